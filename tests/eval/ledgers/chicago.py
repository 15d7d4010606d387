#!/usr/bin/env python3
import csv, os, random
from datetime import date, timedelta as td
R = random.Random(60647)
START, END = date(2023, 11, 9), date(2026, 11, 8)
rows = []
def add(d, a, c, n):
    if START <= d <= END:
        rows.append((d.isoformat(), "%.2f" % a, c, n))
def u(a, b): return round(R.uniform(a, b), 2)
def pick(ws): return R.choices([w[0] for w in ws], [w[1] for w in ws])[0]
trips = [(date(2024,3,14), date(2024,3,18)), (date(2025,2,6), date(2025,2,12)), (date(2025,7,17), date(2025,7,26)), (date(2026,8,20), date(2026,8,23))]
sick = [(date(2025,1,21), date(2025,1,24)), (date(2026,4,6), date(2026,4,8))]
def within(d, l): return any(a <= d <= b for a, b in l)
infl = lambda d: 1 + 0.04 * ((d - START).days / 365.0)
GRO = [("trader joes",22,18,75),("aldi",18,14,60),("jewel",16,6,70),("marianos",9,15,80),("h mart",6,20,90),("joong boo",5,12,55),("petes market",10,8,45),("costco",7,70,190),("target",4,8,40),("cermak produce",5,6,30)]
EAT = [("pequods",6,24,48),("lou malnatis",6,22,55),("big star",10,14,45),("small cheval",7,15,30),("au cheval",3,38,85),("portillos",10,11,26),("ramen wasabi",6,20,44),("mannys",4,16,34),("superdawg",4,12,24),("uber eats",9,18,52),("lula",4,35,95),("taqueria el milagro",9,9,20),("sultans market",8,9,18),("thai lagoon",4,18,40),("subway",4,8,15),("lunch",6,9,20),("",4,8,40)]
COF = [("dark matter",28,3.5,9),("intelligentsia",16,4.5,11),("dunkin",20,2.5,8),("big shoulders",10,4,9),("ipsento",9,5,11),("metric",5,4,20),("coffee",6,3,7),("",4,3,7)]
BAR = [("empty bottle",18,12,45),("rainbo",18,8,35),("hideout",12,12,40),("delilahs",9,10,40),("coles",10,8,32),("beers after practice",14,9,30),("revolution brewing",8,14,48),("binnys",8,15,70)]
TRA = [("ventra",40,5,20),("uber",22,9,42),("lyft",16,8,38),("divvy",10,2.5,9),("metra",4,4,13)]
ppl = ["theo","priya","manny","dani","jess"]
d = START
while d <= END:
    wd = d.weekday()
    if within(d, trips) or within(d, sick) or R.random() < 0.085:
        d += td(1); continue
    f = infl(d)
    if R.random() < (0.47 if wd in (5,6) else 0.32):
        n,_,a,b = R.choices(GRO,[g[1] for g in GRO])[0]
        x = u(a,b)*f
        if n=="trader joes" and R.random()<.06: n="tjs"
        if R.random()<.08: n += R.choice([" dinner stuff"," for house dinner"," chili night"," snacks"," cookout"if d.month in(6,7,8) else " soup stuff"])
        add(d,x,"Groceries",n)
    if d.month in (5,6,7,8,9,10) and wd==6 and R.random()<.6:
        add(d,u(9,38),"Groceries","farmers market logan sq")
    if R.random() < (0.72 if wd in (4,5) else 0.44):
        n,_,a,b = R.choices(EAT,[g[1] for g in EAT])[0]
        x=u(a,b)*f
        if n=="pequods" and (d.year,d.month)==(2026,5): n="portillos"
        if n and R.random()<.14: n += " w "+R.choice(ppl)
        add(d,x,"Eating Out",n)
    if R.random() < .58:
        n,_,a,b = R.choices(COF,[g[1] for g in COF])[0]
        add(d,u(a,b)*f,"Coffee",n)
    if R.random() < (0.5 if wd in (4,5) else 0.12):
        n,_,a,b = R.choices(BAR,[g[1] for g in BAR])[0]
        if R.random()<.08: n += " w "+R.choice(ppl)
        add(d,u(a,b)*f,"Bars",n)
    if R.random() < .42:
        n,_,a,b = R.choices(TRA,[g[1] for g in TRA])[0]
        if n=="divvy" and d.month in (12,1,2): n="ventra"; a,b=5,20
        if n in("uber","lyft") and R.random()<.15: n += R.choice([" to gig"," home"," ohare"])
        add(d,R.choice([5,10,20]) if n=="ventra" else u(a,b)*f,"Transit",n)
    if R.random() < .10:
        n = pick([("shell gas",5),("bp gas",4),("costco gas",3)]); add(d,u(26,58),"Car",n)
    if R.random() < .055:
        add(d,u(6,34),"Car",pick([("spothero",5),("parkchicago",5),("ipass",3)]))
    if R.random() < .10:
        n,a,b = R.choice([("target",8,60),("amazon",9,70),("home depot",7,80),("ikea",15,140),("ace hardware",4,30),("tp & soap",8,22),("laundromat",6,14)])
        add(d,u(a,b),"Home",n)
    if R.random() < .04:
        n,a,b = R.choice([("amazon sd cards",18,90),("b&h",25,260),("adorama",30,240),("keh used",60,330),("central camera film",18,75),("central camera",15,120),("amazon batteries",12,48)])
        add(d,u(a,b),"Photo Gear",n)
    if R.random() < .11:
        n,a,b = R.choice([("mpix prints",14,160),("usps",5,24),("fedex client box",11,38),("studio rental ravenswood",90,240),("parking shoot",12,40),("uber to shoot",14,44),("client lunch",22,75),("second shooter dani",150,350),("mpix album",70,190)])
        add(d,u(a,b),"Photo Biz",n)
    if wd in (1,3) and R.random() < .5:
        n,a,b = pick([(("practice space",30,40),10),(("guitar center",8,90),4),(("reverb",15,160),3),(("strings",8,26),3),(("chicago music exchange",12,140),2),(("merch shirts",110,320),.8),(("strings for manny",9,20),1),(("flyers",15,40),1)])
        add(d,u(a,b),"Band",n)
    if R.random() < .035:
        n,a,b = R.choice([("cvs",6,34),("walgreens",5,38),("copay",25,50),("dentist",40,180),("contacts",60,130),("therapy",40,40)])
        add(d,u(a,b),"Health",n)
    if d.month in (6,7,8) and R.random()<.16: add(d,u(4,11),"Eating Out","margies ice cream")
    if d.month in (4,5,6,7,8,9) and R.random()<.025: add(d,u(28,110),"Fun & Travel","cubs game")
    if R.random() < .055:
        n,a,b = R.choice([("music box movie",9,24),("myopic books",7,35),("reckless records",10,48),("show at thalia hall",22,60),("logan theatre",8,20),("bowling",14,36)])
        add(d,u(a,b),"Fun & Travel",n)
    d += td(1)
# fixed bills
def months():
    y,m=2023,11
    while (y,m)<=(2026,11):
        yield y,m
        m+=1
        if m>12: y,m=y+1,1
for y,m in months():
    k=(y,m)
    add(date(y,m,1), 780 if k<(2024,9) else 815 if k<(2025,9) else 850, "Rent","rent to steve")
    add(date(y,m,12), u(34,58), "Utilities","comed")
    g = {12:62,1:78,2:71,3:48,11:40,4:27,10:22}.get(m,13)
    add(date(y,m,19), g*R.uniform(.9,1.15), "Utilities","peoples gas")
    add(date(y,m,7), 23.33 if k<(2025,6) else 26.67, "Utilities","wifi xfinity")
    add(date(y,m,4), 10.99 if k<(2024,7) else 11.99 if k<(2026,2) else 12.99, "Subscriptions","spotify")
    add(date(y,m,15), 15.49 if k<(2025,2) else 17.99, "Subscriptions","netflix")
    if k<=(2025,3): add(date(y,m,21), 7.99 if k<(2024,10) else 9.99,"Subscriptions","hulu")
    add(date(y,m,26), 2.99,"Subscriptions","icloud")
    if k>=(2024,5): add(date(y,m,9), 4.00 if k<(2025,5) else 8.00 ,"Subscriptions","nyt")
    add(date(y,m,18), 54.99 if k<(2025,1) else 59.99 if k<(2025,7) else 69.99,"Photo Biz","adobe cc")
    if k>=(2024,2): add(date(y,m,3), 20.00 if k<(2026,1) else 25.00,"Photo Biz","pixieset")
    add(date(y,m,22), 31.50 if k<(2025,11) else 36.25,"Photo Biz","hiscox insurance")
    add(date(y,m,17), 10.00 if k<(2025,1) else 15.00,"Health","planet fitness")
    add(date(y,m,24), 96.40 if k<(2024,12) else 108.15 if k<(2025,12) else 119.80,"Car","geico")
    if m%2==0: add(date(y,m,R.choice([5,6,9,11,13])), R.choice([32,35,38]),"Health","haircut")
    if m in (3,9): add(date(y,m,28), u(48,72),"Car","jiffy lube oil change")
for y in (2024,2025,2026):
    add(date(y,6,27), {2024:95.41,2025:98.27,2026:101.53}[y],"Car","city sticker")
    add(date(y,4,11), {2024:310,2025:335,2026:360}[y],"Photo Biz","tax guy")
# gifts
for y in (2024,2025,2026):
    add(date(y,2,24),u(40,95),"Gifts","mom bday"); add(date(y,5,8),u(28,60),"Gifts","mom mothers day flowers")
    add(date(y,6,13),u(30,70),"Gifts","dad fathers day"); add(date(y,9,19),u(40,90),"Gifts","dad bday")
    add(date(y,3,28),u(20,50),"Gifts","theo bday"); add(date(y,10,5),u(22,55),"Gifts","priya bday")
    add(date(y,7,30),u(25,60),"Gifts","katie bday"); add(date(y,8,11),u(15,45),"Gifts","manny bday guitar center")
    add(date(y,2,12),u(30,75),"Gifts","jess valentines")
for y in (2023,2024,2025):
    for n,a,b,dd in [("mom",45,110,9),("dad",40,100,12),("katie",35,80,14),("theo",15,40,17),("priya",15,40,18),("jess",60,150,20),("grandma",25,55,21)]:
        add(date(y,12,dd),u(a,b),"Gifts","%s xmas"%n)
    add(date(y,12,5),u(45,70),"Home","xmas tree")
    add(date(y,12,22),u(18,40),"Gifts","secret santa band")
    add(date(y,11,21),u(55,90),"Groceries","friendsgiving turkey & sides")
add(date(2024,6,1),150,"Gifts","marco & jen wedding"); add(date(2025,10,11),225,"Gifts","katie wedding"); add(date(2026,5,16),64.30,"Gifts","liz baby shower")
add(date(2025,4,26),88.12,"Gifts","dani graduation")
# trips
def trip(lst):
    for y,m,dd,a,c,n in lst: add(date(y,m,dd),a,c,n)
trip([(2024,1,22,286.40,"Fun & Travel","nola trip flights"),(2024,2,3,412.75,"Fun & Travel","nola trip airbnb"),(2024,3,14,38.20,"Transit","nola trip uber from airport"),(2024,3,14,44.10,"Eating Out","nola trip dinner po boys"),(2024,3,15,21.35,"Coffee","nola trip cafe du monde"),(2024,3,15,62.00,"Fun & Travel","nola trip swamp tour"),(2024,3,15,57.80,"Bars","nola trip frenchmen st"),(2024,3,16,73.45,"Eating Out","nola trip dinner w jess"),(2024,3,16,30.00,"Fun & Travel","nola trip preservation hall"),(2024,3,17,26.90,"Gifts","nola trip hot sauce for theo & priya"),(2024,3,17,49.65,"Bars","nola trip bars"),(2024,3,18,35.75,"Transit","nola trip uber to airport"),(2024,3,18,18.40,"Eating Out","nola trip airport food")])
trip([(2024,11,29,438.19,"Fun & Travel","cdmx flights"),(2024,12,28,521.60,"Fun & Travel","cdmx airbnb roma"),(2025,2,6,24.30,"Transit","cdmx uber"),(2025,2,6,17.85,"Eating Out","cdmx tacos"),(2025,2,7,6.40,"Coffee","cdmx coffee"),(2025,2,7,64.20,"Eating Out","cdmx contramar"),(2025,2,8,15.00,"Fun & Travel","cdmx frida museum"),(2025,2,8,33.70,"Bars","cdmx mezcal"),(2025,2,9,48.00,"Fun & Travel","cdmx lucha libre"),(2025,2,9,12.15,"Eating Out","cdmx tacos"),(2025,2,10,9.80,"Transit","cdmx uber"),(2025,2,10,41.25,"Gifts","cdmx blanket for mom"),(2025,2,11,92.60,"Eating Out","cdmx dinner w jess"),(2025,2,11,118.00,"Photo Gear","cdmx film & lab"),(2025,2,12,26.10,"Transit","cdmx uber airport")])
trip([(2025,7,2,640.00,"Band","midwest tour van deposit"),(2025,7,10,284.50,"Band","midwest tour shirts"),(2025,7,17,61.20,"Car","midwest tour gas"),(2025,7,17,42.85,"Eating Out","midwest tour milwaukee dinner"),(2025,7,18,118.40,"Fun & Travel","midwest tour motel madison"),(2025,7,19,66.75,"Car","midwest tour gas"),(2025,7,19,27.60,"Bars","midwest tour minneapolis"),(2025,7,20,134.90,"Fun & Travel","midwest tour motel minneapolis"),(2025,7,21,12.45,"Coffee","midwest tour coffee"),(2025,7,22,38.15,"Eating Out","midwest tour des moines"),(2025,7,22,54.30,"Car","midwest tour gas"),(2025,7,23,97.80,"Fun & Travel","midwest tour motel omaha"),(2025,7,24,85.00,"Band","midwest tour new amp tube"),(2025,7,25,31.75,"Eating Out","midwest tour kc bbq"),(2025,7,26,58.95,"Car","midwest tour gas"),(2025,7,26,372.00,"Band","midwest tour van balance")])
trip([(2026,8,20,94.30,"Car","door county gas"),(2026,8,20,389.00,"Fun & Travel","door county cabin"),(2026,8,21,57.45,"Eating Out","door county fish boil"),(2026,8,21,46.20,"Groceries","door county food"),(2026,8,22,35.00,"Fun & Travel","door county kayak"),(2026,8,22,22.10,"Bars","door county beers"),(2026,8,23,19.85,"Gifts","door county cherry jam mom")])
# project: darkroom
trip([(2026,2,15,238.00,"Photo Gear","darkroom enlarger used"),(2026,2,21,87.34,"Home","darkroom lumber home depot"),(2026,2,22,41.18,"Home","darkroom paint"),(2026,3,1,64.75,"Photo Gear","darkroom trays & tongs"),(2026,3,7,129.99,"Home","darkroom sink ikea"),(2026,3,8,95.00,"Home","darkroom plumber"),(2026,3,15,58.60,"Photo Gear","darkroom chemicals"),(2026,4,2,112.45,"Photo Gear","darkroom paper b&h"),(2026,4,19,22.90,"Home","darkroom safelight bulb"),(2026,5,3,180.00,"Photo Biz","darkroom class kid workshop"),(2026,6,14,61.25,"Photo Gear","darkroom chemicals")])
# project: ep
trip([(2024,9,14,450.00,"Band","ep studio day 1"),(2024,9,15,450.00,"Band","ep studio day 2"),(2024,9,15,46.35,"Eating Out","ep pizza for everyone"),(2024,10,12,300.00,"Band","ep mixing"),(2024,11,9,175.00,"Band","ep mastering"),(2024,11,23,120.00,"Band","ep artwork"),(2025,1,11,512.30,"Band","ep vinyl deposit"),(2025,1,11,9.75,"Coffee","ep pressing meeting"),(2025,4,5,387.70,"Band","ep vinyl balance")])
# unusual
trip([(2024,8,6,1240.00,"Health","er visit wrist"),(2025,5,20,3899.00,"Photo Gear","b&h r5 body"),(2025,11,4,2384.50,"Car","transmission mikes garage"),(2024,5,18,1149.00,"Photo Gear","keh 70-200"),(2026,7,9,1675.25,"Band","used jazzmaster reverb"),(2026,1,27,175.00,"Car","tow from lower wacker"),(2024,12,11,60.00,"Car","parking ticket"),(2025,6,3,50.00,"Car","parking ticket"),(2026,9,22,75.00,"Car","parking ticket"),(2024,7,13,689.00,"Home","mattress"),(2025,3,9,412.00,"Health","root canal")])
rows.sort(key=lambda r:r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)),"chicago.csv")
with open(out,"w",newline="",encoding="utf-8") as fh:
    w=csv.writer(fh,lineterminator="\n"); w.writerow(["date","amount","category","notes"]); w.writerows(rows)
print(len(rows))
