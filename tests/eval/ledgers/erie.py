#!/usr/bin/env python3
"""Deterministic ledger of one household (Marcus, Erie PA). Writes erie.csv beside this file."""
import csv
import datetime as dt
import os
import random

R = random.Random(164505)
START = dt.date(2023, 10, 1)
TODAY = dt.date(2026, 11, 30)
OWEN = dt.date(2025, 4, 8)          # born
rows = []


def D(s):
    return dt.date.fromisoformat(s)


def add(day, amount, cat, note):
    if isinstance(day, str):
        day = D(day)
    if START <= day <= TODAY:
        rows.append((day, max(1, int(round(amount * 100))), cat, note))


def money(lo, hi):
    return R.randint(int(lo * 100), int(hi * 100)) / 100.0


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def typed(n):
    """people do not type the same way twice"""
    r = R.random()
    if r < 0.12:
        return n[:1].upper() + n[1:]
    return n


# ---------------------------------------------------------------- regular bills
for y, m in months():
    d = dt.date(y, m, 1)
    rent = 985.00
    if d >= D("2024-10-01"):
        rent = 1035.00
    if d >= D("2025-10-01"):
        rent = 1095.00
    if d >= D("2026-10-01"):
        rent = 1140.00
    add(d, rent, "Rent", "rent")
    if d < D("2026-04-01"):
        add(dt.date(y, m, 5), 389.00, "Truck", "truck payment")
    add(dt.date(y, m, 12), 128.40 if d < D("2025-06-01") else 136.90, "Phone & TV", "verizon")
    add(dt.date(y, m, 16), 64.99 if d < D("2025-01-01") else 74.99, "Phone & TV", "spectrum internet")
    nf = 15.49 if d < D("2025-02-01") else 17.99
    if d >= D("2026-08-01"):
        nf = 19.99
    add(dt.date(y, m, 8), nf, "Phone & TV", "netflix")
    if d >= D("2024-03-01"):
        add(dt.date(y, m, 21), 10.99 if d < D("2024-08-01") else 11.99, "Phone & TV", "spotify")
    if m in (9, 10, 11, 12, 1):
        add(dt.date(y, m, 3), 72.99 if d < D("2025-01-01") else 82.99, "Phone & TV", "youtube tv")
    elec = {1: 96, 2: 92, 3: 84, 4: 76, 5: 74, 6: 98, 7: 128, 8: 124, 9: 92, 10: 76, 11: 82, 12: 94}[m]
    add(dt.date(y, m, R.randint(18, 22)), elec * (1 + 0.06 * (y - 2023)) + money(0, 14), "Utilities", "penelec")
    gas = {1: 148, 2: 142, 3: 112, 4: 74, 5: 44, 6: 29, 7: 26, 8: 26, 9: 30, 10: 52, 11: 92, 12: 128}[m]
    add(dt.date(y, m, R.randint(23, 27)), gas * (1 + 0.04 * (y - 2023)) + money(0, 11), "Utilities", "national fuel")
    if m in (2, 5, 8, 11):
        add(dt.date(y, m, R.randint(9, 13)), money(88, 119), "Utilities", "erie water works")
    if D("2024-01-01") <= d <= D("2024-08-31"):
        add(dt.date(y, m, 17), 10.00, "Health", "planet fitness")
    if D("2026-01-01") <= d:
        for k in (2, 9, 16, 23, 30):
            try:
                dd = dt.date(y, m, k)
            except ValueError:
                continue
            if not (D("2026-07-18") <= dd <= D("2026-07-25")):
                add(dd, 165.00 if dd < D("2026-09-01") else 178.00, "Baby", "daycare little steps")

# insurance, yearly papers
for s, a in (("2024-01-15", 512.00), ("2024-07-15", 512.00), ("2025-01-15", 548.60), ("2025-07-15", 548.60),
             ("2026-01-15", 583.20), ("2026-07-15", 583.20)):
    add(s, a, "Truck", "erie insurance truck")
for s, a in (("2024-03-04", 168.00), ("2025-03-04", 176.00), ("2026-03-04", 189.00)):
    add(s, a, "Home", "erie insurance renters")
for s, a in (("2024-04-19", 64.00), ("2025-04-25", 69.00), ("2026-04-17", 72.50)):
    add(s, a, "Truck", "inspection")
for s, a in (("2024-05-02", 45.00), ("2025-05-05", 47.00), ("2026-05-04", 48.00)):
    add(s, a, "Truck", "registration")
for s in ("2024-03-23", "2025-03-22", "2026-03-28"):
    add(s, 24.97, "Beer & Fun", "fishing license")
for s in ("2024-02-12", "2025-02-10", "2026-02-17"):
    add(s, money(79, 99), "Home", "turbotax")

# ---------------------------------------------------------------- football
for s, a in (("2024-08-24", 100.00), ("2025-08-23", 125.00), ("2026-08-29", 150.00)):
    add(s, a, "Football", "fantasy buy in dre's league")
for s, a in (("2024-08-27", 50.00), ("2025-08-26", 50.00), ("2026-08-25", 50.00)):
    add(s, a, "Football", "fantasy buy in work league")
for s in ("2024-08-24", "2025-08-23", "2026-08-29"):
    add(s, money(48, 86), "Football", "draft night wings and beer")
for s, a in (("2024-08-12", 8.99), ("2025-08-11", 9.99), ("2026-08-10", 9.99)):
    add(s, a, "Football", "fantasy magazine")
add("2023-12-17", 236.00, "Football", "bills tickets w dre")
add("2024-11-17", 284.50, "Football", "bills tickets w tyler")
add("2025-12-07", 312.00, "Football", "bills tickets w dre")
add("2026-10-11", 198.00, "Football", "bills tickets w dad")
add("2024-01-14", 129.99, "Football", "allen jersey")
add("2025-09-05", 34.99, "Football", "owen bills onesie")
add("2026-09-12", 42.00, "Football", "loser trophy")
for y in (2023, 2024, 2025, 2026):
    for w in range(17):
        day = D({2023: "2023-09-10", 2024: "2024-09-08", 2025: "2025-09-07", 2026: "2026-09-13"}[y]) + dt.timedelta(7 * w)
        if R.random() < 0.55:
            add(day, R.choice((5, 10, 10, 15, 20, 20, 25)), "Football", R.choice(("draftkings", "draftkings", "Draftkings", "waiver fee")))
        if R.random() < 0.30:
            add(day, money(18, 46), "Football", "wings for the game")

# ---------------------------------------------------------------- truck
for s in ("2023-11-18", "2024-03-16", "2024-08-03", "2024-12-14", "2025-05-17", "2025-10-04", "2026-02-21", "2026-06-27", "2026-11-07"):
    add(s, money(74, 104), "Truck", "valvoline oil change")
add("2024-11-02", 864.36, "Truck", "tires discount tire")
add("2025-02-19", 2860.00, "Truck", "transmission")
add("2025-02-14", 118.00, "Truck", "tow")
add("2025-08-16", 312.75, "Truck", "brakes")
add("2026-05-30", 189.00, "Truck", "battery advance auto")
add("2026-08-08", 449.99, "Truck", "bed cover")
for _ in range(13):
    add(START + dt.timedelta(R.randint(0, 1156)), money(9, 58), "Truck", R.choice(("advance auto", "advance auto wipers", "washer fluid", "advance auto")))

# ---------------------------------------------------------------- baby
for s, a, n in (("2024-12-08", 38.49, "onesies target"), ("2025-01-11", 289.00, "crib"), ("2025-01-25", 64.90, "paint for owens room"),
                ("2025-02-08", 229.99, "car seat"), ("2025-02-22", 349.00, "stroller"), ("2025-03-08", 119.99, "rocker"),
                ("2025-03-29", 79.95, "baby monitor"), ("2025-09-20", 64.00, "high chair fb marketplace"),
                ("2025-10-12", 145.00, "owen photos"), ("2026-04-11", 58.75, "owen 1st bday cake"), ("2026-04-11", 86.20, "owen 1st bday party stuff"),
                ("2026-03-14", 189.99, "bigger car seat"), ("2026-06-06", 39.99, "baby pool")):
    add(s, a, "Baby", n)
d = OWEN + dt.timedelta(4)
while d <= TODAY:
    add(d, money(24, 49), "Baby", R.choice(("diapers target", "diapers walmart", "diapers", "pampers amazon", "diapers sams club")))
    d += dt.timedelta(R.randint(8, 14))
d = OWEN + dt.timedelta(20)
while d <= D("2026-04-20"):
    add(d, money(29, 46), "Baby", R.choice(("formula", "formula wegmans", "similac", "formula target")))
    d += dt.timedelta(R.randint(6, 11))
d = OWEN + dt.timedelta(10)
while d <= TODAY:
    add(d, money(7, 38), "Baby", R.choice(("wipes", "owen clothes target", "owen clothes once upon a child", "owen toys", "wipes walmart", "baby food", "owen books", "")))
    d += dt.timedelta(R.randint(6, 16))
d = D("2025-06-14")
while d <= TODAY:
    add(d, R.choice((40, 45, 50, 60, 60, 75)), "Baby", "kayla babysitting")
    d += dt.timedelta(R.choice((14, 21, 21, 28, 35)))

# ---------------------------------------------------------------- dog
d = D("2023-10-11")
while d <= TODAY:
    add(d, money(54, 62) if d < D("2025-03-01") else money(63, 71), "Dog", R.choice(("duke food chewy", "duke food chewy", "duke food tractor supply")))
    d += dt.timedelta(R.randint(30, 40))
for s, a, n in (("2023-11-06", 142.00, "duke vet"), ("2024-06-10", 168.50, "duke vet"), ("2024-10-27", 486.00, "duke vet ate a sock"),
                ("2025-06-16", 175.00, "duke vet"), ("2026-06-15", 181.00, "duke vet"), ("2026-09-21", 264.30, "duke vet ear infection"),
                ("2024-07-20", 245.00, "duke boarding"), ("2025-10-05", 70.00, "duke boarding"), ("2026-07-25", 280.00, "duke boarding"),
                ("2024-05-26", 60.00, "duke boarding"), ("2025-01-18", 44.99, "duke bed tractor supply")):
    add(s, a, "Dog", n)
d = D("2023-11-20")
while d <= TODAY:
    add(d, money(48, 66), "Dog", R.choice(("duke flea meds", "duke grooming", "duke grooming")))
    d += dt.timedelta(R.randint(50, 85))
for _ in range(16):
    add(START + dt.timedelta(R.randint(0, 1156)), money(6, 24), "Dog", R.choice(("duke treats", "treats", "poop bags", "duke chew toy")))

# ---------------------------------------------------------------- health
for s, a, n in (("2023-11-14", 30.00, "copay dr patel"), ("2024-02-20", 30.00, "copay dr patel"), ("2024-05-09", 96.00, "dentist"),
                ("2024-11-21", 96.00, "dentist jess"), ("2024-10-08", 40.00, "copay ob jess"), ("2024-11-12", 40.00, "copay ob jess"),
                ("2024-12-10", 40.00, "copay ob jess"), ("2025-01-14", 40.00, "copay ob jess"), ("2025-02-11", 40.00, "copay ob jess"),
                ("2025-03-11", 40.00, "copay ob jess"), ("2025-05-28", 3150.00, "upmc hospital bill owen"), ("2025-07-02", 412.60, "upmc anesthesia bill"),
                ("2025-04-15", 25.00, "owen pediatrician"), ("2025-06-10", 25.00, "owen pediatrician"), ("2025-08-12", 25.00, "owen pediatrician"),
                ("2025-10-14", 25.00, "owen pediatrician"), ("2026-01-13", 25.00, "owen pediatrician"), ("2026-02-27", 50.00, "owen urgent care"),
                ("2026-04-14", 30.00, "owen pediatrician"), ("2026-10-13", 30.00, "owen pediatrician"), ("2025-09-18", 102.00, "dentist"),
                ("2026-03-19", 214.00, "dentist crown"), ("2026-08-20", 102.00, "dentist jess"), ("2025-11-15", 239.00, "jess glasses"),
                ("2026-05-12", 35.00, "copay dr patel"), ("2026-09-08", 85.00, "pt for my back"), ("2026-09-15", 85.00, "pt for my back"),
                ("2026-09-22", 85.00, "pt for my back"), ("2026-10-06", 85.00, "pt for my back")):
    add(s, a, "Health", n)
for _ in range(48):
    add(START + dt.timedelta(R.randint(0, 1156)), money(5, 44), "Health", R.choice(("cvs", "cvs", "cvs meds", "CVS", "tylenol", "rite aid", "jess prescription")))

# ---------------------------------------------------------------- gifts
for s, a, n in (("2024-02-13", 62.00, "valentines flowers jess"), ("2025-02-13", 68.50, "valentines flowers jess"), ("2026-02-14", 1895.00, "ring for jess"),
                ("2024-03-30", 84.00, "jess bday"), ("2025-03-30", 71.25, "jess bday"), ("2026-03-30", 126.40, "jess bday"),
                ("2024-05-10", 45.00, "mothers day mom"), ("2025-05-09", 48.00, "mothers day mom"), ("2025-05-10", 110.00, "mothers day jess"),
                ("2026-05-08", 52.00, "mothers day mom"), ("2026-05-09", 74.99, "mothers day jess"), ("2024-06-14", 39.99, "fathers day dad"),
                ("2025-06-13", 42.50, "fathers day dad"), ("2026-06-19", 55.00, "fathers day dad"), ("2024-09-14", 150.00, "wedding gift tyler and kim"),
                ("2024-08-09", 40.00, "mom bday"), ("2025-08-09", 44.00, "mom bday"), ("2026-08-10", 50.00, "mom bday"),
                ("2024-01-22", 35.00, "dad bday"), ("2025-01-22", 38.00, "dad bday"), ("2026-01-22", 40.00, "dad bday"),
                ("2025-11-02", 60.00, "baby shower kim"), ("2026-04-08", 54.90, "owen bday gift"), ("2023-12-02", 30.00, "dre bday")):
    add(s, a, "Gifts", n)
for y in (2023, 2024, 2025):
    for n, lo, hi in (("christmas jess", 120, 220), ("christmas mom", 45, 80), ("christmas dad", 45, 80), ("christmas tyler", 25, 50),
                      ("christmas wrapping paper", 9, 16), ("christmas tree", 55, 75), ("christmas duke", 12, 22)):
        add(dt.date(y, 12, R.randint(2, 23)), money(lo, hi), "Gifts", n)
    add(dt.date(y, 12, R.randint(10, 20)), money(20, 30), "Gifts", "romolo chocolates")
add("2024-12-15", 49.99, "Gifts", "christmas baby stuff")
add("2025-12-13", 88.40, "Gifts", "christmas owen")
add("2025-12-20", 31.00, "Gifts", "christmas owen")
add("2026-11-27", 64.99, "Gifts", "christmas owen")
add("2026-11-27", 119.00, "Gifts", "christmas jess")

# ---------------------------------------------------------------- home one-offs
for s, a, n in (("2024-09-07", 1248.00, "washer and dryer lowes"), ("2025-05-24", 379.00, "lawn mower home depot"), ("2024-11-29", 478.00, "tv best buy"),
                ("2025-01-04", 164.00, "dresser fb marketplace"), ("2026-01-24", 549.00, "snow blower fb marketplace"), ("2026-11-27", 229.00, "air fryer and vacuum target"),
                ("2024-01-13", 36.99, "snow shovel"), ("2025-12-06", 27.49, "rock salt"), ("2024-12-07", 29.99, "rock salt")):
    add(s, a, "Home", n)

# hello fresh: started and stopped
d = D("2025-01-09")
while d <= D("2025-03-27"):
    add(d, 71.93, "Groceries", "hello fresh")
    d += dt.timedelta(7)

# ---------------------------------------------------------------- trips
TRIPS = []


def trip(word, first, last, fixed, daily):
    a, b = D(first), D(last)
    TRIPS.append((a, b))
    for s, amt, cat, n in fixed:
        add(s, amt, cat, n)
    d = a
    while d <= b:
        for cat, n, lo, hi, p in daily:
            if R.random() < p:
                add(d, money(lo, hi), cat, (word + " " + n).strip())
        d += dt.timedelta(1)


trip("niagara", "2024-05-24", "2024-05-26",
     [("2024-05-24", 348.00, "Beer & Fun", "niagara hotel"), ("2024-05-25", 57.50, "Beer & Fun", "niagara boat ride")],
     [("Eating Out", "dinner", 48, 92, 1.0), ("Eating Out", "breakfast", 18, 34, 0.8), ("Gas", "gas", 42, 60, 0.5)])
trip("myrtle beach", "2024-07-13", "2024-07-20",
     [("2024-04-06", 300.00, "Beer & Fun", "myrtle beach condo deposit"), ("2024-07-13", 845.00, "Beer & Fun", "myrtle beach condo"),
      ("2024-07-16", 118.00, "Beer & Fun", "myrtle beach mini golf and arcade"), ("2024-07-18", 180.00, "Beer & Fun", "myrtle beach fishing charter"),
      ("2024-07-14", 146.32, "Groceries", "myrtle beach food lion")],
     [("Eating Out", "dinner", 52, 118, 0.8), ("Eating Out", "ice cream", 9, 19, 0.5), ("Gas", "gas", 46, 72, 0.4), ("Beer & Fun", "beer", 14, 36, 0.4), ("Clothes & Shoes", "t shirts", 22, 45, 0.15)])
trip("cleveland", "2025-10-03", "2025-10-05",
     [("2025-10-03", 262.00, "Beer & Fun", "cleveland hotel"), ("2025-10-04", 79.90, "Beer & Fun", "cleveland aquarium")],
     [("Eating Out", "dinner", 40, 84, 1.0), ("Eating Out", "coffee", 8, 15, 0.7), ("Gas", "gas", 44, 58, 0.5), ("Beer & Fun", "parking", 15, 30, 0.7)])
trip("obx", "2026-07-18", "2026-07-25",
     [("2026-03-10", 450.00, "Beer & Fun", "obx house deposit"), ("2026-06-18", 925.00, "Beer & Fun", "obx house"),
      ("2026-07-19", 211.47, "Groceries", "obx food lion"), ("2026-07-22", 48.00, "Beer & Fun", "obx lighthouse and aquarium"),
      ("2026-07-18", 39.96, "Baby", "obx diapers")],
     [("Eating Out", "dinner", 58, 124, 0.7), ("Eating Out", "ice cream", 10, 21, 0.6), ("Gas", "gas", 52, 80, 0.45), ("Beer & Fun", "beer", 16, 38, 0.4), ("Groceries", "groceries", 18, 62, 0.3)])
for a, b in (("2023-11-25", "2023-11-27"), ("2024-11-30", "2024-12-02"), ("2025-11-29", "2025-12-01"), ("2026-11-28", "2026-11-29")):
    trip("deer camp", a, b,
         [(a, 20.97, "Beer & Fun", "deer license")],
         [("Groceries", "food", 25, 64, 0.7), ("Beer & Fun", "beer", 22, 48, 0.8), ("Gas", "gas", 40, 66, 0.5)])


def away(d):
    return any(a <= d <= b for a, b in TRIPS)


# ---------------------------------------------------------------- day by day
quiet = set()
for _ in range(58):
    quiet.add(START + dt.timedelta(R.randint(0, 1156)))
for s in ("2024-02-05", "2024-02-06", "2024-02-07", "2025-04-09", "2025-04-10", "2026-01-27", "2026-01-28", "2026-01-29", "2026-06-10", "2026-06-11"):
    quiet.add(D(s))

d = START
gas_in = 2
while d <= TODAY:
    if d in quiet or away(d):
        gas_in -= 1
        d += dt.timedelta(1)
        continue
    wd = d.weekday()
    infl = 1 + 0.035 * ((d - START).days / 365.0)
    baby = d >= OWEN
    # groceries
    if wd in (5, 6) and R.random() < 0.60:
        add(d, money(74, 158) * infl, "Groceries", typed(R.choice(("wegmans", "wegmans", "wegmans peach st", "wegmans west ridge", "giant eagle", "walmart", "tops"))))
    if wd in (1, 2, 3) and R.random() < 0.42:
        add(d, money(19, 68) * infl, "Groceries", typed(R.choice(("aldi", "aldi", "tops", "giant eagle", "wegmans", "walmart"))))
    if R.random() < 0.10:
        add(d, money(3, 17) * infl, "Groceries", R.choice(("country fair milk", "country fair", "smiths hot dogs", "dollar general", "milk and eggs", "")))
    if d.month in (7, 8, 9) and wd == 5 and R.random() < 0.35:
        add(d, money(6, 21), "Groceries", R.choice(("farm stand corn", "peaches", "farm stand")))
    # gas
    gas_in -= 1
    if gas_in <= 0:
        add(d, money(46, 81), "Gas", R.choice(("sheetz", "sheetz", "country fair", "country fair", "getgo", "kwik fill", "kwik fill peach st", "fill up", "")))
        gas_in = R.randint(4, 8)
    # eating out
    if wd < 5 and R.random() < 0.25:
        add(d, R.choice((1.75, 2.00, 2.25, 2.50, 3.00, 3.25, 3.75)), "Eating Out", "vending machine")
    if wd < 5 and R.random() < 0.20:
        add(d, money(2.2, 8.9) * infl, "Eating Out", R.choice(("tim hortons", "tim hortons drive thru", "dunkin", "sheetz coffee", "Tim Hortons", "tim hortons")))
    if wd < 5 and R.random() < 0.17:
        add(d, money(8, 17) * infl, "Eating Out", R.choice(("subway", "taco bell", "sheetz mto", "lunch w the crew", "chick fil a", "lunch w dre", "sheetz", "")))
    if wd in (4, 5, 6) and R.random() < (0.34 if not baby else 0.24):
        add(d, money(24, 78) * infl, "Eating Out", R.choice(("valerios pizza", "picassos", "eat n park", "date night jess", "doordash", "plymouth tavern", "pizza and wings", "breakfast w jess", "dinner w mom and dad")))
    if d.month in (5, 6, 7, 8) and wd in (5, 6) and R.random() < 0.25:
        add(d, money(13, 34), "Eating Out", R.choice(("saras", "saras ice cream")))
    # beer & fun
    if wd in (4, 5) and R.random() < (0.35 if not baby else 0.22):
        add(d, money(11, 33), "Beer & Fun", R.choice(("beer", "six pack country fair", "beer distributor", "bar w the guys", "beer wegmans")))
    if R.random() < 0.045:
        add(d, money(6, 62), "Beer & Fun", R.choice(("bowling", "movies", "poker w the guys", "xbox game", "seawolves game", "presque isle downs", "bait", "erie zoo")))
    if R.random() < 0.05:
        add(d, R.choice((2, 5, 5, 10, 20)), "Beer & Fun", "scratch offs")
    if d < OWEN and R.random() < 0.14:
        add(d, money(5.2, 6.4), "Beer & Fun", "zyn")
    # clothes, home
    if R.random() < 0.055:
        add(d, money(16, 88), "Clothes & Shoes", R.choice(("old navy", "american eagle", "kohls", "target", "jess jeans", "carhartt hoodie", "shoes", "tj maxx jess", "")))
    if R.random() < 0.085:
        add(d, money(6, 92), "Home", R.choice(("home depot", "lowes", "target", "target", "amazon", "walmart", "dollar general", "tractor supply", "amazon", "light bulbs", "")))
    # truck wash
    if R.random() < 0.028:
        add(d, R.choice((12, 16, 16, 20)), "Truck", "delta sonic wash")
    # baby odds
    if baby and R.random() < 0.02:
        add(d, money(12, 40), "Home", "target laundry soap")
    d += dt.timedelta(1)
for s, a in (("2024-03-02", 189.99), ("2025-09-27", 204.99)):
    add(s, a, "Clothes & Shoes", "work boots red wing")
for s, a in (("2024-06-22", 138.00), ("2025-07-19", 96.50), ("2026-08-15", 121.75)):
    add(s, a, "Beer & Fun", "waldameer")
add("2026-10-24", 18.50, "Home", "pumpkins")
add("2026-10-29", 27.99, "Baby", "owen halloween costume")
add("2026-11-24", 22.86, "Groceries", "thanksgiving turkey")
add("2026-11-25", 84.12, "Groceries", "thanksgiving stuff wegmans")
add("2025-11-25", 91.37, "Groceries", "thanksgiving stuff wegmans")
add("2024-11-27", 77.05, "Groceries", "thanksgiving stuff giant eagle")

# keep the order of one day as it was entered
rows = [r for _, r in sorted(enumerate(rows), key=lambda t: (t[1][0], t[0]))]
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "erie.csv")
with open(path, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for day, cents, cat, note in rows:
        w.writerow([day.isoformat(), "%d.%02d" % divmod(cents, 100), cat, note])
