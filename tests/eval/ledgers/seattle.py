#!/usr/bin/env python3
"""Deterministic ledger: software tester who climbs, Seattle, USD."""
import csv, os, random
from datetime import date, timedelta as td
rnd = random.Random(20261103)
START, END = date(2023, 8, 1), date(2026, 11, 2)
out = []
def add(d, a, c, n):
    if START <= d <= END:
        out.append((d, f"{a:.2f}", c, n))
def amt(lo, hi):
    return round(rnd.triangular(lo, hi, lo + (hi - lo) * .35), 2)
def pick(*o): return rnd.choice(o)
def step(d, steps):
    v = steps[0][1]
    for s, x in steps:
        if d >= s: v = x
    return v
AWAY = [(date(2023,10,13),date(2023,10,16)),(date(2024,7,12),date(2024,7,17)),(date(2024,12,21),date(2024,12,29)),
        (date(2025,3,15),date(2025,3,22)),(date(2025,5,23),date(2025,5,26)),(date(2025,10,4),date(2025,10,18)),(date(2026,6,19),date(2026,6,24)),
        (date(2026,9,11),date(2026,9,13))]
away = lambda d: any(a <= d <= b for a, b in AWAY)
# ---- monthly bills
y, m = 2023, 8
while date(y, m, 1) <= END:
    f = date(y, m, 1)
    add(f, step(f, [(START,1050),(date(2024,9,1),1120),(date(2025,9,1),1185),(date(2026,9,1),1240)]), "Rent", "rent, my third")
    add(f+td(2), step(f, [(START,20),(date(2025,1,1),21.67),(date(2026,5,1),25)]), "Utilities", "Ziply Fiber internet, my third")
    if m % 2 == 0: add(f+td(rnd.randint(8,12)), amt(28,62) * (1.35 if m in (12,2) else 1), "Utilities", "Seattle City Light")
    else: add(f+td(rnd.randint(8,12)), amt(48,70), "Utilities", "Seattle Public Utilities water/sewer/garbage")
    add(f+td(rnd.randint(17,20)), amt(30,58) if m in (11,12,1,2,3) else amt(9,24), "Utilities", "Puget Sound Energy gas")
    if m in (2,5,8,11) and f+td(14) <= END: add(f+td(14), 45 if y < 2025 else 60, "Utilities", "Mint Mobile 3 months")
    add(f+td(4), step(f, [(START,10.99),(date(2024,7,1),11.99),(date(2026,2,1),12.99)]), "Subscriptions", "Spotify")
    if f < date(2025,4,1): add(f+td(11), step(f, [(START,15.49),(date(2025,2,1),17.99)]), "Subscriptions", "Netflix")
    if f >= date(2025,6,1): add(f+td(11), 9.99 if f < date(2026,4,1) else 10.99, "Subscriptions", "Max")
    add(f+td(7), 2.99, "Subscriptions", "iCloud storage")
    if f >= date(2024,2,1): add(f+td(20), 6.00, "Subscriptions", "NYT Games + Cooking")
    if f >= date(2025,1,1): add(f+td(15), 10.00, "Subscriptions", "GitHub Copilot")
    if date(2024,11,1) <= f <= date(2025,3,1): add(f+td(23), 11.99, "Subscriptions", "Kindle Unlimited")
    add(f+td(3), step(f, [(START,89),(date(2024,5,1),94),(date(2025,8,1),99),(date(2026,7,1),104)]), "Climbing", "Seattle Bouldering Project membership")
    add(f+td(9), step(f, [(START,27.40),(date(2024,8,1),31.15),(date(2025,8,1),35.80),(date(2026,8,1),41.25)]), "Cat", "Trupanion pet insurance")
    add(f+td(13), step(f, [(START,11.00),(date(2025,10,1),13.50)]), "Household", "Lemonade renters insurance")
    if f >= date(2024,3,1): add(f+td(5), 10, "Gifts & Donations", "KEXP monthly donation")
    if m in (1,7): add(f+td(21), step(f,[(START,512.4),(date(2025,1,1),561.8),(date(2026,1,1),598.2)]) , "Car", "Geico 6 months")
    if m == 4: add(f+td(16), {2024:89.25,2025:94.75,2026:101.5}[y], "Car", "car tabs WA DOL")
    if m == 3: add(f+td(24), 89.99 if y < 2026 else 99.99, "Subscriptions", "Outside+ / Climbing magazine yearly")
    if m == 10: add(f+td(12), {2023:139,2024:139,2025:149,2026:149}[y], "Subscriptions", "Amazon Prime yearly")
    y, m = (y, m+1) if m < 12 else (y+1, 1)
# ---- daily life
d = START
infl = lambda d: 1 + .035 * (d - START).days / 365
G = [("QFC",18,70,22),("Safeway",14,60,14),("Trader Joe's",20,75,18),("PCC",12,55,10),("Fred Meyer",20,90,9),("Costco",60,190,6),("H Mart",15,65,5),
     ("Uwajimaya",15,60,4),("Ballard Farmers Market",8,35,7)]
GN = {"QFC":["QFC","QFC","QFC milk eggs bread","QFC - snacks for crag","QFC, miso paste + tofu","QFC Wallingford"],
      "Safeway":["Safeway","Safeway","Safeway bananas and oats","Safeway late night ice cream"],
      "Trader Joe's":["Trader Joe's","Trader Joe's","trader joes frozen stuff","TJs dumplings, flowers"],
      "PCC":["PCC","PCC salad bar + fruit","PCC Fremont"],"Fred Meyer":["Fred Meyer","Fred Meyer big shop","fred meyer"],
      "Costco":["Costco","Costco run with Mei","Costco chicken, coffee beans, TP"],"H Mart":["H Mart","H Mart kimchi, noodles"],
      "Uwajimaya":["Uwajimaya","Uwajimaya miso, nori"],"Ballard Farmers Market":["Ballard Farmers Market","farmers market peaches","farmers market"]}
D = [("Pagliacci Pizza",14,38),("Dick's Drive-In",8,18),("Kamonegi",38,75),("Un Bien",16,30),("Pho Than Brothers",13,24),("Pho Bac",14,28),("Chipotle",11,18),
     ("Paseo",15,28),("Sushi Kashiba",90,160),("Tacos Chukis",10,22),("Uneeda Burger",14,28),("Thai Tom",14,26),("Din Tai Fung",28,60),("Local Tide",18,36),
     ("Ooink ramen",16,30),("Costco Food Court",3,9),("Westward",40,85),("DoorDash",22,48),("Hattie's Hat brunch",20,38),("Taco Time",9,16)]
DT = ["","",""," with Jonas"," w/ Priya"," after climbing"," team lunch"," takeout"," with Mei and Jonas"," date night"]
C = [("Fuel Coffee",4,9,22),("Milstead",4,10,14),("Lighthouse Roasters",4,8,10),("Starbucks",4,9,12),("Victrola",5,11,8),("Neko Cat Cafe",12,24,3),
     ("SBP cafe",4,10,12),("Bus Stop Espresso",4,8,6),("Lighthouse beans 12oz",17,22,4)]
B = [("Fremont Brewing",8,28),("Stoup Brewing",8,30),("The George & Dragon",9,34),("Brouwer's Cafe",12,40),("Rooftop Brewing",8,24),("Fair Isle",10,32),("karaoke Rock Box",18,45)]
while d <= END:
    wd, i = d.weekday(), infl(d)
    if not away(d):
        if rnd.random() < (.72 if wd in (5,6) else .44):
            n, lo, hi, _ = rnd.choices(G, [g[3] for g in G])[0]
            if n != "Ballard Farmers Market" or wd == 6: add(d, amt(lo,hi)*i, "Groceries", pick(*GN[n]))
            if n == "Fred Meyer" and rnd.random() < .45: add(d, amt(8,45)*i, "Household", pick("Fred Meyer","Fred Meyer dish soap, sponges","Fred Meyer lightbulbs"))
        if rnd.random() < {4:.68,5:.66,6:.45}.get(wd,.33):
            n, lo, hi = pick(*D)
            if n in ("Sushi Kashiba","Westward") and rnd.random() < .7: n, lo, hi = "Dick's Drive-In",8,18
            add(d, amt(lo,hi)*i, "Dining", n + (pick(*DT) if n != "DoorDash" else pick(""," pad thai"," sushi"," when sick")))
        if rnd.random() < (.62 if wd < 5 else .5):
            n, lo, hi, _ = rnd.choices(C, [c[3] for c in C])[0]
            add(d, amt(lo,hi)*i, "Coffee", n + pick("","",""," latte"," w/ Priya"," + croissant") if "beans" not in n else n)
        if rnd.random() < {3:.12,4:.32,5:.3}.get(wd,.05):
            n, lo, hi = pick(*B); add(d, amt(lo,hi)*i, "Bars", n + pick("","",""," with work people"," w/ Jonas"," Ellie visiting"))
        if rnd.random() < (.17 if wd < 5 else .11):
            n,lo,hi = pick(("Uber",11,38),("Lyft",10,34),("Lime scooter",3,9),("ORCA reload",20,40),("ORCA reload",20,40),("Link light rail",2.25,3.25))
            add(d, pick(20,25,30,40) if n == "ORCA reload" else amt(lo,hi)*i, "Transit", n + (pick(" home",""," to airport"," from the gym") if n in ("Uber","Lyft") else ""))
        if rnd.random() < .1:
            n = pick("Costco Gas","Costco Gas","Shell","Chevron","76","Safeway Fuel"); add(d, amt(34,62)*i, "Car", n + pick("","",""," for Index day"," Leavenworth day trip"))
        if rnd.random() < (.1 if wd > 3 else .03): add(d, pick(2,3,4.5,6,8,12,15), "Car", pick("PayByPhone parking","PayByPhone parking","parking downtown","Brown Bear car wash"))
        if rnd.random() < .06: 
            n,lo,hi = pick(("SBP day pass guest",22,27),("Vertical World day pass",24,30),("REI chalk + tape",14,38),("Edgeworks Tacoma day pass",25,29),("Leavenworth camping",22,36),
              ("Index parking Discover Pass day",11.5,11.5),("REI",18,95),("Feathered Friends",25,140),("Rock and Resole shoes",52,78),("brushes and chalk",9,24),("quickdraws backcountry",60,130))
            add(d, amt(lo,hi), "Climbing", n)
        if rnd.random() < .1:
            n,lo,hi = pick(("Mud Bay",22,70),("Mud Bay wet food for Miso",28,66),("Chewy",35,95),("Chewy litter",28,50),("Petco",12,48),("litter",16,26),("Miso toys",6,19),("Amazon scratching post",18,45))
            add(d, amt(lo,hi)*i, "Cat", n)
        if rnd.random() < .075:
            n,lo,hi = pick(("Target",12,75),("Target towels",24,60),("Amazon",8,64),("Amazon vacuum filter",12,22),("IKEA",19,120),("McLendon Hardware",6,40),("Goodwill lamp",8,20),("",5,40),("Daiso",5,22))
            add(d, amt(lo,hi)*i, "Household", n)
        if rnd.random() < .036:
            n,lo,hi = pick(("Uniqlo",19,80),("Target socks",9,20),("REI rain jacket sale",60,150),("REI",25,110),("Patagonia",45,160),("Crossroads Trading",14,55),("Nordstrom Rack",25,90),("Evo",30,120))
            add(d, amt(lo,hi)*i, "Clothes", n)
        if rnd.random() < .07:
            n,lo,hi = pick(("Bartell Drugs",6,28),("Walgreens",6,34),("therapy copay",30,30),("therapy copay",30,30),("therapy copay",30,30),("physio finger pulley",35,45),("QFC Pharmacy",5,22),("haircut Rudy's",42,58))
            add(d, amt(lo,hi) if lo != hi else lo, "Health", n)
        if rnd.random() < .075:
            n,lo,hi = pick(("SIFF Cinema",13,28),("Steam game",8,40),("Elliott Bay Books",14,48),("Mox Boarding House",18,60),("concert Neumos",28,55),("Ada's Technical Books",12,38),("Kraken tickets",65,120),
               ("museum MoPOP",25,34),("AMC movie with Mei",16,34),("Third Place Books",9,40),("",6,30),("pub quiz",5,10))
            add(d, amt(lo,hi), "Fun", n)
        if rnd.random() < .012:
            n,lo,hi = pick(("Udemy Playwright course",12.99,24.99),("Ministry of Testing meetup",10,25),("O'Reilly book sale",18,45),("keyboard wrist rest",18,32),("Selenium workshop",45,90),("coworking day pass",25,35))
            add(d, amt(lo,hi), "Work & Learning", n)
    d += td(1)
# ---- gifts
for y in (2023,2024,2025,2026):
    for mm, dd, who, lo, hi, opts in [(1,29,"Priya",25,60,("birthday gift Priya plant","birthday gift Priya book")),(3,9,"Dad",40,95,("Dad birthday gift","birthday gift Dad headlamp")),
      (5,8,"Mom",35,80,("Mother's Day flowers Mom",)),(6,13,"Dad",25,70,("Father's Day gift Dad",)),(8,21,"Jonas",20,55,("birthday gift Jonas","birthday gift Jonas board game")),
      (9,17,"Mom",45,110,("birthday gift Mom","birthday gift Mom scarf")),(11,5,"Mei",20,60,("birthday gift Mei",)),(4,24,"Ellie",35,90,("birthday gift Ellie earrings","birthday gift Ellie")),
      (12,14,"Ellie",35,90,("Christmas gift Ellie",)),(12,15,"Mom",40,110,("Christmas gift Mom",)),(12,16,"Dad",40,100,("Christmas gift Dad",)),(12,17,"Jonas",15,35,("Christmas gift Jonas and Mei",))]:
        add(date(y,mm,dd)+td(rnd.randint(-2,2)), amt(lo,hi), "Gifts & Donations", pick(*opts))
    add(date(y,12,2), {2023:50,2024:75,2025:100}.get(y,100), "Gifts & Donations", "Seattle Humane donation")
    add(date(y,5,3), {2024:60,2025:60,2026:75}.get(y,60), "Gifts & Donations", "GiveBIG Washington Trails Association")
add(date(2025,8,9),150,"Gifts & Donations","wedding gift Sam and Tori"); add(date(2025,8,8),214.3,"Clothes","dress for Sam's wedding, Nordstrom")
add(date(2024,6,22),45.5,"Gifts & Donations","baby shower gift Hannah")
# ---- one-offs
ONE = """2023-11-14 64.00 Cat|Urban Animal vet vaccines
2024-05-21 142.50 Cat|Urban Animal vet checkup + bloodwork Miso
2024-11-18 71.00 Cat|Urban Animal vet vaccines
2025-02-08 612.35 Cat|BluePearl emergency vet, Miso ate string
2025-02-12 88.00 Cat|Urban Animal vet followup
2025-11-20 74.50 Cat|Urban Animal vet vaccines
2026-04-14 385.00 Cat|Urban Animal dental cleaning Miso
2023-10-14 96.00 Cat|Rover cat sitter
2024-07-13 150.00 Cat|Rover cat sitter
2024-12-20 240.00 Cat|Rover cat sitter
2025-03-14 208.00 Cat|Rover cat sitter
2025-10-03 420.00 Cat|Rover cat sitter Japan
2026-06-18 175.00 Cat|Rover cat sitter
2024-02-17 58.90 Car|oil change Jiffy Lube
2024-10-05 64.90 Car|oil change Jiffy Lube
2025-07-19 71.20 Car|oil change Jiffy Lube
2026-05-09 74.90 Car|oil change Jiffy Lube
2024-11-02 688.20 Car|Les Schwab winter tires
2025-08-27 43.00 Car|parking ticket
2025-12-04 523.75 Car|Subaru repair, wheel bearing
2026-08-06 1184.60 Car|Subaru repair, head gasket
2024-03-06 53.00 Car|parking ticket
2024-01-16 40.00 Health|dentist copay
2024-07-23 40.00 Health|dentist copay
2025-01-21 45.00 Health|dentist copay
2025-09-09 238.00 Health|dentist filling
2026-02-24 45.00 Health|dentist copay
2024-09-12 219.00 Health|glasses Eyes on Fremont
2026-09-03 264.00 Health|glasses Eyes on Fremont
2024-04-10 35.00 Health|urgent care, rolled ankle bouldering
2025-06-17 180.00 Health|MRI copay finger
2023-11-24 165.00 Climbing|La Sportiva shoes REI Black Friday
2024-09-02 189.00 Climbing|La Sportiva shoes REI
2025-04-12 205.00 Climbing|Scarpa shoes Backcountry
2026-03-08 199.00 Climbing|La Sportiva shoes REI
2024-03-30 274.95 Climbing|new 70m rope REI
2026-05-16 289.95 Climbing|new rope, old one core shot
2024-08-10 320.00 Climbing|crack climbing clinic Index
2025-07-12 245.00 Climbing|trad anchors course Mountaineers
2024-05-04 30.00 Climbing|Discover Pass yearly
2025-05-03 30.00 Climbing|Discover Pass yearly
2026-05-02 45.00 Climbing|Discover Pass yearly
2024-10-22 80.00 Climbing|Northwest Forest + America the Beautiful pass
2024-01-20 249.00 Work & Learning|ISTQB exam fee
2025-03-04 395.00 Work & Learning|TestBash conference ticket
2026-02-10 429.00 Work & Learning|standing desk for home office
2026-04-21 299.00 Work & Learning|ISTQB advanced exam fee
2025-05-30 1349.00 Work & Learning|MacBook Air refurbished
2023-08-12 89.00 Household|IKEA bookshelf
2024-04-06 27.50 Household|tools for bike
2024-06-15 18.20 Fun|library fine, lost book
2024-08-31 145.00 Fun|Bumbershoot festival pass
2025-08-30 155.00 Fun|Bumbershoot festival pass
2025-04-12 84.60 Household|loft bed lumber Home Depot
2025-04-13 36.15 Household|loft bed screws and brackets McLendon Hardware
2025-04-19 142.90 Household|loft bed more lumber Home Depot
2025-04-27 28.40 Household|loft bed sandpaper, varnish
2025-05-03 299.00 Household|loft bed mattress IKEA
2025-05-04 14.75 Household|loft bed stickers for ladder, Daiso
2026-07-04 118.30 Cat|catio cedar boards Home Depot
2026-07-05 46.80 Cat|catio mesh and staples McLendon Hardware
2026-07-11 22.10 Cat|catio hinges
2026-07-18 64.99 Cat|catio shelf + cushion IKEA
2026-07-19 31.25 Household|catio paint, McLendon Hardware
2023-10-13 41.20 Car|Shell Smith Rock trip
2023-10-13 54.00 Travel|Smith Rock campsite
2023-10-14 33.60 Dining|Terrebonne Depot, Smith Rock trip
2023-10-15 28.75 Groceries|camp food Smith Rock
2023-10-16 44.90 Car|Chevron Smith Rock trip
2024-07-12 48.60 Car|gas Squamish trip
2024-07-12 132.00 Travel|Squamish campground 5 nights
2024-07-13 62.40 Groceries|Squamish Save-On-Foods
2024-07-14 46.20 Dining|Squamish Howe Sound Brewing
2024-07-15 39.95 Climbing|Squamish guidebook
2024-07-16 27.80 Coffee|Squamish Zephyr Cafe
2024-07-17 51.10 Car|gas Squamish trip home
2024-11-09 412.80 Travel|Alaska Airlines flight Boston Christmas
2024-12-21 38.50 Transit|Uber to airport, Boston
2024-12-23 74.10 Dining|dinner with parents Boston, Legal Sea Foods
2024-12-26 31.00 Fun|Boston Museum of Science with Ellie
2024-12-27 18.40 Coffee|Tatte Boston
2024-12-29 42.75 Transit|Lyft home from airport
2025-02-01 238.40 Travel|Red Rocks flight Las Vegas, Alaska Airlines
2025-03-15 289.00 Travel|Red Rocks rental car Enterprise
2025-03-15 186.00 Travel|Red Rocks campground + one motel night
2025-03-16 71.35 Groceries|Red Rocks Smith's groceries
2025-03-18 20.00 Climbing|Red Rocks entry timed pass
2025-03-19 64.25 Dining|Red Rocks rest day buffet Las Vegas
2025-03-21 33.60 Dining|Red Rocks tacos
2025-03-22 37.45 Travel|Red Rocks gas for rental
2025-05-23 46.30 Car|gas Smith Rock trip
2025-05-23 72.00 Travel|Smith Rock campsite 3 nights
2025-05-24 38.20 Groceries|Smith Rock camp food
2025-05-25 41.70 Dining|Smith Rock burgers Redmond
2025-05-26 49.10 Car|gas Smith Rock trip
2025-06-11 1038.60 Travel|Japan flight ANA SEA-HND
2025-08-02 486.20 Travel|Japan hotel Tokyo 6 nights
2025-08-03 398.50 Travel|Japan guesthouse Kyoto
2025-09-20 62.99 Clothes|Japan trip, walking shoes
2025-10-05 21.40 Transit|Japan Suica card
2025-10-06 34.80 Dining|Japan ramen + gyoza Tokyo
2025-10-07 18.90 Climbing|Japan B-Pump bouldering Tokyo
2025-10-08 92.30 Dining|Japan omakase lunch
2025-10-09 28.60 Fun|Japan teamLab
2025-10-11 96.40 Travel|Japan shinkansen Tokyo-Kyoto
2025-10-12 15.20 Coffee|Japan Kurasu Kyoto
2025-10-13 47.25 Gifts & Donations|Japan souvenirs for Mom, Ellie and Mei
2025-10-14 26.10 Dining|Japan udon Kyoto
2025-10-15 57.70 Dining|Japan kaiseki Kyoto
2025-10-17 39.90 Clothes|Japan Uniqlo Ginza
2025-10-18 24.50 Transit|Japan airport bus
2026-06-19 58.75 Car|gas Squamish trip
2026-06-19 168.00 Travel|Squamish campground 5 nights
2026-06-20 74.85 Groceries|Squamish Save-On-Foods
2026-06-21 52.30 Dining|Squamish Howe Sound Brewing
2026-06-22 96.00 Travel|Squamish Sea to Sky gondola
2026-06-23 31.40 Dining|Squamish Mag's 99 burritos
2026-06-24 55.20 Car|gas Squamish trip home
2026-08-19 264.10 Travel|Alaska Airlines flight San Francisco
2026-09-11 29.70 Transit|San Francisco BART + Uber
2026-09-11 318.00 Travel|San Francisco hotel 2 nights
2026-09-12 61.20 Dining|San Francisco Burma Superstar
2026-09-12 34.00 Climbing|San Francisco Dogpatch Boulders day pass
2026-09-13 45.00 Fun|San Francisco SFMOMA
2024-10-12 19.70 Transit|ferry to Bainbridge
2025-06-28 21.30 Transit|ferry to Bainbridge
2026-08-15 46.90 Transit|ferry to San Juan Island
2024-02-24 78.00 Fun|ski day Snoqualmie with Sam
2025-01-25 95.00 Fun|ski day Stevens Pass
2026-01-31 102.00 Fun|ski day Crystal Mountain"""
for l in ONE.split("\n"):
    h, n = l.split("|"); ds, a, c = h.split(" ", 2)
    add(date.fromisoformat(ds), float(a), c, n)
out.sort(key=lambda r: r[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "seattle.csv")
with open(p, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for d, a, c, n in out: w.writerow([d.isoformat(), a, c, n])
