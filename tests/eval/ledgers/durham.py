#!/usr/bin/env python3
"""Writes durham.csv beside itself: an invented ledger of a bookkeeper in Durham (GBP)."""
import csv, os, random
from datetime import date, timedelta
from decimal import Decimal
R = random.Random(3745)
rows = []
A, Z = date(2023, 9, 1), date(2026, 11, 30)

def add(d, amt, cat, note=""):
    if isinstance(d, str):
        d = date.fromisoformat(d)
    if A <= d <= Z:
        rows.append((d, Decimal(str(amt)).quantize(Decimal("0.01")), cat, note))

def amt(lo, hi):
    return Decimal(R.randint(int(lo * 100), int(hi * 100))) / 100

def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y, m + 1) if m < 12 else (y + 1, 1)

def step(d, steps):
    v = None
    for s, x in steps:
        if d >= date.fromisoformat(s):
            v = x
    return v

def infl(d):  # slow rise
    return 1 + (d - A).days / 365 * 0.035

def some(p):
    return R.random() < p

TERM_OFF = {7: 20, 8: 31}
MONTHLY = [  # day, category, note, price steps (None = not running)
    (1, "House bills", "mortgage", [("2023-09-01", 742.18), ("2024-06-01", 811.46), ("2026-06-01", 779.02)]),
    (3, "House bills", "garage rent", [("2023-09-01", 45), ("2024-09-01", 48), ("2026-04-01", 53.5)]),
    (5, "House bills", "Octopus gas n elec", [("2023-09-01", 186), ("2024-04-01", 168), ("2025-01-01", 181), ("2025-10-01", 193)]),
    (8, "House bills", "Northumbrian Water", [("2023-09-01", 38.5), ("2024-04-01", 41.2), ("2025-04-01", 49.75), ("2026-04-01", 52.1)]),
    (11, "House bills", "Sky broadband", [("2023-09-01", 34), ("2024-04-01", 37.5), ("2025-04-01", 40.5), ("2026-04-01", 43.5)]),
    (14, "House bills", "Netflix", [("2023-09-01", 10.99), ("2025-02-01", 12.99), ("2026-05-01", 14.99)]),
    (16, "House bills", "Spotify family", [("2023-09-01", 17.99), ("2024-06-01", 19.99), ("2026-01-01", 21.99)]),
    (19, "House bills", "Disney plus", [("2024-02-01", 7.99), ("2024-11-01", 8.99), ("2025-10-01", None)]),
    (22, "House bills", "window cleaner", [("2023-09-01", 10), ("2024-07-01", 12), ("2026-03-01", 14)]),
    (2, "Gym", "gym membership", [("2024-01-01", 24.99), ("2025-03-01", 27.99), ("2026-04-01", 31.99)]),
    (4, "Dog", "pet insurance", [("2023-09-01", 18.4), ("2024-10-01", 22.15), ("2025-10-01", 27.6)]),
    (6, "Kids", "Jack football subs", [("2023-09-01", 22), ("2024-09-01", 25), ("2026-09-01", 28)]),
    (9, "Kids", "Ellie phone", [("2023-09-01", 12), ("2025-06-01", 15)]),
    (9, "Kids", "Jack phone", [("2024-09-01", 10)]),
    (12, "Kids", "Poppy dance", [("2023-09-01", 32), ("2025-01-01", 35), ("2026-01-01", 38)]),
    (25, "Church", "Tearfund", [("2024-03-01", 10), ("2026-01-01", 15)]),
]
for y, m in months():
    for day, cat, note, st in MONTHLY:
        d = date(y, m, day)
        p = step(d, st)
        if p is not None:
            add(d, p, cat, note)
    if m in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1):
        ct = {2023: 178, 2024: 187, 2025: 196, 2026: 205}[y if m > 3 else y - 1]
        add(date(y, m, 15), ct, "House bills", "council tax")

d = A
while d <= Z:
    wd, m, f = d.weekday(), d.month, infl(d)
    def a(lo, hi):
        return amt(lo * f, hi * f)
    # food
    if wd == 5 and some(.9):
        add(d, a(74, 128), "Food shop", R.choice(["Tesco", "Tesco", "Tesco big shop", "tesco", ""]))
    if wd in (1, 2) and some(.45):
        add(d, a(18, 52), "Food shop", R.choice(["Aldi", "Aldi", "aldi bits"]))
    if some(.06):
        add(d, a(9, 38), "Food shop", R.choice(["Lidl", "Lidl bakery"]))
    if some(.17):
        add(d, a(2.2, 14), "Food shop", R.choice(["Co-op", "Co-op milk n bread", "milk", "bread n milk", "Tesco express", "kitchen roll n bleach", ""]))
    if wd == 4 and some(.3):
        add(d, a(12, 34), "Food shop", "butchers")
    if some(.03):
        add(d, a(15, 45), "Food shop", R.choice(["Morrisons", "Iceland", "Iceland party bits"]))
    # eating out
    if some(.15):
        add(d, a(1.9, 9.5), "Eating out", R.choice(["Greggs", "Greggs", "greggs sausage rolls"]))
    if some(.07):
        add(d, a(3.2, 11), "Eating out", R.choice(["Costa", "Costa w Julie", "Costa"]))
    if wd == 4 and some(.35):
        add(d, a(18, 34), "Eating out", R.choice(["chippy", "chippy tea", "Chinese"]))
    if wd == 6 and some(.22):
        add(d, a(48, 88), "Eating out", R.choice(["Sunday lunch Oak Tree", "Sunday lunch w mam", "carvery"]))
    if some(.03):
        add(d, a(4, 16), "Eating out", R.choice(["Tesco cafe", "Boots meal deal", "hotdogs after football", "Nandos kids", ""]))
    # kids
    school = not (m == 8 or (m == 7 and d.day > 20) or (m == 12 and d.day > 19) or (m == 1 and d.day < 5))
    if wd == 0 and school and some(.85):
        dn = step(d, [("2023-09-01", 12.5), ("2024-09-01", 13.25), ("2025-09-01", 14)])
        add(d, dn, "Kids", R.choice(["Poppy school dinners", "Poppy school dinners", "next weeks dinners Poppy"]))
    if wd == 5 and some(.6):
        add(d, R.choice([5, 5, 10, 15]), "Kids", R.choice(["pocket money", "pocket money Jack", "pocket money Poppy"]))
    if some(.05):
        add(d, a(6, 32), "Kids", R.choice(["Jack haircut", "Poppy haircut", "school trip Jack", "cinema kids", "swimming kids", "party bag bits", ""]))
    if date(2025, 3, 10) <= d <= date(2026, 2, 20) and wd == 3 and some(.72):
        add(d, 36 if d < date(2025, 9, 1) else 38, "Kids", "Ellie driving lesson")
    # motor
    if some(.1):
        add(d, a(32, 66), "Motor", R.choice(["Tesco petrol", "Tesco petrol", "Morrisons petrol", "Shell petrol", "petrol"]))
    if some(.06):
        add(d, R.choice([2.4, 3.2, 4.5, 6]), "Motor", R.choice(["parking Durham", "parking", "parking Eldon Square"]))
    if some(.02):
        add(d, R.choice([7, 8, 10]), "Motor", "car wash")
    # caravan
    if 3 <= m <= 10 and wd in (4, 5, 6) and some(.3):
        add(d, a(6, 38), "Caravan", R.choice(["Seahouses Co-op", "Seahouses chippy", "Seahouses ice creams", "gas bottle", "club house", "arcade pennies Seahouses", "awning pegs", ""]))
    if 6 <= m <= 8 and wd == 5 and some(.25):
        add(d, a(22, 48), "Eating out", "Seahouses fish n chips")
    # church
    if wd == 6 and some(.8):
        add(d, 5 if d < date(2025, 1, 1) else 6, "Church", "collection")
    if some(.045):
        add(d, R.choice([2, 3, 5, 7.5, 10]), "Church", R.choice(["coffee morning", "raffle", "flower rota", "Messy Church bits", "bake sale"]))
    # dog
    if d.day in (7, 21) or some(.015):
        add(d, a(14, 36), "Dog", R.choice(["Pets at Home", "Pets at Home food", "dog food", "treats Bramble"]))
    if (d - A).days % 49 == 12:
        add(d, step(d, [("2023-09-01", 35), ("2025-01-01", 38), ("2026-06-01", 42)]), "Dog", "groomer Bramble")
    if some(.016):
        add(d, a(38, 165), "Dog", R.choice(["vet", "vet Bramble jabs", "vet ear drops", "vet check up"]))
    if some(.02):
        add(d, 12, "Dog", "dog walker")
    # nights out
    if wd in (4, 5) and some(.2):
        add(d, a(16, 62), "Nights out", R.choice(["prosecco w girls", "cocktails Newcastle", "Julie 40th", "bingo", "pub w Gary", ""]))
        if some(.6):
            add(d, a(8, 24), "Nights out", "taxi")
    # gym
    if wd == 1 and some(.55):
        add(d, 6 if d < date(2025, 9, 1) else 6.5, "Gym", "zumba")
    if some(.02):
        add(d, a(9, 32), "Gym", R.choice(["protein powder", "spin class", "PT session Kirsty"]))
    # clothes
    if some(.05):
        add(d, a(14, 68), "Clothes n bits", R.choice(["Next", "Next top", "Next jeans", "Next sale"]))
    if some(.055):
        add(d, a(4, 29), "Clothes n bits", R.choice(["Boots", "Boots make up", "Boots shampoo"]))
    if some(.08):
        add(d, a(6, 42), "Clothes n bits", R.choice(["Primark", "Vinted", "New Look", "hairdresser", "nails", "gym leggings", ""]))
    # pressies
    if some(.022):
        add(d, a(8, 38), "Pressies", R.choice(["card n flowers", "birthday Julie", "baby shower", "teacher gift", "card factory"]))
    # odds
    if some(.14):
        add(d, a(1.5, 24), "Odds n sods", R.choice(["Home Bargains", "B&M", "post office", "stamps", "lottery", "charity shop", "Home Bargains bits", "", ""]))
    d += timedelta(1)

for y in (2023, 2024, 2025, 2026):
    k = 1 + (y - 2023) * .06
    add(f"{y}-02-10", 395 * k, "Motor", "car insurance")
    add(f"{y}-05-14", 54.85, "Motor", "MOT")
    add(f"{y}-05-15", amt(90, 290), "Motor", "service n brakes")
    add(f"{y}-10-01", {2023: 180, 2024: 190, 2025: 195, 2026: 200}[y], "Motor", "road tax")
    add(f"{y}-11-02", {2023: 159, 2024: 169.5, 2025: 174.5, 2026: 180}[y], "House bills", "TV licence")
    add(f"{y}-09-18", 212 * k, "House bills", "home insurance")
    add(f"{y}-03-06", 148 * k, "House bills", "caravan insurance")
    add(f"{y}-03-01", {2023: 1450, 2024: 1525, 2025: 1610, 2026: 1720}[y], "Caravan", "site fees first half")
    add(f"{y}-09-02", {2023: 1475, 2024: 1560, 2025: 1640, 2026: 1755}[y], "Caravan", "site fees second half")
    add(f"{y}-01-22", amt(30, 80), "Pressies", "birthday Ellie")
    add(f"{y}-01-24", amt(60, 120), "Eating out", "birthday tea Ellie")
    add(f"{y}-04-28", amt(50, 130), "Pressies", "birthday Jack")
    add(f"{y}-10-11", amt(50, 130), "Pressies", "birthday Poppy")
    add(f"{y}-10-12", amt(90, 160), "Kids", "party Poppy soft play")
    add(f"{y}-06-19", amt(25, 60), "Pressies", "birthday mam")
    add(f"{y}-07-30", amt(60, 150), "Pressies", "birthday Gary")
    add({2023: "2023-03-19", 2024: "2024-03-10", 2025: "2025-03-30", 2026: "2026-03-15"}[y], amt(15, 32), "Pressies", "mothers day flowers mam")
    e = {2023: "2023-04-07", 2024: "2024-03-28", 2025: "2025-04-17", 2026: "2026-04-02"}[y]
    add(e, amt(14, 28), "Food shop", "easter eggs")
    add(f"{y}-07-{ {2023: 8, 2024: 13, 2025: 12, 2026: 11}[y]:02d}", amt(18, 48), "Nights out", "Big Meeting drinks")
    add(f"{y}-10-03", amt(8, 20), "Church", "harvest supper")
    add(f"{y}-08-24", amt(70, 140), "Kids", "school uniform")
    add(f"{y}-08-26", amt(60, 110), "Kids", "Next school shoes kids")
    # xmas
    for dd, cat, note, lo, hi in [("11-18", "Pressies", "xmas Ellie", 40, 120), ("11-24", "Pressies", "xmas Poppy", 50, 130), ("11-28", "Pressies", "xmas Jack", 60, 180),
            ("11-29", "Church", "xmas shoebox appeal", 15, 25), ("12-02", "Odds n sods", "xmas cards n stamps", 12, 25), ("12-06", "Odds n sods", "xmas tree", 35, 55),
            ("12-08", "Pressies", "xmas mam slippers", 18, 40), ("12-09", "Pressies", "xmas Gary", 60, 160), ("12-11", "Clothes n bits", "xmas jumpers", 22, 60),
            ("12-13", "Nights out", "xmas do", 45, 90), ("12-15", "Pressies", "xmas nieces", 30, 60), ("12-20", "Food shop", "butchers xmas turkey", 55, 80),
            ("12-22", "Food shop", "Tesco xmas shop", 150, 240)]:
        add(f"{y}-{dd}", amt(lo, hi), cat, note)

# hens, trips, projects, one-offs
for r in [("2024-02-12", 60, "Nights out", "Leanne hen deposit"), ("2024-04-06", 34.5, "Clothes n bits", "Leanne hen outfit"), ("2024-04-20", 18.75, "Pressies", "Leanne hen sashes n gift"),
          ("2024-05-10", 46.2, "Hols", "Leanne hen train Liverpool"), ("2024-05-10", 118, "Hols", "Leanne hen hotel"), ("2024-05-10", 52.4, "Nights out", "Leanne hen cocktails"),
          ("2024-05-11", 45, "Nights out", "Leanne hen bottomless brunch"), ("2024-05-11", 21.6, "Nights out", "Leanne hen taxi"), ("2024-05-12", 12.8, "Eating out", "Leanne hen breakfast"),
          ("2024-07-20", 75, "Pressies", "Leanne wedding gift"), ("2024-07-19", 62, "Clothes n bits", "Leanne wedding dress me"), ("2025-03-03", 20, "Pressies", "birthday Leanne"),
          ("2026-03-09", 80, "Nights out", "Steph hen deposit"), ("2026-05-23", 41.99, "Clothes n bits", "Steph hen outfit"), ("2026-06-05", 139.5, "Hols", "Steph hen hotel York"),
          ("2026-06-05", 38.6, "Hols", "Steph hen train"), ("2026-06-05", 61.35, "Nights out", "Steph hen drinks"), ("2026-06-06", 55, "Nights out", "Steph hen spa"),
          ("2026-06-06", 48.25, "Eating out", "Steph hen dinner"), ("2026-06-07", 9.4, "Eating out", "Steph hen bacon butties"),
          ("2025-01-11", 400, "Hols", "Majorca deposit"), ("2025-05-30", 2480, "Hols", "Majorca balance"), ("2025-06-21", 124.6, "Clothes n bits", "Majorca clothes kids"),
          ("2025-07-05", 58.2, "Clothes n bits", "Boots Majorca sun cream"), ("2025-07-28", 72, "Motor", "Majorca airport parking"), ("2025-07-28", 31.4, "Eating out", "Majorca airport breakfast"),
          ("2025-07-30", 84.5, "Eating out", "Majorca tapas"), ("2025-07-31", 146, "Hols", "Majorca boat trip"), ("2025-08-01", 63.25, "Eating out", "Majorca pizza"),
          ("2025-08-02", 42, "Pressies", "Majorca souvenirs"), ("2025-08-03", 110, "Hols", "Majorca waterpark"), ("2025-07-26", 95, "Dog", "kennels Majorca week"),
          ("2025-11-08", 210, "Hols", "Edinburgh hotel"), ("2025-12-05", 48.3, "Motor", "Edinburgh petrol"), ("2025-12-05", 72.9, "Eating out", "Edinburgh dinner"), ("2025-12-06", 36, "Hols", "Edinburgh castle"),
          ("2024-08-30", 1500, "House bills", "new kitchen deposit"), ("2024-10-04", 3850, "House bills", "new kitchen units"), ("2024-10-07", 245, "House bills", "new kitchen skip"),
          ("2024-10-12", 312.4, "Odds n sods", "new kitchen tiles B&M"), ("2024-10-18", 1150, "House bills", "new kitchen fitter"), ("2024-10-11", 33.5, "Eating out", "new kitchen no cooker chinese"),
          ("2024-10-26", 189.99, "Odds n sods", "Ikea new kitchen stools"), ("2024-11-09", 64.2, "Odds n sods", "new kitchen paint"),
          ("2025-02-24", 34, "Kids", "Ellie provisional licence"), ("2025-09-22", 23, "Kids", "Ellie theory test"), ("2026-02-25", 62, "Kids", "Ellie driving test"),
          ("2026-01-17", 428, "House bills", "boiler repair"), ("2026-04-11", 689, "Caravan", "new awning"), ("2026-07-03", 372.5, "Motor", "four tyres"), ("2026-09-26", 549, "Odds n sods", "washing machine Currys"),
          ("2024-01-20", 699, "Odds n sods", "sofa DFS"), ("2023-10-21", 329, "Kids", "Jack bike"), ("2026-08-12", 465, "Kids", "Ellie laptop"),
          ("2025-10-25", 46, "Kids", "walking boots Jack"), ("2025-04-05", 39.99, "Kids", "walking boots Poppy"), ("2024-03-16", 85, "Motor", "dog guard for car"),
          ("2026-02-14", 52, "Kids", "football boots Jack"), ("2026-10-16", 51.3, "Motor", "Tesco petrol"), ("2026-10-24", 8.45, "Eating out", "Tesco cafe"), ("2026-11-30", 4.65, "Eating out", "Greggs"), ("2026-11-27", 11.2, "Church", "advent candles")]:
    add(*r)
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "durham.csv"), "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, x, c, n in rows:
        w.writerow([d.isoformat(), f"{x:.2f}", c, n])
print(len(rows), "rows")
