#!/usr/bin/env python3
"""Deterministic ledger: two grad students in Boston."""
import random, csv, os
from datetime import date, timedelta as td
R = random.Random(90210)
START, END = date(2022, 9, 1), date(2025, 11, 17)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, round(a + 1e-9, 2), c, n))
def amt(lo, hi, tail=None):
    x = R.triangular(lo, hi, lo + (hi - lo) * .35)
    return R.choice([round(x, 2), round(x * 4) / 4, int(x) + .99 if tail else round(x, 2)]) if tail else round(x, 2)
def pois(lam):
    import math
    L, k, p = math.exp(-lam), 0, 1.0
    while True:
        p *= R.random()
        if p <= L: return k
        k += 1
def pick(t):
    return R.choices(t, weights=[x[0] for x in t])[0]

# ---- away days (trips): no local spending
AWAY = [(date(2022,12,20),date(2022,12,29)),(date(2023,4,22),date(2023,4,29)),(date(2023,10,6),date(2023,10,9)),(date(2023,12,19),date(2023,12,30)),
        (date(2024,5,10),date(2024,5,18)),(date(2024,8,15),date(2024,8,18)),(date(2024,12,8),date(2024,12,16)),(date(2025,4,25),date(2025,5,4)),
        (date(2025,7,3),date(2025,7,6)),(date(2025,9,19),date(2025,9,21)),(date(2025,10,21),date(2025,10,25))]
def away(d): return any(a <= d <= b for a, b in AWAY)

# ---- monthly bills
def months():
    y, m = 2022, 9
    while (y, m) <= (2025, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
rent = {2022: 2450, 2023: 2550, 2024: 2680, 2025: 2795}
for y, m in months():
    ly = y if m >= 9 else y - 1
    add(date(y, m, 1), rent[ly], "Rent", "rent" if R.random() < .8 else "rent, check to Mr. Fontaine")
    winter = {12: 1.5, 1: 1.9, 2: 1.8, 3: 1.3, 11: 1.0}.get(m, .35)
    summer = {6: 1.2, 7: 1.6, 8: 1.5}.get(m, .95)
    add(date(y, m, R.randint(8, 12)), R.uniform(62, 80) * summer * (1 + .06 * (ly - 2022)), "Utilities", "Eversource electric")
    add(date(y, m, R.randint(14, 17)), R.uniform(70, 88) * winter * (1 + .05 * (ly - 2022)), "Utilities", "National Grid gas")
    if (y, m) < (2024, 4): add(date(y, m, 5), 55 if y == 2022 else 63, "Utilities", "Xfinity internet")
    else: add(date(y, m, 6), 49.99 if (y, m) < (2025, 4) else 54.99, "Utilities", "Verizon Fios internet")
    add(date(y, m, 20), 30 if (y, m) < (2024, 9) else 35, "Utilities", "Mint Mobile phones")
    add(date(y, m, 3), 12.99 if (y, m) < (2023, 8) else 14.99 if (y, m) < (2024, 8) else 16.99, "Subscriptions", "Spotify Duo")
    if (y, m) != (2024, 7) and (y, m) < (2025, 6): add(date(y, m, 11), 15.49 if (y, m) < (2025, 2) else 17.99, "Subscriptions", "Netflix")
    add(date(y, m, 18), 2.99, "Subscriptions", "iCloud 200GB")
    if (y, m) >= (2023, 5): add(date(y, m, 24), 20, "Subscriptions", "ChatGPT Plus")
    if (y, m) < (2024, 3): add(date(y, m, 9), 5, "Subscriptions", "NYT Cooking")
    if (y, m) >= (2024, 1): add(date(y, m, 15), 8, "Subscriptions", "Patreon - Teaching Tech")
    add(date(y, m, 2), 11.25 if ly < 2024 else 13.5, "Home", "Lemonade renters insurance")
    if m not in (6, 7, 8): add(date(y, m, 1), 90, "Transit", "MBTA LinkPass")
    if m in (9, 1): add(date(y, m, 12), 9 if y < 2024 else 10.5, "Subscriptions", "Overleaf student")
for y in (2023, 2024, 2025):
    add(date(y, 3, 28), {2023: 119, 2024: 129, 2025: 133.5}[y], "Bikes", "Bluebikes annual")
    add(date(y, 9, 14), 65 + 10 * (y - 2023), "Conferences", "ACM student membership x2")

# ---- daily life
coffee = [(14,"Tatte",5,14),(12,"Pavement",4,9),(10,"Diesel Cafe",4,11),(9,"Dunkin",2.5,7),(8,"1369 Coffee House",4,9),(6,"Clover coffee",3,6),(6,"Curio",4.5,12),
    (5,"Flour Bakery",5,15),(5,"Starbucks",4,9),(4,"Forge",4,12),(4,"Bloc Cafe",4,10),(4,"Union Sq Donuts",4,12),(3,"Black Cat Bakery",4,11),(3,"Cafe Nero",4,9),
    (3,"department coffee cart",2,4),(2,"Tatte, working w/ Jonas",8,20),(2,"Diesel Cafe with Priya",6,16),(2,"Lamplighter coffee",4,8),(3,"",3,9)]
eat = [(8,"Clover",9,19),(7,"Life Alive",13,22),(7,"Chipotle",10,22),(7,"Anna's Taqueria",9,20),(6,"Mike & Patty's",11,24),(6,"Otto pizza",9,28),(6,"Tatte brunch",18,52),(6,"Veggie Galaxy",15,45),
    (5,"Yume Wo Katare",18,40),(5,"miso ramen at Ganko",17,44),(4,"Dumpling House",14,48),(4,"Saloniki",12,30),(4,"Flour Bakery lunch",12,26),(4,"Tasty Burger",9,24),(4,"food truck",8,15),
    (3,"Otto, pizza w/ lab",20,64),(3,"Sarma",70,140),(3,"Punjabi Dhaba",14,38),(3,"Lamplighter Brewing",12,40),(3,"Five Horses",20,60),(2,"Legal Sea Foods",55,120),(2,"Gene's noodles",14,32),
    (2,"Star Market sushi",8,18),(2,"H Mart food court",12,32),(2,"Starlight BBQ pop-up",10,30),(2,"Punjabi Dhaba takeout",14,40),(3,"",9,30),(2,"uber eats",22,48)]
groc = [(16,"Trader Joe's",18,92),(14,"Market Basket",22,110),(8,"Star Market",9,70),(6,"H Mart",12,75),(4,"Whole Foods",10,60),(3,"Union Sq farmers market",6,34),(2,"Haymarket",5,22),
    (2,"Trader Joe's, wine + cheese",20,48),(2,"CVS snacks",4,14),(1.5,"King Arthur flour + yeast",9,22),(1.5,"coffee beans George Howell",17,24),(1,"Costco run w/ Priya",60,190),(1.5,"Cambridge Naturals",9,38),(1.5,"",6,40)]
trans = [(10,"CharlieCard top up",10,25),(5,"T fare",2.4,4.8),(4,"Uber",9,36),(3,"Lyft",9,32),(3,"commuter rail",6,14),(1,"Logan Express",9,12),(1,"Uber from Market Basket",8,16),(1,"Zipcar",28,84),(.7,"parking Harvard Sq",8,26)]
thrift = [(6,"Goodwill",4,32),(5,"Garment District",8,48),(5,"Buffalo Exchange",12,58),(3,"Boomerangs",4,36),(2,"Goodwill - winter coat",15,32),(2,"Garment District by the pound",4,14),(2,"Boomerangs, lamp",8,24),(1,"Facebook marketplace desk chair",25,70),(1,"Savers",5,26)]
books = [(5,"Harvard Book Store",9,38),(3,"Harvard Coop",18,120),(4,"Amazon",11,64),(2,"Brookline Booksmith",8,34),(2,"Raven Used Books",5,24),(1.4,"textbook statistics, used",38,95),(1.2,"textbook linguistics",60,140),(1,"Amazon textbook rental",22,58),(.8,"Porter Square Books",10,30)]
cat = [(6,"Chewy litter + food",38,84),(4,"Petco",11,46),(3,"Target cat litter",10,24),(2,"Miso treats",4,12),(1.2,"Miso toys",6,19),(1,"Market Basket cat food",8,22),(.8,"cat sitter Lena",40,120)]
maker = [(6,"PLA filament",18,28),(3,"PETG filament",20,32),(3,"Micro Center",8,60),(3,"Amazon",7,48),(2,"nozzles + belts AliExpress",6,26),(1.2,"Artisans Asylum day pass",20,30),(.8,"resin",30,48),(1,"Bambu store",15,80)]
bikes = [(3,"Cambridge Bicycle",9,70),(3,"Broadway Bicycle School",8,55),(2,"tubes + patch kit",8,26),(2,"REI",14,80),(1.4,"Bikes Not Bombs",10,48),(1,"brake pads",12,30),(1,"tune-up Broadway Bicycle School",70,115),(.7,"Bluebikes day pass for mom",10,10.01)]
fun = [(4,"Coolidge Corner movie",14,34),(3,"Brattle",12,28),(3,"Lamplighter Brewing trivia",14,42),(2,"MFA",5,27),(2,"concert Sinclair",28,90),(2,"climbing Central Rock",22,48),(1,"board games",16,54),(1,"cat cafe Salem",20,36),(1,"Red Sox",24,110),(1.5,"bowling",14,40),(.8,"bike ride + ice cream Walden",9,20)]
health = [(5,"CVS",5,34),(3,"CVS pharmacy copay",10,25),(2,"dentist",35,180),(2,"therapy copay",25,25.01),(1.3,"Star Market pharmacy",6,26),(1,"eye exam + contacts",60,190),(1,"Cambridge Naturals vitamins",14,40),(1,"flu meds",8,24)]
home = [(4,"Target",9,68),(3,"Amazon",8,60),(2,"IKEA Stoughton",18,180),(2,"laundromat",6,16),(2,"hardware store, Tags",5,38),(1,"Micro Center power strip",12,30),(1,"",6,40),(1,"cleaning stuff",7,24)]
P = [("Coffee",coffee,.98),("Restaurants",eat,.66),("Groceries",groc,.46),("Transit",trans,.27),("Thrift",thrift,.085),("Books",books,.06),("Cat",cat,.085),("Printer",maker,.08),("Bikes",bikes,.05),("Fun",fun,.1),("Health",health,.05),("Home",home,.07)]
d = START
while d <= END:
    if not away(d):
        infl = 1 + .035 * (d - START).days / 365
        for c, t, lam in P:
            l = lam
            wk = d.weekday() >= 5
            if c == "Coffee": l *= .8 if wk else 1.1
            if c == "Restaurants": l *= 1.5 if d.weekday() in (4, 5) else .85
            if c == "Groceries": l *= 1.6 if wk else .8
            if c in ("Thrift", "Fun"): l *= 2 if wk else .6
            if c == "Books": l *= 3 if (d.month in (1, 9) and d.day < 20) else .75
            if c == "Bikes": l *= 1.5 if 4 <= d.month <= 10 else .35
            if c == "Printer": l *= 0 if d < date(2023, 11, 4) else 1.3
            if d == date(2025, 11, 17) and c in ("Coffee", "Groceries"): l = 2
            for _ in range(pois(l)):
                w, n, lo, hi = pick(t)
                if n == "Curio" and d >= date(2025, 3, 1): n = "Bloc Cafe"       # closed on them
                if n == "Saloniki" and d < date(2023, 6, 1): n = "Clover"
                if n == "resin" and d < date(2024, 6, 1): n = "PLA filament"
                a = R.triangular(lo, hi, lo + (hi - lo) * .35) * (infl if hi - lo > .5 else 1)
                if c in ("Home", "Printer", "Cat") and R.random() < .5: a = int(a) + .99
                if n == "Uber" and R.random() < .25: n = "uber home from Logan"
                if n == "Trader Joe's" and R.random() < .15: n = "trader joes"
                add(d, a, c, n)
    d += td(1)

# ---- Cat: vet etc.
for dd, a, n in [((2022,9,24),150,"Miso adoption fee MSPCA"),((2022,10,3),118.4,"vet Porter Square - first visit Miso"),((2023,2,11),86,"vet Porter Square vaccines"),((2023,9,30),142.75,"vet Porter Square checkup"),
                 ((2024,3,19),612.3,"vet Angell emergency, Miso ate a hair tie"),((2024,3,26),74.5,"vet Porter Square recheck"),((2024,10,12),155,"vet Porter Square checkup"),((2025,6,7),388.2,"Miso dental cleaning, vet Porter Square"),((2025,10,11),168.5,"vet Porter Square checkup")]:
    add(date(*dd), a, "Cat", n)
# ---- Printer project
add(date(2023,11,4), 599, "Printer", "Bambu P1S printer")
add(date(2023,11,5), 44.5, "Printer", "PLA filament x2")
for dd, a, n in [((2024,2,3),489,"Voron kit, Formbot"),((2024,2,10),38.75,"Voron - bearings + rails grease"),((2024,2,17),62.4,"Voron - Raspberry Pi, Micro Center"),((2024,3,2),27.99,"Voron - ABS filament"),((2024,3,9),118,"Voron - hotend"),
                 ((2024,3,30),19.6,"Voron - wiring and connectors"),((2024,4,20),54.25,"Voron - enclosure panels"),((2024,5,4),33,"Voron - bed springs, PEI sheet")]:
    add(date(*dd), a, "Printer", n)
# ---- Cargo bike
for dd, a, n in [((2025,5,17),240,"cargo bike frame off Craigslist"),((2025,5,24),88.5,"cargo bike - wheels, Bikes Not Bombs"),((2025,6,1),64.99,"cargo bike - chain + cassette"),((2025,6,14),112,"cargo bike - hydraulic brakes"),((2025,6,28),41.3,"cargo bike - paint"),
                 ((2025,7,12),36,"cargo bike - plywood box"),((2025,8,2),95,"cargo bike - headset fitting, Broadway Bicycle School")]:
    add(date(*dd), a, "Bikes", n)
add(date(2023,5,20), 680, "Bikes", "Marin used, Cambridge Bicycle")
add(date(2024,7,9), 119, "Bikes", "Kryptonite lock x2 after theft")
# ---- Conferences & trips
def trip(cat, tag, items):
    for dd, a, n in items:
        add(date(*dd), a, cat, (tag + " " + n) if tag else n)
trip("Conferences","CHI Hamburg",[((2023,2,14),450,"registration"),((2023,2,20),1184.6,"flights"),((2023,4,22),18.4,"train from airport"),((2023,4,22),712,"hotel"),((2023,4,23),26.5,"dinner"),((2023,4,24),9.8,"coffee and cake"),((2023,4,25),41.2,"dinner with lab"),((2023,4,26),7.6,"falafel"),((2023,4,27),15,"Miniatur Wunderland"),((2023,4,28),34.9,"dinner"),((2023,4,29),18.4,"train to airport"),((2023,5,3),62,"poster printing")])
trip("Conferences","CHI Honolulu",[((2024,1,30),475,"registration"),((2024,2,8),1396.2,"flights"),((2024,5,10),1180,"hotel"),((2024,5,11),22.75,"poke"),((2024,5,12),38.5,"bus day passes + snorkel"),((2024,5,13),64.2,"dinner with lab"),((2024,5,14),12.4,"coffee"),((2024,5,15),27.8,"ramen"),((2024,5,16),45,"shuttle"),((2024,5,17),31.6,"dinner")])
trip("Conferences","NeurIPS Vancouver",[((2024,9,30),525,"registration"),((2024,10,5),618.9,"flights"),((2024,12,8),846,"airbnb"),((2024,12,9),19.5,"skytrain + coffee"),((2024,12,10),33.2,"ramen"),((2024,12,11),78.6,"dinner with lab"),((2024,12,12),14.1,"bagels"),((2024,12,13),29,"aquarium"),((2024,12,15),52.3,"dinner")])
trip("Conferences","CHI Yokohama",[((2025,1,22),490,"registration"),((2025,1,29),1521.4,"flights"),((2025,4,25),932,"hotel"),((2025,4,25),21.3,"airport train"),((2025,4,26),17.9,"ramen"),((2025,4,27),43.5,"dinner"),((2025,4,28),11.2,"coffee"),((2025,4,29),58.7,"dinner with lab"),((2025,4,30),24,"Cup Noodles museum"),((2025,5,1),36.8,"sushi"),((2025,5,2),85.5,"shinkansen Kyoto day trip"),((2025,5,3),29.4,"presents for lab"),((2025,5,4),21.3,"airport train")])
trip("Conferences","CSCW Bergen",[((2025,7,28),430,"registration"),((2025,8,6),842.7,"flights"),((2025,10,21),596,"hotel"),((2025,10,22),38.4,"fish soup"),((2025,10,23),16.5,"coffee + bun"),((2025,10,24),71.9,"dinner with lab"),((2025,10,25),22,"airport tram")])
add(date(2025,11,6),48,"Conferences","poster printing, workshop at BU")
trip("Trips","Montreal",[((2023,9,12),388,"airbnb"),((2023,10,6),61.3,"gas"),((2023,10,6),44.5,"dinner"),((2023,10,7),32.6,"bagels + smoked meat"),((2023,10,7),24,"Biodome"),((2023,10,8),71.2,"dinner Au Pied"),((2023,10,9),18.3,"coffee"),((2023,10,9),57.9,"gas")])
trip("Trips","Portland ME",[((2024,8,15),96,"Downeaster tickets"),((2024,8,15),418,"hotel"),((2024,8,16),52.4,"lobster rolls"),((2024,8,17),23,"ferry Peaks Island"),((2024,8,17),38.9,"Otto pizza + beer"),((2024,8,18),16.2,"potato donuts")])
trip("Trips","NYC",[((2025,7,3),118,"Amtrak"),((2025,7,3),495,"hotel"),((2025,7,4),46.8,"dim sum"),((2025,7,5),60,"MoMA"),((2025,7,5),83.4,"dinner"),((2025,7,6),14.5,"bagels")])
trip("Trips","",[((2022,11,2),412.8,"flights home Christmas"),((2023,10,28),468.4,"flights home Christmas"),((2022,12,20),28,"airport snacks + bag fee"),((2023,12,19),35,"bag fee home Christmas"),((2025,9,19),54,"Berkshires campsite"),((2025,9,20),37.6,"Berkshires groceries + firewood"),((2025,9,21),29.3,"Berkshires breakfast"),((2025,11,3),521.6,"flights home Christmas")])
# ---- Gifts
for dd, a, n in [((2022,10,21),32,"Priya birthday"),((2022,12,10),54.9,"Mom Christmas scarf"),((2022,12,12),41.5,"Dad Christmas"),((2022,12,17),38,"Jonas Christmas"),((2023,2,14),36,"Jonas valentine"),((2023,5,10),45.2,"Mom mothers day flowers"),((2023,6,24),150,"Lena wedding"),
                 ((2023,8,8),62,"Jonas birthday"),((2023,10,20),28.5,"Priya birthday"),((2023,12,9),72,"Mom Christmas"),((2023,12,9),49.99,"Dad Christmas, tool set"),((2023,12,16),22,"secret santa lab"),((2023,12,17),85,"Jonas Christmas"),((2024,5,8),48,"Mom mothers day flowers"),
                 ((2024,6,15),35,"Dad fathers day"),((2024,8,7),79.5,"Jonas birthday"),((2024,10,19),44,"Priya birthday dinner voucher"),((2024,11,30),66,"Mom Christmas"),((2024,12,6),58,"Dad Christmas"),((2024,12,18),25,"secret santa lab"),((2024,12,21),110,"Jonas Christmas, headphones"),
                 ((2025,2,13),29,"Jonas valentine"),((2025,3,22),40,"Lena baby shower"),((2025,5,7),52.3,"Mom mothers day flowers"),((2025,8,6),95,"Jonas birthday"),((2025,10,18),37.5,"Priya birthday"),((2025,11,15),64.8,"Mom Christmas, early bird")]:
    add(date(*dd), a, "Gifts", n)
for dd, a, c, n in [((2023,1,17),1299,"Home","mattress, Casper"),((2024,9,3),349,"Home","IKEA Stoughton desks"),((2024,10,2),869,"Books","laptop?? wrong cat - refurbished ThinkPad"),((2025,1,8),214.5,"Home","window AC off season"),
                    ((2024,7,6),95,"Bikes","stolen bike: police report + cab"),((2025,8,29),63,"Home","U-Haul van, moving Priya")]:
    add(date(*dd), a, c, n)
rows.sort(key=lambda r: r[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "boston.csv")
with open(p, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for r in rows: w.writerow([r[0].isoformat(), "%.2f" % r[1], r[2], r[3]])
