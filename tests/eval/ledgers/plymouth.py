#!/usr/bin/env python3
"""Ledger of a hospital pharmacist in Plymouth (toddler, dockyard husband, small boat). Deterministic."""
import csv, os, random
from datetime import date, timedelta

rnd = random.Random("plymouth-b20")
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 9, 1), date(2026, 11, 30)
BILLS, GROC, EDIE, BOAT, CAR, EAT, WORK, CLO, PRES, HEAL, TRIP, SUBS, DIY, BITS = (
    "House bills", "Groceries", "Edie", "Boat", "Car & travel", "Eating out", "Work", "Clothes",
    "Presents", "Health & hair", "Trips", "Subs", "DIY", "Bits & bobs")

rows = []


def add(d, amount, cat, note):
    if START <= d <= END:
        rows.append((d, int(round(amount * 100)), cat, note))


def D(s):
    y, m, d = s.split("-")
    return date(int(y), int(m), int(d))


def A(s, amount, cat, note):
    add(D(s), amount, cat, note)


def u(lo, hi):
    return round(rnd.uniform(lo, hi), 2)


def shop(lo, hi):
    """a price as tills print them"""
    x = rnd.triangular(lo, hi, lo + (hi - lo) * 0.35)
    r = rnd.random()
    if r < 0.25:
        return max(lo, int(x) + 0.99)
    if r < 0.4:
        return max(lo, int(x) + 0.5)
    if r < 0.5:
        return max(lo, float(int(x)))
    return round(x, 2)


def cap(note, p=0.1):
    if note and rnd.random() < p:
        return note[0].upper() + note[1:]
    return note


def wchoice(pairs):
    t = sum(w for _, w in pairs)
    x = rnd.random() * t
    for v, w in pairs:
        x -= w
        if x < 0:
            return v
    return pairs[-1][0]


def step(d, steps):
    v = None
    for s, x in steps:
        if d >= D(s):
            v = x
    return v


# ---------------------------------------------------------------- monthly bills and subscriptions
y, m = 2023, 9
while (y, m) <= (2026, 11):
    d1 = date(y, m, 1)
    add(d1, step(d1, [("2023-01-01", 812.40), ("2024-11-01", 968.75)]), BILLS, "mortgage")
    if m not in (2, 3):
        add(date(y, m, 3), step(d1, [("2023-04-01", 173), ("2024-04-01", 182), ("2025-04-01", 191), ("2026-04-01", 200)]), BILLS, "council tax")
    base = {1: 1.75, 2: 1.65, 3: 1.35, 4: 1.05, 5: .8, 6: .68, 7: .62, 8: .62, 9: .7, 10: .95, 11: 1.3, 12: 1.6}[m]
    infl = {2023: 98, 2024: 101, 2025: 108, 2026: 117}[y]
    add(date(y, m, 4), infl * base * (0.94 + 0.12 * rnd.random()), BILLS, "octopus")
    add(date(y, m, 5), step(d1, [("2023-01-01", 38.5), ("2024-04-01", 41), ("2025-04-01", 52.5), ("2026-04-01", 56)]), BILLS, "south west water")
    if d1 < date(2025, 6, 1):
        add(date(y, m, 24), step(d1, [("2023-01-01", 29.99), ("2024-03-01", 33.10), ("2025-03-01", 36.40)]), BILLS, "plusnet")
    else:
        add(date(y, m, 26), step(d1, [("2025-06-01", 26.00), ("2026-04-01", 29.50)]), BILLS, "vodafone broadband")
    add(date(y, m, 25), step(d1, [("2023-01-01", 16), ("2024-04-01", 17.6), ("2025-04-01", 19.4), ("2026-04-01", 21.2)]), SUBS, "vodafone")
    add(date(y, m, 6), step(d1, [("2023-01-01", 10.99), ("2024-06-01", 11.99), ("2025-11-01", 12.99)]), SUBS, "spotify")
    if d1 < date(2026, 3, 1):
        add(date(y, m, 27), step(d1, [("2023-01-01", 10.99), ("2025-03-01", 12.99)]), SUBS, "netflix")
    if d1 >= date(2025, 11, 1):
        add(date(y, m, 28), step(d1, [("2025-11-01", 5.99), ("2026-10-01", 6.99)]), SUBS, "disney+")
    if date(2024, 6, 1) <= d1 <= date(2025, 7, 1):
        add(date(y, m, 23), 7.99, SUBS, "audible")
    if d1 <= date(2024, 3, 1):
        add(date(y, m, 2), 34.50, SUBS, "life centre gym")
    if d1 >= date(2026, 1, 1):
        add(date(y, m, 2), step(d1, [("2026-01-01", 38), ("2026-09-01", 39.5)]), SUBS, "life centre swim membership")
    add(date(y, m, 28), step(d1, [("2023-01-01", 2.49), ("2024-09-01", 2.99)]), SUBS, "icloud")
    if d1 >= date(2024, 9, 1):
        add(date(y, m, 5), step(d1, [("2024-09-01", 8.65), ("2025-09-01", 9.10), ("2026-09-01", 9.60)]), SUBS, "national trust")
    add(date(y, m, 6), step(d1, [("2023-01-01", 22), ("2025-02-01", 24)]), HEAL, "contact lenses")
    if not (date(2024, 5, 1) <= d1 <= date(2025, 3, 1)):
        add(date(y, m, 28), step(d1, [("2023-01-01", 31.20), ("2025-04-01", 22.80), ("2026-04-01", 24.60)]), WORK, "derriford parking permit")
        add(date(y, m, 27), 4.0, WORK, "staff lottery")
    if d1 >= date(2025, 4, 1):
        add(d1, step(d1, [("2025-04-01", 784.00), ("2025-09-01", 412.00), ("2026-04-01", 438.50), ("2026-09-01", 451.25)]), EDIE, "nursery")
    if m in (11, 12, 1, 2, 3):
        add(date(y, m, 5), step(d1, [("2023-01-01", 48), ("2024-11-01", 52), ("2025-11-01", 56), ("2026-11-01", 59)]), BOAT, "turnchapel yard winter storage")
    y, m = (y, m + 1) if m < 12 else (y + 1, 1)

# riverford box, weekly on wednesdays, begun and cancelled
d = date(2024, 8, 7)
while d <= date(2025, 10, 22):
    if rnd.random() < 0.86:
        add(d, 18.95 if d < date(2025, 4, 1) else 20.45, GROC, "riverford box")
    d += timedelta(7)
# window cleaner every eight weeks
d = date(2023, 9, 20)
while d <= END:
    add(d, 15 if d < date(2025, 1, 1) else 18, BILLS, "window cleaner")
    d += timedelta(56)

# ---------------------------------------------------------------- yearly things
for yy, tv, bs, gp, gpd in ((2023, 159, 84, 257, 18), (2024, 169.5, 90, 257, 16), (2025, 174.5, 96, 276, 22), (2026, 180, 102, 293, 19)):
    A(f"{yy}-10-01", tv, BILLS, "tv licence")
    A(f"{yy}-10-{gpd}", bs, BILLS, "boiler service")
    A(f"{yy}-09-{gpd}", gp, WORK, "gphc fee")
for yy, hi, bi, ci, mot, tax, moor, launch, rya, club in (
        (2024, 231.18, 148.20, 412.36, 268.40, 190, 486, 118, 53, 142),
        (2025, 258.94, 156.75, 447.10, 341.95, 195, 512, 124, 57, 148),
        (2026, 266.02, 171.30, 398.55, 512.70, 200, 539, 131, 60, 155)):
    A(f"{yy}-02-22", hi, BILLS, "home insurance aviva")
    A(f"{yy}-04-02", bi, BOAT, "boat insurance haven")
    A(f"{yy}-06-11", ci, CAR, "car insurance aviva")
    A(f"{yy}-03-20", mot, CAR, "mot and service")
    A(f"{yy}-05-01", tax, CAR, "car tax")
    A(f"{yy}-04-08", moor, BOAT, "cattewater mooring")
    A(f"{yy}-04-{19 if yy != 2024 else 27}", launch, BOAT, "turnchapel yard launch")
    A(f"{yy}-01-24", rya, BOAT, "rya membership")
    A(f"{yy}-03-28", club, BOAT, "mount batten club subs")
    A(f"{yy}-05-04", {2024: 24.99, 2025: 27.99, 2026: 29.99}[yy], SUBS, "navionics")
for s, x in (("2023-10-21", 112), ("2024-10-19", 118), ("2025-10-18", 124), ("2026-10-17", 131)):
    A(s, x, BOAT, "turnchapel yard lift out")
A("2023-11-03", 214, WORK, "rps membership"); A("2024-11-04", 222, WORK, "rps membership")
for s, x in (("2023-10-24", 22.7), ("2024-03-01", 71.4), ("2025-06-04", 25.8), ("2026-02-24", 74.9), ("2026-10-07", 27.4)):
    A(s, x, HEAL, "dentist")
A("2025-09-25", 326.80, HEAL, "dentist crown")
A("2025-01-27", 139, HEAL, "specsavers glasses"); A("2026-09-04", 25, HEAL, "specsavers eye test")
for s in ("2025-11-24", "2025-12-01", "2025-12-08", "2026-01-05"):
    A(s, 48, HEAL, "physio")
A("2026-06-03", 120, WORK, "prescribing course deposit"); A("2026-09-07", 480, WORK, "prescribing course")
A("2025-10-08", 65, WORK, "cpd day exeter")
A("2024-11-26", 386.00, CAR, "tyres kwik fit"); A("2026-07-02", 96.00, CAR, "kwik fit puncture and tyre")

# ---------------------------------------------------------------- baby kit
for s, x, n in (("2024-01-27", 749.00, "pram"), ("2024-02-24", 189.00, "cot"), ("2024-03-16", 129.99, "john lewis car seat"),
                ("2024-03-23", 64.50, "next baby vests"), ("2024-04-06", 42.00, "muslins and sheets"), ("2024-04-20", 89.00, "ikea changing table"),
                ("2024-04-28", 36.75, "boots hospital bag bits"), ("2024-05-30", 118.00, "breast pump"), ("2024-07-04", 27.50, "vinted sling"),
                ("2024-11-09", 45.00, "high chair ikea"), ("2025-05-06", 62.00, "ergo carrier vinted"), ("2025-04-04", 100.00, "nursery deposit"),
                ("2025-08-02", 169.00, "john lewis next stage car seat"), ("2026-03-28", 74.00, "balance bike"), ("2026-07-18", 54.99, "toddler life jacket force 4"),
                ("2026-10-03", 110.00, "toddler bed ikea")):
    A(s, x, EDIE, n)

# ---------------------------------------------------------------- boat
for s, x, n in (("2023-09-09", 14.60, "marine bazaar rope"), ("2024-03-17", 86.40, "force 4 antifoul"), ("2024-04-13", 31.25, "marine bazaar shackles"),
                ("2024-08-10", 22.00, "fowey harbour visitor mooring"), ("2025-03-22", 91.95, "force 4 antifoul"), ("2025-03-29", 18.70, "marine bazaar"),
                ("2025-04-12", 142.00, "outboard service"), ("2025-05-10", 64.99, "force 4 vhf aerial"), ("2025-07-19", 24.00, "fowey harbour visitor mooring"),
                ("2025-08-09", 26.00, "salcombe harbour dues"), ("2025-11-15", 39.90, "decathlon dry bags"), ("2026-02-20", 1485.00, "westaway sails mainsail"),
                ("2026-03-21", 97.50, "force 4 antifoul"), ("2026-03-29", 12.35, "marine bazaar brushes"), ("2026-04-11", 158.00, "outboard service"),
                ("2026-05-16", 44.95, "force 4 flares"), ("2026-05-23", 9.80, "marine bazaar cleats"), ("2026-06-06", 79.00, "sea boots force 4"),
                ("2026-06-27", 25.00, "fowey harbour visitor mooring"), ("2026-07-11", 27.60, "marine bazaar fenders"), ("2026-07-25", 28.00, "salcombe harbour dues"),
                ("2026-09-12", 16.40, "marine bazaar rope"), ("2026-10-24", 34.00, "tarp for boat"), ("2026-11-14", 54.00, "decathlon buoyancy aid"),
                ("2023-12-02", 8.99, "next years tide tables"), ("2024-12-07", 9.49, "next years tide tables"), ("2025-12-06", 9.99, "next years tide tables"),
                ("2026-11-21", 10.49, "next years tide tables")):
    A(s, x, BOAT, n)

# ---------------------------------------------------------------- trips (notes carry the name)
for s, x, c, n in (
        ("2023-09-06", 286.40, TRIP, "lisbon flights"), ("2023-09-10", 512.00, TRIP, "lisbon apartment"), ("2023-10-08", 21.50, HEAL, "boots sun cream lisbon"),
        ("2023-10-13", 78.60, CAR, "train to bristol lisbon"), ("2023-10-13", 18.40, EAT, "airport breakfast lisbon"), ("2023-10-14", 11.20, TRIP, "lisbon tram"),
        ("2023-10-14", 46.80, EAT, "lisbon sardines place"), ("2023-10-15", 9.40, EAT, "lisbon custard tarts"), ("2023-10-15", 24.00, TRIP, "sintra palace lisbon"),
        ("2023-10-16", 62.30, EAT, "lisbon last night dinner"), ("2023-10-16", 28.50, PRES, "lisbon tiles for mum"), ("2023-10-17", 16.90, TRIP, "lisbon taxi"),
        ("2025-02-08", 398.00, TRIP, "brittany ferries roscoff"), ("2025-02-09", 640.00, TRIP, "roscoff gite"), ("2025-06-12", 19.80, HEAL, "boots sun cream roscoff"),
        ("2025-06-14", 27.40, EAT, "roscoff ferry breakfast"), ("2025-06-14", 71.35, TRIP, "roscoff supermarket"), ("2025-06-15", 12.60, EAT, "roscoff crepes"),
        ("2025-06-16", 58.90, EAT, "roscoff moules"), ("2025-06-17", 34.00, TRIP, "roscoff aquarium"), ("2025-06-17", 6.50, TRIP, "roscoff bucket and spade"),
        ("2025-06-18", 49.70, CAR, "diesel roscoff"), ("2025-06-19", 38.25, TRIP, "roscoff supermarket"), ("2025-06-20", 64.10, EAT, "roscoff last night"),
        ("2025-06-21", 41.00, PRES, "roscoff wine for gareths dad"), ("2025-06-21", 15.20, EAT, "roscoff ferry lunch"),
        ("2025-07-12", 94.00, TRIP, "leeds train hen do"), ("2025-08-16", 85.00, TRIP, "leeds hen airbnb share"), ("2025-09-13", 42.00, EAT, "leeds hen brunch"),
        ("2025-09-13", 27.50, TRIP, "leeds hen pottery"), ("2025-09-13", 36.00, EAT, "leeds hen cocktails"), ("2025-09-14", 8.60, TRIP, "leeds taxi"),
        ("2026-01-10", 436.50, TRIP, "scillonian tickets scilly"), ("2026-01-11", 890.00, TRIP, "scilly cottage deposit"), ("2026-07-03", 890.00, TRIP, "scilly cottage balance"),
        ("2026-08-07", 23.95, HEAL, "boots sun cream scilly"), ("2026-08-08", 32.00, CAR, "penzance parking scilly"), ("2026-08-08", 17.80, EAT, "scilly pasties"),
        ("2026-08-09", 68.40, TRIP, "scilly co-op shop"), ("2026-08-09", 14.00, EAT, "scilly ice creams"), ("2026-08-10", 39.00, TRIP, "scilly boat to tresco"),
        ("2026-08-10", 36.00, TRIP, "tresco abbey garden scilly"), ("2026-08-11", 74.60, EAT, "scilly crab shack"), ("2026-08-12", 31.00, TRIP, "scilly boat to bryher"),
        ("2026-08-12", 12.50, EAT, "scilly fudge"), ("2026-08-13", 55.00, TRIP, "scilly dinghy hire"), ("2026-08-14", 83.20, EAT, "scilly last night dinner"),
        ("2026-08-14", 26.50, PRES, "scilly print for mum"), ("2026-08-15", 11.70, EAT, "scilly ferry tea")):
    A(s, x, c, n)

# ---------------------------------------------------------------- bathroom, winter 2025 to summer 2026
for s, x, c, n in (
        ("2025-11-22", 60.00, DIY, "bathroom plumber quote visit"), ("2026-01-17", 500.00, DIY, "bathroom fitter deposit"), ("2026-01-30", 1264.00, DIY, "bathroom suite victoria plum"),
        ("2026-02-07", 418.60, DIY, "bathroom tiles topps"), ("2026-02-14", 46.25, DIY, "bathroom grout and adhesive"), ("2026-02-28", 88.00, DIY, "bathroom skip"),
        ("2026-03-02", 1600.00, DIY, "bathroom fitter first half"), ("2026-03-07", 37.50, DIY, "b&q bathroom sealant"), ("2026-03-24", 285.00, DIY, "bathroom electrician"),
        ("2026-03-27", 62.40, DIY, "tip run and bathroom boards"), ("2026-04-03", 1600.00, DIY, "bathroom fitter second half"), ("2026-04-18", 54.90, DIY, "b&q bathroom paint"),
        ("2026-04-25", 119.00, DIY, "bathroom mirror ikea"), ("2026-05-02", 42.00, BITS, "bathroom towels dunelm"), ("2026-05-09", 23.50, BITS, "the range bathroom plant pots"),
        ("2026-06-13", 76.00, DIY, "bathroom blind dunelm"), ("2026-06-20", 95.00, DIY, "bathroom plumber leak")):
    A(s, x, c, n)

# ---------------------------------------------------------------- presents
for yy in (2023, 2024, 2025, 2026):
    # mum 7 march, gareth 21 june, nan 2 october, priya 12 november, mothers day and fathers day
    A(f"{yy}-03-04", shop(28, 46), PRES, "mums birthday flowers")
    A(f"{yy}-03-05", shop(22, 60), PRES, "mums birthday")
    A(f"{yy}-06-16", shop(45, 110), PRES, "gareth birthday")
    A(f"{yy}-06-19", shop(14, 26), PRES, "gareth birthday cake")
    A(f"{yy}-09-29", shop(18, 35), PRES, "nans birthday")
    A(f"{yy}-11-10", shop(10, 20), PRES, "priya birthday")
    if yy > 2023:
        A(f"{yy}-05-{7 + yy % 3}", shop(12, 38), PRES, "edie birthday" if yy > 2024 else "cards")
        A(f"{yy}-02-10", shop(8, 18), PRES, "valentines card and chocs")
    for who, lo, hi in (("gareth", 40, 120), ("mum", 25, 60), ("nan", 15, 35), ("gareths mum", 20, 40), ("gareths dad", 18, 40), ("jess", 12, 25), ("secret santa", 8, 12)):
        dd = date(yy, 11, 18) + timedelta(int(rnd.random() * 32))
        add(dd, shop(lo, hi), PRES, "xmas " + who if who != "secret santa" else "secret santa work")
    if yy >= 2024:
        for _ in range(3):
            add(date(yy, 11, 20) + timedelta(int(rnd.random() * 30)), shop(9, 42), PRES, "xmas edie")
    add(date(yy, 12, 3), shop(11, 19), PRES, "xmas cards and stamps")
A("2025-05-10", 46.00, PRES, "edie birthday party food"); A("2026-05-08", 38.50, PRES, "edie birthday cake")
A("2025-10-04", 120.00, PRES, "jess wedding present"); A("2026-07-20", 35.00, PRES, "priya baby shower")
A("2026-05-09", 32.60, EAT, "birthday lunch boathouse"); A("2026-05-09", 6.40, EAT, "jacka")  # her own birthday
for s, x in (("2023-12-21", 241.36), ("2024-12-20", 268.90), ("2025-12-22", 284.17)):
    A(s, x, GROC, "tesco xmas shop")
A("2023-12-20", 34, BITS, "xmas tree"); A("2024-12-14", 38, BITS, "xmas tree"); A("2025-12-13", 42, BITS, "xmas tree")


# ---------------------------------------------------------------- every day life
def working(d):
    if d.weekday() > 4:
        return False
    if d < date(2024, 4, 27):
        return True
    if d < date(2025, 4, 1):
        return False
    return d.weekday() in (0, 1, 3)


GR = [("tesco", 20, 14, 96), ("tesco big shop", 6, 78, 142), ("tesco milk and bread", 5, 3, 11), ("aldi", 22, 18, 84), ("aldi top up", 6, 6, 24),
      ("lidl", 8, 12, 58), ("sainsburys", 8, 9, 66), ("co-op", 15, 2.5, 22), ("co-op milk", 7, 1.6, 6), ("co-op wine", 4, 7, 18), ("m&s food", 9, 6, 38),
      ("plympton butcher", 5, 9, 32), ("plymouth market veg", 4, 4, 15), ("jacka bread", 6, 3.8, 9), ("barbican fish", 3, 8, 24), ("", 1, 3, 30)]
EO = [("costa", 9, 3.2, 8.5), ("jacka", 6, 4, 15), ("warrens pasty", 8, 3.6, 11), ("barbican kitchen", 2, 34, 88), ("barbican steps cafe", 3, 6, 22),
      ("boathouse mount batten", 4, 14, 56), ("wagamama", 4, 24, 58), ("cap'n jaspers", 4, 6, 21), ("rockfish", 2, 28, 84), ("chippy", 6, 11, 28),
      ("pizza friday", 5, 14, 33), ("m&s cafe", 4, 6, 17), ("deliveroo", 5, 16, 44), ("pub sunday lunch", 3, 28, 72), ("coffee with jess", 3, 5, 13),
      ("prezzo", 1, 24, 52), ("", 0.7, 4, 20)]
CA = [("tesco petrol", 9, 28, 64), ("shell", 5, 32, 70), ("bp petrol", 2, 25, 62), ("drake circus car park", 6, 2.4, 8.5), ("barbican car park", 4, 2, 7),
      ("citybus", 6, 2, 6), ("train to exeter", 1.5, 9, 26), ("car wash", 1.5, 7, 14), ("tamar bridge tag", 3, 10, 20)]
CL = [("next", 5, 12, 62), ("m&s", 5, 9, 58), ("seasalt", 3, 22, 84), ("vinted", 8, 3.5, 19), ("h&m", 3, 8, 42), ("decathlon", 3, 8, 46),
      ("white stuff sale", 1.5, 18, 55), ("winter boots next", 0.5, 38, 70), ("tights", 2, 4, 12), ("primark", 2.5, 6, 34)]
HE = [("boots", 9, 3.5, 28), ("boots calpol", 3, 3.2, 9), ("prescription", 4, 9.65, 9.95), ("superdrug", 4, 3, 18), ("co-op chemist", 2, 3, 14)]
ED = [("boots nappies", 6, 5.5, 19), ("aldi nappies", 8, 4.5, 13), ("tesco nappies", 5, 5, 15), ("next edie", 4, 7, 34), ("vinted edie", 6, 3, 16),
      ("soft play", 6, 5, 13), ("h&m edie", 3, 6, 28), ("library craft", 1, 1.5, 4), ("toy", 3, 4, 24), ("clarks edie", 1.6, 28, 44), ("babysitter jess", 2, 25, 45),
      ("aquarium", 1.2, 12, 24), ("formula", 3, 11, 16)]
BI = [("amazon", 12, 4, 48), ("the range", 6, 5, 38), ("post office", 5, 1.6, 12), ("wilko", 2, 3, 16), ("ebay", 4, 4, 36), ("sponsor form", 2, 5, 20),
      ("cash", 4, 10, 40), ("garden centre", 4, 6, 45), ("superglue and bits", 1, 3, 10), ("", 3, 2, 35), ("charity shop", 4, 2, 14), ("dunelm", 2, 8, 48), ("rspca", 1, 5, 10)]
DI = [("b&q", 6, 5, 62), ("screwfix", 4, 4, 40), ("paint", 1, 18, 46), ("toolstation", 2, 4, 30)]


def buy(d, cat, table, infl=0.0, skip=()):
    n, _, lo, hi = wchoice([(t, t[1]) for t in table if t[0] not in skip])
    add(d, shop(lo, hi) * 1.0 if not infl else round(shop(lo, hi) * (1 + infl), 2), cat, cap(n))


d = START
while d <= END:
    wd = d.weekday()
    yrs = (d - START).days / 365.25
    infl = 0.045 * yrs
    away = any(D(a) <= d <= D(b) for a, b in (("2023-10-13", "2023-10-17"), ("2025-06-14", "2025-06-21"), ("2026-08-08", "2026-08-15")))
    hasbaby = d >= date(2024, 5, 10)
    if not away:
        if rnd.random() < (0.9 if wd in (4, 5) else 0.5):
            buy(d, GROC, GR, infl)
            if rnd.random() < 0.32:
                buy(d, GROC, GR, infl)
        if rnd.random() < {4: .5, 5: .6, 6: .52}.get(wd, .2) * (1.15 if d.month in (6, 7, 8, 12) else 1):
            buy(d, EAT, EO, infl)
        if working(d):
            if rnd.random() < 0.34:
                add(d, shop(2.6, 5.4) + 0.25 * int(yrs), EAT if rnd.random() < .6 else WORK, cap("costa derriford"))
            if rnd.random() < 0.3:
                add(d, shop(3.2, 6.8), WORK, cap(wchoice([("canteen", 6), ("work lunch", 3), ("m&s food lunch", 2)])))
            if rnd.random() < 0.02:
                add(d, float(wchoice([(5, 3), (10, 2), (3, 1)])), WORK, wchoice([("leaving do collection", 2), ("collection for priya", 1), ("cake sale", 2)]))
        if rnd.random() < 0.2:
            buy(d, CAR, CA, infl * 0.4)
        if rnd.random() < (0.22 if wd > 4 else 0.06):
            add(d, 2.60 if d < date(2025, 6, 1) else 3.00, CAR, cap("torpoint ferry"))
        if rnd.random() < 0.13:
            buy(d, CLO, CL, 0, skip=() if d.month in (10, 11, 12, 1) else ("winter boots next",))
        if rnd.random() < 0.06:
            buy(d, HEAL, HE)
        if hasbaby and rnd.random() < 0.24:
            sk = ["formula"] if d > date(2025, 5, 31) else ["soft play", "clarks edie", "aquarium"] if d < date(2024, 12, 1) else []
            buy(d, EDIE, ED, 0, skip=sk)
        if rnd.random() < 0.17:
            buy(d, BITS, BI, 0, skip=("wilko",) if d > date(2023, 10, 8) else ())
        if rnd.random() < 0.05:
            buy(d, DIY, DI)
        if wd > 4 and 5 <= d.month <= 9 and rnd.random() < 0.22:
            if not (date(2024, 4, 20) < d < date(2024, 7, 20)):
                add(d, shop(6, 16), BOAT, wchoice([("outboard petrol", 3), ("boat picnic", 2), ("mount batten slipway", 2)]))
        if hasbaby and wd == 2 and date(2025, 1, 8) <= d and d.month != 8 and rnd.random() < 0.7:
            add(d, 6.50 if d < date(2026, 1, 1) else 7.20, EDIE, "tumble tots")
    d += timedelta(1)

# haircuts about every nine weeks
d = date(2023, 9, 15)
while d <= END:
    add(d, 42 if d < date(2024, 9, 1) else 45 if d < date(2026, 1, 1) else 48, HEAL, wchoice([("haircut kerry", 5), ("haircut", 2)]))
    d += timedelta(58 + int(rnd.random() * 22))
# swimming lessons by term
for s, x in (("2025-01-06", 58), ("2025-04-28", 61), ("2025-09-08", 61), ("2026-01-05", 64), ("2026-04-27", 66), ("2026-09-10", 66)):
    A(s, x, EDIE, "baby swim term")

# ---------------------------------------------------------------- sick weeks: nothing bought at all
SICK = (("2024-02-12", "2024-02-18"), ("2025-01-13", "2025-01-19"), ("2025-11-07", "2025-11-13"), ("2026-03-09", "2026-03-15"))
rows = [r for r in rows if not any(D(a) <= r[0] <= D(b) for a, b in SICK)]

rows.sort(key=lambda r: r[0])  # stable
with open(os.path.join(HERE, "plymouth.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, p, c, n in rows:
        assert p > 0
        w.writerow([d.isoformat(), f"{p // 100}.{p % 100:02d}", c, n])
print(len(rows))
