"""Writes knoxville.csv beside itself: an invented ledger (fixed seed)."""
import csv, os, random
from datetime import date, timedelta as td
g = random.Random(3457)
START, END = date(2023, 9, 1), date(2026, 11, 30)
out = []

def add(d, cents, cat, note=""):
    if START <= d <= END:
        out.append((d, int(cents), cat, note))

def amt(lo, hi, mode=None):
    return int(round(g.triangular(lo, hi, mode if mode is not None else (lo + hi) / 2) * 100))

def infl(d):  # gentle price drift
    return 1 + 0.045 * (d - START).days / 365

def days():
    d = START
    while d <= END:
        yield d
        d += td(1)

def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1

def pick(xs):
    return xs[g.randrange(len(xs))]

def ch(p):
    return g.random() < p

AWAY = set()
for a, n in ((date(2024, 10, 24), 4), (date(2025, 4, 23), 4), (date(2026, 6, 4), 6)):
    for i in range(n):
        AWAY.add(a + td(i))
VOLS = [date(*x) for x in (
    (2023, 9, 9), (2023, 9, 23), (2023, 9, 30), (2023, 10, 14), (2023, 11, 4), (2023, 11, 18), (2023, 11, 25),
    (2024, 8, 31), (2024, 9, 14), (2024, 10, 12), (2024, 10, 19), (2024, 11, 2), (2024, 11, 9), (2024, 11, 23),
    (2025, 9, 6), (2025, 9, 13), (2025, 9, 20), (2025, 10, 11), (2025, 11, 1), (2025, 11, 15), (2025, 11, 29),
    (2026, 9, 5), (2026, 9, 12), (2026, 9, 26), (2026, 10, 10), (2026, 10, 24), (2026, 11, 14), (2026, 11, 28))]

# quiet days on which nothing happens by chance (fixed bills may still land)
QUIET = {d for d in days() if g.random() < 0.11}

for d in days():
    wd = d.weekday()
    if d in AWAY or d in QUIET:
        if wd == 6 and d not in AWAY:
            add(d, 15000 if d < date(2025, 1, 1) else 16500, "Church", "tithe")
        continue
    k = infl(d)
    # groceries
    if wd == 5 and ch(.62) or wd == 4 and ch(.45):
        add(d, amt(58, 168, 96) * k, "Groceries", pick(["Kroger", "Kroger", "Kroger weekly", "Kroger weekly", "Kroger - sugar free stuff for Dale", ""]))
    if wd in (1, 2) and ch(.42):
        add(d, amt(14, 88, 34) * k, "Groceries", pick(["Food City", "Food City", "Food City - milk and bread", "Food City produce", ""]))
    if wd == 3 and ch(.38):
        add(d, amt(22, 74, 41) * k, "Groceries", pick(["Aldi", "Aldi", "Aldi run"]))
    if ch(.05):
        add(d, amt(6, 42, 15) * k, "Groceries", pick(["Weigel's milk", "Weigel's milk and eggs", "Publix", "Publix deli", "Ingles"]))
    if ch(.022):
        add(d, amt(60, 210, 118) * k, "Groceries", pick(["Sam's Club", "Sam's Club - paper goods", "Sam's Club"]))
    if ch(.03):
        add(d, amt(9, 60, 24) * k, "Groceries", pick(["Target", "Target groceries"]))
    if wd in (2, 6) and ch(.06):
        add(d, amt(12, 48, 24) * k, "Groceries", pick(["church potluck", "church potluck casserole", "church bake sale supplies"]))
    # eating out
    if wd == 6 and ch(.5):
        add(d, amt(24, 62, 37) * k, "Eating Out", pick(["Calhoun's after church", "Cracker Barrel", "Litton's", "Cracker Barrel after church", "Aubrey's", "Aubrey's w/ Dale", ""]))
    if wd == 4 and ch(.4):
        add(d, amt(22, 70, 38) * k, "Eating Out", pick(["Litton's", "Litton's burgers", "Calhoun's", "Aubrey's", "Olive Garden", "El Chico", "Fish Friday at Chesapeake's", ""]))
    if wd < 5 and ch(.22):
        add(d, amt(5, 17, 9) * k, "Eating Out", pick(["Chick-fil-A", "Panera", "Panera w/ Carol", "school cafeteria", "coffee", "Subway", "Subway", "Chick-fil-A lunch", ""]))
    if wd == 5 and d not in VOLS and ch(.35):
        add(d, amt(9, 44, 22) * k, "Eating Out", pick(["Pizza Hut", "Panera", "Buddy's BBQ", "Buddy's BBQ", "Litton's pie", "Cook Out with the grandkids"]))
    if wd == 3 and ch(.12):
        add(d, amt(12, 28, 18) * k, "Eating Out", "church ladies lunch")
    # car
    if ch(.17):
        add(d, amt(24, 52, 37) * (1 + 0.02 * (d.month in (5, 6, 7))), "Car", pick(["Weigel's gas", "Weigel's gas", "Pilot gas", "Pilot gas", "Food City gas", "gas"]))
    if ch(.02):
        add(d, amt(8, 18, 12), "Car", pick(["car wash", "Zips car wash"]))
    if ch(.004):
        add(d, amt(45, 260, 80), "Car", pick(["oil change Firestone", "Firestone", "wiper blades", "tire rotation"]))
    # meds
    if ch(.09):
        add(d, amt(6, 34, 14), "Dr & Meds", pick(["Walgreens", "Walgreens", "CVS", "CVS", "Walgreens cold medicine", "CVS vitamins", "Food City Pharmacy"]))
    if ch(.022):
        add(d, amt(18, 46, 28) * k, "Dr & Meds", pick(["test strips Walgreens", "test strips CVS", "test strips", "lancets Walgreens"]))
    if ch(.011):
        add(d, pick([3500, 4000, 4500, 5000]), "Dr & Meds", pick(["copay Dr. Patel", "copay", "copay eye doctor", "copay foot doctor"]))
    # church
    if wd == 6:
        add(d, 15000 if d < date(2025, 1, 1) else 16500, "Church", "tithe")
        if ch(.05):
            add(d, pick([2000, 2500, 4000, 5000]), "Church", pick(["missions offering", "youth car wash donation", "flowers for the altar"]))
    if wd == 2 and (d.month >= 9 or d.month <= 5) and ch(.7):
        add(d, pick([1400, 1400, 1600, 2100]), "Church", "Wednesday supper")
    # quilting
    joann_open = d < date(2025, 5, 18)
    if ch(.12):
        shops = ["Hobby Lobby", "Hobby Lobby thread", "Mammaw's Thimble fabric", "Mammaw's Thimble", "fat quarters", "batting", "guild dues" if d.month == 1 else "thread", "Missouri Star fabric", "backing fabric"]
        if joann_open:
            shops += ["Joann", "Joann fabric", "Joann batting", "Joann"]
        add(d, amt(6, 92, 26) * k, "Quilting", pick(shops))
    if ch(.01):
        add(d, amt(85, 190, 120) * k, "Quilting", pick(["longarm quilting by Peggy", "longarm quilting by Peggy", "machine service Gina's"]))
    # grandkids
    if ch(.13):
        who = pick(["Ellie", "Ellie", "Mason", "Mason", "Junie"] if d > date(2024, 5, 4) else ["Ellie", "Mason"])
        add(d, amt(5, 58, 17) * k, "Grandkids", pick(["Target - " + who, "Gap - " + who, "shoes " + who, "books " + who, who, "ice cream " + who, "Five Below " + who, "zoo snacks " + who, "Old Navy " + who, "allowance " + who, "Ellie and Mason movies" if ch(.5) else "toys " + who]))
    # gifts
    if ch(.045):
        add(d, amt(10, 70, 28) * k, "Gifts", pick(["baby shower", "wedding gift", "teacher gift", "get well flowers", "Hobby Lobby card", "HomeGoods candle", "retirement gift", "card and stamps", "gift card Panera"]))
    # house
    if ch(.10):
        add(d, amt(6, 120, 28) * k, "House", pick(["Home Depot", "Home Depot paint", "Lowe's", "Lowe's mulch" if d.month in (3, 4, 5) else "Lowe's filters", "HomeGoods", "HomeGoods towels", "Target", "light bulbs", "Ace Hardware", "bug man"]))
    # odds & ends
    if ch(.15):
        add(d, amt(4, 64, 17) * k, "Odds & Ends", pick(["Target", "Dollar General", "Dollar General", "Walgreens", "library bulletin board", "book fair", "stamps", "fabric softener Dollar General", "Amazon", "Amazon", "Goodwill", "dog food Tractor Supply", "hair cut", "Books-A-Million", "", ""]))

# football
for s in VOLS:
    add(s, pick([3000, 3500, 4000]), "Vols", "parking UT game")
    add(s, amt(16, 48, 29), "Vols", pick(["Petro's and Cokes", "stadium snacks", "nachos at Neyland", "Petro's"]))
    if ch(.6):
        add(s, amt(22, 74, 40), "Vols", pick(["tailgate wings Food City", "tailgate stuff Kroger", "tailgate Buddy's BBQ"]))
    if ch(.35):
        add(s - td(pick([1, 2, 3])), amt(14, 65, 30), "Vols", pick(["Vols hoodie", "orange shirts Target", "pom poms", "seat cushions", "Vols flag"]))
for y, c in ((2024, 124000), (2025, 131000), (2026, 142000)):
    add(date(y, 2, 27), c, "Vols", "season tickets")

# bills, subs
for y, m in months():
    D = lambda n: date(y, m, n)
    ym = (y, m)
    add(D(1), 118437 if y < 2025 else 121952 if y < 2026 else 126288, "Bills", "mortgage")
    add(D(3), 7900 if ym < (2024, 7) else 8900 if ym < (2025, 10) else 9650, "Bills", "storage unit rent")
    season = {12: 60, 1: 95, 2: 80, 7: 70, 8: 75, 6: 40}.get(m, 0)
    add(D(14), (19500 + season * 100 + g.randrange(-2200, 2200)) * infl(D(14)), "Bills", "KUB")
    add(D(9), 7499 if ym < (2024, 9) else 8499 if ym < (2026, 2) else 9299, "Bills", "Xfinity internet")
    add(D(20), 12840 if ym < (2025, 4) else 13640, "Bills", "Verizon")
    add(D(17), 6200 + g.randrange(0, 300), "Bills", "life insurance")
    if m in (1, 4, 7, 10):
        add(D(11), 7500 if y < 2025 else 8400, "Bills", "trash pickup")
    add(D(6), 1549 if ym < (2024, 11) else 1799 if ym < (2026, 3) else 1999, "Subs", "Netflix")
    if ym <= (2024, 8):
        add(D(12), 1799, "Subs", "Hulu")
    if ym >= (2025, 1):
        add(D(22), 899 if ym < (2026, 1) else 1099, "Subs", "BritBox")
    add(D(15), 1495, "Subs", "Audible")
    add(D(2), 999 if ym < (2025, 6) else 1299, "Subs", "News Sentinel")
    if ym >= (2024, 11):
        add(D(26), 999 if ym < (2025, 11) else 1199, "Subs", "Disney+ for the grandkids")
    if m in (9, 10, 11, 12):
        add(D(4), 4000 if y < 2025 else 4599, "Subs", "Sling for football")
    if (2024, 3) <= ym <= (2025, 2):
        add(D(18), 2995, "Quilting", "Missouri Star block club")
    # diabetes
    add(D(8), 3500 if ym < (2025, 1) else 4500, "Dr & Meds", "insulin CVS")
    add(D(8), 1200, "Dr & Meds", "metformin CVS")
    if ym >= (2024, 5):
        add(D(19), 7500 if ym < (2026, 1) else 8900, "Dr & Meds", "Dexcom sensors")
    if m in (1, 4, 7, 10):
        add(D(23), 5000 if y < 2026 else 6000, "Dr & Meds", "endocrinologist Dale")
    if m in (3, 9):
        add(D(13), {2023: 61240, 2024: 65480, 2025: 70915, 2026: 74830}[y] + (0 if m == 3 else 1210), "Car", "State Farm car insurance")
    if m == 6:
        add(D(16), {2024: 168400, 2025: 183700, 2026: 204550}[y], "Bills", "State Farm home insurance")
    if m == 10:
        add(D(28), {2023: 92100, 2024: 92100, 2025: 97340, 2026: 101265}[y], "House", "county property tax")
    if m == 5:
        add(D(21), {2024: 9200, 2025: 9700, 2026: 9700}[y], "Car", "tags renewal")
    if m in (2, 8):
        add(D(25), 11800 if m == 2 else 13150, "Dr & Meds", pick(["dentist", "dentist cleaning"]))
    # gifts and feasts
    if m == 12:
        for i in range(16):
            add(D(1 + g.randrange(23)), amt(14, 120, 42), "Gifts", pick(["Christmas Rebecca", "Christmas Dale", "Christmas Amazon", "Christmas stockings", "Christmas Carol", "Christmas Target", "Christmas Mama"]))
        for w in ("Ellie", "Mason", "Junie"):
            if w != "Junie" or y > 2023:
                add(D(10 + g.randrange(10)), amt(60, 170, 100), "Grandkids", "Christmas " + w)
        add(D(5), amt(58, 90), "House", "Christmas tree")
        add(D(20), 10000, "Church", "Lottie Moon offering")
    if m == 11:
        add(D(8), amt(60, 140), "Gifts", "Dale birthday")
        add(D(22), amt(110, 170), "Groceries", "Thanksgiving turkey and fixings Kroger")
    if m == 3:
        add(D(3), amt(40, 90), "Gifts", "Mama birthday")
    if m == 7:
        add(D(17), amt(50, 110), "Gifts", "Rebecca birthday")
        add(D(10), amt(25, 60), "Church", "VBS snacks")
        add(D(3), amt(30, 80), "Odds & Ends", "fireworks")
    if m == 2:
        for n, lo, hi in (("cake", 32, 50), ("present", 45, 95), ("party skating rink", 120, 190)):
            add(D(12 if n != "present" else 9), amt(lo, hi), "Grandkids", "Ellie birthday " + n)
    if m == 8:
        for n, lo, hi in (("cake", 30, 48), ("present", 45, 90)):
            add(D(20), amt(lo, hi), "Grandkids", "Mason birthday " + n)
        add(D(2), amt(60, 140), "Grandkids", "school clothes Gap - Mason")
        add(D(2), amt(70, 150), "Grandkids", "school clothes Target - Ellie")
    if m == 5 and y > 2024:
        add(D(4), amt(40, 90), "Grandkids", "Junie birthday")
for e in (date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5)):
    add(e - td(8), amt(34, 60), "Grandkids", "Easter dress Ellie")
    add(e - td(2), amt(48, 80), "Groceries", "Easter ham Kroger")
    add(e, 2500, "Church", "Easter lilies")

# Gatlinburg cabin, October 2024
for d, c, cat, n in ((date(2024, 6, 18), 30000, "Trips", "Gatlinburg cabin deposit"), (date(2024, 10, 22), 71480, "Trips", "Gatlinburg cabin balance"),
    (date(2024, 10, 23), 13844, "Groceries", "Kroger for Gatlinburg"), (date(2024, 10, 24), 3890, "Car", "Gatlinburg gas"),
    (date(2024, 10, 24), 6218, "Eating Out", "Gatlinburg Pancake Pantry"), (date(2024, 10, 25), 11925, "Trips", "Gatlinburg aquarium"),
    (date(2024, 10, 25), 8460, "Eating Out", "Gatlinburg trout dinner"), (date(2024, 10, 26), 5475, "Grandkids", "Gatlinburg mini golf and fudge"),
    (date(2024, 10, 26), 2400, "Trips", "Gatlinburg parking"), (date(2024, 10, 26), 4785, "Quilting", "Gatlinburg quilt shop"),
    (date(2024, 10, 27), 3640, "Eating Out", "Gatlinburg donuts and lunch"), (date(2024, 10, 27), 2850, "Gifts", "Gatlinburg souvenirs")):
    add(d, c, cat, n)
# Paducah quilt show, April 2025
for d, c, cat, n in ((date(2025, 3, 5), 4500, "Quilting", "Paducah quilt show tickets"), (date(2025, 4, 23), 41232, "Trips", "Paducah hotel"),
    (date(2025, 4, 23), 4415, "Car", "Paducah gas"), (date(2025, 4, 24), 18670, "Quilting", "Paducah fabric"), (date(2025, 4, 24), 3375, "Eating Out", "Paducah lunch w/ Carol"),
    (date(2025, 4, 25), 9240, "Quilting", "Paducah fabric and patterns"), (date(2025, 4, 25), 5160, "Eating Out", "Paducah catfish"), (date(2025, 4, 26), 4035, "Car", "Paducah gas home")):
    add(d, c, cat, n)
# Charleston anniversary, June 2026
for d, c, cat, n in ((date(2026, 4, 13), 25000, "Trips", "Charleston inn deposit"), (date(2026, 6, 4), 84620, "Trips", "Charleston inn"), (date(2026, 6, 4), 4710, "Car", "Charleston gas"),
    (date(2026, 6, 5), 6400, "Trips", "Charleston harbor tour"), (date(2026, 6, 5), 14265, "Eating Out", "Charleston anniversary dinner"), (date(2026, 6, 6), 5885, "Eating Out", "Charleston shrimp and grits"),
    (date(2026, 6, 6), 3950, "Gifts", "Charleston pralines"), (date(2026, 6, 7), 7200, "Trips", "Charleston carriage and gardens"), (date(2026, 6, 8), 4120, "Eating Out", "Charleston breakfast"), (date(2026, 6, 9), 4340, "Car", "Charleston gas home")):
    add(d, c, cat, n)
# kitchen roof leak, March to May 2025
for d, c, cat, n in ((date(2025, 3, 8), 3462, "House", "roof leak tarp and buckets Lowe's"), (date(2025, 3, 11), 15000, "House", "roof leak inspection"), (date(2025, 3, 20), 150000, "House", "roof leak deposit roofer"),
    (date(2025, 3, 27), 5238, "Eating Out", "roof leak pizza for the crew"), (date(2025, 3, 29), 227500, "House", "roof leak balance roofer"), (date(2025, 4, 4), 64000, "House", "roof leak drywall guy"),
    (date(2025, 4, 12), 11873, "House", "roof leak ceiling paint Home Depot"), (date(2025, 5, 2), 2745, "Odds & Ends", "roof leak dishes replaced"), (date(2025, 5, 9), 18900, "House", "roof leak light fixture")):
    add(d, c, cat, n)
# large one-offs
for d, c, cat, n in ((date(2024, 1, 18), 312045, "Car", "transmission"), (date(2024, 11, 29), 249900, "Quilting", "Bernina sewing machine Gina's"), (date(2023, 12, 8), 74900, "House", "dishwasher Lowe's"),
    (date(2025, 8, 6), 118650, "Dr & Meds", "crown dentist"), (date(2026, 7, 21), 642500, "House", "new heat pump"), (date(2026, 3, 17), 86840, "Car", "tires Sam's Club"), (date(2026, 9, 10), 159900, "Odds & Ends", "laptop Best Buy"),
    (date(2026, 5, 23), 20000, "Gifts", "Sam graduation"), (date(2025, 5, 24), 15000, "Gifts", "niece graduation")):
    add(d, c, cat, n)

out.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "knoxville.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, c, cat, n in out:
        w.writerow([d.isoformat(), "%d.%02d" % divmod(c, 100), cat, n])
print(len(out))
