import random, csv, os
from datetime import date, timedelta as td
rnd = random.Random(20260711)
rows = []
START, END = date(2023, 9, 1), date(2026, 7, 10)
def add(d, a, c, n=""):
    if START <= d <= END: rows.append((d, round(float(a), 2), c, n))
def r10(lo, hi): return round(rnd.uniform(lo, hi) / 10) * 10
def r5(lo, hi): return round(rnd.uniform(lo, hi) / 5) * 5
def rp(lo, hi): return round(rnd.uniform(lo, hi), 2)
def months():
    y, m = START.year, START.month
    while date(y, m, 1) <= END:
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
# ---------- monthly regulars
for y, m in months():
    D = lambda day: date(y, m, day)
    infl = 1 + 0.05 * ((D(1) - START).days / 365)
    emi = 41250 if D(1) < date(2024, 4, 1) else 42180 if D(1) < date(2025, 6, 1) else 40365
    add(D(5), emi, "Home Loan", "HDFC home loan EMI")
    if D(1) in (date(2024, 12, 1), date(2026, 3, 1)): add(D(20), 150000 if y == 2024 else 200000, "Home Loan", "home loan part payment")
    add(D(1), 4500 if D(1) < date(2024, 7, 1) else 5000 if D(1) < date(2025, 10, 1) else 5500, "House Help", "Sunita maid salary")
    add(D(1), 16000 if D(1) < date(2024, 10, 1) else 17500 if D(1) < date(2025, 11, 1) else 19000, "House Help", "Ramesh driver salary")
    add(D(2), 3200 if y < 2025 else 3600, "House Help", "cook didi")
    if rnd.random() < .25: add(D(rnd.randint(10, 24)), rnd.choice([500, 1000, 2000]), "House Help", rnd.choice(["Ramesh overtime", "Sunita advance", "driver overtime sunday", "maid extra cleaning"]))
    if m in (10, 11) and ((y, m) in ((2023, 11), (2024, 10), (2025, 10))):
        add(D(9 if y == 2023 else 28 if y == 2024 else 17), 4500 + (y - 2023) * 500, "House Help", "Sunita diwali bonus")
        add(D(9 if y == 2023 else 28 if y == 2024 else 17), 8000 + (y - 2023) * 750, "House Help", "Ramesh diwali bonus")
    # bills
    season = {4: 1.5, 5: 2.6, 6: 3.0, 7: 2.8, 8: 2.4, 9: 1.9, 12: 1.3, 1: 1.6}.get(m, 1)
    add(D(min(28, rnd.randint(11, 16))), round(2150 * season * infl * rnd.uniform(.9, 1.12), 0), "Utilities", "BSES electricity bill")
    add(D(rnd.randint(17, 20)), r5(380, 720), "Utilities", "IGL piped gas") if m % 2 == 0 else None
    add(D(rnd.randint(8, 12)), r5(300, 900), "Utilities", "Delhi Jal Board water") if m % 2 == 1 else None
    add(D(7), 1061.82 if D(1) < date(2025, 2, 1) else 1178.82, "Utilities", "Airtel broadband")
    for who, a in (("Airtel postpaid mine", 470.82), ("Airtel postpaid Neha", 470.82)):
        add(D(9), a if D(1) < date(2024, 7, 1) else 529.82, "Utilities", who)
    if m % 3 == 0: add(D(12), 719 if D(1) < date(2024, 7, 1) else 859, "Utilities", "Jio recharge papa")
    add(D(3), 3800 if y < 2025 else 4300, "Utilities", "society maintenance")
    add(D(4), 310 + 20 * (y - 2023), "Utilities", "newspaper bill HT + TOI")
    if D(1) >= date(2024, 2, 1): add(D(14), 649, "Fun", "Netflix")
    add(D(18), 119 if D(1) < date(2025, 4, 1) else 149, "Fun", "Spotify family")
    if m == 10: add(D(22), 1499, "Fun", "Amazon Prime yearly")
    if D(1) >= date(2024, 3, 1) and D(1) <= date(2025, 9, 1): add(D(21), 299, "Fun", "Hotstar")
    # school & tuition
    if m in (4, 7, 10, 1):
        f = 1.0 if D(1) < date(2024, 4, 1) else 1.09 if D(1) < date(2025, 4, 1) else 1.19 if D(1) < date(2026, 4, 1) else 1.3
        if D(10) <= END:
            add(D(10), round(33600 * f, -1), "School", "DPS quarterly fee Aarav")
            add(D(10), round(29800 * f, -1), "School", "DPS quarterly fee Anaya")
    if m == 4:
        add(D(2), 7480 + 520 * (y - 2024), "School", "books and copies Aarav")
        add(D(2), 5210 + 430 * (y - 2024), "School", "books and copies Anaya")
        add(D(4), 4350 + 300 * (y - 2024), "School", "uniforms both kids")
        add(D(12), 12000 + 1500 * (y - 2024), "School", "annual charges DPS")
    if m not in (5, 6): add(D(6), 2400 if D(1) < date(2025, 4, 1) else 2700, "School", "school bus Anaya")
    if rnd.random() < .7: add(D(rnd.randint(8, 26)), r10(150, 1800), "School", rnd.choice(["school picnic Anaya", "stationery for project", "annual day costume", "exam fee olympiad Aarav", "science project thermocol", "school trip Aarav Neemrana", "ID card lost Aarav", "chart paper & colours", "farewell contribution", "PTM canteen"]))
    if m not in (6,):
        add(D(5), 3500 if D(1) < date(2024, 4, 1) else 4200 if D(1) < date(2025, 4, 1) else 5000, "Tuition", "maths tuition Aarav - Gupta sir")
        if D(1) >= date(2024, 4, 1): add(D(5), 3800 if D(1) < date(2025, 4, 1) else 4500, "Tuition", "science tuition Aarav")
        if D(1) >= date(2025, 1, 1): add(D(8), 2000, "Tuition", "kathak class Anaya")
        if D(1) < date(2024, 11, 1): add(D(8), 1800, "Tuition", "drawing class Anaya")
    if D(1) >= date(2024, 6, 1) and D(1) <= date(2025, 8, 1): add(D(11), 1500, "Tuition", "swimming coaching kids") if m in (4, 5, 6, 7, 8) else None
    if (y, m) in ((2025, 6), (2026, 4)): add(D(19), 28500 if y == 2025 else 36000, "Tuition", "Allen foundation course Aarav" if y == 2025 else "Allen coaching 2nd instalment")
    # papa
    add(D(rnd.randint(2, 6)), rp(3300, 4600) * infl, "Papa Medical", rnd.choice(["Apollo Pharmacy papa monthly medicines", "papa medicines Apollo Pharmacy", "Apollo Pharmacy BP + sugar tablets papa"]))
    if rnd.random() < .8: add(D(rnd.randint(10, 27)), rp(180, 1400), "Papa Medical", rnd.choice(["1mg insulin papa", "PharmEasy papa", "Guardian pharmacy", "insulin pen needles", "glucometer strips papa", "eye drops papa", "adult diapers", ""]))
    if rnd.random() < .55: add(D(rnd.randint(7, 27)), rnd.choice([800, 1000, 1200, 1500]), "Papa Medical", rnd.choice(["Dr Mehta cardiologist papa", "Dr Sethi diabetologist", "Max Hospital OPD papa", "physio session papa"]))
    if m % 3 == 2: add(D(rnd.randint(7, 20)), rp(1400, 3900), "Papa Medical", rnd.choice(["Dr Lal PathLabs HbA1c + lipid papa", "Lal PathLabs papa blood test", "papa ECG and echo Max Hospital"]))
    if rnd.random() < .75: add(D(rnd.randint(3, 27)), rp(120, 1900), "Health", rnd.choice(["Apollo Pharmacy", "Apollo Pharmacy crocin cough syrup", "Dr Anand paediatrician Anaya", "dentist Aarav", "Neha gynae checkup", "1mg vitamins", "Guardian pharmacy", "dengue test Aarav", "spectacles Aarav Lenskart", "viral fever medicines"]))
    if m == 11: add(D(24), 32800 + 2900 * (y - 2023), "Health", "Star Health family floater premium")
    if m == 9: add(D(15), 14500 if y < 2025 else 16200, "Car", "car insurance renewal ICICI Lombard")
    # car
    for _ in range(rnd.randint(3, 5)): add(D(rnd.randint(1, 28)), rp(1500, 3400), "Car", rnd.choice(["Indian Oil petrol", "petrol HP pump", "Indian Oil petrol full tank", "petrol", "BP petrol Dwarka"]))
    add(D(rnd.randint(1, 28)), rnd.choice([500, 1000]), "Car", "FASTag recharge")
    if rnd.random() < .6: add(D(rnd.randint(1, 28)), rnd.choice([300, 350, 400, 500]), "Car", "car wash monthly")
    if m in (2, 8): add(D(rnd.randint(12, 24)), rp(6200, 11800), "Car", "Maruti service centre")
    for _ in range(rnd.randint(1, 4)): add(D(rnd.randint(1, 28)), rnd.choice([20, 40, 60, 100, 120]), "Car", rnd.choice(["parking CP", "parking Select Citywalk", "parking Sarojini", "parking Max Hospital"]))
    add(D(rnd.randint(1, 28)), rnd.choice([80, 100]), "Car", "PUC check") if m in (3, 9) else None
    # personal
    if rnd.random() < .85: add(D(rnd.randint(4, 28)), r10(250, 600), "Personal", "salon haircut Aarav and me")
    if rnd.random() < .8: add(D(rnd.randint(4, 28)), r10(700, 2900), "Personal", rnd.choice(["Neha parlour", "Lakme salon Neha", "Naturals parlour facial", "Urban Company waxing Neha"]))
add(date(2025, 1, 18), 21600, "Car", "Apollo Tyres new set of 4"); add(date(2024, 5, 11), 5400, "Car", "Amaron battery"); add(date(2025, 7, 22), 2500, "Car", "challan overspeeding"); add(date(2026, 2, 9), 1000, "Car", "challan wrong parking"); add(date(2025,11,9), 8750, "Car", "dent paint rear bumper")
# ---------- daily life
GR = [("Reliance Fresh", 350, 1900), ("Reliance Smart", 900, 4200), ("More", 300, 1700), ("DMart", 1200, 5200), ("Blinkit", 140, 900), ("Zepto", 120, 760), ("BigBasket", 600, 2900), ("kirana Sharma store", 60, 650), ("Metro Cash & Carry", 2500, 6800), ("Modern Bazaar", 400, 2300), ("INA market fish", 450, 1400), ("Amazon Fresh", 400, 1900)]
GW = [9, 8, 8, 5, 22, 13, 8, 16, 2, 5, 2, 4]
GX = ["", "", "", "", "", "", " atta and rice", " snacks for kids", " oil ghee", " dry fruits", " maggi and biscuits", " detergent etc", " paneer"]
DV = [("Mother Dairy milk", 60, 190), ("Mother Dairy", 80, 420), ("Safal veggies", 120, 480), ("sabzi wala", 80, 420), ("fruits thela", 100, 520), ("Country Delight milk", 300, 1200), ("", 60, 300), ("Amul butter paneer", 150, 480), ("weekly mandi sabzi", 350, 900)]
EO = [("Zomato", 280, 1300), ("Swiggy", 220, 1150), ("Haldiram", 250, 1400), ("Chaayos", 160, 620), ("Social Hauz Khas", 1300, 3900), ("Barbeque Nation", 2800, 5600), ("Bikanervala", 300, 1500), ("momos", 60, 240), ("chaat at Bittoo", 80, 300), ("Dominos", 450, 1500), ("office canteen", 70, 190), ("chai samosa", 30, 120), ("Starbucks", 320, 980), ("Karims Jama Masjid", 900, 2400), ("Saravana Bhavan", 500, 1700), ("McDonalds kids", 350, 1100), ("ice cream India Gate", 120, 480), ("", 150, 1200), ("office lunch w/ Vikram", 250, 900), ("Big Chill", 1500, 3600)]
EW = [13, 12, 6, 5, 2, 1, 4, 6, 4, 4, 12, 12, 4, 2, 3, 3, 3, 4, 3, 2]
CO = [("metro card recharge", 200, 500), ("auto to metro", 40, 110), ("Uber", 120, 620), ("Ola", 110, 560), ("Rapido bike", 45, 180), ("e-rickshaw", 10, 40), ("Uber airport", 480, 1100), ("metro token", 20, 64), ("Uber Neha office", 160, 420), ("DTC bus", 10, 25)]
CW = [12, 18, 14, 7, 9, 14, 1, 4, 6, 3]
CL = [("Westside", 900, 4200), ("Lifestyle", 1100, 5200), ("Reliance Trends", 500, 2600), ("Sarojini Nagar", 250, 1500), ("Bata school shoes", 900, 2100), ("Metro Shoes", 1600, 4400), ("Myntra", 600, 3400), ("FabIndia kurta", 1400, 4600), ("Decathlon", 500, 3800), ("tailor blouse stitching", 350, 1600), ("Max Fashion kids", 700, 2600), ("dry cleaning", 200, 900), ("H&M", 900, 3800)]
HM = [("Amazon", 250, 3200), ("plumber", 300, 1200), ("electrician fan repair", 250, 900), ("Home Centre", 800, 6200), ("Pepperfry", 2500, 14000), ("RO service Kent", 600, 2400), ("AC service", 600, 2600), ("Croma", 800, 9000), ("pest control", 900, 1800), ("IKEA Noida", 900, 7200), ("bedsheets", 700, 2200), ("plants nursery", 150, 900), ("Flipkart", 300, 2800), ("carpenter", 500, 2500), ("Urban Company bathroom cleaning", 500, 1400), ("Reliance Digital", 1200, 18000)]
FU = [("PVR movie", 700, 2100), ("BookMyShow", 400, 2400), ("Kingdom of Dreams", 2200, 4200), ("Bahrisons books", 350, 1600), ("Amazon books", 250, 900), ("bowling Smaaash", 900, 2200), ("cricket kit Aarav", 800, 3200), ("kids play zone", 400, 1100), ("World Book Fair", 600, 1900), ("PVR popcorn", 300, 900), ("badminton court", 200, 500), ("Steam game Aarav", 300, 1200)]
TRIPS = [(date(2024, 6, 8), date(2024, 6, 14)), (date(2024, 12, 24), date(2024, 12, 30)), (date(2025, 5, 24), date(2025, 5, 31)), (date(2025, 10, 2), date(2025, 10, 5)), (date(2026, 6, 13), date(2026, 6, 19))]
d = START
while d <= END:
    away = any(a <= d <= b for a, b in TRIPS)
    infl = 1 + 0.055 * ((d - START).days / 365)
    wk = d.weekday() >= 5
    if not away and rnd.random() > .05:
        if rnd.random() < (.62 if wk else .42):
            n, lo, hi = rnd.choices(GR, GW)[0]; add(d, rp(lo, hi) * infl if n not in ("kirana Sharma store",) else r5(lo, hi), "Groceries", n + (rnd.choice(GX)))
        if rnd.random() < .42:
            n, lo, hi = rnd.choice(DV); add(d, r5(lo, hi), "Dairy & Veg", n)
        if rnd.random() < (.85 if wk else .5):
            n, lo, hi = rnd.choices(EO, EW)[0]; add(d, r5(lo, hi) if lo < 250 else round(rp(lo, hi) * infl), "Eating Out", n)
        for _ in range(rnd.choice([0, 1]) if wk else rnd.choice([0, 1, 1, 2])):
            n, lo, hi = rnd.choices(CO, CW)[0]
            if n == "metro card recharge": a = rnd.choice([200, 300, 500])
            elif n[:4] in ("Uber", "Ola", "Rapi"): a = rp(lo, hi)
            elif n == "metro token": a = rnd.choice([21, 32, 43, 54, 64])
            else: a = r5(lo, hi)
            add(d, a, "Commute", n)
        if rnd.random() < (.17 if wk else .05):
            n, lo, hi = rnd.choice(CL); add(d, r10(lo, hi) - (1 if rnd.random() < .6 else 0), "Clothes", n)
        if rnd.random() < (.14 if wk else .08):
            n, lo, hi = rnd.choice(HM); add(d, r10(lo, hi) - (1 if rnd.random() < .4 else 0), "Home", n)
        if rnd.random() < (.18 if wk else .02):
            n, lo, hi = rnd.choice(FU); add(d, r10(lo, hi), "Fun", n)
    d += td(1)
# ---------- festivals
for y, dw, holi, rakhi, kc in ((2023, (11, 12), None, None, (11, 1)), (2024, (10, 31), (3, 25), (8, 19), (10, 20)), (2025, (10, 20), (3, 14), (8, 9), (10, 10)), (2026, None, (3, 4), None, None)):
    k = 1 + .09 * (y - 2023)
    if dw:
        D = date(y, *dw)
        for off, n, a in ((-14, "diwali lights and diyas", 1650), (-9, "diwali cleaning help", 1200), (-8, "Haldiram sweets boxes diwali", 6400), (-6, "dry fruit boxes diwali office", 8200), (-4, "rangoli colours", 240), (-2, "dhanteras silver coin Tanishq", 5400), (-2, "dhanteras utensils", 1900), (-1, "green crackers kids", 1300), (0, "diwali puja samagri", 860), (0, "diwali flowers", 520), (2, "bhai dooj gifts", 3100)):
            add(D + td(off), round(a * k * rnd.uniform(.9, 1.15), -1), "Festivals", n)
        add(D - td(20), round(2100 * k, -1), "Festivals", "navratri vrat items kuttu"); add(D - td(18), round(500*k, -1), "Festivals", "Ramlila mela")
        add(date(y, 12, 23), round(1150 * k, -1), "Festivals", "christmas tree and plum cake")
    if kc: add(date(y, *kc) - td(1), round(3400 * k, -1), "Festivals", "karva chauth sargi and mehendi")
    if holi:
        H = date(y, *holi); add(H - td(3), round(650 * k, -1), "Festivals", "holi colours pichkari"); add(H - td(1), round(1500 * k, -1), "Festivals", "gujiya and thandai holi")
    if rakhi:
        K = date(y, *rakhi); add(K - td(4), round(560 * k, -1), "Festivals", "rakhi and sweets"); add(K, round(5100 * k, -1), "Gifts", "rakhi gift for Pooja didi")
    add(date(y, 1, 13), round(420 * k, -1), "Festivals", "lohri peanuts rewri"); add(date(y, 9, 7), round(900 * k, -1), "Festivals", "ganesh chaturthi prasad") if y < 2026 else None
    if y > 2023: add(date(y, 4, 8 + y - 2024), 1100 + 100 * (y - 2024), "Festivals", "kanjak navratri puja")
    for mm, dd, n, a in ((2, 14, "birthday gift Neha", 4800), (5, 19, "birthday gift Aarav", 3600), (8, 27, "birthday gift Anaya", 2900), (12, 2, "anniversary gift Neha necklace" if y == 2024 else "anniversary gift Neha", 14500 if y == 2024 else 6200), (9, 5, "teachers day gifts", 900), (6, 21, "papa kurta fathers day", 1900)):
        add(date(y, mm, dd), round(a * k * rnd.uniform(.9, 1.1), -1), "Gifts", n)
    add(date(y, 5, 20), round(8900 * k, -1), "Gifts", "Aarav birthday party cake and snacks"); add(date(y, 8, 28), round(7200 * k, -1), "Gifts", "Anaya birthday party")
    for _ in range(9): 
        g = date(y, rnd.randint(1, 12), rnd.randint(1, 28)); add(g, rnd.choice([500, 501, 750, 1100, 1500, 2100]), "Gifts", rnd.choice(["return gift", "birthday gift Vihaan", "baby shower gift Shreya", "housewarming gift Kapoor", "gift for Vikram", "birthday gift Riya", "flowers Ferns N Petals", "shagun neighbour"]))
# ---------- weddings
W = [
 ("Priya wedding", [(date(2023, 11, 18), 12500, "saree Neha Nalli"), (date(2023, 11, 25), 9800, "sherwani me"), (date(2023, 12, 1), 4200, "kids dresses"), (date(2023, 12, 7), 3500, "mehendi and parlour"), (date(2023, 12, 8), 21000, "shagun"), (date(2023, 12, 9), 1850, "taxi")]),
 ("Rohit wedding Jaipur", [(date(2025, 1, 11), 18600, "lehenga Neha Chandni Chowk"), (date(2025, 1, 25), 7900, "kurta set me Manyavar"), (date(2025, 2, 6), 14200, "hotel 2 nights"), (date(2025, 2, 6), 2950, "petrol and toll"), (date(2025, 2, 7), 31000, "shagun"), (date(2025, 2, 8), 1400, "pyaaz kachori and lunch")]),
 ("Kavita wedding", [(date(2025, 11, 1), 22400, "saree Neha Nalli"), (date(2025, 11, 8), 11500, "gold earrings Tanishq"), (date(2025, 11, 15), 5600, "kids dresses"), (date(2025, 11, 21), 4100, "mehendi and parlour"), (date(2025, 11, 22), 25000, "shagun"), (date(2025, 11, 22), 2300, "cab")]),
]
for w, it in W:
    for dd, a, n in it: add(dd, a, "Weddings", f"{w} - {n}")
for dd, a, n in ((date(2024, 4, 20), 2100, "shagun Mishra ji daughter"), (date(2024, 11, 23), 5100, "shagun office colleague Deepak"), (date(2025, 4, 27), 2100, "shagun driver Ramesh sister wedding"), (date(2026, 2, 15), 5100, "shagun Ankit reception"), (date(2026, 4, 26), 3100, "shagun Bansal wedding")): add(dd, a, "Weddings", n)
# ---------- trips
T = [
 ("Manali trip", date(2024, 6, 8), [(-30, 26400, "hotel booking"), (-30, 9800, "Volvo bus tickets"), (0, 640, "dinner on the way"), (1, 1850, "lunch Johnsons cafe"), (2, 5200, "Solang valley paragliding"), (2, 900, "snacks"), (3, 3800, "taxi Rohtang"), (4, 2450, "shawls mall road"), (5, 1980, "dinner"), (6, 760, "breakfast dhaba")]),
 ("Goa trip", date(2024, 12, 24), [(-75, 38600, "IndiGo flights"), (-60, 47200, "resort Candolim"), (0, 1650, "airport taxi"), (1, 4300, "christmas dinner"), (2, 2400, "scooty rent 3 days"), (3, 6800, "water sports"), (4, 3650, "Brittos dinner"), (5, 2900, "cashews and gifts"), (6, 1700, "airport taxi")]),
 ("Kerala trip", date(2025, 5, 24), [(-70, 44900, "Air India flights"), (-50, 31500, "houseboat Alleppey"), (-50, 22800, "Munnar resort"), (0, 3200, "cab Kochi"), (1, 2750, "dinner fort Kochi"), (3, 1900, "tea museum and lunch"), (4, 4600, "ayurvedic massage"), (5, 2300, "spices shopping"), (6, 5200, "driver 3 days"), (7, 1250, "airport lunch")]),
 ("Rishikesh trip", date(2025, 10, 2), [(-12, 9600, "camp booking"), (0, 2850, "petrol and toll"), (1, 6400, "rafting"), (2, 1750, "Chotiwala lunch"), (3, 1100, "Haridwar ganga aarti and prasad")]),
 ("Nainital trip", date(2026, 6, 13), [(-40, 29800, "hotel booking"), (0, 3400, "petrol and toll"), (1, 1600, "boating Naini lake"), (2, 2250, "lunch"), (3, 3100, "Jim Corbett safari"), (4, 1400, "candles and woollens"), (5, 2050, "dinner"), (6, 980, "dhaba lunch return")]),
]
for t, s, it in T:
    for o, a, n in it: add(s + td(o), a, "Travel", f"{t} {n}")
for dd, a, n in ((date(2024, 1, 27), 2460, "train to Lucknow mausi"), (date(2024, 8, 15), 1850, "Agra day trip Taj tickets lunch"), (date(2025, 8, 30), 2780, "train Lucknow IRCTC"), (date(2026, 1, 24), 3120, "IRCTC Lucknow return"), (date(2026, 3, 28), 4200, "Neemrana fort day trip")): add(dd, a, "Travel", n)
# ---------- kitchen renovation & cataract & fridge
for dd, a, n in ((date(2025, 8, 2), 40000, "modular advance Sleek"), (date(2025, 8, 9), 18650, "tiles Kajaria"), (date(2025, 8, 12), 9200, "plumber and pipes"), (date(2025, 8, 16), 26500, "granite counter"), (date(2025, 8, 21), 14800, "labour week 1-2"), (date(2025, 8, 28), 7600, "electrician wiring"), (date(2025, 9, 3), 24990, "chimney and hob Faber"), (date(2025, 9, 6), 62000, "modular balance Sleek"), (date(2025, 9, 9), 8900, "labour final"), (date(2025, 9, 12), 5200, "painter")): add(dd, a, "Home", "kitchen reno - " + n)
for dd, a, n in ((date(2025, 3, 3), 1500, "cataract papa consultation Centre for Sight"), (date(2025, 3, 8), 2850, "cataract papa pre-op tests"), (date(2025, 3, 12), 46500, "cataract papa surgery left eye Centre for Sight"), (date(2025, 3, 14), 920, "cataract papa drops"), (date(2025, 4, 16), 44800, "cataract papa surgery right eye Centre for Sight"), (date(2025, 4, 24), 800, "cataract papa follow up"), (date(2024, 1, 19), 38400, "Max Hospital papa admission chest infection"), (date(2024, 1, 20), 2600, "attendant food Max Hospital"), (date(2026, 5, 6), 68200, "Apollo Hospital papa angiography"), (date(2026, 5, 7), 4350, "Apollo Hospital papa medicines discharge"), (date(2026, 5, 18), 1500, "Apollo Hospital follow up papa"), (date(2024, 9, 14), 24500, "hearing aid papa")): add(dd, a, "Papa Medical", n)
add(date(2024, 3, 16), 34990, "Home", "Reliance Digital fridge LG"); add(date(2025, 4, 12), 38490, "Home", "Croma split AC bedroom"); add(date(2026, 1, 17), 52999, "Home", "Croma laptop Aarav"); add(date(2024, 8, 11), 21990, "Home", "washing machine Croma")
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "delhi.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
