import csv, random, os
from datetime import date, timedelta as td
from decimal import Decimal as D
rnd = random.Random(4020)
A, Z = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, a, c, n):
    if isinstance(d, str): d = date.fromisoformat(d)
    if A <= d <= Z: rows.append((d, D(str(a)).quantize(D('0.01')), c, n))
def price(lo, hi, d):
    f = 1 + 0.032*((d-A).days/365)
    x = rnd.triangular(lo, hi, lo+(hi-lo)*0.35)*f
    e = rnd.random()
    if e < .35: x = int(x*10)/10+0.09
    elif e < .5: x = int(x)+0.99
    return max(0.5, round(x,2))
def case(n):
    r = rnd.random()
    if r < .12: return n[:1].upper()+n[1:]
    return n
trips = [  # start, end, word
 ('2023-12-20','2023-12-29','norwich'),('2024-07-18','2024-07-27','norwich'),('2024-12-19','2024-12-28','norwich'),
 ('2025-04-15','2025-04-23','norwich'),('2025-08-07','2025-08-16','norwich'),('2025-12-21','2025-12-30','norwich'),('2026-08-06','2026-08-14','norwich'),
 ('2024-06-08','2024-06-15','garda'),('2025-06-14','2025-06-22','istria'),('2026-05-23','2026-05-30','bled')]
T = [(date.fromisoformat(a),date.fromisoformat(b),w) for a,b,w in trips]
def away(d): return next((w for a,b,w in T if a<=d<=b), None)
G = [('billa',20,6,38),('billa milk and bits',9,4,14),('Billa Plus',10,22,88),('billa plus big shop',4,60,125),('hofer',20,14,62),('Hofer big shop',8,55,118),
 ('hofer wine and cheese',4,12,34),('spar',15,5,42),('spar bread',6,3,9),('interspar',8,25,96),('eurospar',5,14,55),('dm',5,6,28),('dm oat milk',3,4,13),
 ('südbahnhofmarkt',6,8,36),('brandl bakery',8,3,12),('denns',4,11,44),('veg from market',4,6,22),('coffee beans',3,11,19),('',5,4,40),('milk',3,1.5,5)]
EO = [('coffee with anna',6,5,14),('coffee',14,3.4,6),('leberkas pepi',8,4,9),('pizza with lukas',6,24,48),('lunch with judith',6,13,28),('beers with moritz',4,12,34),
 ('gelateria',6,4,13),('jindrak torte',4,9,26),('thai lunch',6,10,17),('sushi takeaway',5,22,49),('date night lukas',3,48,105),('interspar cafe',3,7,16),('brunch',4,18,46),
 ('kebab',4,5,8),('lieferando',5,23,46),('',3,5,30)]
LO = [('dm nappies',9,9,24),('bipa nappies',4,10,22),('dm windeln',4,9,23),('dm wipes',5,3,9),('babysitter hanna',9,24,64),('playgroup',6,8,8.5),('müller toys',4,8,34),
 ('next dungarees',2,16,34),('next pyjamas',2,14,29),('toddler shoes',2,32,62),('zoo',2,9,22),('library fine',1,1,4),('h&m baby stuff',4,9,40),('ikea highchair bits',1,7,22),('willhaben clothes bundle',2,12,40),('swim class',3,14,18),('',2,4,20)]
BK = [('inner tube',4,6,12),('brake pads',3,14,32),('bike service',2,65,130),('decathlon gloves',2,12,28),('chain oil',2,6,13),('lights',2,15,48),('tyres',1,38,92),('decathlon bottle',1,5,12),('helmet',1,45,95)]
GA = [('öbb vienna',4,22,58),('westbahn vienna',4,18,46),('tram tickets',7,2.8,12),('taxi',5,11,29),('tim carsharing',5,14,52),('parking',4,2,11),('öbb wels',2,6,13),('öbb salzburg',2,16,34),('petrol for lukas mums car',2,42,72),('',1,3,20)]
TR = [('thalia book',5,11,29),('kindle book',5,4,13),('yarn',4,9,38),('candle',2,8,22),('action',6,4,26),('müller nail varnish',2,4,14),('h&m jumper',3,19,46),('cinema',3,10,24),('plants',3,6,29),('vinted',4,7,32),('gin',1,26,42),('',2,5,25)]
HE = [('apotheke',7,5,29),('dm suncream',2,5,13),('dm vitamins',2,5,15),('physio',3,62,85),('dr steiner',2,90,130),('contact lenses',2,38,56),('ibuprofen',2,3,7)]
WB = [('libro printer paper',3,6,14),('printer ink',2,24,48),('desk lamp bulb',1,7,15),('post stamps',4,3,12),('ebook terminology',2,14,38),('coffee with client',3,6,16),('coworking day pass',3,19,25)]
FL = [('ikea',3,12,88),('obi',4,6,58),('light bulbs',2,7,18),('obi paint',1,24,62),('action storage boxes',3,6,22),('hofer fan heater',1,25,35),('vacuum bags',2,9,16)]
def pick(l):
    x = rnd.choices(l, [i[1] for i in l])[0]; return x[0], x[2], x[3]
plan = [('groceries',G,.97),('eating out',EO,.40),('little one',LO,.27),('bikes',BK,.075),('getting about',GA,.17),('treats',TR,.14),('health',HE,.075),('work bits',WB,.07),('flat',FL,.055)]
d = A
while d <= Z:
    w = away(d)
    if not w:
        for c,l,p in plan:
            q = p
            if d.weekday()==6: q = p*(.06 if c in ('groceries','flat','treats','work bits') else .7 if c=='eating out' else .3)
            elif d.weekday()==5: q = p*1.3
            elif d.weekday()==1: q = p*.7
            if c=='bikes': q *= 1.7 if 3<=d.month<=9 else .5
            if c=='eating out' and d.month in (6,7,8): q*=1.2
            k = 0
            while q > 0:
                if rnd.random() < min(q, 1) * (.93 if q>=1 else 1): k += 1
                q -= 1
            if c=='groceries' and k and rnd.random()<.2: k += 1
            for _ in range(k):
                n,lo,hi = pick(l)
                if n=='gelateria' and d.month not in (4,5,6,7,8,9): n,lo,hi='hot chocolate',4,9
                add(d, price(lo,hi,d) if n!='playgroup' else '8.50', c, case(n))
    else:
        loc = {'norwich':[('eating out','norwich market chips',5,12),('eating out','pub lunch norwich',28,64),('little one','norwich soft play',6,13),('groceries','sainsburys',14,52),('getting about','norwich bus',3,8),('health','boots',6,24),('treats','waterstones norwich',9,32),('eating out','cafe with mum',9,22),('little one','next',14,45)],
         'garda':[('eating out','garda pizzeria',32,66),('eating out','garda gelato',6,15),('groceries','garda supermarket',18,52),('getting about','garda ferry',14,38),('treats','garda market',9,35)],
         'istria':[('eating out','fish in istria',42,92),('eating out','ice cream istria',6,15),('groceries','istria konzum',16,58),('holidays','istria beach beds',15,30),('getting about','istria parking',3,14)],
         'bled':[('eating out','bled cream cake',9,19),('eating out','dinner bled',38,78),('groceries','bled mercator',14,46),('holidays','bled boat',18,36),('little one','bled playground train',4,10)]}[w]
        for _ in range(rnd.choice([1,2,2,3])):
            c,n,lo,hi = rnd.choice(loc); add(d, price(lo,hi,d), c, case(n))
    # ski days
    if not w and d.month in (12,1,2,3) and d.weekday() in (5,6) and rnd.random()<.30:
        n = rnd.choice(['hochficht day pass','hochficht day pass','hinterstoder lift','wurzeralm lift'])
        add(d, price(44,57,d), 'snow', n)
        if rnd.random()<.6: add(d, price(12,32,d), 'eating out', rnd.choice(['ski hut lunch','kaiserschmarrn at the hut']))
        if rnd.random()<.3: add(d, price(18,34,d), 'snow', 'ski hire')
    d += td(1)
# trips: bookings
for a,b,w in T:
    if w=='norwich':
        add(a-td(rnd.randint(35,80)), rnd.choice([186.4,214.96,248.2,301.5,269.98])+rnd.randint(0,40), 'trips home', rnd.choice(['ryanair stansted','ryanair vienna-stansted','easyjet gatwick']))
        add(a-td(9), rnd.choice([32,45,58]), 'trips home','ryanair luggage')
        add(a, price(42,68,a), 'trips home','train to norwich'); add(b, price(42,68,b), 'trips home','train from norwich')
        add(a, price(14,24,a), 'getting about','norwich taxi')
        add(a+td(2), price(25,70,a), 'presents', 'norwich flowers for mum')
add('2024-02-11','486.00','holidays','garda apartment deposit'); add('2024-05-20','729.00','holidays','garda apartment rest'); add('2024-06-08','58.40','getting about','garda petrol'); add('2024-06-15','61.20','getting about','garda petrol home')
add('2025-01-19','390.00','holidays','istria house deposit'); add('2025-05-25','910.00','holidays','istria house rest'); add('2025-06-14','64.80','getting about','istria petrol and tolls')
add('2026-01-25','744.00','holidays','bled cabin'); add('2026-05-23','48.90','getting about','bled vignette and petrol')
add('2024-10-05','418.00','holidays','hofer reisen spa weekend'); add('2026-09-19','536.00','holidays','hofer reisen südsteiermark')
for s,h,l in [('2024-02-09','438.00','212.00'),('2025-02-07','472.00','228.00'),('2026-02-13','519.00','246.00')]:
    x=date.fromisoformat(s)
    add(x,h,'snow','obertauern pension'); add(x+td(1),l,'snow','obertauern lift passes'); add(x+td(1),price(48,82,x),'eating out','obertauern fondue'); add(x,price(38,55,x),'getting about','obertauern petrol'); add(x+td(2),price(10,22,x),'treats','obertauern sauna'); add(x+td(2),price(20,34,x),'little one','obertauern toddler sledge hire')
add('2023-11-18','84.90','snow','decathlon ski trousers'); add('2024-11-23','319.00','snow','ski boots hervis'); add('2025-12-06','46.90','snow','sledge'); add('2026-11-21','118.00','snow','kiddie skis willhaben'); add('2024-12-07','21.90','snow','ski wax'); add('2026-11-07','54.00','snow','hochficht season deposit')
# fixed monthly
def step(d, st):
    v=None
    for s,a in st:
        if d.isoformat()>=s: v=a
    return v
y,m=2023,9
while (y,m)<=(2026,11):
    f=lambda k: date(y,m,k); x=f(1); s=x.isoformat()
    add(f(1), step(f(1),[('2023','1080'),('2024-04','1128'),('2025-04','1164.50'),('2026-05','1210')]),'flat','rent')
    add(f(4), step(f(4),[('2023','78'),('2024-09','69.50'),('2025-10','74'),('2026-10','81')]),'bills','linz ag strom')
    add(f(6), step(f(6),[('2023','34.99'),('2024-05','37.99'),('2026-03','39.90')]),'bills','magenta internet')
    add(f(8), step(f(8),[('2023','9.90'),('2025-02','11.90')]),'bills','spusu handy')
    add(f(12), step(f(12),[('2023','12.99'),('2024-10','13.99'),('2026-02','15.99')]),'bills','netflix')
    add(f(15), step(f(15),[('2023','10.99'),('2025-09','12.99')]),'bills','spotify')
    if '2024-10'<=s<'2025-09': add(f(20),'9.99','bills','disney+')
    if '2024-01'<=s<'2025-07': add(f(3),'59.00' if s<'2025-01' else '64.00','health','yoga studio')
    if s>='2024-09' and m!=8: add(f(5), step(f(5),[('2024','92'),('2025-09','98'),('2026-09','104.50')]),'little one','krabbelstube')
    add(f(18),'8.99' if s<'2025-11' else '10.49','work bits','deepl pro')
    if m in (2,5,8,11): add(f(25), step(f(25),[('2023','548.20'),('2024','571.36'),('2025','604.11'),('2026','633.85')]),'work bits','svs')
    if s>='2024-01' and m%2==1: add(f(10),'30.60','bills','orf beitrag')
    if m%3==0: add(f(27),step(f(27),[('2023','96'),('2025','102.40')]),'bills','betriebskosten extra')
    m+=1
    if m>12: y,m=y+1,1
d=date(2025,3,6)
while d<=Z:
    if not away(d) and rnd.random()<.9: add(d,'24.90' if d<date(2026,4,1) else '26.50','groceries','gemüsekiste')
    d+=td(14)
for yr,a in ((2024,'148.30'),(2025,'156.70'),(2026,'169.20')): add(date(yr,3,14),a,'bills','household insurance')
for yr,a in ((2024,'550'),(2025,'563'),(2026,'590')): add(date(yr,2,2),a,'getting about','klimaticket oö')
for yr,a in ((2023,'389'),(2024,'395'),(2025,'419'),(2026,'445')): add(date(yr,10,9),a,'work bits','trados licence')
for yr,a in ((2024,'94'),(2025,'98'),(2026,'106')): add(date(yr,4,17),a,'work bits','universitas membership')
d=date(2023,9,22)
while d<=Z:
    if not away(d): add(d,price(46,72,d),'treats','haircut')
    d+=td(rnd.randint(52,105))
for s,a in (('2023-11-15','85'),('2024-06-03','120'),('2025-01-22','92'),('2025-10-13','340'),('2026-06-16','98')): add(s,a,'health','dentist dr huber')
for yr in (2023,2024,2025,2026):
    for md,n,lo,hi in (('01-28','moritz birthday beer box',22,40),('03-09','lukas birthday',85,190),('05-02','mum birthday parcel',35,75),('06-21','anna birthday',18,42),('09-14','little one birthday cake and balloons',30,60),('10-20','judith birthday',20,40),
      ('12-02','christmas cards',12,24),('12-05','nikolaus bits',9,22),('12-09','christmas present lukas',60,140),('12-12','christmas presents mum and dad',50,110),('12-14','christmas present little one',35,80),('12-16','christmas wrapping paper',6,14)):
        x=date.fromisoformat(f'{yr}-{md}'); add(x,price(lo,hi,x),'presents',n)
    x=date(yr,12,10); add(x,price(38,54,x),'flat','christmas tree')
    for _ in range(4):
        x=date(yr,rnd.choice([11,12]) if rnd.random()<.1 else 12,rnd.randint(1,18)); add(x,price(8,24,x),'eating out','christmas market punsch')
    x=date(yr,4,30); add(x,price(14,38,x),'eating out','urfahraner markt'); x=date(yr,10,3); add(x,price(14,38,x),'eating out','urfahraner markt')
    x=date(yr,7,5); add(x,price(12,30,x),'eating out','pflasterspektakel')
add('2024-08-17','160','presents','wedding present emma'); add('2026-06-27','140','presents','wedding present sophie'); add('2025-02-26','35','presents','baby present for anna')
# projects and one-offs
add('2025-03-22','4890','bikes','cargo bike'); add('2025-03-22','189','bikes','cargo bike rain cover'); add('2025-03-29','74.90','little one','cargo bike harness'); add('2025-04-02','96.50','bills','cargo bike insurance'); add('2026-04-02','101.30','bills','cargo bike insurance'); add('2026-03-19','148','bikes','cargo bike service')
for s,a,c,n in (('2024-04-13','312.40','flat','balcony decking obi'),('2024-04-13','46.80','flat','balcony screws and oil'),('2024-04-20','268.00','flat','balcony table and chairs ikea'),('2024-04-27','63.20','treats','balcony herbs and tomatoes'),('2024-05-04','38.50','treats','balcony fairy lights'),('2024-05-07','27.90','little one','balcony sandpit'),('2024-05-11','52.30','eating out','balcony pizza thank you moritz'),('2024-05-18','89.90','flat','balcony awning'),
 ('2025-09-06','742.00','flat','office desk'),('2025-09-13','389.00','work bits','office chair'),('2025-09-13','58.60','flat','office paint obi'),('2025-09-20','64.90','treats','office rug'),('2025-09-27','129.00','work bits','office monitor arm'),
 ('2024-03-02','489.00','little one','pushchair'),('2023-10-21','679.00','flat','washing machine'),('2026-09-08','1349.00','work bits','laptop'),('2026-02-20','415.00','flat','sofa bed willhaben'),('2024-09-30','228.00','health','new glasses'),('2026-10-22','264.00','health','new glasses'),('2026-07-11','96.00','treats','concert posthof'),('2026-09-12','87.50','bikes','tyres')):
    add(s,a,c,n)
rows.sort(key=lambda r:(r[0],))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'linz.csv'),'w',newline='',encoding='utf-8') as f:
    w=csv.writer(f,lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for r in rows: w.writerow([r[0],f'{r[1]:.2f}',r[2],r[3]])
