import csv, os, random
from datetime import date, timedelta as td
R = random.Random(2908)
HERE = os.path.dirname(os.path.abspath(__file__))
S, T = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n=""):
    if S <= d <= T:
        if isinstance(a, float): a = round(a, 2)
        rows.append((d, a, c, n))
def rr(lo, hi, step=5):
    return R.randrange(int(lo), int(hi) + 1, step)
def chance(p): return R.random() < p
def infl(d): return 1 + 0.05 * ((d - S).days / 365)
def I(d, lo, hi, step=5): return int(round(rr(lo, hi, step) * infl(d) / step)) * step
trips = [(date(2024, 10, 4), date(2024, 10, 8)), (date(2025, 6, 9), date(2025, 6, 14)), (date(2026, 5, 20), date(2026, 5, 26))]
dead = [(date(2024, 1, 13), date(2024, 1, 15)), (date(2025, 8, 2), date(2025, 8, 4)), (date(2026, 9, 12), date(2026, 9, 14))]
def away(d): return any(a <= d <= b for a, b in trips + dead)
busy = {10: 1.25, 11: 1.2, 3: 1.1, 1: .8, 7: .85, 2: .85}
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m > 12: y, m = y + 1, 1
# ---- everyday
d = S
while d <= T:
    k = busy.get(d.month, 1.0); wd = d.weekday()
    if not away(d) and not chance(.07):
        if wd < 6 and chance(.34): add(d, rr(20, 60, 5), "Eating Out", "chai samosa" if chance(.93) else "")
        if wd < 6 and chance(.20): add(d, rr(50, 90, 5), "Eating Out", "factory canteen")
        if chance((.28 if wd < 5 else .5) * k): add(d, I(d, 80, 360, 10), "Milk & Veg", R.choice(["sabzi mandi", "sabzi mandi", "sabzi mandi", "sabzi thela", "Fresh", "Fresh", ""]))
        if chance(.13): add(d, I(d, 60, 280, 10), "Milk & Veg", R.choice(["fruit thela", "fruit thela", "Fresh fruit", "fruit thela aam" if d.month in (5, 6, 7) else "fruit thela kela"]))
        if chance(.22): add(d, R.choice([34, 56, 60, 66, 68, 95, 110]), "Milk & Veg", R.choice(["Parag booth", "Parag booth", "Parag booth dahi", "Parag booth paneer"]))
        if chance((.17 if wd < 5 else .3) * k):
            n = R.choice(["Gupta Kirana"] * 5 + ["Gupta Kirana atta", "Reliance Smart", "Reliance Smart", "More", "More", "Shukla General Store", ""])
            big = n in ("Reliance Smart", "More")
            add(d, I(d, 350, 1700, 10) + (R.choice([0, .5, .25, .75]) if big else 0) if big else I(d, 90, 780, 10), "Ration", n)
        if d >= date(2025, 2, 10) and chance(.09): add(d, float(rr(140, 720, 1)), "Ration", "Blinkit")
        if chance(.155): add(d, R.choice([200, 250, 250, 300, 300, 350]), "Petrol", R.choice(["HP pump scooter", "HP pump scooter", "Indian Oil scooter", "scooter petrol"]))
        if chance(.075): add(d, R.choice([800, 1000, 1000, 1200, 1500, 2000]), "Petrol", R.choice(["Indian Oil WagonR", "Indian Oil WagonR", "HP pump WagonR", "Jio-bp WagonR"]))
        if chance(.11): add(d, rr(10, 60, 10), "Travel", R.choice(["e-rickshaw", "e-rickshaw", "tempo Rawatpur"]))
        if chance(.03): add(d, rr(80, 240, 1) + .0, "Travel", R.choice(["Ola", "Rapido", "Rapido"]))
        if d >= date(2025, 6, 1) and chance(.025): add(d, rr(10, 40, 10), "Travel", "Kanpur Metro")
        if chance(.08 if wd < 4 else .24):
            n = R.choice(["Domino's", "Zomato", "Zomato", "Swiggy", "Baba Biryani", "Thaggu Ke Laddu", "Badnam Kulfi" if d.month in (4, 5, 6, 7, 8, 9) else "Gupta Sweets", "Gupta Sweets", "Chaat Chauraha", "Barbeque Nation" if chance(.15) else "Haldiram"])
            lo, hi = {"Domino's": (350, 950), "Zomato": (220, 780), "Swiggy": (200, 690), "Baba Biryani": (260, 640), "Barbeque Nation": (2600, 3900), "Haldiram": (240, 900), "Badnam Kulfi": (80, 240)}.get(n, (90, 420))
            add(d, I(d, lo, hi, 1 if n in ("Zomato", "Swiggy", "Domino's") else 10), "Eating Out", n)
        if chance((.03 if wd < 5 else .09) * (2.2 if d.month in (10, 11) else 1)):
            n = R.choice(["Max", "Max", "Zudio", "Zudio", "Bata Aarav shoes", "Bata", "Naveen Market", "Rekha saree Gumti", "Ashraf tailor", "Amazon", "Diya frock Naveen Market", "DMart", ""])
            lo, hi = {"Ashraf tailor": (150, 650), "Rekha saree Gumti": (900, 3600), "Zudio": (300, 1500), "DMart": (300, 900)}.get(n, (400, 2200))
            add(d, I(d, lo, hi, 1 if n in ("Max", "Zudio", "Amazon", "Bata") else 10), "Clothes", n)
        if chance(.03): add(d, rr(100, 620, 10), "Medical", R.choice(["Gupta Medical Store", "Gupta Medical Store", "Gupta Medical Store Diya cough", "Apollo Pharmacy", ""]))
        if chance(.018): add(d, R.choice([300, 400, 400, 500]), "Medical", R.choice(["Dr Mishra Aarav fever", "Dr Mishra Diya", "Dr Mishra", "Dr Mishra Rekha"]))
        if chance(.02): add(d, rr(30, 120, 10), "Vehicle", R.choice(["puncture scooter", "puncture scooter", "air nitrogen WagonR"]))
        if chance(.016): add(d, R.choice([250, 300, 350]), "Vehicle", "car wash")
        if chance(.02): add(d, rr(60, 480, 10), "School", R.choice(["Universal Book Depot", "Universal Book Depot", "Aarav project chart paper", "Diya craft items", ""]))
        if chance(.022): add(d, rr(150, 900, 10), "Ghar Kharcha", R.choice(["plumber Ramesh", "electrician", "bulb hardware shop", "Amazon", "DMart bartan", ""]))
        if chance(.018): add(d, rr(100, 1100, 50), "Lena Dena", R.choice(["birthday gift Diya friend", "birthday gift Aarav friend", "mandir daan", "shagun", "Universal Book Depot pen set", "Amazon", "Archies"]))
    d += td(1)
# ---- monthly things
fib = 0
for y, m in months():
    D = lambda x: date(y, m, x)
    ym = y * 100 + m
    emi = 14850 if ym < 202404 else 15240 if ym < 202504 else 14980 if ym < 202601 else 14615
    add(D(5), emi, "Home Loan", "SBI EMI")
    add(D(rr(1, 4, 1)), 1200 if ym < 202411 else 1500 if ym < 202604 else 1800, "Ghar Kharcha", "Sunita maid")
    add(D(rr(1, 3, 1)), (62 if ym < 202407 else 66 if ym < 202508 else 70) * rr(27, 31, 1), "Milk & Veg", "Ramu doodhwala")
    add(D(rr(1, 6, 1)), I(D(1), 2400, 4900, 1) + R.choice([0, .5, .4, .25]), "Ration", "DMart" if chance(.6) else "DMart monthly")
    if m != 6:
        add(D(rr(3, 7, 1)), 1600 if ym < 202504 else 1800, "School", "school van")
        add(D(rr(5, 9, 1)), 1500 if ym < 202404 else 1800 if ym < 202604 else 2200, "School", "Aarav tuition Verma Sir")
    if 202407 <= ym <= 202603: add(D(rr(8, 11, 1)), 900, "School", "Diya dance class")
    if m in (4, 7, 10, 1):
        f = 0 if ym < 202404 else 1 if ym < 202504 else 2 if ym < 202604 else 3
        add(D(10), [9300, 10200, 11250, 12400][f] + (3500 if m == 4 else 0), "School", "Aarav school fees")
        add(D(10), [7600, 8350, 9200, 10100][f] + (3000 if m == 4 else 0), "School", "Diya school fees")
    if m == 4:
        add(D(3), rr(4200, 5200, 10), "School", "Universal Book Depot Aarav books")
        add(D(3), rr(3300, 4100, 10), "School", "Universal Book Depot Diya books")
        add(D(6), rr(1800, 2600, 10), "School", "uniform Aarav Diya")
    base = {1: 1500, 2: 1300, 3: 1350, 4: 2100, 5: 3200, 6: 3700, 7: 3500, 8: 3200, 9: 2700, 10: 1800, 11: 1350, 12: 1400}[m]
    add(D(rr(14, 20, 1)), int(base * infl(D(1)) * R.uniform(.88, 1.13)), "Bills", "KESCO bijli")
    if m % 2 == 0 and chance(.9): add(D(rr(10, 25, 1)), 749 if ym < 202407 else 859, "Bills", "Jio recharge")
    add(D(rr(2, 26, 1)), 239 if ym < 202407 else 299, "Bills", "Jio recharge Rekha")
    if ym < 202502: add(D(12), 589, "Bills", "Jio Fiber")
    else: add(D(18), 706.82 if ym < 202606 else 766.82, "Bills", "Airtel Fiber")
    if ym <= 202503: add(D(21), 360 if ym < 202405 else 399, "Bills", "Tata Play")
    if 202408 <= ym <= 202601: add(D(15), 149 if ym < 202507 else 199, "Bills", "Netflix")
    if ym >= 202509: add(D(9), 89 if ym < 202607 else 119, "Bills", "Spotify")
    add(D(rr(4, 9, 1)), rr(1150, 1650, 5) + (300 if ym > 202506 else 0) + R.choice([0, .5, .8]), "Medical", "Mummy medicines Gupta Medical Store" if chance(.72) else "Mummy medicines Apollo Pharmacy")
    if m % 3 == 2: add(D(rr(11, 20, 1)), 600 if ym < 202502 else 700, "Medical", "Dr Tiwari Mummy checkup")
    if m == 9: add(D(22), [2340, 2410, 2410, 2580][y - 2023], "Bills", "Nagar Nigam house tax")
    if m in (3, 9): add(D(25), [780, 780, 820, 860][y - 2023], "Bills", "Jal Kal water")
# gas cylinder
d = date(2023, 9, 11)
while d <= T:
    p = 918.5 if d < date(2024, 3, 9) else 818.5 if d < date(2025, 4, 8) else 868.5 if d < date(2026, 3, 10) else 928.5
    add(d, p, "Bills", "Indane cylinder"); d += td(R.randrange(31, 44))
# vehicle
for i, (dd, a) in enumerate([("2023-10-14", 4380), ("2024-04-20", 5120), ("2024-11-16", 3960), ("2025-05-17", 6475), ("2025-11-29", 4810), ("2026-06-13", 7240.5)]):
    add(date.fromisoformat(dd), a, "Vehicle", "Maruti service WagonR")
for dd, a, n in [("2023-12-09", 850, "Pappu mechanic scooter"), ("2024-05-11", 1240, "Pappu mechanic scooter"), ("2024-09-08", 620, "Pappu mechanic scooter"), ("2025-01-25", 1575, "Pappu mechanic scooter"), ("2025-07-20", 980, "Pappu mechanic scooter"), ("2026-02-01", 2150, "Pappu mechanic scooter"), ("2026-08-22", 1160, "Pappu mechanic scooter"), ("2026-11-14", 740, "Pappu mechanic scooter"),
                 ("2024-01-18", 8640, "insurance WagonR"), ("2025-01-17", 8215, "insurance WagonR"), ("2026-01-16", 8890, "insurance WagonR"), ("2024-07-05", 1430, "insurance scooter"), ("2025-07-04", 1385, "insurance scooter"), ("2026-07-03", 1510, "insurance scooter"),
                 ("2024-08-17", 110, "PUC WagonR"), ("2025-08-16", 110, "PUC WagonR"), ("2026-08-15", 120, "PUC WagonR"), ("2025-03-22", 15800, "MRF tyres WagonR"), ("2025-12-20", 5350, "Exide battery WagonR"), ("2024-02-10", 1000, "challan WagonR")]:
    add(date.fromisoformat(dd), a, "Vehicle", n)
# medical events
for dd, a, n in [("2024-08-19", 12480, "Regency Hospital Diya dengue"), ("2024-08-23", 6350.5, "Regency Hospital Diya dengue"), ("2024-08-18", 1450, "Pathology lab Diya"), ("2025-09-06", 28500, "Regency Hospital Mummy cataract"), ("2025-09-07", 1860, "Apollo Pharmacy Mummy eye drops"), ("2026-02-12", 1350, "Pathology lab Mummy"), ("2024-12-07", 3200, "Lenskart Rekha"), ("2026-07-18", 2750, "Lenskart Sandeep"), ("2025-03-05", 2100, "dentist Aarav"), ("2025-03-12", 1800, "dentist Aarav"), ("2026-10-03", 2500, "dentist Sandeep")]:
    add(date.fromisoformat(dd), a, "Medical", n)
# festivals
diw = [date(2023, 11, 12), date(2024, 10, 31), date(2025, 10, 20), date(2026, 11, 8)]
for i, x in enumerate(diw):
    f = 1 + .12 * i
    for off, lo, hi, n, c in [(-14, 1800, 3200, "Diwali safai painter", "Festival"), (-9, 500, 900, "Diwali lights", "Festival"), (-5, 700, 1400, "Gupta Sweets Diwali boxes", "Festival"), (-4, 800, 1500, "dry fruits Diwali", "Festival"), (-2, 1400, 3600, "Dhanteras silver coin", "Festival"), (-2, 300, 900, "Dhanteras bartan", "Festival"), (-1, 200, 400, "Diwali diye rangoli", "Festival"), (-1, 900, 2200, "Diwali crackers", "Festival"), (0, 300, 650, "Diwali puja samagri", "Festival"), (0, 500, 1100, "Diwali shagun Sunita maid", "Lena Dena"), (2, 500, 1100, "Bhai Dooj", "Festival"), (-11, 350, 800, "Karwa Chauth", "Festival"), (-7, 2200, 4200, "Diwali kapde Max", "Clothes")]:
        add(x + td(off), int(rr(lo, hi, 10) * f), c, n)
for x in [date(2024, 3, 25), date(2025, 3, 14), date(2026, 3, 4)]:
    for off, lo, hi, n, c in [(-5, 500, 900, "Holi gujiya khoya", "Festival"), (-2, 250, 500, "Holi colours pichkari", "Festival"), (-1, 300, 700, "Gupta Sweets Holi", "Festival"), (0, 200, 500, "Holi thandai", "Festival"), (5, 200, 450, "Ganga Mela colours", "Festival"), (6, 300, 700, "Ganga Mela chaat", "Festival"), (6, 100, 300, "Ganga Mela jhula kids", "Festival"), (6, 40, 120, "Ganga Mela e-rickshaw", "Travel"), (6, 300, 800, "Ganga Mela toys", "Festival")]:
        add(x + td(off), rr(lo, hi, 10), c, n)
for x in [date(2024, 8, 19), date(2025, 8, 9), date(2026, 8, 28)]:
    add(x - td(3), rr(100, 300, 10), "Festival", "Rakhi"); add(x, rr(900, 2200, 100), "Lena Dena", "Rakhi shagun Pooja didi")
for x in [date(2023, 10, 15), date(2024, 4, 9), date(2024, 10, 3), date(2025, 3, 30), date(2025, 9, 22), date(2026, 3, 19), date(2026, 10, 11)]:
    add(x, rr(250, 600, 10), "Festival", "Navratri puja"); add(x + td(8), rr(200, 700, 10), "Festival", "Navratri kanya bhoj")
for y in (2023, 2024, 2025): add(date(y, 12, 25), rr(350, 800, 10), "Festival", "Christmas cake kids")
# trips
def trip(start, items):
    for off, a, c, n in items: add(start + td(off), a, c, n)
trip(date(2024, 10, 4), [(-38, 4860, "Travel", "IRCTC Vaishno Devi train"), (0, 640, "Eating Out", "Vaishno Devi train khana"), (1, 3200, "Travel", "Vaishno Devi hotel Katra"), (1, 780, "Eating Out", "Vaishno Devi dhaba"), (2, 1500, "Travel", "Vaishno Devi pony Mummy"), (2, 2100, "Festival", "Vaishno Devi prasad daan"), (3, 860, "Eating Out", "Vaishno Devi dhaba"), (3, 1850, "Clothes", "Vaishno Devi shawl"), (4, 420, "Travel", "Vaishno Devi auto"), (4, 560, "Eating Out", "Vaishno Devi train khana")])
trip(date(2025, 6, 9), [(0, 3000, "Petrol", "Nainital petrol WagonR"), (0, 545, "Travel", "Nainital toll"), (0, 720, "Eating Out", "Nainital dhaba lunch"), (0, 9600, "Travel", "Nainital hotel"), (1, 840, "Travel", "Nainital boating"), (1, 460, "Eating Out", "Nainital momos"), (2, 1200, "Travel", "Nainital ropeway"), (2, 1380, "Eating Out", "Nainital dinner"), (3, 950, "Travel", "Nainital zoo"), (3, 1640, "Lena Dena", "Nainital candles gifts"), (4, 2450, "Clothes", "Nainital jackets"), (4, 890, "Eating Out", "Nainital dinner"), (5, 2500, "Petrol", "Nainital petrol WagonR"), (5, 545, "Travel", "Nainital toll")])
trip(date(2026, 5, 20), [(0, 2000, "Petrol", "village petrol WagonR"), (0, 1150, "Lena Dena", "village mithai Gupta Sweets"), (1, 3100, "Lena Dena", "village shagun Chachaji"), (1, 620, "Milk & Veg", "village sabzi doodh"), (2, 5100, "Lena Dena", "village wedding Munna shagun"), (3, 740, "Ration", "village ration"), (3, 350, "Travel", "village tractor"), (4, 900, "Festival", "village puja"), (4, 480, "Eating Out", "village mela chaat"), (6, 1500, "Petrol", "village petrol WagonR"), (6, 260, "Travel", "village toll")])
# kitchen project
for dd, a, n in [("2026-02-07", 10000, "kitchen mistri advance"), ("2026-02-09", 18650, "kitchen tiles Kajaria"), ("2026-02-11", 4120, "kitchen cement sand"), ("2026-02-14", 6000, "kitchen mistri labour"), ("2026-02-17", 22400, "kitchen granite"), ("2026-02-21", 6000, "kitchen mistri labour"), ("2026-02-24", 5480.5, "kitchen sink tap"), ("2026-02-28", 6000, "kitchen mistri labour"), ("2026-03-07", 31500, "kitchen cabinets carpenter"), ("2026-03-11", 3275, "kitchen wiring electrician"), ("2026-03-14", 4500, "kitchen mistri labour"), ("2026-03-21", 12990, "kitchen chimney Croma"), ("2026-03-28", 4860, "kitchen Asian Paints"), ("2026-04-04", 3500, "kitchen painter"), ("2026-04-12", 1240, "kitchen exhaust fan")]:
    add(date.fromisoformat(dd), a, "Ghar Kharcha", n)
for dd, a, n in [("2024-04-27", 36490, "Voltas AC Croma"), ("2023-12-16", 6799, "Bajaj geyser"), ("2024-11-29", 13999, "Croma washing machine part exchange"), ("2025-10-18", 27990, "Samsung TV Croma"), ("2026-09-19", 16500, "Aquaguard RO"), ("2025-05-04", 650, "cooler khas repair"), ("2026-04-26", 900, "AC service"), ("2025-04-19", 800, "AC service")]:
    add(date.fromisoformat(dd), a, "Ghar Kharcha", n)
for dd, a, n in [("2023-11-27", 2100, "wedding shagun Verma ji"), ("2024-02-18", 1100, "wedding shagun factory Imran"), ("2024-11-22", 5100, "wedding shagun Pintu"), ("2025-02-14", 2600, "anniversary gift Rekha"), ("2026-02-14", 8450, "anniversary gift Rekha earrings"), ("2024-02-14", 1900, "anniversary gift Rekha"), ("2025-11-30", 3100, "wedding shagun Neha"), ("2026-11-22", 2100, "wedding shagun Shukla ji"), ("2024-06-17", 1450, "birthday gift Aarav cricket bat"), ("2025-06-17", 4299, "birthday gift Aarav cycle"), ("2026-06-17", 2199, "birthday gift Aarav watch"), ("2024-01-28", 899, "birthday gift Diya doll"), ("2025-01-28", 1250, "birthday gift Diya study table"), ("2026-01-28", 1799, "birthday gift Diya skates")]:
    add(date.fromisoformat(dd), a, "Lena Dena", n)
for dd, a, n in [("2024-01-28", 2350, "Diya birthday cake party"), ("2025-01-28", 2780, "Diya birthday cake party"), ("2026-01-28", 3640, "Diya birthday cake party"), ("2024-06-17", 1980, "Aarav birthday cake party"), ("2025-06-17", 2465, "Aarav birthday cake party"), ("2026-06-17", 2890, "Aarav birthday cake party")]:
    add(date.fromisoformat(dd), a, "Eating Out", n)
for dd, a, n in [("2025-12-27", 1240, "IRCTC Lucknow"), ("2024-05-30", 2180, "IRCTC Delhi"), ("2026-04-18", 1460, "IRCTC Lucknow"), ("2024-12-21", 620, "UPSRTC bus Unnao"), ("2026-08-08", 540, "UPSRTC bus Unnao")]:
    add(date.fromisoformat(dd), a, "Travel", n)
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "kanpur.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
print(len(rows))
