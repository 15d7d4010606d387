#!/usr/bin/env python3
"""Writes hereford.csv: the household of a primary school head in Hereford, her husband (a cider maker),
a son at university and a spaniel. Deterministic; only the standard library."""
import csv
import datetime as dt
import os
import random

R = random.Random(432643)
START = dt.date(2023, 10, 1)
TODAY = dt.date(2026, 11, 30)
D = dt.date
rows = []


def add(day, amount, cat, note=""):
    if START <= day <= TODAY:
        cents = int(round(float(amount) * 100))
        assert cents > 0
        rows.append((day, "%d.%02d" % divmod(cents, 100), cat, note))


def u(lo, hi):
    return R.randint(int(lo * 100), int(hi * 100)) / 100.0


def days():
    d = START
    while d <= TODAY:
        yield d
        d += dt.timedelta(1)


def months():
    y, m = 2023, 10
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


GRO, BILL, CAR, DOG, JOE = "Groceries", "House & Bills", "Car & Petrol", "Dog", "Joe"
CHO, EAT, WALK, CLO, GAR = "Choir", "Eating Out", "Walking Holidays", "Clothes", "Garden & Orchard"
HEA, PRE, SCH, FUN, GIV = "Health", "Presents", "School Bits", "Books & Fun", "Charity"

# (word in the notes, from, to): at home nothing much happens on these days
TRIPS = [
    ("northumberland", D(2023, 10, 28), D(2023, 11, 3)),
    ("lakes", D(2024, 4, 1), D(2024, 4, 6)),
    ("pembroke", D(2024, 7, 29), D(2024, 8, 7)),
    ("dartmoor", D(2024, 10, 26), D(2024, 10, 31)),
    ("offas dyke", D(2025, 5, 24), D(2025, 5, 30)),
    ("madeira", D(2025, 8, 4), D(2025, 8, 13)),
    ("yorkshire", D(2026, 4, 7), D(2026, 4, 12)),
    ("skye", D(2026, 8, 3), D(2026, 8, 14)),
    ("ghent", D(2025, 10, 25), D(2025, 10, 29)),
]


def away(d):
    for _, a, b in TRIPS:
        if a <= d <= b:
            return True
    return False


def case(s):
    """now and then a capital, as the phone types it"""
    return s[:1].upper() + s[1:] if R.random() < 0.05 else s


def holiday(d):
    """school holidays, roughly"""
    md = (d.month, d.day)
    return (7, 22) <= md <= (9, 2) or md >= (12, 20) or md <= (1, 3)


# ---- regular bills -------------------------------------------------------------------------------
for y, m in months():
    ym = (y, m)
    add(D(y, m, 1), 742.00 if ym < (2025, 3) else 868.50, BILL, "mortgage")
    if m not in (2, 3):
        add(D(y, m, 3), {2023: 214.00, 2024: 224.00, 2025: 235.00, 2026: 246.00}[y if m >= 4 else y - 1], BILL, "council tax")
    winter = m in (11, 12, 1, 2, 3)
    add(D(y, m, 5), u(178, 236) if winter else u(96, 141), BILL, "octopus energy")
    add(D(y, m, 8), 38.50 if ym < (2025, 4) else 47.20, BILL, "welsh water")
    add(D(y, m, 10), 31.99 if ym < (2024, 4) else 34.99 if ym < (2025, 4) else 37.99 if ym < (2026, 4) else 41.99, BILL, "bt broadband")
    add(D(y, m, 12), 18.00 if ym < (2025, 4) else 19.80, BILL, "ee phone")
    add(D(y, m, 12), 12.00 if ym < (2026, 4) else 14.50, JOE, "joe phone")
    add(D(y, m, 14), 10.99 if ym < (2025, 2) else 12.99, FUN, "netflix")
    add(D(y, m, 17), 10.99 if ym < (2024, 6) else 11.99 if ym < (2025, 11) else 12.99, FUN, "spotify")
    if (2024, 3) <= ym <= (2025, 6):
        add(D(y, m, 20), 7.99, FUN, "audible")
    add(D(y, m, 21), 31.40 if ym < (2024, 9) else 36.80 if ym < (2025, 9) else 44.15, DOG, "bramble insurance")
    add(D(y, m, 22), 22.75, SCH, "naht subs")
    add(D(y, m, 25), 15.00 if ym < (2025, 1) else 20.00, GIV, "st michaels hospice")
    add(D(y, m, 28), u(24, 38), GRO, "milkman")
    if ym >= (2024, 9):
        add(D(y, m, 2), 220.00 if ym < (2025, 9) else 250.00, JOE, "joe allowance")
    if R.random() < 0.55:
        add(D(y, m, R.randint(6, 26)), 12.00 if ym < (2025, 6) else 14.00, BILL, "window cleaner")

d = D(2023, 10, 5)
k = 0
while d <= TODAY:                                   # the cleaner, every other thursday, not in august
    if d.month != 8 and not (d.month == 12 and d.day > 23):
        add(d, 36.00 if d < D(2025, 1, 1) else 40.00 if d < D(2026, 4, 1) else 44.00, BILL, "donna cleaner")
    d += dt.timedelta(14)

# joe's hall rent, three times a year; from the second year a house
for day, amt, note in [
    (D(2024, 7, 9), 250.00, "joe halls deposit"), (D(2024, 9, 27), 1680.00, "joe halls rent"), (D(2025, 1, 17), 1680.00, "joe halls rent"),
    (D(2025, 4, 25), 1640.00, "joe halls rent"), (D(2025, 6, 30), 475.00, "joe house deposit"), (D(2025, 9, 26), 1425.00, "joe house rent"),
    (D(2026, 1, 16), 1425.00, "joe house rent"), (D(2026, 4, 24), 1425.00, "joe house rent"), (D(2026, 9, 25), 1530.00, "joe house rent"),
    (D(2024, 9, 4), 849.00, "joe laptop"), (D(2024, 9, 14), 186.40, "ikea for joes room"), (D(2024, 9, 19), 64.75, "joe pots and pans"),
    (D(2025, 9, 18), 329.00, "joe bike"), (D(2026, 3, 3), 118.00, "joe laptop screen repair"), (D(2024, 9, 21), 47.60, "petrol sheffield"),
    (D(2024, 9, 21), 71.20, "sheffield big shop"), (D(2025, 9, 20), 83.15, "sheffield big shop"), (D(2026, 9, 19), 77.90, "sheffield big shop"),
]:
    add(day, amt, JOE, note)
d = D(2023, 10, 14)
while d <= D(2024, 5, 18):                          # driving lessons, stopped when he passed
    if R.random() < 0.85:
        add(d, 36.00 if d < D(2024, 1, 1) else 38.00, JOE, "driving lesson")
    d += dt.timedelta(7)
add(D(2024, 2, 6), 23.00, JOE, "theory test")
add(D(2024, 3, 19), 62.00, JOE, "driving test")
add(D(2024, 5, 21), 62.00, JOE, "driving test")
for y, m in months():
    if (y, m) >= (2024, 10) and m not in (7, 8):
        for _ in range(R.choice([0, 1, 1, 2])):
            add(D(y, m, R.randint(1, 28)), u(19, 58), JOE, R.choice(["joe train", "joe train home", "joe train"]))
        if R.random() < 0.5:
            add(D(y, m, R.randint(1, 28)), u(20, 60), JOE, R.choice(["joe top up", "joe text books", "joe climbing club", "joe top up", ""]))

# ---- yearly things -------------------------------------------------------------------------------
for y, a in [(2023, 486.20), (2024, 561.75), (2025, 612.40), (2026, 588.30)]:
    add(D(y, 11, 16), a, CAR, "car insurance")
for y, a in [(2024, 268.00), (2025, 301.50), (2026, 334.90)]:
    add(D(y, 2, 19), a, BILL, "home insurance")
for y, a in [(2024, 169.50), (2025, 174.50), (2026, 180.00)]:
    add(D(y, 4, 2), a, BILL, "tv licence")
    add(D(y, 3, 11), [132.00, 138.00, 144.60][y - 2024], FUN, "national trust")
    add(D(y, 6, 18), [54.85, 54.85, 59.00][y - 2024], CAR, "mot")
    add(D(y, 6, 19), [212.60, 184.30, 347.95][y - 2024], CAR, "car service pugh motors")
    add(D(y, 7, 1), [190.00, 195.00, 200.00][y - 2024], CAR, "car tax")
    add(D(y, 10, 7), [92.00, 96.00, 105.00][y - 2024], BILL, "boiler service")
    add(D(y, 3, 27), [58.00, 62.50, 67.00][y - 2024], DOG, "bramble jabs")
    add(D(y, 5, [25, 23, 23][y - 2024]), [38.00, 46.00, 51.00][y - 2024], FUN, "hay festival tickets")
    add(D(y, 7, [27, 26, 25][y - 2024]), [64.00, 118.00, 72.00][y - 2024], CHO, "three choirs festival")
add(D(2023, 10, 9), 88.00, BILL, "boiler service")

# ---- one-off big things ---------------------------------------------------------------------------
for day, amt, cat, note in [
    (D(2024, 2, 17), 1649.00, BILL, "sofa"), (D(2024, 5, 11), 412.00, GAR, "shed roof"), (D(2024, 11, 26), 389.00, BILL, "washing machine"),
    (D(2025, 1, 22), 2780.00, BILL, "new boiler"), (D(2025, 3, 29), 465.00, BILL, "carpet for landing"), (D(2025, 9, 6), 1380.00, GAR, "cider press"),
    (D(2025, 10, 18), 296.00, CAR, "four tyres"), (D(2026, 2, 21), 1120.00, BILL, "log burner"), (D(2026, 5, 16), 745.00, GAR, "ride on mower"),
    (D(2026, 6, 27), 328.50, DOG, "vet bramble operation"), (D(2024, 12, 3), 214.80, DOG, "vet bramble teeth"), (D(2026, 10, 10), 540.00, BILL, "chimney repair"),
    (D(2025, 6, 7), 189.00, FUN, "kindle"), (D(2024, 8, 24), 268.00, HEA, "glasses"), (D(2026, 8, 27), 312.00, HEA, "glasses"),
    (D(2025, 2, 8), 165.00, WALK, "walking boots"), (D(2024, 3, 16), 129.00, WALK, "rucksack cotswold outdoor"), (D(2026, 3, 14), 185.00, WALK, "walking boots gareth"),
]:
    add(day, amt, cat, note)

# ---- trips ----------------------------------------------------------------------------------------
for day, amt, note in [
    (D(2024, 1, 13), 150.00, "lakes cottage deposit"), (D(2024, 3, 2), 410.00, "lakes cottage"), (D(2024, 2, 24), 200.00, "pembroke cottage deposit"),
    (D(2024, 6, 22), 690.00, "pembroke cottage"), (D(2024, 9, 8), 445.00, "dartmoor b&b"), (D(2025, 2, 16), 524.00, "offas dyke b&bs"),
    (D(2025, 1, 11), 618.40, "madeira flights"), (D(2025, 3, 8), 1145.00, "madeira hotel"), (D(2025, 7, 19), 84.00, "madeira travel insurance"),
    (D(2026, 1, 17), 120.00, "yorkshire cottage deposit"), (D(2026, 3, 7), 398.00, "yorkshire cottage"), (D(2026, 1, 31), 300.00, "skye cottage deposit"),
    (D(2026, 6, 13), 980.00, "skye cottage"), (D(2026, 5, 9), 96.20, "skye ferry"), (D(2023, 10, 7), 520.00, "northumberland cottage"),
]:
    add(day, amt, WALK, note)
for day, amt, note in [(D(2025, 5, 3), 180.00, "ghent tour deposit"), (D(2025, 9, 13), 395.00, "ghent tour coach and hotel")]:
    add(day, amt, CHO, note)

for word, a, b in TRIPS:
    d = a
    while d <= b:
        first, last = d == a, d == b
        if word == "ghent":
            for _ in range(R.choice([1, 2, 2, 3])):
                add(d, u(4, 32), CHO, "ghent " + R.choice(["lunch", "waffles", "beer", "museum", "tram", "supper", "chocolate"]))
        else:
            if first or last:
                add(d, u(44, 66), WALK, word + " " + ("petrol" if word not in ("madeira", "offas dyke") else "airport parking" if word == "madeira" else "taxi"))
            for _ in range(R.choice([1, 2, 2, 3, 4])):
                what, lo, hi = R.choice([("pub", 24, 58), ("tea room", 7, 18), ("lunch", 14, 36), ("food shop", 11, 48), ("parking", 2, 8),
                                         ("supper", 32, 74), ("ice creams", 5, 11), ("map", 9, 15), ("fish and chips", 19, 31), ("bus", 4, 12)])
                add(d, u(lo, hi), WALK, word + " " + what)
        d += dt.timedelta(1)
for n, day in [("northumberland", D(2023, 11, 4)), ("lakes", D(2024, 4, 7)), ("pembroke", D(2024, 8, 8)), ("dartmoor", D(2024, 11, 1)), ("offas dyke", D(2025, 5, 31)),
               ("madeira", D(2025, 8, 14)), ("ghent", D(2025, 10, 30)), ("yorkshire", D(2026, 4, 13)), ("skye", D(2026, 8, 15))]:
    nights = [b - a for w, a, b in TRIPS if w == n][0].days + 1
    add(day, nights * (19 if day.year < 2025 else 22), DOG, "kennels")

# ---- presents: birthdays and christmas --------------------------------------------------------------
for y in (2023, 2024, 2025, 2026):
    for m, dd, who, lo, hi in [(1, 24, "mum birthday", 25, 60), (3, 9, "joe birthday", 60, 140), (5, 17, "gareth birthday", 50, 130), (6, 20, "elsie birthday", 15, 30),
                               (9, 12, "ruth birthday", 20, 45), (11, 7, "margaret birthday", 15, 30)]:
        add(D(y, m, dd) - dt.timedelta(R.randint(1, 9)), u(lo, hi), PRE, who)
    add(D(y, 3, R.randint(6, 18)), u(18, 30), PRE, "mothers day flowers")
    if y < 2026:
        for who, lo, hi in [("joe", 80, 150), ("gareth", 60, 140), ("mum", 35, 70), ("ruth", 25, 50), ("elsie", 20, 40), ("margaret", 12, 25), ("donna", 15, 25)]:
            add(D(y, R.choice([11, 12, 12]), R.randint(2, 21)), u(lo, hi), PRE, "christmas " + who)
        add(D(y, 12, R.randint(5, 14)), u(38, 55), BILL, "christmas tree")
        add(D(y, 12, 23), u(68, 105), GRO, "butcher christmas turkey")
        add(D(y, 12, 24), u(14, 45), GRO, R.choice(["co-op", "waitrose"]))
        add(D(y, 12, R.randint(8, 16)), u(18, 34), SCH, "staff christmas chocolates")
        add(D(y, 12, R.randint(1, 9)), u(22, 36), PRE, "christmas cards and stamps")
    else:
        add(D(y, 11, 14), 92.40, PRE, "christmas joe")
        add(D(y, 11, 21), 24.99, PRE, "christmas elsie")
add(D(2025, 6, 14), 75.00, PRE, "wedding present lucy")
add(D(2026, 7, 16), 48.00, SCH, "retirement present mrs pugh")
add(D(2024, 7, 18), 32.50, SCH, "leaving present mr khan")

# ---- choir ------------------------------------------------------------------------------------------
for y in (2023, 2024, 2025, 2026):
    for m, dd in [(1, 15), (4, 22), (9, 16)]:
        add(D(y, m, dd), 55.00 if D(y, m, dd) < D(2025, 9, 1) else 62.00, CHO, "choir subs")
    for m, dd in [(3, 23), (7, 6), (11, 25)]:
        add(D(y, m, dd) + dt.timedelta(R.randint(0, 4)), R.choice([24.00, 30.00, 36.00]), CHO, "concert tickets")
    for m in (2, 5, 10):
        add(D(y, m, R.randint(3, 26)), u(9, 24), CHO, "sheet music")
    add(D(y, 12, R.randint(6, 13)), u(28, 42), EAT, "choir christmas supper")
    add(D(y, 6, R.randint(20, 29)), u(22, 36), EAT, "choir summer supper")
for y, m in months():
    if m not in (8,):
        for _ in range(R.choice([0, 1, 2])):
            add(D(y, m, R.randint(1, 28)), u(4, 13), CHO, R.choice(["drinks after rehearsal", "choir raffle", "drinks after rehearsal", "lift share petrol"]))

# ---- started and stopped ----------------------------------------------------------------------------
d = D(2025, 2, 5)
while d <= D(2026, 3, 25):
    if not away(d) and R.random() < 0.93:
        add(d, 16.50 if d < D(2025, 9, 1) else 18.00, GRO, "veg box")
    d += dt.timedelta(7)
d = D(2024, 1, 9)
while d <= D(2024, 6, 11):
    if R.random() < 0.9:
        add(d, 38.99, GRO, "gousto")
    d += dt.timedelta(7)
d = D(2025, 9, 8)
while d <= TODAY:                                   # pilates on mondays in term
    if not holiday(d) and not away(d) and R.random() < 0.85:
        add(d, 9.50 if d < D(2026, 9, 1) else 10.50, HEA, "pilates")
    d += dt.timedelta(7)
for day in [D(2024, 11, 12), D(2024, 11, 26), D(2024, 12, 10), D(2025, 1, 14), D(2025, 1, 28), D(2025, 2, 18), D(2025, 3, 18)]:
    add(day, 48.00, HEA, "physio knee")
d = D(2023, 10, 21)
while d <= TODAY:
    add(d, 42.00 if d < D(2025, 1, 1) else 46.00 if d < D(2026, 5, 1) else 49.50, HEA, "haircut sally")
    d += dt.timedelta(R.choice([42, 49, 49, 56]))
d = D(2023, 11, 11)
while d <= TODAY:
    add(d, 45.00 if d < D(2025, 10, 1) else 50.00, DOG, "bramble groom")
    d += dt.timedelta(R.choice([56, 63, 63, 70]))
for y, m in months():
    if m in (2, 8):
        add(D(y, m, R.randint(3, 20)), 26.80 if y < 2026 else 28.40, HEA, "dentist")
    if m in (3, 9):
        add(D(y, m, R.randint(3, 20)), 26.80 if y < 2026 else 28.40, HEA, "dentist gareth")

# ---- day by day -----------------------------------------------------------------------------------------
for d in days():
    if away(d):
        continue
    wd = d.weekday()
    quiet = R.random() < 0.14                          # a day without a purse
    hol = holiday(d)
    if wd == 5 and R.random() < 0.9:                    # the big shop
        late = d >= D(2026, 1, 1)
        shop = R.choice(["waitrose"] * 6 + ["tesco"] * 3 + ["aldi"]) if not late else R.choice(["waitrose"] * 3 + ["tesco"] * 2 + ["aldi"] * 5)
        add(d, u(82, 148) if shop == "waitrose" else u(68, 124) if shop == "tesco" else u(52, 96), GRO, case(shop))
    if quiet:
        continue
    if wd < 5 and R.random() < 0.56:
        shop, lo, hi = R.choice([("co-op", 4, 24), ("co-op", 4, 24), ("tesco express", 3, 17), ("tesco express", 3, 17), ("spar", 3, 14), ("m&s food", 8, 32),
                                 ("tesco", 12, 48), ("aldi", 14, 46), ("waitrose", 11, 40), ("m&s", 8, 32), ("", 3, 28)])
        add(d, u(lo, hi), GRO, case(shop))
    if wd >= 5 and R.random() < 0.45:
        shop, lo, hi = R.choice([("oakchurch farm shop", 12, 44), ("butcher", 13, 39), ("monkland cheese", 8, 26), ("co-op", 4, 20), ("farm shop", 6, 28), ("bakery", 4, 13)])
        add(d, u(lo, hi), GRO, case(shop))
    if R.random() < (0.33 if wd >= 5 or hol else 0.17):
        what, lo, hi = R.choice([("costa", 4, 11), ("costa", 4, 11), ("rocket kitchen", 9, 26), ("left bank", 18, 54), ("beefy boys", 24, 48), ("the bookshop", 44, 92),
                                 ("cafe miro", 6, 18), ("fish and chips", 15, 26), ("pub with gareth", 14, 44), ("coffee with margaret", 5, 13), ("curry", 28, 52),
                                 ("cathedral cafe", 6, 17), ("takeaway", 18, 38)])
        if wd == 6 and R.random() < 0.35:
            what, lo, hi = "sunday lunch with mum", 38, 82
        add(d, u(lo, hi), EAT, case(what))
    if d.day in (4, 15, 26) or R.random() < 0.075:
        what = R.choice(["tesco petrol", "tesco petrol", "shell", "bp", "shell"])
        add(d, u(38, 71), CAR, case(what))
    if R.random() < 0.07:
        add(d, u(1.2, 8.5), CAR, R.choice(["parking", "parking", "parking worcester", "parking hospital", "car wash", ""]))
    if R.random() < 0.11:
        what, lo, hi = R.choice([("pets at home", 12, 46), ("pets at home", 12, 46), ("pets corner", 6, 28), ("dog food", 31, 44), ("dog food", 31, 44), ("vet", 32, 88),
                                 ("bramble tick treatment", 14, 26), ("new lead", 9, 22), ("dog walker", 12, 12)])
        add(d, u(lo, hi), DOG, case(what))
    if R.random() < (0.21 if wd >= 5 else 0.07) * (1.6 if d.month in (4, 5, 9, 10) else 0.7):
        what, lo, hi = R.choice([("wyevale", 9, 46), ("radway garden centre", 11, 52), ("b&q", 8, 64), ("screwfix", 7, 48), ("cider bottles", 28, 75), ("demijohns", 18, 42),
                                 ("cider yeast", 6, 15), ("cider labels", 16, 34), ("apple trees", 36, 98), ("compost", 8, 24), ("orchard netting", 14, 48)])
        add(d, u(lo, hi), GAR, case(what))
    if R.random() < (0.18 if wd >= 5 or hol else 0.05):
        what, lo, hi = R.choice([("next", 16, 68), ("next", 16, 68), ("m&s", 14, 72), ("seasalt", 29, 84), ("fat face", 24, 66), ("mountain warehouse", 15, 58), ("oxfam", 4, 16),
                                 ("shoes", 38, 85), ("gareth jumper", 26, 54), ("next work skirt", 24, 38)])
        add(d, u(lo, hi), CLO, case(what))
    if R.random() < 0.07:
        what, lo, hi = R.choice([("boots", 4, 28), ("boots", 4, 28), ("boots", 4, 28), ("prescription", 9.9, 9.9), ("prescription", 9.9, 9.9), ("superdrug", 3, 14)])
        add(d, u(lo, hi), HEA, case(what))
    if wd < 5 and not hol and R.random() < 0.12:
        what, lo, hi = R.choice([("staffroom biscuits", 4, 11), ("staffroom coffee", 6, 14), ("the works", 5, 22), ("the works", 5, 22), ("stickers", 3, 9), ("book for assembly", 6, 13),
                                 ("inset day cakes", 8, 19), ("prizes for summer fair", 8, 26), ("tesco treats for staff", 7, 21), ("", 3, 15)])
        add(d, u(lo, hi), SCH, case(what) if what else "")
    if R.random() < 0.06:
        what, lo, hi = R.choice([("waterstones", 9, 32), ("waterstones", 9, 32), ("courtyard theatre", 22, 58), ("odeon", 14, 27), ("richard booths hay", 6, 28), ("oxfam", 3, 14),
                                 ("crossword magazine", 3, 5), ("jigsaw", 11, 19)])
        add(d, u(lo, hi), FUN, case(what))
    if R.random() < 0.03:
        what, lo, hi = R.choice([("the works", 6, 18), ("boots", 10, 34), ("flowers for mum", 14, 28), ("waterstones", 10, 24), ("baby present", 14, 26), ("oxfam", 5, 14)])
        add(d, u(lo, hi), PRE, what)
    if R.random() < 0.024:
        what, lo, hi = R.choice([("church collection", 5, 10), ("food bank", 8, 22), ("oxfam", 10, 25), ("sponsor elsie", 10, 15), ("poppy appeal", 3, 8), ("big issue", 4, 5)])
        if what != "poppy appeal" or d.month == 11:
            add(d, u(lo, hi), GIV, what)
    if R.random() < 0.03:
        what, lo, hi = R.choice([("light bulbs", 6, 16), ("", 5, 35), ("john lewis", 18, 95), ("lakeland", 9, 42), ("dunelm", 12, 64), ("paint", 22, 48), ("plumber", 65, 140)])
        add(d, u(lo, hi), BILL, what)

rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "hereford.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for r in rows:
        w.writerow([r[0].isoformat(), r[1], r[2], r[3]])
