import csv, os, random, calendar
from datetime import date, timedelta
R = random.Random(3625139)
rows = []
END = date(2026, 11, 30); BEG = date(2023, 9, 1)
def add(d, amt, cat, note):
    if BEG <= d <= END: rows.append((d, round(float(amt), 2), cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)
def step(d, first, *chg):
    p = first
    for when, v in chg:
        if d >= when: p = v
    return p
def rd(y, m): return date(y, m, R.randint(1, calendar.monthrange(y, m)[1]))

for y, m in months():
    D = lambda day: date(y, m, day)
    # fixed
    add(D(1), step(D(1), 1042.17, (date(2025,1,1),1098.53), (date(2026,1,1),1131.80)), 'house', 'house note')
    add(D(5), step(D(5), 487.62, (date(2026,3,1),452.10)), 'truck', 'truck note')
    add(D(3), step(D(3), 85, (date(2024,9,1),95), (date(2025,11,1),110)), 'house', 'storage unit rent')
    seas = {1:1.1,2:1.0,3:.8,4:.8,5:1.0,6:1.35,7:1.6,8:1.65,9:1.4,10:1.0,11:.85,12:1.0}[m]
    add(D(14), 150 * seas * (1 + .05*(y-2023)) + u(-12, 12), 'bills', 'alabama power')
    add(D(18), u(48, 79), 'bills', 'water bill mawss')
    add(D(8), step(D(8), 59.99, (date(2024,6,1),69.99), (date(2025,10,1),79.99)), 'bills', 'spectrum')
    add(D(22), step(D(22), 128.40, (date(2025,3,1),136.40)), 'bills', 'verizon')
    add(D(11), step(D(11), 15.49, (date(2025,2,1),17.99), (date(2026,4,1),19.99)), 'bills', 'netflix')
    add(D(16), step(D(16), 10.99, (date(2024,8,1),11.99)), 'bills', 'spotify')
    if date(2024,8,1) <= D(1) <= date(2026,1,31): add(D(20), step(D(20), 17.99, (date(2024,11,1),18.99)), 'bills', 'hulu')
    if D(1) >= date(2025,3,1): add(D(26), step(D(26), 9.99, (date(2025,11,1),11.99)), 'bills', 'disney plus')
    if date(2025,1,1) <= D(1) <= date(2026,5,31): add(D(17), 15 if y == 2025 else 18, 'fun', 'planet fitness')
    if m in (4, 10): add(D(9), {2023:612,2024:648,2025:701,2026:739}[y] + .40, 'truck', 'progressive insurance')
    if m == 6: add(D(12), {2024:1388,2025:1496,2026:1655}[y], 'house', 'wind insurance yearly')
    if m == 9: add(D(2), {2023:14.85,2024:15.40,2025:16.05,2026:16.70}[y], 'fishing', 'fishing license')
    if m == 10: add(D(28), {2023:318,2024:318,2025:334,2026:334}[y], 'bills', 'state farm life yearly')
    if m == 8: add(D(7), 78.25, 'truck', 'tag renewal')
    if m in (1, 4, 7, 10): add(rd(y, m), u(42, 61), 'truck', 'oil change')
    if m in (3, 9): add(rd(y, m), 65, 'house', 'terminix')
    # groceries
    for _ in range(R.randint(13, 17)):
        k = R.random()
        if k < .25: add(rd(y,m), u(22, 150), 'groceries', R.choice(['publix','Publix','publix','publix run']))
        elif k < .53: add(rd(y,m), u(28, 175), 'groceries', R.choice(['walmart','walmart','walmart pickup']))
        elif k < .68: add(rd(y,m), u(9, 74), 'groceries', R.choice(["greer's","greer's",'rouses']))
        elif k < .78: add(rd(y,m), u(25, 88), 'groceries', 'aldi')
        elif k < .86: add(rd(y,m), u(6, 31), 'groceries', 'dollar general')
        elif k < .93: add(rd(y,m), u(4, 30), 'groceries', '')
        else: add(rd(y,m), u(12, 52), 'groceries', R.choice(['meat market','produce stand','conecuh sausage and eggs']))
    # eats
    for _ in range(R.randint(14, 19)):
        n, a, b = R.choice([('waffle house',11,34),("foosackly's",9,31),("foosackly's",9,31),('chick-fil-a',10,34),('chick-fil-a',10,34),
            ('dreamland bbq',22,58),("moe's bbq",18,47),("wintzell's oyster house",34,92),('half shell oyster house',38,96),("church's chicken",9,27),
            ('food truck at the yard',8,16),('lunch w bobby',9,19),('lunch w tyrell',9,19),('biscuits before shift',5,12),('el giro',19,48),
            ("buc-ee's brisket",9,29),('sonic',6,22),('date night w kayla',44,105),('',6,25),('dew drop inn',14,38),("foosackly's w kayla",19,33)])
        add(rd(y,m), u(a,b), 'eats', n)
    # gas
    for _ in range(R.randint(6, 8)):
        add(rd(y,m), u(38, 82), 'gas', R.choice(['shell','shell','murphy usa','murphy usa','chevron',"buc-ee's",'circle k','']))
    # truck odds
    if R.random() < .6: add(rd(y,m), u(9, 18), 'truck', 'truck wash')
    if R.random() < .35: add(rd(y,m), u(14, 120), 'truck', R.choice(["o'reilly wipers","o'reilly",'autozone','autozone bulbs']))
    # house odds
    for _ in range(R.randint(1, 4)):
        add(rd(y,m), u(8, 140), 'house', R.choice(['lowes','home depot','lowes paint','ace hardware','home depot filters','mower gas and string','']))
    # fishing
    for _ in range(R.randint(2, 4) + (3 if m in (3,4,5,6,10) else 0)):
        n, a, b = R.choice([('bass pro lures',14,66),('bass pro',18,95),('academy line and hooks',12,48),('live bait',6,22),('live bait',6,22),
             ('boat gas',24,58),('walmart worms',4,15),('launch fee',5,10),('bass tournament entry',40,80)])
        add(rd(y,m), u(a,b), 'fishing', n)
    # church
    d = D(1)
    while d.month == m:
        if d.weekday() == 6 and R.random() < .8: add(d, R.choice([40,40,50,60]), 'church', 'tithe')
        d += timedelta(1)
    if R.random() < .75:
        add(rd(y,m), u(14, 46), R.choice(['church','church','groceries']), R.choice(['potluck casserole stuff','potluck ham','potluck banana puddin','publix potluck chicken']))
    if R.random() < .3: add(rd(y,m), R.choice([25,50,100]), 'church', 'buildin fund')
    if m == 6: add(rd(y,m), u(28, 45), 'church', 'vbs snacks')
    # work gear
    for _ in range(R.randint(0, 3)):
        n, a, b = R.choice([('welding gloves',18,42),('airgas',22,90),('academy socks and shirts',24,70),('tractor supply',15,80),('hood lens',12,38),('knee pads',20,40),('fr shirt',38,72)])
        add(rd(y,m), u(a,b), 'work gear', n)
    # doctor
    for _ in range(R.randint(0, 2)):
        n, a, b = R.choice([('walgreens rx',8,55),('copay urgent care',40,75),('dentist',60,260),('eye exam',70,140),('cvs',7,34)])
        add(rd(y,m), u(a,b), 'doctor', n)
    # lil man
    if (y, m) >= (2024, 5):
        for _ in range(R.randint(2, 3)):
            add(rd(y,m), u(24, 49), 'lil man', R.choice(['diapers walmart','diapers target','diapers','diapers and wipes target']))
        for _ in range(R.randint(1, 4)):
            n, a, b = R.choice([('target clothes',16,68),('walmart toys',9,40),('formula',28,46) if (y,m) < (2025,6) else ('target snacks',8,26),
                 ('once upon a child',12,50),('little shoes',18,42),('dollar tree toys',3,12),('',6,30),('target',12,60)])
            add(rd(y,m), u(a,b), 'lil man', n)
        if (y,m) >= (2025,2) and R.random() < .4: add(rd(y,m), 20, 'lil man', 'babysitter miss darlene')
    # fun / gifts
    for _ in range(R.randint(2, 4)):
        n, a, b = R.choice([('movies w kayla',24,44),('dollar tree',4,16),('kayla nails',35,60),('haircut',20,28),('baycats? naw bowling',24,50),('bama game snacks',15,60),
             ('scratch offs',5,20),('dollar general',4,22),('',5,40),('xbox game',20,70)])
        if n.startswith('baycats'): n = 'bowling'
        add(rd(y,m), u(a,b), 'fun', n)
    if R.random() < .5: add(rd(y,m), u(18, 70), 'gifts', R.choice(['baby shower','wedding gift','target gift card','nephew birthday','flowers for mama']))

# daycare on Mondays from aug 2024
d = date(2024, 8, 12)
while d <= END:
    if not (d.month == 12 and d.day > 22): add(d, step(d, 165, (date(2025,8,1),180), (date(2026,8,1),195)), 'lil man', 'daycare')
    d += timedelta(7)
# before the baby
for d, a, c, n in [(date(2024,2,24),289.00,'lil man','crib'),(date(2024,3,9),176.45,'lil man','stroller and car seat'),(date(2024,3,23),64.20,'lil man','target paint for nursery'),
    (date(2024,4,13),118.77,'lil man','dresser'),(date(2024,4,27),38.94,'lil man','diapers stock up'),
    (date(2024,6,3),1250.00,'doctor','hospital bill usa health'),(date(2024,6,28),640.35,'doctor','hospital bill usa health'),(date(2024,8,2),215.80,'doctor','hospital bill anesthesia'),
    (date(2025,1,22),386.00,'doctor','ear tubes deposit'),(date(2025,2,19),912.50,'doctor','ear tubes surgery'),(date(2025,5,7),228.40,'doctor','hospital bill xray'),(date(2025,9,11),445.15,'doctor','crown dentist'),
    # one-offs
    (date(2024,3,16),1389.99,'fishing','trolling motor bass pro'),(date(2025,11,8),824.60,'truck','new tires'),(date(2026,5,2),349.95,'work gear','new welding hood airgas'),
    (date(2024,11,2),239.99,'work gear','red wing boots'),(date(2026,1,10),254.99,'work gear','red wing boots'),(date(2025,7,12),698.00,'house','washer lowes'),
    (date(2026,8,22),219.99,'fishing','reel bass pro'),(date(2025,4,5),189.99,'fishing','rod academy'),(date(2026,2,27),1184.30,'truck','transmission work'),
    (date(2026,6,27),412.00,'house','window unit home depot'),
    # hurricane, sept 2025
    (date(2025,9,14),86.42,'groceries','hurricane water and canned stuff'),(date(2025,9,14),71.10,'gas','hurricane gas cans'),(date(2025,9,15),64.75,'house','hurricane plywood'),
    (date(2025,9,17),58.20,'gas','hurricane generator gas'),(date(2025,9,18),43.15,'eats','hurricane no power supper'),(date(2025,9,19),47.88,'house','hurricane roof tarp'),
    (date(2025,9,22),325.00,'house','hurricane tree man'),(date(2025,10,6),2500.00,'house','hurricane roof deductible'),(date(2025,10,18),386.44,'house','hurricane roof shingles'),
    (date(2025,10,25),290.00,'house','hurricane fence boards'),(date(2025,11,1),148.36,'truck','hurricane windshield chip'),(date(2025,11,15),212.70,'house','hurricane drywall'),
    (date(2025,11,22),96.15,'house','hurricane paint'),
    # new orleans
    (date(2024,10,11),52.40,'gas','new orleans gas'),(date(2024,10,11),314.60,'fun','new orleans hotel'),(date(2024,10,11),74.85,'eats','new orleans supper'),(date(2024,10,12),21.50,'eats','new orleans beignets'),
    (date(2024,10,12),68.00,'fun','new orleans zoo'),(date(2024,10,12),46.00,'gifts','new orleans mama present'),(date(2024,10,13),38.25,'eats','new orleans poboys'),
    (date(2026,3,20),61.15,'gas','new orleans gas'),(date(2026,3,20),358.20,'fun','new orleans hotel'),(date(2026,3,20),92.30,'eats','new orleans supper'),(date(2026,3,21),96.00,'fun','new orleans aquarium'),
    (date(2026,3,21),24.75,'eats','new orleans beignets'),(date(2026,3,21),32.10,'lil man','new orleans toy gator'),(date(2026,3,22),44.60,'eats','new orleans poboys'),(date(2026,3,22),40.00,'fun','new orleans parkin'),
    # gulf shores
    (date(2025,6,13),1120.00,'fun','gulf shores condo'),(date(2025,6,13),49.30,'gas','gulf shores gas'),(date(2025,6,14),143.72,'groceries','gulf shores groceries'),(date(2025,6,15),88.40,'eats','gulf shores lulus'),
    (date(2025,6,16),36.00,'fun','gulf shores putt putt'),(date(2025,6,18),54.00,'fun','gulf shores fishing pier'),(date(2025,6,19),71.25,'eats','gulf shores seafood'),
    (date(2026,7,10),1285.00,'fun','gulf shores condo'),(date(2026,7,10),57.80,'gas','gulf shores gas'),(date(2026,7,11),168.37,'groceries','gulf shores groceries'),(date(2026,7,12),104.15,'eats','gulf shores lulus'),
    (date(2026,7,13),42.00,'fun','gulf shores putt putt'),(date(2026,7,13),27.60,'lil man','gulf shores floaties'),(date(2026,7,14),63.00,'fun','gulf shores fishing pier'),(date(2026,7,15),79.90,'eats','gulf shores seafood'),
    (date(2026,7,16),33.48,'gifts','gulf shores t shirts for mama and daddy')]:
    add(d, a, c, n)
# mardi gras
for y, fat in ((2024, date(2024,2,13)), (2025, date(2025,3,4)), (2026, date(2026,2,17))):
    k = y - 2024
    add(fat - timedelta(40), 350 + 25*k, 'mardi gras', 'society dues')
    add(fat - timedelta(18), 120 + 10*k, 'mardi gras', 'ball tickets')
    add(fat - timedelta(15), 94.50 + 5*k, 'mardi gras', 'tux rental')
    add(fat - timedelta(12), u(40, 70), 'mardi gras', 'beads')
    add(fat - timedelta(11), u(60, 95), 'mardi gras', 'moon pies walmart')
    add(fat - timedelta(10), u(20, 34), 'mardi gras', 'kayla hair for the ball')
    for j in (11, 9, 4, 3, 1, 0):
        add(fat - timedelta(j), R.choice([10, 15, 20]), 'mardi gras', 'parade parkin')
        if R.random() < .6: add(fat - timedelta(j), u(12, 30), 'mardi gras', 'parade food')
    add(fat - timedelta(20), u(17, 26), 'groceries', 'king cake rouses')
    add(fat - timedelta(6), u(17, 26), 'eats', 'mardi gras king cake for the yard')
# birthdays, christmas, easter
for y in (2024, 2025, 2026):
    add(date(y,6,21), u(60, 120), 'gifts', 'kayla birthday present'); add(date(y,6,21), u(70, 110), 'eats', 'kayla birthday supper'); add(date(y,6,20), u(26, 40), 'groceries', 'kayla birthday cake publix')
    if y > 2024:
        add(date(y,5,10), u(80, 160), 'lil man', 'cade birthday party'); add(date(y,5,9), u(30, 48), 'groceries', 'cade birthday cake publix'); add(date(y,5,12), u(35, 80), 'gifts', 'cade birthday toy')
    add(date(y,10,3), u(25, 60), 'gifts', 'mama birthday'); add(date(y,3,8), u(25, 60), 'gifts', 'daddy birthday')
    e = {2024: date(2024,3,31), 2025: date(2025,4,20), 2026: date(2026,4,5)}[y]
    add(e - timedelta(1), u(38, 66), 'groceries', 'easter ham'); add(e - timedelta(3), u(15, 40), 'gifts', 'easter basket')
for y in (2023, 2024, 2025):
    for _ in range(7): add(date(y,12,R.randint(2,23)), u(18, 130), 'gifts', R.choice(['christmas kayla','christmas mama and daddy','christmas nephews','christmas toys target','christmas bass pro for bobby']))
    add(date(y,12,6), u(55, 80), 'house', 'christmas tree'); add(date(y,12,24), u(60, 110), 'groceries', 'christmas dinner')
for y, dd in ((2023,22),(2024,27),(2025,26),(2026,25)): add(date(y,11,dd), u(58, 104), 'groceries', 'thanksgivin turkey and fixins')

rows.sort(key=lambda r: (r[0], r[2], r[3], r[1]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'mobile.csv'), 'w', newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for d, a, c, n in rows: w.writerow([d.isoformat(), '%.2f' % a, c, n])
