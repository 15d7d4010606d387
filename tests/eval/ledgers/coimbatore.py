#!/usr/bin/env python3
"""Expenses of a schoolteacher in Coimbatore, 2023-09 .. 2026-11-30. Deterministic."""
import csv, os, random
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
rnd = random.Random(641012)
START, END = date(2023, 9, 1), date(2026, 11, 30)

GRO, VEG, MED, DAN, AUT, PET, BIL, SCH, EAT, CLO, HOU, FUN, TRA, TEM, SUB = (
    "Groceries", "Vegetables and milk", "Amma medicines", "Dance class", "Auto and bus",
    "Petrol", "EB and bills", "School things", "Eating out", "Clothes", "House things",
    "Functions and gifts", "Travel", "Temple", "Subscriptions")

rows = []          # (date, paise, category, notes, seq)
fixed = []         # never dropped


def D(s):
    return date.fromisoformat(s)


def put(d, amt, cat, note, keep=False):
    if START <= d <= END:
        (fixed if keep else rows).append((d, int(round(amt * 100)), cat, note))


def fx(s, amt, cat, note):
    put(D(s), amt, cat, note, True)


def rng(lo, hi, step=5):
    return rnd.randrange(int(lo), int(hi) + 1, step)


def paise(lo, hi):
    return round(rnd.uniform(lo, hi), 2)


def infl(d):
    return 1 + 0.06 * ((d - START).days / 365.0)


PEOPLE = [k for k in """moi Revathi wedding;baby shower Divya;moi Suresh housewarming;moi Priya wedding;naming ceremony Divya baby;
moi Saravanan wedding;moi Kavitha ear piercing;gift Anitha farewell;moi Senthil wedding;moi neighbour housewarming;moi Deepa wedding;
gift principal retirement;moi Gokul wedding;baby shower Priya;moi Uncle sixtieth;moi Bhuvana wedding;moi Hari housewarming;
naming ceremony Priya baby;moi Shanthi daughter wedding;moi Vignesh wedding;gift Mrs Thomas retirement;moi Lakshmi wedding;
moi Ramya engagement;moi Prakash housewarming;baby shower Ramya""".replace("\n", "").split(";")]

TRIPS = [("2024-05-10", "2024-05-13"), ("2025-05-20", "2025-05-24"),
         ("2025-12-26", "2025-12-30"), ("2026-10-17", "2026-10-20")]
SICK = [("2024-08-12", "2024-08-18"), ("2025-03-10", "2025-03-14"), ("2026-02-09", "2026-02-15")]
GAPS = [(D(a), D(b)) for a, b in TRIPS + SICK]


def gap(d):
    for a, b in GAPS:
        if a <= d <= b:
            return True
    return False


def school(d):
    if d.weekday() >= 5 or d.month == 5 or (d.month == 4 and d.day > 22):
        return False
    if (d.month == 12 and d.day >= 24) or (d.month == 1 and (d.day == 1 or 14 <= d.day <= 17)):
        return False
    return True


def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def md(y, m, day):
    while True:
        try:
            return date(y, m, day)
        except ValueError:
            day -= 1


# ---------------------------------------------------------------- daily habits
d = START
while d <= END:
    f = infl(d)
    wd = d.weekday()
    # vegetables and milk
    if wd == 6 or (wd == 5 and rnd.random() < 0.25):
        put(d, rng(180 * f, 420 * f), VEG, rnd.choice(["Uzhavar Sandhai"] * 5 + ["uzhavar sandhai veg", "Uzhavar Sandhai with Amma"]))
    if rnd.random() < 0.20:
        put(d, paise(90 * f, 380 * f), VEG, rnd.choice(["Pazhamudir Nilayam", "Pazhamudir Nilayam", "Pazhamudir fruits", "pazhamudir apples"]))
    if rnd.random() < 0.13:
        put(d, rng(20, 50), VEG, rnd.choice(["keerai paati", "keerai", "keerai paati"]))
    if rnd.random() < 0.10:
        put(d, rng(40 * f, 130 * f), VEG, rnd.choice(["tomato onion cart", "tomato cart", "onion 3 kg", "vegetable cart"]))
    if rnd.random() < 0.09:
        put(d, rng(35 * f, 120 * f), VEG, rnd.choice(["Aavin curd", "Aavin paneer", "Aavin curd", "Aavin butter"]))
    if rnd.random() < 0.035:
        put(d, rng(60, 180), VEG, rnd.choice(["coconut 3", "coconuts", "tender coconut", "banana leaf"]))
    # groceries
    if rnd.random() < 0.21:
        put(d, rng(35 * f, 320 * f), GRO, rnd.choice(["Lakshmi Stores", "Lakshmi Stores", "lakshmi stores rice flour", "Lakshmi Stores dal", "idli batter", "bread eggs", ""]))
    if rnd.random() < 0.075:
        put(d, paise(220 * f, 1100 * f), GRO, rnd.choice(["More", "More", "More Vadavalli", "more snacks"]))
    if rnd.random() < 0.05:
        put(d, paise(180 * f, 850 * f), GRO, rnd.choice(["Nilgiris", "Nilgiris RS Puram", "Nilgiris bread jam"]))
    if rnd.random() < 0.02:
        put(d, paise(250, 700), GRO, rnd.choice(["Pazhamudir Nilayam", "Pazhamudir dry fruits"]))
    if rnd.random() < 0.014:
        put(d, paise(90, 460), GRO, rnd.choice(["Apollo Pharmacy soap", "Apollo Pharmacy shampoo"]))
    # travel in town
    if school(d):
        if rnd.random() < 0.36:
            put(d, rng(12 if d < D("2025-06-01") else 15, 30, 1), AUT, rnd.choice(["bus to school", "bus to school", "bus both ways", "town bus", ""] if rnd.random() < 0.6 else ["bus to school"]))
        if rnd.random() < 0.09:
            put(d, rng(60 * f, 150 * f, 10), AUT, rnd.choice(["auto to school", "auto late for school", "share auto"]))
    if wd in (2, 5) and rnd.random() < 0.42:
        put(d, rng(70 * f, 140 * f, 10), AUT, rnd.choice(["auto dance class", "auto Nila dance", "Rapido dance class"]))
    if rnd.random() < 0.045:
        put(d, paise(130 * f, 420 * f), AUT, rnd.choice(["Red Taxi", "Red Taxi hospital", "Ola", "Uber", "Red Taxi station"]))
    # eating out
    if rnd.random() < (0.24 if wd >= 5 else 0.09):
        put(d, rng(180 * f, 720 * f), EAT, rnd.choice(["Annapoorna", "Annapoorna RS Puram", "Annapoorna coffee", "Geetha Cafe", "A2B", "A2B family", "Haribhavanam", "Junior Kuppanna", "Aryaas"]))
    if rnd.random() < 0.05:
        put(d, rng(80 * f, 340 * f), EAT, rnd.choice(["KR Bakes", "KR Bakes puffs", "KR Bakes", "Arun ice cream", "juice shop"]))
    if rnd.random() < 0.025:
        put(d, rng(150, 460, 10), EAT, rnd.choice(["Sri Krishna Sweets", "Sri Krishna Sweets mysorepa"]))
    if rnd.random() < (0.035 if d < D("2025-01-01") else 0.06):
        put(d, paise(190 * f, 640 * f), EAT, rnd.choice(["Swiggy", "Zomato", "Swiggy dosa", "Zomato biryani", "Swiggy"]))
    # school things
    if school(d) and rnd.random() < 0.17:
        k = rnd.random()
        if k < .3:
            put(d, rng(40, 360), SCH, rnd.choice(["Vidya Stationers", "Vidya Stationers chart paper", "Vidya Stationers red pens"]))
        elif k < .55:
            put(d, rng(12, 140, 2), SCH, rnd.choice(["Sri Krishna Xerox", "xerox question papers", "Sri Krishna Xerox worksheets"]))
        elif k < .75:
            put(d, rng(20, 240), SCH, rnd.choice(["chart paper", "red pens", "chalk and duster", "lamination", "glue sketch pens"]))
        elif k < .85:
            put(d, rng(100, 400, 50), SCH, rnd.choice(["prizes for 7B", "students chocolates", "staff room tea"]))
        else:
            put(d, rng(60, 480, 10), SCH, rnd.choice(["Kannan notebooks", "Nila notebooks", "Nila project", "Kannan covers and labels"]))
    # temple
    if rnd.random() < (0.14 if wd in (4, 1) else 0.025):
        put(d, rnd.choice([10, 20, 21, 50, 51, 101, 100, 150, 201]), TEM, rnd.choice(["Marudhamalai", "Perur temple", "Eachanari archana", "Koniamman", "archana", "flowers for temple", ""]))
    # petrol
    if rnd.random() < 0.085:
        put(d, rng(200, 450, 50), PET, rnd.choice(["scooter HP bunk", "scooter HP bunk", "scooter", "Access HP bunk", "scooter Indian Oil"]))
    if rnd.random() < 0.036:
        put(d, rng(1200, 2600, 100), PET, rnd.choice(["car Shell bunk", "car", "car Shell bunk", "car Karthik"]))
    if rnd.random() < 0.012:
        put(d, rng(50, 180, 10), PET, rnd.choice(["puncture Murugan", "air and puncture"]))
    d += timedelta(1)

# ---------------------------------------------------------------- monthly and seasonal
gas = {2023: 918.5, 2024: 818.5, 2025: 868.5, 2026: 899.0}
for y, m in months():
    ym = (y, m)
    f = infl(md(y, m, 15))
    put(md(y, m, rnd.randint(2, 6)), paise(3900 * f, 6400 * f), GRO, rnd.choice(["Kannan monthly", "Kannan Departmental monthly", "Kannan monthly"]), True)
    if m % 2 == 1:
        put(md(y, m, rnd.randint(12, 24)), paise(1500 * f, 3900 * f), GRO, rnd.choice(["DMart", "DMart Avinashi Road"]))
    put(md(y, m, 1), 1320 if ym < (2024, 7) else 1410 if ym < (2025, 8) else 1500, VEG, "Aavin milk card", True)
    # amma
    put(md(y, m, rnd.randint(3, 9)), paise(2150 * f, 2750 * f), MED, rnd.choice(["Apollo Pharmacy", "Apollo Pharmacy BP tablets", "Apollo Pharmacy"]), True)
    put(md(y, m, rnd.randint(10, 17)), 1145 if ym < (2025, 1) else 1230 if ym < (2026, 4) else 1298, MED, "Sri Krishna Medicals insulin", True)
    if rnd.random() < .75:
        put(md(y, m, rnd.randint(11, 27)), paise(160, 680), MED, rnd.choice(["MedPlus strips", "MedPlus", "Sri Krishna Medicals", "Sri Krishna Medicals ointment", "MedPlus calcium"]))
    if m in (1, 4, 7, 10):
        put(md(y, m, rnd.randint(18, 26)), 600 if y < 2025 else 700 if y == 2025 else 800, MED, "Dr Ramanathan", True)
        put(md(y, m, rnd.randint(12, 17)), rng(950, 1750, 50), MED, rnd.choice(["Thyrocare blood test", "sugar test Thyrocare"]), True)
    if m in (3, 9):
        put(md(y, m, 20), 450, MED, "Lotus eye checkup")
    # dance
    put(md(y, m, 5), 2000 if ym < (2024, 6) else 2500 if ym < (2025, 6) else 3000, DAN, "Natyalaya fees", True)
    if rnd.random() < .35:
        put(md(y, m, rnd.randint(8, 28)), rng(120, 900, 10), DAN, rnd.choice(["salangai repair", "practice saree", "dance notebook", "hair flowers dance", "alta and kumkum"]))
    # bills
    put(md(y, m, 7), 824.82 if ym < (2025, 7) else 942.82, BIL, "Airtel fibre", True)
    put(md(y, m, 10), 1800 if ym < (2025, 4) else 2100, BIL, "apartment maintenance", True)
    if m % 2 == 0:
        base = {2: 1250, 4: 2150, 6: 2900, 8: 2300, 10: 1750, 12: 1350}[m] * f
        put(md(y, m, rnd.randint(14, 22)), rng(base * .88, base * 1.12, 1), BIL, "TNEB", True)
    if m in (4, 10):
        put(md(y, m, 26), 2340 if ym < (2025, 4) else 2480, BIL, "property tax", True)
        put(md(y, m, 27), 612, BIL, "water tax")
    if m in (3, 6, 9, 12):
        put(md(y, m, 28), 6245, BIL, "LIC premium", True)
    # school monthly
    if m != 5:
        put(md(y, m, 3), 100 if y < 2026 else 150, SCH, "tea fund")
    # subscriptions
    if (2023, 11) <= ym <= (2025, 3):
        put(md(y, m, 18), 199, SUB, "Netflix", True)
    put(md(y, m, 12), 119 if ym < (2025, 9) else 139, SUB, "Spotify", True)
    put(md(y, m, 2), 280 if ym < (2025, 4) else 310, SUB, "The Hindu paper", True)
    if (2024, 6) <= ym <= (2024, 12):
        put(md(y, m, 21), 169, SUB, "Kindle Unlimited", True)
    if ym >= (2025, 4):
        put(md(y, m, 9), 149, SUB, "YouTube Premium", True)
    if ym >= (2025, 6) and m in (6, 9, 12, 3) and ym <= (2026, 6):
        put(md(y, m, 16), 249, SUB, "Sun NXT", True)
    if m == 9:
        put(md(y, m, 25), 1499, SUB, "Amazon Prime yearly", True)
    if m == 10:
        put(md(y, m, 4), {2023: 899, 2024: 899, 2025: 1499, 2026: 1499}[y], SUB, "Hotstar yearly", True)
    # house
    if rnd.random() < .5:
        put(md(y, m, rnd.randint(8, 27)), rng(250, 1400, 50), HOU, rnd.choice(["plumber Selvam", "electrician Babu", "carpenter", "plumber Selvam tap", "mixie repair"]))
    if rnd.random() < .45:
        put(md(y, m, rnd.randint(4, 28)), paise(120, 1400), HOU, rnd.choice(["DMart buckets", "Viveks bulb", "bed sheets", "Lakshmi Hardware", "Lakshmi Hardware pipe", "steel dabba", ""]))
    if m in (2, 8):
        put(md(y, m, 11), 650 if y < 2026 else 750, HOU, "RO filter service")
    # clothes
    for _ in range(rnd.choice([0, 1, 1, 2])):
        put(md(y, m, rnd.randint(5, 28)), rng(350 * f, 1900 * f, 10), CLO, rnd.choice(["Trends", "Max", "Pothys", "Chennai Silks", "Trends Nila", "Max Nila jeans", "Bata slippers"]))
    if rnd.random() < .5:
        put(md(y, m, rnd.randint(5, 28)), rng(300, 900, 50), CLO, rnd.choice(["Lakshmi Tailor", "Lakshmi Tailor blouse", "blouse stitching", "saree falls"]))
    # functions
    for _ in range(rnd.choice([0, 1, 1, 2] if m not in (2, 5, 6, 9) else [1, 2, 3])):
        put(md(y, m, rnd.randint(2, 28)), rnd.choice([501, 501, 1001, 1001, 2001, 251, 750]), FUN,
            PEOPLE.pop(0) if PEOPLE and rnd.random() < .6 else rnd.choice(["gift Anitha", "moi staff wedding", "moi cousin wedding", "gift Meena teacher", "return gifts", "moi Karthik office wedding"]))
    if rnd.random() < .25:
        put(md(y, m, rnd.randint(2, 28)), rng(400, 1500, 50), FUN, rnd.choice(["Sri Krishna Sweets for guests", "Sri Krishna Sweets box Anitha"]))

d = D("2023-09-06")
while d <= END:                      # Jio every 84 days, two phones
    put(d, 719 if d < D("2024-07-03") else 859, BIL, "Jio recharge mine", True)
    put(d + timedelta(3), 719 if d < D("2024-07-03") else 859, BIL, "Jio recharge Amma", True)
    d += timedelta(84)
d = D("2023-09-19")
while d <= END:                      # cylinder
    put(d, gas[d.year], BIL, "Indane cylinder", True)
    d += timedelta(rnd.randint(38, 52))

# ---------------------------------------------------------------- Deepavali, Pongal, birthdays
for y, dp in ((2023, "2023-11-12"), (2024, "2024-10-31"), (2025, "2025-10-20"), (2026, "2026-11-08")):
    b = D(dp)
    k = 1 + .12 * (y - 2023)
    put(b - timedelta(12), rng(7200 * k, 9800 * k, 10), CLO, "Pothys Deepavali sarees", True)
    put(b - timedelta(10), rng(2100 * k, 3200 * k, 10), CLO, "Trends Deepavali Nila", True)
    put(b - timedelta(4), rng(1800 * k, 2600 * k, 10), FUN, "Sri Krishna Sweets Deepavali", True)
    put(b - timedelta(3), rng(1500 * k, 2500 * k, 50), FUN, "Deepavali crackers", True)
    put(b - timedelta(2), 1500 + 250 * (y - 2023), FUN, "Deepavali bonus maid Selvi", True)
    put(b, rnd.choice([51, 101, 201]), TEM, "Koniamman Deepavali", True)
for y in (2024, 2025, 2026):
    put(date(y, 1, 13), rng(520, 860, 10), VEG, "Pongal sugarcane turmeric", True)
    put(date(y, 1, 13), rng(350, 640, 10), GRO, "Pongal rice jaggery", True)
    put(date(y, 1, 15), 101, TEM, "Perur temple Pongal", True)
for y, c, g in ((2024, 1450, 2199), (2025, 1650, 3499), (2026, 1850, 5990)):
    put(date(y, 3, 22), c, FUN, "KR Bakes cake Nila birthday", True)
    put(date(y, 3, 20), g, FUN, {2024: "cycle helmet Nila birthday", 2025: "watch Nila birthday", 2026: "tablet Nila birthday"}[y], True)
fx("2024-07-14", 2850, FUN, "shirt Karthik birthday")
fx("2025-07-12", 4200, FUN, "shoes Karthik birthday")
fx("2026-07-14", 3650, FUN, "watch Karthik birthday")
fx("2024-09-02", 1650, FUN, "saree Amma birthday")
fx("2025-09-01", 2100, FUN, "shawl Amma birthday")
fx("2026-09-02", 1890, FUN, "saree Amma birthday")
for y in (2024, 2025, 2026):
    fx(f"{y}-06-04", {2024: 3420, 2025: 3985, 2026: 4310}[y], SCH, "Nila school books")
    fx(f"{y}-06-01", {2024: 2680, 2025: 2860, 2026: 3150}[y], CLO, "Nila uniform")
    fx(f"{y}-05-28", {2024: 899, 2025: 999, 2026: 1149}[y], CLO, "Bata school shoes Nila")
for s, a in (("2024-02-24", 1850), ("2024-09-14", 1920), ("2025-03-22", 2140), ("2025-10-04", 2080), ("2026-04-18", 2350), ("2026-10-24", 2410)):
    fx(s, a, PET, "scooter service")
fx("2024-11-19", 3450, PET, "scooter insurance and service")
fx("2025-11-18", 3610, PET, "scooter insurance and service")
fx("2023-12-09", 7850, PET, "car service Khivraj")
fx("2025-01-11", 8420, PET, "car service Khivraj")
fx("2026-01-24", 11275, PET, "car service Khivraj")
for s, a in (("2024-03-10", 600), ("2025-03-02", 700), ("2026-03-08", 850)):
    fx(s, a, DAN, "dance exam fee")
fx("2023-12-17", 3200, DAN, "annual day costume")
fx("2024-12-15", 3600, DAN, "annual day costume")
fx("2023-10-22", 1450, DAN, "salangai new")
# outliers
fx("2024-11-23", 31990, HOU, "washing machine Viveks")
fx("2025-07-16", 48500, MED, "cataract surgery Lotus")
fx("2025-07-12", 2400, MED, "Lotus scan before surgery")
fx("2025-07-24", 860, MED, "Lotus eye drops")
fx("2025-07-30", 450, MED, "Lotus review")
fx("2026-06-20", 18750, HOU, "inverter battery Viveks")
fx("2024-04-20", 4200, HOU, "pest control")
fx("2025-04-12", 2650, HOU, "AC service and gas")
fx("2026-04-11", 1400, HOU, "AC service")
fx("2024-06-15", 6900, HOU, "mattress")
fx("2026-08-22", 6890, MED, "KMCH full checkup")
fx("2024-10-08", 5400, MED, "KMCH scan")

# ---------------------------------------------------------------- trips
for s, a, c, n in (
    ("2024-04-14", 4000, TRA, "Munnar homestay advance"), ("2024-05-10", 2850, PET, "Munnar car petrol"),
    ("2024-05-10", 640, EAT, "Munnar lunch on way"), ("2024-05-10", 185, TRA, "Munnar toll"),
    ("2024-05-11", 2200, TRA, "Munnar jeep"), ("2024-05-11", 780, EAT, "Munnar dinner"),
    ("2024-05-11", 360, TRA, "Munnar tea museum"), ("2024-05-12", 600, TRA, "Eravikulam park Munnar"),
    ("2024-05-12", 915, EAT, "Munnar Saravana Bhavan"), ("2024-05-12", 1240, GRO, "Munnar tea and spices"),
    ("2024-05-12", 450, CLO, "Munnar sweater Nila"), ("2024-05-13", 5200, TRA, "Munnar homestay balance"),
    ("2024-05-13", 555, EAT, "Munnar breakfast"), ("2024-05-15", 350, FUN, "Munnar chocolate for staff"),
    ("2025-04-02", 2310, TRA, "Rameswaram train tickets"), ("2025-04-26", 3600, TRA, "Rameswaram hotel advance"),
    ("2025-05-20", 420, EAT, "Rameswaram train dinner"), ("2025-05-21", 900, TRA, "Rameswaram auto day"),
    ("2025-05-21", 525, TEM, "Rameswaram 22 wells"), ("2025-05-21", 690, EAT, "Rameswaram mess lunch"),
    ("2025-05-22", 1500, TRA, "Rameswaram Dhanushkodi jeep"), ("2025-05-22", 501, TEM, "Rameswaram special darshan"),
    ("2025-05-22", 760, EAT, "Rameswaram dinner"), ("2025-05-23", 50, TRA, "Kalam house Rameswaram"),
    ("2025-05-23", 820, FUN, "Rameswaram shells for Anitha"), ("2025-05-23", 4200, TRA, "Rameswaram hotel balance"),
    ("2025-05-24", 310, AUT, "Rameswaram station taxi"),
    ("2025-11-08", 3480, TRA, "Chennai train tickets"), ("2025-12-06", 2400, TRA, "Chennai Music Academy passes"),
    ("2025-12-26", 540, AUT, "Chennai taxi Central"), ("2025-12-26", 830, EAT, "Chennai Saravana Bhavan"),
    ("2025-12-27", 1200, TRA, "Chennai sabha tickets"), ("2025-12-27", 465, EAT, "Chennai sabha canteen"),
    ("2025-12-27", 290, AUT, "Chennai auto Mylapore"), ("2025-12-28", 101, TEM, "Kapaleeshwarar Chennai"),
    ("2025-12-28", 6850, CLO, "Chennai Nalli saree"), ("2025-12-28", 520, EAT, "Chennai Ratna Cafe"),
    ("2025-12-29", 380, AUT, "Chennai auto beach"), ("2025-12-29", 1450, DAN, "Chennai temple jewellery set"),
    ("2025-12-29", 610, EAT, "Chennai Murugan Idli"), ("2025-12-30", 5600, TRA, "Chennai lodge 4 nights"),
    ("2026-09-12", 3900, TRA, "Mysore hotel advance"), ("2026-10-17", 3150, PET, "Mysore car petrol"),
    ("2026-10-17", 245, TRA, "Mysore toll"), ("2026-10-17", 720, EAT, "Mysore lunch on way"),
    ("2026-10-18", 400, TRA, "Mysore palace tickets"), ("2026-10-18", 980, EAT, "Mysore dinner"),
    ("2026-10-18", 350, TRA, "Mysore zoo"), ("2026-10-19", 101, TEM, "Chamundi hill Mysore"),
    ("2026-10-19", 5400, CLO, "Mysore silk saree"), ("2026-10-19", 860, EAT, "Mysore Mylari dosa"),
    ("2026-10-19", 640, FUN, "Mysore pak for Amma"), ("2026-10-20", 4350, TRA, "Mysore hotel balance"),
    ("2026-10-20", 590, EAT, "Mysore lunch return"),
):
    fx(s, a, c, n)
fx("2024-12-27", 1180, TRA, "Ooty bus day trip")
fx("2024-12-27", 640, EAT, "Ooty lunch")
fx("2026-05-29", 1500, TRA, "Palani winch and van")

# ---------------------------------------------------------------- the arangetram, 2025-09 .. 2026-05-16
for s, a, c, n in (
    ("2025-09-20", 10000, DAN, "arangetram hall advance"), ("2025-10-02", 5001, DAN, "arangetram guru dakshina first"),
    ("2025-11-15", 8000, DAN, "arangetram orchestra advance"), ("2025-12-13", 6400, CLO, "arangetram silk Kanchipuram"),
    ("2026-01-10", 9500, CLO, "arangetram costume stitching"), ("2026-01-31", 4850, DAN, "arangetram jewellery hire"),
    ("2026-02-21", 3600, DAN, "arangetram extra rehearsals"), ("2026-03-07", 3600, DAN, "arangetram extra rehearsals"),
    ("2026-03-14", 2250, DAN, "arangetram salangai"), ("2026-03-28", 7350, FUN, "arangetram invitations Lakshmi Press"),
    ("2026-04-04", 3600, DAN, "arangetram extra rehearsals"), ("2026-04-11", 12000, DAN, "arangetram photographer advance"),
    ("2026-04-25", 2460, FUN, "arangetram return gifts"), ("2026-05-02", 5500, DAN, "arangetram make up artist"),
    ("2026-05-09", 15000, FUN, "arangetram catering advance"), ("2026-05-12", 340, AUT, "auto arangetram hall"),
    ("2026-05-14", 1850, TEM, "arangetram salangai pooja"), ("2026-05-15", 4200, FUN, "arangetram flowers garlands"),
    ("2026-05-16", 22500, FUN, "arangetram catering balance"), ("2026-05-16", 18000, DAN, "arangetram orchestra balance"),
    ("2026-05-16", 15000, DAN, "arangetram hall balance"), ("2026-05-17", 25001, DAN, "arangetram guru dakshina"),
    ("2026-05-30", 14000, DAN, "arangetram photographer balance"),
):
    fx(s, a, c, n)

out = []
for r in rows + fixed:
    sick = any(D(a) <= r[0] <= D(b) for a, b in SICK)
    if sick:
        continue
    if gap(r[0]) and r not in fixed:
        continue
    out.append(r)
# a few careless entries: nothing typed
final = []
for dd, p, c, n in out:
    if c in (VEG, GRO, AUT, TEM) and p < 20000 and rnd.random() < .012:
        n = ""
    final.append((dd, p, c, n))
final.sort(key=lambda r: r[0])       # stable
with open(os.path.join(HERE, "coimbatore.csv"), "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for dd, p, c, n in final:
        w.writerow([dd.isoformat(), "%d.%02d" % divmod(p, 100), c, n])
