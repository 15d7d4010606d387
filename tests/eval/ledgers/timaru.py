#!/usr/bin/env python3
"""Writes timaru.csv: the household of a fencing contractor in Timaru, NZ (NZD). Deterministic."""
import csv
import os
import random
from datetime import date, timedelta

RNG = random.Random(430143)
START, TODAY = date(2023, 10, 1), date(2026, 11, 30)
ROWS = []
SEQ = 0


def add(d, amount, cat, note):
    global SEQ
    if START <= d <= TODAY:
        ROWS.append((d, SEQ, round(float(amount), 2), cat, note))
        SEQ += 1


def rnd(lo, hi, step=0.01):
    v = RNG.uniform(lo, hi)
    return max(round(round(v / step) * step, 2), 0.5)


def days(a, b):
    while a <= b:
        yield a
        a += timedelta(days=1)


def months():
    y, m = 2023, 10
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


def term(d):
    md = (d.month, d.day)
    return ((2, 3) <= md <= (4, 11) or (4, 28) <= md <= (7, 3) or (7, 20) <= md <= (9, 25) or (10, 12) <= md <= (12, 12))


AWAY = [(date(2024, 1, 7), date(2024, 1, 16)), (date(2025, 7, 5), date(2025, 7, 14)), (date(2026, 9, 26), date(2026, 10, 6))]


def away(d):
    return any(a <= d <= b for a, b in AWAY)


# everyday spending: (weight, category, note, low, high, step, test)
def since(y, m=1, d=1):
    return lambda x: x >= date(y, m, d)


def until(y, m, d):
    return lambda x: x < date(y, m, d)


ANY = lambda x: True
WINTER_SPORT = lambda x: x.month in (4, 5, 6, 7, 8)
EVERY = [
    (15, "Groceries", "pak n save", 60, 290, 0.01, ANY),
    (7, "Groceries", "new world", 18, 120, 0.01, ANY),
    (7, "Groceries", "countdown", 20, 160, 0.01, until(2024, 3, 18)),
    (7, "Groceries", "woolworths", 20, 170, 0.01, since(2024, 3, 18)),
    (5, "Groceries", "four square", 5, 38, 0.01, ANY),
    (3, "Groceries", "butcher", 22, 95, 0.01, ANY),
    (3, "Groceries", "milk and bread", 6, 16, 0.1, ANY),
    (2, "Groceries", "farmers market", 8, 42, 0.5, lambda x: x.weekday() == 5),
    (2, "Groceries", "eggs from next door", 7, 9, 1, ANY),
    (2, "Groceries", "", 5, 60, 0.01, ANY),
    (7, "Ute & Fuel", "NPD", 70, 165, 0.01, ANY),
    (4, "Ute & Fuel", "challenge", 60, 150, 0.01, ANY),
    (2, "Ute & Fuel", "challenge geraldine", 60, 150, 0.01, ANY),
    (3, "Ute & Fuel", "Z washdyke", 60, 160, 0.01, ANY),
    (1, "Ute & Fuel", "mobil temuka", 50, 140, 0.01, ANY),
    (0.5, "Ute & Fuel", "car wash", 12, 20, 1, ANY),
    (5, "Fencing Gear", "farmlands", 35, 620, 0.01, lambda x: x.weekday() < 6),
    (3, "Fencing Gear", "pgg wrightson", 40, 480, 0.01, lambda x: x.weekday() < 5),
    (2.5, "Fencing Gear", "mitre 10", 12, 160, 0.01, ANY),
    (2, "Fencing Gear", "goldpine posts", 180, 1450, 0.01, lambda x: x.weekday() < 5),
    (1.2, "Fencing Gear", "wire", 95, 420, 0.01, lambda x: x.weekday() < 5),
    (1, "Fencing Gear", "staples", 18, 75, 0.1, lambda x: x.weekday() < 5),
    (0.8, "Fencing Gear", "gloves", 12, 38, 0.1, ANY),
    (0.8, "Fencing Gear", "digger hire", 190, 460, 5, lambda x: x.weekday() < 5),
    (0.4, "Fencing Gear", "", 15, 90, 0.01, lambda x: x.weekday() < 5),
    (4, "Cafe Stall", "coffee beans", 58, 190, 0.01, since(2024, 3, 1)),
    (3, "Cafe Stall", "pak n save", 24, 110, 0.01, since(2024, 3, 1)),
    (2, "Cafe Stall", "milk", 18, 48, 0.1, since(2024, 3, 1)),
    (1.5, "Cafe Stall", "cups and lids", 35, 120, 0.5, since(2024, 3, 1)),
    (1, "Cafe Stall", "baking stuff", 12, 60, 0.1, since(2024, 3, 1)),
    (2, "Kids Sport", "rebel sport", 20, 160, 0.01, ANY),
    (1, "Kids Sport", "stirling sports", 18, 140, 0.01, ANY),
    (1.5, "Kids Sport", "mikey rugby trip", 15, 60, 1, WINTER_SPORT),
    (1.5, "Kids Sport", "ella netball courts", 4, 12, 1, lambda x: x.month in (5, 6, 7, 8, 9)),
    (1, "Kids Sport", "finn hockey turf fee", 5, 15, 1, WINTER_SPORT),
    (0.8, "Kids Sport", "finn cricket", 8, 45, 1, lambda x: x.month in (10, 11, 12, 2, 3)),
    (0.8, "Kids Sport", "orange slices", 6, 14, 0.5, WINTER_SPORT),
    (1.6, "School", "tuck shop", 3, 15, 0.5, term),
    (1, "School", "warehouse stationery", 8, 75, 0.01, ANY),
    (0.5, "School", "bus card finn", 20, 20, 1, term),
    (0.4, "School", "mufti day", 2, 6, 1, term),
    (1.2, "House", "mitre 10", 8, 190, 0.01, ANY),
    (1, "House", "bunnings", 10, 210, 0.01, ANY),
    (1, "House", "the warehouse", 6, 90, 0.01, ANY),
    (0.6, "House", "farmers", 25, 180, 0.01, ANY),
    (0.4, "House", "", 8, 70, 0.01, ANY),
    (3, "Takeaways", "fish n chips", 24, 58, 0.1, ANY),
    (2.5, "Takeaways", "maccas", 9, 62, 0.1, ANY),
    (1, "Takeaways", "maccas washdyke", 9, 48, 0.1, ANY),
    (1.5, "Takeaways", "KFC", 22, 60, 0.1, ANY),
    (1.5, "Takeaways", "dominos", 18, 52, 0.01, ANY),
    (5, "Takeaways", "pie", 5.5, 14, 0.1, lambda x: x.weekday() < 5),
    (4, "Takeaways", "coffee", 5, 12.5, 0.1, ANY),
    (0.8, "Takeaways", "thai", 38, 86, 0.1, ANY),
    (2.4, "Pub", "sail and anchor", 16, 92, 0.5, ANY),
    (1.8, "Pub", "rugby club", 8, 60, 1, ANY),
    (2.2, "Pub", "liquorland", 24, 78, 0.01, ANY),
    (1, "Pub", "super liquor", 22, 70, 0.01, ANY),
    (1, "Pub", "beers with baz", 14, 66, 1, ANY),
    (1.4, "Pub", "lotto", 10, 24, 1, ANY),
    (1.4, "Pets", "tess biscuits", 48, 82, 0.01, ANY),
    (0.9, "Pets", "farmlands", 18, 95, 0.01, ANY),
    (1.1, "Pets", "pickle food", 12, 38, 0.1, ANY),
    (1.4, "Health", "chemist warehouse", 6, 58, 0.01, ANY),
    (0.8, "Health", "unichem", 5, 42, 0.01, ANY),
    (0.7, "Health", "doctor", 19.5, 65, 0.5, ANY),
    (0.4, "Health", "physio mikey", 38, 38, 1, WINTER_SPORT),
    (0.8, "Presents", "the warehouse", 10, 75, 0.01, ANY),
    (0.7, "Presents", "farmers", 20, 140, 0.01, ANY),
    (0.4, "Presents", "flowers", 25, 60, 1, ANY),
    (0.25, "Presents", "", 10, 60, 1, ANY),
]


def pick(d):
    pool = [e for e in EVERY if e[6](d)]
    x = RNG.uniform(0, sum(e[0] for e in pool))
    for e in pool:
        x -= e[0]
        if x <= 0:
            return e
    return pool[-1]


for d in days(START, TODAY):
    if away(d) or d == date(2025, 12, 25) or d == date(2024, 12, 25):
        continue
    if RNG.random() < 0.13:
        continue
    grow = 1 + 0.045 * ((d - START).days / 365.25)  # things get dearer
    for _ in range(RNG.choice([1, 1, 2, 2, 2, 3, 3] if d.weekday() < 5 else [1, 2, 2, 3, 3, 4])):
        w, cat, note, lo, hi, step, test = pick(d)
        if note in ("bus card finn", "physio mikey"):
            add(d, lo, cat, note)
        else:
            if note == "pak n save" and RNG.random() < 0.12:
                note = "Pak n Save"
            add(d, rnd(lo * grow, hi * grow, step), cat, note)

# quiet week of the flu: take out everyday rows
FLU = (date(2025, 8, 18), date(2025, 8, 23))
ROWS[:] = [r for r in ROWS if not FLU[0] <= r[0] <= FLU[1]]

# monthly bills
for y, m in months():
    f = date(y, m, 1)
    add(date(y, m, 2), 1840 if f < date(2024, 6, 1) else 1975 if f < date(2025, 11, 1) else 1790, "Bills", "mortgage")
    add(date(y, m, 14), rnd(*((290, 420) if m in (6, 7, 8) else (205, 300) if m in (4, 5, 9, 10) else (150, 215))), "Bills", "meridian power")
    add(date(y, m, 9), 140 if f < date(2025, 4, 1) else 152, "Bills", "one nz phones")
    add(date(y, m, 17), 85 if f < date(2024, 11, 1) else 91, "Bills", "fibre")
    add(date(y, m, 22), 18.49 if f < date(2024, 9, 1) else 20.99 if f < date(2026, 2, 1) else 23.99, "Bills", "netflix")
    if f >= date(2024, 2, 1):
        add(date(y, m, 5), 27.99 if f < date(2025, 10, 1) else 30.99, "Bills", "spotify family")
    if date(2024, 2, 1) <= f <= date(2025, 11, 1) and m in range(2, 12):
        add(date(y, m, 20), 44.99 if y == 2024 else 49.99, "Bills", "sky sport")
    if m in (2, 5, 8, 11):
        add(date(y, m, 20), {2023: 742.5, 2024: 803.1, 2025: 878.4, 2026: 946.2}[y], "Bills", "council rates")
        add(date(y, m, 25), {2023: 402, 2024: 431.5, 2025: 468, 2026: 499.8}[y], "Bach", "bach rates")
    add(date(y, m, 16), rnd(48, 135), "Bach", "bach power")
    add(date(y, m, 12), rnd(320, 760, 1), "Ute & Fuel", "road user charges") if m in (1, 3, 5, 7, 9, 11) else None
    if date(2024, 9, 1) <= f <= date(2026, 2, 1):
        add(date(y, m, 11), 245, "Health", "ella braces")
    if date(2024, 1, 1) <= f <= date(2024, 9, 1):
        add(date(y, m, 7), 74, "Health", "jo gym")
    if m in (1, 4, 7, 10):
        add(date(y, m, 18), rnd(180, 260, 1), "House", "plumber") if RNG.random() < 0.45 else None

# yearly
for y in (2023, 2024, 2025, 2026):
    k = y - 2023
    add(date(y, 10, 21), [1620, 1788, 2012, 2290][k], "Bills", "house insurance")
    add(date(y, 10, 24), [880, 985, 1120, 1264][k], "Bach", "bach insurance")
    add(date(y, 6, 4), [0, 1240, 1315, 1398][k] or 1, "Ute & Fuel", "ute insurance")
    add(date(y, 3, 19), [0, 108.5, 112.4, 118.9][k] or 1, "Ute & Fuel", "ute rego")
    add(date(y, 3, 21), 75 + 4 * k, "Ute & Fuel", "ute wof")
    add(date(y, 11, 6), 410 + 35 * k, "Ute & Fuel", "ute service")
    add(date(y, 7, 29), [0, 1150, 1210, 1290][k] or 1, "Bills", "accountant")
    add(date(y, 3, 28), [0, 380, 400, 430][k] or 1, "House", "firewood")
    add(date(y, 4, 27), [0, 260, 260, 290][k] or 1, "Bach", "firewood")
    add(date(y, 2, 12), [0, 320, 340, 365][k] or 1, "School", "school donation")
    for kid, lo, hi in (("mikey", 180, 290), ("ella", 120, 220), ("finn", 70, 150)):
        add(date(y, 1, 25) + timedelta(days=RNG.randrange(6)), rnd(lo, hi), "School", "uniform " + kid)
    add(date(y, 3, 14), 240 + 12 * k, "Kids Sport", "mikey rugby subs")
    add(date(y, 4, 3), 195 + 10 * k, "Kids Sport", "ella netball subs")
    add(date(y, 4, 8), 170 + 10 * k, "Kids Sport", "finn hockey subs")
    add(date(y, 4, 15) + timedelta(days=RNG.randrange(9)), rnd(120, 240), "Kids Sport", "mikey boots")
    add(date(y, 5, 3) + timedelta(days=RNG.randrange(9)), rnd(110, 190), "Kids Sport", "ella netball shoes")
    add(date(y, 4, 20) + timedelta(days=RNG.randrange(9)), rnd(80, 210), "Kids Sport", "finn hockey stick")
    for who, lo, hi in (("jo", 120, 380), ("mikey", 90, 260), ("ella", 90, 240), ("finn", 80, 220), ("nana", 30, 90)):
        add(date(y, 12, 4) + timedelta(days=RNG.randrange(18)), rnd(lo, hi), "Presents", "christmas " + who)
    add(date(y, 12, 23), rnd(78, 140), "Groceries", "christmas ham")
    add(date(y, 12, 10), rnd(55, 85, 1), "House", "christmas tree")
    for who, mm, dd, lo, hi in (("jo", 5, 16, 90, 240), ("mikey", 2, 27, 80, 190), ("ella", 8, 9, 80, 170), ("finn", 11, 2, 70, 150), ("nana", 9, 5, 30, 80)):
        add(date(y, mm, dd) - timedelta(days=RNG.randrange(1, 5)), rnd(lo, hi), "Presents", who + " birthday")
    add(date(y, 6, 17), 84 + 3 * k, "Pets", "tess vaccinations")
    add(date(y, 8, 26), 79 + 3 * k, "Pets", "pickle vaccinations")

# vet
for d, a, n in ((date(2023, 11, 14), 164.5, "vet tess"), (date(2024, 4, 9), 288, "vet tess barbed wire cut"), (date(2024, 10, 30), 96.2, "vet pickle"),
                (date(2025, 2, 18), 742.8, "vet pickle teeth"), (date(2025, 5, 22), 131, "vet tess"), (date(2025, 9, 3), 118.4, "vet pickle"),
                (date(2026, 1, 29), 1385.6, "vet tess knee op"), (date(2026, 2, 19), 92, "vet tess"), (date(2026, 7, 7), 104.7, "vet pickle"), (date(2026, 10, 15), 139.9, "Vet tess")):
    add(d, a, "Pets", n)

# fortnightly mowing boy, swim lessons, stall site, hello fresh, dance
for d in days(START, TODAY):
    if d.weekday() == 1 and term(d) and d <= date(2025, 12, 12):
        add(d, 14.5 if d.year < 2025 else 16, "Kids Sport", "finn swimming")
    if d.weekday() == 5 and d >= date(2024, 3, 9) and not away(d) and d.month != 7 and RNG.random() < 0.72:
        add(d, 35 if d < date(2025, 9, 1) else 42, "Cafe Stall", "market site fee")
    if d.weekday() == 2 and date(2025, 5, 7) <= d <= date(2025, 10, 1) and not away(d):
        add(d, 129.9, "Groceries", "hello fresh")
    if d.weekday() == 3 and term(d) and date(2024, 2, 8) <= d:
        add(d, 32 if d.year < 2026 else 35, "School", "ella piano") if RNG.random() < 0.85 else None

# bach weekends
d = date(2023, 10, 7)
while d <= TODAY:
    hot = d.month in (12, 1, 2, 3, 4)
    if not away(d) and RNG.random() < (0.42 if hot else 0.17):
        add(d - timedelta(days=1), rnd(18, 46, 0.1), "Takeaways", "fairlie pies")
        add(d, rnd(22, 120), "Groceries", "four square twizel")
        if RNG.random() < 0.6:
            add(d + timedelta(days=1), rnd(70, 150), "Ute & Fuel", "NPD twizel")
        if hot and RNG.random() < 0.7:
            add(d, rnd(30, 85), "Bach", "boat fuel")
        if RNG.random() < 0.4:
            add(d, rnd(10, 140), "Bach", "mitre 10")
        if RNG.random() < 0.35:
            add(d, rnd(30, 110, 0.5), "Pub", "ohau lodge")
        if RNG.random() < 0.25:
            add(d + timedelta(days=1), rnd(8, 60), "Bach", "")
    d += timedelta(days=7)

# big and one-off things
for d, a, c, n in (
    (date(2024, 5, 14), 14850, "Fencing Gear", "post driver"), (date(2024, 11, 16), 6200, "Bach", "tinny boat"), (date(2025, 2, 6), 8450, "Cafe Stall", "coffee trailer"),
    (date(2024, 2, 27), 3190, "Cafe Stall", "espresso machine"), (date(2026, 8, 12), 1240, "Cafe Stall", "grinder"), (date(2024, 3, 4), 164, "Cafe Stall", "food licence"),
    (date(2025, 3, 4), 172, "Cafe Stall", "food licence"), (date(2026, 3, 4), 186, "Cafe Stall", "food licence"),
    (date(2025, 4, 15), 4890, "House", "log burner"), (date(2024, 8, 20), 1149, "House", "noel leeming fridge"), (date(2025, 11, 28), 899, "House", "noel leeming telly"),
    (date(2026, 5, 19), 749, "House", "noel leeming washing machine"), (date(2026, 9, 9), 639, "House", "lawnmower"), (date(2025, 1, 8), 1320, "Bach", "deck timber"),
    (date(2026, 4, 22), 2480, "Bach", "septic tank"), (date(2024, 6, 25), 1480, "Ute & Fuel", "ute tyres"), (date(2026, 6, 11), 1640, "Ute & Fuel", "ute tyres"),
    (date(2025, 9, 18), 2265.4, "Ute & Fuel", "ute clutch"), (date(2026, 3, 12), 2150, "Ute & Fuel", "trailer"), (date(2024, 9, 12), 189.9, "Fencing Gear", "work boots"),
    (date(2025, 10, 2), 209.9, "Fencing Gear", "work boots"), (date(2026, 10, 8), 214.9, "Fencing Gear", "work boots"), (date(2025, 6, 10), 389, "Fencing Gear", "chainsaw"),
    (date(2024, 10, 14), 420, "School", "ella camp"), (date(2025, 3, 11), 385, "School", "finn camp"), (date(2026, 3, 10), 450, "School", "mikey camp"),
    (date(2026, 1, 20), 1299, "School", "mikey laptop"), (date(2024, 5, 30), 148, "Health", "dentist"), (date(2025, 6, 26), 162, "Health", "dentist"), (date(2026, 6, 18), 395, "Health", "dentist root canal"),
    (date(2025, 10, 29), 498, "Health", "jo glasses"), (date(2026, 2, 14), 89, "Presents", "flowers"), (date(2025, 3, 15), 350, "Presents", "baz wedding"),
    (date(2025, 8, 29), 640, "Kids Sport", "ella netball tourney chch"), (date(2025, 8, 30), 212.4, "Kids Sport", "ella netball tourney chch"), (date(2025, 8, 31), 96.8, "Kids Sport", "ella netball tourney chch"),
    (date(2026, 6, 26), 310, "Kids Sport", "mikey rugby tourney invercargill"), (date(2026, 6, 27), 145.5, "Kids Sport", "mikey rugby tourney invercargill"),
    (date(2025, 8, 20), 24.6, "Health", "unichem"), (date(2026, 4, 5), 48, "Takeaways", "fish n chips"), (date(2026, 4, 4), 38, "Groceries", "easter eggs"), (date(2025, 4, 19), 31.5, "Groceries", "easter eggs"),
    (date(2026, 2, 6), 36.5, "Takeaways", "fish n chips"), (date(2026, 10, 24), 57, "Pub", "ohau lodge"), (date(2026, 11, 30), 118.35, "Ute & Fuel", "NPD"), (date(2026, 11, 30), 7.5, "Takeaways", "pie"),
    (date(2025, 7, 4), 310, "Pets", "kennels tess"), (date(2024, 1, 6), 265, "Pets", "kennels tess"), (date(2026, 9, 25), 345, "Pets", "kennels tess")):
    add(d, a, c, n)

# trips
add(date(2023, 11, 20), 890, "Trips", "nelson holiday park")
for d in days(*AWAY[0]):
    for _ in range(RNG.choice([1, 2, 2, 3])):
        n, lo, hi = RNG.choice([("nelson fish n chips", 32, 66), ("nelson supermarket", 25, 140), ("nelson petrol", 70, 150), ("nelson ice creams", 12, 30), ("nelson kayaks", 60, 180), ("nelson coffee", 9, 24)])
        add(d, rnd(lo, hi, 0.1), "Trips", n)
add(date(2025, 3, 2), 3284, "Trips", "rarotonga flights")
add(date(2025, 3, 9), 2610, "Trips", "rarotonga motel")
for d in days(*AWAY[1]):
    for _ in range(RNG.choice([1, 2, 3, 3])):
        n, lo, hi = RNG.choice([("rarotonga dinner", 60, 190), ("rarotonga scooter", 35, 90), ("rarotonga snorkels", 20, 75), ("rarotonga market", 12, 70), ("rarotonga supermarket", 22, 110), ("rarotonga cocktails", 24, 88)])
        add(d, rnd(lo, hi, 0.1), "Trips", n)
add(date(2026, 5, 6), 2940, "Trips", "gold coast flights")
add(date(2026, 6, 3), 3150, "Trips", "gold coast apartment")
for d in days(*AWAY[2]):
    for _ in range(RNG.choice([1, 2, 3, 4])):
        n, lo, hi = RNG.choice([("gold coast theme park", 120, 420), ("gold coast dinner", 55, 180), ("gold coast supermarket", 20, 130), ("gold coast taxi", 18, 60), ("gold coast ice creams", 14, 36), ("gold coast surf lesson", 85, 260)])
        add(d, rnd(lo, hi, 0.1), "Trips", n)

ROWS.sort(key=lambda r: (r[0], r[1]))
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "timaru.csv")
with open(OUT, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, _, a, c, n in ROWS:
        w.writerow([d.isoformat(), "%.2f" % a, c, n])
