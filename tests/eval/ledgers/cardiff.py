import random, csv, os
from datetime import date, timedelta as td
rnd = random.Random(130713)
START, END = date(2023, 11, 27), date(2026, 11, 25)
rows = []
def add(d, amt, cat, note=""):
    if START <= d <= END:
        rows.append((d.isoformat(), "%.2f" % amt, cat, note))
def u(a, b): return round(rnd.uniform(a, b), 2)
def pick(*x): return rnd.choice(x)
def p(x): return rnd.random() < x
def infl(d): return 1 + 0.045 * ((d - START).days / 365)
HOLS = [(date(2023,12,22),date(2024,1,7)),(date(2024,2,12),date(2024,2,18)),(date(2024,3,23),date(2024,4,7)),(date(2024,5,25),date(2024,6,2)),
 (date(2024,7,20),date(2024,9,2)),(date(2024,10,26),date(2024,11,3)),(date(2024,12,21),date(2025,1,5)),(date(2025,2,22),date(2025,3,2)),
 (date(2025,4,12),date(2025,4,27)),(date(2025,5,24),date(2025,6,1)),(date(2025,7,19),date(2025,9,1)),(date(2025,10,25),date(2025,11,2)),
 (date(2025,12,20),date(2026,1,4)),(date(2026,2,14),date(2026,2,22)),(date(2026,3,28),date(2026,4,12)),(date(2026,5,23),date(2026,5,31)),
 (date(2026,7,18),date(2026,8,31)),(date(2026,10,24),date(2026,11,1))]
def term(d): return not any(a <= d <= b for a, b in HOLS)
AWAY = [(date(2024,8,3),date(2024,8,17)),(date(2025,10,25),date(2025,11,1))]
def away(d): return any(a <= d <= b for a, b in AWAY)
def step(d, *ps):
    v = None
    for s, a in ps:
        if d >= date.fromisoformat(s): v = a
    return v
d = START
while d <= END:
    wd, mo, da = d.weekday(), d.month, d.day
    # ---- fixed things
    if da == 1: add(d, step(d, ("2023-01-01",168.0),("2024-04-01",179.0),("2025-04-01",188.0),("2026-04-01",197.0)), "Bills", "council tax")if mo not in (2,3) else None
    if da == 2: add(d, step(d, ("2023-01-01",842.16),("2025-06-01",911.40)), "Bills", "mortgage")
    if da == 5: add(d, step(d, ("2023-01-01",182.0),("2024-05-01",161.0),("2025-01-01",174.0),("2026-01-01",169.0)), "Bills", "octopus energy")
    if da == 8: add(d, step(d, ("2023-01-01",39.5),("2024-04-01",43.0),("2025-04-01",51.2),("2026-04-01",54.1)), "Bills", "welsh water")
    if da == 12: add(d, step(d, ("2023-01-01",34.0),("2024-04-01",37.0),("2025-04-01",40.0),("2026-04-01",44.0)), "Bills", "virgin broadband")
    if da == 15: add(d, step(d, ("2023-01-01",27.0),("2025-03-01",31.5)), "Bills", pick("EE phones","ee phones"))
    if da == 3: add(d, step(d, ("2023-01-01",10.99),("2025-02-01",12.99),("2026-05-01",14.99)), "TV & apps", "Netflix")
    if da == 9: add(d, step(d, ("2023-01-01",17.99),("2024-07-01",19.99),("2026-01-01",21.99)), "TV & apps", "spotify family")
    if da == 17 and d <= date(2025,5,31): add(d, step(d, ("2023-01-01",7.99),("2024-10-01",8.99)), "TV & apps", "Disney+")
    if da == 21 and d >= date(2025,9,1): add(d, step(d, ("2023-01-01",7.99),("2026-09-01",8.99)), "TV & apps", "audible")
    if da == 24: add(d, step(d, ("2023-01-01",2.49),("2026-03-01",2.99)), "TV & apps", pick("icloud","iCloud storage"))
    if da == 1 and d <= date(2026,3,31): add(d, step(d, ("2023-01-01",20.99),("2025-01-01",23.99)), "Health & hair", "PureGym")
    if da == 20: add(d, step(d, ("2023-01-01",14.8),("2024-11-01",16.2),("2025-11-01",18.1)), "Work", "RCN subs")
    if da == 6: add(d, step(d, ("2023-01-01",28.4),("2024-09-01",33.75),("2025-09-01",39.2)), "Dog", "petplan nel")
    if (mo, da) == (3, 11): add(d, 120, "Work", "NMC fee")
    if (mo, da) == (1, 15): add(d, 169.5, "Bills", "tv licence") if d.year>2024 else add(d,159,"Bills","tv licence")
    if (mo, da) == (2, 19): add(d, step(d, ("2023-01-01",412.3),("2025-01-01",468.9),("2026-01-01",451.15)), "Car", "car insurance Admiral")
    if (mo, da) == (6, 14): add(d, step(d, ("2023-01-01",54.85),("2025-01-01",54.85),("2026-01-01",54.85)), "Car", "MOT")
    if (mo, da) == (6, 14): add(d, u(140,290), "Car", "service Ron's garage")
    if (mo, da) == (9, 4): add(d, step(d, ("2023-01-01",190),("2025-01-01",195),("2026-01-01",200)), "Car", "car tax")
    if (mo, da) == (3, 28): add(d, step(d, ("2023-01-01",228.0),("2025-01-01",246.5),("2026-01-01",259.9)), "Caravan", "caravan insurance")
    if (mo, da) == (1, 10): add(d, step(d, ("2023-01-01",59),("2025-01-01",61),("2026-01-01",63)), "Caravan", "Caravan club membership")
    if da == 28 and mo in (1,4,7,10): add(d, step(d, ("2023-01-01",95),("2025-01-01",105),("2026-04-01",112.5)), "Caravan", "storage Wenvoe farm")
    if (mo, da) in ((1,16),(4,29),(9,12)): add(d, step(d, ("2023-01-01",48),("2024-09-01",52),("2025-09-01",55)), "Choir", "choir subs")
    if (mo, da) == (5, 6): add(d, u(150,190), "Caravan", "caravan service")
    # ---- days with nothing
    if p(0.085):
        d += td(1); continue
    if not away(d):
        # food shop
        if wd == 5 or (wd == 4 and p(.25)):
            add(d, u(82,148)*infl(d)*(1.35 if mo==12 and da>14 else 1), "Food shop", pick("tesco big shop","Tesco","tesco","lidl big shop","Tesco Extra Western Ave"))
        if p(.26): add(d, u(11,46)*infl(d), "Food shop", pick("lidl","Lidl","lidl bits"))
        if p(.15): add(d, u(9,38)*infl(d), "Food shop", pick("aldi","Aldi","Aldi Gabalfa"))
        if p(.13): add(d, u(2.2,14), "Food shop", pick("co-op milk & bread","co-op","Co-op"))
        if p(.08): add(d, u(8,34), "Food shop", pick("M&S food","m&s food"))
        if wd == 5 and p(.3): add(d, u(9,24), "Food shop", pick("cardiff market","Cardiff market fish","Lloyds butchers"))
        if p(.05): add(d, u(3,19), "Food shop", "")
        if p(.012): add(d, u(48,160), "Food shop", "Costco")
        # eating out
        if wd in (0,1,3,6) and p(.33): add(d, u(3.1,6.4)*infl(d), "Eating out", pick("canteen","canteen","canteen lunch","canteen nights"))
        if p(.12): add(d, u(2.9,8.6), "Eating out", pick("costa","Costa","costa w Bethan"))
        if p(.10): add(d, u(2.4,9.9), "Eating out", pick("greggs","Greggs","greggs kids"))
        if p(.03): add(d, u(3.4,11), "Eating out", "Coffi Co bay")
        if p(.022): add(d, u(3.4,13), "Eating out", "Coffi House")
        if wd in (4,5) and p(.27): add(d, u(24,52)*infl(d), "Eating out", pick("chinese takeaway","dominos","Dominos","fish & chips","indian takeaway"))
        if wd in (5,6) and p(.10): add(d, u(42,98), "Eating out", pick("Nandos","Bill's","Wagamama","pizza express","Bill's w Mam"))
        if wd in (5,6) and mo in (4,5,6,7,8,9) and p(.3): add(d, u(6,17), "Eating out", pick("Joe's ice cream","joes ice cream"))
        if wd == 6 and p(.1): add(d, u(8,27), "Eating out", "Penarth pier cafe")
        if p(.02): add(d, u(3.5,5.2), "Eating out", "Boots meal deal")
        # car
        if wd in (2,6) and p(.52): add(d, u(38,69), "Car", pick("petrol tesco","petrol","petrol Asda","petrol"))
        if p(.075): add(d, u(1.5,8), "Car", pick("parking town","parking cardiff bay","Penarth parking","parking st davids"))
        if p(.014): add(d, u(6,64), "Car", pick("halfords","Halfords wipers"))
        if p(.015): add(d, pick(8,10,12), "Car", "car wash")
        # dog
        if wd == 3 and p(.38): add(d, u(18,42), "Dog", pick("pets at home","Pets at Home food","pets at home"))
        if p(.016): add(d, u(6,24), "Dog", "Pets Corner")
        if p(.016): add(d, u(34,95), "Dog", pick("Penarth vets","vets - Nel","penarth vets jabs"))
        if wd == 1 and p(.15): add(d, step(d,("2023-01-01",38),("2025-01-01",42),("2026-06-01",45)), "Dog", "groomers Nel")
        if p(.02): add(d, u(3,12), "Dog", pick("b&m dog treats","poo bags","dog treats"))
        if wd == 2 and p(.3): add(d, pick(12,15,24), "Dog", "dog walker Sian")
        # kids
        if wd == 5 and term(d): add(d, step(d,("2023-01-01",7.2),("2024-09-01",7.8),("2026-01-01",8.4)), "Kids", "swimming Owen")
        if wd == 6 and p(.8): add(d, step(d,("2023-01-01",5),("2025-08-01",8)), "Kids", "pocket money Ffion"); add(d, step(d,("2023-01-01",3),("2026-01-01",4)), "Kids", "pocket money Owen")
        if wd == 1 and term(d) and p(.85): add(d, step(d,("2023-01-01",16),("2024-09-01",17.5),("2025-09-01",19)), "School", "violin lesson Ffion")
        if wd == 0 and term(d) and p(.85): add(d, pick(15,20,20,25), "School", pick("dinner money","parentpay dinner money"))
        if term(d) and p(.045): add(d, u(2,14), "School", pick("PTA cake sale","non uniform day","school trip Owen","book fair","PTA raffle","school fair"))
        if p(.02): add(d, u(12,38), "Kids", pick("cinema kids","soft play","trampoline park","Techniquest","cinema Ffion & mates"))
        if wd == 4 and term(d) and p(.3): add(d, 3.5, "Kids", pick("cubs Owen","cubs"))
        if p(.012): add(d, u(4,28), "Kids", pick("Hobbycraft","The Works crafts"))
        # choir
        if wd == 3 and mo != 8 and term(d) and p(.8): add(d, step(d,("2023-01-01",1.5),("2025-01-01",2)), "Choir", pick("tea money","choir tea money"))
        # clothes
        if p(.035): add(d, u(9,58), "Clothes", pick("next","Next","next Owen","M&S","m&s bras","M&S"))
        if p(.035): add(d, u(6,42), "Clothes", pick("primark","Primark","vinted","Vinted","H&M Ffion","TK Maxx"))
        # health
        if p(.06): add(d, u(3,27), "Health & hair", pick("boots","Boots","boots","superdrug"))
        if wd == 5 and p(.12): add(d, step(d,("2023-01-01",46),("2025-02-01",52),("2026-03-01",56)), "Health & hair", "hair - Cheryl")
        if p(.009): add(d, u(11,19), "Health & hair", pick("haircut Owen","haircut gareth"))
        # house
        if p(.05): add(d, u(4,62), "House", pick("b&m","B&M","wilko","Dunelm","amazon","Amazon bits"))
        if p(.022): add(d, u(7,84), "House", pick("B&Q","screwfix","b&q paint"))
        if wd == 2 and p(.12): add(d, 12, "House", "window cleaner Dai")
        if mo in (3,4,5,6) and p(.05): add(d, u(9,48), "House", pick("garden centre plants","garden centre","compost"))
        # work
        if wd in (0,1,3,6) and p(.16): add(d, step(d,("2023-01-01",2),("2025-07-01",2.3)), "Work", pick("bus to work","bus"))
        if p(.007): add(d, u(3,9), "Work", pick("tights & fob watch battery","ward tea fund","biscuits for the ward"))
        if p(.004): add(d, u(5,15), "Work", "collection leaving do")
        if p(.012): add(d, u(3,40), pick("House","Kids","Clothes","Eating out"), "")
        # caravan
        if mo in range(3,11) and p(.016): add(d, u(7,48), "Caravan", pick("halfords caravan bits","Go Outdoors","calor gas","b&m caravan","Go Outdoors pegs"))
        # tv
        if p(.011): add(d, pick(3.49,4.99,5.49), "TV & apps", "film rental amazon")
    d += td(1)
A = lambda s, amt, c, n: add(date.fromisoformat(s), amt, c, n)
# schools & kids one offs
for y in (2024, 2025, 2026):
    A(f"{y}-08-20", u(85,130), "School", "uniform Ffion"); A(f"{y}-08-22", u(60,90), "School", "uniform Owen")
    A(f"{y}-08-27", u(38,52), "School", "school shoes Clarks"); A(f"{y}-08-27", u(36,48), "School", "Owen school shoes Clarks")
    A(f"{y}-09-14", u(22,36), "Kids", "football boots Owen"); A(f"{y}-09-10", u(55,70), "Kids", "football subs Owen")
    A(f"{y}-06-04", u(13,19), "School", "school photos"); A(f"{y}-07-14", u(28,46), "School", "end of year trip Folly Farm")
A("2025-01-21", 180, "School", "Llangrannog trip Owen"); A("2026-02-03", 150, "School", "deposit next years ski trip Ffion")
A("2026-06-10", 325, "School", "ski trip Ffion 2nd payment"); A("2026-10-12", 325, "School", "ski trip Ffion 3rd payment")
# caravan weekends in Tenby
for s, n in (("2024-05-03",3),("2024-06-21",2),("2025-05-02",3),("2025-07-25",4),("2025-08-22",3),("2026-05-01",3),("2026-07-24",5),("2026-08-14",4)):
    t = date.fromisoformat(s)
    add(t, u(26,38)*n, "Caravan", "Tenby pitch Kiln Park"); add(t, u(18,50), "Food shop", "tesco Tenby")
    add(t+td(1), u(26,44), "Eating out", "fish & chips Tenby"); add(t+td(1), u(3,9), "Car", "parking Tenby")
    if n > 2: add(t+td(2), u(12,44), "Kids", "crabbing & beach stuff Tenby"); add(t+td(2), u(44,62), "Car", "petrol Tenby")
# Brittany
A("2024-01-20", 150, "Hols", "Brittany ferries deposit"); A("2024-05-30", 468.4, "Hols", "Brittany ferry balance"); A("2024-02-08", 100, "Hols", "Brittany campsite deposit")
A("2024-07-30", 118, "Dog", "Nel health cert Brittany"); A("2024-07-31", 42.5, "Car", "euro breakdown cover Brittany"); A("2024-08-04", 412.6, "Hols", "campsite Brittany balance")
for i in range(15):
    t = date(2024,8,3)+td(i)
    if p(.6): add(t, u(9,74), "Food shop", pick("super U Brittany","boulangerie Brittany","market Brittany"))
    if p(.5): add(t, u(11,82), "Eating out", pick("creperie Brittany","ice creams Brittany","moules Brittany"))
    if p(.2): add(t, u(48,84), "Car", pick("petrol Brittany","tolls Brittany"))
    if p(.25): add(t, u(14,60), "Hols", pick("aquarium Brittany","kayaks Brittany","bikes Brittany"))
A("2024-08-12", 24.9, "Prezzies", "biscuits for Mam Brittany")
# Lanzarote
A("2025-01-11", 600, "Hols", "Lanzarote deposit TUI"); A("2025-07-19", 1684, "Hols", "Lanzarote balance TUI"); A("2025-10-24", 196, "Dog", "kennels Lanzarote")
A("2025-10-18", 38.2, "Health & hair", "boots suncream Lanzarote"); A("2025-10-12", 61.5, "Clothes", "primark Lanzarote shorts etc"); A("2025-10-25", 74, "Car", "airport parking Lanzarote")
for i in range(8):
    t = date(2025,10,25)+td(i)
    if p(.8): add(t, u(19,88), "Eating out", pick("tapas Lanzarote","lunch Lanzarote","ice creams Lanzarote"))
    if p(.5): add(t, u(6,42), "Food shop", "spar Lanzarote")
    if p(.4): add(t, u(30,110), "Hols", pick("aqua park Lanzarote","boat trip Lanzarote","camels Lanzarote"))
A("2025-10-30", 17.5, "Prezzies", "Bethan thank you Lanzarote")
# Edinburgh choir tour
A("2026-01-22", 95, "Choir", "Edinburgh tour deposit"); A("2026-04-16", 210, "Choir", "Edinburgh tour balance"); A("2026-05-09", 44.5, "Clothes", "black dress Edinburgh")
A("2026-05-22", 12.4, "Eating out", "services lunch Edinburgh"); A("2026-05-23", 34.8, "Eating out", "choir meal Edinburgh"); A("2026-05-24", 19.5, "Hols", "castle Edinburgh")
A("2026-05-24", 8.6, "Eating out", "cake & coffee Edinburgh"); A("2026-05-25", 28.75, "Prezzies", "shortbread & bits for kids Edinburgh"); A("2026-05-22", 9, "Car", "parking coach Edinburgh")
# choir other
for s,a,n in (("2023-12-14",22,"xmas concert tickets"),("2024-06-27",18,"summer concert tickets"),("2024-09-19",14.95,"messiah score"),("2024-12-12",24,"xmas concert tickets"),
 ("2025-06-26",20,"summer concert tickets"),("2025-09-25",16.5,"rutter score"),("2025-12-11",26,"xmas concert tickets"),("2025-12-18",31.4,"choir xmas meal"),("2026-03-19",12,"choir quiz night"),("2026-09-24",17.95,"faure score")):
    A(s,a,"Choir",n)
# bathroom
for s,a,c,n in (("2025-02-06",640,"House","bathroom deposit Huw plumber"),("2025-02-12",389.5,"House","bathroom tiles Topps"),("2025-02-20",512.99,"House","bathroom suite Victoria Plum"),
 ("2025-03-01",36.4,"House","b&q bathroom grout"),("2025-03-04",27.5,"Eating out","takeaway no water bathroom"),("2025-03-05",18,"Health & hair","swim & shower at leisure centre bathroom"),
 ("2025-03-10",1280,"House","bathroom Huw plumber balance"),("2025-03-13",22.8,"Car","tip & van fuel bathroom"),("2025-03-18",64.25,"House","screwfix bathroom taps"),("2025-04-02",49,"House","dunelm bathroom blind"),("2025-04-05",15,"Prezzies","next door sorry about noise bathroom")):
    A(s,a,c,n)
# prezzies
for y in (2023,2024,2025,2026):
    for m,dd,lo,hi,n in ((2,26,25,50,"Mam birthday"),(3,6,12,30,"flowers Mam mothers day"),(4,17,40,110,"Gareth birthday"),(5,8,60,150,"Ffion birthday"),(5,10,35,80,"Ffion birthday cake & bowling"),
        (6,12,14,35,"fathers day Dad"),(7,9,10,22,"Mrs Hughes end of term"),(7,10,8,18,"Owen teacher Mr Rees"),(8,30,60,140,"Owen birthday"),(9,1,70,150,"Owen party"),
        (10,3,18,40,"Bethan birthday"),(1,24,12,30,"Joe birthday"),(11,8,15,35,"Nia birthday"),(12,6,30,60,"xmas Mam & Dad"),(12,3,80,210,"xmas Ffion"),(12,4,70,190,"xmas Owen"),(12,9,40,120,"xmas Gareth"),
        (12,12,10,25,"xmas secret santa ward"),(12,15,12,28,"xmas Nia"),(12,16,10,24,"xmas Joe"),(11,22,20,70,"xmas Ffion stocking"),(12,18,16,30,"xmas cards & stamps")):
        a = u(lo,hi)
        add(date(y,m,dd)+td(rnd.randint(-2,2)), a, "Prezzies", n)
A("2024-09-07", 120, "Prezzies", "Nia wedding present"); A("2025-06-21", 60, "Prezzies", "Bethan baby shower"); A("2026-07-02", 245, "Prezzies", "Mam 70th necklace")
for _ in range(34):
    t = START+td(rnd.randint(0,1090)); add(t, u(5,16), "Prezzies", pick("kids party present","card factory","party present Owens mate","Moonpig","moonpig"))
# health: dentist, opticians, prescriptions
for s,a,n in (("2024-01-18",24.7,"dentist check up"),("2024-07-23",26.0,"dentist check up"),("2025-02-04",62.4,"dentist filling"),("2025-09-16",26.0,"dentist check up"),("2026-03-24",27.4,"dentist check up"),
  ("2024-04-09",139,"specsavers glasses"),("2026-04-21",165,"specsavers glasses"),("2025-04-28",1950,"Ffion braces")): A(s,a,"Health & hair",n)
# walking boots, ikea, oddities
A("2024-03-16",89.99,"Clothes","walking boots Go Outdoors"); A("2024-10-08",58,"Clothes","work shoes"); A("2026-10-17",74.5,"Clothes","winter boots Gareth")
A("2024-02-24",184.5,"House","Ikea Bristol"); A("2024-09-28",63.0,"House","ikea desk Ffion"); A("2026-01-31",118.75,"House","Ikea wardrobe bits"); A("2024-11-16",46,"House","next curtains"); A("2026-02-21",38,"House","Next cushions")
A("2024-12-09",2340,"House","new boiler"); A("2025-08-06",865,"Caravan","damp repair caravan"); A("2026-01-28",420,"House","fence storm damage"); A("2026-09-22",612.35,"Dog","vets - Nel ate a sock op")
A("2026-06-18",319,"House","washing machine Currys"); A("2025-11-28",449,"House","Currys black friday telly"); A("2025-03-15",96,"Kids","wales rugby tickets"); A("2026-07-16",340,"Caravan","awning Go Outdoors")
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),"cardiff.csv"),"w",newline="",encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"]); w.writerows(rows)
