import random, csv, os
from datetime import date, timedelta
R = random.Random(918)
rows = []
START, END = date(2023, 9, 1), date(2026, 11, 30)
DAYS = [START + timedelta(i) for i in range((END - START).days + 1)]
TRIPS = [(date(2024, 7, 13), date(2024, 7, 18)), (date(2025, 6, 9), date(2025, 6, 13)),
         (date(2025, 10, 16), date(2025, 10, 19)), (date(2026, 7, 11), date(2026, 7, 18))]
def away(d): return any(s <= d <= e for s, e in TRIPS)
quiet = {d for d in DAYS if R.random() < 0.16 and d.weekday() != 6 and not away(d) and d not in (date(2026, 11, 27), date(2026, 11, 28))}

def add(d, a, c, n=""):
    if START <= d <= END: rows.append((d, round(a + 1e-9, 2), c, n))
def fix(d, a, c, n):                    # bills: slide off a quiet day
    while d in quiet: d += timedelta(1)
    add(d, a, c, n)
def rr(lo, hi): return round(R.uniform(lo, hi), 2)
def skew(lo, hi): return round(lo + (hi - lo) * R.random() ** 2, 2)
def pick(opts):
    t = sum(o[0] for o in opts); x = R.random() * t
    for o in opts:
        x -= o[0]
        if x <= 0: return o
    return opts[-1]

def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1

def step(y, m, table):
    p = None
    for k, v in table:
        if (y, m) >= k: p = v
    return p

PSO = {1: 128, 2: 118, 3: 96, 4: 92, 5: 121, 6: 184, 7: 241, 8: 262, 9: 198, 10: 118, 11: 94, 12: 117}
ONG = {1: 148, 2: 139, 3: 92, 4: 58, 5: 38, 6: 31, 7: 29, 8: 29, 9: 30, 10: 41, 11: 76, 12: 121}
for y, m in months():
    f = 1 + 0.06 * (y - 2023)
    fix(date(y, m, 1), step(y, m, [((2023, 9), 1084.22), ((2025, 2), 1131.40), ((2026, 2), 1158.75)]), "Bills", "Arvest mortgage")
    fix(date(y, m, 5), step(y, m, [((2023, 9), 79.99), ((2024, 11), 89.99), ((2026, 1), 104.99)]), "Bills", "Cox internet")
    fix(date(y, m, 9), step(y, m, [((2023, 9), 168.40), ((2024, 9), 187.12), ((2026, 3), 203.55)]), "Bills", "State Farm auto")
    fix(date(y, m, 12), PSO[m] * f * R.uniform(.92, 1.1), "Bills", "PSO electric")
    fix(date(y, m, 15), step(y, m, [((2023, 9), 142.60), ((2025, 6), 151.35)]), "Bills", "AT&T phones")
    fix(date(y, m, 18), ONG[m] * f * R.uniform(.9, 1.12), "Bills", "ONG natural gas")
    fix(date(y, m, 22), rr(88, 124) + (14 if m in (6, 7, 8, 9) else 0), "Bills", "City of Tulsa water")
    if (y, m) <= (2025, 5): fix(date(y, m, 7), 15.49, "Bills", "Netflix")
    if (y, m) >= (2024, 8): fix(date(y, m, 20), 72.99 if y < 2025 else 82.99, "Bills", "YouTube TV")
    if (y, m) <= (2024, 12): fix(date(y, m, 3), 12.99, "Bills", "Tulsa World paper")
    if (y, m) >= (2025, 10): fix(date(y, m, 11), 11.99 if (y, m) < (2026, 2) else 12.99, "Bills", "Spotify Donna")
    if m == 8 and y > 2023: add(date(y, m, 14), {2024: 2940, 2025: 3412, 2026: 3980}[y], "Bills", "State Farm home")
    if m == 12: add(date(y, m, 16), {2023: 1688.4, 2024: 1721.15, 2025: 1790.62}[y], "Bills", "Tulsa County property tax")
    if m == 4: add(date(y, m, 6), {2024: 189, 2025: 209, 2026: 224}[y], "Bills", "H&R Block taxes")
    if m == 10: add(date(y, m, 21), {2023: 91.0, 2024: 91.0, 2025: 81.0, 2026: 81.0}[y], "Bills", "tag Silverado")
    # church extras
    if (y, m) >= (2024, 6): fix(date(y, m, 2), 50.0, "Church", "building fund")
    if m == 12: add(date(y, m, 8), {2023: 150, 2024: 200, 2025: 250}[y], "Church", "Lottie Moon offering")
    if m in (4, 11): add(date(y, m, 19), R.choice([40, 50, 60, 75]), "Church", "food pantry")
    if m == 6: add(date(y, m, 4), R.choice([75, 100]), "Church", "youth camp scholarship")
    # Harper
    fix(date(y, m, 10), 50.0 if y < 2026 else 75.0, "Harper", "529 plan")
    if (2024, 9) <= (y, m) <= (2025, 5): fix(date(y, m, 4), 58.0, "Harper", "dance class")
    if (y, m) in ((2026, 2), (2026, 8)): add(date(y, m, 17), 145.0, "Harper", "softball league fee")
    # Donna's pills etc
    fix(date(y, m, 16), R.choice([12.40, 15.00, 22.80, 31.15]), "Medical", "Reasor's pharmacy")
    if R.random() < .6: fix(date(y, m, 24), skew(9, 62), "Medical", R.choice(["Walgreens", "Walgreens", "Walgreens Donna rx"]))
    if R.random() < .38: fix(date(y, m, R.randint(3, 27)), R.choice([25.0, 30.0, 40.0, 55.0]), "Medical", R.choice(["Utica Park copay", "Utica Park copay Donna", "Dr Meeks knee"]))
    if m in (2, 8): add(date(y, m, 19), rr(62, 140), "Medical", R.choice(["Dr Lyle dentist", "Dr Lyle dentist Donna"]))
    if m in (1, 5, 9): fix(date(y, m, 13), step(y, m, [((2023, 9), 74.95), ((2025, 1), 82.95), ((2026, 5), 89.95)]), "Gas", "oil change Silverado")

def gas():
    return pick([(62, "QuikTrip"), (12, "Phillips 66"), (9, "Casey's"), (7, "Love's"), (6, ""), (4, "Reasor's gas")])[1]
EAT = [(15, "QuikTrip coffee", 1.89, 4.2), (8, "QuikTrip taquitos", 3.2, 8.5), (9, "Braum's", 6, 24), (4, "Braum's w/ Harper", 9, 21),
       (7, "Hideaway Pizza", 24, 52), (6, "Ron's Hamburgers", 11, 31), (3, "Ron's w/ Rick", 13, 30), (6, "Rib Crib", 17, 58),
       (7, "Whataburger", 8, 23), (5, "Coney Island", 7, 19), (5, "El Rio Verde", 15, 39), (3, "Reasor's deli", 7, 16),
       (3, "Chick-fil-A", 9, 26), (2, "food truck w/ Kyle", 12, 33), (3, "donuts for the shop", 11, 19), (3, "Cracker Barrel after church", 23, 46), (6, "", 5, 30)]
GRO = [(22, "Reasor's", 14, 90), (18, "Reasor's weekly", 72, 175), (14, "Walmart", 18, 140), (11, "Aldi", 21, 85), (8, "Sam's Club", 58, 240),
       (6, "Sprouts", 12, 55), (5, "Braum's milk", 5, 14), (3, "Rick's eggs", 4, 8), (7, "", 8, 70)]
FISH = [(16, "Bass Pro", 8, 95), (14, "Walmart worms", 3.5, 11), (12, "Academy", 9, 70), (10, "Zebco outlet", 12, 65), (9, "bait Keystone", 5, 16),
        (8, "boat ramp Skiatook", 5, 8), (5, "minnows w/ Rick", 4, 12), (6, "", 4, 30)]
HOU = [(18, "Lowe's", 7, 130), (14, "Home Depot", 6, 150), (8, "Walmart", 8, 45), (6, "Harbor Freight", 9, 55), (5, "Orkin bugs", 62, 66),
       (5, "Atwoods", 9, 80), (4, "mower gas and oil", 11, 28), (3, "Donna curtains", 28, 120), (6, "", 5, 70)]
SHOP = [(9, "Lowe's lumber", 14, 95), (7, "Harbor Freight", 7, 60), (5, "Tulsa Hardwoods", 28, 130), (4, "Woodcraft", 12, 75), (4, "Home Depot screws", 6, 32), (2, "sandpaper", 8, 24), (2, "glue and stain", 10, 38)]
HARP = [(8, "Target", 11, 68), (5, "Academy", 12, 75), (4, "Old Navy", 13, 55), (3, "Tulsa Zoo", 18, 44), (3, "Incredible Pizza", 22, 58), (3, "Gathering Place snacks", 5, 18), (3, "Scholastic books", 7, 32), (2, "school pictures", 18, 36)]
TRK = [(12, "O'Reilly", 8, 120), (8, "AutoZone", 9, 85), (10, "LMC Truck", 38, 420), (7, "Harbor Freight", 8, 110), (5, "NAPA", 11, 95), (4, "Summit Racing", 55, 310), (3, "U-Pull junkyard", 15, 120), (3, "welding wire and gas", 24, 78), (2, "Rick's sandblaster", 40, 80)]
GIFT = [(4, "Target", 12, 60), (3, "card and cash", 20, 50), (2, "baby shower Lowrey", 25, 60), (2, "retirement Coach Dan", 20, 45), (2, "wedding Jacobs girl", 50, 100), (2, "Hallmark", 6, 24)]
def buy(d, c, opts):
    _, n, lo, hi = pick(opts); add(d, skew(lo, hi) if hi - lo > 25 else rr(lo, hi), c, n)

for d in DAYS:
    if d in quiet: continue
    wd, m = d.weekday(), d.month
    if wd == 6 and not away(d) and R.random() < .93: add(d, 85.0 if d.year < 2025 else 95.0, "Church", "tithe")
    if wd == 2 and m not in (6, 7) and not away(d) and R.random() < .45: add(d, R.choice([10.0, 12.0, 14.0]), "Church", "Wednesday supper")
    if away(d): continue
    infl = 1 + .045 * (d - START).days / 365
    if R.random() < (.52 if wd in (5, 6) else .30):
        _, n, lo, hi = pick(GRO); add(d, skew(lo, hi) * infl, "Groceries", n)
    if m in (11, 12) and R.random() < .08: add(d, rr(18, 95), "Groceries", R.choice(["Reasor's pies", "Sam's Club ham", "Reasor's"]))
    if R.random() < .27: add(d, rr(28, 68), "Gas", gas())
    for _ in range(2):
        if R.random() < (.43 if wd in (4, 5) else .31): buy(d, "Eating Out", EAT)
    if R.random() < (.17 if 3 <= m <= 10 else .04) * (1.6 if wd >= 5 else .8): buy(d, "Fishing", FISH)
    if R.random() < .15: buy(d, "House", HOU)
    if m not in (6, 7) and R.random() < .085: buy(d, "Shop Class", SHOP)
    if R.random() < .075: buy(d, "Harper", HARP)
    if d >= date(2025, 9, 25) and R.random() < .24 * (1.3 if wd >= 5 else .85): buy(d, "Old Truck", TRK)
    if R.random() < .022: buy(d, "Gifts", GIFT)
    if m == 12 and d.day <= 24 and R.random() < .42: add(d, skew(14, 130), "Gifts", R.choice(["Christmas Donna", "Christmas Kyle", "Christmas Harper", "Amazon Christmas", "Target", "Academy", "Kohl's", "Bass Pro gift card"]))

# single things
for y, mo, dd, a, c, n in [
 (2023, 10, 14, 1849.00, "House", "Lowe's fridge"), (2024, 6, 27, 6850.00, "House", "Airco AC unit"), (2024, 11, 30, 449.00, "House", "Harbor Freight tool chest"),
 (2026, 3, 21, 684.50, "House", "Atwoods zero turn repair"), (2025, 11, 28, 598.00, "House", "Best Buy tv"), (2026, 5, 16, 412.75, "House", "Lowe's deck boards"),
 (2024, 3, 2, 899.00, "Fishing", "Bass Pro trolling motor"), (2025, 3, 29, 389.99, "Fishing", "Academy fish finder"), (2026, 4, 18, 219.00, "Fishing", "Bass Pro waders"),
 (2024, 1, 6, 31.0, "Fishing", "fishing license"), (2025, 1, 11, 31.0, "Fishing", "fishing license"), (2026, 1, 10, 36.0, "Fishing", "fishing license"),
 (2025, 8, 12, 3200.00, "Medical", "Costas hearing aids"), (2024, 9, 17, 640.00, "Medical", "Donna MRI"), (2026, 2, 24, 285.00, "Medical", "Dr Lyle crown"),
 (2024, 3, 10, 164.00, "Harper", "birthday bike"), (2025, 3, 12, 118.50, "Harper", "birthday party"), (2026, 3, 13, 239.00, "Harper", "birthday bat and glove"),
 (2026, 2, 21, 64.99, "Harper", "Academy cleats"),
 (2024, 5, 8, 84.00, "Gifts", "Mother's Day Donna"), (2025, 5, 7, 92.50, "Gifts", "Mother's Day Donna"), (2026, 5, 8, 78.25, "Gifts", "Mother's Day Donna"),
 (2023, 10, 26, 210.00, "Gifts", "anniversary Donna"), (2024, 10, 25, 165.00, "Gifts", "anniversary Donna"), (2025, 10, 27, 640.00, "Gifts", "Moody's anniversary Donna"), (2026, 10, 26, 185.00, "Gifts", "anniversary Donna"),
 (2024, 2, 14, 62.0, "Gifts", "Valentine Donna"), (2025, 2, 13, 58.4, "Gifts", "Valentine Donna"), (2026, 2, 13, 71.9, "Gifts", "Valentine Donna"),
 (2024, 1, 20, 742.16, "Gas", "tires Silverado"),
 # truck
 (2025, 9, 20, 4200.00, "Old Truck", "72 C10 from Gary"), (2025, 11, 8, 365.00, "Old Truck", "engine stand and hoist"), (2026, 1, 17, 1875.00, "Old Truck", "Midtown Machine engine"),
 (2026, 3, 14, 612.40, "Old Truck", "LMC Truck bed floor"), (2026, 4, 25, 744.00, "Old Truck", "tires Hank's"), (2026, 6, 20, 538.20, "Old Truck", "Summit Racing headers"),
 (2026, 8, 29, 4800.00, "Old Truck", "paint job Jerry's Body Shop"), (2026, 10, 3, 690.00, "Old Truck", "seat upholstery"), (2026, 11, 14, 327.15, "Old Truck", "LMC Truck bumper"),
 (2026, 11, 27, 54.98, "House", "Harbor Freight"), (2026, 11, 27, 38.47, "Harper", "Academy"), (2026, 11, 27, 89.00, "Gifts", "Kohl's"),
 (2026, 1, 31, 48.6, "Old Truck", "primer O'Reilly"),
 # storm damage
 (2024, 5, 27, 325.00, "Storm Damage", "tree limbs Big Al"), (2024, 5, 28, 88.40, "Storm Damage", "Lowe's tarps"), (2024, 6, 3, 212.0, "Storm Damage", "window screens"),
 (2025, 4, 3, 64.20, "Storm Damage", "Lowe's tarps"), (2025, 4, 5, 1450.00, "Storm Damage", "Big Al tree removal"), (2025, 4, 8, 37.85, "Storm Damage", "Home Depot"),
 (2025, 4, 22, 2500.00, "Storm Damage", "Titan Roofing deductible"), (2025, 4, 29, 118.64, "Storm Damage", "Lowe's"), (2025, 5, 6, 780.00, "Storm Damage", "gutters Rivera"),
 (2025, 5, 10, 286.30, "Storm Damage", "Home Depot fence pickets"), (2025, 5, 11, 94.17, "Storm Damage", "Home Depot"), (2025, 5, 17, 143.95, "Storm Damage", "Lowe's fence posts"),
 (2025, 5, 31, 410.00, "Storm Damage", "windshield Silverado"), (2025, 6, 21, 57.20, "Storm Damage", "Lowe's"), (2025, 7, 5, 225.00, "Storm Damage", "window screens"),
 (2026, 5, 20, 76.30, "Storm Damage", "Lowe's tarps"), (2026, 8, 10, 240.00, "Storm Damage", "Big Al limbs"), (2026, 8, 12, 92.45, "Storm Damage", "Home Depot"),
 (2026, 8, 15, 418.90, "Storm Damage", "Lowe's shed roof"), (2026, 8, 16, 33.18, "Storm Damage", "Lowe's"), (2026, 8, 22, 128.75, "Storm Damage", "Home Depot fence pickets"),
 (2026, 9, 5, 61.04, "Storm Damage", "Lowe's"),
]: add(date(y, mo, dd), a, c, n)

def trip(s, items):
    for off, a, c, n in items: add(s + timedelta(off), a, c, n)
trip(date(2024, 7, 13), [(-40, 250, "Travel", "Branson lodge deposit"), (0, 51.2, "Gas", "Branson gas"), (0, 612.4, "Travel", "Branson lodge"), (0, 74.6, "Eating Out", "Branson supper"), (1, 218, "Travel", "Branson Silver Dollar City"), (1, 46.85, "Eating Out", "Branson lunch"), (2, 96, "Travel", "Branson show tickets"), (2, 38.1, "Groceries", "Branson groceries"), (3, 42, "Travel", "Branson go karts Harper"), (3, 81.15, "Eating Out", "Branson steakhouse"), (4, 27.5, "Gifts", "Branson t-shirts"), (5, 48.75, "Gas", "Branson gas home")])
trip(date(2025, 6, 9), [(0, 63.4, "Gas", "Texoma gas"), (0, 44.2, "Groceries", "Texoma groceries w/ Rick"), (0, 420, "Travel", "Texoma cabin"), (1, 275, "Fishing", "Texoma striper guide"), (1, 39.9, "Eating Out", "Texoma catfish"), (2, 22.75, "Fishing", "Texoma bait"), (3, 18.5, "Fishing", "Texoma bait"), (3, 54.6, "Eating Out", "Texoma supper w/ Rick"), (4, 57.1, "Gas", "Texoma gas")])
trip(date(2025, 10, 16), [(0, 389, "Travel", "Beavers Bend cabin"), (0, 47.3, "Gas", "Beavers Bend gas"), (1, 62.15, "Eating Out", "Beavers Bend supper"), (1, 30, "Travel", "Beavers Bend train Donna"), (2, 35, "Fishing", "Beavers Bend trout flies"), (3, 45.2, "Gas", "Beavers Bend gas")])
trip(date(2026, 7, 11), [(-96, 500, "Travel", "Gulf Shores condo deposit"), (0, 58.9, "Gas", "Gulf Shores gas"), (0, 61.4, "Gas", "Gulf Shores gas"), (0, 34.15, "Eating Out", "Gulf Shores road lunch"), (1, 1640, "Travel", "Gulf Shores condo"), (1, 127.3, "Groceries", "Gulf Shores groceries"), (2, 92.8, "Eating Out", "Gulf Shores shrimp"), (2, 45, "Travel", "Gulf Shores beach chairs"), (3, 340, "Fishing", "Gulf Shores charter"), (3, 28.4, "Eating Out", "Gulf Shores snow cones Harper"), (4, 58, "Travel", "Gulf Shores mini golf Harper"), (5, 104.65, "Eating Out", "Gulf Shores oysters"), (6, 36.2, "Gifts", "Gulf Shores souvenirs"), (7, 62.75, "Gas", "Gulf Shores gas"), (7, 41.3, "Eating Out", "Gulf Shores road supper")])

rows.sort(key=lambda r: (r[0], r[2], r[3], r[1]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "tulsa.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
print(len(rows))
