# Ciara's ledger, Derry, Sept 2023 - Nov 2026. Deterministic.
import csv, os, random
from datetime import date, timedelta
R = random.Random(2907)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, "%.2f" % a, c, n))
def rnd(lo, hi): return round(R.uniform(lo, hi), 2)
def pick(pairs):
    t = sum(w for _, w in pairs); x = R.random() * t
    for v, w in pairs:
        x -= w
        if x < 0: return v
    return pairs[-1][0]
def infl(d): return 1 + 0.045 * ((d - START).days / 365.0)
G, E, C, CAR, B, RENT, MORT, H, RUN, BR, P, CR, CL, HOL = ("Groceries", "Eating out", "Coffee", "Car", "Bills", "Rent",
    "Mortgage", "House bits", "Running", "Bran", "Prezzies", "Craic", "Clothes & hair", "Holidays")
MOVE = date(2025, 7, 25)
BRAN = date(2024, 2, 10)
LANZ = (date(2026, 6, 6), date(2026, 6, 13))
EDI = (date(2024, 8, 16), date(2024, 8, 19))
GAL = (date(2025, 2, 21), date(2025, 2, 23))
def away(d): return any(a <= d <= b for a, b in (LANZ, EDI, GAL))

# ---- daily life
fuel = START
d = START
while d <= END:
    wd = d.weekday(); m = d.month
    xmas = (m == 12 and d.day == 25)
    quiet = R.random() < 0.11 or xmas or away(d)
    if not quiet:
        f = infl(d)
        if wd == 5 and R.random() < 0.8:
            n = pick([("Lidl big shop", 4), ("Lidl", 2), ("Tesco", 3), ("Asda", 1.5), ("Sainsbury's", 1)])
            add(d, rnd(42, 88) * f * (1.35 if m == 12 else 1), G, n)
        p = 0.62 if wd != 5 else 0.35
        if R.random() < p:
            n = pick([("Lidl", 4), ("Tesco", 4), ("Spar", 4), ("Centra", 2), ("M&S food", 1.6), ("Dunnes", 1.4), ("Sainsbury's", 1),
                      ("Doherty's butchers", 1), ("milk and bread", 1.2), ("Asda", .7), ("", .9), ("Tesco bits for mammy", .35)])
            lo, hi = {"Spar": (2.5, 13), "Centra": (2.5, 12), "milk and bread": (2.9, 6), "": (3, 25), "Doherty's butchers": (9, 27)}.get(n, (6, 32))
            add(d, rnd(lo, hi) * f, G, n)
        if R.random() < (0.5 if wd < 5 else 0.42):
            if wd == 5 and R.random() < .6:
                add(d, rnd(3.1, 7.6) * f, C, "parkrun coffee")
            else:
                n = pick([("Pickled Duck", 3), ("Primrose", 2.2), ("Costa", 3), ("Starbucks", 1.1), ("Offing", 1.6 if d >= date(2024, 5, 11) else 0),
                          ("Claudes", 1), ("coffee with Niamh", .8), ("", .5)])
                base = R.choice([3.1, 3.2, 3.4, 3.5, 3.6, 3.85])
                if R.random() < .3: base += R.choice([2.2, 2.5, 2.95, 3.4])
                if n == "coffee with Niamh": base += 3.3
                add(d, round(base * f * 20) / 20, C, n)
        pe = {0: .17, 1: .18, 2: .2, 3: .28, 4: .5, 5: .42, 6: .36}[wd]
        if R.random() < pe:
            n = pick([("Boots meal deal", 3 if wd < 5 else 0), ("Nando's", 1), ("Pyke n Pommes", 1.5), ("Browns", .5), ("Walled City Brewery", .8), ("Primrose brunch", 1.3 if wd > 4 else 0),
                      ("chinese takeaway", 1.7 if wd > 3 else .4), ("pizza takeaway", 1.2 if wd > 3 else .3), ("chippy", 1.3), ("lunch with mammy", .6), ("Sooty Olive", .5),
                      ("McDonald's", 1), ("dinner with Aoife", .5), ("", .35)])
            lo, hi = {"Boots meal deal": (3.6, 5.5), "Nando's": (15, 34), "Pyke n Pommes": (13, 32), "Browns": (48, 105), "Walled City Brewery": (32, 78),
                      "Primrose brunch": (14, 30), "chinese takeaway": (14, 33), "pizza takeaway": (13, 28), "chippy": (7, 18), "lunch with mammy": (18, 40),
                      "Sooty Olive": (38, 84), "McDonald's": (5, 14), "dinner with Aoife": (24, 48), "": (8, 30)}[n]
            add(d, rnd(lo, hi) * f, E, n)
        pc = {0: .05, 1: .05, 2: .06, 3: .13, 4: .42, 5: .4, 6: .2}[wd]
        if m == 12: pc *= 1.4
        if R.random() < pc:
            n = pick([("Peadar's", 2), ("Sandinos", 1.4), ("Guildhall Taphouse", 1.2), ("taxi home", 1.8), ("cinema", 1.1), ("Brunswick with the boys", .5),
                      ("Grand Central", .8), ("pub quiz", .5), ("", .5), ("cinema with the boys", .4)])
            lo, hi = {"taxi home": (6, 12), "cinema": (8, 22), "pub quiz": (5, 18), "": (8, 30), "Brunswick with the boys": (22, 45), "cinema with the boys": (24, 40)}.get(n, (11, 46))
            add(d, rnd(lo, hi) * f, CR, n)
        if R.random() < (.1 if (d - fuel).days < 9 else .4):
            fuel = d
            n = pick([("Maxol petrol", 2), ("Tesco petrol", 2.2), ("Applegreen petrol", 1), ("Asda petrol", .6)])
            add(d, rnd(28, 62), CAR, n)
        if R.random() < .075:
            n = pick([("Foyleside car park", 3), ("car wash", 1), ("Belfast parking", .8)])
            add(d, {"car wash": R.choice([7, 8, 9, 12]), "Belfast parking": R.choice([6.5, 9, 12.5])}.get(n, R.choice([2.0, 2.4, 3.6, 4.8])), CAR, n)
        if R.random() < (.135 if m not in (11, 12) else .19):
            n = pick([("Next", 1.5), ("Dunnes", 1.3), ("Boots", 2.5), ("Primark", 1.4), ("M&S", .8), ("Vinted", 1.6), ("ASOS", 1), ("TK Maxx", .7), ("nails", .6), ("River Island", .4), ("", .2)])
            lo, hi = {"Boots": (4, 31), "Vinted": (4, 22), "nails": (28, 38), "Primark": (6, 40), "": (8, 30)}.get(n, (14, 72))
            add(d, rnd(lo, hi) * f, CL, n)
        if R.random() < .055:
            n = pick([("Foyle Harriers race night", .6), ("Sports Direct", 1), ("gels", 1.3), ("Decathlon", .9), ("parkrun buns", .5), ("running socks", .5)])
            lo, hi = {"gels": (9, 24), "parkrun buns": (4, 9), "running socks": (9, 18), "Foyle Harriers race night": (5, 10)}.get(n, (11, 58))
            add(d, rnd(lo, hi), RUN, n)
        if d > BRAN and R.random() < .115:
            n = pick([("Pets at Home", 2), ("Zooplus", 1.6), ("Jollyes", 1.5), ("treats", 1), ("dog wash", .4), ("kennels Muff", .25), ("dog coat", .2)])
            lo, hi = {"Zooplus": (28, 56), "treats": (2.5, 9), "dog wash": (12, 16), "kennels Muff": (44, 96), "dog coat": (24, 52)}.get(n, (7, 41))
            add(d, rnd(lo, hi), BR, n)
        ph = .03 if d < MOVE else (.24 if d < date(2025, 12, 31) else .13)
        if R.random() < ph:
            n = pick([("B&Q", 2 if d >= MOVE else .1), ("The Range", 1.6), ("Dunnes", 1), ("Next", .5), ("Argos", 1), ("Homebargains", 1.6), ("Amazon", 1), ("paint", .6 if d >= MOVE else 0), ("Woodies", .4), ("", .2)])
            lo, hi = {"paint": (18, 62), "Homebargains": (4, 26), "": (5, 30), "Next": (18, 90)}.get(n, (6, 74))
            add(d, rnd(lo, hi), H, n)
        if R.random() < .032:
            n = pick([("card and flowers", 2), ("baby shower gift", .5), ("flowers for mammy", .8), ("Niamh birthday", .3), ("Aoife birthday", .3), ("Eason", .8), ("wee gift", .7)])
            add(d, rnd(5, 42), P, n)
    d += timedelta(1)

# ---- months
y, m = 2023, 9
while (y, m) <= (2026, 11):
    def D(day): return date(y, m, day)
    ym = (y, m)
    if ym <= (2025, 7): add(D(1), 625 if ym < (2024, 9) else 660, RENT, "rent")
    if ym >= (2025, 8): add(D(3), 748.20 if ym < (2026, 5) else 719.65, MORT, "Progressive mortgage")
    add(D(6), 42.5 if ym < (2024, 6) else 47 if ym < (2025, 8) else 64 if ym < (2026, 3) else 71.5, B, "Power NI")
    if ym >= (2025, 8): add(D(9), {12: 118, 1: 124, 2: 109, 3: 86, 11: 92, 10: 67}.get(m, 38) + R.choice([0, 1.4, 3.75, -2.2, 5.1]), B, "Firmus gas")
    if ym >= (2025, 9): add(D(15), 94.3 if ym < (2026, 4) else 98.85, B, "rates")
    add(D(12), 31 if ym < (2024, 4) else 33.5 if ym < (2025, 8) else 36 if ym < (2026, 4) else 39, B, "Sky broadband")
    add(D(18), 12.5 if ym < (2024, 11) else 14 if ym < (2026, 2) else 15.5, B, "Tesco Mobile")
    add(D(21), 10.99 if ym < (2025, 3) else 12.99, B, "Netflix")
    add(D(24), 10.99 if ym < (2023, 12) else 11.99 if ym < (2025, 10) else 12.99, B, "Spotify")
    if (2024, 3) <= ym <= (2025, 1): add(D(11), 7.99 if ym < (2024, 11) else 8.99, B, "Disney+")
    if ym >= (2026, 1): add(D(13), 10.99, B, "Audible") if ym != (2026, 9) else None
    if ym <= (2024, 8): add(D(4), 20.99 if ym < (2024, 2) else 22.99, RUN, "PureGym")
    add(D(2), 13.25 if ym < (2024, 4) else 14.12 if ym < (2025, 4) else 14.54, B, "TV licence")
    if ym >= (2024, 3): add(D(19), 24.6 if ym < (2025, 3) else 28.15 if ym < (2026, 3) else 33.4, BR, "Petplan")
    if m % 2 == 0: add(D(R.randint(8, 27)), R.choice([62, 65, 68]) + (y - 2023) * 4, CL, "hair - Shauna")
    elif R.random() < .3: add(D(R.randint(8, 27)), R.choice([28, 30, 32]) + (y - 2023) * 2, CL, "hair - Shauna fringe")
    if R.random() < .45: add(D(R.randint(2, 27)), 45 if y < 2025 else 50, RUN, "physio")
    m += 1
    if m == 13: y, m = y + 1, 1

# ---- yearly and single things
X = [
 ("2024-01-05", 40, RUN, "Foyle Harriers membership"), ("2025-01-07", 45, RUN, "Foyle Harriers membership"), ("2026-01-06", 50, RUN, "Foyle Harriers membership"),
 ("2023-11-20", 47.99, RUN, "Strava"), ("2024-11-20", 54.99, RUN, "Strava"), ("2025-11-20", 59.99, RUN, "Strava"),
 ("2024-05-31", 398, B, "PSNI retention fee"), ("2025-05-30", 410, B, "PSNI retention fee"), ("2026-05-29", 422, B, "PSNI retention fee"),
 ("2023-10-14", 512.40, CAR, "AXA car insurance"), ("2024-10-14", 588.75, CAR, "AXA car insurance"), ("2025-10-13", 561.20, CAR, "AXA car insurance"), ("2026-10-14", 604.35, CAR, "AXA car insurance"),
 ("2024-03-01", 180, CAR, "car tax"), ("2025-03-03", 190, CAR, "car tax"), ("2026-03-02", 195, CAR, "car tax"),
 ("2024-04-18", 30.50, CAR, "MOT"), ("2025-04-24", 30.50, CAR, "MOT"), ("2026-04-21", 38, CAR, "MOT"),
 ("2024-04-11", 214.60, CAR, "service Hegarty's"), ("2025-04-15", 268.90, CAR, "service Hegarty's"), ("2026-04-16", 241.35, CAR, "service Hegarty's"),
 ("2024-11-28", 172, CAR, "Kwik Fit tyres"), ("2026-02-12", 189.50, CAR, "Kwik Fit tyres"), ("2025-06-19", 86.40, CAR, "Kwik Fit"),
 ("2025-07-24", 238.40, B, "house insurance"), ("2026-07-24", 256.10, B, "house insurance"),
 # Bran
 ("2024-02-10", 950, BR, "pup from Omagh"), ("2024-02-11", 78.50, BR, "crate and bed"), ("2024-02-16", 52, BR, "vet - first jabs"), ("2024-03-15", 48, BR, "vet - second jabs"),
 ("2024-08-07", 165, BR, "vet - neutering"), ("2025-02-18", 58, BR, "vet - booster"), ("2025-05-09", 43.50, BR, "vet - sore paw"), ("2025-05-16", 31, BR, "vet - paw check"),
 ("2025-11-04", 96.80, BR, "vet - stomach bug"), ("2026-02-19", 61, BR, "vet - booster"), ("2026-07-02", 212.45, BR, "vet - teeth"), ("2026-07-16", 35, BR, "vet - check up"), ("2026-10-05", 74.20, BR, "vet - cut leg"),
 ("2024-02-24", 85, BR, "puppy class"), 
 # running
 ("2023-09-02", 38, RUN, "Waterside Half entry"), ("2024-08-30", 40, RUN, "Waterside Half entry"), ("2025-08-29", 42, RUN, "Waterside Half entry"), ("2026-08-28", 44, RUN, "Waterside Half entry"),
 ("2024-11-06", 62, RUN, "Belfast marathon entry"), ("2025-02-02", 30, RUN, "Omagh half entry"), ("2026-01-18", 32, RUN, "Omagh half entry"), ("2026-05-22", 15, RUN, "Strabane 10k entry"), ("2024-06-08", 14, RUN, "Strabane 10k entry"),
 ("2023-10-07", 115, RUN, "Asics runners"), ("2024-06-22", 128, RUN, "Brooks runners"), ("2025-01-25", 135, RUN, "Asics runners"), ("2025-09-13", 139.99, RUN, "Brooks runners"), ("2026-04-04", 145, RUN, "Asics runners"), ("2026-10-17", 152.50, RUN, "Saucony runners"),
 ("2025-03-29", 219, RUN, "Garmin watch"),
 # concerts
 ("2023-10-20", 41.25, CR, "concert Lankum Millennium Forum"), ("2023-12-16", 48.60, CR, "concert Mary Coughlan"), ("2024-02-02", 92.40, CR, "concert Hozier Belfast"), ("2024-06-14", 186.35, CR, "concert Taylor Swift Dublin"),
 ("2024-08-23", 67.50, CR, "concert Snow Patrol"), ("2024-11-30", 58.75, CR, "concert Fontaines DC"), ("2025-03-14", 39.90, CR, "concert Amble Nerve Centre"), ("2025-06-28", 74.15, CR, "concert Kneecap Belfast"),
 ("2025-08-22", 154.80, CR, "concert Oasis Croke Park"), ("2025-11-15", 44.50, CR, "concert CMAT Belfast"), ("2026-02-07", 52.30, CR, "concert The Mary Wallopers"), ("2026-04-25", 43.75, CR, "concert Amble Nerve Centre"),
 ("2026-06-27", 96.20, CR, "concert Dermot Kennedy"), ("2026-08-14", 61.85, CR, "concert Hozier Belfast"), ("2026-10-09", 79.40, CR, "concert CMAT Dublin"), ("2026-11-21", 47.10, CR, "concert Lankum Millennium Forum"),
 # halloween
 ("2023-10-25", 34.50, CR, "Halloween costume"), ("2023-10-31", 27.80, CR, "Halloween night out"), ("2024-10-19", 41.99, CR, "Halloween costume"), ("2024-10-31", 44.20, CR, "Halloween night out"),
 ("2025-10-22", 29.95, CR, "Halloween costume"), ("2025-10-28", 36.40, H, "Halloween decorations"), ("2025-10-31", 22.75, G, "Halloween sweets"), ("2026-10-24", 47.50, CR, "Halloween costume"), ("2026-10-27", 18.60, H, "Halloween decorations"), ("2026-10-31", 51.30, CR, "Halloween night out"),
 # house purchase & furnishing
 ("2025-05-20", 425, H, "survey"), ("2025-07-18", 17500, H, "house deposit"), ("2025-07-22", 1185.60, H, "solicitor McCay"), ("2025-07-26", 180, H, "van hire"), ("2025-07-29", 145, H, "locksmith"),
 ("2025-08-02", 1349, H, "DFS sofa"), ("2025-08-09", 687.30, H, "IKEA Belfast"), ("2025-08-16", 529, H, "Currys washing machine"), ("2025-08-21", 479, H, "Currys fridge"), ("2025-08-23", 799, H, "Dreams bed"), 
 ("2025-09-06", 342.85, H, "IKEA Belfast"), ("2025-09-12", 268, H, "Harry Corry curtains"), ("2025-09-20", 395, H, "kitchen table Facebook"), ("2025-10-04", 449, H, "Currys TV"), ("2025-10-11", 215, H, "Carpetright stairs"), ("2025-11-08", 174.50, H, "IKEA Belfast"), ("2025-11-28", 329, H, "Harvey Norman armchair"),
 ("2026-01-17", 156.20, H, "IKEA Belfast"), ("2026-05-16", 289, H, "lawnmower"), ("2026-07-11", 412, H, "garden furniture"), ("2026-09-19", 133.40, H, "IKEA Belfast"), ("2024-01-13", 88.40, H, "IKEA Belfast"),
 # bathroom
 ("2026-02-28", 250, H, "bathroom plumber deposit"), ("2026-03-07", 1124.50, H, "bathroom suite Haldane Fisher"), ("2026-03-10", 386.75, H, "bathroom tiles"), ("2026-03-16", 640, H, "bathroom plumber Declan"), ("2026-03-19", 92.30, H, "bathroom B&Q"), ("2026-03-24", 480, H, "bathroom tiler"),
 ("2026-03-28", 44.85, H, "bathroom B&Q"), ("2026-04-02", 700, H, "bathroom plumber Declan"), ("2026-04-08", 118, H, "bathroom blind"), ("2026-04-11", 57.60, H, "bathroom paint"), ("2026-04-18", 64.99, H, "bathroom mirror"),
 # people
 ("2023-11-11", 36, P, "Oisin birthday lego"), ("2024-11-09", 42.99, P, "Oisin birthday lego"), ("2025-11-12", 54.99, P, "Oisin birthday scooter"), ("2026-11-11", 49.50, P, "Oisin birthday lego"),
 ("2024-05-04", 32.50, P, "Cormac birthday"), ("2025-05-03", 89, P, "Cormac birthday bike"), ("2026-05-02", 38.75, P, "Cormac birthday jersey"), ("2026-09-05", 34.99, P, "Cormac football boots"), ("2026-08-22", 22.40, P, "Oisin school bag"),
 ("2024-05-18", 195, P, "Cormac communion"), ("2026-05-23", 200, P, "Oisin communion"),
 ("2024-04-20", 128, P, "Eoin birthday watch"), ("2025-04-19", 164.50, P, "Eoin birthday"), ("2026-04-20", 142.80, P, "Eoin birthday jacket"), ("2024-02-13", 38, P, "Eoin valentines"), ("2025-02-13", 42, P, "Eoin valentines"), ("2026-02-12", 35.60, P, "Eoin valentines"),
 ("2025-08-08", 250, P, "wedding gift Aoife and Dara"), ("2025-03-28", 46, P, "mothers day"), ("2024-03-08", 40, P, "mothers day"), ("2026-03-13", 52.50, P, "mothers day"),
 # big clothes
 ("2025-07-05", 149, CL, "Coast wedding guest dress"), ("2023-11-18", 164, CL, "winter coat TK Maxx"), ("2026-01-10", 119, CL, "Regatta jacket"), ("2025-12-26", 86.5, CL, "Next sale"), ("2024-12-26", 61, CL, "Next sale"),
 # trips
 ("2024-05-12", 118.60, HOL, "Edinburgh flights easyJet"), ("2024-06-03", 286, HOL, "Edinburgh hotel"), ("2024-08-16", 17.80, HOL, "Edinburgh tram"), ("2024-08-16", 64.30, HOL, "Edinburgh dinner"), ("2024-08-17", 42, HOL, "Edinburgh Fringe tickets"), ("2024-08-17", 28.45, HOL, "Edinburgh pints"),
 ("2024-08-17", 51.75, HOL, "Edinburgh dinner"), ("2024-08-18", 39, HOL, "Edinburgh castle"), ("2024-08-18", 22.6, HOL, "Edinburgh brunch"), ("2024-08-18", 47.20, HOL, "Edinburgh dinner"), ("2024-08-19", 16.95, HOL, "Edinburgh airport breakfast"),
 ("2025-01-20", 214, HOL, "Galway B&B"), ("2025-02-21", 52.30, HOL, "Galway petrol"), ("2025-02-21", 58.90, HOL, "Galway dinner"), ("2025-02-22", 36.40, HOL, "Galway pints"), ("2025-02-22", 24.15, HOL, "Galway oysters"), ("2025-02-22", 71.60, HOL, "Galway dinner"), ("2025-02-23", 19.80, HOL, "Galway brunch"),
 ("2026-01-11", 200, HOL, "Lanzarote Jet2 deposit"), ("2026-03-30", 847.60, HOL, "Lanzarote Jet2 balance"), ("2026-05-27", 32.90, HOL, "Lanzarote suncream and bits"), ("2026-06-05", 54, HOL, "Lanzarote airport parking"),
 ("2026-06-06", 18.75, HOL, "Lanzarote airport breakfast"), ("2026-06-06", 41.20, HOL, "Lanzarote dinner"), ("2026-06-07", 23.45, HOL, "Lanzarote supermarket"), ("2026-06-07", 48.60, HOL, "Lanzarote dinner"), ("2026-06-08", 78, HOL, "Lanzarote volcano tour"), ("2026-06-08", 37.85, HOL, "Lanzarote dinner"),
 ("2026-06-09", 26.30, HOL, "Lanzarote ice cream and pints"), ("2026-06-09", 55.10, HOL, "Lanzarote dinner"), ("2026-06-10", 64, HOL, "Lanzarote bike hire"), ("2026-06-10", 44.95, HOL, "Lanzarote dinner"), ("2026-06-11", 33.20, HOL, "Lanzarote market"), ("2026-06-12", 71.40, HOL, "Lanzarote dinner"), ("2026-06-12", 29.9, HOL, "Lanzarote souvenirs"), ("2026-06-13", 21.60, HOL, "Lanzarote airport"),
 ("2025-10-25", 165, HOL, "Donegal hotel night"), ("2026-08-03", 148, HOL, "Ballyliffin B&B"),
]
for s, a, c, n in X: add(date.fromisoformat(s), a, c, n)

# ---- Christmas presents
for yy, k in ((2023, 1.0), (2024, 1.1), (2025, .9)):
    for n, lo, hi in [("mammy christmas", 45, 80), ("daddy christmas", 35, 60), ("Eoin christmas", 95, 210), ("Oisin christmas", 30, 48), ("Cormac christmas", 30, 48),
                      ("secret santa work", 15, 20), ("Niamh christmas", 18, 30), ("Aoife christmas", 18, 30), ("Eoin's mammy christmas", 30, 45), ("wrapping paper and cards", 9, 16), ("Amazon", 18, 44), ("M&S", 15, 40), ("Boots", 14, 38)]:
        add(date(yy, R.choice([11, 12, 12, 12]), R.randint(8, 22)), rnd(lo, hi) * k, P, n)
    add(date(yy, 12, R.randint(5, 12)), 48 if yy < 2025 else 62, H, "christmas tree")
    add(date(yy, 12, R.randint(8, 18)), rnd(34, 58), CR, "work christmas do")
for s, a, n in [("2026-11-14", 46.99, "Cormac christmas"), ("2026-11-27", 118.25, "Eoin christmas"), ("2026-11-27", 23.10, "Boots")]:
    add(date.fromisoformat(s), a, P, n)

rows.sort(key=lambda r: r[0])
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "derry.csv"), "w", newline="") as f:
    w = csv.writer(f); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), a, c, n])
print(len(rows))
