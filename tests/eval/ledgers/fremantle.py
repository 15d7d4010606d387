#!/usr/bin/env python3
"""Writes fremantle.csv: the ledger of an invented retired tradie in Fremantle, WA (AUD)."""
import csv, os, random
from datetime import date, timedelta as td
rnd = random.Random(6363)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []
TRIPS = [(date(2024, 5, 6), date(2024, 6, 14)), (date(2025, 4, 17), date(2025, 4, 24)), (date(2026, 6, 8), date(2026, 8, 16))]
QUIET = (date(2025, 2, 9), date(2025, 2, 14))
def away(d): return any(a <= d <= b for a, b in TRIPS)
def add(d, amt, cat, note=""):
    if START <= d <= END and not QUIET[0] <= d <= QUIET[1]:
        rows.append((d, "%.2f" % amt, cat, note))
def infl(d): return 1.035 ** ((d - START).days / 365.25)
def pick(opts): return rnd.choices(opts, [o[0] for o in opts])[0]
def cents(x): return round(x, 2)

# (weight, category's note, low, high)
DAILY = {
 "Groceries": (0.60, [(9,"Woolies",38,175),(6,"Coles",22,140),(2,"Coles bread and milk",7,16),(4,"IGA",8,45),(3,"Freo markets veg",14,42),(3,"Kailis Bros prawns",28,70),
     (3,"butcher",24,88),(2,"Spudshed",20,75),(2,"milk and paper",6,14),(1,"local honey",12,18),(1,"Woolies roast for Sunday",30,64),(1,"",9,60)]),
 "Tucker Out": (0.36, [(4,"Cicerellos",24,62),(4,"Ginos coffee",9,24),(2,"lunch with Trish",38,96),(3,"The Local",30,92),(2,"Maccas",11,27),(2,"Kailis cafe fish and chips",32,68),
     (2,"Bread in Common",45,130),(2,"sausage roll",7,11),(2,"Last Drop counter tea",34,82),(2,"curry takeaway",28,64),(1,"Sunday roast with Robbo",30,70),(1,"",8,50)]),
 "Grog": (0.19, [(5,"Dan Murphys",36,128),(4,"First Choice",28,104),(2,"Little Creatures",22,74),(2,"beers with Kev",16,60),(2,"Last Drop",15,55),(1,"carton Emu Export",52,62),(1,"",18,60)]),
 "Ute": (0.16, [(5,"BP diesel",62,128),(3,"Coles Express diesel",58,122),(3,"Ampol diesel",60,126),(1,"Supercheap oil and filter",48,96),(1,"car wash",12,22),(1,"parking hospital",6,18),(1,"",10,40)]),
 "Boat": (0.13, [(4,"boat fuel",70,190),(4,"bait",9,24),(2,"BCF tackle",24,130),(1,"Supercheap marine grease",14,40),(2,"Anglers Fix lures",18,75),(1,"Bunnings rope",15,48),(1,"",12,60)]),
 "Grandkids": (0.15, [(3,"Kmart toys for Billy",14,48),(2,"Archie swimming lesson",19,23),(2,"Mia dance class",22,26),(2,"Big W Mia",16,62),(2,"Maccas with the kids",22,46),(1,"Archie school shoes",60,110),
     (2,"ice creams",12,28),(1,"movies with Archie and Mia",38,64),(1,"pocket money Billy",5,20),(1,"",10,40)]),
 "Dog": (0.11, [(3,"Petbarn kibble",62,104),(2,"City Farmers",28,84),(2,"butcher bones",6,14),(1,"Digger wash and clip",55,75),(1,"flea and tick tabs",58,92),(1,"",8,30)]),
 "Veggie Patch": (0.11, [(4,"Bunnings seedlings",9,38),(2,"Bunnings potting mix",18,54),(2,"City Farmers chook poo",12,36),(2,"Zanthorrea nursery",20,78),(1,"retic bits",12,66),(1,"worm farm stuff",10,44),(1,"",6,30)]),
 "Quack": (0.09, [(3,"chemist scripts",7,44),(2,"GP gap",38,48),(1,"Trish physio",72,92),(1,"dentist",120,290),(1,"podiatrist",68,88),(1,"skin check",90,180),(1,"",10,60)]),
 "Shed": (0.10, [(4,"Bunnings screws and bits",11,72),(2,"Bunnings timber",34,180),(2,"Mitre 10",12,88),(1,"Total Tools",45,330),(1,"paint",38,120),(1,"",8,60)]),
 "Odds n Sods": (0.15, [(3,"lotto",12,26),(1,"barber haircut",26,34),(1,"Trish hair",88,140),(2,"newsagent",6,19),(2,"Kmart",10,58),(1,"post office",6,34),(2,"Mens Shed raffle",5,20),(1,"footy tips",10,20),(1,"op shop",5,28),(2,"",5,45)]),
}
SUMMER = {10: 1.3, 11: 1.5, 12: 1.9, 1: 2.2, 2: 1.9, 3: 1.4, 4: 1.0, 5: .6, 6: .3, 7: .3, 8: .4, 9: .8}
GARDEN = {9: 2.0, 10: 1.9, 11: 1.2, 3: 1.5, 4: 1.4, 6: .4, 7: .4}
d = START
while d <= END:
    if not away(d):
        for cat, (rate, opts) in DAILY.items():
            r = rate
            if cat == "Boat": r *= SUMMER[d.month]
            if cat == "Veggie Patch": r *= GARDEN.get(d.month, .8)
            if cat == "Tucker Out": r *= {4: 2.0, 5: 1.2, 6: 1.1}.get(d.weekday(), .75)
            if cat == "Groceries": r *= {3: 1.7, 0: .7}.get(d.weekday(), 1)
            if cat == "Grog" and d.month == 12: r *= 1.6
            if cat == "Dog" and d.year == 2026: r *= 1.25
            for _ in range(2):
                if rnd.random() < r / 2 * 1.15:
                    _, note, lo, hi = pick(opts)
                    if note and rnd.random() < .05: note = note.lower()
                    add(d, cents(rnd.uniform(lo, hi) * infl(d)), cat, note)
        # footy season
        if 3 <= d.month <= 8 and d.weekday() in (5, 6) and rnd.random() < .42:
            add(d, cents(rnd.uniform(14, 34) * infl(d)), "Footy", rnd.choice(["pie and a beer at the Dockers", "hot dog and chips", "train to Optus", "footy record and a coffee", "beers at the footy with Kev", ""]))
        if 4 <= d.month <= 8 and d.weekday() == 5 and rnd.random() < .3:
            add(d, cents(rnd.uniform(10, 18)), "Footy", "South Freo gate")
    d += td(1)

# monthly things
def steps(dt, st):
    p = None
    for a, v in st:
        if dt >= a: p = v
    return p
MONTHLY = [
 (1, "Boat", "pen fee", [(date(2023,9,1),310),(date(2024,7,1),325),(date(2025,7,1),342),(date(2026,7,1),365)], None),
 (2, "Van Trip", "caravan storage", [(date(2023,9,1),95),(date(2025,1,1),105),(date(2026,2,1),118)], None),
 (3, "Bills", "HBF", [(date(2023,9,1),388.4),(date(2024,4,1),402.15),(date(2025,4,1),418.9),(date(2026,4,1),437.25)], None),
 (5, "Bills", "Telstra", [(date(2023,9,1),89),(date(2024,10,1),95),(date(2026,3,1),99)], None),
 (6, "Bills", "Kayo", [(date(2024,3,1),25),(date(2025,3,1),29.99),(date(2026,2,1),32.99)], None),
 (7, "Bills", "Foxtel", [(date(2023,9,1),74),(date(2024,1,1),79)], date(2024,8,31)),
 (17, "Bills", "Netflix", [(date(2023,9,1),16.99),(date(2024,9,1),18.99),(date(2026,1,1),20.99)], None),
 (21, "Bills", "Stan", [(date(2025,6,1),12),(date(2026,5,1),14)], None),
 (16, "Bills", "Mens Shed dues", [(date(2024,2,1),10)], date(2025,10,31)),
]
y, m = 2023, 9
while (y, m) <= (2026, 11):
    for day, cat, note, st, end in MONTHLY:
        dt = date(y, m, day); p = steps(dt, st)
        if p and not (end and dt > end): add(dt, p, cat, note)
    if m % 2 == 1: add(date(y, m, 19), cents(rnd.uniform(210, 290) * (1.55 if m in (1, 3) else 1.25 if m == 7 else 1) * infl(date(y, m, 1))), "Bills", "Synergy power")
    if m % 2 == 0: add(date(y, m, 23), cents(rnd.uniform(140, 260) * infl(date(y, m, 1))), "Bills", "Water Corp")
    if m in (9, 11, 1, 3): add(date(y, m, 26), {2023: 512.3, 2024: 531.85, 2025: 549.6, 2026: 571.15}[y], "Bills", "council rates")
    if m % 3 == 1: add(date(y, m, 24), cents(rnd.uniform(38, 95)), "Bills", "Alinta gas")
    y, m = (y + (m == 12), m % 12 + 1)

# yearly things
for y in range(2023, 2027):
    k = 1.06 ** (y - 2023)
    add(date(y, 9, 12), cents(1620 * k + rnd.uniform(0, 40)), "Bills", "RAC house insurance")
    add(date(y, 2, 18), cents(1140 * k + rnd.uniform(0, 30)), "Ute", "RAC ute insurance")
    add(date(y, 3, 20), cents(860 * k), "Ute", "ute rego")
    add(date(y, 10, 9), cents(745 * k + rnd.uniform(0, 20)), "Bills", "boat insurance Club Marine")
    add(date(y, 11, 4), cents(232 * k), "Boat", "boat rego")
    add(date(y, 4, 11), cents(410 * k), "Van Trip", "caravan rego")
    add(date(y, 10, 21), {2023: 620, 2024: 645, 2025: 680, 2026: 715}[y], "Footy", "Dockers membership")
    add(date(y, 3, 8), cents(195 + 10 * (y - 2023)), "Footy", "Auskick Archie")
    add(date(y, 5, 27), cents(rnd.uniform(95, 240)), "Odds n Sods", "Trish birthday")
    add(date(y, 2, 24), cents(rnd.uniform(50, 120)), "Grandkids", "Mia birthday")
    add(date(y, 8, 29), cents(rnd.uniform(50, 120)), "Grandkids", "Archie birthday")
    add(date(y, 11, 15), cents(rnd.uniform(50, 120)), "Grandkids", "Billy birthday")
    add(date(y, 10, 26), cents(rnd.uniform(40, 75)), "Tucker Out", "Blessing of the Fleet")
    add(date(y, 7, 4) if y != 2026 else date(y, 9, 2), cents(rnd.uniform(310, 460)), "Boat", "antifoul and slip")
    add(date(y, 9, 28), cents(rnd.uniform(40, 70)), "Footy", "grand final snags and bread")
    for n in range(7):
        note, cat, lo, hi = rnd.choice([("chrissy pressie Archie","Grandkids",30,120),("chrissy pressie Mia","Grandkids",30,120),("chrissy pressie Billy","Grandkids",30,120),("chrissy pressie Trish","Odds n Sods",60,260),("chrissy prawns and ham","Groceries",90,210),("chrissy tree","Odds n Sods",40,80),("chrissy beers","Grog",80,140)])
        if n == 0: note, cat, lo, hi = ("chrissy prawns and ham","Groceries",120,210)
        add(date(y, 12, 6) + td(rnd.randrange(18)), cents(rnd.uniform(lo, hi)), cat, note)
for n in range(14):   # vet, South Terrace
    dt = START + td(20 + n * 83 + rnd.randrange(40))
    if not away(dt): add(dt, cents(rnd.uniform(88, 260) * infl(dt)), "Dog", "vet South Terrace")
add(date(2026, 3, 12), 1846.5, "Dog", "vet Digger knee op")
add(date(2026, 4, 1), 184.2, "Dog", "vet Digger check up")

# trips
def trip(word, a, b, towns, rate):
    d, n = a, (b - a).days
    while d <= b:
        town = towns[min(len(towns) - 1, (d - a).days * len(towns) // (n + 1))]
        for cat, note, lo, hi, p in [("Van Trip", f"{word} caravan park {town}", 42, 78, .62), ("Ute", f"{word} diesel {town}", 88, 215, .36), ("Groceries", f"{word} Woolies {town}", 44, 150, .22), ("Groceries", f"{word} IGA {town}", 14, 60, .16),
              ("Tucker Out", f"{word} pub {town}", 36, 94, .22), ("Grog", f"{word} beers {town}", 24, 84, .15), ("Van Trip", f"{word} gas bottle", 28, 38, .06), ("Boat", f"{word} bait and ice", 14, 36, .12), ("Dog", f"{word} Digger kibble {town}", 18, 50, .05), ("Odds n Sods", f"{word} laundry", 4, 12, .12)]:
            if rnd.random() < p * rate: add(d, cents(rnd.uniform(lo, hi) * infl(d)), cat, note)
        d += td(1)
trip("Ningaloo trip", *TRIPS[0], ["Geraldton", "Carnarvon", "Coral Bay", "Exmouth", "Denham"], 1.1)
trip("Albany trip", *TRIPS[1], ["Albany", "Denmark"], 1.5)
trip("Kimberley loop", *TRIPS[2], ["Karratha", "Broome", "Derby", "Kununurra", "Fitzroy Crossing", "Port Hedland"], 1.0)
add(date(2024, 4, 22), 268.9, "Van Trip", "Ningaloo trip BCF camp chairs")
add(date(2024, 5, 30), 420, "Odds n Sods", "Ningaloo trip whale shark swim")
add(date(2026, 5, 14), 1512, "Ute", "Kimberley loop new tyres")
add(date(2026, 5, 20), 486.4, "Van Trip", "Kimberley loop wheel bearings")
add(date(2026, 5, 29), 152.75, "Van Trip", "Kimberley loop BCF shower tent")
add(date(2026, 7, 6), 690, "Odds n Sods", "Kimberley loop Horizontal Falls tour")
for dt, amt in [(date(2023, 11, 18), 64.5), (date(2024, 9, 21), 129), (date(2025, 3, 15), 88.2), (date(2025, 11, 22), 46.9), (date(2026, 10, 17), 74.6)]: add(dt, amt, "Van Trip", "BCF")
# patio job
for dt, amt, cat, note in [(date(2025,2,3),1280,"Shed","patio job timber"),(date(2025,2,6),342.6,"Shed","patio job Bunnings stirrups and bolts"),(date(2025,2,19),2150,"Shed","patio job roof sheets"),(date(2025,2,22),165.3,"Shed","patio job concrete"),
    (date(2025,2,26),640,"Bills","patio job council permit"),(date(2025,3,4),780,"Odds n Sods","patio job sparky"),(date(2025,3,9),96.4,"Grog","patio job beers for the boys"),(date(2025,3,11),118.75,"Shed","patio job Bunnings paint"),(date(2025,3,22),74.5,"Tucker Out","patio job pizzas")]: add(dt, amt, cat, note)
# cataract
for dt, amt, cat, note in [(date(2025,7,16),240,"Quack","cataract specialist first look"),(date(2025,9,10),1950,"Quack","cataract op left eye"),(date(2025,9,10),24.5,"Ute","cataract op left eye parking"),(date(2025,9,11),46.2,"Quack","cataract drops left eye"),
    (date(2025,10,15),1890,"Quack","cataract op right eye"),(date(2025,10,15),38.6,"Odds n Sods","cataract taxi right eye"),(date(2025,10,16),46.2,"Quack","cataract drops right eye"),(date(2025,12,2),120,"Quack","cataract check up"),(date(2025,12,11),389,"Quack","new specs Specsavers")]: add(dt, amt, cat, note)
# large one-offs
for dt, amt, cat, note in [(date(2023,10,28),3480,"Boat","new outboard deposit"),(date(2023,11,24),8950,"Boat","new outboard balance"),(date(2024,3,13),1349,"Odds n Sods","new fridge Harvey Norman"),(date(2024,11,8),2290,"Van Trip","caravan awning"),
    (date(2025,8,7),1785,"Ute","clutch Myaree Auto"),(date(2026,1,14),1160,"Boat","fish finder"),(date(2026,4,29),2640,"Bills","hot water system"),(date(2026,9,24),1598,"Odds n Sods","new telly Harvey Norman"),(date(2026,10,3),1240,"Shed","bench saw Total Tools")]: add(dt, amt, cat, note)
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "fremantle.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for r in rows: w.writerow([r[0].isoformat(), *r[1:]])
print(len(rows), "rows")
