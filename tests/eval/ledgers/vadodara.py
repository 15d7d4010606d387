#!/usr/bin/env python3
"""Ledger of a chartered accountant in Vadodara, INR, 2023-09-01 .. 2026-11-30."""
import csv
import os
import random
from datetime import date, timedelta

rng = random.Random(390023)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 9, 1), date(2026, 11, 30)

KV, PT, EO, LG = "Kirana & Veg", "Petrol & Toll", "Eating Out", "Light & Gas"
ST, MED, MS, PRO = "School & Tuition", "Medical", "Mobile & Subs", "Professional"
CL, VY, HS, HR = "Clothes", "Vyavahar", "Help & Society", "House Repair"
TR, MI = "Travel", "Misc"

ROWS = []          # (date, amount in paise, category, notes, fixed)

# weeks in bed: nothing was entered at all
BLANK = [(date(2023, 10, 2), date(2023, 10, 6)),
         (date(2024, 7, 15), date(2024, 7, 22)),
         (date(2025, 12, 8), date(2025, 12, 14)),
         (date(2026, 3, 9), date(2026, 3, 12)),
         (date(2026, 9, 3), date(2026, 9, 7))]
# away from home: no daily rows of Vadodara
TRIPS = [(date(2023, 12, 23), date(2023, 12, 26)),
         (date(2024, 11, 4), date(2024, 11, 9)),
         (date(2025, 5, 10), date(2025, 5, 17)),
         (date(2026, 8, 13), date(2026, 8, 17))]


def inside(d, spans):
    for a, b in spans:
        if a <= d <= b:
            return True
    return False


def add(d, rupees, cat, notes, fixed=False):
    if d < START or d > END:
        return
    if inside(d, BLANK):
        if not fixed:
            return
        while inside(d, BLANK):
            d += timedelta(1)
    if not fixed and inside(d, TRIPS):
        return
    ROWS.append((d, int(round(rupees * 100)), cat, notes))


def infl(d, yearly=0.055):
    return (1 + yearly) ** ((d - START).days / 365.25)


def r10(x):
    return max(10, int(round(x / 10.0)) * 10)


def r5(x):
    return max(5, int(round(x / 5.0)) * 5)


def paise(lo, hi):
    return rng.randint(int(lo * 100), int(hi * 100)) / 100.0


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
        d += timedelta(1)


# ---------------------------------------------------------------- daily life
for d in days():
    wd = d.weekday()
    k = infl(d)
    # vegetables
    if wd in (2, 5) and rng.random() < .74:
        add(d, r10(rng.uniform(120, 380) * k), KV,
            rng.choice(["sabji", "sabji", "Khanderao market veg", "Fresh", "Fresh", "veg and fruits"]))
    if rng.random() < .26:
        add(d, r5(rng.uniform(60, 620) * k), KV,
            rng.choice(["Krishna Kirana", "Krishna Kirana", "Krishna Dairy paneer", "Krishna Dairy", "Amul parlour", "bread, khari" if rng.random() < .2 else "bread"]))
    if rng.random() < .045:
        add(d, paise(380, 2300) * k, KV, rng.choice(["Reliance Smart", "Reliance Smart", "Fresh fruits"]))
    if d >= date(2025, 3, 8) and rng.random() < .085:
        add(d, rng.randint(145, 890), KV, rng.choice(["Blinkit", "Blinkit", "Blinkit late night"]))
    if d.month in (4, 5, 6) and rng.random() < .055:
        add(d, r10(rng.uniform(700, 1500) * k), KV, rng.choice(["kesar keri 1 box", "keri box", "kesar keri"]))
    # tea, snacks
    if wd < 6 and rng.random() < .29:
        add(d, r5(rng.uniform(20, 70) * k), EO, rng.choice(["chai office", "chai", "chai nasta", "chai office"]))
    if rng.random() < (.33 if wd >= 5 else .08):
        place, lo, hi = rng.choice([("Mandap", 900, 2100), ("Jagdish", 120, 480), ("Mahakali sev usal", 110, 320),
                                    ("Dominos", 520, 1250), ("Honest", 480, 1350), ("Canara coffee", 160, 420),
                                    ("Raju dhosa", 260, 700), ("Jagdish farsan", 140, 520),
                                    ("Krishna Sweets", 200, 640), ("McD Vihaan", 310, 780)])
        add(d, r5(rng.uniform(lo, hi) * k), EO, place)
    if rng.random() < (.20 if wd >= 4 else .06):
        add(d, rng.randint(230, 960) + (0.5 if rng.random() < .2 else 0), EO,
            rng.choice(["Swiggy", "Zomato", "Zomato", "Swiggy late sitting" if d.month == 9 else "Swiggy"]))
    # activa and car
    if wd == 0 and rng.random() < .5:
        add(d, rng.choice([300, 300, 400, 500]), PT, rng.choice(["activa petrol", "Activa Hetal"]))
    if rng.random() < .05:
        add(d, rng.choice([1500, 2000, 2500, 2000, 3000]), PT, rng.choice(["HP pump Karelibaug", "Nayara pump", "HP pump"]))
    # chemist
    if rng.random() < .055:
        add(d, paise(45, 780) * k, MED, rng.choice(["Krishna Medical", "Krishna Medical", "Apollo pharmacy", "cough syrup"]))
    # xerox and bits
    if wd < 6 and rng.random() < .035:
        add(d, r5(rng.uniform(20, 350)), PRO, rng.choice(["xerox", "xerox spiral", "Payal stationery", "courier to client", "stamp paper"]))
    if rng.random() < .08:
        add(d, r5(rng.uniform(30, 900)), MI,
            rng.choice(["", "", "Lucky salon", "Lucky salon boys", "mandir", "Amazon", "pooja samagri", "umbrella" if d.month in (6, 7) else "keys duplicate", "cash kharcho", "parking Inorbit"]))
    if rng.random() < .042:
        add(d, paise(240, 2600), MI, rng.choice(["Amazon", "Amazon", "Amazon", "Amazon bottle", "Amazon charger", "Amazon kitchen rack" if rng.random() < .35 else "Amazon books", "Reliance Digital cable" if rng.random() < .5 else ""]))
    if rng.random() < .018:
        add(d, r10(rng.uniform(80, 900)), ST, rng.choice(["Payal stationery", "chart paper", "Jawahar books", "project stuff Vihaan"]))
    # Diwali / Navratri shopping and usual clothes
    busy = d.month in (10, 11)
    if rng.random() < (.06 if busy else .026):
        shop, lo, hi = rng.choice([("Max", 600, 2900), ("Zudio boys", 500, 2200), ("Reliance Trends", 700, 3100),
                                   ("D-Mart tshirts", 300, 1200), ("Reliance Smart socks", 150, 600), ("Westside", 900, 3800), ("Max boys", 700, 2600),
                                   ("tailor Ashok", 350, 1400), ("Bata", 800, 2900)])
        add(d, r5(rng.uniform(lo, hi) * k) - (1 if rng.random() < .5 else 0), CL, shop)

# ------------------------------------------------------- weekly run to Abad
skip_abad = [(date(2023, 11, 10), date(2023, 11, 20)), (date(2024, 10, 29), date(2024, 11, 11)),
             (date(2025, 5, 5), date(2025, 5, 20)), (date(2025, 10, 17), date(2025, 10, 28)),
             (date(2026, 11, 6), date(2026, 11, 14)), (date(2024, 3, 22), date(2024, 3, 26))]
for d in days():
    go = 1 if d < date(2025, 7, 1) else 3          # Tuesday, from July 2025 Thursday
    if d.weekday() != go or inside(d, skip_abad):
        continue
    if rng.random() < .07:
        continue
    toll = 260 if d < date(2024, 6, 3) else 270 if d < date(2025, 4, 1) else 285 if d < date(2026, 4, 1) else 300
    add(d, toll, PT, "toll Abad")
    if rng.random() < .72:
        add(d, rng.choice([1500, 2000, 2000, 2500]) if rng.random() < .6 else paise(1480, 2690), PT,
            rng.choice(["petrol Abad", "Reliance pump Vasad", "petrol Abad", "Reliance pump Vasad"]))
    if rng.random() < .70:
        place, lo, hi = rng.choice([("lunch Abad", 160, 380), ("lunch Abad", 160, 380), ("Gopi dining Abad", 420, 650),
                                    ("Honest Abad", 280, 560), ("Havmor Abad", 240, 480)])
        add(d, r5(rng.uniform(lo, hi) * infl(d)), EO, place)
    if rng.random() < .42:
        add(d, rng.choice([30, 40, 50, 60]), PT, rng.choice(["parking Abad", "parking CG Road"]))

# ------------------------------------------------------------ monthly things
light_season = {1: .72, 2: .70, 3: .88, 4: 1.35, 5: 1.75, 6: 1.70, 7: 1.30, 8: 1.12, 9: 1.10, 10: 1.05, 11: .84, 12: .70}
for y, m in months():
    D = lambda n: date(y, m, n)
    k = infl(D(1))
    # kirana in bulk
    add(D(rng.randint(2, 7)), paise(3600, 6400) * k, KV, "DMart" if rng.random() < .25 else "D-Mart", True)
    if rng.random() < .6:
        add(D(rng.randint(16, 23)), paise(1100, 3300) * k, KV, "D-Mart")
    add(D(1), r10((2240 if (y, m) < (2024, 7) else 2360 if (y, m) < (2025, 6) else 2520) + rng.randint(-90, 90)), KV, "milk bill", True)
    if m % 3 == 0:
        add(D(12), r10(260 * k), KV, "atta chakki")
    # help
    pay = 2400 if (y, m) < (2024, 11) else 2800 if (y, m) < (2025, 11) else 3200
    add(D(2), pay, HS, "Savita bai", True)
    if m in (11, 10) and (y, m) in ((2023, 11), (2024, 10), (2025, 10), (2026, 11)):
        add(date(y, m, 5 if m == 11 else 16), pay, HS, "Savita bai Diwali bonus", True)
    add(D(5), 1800 if (y, m) < (2025, 4) else 2200, HS, "society maint", True)
    add(D(rng.randint(3, 6)), r10(rng.uniform(360, 620) * k), HS, "dhobi")
    add(D(8), 210 if y < 2025 else 240, HS, "Sandesh paper", True)
    if (y, m) >= (2024, 2):
        add(D(4), 500 if (y, m) < (2025, 9) else 600, HS, "car wash boy", True)
    # light, gas
    if m % 2 == 0:
        add(D(rng.randint(14, 19)), r10(4300 * (light_season[m] + light_season[m - 1]) / 2 * k * rng.uniform(.93, 1.08) + 40), LG, "MGVCL", True)
    else:
        add(D(rng.randint(9, 13)), rng.randint(1040, 1490) + 0.0, LG, "Vadodara Gas", True)
    # school, tuition
    if (y, m) < (2025, 6):
        add(D(3), 3500 if (y, m) < (2024, 6) else 4000, ST, "Shah sir tuition Parth", True)
    add(D(6), 1700 if (y, m) < (2024, 6) else 1900 if (y, m) < (2026, 6) else 2150, ST, "van Vihaan", True) if m != 5 else None
    if (y, m) >= (2025, 1):
        add(D(10), 1500 if y == 2025 else 1800, ST, "cricket coaching Vihaan", True)
    if (y, m) >= (2026, 6):
        add(D(4), 2500, ST, "maths tuition Vihaan", True)
    if m in (4, 7, 10, 1):
        fy = y if m >= 4 else y - 1
        base = {2023: 18500, 2024: 20300, 2025: 22400, 2026: 24600}[fy]
        qn = {4: "Q1", 7: "Q2", 10: "Q3", 1: "Q4"}[m]
        add(D(11), base, ST, "Navrachana fees Parth " + qn, True)
        add(D(11), base - 3200, ST, "Navrachana fees Vihaan " + qn, True)
    # phones, subscriptions
    add(D(7), 1180 if (y, m) < (2024, 7) else 1398, MS, "Airtel family", True)
    add(D(9), 943.82 if (y, m) < (2025, 1) else 1060.82, MS, "Jio fiber", True)
    if (y, m) <= (2025, 3):
        add(D(18), 499 if (y, m) < (2024, 10) else 649, MS, "Netflix", True)
    if (y, m) >= (2024, 6):
        add(D(21), 119 if (y, m) < (2025, 9) else 139, MS, "Spotify", True)
    if (2025, 2) <= (y, m) <= (2026, 6):
        add(D(24), 1999 if (y, m) < (2026, 1) else 2099, MS, "ChatGPT Plus", True)
    if (2024, 1) <= (y, m) <= (2024, 9):
        add(D(1), 1450, MED, "gym", True)
    # Ba
    add(D(rng.randint(5, 9)), paise(940, 1420) * k, MED, "Ba BP medicines", True)
    if rng.random() < .5:
        add(D(rng.randint(10, 27)), rng.choice([400, 500, 500, 600, 700]), MED, rng.choice(["Dr Desai", "Dr Desai Vihaan", "Dr Vyas dental", "Dr Desai Ba"]))
    if rng.random() < .3:
        add(D(rng.randint(8, 27)), r10(rng.uniform(450, 2600)), MED, rng.choice(["lab report", "lab report Ba", "Dr Vyas dental"]))
    # chandla and presents
    if m in (11, 12, 1, 2, 4, 5):
        for _ in range(rng.choice([1, 1, 2, 3])):
            add(D(rng.randint(3, 27)), rng.choice([501, 501, 1100, 1100, 2100, 2500, 5100]), VY,
                rng.choice(["chandlo", "chandlo office staff", "chandlo Mehta family", "chandlo Nilesh side", "wedding gift Patel"]))
    if rng.random() < .45:
        add(D(rng.randint(4, 26)), r10(rng.uniform(250, 1500)), VY, rng.choice(["bday gift Vihaan friend", "gift baby", "bouquet", "bday gift Parth friend", "Jagdish mithai for Nilesh"]))
    # small house work
    if rng.random() < .38:
        add(D(rng.randint(3, 27)), r10(rng.uniform(200, 1900)), HR, rng.choice(["plumber", "electrician", "plumber tap", "tubelight", "carpenter door"]))
    # occasional trains
    if rng.random() < .16:
        add(D(rng.randint(3, 26)), paise(480, 2300), TR, rng.choice(["IRCTC Mumbai", "IRCTC Surat", "Ola", "Uber Mumbai"]))

# -------------------------------------------------------------- yearly things
for y in (2023, 2024, 2025, 2026):
    k = infl(date(y, 6, 1))
    F = lambda m, n, a, c, t: add(date(y, m, n), a, c, t, True)
    F(4, 15, {2023: 0, 2024: 6490, 2025: 6490, 2026: 7080}[y], PRO, "ICAI membership COP fee") if y > 2023 else None
    F(6, 18, {2023: 0, 2024: 9440, 2025: 10030, 2026: 11210}[y], PRO, "Winman renewal") if y > 2023 else None
    F(9, 5, {2023: 7080, 2024: 7670, 2025: 8260, 2026: 8850}[y], PRO, "Taxmann online")
    F(12, 12, 2950, PRO, "CPE seminar Abad")
    F(7, 6, 1770, PRO, "WIRC seminar")
    F(2, 16, 1416, PRO, "DSC renewal")
    F(8, 9, {2023: 0, 2024: 1499, 2025: 1499, 2026: 1499}[y], MS, "Prime yearly") if y > 2023 else None
    F(10, 4, {2023: 899, 2024: 1499, 2025: 1499, 2026: 2199}[y], MS, "Hotstar yearly")
    F(1, 27, 1300, MS, "Google One")
    F(3, 19, {2023: 0, 2024: 31860, 2025: 34920, 2026: 38745}[y], MED, "mediclaim Star Health") if y > 2023 else None
    F(2, 21, {2023: 0, 2024: 21350, 2025: 18990, 2026: 17460}[y], PT, "Creta insurance") if y > 2023 else None
    F(5, 27, {2023: 0, 2024: 7940, 2025: 8320, 2026: 8875}[y], LG, "VMC house tax") if y > 2023 else None
    F(6, 3, {2023: 0, 2024: 2600, 2025: 2850, 2026: 3100}[y], HR, "AC service 3 nos") if y > 2023 else None
    F(3, 28, 4490, LG, "Aquaguard AMC") if y > 2023 else None
    F(6, 8, r10(5200 * k), ST, "Jawahar books Parth") if y > 2023 else None
    F(6, 8, r10(3700 * k) + 5, ST, "Jawahar books Vihaan") if y > 2023 else None
    F(6, 10, r10(3900 * k), ST, "uniform both") if y > 2023 else None
    F(1, 12, r10(1650 * k), MI, "patang manjo")
    F(1, 14, r10(900 * k) + 5, EO, "undhiyu Jagdish")
    F(3, {2023: 7, 2024: 24, 2025: 13, 2026: 3}[y], r10(420 * k), MI, "Holi colours")
    F(8, {2023: 30, 2024: 19, 2025: 9, 2026: 28}[y], 2100 if y < 2025 else 3100, VY, "rakhi Jigna")
    # garba
    nav = {2023: date(2023, 10, 13), 2024: date(2024, 10, 1), 2025: date(2025, 9, 20), 2026: date(2026, 10, 9)}[y]
    add(nav, {2023: 5200, 2024: 5800, 2025: 6400, 2026: 7200}[y], MI, "United Way garba passes", True)
    add(nav - timedelta(5), r10(3300 * k), CL, "chaniya choli Hetal", True)
    add(nav - timedelta(3), r10(1450 * k), CL, "kediyu boys", True)
    # Diwali
    dw = {2023: date(2023, 11, 12), 2024: date(2024, 10, 31), 2025: date(2025, 10, 20), 2026: date(2026, 11, 8)}[y]
    add(dw - timedelta(6), r10(7800 * k), VY, "Jagdish Diwali boxes clients", True)
    add(dw - timedelta(4), r10(2600 * k), VY, "Jagdish mithai relatives", True)
    add(dw - timedelta(3), r10(3150 * k), MI, "fatakda", True)
    add(dw - timedelta(8), r10(4100 * k), CL, "Hetal saree Diwali", True)
    add(dw - timedelta(9), r10(3600 * k) - 1, CL, "Max Diwali", True)
    add(dw - timedelta(2), r10(980 * k), MI, "diya rangoli", True)
    add(dw - timedelta(2), 5000 + 500 * (y - 2023), VY, "office staff bonus peon", True)

# car service, tyres
for d, a, t in [(date(2023, 10, 21), 6840, "Hyundai service"), (date(2024, 4, 20), 5310, "Hyundai service"),
                (date(2024, 10, 19), 8125, "Hyundai service"), (date(2025, 4, 26), 6790, "Hyundai service"),
                (date(2025, 11, 15), 9460, "Hyundai service brake pads"), (date(2026, 5, 16), 7235, "Hyundai service"),
                (date(2025, 8, 2), 28400, "tyres Creta 4 nos"), (date(2024, 9, 14), 1240, "activa service"),
                (date(2025, 9, 20), 1490, "activa service"), (date(2026, 10, 3), 1685, "activa service"),
                (date(2024, 5, 25), 100, "PUC"), (date(2025, 5, 31), 100, "PUC"), (date(2026, 5, 30), 150, "PUC"),
                (date(2026, 1, 31), 1000, "challan Abad")]:
    add(d, a, PT, t, True)
add(date(2025, 11, 15), 2360, "Misc", "Hyundai seat covers", True)

# outliers, presents
for d, a, c, t in [
        (date(2024, 7, 24), 64350, MED, "Sterling hospital dengue"),
        (date(2024, 7, 26), 3840, MED, "lab report"),
        (date(2026, 4, 6), 48200, MED, "Ba cataract Dr Sheth"),
        (date(2025, 6, 9), 124000, ST, "Allen Parth full fee"),
        (date(2026, 6, 11), 138500, ST, "Allen Parth full fee"),
        (date(2025, 12, 4), 72500, VY, "Hetal ring 15th anniversary"),
        (date(2023, 12, 4), 4850, VY, "Hetal anniversary"),
        (date(2024, 12, 4), 6200, VY, "Hetal anniversary"),
        (date(2024, 2, 9), 51000, VY, "Nilesh wedding vyavahar"),
        (date(2024, 2, 3), 18900, CL, "Nilesh wedding sherwani"),
        (date(2024, 2, 4), 14400, CL, "Hetal saree Nilesh wedding"),
        (date(2024, 1, 19), 2799, VY, "Parth bday watch"),
        (date(2025, 1, 19), 14990, VY, "Parth bday cycle"),
        (date(2026, 1, 19), 24999, VY, "Parth bday tablet"),
        (date(2023, 9, 17), 1899, VY, "Vihaan bday lego"),
        (date(2024, 9, 17), 3499, VY, "Vihaan bday cricket kit"),
        (date(2025, 9, 17), 4299, VY, "Vihaan bday skates"),
        (date(2026, 9, 17), 5990, VY, "Vihaan bday keyboard"),
        (date(2024, 9, 17), 3650, EO, "Mandap Vihaan bday"),
        (date(2025, 1, 19), 4480, EO, "Mandap Parth bday"),
        (date(2026, 9, 17), 5275, EO, "Mandap Vihaan bday"),
        (date(2024, 8, 17), 61990, MI, "laptop Reliance Digital"),
        (date(2025, 4, 19), 42500, HR, "AC Reliance Digital bedroom"),
        (date(2026, 5, 3), 21999, MI, "Parth phone Reliance Digital"),
        (date(2024, 10, 12), 999, MS, "Sony Liv"),
        (date(2025, 6, 1), 15500, CL, "suit Raymond"),
        (date(2026, 2, 14), 1250, VY, "bouquet Hetal"),
        (date(2026, 10, 31), 19600, VY, "silver coins Diwali"),
        (date(2023, 9, 28), 640, EO, "dinner staff audit"), (date(2024, 9, 28), 3120, EO, "dinner staff audit season"),
        (date(2025, 9, 27), 4260, EO, "dinner staff audit season"), (date(2026, 9, 26), 4890, EO, "dinner staff audit season"),
        (date(2024, 3, 30), 1450, EO, "dinner staff"),
        (date(2024, 8, 3), 2360, MED, "specs Parth Lenskart"), (date(2025, 8, 16), 3190, MED, "specs Parth Lenskart"),
        (date(2026, 7, 19), 5480, MED, "my specs Lenskart"),
        (date(2026, 7, 5), 9800, MED, "Dr Vyas root canal"),
        ]:
    add(d, a, c, t, True)

# ---------------------------------------------------------------------- trips
trip = [
    # Mount Abu
    (2023, 12, 10, 9600, TR, "Abu hotel advance"), (2023, 12, 23, 2800, PT, "Abu petrol"), (2023, 12, 23, 215, PT, "Abu toll"),
    (2023, 12, 23, 940, EO, "Abu lunch"), (2023, 12, 23, 1320, EO, "Abu dinner"), (2023, 12, 24, 600, TR, "Abu boating Nakki"),
    (2023, 12, 24, 780, EO, "Abu lunch"), (2023, 12, 24, 1150, MI, "Abu toys boys"), (2023, 12, 25, 1465, EO, "Abu dinner Christmas"),
    (2023, 12, 25, 450, TR, "Abu guide Dilwara"), (2023, 12, 26, 9600, TR, "Abu hotel balance"), (2023, 12, 26, 2500, PT, "Abu petrol return"),
    # Goa
    (2024, 9, 8, 31420, TR, "Goa flights IndiGo"), (2024, 9, 21, 12000, TR, "Goa hotel advance"), (2024, 11, 4, 1450, TR, "Goa taxi airport"),
    (2024, 11, 4, 2180, EO, "Goa dinner"), (2024, 11, 5, 3600, TR, "Goa car rent"), (2024, 11, 5, 1640, EO, "Goa lunch shack"),
    (2024, 11, 6, 5200, TR, "Goa water sports"), (2024, 11, 6, 2390, EO, "Goa dinner Panjim"), (2024, 11, 7, 1500, PT, "Goa petrol"),
    (2024, 11, 7, 1980, EO, "Goa lunch"), (2024, 11, 8, 3250, VY, "Goa cashew for relatives"), (2024, 11, 8, 2050, CL, "Goa shirts"),
    (2024, 11, 8, 2260, EO, "Goa dinner"), (2024, 11, 9, 19800, TR, "Goa hotel balance"), (2024, 11, 9, 1550, TR, "Goa taxi airport"),
    # Kerala
    (2025, 2, 22, 58760, TR, "Kerala flights IndiGo"), (2025, 3, 15, 25000, TR, "Kerala package advance"), (2025, 5, 10, 1900, EO, "Kerala lunch Kochi"),
    (2025, 5, 10, 850, TR, "Kerala taxi"), (2025, 5, 11, 1240, EO, "Kerala lunch"), (2025, 5, 11, 2900, TR, "Kerala tea museum Munnar"),
    (2025, 5, 12, 2350, EO, "Kerala dinner Munnar"), (2025, 5, 13, 6400, VY, "Kerala spices relatives"), (2025, 5, 14, 14500, TR, "Kerala houseboat"),
    (2025, 5, 14, 1100, EO, "Kerala tea snacks"), (2025, 5, 15, 1760, EO, "Kerala dinner"), (2025, 5, 15, 640, MED, "Kerala medicines Vihaan"),
    (2025, 5, 16, 38500, TR, "Kerala package balance"), (2025, 5, 16, 5850, CL, "Kerala saree Hetal"), (2025, 5, 17, 1320, EO, "Kerala airport food"),
    (2025, 5, 17, 900, TR, "Kerala taxi"),
    # Somnath Dwarka
    (2026, 7, 25, 7400, TR, "Dwarka hotel advance"), (2026, 8, 13, 3000, PT, "Somnath petrol"), (2026, 8, 13, 465, PT, "Somnath toll"),
    (2026, 8, 13, 1180, EO, "Somnath lunch Honest"), (2026, 8, 14, 5100, MI, "Somnath mandir daan"), (2026, 8, 14, 4200, TR, "Somnath hotel"),
    (2026, 8, 14, 1340, EO, "Somnath dinner"), (2026, 8, 15, 1690, EO, "Dwarka dinner"), (2026, 8, 15, 2500, PT, "Dwarka petrol"),
    (2026, 8, 16, 2100, MI, "Dwarka mandir daan"), (2026, 8, 16, 680, TR, "Bet Dwarka boat"), (2026, 8, 17, 8150, TR, "Dwarka hotel balance"),
    (2026, 8, 17, 1270, EO, "Dwarka lunch return"), (2026, 8, 17, 2800, PT, "Dwarka petrol return"),
]
for y, m, n, a, c, t in trip:
    add(date(y, m, n), a, c, t, True)

# ------------------------------------------------- the kitchen, Jan - May 2026
kitchen = [
    (2026, 1, 5, 5000, "kitchen designer visit"), (2026, 1, 17, 50000, "kitchen modular advance"), (2026, 1, 24, 38640, "kitchen tiles Kajaria"),
    (2026, 1, 28, 12500, "kitchen demolition labour"), (2026, 2, 2, 9800, "kitchen plumber Salim"), (2026, 2, 6, 14350, "kitchen electrician wiring"),
    (2026, 2, 11, 46200, "kitchen granite"), (2026, 2, 17, 18000, "kitchen tiles labour"), (2026, 2, 25, 6420, "kitchen sink"),
    (2026, 3, 5, 85000, "kitchen modular 2nd inst"), (2026, 3, 14, 22490, "kitchen chimney Reliance Digital"), (2026, 3, 18, 7500, "kitchen plumber Salim"),
    (2026, 3, 27, 16990, "kitchen hob"), (2026, 4, 4, 11800, "kitchen paint labour"), (2026, 4, 10, 8260, "kitchen paint Asian"),
    (2026, 4, 18, 65000, "kitchen modular final"), (2026, 4, 29, 3150, "kitchen blinds"), (2026, 5, 9, 4800, "kitchen electrician lights"),
]
for y, m, n, a, t in kitchen:
    add(date(y, m, n), a, HR, t, True)
for d, a, t in [(date(2026, 2, 4), 1350, "tiffin no kitchen"), (date(2026, 2, 12), 1350, "tiffin no kitchen"), (date(2026, 2, 20), 1500, "tiffin no kitchen")]:
    add(d, a, EO, t, True)

ROWS = [r for r in ROWS if r[1] > 0]
ROWS.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "vadodara.csv"), "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, t in ROWS:
        w.writerow([d.isoformat(), "%d.%02d" % (a // 100, a % 100), c, t])
print(len(ROWS))
