"""Writes worcester.csv: the ledger of Colin and Jean, Worcester (made up, deterministic)."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(190163)
START = date(2023, 10, 1)
TODAY = date(2026, 11, 30)
HERE = os.path.dirname(os.path.abspath(__file__))

FOOD = "Food Shop"
HOUSE = "House & Bills"
TELLY = "Telly & Phone"
MOTOR = "Motor"
VAN = "Caravan"
PLOT = "Allotment"
EAT = "Eating Out"
PUB = "Pub"
ALFIE = "Alfie"
DOG = "Bertie"
HEALTH = "Health"
CLOTHES = "Clothes"
GIFT = "Presents"
OUT = "Days Out"
ODDS = "Odds & Sods"

rows = []


def add(d, amount, cat, note):
    if isinstance(d, str):
        d = date.fromisoformat(d)
    if START <= d <= TODAY:
        rows.append((d, round(amount, 2), cat, note))


def rnd(lo, hi):
    return R.randint(int(round(lo * 100)), int(round(hi * 100))) / 100


def price(lo, hi):
    """A shop price: often .99, .50 or .00."""
    x = R.random()
    whole = R.randint(int(lo), int(hi))
    if x < 0.35:
        return whole + 0.99
    if x < 0.55:
        return whole + 0.50
    if x < 0.75:
        return float(max(1, whole))
    return rnd(lo, hi)


def days():
    d = START
    while d <= TODAY:
        yield d
        d += timedelta(days=1)


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


# ---- away or poorly: no everyday rows -------------------------------------------------
TRIPS = [
    ("weston", date(2024, 5, 18), date(2024, 5, 24)),
    ("tenby", date(2024, 8, 10), date(2024, 8, 17)),
    ("blackpool", date(2024, 10, 18), date(2024, 10, 21)),
    ("whitby", date(2025, 6, 14), date(2025, 6, 21)),
    ("cornwall", date(2025, 9, 6), date(2025, 9, 14)),
    ("weston", date(2026, 5, 16), date(2026, 5, 22)),
    ("bournemouth", date(2026, 9, 5), date(2026, 9, 12)),
]
QUIET = set()
for _, a, b in TRIPS:
    d = a
    while d <= b:
        QUIET.add(d)
        d += timedelta(days=1)
FLU = {date(2025, 2, 7) + timedelta(days=i) for i in range(6)}
FLU |= {date(2026, 1, 6) + timedelta(days=i) for i in range(5)}
for d in days():
    if R.random() < 0.09:
        QUIET.add(d)
QUIET |= FLU
for keep in (date(2026, 11, 28), date(2026, 11, 29), date(2026, 11, 30), date(2026, 8, 24)):
    QUIET.discard(keep)

# ---- everyday -------------------------------------------------------------------------
TOPUP = [
    ("spar", 3, 14, 20), ("spar express", 3, 12, 9), ("co-op", 4, 18, 18), ("co-op st johns", 4, 16, 10),
    ("lidl", 8, 32, 12), ("butcher", 7, 26, 14), ("bakers", 2, 7, 13), ("market", 5, 18, 7),
    ("m&s foodhall", 8, 29, 5), ("morrisons", 10, 36, 6), ("sainsburys local", 4, 15, 7), ("", 2, 12, 5),
]
PUBS = [
    ("plough", 6, 19, 36), ("bowls club", 4, 13, 24), ("bell", 6, 17, 15), ("rose & crown", 8, 24, 8),
    ("crown", 6, 18, 7), ("postal order", 7, 21, 9), ("pint with trev", 5, 12, 8), ("darts night", 6, 15, 5),
    ("round for trev and pete", 12, 22, 3), ("", 5, 14, 4),
]
EATS = [
    ("chippy", 9, 19, 26), ("greggs", 3, 9, 16), ("carvery", 22, 41, 12), ("webbs cafe", 8, 19, 9),
    ("tea room", 8, 18, 9), ("indian takeaway", 19, 34, 8), ("chinese takeaway", 17, 31, 7),
    ("cafe with jean", 7, 16, 9), ("mcdonalds alfie", 7, 15, 7), ("harvester with karen and dave", 48, 92, 3),
    ("spoons breakfast", 9, 17, 6), ("", 5, 20, 3),
]


def pick(table):
    total = sum(t[3] for t in table)
    x = R.random() * total
    for t in table:
        x -= t[3]
        if x < 0:
            return t
    return table[-1]


def drift(d):
    """Prices creep up about four per cent a year."""
    return 1 + 0.04 * (d - START).days / 365


for d in days():
    if d in QUIET:
        continue
    wd = d.weekday()
    if wd < 6 and R.random() < 0.42:
        add(d, rnd(1.3, 4.6), ODDS, "paper shop")
    if wd == 4 and R.random() < 0.72 or wd == 5 and R.random() < 0.2 or wd == 3 and R.random() < 0.12:
        shop = R.choice(["aldi", "aldi", "aldi", "sainsburys", "sainsburys", "tesco"])
        add(d, rnd(38, 74) * drift(d), FOOD, shop)
    if R.random() < 0.46:
        n, lo, hi, _ = pick(TOPUP)
        add(d, rnd(lo, hi) * drift(d), FOOD, n)
    if R.random() < (0.34 if wd in (4, 5) else 0.27 if wd == 6 else 0.13):
        n, lo, hi, _ = pick(PUBS)
        add(d, price(lo, hi), PUB, n)
    if R.random() < (0.25 if wd in (4, 5, 6) else 0.12):
        n, lo, hi, _ = pick(EATS)
        add(d, price(lo, hi), EAT, n)
    if R.random() < 0.085:
        add(d, rnd(24, 58), MOTOR, R.choice(["shell", "shell", "sainsburys petrol", "tesco petrol", "petrol", "shell"]))
    if R.random() < 0.02:
        add(d, R.choice([2.4, 3.2, 4.5, 1.8, 5.0]), MOTOR, R.choice(["parking croft road", "parking hospital", "parking"]))
    if R.random() < 0.012:
        add(d, R.choice([6.0, 8.0, 5.0]), MOTOR, "car wash")
    # allotment by season
    p = {1: .02, 2: .06, 3: .15, 4: .19, 5: .18, 6: .11, 7: .07, 8: .05, 9: .06, 10: .05, 11: .03, 12: .01}[d.month]
    if R.random() < p:
        n, lo, hi = R.choice([("webbs", 5, 32), ("webbs", 5, 32), ("B&Q", 6, 38), ("seeds", 3, 14), ("compost", 7, 21),
                              ("b&m", 3, 15), ("tomato plants", 5, 13), ("onion sets", 3, 8), ("seed potatoes", 4, 12),
                              ("netting", 6, 18), ("canes and twine", 3, 11), ("wyevale nursery", 6, 27),
                              ("rose bushes", 12, 28) if d.month in (3, 4, 10, 11) else ("slug pellets", 4, 9)])
        add(d, price(lo, hi), PLOT, n)
    # the dog
    if R.random() < 0.055:
        n, lo, hi = R.choice([("pets at home", 9, 34), ("pets at home", 9, 34), ("dog food", 12, 31), ("dog food", 12, 31),
                              ("b&m treats", 2, 8), ("chews", 3, 9), ("tennis balls", 2, 6)])
        add(d, price(lo, hi), DOG, n)
    # Alfie
    if R.random() < 0.06:
        n, lo, hi = R.choice([("pocket money", 5, 5), ("pocket money", 5, 5), ("sweets", 1, 4), ("soft play", 7, 13),
                              ("football stickers", 2, 6), ("comic", 3, 6), ("the range crafts", 4, 13), ("lego", 12, 34),
                              ("ice cream", 3, 7)])
        add(d, 5.0 if n == "pocket money" else price(lo, hi), ALFIE, n)
    if R.random() < 0.045:
        n, lo, hi = R.choice([("boots", 4, 19), ("boots", 4, 19), ("chemist", 3, 12), ("plasters and that", 2, 6),
                              ("superdrug jean", 4, 15), ("hearing aid batteries", 4, 8), ("reading glasses", 6, 15)])
        add(d, price(lo, hi), HEALTH, n)
    if R.random() < 0.06:
        n, lo, hi = R.choice([("next", 18, 62), ("m&s jean", 15, 58), ("m&s", 12, 45), ("primark", 8, 28), ("tk maxx", 14, 46),
                              ("next", 16, 58), ("jean blouse", 14, 32), ("slippers", 9, 19), ("socks", 5, 12),
                              ("charity shop", 3, 12)])
        add(d, price(lo, hi), CLOTHES, n)
    if R.random() < 0.04:
        n, lo, hi = R.choice([("bingo jean", 8, 22), ("bingo jean", 8, 22), ("bingo jean", 8, 22), ("cinema", 9, 19),
                              ("safari park with alfie", 24, 46), ("severn valley railway", 22, 48), ("garden open day", 5, 12),
                              ("races", 15, 40), ("museum parking", 3, 7)])
        add(d, price(lo, hi), OUT, n)
    if d.month in (5, 6, 7, 8) and wd in (2, 3) and R.random() < 0.17:
        add(d, R.choice([18.0, 20.0, 15.0]), OUT, "cricket new road")
    if R.random() < 0.03:
        n, lo, hi = R.choice([("post office", 2, 12), ("stamps", 6, 14), ("raffle", 2, 6), ("wilko", 4, 17), ("b&m", 4, 22),
                              ("the range", 5, 26), ("key cutting", 6, 9), ("church collection", 5, 10), ("", 2, 15)])
        add(d, price(lo, hi), ODDS, n)
    if R.random() < 0.018:
        n, lo, hi = R.choice([("B&Q", 8, 54), ("screwfix", 9, 46), ("light bulbs", 5, 13), ("paint", 14, 38),
                              ("the range", 8, 36), ("b&m", 5, 24)])
        add(d, price(lo, hi), HOUSE, n)
    # lottery on Wednesdays, milkman on Saturdays
    if wd == 2 and R.random() < 0.85:
        add(d, 4.0 if d < date(2025, 10, 1) else 6.0, ODDS, "lottery")
    if wd == 5 and date(2024, 4, 6) <= d <= date(2025, 11, 8):
        add(d, 6.2 if d < date(2025, 4, 1) else 7.1, FOOD, "milkman")
    # Jean: slimming world (Mondays, Jan to Jul 2024), aquafit (Thursdays, Jan to Sep 2025)
    if wd == 0 and date(2024, 1, 8) <= d <= date(2024, 7, 22) and R.random() < 0.9:
        add(d, 6.45, HEALTH, "slimming world jean")
    if wd == 3 and date(2025, 1, 16) <= d <= date(2025, 9, 25) and R.random() < 0.85:
        add(d, 5.8, HEALTH, "aquafit jean")
    # Alfie's swimming: Saturdays in term from Sept 2024
    if wd == 5 and d >= date(2024, 9, 7) and d.month not in (8,) and not (d.month == 12 and d.day > 18) and R.random() < 0.85:
        add(d, 7.5 if d < date(2025, 9, 1) else 8.25, ALFIE, "swimming lessons")

# ---- regular bills --------------------------------------------------------------------
for y, m in months():
    d = date(y, m, 1)
    add(d, 548.00 if d < date(2024, 4, 1) else 590.20 if d < date(2025, 4, 1) else 606.13 if d < date(2026, 4, 1) else 635.22, HOUSE, "rent")
    if m not in (2, 3):
        add(date(y, m, 15), 148.0 if d < date(2024, 4, 1) else 155.0 if d < date(2025, 4, 1) else 163.0 if d < date(2026, 4, 1) else 171.0, HOUSE, "council tax")
    add(date(y, m, 5), {1: 186, 2: 189, 3: 164, 4: 138, 5: 112, 6: 94, 7: 86, 8: 84, 9: 97, 10: 124, 11: 151, 12: 179}[m] * (1 + 0.05 * (y - 2023)) + rnd(-9, 9), HOUSE, "octopus")
    add(date(y, m, 20), 31.5 if d < date(2025, 4, 1) else 38.25, HOUSE, "severn trent")
    add(date(y, m, 12) if m % 2 else date(y, m, 17), 10.0 if d < date(2025, 3, 1) else 12.0, HOUSE, "window cleaner")
    if d < date(2025, 4, 1):
        add(date(y, m, 18), 46.0 if d < date(2024, 4, 1) else 51.5, TELLY, "sky")
    if d >= date(2024, 2, 1):
        add(date(y, m, 22), 10.99 if d < date(2025, 2, 1) else 12.99 if d < date(2026, 3, 1) else 13.99, TELLY, "netflix")
    add(date(y, m, 26), 33.99 if d < date(2024, 4, 1) else 36.5 if d < date(2025, 4, 1) else 39.5 if d < date(2026, 4, 1) else 43.5, TELLY, "bt broadband")
    add(date(y, m, 3), 8.0 if d < date(2026, 1, 1) else 10.0, TELLY, "giffgaff colin")
    add(date(y, m, 3), 8.0, TELLY, "giffgaff jean")
    add(date(y, m, 28), 36.0 if d < date(2025, 1, 1) else 39.0 if d < date(2026, 1, 1) else 42.5, VAN, "storage")
    add(date(y, m, 14), 21.4 if d < date(2024, 9, 1) else 25.8 if d < date(2025, 9, 1) else 31.15, DOG, "pet insurance")
    # haircuts
    if R.random() < 0.78:
        add(date(y, m, R.randint(6, 27)), 12.0 if d < date(2025, 6, 1) else 14.0, ODDS, "barber")
    if m % 2 == 0:
        add(date(y, m, R.randint(5, 25)), 38.0 if d < date(2025, 9, 1) else 42.0, ODDS, "hairdresser jean")
    if m % 3 == 1:
        add(date(y, m, R.randint(8, 24)), 34.0 if d < date(2026, 1, 1) else 37.0, DOG, "groomer")
    if m in (2, 4, 6, 8, 9, 11):
        add(date(y, m, R.randint(9, 25)), 32.0 if d < date(2025, 5, 1) else 36.0, HEALTH, "chiropodist")

# ---- yearly things --------------------------------------------------------------------
for y, a in ((2023, 412.6), (2024, 447.15), (2025, 498.3), (2026, 476.9)):
    add(date(y, 11, 9), a, MOTOR, "car insurance")
for y, a in ((2024, 189.5), (2025, 204.75), (2026, 221.0)):
    add(date(y, 3, 4), a, VAN, "caravan insurance")
for y, a in ((2024, 235.0), (2025, 248.0), (2026, 262.0)):
    add(date(y, 4, 16), a, VAN, "caravan service")
for y, a in ((2023, 142.2), (2024, 151.8), (2025, 163.4), (2026, 170.05)):
    add(date(y, 10, 24), a, HOUSE, "contents insurance")
for y, a in ((2024, 169.5), (2025, 174.5), (2026, 180.0)):
    add(date(y, 5, 2), a, TELLY, "TV licence")
for y, a in ((2024, 180.0), (2025, 190.0), (2026, 195.0)):
    add(date(y, 1, 29), a, MOTOR, "road tax")
for y, a in ((2024, 54.85), (2025, 54.85), (2026, 54.85)):
    add(date(y, 2, 20), a, MOTOR, "MOT")
for y, a in ((2024, 186.0), (2025, 214.4), (2026, 231.0)):
    add(date(y, 2, 20), a, MOTOR, "car service")
for y, a in ((2023, 42.0), (2024, 45.0), (2025, 48.0), (2026, 52.0)):
    add(date(y, 10, 2), a, PLOT, "plot rent")
for y, a in ((2024, 106.8), (2025, 114.6), (2026, 119.4)):
    add(date(y, 3, 27), a, OUT, "national trust")
for y, a in ((2024, 33.3), (2025, 35.8), (2026, 37.1)):
    add(date(y, 6, 3), a, OUT, "fishing licence")
for y in (2024, 2025, 2026):
    add(date(y, 4, 8), 30.0 if y < 2026 else 35.0, PUB, "bowls club subs")
    add(date(y, 5, 11), 68.0 + 3 * (y - 2024), DOG, "vet boosters")
    add(date(y, 3, R.randint(19, 23)), price(12, 20), VAN, "gas bottle")
    add(date(y, 7, R.randint(2, 9)), price(14, 22), VAN, "gas bottle")

# birthdays, anniversary, mother's day, christmas
for y, n, a in ((2024, "jean birthday necklace", 85.0), (2024, "jean birthday flowers", 24.99), (2024, "jean birthday meal", 63.4),
                (2025, "jean birthday coat", 79.99), (2025, "jean birthday flowers", 27.5), (2025, "jean birthday meal", 58.2), (2025, "jean birthday card", 3.5),
                (2026, "jean birthday handbag", 65.0), (2026, "jean birthday flowers", 29.99), (2026, "jean birthday meal", 71.85)):
    add(date(y, 3, 14) if "meal" in n else date(y, 3, 12), a, EAT if "meal" in n else GIFT, n)
add("2024-07-06", 42.99, GIFT, "alfie birthday lego")
add("2024-07-09", 38.5, EAT, "alfie birthday tea")
add("2025-07-05", 189.0, GIFT, "alfie birthday bike halfords")
add("2025-07-05", 22.99, GIFT, "alfie helmet")
add("2025-07-09", 44.7, EAT, "alfie birthday tea")
add("2026-07-04", 64.99, GIFT, "alfie birthday football kit")
add("2026-07-09", 51.2, EAT, "alfie birthday tea")
for y, a in ((2023, 35.0), (2024, 40.0), (2025, 40.0), (2026, 45.0)):
    add(date(y, 10, 3), a, GIFT, "karen birthday")
for y, a in ((2024, 20.0), (2025, 25.0), (2026, 25.0)):
    add(date(y, 8, 21), a, GIFT, "maureen birthday")
add("2024-02-14", 31.5, GIFT, "valentines flowers")
add("2026-02-14", 22.0, GIFT, "valentines chocs")
add("2024-03-09", 18.0, GIFT, "mothers day plant")
add("2025-03-29", 21.5, GIFT, "mothers day flowers")
add("2026-03-14", 19.99, GIFT, "mothers day plant")
add("2024-06-22", 54.6, EAT, "anniversary meal")
add("2025-06-20", 395.0, GIFT, "ruby ring jean 40 years")
add("2025-06-22", 146.8, EAT, "ruby anniversary do")
add("2026-06-22", 62.3, EAT, "anniversary meal")
for y, k in ((2023, 0), (2024, 1), (2025, 2)):
    add(date(y, 11, 25), price(20, 34), GIFT, "christmas cards and wrap")
    add(date(y, 12, 4), 45.0 + 5 * k, HOUSE, "christmas tree")
    add(date(y, 12, 6), rnd(70, 120), GIFT, "alfie christmas smyths")
    add(date(y, 12, 9), rnd(60, 95), GIFT, "christmas karen and dave")
    add(date(y, 12, 11), rnd(60, 110), GIFT, "christmas jean")
    add(date(y, 12, 13), rnd(18, 32), GIFT, "christmas maureen")
    add(date(y, 12, 16), price(14, 24), GIFT, "boots gift set")
    add(date(y, 12, 20), rnd(88, 126), FOOD, "christmas big shop sainsburys")
    add(date(y, 12, 22), (52.0, 58.5, 64.75)[k], FOOD, "christmas turkey butcher")
    add(date(y, 12, 23), rnd(30, 48), PUB, "whisky and sherry christmas")
add("2026-11-25", 26.99, GIFT, "christmas cards and wrap")
add("2026-11-27", 84.5, GIFT, "alfie christmas smyths")

# ---- one-offs, traps ------------------------------------------------------------------
add("2024-03-16", 289.0, PLOT, "polytunnel")
add("2025-10-11", 164.99, PLOT, "greenhouse staging")
add("2026-04-11", 218.0, PLOT, "rotavator second hand")
add("2024-09-12", 429.0, HOUSE, "cooker currys")
add("2025-01-04", 549.0, TELLY, "new telly currys")
add("2025-04-02", 79.99, TELLY, "freeview box")
add("2026-02-10", 379.0, HOUSE, "mattress")
add("2025-03-22", 1095.0, VAN, "motor mover")
add("2024-04-20", 459.0, VAN, "awning")
add("2026-04-25", 62.0, VAN, "spare wheel")
add("2024-07-13", 18.5, VAN, "b&m picnic stuff")
add("2025-05-17", 34.99, VAN, "toilet fluid and hose")
add("2026-06-27", 27.5, VAN, "go outdoors")
add("2025-05-24", 48.0, VAN, "go outdoors")
add("2024-04-27", 31.2, VAN, "go outdoors")
add("2024-11-02", 296.0, MOTOR, "tyres kwik fit")
add("2026-06-10", 318.5, MOTOR, "clutch cable and exhaust")
add("2025-08-02", 74.0, MOTOR, "battery halfords")
add("2024-02-02", 96.5, DOG, "vet")
add("2024-11-19", 143.2, DOG, "vet ear infection")
add("2025-05-28", 61.0, DOG, "vet")
add("2025-11-06", 412.75, DOG, "vet teeth")
add("2026-07-21", 88.4, DOG, "vet")
add("2026-10-13", 57.6, DOG, "vet")
add("2024-10-17", 92.0, DOG, "kennels blackpool")
add("2025-09-05", 216.0, DOG, "kennels")
add("2024-01-17", 26.8, HEALTH, "dentist")
add("2024-07-24", 26.8, HEALTH, "dentist")
add("2025-01-22", 326.7, HEALTH, "dentist crown")
add("2025-07-16", 27.4, HEALTH, "dentist")
add("2026-01-14", 27.9, HEALTH, "dentist")
add("2026-07-15", 75.3, HEALTH, "dentist filling")
add("2024-05-08", 189.0, HEALTH, "specsavers")
add("2026-05-06", 235.0, HEALTH, "specsavers jean")
for s in ("2025-10-07", "2025-10-21", "2025-11-04", "2025-11-18", "2025-12-02"):
    add(s, 45.0, HEALTH, "physio jean knee")
add("2024-09-28", 84.99, CLOTHES, "walking boots")
add("2025-08-27", 34.99, ALFIE, "football boots")
add("2026-08-26", 39.99, ALFIE, "football boots")
add("2024-08-29", 36.0, ALFIE, "school shoes clarks")
add("2025-08-28", 38.0, ALFIE, "school shoes clarks")
add("2026-08-27", 41.0, ALFIE, "school shoes clarks")
add("2025-04-30", 32.0, ALFIE, "school trip")
add("2026-06-18", 46.0, ALFIE, "school trip")
add("2024-12-18", 28.5, PUB, "whisky for trev")
add("2026-08-08", 15.0, GIFT, "next door leaving present")
add("2025-06-12", 10.0, ODDS, "next door feeding cat")
add("2025-02-26", 29.99, HOUSE, "rug doctor rental")
add("2025-05-09", 45.0, ODDS, "funeral flowers pete")
add("2026-10-17", 20.0, ODDS, "poppy appeal")
add("2024-11-09", 10.0, ODDS, "poppy appeal")
add("2024-04-22", 6.5, OUT, "bluebell walk parking")
add("2026-11-29", 33.5, EAT, "carvery")
add("2026-11-30", 2.7, ODDS, "paper shop")
add("2026-11-30", 19.45, FOOD, "lidl")
add("2026-08-24", 31.8, OUT, "safari park with alfie")
add("2026-08-24", 12.5, EAT, "chippy")
add("2026-08-24", 4.5, ALFIE, "ice cream")
add("2026-11-07", 26.3, DOG, "pets at home")

# ---- trips ----------------------------------------------------------------------------
PITCH = {("weston", 2024): 154.0, ("tenby", 2024): 236.0, ("whitby", 2025): 248.0, ("cornwall", 2025): 315.0,
         ("weston", 2026): 175.0, ("bournemouth", 2026): 292.0}
for name, a, b in TRIPS:
    if name == "blackpool":
        add(date(2024, 9, 2), 278.0, OUT, "coach trip blackpool")
        for i, (n, x, c) in enumerate((("blackpool fish and chips", 21.4, EAT), ("blackpool tower", 39.0, OUT), ("blackpool rock", 6.0, GIFT),
                                       ("bingo blackpool", 14.0, OUT), ("blackpool carvery", 29.9, EAT), ("pub blackpool", 23.6, PUB), ("blackpool tram", 9.2, OUT))):
            add(a + timedelta(days=i % 4), x, c, n)
        continue
    pitch = PITCH[(name, a.year)]
    if name in ("weston", "bournemouth") and a.year == 2026:
        add(date(2026, 2, 16) if name == "weston" else date(2026, 3, 9), 50.0, VAN, name + " deposit")
        pitch -= 50.0
    add(a, pitch, VAN, name + " pitch")
    add(a, rnd(46, 68), MOTOR, "petrol " + name)
    d = a
    while d <= b:
        if R.random() < 0.75:
            add(d, rnd(6, 26), FOOD, name + " " + R.choice(["spar", "co-op", "shop", "tesco"]))
        if R.random() < 0.65:
            add(d, price(11, 34), EAT, R.choice([name + " chippy", name + " tea room", name + " cafe", "ice creams " + name]))
        if R.random() < 0.45:
            add(d, price(8, 26), PUB, "pub " + name)
        if R.random() < 0.4:
            what, lo, hi = R.choice([("harbour parking", 3, 8), ("boat trip", 22, 38), ("museum", 9, 18), ("crazy golf", 8, 14)])
            add(d, price(lo, hi), OUT, name + " " + what)
        d += timedelta(days=1)
    add(b, rnd(40, 62), MOTOR, "petrol " + name)
    add(b - timedelta(days=1), price(8, 22), GIFT, name + " souvenirs")

rows = [r for r in rows if r[0] not in FLU]
order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
with open(os.path.join(HERE, "worcester.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for i in order:
        d, a, c, n = rows[i]
        w.writerow([d.isoformat(), "%.2f" % a, c, n])
