#!/usr/bin/env python3
"""Deterministic ledger: freelance carpenter, Portland OR. 2023-01-01 .. 2025-10-06."""
import csv, os, random
from datetime import date, timedelta
R = random.Random(50310)
START, END = date(2023,1,1), date(2025,10,6)
rows = []
def add(d, amt, cat, note=""):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d.isoformat(), "%.2f" % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def pick(pairs):
    return R.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]
def months():
    y, m = START.year, START.month
    while date(y, m, 1) <= END:
        yield y, m
        m += 1
        if m == 13: y, m = y+1, 1
def step(d, table):
    v = table[0][1]
    for s, a in table:
        if d.isoformat() >= s: v = a
    return v
# spans in which he is away (no everyday rows) and a few days with nothing at all
AWAY = [("2023-08-12","2023-08-20"),("2024-05-17","2024-05-21"),("2024-09-14","2024-09-22"),("2025-08-02","2025-08-11"),("2025-02-14","2025-02-17")]
def away(d): return any(a <= d.isoformat() <= b for a, b in AWAY)

# ---- monthly bills
for y, m in months():
    D = lambda day: date(y, m, day)
    add(D(1), step(D(1), [("2023-01-01",1685.40),("2024-02-01",1722.15),("2025-02-01",1768.90)]), "House", "mortgage")
    add(D(3), step(D(3), [("2023-01-01",75.00),("2023-10-01",82.00),("2025-04-01",95.00)]), "Utilities", "Xfinity internet")
    add(D(5), step(D(5), [("2023-01-01",185.00),("2024-04-01",200.00),("2025-04-01",220.00)]), "Cabin", "cabin share - Rhododendron")
    add(D(6), step(D(6), [("2023-01-01",15.49),("2024-11-01",17.99)]), "Fun", "Netflix")
    add(D(8), step(D(8), [("2023-01-01",9.99),("2023-08-01",10.99),("2024-07-01",11.99)]), "Fun", "Spotify")
    if D(9).isoformat() < "2024-06-01": add(D(9), 14.99, "Fun", "Hulu")
    add(D(11), step(D(11), [("2023-01-01",30.00),("2024-01-01",35.00),("2025-07-01",38.00)]), "Business", "QuickBooks")
    add(D(12), 2.99, "Fun", "iCloud storage")
    if D(14).isoformat() >= "2024-03-01": add(D(14), 12.00, "Fun", "onX Hunt maps" if y == 2024 else "onX maps")
    add(D(14), step(D(14), [("2023-01-01",50.00),("2024-06-01",55.00)]), "Utilities", "phone - Consumer Cellular")
    add(D(15), step(D(15), [("2023-01-01",112.40),("2023-12-01",124.80),("2024-12-01",139.60)]), "Truck", "Progressive truck insurance")
    add(D(18), step(D(18), [("2023-01-01",68.00),("2024-05-01",74.50)]), "Business", "liability insurance - The Hartford")
    cold = m in (11,12,1,2,3)
    add(D(17), u(95,160) if cold else u(62,98), "Utilities", "PGE electric")
    add(D(20), u(88,165) if cold else u(18,44), "Utilities", "NW Natural gas bill")
    if m % 3 == 2: add(D(22), u(188,262), "Utilities", "Portland Water Bureau")
    if m % 2 == 1: add(D(25), step(D(25), [("2023-01-01",64.20),("2024-07-01",71.60)]), "Utilities", "garbage - Heiberg")
    add(D(4), step(D(4), [("2023-01-01",45.00),("2025-01-01",52.00)]), "Personal", "climbing gym" if y < 2024 else "Movement gym")
    add(D(2), step(D(2), [("2023-01-01",145.00),("2024-09-01",165.00)]), "Business", "storage unit")
    add(D(26), 62.00 if y < 2025 else 71.00, "Dogs", "pet insurance Moose and Pickle")
    if y==2024 and m>=1 or y==2025: add(D(24), 25.00, "Gifts", "OPB donation")
for y in (2023,2024): add(date(y,11,14), {2023:3912.55,2024:4038.20}[y], "House", "property tax Multnomah County")
for y, a in ((2023,1248.00),(2024,1391.00),(2025,1577.00)): add(date(y,3,9), a, "House", "homeowners insurance")
add("2023-06-20",325.00,"Business","CCB license renewal"); add("2025-06-18",400.00,"Business","CCB license renewal")
for y, a in ((2023,395.00),(2024,420.00),(2025,465.00)): add(date(y,4,4), a, "Business", "tax prep - Linda")
add("2024-01-16",186.00,"Truck","DMV registration"); add("2023-10-30",25.00,"Truck","DEQ emissions test")

# ---- farm boxes: weekly June..mid Nov; price goes up; winter share monthly
for y, a in ((2023,34.00),(2024,37.50),(2025,41.00)):
    d = date(y,6,1)
    while d.weekday() != 3: d += timedelta(1)
    while d <= date(y,11,16):
        add(d, a, "Groceries", R.choice(["Sauvie Island farm box","farm box","farm box - Sauvie Island"]))
        d += timedelta(7)
for ds in ("2023-12-07","2024-01-11","2024-02-08","2024-03-14","2024-12-12","2025-01-09","2025-02-13","2025-03-13"):
    add(ds, 58.00 if ds < "2024-06" else 64.00, "Groceries", "winter share, root veg + eggs")

# ---- everyday
GRO = [("Fred Meyer",24),("New Seasons",15),("Trader Joe's",14),("WinCo",12),("Costco",7),("Safeway",8),("Providore",2),("",3),("Hollywood Farmers Market",4)]
GRO_TAIL = ["","","","","",""," - bread and milk"," weekly shop"," - dinner w/ Jess's folks"," coffee beans"," - beer and chips"," snacks for the job"," - salmon"," for the cabin weekend"]
RNG = {"Fred Meyer":(18,128),"New Seasons":(14,92),"Trader Joe's":(16,78),"WinCo":(28,145),"Costco":(74,268),"Safeway":(6,62),"Providore":(18,74),"":(5,40),"Hollywood Farmers Market":(9,46)}
EAT = [("Por Que No",5),("Screen Door",3),("taco truck",8),("Pine State Biscuits",4),("Burgerville",7),("Pok Pok Noi",1),("Apizza Scholls",3),("Lardo",4),("Costco Food Court",4),("Log Cabin Diner",2),("Gravy",3),("pizza w/ crew",3),("Ha VL",2),("Nong's Khao Man Gai",4),("Bunk Sandwiches",4),("",1),("lunch on site",8)]
ERNG = {"Por Que No":(16,48),"Screen Door":(32,84),"taco truck":(9,22),"Pine State Biscuits":(13,34),"Burgerville":(9,27),"Pok Pok Noi":(30,72),"Apizza Scholls":(31,66),"Lardo":(14,36),"Costco Food Court":(2,12),"Log Cabin Diner":(17,46),"Gravy":(21,47),"pizza w/ crew":(38,82),"Ha VL":(14,29),"Nong's Khao Man Gai":(13,30),"Bunk Sandwiches":(12,26),"":(8,30),"lunch on site":(8,19)}
BEER = [("Breakside Brewery",7),("Great Notion",5),("Level Beer",5),("Wayfinder",3),("Cascade Brewing Barrel House",2),("Baerlic",4),("John's Marketplace",3),("Von Ebert",2),("growler fill",3),("pints w/ Tomas",3)]
COF = [("Stumptown",6),("Heart",3),("Dutch Bros",10),("Case Study Coffee",4),("Plaid Pantry coffee",5),("Coava",3),("",2)]
MAT = [("Parr Lumber",10),("Home Depot",12),("Lowe's",5),("Mr. Plywood",4),("Beaumont Hardware",5),("Ace Hardware",4),("Crosscut Hardwoods",4),("Rebuilding Center",3)]
MTAIL = ["",""," - screws"," 2x4s"," - joist hangers"," trim"," - glue, sandpaper"," cedar fence boards"," - subfloor adhesive"," caulk and paint"," plywood"]
def workday(d): return d.weekday() < 5
d = START
while d <= END:
    iso, wd = d.isoformat(), d.weekday()
    if not away(d):
        p = {0:.42,1:.38,2:.40,3:.36,4:.46,5:.74,6:.60}[wd]
        for _ in range(2):
            if R.random() < p*0.66:
                s = pick(GRO); lo, hi = RNG[s]; f = 1 + 0.04*(d.year-2023)
                t = R.choice(GRO_TAIL) if s else ""
                add(d, round(u(lo,hi)*f,2), "Groceries", s+t)
        p = {0:.34,1:.36,2:.40,3:.40,4:.70,5:.64,6:.40}[wd]
        if R.random() < p:
            s = pick(EAT); lo, hi = ERNG[s]
            if d.weekday() >= 5 and s == "lunch on site": s, lo, hi = "Gravy", 21, 47
            add(d, round(u(lo,hi)*(1+0.05*(d.year-2023)),2), "Restaurants", s + R.choice(["","",""," with Jess"," w/ Tomas"]) if s and "w/" not in s else s)
        if R.random() < {0:.04,1:.06,2:.1,3:.16,4:.34,5:.32,6:.16}[wd]:
            s = pick(BEER); add(d, u(7,42), "Beer", s + R.choice(["","",""," w/ Jess"," 4-pack to go"]) if "w/" not in s else s)
        if R.random() < (.46 if workday(d) else .34):
            s = pick(COF); add(d, u(3.25,9.5), "Coffee", s)
        if workday(d) and R.random() < .33:
            s = pick(MAT); add(d, u(12,310) if R.random()<.85 else u(310,780), "Materials", s + R.choice(MTAIL))
        if R.random() < .17:
            s = pick([("Fred Meyer Fuel",7),("Costco Gas",8),("Chevron",4),("Arco",4),("76",2),("Space Age Fuel",2)])
            add(d, u(42,98), "Gas", s)
        if R.random() < .05:
            s = pick([("Ace Hardware",3),("Home Depot",5),("Harbor Freight",5),("Rockler",4),("Woodcrafters",4)])
            add(d, u(9,145), "Tools", s + R.choice([""," - blades"," - drill bits"," clamps"," chisel"," sanding discs"," - router bit"]))
        if R.random() < .045:
            s = pick([("Fisherman's Marine",4),("Next Adventure",3),("REI",3),("Bi-Mart",3),("Sportsman's Warehouse",2)])
            add(d, u(8,120), "Fishing & Camping", s + R.choice([""," - flies"," - tippet"," camp fuel"," - lures"," propane"," - wading socks"]))
        if R.random() < .05:
            add(d, u(12,96), "House", R.choice(["Target","IKEA","Fred Meyer","Target - towels","Portland Nursery","Home Depot - light bulbs","Ace Hardware","Goodwill lamp",""]))
        if R.random() < .03:
            add(d, u(18,140), "Personal", R.choice(["Carhartt","Fred Meyer - work socks","Danner boots resole","REI","Goodwill","haircut","haircut - Rudy's","Bi-Mart gloves","Dickies","Columbia outlet"]))
        if R.random() < .035:
            add(d, u(6,70), "Personal", R.choice(["Walgreens","Walgreens - ibuprofen","Kaiser copay","chiropractor","physical therapy","pharmacy",""]))
        if R.random() < .045:
            add(d, u(8,60), "Fun", R.choice(["Powell's Books","Laurelhurst Theater","Timbers game","Hollywood Theatre","Powell's","vinyl - Music Millennium","Wonder Ballroom","bowling"]))
        if R.random() < .035:
            add(d, u(3,22), "Truck", R.choice(["parking downtown","parking NW 23rd","Washman car wash","car wash","parking"]))
    d += timedelta(1)

# ---- dogs
d = date(2023,1,9)
while d <= END:
    add(d, u(72,104), "Dogs", R.choice(["Mud Bay kibble","Mud Bay","Mud Bay - food + treats"]))
    d += timedelta(R.randint(22,31))
for ds,a,n in [("2023-02-21",148.00,"Rose City Vet - Moose shots"),("2023-05-30",92.50,"Rose City Vet - Pickle teeth check"),("2023-09-26",612.30,"DoveLewis emergency - Pickle ate a sock"),
 ("2024-02-20",161.00,"Rose City Vet - Moose shots"),("2024-03-05",158.00,"Rose City Vet - Pickle shots"),("2024-07-05",289.75,"DoveLewis - Moose paw"),("2024-10-15",435.00,"Rose City Vet - Pickle dental"),
 ("2025-02-25",172.00,"Rose City Vet - Moose shots"),("2025-03-11",169.00,"Rose City Vet - Pickle shots"),("2025-06-24",948.60,"DoveLewis emergency - Moose surgery"),("2025-07-08",85.00,"Rose City Vet - Moose recheck"),
 ("2023-08-11",315.00,"Sniff Dog Hotel - boarding"),("2024-09-13",360.00,"Sniff Dog Hotel - boarding"),("2025-08-01",455.00,"Sniff Dog Hotel - boarding")]: add(ds,a,"Dogs",n)
for ds in ("2023-03-18","2023-06-24","2023-10-07","2024-01-20","2024-05-04","2024-08-17","2024-12-14","2025-04-12","2025-09-06"):
    add(ds, u(55,88), "Dogs", R.choice(["grooming Pickle","grooming both dogs"]))
for _ in range(22):
    add(START+timedelta(R.randint(5,1000)), u(8,42), "Dogs", R.choice(["chew toys","Healthy Pets - treats","Mud Bay - leash","poop bags","flea drops","tennis balls"]))

# ---- truck
for ds,a,n in [("2023-02-06",84.50,"Oil Can Henry's oil change"),("2023-06-12",89.90,"Oil Can Henry's oil change"),("2023-11-06",94.00,"Oil Can Henry's oil change"),("2024-04-08",98.50,"Oil Can Henry's oil change"),
 ("2024-09-03",102.00,"Oil Can Henry's oil change"),("2025-03-03",109.00,"Oil Can Henry's oil change"),("2025-07-21",112.50,"Oil Can Henry's oil change"),
 ("2023-11-20",876.40,"Les Schwab - new tires"),("2024-11-18",64.00,"Les Schwab winter changeover"),("2025-04-07",68.00,"Les Schwab spring changeover"),("2025-05-12",1284.35,"Les Schwab - brakes and struts"),
 ("2024-03-25",742.18,"alternator + labor - Ruben"),("2025-01-13",318.00,"battery and starter - Ruben"),("2023-07-17",228.60,"windshield chip then replaced"),("2024-06-10",465.00,"lumber rack for the truck"),("2023-04-24",57.30,"wiper blades + bulbs"),("2025-09-15",196.40,"Ruben - leaf spring bushing")]: add(ds,a,"Truck",n)

# ---- big tools / business
for ds,a,n in [("2023-03-14",549.00,"Makita track saw"),("2023-09-05",329.00,"DeWalt miter saw stand + saw"),("2024-02-27",1699.00,"SawStop jobsite saw deposit and balance"),("2024-10-08",279.00,"Milwaukee impact driver kit"),
 ("2025-04-22",645.00,"Festool dust extractor"),("2025-09-18",389.00,"Makita planer"),("2024-05-07",219.00,"laser level, Bosch"),("2023-12-12",168.00,"Rockler router table")]: add(ds,a,"Tools",n)
for ds,a,n in [("2023-05-15",86.00,"business cards + yard signs"),("2023-09-20",54.20,"Staples - printer ink"),("2024-02-05",38.75,"Staples"),("2024-08-26",61.90,"Staples - printer ink"),("2025-02-03",72.35,"Staples - invoices, ink"),
 ("2024-04-11",120.00,"website hosting"),("2025-04-11",144.00,"website hosting"),("2023-04-11",120.00,"website hosting"),("2025-05-06",95.00,"first aid / OSHA class")]: add(ds,a,"Business",n)
for y in (2023,2024,2025):
    for mm,dd,a in ((1,13,1150),(4,14,1240),(6,13,1310),(9,12,1375)):
        add(date(y,mm,dd), a+(y-2023)*85, "Business", "quarterly estimated tax")
for _ in range(26):
    dd = START+timedelta(R.randint(3,1005))
    add(dd, u(18,64), "Business", R.choice(["dump fee - Metro transfer station","Metro transfer station","permit counter fee"]))

# ---- client jobs in notes
for d0, n, tag, ms in ((date(2024,6,3),22,"Hendricks deck",["Parr Lumber","Home Depot","Mr. Plywood"]),(date(2023,10,2),14,"Alberta kitchen",["Crosscut Hardwoods","Parr Lumber","Home Depot"]),(date(2025,8,18),15,"Nguyen pergola",["Parr Lumber","Lowe's","Beaumont Hardware"])):
    for i in range(n):
        dd = d0+timedelta(R.randint(0,42))
        while dd.weekday()>4: dd += timedelta(1)
        add(dd, u(28,640), "Materials", R.choice(ms)+" - "+tag+R.choice([""," - posts"," - fasteners"," - extra boards"," - finish"]))
add("2024-06-11",145.00,"Tools","auger rental - Hendricks deck"); add("2024-07-08",96.00,"Business","permit - Hendricks deck"); add("2023-10-17",118.00,"Tools","Rockler jig - Alberta kitchen")

# ---- own bathroom remodel Jan..May 2025
for ds,a,n in [("2025-01-11",62.00,"demo - dump fee"),("2025-01-14",148.20,"Home Depot - cement board"),("2025-01-18",96.45,"Home Depot - PEX fittings"),("2025-01-25",1850.00,"plumber Dave rough-in"),("2025-02-01",312.80,"Parr Lumber - framing + plywood"),
 ("2025-02-04",228.00,"permit City of Portland"),("2025-02-08",684.90,"Pratt & Larson tile"),("2025-02-22",1140.00,"Pratt & Larson tile, second batch"),("2025-02-23",87.60,"Home Depot - thinset, spacers"),("2025-03-01",1395.00,"George Morlan - tub"),
 ("2025-03-02",412.00,"George Morlan - shower valve"),("2025-03-08",54.30,"Beaumont Hardware - screws"),("2025-03-15",960.00,"electrician - fan and heated floor"),("2025-03-22",538.00,"heated floor mat"),("2025-03-29",78.15,"Home Depot - grout"),
 ("2025-04-05",826.00,"Rejuvenation vanity lights + mirror"),("2025-04-12",745.00,"Crosscut Hardwoods - walnut for vanity"),("2025-04-19",389.00,"George Morlan - faucet"),("2025-04-26",118.40,"Sherwin Williams paint"),("2025-05-03",650.00,"plumber Dave finish"),
 ("2025-05-10",342.50,"glass panel shower"),("2025-05-11",-1,""),("2025-05-17",46.80,"Home Depot - caulk, touch up"),("2025-05-24",129.00,"Rejuvenation towel bars"),("2025-03-16",33.20,"Home Depot - wire nuts, box"),("2025-02-09",71.90,"Lowe's - backer screws, tape")]:
    if a>0: add(ds,a,"Bathroom Remodel",n)
add("2025-02-15",134.00,"Tools","tile saw rental for bathroom") ; add("2025-03-30",44.00,"Tools","Harbor Freight - grout float for bathroom")

# ---- cabin
for ds,a,n in [("2023-01-21",64.00,"cabin propane"),("2023-10-14",240.00,"firewood, one cord"),("2023-11-11",92.00,"chimney brush + sweep"),("2024-01-27",71.50,"cabin propane"),("2024-07-20",188.00,"new cabin mattress our third"),
 ("2024-10-19",265.00,"firewood, one cord"),("2024-12-28",78.00,"cabin propane"),("2025-05-31",430.00,"cabin roof patch, our share"),("2025-09-20",280.00,"firewood, one cord"),("2025-09-21",83.50,"cabin propane"),("2023-05-27",49.90,"mouse traps + lock for cabin"),("2024-04-20",36.00,"Ace Hardware - cabin smoke alarm")]: add(ds,a,"Cabin",n)

# ---- licences and camping
for y,a in ((2023,84.50),(2024,84.50),(2025,88.00)): add(date(y,1,7), a, "Fishing & Camping", "ODFW fishing license + combined angling tag")
for ds,a,n in [("2023-03-25",329.00,"Fisherman's Marine - Redington rod and reel"),("2024-03-16",265.00,"Fisherman's Marine - waders"),("2024-06-29",389.00,"Next Adventure - tent"),("2025-05-25",215.00,"REI sleeping pads x2"),("2024-04-27",48.00,"campsite Timothy Lake"),
 ("2023-06-16",44.00,"campsite Timothy Lake"),("2025-06-06",52.00,"campsite Timothy Lake"),("2023-07-08",31.00,"campsite Detroit Lake"),("2024-08-10",33.00,"campsite Detroit Lake"),("2025-07-12",36.00,"campsite Detroit Lake"),("2025-09-27",450.00,"guided steelhead day, Clackamas"),("2023-10-21",30.00,"NW Forest Pass"),("2024-10-26",30.00,"NW Forest Pass")]: add(ds,a,"Fishing & Camping",n)

# ---- trips
T = {"Wallowas trip":[("2023-08-12",68.40,"Gas","gas The Dalles"),("2023-08-12",41.20,"Restaurants","lunch Pendleton"),("2023-08-13",126.00,"Fishing & Camping","campsite Wallowa Lake 3 nights"),("2023-08-13",84.60,"Groceries","Safeway Enterprise"),("2023-08-14",45.00,"Fun","tramway tickets"),("2023-08-15",58.75,"Restaurants","Terminal Gravity"),("2023-08-16",96.00,"Fishing & Camping","campsite Imnaha"),("2023-08-17",72.10,"Gas","gas Joseph"),("2023-08-18",38.40,"Beer","Terminal Gravity"),("2023-08-19",189.00,"Fun","motel Baker City"),("2023-08-20",66.35,"Gas","gas Hood River")],
"Deschutes trip":[("2024-05-17",59.20,"Gas","gas Maupin"),("2024-05-17",48.00,"Fishing & Camping","boater pass"),("2024-05-18",72.00,"Fishing & Camping","campsite Beavertail"),("2024-05-18",37.60,"Fishing & Camping","stonefly flies Deschutes Angler"),("2024-05-19",43.80,"Restaurants","Rainbow Tavern Maupin"),("2024-05-21",61.45,"Gas","gas Madras")],
"Glacier trip":[("2024-09-14",77.30,"Gas","gas Ritzville"),("2024-09-14",164.00,"Fun","motel Spokane"),("2024-09-15",35.00,"Fun","park pass"),("2024-09-15",112.40,"Groceries","Super 1 Columbia Falls"),("2024-09-16",92.00,"Fishing & Camping","campsite Apgar 4 nights"),("2024-09-17",54.90,"Restaurants","huckleberry pie + burgers"),("2024-09-18",240.00,"Fun","boat tour and raft"),("2024-09-19",81.65,"Gas","gas Kalispell"),("2024-09-20",36.20,"Beer","Kalispell Brewing"),("2024-09-21",158.00,"Fun","motel Missoula"),("2024-09-21",67.15,"Restaurants","dinner Missoula"),("2024-09-22",83.20,"Gas","gas Pendleton")],
"Redwoods trip":[("2025-08-02",79.10,"Gas","gas Eugene"),("2025-08-02",62.30,"Restaurants","dinner Gold Beach"),("2025-08-03",140.00,"Fishing & Camping","campsite Jedediah Smith 4 nights"),("2025-08-03",98.75,"Groceries","Safeway Crescent City"),("2025-08-05",56.40,"Restaurants","crab shack"),("2025-08-06",84.90,"Gas","gas Eureka"),("2025-08-07",105.00,"Fishing & Camping","campsite Prairie Creek 3 nights"),("2025-08-07",44.60,"Beer","Lost Coast Brewery"),("2025-08-08",38.00,"Fun","Trees of Mystery"),("2025-08-09",217.00,"Fun","motel Bandon"),("2025-08-10",91.50,"Restaurants","oysters Charleston"),("2025-08-11",73.25,"Gas","gas Salem")],
"Astoria weekend":[("2025-02-14",248.00,"Fun","hotel"),("2025-02-15",74.80,"Restaurants","Bowpicker + dinner"),("2025-02-15",52.60,"Beer","Fort George"),("2025-02-16",18.00,"Fun","maritime museum"),("2025-02-17",55.90,"Gas","gas")]}
for k, L in T.items():
    for ds,a,c,n in L: add(ds,a,c,k+" - "+n)

# ---- gifts
for ds,a,n in [("2023-02-13",74.00,"Jess valentine flowers + dinner card"),("2023-04-29",129.00,"Jess birthday - Danner hikers"),("2023-05-12",48.00,"Mom mothers day"),("2023-07-22",60.00,"wedding Tomas & Elena"),("2023-12-10",85.00,"Mom xmas - blanket"),("2023-12-15",212.00,"Jess xmas - espresso machine"),("2023-12-17",64.50,"Dad xmas - flannel"),("2023-12-19",45.00,"niece Ivy lego xmas"),
 ("2024-02-13",58.00,"Jess valentine flowers"),("2024-04-28",185.00,"Jess birthday - kayak lesson"),("2024-05-10",52.00,"Mom mothers day"),("2024-08-24",40.00,"baby shower Elena"),("2024-09-07",38.00,"Ivy birthday books, Powell's"),("2024-12-08",96.00,"Mom xmas - bird feeder"),("2024-12-14",248.00,"Jess xmas - rain jacket"),("2024-12-15",79.90,"Dad xmas - headlamp"),("2024-12-20",55.00,"Ivy xmas"),
 ("2025-02-12",67.00,"Jess valentine flowers"),("2025-04-27",310.00,"Jess birthday - pottery class"),("2025-05-09",56.00,"Mom mothers day"),("2025-06-13",71.00,"Dad fathers day - Fisherman's Marine card"),("2025-09-06",42.00,"Ivy birthday, art set"),("2025-09-28",120.00,"housewarming Tomas & Elena")]: add(ds,a,"Gifts",n)

# ---- clothes
add("2024-11-02",289.00,"Personal","Danner boots"); add("2025-09-13",164.00,"Personal","Carhartt - rain bibs")
# ---- dentist etc
for ds,a,n in [("2023-03-07",85.00,"dentist cleaning"),("2023-09-12",85.00,"dentist cleaning"),("2024-03-12",92.00,"dentist cleaning"),("2024-09-10",412.00,"dentist crown"),("2025-03-18",98.00,"dentist cleaning"),("2024-01-30",195.00,"new glasses - Zenni"),("2025-07-15",260.00,"urgent care stitches thumb")]: add(ds,a,"Personal",n)
# ---- parking / tolls: none. House repairs
for ds,a,n in [("2023-05-08",385.00,"gutter guards"),("2024-08-05",1460.00,"water heater"),("2025-06-02",290.00,"chimney inspection and cap"),("2023-09-18",174.00,"furnace tune up"),("2024-10-21",182.00,"furnace tune up"),("2025-09-29",195.00,"furnace tune up")]: add(ds,a,"House",n)

rows.sort(key=lambda r: (r[0]))
# quiet days: drop the everyday rows on a handful of dates
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "portland.csv")
with open(out, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"]); w.writerows(rows)
