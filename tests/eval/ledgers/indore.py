#!/usr/bin/env python3
"""Writes indore.csv: Rohit's made-up expense ledger (rupees). Deterministic."""
import csv, os, random
from datetime import date, timedelta as td
R = random.Random(452010)
rows = []
def add(d, a, c, n=""):
    if date(2023, 9, 1) <= d <= date(2026, 11, 30):
        rows.append((d, round(a + 0.0, 2), c, n))
def D(s): return date.fromisoformat(s)
def r10(a, b): return R.randrange(a, b + 1, 10)
def r5(a, b): return R.randrange(a, b + 1, 5)
TRIPS = [(D("2024-08-15"), D("2024-08-18")), (D("2025-01-18"), D("2025-01-25")), (D("2026-02-07"), D("2026-02-14"))]
def away(d): return any(a <= d <= b for a, b in TRIPS)
DIWALI = [D("2023-11-12"), D("2024-11-01"), D("2025-10-20"), D("2026-11-08")]
months = [(y, m) for y in range(2023, 2027) for m in range(1, 13) if (2023, 9) <= (y, m) <= (2026, 11)]

# ---------- regular things
for y, m in months:
    k = (y, m)
    rent = 6500 if k < (2024, 9) else 7000 if k < (2025, 6) else 8500 if k < (2026, 6) else 9000
    add(date(y, m, R.choice([1, 2, 3, 3, 4])), rent, "Flat", "rent my share")
    add(date(y, m, 8), 333 if k < (2025, 6) else 400 if k < (2026, 4) else 433, "Bills", "Airtel wifi my share")
    base = {4: 900, 5: 1350, 6: 1250, 7: 800, 8: 650, 9: 640, 12: 420, 1: 450}.get(m, 520)
    add(date(y, m, R.randint(11, 15)), base * (1 + .05 * (y - 2023)) + R.randint(-90, 90), "Bills", "electricity my share")
    add(date(y, m, R.choice([1, 2, 5])), 1500 if k < (2024, 7) else 1800 if k < (2025, 12) else 2200, "Bills", "cook Sunita didi")
    if k <= (2024, 12): add(date(y, m, 17), 199, "Time Pass", "Netflix")
    if k >= (2024, 2): add(date(y, m, 21), 119 if k < (2025, 11) else 139, "Time Pass", "Spotify")
    if k >= (2025, 3): add(date(y, m, 26), 129 if k < (2026, 2) else 149, "Time Pass", "YouTube Premium")
    if (2024, 1) <= k <= (2024, 8): add(date(y, m, 4), 1200, "Health", "Golds Gym")
    if (2026, 1) <= k <= (2026, 5): add(date(y, m, 6), 1500, "Health", "Golds Gym")
    if k <= (2024, 5): add(date(y, m, 5), 4166, "EMI", "laptop EMI HDFC")
    if (2025, 11) <= k <= (2026, 10): add(date(y, m, 5), 3749, "EMI", "phone EMI Bajaj Finserv")
    if m % 2 == 0: add(date(y, m, R.randint(8, 25)), R.choice([403, 404, 452, 455, 465]), "Bills", "gas cylinder half")
    if y in (2024, 2025, 2026) and m in (3, 6, 9): add(date(y, m, 20), 149 if y == 2024 else 299, "Time Pass", "Hotstar")
    if m in (3, 7, 11): add(date(y, m, R.randint(7, 24)), r10(1180, 2290), "Bike", "Bajaj service")
    for _ in range(R.choice([1, 2, 2])): add(date(y, m, R.randint(2, 27)), R.choice([60, 80, 90, 120]), "Bills", "water can")
d = D("2023-09-09")
while d <= D("2026-11-30"):
    add(d, 239 if d < D("2024-07-03") else 299 if d < D("2026-01-10") else 349, "Bills", "Jio recharge")
    d += td(28)

# ---------- sister
for s, a, n in [("2024-07-11", 32000, "Neha college fees sem 1"), ("2024-07-13", 15000, "Neha hostel"), ("2024-07-20", 2860, "Neha books"),
                ("2024-11-18", 1450, "Neha exam form"), ("2025-01-09", 32000, "Neha college fees sem 2"), ("2025-01-11", 15000, "Neha hostel"),
                ("2025-05-06", 1450, "Neha exam form"), ("2025-07-10", 34500, "Neha college fees sem 3"), ("2025-07-14", 16500, "Neha hostel"),
                ("2025-08-02", 3275, "Neha books"), ("2025-11-20", 1600, "Neha exam form"), ("2026-01-08", 34500, "Neha college fees sem 4"),
                ("2026-01-12", 16500, "Neha hostel"), ("2026-05-05", 1600, "Neha exam form"), ("2026-07-09", 36800, "Neha college fees sem 5"),
                ("2026-07-13", 18000, "Neha hostel"), ("2026-07-25", 2190, "Neha books"), ("2026-11-19", 1700, "Neha exam form")]:
    add(D(s), a, "Sister Fees", n)

# ---------- single big things, project, weddings, cricket tickets, insurance
for s, a, c, n in [
    ("2025-05-28", 17000, "Flat", "deposit new flat"), ("2025-05-31", 3200, "Flat", "tempo shifting"),
    ("2025-06-01", 8499, "Flat", "room setup mattress Wakefit"), ("2025-06-02", 1350, "Flat", "room setup paint"),
    ("2025-06-04", 2400, "Flat", "room setup painter"), ("2025-06-07", 7290, "Flat", "room setup cooler Symphony"),
    ("2025-06-08", 1780, "Flat", "room setup curtains"), ("2025-06-11", 640, "Flat", "room setup tubelight"),
    ("2025-06-14", 3999, "Flat", "room setup study table"), ("2025-06-15", 1500, "Flat", "room setup carpenter advance"),
    ("2025-06-22", 2100, "Flat", "room setup carpenter balance"), ("2025-06-28", 1249, "Flat", "room setup shoe rack Amazon"),
    ("2025-07-05", 1899, "Flat", "room setup ceiling fan"), ("2025-07-06", 425, "Flat", "room setup bulbs"),
    ("2025-10-18", 14999, "EMI", "Croma OnePlus down payment"), ("2025-10-18", 1299, "Time Pass", "Croma phone cover and buds"),
    ("2024-03-10", 2190, "Flat", "Croma mixer"), ("2026-04-12", 3450, "Flat", "Croma iron and kettle"),
    ("2023-10-07", 1482, "Bike", "Pulsar insurance"), ("2024-10-05", 1610, "Bike", "Pulsar insurance"), ("2025-10-04", 1695, "Bike", "Pulsar insurance"), ("2026-10-06", 1840, "Bike", "Pulsar insurance"),
    ("2024-06-15", 2650, "Bike", "rear tyre MRF"), ("2026-06-20", 2890, "Bike", "rear tyre MRF"), ("2025-09-13", 2340, "Bike", "chain set"),
    ("2025-04-19", 2100, "Bike", "battery Exide"), ("2026-08-11", 1000, "Bike", "challan helmet"), ("2024-02-09", 500, "Bike", "challan signal"),
    ("2024-04-15", 8960, "Health", "Star Health premium"), ("2025-04-15", 9420, "Health", "Star Health premium"), ("2026-04-15", 10350, "Health", "Star Health premium"),
    ("2024-10-22", 4500, "Health", "dentist Dr Mehta root canal"), ("2024-10-29", 3500, "Health", "dentist Dr Mehta cap"), ("2026-03-17", 600, "Health", "dentist Dr Mehta"),
    ("2025-08-26", 1899, "Health", "Thyrocare full body"), ("2026-09-05", 2099, "Health", "Thyrocare full body"), ("2026-05-16", 3850, "Health", "Lenskart specs"), ("2024-01-27", 2900, "Health", "Lenskart specs"),
    ("2023-09-18", 2400, "Time Pass", "Holkar tickets Ind Aus"), ("2024-01-08", 1900, "Time Pass", "Holkar tickets Ind Afg"), ("2026-01-10", 3200, "Time Pass", "Holkar tickets Ind NZ"),
    ("2026-01-18", 540, "Time Pass", "Holkar snacks"), ("2024-02-17", 3499, "Time Pass", "SG cricket bat"), ("2026-03-22", 4250, "Time Pass", "SG cricket bat"), ("2025-03-29", 899, "Time Pass", "cricket gloves"),
    ("2024-12-06", 5100, "Gifts", "Rahul wedding envelope"), ("2024-12-04", 6890, "Clothes", "Manyavar Rahul wedding"), ("2025-11-27", 2100, "Gifts", "Shubham wedding envelope"), ("2026-04-25", 3100, "Gifts", "Divya wedding envelope"),
    ("2024-02-14", 1650, "Gifts", "Pooja ring case"), ("2024-09-12", 2499, "Gifts", "Pooja birthday watch Titan"), ("2025-09-12", 3150, "Gifts", "Pooja birthday"), ("2026-09-12", 4799, "Gifts", "Pooja birthday Amazon"),
    ("2025-02-14", 1420, "Gifts", "Pooja flowers dinner"), ("2024-08-18", 1100, "Gifts", "rakhi Neha"), ("2025-08-08", 1500, "Gifts", "rakhi Neha"), ("2026-08-27", 2000, "Gifts", "rakhi Neha"),
    ("2025-03-03", 1799, "Gifts", "Neha birthday Amazon"), ("2026-03-03", 2249, "Gifts", "Neha birthday"), ("2024-05-12", 1999, "Gifts", "mummy saree"), ("2025-05-11", 2350, "Gifts", "mummy saree"), ("2026-05-09", 1250, "Gifts", "mummy Amazon"),
    ("2025-06-14", 999, "Gifts", "papa shirt Reliance Trends"), ("2024-12-22", 650, "Gifts", "secret santa office"), ("2025-12-23", 700, "Gifts", "secret santa office Amazon"),
    ("2024-03-24", 480, "Time Pass", "holi colours"), ("2025-03-13", 520, "Time Pass", "holi colours"), ("2026-03-03", 610, "Time Pass", "holi colours"),
    ("2024-07-07", 1250, "Clothes", "Decathlon shoes"), ("2025-07-19", 2499, "Clothes", "Decathlon jacket"), ("2025-01-05", 3299, "Clothes", "Decathlon jacket for Manali"), ("2026-08-15", 1999, "Clothes", "Decathlon"),
    ("2024-11-10", 799, "Time Pass", "Decathlon carrom"), ("2025-10-05", 649, "Time Pass", "Decathlon"), ("2026-05-24", 1150, "Time Pass", "Decathlon badminton"), ("2026-10-11", 499, "Time Pass", "Decathlon"),
    ("2025-03-22", 1299, "Clothes", "Max"), ("2025-06-29", 849, "Clothes", "Max"), ("2025-12-13", 2198, "Clothes", "Max"), ("2026-05-02", 1499, "Clothes", "Max"), ("2026-08-30", 998, "Clothes", "Max"),
    ("2025-12-31", 2500, "Time Pass", "new year party Ankit flat"), ("2024-12-31", 1800, "Time Pass", "new year party"), ("2023-12-31", 1500, "Time Pass", "new year party"),
]: add(D(s), a, c, n)
for dw in DIWALI:
    y = dw.year
    add(dw - td(R.randint(3, 6)), r10(900, 1500) + 60 * (y - 2023), "Gifts", "Apna Sweets diwali boxes")
    add(dw - td(R.randint(7, 12)), r10(1800, 3600), "Clothes", R.choice(["Max", "Reliance Trends"]))
    add(dw - td(2), r10(450, 950), "Time Pass", "crackers")
    add(dw - td(4), r10(1500, 2600), "Gifts", "diwali gift mummy papa")
    add(dw - td(5), r10(250, 560), "Flat", "diwali diya lights")
    add(dw - td(1), r10(340, 520), "Trips", "bus to Khandwa")
    add(dw + td(3), r10(340, 520), "Trips", "bus from Khandwa")
for y, m in months:      # home visits
    if m in (1, 4, 6, 8, 12) and R.random() < .8:
        x = R.randint(5, 12) if m != 8 else R.randint(22, 25)
        add(date(y, m, x), r5(180, 260), "Trips", "bus to Khandwa"); add(date(y, m, x + 2), r5(180, 260), "Trips", R.choice(["bus from Khandwa", "train Khandwa"]))
for s, a, n in [
    ("2024-08-02", 2200, "Pachmarhi hotel advance"), ("2024-08-15", 640, "Pachmarhi train"), ("2024-08-15", 520, "Pachmarhi lunch"), ("2024-08-16", 1500, "Pachmarhi gypsy share"),
    ("2024-08-16", 380, "Pachmarhi dinner"), ("2024-08-17", 300, "Pachmarhi boating"), ("2024-08-17", 1800, "Pachmarhi hotel"), ("2024-08-18", 655, "Pachmarhi train back"),
    ("2024-12-28", 2850, "Manali train to Delhi both side"), ("2025-01-03", 3000, "Manali volvo booking"), ("2025-01-18", 460, "Manali station food"), ("2025-01-19", 350, "Manali Delhi metro cab"),
    ("2025-01-20", 720, "Manali breakfast"), ("2025-01-20", 4800, "Manali hotel"), ("2025-01-20", 540, "Manali cafe"), ("2025-01-21", 2500, "Manali paragliding"), ("2025-01-21", 1400, "Manali Solang cab share"),
    ("2025-01-21", 600, "Manali snow dress rent"), ("2025-01-22", 1250, "Manali shawl mummy"), ("2025-01-22", 880, "Manali dinner"), ("2025-01-23", 1100, "Manali Kasol cab"), ("2025-01-23", 430, "Manali cafe"),
    ("2025-01-24", 3000, "Manali volvo back"), ("2025-01-25", 390, "Manali train food"),
    ("2025-12-20", 11240, "Kerala flight Indigo"), ("2026-01-15", 4000, "Kerala houseboat advance"), ("2026-02-07", 750, "Kerala airport cab"), ("2026-02-07", 2600, "Kerala hotel Kochi"), ("2026-02-08", 980, "Kerala seafood lunch"),
    ("2026-02-08", 450, "Kerala Kathakali show"), ("2026-02-09", 3300, "Kerala Munnar cab"), ("2026-02-09", 5200, "Kerala hotel Munnar"), ("2026-02-10", 1340, "Kerala tea and spices"), ("2026-02-10", 690, "Kerala dinner"),
    ("2026-02-11", 560, "Kerala lunch"), ("2026-02-12", 6500, "Kerala houseboat balance"), ("2026-02-13", 1200, "Kerala Varkala scooty"), ("2026-02-13", 2100, "Kerala hotel Varkala"), ("2026-02-14", 620, "Kerala airport food"),
    ("2024-07-27", 450, "Ujjain mahakal darshan"), ("2025-07-26", 700, "Ujjain mahakal darshan"), ("2026-08-01", 560, "Omkareshwar with Ankit")]:
    add(D(s), a, "Trips", n)

# ---------- day to day
d = D("2023-09-01")
last_petrol = d - td(4)
while d <= D("2026-11-30"):
    y, wd = d.year, d.weekday()
    inf = 1 + .06 * ((d - D("2023-09-01")).days / 365)
    lazy = R.random() < .10
    home = any(0 <= (d - w).days <= 2 for w in DIWALI)
    if away(d) or lazy or home:
        d += td(1); continue
    p = R.random
    # street food
    if p() < (.62 if wd >= 5 else .34):
        n, lo, hi = R.choices([("poha jalebi", 40, 90), ("chai tapri", 15, 60), ("Sarafa", 120, 380), ("Sarafa with Ankit", 180, 460), ("56 Dukan", 110, 340), ("Johny Hot Dog", 60, 180),
                               ("Vijay Chaat", 50, 160), ("Joshi dahi vada", 60, 140), ("momos", 60, 120), ("Chai Sutta Bar", 40, 160), ("", 20, 150), ("bhutte ka kees", 40, 100)],
                              [22, 20, 9 + 8 * (wd >= 5), 4 + 4 * (wd >= 5), 9 + 5 * (wd >= 5), 8, 6, 4, 7, 8, 7, 3 * (d.month in (7, 8, 9))])[0]
        add(d, r5(lo, hi), "Street Food", n)
        if p() < .16: add(d, r5(15, 45), "Street Food", "chai tapri")
    # eating out
    if p() < (.40 if wd >= 4 else .22):
        ns = ["Swiggy", "Zomato", "Nafees", "Guru Kripa", "Dominos", "Apna Sweets", "Cafe Nook", "Burger King"]
        n = R.choices(ns, [34, 22 if d < D("2026-03-01") else 32, 7, 8, 7, 7, 5, 5])[0]
        lo, hi = {"Swiggy": (149, 520), "Zomato": (160, 560), "Nafees": (320, 980), "Guru Kripa": (220, 620), "Dominos": (210, 690), "Apna Sweets": (110, 420), "Cafe Nook": (180, 640), "Burger King": (170, 430)}[n]
        a = R.randint(lo, hi) * (1 if n in ("Dominos",) else inf ** .5)
        add(d, round(a), "Eating Out", n)
    if p() < .012: add(d, r10(600, 1900), "Eating Out", "office party share")
    # ration
    if d.day in (3, 4, 5) and p() < .36 or d.day == 6 and p() < .3: add(d, round(R.randint(1150, 2450) * inf), "Ration", "D-Mart monthly")
    if p() < .22: add(d, r5(40, 210), "Ration", "sabzi")
    if p() < .20: add(d, R.choice([33, 34, 66, 68, 99]), "Ration", "Sanchi milk")
    if p() < (.10 if d < D("2025-03-01") else .19): add(d, R.randint(88, 540) + R.choice([0, 0, 0, .5, .25]), "Ration", R.choice(["Blinkit", "Blinkit", "Zepto"]) if d >= D("2025-03-01") else "Blinkit")
    if p() < .05: add(d, R.randint(120, 780), "Ration", "More")
    if p() < .04: add(d, R.randint(150, 900), "Ration", "Reliance Smart")
    if p() < .08: add(d, r5(30, 260), "Ration", R.choice(["Gupta kirana", "Gupta kirana", ""]))
    if p() < .05: add(d, r10(80, 360), "Ration", R.choice(["fruits", "fruits", "eggs", "namkeen"]))
    # bike
    if (d - last_petrol).days >= 6 and p() < .4:
        last_petrol = d
        add(d, R.choice([200, 300, 300, 400, 500, 500]) if p() < .9 else r10(610, 1040), "Bike", R.choice(["petrol HP", "petrol HP", "petrol Indian Oil", "petrol"]))
    if p() < .012: add(d, R.choice([50, 60, 80, 100, 120]), "Bike", "puncture")
    if p() < .018: add(d, R.choice([60, 70, 80, 100]), "Bike", "bike wash")
    if p() < .02: add(d, R.choice([10, 20, 20, 30]), "Bike", "parking")
    # auto cab
    if p() < .15:
        ns = ["Ola", "Uber", "Rapido", "auto", "auto to station", "i-bus", "e-rickshaw"]
        n = R.choices(ns, [7, 8, 10 if d >= D("2024-03-01") else 0, 8, 3, 6, 5])[0]
        lo, hi = {"Ola": (85, 310), "Uber": (80, 330), "Rapido": (35, 120), "auto": (40, 150), "auto to station": (90, 180), "i-bus": (10, 30), "e-rickshaw": (10, 30)}[n]
        add(d, R.randint(lo, hi) if n in ("Ola", "Uber", "Rapido") else r5(lo, hi), "Auto Cab", n)
    # clothes
    if p() < .028:
        n = R.choice(["Max", "Zudio", "Zudio", "Myntra", "Myntra", "Reliance Trends", "Bata", "Amazon", "tailor", "dry clean"])
        add(d, r10(120, 420) if n in ("tailor", "dry clean") else R.randint(349, 2399), "Clothes", n)
    # health
    if p() < .03: add(d, R.randint(38, 690), "Health", R.choice(["Apollo Pharmacy", "Apollo Pharmacy", "medical store", ""]))
    if p() < .007: add(d, R.choice([400, 500, 500, 600]), "Health", "Dr Jain")
    if p() < .03 and d.day > 10: add(d, R.choice([120, 150, 180, 200]), "Health", "haircut")
    # time pass
    if wd in (5, 6) and p() < .27: add(d, R.choice([100, 120, 150, 150, 200]), "Time Pass", R.choice(["box cricket", "box cricket", "box cricket with Ankit"]))
    if p() < .03 or (wd >= 4 and p() < .04): add(d, r10(180, 720), "Time Pass", R.choice(["PVR", "INOX", "PVR with Pooja"]))
    if p() < .015: add(d, r10(100, 450), "Time Pass", R.choice(["pool club", "bowling", "book", ""]))
    if p() < .008: add(d, r10(150, 900), "Gifts", R.choice(["office farewell", "Pooja chocolates", "cake", "birthday contri"]))
    if p() < .008: add(d, R.randint(149, 1290), "Flat", R.choice(["Amazon", "plumber half", "bucket mop", "bedsheet"]))
    d += td(1)
rows.sort(key=lambda r: r[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "indore.csv")
with open(p, "w", newline="") as f:
    w = csv.writer(f); w.writerow(["date", "amount", "category", "notes"])
    for a, b, c, n in rows: w.writerow([a.isoformat(), "%.2f" % b, c, n])
print(len(rows))
