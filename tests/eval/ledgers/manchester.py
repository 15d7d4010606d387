import random,csv,os
from datetime import date,timedelta as TD
rnd=random.Random(20260812)
START,END=date(2023,9,1),date(2026,8,11)
rows=[]
def add(d,a,c,n=""):
    if isinstance(d,str): d=date.fromisoformat(d)
    if START<=d<=END: rows.append((d.isoformat(),"%.2f"%a,c,n))
def u(a,b): return round(rnd.uniform(a,b),2)
def pick(x): return rnd.choice(x)
def wpick(x): return rnd.choices([i[:-1] for i in x],[i[-1] for i in x])[0]
HOL=[("2023-10-21","2023-11-05"),("2023-12-22","2024-01-07"),("2024-02-10","2024-02-18"),("2024-03-29","2024-04-14"),("2024-05-25","2024-06-02"),("2024-07-20","2024-09-02"),
("2024-10-26","2024-11-03"),("2024-12-21","2025-01-05"),("2025-02-15","2025-02-23"),("2025-04-05","2025-04-21"),("2025-05-24","2025-06-01"),("2025-07-23","2025-09-02"),
("2025-10-18","2025-11-02"),("2025-12-20","2026-01-04"),("2026-02-14","2026-02-22"),("2026-03-28","2026-04-12"),("2026-05-23","2026-05-31"),("2026-07-22","2026-09-02")]
AWAY=[("2024-08-05","2024-08-12"),("2025-02-16","2025-02-20"),("2025-03-21","2025-03-23"),("2025-08-14","2025-08-17"),("2025-10-24","2025-10-27"),("2026-04-03","2026-04-09"),("2026-07-24","2026-07-29"),("2026-07-30","2026-08-02"),("2024-06-08","2024-06-09")]
def inr(d,L): return any(a<=d.isoformat()<=b for a,b in L)
infl=lambda d:1+0.04*((d-START).days/365)
d=START
petrol=date(2024,2,12)
while d<=END:
    wd=d.weekday(); away=inr(d,AWAY); hol=inr(d,HOL); f=infl(d); day=d.day; ym=(d.year,d.month)
    iso=d.isoformat()
    # bills
    if day==1: add(d,475 if iso<"2024-07" else 510 if iso<"2025-09" else 545,"House",pick(["Rent","Rent","rent to Dave (landlord)"]))
    if day==3: add(d,u(28,52)*(1.35 if d.month in(11,12,1,2,3) else .8),"Bills","Octopus energy my third")
    if day==5: add(d,10.50 if iso<"2024-04" else 11.75 if iso<"2025-04" else 13.00 if iso<"2026-04" else 14.25,"Bills","Virgin Media broadband share")
    if day==8 and d.month not in(2,3): add(d,49 if iso<"2024-04" else 52 if iso<"2025-04" else 55 if iso<"2026-04" else 58,"Bills","Council tax")
    if day==12 and d.month%3==0: add(d,u(34,41)*f,"Bills","United Utilities water")
    if day==15: add(d,10 if iso<"2024-04" else 11 if iso<"2025-04" else 12.5 if iso<"2026-04" else 13.5,"Bills","Tesco Mobile")
    if day==20: add(d,17.20 if iso<"2024-09" else 17.90 if iso<"2025-09" else 18.60,"Bills","NEU union subs")
    if day==28: add(d,20 if iso<"2025-01" else 25,"House",pick(["house kitty","house kitty","kitty (bog roll, bin bags etc)"]))
    if day==2: add(d,10.99 if iso<"2024-06" else 11.99 if iso<"2025-12" else 12.99,"Subscriptions","Spotify")
    if day==11: add(d,4.99 if iso<"2025-02" else 5.99,"Subscriptions","Netflix with ads")
    if day==14: add(d,0.99,"Subscriptions","iCloud")
    if day==6 and iso<"2025-09": add(d,22.99 if iso<"2024-10" else 24.99,"Subscriptions","PureGym")
    if day==18 and "2024-11"<=iso<"2025-03-30": add(d,4.99,"Subscriptions","Disney+")
    if day==23 and iso>="2025-10": add(d,7.99,"Subscriptions","Guardian app")
    if not away:
        # groceries
        if wd==6 and rnd.random()<.9 or wd==3 and rnd.random()<.35:
            s=wpick([("Aldi",18,42,5),("Tesco",16,48,4),("Lidl",15,38,3),("Asda",20,52,1.5),("Sainsbury's",18,45,1)])
            add(d,u(s[1],s[2])*f,"Groceries",s[0]+pick([""," big shop"," weekly shop","",""," + wine"," food shop"]))
        if rnd.random()<.27:
            s=wpick([("Co-op Chorlton",3,14,4),("Tesco Express",3,15,4),("Unicorn Grocery",6,24,2),("Sainsbury's Local",3,13,2),("M&S Foodhall",6,22,1.2),("corner shop",2,9,1.5),("",3,12,1)])
            add(d,u(s[1],s[2])*f,"Groceries",s[0]+(pick([""," milk and bread"," bits"," snacks for film night","", " breakfast stuff"]) if s[0] else ""))
        # lunches
        if wd<5 and not hol and rnd.random()<.8:
            s=wpick([("Tesco meal deal",0,0,6),("Boots meal deal",0,0,2.5),("Greggs",2.6,6.2,3),("Co-op meal deal",0,0,2),("school canteen",2.8,4.2,3),("Pret",5.5,9.8,.8),("",3,6,.6)])
            a={"Tesco meal deal":3.4 if iso<"2024-08-22" else 3.6 if iso<"2025-08-28" else 3.85,"Boots meal deal":3.99 if iso<"2025-03" else 4.49 if iso<"2026-01" else 4.99,"Co-op meal deal":4.0 if iso<"2025-06" else 4.5}.get(s[0])
            n=s[0]
            if n=="Greggs": n+=pick([""," sausage roll"," steak bake + coffee"," vegan sausage roll"])
            add(d,a or u(s[1],s[2])*f,"Lunches",n)
        # coffee under Meals Out
        if rnd.random()<(.3 if wd>=5 or hol else .17):
            s=wpick([("Takk flat white",3.4,4,2),("Costa",3.2,5.5,2),("Pot Kettle Black brunch",11,17,1),("Ezra & Gil",4,13,1.2),("Federal coffee",3.5,4.2,1.2),("Tesco Cafe",3,9,.9)])
            add(d,u(s[1],s[2])*f,"Meals Out",s[0]+pick(["",""," w/ Meg"," with Anna"," marking"]))
        if rnd.random()<(.2 if wd in(4,5) else .06):
            s=wpick([("Dishoom",24,42,1.3),("Rudy's pizza",12,24,3),("Mowgli",18,30,2),("Nando's",13,22,3),("Wagamama",15,25,1.6),("This & That curry",7,11,2),("Bundobust",14,26,2),("Albert's Schloss",22,55,.8)])
            add(d,u(s[1],s[2])*f,"Meals Out",s[0]+pick(["",""," with Meg and Sam"," birthday meal Sam" if d.month==5 else ""," after school dept do" if wd==4 else ""," w/ uni lot"]))
        if rnd.random()<(.28 if wd in(4,5,6) else .07):
            s=wpick([("Deliveroo",13,29,3),("Just Eat",12,26,3),("chippy",6,12,2.5),("Domino's",11,24,1.3),("Zouk takeaway",16,28,.6)])
            add(d,u(s[1],s[2])*f,"Takeaways",s[0]+pick(["",""," hungover" if wd==6 else ""," film night"," my half"]))
        # pub
        p={4:.95,5:.9,3:.4,2:.22,6:.4}.get(wd,.1)
        k=0
        while rnd.random()<p and k<3:
            s=wpick([("Font",4),("Marble Arch",2),("Peveril of the Peak",2),("Common",2),("Spoons",3),("The Bank",1.5),("Chorlton Tap",3),("Port Street Beer House",1.5),("The Football Tavern",1.2),("Horse & Jockey",2),("",1)])
            sfx=pick(["","","",""," round"," round for Sam + Meg"," pints"," leaving do Mr Hughes" if d.month==7 else ""," after parkrun" if wd==5 else ""]) if s[0] else ""
            add(d,u(4.2,9.5)*f if rnd.random()<.55 else u(10,34)*f,"Pub",s[0]+sfx)
            p*=.55;k+=1
        if wd==2 and rnd.random()<.5: add(d,pick([2,2,3]),"Pub","Horse & Jockey pub quiz entry")
        # transport
        if rnd.random()<(.42 if iso<"2024-02-12" else .3): add(d,2.0 if iso<"2025-03" else pick([2,2,2.5]),"Transport",pick(["Bee Network bus","bus","bus to school"if wd<5 and not hol else "bus"]))
        if rnd.random()<.22: add(d,pick([2.8,4.6,3.4,5.3]) if iso<"2025-03" else pick([3.0,4.9,3.6,5.5]),"Transport",pick(["Metrolink","Metrolink tram","tram into town"]))
        if wd in(4,5,6) and rnd.random()<.3: add(d,u(6.5,19)*f,"Transport",pick(["Uber home","Uber","Uber home from town","Uber to Piccadilly"]))
        if rnd.random()<.02: add(d,u(14,58),"Transport",pick(["Trainline Leeds","Trainline to Mum and Dad's","Trainline London","Trainline Sheffield to see Anna"]))
        # car
        if d>=petrol:
            s=wpick([("Tesco Fuel",4),("Shell",1.5),("Asda petrol",2),("Esso",1)])
            add(d,u(24,52),"Car",s[0]+pick([""," full tank",""])); petrol=d+TD(rnd.randint(8,15))
        if iso>"2024-02-12" and rnd.random()<.11: add(d,u(1.5,9),"Car",pick(["parking RingGo","NCP car park","parking Didsbury","parking at gym"if iso<"2025-09" else "parking"]))
        if iso>"2024-02-12" and rnd.random()<.012: add(d,pick([7,8,9]),"Car","car wash")
        # football
        if wd==5 and d.month not in(6,7) and not(d.month==5 and day>8) and rnd.random()<.55:
            add(d,u(7,14)*f,"Football",pick(["pie and pint at the match","pie + programme","matchday food","pie and pint"]))
            if rnd.random()<.35: add(d,u(3,6)*f,"Football","Greggs before match")
            if rnd.random()<.25: add(d,pick([20,22,24,26]),"Football","away ticket "+pick(["Barnsley","Bolton","Wigan","Huddersfield","Rotherham","Wrexham"]))
        if wd==0 and rnd.random()<.5: add(d,5 if iso<"2025-01" else 6,"Football",pick(["5-a-side Powerleague","five a side"]))
        # running
        if wd==1 and rnd.random()<.6: add(d,3 if iso<"2025-09" else 3.5,"Running","track session")
        if wd==5 and rnd.random()<.3: add(d,u(3,7.5)*f,"Running",pick(["coffee after parkrun","cake and coffee after long run"]))
        if rnd.random()<.02: add(d,u(5,18),"Running",pick(["gels","SiS gels and tabs","running socks","head torch batteries"]))
        # classroom
        if not hol and wd<6 and rnd.random()<.11:
            s=wpick([("Amazon stickers for class",4,9,2),("The Works glue sticks",3,9,2),("Amazon whiteboard pens",6,13,2),("Twinkl month",5.99,5.99,1),("WHSmith folders",4,12,1),("prizes for Year 5",3,11,2),("Poundland science week bits",2,9,1)])
            add(d,u(s[1],s[2]),"Classroom",s[0])
        # clothes
        if rnd.random()<.075:
            s=wpick([("Vinted",5,24,4),("Uniqlo",15,50,1.5),("Next work trousers",22,38,1),("Next",15,48,1),("Primark",6,28,2),("Amazon tights" if 0 else "Amazon socks",8,14,1),("Asda George",7,22,1),("Cow vintage",12,38,1)])
            add(d,u(s[1],s[2]),"Clothes",s[0])
        # health
        if rnd.random()<.085:
            s=wpick([("Boots",3,19,3),("Boots prescription",9.9,9.9,2),("haircut Barber Barber",19,26,1.8),("Superdrug",3,14,2),("Holland & Barrett vitamins",8,19,1),("physio Chorlton",42,48,.7),("NHS prescription",9.9,9.9,.8)])
            add(d,u(s[1],s[2]),"Health",s[0])
        if rnd.random()<.02:
            add(d,u(16,48),"Festivals",pick(["gig Gorilla","gig Albert Hall","gig Band on the Wall","gig YES","comedy night Frog and Bucket"]))
    d+=TD(1)
A=add
# annual / irregular
for y,a in(("2024-05-17",345),("2025-05-16",369),("2026-05-15",392)): A(y,a,"Football",f"County season ticket {y[2:4]}/{int(y[2:4])+1}")
A("2023-09-09",62,"Football","new shirt County shop");A("2024-08-17",65,"Football","new home shirt County shop");A("2025-08-23",68,"Football","away shirt County shop")
for y,a in(("2024-02-12",742.30),("2025-02-11",689.15),("2026-02-10",731.60)): A(y,a,"Car","Admiral car insurance")
for y,a in(("2024-02-12",165),("2025-02-12",180),("2026-02-11",190)): A(y,a,"Car","car tax DVLA")
A("2024-02-10",4250,"Car","Fiesta - bought off Autotrader");A("2024-02-08",34.99,"Car","HPI check")
for y,a in(("2024-10-14",54.85),("2025-10-13",54.85)): A(y,a,"Car","MOT Barlow Moor Garage")
for y,a,n in(("2024-10-14",212.40,"Barlow Moor Garage brake pads"),("2025-01-17",96.5,"Halfords new battery"),("2025-06-20",168,"Kwik Fit two tyres"),("2025-10-13",284.7,"Barlow Moor Garage clutch cable + labour"),("2026-03-06",149,"Barlow Moor Garage service"),("2024-11-30",18.99,"Halfords wiper blades"),("2025-12-06",22.5,"Halfords de-icer and screenwash"),("2026-06-12",35,"parking fine Manchester City Council"),("2024-09-19",60,"speed awareness course")): A(y,a,"Car",n)
for y,a in(("2024-03-01",69),("2025-03-01",74.5),("2026-03-01",79)): A(y,a,"Car","RAC breakdown")
for y,a in(("2024-04-02",38),("2025-04-01",40),("2026-04-01",44)): A(y,a,"Running","Chorlton Runners club subs")
for y,a,n in(("2023-09-20",62,"Manchester Half entry"),("2024-03-04",40,"Great Manchester Run 10k entry"),("2024-06-11",58,"Manchester Half entry"),("2024-10-01",76,"Manchester Marathon entry"),("2025-01-21",22,"Four Villages Half entry"),("2025-02-27",42,"Great Manchester Run 10k entry"),("2025-06-17",61,"Manchester Half entry"),("2026-02-24",44,"Great Manchester Run 10k entry"),("2026-06-09",64,"Manchester Half entry"),
 ("2023-10-14",115,"Up & Running Brooks Ghost"),("2024-09-14",120,"Up & Running Brooks Ghost"),("2025-02-08",135,"Up & Running Hoka Clifton"),("2025-11-29",99,"Up & Running Saucony sale"),("2026-05-09",139.5,"Up & Running Hoka Clifton"),("2025-01-11",249,"Garmin watch"),("2024-11-09",34.5,"Decathlon running tights")): A(y,a,"Running",n)
A("2025-12-09",40,"Presents","Up & Running voucher for Luke")
for y,a in(("2023-11-08",47.99),("2024-11-08",54.99),("2025-11-08",54.99)): A(y,a,"Subscriptions","Strava annual")
for y,a in(("2023-09-30",53),("2024-09-30",56.5),("2025-09-30",58.17)): A(y,a,"Bills","TV licence my third")
for y,a in(("2023-11-14",25.8),("2024-06-04",26.8),("2025-01-28",26.8),("2025-07-29",27.4),("2026-02-17",27.4)): A(y,a,"Health","dentist check up")
A("2025-02-04",73.5,"Health","dentist filling");A("2024-04-09",89,"Health","Specsavers glasses");A("2026-04-14",119,"Health","Specsavers glasses")
# bedroom makeover
for y,a,n in(("2024-07-29",38.5,"bedroom paint B&Q"),("2024-07-30",12.2,"bedroom rollers and tape B&Q"),("2024-08-01",145,"bedroom IKEA Malm drawers"),("2024-08-01",29,"bedroom IKEA lamp"),("2024-08-15",22,"bedroom curtains Dunelm"),("2024-08-16",9.75,"B&Q curtain pole bedroom"),("2024-08-20",65,"bedroom rug Facebook marketplace"),("2024-08-28",8.4,"B&Q filler bedroom")): A(y,a,"House",n)
for y,a,n in(("2023-12-02",21,"IKEA bits"),("2025-01-11",34,"IKEA desk chair"),("2025-09-06",16.8,"Dunelm bedding"),("2026-01-10",189,"mattress Emma sale"),("2026-05-02",14.5,"B&Q plant pots yard")): A(y,a,"House",n)
# Trips
T=[
("2024-05-03",238.6,"Holidays","Crete flights Jet2"),("2024-05-20",312,"Holidays","Crete apartment my half"),("2024-08-05",32,"Holidays","Crete airport taxi"),("2024-08-06",18.4,"Holidays","Crete taverna"),("2024-08-07",42,"Holidays","Crete boat trip"),("2024-08-08",11.2,"Holidays","Crete supermarket"),("2024-08-09",27.3,"Holidays","Crete dinner harbour"),("2024-08-10",65,"Holidays","Crete car hire day"),("2024-08-11",16,"Presents","Crete honey for Mum"),("2024-08-12",41.5,"Holidays","car park Manchester Airport Crete"),("2024-08-02",14.5,"Health","Boots sun cream Crete"),
("2024-12-28",94,"Holidays","Berlin flights easyJet"),("2025-01-06",186.4,"Holidays","Berlin hotel"),("2025-02-16",12.6,"Holidays","Berlin currywurst and beers"),("2025-02-17",22,"Holidays","Berlin museum pass"),("2025-02-17",34.8,"Holidays","Berlin dinner Kreuzberg"),("2025-02-18",9.9,"Holidays","Berlin U-Bahn day ticket"),("2025-02-18",27.5,"Festivals","Berlin club night"),("2025-02-19",48,"Clothes","Berlin vintage coat"),("2025-02-19",19.3,"Holidays","Berlin doner + drinks"),("2025-02-20",8.7,"Holidays","Berlin airport breakfast"),
("2025-01-31",112,"Holidays","Lisbon hen do flights"),("2025-02-25",165,"Holidays","Lisbon hen do airbnb share"),("2025-03-21",36,"Holidays","Lisbon hen do dinner"),("2025-03-22",45,"Holidays","Lisbon hen do boat"),("2025-03-22",52.4,"Pub","Lisbon hen do cocktails"),("2025-03-22",12,"Presents","Lisbon hen do sash and tat for Beth"),("2025-03-23",14.8,"Holidays","Lisbon pasteis and taxi"),
("2025-09-21",128,"Holidays","Keswick cottage share"),("2025-10-24",31.6,"Holidays","Keswick food shop Booths"),("2025-10-25",24.9,"Holidays","Keswick pub tea"),("2025-10-25",10,"Holidays","Keswick car park"),("2025-10-26",18.5,"Holidays","Keswick boat on Derwentwater"),("2025-10-27",9.3,"Holidays","Keswick pencil museum + cake"),
("2026-01-18",104.5,"Holidays","Porto flights Ryanair"),("2026-02-01",242,"Holidays","Porto guesthouse"),("2026-04-03",21,"Holidays","Porto dinner"),("2026-04-04",18,"Holidays","Porto port cellar tour"),("2026-04-05",28.6,"Holidays","Porto seafood lunch"),("2026-04-06",14.2,"Holidays","Porto train to Aveiro"),("2026-04-07",33.4,"Holidays","Porto dinner with uni lot"),("2026-04-08",25,"Football","Porto stadium tour"),("2026-04-08",15,"Presents","Porto tiles for Gran"),("2026-04-09",11.4,"Holidays","Porto airport lunch"),
("2026-03-02",276,"Holidays","Naxos flights"),("2026-03-15",295,"Holidays","Naxos studio my half"),("2026-07-24",44,"Holidays","Naxos ferry from Athens"),("2026-07-25",23.5,"Holidays","Naxos taverna"),("2026-07-26",38,"Holidays","Naxos scooter hire"),("2026-07-27",29.7,"Holidays","Naxos dinner old town"),("2026-07-28",17.8,"Holidays","Naxos beach bar"),("2026-07-29",44,"Holidays","Naxos ferry back"),
("2023-11-22",125,"Festivals","Parklife 2024 ticket"),("2024-06-08",46.5,"Festivals","Parklife drinks"),("2024-06-08",13.5,"Festivals","Parklife burger and chips"),("2024-06-09",38.2,"Festivals","Parklife drinks"),("2024-06-09",22,"Transport","Uber home from Parklife"),
("2024-10-04",215,"Festivals","Green Man ticket"),("2025-08-12",64.9,"Festivals","tent Decathlon for Green Man"),("2025-08-14",33,"Car","Shell fuel to Green Man"),("2025-08-14",28.8,"Festivals","Green Man ciders"),("2025-08-15",41.2,"Festivals","Green Man food"),("2025-08-16",52.6,"Festivals","Green Man food and drinks"),("2025-08-16",30,"Clothes","Green Man t-shirt"),("2025-08-17",16.4,"Festivals","Green Man breakfast"),
("2025-11-25",189,"Festivals","Kendal Calling ticket"),("2026-07-16",25,"Festivals","Kendal Calling car park"),("2026-07-30",36.4,"Groceries","Tesco camping food Kendal Calling"),("2026-07-31",47.8,"Festivals","Kendal Calling drinks"),("2026-08-01",39.5,"Festivals","Kendal Calling food"),("2026-08-01",12,"Festivals","Kendal Calling phone charge + poncho"),("2026-08-02",14.9,"Festivals","Kendal Calling breakfast"),
# weddings 2025
("2025-02-08",128,"Holidays","Beth & Tom wedding hotel"),("2025-04-26",74,"Clothes","Next outfit Beth & Tom wedding"),("2025-05-10",60,"Presents","Beth & Tom wedding present"),("2025-05-17",43.8,"Pub","Beth & Tom wedding bar"),("2025-05-17",18,"Transport","taxi Beth & Tom wedding"),
("2025-05-06",84,"Holidays","Priya wedding hotel Leicester"),("2025-06-28",38.5,"Transport","Trainline Priya wedding"),("2025-07-01",52,"Clothes","Vinted lehenga/kurta Priya wedding"),("2025-07-04",75,"Presents","Priya wedding gift"),("2025-07-05",16.5,"Meals Out","breakfast morning after Priya wedding"),
("2025-06-30",96,"Holidays","Jack and Ellie wedding B&B"),("2025-08-30",50,"Presents","Jack and Ellie wedding gift list"),("2025-09-13",57.2,"Pub","Jack and Ellie wedding bar"),("2025-09-12",41,"Car","Shell fuel to Jack and Ellie wedding"),("2025-09-11",24,"Health","haircut before Jack and Ellie wedding"),
]
for t in T: A(*t)
# presents
for y,n,a in[("2023-11-18","Archie birthday Lego",24.99),("2023-12-03","Secret Santa staffroom",10),("2023-12-09","Mum christmas scarf",32),("2023-12-10","Dad christmas whisky",38),("2023-12-16","Anna christmas candle",22.5),("2023-12-17","Archie christmas Amazon truck",19.99),("2023-12-19","Gran christmas hamper",30),("2023-12-20","Luke christmas National Football Museum tickets",26),
("2024-01-19","Meg birthday plant",18),("2024-03-08","Mum mothers day flowers",24),("2024-04-20","Luke birthday beers",21),("2024-05-11","Sam birthday",15),("2024-06-14","Dad fathers day book Waterstones",12.99),("2024-09-07","Mum birthday earrings",45),("2024-10-12","Anna birthday Amazon air fryer",59),("2024-11-17","Archie birthday Amazon dinosaur",21.5),("2024-12-04","Secret Santa staffroom",10),("2024-12-07","Mum christmas cookbook Waterstones",26),("2024-12-08","Dad christmas jumper Next",35),("2024-12-14","Anna christmas theatre voucher",40),("2024-12-15","Archie christmas scooter",34.99),("2024-12-18","Gran christmas slippers",19.5),("2024-12-20","Luke christmas County scarf",16),
("2025-01-18","Meg birthday cookery class",35),("2025-03-28","Mum mothers day flowers",26),("2025-04-19","Luke birthday",20),("2025-05-10","Sam birthday record Piccadilly Records",27),("2025-06-13","Dad fathers day beers",18),("2025-09-06","Mum birthday spa voucher",65),("2025-10-11","Anna birthday dress",42),("2025-11-15","Archie birthday football boots",28),("2025-12-03","Secret Santa staffroom",10),("2025-12-06","Mum christmas dressing gown",38),("2025-12-07","Dad christmas Amazon headphones",49),("2025-12-13","Anna christmas Lush set",28.5),("2025-12-14","Archie christmas Lego",39.99),("2025-12-17","Gran christmas hamper",34),
("2026-01-17","Meg birthday pottery mug",24),("2026-03-13","Mum mothers day lunch voucher",40),("2026-04-18","Luke birthday gig ticket",36),("2026-05-16","Sam birthday",20),("2026-06-19","Dad fathers day Waterstones",14.99),("2026-07-17","leaving present Mrs Okafor",10),("2026-07-20","baby present Priya",31)]: A(y,a,"Presents",n)
rows.sort(key=lambda r:r[0])
# a typo-ish hand: some lower case
out=[]
for r in rows:
    n=r[3]
    if n and rnd.random()<.08: n=n.lower()
    out.append((r[0],r[1],r[2],n))
with open(os.path.splitext(os.path.abspath(__file__))[0]+".csv","w",newline="") as fh:
    w=csv.writer(fh,lineterminator="\n");w.writerow(["date","amount","category","notes"]);w.writerows(out)
