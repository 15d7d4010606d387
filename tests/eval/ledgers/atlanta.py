#!/usr/bin/env python3
"""Ledger of a retired couple in Atlanta (Walt & Doris). Fixed seed."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(1411)
START, END = date(2023, 11, 27), date(2026, 11, 26)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, int(round(a * 100)), c, n))
def u(a, b): return R.uniform(a, b)
def pick(pairs):
    t = sum(p[-1] for p in pairs); x = R.random() * t
    for p in pairs:
        x -= p[-1]
        if x <= 0: return p
    return pairs[-1]
TRIPS = [("Yellowstone", date(2024, 6, 3), date(2024, 6, 27)), ("Gulf Shores", date(2025, 2, 10), date(2025, 3, 3)),
         ("Smokies", date(2025, 10, 16), date(2025, 10, 20)), ("Maine", date(2026, 9, 8), date(2026, 9, 29))]
def trip(d):
    for n, a, b in TRIPS:
        if a <= d <= b: return n
GRO = [("Publix", 18, 120, 30), ("Kroger", 15, 110, 24), ("Aldi", 12, 70, 12), ("Costco", 60, 240, 9), ("Trader Joes", 15, 65, 6),
       ("DeKalb Farmers Market", 20, 80, 9), ("Walmart", 14, 95, 9), ("Publix deli", 8, 26, 4), ("peaches from the stand", 6, 18, 1), ("Kroger pickup", 40, 130, 3), ("", 8, 60, 4)]
EAT = [("Chick-fil-A", 9, 26, 16), ("Waffle House", 14, 31, 10), ("Cracker Barrel", 24, 48, 9), ("Mary Mac's", 34, 68, 6), ("Varsity", 14, 29, 4),
       ("Rosie", 6, 15, 11), ("Chicken Salad Chick", 12, 27, 7), ("Fellini's Pizza", 16, 34, 6), ("Dairy Queen", 5, 16, 7), ("Starbucks", 4.5, 12, 7),
       ("K&W Cafeteria", 18, 30, 4), ("lunch after church", 22, 52, 9), ("Harold's BBQ", 19, 42, 5), ("Longhorn", 42, 84, 4), ("", 6, 40, 3), ("coffee w Pastor Jim", 4, 9, 1)]
GAS = [("Costco gas", 30, 58, 9), ("Kroger fuel", 26, 52, 9), ("QuikTrip", 25, 55, 7), ("Shell", 28, 60, 3), ("RaceTrac", 26, 52, 3), ("", 25, 50, 1)]
PHA = [("CVS", 5, 48, 10), ("Walgreens", 6, 40, 6), ("Publix pharmacy", 4, 35, 7), ("Costco pharmacy", 12, 75, 4), ("CVS metformin Walt", 8, 14, 3), ("CVS lisinopril", 6, 11, 3), ("eye drops", 11, 19, 2), ("", 5, 30, 1)]
DOC = [("Dr Patel copay", 30, 30, 8), ("Peachtree Dental cleaning", 95, 145, 3), ("Peachtree Dermatology", 45, 130, 3), ("Emory cardiology Walt", 50, 50, 4),
       ("Dr Nguyen eyes", 40, 95, 3), ("Quest labs", 14, 88, 5), ("podiatrist Doris", 35, 60, 2), ("Piedmont urgent care", 75, 120, 1), ("parking at Emory", 5, 12, 4)]
KID = [("Emma piano lesson", 35, 35, 9), ("Caleb baseball", 18, 95, 6), ("Lily dance", 25, 70, 6), ("ice cream w Lily and Grace", 8, 19, 5), ("zoo with Grace", 24, 58, 3),
       ("Caleb lunch money", 20, 20, 4), ("Target toys", 9, 45, 5), ("movie w Emma & Caleb", 28, 52, 3), ("Fernbank w the kids", 38, 72, 2), ("Noah diapers", 19, 36, 3), ("school supplies Lily", 12, 48, 1), ("skating", 16, 38, 2), ("", 6, 30, 2)]
GARs = [("Pike Nursery", 12, 95, 9), ("Home Depot", 8, 85, 6), ("Ace Hardware", 5, 40, 6), ("mulch", 24, 78, 4), ("tomato plants", 9, 26, 4), ("Lowes", 9, 70, 4), ("roses Pike Nursery", 22, 60, 3), ("bird seed", 11, 27, 4), ("", 6, 25, 1)]
GARw = [("bird seed", 11, 27, 6), ("Ace Hardware", 5, 30, 2), ("Burpee seeds", 8, 36, 2), ("Home Depot", 8, 40, 2)]
HOU = [("Home Depot", 9, 130, 7), ("Ace Hardware", 4, 48, 8), ("Target", 10, 70, 8), ("Lowes", 12, 110, 4), ("Carlos handyman", 85, 220, 2), ("Home Goods", 14, 75, 4), ("pest control", 58, 58, 2), ("dry cleaning", 11, 27, 3), ("", 6, 40, 1)]
CLO = [("Belk", 22, 110, 6), ("Dillard's", 28, 135, 4), ("Gap", 18, 70, 3), ("Target", 12, 55, 3), ("Kohls", 15, 80, 5), ("Skechers Walt", 60, 89, 1), ("Talbots", 40, 120, 2)]
RVX = [("Camping World", 14, 160, 6), ("propane", 18, 42, 5), ("Walmart RV stuff", 9, 60, 3), ("RV wash", 25, 40, 2), ("Ace Hardware hose", 12, 30, 1), ("Good Sam repair kit", 20, 45, 1)]
CHU = [("Wednesday supper", 12, 18, 7), ("food pantry", 15, 60, 4), ("building fund", 50, 50, 3), ("altar flowers", 30, 45, 1), ("Honduras mission", 25, 100, 2), ("Grace Fellowship bake sale", 6, 20, 2), ("ladies circle", 8, 25, 2)]
d = START
tithe = {2023: 100, 2024: 100, 2025: 110, 2026: 120}
while d <= END:
    y, m, wd = d.year, d.month, d.weekday()
    infl = 1 + 0.035 * ((d - START).days / 365)
    t = trip(d)
    quiet = R.random() < 0.13 and wd != 6
    def put(prob, cat, L, f=1.0):
        if R.random() < prob:
            n, a, b, _ = pick(L)
            x = a if a == b else u(a, b) * f
            add(d, x, cat, n)
    if t:
        if R.random() < .55: add(d, u(42, 118), "Gas", R.choice(["Pilot " + t, "Loves " + t, "Shell " + t, "Flying J " + t]))
        if R.random() < .55: add(d, u(14, 75), "Eating Out", R.choice([t + " lunch", t + " supper", "Cracker Barrel " + t, "Dairy Queen " + t, t + " breakfast"]))
        if R.random() < .35: add(d, u(15, 85), "Groceries", R.choice(["Walmart " + t, t + " groceries", "IGA " + t]))
        if R.random() < .42: add(d, u(38, 96), "RV", R.choice(["KOA " + t, "KOA " + t, t + " campground"]))
        if R.random() < .25: add(d, u(8, 60), "Travel", R.choice([t + " souvenirs", t + " tickets", t + " museum", "park pass " + t]))
        if R.random() < .06: add(d, u(6, 30), "Pharmacy", "Walgreens " + t)
    elif not quiet:
        put(.62, "Groceries", GRO, infl)
        if R.random() < .25: put(1, "Groceries", GRO, infl)
        put(.60 if wd != 6 else .75, "Eating Out", EAT, infl)
        if R.random() < .12: put(1, "Eating Out", EAT, infl)
        put(.27, "Gas", GAS, u(.9, 1.1)); put(.20, "Pharmacy", PHA, infl); put(.13 if wd < 5 else 0, "Doctors", DOC)
        put(.30 if wd >= 4 else .16, "Grandkids", KID)
        put({1: .06, 2: .12, 3: .42, 4: .50, 5: .42, 6: .24, 7: .16, 8: .12, 9: .22, 10: .22, 11: .10, 12: .05}[m], "Garden", GARs if 2 < m < 12 else GARw, infl)
        put(.19, "House", HOU); put(.09 if m != 8 else .15, "Clothes", CLO); put(.08, "RV", RVX)
        put(.30 if wd in (2, 6) else .04, "Church", CHU)
        if m == 10 and R.random() < .08: add(d, u(8, 38), "Garden", "pumpkins")
        if m == 12 and d.day < 20 and R.random() < .07: add(d, u(14, 55), "House", "Christmas lights")
        if m == 5 and R.random() < .1: add(d, u(9, 20), "Groceries", "Vidalia onions")
    if wd == 6 and not (t and R.random() < .7): add(d, tithe[y], "Church", "tithe")
    ym = (y, m)
    # ---- bills
    if d.day == 4: add(d, {1: 118, 2: 108, 3: 92, 4: 88, 5: 112, 6: 158, 7: 196, 8: 204, 9: 171, 10: 110, 11: 94, 12: 112}[m] * infl * u(.94, 1.06), "Utilities", "Georgia Power")
    if d.day == 9: add(d, {1: 148, 2: 139, 3: 92, 4: 58, 5: 36, 6: 29, 7: 28, 8: 28, 9: 30, 10: 44, 11: 82, 12: 124}[m] * infl * u(.93, 1.07), "Utilities", "Gas South")
    if d.day == 12 and m % 2 == 0: add(d, u(62, 108), "Utilities", "DeKalb water")
    if d.day == 16: add(d, 79.99 if ym < (2024, 9) else 86.99 if ym < (2026, 1) else 94.99, "Utilities", "Xfinity")
    if d.day == 18: add(d, 70 if ym < (2025, 5) else 76, "Utilities", "Consumer Cellular")
    if d.day == 1:
        add(d, {2023: 128.4, 2024: 128.4, 2025: 139.75, 2026: 148.2}[y], "Insurance", "State Farm auto")
        add(d, {2023: 96, 2024: 96, 2025: 109.5, 2026: 124.25}[y], "Insurance", "State Farm home")
        add(d, {2023: 61.5, 2024: 61.5, 2025: 66, 2026: 71.25}[y], "Insurance", "Good Sam RV insurance")
    if d.day == 3:
        add(d, {2023: 162, 2024: 171.5, 2025: 184, 2026: 199.4}[y], "Insurance", "Medigap Walt")
        add(d, {2023: 149, 2024: 157.25, 2025: 168.8, 2026: 181.1}[y], "Insurance", "Medigap Doris")
    if d.day == 2: add(d, 95 if ym < (2025, 7) else 110, "RV", "RV storage")
    if d.day == 7: add(d, 15.49 if ym < (2025, 2) else 17.99 if ym < (2026, 6) else 19.99, "Subscriptions", "Netflix")
    if d.day == 11 and ym < (2025, 9): add(d, 7.99 if ym < (2024, 10) else 9.99, "Subscriptions", "Hulu")
    if d.day == 14: add(d, 7.99 if ym < (2024, 6) else 8.99 if ym < (2025, 10) else 10.99, "Subscriptions", "BritBox")
    if d.day == 20: add(d, 19.99 if ym < (2025, 4) else 24.99, "Subscriptions", "AJC newspaper")
    if d.day == 22: add(d, 72.99 if ym < (2025, 1) else 82.99, "Subscriptions", "YouTube TV")
    if d.day == 25: add(d, 54 if ym < (2025, 1) else 58, "Subscriptions", "YMCA")
    if d.day == 13 and (2024, 1) <= ym <= (2024, 10): add(d, 24.99, "Subscriptions", "Ancestry")
    if d.day == 15 and m in (3, 4, 5, 6, 7, 8, 9): add(d, {2024: 44, 2025: 46, 2026: 49}[y], "Garden", "Sunday lawn food")
    if d.day == 19 and m == 7: add(d, 139, "Subscriptions", "Amazon Prime")
    if d.day == 8 and m == 3: add(d, {2024: 16, 2025: 16, 2026: 20}[y], "Subscriptions", "AARP")
    if d.day == 6 and m == 10: add(d, u(20, 40), "Pharmacy", "flu shots Publix")
    if d.day == 15 and m == 11: add(d, {2023: 0, 2024: 2812.44, 2025: 2940.17, 2026: 3066.9}[y], "House", "property tax DeKalb County")
    # physical therapy
    if date(2025, 8, 4) <= d <= date(2025, 10, 10) and wd in (0, 3): add(d, 40, "Doctors", "physical therapy knee Walt")
    # haircut
    if wd == 3 and (d - START).days % 35 < 7 and not t: add(d, 55 if y < 2026 else 60, "Clothes" if False else "House", "hair Doris at Stella")
    d += timedelta(1)
# ---- gifts
BD = [("Emma", 3, 14, 60), ("Caleb", 5, 22, 55), ("Lily", 8, 9, 45), ("Grace", 10, 2, 45), ("Noah", 4, 27, 35), ("Denise", 1, 19, 80), ("Mark", 7, 11, 75), ("Doris", 11, 8, 120), ("Walt", 6, 21, 110), ("Pastor Jim", 9, 5, 30)]
for y in (2024, 2025, 2026):
    for n, m, dd, a in BD:
        add(date(y, m, dd) - timedelta(R.randrange(1, 9)), a * u(.7, 1.4), "Gifts", n + " birthday")
    add(date(y, 2, 12), u(35, 70), "Gifts", "Valentine roses Doris")
    add(date(y, 5, 8), u(40, 75), "Gifts", "Mothers Day flowers Denise")
    add(date(y, 9, 1), u(90, 190), "Gifts", "anniversary Doris")
for y in (2023, 2024, 2025, 2026):
    for n, a in (("Emma", 95), ("Caleb", 90), ("Lily", 75), ("Grace", 70), ("Noah", 45), ("Denise", 110), ("Mark", 105), ("Doris", 190), ("Walt", 140), ("mailman", 25), ("Miss Ruby", 30)):
        if y == 2026 and n not in ("Emma", "Lily", "Denise"): continue
        for _ in range(1 if R.random() < .6 else 2):
            dd = date(y, 11, R.randrange(5, 25)) if y == 2026 else date(y, 12, R.randrange(1, 24))
            add(dd, a * u(.45, 1.3), "Gifts", "Christmas " + n)
for ds, a, n in (("2024-05-18", 250, "graduation Tyler"), ("2024-10-05", 300, "wedding Josh & Amber"), ("2025-06-14", 200, "wedding Kimberly"), ("2026-04-18", 250, "wedding Brandon & Tish"),
                 ("2024-03-23", 64.18, "baby shower Tiffany"), ("2025-11-01", 71.4, "baby shower Amber"), ("2026-05-23", 350, "Emma graduation"), ("2025-04-13", 48.6, "Lily baptism Bible"), ("2025-05-17", 85, "retirement party Pastor Jim")):
    add(date.fromisoformat(ds), a, "Gifts", n)
# ---- sunroom project 2025
for ds, a, c, n in (("2025-03-18", 150, "House", "sunroom permit"), ("2025-03-20", 2500, "House", "sunroom deposit Bailey Builders"), ("2025-04-07", 612.35, "House", "sunroom lumber Home Depot"),
                    ("2025-04-16", 1840, "House", "sunroom windows"), ("2025-04-22", 187.62, "House", "sunroom paint Sherwin Williams"), ("2025-04-29", 3750, "House", "sunroom second payment Bailey Builders"),
                    ("2025-05-06", 94.1, "Utilities", "sunroom electrician hookup"), ("2025-05-09", 418.77, "House", "sunroom ceiling fan Lowes"), ("2025-05-14", 266.4, "Garden", "sunroom ferns and pots Pike Nursery"),
                    ("2025-05-20", 3100, "House", "sunroom final payment Bailey Builders"), ("2025-05-27", 899, "House", "sunroom wicker chairs"), ("2025-06-02", 42.5, "Insurance", "sunroom rider State Farm"),
                    ("2025-06-05", 73.25, "Gifts", "thank you basket sunroom crew"), ("2025-06-10", 58.93, "House", "sunroom rug Home Goods")):
    add(date.fromisoformat(ds), a, c, n)
# ---- trip extras and odd ones
for ds, a, c, n in (("2024-01-16", 180, "RV", "Yellowstone campsite deposit"), ("2024-02-06", 21.95, "Travel", "Yellowstone guidebook"), ("2024-06-14", 389.5, "RV", "Yellowstone tow and battery"),
                    ("2024-06-11", 236, "Travel", "Yellowstone snow coach tour"), ("2025-01-09", 450, "RV", "Gulf Shores site deposit"), ("2025-02-19", 144, "Travel", "Gulf Shores dolphin cruise"),
                    ("2025-02-23", 40, "Church", "offering Gulf Shores"), ("2026-05-12", 320, "RV", "Maine campsite deposit"), ("2026-09-17", 212, "Travel", "Maine whale watch"), ("2026-09-21", 63.8, "Gifts", "Maine blueberry jam for Denise"),
                    ("2026-09-13", 118.4, "Clothes", "LL Bean Maine"), ("2025-10-18", 96, "Travel", "Smokies Dollywood"), ("2024-12-09", 168.2, "Travel", "Delta to Denise"), ("2026-03-11", 412.6, "Travel", "Delta Savannah reunion"),
                    ("2026-03-14", 298.4, "Travel", "hotel Savannah reunion"), ("2026-03-15", 87.35, "Eating Out", "Savannah reunion dinner"),
                    ("2024-08-20", 1875, "House", "new water heater"), ("2025-12-03", 3850, "Doctors", "Peachtree Dental implant Doris"), ("2026-02-17", 1499.99, "Doctors", "hearing aids Walt Costco"),
                    ("2026-07-21", 4280, "RV", "RV transmission"), ("2025-01-28", 1124.6, "RV", "RV tires Discount Tire"), ("2024-11-02", 640, "House", "tree removal after storm"), ("2026-10-15", 745, "House", "gutters Carlos handyman")):
    add(date.fromisoformat(ds), a, c, n)
# a nothing-day block they stayed home sick
SICK = {date(2026, 10, 19) + timedelta(i) for i in (0, 2, 4, 5)}
rows = [r for r in rows if r[0] not in SICK]
# some empties for the questions: no Varsity in Feb 2024, no Camping World in Oct 2026, no Pike in Jan
rows = [r for r in rows if not (r[3] == "Varsity" and (r[0].year, r[0].month) == (2024, 2))]
rows = [r for r in rows if not (r[3] == "Camping World" and (r[0].year, r[0].month) == (2026, 10))]
# typing habits
out = []
for d0, c0, cat, n in rows:
    if n and R.random() < .05: n = n.lower()
    out.append((d0, c0, cat, n))
out.sort(key=lambda r: r[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "atlanta.csv")
with open(p, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d0, c0, cat, n in out: w.writerow([d0.isoformat(), "%d.%02d" % divmod(c0, 100), cat, n])
print(len(out))
