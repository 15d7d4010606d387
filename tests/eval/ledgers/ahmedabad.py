#!/usr/bin/env python3
# Household ledger of a joint family in Ahmedabad. Fixed seed -> the same bytes each run.
import random, os, csv
from datetime import date, timedelta as TD
R = random.Random(380001)
START, END = date(2023, 11, 19), date(2026, 11, 18)
rows = []
KI,MS,EO,TS,PV,BL,MT,MD,CL,FP,GV,GO,TR,HR,MH,MI = ("Kirana","Milk & Sabzi","Eating Out","Tuition & School","Petrol & Vehicle","Bills",
 "Mobile & TV","Medical","Clothes","Festivals & Puja","Gifts & Vyavhar","Gold","Travel","House & Repairs","Maid & Helpers","Misc")

def add(d, amt, cat, note=""):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d.isoformat(), round(amt * 100), cat, note))
def rnd(a, b, step=1): return round(R.uniform(a, b) / step) * step
def money(a, b): # bills with paise now and then
    return rnd(a, b) if R.random() < .6 else round(R.uniform(a, b), 2)
def pick(pairs):
    return R.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]
def infl(d): return 1 + 0.07 * (d - START).days / 365

TRIPS = [(date(2024,5,6),date(2024,5,11)),(date(2025,5,16),date(2025,5,19)),(date(2025,10,23),date(2025,10,30))]
def away(d): return any(a <= d <= b for a, b in TRIPS)

# ---------- day by day ----------
KIRANA = [("D-Mart",(900,3800),20),("Patel Kirana",(80,700),34),("Patel Provision Store",(120,900),14),("Reliance Smart",(500,2600),10),
          ("Star Bazaar",(400,2200),6),("Kalupur market",(600,3000),6),("Ganesh Flour Mill",(90,220),9),("BigBasket",(450,1900),8),("",(50,400),7)]
EAT = [("Honest",(380,1250),11),("Gordhan Thal",(1100,2900),4),("Domino's",(420,1450),9),("Havmor",(160,620),8),("Havmor Eatery",(700,1900),4),
       ("Vadilal",(150,520),5),("Das Khaman",(120,380),9),("Lucky",(80,320),10),("Manek Chowk",(350,1100),6),("Swiggy",(250,950),11),("Zomato",(260,980),7),
       ("La Pino'z",(350,990),5),("Jay Ambe Farsan",(150,520),10),("Raju dabeli",(60,220),9),("Swati Snacks",(600,1700),3),("",(60,300),5)]
BIG_EVENT = {}
d = START
while d <= END:
    quiet = R.random() < .085
    if not away(d) and not quiet:
        k = infl(d); wd = d.weekday()
        if R.random() < .50: add(d, rnd(96*k, 240*k), MS, R.choice(["Jay Ambe Dairy","Jay Ambe Dairy","Jay Ambe Dairy","milk","milk & chaas","Amul parlour"]))
        if R.random() < .42: add(d, rnd(60*k, 420*k, 5), MS, pick([("sabzi",5),("Kanubhai sabzi",5),("Fresh",4),("fruits",3),("",2),("sabzi & dhania",1)]))
        if R.random() < (.40 if d.day <= 8 else .28):
            n,(lo,hi),_ = R.choices(KIRANA, [x[2] for x in KIRANA])[0]; add(d, money(lo*k, hi*k), KI, n)
        p = {4:.45,5:.72,6:.95}.get(wd,.27)
        if R.random() < p:
            w = [x[2] * (3 if x[0] in ("Havmor","Vadilal") and d.month in (4,5,6) else .25 if x[0]=="Vadilal" and d.month in (12,1) else 1) for x in EAT]
            if date(2026,6,1) <= d <= date(2026,6,30): w = [0 if x[0].startswith("Dom") else y for x, y in zip(EAT, w)]
            n,(lo,hi),_ = R.choices(EAT, w)[0]
            tail = ""
            if n and R.random() < .06: tail = R.choice([" with Nilesh family"," Sunday"," kids"," guests"])
            add(d, money(lo*k, hi*k), EO, n + tail)
        if R.random() < .155: add(d, rnd(200,450,50), PV, R.choice(["petrol activa"]*4+["Activa petrol"]))
        if R.random() < .12: add(d, rnd(200,400,50), PV, "petrol splendor")
        if R.random() < .085: add(d, rnd(450,900,10), PV, "CNG baleno")
        if R.random() < .035: add(d, rnd(1000,2500,100), PV, "petrol baleno")
        if R.random() < .02: add(d, rnd(20,120,10), PV, "parking")
        if R.random() < .02: add(d, rnd(80,260,10), PV, "puncture " + R.choice(["activa","splendor"]))
        if R.random() < .085: add(d, money(120,1600), MD, pick([("Patel Medical",6),("Apollo Pharmacy",4),("Ba BP tablets Patel Medical",2),("",1)]))
        if R.random() < .025: add(d, rnd(300,800,50), MD, R.choice(["Dr Shah","Dr Shah Khushi fever","Dr Trivedi","Dr Trivedi Bapuji checkup"]))
        if R.random() < .05: add(d, rnd(10,60,5)*10, MI, R.choice(["auto","auto","donation","paan","courier","xerox","pooja flowers"]))
        if R.random() < .05: add(d, rnd(20,150,10), MI, "Ashok paan")
        if R.random() < .05: add(d, rnd(30,400,10), MI, "")
        if R.random() < .035: add(d, rnd(120,900,10), HR, R.choice(["Shiv Hardware","Shiv Electricals","bulb","Jay Ambe Hardware","tap repair","plumber Ramesh"]))
        if R.random() < .03: add(d, money(700,3600), CL, R.choice(["Zudio","Reliance Trends","Max","Westside","Zudio kids"]) if d >= date(2024,3,1) else R.choice(["Reliance Trends","Max","Westside"]))
    d += TD(1)

# ---------- month by month ----------
y, m = 2023, 12
while (y, m) <= (2026, 11):
    D = lambda day: date(y, m, day)
    t = (y, m)
    # tuition
    a = 0 if t < (2024,6) else 1 if t < (2025,6) else 2 if t < (2026,6) else 3
    if m != 5:
        add(D(5), [2800,3200,4000,4500][a], TS, "Dhruv maths tuition")
        if t >= (2024,6): add(D(5), [0,3000,3500,4200][a], TS, "Dhruv science tuition")
        add(D(6), [1500,1500,1800,2200][a], TS, "Khushi tuition")
        if t >= (2024,6): add(D(6), [0,900,1200,1400][a], TS, "Aarav tuition")
        add(D(8), [800,800,1000,1000][a], TS, "Khushi kathak class")
    if m in (6, 10, 1, 3):
        add(D(9), [14500,15500,17000,18800][a], TS, "Dhruv school fees")
        add(D(9), [11200,12000,13000,14200][a], TS, "Khushi school fees")
    if m == 6:
        add(D(11), rnd(3800,5200), TS, "Navneet books"); add(D(12), rnd(3200,4600), TS, "uniform all three kids")
        add(D(13), rnd(900,2400), TS, "school bags"); add(D(14), rnd(1500,2500), CL, "D-Mart raincoats")
    if R.random() < .6: add(D(R.randint(10,27)), rnd(80,650,10), TS, R.choice(["stationery","Navneet notebooks","project chart paper","school picnic","xerox notes Dhruv"]))
    # bills
    season = {4:1.5,5:2.0,6:2.0,7:1.5,8:1.3,9:1.3,10:1.3}.get(m, .8)
    if m % 2 == 0: add(D(18), round(R.uniform(4200,5200)*season,2), BL, "Torrent Power")
    add(D(7), round(R.uniform(850,1400),2), BL, "Adani Gas")
    add(D(3), 1800 if t < (2025,4) else 2200, BL, "society maintenance")
    add(D(2), 190 if t < (2025,1) else 210, BL, "Gujarat Samachar")
    if m == 4: add(D(22), {2024:6840,2025:7180,2026:7180}[y], BL, "AMC property tax")
    # mobile & tv
    add(D(12), 499 if t < (2025,3) else 649, MT, "Netflix")
    add(D(4), 119 if t < (2025,9) else 139, MT, "Spotify")
    if t <= (2025,7): add(D(15), 410 if t < (2024,8) else 465, MT, "Tata Play")
    add(D(10), 799 if t < (2024,7) else 899 if t < (2026,2) else 999, MT, "GTPL broadband")
    for who, day, amt in (("Jio recharge Ba",6,209),("Jio recharge Hetal",14,299),("Airtel recharge Bapuji",16,219)):
        if R.random() < .9: add(D(day), amt + (40 if t >= (2024,7) else 0), MT, who)
    if m % 3 == 0: add(D(11), 839 if t < (2024,7) else 899, MT, "Jio recharge mine")
    # helpers
    add(D(1), 2500 if t < (2024,11) else 2800 if t < (2026,1) else 3300, MH, "Kokila salary")
    add(D(1), 6000 if t < (2025,4) else 6800, MH, "Maharaj cook")
    if R.random() < .7: add(D(R.randint(2,5)), 700 if y < 2026 else 800, MH, "car cleaning boy")
    add(D(3), 150, MH, "safai wala")
    if R.random() < .3: add(D(R.randint(8,25)), rnd(200,900,50), MH, R.choice(["Kokila advance","watchman tip","dhobi","gardener"]))
    # salon, misc
    add(D(R.randint(8,13)), rnd(450,1500,50), MI, "Meena")
    add(D(R.randint(14,19)), rnd(150,320,10), MI, "Bipin haircut")
    if R.random() < .5: add(D(R.randint(20,27)), rnd(150,320,10), MI, "Bipin haircut kids")
    if R.random() < .35: add(D(R.randint(2,27)), rnd(700,2100), CL, R.choice(["Asopalav","Bandhani House","tailor Iqbal","Bata","Liberty shoes"])) if (y,m) not in ((2026,3),(2026,4)) else None
    if R.random() < .4: add(D(R.randint(2,27)), money(400,2600), HR, "D-Mart household")
    if R.random() < .35: add(D(R.randint(2,27)), R.choice([101,251,501,1100,2100]), GV, R.choice(["chandlo Mehta family wedding","chandlo Panchal wedding","chandlo Soni family engagement","baby gift Nikita","housewarming Desai","chandlo Shah wedding"]))
    # vehicles
    if m in (1, 7): add(D(20), rnd(900,1900), PV, "Activa service")
    if m in (3, 9): add(D(21), rnd(700,1300), PV, "splendor service")
    if m in (2, 8): add(D(23), rnd(4200,8800), PV, "Baleno service")
    y, m = (y, m+1) if m < 12 else (y+1, 1)
for yy, v in ((2024,16840),(2025,17920),(2026,19350)): add(date(yy,4,11), v, PV, "Baleno insurance")
for yy, v in ((2023,1240),(2024,1310),(2025,1415)): add(date(yy,12,9), v, PV, "Activa insurance")
add("2025-07-02", 18400, PV, "Baleno 4 tyres MRF")
add("2026-05-27", 2350, PV, "Activa battery")
for yy, v in ((2024,32500),(2025,36800),(2026,41200)): add(date(yy,7,1), v, MD, "Star Health mediclaim")

# ---------- the year's stock ----------
for yy in (2024, 2025, 2026):
    add(date(yy,4,14), rnd(8800,11500), KI, "wheat for the year")
    add(date(yy,4,20), rnd(3200,5200), KI, "masala mirchi haldi yearly")
    add(date(yy,5,3), rnd(3000,4200), KI, "Patel Provision Store tel na dabba")
    for _ in range(5): add(date(yy,5,3)+TD(R.randint(0,38)), rnd(600,1500,50), MS, "kesar keri box")
    for _ in range(2): add(date(yy,4,25)+TD(R.randint(0,20)), rnd(250,700,10), KI, "athanu masala")

# ---------- festivals ----------
for dv, dh in ((date(2024,10,31),date(2024,10,29)),(date(2025,10,20),date(2025,10,18)),(date(2026,11,8),date(2026,11,6))):
    add(dv-TD(9), rnd(2500,6500), FP, "diwali fataka"); add(dv-TD(7), rnd(900,2200), FP, "diwali diya rangoli")
    add(dv-TD(5), rnd(1900,3800), FP, "Shreeji Sweets diwali"); add(dv-TD(4), rnd(2200,5600), FP, "diwali dry fruits Kalupur market")
    add(dv-TD(12), rnd(1800,3600), HR, "diwali cleaning & whitewash"); add(dv-TD(10), rnd(7500,15500), CL, "Asopalav diwali")
    add(dv-TD(8), rnd(3500,7500), CL, "Westside diwali kids"); add(dv-TD(3), rnd(2500,3300,100), MH, "Kokila diwali bonus")
    add(dv-TD(3), rnd(3000,5000,500), MH, "Maharaj diwali bonus"); add(dv+TD(2), rnd(2000,4100), GV, "bhai beej gift Bhavna")
    add(dv+TD(1), 2100, GV, "diwali saal mubarak kids envelopes"); add(dv, rnd(700,1600), FP, "laxmi pooja samagri")
    add(dh, rnd(24000,46000), GO, "Kalyan Jewellers dhanteras coin"); add(dh, rnd(3500,8200), GO, "Kalyani Jewellers dhanteras silver")
for a, b in ((date(2024,10,3),date(2024,10,11)),(date(2025,9,22),date(2025,10,1)),(date(2026,10,11),date(2026,10,20))):
    add(a-TD(4), rnd(2800,6200), CL, "navratri chaniya choli Law Garden"); add(a-TD(3), rnd(1200,2800), CL, "navratri kediya Dhruv")
    add(a-TD(2), rnd(2400,6000), FP, "navratri garba passes"); add(a, rnd(400,900), FP, "garbo & pooja navratri")
    for _ in range(4): add(a+TD(R.randint(0,8)), rnd(300,1100), EO, R.choice(["navratri late night Manek Chowk","navratri nasto","Lucky navratri"]))
for yy in (2024, 2025, 2026):
    for _ in range(2): add(date(yy,1,R.randint(9,13)), rnd(350,1500), FP, "uttarayan patang firki")
    add(date(yy,1,14), rnd(700,1500), FP, "uttarayan undhiyu jalebi"); add(date(yy,1,14), rnd(250,600), FP, "chikki Shreejee Sweet Mart")
for h in (date(2024,3,25),date(2025,3,14),date(2026,3,4)):
    add(h-TD(1), rnd(350,900), FP, "holi colours pichkari"); add(h, rnd(250,650), FP, "holi dhani khajur")
for r in (date(2024,8,19),date(2025,8,9),date(2026,8,28)):
    add(r-TD(3), rnd(200,500), FP, "rakhi & kanku"); add(r, rnd(3000,5200,100), GV, "rakhi gift Bhavna"); add(r, rnd(1000,2500,100), GV, "rakhi gift Jalpa")
    add(r, 501, GV, "rakhi gift Khushi"); add(r-TD(1), rnd(700,1500), FP, "Shreeji Sweets rakhi")
for j in (date(2024,8,26),date(2025,8,16),date(2026,9,4)):
    add(j-TD(1), rnd(500,1200), FP, "janmashtami makhan matki")
for g in (date(2024,9,7),date(2025,8,27),date(2026,9,14)):
    add(g, rnd(1500,3200), FP, "ganpati murti"); add(g, rnd(400,1000), FP, "modak Shreejee Sweet Mart"); add(g+TD(4), rnd(300,900), FP, "ganpati visarjan")
for k in range(36):
    yy, mm = divmod(2023*12 + 11 + k, 12); mm += 1
    if R.random() < .55: add(date(yy,mm,R.randint(2,27)), rnd(180,720,10), FP, R.choice(["Shreeji Sweets","Shreejee Sweet Mart","mandir daan","satyanarayan katha","Shreeji Sweets"]))

# ---------- gifts: birthdays & anniversaries ----------
B = [("Hetal",2,17,(2500,9000)),("Dhruv",7,8,(1500,5500)),("Khushi",9,26,(1200,4200)),("Aarav",4,2,(900,2500)),("Ba",6,21,(1200,4800)),
     ("Bapuji",12,4,(1000,3500)),("Nilesh",8,13,(1200,3200)),("Sonal",3,30,(1200,3500))]
for yy in range(2023, 2027):
    for n, mm, dd, (lo, hi) in B:
        add(date(yy,mm,dd)-TD(R.randint(0,3)), rnd(lo,hi), GV, f"{n} birthday " + {"Hetal":"saree" if yy%2 else "watch","Dhruv":"cycle" if yy==2024 else "headphones","Khushi":"gift","Aarav":"toy","Ba":"shawl","Bapuji":"kurta","Nilesh":"shirt","Sonal":"purse"}[n])
        if n in ("Dhruv","Khushi","Aarav"):
            add(date(yy,mm,dd), rnd(600,1300), EO, f"Cake Shop {n} birthday"); 
    add(date(yy,11,28), rnd(2500,6500), GV, "anniversary gift Hetal"); add(date(yy,11,28), rnd(2200,4200), EO, "anniversary dinner Gordhan Thal")
    add(date(yy,5,1), rnd(1500,3000), GV, "Ba Bapuji anniversary photo frame")

# ---------- three weddings ----------
for x in [("2024-11-22",11800,CL,"Riddhi wedding saree Asopalav"),("2024-11-24",6400,CL,"Riddhi wedding sherwani Dhruv"),("2024-11-25",96500,GO,"Riddhi wedding necklace Kalyan Jewellers"),
 ("2024-12-01",2400,MI,"Riddhi wedding mehendi Meena"),("2024-12-06",5200,TR,"Riddhi wedding tempo traveller Vadodara"),("2024-12-07",11000,GV,"Riddhi wedding chandlo"),("2024-12-07",1850,PV,"Riddhi wedding petrol baleno"),
 ("2024-12-08",2150,EO,"Riddhi wedding breakfast highway"),("2025-02-08",8600,GV,"Jignesh wedding dinner set"),("2025-02-09",5100,GV,"Jignesh wedding chandlo"),("2025-02-05",22800,GO,"Jignesh wedding ring Kalyani Jewellers"),
 ("2025-02-04",7300,CL,"Jignesh wedding Bandhani House"),("2026-02-11",142000,GO,"Pooja wedding set Kalyan Jewellers"),("2026-02-13",13900,CL,"Pooja wedding Asopalav"),("2026-02-18",21000,GV,"Pooja wedding chandlo"),
 ("2026-02-18",3100,MI,"Pooja wedding makeup Meena"),("2026-02-19",6800,TR,"Pooja wedding car hire Rajkot"),("2026-02-19",1740,EO,"Pooja wedding lunch Limdi"),("2026-02-16",14500,GV,"Pooja wedding silver thali"),
 ("2025-06-12",18700,GO,"Zaveri earrings Hetal"),("2024-07-19",9400,GO,"Zaveri payal Khushi"),("2026-04-19",38500,GO,"Kalyan Jewellers akshay tritiya coin"),("2025-04-30",31200,GO,"Kalyan Jewellers akshay tritiya coin"),
 ("2025-12-03",4200,GO,"Kalyani Jewellers polish & repair")]: add(*x)

# ---------- trips ----------
def trip(word, a, b, pre, eat, extra):
    for x in pre + extra: add(*x)
    d = a
    while d <= b:
        for _ in range(R.randint(1,3)): add(d, money(280,2300), EO, f"{word} {R.choice(eat)}")
        if R.random() < .6: add(d, rnd(150,1400,10), TR, f"{word} " + R.choice(["taxi","tickets","entry","parking & toll"]))
        if R.random() < .35: add(d, rnd(200,1900,10), MI, f"{word} " + R.choice(["shopping","souvenirs","tips"]))
        d += TD(1)
trip("goa trip", date(2024,5,6), date(2024,5,11), [("2024-03-18",38400,TR,"goa trip flights Indigo"),("2024-04-02",29500,TR,"goa trip hotel")], ["lunch","dinner","Martins","beach shack","breakfast"],
     [("2024-05-03",3400,CL,"goa trip swimwear Max"),("2024-05-08",640,MD,"goa trip medicine"),("2024-05-09",4200,TR,"goa trip water sports")])
trip("abu trip", date(2025,5,16), date(2025,5,19), [("2025-05-02",12800,TR,"abu trip hotel Hillock")], ["lunch","dinner","Arbuda","maggi point"],
     [("2025-05-16",2600,PV,"abu trip petrol baleno"),("2025-05-19",2200,PV,"abu trip petrol baleno"),("2025-05-17",380,MD,"abu trip vomiting tablets"),("2025-05-18",1650,CL,"abu trip shawl")])
trip("kerala trip", date(2025,10,23), date(2025,10,30), [("2025-08-05",64200,TR,"kerala trip flights"),("2025-09-10",52500,TR,"kerala trip package Flamingo")], ["lunch","dinner","sadhya","tea stall","houseboat snacks"],
     [("2025-10-25",9500,TR,"kerala trip houseboat"),("2025-10-27",3850,CL,"kerala trip kasavu saree"),("2025-10-28",910,MD,"kerala trip Apollo Pharmacy"),("2025-10-29",2750,GV,"kerala trip gifts for staff")])
for x in [("2026-08-14",2800,TR,"Somnath darshan guest house"),("2026-08-15",1100,FP,"Somnath mandir daan"),("2026-08-15",1900,PV,"petrol baleno Somnath")]: add(*x)

# ---------- kitchen renovation ----------
for x in [("2026-01-06",5000,MI,"kitchen reno designer visit"),("2026-01-12",85000,HR,"kitchen reno advance Bhavesh contractor"),("2026-01-17",46300,HR,"kitchen reno tiles Kajaria"),("2026-01-19",2200,MH,"kitchen reno debris removal"),
 ("2026-01-24",31800,HR,"kitchen reno granite"),("2026-01-28",1450,EO,"kitchen reno tiffin week"),("2026-02-03",60000,HR,"kitchen reno 2nd payment Bhavesh contractor"),("2026-02-05",1600,EO,"kitchen reno tiffin week"),
 ("2026-02-09",4350,HR,"kitchen reno Shiv Electricals"),("2026-02-24",27490,HR,"kitchen reno chimney Reliance Digital"),("2026-03-02",7850,HR,"kitchen reno Shiv Hardware handles"),("2026-03-06",1500,MH,"kitchen reno deep cleaning"),
 ("2026-03-10",40000,HR,"kitchen reno final Bhavesh contractor"),("2026-03-15",3900,FP,"kitchen reno vastu pooja"),("2026-03-18",6240,HR,"kitchen reno D-Mart dabba set")]: add(*x)

# ---------- unusual ----------
for x in [("2024-06-08",38900,HR,"Reliance Digital AC bedroom"),("2025-03-22",2499,HR,"Reliance Digital iron"),("2025-08-29",61990,HR,"Reliance Digital fridge"),("2026-07-17",3199,HR,"Reliance Digital mixer"),
 ("2025-01-27",87400,MD,"Bapuji cataract Sterling hospital"),("2025-01-29",2150,MD,"Bapuji eye drops Patel Medical"),("2024-09-14",12500,MI,"lawyer fee flat papers"),("2026-09-08",54990,MI,"Croma laptop Dhruv"),
 ("2024-12-20",5600,MD,"Dr Trivedi Khushi braces"),("2025-06-20",5600,MD,"Dr Trivedi Khushi braces"),("2026-07-24",2380,MD,"Patel Medical nebuliser"),("2026-05-12",1450,TR,"train tickets Surat"),("2024-02-22",980,TR,"GSRTC bus Bhavnagar"),
 ("2024-11-09",1340,TR,"train tickets Surat"),("2026-10-03",2260,TR,"train tickets Mumbai"),("2025-12-27",3480,CL,"Bandhani House Sonal")]: add(*x)

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ahmedabad.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for d, a, c, n in rows: w.writerow([d, f"{a//100}.{a%100:02d}", c, n])
print(len(rows))
