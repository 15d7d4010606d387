"""Deterministic ledger of one household (Priti, Gloucester) -> gloucester.csv next to this file."""
import csv
import datetime as dt
import os
import random

R = random.Random(464646)
D = dt.date
START, END = D(2023, 10, 1), D(2026, 11, 30)
rows = []

FOOD, EAT, BILLS, CAR, CAMPER, BOYS = "Food shop", "Eating out", "House & bills", "Car & petrol", "Camper", "Boys"
CLOTHES, HEALTH, PETS, PRES, HOLS, OUT = "Clothes", "Health & beauty", "Pets", "Presents", "Holidays", "Days out"
WORK, DIY = "Work", "Garden & DIY"


def add(d, pounds, cat, note):
    if START <= d <= END:
        rows.append((d, int(round(pounds * 100)), cat, note))


def typed(note):
    """notes as people type them: mostly lower case, now and then a capital, now and then nothing"""
    x = R.random()
    if x < 0.035:
        return ""
    if x < 0.10:
        return note[0].upper() + note[1:]
    return note


def var(d, lo, hi, cat, note, endings=(0, 5, 9, 3, 7, 4, 8, 2, 6, 1)):
    infl = 1 + 0.035 * ((d - START).days / 365.25)
    p = R.uniform(lo, hi) * infl
    pence = int(p * 100)
    pence = pence - pence % 10 + R.choice(endings)
    add(d, pence / 100, cat, typed(note))


def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def step(d, table):
    """table: [(from ISO day, price)] -> price valid on d"""
    p = None
    for a, v in table:
        if d.isoformat() >= a:
            p = v
    return p


# ---------------------------------------------------------------- regular bills
for y, m in months():
    t = D(y, m, 1)
    add(t, step(t, [("2023-01-01", 842.15), ("2025-04-01", 1036.40)]), BILLS, "mortgage")
    if m not in (2, 3):
        c = D(y, m, 15)
        add(c, step(c, [("2023-04-01", 176), ("2024-04-01", 185), ("2025-04-01", 194), ("2026-04-01", 203)]), BILLS, "council tax")
    c = D(y, m, 5)
    add(c, step(c, [("2023-01-01", 182), ("2024-04-01", 158), ("2025-10-01", 171)]), BILLS, "octopus energy")
    c = D(y, m, 10)
    add(c, step(c, [("2023-01-01", 36.5), ("2025-04-01", 44), ("2026-04-01", 47.5)]), BILLS, "severn trent water")
    c = D(y, m, 18)
    add(c, step(c, [("2023-01-01", 31.99), ("2025-04-01", 34.99), ("2026-04-01", 38.99)]), BILLS, "broadband")
    c = D(y, m, 22)
    add(c, step(c, [("2023-01-01", 62), ("2025-09-01", 48)]), BILLS, "phones")
    c = D(y, m, 9)
    add(c, step(c, [("2023-01-01", 10.99), ("2025-02-01", 12.99)]), BILLS, "netflix")
    c = D(y, m, 27)
    add(c, step(c, [("2023-01-01", 17.99), ("2024-06-01", 19.99), ("2026-03-01", 21.99)]), BILLS, "spotify family")
    if D(2024, 11, 1) <= t <= D(2025, 8, 1):
        add(D(y, m, 14), 4.99, BILLS, "disney plus")
    c = D(y, m, 20)
    add(c, step(c, [("2023-01-01", 13.25), ("2024-04-01", 14.12), ("2025-04-01", 14.54), ("2026-04-01", 15)]), BILLS, "tv licence")
    c = D(y, m, R.randint(3, 26))
    add(c, step(c, [("2023-01-01", 14), ("2025-06-01", 16)]), BILLS, "window cleaner")
    c = D(y, m, 11)
    add(c, step(c, [("2023-01-01", 24.6), ("2025-01-01", 28.9), ("2026-01-01", 33.15)]), PETS, "biscuit insurance")
    if m in (9, 10, 11, 12, 1, 2, 3, 4):
        c = D(y, m, 7)
        add(c, step(c, [("2023-01-01", 22), ("2025-09-01", 25)]), BOYS, "ryan rugby subs")
    if D(2024, 1, 1) <= t <= D(2024, 9, 1):
        add(D(y, m, 2), 21.99, HEALTH, "pure gym dave")
    if t >= D(2025, 9, 1) and (y, m) not in ((2026, 7), (2026, 8)):
        add(D(y, m, 1), 465 if t < D(2026, 9, 1) else 495, BOYS, "josh rent")
    if t >= D(2025, 10, 1) and (y, m) not in ((2026, 7), (2026, 8)):
        add(D(y, m, 4), R.choice([60, 80, 80, 100]), BOYS, "josh food money")

# ---------------------------------------------------------------- yearly things
for y, p in ((2024, 248.6), (2025, 271.35), (2026, 289.9)):
    add(D(y, 3, 12), p, BILLS, "home insurance")
for y, p in ((2023, 398.2), (2024, 441.75), (2025, 467.1), (2026, 452.3)):
    add(D(y, 11, 3), p, CAR, "car insurance")
for y, p in ((2024, 318.4), (2025, 346.75), (2026, 361.2)):
    add(D(y, 4, 16), p, CAMPER, "doris insurance")
for y, m, d, p in ((2024, 4, 22, 54.85), (2025, 4, 24, 54.85), (2026, 4, 20, 54.85)):
    add(D(y, m, d), p, CAMPER, "doris mot")
for y, p in ((2024, 94.5), (2025, 99), (2026, 104.5)):
    add(D(y, 5, 9), p, CAMPER, "doris breakdown cover")
for y, m, p in ((2023, 11, 181.5), (2024, 5, 184.25), (2024, 11, 184.25), (2025, 5, 189.75), (2025, 11, 189.75), (2026, 5, 195.25), (2026, 11, 195.25)):
    add(D(y, m, 2), p, CAMPER, "doris road tax")
for y, d, p in ((2024, 17, 50), (2025, 15, 50), (2026, 16, 54)):
    add(D(y, 9, d), p, CAR, "car mot")
for y, p in ((2024, 190), (2025, 195), (2026, 200)):
    add(D(y, 2, 1), p, CAR, "car tax")
for y, d, p in ((2024, 6, 133.8), (2025, 5, 139.2), (2026, 4, 146.4)):
    add(D(y, 4, d), p, OUT, "national trust membership")
for y, d, p in ((2023, 14, 88), (2024, 16, 92), (2025, 13, 95), (2026, 17, 99)):
    add(D(y, 10, d), p, BILLS, "boiler service")
for y, p in ((2024, 62), (2025, 66), (2026, 71.5)):
    add(D(y, 6, 18), p, PETS, "biscuit vet booster")

# ---------------------------------------------------------------- one-off big things
for d, p, c, n in (
    (D(2024, 2, 17), 1349, BILLS, "dfs sofa"),
    (D(2024, 3, 21), 872.4, CAMPER, "doris clutch"),
    (D(2025, 1, 16), 2895, BILLS, "new boiler"),
    (D(2025, 1, 13), 85, BILLS, "plumber call out"),
    (D(2025, 6, 21), 419, BILLS, "currys washing machine"),
    (D(2025, 8, 30), 649, BOYS, "josh laptop for uni"),
    (D(2025, 9, 6), 187.35, BOYS, "josh uni bedding and pans ikea"),
    (D(2025, 9, 13), 42.6, BOYS, "josh uni move in lunch"),
    (D(2026, 3, 5), 1180, CAMPER, "doris new tyres and brakes"),
    (D(2026, 4, 11), 365, DIY, "fence panels wickes"),
    (D(2026, 4, 12), 240, DIY, "fence man"),
    (D(2026, 10, 9), 529, BILLS, "currys fridge freezer"),
    (D(2024, 7, 6), 345, CAMPER, "camper awning go outdoors"),
    (D(2025, 5, 17), 129.5, CAMPER, "doris leisure battery"),
    (D(2024, 5, 4), 310, CAR, "car cambelt"),
    (D(2025, 12, 9), 228.4, CAR, "car exhaust kwik fit"),
    (D(2026, 6, 13), 186, CAR, "kwik fit tyres"),
    (D(2025, 3, 4), 264, PETS, "nutmeg vet"),
    (D(2024, 9, 25), 48, PETS, "nutmeg vet"),
    (D(2024, 1, 30), 39.5, PETS, "nutmeg vet"),
    (D(2025, 11, 20), 318.7, PETS, "biscuit vet"),
    (D(2024, 6, 4), 74.2, PETS, "biscuit vet"),
    (D(2026, 2, 24), 96.85, PETS, "biscuit vet"),
    (D(2026, 9, 8), 58.4, PETS, "biscuit vet"),
    (D(2024, 10, 8), 23, BOYS, "josh theory test"),
    (D(2025, 2, 28), 62, BOYS, "josh driving test"),
    (D(2025, 4, 9), 62, BOYS, "josh driving test"),
    (D(2024, 8, 9), 43, BOYS, "josh provisional licence"),
    (D(2024, 3, 9), 289, HEALTH, "specsavers"),
    (D(2026, 3, 14), 315, HEALTH, "specsavers"),
    (D(2025, 10, 11), 120, BOYS, "ryan guitar amp"),
    (D(2024, 11, 6), 145, WORK, "nvq course fee"),
    (D(2025, 5, 6), 145, WORK, "nvq course fee"),
    (D(2025, 2, 1), 55, WORK, "dbs check"),
):
    add(d, p, c, n)

# dave's 50th
for d, p, c, n in (
    (D(2026, 4, 18), 150, OUT, "dave 50th hall deposit"),
    (D(2026, 6, 6), 185, OUT, "dave 50th hall balance"),
    (D(2026, 6, 9), 46.5, FOOD, "dave 50th cake"),
    (D(2026, 6, 11), 38.25, FOOD, "booker dave 50th drinks"),
    (D(2026, 6, 12), 412, EAT, "severn spice dave 50th buffet"),
    (D(2026, 6, 12), 28.4, PRES, "dave 50th balloons"),
    (D(2026, 6, 10), 249, PRES, "dave 50th watch"),
    (D(2026, 6, 13), 120, OUT, "dave 50th dj"),
):
    add(d, p, c, n)

# ---------------------------------------------------------------- trips
TRIPS = {
    "tenby": [(D(2024, 5, 25), D(2024, 5, 31)), (D(2025, 10, 25), D(2025, 10, 29))],
    "cornwall": [(D(2024, 8, 10), D(2024, 8, 22))],
    "india": [(D(2025, 2, 12), D(2025, 2, 24))],
    "france": [(D(2025, 8, 2), D(2025, 8, 16))],
    "lakes": [(D(2026, 5, 23), D(2026, 5, 29))],
    "scotland": [(D(2026, 8, 8), D(2026, 8, 21))],
}
AWAY = set()
ONCE = set()
EXTRA = {
    "tenby": [("boat trip", 30, 48), ("ice creams", 9, 15), ("chippy", 28, 42), ("co-op", 12, 35), ("pub tea", 45, 78), ("parking", 4, 9)],
    "cornwall": [("pasties", 14, 24), ("ice creams", 10, 17), ("surf hire", 35, 60), ("eden project", 92, 110), ("pub tea", 48, 85), ("lidl", 22, 60), ("parking", 5, 11), ("chippy", 30, 44)],
    "india": [("taxi", 4, 22), ("sari shopping", 35, 120), ("sweets", 6, 18), ("hotel", 48, 85), ("lunch", 9, 26), ("bangles", 5, 20), ("train", 8, 30)],
    "france": [("bakery", 6, 16), ("super u", 25, 85), ("tolls", 8, 34), ("restaurant", 55, 98), ("kayaks", 48, 66), ("market", 12, 30), ("ice creams", 11, 18)],
    "lakes": [("boat", 36, 48), ("pub tea", 50, 82), ("booths", 15, 48), ("parking", 5, 10), ("fudge", 5, 12)],
    "scotland": [("distillery dave", 20, 48), ("chippy", 32, 46), ("co-op", 14, 52), ("castle tickets", 38, 64), ("tablet", 4, 9), ("pub tea", 50, 88), ("midge spray", 8, 13)],
}
DIESEL = {"tenby": 2, "cornwall": 4, "france": 6, "lakes": 3, "scotland": 6}
SITE = {"tenby": (24, 30), "cornwall": (31, 42), "france": (27, 38), "lakes": (28, 36), "scotland": (24, 34)}
for name in ("tenby", "cornwall", "india", "france", "lakes", "scotland"):
    for a, b in TRIPS[name]:
        n = (b - a).days + 1
        days = [a + dt.timedelta(i) for i in range(n)]
        AWAY.update(days)
        if name in SITE:
            i = 0
            while i < n - 1:
                k = min(R.randint(2, 5), n - 1 - i)
                add(days[i], k * round(R.uniform(*SITE[name])), HOLS, name + " campsite")
                i += k
            for i in range(DIESEL[name]):
                d = days[min(n - 1, i * (n - 1) // max(1, DIESEL[name] - 1))]
                var(d, 58, 88, CAMPER, "x")
                r = rows.pop()
                rows.append((r[0], r[1], r[2], "doris diesel " + name))
            add(days[-1], n * R.choice([19, 20, 21]), PETS, "biscuit kennels") if name in ("france", "scotland") else None
        for d in days:
            for _ in range(R.choice([0, 1, 1, 2, 2, 3])):
                w, lo, hi = R.choice(EXTRA[name])
                if w in ("eden project", "midge spray", "kayaks", "boat trip", "surf hire", "boat") and (a, w) in ONCE:
                    continue
                ONCE.add((a, w))
                c = EAT if w in ("pub tea", "restaurant", "chippy") and R.random() < 0.45 else HOLS
                x = round(R.uniform(lo, hi), 1)
                add(d, x, c, name + " " + w)
add(D(2025, 2, 25), 260, PETS, "biscuit kennels")
for d, p, c, n in (
    (D(2024, 10, 12), 2964, HOLS, "india flights"),
    (D(2024, 12, 3), 168, HOLS, "india visas"),
    (D(2025, 1, 25), 214.5, CLOTHES, "india wedding outfits"),
    (D(2025, 2, 6), 38.6, HEALTH, "india jabs boots"),
    (D(2025, 3, 8), 386, HOLS, "france ferry"),
    (D(2025, 7, 26), 62.4, CAMPER, "doris france breakdown kit"),
    (D(2026, 1, 31), 80, HOLS, "scotland campsite deposit"),
    (D(2024, 2, 24), 60, HOLS, "cornwall campsite deposit"),
):
    add(d, p, c, n)

# ---------------------------------------------------------------- presents, christmas, diwali
BDAYS = [(1, 19, "ryan birthday", 90, 160), (3, 27, "mum birthday", 30, 55), (5, 14, "josh birthday", 100, 170), (7, 8, "nisha birthday", 25, 40),
         (9, 30, "maya birthday", 15, 25), (11, 8, "sue from work birthday", 8, 15)]
for y in (2023, 2024, 2025, 2026):
    for m, d, n, lo, hi in BDAYS:
        t = D(y, m, d) - dt.timedelta(R.randint(1, 7))
        add(t, round(R.uniform(lo, hi)), PRES, n)
    if y != 2026:
        add(D(y, 6, 9), round(R.uniform(50, 80)), PRES, "dave birthday")
    add(D(y, 8, 18) - dt.timedelta(R.randint(2, 9)), round(R.uniform(10, 20), 1), PRES, "rakhi for cousins")
    md = {2023: D(2023, 3, 17), 2024: D(2024, 3, 9), 2025: D(2025, 3, 29), 2026: D(2026, 3, 13)}[y]
    add(md, round(R.uniform(18, 30), 1), PRES, "mothers day flowers mum")
    dw = {2023: D(2023, 11, 12), 2024: D(2024, 11, 1), 2025: D(2025, 10, 20), 2026: D(2026, 11, 8)}[y]
    add(dw - dt.timedelta(2), round(R.uniform(22, 38), 2), FOOD, "diwali sweets")
    add(dw - dt.timedelta(4), round(R.uniform(30, 65), 2), CLOTHES, "diwali outfit")
    add(dw - dt.timedelta(1), round(R.uniform(25, 45), 2), OUT, "diwali fireworks")
    add(dw - dt.timedelta(6), round(R.uniform(12, 20), 2), PRES, "diwali diyas and cards")
    if y < 2026:
        for n, lo, hi in (("christmas ryan", 120, 190), ("christmas josh", 120, 190), ("christmas dave", 60, 110), ("christmas mum", 35, 60),
                          ("christmas nisha and maya", 40, 70), ("christmas secret santa work", 9, 11), ("christmas wrapping paper", 6, 12),
                          ("christmas dave mum and dad", 40, 60), ("christmas stocking bits b&m", 18, 32)):
            add(D(y, 11, 18) + dt.timedelta(R.randint(0, 33)), round(R.uniform(lo, hi), 1), PRES, n)
        add(D(y, 12, 9) + dt.timedelta(R.randint(0, 5)), round(R.uniform(38, 55)), DIY, "christmas tree")
        add(D(y, 12, 22), round(R.uniform(150, 190), 2), FOOD, "christmas big shop tesco")
        add(D(y, 12, 23), round(R.uniform(36, 58), 2), FOOD, "christmas butcher")
        add(D(y, 12, 12) + dt.timedelta(R.randint(0, 6)), round(R.uniform(25, 36), 1), WORK, "christmas do work")
    else:
        add(D(2026, 11, 21), 34.99, PRES, "christmas nisha and maya")
        add(D(2026, 11, 24), 149, PRES, "christmas ryan")
        add(D(2026, 11, 27), 72.5, PRES, "christmas dave")
add(D(2025, 7, 18), 15, PRES, "sue leaving do collection")
add(D(2024, 4, 13), 75, PRES, "cousin wedding present")


# ---------------------------------------------------------------- weekly rhythm
def term(d):
    md = (d.month, d.day)
    if md >= (12, 20) or md <= (1, 4) or (7, 20) <= md <= (9, 3):
        return False
    if (10, 25) <= md <= (11, 1) or (2, 12) <= md <= (2, 20) or (5, 24) <= md <= (6, 1) or (4, 2) <= md <= (4, 14):
        return False
    return True


d = START
fuel = 3
while d <= END:
    wd = d.weekday()
    away = d in AWAY
    # standing weekly things
    if wd == 2 and term(d) and not away and d <= D(2026, 3, 25) and R.random() < 0.9:
        add(d, step(d, [("2023-01-01", 17), ("2024-09-01", 18.5), ("2025-09-01", 20)]), BOYS, "ryan guitar lesson")
    if wd == 5 and D(2024, 9, 14) <= d <= D(2025, 4, 5) and not away and R.random() < 0.85:
        add(d, 35 if d < D(2025, 1, 1) else 37, BOYS, "josh driving lesson")
    if wd == 0 and term(d) and not away and R.random() < 0.8:
        add(d, R.choice([15, 15, 20, 20, 25]), BOYS, "parentpay ryan")
    if wd == 1 and D(2025, 1, 7) <= d <= D(2025, 6, 24) and not away and R.random() < 0.86:
        add(d, 6.95, HEALTH, "slimming world")
    if wd == 3 and d >= D(2026, 2, 5) and not away and R.random() < 0.8:
        add(d, 9 if d < D(2026, 9, 1) else 9.5, HEALTH, "pilates")
    if away:
        d += dt.timedelta(1)
        continue
    quiet = R.random() < 0.2      # a day on which nothing else is bought
    if not quiet:
        # food
        if wd == 5:
            var(d, 68, 122, FOOD, R.choices(["tesco", "aldi", "morrisons"], [6, 3, 1])[0])
        elif wd == 6 and R.random() < 0.25:
            var(d, 22, 48, FOOD, R.choice(["lidl", "aldi", "m&s food"]))
        elif wd == 2 and R.random() < 0.6:
            var(d, 22, 52, FOOD, R.choices(["aldi", "lidl", "iceland", "tesco"], [5, 3, 2, 1])[0])
        elif R.random() < 0.62:
            n, lo, hi = R.choices([("tesco express", 3, 16), ("spar", 2, 11), ("spar express", 2, 9), ("co-op", 3, 18), ("m&s food", 7, 24), ("milk and bread", 2, 5.5),
                                   ("spice shop barton st", 8, 26), ("butcher", 12, 30), ("iceland", 9, 28), ("b&m", 5, 18), ("biscuits for work", 2, 5)],
                                  [22, 15, 6, 14, 9, 10, 6, 5, 5, 5, 3])[0]
            var(d, lo, hi, FOOD, n)
        # eating out
        if wd == 4 and R.random() < 0.5:
            n, lo, hi = R.choices([("severn spice", 28, 52), ("chippy", 19, 34), ("dominos", 24, 42), ("mcdonalds ryan", 8, 17)], [5, 4, 2, 2])[0]
            var(d, lo, hi, EAT, n)
        elif wd in (5, 6) and R.random() < 0.42:
            n, lo, hi = R.choices([("nandos", 38, 66), ("costa quays", 7, 15), ("fountain inn", 24, 72), ("pizza express", 44, 72), ("highfield garden centre cafe", 12, 26),
                                   ("wetherspoons", 18, 44), ("sunday lunch with mum", 48, 86)], [3, 5, 4, 1.5, 3, 3, 2])[0]
            var(d, lo, hi, EAT, n)
        elif R.random() < 0.24:
            n, lo, hi = R.choices([("costa", 3.2, 7.6), ("greggs dave", 3.1, 7), ("greggs", 2.2, 6), ("subway ryan", 5, 9)], [6, 4, 4, 2])[0]
            var(d, lo, hi, EAT, n)
        # work
        if wd < 5 and R.random() < 0.17:
            n, lo, hi = R.choices([("work lunch", 3.4, 6.5), ("bus to work", 2, 3), ("tea fund", 2, 2), ("work parking", 3.5, 6)], [5, 3, 1, 2])[0]
            var(d, lo, hi, WORK, n)
        # car
        fuel -= 1
        if fuel <= 0:
            n = R.choices(["tesco petrol", "shell petrol", "morrisons petrol"], [6, 3, 2])[0]
            var(d, 38, 62, CAR, n)
            fuel = R.randint(8, 14)
        if R.random() < 0.055:
            n, lo, hi = R.choices([("parking quays", 2.5, 6), ("parking hospital", 3, 5), ("car wash", 8, 13), ("halfords", 7, 34)], [5, 2, 3, 2])[0]
            var(d, lo, hi, CAR, n)
        if R.random() < 0.016:
            var(d, 40, 85, CAMPER, "doris diesel")
        if R.random() < 0.017:
            n, lo, hi = R.choice([("doris gas bottle", 34, 48), ("go outdoors camper bits", 8, 40), ("doris loo blue", 9, 14), ("halfords doris bulb", 5, 18)])
            var(d, lo, hi, CAMPER, n)
        # boys
        if R.random() < 0.10:
            grown = d >= D(2025, 9, 14)
            opts = [("ryan haircut", 11, 15, 4), ("ryan school trip", 12, 48, 2), ("ryan football boots", 35, 62, 0.5), ("ryan rugby kit", 18, 55, 0.8), ("game ryan", 20, 55, 1), ("ryan lynx", 3, 6, 1)]
            opts += [("josh train home", 14, 32, 4), ("josh washing money", 10, 20, 2)] if grown else [("josh haircut", 12, 17, 3), ("josh bus pass", 22, 22, 2), ("josh football subs", 10, 10, 2)]
            n, lo, hi, _ = R.choices(opts, [o[3] for o in opts])[0]
            var(d, lo, hi, BOYS, n)
        # clothes
        if R.random() < 0.10:
            n, lo, hi = R.choices([("next", 16, 68), ("primark", 9, 42), ("m&s", 12, 58), ("tk maxx", 12, 48), ("vinted", 4, 17), ("matalan", 10, 36), ("asos josh", 18, 48),
                                   ("sports direct ryan", 14, 52), ("shoe zone", 12, 26), ("walking boots go outdoors", 68, 95)], [6, 5, 4, 3, 5, 2, 2, 3, 1, 0.6])[0]
            var(d, lo, hi, CLOTHES, n)
        # health
        if R.random() < 0.09:
            n, lo, hi = R.choices([("boots", 4, 27), ("superdrug", 3, 16), ("eyebrows", 8, 12), ("dave barber", 12, 16), ("dentist dave", 27, 75), ("dentist", 27, 75), ("prescription", 9.9, 9.9)],
                                  [9, 6, 3, 3, 0.7, 0.7, 2])[0]
            var(d, lo, hi, HEALTH, n)
        # pets
        if R.random() < 0.07:
            n, lo, hi = R.choices([("biscuit food", 22, 38), ("pets at home", 6, 32), ("biscuit groomer", 34, 40), ("biscuit flea stuff", 18, 26), ("b&m", 4, 12), ("nutmeg hay", 4, 8)],
                                  [6, 4, 2, 1.5, 1, 3 if d < D(2025, 3, 1) else 0])[0]
            var(d, lo, hi, PETS, n)
        # days out
        if wd >= 4 and R.random() < 0.12:
            n, lo, hi = R.choices([("cineworld", 16, 42), ("gloucester rugby tickets", 48, 96), ("slimbridge", 28, 46), ("westonbirt", 12, 24), ("bowling quays", 24, 44), ("severn valley railway", 52, 74),
                                   ("weston super mare", 14, 50), ("rugby club raffle", 5, 5)], [5, 3, 1, 2, 2, 0.7, 1.5, 1.5])[0]
            var(d, lo, hi, OUT, n)
        # garden and diy
        if R.random() < (0.07 if d.month in (3, 4, 5, 6, 7) else 0.03):
            n, lo, hi = R.choices([("b&q", 8, 64), ("screwfix dave", 7, 48), ("the range", 8, 40), ("wickes", 12, 58), ("highfield garden centre", 10, 45), ("b&m", 5, 22)], [5, 3, 3, 2, 4, 3])[0]
            var(d, lo, hi, DIY, n)
        # house
        if R.random() < 0.04:
            n, lo, hi = R.choices([("the range", 8, 46), ("ikea", 22, 95), ("dunelm", 12, 60), ("amazon", 8, 42), ("b&m", 4, 16)], [3, 1, 3, 4, 2])[0]
            var(d, lo, hi, BILLS, n)
        # presents in between
        if R.random() < 0.035:
            n, lo, hi = R.choices([("card factory", 3, 9), ("boots", 9, 25), ("amazon", 10, 35), ("teacher present ryan", 8, 14)], [4, 2, 4, 1])[0]
            var(d, lo, hi, PRES, n)
    # hairdresser about every 8 weeks on a thursday
    if wd == 3 and (d - START).days % 56 == 18:
        add(d, 48 if d < D(2025, 1, 1) else (52 if d < D(2026, 1, 1) else 56), HEALTH, "hairdresser")
    # school uniform in august
    if d.month == 8 and d.day in (25, 28):
        var(d, 30, 62, CLOTHES, "tesco" if d.day == 25 else "next ryan uniform")
    d += dt.timedelta(1)

# a few last days by hand, so that "today" and "yesterday" have something
add(D(2026, 11, 30), 4.25, EAT, "costa")
add(D(2026, 11, 29), 16.4, EAT, "costa quays")
add(D(2026, 11, 29), 62.75, OUT, "gloucester rugby tickets")

# nothing is open on christmas day
rows = [r for r in rows if (r[0].month, r[0].day) != (12, 25)]
rows.sort(key=lambda r: r[0])
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gloucester.csv")
with open(path, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, p, c, n in rows:
        assert p > 0
        w.writerow([d.isoformat(), "%d.%02d" % divmod(p, 100), c, n])
