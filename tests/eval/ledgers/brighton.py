#!/usr/bin/env python3
"""brighton ledger: a flatshare couple in Brighton. Deterministic (fixed seed)."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(70411)
rows = []
START, END = date(2023, 11, 20), date(2026, 11, 18)
def add(d, amt, cat, note):
    if START <= d <= END:
        rows.append((d, f"{amt:.2f}", cat, note))
def price(lo, hi, mode=None):
    x = R.triangular(lo, hi, mode if mode is not None else lo + (hi - lo) * .35)
    r = R.random()
    if r < .35: x = round(x * 2) / 2
    elif r < .6: x = int(x) + .99
    return max(0.5, round(x, 2))
def pick(ws):
    return R.choices([w[0] for w in ws], [w[1] for w in ws])[0]
def deco(note, p_empty=.05):
    r = R.random()
    if r < p_empty: return ""
    if r < p_empty + .09: return note + " w/ sam"
    if r < p_empty + .11: return note + " w/ priya"
    return note
months = []
y, m = 2023, 11
while (y, m) <= (2026, 11):
    months.append((y, m)); m += 1
    if m == 13: y, m = y + 1, 1
# --- fixed things
for i, (y, m) in enumerate(months):
    d1 = date(y, m, 1)
    add(d1, 725 if d1 < date(2024, 11, 1) else 750 if d1 < date(2025, 11, 1) else 785, "Flat", "rent")
    if m not in (2, 3):
        fy = y if m >= 4 else y - 1
        add(date(y, m, 5), {2023: 84, 2024: 88, 2025: 92, 2026: 96}[fy], "Flat", "council tax")
    winter = m in (11, 12, 1, 2, 3)
    add(date(y, m, 12), price(62, 104) if winter else price(31, 58), "Bills", "octopus energy")
    if m in (2, 5, 8, 11): add(date(y, m, 20), price(38, 52), "Bills", "southern water")
    bb = ("virgin media", 17.5) if d1 < date(2025, 6, 1) else ("hyperoptic", 15)
    add(date(y, m, 17), bb[1], "Bills", bb[0])
    add(date(y, m, 22), 10 if d1 < date(2025, 4, 1) else 12, "Bills", "giffgaff")
    add(date(y, m, 3), 14.99 if d1 < date(2024, 6, 1) else 16.99 if d1 < date(2025, 12, 1) else 17.99, "Subs", "spotify duo")
    if d1 < date(2026, 3, 1): add(date(y, m, 9), 10.99 if d1 < date(2025, 3, 1) else 12.99, "Subs", "netflix")
    if d1 >= date(2024, 2, 1): add(date(y, m, 15), 22.99 if d1 < date(2025, 8, 1) else 24.99, "Subs", "the gym group")
    add(date(y, m, 26), .99 if d1 < date(2025, 1, 1) else 2.99, "Subs", "icloud")
    if m == 3: add(date(y, m, 14), {2024: 61.2, 2025: 66.4, 2026: 72.15}[y], "Flat", "contents insurance")
    if m == 1: add(date(y, m, 19), {2024: 35, 2025: 38, 2026: 40}[y], "Subs", "dukes membership")
    if m == 4: add(date(y, m, 6), {2024: 30, 2025: 30, 2026: 35}[y], "Getting about", "railcard")
# --- daily life
FOOD = [("co-op", 22), ("aldi", 19), ("sainsburys", 11), ("infinity foods", 9), ("lidl", 8), ("hisbe", 6), ("taj", 6), ("m&s food", 4), ("tesco express", 6),
        ("co-op milk n bread", 4), ("aldi big shop", 5), ("veg box", 4), ("boots meal deal", 3), ("open market", 3)]
FP = {"co-op": (3, 24), "aldi": (9, 46), "sainsburys": (6, 52), "infinity foods": (4, 32), "lidl": (7, 38), "hisbe": (4, 26), "taj": (3, 21), "m&s food": (5, 28),
      "tesco express": (2, 15), "co-op milk n bread": (2, 6), "aldi big shop": (44, 86), "veg box": (14, 19), "boots meal deal": (3.6, 5), "open market": (3, 18)}
CAFE = [("the flour pot", 16), ("the marwood", 11), ("redroaster", 7), ("bond st coffee", 8), ("small batch", 10), ("flat white", 8), ("infinity foods kitchen", 5),
        ("the black cat", 5), ("coffee", 8), ("coffee + bun, the flour pot", 4), ("pavilion gdns cafe", 4)]
PUB = [("the basketmakers", 12), ("the lion & lobster", 7), ("the great eastern", 6), ("curry, planet india", 6), ("franco manca", 6), ("purezza", 5), ("flat iron", 3),
       ("deliveroo", 9), ("wagamama", 4), ("chilli pickle", 4), ("takeaway curry", 4), ("bankers fish & chips", 5), ("the marwood", 3), ("pints", 7)]
PP = {"the basketmakers": (6, 34), "the lion & lobster": (8, 48), "the great eastern": (6, 26), "curry, planet india": (22, 52), "franco manca": (16, 38), "purezza": (20, 48),
      "flat iron": (24, 55), "deliveroo": (14, 37), "wagamama": (18, 42), "chilli pickle": (26, 61), "takeaway curry": (15, 31), "bankers fish & chips": (11, 27), "the marwood": (7, 16), "pints": (5, 22)}
TRV = [("b&h bus", 16), ("train london", 8), ("train lewes", 4), ("uber", 8), ("southern rail", 5), ("car club", 3), ("bus", 5), ("train worthing", 2), ("taxi home", 3)]
TP = {"b&h bus": (2.5, 5.7), "train london": (12, 31), "train lewes": (4, 7), "uber": (6, 19), "southern rail": (8, 24), "car club": (18, 52), "bus": (2.5, 5), "train worthing": (5, 8), "taxi home": (9, 18)}
FUN = [("dukes cinema", 7), ("komedia", 4), ("boulder brighton", 9), ("gig concorde 2", 3), ("city books", 5), ("albion tickets", 3), ("board game cafe", 3), ("pub quiz", 4), ("swim sea lanes", 5), ("odeon", 2)]
FNP = {"dukes cinema": (7, 15), "komedia": (10, 26), "boulder brighton": (9.5, 14), "gig concorde 2": (18, 37), "city books": (7, 22), "albion tickets": (28, 62), "board game cafe": (6, 15), "pub quiz": (2, 8), "swim sea lanes": (7, 11), "odeon": (5, 13)}
BODY = [("boots", 11), ("superdrug", 7), ("prescription", 5), ("haircut", 7), ("physio", 2), ("boots toothpaste etc", 3)]
BP = {"boots": (3, 27), "superdrug": (2, 16), "prescription": (9.65, 9.9), "haircut": (18, 46), "physio": (42, 55), "boots toothpaste etc": (4, 14)}
CLO = [("next", 5), ("uniqlo", 6), ("vinted", 8), ("beyond retro", 4), ("m&s pants n socks", 3), ("next jumper", 2), ("charity shop", 5)]
CP = {"next": (14, 64), "uniqlo": (12, 69), "vinted": (4, 28), "beyond retro": (12, 42), "m&s pants n socks": (9, 26), "next jumper": (22, 42), "charity shop": (3, 15)}
HOME = [("ikea", 3), ("argos", 4), ("wilko", 3), ("dunelm", 3), ("b&q", 4), ("plants, gunns", 3), ("robert dyas", 3), ("currys", 2)]
HP = {"ikea": (9, 95), "argos": (8, 48), "wilko": (3, 18), "dunelm": (9, 58), "b&q": (5, 44), "plants, gunns": (6, 26), "robert dyas": (4, 25), "currys": (12, 60)}
CATS = [("pets at home", 8), ("cat litter", 6), ("zooplus", 5), ("treats for biscuit", 4)]
KP = {"pets at home": (7, 34), "cat litter": (6, 13), "zooplus": (22, 48), "treats for biscuit": (2, 7)}
TRIPS = [(date(2024, 7, 20), date(2024, 7, 26)), (date(2025, 5, 9), date(2025, 5, 16)), (date(2026, 8, 21), date(2026, 8, 24)), (date(2026, 7, 10), date(2026, 7, 12))]
QUIET = {date(2024, 12, 25), date(2025, 12, 25), date(2023, 12, 25)}
d = START
while d <= END:
    if any(a <= d <= b for a, b in TRIPS) or d in QUIET:
        d += timedelta(1); continue
    wk = d.weekday(); infl = 1 + .045 * ((d - START).days / 365)
    k = lambda t, lo_hi: round(price(*lo_hi) * (infl if t else 1), 2)
    for _ in range(pick([(0, 46), (1, 43), (2, 11)]) if wk != 5 else pick([(0, 20), (1, 55), (2, 25)])):
        n = pick(FOOD); add(d, k(1, FP[n]), "Food shop", deco(n))
    if R.random() < (.22 if wk < 5 else .42):
        n = pick(CAFE); add(d, k(1, (3.2, 5) if n in ("coffee", "flat white") else (3.4, 17)), "Cafes", deco(n))
    if R.random() < (.13 if wk < 4 else .4 if wk < 6 else .22):
        n = pick(PUB); add(d, k(1, PP[n]), "Pubs & meals", deco(n, .04))
    if R.random() < .19:
        n = pick(TRV); add(d, k(0, TP[n]), "Getting about", deco(n, .03))
    if R.random() < (.06 if wk < 4 else .14):
        n = pick(FUN); add(d, k(0, FNP[n]), "Fun", deco(n, .03))
    if R.random() < .06:
        n = pick(BODY); add(d, k(0, BP[n]), "Body & health", n)
    if R.random() < .036:
        n = pick(CLO); add(d, k(0, CP[n]), "Clothes", n)
    if R.random() < .036:
        n = pick(HOME); add(d, k(0, HP[n]), "Flat stuff", n)
    if d >= date(2024, 8, 17) and R.random() < .068:
        n = pick(CATS); add(d, k(0, KP[n]), "Cat", n)
    if R.random() < .015:
        add(d, price(2, 25), "Misc", pick([("", 4), ("post office", 3), ("timpsons key", 1), ("charity run sponsor", 1), ("passport photos", 1), ("cash", 3)]))
    d += timedelta(1)
# --- one-offs
D = date
for t in """
2024-08-17|95|Cat|rspca adoption fee biscuit
2024-08-19|48|Cat|vet first check + jabs
2024-08-18|64.5|Cat|cat tree, pets at home
2025-02-11|187.4|Cat|vet, biscuit ate a sock
2025-08-26|56|Cat|vet boosters
2026-08-27|59.5|Cat|vet boosters
2026-10-06|112|Cat|vet, biscuit limping
2025-05-08|84|Cat|cat sitter lisbon wk
2026-08-20|36|Cat|cat sitter edinburgh
2024-03-18|27.4|Body & health|dentist check up
2024-10-14|75.3|Body & health|dentist filling
2025-04-22|27.4|Body & health|dentist check up
2026-05-12|27.9|Body & health|dentist check up
2025-01-23|25|Body & health|boots opticians eye test
2025-01-30|139|Body & health|boots opticians glasses
2024-04-13|94.99|Clothes|walking boots, go outdoors
2025-11-15|72|Clothes|doc martens boots
2025-10-04|129|Clothes|winter coat, next
2024-02-10|279|Flat stuff|currys hoover
2025-01-04|349|Flat stuff|currys washing machine (half)
2026-09-19|189|Flat stuff|currys monitor
2024-09-07|215|Flat stuff|ikea bed frame
2026-01-17|129.5|Flat stuff|desk, facebook marketplace
2025-09-18|320|Misc|co-op funeral, nan (my share)
2025-09-12|45|Misc|flowers nan
2025-09-19|88|Getting about|train nan funeral
2024-06-14|82.5|Misc|passport renewal
2023-12-09|38|Presents|mum xmas
2023-12-16|64.5|Presents|sam xmas headphones
2023-12-17|24|Presents|secret santa
2023-12-20|31.5|Presents|dad xmas
2024-02-13|22|Presents|valentines sam
2024-03-08|29|Presents|mothers day flowers
2024-05-21|85|Presents|sam bday
2024-09-02|25|Presents|priya bday
2024-11-23|42|Presents|mum xmas scarf
2024-12-07|18.5|Presents|secret santa
2024-12-14|110|Presents|sam xmas coat
2024-12-18|35|Presents|dad xmas
2024-12-21|27.5|Presents|nan xmas
2025-02-12|26|Presents|valentines sam
2025-03-28|32|Presents|mothers day flowers
2025-05-22|96.5|Presents|sam bday
2025-06-30|30|Presents|dad bday
2025-09-03|28|Presents|priya bday
2025-11-29|47|Presents|mum xmas
2025-12-06|20|Presents|secret santa
2025-12-13|134.99|Presents|sam xmas bag
2025-12-19|36|Presents|dad xmas
2026-02-13|31|Presents|valentines sam
2026-03-13|34|Presents|mothers day flowers
2026-05-22|104|Presents|sam bday
2026-07-01|33|Presents|dad bday
2026-09-03|24.5|Presents|priya bday
2026-10-24|39|Presents|new baby, kev & mo
2026-11-14|52|Presents|mum xmas
2023-12-25|14.5|Pubs & meals|xmas day pint, the basketmakers
2024-04-20|68|Bike|halfords tyres
2024-10-12|45|Bike|bike service
2024-11-09|23.99|Bike|lights, halfords
2025-03-15|12.5|Bike|inner tubes
2025-07-05|55|Bike|bike service
2025-10-18|17.99|Bike|brake pads, halfords
2026-05-16|9.5|Bike|inner tubes
2026-06-13|14|Bike|chain lube + rag
2026-09-26|38|Bike|mudguards, evans
2026-01-24|60|Bike|bike project: old raleigh frame
2026-01-31|34.5|Bike|bike project: bottom bracket
2026-02-07|22.99|Flat stuff|bike project: tools, b&q
2026-02-14|118|Bike|bike project: wheelset ebay
2026-02-21|41.95|Bike|bike project: tyres
2026-03-01|27.5|Bike|bike project: cables + brakes
2026-03-14|65|Bike|bike project: respray
2026-03-21|19.99|Bike|bike project: saddle
2026-03-28|25|Bike|bike project: bike hub bench hire
2026-04-11|16.5|Bike|bike project: bar tape
2024-05-30|148|Away|cornwall campsite deposit
2024-07-20|61|Getting about|cornwall petrol
2024-07-20|18.4|Pubs & meals|cornwall, chips st ives
2024-07-21|34.2|Food shop|cornwall, tesco truro
2024-07-22|42|Away|cornwall kayaks
2024-07-23|29.5|Pubs & meals|cornwall, pub zennor
2024-07-24|12|Away|cornwall parking minack
2024-07-25|11.6|Cafes|cornwall cream tea
2024-07-26|152|Away|cornwall campsite balance
2024-07-26|58.5|Getting about|cornwall petrol
2025-02-22|236|Away|lisbon flights
2025-03-09|412|Away|lisbon airbnb
2025-05-09|17.8|Getting about|lisbon, train to gatwick
2025-05-09|23.4|Pubs & meals|lisbon, airport food
2025-05-10|12|Getting about|lisbon metro cards
2025-05-10|7.2|Cafes|lisbon, pasteis de belem
2025-05-10|44.6|Pubs & meals|lisbon, cervejaria
2025-05-11|26|Away|lisbon, castle tickets
2025-05-11|18.35|Food shop|lisbon pingo doce
2025-05-12|31|Away|sintra day trip, lisbon
2025-05-12|28.7|Pubs & meals|sintra lunch
2025-05-13|5.4|Cafes|lisbon, coffee
2025-05-13|52.3|Pubs & meals|lisbon, fado night
2025-05-14|22|Away|lisbon oceanario
2025-05-14|38.9|Clothes|lisbon, sandals
2025-05-15|61.5|Pubs & meals|lisbon, last dinner w/ sam
2025-05-15|27|Presents|lisbon, tiles for mum
2025-05-16|19.6|Getting about|lisbon, taxi airport
2026-06-06|139.6|Away|edinburgh trains
2026-06-07|264|Away|edinburgh hotel
2026-08-21|14.2|Pubs & meals|edinburgh, train snacks
2026-08-21|36|Fun|edinburgh, fringe comedy
2026-08-22|28|Fun|edinburgh, fringe show
2026-08-22|47.5|Pubs & meals|edinburgh, dinner leith
2026-08-22|9.8|Cafes|edinburgh, coffee + scone
2026-08-23|22.5|Fun|edinburgh, fringe late show
2026-08-23|33.4|Pubs & meals|edinburgh, curry
2026-08-24|24|Presents|edinburgh, shortbread + whisky
2026-08-24|11.6|Getting about|edinburgh, bus + tram
2026-04-25|145|Clothes|jess wedding: suit hire deposit
2026-05-02|210|Away|jess wedding: b&b 2 nights
2026-05-30|58|Fun|jess hen do, pottery
2026-05-30|41.5|Pubs & meals|jess hen do, dinner
2026-06-20|79|Clothes|jess wedding: shoes, next
2026-06-27|100|Presents|jess wedding: gift list
2026-07-04|26|Body & health|jess wedding: haircut
2026-07-10|54.8|Getting about|jess wedding: trains
2026-07-10|38|Pubs & meals|jess wedding: night before
2026-07-11|32|Pubs & meals|jess wedding: bar
2026-07-11|18|Getting about|jess wedding: taxi
2026-07-12|21.4|Cafes|jess wedding: hungover brunch
2026-08-08|6.5|Presents|thank you card jess
2026-11-07|64|Clothes|winter boots, beyond retro
""".strip().splitlines():
    a, b, c, n = t.split("|"); add(D.fromisoformat(a), float(b), c, n)
rows = [(i, r) for i, r in enumerate(rows)]
rows.sort(key=lambda x: (x[1][0], x[0]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "brighton.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for _, r in rows: w.writerow([r[0].isoformat(), r[1], r[2], r[3]])
print(len(rows))
