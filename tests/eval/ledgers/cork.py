import random, csv, os
from datetime import date, timedelta as T
rnd = random.Random(90417)
A, Z = date(2023,9,1), date(2026,9,28)
R = []
def add(d, cents, cat, note=""):
    if A <= d <= Z: R.append((d, int(cents), cat, note))
def amt(lo, hi): return rnd.randint(int(lo*100), int(hi*100))
def rd(lo, hi, step=50): return rnd.randrange(int(lo*100), int(hi*100)+1, step)
def clampday(y,m,d):
    while True:
        try: return date(y,m,d)
        except ValueError: d -= 1
months = [(y,m) for y in range(2023,2027) for m in range(1,13) if (2023,9)<=(y,m)<=(2026,9)]
# trips: (start,end,word)
trips = [(date(2023,10,9),date(2023,10,18),"Nerja"),(date(2024,2,19),date(2024,3,4),"Nerja"),(date(2024,6,10),date(2024,6,28),"Santander"),
 (date(2024,10,14),date(2024,10,23),"Valencia"),(date(2025,2,17),date(2025,3,5),"Nerja"),(date(2025,6,3),date(2025,6,21),"Santander"),
 (date(2025,10,6),date(2025,10,15),"Seville"),(date(2026,2,16),date(2026,3,6),"Nerja"),(date(2026,9,7),date(2026,9,17),"Valencia")]
def away(d): return any(a<=d<=b for a,b,_ in trips)
# ---------- monthly bills
for y,m in months:
    k=(y,m)
    add(clampday(y,m,3), 5500 if k<(2024,6) else 5999 if k<(2025,9) else 6499, "Phone & TV","Eir broadband")
    add(clampday(y,m,8), 1500 if k<(2025,3) else 1700, "Phone & TV","Tesco Mobile - his")
    add(clampday(y,m,8), 1500 if k<(2025,3) else 1700, "Phone & TV","Tesco Mobile - hers")
    add(clampday(y,m,17), 1199 if k<(2024,11) else 1299 if k<(2026,2) else 1499, "Phone & TV","Netflix")
    add(clampday(y,m,1), 1200 if k<(2025,1) else 1400, "Books & Papers","Irish Times digital")
    add(clampday(y,m,5), 21450 if k<(2024,4) else 23390 if k<(2025,4) else 25175 if k<(2026,4) else 26840, "Insurance","VHI")
    add(clampday(y,m,15), 2650, "House","LPT property tax")
    add(clampday(y,m,20), 2450 if k<(2025,1) else 2750, "House","Country Clean bins")
    add(clampday(y,m,10), 2000 if k<(2025,1) else 2500, "Charity","Trocaire")
    if m not in (4,5,6,7,8,9): add(clampday(y,m,2), 4500 if k<(2025,10) else 5000, "Caravan","caravan storage Ballincollig")
    if m%2==1: add(clampday(y,m,12), amt(150,235) if m in (1,3,11) else amt(95,150), "Heat & Light","Electric Ireland")
    if m%2==0: add(clampday(y,m,14), amt(55,90), "Heat & Light","Bord Gais")
    if m in (1,10): add(clampday(y,m,rnd.randint(5,8)), rd(430,690,500), "Heat & Light","heating oil 500l" if rnd.random()<.6 else "heating oil fill up, Nolans")
    if m in (11,2): add(clampday(y,m,rnd.randint(8,14)), rd(60,110,100), "Heat & Light","kindling and logs for the stove")
    if m%2==0: add(clampday(y,m,22), 2500 if y<2025 else 3000, "House","window cleaner")
    add(clampday(y,m,rnd.randint(6,9)), 8000 if rnd.random()<.8 else amt(58,79), "Health","prescriptions, Life Pharmacy")
    if m==3: add(date(y,3,18),16000,"Phone & TV","TV licence")
    if m==11: add(date(y,11,4), {2023:41260,2024:44835,2025:49120}[y],"Insurance","house insurance Aviva")
    if m==5: add(date(y,5,7), {2024:48900,2025:46550,2026:51230}[y],"Insurance","car insurance Aviva")
    if m==4: add(date(y,4,2), {2024:21500,2025:22800,2026:24150}[y],"Insurance","caravan insurance")
    if m==7: add(date(y,7,1), 28000,"Car","motor tax")
    if m==4: add(date(y,4,16), {2024:18500,2025:195*100,2026:21000}[y],"Caravan","caravan service, Murphys")
    if m==9: add(date(y,9,14 if y<2026 else 21), {2023:12000,2024:12000,2025:13000,2026:14000}[y],"Choir & Bridge","choir subs, both")
    if m==9: add(date(y,9,20 if y<2026 else 22), {2023:9000,2024:9000,2025:9500,2026:10000}[y],"Choir & Bridge","bridge club annual membership")
    if m==2: add(date(y,2,8), {2024:2900,2025:2900,2026:3200}[y], "Garden","RHS membership x")
# ---------- weekly things
d=A
while d<=Z:
    wd=d.weekday(); aw=away(d)
    if not aw:
        if wd==1 and d.month not in (7,8): add(d, 1000 if d<date(2025,9,1) else 1200, "Choir & Bridge", "bridge table money")
        if wd==3 and d.month not in (6,7,8) and rnd.random()<.55: add(d, rd(3,7), "Choir & Bridge", rnd.choice(["tea after choir","choir raffle","parking for choir","tea and biscuits choir"]))
        if wd==6 and rnd.random()<.85: add(d, 1000, "Charity","church envelope")
        if wd==5 and rnd.random()<.9: add(d, 410 if d<date(2025,1,1) else 440, "Books & Papers", "Irish Times Saturday")
        if wd==4 and rnd.random()<.35: add(d, 270, "Books & Papers","Echo")
        if wd==2 and rnd.random()<.6: add(d, 400 if rnd.random()<.8 else 800, "Sundries","lotto")
        # groceries
        p=[.55,.35,.4,.45,.8,.55,.15][wd]
        if rnd.random()<p:
            n=rnd.choices(["SuperValu Bishopstown","Dunnes Stores","Lidl","Aldi","Tesco","SuperValu"],[28,24,18,14,10,8])[0]
            x=amt(18,95) if wd in (4,5) else amt(9,62)
            x2=n
            if rnd.random()<.14: x2=n+rnd.choice([", visitors coming","  big shop",", forgot milk"," - Sunday dinner",", Niamh and family over"]).replace("  "," ")
            add(d,x,"Food Shop",x2)
        if rnd.random()<.14: add(d,amt(6,38),"Food Shop",rnd.choice(["English Market fish","English Market butcher","English Market","English Market olives and cheese"]))
        if rnd.random()<.13: add(d,amt(2,14),"Food Shop",rnd.choice(["Centra milk and bread","Centra","Daybreak","bakery","Centra"]))
        if rnd.random()<.05: add(d,amt(6,24),"Food Shop","Here's Health")
        if rnd.random()<.035: add(d,amt(14,55),"Food Shop",rnd.choice(["wine, Bradleys","O'Briens Wine","wine for dinner, O'Briens Wine"]))
        if rnd.random()<.04: add(d,amt(4,30),"Food Shop","")
        # meals
        if rnd.random()<.24: add(d,amt(4,17),"Meals & Coffee",rnd.choices(["Dunnes Cafe","Hosfords cafe","Filter coffee","Cork Coffee Roasters","Farmgate Cafe","Costa","coffee with Maura","coffee and scone","O'Conaills hot chocolate","Tesco Cafe"],[10,9,5,9,8,8,7,9,5,5])[0])
        if wd in (3,4,5,6) and rnd.random()<.15: add(d,amt(28,92),"Meals & Coffee",rnd.choice(["Market Lane","Market Lane with Pat and Maura","Paradiso","Jacobs on the Mall","carvery, Bishopstown Bar","Sunday lunch, Blairs Inn","Elbow House","Blairs Inn","The Spaniard Kinsale"]))
        if rnd.random()<.03: add(d,amt(14,34),"Meals & Coffee",rnd.choice(["takeaway, China Gold","Jackie Lennox chips","Lennox chips","takeaway, Bombay Palace"]))
        # car
        if rnd.random()<.115: add(d,rd(35,78,1),"Car",rnd.choice(["Circle K diesel","Circle K","Applegreen","Tesco Fuel","Circle K Bandon Road","Maxol"]))
        if rnd.random()<.07: add(d,rd(2,9),"Car",rnd.choice(["parking, Paul Street","parking","Q-Park","parking CUH"]))
        if rnd.random()<.022: add(d,rd(8,15,100),"Car",rnd.choice(["car wash","car wash, Applegreen"]))
        if rnd.random()<.03: add(d,rnd.choice([210,350,420]),"Car","toll")
        # garden
        g={3:.16,4:.2,5:.2,6:.12,7:.08,8:.07,9:.09,10:.07,2:.06}.get(d.month,.02)
        if rnd.random()<g: add(d,amt(4,58),"Garden",rnd.choice(["Hosfords Garden Centre","Hosfords bedding plants","Griffins Garden Centre","compost, Woodies","Woodies","tomato plants, Hosfords","seeds","slug pellets","Cork Builders, gravel","roses, Hosfords","Lidl plants","bulbs",""]))
        # health
        if rnd.random()<.035: add(d,amt(5,32),"Health",rnd.choice(["Boots","Boots vitamins","Life Pharmacy","Boots, hand cream and plasters","cough bottle, Life Pharmacy"]))
        if rnd.random()<.014: add(d,6000 if d<date(2025,6,1) else 6500,"Health","Dr Lehane")
        if rnd.random()<.01: add(d,rd(55,75,500),"Health",rnd.choice(["physio for the knee","physio"]))
        # grandkids
        if rnd.random()<.055: add(d,rd(4,25),"Grandkids",rnd.choice(["ice cream with Ella and Jack","treats for Jack","cinema, Ella and Saoirse","swimming with Oisin","pool, LeisureWorld","colouring books, Eason","Lego for Jack","pocket money Oisin","pocket money Saoirse","playground and buns","Smyths Toys","football stickers Jack"]))
        # books, sundries, house, clothes
        if rnd.random()<.03: add(d,amt(8,32),"Books & Papers",rnd.choice(["Eason","Vibes & Scribes","Waterstones","book club book, Waterstones","Eason, crossword book"]))
        if rnd.random()<.03: add(d,amt(2,28),"Sundries",rnd.choice(["stamps","An Post","key cutting","dry cleaners","batteries","","card for neighbour","raffle tickets"]))
        if rnd.random()<.035: add(d,amt(6,95),"House",rnd.choice(["Woodies","The Range","Ikea delivery","IKEA","light bulbs, Woodies","Dunnes Stores towels","Home, saucepans","Heatons bedding","paint, Woodies","plumber, leak under sink"]))
        if rnd.random()<.035: add(d,amt(14,120),"Clothes",rnd.choice(["Dunnes Stores","Next","Next","Penneys","Marks & Spencer","M&S","Brown Thomas sale","shoes, Clarks","Skechers","Dunnes Stores cardigan"]))
        if rnd.random()<.014: add(d,rd(10,60,500),"Charity",rnd.choice(["SVP","Marymount hospice","Concern","church gate collection","Cork Simon","sponsored walk, Declan's school"]))
        # caravan weekends
        if d.month in (5,7,8) and wd==4 and rnd.random()<.45:
            place=rnd.choice(["Garrettstown","Owenahincha","Killarney Fleskside","Dungarvan"])
            nn=rnd.choice([2,3])
            add(d,nn*(2800 if d.year<2025 else 3200),"Caravan",f"site fees {place}")
            if rnd.random()<.6: add(d+T(1),amt(22,70),"Meals & Coffee",f"fish and chips, {place}" if rnd.random()<.5 else f"lunch in {place}")
        if d.month in range(3,10) and rnd.random()<.02: add(d,amt(9,75),"Caravan",rnd.choice(["calor gas","gas bottle","caravan bits, Halfords","Lidl camping chairs","water pump","awning pegs"]))
    d+=T(1)
# hair etc.
d=date(2023,9,13)
while d<=Z:
    if not away(d): add(d,6500 if d<date(2024,9,1) else 7000 if d<date(2025,11,1) else 7800,"Sundries","hairdresser, Peter Mark")
    d+=T(rnd.randint(37,46))
d=date(2023,9,21)
while d<=Z:
    if not away(d): add(d,1500 if d<date(2025,3,1) else 1700,"Sundries","barber")
    d+=T(rnd.randint(32,45))
# gardener
d=date(2023,9,27)
while d<=Z:
    if d.month in range(3,11) and not away(d): add(d,9000 if d.year<2026 else 10500,"Garden",rnd.choice(["Tom hedge and lawn","Tom, grass cutting","Tom the gardener"]))
    d+=T(28)
# ---------- trips
for i,(a,b,w) in enumerate(trips):
    n=(b-a).days
    if w=="Santander":
        add(a-T(95),rd(720,890,100),"Holidays",f"ferry Rosslare {'Bilbao' if i<4 else 'Santander'}, car and caravan")
        d=a
        while d<=b:
            if (d-a).days%5==1: add(d,rd(130,190,100),"Holidays",f"campsite {w}")
            if (d-a).days%4==2: add(d,amt(48,82),"Car",f"diesel {w} trip")
            if (d-a).days%6==3: add(d,amt(9,27),"Car","toll Spain")
            d+=T(1)
    else:
        add(a-T(rnd.randint(70,110)),rd(190,420,100),"Holidays",f"{rnd.choice(['Ryanair','Aer Lingus'])} {'Malaga' if w=='Nerja' else w}")
        add(a-T(rnd.randint(50,68)),rd(52,98,100)*n,"Holidays",f"{'apartment' if w=='Nerja' else 'hotel'} {w}")
        add(a,rd(38,72,100),"Holidays","airport parking Cork")
        if w=="Nerja": add(a,rd(60,95,100),"Holidays","taxi Malaga to Nerja")
        if w=="Nerja" and n>11: add(a+T(3),rd(120,210,100),"Holidays","car hire Nerja")
        add(a-T(12),rd(42,68,50),"Insurance","travel insurance")
    d=a
    while d<=b:
        if rnd.random()<.75: add(d,amt(18,74),"Meals & Coffee",f"{rnd.choice(['tapas','dinner','lunch','paella','menu del dia'])} {w}")
        if rnd.random()<.5: add(d,amt(3,11),"Meals & Coffee",f"coffee {w}")
        if rnd.random()<.55: add(d,amt(8,44),"Food Shop",f"Mercadona {w}" if rnd.random()<.75 else "Mercadona")
        if rnd.random()<.18: add(d,rd(6,38),"Holidays",rnd.choice([f"bus {w}",f"museum {w}",f"cathedral {w}",f"boat trip {w}",f"postcards {w}","sun cream"]))
        d+=T(1)
    add(b-T(1),amt(15,60),"Presents",f"presents from Spain, grandchildren" if i%2 else f"scarf for Maura from {w}")
# ---------- presents
fam=[("Niamh",(3,12),80,120),("Declan",(7,30),80,120),("Saoirse",(1,25),40,60),("Oisin",(5,11),40,60),("Ella",(8,19),35,55),("Jack",(11,6),35,55),("Maura",(6,2),25,45),("Pat",(9,26),25,45)]
for y in range(2023,2027):
    for n,(m,dd),lo,hi in fam:
        x=date(y,m,dd)-T(rnd.randint(1,7))
        nt=f"birthday {n}" if rnd.random()<.6 else rnd.choice([f"{n} birthday present",f"birthday present for {n}"])
        if n in ("Saoirse","Oisin"): nt=f"{n} birthday money" if rnd.random()<.5 else nt
        add(x,rd(lo,hi,500),"Presents",nt)
        x=date(y,12,rnd.randint(3,21))
        if n in("Maura","Pat"): add(x,rd(18,35),"Presents",f"Christmas {n}")
        else: add(x,rd(lo-5,hi+10,500) if n!="Ella" else amt(34,70),"Presents",rnd.choice([f"Christmas {n}",f"Christmas present {n}",f"{n} Christmas, Smyths Toys" if n in("Ella","Jack") else f"Christmas {n}, Brown Thomas"]))
    add(date(y,12,19),amt(85,120),"Food Shop","turkey and ham, English Market")
    add(date(y,12,5),rd(45,60,500),"House","Christmas tree")
    add(date(y,12,1),amt(19,34),"Sundries","Christmas cards and stamps")
    add(date(y,12,14),rd(24,40,200),"Choir & Bridge","choir Christmas concert tickets")
    add(date(y,12,9),rd(60,85,500),"Choir & Bridge","bridge club Christmas dinner")
    add(date(y,4,26),rd(20,30,200),"Choir & Bridge","Cork Choral Festival tickets")
    add(date(y,10,28),rd(60,110,500),"Choir & Bridge","Jazz weekend concert")
for x,c,k,n in [
 (date(2025,5,9),15000,"Presents","Ella communion"),(date(2025,5,10),4200,"Presents","communion medal and chain Ella"),
 (date(2024,4,12),20000,"Presents","Saoirse confirmation"),(date(2026,4,17),20000,"Presents","Oisin confirmation"),
 (date(2024,8,9),25000,"Presents","wedding present, Aoife and Brian"),(date(2026,7,17),30000,"Presents","wedding present, Ciara and Tom"),
 (date(2024,8,10),9800,"Clothes","hat for Aoife's wedding"),(date(2024,7,31),18900,"Clothes","suit for Aoife's wedding, Fitzgeralds"),
 (date(2026,7,9),14950,"Clothes","dress for Ciara's wedding, Brown Thomas"),(date(2026,7,18),23800,"Holidays","hotel Ciara's wedding, Kenmare"),
 (date(2024,8,22),12000,"Grandkids","school books Saoirse"),(date(2025,8,20),13500,"Grandkids","school books Saoirse and Oisin"),(date(2026,8,19),16000,"Grandkids","school books Saoirse and Oisin"),
 (date(2024,7,6),6850,"Grandkids","Fota Wildlife Park"),(date(2025,7,12),7300,"Grandkids","Fota Wildlife Park, all four"),(date(2026,8,1),7900,"Grandkids","Fota Wildlife Park"),
 (date(2025,8,5),4600,"Grandkids","football boots Jack"),(date(2026,1,17),18000,"Grandkids","violin lessons Saoirse, term"),(date(2025,9,16),17500,"Grandkids","violin lessons Saoirse, term"),(date(2026,4,15),18000,"Grandkids","violin lessons Saoirse, term"),
 # car
 (date(2024,3,20),31200,"Car","service, Johnson & Perrott"),(date(2025,3,19),28450,"Car","service, Johnson & Perrott"),(date(2026,3,25),41830,"Car","service and brake pads, Johnson & Perrott"),
 (date(2024,11,14),5500,"Car","NCT"),(date(2026,3,31),6000,"Car","NCT"),(date(2026,4,8),2800+1200,"Car","NCT retest"),(date(2025,1,21),24600,"Car","two tyres, Advance Pitstop"),(date(2026,1,29),13400,"Car","tyre, Advance Pitstop"),
 (date(2024,12,2),16900,"Car","battery, Halfords"),
 # caravan
 (date(2024,5,3),78500,"Caravan","new awning"),(date(2025,4,24),26000,"Caravan","two tyres for caravan, Advance Pitstop"),(date(2026,5,6),34500,"Caravan","caravan fridge repair"),(date(2025,5,20),18950,"Caravan","leisure battery, Halfords"),
 # health
 (date(2023,11,22),9500,"Health","dentist check up"),(date(2024,5,29),14000,"Health","dentist filling"),(date(2025,1,15),85000,"Health","dentist crown"),(date(2025,11,19),9500,"Health","dentist check up"),(date(2026,5,20),15500,"Health","dentist filling and clean"),
 (date(2024,4,10),38900,"Health","Specsavers glasses hers"),(date(2025,8,27),29900,"Health","Specsavers glasses his"),(date(2026,8,12),4000,"Health","Specsavers eye test"),(date(2026,6,10),189500,"Health","hearing aids, Hidden Hearing"),
 (date(2025,9,24),25000,"Health","consultant, Bon Secours knee"),(date(2025,10,22),3500,"Health","x-ray knee"),(date(2024,10,8),2500,"Health","flu jabs, Life Pharmacy"),
 # greenhouse project spring 2024
 (date(2024,3,13),89900,"Garden","greenhouse kit"),(date(2024,3,22),18000,"Garden","greenhouse base, Cork Builders"),(date(2024,3,27),6450,"House","greenhouse screws and sealant, Woodies"),(date(2024,4,4),24000,"Garden","greenhouse, Tom two days work"),(date(2024,4,9),11200,"Garden","greenhouse staging and shelves"),(date(2024,4,18),5870,"Garden","greenhouse heater"),(date(2024,5,2),3640,"Garden","tomato plants for greenhouse, Hosfords"),(date(2025,11,26),4800,"Garden","greenhouse glass pane after storm"),
 # bathroom project 2025
 (date(2025,3,24),50000,"House","bathroom deposit, Barry plumber"),(date(2025,4,3),132500,"House","bathroom tiles, Tile Market"),(date(2025,4,8),218000,"House","bathroom suite and shower, Bathshack"),(date(2025,4,29),8940,"House","bathroom paint, Woodies"),(date(2025,5,2),240000,"House","bathroom Barry final payment"),(date(2025,5,13),6400,"House","bathroom mirror, IKEA"),(date(2025,5,15),4550,"House","bathroom towels, Dunnes Stores"),(date(2025,5,22),18500,"House","bathroom electrician, extractor fan"),
 # house
 (date(2024,9,24),54900,"House","washing machine, Currys"),(date(2025,12,30),42900,"House","vacuum, Currys sale"),(date(2026,1,23),33000,"House","roof slates after storm"),(date(2026,7,28),9000,"House","boiler service"),(date(2025,7,29),8500,"House","boiler service"),(date(2024,7,25),8500,"House","boiler service"),
 (date(2024,11,29),64900,"Phone & TV","new television, Harvey Norman"),(date(2026,5,29),32900,"Phone & TV","new phone for herself, Currys"),(date(2023,12,28),3999,"Phone & TV","phone case and charger, Currys"),
 (date(2024,6,4),4800,"Garden","lawnmower service"),(date(2026,4,10),37900,"Garden","lawnmower, Hosfords"),(date(2025,3,14),11900,"Garden","bird bath and bench paint"),
 (date(2025,1,28),3500,"Charity","Mass card and flowers, Peg's funeral"),(date(2025,1,29),4800,"Presents","flowers for Peg's family"),
 (date(2025,4,2),18600,"Holidays","passport renewals"),(date(2024,9,27),21000,"Choir & Bridge","choir weekend Westport deposit"),(date(2024,11,9),17400,"Choir & Bridge","choir weekend Westport hotel"),(date(2024,11,10),6850,"Meals & Coffee","choir weekend Westport dinner"),(date(2024,11,8),5220,"Car","diesel choir weekend Westport"),
 (date(2025,10,30),2850,"Choir & Bridge","sheet music"),(date(2024,1,18),2200,"Choir & Bridge","sheet music"),(date(2026,3,14),14500,"Choir & Bridge","bridge congress Killarney entry"),(date(2026,3,15),5640,"Meals & Coffee","dinner bridge congress Killarney"),(date(2026,3,14),18800,"Holidays","hotel bridge congress Killarney"),
 (date(2026,8,24),2450,"Books & Papers","Waterstones, Spanish grammar"),(date(2026,1,13),9500,"Sundries","Spanish evening class UCC"),
 ]: add(x,c,k,n)
R2=[(d,c,k,n.replace("RHS membership x","RHS membership")) for d,c,k,n in R]
R2.sort(key=lambda r:r[0])
# some notes as typed: lower case / left out
r3=random.Random(5)
out=[]
for d,c,k,n in R2:
    q=r3.random()
    if k in("Food Shop","Meals & Coffee","Car") and q<.06: n=n.lower()
    out.append((d.isoformat(),f"{c//100}.{c%100:02d}",k,n))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),"cork.csv"),"w",newline="",encoding="utf-8") as f:
    w=csv.writer(f,lineterminator="\n"); w.writerow(["date","amount","category","notes"]); w.writerows(out)
