#!/usr/bin/env python3
"""Writes mangalore.csv: the ledger of an invented dentist in Mangalore (INR). Fixed seed."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(31575001)
rows = []
D0, D1, HAND = date(2023, 9, 1), date(2026, 11, 30), date(2026, 11, 25)
def add(d, amt, cat, note):
    if D0 <= d <= D1: rows.append((d, "%.2f" % amt, cat, note))
def rnd(lo, hi, step=10): return R.randrange(int(lo // step), int(hi // step) + 1) * step
def paise(x): return x + R.choice([0, 0, 0, 0.5, 0.25, 0.75, 0.4, 0.9])
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def infl(d): return 1 + 0.06 * ((d - D0).days / 365)

# ---- monthly things
for y, m in months():
    d = lambda k: date(y, m, k)
    k = (y, m)
    add(d(2), 8000 if k < (2024, 7) else 10000 if k < (2026, 1) else 12000, "house", "to mummy for house")
    add(d(3), 2500 if k < (2025, 4) else 3000, "house", "Leela maid salary")
    add(d(6), 149 if k < (2025, 2) else 199, "timepass", "Netflix")
    if k < (2025, 9): add(d(11), 119 if k < (2024, 10) else 139, "timepass", "spotify")
    if k >= (2025, 12): add(d(14), 149, "timepass", "youtube premium")
    add(d(8), 589 if k < (2024, 8) else 706 if k < (2026, 3) else 824, "phone n net", "airtel fiber")
    add(d(17), 75 if k < (2025, 11) else 99, "phone n net", "icloud")
    if (2024, 1) <= k <= (2025, 8): add(d(5), 1200 if k < (2025, 1) else 1500, "timepass", "zumba class fees")
    add(d(19), 1150 + R.randrange(0, 900) + (700 if m in (3, 4, 5) else 0), "house", "mescom current bill")
    if m % 2 == 1: add(d(21), R.choice([903, 910, 918.5, 935]), "house", "gas cylinder")
d = date(2023, 9, 9)
while d <= HAND:
    add(d, 239 if d < date(2024, 7, 3) else 299 if d < date(2026, 2, 1) else 349, "phone n net", "jio recharge")
    d += timedelta(28)

# ---- yearly things
for y in (2023, 2024, 2025, 2026):
    i = y - 2023
    add(date(y, 12, 18), [0, 5120, 5480, 0][i] or 1, "scooter", "scooter insurance") if y in (2024, 2025) else None
    add(date(y, 10, 12), [11800, 12650, 14200, 15900][i], "medical", "star health insurance")
    add(date(y, 4, 9), [0, 4500, 4500, 5200][i], "clinic stuff", "indemnity insurance")
    add(date(y, 3, 14), [0, 2200, 2400, 2400][i], "clinic stuff", "IDA membership")
    add(date(y, 9, 7), [850, 920, 1050, 1180][i], "church", "monti fest flowers n new corn")
    add(date(y, 9, 8), [2400, 2650, 3100, 3350][i], "groceries", "monti fest lunch veg items")
    add(date(y, 9, 8), [500, 500, 1000, 1000][i], "church", "monti fest offering")
    add(date(y, 1, 14), [0, 1001, 1001, 1501][i], "church", "infant jesus shrine feast offering")
    add(date(y, 6, 13), [0, 600, 750, 750][i], "church", "st antony bread")
    add(date(y, 8, 22), [0, 2100, 2600, 1850][i], "gifts", "anita bday gift")
    add(date(y, 2, 11), [0, 1900, 2300, 3400][i], "gifts", "mummy bday")
    add(date(y, 7, 26), [0, 1750, 2999, 2200][i], "gifts", "dadda bday shirt")
    add(date(y, 7, 26), [0, 850, 900, 980][i], "gifts", "ideal ice cream cake dadda bday")
    if y < 2026:
        add(date(y, 12, 21), [1800, 2100, 2450][i], "groceries", "kuswar items xmas")
        add(date(y, 12, 22), [4200, 4800, 6100][i], "gifts", "xmas gifts kids amazon")
        add(date(y, 12, 23), [950, 1200, 1100][i], "gifts", "xmas chocolate for neighbours")
        add(date(y, 12, 24), [650, 700, 820][i], "church", "crib n candles xmas")
        add(date(y, 12, 24), [1000, 1000, 1500][i], "church", "midnight mass offering")
        add(date(y, 12, 15), [6800, 7400, 8900][i], "saris", "xmas sari kalanikethan")

# ---- one-offs
for y, m, dd, a, c, n in [
    (2023, 12, 18, 98500, "scooter", "new activa 125 bharath honda"), (2024, 6, 22, 58000, "clinic stuff", "loupes"),
    (2025, 3, 8, 64999, "phone n net", "iphone croma"), (2025, 4, 12, 36500, "house", "AC for my room croma"),
    (2024, 9, 27, 14800, "clinic stuff", "endo workshop bangalore"), (2026, 7, 18, 17500, "clinic stuff", "implant course fees"),
    (2026, 8, 8, 22400, "house", "washing machine croma"), (2025, 6, 20, 8600, "medical", "mummy root canal crown lab"),
    (2026, 6, 11, 13200, "medical", "father mullers dengue admission"), (2024, 3, 16, 1450, "scooter", "helmet vega"),
    (2026, 5, 30, 3650, "scooter", "tyres both mrf"), (2025, 8, 19, 4200, "scooter", "battery n self start repair"),
    (2025, 2, 15, 12900, "saris", "taneira tussar sari"), (2026, 8, 29, 15400, "saris", "taneira organza sari"),
    (2025, 10, 18, 9800, "saris", "taneira banarasi sari"), (2024, 4, 2, 9200, "saris", "mysore silk sari ksic")]:
    add(date(y, m, dd), a, c, n)

# ---- weddings
def project(lst):
    for y, m, dd, a, c, n in lst: add(date(y, m, dd), a, c, n)
project([(2023, 10, 28, 7200, "saris", "kevin wedding sari"), (2023, 11, 11, 5000, "gifts", "kevin wedding envelope"),
    (2023, 11, 10, 1800, "beauty", "parlour kevin wedding"), (2023, 11, 11, 420, "auto n bus", "ola to kevin wedding hall")])
project([(2024, 11, 16, 24500, "saris", "reshma wedding kanjivaram jayalakshmi"), (2024, 11, 30, 2800, "saris", "reshma wedding blouse stitching shalini"),
    (2024, 12, 7, 6900, "saris", "reshma wedding roce sari"), (2024, 12, 28, 3200, "beauty", "reshma wedding bangles"),
    (2025, 1, 3, 4500, "beauty", "reshma wedding makeup parlour"), (2025, 1, 3, 21000, "gifts", "reshma wedding gold ring"),
    (2025, 1, 4, 1000, "church", "reshma wedding nuptial mass"), (2025, 1, 4, 680, "auto n bus", "ola reshma wedding hall"),
    (2025, 1, 5, 1240, "eating out", "reshma wedding next day lunch cousins"), (2025, 1, 2, 1500, "gifts", "reshma wedding roce envelope")])
project([(2026, 4, 18, 13800, "saris", "lavina wedding sari mps silks"), (2026, 4, 25, 2200, "saris", "lavina wedding blouse stitching shalini"),
    (2026, 5, 8, 3900, "beauty", "lavina wedding makeup parlour"), (2026, 5, 9, 10000, "gifts", "lavina wedding envelope"),
    (2026, 5, 9, 540, "auto n bus", "ola lavina wedding"), (2026, 5, 9, 300, "church", "lavina wedding mass offering")])

# ---- trips
project([(2024, 1, 9, 2140, "trips", "goa train tickets"), (2024, 1, 26, 7800, "trips", "goa hotel calangute"), (2024, 1, 26, 1650, "eating out", "goa shack dinner"),
    (2024, 1, 27, 900, "trips", "scooter rent goa"), (2024, 1, 27, 2350, "eating out", "goa martins corner"), (2024, 1, 28, 1100, "gifts", "goa cashew n bebinca"),
    (2024, 1, 28, 480, "auto n bus", "goa taxi to madgaon")])
project([(2024, 10, 3, 4000, "trips", "coorg homestay advance"), (2024, 10, 11, 4500, "trips", "coorg homestay balance"), (2024, 10, 11, 2400, "trips", "coorg car petrol share"),
    (2024, 10, 12, 1320, "eating out", "coorg pandi curry lunch"), (2024, 10, 13, 1250, "gifts", "coorg coffee n honey")])
project([(2025, 4, 24, 3900, "trips", "goa flight cancel charge"), (2025, 5, 2, 2680, "trips", "goa vande bharat"), (2025, 5, 16, 14200, "trips", "goa resort cavelossim"),
    (2025, 5, 16, 2900, "eating out", "goa fishermans wharf"), (2025, 5, 17, 1800, "trips", "goa scuba"), (2025, 5, 17, 1350, "eating out", "goa shack lunch"),
    (2025, 5, 18, 2600, "beauty", "goa spa"), (2025, 5, 18, 1480, "gifts", "goa feni for dadda")])
project([(2026, 2, 5, 6000, "trips", "coorg homestay advance"), (2026, 2, 20, 7500, "trips", "coorg homestay balance"), (2026, 2, 20, 3100, "trips", "coorg car petrol share"),
    (2026, 2, 20, 980, "eating out", "coorg breakfast madikeri"), (2026, 2, 21, 1860, "eating out", "coorg pandi curry lunch"), (2026, 2, 21, 1200, "trips", "coorg dubare rafting"),
    (2026, 2, 22, 1540, "gifts", "coorg coffee n honey"), (2026, 2, 22, 350, "church", "coorg church offering"), (2026, 2, 22, 720, "groceries", "coorg pepper n cardamom")])
project([(2025, 11, 14, 3200, "trips", "velankanni bus tickets"), (2025, 11, 21, 2900, "trips", "velankanni room"), (2025, 11, 22, 1100, "church", "velankanni candles n offering"),
    (2025, 11, 22, 640, "eating out", "velankanni meals")])

# ---- every day
def daily(d):
    f, wd, m = infl(d), d.weekday(), d.month
    def hit(p): return R.random() < p
    if hit(.30): add(d, paise(rnd(160, 750) * f // 1), "groceries", R.choice(["fish market bangude", "fish market anjal", "fish market prawns", "Fish market", "fish market kane"]))
    if hit(.22): add(d, paise(rnd(250, 2100) * f // 1), "groceries", R.choice(["spar", "Spar monthly items", "spar rice n oil", "spar forum mall"]))
    if hit(.14): add(d, paise(rnd(120, 1100) * f // 1), "groceries", R.choice(["More", "more bejai", "more dal n atta", "More soap etc"]))
    if hit(.15): add(d, rnd(40, 320), "groceries", R.choice(["milk n eggs", "roshan bakery bread", "roshan bakery", "veg from cart", "", "goan sausage"]))
    if hit(.24): add(d, paise(rnd(170, 720) * f // 1), "eating out", R.choice(["swiggy biryani", "swiggy", "Swiggy ghee roast", "swiggy with anita", "swiggy shawarma"]))
    if hit(.08): add(d, paise(rnd(180, 640) * f // 1), "eating out", R.choice(["zomato", "zomato pizza", "Zomato thali"]))
    if hit(.20 if wd >= 4 else .09): add(d, rnd(260, 2100), "eating out", R.choice(["village lunch", "Village with cousins", "machali fish thali", "giri manjas", "hao ming", "Spindrift with anita", "diesel cafe", "diesel cafe brunch", "froth on top coffee", "church feast lunch"]))
    if hit(.16 if m in (3, 4, 5) else .07): add(d, rnd(80, 420), "eating out", R.choice(["pabbas ice cream", "Pabbas ice cream gadbad", "ideal ice cream", "ideal ice cream parfait"]))
    if hit(.12): add(d, rnd(30, 160), "eating out", R.choice(["chai n buns", "taj mahal cafe buns", "", "clinic canteen tea"]))
    if hit(.17): add(d, rnd(200, 480, 20), "scooter", R.choice(["petrol hp", "petrol indian oil", "petrol", "Petrol hp kankanady"]))
    if hit(.05): add(d, rnd(20, 60), "scooter", R.choice(["parking city centre", "parking", "air n puncture", "puncture"]))
    if hit(.20 if m in (6, 7, 8) else .11): add(d, rnd(40, 220), "auto n bus", R.choice(["auto to clinic", "auto", "auto hampankatta", "", "auto rain"]))
    if hit(.07): add(d, paise(rnd(110, 460)), "auto n bus", R.choice(["ola", "ola airport", "Ola to kmc"]))
    if hit(.07): add(d, rnd(12, 70, 2), "auto n bus", R.choice(["bus", "bus udupi"]))
    if wd == 6 and hit(.85): add(d, R.choice([50, 100, 100, 100, 200]), "church", R.choice(["sunday offering", "sunday offering", "offering"]))
    if hit(.02): add(d, R.choice([250, 300, 500, 1000]), "church", R.choice(["mass intention", "parish feast stall", "charity box"]))
    if hit(.045): add(d, rnd(350, 2600), "beauty", R.choice(["parlour facial", "parlour threading", "Parlour haircut", "naturals parlour"]))
    if hit(.045): add(d, paise(rnd(250, 2200)), "beauty", R.choice(["nykaa", "nykaa lipstick", "Nykaa sunscreen", "apollo moisturiser"]))
    if hit(.055): add(d, paise(rnd(90, 1400)), "medical", R.choice(["apollo pharmacy", "apollo tablets dadda", "Apollo", "kmc consultation", "blood test", ""]))
    if hit(.05 if m != 12 else .1): add(d, rnd(300, 2600), "gifts", R.choice(["amazon", "amazon toys for nephew", "nykaa set for anita", "chocolate box", "baptism gift", "cousin engagement", ""]))
    if hit(.05 if m in (9, 10, 11, 12, 4, 5) else .025): add(d, rnd(1200, 8800, 50), "saris", R.choice(["jayalakshmi cotton sari", "Jayalakshmi", "kalanikethan", "mps silks soft silk", "fall n pico", "instagram sari seller"]) )
    if hit(.028): add(d, rnd(450, 1600, 50), "saris", R.choice(["blouse stitching shalini", "blouse stitching", "shalini tailor falls"]))
    if hit(.05): add(d, paise(rnd(180, 3200)), "clinic stuff", R.choice(["scrubs", "amazon gloves n masks", "burs n files", "Amazon head light", "dental kart", "clogs"]))
    if hit(.055): add(d, paise(rnd(150, 2400)), "house", R.choice(["amazon", "amazon bedsheet", "spar buckets", "plumber", "plants nursery", ""]))
    if hit(.10 if wd >= 4 else .03): add(d, paise(rnd(180, 900)), "timepass", R.choice(["pvr movie", "pvr with anita", "bookmyshow tulu comedy", "kindle book", "pilikula with nephew", ""]))
d = D0
while d <= HAND:
    if R.random() > .10: daily(d)
    d += timedelta(1)
for d in [date(2024, 2, 3), date(2024, 6, 8), date(2024, 10, 26), date(2025, 2, 22), date(2025, 6, 28), date(2025, 12, 6), date(2026, 3, 28), date(2026, 8, 15)]:
    add(d, rnd(980, 2450, 10), "scooter", R.choice(["activa service", "Activa service n oil"]))
# ---- the last days by hand
project([(2026, 11, 26, 385.5, "eating out", "swiggy biryani"), (2026, 11, 26, 120, "auto n bus", "auto"), (2026, 11, 28, 640, "groceries", "fish market anjal"),
    (2026, 11, 28, 1850, "beauty", "parlour facial"), (2026, 11, 28, 400, "scooter", "petrol hp"), (2026, 11, 29, 200, "church", "sunday offering"),
    (2026, 11, 29, 1320, "eating out", "Village with cousins"), (2026, 11, 30, 452.75, "groceries", "More"), (2026, 11, 30, 90, "auto n bus", "auto to clinic")])
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "mangalore.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), a, c, n])
