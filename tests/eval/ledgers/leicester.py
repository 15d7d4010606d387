#!/usr/bin/env python3
"""Makes leicester.csv beside itself. Seeded, no clock."""
import csv, os, random
from datetime import date, timedelta as td
R = random.Random(190734)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, amt, cat, note):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d.isoformat(), "%.2f" % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def pence(a, b):
    x = int(R.uniform(a, b)); return x + R.choice([0, .49, .5, .99, .99, .99, .25, .75, .95])
def pick(*ws):
    tot = sum(w for w, _ in ws); r = R.random() * tot
    for w, x in ws:
        r -= w
        if r <= 0: return x
    return ws[-1][1]
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def step(d, *ch):
    """price in force at d; ch = (from, price) ascending"""
    v = None
    for f, p in ch:
        if d >= date.fromisoformat(f): v = p
    return v
def term(d):
    """school days, Leicester-ish"""
    if d.weekday() > 4: return False
    md = (d.month, d.day)
    if (7, 12) <= md <= (8, 27): return False
    if md >= (12, 20) or md <= (1, 3): return False
    if (10, 13) <= md <= (10, 19) or (2, 13) <= md <= (2, 20) or (5, 24) <= md <= (5, 31): return False
    for e in (date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5)):
        if e - td(9) <= d <= e + td(8): return False
    return True

TRIPS = [(date(2024, 8, 5), date(2024, 8, 9)), (date(2025, 5, 24), date(2025, 5, 31)), (date(2026, 8, 10), date(2026, 8, 14))]
def away(d): return any(a <= d <= b for a, b in TRIPS)

# ---------------------------------------------------------------- monthly bills
for y, m in months():
    d1 = date(y, m, 1)
    D = lambda n: date(y, m, n)
    add(D(1), step(d1, ("2023-01-01", 612.40), ("2025-04-01", 748.15)), "House bills", "mortgage")
    add(D(3), step(d1, ("2023-01-01", 168), ("2024-04-01", 152), ("2024-10-01", 161), ("2025-06-01", 174), ("2026-05-01", 166)), "House bills", "eon gas & leccy")
    if m not in (2, 3):
        add(D(5), step(d1, ("2023-01-01", 164), ("2024-04-01", 172), ("2025-04-01", 181), ("2026-04-01", 190)), "House bills", "council tax")
    add(D(8), step(d1, ("2023-01-01", 38.20), ("2024-04-01", 41.75), ("2025-04-01", 54.10), ("2026-04-01", 57.60)), "House bills", "severn trent water")
    add(D(12), step(d1, ("2023-01-01", 33), ("2024-04-01", 37.50), ("2025-02-01", 29), ("2026-04-01", 33.50)), "House bills", "virgin broadband")
    add(D(15), step(d1, ("2023-01-01", 13.25), ("2024-04-01", 14.12), ("2025-04-01", 14.54), ("2026-04-01", 15.00)), "Telly & phones", "tv licence")
    add(D(17), step(d1, ("2023-01-01", 10.99), ("2025-02-01", 12.99)), "Telly & phones", "netflix")
    if d1 < date(2025, 8, 1):
        add(D(9), step(d1, ("2023-01-01", 7.99), ("2024-11-01", 8.99)), "Telly & phones", "disney+" if R.random() < .8 else "disney plus")
    add(D(20), step(d1, ("2023-01-01", 17.99), ("2024-06-01", 19.99), ("2026-01-01", 21.99)), "Telly & phones", "spotify family")
    add(D(22), step(d1, ("2023-01-01", 18), ("2024-04-01", 19.60), ("2025-04-01", 21.10), ("2026-04-01", 23.60)), "Telly & phones", "EE my phone")
    add(D(24), step(d1, ("2023-01-01", 10), ("2025-09-01", 12)), "Telly & phones", "giffgaff dean")
    add(D(27), 8.99, "Telly & phones", "amazon prime")
    if d1 < date(2024, 4, 1): add(D(6), 19.99, "Health", "puregym")
    add(D(14), step(d1, ("2023-01-01", 17.40), ("2024-01-01", 18.25), ("2025-01-01", 19.10), ("2026-01-01", 19.90)), "Work stuff", "RCN sub")
    add(D(2), step(d1, ("2023-01-01", 15.31), ("2024-05-01", 16.62), ("2025-05-01", 17.06), ("2026-05-01", 17.50)), "Car", "road tax")
    # nursery
    if d1 < date(2024, 9, 1): base = 690
    elif d1 < date(2025, 9, 1): base = 345
    else: base = 218
    if d1 <= date(2026, 7, 1):
        add(D(4), base + R.choice([-24, 0, 0, 0, 24, 36]), "Nursery & clubs", R.choice(["little acorns", "little acorns nursery", "Little Acorns"]))
    if d1 >= date(2024, 1, 1) and m != 8:
        add(D(11), step(d1, ("2024-01-01", 28), ("2025-09-01", 31.50)), "Nursery & clubs", "swimming alfie" if R.random() < .8 else "swiming alfie")
    if d1 >= date(2026, 4, 1) and m != 8: add(D(18), 14, "Nursery & clubs", "beavers alfie")
    if d1 >= date(2025, 9, 1) and m != 8: add(D(19), step(d1, ("2025-01-01", 22), ("2026-09-01", 24)), "Nursery & clubs", "dance maisie")
    add(D(10), step(d1, ("2023-01-01", 10), ("2025-03-01", 12)), "Mum", "mum phone top up")

# ---------------------------------------------------------------- days
d = START
lastfuel, fuelgap = START - td(3), 8
while d <= END:
    wd = d.weekday(); xm = d.month == 12; infl = 1 + .045 * ((d - START).days / 365)
    if not away(d):
        # big shop
        if wd == 4 and R.random() < .55 or wd == 5 and R.random() < .36 or wd == 1 and R.random() < .16:
            s = pick((48, "aldi"), (22, "morrisons"), (14, "asda"), (12, "lidl"), (4, "tesco"))
            n = pick((40, s), (16, s + " big shop"), (12, s.capitalize()), (8, "big shop " + s), (5, s + " weekly shop"), (4, ""))
            if s == "morrisons" and R.random() < .15: n = "morrys"
            add(d, u(62, 108) * infl * (1.25 if xm and d.day > 14 else 1), "Food shop", n)
        if R.random() < .37:
            s = pick((24, "aldi"), (20, "co-op"), (15, "tesco express"), (12, "morrisons"), (8, "lidl"), (9, "Iceland"), (6, "asda"), (3, "spar"))
            n = pick((50, s), (12, s + " bits"), (8, "milk and bread " + s), (5, s + " wine"), (4, "milk n nappys " + s if d < date(2025, 6, 1) else "milk n squash " + s), (5, s + " packed lunch stuff"), (7, ""))
            add(d, u(3.2, 27) * infl, "Food shop", n)
        # cobs
        if R.random() < (.44 if wd < 5 else .24):
            n, a, b = pick((18, ("greggs", 2.3, 6.9)), (12, ("costa", 3.4, 8.8)), (14, ("ward canteen", 2.8, 6.5)), (9, ("bacon cob", 3, 4.6)), (6, ("sausage cob n tea", 4.2, 5.9)),
                       (9, ("Shell shop", 1.6, 7.5)), (9, ("meal deal tesco", 3.4, 4.2)), (6, ("meal deal boots", 3.6, 5.1)), (5, ("costa with priya", 6, 11.5)), (4, ("coffee with Shaz", 3.5, 9)),
                       (4, ("vending machine nights", 1.2, 3)), (3, ("cobs for the ward", 11, 22)), (3, ("", 2.5, 7)), (2, ("cheese cob", 2.6, 3.6)), (2, ("Next cafe", 5, 11)))
            add(d, round(u(a, b) * (1 + (infl - 1) * .8), 2), "Cobs & coffee", n)
        # fuel
        if (d - lastfuel).days >= fuelgap:
            s = pick((34, "Shell"), (26, "asda petrol"), (22, "esso"), (10, "bp"), (8, "morrisons petrol"))
            add(d, pick((3, float(R.choice([20, 30, 40, 40, 50]))), (7, u(38, 61))), "Petrol & parking", s if R.random() < .85 else s + " full tank")
            lastfuel, fuelgap = d, R.choice([6, 7, 8, 8, 9, 10, 11, 13])
        if R.random() < .075:
            n, a = pick((10, ("LRI car park", R.choice([2.8, 4.2, 5.6, 7.4]))), (5, ("parking town", R.choice([3.5, 5, 6]))), (4, ("parking highcross", R.choice([3, 4.5, 6.5]))), (2, ("ringgo", R.choice([1.4, 2.1, 3.3]))), (2, ("bus into town", 5.2)))
            add(d, a, "Petrol & parking", n)
        # bits
        if R.random() < .26:
            s = pick((26, "B&M"), (22, "home bargains"), (12, "poundland"), (18, "amazon"), (6, "the range"), (5, "wilko" if d < date(2023, 10, 6) else "savers"), (5, "asda"), (3, "argos"))
            x = pick((40, ""), (6, " washing stuff"), (5, " bin bags"), (4, " candles"), (4, " batteries"), (3, " storage boxes"), (3, " tuff tray bits"), (3, " bits"), (2, " mop"))
            n = s + x if R.random() > .06 else ""
            add(d, pence(3, 22) if R.random() < .85 else pence(20, 46), "Bits & bobs", n)
        # kids
        if R.random() < .125:
            small = d < date(2025, 7, 1)
            n, a, b = pick((9 if small else 0, ("nappies aldi", 5, 9)), (4 if small else 0, ("wipes n nappies", 7, 13)), (5, ("asda george kids tops", 8, 24)), (5, ("primark kids", 9, 32)),
                           (5, ("next kids", 14, 46)), (3, ("vests and socks", 6, 14)), (3, ("maisie leggings", 5, 12)), (3, ("alfie trainers", 18, 34)), (3, ("book fair", 4, 11)), (2, ("pj's alfie", 9, 15)),
                           (2, ("magazine n sweets", 4, 9)), (3, ("vinted bundle maisie", 6, 19)), (2, ("vinted bundle alfie", 6, 18)), (2, ("boots calpol n plasters", 6, 12)), (2, ("haircut alfie", 9, 12)), (2, ("playdoh argos", 6, 16)),
                           (2, ("coat maisie", 18, 32)), (2, ("", 5, 20)))
            add(d, pence(a, b), "Kids", n)
        # mum
        if R.random() < .15:
            n, a = pick((11, ("mum leccy", R.choice([10., 15., 20., 20., 25., 30.]))), (7, ("mum gas top up", R.choice([10., 20., 20., 30.]))), (9, ("mum shopping aldi", u(16, 42))), (4, ("mum shopping", u(14, 38))),
                        (3, ("mum taxi", R.choice([6.5, 7.2, 8., 9.4]))), (3, ("mum prescription bits boots", u(4, 14))), (2, ("lent mum", R.choice([20., 30., 40.]))), (2, ("mum chippy tea", u(7, 11))), (1, ("mum slippers", u(9, 15))), (1, ("mum bingo money", R.choice([10., 15.]))))
            if d.month in (11, 12, 1, 2) and "leccy" in n: a += 10
            add(d, a, "Mum", n)
        # takeaway
        if R.random() < (.34 if wd == 4 else .2 if wd == 5 else .075):
            n, a, b = pick((15, ("chippy", 13, 26)), (8, ("dominos", 18, 38)), (9, ("maccies", 7, 22)), (7, ("spice hut curry", 24, 44)), (5, ("just eat", 16, 36)), (4, ("chinese", 20, 38)), (3, ("kebab dean", 7, 14)),
                           (3, ("kfc", 14, 27)), (2, ("chippy tea with mum", 20, 31)), (3, ("dominos post nights", 15, 27)), (2, ("", 12, 28)), (1.5, ("maccys drive thru", 6, 17)))
            add(d, pence(a, b), "Takeaway", n)
        # health
        if R.random() < .045:
            n, a, b = pick((6, ("boots", 4, 19)), (5, ("prescription", 9.65, 9.91)), (1, ("prescrption", 9.9, 9.91)), (4, ("calpol", 3, 6)), (3, ("superdrug", 4, 14)), (2, ("nit stuff boots", 9, 15)), (2, ("savers paracetamol", 2, 5)), (2, ("dentist dean", 25, 74)), (1, ("vitamins", 6, 14)))
            if n.startswith("prescr"): a = b = 9.65 if d < date(2024, 5, 1) else 9.90
            add(d, round(u(a, b), 2), "Health", n)
        # clothes
        if R.random() < (.075 if d.month in (4, 6, 9, 11, 12) else .05):
            n, a, b = pick((6, ("primark", 9, 42)), (5, ("Next", 16, 68)), (4, ("vinted", 4, 22)), (2, ("asda george bras", 12, 26)), (2, ("dean jeans next", 28, 42)), (2, ("tu leggings", 8, 18)), (1, ("shoe zone boots", 17, 30)), (1, ("walking boots me", 39, 62)), (2, ("new look", 14, 38)), (1, ("dean work boots", 42, 66)))
            add(d, pence(a, b), "Clothes", n)
        # days out
        p = .12 if wd >= 5 else .015
        if d.month in (7, 8) : p *= 1.5
        if R.random() < p:
            n, a, b = pick((5, ("soft play", 9, 21)), (3, ("twycross zoo", 38, 64)), (3, ("bradgate park ice creams", 6, 14)), (2, ("space centre", 30, 52)), (4, ("cinema", 14, 36)), (2, ("abbey park rides", 8, 20)), (2, ("pub lunch with Gemma", 32, 64)), (2, ("swimming kids", 10, 16)), (2, ("bowling", 24, 44)), (2, ("conkers", 20, 37)), (1, ("drayton manor", 62, 96)), (2, ("nana jean's park cafe", 8, 19)), (1, ("foxton locks ice cream n parking", 8, 16)))
            add(d, pence(a, b), "Days out", n)
        # garden, house
        if R.random() < (.045 if d.month in (4, 5, 6, 7) else .014):
            n, a, b = pick((4, ("b&q", 7, 34)), (3, ("compost n plants", 9, 28)), (2, ("dunelm cushions", 12, 36)), (2, ("ikea", 14, 66)), (2, ("paint b&q", 18, 42)), (2, ("the range plant pots", 8, 22)), (1, ("screwfix dean", 9, 35)), (1, ("paddling pool argos", 14, 29)))
            add(d, pence(a, b), "House & garden", n)
        # fish
        if d >= date(2024, 2, 17) and R.random() < .04 and d.month not in (8, 1):
            n, a, b = pick((5, ("fish food", 4, 11)), (4, ("neon tetras", 8, 19)), (3, ("maidenhead aquatics", 8, 36)), (2, ("tank plants", 6, 16)), (2, ("filter bits", 7, 19)), (1, ("more bloody fish", 12, 31)), (1, ("water test kit", 12, 22)), (1, ("pets at home fish food", 5, 9)))
            add(d, pence(a, b), "Dean's fish", n)
    # breakfast club
    if d >= date(2024, 9, 9) and wd == 0 and term(d):
        add(d, step(d, ("2024-09-01", 13.5), ("2025-09-01", 15), ("2026-09-01", 24)), "Nursery & clubs", "breakfast club" if d < date(2026, 9, 1) else "breakfast club both")
    d += td(1)

# ---------------------------------------------------------------- hair, nails
d = date(2023, 9, 14)
while d <= END:
    add(d, step(d, ("2023-01-01", 38), ("2024-09-01", 42), ("2025-10-01", 46)), "Hair & nails", R.choice(["hair Tracey", "hair tracey", "Tracey cut n colour"]))
    d += td(R.choice([49, 52, 56, 61, 66]))
for y, m in months():
    if R.random() < .5: add(date(y, m, R.randint(2, 27)), R.choice([22., 25., 25., 28., 30.]), "Hair & nails", R.choice(["nails", "nails", "gel nails", "nails with Gemma"]))
    if R.random() < .42: add(date(y, m, R.randint(2, 27)), pence(4, 17), "Hair & nails", R.choice(["boots shampoo", "superdrug", "boots hair dye", "boots", "eyebrows"]))

# ---------------------------------------------------------------- car, work one-offs
for dd, a, n in [("2023-11-08", 486.20, "car insurance admiral"), ("2024-11-08", 541.75, "car insurance admiral"), ("2025-11-07", 472.30, "car insurance hastings"), ("2026-11-09", 498.60, "car insurance hastings"),
    ("2024-03-12", 45, "MOT"), ("2024-03-12", 138.50, "brake pads kwik fit"), ("2025-03-11", 45, "MOT"), ("2025-03-13", 212, "new exhaust halls garage"), ("2026-03-10", 50, "MOT"), ("2026-03-10", 64.99, "service halls garage"),
    ("2023-12-05", 72, "tyre kwik fit"), ("2024-10-22", 148, "2 tyres kwik fit"), ("2025-12-16", 89.5, "battery halfords"), ("2026-07-02", 76, "tyre kwik fit"), ("2026-10-05", 184.40, "clutch cable halls garage"),
    ("2024-01-20", 8, "car wash"), ("2024-06-15", 10, "car wash"), ("2025-04-12", 10, "car wash"), ("2025-08-02", 12, "car wash"), ("2026-05-23", 12, "car wash"), ("2024-07-18", 16.99, "wipers halfords"), ("2025-10-30", 7.5, "screenwash"), ("2026-01-12", 9.99, "de icer n scraper"),
    ("2025-02-06", 70, "speeding course"), ("2024-05-08", 38.5, "breakdown cover"), ("2025-05-08", 41.2, "breakdown cover"), ("2026-05-08", 44.9, "breakdown cover")]:
    add(dd, a, "Car", n)
for dd, a, n in [("2023-10-16", 120, "NMC"), ("2024-10-16", 120, "NMC"), ("2025-10-16", 120, "NMC fee"), ("2026-10-16", 143, "NMC fee"), ("2023-09-19", 32.5, "work shoes"), ("2024-05-21", 36, "work shoes crocs"), ("2025-06-10", 34.99, "work shoes"), ("2026-04-28", 38, "work shoes"),
    ("2024-02-08", 7.99, "fob watch"), ("2025-09-04", 9.49, "fob watch again lost it"), ("2024-03-14", 5, "Priya leaving collection"), ("2023-12-12", 28, "ward xmas do"), ("2024-12-10", 31, "ward xmas do"), ("2025-12-09", 34, "ward xmas do"), ("2026-11-18", 15, "ward xmas do deposit"),
    ("2024-09-26", 10, "Shaz baby collection"), ("2025-03-21", 45, "tissue viability course"), ("2025-11-14", 6.5, "pens n notebook"), ("2026-02-11", 5, "sweepstake"), ("2026-06-12", 5, "world cup sweepstake"), ("2024-06-07", 4, "euros sweepstake"), ("2024-11-27", 14.99, "compression socks"), ("2026-01-22", 17.5, "compression socks")]:
    add(dd, a, "Work stuff", n)

# ---------------------------------------------------------------- birthdays & christmas
for y in range(2023, 2027):
    for mm, dd, lo, hi, n in [(3, 14, 55, 95, "alfie bday present"), (3, 16, 80, 150, "alfie party hall n food"), (3, 12, 18, 27, "alfie cake"), (7, 9, 40, 75, "maisie bday present"), (7, 11, 45, 110, "maisie party"), (7, 8, 15, 25, "maisie cake"),
            (5, 2, 22, 50, "dean bday"), (3, 5, 12, 28, "mothers day mum"), (6, 12, 10, 26, "fathers day"), (2, 12, 4, 18, "valentines dean"), (10, 4, 25, 45, "mum bday"), (1, 22, 18, 34, "gemma bday"), (9, 16, 15, 26, "nana jean bday"), (8, 20, 12, 30, "anniversary card n meal bits")]:
        add(date(y, mm, dd) + td(R.randint(-2, 2)), pence(lo, hi), "Birthdays & Christmas", n)
    for i in range(R.randint(4, 7)):
        add(date(y, R.choice([2, 4, 5, 6, 9, 10]), R.randint(1, 27)), pence(5, 16), "Birthdays & Christmas", R.choice(["card n pressie party", "class party pressie", "bday card", "present alfies mate", "cards n wrap card factory"]))
    for i in range(R.randint(11, 15)):
        mth = R.choice([11, 11, 12, 12, 12]); dd = R.randint(3, 28) if mth == 11 else R.randint(1, 23)
        n, a, b = pick((4, ("xmas pressies smyths", 22, 92)), (4, ("amazon xmas", 12, 60)), (3, ("xmas argos", 15, 70)), (2, ("xmas dean", 20, 60)), (2, ("xmas mum", 20, 45)), (2, ("xmas cards", 4, 12)), (1, ("wrapping paper B&M", 4, 11)), (2, ("secret santa ward", 9, 11)), (2, ("xmas nana jean", 14, 28)), (1, ("stocking fillers poundland", 8, 19)), (1, ("xmas gemma n kids", 24, 50)), (1, ("xmas boots 3 for 2", 18, 42)))
        add(date(y, mth, dd), pence(a, b), "Birthdays & Christmas", n)
for dd, a, n in [("2023-12-09", 45, "xmas tree"), ("2024-12-07", 48, "xmas tree"), ("2025-12-06", 52, "xmas tree"), ("2023-12-16", 42, "panto de montfort hall"), ("2024-12-21", 56, "panto curve"), ("2025-12-20", 61.5, "panto curve"), ("2024-10-26", 14.5, "pumpkins"), ("2025-10-25", 17, "pumpkins"), ("2026-10-24", 18.5, "pumpkins"), ("2023-10-28", 12, "pumpkins"), ("2026-10-29", 86, "panto curve tickets")]:
    add(dd, a, "Days out" if "p" == n[0] else "Birthdays & Christmas", n)

# ---------------------------------------------------------------- kids one-offs
for dd, a, n in [("2023-09-02", 34, "clarks maisie"), ("2024-08-22", 42, "clarks school shoes alfie"), ("2025-08-21", 44, "clarks school shoes alfie"), ("2026-08-20", 46, "clarks school shoes alfie"), ("2026-08-20", 40, "clarks school shoes maisie"), ("2024-02-24", 36, "clarks maisie"), ("2025-03-01", 38, "clarks maisie"),
    ("2024-08-17", 63.5, "school uniform"), ("2024-08-19", 22, "school uniform asda"), ("2025-08-16", 48.75, "school uniform"), ("2026-08-15", 71, "school uniform both"), ("2026-08-18", 31.5, "school uniform asda"), ("2026-08-25", 27, "book bags n pe kit"),
    ("2024-11-19", 12, "school photos alfie"), ("2025-11-18", 14, "school photos alfie"), ("2026-11-17", 24, "school photos both"), ("2025-06-20", 18.5, "school trip alfie farm"), ("2026-06-19", 22, "school trip alfie space centre"), ("2025-03-06", 13.99, "world book day costume"), ("2026-03-05", 11.5, "world book day costume"), ("2024-03-07", 9.99, "world book day nursery"),
    ("2024-04-20", 89, "bike alfie halfords"), ("2026-06-27", 65, "scooter maisie smyths"), ("2024-10-12", 16, "wellies alfie"), ("2025-10-11", 17.5, "wellie boots maisie"), ("2024-06-01", 129, "cabin bed fb marketplace"), ("2026-09-11", 9, "nit comb n lotion"), ("2026-02-03", 19, "snow suit maisie")]:
    add(dd, a, "Kids", n)

# ---------------------------------------------------------------- mum, health, house, odd ones
for dd, a, n in [("2024-09-13", 289, "mum washing machine currys"), ("2025-01-17", 45, "mum glasses specsavers"), ("2025-11-22", 64, "mum winter coat"), ("2026-02-20", 38, "mum microwave argos"), ("2024-01-12", 40, "mum carpet fitting"), ("2026-07-22", 33, "mum fan heatwave"), ("2023-12-20", 55, "mum xmas food morrisons"), ("2024-12-19", 61.3, "mum xmas food morrisons"), ("2025-12-19", 66.8, "mum xmas food morrisons")]:
    add(dd, a, "Mum", n)
for dd, a, n in [("2024-03-22", 119, "specsavers me"), ("2026-04-17", 134, "specsavers me"), ("2025-09-30", 48, "physio back"), ("2025-10-14", 48, "physio back"), ("2025-10-28", 48, "physio back"), ("2024-11-05", 26.8, "dentist me"), ("2025-11-06", 27.4, "dentist me"), ("2026-11-05", 75.3, "dentist me filling"), ("2026-01-27", 111.6, "prepay prescription cert")]:
    add(dd, a, "Health", n)
for dd, a, n in [("2024-02-17", 185, "fish tank gumtree"), ("2024-02-24", 64, "tank stand n heater"), ("2025-11-15", 72, "new filter maidenhead aquatics"), ("2026-05-16", 95, "plec n some blue thing")]:
    add(dd, a, "Dean's fish", n)
for dd, a, n in [("2024-05-18", 329, "lawnmower n strimmer"), ("2025-07-19", 248, "trampoline smyths"), ("2024-11-29", 399, "hoover shark black friday"), ("2025-01-08", 145, "boiler man"), ("2026-01-14", 95, "boiler service"), ("2026-11-27", 279, "tumble dryer ao"), ("2023-10-21", 60, "chimney n gutter man"), ("2026-09-19", 120, "sofa shaz's brother")]:
    add(dd, a, "House & garden", n)
# ---------------------------------------------------------------- bathroom project 2026-02-07 .. 2026-04-11
for dd, a, n in [("2026-02-07", 420, "bathroom suite deposit"), ("2026-02-14", 638.99, "bathroom suite rest victoria plum"), ("2026-02-16", 300, "Gaz plumber deposit"), ("2026-02-21", 186.4, "bathroom tiles topps"), ("2026-02-22", 34.2, "grout n adhesive b&q"), ("2026-02-26", 45, "skip"),
    ("2026-02-28", 22.5, "bathroom tile spacers n trim"), ("2026-03-02", 850, "Gaz plumber"), ("2026-03-07", 58, "taps screwfix"), ("2026-03-08", 119, "bathroom lino carpetright"), ("2026-03-14", 450, "Gaz rest of it"), ("2026-03-21", 32.98, "bathroom paint b&q"), ("2026-03-22", 8.5, "masking tape n rollers"),
    ("2026-03-28", 74, "bathroom cabinet ikea"), ("2026-04-04", 46.5, "towel rail"), ("2026-04-11", 27, "bathroom blind dunelm")]:
    add(dd, a, "House & garden", n)

# ---------------------------------------------------------------- trips
for dd, a, n in [("2024-02-03", 100, "skeg caravan deposit"), ("2024-06-28", 345, "skeg caravan balance"), ("2024-08-05", 24.6, "chippy skeg"), ("2024-08-05", 48.3, "tesco skeg food"), ("2024-08-06", 18, "donkeys n 2p machines"), ("2024-08-06", 13.5, "ice creams skeg"), ("2024-08-07", 52, "fantasy island wristbands"), ("2024-08-07", 9.8, "rock n buckets"), ("2024-08-08", 41, "carvery with nana jean"), ("2024-08-08", 16, "arcade skeg"), ("2024-08-09", 14.2, "brekkie skeg"),
    ("2025-01-04", 250, "majorca deposit jet2"), ("2025-02-28", 600, "majorca jet2"), ("2025-03-31", 841.5, "majorca balance jet2"), ("2025-04-26", 58.5, "passport maisie"), ("2025-05-10", 36.4, "sun cream n swim stuff boots"), ("2025-05-17", 41, "travel insurance"), ("2025-05-22", 300, "euros post office"), ("2025-05-24", 54, "airport parking east mids"), ("2025-05-24", 31.6, "airport brekkie"), ("2025-05-26", 72, "boat trip majorca"), ("2025-05-27", 38.5, "tea out alcudia"), ("2025-05-28", 19.5, "lilo n ice creams"), ("2025-05-29", 86, "aqua park majorca"), ("2025-05-30", 44.8, "meal out majorca last night"), ("2025-05-31", 12.9, "airport sarnies"),
    ("2026-03-30", 120, "whitby cottage deposit"), ("2026-07-13", 410, "whitby cottage rest"), ("2026-08-10", 62.4, "morrisons whitby food"), ("2026-08-10", 38.9, "fish n chips magpie"), ("2026-08-11", 21, "steam train"), ("2026-08-11", 11.6, "ice creams whitby"), ("2026-08-12", 26.5, "whitby abbey"), ("2026-08-12", 43, "pub tea robin hoods bay"), ("2026-08-13", 33, "boat trip whitby"), ("2026-08-13", 15.8, "fudge n presents"), ("2026-08-14", 29.4, "whitby cafe brekkie"),
    ("2026-10-31", 150, "jet2 deposit tenerife"), ("2024-03-09", 58, "hen do deposit gemma"), ("2024-07-06", 94, "hen do liverpool gemma"), ("2025-10-16", 46, "caravan night hunstanton"), ]:
    add(dd, a, "Holidays", n)
for dd, a, n in [("2024-08-05", 50, "Shell skeg trip"), ("2026-08-10", 56.2, "esso on way to whitby"), ("2026-08-14", 48.7, "Shell"), ("2024-08-07", 6, "parking skeg"), ("2026-08-12", 7.5, "parking whitby")]:
    add(dd, a, "Petrol & parking", n)
# ---------------------------------------------------------------- odd one-offs
for dd, a, c, n in [("2024-04-27", 210, "Clothes", "dress for gemmas wedding"), ("2024-08-31", 150, "Birthdays & Christmas", "gemma wedding present"), ("2024-08-30", 65, "Hair & nails", "hair up gemmas wedding"), ("2025-02-15", 90, "Bits & bobs", "locksmith"), ("2025-08-28", 45, "Bits & bobs", "ebay pram wheels"), ("2026-06-06", 30, "Bits & bobs", "sponsor shaz race for life"), ("2023-11-25", 80, "Bits & bobs", "raffle n tombola school fair lol"),
    ("2024-08-24", 68, "Clothes", "dean suit hire"), ("2026-10-10", 62, "Clothes", "winter coat Next"), ("2025-10-18", 45, "Clothes", "vinted barbour jacket"), ("2026-05-30", 44, "Hair & nails", "lashes"), ("2025-05-20", 38, "Hair & nails", "hols nails n toes")]:
    add(dd, a, c, n)

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "leicester.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f); w.writerow(["date", "amount", "category", "notes"]); w.writerows(rows)
print(len(rows), "rows")
