#!/usr/bin/env python3
# Deterministic ledger: a nurse with two teenagers in Denver.
import csv, os, random
from datetime import date, timedelta as td
R = random.Random(80303)
rows = []
START, END = date(2024, 3, 1), date(2026, 12, 10)
def add(d, amt, cat, note=""):
    if START <= d <= END and amt > 0:
        if cat == "Insurance": cat = "Car" if "auto" in note else "House"
        cat = {"Mortgage": "House", "Home Repair": "House", "Clothes": "Shopping", "Household": "Shopping", "Personal Care": "Shopping",
               "Taxes & Fees": "Misc", "Donations": "Misc", "Work": "Misc"}.get(cat, cat)
        rows.append((d, round(amt, 2), cat, note))
def D(s): return date.fromisoformat(s)
def u(a, b): return round(R.uniform(a, b), 2)
def px(a, b):
    x = R.uniform(a, b)
    return round(int(x) + R.choice([.99, .49, .0, .25, .79, .95, round(R.random(), 2)]), 2)
days = [START + td(i) for i in range((END - START).days + 1)]
months = []
y, m = 2024, 3
while (y, m) <= (2026, 12):
    months.append((y, m)); m += 1
    if m == 13: y, m = y + 1, 1

TRIPS = [("Santa Fe trip", D("2024-10-10"), D("2024-10-14")), ("Moab trip", D("2025-05-22"), D("2025-05-26")),
         ("San Diego trip", D("2026-07-11"), D("2026-07-18"))]
def away(d): return any(a <= d <= b for _, a, b in TRIPS)

# regular bills
for (y, m) in months:
    mort = 2148.37 if (y, m) < (2025, 4) else 2231.80 if (y, m) < (2026, 4) else 2304.15
    add(date(y, m, 1), mort, "Mortgage", "Rocket Mortgage")
    season = {12: 1.7, 1: 1.8, 2: 1.6, 3: 1.3, 11: 1.3, 7: 1.25, 8: 1.2}.get(m, 1)
    add(date(y, m, 9), u(95, 125) * season, "Utilities", "Xcel Energy")
    add(date(y, m, 14), u(38, 55) + (48 if m in (6, 7, 8) else 0), "Utilities", "Denver Water")
    add(date(y, m, 17), 75 if (y, m) < (2025, 9) else 89, "Utilities", "Comcast internet")
    add(date(y, m, 21), 140 if (y, m) < (2026, 2) else 155, "Utilities", "T-Mobile 3 lines")
    add(date(y, m, 5), 168.40 if (y, m) < (2025, 7) else 201.75, "Insurance", "State Farm auto")
    add(date(y, m, 3), 15.49 if (y, m) < (2025, 2) else 17.99, "Subscriptions", "Netflix")
    add(date(y, m, 8), 16.99 if (y, m) < (2024, 8) else 19.99 if (y, m) < (2026, 3) else 21.99, "Subscriptions", "Spotify family")
    add(date(y, m, 12), 2.99 if (y, m) < (2025, 11) else 9.99, "Subscriptions", "iCloud")
    if (y, m) >= (2024, 9) and (y, m) <= (2026, 5): add(date(y, m, 19), 9.99 if (y, m) < (2025, 10) else 12.99, "Subscriptions", "Disney+")
    if (y, m) >= (2025, 1): add(date(y, m, 2), 64.0 if (y, m) < (2026, 1) else 71.0, "Fun", "YMCA membership")
    if (y, m) <= (2026, 2): add(date(y, m, 15), 189.0, "Kids", "Maya braces - Cherry Creek Ortho")
    if (y, m) >= (2025, 9): add(date(y, m, 16), 215.0, "Kids", "Eli braces - Cherry Creek Ortho")
    if m not in (6, 7): add(date(y, m, 6), 120.0 if (y, m) < (2025, 8) else 132.0, "Kids", "Eli piano lessons")
    if (y, m) <= (2025, 11): add(date(y, m, 20), 341.22, "Car", "Subaru loan")
    add(date(y, m, 23), u(42, 68), "Pets", R.choice(["Chewy dog food", "Chewy", "Chewy food + treats"]))
for d, a in [("2024-05-10", 1480.0), ("2025-05-12", 1655.0), ("2026-05-11", 1842.0)]:
    add(D(d), a, "Insurance", "State Farm homeowners")
for y in (2024, 2025, 2026):
    add(date(y, 3, 12), {2024: 1249, 2025: 1329, 2026: 1389}[y], "Skiing", "Ikon pass me")
    add(date(y, 3, 12), {2024: 919, 2025: 969, 2026: 1019}[y], "Skiing", "Ikon pass Maya")
    add(date(y, 3, 12), {2024: 359, 2025: 389, 2026: 939}[y], "Skiing", "Ikon pass Eli")
    add(date(y, 4, 4), {2024: 285, 2025: 310, 2026: 340}[y], "Taxes & Fees", "H&R Block")
    add(date(y, 9, 18), {2024: 88, 2025: 91, 2026: 95}[y], "Work", "RN license renewal")
    add(date(y, 8, 27), {2024: 412.6, 2025: 377.15, 2026: 351.9}[y], "Taxes & Fees", "DMV registration Subaru")
    add(date(y, 6, 18), {2024: 141.2, 2025: 133.75, 2026: 126.4}[y], "Taxes & Fees", "DMV registration Civic")
    add(date(y, 11, 29), 139.0, "Subscriptions", "Amazon Prime yearly")
    add(date(y, 9, 2), {2024: 60, 2025: 65, 2026: 65}[y], "Subscriptions", "Costco membership")

# daily life
GROC = [("King Soopers", 28, 155, 30), ("Costco", 95, 320, 11), ("Trader Joe's", 25, 92, 15), ("Sprouts", 12, 64, 10), ("Safeway", 9, 70, 8), ("Target", 14, 68, 6), ("Whole Foods", 18, 75, 4)]
GN = {"King Soopers": ["King Soopers", "King Soopers", "King Soopers", "King Soopers weekly shop", "King Soopers pickup order", "King Soopers milk + bread"],
      "Costco": ["Costco", "Costco", "Costco run", "Costco - party stuff"], "Trader Joe's": ["Trader Joe's", "trader joes", "Trader Joe's snacks for kids"],
      "Sprouts": ["Sprouts", "Sprouts fruit"], "Safeway": ["Safeway", "Safeway last minute dinner"], "Target": ["Target", "Target snacks"], "Whole Foods": ["Whole Foods"]}
REST = [("Chipotle", 11, 46, 12), ("Illegal Pete's", 14, 52, 7), ("Snooze", 28, 74, 6), ("Torchy's Tacos", 16, 49, 7), ("Panda Express", 12, 38, 5), ("Chick-fil-A", 9, 37, 8),
        ("Beau Jo's pizza", 32, 81, 4), ("Domino's pizza night", 22, 48, 8), ("DoorDash", 24, 71, 9), ("Root Down with Carla", 44, 98, 2), ("Pho 95", 19, 58, 5), ("hospital cafeteria", 6, 14, 20), ("In-N-Out", 13, 41, 5), ("The Market brunch", 22, 48, 2), ("", 9, 45, 3)]
COF = [("Starbucks", 4.5, 9, 10), ("Starbucks w/ Carla", 8, 17, 2), ("Dazbog", 4, 8, 5), ("Dutch Bros", 4, 9, 6), ("hospital coffee cart", 2.5, 5.5, 9), ("Stella's Coffee", 4, 11, 3), ("", 3, 7, 1)]
def pick(L):
    return R.choices(L, [x[3] for x in L])[0]
for d in days:
    if away(d): continue
    wd = d.weekday(); infl = 1 + 0.045 * ((d - START).days / 365)
    pg = {0: .40, 1: .36, 2: .48, 3: .40, 4: .46, 5: .78, 6: .70}[wd]
    if R.random() < pg:
        n, a, b, _ = pick(GROC); add(d, u(a, b) * infl, "Groceries", R.choice(GN[n]))
        if R.random() < .13:
            n, a, b, _ = pick(GROC); add(d, u(a, b) * infl * .7, "Groceries", R.choice(GN[n]))
    if R.random() < {0: .42, 1: .42, 2: .50, 3: .52, 4: .74, 5: .72, 6: .52}[wd]:
        n, a, b, _ = pick(REST); add(d, px(a, b) * infl, "Restaurants", n)
    if R.random() < (.58 if wd < 5 else .34):
        n, a, b, _ = pick(COF); add(d, u(a, b) * infl, "Coffee", n)
    if R.random() < .23:
        car = R.choice(["Subaru", "Subaru", "Civic"])
        st = R.choices(["King Soopers Fuel", "Costco Gas", "Shell", "Conoco", "7-Eleven"], [8, 6, 3, 2, 1])[0]
        add(d, u(29, 62) if car == "Subaru" else u(22, 43), "Gas", st + R.choice(["", "", " " + car, " - " + car]))
    if R.random() < .085: add(d, px(8, 75), "Household", R.choice(["Target", "Target paper towels", "Amazon", "Amazon cleaning stuff", "Walmart", "Bed sheets Amazon", "Ace Hardware light bulbs"]))
    if R.random() < .055: add(d, px(14, 110), "Clothes", R.choice(["Old Navy", "Gap", "Target", "Nordstrom Rack", "Old Navy Eli", "Zumiez Maya", "Gap Maya jeans", "H&M", "REI jacket", "Ross"]))
    if R.random() < .10: add(d, px(6, 85), "Kids", R.choice(["Maya allowance", "Eli allowance", "Maya field trip", "Eli soccer gear", "school lunch account", "Target school supplies", "Maya debate club", "Eli video game", "Maya phone case", "Eli haircut"]))
    if R.random() < .06: add(d, px(9, 68), "Fun", R.choice(["AMC movies", "AMC w/ kids", "Tattered Cover books", "Tattered Cover", "Rockies tickets", "bowling", "Red Rocks show", "Steam for Eli", "Meow Wolf"]))
    if R.random() < .022: add(d, px(5, 40), "Medical", R.choice(["King Soopers Pharmacy", "King Soopers Pharmacy Eli inhaler", "Walgreens", "King Soopers Pharmacy Maya acne cream"]))
    if R.random() < .012: add(d, px(14, 60), "Personal Care", R.choice(["Ulta", "Sephora Maya", "Target"]))
    if wd == 5 and R.random() < .12: add(d, px(18, 42), "Car", R.choice(["Car wash", "Car wash Subaru"]))
    if R.random() < .02: add(d, px(6, 28), "Car", R.choice(["parking downtown", "parking hospital garage", "E-470 toll", "I-70 express toll"]))
    if R.random() < .008: add(d, px(22, 95), "Work", R.choice(["scrubs", "Figs scrubs", "compression socks", "Danskos shoes", "CEU course"]))
    if R.random() < .012: add(d, px(10, 45), "Pets", R.choice(["PetSmart", "PetSmart Biscuit grooming", "dog treats King Soopers", "Biscuit toys"]))
    # ski days: Saturday/Sunday Dec-Apr
    if wd in (5, 6) and (d.month in (12, 1, 2, 3) or (d.month == 4 and d.day < 13)) and R.random() < .36:
        r = R.choice(["Copper", "Winter Park", "A-Basin", "Winter Park", "Copper", "Steamboat"])
        if R.random() < .5: add(d, px(20, 35), "Skiing", f"{r} parking")
        add(d, px(26, 88), "Skiing", f"{r} lunch")
        if R.random() < .2: add(d, u(165, 320), "Skiing", f"{r} lodge night")
        if R.random() < .15: add(d, px(35, 75), "Skiing", f"{r} rental Eli")
        if R.random() < .10: add(d, px(110, 199), "Skiing", f"{r} ski lesson Eli")
for d, a, n in [("2024-11-16", 489.0, "Christy Sports Maya skis"), ("2024-11-16", 219.0, "Christy Sports Eli boots"), ("2025-11-22", 344.5, "Christy Sports Eli skis"), ("2024-12-07", 65.0, "REI ski wax + tune"),
                ("2025-12-06", 72.0, "REI ski tune x3"), ("2026-11-21", 129.95, "REI goggles Maya"), ("2026-11-28", 399.0, "Christy Sports new boots me")]:
    add(D(d), a, "Skiing", n)
# cars
for d, a, n in [("2024-04-16", 84.9, "Subaru oil change - Grease Monkey"), ("2024-08-20", 812.44, "Costco Tire Center Subaru tires"), ("2024-11-05", 89.9, "Subaru oil change - Grease Monkey"), ("2025-01-28", 468.2, "Civic alternator - Joe's Auto"),
    ("2025-03-11", 58.5, "Civic oil change - Grease Monkey"), ("2025-06-03", 92.4, "Subaru oil change - Grease Monkey"), ("2025-08-14", 1267.85, "Subaru head gasket - Joe's Auto"), ("2025-10-21", 524.6, "Costco Tire Center Civic tires"), ("2025-12-16", 62.9, "Civic oil change - Grease Monkey"),
    ("2026-02-10", 96.4, "Subaru oil change - Grease Monkey"), ("2026-04-22", 389.0, "Civic brakes - Joe's Auto"), ("2026-06-30", 64.9, "Civic oil change - Grease Monkey"), ("2026-09-15", 99.4, "Subaru oil change - Grease Monkey"),
    ("2026-10-06", 276.35, "Subaru battery - Joe's Auto"), ("2026-08-05", 499.0, "Maya driving school"), ("2025-01-12", 50.0, "speeding ticket I-70"), ("2026-03-03", 35.0, "parking ticket")]:
    add(D(d), a, "Car", n)
# medical
for d, a, n in [("2024-03-19", 40, "Kaiser copay me"), ("2024-05-07", 25, "Kaiser copay Eli"), ("2024-06-11", 186.4, "Rose Medical Center bill"), ("2024-07-23", 60, "Dr. Nguyen dentist Maya"), ("2024-07-23", 60, "Dr. Nguyen dentist Eli"), ("2024-09-24", 145, "dentist me crown deposit"),
    ("2024-10-29", 640, "dentist me crown"), ("2025-01-14", 40, "Kaiser copay me"), ("2025-02-08", 1250, "Children's Hospital ER Eli wrist"), ("2025-02-13", 45, "Kaiser ortho follow up Eli wrist"), ("2025-03-06", 312.75, "Children's Hospital x-ray Eli wrist"), ("2025-03-20", 45, "physical therapy Eli wrist"), ("2025-03-27", 45, "physical therapy Eli wrist"), ("2025-04-03", 45, "physical therapy Eli wrist"),
    ("2025-07-15", 65, "Dr. Nguyen dentist Maya"), ("2025-07-15", 65, "Dr. Nguyen dentist Eli"), ("2025-09-09", 229, "Warby Parker glasses Maya"), ("2025-10-07", 45, "Kaiser copay Maya"), ("2025-11-18", 185, "LensCrafters me"), ("2026-01-20", 50, "Kaiser copay me"), ("2026-03-17", 875.3, "Rose Medical Center MRI me knee"),
    ("2026-03-31", 50, "physical therapy me knee"), ("2026-04-07", 50, "physical therapy me knee"), ("2026-04-14", 50, "physical therapy me knee"), ("2026-04-21", 50, "physical therapy me knee"), ("2026-05-05", 50, "physical therapy me knee"), ("2026-07-28", 70, "Dr. Nguyen dentist Maya"), ("2026-07-28", 70, "Dr. Nguyen dentist Eli"),
    ("2026-09-08", 249, "Warby Parker glasses Maya"), ("2026-10-13", 50, "Kaiser copay Eli"), ("2026-11-17", 410.6, "Rose Medical Center bill")]:
    add(D(d), a, "Medical", n)
for d, a, n in [("2024-06-20", 212.0, "Biscuit vet annual"), ("2025-06-17", 236.0, "Biscuit vet annual"), ("2026-06-16", 251.5, "Biscuit vet annual"), ("2025-12-28", 688.4, "VCA emergency vet Biscuit ate chocolate"), ("2024-10-09", 210.0, "Rover dog sitter"), ("2025-05-21", 225.0, "Rover dog sitter"), ("2026-07-10", 420.0, "Rover dog sitter")]:
    add(D(d), a, "Pets", n)
# home reno
KR = [("2025-02-04", 500, "kitchen reno design consult"), ("2025-02-18", 4200, "kitchen reno cabinets deposit"), ("2025-03-04", 640, "kitchen reno permit + dumpster"), ("2025-03-15", 318.44, "Home Depot kitchen reno demo tools"), ("2025-03-18", 2600, "kitchen reno contractor Mike 1st payment"), ("2025-03-29", 187.62, "Home Depot kitchen reno drywall"),
    ("2025-04-08", 5350, "kitchen reno cabinets balance"), ("2025-04-15", 2600, "kitchen reno contractor Mike 2nd payment"), ("2025-04-19", 742.9, "Floor & Decor kitchen reno tile"), ("2025-04-26", 129.3, "Lowe's kitchen reno grout"), ("2025-05-06", 3875, "kitchen reno quartz countertop"), ("2025-05-13", 980, "kitchen reno plumber"),
    ("2025-05-17", 1449, "Best Buy kitchen reno dishwasher + range hood"), ("2025-06-03", 2600, "kitchen reno contractor Mike final"), ("2025-06-07", 214.55, "Home Depot kitchen reno paint"), ("2025-06-14", 166.2, "Lowe's kitchen reno cabinet knobs")]
BB = [("2026-08-22", 350, "basement bath permit"), ("2026-09-01", 1800, "basement bath contractor Mike deposit"), ("2026-09-12", 264.18, "Home Depot basement bath framing lumber"), ("2026-09-22", 1450, "basement bath plumber rough in"), ("2026-10-03", 512.7, "Floor & Decor basement bath tile"), ("2026-10-13", 895, "basement bath electrician"),
    ("2026-10-24", 438.0, "Lowe's basement bath vanity"), ("2026-11-03", 1800, "basement bath contractor Mike 2nd payment"), ("2026-11-07", 329.0, "Home Depot basement bath toilet"), ("2026-11-21", 141.86, "Home Depot basement bath paint"), ("2026-12-05", 96.4, "Lowe's basement bath mirror")]
for d, a, n in KR + BB: add(D(d), a, "Home Reno", n)
for d, a, n in [("2024-05-18", 164.3, "Home Depot garden soil"), ("2024-06-01", 88.15, "Home Depot"), ("2024-09-14", 720, "gutter repair"), ("2025-09-20", 139.0, "Ace Hardware deck stain"), ("2025-10-18", 61.45, "Home Depot furnace filters"), ("2026-05-02", 205.66, "Home Depot"), ("2026-05-16", 77.9, "Lowe's garden hose"), ("2024-08-10", 43.2, "Lowe's"), ("2026-06-13", 112.3, "Home Depot coffee table wood")]:
    add(D(d), a, "Home Repair", n)
for d, a, n in [("2024-07-06", 149.0, "Target coffee table"), ("2025-08-09", 79.0, "Target coffee maker"), ("2025-01-18", 329.0, "Best Buy vacuum"), ("2026-01-24", 1199.0, "Best Buy washer"), ("2024-11-29", 449.0, "Best Buy TV")]:
    add(D(d), a, "Household", n)
# trips
for t, a, b in TRIPS:
    n = (b - a).days + 1
    big = {"Santa Fe trip": [(-35, 612.0, "Airbnb")], "Moab trip": [(-48, 744.5, "Airbnb"), (-20, 55.0, "Arches timed entry")], "San Diego trip": [(-75, 1123.8, "Southwest flights"), (-60, 1986.4, "hotel"), (-12, 389.0, "zoo + Legoland tickets")]}[t]
    for off, amt, w in big: add(a + td(off), amt, "Travel", f"{t} {w}")
    for i in range(n):
        d = a + td(i)
        for w, lo, hi, p in [("lunch", 28, 64, .9), ("dinner", 48, 128, .9), ("coffee", 9, 19, .5), ("groceries", 22, 60, .25), ("souvenirs", 15, 60, .3), ("parking", 8, 30, .35)]:
            if R.random() < p: add(d, px(lo, hi), "Travel", f"{t} {w}")
        if (i in (0, n - 1) and t != "San Diego trip"): add(d, u(38, 58), "Gas", f"{t} Shell" if i else f"{t} Conoco")
    if t == "San Diego trip": add(a, 438.6, "Travel", t + " Hertz rental car")
    if t == "Moab trip": add(a + td(2), 276.0, "Travel", t + " rafting")
for d, a, n in [("2024-08-02", 168.0, "Glenwood Springs hot springs"), ("2025-08-01", 189.0, "Glenwood Springs hot springs"), ("2025-11-25", 642.4, "United flights to Mom Thanksgiving"), ("2026-10-17", 214.0, "Estes Park cabin")]:
    add(D(d), a, "Travel", n)
# gifts
for y in (2024, 2025, 2026):
    for (mm, dd, n, lo, hi) in [(4, 22, "birthday Mom", 45, 95), (5, 8, "Mother's Day Mom flowers", 40, 70), (6, 12, "Father's Day Dad", 35, 80), (3, 25, "Maya birthday", 90, 180), (9, 27, "Eli birthday", 90, 190), (2, 19, "Carla birthday", 25, 60),
        (12, 1, "teacher gifts xmas", 40, 80), (12, 4, "xmas Mom sweater", 50, 90), (12, 6, "xmas Dad", 45, 90), (12, 11, "xmas Maya headphones", 110, 200), (12, 13, "xmas Eli Lego", 70, 160), (12, 16, "xmas Grandma June", 30, 60), (12, 18, "xmas Secret Santa work", 20, 30), (12, 20, "xmas Maya", 30, 90), (12, 21, "xmas Eli game", 50, 75)]:
        a = px(lo, hi)
        add(date(y, mm, dd), a, "Gifts", n)
for d, a, n in [("2024-06-22", 150, "wedding gift Jess"), ("2025-09-06", 120, "baby shower Priya"), ("2026-05-23", 200, "graduation nephew Tyler"), ("2025-03-08", 35, "flowers for Carla")]:
    add(D(d), a, "Gifts", n)
for d, a, n in [("2024-12-03", 100, "Food Bank of the Rockies"), ("2025-12-02", 125, "Food Bank of the Rockies"), ("2026-12-01", 150, "Food Bank of the Rockies"), ("2024-09-10", 50, "Dumb Friends League"), ("2025-10-02", 50, "PBS"), ("2026-04-09", 60, "Dumb Friends League")]:
    add(D(d), a, "Donations", n)
for d, a, n in [("2024-08-14", 238.4, "Target back to school"), ("2025-08-12", 261.15, "Target back to school"), ("2026-08-11", 303.77, "Target back to school"), ("2024-06-03", 480, "Eli soccer camp"), ("2025-06-09", 525, "Eli soccer camp"), ("2026-06-08", 550, "Eli soccer camp"), ("2026-10-01", 98, "Maya AP exam fees"), ("2026-03-28", 68, "Maya SAT"), ("2026-04-18", 215, "Maya prom dress"), ("2026-11-04", 85, "Maya college application fee"), ("2026-11-12", 75, "Maya college application fee"), ("2026-12-02", 90, "Maya college application fee")]:
    add(D(d), a, "Kids", n)
# a few blank category-ish oddities
for d, a in [("2024-07-19", 31.0), ("2025-04-11", 18.5), ("2026-08-19", 44.75)]: add(D(d), a, "Misc", "")
for d, a, n in [("2025-07-03", 25.0, "cash for garage sale"), ("2024-12-19", 60.0, "dry cleaner + tailor"), ("2026-02-14", 22.4, "post office"), ("2025-12-12", 38.15, "post office xmas parcels")]: add(D(d), a, "Misc", n)
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "denver.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
