#!/usr/bin/env python3
"""Ledger of a music teacher in York. Writes york.csv beside this file."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(20261124)
START, END = date(2023, 11, 24), date(2026, 11, 23)
rows = []
def add(d, a, c, n):
    if START <= d <= END:
        rows.append((d.isoformat(), "%.2f" % round(a, 2), c, n))
def u(a, b): return R.randint(int(a * 100), int(b * 100)) / 100
def pick(*xs): return R.choice(xs)
def wpick(pairs):
    return R.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]
def infl(d): return 1 + 0.035 * ((d - START).days / 365)
SCHOOL_HOL = [((12, 20), (12, 31)), ((1, 1), (1, 4)), ((2, 14), (2, 22)), ((4, 3), (4, 18)), ((5, 24), (5, 31)), ((7, 22), (9, 2)), ((10, 25), (11, 1))]
def hol(d): return any(a <= (d.month, d.day) <= b for a, b in SCHOOL_HOL)

# trips: (start, end)
AWAY = [(date(2024, 7, 6), date(2024, 7, 10)), (date(2024, 8, 10), date(2024, 8, 17)), (date(2025, 8, 2), date(2025, 8, 13)), (date(2026, 4, 6), date(2026, 4, 11))]
def away(d): return any(a <= d <= b for a, b in AWAY)

# ---------- fixed things ----------
def first_of_months():
    y, m = 2023, 11
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m > 12: y, m = y + 1, 1
def price(ladder, d):
    p = None
    for s, v in ladder:
        if d >= s: p = v
    return p
LADDERS = {
 "Netflix": (6, [(date(2023, 1, 1), 10.99), (date(2025, 3, 1), 12.99)]),
 "Spotify family": (14, [(date(2023, 1, 1), 17.99), (date(2024, 6, 1), 19.99), (date(2025, 11, 1), 21.99)]),
 "iCloud": (22, [(date(2023, 1, 1), 2.99)]),
 "Guardian weekly": (17, [(date(2024, 2, 1), 12.00), (date(2026, 1, 1), 14.00)]),
 "Disney+": (9, [(date(2023, 1, 1), 7.99), (date(2024, 11, 1), 8.99)]),
 "Berlin Phil digital concert hall": (27, [(date(2024, 9, 1), 14.90)]),
}
for y, m in first_of_months():
    D = lambda k: date(y, m, k)
    add(D(1), 842.16 if D(1) < date(2025, 9, 1) else 1011.47, "Mortgage", "Nationwide mortgage")
    if m not in (2, 3): add(D(1), 187.00 if (y, m) < (2024, 4) else 196.00 if (y, m) < (2025, 4) else 205.00 if (y, m) < (2026, 4) else 214.00, "Bills", "York council tax")
    add(D(3), 152 if y == 2023 or (y == 2024 and m < 7) else 139 if (y, m) < (2025, 10) else 158, "Bills", "Octopus gas & elec")
    add(D(8), 38.40 if (y, m) < (2025, 4) else 51.75, "Bills", "Yorkshire Water")
    add(D(15), 29.00 if (y, m) < (2025, 1) else 33.50, "Bills", "Plusnet broadband")
    add(D(20), 10.00, "Bills", "Giffgaff")
    add(D(20), 12.00 if (y, m) >= (2025, 6) else 8.00, "Bills", "giffgaff Helen")
    if m == 6: add(D(12), 169.50, "Bills", "TV licence")
    for n, (day, lad) in LADDERS.items():
        if n == "Disney+" and (y, m) > (2025, 4): continue
        p = price(lad, D(day))
        if p: add(D(day), p, "Subscriptions", n)
    if m == 5: add(D(4), {2024: 140.40, 2025: 147.00, 2026: 154.20}[y], "Subscriptions", "National Trust family")
    if m != 8:
        add(D(5), 74.00 if (y, m) < (2025, 9) else 79.50, "Twins", "after school club")
        add(D(7), 24.00, "Twins", "Rosa ballet")
        add(D(7), 18.00 if (y, m) < (2025, 9) else 20.00, "Twins", "Isaac football subs")
        add(D(11), 56.00 if (y, m) < (2026, 1) else 60.00, "Twins", "swimming lessons Yearsley")
for y in (2024, 2025, 2026):
    add(date(y, 3, 11), {2024: 389.20, 2025: 441.75, 2026: 417.30}[y], "Car", "LV car insurance")
    add(date(y, 4, 2), {2024: 290.00, 2025: 305.00, 2026: 320.00}[y], "Car", "car tax")
    add(date(y, 5, {2024: 21, 2025: 19, 2026: 20}[y]), 54.85, "Car", "MOT Haxby Road Garage")
    add(date(y, 5, {2024: 22, 2025: 19, 2026: 21}[y]), {2024: 318.60, 2025: 642.00, 2026: 207.40}[y], "Car", {2024: "Haxby Road Garage brakes", 2025: "Haxby Road Garage - clutch, ouch", 2026: "Haxby Road Garage exhaust"}[y])
    add(date(y, 10, 1), {2024: 46.00, 2025: 48.00, 2026: 51.00}[y], "Allotment", "allotment rent")
    add(date(y, 9, 9), {2024: 120.00, 2025: 125.00, 2026: 135.00}[y], "Music", "Chapter House choir subs")
    add(date(y, 1, 29), {2024: 30.00, 2025: 30.00, 2026: 35.00}[y], "Trains", "Family & Friends railcard")
    add(date(y, 2, 26), 75.00, "Music", "piano tuning Mr Ackroyd")
    if y != 2026 or True: add(date(y, 8, 27), {2024: 72.0, 2025: 75.0, 2026: 78.0}[y], "Music", "piano tuning Mr Ackroyd")
add(date(2024, 11, 12), 164.00, "Car", "Kwik Fit 2 tyres")
add(date(2025, 12, 3), 118.50, "Car", "Haxby Road Garage battery")
add(date(2026, 2, 6), 171.00, "Car", "Kwik Fit 2 tyres")
add(date(2025, 1, 17), 89.00, "Car", "AA breakdown renewal")
add(date(2026, 1, 17), 97.00, "Car", "AA breakdown renewal")
# unusual
add(date(2025, 6, 28), 100.00, "Car", "speeding fine A64, mortified")
add(date(2024, 12, 28), 145.00, "House", "emergency locksmith")
add(date(2026, 6, 13), 1850.00, "Music", "second hand clavichord from Otley")
add(date(2026, 9, 26), 62.00, "Health", "wasp sting, private walk in clinic")

# ---------- presents ----------
G = [
 ("Helen", (3, 14), "birthday", 60, 140), ("Isaac", (6, 3), "birthday", 35, 80), ("Rosa", (6, 3), "birthday", 35, 80),
 ("Mum", (9, 19), "birthday", 25, 55), ("Dad", (1, 23), "birthday", 25, 50), ("Tom", (11, 4), "birthday", 15, 35),
 ("Edie", (7, 27), "birthday", 15, 30), ("Jean", (4, 21), "birthday", 20, 40), ("Priya", (10, 9), "birthday", 8, 20)]
items = {"Helen": ["earrings", "Fenwick scarf", "pottery course voucher", "perfume"], "Isaac": ["lego train", "football boots", "telescope", "Hornby set"], "Rosa": ["ukulele", "ballet bag", "roller skates", "craft kit"],
 "Mum": ["theatre voucher", "cardigan", "garden kneeler"], "Dad": ["whisky", "steam railway book", "slippers"], "Tom": ["beers", "Brew York hamper", "bike lights"], "Edie": ["books", "puzzle", "paints"], "Jean": ["Bettys box", "orchid", "candle"], "Priya": ["mug", "chocolates", "book"]}
for y in (2023, 2024, 2025, 2026):
    for who, (m, dd), occ, lo, hi in G:
        d = date(y, m, dd) - timedelta(days=R.randint(2, 9))
        add(d, u(lo, hi), "Presents", pick(f"{who} {occ} {pick(*items[who])}", f"{pick(*items[who])} - {who} {occ}"))
        if R.random() < .5: add(d, u(2.5, 4.5), "Presents", f"card {who} {occ}")
        # xmas
        if y < 2026:
            for _ in range(2 if who in ("Helen", "Isaac", "Rosa") else 1):
                add(date(y, 12, R.randint(1, 22)), u(lo * .6, hi * .8), "Presents", f"{who} xmas {pick(*items[who])}")
    if y > 2023:
        add(date(y, {2024: 3, 2025: 3, 2026: 3}[y], {2024: 8, 2025: 28, 2026: 13}[y]), u(18, 32), "Presents", "Mothers day flowers Mum")
        add(date(y, 2, 13), u(20, 38), "Presents", "Valentines flowers Helen")
        add(date(y, 7, 17), u(12, 24), "Presents", "end of term, twins teachers")
        add(date(y, 7, 9), u(45, 95), "Presents", f"Helen anniversary {pick('lunch voucher', 'necklace', 'spa')}")
add(date(2025, 5, 24), 75.00, "Presents", "wedding present Priya & Dan")
add(date(2025, 5, 23), 149.00, "Clothes", "suit for Priya wedding")
add(date(2025, 5, 25), 46.80, "Eating out", "Priya wedding - drinks")
add(date(2024, 10, 30), 22.00, "Presents", "baby blanket, Tom's new baby")

# ---------- trips ----------
def trip(s, e, tag, plan):
    for off, a, c, n in plan:
        add(s + timedelta(days=off), a, c, n.replace("@", tag))
trip(AWAY[0][0], 0, "Ghent", [(-60, 60.00, "Music", "@ choir tour deposit"), (-21, 245.00, "Music", "@ choir tour balance"), (-5, 14.60, "Health", "@ tour first aid kit"), (0, 23.40, "Trains", "LNER to Kings X, @ tour"), (0, 11.20, "Eating out", "Kings X sandwich @ tour"), (0, 4.10, "Coffee", "@ coffee"),
 (1, 38.75, "Eating out", "@ dinner"), (1, 12.00, "Days out", "@ altarpiece"), (2, 5.60, "Coffee", "@ waffles"), (2, 27.30, "Eating out", "@ beers with the basses"), (2, 8.40, "Trains", "tram @"), (3, 42.10, "Eating out", "last night @"), (3, 19.95, "Presents", "@ chocolates for Helen"), (4, 9.80, "Eating out", "Bruges chips, @ tour"), (4, 23.40, "Trains", "LNER home, @ tour")])
trip(AWAY[1][0], 0, "Northumberland", [(-150, 200.00, "Days out", "cottage deposit @"), (-40, 615.00, "Days out", "cottage balance @"), (-3, 47.20, "Clothes", "wellies for @"), (0, 58.30, "Car", "Shell petrol @"), (0, 64.15, "Food shop", "Co-op Seahouses @"), (1, 31.00, "Eating out", "fish & chips Seahouses @"), (2, 44.00, "Days out", "Farne Islands boat @"), (2, 12.80, "Coffee", "ice creams @"), (3, 39.50, "Days out", "Alnwick castle @"), (3, 18.99, "Presents", "Barter Books for Dad @"), (4, 52.40, "Eating out", "pub tea Craster @"), (5, 16.00, "Twins", "bodyboards @"), (5, 27.85, "Food shop", "Co-op Seahouses @"), (6, 9.00, "Car", "parking Bamburgh @"), (7, 55.10, "Car", "Shell petrol @ home")])
trip(AWAY[2][0], 0, "Brittany", [(-170, 318.00, "Days out", "ferry @"), (-160, 450.00, "Days out", "gite deposit @"), (-30, 690.00, "Days out", "gite balance @"), (-12, 34.99, "Car", "headlamp stickers & hi vis @"), (-9, 22.50, "Health", "suncream etc @"), (-6, 68.00, "Clothes", "Next swimming stuff @"), (0, 62.40, "Car", "petrol to Portsmouth @"), (0, 41.70, "Eating out", "ferry breakfast @"), (1, 87.35, "Food shop", "Super U @"), (2, 14.20, "Coffee", "boulangerie @"), (2, 58.00, "Eating out", "creperie @"), (3, 33.00, "Days out", "Carnac museum @"), (4, 9.60, "Coffee", "boulangerie @"), (5, 71.20, "Food shop", "Super U @"), (6, 94.50, "Eating out", "Helen treat oysters @"), (6, 24.00, "Twins", "pedalo @"), (7, 61.90, "Car", "diesel? no petrol! @"), (8, 28.00, "Presents", "butter biscuits Jean @"), (9, 46.00, "Days out", "aquarium @"), (10, 52.75, "Eating out", "creperie @"), (11, 66.30, "Car", "petrol home @"), (11, 18.40, "Eating out", "ferry @")])
trip(AWAY[3][0], 0, "Prague", [(-120, 80.00, "Music", "@ choir tour deposit"), (-35, 395.00, "Music", "@ choir tour balance"), (-14, 31.50, "Clothes", "concert shirt for @"), (-10, 26.40, "Music", "Banks Music folder & Dvorak parts @"), (0, 21.80, "Trains", "TransPennine to Manchester airport, @"), (0, 13.45, "Eating out", "airport breakfast @"), (1, 16.20, "Trains", "tram pass @"), (1, 29.90, "Eating out", "goulash @"), (2, 18.00, "Days out", "Smetana hall @"), (2, 6.80, "Coffee", "@ cafe Slavia"), (3, 35.60, "Eating out", "beer hall w/ tenors @"), (4, 24.50, "Presents", "puppet for Rosa @"), (4, 21.00, "Presents", "wooden tram Isaac @"), (5, 5.40, "Coffee", "@ airport coffee"), (5, 21.80, "Trains", "TransPennine home, @")])
# project: loft room
for d, a, c, n in [((2025, 1, 20), 180.00, "Bills", "loft building control fee"), ((2025, 2, 3), 350.00, "House", "loft drawings"), ((2025, 2, 17), 2400.00, "House", "Harker & Son loft first payment"), ((2025, 3, 3), 486.30, "House", "Jewson insulation loft"), ((2025, 3, 10), 219.95, "House", "Sparks Electrical loft lights"),
  ((2025, 3, 17), 2400.00, "House", "Harker & Son loft second payment"), ((2025, 3, 22), 92.40, "House", "Barnitts paint loft"), ((2025, 3, 29), 38.75, "House", "Barnitts brushes etc loft"), ((2025, 4, 5), 329.00, "Twins", "Ikea bunk beds loft"), ((2025, 4, 5), 14.60, "Eating out", "Ikea meatballs, loft trip"), ((2025, 4, 12), 164.00, "House", "Tapi carpet loft"),
  ((2025, 4, 14), 1150.00, "House", "Harker & Son loft final"), ((2025, 4, 18), 57.90, "Twins", "curtains loft"), ((2025, 4, 26), 24.00, "House", "skip share loft")]:
    add(date(*d), a, c, n)

# ---------- everyday ----------
d = START
since_petrol = 3
while d <= END:
    wd = d.weekday()
    if away(d):
        d += timedelta(1); continue
    f = infl(d)
    quiet = R.random() < 0.09 and wd != 5
    if not quiet:
        h = hol(d)
        # food
        if wd == 5:
            m = wpick([("Morrisons", 6), ("Aldi", 3), ("Sainsburys", 2), ("Lidl", 1)])
            xm = 1.5 if d.month == 12 and d.day > 14 else 1
            add(d, u(68, 128) * f * xm, "Food shop", pick(m, m, m + " big shop", m.lower()))
        elif R.random() < .52:
            m = wpick([("Sainsburys Local", 5), ("Co-op", 5), ("Aldi", 3), ("Lidl", 2), ("M&S food", 1), ("Haxby Bakehouse", 2), ("Millers butchers", 1), ("", 1)])
            lo, hi = {"Haxby Bakehouse": (4, 12), "M&S food": (9, 30), "Millers butchers": (8, 26), "Aldi": (14, 46), "Lidl": (12, 40)}.get(m, (3, 24))
            add(d, u(lo, hi) * f, "Food shop", m + pick("", "", "", " bits" if m else "", " milk & bread" if m in ("Co-op", "Sainsburys Local") else ""))
        if R.random() < .16: add(d, u(3, 9) * f, "Food shop", pick("Haxby Bakehouse", "Bluebird Bakery", "Co-op", "Shambles market veg"))
        # coffee
        if wd < 5 and not h and R.random() < .42:
            add(d, u(2.6, 4.2) * f, "Coffee", wpick([("Greggs", 4), ("Spring Espresso", 3), ("Costa station", 3), ("staffroom coffee kitty", 1), ("Perky Peacock", 2), ("", 1)]))
        if wd >= 5 and R.random() < .5:
            add(d, u(5, 16) * f, "Coffee", wpick([("Pig & Pastry", 3), ("Bettys", 2), ("Brew & Brownie", 3), ("Morrisons cafe", 2), ("Spring Espresso w/ Helen", 2), ("NRM cafe with twins", 1)]))
        # eating out
        if R.random() < (.34 if wd in (4, 5) else .11):
            n = wpick([("Millers fish & chips", 4), ("Bengal Lounge takeaway", 3), ("Pizza Express", 2), ("Spark", 2), ("Brew York", 3), ("The Harkers", 2), ("Swan pub w/ Tom", 2), ("Dominos", 1), ("Bettys", 1), ("Rustique with Helen", 1), ("pub after choir", 3)])
            lo, hi = {"Millers fish & chips": (18, 31), "pub after choir": (5, 16), "Swan pub w/ Tom": (9, 24), "Brew York": (8, 30), "The Harkers": (12, 34), "Spark": (14, 34), "Rustique with Helen": (42, 78)}.get(n, (22, 52))
            add(d, u(lo, hi) * f, "Eating out", n)
        # car
        since_petrol += 1
        if since_petrol > 8 and R.random() < .3:
            since_petrol = 0
            add(d, u(36, 66), "Car", wpick([("Morrisons petrol", 5), ("Shell petrol", 2), ("Sainsburys petrol", 2), ("Applegreen A64", 1)]))
        if R.random() < .07: add(d, u(1.5, 9), "Car", pick("parking", "parking Leeds", "Marygate car park", "Harrogate parking", "car wash"))
        # trains & buses
        if wd < 5 and not h and R.random() < .3: add(d, u(2.0, 5.2), "Trains", pick("First bus", "First bus", "park & ride"))
        if R.random() < .065:
            n = wpick([("Northern to Leeds", 4), ("TransPennine Manchester", 2), ("LNER London", 2), ("LNER Edinburgh", 1), ("Grand Central", 1), ("Northern Scarborough w/ twins", 2), ("Northern Harrogate", 2)])
            lo, hi = (38, 96) if "LNER" in n else (8, 19) if "Northern" in n else (19, 48)
            add(d, u(lo, hi), "Trains", n)
        # twins
        if R.random() < .17:
            n, lo, hi = pick(("school dinners", 20, 32), ("school trip Isaac & Rosa", 9, 28), ("Clarks shoes Rosa", 34, 48), ("Clarks shoes Isaac", 34, 48), ("pocket money", 6, 6), ("soft play", 11, 19), ("Waterstones twins", 7, 22), ("party present for Rosa's friend", 8, 15), ("Isaac football kit", 12, 34), ("Rosa ballet tights", 7, 13), ("cinema twins", 16, 29), ("babysitter Maisie", 24, 40), ("babysitter Maisie", 24, 40))
            add(d, u(lo, hi), "Twins", n)
        # allotment: spring-summer
        if R.random() < {1: .05, 2: .12, 3: .26, 4: .28, 5: .24, 6: .14, 7: .1, 8: .07, 9: .08, 10: .1, 11: .05, 12: .02}[d.month]:
            n, lo, hi = pick(("Deans compost", 12, 34), ("Deans", 6, 38), ("Barnitts", 5, 32), ("Sarah Raven seeds", 9, 28), ("seed potatoes", 5, 11), ("onion sets", 3, 7), ("fleece & netting", 8, 22), ("plants off Jim", 3, 10), ("manure", 5, 20), ("Wilko seeds" if d < date(2024, 3, 1) else "B&M seeds", 2, 8))
            add(d, u(lo, hi), "Allotment", n)
        # music
        if R.random() < .085:
            n, lo, hi = pick(("Banks Music", 6, 42), ("Banks Music scores", 9, 55), ("Musicroom", 7, 36), ("reeds", 12, 28), ("cello strings", 24, 68), ("concert ticket Minster", 12, 30), ("NCEM concert", 14, 26), ("choir tea & biscuits", 4, 11), ("photocopying choir parts", 3, 12), ("Sibelius upgrade", 60, 60) if R.random() < .1 else ("Banks Music", 5, 30))
            add(d, u(lo, hi), "Music", n)
        # house
        if R.random() < .085:
            n, lo, hi = pick(("Barnitts", 4, 36), ("B&Q", 9, 78), ("Ikea", 14, 95), ("Dunelm", 9, 58), ("Screwfix", 6, 39), ("window cleaner", 14, 14), ("window cleaner", 14, 14), ("Harker & Son boiler", 75, 130), ("John Lewis", 18, 120), ("", 4, 30))
            add(d, u(lo, hi), "House", n)
        # clothes
        if R.random() < (.13 if (d.month == 8 and d.day > 15) or d.month == 11 else .055):
            n, lo, hi = pick(("Next", 16, 64), ("Next twins uniform" if d.month in (8, 9) else "Next twins", 18, 72), ("M&S", 12, 58), ("Fat Face Helen", 22, 64), ("Vinted", 4, 19), ("Vinted", 4, 19), ("Uniqlo", 15, 49), ("dry cleaning concert suit", 14, 19))
            add(d, u(lo, hi), "Clothes", n)
        # health
        if R.random() < .06:
            n, lo, hi = pick(("Boots", 4, 26), ("Boots", 4, 26), ("prescription", 9.9, 9.9), ("dentist", 26, 75), ("haircut", 16, 19), ("haircut", 16, 19), ("Calpol", 4, 7), ("physio shoulder", 45, 48), ("Specsavers", 25, 140) if R.random() < .2 else ("Superdrug", 3, 14))
            add(d, u(lo, hi), "Health", n)
        # days out
        if R.random() < (.13 if h else .045):
            n, lo, hi = pick(("NYMR steam train", 38, 62), ("Eden Camp", 28, 42), ("cinema with Helen", 18, 30), ("Theatre Royal panto" if d.month in (12, 1) else "Theatre Royal", 32, 88), ("York City match with Isaac", 18, 34), ("Castle Howard", 24, 48), ("Flamingo Land", 88, 130) if d.month in (6, 7, 8) else ("bowling", 20, 42), ("Leeds museum", 5, 15))
            add(d, u(lo, hi), "Days out", n)
        # seasonal
        if d.month == 12 and 2 <= d.day <= 12 and wd == 6: add(d, u(32, 48), "House", "xmas tree") if R.random() < .55 else None
        if (d.month, d.day) == (11, 5): add(d, u(14, 26), "Days out", "bonfire night fireworks")
        if d.month == 12 and wd in (3, 6) and R.random() < .4: add(d, u(5, 14), "Coffee", "mulled wine St Nicholas fair")
    d += timedelta(1)
# a few bits put down with odd notes
add(date(2025, 11, 30), 30.00, "Days out", "deposit for next year's panto")
add(date(2026, 9, 1), 12.50, "Clothes", "new boots laces etc")
add(date(2026, 3, 24), 25.00, "Allotment", "spring clean skip share")
add(date(2024, 5, 11), 20.00, "Twins", "sponsor Edie swim")
rows.sort(key=lambda r: (r[0],))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "york.csv"), "w", newline="") as fh:
    w = csv.writer(fh, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"]); w.writerows(rows)
print(len(rows))
