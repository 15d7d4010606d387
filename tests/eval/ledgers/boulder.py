"""Invented ledger of one person in Boulder, Colorado (USD). Writes boulder.csv beside itself."""
import csv, random, os
from datetime import date, timedelta as TD
R = random.Random(350041)
S, E = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, amt, cat, note=""):
    if S <= d <= E:
        rows.append((d, "%.2f" % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
days = [S + TD(i) for i in range((E - S).days + 1)]
months = sorted({(d.year, d.month) for d in days})
def by(d, *steps):      # price by start date
    p = None
    for s, v in steps:
        if d >= s: p = v
    return p
infl = lambda d: 1 + 0.035 * ((d - S).days / 365)
AWAY = [(date(2024,5,18),date(2024,5,23)),(date(2025,2,8),date(2025,2,16)),(date(2026,8,1),date(2026,8,9))]
away = lambda d: any(a <= d <= b for a, b in AWAY)

# everyday
for d in days:
    if away(d): continue
    wd, f = d.weekday(), infl(d)
    if R.random() < (.30 if wd == 6 else .17): add(d, u(38, 168)*f, "Groceries", R.choice(["king soopers"]*8 + ["King Soopers", ""]))
    if R.random() < (.28 if wd in (2, 5) else .12): add(d, u(18, 88)*f, "Groceries", R.choice(["trader joe's"]*8 + ["trader joe's snacks", "Trader Joe's"]))
    if wd == 5 and R.random() < .36: add(d, u(120, 340)*f, "Groceries", "costco")
    if R.random() < .06: add(d, u(12, 60)*f, "Groceries", "sprouts")
    if wd == 5 and 4 <= d.month <= 11 and R.random() < .5: add(d, u(12, 48), "Groceries", R.choice(["farmers market", "farmers market peaches" if d.month in (7, 8, 9) else "farmers market"]))
    if R.random() < .035: add(d, u(8, 40), "Groceries", R.choice(["target", "", ""]))
    if wd < 5 and R.random() < .40: add(d, u(4.25, 8.5)*f, "Coffee", R.choice(["ozo", "ozo", "ozo", "boxcar", "boxcar", "trident", "", "the unseen bean"]))
    if wd >= 5 and R.random() < .25: add(d, u(5, 19)*f, "Coffee", R.choice(["ozo w/ nora", "trident", "spruce donuts", "boxcar"]))
    if d.year < 2025 and R.random() < .02: add(d, u(4.5, 9), "Coffee", "starbucks dia" if R.random() < .3 else "starbucks")
    p = {0: .18, 1: .25, 2: .3, 3: .38, 4: .62, 5: .55, 6: .35}[wd]
    if R.random() < p:
        m = R.choice(["illegal pete's", "illegal pete's", "half fast subs", "the sink", "cosmo's pizza", "sushi zanmai", "rincon argentino", "zoe ma ma", "southern sun", "southern sun", "chipotle", "chipotle", "lunch w/ ben", "", "", "thai takeout"])
        lo, hi = {"illegal pete's": (12, 52), "half fast subs": (11, 36), "the sink": (24, 80), "sushi zanmai": (60, 145), "chipotle": (11, 42), "southern sun": (38, 95)}.get(m, (16, 75))
        add(d, u(lo, hi)*f, "Eats", m)
    if wd in (5, 6) and R.random() < .17: add(d, u(42, 84)*f, "Eats", "snooze")
    if R.random() < .045: add(d, u(28, 46), "Wheels", R.choice(["king soopers fuel", "king soopers fuel", "costco gas", "conoco gas"]))
    if R.random() < .022: add(d, u(2, 14), "Wheels", "parking downtown")
    if R.random() < .04: add(d, u(9, 75), "Kiddo", R.choice(["target", "target shoes theo", "theo haircut", "grandrabbit's toys", "boulder book store", "swim lessons", "childrens museum", "once upon a child"]))
    if R.random() < .02: add(d, u(17, 24), "Kiddo", "babysitter mia")
    if wd in (4, 5) and R.random() < .2: add(d, R.choice([60, 75, 80, 90]), "Kiddo", "babysitter mia")
    if R.random() < .022: add(d, u(6, 45), "Head & Body", "king soopers pharmacy")
    if R.random() < .012: add(d, R.choice([30, 35, 40]), "Head & Body", R.choice(["copay", "copay theo ear infection", "copay nora"]))
    if R.random() < .035: add(d, u(7, 110), "Casa", R.choice(["mcguckin", "mcguckin", "home depot", "home depot filters", "target", "kitchen sink faucet mcguckin" if R.random() < .3 else "ace"]))
    if R.random() < .05: add(d, u(6, 70), "Junk Drawer", R.choice(["amazon", "amazon", "target", "", "ups store", "boulder book store", "haircut", "post office"]))
    if R.random() < .018: add(d, u(14, 68), "Gifts", R.choice(["trader joe's flowers nora", "wine for ben", "boulder book store", "rei gift card", "mcguckin card + gift", "grandrabbit's toys kid party"]))
    if R.random() < .02: add(d, u(8, 95), "Studio", R.choice(["plot prints", "model supplies", "guiry's", "basswood", "client lunch"]))
    if (d.month >= 12 or d.month <= 3) and wd >= 5 and R.random() < .42:
        add(d, u(18, 64)*f, "Snow", R.choice(["eldora lunch", "eldora lunch", "copper lunch", "i70 gas station snacks", "ski wax", "eldora parking"]))
    if 5 <= d.month <= 10 and wd in (3, 4) and R.random() < .2:
        add(d, u(9, 84), "Camp Stuff", R.choice(["firewood + ice", "rei", "rei fuel canisters", "army surplus", "propane"]))
    if 5 <= d.month <= 9 and wd == 4 and R.random() < .25:
        add(d, R.choice([26, 28, 32, 36, 41]), "Camp Stuff", R.choice(["campsite golden gate", "campsite rmnp", "campsite brainard", "campsite"]))

# monthly
for y, m in months:
    D = lambda k: date(y, m, k)
    add(D(1), by(D(1), (S, 2684.17), (date(2025,1,1), 2741.90), (date(2026,1,1), 2808.36)), "Casa", "mortgage")
    add(D(3), by(D(3), (S, 325), (date(2024,9,1), 350), (date(2026,2,1), 385)), "Studio", "desk rent")
    if D(1) < date(2026,8,1): add(D(5), by(D(5), (S, 1180), (date(2024,9,1), 1260), (date(2025,9,1), 1335)), "Kiddo", "preschool")
    elif m >= 9: add(D(5), 415, "Kiddo", "after care")
    cold = {12: 1, 1: 1.1, 2: .95, 11: .7, 3: .65, 10: .35, 4: .35}.get(m, 0); hot = {7: .5, 8: .45, 6: .3}.get(m, 0)
    add(D(14), (72 + 135*cold + 110*hot + R.uniform(-9, 14))*infl(D(14)), "Bills", "xcel")
    add(D(18), by(D(18), (S, 49.95), (date(2025,6,1), 54.95)), "Bills", "nextlight internet")
    add(D(22), by(D(22), (S, 90), (date(2025,3,1), 96), (date(2026,7,1), 80)), "Bills", "t-mobile" if D(22) < date(2026,7,1) else "mint mobile")
    add(D(26), u(58, 74) + (u(25, 60) if 5 <= m <= 9 else 0), "Bills", "city of boulder water")
    if m % 3 == 0: add(D(10), by(D(10), (S, 96.30), (date(2025,3,1), 104.70)), "Bills", "western disposal trash")
    add(D(7), by(D(7), (S, 15.49), (date(2025,2,1), 17.99), (date(2026,4,1), 19.99)), "Subs", "netflix")
    add(D(9), by(D(9), (S, 15.99), (date(2024,7,1), 19.99)), "Subs", "spotify family")
    add(D(12), 2.99 if D(12) < date(2025,5,1) else 9.99, "Subs", "icloud")
    add(D(20), by(D(20), (S, 17), (date(2025,1,1), 25)), "Subs", "nyt")
    if date(2023,11,1) <= D(15) <= date(2026,3,31): add(D(15), by(D(15), (S, 13.99), (date(2024,10,1), 15.99), (date(2025,10,1), 18.99)), "Subs", "disney+")
    if D(25) >= date(2025,3,1): add(D(25), 20, "Subs", "chatgpt")
    if date(2023,9,1) <= D(16) <= date(2024,6,30): add(D(16), 9.99, "Subs", "audible")
    add(D(28), by(D(28), (S, 69), (date(2026,1,1), 78)), "Head & Body", "rec center")
    if m % 2 == 0: add(D(11), u(40, 62), "Head & Body", "yoga pod nora")
    if (m % 4) == 1: add(D(19), u(78, 105), "Wheels", "oil change toyota")
# therapy: dana every two weeks on thursday since jan 2024, with misses
d = date(2024, 1, 11)
while d <= E:
    if not away(d) and R.random() > .1: add(d, by(d, (S, 140), (date(2025,1,1), 155), (date(2026,3,1), 170)), "Head & Body", "therapy dana")
    d += TD(14)
for k in range(8): add(date(2025, 9, 16) + TD(21*k), 195, "Head & Body", "couples therapy")
# yearly
for y, a in ((2023, 812.40), (2024, 868.20), (2025, 939.75), (2026, 1004.10)):
    add(date(y, 2, 20), a/1, "Bills", "geico"); add(date(y, 8, 20), a*1.02, "Bills", "geico")
for y, a in ((2023, 1940), (2024, 2215), (2025, 2590), (2026, 2874)): add(date(y, 10, 6), a, "Bills", "home insurance")
for y, a in ((2024, 118.2), (2025, 109.45), (2026, 101.8)): add(date(y, 3, 27), a, "Wheels", "toyota registration")
for y, a, b, c in ((2023, 1058, 0, date(2023,9,14)), (2024, 1098, 349, date(2024,4,16)), (2025, 1159, 369, date(2025,4,15)), (2026, 1229, 389, date(2026,4,14))):
    add(c, a, "Snow", "ikon pass")
    add(c, a, "Snow", "ikon pass nora")
    if b: add(c, b, "Snow", "ikon pass theo")
for y in (2023, 2024, 2025, 2026):
    add(date(y, 11, 11), u(150, 240), "Snow", "theo ski rental season")
    add(date(y, 10, 28), u(35, 70), "Kiddo", "halloween costume theo")
    add(date(y, 11, 24), u(95, 160), "Groceries", "thanksgiving turkey + stuff")
    for k in range(7): add(date(y, 12, R.randint(3, 23)), u(18, 140), "Gifts", R.choice(["xmas theo", "xmas nora", "xmas mom", "xmas ben", "xmas rei", "xmas cards"]))
    add(date(y, 12, 9), u(70, 110), "Casa", "xmas tree")
    add(date(y, 3, 5), u(60, 190), "Gifts", "nora birthday"); add(date(y, 3, 6), u(130, 220), "Eats", "nora birthday dinner")
    add(date(y, 6, 21), u(80, 160), "Kiddo", "theo birthday party"); add(date(y, 6, 20), u(40, 70), "Groceries", "theo birthday cake"); add(date(y, 6, 19), u(60, 150), "Gifts", "theo birthday")
    add(date(y, 9, 23), u(40, 90), "Gifts", "mom birthday")
    add(date(y, 2, 14), u(90, 160), "Eats", "valentines flagstaff house")
    add(date(y, 5, 27), u(35, 80), "Junk Drawer", "boulder creek fest")
    add(date(y, 1, 17), 79.99, "Subs", "strava"); add(date(y, 5, 2), 35.99, "Subs", "alltrails")
    add(date(y, 4, 10), u(180, 260), "Junk Drawer", "taxes cpa"); add(date(y, 1, 30), 310, "Studio", "aia dues"); add(date(y, 10, 15), 88, "Studio", "architect license colorado") if y % 2 else None
    add(date(y, 7, 9), u(80, 190), "Head & Body", "dentist"); add(date(y, 1, 22), u(80, 160), "Head & Body", "dentist nora")
# e-bike and old toyota
for d, a, n in ((date(2024,4,20), 2899, "ebike"), (date(2024,4,21), 148.6, "ebike lock + lights rei"), (date(2024,10,12), 119, "ebike tune up"), (date(2025,4,8), 134.5, "ebike tune up"), (date(2025,9,3), 62.4, "ebike flat + tube"), (date(2026,3,31), 142, "ebike tune up"), (date(2026,6,16), 539, "ebike battery"), (date(2026,9,22), 38.9, "ebike brake pads"),
    (date(2023,12,5), 684.2, "toyota tires"), (date(2024,8,13), 1242.65, "toyota brakes + rotors"), (date(2025,3,18), 218.4, "toyota battery"), (date(2025,11,6), 1986.3, "toyota head gasket"), (date(2026,5,12), 431.75, "toyota alternator"), (date(2026,10,20), 742.8, "toyota tires"), (date(2026,1,15), 156.0, "toyota windshield"), (date(2025,7,22), 65, "speeding ticket")):
    add(d, a, "Wheels", n)
# large one-offs
for d, a, c, n in ((date(2024,1,24), 6840, "Casa", "new furnace"), (date(2024,11,29), 1399, "Studio", "new monitor"), (date(2026,2,24), 1195, "Casa", "dishwasher"), (date(2026,9,15), 2649, "Studio", "macbook"), (date(2024,6,11), 649, "Camp Stuff", "rei tent"), (date(2025,11,28), 589, "Snow", "rei ski boots"), (date(2025,12,2), 312, "Snow", "rei goggles + jacket theo"), (date(2024,12,13), 279.5, "Snow", "rei gloves + helmet"), (date(2025,5,27), 238, "Camp Stuff", "rei sleeping bags"), (date(2026,5,19), 196.4, "Camp Stuff", "rei stove"), (date(2026,1,6), 820, "Head & Body", "dentist crown")):
    add(d, a, c, n)
# deck rebuild 2025
for d, a, c, n in ((date(2025,5,6), 412.5, "Casa", "deck permit city of boulder"), (date(2025,5,8), 36.2, "Studio", "deck plot prints"), (date(2025,5,19), 485, "Casa", "deck demo dumpster"), (date(2025,5,24), 64.8, "Eats", "deck crew pizza"),
    (date(2025,6,2), 2874.36, "Casa", "deck lumber home depot"), (date(2025,6,5), 186.42, "Casa", "deck footings concrete"), (date(2025,6,9), 1500, "Casa", "deck carpenter luis"), (date(2025,6,14), 41.3, "Coffee", "deck crew donuts"), (date(2025,6,17), 143.9, "Casa", "deck screws mcguckin"),
    (date(2025,7,1), 6218.75, "Casa", "deck trex boards"), (date(2025,7,8), 118, "Casa", "deck saw rental"), (date(2025,7,11), 72.15, "Eats", "deck crew pizza"), (date(2025,7,15), 2400, "Casa", "deck carpenter luis"), (date(2025,7,29), 68.77, "Casa", "deck screws mcguckin"),
    (date(2025,8,5), 1846.2, "Casa", "deck railing"), (date(2025,8,14), 1900, "Casa", "deck carpenter luis"), (date(2025,8,22), 58.4, "Eats", "deck crew tacos"), (date(2025,9,4), 214.6, "Casa", "deck lights mcguckin"), (date(2025,9,10), 95, "Casa", "deck inspection city of boulder")):
    add(d, a, c, n)
# trips
def trip(w, a, b, lst, per):
    for d, amt, c, n in lst: add(d, amt, c, w + " " + n)
    d = a
    while d <= b:
        for c, n, lo, hi, p in per:
            if R.random() < p: add(d, u(lo, hi), c, w + " " + n)
        d += TD(1)
trip("moab", date(2024,5,18), date(2024,5,23), [(date(2024,3,12), 140, "Camp Stuff", "campsite"), (date(2024,5,18), 51.2, "Wheels", "gas"), (date(2024,5,23), 48.75, "Wheels", "gas"), (date(2024,5,20), 30, "Camp Stuff", "arches entry"), (date(2024,5,21), 94, "Kiddo", "dino park")],
     [("Eats", "lunch", 22, 58, .6), ("Eats", "dinner", 44, 96, .5), ("Groceries", "city market", 28, 90, .5), ("Coffee", "coffee", 8, 16, .6)])
trip("kauai", date(2025,2,8), date(2025,2,16), [(date(2024,10,22), 1986.4, "Junk Drawer", "flights"), (date(2024,11,12), 2310, "Junk Drawer", "condo"), (date(2025,2,8), 512.3, "Wheels", "rental car"), (date(2025,2,12), 285, "Junk Drawer", "snorkel boat"), (date(2025,2,14), 62, "Gifts", "souvenirs mom"), (date(2025,2,16), 44.9, "Wheels", "gas"), (date(2025,2,10), 57.6, "Kiddo", "boogie board theo")],
     [("Eats", "shave ice", 12, 24, .6), ("Eats", "dinner", 62, 148, .7), ("Eats", "food truck", 28, 55, .5), ("Groceries", "foodland", 34, 110, .5), ("Coffee", "coffee", 9, 18, .6)])
trip("tetons", date(2026,8,1), date(2026,8,9), [(date(2026,2,3), 336, "Camp Stuff", "campsite"), (date(2026,8,1), 58.3, "Wheels", "gas"), (date(2026,8,5), 61.1, "Wheels", "gas"), (date(2026,8,9), 55.45, "Wheels", "gas"), (date(2026,8,2), 35, "Camp Stuff", "park pass"), (date(2026,8,4), 89.5, "Camp Stuff", "bear spray + canister"), (date(2026,8,7), 264, "Junk Drawer", "raft trip"), (date(2026,8,8), 48, "Gifts", "souvenirs")],
     [("Eats", "lunch", 26, 62, .5), ("Eats", "dinner", 52, 120, .5), ("Groceries", "jackson groceries", 32, 105, .5), ("Coffee", "coffee", 9, 18, .5)])
rows.sort(key=lambda r: (r[0],))
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "boulder.csv")
with open(p, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for r in rows: w.writerow([r[0].isoformat(), *r[1:]])
print(len(rows), "rows")
