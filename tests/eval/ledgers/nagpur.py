#!/usr/bin/env python3
"""Ledger of a government school teacher in Nagpur (INR). Deterministic: seeded, no clock."""
import csv, os, random
from datetime import date, timedelta as td

R = random.Random(190041)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []

KB, DD, PA, LP, MN, HS, LM = ("Kirana & Bhaji", "Dudh Dahi", "Petrol & Activa", "Light Pani & Gas", "Mobile & Net",
                              "Home Loan & Society", "LIC & Mediclaim")
BD, TV, NH, KC, SP, DV, GA = ("Bai & Dhobi", "TV & Paper", "Nashta & Hotel", "Kapde & Chappal", "San & Pooja", "Davakhana",
                              "Gaon - Aai Baba")
KO, AS, PR, GD, AG, SK, SM, SN = ("Kota Kharcha", "Anu Shikshan", "Pravas", "Ghar Durusti", "Aher & Gifts", "School Kharcha",
                                  "Sunita Ne Mangwaya", "Sankirna")

def D(s): return date(*map(int, s.split("-")))
def rng(a, b):
    a, b = D(a), D(b)
    return {a + td(i) for i in range((b - a).days + 1)}
AWAY = rng("2024-05-12", "2024-05-16") | rng("2025-04-04", "2025-04-09") | rng("2025-12-24", "2025-12-30")
def vacation(d):
    return (d.month == 5 or (d.month == 6 and d.day < 15)) or d in DIWALIVAC
DIWALIVAC = rng("2023-11-09", "2023-11-22") | rng("2024-10-28", "2024-11-10") | rng("2025-10-16", "2025-10-31") | rng("2026-11-05", "2026-11-17")

TYPOS = [("medicine", "medicin"), ("recharge", "rechrge"), ("petrol", "petorl"), ("servicing", "servecing"), ("ticket", "tiket"),
         ("birthday", "bithday"), ("contribution", "contributon"), ("repair", "repiar"), ("vegetables", "vegetabels")]
def typed(n):
    x = R.random()
    if x < .22: n = n.lower()
    elif x < .26: n = n + " "
    if R.random() < .03:
        for a, b in TYPOS:
            if a in n: n = n.replace(a, b, 1); break
    return n.strip()

def add(d, amt, cat, note, raw=False):
    if isinstance(d, str): d = D(d)
    if d < START or d > END: return
    if not raw: note = typed(note)
    rows.append((d, "%.2f" % amt, cat, note))

def r10(lo, hi, step=10): return R.randrange(int(lo), int(hi) + 1, step)
def odd(lo, hi):
    v = R.uniform(lo, hi)
    return round(v, 2) if R.random() < .35 else (round(v * 2) / 2 if R.random() < .3 else round(v))
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def mday(y, m, k):
    while True:
        try: return date(y, m, k)
        except ValueError: k -= 1
def near(y, m, k, j=1):
    d = mday(y, m, k) + td(R.randint(0, j))
    while d in AWAY: d += td(1)
    return d
def step(d, prices):
    v = None
    for s, p in prices:
        if d >= D(s): v = p
    return v
def blank(n, p=.5): return "" if R.random() < p else n
MN3 = ["", "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]

# ---------------------------------------------------------------- bills
EMI = [("2023-09-01", 14250), ("2024-10-01", 14610), ("2025-06-01", 14180), ("2026-03-01", 13905)]
SOC = [("2023-09-01", 1200), ("2025-04-01", 1500)]
BAI = [("2023-09-01", 1500), ("2024-04-01", 1800), ("2026-01-01", 2000)]
JIOF = [("2023-09-01", 706.82), ("2025-07-01", 824.82)]
TATA = [("2023-09-01", 320), ("2025-01-01", 375)]
LOK = [("2023-09-01", 210), ("2025-09-01", 240)]
BABA = [("2023-09-01", 4000), ("2025-01-01", 5000)]
HOSTEL = [("2025-04-01", 9500), ("2026-04-01", 10500)]
POCKET = [("2025-04-01", 2000), ("2026-07-01", 2500)]
MAIN = [("2023-09-01", 1950), ("2024-07-01", 2070), ("2025-06-01", 2190), ("2026-06-01", 2280)]
TUI = [("2023-09-01", 1500), ("2024-06-01", 1800)]
SEAS = {1: .75, 2: .8, 3: 1.15, 4: 1.75, 5: 2.2, 6: 1.8, 7: 1.15, 8: 1.05, 9: 1.05, 10: 1.1, 11: .8, 12: .72}
for y, m in months():
    d = near(y, m, 5, 0); add(d, step(mday(y, m, 1), EMI), HS, "SBI home loan EMI")
    d = near(y, m, 8, 3); add(d, step(d, SOC), HS, "society maintenance" if R.random() < .7 else "maintenance " + MN3[m])
    d = near(y, m, 1, 2); add(d, step(d, BAI), BD, R.choice(["Mangala bai", "Mangala bai " + MN3[m - 1 or 12] + " month", "bai payment", "Mangala bai"]))
    d = near(y, m, 3, 5); add(d, 50, BD, R.choice(["kachrewala", "kachra gadi", ""]))
    d = near(y, m, 11, 2); add(d, step(d, JIOF), MN, "Jio Fiber")
    d = near(y, m, 15, 2); add(d, step(d, TATA), TV, "Tata Play recharge" if R.random() < .6 else "Tata Play")
    d = near(y, m, 2, 4); add(d, step(d, LOK), TV, R.choice(["Lokmat paper bill", "paperwala", "Lokmat"]))
    if (y, m) <= (2025, 2):
        add(mday(y, m, 18), 199, TV, "Netflix")
    d = near(y, m, 18, 6); add(d, round(1480 * SEAS[m] * (1 + .06 * (y - 2023)) * R.uniform(.93, 1.07) / 10) * 10, LP,
                                R.choice(["MSEDCL light bill", "light bill " + MN3[m], "MSEDCL", "light bill"]))
    if m % 2 == 0:
        d = near(y, m, 9, 8); add(d, r10(480, 720), LP, R.choice(["OCW pani bill", "pani bill", "OCW water bill"]))
    d = near(y, m, 6, 4); add(d, step(d, BABA), GA, R.choice(["to Baba for ghar kharcha", "Baba monthly", "sent to Baba GPay", "Baba monthly"]))
    d = near(y, m, 2, 3); add(d, step(d, MAIN) + R.choice([0, 0, -60, 60, -120, 120, 30]), DD, R.choice(["doodhwala bill", "doodhwala " + MN3[m - 1 or 12] + " bill", "Ramu doodhwala", "doodhwala"]))
    if (y, m) <= (2025, 3):
        if m not in (4, 5):
            d = near(y, m, 4, 4); add(d, step(d, TUI), AS, R.choice(["Joshi sir tuition", "Anu tuition Joshi sir", "Joshi sir maths"]))
            d = near(y, m, 3, 3); add(d, 1100 if y == 2023 or (y == 2024 and m < 6) else 1250, AS, "school van")
        if m in (10, 1, 4, 7):
            d = near(y, m, 7, 5); add(d, 7800 if (y, m) < (2024, 4) else 8650, AS, "Anu school fees " + {10: "2nd", 1: "3rd", 4: "4th", 7: "1st"}[m] + " inst")
    if (y, m) >= (2025, 4):
        if not (y, m) == (2025, 4):
            d = near(y, m, 3, 2); add(d, step(d, HOSTEL), KO, R.choice(["Anu hostel rent", "hostel rent " + MN3[m], "Kota hostel", "Anu hostel"]))
        if m != 11 or y != 2025:
            d = near(y, m, 4, 5); add(d, 3800 if (y, m) < (2026, 1) else 4200, KO, R.choice(["mess bill", "Anu mess", "hostel mess " + MN3[m]]))
        d = near(y, m, 1, 5); add(d, step(d, POCKET), KO, R.choice(["Anu pocket money", "pocket money to Anu", "Anu GPay"]))
        if R.random() < .55:
            d = near(y, m, 12, 14); add(d, R.choice([300, 500, 500, 700, 1000]), KO, R.choice(["Anu extra money", "Anu GPay for auto", "sent Anu for stationery"]))
        if R.random() < .5:
            d = near(y, m, 14, 12); add(d, odd(180, 900), KO, R.choice(["Anu books second hand", "xerox modules", "Anu medicine Kota", "laundry hostel", "maggi biscuit parcel courier", "DTDC courier faral"]))
# recharges
d = date(2023, 9, 7)
while d <= END:
    if d not in AWAY: add(d, step(d, [("2023-09-01", 239), ("2024-07-03", 299), ("2026-06-15", 349)]), MN, R.choice(["my Jio recharge", "Jio recharge", "Jio recharge self"]))
    d += td(R.choice([28, 28, 28, 29]))
d = date(2023, 9, 19)
while d <= END - td(5):
    add(d if d not in AWAY else d + td(6), step(d, [("2023-09-01", 265), ("2024-07-03", 349)]), MN, R.choice(["Sunita Airtel recharge", "Airtel recharge Sunita", "Sunita mobile recharge"]))
    d += td(R.choice([28, 28, 29]))
d = date(2025, 4, 12)
while d <= END:
    add(d, 299 if d < D("2026-06-15") else 349, MN, R.choice(["Anu Jio recharge", "Anu mobile recharge"])); d += td(R.choice([28, 28, 30]))
d = date(2023, 10, 2)
while d <= END:
    add(d, 397 if d < D("2025-06-01") else 439, MN, "Baba BSNL recharge"); d += td(R.choice([84, 88, 90, 95]))
# cylinder
d = date(2023, 9, 14)
while d <= END:
    add(d if d not in AWAY else d + td(6), step(d, [("2023-09-01", 954.50), ("2024-03-09", 854.50), ("2025-04-08", 904.50), ("2026-03-10", 964.50)]), LP, R.choice(["HP gas cylinder", "cylinder", "HP gas cylinder", "HP gas"]))
    d += td(R.randint(36, 51))
# LIC, mediclaim
for y in range(2023, 2027):
    for m in (3, 6, 9, 12): add(mday(y, m, R.randint(20, 26) if m != 12 else 20), 6412, LM, "LIC Jeevan Anand")
    for m in (1, 7): add(mday(y, m, 28), 4875, LM, "LIC Sunita policy")
for s, a in (("2024-02-19", 18900), ("2025-02-18", 21450), ("2026-02-20", 24780)): add(s, a, LM, "New India mediclaim renewal")
add("2024-08-09", 436, LM, "PMJJBY"); add("2025-05-30", 436, LM, "PMJJBY"); add("2026-05-29", 436, LM, "pmjjby")
for s, a in (("2023-11-26", 899), ("2024-11-25", 1099), ("2025-11-24", 1499)): add(s, a, TV, "Hotstar yearly")
for s, a in (("2024-06-12", 3860), ("2025-06-16", 4020), ("2026-06-11", 4415)): add(s, a, HS, "NMC property tax")

# ---------------------------------------------------------------- day by day
FRUIT = {12: "santra", 1: "santra", 2: "draksha", 3: "tarbuj", 4: "amba", 5: "amba hapus", 6: "amba", 7: "jambhul", 8: "safarchand", 9: "kela", 10: "sitaphal", 11: "peru"}
def dmart(): return R.choice(["D-Mart", "D-Mart", "DMart", "dmart", "D-Mart Wardhaman Nagar"])
nextpet, nexthair = date(2023, 9, 3), date(2023, 9, 17)
d, bigmonth = START, None
while d <= END:
    if d in AWAY: d += td(1); continue
    wd, mo, ya = d.weekday(), d.month, (d - START).days / 365.25
    infl = 1 + .05 * ya
    school = wd < 6 and not vacation(d) and (mo, d.day) not in ((8, 15), (1, 26), (10, 2), (5, 1))
    # kirana
    if wd in (1, 3, 5) and R.random() < .60:
        add(d, r10(60, 210 * infl), KB, blank(R.choice(["bhajiwali", "bhaji", "bhaji methi palak", "bhaji tamatar kanda", "bhajiwali", "kanda batata", "kothimbir mirchi"]), .07))
    if wd == 6 and R.random() < .78:
        add(d, r10(230, 520 * infl), KB, R.choice(["Sunday bazaar bhaji", "Sunday bazaar", "Gokulpeth bazaar", "Sunday bazar bhaji"]))
        if R.random() < .45: add(d, r10(80, 320), KB, R.choice([FRUIT[mo], "fruits", FRUIT[mo] + " 1 dozen" if mo in (4, 5, 6, 9) else FRUIT[mo]]))
    if d.day in (3, 4, 5, 6) and R.random() < .36 and ya < .9 and (d.year, mo) != bigmonth:
        add(d, odd(2400, 3800), KB, "Gupta Kirana monthly list"); bigmonth = (d.year, mo)
    if d.day in (3, 4, 5, 6, 7) and R.random() < .36 and ya >= .9 and (d.year, mo) != bigmonth:
        add(d, odd(2600, 4600), KB, dmart() + R.choice(["", " monthly", " kirana"])); bigmonth = (d.year, mo)
    if wd in (5, 6) and R.random() < .10: add(d, odd(700, 2100), KB, dmart())
    if R.random() < .030: add(d, odd(600, 2300), KB, R.choice(["Reliance Smart", "Reliance Smart kirana", "reliance smart", "Reliance Smart Sitabuldi"]))
    if R.random() < .022: add(d, odd(280, 1300), KB, R.choice(["More", "More", "more", "More - tel, shakkar"]))
    if R.random() < .090: add(d, odd(60, 540), KB, R.choice(["Gupta Kirana", "Gupta kirana tel", "Gupta Kirana sabudana, shengdane", "gupta kirana", "Gupta Kirana rava maida", ""]))
    # dudh
    if R.random() < .085: add(d, r10(35, 95, 5), DD, R.choice(["Dinshaw dahi", "dahi", "Dinshaw shrikhand", "extra doodh packet", "tak packet", "dahi"]))
    if R.random() < .018: add(d, r10(90, 190, 5), DD, R.choice(["paneer Dinshaw", "paneer"]))
    if R.random() < .012: add(d, R.choice([320, 640, 660, 680]), DD, R.choice(["ghee", "Dinshaw ghee 1 kg"]))
    # petrol
    if d >= nextpet:
        add(d, R.choice([300, 300, 400, 400, 400, 500, 500, 450]), PA, R.choice(["petrol", "petrol HP pump", "petrol", "HP pump", "petrol Indian Oil", "petrol Activa"]))
        nextpet = d + td(R.randint(5, 10) if not vacation(d) else R.randint(8, 14))
    if R.random() < .008: add(d, R.choice([40, 50, 60, 100, 120]), PA, R.choice(["puncture", "hawa + puncture", "puncture tubeless"]))
    # nashta
    if school and R.random() < .26: add(d, R.choice([12, 15, 20, 20, 24, 30, 36, 40, 45]), NH, R.choice(["chai tapri", "chai with staff", "chai Deshpande sir", "chai", "tapri", "staff room chai"]))
    if school and R.random() < .055: add(d, R.choice([30, 40, 50, 60]), NH, R.choice(["samosa", "canteen samosa", "canteen", "vada pav"]))
    if wd == 6 and R.random() < .45: add(d, r10(60, 160), NH, R.choice(["tarri poha", "tarri poha Kasturchand", "poha jalebi", "tarri pohe"]))
    if R.random() < (.055 if wd >= 5 else .022): add(d, odd(160, 680), NH, R.choice(["Haldiram", "Haldiram nashta", "Haldiram samosa kachori", "haldiram"]))
    if wd >= 5 and R.random() < .055: add(d, odd(560, 1500 * infl / 1.05), NH, R.choice(["Haldiram Planet Food", "Haldiram Planet Food dinner", "planet food dinner"]))
    if wd == 6 and R.random() < .07: add(d, odd(880, 2100), NH, R.choice(["Naivedhyam", "Naivedhyam with family", "Naivedhyam dinner"]))
    if wd in (4, 5) and R.random() < .05: add(d, r10(480, 1150), NH, R.choice(["saoji with Prashant", "Saoji parcel", "saoji"]))
    if R.random() < .035: add(d, odd(190, 560), NH, R.choice(["Zomato", "zomato", "Zomato pizza", "Swiggy"]))
    if mo in (4, 5) and R.random() < .16: add(d, r10(40, 160), NH, R.choice(["kulfi", "usacha ras", "ganne ka ras", "Dinshaw ice cream", "lassi"]))
    # bai dhobi
    if wd == 0 and R.random() < .62: add(d, r10(50, 150), BD, R.choice(["dhobi", "dhobi press", "press ke kapde", "dhobi", ""]))
    # pooja
    if wd == 3 and R.random() < .55: add(d, R.choice([20, 20, 25, 30, 40]), SP, R.choice(["phool haar", "phool", "haar Datta mandir", "haar"]))
    if wd == 1 and R.random() < .12: add(d, R.choice([21, 51, 51, 101]), SP, R.choice(["Tekdi Ganpati", "Tekdi Ganpati daan", "mandir daan"]))
    # davakhana
    if R.random() < .062: add(d, odd(60, 820), DV, R.choice(["Gupta Medical", "Gupta Medical", "gupta medical Sunita BP", "Gupta Medical cough syrup", "Gupta Medical tablets"]))
    if R.random() < .016: add(d, odd(140, 1150), DV, R.choice(["Apollo Pharmacy", "apollo pharmacy", "Apollo Pharmacy medicine"]))
    if R.random() < (.035 if mo in (7, 8, 9) else .018): add(d, step(d, [("2023-09-01", 300), ("2024-08-01", 400), ("2026-02-01", 500)]), DV, R.choice(["Dr Kulkarni fees", "Dr Kulkarni", "Dr Kulkarni Sunita", "Dr Kulkarni Anu fever" if d < D("2025-04-01") else "Dr Kulkarni fees"]))
    if R.random() < .008: add(d, r10(350, 1900, 50), DV, R.choice(["Dhruv lab blood test", "Dhruv Pathology", "sugar test Dhruv lab"]))
    # gaon
    if R.random() < .023: add(d, odd(420, 1350), GA, R.choice(["Gupta Medical Baba BP medicine", "Baba medicine", "Aai gudghe medicine", "Gupta Medical Aai"]))
    if R.random() < .009: add(d, r10(200, 900, 50), GA, R.choice(["Aai la dile", "kirana for gaon", "mithai for Aai Baba", "gaon mandir vargani"]))
    if mo in (6, 7) and R.random() < .05: add(d, r10(1100, 4200, 50), GA, R.choice(["khat urea gaon", "biyane soybean", "sheti majuri", "favarni aushadh"]))
    # pravas
    if wd in (5, 6) and R.random() < .16:
        add(d, R.choice([95, 110, 190, 220, 240]), PR, R.choice(["ST bus gaon", "ST bus Katol", "gaon bus", "ST bus gaon both"]))
    if R.random() < .035: add(d, r10(60, 260), PR, R.choice(["auto", "auto station", "Ola", "Ola to station", "Rapido", "metro card", "auto Sitabuldi", ""]))
    # kapde
    if R.random() < (.05 if mo in (6, 10, 11) else .022): add(d, odd(280, 2200), KC, R.choice(["Reliance Trends", "Bata chappal", dmart() + " kapde", "Max", "tailor blouse Sunita", "Anu dress", "pant piece", "Reliance Trends shirt", "Sitabuldi market", "tailor alter", "Bata shoes"]))
    # school
    if school and R.random() < .115: add(d, R.choice([20, 30, 40, 50, 60, 80, 100, 120, 150, 200]), SK, R.choice(["xerox", "chart paper", "sketch pens for class", "xerox question paper", "red pens", "staff contribution", "prize for students", "chalk box", "xerox", ""]))
    # sunita
    if R.random() < .095: add(d, odd(149, 1450), SM, R.choice(["Amazon", "Meesho", "Meesho kurti", "Amazon kitchen things", "Myntra", "parlour", "Amazon dabbe", "Meesho bedsheet", "parlour Sunita", "amazon", "Nykaa", ""]))
    # sankirna
    if d >= nexthair and wd in (5, 6):
        add(d, 100 if d < D("2024-11-01") else 120, SN, R.choice(["hair cutting", "kesh kartan", "barber"])); nexthair = d + td(R.randint(24, 40))
    if R.random() < .055: add(d, R.choice([10, 20, 30, 40, 50, 60, 90, 100, 150, 210, 250]), SN, R.choice(["xerox aadhar", "cello tape", "battery cell", "parking", "fevicol", "passport photo", "key duplicate", "bhikari", "", "battery", "mosquito liquid", "speed post"]))
    # ghar
    if R.random() < .022: add(d, r10(120, 950, 10), GD, R.choice(["Ganesh electrician", "plumber nal repair", "LED bulb", "tap washer", "Ganesh electrician fan repair", "carpenter", "drill bits", "door lock"]))
    if mo in (3, 4) and R.random() < .03: add(d, r10(250, 1600, 50), GD, R.choice(["cooler khus", "cooler pump", "cooler repair"]))
    # aher
    if (mo in (11, 12, 1, 2, 4, 5, 6)) and R.random() < .036: add(d, R.choice([501, 501, 501, 1001, 1100, 1100, 2100]), AG, R.choice(["aher lagna", "lagna aher Wankhede", "aher school peon daughter", "aher", "Borkar lagna aher", "muhurt aher", "vastu aher Thakre"]))
    if R.random() < .010: add(d, odd(250, 1200), AG, R.choice(["birthday gift", dmart() + " gift", "Haldiram box gift", "birthday gift", "gift colleague"]))
    d += td(1)

# ---------------------------------------------------------------- festivals
GAN = ["2023-09-19", "2024-09-07", "2025-08-27", "2026-09-14"]
DIW = ["2023-11-12", "2024-11-01", "2025-10-21", "2026-11-08"]
DUS = ["2023-10-24", "2024-10-12", "2025-10-02", "2026-10-20"]
for i, s in enumerate(GAN):
    g = D(s)
    add(g - td(2), 850 + 150 * i, SP, "Ganesh murti"); add(g - td(2), r10(320, 640), SP, "Ganpati decoration makhar")
    add(g - td(1), r10(240, 420), SP, "durva phool haar Ganpati"); add(g, r10(300, 560), SP, "Haldiram modak")
    add(g - td(3), [501, 501, 701, 1001][i], SP, "society Ganpati vargani"); add(g + td(1), r10(150, 380), SP, "prasad pedha")
    add(g + td(4), r10(120, 260), SP, "Ganpati aarti prasad"); add(g + td(5), r10(180, 420), SP, "Gauri pooja saman")
for i, s in enumerate(DUS):
    g = D(s)
    add(g - td(9), r10(110, 260), SP, "ghat sthapana saman"); add(g - td(1), r10(160, 380), SP, "jhendu phool"); add(g, r10(60, 160), SP, "apta pane jhendu")
    add(g - td(5), R.choice([251, 501]), SP, "Durga mandal vargani"); add(g, r10(420, 900), SP, "Haldiram mithai Dussehra")
for i, s in enumerate(DIW):
    g = D(s)
    add(g - td(7), r10(900, 1700), SP, "faral saman"); add(g - td(4), r10(380, 760), SP, "phatake"); add(g - td(3), r10(220, 480), SP, "pantya rangoli")
    add(g - td(2), [4200, 5150, 6800, 7400][i], SP, "Dhanteras silver coin Batukbhai"); add(g - td(1), r10(1200, 2600), SP, "Haldiram mithai Diwali")
    add(g, r10(260, 520), SP, "laxmi poojan saman"); add(g - td(5), step(g, BAI), BD, "Mangala bai diwali bonus"); add(g - td(4), 200 + 50 * i, BD, "kachrewala diwali")
    add(g - td(9), r10(2600, 4600, 50), KC, ["Reliance Trends Diwali", "Diwali kapde Sitabuldi", "Reliance Trends Diwali", "Diwali kapde Sunita saree"][i])
    add(g - td(10), r10(1800, 3200, 50), KC, ["Sunita saree Diwali", "Sunita Paithani", "saree Aai ani Sunita", "D-Mart kapde diwali"][i])
    add(g - td(8), r10(1400, 2600, 50), GA, "Diwali kapde Aai Baba")
    add(g + td(3 if i == 0 else 2), [1100, 1500, 2100, 2100][i], AG, "Vandana tai bhaubeej ovalni"); add(g - td(3), r10(700, 1500), AG, ["Haldiram box staff", "Haldiram gift box", "D-Mart dry fruit box", "Haldiram gift boxes staff"][i])
for s in ("2024-01-14", "2025-01-13", "2026-01-13"): add(s, r10(180, 420), SP, "til gul Sankrant"); add(s, r10(240, 600), SP, "haldi kunku vaan")
for s in ("2024-03-24", "2025-03-13", "2026-03-03"): add(s, r10(120, 320), SP, "holi rang gathi"); add(s, r10(150, 300), SP, "puran poli saman")
for s in ("2024-04-08", "2025-03-29", "2026-03-18"): add(s, r10(160, 360), SP, "gudi padwa saman")
for s in ("2024-08-19", "2025-08-09", "2026-08-28"): add(s, R.choice([501, 1100]), AG, "Vandana tai rakhi"); add(s, r10(160, 340), SP, "rakhi naral mithai")
add("2024-09-02", 140, SP, "pola bail matiche"); add("2025-08-23", 160, SP, "pola"); add("2026-09-10", 150, SP, "pola bail")
add("2024-05-10", 23400, SP, "Akshay Tritiya gold kaan Batukbhai"); add("2026-04-19", 31850, SP, "Batukbhai gold mani Anu")
add("2025-07-06", 350, SP, "ashadhi ekadashi daan")

# ---------------------------------------------------------------- Activa, vehicle
for s, a in (("2023-11-04", 1380), ("2024-03-16", 1620), ("2024-07-20", 1490), ("2024-12-07", 2240), ("2025-05-24", 1780), ("2025-10-11", 1860), ("2026-03-28", 3420), ("2026-08-22", 1990)):
    add(s, a, PA, "Activa servicing Honda")
for s, a in (("2024-01-22", 1684), ("2025-01-20", 1752), ("2026-01-21", 1846)): add(s, a, PA, "Activa insurance")
add("2024-02-10", 115, PA, "PUC"); add("2025-02-08", 115, PA, "puc"); add("2026-02-14", 130, PA, "PUC")
add("2025-07-19", 2350, PA, "MRF tyre back Activa"); add("2026-09-05", 1650, PA, "Exide battery Activa"); add("2024-09-14", 849, PA, "helmet Steelbird")

# ---------------------------------------------------------------- people / one-offs
add("2023-10-08", 1500, AG, "Kiran birthday cycle contribution"); add("2024-10-09", 799, AG, "Kiran birthday shirt"); add("2025-10-08", 1000, AG, "Kiran birthday cash")
add("2024-06-24", 640, AG, "Kiran school bag"); add("2026-07-02", 2500, SN, "Kiran exam form fees"); add("2025-06-19", 1850, SN, "Kiran books, Prashant will return")
add("2026-10-08", 1100, AG, "Kiran birthday")
add("2023-12-16", 5000, SN, "Prashant hand loan"); add("2024-07-11", 2000, GA, "Prashant for borewell motor"); add("2026-06-20", 8500, GA, "borewell motor rewinding Prashant")
add("2024-12-08", 5100, AG, "Vandana tai daughter lagna aher"); add("2024-12-05", 3650, KC, "saree Vandana tai lagna"); add("2026-05-03", 2000, AG, "Vandana tai housewarming")
add("2025-06-28", 500, SK, "Deshpande sir retirement contribution"); add("2025-06-30", 1250, AG, "Deshpande sir shawl shrifal"); add("2026-02-07", 300, SK, "staff picnic contribution")
add("2024-09-05", 350, SK, "teachers day cake"); add("2025-09-05", 420, SK, "teachers day staff cake"); add("2026-09-05", 460, SK, "teachers day cake")
add("2024-01-24", 900, SK, "gathering costume students"); add("2025-01-23", 1150, SK, "gathering dress students"); add("2026-01-22", 780, SK, "gathering prizes")
add("2025-07-15", 1299, SK, "Amazon pen drive and mouse"); add("2026-06-29", 1640, SK, "Amazon book stand, register")
add("2024-05-22", 28490, SM, "LG fridge Croma"); add("2025-03-22", 18999, AS, "Anu tablet Reliance Digital"); add("2026-06-06", 16490, GD, "Reliance Digital cooler Symphony + fan")
add("2024-03-08", 2799, SM, "mixer Croma"); add("2025-11-09", 12750, SM, "Sunita mobile Croma"); add("2026-08-14", 7890, SM, "Croma microwave")
add("2024-11-17", 6500, SN, "harmonium second hand"); add("2025-08-16", 900, SN, "harmonium sur repair"); add("2026-07-18", 3200, SN, "popat pinjra ani popat")
add("2025-02-25", 1500, SN, "RTI court stamp paper"); add("2024-04-20", 2300, SN, "ITR filing CA"); add("2025-07-21", 2500, SN, "ITR filing CA"); add("2026-07-23", 2800, SN, "CA ITR")
add("2023-12-03", 4800, GD, "Asian Paints hall colour"); add("2024-08-03", 6200, GD, "terrace waterproofing"); add("2025-05-17", 3900, GD, "geyser Ganesh electrician")
add("2026-10-31", 5400, GD, "Asian Paints Diwali rang"); add("2026-11-02", 2600, GD, "painter majuri")
# dental, eye operation
for s, a, n in (("2024-08-10", 500, "Dr Saoji dentist Sunita"), ("2024-08-17", 2500, "Sunita root canal 1"), ("2024-08-24", 2500, "Sunita root canal 2"), ("2024-09-01", 4500, "Sunita cap dentist"),
                ("2026-08-04", 1200, "Orange City Hospital casualty"), ("2026-08-05", 14350, "Orange City Hospital Sunita dengue"), ("2026-08-07", 2180, "Apollo Pharmacy dengue medicine"),
                ("2025-07-30", 1900, "Titan Eye chashma"), ("2026-10-12", 2650, "chashma my Titan Eye")):
    add(s, a, DV, n)
for s, a, n in (("2025-11-18", 800, "Mahatme eye hospital Baba checkup"), ("2025-11-27", 28500, "Mahatme Baba motibindu operation"), ("2025-12-05", 640, "Baba eye drops"), ("2024-10-18", 3400, "Aai knee xray and belt")):
    add(s, a, GA, n)
add("2023-09-10", 3450, AS, "Anu 9th guide books"); add("2024-06-17", 4280, AS, "Anu 10th books"); add("2024-06-19", 2350, AS, "Anu uniform"); add("2024-11-12", 475, AS, "SSC board form")
add("2025-01-18", 1600, AS, "Allen admission test form"); add("2025-03-08", 320, AS, "Anu exam pad pens")
# Kota
for s, a, n in (("2025-04-02", 45000, "Allen fees 1st inst"), ("2025-08-08", 38000, "Allen fees 2nd inst"), ("2025-12-10", 38000, "Allen fees 3rd inst"), ("2026-04-13", 48500, "Allen fees 1st inst 12th"),
                ("2026-08-11", 41000, "Allen 2nd inst"), ("2025-10-06", 2400, "Allen test series"), ("2026-09-18", 2900, "allen test series"), ("2026-05-20", 3150, "Anu books HC Verma etc"),
                ("2025-06-21", 1349, "Amazon table lamp Anu"), ("2026-11-21", 1000, "JEE form Anu")):
    add(s, a, KO, n)
# Anu going home / coming
for s, a, n in (("2025-10-14", 1180, "Anu train Kota Nagpur"), ("2025-10-29", 1215, "Anu train return"), ("2026-05-05", 1240, "Anu train Kota Nagpur"), ("2026-05-24", 1240, "Anu train back"),
                ("2026-11-03", 1310, "Anu train Kota to Nagpur tatkal"), ("2026-11-14", 1265, "Anu train back Kota"), ("2026-02-13", 2480, "me to Kota train PTM"), ("2026-02-15", 900, "Kota lodge PTM one night")):
    add(s, a, PR, n)

# ---------------------------------------------------------------- trips (explicit)
def trip(items):
    for s, a, c, n in items: add(s, a, c, n, raw=True)
trip([("2024-04-27", 3000, PR, "Pachmarhi hotel advance"), ("2024-05-02", 1860, PR, "train Nagpur Pipariya Pachmarhi"),
      ("2024-05-12", 900, PR, "taxi Pipariya to Pachmarhi"), ("2024-05-12", 420, NH, "lunch dhaba"), ("2024-05-13", 2400, PR, "Pachmarhi jeep sightseeing"),
      ("2024-05-13", 560, NH, "dinner Pachmarhi"), ("2024-05-13", 210, PR, "Bee Fall entry, lockers"), ("2024-05-14", 640, NH, "lunch ani chai"),
      ("2024-05-14", 350, PR, "ghoda Anu"), ("2024-05-14", 780, KC, "goggles cap Anu, Sunita"), ("2024-05-15", 4200, PR, "pachmarhi hotel balance"),
      ("2024-05-15", 480, NH, "hotel dinner"), ("2024-05-15", 650, AG, "honey, jamun sharbat for Aai from Pachmarhi"), ("2024-05-16", 900, PR, "taxi to Pipariya"), ("2024-05-16", 180, NH, "station nashta")])
trip([("2025-03-18", 3720, PR, "train Nagpur Kota 3 tickets"), ("2025-04-04", 380, NH, "train dinner"), ("2025-04-05", 450, PR, "auto Kota station to lodge"),
      ("2025-04-05", 2700, PR, "Kota lodge 3 nights"), ("2025-04-05", 20000, KO, "hostel deposit"), ("2025-04-05", 9500, KO, "hostel rent April"), ("2025-04-06", 2850, KO, "gadi, ushi, chadar, bucket Anu"),
      ("2025-04-06", 520, NH, "thali Kota"), ("2025-04-07", 1450, KO, "Allen uniform bag"), ("2025-04-07", 640, NH, "kachori ani dinner"), ("2025-04-08", 300, SP, "Kota Godavari dham mandir"),
      ("2025-04-08", 2480, PR, "train Kota Nagpur 2 tickets"), ("2025-04-09", 220, NH, "train chai nashta"), ("2025-04-09", 260, PR, "auto home")])
trip([("2025-10-25", 7440, PR, "Puri train tickets 3"), ("2025-11-30", 5000, PR, "Puri hotel advance"), ("2025-12-24", 460, NH, "train dinner thali"), ("2025-12-25", 600, PR, "auto station Puri hotel"),
      ("2025-12-25", 1101, SP, "Jagannath mandir daan"), ("2025-12-26", 540, NH, "Puri lunch"), ("2025-12-26", 450, SP, "mahaprasad"), ("2025-12-27", 3800, PR, "Konark Chilika car"),
      ("2025-12-27", 900, PR, "boating Chilika"), ("2025-12-27", 720, NH, "lunch Konark"), ("2025-12-28", 2300, KC, "Sambalpuri saree Sunita Puri"), ("2025-12-28", 680, AG, "khaja and pattachitra for Vandana tai"),
      ("2025-12-28", 300, NH, "beach bhutta chai"), ("2025-12-29", 8200, PR, "Puri hotel balance 4 nights"), ("2025-12-29", 610, NH, "dinner"), ("2025-12-30", 350, NH, "train nashta lunch"), ("2025-12-30", 280, PR, "auto home from station")])
# kitchen project Jan - Mar 2026
trip([("2026-01-10", 1500, GD, "kitchen design visit Rahul mistri"), ("2026-01-12", 15000, GD, "Rahul mistri advance kitchen"), ("2026-01-14", 9200, GD, "kadappa granite otta"), ("2026-01-17", 6850, GD, "kitchen tiles Kajaria"),
      ("2026-01-19", 1200, GD, "cement reti"), ("2026-01-21", 5000, GD, "Rahul mistri"), ("2026-01-24", 2350, GD, "sink nal Jaguar"), ("2026-01-27", 11400, GD, "plywood kitchen trolley"),
      ("2026-01-30", 1850, GD, "Ganesh electrician kitchen wiring"), ("2026-02-02", 7800, GD, "hettich basket channels"), ("2026-02-04", 640, GD, "tile adhesive grout"), ("2026-02-06", 5000, GD, "rahul mistri 3rd"),
      ("2026-02-09", 8990, GD, "kitchen chimney Faber"), ("2026-02-12", 450, GD, "tempo malba"), ("2026-02-17", 3400, GD, "laminate sheets"), ("2026-02-21", 300, NH, "chai nashta for mistri log"),
      ("2026-02-24", 1650, GD, "plumber kitchen pipe"), ("2026-02-28", 2100, GD, "kitchen colour Asian Paints"), ("2026-03-03", 8000, GD, "Rahul mistri final"), ("2026-03-05", 580, SP, "kitchen shanti pooja")])

order = {c: i for i, c in enumerate([KB, DD, PA, LP, MN, HS, LM, BD, TV, NH, KC, SP, DV, GA, KO, AS, PR, GD, AG, SK, SM, SN])}
rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "nagpur.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), a, c, n])
print(len(rows), "rows,", len({r[2] for r in rows}), "categories")
