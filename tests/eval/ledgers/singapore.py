#!/usr/bin/env python3
# deterministic ledger: Singapore couple, SGD
import random, csv, os
from datetime import date, timedelta
rnd = random.Random(20260616)
rows = []
START, END = date(2023,11,1), date(2026,6,15)
def add(d, a, c, n=""):
    if START <= d <= END: rows.append((d, round(a*100), c, n))
def u(lo, hi, step=0.01): 
    return round(lo + rnd.random()*(hi-lo), 2) if step==0.01 else round(round((lo + rnd.random()*(hi-lo))/step)*step, 2)
def D(s): return date.fromisoformat(s)
TRIPS = [(D("2023-11-24"),D("2023-12-01"),"Tokyo"),(D("2024-05-22"),D("2024-05-28"),"Bali"),(D("2025-11-20"),D("2025-11-28"),"Tokyo"),(D("2026-05-28"),D("2026-06-02"),"Bali")]
def trip(d):
    for a,b,n in TRIPS:
        if a<=d<=b: return n
BORN = D("2025-03-12")
# ---------- monthly bills
m = date(2023,11,1)
while m <= END:
    y, mo = m.year, m.month
    ym = (y,mo)
    dd = lambda k: date(y,mo,k)
    loan = 2684.50 if ym < (2024,9) else 2612.80 if ym < (2025,10) else 2398.15
    add(dd(1), loan, "Condo", "home loan DBS")
    if mo in (1,4,7,10):
        fee = 1080 if y==2024 else 1155 if y==2025 else 1236
        add(dd(5), fee, "Condo", "MCST maintenance fee Q%d" % ((mo-1)//3+1))
    if mo == 1: add(dd(18), {2024:1240,2025:1388,2026:1352}[y], "Condo", "IRAS property tax %d" % y)
    hot = 25 if mo in (4,5,6,7) else 0
    add(dd(8), u(128,176)+hot+(38 if m>=date(2025,3,1) else 0), "Bills", rnd.choice(["SP Services","SP Services electricity + water","SP utilities"]))
    add(dd(12), 39.90 if ym < (2025,2) else 44.90, "Bills", "StarHub fibre broadband")
    add(dd(15), 28.00 if ym < (2024,8) else 25.00, "Bills", "Singtel mobile")
    add(dd(15), 20.00, "Bills", "Giga mobile (Jun)")
    add(dd(3), 15.98 if ym < (2024,11) else 19.98 if ym < (2025,12) else 22.98, "Subscriptions", "Netflix")
    add(dd(9), 9.90 if ym < (2025,8) else 11.98, "Subscriptions", "Spotify Duo" if ym<(2025,8) else "Spotify Family")
    add(dd(20), 3.98, "Subscriptions", "iCloud 200GB")
    if ym >= (2024,3) and ym <= (2025,5): add(dd(22), 11.98, "Subscriptions", "Disney+")
    if ym >= (2025,6): add(dd(17), 27.50, "Subscriptions", "ChatGPT Plus")
    add(dd(25), 14.90 if ym < (2025,7) else 16.90, "Subscriptions", "Straits Times digital")
    add(dd(10), 186.40 if ym<(2025,5) else 243.75, "Insurance", "AIA life + hospital")
    if ym >= (2025,5): add(dd(14), 62.30, "Insurance", "Great Eastern baby plan")
    if ym >= (2024,9):
        sal = 680 if ym < (2025,9) else 720 if ym<(2026,3) else 760
        add(dd(28), sal, "Helper", "Siti salary")
        add(dd(17), 300 if ym < (2025,4) else 60, "Helper", "MOM levy")
        if rnd.random()<.7: add(dd(rnd.randint(3,26)), rnd.choice([26,28,30,52,56]), "Helper", rnd.choice(["Siti off day pay","Siti Sunday pay in lieu"]))
        if rnd.random()<.5: add(dd(rnd.randint(2,26)), rnd.choice([15,18,20]), "Helper", "Siti phone top up")
    # tuition: nephew Wei Jie, Jan 2024 .. ; PSLE 2025 
    if ym >= (2024,1) and mo != 12:
        add(dd(4), 240 if y==2024 else 265 if y==2025 else 320, "Tuition", "Mindstretcher math Wei Jie")
        if ym >= (2024,7): add(dd(6), 180 if ym<(2026,1) else 210, "Tuition", "Chinese tuition Wei Jie - Mdm Koh")
        if (2025,5)<=ym<=(2025,9): add(dd(19), 150, "Tuition", "PSLE science crash course Wei Jie")
    m = date(y+(mo==12), mo%12+1, 1)
# ---------- daily
HAWK = [("chicken rice Maxwell",5,7),("cai png",4.2,7.5),("laksa 328 Katong",6.5,9),("prata breakfast",4,9),("bak chor mee",5,8),("wanton mee",4.5,6.5),("Old Airport Road dinner",14,32),("economic bee hoon",3.2,5),("chwee kueh Tiong Bahru mkt",3,6),("nasi lemak",4.5,9.5),("fish soup",6,9),("Koufu lunch",6,10),("Kopitiam lunch",6,10),("Food Republic",8,22),("Lau Pa Sat satay",18,46),("hokkien mee",6,9),("chicken chop western stall",8,12),("yong tau foo",5.5,9),("ban mian",5,7.5),("",4,12),("duck rice",5,7.5),("claypot rice Chinatown",16,34)]
COF = [("kopi",1.4,3.2),("Ya Kun Kaya Toast",5.6,12.8),("Toast Box",5.8,13),("Starbucks",6.9,16),("Koi bubble tea",3.9,6.8),("LiHO",3.8,6.4),("Luckin",3.5,7),("teh peng + kopi",2.8,4.4),("Common Man coffee",7,19),("Heytea",6.2,8.9)]
DINE = [("Din Tai Fung",42,88),("Sushiro",32,70),("Sushi Express",18,36),("Ichiban Sushi",34,66),("Crystal Jade",48,110),("Crystal Jade La Mian",26,52),("Jumbo Seafood",120,310),("Subway",8.5,17),("McDonald's",7.5,24),("GrabFood dinner",22,52),("GrabFood lunch",14,30),("GrabFood - Nando's",30,52),("PS.Cafe brunch",54,96),("Haidilao",78,160),("IKEA restaurant",16,38),("Swensen's",24,58),("foodpanda",18,44),("Burger & Lobster",88,160),("date night",90,220)]
GROC = [("FairPrice",18,92,8),("NTUC FairPrice",20,110,4),("FairPrice Finest",26,130,5),("FairPrice Xpress",4,22,4),("Sheng Siong",14,78,8),("Cold Storage",22,120,4),("Giant",18,90,3),("Don Don Donki",15,84,4),("RedMart",55,165,4),("wet market Tekka",12,48,4),("wet market fish + veg",14,40,3),("GrabMart",16,50,2),("durian",18,66,1),("Little Farms",24,88,1),("",8,45,2)]
GRAB = ["Grab","Grab to work","Grab home","Grab to Changi","Grab to parents","Grab - rain","Grab to clinic","Grab w pram"]
d = START
while d <= END:
    wk = d.weekday() >= 5
    t = trip(d)
    if t:
        d += timedelta(1); continue
    if rnd.random() < .035:
        d += timedelta(1); continue
    baby = d >= BORN
    leave = BORN <= d <= date(2025,7,1)
    for _ in range(rnd.choices([0,1,2],[25,55,20] if not wk else [35,50,15])[0]):
        n,lo,hi = rnd.choice(HAWK); add(d, u(lo,hi,.1), "Hawker", n)
    if rnd.random() < (.5 if not wk else .38):
        n,lo,hi = rnd.choice(COF); add(d, u(lo,hi,.1), "Kopi & Coffee", n)
    if rnd.random() < (.13 if not wk else .42):
        n,lo,hi = rnd.choice(DINE)
        if wk or hi<100: add(d, u(lo,hi), "Dining Out", n)
    if rnd.random() < (.42 if not wk else .7):
        n,lo,hi,_w = rnd.choices(GROC,[g[3] for g in GROC])[0]
        if n != "durian" or d.month in (6,7,8): add(d, u(lo,hi), "Groceries", n)
    if not wk and not leave and rnd.random()<.62: add(d, u(2.2,5.4), "Transport", rnd.choice(["MRT","SimplyGo MRT","MRT","bus + MRT","bus"]))
    if rnd.random() < (.3 if not wk else .42):
        n = rnd.choice(GRAB if baby else GRAB[:-1])
        add(d, u(24,38) if "Changi" in n else u(8.5,27), "Transport", n)
    if rnd.random()<.05: add(d, u(9,26), "Transport", rnd.choice(["Gojek","ComfortDelGro taxi","Tada","Zig cab"]))
    if rnd.random() < .075:
        n,lo,hi,c = rnd.choice([("Uniqlo",19.9,120,"Shopping"),("Shopee",6,70,"Shopping"),("Shopee haul",30,140,"Shopping"),("Lazada",9,95,"Shopping"),("Popular",5,48,"Shopping"),("Challenger HDMI cable",14,39,"Shopping"),("Love, Bonito",39,129,"Shopping"),("Charles & Keith",45,119,"Shopping"),("Decathlon",12,110,"Shopping"),("Muji",9,84,"Shopping"),("Takashimaya",40,260,"Shopping"),("",10,80,"Shopping")])
        add(d, u(lo,hi), c, n)
    if rnd.random() < .04:
        n,lo,hi = rnd.choice([("IKEA",24,180),("Shopee storage boxes",12,48),("Daiso",2.18,26),("Home-Fix bulbs",8,34),("Courts",39,220),("laundry detergent + mop",12,32),("Mr DIY",4,38)])
        add(d, u(lo,hi), "Home", n)
    if rnd.random() < .035:
        n,lo,hi = rnd.choice([("GP clinic",38,88),("Guardian",8,46),("Watsons vitamins",16,62),("Raffles dental",90,240),("TCM physio",60,98),("Guardian panadol",6,19),("Polyclinic",14,36)])
        add(d, u(lo,hi), "Health", n)
    if rnd.random() < (.03 if not wk else .16):
        n,lo,hi = rnd.choice([("Golden Village movie",24,46),("Shaw movie tickets",24,42),("Gardens by the Bay",20,64),("badminton court",8,22),("Zoo tickets",76,110),("ActiveSG swim",2,6),("karaoke w colleagues",28,64),("Esplanade concert",60,190),("board game cafe",22,48),("Safra bowling",18,44)])
        add(d, u(lo,hi), "Fun", n)
    if baby and rnd.random() < .21:
        n,lo,hi = rnd.choice([("diapers Merries FairPrice",28,62),("diapers Shopee",48,110),("formula",46,69),("formula Guardian",46,69),("wipes",8,24),("Kiddy Palace",18,120),("baby clothes Uniqlo",12.9,64),("Guardian nappy cream",9,23),("Mothercare",22,140),("FairPrice baby food",9,36),("Popular board books",12,38),("toys",9,55),("",10,60)])
        add(d, u(lo,hi), "Baby", n)
    d += timedelta(1)
# ---------- health / baby milestones
for s,a,n in [("2024-08-14",168,"gynae Dr Tan scan"),("2024-09-11",142,"gynae Dr Tan"),("2024-10-16",310,"gynae Dr Tan + OSCAR test"),("2024-11-20",155,"gynae Dr Tan"),("2024-12-18",260,"gynae Dr Tan detailed scan"),("2025-01-15",150,"gynae Dr Tan"),("2025-02-12",150,"gynae Dr Tan"),("2025-03-05",150,"gynae Dr Tan"),("2025-03-15",7846.20,"Mount Alvernia delivery bill"),("2025-04-28",180,"gynae post natal"),("2025-03-22",96,"baby jaundice check"),("2025-05-12",228,"baby jab 6-in-1 Kinder Clinic"),("2025-07-14",228,"baby jab 6-in-1 Kinder Clinic"),("2025-09-15",236,"baby jab 6-in-1 Kinder Clinic"),("2025-10-06",118,"paediatrician fever Kinder Clinic"),("2026-03-16",262,"baby jab MMR Kinder Clinic"),("2026-04-20",124,"paediatrician HFMD Kinder Clinic"),("2024-03-09",420,"health screening couple"),("2026-04-11",486,"health screening couple"),("2025-08-02",368,"specs Owndays")]:
    add(D(s),a,"Health",n)
for s,a,c,n in [("2025-03-18",2800,"Baby","confinement nanny deposit"),("2025-04-12",1600,"Baby","confinement nanny balance"),("2025-04-13",688,"Baby","baby full month cakes + catering"),("2026-03-14",745.50,"Baby","first birthday party catering"),("2026-03-10",128,"Baby","first birthday cake Bengawan Solo"),
 ("2025-01-11",148.60,"Home","nursery: paint Nippon"),("2025-01-12",62.40,"Home","nursery: rollers + tape Home-Fix"),("2025-01-18",399,"Baby","nursery: cot IKEA"),("2025-01-25",249,"Home","nursery: IKEA wardrobe"),("2025-02-01",318,"Home","nursery: blackout curtains"),("2025-02-08",189,"Baby","nursery: changing table IKEA"),("2025-02-09",96.50,"Shopping","nursery: rug Taobao"),("2025-02-16",459,"Home","nursery: ceiling fan Courts"),("2025-02-17",120,"Home","nursery: electrician install fan"),("2025-02-22",729,"Baby","nursery: rocking chair"),("2025-03-01",68.90,"Shopping","nursery: wall stickers + lamp Shopee"),
 ("2025-02-15",1199,"Baby","pram Stokke Mothercare"),("2025-02-28",329,"Baby","car seat for Grab"),("2025-02-20",418,"Baby","breast pump Spectra"),
 ("2024-08-20",2180,"Helper","agency fee Siti"),("2024-08-27",320,"Helper","Siti medical + SIP + insurance"),("2025-12-19",412.30,"Helper","Siti home leave flight Surabaya"),("2026-02-16",168,"Helper","Siti ang bao"),("2025-01-27",128,"Helper","Siti ang bao"),
 ("2024-02-24",120,"Home","aircon servicing"),("2024-06-22",120,"Home","aircon servicing"),("2024-10-19",130,"Home","aircon servicing"),("2025-02-21",130,"Home","aircon servicing"),("2025-06-21",130,"Home","aircon servicing"),("2025-10-18",145,"Home","aircon servicing"),("2026-02-07",145,"Home","aircon servicing"),("2026-06-06",150,"Home","aircon servicing"),
 ("2024-07-06",1649,"Home","washing machine Best Denki"),("2025-09-27",899,"Home","robot vacuum Best Denki"),("2026-01-24",2349,"Home","fridge Courts"),("2024-04-06",2199,"Shopping","iPhone 15 Challenger"),("2025-10-11",1758,"Shopping","MacBook Air Challenger"),("2024-09-07",86,"Home","plumber kitchen sink"),("2026-03-28",140,"Home","plumber toilet leak"),
 ("2024-11-16",318,"Insurance","home insurance FWD"),("2025-11-15",334,"Insurance","home insurance FWD"),("2023-11-18",305,"Insurance","home insurance FWD"),("2023-11-20",92,"Insurance","travel insurance Tokyo"),("2024-05-18",58,"Insurance","travel insurance Bali"),("2025-11-16",134,"Insurance","travel insurance Tokyo"),("2026-05-23",76,"Insurance","travel insurance Bali"),
 ("2024-03-02",38.5,"Tuition","Popular assessment books Wei Jie"),("2024-08-03",44.2,"Tuition","Popular assessment books Wei Jie"),("2025-01-05",61.7,"Tuition","Popular assessment books Wei Jie"),("2025-06-07",52.9,"Tuition","Popular PSLE ten year series"),("2026-01-03",73.4,"Tuition","Popular sec 1 textbooks Wei Jie"),
 ("2024-03-16",54.2,"Fun","JB day trip petrol + toll w Marcus"),("2024-03-16",61,"Dining Out","JB seafood lunch"),("2024-08-31",47.8,"Shopping","JB Mid Valley"),("2024-08-31",39.6,"Dining Out","JB dim sum"),
 ("2025-08-09",36,"Fun","National Day picnic stuff"),("2025-09-20",198,"Fun","F1 night concert lawn"),("2024-09-21",248,"Fun","F1 zone 4 tickets"),("2024-03-04",348,"Fun","Taylor Swift ticket resale"),
 ]: add(D(s),a,c,n)
# ---------- gifts & ang bao
G = "Gifts & Ang Bao"
for y,eve in ((2024,D("2024-02-09")),(2025,D("2025-01-28")),(2026,D("2026-02-16"))):
    k = {2024:0,2025:1,2026:2}[y]
    for off,a,n in [(0,(388,428,488)[k],"CNY ang bao Mum & Pa"),(0,(388,428,488)[k],"CNY ang bao parents in law"),(1,(88,88,100)[k],"CNY ang bao Ah Ma"),(1,50,"CNY ang bao Wei Jie"),(1,(60,80,80)[k],"ang bao cousins kids"),(2,(48,56,64)[k],"ang bao colleagues kids"),(3,(20,20,28)[k],"ang bao condo security guards"),(5,(40,48,60)[k],"CNY ang bao neighbours kids")]:
        add(eve+timedelta(off),a,G,n)
    add(eve-timedelta(9),(68.8,76.4,82)[k],"Groceries","CNY bak kwa Lim Chee Guan")
    add(eve-timedelta(6),(54,61.5,48)[k],"Groceries","CNY mandarin oranges + pineapple tarts")
    add(eve,(428.6,512.4,566.9)[k],"Dining Out","CNY reunion dinner " + ("Crystal Jade","Jumbo Seafood","Peach Garden")[k])
    add(eve-timedelta(4),(36,42,58)[k],"Home","CNY decor Chinatown")
for s,a,n in [("2023-12-16",86,"Christmas gift exchange office"),("2023-12-20",148,"Christmas present Mei (Kindle case + book)"),("2024-01-20",238,"wedding ang bao Marcus & Li Ting"),("2024-03-23",69.9,"birthday present Priya"),("2024-04-27",95,"Wei Jie birthday Lego"),("2024-05-12",128,"Mother's Day flowers Mum"),("2024-06-16",79,"Father's Day polo Pa"),("2024-07-13",268,"wedding ang bao cousin Hui Min"),("2024-09-28",156,"birthday present Mei"),("2024-11-02",54,"Deepavali hamper Priya"),("2024-12-14",62,"Christmas gift exchange office"),("2024-12-21",212,"Christmas present Jun (running watch strap + shoes)"),("2025-03-29",72,"birthday present Priya"),("2025-04-26",119,"Wei Jie birthday Lego"),("2025-05-11",98,"Mother's Day cake Mum"),("2025-06-15",88,"Father's Day lunch voucher Pa"),("2025-08-16",134.5,"baby shower Priya"),("2025-09-27",328,"birthday present Mei (earrings)"),("2025-10-18",60,"Deepavali hamper Priya"),("2025-11-08",288,"wedding ang bao Daniel & Sarah"),("2025-12-13",45,"Christmas gift exchange office"),("2025-12-20",189,"Christmas present Jun"),("2026-04-25",140,"Wei Jie birthday bike helmet"),("2026-05-10",138,"Mother's Day flowers + cake Mum"),("2026-05-16",300,"wedding ang bao Kelvin"),("2024-10-05",60,"bai jin Uncle Tan wake"),("2026-01-10",80,"bai jin Ah Gong's friend"),("2026-04-04",76.8,"birthday present Priya")]:
    add(D(s),a,G,n)
# ---------- trips
for s,a,n in [("2023-11-03",1486.40,"SQ flights Tokyo"),("2024-03-12",612.80,"Scoot flights Bali"),("2025-07-19",2231.60,"SQ flights Tokyo"),("2026-03-07",846.20,"Scoot flights Bali"),("2023-11-04",1120,"Tokyo hotel Shinjuku Agoda"),("2024-04-02",688,"Bali villa Ubud Airbnb"),("2025-08-03",1895,"Tokyo hotel Asakusa Booking.com"),("2026-03-15",1040,"Bali resort Sanur Agoda"),("2025-11-18",64,"Airalo esim Japan"),("2026-05-26",22,"Airalo esim Indonesia")]:
    add(D(s),a,"Travel",n)
TK = [("Tokyo ramen",11,34),("Tokyo sushi Tsukiji",28,96),("Tokyo subway pass",9,22),("Tokyo Lawson breakfast",6,19),("Tokyo Starbucks",8,17),("Suica top up",20,30),("Tokyo Don Quijote",24,168),("Tokyo Uniqlo Ginza",39,148),("Tokyo izakaya",44,120),("TeamLab tickets",48,92),("Tokyo vending drinks",2,5),("Shinkansen Hakone day",88,142),("omiyage Narita",30,88)]
BL = [("Bali Grab",4,14),("Bali warung lunch",6,19),("Bali driver full day",52,70),("Bali spa massage",24,76),("Bali beach club",48,130),("Bali dinner Jimbaran",46,98),("Bali temple tickets",6,18),("Bali coconuts + snacks",3,9),("Bali souvenirs Ubud market",8,44),("Bali minimart",4,16),("Bali visa on arrival",44,46)]
for a,b,n in TRIPS:
    d = a
    while d <= b:
        for x in rnd.sample(TK if n=="Tokyo" else BL[:-1], rnd.randint(3,6)): add(d,u(x[1],x[2]),"Travel",x[0])
        if n=="Bali" and d==a: add(d,90.4,"Travel","Bali visa on arrival")
        d += timedelta(1)
    add(a,u(24,34),"Transport","Grab to Changi"); add(b,u(24,36),"Transport","Grab from Changi")
order = {r:i for i,r in enumerate(rows)}
rows.sort(key=lambda r:r[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)),"singapore.csv")
with open(p,"w",newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for d,c,k,n in rows: w.writerow([d.isoformat(), "%d.%02d"%divmod(c,100), k, n])
print(len(rows))
