#!/usr/bin/env python3
"""Writes dubbo.csv: the made-up ledger (AUD) of a vet nurse in Dubbo, her road-train driver, three dogs and a van."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(41830)
HERE = os.path.dirname(os.path.abspath(__file__))
START, TODAY = date(2023, 10, 1), date(2026, 11, 30)
rows = []


def add(d, amount, cat, note):
    if START <= d <= TODAY:
        rows.append((d, "%.2f" % amount, cat, note))


def D(s):
    return date.fromisoformat(s)


def months():
    y, m = START.year, START.month
    while date(y, m, 1) <= TODAY:
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def step(day, table):
    """table: [(from_iso, value)] -> the value in force on day"""
    v = None
    for s, x in table:
        if day >= D(s):
            v = x
    return v


def money(lo, hi, mode=None):
    x = R.triangular(lo, hi, mode if mode is not None else (lo + hi) / 2.5)
    x = min(max(x, lo), hi)
    r = R.random()
    if r < 0.25:
        return round(x * 2) / 2
    if r < 0.5:
        return int(x) + 0.99 if int(x) + 0.99 > 0 else x
    return round(x * 20) / 20


def infl(d):
    return 1 + 0.038 * ((d - START).days / 365.0)


# ---------------------------------------------------------------- trips
# word, first day, last day, kind
TRIPS = [
    ("yamba", "2024-01-06", "2024-01-17", "van"),
    ("broken hill", "2024-03-28", "2024-04-03", "van"),
    ("mudgee", "2024-06-08", "2024-06-10", "van"),
    ("grampians", "2024-09-28", "2024-10-06", "van"),
    ("yamba", "2025-01-04", "2025-01-14", "van"),
    ("sydney", "2025-05-15", "2025-05-18", "city"),
    ("lightning ridge", "2025-07-05", "2025-07-12", "van"),
    ("bali", "2025-09-20", "2025-09-29", "bali"),
    ("port mac", "2026-01-03", "2026-01-13", "van"),
    ("uluru", "2026-06-20", "2026-07-06", "van"),
]
away = set()
for w, a, b, k in TRIPS:
    d = D(a)
    while d <= D(b):
        away.add(d)
        d += timedelta(1)

for w, a, b, k in TRIPS:
    first, last = D(a), D(b)
    n = (last - first).days
    if k == "van":
        book = first - timedelta(R.randint(20, 70))
        add(book, R.choice([100, 120, 150, 200]), "Holidays", w + " site deposit")
        add(first, n * R.choice([38, 42, 46, 52]), "Holidays", w + " caravan park")
        d = first
        while d <= last:
            i = (d - first).days
            if i in (0, n) or (n > 7 and i % 4 == 2) or (w == "uluru" and i % 3 == 1):
                add(d, money(95, 188, 130), "Ute & Fuel", R.choice([w + " fuel", w + " diesel", "fuel " + w]))
            if R.random() < 0.42:
                add(d, money(18, 140, 52), "Groceries", R.choice(["woolies " + w, w + " supplies", "iga " + w]))
            if R.random() < 0.5:
                add(d, money(18, 92, 38), "Takeaway", R.choice([w + " fish & chips", w + " pizza", w + " brekky", w + " pub feed"]))
            if R.random() < 0.38:
                add(d, money(14, 88, 36), "Pub & Grog", R.choice([w + " bowlo", w + " bottle-o", w + " pub"]))
            if R.random() < 0.3:
                add(d, money(4.5, 14, 9), "Coffee & Smoko", w + " coffee")
            if R.random() < 0.2:
                add(d, money(15, 130, 40), "Holidays", R.choice([w + " souvenirs", w + " entry", w + " tour", w + " boat hire" if w in ("yamba", "port mac") else w + " tour"]))
            d += timedelta(1)
    elif k == "city":
        add(D("2025-02-19"), 640, "Odds & Ends", "sydney vet nurse conference")
        add(first, 537, "Holidays", "sydney hotel")
        add(first, 98.4, "Holidays", "sydney train")
        add(first + timedelta(1), 23.5, "Takeaway", "sydney dumplings")
        add(first + timedelta(1), 61.2, "Pub & Grog", "sydney drinks w shaz")
        add(first + timedelta(1), 18.35, "Groceries", "woolies metro")
        add(first + timedelta(2), 44.9, "Takeaway", "sydney dinner")
        add(first + timedelta(2), 26.1, "Groceries", "woolies metro")
        add(first + timedelta(3), 13.5, "Coffee & Smoko", "sydney coffee")
    else:
        add(D("2025-04-11"), 1312.4, "Holidays", "bali flights")
        add(D("2025-05-02"), 1184, "Holidays", "bali villa")
        add(D("2025-08-27"), 162.3, "Holidays", "bali travel insurance")
        add(D("2025-09-11"), 74.2, "Health", "bali jabs")
        d = first
        while d <= last:
            if R.random() < 0.85:
                add(d, money(14, 74, 32), "Takeaway", R.choice(["bali dinner", "bali brekky", "bali warung"]))
            if R.random() < 0.55:
                add(d, money(12, 60, 25), "Pub & Grog", R.choice(["bali beach bar", "bali bintangs"]))
            if R.random() < 0.5:
                add(d, money(18, 120, 45), "Holidays", R.choice(["bali massage", "bali driver", "bali markets", "bali surf lesson"]))
            d += timedelta(1)
        add(last, 1080, "Dogs", "kennels bali")

add(D("2024-01-17"), 612, "Dogs", "kennels yamba")
add(D("2026-07-06"), 918, "Dogs", "kennels uluru")

# ---------------------------------------------------------------- regular bills
for y, m in months():
    d = date(y, m, 15)
    add(d, step(d, [("2023-10-01", 2318.0), ("2023-12-01", 2366.0), ("2025-03-01", 2301.0), ("2025-06-01", 2239.0), ("2025-09-01", 2178.0), ("2026-03-01", 2236.0), ("2026-06-01", 2291.0)]), "Mortgage", "mortgage")
    d = date(y, m, 22)
    add(d, step(d, [("2023-10-01", 112.0), ("2024-09-01", 118.0), ("2025-07-01", 126.0), ("2026-09-01", 134.0)]), "Bills", "Telstra phones")
    d = date(y, m, 8)
    add(d, step(d, [("2023-10-01", 79.0), ("2025-01-01", 85.0), ("2026-05-01", 89.0)]), "Bills", "aussie broadband")
    d = date(y, m, 11)
    add(d, step(d, [("2023-10-01", 16.99), ("2024-08-01", 18.99), ("2026-02-01", 20.99)]), "Bills", "netflix")
    d = date(y, m, 3)
    add(d, step(d, [("2023-10-01", 11.99), ("2024-04-01", 12.99), ("2024-09-01", 13.99), ("2025-10-01", 15.99)]), "Bills", "spotify")
    if date(y, m, 1) <= date(2025, 6, 1):
        add(date(y, m, 18), step(date(y, m, 18), [("2023-10-01", 10.0), ("2024-06-01", 12.0)]), "Bills", "stan")
    if m in (3, 4, 5, 6, 7, 8, 9, 10):
        add(date(y, m, 6), step(date(y, m, 6), [("2023-10-01", 25.0), ("2024-03-01", 25.0), ("2025-03-01", 30.0)]), "Bills", "kayo footy")
    if m in (1, 4, 7, 10):
        base = {1: 520, 4: 340, 7: 560, 10: 355}[m]
        if (y, m) >= (2026, 10):
            base = 118
        add(date(y, m, R.randint(17, 26)), base * infl(date(y, m, 1)) * R.uniform(0.92, 1.1), "Bills", "origin power")
    if m in (2, 5, 8, 11):
        add(date(y, m, 28), (505 if (y, m) < (2024, 8) else 531 if (y, m) < (2025, 8) else 562 if (y, m) < (2026, 8) else 588) + 0.35, "Bills", "dubbo council rates")
    if m in (3, 6, 9, 12):
        add(date(y, m, R.randint(9, 14)), money(180, 330, 240), "Bills", "dubbo council water")
    # pets
    if (2024, 1) <= (y, m) <= (2024, 12):
        add(date(y, m, 20), 138.6 if m < 7 else 149.8, "Dogs", "pet insurance")
    if (y, m) >= (2025, 9):
        add(date(y, m, R.randint(10, 16)), 62.0 if (y, m) < (2026, 7) else 68.5, "Dogs", "mabel arthritis jab")
    if m % 3 == 1:
        add(date(y, m, R.randint(4, 9)), money(88, 118, 99), "Dogs", "nexgard all three")
    if m % 2 == 0:
        add(date(y, m, R.randint(1, 27)), money(55, 82, 68), "Dogs", "biscuit groom")
    # haircut about every seven weeks is below; van storage before the carport was built
    if (2023, 12) <= (y, m) <= (2024, 10):
        add(date(y, m, 1), 95.0, "Caravan", "van storage")

d = D("2024-02-05")
while d <= D("2025-05-19"):
    add(d, 37.9 if d < D("2024-10-01") else 39.9, "Health", "anytime gym")
    d += timedelta(14)
d = D("2025-02-11")
while d <= D("2025-07-15"):
    if d != D("2025-05-13"):
        add(d, 89.94 if d > D("2025-02-25") else 53.96, "Groceries", "hellofresh")
    d += timedelta(7)
d = D("2023-10-05")
while d <= D("2024-11-28"):
    if d not in away and R.random() < 0.8:
        add(d, R.choice([9.35, 18.7, 18.7, 13.2]), "Odds & Ends", "lotto")
    d += timedelta(7)

for y in (2023, 2024, 2025, 2026):
    k = y - 2023
    add(date(y, 3, 12), 1486.0 * [1, 1, 1.118, 1.203][k], "Bills", "nrma house insurance")
    add(date(y, 7, 24), 1092.5 * [1, 1, 1.064, 1.101][k], "Ute & Fuel", "nrma ute insurance")
    if y > 2023:
        add(date(y, 11, 24), 612.0 * [1, 1, 1.08, 1.15][k], "Caravan", "nrma van insurance")
    else:
        add(date(y, 11, 24), 612.0, "Caravan", "nrma van insurance")
    add(date(y, 8, 19), [0, 418, 431, 446][k] or 405, "Ute & Fuel", "ute rego")
    add(date(y, 8, 19), [0, 612.3, 640.1, 677.8][k] or 590, "Ute & Fuel", "ute green slip")
    add(date(y, 11, 27), [218, 226, 233, 241][k], "Caravan", "van rego")
    add(date(y, 6, 30), [0, 195, 199, 207][k] or 190, "Odds & Ends", "vet nurse council membership")
    add(date(y, 10, 16), [89, 89, 94, 99][k], "Odds & Ends", "rfds donation")

# ---------------------------------------------------------------- dogs
ONCE = [
    # date, amount, category, note
    ("2023-10-19", 148.0, "Dogs", "tank vaccination"), ("2024-10-17", 154.0, "Dogs", "tank vaccination"),
    ("2025-10-16", 159.5, "Dogs", "tank vaccination"), ("2026-10-15", 163.0, "Dogs", "tank vaccination"),
    ("2024-02-22", 148.0, "Dogs", "biscuit vaccination"), ("2025-02-20", 154.0, "Dogs", "biscuit vaccination"), ("2026-02-19", 161.0, "Dogs", "biscuit vaccination"),
    ("2024-05-23", 151.0, "Dogs", "mabel vaccination"), ("2025-05-22", 156.0, "Dogs", "mabel vaccination"), ("2026-05-21", 163.0, "Dogs", "mabel vaccination"),
    ("2024-07-11", 685.0, "Dogs", "mabel dental"), ("2025-08-06", 310.0, "Dogs", "mabel xrays"), ("2025-08-13", 3850.0, "Dogs", "mabel cruciate op"),
    ("2025-08-27", 84.5, "Dogs", "mabel stitches out"), ("2025-10-03", 120.0, "Dogs", "mabel hydro"), ("2025-10-17", 120.0, "Dogs", "mabel hydro"), ("2025-10-31", 120.0, "Dogs", "mabel hydro"),
    ("2024-03-14", 265.4, "Dogs", "tank ate a sock"), ("2026-04-09", 742.0, "Dogs", "tank snake bite"), ("2026-04-13", 96.0, "Dogs", "tank snake bite checkup"),
    ("2024-12-02", 212.0, "Dogs", "biscuit grass seed"), ("2026-10-22", 128.5, "Dogs", "biscuit ear infection"),
    ("2024-04-20", 89.0, "Dogs", "bunnings dog door"), ("2025-11-08", 139.0, "Dogs", "tank bed"), ("2026-08-15", 119.0, "Dogs", "mabel ramp"),
    # van
    ("2023-11-11", 2000.0, "Caravan", "jayco caravan deposit"), ("2023-11-25", 36500.0, "Caravan", "jayco caravan"), ("2023-12-02", 489.0, "Caravan", "tow hitch"),
    ("2023-12-09", 312.4, "Caravan", "bcf camp chairs"), ("2023-12-16", 164.0, "Caravan", "van level & chocks"), ("2024-03-02", 899.0, "Caravan", "van annexe"),
    ("2024-09-07", 429.0, "Caravan", "van service"), ("2025-06-21", 455.0, "Caravan", "van service"), ("2026-05-30", 498.0, "Caravan", "van service"),
    ("2025-12-06", 549.0, "Caravan", "solar blanket"), ("2026-05-23", 1180.0, "Caravan", "van tyres"), ("2026-06-06", 749.0, "Caravan", "engel fridge"), ("2024-10-26", 3290.0, "Reno", "carport for the van"),
    ("2026-03-14", 68.0, "Caravan", "van awning clamps"), ("2026-09-12", 129.95, "Caravan", "bcf"), ("2026-10-24", 86.4, "Caravan", "van hatch seal"),
    # ute
    ("2023-12-12", 489.0, "Ute & Fuel", "ute service"), ("2024-06-18", 362.0, "Ute & Fuel", "ute service"), ("2024-12-10", 514.0, "Ute & Fuel", "ute service"), ("2025-06-17", 389.0, "Ute & Fuel", "ute service"),
    ("2025-12-09", 548.0, "Ute & Fuel", "ute service"), ("2026-06-09", 604.0, "Ute & Fuel", "ute service"), ("2024-08-10", 1456.0, "Ute & Fuel", "ute tyres"), ("2025-03-29", 2190.0, "Ute & Fuel", "bullbar"),
    ("2025-10-21", 385.0, "Ute & Fuel", "windscreen"), ("2026-02-12", 289.0, "Ute & Fuel", "ute battery"), ("2024-11-06", 129.0, "Ute & Fuel", "speeding fine"), ("2026-08-26", 410.0, "Ute & Fuel", "speeding fine robbo"),
    # reno: bathroom 2024, tank, kitchen 2025, deck and solar 2026
    ("2024-02-10", 1240.0, "Reno", "reece bath & basin"), ("2024-02-17", 380.0, "Reno", "skip bin"), ("2024-03-09", 864.3, "Reno", "beaumont tiles"), ("2024-03-23", 1500.0, "Reno", "kev tiler"), ("2024-04-13", 1850.0, "Reno", "kev tiler"),
    ("2024-04-27", 920.0, "Reno", "davo sparky"), ("2024-05-11", 646.5, "Reno", "reece taps"), ("2024-05-25", 415.0, "Reno", "shower screen"), ("2024-06-29", 450.0, "Reno", "kev tiler"), ("2024-07-20", 289.0, "Reno", "bathroom cabinet"),
    ("2024-11-16", 2340.0, "Reno", "rainwater tank"), ("2024-11-23", 355.0, "Reno", "tank pump"),
    ("2025-02-08", 4800.0, "Reno", "kitchen cabinets deposit"), ("2025-03-08", 420.0, "Reno", "skip bin"), ("2025-04-05", 6350.0, "Reno", "kitchen cabinets"), ("2025-04-26", 1380.0, "Reno", "davo sparky"), ("2025-05-10", 2760.0, "Reno", "kitchen benchtop"),
    ("2025-05-24", 1149.0, "Reno", "harvey norman oven"), ("2025-06-07", 898.0, "Reno", "harvey norman dishwasher"), ("2025-06-14", 712.8, "Reno", "beaumont tiles"), ("2025-07-26", 1200.0, "Reno", "kev tiler"), ("2025-08-30", 486.0, "Reno", "reece sink"),
    ("2025-10-25", 2198.0, "Reno", "carpet warehouse"), ("2025-11-15", 640.0, "Reno", "davo sparky"), ("2026-03-07", 3120.0, "Reno", "deck timber"), ("2026-03-28", 1650.0, "Reno", "deck chippy"), ("2026-04-18", 460.0, "Reno", "deck oil & screws"),
    ("2026-08-08", 8940.0, "Reno", "solar panels"), ("2026-08-15", 310.0, "Reno", "davo sparky"), ("2026-09-19", 720.0, "Reno", "kev tiler"), ("2026-10-17", 1275.0, "Reno", "split system"), ("2026-11-14", 395.0, "Reno", "skip bin"),
    # health
    ("2023-11-16", 214.0, "Health", "dentist"), ("2024-06-06", 198.0, "Health", "dentist"), ("2025-03-13", 1260.0, "Health", "dentist crown"), ("2025-11-20", 221.0, "Health", "dentist"), ("2026-07-16", 236.0, "Health", "dentist"),
    ("2024-09-19", 329.0, "Health", "specsavers"), ("2026-09-03", 358.0, "Health", "specsavers"), ("2024-08-07", 620.0, "Health", "robbo sleep study"), ("2025-02-05", 165.0, "Health", "robbo truck medical"), ("2026-02-04", 172.0, "Health", "robbo truck medical"),
    ("2026-03-18", 92.0, "Health", "physio"), ("2026-03-25", 92.0, "Health", "physio"), ("2026-04-01", 92.0, "Health", "physio"), ("2026-04-15", 92.0, "Health", "physio"), ("2026-05-06", 95.0, "Health", "physio"),
    # clothes
    ("2023-10-27", 84.9, "Clothes", "scrubs"), ("2024-02-09", 129.85, "Clothes", "scrubs"), ("2024-08-30", 92.5, "Clothes", "scrubs"), ("2025-03-06", 138.0, "Clothes", "scrubs"), ("2025-09-04", 96.0, "Clothes", "scrubs"),
    ("2026-02-26", 144.5, "Clothes", "scrubs"), ("2026-05-14", 48.0, "Clothes", "scrubs top"), ("2026-09-24", 99.0, "Clothes", "scrubs"), ("2024-01-25", 219.0, "Clothes", "robbo work boots"), ("2025-01-23", 229.0, "Clothes", "robbo work boots"),
    ("2026-01-29", 239.0, "Clothes", "robbo work boots"), ("2024-07-05", 118.0, "Clothes", "robbo hi vis"), ("2025-08-22", 126.5, "Clothes", "robbo hi vis"), ("2025-03-20", 189.0, "Clothes", "dress for shaz wedding"),
    # odds
    ("2024-05-08", 1099.0, "Odds & Ends", "laptop"), ("2025-03-22", 300.0, "Odds & Ends", "shaz wedding"), ("2026-01-21", 899.0, "Odds & Ends", "new phone"), ("2025-12-29", 649.0, "Odds & Ends", "lounge off marketplace"),
]
for s, a, c, n in ONCE:
    add(D(s), a, c, n)

# ---------------------------------------------------------------- presents and christmas
BDAYS = [(2, 23, "shaz bday", 35, 80), (3, 19, "archie bday", 40, 95), (5, 14, "mum bday", 60, 130), (8, 2, "nan bday", 40, 85), (10, 7, "robbo bday", 90, 260)]
for y in (2023, 2024, 2025, 2026):
    for m, dd, n, lo, hi in BDAYS:
        add(date(y, m, dd) - timedelta(R.randint(1, 6)), money(lo, hi), "Presents", n)
    add(date(y, 5, R.randint(6, 10)), money(38, 75), "Presents", "mothers day mum")
    # christmas: from mid november on
    xm = [("xmas archie lego", "Presents", 70, 150), ("xmas archie bike" if y == 2025 else "xmas archie book", "Presents", 25 if y != 2025 else 220, 45 if y != 2025 else 260), ("xmas mum", "Presents", 80, 150), ("xmas nan", "Presents", 45, 90), ("xmas robbo", "Presents", 150, 330),
          ("xmas shaz", "Presents", 30, 60), ("xmas ham", "Groceries", 78, 118), ("xmas prawns", "Groceries", 85, 140), ("xmas lights", "Odds & Ends", 40, 95), ("xmas crackers", "Groceries", 12, 25), ("xmas drinks", "Pub & Grog", 140, 260), ("xmas dogs treats", "Dogs", 25, 55)]
    for n, c, lo, hi in xm:
        if n == "xmas lights":
            d = date(y, 11, R.randint(20, 29))
        elif n == "xmas archie lego":
            d = date(y, 11, R.randint(22, 29))
        elif c in ("Groceries", "Pub & Grog"):
            d = date(y, 12, R.randint(19, 24))
        else:
            d = date(y, 12, R.randint(1, 22))
        add(d, money(lo, hi), c, n)

# ---------------------------------------------------------------- everyday
# (chance a day, weekend factor, low, high, mode, category, notes with weights)
EV = [
    (0.30, 1.25, 24, 262, 96, "Groceries", [("woolies", 10)]),
    (0.085, 1.2, 15, 165, 58, "Groceries", [("coles", 5), ("Coles", 2)]),
    (0.105, 1.3, 22, 148, 66, "Groceries", [("Aldi", 1)]),
    (0.065, 0.8, 6, 62, 22, "Groceries", [("iga", 5), ("iga express", 3)]),
    (0.06, 1.5, 18, 120, 52, "Groceries", [("butcher", 6), ("fruit barn", 3), ("", 1)]),
    (0.07, 1.2, 5, 24, 10, "Groceries", [("bakers delight", 7), ("milk & bread", 3), ("", 2)]),
    (0.13, 1.2, 11, 78, 30, "Takeaway", [("maccas", 8), ("kfc", 4), ("Red Rooster", 3), ("dominos", 4), ("the thai", 5), ("", 1)]),
    (0.045, 1.4, 22, 118, 54, "Takeaway", [("thai river", 3), ("the dubbo hotel feed", 2), ("chinese", 3)]),
    (0.45, 0.5, 4.5, 16, 7.5, "Coffee & Smoko", [("the grind", 9), ("church st cafe", 5), ("ampol foodary", 3), ("bakery smoko", 4), ("biscuits for work", 1)]),
    (0.05, 0.3, 9, 34, 18, "Coffee & Smoko", [("robbo smoko", 3), ("servo pie", 2)]),
    (0.085, 1.8, 18, 122, 52, "Pub & Grog", [("BWS", 6), ("Dan Murphys", 5), ("", 1)]),
    (0.065, 2.2, 20, 108, 46, "Pub & Grog", [("the local", 6), ("the castlereagh", 3), ("bowlo", 2)]),
    (0.135, 0.9, 58, 176, 112, "Ute & Fuel", [("ampol", 8), ("bp", 4), ("coles express", 4), ("diesel", 2)]),
    (0.012, 1.0, 12, 25, 17, "Ute & Fuel", [("car wash", 1)]),
    (0.075, 1.2, 16, 158, 62, "Dogs", [("petbarn", 7), ("petstock", 4), ("kibble", 3)]),
    (0.05, 2.3, 9, 290, 48, "Reno", [("bunnings", 6), ("Bunnings", 2), ("bunnings trade", 2), ("mitre 10", 3)]),
    (0.022, 1.5, 15, 160, 55, "Reno", [("paint place", 2), ("big hammer hire", 1), ("bunnings", 2)]),
    (0.012, 2.5, 3.5, 10.5, 6, "Takeaway", [("bunnings snag", 1)]),
    (0.02, 1.4, 12, 92, 33, "Caravan", [("gas bottle swap", 3), ("bunnings", 2), ("bcf", 2)]),
    (0.055, 0.8, 6, 72, 24, "Health", [("chemist warehouse", 8), ("dr patel", 2), ("", 1)]),
    (0.04, 1.5, 12, 120, 42, "Clothes", [("kmart", 5), ("target", 3), ("big w", 3), ("best & less", 2), ("Rivers", 1)]),
    (0.02, 1.2, 10, 72, 28, "Presents", [("kmart", 3), ("big w", 2), ("flowers", 2)]),
    (0.07, 1.0, 4, 68, 19, "Odds & Ends", [("the reject shop", 4), ("post office", 3), ("kmart", 3), ("tip fees", 2), ("raffle tickets", 2), ("spotlight", 1), ("", 2)]),
]
GAPS = set()
for a, b in [("2024-05-27", "2024-05-29"), ("2025-03-31", "2025-04-02"), ("2026-02-16", "2026-02-18"), ("2026-10-06", "2026-10-06"), ("2026-10-20", "2026-10-21"), ("2026-07-27", "2026-07-30")]:
    d = D(a)
    while d <= D(b):
        GAPS.add(d)
        d += timedelta(1)

d = START
while d <= TODAY:
    if d not in away and d not in GAPS:
        quiet = R.random() < 0.05
        for p, wf, lo, hi, mo, cat, notes in EV:
            q = p * (wf if d.weekday() >= 5 else 1.0)
            if quiet:
                q *= 0.06
            hf = 0.55 if (cat == "Groceries" and D("2025-02-11") <= d <= D("2025-07-15")) else 1.0
            if R.random() < q * hf:
                ns = [n for n, w in notes for _ in range(w)]
                add(d, money(lo, hi, mo) if lo < 12 else round(money(lo, hi, mo) * infl(d) * 20) / 20, cat, R.choice(ns))
    d += timedelta(1)
d = D("2023-10-21")
while d <= TODAY:
    x = d
    while x in away or x in GAPS:
        x += timedelta(1)
    add(x, step(x, [("2023-10-01", 75.0), ("2024-09-01", 82.0), ("2026-01-01", 90.0)]) + R.choice([0, 0, 0, 65, 38]), "Odds & Ends", "haircut")
    d += timedelta(R.randint(42, 60))
# saturday markets
for y, m in months():
    if R.random() < 0.75:
        d = date(y, m, 1)
        while d.weekday() != 5:
            d += timedelta(1)
        if d not in away:
            add(d, money(14, 62, 28), "Groceries", "farmers market")

rows.sort(key=lambda r: r[0])  # stable: rows of a day keep their order of making
with open(os.path.join(HERE, "dubbo.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), a, c, n])
