"""Ledger of a software tester in Lucknow, 2023-09 to 2026-11-30. Deterministic; stdlib only."""
import csv, os, random
from datetime import date, timedelta

rng = random.Random(226010)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []

SICK = [(date(2024, 9, 16), date(2024, 9, 25)), (date(2026, 2, 9), date(2026, 2, 15))]
TRIPS = [(date(2024, 6, 14), date(2024, 6, 18)), (date(2025, 1, 23), date(2025, 1, 28)),
         (date(2025, 11, 14), date(2025, 11, 16)), (date(2026, 8, 13), date(2026, 8, 16))]


def within(d, spans):
    for a, b in spans:
        if a <= d <= b:
            return (a, b)
    return None


def add(d, amt, cat, note, fixed=False):
    if isinstance(d, str):
        d = date.fromisoformat(d)
    if d < START or d > END:
        return
    s = within(d, SICK)
    if s:
        if not fixed:
            return
        d = s[1] + timedelta(days=1)
    rows.append((d.isoformat(), "%.2f" % amt, cat, note))


def pick(pairs):
    return rng.choices([p[0] for p in pairs], weights=[p[1] for p in pairs])[0]


def infl(d, rate=0.07):
    return (1 + rate) ** ((d - START).days / 365.0)


def r5(x):
    return max(5, int(round(x / 5.0)) * 5)


def r10(x):
    return max(10, int(round(x / 10.0)) * 10)


def paise(x):
    return int(x) + rng.choice([0, 0, 0, .5, .25, .75, .4, .6, .1, .9])


def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


# ---------------------------------------------------------------- every day
SABZI = [("sabzi", 9), ("sabji", 2), ("sabzi mandi", 3), ("Fresh", 3), ("aloo pyaz", 2), ("tamatar dhaniya", 1),
         ("hari sabzi", 1), ("", 1)]
FRUIT = [("fruits", 5), ("kela seb", 2), ("papaya", 1), ("nariyal pani", 1)]
DAIRY = [("paneer", 4), ("dahi", 3), ("eggs", 3), ("bread eggs", 2), ("extra doodh", 2)]
LUNCH = [("office canteen", 8), ("office lunch", 3), ("thali with Ankit", 1), ("chole bhature", 2), ("cola chips", 2),
         ("momos", 3), ("basket chaat", 1), ("kathi roll", 2)]
DINE = [("Dastarkhwan", 3), ("Tunday Kababi", 3), ("Royal Cafe", 4), ("Moti Mahal", 2), ("Barista with Neha", 2),
        ("Dominos", 3), ("pizza with Chhotu", 1), ("Burger King Lulu", 1), ("Prakash Kulfi", 2), ("Idris biryani", 2),
        ("Cafe with Neha", 2)]
KIRANA = [("Dmart", 5), ("More", 5), ("Sharma Kirana", 8), ("Blinkit", 5), ("Lulu", 2), ("atta dal", 2), ("Zepto", 0),
          ("rice 10kg", 1), ("masala tel", 1), ("", 1)]
PUMPS = [("HP Gomti Nagar", 6), ("Indian Oil Hazratganj", 4), ("Bharat Petroleum Faizabad Rd", 3), ("petrol scooty", 2)]
AUTO = [("Ola", 4), ("Uber", 5), ("Rapido", 7), ("e rickshaw", 6), ("auto Charbagh", 2), ("metro card recharge", 3),
        ("auto", 3), ("parking Hazratganj", 2)]
DAWAI = [("Gupta Medical", 6), ("Apollo Pharmacy", 4), ("papa bp dawai", 4), ("mummy thyroid test", 1), ("crocin", 2),
         ("Dr Saxena fees", 2), ("eye drops", 1), ("1mg", 3), ("gastro doctor", .4)]
CLOTHES = [("Zudio", 4), ("Max", 3), ("Myntra", 4), ("Trends", 2), ("Lulu", 1), ("Metro shoes", 1.5), ("Royal Tailors", 2),
           ("chikan kurta Aminabad", 1.5), ("socks baniyan", 1), ("Ajio", 1)]
HOME = [("Dmart", 4), ("Sharma Electricals", 3), ("plumber", 2), ("bulb", 2), ("bartan", 1), ("curtain", 1), ("bedsheet", 1),
        ("ro service", 1), ("carpenter", 1), ("steam iron repair", .5), ("Amazon", 3), ("pest control", .5), ("inverter water", 1)]


def petrol_amt(d):
    return pick([(200, 2), (300, 4), (400, 2), (500, 3), (250, 1)]) if d < date(2025, 6, 1) else \
        pick([(300, 2), (400, 3), (500, 4), (600, 1), (520, .5)])


d = START
while d <= END:
    wd = d.weekday()
    dead = rng.random() < 0.075
    if within(d, SICK) or within(d, TRIPS) or dead:
        d += timedelta(days=1)
        continue
    k = infl(d)
    # sabzi mandi
    if rng.random() < (0.45 if wd != 6 else 0.7):
        rain = 1.35 if d.month in (7, 8, 9) else 1.0
        add(d, r5(rng.uniform(60, 240) * k * rain), "Sabzi Doodh", pick(SABZI))
    if rng.random() < 0.17:
        add(d, r5(rng.uniform(70, 260) * k), "Sabzi Doodh", "aam" if d.month in (5, 6, 7) and rng.random() < .6 else pick(FRUIT))
    if rng.random() < 0.17:
        add(d, r5(rng.uniform(40, 190) * k), "Sabzi Doodh", pick(DAIRY))
    # kirana
    if rng.random() < (0.22 if wd < 5 else 0.4):
        n = pick(KIRANA)
        if n == "Blinkit" and d < date(2024, 3, 1):
            n = "Sharma Kirana"
        if n == "Blinkit" and d > date(2025, 9, 1) and rng.random() < .35:
            n = "Zepto"
        if n == "Dmart":
            a = paise(rng.uniform(900, 3600) * k)
        elif n == "Lulu":
            a = paise(rng.uniform(700, 2900) * k)
        elif n == "More":
            a = paise(rng.uniform(250, 1400) * k)
        elif n in ("Blinkit", "Zepto"):
            a = int(rng.uniform(110, 780) * k)
        else:
            a = r5(rng.uniform(60, 720) * k)
        add(d, a, "Kirana", n)
    # food outside
    if wd < 5 and rng.random() < 0.33:
        n = pick(LUNCH)
        add(d, r5(rng.uniform(40, 150) * k), "Eating Out", n)
    if rng.random() < 0.13:
        add(d, r5(rng.uniform(20, 70) * k), "Eating Out", pick([("Sharma Chai", 6), ("chai sutta", 2), ("chai with team", 2), ("bun maska", 1)]))
    if rng.random() < (0.09 if wd < 4 else 0.26):
        if rng.random() < .52:
            n = pick([("Swiggy", 6), ("Swiggy biryani", 2), ("Zomato", 4), ("swiggy pizza", 1), ("Zomato momos", 1)])
            add(d, paise(rng.uniform(160, 690) * k), "Eating Out", n)
        else:
            n = pick(DINE)
            add(d, r10(rng.uniform(180, 1500) * k) if n != "Prakash Kulfi" else r10(rng.uniform(80, 320) * k), "Eating Out", n)
    if rng.random() < 0.16:
        add(d, petrol_amt(d), "Petrol", pick(PUMPS))
    if rng.random() < (0.36 if wd < 5 else 0.27):
        n = pick(AUTO)
        if n in ("Ola", "Uber"):
            a = int(rng.uniform(90, 420) * k)
        elif n == "Rapido":
            a = int(rng.uniform(35, 150) * k)
        elif n == "metro card recharge":
            a = rng.choice([100, 200, 200, 300, 500])
        elif n == "e rickshaw":
            a = rng.choice([10, 10, 15, 20, 20, 30])
        else:
            a = r10(rng.uniform(20, 140))
        add(d, a, "Auto Metro", n)
    if rng.random() < (0.10 if d.month not in (8, 9, 10, 1) else 0.14):
        n = pick(DAWAI)
        a = {"Dr Saxena fees": 500 if d < date(2025, 4, 1) else 700, "gastro doctor": 900}.get(n) or paise(rng.uniform(45, 950) * k)
        add(d, a, "Dawai", n)
    p = 0.045 + (0.05 if d.month in (10, 11) else 0) + (0.02 if d >= date(2026, 1, 1) else 0)
    if rng.random() < p:
        n = pick(CLOTHES)
        a = rng.choice([299, 399, 499, 599, 699, 799, 999, 1199, 1299, 1499, 1799, 2199, 2499])
        if n == "Metro shoes":
            a = rng.choice([1990, 2490, 2990, 3490])
        if n == "Royal Tailors":
            a = rng.choice([350, 450, 600, 700, 900])
        if n == "socks baniyan":
            a = rng.choice([220, 260, 340])
        add(d, a, "Clothes", n)
    if rng.random() < 0.055:
        n = pick(HOME)
        a = {"Dmart": paise(rng.uniform(250, 1900)), "Amazon": int(rng.uniform(199, 2600))}.get(n) or r10(rng.uniform(80, 1100) * k)
        add(d, a, "Ghar", n)
    if rng.random() < 0.03:
        add(d, int(rng.uniform(120, 900)), "Self Care", pick([("face wash", 2), ("Nykaa", 2), ("trimmer blade", 1), ("shampoo", 2)]))
    if rng.random() < 0.03:
        add(d, rng.choice([100, 200, 200, 300, 500, 500, 1000]), "Brother", pick([("Chhotu pocket money", 4), ("Chhotu books", 2), ("Chhotu print xerox", 1), ("Chhotu bus pass", 1)]))
    d += timedelta(days=1)

# ---------------------------------------------------------------- monthly
BIJLI = {1: 1750, 2: 1450, 3: 1600, 4: 2600, 5: 4100, 6: 5200, 7: 4700, 8: 4300, 9: 3500, 10: 2300, 11: 1500, 12: 1600}
for y, m in months():
    first = date(y, m, 1)
    k = infl(first, .06)
    # doodhwala, 60 -> 64 -> 68 a litre, about 2 litre daily
    rate = 60 if first < date(2024, 7, 1) else 64 if first < date(2025, 6, 1) else 68
    add(date(y, m, 2 + rng.randint(0, 2)), rate * rng.randint(55, 62), "Sabzi Doodh", "doodhwala", True)
    add(date(y, m, rng.randint(8, 14)), paise(BIJLI[m] * k * rng.uniform(.88, 1.12)), "Bills", rng.choice(["bijli bill", "bijli bill", "bijli bill UPPCL"]), True)
    if (y, m) != (2024, 6) and rng.random() < .88:
        cyl = 940.5 if first < date(2024, 3, 1) else 840.5 if first < date(2025, 4, 1) else 890.5 if first < date(2026, 3, 1) else 915.5
        add(date(y, m, rng.randint(3, 27)), cyl, "Bills", "gas cylinder", True)
    add(date(y, m, 6), 706.82 if first < date(2025, 2, 1) else 824.82, "Bills", "Jio Fiber", True)
    if m in (3, 6, 9, 12):
        add(date(y, m, 18), 6250 if y < 2026 else 6480, "Bills", "Max Life premium", True)
    add(date(y, m, rng.randint(1, 5)), 350 if first < date(2025, 1, 1) else 450, "Ghar", "kachra wala and sweeper", True)
    add(date(y, m, 3), 2500 if first < date(2025, 4, 1) else 3000, "Ghar", "Sunita didi", True)
    # subscriptions
    if first < date(2025, 4, 1):
        add(date(y, m, 11), 199 if first < date(2024, 6, 1) else 499, "Subscriptions", "Netflix", True)
    add(date(y, m, 21), 119 if first < date(2025, 9, 1) else 139, "Subscriptions", "Spotify", True)
    if first >= date(2024, 5, 1):
        add(date(y, m, 9), 129 if first < date(2024, 9, 1) else 149, "Subscriptions", "YouTube Premium", True)
    if first >= date(2025, 9, 1):
        add(date(y, m, 15), 399, "Subscriptions", "ChatGPT Go", True)
    if date(2025, 3, 1) <= first <= date(2025, 6, 1):
        add(date(y, m, 22), 149, "Subscriptions", "Hotstar IPL", True)
    if date(2026, 3, 1) <= first <= date(2026, 5, 1):
        add(date(y, m, 22), 199, "Subscriptions", "Hotstar IPL", True)
    if date(2024, 2, 1) <= first <= date(2024, 8, 1):
        add(date(y, m, 5), 650, "Subscriptions", "Udemy selenium course", True)
    # grooming, gym
    add(date(y, m, rng.randint(10, 26)), 150 if y < 2025 else 200 if y < 2026 else 250, "Self Care", "haircut Raju", True)
    if date(2024, 1, 1) <= first <= date(2024, 8, 1):
        add(date(y, m, 4), 1500, "Self Care", "Gold Gym", True)
    if first >= date(2026, 3, 1):
        add(date(y, m, 4), 1900, "Self Care", "Gold Gym", True)
    if first >= date(2026, 6, 1):
        add(date(y, m, rng.randint(14, 20)), rng.choice([1200, 1500, 1800]), "Self Care", "Lakme facial", True)
    # brother coaching
    if date(2024, 4, 1) <= first <= date(2025, 5, 1):
        add(date(y, m, 7), 4500, "Brother", "Chhotu coaching fees", True)
    if first >= date(2025, 8, 1):
        add(date(y, m, 7), 5200, "Brother", "Chhotu hostel mess", True)
for y in (2023, 2024, 2025, 2026):
    add(date(y, 10, 12), 1499, "Subscriptions", "Amazon Prime yearly", True)
    add(date(y, 4, 20), 3860 + 140 * (y - 2024), "Bills", "house tax", True)
    add(date(y, 5, 2), 1240 + 60 * (y - 2024), "Bills", "paani tax", True)
    add(date(y, 4, 24), rng.choice([650, 700, 800]), "Ghar", "ac service", True)
    add(date(y, 11, 28), 380 + 30 * (y - 2023), "Ghar", "geyser service", True)
t = date(2023, 9, 17)
while t <= END:
    add(t, 719 if t < date(2024, 7, 3) else 859, "Bills", "Airtel recharge", True)
    t += timedelta(days=84)
t = date(2023, 9, 25)
while t <= END:
    add(t, 239 if t < date(2024, 7, 3) else 299, "Bills", "mummy recharge", True)
    add(t + timedelta(days=3), 155 if t < date(2024, 7, 3) else 199, "Bills", "papa recharge", True)
    t += timedelta(days=28)
for s, a in (("2023-12-09", 640), ("2024-05-11", 1180), ("2024-11-16", 720), ("2025-05-17", 2350), ("2025-12-06", 890), ("2026-06-20", 1460), ("2026-11-14", 1010)):
    add(s, a, "Petrol", "scooty service")
add("2024-03-22", 1890, "Petrol", "scooty insurance")
add("2025-03-21", 1965, "Petrol", "scooty insurance")
add("2026-03-20", 2110, "Petrol", "scooty insurance")
add("2025-08-02", 3400, "Petrol", "scooty battery tyre")
add("2026-01-17", 90, "Petrol", "puncture")
add("2024-07-27", 60, "Petrol", "puncture")

# ---------------------------------------------------------------- festivals, presents
DIWALI = {2023: date(2023, 11, 12), 2024: date(2024, 10, 31), 2025: date(2025, 10, 20), 2026: date(2026, 11, 8)}
for y, dd in DIWALI.items():
    f = 1 + .12 * (y - 2023)
    add(dd - timedelta(days=9), r10(1300 * f * rng.uniform(.9, 1.2)), "Ghar", "diwali safai paint")
    add(dd - timedelta(days=5), r10(900 * f * rng.uniform(.8, 1.3)), "Gifts", "diwali gifts relatives")
    add(dd - timedelta(days=3), r10(850 * f * rng.uniform(.8, 1.3)), "Gifts", "Gupta Sweets")
    add(dd - timedelta(days=2), r10(420 * f * rng.uniform(.8, 1.3)), "Ghar", "diwali diya jhalar")
    add(dd - timedelta(days=2), rng.choice([2100, 2600, 3200, 3900]), "Gifts", "dhanteras silver coin")
    add(dd - timedelta(days=1), r10(700 * f * rng.uniform(.8, 1.4)), "Gifts", "diwali pataka")
    add(dd, r10(550 * f), "Gifts", "Gupta Sweets")
for y, hol in ((2024, date(2024, 3, 25)), (2025, date(2025, 3, 14)), (2026, date(2026, 3, 4))):
    add(hol - timedelta(days=2), r10(rng.uniform(350, 700)), "Gifts", "holi gujiya Gupta Sweets")
    add(hol - timedelta(days=1), r10(rng.uniform(150, 350)), "Gifts", "holi rang pichkari")
for s, a, n in (("2023-10-14", 2400, "mummy birthday saree"), ("2024-10-14", 3100, "mummy birthday saree"), ("2025-10-14", 4200, "Tanishq mummy earrings"),
                ("2026-10-14", 2800, "mummy birthday purse"), ("2024-01-19", 1850, "papa birthday watch"), ("2025-01-18", 1600, "papa birthday shoes"),
                ("2026-01-19", 2250, "papa birthday jacket"), ("2024-08-19", 1100, "rakhi Pooja didi"), ("2025-08-09", 1500, "rakhi Pooja didi"),
                ("2026-08-28", 2100, "rakhi Pooja didi"), ("2023-09-10", 501, "lifafa Verma ji"), ("2023-12-02", 1100, "lifafa Ankit shaadi"),
                ("2024-02-25", 1100, "lifafa cousin shaadi"), ("2024-04-18", 501, "lifafa Mishra ji"), ("2024-11-24", 2100, "lifafa Rohit shaadi"),
                ("2024-12-08", 1100, "lifafa office Kavita"), ("2025-02-16", 501, "lifafa Verma ji"), ("2025-05-03", 2100, "lifafa Sonu bhaiya"),
                ("2025-12-01", 1100, "lifafa Deepak shaadi"), ("2026-02-21", 2100, "lifafa Priya didi"), ("2026-06-27", 501, "lifafa Mishra ji"),
                ("2024-05-21", 999, "Chhotu birthday headphone"), ("2025-05-21", 1799, "Chhotu birthday shoes"), ("2026-05-21", 2499, "Chhotu birthday watch"),
                ("2025-02-14", 1340, "Neha valentine flowers"), ("2026-02-17", 2890, "Neha valentine late"), ("2025-07-05", 3299, "Neha birthday bag"),
                ("2026-07-05", 5999, "Neha birthday watch"), ("2024-12-25", 450, "office secret santa"), ("2025-12-24", 600, "office secret santa"),
                ("2026-09-19", 1250, "Pooja didi baby clothes"), ("2025-09-13", 2000, "donation mandir"), ("2026-03-27", 1100, "donation mandir")):
    add(s, a, "Gifts", n)

# ---------------------------------------------------------------- trips
TRIP = [
    # Nainital with family
    ("2024-05-18", 3280, "Travel", "Nainital train tickets"), ("2024-05-24", 7800, "Travel", "Nainital hotel advance"),
    ("2024-06-14", 450, "Eating Out", "nainital dhaba"), ("2024-06-14", 2600, "Travel", "Nainital taxi Kathgodam"), ("2024-06-15", 840, "Travel", "Nainital boating"),
    ("2024-06-15", 1260, "Eating Out", "nainital lunch"), ("2024-06-15", 180, "Eating Out", "nainital maggi chai"), ("2024-06-16", 1400, "Travel", "Nainital ropeway"),
    ("2024-06-16", 1120, "Eating Out", "nainital dinner"), ("2024-06-16", 760, "Clothes", "Nainital shawl mummy"), ("2024-06-17", 2200, "Travel", "Nainital taxi sightseeing"),
    ("2024-06-17", 640, "Gifts", "Nainital candles"), ("2024-06-17", 980, "Eating Out", "nainital dinner"), ("2024-06-18", 6900, "Travel", "Nainital hotel balance"),
    ("2024-06-18", 2500, "Travel", "Nainital taxi return"), ("2024-06-18", 210, "Dawai", "Nainital vomiting tablet"),
    # Goa with friends
    ("2024-12-07", 11460, "Travel", "Goa flight"), ("2024-12-21", 6200, "Travel", "Goa airbnb share"), ("2025-01-23", 780, "Travel", "Goa airport cab"),
    ("2025-01-23", 1150, "Eating Out", "goa dinner"), ("2025-01-24", 1600, "Travel", "Goa scooty rent"), ("2025-01-24", 890, "Eating Out", "goa shack"),
    ("2025-01-24", 1340, "Eating Out", "goa dinner"), ("2025-01-25", 2400, "Travel", "Goa scuba"), ("2025-01-25", 420, "Petrol", "goa petrol"),
    ("2025-01-25", 1980, "Eating Out", "goa party"), ("2025-01-26", 560, "Eating Out", "goa breakfast"), ("2025-01-26", 1499, "Clothes", "goa shirt shorts"),
    ("2025-01-26", 1270, "Eating Out", "goa dinner"), ("2025-01-27", 1100, "Gifts", "goa kaju"), ("2025-01-27", 700, "Travel", "Goa cruise"),
    ("2025-01-27", 1440, "Eating Out", "goa seafood"), ("2025-01-28", 820, "Travel", "Goa airport cab"), ("2025-01-28", 390, "Eating Out", "airport sandwich"),
    # Banaras with parents
    ("2025-11-02", 1860, "Travel", "Banaras vande bharat"), ("2025-11-14", 240, "Auto Metro", "banaras auto"), ("2025-11-14", 620, "Eating Out", "banaras kachori lunch"),
    ("2025-11-15", 800, "Travel", "Banaras boat ghat"), ("2025-11-15", 18500, "Shaadi", "banarasi saree mummy"), ("2025-11-15", 9200, "Shaadi", "banarasi saree Neha"),
    ("2025-11-15", 710, "Eating Out", "banaras dinner"), ("2025-11-16", 3400, "Travel", "Banaras hotel"), ("2025-11-16", 260, "Auto Metro", "banaras auto"),
    # Jaipur for lehenga
    ("2026-07-11", 5240, "Travel", "Jaipur train"), ("2026-08-13", 640, "Travel", "Jaipur cab"), ("2026-08-13", 1180, "Eating Out", "jaipur dinner"),
    ("2026-08-14", 68000, "Shaadi", "Neha lehenga Jaipur"), ("2026-08-14", 870, "Eating Out", "jaipur dal bati"), ("2026-08-14", 4600, "Shaadi", "jaipur juttis safa"),
    ("2026-08-15", 1000, "Travel", "Jaipur amer fort"), ("2026-08-15", 1640, "Eating Out", "jaipur chokhi dhani"), ("2026-08-15", 7350, "Shaadi", "Jaipur bangles lac"),
    ("2026-08-16", 8100, "Travel", "Jaipur hotel"), ("2026-08-16", 450, "Travel", "Jaipur cab"), ("2026-08-16", 520, "Eating Out", "jaipur kachori"),
    # small travel
    ("2023-11-18", 1490, "Travel", "Delhi train interview"), ("2023-11-20", 620, "Travel", "Delhi metro cab"), ("2024-03-02", 760, "Travel", "Kanpur bus shaadi"),
    ("2024-11-23", 2240, "Travel", "Delhi train Rohit"), ("2025-04-26", 540, "Travel", "Kanpur bus"), ("2025-08-14", 890, "Travel", "Ayodhya taxi"),
    ("2026-01-10", 1120, "Travel", "Kanpur cab Neha family"), ("2026-05-09", 980, "Travel", "Kanpur cab Neha family"), ("2026-10-24", 1340, "Travel", "Kanpur cab Neha family"),
    ("2025-06-21", 3850, "Travel", "train tickets cancelled"),
]
for s, a, c, n in TRIP:
    add(s, a, c, n)

# ---------------------------------------------------------------- the room (kamra) work, Jan to May 2025
for s, a, c, n in [
    ("2025-01-11", 2000, "Ghar", "kamra contractor token"), ("2025-01-18", 6480, "Ghar", "kamra putty cement"), ("2025-02-01", 8000, "Ghar", "kamra mistri"),
    ("2025-02-04", 1240, "Ghar", "kamra wire Sharma Electricals"), ("2025-02-08", 4350, "Ghar", "kamra switch board fan"), ("2025-02-15", 9500, "Ghar", "kamra tiles"),
    ("2025-02-17", 600, "Auto Metro", "kamra tiles tempo"), ("2025-02-22", 8000, "Ghar", "kamra mistri"), ("2025-03-01", 7260, "Ghar", "kamra Asian Paints"),
    ("2025-03-08", 1180, "Ghar", "kamra paint 2 more litre"), ("2025-03-15", 5500, "Ghar", "kamra painter"), ("2025-03-22", 5500, "Ghar", "kamra painter"),
    ("2025-03-29", 16800, "Ghar", "kamra almirah"), ("2025-04-05", 2350, "Ghar", "kamra curtain rod"), ("2025-04-12", 22490, "Ghar", "kamra bed Home Centre"),
    ("2025-04-19", 650, "Eating Out", "kamra mistri chai samosa"), ("2025-04-26", 9900, "Ghar", "kamra mattress Wakefit"), ("2025-05-03", 34990, "Ghar", "kamra ac Croma"),
    ("2025-05-04", 1500, "Ghar", "kamra ac fitting"), ("2025-05-10", 1890, "Ghar", "kamra mirror"), ("2025-05-17", 3000, "Ghar", "kamra contractor final"),
]:
    add(s, a, c, n)

# ---------------------------------------------------------------- shaadi, Oct 2025 onwards
for s, a, c, n in [
    ("2025-10-26", 1100, "Shaadi", "pandit kundli milan"), ("2025-11-08", 5100, "Shaadi", "roka shagun"), ("2025-11-21", 3650, "Shaadi", "roka sweets Gupta Sweets"),
    ("2025-11-22", 2800, "Shaadi", "roka fruits dry fruits"), ("2025-11-23", 12400, "Shaadi", "roka lunch Royal Cafe"), ("2025-11-23", 2500, "Shaadi", "roka photographer"),
    ("2025-12-13", 51000, "Shaadi", "Golden Leaf token"), ("2026-01-04", 501, "Shaadi", "pandit muhurat"), ("2026-01-24", 10000, "Shaadi", "Royal Caterers token"),
    ("2026-02-28", 15000, "Shaadi", "photographer token"), ("2026-03-14", 1200, "Shaadi", "sagai cake booking"), ("2026-03-21", 46800, "Shaadi", "Tanishq sagai ring"),
    ("2026-03-28", 5499, "Clothes", "Manyavar sagai jacket"), ("2026-04-04", 8900, "Shaadi", "sagai saree Neha"), ("2026-04-11", 6000, "Shaadi", "sagai hall advance"),
    ("2026-04-18", 3400, "Shaadi", "sagai decoration"), ("2026-04-25", 4200, "Shaadi", "sagai sweets Gupta Sweets"), ("2026-04-26", 18600, "Shaadi", "sagai hall balance"),
    ("2026-04-26", 21500, "Shaadi", "sagai Royal Caterers"), ("2026-04-26", 5000, "Shaadi", "sagai photographer"), ("2026-04-26", 1650, "Shaadi", "sagai flowers"),
    ("2026-04-27", 2100, "Shaadi", "sagai dj tip"), ("2026-05-30", 100000, "Shaadi", "Golden Leaf 2nd installment"), ("2026-06-13", 2360, "Shaadi", "card samples"),
    ("2026-06-28", 12000, "Shaadi", "band baja advance"), ("2026-07-04", 5000, "Shaadi", "makeup artist advance"), ("2026-07-18", 25000, "Shaadi", "Royal Caterers 1st installment"),
    ("2026-07-25", 18400, "Shaadi", "decorator advance"), ("2026-08-22", 32500, "Shaadi", "Manyavar sherwani"), ("2026-08-29", 2900, "Shaadi", "Metro shoes mojri"),
    ("2026-09-05", 124500, "Shaadi", "Kalyan Jewellers set"), ("2026-09-06", 3100, "Shaadi", "Royal Tailors blouse"), ("2026-09-12", 14200, "Shaadi", "saree relatives Aminabad"),
    ("2026-09-20", 20000, "Shaadi", "photographer 2nd"), ("2026-09-26", 16750, "Shaadi", "wedding cards print"), ("2026-10-03", 1480, "Shaadi", "cards courier"),
    ("2026-10-04", 6300, "Shaadi", "card mithai dabba"), ("2026-10-10", 100000, "Shaadi", "Golden Leaf 3rd installment"), ("2026-10-17", 8500, "Shaadi", "baraat bus advance"),
    ("2026-10-18", 4700, "Shaadi", "papa suit Royal Tailors"), ("2026-10-31", 25000, "Shaadi", "Royal Caterers 2nd installment"), ("2026-11-01", 9800, "Shaadi", "mehndi wali advance"),
    ("2026-11-06", 38200, "Shaadi", "Tanishq mangalsutra"), ("2026-11-07", 2200, "Shaadi", "card distribution petrol"), ("2026-11-15", 11900, "Shaadi", "Chhotu suit Manyavar"),
    ("2026-11-18", 7400, "Shaadi", "guest room advance"), ("2026-11-21", 3650, "Shaadi", "haldi decoration advance"), ("2026-11-22", 15800, "Shaadi", "trolley bags sasural"),
    ("2026-11-28", 21000, "Shaadi", "honeymoon flight advance"), ("2026-11-29", 5400, "Shaadi", "pandit samagri"),
    ("2026-09-13", 799, "Shaadi", "shaadi website domain"), ("2026-10-25", 450, "Auto Metro", "shaadi shopping Uber"), ("2026-11-14", 620, "Auto Metro", "shaadi shopping Ola"),
    ("2026-11-22", 1380, "Eating Out", "shaadi shopping lunch"), ("2026-09-05", 940, "Eating Out", "shaadi shopping lunch"), ("2026-07-25", 560, "Eating Out", "shaadi shopping chaat"),
]:
    add(s, a, c, n)

# ---------------------------------------------------------------- outliers
for s, a, c, n in [
    ("2023-10-08", 18999, "Ghar", "washing machine Croma"), ("2024-02-10", 28999, "Ghar", "phone OnePlus Amazon"), ("2024-09-26", 34650, "Dawai", "Sahara hospital dengue"),
    ("2024-09-27", 2840, "Dawai", "dengue platelet tests"), ("2024-09-30", 1480, "Dawai", "Apollo Pharmacy"), ("2025-09-20", 62990, "Ghar", "laptop HP"),
    ("2026-02-16", 3260, "Dawai", "viral fever tests"), ("2026-02-16", 900, "Dawai", "Dr Saxena fees"), ("2025-07-08", 24500, "Brother", "Chhotu college admission"),
    ("2026-07-09", 26200, "Brother", "Chhotu college fees"), ("2024-12-14", 1600, "Brother", "Chhotu exam form"), ("2025-01-12", 1000, "Brother", "Chhotu exam form"),
    ("2025-08-03", 6750, "Brother", "Chhotu hostel deposit"), ("2026-05-24", 14800, "Dawai", "papa cataract"), ("2026-05-27", 1150, "Dawai", "papa eye drops"),
    ("2025-03-27", 5200, "Dawai", "mummy root canal"), ("2024-01-06", 4999, "Clothes", "winter jacket Decathlon"), ("2026-10-28", 9, "Auto Metro", "auto"),
    ("2024-04-30", 11800, "Bills", "income tax CA fees"), ("2026-06-11", 6999, "Ghar", "cooler")]:
    add(s, a, c, n, True)

order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lucknow.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for i in order:
        w.writerow(rows[i])
