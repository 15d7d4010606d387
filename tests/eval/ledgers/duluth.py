#!/usr/bin/env python3
"""Deterministic ledger: a nurse manager in Duluth. Writes duluth.csv beside itself."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(230_218)
START = date(2023, 9, 1)
END = date(2026, 11, 30)
rows = []

# weeks when everyone was down with something: nothing written at all
SICK = [(date(2024, 2, 5), date(2024, 2, 11)),
        (date(2025, 3, 3), date(2025, 3, 8)),
        (date(2025, 12, 9), date(2025, 12, 13)),
        (date(2026, 9, 20), date(2026, 9, 24))]


def sick(d):
    return any(a <= d <= b for a, b in SICK)


def add(d, amt, cat, note=""):
    if isinstance(d, tuple):
        d = date(*d)
    if d < START or d > END:
        return
    while sick(d):
        d += timedelta(days=1)
    if d > END:
        return
    rows.append((d.isoformat(), "%.2f" % max(0.5, round(amt, 2)), cat, note))


def infl(d):
    """groceries etc. creep up about 4 % a year"""
    return 1.04 ** ((d - START).days / 365.25)


def U(a, b):
    return R.uniform(a, b)


def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def days():
    d = START
    while d <= END:
        yield d
        d += timedelta(days=1)


# stretches when we were away (no everyday shopping at home)
AWAY = [(date(2024, 3, 16), date(2024, 3, 23)),    # Orlando
        (date(2025, 7, 10), date(2025, 7, 14)),    # Chicago
        (date(2026, 8, 7), date(2026, 8, 15))]     # Black Hills


def away(d):
    return any(a <= d <= b for a, b in AWAY)


# ------------------------------------------------------------------ monthly bills
for y, m in months():
    ym = (y, m)
    mort = 1486.20 if ym < (2024, 7) else 1512.75 if ym < (2025, 7) else 1547.10
    add((y, m, 1), mort, "House", "mortgage")
    cold = {1: 1.0, 2: .95, 3: .75, 4: .5, 5: .28, 6: .15, 7: .12, 8: .12, 9: .2, 10: .42, 11: .68, 12: .92}[m]
    add((y, m, R.randint(8, 12)), 38 + 190 * cold * U(.9, 1.1) * (1 + .05 * (y - 2023)), "Utilities",
        R.choice(["ComfortSystems", "ComfortSystems", "Comfort Systems gas and water"]))
    add((y, m, R.randint(14, 18)), (84 + 46 * abs(cold - .5)) * U(.9, 1.12) * (1 + .045 * (y - 2023)), "Utilities",
        "MN Power")
    net = 69.99 if ym < (2024, 9) else 79.99 if ym < (2026, 2) else 84.99
    add((y, m, 5), net, "Utilities", "Spectrum internet")
    add((y, m, 21), 148.36 if ym < (2025, 4) else 162.80, "Utilities", "Verizon")
    if m in (1, 4, 7, 10):
        add((y, m, 3), 87.60 if y < 2025 else 94.20 if y < 2026 else 99.90, "Utilities", "trash")
    add((y, m, 15), 168.40 if ym < (2024, 6) else 181.75 if ym < (2025, 12) else 203.10, "Gas & car",
        "State Farm")
    # subscriptions
    add((y, m, 11), 15.49 if ym < (2025, 2) else 17.99, "Subscriptions", "Netflix")
    add((y, m, 19), 16.99 if ym < (2026, 3) else 19.99, "Subscriptions", "Spotify family")
    add((y, m, 2), 2.99, "Subscriptions", "iCloud")
    if (2024, 1) <= ym <= (2025, 5):
        add((y, m, 7), 10.99 if ym < (2024, 11) else 12.99, "Subscriptions", "Disney+")
    if (2024, 1) <= ym <= (2024, 9):
        add((y, m, 4), 12.99, "Subscriptions", "Peloton app")
    if ym >= (2024, 5) and ym <= (2026, 6):
        add((y, m, 23), 14.95, "Subscriptions", "Audible")
    if m in (10, 11, 12, 1, 2, 3) and ym >= (2024, 10):
        add((y, m, 9), 24.95 if ym < (2025, 10) else 27.95, "Subscriptions", "LiveBarn")
    if (2024, 10) <= ym <= (2025, 4) or ym >= (2026, 10):
        add((y, m, 13), 72.99 if y < 2026 else 82.99, "Subscriptions", "YouTube TV")
    # cabin
    add((y, m, R.randint(19, 23)), 41 + 22 * cold * U(.8, 1.2) + 2.2 * (y - 2023), "Cabin", "Lake Country Power")
    if m in (10, 1, 3):
        add((y, m, R.randint(5, 25)), U(310, 520), "Cabin", R.choice(["propane", "propane fill", "Como propane"]))
    if m in (12, 1, 2, 3):
        for _ in range(R.choice([1, 1, 2])):
            add((y, m, R.randint(3, 27)), 45 if y < 2026 else 55, "Cabin", "plowing Denny")
    if m == 5:
        add((y, 5, 14), {2024: 1218.00, 2025: 1284.00, 2026: 1341.00}[y], "Cabin", "property tax 1st half")
    if m == 10:
        add((y, 10, 13), {2023: 1164.00, 2024: 1218.00, 2025: 1284.00, 2026: 1341.00}[y], "Cabin", "property tax 2nd half")
    # kids
    if m in (9, 10, 11, 12, 1, 2, 3, 4, 5):
        for _ in range(4 if m not in (12, 1) else 3):
            add((y, m, R.randint(1, 28)), 28 if ym < (2025, 9) else 32, "Kids", "piano Nora")
    # braces
    if (2025, 6) <= ym <= (2026, 10):
        add((y, m, 16), 189.00, "Health", "ortho Axel")
    if ym >= (2026, 2):
        add((y, m, 17), 194.00, "Health", "ortho Nora")
    # hockey ice fees
    if m in (10, 11, 12, 1, 2):
        season = y if m >= 10 else y - 1
        fee = {2023: 165, 2024: 180, 2025: 205, 2026: 220}[season]
        add((y, m, 6), fee, "Hockey", "ice fees Axel")
        add((y, m, 6), fee, "Hockey", "ice fees Nora")
    # me
    if ym >= (2024, 9):
        if R.random() < .85:
            add((y, m, R.randint(2, 6)), 59 if y < 2026 else 66, "Me", "yoga")
    if R.random() < .6:
        add((y, m, R.randint(10, 27)), U(58, 118), "Me", R.choice(["hair", "hair Jess", "haircut and color", "hair Jess"]))

# ------------------------------------------------------------------ everyday
G = [("Super One Kenwood", 20, 28, 135), ("Super One", 12, 15, 110), ("Super One Plaza", 8, 12, 85), ("Cub", 9, 22, 140),
     ("Aldi", 10, 24, 96), ("Costco", 9, 96, 320), ("Whole Foods Co-op", 8, 12, 74), ("Mount Royal Market", 7, 9, 52),
     ("Target", 7, 14, 88), ("Walmart", 4, 20, 105), ("", 1, 8, 40), ("milk and bread", 3, 7, 19), ("super one", 4, 9, 60)]
E = [("Northern Waters", 8, 16, 62), ("Duluth Grill", 6, 38, 94), ("At Sara's Table", 4, 32, 85), ("Grandma's", 5, 48, 112),
     ("Pizza Luce", 8, 31, 72), ("Sammy's Pizza", 6, 26, 58), ("Culver's", 10, 19, 46), ("DQ", 6, 9, 31),
     ("hospital cafeteria", 17, 5, 13.5), ("Caribou", 14, 4.6, 12), ("Duluth Coffee", 9, 4.5, 16), ("Bent Paddle", 4, 14, 58),
     ("Chipotle", 6, 24, 52), ("Bridgeman's", 3, 22, 55), ("takeout after shift", 3, 18, 42), ("", 1, 8, 30)]
K = [("Target", 8, 11, 85), ("book fair", 2, 12, 38), ("birthday party gift", 4, 15, 34), ("field trip", 2, 8, 24),
     ("lunch money", 10, 40, 60), ("Old Navy", 4, 22, 110), ("haircuts twins", 5, 34, 48), ("Great Lakes Aquarium", 1, 38, 62),
     ("movie", 3, 24, 58), ("library fine", 1, 1.2, 9), ("boots", 1, 42, 110), ("sitter Maddie", 5, 36, 80),
     ("Vertical Endeavors", 2, 30, 66), ("Zenith Bookstore", 2, 9, 37), ("allowance", 5, 10, 20)]
M = [("Zenith Bookstore", 5, 12, 44), ("Target", 6, 9, 72), ("nails with Jen", 4, 38, 62), ("scrubs", 3, 32, 96),
     ("Duluth Trading", 3, 28, 120), ("Ulta", 3, 14, 68), ("compression socks", 1, 18, 34), ("massage", 2, 85, 110),
     ("Amazon", 6, 9, 64), ("Dansko clogs", 1, 128, 145), ("", 1, 6, 40)]
H = [("Walgreens", 12, 5, 42), ("Essentia copay", 8, 30, 45), ("Walgreens refill", 6, 10, 25), ("dentist", 2, 35, 160),
     ("contacts", 1, 88, 145), ("urgent care Axel", 1, 60, 140), ("strep test Nora", 1, 40, 75), ("vitamins Costco", 2, 14, 38),
     ("chiropractor Erik", 4, 40, 40)]
D = [("Chewy", 12, 48, 92), ("Northland Vet", 4, 62, 240), ("Gus grooming", 4, 55, 75), ("L&M Fleet", 4, 14, 58),
     ("dog treats", 3, 6, 21), ("kennel Gus", 2, 90, 210)]
HS = [("Menards", 12, 14, 160), ("Northland Ace", 6, 6, 58), ("Home Depot", 4, 18, 140), ("Amazon", 7, 11, 78),
      ("Target", 4, 12, 90), ("light bulbs", 1, 9, 28), ("furnace filter", 2, 22, 46), ("IKEA", 1, 90, 310), ("Goodwill", 2, 5, 34)]
F_ = [("Marine General", 8, 12, 130), ("Fisherman's Corner", 5, 9, 48), ("minnows", 8, 6, 15), ("leeches", 3, 6, 14),
      ("L&M Fleet", 4, 16, 95), ("boat gas", 6, 34, 96), ("Cabela's", 3, 28, 210), ("launch fee", 2, 7, 12),
      ("Scheels", 2, 24, 140), ("lures Erik", 3, 9, 46)]
C = [("Menards", 6, 18, 180), ("L&M Fleet", 4, 15, 90), ("firewood", 3, 40, 120), ("Northland Ace", 2, 8, 44),
     ("mouse traps", 1, 6, 22), ("dump run", 2, 12, 30), ("cabin groceries", 4, 28, 110), ("chain for saw", 1, 18, 36)]
P = [("Kwik Trip", 16, 32, 62), ("Holiday", 12, 30, 66), ("Costco gas", 7, 36, 60), ("Holiday car wash", 3, 9, 16),
     ("parking ramp", 4, 4, 12), ("Kwik trip", 3, 28, 60), ("Krenzen oil change", 1, 68, 96)]
HK = [("skate sharpening", 9, 7, 8), ("Play It Again", 3, 22, 140), ("Pure Hockey", 4, 28, 260), ("rink concessions", 12, 6, 24),
      ("stick tape", 3, 5, 16), ("Penalty Box", 3, 9, 75), ("carpool gas money", 2, 15, 30), ("stick Axel", 1, 89, 219),
      ("team pizza", 2, 22, 48)]


def pick(table):
    t = R.choices(table, [x[1] for x in table])[0]
    return t[0], U(t[2], t[3])


for d in days():
    if sick(d) or away(d):
        continue
    wd, m = d.weekday(), d.month
    i = infl(d)

    def go(p, cat, table, up=True):
        if R.random() < p:
            n, a = pick(table)
            add(d, a * (i if up else 1), cat, n)

    go(.52 if wd in (5, 6) else .38, "Groceries", G)
    go(.10, "Groceries", G)
    if m in (6, 7, 8, 9, 10) and wd == 5:
        go(.5, "Groceries", [("farmers market", 5, 12, 48), ("farmers market corn", 1, 6, 12)])
    go(.40 if wd in (4, 5) else .27, "Eating out", E)
    go(.26, "Gas & car", P, False)
    go(.13, "Kids", K)
    go(.095, "Me", M)
    go(.10 if m in (11, 12, 1, 2, 3) else .065, "Health", H, False)
    go(.06, "Dog", D)
    go(.085, "House", HS)
    fish = {1: .13, 2: .11, 3: .05, 4: .03, 5: .24, 6: .22, 7: .2, 8: .16, 9: .12, 10: .05, 11: .02, 12: .08}[m]
    go(fish, "Fishing", F_, False)
    go({5: .16, 6: .18, 7: .2, 8: .18, 9: .14, 10: .1}.get(m, .03), "Cabin", C)
    go({9: .12, 10: .24, 11: .26, 12: .24, 1: .28, 2: .24, 3: .1}.get(m, .02), "Hockey", HK)
    if m == 7 and wd == 4:
        go(.6, "Kids", [("lemonade stand stuff", 1, 4, 18), ("pool", 2, 12, 24)])

# skate sharpening has a set price
rows = [(a, ("8.00" if a < "2025-09-01" else "10.00") if n == "skate sharpening" else b, c, n) for a, b, c, n in rows]

# ------------------------------------------------------------------ yearly things
for y in (2023, 2024, 2025, 2026):
    k = y - 2023
    add((y, 9, 12), 585 + 40 * k, "Hockey", "DAHA registration Axel")
    add((y, 9, 12), 585 + 40 * k, "Hockey", "DAHA registration Nora")
    add((y, 9, 20), [240, 0, 310, 0][k] or 36, "Hockey", ["helmet and gloves Nora", "mouthguards", "skates Axel", "mouthguards"][k])
    add((y, 11, 9 + k), 118 + 9 * k, "Hockey", "team jackets")
    if y < 2026:
        add((y, 12, 3), 42 + 5 * k, "Gifts", "teacher gifts")
        add((y, 12, 4), 25, "Gifts", "secret santa unit 4")
        for n, lo, hi in [("xmas Axel", 60, 210), ("xmas Nora", 60, 210), ("xmas Erik", 80, 260), ("xmas Mom", 45, 90),
                          ("xmas Dad", 40, 85), ("xmas nieces", 50, 110), ("wrapping paper", 9, 24), ("stockings", 35, 70),
                          ("xmas Axel", 25, 90), ("xmas Nora", 25, 90)]:
            add((y, 12, R.choice([1, 2, 5, 6, 7, 15, 16, 17, 18, 19, 20, 21, 22, 23])), U(lo, hi), "Gifts", n)
        add((y, 12, 17), 68 + 6 * k, "House", "christmas tree")
        add((y, 12, 27), 139.00, "Subscriptions", "Amazon Prime")
    add((y, 3, 1), 44.00 + k, "Fishing", "fishing license Erik")
    add((y, 3, 1), 25.00, "Fishing", "fishing license")
    add((y, 10, 4), 310 + 25 * k, "Fishing", "boat winterize")
    add((y, 4, 28), 96 + 4 * k, "Fishing", "boat battery" if k == 2 else "boat tune up")
    add((y, 4, 10), 34.99, "Subscriptions", "onX")
    add((y, 5, 8), 78 + 11 * k, "Gifts", "mothers day Mom")
    add((y, 6, 12), 45 + 20 * k, "Gifts", "fathers day Erik")
    add((y, 2, 19), 88 + 12 * k, "Gifts", "Mom birthday")
    add((y, 7, 22), 140 + 35 * k, "Gifts", "Erik birthday")
    add((y, 10, 17), 165 + 18 * k, "Kids", "twins birthday party")
    add((y, 10, 16), 74.99 + 10 * k, "Gifts", "Axel birthday")
    add((y, 10, 16), 79.99 + 5 * k, "Gifts", "Nora birthday")
    add((y, 6, 9), 520 + 45 * k, "Kids", "YMCA camp Axel")
    add((y, 6, 9), 520 + 45 * k, "Kids", "YMCA camp Nora")
    add((y, 8, 24), 112 + 14 * k, "Kids", "school supplies Target")
    add((y, 8, 27), 140 + 22 * k, "Kids", "school clothes")
    add((y, 10, 29), 52 + 6 * k, "Kids", "halloween costumes")
    add((y, 4, 15), 198 + 8 * k, "House", "H&R Block")
    add((y, 5, 20), 145 + 20 * k, "House", "garden center Gordy's")
    add((y, 10, 24), 129 + 6 * k, "House", "furnace check")
    add((y, 11, 4), 96.00, "Gas & car", "snow tire swap")
    add((y, 4, 20), 96.00, "Gas & car", "summer tire swap")
    add((y, 8, 19), 114 + 5 * k, "Gas & car", "AAA")
    add((y, 1, 22), 184 - 12 * k, "Gas & car", "tabs Highlander")
    add((y, 6, 3), 131 - 9 * k, "Gas & car", "tabs truck")
    add((y, 5, 24), 180 + 10 * k, "Cabin", "dock in")
    add((y, 9, 27), 180 + 10 * k, "Cabin", "dock out Denny")
    add((y, 4, 27), 285, "Cabin", "septic pump") if y == 2025 else None
    add((y, 8, 6), 62 + 3 * k, "Me", "ANA dues")
add((2024, 10, 30), 138.00, "Me", "RN license renewal")
add((2026, 10, 30), 145.00, "Me", "RN license renewal")

# presents, weddings, other one-offs
for d, a, n in [((2023, 10, 7), 120, "wedding Kayla"), ((2024, 4, 13), 58.4, "baby shower Jen"), ((2024, 6, 1), 50, "grad open house Tyler"),
                ((2024, 8, 31), 150, "wedding Sam and Britt"), ((2024, 9, 14), 41.25, "grandma 90th"), ((2025, 2, 13), 46.5, "valentines"),
                ((2024, 2, 13), 38.75, "valentines"), ((2026, 2, 13), 52.1, "valentines"), ((2025, 5, 31), 50, "grad Emma"),
                ((2025, 6, 7), 40, "grad open house Cole"), ((2025, 9, 19), 75, "flowers funeral Walt"), ((2025, 10, 2), 62.8, "retirement Deb"),
                ((2026, 3, 28), 64.15, "baby shower Amber"), ((2026, 5, 30), 60, "grad Hannah"), ((2026, 7, 18), 175, "wedding Deb's son"),
                ((2026, 9, 12), 34.6, "grandma flowers"), ((2024, 5, 7), 86.3, "nurses week unit 4"), ((2025, 5, 6), 102.45, "nurses week unit 4"),
                ((2026, 5, 6), 118.9, "nurses week unit 4"), ((2025, 7, 1), 640, "anniversary ring Erik"), ((2026, 11, 20), 48.75, "xmas nieces"),
                ((2026, 11, 27), 129.99, "xmas Axel"), ((2026, 11, 27), 154.5, "xmas Nora"), ((2026, 11, 28), 219.0, "xmas Erik"),
                ((2024, 11, 29), 89.99, "xmas Nora"), ((2025, 11, 28), 94.99, "xmas Axel")]:
    add(d, a, "Gifts", n)

# outliers
for d, a, c, n in [((2024, 1, 17), 2180.00, "House", "water heater"), ((2024, 5, 11), 1999.99, "Fishing", "Garmin LiveScope"),
                   ((2024, 8, 2), 864.50, "Gas & car", "truck brakes Krenzen"), ((2024, 11, 13), 1148.00, "Gas & car", "snow tires Highlander"),
                   ((2025, 1, 29), 1310.00, "Health", "ER Axel wrist"), ((2025, 2, 20), 240.00, "Health", "Axel cast follow up"),
                   ((2025, 6, 2), 500.00, "Health", "ortho Axel down payment"), ((2026, 2, 3), 500.00, "Health", "ortho Nora down payment"),
                   ((2025, 11, 19), 3842.16, "Gas & car", "Highlander transmission"), ((2026, 4, 8), 1426.75, "Dog", "Gus ACL surgery Northland Vet"),
                   ((2026, 5, 9), 689.00, "Fishing", "Minn Kota trolling motor"), ((2023, 12, 9), 549.99, "Fishing", "ice auger"),
                   ((2026, 6, 19), 412.00, "House", "dishwasher repair"), ((2024, 6, 21), 1089.00, "House", "washer Home Depot"),
                   ((2025, 8, 21), 389.00, "Kids", "chromebooks"), ((2026, 1, 6), 318.40, "Me", "winter coat Duluth Trading"),
                   ((2025, 4, 14), 1267.00, "House", "IRS"), ((2026, 10, 8), 940.00, "House", "chimney repair")]:
    add(d, a, c, n)

# ------------------------------------------------------------------ sauna at the cabin, april - november 2025
for d, a, n in [((2025, 4, 12), 145.00, "sauna permit county"), ((2025, 4, 19), 86.40, "sauna plans"), ((2025, 5, 3), 640.00, "sauna gravel Lakehead"),
                ((2025, 5, 10), 1184.27, "sauna lumber Menards"), ((2025, 5, 24), 312.66, "sauna concrete blocks Menards"),
                ((2025, 6, 7), 927.80, "sauna lumber Menards"), ((2025, 6, 14), 74.19, "sauna screws Northland Ace"),
                ((2025, 6, 28), 418.00, "sauna window"), ((2025, 7, 5), 263.92, "sauna insulation Menards"), ((2025, 7, 19), 1876.50, "sauna cedar"),
                ((2025, 7, 26), 58.31, "sauna nails Northland Ace"), ((2025, 8, 2), 1495.00, "sauna stove Kuuma"), ((2025, 8, 9), 389.45, "sauna chimney kit"),
                ((2025, 8, 16), 205.10, "sauna door hardware"), ((2025, 8, 30), 1150.00, "sauna electrician Rudy"), ((2025, 9, 6), 342.75, "sauna cedar benches"),
                ((2025, 9, 13), 96.00, "sauna rocks"), ((2025, 9, 28), 450.00, "sauna labor Denny"), ((2025, 10, 4), 611.38, "sauna metal roof Menards"),
                ((2025, 10, 18), 47.85, "sauna bucket and ladle"), ((2025, 11, 1), 128.00, "sauna inspection"), ((2025, 11, 8), 39.99, "sauna thermometer")]:
    add(d, a, "Cabin", n)

# ------------------------------------------------------------------ trips
for d, a, n in [((2023, 11, 18), 1284.80, "Orlando flights"), ((2024, 1, 9), 1146.00, "Orlando hotel"), ((2024, 2, 15), 1612.40, "Disney tickets Orlando"),
                ((2024, 3, 16), 118.00, "Orlando airport parking"), ((2024, 3, 16), 64.72, "Orlando dinner"), ((2024, 3, 17), 94.13, "Orlando groceries Publix"),
                ((2024, 3, 17), 352.60, "Orlando rental car"), ((2024, 3, 18), 87.45, "Orlando lunch Magic Kingdom"), ((2024, 3, 18), 62.90, "Orlando mouse ears"),
                ((2024, 3, 19), 139.28, "Orlando dinner Disney Springs"), ((2024, 3, 20), 48.50, "Orlando mini golf"), ((2024, 3, 20), 71.15, "Orlando lunch"),
                ((2024, 3, 21), 112.36, "Orlando Epcot dinner"), ((2024, 3, 22), 58.04, "Orlando souvenirs"), ((2024, 3, 22), 41.77, "Orlando gas"),
                ((2024, 3, 23), 33.80, "Orlando airport food"),
                ((2025, 5, 27), 742.30, "Chicago hotel"), ((2025, 7, 10), 58.20, "Chicago gas"), ((2025, 7, 10), 96.84, "Chicago deep dish"),
                ((2025, 7, 11), 168.00, "Chicago aquarium"), ((2025, 7, 11), 74.00, "Chicago parking"), ((2025, 7, 11), 88.15, "Chicago dinner"),
                ((2025, 7, 12), 236.00, "Chicago Cubs tickets"), ((2025, 7, 12), 71.50, "Chicago hot dogs Wrigley"), ((2025, 7, 13), 142.66, "Chicago American Girl"),
                ((2025, 7, 13), 64.38, "Chicago tacos"), ((2025, 7, 14), 29.75, "Chicago tolls"), ((2025, 7, 14), 53.90, "Chicago gas"),
                ((2026, 3, 14), 684.00, "Black Hills cabin deposit"), ((2026, 8, 7), 61.40, "Black Hills gas"), ((2026, 8, 7), 38.66, "Black Hills Wall Drug"),
                ((2026, 8, 8), 912.00, "Black Hills cabin rental"), ((2026, 8, 8), 143.20, "Black Hills groceries"), ((2026, 8, 9), 30.00, "Black Hills Custer park pass"),
                ((2026, 8, 9), 84.25, "Black Hills dinner"), ((2026, 8, 10), 10.00, "Black Hills Rushmore parking"), ((2026, 8, 11), 128.00, "Black Hills Reptile Gardens"),
                ((2026, 8, 12), 156.00, "Black Hills horse ride"), ((2026, 8, 12), 52.70, "Black Hills pizza"), ((2026, 8, 13), 97.32, "Black Hills gifts"),
                ((2026, 8, 13), 64.80, "Black Hills gas"), ((2026, 8, 14), 46.18, "Black Hills ice cream and lunch"), ((2026, 8, 15), 58.95, "Black Hills gas"),
                ((2024, 10, 18), 214.60, "MSP hotel nurse conference"), ((2024, 10, 19), 48.30, "MSP dinner")]:
    add(d, a, "Travel", n)

# hockey tournaments
for d, a, n in [((2023, 12, 2), 228.40, "hotel Brainerd tournament"), ((2023, 12, 3), 61.20, "Brainerd dinner"), ((2024, 1, 20), 241.10, "hotel Rochester tournament"),
                ((2024, 1, 13), 95, "tournament fee"), ((2024, 12, 14), 262.75, "hotel Fargo tournament"), ((2024, 12, 14), 88.40, "Fargo dinner team"),
                ((2024, 12, 15), 47.10, "Fargo gas"), ((2025, 1, 11), 110, "tournament fee"), ((2025, 2, 1), 251.35, "hotel Grand Forks tournament"),
                ((2025, 12, 6), 274.90, "hotel Brainerd tournament"), ((2025, 12, 6), 72.65, "Brainerd dinner"), ((2026, 1, 10), 125, "tournament fee"),
                ((2026, 1, 17), 318.20, "hotel Winnipeg tournament"), ((2026, 1, 17), 104.85, "Winnipeg dinner"), ((2026, 1, 18), 66.30, "Winnipeg gas"),
                ((2026, 2, 7), 283.60, "hotel Rochester tournament"), ((2026, 11, 14), 296.45, "hotel Fargo tournament"), ((2026, 11, 15), 58.20, "Fargo gas"),
                ((2026, 11, 14), 91.30, "Fargo dinner team")]:
    add(d, a, "Hockey", n)

# ice fishing on Lake of the Woods
for d, a, n in [((2025, 1, 3), 420, "LOTW sleeper house"), ((2025, 1, 23), 88.4, "LOTW gas"), ((2025, 1, 24), 46.15, "LOTW bait"), ((2025, 1, 25), 72.8, "LOTW supper Baudette"),
                ((2026, 1, 5), 465, "LOTW sleeper house"), ((2026, 1, 22), 93.1, "LOTW gas"), ((2026, 1, 23), 51.6, "LOTW bait"), ((2026, 1, 24), 81.25, "LOTW supper")]:
    add(d, a, "Fishing", n)

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "duluth.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    w.writerows(rows)
