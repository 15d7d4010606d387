"""A made-up ledger of a marine engineer's family in Visakhapatnam (INR). Writes vizag.csv beside this file."""
import csv
import os
import random
from datetime import date, timedelta

rng = random.Random(530017)
START, TODAY = date(2023, 10, 1), date(2026, 11, 30)
rows = []

GR, VF, FM, SC, FU, VE, HB, EO, ME, TR, CL, HH, FN, GP, MI = (
    "Groceries", "Veg & Fruit", "Fish & Meat", "School", "Fuel", "Vehicle", "House & Bills", "Eating Out",
    "Medical", "Travel", "Clothes", "Household Help", "Fun", "Gifts & Pooja", "Misc")


def add(d, amount, cat, note):
    if START <= d <= TODAY:
        rows.append((d, round(float(amount), 2), cat, note))


def D(s):
    return date.fromisoformat(s)


def rnd(lo, hi, step=1.0):
    return round(round(rng.uniform(lo, hi) / step) * step, 2)


def paise(lo, hi):
    return round(rng.uniform(lo, hi), 2)


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


# prices creep up
def infl(d):
    return 1 + 0.055 * ((d - START).days / 365.0)


# ------------------------------------------------------------------ trips
TRIPS = [
    ("vijayawada", "2024-01-12", "2024-01-17"), ("vijayawada", "2024-05-08", "2024-05-16"),
    ("vijayawada", "2025-01-11", "2025-01-16"), ("vijayawada", "2025-05-03", "2025-05-12"),
    ("vijayawada", "2026-01-12", "2026-01-18"), ("vijayawada", "2026-05-09", "2026-05-17"),
    ("tirupati", "2024-06-06", "2024-06-09"), ("araku", "2024-12-25", "2024-12-27"),
    ("kerala", "2025-12-20", "2025-12-28"), ("hyderabad", "2026-08-14", "2026-08-17"),
]
away = set()
for name, a, b in TRIPS:
    d = D(a)
    while d <= D(b):
        away.add(d)
        d += timedelta(days=1)

# ------------------------------------------------------------------ days on which nobody spends in the shops
quiet = set()
d = START
while d <= TODAY:
    if rng.random() < 0.055:
        quiet.add(d)
    d += timedelta(days=1)
for a, n in [("2024-03-18", 3), ("2024-08-20", 4), ("2025-02-17", 5), ("2025-09-15", 3), ("2026-02-16", 6), ("2026-06-26", 5), ("2026-10-12", 3)]:
    for k in range(n):
        quiet.add(D(a) + timedelta(days=k))

# ------------------------------------------------------------------ daily shopping
d = START
while d <= TODAY:
    f, wd = infl(d), d.weekday()
    if d in quiet or d in away:
        d += timedelta(days=1)
        continue
    r = rng.random
    if r() < 0.22:
        add(d, rnd(60 * f, 420 * f, 1), GR, "kirana")
    if wd in (5, 6) and r() < 0.24:
        add(d, paise(1600 * f, 4600 * f), GR, "dmart")
    elif r() < 0.015:
        add(d, paise(1200 * f, 3200 * f), GR, "dmart gajuwaka")
    if r() < 0.12:
        add(d, paise(240 * f, 1500 * f), GR, "more")
    if r() < 0.035:
        add(d, paise(180 * f, 900 * f), GR, "more mvp")
    if r() < 0.03:
        add(d, paise(300 * f, 1600 * f), GR, "spencers")
    if r() < 0.028:
        add(d, paise(700 * f, 2600 * f), GR, "reliance smart")
    if d >= D("2025-02-01") and r() < 0.075:
        add(d, rnd(120, 780, 1), GR, "swiggy instamart")
    if r() < 0.06:
        add(d, rnd(40 * f, 110 * f, 1), GR, rng.choice(["bread", "curd", "bread and eggs"]))
    if r() < 0.012:
        add(d, paise(300, 1400), GR, "")
    if wd in (2, 6) and r() < 0.55:
        add(d, rnd(180 * f, 620 * f, 5), VF, "rythu bazar")
    elif r() < 0.07:
        add(d, rnd(120 * f, 420 * f, 5), VF, "rythu bazar mvp")
    if r() < 0.11:
        add(d, rnd(30 * f, 160 * f, 5), VF, rng.choice(["pushcart", "pushcart", "leafy veg", "coconut"]))
    if r() < 0.085:
        add(d, rnd(100 * f, 450 * f, 5), VF, rng.choice(["fruits", "fruits", "bananas", "pomegranate"]))
    if d.month in (5, 6) and r() < 0.16:
        add(d, rnd(200 * f, 700 * f, 10), VF, "mangoes")
    if wd == 6 and r() < 0.62:
        add(d, rnd(350 * f, 1100 * f, 10), FM, rng.choice(["fishing harbour", "fishing harbour", "mutton", "suguna chicken"]))
    elif r() < 0.06:
        add(d, rnd(220 * f, 560 * f, 10), FM, rng.choice(["suguna chicken", "suguna chicken", "prawns", ""]))
    if r() < 0.118:
        add(d, rnd(200 * f, 420 * f, 10), FU, "activa petrol")
    if r() < 0.062:
        add(d, rnd(1400 * f, 2600 * f, 50), FU, "baleno petrol")
    # eating out
    p = 0.30 if wd in (4, 5, 6) else 0.15
    if r() < p:
        x = r()
        if x < 0.22:
            add(d, rnd(240 * f, 820 * f, 1), EO, "swiggy")
        elif x < 0.36:
            add(d, rnd(260 * f, 900 * f, 1), EO, "zomato")
        elif x < 0.48:
            add(d, rnd(160 * f, 480 * f, 5), EO, "sairam parlour")
        elif x < 0.56:
            add(d, rnd(700 * f, 2200 * f, 5), EO, "daspalla")
        elif x < 0.65:
            add(d, rnd(500 * f, 1400 * f, 10), EO, "alpha hotel")
        elif x < 0.74:
            add(d, rnd(60 * f, 180 * f, 5), EO, "beach bajji")
        elif x < 0.86:
            add(d, rnd(80, 420, 10), EO, "ice cream")
        elif x < 0.93:
            add(d, paise(450 * f, 1200 * f), EO, "dominos")
        elif x < 0.96:
            add(d, rnd(60, 300, 10), EO, "")
        else:
            add(d, rnd(150, 700, 10), EO, "karachi bakery")
    # local transport
    if r() < 0.085:
        add(d, rnd(40 * f, 220 * f, 5), TR, rng.choice(["auto", "auto", "rapido", "ola"]))
    # medical
    if r() < 0.065:
        add(d, paise(80, 1300), ME, rng.choice(["apollo pharmacy", "apollo pharmacy", "medplus"]))
    if r() < 0.013:
        add(d, rng.choice([500, 600, 700]), ME, "dr sudha")
    if r() < 0.006:
        add(d, rnd(900, 4200, 50), ME, "apollo hospital")
    # clothes and misc
    if r() < 0.018:
        add(d, paise(600, 3200), CL, rng.choice(["max", "max", "reliance trends"]))
    if r() < 0.010:
        add(d, rnd(80, 650, 10), CL, "tailor")
    if r() < 0.006:
        add(d, rnd(799, 2999, 100), CL, "bata")
    if r() < 0.055:
        add(d, paise(149, 2400), MI, "amazon")
    if r() < 0.010:
        add(d, paise(199, 1300), MI, "dmart")
    if r() < 0.008:
        add(d, paise(90, 600), MI, "apollo pharmacy")
    if r() < 0.012:
        add(d, rnd(20, 140, 5), MI, rng.choice(["xerox", "courier", "xerox and stamps"]))
    if r() < 0.014:
        add(d, rnd(100, 900, 10), MI, "")
    # fun
    if wd >= 4 and r() < 0.05:
        add(d, rnd(640, 1600, 10), FN, rng.choice(["inox movie", "jagadamba movie", "inox movie"]))
    if wd >= 5 and r() < 0.045:
        add(d, rnd(200, 900, 10), FN, rng.choice(["rk beach", "kailasagiri", "zoo park", "cmr central"]))
    if r() < 0.008:
        add(d, rnd(199, 1250, 1), FN, rng.choice(["story books charan", "cricket bat charan", "painting set sahithi", "shuttle rackets"]))
    # school odds and ends
    if d.month != 5 and r() < 0.035:
        add(d, rnd(30, 480, 5), SC, rng.choice(["stationery", "chart paper", "project work charan", "project work sahithi", "stationery"]))
    # pooja and help
    if r() < 0.055:
        add(d, rnd(30, 180, 5), GP, "pooja flowers")
    if r() < 0.008:
        add(d, rnd(150, 900, 10), GP, "simhachalam temple")
    if r() < 0.012:
        add(d, rnd(250, 1400, 50), HH, rng.choice(["plumber", "electrician", "carpenter", "plumber"]))
    if r() < 0.007:
        add(d, rnd(60, 200, 10), VE, "puncture")
    d += timedelta(days=1)

# ------------------------------------------------------------------ monthly things
for y, m in months():
    M = date(y, m, 1)

    def on(day, spread=0):
        return date(y, m, max(1, min(28, day + rng.randint(-spread, spread))))

    add(on(3), 17500 if M < D("2024-08-01") else 18500 if M < D("2025-08-01") else 20000, HB, "rent")
    add(on(4, 1), 2200 if M < D("2025-04-01") else 2600, HB, "flat maintenance")
    units = {3: 1.35, 4: 1.75, 5: 2.0, 6: 1.8, 7: 1.4, 8: 1.3, 9: 1.25, 10: 1.1}.get(m, 0.85)
    add(on(11, 3), rnd(1350 * units * 0.9 * infl(M), 1350 * units * 1.12 * infl(M), 1), HB, "current bill")
    add(on(9), 943.82 if M < D("2025-03-01") else 1061.00, HB, "act fibernet")
    add(on(16), 897 if M < D("2024-07-01") else 1047, HB, "airtel")
    add(on(2, 1), rnd(260, 300, 5), HB, "eenadu paper")
    add(on(2, 1), rnd(1950 * infl(M), 2250 * infl(M), 10), GR, "heritage milk")
    add(on(20), 499 if M < D("2025-06-01") else 649, FN, "netflix")
    if D("2024-02-01") <= M <= D("2025-05-01"):
        add(on(13), 119, FN, "spotify")
    # help
    add(on(1), 3000 if M < D("2024-06-01") else 3500 if M < D("2026-01-01") else 4000, HH, "ramulamma")
    if D("2025-01-01") <= M <= D("2025-08-01"):
        add(on(5), 4500, HH, "cook padma")
    add(on(26, 2), rnd(420, 760, 10), HH, "ironing")
    add(on(6, 1), 400 if M < D("2025-10-01") else 500, HH, "car wash ravi")
    # school
    if m != 5:
        add(on(5), 3600 if M < D("2025-06-01") else 4200, SC, "school van")
    if M >= D("2024-06-01"):
        add(on(7), 1200 if M < D("2026-06-01") else 1500, SC, "kuchipudi class sahithi")
    if M >= D("2025-07-01") and m != 5:
        add(on(8), 2500, SC, "maths tuition sahithi")
    if D("2024-07-01") <= M <= D("2025-03-01"):
        add(on(10), 1000, SC, "chess class charan")
    if D("2026-04-01") <= M <= D("2026-06-01"):
        add(on(2), 1800, FN, "swimming charan")
    # gym, begun and given up
    if D("2024-02-01") <= M <= D("2024-10-01"):
        add(on(4), 1500, ME, "gym")
    # parents
    if rng.random() < 0.55:
        add(on(18, 6), rnd(900, 2800, 10), ME, "amma medicines")
    # person care
    add(on(14, 6), rnd(250, 350, 50), MI, "haircut")
    if rng.random() < 0.6:
        add(on(19, 6), rnd(450, 1800, 50), MI, "beauty parlour")
    # dog since june 2024
    if M >= D("2024-06-01"):
        add(on(10, 3), rnd(1450 * infl(M), 2300 * infl(M), 1), MI, "dog food bruno")
        if rng.random() < 0.35:
            add(on(22, 4), rnd(500, 1100, 50), MI, "bruno grooming")
        if rng.random() < 0.28:
            add(on(15, 9), rnd(400, 2200, 50), ME, "bruno vet")
    if rng.random() < 0.55:
        add(on(21, 5), 500, VE, "fastag")

# gas cylinder about every 36 days
d = D("2023-10-17")
while d <= TODAY:
    add(d, 936 if d < D("2024-03-09") else 836 if d < D("2025-04-08") else 886, HB, "gas cylinder")
    d += timedelta(days=rng.randint(31, 42))

# ------------------------------------------------------------------ school terms
for y in (2023, 2024, 2025, 2026):
    up = {2023: 1.0, 2024: 1.0, 2025: 1.09, 2026: 1.18}[y]
    for who, fee in (("sahithi", 21500), ("charan", 17800)):
        for when, t in ((date(y, 6, 12), 1), (date(y, 10, 9), 2), (date(y + 1, 1, 22), 3)):
            add(when, round(fee * up, -2), SC, "timpany fees %s term %d" % (who, t))
        add(date(y, 6, 10), rnd(3600 * up, 5400 * up, 10), SC, "text books %s" % who)
        add(date(y, 6, 8), rnd(1900 * up, 3100 * up, 10), CL, "uniform %s" % who)
    add(date(y, 11, 20), 1250, SC, "school excursion")
    add(date(y, 12, 2), rnd(600, 950, 50), SC, "annual day dress charan")

# ------------------------------------------------------------------ vehicles
for s, amt in [("2023-11-25", 1650), ("2024-04-13", 1480), ("2024-09-07", 2130), ("2025-02-08", 1575), ("2025-07-19", 2890), ("2025-12-06", 1725), ("2026-04-25", 1990), ("2026-09-12", 2340)]:
    add(D(s), amt, VE, "activa service")
for s, amt in [("2023-12-16", 5480), ("2024-07-06", 6925), ("2025-01-25", 8340), ("2025-08-02", 7150), ("2026-02-28", 9860), ("2026-09-05", 7480)]:
    add(D(s), amt, VE, "baleno service")
for s, amt, n in [("2023-12-11", 13860, "baleno insurance"), ("2024-12-10", 12945, "baleno insurance"), ("2025-12-10", 12310, "baleno insurance"),
                  ("2024-03-05", 1842, "activa insurance"), ("2025-03-04", 1915, "activa insurance"), ("2026-03-05", 1978, "activa insurance"),
                  ("2025-04-19", 22400, "baleno tyres"), ("2024-11-09", 1350, "activa battery"), ("2026-06-20", 18650, "baleno clutch"),
                  ("2024-02-24", 110, "pollution check"), ("2025-02-22", 110, "pollution check"), ("2026-02-21", 130, "pollution check")]:
    add(D(s), amt, VE, n)

# ------------------------------------------------------------------ yearly
for s, amt, cat, n in [
    ("2024-03-20", 48210, HB, "LIC premium"), ("2025-03-20", 48210, HB, "LIC premium"), ("2026-03-20", 48210, HB, "LIC premium"),
    ("2024-07-15", 26780, ME, "star health insurance"), ("2025-07-14", 29960, ME, "star health insurance"), ("2026-07-15", 24650, ME, "star health insurance"),
    ("2023-11-03", 1499, FN, "hotstar"), ("2024-11-03", 1499, FN, "hotstar"), ("2025-11-03", 1499, FN, "hotstar"),
    ("2024-09-01", 1499, MI, "amazon prime"), ("2025-09-01", 1499, MI, "amazon prime"), ("2026-09-01", 1499, MI, "amazon prime"),
    ("2024-04-15", 1380, HB, "AC service"), ("2025-04-12", 1500, HB, "AC service"), ("2026-04-11", 1650, HB, "AC service"),
]:
    add(D(s), amt, cat, n)

# festivals: (day, crackers/flowers etc.)
for s, amt, n in [("2023-11-11", 3850, "diwali crackers"), ("2024-10-30", 4620, "diwali crackers"), ("2025-10-19", 5380, "diwali crackers"), ("2026-11-07", 4175, "diwali crackers"),
                  ("2023-11-12", 1240, "diwali sweets"), ("2024-10-31", 1685, "diwali sweets"), ("2025-10-20", 1530, "diwali sweets"), ("2026-11-08", 2110, "diwali sweets"),
                  ("2024-09-06", 860, "vinayaka chavithi pooja"), ("2025-08-26", 1045, "vinayaka chavithi pooja"), ("2026-09-13", 1190, "vinayaka chavithi pooja"),
                  ("2024-08-15", 2350, "varalakshmi vratam"), ("2025-08-07", 2780, "varalakshmi vratam"), ("2026-08-27", 3120, "varalakshmi vratam"),
                  ("2024-04-08", 640, "ugadi"), ("2025-03-29", 720, "ugadi"), ("2026-03-18", 810, "ugadi"),
                  ("2024-02-17", 4850, "sahithi birthday party"), ("2025-02-15", 6240, "sahithi birthday party"), ("2026-02-14", 7130, "sahithi birthday party"),
                  ("2023-10-22", 3975, "charan birthday party"), ("2024-10-20", 5420, "charan birthday party"), ("2025-10-25", 5860, "charan birthday party"), ("2026-10-24", 6650, "charan birthday party"),
                  ("2024-02-23", 3000, "marriage gift suresh"), ("2024-11-29", 5116, "marriage gift swathi"), ("2025-05-21", 2500, "housewarming gift"), ("2026-06-05", 5116, "marriage gift ravi teja"),
                  ("2025-11-21", 2001, "marriage gift office colleague"), ("2024-08-19", 500, "rakhi"), ("2025-08-09", 600, "rakhi"), ("2026-08-28", 750, "rakhi")]:
    add(D(s), amt, GP, n)
for s, amt, n in [("2023-10-19", 9860.00, "cmr"), ("2024-01-07", 12450.00, "cmr"), ("2024-10-06", 11275.00, "cmr"), ("2025-01-05", 14320.00, "cmr"), ("2025-09-27", 10890.00, "cmr"),
                  ("2026-01-04", 15640.00, "cmr"), ("2026-10-10", 13985.00, "cmr"), ("2024-06-15", 2860.50, "cmr central"), ("2024-12-14", 3975.00, "cmr central"),
                  ("2025-06-21", 4410.00, "cmr central"), ("2026-03-14", 3288.00, "cmr central"), ("2024-08-10", 8950, "kankatala saree"), ("2025-08-03", 11200, "kankatala saree"),
                  ("2026-11-14", 9400, "kankatala saree"), ("2024-12-07", 5340, "winter jackets"), ("2025-11-30", 3190, "raincoats")]:
    add(D(s), amt, CL, n)
for s in ("2023-10-20", "2024-10-08", "2025-09-29", "2026-10-15"):
    add(D(s), {2023: 1500, 2024: 2000, 2025: 2000, 2026: 2500}[int(s[:4])], HH, "ramulamma dasara bonus")

# ------------------------------------------------------------------ one-off
for s, amt, cat, n in [
    ("2023-11-18", 1490, MI, "reliance digital"), ("2024-05-25", 36990, MI, "lg fridge reliance digital"), ("2025-04-05", 41490, MI, "voltas AC"), ("2025-06-28", 54990, MI, "laptop sahithi"),
    ("2026-03-07", 27999, MI, "samsung phone reliance digital"), ("2025-09-13", 2299, MI, "reliance digital"), ("2024-09-28", 38500, MI, "sofa"), ("2026-10-31", 18750, MI, "washing machine repair and stand"),
    ("2024-06-01", 9000, MI, "bruno puppy"), ("2025-03-15", 64800, GP, "gold chain kalyan"), ("2024-10-11", 12600, ME, "dentist sahithi braces"), ("2025-01-18", 3500, ME, "dentist sahithi"),
    ("2025-06-14", 3500, ME, "dentist sahithi"), ("2026-04-18", 2200, ME, "dentist charan"), ("2025-11-12", 38740, ME, "apollo hospital charan dengue"),
    ("2024-07-22", 4300, ME, "eye test and specs sahithi"), ("2026-08-22", 5150, ME, "eye test and specs sahithi"),
    ("2024-05-28", 6200, ME, "nanna cataract checkup"), ("2026-01-15", 11400, ME, "nanna scan"),
    # kiran's ship life
    ("2023-11-06", 6450, TR, "kiran flight mumbai"), ("2024-08-05", 7120, TR, "kiran flight mumbai"), ("2025-06-03", 6890, TR, "kiran flight mumbai"), ("2026-04-07", 8240, TR, "kiran flight mumbai"),
    ("2023-10-27", 3800, MI, "Kiran medical"), ("2024-07-26", 4200, MI, "Kiran medical"), ("2025-05-23", 4500, MI, "Kiran medical"), ("2026-03-27", 4800, MI, "Kiran medical"),
    ("2024-07-10", 14500, MI, "STCW refresher kiran"), ("2025-03-11", 2400, MI, "CDC renewal kiran"), ("2026-03-24", 2000, MI, "passport renewal kiran"), ("2025-05-29", 3650, MI, "safety shoes kiran"),
]:
    add(D(s), amt, cat, n)

# ------------------------------------------------------------------ trips
for name, a, b in TRIPS:
    A, B = D(a), D(b)
    n = (B - A).days
    if name == "vijayawada":
        y = A.year - 2024
        add(A - timedelta(days=24), rnd(1850, 2350, 10) + 180 * y, TR, "vijayawada train tickets")
        add(A, rnd(180, 260, 10), TR, "vijayawada auto")
        add(A + timedelta(days=1), rnd(1400, 2600, 10), GP, "vijayawada sweets for amma")
        add(A + timedelta(days=2), rnd(900, 1900, 5), EO, "vijayawada babai hotel")
        add(A + timedelta(days=2), rnd(200, 600, 10), GP, "vijayawada kanaka durga temple")
        add(A + timedelta(days=3), rnd(350, 900, 10), FN, "vijayawada movie")
        if A.month == 5:
            add(A + timedelta(days=4), rnd(300, 700, 10), VF, "vijayawada mangoes")
            add(A + timedelta(days=5), rnd(500, 1200, 10), FN, "bhavani island vijayawada")
            add(A + timedelta(days=6), rnd(800, 2200, 10), CL, "vijayawada besant road")
        else:
            add(A + timedelta(days=3), rnd(2200, 4200, 10), GP, "sankranti clothes amma nanna")
        add(B, rnd(300, 700, 10), EO, "vijayawada train food")
        add(B, rnd(180, 260, 10), TR, "auto from station")
    elif name == "tirupati":
        for k, amt, c, t in [(-30, 4860, TR, "tirupati train tickets"), (0, 320, TR, "tirupati bus"), (1, 1200, GP, "tirupati darshan tickets"), (1, 2400, TR, "tirupati room"), (1, 685, EO, "tirupati meals"),
                             (2, 500, GP, "tirupati laddu"), (2, 540, EO, "tirupati meals"), (2, 1500, GP, "tirupati hundi"), (3, 430, EO, "tirupati train food")]:
            add(A + timedelta(days=k), amt, c, t)
    elif name == "araku":
        for k, amt, c, t in [(-12, 7800, TR, "araku haritha resort"), (0, 1120, TR, "araku vistadome train"), (0, 640, EO, "araku bamboo chicken"), (1, 350, FN, "borra caves araku"), (1, 900, GR, "araku coffee"),
                             (1, 1180, EO, "araku dinner"), (2, 2600, TR, "araku taxi"), (2, 420, MI, "araku honey")]:
            add(A + timedelta(days=k), amt, c, t)
    elif name == "kerala":
        for k, amt, c, t in [(-60, 31480, TR, "kerala flights"), (-35, 24500, TR, "kerala hotel munnar"), (0, 1850, TR, "kerala taxi"), (0, 1260, EO, "kerala dinner"), (1, 640, EO, "kerala breakfast"),
                             (2, 4200, TR, "kerala taxi"), (2, 880, FN, "kerala tea museum"), (3, 1490, EO, "kerala fish meals"), (4, 13500, TR, "kerala houseboat"), (5, 960, GP, "kerala temple"),
                             (6, 3420, CL, "kerala kasavu saree"), (6, 1135, GR, "kerala spices"), (7, 1720, EO, "kerala dinner"), (8, 2300, TR, "kerala taxi"), (8, 780, EO, "kerala airport coffee")]:
            add(A + timedelta(days=k), amt, c, t)
    else:
        for k, amt, c, t in [(-20, 5640, TR, "hyderabad train tickets"), (0, 4450, TR, "hyderabad hotel"), (0, 1350, EO, "hyderabad paradise biryani"), (1, 4800, FN, "hyderabad ramoji film city"),
                             (1, 760, EO, "hyderabad snacks"), (2, 2380, CL, "hyderabad bangles charminar"), (2, 1690, EO, "hyderabad dinner"), (3, 940, TR, "hyderabad cab")]:
            add(A + timedelta(days=k), amt, c, t)

rows.sort(key=lambda r: (r[0],))
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "vizag.csv")
with open(out, "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), "%.2f" % a, c, n])
