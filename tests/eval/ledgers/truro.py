# Writes truro.csv beside itself: Keren's ledger (cafe, household, boat, hens), made up, fixed seed.
import random, csv, os
from datetime import date, timedelta
rnd = random.Random(2817)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n):
    if START <= d <= END:
        rows.append((d, round(a, 2), c, n))
def amt(lo, hi):
    return round(rnd.uniform(lo, hi), 2)
CS, CB, FS, HO, VA, WE, BO, HP, OA, PR, SU, HE, TR, OS = ("Cafe Stock", "Cafe Bills", "Food Shop", "House", "Van", "Wenna", "Boat",
    "Hens & Plot", "Out & About", "Presents", "Subs", "Health", "Trips", "Odds and Sods")
def step(d, table):
    v = None
    for s, x in table:
        if d >= s: v = x
    return v
D = date
away = [(D(2024, 6, 1), D(2024, 6, 8)), (D(2025, 5, 24), D(2025, 5, 30)), (D(2026, 4, 7), D(2026, 4, 12))]
def is_away(d): return any(a <= d <= b for a, b in away)
def cafe_shut(d): return (d.month == 1 and 2 <= d.day <= 15) or is_away(d) or (d.month == 12 and d.day in (25, 26))

# ---- bills by the month
y, m = 2023, 9
while (y, m) <= (2026, 11):
    d1 = D(y, m, 1)
    add(D(y, m, 1), step(d1, [(D(2023, 9, 1), 850), (D(2024, 10, 1), 895), (D(2026, 1, 1), 940)]), CB, "Cafe rent")
    win = 1.35 if m in (11, 12, 1, 2, 3) else 1.0
    add(D(y, m, 14), amt(165, 205) * win, CB, "EDF cafe")
    add(D(y, m, 20), step(d1, [(D(2023, 9, 1), 42.00), (D(2025, 4, 1), 46.80)]), CB, "Biffa bins")
    add(D(y, m, 5), step(d1, [(D(2023, 9, 1), 28.80), (D(2024, 9, 1), 33.00), (D(2025, 10, 1), 37.20)]), CB, "Xero")
    add(D(y, m, 9), 31.20, CB, "BT cafe wifi")
    if m == 4: add(D(y, m, 17), step(d1, [(D(2024, 1, 1), 612.40), (D(2025, 1, 1), 648.15), (D(2026, 1, 1), 701.30)]), CB, "NFU shop insurance")
    if rnd.random() < .35: add(D(y, m, rnd.randint(6, 26)), amt(45, 180), CB, rnd.choice(["coffee machine service", "Nisbets", "Nisbets", "dishwasher man"]))
    add(D(y, m, 3), step(d1, [(D(2023, 9, 1), 868.20), (D(2025, 3, 1), 972.55)]), HO, "Mortgage")
    if m not in (2, 3): add(D(y, m, 15), step(d1, [(D(2023, 4, 1), 198), (D(2024, 4, 1), 208), (D(2025, 4, 1), 218), (D(2026, 4, 1), 229)]), HO, "Council tax")
    add(D(y, m, 18), step(d1, [(D(2023, 9, 1), 145), (D(2024, 7, 1), 132), (D(2025, 1, 1), 151), (D(2026, 2, 1), 163)]), HO, "EDF home")
    add(D(y, m, 10), step(d1, [(D(2023, 9, 1), 52.5), (D(2024, 4, 1), 57), (D(2025, 4, 1), 71), (D(2026, 4, 1), 76.5)]), HO, "South West Water")
    add(D(y, m, 22), step(d1, [(D(2023, 9, 1), 29.99), (D(2025, 6, 1), 34.99)]), HO, "Wildanet broadband")
    add(D(y, m, 7), step(d1, [(D(2023, 9, 1), 10.99), (D(2024, 11, 1), 12.99), (D(2026, 3, 1), 13.99)]), SU, "Netflix")
    add(D(y, m, 12), step(d1, [(D(2023, 9, 1), 15.99), (D(2024, 5, 1), 17.99), (D(2025, 11, 1), 19.99)]), SU, "Spotify family")
    if D(2023, 11, 1) <= d1 <= D(2025, 2, 1): add(D(y, m, 19), 7.99, SU, "Disney+")
    if d1 >= D(2025, 1, 1): add(D(y, m, 6), step(d1, [(D(2025, 1, 1), 36), (D(2026, 6, 1), 38.5)]), SU, "Truro Leisure Centre")
    if D(2024, 9, 1) <= d1 <= D(2026, 5, 1): add(D(y, m, 25), 6.49, SU, "Duolingo")
    add(D(y, m, 27), step(d1, [(D(2023, 9, 1), 24), (D(2026, 4, 1), 26)]), SU, "giffgaff x3")
    if m == 10: add(D(y, m, 2), step(d1, [(D(2023, 1, 1), 72), (D(2025, 1, 1), 84)]), SU, "National Trust")
    if m in (3, 6, 9, 12): add(D(y, m, 8), step(d1, [(D(2023, 9, 1), 145), (D(2024, 9, 1), 160), (D(2026, 3, 1), 172.5)]), BO, "mooring share")
    if m in (3, 4): add(D(y, m, rnd.randint(12, 28)), amt(60, 170), BO, "antifoul and bits - Challenger Marine")
    if m in (5, 6, 7, 8, 9):
        for _ in range(rnd.choice([1, 1, 2])): add(D(y, m, rnd.randint(9, 28)), amt(12, 48), BO, rnd.choice(["fuel for outboard", "Challenger Marine", "rope, Trago Mills", "fuel for outboard"]))
    if m == 10: add(D(y, m, 18), amt(110, 140), BO, "lift out w Piran")
    if m == 2: add(D(y, m, 5), step(d1, [(D(2024, 1, 1), 48), (D(2025, 1, 1), 52), (D(2026, 1, 1), 58)]), HP, "plot rent")
    if m not in (7, 8): add(D(y, m, 4), step(d1, [(D(2023, 9, 1), 44), (D(2024, 9, 1), 48), (D(2025, 9, 1), 52)]), WE, "bus pass")
    if m == 8: add(D(y, m, 11), step(d1, [(D(2024, 1, 1), 486.2), (D(2025, 1, 1), 531.75), (D(2026, 1, 1), 548.9)]), VA, "van insurance")
    if m == 3: add(D(y, m, 21), step(d1, [(D(2024, 1, 1), 320), (D(2025, 1, 1), 335), (D(2026, 1, 1), 345)]), VA, "van tax")
    m += 1
    if m > 12: y, m = y + 1, 1

# ---- day by day
season = {1: .7, 2: .8, 3: .9, 4: 1.05, 5: 1.1, 6: 1.15, 7: 1.4, 8: 1.6, 9: 1.1, 10: .95, 11: .85, 12: 1.15}
d = START
wk = 0
while d <= END:
    wd = d.weekday(); s = season[d.month] * (1 + (d.year - 2023) * .04); infl = 1 + (d - START).days / 365 * .035
    if wd == 0: wk += 1
    quiet = rnd.random() < .13 or (d.month == 12 and d.day == 25)
    if not quiet and not cafe_shut(d):
        if wd in (0, 3): add(d, amt(85, 190) * s, CS, "Booker")
        if wd in (1, 4): add(d, amt(18, 46) * s, CS, "Westcountry Fruit")
        if wd == 1: add(d, amt(22, 48) * s, CS, "Rodda's")
        if wd == 2 and wk % 2: add(d, amt(95, 150) * s, CS, "Origin Coffee")
        if wd == 5 and rnd.random() < .7: add(d, amt(20, 50) * s, CS, "Da Bara Bakery")
        if wd in (2, 6) and rnd.random() < .25: add(d, amt(3, 11), CS, "Tesco milk for cafe")
        if rnd.random() < .02: add(d, amt(18, 60), CS, rnd.choice(["Tregothnan tea", "Great Cornish Food Store", "Tregothnan tea", ""]))
    if not quiet and not is_away(d):
        if wd == 5: add(d, amt(58, 104) * infl, FS, "Lidl weekly")
        if wd == 2 and rnd.random() < .75: add(d, amt(14, 52) * infl, FS, "Tesco")
        if wd == 6 and rnd.random() < .6: add(d, amt(8, 40) * infl, FS, "Tesco" if rnd.random() < .3 else "M&S food")
        if wd == 4 and rnd.random() < .35: add(d, amt(9, 38), FS, "Iceland")
        if wd == 1 and rnd.random() < .13: add(d, amt(12, 55), FS, "Booker - for home")
        if rnd.random() < .17: add(d, amt(2, 16), FS, rnd.choice(["Spar", "Co-op", "Co-op", "Spar milk n bread", "Lidl top up", "Aldi", ""]))
        if wd in (2, 5) and rnd.random() < .16: add(d, amt(5, 22), FS, "Truro Farmers Market")
        if wd in (0, 4) and rnd.random() < .5: add(d, amt(48, 82), VA, rnd.choice(["Texaco diesel", "Texaco diesel", "Tesco diesel"]))
        if rnd.random() < .13: add(d, rnd.choice([1.9, 2.6, 3.4, 4.2, 5.8]), VA, rnd.choice(["parking Garras Wharf", "parking Garras Wharf", "parking Moorfield", "parking"]))
        if rnd.random() < .05: add(d, amt(24, 78), OA, rnd.choice(["Hubbox", "Old Ale House", "Crab & Ale House", "Sam's in the City", "lunch w Tamsin"]))
        if wd == 4 and rnd.random() < .3: add(d, amt(22, 39), OA, "chip shop")
        if rnd.random() < .06: add(d, amt(7, 32), OA, rnd.choice(["Plaza cinema", "Old Ale House", "Plaza cinema", "coffee w Tamsin", "Hall for Cornwall", "pasties Philps"]))
        if wd == 1 and d.month not in (8,) and rnd.random() < .8: add(d, step(d, [(D(2023, 9, 1), 17), (D(2025, 9, 1), 19.5)]), WE, "piano lesson")
        if rnd.random() < .075: add(d, amt(6, 48), WE, rnd.choice(["Next", "Primark", "Vinted", "school trip", "Superdrug", "pocket money", "Next - school trousers", "H&M", ""]))
        if rnd.random() < .045: add(d, amt(11, 36), HP, rnd.choice(["layers pellets - Mole Valley Farmers", "layers pellets - Mole Valley Farmers", "Mole Valley Farmers", "straw", "Trago Mills"]))
        if d.month in (3, 4, 5) and rnd.random() < .06: add(d, amt(6, 42), HP, rnd.choice(["seed spuds", "compost, B&Q", "plants - Bosvigo", "seeds"]))
        if rnd.random() < .055: add(d, amt(3, 26), HE, rnd.choice(["Boots", "Boots", "Superdrug", "Boots - Jago tablets", "prescription", "prescription"]))
        if rnd.random() < .09: add(d, amt(3, 46), OS, rnd.choice(["Wilko" if d < D(2023, 10, 10) else "The Range", "post office", "Trago Mills", "Timpson keys", "", "raffle", "The Range", "haircut", "Oxfam", "B&Q"]))
        xm = .28 if (d.month == 12 and d.day < 25) else .16 if (d.month == 11 and d.day > 12) else .025
        if rnd.random() < xm: add(d, amt(9, 68), PR, rnd.choice(["Waterstones", "Fat Face", "Tamsin - candle", "Granny Pol", "Next - nephews", "Boots gift set", "Seasalt", "Trago Mills", "Waterstones", "Tamsin"]))
    d += timedelta(1)

# ---- trips
T = TR
for dd, a, n in [(D(2024, 2, 11), 150, "Brittany - gite deposit"), (D(2024, 5, 2), 410, "Brittany - gite balance"), (D(2024, 3, 9), 386.4, "Brittany - ferry"), (D(2024, 6, 1), 41.2, "Brittany - fuel"),
    (D(2024, 6, 2), 63.85, "Brittany - super u"), (D(2024, 6, 3), 48.1, "Brittany - creperie"), (D(2024, 6, 4), 36, "Brittany - Oceanopolis"), (D(2024, 6, 5), 71.4, "Brittany - supper Roscoff"),
    (D(2024, 6, 6), 22.3, "Brittany - bakery and cheese"), (D(2024, 6, 7), 84.75, "Brittany - wine to bring back"), (D(2024, 6, 8), 17.6, "Brittany - ferry snacks"),
    (D(2025, 1, 19), 120, "Scilly - campsite deposit"), (D(2025, 3, 2), 348.6, "Scilly - Scillonian tickets"), (D(2025, 5, 24), 96, "Scilly - campsite"), (D(2025, 5, 24), 33.45, "Scilly - co-op"),
    (D(2025, 5, 26), 42, "Scilly - launch to St Agnes"), (D(2025, 5, 27), 68.2, "Scilly - Turks Head"), (D(2025, 5, 28), 54, "Scilly - bike hire"), (D(2025, 5, 29), 27.9, "Scilly - gifts"), (D(2025, 5, 30), 19.5, "Scilly - lunch on quay"),
    (D(2026, 1, 24), 412.74, "Lisbon - flights"), (D(2026, 1, 25), 518.0, "Lisbon - flat"), (D(2026, 4, 7), 26.4, "Lisbon - taxi"), (D(2026, 4, 7), 58.15, "Lisbon - dinner"), (D(2026, 4, 8), 39, "Lisbon - tram and castle"),
    (D(2026, 4, 9), 44.6, "Lisbon - Oceanario"), (D(2026, 4, 9), 72.85, "Lisbon - dinner"), (D(2026, 4, 10), 31.2, "Lisbon - train to Sintra"), (D(2026, 4, 11), 18.7, "Lisbon - custard tarts"), (D(2026, 4, 11), 64.3, "Lisbon - fado night"), (D(2026, 4, 12), 22.95, "Lisbon - airport")]:
    add(dd, a, T, n)
# ---- bathroom, big things, rarer things
for dd, a, c, n in [(D(2025, 2, 8), 240, HO, "bathroom - plumber deposit"), (D(2025, 2, 15), 683.5, HO, "bathroom - bath and loo Plumbase"), (D(2025, 2, 22), 318.4, HO, "bathroom - tiles Topps"), (D(2025, 2, 26), 54.75, HO, "bathroom - grout B&Q"),
    (D(2025, 3, 5), 920, HO, "bathroom - plumber"), (D(2025, 3, 11), 87.2, HO, "bathroom - taps Screwfix"), (D(2025, 3, 19), 450, HO, "bathroom - tiler"), (D(2025, 3, 28), 62.3, HO, "bathroom - paint B&Q"), (D(2025, 4, 4), 380, HO, "bathroom - plumber final"), (D(2025, 4, 9), 39.99, HO, "bathroom - mirror The Range"),
    (D(2024, 9, 17), 1845, CB, "new fridge counter Nisbets"), (D(2026, 2, 10), 2380, CB, "second hand espresso machine"), (D(2025, 10, 9), 1120, VA, "clutch - Truro Motors"), (D(2024, 4, 12), 412.6, VA, "Truro Tyres"), (D(2026, 5, 14), 368.2, VA, "Truro Tyres"),
    (D(2024, 1, 23), 54.85, VA, "MOT Truro Motors"), (D(2025, 1, 22), 286.4, VA, "MOT and brakes Truro Motors"), (D(2026, 1, 21), 54.85, VA, "MOT Truro Motors"), (D(2026, 7, 18), 1450, BO, "new outboard"), (D(2025, 8, 30), 649, WE, "laptop - Currys"), (D(2024, 7, 20), 389, HO, "washing machine - Currys"),
    (D(2024, 5, 18), 465, HP, "hen house"), (D(2024, 5, 19), 96, HP, "6 pullets"), (D(2026, 3, 28), 68, HP, "4 pullets"), (D(2024, 11, 7), 58.5, HP, "Coastal Vets"), (D(2025, 9, 12), 74.2, HP, "Coastal Vets"), (D(2026, 8, 6), 49.9, HP, "Coastal Vets"),
    (D(2023, 11, 14), 26.8, HE, "dentist"), (D(2024, 6, 18), 27.4, HE, "dentist"), (D(2025, 2, 4), 75.3, HE, "dentist - filling"), (D(2025, 9, 23), 27.9, HE, "dentist"), (D(2026, 6, 23), 28.6, HE, "dentist"), (D(2024, 10, 3), 189, HE, "Specsavers"), (D(2026, 10, 8), 215, HE, "Specsavers"),
    (D(2024, 3, 2), 145, PR, "Jago 50th - watch strap and meal"), (D(2025, 3, 1), 62, PR, "Jago bday - Fat Face"), (D(2026, 2, 28), 74.5, PR, "Jago bday - Seasalt"), (D(2024, 8, 14), 85, PR, "Wenna bday - trainers"), (D(2025, 8, 13), 110, PR, "Wenna bday - headphones"), (D(2026, 8, 15), 240, PR, "Wenna bday - paddleboard"),
    (D(2025, 12, 6), 310, PR, "bike for Wenna - Halfords"), (D(2024, 12, 14), 165, PR, "Jago - winter coat"), (D(2023, 12, 9), 118, PR, "Wenna - keyboard stand"), (D(2025, 6, 14), 88, OA, "Eden Sessions"), (D(2026, 6, 20), 96, OA, "Eden Sessions"),
    (D(2023, 12, 21), 78, OS, "xmas tree and lights"), (D(2024, 12, 7), 62, OS, "xmas tree"), (D(2025, 12, 6), 66, OS, "xmas tree")]:
    add(dd, a, c, n)
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "truro.csv"), "w", newline="") as f:
    w = csv.writer(f); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
