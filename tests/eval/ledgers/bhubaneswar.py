#!/usr/bin/env python3
"""Ledger of Subrat (31, software tester, Bhubaneswar) and Lopa. Deterministic; writes bhubaneswar.csv beside itself."""
import csv
import datetime as dt
import os
import random

R = random.Random(751024)
START, TODAY = dt.date(2023, 10, 1), dt.date(2026, 11, 30)
MARRIED = dt.date(2026, 1, 28)
rows = []


def D(s):
    return dt.date.fromisoformat(s)


def add(d, amt, cat, note):
    if isinstance(d, str):
        d = D(d)
    if START <= d <= TODAY:
        rows.append((d, round(float(amt), 2), cat, note))


def rs(lo, hi, step=1):
    return R.randrange(int(lo), int(hi) + 1, step)


def paise(lo, hi):
    return round(R.uniform(lo, hi), 2)


def case(note):
    x = R.random()
    if x < 0.10 and note:
        return note[0].upper() + note[1:]
    return note


def pick(table):
    """table of (weight, maker); returns maker()"""
    t = R.random() * sum(w for w, _ in table)
    for w, m in table:
        t -= w
        if t < 0:
            return m()
    return table[-1][1]()


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


def away(d):
    for a, b in (("2023-12-22", "2023-12-26"), ("2024-12-27", "2025-01-01"), ("2026-03-10", "2026-03-17"), ("2026-01-24", "2026-01-31")):
        if D(a) <= d <= D(b):
            return True
    return False


# ---------------------------------------------------------------- day by day
d = START
while d <= TODAY:
    married = d >= MARRIED
    infl = 1 + (d - START).days / 365.25 * 0.05
    wend = d.weekday() >= 5
    if away(d) or R.random() < (0.07 if not married else 0.09):
        d += dt.timedelta(1)
        continue
    if R.random() < (0.60 if not wend else 0.35):
        amt, note = pick([
            (30, lambda: (rs(10, 30, 5), "chai")), (8, lambda: (rs(20, 40, 5), "chai sonu")), (10, lambda: (rs(20, 40, 10), "gupchup")),
            (8, lambda: (rs(30, 50, 10), "bara ghuguni")), (6, lambda: (rs(40, 60, 10), "dahibara aludum")), (6, lambda: (rs(20, 45, 5), "samosa")),
            (4, lambda: (rs(60, 220, 10), "rasagola pahala")), (3, lambda: (rs(120, 260, 10), "bocca cafe")), (2, lambda: (rs(30, 60, 10), "kulfi")),
            (4, lambda: (rs(20, 90, 5), ""))])
        add(d, amt, "Chai & Snacks", case(note))
    if d < D("2025-11-24") and R.random() < 0.17:
        add(d, rs(20, 100, 20) if R.random() < 0.7 else 170, "Chai & Snacks", case("cigarettes"))
    if R.random() < (0.50 if not married else 0.66):
        k = 1.0 if not married else 1.45
        amt, note = pick([
            (16, lambda: (paise(120, 620) * k, "reliance fresh")), (10, lambda: (paise(350, 1500) * k, "reliance smart")),
            (9, lambda: (paise(110, 560) * k, "more")), (5, lambda: (paise(140, 700) * k, "more patia")),
            (4, lambda: (rs(350, 1400) * k, "vishal mega mart")), (14, lambda: (rs(80, 260, 10), "unit 1 haat veggies")),
            (9, lambda: (rs(160, 320, 10) * (1 if not married else 1.3), "chicken")), (6, lambda: (rs(180, 420, 10), "fish unit 4")),
            (7, lambda: (rs(42, 90, 6), "eggs")), (6 if d >= D("2024-04-01") else 0, lambda: (rs(120, 520) * k, "swiggy instamart")),
            (7 if d >= D("2025-02-01") else 0, lambda: (rs(110, 480) * k, "blinkit")), (3, lambda: (rs(60, 400, 10), "kirana mausa")), (3, lambda: (rs(40, 500), ""))])
        add(d, amt * infl, "Groceries", case(note))
    if R.random() < (0.22 if not married else 0.40):
        add(d, rs(28, 62, 2) if R.random() < 0.85 else rs(90, 180, 10), "Groceries", case("omfed milk" if R.random() < 0.85 else "omfed paneer"))
    if R.random() < (0.42 if wend else 0.24):
        k = 1.0 if not married else 1.5
        amt, note = pick([
            (20, lambda: (rs(140, 420) * (1 if not married else 1.3), "swiggy")), (13, lambda: (rs(150, 430) * (1 if not married else 1.3), "zomato")),
            (7, lambda: (rs(220, 640), "dominos")), (4, lambda: (rs(250, 700), "dominos patia")), (8, lambda: (rs(160, 380, 10) * k, "odisha hotel")),
            (7, lambda: (rs(180, 450, 10) * k, "dalma")), (6, lambda: (rs(110, 260, 10), "wow momo")), (4, lambda: (rs(250, 560), "kfc")),
            (5, lambda: (rs(260, 620, 10), "bocca cafe")), (6, lambda: (rs(120, 260, 10), "biryani")), (6, lambda: (rs(90, 300, 10), "lunch sonu")),
            (3, lambda: (rs(400, 1100, 10), "dinner guddu")), (9 if d >= D("2025-06-15") else 0, lambda: (rs(500, 1400, 10), "dinner with lopa")),
            (3, lambda: (rs(80, 500, 10), ""))])
        add(d, round(amt * infl), "Eating Out", case(note))
    if R.random() < 0.15:
        add(d, rs(200, 500, 50) if R.random() < 0.8 else rs(510, 790), "Petrol & Bike", case(pick([(30, lambda: "petrol"), (8, lambda: "petrol hp patia"), (3, lambda: "petrol puri road")])))
    if R.random() < 0.025:
        amt, note = pick([(5, lambda: (rs(80, 150, 10), "bike wash")), (3, lambda: (rs(50, 200, 50), "puncture")), (2, lambda: (rs(20, 50, 10), "parking esplanade")), (1, lambda: (rs(180, 420, 10), "chain lube"))])
        add(d, amt, "Petrol & Bike", case(note))
    if R.random() < 0.085:
        amt, note = pick([(8, lambda: (rs(90, 380), "ola")), (7, lambda: (rs(90, 400), "uber")), (9, lambda: (rs(40, 140), "rapido")), (3, lambda: (rs(20, 80, 10), "auto")), (1, lambda: (rs(60, 300, 10), ""))])
        add(d, amt, "Travel", case(note))
    if R.random() < (0.022 if not married else 0.035):
        amt, note = pick([(5, lambda: (rs(600, 2400), "reliance trends")), (4, lambda: (rs(500, 2200), "max")), (4, lambda: (rs(400, 1800), "zudio")), (3, lambda: (rs(700, 2600), "myntra")),
                          (3, lambda: (rs(900, 3400), "pantaloons")), (3, lambda: (rs(450, 1900), "vishal mega mart")), (2, lambda: (rs(350, 1500), "amazon")), (1, lambda: (rs(900, 2400), "bata shoes"))])
        add(d, amt, "Clothes", case(note))
    if R.random() < 0.03:
        amt, note = pick([(6, lambda: (paise(60, 700), "apollo pharmacy")), (4, lambda: (paise(50, 480), "medplus")), (2, lambda: (rs(500, 900, 50), "apollo hospital")), (2, lambda: (rs(20, 60), "dolo")), (1, lambda: (rs(600, 900, 100), "doctor mohanty"))])
        add(d, amt, "Health", case(note))
    if R.random() < (0.075 if wend else 0.015):
        amt, note = pick([(6, lambda: (rs(220, 760, 10), "inox")), (4, lambda: (rs(240, 820, 10), "pvr")), (4, lambda: (rs(150, 250, 50), "cricket turf")), (1, lambda: (rs(199, 999, 100), "steam game")), (2, lambda: (rs(60, 350, 10), "ekamra park"))])
        add(d, amt, "Fun", case(note))
    if R.random() < 0.022:
        amt, note = pick([(4, lambda: (rs(51, 251, 50), "lingaraj temple")), (3, lambda: (rs(101, 501, 100), "ram mandir")), (2, lambda: (rs(100, 500, 50), "mandir"))])
        add(d, amt, "Puja & Gifts", case(note))
    if R.random() < 0.011:
        amt, note = pick([(3, lambda: (rs(299, 1999), "amazon")), (1, lambda: (rs(699, 1799), "boat earbuds")), (2, lambda: (rs(349, 2500), "reliance digital")), (1, lambda: (rs(199, 1299), "croma"))])
        add(d, amt, "Gadgets", case(note))
    if R.random() < (0.008 if not married else 0.030):
        amt, note = pick([(3, lambda: (rs(199, 1600), "amazon")), (3, lambda: (rs(80, 600, 10), "ghar ka saman")), (1, lambda: (rs(150, 500, 50), "plumber")), (1, lambda: (rs(200, 700, 50), "electrician")), (1, lambda: (rs(90, 600, 10), ""))])
        add(d, amt, "Rent & House", case(note))
    if d >= D("2024-06-09") and R.random() < 0.055:
        amt, note = pick([(6, lambda: (rs(180, 620, 10), "pedigree")), (3, lambda: (rs(60, 160, 10), "chicken for kalu")), (2, lambda: (rs(90, 260, 10), "dog biscuits")), (1, lambda: (rs(150, 350, 50), "kalu bath"))])
        add(d, amt, "Kalu", case(note))
    d += dt.timedelta(1)

# ---------------------------------------------------------------- month by month
for y, m in months():
    day = lambda n: dt.date(y, m, n)
    ym = (y, m)
    # rent: one room in chandrasekharpur till dec 2025, 2bhk in patia from jan 2026
    if ym < (2026, 1):
        add(day(3), 8500 if ym < (2024, 11) else 9200, "Rent & House", "rent")
    else:
        add(day(5), 15000, "Rent & House", "rent")
        add(day(5), 1200 if ym < (2026, 8) else 1400, "Rent & House", "society maintenance")
    if ym < (2026, 1):
        add(day(4), 2800 if ym < (2025, 4) else 3100, "Eating Out", "tiffin mausi")
    if ym >= (2026, 3):
        add(day(2), 2000 if ym < (2026, 9) else 2300, "Rent & House", "maid sabita")
    base = {1: 420, 2: 450, 3: 780, 4: 1350, 5: 1720, 6: 1640, 7: 1280, 8: 1150, 9: 1040, 10: 820, 11: 510, 12: 430}[m]
    add(day(rs(9, 14)), base * (1 if ym < (2026, 1) else 1.65) * R.uniform(0.88, 1.14), "Bills & Recharge", "electricity tpcodl")
    add(day(7), 706.82 if ym < (2025, 8) else 824.82, "Bills & Recharge", "jio fiber")
    add(day(rs(17, 19)), 239 if ym < (2024, 7) else 299, "Bills & Recharge", "jio recharge")
    if ym >= (2024, 2):
        add(day(21), 199 if ym < (2026, 2) else 499, "Bills & Recharge", "netflix")
    add(day(12), 119 if ym < (2025, 9) else 139, "Bills & Recharge", "spotify")
    if (2024, 9) <= ym <= (2025, 6):
        add(day(15), 149, "Bills & Recharge", "hotstar")
    if ym >= (2026, 2):
        add(day(rs(23, 25)), 299, "Bills & Recharge", "airtel recharge lopa")
    add(day(1), 5000 if ym < (2025, 1) else (6000 if ym < (2026, 6) else 7000), "Family", "sent to maa")
    if ym <= (2025, 3):
        add(day(10), 3465, "Petrol & Bike", "pulsar emi")
    if (2024, 1) <= ym <= (2024, 8):
        add(day(rs(2, 6)), 1100, "Health", "gym")
    if (2025, 1) <= ym <= (2025, 5):
        add(day(8), 1500, "Fun", "guitar class")
    if ym >= (2026, 6):
        add(day(6), 900, "Health", "yoga class lopa")
    if m % (3 if ym < (2026, 1) else 2) == 0:
        add(day(rs(11, 26)), 903 if ym < (2025, 4) else 953, "Rent & House", "gas cylinder")
    # home to puri most months
    for _ in range(R.choice((1, 1, 2, 2, 0))):
        n = rs(3, 26)
        if not away(day(n)):
            how, lo, hi = R.choice((("train to puri", 60, 180), ("train to puri", 60, 180), ("bus to puri", 90, 200)))
            k = 1 if ym < (2026, 2) else 2
            add(day(n), rs(lo, hi, 5) * k, "Travel", case(how))
            if R.random() < 0.6:
                add(day(n + 1), rs(101, 501, 100), "Puja & Gifts", case("jagannath temple"))
            if R.random() < 0.35:
                add(day(n + 1), rs(150, 450, 10), "Family", case("fruits for maa bapa"))
    if R.random() < 0.4:
        add(day(rs(5, 25)), rs(300, 1400, 10), "Family", "bapa medicines")

# pulsar service
for s, a in (("2023-11-18", 1450), ("2024-03-02", 1820), ("2024-07-20", 1690), ("2024-11-30", 2240), ("2025-04-12", 1980), ("2025-08-23", 2765), ("2025-12-20", 2110), ("2026-05-09", 3185), ("2026-09-26", 2390)):
    add(s, a, "Petrol & Bike", "pulsar service")
add("2025-02-15", 5240, "Petrol & Bike", "pulsar tyres mrf")
add("2026-02-21", 1349, "Petrol & Bike", "helmet for lopa")
for s, a in (("2024-02-14", 3120), ("2025-02-13", 3290), ("2026-02-12", 3410)):
    add(s, a, "Petrol & Bike", "bike insurance")
for s, a in (("2023-12-10", 14620), ("2024-12-10", 14620), ("2025-12-10", 14620)):
    add(s, a, "Bills & Recharge", "lic premium")
for s, a in (("2024-05-20", 8140), ("2025-05-20", 8960), ("2026-05-20", 16350)):
    add(s, a, "Bills & Recharge", "star health mediclaim")
for s, a in (("2023-11-03", 1499), ("2024-11-03", 1499), ("2025-11-03", 1499), ("2026-11-03", 1499)):
    add(s, a, "Bills & Recharge", "amazon prime")

# kalu
for s, a, n in (("2024-06-09", 650, "vet first checkup"), ("2024-06-10", 480, "kalu collar and bowl"), ("2024-07-14", 900, "vet rabies shot"), ("2025-01-19", 550, "vet"), ("2025-07-13", 950, "vet rabies shot"),
                ("2025-11-16", 2480, "vet leg fracture"), ("2025-11-30", 600, "vet"), ("2026-07-19", 1050, "vet rabies shot"), ("2026-10-24", 720, "vet")):
    add(s, a, "Kalu", n)
add("2024-12-26", 2100, "Travel", "kalu boarding")
add("2026-03-09", 3600, "Travel", "kalu boarding")

# trips
for s, a, c, n in (
        ("2023-11-25", 1260, "Travel", "vizag train tickets"), ("2023-12-22", 180, "Eating Out", "vizag breakfast"), ("2023-12-22", 3900, "Travel", "vizag hotel"), ("2023-12-23", 620, "Travel", "vizag auto araku"),
        ("2023-12-23", 540, "Eating Out", "vizag lunch araku"), ("2023-12-24", 300, "Fun", "vizag submarine museum"), ("2023-12-24", 860, "Eating Out", "vizag dinner beach"), ("2023-12-25", 1150, "Clothes", "vizag shopping"),
        ("2023-12-26", 240, "Eating Out", "vizag station food"),
        ("2024-11-12", 11480, "Travel", "goa flights"), ("2024-12-27", 420, "Travel", "goa taxi airport"), ("2024-12-27", 9600, "Travel", "goa hotel baga"), ("2024-12-27", 980, "Eating Out", "goa dinner"),
        ("2024-12-28", 1600, "Travel", "goa scooty rent"), ("2024-12-28", 740, "Fun", "goa beer"), ("2024-12-28", 1250, "Eating Out", "goa fish thali"), ("2024-12-29", 2400, "Fun", "goa parasailing"),
        ("2024-12-29", 860, "Eating Out", "goa shack"), ("2024-12-30", 1500, "Fun", "goa casino entry"), ("2024-12-30", 1320, "Eating Out", "goa dinner"), ("2024-12-31", 3500, "Fun", "goa new year party"),
        ("2024-12-31", 350, "Petrol & Bike", "goa petrol"), ("2025-01-01", 690, "Eating Out", "goa breakfast"), ("2025-01-01", 1180, "Puja & Gifts", "goa cashew for home"),
        ("2026-02-15", 21340, "Travel", "manali flights"), ("2026-02-15", 3200, "Travel", "manali volvo bus"), ("2026-03-10", 640, "Eating Out", "manali delhi airport food"), ("2026-03-11", 16800, "Travel", "manali hotel"),
        ("2026-03-11", 720, "Eating Out", "manali dinner"), ("2026-03-12", 3500, "Travel", "manali cab solang"), ("2026-03-12", 2800, "Fun", "manali paragliding"), ("2026-03-12", 890, "Eating Out", "manali lunch"),
        ("2026-03-13", 1950, "Clothes", "manali shawl maa"), ("2026-03-13", 540, "Eating Out", "manali momos"), ("2026-03-14", 4200, "Travel", "manali cab rohtang"), ("2026-03-14", 1600, "Fun", "manali snow boots and suit"),
        ("2026-03-15", 1340, "Eating Out", "manali cafe 1947"), ("2026-03-16", 980, "Puja & Gifts", "manali gifts rinki"), ("2026-03-17", 760, "Eating Out", "manali airport food")):
    add(s, a, c, n)

# wedding
for s, a, n in (("2025-08-30", 25000, "hall advance"), ("2025-10-11", 86500, "gold necklace"), ("2025-10-11", 18400, "rings"), ("2025-11-08", 7800, "invitation cards"), ("2025-11-22", 14200, "sherwani"),
                ("2025-12-06", 32500, "lopa lehenga"), ("2025-12-13", 20000, "photographer advance"), ("2026-01-10", 9600, "saree for aunties"), ("2026-01-17", 30000, "catering advance"),
                ("2026-01-25", 11200, "mehendi and haldi"), ("2026-01-26", 45000, "hall balance"), ("2026-01-27", 28000, "mandap and flowers"), ("2026-01-28", 12500, "band baja"), ("2026-01-28", 5100, "pandit dakshina"),
                ("2026-01-29", 84600, "catering balance"), ("2026-01-30", 18700, "reception dj and lights"), ("2026-02-07", 25000, "photographer balance"), ("2026-03-21", 6400, "wedding album")):
    add(s, a, "Wedding", n)
add("2024-02-18", 2100, "Puja & Gifts", "wedding gift guddu")
add("2025-05-11", 1500, "Puja & Gifts", "wedding gift rashmi")
add("2026-11-22", 2500, "Puja & Gifts", "wedding gift sonu")

# one-offs
for s, a, c, n in (("2024-08-15", 62990, "Gadgets", "laptop hp"), ("2025-09-27", 27999, "Gadgets", "oneplus nord phone"), ("2026-01-04", 45000, "Rent & House", "rent deposit"), ("2026-01-03", 4800, "Rent & House", "packers shifting"),
                   ("2026-01-18", 31490, "Gadgets", "reliance digital fridge"), ("2026-02-08", 18990, "Gadgets", "croma washing machine"), ("2026-02-14", 23500, "Rent & House", "bed and almirah"),
                   ("2026-04-11", 34990, "Rent & House", "ac voltas"), ("2025-07-08", 28500, "Family", "bapa eye operation"), ("2025-07-05", 800, "Family", "bapa eye checkup"), ("2025-07-20", 640, "Family", "bapa medicines"),
                   ("2025-08-03", 710, "Family", "bapa medicines"), ("2024-10-05", 6500, "Health", "dentist root canal"), ("2024-10-19", 4200, "Health", "dentist crown"), ("2026-06-13", 1850, "Health", "lopa blood test"),
                   ("2025-07-15", 22000, "Family", "rinki college fees"), ("2026-07-15", 24500, "Family", "rinki college fees"), ("2026-08-29", 4499, "Gadgets", "mixer grinder"), ("2025-03-22", 3500, "Fun", "guitar yamaha used"),
                   ("2026-10-30", 1200, "Eating Out", "treat sonu promotion")):
    add(s, a, c, n)

# birthdays, festivals
for s, a, c, n in (("2025-09-09", 850, "Puja & Gifts", "lopa birthday cake"), ("2025-09-09", 4200, "Puja & Gifts", "lopa birthday watch"), ("2025-09-09", 1640, "Eating Out", "lopa birthday dinner"),
                   ("2026-09-08", 5600, "Puja & Gifts", "lopa birthday saree"), ("2026-09-09", 990, "Puja & Gifts", "lopa birthday cake"), ("2026-09-09", 2380, "Eating Out", "lopa birthday dinner"),
                   ("2024-04-18", 1900, "Puja & Gifts", "maa birthday saree"), ("2025-04-18", 2100, "Puja & Gifts", "maa birthday"), ("2026-04-18", 2600, "Puja & Gifts", "maa birthday saree"),
                   ("2024-08-19", 1000, "Puja & Gifts", "rakhi rinki"), ("2025-08-09", 1500, "Puja & Gifts", "rakhi rinki"), ("2026-08-28", 2000, "Puja & Gifts", "rakhi rinki"),
                   ("2023-12-25", 380, "Puja & Gifts", "christmas cake office"), ("2024-12-24", 650, "Puja & Gifts", "secret santa christmas"), ("2025-12-24", 700, "Puja & Gifts", "secret santa christmas"), ("2025-12-25", 540, "Puja & Gifts", "christmas plum cake"),
                   ("2023-10-21", 500, "Puja & Gifts", "durga puja chanda"), ("2023-10-22", 640, "Eating Out", "durga puja rolls"), ("2024-10-08", 2450, "Clothes", "durga puja clothes"), ("2024-10-10", 700, "Puja & Gifts", "durga puja chanda"),
                   ("2024-10-11", 820, "Eating Out", "durga puja chaat"), ("2025-09-27", 3650, "Clothes", "durga puja clothes"), ("2025-09-30", 1000, "Puja & Gifts", "durga puja chanda"), ("2025-10-01", 760, "Eating Out", "durga puja rolls"),
                   ("2026-10-10", 6840, "Clothes", "durga puja clothes"), ("2026-10-18", 1500, "Puja & Gifts", "durga puja chanda"), ("2026-10-19", 1130, "Eating Out", "durga puja chaat"), ("2026-10-20", 460, "Fun", "durga puja mela"),
                   ("2023-11-11", 900, "Puja & Gifts", "diwali sweets"), ("2023-11-12", 1200, "Puja & Gifts", "diwali crackers"), ("2024-10-30", 1350, "Puja & Gifts", "diwali sweets"), ("2024-10-31", 800, "Puja & Gifts", "diwali crackers"),
                   ("2025-10-19", 1800, "Puja & Gifts", "diwali sweets"), ("2025-10-20", 650, "Puja & Gifts", "diwali lights"), ("2026-11-07", 3200, "Puja & Gifts", "diwali sweets"), ("2026-11-07", 1450, "Puja & Gifts", "diwali lights"),
                   ("2026-11-08", 1900, "Puja & Gifts", "diwali crackers"),
                   ("2024-07-07", 550, "Travel", "rath yatra bus"), ("2024-07-07", 301, "Puja & Gifts", "rath yatra"), ("2025-06-27", 280, "Travel", "rath yatra train"), ("2025-06-27", 501, "Puja & Gifts", "rath yatra"),
                   ("2026-07-16", 560, "Travel", "rath yatra train"), ("2026-07-16", 1001, "Puja & Gifts", "rath yatra"), ("2026-07-17", 840, "Eating Out", "rath yatra mahaprasad"),
                   ("2024-06-14", 450, "Groceries", "raja pitha"), ("2025-06-14", 520, "Groceries", "raja pitha"), ("2026-06-14", 780, "Groceries", "raja pitha"), ("2026-06-13", 3900, "Clothes", "raja saree lopa"),
                   ("2026-05-03", 3100, "Puja & Gifts", "satyanarayan puja"), ("2026-11-24", 1100, "Puja & Gifts", "kartik purnima puri")):
    add(s, a, c, n)
# a few days that get talked about
for s, a, c, n in (("2026-08-15", 960, "Fun", "inox"), ("2026-08-15", 780, "Eating Out", "odisha hotel"), ("2026-11-30", 30, "Chai & Snacks", "chai"), ("2026-11-30", 412, "Groceries", "more patia"),
                   ("2025-12-31", 2350, "Eating Out", "new year dinner guddu"), ("2025-12-31", 620, "Fun", "cricket turf"), ("2026-11-28", 740, "Eating Out", "dalma"), ("2026-11-29", 540, "Fun", "pvr")):
    add(s, a, c, n)

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bhubaneswar.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows:
        assert a > 0
        w.writerow([d.isoformat(), "%.2f" % a, c, n])
