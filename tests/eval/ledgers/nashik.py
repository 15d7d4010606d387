"""Writes nashik.csv: Sneha's ledger, Sept 2023 - Nov 2026."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(250731)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, round(a, 2), c, n))
def amt(lo, hi, paise=0.35):
    a = R.uniform(lo, hi)
    return round(a, 2) if R.random() < paise else float(round(a))
def pick(pairs):
    t = sum(w for _, w in pairs); x = R.random() * t
    for v, w in pairs:
        x -= w
        if x < 0: return v
    return pairs[-1][0]
def step(d, table):
    p = None
    for s, v in table:
        if d >= s: p = v
    return p
D = date
# ---------------------------------------------------------------- monthly things
months = []
y, m = 2023, 9
while (y, m) <= (2026, 11):
    months.append((y, m)); m += 1
    if m == 13: y, m = y + 1, 1
for y, m in months:
    first = D(y, m, 1)
    add(D(y, m, R.choice([1, 2, 3, 4, 5])), step(first, [(START, 11000), (D(2024, 9, 1), 11500), (D(2025, 9, 1), 12500)]), "Rent", "rent")
    add(D(y, m, R.choice([2, 3, 4, 6])), step(first, [(START, 12000), (D(2024, 7, 1), 15000), (D(2026, 4, 1), 18000)]), "Ghar", "sent home")
    if R.random() < 0.55:
        add(D(y, m, R.randint(8, 27)), amt(600, 2600), "Ghar", R.choice(["Aai medicines", "Aai medicines", "Baba BP tablets", "Aai phone recharge"]))
    season = {3: 1.2, 4: 1.6, 5: 1.75, 6: 1.35, 12: .8, 1: .8, 2: .85}.get(m, 1.0)
    add(D(y, m, R.randint(10, 15)), amt(620, 860, .8) * season * (1 + .07 * (y - 2023)), "Bills", "MSEDCL light bill")
    add(D(y, m, 7), step(first, [(START, 706.82), (D(2024, 8, 1), 824.82), (D(2026, 2, 1), 942.82)]), "Bills", "Airtel fiber")
    add(D(y, m, 18), step(first, [(START, 399), (D(2024, 7, 1), 449), (D(2025, 12, 1), 499)]), "Bills", "Airtel postpaid")
    add(D(y, m, R.choice([1, 2, 3])), step(first, [(START, 1200), (D(2024, 11, 1), 1400), (D(2026, 1, 1), 1600)]), "Bills", "maid Sunita")
    if m % 2 == 0:
        add(D(y, m, R.randint(4, 26)), step(first, [(START, 906), (D(2024, 3, 1), 806), (D(2025, 4, 1), 856)]), "Bills", "gas cylinder")
    if m in (3, 6, 9, 12):
        add(D(y, m, R.randint(5, 20)), step(first, [(START, 1500), (D(2025, 3, 1), 1800)]), "Bills", "society maintenance")
    # subscriptions
    add(D(y, m, 9), step(first, [(START, 199), (D(2024, 10, 1), 249), (D(2026, 3, 1), 299)]), "Subscriptions", "Netflix")
    add(D(y, m, 21), step(first, [(START, 119), (D(2025, 7, 1), 139)]), "Subscriptions", "Spotify")
    add(D(y, m, 26), 75, "Subscriptions", "iCloud")
    if D(2024, 3, 1) <= first: add(D(y, m, 14), step(first, [(START, 1010.4), (D(2025, 6, 1), 1335.75)]), "Subscriptions", "Figma")
    if first <= D(2025, 4, 1): add(D(y, m, 16), 149, "Subscriptions", "Hotstar")
    if D(2025, 2, 1) <= first <= D(2025, 10, 1): add(D(y, m, 23), 1999, "Subscriptions", "ChatGPT Plus")
    if m == 6: add(D(y, m, 11), 1499, "Subscriptions", "Amazon Prime")
    # fitness
    if m in (1, 4, 7, 10):
        add(D(y, m, R.randint(2, 9)), step(first, [(START, 4200), (D(2024, 10, 1), 4800), (D(2026, 1, 1), 5400)]), "Fitness", "Iron House gym")
    if R.random() < .45: add(D(y, m, R.randint(3, 28)), amt(480, 950, .1), "Fitness", "shuttlecocks")
    if m % 3 == 2: add(D(y, m, R.randint(5, 25)), amt(1900, 2900), "Fitness", "HealthKart whey")
    if D(2025, 1, 1) <= first <= D(2025, 6, 1): add(D(y, m, 5), 2000, "Fitness", "badminton coaching")
    # Mithu
    add(D(y, m, R.randint(3, 10)), amt(1750, 2150) * (1 + .05 * (y - 2023)), "Mithu", "Royal Canin")
    if R.random() < .5: add(D(y, m, R.randint(8, 28)), amt(500, 1800, .1), "Mithu", "vet Dr Kulkarni")
    if R.random() < .55: add(D(y, m, R.randint(2, 28)), amt(650, 1100, .05), "Mithu", "grooming")
    if R.random() < .7: add(D(y, m, R.randint(2, 28)), amt(180, 1300), "Mithu", R.choice(["Heads Up For Tails", "Heads Up For Tails chew toy", "treats", "treats"]))
    # scooter odd bits
    if m in (2, 6, 10): add(D(y, m, R.randint(5, 25)), amt(1100, 2600), "Scooter", "Activa service")
    if m == 8: add(D(y, m, 12), 1480 + 135 * (y - 2023), "Scooter", "Activa insurance")
    if m in (1, 7): add(D(y, m, R.randint(5, 25)), 60, "Scooter", "PUC")
    if R.random() < .2: add(D(y, m, R.randint(5, 25)), R.choice([80, 100, 120, 150]), "Scooter", "puncture")
# ---------------------------------------------------------------- daily life
d = START
fuel = 3
while d <= END:
    wd = d.weekday(); we = wd >= 5
    grow = 1 + .06 * ((d - START).days / 365)
    away = (D(2024, 1, 24) <= d <= D(2024, 1, 29)) or (D(2024, 12, 26) <= d <= D(2025, 1, 1)) or (D(2026, 2, 26) <= d <= D(2026, 3, 5))
    quiet = R.random() < (.17 if not we else .08)
    if not quiet and not away:
        busy = {10: 1.15, 11: 1.1, 2: .85, 7: .9, 8: 1.05, 12: 1.08}.get(d.month, 1.0)
        for _ in range(2):
            if R.random() < .33 * busy:
                opts = [("DMart", 2.4 if we else 1), ("Blinkit", 2.6), ("sabzi", 2.2), ("milk", 1.4), ("Reliance Fresh", 1), ("", .7), ("Godavari dairy", .6)]
                if d >= D(2025, 5, 10): opts.append(("Zepto", 2.1))
                n = pick(opts)
                rng = {"DMart": (700, 2600), "Blinkit": (120, 720), "sabzi": (60, 260), "milk": (32, 130), "Reliance Fresh": (250, 1100), "": (50, 400), "Godavari dairy": (90, 330), "Zepto": (110, 640)}[n]
                add(d, amt(*rng) * grow, "Groceries", n)
        p = [.38, .36, .42, .44, .66, .62, .68][wd] * busy
        for _ in range(2):
            if R.random() < p * .62 * (1.15 if d.year == 2025 else 1):
                n = pick([("Swiggy", 3), ("Swiggy biryani", 1.3), ("Swiggy dosa", .8), ("Zomato", 2.4), ("Zomato pizza", .7), ("Zomato momos", .5), ("Domino's", .5), ("EatFit", .4), ("", .2)])
                add(d, amt(150, 690, .5) * grow, "Food Delivery", n)
        p = [.18, .2, .24, .24, .42, .62, .6][wd] * busy
        if R.random() < p:
            n = pick([("Sadhana misal", 1.2), ("chai tapri", 2.2), ("Cafe Creme", 1.2), ("Curry Leaves", .9), ("Social", .8), ("Starbucks", .8), ("Domino's", .4), ("lunch with Ketki", .9), ("dinner with Rohan", .7), ("Krishna Vijay thali", .7), ("", .5)])
            rng = {"chai tapri": (20, 90), "Sadhana misal": (110, 260), "Cafe Creme": (180, 520), "Starbucks": (260, 640), "Curry Leaves": (500, 1500), "Social": (600, 1900), "Domino's": (300, 800), "lunch with Ketki": (250, 900), "dinner with Rohan": (500, 1800), "Krishna Vijay thali": (220, 480), "": (40, 600)}[n]
            add(d, amt(*rng) * grow, "Eating Out", n)
        if R.random() < .035: add(d, R.choice([10, 20, 20, 30, 40]), "Scooter", "parking College Road")
        if wd in (1, 3, 6) and R.random() < .3: add(d, step(d, [(START, 150), (D(2025, 1, 1), 180), (D(2026, 6, 1), 200)]), "Fitness", "badminton court")
        if R.random() < .13 * (1.5 if d.month in (10, 11) else 1):
            n = pick([("Amazon", 3), ("Myntra", 2), ("Max", 1.1), ("Westside", .8), ("Reliance Trends", .8), ("Nykaa", 1.2), ("Flipkart", .9), ("Decathlon", .7), ("Miniso", .6), ("Amazon bedsheets", .4), ("", .3)])
            add(d, amt(220, 2900, .5) * (1.2 if d.month in (10, 11) else 1), "Shopping", n)
        if R.random() < .02: add(d, amt(350, 3200), "Fitness", "Decathlon")
        if R.random() < .055:
            n = pick([("Apollo pharmacy", 3), ("Dr Joshi", 1), ("skin clinic", .6), ("physio", .6), ("blood test Thyrocare", .3), ("Noble pharmacy", .6)])
            rng = {"Apollo pharmacy": (80, 900), "Dr Joshi": (400, 700), "skin clinic": (700, 2200), "physio": (500, 800), "blood test Thyrocare": (900, 2400), "Noble pharmacy": (60, 500)}[n]
            add(d, amt(*rng), "Health", n)
        if R.random() < .11:
            n = pick([("auto", 2), ("Ola", 1.3), ("Uber", 1.1), ("Shivneri bus to Pune", .6), ("Panchavati to Mumbai", .5), ("Rapido", .8)])
            rng = {"auto": (40, 180), "Ola": (90, 420), "Uber": (90, 480), "Shivneri bus to Pune": (480, 640), "Panchavati to Mumbai": (140, 420), "Rapido": (40, 140)}[n]
            add(d, amt(*rng), "Travel", n)
        if R.random() < (.17 if we else .055):
            n = pick([("PVR", 2), ("BookMyShow", 1.2), ("Crossword books", 1), ("Kindle book", .8), ("nursery plants", .7), ("bowling with Rohan", .4), ("pottery class", .5), ("", .3)])
            add(d, amt(180, 1300), "Timepass", n)
    fuel -= 1
    if fuel <= 0 and not away:
        add(d, R.choice([200, 300, 300, 350, 400, 500]), "Scooter", R.choice(["petrol", "petrol", "petrol HP pump"]))
        fuel = R.randint(8, 14)
    d += timedelta(1)
# ---------------------------------------------------------------- trips
for s, a, c, n in [
    ("2024-01-05", 2140, "Travel", "Hampi trip train"), ("2024-01-08", 6300, "Travel", "Hampi trip homestay"), ("2024-01-24", 380, "Travel", "Hampi trip auto"),
    ("2024-01-25", 640, "Eating Out", "Hampi trip lunch"), ("2024-01-25", 900, "Travel", "Hampi trip cycle hire"), ("2024-01-26", 1120, "Eating Out", "Hampi trip dinner"),
    ("2024-01-27", 1450, "Shopping", "Hampi trip souvenirs"), ("2024-01-28", 530, "Eating Out", "Hampi trip breakfast"), ("2024-01-29", 2400, "Mithu", "Hampi trip boarding"),
    ("2024-11-16", 9846, "Travel", "Goa trip flights"), ("2024-11-20", 14200, "Travel", "Goa trip hotel"), ("2024-12-26", 760, "Travel", "Goa trip taxi"), ("2024-12-27", 1850, "Eating Out", "Goa trip beach shack"),
    ("2024-12-27", 1600, "Travel", "Goa trip bike hire"), ("2024-12-28", 2240.5, "Eating Out", "Goa trip dinner"), ("2024-12-29", 3150, "Timepass", "Goa trip scuba"), ("2024-12-30", 1275, "Shopping", "Goa trip cashews"),
    ("2024-12-31", 4800, "Timepass", "Goa trip new year party"), ("2025-01-01", 690, "Eating Out", "Goa trip brunch"), ("2025-01-01", 3600, "Mithu", "Goa trip boarding"), ("2025-01-09", -1180, "Travel", "Goa trip flights refund"),
    ("2026-01-18", 13480, "Travel", "Kerala trip flights"), ("2026-01-22", 17900, "Travel", "Kerala trip houseboat"), ("2026-02-02", 8400, "Travel", "Kerala trip Munnar stay"), ("2026-02-26", 1150, "Travel", "Kerala trip cab"),
    ("2026-02-27", 980, "Eating Out", "Kerala trip sadya"), ("2026-02-28", 5200, "Travel", "Kerala trip cab"), ("2026-03-01", 2300, "Health", "Kerala trip ayurvedic massage"), ("2026-03-02", 1340, "Eating Out", "Kerala trip seafood"),
    ("2026-03-03", 2760, "Shopping", "Kerala trip spices"), ("2026-03-04", 870, "Eating Out", "Kerala trip dinner"), ("2026-03-05", 5250, "Mithu", "Kerala trip boarding"),
    # balcony makeover
    ("2025-04-05", 2500, "Shopping", "balcony tiles advance"), ("2025-04-12", 11850, "Shopping", "balcony tiles"), ("2025-04-19", 4200, "Shopping", "balcony tile fitting"), ("2025-04-27", 3150, "Shopping", "balcony netting"),
    ("2025-05-03", 8990, "Shopping", "balcony swing"), ("2025-05-10", 1680, "Timepass", "balcony plants"), ("2025-05-11", 940, "Timepass", "balcony pots"), ("2025-05-18", 1299, "Shopping", "balcony lights"), ("2025-05-24", 2360, "Shopping", "balcony paint"),
    ("2025-06-01", 1750, "Timepass", "balcony plants"), ("2025-06-08", 3480, "Shopping", "balcony table"), ("2025-06-14", 620, "Timepass", "balcony pots"),
    # big things
    ("2024-10-12", 94900, "Shopping", "MacBook Air Reliance Digital"), ("2025-02-15", 23490, "Shopping", "washing machine Reliance Digital"), ("2023-11-04", 6990, "Shopping", "mixer grinder Reliance Digital"),
    ("2026-08-16", 57900, "Shopping", "iPhone Amazon"), ("2025-08-23", 15400, "Health", "root canal Dr Deshmukh"), ("2026-05-09", 38500, "Ghar", "Aai gold bangles"), ("2025-03-08", 9200, "Fitness", "Yonex racket"),
    ("2024-05-25", 4350, "Scooter", "new tyres"), ("2026-04-18", 3900, "Scooter", "Activa battery and brakes"), ("2024-02-17", 6800, "Health", "Lenskart glasses"), ("2026-06-20", 7450, "Health", "Lenskart glasses"),
    ("2025-09-13", 1000, "Scooter", "challan"), ("2026-07-11", 500, "Scooter", "challan"), ("2025-11-27", 9500, "Ghar", "Baba cataract checkup"),
    ("2024-06-08", 2100, "Mithu", "vaccination Dr Kulkarni"), ("2025-06-07", 2300, "Mithu", "vaccination Dr Kulkarni"), ("2026-06-06", 2450, "Mithu", "vaccination Dr Kulkarni"), ("2026-09-12", 6850, "Mithu", "surgery Dr Kulkarni"),
    # presents
    ("2023-12-22", 1150, "Shopping", "gift for Ketki"), ("2024-12-20", 1499, "Shopping", "gift for Ketki"), ("2025-12-22", 1999, "Shopping", "gift for Ketki"), ("2024-03-16", 2200, "Shopping", "gift for Rohan"), ("2025-03-15", 2750, "Shopping", "gift for Rohan"),
    ("2026-03-14", 2399, "Shopping", "gift for Rohan"), ("2024-05-11", 3200, "Shopping", "gift for Aai"), ("2025-05-10", 4100, "Shopping", "gift for Aai"), ("2026-11-21", 3600, "Shopping", "wedding gift Pooja"), ("2025-11-22", 5100, "Shopping", "wedding gift Amruta"),
    # diwali, navratri, sula
    ("2023-11-05", 3200, "Shopping", "Diwali kurta"), ("2023-11-08", 1480, "Groceries", "Diwali mithai"), ("2023-11-10", 850, "Timepass", "Diwali lights"), ("2023-11-11", 5000, "Ghar", "Diwali bonus Aai Baba"),
    ("2024-10-20", 4150, "Shopping", "Diwali saree"), ("2024-10-26", 1720, "Groceries", "Diwali mithai"), ("2024-10-28", 690, "Timepass", "Diwali diyas"), ("2024-10-29", 6000, "Ghar", "Diwali bonus Aai Baba"),
    ("2025-10-11", 3790, "Shopping", "Diwali kurta"), ("2025-10-16", 1965, "Groceries", "Diwali mithai"), ("2025-10-17", 1240, "Timepass", "Diwali lights"), ("2025-10-18", 7500, "Ghar", "Diwali bonus Aai Baba"), ("2025-10-19", 2000, "Bills", "Diwali bonus Sunita"),
    ("2026-10-31", 5240, "Shopping", "Diwali saree"), ("2026-11-04", 2180, "Groceries", "Diwali mithai"), ("2026-11-05", 930, "Timepass", "Diwali diyas"), ("2026-11-06", 8000, "Ghar", "Diwali bonus Aai Baba"), ("2026-11-07", 2500, "Bills", "Diwali bonus Sunita"),
    ("2024-10-05", 1200, "Timepass", "garba passes"), ("2025-09-25", 1500, "Timepass", "garba passes"), ("2026-10-13", 1600, "Timepass", "garba passes"), ("2024-02-03", 2400, "Timepass", "SulaFest"), ("2025-02-01", 2800, "Timepass", "SulaFest"),
    ("2024-09-07", 780, "Timepass", "Ganpati decoration"), ("2025-08-27", 910, "Timepass", "Ganpati decoration"), ("2026-09-14", 1050, "Timepass", "Ganpati decoration"),
    # refunds
    ("2024-04-09", -1299, "Shopping", "Myntra return"), ("2025-07-15", -849, "Shopping", "Myntra return"), ("2026-02-11", -1549.5, "Shopping", "Myntra return"), ("2025-12-04", -699, "Shopping", "Nykaa refund"),
    ("2026-09-05", -412, "Food Delivery", "EatFit refund")]:
    add(date.fromisoformat(s), a, c, n)
# A refund is none of outgo's expenses.
rows = [r for r in rows if float(r[1]) > 0]
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "nashik.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
print(len(rows))
