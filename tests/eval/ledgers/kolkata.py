#!/usr/bin/env python3
"""Writes kolkata.csv beside itself: one freelance photographer's expenses (INR)."""
import csv
import os
import random
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
rnd = random.Random(70031)
START, END = date(2023, 9, 1), date(2026, 11, 30)
SICK = [(date(2024, 8, 12), date(2024, 8, 19)),
        (date(2025, 7, 20), date(2025, 7, 27)),
        (date(2026, 2, 8), date(2026, 2, 15))]
PUJO = {2023: date(2023, 10, 20), 2024: date(2024, 10, 9),
        2025: date(2025, 9, 28), 2026: date(2026, 10, 17)}
TRIPS = [("darjeeling", date(2024, 3, 9), date(2024, 3, 14)),
         ("puri", date(2025, 1, 17), date(2025, 1, 20)),
         ("sikkim", date(2025, 5, 10), date(2025, 5, 18)),
         ("spiti", date(2026, 6, 12), date(2026, 6, 23))]
rows = []


def sick(d):
    return any(a <= d <= b for a, b in SICK)


def away(d):
    for n, a, b in TRIPS:
        if a <= d <= b:
            return n
    return None


def infl(d):
    return 1.0 + 0.07 * ((d - START).days / 365.0)


def add(d, amt, cat, note):
    if START <= d <= END and not sick(d):
        rows.append((d, int(round(amt * 100)), cat, note))


def rup(lo, hi, d, step=5):
    x = rnd.uniform(lo, hi) * infl(d)
    return max(step, int(round(x / step)) * step)


def pai(lo, hi, d):
    return round(rnd.uniform(lo, hi) * infl(d), 2)


def pick(table):
    tot = sum(w for w, _ in table)
    x = rnd.uniform(0, tot)
    for w, v in table:
        x -= w
        if x <= 0:
            return v
    return table[-1][1]


# ---- the everyday tables: weight, (notes, low, high, style) -------------
EAT = [
    (9, (["cha", "cha biscuit", "cha w bapi", "cha adda"], 10, 45, 5)),
    (5, (["arsalan", "arsalan biryani", "arsalan w riya"], 260, 640, 10)),
    (2, (["aminia", "aminia biryani"], 230, 520, 10)),
    (2, (["shiraz mutton biryani", "shiraz"], 260, 560, 10)),
    (4, (["kusum roll", "kusum egg roll", "kusum double egg"], 70, 190, 5)),
    (2, (["nizams roll", "nizams"], 90, 240, 5)),
    (6, (["zomato", "zomato", "zomato momo", "zomato late nite"], 160, 520, 0)),
    (4, (["swiggy", "swiggy", "swiggy thali"], 150, 480, 0)),
    (1.2, (["peter cat", "peter cat chelo kebab"], 700, 1900, 10)),
    (0.8, (["mocambo w riya", "mocambo"], 900, 2200, 10)),
    (1.6, (["flurys", "flurys breakfast"], 380, 950, 10)),
    (1.4, (["bhojohori manna", "bhojohori manna daab chingri"], 420, 1200, 10)),
    (2.5, (["phuchka", "phuchka vivekananda park", "jhalmuri"], 20, 80, 5)),
    (1.5, (["coffee house", "coffee house adda"], 110, 320, 10)),
    (1.2, (["sienna cafe", "sienna w client"], 450, 1300, 10)),
    (1.5, (["wow momo"], 140, 340, 0)),
    (1.2, (["dacres lane stew", "dacres lane"], 90, 200, 5)),
    (1, (["golbari kosha mangsho"], 260, 480, 10)),
    (0.6, ([""], 60, 400, 5)),
]
MISHTI = [
    (5, (["balaram mullick", "balaram mullick nolen gur", "balaram mullick sandesh"], 90, 480, 10)),
    (3, (["nakur", "nakur jolbhora"], 80, 320, 5)),
    (3, (["kc das rosogolla", "kc das"], 80, 340, 10)),
    (3, (["girish dey", "girish dey sandesh"], 70, 300, 5)),
    (3, (["mithai", "mithai mishti doi"], 60, 340, 5)),
    (2, (["putiram", "putiram kochuri"], 50, 180, 5)),
    (2, (["para'r dokan mishti", "para'r dokan doi"], 30, 150, 5)),
    (1, (["nahoum plum cake", "nahoum"], 150, 480, 10)),
    (0.5, ([""], 40, 200, 5)),
]
BAZAAR = [
    (7, (["lake market mach", "mach", "ilish mach", "chingri mach"], 180, 780, 10)),
    (6, (["sobji", "lake market sobji", "sobji"], 80, 330, 5)),
    (4, (["dim", "dim pauruti"], 60, 160, 2)),
    (5, (["More", "More chal dal", "More tel"], 240, 1300, 0)),
    (4, (["spencers", "spencers masala"], 260, 1400, 0)),
    (3, (["reliance fresh", "reliance fresh fol"], 160, 820, 0)),
    (6, (["blinkit", "blinkit", "blinkit dudh"], 110, 620, 0)),
    (3, (["arambagh chicken"], 180, 420, 5)),
    (1, (["arambagh foodmart"], 200, 700, 0)),
    (2, (["fol", "aam", "fol gariahat"], 90, 380, 10)),
    (1, (["mangsho robbar"], 520, 900, 10)),
    (0.5, ([""], 50, 350, 5)),
]
TRANS = [
    (9, (["auto", "auto", "auto rashbehari"], 12, 35, 1)),
    (8, (["uber", "uber", "uber salt lake", "uber shoot", "uber howrah"], 110, 460, 0)),
    (5, (["rapido", "rapido", "rapido bike"], 42, 150, 1)),
    (3, (["metro card"], 190, 320, 50)),
    (3, (["bus", "bus esplanade"], 10, 25, 1)),
    (1.5, (["holud taxi", "holud taxi late"], 150, 420, 10)),
    (0.4, (["toto", "ferry bagbazar"], 10, 30, 5)),
]
WORK = [
    (4, (["das photo lab prints", "das photo lab"], 350, 2600, 10)),
    (4, (["bapi assistant", "bapi half day"], 800, 1900, 50)),
    (2, (["studio rent tollygunge", "studio rent half day"], 1500, 3600, 100)),
    (1, (["album printing canvera"], 3200, 7800, 0)),
    (1, (["courier dtdc", "courier album"], 120, 420, 5)),
    (1, (["makeup artist soma"], 1500, 3500, 100)),
    (0.8, (["prop flowers mullick ghat", "backdrop cloth"], 200, 1300, 10)),
    (0.5, (["visiting cards"], 400, 900, 10)),
]
GHAR = [
    (3, (["bulb", "bulb n wire", "plumber", "electrician nimai"], 90, 650, 10)),
    (2, (["amazon bedsheet", "amazon storage box", "amazon mosquito net"], 350, 1500, 0)),
    (1, (["washing machine repair", "ac servicing", "water filter candle"], 450, 1900, 50)),
    (1.5, (["dhopa", "istri"], 60, 260, 5)),
    (1, (["gach tob", "gach galiff street"], 80, 500, 10)),
]
CLOTHES = [
    (3, (["Max", "Max kurti", "Max jeans"], 399, 1600, 0)),
    (3, (["zudio", "zudio tees"], 299, 1300, 0)),
    (2, (["reliance trends"], 500, 1900, 0)),
    (2, (["gariahat hawker", "gariahat jutti"], 150, 700, 10)),
    (1.5, (["amazon shoes", "amazon jacket"], 800, 2900, 0)),
    (1, (["fabindia", "byloom"], 1200, 3600, 0)),
]
FUN = [
    (3, (["inox", "inox w riya", "priya cinema", "nandan"], 120, 620, 10)),
    (2, (["college street boi", "dey's boi"], 150, 950, 10)),
    (1.5, (["olypub", "olypub adda"], 400, 1500, 10)),
    (1, (["academy natok"], 150, 400, 50)),
    (1, (["eco park", "nicco park", "victoria ticket"], 30, 350, 10)),
    (0.7, (["badminton court"], 150, 300, 50)),
]
DOC = [
    (3, (["das medical", "das medical paracetamol"], 45, 620, 0)),
    (2, (["apollo pharmacy", "apollo"], 90, 900, 0)),
    (1, (["blinkit crocin", "blinkit ors"], 60, 240, 0)),
    (1, (["dr sen dentist", "dr mitra"], 500, 1200, 100)),
    (0.6, (["blood test suraksha"], 650, 2400, 10)),
]
GEARS = [
    (2, (["amazon sd card", "amazon battery", "amazon lens cloth"], 350, 2900, 0)),
    (1, (["reliance digital ssd", "reliance digital cable"], 500, 6900, 0)),
    (1, (["metro gali filter", "metro gali strap", "metro gali bag"], 500, 3800, 50)),
    (0.7, (["sensor cleaning"], 700, 1300, 50)),
]
GIFT = [
    (1, (["flurys cake riya", "flurys pastry box"], 450, 1300, 10)),
    (1, (["starmark book for mishka", "starmark"], 250, 900, 0)),
    (0.7, (["biyebari gift", "biyebari envelope"], 1001, 2501, 500)),
    (0.6, (["flowers for thamma"], 150, 500, 50)),
]


def everyday(d, cat, table):
    notes, lo, hi, step = pick(table)
    amt = pai(lo, hi, d) if step == 0 else rup(lo, hi, d, step)
    add(d, amt, cat, rnd.choice(notes))


def times(p):
    n = 0
    while p > 0:
        if rnd.random() < min(p, 1.0) * 0.5 + (0.2 if p > 0.9 else 0):
            n += 1
        p -= 0.5
    return n


d = START
while d <= END:
    wkend = d.weekday() >= 5
    quiet = rnd.random() < 0.075
    if not sick(d) and not quiet and not away(d):
        pj = PUJO[d.year]
        fest = pj <= d <= pj + timedelta(days=4)
        for cat, table, p in (
                ("transport", TRANS, 0.9 if not wkend else 0.7),
                ("eating out", EAT, 1.2 if wkend else 0.8),
                ("mishti", MISHTI, 0.42 if not wkend else 0.65),
                ("bazaar", BAZAAR, 0.92 if wkend else 0.62),
                ("work", WORK, 0.42 if d.month in (11, 12, 1, 2) else 0.22),
                ("ghar", GHAR, 0.11),
                ("clothes", CLOTHES, 0.07),
                ("fun", FUN, 0.12 if not wkend else 0.26),
                ("doctor & meds", DOC, 0.08),
                ("camera gear", GEARS, 0.06),
                ("gifts", GIFT, 0.04)):
            if fest and cat in ("eating out", "mishti", "fun"):
                p += 0.7
            for _ in range(times(p)):
                everyday(d, cat, table)
        if fest and rnd.random() < 0.7:
            add(d, rup(150, 700, d, 10), "eating out",
                rnd.choice(["pujo bhog", "pujo stall roll", "pujo khawa w riya"]))
    d += timedelta(days=1)

# ---- monthly and seasonal things ---------------------------------------
months = []
y, m = 2023, 9
while (y, m) <= (2026, 11):
    months.append((y, m))
    y, m = (y + 1, 1) if m == 12 else (y, m + 1)
for y, m in months:
    first = date(y, m, 1)
    rent = 8500 if first < date(2024, 9, 1) else 9000 if first < date(2025, 9, 1) else 9750
    add(date(y, m, rnd.randint(2, 5)), rent, "rent", "rent half ghosh kaku")
    add(date(y, m, 6), 600 if first < date(2025, 4, 1) else 750, "rent", "flat maintenance")
    cesc = {1: 520, 2: 560, 3: 880, 4: 1480, 5: 1890, 6: 2010, 7: 1760, 8: 1640,
            9: 1520, 10: 1190, 11: 730, 12: 540}[m] * rnd.uniform(0.88, 1.12) * infl(first)
    add(date(y, m, rnd.randint(21, 26) if m != 7 else 29), int(cesc / 10) * 10, "bills", "cesc")
    add(date(y, m, 7), 588.82 if first < date(2025, 6, 1) else 706.82, "bills", "airtel fibre")
    add(date(y, m, 1), (800 if first < date(2025, 1, 1) else 1000), "ghar", "kajer mashi")
    # subscriptions
    add(date(y, m, 9 if (y, m) != (2026, 2) else 7), 797.68 if first < date(2025, 3, 1) else 956.98,
        "subscriptions", "adobe lightroom")
    add(date(y, m, 18), 119 if first < date(2025, 9, 1) else 139, "subscriptions", "spotify")
    add(date(y, m, 4), 130, "subscriptions", "google one")
    if first < date(2025, 8, 1):
        add(date(y, m, 11), 199 if first < date(2024, 11, 1) else 249, "subscriptions", "netflix")
    if date(2024, 6, 1) <= first:
        add(date(y, m, 28), 79 if first < date(2026, 1, 1) else 99, "subscriptions", "hoichoi")
    if date(2025, 1, 1) <= first <= date(2025, 9, 1):
        add(date(y, m, 3), 1250, "subscriptions", "cult gym")
    if first >= date(2026, 3, 1):
        add(date(y, m, 16), 399, "subscriptions", "chatgpt go")
d = date(2023, 9, 13)
while d <= END:
    add(d, 239 if d < date(2024, 7, 3) else 299, "bills", "jio recharge")
    d += timedelta(days=28)
d = date(2023, 9, 22)
while d <= END:
    add(d, 829 if d < date(2025, 4, 8) else 879, "bills", "gas cylinder")
    d += timedelta(days=rnd.randint(44, 62))
for y in (2024, 2025, 2026):
    add(date(y, 3, 27), {2024: 1480, 2025: 1480, 2026: 1610}[y], "bills", "kmc tax share")
    add(date(y, 6, 30), {2024: 9860, 2025: 10540, 2026: 11720}[y], "doctor & meds", "health insurance star")
    add(date(y, 7, 30), {2024: 2500, 2025: 3000, 2026: 3500}[y], "work", "CA fees itr")
    add(date(y, 4, 13), rup(300, 600, date(y, 4, 13), 10), "mishti", "poila boishakh mishti")
for y, pj in PUJO.items():
    for k in range(5):
        add(pj - timedelta(days=rnd.randint(6, 30)), pai(600, 3400, pj), "clothes",
            rnd.choice(["pujo shopping gariahat", "pujo shopping Max", "pujo sari byloom", "pujo shopping zudio"]))
    add(pj - timedelta(days=12), rup(1800, 2600, pj, 50), "gifts", "pujo sari maa")
    add(pj - timedelta(days=11), rup(1000, 1600, pj, 50), "gifts", "pujo gift didi")
    add(pj - timedelta(days=10), rup(600, 900, pj, 50), "gifts", "pujo kapor thamma")
    add(pj - timedelta(days=4), 501 if y < 2025 else 701, "fun", "para pujo chanda")
    add(pj - timedelta(days=5), 800 if y < 2025 else 1000, "ghar", "kajer mashi pujo bonus")

# ---- presents -----------------------------------------------------------
for dt, amt, note in [
        (date(2023, 11, 15), 650, "bhai phonta rana"), (date(2024, 11, 3), 800, "bhai phonta rana"),
        (date(2025, 10, 23), 900, "bhai phonta rana"), (date(2026, 11, 11), 1150, "bhai phonta rana"),
        (date(2024, 2, 19), 1899, "didi birthday watch"), (date(2025, 2, 19), 2450, "didi birthday bag"),
        (date(2026, 2, 19), 3275, "didi birthday earrings"),
        (date(2024, 5, 27), 1650, "maa birthday sari"), (date(2025, 5, 27), 2180, "maa birthday mixer"),
        (date(2026, 5, 27), 4899, "maa birthday phone share"),
        (date(2024, 12, 3), 5001, "rohit biyebari gift"), (date(2025, 12, 8), 3501, "tania biyebari gift"),
        (date(2023, 12, 22), 740, "secret santa"), (date(2025, 12, 23), 880, "secret santa"),
        (date(2026, 8, 6), 1290, "riya birthday perfume"), (date(2025, 8, 6), 990, "riya birthday scarf")]:
    add(dt, amt, "gifts", note)

# ---- outliers -----------------------------------------------------------
for dt, amt, cat, note in [
        (date(2024, 1, 29), 38990, "camera gear", "sigma 35mm metro gali"),
        (date(2024, 10, 26), 184990, "camera gear", "sony a7iv body reliance digital"),
        (date(2025, 11, 12), 62499.5, "camera gear", "sony 85mm amazon"),
        (date(2026, 3, 24), 11850, "camera gear", "godox flash metro gali"),
        (date(2026, 9, 5), 16499, "camera gear", "manfrotto tripod amazon"),
        (date(2025, 3, 6), 71900, "work", "macbook air reliance digital"),
        (date(2026, 1, 21), 5400, "camera gear", "shutter repair sony centre"),
        (date(2024, 8, 21), 7650, "doctor & meds", "dengue tests apollo"),
        (date(2024, 8, 22), 2140, "doctor & meds", "das medical dengue"),
        (date(2025, 7, 28), 3860, "doctor & meds", "dr mitra n tests"),
        (date(2026, 2, 16), 2475.5, "doctor & meds", "apollo viral fever"),
        (date(2025, 9, 17), 14500, "doctor & meds", "dr sen dentist root canal"),
        (date(2024, 4, 20), 18750, "ghar", "ac share w didi"),
        (date(2026, 4, 18), 13200, "ghar", "fridge share w didi"),
        (date(2026, 7, 11), 1000, "transport", "traffic fine"),
        (date(2025, 12, 24), 3480, "eating out", "park street christmas dinner"),
        (date(2024, 12, 24), 2960, "eating out", "park street christmas dinner"),
        (date(2026, 8, 29), 4350, "fun", "anupam roy concert w riya")]:
    add(dt, amt, cat, note)

# ---- trips --------------------------------------------------------------
for dt, amt, cat, note in [
        (date(2024, 2, 3), 1385, "travel", "darjeeling mail ticket"),
        (date(2024, 2, 11), 5600, "travel", "darjeeling homestay advance"),
        (date(2024, 3, 8), 620, "clothes", "darjeeling gloves"),
        (date(2024, 3, 10), 700, "travel", "darjeeling shared jeep"),
        (date(2024, 3, 10), 1180, "eating out", "darjeeling glenarys"),
        (date(2024, 3, 11), 1500, "travel", "darjeeling toy train"),
        (date(2024, 3, 11), 240, "eating out", "darjeeling momo"),
        (date(2024, 3, 12), 4200, "travel", "darjeeling homestay balance"),
        (date(2024, 3, 12), 890, "gifts", "darjeeling tea for maa"),
        (date(2024, 3, 13), 560, "eating out", "darjeeling keventers"),
        (date(2024, 3, 14), 750, "travel", "darjeeling jeep njp"),
        (date(2024, 12, 14), 2240, "travel", "puri train maa n me"),
        (date(2024, 12, 20), 6900, "travel", "puri hotel"),
        (date(2025, 1, 17), 380, "transport", "puri auto"),
        (date(2025, 1, 18), 960, "eating out", "puri fish thali"),
        (date(2025, 1, 18), 310, "mishti", "puri khaja"),
        (date(2025, 1, 19), 1800, "travel", "puri konark car"),
        (date(2025, 1, 19), 540, "gifts", "puri shankha didi"),
        (date(2025, 1, 20), 420, "eating out", "puri breakfast"),
        (date(2025, 3, 29), 9840, "travel", "sikkim flight bagdogra"),
        (date(2025, 4, 12), 7200, "travel", "sikkim homestay advance"),
        (date(2025, 4, 26), 3499, "clothes", "sikkim jacket decathlon"),
        (date(2025, 5, 6), 2250, "camera gear", "sikkim nd filter"),
        (date(2025, 5, 10), 3800, "travel", "sikkim gangtok cab"),
        (date(2025, 5, 11), 620, "eating out", "sikkim thukpa mg marg"),
        (date(2025, 5, 12), 5500, "travel", "sikkim gurudongmar permit car"),
        (date(2025, 5, 13), 480, "eating out", "sikkim lachen dinner"),
        (date(2025, 5, 14), 6400, "travel", "sikkim homestay lachung"),
        (date(2025, 5, 15), 350, "doctor & meds", "sikkim diamox"),
        (date(2025, 5, 16), 890, "eating out", "sikkim bakers cafe"),
        (date(2025, 5, 16), 1460, "gifts", "sikkim temi tea didi"),
        (date(2025, 5, 18), 2600, "travel", "sikkim cab bagdogra"),
        (date(2026, 4, 4), 12380, "travel", "spiti flight chandigarh"),
        (date(2026, 5, 2), 15000, "travel", "spiti group trip advance"),
        (date(2026, 5, 23), 4299, "clothes", "spiti trekking shoes decathlon"),
        (date(2026, 6, 6), 3150, "camera gear", "spiti extra battery"),
        (date(2026, 6, 8), 640, "doctor & meds", "spiti diamox n ors"),
        (date(2026, 6, 12), 740, "transport", "spiti airport uber"),
        (date(2026, 6, 13), 1350, "eating out", "spiti manali cafe"),
        (date(2026, 6, 15), 13500, "travel", "spiti group trip balance"),
        (date(2026, 6, 16), 520, "eating out", "spiti kaza thukpa"),
        (date(2026, 6, 18), 2400, "travel", "spiti key homestay"),
        (date(2026, 6, 20), 1680, "eating out", "spiti kaza lunch all"),
        (date(2026, 6, 21), 1100, "gifts", "spiti shawl maa"),
        (date(2026, 6, 23), 1890, "travel", "spiti volvo chandigarh"),
        (date(2024, 7, 6), 640, "travel", "shantiniketan train"),
        (date(2024, 7, 7), 2100, "travel", "shantiniketan stay"),
        (date(2026, 11, 21), 4680, "travel", "kalimpong homestay advance")]:
    add(dt, amt, cat, note)

# ---- the kumartuli photo book, Feb to Nov 2025 ---------------------------
KUM = [("transport", ["kumartuli auto", "kumartuli uber", "kumartuli metro"], 30, 340, 5),
       ("eating out", ["kumartuli cha w shilpi", "kumartuli lunch"], 40, 420, 10),
       ("work", ["kumartuli test prints", "kumartuli bapi", "kumartuli scanning"], 600, 2800, 50),
       ("mishti", ["kumartuli mishti for shilpi"], 120, 360, 10)]
d = date(2025, 2, 12)
while d <= date(2025, 10, 5):
    for _ in range(rnd.randint(1, 2)):
        cat, notes, lo, hi, step = rnd.choice(KUM)
        add(d, rup(lo, hi, d, step), cat, rnd.choice(notes))
    d += timedelta(days=rnd.randint(6, 15))
add(date(2025, 6, 14), 9500, "work", "kumartuli book designer")
add(date(2025, 10, 17), 15200, "work", "kumartuli book printing advance")
add(date(2025, 11, 14), 26850, "work", "kumartuli book printing final")
add(date(2025, 11, 22), 3200, "work", "kumartuli launch hall")
add(date(2025, 11, 22), 1840, "mishti", "kumartuli launch mishti kc das")

# a few days around today, so the last lines of the ledger look lived in
add(date(2026, 11, 29), 612.4, "bazaar", "More chal dal")
add(date(2026, 11, 29), 340, "mishti", "balaram mullick nolen gur")
add(date(2026, 11, 30), 24, "transport", "auto")
add(date(2026, 11, 30), 190, "eating out", "kusum double egg")

rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "kolkata.csv"), "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, p, c, n in rows:
        w.writerow([d.isoformat(), "%d.%02d" % (p // 100, p % 100), c, n])
