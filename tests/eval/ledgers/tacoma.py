import csv, os, random
from datetime import date, timedelta as td
from decimal import Decimal as D
r = random.Random(98402)
HERE = os.path.dirname(os.path.abspath(__file__))
A, Z = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, a, c, n=''):
    if A <= d <= Z: rows.append((d, D(str(a)).quantize(D('0.01')), c, n))
def u(a, b): return D(r.randint(int(a*100), int(b*100)))/100
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y+1, 1
def step(d, *st):
    v = None
    for s, x in st:
        if d >= date.fromisoformat(s): v = x
    return v
COLD = {1:1.0,2:.9,3:.75,4:.5,5:.3,6:.15,7:.1,8:.1,9:.2,10:.45,11:.75,12:1.0}
for y, m in months():
    d = lambda k: date(y, m, k)
    infl = D(1) + D((y-2023)*12+m-9)/D(500)
    add(d(1), step(d(1), ('2023-01-01','2140.18'),('2024-07-01','2212.64'),('2025-07-01','2287.31')), 'House', 'mortgage')
    add(d(3), step(d(3), ('2023-01-01',268),('2024-01-01',285),('2025-01-01',304),('2026-01-01',322)), 'Boat', 'slip rent')
    add(d(r.randint(8,12)), (80+D(str(COLD[m]))*u(70,100))*infl, 'Bills', 'tpu power')
    if m % 2: add(d(r.randint(14,18)), u(108,131)*infl, 'Bills', 'tpu water')
    add(d(r.randint(19,22)), (24+D(str(COLD[m]))*u(95,140))*infl, 'Bills', 'pse heat')
    add(d(16), step(d(16), ('2023-01-01',70),('2024-10-01',75),('2025-11-01',82)), 'Bills', 'xfinity internet')
    add(d(24), step(d(24), ('2023-01-01','142.37'),('2025-03-01','151.80'),('2026-04-01','158.22')), 'Bills', 'verizon')
    if m in (1,4,7,10): add(d(6), step(d(6), ('2023-01-01','84.50'),('2025-01-01','91.25')), 'Bills', 'garbage tacoma')
    add(d(7), step(d(7), ('2023-01-01','15.49'),('2025-02-01','17.99'),('2026-06-01','19.99')), 'Subs', 'netflix')
    add(d(12), step(d(12), ('2023-01-01','16.99'),('2024-08-01','19.99')), 'Subs', 'spotify family')
    add(d(21), '2.99', 'Subs', 'icloud')
    if date(2023,11,1) <= d(1) <= date(2025,1,1): add(d(18), step(d(18),('2023-01-01','13.99'),('2024-10-01','15.99')), 'Subs', 'disney plus')
    if m in (9,10,11,12,1): add(d(9), step(d(9),('2023-01-01','72.99'),('2025-01-01','82.99')), 'Subs', 'youtube tv')
    if date(2024,1,1) <= d(1) <= date(2024,5,1): add(d(17), '24.99', 'Subs', 'planet fitness')
    if d(1) >= date(2026,3,1): add(d(27), '9.99', 'Subs', 'fishing forecast app')
    add(d(2), step(d(2),('2023-01-01',62),('2025-01-01',66),('2026-01-01',69)), 'Work Stuff', 'union dues')
    if d(1) <= date(2024,11,1): add(d(5), 189, 'Kids', 'ortho maddie')
    if d(1) >= date(2025,4,1): add(d(5), 214, 'Kids', 'ortho tyler')
add(date(2025,3,18), 1200, 'Kids', 'ortho down payment tyler')
add(date(2025,1,14), 275, 'Kids', 'ortho retainer maddie')
add(date(2026,2,10), 295, 'Kids', 'ortho lost retainer maddie')
# yearly
for y, prime, cm, nav, bi, lic, haul, tab in ((2023,139,60,'49.99',612,0,0,0),(2024,139,65,'49.99',648,'78.50','540.00','182.25'),(2025,139,65,'54.99',689,'81.20','585.00','191.25'),(2026,149,65,'59.99',731,'84.05','640.00','197.75')):
    add(date(y,10,4), prime, 'Subs', 'amazon prime')
    add(date(y,11,8), cm, 'Subs', 'costco membership')
    add(date(y,4,22), nav, 'Subs', 'navionics')
    add(date(y,5,2), bi, 'Boat', 'boat insurance')
    if lic:
        add(date(y,4,11), lic, 'Boat', 'fishing license'); add(date(y,4,16), haul, 'Boat', 'haulout and bottom paint'); add(date(y,6,20), tab, 'Truck', 'tabs')
    add(date(y,9,12), {2023:1284,2024:1397,2025:1522,2026:1689}[y], 'House', 'home insurance')
    for k, mm in enumerate((2,8)):
        add(date(y,mm,15), {2024:('642.10','668.40'),2025:('712.80','741.55'),2026:('779.30','802.90')}.get(y,(600,600))[k], 'Truck', 'truck insurance')
    add(date(y,3,13), u(120,260), 'Gifts', 'maddie birthday'); add(date(y,3,14), u(60,110), 'Eats', 'maddie birthday dinner')
    add(date(y,8,21), u(120,260), 'Gifts', 'tyler birthday'); add(date(y,8,22), u(60,110), 'Eats', 'tyler birthday dinner')
    add(date(y,10,8), u(40,90), 'Gifts', 'mom birthday'); add(date(y,5,9), u(35,60), 'Gifts', 'mothers day flowers mom')
    for n, lo, hi, k in (('xmas maddie',40,220,4),('xmas tyler',40,220,4),('xmas mom',30,90,2),('xmas crew',18,40,3),('xmas tree',60,95,1),('xmas duke',12,30,1)):
        for _ in range(k): add(date(y,12,r.randint(1,23)), u(lo,hi), 'Gifts', n)
    add(date(y,7,2), u(90,180), 'Fun Money', 'fireworks'); add(date(y,10,28), u(28,60), 'Groceries', 'halloween candy')
    add(date(y,10,20), u(35,80), 'Kids', 'halloween costumes')
    add(date(y,9,9+y%3), u(48,66), 'Fun Money', 'state fair tickets'); add(date(y,9,9+y%3), u(38,72), 'Eats', 'state fair scones and burgers')
    add(date(y,9,9+y%3), u(40,80), 'Kids', 'state fair rides')
    add(date(y,8,27), u(140,260), 'Kids', 'school supplies target'); add(date(y,9,5), u(110,180), 'Kids', 'soccer fees maddie')
    add(date(y,11,14), u(95,150), 'Kids', 'wrestling fees tyler'); add(date(y,1,20), u(30,45), 'Dog', 'dog license duke')
    add(date(y,4,3), u(80,120), 'Bills', 'turbotax')
    for mm in (3,10):
        add(date(y,mm,r.randint(3,25)), u(60,140), 'Doc', 'dentist'); add(date(y,mm,r.randint(3,25)), u(40,90), 'Doc', 'dentist maddie'); add(date(y,mm,r.randint(3,25)), u(40,90), 'Doc', 'dentist tyler')
# one-offs
for s, a, c, n in (('2024-03-19','2874.00','Dog','vet duke ate a sock surgery'),('2024-11-06','1124.36','Truck','les schwab tires'),('2025-06-11','3460.75','Boat','rebuilt lower unit'),
 ('2026-05-19','3895.00','Boat','new kicker motor'),('2026-02-21','1342.18','Truck','les schwab brakes'),('2024-01-16','1685.00','House','water heater'),('2025-10-22','649.00','Kids','drivers ed tyler'),
 ('2026-04-25','312.40','Kids','prom dress maddie'),('2026-08-19','1148.00','Kids','laptop maddie college'),('2026-09-15','1265.00','House','tree guy big maple'),('2023-11-17','389.99','Fun Money','recliner offerup'),
 ('2024-06-27','146.00','Work Stuff','twic card'),('2025-05-13','245.00','Work Stuff','mmc renewal'),('2024-09-24','264.50','Work Stuff','boots red wing'),('2026-03-10','289.00','Work Stuff','boots red wing'),
 ('2025-12-09','1019.00','House','washer lowes'),('2026-01-13','412.77','Truck','spare tire and rim'),('2024-05-21','64.20','Boat','spark plugs'),('2025-04-29','71.85','Boat','spark plugs'),('2024-11-11','58.12','Groceries','veterans day bbq'),
 ('2024-08-30','318.60','Doc','glasses maddie costco optical'),('2025-11-21','344.10','Doc','glasses costco optical'),('2025-08-12','186.30','Boat','head gasket kit')): add(date.fromisoformat(s), a, c, n)
# remodel
for s, a, c, n in (('2025-01-11','350.00','Remodel','kitchen design lady'),('2025-01-24','4200.00','Remodel','kitchen cabinets deposit'),('2025-02-06','418.00','Remodel','kitchen permit city of tacoma'),('2025-02-08','465.00','Remodel','dumpster'),
 ('2025-03-04','1180.00','Remodel','kitchen plumber'),('2025-03-12','1640.00','Remodel','kitchen electrician'),('2025-04-08','7865.40','Remodel','kitchen cabinets balance'),('2025-04-15','1350.00','Remodel','drywall mike'),
 ('2025-05-06','4980.00','Remodel','kitchen countertop quartz'),('2025-05-20','512.36','Remodel','kitchen sink and faucet costco'),('2025-06-03','1899.99','House','kitchen fridge costco'),('2025-06-05','742.18','Remodel','floor and decor kitchen tile'),
 ('2025-06-24','640.00','Remodel','kitchen plumber'),('2025-07-08','884.00','Remodel','kitchen range hood'),('2025-07-22','228.45','Remodel','kitchen lights lowes'),('2025-08-05','96.14','Remodel','cabinet pulls amazon'),('2025-08-12','175.00','Remodel','kitchen final inspection')): add(date.fromisoformat(s), a, c, n)
d = date(2025,1,18)
while d < date(2025,8,20):
    add(d, u(14,240), 'Remodel', r.choice(['home depot kitchen','home depot kitchen','home depot','lowes kitchen','home depot paint'])); d += td(r.randint(3,9))
d = date(2025,3,2)
while d < date(2025,5,20):
    add(d, u(32,66), 'Eats', 'takeout no kitchen'); d += td(r.randint(3,8))
# trips
for s, a, c, n in (('2024-06-10','280.00','Fun Money','westport charter deposit'),('2024-08-08','412.00','Fun Money','westport motel'),('2024-08-08','88.15','Truck','gas westport'),('2024-08-08','64.90','Eats','westport chowder'),('2024-08-09','520.00','Fun Money','westport charter'),
 ('2024-08-09','46.00','Boat','westport bait and ice'),('2024-08-09','71.35','Eats','westport brewery'),('2024-08-10','38.25','Groceries','westport shop n kart'),('2024-08-10','96.00','Fun Money','westport fish processing'),('2024-08-10','34.00','Kids','westport hoodie tyler'),
 ('2025-02-20','640.00','Fun Money','chelan cabin deposit'),('2025-07-11','920.00','Fun Money','chelan cabin balance'),('2025-07-11','76.40','Truck','gas chelan'),('2025-07-11','142.66','Groceries','chelan safeway'),('2025-07-12','290.00','Kids','chelan jet ski'),('2025-07-12','84.20','Eats','chelan pizza'),
 ('2025-07-13','118.00','Kids','chelan waterslides'),('2025-07-13','57.80','Eats','chelan burgers'),('2025-07-14','63.11','Groceries','chelan fruit stand and ice'),('2025-07-14','81.95','Truck','gas chelan'),('2025-07-14','48.00','Boat','chelan launch fee'),
 ('2026-01-06','1512.60','Fun Money','maui flights'),('2026-01-09','2684.00','Fun Money','maui condo'),('2026-02-17','128.40','Kids','maui swimsuits target'),('2026-04-04','288.00','Dog','maui boarding duke'),('2026-04-06','468.22','Truck','maui jeep rental'),('2026-04-06','214.37','Groceries','maui costco'),
 ('2026-04-07','93.50','Eats','maui fish tacos'),('2026-04-07','54.00','Kids','maui boogie boards'),('2026-04-08','327.00','Kids','maui snorkel boat'),('2026-04-08','41.25','Eats','maui shave ice'),('2026-04-09','156.80','Eats','maui dinner lahaina'),('2026-04-09','62.00','Gifts','maui shirt mom'),
 ('2026-04-10','240.00','Fun Money','maui half day charter'),('2026-04-11','71.18','Truck','gas maui jeep'),('2026-04-11','38.90','Eats','maui airport food'),('2026-04-11','90.00','Fun Money','maui bag fees')): add(date.fromisoformat(s), a, c, n)
# daily
away = lambda d: date(2026,4,6)<=d<=date(2026,4,11) or date(2025,7,11)<=d<=date(2025,7,14) or date(2024,8,8)<=d<=date(2024,8,10)
last = date(2023,8,30)
gasn = date(2023,9,3); allow = date(2023,9,8); chewy = date(2023,9,13); oil = date(2023,10,14)
d = A
while d <= Z:
    wd, m = d.weekday(), d.month
    infl = D(1) + D((d-A).days)/D(9000)
    quiet = r.random() < .13
    if d == gasn:
        if not away(d): add(d, u(48,92)*infl, 'Truck', r.choice(['gas costco']*5+['gas 76','gas 76','gas arco','gas safeway']))
        gasn += td(r.randint(5,9))
    if d == allow:
        for k in ('maddie','tyler'): add(d, 20 if d < date(2025,1,1) else 25, 'Kids', 'allowance '+k)
        allow += td(14)
    if d == chewy: add(d, u(58,76)*infl, 'Dog', 'chewy'); chewy += td(35)
    if d == oil: add(d, u(78,104)*infl, 'Truck', 'oil change'); oil += td(r.randint(95,150))
    if not away(d) and not quiet:
        x = r.random()
        n = 0 if x < .45 else 1 if x < .84 else 2
        if wd == 4 and r.random() < .6: n += 1
        for _ in range(n):
            k = r.choice(['dutch bros']*7+['taco truck']*4+['jack in the box']*3+['the spar']*2+['frisko freeze']*3+['papa murphys']*3+['subway']*2+['costco food court']*2+['narrows brewing','katie downs','galley coffee','galley coffee','','','teriyaki','teriyaki'])
            lo, hi = {'dutch bros':(6,14),'galley coffee':(3,7),'the spar':(28,64),'katie downs':(38,85),'narrows brewing':(22,58),'papa murphys':(18,34),'costco food court':(5,16)}.get(k,(11,38))
            if k == '' : lo, hi = 8, 40
            if wd == 4: lo, hi = lo*1.2, hi*1.25
            add(d, u(lo,hi)*infl, 'Eats', k)
        if r.random() < (.72 if wd in (5,6) else .31):
            k = r.choice(['costco']*4+['costco run']+['safeway']*4+['winco']*3+['fred meyer']*3+['trader joes']*2+['','','milk and eggs','stadium thriftway'])
            lo, hi = (88,285) if k.startswith('costco') else (4,12) if k=='milk and eggs' else (18,96)
            add(d, u(lo,hi)*infl, 'Groceries', k)
        if r.random() < (.34 if wd > 3 else .14):
            k = r.choice(['beer']*4+['narrows brewing']*2+['poker night']*2+['amc movie','sportco','sportco','cabelas','steam','mariners tickets' if 3<m<10 else 'hockey tickets','','lotto'])
            lo, hi = {'beer':(11,26),'poker night':(20,60),'lotto':(2,10),'mariners tickets':(64,190),'hockey tickets':(60,150),'sportco':(15,140),'cabelas':(20,180)}.get(k,(14,52))
            add(d, u(lo,hi), 'Fun Money', k)
        if r.random() < .16:
            k = r.choice(['lunch money']*3+['target','target','fred meyer clothes','shoes maddie','shoes tyler','haircut maddie','haircut tyler','movie money','school fees','staples','soccer gear maddie','tyler field trip','maddie bus pass',''])
            add(d, u(12,95), 'Kids', k)
        if r.random() < (.22 if 4 <= m <= 10 else .05):
            k = r.choice(['fuel dock']*4+['west marine']*2+['narrows marina bait']*2+['bait']*2+['launch fee','harbor freight','englund marine','crab pot line',''])
            lo, hi = {'fuel dock':(70,260),'bait':(8,24),'narrows marina bait':(9,28),'launch fee':(10,18),'west marine':(16,190)}.get(k,(12,110))
            add(d, u(lo,hi)*infl, 'Boat', k)
        if r.random() < .075:
            k = r.choice(['petco','petco','costco dog food','costco dog food','groomer duke','groomer duke','vet duke','dog toys','mud bay'])
            lo, hi = {'vet duke':(85,320),'groomer duke':(65,90),'costco dog food':(39,52)}.get(k,(12,60))
            add(d, u(lo,hi), 'Dog', k)
        if r.random() < .07:
            k = r.choice(['walgreens','walgreens rx','copay','copay','chiro','chiro','safeway pharmacy'])
            add(d, u(8,70), 'Doc', k)
        if r.random() < .09:
            k = r.choice(['home depot']*4+['lowes','ace hardware','ace hardware','harbor freight','costco','target','mower gas','yard stuff',''])
            add(d, u(8,140), 'House', k)
        if r.random() < .12: add(d, step(d,('2023-01-01','4.50'),('2025-07-01','5.00')), 'Truck', 'narrows toll')
        if r.random() < .025: add(d, u(9,22), 'Truck', r.choice(['car wash','wiper blades','oreilly','parking']))
        if r.random() < .03: add(d, u(12,90), 'Work Stuff', r.choice(['coveralls','gloves','harbor freight','ferry parking','thermos','crew coffee fund']))
        if r.random() < .012: add(d, u(20,80), 'Gifts', r.choice(['wedding gift','nephew','target','retirement bbq chief']))
    d += td(1)
rows.sort(key=lambda x: x[0])
with open(os.path.join(HERE,'tacoma.csv'),'w',newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for d,a,c,n in rows: w.writerow([d.isoformat(), str(a), c, n])
print(len(rows))
