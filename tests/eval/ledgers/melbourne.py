#!/usr/bin/env python3
"""Ledger: a retired couple in Melbourne, AUD. Deterministic."""
import csv, random, os
from datetime import date, timedelta as TD
rnd = random.Random(120747)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2024, 1, 1), date(2026, 10, 19)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d.isoformat(), "%.2f" % max(a, 0.5), c, n))
def u(a, b): return round(rnd.uniform(a, b), 2)
def ch(*xs): return rnd.choice(xs)
def wch(pairs):
    return rnd.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]
# (name, first, last)
TRIPS = [("Tasmania", date(2024,2,12), date(2024,2,23)), ("Noosa", date(2024,7,8), date(2024,7,21)),
         ("Adelaide", date(2024,11,1), date(2024,11,4)),
         ("Japan", date(2025,3,30), date(2025,4,18)), ("Noosa", date(2025,7,14), date(2025,7,27)),
         ("Italy", date(2025,9,11), date(2025,10,3)), ("Bright", date(2026,1,23), date(2026,1,26)),
         ("New Zealand", date(2026,2,16), date(2026,3,5)), ("Torquay", date(2026,5,9), date(2026,5,11)),
         ("Kimberley", date(2026,7,3), date(2026,7,16))]
away = {}
for t, a, b in TRIPS:
    x = a
    while x <= b:
        away[x] = t; x += TD(1)
def infl(d): return 1 + 0.04 * ((d - START).days / 365)
def blank(n, p=0.05): return "" if rnd.random() < p else n

d = START
while d <= END:
    if d in away or (d.month == 12 and d.day == 25) or d in (date(2024,6,19), date(2024,6,20), date(2025,8,7), date(2026,9,2)):
        d += TD(1); continue
    wd = d.weekday(); f = infl(d)
    # groceries
    if wd in (1, 4) and rnd.random() < .82:
        s = wch([("Coles",6),("Woolworths",4),("Woolies",1.5),("Aldi",3)])
        add(d, u(62,178)*f, "Groceries", blank(s + wch([("",6),(" big shop",1.5),(" weekly",1),(" + gift card for Ollie",.06),(" incl light globes",.25)]), .03))
    if rnd.random() < .52:
        s = wch([("Coles",4),("Aldi",3.2),("IGA",3),("Woolworths",2),("IGA milk and bread",1.2),("IGA Maling Rd",.8),("Coles - milk, eggs",.8),("Aldi middle aisle",.6)])
        add(d, u(6,54)*f, "Groceries", blank(s, .07))
    if rnd.random() < .19:
        add(d, u(4.5,19)*f, "Groceries", ch("Bakers Delight","Bakers Delight","Brumbys","sourdough","Bakers Delight hot cross buns" if d.month in (3,4) else "Bakers Delight"))
    if wd == 5 and rnd.random() < .6:
        add(d, u(18,70)*f, "Groceries", ch("Camberwell market","Camberwell market fruit & veg","Sth Melb Market","butcher","butcher - lamb roast","fish at Sth Melb Market"))
    if rnd.random() < .075:
        add(d, u(16,96)*f, "Groceries", ch("Dan Murphys","Dan Murphys red wine","Dan Murphys","Dan Murphys beer + wine","Costco","coffee beans Market Lane"))
    # coffee
    if rnd.random() < (.7 if wd != 6 else .38):
        n = wch([("The Pantry",5),("Market Lane",3),("Brunetti",1.6),("Laurent",1.8),("Muffin Break",1.2),("coffee w Barb",1.4),("coffee after bowls",1.2),("coffee and cake w Lyn",.7),("Laurent, with Karen",.5),("Bunnings cafe",.25),("The Pantry, hot choc for Zoe",.4)])
        a = u(4.8,12.5) if "cake" not in n and "Karen" not in n else u(16,31)
        add(d, a*f, "Coffee", blank(n, .06))
    # eating out
    p = .3 if wd in (4,5,6) else .12
    if rnd.random() < p:
        n, lo, hi = wch([(("Camberwell RSL",38,72),3),(("RSL parma night",40,62),1),(("Royal Garden yum cha",52,98),2),(("Royal Garden",48,110),1),(("Thai Orchid",42,80),2),(("La Porchetta",40,85),1.6),
            (("fish and chips",22,41),2),(("Grill'd w the kids",48,92),1),(("Auburn Hotel",55,120),1.4),(("Brunetti lunch",34,60),.9),(("dinner w Trev and Lyn",78,165),.9),(("sausage sizzle Bunnings",3.5,10.5),.8),(("Vue de Monde anniversary",540,690),.02),(("sushi",16,34),1.2)])
        add(d, u(lo,hi)*f, "Eating Out", blank(n, .05))
    # car
    if rnd.random() < .13:
        add(d, u(48,98), "Car", wch([("Ampol",3),("BP",2),("Coles Express",2),("Costco Fuel",1.5),("7-Eleven",1),("petrol",.7),("BP petrol Eastlink",.4)]))
    if rnd.random() < .02: add(d, u(14,24), "Car", ch("car wash","car wash Camberwell"))
    if rnd.random() < .035: add(d, u(6,38), "Car", ch("parking Epworth","parking city","parking Box Hill","parking at the MCG"))
    # chemist
    if rnd.random() < .175:
        add(d, u(7,62)*f, "Chemist", blank(wch([("Chemist Warehouse",4),("Chemist Warehouse scripts",3),("Priceline",2),("TerryWhite scripts",1.2),("vitamins Chemist Warehouse",.8),("sunscreen",.4),("Priceline - sunscreen",.4)]), .05))
    # medical
    if rnd.random() < .085:
        n, lo, hi = wch([(("Dr Nguyen",42,92),3),(("physio",85,110),2.2),(("physio knee",85,110),1),(("podiatrist",70,95),1),(("dentist check up",180,265),.6),(("dentist - crown",1350,1850),.1),(("Specsavers",90,420),.4),
            (("cardiologist Epworth",180,310),.5),(("blood test",30,85),.7),(("skin check",110,180),.5),(("Epworth xray",120,240),.3)])
        add(d, u(lo,hi)*f, "Medical", n)
    # garden
    pg = .19 if d.month in (9,10,11,3,4) else .08
    if rnd.random() < pg:
        n, lo, hi = wch([(("Bunnings",14,110),3),(("Bunnings potting mix",12,46),1.6),(("Bulleen nursery",22,140),1.6),(("Diggers Club seeds",15,60),1),(("tomato seedlings",8,26),.7),(("mulch",70,160),.5),(("garden gloves and secateurs",24,75),.4),(("roses Bulleen nursery",38,120),.4)])
        add(d, u(lo,hi)*f, "Garden", blank(n, .04))
    # home
    if rnd.random() < .085:
        n, lo, hi = wch([(("Bunnings",9,120),3),(("Bunnings paint",45,170),1),(("Kmart",12,70),2),(("Ikea",30,260),.8),(("Harvey Norman",40,240),.5),(("window cleaner",140,190),.5),(("plumber - leaking tap",150,330),.3),(("electrician",160,420),.25),(("Spotlight curtains",60,290),.25),(("gutters cleaned",180,260),.25)])
        add(d, u(lo,hi)*f, "Home", n)
    # grandkids
    pk = .36 if wd in (2,5,6) else .15
    if rnd.random() < pk:
        n, lo, hi = wch([(("ice creams",9,28),2),(("Kmart",10,58),1.6),(("Target",15,75),1.3),(("Seed dress for Zoe",49,95),.4),(("Seed",29,85),.4),(("zoo with Hugo and Zoe",38,96),.6),(("movies w Matilda",26,58),1),(("swimming Zoe",22,25),2),(("Ollie footy boots",70,160),.3),
            (("pocket money Ollie",10,20),1.3),(("pocket money Matilda",10,20),1.3),(("Hugo school fete",10,40),.4),(("Scienceworks",20,60),.5),(("books for Matilda, Readings",18,55),.6),(("lego Hugo",20,120),.7),(("lunch with the grandkids",35,90),.8),(("Luna Park",60,150),.2)])
        add(d, u(lo,hi), "Grandkids", blank(n, .04))
    # transport
    if rnd.random() < .14:
        n, lo, hi = wch([(("Myki top up",20,20),3.5),(("Myki",10,40),2),(("taxi home",18,52),1),(("Uber",12,46),1.6),(("13cabs Epworth",22,44),.6)])
        a = ch(10,20,20,30,40) if "Myki" in n else u(lo,hi)
        add(d, a, "Transport", n)
    # clothes and hair
    if rnd.random() < .05:
        n, lo, hi = wch([(("Myer",39,240),2),(("Target",15,80),1.6),(("Rivers",25,90),1),(("Kathmandu rain jacket",120,260),.3),(("Sussan",40,140),1),(("shoes Myer",90,210),.6),(("Kathmandu",40,180),.5),(("dry cleaning",18,46),.6)])
        add(d, u(lo,hi)*f, "Clothes & Hair", n)
    # hobbies
    if rnd.random() < .2:
        n, lo, hi = wch([(("golf",42,62),3),(("golf Kew w Trev",45,66),1),(("bowls",12,18),3.5),(("Readings",18,68),2),(("Spotlight wool",18,80),1.4),(("MSO tickets",110,220),.4),(("cinema Rivoli",24,38),1.4),(("golf balls",30,58),.3),(("bridge club",8,10),2),(("NGV exhibition",30,64),.35)])
        add(d, u(lo,hi)*f, "Hobbies", blank(n, .04))
    # charity oddments
    if rnd.random() < .022:
        add(d, ch(10,20,20,25,50,100), "Charity", ch("Salvos","Red Cross","raffle RSL","sponsor Ollie's fun run","Salvos doorknock","Royal Childrens Good Friday Appeal"))
    d += TD(1)

# hair
x = date(2024,1,11)
while x <= END:
    if x not in away:
        add(x, (112 if x.year == 2024 else 118 if x.year == 2025 else 129) + ch(0,0,0,24), "Clothes & Hair", "hairdresser Suzie")
    x += TD(42)
x = date(2024,1,19)
while x <= END:
    if x not in away: add(x, 32 if x < date(2025,7,1) else 36, "Clothes & Hair", "barber")
    x += TD(35)
# mowing
x = date(2024,1,15)
while x <= END:
    add(x, 60 if x < date(2025,2,1) else 68 if x < date(2026,3,1) else 75, "Garden", "Jim's Mowing")
    x += TD(28 if x.month in (9,10,11,12,1,2,3) else 42)
# months
y, m = 2024, 1
while (y, m) <= (2026, 10):
    D = lambda day: date(y, m, day)
    k = (y, m)
    add(D(3), 16.99 if k < (2024,8) else 18.99 if k < (2025,9) else 20.99, "Subscriptions", "Netflix")
    add(D(8), 40 if k < (2025,1) else 44 if k < (2026,2) else 48, "Subscriptions", "The Age")
    add(D(12), 13.99 if k < (2024,10) else 15.99, "Subscriptions", "Spotify")
    if (2024,6) <= k <= (2025,11): add(D(17), 12 if k < (2025,4) else 14, "Subscriptions", "Stan")
    if m in (3,4,5,6,7,8,9): add(D(20), 25 if y == 2024 else 30, "Subscriptions", "Kayo footy")
    add(D(25), 4.49, "Subscriptions", "iCloud storage")
    add(D(5), 79 if k < (2024,9) else 85 if k < (2026,1) else 89, "Bills", "Aussie Broadband NBN")
    add(D(14), 58 if k < (2024,7) else 62 if k < (2025,7) else 66, "Bills", "Telstra mobile")
    add(D(14), 58 if k < (2024,7) else 62 if k < (2025,7) else 66, "Bills", "Telstra mobile - his")
    add(D(2), 386.40 if k < (2024,4) else 401.85 if k < (2025,4) else 420.90 if k < (2026,4) else 442.15, "Insurance", "Bupa health")
    if m % 3 == 1: add(D(22), u(245,330) if m in (4,10) else u(330,470), "Bills", "AGL electricity")
    if m % 2 == 0: add(D(18), {2:58,4:92,6:215,8:328,10:232,12:80}[m] * (1+.06*(y-2024)) + u(-15,15), "Bills", "AGL gas")
    if m % 3 == 2: add(D(11), u(218,282), "Bills", "Yarra Valley Water")
    if m in (2,5,8,11): add(D(28), 586.20 if k < (2024,9) else 602.35 if k < (2025,9) else 619.80, "Bills", "council rates Boroondara")
    add(D(15), 25 if k < (2025,7) else 30, "Charity", "RSPCA monthly")
    if m % 4 == 3: add(D(21), 100, "Charity", "Fred Hollows")
    if rnd.random() < .8: add(D(rnd.randint(6,27)), u(12,48), "Car", "Citylink tolls")
    y, m = (y, m+1) if m < 12 else (y+1, 1)
for y, i in ((2024,0),(2025,1),(2026,2)):
    add(date(y,3,8), (912.5,946.1,983.4)[i], "Car", "VicRoads rego")
    add(date(y,5,20), (1184.3,1296.75,1402.2)[i], "Insurance", "RACV home insurance")
    add(date(y,8,14), (1022.4,1098.6,1187.35)[i], "Insurance", "RACV car insurance")
    add(date(y,6,12), (129,135,142)[i], "Car", "RACV roadside")
    add(date(y,2,9), (485.6,612.4,538.9)[i], "Car", "car service")
    add(date(y,9,5), (268,279.5,296)[i], "Car", "minor service, wiper blades")
    add(date(y,1,30), (240,255,270)[i], "Hobbies", "bowls club membership")
    add(date(y,2,5), (95,95,105)[i], "Hobbies", "U3A fees")
    add(date(y,11,14), (365,380,399)[i], "Hobbies", "Hawthorn membership")
    add(date(y,12,2), (165,182.5,0)[i], "Subscriptions", "Amazon Prime yearly")
add(date(2025,6,4), 748.0, "Car", "Bob Jane tyres"); add(date(2026,8,20), 329.0, "Car", "new battery RACV")
add(date(2024,10,9), 3890.0, "Medical", "hearing aids"); add(date(2026,4,14), 2450.0, "Medical", "cataract gap Epworth")
add(date(2024,5,6), 1349.0, "Home", "Harvey Norman washing machine"); add(date(2026,6,9), 1899.0, "Home", "Harvey Norman fridge")
add(date(2025,11,26), 648.0, "Home", "tv Harvey Norman")
add(date(2024,8,29), 1120.0, "Garden", "tree lopping"); add(date(2026,9,21), 845.0, "Garden", "new fence panel and gate")
# bathroom project
BR = [((2025,1,20),350,"bathroom reno - design consult"),((2025,1,31),3500,"bathroom reno deposit"),((2025,2,6),1246.5,"bathroom reno tiles Beaumont"),((2025,2,11),489,"bathroom reno - Reece taps"),((2025,2,11),1675,"bathroom reno vanity Reece"),
      ((2025,2,17),1450,"bathroom reno plumber"),((2025,2,19),86.4,"Bunnings bathroom reno"),((2025,2,24),2980,"bathroom reno tiler"),((2025,2,26),54.95,"bathroom reno Bunnings grout"),((2025,3,3),690,"bathroom reno electrician"),((2025,3,7),1180,"bathroom reno shower screen"),
      ((2025,3,12),4200,"bathroom reno final payment"),((2025,3,14),112.8,"bathroom reno towel rails Bunnings"),((2025,3,21),79.0,"bathroom reno - new mats and mirror Ikea")]
for dd, a, n in BR: add(date(*dd), a, "Home", n)
# presents
B = [("Ollie",2,27,"trainers"),("Matilda",5,14,"art set"),("Hugo",8,3,"lego"),("Zoe",11,19,"doll house"),("Karen",4,22,"scarf"),("Stephen",10,7,"whisky"),("Barb",6,25,"orchid"),("Lyn",9,16,"scented candle")]
alts = {"Ollie":["trainers","basketball","headphones"],"Matilda":["art set","roller skates","watch"],"Hugo":["lego","bike","remote control car"],"Zoe":["doll house","scooter","picture books"],"Karen":["scarf","Chemist Warehouse perfume","handbag Myer"],"Stephen":["whisky Dan Murphys","golf voucher","wine Dan Murphys"],"Barb":["orchid","book","tea set"],"Lyn":["scented candle","flowers","theatre voucher"]}
rng = {"Ollie":(70,150),"Matilda":(60,130),"Hugo":(60,190),"Zoe":(60,140),"Karen":(60,180),"Stephen":(60,140),"Barb":(30,65),"Lyn":(30,65)}
for y in (2024,2025,2026):
    for nme, mm, dy, _ in B:
        dd = date(y,mm,dy) - TD(rnd.randint(2,9))
        if dd in away: dd = date(y,mm,dy) - TD(25)
        g = alts[nme][y-2024]
        add(dd, u(*rng[nme]), "Presents", ch(f"{nme} birthday - {g}", f"birthday present {nme}, {g}", f"{nme} bday {g}"))
        if nme in ("Ollie","Matilda","Hugo","Zoe") and rnd.random()<.5: add(dd+TD(1), u(7,16), "Presents", f"card and wrapping {nme}")
for y in (2024,2025):
    for nme, g, lo, hi in [("Ollie","games voucher",60,110),("Matilda","sketchbook and pens",40,95),("Hugo","lego Star Wars",80,170),("Zoe","play kitchen",70,150),("Karen","Myer voucher",100,100),("Stephen","shirt Myer",60,110),("Barb","hand cream",20,40),("Trev","golf balls",35,55),("Lyn","chocolates Haighs",28,48)]:
        add(date(y,12,rnd.randint(3,22)), u(lo,hi), "Presents", f"Xmas {nme} - {g}")
    add(date(y,12,20), u(38,60), "Presents", "Haighs chocolates for neighbours")
    add(date(y,12,23), u(140,230), "Groceries", "Xmas ham and prawns Sth Melb Market")
    add(date(y,12,11), u(48,75), "Home", "Christmas tree")
for dd, a, n in [((2024,3,16),250,"wedding present Karen's friend Priya"),((2024,5,10),62,"flowers Mothers Day"),((2025,5,9),68.5,"flowers Mothers Day"),((2026,5,8),74,"flowers Mothers Day"),((2025,8,23),180,"Trev 70th - golf umbrella and wine"),((2026,6,6),320,"Stephen and Mei housewarming, Le Creuset"),
                 ((2024,9,27),45,"retirement present Suzie"),((2026,3,28),55,"Easter eggs Haighs"),((2025,4,19),48.6,"Easter eggs Haighs"),((2024,3,27),51.3,"Easter eggs Haighs"),((2026,8,29),95,"baby present for Priya")]:
    add(date(*dd), a, "Presents", n)
add(date(2025,2,8), 585.0, "Eating Out", "40th anniversary dinner, Vue de Monde")
# trips
PRE = {("Tasmania",2024):[(-70,428,"Spirit of Tasmania ferry"),(-30,186,"Tasmania - cabin Cradle Mountain deposit")],
 ("Noosa",2024):[(-75,512,"Noosa flights Jetstar"),(-60,900,"Noosa apartment deposit")],("Adelaide",2024):[(-33,318,"Adelaide flights Virgin")],
 ("Japan",2025):[(-150,2984,"Japan flights Qantas"),(-92,1240,"Japan rail passes"),(-80,1500,"Japan hotel deposit Kyoto")],
 ("Noosa",2025):[(-70,566,"Noosa flights Jetstar"),(-60,950,"Noosa apartment deposit")],
 ("Italy",2025):[(-190,4760,"Italy flights Emirates"),(-120,1835,"Italy - villa Umbria deposit"),(-45,412,"Italy trains Rome Florence")],
 ("Bright",2026):[(-40,180,"Bright cottage deposit")],("New Zealand",2026):[(-110,1428,"New Zealand flights Air NZ"),(-90,1650,"New Zealand campervan")],
 ("Torquay",2026):[(-20,395,"RACV Torquay weekend")],("Kimberley",2026):[(-260,2500,"Kimberley cruise deposit"),(-75,9450,"Kimberley cruise balance"),(-62,1186,"Kimberley flights Qantas")]}
INS = {("Japan",2025):412.0,("Italy",2025):566.5,("New Zealand",2026):238.0,("Kimberley",2026):187.4}
ACT = {"Tasmania":["Tasmania - Port Arthur tickets","Tasmania MONA","Tasmania cabin Cradle Mountain","Tasmania hotel Hobart","Tasmania petrol"],
 "Noosa":["Noosa surf club dinner","Noosa groceries Coles","Noosa coffee","Noosa ice creams","Noosa river ferry","Noosa fish and chips"],
 "Adelaide":["Adelaide hotel","Adelaide Barossa wine tour","Adelaide Central Market"],
 "Japan":["Japan - hotel Kyoto","Japan - hotel Tokyo","Japan ramen","Japan sushi dinner","Japan temple entry","Japan subway","Japan - coffee","Japan taxi"],
 "Italy":["Italy - hotel Rome","Italy gelato","Italy dinner Florence","Italy museum Uffizi","Italy villa groceries","Italy train","Italy espresso and pastries","Italy taxi Rome"],
 "Bright":["Bright cottage","Bright brewery lunch","Bright bike hire"],
 "New Zealand":["New Zealand holiday park","New Zealand petrol","New Zealand groceries","New Zealand Milford cruise","New Zealand cafe","New Zealand fish and chips"],
 "Torquay":["Torquay lunch","Torquay fish and chips","Torquay parking"],
 "Kimberley":["Kimberley drinks on board","Kimberley helicopter","Kimberley - Broome hotel","Kimberley souvenirs","Kimberley - Broome dinner"]}
def price(n):
    for kw, lo, hi in [("hotel",165,290),("helicopter",480,640),("Milford",210,260),("wine tour",240,290),("cabin",190,240),("cottage",210,260),("holiday park",52,78),("dinner",58,140),("lunch",38,92),("groceries",28,110),("petrol",62,110),("Uffizi",52,78),("MONA",60,80),("Port Arthur",80,105),("drinks",16,48),("souvenirs",20,95),("train",14,60),("subway",6,18),("taxi",18,52),("ramen",24,44),("temple",8,18),("bike",60,90),("ferry",16,28),("coffee",8,15),("cafe",12,34),("espresso",9,19),("gelato",9,17),("ice creams",11,19),("parking",6,12),("fish and chips",28,52),("Market",25,60)]:
        if kw in n: return u(lo,hi)
    return u(20,60)
for t, a, b in TRIPS:
    for off, amt, n in PRE[(t, a.year)]:
        add(a + TD(off), amt, "Travel", n)
    if (t, a.year) in INS: add(a - TD(28), INS[(t, a.year)], "Insurance", f"travel insurance {t} Covermore")
    x = a
    while x <= b:
        for n in rnd.sample(ACT[t], min(len(ACT[t]), ch(1,2,2,3))):
            if any(k in n for k in ("helicopter","Milford","wine tour","MONA","Port Arthur","Uffizi","bike hire")) and any(r[3]==n for r in rows): continue
            add(x, price(n), "Travel", n)
        x += TD(1)
    if t == "Noosa": add(b, (1650 if a.year==2024 else 1780), "Travel", "Noosa apartment balance")
    if t == "Italy": add(b - TD(8), 2140, "Travel", "Italy - villa Umbria balance")
    if t in ("Japan","Italy"):
        add(a, u(60,72), "Transport", "taxi to airport"); add(b, u(60,75), "Transport", "taxi home from airport"); add(a-TD(6), u(55,90), "Presents", f"{t} - gifts for hosts")
    if t in ("Noosa","Adelaide","New Zealand","Kimberley"):
        add(a, 24.6 if a.year<2026 else 26.0, "Transport", "SkyBus")
add(date(2025,7,2), 730, "Travel", "Noosa flights for Ollie and Matilda")
add(date(2026,9,24), 618.0, "Travel", "Port Fairy cottage deposit, Xmas"); add(date(2026,10,2), 355.9, "Travel", "luggage Strandbags")
add(date(2025,8,30), 640.0, "Travel", "passport renewals")
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "melbourne.csv"), "w", newline="") as fh:
    w = csv.writer(fh, lineterminator="\n"); w.writerow(["date","amount","category","notes"]); w.writerows(rows)
