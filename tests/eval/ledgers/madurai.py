import random, csv, os
from datetime import date, timedelta as td
R = random.Random(625001)
rows = []
A, Z = date(2023, 9, 1), date(2026, 11, 30)
D = date
def add(d, amt, cat, note=''):
    if A <= d <= Z: rows.append((d, '%.2f' % amt, cat, note))
def pick(*x): return R.choice(x)
def odd(lo, hi): return round(R.uniform(lo, hi), 2) if R.random() < .5 else float(R.randint(int(lo), int(hi)))
def r5(lo, hi): return float(5 * R.randint(lo // 5, hi // 5))
months = [(y, m) for y in range(2023, 2027) for m in range(1, 13) if (2023, 9) <= (y, m) <= (2026, 11)]
infl = lambda d: 1 + 0.09 * (d - A).days / 365
flat = D(2025, 4, 1)
nextpet = D(2023, 9, 3); nexthair = D(2023, 9, 10); nextbus = D(2023, 9, 15); nextair = D(2023, 9, 6)
d = A
away = set()
for a, b in ((D(2024,2,9),D(2024,2,11)),(D(2024,7,18),D(2024,7,21)),(D(2025,12,25),D(2025,12,28)),(D(2026,4,10),D(2026,4,13))):
    while a <= b: away.add(a); a += td(1)
while d <= Z:
    quiet = R.random() < .09
    f = infl(d); wk = d.weekday()
    if d in away: d += td(1); continue
    if not quiet:
        for _ in range(2):
            if R.random() < (.42 if wk < 5 else .25):
                n, lo, hi = pick(('tea',12,20),('tea',12,20),('tea and vada',25,40),('tea with mani',24,40),('bajji',20,40),('',12,60),('good day bakery',30,120),('puffs and tea',30,50),('rose milk',30,40),('samosa',20,40),('filter coffee',20,30),('tea',12,18))
                add(d, float(int(R.randint(lo,hi)*f)), 'tea n snacks', n)
        if d.month in (3,4,5,6) and R.random() < .18:
            n, lo, hi = pick(('jigarthanda',50,90),('tender coconut',40,60),('lassi',40,60),('sugarcane juice',20,40)); add(d, r5(lo,hi), 'tea n snacks', n)
        p = .42 if d < flat else .62
        if R.random() < p:
            n, lo, hi = pick(('amma mess',80,130),('amma mess',80,130),('konar mess',150,320),('kumar mess',140,300),('meals',90,130),('office canteen',50,90),('office canteen',50,90),('swiggy',160,340),('swiggy parotta',150,280),('zomato',170,360),('',80,200),('murugan idli shop',90,180),('parotta stall',70,150),('lunch with sathish',120,280),('egg rice',70,110))
            v = odd(lo*f,hi*f) if 'swiggy' in n or 'zomato' in n else r5(int(lo*f),int(hi*f))
            add(d, v, 'food', n)
        if wk >= 5 and R.random() < .47:
            n, lo, hi = pick(('biryani',180,280),('zomato biryani',220,390),('Swiggy biryani',220,380),('biryani thalappakatti',260,420),('biryani with boys',300,650),('anjappar',350,800),('amsavalli biryani',200,320))
            add(d, odd(lo*f,hi*f) if 'omato' in n or 'wiggy' in n else r5(int(lo*f),int(hi*f)), 'food', n)
        if d >= flat and R.random() < .075:
            add(d, odd(450,1600), 'food', pick('dmart rice and oil','dmart','more','more veggies and milk','dmart groceries'))
        if d >= flat and R.random() < .07: add(d, r5(60,260), 'food', pick('veggies','eggs and milk','chicken','fish from market'))
        if wk == 6 and R.random() < .45: add(d, r5(100,200), 'timepass', pick('turf cricket','turf cricket','turf share'))
        if wk >= 5 and R.random() < .16: add(d, odd(130,260), 'timepass', pick('movie vetri cinemas','movie inox','movie ritzy','movie with sathish'))
        if R.random() < .03: add(d, r5(60,300), 'timepass', pick('snooker','bowling','ps5 cafe','','carrom club fee'))
        if R.random() < .055:
            n, lo, hi = pick(('zudio tshirt',299,999),('zudio',399,1500),('trends shirt',699,1599),('amazon charger',399,999),('amazon',199,1800),('amazon earphones',499,1799),('flipkart',250,2000),('dmart',250,900),('dmart soap and shampoo',250,700),('max jeans',899,1499),('more',120,500),('',150,900),('pothys',600,2200),('bata shoes',999,2199),('decathlon shorts',399,799),('decathlon',300,1500))
            add(d, odd(lo,hi), 'shopping', n)
        if R.random() < .06: add(d, odd(40,190), 'travel', pick('rapido','auto','ola','share auto','rapido'))
        if R.random() < .022:
            n, lo, hi = pick(('murugan medicals',40,350),('apollo pharmacy',90,500),('doctor fee',200,400),('dolo and syrup',60,180),('blood test',350,800),('',50,300)); add(d, odd(lo,hi), 'medical', n)
    if d >= nextpet:
        add(d, float(pick(200,200,300,300,300,400,500,500)), 'petrol', pick('indian oil','hp bunk','','petrol','bharat bunk','indian oil','')); nextpet = d + td(R.randint(4,8))
    if d >= nexthair: add(d, float(pick(100,120,150)), 'shopping', 'haircut'); nexthair = d + td(R.randint(26,40))
    if d >= nextbus and wk in (4,5):
        add(d, r5(45,70), 'travel', 'bus to village'); add(d+td(1 if wk==5 else 2), r5(45,70), 'travel', 'bus from village')
        if R.random() < .5: add(d, r5(100,500), 'amma appa', pick('fruits and sweets for home','halwa for home','appa medicine','veggies for home'))
        nextbus = d + td(R.randint(14,26))
    if d >= nextair:
        v = 239 if d < D(2024,7,3) else 299 if d < D(2026,1,15) else 349
        add(d, v, 'recharge n ott', 'airtel recharge'); nextair = d + td(28)
    d += td(1)
for y, m in months:
    k = (y, m); q = lambda dd: D(y, m, dd)
    if k < (2025,4): add(q(2), 6500 if k < (2024,6) else 7000, 'room rent', 'pg rent')
    else:
        add(q(3), 5500 if k < (2026,4) else 6000, 'room rent', 'flat rent')
        if m % 2 == 0: add(q(R.randint(10,16)), odd(350,900), 'room rent', 'eb bill share')
        for _ in range(2): add(q(R.randint(4,27)), 40, 'room rent', 'water can')
        add(q(9), 199 if k < (2026,3) else 236, 'recharge n ott', 'jio fiber share')
    add(q(4), 5000 if k < (2025,1) else 6000 if k < (2026,1) else 7000, 'amma appa', 'sent home')
    if k <= (2026,7): add(q(5), 149 if k < (2025,3) else 199, 'recharge n ott', 'netflix')
    if k >= (2024,1): add(q(12), 119 if k < (2026,2) else 139, 'recharge n ott', 'spotify')
    if k >= (2024,6): add(q(20), 129 if k < (2024,9) else 149, 'recharge n ott', 'youtube premium')
    if k >= (2023,11) and k not in ((2025,4),(2025,5)):
        add(q(R.randint(5,8)), 700 if k < (2025,1) else 800 if k < (2026,6) else 900, 'gym', 'iron house fee')
        if R.random() < .35: add(q(R.randint(10,26)), odd(1400,2600), 'gym', pick('whey protein','whey protein','creatine'))
        if R.random() < .1: add(q(R.randint(10,26)), odd(250,600), 'gym', pick('gloves','shaker','wrist band'))
    if (2023,10) <= k <= (2024,6): add(q(7), 1899, 'emi', 'redmi emi')
    if (2024,6) <= k <= (2026,5): add(q(10), 3850, 'emi', 'pulsar loan emi')
    if (2025,2) <= k <= (2026,1): add(q(7), 4583.25, 'emi', 'iphone emi')
    if (2026,9) <= k: add(q(7), 2416.5, 'emi', 'laptop emi')
    if R.random() < .45: add(q(R.randint(2,27)), r5(60,120), 'bike', 'bike wash')
    if R.random() < .25: add(q(R.randint(2,27)), float(pick(80,100,120)), 'bike', 'puncture')
    if m % 4 == 1: add(q(R.randint(8,24)), odd(750,2100), 'bike', 'bike service')
    if R.random() < .15: add(q(R.randint(2,27)), r5(250,450), 'bike', pick('chain lube','engine oil','indicator bulb'))
for y, v in ((2024,5890),(2025,1842),(2026,2015)): add(D(y,5,17), v, 'bike', 'bike insurance')
for y, v in ((2024,7240),(2025,7985),(2026,8712)): add(D(y,8,21), v, 'medical', 'star health insurance')
for y, v in ((2024,499),(2025,499),(2026,599)): add(D(y,3,22), v, 'recharge n ott', 'hotstar yearly')
for y in (2023,2024,2025,2026): add(D(y,10,14), 1499 if y < 2026 else 1799, 'recharge n ott', 'prime yearly')
for y in (2024,2025,2026):
    add(D(y,3,12), odd(400,1500), 'functions', 'amma birthday cake and saree'); add(D(y,7,2), float(pick(300,450,500)), 'functions', 'sathish birthday treat')
    add(D(y,1,13), odd(900,2200), 'functions', 'pongal dress'); add(D(y,1,14), r5(300,800), 'amma appa', 'pongal sugarcane and rice')
    add(D(y,4,22), r5(100,300), 'timepass', 'chithirai festival'); add(D(y,4,23), r5(60,200), 'tea n snacks', 'chithirai festival snacks')
for y in (2023,2024,2025,2026): add(D(y,10,5), odd(500,1200), 'functions', 'appa birthday shirt')
for dd in (D(2023,11,12),D(2024,10,31),D(2025,10,20),D(2026,11,8)):
    add(dd-td(9), odd(1800,3500), 'functions', 'deepavali dress'); add(dd-td(4), odd(1500,2600), 'amma appa', 'deepavali dress for amma appa')
    add(dd-td(2), r5(900,2600), 'functions', 'deepavali crackers'); add(dd-td(1), odd(600,1100), 'food', 'deepavali sweets'); add(dd-td(1), r5(60,140), 'travel', 'deepavali bus to village')
for dd, who in ((D(2024,11,17),'karthik'),(D(2025,9,7),'vignesh'),(D(2026,2,8),'priya')):
    add(dd-td(8), odd(1500,2800), 'shopping', who+' wedding shirt'); add(dd, float(pick(1001,1501,2001)), 'functions', who+' wedding moi')
    add(dd-td(1), r5(150,600), 'travel', who+' wedding bus'); add(dd-td(3), odd(700,2500), 'functions', 'amazon gift '+who+' wedding')
for _ in range(9):
    dd = A + td(R.randint(30, 1100)); add(dd, float(pick(501,501,1001)), 'functions', pick('moi','moi office colleague','moi village function'))
def trip(w, start, items):
    for off, amt, cat, note in items: add(start+td(off), amt, cat, w+' '+note)
trip('kodai', D(2024,2,9), [(0,1100,'petrol','petrol'),(0,180,'tea n snacks','tea and bread omelette'),(0,2400,'travel','room share'),(0,420,'food','dinner'),(1,560,'food','lunch'),(1,300,'timepass','boating'),(1,240,'tea n snacks','corn and maggi'),(2,650,'shopping','chocolates'),(2,380,'food','lunch'),(2,50,'travel','toll')])
trip('kodai', D(2025,12,25), [(0,1400,'petrol','petrol'),(0,3800,'travel','room share'),(0,690,'food','dinner'),(1,845.5,'food','lunch'),(1,450,'timepass','boating'),(1,320,'timepass','cycling'),(2,275,'tea n snacks','hot chocolate'),(2,980,'shopping','chocolates'),(2,1250,'shopping','sweater'),(3,610,'food','lunch'),(3,95,'travel','toll')])
trip('chennai', D(2024,7,18), [(0,475,'travel','train'),(0,220,'travel','metro and auto'),(1,390,'food','lunch'),(1,1250,'travel','lodge'),(2,180,'timepass','beach'),(2,1890,'shopping','t nagar'),(3,475,'travel','train return'),(3,260,'food','dinner')])
trip('chennai', D(2026,4,10), [(0,545,'travel','train'),(0,310,'travel','metro and auto'),(1,3500,'timepass','csk match ticket'),(1,1299,'shopping','csk jersey'),(1,540,'food','buffet'),(2,2150,'travel','lodge'),(2,2740,'shopping','t nagar'),(3,545,'travel','train return'),(3,315,'food','dinner')])
for dd, amt, cat, note in ((D(2025,3,23),30000,'room rent','new flat advance'),(D(2025,3,29),1800,'travel','new flat tempo'),(D(2025,3,30),5499,'shopping','new flat mattress'),(D(2025,3,31),2350,'shopping','new flat gas stove'),(D(2025,4,2),1799,'shopping','new flat fan'),(D(2025,4,5),640,'food','new flat paal kaachal'),(D(2025,4,6),1120.75,'shopping','new flat vessels'),(D(2025,4,12),899,'shopping','new flat curtains'),
    (D(2024,5,11),28000,'bike','pulsar downpayment'),(D(2024,5,18),2450,'bike','pulsar seat cover and guard'),(D(2024,5,20),1899,'shopping','helmet'),(D(2025,6,24),6500,'medical','root canal'),(D(2026,8,29),14500,'shopping','laptop downpayment croma'),(D(2026,4,19),13450,'amma appa','gold coin for amma'),(D(2025,8,2),11800,'amma appa','borewell motor for appa'),
    (D(2024,3,2),2799,'timepass','cricket bat'),(D(2025,2,15),1499,'timepass','cricket jersey'),(D(2026,3,7),3450,'timepass','cricket bat'),(D(2024,12,1),899,'timepass','cricket tournament entry'),(D(2025,11,30),999,'timepass','cricket tournament entry'),(D(2023,10,21),1250,'shopping','raincoat'),(D(2026,10,17),1640,'shopping','raincoat'),(D(2026,6,13),399,'recharge n ott','aha tamil'),(D(2026,9,20),5600,'bike','new tyres'),(D(2025,1,18),649,'timepass','team treat')):
    add(dd, amt, cat, note)
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'madurai.csv'), 'w', newline='') as fo:
    w = csv.writer(fo, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for r in rows: w.writerow([r[0].isoformat(), *r[1:]])
print(len(rows))
