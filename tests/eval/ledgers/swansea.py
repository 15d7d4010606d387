import csv, os, random
from datetime import date, timedelta as td
R = random.Random(38026)
START, END = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END: rows.append((d, round(a+1e-9,2), c, n))
def u(a,b): return round(R.uniform(a,b),2)
def p99(a,b): return R.randint(int(a),int(b)) + R.choice([.0,.5,.99,.99,.49,.25,.95])
D = lambda s: date.fromisoformat(s)
def months():
    y,m = 2023,9
    while (y,m) <= (2026,11):
        yield y,m
        m += 1
        if m>12: y,m = y+1,1
infl = lambda d: 1 + 0.045*((d-START).days/365)
BORN = D("2025-03-14")
TRIPS = [(D("2024-04-19"),D("2024-04-24")),(D("2024-10-05"),D("2024-10-12")),(D("2026-05-23"),D("2026-05-30"))]
intrip = lambda d: any(a<=d<=b for a,b in TRIPS)

# ---- monthly bills
for y,m in months():
    d = lambda k: date(y,m,k)
    ym = y*100+m
    add(d(1), 742.15 if ym<202506 else 918.40, "House", "mortgage")
    if m not in (2,3):
        ct = 168 if ym<202404 else 181 if ym<202504 else 192.5 if ym<202604 else 203
        add(d(3), ct, "House", "council tax")
    base = {1:1.55,2:1.5,3:1.25,4:1,5:.75,6:.6,7:.55,8:.55,9:.65,10:.9,11:1.2,12:1.5}[m]
    add(d(14), 108*base*(1.15 if y*100+m>=202503 else 1)*R.uniform(.94,1.07), "Bills", "Octopus")
    add(d(5), 41.2 if ym<202404 else 46.8 if ym<202504 else 53.1 if ym<202604 else 56.9, "Bills", "Welsh Water")
    add(d(18), 31.99 if ym<202404 else 34.49 if ym<202504 else 37.49 if ym<202604 else 41.49, "Bills", "BT broadband")
    add(d(21), 13.25 if ym<202404 else 14.12 if ym<202504 else 14.54 if ym<202604 else 15.0, "Bills", "TV licence")
    add(d(24), 18.0 if ym<202504 else 21.5, "Bills", "Tesco Mobile")
    add(d(24), 12.5, "Bills", "Tesco Mobile Siân")
    add(d(8), 10.99 if ym<202502 else 12.99, "Subs", "Netflix")
    add(d(11), 14.99 if ym<202405 else 16.99 if ym<202511 else 17.99, "Subs", "Spotify")
    if 202411<=ym<=202507: add(d(16), 4.99, "Subs", "Disney+")
    if 202401<=ym<=202505: add(d(2), 22.99 if ym<202501 else 24.99, "Subs", "PureGym")
    if 202409<=ym<=202605: add(d(20), 29.99 if ym<202508 else 30.99, "Subs", "TNT Sports")
    if ym>=202604: add(d(22), 7.99, "Subs", "Surfline")
    add(d(27), 2.49 if ym<202501 else 2.99, "Subs", "icloud")
    add(d(6), 28.75, "Subs", "Unison")
    if ym>=202601: add(d(4), 612 if ym<202609 else 648.5, "Baby", "Little Dragons nursery")
for s,a in (("2023-10-12",214.6),("2024-10-12",238.9),("2025-10-12",251.15),("2026-10-12",263.4)): add(D(s),a,"House","home insurance")
for s,a in (("2024-02-09",412.3),("2025-02-09",467.85),("2026-02-09",449.2)): add(D(s),a,"Motor","Admiral car insurance")
for s,a in (("2025-09-26",388),("2026-09-26",421.5)): add(D(s),a,"Motor","van insurance Adrian Flux")
for s,a,n in (("2023-11-16",54.85,"MOT Fforestfach"),("2024-11-14",54.85,"MOT Fforestfach"),("2025-11-18",54.85,"MOT Fforestfach"),
  ("2026-11-17",54.85,"MOT Fforestfach"),("2024-06-04",186.5,"Kwik Fit 2 tyres"),("2025-01-22",318.4,"Kwik Fit brakes"),("2026-07-09",342,"Kwik Fit van tyres"),
  ("2026-08-20",58.6,"van MOT"),("2024-03-01",190,"road tax"),("2025-03-01",195,"road tax"),("2026-03-01",200,"road tax"),("2025-10-01",345,"van tax"),("2026-10-01",355,"van tax"),
  ("2025-08-11",236.75,"Euro Car Parts battery + alternator")): add(D(s),a,"Motor",n)
# ---- house bits
for s,a,n in (("2023-10-07",64.3,"Screwfix"),("2023-11-25",18.99,"Screwfix"),("2024-01-20",89,"B&Q paint"),("2024-02-17",41.2,"B&Q"),("2024-05-11",129,"Argos bbq"),
  ("2024-06-29",22.49,"Screwfix"),("2024-08-03",35.6,"The Range"),("2024-11-09",449,"Currys washing machine"),("2025-01-11",96.4,"B&Q paint nursery room"),("2025-01-18",58.7,"Screwfix"),
  ("2025-01-25",165,"IKEA drawers"),("2025-02-01",47.5,"The Range"),("2025-02-15",219,"carpet nursery room"),("2025-06-14",27.99,"Screwfix"),("2025-07-19",34,"B&Q"),
  ("2025-11-22",120,"boiler service"),("2024-11-20",110,"boiler service"),("2023-11-21",105,"boiler service"),("2026-01-17",39.98,"Screwfix"),("2026-03-21",16.5,"The Range"),
  ("2026-04-18",74.25,"B&Q fence"),("2026-04-25",131.8,"B&Q fence"),("2026-06-20",45.49,"Screwfix"),("2026-07-18",385,"Currys fridge freezer"),("2026-09-12",28,"The Range"),("2026-10-24",66.75,"Screwfix"),("2026-11-18",125,"boiler service")): add(D(s),a,"House",n)
# ---- rugby
for s,a,n in (("2024-06-18",235,"Ospreys season ticket"),("2025-06-17",249,"Ospreys season ticket"),("2026-06-16",265,"Ospreys season ticket"),
  ("2024-02-10",95,"Wales v Scotland ticket"),("2024-03-10",105,"Wales v France ticket"),("2025-02-22",110,"Wales v Ireland ticket"),("2026-02-15",115,"Wales v France ticket"),
  ("2026-11-14",85,"Wales v Argentina ticket"),("2024-11-17",75,"Wales v Australia ticket"),("2024-09-14",68,"Ospreys shirt"),("2025-12-06",30,"Ospreys babygrow + hat"),
  ("2024-02-10",14.6,"train Principality"),("2024-03-10",14.6,"train Principality"),("2025-02-22",15.8,"train Principality"),("2026-02-15",16.4,"train Principality"),("2026-11-14",16.9,"train Principality")): add(D(s),a,"Rugby",n)
for y,m in months():
    if m in (6,7,8): continue
    for k in sorted(R.sample(range(1,28),R.choice([1,2,2,3]))):
        d = date(y,m,k); 
        while d.weekday()!=5: d += td(1)
        if intrip(d) or d.month!=m: continue
        if BORN-td(10)<=d<=BORN+td(40): continue
        add(d,u(11,29),"Rugby",R.choice(["Ospreys pints","Ospreys pints","Ospreys pie + pint","Mumbles Rugby Club","Mumbles Rugby Club"]))
        if R.random()<.45: add(d,u(4,6) ,"Rugby",R.choice(["stadium parking","programme"]))
# ---- van build
V = [("2025-09-20",9450,"Crafter LWB off Rhys's cousin"),("2025-10-04",148.5,"Kiravans insulation"),("2025-10-05",37.2,"Screwfix"),("2025-10-11",64.99,"Toolstation"),("2025-10-18",212,"Wickes ply"),
("2025-10-19",28.45,"Screwfix"),("2025-11-01",96,"Kiravans carpet lining"),("2025-11-08",19.99,"Amazon"),("2025-11-15",289,"ebay roof fan"),("2025-11-16",44.1,"Toolstation"),("2025-11-29",71.3,"Screwfix"),
("2026-01-10",435,"leisure battery"),("2026-01-11",58.9,"Amazon"),("2026-01-24",33.75,"Screwfix"),("2026-01-31",186.4,"Wickes timber"),("2026-02-07",24.6,"Toolstation"),("2026-02-14",328,"solar panel + mppt"),
("2026-02-21",52.2,"Screwfix"),("2026-02-28",17.35,"Screwfix"),("2026-03-07",142,"Kiravans window"),("2026-03-08",39.9,"sikaflex"),("2026-03-14",142,"Kiravans window"),("2026-03-28",86.5,"Wickes ply"),
("2026-04-03",210,"ebay diesel heater"),("2026-04-04",41.8,"Toolstation"),("2026-04-11",395,"fridge Dometic"),("2026-04-18",63.4,"Screwfix"),("2026-04-26",118,"foam for bed"),("2026-05-02",92.5,"IKEA worktop"),
("2026-05-03",27.99,"Amazon"),("2026-05-09",74,"hob + gas locker"),("2026-05-16",46.2,"Screwfix"),("2026-05-17",35,"Dai help w wiring, beers"),("2026-06-13",160,"gas cert"),("2026-06-27",54.8,"Toolstation"),
("2026-07-11",31.6,"Screwfix"),("2026-07-25",88,"awning rail"),("2026-08-08",22.4,"Toolstation"),("2026-09-19",345,"awning Fiamma 2nd hand"),("2026-10-03",18.75,"Screwfix"),("2026-11-07",49.99,"Amazon")]
for s,a,n in V: add(D(s),a,"Van build",n)
# ---- trips
T = [("2024-02-24",96,"Hols","Newquay campsite deposit"),("2024-04-19",144,"Hols","Newquay campsite"),("2024-04-19",78.4,"Motor","Newquay diesel"),("2024-04-19",31.5,"Takeaway","Newquay chippy"),
("2024-04-20",60,"Surf","Newquay board hire"),("2024-04-20",42.8,"Pub","Newquay pub Sailors"),("2024-04-21",18.2,"Hols","Newquay pasties"),("2024-04-21",29,"Surf","Newquay Fistral parking"),
("2024-04-22",54.6,"Pub","Newquay pub Red Lion"),("2024-04-22",23.4,"Food shop","Newquay Aldi"),("2024-04-23",35,"Hols","Newquay aquarium"),("2024-04-24",66.1,"Motor","Newquay diesel home"),
("2024-07-02",286.4,"Hols","Ericeira flights"),("2024-07-05",540,"Hols","Ericeira apartment"),("2024-10-05",52,"Hols","Ericeira airport parking"),("2024-10-05",24.3,"Hols","Ericeira airport brekkie"),("2024-10-05",168,"Hols","Ericeira car hire"),
("2024-10-06",61.75,"Food shop","Ericeira supermarket"),("2024-10-06",90,"Surf","Ericeira board hire"),("2024-10-07",47.2,"Pub","Ericeira bar"),("2024-10-08",38.5,"Hols","Ericeira tea out"),("2024-10-09",120,"Surf","Ericeira surf guide"),
("2024-10-09",72.9,"Hols","Ericeira tea out"),("2024-10-10",26.4,"Pub","Ericeira bar"),("2024-10-11",84.1,"Hols","Ericeira last night meal"),("2024-10-11",33,"Presents","Ericeira tiles for Mam"),("2024-10-12",41.6,"Motor","Ericeira hire car petrol"),
("2026-05-23",92.3,"Motor","Pembs diesel"),("2026-05-23",62,"Hols","Pembs campsite Freshwater"),("2026-05-23",48.65,"Food shop","Pembs Tesco"),("2026-05-24",27.9,"Takeaway","Pembs chippy"),("2026-05-25",14,"Surf","Pembs parking"),
("2026-05-25",39.4,"Pub","Pembs Griffin"),("2026-05-26",84,"Hols","Pembs campsite St Davids"),("2026-05-26",33.5,"Hols","Pembs folly farm"),("2026-05-27",22.75,"Takeaway","Pembs pizza van"),("2026-05-27",16.4,"Baby","Pembs nappies Spar"),
("2026-05-28",57.2,"Pub","Pembs Sloop"),("2026-05-28",12,"Surf","Pembs parking"),("2026-05-29",31.8,"Food shop","Pembs Co-op"),("2026-05-30",18.5,"Hols","Pembs ice creams + coffee"),
("2025-08-22",240,"Hols","Bluestone lodge w Mam"),("2025-08-23",46.5,"Hols","Bluestone meal"),("2023-09-16",118,"Hols","Brecon b&b"),("2023-09-17",36.4,"Hols","Brecon sunday dinner")]
for s,a,c,n in T: add(D(s),a,c,n)
# ---- baby one offs
B = [("2024-11-23",12,"Next"),("2024-12-14",26,"Mothercare bits Boots"),("2025-01-08",649,"iCandy pram"),("2025-01-12",149,"Argos cot"),("2025-01-19",89.99,"Amazon"),("2025-02-02",179,"Halfords car seat"),
("2025-02-08",54,"Next"),("2025-02-20",119,"breast pump"),("2025-03-01",62.4,"Boots"),("2025-03-17",38.5,"Boots"),("2025-03-28",45,"registry + certificate"),("2025-05-12",32,"baby swim"),
("2025-09-13",95,"Argos high chair"),("2026-02-14",210,"Halfords bigger car seat"),("2026-03-13",24.5,"Cadi 1st bday cake"),("2026-03-14",85,"Cadi 1st bday hall"),("2026-03-14",41.3,"Cadi 1st bday food Aldi"),
("2026-03-10",18.75,"Cadi 1st bday balloons"),("2026-05-14",38,"Clarks first shoes"),("2026-09-05",42,"Clarks shoes")]
for s,a,n in B: add(D(s),a,"Baby",n)
# ---- presents
P = [("2023-10-02",30,"Rhys bday"),("2023-11-12",45,"Mam bday"),("2024-02-13",38,"Siân valentines"),("2024-03-08",24,"Mam mothers day"),("2024-05-20",110,"Siân bday"),("2024-06-14",35,"Dad fathers day"),
("2024-08-10",150,"Rhys wedding"),("2024-10-03",25,"Rhys bday"),("2024-11-11",50,"Mam bday"),("2025-02-13",27.5,"Siân valentines"),("2025-03-20",18,"flowers Siân"),("2025-03-28",32,"Mam mothers day"),("2025-05-21",495,"Siân eternity ring"),
("2025-06-13",29.99,"Dad fathers day"),("2025-10-02",30,"Rhys bday"),("2025-11-12",65,"Mam 65th"),("2026-02-12",34,"Siân valentines"),("2026-03-13",79.99,"Cadi 1st bday trike"),("2026-03-14",35,"Mam mothers day"),("2026-03-15",40,"Siân mothers day"),
("2026-05-20",125,"Siân bday spa"),("2026-06-19",32.5,"Dad fathers day"),("2026-07-04",80,"Dai wedding"),("2026-10-02",28,"Rhys bday"),("2026-11-12",48.5,"Mam bday"),("2026-11-27",64.99,"Amazon"),("2026-11-21",22,"secret santa station"),("2025-11-28",54.5,"Amazon")]
for s,a,n in P: add(D(s),a,"Presents",n)
for y in (2023,2024,2025):
    for n,a,b in (("Mam xmas",40,70),("Dad xmas",35,60),("Siân xmas",90,190),("Rhys xmas",15,25),("nieces xmas",30,60),("Amazon",15,45),("Amazon",15,45),("secret santa station",10,11),("wrapping + cards Card Factory",8,16)):
        add(date(y,12,R.randint(2,22)),p99(a,b),"Presents",n)
    if y==2025: add(D("2025-12-13"),44.99,"Presents","Cadi xmas")
    add(date(y,12,R.randint(18,20)),u(34,48),"House","xmas tree")
    add(date(y,12,22),u(125,170),"Food shop","Tesco big xmas shop")
    add(date(y,12,23),u(48,62),"Food shop","turkey Swansea Market")
# ---- surf kit
S = [("2023-10-14",229,"Rip Curl winter wetsuit"),("2023-11-04",38,"Rip Curl gloves"),("2024-03-30",24.5,"wax + leash Big Drop"),("2024-05-25",449,"JP surfboard 6'2"),("2024-06-08",32,"board bag Big Drop"),("2024-09-28",45,"surf boots Rip Curl"),
("2024-11-30",12.99,"wax Big Drop"),("2025-02-09",40,"ding repair"),("2025-06-28",165,"Rip Curl summer wetsuit"),("2025-08-16",13.5,"wax Big Drop"),("2025-11-09",28.5,"Rip Curl hood"),("2026-01-04",265,"Rip Curl winter wetsuit"),
("2026-03-29",35,"leash Big Drop"),("2026-04-19",14.5,"wax Big Drop"),("2026-06-07",520,"JP surfboard fish"),("2026-07-12",48,"Siân wetsuit 2nd hand"),("2026-08-29",45,"ding repair"),("2026-10-10",42.5,"surf boots Rip Curl"),("2026-11-08",15,"wax Big Drop")]
for s,a,n in S: add(D(s),a,"Surf",n)
# ---- daily life
TK_SH = ["Greggs"]*6+["Costa"]*5+["McDonalds"]*3+["Subway"]*1
TK_OFF = ["Dominos"]*4+["Mumbles Tandoori"]*4+["Lucky Star"]*3+["Rossi's chippy"]*3+["Uplands Kebab"]*2+["Deliveroo"]*3
RNG = {"Greggs":(2.9,7.4),"Costa":(3.4,8.2),"McDonalds":(5.2,13.5),"Subway":(5.9,10.4),"Dominos":(18,37),"Mumbles Tandoori":(24,46),"Lucky Star":(17,34),"Rossi's chippy":(12,25),"Uplands Kebab":(8,17),"Deliveroo":(17,39)}
hair = D("2023-09-15")
day = START
lastshop = date(2023,8,27)
shift0 = START
while day <= END:
    d = day; day += td(1)
    on = ((d-shift0).days % 8) < 4
    wd = d.weekday()
    if d.month==12 and d.day==25: continue
    if intrip(d): continue
    quiet = R.random() < .11
    k = infl(d)
    if (d-hair).days>=33+R.randint(0,14) and not quiet and not on:
        add(d, 14 if d<D("2025-01-01") else 16 if d<D("2026-04-01") else 18, "Faff", R.choice(["haircut","haircut Barber Joe"])); hair = d
    if (wd==(5 if on else 4) and R.random()<.93 and not quiet and (d-lastshop).days>=5) or (d-lastshop).days>=11:
        lastshop = d
        add(d, u(58,98)*k*(1.12 if d>BORN else 1), "Food shop", R.choice(["Aldi weekly"]*4+["Aldi"]*2+["Lidl"]*2+["Asda"]))
    if quiet: continue
    if R.random()<.43: add(d,u(3,24)*k,"Food shop",R.choice(["Tesco Express"]*4+["Co-op"]*4+["Lidl"]*2+["Aldi"]*2+["Swansea Market cockles","Swansea Market","milk + bread","beers Tesco",""]))
    if on and R.random()<.6:
        n = R.choice(TK_SH); add(d,u(*RNG[n])*k,"Takeaway",n if R.random()>.03 else "")
    if on and R.random()<.09:
        n = R.choice(["Uplands Kebab","Dominos","Lucky Star","Deliveroo"]); add(d,u(*RNG[n])*k,"Takeaway",n)
    if not on and R.random()<(.4 if wd in (4,5) else .22):
        n = R.choice(TK_OFF); add(d,u(*RNG[n])*k,"Takeaway",n if R.random()>.04 else "")
    if R.random()<.17:
        van = d>D("2025-09-25") and R.random()<.3
        add(d,u(62,98) if van else u(34,66),"Motor",("van diesel "+R.choice(["Shell","Asda"])) if van else R.choice(["Tesco petrol"]*5+["Shell"]*3+["Asda petrol"]*2))
    if on and R.random()<.08: add(d,R.choice([3,4.5,6]),"Motor","Morriston parking")
    if not on and R.random()<(.5 if wd in(4,5) else .24)*(.45 if BORN-td(20)<d<BORN+td(120) else 1)*(1.5 if d.month==12 else 1):
        add(d,u(9,46)*k,"Pub",R.choice(["Pilot","Pilot","Gower Brewery","King Arthur sunday dinner","Uplands Tavern","Wetherspoons","Pilot w Rhys","Pilot w Dai","curry night w Rhys","tea out w Siân","tea out w Siân",""]))
    if not on and R.random()<(.30 if d.month in(9,10,3,4,5,6,7,8) else .16)*(.4 if BORN-td(20)<d<BORN+td(60) else 1):
        add(d,*R.choice([(4.5,"Surf","Langland parking"),(4.5,"Surf","Langland parking"),(4,"Surf","Caswell parking"),(6,"Surf","Llangennith parking")]))
        if R.random()<.25: add(d,u(4,11),"Surf","Surfside Cafe")
    if d>BORN and R.random()<.29:
        n = R.choice(["nappies Aldi"]*4+["nappies Tesco","Boots","Boots","formula Boots","Next","Next","wipes","Amazon","Vinted babygrows","Vinted","soft play","baby swim","Calpol Boots"])
        lo,hi = {"nappies Aldi":(5,14),"nappies Tesco":(7,15),"Next":(9,34),"Amazon":(7,39),"formula Boots":(12,16),"soft play":(5,9),"baby swim":(8,8.5),"wipes":(2,6)}.get(n,(4,22))
        add(d,u(lo,hi),"Baby",n)
    if R.random()<.2:
        n = R.choice(["Boots","Boots","Amazon","Amazon","Amazon","Primark","Joe's Ice Cream","Joe's Ice Cream","lottery","Timpson keys","Superdrug","Post Office","TK Maxx","vape","charity sponsor station","coffee fund station",""])
        lo,hi = {"Amazon":(6,48),"lottery":(2.5,10),"TK Maxx":(15,60),"Primark":(8,35),"coffee fund station":(5,5),"charity sponsor station":(5,10),"Joe's Ice Cream":(4,13)}.get(n,(3,19))
        add(d,u(lo,hi),"Faff",n)
for s,a,n in (("2024-04-06",85,"work boots Magnum"),("2026-02-03",92,"work boots Magnum"),("2024-01-15",116.36,"HCPC reg"),("2025-09-02",116.36,"HCPC reg"),("2025-07-30",70,"parking fine"),("2024-09-02",45,"dentist"),("2025-09-08",62,"dentist"),("2026-09-10",68,"dentist"),("2026-10-20",149,"Specsavers"),("2024-07-22",639,"new phone Currys")): add(D(s),a,"Faff",n)
rows.sort(key=lambda r:r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),"swansea.csv"),"w",newline="",encoding="utf-8") as f:
    w = csv.writer(f); w.writerow(["date","amount","category","notes"])
    for d,a,c,n in rows: w.writerow([d.isoformat(),"%.2f"%a,c,n])
