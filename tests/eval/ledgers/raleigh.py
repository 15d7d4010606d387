#!/usr/bin/env python3
"""Writes raleigh.csv beside itself. Deterministic: one seeded generator, stdlib only."""
import csv
import os
import random
from datetime import date, timedelta

rng = random.Random(262)
START, END = date(2023, 9, 1), date(2026, 11, 30)
SICK = [(date(2024, 2, 5), date(2024, 2, 11)), (date(2025, 1, 20), date(2025, 1, 26)),
        (date(2026, 9, 8), date(2026, 9, 13))]
AWAY = [(date(2024, 10, 10), date(2024, 10, 14)), (date(2025, 6, 13), date(2025, 6, 15)),
        (date(2026, 5, 7), date(2026, 5, 15))]
rows = []


def within(d, spans):
    for a, b in spans:
        if a <= d <= b:
            return b
    return None


def add(d, cents, cat, note):
    """A fixed expense: moved past a sick week, otherwise as given."""
    b = within(d, SICK)
    if b:
        d = b + timedelta(days=1)
    if START <= d <= END:
        rows.append((d, int(round(cents)), cat, note))


def loose(d, cents, cat, note):
    """An everyday expense: does not happen when sick or away."""
    if within(d, SICK) or within(d, AWAY):
        return
    if START <= d <= END:
        rows.append((d, int(round(cents)), cat, note))


def infl(d):
    return 1 + 0.035 * (d - START).days / 365.25


def between(lo, hi):
    return rng.randint(int(lo * 100), int(hi * 100))


def pick(table):
    return rng.choices(table, weights=[t[-1] for t in table])[0]


# ---- fixed things, month by month
months = []
y, m = 2023, 9
while (y, m) <= (2026, 11):
    months.append((y, m))
    y, m = (y + 1, 1) if m == 12 else (y, m + 1)

ELEC = {1: 58, 2: 54, 3: 41, 4: 31, 5: 34, 6: 52, 7: 66, 8: 69, 9: 55, 10: 35, 11: 34, 12: 49}
GASB = {1: 31, 2: 29, 3: 20, 4: 11, 5: 7, 6: 6, 7: 6, 8: 6, 9: 6, 10: 9, 11: 18, 12: 27}
for y, m in months:
    ym = (y, m)
    rent = 74500 if ym < (2024, 8) else 78000 if ym < (2025, 8) else 81500
    add(date(y, m, 1), rent, "Rent", "rent")
    k = infl(date(y, m, 1))
    add(date(y, m, 16), ELEC[m] * 100 * k * rng.uniform(.88, 1.13), "Utilities", "duke energy")
    add(date(y, m, 19), 2150 * k * rng.uniform(.85, 1.18), "Utilities", "raleigh water")
    if ym < (2026, 5):
        add(date(y, m, 22), GASB[m] * 100 * k * rng.uniform(.9, 1.12), "Utilities", "dominion energy")
    else:
        add(date(y, m, 22), GASB[m] * 100 * k * rng.uniform(.9, 1.12), "Utilities", "enbridge")
    add(date(y, m, 4), 2333 if ym < (2025, 3) else 2667, "Utilities", "venmo priya wifi")
    add(date(y, m, 12), 2500 if ym < (2025, 11) else 3000, "Utilities", "mint mobile")
    if ym >= (2023, 10):
        add(date(y, m, 14), 21860 if ym < (2026, 1) else 25000, "Student Loans", "nelnet")
        add(date(y, m, 27), 11845, "Student Loans", "aidvantage")
    if ym in [(2024, 4), (2025, 4), (2026, 4), (2026, 7)]:
        add(date(y, m, 23), rng.choice([30000, 40000, 50000]), "Student Loans", "nelnet extra")
    add(date(y, m, 2), 9840 if ym < (2024, 6) else 10620 if ym < (2025, 6) else 11975, "Car", "geico")
    # subscriptions
    add(date(y, m, 6), 1099 if ym < (2024, 7) else 1199 if ym < (2026, 2) else 1299, "Subscriptions", "spotify")
    if ym <= (2025, 9):
        add(date(y, m, 9), 1549 if ym < (2025, 1) else 1799, "Subscriptions", "netflix")
    if (2024, 3) <= ym <= (2024, 10):
        add(date(y, m, 11), 799, "Subscriptions", "hulu")
    if (2025, 1) <= ym <= (2025, 5):
        add(date(y, m, 17), 1699, "Subscriptions", "max")
    if (2024, 5) <= ym <= (2026, 1):
        add(date(y, m, 21), 2000, "Subscriptions", "chatgpt plus")
    add(date(y, m, 24), 299, "Subscriptions", "icloud")
    if ym >= (2024, 1):
        add(date(y, m, 18), 499 if ym < (2025, 10) else 600, "Subscriptions", "nyt games")
    if m in (6, 7, 8, 9, 10) and y >= 2024:
        add(date(y, m, 8), 1799 if y < 2026 else 1999, "Subscriptions", "runna")
    if m == 4:
        add(date(y, m, 13), 7999, "Subscriptions", "strava annual")
    if ym >= (2024, 1):
        add(date(y, m, 17), 1000 if ym < (2025, 7) else 1500, "Health", "planet fitness")
        if m == 3:
            add(date(y, m, 1), 4900, "Health", "planet fitness annual fee")

# ---- everyday things, day by day
COFFEE = [("jubala", 4.4, 7.4, 30), ("sola coffee", 4.2, 7.9, 16), ("joe van gogh", 3.9, 6.8, 12), ("morning times", 3.5, 6.5, 12),
          ("starbucks", 4.6, 7.6, 11), ("dunkin", 2.6, 4.6, 9), ("office vending", 1.75, 2.25, 4), ("bean traders beans", 15, 19, 5)]
FOOD = [("cook out", 7, 12, 13), ("chipotle", 10.5, 15.5, 14), ("first watch", 16, 27, 6), ("joes pizza", 9, 22, 6),
        ("mod pizza", 10, 15, 5), ("biscuitville", 6, 11, 8), ("bojangles", 8, 13, 6), ("velvet taco", 11, 19, 5),
        ("uber eats", 19, 38, 7), ("sushi nine", 22, 46, 4), ("gringo a gogo", 17, 34, 4), ("transfer co", 12, 24, 4),
        ("benchwarmers bagels", 7, 14, 6), ("pho far east", 13, 19, 4), ("snoopys", 6, 11, 3), ("whiskey kitchen", 24, 52, 3),
        ("brewery bhavana", 30, 64, 2), ("lunch w/ marcus", 12, 24, 4), ("dinner w/ priya", 18, 42, 4), ("happy + hale", 12, 17, 4)]
GROC = [("trader joes", 22, 68, 28), ("harris teeter", 18, 92, 22), ("food lion", 9, 48, 13), ("aldi", 18, 52, 12),
        ("wegmans", 28, 98, 8), ("target", 12, 44, 6), ("state farmers market", 9, 31, 6), ("venmo priya groceries", 10, 33, 4),
        ("mochi ice cream", 5.5, 7.5, 1)]
FUN = [("raleigh beer garden", 11, 38, 12), ("raleigh brewing", 8, 26, 10), ("boxcar", 10, 28, 8), ("alamo movie", 14, 27, 8),
       ("trivia tab", 12, 31, 9), ("canes tickets", 48, 132, 3), ("dpac tickets", 55, 120, 2), ("steam sale", 5, 35, 6),
       ("red hat concert", 45, 98, 3), ("quail ridge books", 11, 34, 6), ("climbing day pass", 20, 25, 4), ("bowling w/ marcus", 14, 26, 4)]
STUFF = [("amazon", 7, 62, 34), ("target", 8, 71, 20), ("ikea", 15, 95, 3), ("uniqlo", 19, 88, 5), ("great clips", 24, 30, 13),
         ("home depot", 7, 55, 6), ("etsy", 12, 48, 4), ("old navy", 18, 64, 4), ("usps", 4, 14, 4), ("target bulbs", 9, 18, 2),
         ("work shoes dsw", 59, 84, 1), ("laundry quarters", 10, 20, 4)]
CARS = [("parking deck", 4, 14, 20), ("uber", 9, 31, 18), ("car wash", 10, 16, 6), ("uber airport", 24, 39, 2)]
CATS = [("chewy food", 34, 58, 14), ("chewy litter", 19, 29, 6), ("petsmart litter", 17, 26, 6), ("petsmart toys", 6, 22, 5),
        ("pet supplies plus", 9, 36, 6), ("amazon", 8, 30, 4), ("mochi flea meds", 42, 58, 3)]
RUNS = [("maurten gels", 22, 44, 8), ("gu gels", 14, 30, 7), ("fleet feet", 18, 70, 5), ("raleigh running outfitters", 16, 82, 8),
        ("amazon", 9, 38, 5), ("nuun", 7, 14, 5), ("race photos", 20, 40, 1), ("socks fleet feet", 16, 24, 3)]
HEALTH = [("cvs", 5, 34, 12), ("walgreens", 5, 26, 6), ("duke health copay", 30, 45, 5), ("contacts", 62, 88, 1)]


def spend(d, cat, table, blank=0.0, loud=0.0):
    name, lo, hi, _ = pick(table)
    note = "" if rng.random() < blank else name
    if note and rng.random() < loud:
        note = note.title()
    loose(d, between(lo, hi) * infl(d), cat, note)


d = START
while d <= END:
    wd = d.weekday()
    weekend = wd >= 5
    if rng.random() < (.34 if weekend else .56):
        spend(d, "Coffee", COFFEE, .025)
        if rng.random() < .06:
            spend(d, "Coffee", COFFEE)
    p = .62 if wd in (4, 5) else .38
    if (d.year, d.month) >= (2026, 7):
        p += .06
    if rng.random() < p:
        spend(d, "Eating Out", FOOD, .015)
        if rng.random() < .18:
            spend(d, "Eating Out", FOOD)
    if rng.random() < (.5 if wd == 6 else .28):
        spend(d, "Groceries", GROC, .02, .06)
    if rng.random() < (.33 if weekend or wd == 4 else .09):
        spend(d, "Fun", FUN, .02)
    if rng.random() < (.27 if weekend else .17) * (1.5 if d.month == 12 else 1):
        spend(d, "Stuff", STUFF, .03, .03)
    if rng.random() < .11:
        brand = rng.choices(["sheetz", "bp", "shell", "wawa"], [5, 3, 2, 1])[0]
        loose(d, between(26, 47) * (1.06 if d.month in (6, 7, 8) else 1), "Car", "gas " + brand)
    if rng.random() < .085:
        spend(d, "Car", CARS)
    if rng.random() < .095:
        spend(d, "Cat", CATS, .01, .04)
    if rng.random() < (.1 if d.month in (2, 3, 8, 9, 10, 11) else .05):
        spend(d, "Running", RUNS)
    if rng.random() < .04:
        spend(d, "Health", HEALTH)
    d += timedelta(days=1)

# ---- one by one
ONE = """
2023-09-16 139.99 Running brooks ghost shoes
2023-10-08 85.00 Running city of oaks half entry
2023-11-23 42.00 Running turkey trot
2024-01-06 149.95 Running saucony ride shoes
2024-02-24 129.00 Running tobacco road marathon entry
2024-05-11 139.99 Running brooks ghost shoes
2024-08-17 224.95 Running saucony endorphin shoes
2024-09-07 149.95 Running hoka clifton shoes
2024-11-28 45.00 Running turkey trot
2025-01-11 144.99 Running brooks ghost shoes
2025-02-01 134.00 Running tobacco road marathon entry
2025-04-19 154.95 Running hoka clifton shoes
2025-07-05 149.99 Running brooks ghost shoes
2025-08-02 139.00 Running city of oaks marathon entry
2025-09-20 229.95 Running saucony endorphin shoes
2025-10-04 119.99 Running used garmin strap + pod
2025-11-27 48.00 Running turkey trot
2026-01-17 154.99 Running brooks ghost shoes
2026-02-07 65.00 Running umstead trail race
2026-04-18 164.95 Running hoka clifton shoes
2026-07-11 154.99 Running brooks ghost shoes
2026-08-08 144.00 Running city of oaks marathon entry
2026-09-19 239.95 Running saucony endorphin shoes
2026-10-17 429.99 Running garmin forerunner
2026-11-26 50.00 Running turkey trot
2023-10-17 88.00 Cat vet checkup mochi
2024-04-09 142.50 Cat vet shots mochi
2024-10-22 96.00 Cat vet checkup mochi
2025-03-30 1842.37 Cat emergency vet mochi
2025-04-08 64.00 Cat vet followup mochi
2025-10-21 104.00 Cat vet checkup mochi
2026-04-14 158.75 Cat vet shots mochi
2026-06-23 385.00 Cat vet dental mochi
2026-10-20 109.00 Cat vet checkup mochi
2024-10-15 110.00 Cat cat sitter
2025-06-16 60.00 Cat cat sitter
2026-05-16 215.00 Cat cat sitter
2024-03-18 1649.00 Stuff laptop best buy
2024-06-29 248.00 Stuff mattress topper
2026-01-03 179.00 Stuff monitor best buy
2023-11-14 79.00 Car oil change
2024-05-21 84.00 Car oil change
2024-12-03 89.00 Car oil change
2025-06-24 92.00 Car oil change
2026-01-06 95.00 Car oil change
2026-08-04 98.00 Car oil change
2024-07-13 512.40 Car tires
2025-11-18 2214.60 Car transmission
2026-03-11 318.20 Car valve cover gasket
2024-01-24 30.00 Car nc inspection
2025-01-28 30.00 Car nc inspection
2026-01-27 30.00 Car nc inspection
2024-02-14 142.18 Car registration + property tax
2025-02-14 136.77 Car registration + property tax
2026-02-14 131.05 Car registration + property tax
2023-11-08 45.00 Health dentist
2024-05-29 45.00 Health dentist
2024-12-11 210.00 Health dentist filling
2025-07-09 50.00 Health dentist
2026-01-21 50.00 Health dentist
2026-08-12 50.00 Health dentist
2025-03-19 60.00 Health pt session
2025-03-26 60.00 Health pt session
2025-04-02 60.00 Health pt session
2025-04-09 60.00 Health pt session
2025-04-23 60.00 Health pt session
2025-05-07 60.00 Health pt session
2026-09-15 45.00 Health duke urgent care
2023-10-21 38.50 Gifts marcus bday
2023-11-19 54.00 Gifts dad bday
2023-12-09 72.40 Gifts xmas mom
2023-12-09 49.99 Gifts xmas dad
2023-12-14 41.25 Gifts xmas sis
2023-12-16 25.00 Gifts secret santa target
2024-02-18 45.00 Gifts priya bday
2024-03-09 58.00 Gifts mom bday flowers
2024-05-10 47.95 Gifts mothers day flowers
2024-06-14 35.00 Gifts fathers day
2024-06-22 150.00 Gifts wedding dana + tom
2024-10-20 44.10 Gifts marcus bday
2024-11-20 61.00 Gifts dad bday
2024-12-07 88.00 Gifts xmas mom
2024-12-07 64.75 Gifts xmas dad
2024-12-12 52.30 Gifts xmas sis
2024-12-15 25.00 Gifts secret santa target
2024-12-20 19.99 Gifts amazon
2025-02-17 39.00 Gifts priya bday
2025-03-08 66.50 Gifts mom bday flowers
2025-05-09 52.95 Gifts mothers day flowers
2025-06-11 40.00 Gifts fathers day
2025-09-06 175.00 Gifts wedding kel + ava
2025-10-19 48.60 Gifts marcus bday
2025-11-19 70.00 Gifts dad bday
2025-12-06 129.00 Gifts xmas mom
2025-12-06 74.20 Gifts xmas dad
2025-12-13 58.80 Gifts xmas sis
2025-12-14 30.00 Gifts secret santa target
2025-12-19 22.49 Gifts amazon
2025-12-23 34.00 Gifts xmas priya + marcus
2026-02-16 51.00 Gifts priya bday
2026-03-07 69.95 Gifts mom bday flowers
2026-05-04 55.95 Gifts mothers day flowers
2026-06-17 42.00 Gifts fathers day
2026-08-22 80.00 Gifts baby shower dana
2026-10-21 57.25 Gifts marcus bday
2026-11-18 75.00 Gifts dad bday
2026-11-27 61.90 Gifts xmas sis
2024-01-20 240.00 Running chicago marathon entry
2024-06-08 268.40 Travel chicago flight
2024-07-20 612.75 Travel chicago hotel
2024-10-10 28.60 Travel chicago L pass
2024-10-10 24.15 Eating Out chicago ramen
2024-10-11 31.80 Eating Out chicago deep dish
2024-10-11 46.00 Running chicago expo hat
2024-10-11 6.75 Coffee chicago intelligentsia
2024-10-12 32.00 Fun chicago art institute
2024-10-12 27.40 Eating Out chicago carb load pasta
2024-10-12 11.98 Health chicago walgreens
2024-10-13 58.20 Eating Out chicago post race burger
2024-10-13 33.00 Fun chicago beers w/ marcus
2024-10-14 7.10 Coffee chicago airport coffee
2024-10-14 18.45 Eating Out chicago airport lunch
2025-05-03 344.00 Travel asheville airbnb
2025-06-13 41.30 Car gas asheville
2025-06-13 52.60 Eating Out asheville tacos
2025-06-14 29.00 Eating Out asheville brunch
2025-06-14 36.50 Fun asheville breweries
2025-06-14 47.80 Eating Out asheville bbq
2025-06-14 20.00 Fun asheville river tubing
2025-06-15 13.25 Coffee asheville coffee
2025-06-15 24.90 Stuff asheville pottery
2026-01-25 743.18 Travel lisbon flight
2026-02-22 688.40 Travel lisbon airbnb
2026-04-26 22.99 Stuff lisbon adapter
2026-05-07 21.40 Travel lisbon airport meal
2026-05-08 44.00 Travel lisbon metro card
2026-05-08 26.30 Eating Out lisbon sardines
2026-05-08 5.20 Coffee lisbon pasteis
2026-05-09 38.75 Eating Out lisbon time out market
2026-05-09 18.00 Fun lisbon castle
2026-05-10 31.60 Eating Out lisbon seafood rice
2026-05-10 4.60 Coffee lisbon galao
2026-05-11 34.00 Travel lisbon sintra train
2026-05-11 22.00 Fun lisbon pena palace
2026-05-12 42.90 Eating Out lisbon bifana + wine
2026-05-12 64.00 Stuff lisbon tiles
2026-05-13 55.00 Fun lisbon surf lesson
2026-05-13 29.80 Eating Out lisbon piri piri
2026-05-14 71.25 Eating Out lisbon fado dinner
2026-05-14 19.50 Gifts lisbon soap mom
2026-05-15 12.35 Eating Out lisbon airport sandwich
2024-12-28 96.00 Travel amtrak charlotte
2025-12-27 104.00 Travel amtrak charlotte
2025-08-29 212.00 Travel flight sis
2026-10-09 178.60 Travel flight boston
2025-02-15 285.00 Fun bike build frame
2025-02-22 41.99 Stuff bike build tools
2025-03-08 118.50 Fun bike build fork
2025-03-15 24.75 Fun bike build headset
2025-04-05 189.00 Fun bike build wheels
2025-04-12 62.40 Fun bike build crankset
2025-04-12 38.00 Fun bike build bottom bracket
2025-05-17 74.99 Fun bike build derailleur
2025-05-24 46.20 Fun bike build brakes
2025-06-07 32.95 Fun bike build bars
2025-06-28 21.50 Stuff bike build home depot paint
2025-07-12 58.00 Fun bike build tires
2025-07-19 29.99 Fun bike build saddle
2025-08-09 17.45 Fun bike build cables
2025-08-23 40.00 Fun bike build shop tune
2025-09-13 44.90 Stuff bike build lock
"""
CATEGORIES = ["Student Loans", "Eating Out", "Rent", "Utilities", "Groceries", "Coffee", "Car", "Running", "Cat",
              "Subscriptions", "Fun", "Health", "Travel", "Gifts", "Stuff"]
for line in ONE.strip().splitlines():
    day, amount, rest = line.split(" ", 2)
    for c in CATEGORIES:
        if rest.startswith(c + " "):
            add(date.fromisoformat(day), round(float(amount) * 100), c, rest[len(c) + 1:])
            break
    else:
        raise SystemExit("no category: " + line)

rows.sort(key=lambda r: r[0])
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "raleigh.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, cents, c, n in rows:
        assert cents > 0
        w.writerow([d.isoformat(), "%d.%02d" % divmod(cents, 100), c, n])
