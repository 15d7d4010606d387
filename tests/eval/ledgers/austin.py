#!/usr/bin/env python3
"""Deterministic ledger: a family in Austin, TX (USD). Same bytes on each run."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(787042)
S, E = date(2023, 1, 2), date(2026, 8, 20)
rows = []
def add(d, a, c, n):
    if S <= d <= E:
        rows.append((d, max(a, 0.5), c, n))
def amt(lo, hi): return round(R.uniform(lo, hi), 2)
def dates(step_lo, step_hi, start=S):
    d = start + timedelta(days=R.randint(0, step_hi))
    while d <= E:
        yield d
        d += timedelta(days=R.randint(step_lo, step_hi))
def months():
    y, m = 2023, 1
    while (y, m) <= (2026, 8):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
infl = lambda d: 1 + 0.03 * (d.year - 2023)

# ---- fixed monthly
for y, m in months():
    D = lambda k: date(y, m, k)
    add(D(3), 2384.17 if (y < 2025) else 2441.62, "Mortgage", "mortgage Chase" if (y, m) < (2024, 6) else "mortgage")
    add(D(9), 15.49 if (y, m) < (2025, 2) else 17.99, "Subscriptions", "Netflix")
    add(D(14), 16.99 if (y, m) < (2024, 8) else 19.99, "Subscriptions", "Spotify family")
    if (y, m) >= (2023, 9): add(D(21) if (y, m) != (2024, 2) else D(22), 13.99 if (y, m) < (2025, 10) else 15.99, "Subscriptions", "Disney+")
    add(D(6), 2.99, "Subscriptions", "iCloud")
    if (y, m) <= (2025, 5): add(D(11), 9.99, "Subscriptions", "Audible")
    if m % 1 == 0 and (y, m) >= (2024, 1): add(D(4), 92.00 if y < 2026 else 98.00, "Health", "YMCA membership")
    hot = {1: 95, 2: 90, 3: 92, 4: 110, 5: 150, 6: 215, 7: 262, 8: 281, 9: 228, 10: 150, 11: 102, 12: 96}[m]
    add(D(R.randint(15, 19)), amt(hot * .9, hot * 1.12) * infl(D(1)), "Utilities", R.choice(["Austin Energy", "Austin Energy", "Austin Energy bill"]))
    add(D(R.randint(20, 24)), amt(78, 124), "Utilities", "City of Austin water")
    add(D(8), 70.00, "Utilities", "Google Fiber")
    add(D(12), 140.00 if (y, m) < (2025, 4) else 155.00, "Utilities", "T-Mobile")
    add(D(16), amt(24, 88) if m in (11, 12, 1, 2, 3) else amt(19, 31), "Utilities", "Texas Gas Service")
    add(D(1), 148.30 if (y, m) < (2024, 3) else 171.85, "Insurance", "State Farm car insurance")
    if m in (1, 7): add(D(10), 1296.00 * infl(D(1)), "Insurance", "State Farm homeowners")
    if m == 3: add(D(18), 412.00, "Insurance", "term life")
    if (y, m) >= (2023, 1) and (y, m) <= (2025, 7): add(D(2), 1180.00 if (y, m) < (2024, 9) else 1245.00, "Kids", "Primrose daycare Owen")
    if m not in (6, 7): add(D(R.randint(5, 8)), 120.00 if (y, m) < (2025, 9) else 140.00, "Kids", R.choice(["piano lessons Ella", "piano lessons Ella", "piano Ella"]))
    add(D(25), 50.00, "Charity", "Central Texas Food Bank")
    if m % 3 == 0: add(D(13), 46.80, "Pets", "pet insurance Biscuit")

# ---- groceries
for d in dates(2, 5):
    add(d, amt(38, 214) * infl(d), "Groceries", R.choices(["H-E-B", "HEB", "H-E-B curbside", "H-E-B Mueller", "heb run", ""], [60, 12, 14, 6, 3, 5])[0])
for d in dates(9, 20):
    add(d, amt(120, 398) * infl(d), "Groceries", R.choices(["Costco", "Costco run", "Cosco", "Costco + hot dogs"], [70, 16, 5, 6])[0])
for d in dates(14, 33):
    add(d, amt(24, 96), "Groceries", R.choice(["Trader Joe's", "Trader Joe's", "Trader Joes", "Central Market", "Central Market", "Wheatsville"]))
for d in dates(24, 60):
    add(d, amt(12, 74), "Groceries", R.choice(["Sprouts", "farmers market", "farmers market", "99 Ranch"]))
for d in dates(22, 48):
    add(d, amt(18, 92), "Groceries", "Target")
# ---- target elsewhere
for d in dates(25, 70): add(d, amt(14, 120), "Clothing", R.choice(["Target", "Target", "Target kids shoes"]))
for d in dates(30, 80): add(d, amt(11, 160), "House & Yard", R.choice(["Target", "Target lamp", "Target storage bins"]))
# ---- dining
rest = ["Torchy's", "P. Terry's", "Chuy's", "Kerbey Lane", "Home Slice Pizza", "Maudie's", "Terry Black's BBQ", "Chick-fil-A", "Whataburger", "Ramen Tatsu-ya", "Amy's Ice Creams", "Pho Saigon", "DoorDash", "Hopdoddy", "Matt's El Rancho", ""]
wts = [14, 12, 7, 8, 8, 6, 4, 12, 9, 4, 6, 4, 10, 6, 3, 4]
for d in dates(1, 4):
    n = R.choices(rest, wts)[0]
    hi = {"Terry Black's BBQ": 118, "Chuy's": 92, "Maudie's": 88, "Matt's El Rancho": 128, "P. Terry's": 34, "Amy's Ice Creams": 29, "Whataburger": 38, "Chick-fil-A": 42}.get(n, 76)
    add(d, amt(hi * .35, hi) * infl(d), "Dining Out", n)
for y in (2023, 2024, 2025, 2026):
    add(date(y, 5, 20), amt(180, 265), "Dining Out", "Uchi anniversary dinner")
for d in dates(60, 110): add(d, amt(50, 110), "Dining Out", R.choice(["date night Fonda San Miguel", "date night Odd Duck", "dinner w/ the Hendersons", "resturant w grandma"]))
# ---- coffee
for d in dates(3, 9):
    add(d, amt(4.2, 13.8), "Coffee", R.choices(["Summer Moon", "Starbucks", "Epoch", "Jo's", "Radio Coffee", "Starbuks", ""], [26, 30, 12, 12, 10, 2, 6])[0])
# ---- auto
for d in dates(7, 15): add(d, amt(31, 61), "Auto", R.choices(["Costco gas", "Shell", "Buc-ee's", "H-E-B gas", "gas"], [48, 20, 7, 18, 6])[0])
for d in dates(80, 120): add(d, amt(62, 98), "Auto", R.choice(["oil change Odyssey", "oil change Subaru", "oil change"]))
for d in dates(25, 60): add(d, amt(10, 26), "Auto", R.choice(["car wash", "Mister Car Wash", "car wash"]))
for d in dates(26, 55): add(d, amt(15, 62), "Auto", R.choice(["TxTag tolls", "TxTag", "tolls"]))
add(date(2024, 10, 12), 748.56, "Auto", "Costco tires Odyssey"); add(date(2025, 6, 14), 1322.40, "Auto", "Subaru brakes + rotors")
add(date(2023, 8, 8), 219.99, "Auto", "AutoZone battery"); add(date(2026, 2, 3), 64.18, "Auto", "AutoZone wipers"); add(date(2026, 5, 6), 689.12, "Auto", "Discount Tire Subaru")
for y in range(2023, 2027): add(date(y, 4, 11), 74.50, "Auto", "registration Odyssey"); add(date(y, 9, 6), 74.50, "Auto", "registration Subaru")
add(date(2025, 3, 28), 155.00, "Auto", "parking ticket" ); add(date(2024, 7, 30), 35.00, "Auto", "parking ticket downtown")
# ---- kids
for y in range(2023, 2027):
    add(date(y, 2, 10), 185.00, "Kids", "soccer Ella spring season"); add(date(y, 8, 18), 195.00, "Kids", "soccer Ella fall season")
    add(date(y, 3, 1), 340.00 + 20 * (y - 2023), "Kids", "summer camp deposit"); add(date(y, 5, 15), 720.00 + 45 * (y - 2023), "Kids", "YMCA summer camp")
    add(date(y, 8, 9), amt(90, 180), "Kids", "school supplies Target"); add(date(y, 8, 6 + y - 2023), amt(40, 90), "Kids", "school supplies Walmart")
    add(date(y, 10, 14), amt(60, 110), "Kids", "Halloween costumes")
    add(date(y, 4, 20), amt(240, 420), "Kids", "Ella birthday party"); add(date(y, 11, 9), amt(180, 350), "Kids", "Owen birthday party")
for d in dates(12, 32): add(d, amt(9, 64), "Kids", R.choice(["babysitter", "babysitter", "babysitter Maya", "field trip", "lunch money", "book fair", "Lego", "swim class Owen", "", "craft supplies"]))
for m in range(9, 13): add(date(2025, m, 12), 85.00, "Kids", "after school care Owen")
for m in range(1, 6): add(date(2026, m, 12), 85.00, "Kids", "after school care Owen")
# ---- house & yard
for d in dates(9, 27): add(d, amt(8, 145), "House & Yard", R.choices(["Home Depot", "Lowe's", "Home Depot mulch", "Barton Springs Nursery", "Amazon", "Breed & Co", ""], [34, 16, 7, 9, 14, 5, 6])[0])
for d in dates(14, 21):
    if 3 <= d.month <= 11: add(d, 45.00 if d < date(2025, 3, 1) else 50.00, "House & Yard", "lawn guy Hector")
for d in dates(26, 35): add(d, 150.00 if d.year < 2025 else 165.00, "House & Yard", R.choice(["house cleaner", "house cleaner", "house cleaner Rosa"]))
add(date(2023, 11, 18), 899.00, "House & Yard", "IKEA coffee table and rug"); add(date(2024, 6, 11), 412.50, "House & Yard", "AC repair"); add(date(2026, 7, 8), 685.00, "House & Yard", "AC repair capacitor + freon")
add(date(2025, 1, 24), 1150.00, "House & Yard", "tree trimming live oak"); add(date(2023, 2, 6), 960.00, "House & Yard", "tree removal after ice storm"); add(date(2024, 4, 2), 289.00, "House & Yard", "plumber water heater"); add(date(2026, 1, 27), 340.00, "House & Yard", "plumber frozen pipe")
for d, a, n in [((2025, 9, 4), 1500, "kitchen remodel - deposit contractor"), ((2025, 9, 19), 2860.4, "kitchen remodel - cabinets IKEA"), ((2025, 9, 27), 412.18, "kitchen remodel - Home Depot tile"), ((2025, 10, 6), 3975, "kitchen remodel - countertops"),
                ((2025, 10, 13), 268.77, "kitchen remodel - faucet"), ((2025, 10, 21), 2400, "kitchen remodel - contractor"), ((2025, 10, 30), 186.31, "kitchen remodel - paint Sherwin"), ((2025, 11, 12), 1849.99, "kitchen remodel - range Best Buy"), ((2025, 11, 22), 2100, "kitchen remodel - contractor final"), ((2025, 12, 3), 94.6, "kitchen remodel - cabinet pulls")]:
    add(date(*d), a, "House & Yard", n)
# ---- health
for d in dates(16, 40): add(d, amt(8, 85), "Health", R.choice(["CVS", "Walgreens", "CVS prescription", "copay pediatrician", "Austin Regional Clinic copay", "Walgreens allergy meds"]))
for d in dates(150, 200): add(d, amt(60, 210), "Health", R.choice(["dentist Ella", "dentist", "dentist Owen"]))
add(date(2024, 2, 13), 425.00, "Health", "ER visit Owen arm"); add(date(2024, 2, 27), 118.00, "Health", "ortho cast Owen"); add(date(2025, 8, 5), 389.00, "Health", "eyeglasses Warby Parker"); add(date(2023, 8, 3), 245.00, "Health", "eyeglasses")
for m in range(1, 9): add(date(2026, m, 20), 215.00, "Health", "braces Ella")
# ---- personal care
for d in dates(24, 45): add(d, amt(18, 38), "Personal Care", R.choice(["haircut", "kids haircut", "Birds Barbershop", "Birds Barbershop", "Sport Clips"]))
for d in dates(40, 75): add(d, amt(9, 58), "Personal Care", R.choice(["Walgreens", "Ulta", "Sephora", "nails"]))
# ---- pets
for d in dates(24, 40): add(d, amt(48, 84), "Pets", R.choice(["Petco", "Chewy", "Chewy dog food", "Tomlinson's"]))
for d in dates(110, 180): add(d, amt(85, 265), "Pets", R.choice(["vet Biscuit", "vet", "vet shots"]))
for d in dates(55, 80): add(d, amt(62, 80), "Pets", "groomer Biscuit")
add(date(2025, 12, 27), 1486.00, "Pets", "emergency vet Biscuit ate chocolate")
# ---- clothing
for d in dates(22, 55): add(d, amt(22, 148), "Clothing", R.choice(["Old Navy", "Gap", "Gap", "Academy", "Marshalls", "Nordstrom Rack", "Kohl's", "Carter's", ""]))
# ---- entertainment
for d in dates(12, 34): add(d, amt(12, 86), "Entertainment", R.choice(["Alamo Drafthouse", "Alamo Drafthouse", "Thinkery", "Main Event", "Barton Springs Pool", "Zilker train", "Half Price Books", "BookPeople", "Steam", "Austin FC tickets"]))
add(date(2023, 10, 7), 385.00, "Entertainment", "ACL Fest tickets"); add(date(2025, 10, 4), 440.00, "Entertainment", "ACL Fest tickets"); add(date(2024, 6, 29), 189.00, "Entertainment", "Austin FC tickets")
# ---- gifts / charity
for d in dates(24, 60): add(d, amt(15, 88), "Gifts", R.choice(["birthday present Liam", "gift card teacher", "baby shower Priya", "flowers mom", "birthday present cousin", "Amazon", "Target gift card", "wedding gift"]))
for y in (2023, 2024, 2025):
    for k in range(9): add(date(y, 12, R.randint(1, 23)), amt(18, 165), "Gifts", R.choice(["Christmas Ella", "Christmas Owen", "Christmas grandma", "Christmas Amazon", "Christmas stockings"]))
    add(date(y, 12, 8), amt(70, 120), "House & Yard", "Christmas tree")
for d in dates(120, 220): add(d, R.choice([25.0, 50.0, 75.0, 100.0]), "Charity", R.choice(["KUT", "Austin Pets Alive", "PTA", "St Jude"]))
# ---- trips
def trip(name, start, items):
    for off, a, c, n in items: add(start + timedelta(days=off), a, c, f"{name} {n}".strip())
trip("Colorado trip", date(2024, 7, 6), [(-92, 1684.00, "Travel", "cabin Estes Park"), (0, 58.20, "Auto", "gas Amarillo"), (0, 41.85, "Dining Out", "lunch Lubbock"), (1, 139.00, "Travel", "hotel Raton"), (1, 52.76, "Auto", "gas"), (2, 186.44, "Groceries", "Safeway"), (3, 35.00, "Travel", "RMNP park pass"), (3, 96.30, "Dining Out", "dinner"),
    (4, 240.00, "Entertainment", "horseback riding"), (5, 68.15, "Dining Out", "pizza"), (6, 73.50, "Gifts", "souvenirs"), (6, 112.90, "Dining Out", "last dinner"), (7, 55.31, "Auto", "gas"), (8, 152.00, "Travel", "hotel Amarillo"), (8, 49.92, "Auto", "gas")])
trip("Disney", date(2026, 3, 14), [(-70, 2148.60, "Travel", "tickets"), (-66, 1296.40, "Travel", "Southwest flights"), (-40, 1874.25, "Travel", "hotel"), (0, 64.00, "Travel", "airport parking"), (0, 88.35, "Dining Out", "dinner"), (1, 142.18, "Dining Out", "character breakfast"), (1, 96.40, "Gifts", "ears and shirts"), (2, 118.72, "Dining Out", "lunch + snacks"), (3, 45.60, "Groceries", "Publix"), (3, 154.05, "Dining Out", "Epcot dinner"), (4, 129.00, "Travel", "Lightning Lane"), (5, 71.22, "Dining Out", "airport food"), (5, 38.50, "Travel", "Uber")])
for y in (2023, 2025): trip("Port A", date(y, 6, 22), [(-60, 1120.0 if y == 2023 else 1285.0, "Travel", "condo"), (0, 47.3 + y % 10, "Auto", "gas"), (1, 131.4 + y % 7, "Groceries", "H-E-B"), (2, 84.25 + y % 9, "Dining Out", "shrimp place"), (3, 62.0 if y == 2023 else 75.0, "Entertainment", "kayak rental"), (4, 55.1 + y % 13, "Dining Out", "lunch")])
for d in [(2023, 11, 21), (2024, 11, 26), (2025, 11, 24)]: add(date(*d), amt(380, 690), "Travel", "Thanksgiving flights Chicago")
for d in [(2023, 10, 20), (2024, 5, 3), (2025, 2, 15), (2026, 6, 19)]: add(date(*d), amt(150, 320), "Travel", R.choice(["hotel San Antonio", "Fredericksburg airbnb", "Great Wolf Lodge"]))
# ---- tax like
for y in (2024, 2025, 2026): add(date(y, 1, 29), {2024: 7412.36, 2025: 7688.10, 2026: 7935.54}[y], "Mortgage", "property tax Travis County")
for y in (2023, 2024, 2025, 2026): add(date(y, 3, 25), 79.99 + 10 * (y - 2023), "Subscriptions", "TurboTax"); add(date(y, 5, 2), 65.00, "Subscriptions", "Costco membership"); add(date(y, 10, 19), 139.00, "Subscriptions", "Amazon Prime")

# a quiet week in each of two years
quiet = [(date(2024, 12, 26), date(2024, 12, 29)), (date(2026, 8, 15), date(2026, 8, 16))]
rows = [r for r in rows if not any(a <= r[0] <= b for a, b in quiet)]
rows.sort(key=lambda r: (r[0], r[2], r[3], r[1]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "austin.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
print(len(rows))
