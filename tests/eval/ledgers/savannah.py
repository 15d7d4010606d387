import csv, os, random, calendar
from datetime import date, timedelta
R = random.Random(2952)
HERE = os.path.dirname(os.path.abspath(__file__))
rows = []
START, END = date(2023, 9, 1), date(2026, 11, 30)
def add(d, amt, cat, note=''):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d.isoformat(), '%.2f' % amt, cat, note))
def amt(lo, hi, mode=None):
    v = R.triangular(lo, hi, mode if mode is not None else lo + (hi-lo)*.3)
    c = R.choice([None, None, None, .99, .49, .0])
    return round(v, 2) if c is None else int(v) + c
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y+1, 1
def step(d, table):
    v = None
    for k, a in table:
        if d.isoformat() >= k: v = a
    return v
TRIPS = [('2024-06-15', '2024-06-22', 'Edisto'), ('2025-07-12', '2025-07-19', 'Edisto'), ('2026-06-20', '2026-06-27', 'Edisto'),
         ('2024-12-12', '2024-12-16', 'New York'), ('2025-10-16', '2025-10-20', 'Asheville')]
def away(d):
    s = d.isoformat()
    return any(a <= s <= b for a, b, _ in TRIPS)
# ---- monthly bills
for y, m in months():
    D = lambda k: date(y, m, min(k, calendar.monthrange(y, m)[1]))
    add(D(1), step(D(1), [('2023-09', 1412.36), ('2024-11', 1447.90), ('2025-11', 1489.12)]), 'House', 'mortgage')
    gp = {1:168,2:155,3:118,4:112,5:148,6:205,7:248,8:256,9:214,10:142,11:116,12:150}[m]
    add(D(R.choice([11,12,13])), gp * (1 + .04*(y-2023)) * R.uniform(.9, 1.12), 'Utilities', 'Georgia Power')
    add(D(17), step(D(17), [('2023-09', 69.99), ('2024-10', 74.99), ('2025-08', 82.00), ('2026-09', 79.00)]), 'Utilities', 'Xfinity')
    add(D(22), step(D(22), [('2023-09', 85.00), ('2025-03', 92.50), ('2026-07', 97.50)]), 'Utilities', 'Verizon')
    gs = {1:88,2:79,3:55,4:36,5:28,6:25,7:24,8:24,9:25,10:31,11:52,12:76}[m]
    add(D(R.choice([19,20,21])), gs * R.uniform(.9, 1.15), 'Utilities', 'Gas South')
    if m % 2 == 0: add(D(8), R.uniform(74, 112), 'Utilities', 'water bill')
    add(D(5), step(D(5), [('2023-09', 118.40), ('2024-07', 131.75), ('2026-01', 127.20)]), 'Volvo', 'State Farm')
    if m == 4: add(D(14), {2024: 1386.00, 2025: 1522.00, 2026: 1671.00}[y], 'House', 'State Farm homeowners')
    add(D(7), step(D(7), [('2023-09', 15.49), ('2025-02', 17.99)]), 'Subscriptions', 'Netflix')
    if D(9).isoformat() < '2025-09': add(D(9), step(D(9), [('2023-09', 14.99), ('2023-11', 17.99), ('2024-11', 18.99)]), 'Subscriptions', 'Hulu')
    add(D(14), 14.95, 'Subscriptions', 'Audible')
    if D(3).isoformat() >= '2025-03': add(D(3), step(D(3), [('2025', 11.99), ('2026-02', 12.99)]), 'Subscriptions', 'Spotify')
    if D(25).isoformat() < '2026-04': add(D(25), step(D(25), [('2023', 9.99), ('2025-01', 12.99)]), 'Subscriptions', 'Savannah Morning News')
    if D(18).isoformat() >= '2025-10': add(D(18), step(D(18), [('2025', 8.99), ('2026-06', 10.99)]), 'Subscriptions', 'BritBox')
    if m == 5: add(D(2), {2024: 24.95, 2025: 24.95, 2026: 29.95}[y], 'Subscriptions', 'Southern Living')
    add(D(2), step(D(2), [('2023', 250), ('2025-01', 300), ('2026-09', 325)]), 'Kayla', 'Kayla allowance')
    if D(1).isoformat() >= '2024-08': add(D(1), step(D(1), [('2024', 625), ('2025-08', 650), ('2026-08', 685)]), 'Kayla', 'Kayla rent Athens')
    # house cleaner stops Jan 2026
    if D(10).isoformat() < '2026-02' : 
        add(D(10), step(D(10), [('2023', 120), ('2024-09', 135)]), 'House', 'Inez cleaning')
        if m % 2: add(D(24), step(D(24), [('2023', 120), ('2024-09', 135)]), 'House', 'Inez cleaning')
    add(D(R.choice([6,7,8])), R.choice([72,78,85,85,92,140]), 'Clothes & Beauty', R.choice(['hair - Tonya','hair - Tonya','hair - Tonya','hair - Tonya cut + color']))
    if R.random() < .6: add(D(R.choice([15,16,18])), R.choice([38,42,45]), 'Clothes & Beauty', 'nails')
    if m in (3,9): add(D(12), 35.00 if y < 2026 else 40.00, 'Garden', 'garden club dues')
    # book club
    if m not in (7, 12): 
        d = D(R.choice([20,21,23])); add(d, amt(14, 31), 'Odds and Ends', R.choice(['book club book','E. Shaver - book club','The Book Lady','book club book']))
        if R.random() < .55: add(d, amt(12, 48), 'Groceries', R.choice(['Publix - book club snacks','Fresh Market - wine for book club']))
# ---- Kayla school
for d, a, n in [('2024-01-08',3140.50,'UGA tuition spring'),('2024-08-12',3266.00,'UGA tuition fall'),('2025-01-07',3266.00,'UGA tuition spring'),
    ('2025-08-11',3391.75,'UGA tuition fall'),('2026-01-06',3391.75,'UGA tuition spring'),('2026-08-10',3518.20,'UGA tuition fall'),
    ('2024-01-10',412.35,'Kayla textbooks'),('2024-08-15',388.10,'Kayla textbooks'),('2025-01-13',291.44,'Kayla textbooks'),('2025-08-18',346.72,'Kayla textbooks'),
    ('2026-01-12',264.00,'Kayla textbooks'),('2026-08-17',301.58,'Kayla textbooks'),('2024-08-03',618.90,'IKEA - Kayla apartment'),('2024-08-03',122.47,'Target'),
    ('2024-08-04',84.15,'U-Haul Athens'),('2025-08-20',1149.00,'Best Buy laptop for Kayla'),('2024-05-06',79.00,'Kayla storage unit'),('2024-06-06',79.00,'Kayla storage unit'),('2024-07-06',79.00,'Kayla storage unit'),
    ('2026-10-05',185.00,'sorority dues'),('2025-10-06',175.00,'sorority dues'),('2024-10-07',175.00,'sorority dues'),('2023-10-09',160.00,'sorority dues')]:
    add(d, a, 'Kayla', n)
# ---- kitchen redo 2024
for d, a, n in [('2024-01-29',350.00,'design consult'),('2024-02-09',4200.00,'cabinets deposit'),('2024-02-20',1150.00,'demo crew'),('2024-02-23',386.20,'dumpster'),
    ('2024-02-28',1875.00,'electrician'),('2024-03-04',640.00,'plumber'),('2024-03-07',118.64,"Lowe's drywall"),('2024-03-12',964.50,'floor tile'),('2024-03-15',1320.00,'tile labor'),
    ('2024-03-21',4650.00,'cabinets balance'),('2024-03-27',89.93,'Home Depot'),('2024-04-02',3780.00,'countertops'),('2024-04-05',274.99,'faucet'),('2024-04-08',485.00,'plumber'),
    ('2024-04-11',1899.00,'range'),('2024-04-11',749.00,'dishwasher'),('2024-04-16',412.75,'backsplash tile'),('2024-04-19',560.00,'tile labor'),('2024-04-24',143.08,"Lowe's paint"),
    ('2024-04-25',61.37,"Lowe's paint"),('2024-05-03',228.00,'pendant lights'),('2024-05-07',197.50,'knobs and pulls'),('2024-05-14',900.00,'final payment Curtis')]:
    add(d, a, 'House', 'kitchen redo - ' + n)
# ---- big single things
for d, a, c, n in [('2026-05-19',7850.00,'House','new HVAC - Byrd Heating'),('2025-02-18',1642.87,'Volvo','timing belt - Swedish Motors'),('2025-11-08',1799.00,'House','sofa Havertys'),
    ('2024-10-03',875.00,'House','tree removal after Helene'),('2024-09-28',64.20,'House','Home Depot tarps'),('2026-03-10',712.48,'Volvo','Discount Tire - 4 tires'),('2024-04-30',268.35,'Volvo','Discount Tire'),
    ('2023-12-04',389.00,'Volvo','Swedish Motors brakes'),('2026-08-25',934.60,'Volvo','Swedish Motors - alternator'),('2024-08-22',242.15,'Volvo','Swedish Motors'),('2025-09-16',318.00,'Volvo','Swedish Motors AC'),
    ('2024-03-18',1240.00,'Health','Dr. Hensley crown'),('2026-02-24',485.00,'Health','Dr. Hensley filling + xray'),('2025-06-03',349.00,'Health','glasses - Warby Parker'),('2025-04-08',429.00,'Garden','patio set Lowe\'s'),
    ('2026-04-18',265.00,'Garden','raised beds - Marlene\'s carpenter'),('2024-11-04',38.00,'Volvo','tag renewal'),('2025-11-03',38.00,'Volvo','tag renewal'),('2026-11-03',41.00,'Volvo','tag renewal'),('2023-11-06',38.00,'Volvo','tag renewal')]:
    add(d, a, c, n)
for y in (2023, 2024, 2025, 2026):
    for m, k in ((3, 6), (9, 19)): add(date(y, m, k+R.randint(0,6)), {2023:79.95,2024:84.95,2025:89.95,2026:96.50}[y], 'Volvo', 'oil change - Jiffy Lube')
    for m in (2, 8): add(date(y, m, R.randint(10, 25)), {2023:60,2024:60,2025:65,2026:70}[y], 'Health', 'Dr. Hensley cleaning')
# ---- trips
EXTRA = {'Edisto': [('Piggly Wiggly',45,160),('shrimp at Flowers Seafood',22,68),('Whaley\'s',38,92),('ice cream',9,24),('bike rental',40,75),('gas',38,52),('beach umbrella',24,60),('souvenirs',12,55),('SeaCow Eatery',24,58),('golf cart',95,150)],
  'New York': [('Rockettes tickets',180,260),('subway',12,34),('Katz\'s Deli',48,82),('cab',18,55),('Met museum',30,60),('bagels',9,22),('Macy\'s',45,190),('dinner Little Italy',70,140)],
  'Asheville': [('Biltmore tickets',95,120),('gas',36,50),('Tupelo Honey',34,70),('River Arts pottery',40,130),('Malaprop\'s Bookstore',18,60),('coffee',6,16),('winery',28,75)]}
for a, b, n in TRIPS:
    d, e = date.fromisoformat(a), date.fromisoformat(b)
    while d <= e:
        for t, lo, hi in R.sample(EXTRA[n], R.randint(2, 4)): add(d, amt(lo, hi), 'Vacation', n + ' - ' + t)
        d += timedelta(1)
for d, a, n in [('2024-02-02',600.00,'Edisto condo deposit'),('2024-05-15',1285.00,'Edisto condo balance'),('2025-02-03',650.00,'Edisto condo deposit'),('2025-06-12',1410.00,'Edisto condo balance'),
    ('2026-02-02',700.00,'Edisto condo deposit'),('2026-05-20',1495.00,'Edisto condo balance'),('2024-09-20',684.60,'New York - Delta flights'),('2024-12-16',1126.48,'New York - hotel'),
    ('2025-08-05',140.00,'Asheville - cabin deposit'),('2025-10-20',386.50,'Asheville - cabin my share')]:
    add(d, a, 'Vacation', n)
# ---- days
d = START
quiet = set()
while d <= END:
    if R.random() < .075: quiet.add(d)
    d += timedelta(1)
def w(*ps): return R.choices([p[0] for p in ps], [p[1] for p in ps])[0]
d = START
while d <= END:
    q = d in quiet; aw = away(d); wd = d.weekday(); m, y = d.month, d.year
    infl = 1 + .035 * ((d - START).days / 365)
    p = lambda pr: (not q) and R.random() < pr
    if wd == 6 and not aw and R.random() < .93:
        add(d, step(d, [('2023', 50), ('2025-01', 60), ('2026-07', 65)]), 'Church', 'tithe')
    if not aw:
        if p({5:.85, 2:.6}.get(wd, .42)):
            s = w(('Publix',50),('Kroger',22),('Fresh Market',8),('Whole Foods',6),('Costco',8),('Target',6),('Forsyth Farmers Market' if wd==5 else 'Publix',7),('',4),('Publix - altar flowers' if wd==5 else 'Kroger',3))
            lo, hi = {'Costco':(80,240),'Whole Foods':(24,110),'Forsyth Farmers Market':(9,44),'Target':(14,80),'Publix - altar flowers':(22,48)}.get(s,(11,128))
            k = 1.35 if (m == 11 and d.day > 18) or (m == 12 and d.day > 15) else 1
            add(d, amt(lo, hi)*infl*k, 'Groceries', s)
        for _ in range(2):
            if p({4:.42,5:.42,6:.36}.get(wd,.27)):
                s = w(('Starbucks',22),('Chick-fil-A',14),("Parker's Kitchen",10),("Leopold's",7),("Zunzi's",8),('Panera',9),('Crystal Beer Parlor',6),("Mrs. Wilkes",3),('The Grey',2),('Gallery Espresso',8),('lunch with Marlene',5),('after church lunch' if wd==6 else 'Panera',12 if wd==6 else 2),('Local 11ten',2),('dinner w/ Kayla' if m in (11,12,5,6,7) else 'Panera',4),('',3),('lunch with Rosie',2))
                if s == 'Chick-fil-A' and wd == 6: s = 'Panera'
                lo, hi = {'Starbucks':(4,14),'Chick-fil-A':(8,22),"Parker's Kitchen":(5,19),"Leopold's":(6,24),'Gallery Espresso':(4,16),'The Grey':(85,210),'Local 11ten':(60,150),"Zunzi's":(11,26),'Panera':(10,26),"Mrs. Wilkes":(28,62),'Crystal Beer Parlor':(18,55),'dinner w/ Kayla':(38,92)}.get(s,(16,48))
                add(d, amt(lo, hi)*infl, 'Eating Out', s)
        if p(.16): 
            s = w(("Parker's gas",55),('Shell',20),('Costco gas',18),('',3)); add(d, amt(29, 58, 42), 'Volvo', s)
        if p(.02): add(d, R.choice([12, 15, 18, 20]), 'Volvo', 'car wash')
        if p({3:.36,4:.38,5:.26,6:.14,7:.08,8:.08,9:.2,10:.24,11:.1,2:.14}.get(m,.04)):
            s = w(('Hester & Zipperer',30),("Lowe's",24),('Herb Creek Nursery',14),('Home Depot',10),('mulch',6),('garden club plant sale' if m in (4,10) else 'Hester & Zipperer',8),('bulbs' if m in (9,10,11) else 'tomato plants' if m in (3,4) else 'potting soil',6),('',2),("Ace Hardware",6))
            add(d, amt(8, 120, 22)*infl, 'Garden', s)
        if p(.13 if m != 12 else .2):
            s = w(('Belk',22),('TJ Maxx',24),('Talbots',14),('Gap',10),('Target',14),('Sephora',8),('Ross',8),('',3)); add(d, amt(12, 150, 38), 'Clothes & Beauty', s)
        if p(.10):
            s = w(('CVS',46),('Walgreens',10),('Dr. Patel copay',14),('PT copay' if '2026-01' <= d.isoformat() < '2026-05' else 'CVS',24),('CVS prescription',14),('eye drops',4)); 
            add(d, 35 if 'Patel' in s and y < 2026 else 40 if 'copay' in s else amt(6, 62, 14), 'Health', s)
        if p(.16):
            s = w(('Target',24),('CVS',12),('Dollar Tree',14),('post office',12),('HomeGoods',14),('Amazon',30),('dry cleaner',10),('parking downtown',10),('',8),('Hobby Lobby',6)); add(d, amt(3, 70, 16), 'Odds and Ends', s)
        if p(.10):
            s = w(("Lowe's",22),('Home Depot',22),('HomeGoods',14),('Amazon',16),('Ace Hardware',12),('pest control',6),('Crate & Barrel',4),('',4),('lamp - Paris Market',3)); add(d, 68 if s=='pest control' else amt(9, 165, 32), 'House', s)
        if p(.085):
            s = w(('Target',14),('Kayla groceries',18),('Kayla Venmo',26),('Amazon for Kayla',16),('Kayla gas money',14),('care package',8),('Kayla phone repair',1)); add(d, R.choice([20,25,30,40,50,60]) if 'Venmo' in s or 'money' in s else amt(14, 130, 38), 'Kayla', s)
        if p(.055): 
            s = w(('flower fund',10),('bake sale',8),('missions offering',8),('Wednesday supper',20),('youth car wash',3),('altar guild',5)); add(d, R.choice([8,10,12,15,20,25,40]), 'Church', s)
        gp = .05 if m not in (11, 12) else (.12 if m == 11 else (.42 if d.day <= 24 else 0))
        if p(gp):
            if m == 12 or (m == 11 and d.day > 10):
                s = w(('Christmas - Kayla',22),('Christmas - Marlene',5),('Christmas - staff gifts',6),('Belk',8),('Amazon',12),('Christmas - Mama',9),('E. Shaver Books',6),('Christmas - Rosie',4),('Target',6),('Paris Market',5))
                add(d, amt(12, 190, 40), 'Gifts', s)
            else:
                s = w(('birthday - Marlene' if m == 5 else 'card - CVS',10),('baby shower Tiffany' if y==2025 and m in (3,4) else 'flowers',8),('wedding gift - Belk',5),('Amazon',8),("Kayla birthday" if m == 9 else 'Paris Market',14),('graduation card' if m == 5 else 'hostess gift',6),('Mama birthday' if m == 2 else 'flowers for Rosie',6))
                add(d, amt(6, 95, 28), 'Gifts', s)
    d += timedelta(1)
add('2025-12-13', 845.00, 'Gifts', 'Christmas - Kayla necklace Levy Jewelers')
add('2024-12-07', 129.00, 'House', 'Christmas tree'); add('2025-12-06', 138.00, 'House', 'Christmas tree'); add('2023-12-09', 115.00, 'House', 'Christmas tree')
cats_order = None
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'savannah.csv'), 'w', newline='') as f:
    o = csv.writer(f, lineterminator='\n'); o.writerow(['date','amount','category','notes']); o.writerows(rows)
