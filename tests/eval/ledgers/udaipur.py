# writes udaipur.csv beside itself; fixed seed
import random, csv, os
from datetime import date, timedelta
R = random.Random(3719)
START, END = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, amt, cat, note):
    if START <= d <= END:
        rows.append((d, len(rows), "%.2f" % amt, cat, note))
def D(s): return date(*map(int, s.split('-')))
def ri(a, b, step=1): return R.randrange(a, b + 1, step)
def price(a, b):
    v = ri(a, b)
    k = R.random()
    if k < .70: return v
    if k < .85: return v + .5
    return v + R.randrange(1, 100) / 100
def infl(d): return 1 + 0.055 * ((d - START).days / 365)
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
SWIFT = D('2024-03-16'); BORN = D('2025-02-11')
trips = [(D('2023-12-22'),D('2023-12-25')),(D('2024-06-14'),D('2024-06-16')),(D('2025-09-27'),D('2025-10-05')),
         (D('2026-01-22'),D('2026-01-26')),(D('2026-05-22'),D('2026-05-25'))]
def away(d): return any(a <= d <= b for a, b in trips)

# ---- everyday
d = START
nextA, nextS = START + timedelta(3), SWIFT + timedelta(1)
while d <= END:
    f = infl(d); wd = d.weekday(); quiet = R.random() < .07
    if not away(d) and not quiet:
        if R.random() < .56:
            n = R.choice(['sabzi mandi','sabzi mandi','sabzi thela','Saras doodh','Saras doodh','fruits','Sharma dairy','Sharma dairy paneer','', 'dahi'])
            add(d, round(price(35,190) * f * (1.1 if d.month in (6,7,8) else 1), 0), 'Sabzi Doodh', n)
        if wd != 3 and R.random() < .62:
            n = R.choice(['Jagdish chai','Jagdish chai','Jagdish chai','chai with staff','kachori Paliwal','poha','samosa','','office canteen','chai'])
            add(d, round(price(15,90) * f, 0), 'Chai Nashta', n)
        if R.random() < (.36 if wd in (5,6) else .22):
            n = R.choices(['Sharma General Store','More','Reliance Smart','DMart','atta chakki','','BigBasket'],[30,15,15,16,8,6,6])[0]
            a = {'Sharma General Store':(90,780),'More':(250,1500),'Reliance Smart':(400,2400),'DMart':(700,3600),'atta chakki':(180,420),'':(60,500),'BigBasket':(350,1400)}[n]
            add(d, price(*a) * (1 if n=='' else f), 'Kirana', n)
        if R.random() < (.30 if wd in (4,5,6) else .09):
            n = R.choice(['Zomato','Zomato','Zomato biryani','Swiggy','Swiggy','Swiggy pizza'])
            if n.startswith('Swiggy') and d < D('2023-11-10'): n = 'Zomato'
            add(d, price(180,720) * f, 'Eating Out', n)
        if R.random() < (.22 if wd == 6 else .07):
            n = R.choice(['Natraj thali','Natraj thali','Natural','Jagdish Misthan','Ambrai dinner','Kabab Mistri','Cafe Satori','pani puri','dinner with neha','hotel team party',''])
            a = {'Natraj thali':(380,760),'Natural':(140,380),'Jagdish Misthan':(120,420),'Ambrai dinner':(1800,3600),'pani puri':(60,120),'hotel team party':(700,1500)}.get(n,(350,1300))
            add(d, price(*a), 'Eating Out', n)
        if R.random() < .055:
            n = R.choice(['Apollo Pharmacy','Apollo Pharmacy','Apollo Pharmacy','papa bp medicine','mummy sugar test','Choudhary Medical',''])
            add(d, price(80,900), 'Medical', n)
        if R.random() < .018:
            add(d, 300 if d < D('2024-04-01') else (400 if d < D('2025-10-01') else 500), 'Medical', 'Dr Sharma')
        if R.random() < (.17 if wd in (5,6) else .075):
            n = R.choices(['Amazon','Reliance Trends','Myntra','DMart','Bata shoes','Hathipole market','Amazon phone cover','Decathlon','','Reliance Digital'],[28,14,12,12,4,8,4,5,5,3])[0]
            a = {'Reliance Digital':(700,4200),'Bata shoes':(999,2499),'Amazon phone cover':(199,399),'DMart':(250,1600)}.get(n,(249,2600))
            add(d, price(*a), 'Shopping', n)
        if d >= D('2025-02-15'):
            if R.random() < .085:
                n = R.choice(['diapers FirstCry','diapers FirstCry','diapers Amazon','diapers Apollo Pharmacy'])
                add(d, price(499,1399), 'Baby', n)
            if R.random() < .075:
                n = R.choice(['tara clothes','Apollo Pharmacy','baby wipes','tara toys','FirstCry','Amazon','johnsons oil and soap',''])
                add(d, price(150,1500), 'Baby', n)
            if d >= D('2025-08-11') and R.random() < .04:
                add(d, price(260,420), 'Baby', 'cerelac')
        if R.random() < .02:
            n = R.choice(['plumber','electrician','bulbs and wire','broom and bucket','RO filter','carpenter','gas stove repair',''])
            add(d, price(150,1400), 'Ghar Kharcha', n)
        if R.random() < .013 and d >= SWIFT:
            add(d, 300 if d < D('2025-07-01') else 350, 'Gaadi', 'swift wash')
    if d >= nextA:
        if not away(d):
            add(d, ri(250,500,50), 'Petrol', R.choice(['activa petrol','activa petrol','activa HP pump','activa petrol Sukher']))
            nextA = d + timedelta(ri(7,13) if d < SWIFT else ri(12,22))
    if d >= nextS:
        if not away(d):
            add(d, ri(1000,2500,100), 'Petrol', R.choice(['swift petrol','swift petrol','swift HP pump','swift petrol Sukher']))
            nextS = d + timedelta(ri(9,16))
    d += timedelta(1)

# ---- monthly things
for y, m in months():
    k = (y, m)
    add(date(y,m,ri(2,5)), 11000 if k < (2024,7) else 12000 if k < (2025,9) else 13500, 'Rent', 'house rent Gupta ji')
    add(date(y,m,1), 1500 if k < (2024,11) else 1800 if k < (2026,4) else 2200, 'Ghar Kharcha', 'Kamla bai')
    add(date(y,m,ri(6,9)), 4000 if k < (2025,1) else 5000, 'Ghar Kharcha', 'mummy papa monthly')
    add(date(y,m,ri(3,8)), 240 if k < (2025,6) else 270, 'Ghar Kharcha', 'Rajasthan Patrika')
    add(date(y,m,ri(10,26)), 120 if k < (2024,9) else 150 if k < (2026,1) else 180, 'Ghar Kharcha', 'haircut')
    base = {1:900,2:850,3:1000,4:1700,5:2600,6:2900,7:2400,8:2000,9:1800,10:1400,11:950,12:880}[m]
    if k >= (2026,5) and m in (5,6,7,8,9): base = int(base*1.35)
    add(date(y,m,ri(11,17)), base + ri(-150,250), 'Bills', 'AVVNL electricity')
    if m % 2 == 1: add(date(y,m,ri(18,24)), ri(210,390), 'Bills', 'PHED water')
    add(date(y,m,8), 706.82 if k < (2025,4) else 824.82, 'Bills', 'Airtel fiber')
    add(date(y,m,14), 199 if k < (2025,1) else 249 if k < (2026,6) else 299, 'Bills', 'Netflix')
    if k >= (2024,5): add(date(y,m,21), 119 if k < (2026,1) else 139, 'Bills', 'Spotify')
    if k <= (2025,1): add(date(y,m,5), 1200 if k < (2024,6) else 1400, 'Bills', 'gym Iron House')
    if k <= (2024,4): add(date(y,m,25), 299, 'Bills', 'Hotstar')
x = D('2023-09-11')
while x <= END:
    add(x, 239 if x < D('2024-07-03') else 299 if x < D('2026-02-01') else 349, 'Bills', 'Jio recharge')
    add(x + timedelta(2), 239 if x < D('2024-07-03') else 299 if x < D('2026-02-01') else 349, 'Bills', 'Jio recharge neha')
    x += timedelta(28)
x = D('2023-09-19')
while x <= END:
    add(x, 906 if x < D('2024-03-09') else 806.5 if x < D('2025-04-08') else 856.5 if x < D('2026-03-01') else 878.5, 'Bills', 'Indane cylinder')
    x += timedelta(ri(34,58))

def L(cat, *items):
    for s in items:
        dd, amt, note = s
        add(D(dd), amt, cat, note)
# ---- yearly
L('Bills',('2023-09-20',1499,'Amazon Prime'),('2024-09-20',1499,'Amazon Prime'),('2025-09-20',1499,'Amazon Prime'),('2026-09-20',1799,'Amazon Prime'),
  ('2024-01-15',24612,'LIC premium'),('2025-01-15',24612,'LIC premium'),('2026-01-15',24612,'LIC premium'),
  ('2024-08-22',16830,'Star Health insurance'),('2025-08-21',19440,'Star Health insurance'),('2026-08-21',23975,'Star Health insurance'))
L('Gaadi',('2023-09-12',1480,'activa insurance'),('2024-09-11',1535,'activa insurance'),('2025-09-11',1612,'activa insurance'),('2026-09-10',1688,'activa insurance'),
  ('2024-03-16',385000,'used swift from Manish bhai'),('2024-03-18',9870,'swift insurance'),('2025-03-17',9340,'swift insurance'),('2026-03-17',8915,'swift insurance'),
  ('2024-03-20',3200,'swift RC transfer'),('2024-04-02',2750,'swift seat covers'),
  ('2024-05-11',4860,'swift service Technoy'),('2024-11-16',5240,'swift service Technoy'),('2025-06-07',7915.5,'swift service Technoy'),('2025-12-13',5630,'swift service Technoy'),('2026-07-18',8420,'swift service Technoy'),
  ('2025-08-02',17600,'swift tyres'),('2026-02-20',4850,'swift battery'),
  ('2023-11-25',1150,'activa service'),('2024-06-08',1320,'activa service'),('2025-01-18',1280,'activa service'),('2025-09-20',1945,'activa service'),('2026-06-13',1560,'activa service'),
  ('2024-02-10',150,'activa PUC'),('2025-02-08',150,'activa PUC'),('2024-10-05',200,'swift PUC'),('2025-10-11',200,'swift PUC'),('2026-10-10',220,'swift PUC'),
  ('2024-12-20',500,'challan helmet'),('2026-04-09',1000,'challan swift parking'))
# ---- festivals
for y, dw in ((2023,D('2023-11-12')),(2024,D('2024-10-31')),(2025,D('2025-10-20')),(2026,D('2026-11-08'))):
    s = {2023:1,2024:1.15,2025:1.7,2026:1.4}[y]
    for off, a, n in ((-12,1900,'diwali cleaning and paint'),(-8,4300,'diwali clothes neha'),(-6,2600,'diwali sweets Jagdish Misthan'),(-5,1450,'diwali lights'),
                      (-2,5200,'dhanteras silver coin'),(-1,1800,'diwali crackers'),(0,1100,'diwali puja samaan'),(1,2100,'diwali gifts staff'),(2,1500,'bhai dooj')):
        add(dw + timedelta(off), round(a*s + ri(-200,300)), 'Festival', n)
    kc = dw - timedelta(11)
    add(kc, ri(900,1900), 'Festival', 'karwa chauth')
for s, a in (('2024-08-19',2100),('2025-08-09',2600),('2026-08-28',3100)):
    add(D(s), a, 'Festival', 'rakhi gifts'); add(D(s)-timedelta(2), ri(280,520), 'Festival', 'rakhi and mithai')
for s in ('2024-03-25','2025-03-14','2026-03-04'):
    add(D(s)-timedelta(1), ri(420,900), 'Festival', 'holi colours'); add(D(s), ri(700,1500), 'Festival', 'holi gujiya Jagdish Misthan')
for s in ('2024-04-11','2025-03-31','2026-03-21'): add(D(s), ri(500,1500), 'Festival', 'gangaur')
for s in ('2023-09-19','2024-09-07','2025-08-27','2026-09-14'): add(D(s), ri(400,1100), 'Festival', 'ganesh chaturthi')
for s in ('2023-10-15','2024-10-03','2025-09-22','2026-10-11'): add(D(s), ri(350,900), 'Festival', 'navratri')
L('Shopping',('2024-07-17',3200,'neha birthday watch'),('2025-07-17',4550,'neha birthday saree'),('2026-07-17',6120,'neha birthday earrings'),
  ('2023-10-05',1800,'papa birthday kurta'),('2024-10-05',2150,'papa birthday shoes'),('2026-10-05',2499,'papa birthday watch'))
L('Eating Out',('2024-07-18',2380,'neha birthday dinner Ambrai'),('2025-07-18',1960,'neha birthday dinner'),('2026-07-18',3150,'neha birthday dinner Ambrai'),
  ('2023-12-04',2890,'anniversary dinner'),('2024-12-04',3240,'anniversary dinner'),('2025-12-04',2710,'anniversary dinner'))
# ---- jaipur 2023
L('Travel',('2023-12-10',2360,'jaipur train tickets'),('2023-12-22',7800,'jaipur hotel Pearl Palace'),('2023-12-23',1650,'jaipur taxi amer fort'),('2023-12-23',400,'jaipur fort entry'),('2023-12-25',520,'jaipur auto'))
L('Eating Out',('2023-12-22',1240,'jaipur dinner Chokhi Dhani'),('2023-12-23',680,'jaipur LMB'),('2023-12-24',930,'jaipur lunch'),('2023-12-24',310,'jaipur lassiwala'))
L('Shopping',('2023-12-24',4200,'jaipur bapu bazaar'),('2023-12-25',1850,'jaipur razai'))
# ---- mount abu 2024, 2026
L('Travel',('2024-06-01',5600,'mount abu hotel advance'),('2024-06-16',4900,'mount abu hotel balance'),('2024-06-15',700,'mount abu boating nakki lake'),('2024-06-14',330,'mount abu toll'),
  ('2026-05-10',8500,'mount abu resort advance'),('2026-05-25',9200,'mount abu resort balance'),('2026-05-23',900,'mount abu boating'),('2026-05-22',390,'mount abu toll'))
L('Eating Out',('2024-06-14',860,'mount abu dinner'),('2024-06-15',1120,'mount abu lunch'),('2024-06-16',540,'mount abu breakfast'),
  ('2026-05-22',1340,'mount abu dinner'),('2026-05-23',1180,'mount abu lunch'),('2026-05-24',1675,'mount abu dinner'),('2026-05-25',620,'mount abu breakfast'))
L('Petrol',('2024-06-14',2200,'mount abu swift petrol'),('2026-05-22',2400,'mount abu swift petrol'))
L('Shopping',('2024-06-15',950,'mount abu handicraft'),('2026-05-24',1450,'mount abu souvenirs'))
L('Baby',('2026-05-23',640,'mount abu tara pram rent'))
# ---- parents' yatra 2025
L('Travel',('2025-07-12',11480,'yatra train tickets mummy papa'),('2025-08-18',14500,'yatra package advance'),('2025-09-26',18500,'yatra package balance'),('2025-09-27',850,'yatra taxi station'),('2025-10-05',900,'yatra taxi station'))
L('Medical',('2025-09-15',1860,'yatra medical checkup papa'),('2025-09-24',1240,'yatra medicines'))
L('Shopping',('2025-09-13',2699,'yatra shawls'),('2025-09-14',3450,'yatra trolley bag'),('2025-09-21',1599,'yatra walking shoes mummy'))
L('Festival',('2025-09-26',2100,'yatra daan'),('2025-10-07',3800,'yatra prasad and bhoj'))
L('Eating Out',('2025-09-27',560,'yatra station food'))
# ---- jaipur shaadi 2026
L('Travel',('2026-01-22',1900,'jaipur shaadi toll and parking'),('2026-01-25',9400,'jaipur shaadi hotel'))
L('Shopping',('2026-01-10',7800,'jaipur shaadi lehenga neha'),('2026-01-11',4200,'jaipur shaadi suit'),('2026-01-17',1350,'jaipur shaadi tara frock'))
L('Festival',('2026-01-24',11000,'jaipur shaadi lifafa'))
L('Eating Out',('2026-01-22',740,'jaipur shaadi highway dhaba'),('2026-01-26',690,'jaipur shaadi highway dhaba'))
L('Petrol',('2026-01-22',2500,'jaipur shaadi swift petrol'),('2026-01-26',2300,'jaipur shaadi swift petrol'))
# ---- pregnancy, birth
x = D('2024-07-06'); k = 0
while x < D('2025-02-08'):
    add(x, 700, 'Medical', 'Dr Mehta gynae')
    if k % 2 == 0: add(x + timedelta(1), ri(1200,2400,100), 'Medical', 'sonography')
    if k % 3 == 1: add(x + timedelta(1), ri(900,2100,50), 'Medical', 'neha blood test')
    add(x, ri(450,1100), 'Medical', 'neha vitamins Apollo Pharmacy')
    x += timedelta(ri(18,28)); k += 1
L('Medical',('2025-02-11',20000,'delivery GBH hospital deposit'),('2025-02-14',62340,'delivery GBH hospital final bill'),('2025-02-14',3480,'delivery medicines'))
for s, a in (('2025-03-29',2650),('2025-04-26',2650),('2025-05-24',2780),('2025-08-16',1450),('2025-11-15',1900),('2026-02-21',2950),('2026-05-16',2400),('2026-08-22',2100)):
    add(D(s), a, 'Medical', 'tara vaccination')
for s in ('2025-03-04','2025-06-17','2025-09-09','2025-12-27','2026-03-28','2026-07-06','2026-11-16'):
    add(D(s), 600 if s < '2026' else 700, 'Medical', 'Dr Khan child specialist')
# nursery project
L('Ghar Kharcha',('2024-12-08',6800,'nursery paint'),('2024-12-15',2200,'nursery electrician'),('2025-01-05',1450,'nursery curtains rod'))
L('Shopping',('2024-12-21',3290,'nursery curtains'),('2025-01-11',5499,'nursery almirah Amazon'),('2025-01-19',1199,'nursery lamp'))
L('Baby',('2025-01-12',8990,'nursery cot FirstCry'),('2025-01-26',2450,'nursery mattress'),('2025-02-02',1780,'nursery mobile and sheets'))
# namkaran, first birthday
L('Festival',('2025-03-09',9500,'namkaran pandit and havan'),('2025-03-09',3100,'namkaran return gifts'),('2026-02-11',5600,'tara birthday return gifts'))
L('Eating Out',('2025-03-09',21500,'namkaran catering'),('2026-02-11',18700,'tara birthday catering'),('2026-02-11',1450,'tara birthday cake'))
L('Shopping',('2025-03-07',4400,'namkaran clothes'),('2026-02-08',46200,'tara gold chain'),('2026-02-09',2650,'tara birthday frock'))
L('Ghar Kharcha',('2026-02-11',6000,'tara birthday hall'))
# one-offs
L('Shopping',('2023-10-14',27999,'OnePlus phone Reliance Digital'),('2025-03-22',24990,'washing machine Reliance Digital'),('2026-04-18',38500,'AC Reliance Digital'),('2024-09-02',2199,'mixer Amazon'))
L('Baby',('2025-05-03',7499,'pram FirstCry'),('2025-10-26',3299,'high chair Amazon'),('2026-08-09',6999,'car seat FirstCry'))
L('Ghar Kharcha',('2024-07-27',4300,'cooler repair and pads'),('2025-07-05',3600,'inverter battery service'),('2026-08-15',12400,'inverter battery'))
L('Travel',('2024-02-17',620,'bus to nathdwara'),('2024-10-19',480,'nathdwara parking and prasad'),('2025-12-21',1350,'kumbhalgarh day trip'),('2026-09-06',870,'nathdwara darshan'),('2026-10-18',1120,'chittorgarh day trip'))
rows.sort(key=lambda r: (r[0], r[1]))
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'udaipur.csv')
with open(p, 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for r in rows: w.writerow([r[0].isoformat(), r[2], r[3], r[4]])
print(len(rows), 'rows')
