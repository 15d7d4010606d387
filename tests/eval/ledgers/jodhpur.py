#!/usr/bin/env python3
"""A made-up ledger of one household in Jodhpur (Arvind, Kavita, mummy, Aarav and Diya), rupees.

Deterministic: python3 jodhpur.py writes jodhpur.csv beside this file, the same bytes each time.
"""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(440291)
START, END = date(2023, 10, 1), date(2026, 11, 30)
ROWS = []

KIRANA, MILK, SABZI, OUT = "Kirana", "Milk & Dairy", "Sabzi", "Eating Out"
PETROL, ACTIVA, SCHOOL, RENT = "Petrol", "Activa", "School", "House Rent"
BILLS, MED, CLOTHES, PUJA = "Bills & Recharge", "Medical", "Clothes", "Puja & Gifts"
TRAVEL, HOME, EMI = "Travel", "Home", "EMI & LIC"


def add(day, amount, category, note=""):
    if START <= day <= END:
        ROWS.append((day, round(float(amount), 2), category, note))


def paise(lo, hi):
    """an amount as on a printed bill"""
    return round(R.uniform(lo, hi), 2)


def flat(lo, hi, step=10):
    """an amount as paid in cash"""
    return R.randrange(int(lo), int(hi) + 1, step)


def pick(table):
    total = sum(w for w, *_ in table)
    x = R.random() * total
    for w, *rest in table:
        x -= w
        if x < 0:
            return rest
    return table[-1][1:]


def days(a, b):
    while a <= b:
        yield a
        a += timedelta(days=1)


def months(a=(2023, 10), b=(2026, 11)):
    y, m = a
    while (y, m) <= b:
        yield y, m
        y, m = (y, m + 1) if m < 12 else (y + 1, 1)


TRIPS = [
    ("udaipur", date(2023, 12, 23), date(2023, 12, 27)),
    ("haridwar", date(2024, 6, 8), date(2024, 6, 13)),
    ("jaisalmer", date(2025, 1, 25), date(2025, 1, 27)),
    ("goa", date(2025, 5, 18), date(2025, 5, 24)),
    ("jaipur", date(2026, 2, 12), date(2026, 2, 15)),
    ("manali", date(2026, 6, 5), date(2026, 6, 12)),
]
AWAY = {d for _, a, b in TRIPS for d in days(a, b)}
# nobody bought anything: the week mummy's sister had everyone to stay, a strike, a fever
SHUT = set(days(date(2024, 9, 10), date(2024, 9, 15))) | set(days(date(2025, 12, 17), date(2025, 12, 20))) \
    | set(days(date(2026, 8, 17), date(2026, 8, 19)))

DIWALI = {2023: date(2023, 11, 12), 2024: date(2024, 11, 1), 2025: date(2025, 10, 20), 2026: date(2026, 11, 8)}
HOLI = [date(2024, 3, 25), date(2025, 3, 14), date(2026, 3, 4)]
RAKHI = [date(2024, 8, 19), date(2025, 8, 9), date(2026, 8, 28)]


# ---------------------------------------------------------------- day to day
def everyday():
    for d in days(START, END):
        quiet = R.random() < 0.085
        if d in SHUT or d in AWAY or quiet:
            continue
        up = 1 + 0.05 * ((d - START).days / 365.0)
        weekend = d.weekday() >= 5
        if R.random() < 0.50:
            note, lo, hi = pick([
                (70, "saras milk", 56, 70), (10, "saras dahi", 30, 45), (7, "saras paneer", 85, 180),
                (5, "amul butter", 58, 62), (8, "", 28, 70)])
            add(d, flat(lo, hi, 1) if note != "amul butter" else 60, MILK, note)
        if R.random() < (0.46 if weekend else 0.29):
            table = [
                (42, "sharma kirana", 60, 900), (14, "dmart", 900, 3200), (7, "dmart paota", 600, 2600),
                (8, "reliance smart", 400, 2400), (6, "reliance fresh", 150, 900), (7, "more", 300, 1800),
                (5, "atta chakki", 180, 420), (11, "", 40, 600)]
            if d >= date(2026, 1, 9):
                table.append((16, "blinkit", 120, 780))
            note, lo, hi = pick(table)
            add(d, paise(lo * up, hi * up), KIRANA, note)
        if R.random() < 0.44:
            table = [(40, "sabzi mandi", 80, 420), (30, "sabzi wala", 30, 180), (14, "fruit", 80, 350), (12, "", 30, 200)]
            if d.month in (4, 5, 6):
                table.append((26, "mangoes", 120, 480))
            note, lo, hi = pick(table)
            add(d, flat(lo, hi * up, 5), SABZI, note)
        if R.random() < (0.55 if weekend else 0.31):
            note, lo, hi = pick([
                (26, "chai", 10, 60), (12, "mirchi bada", 40, 160), (9, "shahi samosa", 50, 220),
                (13, "janta sweet home", 120, 680), (10, "swiggy", 180, 720), (10, "zomato", 190, 760),
                (4, "on the rocks", 900, 2600), (4, "gypsy thali", 700, 1900), (6, "pani puri", 40, 160),
                (5, "mishrilal lassi", 80, 320), (3, "sharma sweets", 90, 420), (5, "", 30, 400)])
            add(d, paise(lo * up, hi * up) if note in ("swiggy", "zomato", "on the rocks", "gypsy thali")
                else flat(lo, hi, 10), OUT, note)
        if R.random() < 0.10:
            note, lo, hi = pick([(40, "auto", 40, 180), (20, "ramesh auto", 80, 250), (14, "ola", 90, 320),
                                 (10, "city bus", 10, 50), (9, "parking", 10, 40), (7, "", 30, 200)])
            add(d, flat(lo, hi, 10), TRAVEL, note)
        if R.random() < 0.035:
            note, lo, hi = pick([(30, "dmart", 250, 1500), (14, "bulb and wire", 90, 420), (10, "plumber", 250, 700),
                                 (12, "mithu feed", 80, 180), (8, "Electrician", 200, 600), (10, "steel bartan", 200, 1400),
                                 (8, "curtains", 600, 2200), (8, "", 50, 500)])
            add(d, paise(lo, hi) if note == "dmart" else flat(lo, hi, 10), HOME, note)
        if R.random() < 0.045:
            note, lo, hi = pick([(34, "sharma medical", 60, 900), (14, "apollo pharmacy", 120, 1100),
                                 (10, "dr mathur", 400, 600), (8, "diya fever", 250, 900), (8, "aarav cough syrup", 90, 240),
                                 (6, "kavita blood test", 450, 1300), (8, "", 40, 400)])
            add(d, flat(lo, hi, 100) if note == "dr mathur" else paise(lo, hi), MED, note)
        if R.random() < 0.034:
            note, lo, hi = pick([(22, "max", 499, 3200), (22, "zudio", 299, 2400), (10, "reliance trends", 599, 3400),
                                 (10, "kavita saree", 900, 5200), (8, "bata", 699, 2200), (10, "first cry", 349, 1800),
                                 (7, "tailor", 150, 700), (6, "", 200, 1200)])
            add(d, R.randrange(lo, hi, 50) if note not in ("tailor", "") else flat(lo, hi), CLOTHES, note)
        if R.random() < 0.035:
            note, lo, hi = pick([(34, "mandir", 11, 151), (22, "puja samagri", 60, 420), (14, "birthday gift", 200, 900),
                                 (12, "janta sweet home", 250, 900), (6, "sharma sweets", 200, 700), (8, "", 21, 301)])
            add(d, flat(lo, hi, 10), PUJA, note)
        if R.random() < 0.02:
            note, lo, hi = pick([(30, "stationery", 40, 380), (10, "craft paper diya", 40, 160), (12, "notebooks", 120, 600),
                                 (6, "aarav picnic", 300, 700), (6, "", 50, 250)])
            add(d, flat(lo, hi, 10), SCHOOL, note)


def petrol():
    d = date(2023, 10, 4)
    while d <= END:
        if d not in AWAY and d not in SHUT:
            note = pick([(44, "hp pump"), (34, "indian oil"), (22, "")])[0]
            add(d, R.choice([200, 250, 300, 300, 300, 350, 400, 500]) if R.random() < 0.7 else paise(210, 520), PETROL, note)
        d += timedelta(days=R.randint(5, 9))


# ---------------------------------------------------------------- every month
def regular():
    for y, m in months():
        k = (y, m)
        add(date(y, m, R.choice([1, 1, 1, 2, 3])), 12500 if k < (2025, 4) else 13500, RENT, "rent")
        add(date(y, m, 5), 1800 if k < (2025, 1) else 2100, HOME, "bai salary")
        add(date(y, m, 7), 706.82 if k < (2026, 2) else 824.82, BILLS, "jio fiber")
        add(date(y, m, 11 if k != (2024, 9) else 9), 149 if k < (2025, 3) else 199, BILLS, "netflix")
        summer = {4: 1.5, 5: 2.1, 6: 2.4, 7: 2.1, 8: 1.8, 9: 1.5}.get(m, 1.0)
        add(date(y, m, R.randint(20, 24)), paise(1050, 1500) * summer, BILLS, "light bill")
        if m % 3 == 0:
            add(date(y, m, R.randint(26, 28)), flat(240, 420, 1), BILLS, "water bill")
        if k <= (2025, 6):
            add(date(y, m, 9), 290 if k < (2024, 8) else 320, BILLS, "tata play")
        add(date(y, m, 4), 210 if k < (2026, 1) else 240, BILLS, "Dainik Bhaskar paper")
        add(date(y, m, R.randint(5, 8)), paise(640, 880), MED, "mummy bp tablets")
        if m not in (5, 6):
            add(date(y, m, R.choice([6, 8])), 1200 if k < (2025, 7) else 1500, SCHOOL, "school van")
        if k >= (2024, 7) and m not in (5,):
            add(date(y, m, 10 if k != (2024, 9) else 9), 1500 if k < (2026, 4) else 2000, SCHOOL, "sharma sir tuition")
        if k <= (2024, 3):
            add(date(y, m, 15), 3120, EMI, "activa emi")
        if (2024, 11) <= k <= (2025, 10):
            add(date(y, m, 16), 2450, EMI, "fridge emi")
        if k >= (2026, 7):
            add(date(y, m, 16), 4199, EMI, "laptop emi")
        if (2024, 1) <= k <= (2024, 5):
            add(date(y, m, 3), 900, HOME, "gym fees")
    # tiffin: kavita's B.Ed. classes, february to august 2025, then no more
    d = date(2025, 2, 10)
    while d <= date(2025, 8, 18):
        if d not in AWAY:
            add(d, R.choice([420, 480, 560, 560, 640]), OUT, "tiffin")
        d += timedelta(days=7)
    # recharges
    for who, first, gap, old, new in (("arvind recharge", date(2023, 10, 19), 84, 666, 799),
                                      ("kavita recharge", date(2023, 10, 6), 28, 239, 299),
                                      ("mummy recharge", date(2023, 11, 2), 84, 395, 479)):
        d = first
        while d <= END:
            e = d
            while e in SHUT:
                e += timedelta(days=1)
            add(e, old if d < date(2024, 7, 3) else new, BILLS, who)
            d += timedelta(days=gap)
    d = date(2023, 10, 14)
    while d <= END:
        if d in SHUT:
            d += timedelta(days=6)
        add(d, 929.50 if d < date(2024, 3, 9) else 829.50 if d < date(2025, 4, 8) else 879.50, BILLS, "gas cylinder")
        d += timedelta(days=R.randint(36, 47))


# ---------------------------------------------------------------- every year
def yearly():
    for y in (2024, 2025, 2026):
        add(date(y, 3, 18), 24850, EMI, "lic premium")
        add(date(y, 8, 6), {2024: 1384, 2025: 1462, 2026: 1571}[y], ACTIVA, "activa insurance")
        add(date(y, 1, 22), {2024: 17640, 2025: 19404, 2026: 22315}[y], MED, "star health policy")
        add(date(y, 4, 4), {2024: 9850, 2025: 10900, 2026: 12250}[y], SCHOOL, "aarav school fees")
        add(date(y, 7, 12), {2024: 9850, 2025: 10900, 2026: 12250}[y], SCHOOL, "aarav school fees")
        add(date(y, 10, 9), {2024: 9850, 2025: 10900, 2026: 12250}[y], SCHOOL, "aarav school fees")
        if y >= 2025:
            for m, dd in ((4, 4), (7, 12), (10, 9)):
                add(date(y, m, dd), 7600 if y == 2025 else 8400, SCHOOL, "diya school fees")
        add(date(y, 4, 8), paise(3200, 4400), SCHOOL, "books and copies")
        add(date(y, 4, 9), flat(1800, 2900, 50), CLOTHES, "school uniform")
        add(date(y, 9, 3), {2024: 899, 2025: 899, 2026: 1499}[y], BILLS, "hotstar yearly")
        add(date(y, 2, 24), flat(1200, 2600, 50), PUJA, "kavita birthday")
        add(date(y, 7, 29), flat(1800, 3600, 50), PUJA, "aarav birthday")
        add(date(y, 11, 17), flat(1500, 3000, 50), PUJA, "diya birthday cake")
    add(date(2023, 10, 10), 9100, SCHOOL, "aarav school fees")
    add(date(2024, 1, 9), 9100, SCHOOL, "aarav school fees")
    add(date(2023, 11, 17), 1450, PUJA, "diya birthday cake")
    for y, dw in DIWALI.items():
        f = {2023: 1.0, 2024: 1.12, 2025: 1.3, 2026: 1.18}[y]
        add(dw - timedelta(days=9), flat(3200 * f, 5200 * f, 50), CLOTHES, "diwali clothes")
        add(dw - timedelta(days=6), flat(1500 * f, 3200 * f, 50), HOME, "diwali safai and paint")
        add(dw - timedelta(days=3), flat(1800 * f, 2900 * f, 20), PUJA, "diwali mithai")
        add(dw - timedelta(days=2), flat(900 * f, 2400 * f, 20), PUJA, "diwali crackers")
        add(dw - timedelta(days=1), flat(180, 420, 10), PUJA, "diya batti")
        add(dw, flat(501, 1100, 50), PUJA, "diwali puja")
        add(dw + timedelta(days=2), 1100, PUJA, "bhai dooj")
        add(dw - timedelta(days=2), {2023: 1500, 2024: 1800, 2025: 2100, 2026: 2100}[y], HOME, "diwali bonus bai")
    for h in HOLI:
        add(h - timedelta(days=1), flat(250, 700, 10), PUJA, "holi colours")
        add(h, flat(300, 900, 10), OUT, "holi gujiya thandai")
    for r in RAKHI:
        add(r - timedelta(days=2), flat(150, 400, 10), PUJA, "rakhi")
        add(r, 1101 if r.year < 2026 else 2100, PUJA, "rakhi shagun sunita didi")


def scooter():
    for d, a in ((date(2023, 11, 25), 780), (date(2024, 4, 13), 1140), (date(2024, 8, 31), 860), (date(2025, 1, 11), 1520),
                 (date(2025, 6, 14), 940), (date(2025, 11, 8), 1260), (date(2026, 4, 11), 1690), (date(2026, 9, 19), 1080)):
        add(d, a, ACTIVA, "activa service")
    for d in days(START, END):
        if d not in AWAY and d not in SHUT and R.random() < 0.017:
            note, lo, hi = pick([(40, "puncture", 60, 150), (30, "bunty mechanic", 120, 850), (16, "washing", 60, 120), (10, "", 50, 300)])
            add(d, flat(lo, hi, 10), ACTIVA, note)
    add(date(2024, 7, 20), 1850, ACTIVA, "new battery")
    add(date(2025, 3, 22), 2640, ACTIVA, "rear tyre")
    add(date(2025, 9, 6), 1399, ACTIVA, "helmet kavita")
    add(date(2026, 5, 9), 2980, ACTIVA, "front and rear tyre")
    for y in (2024, 2025, 2026):
        add(date(y, 2, 17), 100, ACTIVA, "puc certificate")
    add(date(2026, 1, 31), 500, ACTIVA, "challan no helmet")


def one_offs():
    add(date(2024, 4, 20), 36490, HOME, "ac voltas")
    add(date(2024, 11, 16), 4990, HOME, "fridge lg down payment")
    add(date(2024, 10, 29), 68500, PUJA, "gold chain kavita dhanteras")
    add(date(2025, 8, 26), 42300, MED, "mummy eye operation")
    add(date(2025, 8, 28), 1860, MED, "mummy eye drops")
    add(date(2025, 9, 4), 700, MED, "mummy eye checkup")
    add(date(2026, 2, 13), 21000, PUJA, "ravi wedding gift")
    add(date(2026, 2, 7), 8450, CLOTHES, "kavita lehenga ravi wedding")
    add(date(2026, 2, 7), 5600, CLOTHES, "sherwani ravi wedding")
    add(date(2026, 7, 11), 9999, HOME, "laptop down payment")
    add(date(2025, 4, 26), 17499, HOME, "redmi phone")
    add(date(2024, 1, 13), 450, HOME, "mithu")
    add(date(2024, 1, 13), 1250, HOME, "mithu cage")
    add(date(2024, 9, 21), 600, MED, "mithu vet")
    add(date(2026, 3, 21), 850, MED, "mithu vet")
    add(date(2024, 4, 6), 340, SCHOOL, "aarav tiffin box")
    add(date(2025, 7, 5), 3800, MED, "aarav dentist")
    add(date(2025, 7, 26), 2200, MED, "aarav dentist")
    add(date(2024, 12, 14), 4200, SCHOOL, "aarav cycle")
    add(date(2025, 3, 2), 650, HOME, "rat trap and spray")
    add(date(2026, 10, 3), 2750, HOME, "inverter repair")
    add(date(2025, 10, 18), 14250, PUJA, "silver coins dhanteras")


def trips():
    def t(word, rows):
        for y, m, d, a, c, n in rows:
            add(date(y, m, d), a, c, n)
    t("udaipur", [
        (2023, 12, 23, 1640, TRAVEL, "udaipur train"), (2023, 12, 23, 4800, TRAVEL, "udaipur hotel 3 nights"),
        (2023, 12, 24, 900, TRAVEL, "udaipur boat ride"), (2023, 12, 24, 1180.50, OUT, "udaipur dinner ambrai"),
        (2023, 12, 25, 640, OUT, "udaipur lunch"), (2023, 12, 25, 1100, TRAVEL, "udaipur taxi"),
        (2023, 12, 26, 1350, CLOTHES, "udaipur bandhani dupatta"), (2023, 12, 27, 420, OUT, "udaipur breakfast"),
        (2023, 12, 27, 1640, TRAVEL, "udaipur train return")])
    t("haridwar", [
        (2024, 6, 8, 4360, TRAVEL, "haridwar train"), (2024, 6, 9, 5200, TRAVEL, "haridwar dharamshala"),
        (2024, 6, 9, 1501, PUJA, "haridwar ganga aarti"), (2024, 6, 10, 860, OUT, "haridwar lunch"),
        (2024, 6, 11, 1900, TRAVEL, "haridwar rishikesh taxi"), (2024, 6, 11, 540, OUT, "haridwar lassi and puri"),
        (2024, 6, 12, 730, PUJA, "haridwar mala and gangajal"), (2024, 6, 13, 4360, TRAVEL, "haridwar train return")])
    t("jaisalmer", [
        (2025, 1, 25, 1250, TRAVEL, "jaisalmer bus"), (2025, 1, 25, 3900, TRAVEL, "jaisalmer desert camp"),
        (2025, 1, 26, 1600, TRAVEL, "jaisalmer camel ride"), (2025, 1, 26, 1020, OUT, "jaisalmer dinner"),
        (2025, 1, 27, 680, OUT, "jaisalmer lunch"), (2025, 1, 27, 1250, TRAVEL, "jaisalmer bus return")])
    t("goa", [
        (2025, 3, 28, 23480, TRAVEL, "goa flight tickets"), (2025, 5, 18, 1350, TRAVEL, "goa airport taxi"),
        (2025, 5, 18, 13800, TRAVEL, "goa hotel baga"), (2025, 5, 19, 1480.00, OUT, "goa beach shack lunch"),
        (2025, 5, 19, 1500, TRAVEL, "goa scooty rent"), (2025, 5, 20, 2210.50, OUT, "goa dinner"),
        (2025, 5, 20, 400, PETROL, "goa scooty petrol"), (2025, 5, 21, 3600, TRAVEL, "goa parasailing"),
        (2025, 5, 22, 1790, CLOTHES, "goa hats and shirts"), (2025, 5, 22, 960, OUT, "goa lunch"),
        (2025, 5, 23, 1240, PUJA, "goa cashew gifts"), (2025, 5, 23, 1875.75, OUT, "goa dinner"),
        (2025, 5, 24, 1300, TRAVEL, "goa airport taxi")])
    t("jaipur", [
        (2026, 2, 12, 1480, TRAVEL, "jaipur train"), (2026, 2, 12, 6200, TRAVEL, "jaipur hotel"),
        (2026, 2, 14, 780, OUT, "jaipur rawat kachori"), (2026, 2, 14, 640, TRAVEL, "jaipur ola"),
        (2026, 2, 15, 1480, TRAVEL, "jaipur train return")])
    t("manali", [
        (2026, 4, 15, 9840, TRAVEL, "manali train booking"), (2026, 6, 5, 3200, TRAVEL, "manali volvo"),
        (2026, 6, 6, 16500, TRAVEL, "manali hotel"), (2026, 6, 6, 1260, OUT, "manali dinner"),
        (2026, 6, 7, 4200, TRAVEL, "manali solang taxi"), (2026, 6, 7, 2400, TRAVEL, "manali snow dress rent"),
        (2026, 6, 8, 1130, OUT, "manali lunch"), (2026, 6, 9, 2650, CLOTHES, "manali shawl mummy"),
        (2026, 6, 10, 1420.50, OUT, "manali dinner"), (2026, 6, 10, 640, MED, "manali vomiting tablets diya"),
        (2026, 6, 11, 780, PUJA, "manali hadimba mandir"), (2026, 6, 12, 3200, TRAVEL, "manali volvo return")])
    # other journeys, not holidays
    add(date(2024, 2, 10), 620, TRAVEL, "train to jaipur exam")
    add(date(2024, 2, 11), 640, TRAVEL, "train back jaipur exam")
    add(date(2025, 11, 21), 1180, TRAVEL, "bus to nagaur chacha")


def main():
    everyday()
    petrol()
    regular()
    yearly()
    scooter()
    one_offs()
    trips()
    rows = sorted(ROWS, key=lambda r: r[0])
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "jodhpur.csv")
    with open(path, "w", newline="", encoding="utf-8") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(["date", "amount", "category", "notes"])
        for d, a, c, n in rows:
            w.writerow([d.isoformat(), "%.2f" % a, c, n])
    print(len(rows), "rows")


if __name__ == "__main__":
    main()
