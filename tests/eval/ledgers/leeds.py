#!/usr/bin/env python3
"""A nurse in Leeds with a dog (Biscuit) and a pottery hobby. GBP. Deterministic."""
import csv, random, os
from datetime import date, timedelta
R = random.Random(60626)
START, END = date(2023, 3, 1), date(2026, 5, 31)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, round(float(a), 2), c, n))
def D(s): return date.fromisoformat(s)
def u(a, b): return round(R.uniform(a, b), 2)
def pence(a, b): return round(R.choice([0.0, 0.5, 0.99, 0.25, 0.75, 0.49]) + R.randint(a, b), 2)

days = []
d = START
while d <= END:
    days.append(d); d += timedelta(days=1)
months = sorted({(d.year, d.month) for d in days})
away = [(D("2024-06-08"), D("2024-06-18")), (D("2025-09-13"), D("2025-09-20"))]
def isaway(d): return any(a <= d <= b for a, b in away)

# ---- fixed monthly things
def step(d, table):
    v = None
    for s, p in table:
        if d >= D(s): v = p
    return v
for y, m in months:
    f = date(y, m, 1)
    add(f, step(f, [("2023-01-01", 725), ("2024-02-01", 765), ("2025-02-01", 795), ("2026-02-01", 825)]), "Rent", "rent")
    if m not in (2, 3):
        add(date(y, m, 3), step(f, [("2023-01-01", 128), ("2024-04-01", 134), ("2025-04-01", 141), ("2026-04-01", 148)]), "Bills", "Council tax")
    add(date(y, m, 6), {True: u(104, 142), False: u(58, 81)}[m in (11, 12, 1, 2, 3)], "Bills", "Octopus gas + elec")
    add(date(y, m, 8), step(f, [("2023-01-01", 29.5), ("2024-04-01", 32.2), ("2025-04-01", 41.75), ("2026-04-01", 44.1)]), "Bills", "Yorkshire Water")
    add(date(y, m, 12), step(f, [("2023-01-01", 27.0), ("2024-04-01", 29.5), ("2025-06-01", 25.0)]), "Bills", "Plusnet broadband")
    add(date(y, m, 17), step(f, [("2023-01-01", 12.0), ("2024-10-01", 9.0), ("2026-01-01", 10.0)]), "Bills", "giffgaff")
    add(date(y, m, 9), step(f, [("2023-01-01", 10.99), ("2025-03-01", 12.99)]), "Subscriptions", "Netflix")
    add(date(y, m, 14), step(f, [("2023-01-01", 9.99), ("2023-08-01", 10.99), ("2024-06-01", 11.99), ("2025-12-01", 12.99)]), "Subscriptions", "Spotify")
    add(date(y, m, 2), step(f, [("2023-01-01", 21.99), ("2024-09-01", 24.99)]), "Subscriptions", "PureGym")
    if f >= D("2023-11-01") and f <= D("2025-01-01"):
        add(date(y, m, 21), step(f, [("2023-01-01", 7.99), ("2024-11-01", 8.99)]), "Subscriptions", "Disney Plus")
    if f >= D("2025-05-01"):
        add(date(y, m, 25), 7.99, "Subscriptions", "Audible")
    add(date(y, m, 19), step(f, [("2023-01-01", 23.4), ("2023-10-01", 26.85), ("2024-10-01", 31.2), ("2025-10-01", 37.6)]), "Dog", "Petplan")
    if f >= D("2023-09-01"):
        add(date(y, m, 5), step(f, [("2023-01-01", 55), ("2024-07-01", 60), ("2026-01-01", 68)]), "Pottery", "studio membership")
    add(date(y, m, 27), step(f, [("2023-01-01", 16.2), ("2024-01-01", 17.4), ("2025-01-01", 18.1), ("2026-01-01", 18.9)]), "Work", "Unison")
    add(date(y, m, 15), step(f, [("2023-01-01", 41.3), ("2023-11-01", 48.9), ("2024-11-01", 52.15), ("2025-11-01", 49.6)]), "Transport", "car insurance Admiral")

# yearly
for y in (2023, 2024, 2025): add(date(y, 10, 4), 120, "Work", "NMC registration")
for y, c in ((2023, 54.85), (2024, 54.85), (2025, 54.85), (2026, 54.85)): add(date(y, 4, 22), c, "Transport", "MOT")
add(D("2024-04-22"), 286.4, "Transport", "brake pads, Dewsbury Road Garage")
add(D("2025-04-23"), 164, "Transport", "2 tyres Kwik Fit")
add(D("2026-01-19"), 412.75, "Transport", "clutch cable + service, Dewsbury Road Garage")
for y, c in ((2023, 165), (2024, 180), (2025, 190), (2026, 195)): add(date(y, 5, 11), c, "Transport", "road tax")
for y, c in ((2023, 159), (2024, 169.5), (2025, 174.5), (2026, 180)): add(date(y, 4, 30), c, "Bills", "TV licence")

# ---- weekly shop
for dd in days:
    if isaway(dd): continue
    wd = dd.weekday()
    if wd == 5 and R.random() < 0.8:
        add(dd, u(28, 64), "Groceries", R.choice(["Aldi", "Aldi", "Aldi", "Aldi big shop", "Tesco", "Morrisons", "Aldi"]))
    elif wd == 2 and R.random() < 0.55:
        add(dd, u(9, 32), "Groceries", R.choice(["Tesco", "Tesco", "Tesco Express", "Tescos", "M&S Food", "Morrisons", ""]))
    elif R.random() < 0.12:
        add(dd, u(2.1, 19), "Groceries", R.choice(["Co-op", "Tesco Express", "M&S Food", "Kirkgate Market", "milk + bread", "Kirkgate market veg", "biscuits for the ward", "", "Morisons", "M&S Food"]))
    # eating out
    p = 0.27 if wd >= 4 else 0.115
    if R.random() < p:
        n, a, b = R.choice([("Greggs", 2, 6), ("Laynes Espresso", 3, 14), ("Bundobust", 14, 34), ("Nando's", 13, 24), ("The Dog & Gun", 11, 46), ("The Dog & Gun", 11, 46),
            ("fish and chips", 9, 17), ("Dominos", 14, 27), ("Costa", 3, 8), ("Costa", 3, 8), ("North Star Coffee", 3, 12), ("curry w/ girls", 18, 38), ("Boots meal deal", 3, 5), ("hospital canteen", 3, 8),
            ("hospital canteen", 3, 8), ("Wetherspoons", 7, 29), ("", 4, 25), ("Just Eat", 13, 28), ("resturant w/ mum", 25, 62), ("Sunday roast", 17, 33), ("Greggs", 2, 6)])
        add(dd, pence(a, b), "Eating Out", n)
    # transport
    if R.random() < 0.075:
        n, a, b = R.choice([("Shell", 30, 58), ("Tesco petrol", 28, 55), ("Tesco petrol", 28, 55), ("Asda petrol", 25, 50)])
        add(dd, u(a, b), "Transport", n)
    if R.random() < 0.095:
        n, a, b = R.choice([("First Bus", 2, 4), ("First Bus", 2, 4), ("Uber", 7, 19), ("St James parking", 4, 8), ("hospital parking", 4, 8), ("hospital parking", 4, 8), ("Northern train York", 11, 17), ("taxi home", 9, 16)])
        add(dd, pence(a, b), "Transport", n)
    # dog
    if R.random() < 0.085:
        n, a, b = R.choice([("Pets at Home", 9, 48), ("Pets at Home", 9, 48), ("dog food", 18, 39), ("dog walker Jess", 13, 15), ("dog walker Jess", 26, 30), ("treats", 3, 9), ("poo bags", 2, 6), ("Biscuit grooming", 38, 46), ("worming tablets", 11, 18), ("new lead", 9, 19)])
        add(dd, pence(a, b), "Dog", n)
    # pottery
    if R.random() < (0.028 if dd < D("2023-09-01") else 0.058):
        n, a, b = R.choice([("clay", 14, 36), ("clay", 14, 36), ("glaze", 8, 29), ("glazes Bath Potters", 19, 54), ("kiln hire", 12, 22), ("kiln hire", 12, 22), ("Amazon turning tools", 9, 27), ("Potclays", 24, 68), ("sponges + wire", 4, 10), ("bisque firing", 8, 16), ("", 6, 20)])
        add(dd, pence(a, b), "Pottery", n)
    # clothing
    if R.random() < 0.045:
        n, a, b = R.choice([("M&S", 14, 66), ("M&S", 14, 66), ("Next", 17, 72), ("Next", 17, 72), ("Primark", 7, 38), ("Vinted", 4, 26), ("Vinted", 4, 26), ("H&M", 11, 44), ("Oxfam", 4, 14), ("socks", 6, 12)])
        add(dd, pence(a, b), "Clothing", n)
    # health
    if R.random() < 0.045:
        n, a, b = R.choice([("Boots", 4, 31), ("Boots", 4, 31), ("Boots", 4, 31), ("Superdrug", 3, 18), ("perscription", 9, 9), ("ibuprofen", 1, 4), ("physio", 42, 48), ("Holland & Barrett", 7, 24), ("haircut", 36, 52), ("haircut", 36, 52)])
        add(dd, pence(a, b) if n != "perscription" else 9.9, "Health", n)
    # home
    if R.random() < 0.034:
        n, a, b = R.choice([("IKEA", 15, 120), ("Amazon", 7, 42), ("Amazon", 7, 42), ("B&M", 4, 24), ("Wilko", 5, 22), ("Dunelm", 9, 64), ("plants", 6, 24), ("B&Q paint", 18, 46), ("charity shop lamp", 5, 15)])
        if n == "Wilko" and dd > D("2023-10-01"): n = "B&M"
        add(dd, pence(a, b), "Home", n)
    # fun
    if R.random() < 0.055:
        n, a, b = R.choice([("Vue cinema", 6, 15), ("Hyde Park Picture House", 7, 12), ("Brudenell gig", 12, 28), ("Leeds Playhouse", 16, 38), ("Waterstones", 8, 24), ("Waterstones", 8, 24), ("bowling", 9, 18), ("pub quiz", 2, 12), ("book off ebay", 3, 9), ("", 5, 15)])
        add(dd, pence(a, b), "Fun", n)
    # work
    if R.random() < 0.012:
        n, a, b = R.choice([("nursing shoes", 34, 58), ("fob watch", 8, 14), ("pens", 2, 6), ("tights for work", 5, 11), ("leaving do collection", 5, 10), ("tea fund", 2, 5), ("scrubs", 19, 32)])
        add(dd, pence(a, b), "Work", n)
    # gifts
    if R.random() < 0.02:
        n, a, b = R.choice([("birthday card", 2, 5), ("flowers for mum", 15, 34), ("present for Sophie", 14, 40), ("baby shower", 12, 30), ("Moonpig", 4, 9), ("JustGiving Leeds marathon", 10, 20)])
        add(dd, pence(a, b), "Gifts", n)

# ---- Christmas and birthdays
for y in (2023, 2024, 2025):
    for n, a, b, dday in [("xmas - mum", 35, 70, 2), ("xmas - dad", 25, 55, 7), ("xmas - Sophie", 20, 45, 9), ("secret santa ward 12", 9, 10, 11), ("xmas cards", 7, 12, 4), ("xmas - nephews", 30, 60, 16), ("Waterstones xmas", 15, 38, 18)]:
        add(date(y, 12, dday), pence(a, b), "Gifts", n)
    add(date(y, 12, 20), u(19, 34), "Home", "xmas tree")
    add(date(y, 12, 23), u(64, 98), "Groceries", "M&S Food xmas")
    add(date(y, 12, 13), pence(28, 45), "Eating Out", "ward xmas do")
for y in (2023, 2024, 2025, 2026): add(date(y, 3, 21), pence(25, 60), "Gifts", "mum birthday")
for y in (2023, 2024, 2025): add(date(y, 8, 9), pence(20, 45), "Gifts", "dad birthday")
add(D("2025-07-19"), 150, "Gifts", "Sophie wedding present")

# ---- dog: vet
for s, a, n in [("2023-05-16", 62.5, "vet boosters"), ("2023-11-08", 148.0, "vet - ear infection"), ("2024-03-12", 1284.6, "vet - cruciate op"), ("2024-03-26", 74.0, "vet follow up"), ("2024-05-14", 66.0, "vet boosters"),
    ("2025-02-03", 215.3, "vet - ate chocolate"), ("2025-05-13", 69.5, "vet boosters"), ("2025-12-28", 310.0, "emergency vet"), ("2026-05-12", 73.0, "vet boosters"),
    ("2024-06-18", 286.0, "kennels (Crete)"), ("2025-03-30", 56.0, "kennels"), ("2026-02-14", 84.0, "kennels")]:
    add(D(s), a, "Dog", n)
# dentist, optician
for s, a, n in [("2023-06-20", 25.8, "dentist"), ("2024-01-17", 25.8, "dentist"), ("2024-07-30", 73.5, "dentist filling"), ("2025-03-04", 27.4, "dentist"), ("2026-03-10", 27.9, "dentist"),
    ("2023-10-21", 129.0, "Specsavers"), ("2025-11-15", 164.0, "Specsavers")]:
    add(D(s), a, "Health", n)
# walking boots, coat
add(D("2024-05-25"), 89.99, "Clothing", "walking boots Go Outdoors")
add(D("2025-08-30"), 74.5, "Clothing", "waterproof, Go Outdoors")
add(D("2024-11-16"), 119.0, "Clothing", "winter coat Next")
add(D("2025-07-05"), 85.0, "Clothing", "wedding outfit")
# pottery extras
for s, a, n in [("2023-03-18", 145, "6 week throwing course"), ("2024-10-12", 95, "raku weekend"), ("2024-11-30", 35, "craft fair table Headingley"), ("2025-11-29", 40, "craft fair table Headingley"), ("2026-04-18", 45, "craft fair table Saltaire"), ("2025-02-22", 389, "second hand wheel"), ("2025-03-01", 26.5, "B&Q shelf for pots")]:
    add(D(s), a, "Pottery", n)
# home extras
for s, a, n in [("2023-07-15", 249.0, "Currys washing machine"), ("2024-09-21", 59.99, "Argos hoover"), ("2025-05-03", 179.0, "IKEA bed frame"), ("2026-03-14", 34.99, "Argos kettle")]:
    add(D(s), a, "Home", n)

# ---- Crete June 2024
add(D("2024-01-27"), 418.0, "Holidays", "Crete flights Jet2")
add(D("2024-02-10"), 364.5, "Holidays", "Crete apartment deposit + balance")
add(D("2024-05-30"), 27.9, "Holidays", "Crete travel insurance")
add(D("2024-06-01"), 17.5, "Health", "Boots sun cream Crete")
add(D("2024-06-08"), 14.2, "Eating Out", "airport breakfast")
for i, (n, a, b, c) in enumerate([("Crete taverna", 16, 38, "Eating Out"), ("Crete supermarket", 9, 22, "Groceries"), ("Crete car hire", 98, 120, "Holidays"), ("Crete taverna", 16, 38, "Eating Out"), ("Crete Knossos tickets", 13, 16, "Holidays"),
     ("Crete gelato", 3, 6, "Eating Out"), ("Crete boat trip", 38, 46, "Holidays"), ("Crete taverna", 16, 38, "Eating Out"), ("Crete petrol", 22, 31, "Transport"), ("Crete souvenirs", 12, 28, "Gifts"), ("Crete taverna", 16, 38, "Eating Out")]):
    add(D("2024-06-08") + timedelta(days=min(i, 10)), pence(a, b), c, n)
# ---- Northumberland Sept 2025 (with the dog)
add(D("2025-04-12"), 465.0, "Holidays", "Northumberland cottage")
for s, a, c, n in [("2025-09-13", 41.7, "Transport", "petrol Northumberland"), ("2025-09-13", 38.65, "Groceries", "Co-op Seahouses"), ("2025-09-14", 31.5, "Eating Out", "Northumberland pub lunch"), ("2025-09-15", 24.0, "Holidays", "Bamburgh Castle Northumberland"),
    ("2025-09-16", 22.0, "Holidays", "Farne Islands boat Northumberland"), ("2025-09-16", 12.75, "Eating Out", "Seahouses chippy"), ("2025-09-18", 19.25, "Gifts", "Northumberland fudge for mum"), ("2025-09-19", 36.0, "Eating Out", "Northumberland last night tea"), ("2025-09-20", 39.2, "Transport", "petrol Northumberland")]:
    add(D(s), a, c, n)
# ---- day/weekend trips
for s, a, c, n in [("2023-08-12", 74.0, "Holidays", "Whitby B&B"), ("2023-08-12", 18.9, "Eating Out", "Whitby fish and chips"), ("2023-08-13", 9.5, "Fun", "Whitby Abbey"), ("2026-05-02", 88.0, "Holidays", "Edinburgh hotel"), ("2026-04-11", 46.6, "Holidays", "LNER Edinburgh"), ("2026-05-03", 27.75, "Eating Out", "Edinburgh brunch")]:
    add(D(s), a, c, n)

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "leeds.csv")
with open(out, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
print(len(rows))
