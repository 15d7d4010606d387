#!/usr/bin/env python3
"""Ledger of a self-employed carpenter in Kilkenny. Deterministic; stdlib only."""
import csv
import os
import random
from datetime import date, timedelta

rng = random.Random(450921)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 9, 1), date(2026, 11, 30)
D = date
rows = []

SICK = [(D(2024, 2, 5), D(2024, 2, 12)), (D(2025, 11, 4), D(2025, 11, 12)), (D(2026, 4, 22), D(2026, 4, 27))]
TRIPS = [(D(2024, 8, 3), D(2024, 8, 9)), (D(2025, 7, 5), D(2025, 7, 15)),
         (D(2026, 2, 20), D(2026, 2, 23)), (D(2026, 8, 8), D(2026, 8, 14))]


def inside(d, spans):
    for a, b in spans:
        if a <= d <= b:
            return True
    return False


def add(d, amt, cat, note):
    if d < START or d > END or inside(d, SICK):
        return
    rows.append((d, max(0.5, round(amt, 2)), cat, note))


def u(a, b):
    return rng.uniform(a, b)


def cents(x, ends=(0, 0, 0, 0.5, 0.95, 0.99, 0.49, 0.2)):
    return int(x) + rng.choice(ends)


def logn(mid, s, lo, hi):
    import math
    return min(hi, max(lo, mid * math.exp(rng.gauss(0, s))))


def pick(pairs):
    t = sum(w for _, w in pairs)
    x = rng.random() * t
    for v, w in pairs:
        x -= w
        if x <= 0:
            return v
    return pairs[-1][0]


def infl(d):
    return 1 + 0.035 * ((d - START).days / 365.0)


def sloppy(note, p=0.12):
    return note.lower() if rng.random() < p else note


def xmas_shut(d):
    return (d.month == 12 and d.day >= 22) or (d.month == 1 and d.day <= 4)


TIMBER = [("Murphys Timber", 7), ("Chadwicks", 6), ("Grogans Hardware", 6), ("Screwfix", 4), ("Woodies", 3),
          ("Brooks Timber", 2), ("Kilkenny Hardware", 3), ("", 0.5)]
STUFF = ["", "", "", "mdf", "screws", "architrave", "4x2", "oak boards", "coach bolts", "hinges", "ply sheets", "skirting",
         "adhesive", "door sets", "varnish", "decking", "dowels", "silicone", "door bolts", "worktop"]

d = START
while d <= END:
    w = d.weekday()
    away = inside(d, TRIPS)
    working = w < 5 and not away and not xmas_shut(d)
    if working:
        # grub
        if rng.random() < 0.62:
            note = pick([("Centra chicken roll", 6), ("Centra breakfast roll", 5), ("Circle K coffee", 5), ("Circle K", 3),
                         ("Applegreen coffee", 3), ("Cafe Mocha", 3), ("coffee", 4), ("breakfast roll", 3), ("Subway", 1.5),
                         ("lunch with Darragh", 2), ("Supervalu deli", 3), ("soup and sandwich Freshford", 0.6), ("", 0.5)])
            low = note.lower()
            if "coffee" in low:
                a = u(3.2, 4.1)
            elif "darragh" in low:
                a = u(17, 27)
            elif "roll" in low:
                a = u(5.2, 7.4)
            else:
                a = u(6.5, 13)
            add(d, round(a * infl(d) * 20) / 20, "Grub", sloppy(note))
            if rng.random() < 0.16:
                add(d, round(u(2.8, 4.2) * infl(d) * 20) / 20, "Grub", pick([("coffee", 3), ("Circle K coffee", 2), ("Mace coffee", 1)]))
        # diesel
        if rng.random() < (0.40 if w in (0, 3) else 0.26):
            note = pick([("Circle K", 6), ("Applegreen", 4), ("Texaco Callan Rd", 3), ("Top Castlecomer", 2), ("diesel", 1.5), ("", 0.6)])
            bump = 1.0 + (0.07 if D(2024, 3, 1) <= d < D(2024, 9, 1) else 0) + (0.05 if d >= D(2026, 3, 1) else 0)
            add(d, pick([(round(u(48, 92) * bump, 2), 5), (60.0, 2), (80.0, 2), (50.0, 1)]), "Diesel", sloppy(note))
        # materials
        if rng.random() < 0.44:
            shop = pick(TIMBER)
            st = rng.choice(STUFF)
            note = (shop + " " + st).strip()
            add(d, cents(logn(62, 0.85, 4, 690) * infl(d)), "Materials", sloppy(note))
            if rng.random() < 0.12:
                add(d, cents(logn(24, 0.6, 3, 120)), "Materials", sloppy(rng.choice(["Grogans Hardware", "Screwfix", "Kilkenny Hardware"]) + " " + rng.choice(["fixings", "plugs", "sandpaper", "glue"])))
        if rng.random() < 0.045:
            note = rng.choice(["Screwfix bits", "blades", "Aldi clamps", "chisel set", "Lidl drill bits", "work boots", "work boots Portwest",
                               "Grogans Hardware level", "Makita battery", "Toolstation", "gloves", "router bits", "ladder", "saw sharpening", "knee pads"])
            base = {"ladder": 165, "Makita battery": 92, "work boots": 84, "work boots Portwest": 96, "chisel set": 58}.get(note, 27)
            add(d, cents(base * u(0.75, 1.35)), "Tools", note)
        if rng.random() < 0.07:
            note = pick([("parking Ormonde St", 4), ("M50 toll eflow", 2), ("parking", 3), ("toll M9", 2)])
            add(d, {"M50 toll eflow": 3.2, "toll M9": 2.1}.get(note, rng.choice([2.0, 3.0, 4.5, 6.0])) + (0.3 if d.year > 2024 and "toll" in note else 0), "Van", note)
    # shopping
    p = {0: .32, 1: .3, 2: .36, 3: .34, 4: .5, 5: .82, 6: .3}[w]
    if not away and rng.random() < p:
        if w == 5:
            note = pick([("Aldi", 6), ("Dunnes", 5), ("Lidl", 3), ("Tesco", 2 if d >= D(2025, 3, 1) else 0.0), ("Aldi big shop", 2)])
            a = u(78, 168)
        else:
            note = pick([("Aldi", 4), ("Lidl", 4), ("Supervalu", 4), ("Dunnes", 2), ("Murphys Butchers", 4), ("milk and bread", 3),
                         ("Mace milk", 2), ("Brennans bread and ham", 1.5), ("Field's veg shop", 1.2), ("Tesco", 1 if d >= D(2025, 3, 1) else 0.0), ("", 0.4)])
            low = note.lower()
            a = u(4, 11) if ("milk" in low or "bread" in low) else (u(18, 46) if "Butchers" in note else u(9, 64))
            if "veg" in low:
                a = u(7, 18)
        add(d, a * infl(d), "Shopping", sloppy(note))
    # kids
    if not away and rng.random() < (0.30 if w < 5 else 0.34):
        term = d.month not in (7, 8) and not xmas_shut(d)
        note = pick([("Aoife lunch money", 3 if term and w < 5 else 0), ("Aoife bus", 2), ("Cian hurling", 2.2), ("Cian boots", 0.5),
                     ("Cian school tour", 0.4 if term else 0), ("Roisin dance", 2 if term else 0.2), ("Roisin party", 1), ("Penneys", 1.6),
                     ("Next", 1.0), ("Dunnes uniforms", 0.3), ("cinema kids", 1), ("swimming", 1.3), ("pocket money", 3),
                     ("Aoife phone credit", 1), ("McDonalds kids", 1.3), ("Roisin art stuff", 0.7), ("Cian phone credit", 0.4), ("school book rental", 0.15), ("", 0.3)])
        amt = {"Aoife lunch money": 10, "Aoife bus": rng.choice([4.0, 6.5, 8.0]), "Cian hurling": rng.choice([5.0, 10.0, 15.0, 22.5]), "Cian boots": u(48, 95),
               "Cian school tour": u(20, 55), "Roisin dance": 12 if d < D(2025, 9, 1) else 14, "Roisin party": rng.choice([15.0, 20.0]), "Penneys": u(9, 55),
               "Next": u(18, 84), "Dunnes uniforms": u(30, 85), "cinema kids": u(24, 42), "swimming": rng.choice([16.0, 18.5, 21.0]),
               "pocket money": rng.choice([15.0, 20.0, 30.0]), "Aoife phone credit": 20, "Cian phone credit": 10, "McDonalds kids": u(14, 31),
               "Roisin art stuff": u(5, 24), "school book rental": u(30, 75)}.get(note, u(5, 25))
        add(d, amt, "Kids", sloppy(note, 0.08))
    # pub
    pp = {3: .07, 4: .34, 5: .42, 6: .16}.get(w, 0.03)
    if d.month == 12:
        pp *= 1.4
    if not away and rng.random() < pp:
        note = pick([("Langtons", 5), ("Grogans", 4), ("Murphys bar", 3), ("The Field", 3), ("Tynans", 2.5), ("Left Bank", 1.5), ("Bridie's", 1)])
        add(d, round(logn(30, 0.42, 6, 118) * infl(d) * 10) / 10, "Pub", note)
    # takeaways sit in Grub
    if not away and w in (4, 5, 6) and rng.random() < 0.2:
        add(d, cents(u(18, 46)), "Grub", rng.choice(["Chinese", "Apache pizza", "chipper", "Chinese", "Four Star pizza"]))
    # health
    if not away and rng.random() < 0.055:
        note = pick([("Boots", 4), ("McCauleys", 3), ("Dr Brennan", 2), ("physio back", 1.6), ("Boots suncream", 0.5 if d.month in (5, 6, 7) else 0),
                     ("Boots calpol", 1), ("dentist Roisin", 0.4), ("optician Maeve", 0.2)])
        amt = {"Dr Brennan": 60 if d < D(2025, 1, 1) else 65, "physio back": 55 if d < D(2025, 6, 1) else 60, "dentist Roisin": u(50, 95), "optician Maeve": u(45, 180)}.get(note, u(5, 36))
        add(d, amt, "Doctor", note)
    # haircuts
    if not away and w in (3, 5) and rng.random() < 0.085:
        add(d, 15 if d < D(2024, 9, 1) else (17 if d < D(2026, 1, 1) else 18), "Odds n ends", rng.choice(["haircut", "haircut", "haircut me and Cian"]))
    # odds
    if not away and rng.random() < 0.05:
        note = pick([("scratch cards", 2), ("lotto", 4), ("GAA tickets", 1.2), ("Kilkenny People", 2), ("charity bucket", 1), ("post office stamps", 1), ("dog track night", 1), ("match ticket Nowlan Park", 1), ("", 1)])
        amt = {"lotto": rng.choice([6.0, 10.0, 12.0]), "scratch cards": rng.choice([5.0, 10.0]), "Kilkenny People": 3.2, "GAA tickets": rng.choice([20.0, 40.0, 60.0]),
               "dog track night": u(22, 70), "match ticket Nowlan Park": rng.choice([20.0, 25.0]), "charity bucket": rng.choice([5.0, 10.0, 20.0])}.get(note, u(3, 16))
        add(d, amt, "Odds n ends", note)
    # presents
    if not away and rng.random() < 0.022:
        note = rng.choice(["wedding card cash", "baby present Sinead", "Mam flowers", "birthday Tom bottle", "godchild birthday", "communion card", "wine for Maeve", "thank you box Darragh", "Maeve flowers"])
        add(d, cents(u(15, 70)), "Presents", note)
    d += timedelta(days=1)

# ---- monthly, by month
months = []
y, m = 2023, 9
while (y, m) <= (2026, 11):
    months.append((y, m))
    m += 1
    if m == 13:
        y, m = y + 1, 1
for i, (y, m) in enumerate(months):
    add(D(y, m, 1), 842.17 if (y, m) < (2024, 10) else 871.40 if (y, m) < (2026, 2) else 849.95, "House", "mortgage KBC" if (y, m) < (2024, 2) else "mortgage")
    add(D(y, m, 15), 45.0 if (y, m) < (2025, 4) else 49.5, "House", "broadband Eir")
    add(D(y, m, 18), 28.5 if (y, m) < (2025, 1) else 31.2, "House", "bins Panda")
    add(D(y, m, 2), 35.0 if (y, m) < (2025, 6) else 29.99, "Work admin", "Vodafone" if (y, m) < (2025, 6) else "phone Three")
    if m % 2 == 0:
        win = {12: 1.35, 2: 1.45, 4: 1.1, 6: 0.8, 8: 0.72, 10: 0.95}[m]
        add(D(y, m, 20), 205 * win * (1.0 if y < 2025 else 0.94 if y < 2026 else 1.06) * u(0.93, 1.07), "House", "ESB")
    # subscriptions
    if (y, m) <= (2026, 7):
        add(D(y, m, 14), 14.99 if (y, m) < (2024, 11) else 16.99 if (y, m) < (2025, 11) else 19.99, "Odds n ends", "Netflix")
    if (y, m) >= (2024, 3):
        add(D(y, m, 16), 17.99 if (y, m) < (2025, 9) else 20.99, "Odds n ends", "Spotify family")
    if (2024, 8) <= (y, m) <= (2025, 5):
        add(D(y, m, 28), 36.0, "Odds n ends", "Sky Sports")
    if (y, m) >= (2025, 12):
        add(D(y, m, 19), 8.99 if (y, m) < (2026, 9) else 10.99, "Odds n ends", "Disney")
    if (2025, 1) <= (y, m) <= (2025, 4):
        add(D(y, m, 3), 39.0, "Odds n ends", "Watershed gym")
    if m in (9, 12, 3, 6):
        add(D(y, m, 17), 92.0, "Van", "van tax")
    if m % 2 == 1:
        add(D(y, m, 13), cents(u(34, 58)), "House", "gas cylinder" if m in (5, 7) else "coal and briquettes")

# dog
d = D(2023, 9, 9)
while d <= END:
    add(d, (38.5 if d < D(2024, 7, 1) else 41.0 if d < D(2025, 10, 1) else 44.5) + rng.choice([0, 0, 0, 6.5]), "Dog", rng.choice(["Red Mills feed", "Red Mills feed", "dog nuts", "feed for Bolt"]))
    d += timedelta(days=rng.choice([13, 14, 15, 17, 20]))
for y_, m_, d_, a, n in [(2023, 10, 12, 64, "Kilkenny Vets Bolt jab"), (2024, 1, 23, 118.5, "Kilkenny Vets Bolt leg"), (2024, 5, 17, 22, "Bolt muzzle"), (2024, 9, 26, 66, "vet jab Bolt"),
                         (2024, 12, 3, 39.9, "coat for Bolt"), (2025, 3, 11, 385, "Kilkenny Vets Bolt teeth"), (2025, 6, 19, 28, "flea stuff"), (2025, 7, 4, 154, "kennels Bolt Lanzarote"),
                         (2025, 9, 30, 68, "vet jab Bolt"), (2025, 12, 9, 20, "dog licence"), (2024, 12, 11, 20, "dog licence"), (2026, 1, 20, 92.5, "Kilkenny Vets Bolt cough"), (2026, 3, 5, 28.5, "flea stuff"),
                         (2026, 5, 12, 640, "Kilkenny Vets Bolt leg op"), (2026, 5, 26, 55, "vet check up Bolt"), (2026, 6, 9, 55, "vet check up Bolt"), (2026, 8, 7, 98, "kennels Bolt"),
                         (2026, 10, 1, 71, "vet jab Bolt"), (2026, 10, 22, 34.5, "new bed Bolt"), (2026, 11, 10, 26, "lead and collar")]:
    add(D(y_, m_, d_), a, "Dog", n)

# oil, seasonal and yearly
for y_, m_, d_, a, n in [(2023, 10, 19, 512.4, "oil fill"), (2024, 1, 30, 548, "oil fill"), (2024, 10, 22, 498.75, "oil fill"), (2025, 1, 21, 530, "oil fill"), (2025, 3, 27, 260, "half fill oil"),
                         (2025, 10, 16, 541.3, "oil fill"), (2026, 1, 29, 577.5, "oil fill"), (2026, 10, 27, 604.2, "oil fill"),
                         (2023, 11, 21, 225, "property tax"), (2024, 11, 21, 225, "property tax"), (2025, 11, 20, 225, "property tax"), (2026, 11, 20, 248, "property tax"),
                         (2024, 4, 9, 160, "tv licence"), (2025, 4, 9, 160, "tv licence"), (2026, 4, 9, 160, "tv licence"),
                         (2024, 5, 28, 418, "house insurance"), (2025, 5, 28, 446, "house insurance"), (2026, 5, 28, 471.6, "house insurance"),
                         (2023, 9, 23, 64.5, "Woodies paint"), (2024, 5, 4, 88.2, "Woodies garden bits"), (2025, 4, 19, 112.95, "Woodies paint hall"), (2026, 5, 2, 74.3, "Woodies compost"), (2026, 9, 12, 39.99, "Woodies shelf brackets"),
                         (2024, 9, 10, 95, "boiler service"), (2025, 9, 16, 100, "boiler service"), (2026, 9, 15, 110, "boiler service"),
                         (2024, 11, 29, 449, "washing machine DID"), (2026, 6, 13, 329, "Harvey Norman fridge"), (2025, 11, 28, 599, "Harvey Norman tv"), (2024, 3, 12, 80, "chimney sweep"), (2026, 3, 10, 90, "chimney sweep")]:
    add(D(y_, m_, d_), a, "House", n)
for y_, m_, d_, a, n in [(2024, 1, 16, 984, "van insurance"), (2025, 1, 14, 1046, "van insurance"), (2026, 1, 13, 1121.5, "van insurance"), (2023, 11, 7, 114, "DOE test"), (2024, 11, 5, 114, "DOE test"), (2025, 11, 18, 119, "DOE test"), (2026, 11, 3, 121, "DOE test"),
                         (2023, 10, 3, 260, "service Hennessys"), (2024, 4, 16, 285, "service Hennessys"), (2024, 10, 8, 245, "service Hennessys"), (2025, 4, 8, 310, "service Hennessys"), (2025, 10, 7, 295, "service Hennessys"), (2026, 4, 14, 340, "service Hennessys"), (2026, 10, 6, 318, "service Hennessys"),
                         (2024, 2, 20, 220, "tyres x2 Fitzpatricks"), (2025, 2, 11, 410, "tyres x4 Fitzpatricks"), (2026, 9, 22, 236, "tyres x2 Fitzpatricks"), (2025, 9, 9, 1840, "gearbox Hennessys"), (2024, 7, 2, 65, "puncture and tracking"), (2026, 2, 3, 145, "battery van"),
                         (2026, 7, 7, 372.5, "brakes Hennessys"), (2024, 6, 22, 14, "car wash"), (2025, 5, 17, 15, "car wash"), (2025, 8, 23, 15, "car wash"), (2026, 6, 20, 18, "car wash"), (2026, 10, 17, 18, "car wash"), (2025, 6, 4, 80, "speeding fine"), (2024, 10, 15, 59, "wing mirror")]:
    add(D(y_, m_, d_), a, "Van", n)
for y_, m_, d_, a, n in [(2023, 10, 24, 720, "accountant"), (2024, 10, 22, 740, "accountant"), (2025, 10, 21, 790, "accountant"), (2026, 10, 20, 850, "accountant"), (2023, 11, 14, 3120, "Revenue"), (2024, 11, 14, 3485.2, "Revenue"), (2025, 11, 14, 4105.75, "Revenue"), (2026, 11, 13, 4630.4, "Revenue"),
                         (2024, 3, 6, 612, "public liability"), (2025, 3, 6, 655, "public liability"), (2026, 3, 6, 698, "public liability"), (2024, 6, 12, 150, "safe pass course"), (2025, 2, 18, 85, "business cards"), (2026, 1, 9, 120, "website"), (2025, 1, 9, 110, "website"), (2024, 5, 8, 45, "Kilkenny People ad"), (2025, 5, 7, 48, "Kilkenny People ad"), (2026, 9, 9, 52, "Kilkenny People ad"), (2025, 9, 24, 19.5, "invoice books"), (2026, 6, 25, 160, "safe pass Darragh")]:
    add(D(y_, m_, d_), a, "Work admin", n)
for y_, m_, d_, a, n in [(2024, 2, 27, 389, "Makita router"), (2024, 9, 17, 2150, "table saw"), (2025, 6, 10, 479, "Festool sander"), (2026, 3, 31, 265, "Screwfix nail gun"), (2026, 7, 28, 318, "Makita planer"), (2026, 9, 3, 129, "Lidl workbench"), (2026, 8, 18, 46.5, "Aldi tool box"), (2023, 11, 16, 219, "impact driver")]:
    add(D(y_, m_, d_), a, "Tools", n)
for y_, m_, d_, a, n in [(2025, 10, 2, 780, "root canal"), (2024, 11, 12, 140, "eye test glasses"), (2026, 10, 13, 155, "Boots hearing test ear plugs"), (2024, 4, 11, 100, "A&E Cian wrist"), (2026, 2, 10, 100, "A&E nail in thumb")]:
    add(D(y_, m_, d_), a, "Doctor", n)

# back to school
for y_ in (2024, 2025, 2026):
    k = {2024: 1.0, 2025: 1.06, 2026: 1.12}[y_]
    for day, a, n in [(17, 118, "Dunnes uniforms"), (20, 184, "school books Aoife"), (20, 96, "school books Cian"), (21, 61, "school books Roisin"), (22, 150, "voluntary contribution"), (24, 79, "Next school shoes"), (26, 54, "school bags")]:
        add(D(y_, 8, day), a * k * u(0.95, 1.05), "Kids", n)
    add(D(y_, 2, 14), 100 * k, "Kids", "school trip deposit Aoife" if y_ != 2025 else "Cian football camp")
add(D(2026, 4, 16), 420, "Kids", "Gaeltacht Aoife")
add(D(2025, 4, 15), 395, "Kids", "Gaeltacht Cian")
add(D(2026, 9, 18), 1150, "Kids", "braces Cian first half")

# presents
for y_ in (2023, 2024, 2025):
    k = {2023: 0.9, 2024: 1.0, 2025: 1.15}[y_]
    for mm, day, a, n in [(11, 24, 62, "xmas Mam"), (11, 29, 145, "xmas Aoife phone" if y_ == 2024 else "xmas Aoife"), (12, 2, 110, "xmas Cian"), (12, 6, 98, "xmas Roisin"), (12, 13, 160, "xmas Maeve"),
                          (12, 16, 40, "xmas Darragh"), (12, 18, 55, "xmas bottle Tom"), (12, 20, 24, "Kris Kindle"), (12, 23, 35, "xmas Maeve perfume Boots")]:
        add(D(y_, mm, day), cents(a * k * u(0.85, 1.2)), "Presents", n)
add(D(2026, 11, 21), 74.5, "Presents", "xmas Mam")
add(D(2026, 11, 27), 189, "Presents", "xmas Cian")
for y_ in (2024, 2025, 2026):
    add(D(y_, 3, 8), cents(u(60, 95)), "Presents", "Maeve birthday")
    add(D(y_, 5, 22), cents(u(50, 75)), "Presents", "Cian birthday")
    add(D(y_, 6, 27), cents(u(40, 65)), "Presents", "Roisin birthday")
    add(D(y_, 10, 9), cents(u(60, 90)), "Presents", "Aoife birthday")
    add(D(y_, 7, 19), cents(u(70, 140)), "Presents", "anniversary Langtons dinner")
add(D(2026, 5, 9), 250, "Presents", "Roisin confirmation")
add(D(2025, 8, 30), 300, "Presents", "wedding Sinead and Paul")

# trips
for y_, m_, d_, a, c, n in [
    (2024, 5, 14, 640, "Hols", "Galway house deposit"), (2024, 7, 30, 480, "Hols", "Galway house balance"), (2024, 8, 3, 71.5, "Diesel", "diesel Galway"), (2024, 8, 3, 64.2, "Hols", "Galway shop"), (2024, 8, 4, 88, "Hols", "Galway dinner"), (2024, 8, 5, 46, "Hols", "Galway aquarium"),
    (2024, 8, 6, 52.4, "Pub", "Galway pints"), (2024, 8, 7, 96, "Hols", "Galway ferry Aran"), (2024, 8, 8, 112.5, "Hols", "Galway dinner last night"), (2024, 8, 9, 18.6, "Grub", "Supermacs Galway road"),
    (2025, 1, 25, 1236.4, "Hols", "Lanzarote flights"), (2025, 2, 1, 700, "Hols", "Lanzarote apartment deposit"), (2025, 6, 14, 860, "Hols", "Lanzarote apartment balance"), (2025, 6, 28, 84, "Hols", "Lanzarote suncream and bits"), (2025, 7, 5, 98, "Hols", "Lanzarote airport parking"),
    (2025, 7, 5, 57.3, "Grub", "airport breakfast Lanzarote"), (2025, 7, 6, 121.8, "Hols", "Lanzarote shop"), (2025, 7, 7, 96.5, "Hols", "Lanzarote dinner"), (2025, 7, 8, 31, "Pub", "Lanzarote pints"), (2025, 7, 9, 188, "Hols", "Lanzarote water park"), (2025, 7, 10, 104.2, "Hols", "Lanzarote dinner"),
    (2025, 7, 11, 44.5, "Pub", "Lanzarote pints"), (2025, 7, 12, 240, "Hols", "Lanzarote boat trip"), (2025, 7, 13, 118, "Hols", "Lanzarote dinner"), (2025, 7, 14, 62.9, "Presents", "Lanzarote presents"), (2025, 7, 15, 36.4, "Grub", "Lanzarote airport sandwiches"),
    (2025, 11, 25, 164, "Hols", "Liverpool flights"), (2026, 1, 15, 290, "Hols", "Liverpool match tickets"), (2026, 2, 20, 212, "Hols", "Liverpool hotel"), (2026, 2, 20, 48.6, "Pub", "Liverpool pints"), (2026, 2, 21, 61.2, "Pub", "Liverpool pints"), (2026, 2, 21, 58, "Hols", "Liverpool dinner Cian"), (2026, 2, 22, 79.9, "Hols", "Liverpool jersey Cian"), (2026, 2, 22, 22.4, "Grub", "Liverpool breakfast"), (2026, 2, 23, 34, "Hols", "Liverpool taxi"),
    (2026, 3, 2, 300, "Hols", "Tramore mobile home deposit"), (2026, 7, 24, 450, "Hols", "Tramore mobile home"), (2026, 8, 8, 74.1, "Hols", "Tramore shop"), (2026, 8, 9, 66, "Hols", "Tramore amusements"), (2026, 8, 10, 31.5, "Grub", "Tramore chipper"), (2026, 8, 11, 48, "Hols", "Tramore amusements"), (2026, 8, 12, 38.2, "Pub", "Tramore pints"), (2026, 8, 13, 92.7, "Hols", "Tramore dinner"), (2026, 8, 14, 60, "Diesel", "Texaco Tramore"),
]:
    add(D(y_, m_, d_), a, c, n)

# the attic, January to June 2025; then the Freshford job, autumn 2026
for y_, m_, d_, a, c, n in [
    (2025, 1, 11, 486.4, "Materials", "attic joists Murphys Timber"), (2025, 1, 18, 214.2, "Materials", "attic joists"), (2025, 1, 25, 95, "House", "attic planning drawings"), (2025, 2, 1, 612.75, "Materials", "attic insulation Chadwicks"), (2025, 2, 8, 240, "House", "skip attic"), (2025, 2, 15, 1285, "Materials", "attic velux windows"),
    (2025, 2, 22, 148.6, "Materials", "attic ply Brooks Timber"), (2025, 3, 1, 184.9, "Materials", "attic slabs Chadwicks"), (2025, 3, 8, 550, "House", "attic electrician Paudie"), (2025, 3, 15, 62.3, "Materials", "attic screws Screwfix"), (2025, 3, 22, 420, "House", "attic plasterer"), (2025, 3, 29, 78.5, "Tools", "attic hire sander"),
    (2025, 4, 5, 338, "Materials", "attic stairs oak"), (2025, 4, 12, 121.45, "House", "attic paint Woodies"), (2025, 4, 26, 286, "House", "attic carpet"), (2025, 5, 3, 54.95, "House", "attic blinds Woodies"), (2025, 5, 17, 199, "House", "attic bed Harvey Norman"), (2025, 6, 7, 43.2, "Materials", "attic shelf brackets"),
    (2026, 9, 7, 742, "Materials", "Freshford stairs oak Murphys Timber"), (2026, 9, 16, 188.5, "Materials", "Freshford spindles"), (2026, 9, 24, 96.2, "Materials", "Freshford glue and screws"), (2026, 9, 30, 310, "Materials", "Freshford newel posts Brooks Timber"), (2026, 10, 8, 415.6, "Materials", "Freshford kitchen ply Chadwicks"),
    (2026, 10, 15, 87.3, "Materials", "Freshford hinges Grogans Hardware"), (2026, 10, 22, 64, "Tools", "Freshford jig hire"), (2026, 10, 29, 528, "Materials", "Freshford worktop"), (2026, 11, 5, 143.75, "Materials", "Freshford doors varnish"), (2026, 11, 12, 39.6, "Grub", "Freshford lunch lads"), (2026, 11, 19, 262.4, "Materials", "Freshford panelling mdf"), (2026, 11, 25, 58.85, "Materials", "Freshford skirting"),
]:
    add(D(y_, m_, d_), a, c, n)

rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "kilkenny.csv"), "w", newline="", encoding="utf-8") as f:
    wr = csv.writer(f, lineterminator="\n")
    wr.writerow(["date", "amount", "category", "notes"])
    for r in rows:
        wr.writerow([r[0].isoformat(), "%.2f" % r[1], r[2], r[3]])
