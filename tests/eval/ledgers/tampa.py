# Luis's expense book, Tampa. Writes tampa.csv beside itself; fixed seed.
import csv, os, random
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
rnd = random.Random(30)
START, END = date(2023, 12, 1), date(2026, 11, 29)
DAYS = [START + timedelta(i) for i in range((END - START).days + 1)]
rows = []          # (date, cents, category, note)

def add(d, amount, cat, note):
    if START <= d <= END:
        rows.append((d, int(round(amount * 100)), cat, note))

def D(s):
    return date.fromisoformat(s)

def cased(s):
    r = rnd.random()
    if r < 0.62: return s
    if r < 0.95: return s.lower()
    return s.upper()

def amt(lo, hi, peak=None):
    x = rnd.triangular(lo, hi, peak if peak is not None else lo + (hi - lo) * 0.35)
    return round(x + rnd.choice([0, 0.04, -0.03, 0.01]), 2)

def pick(table):
    x = rnd.random() * sum(w for w, _ in table)
    for w, v in table:
        x -= w
        if x <= 0: return v
    return table[-1][1]

def infl(d):       # things get dearer, slowly
    return {2023: 1.0, 2024: 1.01, 2025: 1.06, 2026: 1.10}[d.year]

MONTHS = []
y, m = 2023, 12
while (y, m) <= (2026, 11):
    MONTHS.append((y, m)); m += 1
    if m == 13: y, m = y + 1, 1

# days on which nothing happens except bills that come by themselves
QUIET = set(d for d in DAYS if rnd.random() < 0.085)

# ---------------------------------------------------------------- bills by the calendar
for y, m in MONTHS:
    f = lambda day: date(y, m, day)
    ym = (y, m)
    add(f(1), 2184.37 if y <= 2024 else 2241.90 if y == 2025 else 2318.55, "Mortgage", rnd.choice(["mortgage", "Mortgage", "mortgage", ""]))
    teco = {1: 162, 2: 151, 3: 158, 4: 187, 5: 241, 6: 297, 7: 334, 8: 348, 9: 322, 10: 258, 11: 189, 12: 164}[m]
    add(f(12), teco * infl(date(y, m, 1)) * rnd.uniform(0.95, 1.05), "Bills", rnd.choice(["TECO electric", "TECO electric", "teco electric", "TECO"]))
    add(f(18), amt(88, 131), "Bills", rnd.choice(["Tampa water", "tampa water", "City of Tampa water"]))
    add(f(6), 74.99 if ym < (2025, 2) else 79.99 if ym < (2026, 1) else 89.99, "Bills", rnd.choice(["Spectrum internet", "Spectrum", "spectrum"]))
    add(f(21), 172.40 if ym < (2025, 6) else 187.40, "Bills", rnd.choice(["T-Mobile", "t-mobile", "T-Mobile phones"]))
    add(f(15), 178.25 if ym < (2024, 9) else 196.80 if ym < (2025, 9) else 214.60, "Insurance", rnd.choice(["Progressive van", "progressive van", "Progressive - van"]))
    add(f(23), 141.10 if ym < (2025, 3) else 158.75, "Insurance", rnd.choice(["Progressive Danas car", "progressive - car"]))
    add(f(3), 285 if y <= 2024 else 310 if y == 2025 else 335, "Boat", rnd.choice(["marina slip", "Marina slip"]))
    # subscriptions
    add(f(8), 15.49 if ym < (2025, 2) else 17.99, "Subscriptions", rnd.choice(["Netflix", "netflix"]))
    add(f(14), 16.99 if ym < (2024, 8) else 19.99 if ym < (2026, 3) else 21.99, "Subscriptions", rnd.choice(["Spotify family", "spotify family"]))
    if ym <= (2025, 8):
        add(f(19), 17.99 if ym < (2024, 11) else 18.99, "Subscriptions", rnd.choice(["Hulu", "hulu", "Hulu"]))
    if ym <= (2024, 10):
        add(f(25), 13.99, "Subscriptions", "Disney+")
    if ym >= (2025, 9):
        add(f(19), 82.99, "Subscriptions", rnd.choice(["YouTube TV", "youtube tv"]))
    if (2024, 1) <= ym <= (2026, 3):
        add(f(5), 24.99 if ym < (2025, 7) else 29.99, "Subscriptions", rnd.choice(["Crunch gym", "crunch gym"]))
    add(f(27), 2.99 if ym < (2025, 5) else 9.99, "Subscriptions", "iCloud")
    if ym >= (2024, 4):
        add(f(10), 25.00 if ym < (2026, 2) else 30.00, "Subscriptions", rnd.choice(["QuickBooks", "quickbooks"]))
    # kids, steady
    if m not in (6, 7):
        add(f(4), 120 if ym < (2025, 8) else 135, "Kids", rnd.choice(["Sofia piano", "sofia piano lessons", "Sofia piano"]))
    if ym >= (2025, 1):
        add(f(7), 99 if ym < (2026, 1) else 109, "Kids", rnd.choice(["Nico karate", "nico karate"]))
    if m in (8, 9, 10, 11, 1, 2, 3, 4, 5):
        for _ in range(2):
            add(f(rnd.randint(5, 26)), rnd.choice([30, 40, 50, 60]), "Kids", rnd.choice(["school lunch", "lunch accounts", "school lunch money"]))
    # lawn guy every two weeks
    for day in (9, 24):
        add(f(day), 45 if y <= 2024 else 50 if ym < (2026, 4) else 55, "House", rnd.choice(["lawn guy", "Lawn guy", "lawn"]))
    # barber
    add(f(rnd.randint(2, 12)), 25 if y <= 2024 else 30, "Misc", rnd.choice(["barber", "Barber", "haircuts me and Nico"]))
    if rnd.random() < 0.5:
        add(f(rnd.randint(15, 27)), 25 if y <= 2024 else 30, "Misc", rnd.choice(["barber", "Barber"]))
    # dog food
    add(f(rnd.randint(3, 25)), amt(54, 79), "Dog", rnd.choice(["Chewy", "chewy dog food", "PetSmart", "Petsmart food"]))

# braces
add(D("2025-04-22"), 1200, "Doctor & dentist", "Mateo braces - down pmt")
y, m = 2025, 5
while (y, m) <= (2026, 11):
    add(date(y, m, 22), 165, "Doctor & dentist", rnd.choice(["Mateo braces", "mateo braces"]))
    m += 1
    if m == 13: y, m = y + 1, 1

# yearly bills
for s, a, c, n in [
    ("2024-02-20", 3418.00, "Insurance", "Citizens homeowners"), ("2025-02-20", 3877.00, "Insurance", "Citizens homeowners"),
    ("2026-02-19", 4206.00, "Insurance", "Citizens homeowners"),
    ("2024-04-10", 612.00, "Insurance", "boat insurance"), ("2025-04-10", 648.00, "Insurance", "boat insurance"), ("2026-04-10", 705.00, "Insurance", "Boat insurance"),
    ("2024-06-14", 884.00, "Insurance", "flood policy"), ("2025-06-13", 921.00, "Insurance", "Flood policy"), ("2026-06-15", 968.00, "Insurance", "flood policy"),
    ("2024-01-20", 32.50, "Fishing", "fishing license"), ("2025-01-18", 32.50, "Fishing", "Fishing license"), ("2026-01-17", 34.00, "Fishing", "fishing license"),
    ("2024-07-11", 71.35, "Van", "tag renewal"), ("2025-07-10", 71.35, "Van", "tag renewal"), ("2026-07-09", 74.10, "Van", "Tag renewal"),
    ("2024-08-29", 229.00, "Work stuff", "electrician license renewal"), ("2026-08-27", 249.00, "Work stuff", "electrician license renewal"),
    ("2024-03-05", 420.00, "Work stuff", "liability insurance"), ("2025-03-05", 455.00, "Work stuff", "liability insurance"), ("2026-03-05", 489.00, "Work stuff", "Liability insurance"),
    ("2023-12-15", 139.00, "Misc", "Amazon Prime"), ("2024-12-15", 139.00, "Misc", "Amazon Prime"), ("2025-12-15", 139.00, "Misc", "amazon prime"),
    ("2024-05-28", 65.00, "Misc", "Costco membership"), ("2025-05-28", 65.00, "Misc", "Costco membership"), ("2026-05-28", 65.00, "Misc", "costco membership"),
    ("2024-04-08", 340.00, "Misc", "taxes - H&R Block"), ("2025-04-07", 365.00, "Misc", "taxes H&R Block"), ("2026-04-06", 389.00, "Misc", "Taxes - H&R Block"),
]:
    add(D(s), a, c, n)

# ---------------------------------------------------------------- day by day
GROC = [(48, "Publix"), (17, "Aldi"), (14, "Costco"), (6, "Winn Dixie"), (4, "Sprouts"), (3, "Bravo market")]
PUBX = ["Publix subs", "publix - milk n bread", "publix beer n ice", "Publix snacks for the boat", "publix steaks"]
GAS = [(46, "Wawa"), (24, "RaceTrac"), (13, "Costco gas"), (9, "Shell"), (6, "Marathon")]
EAT = [(30, "Wawa"), (15, "Chick-fil-A"), (11, "La Segunda"), (9, "Culver's"), (8, "Subway"), (7, "Westshore Pizza"), (6, "Taco Bus"),
       (5, "Brocato's"), (5, "First Watch"), (4, "Fresh Kitchen"), (3, "WingHouse"), (3, "pizza night"), (3, "Columbia"), (2, "Bahama Breeze"),
       (2, "lunch w/ Ray"), (3, "Twistee Treat")]
EATP = {"Wawa": (7, 21), "Chick-fil-A": (11, 52), "La Segunda": (9, 34), "Culver's": (14, 58), "Subway": (10, 33), "Westshore Pizza": (24, 61),
        "Taco Bus": (13, 48), "Brocato's": (13, 44), "First Watch": (28, 84), "Fresh Kitchen": (16, 62), "WingHouse": (25, 78), "pizza night": (22, 48),
        "Columbia": (88, 196), "Bahama Breeze": (61, 138), "lunch w/ Ray": (16, 39), "Twistee Treat": (9, 27)}
WORK = [(40, "Home Depot"), (25, "City Electric Supply"), (11, "Graybar"), (9, "CED"), (5, "Lowe's"), (4, "Harbor Freight"), (3, "Amazon"), (3, "permit - Hillsborough County")]
WORKX = [" - breakers", " - romex", " - conduit", " - boxes", " - gfci", " wire nuts", " - led cans"]

for d in DAYS:
    wd = d.weekday()            # 0 = Monday
    q = d in QUIET
    k = infl(d)
    if q: continue
    # groceries
    n = pick([(55, 0), (38, 1), (7, 2)]) if wd < 5 else pick([(30, 0), (52, 1), (18, 2)])
    for _ in range(n):
        s = pick(GROC)
        a = {"Publix": (14, 168), "Aldi": (22, 118), "Costco": (61, 342), "Winn Dixie": (11, 88), "Sprouts": (14, 76), "Bravo market": (9, 54)}[s]
        note = cased(s)
        if s == "Publix" and rnd.random() < 0.16: note = rnd.choice(PUBX)
        if rnd.random() < 0.03: note = ""
        add(d, amt(*a) * k, "Groceries", note)
    # gas
    if rnd.random() < (0.38 if wd < 5 else 0.17):
        s = pick(GAS)
        note = cased(s)
        if rnd.random() < 0.025: note = ""
        add(d, amt(34, 101, 68) * {2023: 0.98, 2024: 1.0, 2025: 0.96, 2026: 1.02}[d.year], "Gas", note)
    # eating out
    n = pick([(58, 0), (36, 1), (6, 2)]) if wd in (0, 1, 2, 3) else pick([(30, 0), (48, 1), (22, 2)]) if wd == 4 else pick([(46, 0), (42, 1), (12, 2)])
    for _ in range(n):
        s = pick(EAT)
        lo, hi = EATP[s]
        note = cased(s) if s not in ("pizza night", "lunch w/ Ray") else s
        if s == "Wawa" and rnd.random() < 0.22: note = rnd.choice(["Wawa hoagie", "wawa coffee", "wawa hoagies", "Wawa breakfast"])
        if rnd.random() < 0.03: note = ""
        add(d, amt(lo, hi) * k * (1.12 if wd == 4 else 1.0), "Eating out", note)
    # work
    if wd < 6 and rnd.random() < (0.47 if wd < 5 else 0.18):
        s = pick(WORK)
        note = cased(s)
        if s in ("Home Depot", "City Electric Supply", "Graybar", "Lowe's") and rnd.random() < 0.3: note += rnd.choice(WORKX)
        if s == "Amazon": note = rnd.choice(["Amazon - tester", "amazon drill bits", "Amazon labels", "Klein pliers amazon"])
        if s.startswith("permit"): note = rnd.choice(["permit - Hillsborough County", "permit - City of Tampa"])
        if rnd.random() < 0.03: note = ""
        hi = {"Home Depot": 310, "City Electric Supply": 420, "Graybar": 460, "CED": 390}.get(s, 150)
        add(d, amt(9, hi, 12 + hi * 0.12) * k, "Work stuff", note)
    # house
    if rnd.random() < (0.07 if wd < 5 else 0.19):
        s = pick([(42, "Home Depot"), (16, "Lowe's"), (14, "Ace Hardware"), (16, "Target"), (6, "Amazon"), (6, "misc")])
        note = cased(s)
        if s == "Home Depot" and rnd.random() < 0.35: note += rnd.choice([" - paint", " mulch", " - light bulbs", " - ac filters", " garden hose"])
        if s == "misc": note = rnd.choice(["house keys copied", "bug spray", "sprinkler heads", "kitchen faucet", "mattress pad", "smoke alarms"])
        if s == "Amazon": note = rnd.choice(["Amazon - shelf", "amazon doorbell cam", "Amazon filters"])
        add(d, amt(8, 138) * k, "House", note)
    # van small
    if rnd.random() < (0.085 if wd < 5 else 0.04):
        add(d, rnd.choice([20, 20, 25, 40]), "Van", rnd.choice(["SunPass", "sunpass", "SunPass tolls"]))
    if rnd.random() < 0.017:
        add(d, rnd.choice([14, 18, 18, 22]), "Van", rnd.choice(["Car wash", "Woodie's car wash", "car wash"]))
    # pool
    if rnd.random() < (0.055 if d.month in (4, 5, 6, 7, 8, 9) else 0.03) * (2.2 if wd >= 5 else 0.8):
        add(d, amt(16, 104) * k, "Pool", cased("Leslie's") if rnd.random() < 0.85 else "Leslie's chlorine")
    if rnd.random() < 0.017:
        add(d, amt(12, 88) * k, "Pool", cased("Pinch A Penny"))
    # boat and fishing
    hit = d.year == 2024 and d.month == 10          # hurricane month, no boating
    if not hit and wd >= 5 and rnd.random() < 0.24:
        add(d, amt(48, 172), "Boat", rnd.choice(["boat gas", "Boat gas", "boat gas", "boat gas n oil"]))
    if rnd.random() < 0.022:
        add(d, amt(12, 165), "Boat", rnd.choice(["West Marine", "west marine", "Tampa Marine", "West Marine - line", "West Marine"]))
    if not hit and rnd.random() < (0.34 if wd >= 5 else 0.035):
        s = pick([(52, "Gulf Coast Bait"), (13, "Bass Pro"), (12, "Academy"), (10, "Mastry's"), (8, "shrimp n pinfish"), (5, "")])
        hi = {"Gulf Coast Bait": 52, "Bass Pro": 148, "Academy": 122, "Mastry's": 74}.get(s, 44)
        add(d, amt(9, hi), "Fishing", cased(s) if s not in ("shrimp n pinfish", "") else s)
    # kids odd bits
    if rnd.random() < 0.062:
        s = rnd.choice(["Mateo cleats", "field trip Sofia", "Mateo band trombone", "nico daycare camp", "school supplies Target", "Sofia art stuff", "soccer snacks",
                        "Mateo soccer ref fee", "book fair", "Nico shoes", "yearbook", "school pics", "babysitter", "babysitter", "Target", "pizza soccer team"])
        add(d, amt(10, 92), "Kids", s)
    # doctor
    if rnd.random() < 0.034:
        s = pick([(30, "CVS"), (18, "copay pediatrician"), (16, "Publix pharmacy"), (10, "Gulf Coast Dental"), (10, "copay Dr Patel"), (8, "Bay Pharmacy"), (6, "urgent care")])
        a = {"CVS": (6, 46), "copay pediatrician": (35, 36), "Publix pharmacy": (7, 52), "Gulf Coast Dental": (45, 240), "copay Dr Patel": (40, 41), "Bay Pharmacy": (8, 60), "urgent care": (75, 150)}[s]
        add(d, float(a[0]) if a[1] - a[0] == 1 else amt(*a), "Doctor & dentist", cased(s) if s in ("CVS", "Publix pharmacy", "Gulf Coast Dental") else s)
    # fun
    if rnd.random() < (0.05 if wd < 4 else 0.155):
        s, a = rnd.choice([("AMC movies", (31, 84)), ("bowling", (36, 82)), ("Busch Gardens", (28, 122)), ("Rays game", (52, 168)), ("beer w/ the guys", (18, 64)),
                           ("Topgolf", (44, 118)), ("lotto", (5, 20)), ("Steam", (10, 40)), ("mini golf", (28, 55)), ("poker night", (20, 60)), ("Armature Works", (26, 88))])
        add(d, amt(*a), "Fun", cased(s) if rnd.random() > 0.04 else "")
    # clothes
    if rnd.random() < 0.062:
        s = pick([(28, "Target"), (18, "Ross"), (14, "Old Navy"), (10, "Kohl's"), (10, "Academy"), (8, "work shirts"), (5, "Red Wing boots"), (5, "")])
        a = (158, 214) if s == "Red Wing boots" else (12, 118)
        add(d, amt(*a), "Clothes", cased(s) if s not in ("work shirts", "") else s)
    # dog
    if rnd.random() < 0.03:
        add(d, amt(9, 62), "Dog", rnd.choice(["PetSmart", "petsmart", "PetSmart grooming", "heartgard", "dog treats", ""]))
    # misc
    if rnd.random() < 0.06:
        s = rnd.choice(["post office", "church raffle", "Walgreens", "tip", "Goodwill", "Sofia girl scout cookies", "storage unit lock", "Five Below", "parking", "", "", "dry cleaner", "ups store"])
        add(d, amt(4, 46), "Misc", s)

# ---------------------------------------------------------------- van, boat, pool, dog, house: the bigger things
for s, a, n in [("2023-12-19", 84.95, "Jiffy Lube oil change"), ("2024-02-27", 84.95, "jiffy lube oil change"), ("2024-05-07", 86.95, "Jiffy Lube oil change"),
                ("2024-07-16", 86.95, "Jiffy Lube oil change"), ("2024-09-24", 89.95, "oil change"), ("2024-12-10", 89.95, "Jiffy Lube oil change"),
                ("2025-02-18", 92.95, "Jiffy Lube oil change"), ("2025-05-06", 92.95, "jiffy lube oil change"), ("2025-07-22", 94.95, "Jiffy Lube oil change"),
                ("2025-10-07", 94.95, "Jiffy Lube oil change"), ("2025-12-16", 96.95, "oil change"), ("2026-03-03", 98.95, "Jiffy Lube oil change"),
                ("2026-05-19", 98.95, "jiffy lube oil change"), ("2026-08-04", 102.95, "Jiffy Lube oil change"), ("2026-10-20", 102.95, "Jiffy Lube oil change"),
                ("2024-05-21", 748.60, "Gulf Coast Tire - 4 new tires"), ("2024-11-19", 38.00, "gulf coast tire rotate"), ("2025-08-13", 32.00, "Gulf Coast Tire - patch"),
                ("2026-03-24", 861.24, "Gulf Coast Tire - 4 new tires"), ("2026-07-28", 42.00, "Gulf Coast Tire - rotate"),
                ("2024-08-08", 486.30, "brakes front"), ("2025-11-12", 1284.75, "van AC compressor"), ("2026-09-16", 527.40, "brakes all around"),
                ("2025-01-28", 214.80, "battery AutoZone"), ("2024-03-14", 29.99, "wipers AutoZone"), ("2026-01-22", 312.00, "van shelving"),
                ("2026-06-02", 166.00, "speeding ticket")]:
    add(D(s), a, "Van", n)
for s, a, n in [("2024-02-10", 689.40, "bottom paint"), ("2024-04-06", 342.18, "West Marine - fish finder mount"), ("2024-09-07", 574.25, "lower unit service"),
                ("2025-01-25", 1120.00, "trailer axle"), ("2025-05-17", 12480.00, "Yamaha outboard"), ("2025-05-24", 845.50, "outboard rigging Tampa Marine"),
                ("2025-10-11", 219.95, "West Marine - batteries"), ("2026-02-14", 735.80, "bottom paint"), ("2026-04-18", 1349.99, "Garmin fish finder"),
                ("2026-05-09", 286.40, "trailer tires Gulf Coast Tire"), ("2026-08-22", 612.35, "outboard 100 hr service"), ("2026-10-03", 158.00, "boat cover repair"),
                ("2024-06-29", 96.75, "boat registration"), ("2025-06-28", 98.25, "boat registration"), ("2026-06-27", 101.75, "boat registration")]:
    add(D(s), a, "Boat", n)
for s, a, n in [("2024-04-20", 612.00, "pool pump motor"), ("2025-03-22", 389.00, "pool filter cartridges"), ("2025-09-20", 274.50, "salt cell cleaning guy"), ("2026-05-02", 742.00, "new salt cell"),
                ("2026-07-18", 148.90, "pool robot part")]:
    add(D(s), a, "Pool", n)
for s, a, n in [("2024-01-23", 186.00, "Rocky vet - shots"), ("2024-08-02", 92.50, "vet - ear infection"), ("2025-01-21", 204.00, "Rocky vet - shots"), ("2025-03-27", 118.40, "vet - rash"),
                ("2025-07-05", 646.00, "emergency vet - Rocky ate a hook"), ("2025-07-15", 58.00, "Rocky vet follow up"), ("2025-11-04", 87.25, "vet nails n ears"),
                ("2026-01-20", 219.00, "Rocky vet - shots"), ("2026-06-09", 134.75, "vet - limp")]:
    add(D(s), a, "Dog", n)
for s, a, n in [("2024-03-18", 129.00, "AC tune up"), ("2025-03-17", 139.00, "AC tune up"), ("2026-03-16", 149.00, "AC tune up"), ("2024-07-23", 615.00, "washer - Lowe's"),
                ("2026-01-10", 1188.00, "fridge - Costco"), ("2026-08-15", 438.20, "garage door spring guy"), ("2026-09-19", 684.00, "tree guy"), ("2025-11-28", 429.00, "tv Black Friday Target"),
                ("2026-09-26", 418.65, "Home Depot - pressure washer"), ("2024-01-13", 263.00, "Home Depot - ceiling fan"), ("2026-11-14", 336.40, "home depot - vanity"),
                # lanai 2025
                ("2025-06-21", 642.38, "lanai - lumber Home Depot"), ("2025-06-28", 118.72, "Home Depot - lanai screws n brackets"), ("2025-07-02", 275.00, "lanai permit"),
                ("2025-07-12", 384.90, "lanai concrete"), ("2025-07-19", 96.44, "lanai paint"), ("2025-08-09", 2150.00, "Lanai screen guy"), ("2025-08-16", 289.00, "lanai fan - Lowe's"),
                ("2025-08-23", 61.15, "lanai trim lowe's"), ("2025-09-06", 148.60, "lanai string lights n hardware"),
                # Milton 2024
                ("2024-10-06", 214.36, "Milton plywood Home Depot"), ("2024-10-07", 1149.00, "Milton - generator"), ("2024-10-14", 178.90, "Milton tarps n chainsaw chain"),
                ("2024-10-26", 950.00, "milton tree removal"), ("2024-11-09", 1380.00, "Milton fence"), ("2024-11-16", 466.25, "milton soffit repair")]:
    add(D(s), a, "House", n)
add(D("2024-10-07"), 88.12, "Groceries", "Publix - Milton water n batteries")
add(D("2024-10-08"), 62.40, "Gas", "Milton gas cans Wawa")
add(D("2024-10-21"), 132.75, "Pool", "Milton pool cleanup Leslie's")

# ---------------------------------------------------------------- trips
for s, a, c, n in [
    ("2024-03-02", 310.00, "Trips", "Keys trip - deposit"), ("2024-06-08", 1118.00, "Trips", "Keys trip - cottage"), ("2024-06-08", 74.20, "Gas", "keys trip gas"),
    ("2024-06-09", 61.35, "Fishing", "keys trip bait"), ("2024-06-10", 118.64, "Eating out", "Keys trip - Sundowners"), ("2024-06-11", 160.00, "Trips", "keys trip snorkel"),
    ("2024-06-12", 93.18, "Groceries", "keys trip Publix"), ("2024-06-12", 84.50, "Eating out", "Keys trip - key lime pie n lunch"), ("2024-06-13", 148.00, "Boat", "keys trip boat gas"),
    ("2024-06-14", 71.40, "Gas", "keys trip gas home"),
    ("2026-02-21", 450.00, "Trips", "Keys trip - deposit"), ("2026-06-13", 1496.00, "Trips", "Keys trip - cottage"), ("2026-06-13", 82.60, "Gas", "keys trip gas"),
    ("2026-06-14", 78.25, "Fishing", "Keys trip bait"), ("2026-06-15", 900.00, "Trips", "Keys trip - charter"), ("2026-06-16", 142.37, "Eating out", "keys trip dinner Sundowners"),
    ("2026-06-17", 121.90, "Groceries", "keys trip Publix"), ("2026-06-18", 171.00, "Boat", "keys trip boat gas"), ("2026-06-18", 64.85, "Trips", "keys trip tshirts"),
    ("2026-06-19", 79.30, "Gas", "Keys trip gas home"),
    ("2025-01-11", 220.00, "Trips", "Smokies trip - deposit"), ("2025-03-15", 684.00, "Trips", "Smokies trip - cabin"), ("2025-03-15", 88.40, "Gas", "smokies trip gas"), ("2025-03-16", 69.75, "Gas", "Smokies trip gas"),
    ("2025-03-17", 214.00, "Trips", "Smokies trip - Dollywood"), ("2025-03-18", 92.15, "Eating out", "smokies trip pancakes"), ("2025-03-19", 138.44, "Groceries", "smokies trip Food City"),
    ("2025-03-21", 83.10, "Gas", "smokies trip gas home"),
    ("2025-08-01", 512.00, "Trips", "Orlando - Universal tix"), ("2025-08-02", 289.00, "Trips", "Orlando hotel"), ("2025-08-02", 96.70, "Eating out", "orlando dinner"), ("2025-08-03", 48.00, "Trips", "Orlando parking"),
    ("2025-09-30", 1264.00, "Trips", "Puerto Rico - flights"), ("2025-12-26", 892.00, "Trips", "Puerto Rico - hotel"), ("2025-12-27", 238.00, "Trips", "puerto rico rental car"),
    ("2025-12-28", 164.30, "Eating out", "puerto rico dinner w/ tio Luis"), ("2025-12-30", 118.00, "Trips", "Puerto Rico - El Yunque tour"), ("2025-12-31", 96.80, "Eating out", "Puerto Rico lechon"),
    ("2024-05-04", 285.00, "Fishing", "Boca Grande trip - guide half"), ("2024-05-04", 58.30, "Eating out", "boca grande trip lunch"), ("2025-05-03", 310.00, "Fishing", "Boca Grande trip - guide half"),
    ("2026-05-16", 330.00, "Fishing", "Boca Grande trip - guide half"), ("2026-05-16", 64.90, "Eating out", "Boca Grande trip lunch"), ("2026-05-16", 46.20, "Fishing", "boca grande trip crabs"),
    ("2026-09-05", 264.00, "Trips", "Cedar Key motel"), ("2026-09-06", 88.40, "Eating out", "cedar key clams"), ("2026-09-05", 57.10, "Fishing", "Cedar Key bait"),
    ("2024-11-30", 640.00, "Fun", "Lightning tix w/ Mateo"), ("2026-04-25", 512.00, "Fun", "Lightning playoff tix"), ("2026-09-12", 446.00, "Fun", "Bucs tickets"),
    ("2024-10-30", 1350.00, "Doctor & dentist", "ER - Nico arm"), ("2026-09-09", 412.00, "Doctor & dentist", "Gulf Coast Dental crown"), ("2025-06-10", 268.00, "Doctor & dentist", "Danas glasses"),
    ("2024-08-07", 285.00, "Kids", "Mateo soccer club fee"), ("2025-08-06", 310.00, "Kids", "Mateo soccer club fee"), ("2026-08-05", 340.00, "Kids", "Mateo soccer club fee"),
    ("2024-06-03", 460.00, "Kids", "summer camp Nico n Sofia"), ("2025-06-02", 490.00, "Kids", "summer camp Nico n Sofia"), ("2026-06-01", 525.00, "Kids", "summer camp Nico n Sofia"),
    ("2026-08-09", 186.45, "Kids", "back to school Target"), ("2025-08-10", 173.20, "Kids", "back to school Target"),
    ("2025-02-08", 399.00, "Work stuff", "Milwaukee drill set Home Depot"), ("2026-05-12", 618.30, "Work stuff", "Home Depot - 200A panel n breakers"), ("2025-10-15", 742.00, "Work stuff", "Fluke meter City Electric Supply"),
    ("2026-09-22", 873.45, "Work stuff", "Graybar - transfer switch"), ("2026-10-14", 566.10, "Work stuff", "City Electric Supply - wire"),
    ("2025-12-06", 1480.00, "Misc", "lawyer will papers"),
]:
    add(D(s), a, c, n)

# ---------------------------------------------------------------- presents
P = "Presents"
for s, a, c, n in [
    ("2023-12-09", 129.00, P, "xmas Mateo skateboard"), ("2023-12-10", 84.50, P, "Xmas Sofia keyboard stand"), ("2023-12-12", 74.95, P, "xmas Nico legos"), ("2023-12-16", 210.00, P, "xmas Dana - boots"),
    ("2023-12-17", 58.00, P, "xmas Mom - robe"), ("2023-12-18", 45.00, P, "xmas Dad"), ("2023-12-20", 60.00, P, "teachers gift cards"),
    ("2024-12-07", 299.00, P, "xmas Mateo - Switch"), ("2024-12-08", 118.00, P, "xmas Sofia art table"), ("2024-12-14", 88.40, P, "xmas nico hot wheels"), ("2024-12-15", 245.00, P, "xmas Dana - spa day"),
    ("2024-12-18", 64.00, P, "xmas Mom slippers n candle"), ("2024-12-19", 52.00, P, "xmas Dad - rod holder"), ("2024-12-20", 75.00, P, "teachers gift cards"),
    ("2025-12-06", 189.00, P, "xmas Mateo headphones"), ("2025-12-07", 142.30, P, "xmas Sofia - bike helmet n stuff"), ("2025-12-13", 96.00, P, "xmas Nico magnet tiles"), ("2025-12-14", 320.00, P, "xmas Dana - purse"),
    ("2025-12-16", 72.50, P, "xmas Mom - perfume"), ("2025-12-18", 66.00, P, "xmas Dad"), ("2025-12-19", 80.00, P, "teachers gift cards"),
    ("2026-11-27", 179.99, P, "xmas - Dana air fryer"), ("2026-11-28", 84.95, P, "xmas Nico lego set"),
    ("2024-02-10", 48.00, P, "Mom bday flowers"), ("2025-02-10", 55.00, P, "Mom bday - flowers"), ("2026-02-10", 89.00, P, "mom bday - cast iron set"),
    ("2024-02-14", 62.00, P, "valentines Dana roses"), ("2025-02-14", 68.00, P, "valentines Dana roses"), ("2026-02-13", 74.50, P, "valentines - Dana roses"),
    ("2024-05-11", 54.00, P, "mothers day Dana"), ("2024-05-11", 38.00, P, "mothers day Mom"), ("2025-05-10", 60.00, P, "mothers day Dana"), ("2025-05-10", 42.00, P, "mothers day Mom"),
    ("2026-05-08", 65.00, P, "mothers day - Dana hanging plants"), ("2026-05-08", 46.00, P, "mothers day - Mom orchid"),
    ("2024-08-15", 135.00, P, "Dana bday - sunglasses"), ("2025-08-15", 160.00, P, "Dana bday - bracelet"), ("2026-08-14", 198.00, P, "Dana bday - earrings"),
    ("2024-10-19", 90.00, P, "anniversary Dana"), ("2025-10-18", 110.00, P, "anniversary Dana"), ("2026-10-17", 245.00, P, "anniversary - Dana necklace"),
    ("2025-08-17", 138.20, "Eating out", "Dana bday dinner Columbia"),
    ("2024-03-09", 64.30, P, "Sofia bday present"), ("2024-03-16", 48.99, "Groceries", "Sofia bday cake Publix"), ("2024-03-16", 210.00, "Kids", "Sofia bday - skate party"),
    ("2025-03-08", 79.00, P, "Sofia bday present - roller skates"), ("2025-03-12", 52.49, "Groceries", "sofia bday cake Publix"),  ("2025-03-12", 120.00, "Eating out", "Sofia bday dinner"),
    ("2026-03-10", 118.60, P, "Sofia bday - tablet case n pens"), ("2026-03-14", 57.99, "Groceries", "Sofia bday cake Publix"), ("2026-03-14", 264.00, "Kids", "Sofia bday - skate party"), ("2026-03-14", 31.20, "Misc", "sofia bday balloons Five Below"),
    ("2024-09-07", 110.00, P, "Mateo bday - rod n reel"), ("2025-09-06", 150.00, P, "Mateo bday cash n shoes"), ("2026-09-08", 160.00, P, "Mateo bday - jersey"),
    ("2024-01-20", 59.00, P, "Nico bday truck"), ("2025-01-18", 66.40, P, "Nico bday - scooter"), ("2026-01-23", 92.00, P, "Nico bday bike"),
    ("2024-06-14", 40.00, P, "fathers day Dad - tackle"), ("2025-06-13", 45.00, P, "fathers day Dad"), ("2026-06-12", 48.00, P, "fathers day Dad"),
    ("2024-05-31", 50.00, P, "Ray wedding gift"), ("2025-05-30", 35.00, P, "graduation cousin Abby"), ("2026-04-17", 60.00, P, "baby shower Ray n Kim"), ("2026-07-24", 40.00, P, "neighbor housewarming"),
    ("2025-04-19", 46.80, P, "easter baskets"), ("2026-04-03", 52.35, P, "easter baskets"), ("2024-03-30", 41.25, P, "Easter baskets"),
]:
    add(D(s), a, c, n)

rows = [(d, a, c, n, rnd.random()) for d, a, c, n in rows]
rows.sort(key=lambda r: (r[0], r[4]))
with open(os.path.join(HERE, "tampa.csv"), "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n, _ in rows:
        w.writerow([d.isoformat(), "%d.%02d" % (a // 100, a % 100), c, n])
print(len(rows))
