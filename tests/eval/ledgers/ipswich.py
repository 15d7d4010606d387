"""Ledger of an Ipswich headteacher, 2023-09-01 to 2026-11-30. Deterministic; stdlib only."""
import csv
import random
from datetime import date, timedelta
from pathlib import Path

OUT = Path(__file__).resolve().parent / "ipswich.csv"
rng = random.Random(24_1130)
START, END = date(2023, 9, 1), date(2026, 11, 30)
D1 = timedelta(days=1)
rows = []

SICK = [(date(2024, 1, 27), date(2024, 2, 5)), (date(2025, 11, 15), date(2025, 11, 23))]
TRIPS = {
    "Northumberland": (date(2024, 8, 3), date(2024, 8, 10)),
    "Bruges": (date(2025, 10, 25), date(2025, 10, 29)),
    "Brittany": (date(2026, 7, 25), date(2026, 8, 8)),
}


def sick(d):
    return any(a <= d <= b for a, b in SICK)


def away(d):
    return any(a <= d <= b for a, b in TRIPS.values())


def add(d, amount, cat, note="", keep=False):
    """keep: a direct debit or booking that moves out of a sick spell instead of vanishing"""
    for a, b in SICK:
        if a <= d <= b:
            if not keep:
                return
            d = b + rng.randint(1, 2) * D1
    if d < START or d > END:
        return
    p = int(round(amount * 100))
    assert p > 0
    rows.append((d, p, cat, note))


def days(a=START, b=END):
    while a <= b:
        yield a
        a += D1


def months(a=START, b=END):
    y, m = a.year, a.month
    while (y, m) <= (b.year, b.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def infl(d):
    return 1.045 ** ((d - START).days / 365.25)


def spread(lo, hi):
    return rng.triangular(lo, hi, lo + (hi - lo) * 0.35)


def penny(x):
    """shop-like pence"""
    return round(x) - 0.01 if rng.random() < 0.3 and x > 3 else round(x, 2)


def term(d):
    md = (d.month, d.day)
    for a, b in [((1, 4), (2, 10)), ((2, 19), (3, 28)), ((4, 15), (5, 24)), ((6, 2), (7, 22)),
                 ((9, 3), (10, 20)), ((10, 31), (12, 19))]:
        if a <= md <= b:
            return True
    return False


def some(weights):
    return rng.choices([w[0] for w in weights], [w[1] for w in weights])[0]


# ---------------------------------------------------------------- Food shop
for d in days():
    if away(d):
        continue
    wd = d.weekday()
    if wd == 5 and rng.random() < 0.93:
        n = some([("Waitrose", 6), ("waitrose", 1), ("Tesco", 2), ("Lidl", 2), ("Sainsburys", 1)])
        a = spread(52, 128) if n.lower() != "lidl" else spread(38, 84)
        if d.month == 12 and d.day > 14:
            a *= 1.6
        add(d, penny(a * infl(d)), "Food shop", n)
    if wd == 2 and rng.random() < 0.66:
        n = some([("Lidl", 5), ("Aldi", 3), ("Tesco", 2), ("Iceland", 1.3), ("Sainsbury's", 1)])
        add(d, penny(spread(18, 52) * infl(d)), "Food shop", n)
    if wd in (0, 1, 3, 4, 6) and rng.random() < 0.27:
        n = some([("Co-op", 6), ("Tesco Express", 4), ("M&S", 2), ("milk and bread", 2), ("Little Waitrose", 1.5),
                  ("co-op", 1), ("", 0.5), ("Pump Street bakery", 1), ("fruit off the market", 1)])
        add(d, penny(spread(3.1, 21) * infl(d)), "Food shop", n)
    if wd == 3 and d >= date(2024, 3, 7) and d.isocalendar()[1] % 2 == 0:
        add(d, 16.50 if d < date(2025, 4, 1) else 17.95 if d < date(2026, 4, 1) else 19.25, "Food shop", "veg box")
    if wd == 4 and rng.random() < 0.24:
        add(d, penny(spread(9, 27) * infl(d)), "Food shop", some([("butcher", 3), ("fish van", 2), ("Suffolk Food Hall", 1.5)]))
for d in [date(2024, 2, 12), date(2024, 2, 19), date(2024, 2, 26), date(2024, 3, 4), date(2024, 3, 11)]:
    add(d, 24.99 if d < date(2024, 2, 20) else 41.65, "Food shop", "Gousto box")
for y in (2023, 2024, 2025):
    add(date(y, 12, 22), [64.50, 71.00, 78.40][y - 2023], "Food shop", "turkey from butcher")

# ---------------------------------------------------------------- Eating out
for d in days():
    if away(d):
        continue
    wd = d.weekday()
    p = {0: .14, 1: .16, 2: .18, 3: .2, 4: .36, 5: .52, 6: .36}[wd]
    if not term(d):
        p += 0.1
    if rng.random() < p:
        n = some([("Dial Lane Coffee", 7), ("Applaud", 3), ("Costa", 4), ("Greggs", 3), ("Honey & Harvey", 2), ("latte", 1.5),
                  ("Orwell Cafe", 2), ("coffee with Jo", 1.5), ("cake after ride", 2), ("", .6)])
        hi = 16 if wd >= 5 else 9
        add(d, round(spread(3.1, hi) * infl(d), 2), "Eating out", n)
    if wd in (4, 5, 6) and rng.random() < 0.2:
        n, lo, hi = some([(("fish and chips", 19, 34), 4), (("Wagamama", 42, 74), 1.4), (("Pizza Express", 40, 72), 1.5),
                          (("Maharani curry", 31, 58), 2), (("Domino's", 24, 39), 1.6), (("Butt & Oyster", 38, 82), 1.3),
                          (("Arlingtons", 35, 66), 1), (("Nando's", 29, 48), 1.5), (("pub lunch with Philippa", 24, 45), 1)])
        add(d, penny(spread(lo, hi) * infl(d)), "Eating out", n)
add(date(2024, 11, 23), 312.40, "Eating out", "Dad's 80th lunch Butt & Oyster")
add(date(2026, 2, 21), 146.80, "Eating out", "Hattie 17th Wagamama")

# ---------------------------------------------------------------- Bills
for y, m in months():
    first = date(y, m, 1)
    add(first, 842.17 if first < date(2025, 3, 1) else 1016.40, "Bills", "mortgage", True)
    if m not in (2, 3):
        ty = y if m >= 4 else y - 1
        add(first, {2023: 176.00, 2024: 184.80, 2025: 193.95, 2026: 203.50}[ty], "Bills", "council tax", True)
    season = {12: 1.75, 1: 1.9, 2: 1.7, 3: 1.4, 11: 1.4, 10: 1.05, 4: 1.0}.get(m, .66)
    add(date(y, m, 14), round(104 * season * infl(first) * rng.uniform(.93, 1.08), 2), "Bills", "Octopus energy", True)
    add(date(y, m, 9), {2023: 38.5, 2024: 41.2, 2025: 47.6, 2026: 52.3}[y], "Bills", "Anglian Water", True)
    if first < date(2025, 6, 1):
        add(date(y, m, 20), 36.99 if first < date(2024, 4, 1) else 39.91, "Bills", "BT broadband", True)
    else:
        add(date(y, m, 22), 28.00 if first < date(2026, 4, 1) else 31.50, "Bills", "Vodafone broadband", True)
    add(date(y, m, 18), (24.0 if first < date(2025, 9, 1) else 31.50), "Bills", "Tesco Mobile", True)
w = date(2023, 9, 12)
while w <= END:
    add(w, 13 if w < date(2025, 1, 1) else 15, "Bills", "window cleaner")
    w += timedelta(days=56)
for y in (2023, 2024, 2025, 2026):
    add(date(y, 11, 2), {2023: 159.0, 2024: 169.5, 2025: 174.5, 2026: 180.0}[y], "Bills", "TV licence", True)
    add(date(y, 9, 24), {2023: 84.0, 2024: 90.0, 2025: 95.0, 2026: 102.0}[y], "Bills", "boiler service", True)
    add(date(y, 10, 6), {2023: 55.0, 2024: 60.0, 2025: 60.0, 2026: 65.0}[y], "Bills", "chimney sweep", True)
    add(date(y, 10, 13), {2023: 165.0, 2024: 180.0, 2025: 190.0, 2026: 205.0}[y], "Bills", "logs", True)
    if y > 2023:
        add(date(y, 1, 16), {2024: 120.0, 2025: 135.0, 2026: 140.0}[y], "Bills", "logs", True)
        add(date(y, 3, 11), {2024: 238.42, 2025: 271.15, 2026: 302.88}[y], "Bills", "home insurance Aviva", True)

# ---------------------------------------------------------------- Subscriptions
for y, m in months():
    f = date(y, m, 1)
    add(date(y, m, 5), 10.99 if f < date(2025, 3, 1) else 12.99, "Subscriptions", "Netflix", True)
    add(date(y, m, 11), 17.99 if f < date(2024, 6, 1) else 19.99 if f < date(2025, 11, 1) else 21.99, "Subscriptions", "Spotify", True)
    add(date(y, m, 26), 2.49 if f < date(2024, 9, 1) else 2.99, "Subscriptions", "icloud", True)
    if f >= date(2024, 5, 1):
        add(date(y, m, 3), 11.99 if f < date(2026, 1, 1) else 13.50, "Subscriptions", "Guardian", True)
    if date(2024, 1, 1) <= f <= date(2024, 8, 1):
        add(date(y, m, 8), 7.99, "Subscriptions", "Audible", True)
    if date(2024, 11, 1) <= f <= date(2025, 6, 1):
        add(date(y, m, 17), 4.99 if f < date(2025, 2, 1) else 8.99, "Subscriptions", "Disney+", True)
    if f in (date(2024, 12, 1), date(2025, 1, 1), date(2025, 2, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1), date(2026, 11, 1)):
        add(date(y, m, 7), 17.99, "Subscriptions", "Zwift", True)
for y in (2024, 2025, 2026):
    add(date(y, 5, 19), {2024: 47.99, 2025: 54.99, 2026: 54.99}[y], "Subscriptions", "Strava", True)
    add(date(y, 4, 6), {2024: 145.2, 2025: 160.2, 2026: 168.0}[y], "Subscriptions", "National Trust", True)

# ---------------------------------------------------------------- Car
d = date(2023, 9, 5)
while d <= END:
    if not away(d):
        n = some([("Tesco petrol", 5), ("Shell petrol", 2), ("BP petrol", 1.5), ("petrol", 2)])
        add(d, round(spread(34, 63) * rng.uniform(.96, 1.06), 2), "Car", n)
    d += timedelta(days=rng.randint(10, 21))
for d in days():
    if not away(d) and rng.random() < (0.15 if d.weekday() == 5 else 0.055):
        add(d, some([(2.2, 3), (2.5, 3), (3.0, 2), (4.0, 2), (5.5, 1), (8.0, .6)]), "Car",
            some([("parking Crown", 4), ("parking", 4), ("hospital parking", 1.5), ("parking Felixstowe", 1)]))
for y in (2023, 2024, 2025, 2026):
    add(date(y, 10, 17), {2023: 54.85, 2024: 54.85, 2025: 54.85, 2026: 58.00}[y], "Car", "MOT Hadleigh Road Garage", True)
    add(date(y, 10, 18), {2023: 189.6, 2024: 412.35, 2025: 228.0, 2026: 641.2}[y], "Car", "service Hadleigh Road Garage", True)
    if y > 2023:
        add(date(y, 6, 2), {2024: 468.1, 2025: 511.74, 2026: 489.9}[y], "Car", "car insurance LV", True)
        add(date(y, 7, 1), {2024: 190.0, 2025: 195.0, 2026: 200.0}[y], "Car", "road tax", True)
for d, a, n in [(date(2023, 11, 25), 21.99, "Halfords wiper blades"), (date(2024, 3, 23), 268.0, "two tyres"),
                (date(2024, 12, 14), 14.5, "Halfords screenwash"), (date(2025, 2, 22), 9.99, "Halfords bulb"),
                (date(2025, 6, 28), 34.99, "Halfords phone holder"), (date(2025, 12, 6), 23.49, "Halfords wiper blades"),
                (date(2026, 1, 24), 119.0, "Halfords battery"), (date(2026, 5, 16), 284.0, "two tyres"),
                (date(2026, 3, 14), 29.0, "Hattie provisional L plates"), (date(2026, 3, 16), 742.5, "Hattie learner insurance"),
                (date(2026, 9, 12), 12.0, "car wash"), (date(2025, 8, 16), 10.0, "car wash"), (date(2024, 5, 6), 10.0, "car wash"),
                (date(2026, 10, 9), 35.0, "parking fine Norwich")]:
    add(d, a, "Car", n)

# ---------------------------------------------------------------- Bike
for d in days():
    if not away(d) and rng.random() < (.075 if 4 <= d.month <= 10 else .04) and d.weekday() in (4, 5, 6, 2):
        n, lo, hi = some([(("Elmy Cycles", 6, 48), 4), (("Halfords inner tubes", 6, 15), 2), (("bike lights", 15, 42), 1),
                          (("chain lube", 6, 12), 1), (("Decathlon", 9, 45), 2), (("energy gels", 5, 19), 1), (("gloves", 16, 34), .8)])
        add(d, penny(spread(lo, hi)), "Bike", n)
for d, a, n in [(date(2023, 10, 14), 33.6, "Wiggle"), (date(2023, 12, 2), 58.0, "Wiggle overshoes"), (date(2024, 4, 6), 75.0, "bike service Elmy Cycles"),
                (date(2025, 3, 29), 80.0, "bike service Elmy Cycles"), (date(2026, 4, 4), 95.0, "bike service Elmy Cycles"),
                (date(2025, 4, 26), 1899.0, "gravel bike Elmy Cycles"), (date(2025, 5, 3), 64.99, "helmet Halfords"),
                (date(2025, 5, 10), 42.0, "pedals"), (date(2024, 5, 11), 48.0, "Cycling UK"), (date(2025, 5, 12), 51.0, "Cycling UK"),
                (date(2026, 5, 11), 54.0, "Cycling UK"), (date(2026, 6, 14), 45.0, "Dunwich ride entry"), (date(2024, 7, 6), 28.0, "Suffolk coast sportive"),
                (date(2025, 7, 5), 32.0, "Suffolk coast sportive"), (date(2026, 7, 4), 36.0, "Suffolk coast sportive")]:
    add(d, a, "Bike", n)

# ---------------------------------------------------------------- Dad
d = date(2023, 9, 6)
while d <= END:
    if d != date(2024, 12, 25) and not (date(2024, 8, 1) <= d <= date(2024, 8, 9)):
        add(d, 30 if d < date(2025, 1, 1) else 33 if d < date(2026, 4, 1) else 36, "Dad", "Sandra cleaner")
    d += timedelta(days=14)
for d in days():
    if not away(d) and d.weekday() == 6 and rng.random() < .74:
        add(d, penny(spread(9, 34) * infl(d)), "Dad", some([("Co-op", 5), ("Dad's shopping", 3), ("Iceland ready meals", 2), ("M&S dinner", 1.3), ("Tesco", 1)]))
    if not away(d) and d.weekday() == 3 and rng.random() < .16:
        add(d, penny(spread(3, 18)), "Dad", some([("Boots", 2), ("crossword books", 1), ("lightbulbs", 1), ("slippers", .5), ("taxi to hospital", 1), ("large print library fine", .4), ("stamps", 1)]))
d = date(2023, 9, 19)
while d <= END:
    add(d, 32 if d < date(2024, 9, 1) else 35 if d < date(2026, 1, 1) else 38, "Dad", "chiropodist")
    d += timedelta(days=42)
for y, m in months(date(2025, 1, 1)):
    add(date(y, m, 15), 19.5 if y == 2025 else 21.0, "Dad", "lifeline alarm", True)
for d, a, n in [(date(2025, 9, 27), 2150.0, "stairlift deposit"), (date(2025, 10, 16), 1485.0, "stairlift balance"), (date(2024, 10, 5), 219.0, "riser chair cushion"),
                (date(2024, 6, 15), 62.0, "grab rails"), (date(2026, 2, 7), 148.0, "hearing aid repair"), (date(2026, 8, 22), 389.0, "fridge freezer for Dad"),
                (date(2024, 1, 13), 79.0, "walking frame"), (date(2026, 5, 30), 230.0, "gardener for Dad")]:
    add(d, a, "Dad", n)

# ---------------------------------------------------------------- Kids
for y, m in months():
    f = date(y, m, 1)
    add(f, 25 if f < date(2025, 2, 1) else 35 if f < date(2026, 9, 1) else 40, "Kids", "pocket money Hattie", True)
    add(f, 15 if f < date(2025, 9, 1) else 20, "Kids", "pocket money Ned", True)
    if m in (9, 10, 11, 12, 1, 2, 3, 4, 5):
        add(date(y, m, 10), 28 if f < date(2025, 9, 1) else 32, "Kids", "Ned football subs", True)
    if m in (1, 4, 9) and f < date(2026, 4, 1):
        add(date(y, m, 12), 210 if f < date(2024, 9, 1) else 225 if f < date(2025, 9, 1) else 240, "Kids", "Hattie clarinet lessons", True)
for d in days():
    if term(d) and d.weekday() == 0 and rng.random() < .42:
        add(d, some([(20, 4), (25, 3), (30, 3)]), "Kids", "ParentPay Ned lunches")
    if not away(d) and d.weekday() == 5 and rng.random() < .17:
        add(d, round(spread(11, 15) * infl(d)), "Kids", some([("Ned haircut", 3), ("Ned barber", 1)]))
    if not away(d) and rng.random() < .07:
        n, lo, hi = some([(("Hattie train to Norwich", 11, 24), 1.4), (("Game", 18, 55), 1), (("cinema Ned", 8, 19), 1.5), (("Hattie makeup", 6, 27), 1.5),
                          (("printer ink", 14, 32), .7), (("revision guides Hattie", 7, 22), 1), (("bus fares", 3, 12), 2), (("Ned bowling", 9, 22), .8),
                          (("Amazon calculator", 8, 17), .5), (("Waterstones", 8, 26), 1), (("phone case", 7, 20), .6), (("", 4, 20), .4)])
        add(d, penny(spread(lo, hi)), "Kids", n)
for d, a, n in [(date(2024, 9, 20), 150.0, "Iceland trip deposit Hattie"), (date(2024, 11, 15), 300.0, "Iceland trip Hattie instalment"),
                (date(2025, 1, 17), 300.0, "Iceland trip Hattie instalment"), (date(2025, 3, 14), 345.0, "Iceland trip Hattie final"),
                (date(2025, 3, 30), 87.5, "Iceland trip waterproofs Hattie"), (date(2025, 4, 3), 60.0, "Iceland trip spending money"),
                (date(2025, 6, 7), 118.0, "Hattie prom dress"), (date(2025, 6, 26), 45.0, "Hattie prom hair"),
                (date(2025, 9, 6), 649.0, "Hattie laptop for sixth form"), (date(2024, 9, 7), 189.0, "Ned phone"), (date(2026, 9, 18), 46.0, "Ned choir trip London"),
                (date(2026, 10, 10), 38.0, "Hattie open day Leeds train"), (date(2026, 10, 17), 41.5, "Hattie open day Sheffield train"), (date(2026, 5, 22), 31.0, "Hattie theory test")]:
    add(d, a, "Kids", n, True)
d = date(2026, 3, 21)
while d <= END:
    if not away(d) and rng.random() < .8:
        add(d, 38.0 if d < date(2026, 9, 1) else 40.0, "Kids", "Hattie driving lesson")
    d += timedelta(days=7)

# ---------------------------------------------------------------- Choir (Tuesdays in term)
for d in days():
    if d.weekday() == 1 and term(d) and rng.random() < .62:
        add(d, round(spread(3.8, 9.5) * infl(d), 1), "Choir", some([("drink after choir", 5), ("drink after choir", 1), ("Fat Cat with altos", 2), ("raffle", .8)]))
    if term(d) and rng.random() < .022:
        n, lo, hi = some([(("sheet music", 6, 19), 3), (("singing lesson", 32, 38), 1.5), (("black folder", 6, 10), .4), (("concert ticket for Jo", 12, 18), 1)])
        add(d, round(spread(lo, hi), 2) if n != "singing lesson" else 35, "Choir", n)
for y, m in months():
    if m in (1, 4, 9):
        f = date(y, m, 1)
        add(date(y, m, 16), 72 if f < date(2024, 9, 1) else 78 if f < date(2025, 9, 1) else 85, "Choir", "choir subs", True)
for d, a, n in [(date(2023, 12, 12), 34.0, "choir Christmas meal"), (date(2024, 12, 10), 36.5, "choir Christmas meal"), (date(2025, 12, 9), 39.0, "choir Christmas meal"),
                (date(2025, 3, 8), 80.0, "Lincoln tour deposit"), (date(2025, 6, 10), 145.0, "Lincoln tour balance"), (date(2025, 7, 11), 23.4, "Lincoln tour supper"),
                (date(2025, 7, 12), 11.8, "Lincoln tour lunch"), (date(2025, 7, 12), 31.5, "Lincoln tour curry"), (date(2025, 7, 13), 9.2, "Lincoln tour coffee and cake"),
                (date(2024, 3, 22), 28.0, "Snape concert"), (date(2025, 6, 20), 34.0, "Snape concert"), (date(2026, 6, 19), 37.0, "Snape concert"),
                (date(2026, 3, 7), 62.0, "long black dress")]:
    add(d, a, "Choir", n)

# ---------------------------------------------------------------- Classroom
for d in days():
    if term(d) and rng.random() < (.13 if d.weekday() < 5 else .17):
        n, lo, hi = some([(("The Works", 5, 24), 4), (("Hobbycraft", 6, 31), 2.5), (("Amazon glue sticks", 8, 24), 1.5), (("staffroom biscuits", 4, 13), 4),
                          (("Tesco teabags and milk", 4, 11), 2), (("thank you cards", 3, 10), 1.5), (("raffle prizes", 8, 28), 1), (("Dial Lane Books", 7, 22), 1.5),
                          (("stickers", 3, 9), 2), (("flowers for Mrs Akhtar", 12, 25), .5), (("cakes for INSET", 11, 28), .7)])
        add(d, penny(spread(lo, hi)), "Classroom", n)
for y in (2024, 2025, 2026):
    add(date(y, 7, 18), [41.2, 44.85, 52.3][y - 2024], "Classroom", "Y6 leavers ice lollies")
for y in (2023, 2024, 2025):
    add(date(y, 12, 18), [88.0, 94.5, 103.2][y - 2023], "Classroom", "staff Christmas chocolates")
add(date(2026, 6, 25), 167.0, "Classroom", "leaving present Mr Dunn")

# ---------------------------------------------------------------- House
for d in days():
    if not away(d) and rng.random() < (.22 if d.weekday() >= 5 else .06):
        sp = 3 <= d.month <= 7
        opts = [(("B&Q", 6, 62), 3), (("Dunelm", 9, 58), 1.5), (("Screwfix", 5, 38), 1), (("The Range", 4, 34), 1.5), (("John Lewis", 15, 95), .8),
                (("Notcutts", 9, 54), 3 if sp else .6), (("compost", 7, 21), 1.6 if sp else .1), (("Amazon", 6, 42), 2), (("Robert Dyas", 4, 32), .7),
                (("key cutting", 6, 9), .3), (("paint", 16, 44), .8), (("", 5, 30), .4)]
        if d < date(2023, 10, 6):
            opts.append((("Wilko", 4, 25), 5))
        n, lo, hi = some(opts)
        add(d, penny(spread(lo, hi)), "House", n)
for d, a, n in [(date(2023, 9, 9), 11.5, "Wilko"), (date(2023, 9, 30), 7.25, "Wilko"), (date(2024, 2, 24), 429.0, "washing machine John Lewis"), (date(2024, 5, 25), 96.0, "plumber"),
                (date(2024, 10, 26), 175.0, "fence panels"), (date(2026, 1, 10), 140.0, "plumber"), (date(2026, 4, 18), 349.0, "lawnmower B&Q"),
                (date(2025, 1, 25), 68.0, "Next curtains"), (date(2026, 9, 26), 84.0, "Next lamp"), (date(2026, 10, 24), 1240.0, "roof repair after storm"),
                # the bathroom
                (date(2025, 2, 8), 50.0, "bathroom design visit"), (date(2025, 2, 22), 1500.0, "bathroom fitter deposit"), (date(2025, 3, 15), 684.0, "bathroom suite"),
                (date(2025, 3, 22), 312.6, "bathroom tiles Topps"), (date(2025, 4, 5), 38.4, "bathroom tile samples"), (date(2025, 4, 12), 265.0, "bathroom shower screen"),
                (date(2025, 5, 3), 189.99, "bathroom taps"), (date(2025, 5, 17), 420.0, "bathroom electrician"), (date(2025, 5, 31), 1750.0, "bathroom fitter stage two"),
                (date(2025, 6, 7), 57.3, "bathroom paint B&Q"), (date(2025, 6, 14), 83.5, "bathroom grout and sealant"), (date(2025, 6, 21), 139.0, "bathroom radiator"),
                (date(2025, 7, 5), 96.0, "bathroom skip hire"), (date(2025, 7, 12), 42.0, "bathroom blind Dunelm"), (date(2025, 7, 26), 1650.0, "bathroom fitter final"),
                (date(2025, 8, 2), 64.0, "bathroom mirror John Lewis"), (date(2025, 8, 9), 24.5, "bathroom hooks and shelf")]:
    add(d, a, "House", n)

# ---------------------------------------------------------------- Health
for d in days():
    if not away(d) and rng.random() < .075:
        n, lo, hi = some([(("Boots", 4, 27), 5), (("Superdrug", 3, 16), 2), (("prescription", 9.65, 9.9), 2), (("paracetamol", 1, 4), .8), (("throat sweets", 2, 5), 1), (("Holland & Barrett", 7, 22), .8)])
        add(d, (9.65 if d < date(2024, 5, 1) else 9.9) if n == "prescription" else penny(spread(lo, hi)), "Health", n)
for d, a, n in [(date(2023, 10, 19), 65.2, "dentist"), (date(2024, 5, 2), 26.8, "dentist"), (date(2024, 11, 14), 73.5, "dentist filling"), (date(2025, 5, 8), 27.4, "dentist"),
                (date(2025, 12, 4), 27.4, "dentist"), (date(2026, 6, 11), 326.7, "dentist crown"), (date(2024, 4, 13), 189.0, "Specsavers"), (date(2026, 4, 25), 245.0, "Specsavers"),
                (date(2026, 1, 31), 25.0, "Specsavers Ned"), (date(2023, 11, 4), 18.5, "flu jab"), (date(2024, 10, 19), 19.99, "flu jab"), (date(2025, 10, 11), 20.99, "flu jab"), (date(2026, 10, 3), 22.0, "flu jab")]:
    add(d, a, "Health", n)
d = date(2025, 8, 20)
for k in range(9):
    add(d, 48.0 if k else 60.0, "Health", "physio knee")
    d += timedelta(days=rng.choice([7, 14, 14]))
for d in days():
    if d.weekday() == 3 and d >= date(2026, 1, 8) and term(d) and rng.random() < .8:
        add(d, 9.0 if d < date(2026, 9, 1) else 10.0, "Health", "yoga")

# ---------------------------------------------------------------- Presents
BDAY = [(2, 20, "Hattie birthday", 60, 140), (6, 9, "Ned birthday", 60, 130), (11, 22, "Dad birthday", 25, 60), (3, 27, "Philippa birthday", 15, 35), (8, 14, "Jo birthday", 15, 35),
        (5, 4, "Ruth birthday", 15, 35), (10, 3, "Auntie Jean birthday", 15, 30), (4, 22, "niece Poppy birthday", 15, 25)]
for y in range(2023, 2027):
    for m, dd, n, lo, hi in BDAY:
        add(date(y, m, dd) - timedelta(days=rng.randint(1, 6)), penny(spread(lo, hi)), "Presents", n, True)
    add(date(y, 6, 12), penny(spread(8, 25)), "Presents", "Father's Day")
    for k in range(14):
        if y == 2026 and k > 3:
            break
        d = date(y, 12, 1) + timedelta(days=rng.randint(-12 if k < 5 else 0, 22)) if y < 2026 else date(2026, 11, 24) + timedelta(days=k)
        n, lo, hi = [("Christmas Hattie", 25, 160), ("Christmas Ned", 20, 140), ("Christmas Dad", 15, 60), ("Christmas Philippa", 12, 35), ("secret Santa", 10, 15), ("John Lewis", 15, 70),
                     ("Christmas cards", 5, 14), ("Amazon", 10, 45), ("wrapping paper", 4, 10), ("Christmas Jo", 12, 30), ("Dial Lane Books", 9, 40), ("bottle for next door", 9, 15),
                     ("stocking fillers", 10, 32), ("Auntie Jean hamper", 28, 45)][k]
        add(d, penny(spread(lo, hi)), "Presents", n, True)
for d in days():
    if not away(d) and rng.random() < .03 and d.month != 12:
        n, lo, hi = some([(("flowers Philippa", 9, 25), 1), (("birthday card", 2, 5), 3), (("card for next door", 2, 4), .7), (("John Lewis", 14, 60), .7), (("Waterstones", 8, 25), 1), (("new baby Ruth", 15, 30), .2)])
        add(d, penny(spread(lo, hi)), "Presents", n)
add(date(2024, 9, 13), 120.0, "Presents", "Ruth's wedding")

# ---------------------------------------------------------------- Clothes
for d in days():
    if not away(d) and rng.random() < (.19 if d.weekday() == 5 else .065) * (1.5 if d.month in (8, 9) else .85):
        n, lo, hi = some([(("Next", 14, 68), 4), (("M&S", 12, 75), 4), (("Seasalt", 25, 85), 1.6), (("White Stuff", 22, 80), 1.3), (("Vinted", 5, 28), 3.5), (("Sports Direct Ned", 12, 60), 1.6),
                          (("Primark Hattie", 9, 45), 1.6), (("tights", 4, 12), 1), (("Clarks", 40, 65), .6), (("Fat Face", 20, 65), 1), (("dry cleaning", 9, 24), 1)])
        add(d, penny(spread(lo, hi)), "Clothes", n)
for d, a, n in [(date(2023, 9, 2), 46.0, "football boots Ned"), (date(2024, 8, 31), 52.0, "football boots Ned"), (date(2025, 8, 30), 55.0, "football boots Ned"), (date(2026, 8, 29), 60.0, "football boots Ned"),
                (date(2024, 7, 27), 110.0, "walking boots"), (date(2026, 1, 17), 64.99, "ankle boots Hattie"), (date(2024, 8, 24), 138.5, "school uniform Ned"), (date(2025, 8, 23), 121.0, "school uniform Ned"),
                (date(2026, 8, 22), 149.75, "school uniform Ned"), (date(2023, 11, 18), 165.0, "winter coat John Lewis"), (date(2025, 9, 13), 189.0, "suit for Ofsted")]:
    add(d, a, "Clothes", n)

# ---------------------------------------------------------------- Holidays and trips
H = "Holidays"
for d, a, n in [(date(2024, 1, 20), 250.0, "Northumberland cottage deposit"), (date(2024, 6, 8), 695.0, "Northumberland cottage balance"),
                (date(2025, 8, 18), 276.0, "Bruges Eurostar"), (date(2025, 8, 19), 412.5, "Bruges hotel"),
                (date(2026, 1, 17), 180.0, "Brittany campsite deposit"), (date(2026, 1, 18), 418.0, "Brittany ferry"), (date(2026, 5, 9), 812.0, "Brittany campsite balance"),
                (date(2026, 7, 11), 38.0, "Brittany GB sticker and kit"), (date(2026, 7, 18), 61.4, "Brittany travel insurance"),
                (date(2024, 2, 17), 88.0, "Norwich panto tickets"), (date(2025, 4, 16), 54.0, "Kew Gardens"), (date(2025, 12, 29), 96.5, "London lights and train"),
                (date(2026, 4, 8), 210.0, "Peak District youth hostel"), (date(2026, 4, 9), 31.2, "Chatsworth"), (date(2026, 4, 10), 18.6, "Bakewell tart and tea"),
                (date(2024, 4, 4), 46.0, "Science Museum trains"), (date(2023, 10, 25), 39.0, "Southwold beach hut"), (date(2026, 11, 14), 240.0, "Easter Venice deposit")]:
    add(d, a, H, n, True)
for name, (a0, b0) in TRIPS.items():
    for d in days(a0, b0):
        for _ in range(rng.choice([1, 2, 2, 3, 3])):
            opts = {
                "Northumberland": [((H, "Northumberland Bamburgh Castle", 28, 45), 1), ((H, "Northumberland Farne boat", 40, 62), .7), (("Eating out", "Northumberland cream tea", 14, 28), 1.5),
                                   (("Eating out", "Northumberland pub supper", 48, 82), 1.5), (("Food shop", "Northumberland Co-op", 12, 55), 1.5), (("Car", "Northumberland petrol", 38, 60), .5),
                                   (("Eating out", "Northumberland Craster kippers", 9, 22), 1), (("Car", "Northumberland parking", 3, 8), 1.2)],
                "Bruges": [((H, "Bruges canal boat", 30, 40), .8), ((H, "Bruges belfry", 28, 36), .8), (("Eating out", "Bruges waffles", 10, 19), 2), (("Eating out", "Bruges dinner", 58, 104), 2),
                           (("Presents", "Bruges chocolates", 12, 38), 1.3), (("Eating out", "Bruges frites", 8, 17), 1)],
                "Brittany": [((H, "Brittany bike hire", 38, 64), .7), ((H, "Brittany surf lesson Ned", 35, 45), .6), (("Eating out", "Brittany creperie", 32, 68), 2), (("Food shop", "Brittany Super U", 18, 92), 2.2),
                             (("Eating out", "Brittany boulangerie", 5, 14), 2.5), (("Car", "Brittany petrol", 48, 70), .5), ((H, "Brittany St Malo", 10, 36), .8), (("Presents", "Brittany biscuits for Dad", 9, 18), .3),
                             (("Eating out", "Brittany moules", 58, 96), .8), (("Car", "Brittany tolls", 6, 19), .4)],
            }[name]
            c, n, lo, hi = some(opts)
            add(d, round(spread(lo, hi), 2), c, n)

rng.shuffle(rows)
rows.sort(key=lambda r: r[0])
with open(OUT, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, p, c, n in rows:
        w.writerow([d.isoformat(), f"{p // 100}.{p % 100:02d}", c, n])
