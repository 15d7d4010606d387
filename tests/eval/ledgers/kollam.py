import csv, os, random
from datetime import date, timedelta as TD
rnd = random.Random(380744)
A, Z = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, amt, cat, note=''):
    if A <= d <= Z: rows.append((d.isoformat(), '%.2f' % amt, cat, note))
def r(a,b,step=1): return rnd.randrange(a, b+1, step)
ch = rnd.choice
def infl(d): return 1 + 0.07*((d-A).days/365)
FISH = ['mathi','ayala','karimeen','chemmeen','choora','neymeen','fish shaji','neendakara fish','harbour fish','Fish market','kozhuva','natholi']
VEG = ['veg chamakada','vegetables','kappa','coconut','banana','Chamakada veg','curry leaves, chilli','fruits','tomato onion']
d = A
nospend = {date(2024,3,29),date(2025,4,18),date(2026,4,3)}
while d <= Z:
    quiet = d in nospend or rnd.random() < .075
    wd = d.weekday(); k = infl(d)
    if not quiet:
        if rnd.random() < (.62 if wd not in (4,) else .4): add(d, round(r(120,480,10)*k), 'fish n veg', ch(FISH) if rnd.random()<.9 else '')
        if rnd.random() < .33: add(d, round(r(60,320,10)*k), 'fish n veg', ch(VEG) if rnd.random()<.85 else '')
        if rnd.random() < .28:
            m = rnd.choices(['supplyco','more supermarket','lulu','margin free','ration shop','royal stores','rice 10kg','Lulu','milma',''],[5,7,4,6,2,3,1,2,5,2])[0]
            lo,hi = {'supplyco':(250,1100),'more supermarket':(300,1900),'lulu':(900,4200),'Lulu':(900,4200),'ration shop':(40,160),'milma':(56,180),'rice 10kg':(480,620)}.get(m,(120,900))
            add(d, round(r(lo,hi)*k + ch([0,0,0,.5,.25,.75]),2), 'groceries', m)
        if rnd.random() < .42:
            m,lo,hi = ch([('auto to church',50,70),('auto to market',40,60),('ksrtc bus',15,45),('bus to chinnakada',12,20),('auto',30,90),('auto to hospital',120,180),('private bus',10,20),('auto from railway station',80,120),('',20,80)])
            add(d, r(lo,hi,1), 'auto bus', m)
        if rnd.random() < .13: add(d, ch([200,300,500,500,600,1000]), 'petrol', ch(['scooter','car','indian oil','indian oil','bharat pump','scooter petrol','']))
        if rnd.random() < (.2 if wd>4 else .09):
            m,lo,hi = ch([('royal bakery',80,420),('supreme bakery',60,350),('indian coffee house',160,480),('biriyani azad',380,1100),('tea and vada',30,90),('porotta beef',180,460),('hotel guruprasad',140,420),('kfc with kids',550,1300),('juice friends',60,180),('shawarma',90,360),('mandi zam zam',700,1600)])
            add(d, round(r(lo,hi)*k), 'eating out', m)
        if rnd.random() < .055:
            m,lo,hi = ch([('haircut jerin',80,120),('parlour',250,900),('stationery',30,200),('anna fever medicine',120,520),('mobile cover',150,350),('omana chechi cleaning',500,700),('courier',60,180),('plants',80,400),('',50,400),('xerox akshaya',20,120)])
            add(d, r(lo,hi), 'misc', m)
        if rnd.random() < .03:
            m,lo,hi = ch([('lulu kids dress',600,2800),('kalyan silks',900,4500),('churidar royal textiles',650,1800),('chappal bata',400,1400),('tailor stitching',250,700),('biju shirt',600,1500),('nighty',300,450)])
            add(d, r(lo,hi), 'dress', m)
        if rnd.random() < .07: 
            m,lo,hi = ch([('amma medicine royal medicals',380,1450),('amma medicine neethi',280,980),('royal medicals',150,700),('amma blood test',350,1200),('amma dr fee',300,500),('physiotherapy amma',400,600)])
            add(d, round(r(lo,hi)*k), 'amma treatment', m)
        if rnd.random() < .03: add(d, ch([60,90,120,150,240,310]), 'kids school', ch(['notebook','project chart','anna drawing book','jerin geometry box','school pta','']))
        if rnd.random() < .022: add(d, ch([500,500,1000,1001,1500,2000]), 'functions', ch(['wedding gift','baptism','housewarming neighbour','birthday gift','engagement','shiny son communion']))
    if wd == 6 and rnd.random() < .86: add(d, ch([50,100,100,100,200]), 'church', ch(['sunday offering','sunday offering','kurbana','candles','']))
    d += TD(1)
# monthly things
y,m = 2023,9
while (y,m) <= (2026,11):
    D = lambda day: date(y,m,day)
    t = y*100+m
    add(D(5), 589 if t<202407 else 649 if t<202510 else 707, 'bills', 'asianet broadband')
    add(D(3), 340 if t<202501 else 365, 'bills', 'manorama paper')
    if t >= 202402: add(D(17), 149 if t<202506 else 199, 'bills', 'netflix')
    if t <= 202503: add(D(11), 149, 'bills', 'hotstar')
    if t >= 202508: add(D(21), 89 if t<202605 else 119, 'bills', 'spotify')
    add(D(9), 239 if t<202407 else 299, 'bills', 'jio recharge biju')
    add(D(r(10,14)), r(90,210), 'bills', 'water bill')
    if m%2==0:
        b = r(1500,2300) + (1100 if m==4 else 600 if m in(2,6) else 0) + (y-2023)*150
        add(D(18 if m%4 else 20), b, 'bills', 'current bill kseb')
    if m%2==1: add(D(r(6,26)), 860 if t<202403 else 810 if t<202504 else 860, 'bills', 'gas cylinder')
    if m not in (4,5):
        add(D(4), 1200 if t<202406 else 1400 if t<202606 else 1600, 'kids school', 'school bus fee')
        add(D(8), 1500 if t<202406 else 1800 if t<202506 else 2200, 'kids school', 'tuition sindhu miss')
    if m in (6,9,12,2): add(D(10), {2023:11500,2024:12400,2025:13600,2026:14800}[y], 'kids school', 'term fees')
    if m==5: add(D(27), r(3800,5200), 'kids school', 'text books'); add(D(28), r(3200,4600), 'dress', 'kids uniform'); add(D(29), r(900,1900), 'kids school', 'school bag umbrella')
    if 202405 <= t <= 202504: add(D(2), 9000 if t<202412 else 9800, 'house work', 'rent for rental house')
    add(D(1), 500 if y<2025 else 600, 'church', 'parish masavari')
    if t>=202401: add(D(26), 2000 if t<202509 else 2500, 'misc', 'chitty kudumbashree')
    m += 1
    if m>12: y,m = y+1,1
# yearly
for y in (2023,2024,2025,2026):
    add(date(y,9,15), {2023:21400,2024:23150,2025:25890,2026:28700}[y], 'insurance', 'star health')
    add(date(y,3,12), 18240, 'insurance', 'lic biju')
    add(date(y,7,22), {2023:0,2024:1420,2025:1565,2026:1710}[y] or 1, 'insurance', 'scooter insurance')
    add(date(y,11,6), {2023:9200,2024:9850,2025:8900,2026:10400}[y], 'insurance', 'car insurance')
    add(date(y,2,19), 700+100*(y-2023), 'functions', 'anna birthday cake supreme bakery')
    add(date(y,2,19), 1450+350*(y-2023), 'eating out', 'anna birthday mandi')
    add(date(y,2,17), 1299+200*(y-2023), 'dress', 'anna birthday frock')
    add(date(y,10,12), 750+50*(y-2023), 'functions', 'jerin birthday cake')
    add(date(y,10,12), 1850+150*(y-2023), 'functions', 'jerin birthday cricket bat')
    add(date(y,6,30), 5200+(y-2023)*300, 'bills', 'house tax')
    for (c,n,lo,hi,off) in [('dress','onam dress kalyan silks',5200,8800,-9),('dress','onam saree for amma',1400,2600,-8),('groceries','onam sadya items',1800,3200,-2),('fish n veg','onam veg chamakada',700,1300,-1),('functions','onam gift omana chechi',1000,1500,-3),('misc','onam flowers pookalam',250,600,-1),('groceries','onam chips royal bakery',450,800,-4)]:
        th = {2023:date(2023,8,29),2024:date(2024,9,15),2025:date(2025,9,5),2026:date(2026,8,26)}[y]
        if y>2023: add(th+TD(off), r(lo,hi), c, n)
    for (c,n,lo,hi,day) in [('eating out','christmas cake supreme bakery',650,1100,23),('dress','christmas dress lulu',3800,7400,18),('misc','christmas star and crib',420,950,10),('church','christmas offering',500,1000,24),('groceries','christmas chicken and duck',900,1600,24),('functions','christmas gifts shiny family',1500,2600,22)]:
        add(date(y,12,day), r(lo,hi), c, n)
    if y>2023:
        e = {2024:date(2024,3,31),2025:date(2025,4,20),2026:date(2026,4,5)}[y]
        add(e-TD(1), r(850,1500), 'groceries', 'easter chicken beef'); add(e-TD(1), r(300,500), 'groceries','easter appam things'); add(e, ch([500,1000]), 'church','easter offering')
        add(date(y,1,20), ch([1000,1500]), 'church', 'perunnal share')
# trips
def trip(y,m,d0,lst):
    for off,a,c,n in lst: add(date(y,m,d0)+TD(off), a, c, n)
trip(2024,4,24,[(-12,4200,'misc','munnar homestay advance'),(0,2100,'petrol','munnar car diesel'),(0,640,'eating out','breakfast munnar way'),(0,1180,'eating out','munnar dinner'),(1,800,'misc','munnar eravikulam ticket'),(1,350,'auto bus','munnar jeep'),(1,1420,'eating out','munnar saravana bhavan'),(2,2250,'groceries','munnar tea and chocolate'),(2,4300,'misc','munnar homestay balance'),(2,960,'dress','munnar sweater jerin'),(3,1500,'petrol','munnar return diesel')])
trip(2026,5,13,[(-20,6000,'misc','munnar resort advance'),(0,2600,'petrol','munnar car diesel'),(0,1560,'eating out','munnar dinner'),(1,1250,'misc','munnar eravikulam ticket'),(1,1800,'auto bus','jeep kolukkumalai munnar'),(1,1745,'eating out','munnar lunch'),(2,3120,'groceries','munnar tea and chocolate'),(2,890,'misc','munnar boating'),(3,7500,'misc','munnar resort balance'),(3,1900,'petrol','munnar return diesel')])
trip(2025,2,20,[(-25,2480,'auto bus','velankanni train ticket'),(0,420,'eating out','velankanni train food'),(1,3200,'misc','velankanni lodge'),(1,1500,'church','velankanni offering'),(1,760,'eating out','velankanni hotel lunch'),(2,540,'church','velankanni candles'),(2,1100,'misc','velankanni rosary and gifts'),(2,680,'eating out','velankanni dinner'),(2,240,'auto bus','velankanni auto'),(3,2610,'auto bus','velankanni return ticket'),(3,350,'eating out','tea and biriyani velankanni return')])
# renovation
x = date(2024,5,13)
while x < date(2025,4,1):
    if x.weekday()==5: add(x, r(5400,12600,600), 'house work', 'rajan mesthiri labour')
    if rnd.random()<.11: add(x, r(600,9800,10), 'house work', ch(['cement','sand','hardware friends','hardware friends','plumbing pipe','wiring suresh','paint asian','steel','putty primer','']))
    x += TD(1)
for dt,a,c,n in [((2024,8,14),38400,'house work','kitchen tiles'),((2024,8,14),900,'auto bus','auto for kitchen tiles'),((2024,9,30),46500,'house work','kitchen granite'),((2024,10,18),72000,'house work','kitchen cupboard work'),((2024,11,9),6350,'house work','kitchen tap and sink'),((2025,4,8),3890,'groceries','kitchen vessels lulu'),((2025,4,9),12400,'misc','kitchen chimney nandilath'),
 ((2024,6,21),88000,'house work','roof concrete'),((2024,7,5),24500,'house work','roof sheet'),((2025,1,17),31500,'house work','bathroom tiles'),((2025,2,6),18700,'house work','bathroom fittings'),((2025,3,20),41000,'house work','painting final'),((2025,4,12),15000,'functions','palukachal lunch catering'),((2025,4,12),2000,'church','house blessing father'),
 ((2025,4,10),36900,'misc','fridge nandilath'),((2026,6,3),42990,'kids school','laptop jerin'),((2025,11,19),165000,'amma treatment','amma knee operation'),((2025,11,14),10000,'amma treatment','amma hospital advance'),((2025,11,24),8450,'amma treatment','amma hospital room'),((2024,2,2),64500,'functions','gold chain bhima shiny daughter wedding'),((2026,1,28),58000,'dress','gold bangle bhima'),((2026,8,11),27500,'misc','washing machine nandilath'),((2023,12,2),31200,'misc','biju phone'),((2026,3,9),14600,'petrol','car tyre'),((2026,9,23),9800,'house work','compound gate repair'),((2026,2,11),3400,'house work','motor repair'),((2025,8,6),5200,'house work','leak repair plumber'),((2023,10,17),2600,'house work','leak repair plumber'),((2026,11,4),12400,'amma treatment','amma cataract scan and lens')]:
    add(date(*dt), a, c, n)
rows.sort(key=lambda q:q[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'kollam.csv'),'w',newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date','amount','category','notes']); w.writerows(rows)
print(len(rows))
