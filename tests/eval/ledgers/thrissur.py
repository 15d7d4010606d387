#!/usr/bin/env python3
"""Deterministic ledger of one household in Thrissur (rupees). Writes thrissur.csv beside this file."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(4507)
START = date(2023, 10, 1)
TODAY = date(2026, 11, 30)
HERE = os.path.dirname(os.path.abspath(__file__))

rows = []  # (date, seq, amount, category, note)


def add(d, amount, cat, note=""):
    if START <= d <= TODAY:
        rows.append((d, len(rows), round(float(amount), 2), cat, note))


def D(s):
    return date.fromisoformat(s)


def money(lo, hi, step=1):
    v = R.uniform(lo, hi)
    v = round(v / step) * step
    if step == 1 and R.random() < 0.22:
        v += 0.5
    return v


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


def day(y, m, d, jitter=0):
    x = date(y, m, d)
    return x + timedelta(days=R.randint(0, jitter)) if jitter else x


# ---------------------------------------------------------------- quiet days
GAP = {D("2024-07-25") + timedelta(days=i) for i in range(6)}       # the big rain
TRIPS = [("munnar", "2024-05-10", 4), ("ooty", "2025-04-17", 4), ("dubai", "2025-12-19", 16), ("kochi", "2026-08-15", 2), ("mysore", "2026-05-08", 3)]
AWAY = set()
for _n, _s, _k in TRIPS:
    AWAY |= {D(_s) + timedelta(days=i) for i in range(_k)}
VRATHAM = (D("2025-11-17"), D("2025-12-16"))                         # no fish in the mandalam month

# ---------------------------------------------------------------- every month
for y, m in months():
    ym = (y, m)
    add(day(y, m, 5), 12000 if ym < (2024, 6) else 13000 if ym < (2026, 6) else 14000, "House", "house rent")
    add(day(y, m, 1), 3000 if ym < (2025, 4) else 3500, "House", "sheela chechi")
    add(day(y, m, 6, 2), 1450 if ym < (2025, 2) else 1560, "Provisions", "milma milk")
    add(day(y, m, 9, 1), 299 if ym < (2024, 7) else 349, "Bills", "jio recharge")
    add(day(y, m, 12, 2), 590 if ym < (2025, 3) else 707, "Bills", "asianet broadband")
    if (2024, 1) <= ym <= (2025, 6):
        add(day(y, m, 17), 199, "Bills", "netflix")
    if ym <= (2024, 9):
        add(day(y, m, 8), 300, "Bills", "cable tv")
    if m % 2 == 0:
        base = {2: 1750, 4: 3150, 6: 2900, 8: 1700, 10: 1850, 12: 1680}[m]
        add(day(y, m, 14, 3), base * (1 + 0.06 * (y - 2023)) + R.randint(-180, 260), "Bills", "kseb current bill")
        add(day(y, m, 20, 2), R.randint(180, 330), "Bills", "water bill")
    if m not in (4, 5):
        add(day(y, m, 3, 1), 1800 if ym < (2025, 6) else 2100, "School", "school bus")
        if (2024, 6) <= ym <= (2026, 3):
            add(day(y, m, 10, 2), 1500, "School", "tuition ammu")
    if ym >= (2024, 1):
        add(day(y, m, 7, 1), 800 if ym < (2026, 1) else 1000, "Girls", "dance class meenu")
    if (2024, 6) <= ym <= (2025, 2):
        add(day(y, m, 11), 1200, "Girls", "keyboard class ammu")
    if ym <= (2025, 8):
        add(day(y, m, 2), 6240, "Wagon R", "wagon r emi")
    if ym >= (2024, 4):
        add(day(y, m, 15), 5000, "Gold & Chitty", "ksfe chitty")
    if (2024, 2) <= ym <= (2024, 12):
        add(day(y, m, 18), 3000, "Gold & Chitty", "joy alukkas scheme")
    if (2025, 1) <= ym <= (2025, 5):
        add(day(y, m, 4), 1100, "Medical", "gym")
    add(day(y, m, 20, 4), R.randint(1550, 2150), "Medical", "medicine amma")
    if ym >= (2024, 6):
        add(day(y, m, 13, 6), R.randint(780, 1240), "House", "bruno food")
    # big monthly lulu
    if R.random() < 0.85:
        add(day(y, m, 2, 9), money(2800, 6900), "Provisions", "lulu")
    if R.random() < 0.8:
        add(day(y, m, 16, 8), money(750, 1650), "Provisions", "supplyco")
    if R.random() < 0.4:
        add(day(y, m, 10, 16), money(420, 1250), "Eating Out", "lulu food court")

# gas cylinder
d = D("2023-10-19")
while d <= TODAY:
    if d not in GAP:
        add(d, R.choice([903, 910]) if d < D("2024-08-01") else R.choice([853, 863]), "House", "gas cylinder")
    d += timedelta(days=R.randint(36, 49))

# coconut climber
d = D("2023-11-11")
while d <= TODAY:
    add(d, R.choice([600, 650, 700]) if d < D("2025-06-01") else R.choice([800, 850]), "House", "coconut climber")
    d += timedelta(days=R.randint(58, 85))

# ---------------------------------------------------------------- yearly
for y in (2024, 2025, 2026):
    add(date(y, 3, 22), 24560, "Bills", "lic premium")
    add(date(y, 6, 14), {2024: 18900, 2025: 21450, 2026: 23820}[y], "Bills", "star health insurance")
    add(date(y, 8, 19), {2024: 8740, 2025: 9120, 2026: 8655}[y], "Wagon R", "wagon r insurance")
for y in (2023, 2024, 2025, 2026):
    add(date(y, 11, 9), {2023: 899, 2024: 899, 2025: 1499, 2026: 1499}[y], "Bills", "hotstar yearly")
    for m, t in ((6, 1), (9, 2), (11, 3), (1, 4)):
        yy = y
        k = (y - 2023) + (1 if m >= 6 else 0)
        add(date(yy, m, 12), 13500 + 900 * k, "School", "school fees ammu")
        add(date(yy, m, 12), 10800 + 700 * k, "School", "school fees meenu")
    add(date(y, 5, 28), {2024: 5460, 2025: 6235, 2026: 7120}.get(y, 5000), "School", "text books")
    add(date(y, 5, 30), {2024: 4300, 2025: 4750, 2026: 5180}.get(y, 4000), "School", "uniform both")
    # christmas
    add(date(y, 12, 14), R.randint(250, 480), "Temple & Gifts", "christmas star")
    add(date(y, 12, 22), R.randint(900, 1500), "Temple & Gifts", "christmas gifts ward")
    add(date(y, 12, 23), R.choice([650, 720, 780]), "Temple & Gifts", "christmas cake elite bakery")
    # birthdays
    add(date(y, 2, 11), R.randint(850, 1300), "Girls", "birthday cake ammu")
    add(date(y, 2, 11), R.randint(1800, 3900), "Girls", "birthday ammu")
    add(date(y, 8, 23), R.randint(800, 1200), "Girls", "birthday cake meenu")
    add(date(y, 8, 22), R.randint(1500, 3500), "Girls", "birthday meenu toys")
    # vishu
    add(date(y, 4, 14), R.choice([1500, 2000, 2500]), "Temple & Gifts", "vishu kaineettam")
    add(date(y, 4, 13), money(380, 760), "Vegetables", "vishu kani")
    add(date(y, 4, 13), money(450, 900), "Provisions", "vishu crackers")
# onam
for y, th in ((2024, "2024-09-15"), (2025, "2025-09-05"), (2026, "2026-08-26")):
    t = D(th)
    add(t - timedelta(days=9), money(3900, 7600), "Dress", "onam dress kalyan silks")
    add(t - timedelta(days=6), R.choice([1500, 2000, 2500]), "Temple & Gifts", "onam bonus sheela chechi")
    add(t - timedelta(days=3), money(1600, 2900), "Provisions", "onam provisions supplyco")
    add(t - timedelta(days=2), money(700, 1350), "Vegetables", "onam veg")
    add(t - timedelta(days=1), money(280, 640), "Vegetables", "onam flowers")
    add(t, money(1450, 2400), "Eating Out", "onam sadya bharath hotel")
    add(t + timedelta(days=1), money(600, 1300), "Temple & Gifts", "onam gift amma")

# ---------------------------------------------------------------- one-offs and things that came and went
ONE = [
    ("2023-10-21", 2350, "Medical", "spectacles deepa"),
    ("2023-11-25", 34500, "House", "fridge lg"),
    ("2023-12-09", 2500, "Temple & Gifts", "wedding gift jincy"),
    ("2024-01-20", 7800, "Girls", "cycle ammu"),
    ("2024-02-24", 14250, "Gold & Chitty", "kalyan jewellers earrings meenu"),
    ("2024-03-16", 6150, "House", "well motor repair"),
    ("2024-05-25", 4500, "House", "bruno puppy"),
    ("2024-06-01", 1450, "Medical", "bruno vet vaccine"),
    ("2024-06-29", 850, "Medical", "bruno vet"),
    ("2024-08-24", 3000, "Temple & Gifts", "wedding gift unni"),
    ("2024-10-12", 14200, "House", "inverter battery"),
    ("2024-11-30", 1200, "Medical", "bruno vet"),
    ("2024-12-28", 32600, "Gold & Chitty", "joy alukkas ring"),
    ("2025-01-14", 38500, "Medical", "cataract operation amma"),
    ("2025-01-21", 1150, "Medical", "eye check amma"),
    ("2025-02-08", 15800, "Wagon R", "tyres mrf"),
    ("2025-03-08", 3400, "Medical", "dentist ammu braces"),
    ("2025-04-12", 3400, "Medical", "dentist ammu braces"),
    ("2025-05-10", 3400, "Medical", "dentist ammu braces"),
    ("2025-06-07", 3400, "Medical", "dentist ammu braces"),
    ("2025-07-12", 3900, "Medical", "dentist ammu braces"),
    ("2025-04-05", 2600, "Girls", "swimming ammu"),
    ("2025-05-03", 2600, "Girls", "swimming ammu"),
    ("2025-05-31", 1550, "Medical", "bruno vet vaccine"),
    ("2025-07-19", 21900, "House", "washing machine ifb"),
    ("2025-08-02", 4250, "Medical", "spectacles ammu"),
    ("2025-10-18", 2300, "Medical", "bruno vet surgery"),
    ("2025-11-08", 168400, "Gold & Chitty", "kalyan jewellers necklace"),
    ("2025-12-13", 5000, "Temple & Gifts", "wedding gift anju"),
    ("2026-02-21", 27500, "House", "painting work"),
    ("2026-03-07", 2750, "Medical", "thyroid scan"),
    ("2026-05-30", 1600, "Medical", "bruno vet vaccine"),
    ("2026-06-06", 42990, "School", "laptop ammu"),
    ("2026-07-11", 11300, "Wagon R", "clutch work wagon r"),
    ("2026-09-12", 3500, "Temple & Gifts", "wedding gift rahul"),
    ("2026-10-10", 18600, "House", "sofa"),
    ("2026-10-24", 950, "Medical", "bruno vet"),
]
for s, a, c, n in ONE:
    add(D(s), a, c, n)

# suresh on leave: airport runs, and money spent on him
for s in ("2024-04-06", "2024-05-19", "2025-08-30", "2025-10-05", "2026-08-12", "2026-09-20"):
    add(D(s), R.randint(1900, 2600), "Auto & Bus", "suresh airport cab")
for s, a, c, n in [("2024-04-09", 1850, "Dress", "shirt suresh max"), ("2024-04-20", 640, "Medical", "suresh dentist"),
                   ("2025-09-02", 2140, "Dress", "mundu suresh kalyan silks"), ("2025-09-16", 1299, "Bills", "suresh recharge"),
                   ("2026-08-18", 2480, "Medical", "suresh full checkup"), ("2026-08-20", 1690, "Dress", "shirt suresh max")]:
    add(D(s), a, c, n)

# wagon r service and so on
for s in ("2023-12-02", "2024-06-08", "2024-12-07", "2025-06-21", "2025-12-06", "2026-06-20"):
    add(D(s), R.randint(3100, 6400), "Wagon R", "wagon r service")

# trips
TR = [
    # munnar 10-13 may 2024
    ("2024-05-10", 2100, "Wagon R", "petrol munnar"), ("2024-05-10", 640, "Trips", "munnar lunch"), ("2024-05-10", 8400, "Trips", "munnar resort"),
    ("2024-05-11", 880, "Trips", "munnar jeep"), ("2024-05-11", 1120, "Trips", "munnar dinner"), ("2024-05-12", 600, "Trips", "munnar boating"),
    ("2024-05-12", 1450, "Trips", "munnar tea and spices"), ("2024-05-13", 520, "Trips", "munnar breakfast"), ("2024-05-13", 760, "Trips", "munnar lunch"),
    # ooty 17-20 apr 2025
    ("2025-04-17", 2300, "Wagon R", "petrol ooty"), ("2025-04-17", 780, "Trips", "ooty lunch"), ("2025-04-17", 9600, "Trips", "ooty hotel"),
    ("2025-04-18", 1240, "Trips", "ooty toy train"), ("2025-04-18", 960, "Trips", "ooty dinner"), ("2025-04-19", 450, "Trips", "ooty garden tickets"),
    ("2025-04-19", 1860, "Trips", "ooty sweaters"), ("2025-04-19", 1150, "Trips", "ooty dinner"), ("2025-04-20", 690, "Trips", "ooty chocolates"),
    # dubai 19 dec 2025 - 3 jan 2026
    ("2025-11-15", 58200, "Trips", "dubai flight tickets"), ("2025-11-22", 15400, "Trips", "dubai visa"),
    ("2025-12-19", 2300, "Auto & Bus", "dubai airport cab"), ("2025-12-20", 1350, "Trips", "dubai metro card"), ("2025-12-21", 3280, "Trips", "dubai lunch"),
    ("2025-12-23", 9850, "Trips", "dubai burj khalifa"), ("2025-12-24", 2460, "Trips", "dubai dinner"), ("2025-12-26", 7350, "Trips", "dubai desert safari"),
    ("2025-12-27", 1980, "Trips", "dubai lunch"), ("2025-12-29", 4620, "Dress", "dubai lulu shopping"), ("2025-12-31", 5200, "Trips", "dubai new year dinner"),
    ("2026-01-01", 2240, "Trips", "dubai global village"), ("2026-01-02", 8900, "Trips", "dubai perfume and dates"), ("2026-01-03", 2400, "Auto & Bus", "dubai airport cab"),
    # mysore 8-10 may 2026
    ("2026-05-08", 2650, "Trips", "mysore train"), ("2026-05-08", 7200, "Trips", "mysore hotel"), ("2026-05-09", 1080, "Trips", "mysore zoo"),
    ("2026-05-09", 1340, "Trips", "mysore dinner"), ("2026-05-10", 2900, "Trips", "mysore silk saree"), ("2026-05-10", 720, "Trips", "mysore palace"),
    # kochi weekend
    ("2026-08-15", 1900, "Wagon R", "petrol kochi"), ("2026-08-15", 4300, "Trips", "kochi hotel"), ("2026-08-15", 1560, "Trips", "kochi lulu mall"), ("2026-08-16", 980, "Trips", "kochi lunch"),
    ("2026-08-16", 400, "Trips", "kochi water metro"),
]
for s, a, c, n in TR:
    add(D(s), a, c, n)

# ---------------------------------------------------------------- day by day
FISH = [("mathi", 90, 260), ("ayala", 120, 320), ("prawns", 260, 620), ("karimeen", 320, 780), ("neymeen", 420, 980), ("chicken", 190, 460),
        ("beef", 320, 760), ("mutton", 620, 1250), ("sakthan market", 220, 700), ("fish raju", 100, 380), ("", 120, 400)]
FW = [14, 12, 8, 4, 5, 17, 9, 3, 7, 13, 4]
VEG = [("sakthan market", 160, 520), ("veg cart", 50, 210), ("banana", 40, 130), ("horticorp", 120, 380), ("", 60, 260), ("tomato onion", 60, 190)]
VW = [8, 9, 6, 4, 3, 4]
PROV = [("raju store", 35, 320), ("more", 380, 1900), ("more ollur", 260, 1400), ("elite supermarket", 420, 2100), ("margin free", 240, 1200), ("bread and egg", 45, 130), ("", 60, 420)]
PW = [24, 7, 4, 6, 5, 8, 3]
EAT = [("canteen", 40, 110), ("indian coffee house", 120, 420), ("indian coffee house round", 150, 480), ("bharath hotel", 180, 620), ("elite bakery", 60, 380), ("swiggy", 220, 720), ("best bakery", 60, 260), ("ice cream girls", 80, 260), ("", 60, 300)]
EW = [24, 7, 3, 6, 9, 7, 5, 5, 3]
AUTO = [("auto", 40, 120), ("auto to hospital", 50, 110), ("bus", 12, 40), ("auto dance class", 40, 70), ("ksrtc guruvayoor", 44, 96), ("uber", 110, 320)]
AW = [14, 12, 14, 4, 2, 4]
DRESS = [("max", 500, 2400), ("trends", 600, 2600), ("zudio", 350, 1700), ("lulu", 700, 3100), ("kalyan silks", 900, 4600), ("tailor latha", 150, 900), ("bata", 600, 1800), ("amazon", 350, 1500), ("nurse shoes", 900, 1500)]
DW = [7, 5, 8, 4, 4, 7, 3, 4, 1]
MED = [("apollo pharmacy", 80, 900), ("medplus", 60, 700), ("elite hospital", 350, 2200), ("jubilee mission", 300, 1900), ("fever meenu", 180, 850), ("blood test", 250, 900)]
MW = [11, 8, 4, 3, 4, 2]
GIRLS = [("toys meenu", 120, 900), ("amazon", 200, 1600), ("story books", 100, 450), ("ammu pocket money", 100, 200), ("craft things", 50, 300), ("hair bands", 40, 160), ("park meenu", 40, 160)]
GW = [5, 4, 3, 6, 4, 3, 3]
HOUSE = [("amazon", 250, 2400), ("plumber", 400, 1200), ("electrician", 300, 1100), ("cleaning things", 120, 480), ("more", 180, 700), ("nandilath", 700, 3900), ("plants", 80, 400)]
HW = [6, 2, 2, 6, 3, 1, 3]
TEMPLE = [("paramekkavu", 50, 300), ("vadakkunnathan", 50, 250), ("guruvayoor", 150, 900), ("donation", 100, 1000), ("house warming gift", 500, 1500), ("birthday gift friend", 200, 600)]
TW = [9, 8, 5, 3, 1, 2]
SCH = [("stationery", 40, 320), ("project ammu", 60, 420), ("school pta", 100, 300), ("", 50, 250)]
CAR = [("petrol bp", 1200, 2300), ("petrol indian oil", 1200, 2300), ("petrol hp", 1000, 2100)]


def pick(table, weights):
    n, lo, hi = R.choices(table, weights)[0]
    return n, lo, hi


d = START
next_petrol = D("2023-10-04")
while d <= TODAY:
    infl = 1 + 0.055 * ((d - START).days / 365.25)
    if d in GAP or d in AWAY:
        if next_petrol <= d:
            next_petrol = d + timedelta(days=R.randint(3, 7))
        d += timedelta(days=1)
        continue
    quiet = R.random() < 0.13
    wd = d.weekday()

    def maybe(p, cat, table, weights):
        if not quiet and R.random() < p:
            n, lo, hi = pick(table, weights)
            add(d, money(lo * infl, hi * infl), cat, n)

    maybe(0.52 if wd < 5 else 0.72, "Provisions", PROV, PW)
    if not (VRATHAM[0] <= d <= VRATHAM[1]):
        maybe({6: 0.74, 5: 0.5, 1: 0.26}.get(wd, 0.36), "Fish & Meat", FISH, FW)
    maybe(0.27, "Vegetables", VEG, VW)
    maybe(0.36 if wd < 5 else 0.33, "Eating Out", EAT, EW)
    maybe(0.38 if wd < 5 else 0.2, "Auto & Bus", AUTO, AW)
    maybe(0.05 if wd < 5 else 0.12, "Dress", DRESS, DW)
    maybe(0.085, "Medical", MED, MW)
    maybe(0.09, "Girls", GIRLS, GW)
    maybe(0.06, "House", HOUSE, HW)
    maybe(0.07, "Temple & Gifts", TEMPLE, TW)
    if d.month not in (4, 5):
        maybe(0.06, "School", SCH, [6, 4, 1, 2])
    if not quiet and d >= next_petrol:
        n, lo, hi = R.choice(CAR)
        add(d, money(lo, hi, 50), "Wagon R", n)
        next_petrol = d + timedelta(days=R.randint(8, 19))
    if not quiet and R.random() < 0.022:
        add(d, *R.choice([(500, "Wagon R", "fastag"), (350, "Wagon R", "car wash"), (120, "Wagon R", "puncture"), (60, "Wagon R", "parking")]))
    d += timedelta(days=1)

# last days before today, as they were
for s, a, c, n in [("2026-11-27", 640, "Fish & Meat", "mutton"), ("2026-11-28", 1285.5, "Dress", "zudio"), ("2026-11-29", 860, "Eating Out", "bharath hotel"),
                   ("2026-11-30", 65, "Auto & Bus", "auto to hospital"), ("2026-11-30", 82, "Eating Out", "canteen"), ("2026-11-30", 214.5, "Provisions", "raju store")]:
    add(D(s), a, c, n)

# some people do not always write with small letters
out = []
for dt, seq, a, c, n in sorted(rows, key=lambda r: (r[0], r[1])):
    if n and R.random() < 0.06:
        n = n[0].upper() + n[1:]
    out.append((dt.isoformat(), "%.2f" % a, c, n))

with open(os.path.join(HERE, "thrissur.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    w.writerows(out)
