import csv,random,datetime as D,os
R=random.Random(4361);rows=[]
S,EN=D.date(2023,9,1),D.date(2026,11,30)
def add(d,a,c,n=""):
    if isinstance(d,str):d=D.date.fromisoformat(d)
    if S<=d<=EN:rows.append((d.isoformat(),"%.2f"%a,c,n))
def u(a,b):return round(R.uniform(a,b),2)
def ed(*st):return lambda d:[p for s,p in st if d.isoformat()>=s][-1]
away=[("2024-08-06","2024-08-09"),("2025-06-14","2025-06-21"),("2026-02-14","2026-02-22")]
def isaway(d):return any(a<=d.isoformat()<=b for a,b in away)
months=[D.date(y,m,1) for y in range(2023,2027) for m in range(1,13) if S<=D.date(y,m,1)<=EN]
mort=ed(("2023-01-01",812.40),("2025-01-01",838.15),("2026-01-01",851.77))
ver=ed(("2023-01-01",85.12),("2024-10-01",92.40),("2026-04-01",97.85))
net=ed(("2023-01-01",64.99),("2024-09-01",69.99),("2025-11-01",79.99))
nf=ed(("2023-01-01",15.49),("2025-02-01",17.99));sp=ed(("2023-01-01",10.99),("2025-08-01",11.99))
ins=ed(("2023-01-01",96.20),("2024-06-01",104.55),("2025-06-01",118.30),("2026-06-01",124.75))
sax=ed(("2023-01-01",32.00),("2025-09-01",36.50))
dues=ed(("2023-01-01",18.00),("2024-09-01",20.00),("2026-09-01",22.00))
for m in months:
    k=m.isoformat()
    def dd(n):return m.replace(day=n)
    add(dd(1),mort(m),"Bills","mortgage Huntington")
    add(dd(18),ver(m),"Bills","Verizon");add(dd(12),net(m),"Bills","Buckeye Broadband")
    cold={12:1,1:1.25,2:1.15,3:.8,11:.65,4:.5,10:.35}.get(m.month,.2)
    add(dd(9),135*cold+u(0,14),"Bills","Columbia Gas")
    hot={6:1.2,7:1.6,8:1.5,9:1.1}.get(m.month,.85)
    add(dd(21),95*hot+u(0,18),"Bills","Toledo Edison")
    if m.month%3==0:add(dd(15),u(118,171),"Bills","water bill")
    add(dd(5),nf(m),"Bills","Netflix");add(dd(14),sp(m),"Bills","Spotify")
    if "2024-01"<=k<"2025-04":add(dd(23),7.99 if k<"2024-10" else 9.99,"Bills","Hulu")
    if k>="2024-06":add(dd(2),2.99,"Bills","iCloud")
    if "2025-01"<=k<"2026-07":add(dd(17),15.00 if k<"2026-01" else 16.50,"Bills","Planet Fitness")
    if k>="2025-09":add(dd(26),10.99 if k<"2026-09" else 13.99,"Bills","Peacock")
    if m.month==2:add(dd(11),139,"Bills","Amazon Prime")
    add(dd(20),ins(m),"Car","Progressive");add(dd(10),sax(m),"Marcus","sax rental Rettig Music")
    if R.random()<.6:add(dd(R.randint(1,28)),u(4,24),"Marcus",R.choice(["reeds Rettig Music","reeds","valve oil and a folder"][:2]))
    for _ in range(2):
        if R.random()<.8 and m.month not in(6,7):add(dd(R.randint(1,28)),R.choice([20,25,30,40]),"Marcus","lunch money")
    for _ in range(R.randint(1,2)):add(dd(R.randint(1,28)),u(12,75),"Marcus",R.choice(["Target","Old Navy jeans","Kohl's","haircut","movie w/ friends","gym shoes","","Amazon","Scholastic"]))
    for _ in range(R.randint(0,1)):add(dd(R.randint(1,28)),R.choice([10,15,20,35]),"Marcus",R.choice(["band boosters","band fundraiser candy","band t-shirt"]))
    if m.month==7:add(dd(8),{2024:385,2025:410,2026:445}[m.year],"Marcus","band camp")
    if m.month==8:add(dd(19),u(130,210),"Marcus","school supplies Meijer");add(dd(14),u(85,115),"Marcus","band uniform fee")
    # dogs
    add(dd(R.randint(2,9)),u(61,84),"Dogs","Chewy");
    if R.random()<.7:add(dd(R.randint(10,27)),u(9,52),"Dogs",R.choice(["Petco","PetSmart","Petco treats","Meijer dog food"]))
    if m.month%2==0:add(dd(R.randint(3,26)),R.choice([55,58,62,65]),"Dogs","grooming Biscuit")
    if m.month in(4,10):add(dd(13),u(140,190),"Dogs","vet checkup Duke");add(dd(13),u(118,160),"Dogs","vet checkup Biscuit")
    if R.random()<.25:add(dd(R.randint(2,27)),u(48,165),"Dogs",R.choice(["vet Duke ear","vet Biscuit","vet Duke meds"]))
    # doctor
    for _ in range(R.randint(1,3)):add(dd(R.randint(1,28)),R.choice([10,15,20,30,40,u(5,33)]),"Doctor",R.choice(["CVS","Walgreens","copay ProMedica","copay","Meijer pharmacy","chiropractor","CVS"]))
    if m.month in(3,9):add(dd(24),R.choice([45,60,75]),"Doctor","dentist Dr. Lindqvist")
    # house
    for _ in range(R.randint(2,4)):add(dd(R.randint(1,28)),u(6,95),"House",R.choice(["Menards","Home Depot","Lowe's","Menards","Meijer","Target","Dollar General","Big Lots","","Ace lightbulbs"]))
    if m.month in(5,6,7,8,9):add(dd(R.randint(5,25)),35 if m.year<2026 else 40,"House","lawn guy")
    # who knows
    for _ in range(R.randint(1,4)):add(dd(R.randint(1,28)),u(2,40),"Who Knows",R.choice(["","","","Amazon","cash","Venmo Denise","card charge??","stamps","raffle tickets","Venmo Carl"]))
    if R.random()<.5:add(dd(R.randint(1,28)),u(15,60),"Gifts",R.choice(["card and flowers","baby shower Tasha","birthday Carl","retirement card Jim","birthday Denise","Target gift card"]))
    # car
    if m.month in(2,6,10):add(dd(R.randint(4,26)),u(46,82),"Car","oil change Valvoline")
    if R.random()<.5:add(dd(R.randint(4,26)),R.choice([9,12,15]),"Car","car wash")
    if m.month==8:add(dd(3),u(52,74),"Car","BMV plates")
    add(dd(R.randint(10,28)),R.choice([42,45,48]),"Self Care","hair Shonda") if R.random()<.65 else None
    if R.random()<.35:add(dd(R.randint(3,28)),u(8,60),"Self Care",R.choice(["nails","Ulta","Bath & Body Works"]))
    # christmas
    if m.month==12:
        for _ in range(R.randint(9,13)):add(dd(R.randint(1,23)),u(14,120),"Gifts",R.choice(["Christmas Denise","Christmas Marcus","Christmas Mom","Target","Amazon","Christmas Carl","Kohl's","white elephant","Christmas nieces"]))
        add(dd(3),u(48,70),"House","Christmas tree")
        add(dd(21),u(70,110),"Groceries","Christmas ham Kroger")
d=S
while d<=EN:
    wd=d.weekday();aw=isaway(d)
    quiet=R.random()<.13
    if not aw and not quiet:
        inf=1+.0009*(d-S).days/3
        if wd in(5,6) and R.random()<.75:add(d,u(62,148)*inf,"Groceries",R.choice(["Kroger","Kroger","Meijer","Meijer","Kroger weekly","Meijer weekly"]))
        if R.random()<.36:add(d,u(7,46)*inf,"Groceries",R.choice(["Kroger","Kroger","Meijer","Aldi","Aldi","Walt Churchill's","Kroger milk n bread","","Costco","Meijer"]))
        if R.random()<.24:add(d,u(23,44),"Gas",R.choice(["Kroger fuel","Speedway","Meijer gas","Kroger fuel","Costco gas","Circle K","Speedway",""]))
        if R.random()<.42:add(d,u(5,16),"Eating Out",R.choice(["Tim Hortons","Biggby","Tim Hortons","Wendy's","Dunkin","Rudy's Hot Dog","Subway","Taco Bell",""]))
        if wd==4 and R.random()<.6:add(d,u(19,41),"Eating Out",R.choice(["Marco's Pizza","Marco's Pizza","Little Caesars","pizza night"]))
        if wd in(5,6) and R.random()<.25:add(d,u(28,78),"Eating Out",R.choice(["Tony Packo's","Tony Packo's w/ Denise","Texas Roadhouse","The Blarney","lunch w/ Denise","Cracker Barrel","Olive Garden w/ Carl"]))
    if wd==2 and d.month in(9,10,11,12,1,2,3,4) and not aw and R.random()<.93:
        add(d,dues(d),"Bowling","league dues")
        if R.random()<.6:add(d,u(5,19),"Bowling",R.choice(["snack bar","beer and nachos","snack bar","50/50 raffle"]))
    d+=D.timedelta(1)
# bowling singles
for x in [("2023-09-02",64.5,"bowling shoes"),("2024-09-07",189.99,"new ball Storm"),("2025-03-15",85,"tournament Dayton"),("2026-03-14",95,"tournament Columbus"),("2024-04-24",40,"league banquet"),("2025-04-23",45,"league banquet"),("2026-04-22",45,"league banquet"),("2025-10-11",32,"ball drilling"),("2026-09-12",219.95,"new ball Hammer")]:add(x[0],x[1],"Bowling",x[2])
# Trips
for x in [("2024-08-06",189.98,"Cedar Point tickets"),("2024-08-06",30,"Cedar Point parking"),("2024-08-06",46.2,"Cedar Point lunch"),("2024-08-07",61.4,"Cedar Point dinner"),("2024-08-07",28.75,"Cedar Point sweatshirt"),("2024-08-09",412.6,"Cedar Point hotel Breakers"),("2024-08-09",38.15,"Cedar Point gas home"),
 ("2025-03-02",250,"Gatlinburg cabin deposit"),("2025-06-14",52.3,"Gatlinburg gas"),("2025-06-14",780,"Gatlinburg cabin"),("2025-06-15",94.11,"Gatlinburg groceries"),("2025-06-16",175.5,"Gatlinburg Dollywood"),("2025-06-17",63.4,"Gatlinburg pancake house"),("2025-06-18",88.0,"Gatlinburg zipline Marcus"),("2025-06-19",41.25,"Gatlinburg fudge and magnets"),("2025-06-20",72.9,"Gatlinburg dinner"),("2025-06-21",55.6,"Gatlinburg gas"),
 ("2025-09-13",500,"cruise deposit"),("2025-12-05",1846.2,"cruise final payment"),("2025-11-08",612.4,"cruise flights DTW"),("2026-01-24",96.35,"cruise clothes Kohl's"),("2026-02-14",84,"cruise airport parking"),("2026-02-14",187.5,"cruise hotel Miami"),("2026-02-16",139,"cruise snorkel Cozumel"),("2026-02-17",58.25,"cruise souvenirs"),("2026-02-18",110,"cruise drinks"),("2026-02-19",42.6,"cruise photos"),("2026-02-20",164,"cruise tips"),("2026-02-22",31.9,"cruise airport food")]:add(x[0],x[1],"Travel",x[2])
# garage roof
for x in [("2026-04-18",150,"garage roof inspection"),("2026-05-04",1800,"garage roof Kowalski deposit"),("2026-05-09",642.37,"garage roof shingles Menards"),("2026-05-11",385,"garage roof dumpster"),("2026-05-16",118.64,"garage roof plywood Menards"),("2026-05-22",74.28,"garage roof Home Depot"),("2026-05-29",96,"garage roof permit"),("2026-06-05",2150,"garage roof Kowalski final"),("2026-06-12",212.5,"garage roof gutters Lowe's")]:add(x[0],x[1],"House",x[2])
for x in [("2024-03-19",1284.6,"Dogs","vet Duke surgery"),("2024-03-26",88.4,"Dogs","vet Duke stitches out"),("2025-08-27",642.15,"Dogs","vet Biscuit teeth"),("2026-07-05",418.9,"Dogs","emergency vet Duke"),("2026-10-03",54.2,"Dogs","dog beds Costco"),("2024-11-12",548.8,"Car","tires Discount Tire"),("2025-01-30",389.1,"Car","brakes Tireman"),("2026-08-21",716.45,"Car","alternator Tireman"),("2024-07-18",899,"House","washer Lowe's"),("2025-11-28",429.99,"House","TV Best Buy"),("2024-01-20",168,"House","plumber"),("2025-02-18",235,"House","furnace Hague"),("2024-05-11",299,"Marcus","trombone? no, alto sax stand + case"),("2025-10-18",140,"Marcus","homecoming suit"),("2026-04-25",165,"Marcus","prom tux"),("2026-03-20",480,"Marcus","band trip Chicago"),("2026-01-16",120,"Marcus","band trip Chicago deposit"),("2025-05-02",329,"Gifts","Marcus birthday Xbox"),("2026-05-02",210,"Gifts","Marcus birthday"),("2024-05-02",145.5,"Gifts","Marcus birthday"),("2025-04-15",85,"Who Knows","H&R Block"),("2026-04-13",92,"Who Knows","H&R Block"),("2024-04-12",80,"Who Knows","H&R Block"),("2024-05-12",62.3,"Gifts","Mother's Day Mom"),("2025-05-11",71.85,"Gifts","Mother's Day Mom"),("2026-05-10",58.4,"Gifts","Mother's Day Mom"),("2025-10-24",128.5,"Self Care","work boots Redwing"),("2026-10-16",139.95,"Self Care","work boots Redwing"),("2026-11-25",96.42,"Groceries","Thanksgiving Kroger"),("2025-11-25",88.17,"Groceries","Thanksgiving Kroger"),("2024-11-26",101.3,"Groceries","Thanksgiving Meijer"),("2026-11-27",249,"Gifts","Christmas Marcus headphones"),("2026-11-28",64.3,"Gifts","Christmas Denise"),("2026-11-29",38.75,"Eating Out","Tony Packo's")]:add(*x) if x[3][:8]!="trombone" else add(x[0],x[1],x[2],"sax case")
rows.sort(key=lambda r:r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),"toledo.csv"),"w",newline="") as f:
    w=csv.writer(f);w.writerow("date,amount,category,notes".split(","));w.writerows(rows)
print(len(rows))
