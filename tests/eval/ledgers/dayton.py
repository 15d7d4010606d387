#!/usr/bin/env python3
"""Writes dayton.csv beside this file: the household ledger of Carol and Walt, Dayton, Ohio (USD). Deterministic."""
import csv
import datetime as dt
import os
import random

R = random.Random(454)
START, TODAY = dt.date(2023, 10, 1), dt.date(2026, 11, 30)
ROWS = []


def add(day, amount, category, notes):
    if isinstance(day, str):
        day = dt.date.fromisoformat(day)
    if START <= day <= TODAY:
        ROWS.append((day, len(ROWS), f"{max(amount, 0.25):.2f}", category, notes))


def amt(low, high):
    """Skewed towards the lower end, cents as on a till slip."""
    value = low + (high - low) * min(R.random(), R.random() * 1.25)
    return round(value, 2)


def whole(low, high, step=1):
    return float(R.randrange(low, high + 1, step))


def days(first=START, last=TODAY):
    day = first
    while day <= last:
        yield day
        day += dt.timedelta(days=1)


TRIPS = {
    "gatlinburg": (dt.date(2024, 6, 10), dt.date(2024, 6, 16)),
    "florida": (dt.date(2025, 2, 8), dt.date(2025, 2, 20)),
    "myrtle beach": (dt.date(2025, 7, 19), dt.date(2025, 7, 26)),
    "paducah": (dt.date(2026, 4, 21), dt.date(2026, 4, 25)),
    "put-in-bay": (dt.date(2026, 9, 11), dt.date(2026, 9, 13)),
}


SNOWED_IN = (dt.date(2025, 1, 27), dt.date(2025, 1, 31))


def away(day):
    return any(a <= day <= b for a, b in TRIPS.values())


def groceries(day):
    inflation = 1 + (day - START).days / 1157 * 0.11
    summer = 5 <= day.month <= 10
    shops = [("kroger", 28, 18, 104), ("aldi", 16, 14, 62), ("meijer", 11, 15, 96), ("dorothy lane", 10, 9, 58),
             ("costco", 5, 48, 214), ("milk and bread", 8, 4, 13), ("trader joe's", 5, 17, 64), ("", 6, 4, 52),
             ("groceries for Luke's campout" if summer else "soup fixings", 1, 12, 48)]
    if summer and day.weekday() == 5:
        shops.append(("2nd street market", 26, 6, 34))
    name, _, low, high = R.choices(shops, [s[1] for s in shops])[0]
    if name == "aldi" and R.random() < 0.15:
        name = "Aldi"
    add(day, round(amt(low, high) * inflation, 2), "Groceries", name)


def eating(day):
    places = [("bob evans", 13, 19, 44), ("frisch's", 8, 17, 39), ("cracker barrel", 6, 21, 52), ("first watch", 7, 18, 43),
              ("marion's pizza", 10, 16, 38), ("bill's donuts", 13, 3, 14), ("skyline", 6, 14, 29), ("panera with Jean", 6, 9, 19),
              ("coffee with Jean", 7, 3, 9), ("lunch with Dot", 5, 11, 26), ("young's dairy", 5, 8, 31), ("mcdonalds Emma and Luke", 5, 13, 27),
              ("the meadowlark", 3, 38, 86), ("tim hortons", 7, 2, 9), ("", 3, 6, 33)]
    if day.weekday() == 4 and dt.date(day.year, 2, 15) < day < dt.date(day.year, 4, 15):
        places.append(("fish fry st. albert", 60, 22, 36))
    name, _, low, high = R.choices(places, [p[1] for p in places])[0]
    add(day, amt(low, high), "Eating Out", name)


def car(day):
    stops = [("kroger fuel", 30, 24, 49), ("speedway", 17, 18, 46), ("costco gas", 9, 27, 48), ("flying ace car wash", 7, 9, 18), ("parking downtown", 6, 2, 12)]
    name, _, low, high = R.choices(stops, [s[1] for s in stops])[0]
    add(day, amt(low, high), "Car", name)


def quilting(day):
    shops = [("hobby lobby", 12, 6, 48), ("fabric shack", 9, 18, 118), ("sew-a-lot", 8, 9, 92), ("thread", 6, 5, 24),
             ("batting", 4, 24, 66), ("missouri star online", 5, 19, 96), ("pattern etsy", 4, 6, 15), ("moda jelly roll", 3, 38, 52), ("rotary blades", 2, 11, 27)]
    if day < dt.date(2025, 4, 27):
        shops.append(("joann", 19, 6, 74))
    name, _, low, high = R.choices(shops, [s[1] for s in shops])[0]
    add(day, amt(low, high), "Quilting", name)


def grandkids(day):
    things = [("target Emma", 8, 12, 48), ("Luke legos", 5, 15, 70), ("boonshoft museum", 4, 14, 36), ("zoo Emma and Luke", 2, 38, 74), ("Emma craft kit", 4, 8, 26),
              ("Luke sneakers", 2, 38, 72), ("ice cream Emma", 5, 5, 14), ("Luke scouts popcorn", 2, 20, 45), ("movie Emma and Luke", 3, 27, 49), ("school book fair", 3, 10, 40), ("scene75 Luke", 2, 25, 58)]
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    add(day, amt(low, high), "Grandkids", name)


def house(day):
    warm = 4 <= day.month <= 10
    shops = [("lowes", 13, 8, 118), ("ace hardware", 10, 4, 43), ("meijer", 8, 8, 54), ("menards", 6, 9, 96), ("dollar general", 8, 3, 21), ("target", 7, 9, 62), ("light bulbs", 3, 8, 24), ("", 4, 5, 60)]
    if warm:
        shops += [("siebenthaler's", 10, 14, 98), ("mulch", 3, 22, 75), ("bird seed", 4, 11, 29)]
    else:
        shops += [("bird seed", 9, 11, 29), ("furnace filter", 3, 16, 38), ("ice melt", 2, 9, 24)]
    name, _, low, high = R.choices(shops, [s[1] for s in shops])[0]
    add(day, amt(low, high), "House & Yard", name)


def medical(day):
    things = [("kroger pharmacy", 24, 4, 46), ("cvs", 10, 5, 38), ("copay Dr. Patel", 8, 20, 45), ("Walt cardiologist", 5, 40, 60), ("Walt physical therapy", 3, 25, 40), ("dentist", 3, 35, 190), ("reading glasses", 2, 12, 30), ("lab work", 3, 14, 85)]
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    value = whole(low, high, 5) if "copay" in name or name.startswith("Walt") else amt(low, high)
    add(day, value, "Medical", name)


def fun(day):
    things = [("half price books", 14, 5, 36), ("books & co", 8, 9, 44), ("barnes & noble", 4, 12, 48), ("library book sale", 4, 2, 18), ("schuster center", 3, 64, 148), ("jigsaw puzzle", 4, 10, 24), ("neon movies", 5, 17, 32), ("bingo", 5, 10, 30), ("", 2, 5, 30)]
    if 4 <= day.month <= 9:
        things.append(("dayton dragons", 7, 24, 78))
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    add(day, amt(low, high), "Books & Fun", name)


def clothes(day):
    things = [("kohls", 12, 14, 88), ("target", 6, 9, 47), ("penney's", 6, 15, 76), ("Walt shoes", 2, 49, 96), ("goodwill", 6, 4, 22), ("Walt trousers", 2, 24, 58), ("macy's", 3, 22, 104), ("dry cleaners", 4, 9, 27)]
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    add(day, amt(low, high), "Clothes", name)


def gifts(day):
    things = [("hallmark card", 12, 4, 14), ("flowers for Jean", 3, 18, 42), ("baby shower", 2, 25, 60), ("get well Dot", 2, 12, 30), ("neighbor retirement", 1, 20, 40), ("graduation card", 3, 25, 50)]
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    add(day, amt(low, high), "Gifts", name)


def pets(day):
    things = [("chewy Biscuit food", 14, 34, 68), ("Biscuit treats", 9, 5, 17), ("Biscuit grooming", 7, 48, 62), ("Biscuit vet", 4, 58, 190), ("petsmart", 6, 8, 42)]
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    add(day, amt(low, high), "Pets", name)


def giving(day):
    things = [("food pantry", 8, 15, 50), ("altar flowers", 3, 35, 45), ("rummage sale", 3, 4, 22), ("humane society", 3, 20, 50), ("bake sale", 6, 4, 16), ("public radio", 2, 20, 40), ("girl scout cookies", 2, 10, 30)]
    name, _, low, high = R.choices(things, [t[1] for t in things])[0]
    value = amt(low, high) if name in ("rummage sale", "bake sale") else whole(low, high, 5)
    add(day, value, "Church & Giving", name)


RATES = [(groceries, .56), (eating, .42), (car, .25), (quilting, .165), (grandkids, .12), (house, .17), (medical, .15), (fun, .13), (clothes, .065), (gifts, .05), (pets, .095), (giving, .08)]
WEEKDAY = [.62, 1.05, .80, 1.10, 1.22, 1.45, .80]

for day in days():
    if away(day) or SNOWED_IN[0] <= day <= SNOWED_IN[1]:
        continue
    quiet = R.random() < .23
    if quiet:
        continue
    for maker, rate in RATES:
        for _ in range(2):
            if R.random() < rate * WEEKDAY[day.weekday()] * .66:
                maker(day)

# every Sunday at home
for day in days():
    if day.weekday() == 6 and not away(day) and R.random() < .93:
        add(day, 40.0 if day.year < 2025 else 50.0, "Church & Giving", "offering")
        if R.random() < .34:
            add(day, amt(24, 47), "Eating Out", R.choice(["bob evans", "bob evans", "cracker barrel", "frisch's"]))

# monthly bills
month = START
while month <= TODAY:
    y, m = month.year, month.month
    key = (y, m)
    cold = {12: 1.0, 1: 1.2, 2: 1.05, 3: .75, 11: .7, 4: .45, 10: .4}.get(m, .2)
    hot = {6: 1.1, 7: 1.45, 8: 1.4, 9: .9}.get(m, .55)
    add(dt.date(y, m, 3), 15.49 if key < (2025, 2) else 17.99, "Books & Fun", "netflix")
    if (2024, 11) <= key <= (2025, 8):
        add(dt.date(y, m, 11), 8.99 if key < (2025, 4) else 10.99, "Books & Fun", "britbox")
    if (2024, 1) <= key <= (2025, 3):
        add(dt.date(y, m, 5), 58.0, "Books & Fun", "ymca")
    add(dt.date(y, m, 14), 24.0 if key < (2025, 6) else 29.0, "Books & Fun", "dayton daily news")
    add(dt.date(y, m, 9), 79.99 if key < (2025, 1) else 84.99 if key < (2026, 1) else 91.99, "Utilities", "spectrum")
    add(dt.date(y, m, 18), 92.40 if key < (2026, 3) else 98.40, "Utilities", "verizon")
    add(dt.date(y, m, 21), round(88 * hot * R.uniform(.92, 1.1) * (1 + .05 * (y - 2023)), 2) + 30, "Utilities", "aes electric")
    add(dt.date(y, m, 12), round(128 * cold * R.uniform(.9, 1.1), 2) + 14, "Utilities", "centerpoint gas")
    if m in (1, 4, 7, 10):
        add(dt.date(y, m, 26), round(R.uniform(96, 141), 2), "Utilities", "city water")
        add(dt.date(y, m, 6), 78.30 if key < (2025, 7) else 86.10, "Utilities", "rumpke trash")
    rise = {2023: 0, 2024: 11.5, 2025: 26.0, 2026: 41.25}[y]
    add(dt.date(y, m, 2), 148.50 + rise, "Insurance", "medigap Carol")
    add(dt.date(y, m, 2), 163.75 + rise, "Insurance", "medigap Walt")
    if key <= (2024, 6):
        add(dt.date(y, m, 1), 62.0, "House & Yard", "storage unit")
    if (2024, 9) <= key <= (2026, 5):
        add(dt.date(y, m, 7), 96.0 if key < (2025, 9) else 104.0, "Grandkids", "Emma piano lessons")
    if m in (3, 9):
        add(dt.date(y, m, 16), {3: 612.4, 9: 628.9}[m] + 31.5 * (y - 2024) if y > 2023 else 598.0, "Insurance", "state farm car")
    if m == 5:
        add(dt.date(y, m, 20), {2024: 1184.0, 2025: 1276.0, 2026: 1419.0}[y], "Insurance", "state farm house")
    if m == 2:
        add(dt.date(y, m, 10), {2024: 1648.22, 2025: 1702.35, 2026: 1811.6}[y], "House & Yard", "property tax")
    if m == 7:
        add(dt.date(y, m, 10), {2024: 1648.22, 2025: 1702.35, 2026: 1811.6}[y], "House & Yard", "property tax")
    if m == 8:
        add(dt.date(y, m, 23), {2024: 69.0, 2025: 69.0, 2026: 74.5}[y], "Car", "license plates")
        add(dt.date(y, m, 15), {2024: 45.0, 2025: 48.0, 2026: 52.0}[y], "Grandkids", "Luke soccer fees")
        add(dt.date(y, m, 15) + dt.timedelta(days=2), amt(48, 120), "Grandkids", "school supplies Emma and Luke")
    if m == 1:
        add(dt.date(y, m, 17), {2024: 35.0, 2025: 35.0, 2026: 40.0}[y], "Quilting", "quilt guild dues")
        add(dt.date(y, m, 24), {2024: 60.0, 2025: 65.0, 2026: 65.0}[y], "Books & Fun", "aaa membership")
    if m in (2, 6, 10):
        add(dt.date(y, m, 19), amt(52, 98), "Car", "valvoline oil change")
    if m % 2 == 0:
        add(dt.date(y, m, 13), 52.0 if key < (2025, 1) else 58.0, "Clothes", "hair Carol")
    add(dt.date(y, m, 25), 22.0 if key < (2025, 7) else 25.0, "Clothes", "Walt haircut")
    month = dt.date(y + (m == 12), m % 12 + 1, 1)

# Bob from down the street mows every other week, April to October
for year in (2024, 2025, 2026):
    day = dt.date(year, 4, 9)
    while day <= dt.date(year, 10, 25):
        add(day, {2024: 40.0, 2025: 45.0, 2026: 45.0}[year], "House & Yard", "Bob mowing")
        day += dt.timedelta(days=14)
add("2023-11-18", 120, "House & Yard", "Bob gutters")
add("2024-11-16", 130, "House & Yard", "Bob gutters")
add("2025-11-15", 140, "House & Yard", "Bob gutters")
add("2026-11-14", 140, "House & Yard", "Bob gutters")
add("2025-05-03", 85, "House & Yard", "Bob fence post")

# birthdays and anniversary
for year in (2024, 2025, 2026):
    add(dt.date(year, 3, 22), amt(45, 90), "Grandkids", "Emma birthday")
    add(dt.date(year, 3, 21), amt(24, 44), "Grandkids", "Emma birthday cake")
    add(dt.date(year, 8, 30), amt(45, 95), "Grandkids", "Luke birthday")
    add(dt.date(year, 8, 29), amt(24, 44), "Grandkids", "Luke birthday cake")
    add(dt.date(year, 5, 6), amt(60, 140), "Gifts", "Walt birthday")
    add(dt.date(year, 6, 5), amt(72, 118), "Eating Out", "anniversary dinner the meadowlark")
    add(dt.date(year, 2, 14), amt(22, 60), "Gifts", "valentine for Walt")
    add(dt.date(year, 5, 11), amt(18, 40), "Gifts", "mothers day corsage")
    add(dt.date(year, 10, 30), amt(18, 44), "Groceries", "halloween candy")
add("2023-10-30", 26.48, "Groceries", "halloween candy")

# Thanksgiving, Christmas, Easter
for day in ("2023-11-23", "2024-11-28", "2025-11-27", "2026-11-26"):
    turkey = dt.date.fromisoformat(day)
    add(turkey - dt.timedelta(days=5), amt(24, 42), "Groceries", "thanksgiving turkey")
    add(turkey - dt.timedelta(days=2), amt(70, 128), "Groceries", "thanksgiving fixings kroger")
    add(turkey - dt.timedelta(days=1), amt(22, 38), "Groceries", "thanksgiving pies")
for year in (2023, 2024, 2025, 2026):
    for md, low, high, cat, note in [("11-28", 42, 120, "Gifts", "christmas Emma"), ("11-29", 38, 120, "Gifts", "christmas Luke"), ("12-03", 22, 78, "Gifts", "christmas Luke"),
                                     ("12-04", 64, 92, "House & Yard", "christmas tree"), ("12-06", 28, 96, "Gifts", "christmas Emma"), ("12-07", 31, 52, "Gifts", "christmas cards and stamps"),
                                     ("12-10", 80, 220, "Gifts", "christmas Walt"), ("12-13", 60, 130, "Gifts", "christmas Katie and Steve"), ("12-16", 24, 60, "Gifts", "christmas Jean"),
                                     ("12-18", 20, 44, "Gifts", "christmas mail carrier"), ("12-20", 50, 100, "Church & Giving", "christmas offering"), ("12-22", 96, 164, "Groceries", "christmas ham and dinner"), ("12-19", 60, 112, "Books & Fun", "nutcracker schuster center")]:
        add(f"{year}-{md}", amt(low, high), cat, note)
for day in ("2024-03-30", "2025-04-19", "2026-04-04"):
    add(day, amt(32, 62), "Groceries", "easter ham")
    add(day, amt(18, 46), "Grandkids", "easter baskets")
    add(day, 45.0, "Church & Giving", "easter lilies")

# trips
for day, a, c, n in [
    ("2024-04-15", 300, "Travel", "gatlinburg cabin deposit"), ("2024-06-10", 684.5, "Travel", "gatlinburg cabin"), ("2024-06-10", 41.27, "Car", "gatlinburg gas"), ("2024-06-10", 52.18, "Eating Out", "cracker barrel gatlinburg"),
    ("2024-06-11", 74.36, "Groceries", "gatlinburg groceries"), ("2024-06-11", 36.9, "Eating Out", "gatlinburg pancake pantry"), ("2024-06-12", 148, "Travel", "gatlinburg dollywood tickets"), ("2024-06-13", 22.5, "Gifts", "gatlinburg fudge"),
    ("2024-06-13", 63.42, "Eating Out", "gatlinburg supper"), ("2024-06-14", 58.75, "Quilting", "gatlinburg quilt shop"), ("2024-06-16", 44.1, "Car", "gatlinburg gas"),
    ("2024-11-20", 500, "Travel", "florida condo deposit"), ("2025-02-08", 46.8, "Car", "florida gas"), ("2025-02-08", 118.72, "Travel", "florida motel on the way"), ("2025-02-09", 1240, "Travel", "florida condo"), ("2025-02-09", 43.15, "Car", "florida gas"),
    ("2025-02-10", 132.48, "Groceries", "florida publix"), ("2025-02-11", 71.3, "Eating Out", "florida fish place"), ("2025-02-13", 38.5, "Books & Fun", "florida edison museum"), ("2025-02-14", 88.64, "Eating Out", "florida valentine dinner"),
    ("2025-02-15", 67.21, "Groceries", "florida publix"), ("2025-02-16", 20, "Church & Giving", "florida church offering"), ("2025-02-17", 54.95, "Quilting", "florida fabric shop"), ("2025-02-18", 42, "Travel", "florida boat ride"), ("2025-02-20", 121.4, "Travel", "florida motel on the way"), ("2025-02-20", 45.5, "Car", "florida gas"),
    ("2025-03-01", 650, "Travel", "myrtle beach house deposit"), ("2025-07-19", 1475, "Travel", "myrtle beach house"), ("2025-07-19", 48.62, "Car", "myrtle beach gas"), ("2025-07-19", 64.2, "Eating Out", "myrtle beach pizza"), ("2025-07-20", 214.83, "Groceries", "myrtle beach food lion"),
    ("2025-07-21", 78, "Grandkids", "myrtle beach mini golf Emma and Luke"), ("2025-07-22", 39.98, "Grandkids", "myrtle beach boogie boards"), ("2025-07-22", 27.45, "Eating Out", "myrtle beach ice cream"), ("2025-07-23", 126.5, "Grandkids", "myrtle beach aquarium"),
    ("2025-07-24", 158.3, "Eating Out", "myrtle beach seafood buffet"), ("2025-07-25", 44.75, "Gifts", "myrtle beach t-shirts"), ("2025-07-26", 51.1, "Car", "myrtle beach gas"), ("2025-07-26", 33.84, "Eating Out", "myrtle beach breakfast"),
    ("2026-01-12", 90, "Quilting", "paducah quiltweek tickets"), ("2026-04-21", 39.75, "Car", "paducah gas"), ("2026-04-21", 486.2, "Travel", "paducah hotel"), ("2026-04-21", 44.6, "Eating Out", "paducah supper with Dot"), ("2026-04-22", 212.4, "Quilting", "paducah fabric"),
    ("2026-04-22", 31.25, "Eating Out", "paducah lunch"), ("2026-04-23", 118.9, "Quilting", "paducah fabric"), ("2026-04-23", 24, "Books & Fun", "paducah quilt museum"), ("2026-04-24", 67.35, "Quilting", "paducah vendors"), ("2026-04-24", 52.8, "Eating Out", "paducah barbecue"), ("2026-04-25", 41.3, "Car", "paducah gas"),
    ("2026-09-11", 268, "Travel", "put-in-bay inn"), ("2026-09-11", 56, "Travel", "put-in-bay ferry"), ("2026-09-11", 61.4, "Eating Out", "put-in-bay perch dinner"), ("2026-09-12", 74, "Travel", "put-in-bay golf cart"), ("2026-09-12", 38.15, "Eating Out", "put-in-bay lunch"), ("2026-09-13", 43.6, "Car", "put-in-bay gas"),
]:
    add(day, a, c, n)

# one-off and big things
for day, a, c, n in [
    ("2024-01-19", 1385, "House & Yard", "water heater"), ("2024-09-17", 11480, "House & Yard", "new roof"), ("2024-05-14", 646.32, "Car", "tires discount tire"), ("2025-03-14", 6450, "Quilting", "longarm machine sew-a-lot"),
    ("2025-10-08", 3980, "Medical", "Walt hearing aids"), ("2026-02-05", 1120, "Medical", "crown dentist"), ("2025-12-02", 899, "House & Yard", "new sofa"), ("2026-06-16", 412.77, "Car", "brakes"), ("2026-08-11", 738.5, "House & Yard", "dishwasher lowes"),
    ("2025-11-05", 642.18, "Pets", "Biscuit surgery vet"), ("2024-10-12", 200, "Gifts", "wedding Megan"), ("2024-10-10", 128.4, "Clothes", "dress for Megan's wedding"), ("2026-05-30", 150, "Gifts", "graduation Tyler"), ("2026-07-08", 289, "Medical", "Carol eye doctor glasses"),
    ("2024-07-16", 254, "Medical", "Walt glasses"), ("2025-08-19", 165, "Quilting", "sewing machine repair sew-a-lot"), ("2026-10-06", 329.99, "Grandkids", "tablet Luke"), ("2025-06-24", 419, "House & Yard", "air conditioner repair"), ("2024-03-19", 185, "Insurance", "umbrella policy"), ("2025-03-19", 192, "Insurance", "umbrella policy"), ("2026-03-19", 201, "Insurance", "umbrella policy"),
    ("2024-02-27", 118, "Books & Fun", "tax preparer"), ("2025-03-04", 125, "Books & Fun", "tax preparer"), ("2026-03-03", 132, "Books & Fun", "tax preparer"),
]:
    add(day, a, c, n)

ROWS.sort(key=lambda r: (r[0], r[1]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "dayton.csv"), "w", newline="", encoding="utf-8") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["date", "amount", "category", "notes"])
    for day, _, amount, category, notes in ROWS:
        writer.writerow([day.isoformat(), amount, category, notes])
