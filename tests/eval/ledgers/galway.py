#!/usr/bin/env python3
# Deterministic ledger: teacher in Galway, two teenagers (Cian, Aoife), boat (Kittiwake), old house. EUR.
import random, csv, os
from datetime import date, timedelta
rnd = random.Random(912017)
START, END = date(2023, 9, 1), date(2026, 7, 12)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, "%.2f" % a, c, n))
def pick(xs): return rnd.choice(xs)
def u(a, b): return round(rnd.uniform(a, b), 2)
def p95(a, b): return pick([round(rnd.uniform(a, b), 2), int(rnd.uniform(a, b)) + 0.95, int(rnd.uniform(a, b)) + 0.50])
def months():
    y, m = START.year, START.month
    while date(y, m, 1) <= END:
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def day(y, m, d):
    while True:
        try: return date(y, m, d)
        except ValueError: d -= 1

# ---- fixed bills
for y, m in months():
    ym = (y, m)
    add(day(y, m, 1), 1184.20 if ym < (2024, 7) else 1236.75 if ym < (2025, 10) else 1149.60, "Mortgage", "AIB mortgage")
    add(day(y, m, 5), 45.00 if ym < (2025, 1) else 49.99 if ym < (2026, 3) else 54.99, "Bills", "Eir broadband")
    add(day(y, m, 12), 15.00 if ym < (2024, 9) else 20.00, "Bills", "Tesco Mobile - " + "my phone")
    add(day(y, m, 12), 10.00 if ym < (2025, 2) else 15.00, "Bills", "Tesco Mobile Cian")
    if ym >= (2024, 8): add(day(y, m, 12), 10.00, "Bills", "Tesco Mobile Aoife")
    if m % 2 == 0:
        w = {2: 1.5, 12: 1.4, 4: 1.15, 10: 1.05, 6: .8, 8: .75}[m]
        add(day(y, m, 18), u(150, 185) * w, "Bills", "Electric Ireland")
    add(day(y, m, 20), 24.90 if ym < (2025, 5) else 27.50, "Bills", pick(["Panda bins", "Panda bins", "bins"]))
    add(day(y, m, 3), 12.99 if ym < (2024, 10) else 14.99 if ym < (2025, 11) else 15.99, "Subscriptions", "Netflix")
    add(day(y, m, 9), 16.99 if ym < (2025, 9) else 20.99, "Subscriptions", "Spotify family")
    add(day(y, m, 15), 2.99, "Subscriptions", "iCloud")
    if ym < (2025, 6): add(day(y, m, 22), 8.99, "Subscriptions", "Disney+")
    if ym >= (2024, 3): add(day(y, m, 27), 12.00, "Subscriptions", "Irish Times digital")
    add(day(y, m, 2), 138.40 if ym < (2024, 12) else 149.15 if ym < (2025, 12) else 162.30, "Health", "VHI family plan")
    add(day(y, m, 28), 26.00 if ym < (2025, 1) else 28.50, "Work", "ASTI union sub")
    add(day(y, m, 10), 21.00, "Charity", "Trocaire")
    if ym >= (2025, 1): add(day(y, m, 16), 15.00, "Charity", "RNLI monthly")
for y, c, h, mo, b, club in ((2023, 0, 0, 0, 0, 0), (2024, 486.0, 412.3, 710, 318.5, 495), (2025, 531.4, 447.8, 710, 334.0, 520), (2026, 574.9, 489.1, 710, 359.75, 545)):
    if c:
        add(date(y, 2, 19), c, "Car", "Aviva car insurance"); add(date(y, 3, 14), h, "House", "Allianz house insurance")
        add(date(y, 1, 8), mo - 330, "Car", "motor tax"); add(date(y, 4, 2), b, "Boat", "boat insurance - Kittiwake")
        add(date(y, 3, 1), club, "Boat", "Galway Bay Sailing Club membership")
        add(date(y, 1, 30), 160, "Bills", "tv licence"); add(date(y, 5, 7), 60, "Car", "NCT")
        add(date(y, 1, 11), 405, "Bills", "property tax LPT")
add(date(2023, 11, 9), 160, "Bills", "septic tank emptied")
add(date(2025, 11, 12), 190, "Bills", "septic tank emptied")
# heating oil
for d, a in ((date(2023, 10, 14), 562), (date(2024, 1, 20), 588.5), (date(2024, 3, 9), 310), (date(2024, 10, 19), 541), (date(2025, 1, 11), 605), (date(2025, 2, 28), 299.9), (date(2025, 10, 25), 528), (date(2026, 1, 17), 618.4), (date(2026, 3, 21), 322)):
    add(d, a, "Bills", pick(["Corrib Oil - kerosene", "Corrib Oil heating oil 500l", "Corrib Oil kerosene"]))

# ---- daily life
ABROAD = [(date(2024, 7, 6), date(2024, 7, 19)), (date(2025, 2, 17), date(2025, 2, 21)), (date(2025, 10, 27), date(2025, 10, 31)), (date(2026, 4, 2), date(2026, 4, 6))]
def away(d): return any(a <= d <= b for a, b in ABROAD)
def term(d):
    if d.month in (7, 8): return False
    if d.month == 6 and d.day > 3: return False
    if d.month == 12 and d.day > 21 or d.month == 1 and d.day < 6: return False
    return d.weekday() < 5
d = START
while d <= END:
    wd = d.weekday(); infl = 1 + 0.035 * (d - START).days / 365
    if not away(d) and not (d.month == 12 and d.day == 25):
        # groceries
        if wd == 5 or (wd == 4 and rnd.random() < .35):
            s = pick(["Dunnes Westside", "Dunnes Westside", "Dunnes", "Aldi", "Tesco", "SuperValu Knocknacarra"])
            add(d, u(78, 168) * infl, "Groceries", pick([s, s, s + " big shop", s + " weekly shop", s]))
        if rnd.random() < .68:
            s, a, b = pick([("Aldi", 14, 62), ("Lidl", 12, 58), ("Lidl Westside", 12, 58), ("Tesco", 9, 55), ("Joyces", 8, 40), ("SuperValu", 8, 38), ("Centra", 3, 17), ("Centra milk and bread", 4, 9), ("", 5, 30), ("Griffins bakery", 5, 16), ("Aldi", 14, 62), ("Spar Salthill", 3, 14)])
            add(d, u(a, b) * infl, "Groceries", s)
        if wd == 5 and rnd.random() < .38: add(d, pick([8, 10, 12.5, 14, 15, 18, 20, 22]), "Groceries", pick(["Galway market veg", "Saturday market", "market - cheese and olives", "Galway market"]))
        if rnd.random() < .035: add(d, u(11, 38), "Groceries", pick(["Galway Bay Seafoods", "Galway Bay Seafoods - hake", "Galway Bay Seafoods mussels"]))
        if rnd.random() < .02: add(d, u(14, 46), "Groceries", pick(["McCambridges", "McCambridges cheese", "McCambridges wine"]))
        # eating out
        if term(d) and rnd.random() < .46: add(d, pick([3.4, 3.6, 3.8, 4.0]) if d < date(2025, 3, 1) else pick([3.9, 4.1, 4.3]), "Eating Out", pick(["coffee", "coffee before school", "Coffeewerk", "Circle K coffee", "coffee and scone"]))
        if rnd.random() < (.22 if wd < 4 else .42):
            s, a, b = pick([("Dough Bros", 24, 58), ("Dough Bros pizza", 24, 58), ("Supermacs", 9, 32), ("Supermacs after training", 12, 30), ("McDonaghs fish and chips", 16, 44), ("Ard Bia", 28, 76), ("Kai", 38, 110), ("Tesco Cafe", 6, 19), ("Secret Garden tea", 7, 19), ("The Boat Inn Oughterard", 32, 84), ("Chinese takeaway", 28, 52), ("takeaway", 18, 46), ("Gourmet Food Parlour", 18, 48), ("McCambridges lunch", 11, 26), ("Dunnes cafe", 6, 18), ("Apache pizza Cian", 12, 27)])
            add(d, p95(a, b) * infl, "Eating Out", s)
        if wd in (3, 4, 5) and rnd.random() < .22: add(d, u(11, 48), "Going Out", pick(["pints Tigh Neachtain", "Tigh Neachtain", "Crane Bar trad session", "pints with Fiona", "pints after work", "Crane Bar", "Roisin Dubh comedy"]))
        if rnd.random() < .024: add(d, u(12, 44), "Going Out", pick(["cinema Eye", "Omniplex cinema", "Eye cinema with Aoife", "Town Hall Theatre"]))
        # car
        if rnd.random() < .155: add(d, u(38, 88), "Car", pick(["Circle K diesel", "Circle K", "Corrib Oil diesel", "Maxol", "Applegreen diesel", "Corrib Oil"]))
        if rnd.random() < .11: add(d, pick([2, 2.4, 3, 3.6, 4.4, 5, 7.5]), "Car", pick(["parking", "parking Eyre Square", "Hynes Yard car park", "parking hospital"]))
        if rnd.random() < .022: add(d, pick([1.9, 2.1, 3.8, 2.9]), "Car", pick(["M6 toll", "toll", "M4 toll"]))
        # kids
        if term(d) and rnd.random() < .24: add(d, pick([5, 6.5, 8, 10, 4.2]), "Kids", pick(["lunch money Cian", "lunch money Aoife", "bus fare Cian", "Leap top up Aoife"]))
        if wd == 4: add(d, 20 if d < date(2025, 1, 1) else 25, "Kids", pick(["pocket money", "pocket money", "pocket money Cian and Aoife"]))
        if term(d) and wd == 1 and rnd.random() < .62: add(d, 32 if d < date(2025, 9, 1) else 36, "Kids", pick(["Aoife fiddle lesson", "fiddle lesson"]))
        if term(d) and wd == 2 and d >= date(2025, 9, 10) and rnd.random() < .7: add(d, 40, "Kids", pick(["Cian maths grinds", "maths grinds"]))
        if rnd.random() < .02: add(d, u(18, 95), "Kids", pick(["Cian football boots", "Aoife camogie gear", "hurley Cian", "Elverys Cian", "birthday party lift money Aoife", "Smyths", "school tour Aoife deposit", "Elverys gumshield"]))
        # health
        if rnd.random() < .06: add(d, u(5, 36), "Health", pick(["Boots", "Boots Shop Street", "Boots hay fever tablets", "pharmacy", "Whelans pharmacy", "prescription Aoife"]))
        if rnd.random() < .011: add(d, pick([60, 65, 70]), "Health", pick(["GP Cian", "GP", "GP Aoife", "doctor"]))
        if rnd.random() < .006: add(d, pick([65, 80, 120, 145]), "Health", pick(["dentist", "dentist Cian filling", "dentist Aoife"]))
        if d.day == 14 and date(2024, 9, 1) <= d <= date(2026, 2, 28): add(d, 145, "Health", "orthodontist Aoife")
        # clothes
        if rnd.random() < .075: add(d, p95(14, 98), "Clothes", pick(["Dunnes", "Dunnes school shirts", "Next", "Next", "Next Aoife jeans", "Penneys", "Penneys socks and pjs", "Penneys", "Regatta rain jacket", "wellington boots", "TK Maxx", "charity shop jumper"]))
        # house/garden
        if rnd.random() < .07: add(d, p95(6, 84), "House", pick(["Woodies", "Woodies paint", "Topline", "McDonoghs hardware", "Homestore", "Woodies filler and sandpaper", "lightbulbs", "damp treatment hall", "Screwfix"]))
        if d.month in (3, 4, 5, 6, 7, 9) and rnd.random() < .075: add(d, p95(6, 52), "Garden", pick(["Woodies", "Horkans", "Horkans compost", "seed potatoes", "Francis Nursery", "strimmer line", "hedge plants", "Woodies lawn seed"]))
        if d.month in (10, 11, 12, 1, 2) and rnd.random() < .04: add(d, pick([32, 38, 45, 60, 85]), "House", pick(["turf", "logs", "firewood", "coal and briquettes"]))
        # boat
        if d.month in (4, 5, 6, 7, 8, 9) and rnd.random() < .13: add(d, p95(9, 118), "Boat", pick(["CH Marine", "CH Marine rope", "Galway Maritime", "marine diesel", "outboard fuel", "Galway Maritime shackles", "marine diesel Rossaveel", "boat trailer light board", "sailing club bar tab"]))
        if d.month in (1, 2, 3) and rnd.random() < .04: add(d, p95(15, 160), "Boat", pick(["antifouling paint", "CH Marine", "sandpaper and epoxy", "Galway Maritime", "anodes"]))
        # dog
        if rnd.random() < .035: add(d, u(14, 58), "Dog", pick(["Maxi Zoo", "Maxi Zoo dog food", "dog food", "Petmania", "Bran worming tablets"]))
        if rnd.random() < .005: add(d, pick([55, 72, 90, 138]), "Dog", pick(["vet Bran", "vet", "Bran vaccination vet"]))
        # work
        if term(d) and rnd.random() < .08: add(d, p95(3, 34), "Work", pick(["Eason stationery", "Eason", "whiteboard markers", "photocopying", "Charlie Byrnes class novels", "staff room tea fund", "printer ink", "retirement collection staffroom"]))
        # misc
        if rnd.random() < .022: add(d, p95(8, 28), "Going Out", pick(["Charlie Byrnes", "Charlie Byrnes books", "Kennys books"]))
        if rnd.random() < .012: add(d, pick([5, 10, 20, 25, 50]), "Charity", pick(["Cope Galway", "church gate", "GoFundMe hospice", "RNLI flag day", "school sponsored walk"]))
        if rnd.random() < .012: add(d, pick([28, 35, 48, 62, 18]), "Health", pick(["haircut", "haircut Cian", "haircut and colour"]))
    d += timedelta(days=1)

# ---- school year start, per August/September
for y in (2023, 2024, 2025):
    add(date(y, 9, 4), 180 + 10 * (y - 2023), "Kids", "voluntary contribution Colaiste")
    add(date(y, 9, 6), u(120, 210), "Kids", "schoolbooks Cian"); add(date(y, 9, 6), u(110, 190), "Kids", "schoolbooks Aoife")
    add(date(y, 8, 24), u(90, 190), "Kids", "school uniform Aoife"); add(date(y, 8, 25), u(90, 170), "Kids", "school uniform Cian")
add(date(2025, 9, 30), 890, "Kids", "transition year fee Aoife"); add(date(2026, 2, 2), 110, "Kids", "Cian CAO and mock fees"); 
for y, n in ((2024, "Irish college Aoife deposit"), (2025, "Irish college Aoife deposit"), ): add(date(y, 1, 22), 200, "Kids", n); add(date(y, 5, 20), 845 if y == 2024 else 885, "Kids", n.replace("deposit", "balance"))
add(date(2026, 5, 27), 65, "Kids", "debs ticket Cian"); add(date(2026, 6, 20), 84.95, "Kids", "debs suit hire Cian")

# ---- presents
P = [("2023-10-12", 55, "Mam birthday scarf"), ("2023-12-02", 42.5, "Christmas - Dad whiskey"), ("2023-12-09", 289, "Christmas - Cian phone"), ("2023-12-09", 145, "Christmas - Aoife headphones"), ("2023-12-14", 60, "Christmas - Mam voucher Brown Thomas"), ("2023-12-16", 34.95, "Christmas - Fiona candle"), ("2023-12-18", 25, "kris kindle staffroom"),
 ("2024-02-03", 120, "Cian birthday runners"), ("2024-03-10", 32, "mothers day flowers"), ("2024-05-18", 100, "communion card niece Eabha"), ("2024-06-08", 95, "Aoife birthday - paddle board lesson"), ("2024-08-17", 200, "wedding present Niall and Sinead"), ("2024-10-11", 68, "Mam birthday perfume"), ("2024-11-29", 219, "Christmas - Aoife tablet"), ("2024-12-07", 48, "Christmas - Dad jumper"), ("2024-12-07", 175, "Christmas - Cian wetsuit"), ("2024-12-13", 72, "Christmas - Mam slippers and hamper"), ("2024-12-15", 39, "Christmas - Fiona earrings"), ("2024-12-17", 25, "kris kindle staffroom"),
 ("2025-02-04", 140, "Cian birthday concert tickets"), ("2025-03-29", 36, "mothers day flowers"), ("2025-05-24", 50, "confirmation card nephew Donnacha"), ("2025-06-07", 110, "Aoife birthday - fiddle case"), ("2025-07-03", 30, "Fiona birthday wine"), ("2025-09-13", 180, "Dad 75th - framed photo and dinner voucher"), ("2025-10-11", 74.5, "Mam birthday cashmere gloves"), ("2025-11-28", 349, "Christmas - Cian laptop"), ("2025-12-06", 185, "Christmas - Aoife camera"), ("2025-12-12", 52, "Christmas - Dad books"), ("2025-12-13", 80, "Christmas - Mam voucher spa"), ("2025-12-15", 44, "Christmas - Fiona scarf"), ("2025-12-16", 25, "kris kindle staffroom"),
 ("2026-02-03", 200, "Cian 18th - watch"), ("2026-03-14", 38, "mothers day flowers"), ("2026-06-06", 125, "Aoife birthday - festival ticket"), ("2026-06-27", 60, "leaving present for Brid in the office")]
for s, a, n in P: add(date.fromisoformat(s), a, "Presents", n)

# ---- trips
def trip(y, m, d0, items):
    for off, a, c, n in items: add(date(y, m, d0) + timedelta(days=off), a, c, n)
add(date(2024, 1, 27), 300, "Holidays", "Brittany campsite deposit"); add(date(2024, 2, 10), 864, "Holidays", "Brittany ferry Cork-Roscoff"); add(date(2024, 6, 1), 910, "Holidays", "Brittany campsite balance")
trip(2024, 7, 6, [(0, 48.6, "Eating Out", "Brittany - dinner on ferry"), (1, 92.3, "Groceries", "Brittany - Carrefour"), (1, 71.2, "Car", "Brittany diesel"), (2, 14.8, "Groceries", "Brittany bakery"), (3, 64, "Eating Out", "Brittany - crepes Quimper"), (4, 38, "Holidays", "Brittany bike hire"), (5, 81.4, "Groceries", "Brittany - Super U"), (6, 120, "Holidays", "Brittany - kayak half day"), (7, 56.5, "Eating Out", "Brittany moules"), (8, 22, "Holidays", "Brittany aquarium Brest"), (9, 77.8, "Groceries", "Brittany - Carrefour"), (10, 66, "Car", "Brittany diesel"), (11, 89, "Eating Out", "Brittany - last night Concarneau"), (12, 45, "Presents", "Brittany - biscuits and cider for Mam"), (13, 31.9, "Eating Out", "Brittany - ferry breakfast")])
add(date(2024, 11, 8), 528.4, "Holidays", "Lisbon flights Ryanair"); add(date(2024, 11, 9), 612, "Holidays", "Lisbon apartment")
trip(2025, 2, 17, [(0, 36, "Holidays", "Lisbon airport parking"), (0, 43, "Eating Out", "Lisbon - dinner Alfama"), (1, 27.2, "Holidays", "Lisbon tram passes"), (1, 21.6, "Groceries", "Lisbon - Pingo Doce"), (2, 52, "Holidays", "Lisbon oceanarium"), (2, 58.5, "Eating Out", "Lisbon - Time Out market"), (3, 15.6, "Eating Out", "Lisbon pasteis de nata"), (3, 71, "Eating Out", "Lisbon - seafood"), (4, 24, "Presents", "Lisbon tiles for Fiona"), (4, 18.9, "Eating Out", "Lisbon airport lunch")])
add(date(2025, 8, 29), 246.7, "Holidays", "Edinburgh flights Ryanair"); add(date(2025, 9, 1), 498, "Holidays", "Edinburgh apartment")
trip(2025, 10, 27, [(0, 16.4, "Holidays", "Edinburgh tram"), (0, 52.8, "Eating Out", "Edinburgh - dinner Leith"), (1, 68, "Holidays", "Edinburgh castle"), (1, 33.5, "Eating Out", "Edinburgh lunch"), (2, 46, "Holidays", "Edinburgh dungeon Cian and Aoife"), (2, 61, "Eating Out", "Edinburgh - curry"), (3, 38.2, "Clothes", "Edinburgh charity shops"), (3, 27.1, "Groceries", "Edinburgh - Tesco"), (4, 29.4, "Eating Out", "Edinburgh airport")])
add(date(2026, 2, 15), 390, "Holidays", "Dingle cottage Easter")
trip(2026, 4, 2, [(0, 74, "Car", "diesel Dingle trip"), (0, 88.4, "Groceries", "Dingle - SuperValu"), (1, 66, "Eating Out", "Dingle - Out of the Blue"), (2, 90, "Holidays", "Dingle - Blaskets ferry"), (2, 21.5, "Eating Out", "Dingle Murphys ice cream"), (3, 47, "Going Out", "Dingle - Dick Macks"), (4, 35.6, "Eating Out", "Dingle lunch on way home")])
add(date(2026, 3, 7), 742, "Holidays", "Crete flights"); add(date(2026, 3, 8), 450, "Holidays", "Crete villa deposit")
add(date(2026, 6, 30), 95, "Holidays", "passport renewal Aoife")
# ---- projects
W = [("2025-02-24", 150, "sash windows survey"), ("2025-03-20", 2400, "sash windows deposit - Murray Joinery"), ("2025-04-24", 86.5, "Woodies sash windows masking and primer"), ("2025-05-15", 2850, "sash windows second payment - Murray Joinery"), ("2025-05-23", 64.95, "sash windows brass catches"), ("2025-06-05", 118, "Woodies paint for sash windows"), ("2025-06-19", 1975, "sash windows final payment - Murray Joinery"), ("2025-06-26", 45, "skip bag old windows")]
for s, a, n in W: add(date.fromisoformat(s), a, "House", n)
A = [("2024-09-21", 95, "attic insulation rolls"), ("2024-09-28", 380, "attic - Martin labour"), ("2024-10-05", 212.4, "attic insulation boards Topline"), ("2024-10-12", 420, "attic - Martin labour"), ("2024-10-13", 58, "attic hatch and ladder hinge")]
for s, a, n in A: add(date.fromisoformat(s), a, "House", n)
K = [("2024-11-02", 340, "Kittiwake lift out"), ("2024-12-03", 1260, "Kittiwake engine service - Mick Folan"), ("2025-01-18", 415, "Kittiwake new battery and bilge pump"), ("2025-02-08", 89.5, "Kittiwake varnish"), ("2025-03-22", 1490, "Kittiwake mainsail - Downer Sails"), ("2025-04-12", 340, "Kittiwake launch"), ("2025-10-18", 360, "Kittiwake lift out"), ("2026-01-24", 285, "Kittiwake engine service - Mick Folan"), ("2026-04-18", 360, "Kittiwake launch"), ("2023-10-21", 320, "Kittiwake lift out"), ("2024-04-20", 320, "Kittiwake launch")]
for s, a, n in K: add(date.fromisoformat(s), a, "Boat", n)
M = [("2023-11-22", 135, "House", "plumber burst pipe"), ("2024-02-15", 240, "House", "chimney sweep and cowl"), ("2024-03-27", 310, "Car", "Tyres x4 Advance Pitstop"), ("2024-05-29", 265, "Car", "car service Motorpark"), ("2024-08-06", 1380, "House", "roof slates - Paddy Conneely"), ("2025-01-26", 690, "House", "storm Eowyn - slates and gutter"), ("2025-01-25", 38, "House", "storm Eowyn - candles and gas canisters"), ("2025-01-27", 52, "Groceries", "storm Eowyn replace freezer stuff"), ("2025-05-30", 298, "Car", "car service Motorpark"), ("2025-08-12", 180, "House", "plumber boiler service"), ("2025-09-25", 649, "House", "washing machine Expert"), ("2025-12-01", 75, "House", "chimney sweep"), ("2026-02-26", 186, "Car", "Tyres x2 Advance Pitstop"), ("2026-05-28", 341.5, "Car", "car service Motorpark"), ("2026-05-09", 220, "House", "plumber leak under bath"), ("2024-07-25", 96, "Going Out", "Galway Races tickets"), ("2025-07-31", 104, "Going Out", "Galway Races tickets"), ("2024-07-22", 60, "Going Out", "Arts Festival Big Top"), ("2025-07-19", 72, "Going Out", "Arts Festival Big Top"), ("2025-11-15", 410, "Dog", "vet Bran operation"), ("2024-06-20", 240, "Health", "glasses Specsavers"), ("2026-06-11", 275, "Health", "glasses Specsavers"), ("2026-01-31", 90, "Work", "Teaching Council fee"), ("2025-01-31", 65, "Work", "Teaching Council fee"), ("2024-01-31", 65, "Work", "Teaching Council fee")]
for s, a, c, n in M: add(date.fromisoformat(s), a, c, n)

order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "galway.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for i in order: w.writerow([rows[i][0].isoformat(), rows[i][1], rows[i][2], rows[i][3]])
print(len(rows))
