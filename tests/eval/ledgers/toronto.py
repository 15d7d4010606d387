#!/usr/bin/env python3
"""Deterministic ledger: a freelance designer/developer in Toronto, CAD."""
import csv, os, random
from datetime import date, timedelta
rnd = random.Random(416647)
START, END = date(2024, 1, 2), date(2026, 11, 23)
rows = []
def add(d, amount, cat, note):
    if START <= d <= END:
        rows.append((d, "%.2f" % amount, cat, note))
def D(s): return date.fromisoformat(s)
def money(lo, hi): return round(rnd.uniform(lo, hi), 2)
def months():
    y, m = 2024, 1
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y, m + 1) if m < 12 else (y + 1, 1)
def step(d, table):
    v = None
    for since, price in table:
        if d >= D(since): v = price
    return v
# away from home: no everyday rows
AWAY = [(D("2024-08-10"), D("2024-08-18")), (D("2025-09-14"), D("2025-09-20")), (D("2026-05-22"), D("2026-05-25"))]
def away(d): return any(a <= d <= b for a, b in AWAY)
# ---------------------------------------------------------------- monthly things
SUBS = [ # note, category, day, price table, end
 ("Adobe CC", "Software", 6, [("2024-01-01", 77.99), ("2025-03-01", 84.99), ("2026-06-01", 93.49)], None),
 ("Figma", "Software", 12, [("2024-01-01", 16.50), ("2025-04-01", 22.00)], None),
 ("Google Workspace", "Software", 2, [("2024-01-01", 7.80), ("2025-02-01", 9.20), ("2026-03-01", 10.60)], None),
 ("Dropbox", "Software", 19, [("2024-01-01", 15.99)], "2025-08-31"),
 ("GitHub", "Software", 22, [("2024-06-01", 5.49)], None),
 ("ChatGPT Plus", "Software", 15, [("2024-11-01", 28.60)], None),
 ("Zoom", "Software", 9, [("2024-01-01", 20.00), ("2024-10-01", 21.99)], "2026-02-28"),
 ("FreshBooks", "Software", 4, [("2024-01-01", 24.86), ("2025-09-01", 29.38)], None),
 ("Apple iCloud", "Software", 25, [("2024-01-01", 3.99), ("2026-01-01", 4.49)], None),
 ("Netflix", "Entertainment", 17, [("2024-01-01", 16.49), ("2025-02-01", 18.99), ("2026-02-01", 20.99)], None),
 ("Spotify", "Entertainment", 8, [("2024-01-01", 10.99), ("2024-09-01", 12.69)], "2025-10-31"),
 ("Apple Music", "Entertainment", 11, [("2025-11-01", 10.99)], None),
 ("Crave", "Entertainment", 20, [("2025-01-01", 22.00)], "2025-06-30"),
 ("GoodLife", "Fitness", 5, [("2024-01-01", 64.99), ("2025-01-01", 69.99), ("2026-07-01", 74.99)], None),
 ("Rent Dufferin St", "Rent", 1, [("2024-01-01", 1850.00), ("2024-10-01", 1896.25), ("2025-10-01", 1943.66), ("2026-10-01", 1984.48)], None),
 ("Bell internet", "Phone & Internet", 14, [("2024-01-01", 79.10), ("2025-05-01", 84.75), ("2026-04-01", 73.45)], None),
 ("Freedom Mobile", "Phone & Internet", 21, [("2024-01-01", 45.20), ("2025-11-01", 39.55)], None),
 ("Square One tenant insurance", "Insurance", 3, [("2024-01-01", 27.40), ("2025-01-01", 29.10), ("2026-01-01", 31.85)], None),
]
for y, m in months():
    for note, cat, day, table, end in SUBS:
        d = date(y, m, day)
        p = step(d, table)
        if p is not None and (end is None or d <= D(end)):
            add(d, p, cat, note)
# January 2024 rent falls on the 1st, before START: pay it on the 2nd
add(D("2024-01-02"), 1850.00, "Rent", "Rent Dufferin St")
for y, m in months():
    winter = m in (12, 1, 2, 3)
    add(date(y, m, 18), money(48, 71) if m not in (6, 7, 8) else money(70, 108), "Utilities", "Toronto Hydro")
    if m % 2 == 0:
        add(date(y, m, 24), money(95, 150) if winter else money(34, 62), "Utilities", "Enbridge gas")
    add(date(y, m, 28), 4.95, "Bank fees", "Monthly fee TD business")
    if rnd.random() < .45:
        add(date(y, m, rnd.randint(3, 27)), money(15, 45), "Bank fees", rnd.choice(["Wire fee", "Stripe chargeback fee", "FX fee"]))
    # Presto
    for day in sorted(rnd.sample(range(1, 29), rnd.choice([2, 2, 3]))):
        add(date(y, m, day), rnd.choice([20, 40, 40, 50, 60]), "Transit", "Presto top-up")
    if rnd.random() < .7:
        add(date(y, m, rnd.randint(1, 28)), 60 if m % 3 else money(90, 140), "Marketing", "Google Ads")
for y in (2024, 2025, 2026):
    add(date(y, 2, 11), {2024: 21.46, 2025: 23.72, 2026: 27.11}[y], "Software", "Namecheap domain renewal")
    add(date(y, 4, 22), {2024: 423.75, 2025: 452.00, 2026: 497.20}[y], "Professional fees", "Accountant Liu, tax return")
    add(date(y, 7, 15), {2024: 612.00, 2025: 648.00, 2026: 671.00}[y], "Insurance", "Liability insurance Zensurance")
    add(date(y, 5, 6), 99.00, "Household", "Amazon Prime")
    add(date(y, 1, 16), {2024: 195.00, 2025: 205.00, 2026: 205.00}[y], "Professional fees", "RGD membership")
    for q in (3, 6, 9):
        add(date(y, q, 10), money(85, 140), "Professional fees", "Bookkeeper Priya, quarter")
    add(date(y, 10, 29), money(60, 90), "Health", "Eye exam FYidoctors")
    for mm in (3, 9):
        add(date(y, mm, rnd.randint(5, 26)), money(165, 240), "Health", "Dentist Dr. Okafor")
    # presents
    for mm, dd, who in [(2, 20, "Mom birthday"), (6, 10, "Father's Day"), (5, 8, "Mother's Day"), (8, 24, "Jess birthday"), (12, 14, "Christmas gift Jess"), (12, 17, "Christmas gift Mom"), (12, 20, "Christmas gifts nephews")]:
        add(date(y, mm, dd) + timedelta(rnd.randint(-2, 3)), money(28, 135), "Gifts", who + rnd.choice(["", "", ", Indigo", ", Etsy"]))
    if y > 2024:
        add(date(y, 3, 22), money(55, 75), "Gifts", "Staples gift card for Priya")
# ---------------------------------------------------------------- everyday
def days():
    d = START
    while d <= END:
        if not away(d): yield d
        d += timedelta(1)
CLIENTS = ["Northwind", "Kestrel", "Maple Labs", "Harbour Co-op"]
for d in days():
    wk = d.weekday()
    r = rnd.random
    if r() < (.47 if wk >= 5 else .26):
        shop, lo, hi = rnd.choices([("No Frills", 18, 88), ("Loblaws", 14, 92), ("Metro", 9, 66), ("FreshCo", 14, 70), ("Farm Boy", 12, 48), ("Costco", 70, 215), ("T&T", 15, 64), ("St. Lawrence Market", 14, 56)],
                                   [26, 17, 16, 12, 7, 5, 8, 7])[0]
        add(d, money(lo, hi), "Groceries", shop if r() > .08 else shop + rnd.choice([" snacks", " + flowers", " bbq stuff"]))
    if r() < .21:
        add(d, money(2.2, 9.5), "Coffee", rnd.choices(["Tim Hortons", "Second Cup", "Starbucks", "Balzac's Coffee", "Pilot Coffee", ""], [38, 13, 17, 11, 14, 7])[0])
    if r() < (.27 if wk in (4, 5, 6) else .13):
        shop, lo, hi = rnd.choices([("Uber Eats", 19, 58), ("Pai", 32, 70), ("Fresh", 17, 39), ("Banh Mi Boys", 13, 24), ("Pizza Nova", 17, 39), ("Pizzeria Libretto", 28, 66), ("Swiss Chalet", 17, 45), ("Tim Hortons", 7, 16), ("Harvey's", 11, 20), ("Sunday brunch with Jess", 28, 61), ("DoorDash", 20, 48)],
                                   [24, 6, 7, 9, 7, 6, 6, 9, 6, 7, 6])[0]
        add(d, money(lo, hi), "Dining", shop)
    if wk < 5 and r() < .105:
        c = rnd.choice(CLIENTS)
        shop, lo, hi = rnd.choices([("Tim Hortons", 6, 19), ("Pilot Coffee", 9, 22), ("Cactus Club", 58, 165), ("Terroni", 62, 150), ("Pai", 55, 118), ("Earls", 48, 130), ("Fresh", 30, 62)], [18, 15, 14, 14, 10, 10, 7])[0]
        add(d, money(lo, hi), "Client meals", f"{shop}, {c}" if r() < .75 else shop)
    if r() < .1:
        note, lo, hi = rnd.choices([("TTC", 3.3, 3.35), ("Uber to client", 13, 36), ("Uber", 10, 41), ("Bike Share Toronto", 3.5, 12), ("GO train to Hamilton", 12, 15), ("UP Express", 9.25, 12.35), ("Beck Taxi", 14, 42)], [26, 24, 22, 12, 9, 4, 7])[0]
        add(d, 3.35 if note == "TTC" and d >= D("2024-07-01") else 3.30 if note == "TTC" else money(lo, hi), "Transit", note)
    if r() < .042:
        note, lo, hi = rnd.choice([("Canadian Tire", 12, 96), ("Dollarama", 4, 26), ("IKEA", 22, 190), ("Amazon", 11, 85), ("Home Depot", 14, 88), ("Amazon, vacuum bags", 15, 29), ("Coin laundry", 6, 14), ("Dollarama", 4, 26)])
        add(d, money(lo, hi), "Household", note)
    if r() < .026:
        note, lo, hi = rnd.choice([("Staples", 9, 70), ("Staples printer ink", 42, 88), ("Amazon", 12, 66), ("Canada Post", 8, 32), ("Canadian Tire, power bar", 18, 36), ("Shoppers Drug Mart, stamps", 11, 25), ("Printing at The Printing House", 18, 120)])
        add(d, money(lo, hi), "Office", note)
    if r() < .03:
        note, lo, hi = rnd.choice([("Shoppers Drug Mart", 8, 52), ("Shoppers Drug Mart", 8, 52), ("Rexall", 7, 33), ("Massage RMT Hana", 105, 125), ("Physio Bloor West", 90, 110), ("Prescription", 12, 38)])
        add(d, money(lo, hi), "Health", note)
    if r() < .03:
        note, lo, hi = rnd.choice([("Cineplex", 15, 38), ("Indigo", 14, 58), ("Raptors tickets", 70, 165), ("Steam", 9, 80), ("Horseshoe Tavern", 22, 58), ("AGO", 25, 30), ("TIFF Lightbox", 15, 30), ("LCBO", 16, 64), ("LCBO", 16, 64)])
        add(d, money(lo, hi), "Entertainment", note)
    if r() < .012:
        note, lo, hi = rnd.choice([("Uniqlo", 25, 110), ("Winners", 18, 80), ("Roots", 48, 140), ("MEC", 40, 180), ("The Bay", 35, 130), ("Mark's", 35, 120)])
        if note == "The Bay" and d > D("2025-05-31"): note = "Simons"
        add(d, money(lo, hi), "Clothing", note)
    if r() < .006:
        add(d, money(18, 30), "Fitness", rnd.choice(["Basecamp climbing", "Yoga drop-in", "High Park tennis court"]))
    if r() < .009:
        note = rnd.choice(["WeWork day pass", "WeWork day pass", "East Room day pass"])
        add(d, 39.55 if note[0] == "W" else 45.20, "Coworking", note)
# ---------------------------------------------------------------- one-offs
for d, a, c, n in [
 ("2024-02-08", 1129.99, "Equipment", "Best Buy, monitor LG"), ("2024-05-14", 2937.00, "Equipment", "Apple Store, MacBook Pro"), ("2024-05-14", 329.95, "Equipment", "AppleCare MacBook"),
 ("2024-11-29", 249.99, "Equipment", "Best Buy, headphones"), ("2025-01-21", 189.00, "Equipment", "Canada Computers, SSD"), ("2025-06-03", 1355.00, "Equipment", "Apple Store, iPhone"),
 ("2025-11-28", 649.99, "Equipment", "Best Buy, iPad keyboard and iPad"), ("2026-08-19", 74.00, "Equipment", "Apple Store, charger"), ("2026-10-07", 219.99, "Equipment", "Canada Computers, webcam"),
 ("2024-03-18", 249.00, "Training", "Udemy, React course bundle"), ("2024-10-02", 395.00, "Training", "RGD workshop"), ("2025-02-13", 179.00, "Training", "Frontend Masters"), ("2026-01-27", 520.00, "Training", "George Brown evening course"),
 ("2024-09-28", 22.00, "Groceries", "Apple picking Chudleigh's"), ("2025-10-04", 26.50, "Groceries", "Apple picking Chudleigh's"),
 ("2024-06-19", 338.00, "Health", "Physio orthotics"), ("2025-12-03", 412.00, "Health", "Dentist Dr. Okafor, crown deposit"),
 ("2025-01-09", 169.00, "Professional fees", "Lawyer contract review"), ("2026-06-16", 395.50, "Professional fees", "Lawyer contract review, Kestrel"),
 ("2024-12-21", 86.40, "Travel", "VIA Rail to Ottawa, Christmas"), ("2024-12-28", 79.10, "Travel", "VIA Rail from Ottawa"), ("2025-12-22", 94.92, "Travel", "VIA Rail to Ottawa, Christmas"), ("2025-12-29", 98.31, "Travel", "VIA Rail from Ottawa"),
 ("2025-07-12", 240.00, "Entertainment", "Blue Jays tickets"), ("2025-10-24", 410.00, "Entertainment", "Blue Jays World Series ticket"),
 # Halifax holiday 2024
 ("2024-06-27", 418.62, "Travel", "Halifax flight Porter"), ("2024-08-10", 48.20, "Travel", "Halifax airport shuttle"), ("2024-08-10", 1092.00, "Travel", "Halifax airbnb 8 nights"),
 ("2024-08-11", 71.35, "Dining", "Halifax lobster dinner"), ("2024-08-12", 22.60, "Dining", "Halifax donair"), ("2024-08-13", 38.00, "Entertainment", "Halifax harbour cruise"), ("2024-08-14", 54.90, "Groceries", "Halifax Sobeys"),
 ("2024-08-15", 164.30, "Travel", "Halifax car rental Peggy's Cove"), ("2024-08-16", 59.45, "Dining", "Halifax seafood"), ("2024-08-17", 34.00, "Gifts", "Halifax souvenirs"), ("2024-08-18", 44.75, "Travel", "Halifax airport taxi"),
 # Vancouver conference Sept 2025
 ("2025-06-24", 695.00, "Training", "WebNorth conference ticket"), ("2025-07-08", 512.87, "Travel", "Vancouver conf flight Air Canada"), ("2025-09-14", 41.20, "Travel", "Vancouver conf, Uber to airport"),
 ("2025-09-14", 1389.40, "Travel", "Vancouver conf hotel 5 nights"), ("2025-09-14", 33.80, "Dining", "Vancouver conf ramen"), ("2025-09-15", 10.40, "Transit", "Vancouver conf SkyTrain"), ("2025-09-15", 6.85, "Coffee", "Vancouver conf, Tim Hortons"),
 ("2025-09-16", 148.60, "Client meals", "Vancouver conf dinner with Northwind"), ("2025-09-17", 27.45, "Dining", "Vancouver conf poke bowl"), ("2025-09-17", 11.15, "Transit", "Vancouver conf SkyTrain"),
 ("2025-09-18", 63.20, "Client meals", "Vancouver conf drinks, Maple Labs"), ("2025-09-18", 32.00, "Transit", "Vancouver conf, Uber to client"), ("2025-09-19", 58.00, "Entertainment", "Vancouver conf Capilano bridge"), ("2025-09-19", 24.60, "Gifts", "Vancouver conf maple cookies for Jess"), ("2025-09-20", 12.35, "Transit", "Vancouver conf, UP Express home"),
 # Montreal weekend 2026
 ("2026-05-04", 138.99, "Travel", "VIA Rail Montreal weekend"), ("2026-05-22", 486.30, "Travel", "Hotel Montreal weekend"), ("2026-05-23", 42.75, "Dining", "Schwartz's Montreal"), ("2026-05-23", 18.40, "Coffee", "Café Olimpico Montreal"), ("2026-05-24", 96.20, "Dining", "Dinner Montreal weekend"), ("2026-05-24", 31.00, "Entertainment", "Montreal museum"), ("2026-05-25", 14.50, "Groceries", "St-Viateur bagels Montreal"),
 # home office project Feb-Apr 2026
 ("2026-02-07", 86.42, "Household", "Home office: paint, Home Depot"), ("2026-02-08", 23.15, "Household", "Home office: rollers and tape, Canadian Tire"), ("2026-02-14", 679.00, "Equipment", "Home office: standing desk, IKEA"), ("2026-02-21", 119.99, "Household", "Home office: rug, IKEA"),
 ("2026-02-28", 540.14, "Equipment", "Home office: chair, Structube"), ("2026-03-07", 97.46, "Household", "Home office: shelves, IKEA"), ("2026-03-11", 64.40, "Office", "Home office: cable tray, Amazon"), ("2026-03-15", 158.20, "Equipment", "Home office: lamp, Structube"),
 ("2026-03-28", 260.00, "Household", "Home office: electrician"), ("2026-04-04", 41.79, "Office", "Home office: whiteboard, Staples"), ("2026-04-12", 38.97, "Household", "Home office: plants"),
]:
    add(D(d), a, c, n)
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "toronto.csv")
rows.sort(key=lambda r: r[0])
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), a, c, n])
if __name__ == "__main__":
    print(len(rows), rows[-1])
