#!/usr/bin/env python3
"""Writes vellore.csv: the ledger (INR) of a lab technician's household in Vellore. Deterministic."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(4343)
START, TODAY = date(2023, 10, 1), date(2026, 11, 30)
ROWS = []
PROV, VEG, MILK, MEAT, BIKE, TRAIN, SCHOOL, MED, BILLS, HOUSE, EAT, DRESS, POOJA, MUSIC, MISC = (
    "provisions", "veg & fruits", "milk", "fish & meat", "petrol & bike", "train & bus", "school", "medical",
    "bills", "house", "eating out", "dress", "pooja & functions", "music", "misc")


def add(d, amount, cat, note=""):
    if isinstance(d, str):
        d = date.fromisoformat(d)
    if START <= d <= TODAY:
        ROWS.append((d.isoformat(), "%.2f" % amount, cat, note))


def paise(lo, hi):
    return R.randint(lo * 2, hi * 2) / 2


def tens(lo, hi, step=10):
    return R.randint(lo // step, hi // step) * step


def grow(d):
    """prices creep up about 5% a year"""
    return 1 + 0.05 * (d - START).days / 365


# ---------------------------------------------------------------- days away from home and dead days
TRIPS = {  # word: (first day, last day)
    "ooty": (date(2024, 5, 7), date(2024, 5, 11)),
    "tirupati": (date(2025, 2, 15), date(2025, 2, 16)),
    "rameswaram": (date(2025, 5, 13), date(2025, 5, 17)),
    "kodai": (date(2026, 5, 5), date(2026, 5, 9)),
}
AWAY = set()
for a, b in TRIPS.values():
    d = a
    while d <= b:
        AWAY.add(d)
        d += timedelta(1)
CHENNAI = [date(2023, 11, 4), date(2023, 12, 23), date(2024, 2, 17), date(2024, 4, 13), date(2024, 7, 20), date(2024, 10, 19),
           date(2024, 12, 28), date(2025, 3, 8), date(2025, 6, 21), date(2025, 10, 11), date(2025, 12, 27), date(2026, 2, 21),
           date(2026, 4, 18), date(2026, 7, 11), date(2026, 10, 24)]
DEAD = {date(2024, 3, 12), date(2024, 3, 13), date(2024, 3, 14), date(2024, 8, 27), date(2024, 8, 28), date(2025, 7, 22), date(2025, 7, 23),
        date(2025, 7, 24), date(2025, 7, 25), date(2026, 1, 27), date(2026, 1, 28), date(2026, 6, 23), date(2026, 6, 24), date(2026, 11, 17),
        date(2026, 11, 18)}

# ---------------------------------------------------------------- day to day
day = START
while day <= TODAY:
    wd = day.weekday()
    quiet = day in AWAY or day in DEAD or R.random() < 0.05
    if not quiet:
        g = grow(day)
        if R.random() < 0.42:
            add(day, R.choice([48, 52, 60, 72]) if day < date(2025, 3, 1) else R.choice([52, 56, 66, 78]), MILK, R.choice(["aavin milk"] * 6 + ["aavin", "milk packet", ""]))
        if R.random() < 0.10:
            n = R.choice(["curd", "curd", "curd", "paneer", "aavin ghee"])
            add(day, R.choice({"curd": [30, 35, 38, 40], "paneer": [95, 105, 110], "aavin ghee": [320, 345, 360]}[n]), MILK, n)
        if R.random() < (0.45 if wd in (5, 6) else 0.27):
            n = R.choice(["uzhavar sandhai"] * 5 + ["veg cart"] * 4 + ["keerai", "banana", "coconut", "onion tomato", ""])
            if day.month in (4, 5, 6) and R.random() < 0.35:
                n = "mango"
            lo, hi = {"keerai": (15, 40), "coconut": (28, 90), "banana": (30, 80), "mango": (80, 300)}.get(n, (40, 260))
            add(day, round(R.randint(lo, hi) * g), VEG, n)
        if (wd == 6 and R.random() < 0.72) or (wd == 2 and R.random() < 0.18):
            n = R.choice(["chicken", "chicken", "chicken", "fish market", "fish market", "mutton", "prawns"])
            lo, hi = {"chicken": (180, 320), "fish market": (200, 450), "mutton": (420, 820), "prawns": (300, 480)}[n]
            add(day, tens(int(lo * g), int(hi * g)), MEAT, n)
        if R.random() < 0.07:
            add(day, R.choice([55, 60, 66, 72, 84]), MEAT, "egg tray")
        if R.random() < 0.17:
            n = R.choice(["more"] * 4 + ["nilgiris"] * 3 + ["nilgiris katpadi"] * 2 + ["reliance smart"] * 3 + ["annachi kadai"] * 6 + ["Murugan Stores"] * 2 + [""])
            hi = {"annachi kadai": 260, "Murugan Stores": 420, "": 300}.get(n, 1450)
            add(day, round(paise(45, hi) * g, 1), PROV, n)
        if R.random() < 0.145:
            add(day, R.choice([100, 200, 200, 250, 300, 300, 400, 500]), BIKE, R.choice(["petrol hp"] * 5 + ["petrol indian oil"] * 3 + ["petrol"] * 2))
        if R.random() < 0.022:
            n = R.choice(["puncture", "bike wash", "chain spray", "air check"])
            add(day, 10 if n == "air check" else tens(80, 160), BIKE, n)
        if R.random() < (0.45 if wd in (4, 5, 6) else 0.26):
            n = R.choice(["tea"] * 5 + ["tea with murali"] * 2 + ["bajji"] * 2 + ["darling bakery"] * 3 + ["Lakshmi Bakery"] * 2 + ["canteen"] * 4 + ["juice", ""])
            lo, hi = {"darling bakery": (80, 420), "Lakshmi Bakery": (40, 240), "canteen": (40, 90), "": (20, 150)}.get(n, (12, 70))
            add(day, R.randint(lo, hi), EAT, n)
        if wd in (5, 6) and R.random() < 0.20:
            n = R.choice(["a2b", "a2b", "darling residency", "star biryani", "star biryani", "murugan idli shop", "pizza nila yazhini"])
            add(day, tens(int(240 * g), int(1150 * g), 5), EAT, n)
        if wd < 6 and R.random() < 0.13:
            add(day, R.choice([10, 12, 15, 18, 20, 25]), TRAIN, R.choice(["town bus", "town bus", "bus to katpadi"]))
        if R.random() < 0.045:
            add(day, tens(60, 220), TRAIN, R.choice(["auto", "auto athai", "auto station"]))
        if R.random() < 0.05:
            n = R.choice(["apollo pharmacy"] * 4 + ["sri medicals"] * 3 + ["dr anand nila", "dr anand yazhini", "athai tablets", "dr shanthi athai"])
            add(day, paise(40, 520) if not n.startswith("dr") else tens(250, 500, 50), MED, n)
        if (wd == 4 and R.random() < 0.62) or (wd == 1 and R.random() < 0.2):
            add(day, R.choice([20, 30, 30, 40, 50]), POOJA, R.choice(["flowers"] * 5 + ["camphor", "betel leaf", "temple"]))
        if R.random() < 0.03:
            add(day, tens(20, 340), SCHOOL, R.choice(["note books", "chart paper", "project nila", "project yazhini", "xerox", "pencil box"]))
        if R.random() < 0.030:
            n = R.choice(["max"] * 3 + ["reliance trends"] * 2 + ["Lakshmi Silks"] + ["bata", "blouse stitching revathi"])
            add(day, tens(250, 2400), DRESS, n)
        if R.random() < 0.022:
            add(day, tens(120, 780), MUSIC, R.choice(["veena strings", "sruti box battery", "sabha ticket", "notation books", "harmonium repair"]))
        if R.random() < 0.06:
            n = R.choice(["haircut", "haircut", "xerox", "toys nila", "toys yazhini", "temple", "donation", "amazon", "amazon", "batteries", ""])
            hi = 900 if n == "amazon" else 260
            add(day, tens(100 if n == "haircut" else 30, hi), MISC, n)
        if R.random() < 0.012:
            add(day, tens(150, 900), HOUSE, R.choice(["plumber", "electrician", "bulb", "mixie repair", "Murugan Stores", "bucket mug"]))
        if wd == 0 or (wd == 3 and R.random() < 0.4):
            if R.random() < 0.62:
                add(day, 30 if day < date(2024, 9, 1) else (35 if day < date(2026, 3, 1) else 40), HOUSE, "can water")
    day += timedelta(1)

# ---------------------------------------------------------------- monthly
months = []
y, m = 2023, 10
while (y, m) <= (2026, 11):
    months.append((y, m))
    y, m = (y + 1, 1) if m == 12 else (y, m + 1)
for y, m in months:
    def D(k):
        return date(y, m, k)

    ym = (y, m)
    add(D(5), 9500 if ym < (2025, 6) else (10500 if ym < (2026, 6) else 11200), HOUSE, "house rent")
    add(D(R.randint(1, 3)), 1200 if ym < (2025, 1) else (1500 if ym < (2026, 7) else 1600), HOUSE, "selvi salary")
    add(D(R.randint(8, 11)), 299 if ym < (2024, 7) else (349 if ym < (2026, 9) else 379), BILLS, "airtel recharge")
    add(D(R.randint(12, 15)), 239 if ym < (2024, 7) else 299, BILLS, "jio recharge revathi")
    add(D(R.randint(6, 8)), 589 if ym < (2025, 11) else 649, BILLS, "hathway internet")
    if ym >= (2024, 1):
        add(D(18), 149 if ym < (2026, 2) else 199, BILLS, "netflix")
    if (2024, 3) <= ym <= (2026, 6):
        add(D(21), 149, BILLS, "hotstar")
    if ym <= (2025, 6):
        add(D(R.randint(3, 6)), 280, BILLS, "sun direct dish")
    if m % 2 == 1:
        add(D(R.randint(19, 24)), R.randint(980, 1700) + (750 if m in (5, 7) else 0), BILLS, "eb bill")
    add(D(R.randint(1, 4)), 230 if ym < (2025, 4) else 260, BILLS, "dinamalar paper")
    if m not in (5,):
        add(D(R.randint(2, 6)), 1400 if ym < (2025, 6) else (1600 if ym < (2026, 6) else 1800), SCHOOL, "school auto kannan")
    if (2024, 7) <= ym <= (2026, 3) and m != 5:
        add(D(R.randint(4, 9)), 800, SCHOOL, "hindi tuition")
    if ym >= (2025, 6) and m != 5:
        add(D(R.randint(3, 7)), 1200 if ym < (2026, 6) else 1400, MUSIC, "dance class nila yazhini")
    if (2025, 1) <= ym <= (2025, 4):
        add(D(R.randint(1, 3)), 700, MISC, "gym")
    if m in (1, 4, 7, 10):
        add(D(R.randint(9, 14)), 4218, BILLS, "lic premium")
    if R.random() < 0.85:
        add(D(R.randint(8, 26)), {2023: 918, 2024: 818, 2025: 868, 2026: 893}[y] + (R.choice([0, 0, 10, 20])), BILLS, "gas cylinder")
    add(D(R.randint(24, 27)), R.randint(1650, 2450) + paise(0, 40), MED, "athai tablets")
    if m % 4 == 2:
        add(D(R.randint(10, 24)), tens(750, 1650), BIKE, "service kannan mechanic")
    if (2024, 6) <= ym <= (2025, 4):
        add(D(R.randint(5, 25)), tens(60, 260), MISC, "fish tank food" if R.random() < 0.7 else "fish tank")
    if ym >= (2025, 2):
        add(D(R.randint(2, 9)), tens(420, 780), MISC, "rocky food")
        if R.random() < 0.22:
            add(D(R.randint(10, 27)), tens(300, 1200, 50), MISC, R.choice(["rocky vet", "rocky injection"]))
    if R.random() < 0.55:
        add(D(R.randint(1, 6)), R.choice([880, 1340, 1420, 1480, 1560]), PROV, "rice bag")
    if R.random() < 0.7:
        add(D(R.randint(7, 15)), tens(60, 190), PROV, "ration shop")

# ---------------------------------------------------------------- yearly
for y, amt in ((2024, 1480), (2025, 1560), (2026, 1725)):
    add("%d-02-19" % y, amt, BIKE, "bike insurance")
for y, amt in ((2024, 14850), (2025, 16240), (2026, 18630)):
    add("%d-08-21" % y, amt, MED, "star health insurance")
for d, amt in (("2024-01-08", 14500), ("2024-06-05", 16500), ("2024-09-30", 15500), ("2025-01-07", 15500), ("2025-06-04", 18500), ("2025-09-29", 17000),
               ("2026-01-06", 17000), ("2026-06-03", 21500), ("2026-09-28", 19000)):
    add(d, amt, SCHOOL, "school fees term %d" % {"01": 3, "06": 1, "09": 2}[d[5:7]])
for y, a, b in ((2024, 2350, 1480), (2025, 3120, 1610), (2026, 3460, 1920)):
    add("%d-06-0%d" % (y, 7), a, SCHOOL, "uniform and shoes")
    add("%d-05-2%d" % (y, 8), b, SCHOOL, "text books")
for d, k in (("2023-11-12", 1), ("2024-10-31", 1.12), ("2025-10-20", 1.2), ("2026-11-08", 1.31)):
    d = date.fromisoformat(d)
    add(d - timedelta(2), tens(int(1500 * k), int(2100 * k)), POOJA, "deepavali crackers")
    add(d - timedelta(1), tens(int(900 * k), int(1500 * k)), POOJA, "deepavali sweets darling bakery")
    add(d - timedelta(9), tens(int(5200 * k), int(7600 * k)), DRESS, "deepavali dress pothys")
    add(d - timedelta(6), tens(int(900 * k), int(2600 * k)), DRESS, "deepavali saree athai")
    add(d - timedelta(4), tens(1000, 2000, 500), POOJA, "deepavali bonus selvi")
    add(d, tens(700, 1300), MEAT, "deepavali mutton")
for d in ("2024-01-14", "2025-01-13", "2026-01-14"):
    d = date.fromisoformat(d)
    add(d - timedelta(1), tens(240, 420), POOJA, "pongal pot sugarcane")
    add(d, tens(180, 360), VEG, "pongal vegetables")
    add(d + timedelta(1), tens(1500, 2900), DRESS, "pongal dress")
for d in ("2023-10-22", "2024-10-10", "2025-09-30", "2026-10-18"):
    add(d, tens(450, 900), POOJA, "golu dolls")
    add(date.fromisoformat(d) + timedelta(1), tens(220, 480), POOJA, "ayudha pooja")
for d in ("2023-12-24", "2024-12-24", "2025-12-24"):
    add(d, tens(450, 700), EAT, "christmas cake Lakshmi Bakery")
for y, amt in ((2024, 5260), (2025, 6480), (2026, 8150)):
    add("%d-08-14" % y, amt, POOJA, "birthday nila yazhini")
    add("%d-08-13" % y, amt // 40 * 10, DRESS, "birthday frock max")

# ---------------------------------------------------------------- trips
for word, (a, b) in TRIPS.items():
    n = (b - a).days + 1
    per = {"ooty": 1.0, "tirupati": 0.6, "rameswaram": 1.15, "kodai": 1.35}[word]
    add(a, tens(int(900 * per), int(1600 * per)), TRAIN, word + (" train" if word in ("rameswaram", "tirupati") else " bus"))
    add(b, tens(int(900 * per), int(1600 * per)), TRAIN, word + (" train return" if word in ("rameswaram", "tirupati") else " bus return"))
    add(a, tens(int(1500 * per), int(2200 * per)) * max(1, n - 1), MISC, word + " room")
    for i in range(n):
        d = a + timedelta(i)
        add(d, tens(int(300 * per), int(800 * per)), EAT, word + R.choice([" lunch", " tiffin"]))
        if R.random() < 0.8:
            add(d, tens(int(200 * per), int(700 * per)), EAT, word + " dinner")
        if R.random() < 0.7:
            add(d, tens(100, 600), TRAIN, word + R.choice([" auto", " jeep", " taxi"]))
        if R.random() < 0.6:
            add(d, tens(60, 500), MISC, word + R.choice([" tickets", " shopping", " boating" if word in ("ooty", "kodai") else " shells"]))
add("2025-02-15", 1200, POOJA, "tirupati darshan ticket")
add("2025-02-16", 500, POOJA, "tirupati laddu")
add("2024-05-11", 680, MISC, "ooty chocolate tea powder")
add("2026-09-20", 640, TRAIN, "yelagiri bus")
add("2026-09-20", 1120, EAT, "yelagiri lunch")
add("2026-09-20", 300, MISC, "yelagiri boating")

for i, d in enumerate(CHENNAI):
    k = 1 + 0.04 * i
    add(d, R.choice([290, 420, 435, 580]) + 5 * i, TRAIN, "chennai train")
    back = d + timedelta(1 if i % 2 else 0)
    add(back, R.choice([290, 420, 435, 580]) + 5 * i, TRAIN, "chennai train return")
    if R.random() < 0.7:
        add(d, tens(60, 200), TRAIN, "chennai metro")
    if R.random() < 0.6:
        add(back, tens(150, 400), TRAIN, "chennai auto")
    add(d, tens(int(420 * k), int(900 * k)), EAT, R.choice(["chennai murugan idli shop", "chennai saravana bhavan", "chennai a2b"]))
    if R.random() < 0.55:
        add(d, tens(int(900 * k), int(3400 * k)), DRESS, "chennai saravana stores")
    if R.random() < 0.35:
        add(back, tens(400, 1900), HOUSE, "saravana stores vessels")
    if i in (3, 6, 10, 12):
        add(d, tens(250, 650, 50), MUSIC, "chennai sabha ticket")

# ---------------------------------------------------------------- one-off, started and stopped
for d, amt, cat, note in (
        ("2023-12-09", 1500, POOJA, "murali marriage gift"), ("2024-04-20", 27490, HOUSE, "fridge lg reliance digital"), ("2024-06-08", 3850, MISC, "fish tank new"),
        ("2024-09-14", 3640, BIKE, "apollo tyres"), ("2024-11-23", 2000, POOJA, "cousin marriage gift"), ("2025-02-01", 4500, MISC, "rocky puppy"),
        ("2025-03-27", 8900, HOUSE, "cooler"), ("2025-04-05", 2600, MISC, "swimming class nila yazhini"), ("2025-05-03", 2600, MISC, "swimming class nila yazhini"),
        ("2025-06-14", 7350, BIKE, "engine work kannan mechanic"), ("2025-08-30", 19990, HOUSE, "washing machine vasanth & co"), ("2025-09-06", 24000, MUSIC, "new veena revathi"),
        ("2025-11-18", 1200, MED, "eye scan athai"), ("2025-11-25", 32500, MED, "cataract operation athai"), ("2025-11-25", 860.5, MED, "apollo pharmacy athai drops"),
        ("2025-11-27", 240, TRAIN, "auto athai"), ("2026-01-17", 41990, MISC, "laptop revathi"), ("2026-03-14", 3000, POOJA, "ear piercing function"),
        ("2026-04-19", 52300, MISC, "gold chain akshaya tritiya"), ("2026-06-27", 2450, BIKE, "battery splendor"), ("2026-08-08", 2650, MED, "spectacles yazhini"),
        ("2026-09-12", 4200, MED, "root canal dr prabhu"), ("2026-09-19", 1800, MED, "dr prabhu tooth cap"), ("2026-10-10", 1500, POOJA, "murali house warming gift"),
        ("2025-07-12", 9000, MUSIC, "keyboard casio yazhini"), ("2024-12-20", 350, MUSIC, "margazhi season sabha ticket"), ("2025-12-19", 600, MUSIC, "margazhi season sabha ticket"),
        ("2024-01-26", 640, MISC, "cmc staff picnic"), ("2026-11-28", 785, EAT, "star biryani"), ("2026-11-29", 340, MEAT, "chicken"), ("2026-11-29", 1126.5, PROV, "more"),
        ("2026-11-26", 300, BIKE, "petrol hp"), ("2026-11-30", 66, MILK, "aavin milk"), ("2026-11-30", 48, EAT, "canteen"), ("2026-11-14", 520, SCHOOL, "childrens day costume")):
    add(d, amt, cat, note)

ROWS.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "vellore.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    w.writerows(ROWS)
