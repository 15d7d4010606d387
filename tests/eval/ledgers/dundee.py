import csv, os, random
from datetime import date, timedelta
R = random.Random(26051)
HERE = os.path.dirname(os.path.abspath(__file__))
rows = []
def add(d, amt, cat, note=""):
    if date(2023, 9, 1) <= d <= date(2026, 11, 30):
        rows.append((d, round(float(amt), 2), cat, note))
def u(a, b): return R.uniform(a, b)
def price(a, b):                       # shop-like price
    x = u(a, b); r = R.random()
    if r < .35: return int(x) + .99
    if r < .5: return int(x) + .5
    if r < .62: return float(max(1, int(x)))
    return round(x, 2)
def pick(opts):                        # (weight, note, lo, hi)
    t = R.uniform(0, sum(o[0] for o in opts))
    for o in opts:
        t -= o[0]
        if t <= 0: return o
    return opts[-1]
def step(d, steps):
    v = None
    for s, x in steps:
        if d >= s: v = x
    return v
D = date
GRO_BIG = [(5, "Aldi weekly", 48, 84), (3, "Tesco big shop", 58, 108), (1.5, "Lidl", 38, 70), (1, "Asda", 45, 80)]
GRO_SMALL = [(6, "Tesco", 4, 24), (4, "Co-op", 2.5, 15), (4, "M&S Food", 7, 34), (2.5, "Aldi", 8, 30), (2, "Scott Brothers butcher", 8, 26),
  (2, "Fisher & Donaldson", 3, 12), (1.5, "Clark's Bakery", 2, 9), (1, "Lidl", 7, 28), (1, "farmers market", 6, 25), (1, "Co-op milk and bread", 3, 7), (.8, "", 3, 20)]
EAT = [(5, "Costa", 3.4, 9), (3, "Fisher & Donaldson", 5, 16), (3, "Dobbies cafe", 7, 19), (2.5, "Jessie's Kitchen", 9, 24), (2, "lunch with Morag", 14, 32),
  (1.2, "coffee with Morag", 4, 10), (1.5, "Visocchi's", 5, 22), (1.5, "V&A cafe", 5, 15), (1.5, "Tailend fish supper", 11, 27), (1.2, "DCA cafe", 6, 24),
  (1.2, "Pizza Express", 16, 42), (1, "The Ship Inn", 18, 48), (1, "Rishi's", 20, 46), (.8, "dinner with Eilidh", 28, 56), (.9, "", 4, 20), (.8, "Greggs", 2.5, 7)]
ODD = [(5, "Boots", 3, 26), (2, "Post Office", 2, 14), (3, "Xplore bus", 2, 5), (2, "ScotRail Edinburgh", 18, 36), (1.4, "ScotRail", 6, 19), (1.5, "card shop", 2.5, 9),
  (1, "Superdrug", 3, 18), (1, "Waterstones", 8, 22), (1, "Maggie's donation", 10, 25), (1, "Timpson", 5, 22), (1.6, "", 2, 25), (1, "Amazon", 6, 38), (1, "raffle tickets", 2, 10)]
CAR = [(5, "Tesco Petrol", 38, 68), (2.5, "BP Kingsway", 35, 70), (1, "Shell Perth", 40, 66), (3, "Greenmarket car park", 2.2, 9), (1, "Gellatly Street car park", 2, 7), (1, "car wash", 7, 14)]
DOG = [(4, "Pets at Home", 8, 46), (3, "Zooplus dog food", 32, 58), (1.3, "Wagtails groomer", 36, 46), (.9, "vet Parkside", 35, 130), (1, "Aldi dog treats", 2, 7), (.5, "", 4, 15)]
SCH = [(3, "staffroom biscuits", 3, 12), (2, "Baker Ross", 9, 38), (2, "The Works", 3, 18), (1.3, "Amazon", 6, 34), (1.2, "stickers", 3, 11), (1, "flowers for the office", 6, 15), (.8, "cake for Mrs Petrie", 9, 18), (.6, "Costco staffroom", 18, 52), (.4, "", 3, 15)]
CAL = [(2, "train home", 8, 22), (1.5, "textbooks", 14, 58), (1.5, "Tesco delivery for flat", 30, 66), (1, "phone top up", 10, 20), (1, "football boots", 35, 70), (1, "Ikea bits for flat", 15, 80), (.8, "takeaway", 12, 28), (.7, "", 10, 40), (.6, "haircut", 12, 18)]
HIL = [(3, "parking Glen Doll", 2, 4), (2, "parking Ben Lawers", 3, 6), (2, "Glen Clova Hotel soup", 9, 22), (1.5, "Tiso", 12, 90), (1, "Cotswold Outdoor", 12, 110), (1.5, "parking Linn of Dee", 3, 6), (1, "flask and piece, Braemar", 5, 14), (.5, "OS map", 9, 17), (.5, "", 3, 12)]
THE = [(4, "Dundee Rep", 16, 34), (2, "DCA cinema", 7, 12), (1.5, "Pitlochry Festival Theatre", 24, 46), (1, "Perth Theatre", 18, 34), (1, "Edinburgh Playhouse", 38, 92), (1, "Caird Hall", 14, 36), (.8, "Whitehall Theatre", 15, 25), (.6, "programme and ice cream", 6, 12)]
HOU = [(3, "B&Q", 6, 68), (3, "Dobbies", 8, 58), (1.5, "Dunelm", 9, 72), (1, "Ikea", 15, 140), (1, "John Lewis", 20, 165), (1.2, "Glendoick garden centre", 9, 48), (1, "Amazon", 8, 52), (.8, "Wilko", 4, 20), (.5, "", 5, 40)]
CLO = [(3, "Next", 14, 66), (3, "M&S", 12, 74), (1.5, "Seasalt", 26, 88), (1, "White Stuff", 24, 72), (1, "John Lewis", 25, 120), (1.5, "Vinted", 4, 24), (.6, "shoe repair", 8, 20), (.4, "", 10, 45)]
PRE = [(2, "Waterstones", 9, 32), (2, "John Lewis", 18, 90), (1.5, "Amazon", 9, 48), (1, "flowers Mum", 18, 34), (1, "Eilidh", 12, 55), (1, "Morag", 12, 48), (1, "V&A shop", 9, 40), (.8, "Oxfam", 3, 14), (.8, "Mum", 15, 70), (.5, "", 8, 30)]
def school_day(d):
    if d.weekday() > 4: return False
    md = (d.month, d.day)
    if (6, 28) <= md <= (8, 14) or md >= (12, 21) or md <= (1, 5) or (10, 5) <= md <= (10, 18) or (4, 1) <= md <= (4, 14): return False
    return True
TRIPS = [(D(2024, 4, 5), D(2024, 4, 10)), (D(2024, 10, 6), D(2024, 10, 12)), (D(2025, 7, 10), D(2025, 7, 18))]
def away(d): return any(a <= d <= b for a, b in TRIPS)
def shop(d, opts, cat, infl=True):
    o = pick(opts)
    k = 1 + (.0025 * ((d.year - 2023) * 12 + d.month - 9) if infl else 0)
    add(d, price(o[2], o[3]) * k if R.random() < .5 else price(o[2] * k, o[3] * k), cat, o[1])
d = D(2023, 9, 1)
while d <= D(2026, 11, 30):
    wd = d.weekday(); quiet = R.random() < .15
    if not away(d):
        if not quiet:
            if wd == 5 or (wd == 6 and R.random() < .12): shop(d, GRO_BIG, "Groceries")
            if R.random() < (.62 if d.month != 12 else .85): shop(d, GRO_SMALL, "Groceries")
            if R.random() < .12: shop(d, GRO_SMALL, "Groceries")
            if R.random() < (.55 if wd >= 5 else .3): shop(d, EAT, "Eating Out")
            if R.random() < .27: shop(d, ODD, "Odds and Ends")
            if R.random() < .17: shop(d, CAR, "Car", False)
            if R.random() < .11: shop(d, DOG, "Dog")
            if school_day(d) and R.random() < .16: shop(d, SCH, "School Bits")
            if R.random() < (.10 if d.month in (9, 10, 1) else .05): shop(d, CAL, "Callum")
            if wd >= 5 and R.random() < (.36 if d.month in (5, 6, 7, 8, 9) else .2): shop(d, HIL, "Hills")
            if R.random() < (.13 if d.month == 8 else .065): shop(d, THE, "Theatre")
            if R.random() < (.15 if d.month in (3, 4, 5, 6) else .08): shop(d, HOU, "House and Garden")
            if R.random() < (.14 if d.month in (1, 8, 11) else .07): shop(d, CLO, "Clothes")
            if R.random() < (.42 if (d.month == 12 and d.day < 25) else .2 if d.month == 11 else .04): shop(d, PRE, "Presents")
            if school_day(d) and wd in (1, 3) and R.random() < .6: add(d, step(d, [(D(2023, 1, 1), 12), (D(2025, 1, 1), 13), (D(2026, 4, 1), 14)]), "Dog", "Kirsty dog walk")
            if wd == 2 and D(2024, 1, 10) <= d <= D(2025, 11, 30) and R.random() < .68: add(d, 8.5, "Odds and Ends", "Pilates")
    # bills by date
    m = (d.year, d.month)
    if d.day == 1: add(d, step(d, [(D(2023, 1, 1), 612.40), (D(2025, 4, 1), 748.15)]), "Bills", "Mortgage")
    if d.day == 3: add(d, step(d, [(D(2023, 1, 1), 164), (D(2024, 4, 1), 148), (D(2024, 10, 1), 159), (D(2025, 4, 1), 142), (D(2026, 4, 1), 151.5)]), "Bills", "Octopus Energy")
    if d.day == 5 and d.month not in (2, 3): add(d, step(d, [(D(2023, 1, 1), 187), (D(2024, 4, 1), 187), (D(2025, 4, 1), 202), (D(2026, 4, 1), 212)]), "Bills", "Council tax")
    if d.day == 8:
        if d < D(2025, 6, 1): add(d, step(d, [(D(2023, 1, 1), 38), (D(2024, 4, 1), 41.5), (D(2025, 4, 1), 45)]), "Bills", "Virgin Media")
        else: add(d, step(d, [(D(2023, 1, 1), 29), (D(2026, 4, 1), 32)]), "Bills", "Vodafone broadband")
    if d.day == 11: add(d, step(d, [(D(2023, 1, 1), 10.99), (D(2024, 6, 1), 11.99), (D(2026, 1, 1), 12.99)]), "Bills", "Spotify")
    if d.day == 14: add(d, step(d, [(D(2023, 1, 1), 13.25), (D(2024, 4, 1), 14.12), (D(2025, 4, 1), 14.54), (D(2026, 4, 1), 15)]), "Bills", "TV licence")
    if d.day == 16: add(d, step(d, [(D(2023, 1, 1), 12.5), (D(2025, 4, 1), 14)]), "Bills", "Tesco Mobile")
    if d.day == 19 and D(2024, 1, 1) <= d <= D(2025, 10, 31): add(d, step(d, [(D(2023, 1, 1), 10.99), (D(2025, 2, 1), 12.99)]), "Bills", "Netflix")
    if d.day == 22: add(d, step(d, [(D(2023, 1, 1), 21.4), (D(2024, 9, 1), 24.85), (D(2025, 9, 1), 28.6)]), "Dog", "Petplan insurance")
    if d.day == 25: add(d, step(d, [(D(2023, 1, 1), 22), (D(2025, 1, 1), 23.5)]), "Bills", "AHDS subs")
    if d.day == 27 and d >= D(2025, 10, 1): add(d, 9.99, "Theatre", "National Theatre at Home")
    if d.day == 12: add(d, step(d, [(D(2023, 1, 1), 7.95), (D(2025, 8, 1), 8.95)]), "School Bits", "Twinkl")
    if d.day == 15: add(d, step(d, [(D(2023, 1, 1), 250), (D(2025, 9, 1), 300)]), "Callum", "allowance")
    if d.day == 2 and d.month in (9, 10, 11, 12, 1, 2, 3, 4, 5) and d >= D(2024, 9, 1): add(d, 120 if d < D(2025, 9, 1) else 140, "Callum", "rent top up")
    if d.day == 6 and d.month % 2 == 0: add(d, 14 if d < D(2026, 1, 1) else 16, "House and Garden", "window cleaner")
    if wd == 5 and 8 <= d.day <= 14 and d.month in (1, 3, 5, 6, 8, 10, 11, 12): add(d, step(d, [(D(2023, 1, 1), 58), (D(2024, 8, 1), 62), (D(2026, 1, 1), 67)]), "Odds and Ends", "Rainbow Room hair")
    d += timedelta(1)
# yearly things
for y, a in ((2024, 214.6), (2025, 241.35), (2026, 268.9)): add(D(y, 2, 18), a, "Bills", "Aviva home insurance")
for y, a in ((2023, 389.2), (2024, 462.75), (2025, 448.1), (2026, 431.6)): add(D(y, 10, 23), a, "Car", "Admiral insurance")
for y, a in ((2024, 180), (2025, 190), (2026, 195)): add(D(y, 3, 4), a, "Car", "car tax")
for y, a in ((2024, 54.85), (2025, 54.85), (2026, 54.85)): add(D(y, 5, 20), a, "Car", "Arnold Clark MOT")
for y, a in ((2024, 246.3), (2025, 318.75), (2026, 289.4)): add(D(y, 5, 20), a, "Car", "Arnold Clark service")
for y, a in ((2023, 118), (2024, 126), (2025, 134), (2026, 139)): add(D(y, 11, 4), a, "Car", "RAC")
for y, a in ((2024, 44), (2025, 46.5), (2026, 49)): add(D(y, 1, 22), a, "Hills", "Mountaineering Scotland")
for y, a in ((2024, 68.4), (2025, 72), (2026, 76.2)): add(D(y, 3, 28), a, "Odds and Ends", "National Trust for Scotland")
for dd, a in ((D(2023, 11, 8), 24.5), (D(2024, 5, 15), 24.5), (D(2024, 12, 4), 68.3), (D(2025, 6, 11), 26.1), (D(2026, 1, 14), 132.4), (D(2026, 7, 29), 26.1)): add(dd, a, "Odds and Ends", "dentist")
for dd, a in ((D(2024, 2, 24), 219), (D(2026, 2, 28), 264)): add(dd, a, "Odds and Ends", "Specsavers")
for dd, a, c, n in (
  (D(2024, 9, 4), 849, "Callum", "laptop"), (D(2024, 8, 30), 380, "Callum", "flat deposit"), (D(2023, 9, 9), 236.5, "Callum", "halls kit, Ikea"),
  (D(2025, 3, 12), 412.8, "Car", "Kwik Fit tyres"), (D(2025, 9, 16), 684.2, "Dog", "vet Parkside, dental op"), (D(2024, 6, 8), 185, "Hills", "walking boots, Tiso"),
  (D(2026, 8, 22), 210, "Hills", "walking boots, Tiso"), (D(2025, 5, 17), 268, "Hills", "waterproof, Cotswold Outdoor"), (D(2025, 11, 28), 629, "House and Garden", "John Lewis washing machine"),
  (D(2024, 3, 16), 1140, "House and Garden", "John Lewis sofa"), (D(2026, 10, 17), 349, "House and Garden", "Currys fridge"),
  (D(2024, 11, 12), 96, "House and Garden", "boiler repair"), (D(2024, 12, 19), 144, "House and Garden", "boiler repair"),
  (D(2025, 1, 10), 45, "House and Garden", "new boiler survey"), (D(2025, 1, 17), 750, "House and Garden", "new boiler deposit"), (D(2025, 2, 4), 186.4, "House and Garden", "new boiler pipework"),
  (D(2025, 2, 5), 1985, "House and Garden", "new boiler final payment"), (D(2025, 2, 12), 189.99, "House and Garden", "new boiler thermostat"), (D(2025, 2, 15), 64.5, "House and Garden", "new boiler cupboard door, B&Q"),
  (D(2026, 2, 9), 95, "House and Garden", "boiler service"),
  (D(2025, 2, 22), 140, "Presents", "Morag 50th, earrings"), (D(2025, 2, 22), 62.4, "Eating Out", "Morag 50th dinner")):
    add(dd, a, c, n)
for y in (2023, 2024, 2025, 2026):
    add(D(y, 11, 19), [100, 120, 120, 150][y - 2023], "Presents", "Callum birthday")
    add(D(y, 5, 30), [40, 45, 50, 55][y - 2023] - .01, "Presents", "Eilidh birthday")
    add(D(y, 6, 21), [48, 62.5, 75, 58.2][y - 2023], "Presents", "Mum birthday")
    if y < 2026:
        add(D(y, 12, 9), [42, 38, 45][y - 2023], "House and Garden", "Christmas tree")
        add(D(y, 12, 22), [64.2, 71.35, 68.9][y - 2023], "Groceries", "Scott Brothers butcher, turkey")
        add(D(y, 12, 14), [46, 52, 54][y - 2023], "Theatre", "Dundee Rep panto with Eilidh")
        add(D(y, 12, 17), [34.5, 36, 41.2][y - 2023], "School Bits", "Christmas chocolates for staff")
        add(D(y, 12, 23), [150, 150, 200][y - 2023], "Presents", "Callum Christmas")
# fringe days
for y in (2024, 2025, 2026):
    for k in range(2 if y < 2026 else 3):
        dd = D(y, 8, 9 + 7 * k + (1 if y == 2025 else 0))
        add(dd, round(u(26, 31), 2), "Theatre", "ScotRail Fringe")
        for _ in range(R.randint(2, 3)): add(dd, R.choice([12.5, 14, 15, 16.5, 18, 22]), "Theatre", "Fringe show")
        add(dd, round(u(11, 24), 2), "Eating Out", "Fringe lunch")
# trips, every row names the place
def trip(name, pre, span, daily, cars):
    for dd, a, n in pre: add(dd, a, "Holidays", name + " " + n)
    a, b = span; x = a
    while x <= b:
        for _ in range(R.randint(1, 3)):
            n, lo, hi, c = R.choice(daily); add(x, price(lo, hi), c, name + " " + n)
        x += timedelta(1)
    for dd, am, n in cars: add(dd, am, "Car", name + " " + n)
trip("Skye", [(D(2024, 1, 20), 120, "cottage deposit"), (D(2024, 3, 15), 366, "cottage balance")], TRIPS[0],
  [("fish and chips", 14, 26, "Eating Out"), ("Co-op Portree", 9, 34, "Groceries"), ("cafe", 6, 15, "Holidays"), ("gift shop", 6, 28, "Holidays"), ("Talisker tour", 18, 24, "Holidays"), ("dinner", 32, 58, "Holidays")],
  [(D(2024, 4, 5), 61.3, "petrol"), (D(2024, 4, 10), 54.8, "petrol")])
trip("Lisbon", [(D(2024, 6, 30), 218.4, "flights"), (D(2024, 7, 2), 150, "hotel deposit"), (D(2024, 9, 22), 462, "hotel balance"), (D(2024, 10, 1), 29.5, "travel insurance")], TRIPS[1],
  [("tram and metro", 3, 12, "Holidays"), ("pastel de nata", 3, 9, "Eating Out"), ("dinner", 22, 48, "Eating Out"), ("museum", 8, 16, "Holidays"), ("gifts", 8, 32, "Holidays"), ("Sintra day trip", 14, 38, "Holidays")], [])
trip("Orkney", [(D(2025, 2, 1), 200, "B&B deposit"), (D(2025, 5, 6), 148.6, "ferry"), (D(2025, 6, 20), 545, "B&B balance")], TRIPS[2],
  [("dinner", 24, 52, "Eating Out"), ("cafe", 6, 16, "Eating Out"), ("Skara Brae", 9, 14, "Holidays"), ("Tesco Kirkwall", 8, 32, "Groceries"), ("jewellery", 28, 74, "Holidays"), ("distillery tour", 14, 22, "Holidays"), ("boat trip", 28, 46, "Holidays")],
  [(D(2025, 7, 10), 64.2, "petrol"), (D(2025, 7, 18), 58.9, "petrol")])
# garden project
for dd, a, n in ((D(2026, 3, 7), 60, "plans, Tay Landscapes"), (D(2026, 3, 21), 245, "skip hire"), (D(2026, 3, 28), 132.6, "topsoil"), (D(2026, 4, 4), 684.3, "slabs, Marshalls"), (D(2026, 4, 11), 900, "labour, Tay Landscapes"),
  (D(2026, 4, 18), 78.45, "B&Q cement"), (D(2026, 4, 25), 860, "labour, Tay Landscapes"), (D(2026, 5, 2), 318, "fence panels"), (D(2026, 5, 9), 54.2, "B&Q paint"), (D(2026, 5, 16), 146.8, "Glendoick plants"),
  (D(2026, 5, 23), 89.99, "Dobbies bench cushions"), (D(2026, 5, 30), 600, "labour, Tay Landscapes"), (D(2026, 6, 6), 112.35, "Dobbies plants"), (D(2026, 6, 13), 265, "bench, John Lewis"), (D(2026, 6, 20), 38.5, "solar lights, B&Q")):
    add(dd, a, "House and Garden", "garden project " + n)
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "dundee.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
