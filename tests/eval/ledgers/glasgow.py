#!/usr/bin/env python3
# deterministic ledger: self-employed illustrator, Glasgow
import random, csv, os
from datetime import date, timedelta as td
r = random.Random(80219)
START, END = date(2023,4,3), date(2026,10,2)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END: rows.append((d, round(float(a)+1e-9, 2), c, n))
def u(a, b): return round(r.uniform(a, b), 2)
def p(a, b):  # price-like
    return round(r.randint(int(a), int(b)) + r.choice([0, .5, .95, .99, .2, .75, .49]), 2)
def months():
    y, m = 2023, 4
    while (y, m) <= (2026, 10):
        yield y, m
        m += 1
        if m == 13: y, m = y+1, 1
away = [(date(2024,4,7),date(2024,4,12)),(date(2024,10,12),date(2024,10,20)),(date(2025,3,30),date(2025,4,4)),
        (date(2025,7,5),date(2025,7,13)),(date(2026,3,12),date(2026,3,16)),(date(2026,6,20),date(2026,6,28))]
isaway = lambda d: any(a <= d <= b for a, b in away)
# --- regular bills
for y, m in months():
    D = lambda k: date(y, m, k)
    q = (y, m)
    add(D(1), 612.40 if q < (2025,6) else 688.15, "Mortgage", "Nationwide mortgage")
    add(D(1), 145 if q < (2024,9) else 160 if q < (2026,2) else 172.5, "Studio", "studio desk rent")
    if m in (4,5,6,7,8,9,10,11,12,1): add(D(3), {2023:128,2024:134}.get(y if m > 3 else y-1, 141 if (y, m) < (2026,4) else 149), "Bills", "council tax")
    e = {12:168,1:175,2:160,3:130,11:140,10:95,4:90}.get(m, 64)
    add(D(12), e+u(-9,11), "Bills", "Octopus Energy" if q >= (2024,8) else "Scottish Power")
    add(D(17), 31 if q < (2025,4) else 34.5, "Bills", "broadband Vodafone")
    add(D(20), 10 if q < (2024,11) else 12, "Bills", "giffgaff")
    if m in (2,5,8,11): add(D(24), 187.2+u(-12,35), "Flat", "factor fees Hacking & Paterson")
    add(D(5), 51.98 if q < (2025,1) else 56.98, "Software", "Adobe Creative Cloud")
    add(D(9), 7.99 if q < (2026,1) else 9.99, "Software", "Dropbox")
    add(D(15), 13 if q < (2025,9) else 15, "Software", "Squarespace website")
    add(D(11), 10.99 if q < (2024,6) else 11.99 if q < (2025,12) else 12.99, "Fun", "Spotify")
    if q <= (2025,8): add(D(22), 10.99, "Fun", "Netflix")
    if q >= (2025,9): add(D(22), 11.99, "Fun", "Mubi")
    if (2024,1) <= q <= (2025,2): add(D(2), 32.5, "Health", "climbing gym membership")
    add(D(27), 9 if q < (2025,7) else 10, "Tax & Fees", "Tide account fee")
    add(D(14), 12 if q < (2025,3) else 14.5, "Software", "FreeAgent")
for y in (2023,2024,2025,2026):
    add(date(y,1,29), {2023:1890,2024:2143.6,2025:2890.12,2026:3312.45}[y], "Tax & Fees", "HMRC self assessment")
    add(date(y,7,30), {2023:945.2,2024:1071.8,2025:1445.06,2026:1656.22}[y], "Tax & Fees", "HMRC payment on account")
    add(date(y,1,19), {2023:320,2024:340,2025:360,2026:395}[y], "Tax & Fees", "accountant - Moira Lennox")
    add(date(y,9,8), {2023:204.6,2024:221.3,2025:243.75,2026:268.9}[y], "Flat", "contents insurance Aviva")
    add(date(y,2,6), {2023:82,2024:86,2025:92,2026:98}[y], "Tax & Fees", "AOI membership")
    add(date(y,5,13), {2023:70,2024:74,2025:79.5,2026:79.5}[y], "Tax & Fees", "public liability insurance")
    add(date(y,3,18), {2023:61,2024:64.99,2025:69,2026:74}[y], "Bike", "bike insurance Laka")
    add(date(y,6,3), {2023:82,2024:88,2025:94,2026:99}[y], "Flat", "boiler service")
    add(date(y,11,2), 159 if y==2023 else 169.5, "Bills", "TV licence")
# --- daily stuff
lunch = ["lunch","soup and roll","flat white","coffee","coffee and a scone","", "lunch w/ Priya","bagel","cake"]
cafes = ["Papercup","Kaf","Tesco Cafe","Greggs","Subway sandwich","Singl-end","Coffee Chronicles","Papercup","Cottonrake","Greggs","Mono Cafe"]
pubs = ["Stereo","Mono","The Doublet","The Laurieston","Brel","The Doublet"]
rest = ["Ranjit's Kitchen","Paesano Pizza","Mother India","Ka Pao","Bread Meats Bread","Non Viet","Mother India Cafe","Paesano Pizza"]
d = START
while d <= END:
    wd = d.weekday(); rr = r.random
    if not isaway(d):
        if rr() < .40: add(d, u(6,34), "Groceries", r.choice(["Lidl","Lidl","Tesco","Tesco","Lidl Partick","Tesco Express"]))
        if wd == 5 and rr() < .7: add(d, u(28,71), "Groceries", r.choice(["Morrisons big shop","Lidl big shop","Morrisons","Tesco"]))
        if rr() < .17: add(d, u(3,19), "Groceries", r.choice(["Roots & Fruits","Roots Fruits & Flowers","Locavore","veg bag Locavore","SeeWoo","Co-op","Co-op milk and bread","","Waitrose","bread","Co-op"]))
        if rr() < (.43 if wd < 5 else .28):
            c = r.choice(cafes); n = r.choice([c, c, c + " " + r.choice(["coffee","lunch","w/ Priya","client chat","cake"])]) if rr() < .82 else r.choice(lunch)
            add(d, u(2.6,12.9), "Cafes & Pubs", n)
        if rr() < (.34 if wd in (4,5) else .06): add(d, u(5,38), "Cafes & Pubs", r.choice(pubs) + r.choice([""," pints",""," w/ band", " quiz night"]))
        if rr() < (.17 if wd in (4,5,6) else .025): add(d, u(14,62), "Cafes & Pubs", r.choice(rest) + r.choice([""," w/ Iona","",""," birthday dinner"," takeaway"]))
        if rr() < .16 and wd < 6: add(d, r.choice([1.8,3.35,3.35,4.5]) if d < date(2025,6,1) else r.choice([1.85,3.4,3.4,4.8]), "Transport", "Subway")
        if rr() < .06: add(d, u(4,21), "Transport", r.choice(["ScotRail","ScotRail Edinburgh client meeting","ScotRail Largs","ScotRail"]))
        if rr() < .05: add(d, u(2.85,5.6), "Transport", r.choice(["First Bus","bus","First Bus day ticket"]))
        if rr() < (.10 if wd in (4,5) else .015): add(d, u(7,24), "Transport", r.choice(["taxi home","Uber","Glasgow Taxis","taxi w/ amp","Uber home from Stereo"]))
        if rr() < .13 and wd < 6:
            n, a, b = r.choice([("Cass Art",6,58),("Cass Art ink and nibs",9,30),("Cass Art watercolour paper",18,54),("The Works sketchbook",3,11),("Jackson's Art order",22,118),("gouache",8,33),("Amazon brush pens",9,27),("Millers",5,40),("Glasgow Print Studio",18,64),("rubber bands and clips",2,5),("paper",7,24),("toner cartridge printer",38,79),("Cass Art frames",20,66)])
            add(d, u(a,b), "Art Supplies", n)
        if rr() < .17 and wd < 6:
            n, a, b = r.choice([("Post Office",2.9,16),("Post Office",2.9,16),("Post Office prints to Germany",8,17),("Royal Mail stamps",6.8,27),("Royal Mail click & drop",3.2,9),("Evri",3,7),("mailing tubes",12,31),("Etsy orders Post Office",5,22),("Post Office",2.9,16)])
            add(d, u(a,b), "Postage", n)
        if rr() < .030:
            n, a, b = r.choice([("Gear of Glasgow",9,88),("inner tubes",6,15),("Bike for Good",5,45),("Bike for Good service",45,110),("chain and cassette",32,68),("Halfords",6,42),("brake pads",9,22),("Amazon bike lights",16,38),("Halfords lights",12,30),("tyres Schwalbe",48,84),("Gear of Glasgow puncture",9,16)])
            add(d, u(a,b), "Bike", n)
        if wd == 2 and rr() < .62: add(d, 12.5 if d < date(2025,1,1) else 14, "Band", "Berkeley rehearsal room" if rr() < .8 else "rehearsal studio")
        if rr() < .014:
            n, a, b = r.choice([("bass strings",17,36),("Guitar Guitar",8,95),("drum sticks for Callum",9,18),("van hire gig",55,95),("flyers and posters",18,44),("Merchant City Music",7,60),("jack leads",9,24),("band t-shirts screen print",90,190)])
            add(d, u(a,b), "Band", n)
        if rr() < .045:
            n, a, b = r.choice([("GFT",7.5,13),("GFT w/ Iona",13,23),("Barrowlands gig",24,41),("Stereo gig ticket",9,19),("Waterstones",7,25),("Caledonia Books",3,15),("Studio Ghibli season GFT",7,13),("CCA",5,15),("Kelvingrove exhibition",5,12),("vinyl - Monorail",12,33),("Oran Mor a play a pie",14,21),("comics Forbidden Planet",8,28),("football 5s",4,6)])
            add(d, u(a,b), "Fun", n)
        if rr() < .042:
            n, a, b = r.choice([("Boots",3,22),("Boots hay fever tabs",4,11),("physio wrist",42,55),("dentist",24,78),("Superdrug",3,14),("optician Specsavers",20,45),("Boots Opticians contact lenses",18,36),("Arlington Baths swim",9,13),("haircut",18,32)])
            add(d, u(a,b), "Health", n)
        if rr() < .032:
            n, a, b = r.choice([("Next",14,60),("Next jeans",28,45),("walking boots Tiso",85,150),("Uniqlo",12,70),("charity shop",3,18),("Vinted",5,25),("M&S socks and pants",12,28),("Mr Ben vintage",14,48),("Shelter charity shop",4,15),("waterproof Tiso",60,130)])
            add(d, u(a,b), "Clothes", n)
        if rr() < .026:
            n, a, b = r.choice([("IKEA",9,120),("B&Q",5,60),("Amazon hoover bags",7,14),("Timpson key cut for lodger",6,10),("lightbulbs",5,18),("plumber",65,140),("Robert Dyas",6,30),("IKEA lodger room shelves",25,70),("B&Q paint",16,44),("carpet clean",45,80),("window cleaner",10,14),("plants for the close",6,22)])
            add(d, u(a,b), "Flat", n)
        if rr() < .010:
            n, a, b = r.choice([("font licence MyFonts",18,59),("Retro Supply brushes",12,29),("Procreate brushes",5,16),("domain renewal",11,18),("Affinity",20,48)])
            add(d, u(a,b), "Software", n)
    d += td(1)
# --- gifts
for y in (2023,2024,2025,2026):
    for (m,k,n,a,b) in [(2,14,"Iona valentines",18,35),(3,9,"Mum mothers day flowers",22,38),(4,22,"Mum birthday scarf" if y%2 else "Mum birthday book token",25,55),(5,29,"Callum birthday whisky",28,46),
        (6,14,"Dad fathers day",15,30),(8,6,"Iona birthday earrings" if y==2025 else "Iona birthday",45,120),(9,17,"Priya birthday plant",14,28),(10,1,"Dad birthday",20,60),(12,11,"Mum xmas",30,60),(12,12,"Dad xmas",25,55),
        (12,16,"Iona xmas",60,130),(12,18,"Callum xmas",12,30),(12,19,"nieces xmas Waterstones",24,50),(12,5,"xmas cards and stamps",16,30),(11,24,"secret santa studio",9,12)]:
        add(date(y,m,k)+td(r.randint(-2,2)) if (m,k)!=(10,1) else date(y,m,k), p(a,b), "Gifts", n)
add(date(2024,6,29), 120, "Gifts", "wedding present Ailsa & Tom"); add(date(2025,5,17), 85, "Gifts", "wedding present Fraser"); add(date(2026,8,22), 48.5, "Gifts", "new baby Ailsa Next"); add(date(2026,2,20),19.99,"Gifts","leaving present studio Marta")
# --- travel spans
def trip(start, items):
    for off, a, n, *c in items: add(start+td(off), a, c[0] if c else "Travel", n)
trip(date(2024,4,7), [(-60,142.6,"Bologna flights"),(-48,388,"Bologna Airbnb"),(-20,45,"Bologna book fair ticket"),(0,14.5,"Bologna airport bus"),(0,23.8,"Bologna dinner"),(1,18.2,"Bologna lunch fair"),(1,31,"Bologna trattoria"),(2,9.4,"Bologna coffee and pastry"),(2,27.6,"Bologna dinner w/ agent"),(3,16.9,"Bologna lunch fair"),(3,44.2,"Bologna bookshop"),(4,36.4,"Bologna dinner"),(5,14.5,"Bologna airport bus"),(5,11.7,"airport sandwich")])
trip(date(2024,10,12), [(-75,196.4,"Lisbon flights"),(-70,512,"Lisbon flat w/ Iona"),(0,18.3,"Lisbon taxi"),(0,41.7,"Lisbon dinner"),(1,6.6,"Lisbon tram tickets"),(1,33.2,"Lisbon lunch"),(2,24,"Lisbon tile museum"),(2,52.6,"Lisbon fado night"),(3,13.8,"pasteis de nata Lisbon"),(3,38.1,"Lisbon dinner"),(4,22.4,"Lisbon Sintra train"),(4,30,"Sintra palace"),(5,45.9,"Lisbon dinner"),(6,19.4,"Lisbon lunch"),(6,27.5,"Lisbon sketchbooks and pens","Art Supplies"),(7,48.3,"Lisbon last dinner"),(8,17.9,"Lisbon taxi"),(8,22.1,"Lisbon airport")])
trip(date(2025,3,30), [(-70,168.2,"Bologna flights"),(-66,431.5,"Bologna Airbnb"),(-21,49,"Bologna book fair ticket"),(0,15,"Bologna airport bus"),(0,29.3,"Bologna dinner"),(1,17.4,"Bologna lunch fair"),(1,38.6,"Bologna trattoria"),(2,8.9,"Bologna coffee"),(2,64,"Bologna portfolio prints","Art Supplies"),(3,25.1,"Bologna dinner w/ agent"),(4,19.8,"Bologna lunch fair"),(4,57.3,"Bologna bookshop"),(5,15,"Bologna airport bus")])
trip(date(2025,7,5), [(-30,84,"Skye campsite"),(-6,36.5,"Skye dry bags","Bike"),(0,31.4,"ScotRail Mallaig bikes Skye"),(0,6.9,"Skye ferry"),(1,22.8,"Skye Co-op food"),(2,41,"Skye hostel Portree"),(2,26.4,"Skye fish and chips"),(3,41,"Skye hostel Portree"),(3,18.9,"Talisker distillery Skye"),(4,14.2,"Skye puncture repair kit","Bike"),(5,33.6,"Skye pub dinner Sligachan"),(6,19.7,"Skye Co-op food"),(7,38.5,"Skye bunkhouse"),(8,6.9,"Skye ferry"),(8,31.4,"ScotRail Mallaig Skye return")])
trip(date(2026,3,12), [(-14,164,"tour van hire deposit","Band"),(0,186.5,"tour van hire","Band"),(0,58.4,"tour diesel","Band"),(0,34.8,"tour dinner Aberdeen","Band"),(1,112,"tour Travelodge Aberdeen","Band"),(1,21.6,"tour breakfast","Band"),(2,126,"tour hostel Inverness","Band"),(2,61.2,"tour diesel","Band"),(3,43.9,"tour curry Inverness","Band"),(4,39.7,"tour diesel","Band"),(4,24.5,"tour services A9 food","Band")])
trip(date(2026,6,20), [(-88,224.6,"Copenhagen flights"),(-80,604,"Copenhagen flat"),(0,12.4,"Copenhagen metro"),(0,48.8,"Copenhagen dinner"),(1,32,"Copenhagen bike hire"),(1,14.6,"Copenhagen pastries"),(2,39.5,"Louisiana museum Copenhagen"),(3,54.2,"Copenhagen dinner"),(3,21.3,"Copenhagen lunch"),(4,32,"Copenhagen bike hire"),(5,66.7,"Copenhagen dinner Reffen"),(6,43.5,"Copenhagen Tivoli"),(7,18.2,"Copenhagen smorrebrod"),(8,12.4,"Copenhagen metro"),(8,25.6,"Copenhagen airport")])
# --- projects
trip(date(2025,2,10), [(0,250,"kitchen redo deposit joiner","Flat"),(14,1184,"kitchen redo units IKEA","Flat"),(20,389,"kitchen redo oven Currys","Flat"),(23,142.75,"kitchen redo tiles","Flat"),(27,64.3,"kitchen redo B&Q grout and paint","Flat"),(31,920,"kitchen redo joiner balance","Flat"),(33,185,"kitchen redo electrician","Flat"),(38,31.5,"kitchen redo takeaway no cooker","Cafes & Pubs"),(40,210,"kitchen redo plumber","Flat"),(51,28.99,"kitchen redo handles Amazon","Flat")])
trip(date(2025,9,6), [(0,220,"EP recording day 1 Green Door","Band"),(1,220,"EP recording day 2 Green Door","Band"),(1,27.6,"EP recording lunch","Band"),(15,180,"EP mixing","Band"),(30,95,"EP mastering","Band"),(52,412,"EP vinyl pressing deposit","Band"),(97,412,"EP vinyl pressing balance","Band"),(101,66.4,"EP sleeves screen print","Band"),(104,29,"EP launch flyers","Band")])
trip(date(2024,5,20), [(0,48.6,"Moorland book paper samples","Art Supplies"),(9,36.2,"Moorland book gouache","Art Supplies"),(23,17.8,"Moorland book ScotRail Aviemore sketching","Transport"),(23,22.4,"Moorland book lunch Aviemore","Cafes & Pubs"),(50,71.3,"Moorland book watercolour paper","Art Supplies"),(88,12.7,"Moorland book dummy printing","Art Supplies"),(120,34.9,"Moorland book scans","Art Supplies"),(131,19.4,"Moorland book courier to London","Postage"),(171,58,"Moorland book scans","Art Supplies"),(190,23.2,"Moorland book courier to London","Postage")])
for d_,a,c,n in [("2024-02-19",1149,"Art Supplies","iPad Pro Apple Store refurb"),("2025-10-14",629,"Art Supplies","Wacom Cintiq ex-demo"),("2026-05-06",1399,"Art Supplies","MacBook Air for work"),("2024-03-25",745,"Bike","Genesis tourer Gear of Glasgow"),("2026-04-18",138.5,"Bike","new wheel after pothole, Gear of Glasgow"),
    ("2024-08-31",449,"Band","second hand Fender bass Guitar Guitar"),("2025-11-08",179,"Flat","mattress for lodger room IKEA"),("2024-01-27",24,"Flat","SpareRoom advert lodger"),("2025-10-30",29,"Flat","SpareRoom advert lodger"),("2026-07-18",312,"Flat","washing machine Currys"),("2026-09-12",96,"Health","new glasses Specsavers"),
    ("2024-11-16",92,"Art Supplies","table at Glasgow Zine Fair"),("2025-11-15",98,"Art Supplies","table at Glasgow Zine Fair"),("2025-06-02",60,"Health","wrist scan physio"),("2024-12-03",38,"Health","flu jab and dentist hygienist"),("2026-08-03",54.6,"Band","Currys mic cable and stand"),("2024-09-29",17.5,"Transport","ScotRail Perth, mum's op"),("2026-09-28",41.3,"Cafes & Pubs","Mother India w/ Iona anniversary")]:
    add(date.fromisoformat(d_), a, c, n)
rows.sort(key=lambda t: t[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "glasgow.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for d_, a, c, n in rows: w.writerow([d_.isoformat(), f"{a:.2f}", c, n])
print(len(rows))
