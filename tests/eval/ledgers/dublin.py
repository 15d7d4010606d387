#!/usr/bin/env python3
"""Ledger "dublin": one person in Dublin, EUR, 2024-01-01 .. 2026-11-20. Deterministic (fixed seed)."""
import csv, os, random
from datetime import date, timedelta

rng = random.Random(353_2024)
START, END = date(2024, 1, 1), date(2026, 11, 20)
rows = []          # (date, cents, category, note)


def add(d, cents, cat, note):
    if START <= d <= END:
        rows.append((d, int(cents), cat, note))


def months():
    y, m = 2024, 1
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def ndays(y, m):
    nx = date(y + 1, 1, 1) if m == 12 else date(y, m + 1, 1)
    return (nx - date(y, m, 1)).days


AWAY = [(date(2024, 9, 12), date(2024, 9, 16)), (date(2025, 5, 22), date(2025, 5, 27)), (date(2026, 6, 12), date(2026, 6, 14))]
SHUT = {(12, 25), (12, 26), (1, 1)}


def someday(y, m, weekend=False):
    """a random day of the month, never one on a trip nor Christmas"""
    while True:
        d = date(y, m, rng.randint(1, ndays(y, m)))
        if any(a <= d <= b for a, b in AWAY) or (d.month, d.day) in SHUT:
            continue
        if weekend and d.weekday() < 5 and rng.random() < 0.65:
            continue
        return d


def between(lo, hi, step=1):
    return rng.randint(int(lo * 100) // step, int(hi * 100) // step) * step


def pick(table):
    """table: (weight, note, low, high, step in cents)"""
    x = rng.random() * sum(t[0] for t in table)
    for t in table:
        x -= t[0]
        if x <= 0:
            return t
    return table[-1]


GROC = [(9, "Tesco", 9, 72, 1), (4, "Tesco weekly shop", 48, 96, 1), (8, "Lidl", 8, 58, 1), (3, "Lidl bits", 4, 15, 1),
        (5, "Aldi", 9, 54, 1), (6, "Spar", 2.5, 16, 5), (4, "Spar Express", 2, 12, 5), (4, "SuperValu", 7, 61, 1), (3, "Dunnes", 12, 74, 1),
        (1.4, "Asia Market", 9, 34, 1), (1.1, "Holland & Barrett health store", 7, 29, 1), (1.2, "butcher", 8, 27, 10), (4, "", 4, 38, 1),
        (1.2, "milk and bread", 3, 7, 5), (0.8, "wine from O'Briens", 11, 34, 5)]
DINE = [(6, "Insomnia coffee", 3.4, 6.9, 5), (4, "Boojum", 9.5, 15, 5), (3, "Bewley's", 6, 19, 5), (2.5, "Leo Burdock", 11, 17, 5),
        (3, "Deliveroo", 17, 41, 1), (2, "Camile Thai takeaway", 15, 33, 5), (4, "lunch", 8, 15, 10), (2.2, "pints with Cian", 13, 47, 10),
        (1.6, "dinner with Aoife", 34, 98, 5), (1.6, "coffee with Niamh", 7, 14, 10), (1.4, "pints The Long Hall", 12.6, 39, 10),
        (1.2, "Zaytoon", 10, 17, 5), (1.0, "brunch Brother Hubbard", 18, 44, 5), (1.0, "work lunch", 10, 18, 10), (1.8, "", 6, 31, 5),
        (0.7, "takeaway pizza", 14, 26, 5), (0.6, "dinner with Mam and Dad", 60, 135, 5)]
TRAN = [(8, "Leap top up", 10, 40, 500), (4, "Free Now taxi", 8, 33, 10), (1.3, "Luas ticket", 2, 3.2, 10), (1.2, "train to Cork", 18, 42, 5),
        (1.0, "Aircoach airport", 8, 12, 50), (1.0, "taxi home", 12, 28, 10), (0.5, "", 3, 18, 10), (0.7, "Dublin Bus", 2, 3, 10)]
CAR = [(4, "Spar fuel", 30, 72, 1), (4, "Circle K", 32, 78, 1), (3, "Applegreen", 30, 75, 1), (2.2, "parking Jervis", 4, 16, 50),
       (1.2, "eFlow toll", 3.2, 3.5, 10), (0.9, "car wash", 9, 16, 50), (0.7, "parking Dundrum", 3, 9, 50)]
HOUS = [(5, "Tesco", 5, 24, 1), (1.5, "Tesco bin bags", 3, 7, 5), (2, "Dealz", 3, 16, 50), (2.2, "Woodies", 8, 64, 1), (1.4, "IKEA", 14, 120, 1),
        (1, "dry cleaning", 11, 24, 50), (0.8, "gift wrap and cards", 4, 11, 5), (0.9, "", 5, 28, 1), (0.5, "light bulbs", 6, 15, 5)]
HEAL = [(5, "Boots", 5, 38, 1), (2.4, "Hickeys pharmacy", 6, 29, 5), (1.5, "GP visit", 60, 60, 100), (2.4, "physio", 60, 65, 500), (0.4, "", 8, 24, 5)]
FUN = [(3, "Odeon cinema", 9.5, 19, 50), (2, "Light House cinema", 10, 21, 50), (2, "Eason", 8, 32, 1), (1.4, "Chapters books", 5, 27, 50), (1.3, "Steam", 5, 45, 1),
       (1.2, "Vicar Street gig", 29, 58, 10), (1, "pub quiz", 5, 10, 500), (0.8, "escape room with Niamh", 22, 28, 100), (0.6, "5 a side", 6, 8, 100), (0.6, "", 6, 26, 5)]
CLOT = [(4, "Penneys", 8, 52, 50), (3, "Next", 18, 94, 50), (1.6, "Zara", 22, 80, 5), (1.2, "Dunnes", 12, 48, 50), (1.2, "TK Maxx", 14, 60, 1), (0.8, "Arnotts", 30, 120, 50), (0.4, "", 12, 40, 50)]
GIFT = [(2, "present for Aoife", 24, 95, 5), (1.5, "present for Mam", 20, 80, 5), (0.9, "flowers for Mam", 22, 45, 50), (1, "present for Niamh", 15, 50, 5),
        (0.9, "birthday present for Dad", 25, 70, 5), (0.6, "card for Cian", 3, 6, 5), (0.7, "donation Trocaire", 10, 40, 500), (0.4, "", 10, 40, 50)]

WINTER = {1: 1.55, 2: 1.5, 3: 1.25, 4: 1.0, 5: 0.75, 6: 0.6, 7: 0.5, 8: 0.5, 9: 0.65, 10: 0.9, 11: 1.2, 12: 1.45}


def scatter(cat, table, y, m, n, weekend=False, grow=1.0):
    for _ in range(n):
        w, note, lo, hi, step = pick(table)
        c = between(lo, hi, step)
        if grow != 1.0 and step == 1:
            c = int(c * grow)
        add(someday(y, m, weekend), c, cat, note)


for y, m in months():
    k = (y - 2024) * 12 + m - 1
    grow = 1 + 0.003 * k
    add(date(y, m, 1), 135000 if (y, m) < (2025, 7) else 147500, "Housing", "rent")
    add(date(y, m, 4), 4000 if (y, m) < (2025, 10) else 4500, "Utilities", "Eir broadband")
    add(date(y, m, 12), 1299, "Utilities", "GoMo phone")
    add(date(y, m, 7), 1499 if (y, m) < (2025, 2) else 1599, "Subscriptions", "Netflix")
    add(date(y, m, 15), 1099 if (y, m) < (2024, 9) else 1199, "Subscriptions", "Spotify")
    add(date(y, m, 2), 3399 if (y, m) < (2026, 1) else 3699, "Subscriptions", "FlyeFit gym")
    add(date(y, m, 21), 299, "Subscriptions", "iCloud")
    if (2025, 3) <= (y, m) <= (2025, 11):
        add(date(y, m, 18), 1099, "Subscriptions", "Disney+")
    if m % 2 == 0:
        add(date(y, m, 9), int(9800 * WINTER[m] * (0.93 + 0.14 * rng.random()) * (1 + 0.04 * (y - 2024))), "Utilities", "Electric Ireland")
    else:
        add(date(y, m, 17), int(8300 * WINTER[m] * (0.93 + 0.14 * rng.random()) * (1 + 0.05 * (y - 2024))), "Utilities", "Bord Gais")
    if m % 3 == 2:
        add(date(y, m, 23), 7250 + 300 * (y - 2024), "Utilities", "Panda bins")

    scatter("Groceries", GROC, y, m, rng.randint(7, 10), grow=grow)
    scatter("Dining", DINE, y, m, rng.randint(5, 7) + (3 if m == 12 else 0), weekend=True)
    scatter("Transport", TRAN, y, m, rng.randint(2, 4))
    scatter("Car", CAR, y, m, rng.randint(1, 3))
    scatter("Household", HOUS, y, m, rng.choice([1, 1, 2, 2, 3]))
    scatter("Health", HEAL, y, m, rng.choice([0, 1, 1, 2, 2]))
    scatter("Fun", FUN, y, m, rng.choice([1, 2, 2, 3]), weekend=True)
    n = 0 if (y, m) in {(2024, 2), (2025, 5), (2026, 2)} else rng.choice([0, 1, 1, 2]) + (1 if m in (1, 7) else 0)
    scatter("Clothes", CLOT, y, m, n, weekend=True)
    n = 4 if m == 12 else rng.choice([0, 0, 1, 1])
    for _ in range(n):
        w, note, lo, hi, step = pick(GIFT)
        d = someday(y, m)
        if m == 12:
            d = date(y, m, rng.randint(3, 23))
        add(d, between(lo, hi, step), "Gifts", note)

# yearly things
for y, ci, hi, mt, lay in ((2024, 61250, 21900, 20000, 118000), (2025, 64890, 23450, 20000, 126400), (2026, 59900, 24800, 21000, 134900)):
    add(date(y, 3, 14), ci, "Car", "car insurance Aviva")
    add(date(y, 8, 5), hi, "Housing", "contents insurance AXA")
    add(date(y, 1, 22), mt, "Car", "motor tax")
    add(date(y, 10, 3), lay, "Health", "Laya health insurance")
    add(date(y, 4, 10), 16000, "Utilities", "TV licence")
    add(date(y, 2, 19), 3500, "Transport", "Dublin Bikes yearly")
add(date(2024, 6, 11), 6000, "Car", "NCT")
add(date(2026, 6, 16), 6000, "Car", "NCT")
add(date(2024, 11, 20), 28540, "Car", "service and brake pads")
add(date(2025, 11, 26), 36200, "Car", "two tyres and service")
add(date(2026, 9, 8), 24900, "Car", "new clutch cable and service")
for d, c in ((date(2024, 3, 5), 9000), (date(2024, 10, 22), 6500), (date(2025, 6, 10), 18000), (date(2026, 3, 24), 7000), (date(2026, 10, 13), 7500)):
    add(d, c, "Health", "dentist")
add(date(2025, 1, 18), 18900, "Health", "Specsavers glasses")
add(date(2024, 4, 27), 13500, "Clothes", "hiking boots")
add(date(2025, 10, 11), 16450, "Clothes", "winter coat Arnotts")
add(date(2025, 8, 16), 17650, "Fun", "Oasis Croke Park ticket")
add(date(2025, 8, 16), 3200, "Fun", "Oasis t-shirt")
add(date(2024, 8, 24), 15000, "Gifts", "wedding present Conor and Sinead")
add(date(2026, 7, 4), 20000, "Gifts", "wedding present Niamh and Paul")
add(date(2026, 10, 9), 14500, "Gifts", "present for Aoife, earrings")
add(date(2026, 1, 31), 64900, "Household", "new sofa DFS")
add(date(2024, 5, 18), 32900, "Household", "washing machine Harvey Norman")

# kitchen project, spring 2025
for d, c, note in ((date(2025, 2, 8), 4650, "kitchen paint Woodies"), (date(2025, 2, 15), 78400, "kitchen units IKEA"), (date(2025, 2, 22), 12990, "kitchen tiles"),
                   (date(2025, 3, 1), 2385, "kitchen grout and adhesive Woodies"), (date(2025, 3, 8), 50000, "kitchen fitter deposit"), (date(2025, 3, 19), 14900, "kitchen tap and sink"),
                   (date(2025, 3, 29), 65000, "kitchen fitter final"), (date(2025, 4, 5), 8990, "kitchen lamp IKEA"), (date(2025, 4, 12), 3120, "kitchen shelf Woodies")):
    add(d, c, "Household", note)

# trips
K = [(2024, 7, 8, 11840, "Travel", "Krakow flights Ryanair"), (2024, 7, 21, 34600, "Travel", "Krakow hotel"), (2024, 9, 12, 1200, "Transport", "Aircoach airport"),
     (2024, 9, 12, 2240, "Dining", "Krakow dinner"), (2024, 9, 13, 2600, "Travel", "Krakow salt mine tour"), (2024, 9, 13, 460, "Travel", "Krakow tram"), (2024, 9, 13, 1875, "Dining", "Krakow pierogi"),
     (2024, 9, 14, 3400, "Travel", "Krakow Auschwitz tour"), (2024, 9, 14, 2910, "Dining", "Krakow dinner"), (2024, 9, 15, 1350, "Gifts", "Krakow amber for Mam"),
     (2024, 9, 15, 380, "Travel", "Krakow tram"), (2024, 9, 15, 1620, "Dining", "Krakow beers"), (2024, 9, 16, 1900, "Travel", "Krakow taxi airport")]
L = [(2025, 3, 3, 18460, "Travel", "Lisbon flights Ryanair"), (2025, 3, 24, 61200, "Travel", "Lisbon hotel"), (2025, 5, 20, 2850, "Travel", "travel insurance Lisbon"), (2025, 5, 22, 1450, "Travel", "Lisbon metro card"),
     (2025, 5, 22, 3890, "Dining", "Lisbon dinner Time Out Market"), (2025, 5, 23, 1300, "Travel", "Lisbon tram"), (2025, 5, 23, 1250, "Dining", "Lisbon pasteis de nata"), (2025, 5, 24, 4630, "Dining", "Lisbon dinner Alfama"),
     (2025, 5, 24, 1500, "Fun", "Lisbon castle tickets"), (2025, 5, 25, 2240, "Travel", "Lisbon train to Sintra"), (2025, 5, 25, 2000, "Fun", "Sintra palace Lisbon trip"), (2025, 5, 26, 2760, "Gifts", "Lisbon tiles for Mam"),
     (2025, 5, 26, 5145, "Dining", "Lisbon dinner with Aoife"), (2025, 5, 26, 1100, "Travel", "Lisbon tram"), (2025, 5, 27, 1870, "Travel", "Lisbon taxi airport")]
G = [(2026, 5, 2, 21800, "Travel", "Galway weekend B&B"), (2026, 6, 12, 3120, "Travel", "Galway train"), (2026, 6, 12, 4480, "Dining", "Galway dinner"), (2026, 6, 13, 2750, "Dining", "Galway pints"),
     (2026, 6, 13, 3600, "Travel", "Aran ferry"), (2026, 6, 14, 1690, "Dining", "Galway brunch")]
for y, m, d, c, cat, note in K + L + G:
    add(date(y, m, d), c, cat, note)
add(date(2024, 6, 29), 6200, "Travel", "Cork hostel")
add(date(2025, 11, 15), 12400, "Travel", "Belfast hotel")
add(date(2025, 8, 30), 2400, "Travel", "travel adapter and pillow")
add(date(2026, 8, 22), 9800, "Travel", "Kilkenny B&B")

rows.sort(key=lambda r: (r[0], r[2], r[3], r[1]))
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dublin.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, c, cat, note in rows:
        w.writerow([d.isoformat(), "%d.%02d" % divmod(c, 100), cat, note])
