#!/usr/bin/env python3
"""Ledger pune: family of four in Pune, INR, 2022-04-01 .. 2026-06-30. Deterministic: rerun gives the same bytes."""
import csv, os, random
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP

R = random.Random(411038)
START, END = date(2022, 4, 1), date(2026, 6, 30)
rows = []

def infl(d):
    return 1.0 + 0.055 * ((d - START).days / 365.0)

def add(d, amt, cat, note):
    a = Decimal(str(amt)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    if START <= d <= END:
        a = max(Decimal("20.00"), min(Decimal("90000.00"), a))
        rows.append([d, a, cat, note])

def cash(lo, hi, d, step=10):
    return max(20, int(round(R.uniform(lo, hi) * infl(d) / step)) * step)

def bill(lo, hi, d):
    x = R.uniform(lo, hi) * infl(d)
    return round(x, 2) if R.random() < 0.65 else round(x)

def pick(w):
    t = sum(x[-1] for x in w); r = R.uniform(0, t)
    for x in w:
        r -= x[-1]
        if r <= 0: return x
    return w[-1]

# quiet / away days
def span(a, b):
    return {a + timedelta(i) for i in range((b - a).days + 1)}
GOA = span(date(2023, 12, 22), date(2023, 12, 28))
KERALA = span(date(2025, 5, 4), date(2025, 5, 12))
NAGPUR = span(date(2024, 5, 13), date(2024, 5, 18)) | span(date(2022, 5, 21), date(2022, 5, 24)) | span(date(2026, 5, 9), date(2026, 5, 12))
AWAY = GOA | KERALA | NAGPUR

days = [START + timedelta(i) for i in range((END - START).days + 1)]
months = []
y, m = 2022, 4
while (y, m) <= (2026, 6):
    months.append((y, m)); m += 1
    if m == 13: y, m = y + 1, 1

def fy(d):  # 0 for Apr22-Mar23
    return d.year - 2022 - (1 if d.month < 4 else 0)

# ---------------- monthly fixed
RENT = [24000, 25200, 26500, 27800, 29500]
for (y, m) in months:
    d = date(y, m, R.randint(2, 5))
    add(d, RENT[fy(d)], "Rent", "flat rent Kothrud - Kulkarni kaka")
    if (y, m) <= (2024, 11):
        add(date(y, m, 7), 14350, "EMI", "car loan EMI HDFC")
    if (2025, 2) <= (y, m) <= (2025, 7):
        add(date(y, m, 10), "4166.50", "EMI", "Bajaj Finserv TV EMI")
    season = {3: 1.35, 4: 1.8, 5: 2.0, 6: 1.4, 7: 1.1, 10: 1.15}.get(m, 0.9)
    d = date(y, m, R.randint(11, 18))
    add(d, int(R.uniform(1550, 1950) * season * infl(d) / 10) * 10, "Electricity", "MSEDCL light bill")
    # phones
    d = date(y, m, R.randint(6, 9))
    add(d, "824.82" if (y, m) < (2024, 7) else "943.00", "Mobile & Internet", "Airtel broadband")
    if (m - 4) % 3 == 0:
        add(date(y, m, R.randint(14, 24)), 666 if (y, m) < (2024, 7) else 799, "Mobile & Internet", "Jio recharge - mummy")
        if (y, m) != (2025, 7):
            add(date(y, m, R.randint(14, 24)), 719 if (y, m) < (2024, 7) else 859, "Mobile & Internet", "Jio recharge - papa")
    d = date(y, m, R.randint(18, 22))
    add(d, 449 if (y, m) < (2024, 7) else "549.82", "Mobile & Internet", "Vi postpaid")
    # help
    d = date(y, m, R.randint(1, 3))
    add(d, [2500, 2700, 3000, 3200, 3500][fy(d)], "Domestic Help", "Sunita bai salary")
    if (y, m) >= (2022, 9):
        add(date(y, m, R.randint(1, 4)), [4000, 4500, 4800, 5200, 5500][fy(d)], "Domestic Help", "Lata tai - cook")
    if R.random() < 0.85:
        add(date(y, m, R.randint(4, 9)), [500, 500, 600, 600, 700][fy(d)], "Domestic Help", R.choice(["gaadi dhona - Raju", "gaadi dhona - Raju", "car cleaning Raju"]))
    # milk
    d = date(y, m, R.randint(1, 4))
    add(d, R.randint(43, 56) * [54, 58, 60, 62, 66][fy(d)], "Groceries", "dudhwala bill")
    # classes
    if (y, m) >= (2022, 6) and m != 5:
        add(date(y, m, R.randint(3, 8)), [1800, 2000, 2000, 2200, 2500][fy(d)], "Kids Classes", "Aarav cricket coaching")
    if (y, m) >= (2023, 6):
        add(date(y, m, R.randint(5, 10)), [1200, 1200, 1400, 1500, 1500][fy(d)], "Kids Classes", "Isha Bharatanatyam class")
    if (y, m) >= (2024, 6) and m not in (4, 5):
        add(date(y, m, R.randint(5, 10)), [0, 0, 3000, 3500, 3500][fy(d)], "Kids Classes", "maths tuition Aarav - Gokhale sir")
    if m in (4, 5):
        add(date(y, m, R.randint(12, 22)), cash(1800, 3200, d, 50), "Kids Classes", R.choice(["swimming camp - both kids", "summer camp Isha", "drawing class summer batch"]))
    # entertainment subs
    add(date(y, m, 12), 199 if (y, m) < (2023, 9) else (499 if (y, m) < (2025, 10) else 649), "Entertainment", "Netflix")
    if (y, m) >= (2023, 1) and (y, m) <= (2025, 3):
        add(date(y, m, 25), 59 if (y, m) < (2024, 1) else 119, "Entertainment", "Spotify")
    # school
    if m in (4, 7, 10, 1):
        q = {4: "Q1", 7: "Q2", 10: "Q3", 1: "Q4"}[m]
        d = date(y, m, R.randint(5, 14))
        add(d, [26500, 28600, 30900, 33400, 36000][fy(d)], "School Fees", f"Aarav school fees {q} - Vidya Valley")
        add(d, [21000, 22700, 24500, 26500, 28600][fy(d)], "School Fees", f"Isha school fees {q} - Vidya Valley")
    if m == 6:
        d = date(y, m, R.randint(3, 11))
        add(d, bill(2900, 4200, d), "School Fees", "textbooks and notebooks")
        add(d + timedelta(1), bill(2400, 3600, d), "Shopping", "school uniform both kids")
        add(d + timedelta(2), bill(1500, 2300, d), "Shopping", "Bata school shoes")
    if m not in (4, 5):
        d = date(y, m, R.randint(2, 6))
        add(d, [2200, 2400, 2600, 2800, 3000][fy(d)], "Travel", "school van kaka")
    if m == 12:
        add(date(y, m, R.randint(8, 14)), R.choice([350, 400, 450]), "School Fees", "annual day costume rent")
    if m in (9, 2):
        add(date(y, m, R.randint(10, 25)), cash(300, 900, date(y, m, 10), 50), "School Fees", R.choice(["school picnic", "exam fee Olympiad", "science exhibition material"]))
    # home
    if (m - 4) % 3 == 0:
        add(date(y, m, R.randint(8, 15)), [6600, 6600, 7200, 7500, 7800][fy(d)], "Home Upkeep", "society maintenance")
    if m % 2 == 0 or R.random() < 0.15:
        d = date(y, m, R.randint(5, 27))
        add(d, R.choice(["1055.50", "1103.00", "905.50", "855.50"]), "Home Upkeep", "HP Gas cylinder")
    if R.random() < 0.6:
        d = date(y, m, R.randint(3, 27))
        n, lo, hi, _ = pick([("plumber - tap leakage", 250, 700, 3), ("electrician Shinde", 200, 900, 3), ("Urban Company AC service", 599, 1800, 2), ("pest control", 900, 1600, 1), ("carpenter - wardrobe hinge", 400, 1500, 1), ("RO filter service", 700, 1900, 2), ("water tanker share", 150, 350, 2)])
        add(d, bill(lo, hi, d) if "Urban" in n else cash(lo, hi, d, 50), "Home Upkeep", n)

# insurance
for y in range(2022, 2027):
    add(date(y, 8, 19), 24680, "Insurance", "LIC premium")
    add(date(y, 2, 11), [0, 21340, 22890, 25410, 27960][y - 2022], "Insurance", "Star Health family floater") if y > 2022 else None
    add(date(y, 10, 4), ["9875.00", "9240.50", "8890.00", "8412.25", "8000"][y - 2022], "Insurance", "car insurance ICICI Lombard")
    add(date(y, 5, 28), ["1120", "1165.00", "1198.50", "1240", "1287.00"][y - 2022], "Insurance", "Activa insurance Acko")

# ---------------- daily habits
last_fuel = START
for d in days:
    wd = d.weekday()
    if d in AWAY: continue
    r = R.random
    # groceries
    if r() < (0.30 if wd in (2, 5, 6) else 0.10):
        add(d, cash(120, 480, d), "Groceries", pick([("sabzi mandai", 6), ("sabzi", 5), ("sabzi - bhajiwala", 3), ("", 1)])[0])
    if r() < 0.06:
        add(d, cash(120, 520, d), "Groceries", pick([("phal - seasonal fruits", 3), ("fruits", 2), ("Alphonso aam peti" if d.month in (4, 5) else "kele aur seb", 1.5)])[0])
    if r() < 0.075:
        add(d, bill(150, 1400, d), "Groceries", pick([("Gupta Kirana", 5), ("kirana saman", 2), ("Gupta Kirana - rice and dal", 2), ("atta chakki", 1)])[0])
    if r() < (0.19 if wd >= 5 else 0.05):
        s = [("D-Mart", 900, 4200, 5), ("Reliance Fresh", 300, 1800, 4), ("More", 250, 1600, 3)]
        if d <= date(2023, 2, 28): s.append(("Big Bazaar", 700, 3900, 3))
        n, lo, hi, _ = pick(s)
        cat = "Groceries"
        note = n
        if n == "D-Mart" and r() < 0.25: cat, note = "Shopping", R.choice(["D-Mart - steel dabba", "D-Mart - bedsheet", "D-Mart - kids tshirts"])
        elif n == "Big Bazaar" and r() < 0.3: cat, note = "Shopping", "Big Bazaar - kurta"
        elif n == "Reliance Fresh" and r() < 0.2: note = "Reliance Fresh - monthly ration"
        add(d, bill(lo, hi, d), cat, note)
    if d >= date(2023, 3, 1) and r() < 0.09:
        add(d, bill(140, 780, d), "Groceries", pick([("Blinkit", 5), ("Zepto", 4 if d >= date(2024, 1, 1) else 0), ("BigBasket", 2)])[0])
    # eating out
    if r() < (0.42 if wd >= 5 else 0.19):
        s = [("Swiggy", 220, 780, 5), ("Zomato", 230, 820, 4), ("Vaishali", 260, 640, 2), ("Goodluck Cafe", 180, 460, 2), ("chai tapri", 20, 70, 3), ("vada pav", 25, 90, 2), ("Bedekar misal", 190, 420, 1), ("Domino's", 380, 1050, 1.5), ("McDonald's", 250, 720, 1.5), ("Barbeque Nation", 2600, 4200, 0.4), ("Wadeshwar", 240, 690, 1.3), ("Fuel Up Cafe", 210, 540, 0.9), ("office canteen", 60, 140, 2), ("", 80, 500, 0.5), ("Cafe Peterson", 260, 780, 0.8), ("ice cream Naturals", 150, 420, 0.8)]
        n, lo, hi, _ = pick(s)
        if n in ("chai tapri", "vada pav", "office canteen"): a = cash(lo, hi, d, 5)
        elif n in ("Vaishali", "Bedekar misal", "Wadeshwar", "Goodluck Cafe"): a = cash(lo, hi, d, 5)
        else: a = bill(lo, hi, d)
        add(d, a, "Eating Out", n)
    # fuel
    if r() < 0.085 and (d - last_fuel).days >= 3:
        last_fuel = d
        n = pick([("HP petrol pump Karve Road", 4), ("Indian Oil Baner", 3), ("Shell Aundh", 2), ("petrol car", 2)])[0]
        add(d, R.choice([1500, 2000, 2000, 2500, 3000]) if r() < 0.6 else bill(1400, 3100, d), "Fuel", n)
    if r() < 0.075:
        add(d, R.choice([200, 300, 300, 400, 500]), "Fuel", "Activa petrol")
    # local travel
    if r() < 0.165:
        n, lo, hi, _ = pick([("Ola", 110, 420, 3), ("Uber", 120, 460, 4), ("auto rickshaw", 40, 180, 5), ("Pune Metro", 20, 60, 3 if d >= date(2023, 8, 5) else 0), ("PMPML bus", 20, 50, 1), ("parking FC Road", 20, 60, 2), ("FASTag recharge", 500, 500, 0.8), ("Rapido bike", 40, 120, 1.2), ("Central Railway ticket Mumbai", 220, 640, 0.25), ("Shivneri bus Mumbai", 480, 1100, 0.35)])
        add(d, 500 if "FASTag" in n else (bill(lo, hi, d) if n in ("Ola", "Uber", "Rapido bike") else cash(lo, hi, d, 5)), "Travel", n)
    # medical
    if r() < 0.085 + (0.05 if d.month in (7, 8, 9) else 0):
        n, lo, hi, _ = pick([("Apollo Pharmacy", 90, 1100, 6), ("Apollo Clinic", 500, 1400, 2), ("Dr Joshi - child specialist", 400, 800, 2), ("Wellness Forever", 80, 900, 3), ("Dr Mehta dentist", 600, 6500, 0.8), ("Ruby Hall - blood test", 650, 3400, 0.9), ("Shree Medical", 40, 520, 1.5)])
        add(d, cash(lo, hi, d, 50) if n.startswith("Dr") else bill(lo, hi, d), "Medical", n)
    # personal care
    if r() < 0.062:
        n, lo, hi, _ = pick([("Naturals Salon", 500, 2200, 2.5), ("barber - papa and Aarav", 200, 350, 3), ("Nykaa", 350, 1900, 1.5), ("Apollo Pharmacy - shampoo, soap", 220, 780, 2.2), ("Lakme Salon", 700, 2800, 0.8)])
        add(d, cash(lo, hi, d, 10) if "barber" in n else bill(lo, hi, d), "Personal Care", n)
    # shopping
    if r() < (0.16 if wd >= 5 else 0.07) + (0.06 if d.month == 10 else 0):
        n, lo, hi, _ = pick([("Amazon", 250, 3800, 6), ("Flipkart", 300, 3400, 3), ("Myntra", 600, 3200, 3), ("Reliance Trends", 700, 3900, 2.5), ("Reliance Digital", 600, 7800, 1.2), ("Lifestyle", 900, 4800, 1.6), ("Central", 900, 5200, 1.6), ("Westside", 800, 3600, 1.5), ("Croma", 500, 7400, 1), ("Tulsi Baug - ghar ka saman", 150, 1200, 1.6), ("Crossword books", 250, 1300, 1), ("Decathlon", 400, 3300, 1), ("", 200, 1500, 0.4)])
        cat = "Shopping"
        if n == "Amazon" and r() < 0.18: cat, n, hi = "Groceries", "Amazon Fresh", 1400
        add(d, bill(lo, hi, d) if "Tulsi" not in n else cash(lo, hi, d, 10), cat, n)
    # entertainment
    if r() < (0.11 if wd >= 5 else 0.015):
        n, lo, hi, _ = pick([("PVR Phoenix", 480, 1600, 3), ("Inox Bund Garden", 420, 1400, 2), ("Cinepolis Seasons", 450, 1500, 1.5), ("Marathi natak - Balgandharva", 600, 1400, 1), ("Kids zone - Timezone", 500, 1500, 1.3), ("MCA stadium cricket match", 1500, 4800, 0.25), ("Imagicaa tickets", 3800, 5600, 0.15), ("Rajiv Gandhi Zoo Katraj", 120, 260, 0.4)])
        add(d, bill(lo, hi, d), "Entertainment", n)

# ---------------- service of the vehicles (Home Upkeep is not right, people put it in Fuel or Travel: here Travel)
for d, a, n in [(date(2022, 7, 16), "5480.00", "car service Maruti Sehgal"), (date(2023, 1, 21), "6125.50", "car service Maruti Sehgal"), (date(2023, 8, 5), "7340.00", "car service Maruti Sehgal"), (date(2024, 2, 17), "6890.00", "car service Maruti Sehgal"), (date(2024, 9, 14), "11260.75", "car service Maruti Sehgal"), (date(2025, 3, 29), "7715.00", "car service Maruti Sehgal"), (date(2025, 11, 8), "8240.00", "car service Maruti Sehgal"), (date(2026, 5, 30), "9105.50", "car service Maruti Sehgal"),
                (date(2024, 9, 15), "18400.00", "car tyres MRF - 4 nos")]:
    add(d, a, "Travel", n)

# ---------------- festivals
DIWALI = {2022: date(2022, 10, 24), 2023: date(2023, 11, 12), 2024: date(2024, 10, 31), 2025: date(2025, 10, 20)}
GANPATI = {2022: date(2022, 8, 31), 2023: date(2023, 9, 19), 2024: date(2024, 9, 7), 2025: date(2025, 8, 27)}
RAKHI = {2022: date(2022, 8, 11), 2023: date(2023, 8, 30), 2024: date(2024, 8, 19), 2025: date(2025, 8, 9)}
HOLI = {2023: date(2023, 3, 7), 2024: date(2024, 3, 25), 2025: date(2025, 3, 14), 2026: date(2026, 3, 3)}
PADWA = {2022: date(2022, 4, 2), 2023: date(2023, 3, 22), 2024: date(2024, 4, 9), 2025: date(2025, 3, 30), 2026: date(2026, 3, 19)}
for y, d in DIWALI.items():
    add(d - timedelta(R.randint(2, 5)), bill(1400, 2600, d), "Festivals", "Diwali mithai - Chitale")
    add(d - timedelta(1), bill(700, 1500, d), "Festivals", "Diwali mithai - Kaka Halwai")
    add(d - timedelta(R.randint(5, 9)), cash(500, 1100, d, 50), "Festivals", "diya, rangoli, akash kandil")
    if y != 2024: add(d - timedelta(R.randint(2, 4)), cash(900, 2200, d, 50), "Festivals", "Diwali patakhe")
    add(d - timedelta(R.randint(9, 15)), bill(6200, 11800, d), "Festivals", "Diwali clothes - Lifestyle")
    add(d - timedelta(3), 2500 + 250 * (y - 2022), "Domestic Help", "Diwali bonus Sunita bai")
    if y >= 2022: add(d - timedelta(3), 3000 + 250 * (y - 2022), "Domestic Help", "Diwali bonus Lata tai")
    add(d - timedelta(2), 500, "Festivals", "Diwali baksheesh watchman")
    add(d, cash(5500, 9000, d, 500), "Festivals", "Dhanteras silver coin - PNG Jewellers") if y != 2023 else None
for y, d in GANPATI.items():
    add(d - timedelta(1), cash(1200, 2500, d, 50), "Festivals", "Ganpati murti")
    add(d - timedelta(R.randint(0, 2)), cash(500, 1100, d, 10), "Festivals", "Ganpati decoration")
    add(d, bill(400, 900, d), "Festivals", "modak - Chitale")
    add(d + timedelta(4), 1001 if y < 2024 else 1501, "Festivals", "mandal vargani")
for y, d in RAKHI.items():
    add(d - timedelta(2), cash(150, 400, d, 10), "Festivals", "rakhi")
    add(d, 2000 if y < 2024 else 2500, "Festivals", "rakhi gift Snehal")
for y, d in HOLI.items():
    add(d - timedelta(1), cash(200, 500, d, 10), "Festivals", "Holi colours and pichkari")
    if y != 2025: add(d, cash(300, 600, d, 10), "Festivals", "puran poli order")
for y, d in PADWA.items():
    add(d, cash(250, 600, d, 10), "Festivals", "Gudi Padwa - shrikhand, phool")
for y in (2022, 2023, 2024, 2025):
    if y != 2023: add(date(y, 12, 24), cash(350, 700, date(y, 12, 24), 10), "Festivals", "Christmas plum cake")
    add(date(y, 10, 2) + timedelta(R.randint(0, 5)), cash(300, 800, date(y, 10, 2), 10), "Festivals", "Navratri garba passes")

# ---------------- birthdays and other shagun
for y in range(2022, 2027):
    for mth, dd, who in ((9, 14, "Aarav"), (2, 21, "Isha")):
        d = date(y, mth, dd)
        if not (START <= d <= END): continue
        add(d, bill(700, 1300, d), "Eating Out", f"{who} birthday cake - Kayani")
        add(d - timedelta(2), bill(900, 3200, d), "Shopping", f"{who} birthday gift - Hamleys")
        if y in (2023, 2025): add(d + timedelta(1), bill(7200, 12500, d), "Eating Out", f"{who} birthday party hall and food")
for d, a, n in [(date(2022, 12, 4), 2501, "Amit wedding shagun"), (date(2023, 5, 7), 1101, "griha pravesh gift - Deshpande"), (date(2024, 4, 21), 2100, "Pooja wedding shagun"), (date(2026, 2, 8), 3100, "Rahul wedding shagun"), (date(2025, 7, 13), 1500, "baby shower gift")]:
    add(d, a, "Shopping", n)

# ---------------- relatives in Nagpur (train)
for d, a, n in [(date(2022, 4, 18), "4620.00", "train tickets Nagpur"), (date(2022, 5, 20), "640.00", "Nagpur train food"), (date(2023, 4, 12), "5140.00", "train tickets Nagpur"), (date(2024, 4, 3), "5480.00", "train tickets Nagpur"), (date(2024, 10, 6), "6240.00", "train tickets Nagpur"), (date(2026, 4, 2), "6915.50", "train tickets Nagpur")]:
    add(d, a, "Eating Out" if "food" in n else "Travel", n)

# ---------------- Goa trip Dec 2023
G = [((2023, 10, 29), "16480.00", "Travel", "Goa trip - train tickets Madgaon"), ((2023, 11, 5), "38750.00", "Travel", "Goa trip - hotel Calangute advance"), ((2023, 12, 16), "3249.50", "Shopping", "Goa trip - swimwear Decathlon"),
     ((2023, 12, 22), "1450.00", "Travel", "Goa trip - taxi from Madgaon"), ((2023, 12, 22), "2380.00", "Eating Out", "Goa trip - Britto's dinner"), ((2023, 12, 23), "3600.00", "Travel", "Goa trip - self drive car"), ((2023, 12, 23), "1845.00", "Eating Out", "Goa trip - fish thali"),
     ((2023, 12, 24), "5200.00", "Entertainment", "Goa trip - water sports Baga"), ((2023, 12, 24), "2960.50", "Eating Out", "Goa trip - Christmas eve dinner"), ((2023, 12, 25), "1275.00", "Eating Out", "Goa trip - beach shack lunch"), ((2023, 12, 25), "480.00", "Medical", "Goa trip - sunburn lotion, ORS"),
     ((2023, 12, 26), "2100.00", "Entertainment", "Goa trip - Dudhsagar jeep"), ((2023, 12, 26), "1690.00", "Eating Out", "Goa trip - Martin's Corner"), ((2023, 12, 27), "2735.00", "Shopping", "Goa trip - cashew and feni"), ((2023, 12, 27), "1500.00", "Fuel", "Goa trip - petrol"), ((2023, 12, 28), "21300.00", "Travel", "Goa trip - hotel balance"), ((2023, 12, 28), "760.00", "Eating Out", "Goa trip - train lunch")]
K = [((2025, 2, 23), "42860.00", "Travel", "Kerala trip - flights Pune Kochi"), ((2025, 3, 16), "15000.00", "Travel", "Kerala trip - package advance"), ((2025, 4, 27), "2890.75", "Shopping", "Kerala trip - raincoats and caps"), ((2025, 5, 4), "1180.00", "Travel", "Kerala trip - cab to airport"), ((2025, 5, 4), "1640.00", "Eating Out", "Kerala trip - Kochi dinner"),
     ((2025, 5, 5), "1200.00", "Entertainment", "Kerala trip - Kathakali show"), ((2025, 5, 6), "2260.00", "Shopping", "Kerala trip - Munnar tea and spices"), ((2025, 5, 6), "980.00", "Eating Out", "Kerala trip - Munnar lunch"), ((2025, 5, 7), "850.00", "Entertainment", "Kerala trip - Eravikulam park"), ((2025, 5, 8), "1435.50", "Eating Out", "Kerala trip - Thekkady dinner"),
     ((2025, 5, 8), "1800.00", "Entertainment", "Kerala trip - elephant ride"), ((2025, 5, 9), "18500.00", "Travel", "Kerala trip - Alleppey houseboat"), ((2025, 5, 10), "615.00", "Medical", "Kerala trip - Aarav fever medicine"), ((2025, 5, 10), "1720.00", "Eating Out", "Kerala trip - Kovalam seafood"), ((2025, 5, 11), "3450.00", "Personal Care", "Kerala trip - ayurvedic massage"), ((2025, 5, 11), "4980.00", "Shopping", "Kerala trip - kasavu saree"), ((2025, 5, 12), "36400.00", "Travel", "Kerala trip - package balance"), ((2025, 5, 12), "1350.00", "Travel", "Kerala trip - airport cab Pune")]
W = [((2024, 8, 25), "25000.00", "Shopping", "Snehal wedding - hall advance Shubharambh"), ((2024, 9, 29), "34800.00", "Shopping", "Snehal wedding - Kanjivaram saree"), ((2024, 10, 20), "8650.00", "Shopping", "Snehal wedding - invitation cards"), ((2024, 11, 10), "90000.00", "Shopping", "Snehal wedding - gold set PNG Jewellers"), ((2024, 11, 17), "22475.50", "Shopping", "Snehal wedding - sherwani and kids clothes"),
     ((2024, 11, 24), "50000.00", "Eating Out", "Snehal wedding - caterer advance"), ((2024, 12, 1), "12200.00", "Shopping", "Snehal wedding - return gifts"), ((2024, 12, 5), "6500.00", "Personal Care", "Snehal wedding - mehndi"), ((2024, 12, 6), "15000.00", "Personal Care", "Snehal wedding - bridal makeup"), ((2024, 12, 6), "9800.00", "Travel", "Snehal wedding - tempo traveller guests"), ((2024, 12, 7), "35000.00", "Entertainment", "Snehal wedding - band baja, DJ"),
     ((2024, 12, 8), "68500.00", "Eating Out", "Snehal wedding - caterer balance"), ((2024, 12, 8), "45000.00", "Shopping", "Snehal wedding - hall balance"), ((2024, 12, 8), "28600.00", "Shopping", "Snehal wedding - phool decoration"), ((2024, 12, 9), "5100.00", "Festivals", "Snehal wedding - pandit dakshina"), ((2024, 12, 15), "40000.00", "Entertainment", "Snehal wedding - photographer")]
for lst in (G, K, W):
    for (y, m, dd), a, c, n in lst: add(date(y, m, dd), a, c, n)

# ---------------- big one-offs
B = [((2022, 11, 12), "42990.00", "Shopping", "Croma fridge LG"), ((2023, 7, 22), "58999.00", "Shopping", "Reliance Digital - laptop HP"), ((2025, 1, 11), "24999.00", "Shopping", "Reliance Digital - Samsung phone"), ((2023, 4, 23), "33800.00", "Home Upkeep", "painting flat - Asian Paints"), ((2024, 6, 9), "38490.00", "Home Upkeep", "AC Daikin bedroom"), ((2026, 3, 8), "27850.00", "Shopping", "Reliance Digital - washing machine"),
     ((2025, 8, 16), "46250.00", "Medical", "Ruby Hall - papa cataract surgery"), ((2023, 9, 3), "8740.00", "Medical", "Ruby Hall - dengue, Isha admitted"), ((2026, 1, 17), "6200.00", "Medical", "full body checkup Ruby Hall"), ((2025, 12, 31), "6875.00", "Eating Out", "31st night dinner JW Marriott"), ((2022, 8, 20), "9400.00", "Shopping", "Aarav cycle - Hero"), ((2024, 7, 7), "7600.00", "Shopping", "Isha study table - Pepperfry")]
for (y, m, dd), a, c, n in B: add(date(y, m, dd), a, c, n)

rows.sort(key=lambda r: r[0])  # stable
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pune.csv")
with open(p, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
print(len(rows))
