"""Ledger of a potter's household in Penzance. Deterministic; writes penzance.csv beside itself."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(4177)
START, TODAY = date(2023, 10, 1), date(2026, 11, 30)
rows = []


def add(d, amount, cat, note=""):
    if START <= d <= TODAY:
        rows.append((d.isoformat(), "%.2f" % amount, cat, note))


def between(lo, hi):
    return round(R.uniform(lo, hi), 2)


def shelf(lo, hi):
    """a price as on a label"""
    return max(0.5, int(R.uniform(lo, hi)) + R.choice([0.0, 0.5, 0.99, 0.95, 0.49]))


def months():
    y, m = 2023, 10
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


# ------------------------------------------------------------------ away
TRIPS = {
    "scilly": [(date(2024, 5, 27), date(2024, 5, 31)), (date(2026, 5, 25), date(2026, 5, 30))],
    "brittany": [(date(2024, 8, 10), date(2024, 8, 20))],
    "lisbon": [(date(2025, 2, 15), date(2025, 2, 20))],
    "hossegor": [(date(2025, 8, 9), date(2025, 8, 21))],
    "london": [(date(2026, 3, 12), date(2026, 3, 15))],
}
AWAY = set()
for spans in TRIPS.values():
    for a, b in spans:
        d = a
        while d <= b:
            AWAY.add(d)
            d += timedelta(1)

# ------------------------------------------------------------------ regular
for y, m in months():
    ym = (y, m)
    add(date(y, m, 1), 905.40 if ym >= (2025, 2) else 781.15, "Bills", "mortgage")
    add(date(y, m, 3), 475.00 if ym >= (2025, 4) else 440.00, "Shop & studio", "shop rent")
    if m not in (2, 3):
        add(date(y, m, 5), {2023: 204.0, 2024: 214.0, 2025: 225.0, 2026: 236.0}[y if m >= 4 else y - 1], "Bills", "council tax")
    wint = {12: 1.7, 1: 1.9, 2: 1.7, 11: 1.4, 3: 1.3, 10: 1.1}.get(m, 0.75)
    add(date(y, m, 8), round(88 * wint * R.uniform(0.9, 1.12), 2), "Bills", "octopus energy")
    add(date(y, m, 11), 54.50 if ym < (2025, 4) else (69.20 if ym < (2026, 4) else 76.80), "Bills", "south west water")
    add(date(y, m, 14), 32.00 if ym < (2024, 9) else (36.50 if ym < (2026, 4) else 39.50), "Bills", "sky broadband")
    add(date(y, m, 17), 41.00 if ym < (2025, 5) else 46.20, "Bills", "ee phones")
    add(date(y, m, 19), 10.99 if ym < (2025, 3) else 12.99, "Bills", "netflix")
    add(date(y, m, 21), 17.99 if ym < (2024, 6) else (19.99 if ym < (2025, 11) else 21.99), "Bills", "spotify family")
    if (2024, 11) <= ym <= (2025, 8):
        add(date(y, m, 22), 8.99, "Bills", "disney+")
    add(date(y, m, 12), 23.40 if ym < (2025, 1) else (27.10 if ym < (2026, 1) else 31.85), "Dog", "petplan")
    add(date(y, m, 26), round(R.uniform(48, 75) * (1.25 if m in (11, 12, 1, 2) else 1), 2), "Shop & studio", "studio electric")
    add(date(y, m, 28), between(9, 38) * (1.6 if m in (7, 8, 12) else 1), "Shop & studio", "sumup fees")
    if m in (1, 4, 7, 10):
        add(date(y, m, 6), 186.00 if ym < (2025, 4) else 198.00, "Boat & gear", "harbour dues")
    if m in (2, 5, 8, 11):
        add(date(y, m, R.randint(9, 24)), 22.0, "House", "window cleaner")

for y in (2023, 2024, 2025, 2026):
    add(date(y, 11, 4), {2023: 612.4, 2024: 688.15, 2025: 641.3, 2026: 704.9}[y], "Van", "van insurance")
    add(date(y, 3, 18), {2023: 0.5, 2024: 335.0, 2025: 345.0, 2026: 355.0}[y], "Van", "road tax")
    add(date(y, 6, 9), {2023: 0.5, 2024: 54.85, 2025: 54.85, 2026: 54.85}[y], "Van", "mot")
    add(date(y, 10, 2), {2023: 159.0, 2024: 169.5, 2025: 174.5, 2026: 180.0}[y], "Bills", "tv licence")
    add(date(y, 7, 22), {2023: 0.5, 2024: 287.6, 2025: 318.2, 2026: 341.75}[y], "Bills", "home insurance")
    add(date(y, 2, 26), {2023: 0.5, 2024: 540.0, 2025: 575.0, 2026: 610.0}[y], "Boat & gear", "boat insurance")
    add(date(y, 1, 15), {2023: 0.5, 2024: 144.0, 2025: 156.0, 2026: 168.0}[y], "Shop & studio", "squarespace")
    add(date(y, 10, 16), {2023: 68.0, 2024: 70.0, 2025: 75.0, 2026: 80.0}[y], "House", "chimney sweep")
    add(date(y, 10, 21), {2023: 210.0, 2024: 225.0, 2025: 240.0, 2026: 255.0}[y], "House", "logs")
    if y > 2023:
        add(date(y, 2, 10 if y != 2025 else 8), {2024: 120.0, 2025: 125.0, 2026: 135.0}[y], "House", "logs")

# ------------------------------------------------------------------ weekly things, started and stopped
d = START
while d <= TODAY:
    wd = d.weekday()
    term = d.month not in (8,) and not (d.month == 7 and d.day > 21) and not (d.month == 12 and d.day > 20) and not (d.month == 1 and d.day < 5) and not (d.month == 4 and d.day < 14)
    out = d in AWAY
    if wd == 1 and term and not out and date(2024, 1, 9) <= d <= date(2025, 6, 17):
        add(d, 18.0 if d < date(2024, 9, 1) else 20.0, "Kids", "guitar lesson jowan")
    if wd == 3 and not out and date(2024, 9, 5) <= d <= date(2025, 11, 13):
        add(d, 16.5 if d < date(2025, 5, 1) else 17.5, "Food shop", "veg box")
    if wd == 5 and not out and date(2025, 9, 13) <= d <= date(2026, 5, 9) and R.random() < 0.85:
        add(d, 38.0, "Kids", "driving lesson tegen")
    if wd == 2 and not out and date(2025, 1, 15) <= d <= date(2025, 10, 1) and R.random() < 0.8:
        add(d, 9.0, "Health", R.choice(["pilates", "pilates", "pilates", "pilates with Mel"]))
    if wd == 0 and term and not out:
        add(d, between(11, 16), "Kids", R.choice(["school dinners", "school dinners jowan", "school dinners"]))
    if wd == 4 and not out and d.day <= 7:
        add(d, 25.0 if d < date(2025, 9, 1) else 30.0, "Kids", "pocket money jowan")
        if d < date(2026, 6, 1):
            add(d, 30.0, "Kids", "pocket money tegen")
    if wd in (0, 3) and d < date(2025, 1, 1) and R.random() < 0.62:
        add(d, 17.2 if d < date(2024, 6, 1) else 18.6, "Health", "baccy")
    d += timedelta(1)

# ------------------------------------------------------------------ everyday
def pick(table):
    return R.choices(table, weights=[t[0] for t in table])[0]


EVERY = [
    # weight, category, note, lo, hi
    (9, "Food shop", "co-op", 4, 29), (6, "Food shop", "co-op newlyn", 3, 21), (5, "Food shop", "tesco express", 3, 17),
    (5, "Food shop", "warrens", 3, 9), (3, "Food shop", "trevaskis farm shop", 14, 48), (4, "Food shop", "", 2, 24),
    (2, "Food shop", "cornish hen deli", 6, 26), (1.6, "Food shop", "newlyn cheese", 7, 22), (1.3, "Food shop", "milk and eggs", 3, 8),
    (0.9, "Food shop", "Spar", 3, 12),
    (4.5, "Eating out", "coffee", 3, 8), (2.5, "Eating out", "archie browns", 9, 32), (2.2, "Eating out", "mackerel sky", 18, 64),
    (3, "Eating out", "warrens pasty", 4, 18), (2.6, "Eating out", "frasers chips", 12, 36), (1.7, "Eating out", "admiral benbow", 22, 78),
    (1.6, "Eating out", "swordfish with kit", 11, 38), (1, "Eating out", "curry", 28, 62), (1.2, "Eating out", "pizza night", 20, 44),
    (0.25, "Eating out", "cheese & pickle roll", 4, 7), (0.8, "Eating out", "", 4, 30), (0.7, "Eating out", "newlyn tolcarne inn", 24, 85),
    (2.2, "Kids", "bus tegen", 2, 7), (1.0, "Kids", "newlyn filmhouse", 16, 38), (0.7, "Kids", "jowan trainers", 38, 88), (0.8, "Kids", "tegen makeup", 6, 24),
    (0.7, "Kids", "haircut jowan", 12, 17), (0.5, "Kids", "school trip", 12, 65), (0.8, "Kids", "", 4, 25),
    (0.5, "Kids", "decathlon football boots", 22, 50),
    (3.2, "Van", "shell", 38, 86), (1.8, "Van", "tesco fuel", 35, 82), (1.0, "Van", "shell hayle", 40, 88), (1.8, "Van", "parking", 1.5, 8),
    (0.4, "Van", "halfords", 7, 46), (0.35, "Van", "van wash", 8, 14),
    (2.0, "Dog", "pets at home", 14, 52), (0.6, "Dog", "pickle chews", 4, 13), (0.35, "Dog", "vet pickle", 38, 165), (0.35, "Dog", "groomer", 34, 44),
    (0.7, "Surf", "wax", 2, 9), (0.9, "Surf", "sennen parking", 3, 9), (0.4, "Surf", "ding repair", 18, 60), (0.3, "Surf", "decathlon", 12, 70),
    (0.3, "Surf", "leash", 18, 34), (0.4, "Surf", "surf club", 8, 15), (0.25, "Surf", "down the line hayle", 14, 95),
    (1.6, "Clay & glazes", "dobles clay", 32, 140), (1.2, "Clay & glazes", "potclays", 24, 190), (0.6, "Clay & glazes", "bath potters", 18, 120),
    (0.8, "Clay & glazes", "scarva", 14, 85), (0.35, "Clay & glazes", "cobalt oxide", 18, 52), (0.3, "Clay & glazes", "brushes", 6, 28), (0.25, "Clay & glazes", "kiln shelves", 40, 120),
    (1.4, "Shop & studio", "royal mail", 4, 34), (0.8, "Shop & studio", "packaging", 12, 68), (0.4, "Shop & studio", "screwfix shelves", 9, 70),
    (0.3, "Shop & studio", "craft fair stall", 35, 90), (0.3, "Shop & studio", "till rolls", 6, 14), (0.2, "Shop & studio", "flyers", 25, 70),
    (0.8, "House", "b&q", 5, 68), (0.8, "House", "screwfix", 6, 75), (0.4, "House", "paint", 18, 62), (0.5, "House", "the range", 5, 44), (0.5, "House", "", 3, 30),
    (0.9, "Boat & gear", "boat diesel", 60, 190), (0.5, "Boat & gear", "nets", 35, 210), (0.35, "Boat & gear", "rope", 12, 66), (0.45, "Boat & gear", "ice", 8, 22),
    (0.3, "Boat & gear", "oilskins kit", 28, 95), (0.25, "Boat & gear", "chandlers newlyn", 9, 88),
    (0.6, "Clothes", "next", 14, 62), (0.5, "Clothes", "seasalt", 22, 78), (0.5, "Clothes", "fat face", 18, 68), (0.9, "Clothes", "charity shop", 2, 16),
    (0.9, "Clothes", "vinted tegen", 4, 22), (0.4, "Clothes", "mountain warehouse", 16, 70), (0.2, "Clothes", "next jowan", 12, 40),
    (0.3, "Presents", "flowers mum", 14, 32), (0.35, "Presents", "card", 2, 5), (0.3, "Presents", "boots gift set", 12, 30),
    (1.2, "Health", "boots", 3, 26), (0.5, "Health", "prescription", 9.65, 9.9), (0.25, "Health", "dentist", 26, 75), (0.3, "Health", "physio kit", 42, 48), (0.5, "Health", "superdrug", 3, 18),
]
SUMMER = [(3, "Eating out", "jelberts ice cream", 5, 17), (2, "Surf", "sennen parking", 3, 9), (1, "Eating out", "beach cafe", 8, 30), (0.8, "Surf", "surf club", 8, 15)]

d = START
quiet = 0
while d <= TODAY:
    wd = d.weekday()
    if d in AWAY:
        d += timedelta(1)
        continue
    infl = 1 + 0.035 * ((d - START).days / 365.25)
    n = R.choices([0, 1, 2, 3, 4, 5], weights=[18, 32, 26, 14, 7, 3] if wd < 4 else [9, 22, 28, 22, 13, 6])[0]
    if quiet > 0:
        quiet -= 1
        n = 0
    elif R.random() < 0.012:
        quiet = R.choice([2, 3, 4])
    for _ in range(n):
        tbl = EVERY + (SUMMER if d.month in (6, 7, 8) else [])
        _w, cat, note, lo, hi = pick(tbl)
        amt = between(lo * infl, hi * infl)
        if cat in ("Clothes", "House", "Surf", "Presents") and R.random() < 0.7:
            amt = shelf(lo * infl, hi * infl)
        if note and R.random() < 0.05:
            note = note[0].upper() + note[1:]
        add(d, amt, cat, note)
    if wd in (4, 5) and quiet == 0 and R.random() < 0.40:
        add(d, between(58 * infl, 118 * infl), "Food shop", R.choice(["tesco", "tesco", "tesco", "tesco big shop"]))
    if wd in (1, 2) and quiet == 0 and R.random() < 0.34:
        add(d, between(24 * infl, 72 * infl), "Food shop", "lidl")
    d += timedelta(1)

# ------------------------------------------------------------------ trips
def trip(word, a, b, shop, meals, extra):
    for back, amount, note in extra:
        add(a - timedelta(back), amount, "Trips", word + " " + note)
    d = a
    while d <= b:
        for _ in range(R.choice([1, 1, 2, 2, 3])):
            k = R.random()
            if k < 0.5:
                m = R.choice(meals)
                lo, hi = (7, 19) if m in ("ice cream", "custard tarts", "cafe") else (24, 88)
                add(d, between(lo, hi), "Eating out", word + " " + m)
            elif k < 0.78:
                m = R.choice(shop)
                lo, hi = (4, 12) if m in ("bread", "boulangerie") else (14, 68)
                add(d, between(lo, hi), "Food shop", word + " " + m)
            else:
                add(d, between(6, 48), "Trips", word + " " + R.choice(["boat trip", "museum", "bikes", "souvenirs", "bus"]))
        d += timedelta(1)


trip("scilly", *TRIPS["scilly"][0], ["co-op", "bread"], ["pub", "crab", "ice cream"], [(58, 288.0, "ferry"), (40, 390.0, "campsite"), (0, 24.0, "boat trip")])
trip("brittany", *TRIPS["brittany"][0], ["market", "leclerc", "boulangerie"], ["crepes", "oysters", "cafe"], [(96, 512.0, "ferry"), (71, 640.0, "campsite"), (0, 61.3, "tolls")])
trip("lisbon", *TRIPS["lisbon"][0], ["pingo doce"], ["custard tarts", "tram lunch", "fish supper"], [(66, 438.6, "flights"), (52, 560.0, "flat"), (0, 38.0, "newquay airport parking")])
trip("hossegor", *TRIPS["hossegor"][0], ["market", "carrefour"], ["pizza", "cafe", "oysters"], [(120, 486.0, "ferry"), (85, 735.0, "campsite"), (0, 74.2, "tolls"), (-3, 145.0, "board hire")])
trip("london", *TRIPS["london"][0], ["m&s"], ["ramen", "breakfast", "pub"], [(44, 196.4, "train"), (30, 330.0, "hotel"), (-1, 42.0, "ceramics fair")])
trip("scilly", *TRIPS["scilly"][1], ["co-op", "bread"], ["pub", "crab", "ice cream"], [(75, 316.0, "ferry"), (61, 425.0, "campsite"), (-2, 28.0, "boat trip")])
for a, amt in ((date(2024, 8, 9), 198.0), (date(2025, 2, 14), 114.0), (date(2025, 8, 8), 252.0), (date(2026, 5, 24), 126.0)):
    add(a, amt, "Dog", "kennels pickle")

# ------------------------------------------------------------------ christmas and birthdays
for y in (2023, 2024, 2025):
    add(date(y, 12, 9), {2023: 42.0, 2024: 46.0, 2025: 52.0}[y], "House", "christmas tree")
    add(date(y, 12, 22), between(96, 140), "Food shop", "christmas turkey and bits")
    add(date(y, 12, 23), between(18, 34), "Food shop", "christmas cheese newlyn")
    for who, lo, hi in (("jowan", 30, 110), ("tegen", 30, 110), ("kit", 20, 80), ("mum", 15, 45), ("lowenna", 12, 30)):
        for _ in range(2 if who in ("jowan", "tegen") else 1):
            add(date(y, 12, R.randint(2, 21)), shelf(lo, hi), "Presents", "christmas " + who)
    add(date(y, 12, 15), shelf(8, 19), "Presents", "christmas cards")
    add(date(y, 12, 19), between(40, 70), "Eating out", "christmas do swordfish")
add(date(2026, 11, 21), 64.99, "Presents", "christmas tegen")
add(date(2026, 11, 27), 79.0, "Presents", "christmas jowan")
add(date(2026, 11, 28), 17.5, "Presents", "christmas lowenna")
for y in (2024, 2025, 2026):
    add(date(y, 4, 21), shelf(45, 120), "Presents", "birthday jowan")
    add(date(y, 9, 6), shelf(45, 130), "Presents", "birthday tegen")
    add(date(y, 6, 28), shelf(30, 90), "Presents", "birthday kit")
    add(date(y, 2, 3), shelf(25, 55), "Presents", "birthday mum")
    add(date(y, 9, 1) + timedelta(1), between(70, 130), "Kids", "next uniform")
    add(date(y, 8, 29), shelf(38, 62), "Kids", "school shoes jowan")
    add(date(y, 9, 12), between(45, 58), "Health", "optician tegen")

# ------------------------------------------------------------------ one-offs
for d, amt, cat, note in [
    (date(2023, 11, 18), 289.0, "Surf", "wetsuit jowan"),
    (date(2024, 3, 23), 465.0, "Surf", "longboard"),
    (date(2025, 10, 25), 319.0, "Surf", "wetsuit jowan"),
    (date(2026, 6, 13), 540.0, "Surf", "new board tegen"),
    (date(2024, 11, 12), 2890.0, "House", "new boiler"),
    (date(2025, 3, 11), 3450.0, "Shop & studio", "new kiln"),
    (date(2025, 3, 14), 380.0, "Shop & studio", "electrician for kiln"),
    (date(2026, 1, 20), 164.0, "Shop & studio", "kiln element"),
    (date(2026, 2, 17), 4120.0, "Boat & gear", "outboard engine"),
    (date(2024, 4, 16), 786.4, "Van", "clutch"),
    (date(2025, 6, 10), 348.0, "Van", "tyres"),
    (date(2026, 9, 8), 512.75, "Van", "exhaust"),
    (date(2024, 7, 6), 145.0, "Presents", "wedding lowenna"),
    (date(2024, 7, 4), 89.0, "Clothes", "seasalt dress for wedding"),
    (date(2026, 5, 2), 128.0, "Kids", "prom dress tegen"),
    (date(2026, 5, 12), 62.0, "Kids", "driving test tegen"),
    (date(2025, 8, 30), 34.0, "Kids", "provisional licence tegen"),
    (date(2026, 8, 4), 1140.0, "Van", "tegen on van insurance"),
    (date(2025, 1, 28), 92.0, "House", "plumber"),
    (date(2025, 11, 6), 145.0, "House", "plumber"),
    (date(2026, 10, 9), 88.0, "House", "plumber"),
    (date(2024, 10, 29), 429.0, "House", "washing machine currys"),
    (date(2026, 4, 7), 379.0, "Kids", "laptop jowan currys"),
    (date(2025, 5, 19), 685.0, "Dog", "vet pickle operation"),
    (date(2024, 2, 20), 24.5, "Boat & gear", "first aid kit"),
    (date(2025, 4, 30), 19.95, "Surf", "board repair kit"),
    (date(2026, 7, 16), 210.0, "Boat & gear", "lifejackets"),
    (date(2024, 6, 21), 68.0, "Trips", "eden project"),
    (date(2025, 7, 26), 74.0, "Trips", "minack theatre"),
    (date(2026, 8, 15), 58.0, "Trips", "minack theatre"),
    (date(2025, 10, 31), 22.0, "House", "pumpkins and sweets"),
    (date(2026, 10, 30), 26.4, "House", "pumpkins and sweets"),
    (date(2026, 6, 27), 48.0, "Eating out", "golowan"),
    (date(2025, 6, 28), 39.5, "Eating out", "golowan"),
    (date(2026, 9, 19), 465.0, "Kids", "tegen uni halls deposit"),
    (date(2026, 9, 20), 87.3, "House", "ikea tegen uni"),
]:
    add(d, amt, cat, note)

rows.sort(key=lambda r: r[0])
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "penzance.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    w.writerows(rows)
