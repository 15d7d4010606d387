import random, csv, os
from datetime import date, timedelta as td
r = random.Random(9034)
A, B = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, cents, cat, note):
    if A <= d <= B: rows.append((d, int(cents), cat, note))
def c(lo, hi): return r.randint(int(lo*100), int(hi*100))
def euro(lo, hi): return r.choice([int(lo*100)+10*i for i in range(int((hi-lo)*10)+1)])
def infl(d): return 1 + 0.03*((d-A).days/365)
TR = [ # word, first day, days
 ('london', date(2024,3,15), 4), ('berlin', date(2024,5,9), 4), ('berlin', date(2025,10,17), 4),
 ('london', date(2025,5,23), 4), ('london', date(2026,9,11), 3), ('ardennes', date(2025,8,8), 7),
 ('dublin', date(2023,12,22), 8), ('dublin', date(2024,12,21), 9), ('dublin', date(2025,12,22), 7),
 ('berlin', date(2026,6,19), 3)]
away = {}
for w, s, n in TR:
    for i in range(n): away[s+td(i)] = w
G_OUT = [('lunch work',7,13),('lunch work',7,13),('OR coffee',3,7),('OR coffee',3,7),('OR coffee',3,7),('Take Five',3.5,9),('frituur',6,14),('frituur',6,14),
 ('Deliveroo',17,34),('Deliveroo',17,34),('Ellis Burger',16,28),('De Walrus',20,38),('ramen with wout',17,26),('brunch with lotte',18,32),
 ('Balls & Glory',14,22),('Delhaize Shop&Go sandwich',4,7),('pizza',12,19),('lunch with lotte',13,25),('Exki',8,14),('',5,18),('Max waffles',6,15),('dinner with lotte',28,62)]
PUB = [('Dulle Griet',6,26),('Trollekelder',6,28),('Waterhuis',6,24),('pints with wout',9,36),('pints with niamh',9,30),('pints after climbing',6,22),
 ('Vooruit bar',5,20),('Celtic Towers',8,38),('rugby in Celtic Towers',12,40),('',5,20),('pints work crowd',6,30),("Charlatan",8,32)]
d = A
while d <= B:
    wd, i = d.weekday(), infl(d)
    if d not in away and r.random() > 0.06:
        k = r.random()
        if k < (0.6,0.5,0.6,0.5,0.5,0.9,0.2)[wd]:
            m = r.random()
            if wd == 6: add(d, c(3,14)*i, 'groceries', r.choice(['bakery','bakery','Delhaize Shop&Go','market sunday']))
            elif m < .30: add(d, c(18,68)*i, 'groceries', r.choice(['Colruyt']*6+['colruyt big shop','Colruyt beers for game night']))
            elif m < .58: add(d, c(7,38)*i, 'groceries', r.choice(['Delhaize']*5+['Delhaize dampoort','delhaize snacks climbing']))
            elif m < .66: add(d, c(3,13)*i, 'groceries', 'Delhaize Shop&Go')
            elif m < .87: add(d, c(6,34)*i, 'groceries', r.choice(['Albert Heijn']*6+['albert heijn overpoort']))
            elif m < .93: add(d, c(3,9)*i, 'groceries', 'bakery')
            elif m < .96: add(d, c(5,25)*i, 'groceries', '')
            else: add(d, c(4,18)*i, 'groceries', 'turkish shop')
        for _ in range(2):
            if r.random() < (0.24,0.28,0.28,0.30,0.34,0.36,0.22)[wd]:
                n, lo, hi = r.choice(G_OUT); add(d, euro(lo,hi)*i, 'eating out', n)
        if r.random() < (0.08,0.10,0.16,0.42,0.58,0.55,0.14)[wd] * (1.25 if d.month in (6,7,12) else 1):
            n, lo, hi = r.choice(PUB); add(d, euro(lo,hi)*i, 'pints', n)
            if wd in (4,5) and r.random() < .3:
                n, lo, hi = r.choice(PUB); add(d, euro(lo,hi)*i, 'pints', n)
        if wd in (1,3) and r.random() < .78: add(d, {2023:1880,2024:1940,2025:2020,2026:2110}[d.year], 'getting around', 'NMBS brussels work')
        if r.random() < .14: add(d, 250 if d < date(2025,2,1) else 300, 'getting around', 'De Lijn')
        if wd >= 5 and r.random() < .13: add(d, c(8,26), 'getting around', r.choice(['NMBS antwerp','NMBS weekend ticket','NMBS bruges','NMBS oostende']))
        if r.random() < .03: add(d, 115 if d < date(2025,1,1) else 120, 'getting around', 'blue-bike')
        if wd in (4,5) and r.random() < .10: add(d, c(9,22), 'getting around', r.choice(['uber home','uber home','bolt']))
        if r.random() < (.075 if d.month in (4,5,6,7,8,9) else .035):
            n, lo, hi = r.choice([('inner tubes',6,18),('Decathlon',9,70),('Decathlon',9,70),('Fietsen De Vos repair',25,90),('chain lube',8,15),('lights',15,45),('gels + bars',8,28),('chain + cassette',45,95),('Decathlon gloves',12,30)])
            add(d, c(lo,hi), 'bike', n)
        if d < date(2024,2,1) and wd in (1,2,6) and r.random() < .42: add(d, 1250, 'climbing', 'Bleau day pass')
        if r.random() < .035:
            n, lo, hi = r.choice([('chalk',7,14),('Decathlon',10,45),('Balance day pass antwerp',14,16),('finger tape',4,8),('Decathlon chalk bag',12,20),('Bleau bar after session',6,19)])
            add(d, c(lo,hi), 'climbing', n)
        if r.random() < .052:
            n, lo, hi = r.choice([('Outpost',18,65),('Outpost',18,65),('Fnac',22,58),('Spelgezel',15,55),('vinted used game',8,30),('Outpost sleeves',5,16),('game night snacks',6,20),('bol',19,60),('game cafe with lotte',8,24)])
            add(d, c(lo,hi), 'board games', n)
        if r.random() < .062:
            n, lo, hi = r.choice([('Vooruit ticket',16,34),('Vooruit ticket',16,34),('AB brussels ticket',26,48),('Charlatan door',6,12),('Handelsbeurs ticket',18,30),('merch t-shirt',25,40),('Democrazy gig',12,22),('Trefpunt session',8,15)])
            add(d, euro(lo,hi), 'gigs', n)
        if r.random() < .13:
            n, lo, hi = r.choice([('Action',3,24),('Action',3,24),('Action',3,24),('Hema',5,30),('Kruidvat',5,28),('Uniqlo',20,80),('laundry',5,9),('',3,30),('stamps',5,12),('Ikea',12,85),('vinted jumper',8,25)])
            add(d, c(lo,hi), 'bits n bobs', n)
        if r.random() < .028:
            n, lo, hi = r.choice([('pharmacy',5,32),('pharmacy',5,32),('gp',30,33),('Multipharma',6,28)])
            add(d, c(lo,hi), 'health', n)
        if r.random() < .018:
            n, lo, hi = r.choice([('flowers lotte',12,25),('Fnac for wout',15,35),('card + choc for niamh',6,15),('Albert Heijn flowers',7,15),('wedding present pieter',40,60)])
            add(d, c(lo,hi), 'pressies', n)
    d += td(1)
# monthly things
y, m = 2023, 9
while (y, m) <= (2026, 11):
    D = lambda n: date(y, m, n)
    t = (y, m)
    if t < (2025,2):
        add(D(1), 48000 if t < (2024,9) else 49500, 'gaff', 'rent room'); add(D(5), 6500 if t < (2024,3) else 7200, 'gaff', 'kitty housemates')
    else:
        add(D(1), 85000 if t < (2026,2) else 87200, 'gaff', 'rent flat')
        add(D(6), 9500 if t < (2025,9) else 10800, 'gaff', 'Engie')
        add(D(8), 4500 if t < (2026,1) else 4850, 'gaff', 'Telenet internet')
        if m in (3,6,9,12): add(D(17), c(38,52), 'gaff', 'Farys water')
    add(D(12), 1500 if t < (2025,4) else 1700, 'subs', 'Mobile Vikings')
    add(D(3), 1099 if t < (2024,7) else 1199 if t < (2025,10) else 1299, 'subs', 'Spotify')
    if t <= (2025,3): add(D(9), 1349 if t < (2024,6) else 1399, 'subs', 'Netflix')
    if (2024,10) <= t <= (2025,8): add(D(14), 999, 'subs', 'Disney plus')
    if t >= (2025,11): add(D(21), 690, 'subs', 'Mubi')
    add(D(2), 299, 'subs', 'icloud')
    if t >= (2024,2): add(D(4), 4500 if t < (2025,9) else 4900, 'climbing', 'Bleau monthly pass')
    if r.random() < .55: add(D(r.randint(5,27)), 2600 if t < (2025,6) else 2900, 'bits n bobs', 'haircut')
    m += 1
    if m == 13: y, m = y+1, 1
for y in (2023,2024,2025,2026):
    add(date(y,4,10), {2024:8900,2025:9400,2026:10250}.get(y,0), 'bike', 'bike insurance')
    add(date(y,1,15), 7450+350*(y-2024), 'health', 'mutuality yearly')
    add(date(y,11,18), 4900+450*(y-2023), 'gaff', 'contents insurance')
    add(date(y,5,20), 5999 if y < 2026 else 6499, 'subs', 'Strava yearly')
    add(date(y,3,12), c(35,70), 'pressies', 'mam birthday'); add(date(y,10,2), c(30,60), 'pressies', 'da birthday')
    add(date(y,6,26), c(45,95), 'pressies', 'lotte birthday'); add(date(y,2,7), c(25,50), 'pressies', 'cian birthday')
    add(date(y,12,14), c(30,55), 'pressies', 'xmas mam'); add(date(y,12,14), c(25,45), 'pressies', 'xmas da'); add(date(y,12,16), c(40,80), 'pressies', 'xmas lotte'); add(date(y,12,12), c(20,40), 'pressies', 'xmas cian')
    for k in range(10): # gentse feesten, July
        if r.random() < .8: add(date(y,7,17+k), euro(9,34), 'pints', 'gentse feesten')
        if r.random() < .55: add(date(y,7,17+k), euro(6,16), 'eating out', 'gentse feesten ' + r.choice(['noodles','frites','burger']))
    add(date(y,7,19), euro(12,25), 'gigs', 'gentse feesten boomtown')
    add(date(y,5,8), c(70,95), 'health', 'dentist'); add(date(y,11,10), c(55,75), 'health', 'dentist')
add(date(2024,12,3),12500,'gigs','werchter ticket'); add(date(2025,7,4),4150,'eating out','werchter food'); add(date(2025,7,4),6600,'pints','werchter'); add(date(2025,7,5),5250,'pints','werchter'); add(date(2025,7,3),2400,'getting around','werchter bus')
add(date(2026,2,3),13900,'gigs','pukkelpop ticket'); add(date(2026,8,21),5800,'pints','pukkelpop'); add(date(2026,8,21),3350,'eating out','pukkelpop food')
for dd, p, n in ((date(2024,2,17),5400,'Fontaines DC ticket'),(date(2024,10,30),3850,'Lankum AB'),(date(2025,11,22),5900,'Fontaines DC ticket'),(date(2026,4,24),4200,'Lankum AB'),(date(2026,10,9),7800,'Radiohead resale')): add(dd,p,'gigs',n)
for dd, p, n in ((date(2023,11,4),6995,'Mammut harness'),(date(2024,4,6),13500,'climbing shoes'),(date(2025,9,20),14450,'climbing shoes'),(date(2026,3,7),21900,'rope')): add(dd,p,'climbing',n)
for dd, p, n in ((date(2024,10,5),9200,'spiel essen haul'),(date(2025,10,25),14650,'spiel essen haul'),(date(2026,10,24),11840,'spiel essen haul'),(date(2024,1,18),16500,'kickstarter frosthaven'),(date(2026,5,12),12900,'kickstarter nemesis')): add(dd,p,'board games',n)
for dd in (date(2024,10,5),date(2025,10,25),date(2026,10,24)): add(dd,c(45,70),'getting around','spiel essen train'); add(dd,c(12,25),'eating out','spiel essen currywurst')
for k in range(9): add(date(2025,1,13)+td(7*k), 3200, 'health', 'physio finger')
# big ones
add(date(2024,9,21),129900,'bits n bobs','macbook Coolblue'); add(date(2026,7,8),38900,'bits n bobs','phone screen + battery then gave up, new phone'); add(date(2024,6,11),5800,'bits n bobs','parking fine pieters car')
# new flat
for dd,p,ca,n in ((date(2025,1,20),170000,'gaff','new flat deposit'),(date(2025,1,25),8900,'getting around','new flat van hire'),(date(2025,1,26),6450,'eating out','new flat pizza for the helpers'),
 (date(2025,1,29),34900,'bits n bobs','new flat Ikea bed'),(date(2025,1,29),18950,'bits n bobs','new flat Ikea table + chairs'),(date(2025,1,31),7630,'bits n bobs','new flat paint'),(date(2025,2,2),4120,'pints','new flat thank you round'),
 (date(2025,2,5),44900,'bits n bobs','new flat washing machine'),(date(2025,2,8),5285,'groceries','new flat Colruyt stocking up'),(date(2025,2,11),2799,'bits n bobs','new flat Action'),(date(2025,2,15),12000,'gaff','new flat place description fee')): add(dd,p,ca,n)
# gravel build
for dd,p,ca,n in ((date(2026,2,9),64900,'bike','gravel build frame'),(date(2026,2,16),28750,'bike','gravel build wheels'),(date(2026,2,27),33990,'bike','gravel build groupset'),(date(2026,3,3),8499,'bike','gravel build tyres'),
 (date(2026,3,10),4650,'bike','gravel build Decathlon saddle'),(date(2026,3,14),2380,'bits n bobs','gravel build tools Action'),(date(2026,3,21),3200,'pints','gravel build pints for wout'),(date(2026,3,28),7500,'bike','gravel build fork'),(date(2026,4,3),5500,'bike','gravel build bike fit')): add(dd,p,ca,n)
# trips
for w, s, n in TR:
    if w == 'berlin':
        add(s-td(44), c(78,140), 'trips', 'berlin flights'); add(s-td(30), c(130,210), 'trips', 'berlin hostel')
    if w == 'london':
        add(s-td(50), c(98,160), 'trips', 'Eurostar london'); add(s-td(28), c(140,240), 'trips', 'london airbnb')
    if w == 'dublin': add(s-td(60), c(90,190), 'trips', 'Ryanair dublin')
    for i in range(n):
        q = s+td(i)
        if w == 'berlin':
            add(q, euro(6,14), 'eating out', 'berlin doner'); add(q, euro(14,38), 'pints', 'berlin pints'); add(q, c(3,11), 'getting around', 'berlin u-bahn')
            if i == 1: add(q, euro(22,36), 'gigs', 'berlin gig'); add(q, euro(8,19), 'trips', 'berlin museum')
            if i == 2: add(q, c(15,40), 'board games', 'berlin game shop')
        if w == 'london':
            add(q, c(11,29), 'eating out', 'london lunch'); add(q, c(16,46), 'pints', 'london pints with cian'); add(q, c(4,13), 'getting around', 'london tube')
            if i == 1: add(q, c(26,52), 'gigs', 'london gig with cian')
        if w == 'ardennes':
            add(q, euro(12,30), 'eating out', 'ardennes bike tour food'); add(q, euro(16,24), 'trips', 'ardennes bike tour campsite')
            if i in (0,6): add(q, 1540, 'getting around', 'ardennes bike tour NMBS')
            if i in (2,5): add(q, euro(5,16), 'pints', 'ardennes bike tour beers')
            if i == 3: add(q, 4750, 'bike', 'ardennes bike tour spoke repair')
        if w == 'dublin':
            if r.random() < .7: add(q, c(12,55), 'pints', r.choice(['dublin pints','dublin pints with cian']))
            if r.random() < .5: add(q, c(6,30), 'eating out', 'dublin ' + r.choice(['lunch with mam','chipper','breakfast']))
add(date(2025,8,2),3180,'bike','ardennes bike tour bags'); add(date(2026,8,1),21000,'trips','interrail deposit')
rows.sort(key=lambda x: x[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'ghent.csv'),'w',newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for a,b,ca,n in rows: w.writerow([a.isoformat(), '%d.%02d' % divmod(b,100), ca, n])
