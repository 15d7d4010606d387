import csv, os, random
from datetime import date, timedelta as TD
R = random.Random(2731)
rows = []
END = date(2026, 11, 30)
START = date(2023, 9, 1)
def add(d, a, c, n=''):
    if START <= d <= END:
        rows.append((d, '%.2f' % round(a, 2), c, n))
def D(y, m, d): return date(y, m, d)
AWAY = [(D(2024,2,10),D(2024,2,18)),(D(2024,10,5),D(2024,10,23)),(D(2025,11,14),D(2025,11,23)),(D(2026,2,6),D(2026,2,22)),(D(2025,5,15),D(2025,5,18))]
def away(d): return any(a <= d <= b for a, b in AWAY)
def u(a, b): return R.uniform(a, b)
def rd(a, b): return round(u(a, b) * 20) / 20
def infl(d): return 1 + 0.045 * (d - START).days / 365.0
d = START
nextcut = D(2023,9,16); nextmass = D(2023,9,27)
while d <= END:
    f = infl(d); wd = d.weekday(); m = d.month
    summer = m in (12, 1, 2)
    if not away(d):
        # coffee
        if R.random() < (0.82 if wd < 5 else 0.72):
            x = R.random()
            base = 4.5 if d < D(2024,7,1) else 5.0 if d < D(2025,7,1) else 5.5 if d < D(2026,5,1) else 6.0
            if wd < 5: sh = R.choices(['Opus','Lee and Me','Swell','Diggies','hospital kiosk','servo coffee'],[38,14,20,4,12,5])[0]
            else: sh = R.choices(['Opus','Lee and Me','Swell','Diggies','Bulli Beach Cafe'],[6,18,22,34,9])[0]
            p = base + {'Opus':0,'Lee and Me':.3,'Swell':.2,'Diggies':.5,'hospital kiosk':-.6,'servo coffee':-1.5,'Bulli Beach Cafe':.4}[sh]
            if R.random() < .12: p += R.choice([4.5, 5, 6.5])
            if R.random() < .05: p += base
            n = sh
            if x < .04: n = ''
            elif x < .06 and sh in ('Diggies','Swell'): n = sh + ' w Jess'
            add(d, p, 'coffee', n)
            if R.random() < .06: add(d, base, 'coffee', 'Opus' if sh != 'Opus' else 'Swell')
        # groceries
        if R.random() < (.42 if wd in (6, 0) else .27):
            s = R.choices(['Woolies','Aldi','Coles','Leisure Coast Fruit Market','Bulli Foods','Harvest',''],[34,25,10,12,5,6,5])[0]
            a = {'Woolies':(18,78),'Aldi':(22,90),'Coles':(8,55),'Leisure Coast Fruit Market':(9,38),'Bulli Foods':(7,30),'Harvest':(10,42),'':(6,35)}[s]
            n = s
            if s == 'Leisure Coast Fruit Market' and R.random() < .3: n = s + ' bananas'
            if s == 'Woolies' and R.random() < .05: n = 'Woolies bbq stuff'
            add(d, u(*a) * f, 'groceries', n)
        # eating out
        if R.random() < (.38 if wd in (4, 5, 6) else .2):
            s, lo, hi = R.choice([('Uber Eats',22,48),('Uber Eats',22,48),('Diggies brekkie',19,34),('banh mi Crown St',9.5,13),('banh mi Crown St',9.5,13),('Kurrajong pizza',22,36),('Thai Carnation',20,39),('Chicko Feeds',14,22),('North Gong Hotel parmi',24,32),('sushi train',14,33),('fish n chips Bulli',16,28),('Guzman',14,21),('dinner w Jess',30,75),('dinner w Priya',28,60),('lunch w Macca',15,38),('',10,35)])
            add(d, rd(lo * f, hi * f), 'eating out', s)
        # ute
        if R.random() < .145:
            s = R.choice(['BP petrol','Ampol petrol','Woolies petrol','7-Eleven petrol','Ampol petrol'])
            add(d, u(48, 96) * f, 'ute', s)
        if R.random() < .035: add(d, rd(3, 12), 'ute', R.choice(['parking Crown St','parking beach','tolls','tolls']))
        # grog
        if R.random() < {4:.42,5:.42,6:.2,3:.15}.get(wd, .05):
            s, lo, hi = R.choice([('Dan Murphys',24,70),('Dan Murphys',24,70),('BWS',16,42),('BWS',16,42),('North Gong Hotel',14,55),('North Gong Hotel',14,55),('Humber',18,52),('La La Las',12,40),('Illawarra Brewing',15,48),('beers w Macca',12,44),('bottle-o',15,36),('',12,30)])
            add(d, rd(lo * f, hi * f), 'grog', s)
        # gigs
        if R.random() < (.13 if wd in (4, 5) else .025):
            s, lo, hi = R.choice([('La La Las',15,35),('La La Las',15,35),('Uni Bar',35,75),('Anitas Theatre',59,98),('Enmore Theatre',72,115),('Ratbags merch',35,55),('Oztix',28,80),('Metro Theatre',55,85)])
            add(d, rd(lo * f, hi * f), 'gigs', s)
        # swim n run
        if R.random() < .05: add(d, rd(6.5, 8), 'swim n run', 'Beaton Park pool')
        if R.random() < .03: add(d, u(12, 60) * f, 'swim n run', R.choice(['gels','gels','Wild Earth gels','goggles','sunscreen','Anaconda socks','swim cap','']))
        # health
        if R.random() < .028: add(d, u(6, 38), 'health', R.choice(['chemist','Priceline','chemist','sunscreen','skin check bandaids','']))
        # uber
        if R.random() < (.09 if wd in (4, 5) else .008): add(d, u(11, 34) * f, 'trips' if R.random() < .0 else 'gigs' if R.random() < .25 else 'grog', 'Uber home')
        # pressies / work / clothes
        if R.random() < .012: add(d, rd(15, 70), 'pressies', R.choice(['Target','Kmart','Jess','Macca bday','housewarming Priya','work secret santa' if m == 12 else 'card']))
        if R.random() < .018: add(d, rd(8, 60), 'work stuff', R.choice(['Target polo','Officeworks','theraband','strapping tape','parking hospital','Kmart']))
        if R.random() < .006: add(d, rd(20, 80), 'swim n run', R.choice(['Target','Anaconda','Rebel']))
        if d >= nextcut:
            add(d, 38 if d < D(2024,9,1) else 42 if d < D(2026,1,1) else 45, 'health', 'haircut'); nextcut = d + TD(R.randint(38, 75))
        if d >= nextmass:
            add(d, 95 if d < D(2025,7,1) else 110, 'health', 'massage'); nextmass = d + TD(R.randint(50, 120))
    # monthly things
    if d.day == 3: add(d, 12.99 if d < D(2024,9,1) else 13.99 if d < D(2026,2,1) else 15.99, 'subs', 'Spotify')
    if d.day == 11 and d < D(2025,4,1): add(d, 16.99 if d < D(2024,6,1) else 18.99, 'subs', 'Netflix')
    if d.day == 18 and d >= D(2025,5,1): add(d, 12 if d < D(2026,8,1) else 15, 'subs', 'Stan')
    if d.day == 22: add(d, 1.49 if d < D(2025,2,1) else 4.49, 'subs', 'iCloud')
    if d.day == 7 and (D(2024,3,1) <= d < D(2024,10,1) or D(2025,3,1) <= d < D(2025,10,1) or D(2026,3,1) <= d < D(2026,10,1)): add(d, 25 if d < D(2025,1,1) else 30, 'subs', 'Kayo footy')
    if d.day == 15: add(d, 25 if d < D(2025,3,1) else 30, 'bills', 'amaysim phone')
    if d.day == 20: add(d, 22.25 if d < D(2025,2,1) else 26.33 if d < D(2026,7,1) else 28, 'bills', 'internet share')
    if d.day == 26 and m in (2, 5, 8, 11): add(d, u(70, 110) * (1.35 if m == 8 else 1) * f, 'bills', 'power share')
    if d.day == 9 and m in (1, 4, 7, 10): add(d, u(24, 38), 'bills', 'gas share')
    if d.day == 1 and m == 6: add(d, 109.99 if d.year < 2026 else 119.99, 'subs', 'Strava')
    k = (d - D(2023,9,8)).days
    if k >= 0 and k % 14 == 0:
        add(d, 480 if d < D(2024,7,1) else 510 if d < D(2025,2,10) else 540 if d < D(2026,3,1) else 570, 'rent', 'Keira St' if d < D(2025,2,10) else 'Smith St')
        if d >= D(2024,1,12): add(d + TD(3), 31.9 if d < D(2025,9,1) else 34.9, 'swim n run', 'gym')
    d += TD(1)
# yearly
for y, (rego, gs, ins, ah, apa, nib) in {2023:(0,0,742.1,0,0,0),2024:(389,512.4,798.65,190,612,0),2025:(402,548.9,861.2,198,640,0),2026:(417,589.35,934.75,206,668,0)}.items():
    if rego:
        add(D(y,5,12), rego, 'ute', 'rego'); add(D(y,5,9), gs, 'ute', 'greenslip'); add(D(y,5,8), 65 + (y-2024)*4, 'ute', 'pink slip Keiraville Auto')
        add(D(y,6,25), apa, 'work stuff', 'APA membership')
        add(D(y,3,14), rd(40, 60), 'pressies', 'nan bday flowers'); add(D(y,5,8), rd(40, 80), 'pressies', 'mothers day mum')
        add(D(y,7,21), rd(60, 110), 'pressies', 'dad bday'); add(D(y,8,30), rd(60, 110), 'pressies', 'mum bday')
        add(D(y,2,28), rd(115, 165), 'gigs', 'Yours and Owls ticket'); add(D(y,2,2), 55 + (y-2024)*5, 'swim n run', 'race entry Cole Classic')
        add(D(y,9,12), 45 + (y-2024)*3, 'swim n run', 'race entry Coledale ocean swim'); add(D(y,8,3), 89 + (y-2024)*7, 'swim n run', 'race entry Wollongong trail half')
        add(D(y,4,2), rd(12, 30), 'pressies', 'easter eggs nan'); add(D(y,10,30), 35, 'ute', 'NRMA roadside' )
    add(D(y,10,17), ins, 'ute', 'NRMA insurance ute')
    add(D(y,11,20), 185 + (y-2023)*7, 'work stuff', 'AHPRA rego')
    if y < 2026:
        for n in ('mum','dad','nan','Jess','Macca'): add(D(y,12,R.randint(4,22)), rd(30, 120), 'pressies', 'xmas ' + n)
        add(D(y,12,23), rd(110, 170), 'groceries', 'xmas prawns'); add(D(y,12,22), rd(80, 140), 'grog', 'Dan Murphys xmas')
        add(D(y,12,31), rd(45, 90), 'gigs', 'nye party')
    if y in (2024, 2025, 2026): add(D(y,3,6), rd(180, 240), 'health', 'dentist')
add(D(2025,9,18), 215, 'health', 'dentist'); add(D(2024,11,7), 1480, 'health', 'dentist crown')
# one-offs
for x in [(D(2023,11,4),649,'swim n run','wetsuit Blue Seventy'),(D(2024,4,20),549,'swim n run','Garmin watch'),(D(2024,8,22),1860,'ute','clutch Keiraville Auto'),
 (D(2025,2,8),1080,'rent','bond Smith St'),(D(2025,2,9),160,'rent','removal truck'),(D(2025,2,15),420,'rent','couch marketplace'),(D(2025,2,16),79,'rent','Target lamp'),
 (D(2025,3,22),890,'swim n run','surfboard'),(D(2025,10,2),1799,'work stuff','laptop'),(D(2026,6,18),780,'ute','tyres Bob Jane'),(D(2026,8,13),1145,'ute','timing belt Keiraville Auto'),
 (D(2024,6,8),695,'work stuff','dry needling course'),(D(2025,8,16),480,'work stuff','pilates course'),(D(2026,7,11),820,'work stuff','vestibular course'),
 (D(2024,3,19),129,'ute','parking fine'),(D(2025,1,11),132,'ute','parking fine'),(D(2026,9,23),137,'ute','parking fine'),(D(2024,12,3),340,'ute','service Keiraville Auto'),(D(2025,6,5),365,'ute','service Keiraville Auto'),(D(2026,4,16),389,'ute','service Keiraville Auto'),
 (D(2023,10,7),210,'swim n run','trail shoes Hoka'),(D(2024,5,25),229,'swim n run','trail shoes Hoka'),(D(2025,1,18),239,'swim n run','trail shoes Salomon'),(D(2025,9,6),249,'swim n run','trail shoes Hoka'),(D(2026,5,2),259,'swim n run','trail shoes Hoka'),
 (D(2025,12,6),420,'gigs','Oasis ticket'),(D(2024,1,30),189,'gigs','Laneway ticket'),(D(2026,9,5),135,'health','skin check'),(D(2024,9,7),120,'health','skin check'),
 # canopy
 (D(2025,5,24),900,'ute','canopy deposit'),(D(2025,6,21),1350,'ute','canopy balance'),(D(2025,6,28),84.6,'ute','canopy Bunnings ply'),(D(2025,7,5),47.35,'ute','canopy Bunnings screws n hinges'),(D(2025,7,5),46,'grog','canopy beers for Macca'),(D(2025,7,12),39.5,'eating out','canopy pizza w Macca'),(D(2025,7,19),189,'trips','canopy mattress Anaconda'),(D(2025,8,2),62.2,'ute','canopy Bunnings lights'),
 # UTA
 (D(2024,11,12),295,'swim n run','race entry UTA 50'),(D(2025,5,15),412,'trips','UTA airbnb Katoomba'),(D(2025,5,15),58.4,'ute','UTA petrol'),(D(2025,5,16),46.5,'eating out','UTA pasta night'),(D(2025,5,16),38.9,'swim n run','UTA gels'),(D(2025,5,17),65,'eating out','UTA burgers n beers'),(D(2025,5,18),11.5,'coffee','UTA coffee Leura')]:
    add(*x)
# trips
def trip(w, a, b, flat, pool):
    for x in flat: add(*x)
    d = a
    while d <= b:
        for _ in range(R.choice([1, 2, 2, 3, 3])):
            c, n, lo, hi = R.choice(pool); add(d, u(lo, hi), c, w + ' ' + n)
        d += TD(1)
JP = [('eating out','ramen',10,19),('eating out','izakaya',28,62),('eating out','curry',9,15),('coffee','konbini coffee',1.6,3.2),('coffee','kissaten',5,9),('trips','train',8,45),('trips','onsen',9,28),('grog','highballs',12,36),('eating out','sushi',15,40),('trips','temple',5,12)]
TA = [('eating out','scallop pie',10,15),('coffee','coffee',5,7.5),('groceries','Woolies',20,65),('eating out','pub dinner',26,48),('trips','campsite',13,40),('trips','petrol',48,85),('grog','whisky tasting',20,45)]
trip('japan', D(2024,10,5), D(2024,10,23), [(D(2024,4,11),1129.4,'trips','japan flights'),(D(2024,9,14),148,'trips','japan travel insurance'),(D(2024,7,2),612.5,'trips','japan hotel Kyoto'),(D(2024,7,2),540.2,'trips','japan hostel Tokyo'),(D(2024,10,7),498,'trips','japan rail pass'),(D(2024,10,20),64,'pressies','japan knife for dad'),(D(2024,10,21),38.5,'pressies','japan tea for nan'),(D(2024,10,12),72,'gigs','japan live house Shimokita')], JP)
trip('japan', D(2026,2,6), D(2026,2,22), [(D(2025,9,9),986.75,'trips','japan flights'),(D(2025,12,15),176.3,'trips','japan travel insurance'),(D(2025,10,28),1104,'trips','japan lodge Nozawa'),(D(2026,2,7),615,'trips','japan lift pass'),(D(2026,2,8),389,'trips','japan snowboard hire'),(D(2026,2,19),55.8,'pressies','japan sake for Macca'),(D(2026,2,20),41,'pressies','japan scarf for nan')], JP)
trip('tassie', D(2024,2,10), D(2024,2,18), [(D(2023,12,2),318,'trips','tassie flights'),(D(2024,2,10),465,'trips','tassie hire car'),(D(2024,2,12),92,'swim n run','tassie rashie')], TA)
trip('tassie', D(2025,11,14), D(2025,11,23), [(D(2025,8,20),276,'trips','tassie flights'),(D(2025,8,21),200,'trips','tassie overland pass'),(D(2025,11,8),164.9,'swim n run','tassie Anaconda boots'),(D(2025,11,14),130,'trips','tassie bus transfer'),(D(2025,11,23),49,'pressies','tassie wool socks mum')], TA)
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'wollongong.csv'), 'w', newline='') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for r in rows: w.writerow([r[0].isoformat(), r[1], r[2], r[3]])
