#!/usr/bin/env python3
"""Ledger of a product manager in Bangalore. Writes bangalore.csv beside this file; same bytes each run."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(140814)
START, END = date(2023, 11, 14), date(2026, 11, 13)
rows = []
def add(d, amt, cat, note=""):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d, "%.2f" % amt, cat, note))
def rnd(a, b, step=1): return round(R.uniform(a, b) / step) * step
def pick(pairs):
    t = R.uniform(0, sum(w for _, w in pairs))
    for x, w in pairs:
        t -= w
        if t <= 0: return x
    return pairs[-1][0]
def D(s): return date.fromisoformat(s)

# ---- away from Bangalore
LKO = [("2024-03-22","2024-03-27","Holi"),("2024-06-08","2024-06-15","summer"),("2024-10-28","2024-11-04","Diwali"),
       ("2025-03-12","2025-03-16","Holi"),("2025-08-07","2025-08-11","Rakhi"),("2025-10-17","2025-10-25","Diwali"),
       ("2026-02-19","2026-02-24","Shweta wedding"),("2026-06-12","2026-06-17","summer"),("2026-11-05","2026-11-11","Diwali")]
TRIPS = [("2024-02-09","2024-02-13","Goa"),("2024-12-21","2024-12-25","Hampi"),("2025-09-08","2025-09-17","Ladakh"),("2026-01-23","2026-02-01","Vietnam")]
away = set()
for a, b, _ in LKO + TRIPS:
    x = D(a)
    while x <= D(b): away.add(x); x += timedelta(1)
away |= {D("2025-01-18"), D("2025-01-19"), D("2026-01-17"), D("2026-01-18")}

# ---- fixed monthly
def months():
    y, m = 2023, 11
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
for y, m in months():
    f = lambda d: date(y, m, d)
    ym = (y, m)
    rent = 17500 if ym < (2024, 8) else 18500 if ym < (2025, 8) else 21000
    add(f(3), rent, "Rent", "rent my share")
    add(f(5), 2500 if ym < (2025, 4) else 3000, "Flat bills", "cook Lakshmi didi")
    add(f(5), 1200 if ym < (2025, 4) else 1500, "Flat bills", "maid Manjula")
    add(f(R.randint(11, 15)), rnd(420, 760) + (350 if m in (4, 5) else 0), "Flat bills", "BESCOM")
    add(f(R.randint(6, 9)), 471.00 if ym < (2025, 6) else 530.82, "Flat bills", "ACT fibernet share")
    add(f(10), 666 if ym < (2024, 7) else 799, "Phone", "Airtel") if m % 3 == 1 else None
    if m % 2 == 0: add(f(R.randint(16, 22)), rnd(300, 480), "Flat bills", "Indane cylinder share")
    if R.random() < .8: add(f(R.randint(1, 27)), rnd(160, 400, 10), "Flat bills", R.choice(["water cans", "water cans", "tanker share"]))
    add(f(7), 499 if ym < (2025, 2) else 649, "Subscriptions", "Netflix")
    add(f(12), 119 if ym < (2025, 9) else 139, "Subscriptions", "Spotify")
    add(f(18), 129 if ym < (2024, 10) else 149, "Subscriptions", "Youtube Premium")
    add(f(21), 75, "Subscriptions", "iCloud")
    if ym <= (2025, 6): add(f(2), 1250 if ym < (2024, 12) else 1490, "Subscriptions", "Cult gym")
    if (2025, 10) <= ym: add(f(24), 1999, "Subscriptions", "ChatGPT Plus")
    if m % 3 == 0: add(f(15), 299 if ym < (2025, 12) else 349, "Subscriptions", "Swiggy One")
for y, p in ((2024, 2499), (2025, 2999), (2026, 3299)): add(date(y, 1, 9), p, "Subscriptions", "Strava annual")
for y, p in ((2024, 1499), (2025, 1499), (2026, 1499)): add(date(y, 7, 12), p, "Subscriptions", "Amazon Prime")
add("2024-04-19", 899, "Subscriptions", "Hotstar for IPL"); add("2025-03-23", 1099, "Subscriptions", "Hotstar for IPL"); add("2026-03-29", 1299, "Subscriptions", "Hotstar for IPL")

# ---- day to day
d = START
while d <= END:
    if d not in away and R.random() > .045:
        wd = d.weekday(); we = wd >= 5
        rain = d.month in (7, 8, 9); summer = d.month in (3, 4, 5)
        infl = 1 + .06 * (d - START).days / 365
        # chai / coffee
        if R.random() < (.42 if we else .48):
            s = pick([("Third Wave", 10), ("Third Wave Indiranagar", 3), ("Blue Tokai", 6), ("Chai Point", 9), ("Brahmins Coffee Bar", 4), ("Brahmin Tiffin Room", 3), ("Starbucks", 3), ("office chai", 8), ("chai with Anand", 3), ("", 3), ("Rameshwaram Cafe filter coffee", 3)])
            a = {"Chai Point": (60, 140), "office chai": (15, 40), "Brahmins Coffee Bar": (25, 90), "Brahmin Tiffin Room": (40, 150), "chai with Anand": (30, 80), "": (20, 60), "Rameshwaram Cafe filter coffee": (30, 90)}.get(s, (210, 420))
            add(d, round(rnd(*a, 5) * infl / 5) * 5, "Chai coffee", s)
        # cabs
        if R.random() < (.55 if we else .62) + (.1 if rain else 0):
            for _ in range(pick([(1, 6), (2, 3)])):
                s = pick([("Uber", 9), ("Uber office", 8), ("Ola", 5), ("Rapido", 8), ("Rapido bike", 4), ("Namma Yatri", 7), ("Namma Yatri office", 3), ("auto", 3), ("Uber surge rain" if rain else "Uber", 2), ("", 1)])
                a = (45, 130) if s.startswith("Rapido") else (90, 210) if s.startswith("Namma") or s in ("auto", "") else (160, 420) if s != "Uber surge rain" else (380, 720)
                add(d, round(R.uniform(*a) * infl, 2) if s[:2] in ("Ub", "Ol") and R.random() < .6 else rnd(*a), "Cabs", s)
        # metro & bus
        if R.random() < (.1 if we else .22):
            s = pick([("Namma Metro", 7), ("metro card recharge", 2), ("BMTC", 3), ("Vajra bus airport", .2)])
            add(d, {"metro card recharge": R.choice([200, 300, 500]), "BMTC": R.choice([10, 15, 20, 25]), "Vajra bus airport": 250}.get(s, R.choice([20, 28, 35, 42, 45] if d < D("2025-02-09") else [30, 40, 50, 60, 70])), "Metro bus", s)
        # groceries
        if R.random() < (.6 if we else .5):
            s = pick([("Blinkit", 12), ("Zepto", 11), ("Instamart", 7), ("Blinkit fruits", 4), ("Zepto milk eggs", 4), ("More", 4), ("Nature's Basket", 2), ("Sri Krishna Stores", 4), ("veggies HSR market", 3), ("Blinkit party stuff", 1), ("Country Delight", 3), ("", 2), ("Blinkit mangoes" if summer and d.month > 3 else "Blinkit", 3)])
            a = {"Zepto milk eggs": (90, 260), "Sri Krishna Stores": (40, 300), "veggies HSR market": (80, 320), "More": (300, 1400), "Nature's Basket": (450, 1600), "Blinkit party stuff": (600, 1900), "Country Delight": (60, 180), "": (30, 200), "Blinkit mangoes": (250, 900)}.get(s, (120, 780))
            add(d, round(R.uniform(*a) * infl) if R.random() < .75 else round(R.uniform(*a), 2), "Groceries", s)
        # food delivery
        if R.random() < (.45 if we else .36) + (.08 if rain else 0):
            s = pick([("Swiggy", 9), ("Zomato", 8), ("Swiggy Meghana Foods", 4), ("Zomato Truffles", 3), ("Swiggy Empire", 3), ("Zomato Leon Grill", 3), ("Swiggy EatFit", 3), ("Zomato California Burrito", 3), ("Swiggy with Rohan", 2), ("Domino's", 2), ("Zomato office lunch", 4), ("Zomato Bowl Company", 2)])
            add(d, round(R.uniform(170, 620) * infl * (1.3 if "Meghana" in s or "Rohan" in s else 1), 2 if R.random() < .3 else 0), "Food delivery", s)
        # eating out
        if R.random() < (.42 if we else .16):
            s = pick([("Truffles", 4), ("Meghana Foods", 4), ("Toit", 3), ("Toit with team", 1), ("Social", 3), ("MTR", 3), ("Vidyarthi Bhavan", 2), ("Corner House", 4), ("dinner with Meghana", 3), ("lunch with Anand & Rohan", 3), ("Shree Krishna Sweets", 2), ("CTR dosa after long run", 3 if we else 0.2), ("Nagarjuna", 3), ("Windmills", 1), ("team lunch", 2), ("Leon Grill", 2), ("", 1)])
            a = {"Toit": (900, 2400), "Toit with team": (1200, 2900), "Social": (700, 1900), "Windmills": (1500, 3400), "Corner House": (120, 420), "MTR": (180, 480), "Vidyarthi Bhavan": (120, 320), "CTR dosa after long run": (110, 290), "Shree Krishna Sweets": (90, 400), "dinner with Meghana": (700, 2200)}.get(s, (320, 1100))
            add(d, rnd(*a), "Eating out", s)
        # running bits
        if R.random() < .035:
            s = pick([("Fast&Up", 4), ("energy gels Unived", 3), ("Decathlon", 5), ("Decathlon socks", 3), ("race photos", 1), ("Runners High coach", 2)])
            add(d, rnd(*{"Fast&Up": (350, 1100), "energy gels Unived": (600, 1500), "Decathlon": (399, 2499), "Decathlon socks": (199, 599), "race photos": (299, 599), "Runners High coach": (2000, 2500, 100)}[s]), "Running", s)
        # shopping
        if R.random() < (.13 if we else .065) + (.06 if d.month == 10 else 0):
            s = pick([("Amazon", 8), ("Amazon books", 3), ("Myntra", 6), ("Decathlon", 3), ("Blossom books", 3), ("Westside", 3), ("Uniqlo", 2), ("Nykaa Man", 1), ("IKEA", 2), ("Flipkart", 3), ("Bookworm", 2), ("Blinkit charger", 1), ("Anita tailor", 2)])
            a = {"Blossom books": (250, 1300), "Bookworm": (200, 900), "Amazon books": (199, 1100), "Uniqlo": (990, 4990), "IKEA": (299, 3999), "Anita tailor": (100, 700, 50), "Blinkit charger": (499, 1299), "Decathlon": (499, 3499)}.get(s, (249, 3200))
            add(d, rnd(*a), "Shopping", s)
        # health
        if R.random() < .045 + (.03 if rain else 0):
            s = pick([("Apollo Pharmacy", 8), ("Apollo Clinic", 2), ("physio Dr Nair", 4), ("Blinkit ORS", 2), ("Tata 1mg", 4), ("", 1), ("Healthians blood test", .8)])
            a = {"Apollo Clinic": (600, 1200, 50), "physio Dr Nair": (800, 1000, 100), "Healthians blood test": (999, 2499)}.get(s, (60, 780))
            add(d, rnd(*a), "Health", s)
        # fun
        if R.random() < (.16 if we else .03):
            s = pick([("PVR Forum", 5), ("BookMyShow", 5), ("INOX", 2), ("Lahe Lahe open mic", 1), ("badminton Playo", 4), ("board games with Rohan", 1.5), ("Ranga Shankara", 1.5), ("bowling Amoeba", 1)])
            add(d, rnd(*{"badminton Playo": (120, 350), "Ranga Shankara": (200, 400, 50), "BookMyShow": (250, 1400)}.get(s, (240, 900))), "Fun", s)
        # grooming
        if R.random() < .036:
            s = pick([("Truefitt haircut", 2), ("haircut", 5), ("Urban Company", 3), ("Bodycraft", 1)])
            add(d, rnd(*{"haircut": (150, 300, 10), "Truefitt haircut": (600, 900, 50)}.get(s, (499, 1899))), "Grooming", s)
        # laundry (flat)
        if R.random() < .05: add(d, rnd(90, 320, 10), "Flat bills", "istri wala")
    d += timedelta(1)

# ---- Lucknow trips
for a, b, why in LKO:
    s, e = D(a), D(b)
    hot = why == "Diwali"
    add(s - timedelta(R.randint(20, 45)), rnd(4200, 6400) + (2600 if hot else 0), "Travel", "IndiGo BLR-LKO")
    if R.random() < .8: add(s - timedelta(R.randint(8, 19)), rnd(4300, 6800) + (1500 if hot else 0), "Travel", R.choice(["IndiGo LKO-BLR", "Akasa LKO-BLR"]))
    add(s, rnd(780, 1150), "Cabs", "Uber airport"); add(e, rnd(800, 1250), "Cabs", "Uber airport")
    add(s, rnd(180, 480), "Eating out", "airport food")
    n = (e - s).days
    for k in range(1, n):
        x = s + timedelta(k)
        if R.random() < .6: add(x, rnd(150, 900), "Eating out", R.choice(["Tunday Kababi", "Dastarkhwan Lucknow", "Prakash kulfi", "Royal Cafe Lucknow chaat", "Sharma ji ki chai"]))
        if R.random() < .3: add(x, rnd(60, 260), "Cabs", R.choice(["Ola Lucknow", "Rapido Lucknow", "e-rickshaw Lucknow"]))
        if R.random() < .22: add(x, rnd(500, 3800), "Shopping", R.choice(["Hazratganj", "Aminabad chikan kurta", "Phoenix Palassio"]))
    if hot:
        add(s + timedelta(2), rnd(1800, 3200, 50), "Gifts", "Diwali sweets Chappan Bhog")
        add(s + timedelta(2), rnd(900, 1800, 50), "Fun", "Diwali crackers diyas")
add("2025-03-11", 2140, "Travel", "IRCTC tatkal Lucknow"); add("2024-06-06", 1985, "Travel", "IRCTC Lucknow 3AC")

# ---- trips
def trip(xs):
    for r in xs: add(*r)
trip([("2023-12-30",7240,"Travel","Goa flights"),("2024-01-12",9600,"Travel","Goa airbnb share"),("2024-02-09",940,"Cabs","Uber airport Goa trip"),
 ("2024-02-09",1650,"Eating out","Goa Thalassa"),("2024-02-10",1200,"Travel","Goa scooty rent"),("2024-02-10",780,"Eating out","Goa Gunpowder"),("2024-02-10",640,"Groceries","beers Goa"),
 ("2024-02-11",2200,"Fun","Goa kayaking"),("2024-02-11",1340,"Eating out","Goa Curlies"),("2024-02-12",450,"Shopping","Goa beach shorts"),("2024-02-12",320,"Health","Goa pharmacy sunburn"),
 ("2024-02-13",410,"Eating out","Goa airport"),("2024-02-13",1080,"Cabs","Goa taxi to airport")])
trip([("2024-12-03",2890,"Travel","Hampi Express tickets"),("2024-12-10",5400,"Travel","Hampi homestay"),("2024-12-21",260,"Cabs","Namma Yatri station Hampi"),("2024-12-22",900,"Travel","Hampi moped"),
 ("2024-12-22",540,"Eating out","Mango Tree Hampi"),("2024-12-23",600,"Fun","Hampi coracle"),("2024-12-23",430,"Eating out","Hampi thali"),("2024-12-24",750,"Shopping","Hampi leather sandals"),
 ("2024-12-24",480,"Eating out","Hampi lunch"),("2024-12-25",350,"Cabs","auto from station Hampi")])
trip([("2025-04-02",5500,"Running","Ladakh marathon registration"),("2025-07-05",15480,"Travel","Ladakh flights Leh"),("2025-08-18",12800,"Travel","Ladakh guesthouse"),("2025-08-30",3899,"Shopping","Decathlon jacket Ladakh"),
 ("2025-09-03",640,"Health","Diamox Ladakh"),("2025-09-08",1120,"Cabs","Uber airport Ladakh"),("2025-09-09",380,"Eating out","Ladakh thukpa"),("2025-09-10",620,"Eating out","Ladakh German bakery"),
 ("2025-09-11",1400,"Cabs","Leh taxi Ladakh"),("2025-09-12",550,"Eating out","Ladakh carb dinner"),("2025-09-14",399,"Running","Ladakh marathon photos"),("2025-09-14",1150,"Eating out","post race dinner Ladakh"),
 ("2025-09-15",4200,"Travel","Pangong taxi share Ladakh"),("2025-09-16",2300,"Shopping","pashmina for mummy Ladakh"),("2025-09-17",980,"Cabs","Uber airport Ladakh return")])
trip([("2025-11-22",23400,"Travel","Vietnam flights VietJet"),("2025-12-15",2180,"Travel","Vietnam visa"),("2025-12-28",11200,"Travel","Vietnam hostels"),("2026-01-20",1299,"Phone","Airtel roaming Vietnam"),
 ("2026-01-23",1060,"Cabs","Uber airport Vietnam"),("2026-01-24",540,"Eating out","Vietnam pho Hanoi"),("2026-01-24",310,"Chai coffee","egg coffee Vietnam"),("2026-01-25",6800,"Travel","Halong cruise Vietnam"),
 ("2026-01-27",420,"Cabs","Grab Vietnam"),("2026-01-27",870,"Eating out","Vietnam banh mi & beer"),("2026-01-28",3600,"Shopping","Hoi An tailor Vietnam"),("2026-01-29",260,"Chai coffee","Vietnam coconut coffee"),
 ("2026-01-30",1900,"Fun","Vietnam cooking class"),("2026-01-31",380,"Cabs","Grab Vietnam"),("2026-01-31",1450,"Eating out","Vietnam seafood Da Nang"),("2026-02-01",1180,"Cabs","Uber airport Vietnam return")])

# ---- project: balcony garden, mostly mar-may 2025
trip([("2025-03-22",1840,"Shopping","balcony planters IKEA"),("2025-03-22",420,"Cabs","porter balcony stuff"),("2025-03-29",960,"Shopping","balcony plants Lalbagh nursery"),("2025-04-05",350,"Flat bills","balcony net drilling guy"),
 ("2025-04-05",2750,"Shopping","Amazon balcony grass mat"),("2025-04-12",610,"Groceries","balcony potting soil Blinkit"),("2025-04-20",3499,"Shopping","balcony chairs IKEA"),("2025-05-03",899,"Shopping","balcony fairy lights"),
 ("2025-05-11",450,"Flat bills","electrician balcony socket"),("2025-06-21",380,"Groceries","balcony neem oil fertiliser")])

# ---- races & running gear
trip([("2023-12-02",2100,"Running","TMM half registration"),("2024-02-24",1499,"Running","TCS 10K registration"),("2024-07-14",1850,"Running","Bengaluru Marathon registration"),("2024-08-03",2599,"Running","TMM full registration"),
 ("2025-02-22",1599,"Running","TCS 10K registration"),("2025-07-19",1950,"Running","Bengaluru Marathon registration"),("2025-08-09",2800,"Running","TMM full registration"),("2025-08-02",1750,"Running","Kaveri Trail registration"),
 ("2026-02-28",1699,"Running","TCS 10K registration"),("2026-07-18",2150,"Running","Bengaluru Marathon registration"),("2026-08-08",3000,"Running","TMM full registration"),
 ("2023-12-16",7999,"Running","Asics Novablast"),("2024-08-17",9499,"Running","Nike Pegasus"),("2025-03-08",10999,"Running","Asics Novablast"),("2025-11-29",12999,"Running","Asics Superblast"),("2026-08-22",11499,"Running","Adidas Adios"),
 ("2024-05-11",26990,"Running","Garmin Forerunner 265"),("2024-12-14",4900,"Travel","TMM Mumbai flights"),("2025-12-13",5600,"Travel","TMM Mumbai flights"),("2025-01-18",3200,"Travel","TMM Mumbai hotel"),("2026-01-17",3650,"Travel","TMM Mumbai hotel"),
 ("2025-01-18",460,"Eating out","pasta Mumbai TMM"),("2025-01-19",720,"Cabs","Uber Mumbai TMM"),("2026-01-17",390,"Eating out","pasta Mumbai TMM"),("2026-01-18",810,"Cabs","Uber Mumbai TMM")])

# ---- gifts
trip([("2023-12-09",1800,"Gifts","Meghana bday"),("2024-12-09",2200,"Gifts","Meghana bday"),("2025-12-09",2600,"Gifts","Meghana bday earrings"),
 ("2024-04-17",1500,"Gifts","Rohan bday"),("2025-04-17",1250,"Gifts","Rohan bday whisky"),("2026-04-17",1999,"Gifts","Rohan bday headphones share"),
 ("2024-08-16",3500,"Gifts","Rakhi Shweta"),("2025-08-09",4000,"Gifts","Rakhi Shweta"),("2026-08-27",5100,"Gifts","Rakhi Shweta"),
 ("2024-05-10",2800,"Gifts","Mother's day saree mummy"),("2025-05-09",1600,"Gifts","Mother's day flowers mummy Amazon"),("2026-05-08",3250,"Gifts","Mother's day bag mummy"),
 ("2024-09-21",4200,"Gifts","papa bday shirt"),("2025-09-21",5600,"Gifts","papa bday shoes"),("2026-09-20",2999,"Gifts","papa bday Amazon kindle cover & books"),
 ("2024-02-03",5001,"Gifts","Karthik wedding"),("2024-11-23",3001,"Gifts","Priya wedding"),("2025-12-06",5001,"Gifts","Anand wedding"),("2026-02-21",21000,"Gifts","Shweta wedding"),
 ("2024-12-24",700,"Gifts","secret santa office"),("2025-12-23",850,"Gifts","secret santa office"),("2023-12-22",600,"Gifts","secret santa office"),
 ("2025-06-14",1100,"Gifts","farewell Divya office"),("2026-07-03",1500,"Gifts","housewarming Karthik"),("2026-10-02",1350,"Gifts","baby shower Priya Amazon"),
 ("2026-02-14",950,"Gifts","flowers"),("2025-11-01",2400,"Gifts","mummy papa anniversary"),("2024-11-02",2000,"Gifts","mummy papa anniversary")])
trip([("2026-02-10",14500,"Shopping","Shweta wedding sherwani"),("2026-02-12",2100,"Grooming","Shweta wedding facial haircut"),("2026-02-20",3400,"Cabs","Innova Shweta wedding"),("2026-02-22",1250,"Eating out","Shweta wedding cousins chaat")])

# ---- unusual
trip([("2024-07-27",114900,"Shopping","MacBook Air"),("2025-05-24",14800,"Health","root canal Clove Dental"),("2025-05-31",6500,"Health","crown Clove Dental"),("2026-03-14",42999,"Shopping","phone stolen new Nothing Phone"),
 ("2026-03-16",50,"Phone","Airtel sim replacement"),("2025-08-01",12500,"Rent","deposit top up"),("2026-05-19",1000,"Cabs","traffic fine Rohan scooty"),("2026-04-25",3999,"Fun","Ed Sheeran concert"),
 ("2024-09-12",8750,"Health","dengue Apollo Hospital")])
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "bangalore.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), a, c, n])
print(len(rows))
