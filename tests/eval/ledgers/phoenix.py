import random, os, csv
from datetime import date, timedelta
rng = random.Random(150602)
START, END = date(2023,11,16), date(2026,11,15)
rows = []
def add(d, amt, cat, note):
    if START <= d <= END:
        rows.append((d, round(float(amt),2), cat, note))
def D(s): return date.fromisoformat(s)
def amt(lo, hi):
    x = (rng.random()+rng.random()*rng.random())/2*1.15
    return round(lo+(hi-lo)*min(x,1.0),2)
def pick(tbl):
    t = sum(x[0] for x in tbl); r = rng.random()*t
    for x in tbl:
        r -= x[0]
        if r <= 0: return x
    return tbl[-1]
MC,UT,GR,EO,CO,CA,DO,SO,MA,HE,SG,SU,TR,GI,HO,SH = ("Mortgage & HOA","Utilities","Groceries","Eating Out","Coffee","Car","Dogs","Soccer","Mateo","Health","Side Gig","Subscriptions","Travel","Gifts","House Stuff","Shopping")

G = [(24,18,130,["Fry's","frys","Fry's groceries","frys run"]),(13,75,290,["Costco","costco run","Costco"]),(14,22,95,["Trader Joe's","trader joes","Trader Joes"]),
     (12,14,80,["Sprouts","sprouts"]),(6,12,75,["Bashas","bashas"]),(7,15,90,["Target","target groceries"]),(6,14,100,["Walmart","walmart pickup"]),(5,10,70,["Safeway","safeway"]),
     (3,8,40,["Food City","food city tamales"]),(4,6,30,["Uptown farmers market"]),(3,8,45,[""])]
E = [(10,12,32,["Chipotle","chipotle"]),(8,11,29,["In-N-Out","in n out after practice","in n out"]),(8,12,34,["Canes","canes w/ Mateo","Canes"]),(9,9,28,["Filibertos","filibertos"]),
     (6,22,62,["Pita Jungle","pita jungle"]),(6,28,74,["Oregano's","oreganos"]),(5,30,88,["Postino","postino w/ Jess","postino girls night"]),(5,14,30,["Panda Express","panda"]),
     (10,19,58,["DoorDash","doordash","doordash too tired"]),(6,17,45,["Rosita's","rositas"]),(6,20,52,["Rosati's","rosatis pizza"]),(4,24,60,["First Watch","first watch brunch"]),
     (4,8,19,["hospital cafeteria","cafeteria"]),(4,16,42,["Wingstop","wingstop"]),(3,25,70,["lunch w/ mom","lunch w mom"]),(3,30,80,["Oscar's","oscars"]),(3,10,40,[""]),(2,26,60,["Snooze","snooze w/ Dana"])]
C = [(26,5,13,["Dutch Bros","dutch bros","dutch bros w/ Mateo"]),(12,5,14,["Press","press coffee","Press"]),(9,4,12,["Black Rock","black rock"]),(12,4.5,13,["Starbucks","starbucks"]),(5,5,15,["Lola","lola coffee"]),(4,3,8,["Circle K polar pop","circle k"]),(2,4,9,[""])]
K = [(14,34,62,["Costco gas","costco gas"]),(12,36,68,["QT","QT gas","qt"]),(8,32,64,["Fry's fuel","frys fuel"]),(5,35,66,["Circle K gas"]),(4,8,22,["Cobblestone car wash","car wash"]),(1,3,18,["parking downtown","parking hospital"]),(1,35,60,[""])]
H = [(18,9,120,["Amazon","amazon","amazon order"]),(13,14,140,["Target","target","Target stuff"]),(7,15,85,["Ross","ross"]),(5,18,95,["Marshalls","marshalls"]),(4,6,30,["Five Below"]),(4,20,110,["Old Navy","old navy"]),
     (3,18,90,["Kohls","kohls"]),(3,40,110,["scrubs FIGS","figs scrubs"]),(3,10,55,["Walgreens","walgreens makeup"]),(2,12,60,["Bookmans","bookmans"]),(2,15,80,["Ulta"]),(2,8,50,[""])]
DG = [(12,42,118,["Chewy","chewy","chewy autoship"]),(7,15,75,["PetSmart","petsmart"]),(6,12,60,["Desert Pet","desert pet treats","Desert Pet"]),(4,58,95,["groomer Biscuit","groomer Luna","groomer both"]),(4,20,65,["Biscuit meds","biscuit apoquel"]),(3,10,50,["amazon dog beds","amazon dog toys"])]
M = [(6,20,60,["lunch money","school lunch acct"]),(3,10,60,["school fees","yearbook","field trip"]),(3,24,35,["haircut Mateo","mateo haircut"]),(5,12,45,["movies Mateo","harkins mateo","topgolf mateo"]),(4,10,80,["mateo clothes","Mateo shoes"]),(3,10,25,["steam gift card","xbox Mateo"]),(2,5,30,[""])]
HL = [(6,8,48,["Walgreens","walgreens rx"]),(5,8,45,["CVS","cvs"]),(4,30,60,["copay","copay urgent care","copay dermatologist"]),(3,10,70,["costco pharmacy"]),(3,40,160,["Dr Patel dentist","dentist Mateo"]),(2,60,60,["massage Karen"])]
S = [(6,28,190,["Henry Schein","henry schein supplies"]),(5,24,140,["Medline","medline"]),(4,10,70,["Staples","staples flyers"]),(3,12,60,["amazon iv gig","amazon gloves gig"]),(2,15,60,["gas mobile iv"]),(2,25,90,["facebook ads"])]
HH = [(8,12,140,["Home Depot","home depot"]),(5,12,110,["Lowes","lowes"]),(5,14,65,["Leslies pool","leslie's pool chlorine"]),(3,55,80,["landscaper Ramon"]),(2,10,40,["Ace","ace hardware"]),(2,10,60,[""])]
SC = [(5,12,45,["team snacks","gatorade team"]),(4,18,120,["Dick's cleats","Dick's","dicks shin guards"]),(4,10,25,["parking Reach 11","parking tourney"]),(3,15,60,["soccer.com","Soccer Post"]),(3,10,30,["tourney entry gate"])]

trips = [(D('2024-07-12'),D('2024-07-17')),(D('2025-03-10'),D('2025-03-14')),(D('2026-06-18'),D('2026-06-23'))]
quiet = set()
d = START
while d <= END:
    if rng.random() < 0.065: quiet.add(d)
    d += timedelta(1)
for s,e in (('2025-02-03','2025-02-06'),('2026-10-06','2026-10-08')):   # flu, camping with no signal
    d = D(s)
    while d <= D(e): quiet.add(d); d += timedelta(1)
def intrip(d): return any(a<=d<=b for a,b in trips)
d = START
while d <= END:
    if d not in quiet and not intrip(d):
        infl = 1+0.035*((d-START).days/365)
        wk = d.weekday()
        def go(p, tbl, cat, k=1.0):
            while rng.random() < p:
                x = pick(tbl); note = rng.choice(x[3])
                if note.lower().startswith('starbucks') and d >= D('2026-08-15'): note = 'Dutch Bros'   # gave it up
                add(d, x[1] if x[1]==x[2] else amt(x[1],x[2])*k, cat, note); p -= 0.55
        go(0.50+(0.25 if wk in(5,6) else 0), G, GR, infl)
        go(0.52+(0.28 if wk in(4,5) else 0), E, EO, infl)
        go(0.42+(0.14 if d.month in(5,6,7,8,9) else 0)-(0.12 if wk==6 else 0), C, CO, infl)
        go(0.26, K, CA); go(0.22+(0.22 if d.month in(11,12) else 0), H, SH, infl)
        go(0.12, DG, DO, infl); go(0.15+(0.12 if d.month in(7,8) else 0), M, MA); go(0.09, HL, HE)
        go(0.09, S, SG); go(0.10+(0.05 if d.month in(4,5) else 0), HH, HO)
        go(0.13 if d.month in(8,9,10,11,2,3) else 0.04, SC, SO)
    d += timedelta(1)

# monthly things
y,m = 2023,11
aps = {1:128,2:116,3:112,4:148,5:226,6:341,7:421,8:409,9:318,10:201,11:124,12:131}
i = 0
while (y,m) <= (2026,11):
    md = lambda k: date(y,m,k)
    ym = y*100+m
    add(md(1), 1842.16 if ym < 202502 else 1917.43 if ym < 202602 else 1968.90, MC, "mortgage")
    add(md(3), 78 if ym < 202501 else 85 if ym < 202601 else 92, MC, "HOA")
    up = 1 if y < 2024 else 1.02 if y==2024 else 1.10 if y==2025 else 1.17
    add(md(19), aps[m]*up*(0.95+rng.random()*0.1), UT, rng.choice(["APS","APS electric","aps bill"]))
    add(md(12), 62+rng.random()*38+(25 if m in(6,7,8,9) else 0), UT, rng.choice(["city of phx water","water bill"]))
    add(md(22), 24+rng.random()*14+(28 if m in(12,1,2) else 0), UT, "Southwest Gas")
    add(md(8), 79.99 if ym < 202409 else 89.99 if ym < 202605 else 99.99, UT, "Cox internet")
    add(md(15), 140 if ym < 202504 else 120, UT, "Verizon" if ym < 202504 else "T-Mobile")
    add(md(5), 156.40 if ym < 202411 else 171.85 if ym < 202511 else 189.10, CA, "Geico")
    add(md(2), 215 if ym < 202408 else 235 if ym < 202508 else 255, SO, rng.choice(["club dues","club dues Mateo"]))
    if 202403 <= ym <= 202602: add(md(10), 185, MA, "braces payment")
    add(md(4), 110 if ym < 202505 else 125, HO, rng.choice(["pool guy Hector","Hector pool"]))
    if m % 2: add(md(17), 49, HO, "pest control")
    add(md(7), 15.49 if ym < 202502 else 17.99 if ym < 202603 else 19.99, SU, "Netflix")
    add(md(11), 16.99 if ym < 202409 else 19.99, SU, "Spotify family")
    add(md(14), 13.99 if ym < 202410 else 15.99 if ym < 202510 else 18.99, SU, "Disney+")
    add(md(20), 2.99, SU, "icloud")
    if ym <= 202508: add(md(24), 12.99 if ym < 202502 else 15.99, SU, "Peloton app")
    add(md(26), 24.99 if ym < 202506 else 29.99, SU, "EOS gym")
    if ym >= 202406: add(md(6), 17 if ym < 202512 else 21, SG, "Wix site")
    add(md(9), 48.5 if ym < 202507 else 54, DO, "Luna & Biscuit pet insurance")
    m += 1
    if m == 13: y,m = y+1,1
d = D('2023-11-17')
while d <= END: add(d, 40 if d < D('2025-09-01') else 50, MA, "allowance"); d += timedelta(14)

# cars, health, side gig, dogs: dated things
for s,a,c,n in [
 ('2024-01-23',84.95,CA,'oil change'),('2024-06-04',89.95,CA,'oil change'),('2024-12-10',92.50,CA,'oil change'),('2025-05-21',96.00,CA,'oil change'),('2025-11-13',99.00,CA,'oil change'),('2026-05-27',104.50,CA,'oil change'),
 ('2024-03-18',312.44,CA,'registration ADOT'),('2025-03-19',288.10,CA,'registration ADOT'),('2026-03-17',265.72,CA,'registration ADOT'),
 ('2024-10-03',742.80,CA,'Discount Tire 4 tires'),('2025-08-14',218.60,CA,'battery AutoZone'),('2026-02-20',124.00,CA,'speeding ticket'),('2026-08-29',486.35,CA,'brakes Big O'),
 ('2024-02-12',128.0,DO,'Desert Vet Luna'),('2024-05-16',164.5,DO,'Desert Vet Biscuit shots'),('2024-09-27',88.0,DO,'desert vet Luna ear'),('2025-01-21',142.25,DO,'Desert Vet Biscuit teeth'),
 ('2025-04-08',236.0,DO,'Desert Vet Luna xray'),('2025-04-22',4120.0,DO,'Luna knee surgery'),('2025-05-06',95.0,DO,'Desert Vet Luna recheck'),('2025-06-10',95.0,DO,'Desert Vet Luna recheck'),('2025-10-17',171.9,DO,'Desert Vet Biscuit shots'),
 ('2026-02-24',182.4,DO,'Desert Vet Luna shots'),('2026-05-13',118.75,DO,'Desert Vet Biscuit foxtail'),('2026-09-15',204.3,DO,'Desert Vet Luna bloodwork'),('2026-10-20',97.5,DO,'Desert Vet Biscuit itchy'),
 ('2025-07-08',9850.0,HO,'new AC unit Goettl'),('2024-04-22',119.0,HO,'AC tune up Goettl'),('2025-04-15',129.0,HO,'AC tune up Goettl'),('2025-07-03',149.0,HO,'AC repair call Goettl'),('2026-04-20',99.0,HO,'AC tune up Goettl'),
 ('2024-11-19',1865.4,HE,'ER bill Mateo wrist'),('2024-12-03',240.0,HE,'ortho wrist followup'),('2025-09-09',388.0,HE,'new glasses Warby'),
 ('2024-06-03',50.0,SG,'LLC filing'),('2024-06-11',640.0,SG,'malpractice NSO'),('2025-06-11',688.0,SG,'malpractice NSO'),('2026-06-11',715.0,SG,'malpractice NSO'),('2025-10-28',888.0,SG,'DEA renewal'),('2026-01-14',265.0,SG,'ACLS recert class'),('2024-04-09',275.0,SG,'TurboTax + cpa Linda'),('2025-04-08',310.0,SG,'cpa Linda'),('2026-04-07',340.0,SG,'cpa Linda'),
 ('2024-08-06',285.0,SO,'uniform kit'),('2025-08-05',310.0,SO,'uniform kit'),('2026-08-04',325.0,SO,'uniform kit'),('2024-02-16',145.0,SO,'Presidents Cup tourney'),('2025-02-14',160.0,SO,'Presidents Cup tourney'),('2026-02-13',175.0,SO,'Presidents Cup tourney'),('2024-06-24',390.0,SO,'summer camp GCU'),('2025-06-23',420.0,SO,'summer camp GCU'),('2026-07-13',445.0,SO,'summer camp GCU'),
 ('2025-09-23',395.0,MA,'drivers ed'),('2026-01-09',1140.0,MA,'Chromebook + desk'),('2026-03-24',25.0,MA,'learners permit'),('2024-07-23',212.3,MA,'back to school target'),('2025-07-22',248.9,MA,'back to school target'),('2026-07-21',264.15,MA,'back to school target'),
 ('2025-10-03',112.0,MA,'homecoming suit'),('2025-10-10',28.5,GI,'homecoming corsage'),('2025-10-11',64.2,EO,'homecoming dinner Mateo'),('2025-10-11',40.0,MA,'homecoming tickets'),('2026-10-02',86.4,MA,'homecoming shoes'),('2026-10-09',32.0,GI,'homecoming corsage'),('2026-10-10',71.35,EO,'homecoming dinner Mateo'),('2026-10-10',50.0,MA,'homecoming tickets'),
 ('2025-01-18',164.3,SH,'IKEA shelves'),('2025-01-25',48.9,HO,'ikea lamp'),('2025-08-02',219.0,SH,'IKEA desk chair'),
 ('2024-10-31',38.0,GR,'halloween candy'),('2025-10-30',44.6,GR,'halloween candy'),('2026-10-30',47.25,GR,'halloween candy'),('2024-10-19',52.0,SH,'halloween costume Mateo'),('2025-10-25',31.0,DO,'halloween costume dogs'),
 ('2023-12-09',79.0,HO,'xmas tree'),('2024-12-07',85.0,HO,'xmas tree'),('2025-12-06',92.0,HO,'xmas tree'),('2023-12-01',38.0,HO,'xmas lights'),('2025-11-29',64.5,HO,'xmas lights'),
 ('2024-11-01',42.0,GI,'dia de muertos flowers abuelo'),('2025-11-01',45.0,GI,'dia de muertos flowers abuelo'),('2026-11-01',48.5,GI,'dia de muertos flowers abuelo'),
 ('2026-02-14',36.8,GI,'valentines Mateo'),('2026-02-14',58.2,EO,'Postino'),('2025-11-28',189.99,SH,'Target black friday'),('2025-11-28',74.3,SH,'amazon black friday'),
]: add(D(s),a,c,n)

# gifts
for s,a,n in [
 ('2023-12-12',85,'mom xmas'),('2024-03-06',68.5,'mom bday'),('2024-05-10',54.2,'mothers day mom flowers'),('2024-12-14',110,'mom xmas robe'),('2025-03-05',92.4,'mom bday'),('2025-05-09',61,'mothers day mom flowers'),('2025-12-13',145.75,'mom xmas'),('2026-03-05',128,'mom bday earrings'),('2026-05-08',66.9,'mothers day mom flowers'),
 ('2023-12-16',240,'Mateo xmas'),('2024-04-19',310.6,"Mateo bday"),('2024-12-15',275.3,'Mateo xmas'),('2025-04-18',349.99,'Mateo bday airpods'),('2025-04-20',62.4,'Mateo bday cake'),('2025-12-14',399,'Mateo xmas switch'),('2026-04-18',420,'Mateo bday 16'),('2026-04-19',88.75,'Mateo bday cake'),
 ('2024-02-10',45,'Jess bday'),('2025-02-09',50,'Jess bday'),('2026-02-08',64.25,'Jess bday'),('2024-06-15',150,'wedding Ashley'),('2025-10-04',180,'wedding Tia Rosa'),('2024-09-21',75,'baby shower Dana'),('2026-07-11',82.3,'baby shower Priya'),
 ('2023-12-19',25,'secret santa clinic'),('2024-12-17',25,'secret santa clinic'),('2025-12-16',30,'secret santa clinic'),('2024-12-19',60,'teacher gifts xmas'),('2025-12-18',70,'teacher gifts xmas'),('2024-05-22',40,'teacher gifts'),('2025-05-21',45,'teacher gifts'),
 ('2024-08-24',35,'diego bday'),('2025-08-23',30,'diego bday'),('2026-08-22',40,'diego bday'),('2024-11-16',55,'coach Marco gift'),('2025-11-14',60,'coach Marco gift'),('2026-05-21',125,'graduation Sofia'),('2025-05-22',100,'graduation Luis'),('2025-12-20',48,"Dick's gift card Marco"),
 ('2024-12-20',90,'abuela xmas'),('2025-12-19',95.5,'abuela xmas'),('2025-07-26',77,'abuela bday 80'),('2026-07-25',58,'abuela bday'),('2026-09-12',52.6,'Dana bday'),('2026-11-07',44.1,'Priya thank you'),
]: add(D(s),a,GI,n)
d = D('2024-01-13')
while d <= END:
    add(d, amt(15,45), GI, rng.choice(["bday party gift","card + flowers","bday party teammate","gift bag stuff"])); d += timedelta(rng.randint(24,48))

# trips
def trip(a, items):
    for off,am,c,n in items: add(a+timedelta(off),am,c,n)
trip(D('2024-07-12'),[(-30,412.6,TR,'San Diego airbnb deposit'),(-1,52.4,SH,'sunscreen + floaties san diego'),(0,58.3,CA,'gas Yuma san diego'),(0,31.2,EO,'in n out Yuma san diego'),(0,824.5,TR,'San Diego airbnb'),(1,146,TR,'San Diego Zoo'),(1,62.8,EO,'fish tacos san diego'),(1,18.5,CO,'coffee san diego'),(2,94.1,EO,'dinner Old Town san diego'),(2,28,CA,'parking beach San Diego'),(2,74.35,GR,'vons san diego'),(3,85,TR,'kayak la jolla san diego'),(3,41.6,EO,'pizza san diego'),(4,66.4,SH,'san diego hoodies'),(4,16.75,CO,'coffee san diego'),(5,61.9,CA,'gas san diego way home'),(5,38.2,EO,'lunch El Centro san diego'),(6,285,DO,'boarding dogs san diego')])
trip(D('2025-03-10'),[(-45,876,TR,'Disneyland tickets'),(-40,640.2,TR,'hotel Anaheim disneyland'),(0,54.7,CA,'gas Blythe disneyland'),(0,27.9,EO,'canes Indio disneyland'),(1,140,CA,'parking disneyland'),(1,88.6,EO,'Disneyland lunch'),(1,61.3,EO,'churros + dinner disneyland'),(1,112.4,SH,'disneyland ears + lightsaber'),(2,96.25,EO,'Disneyland lunch'),(2,22.4,CO,'starbucks disneyland'),(3,72.15,EO,'downtown disney dinner disneyland'),(3,45,SH,'disneyland pins Mateo'),(4,57.2,CA,'gas disneyland way home'),(5,255,DO,'boarding dogs disneyland')])
trip(D('2026-06-18'),[(-60,510,TR,'Pismo hotel deposit'),(0,66.1,CA,'gas Barstow pismo'),(0,35.4,EO,'lunch Barstow pismo'),(0,905.75,TR,'Pismo hotel'),(1,78.2,EO,'splash cafe Pismo'),(1,140,TR,'atv rental pismo dunes'),(2,19.9,CO,'coffee pismo'),(2,54.3,GR,'groceries pismo'),(2,102.6,EO,'dinner pismo w/ Jess'),(3,72,TR,'Hearst Castle pismo'),(3,44.85,SH,'pismo sweatshirt'),(3,58.9,CA,'gas pismo'),(4,67.3,EO,'bbq Pismo'),(4,21.15,CO,'coffee Pismo'),(5,70.4,CA,'gas pismo way home'),(6,340,DO,'boarding dogs pismo')])
for s,a,c,n in [('2024-10-25',189,TR,'hotel Tucson tourney'),('2025-11-08',214.3,TR,'hotel Tucson tourney'),('2026-03-07',236.9,TR,'hotel Vegas tourney'),('2024-02-23',175.5,TR,'hotel Flagstaff snow'),('2026-01-17',198.4,TR,'hotel Flagstaff snow'),('2025-06-28',64,TR,'Flagstaff cabin gas + snacks'),('2026-10-06',96,TR,'campsite Payson'),('2025-09-18',318.2,TR,'southwest flight np conference'),('2025-10-21',402.75,TR,'hotel np conference denver')]: add(D(s),a,c,n)
# backyard project: Feb - June 2026
for s,a,c,n in [('2026-02-07',150,HO,'backyard design Ramon'),('2026-02-21',1200,HO,'backyard pavers deposit'),('2026-03-02',318.45,HO,'home depot backyard gravel'),('2026-03-14',1485,HO,'backyard pavers final'),('2026-03-21',96.2,HO,'lowes backyard drip line'),('2026-04-04',2340,HO,'backyard turf'),('2026-04-11',64.9,EO,'pizza backyard helpers'),('2026-04-12',189.5,SH,'amazon backyard string lights'),('2026-04-25',412,SH,'costco backyard patio set'),('2026-05-02',74.3,DO,'backyard dog fence roll'),('2026-05-09',268.75,HO,'backyard shade sail'),('2026-05-30',45,GI,'thank you Ramon backyard'),('2026-06-06',133.6,GR,'backyard party groceries'),('2026-06-06',58.4,SH,'backyard party target')]: add(D(s),a,c,n)

rows.sort(key=lambda r:(r[0],))
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here,'phoenix.csv'),'w',newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for d,a,c,n in rows: w.writerow([d.isoformat(),'%.2f'%a,c,n])
print(len(rows))
