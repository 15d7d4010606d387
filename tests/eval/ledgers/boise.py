#!/usr/bin/env python3
"""Writes boise.csv beside itself. Deterministic, stdlib only."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(208083702)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []


def D(s):
    return date.fromisoformat(s)


SICK = [(D("2024-01-22"), D("2024-01-28")), (D("2025-02-10"), D("2025-02-15")), (D("2026-02-02"), D("2026-02-08"))]
TRIPS = [(D("2024-06-15"), D("2024-06-21")), (D("2025-07-12"), D("2025-07-18")), (D("2026-03-21"), D("2026-03-27"))]


def within(d, spans):
    return any(a <= d <= b for a, b in spans)


def add(d, amount, cat, note):
    if isinstance(d, str):
        d = D(d)
    if d < START or d > END:
        return
    while within(d, SICK):
        d += timedelta(1)
    rows.append((d, max(0.5, round(amount, 2)), cat, note))


def infl(d):
    return 1 + 0.036 * (d - START).days / 365.0


def money(lo, hi, d=None):
    x = R.triangular(lo, hi, lo + (hi - lo) * 0.35)
    if d:
        x *= infl(d)
    if R.random() < 0.25:
        return int(x) + R.choice([0.99, 0.49, 0.00, 0.50, 0.95])
    return round(x, 2)


def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def step(d, *pairs):
    """price on a day: pairs of (from date, price)"""
    p = None
    for a, v in pairs:
        if d >= D(a):
            p = v
    return p


# ---------------------------------------------------------------- everyday
GROC = [  # note, weight, lo, hi
    ("WinCo", 30, 48, 190), ("Albertsons", 22, 9, 95), ("Fred Meyer", 13, 14, 120), ("Costco", 11, 95, 390),
    ("Trader Joe's", 6, 22, 88), ("Boise Co-op", 4, 11, 60), ("Grocery Outlet", 6, 12, 70), ("Target", 4, 10, 60),
    ("WinCo lunch stuff", 3, 18, 60), ("Albertsons milk eggs", 5, 8, 24), ("farmers market", 2, 10, 45), ("Costco pizza", 1, 9, 20),
]
EAT = [
    ("Dutch Bros", 34, 4.75, 19), ("Human Bean", 7, 4.5, 15), ("Westside Drive In", 6, 19, 58), ("Big Jud's", 4, 32, 74),
    ("Chick-fil-A", 9, 22, 54), ("Fork", 4, 58, 142), ("Idaho Pizza Company", 7, 34, 78), ("Pie Hole", 4, 12, 39),
    ("Cafe Rio", 6, 28, 63), ("Costa Vida", 4, 26, 60), ("Goldy's", 3, 38, 77), ("Bardenay", 2, 54, 120),
    ("McDonald's", 7, 9, 38), ("Jacksons snacks", 4, 3.5, 16), ("work lunch", 6, 9, 22), ("donuts for the office", 3, 14, 34),
    ("Dutch Bros Addie", 3, 5, 9), ("Moe's after game", 2, 27, 55),
]
GAS = [("Maverik", 24, 42, 104), ("Stinker", 14, 38, 98), ("Costco gas", 15, 48, 112), ("Fred Meyer fuel", 11, 40, 100),
       ("Chevron", 5, 45, 118), ("Maverik Chevy", 5, 60, 116), ("Stinker Ford", 4, 50, 98), ("Jacksons", 7, 40, 104)]
KIDS = [("Target", 10, 12, 88), ("Old Navy", 5, 24, 110), ("Walgreens poster board", 1, 4, 14), ("school lunch account", 7, 40, 75), ("Cole cleats", 1, 28, 62),
        ("Addie dance shoes", 1, 34, 72), ("Mason allowance", 6, 20, 40), ("Addie allowance", 6, 15, 25), ("Cole allowance", 6, 8, 12),
        ("Mason haircut", 4, 20, 30), ("Cole haircut", 4, 18, 24), ("Addie book fair", 1, 12, 38), ("babysitter Kenzie", 4, 40, 90),
        ("field trip Cole", 1, 8, 25), ("Roaring Springs", 1, 60, 170), ("Ross", 3, 14, 70), ("Scholastic", 2, 9, 34)]
HOUSE = [("Home Depot", 11, 9, 160), ("Lowe's", 6, 11, 140), ("D&B Supply", 5, 12, 85), ("Zamzows", 4, 14, 70), ("Amazon", 15, 8, 92),
         ("Target", 8, 9, 75), ("HomeGoods", 3, 18, 110), ("Costco paper towels", 2, 19, 48), ("Ace", 4, 4, 40), ("lightbulbs", 1, 9, 30), ("Grover pipe fitting", 1, 4, 40)]
CAND = [("CandleScience wax", 8, 68, 240), ("CandleScience fragrance", 6, 38, 160), ("Lone Star wicks", 4, 14, 48), ("Uline boxes", 4, 54, 150),
        ("Amazon jars", 5, 32, 118), ("Michaels", 5, 8, 52), ("Hobby Lobby", 4, 7, 44), ("Etsy fees", 9, 6, 58), ("USPS", 9, 8, 44),
        ("labels", 4, 18, 70), ("Albertsons market snacks", 1, 9, 22), ("Home Depot shelf", 1, 18, 60)]
DOG = [("Zamzows kibble", 8, 48, 84), ("D&B Supply", 4, 14, 70), ("Remy groomer", 3, 55, 85), ("PetIQ shots", 1, 45, 120), ("Amazon chew toys", 3, 9, 32)]
ME = [("Great Clips", 2, 20, 28), ("nails w Jess", 6, 42, 68), ("Ulta", 5, 12, 84), ("Kohl's", 4, 18, 96), ("hair Tiffany", 4, 85, 165), ("TJ Maxx", 5, 14, 80),
      ("book club", 2, 10, 26), ("Target", 3, 9, 55), ("Rediscovered Books", 2, 14, 42)]
DOC = [("Walgreens", 7, 8, 52), ("Primary Health copay", 6, 30, 45), ("dentist Cole", 2, 25, 140), ("dentist Addie", 2, 25, 140), ("dentist Mason", 1, 25, 160), ("eye doctor", 1, 60, 240),
       ("St. Luke's", 1, 90, 560), ("allergy shots Cole", 3, 20, 30)]
GIFT = [("birthday party gift", 5, 15, 40), ("Target", 3, 12, 50), ("Jess birthday", 1, 25, 60), ("baby shower Kayla", 1, 30, 70), ("teacher gifts", 1, 15, 60), ("church food drive", 1, 20, 60)]
TRUCK = [("O'Reilly", 4, 8, 120), ("Metro Express car wash", 7, 10, 22), ("AutoZone", 2, 9, 90), ("Napa", 1, 12, 80)]

SEASON = {1: .7, 2: .8, 3: 1, 4: 1, 5: 1, 6: 1, 7: .9, 8: 1.1, 9: 1.5, 10: 2.1, 11: 2.3, 12: 1.6}   # candles


def pick(table):
    return R.choices(table, weights=[t[1] for t in table])[0]


def spend(d, cat, table):
    note, _, lo, hi = pick(table)
    while note == "Chick-fil-A" and d.weekday() == 6:
        note, _, lo, hi = pick(table)
    x = money(lo, hi, d)
    if R.random() < 0.018:
        note = ""
    elif cat != "Eating Out" and R.random() < 0.04:
        note = note.lower()
    add(d, x, cat, note)


d = START
while d <= END:
    w = d.weekday()
    if not within(d, SICK) and not within(d, TRIPS):
        def p(x):
            return R.random() < x
        quiet = p(0.055)
        if not quiet:
            if p(0.62 if w == 5 else 0.34):
                spend(d, "Groceries", GROC)
            if w == 6 and p(0.35):
                spend(d, "Groceries", GROC)
            if p(0.62 if w in (4, 5) else 0.44):
                spend(d, "Eating Out", EAT)
            if w in (4, 5) and p(0.2):
                spend(d, "Eating Out", EAT)
            if p(0.27):
                spend(d, "Gas", GAS)
            if p(0.21):
                spend(d, "Kids", KIDS)
            if p(0.30 if w == 5 else 0.12):
                spend(d, "House", HOUSE)
            if p(0.115 * SEASON[d.month]):
                spend(d, "Candles", CAND)
            if p(0.055):
                spend(d, "Dog", DOG)
            if p(0.085):
                spend(d, "Me", ME)
            if p(0.06 if w < 5 else 0.02):
                spend(d, "Doctor", DOC)
            if p(0.03):
                spend(d, "Gifts", GIFT)
            if p(0.04):
                spend(d, "Trucks", TRUCK)
    d += timedelta(1)

# ---------------------------------------------------------------- bills, seasonal, price rises
POWER = {1: 158, 2: 141, 3: 112, 4: 88, 5: 84, 6: 118, 7: 171, 8: 176, 9: 121, 10: 86, 11: 104, 12: 147}
IGAS = {1: 138, 2: 121, 3: 92, 4: 58, 5: 31, 6: 19, 7: 15, 8: 15, 9: 19, 10: 44, 11: 88, 12: 126}
WATER = {1: 31, 4: 34, 7: 88, 10: 61}
for y, m in months():
    f = date(y, m, 1)
    add(f, step(f, ("2023-01-01", 1684.20), ("2025-01-01", 1731.55), ("2026-01-01", 1768.90)), "Bills", "mortgage")
    add(date(y, m, 14 + R.randint(0, 3)), POWER[m] * infl(f) * R.uniform(.93, 1.08), "Bills", "Idaho Power")
    add(date(y, m, 18 + R.randint(0, 3)), IGAS[m] * infl(f) * R.uniform(.92, 1.1), "Bills", "Intermountain Gas")
    if m in WATER:
        add(date(y, m, 9), WATER[m] * infl(f) * R.uniform(.95, 1.08), "Bills", "Veolia water")
    add(date(y, m, 6), step(f, ("2023-01-01", 27.40), ("2024-10-01", 29.15), ("2026-02-01", 31.80)), "Bills", "Republic trash")
    add(date(y, m, 11), step(f, ("2023-01-01", 84.00), ("2025-04-01", 92.00), ("2026-06-01", 99.00)), "Bills", "Sparklight")
    add(date(y, m, 22), step(f, ("2023-01-01", 168.44), ("2024-09-01", 198.12), ("2026-04-01", 214.70)), "Bills", "Verizon")
    if m in (2, 8):
        add(date(y, m, 12), step(f, ("2023-01-01", 742.00), ("2025-01-01", 818.00), ("2026-01-01", 889.00)), "Trucks", "Farm Bureau insurance")
    # subscriptions
    add(date(y, m, 3), step(f, ("2023-01-01", 15.49), ("2025-02-01", 17.99)), "Subscriptions", "Netflix")
    add(date(y, m, 8), step(f, ("2023-01-01", 15.99), ("2024-08-01", 19.99)), "Subscriptions", "Spotify family")
    if f <= D("2025-05-01"):
        add(date(y, m, 17), step(f, ("2023-01-01", 14.99), ("2023-10-01", 17.99)), "Subscriptions", "Hulu")
    if D("2024-11-01") <= f:
        add(date(y, m, 20), step(f, ("2023-01-01", 9.99), ("2025-11-01", 11.99)), "Subscriptions", "Disney+")
    if D("2024-01-01") <= f <= D("2025-08-01"):
        add(date(y, m, 5), 82.00, "Subscriptions", "YMCA")
    if D("2025-03-01") <= f <= D("2026-07-01"):
        add(date(y, m, 27), 39.00, "Candles", "Shopify")
    add(date(y, m, 25), step(f, ("2023-01-01", 12.99), ("2025-01-01", 14.99)), "Candles", "Canva")
    if m == 7:
        add(date(y, m, 29), step(f, ("2023-01-01", 29.99), ("2025-01-01", 34.99)), "Subscriptions", "onX Hunt")
    if m == 9:
        add(date(y, m, 19), step(f, ("2023-01-01", 65.00), ("2025-01-01", 65.00)), "Subscriptions", "Costco membership")
    # kids standing things
    if m not in (7,):
        add(date(y, m, 2), step(f, ("2023-01-01", 88.00), ("2024-09-01", 94.00), ("2025-09-01", 102.00)), "Kids", "Addie dance")
    if m in (3, 8):
        add(date(y, m, 10), 145 * infl(f), "Kids", "Cole soccer")
    if m == 8:
        for n, lo, hi in (("school supplies Target", 90, 160), ("Mason school clothes", 120, 240), ("Addie school clothes", 140, 260), ("Cole school clothes", 80, 150), ("school registration", 95, 180)):
            add(date(y, m, R.randint(6, 24)), money(lo, hi, f), "Kids", n)
    if m in (11,):
        add(date(y, m, 7), 210.00 + 15 * (y - 2023), "Kids", "Mason wrestling")
    # candle markets
    if 4 <= m <= 12:
        add(date(y, m, R.randint(1, 9)), step(f, ("2023-01-01", 45.00), ("2025-01-01", 55.00)), "Candles", "Capital City market booth")
    # trucks
    if m in (1, 5, 9):
        add(date(y, m, R.randint(8, 25)), R.uniform(74, 98) * infl(f), "Trucks", "oil change Ford")
    if m in (3, 7, 11):
        add(date(y, m, R.randint(8, 25)), R.uniform(82, 108) * infl(f), "Trucks", "oil change Chevy")
    if m == 11:
        add(date(y, m, R.randint(8, 20)), R.uniform(38, 60), "Trucks", "Les Schwab swap Ford")
    if m == 3:
        add(date(y, m, R.randint(8, 18)), R.uniform(38, 60), "Trucks", "Les Schwab swap Ford")
    if m == 4:
        add(date(y, m, 16), 129.00, "Trucks", "DMV tags Ford")
    if m == 10:
        add(date(y, m, 16), 143.00, "Trucks", "DMV tags Chevy")
    if m in (5, 10):
        add(date(y, m, R.randint(10, 25)), money(60, 95), "House", "sprinkler guy")
    # braces, Addie
    if D("2024-09-01") <= f <= D("2026-08-01"):
        add(date(y, m, 15), 189.00, "Doctor", "braces Addie")
add("2024-09-04", 850.00, "Doctor", "braces Addie down payment")
add("2024-03-13", 1184.60, "Trucks", "Les Schwab tires Chevy")
add("2025-10-22", 1322.48, "Trucks", "Les Schwab tires Ford")
add("2026-04-09", 214.37, "Trucks", "Les Schwab brakes Chevy")
add("2026-08-19", 96.20, "Trucks", "Les Schwab alignment Chevy")
add("2025-08-27", 2846.15, "Trucks", "Peterson transmission Chevy")
add("2024-02-20", 500.00, "Trucks", "deductible Ford fender")
add("2024-12-11", 4385.00, "House", "new furnace")
add("2026-05-14", 1249.00, "House", "washer Lowe's")
add("2026-09-12", 879.00, "House", "fridge repair then gave up")
add("2026-09-24", 1688.40, "House", "fridge RC Willey")
add("2025-11-05", 1420.00, "Doctor", "St. Luke's Mason wrist")
add("2024-05-06", 612.80, "Dog", "Remy porcupine vet")
add("2026-10-13", 338.45, "Dog", "vet Remy ear")
add("2026-06-03", 26.50, "Kids", "bike fork Cole")
add("2025-05-19", 5.48, "House", "plastic forks graduation")
add("2026-01-09", 1199.00, "Kids", "Mason drivers ed truck fund")

# ---------------------------------------------------------------- hunting
for y in (2023, 2024, 2025, 2026):
    g = 1 + 0.05 * (y - 2023)
    add(date(y, 5, 28), 38 * g, "Hunting", "controlled hunt app")
    add(date(y, 9, 4), 36.75, "Hunting", "elk tag")
    add(date(y, 9, 9), 24.75, "Hunting", "deer tag")
    if y != 2023:
        add(date(y, 1, 6), 41.75, "Hunting", "Fish and Game license")
    for _ in range(R.randint(7, 10)):
        m = R.choice([7, 8, 8, 9, 9, 9, 10, 10, 11])
        n, lo, hi = R.choice([("Cabela's", 24, 210), ("Cabela's ammo", 38, 120), ("Sportsman's Warehouse", 18, 190), ("Sportsman's Warehouse boots", 120, 230), ("D&B Supply", 14, 80), ("Bi-Mart ammo", 24, 88), ("range day", 15, 30)])
        add(date(y, m, R.randint(1, 28)), money(lo, hi) * g, "Hunting", n)
    s = {2023: 10, 2024: 12, 2025: 11, 2026: 10}[y]
    add(date(y, 10, s), money(210, 330) * g, "Groceries", "elk camp WinCo")
    add(date(y, 10, s), money(90, 130) * g, "Gas", "elk camp diesel")
    add(date(y, 10, s + 1), money(28, 60) * g, "Eating Out", "elk camp breakfast Stanley")
    add(date(y, 10, s + 4), money(60, 110) * g, "Hunting", "elk camp propane ice")
    add(date(y, 10, s + 6), money(80, 120) * g, "Gas", "elk camp diesel home")
    if y in (2023, 2025, 2026):
        add(date(y, 10, s + 9), money(280, 430) * g, "Hunting", "Gem State Processing elk")
    add(date(y, 11, 6), money(120, 170) * g, "Hunting", "Gem State Processing deer")
add("2024-08-16", 1649.99, "Hunting", "Cabela's rifle scope")
add("2026-08-07", 899.00, "Hunting", "Sportsman's Warehouse wall tent")
add("2025-12-02", 685.00, "Hunting", "taxidermist half down")
add("2026-06-26", 685.00, "Hunting", "taxidermist other half")

# ---------------------------------------------------------------- gifts, Christmas
for y in (2023, 2024, 2025):
    for n, lo, hi, cat in (("Mason Christmas", 90, 320, "Gifts"), ("Addie Christmas", 80, 280, "Gifts"), ("Cole Christmas", 60, 220, "Gifts"), ("Mom Christmas", 45, 110, "Gifts"),
                           ("Travis Christmas Cabela's", 80, 260, "Gifts"), ("Jess Christmas", 25, 50, "Gifts"), ("stocking stuffers Target", 40, 110, "Gifts"), ("Christmas tree", 60, 110, "House"),
                           ("Christmas cards", 38, 80, "Gifts"), ("office gift exchange", 20, 30, "Gifts"), ("in-laws Christmas", 60, 140, "Gifts"), ("Christmas dinner Albertsons", 120, 210, "Groceries")):
        add(date(y, 12, R.randint(1, 23)), money(lo, hi, date(y, 12, 1)), cat, n)
for y in (2024, 2025, 2026):
    add(date(y, 5, 9), money(35, 80), "Gifts", "Mom mothers day flowers")
    add(date(y, 2, 24), money(40, 95), "Gifts", "Mom birthday")
    add(date(y, 4, 3), money(70, 190), "Gifts", "Mason birthday")
    add(date(y, 7, 26), money(70, 170), "Gifts", "Addie birthday")
    add(date(y, 11, 13), money(60, 150), "Gifts", "Cole birthday")
    add(date(y, 6, 14), money(50, 220), "Gifts", "Cabela's Fathers Day")
add("2026-08-22", 300.00, "Gifts", "Kayla wedding")
add("2026-11-27", 246.38, "Gifts", "Mason Christmas")
add("2026-11-27", 129.99, "Gifts", "Addie Christmas")
add("2026-11-24", 168.92, "Groceries", "Thanksgiving Albertsons")
add("2026-11-25", 34.50, "Groceries", "pies Goldy's")

# ---------------------------------------------------------------- trips
add("2024-02-15", 420.00, "Trips", "Yellowstone cabin deposit")
for s in """2024-06-15 78.40 Gas|Yellowstone gas
2024-06-15 41.20 Eating Out|Yellowstone lunch Rexburg
2024-06-16 980.00 Trips|Yellowstone cabin balance
2024-06-16 35.00 Trips|Yellowstone park pass
2024-06-16 124.66 Groceries|Yellowstone groceries
2024-06-17 68.15 Eating Out|Yellowstone Old Faithful lunch
2024-06-18 91.30 Gas|Yellowstone gas
2024-06-18 54.75 Gifts|Yellowstone sweatshirt Mom
2024-06-18 112.40 Eating Out|Yellowstone steakhouse
2024-06-19 22.00 Trips|Yellowstone bear spray rental
2024-06-19 160.00 Trips|Yellowstone horse ride
2024-06-20 47.85 Eating Out|Yellowstone pizza
2024-06-20 31.50 Kids|Yellowstone junior ranger stuff
2024-06-21 84.10 Gas|Yellowstone gas home
2024-06-21 38.60 Eating Out|Yellowstone drive thru home
2025-07-12 88.92 Gas|Oregon coast gas
2025-07-12 57.30 Eating Out|Oregon coast lunch Bend
2025-07-12 1365.00 Trips|Oregon coast house
2025-07-13 171.44 Groceries|Oregon coast Fred Meyer
2025-07-13 36.00 Eating Out|Oregon coast Dutch Bros
2025-07-14 104.80 Eating Out|Oregon coast chowder
2025-07-15 29.75 Trips|Oregon coast kites
2025-07-15 82.00 Trips|Oregon coast aquarium
2025-07-16 66.90 Eating Out|Oregon coast Tillamook
2025-07-16 90.36 Gas|Oregon coast gas
2025-07-17 141.25 Eating Out|Oregon coast crab dinner
2025-07-17 44.00 Gifts|Oregon coast taffy Jess
2025-07-18 93.17 Gas|Oregon coast gas home
2025-07-18 49.10 Eating Out|Oregon coast burgers home
2025-12-09 1492.00 Trips|Disneyland tickets
2026-01-14 1117.85 Trips|Disneyland flights
2026-02-18 640.00 Trips|Disneyland hotel first half
2026-03-21 72.00 Trips|Disneyland airport parking
2026-03-21 46.35 Eating Out|Disneyland airport food
2026-03-22 118.70 Eating Out|Disneyland lunch
2026-03-22 154.00 Kids|Disneyland ears and junk
2026-03-23 96.20 Eating Out|Disneyland dinner
2026-03-23 25.00 Trips|Disneyland lockers
2026-03-24 640.00 Trips|Disneyland hotel second half
2026-03-24 87.90 Eating Out|Disneyland In-N-Out and lunch
2026-03-25 163.45 Eating Out|Disneyland character breakfast
2026-03-26 61.15 Groceries|Disneyland Target run
2026-03-26 38.00 Gifts|Disneyland Jess mug
2026-03-27 54.60 Eating Out|Disneyland airport dinner
2024-08-31 228.00 Trips|McCall cabin
2024-08-31 71.65 Gas|McCall gas
2024-09-01 83.20 Eating Out|McCall brewery
2024-09-02 24.50 Eating Out|McCall ice cream
2025-01-20 3150.00 House|bathroom contractor deposit
2025-01-25 89.60 House|bathroom demo dumpster bags
2025-02-01 412.00 House|bathroom tile Floor & Decor
2025-02-08 1386.75 House|bathroom vanity Home Depot
2025-02-22 218.90 House|bathroom faucet Lowe's
2025-03-01 67.45 Eating Out|bathroom crew pizza
2025-03-04 148.30 House|bathroom grout thinset
2025-03-15 1975.00 House|bathroom plumber Rick
2025-03-29 334.20 House|bathroom shower glass deposit
2025-04-05 96.80 House|bathroom paint Sherwin
2025-04-12 58.15 House|bathroom returns wrong valve
2025-04-26 1240.00 House|bathroom shower glass
2025-05-03 176.44 House|bathroom lights Lowe's
2025-05-17 3400.00 House|bathroom contractor final
2025-05-24 142.10 House|bathroom towels HomeGoods
2025-06-07 39.99 House|bathroom mirror hooks
2025-10-14 1250.00 Candles|wax melter big one
2024-10-05 285.00 Candles|Christmas show booth
2025-10-04 310.00 Candles|Christmas show booth
2026-10-03 335.00 Candles|Christmas show booth
2026-02-26 184.00 Candles|insurance liability""".splitlines():
    head, note = s.split("|")
    dd, amt, cat = head.split(" ", 2)
    add(dd, float(amt), cat, note)

order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "boise.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for i in order:
        a, b, c, n = rows[i]
        w.writerow([a.isoformat(), "%.2f" % b, c, n])
