#!/usr/bin/env python3
import random, csv, datetime as D, os
rnd = random.Random(600042)
rows = []
def add(d, a, c, n=""):
    rows.append((d, round(float(a), 2), c, n))
def u(lo, hi, step=1):
    return lo + step * rnd.randint(0, int((hi - lo) / step))
def dec(lo, hi):
    return round(rnd.uniform(lo, hi), 2)
S, E = D.date(2023, 7, 1), D.date(2026, 3, 7)
TRIPS = [  # start, end
 (D.date(2023,12,22), D.date(2023,12,27)), (D.date(2024,8,14), D.date(2024,8,18)),
 (D.date(2025,2,8), D.date(2025,2,14)), (D.date(2025,9,4), D.date(2025,9,7)), (D.date(2026,1,23), D.date(2026,1,26))]
def away(d): return any(a <= d <= b for a, b in TRIPS)
def pick(pairs):
    tot = sum(w for w, *_ in pairs); x = rnd.uniform(0, tot)
    for p in pairs:
        x -= p[0]
        if x <= 0: return p
    return pairs[-1]
infl = lambda d: 1 + 0.06 * ((d - S).days / 365)
ORDERS = [(5,"Swiggy",""),(4,"Zomato",""),(2,"Swiggy"," A2B"),(2,"Zomato"," Buhari biryani"),(2,"Swiggy"," Dindigul Thalappakatti"),(2,"Zomato"," Dominos"),
 (1,"Swiggy"," Murugan Idli Shop"),(1,"Zomato"," SS Hyderabad Biryani"),(1,"Swiggy"," Burger King"),(1,"Zomato"," Wangs Kitchen"),(0.7,"Swiggy"," - late night release, team order"),
 (0.6,"Zomato"," Ibaco ice cream"),(0.8,"Dominos app",""),(0.5,"EatSure","")]
SMALL = [(6,"office canteen",60,140,5),(4,"tea kadai",15,50,5),(3,"Chai Kings",60,220,1),(2.2,"filter coffee",20,60,5),(1.5,"Sangeetha",90,260,1),(1.2,"juice shop",50,120,10),
 (1,"bajji and tea with team",60,200,10),(1,"Third Wave Coffee",220,480,1),(1,"lunch",90,220,10),(0.7,"",50,200,10)]
REST = [(3,"A2B",180,620),(3,"Saravana Bhavan",200,700),(2,"Murugan Idli Shop",150,450),(2,"Buhari",350,1100),(1.5,"Dindigul Thalappakatti",450,1400),(1.2,"Barbeque Nation",1300,3600),
 (1,"Wangs Kitchen",600,1600),(1,"Swiggy Dineout - dinner with college gang",900,2800),(1,"Copper Chimney team lunch",800,2200),(1,"Ibaco",120,380),(0.9,"KFC",250,780),(0.8,"Starbucks Phoenix Mall",380,820),
 (0.7,"Nair Mess",180,420),(0.7,"Dominos",350,900),(0.5,"dinner with Appa Amma Saravana Bhavan",700,1500)]
GROC = [(4,"Reliance Fresh",150,1200),(3,"Nilgiris",120,900),(3,"Blinkit",110,750),(2.5,"Swiggy Instamart",120,800),(2,"More Supermarket",200,1500),(2,"Koyambedu vegetables",100,450),(1.7,"Amazon Fresh",300,1700),
 (1.5,"Annachi kadai",30,300),(1.3,"Aavin milk",50,200),(1,"DMart monthly",1800,4800),(0.8,"Reliance Smart",600,2800),(0.6,"fruits",80,400),(0.5,"",80,600)]
COMM = [(4,"Rapido",40,170),(3,"Uber",120,480),(2.5,"Ola",110,450),(3,"share auto",15,50),(2,"auto",60,220),(2,"Metro card recharge",200,500),(0.7,"Uber airport drop",480,950),(0.6,"local train",10,30),(0.5,"Namma Yatri auto",70,240)]
SHOP = [(4,"Amazon",199,3500),(2.5,"Flipkart",249,4200),(2,"Myntra",499,3200),(1.2,"Saravana Stores",300,2800),(1,"Westside",699,3400),(1,"Trends",499,2600),(0.8,"Decathlon",299,3900),(0.7,"Croma",499,5200),
 (0.7,"Reliance Digital",399,4800),(0.6,"Lifestyle",799,3600),(0.6,"Odyssey books",250,1400),(0.5,"Amazon - phone cover and cable",249,899),(0.4,"",300,1500)]
MED = [(4,"Apollo Pharmacy",60,900),(2,"Medplus",50,700),(1,"Apollo Clinic consultation",500,1200),(1,"Appa sugar test Apollo Diagnostics",450,1600),(0.8,"dentist Dr Ramesh",500,4500),(0.7,"Sri Balaji Medicals",40,420),(0.5,"Amma eye checkup Sankara Nethralaya",600,3200),(0.4,"Amma BP tablets Medplus",350,780)]
ENT = [(3,"PVR",260,980),(2,"INOX",240,900),(2,"Sathyam cinemas",180,760),(1,"BookMyShow",300,1800),(0.6,"bowling",500,1400),(0.5,"turf football",150,350),(0.4,"snow bowling with cousins",700,1600)]
PERS = [(3,"Naturals",250,1400),(2,"haircut",150,300),(1.5,"Health & Glow",200,1300),(1,"Nykaa",350,1800),(0.7,"Apollo Pharmacy",120,600)]
MISC = [(2,"",20,500),(1,"xerox",10,80),(1,"courier",60,350),(1,"tailor",100,700),(0.8,"key duplicate",50,150),(0.8,"temple hundi",51,501),(0.7,"cobbler",40,200),(0.6,"donation Akshaya Patra",500,2000),(0.4,"lost bet to Karthik",100,500)]
d = S; nf = 3; nc = 6; i = 0
odo = 14200
while d <= E:
    wd = d.weekday(); we = wd >= 5; k = infl(d)
    quiet = rnd.random() < 0.035
    if not away(d) and not quiet:
        if rnd.random() < (0.5 if we else 0.34) * (1.15 if d.year == 2025 else 0.9):
            p = pick(ORDERS); add(d, round(dec(150, 620) * k), "Food Orders", p[1] + p[2])
        if not we and rnd.random() < 0.85 or we and rnd.random() < 0.35:
            p = pick(SMALL); add(d, u(p[2], p[3], p[4]), "Eating Out", p[1])
            if rnd.random() < 0.15:
                p = pick(SMALL[:4]); add(d, u(p[2], p[3], p[4]), "Eating Out", p[1])
        if rnd.random() < (0.45 if we else 0.13):
            p = pick(REST); add(d, round(dec(p[2], p[3]) * k), "Eating Out", p[1])
        if rnd.random() < (0.62 if we else 0.38):
            p = pick(GROC); add(d, dec(p[2], p[3]) * (k if rnd.random() < .7 else 1), "Groceries", p[1])
        if rnd.random() < (0.4 if we else 0.6):
            p = pick(COMM); add(d, u(p[2], p[3], 10 if "card" in p[1] or "share" in p[1] else 1), "Commute", p[1])
        if rnd.random() < (0.25 if we else 0.11):
            p = pick(SHOP); add(d, u(p[2], p[3], 1), "Shopping", p[1])
        if rnd.random() < 0.085:
            p = pick(MED); add(d, u(p[2], p[3], 1), "Medical", p[1])
        if rnd.random() < (0.26 if we else 0.04):
            p = pick(ENT); add(d, u(p[2], p[3], 1), "Entertainment", p[1])
        if rnd.random() < 0.055:
            p = pick(PERS); add(d, u(p[2], p[3], 1), "Personal Care", p[1])
        if rnd.random() < 0.08:
            p = pick(MISC); add(d, u(p[2], p[3], 1), "Misc", p[1])
        if rnd.random() < (0.2 if we else 0.07):
            p = pick([(3,"parking Phoenix Mall",60,120),(2,"parking T Nagar",30,60),(1,"parking Marina beach",20,40),(0.6,"scooter puncture",80,200),(0.8,"car wash",350,600)]); add(d, u(p[2], p[3], 10), "Vehicle", p[1])
    nf -= 1; nc -= 1
    if nf <= 0 and not away(d):
        add(d, rnd.choice([300,300,400,400,450,500]) if rnd.random()<.7 else dec(320,520), "Fuel", rnd.choice(["HP petrol bunk scooter","Indian Oil scooter","petrol activa","Indian Oil scooter","Shell scooter"])); nf = rnd.randint(4, 8)
    if nc <= 0 and d >= D.date(2024,2,10) and not away(d):
        odo += rnd.randint(280, 520)
        add(d, rnd.choice([2000,2500,3000]) if rnd.random()<.5 else dec(1800,3600), "Fuel", rnd.choice(["Shell car","Shell car full tank","Indian Oil car","HP petrol bunk car","Reliance petrol bunk car odo %d" % odo])); nc = rnd.randint(9, 17)
    d += D.timedelta(1)
# ---- monthly
y, m = 2023, 7
mi = 0
def D_(day): return D.date(y, m, day)
while (y, m) <= (2026, 3):
    ym = y * 100 + m
    def put(day, a, c, n):
        dd = D.date(y, m, day)
        if S <= dd <= E: add(dd, a, c, n)
    put(5, 15000 if ym < 202404 else 18000 if ym < 202504 else 20000, "Home & Parents", "monthly to Amma")
    put(2, 1200 if ym < 202407 else 1500 if ym < 202601 else 1800, "Home & Parents", "Lakshmi akka maid salary")
    if ym >= 202403: put(5, 11850, "EMI", "HDFC car loan EMI")
    if ym <= 202412: put(7, 3150, "EMI", "Activa scooter EMI")
    if 202410 <= ym <= 202509: put(10, 2999, "EMI", "Bajaj Finserv iPhone EMI")
    if 202506 <= ym: put(12, 4583, "EMI", "MacBook EMI Bajaj Finserv")
    put(8, 470.82 if ym < 202408 else 529.82 if ym < 202512 else 588.82, "Bills", "Airtel postpaid")
    put(9, 826 if ym < 202409 else 943 if ym < 202511 else 1061, "Bills", "ACT Fibernet")
    if m % 2 == 0: put(18, u(1400, 4200) if m in (4,6,8) else u(900, 2300), "Bills", rnd.choice(["TNEB electricity","TNEB electricity","EB bill"]))
    if rnd.random() < .75: put(rnd.randint(12, 27), 918.5 if ym < 202403 else 818.5 if ym < 202504 else 868.5, "Bills", "Indane gas cylinder")
    put(11, 299 if ym < 202411 else 349, "Bills", "Airtel recharge Appa") if ym >= 202401 else None
    put(3, 199 if ym < 202501 else 249 if ym < 202601 else 299, "Subscriptions", "Netflix")
    put(14, 119 if ym < 202509 else 139, "Subscriptions", "Spotify")
    put(20, 130 if ym < 202402 else 130, "Subscriptions", "Google One")
    if ym >= 202503: put(21, 1950 if ym < 202601 else 1999, "Subscriptions", "ChatGPT Plus")
    if ym <= 202406: put(16, 299, "Subscriptions", "Hotstar")
    for _ in range(rnd.choice([0,1,1,2]) if ym >= 202402 else 0): put(rnd.randint(1, 28), rnd.choice([300,500,500,1000]), "Vehicle", "FASTag recharge")
    if m % 3 == 0 and ym not in (202406, 202409): put(6, 4490 if y < 2025 else 5290, "Fitness", "cult.fit quarterly")
    if ym not in (202405, 202406, 202510):
        for _ in range(rnd.randint(0, 3)): put(rnd.randint(1, 28), u(120, 300, 10), "Fitness", rnd.choice(["badminton court","badminton court","shuttle cocks"]))
    if m % 4 == 1: put(19, u(1899, 3199), "Fitness", "whey protein Amazon")
    if rnd.random() < .4: put(rnd.randint(1, 28), u(400, 3500, 50), "Home & Parents", rnd.choice(["plumber","electrician","water can","inverter battery service","carpenter","Urban Company AC service"]))
    put(25, u(60, 120, 10), "Home & Parents", "water can") if rnd.random() < .6 else None
    m += 1
    if m > 12: y, m = y + 1, 1
A = lambda s, a, c, n: add(D.date.fromisoformat(s), a, c, n)
# yearly
for s,a in (("2023-08-22",1499),("2024-08-22",1499),("2025-08-22",1499)): A(s,a,"Subscriptions","Amazon Prime annual")
for s,a in (("2023-11-15",24650),("2024-11-15",24650),("2025-11-15",24650)): A(s,a,"Bills","LIC premium")
for s,a in (("2023-09-10",18740),("2024-09-10",21310),("2025-09-10",24975)): A(s,a,"Bills","Star Health insurance Appa Amma")
for s,a in (("2024-01-29",85000),): A(s,a,"Vehicle","Maruti Baleno down payment")
A("2024-02-03",2100,"Vehicle","car pooja Vadapalani temple"); A("2024-02-12",6450,"Vehicle","Baleno seat covers and mats")
for s,a in (("2025-01-27",17860.5),("2026-01-28",15940)): A(s,a,"Vehicle","Acko car insurance")
for s,a in (("2023-10-19",1680),("2024-10-18",1745),("2025-10-17",1920)): A(s,a,"Vehicle","Activa insurance")
for s,a in (("2023-09-23",1850),("2024-03-16",2120),("2024-10-05",1990),("2025-04-12",3480),("2025-11-08",2260)): A(s,a,"Vehicle","Activa service Honda")
for s,a in (("2024-05-18",1240),("2024-12-14",4380),("2025-07-19",5960),("2026-02-21",7425)): A(s,a,"Vehicle","Baleno service Maruti Nexa")
A("2025-05-31",3900,"Vehicle","Activa new tyres MRF"); A("2025-12-06",6200,"Vehicle","Baleno battery Amaron"); A("2025-06-17",1500,"Vehicle","traffic fine no parking OMR"); A("2024-09-26",500,"Vehicle","traffic fine signal jump")
# festivals
for yy, dv, po, pj, kr, vc in ((2023,"11-12",None,"10-23","09-06","09-18"),(2024,"10-31","01-15","10-11","08-26","09-07"),(2025,"10-20","01-14","10-01","08-16","08-27"),(2026,None,"01-15",None,None,None)):
    if po:
        p = D.date.fromisoformat("%d-%s" % (yy, po))
        add(p - D.timedelta(3), u(900, 1600), "Festivals", "Pongal sugarcane and pot"); add(p - D.timedelta(6), u(3500, 7800), "Festivals", "Pongal dress Pothys"); add(p, u(500, 1500, 50), "Festivals", "Pongal money to cousins kids")
        add(p + D.timedelta(1), u(300, 800, 50), "Festivals", "maattu pongal sweets")
    if dv:
        p = D.date.fromisoformat("%d-%s" % (yy, dv))
        add(p - D.timedelta(12), u(6500, 11800), "Festivals", "Deepavali dress Saravana Stores"); add(p - D.timedelta(4), u(2800, 5600), "Festivals", "Deepavali crackers"); add(p - D.timedelta(2), u(1800, 3600), "Festivals", "Deepavali sweets Grand Sweets")
        add(p, u(2000, 5000, 500), "Festivals", "Deepavali bonus watchman and maid"); add(p - D.timedelta(5), u(1400, 3200), "Gifts", "Deepavali gift hamper for manager"); add(p - D.timedelta(8), u(900, 2600), "Festivals", "Deepavali lights and diyas Amazon")
    if pj: add(D.date.fromisoformat("%d-%s" % (yy, pj)), u(400, 1200), "Festivals", "Ayudha pooja - scooter%s" % (" and car" if yy > 2023 else "")); add(D.date.fromisoformat("%d-%s" % (yy, pj)) - D.timedelta(7), u(1500, 4200), "Festivals", "golu dolls Mylapore")
    if kr: add(D.date.fromisoformat("%d-%s" % (yy, kr)), u(350, 900), "Festivals", "Krishna Jayanthi seedai murukku")
    if vc: add(D.date.fromisoformat("%d-%s" % (yy, vc)), u(300, 850), "Festivals", "Vinayagar Chathurthi pillaiyar and umbrella")
A("2025-04-14",1260,"Festivals","Tamil new year lunch items"); A("2024-04-14",980,"Festivals","Tamil new year lunch items")
A("2023-12-24",640,"Festivals","Christmas cake for team"); A("2024-12-24",1180,"Festivals","Christmas cake and secret santa"); A("2025-12-24",1350,"Festivals","Christmas cake and secret santa")
# gifts
for s,a,n in (("2023-07-21",2400,"Priya birthday - dress"),("2024-07-21",3150,"Priya birthday - handbag Lifestyle"),("2025-07-20",4299,"Priya birthday - Titan watch"),("2023-08-30",1500,"Rakhi return gift Divya"),("2024-08-19",1800,"Rakhi return gift Divya"),
 ("2025-08-09",2000,"Rakhi return gift Divya"),("2024-05-11",5600,"Amma silk saree Nalli"),("2025-05-10",3999,"Mothers day - Amma mixer Reliance Digital"),("2024-06-15",6495,"Appa Titan watch"),("2025-06-14",2750,"Appa shirt and dhoti Ramraj"),
 ("2023-09-02",5001,"Karthik wedding"),("2024-06-22",3001,"Anand wedding"),("2024-11-23",10001,"Divya engagement"),("2025-02-02",25001,"Divya wedding"),("2025-06-06",2001,"Suresh housewarming"),("2025-11-29",3001,"Vignesh wedding"),("2026-02-06",5001,"Meena wedding"),
 ("2025-12-13",1850,"baby shower Karthik and Nithya - Firstcry"),("2023-10-28",1200,"office farewell Ravi"),("2024-02-14",2280,"valentine - flowers and Ferrero"),("2025-02-15",3450,"valentine late - perfume Nykaa"),("2026-02-14",2990,"valentine - Priya earrings"),
 ("2024-01-20",900,"teacher gift"),("2025-08-23",1399,"Amazon gift - Karthik birthday"),("2024-08-24",1150,"Amazon gift - Karthik birthday"),("2024-12-07",850,"Archies gift shop"),("2026-03-01",1799,"Nithya baby - Firstcry")): A(s,a,"Gifts",n)
A("2024-12-14",320,"Shopping","gift wrap and ribbons"); A("2025-11-30",950,"Entertainment","film festival pass Chennai"); A("2024-12-12",800,"Entertainment","film festival pass Chennai")
for s,a in (("2024-03-22",2500),("2024-04-28",3400),("2025-03-28",3000),("2025-04-25",4500)): A(s,a,"Entertainment","CSK match Chepauk tickets")
A("2025-01-10",4200,"Entertainment","AR Rahman concert"); A("2024-12-22",600,"Entertainment","margazhi kutcheri Music Academy"); A("2025-12-20",750,"Entertainment","margazhi kutcheri Music Academy")
# room renovation project
for s,a,n in (("2025-03-03",5000,"room renovation - advance painter Murugan"),("2025-03-09",8640,"room renovation - Asian Paints"),("2025-03-15",38500,"room renovation - Voltas AC Reliance Digital"),("2025-03-16",2200,"room renovation - AC fitting"),("2025-03-22",27500,"room renovation - wardrobe carpenter"),
 ("2025-03-29",9000,"room renovation - painter balance"),("2025-04-05",14999,"room renovation - study table Pepperfry"),("2025-04-06",3250,"room renovation - curtains Home Centre"),("2025-04-19",1890,"room renovation - lights and fan Havells"),("2025-05-03",7480,"room renovation - mattress topper Wakefit")): A(s,a,"Home & Parents",n)
A("2023-12-02",2480,"Home & Parents","Michaung cyclone - candles, water, groceries"); A("2023-12-08",4600,"Vehicle","Michaung cyclone - scooter engine flood repair"); A("2023-12-10",3200,"Home & Parents","Michaung cyclone - motor repair")
A("2024-10-16",1120,"Groceries","rain stock up Nilgiris")
A("2024-09-28",8900,"Shopping","Croma - Sony headphones"); A("2025-12-27",12499,"Shopping","Flipkart - Samsung tab for Appa"); A("2025-10-04",5499,"Shopping","Amazon Great Indian sale - shoes and trimmer")
A("2025-07-03",18600,"Medical","Appa cataract surgery Sankara Nethralaya"); A("2025-07-10",1450,"Medical","Appa eye drops Apollo Pharmacy"); A("2024-04-09",6800,"Medical","root canal dentist Dr Ramesh"); A("2023-10-12",9200,"Medical","dengue - Apollo Hospital admission"); A("2023-10-14",1360,"Medical","dengue - blood tests Apollo Diagnostics"); A("2023-10-17",540,"Medical","dengue - tablets Apollo Pharmacy")
# trips
T = {"Goa trip": [("2023-12-05",7860,"flight tickets Indigo"),("2023-12-22",520,"airport cab Uber"),("2023-12-22",9600,"hotel Baga"),("2023-12-22",1240,"dinner"),("2023-12-23",1600,"scooter rent"),("2023-12-23",2150,"beach shack lunch"),("2023-12-24",3500,"scuba"),("2023-12-24",1890,"dinner Brittos"),("2023-12-25",780,"petrol"),("2023-12-25",2640,"casino"),("2023-12-26",1150,"cashews and feni"),("2023-12-26",960,"lunch"),("2023-12-27",640,"airport cab")],
 "Munnar trip": [("2024-08-01",8200,"homestay advance"),("2024-08-14",3200,"petrol Shell full tank"),("2024-08-14",890,"toll"),("2024-08-14",640,"lunch Salem"),("2024-08-15",1200,"jeep safari"),("2024-08-15",1450,"dinner"),("2024-08-16",760,"tea museum and tea powder"),("2024-08-16",980,"lunch"),("2024-08-17",4100,"homestay balance"),("2024-08-17",1350,"chocolates and spices"),("2024-08-18",2900,"petrol return"),("2024-08-18",890,"toll return")],
 "Thailand trip": [("2024-11-29",21840,"flight AirAsia"),("2025-01-18",1180,"travel insurance"),("2025-01-25",28000,"forex"),("2025-02-08",14500,"hotel Bangkok"),("2025-02-08",860,"airport parking cab"),("2025-02-09",2300,"grand palace and temples"),("2025-02-09",1750,"dinner street food"),("2025-02-10",3900,"bus and ferry Krabi"),("2025-02-11",12800,"hotel Krabi"),("2025-02-11",5200,"four islands tour"),("2025-02-12",2480,"thai massage"),("2025-02-12",2150,"seafood dinner"),("2025-02-13",6740,"shopping MBK"),("2025-02-13",1320,"lunch"),("2025-02-14",980,"airport food")],
 "Pondy trip": [("2024-03-02",3600,"hotel Promenade"),("2024-03-02",1450,"lunch Villa Shanti"),("2024-03-03",620,"Auroville cafe"),("2024-03-03",1900,"petrol"),("2025-06-28",4200,"hotel White Town"),("2025-06-28",2380,"dinner and drinks"),("2025-06-29",540,"breakfast Baker Street"),("2025-06-29",1800,"surf class")],
 "Tirupati": [("2024-07-13",2200,"bus APSRTC with Appa Amma"),("2024-07-13",1500,"room"),("2024-07-14",900,"special darshan tickets"),("2024-07-14",500,"laddu"),("2025-10-11",900,"special darshan tickets"),("2025-10-11",2650,"car petrol"),("2025-10-12",600,"laddu and prasadam")],
 "Coorg trip": [("2025-08-18",9800,"resort booking"),("2025-09-04",3100,"petrol"),("2025-09-04",760,"toll"),("2025-09-05",2250,"plantation tour and lunch"),("2025-09-05",1680,"dinner"),("2025-09-06",2400,"rafting Barapole"),("2025-09-06",1340,"lunch Raintree"),("2025-09-07",1890,"coffee powder and honey"),("2025-09-07",2950,"petrol return")],
 "Kodaikanal trip": [("2026-01-10",11200,"Zostel and cottage booking"),("2026-01-23",3050,"petrol"),("2026-01-23",820,"toll"),("2026-01-24",1960,"lunch and boating"),("2026-01-24",2240,"campfire dinner"),("2026-01-25",1480,"homemade chocolates"),("2026-01-25",1150,"pizza Cloud Street"),("2026-01-26",2875,"petrol return"),("2026-01-26",690,"lunch Dindigul Thalappakatti")]}
for t, L in T.items():
    for s, a, n in L: A(s, a, "Trips", t + " - " + n)
idx = list(range(len(rows))); idx.sort(key=lambda j: (rows[j][0], j))
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "chennai.csv")
with open(p, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for j in idx:
        r = rows[j]; assert S <= r[0] <= E and r[1] > 0
        w.writerow([r[0].isoformat(), "%.2f" % r[1], r[2], r[3]])
