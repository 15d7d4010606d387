import random, csv, os
from datetime import date, timedelta
R = random.Random(5417)
rows = []
def add(d, amt, cat, note):
    if date(2023,9,1) <= d <= date(2026,11,30):
        rows.append((d, "%.2f" % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
START, END = date(2023,9,1), date(2026,11,30)
days = [START + timedelta(i) for i in range((END-START).days+1)]
def blank(n, p=0.05): return "" if R.random() < p else n
infl = lambda d: 1 + 0.035*((d-START).days/365)

GRO = [("winco",26,35,120),("co-op",20,9,70),("co-op bulk bins",7,6,38),("co-op produce",6,7,32),("costco",10,60,210),
       ("market of choice",11,8,60),("trader joes",9,18,75),("saturday market veggies",4,6,28),("safeway",6,6,50),
       ("dari mart",6,3,16),("coffee beans co-op",2,13,19),("grocery outlet",5,12,60),("first alternative co-op corvallis",1,14,40)]
EAT = [("track town pizza",11,17,42),("off the waffle",7,14,32),("grit",4,28,75),("laughing planet",9,13,30),("cafe yumm",12,11,27),
       ("taco truck",9,8,22),("sweet life",8,6,24),("dairy queen",5,6,18),("hideaway bakery",7,9,28),("sushi station",5,20,48),
       ("campus lunch",10,7,14),("falling sky w/ marisol",4,19,46),("grit w/ marisol",2,32,66),("thai takeout",6,22,41),("costco hot dogs",2,3,9)]
COF = [("wandering goat",12,4,8),("dutch bros",14,4.25,9),("campus coffee cart",16,3,5.5),("starbucks",5,4.5,8.5),("tailored coffee",6,4.5,8),
       ("dari mart",3,1.79,2.99),("vero w/ marisol",4,7,15)]
KID = [("target",9,9,70),("school lunch money",10,25,45),("field trip fee",3,8,35),("clothes for tess",6,14,68),("allowance tess",12,10,10),
       ("tess haircut",3,22,36),("art supplies",4,6,30),("books for tess",5,7,24),("costco socks",1,14,19),("birthday party gift for tess friend",3,15,30),("yearbook",1,28,34)]
THR = [("goodwill",11,4,32),("st vinnies",12,3,38),("buffalo exchange",4,12,48),("plato's closet",4,9,40),("assistance league thrift",3,4,22),("estate sale",2,5,60)]
FUN = [("movies w/ tess",7,18,34),("powells order",4,11,38),("smith family books",5,6,24),("oregon ducks tickets",2,30,90),("concert at wow hall",4,18,42),
       ("board game",3,18,50),("yarn",5,8,44),("puzzle from st vinnies",2,2,6),("drinks w/ marisol",5,9,28),("hayward field tickets",2,35,95)]
HOU = [("jerrys",11,7,120),("bi-mart",9,6,55),("target",5,10,60),("paint",2,28,75),("ikea order",1,60,220),("lightbulbs",3,8,22),("garden starts",5,6,38),
       ("down to earth",4,9,60),("furnace filter",3,14,24),("vacuum bags",2,11,18)]
HEA = [("rx",9,5,25),("bi-mart vitamins",5,9,26),("urgent care copay",1,40,60),("yoga class",7,14,18),("pt copay knee",4,30,30),("eye drops",2,8,14),("massage",2,75,95)]
OHW = [("parking ticket",2,16,40),("late fee library",3,1,6),("bank fee",2,5,12),("lost earbuds",1,25,49),("etsy impulse",5,9,45),("amazon",8,8,60),
       ("post office",5,4,22),("donation food bank",3,15,40),("ipad case",1,14,30)]
def pick(L): return R.choices(L, [x[1] for x in L])[0]
def daily(d, p, cat, L, pb=0.05):
    if R.random() < p:
        n,_,a,b = pick(L)
        v = a if a == b else u(a,b)*(infl(d) if cat in ("Groceries","Eating out","Coffee") else 1)
        if n == "garden starts" and d.month not in (3,4,5,6): n = "lightbulbs"; v = u(8,22)
        add(d, v, cat, blank(n, pb))
away = [(date(2024,7,10),date(2024,7,16)),(date(2026,3,21),date(2026,3,27))]
nextgas = 3
for i, d in enumerate(days):
    out = any(a <= d <= b for a,b in away)
    if not out:
        wk = d.weekday() >= 5
        daily(d, .58 if wk else .40, "Groceries", GRO)
        if d.weekday() == 6: daily(d, .4, "Groceries", GRO[:5])
        daily(d, .45 if d.weekday() in (4,5) else .24, "Eating out", EAT)
        term = d.month not in (7,8)
        daily(d, .44 if (not wk and term) else .24, "Coffee", COF, .07)
        daily(d, .26 if d.month in (8,9) else .17, "Kiddo", KID)
        daily(d, .24 if d.weekday()==5 else .05, "Thrifting", THR)
        daily(d, .16 if wk else .05, "Fun", FUN)
        daily(d, .18 if wk else .08, "House stuff", HOU)
        daily(d, .09, "Health", HEA)
        daily(d, .07, "Oh well", OHW, .12)
        if i >= nextgas:
            n = R.choices(["costco gas","gas 76","gas chevron","gas dari mart"],[6,3,2,2])[0]
            add(d, u(24,41), "Prius", n); nextgas = i + R.randint(6,12)
        if R.random() < .02: add(d, u(3,12), "Prius", "parking downtown")
        if R.random() < .012: add(d, R.choice([10,12,15]), "Prius", "car wash")
        if d.month in (3,4,5) and d.weekday()==5 and R.random() < .6:
            add(d, u(8,20), "Kiddo", "track meet entry")
            if R.random() < .6: add(d, u(7,24), "Eating out", "track meet snacks")
            if R.random() < .3: add(d, u(5,10), "Prius", "track meet parking")
    # therapy every other tuesday
    if d.weekday()==1 and (i//7) % 2 == 0 and not out and not (d.month==12 and d.day>22):
        add(d, 40 if d < date(2024,9,1) else 45 if d < date(2026,1,1) else 50, "Health", "therapy")
    # monthly
    if d.day == 1:
        add(d, 1412.00 if d < date(2025,3,1) else 1448.50 if d < date(2026,3,1) else 1479.25, "Bills", "mortgage")
        add(d, 68 if d < date(2024,7,1) else 74 if d < date(2025,10,1) else 81, "Bills", "storage unit rent")
        if d >= date(2025,9,1): add(d, 187.40, "Bills", "roof loan payment")
    w = {12:1.0,1:1.0,2:.9,3:.7,11:.7,4:.5,10:.45}.get(d.month,.2)
    if d.day == 18: add(d, u(62,74)+70*w, "Bills", "eweb")
    if d.day == 21: add(d, u(14,20)+85*w, "Bills", "nw natural")
    if d.day == 9: add(d, 65 if d < date(2024,11,1) else 75, "Bills", "xfinity")
    if d.day == 23: add(d, 60 if d < date(2025,5,1) else 68, "Bills", "t-mobile")
    if d.day == 5: add(d, 29.85 if d < date(2025,1,1) else 32.10, "Bills", "sanipac")
    if d.day == 12: add(d, 15.49 if d < date(2025,2,1) else 17.99 if d < date(2026,4,1) else 19.99, "Subs", "netflix")
    if d.day == 3: add(d, 10.99 if d < date(2024,8,1) else 11.99, "Subs", "spotify")
    if d.day == 15: add(d, 2.99, "Subs", "icloud")
    if d.day == 20 and d < date(2025,4,1): add(d, 14.95, "Subs", "audible")
    if d.day == 7 and date(2024,6,1) <= d < date(2025,9,1): add(d, 13.99, "Subs", "disney+")
    if d.day == 26 and d >= date(2025,3,1): add(d, 11.99, "Subs", "strava")
    if d.day == 28 and d >= date(2024,1,1): add(d, 4 if d < date(2025,1,1) else 17, "Subs", "nyt")
    if d.day == 10 and d.month in (9,10,11,12,1,2,3,4,5,6): add(d, 24 if d < date(2025,9,1) else 27.5, "Kiddo", "clarinet rental")
D = date
for y in (2023,2024,2025,2026):
    add(D(y,11,14), {2023:3120.44,2024:3214.05,2025:3310.48,2026:3409.79}[y], "Bills", "property tax")
    add(D(y,10,2), {2023:1088,2024:1176,2025:1342,2026:1398.5}[y], "Bills", "home insurance")
    add(D(y,2,11), {2024:412.30,2025:448.10,2026:476.60}.get(y,400), "Prius", "geico 6 mo")
    add(D(y,8,11), {2024:431.75,2025:459.20,2026:488.90}.get(y,400), "Prius", "geico 6 mo")
    add(D(y,2,26), {2024:185,2025:195,2026:210}.get(y,0), "Kiddo", "track club dues")
    add(D(y,3,2), {2024:74.95,2025:89.00,2026:99.50}.get(y,0), "Kiddo", "track spikes")
    add(D(y,9,20), {2023:64.99,2024:72.5,2025:79,2026:84.95}[y], "Kiddo", "cross country shoes")
    add(D(y,4,22), u(60,110), "Gifts", "tess bday present"); add(D(y,4,23), u(38,62), "Gifts", "tess bday cake sweet life")
    add(D(y,10,17), u(25,60), "Gifts", "dana bday"); add(D(y,6,8), u(20,45), "Gifts", "marisol bday")
    add(D(y,5,8), u(25,50), "Gifts", "mothers day mom"); add(D(y,7,12), u(45,80), "Fun", "oregon country fair")
    add(D(y,12,3), u(25,60), "Gifts", "mom christmas"); add(D(y,12,8), u(30,70), "Gifts", "dana christmas")
    add(D(y,12,11), u(20,45), "Gifts", "marisol christmas"); add(D(y,12,14), u(60,150), "Gifts", "tess christmas")
    add(D(y,12,18), u(25,90), "Gifts", "tess christmas stocking"); add(D(y,12,9), u(45,70), "House stuff", "christmas tree")
    add(D(y,12,16), u(10,25), "Gifts", "opal christmas")
    for m in (1,5,9): add(D(y,m,13), u(48,92), "Prius", "oil change")
    for m in (3,9): add(D(y,m,19), u(25,90), "Health", "dentist")
    add(D(y,11,22), u(60,110), "Groceries", "thanksgiving stuff market of choice")
for d,a,c,n in [
 ((2024,1,18),2350.00,"Prius","hybrid battery"),((2024,10,28),612.40,"Prius","les schwab - tires"),((2025,4,16),38.00,"Prius","les schwab - rotation"),
 ((2025,12,4),96.50,"Prius","les schwab - flat + chains"),((2026,9,22),44.00,"Prius","les schwab - rotation"),((2024,6,5),126.00,"Prius","dmv registration"),((2026,6,5),138.00,"Prius","dmv registration"),
 ((2025,5,6),150.00,"House stuff","roof - inspection"),((2025,6,10),3200.00,"House stuff","roof - deposit riverbend roofing"),((2025,6,12),215.00,"Oh well","roof - permit city"),
 ((2025,7,21),4850.00,"House stuff","roof - progress payment riverbend roofing"),((2025,7,22),38.60,"Eating out","roof crew donuts + coffee"),((2025,8,4),5675.00,"House stuff","roof - final payment riverbend roofing"),
 ((2025,8,6),120.00,"Bills","roof loan setup fee"),((2025,8,9),64.25,"House stuff","roof - gutter bits jerrys"),
 ((2024,3,8),1189.00,"House stuff","washer from jerrys"),((2026,5,19),742.00,"Oh well","new laptop (refurb)"),((2024,9,3),389.00,"Kiddo","clarinet mouthpiece + lessons"),
 ((2026,1,27),864.30,"Health","crown dentist"),((2025,10,30),210.00,"Health","new glasses"),
 # san diego 2024
 ((2024,5,14),538.40,"Trips","san diego - flights"),((2024,7,10),24.80,"Eating out","san diego airport lunch"),((2024,7,10),212.60,"Trips","san diego - rental car"),
 ((2024,7,11),138.00,"Trips","san diego - zoo tickets"),((2024,7,11),41.35,"Eating out","san diego tacos w/ dana"),((2024,7,12),11.50,"Coffee","san diego coffee w/ dana"),
 ((2024,7,12),63.20,"Groceries","san diego ralphs"),((2024,7,13),34.00,"Kiddo","san diego boogie board"),((2024,7,13),88.75,"Eating out","san diego dinner old town"),
 ((2024,7,14),27.50,"Gifts","san diego opal stuffie"),((2024,7,15),52.40,"Trips","san diego - gas for rental"),((2024,7,16),96.00,"Trips","san diego - airport parking"),
 # san diego 2026
 ((2026,1,9),617.20,"Trips","san diego - flights"),((2026,3,21),31.45,"Eating out","san diego airport dinner"),((2026,3,21),284.00,"Trips","san diego - airbnb first night"),
 ((2026,3,22),146.00,"Trips","san diego - midway museum + ferry"),((2026,3,22),58.90,"Eating out","san diego fish tacos"),((2026,3,23),14.25,"Coffee","san diego coffee w/ dana"),
 ((2026,3,23),71.80,"Groceries","san diego ralphs"),((2026,3,24),42.00,"Kiddo","san diego hoodie for tess"),((2026,3,25),19.99,"Thrifting","san diego thrift w/ dana"),
 ((2026,3,25),104.30,"Eating out","san diego dinner w/ dana + opal"),((2026,3,26),33.00,"Gifts","san diego opal book set"),((2026,3,27),112.00,"Trips","san diego - airport parking"),
 # coast
 ((2023,10,21),36.50,"Eating out","coast - chowder"),((2023,10,21),9.00,"Fun","coast - kite"),
 ((2024,8,16),268.00,"Trips","coast - motel yachats"),((2024,8,16),31.70,"Prius","coast - gas"),((2024,8,17),54.20,"Eating out","coast - fish n chips"),((2024,8,17),48.00,"Fun","coast - aquarium newport"),((2024,8,18),17.60,"Groceries","coast - snacks"),
 ((2025,6,27),295.00,"Trips","coast - motel yachats"),((2025,6,27),33.10,"Prius","coast - gas"),((2025,6,28),61.35,"Eating out","coast - chowder"),((2025,6,28),14.00,"Kiddo","coast - saltwater taffy"),((2025,6,29),22.50,"Thrifting","coast - florence thrift"),
 ((2026,2,14),242.00,"Trips","coast - motel florence"),((2026,2,15),49.80,"Eating out","coast - chowder"),((2026,2,15),12.75,"Coffee","coast - mocha + cocoa"),
 ((2026,8,7),318.00,"Trips","coast - yurt + motel yachats"),((2026,8,7),34.60,"Prius","coast - gas"),((2026,8,8),66.90,"Eating out","coast - fish n chips"),((2026,8,8),21.00,"Fun","coast - sea lion caves"),((2026,8,9),19.40,"Groceries","coast - snacks"),
 ((2026,11,30),5.15,"Coffee","campus coffee cart"),((2026,11,30),62.38,"Groceries","winco"),
 ((2025,11,8),38.00,"Trips","portland train"),((2025,11,8),29.50,"Eating out","portland ramen"),((2024,12,30),1.50,"Trips","bridge toll hood river"),
 ]: add(D(*d),a,c,n)
order = list(range(len(rows))); R.shuffle(order)
rows = [rows[i] for i in order]; rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),"eugene.csv"),"w",newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for r in rows: w.writerow([r[0].isoformat(),r[1],r[2],r[3]])
print(len(rows))
