#!/usr/bin/env python3
# Deterministic ledger: family of four in Hyderabad, INR.
import csv, random, datetime as D, os
R = random.Random(50811)
START, END = D.date(2024,1,1), D.date(2026,8,26)
rows = []
def add(d, amt, cat, note=""):
    if START <= d <= END:
        rows.append((d, "%.2f" % amt, cat, note))
def rnd(a,b,step=1): return round(R.uniform(a,b)/step)*step
def paise(a,b): return round(R.uniform(a,b),2)
def infl(d): return 1 + 0.05*((d-START).days/365.0)
def months():
    y,m=2024,1
    while (y,m)<=(2026,8):
        yield y,m
        m+=1
        if m==13: y,m=y+1,1
# away periods (no daily life at home)
TRIPS=[(D.date(2024,5,11),D.date(2024,5,15)),(D.date(2024,12,21),D.date(2024,12,27)),(D.date(2025,5,17),D.date(2025,5,22)),
       (D.date(2026,2,13),D.date(2026,2,15)),(D.date(2026,5,9),D.date(2026,5,14))]
def away(d): return any(a<=d<=b for a,b in TRIPS)
# quiet days, really nothing written down
QUIET={D.date(2024,3,14),D.date(2024,8,21),D.date(2025,1,29),D.date(2025,7,2),D.date(2025,7,3),D.date(2025,11,12),D.date(2026,3,18),
       D.date(2026,6,16),D.date(2026,6,17),D.date(2026,8,11),D.date(2026,7,22)}
# ---- monthly bills
for y,m in months():
    f=lambda day: D.date(y,m,day)
    rent = 28000 if (y,m)<(2024,6) else 29500 if (y,m)<(2025,6) else 31000 if (y,m)<(2026,6) else 33000
    add(f(3),rent,"Rent","flat rent Kondapur")
    add(f(5),3200 if (y,m)<(2025,4) else 3600,"Maintenance","society maintenance")
    add(f(2),3500 if (y,m)<(2025,1) else 4000 if (y,m)<(2026,1) else 4500,"House Help","Lakshmi maid salary")
    add(f(2),6000 if (y,m)<(2025,7) else 7000,"House Help","cook Sarita salary")
    if m in (10,11) : 
        if m==10 : add(f(18),3000,"House Help","Diwali bonus Lakshmi and Sarita")
    season={3:1.4,4:1.9,5:2.1,6:1.6}.get(m,1.0)
    add(f(R.randint(8,12)),rnd(1700*season,2300*season),"Utilities","TGSPDCL current bill")
    add(f(7),942.82 if (y,m)<(2025,3) else 1060.82,"Utilities","Airtel broadband")
    add(f(R.randint(13,16)),rnd(350,650),"Utilities","water bill HMWSSB")
    if m%2==1: add(f(R.randint(17,25)),803 if y==2024 else 855 if y==2025 else 905,"Utilities","Indane gas cylinder")
    if m%3==1:
        add(f(19),719 if y==2024 else 859,"Utilities","Airtel mobile recharge")
        add(f(20),666 if y==2024 else 799 if y==2025 else 859,"Utilities","Jio recharge wife")
    add(f(11),649,"Subscriptions","Netflix")
    add(f(14),119 if (y,m)<(2025,9) else 139,"Subscriptions","Spotify")
    if (y,m)>=(2025,2): add(f(21),149,"Subscriptions","YouTube Premium")
    if (y,m)<=(2025,5): add(f(17),299,"Subscriptions","SonyLIV")
    add(f(9),75,"Subscriptions","iCloud storage")
    if m==9: add(f(4),1499,"Subscriptions","Amazon Prime yearly")
    if m==7: add(f(26),1499 if y<2026 else 1799,"Subscriptions","Hotstar annual")
    # school
    if m in (6,9,12,3):
        add(f(10),(32000 if (y,m)<(2024,6) else 34500 if (y,m)<(2025,6) else 38000 if (y,m)<(2026,6) else 41500),"School","Aarav term fee")
        add(f(10),(26000 if (y,m)<(2024,6) else 28000 if (y,m)<(2025,6) else 30500 if (y,m)<(2026,6) else 33000),"School","Diya term fee")
    if m not in (5,): add(f(6),2400 if (y,m)<(2025,6) else 2800,"School","school bus")
    if m==6:
        add(f(R.randint(3,6)),rnd(5200,7400),"School","textbooks and notebooks both kids")
        add(f(R.randint(7,9)),rnd(4200,6100),"School","uniforms and shoes")
    if (y,m)>=(2024,7): add(f(4),2000 if (y,m)<(2025,7) else 2500,"Classes","Aarav maths tuition")
    add(f(5),1200 if (y,m)<(2025,1) else 1500,"Classes","Diya Kuchipudi class")
    if m in (4,5): add(f(15),3500 if m==4 else 3000,"Classes","Aarav swimming summer camp" if m==4 else "Diya art summer camp")
    if (y,m) >= (2025,6) and m!=5: add(f(8),1800,"Classes","keyboard class Aarav")
    # insurance
    if m==2: add(f(24),{2024:18450,2025:21320,2026:23890}[y],"Insurance","Star Health family floater")
    if m==8: add(f(12),{2024:9870,2025:9140,2026:8655}[y],"Insurance","i20 car insurance")
    if m==11: add(f(15),1840 if y==2024 else 1795,"Insurance","Activa insurance")
    if m==3: add(f(28),24500,"Insurance","LIC premium")
    add(f(1),4000 if y<2026 else 5000,"Parents","Amma monthly medicines and help")
# ---- daily life
SUPER=["Ratnadeep","Ratnadeep","Ratnadeep","More","More","DMart","Reliance Fresh","Vijetha"]
HOTEL=["Chutneys","Paradise","Bawarchi","Pista House","Shah Ghouse","Santosh Dhaba","Minerva Coffee Shop","Ohri's","Paradise takeaway","Barbeque Nation"]
d=START
lastfuel={"i20":D.date(2023,12,28),"Activa":D.date(2023,12,24)}
while d<=END:
    k=infl(d); wd=d.weekday(); we=wd>=5
    if away(d) or d in QUIET:
        d+=D.timedelta(1); continue
    # milk, every few days a packet coupon
    if wd in (0,2,4) : add(d,float(rnd(120,190,2)+(6 if d.year>2025 else 0)),"Groceries",R.choice(["Heritage milk","Heritage milk","Vijaya milk","milk"]))
    if R.random()<(0.60 if we else 0.42):
        s=R.choice(SUPER)
        a={"Ratnadeep":paise(280,1900),"More":paise(220,1300),"DMart":paise(1400,5200),"Reliance Fresh":paise(200,1100),"Vijetha":paise(250,1400)}[s]*k
        add(d,a,"Groceries",("" if R.random()<.06 else s) if R.random()<.75 else s+R.choice([" monthly provisions"," rice and dal"," atta, oil"," snacks for kids box"," odds and ends"]))
    if R.random()<.34: add(d,rnd(99,620)*1.0,"Groceries",R.choice(["Swiggy Instamart","Blinkit","Zepto","Zepto","Blinkit late night ice cream"]))
    if R.random()<.60: add(d,rnd(60,420,5),"Vegetables & Fruits",R.choice(["rythu bazaar","sabzi cart","sabzi cart","","mangoes" if d.month in (4,5,6) else "bananas and apples","Pure O Natural","coconut and leaves"]))
    if wd==6 and R.random()<.62: add(d,rnd(280,780,10)*(1 if d.year<2026 else 1.1),"Meat & Fish",R.choice(["chicken Sneha shop","mutton","fish market Ramnagar","Licious","Licious","chicken"]))
    # eating out
    if R.random()<(.30 if we else .10):
        h=R.choice(HOTEL)
        a={"Barbeque Nation":rnd(2600,3900),"Ohri's":rnd(1500,3200),"Paradise takeaway":rnd(380,900)}.get(h,rnd(420,1500)*1.0)
        add(d,a,"Dining",h+(R.choice([""]*6+[" with Ravi family"," family lunch"," team treat"," with Amma"])))
    if R.random()<(.28 if we else .20): add(d,rnd(180,790)*1.0,"Dining",R.choice(["Swiggy","Swiggy","Zomato","Zomato","Swiggy biryani","Zomato pizza Dominos"]))
    if R.random()<.38: add(d,rnd(20,210,5),"Dining",R.choice(["","chai","chai and samosa","Karachi Bakery","Irani chai Nimrah","mirchi bajji","office canteen","office canteen","pani puri","Pista House haleem" if d.month in (3,) else "Karachi Bakery puffs"]))
    # transport
    if not we and R.random()<.44: add(d,rnd(65,420)*1.0,"Auto & Cab",R.choice(["Uber to office","Ola","Rapido","Rapido","auto","Uber","auto to school","Uber airport" if R.random()<.12 else "Uber"]))
    if R.random()<.035: add(d,R.choice([200,300,500]),"Auto & Cab","metro card recharge")
    for v,gap in (("i20",13),("Activa",12)):
        if (d-lastfuel[v]).days>=gap+R.randint(-3,4):
            lastfuel[v]=d
            add(d,rnd(1800,3100,50) if v=="i20" else rnd(300,520,10),"Petrol",R.choice(["HP pump","Indian Oil","Shell"])+" "+v)
    if R.random()<.09: add(d,rnd(40,150,10),"Car & Bike",R.choice(["parking Inorbit","parking","puncture Activa","air check and wash","FASTag recharge","ORR toll"]))
    # medical
    if R.random()<.10: add(d,paise(60,1150),"Medical",R.choice(["Apollo Pharmacy","Apollo Pharmacy","Apollo Pharmacy","MedPlus","MedPlus","medicines fever Diya","Amma BP tablets"]))
    if R.random()<.014: add(d,R.choice([500,600,700,800]),"Medical",R.choice(["Apollo Clinic Dr Rao","paediatrician Rainbow hospital","dentist Dr Meena","dentist Aarav braces check"]))
    if R.random()<.006: add(d,rnd(650,3200,10),"Medical",R.choice(["Apollo Diagnostics blood test","Vijaya Diagnostic scan","Apollo Diagnostics"]))
    # shopping
    if R.random()<.050: add(d,rnd(349,3800)*1.0,"Clothes",R.choice(["Reliance Trends","Max","Lifestyle","Westside","Amazon kurta","Myntra","Myntra","Chennai Shopping Mall","socks and innerwear","tailor stitching"]))
    if R.random()<.075: add(d,rnd(149,1900),"Home",R.choice(["Amazon","Amazon","Amazon","DMart buckets and mops","Home Centre","plumber","electrician","carpenter","bulbs and switches","Ikea","Ikea"]))
    if R.random()<.045: add(d,rnd(80,900,10),"Personal Care",R.choice(["haircut Naturals","Naturals salon","Lakme salon","barber","haircut kids","Nykaa"]))
    if R.random()<(.16 if we else .015): add(d,rnd(350,2100,10),"Fun",R.choice(["PVR Inorbit","AMB Cinemas","AMB Cinemas popcorn","SkyZone trampoline","Inorbit mall games","Wonderla" if R.random()<.3 else "Prasads IMAX","kids play area","Shilparamam entry","Crossword books"]))
    if R.random()<.020: add(d,rnd(60,600,10),"Puja & Festivals",R.choice(["flowers and coconut","temple hundi","pandit dakshina","puja items","agarbatti, camphor"]))
    if R.random()<.022: add(d,rnd(30,420,5),"School",R.choice(["project material","Vidyarthi stationery","Crossword","sports day fee","class photo","field trip money Diya"]))
    if R.random()<.020: add(d,rnd(20,300,10),"Misc",R.choice(["","","xerox and courier","courier DTDC","passport photos","lost umbrella, new one","society collection"]))
    d+=D.timedelta(1)
# ---- vehicle service
for dt,a,n in [((2024,2,17),6240,"i20 service Hyundai"),((2024,7,6),1480,"Activa service"),((2024,9,14),8920,"i20 service Hyundai"),((2025,1,18),1650,"Activa service"),
    ((2025,3,15),7460,"i20 service Hyundai"),((2025,6,21),18800,"i20 four new tyres MRF"),((2025,8,9),1720,"Activa service"),((2025,10,4),9875,"i20 service Hyundai"),((2026,1,31),5600,"i20 battery Exide"),
    ((2026,3,7),2190,"Activa service and brake shoes"),((2026,5,30),8340,"i20 service Hyundai"),((2026,7,11),3250,"i20 AC gas refill")]:
    add(D.date(*dt),a,"Car & Bike",n)
# ---- medical events
for dt,a,n in [((2024,10,8),46500,"Aarav appendix operation Rainbow hospital"),((2024,10,12),1850,"Rainbow hospital follow-up and dressing"),((2025,4,12),12500,"Aarav braces Dr Meena first instalment"),
    ((2025,7,12),12500,"Aarav braces Dr Meena second instalment"),((2025,10,11),10000,"Aarav braces Dr Meena last instalment"),((2025,11,22),3900,"spectacles Lenskart"),((2026,7,18),4450,"spectacles Lenskart Diya"),((2026,4,25),6800,"master health check-up Apollo")]:
    add(D.date(*dt),a,"Medical",n)
# ---- festivals
for dt,a,n in [((2024,1,13),1450,"Sankranti bommalu and sweets"),((2024,3,25),620,"Holi colours"),((2024,9,6),2850,"Ganesh idol and decoration"),((2024,10,11),1900,"Dasara sweets Almond House"),((2024,10,30),4200,"Diwali crackers"),((2024,10,31),2650,"Diwali sweets Almond House"),
  ((2025,1,12),1720,"Sankranti sweets, muggulu colours"),((2025,3,14),740,"Holi colours and pichkari"),((2025,8,26),3100,"Ganesh idol and flowers"),((2025,10,1),2100,"Dasara sweets Almond House"),((2025,10,19),4900,"Diwali crackers"),((2025,10,20),3180,"Diwali sweets Almond House"),
  ((2026,1,13),1880,"Sankranti sweets Pulla Reddy"),((2026,3,19),1260,"Ugadi sweets Pulla Reddy"),((2026,3,4),810,"Holi colours")]:
    add(D.date(*dt),a,"Puja & Festivals",n)
for dt,a,n in [((2024,10,27),11800,"Diwali clothes all four Chennai Shopping Mall"),((2025,10,12),13450,"Diwali clothes all four Chennai Shopping Mall"),((2024,4,7),5400,"Ugadi clothes kids"),((2025,3,23),4900,"Ugadi clothes kids Lifestyle"),((2026,3,15),6150,"Ugadi clothes kids Lifestyle"),
    ((2025,11,29),8600,"Kalanjali saree for Priya wedding"),((2025,11,30),5200,"sherwani Aarav Priya wedding")]:
    add(D.date(*dt),a,"Clothes",n)
# ---- gifts
for dt,a,n in [((2024,1,27),1200,"Ravi housewarming gift"),((2024,2,14),1850,"Titan watch strap and flowers Suma"),((2024,4,20),899,"birthday gift Diya's friend Aanya"),((2024,6,8),2499,"Suma birthday handbag"),((2024,8,19),1100,"Rakhi gift Priya"),
   ((2024,9,21),3499,"Aarav birthday bicycle helmet and bat"),((2024,10,29),2200,"Diwali dry fruits for neighbours"),((2024,11,16),650,"birthday gift Aarav's friend Kabir"),((2025,1,25),2999,"Diya birthday doll house"),((2025,2,14),2100,"dress for Suma"),((2025,3,29),780,"Amazon birthday gift Aanya"),
   ((2025,6,8),5600,"Suma birthday earrings Lalitha Jewellers"),((2025,8,9),1500,"Rakhi gift Priya"),((2025,9,21),8990,"Aarav birthday bicycle Decathlon"),((2025,10,18),2600,"Diwali dry fruits for neighbours"),((2025,12,5),15000,"Priya wedding gift"),((2025,12,6),1100,"Priya wedding flowers"),
   ((2026,1,25),2450,"Diya birthday roller skates Decathlon"),((2026,2,14),1650,"perfume for Suma"),((2026,3,28),950,"Aanya birthday Lego Amazon"),((2026,4,18),1200,"Ravi birthday shirt"),((2026,6,8),3999,"Suma birthday Amazon Kindle cover and books"),((2026,7,4),700,"Kabir birthday book Crossword"),((2024,12,7),800,"Amazon secret santa office"),((2025,12,13),1000,"secret santa office"),((2026,8,1),501,"cousin Kiran engagement cover")]:
    add(D.date(*dt),a,"Gifts",n)
# birthday parties
for dt,a,c,n in [((2025,1,25),6800,"Fun","Diya birthday party hall"),((2025,1,25),1450,"Dining","Diya birthday cake Karachi Bakery"),((2026,1,25),7900,"Fun","Diya birthday party SkyZone"),((2026,1,25),1750,"Dining","Diya birthday cake Concu"),((2025,9,21),3200,"Dining","Aarav birthday dinner Barbeque Nation"),((2024,9,21),1150,"Dining","Aarav birthday cake Concu")]:
    add(D.date(*dt),a,c,n)
# ---- trips
def trip(items):
    for dt,a,n in items: add(D.date(*dt),a,"Travel",n)
trip([((2024,4,2),7240,"Vizag trip Vande Bharat tickets"),((2024,4,5),11600,"Vizag trip hotel advance"),((2024,5,11),640,"Vizag trip auto and lunch"),((2024,5,12),1280,"Vizag trip submarine museum"),((2024,5,13),2900,"Vizag trip Araku cab"),((2024,5,13),840,"Vizag trip Borra caves tickets"),((2024,5,14),1750,"Vizag trip seafood dinner"),((2024,5,15),1120,"Vizag trip gifts and cashews"),
  ((2024,9,18),24860,"Goa trip Indigo flights"),((2024,10,2),28500,"Goa trip resort Candolim"),((2024,12,21),1350,"Goa trip airport taxi"),((2024,12,21),1980,"Goa trip dinner Britto's"),((2024,12,22),6500,"Goa trip scooter and car hire"),((2024,12,23),4200,"Goa trip water sports"),((2024,12,24),3150,"Goa trip Christmas eve dinner"),((2024,12,25),2240,"Goa trip lunch shack"),((2024,12,26),1870,"Goa trip cashews and souvenirs"),((2024,12,27),1400,"Goa trip airport taxi back"),
  ((2025,3,9),15320,"Ooty trip Indigo flights Coimbatore"),((2025,3,16),19800,"Ooty trip homestay"),((2025,5,17),3800,"Ooty trip cab from Coimbatore"),((2025,5,18),1260,"Ooty trip toy train"),((2025,5,18),940,"Ooty trip lunch"),((2025,5,19),1100,"Ooty trip tea factory and chocolates"),((2025,5,20),2750,"Ooty trip Coonoor cab"),((2025,5,21),1690,"Ooty trip dinner"),((2025,5,22),4100,"Ooty trip cab back"),
  ((2026,1,8),3480,"Tirupati trip train tickets"),((2026,1,10),1200,"Tirupati trip special darshan tickets"),((2026,2,13),2600,"Tirupati trip room"),((2026,2,14),780,"Tirupati trip meals"),((2026,2,14),501,"Tirupati trip hundi"),((2026,2,15),920,"Tirupati trip laddu and auto"),
  ((2026,2,28),43200,"Kashmir trip flights via Delhi"),((2026,3,22),36500,"Kashmir trip houseboat and hotel"),((2026,5,9),2200,"Kashmir trip airport taxi"),((2026,5,10),5400,"Kashmir trip Gulmarg gondola"),((2026,5,11),6200,"Kashmir trip Pahalgam cab"),((2026,5,11),1850,"Kashmir trip wazwan dinner"),((2026,5,12),3400,"Kashmir trip shikara and pashmina shawl"),((2026,5,13),2300,"Kashmir trip saffron and dry fruits"),((2026,5,13),1240,"Kashmir trip lunch"),((2026,5,14),2350,"Kashmir trip airport taxi back"),
  ((2025,8,15),2600,"Srisailam day trip diesel cab"),((2024,11,9),1890,"bus to Vijayawada Amma house"),((2025,10,22),2140,"bus to Vijayawada Amma house"),((2025,1,14),1760,"train Vijayawada Sankranti")])
# ---- projects
for dt,a,n in [((2025,2,8),25000,"kitchen renovation advance carpenter"),((2025,2,16),18400,"kitchen renovation granite top"),((2025,2,22),32600,"kitchen renovation cabinets"),((2025,3,1),6850,"kitchen renovation tiles Somany"),((2025,3,5),4200,"kitchen renovation plumber"),((2025,3,8),3650,"kitchen renovation electrician"),((2025,3,20),14990,"kitchen renovation chimney Reliance Digital"),((2025,3,27),9500,"kitchen renovation final carpenter payment"),
  ((2026,6,6),3450,"balcony garden pots Ikea"),((2026,6,13),1280,"balcony garden soil and cocopeat"),((2026,6,20),2100,"balcony garden plants nursery"),((2026,7,4),1650,"balcony garden drip kit Amazon"),((2026,8,8),690,"balcony garden jasmine, curry leaf plants nursery"),
  ((2024,6,15),41990,"LG fridge Reliance Digital"),((2025,9,27),28490,"Samsung washing machine Croma"),((2026,4,11),36500,"split AC Croma"),((2024,11,2),5400,"water purifier Kent service and filter"),((2025,11,8),5800,"Kent filter change"),((2026,1,3),12999,"mixer and mattress Home Centre sale")]:
    add(D.date(*dt),a,"Home",n)
rows.sort(key=lambda r:(r[0],))
p=os.path.join(os.path.dirname(os.path.abspath(__file__)),"hyderabad.csv")
with open(p,"w",newline="") as fh:
    w=csv.writer(fh,lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for r in rows: w.writerow([r[0].isoformat(),r[1],r[2],r[3]])
print(len(rows))
