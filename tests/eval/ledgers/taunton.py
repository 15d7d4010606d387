import random, csv, os
from datetime import date, timedelta as TD
r = random.Random(4739)
S, E = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, a, c, n=''):
    if S <= d <= E: rows.append((d, '%.2f' % (round(a*100)/100.0), c, n))
def u(a, b): return r.uniform(a, b)
def pence(a, b):
    x = u(a, b)
    k = r.random()
    if k < .25: return int(x) + .99
    if k < .4: return round(x*2)/2 or .5
    return round(x, 2)
def infl(d): return 1 + .035*((d-S).days/365.0)
def season(d): return d.month >= 9 or d.month <= 4
def term(d): return not (d.month == 8 or (d.month == 7 and d.day > 22) or (d.month == 12 and d.day > 18) or (d.month == 1 and d.day < 5) or (d.month == 4 and d.day < 15))
corn = [(date(2024,7,27), date(2024,8,3)), (date(2025,8,2), date(2025,8,9)), (date(2026,8,1), date(2026,8,8))]
def away(d): return any(a <= d <= b for a, b in corn)
FC, PG, HB, MO, CR, SK, KI, TP, HO, FE, TO, BB, PR, HE = ('Food Shop','Pub & Grub','House Bills','Motor','Critters','Skittles','Kids','Telly & Phone','Holidays','Festivals','Togs','Bits n Bobs','Presents','Health')
d = S
while d <= E:
    wd = d.weekday(); f = infl(d); aw = away(d)
    quiet = r.random() < .10
    # the big shop
    if wd == 4 and not aw:
        m = r.choices(['Tesco','Aldi','Lidl','Morrisons'], [4,5,2,2])[0]
        add(d, pence(58,118)*f*(1.25 if d.month == 12 else 1), FC, m + r.choice(['','',' big shop',' weekly shop']))
    if not aw and not quiet:
        if r.random() < .36:
            n = r.choices(['Tesco','Co-op','Co-op milk','bread n milk','Aldi','Taunton Farmers Market','Iceland','M&S','Lidl','Pyne Farm Shop','Morrisons',''], [5,6,3,3,4,3,2,2,2,3,2,3])[0]
            add(d, pence(3.2,31)*f, FC, n)
        p = .26 + (.2 if wd in (4,5,6) else 0)
        if r.random() < p:
            n, a, b = r.choices([('Ring O Bells',9,46),('Bell Inn Sunday roast' if wd == 6 else 'Bell Inn',11,58),('chippy tea',17,29),('Greggs',3,9),('Costa',3.6,13),('Taunton Tandoori takeaway',26,49),('Dominos - twins',18,36),('lunch at work',4,9),('coffee with Deb',4,11),('',4,26)], [4,3,3,4,4,2,2,3,2,2])[0]
            add(d, pence(a,b)*f, PG, n)
        if r.random() < .17:
            n = r.choices(['Shell diesel','Morrisons petrol','Tesco petrol','diesel landy',''], [4,3,3,3,1])[0]
            add(d, pence(38,86), MO, n)
        if r.random() < .06:
            n, a, b = r.choice([('parking Orchard',2.4,7.2),('car wash',8,14),('screenwash Halfords',5,11),('parking Musgrove hospital',3,6),('wiper blades Halfords',14,27)])
            add(d, pence(a,b), MO, n)
        if r.random() < .22:
            n, a, b = r.choices([('Mole Valley Farmers layers pellets',13,32),('Mole Valley Farmers goat nuts',11,27),('hay off Clive',20,55),('straw bales',12,30),('Mole Valley Farmers',6,48),('red mite powder',8,16),('goat wormer',18,34),('mixed corn hens',9,15),('hoof trimming',25,45),('',8,30)], [5,4,3,2,3,1,1,2,1,1])[0]
            add(d, pence(a,b)*f, CR, n)
        if r.random() < .24:
            n, a, b = r.choices([('school dinners Isla',12,25),('school dinners Jed',14,28),('bus fare Jed',2,6),('bus fare Isla',2,6),('Isla art stuff',6,28),('Jed football subs',6,12),('Amazon school books',7,26),('cinema twins',14,29),('haircut Jed',12,16),('haircut Isla',24,38),('',5,22)], [4,4,2,2,2,3,2,2,1,1,1])[0]
            if not (n.startswith('school') and not term(d)): add(d, pence(a,b), KI, n)
        if r.random() < .19:
            n, a, b = r.choices([('Screwfix',6,58),('The Range',5,42),('Amazon',5,46),('B&Q',7,65),('Mole Valley Farmers fence posts',22,75),('Post Office parcel',3.5,15),('charity shop',2,12),('garden centre plants',6,38),('lightbulbs',6,18),('raffle tickets',2,6),('',3,30)], [4,4,5,2,1.2,2,2,2,1,1,2])[0]
            if not (n.startswith('garden') and d.month in (12,1,2)): add(d, pence(a,b), BB, n)
        if r.random() < .085:
            n, a, b = r.choices([('Next',18,72),('Primark twins',14,55),('M&S',12,60),('Sports Direct trainers Jed',32,75),('Next jeans Isla',22,36),('socks',4,12),('work boots',48,92),('Vinted',4,19),('',8,35)], [4,3,3,1,1,1,.6,2,1])[0]
            add(d, pence(a,b), TO, n)
        if r.random() < .085:
            n, a, b = r.choices([('Boots',4,27),('Boots plasters n paracetamol',4,12),('hayfever tabs' if 3 < d.month < 9 else 'cough mixture',4,11),('prescription',0,0),('vitamins',6,15),('physio Gareth',42,48)], [4,2,2,3,1,.8])[0]
            add(d, (9.65 if d < date(2024,5,1) else 9.9) if n == 'prescription' else pence(a,b), HE, n)
        pp = .035 + (.30 if d.month == 12 and d.day < 24 else .08 if d.month == 11 and d.day > 15 else 0)
        if r.random() < pp:
            if d.month in (11,12):
                n = r.choice(['xmas Amazon','xmas Jed','xmas Isla','xmas Gareth','xmas mum','xmas Boots gift set','xmas Deb','xmas wrapping paper'])
                add(d, pence(9,68), PR, n)
            else:
                n = r.choice(['card and flowers','Deb birthday','wedding present','Amazon present','thank you choccies','Boots gift set'])
                add(d, pence(5,38), PR, n)
    # skittles nights, Tuesdays in season
    if wd == 1 and season(d) and not (d.month == 12 and d.day > 20) and r.random() < .9:
        add(d, 4 if d < date(2025,9,1) else 5, SK, 'match night subs')
        if r.random() < .5: add(d, pence(7,19)*f, PG, r.choice(['pint after skittles','Ring O Bells after skittles','skittles supper']))
        if r.random() < .25: add(d, r.choice([2,3,5]), SK, 'raffle tickets')
    if wd == 3 and term(d) and d >= date(2024,1,8) and r.random() < .93:
        add(d, 22 if d < date(2025,9,1) else 24.5, KI, 'guitar lesson Isla')
    if wd == 5 and not aw and r.random() < .85:
        add(d, 20 if d < date(2025,5,14) else 30, KI, 'pocket money twins')
    d += TD(1)
# monthly things
y, m = 2023, 9
while (y, m) <= (2026, 11):
    D = lambda k: date(y, m, k)
    t = D(1)
    add(D(1), 975 if t < date(2024,10,1) else 1025 if t < date(2025,10,1) else 1080, HB, 'rent')
    if m not in (2, 3): add(D(4), 212 if t < date(2024,4,1) else 223 if t < date(2025,4,1) else 234 if t < date(2026,4,1) else 245, HB, 'council tax')
    add(D(12), {0:205,1:160,2:118}[0 if m in (12,1,2) else 1 if m in (3,4,10,11) else 2] * u(.93,1.08), HB, 'Octopus electric')
    add(D(15), 38.5 if t < date(2025,4,1) else 47, HB, 'Wessex Water')
    if m in (10, 1, 2): add(D(9), pence(330,470), HB, 'heating oil')
    if m in (11, 3): add(D(20), pence(95,150), HB, 'logs for the burner')
    if m in (3, 6, 9, 12): add(D(25), 60 if t < date(2025,3,1) else 75, CR, 'paddock rent')
    add(D(3), 10.99 if t < date(2025,3,1) else 12.99, TP, 'Netflix')
    add(D(8), 17.99 if t < date(2024,6,1) else 19.99 if t < date(2026,1,1) else 21.99, TP, 'Spotify family')
    if date(2023,11,1) <= t < date(2025,4,1): add(D(19), 7.99 if t < date(2024,9,1) else 8.99, TP, 'Disney+')
    add(D(22), 33 if t < date(2024,4,1) else 36 if t < date(2025,4,1) else 39.5, TP, 'Sky broadband')
    add(D(14), 18 if t < date(2025,4,1) else 20, TP, 'EE mine')
    add(D(14), 24 if t < date(2025,4,1) else 27, TP, 'EE twins')
    if t >= date(2025,9,1): add(D(27), 4.99, TP, 'Audible')
    if date(2024,1,1) <= t < date(2024,7,1): add(D(5), 29, HE, 'gym')
    if t >= date(2024,9,1) and t < date(2026,3,1): add(D(17), 95, HE, 'orthodontist Jed')
    m += 1
    if m == 13: y, m = y+1, 1
# yearly things
for k, (ci, hi, ni, tv, tax, mot) in {2023:(418,0,0,0,0,0), 2024:(467.2,286.4,142,169.5,335,54.85), 2025:(512.75,301.15,151.5,174.5,345,54.85), 2026:(489.3,318.9,158,180,355,59)}.items():
    add(date(k,11,6), ci, MO, 'car insurance')
    if hi:
        add(date(k,4,17), hi, HB, 'home insurance'); add(date(k,6,2), ni, CR, 'NFU smallholding insurance')
        add(date(k,4,1), tv, TP, 'TV licence'); add(date(k,3,3), tax, MO, 'road tax'); add(date(k,3,11), mot, MO, 'MOT')
        add(date(k,3,11), pence(140,320), MO, 'service and brake pads')
        add(date(k,5,12), pence(70,140), PR, 'Jed birthday'); add(date(k,5,13), pence(70,140), PR, 'Isla birthday'); add(date(k,5,14), pence(22,40), FC, 'birthday cake twins')
        add(date(k,5,14), pence(85,140), PG, 'birthday meal twins')
        add(date(k,2,20), pence(30,55), PR, 'mum birthday'); add(date(k,2,21), pence(60,95), PG, 'mum birthday lunch')
        add(date(k,1,17), pence(14,30), FE, 'wassail night'); add(date(k,1,17), pence(9,20), PG, 'wassail hog roast')
        add(date(k,4,22), pence(120,150), CR, 'new pullets')
        add(date(k,6,19), pence(25,60), FE, 'Glastonbury volunteer camping bits'); add(date(k,6,23), pence(15,40), FE, 'Glastonbury food')
        add(date(k,6,25), pence(12,38), FE, 'Glastonbury'); add(date(k,6,27), pence(18,44), PG, 'Glastonbury cider bus'); add(date(k,6,22), pence(38,60), MO, 'diesel Glastonbury')
        add(date(k,8,22), pence(30,52), FE, 'Watchet festival tickets'); add(date(k,8,23), pence(18,36), PG, 'Watchet festival burgers')
        add(date(k,2,6), 350, FE, 'Glastonbury volunteer deposit')
    add(date(k,9,8), pence(45,110), PR, 'Gareth birthday'); add(date(k,9,9), pence(48,80), PG, 'Gareth birthday curry')
    add(date(k,9,5), 35 if k < 2025 else 40, SK, 'league fee'); add(date(k,11,4), pence(12,32), FE, 'Bridgwater carnival'); add(date(k,9,12), pence(60,120), TO, 'school uniform twins')
    add(date(k,12,21), pence(48,78), FC, 'turkey Pyne Farm Shop'); add(date(k,12,3), 45, BB, 'xmas tree'); add(date(k,10,17), pence(14,30), FE, 'apple day')
    add(date(k,5,9), pence(40,65), SK, 'end of season do')
for d_, a_ in [((2024,2,14),68),((2024,8,20),84.5),((2024,12,4),142.3),((2025,3,27),96),((2025,7,8),812.5),((2025,7,22),58.4),((2026,1,29),121.75),((2026,6,11),74.9),((2026,10,13),203.6)]:
    add(date(*d_), a_, CR, 'Quantock Vets' + (' Bramble op' if a_ > 800 else r.choice(['',' Bramble',' Clover'])))
for d_, a_ in [((2023,10,11),52),((2024,4,16),52),((2024,10,22),55.5),((2025,5,20),55.5),((2025,11,18),58),((2026,6,16),58)]:
    add(date(*d_), a_, HE, 'dentist')
# Cornwall
for i, (a, b) in enumerate(corn):
    add(date(a.year,1,14), [250,275,300][i], HO, 'Cornwall cottage deposit'); add(date(a.year,6,6), [585,640,715][i], HO, 'Cornwall cottage balance')
    add(a, pence(70,85), MO, 'diesel Cornwall'); add(a, pence(85,140), FC, 'Cornwall Tesco Wadebridge'); add(b, pence(60,82), MO, 'diesel Cornwall home')
    x = a
    while x <= b:
        if r.random() < .8: add(x, pence(14,78), PG, r.choice(['Cornwall pasties','Cornwall fish n chips','Cornwall ice creams','Cornwall pub tea']))
        if r.random() < .4: add(x, pence(4,9), MO, 'Cornwall beach parking')
        if r.random() < .45: add(x, pence(12,68), HO, r.choice(['Cornwall surf hire','Cornwall seal sanctuary','Cornwall boat trip','Cornwall Lost Gardens']))
        x += TD(1)
    add(a+TD(3), pence(12,35), FC, 'Cornwall Co-op'); add(a+TD(5), pence(8,30), PR, 'Cornwall fudge for mum')
# Dublin skittles tour
for dd, a_, c_, n_ in [((2024,9,18),236.4,HO,'Dublin flights'),((2024,9,25),318,HO,'Dublin hotel'),((2024,11,15),31,MO,'Dublin airport parking Bristol'),((2024,11,15),64.2,PG,'Dublin pub first night'),((2024,11,16),52,HO,'Dublin Guinness tour'),((2024,11,16),88.75,PG,'Dublin Temple Bar'),((2024,11,17),41.3,PG,'Dublin breakfast'),((2024,11,17),24.5,PR,'Dublin souvenirs'),((2024,10,29),28,SK,'Dublin tour shirts'),
  # goat shed
  ((2025,3,29),412.6,CR,'goat shed timber'),((2025,4,5),186.4,BB,'goat shed Screwfix'),((2025,4,6),38.5,PG,'goat shed pizza for the lads'),((2025,4,12),264,CR,'goat shed roofing sheets'),((2025,4,13),72.35,BB,'goat shed B&Q hinges n paint'),((2025,4,26),120,CR,'goat shed digger hire'),((2025,5,3),45,CR,'goat shed rubber matting'),((2025,5,4),31.8,PG,'goat shed finished - Ring O Bells'),
  # bathroom
  ((2026,2,7),1340,HB,'bathroom suite'),((2026,2,14),386.2,HB,'bathroom tiles'),((2026,2,16),54.75,BB,'bathroom Screwfix sealant'),((2026,2,21),118,BB,'bathroom B&Q lights'),((2026,3,6),1650,HB,'bathroom plumber'),((2026,3,14),42.99,BB,'bathroom The Range mats'),
  ((2024,3,22),7850,MO,'Land Rover'),((2023,12,8),2640,HB,'new boiler'),((2025,9,3),649,KI,'laptop for Isla'),((2024,5,2),385,CR,'two goats Bramble and Clover'),((2025,6,14),329,BB,'ride on mower repair'),((2024,10,8),318,MO,'four tyres'),((2026,9,2),199,KI,'Jed college bus pass'),((2026,4,28),275,KI,'school trip Berlin Isla'),((2026,10,3),540,MO,'clutch landy'),((2025,10,18),164,TO,'walking boots Gareth'),((2026,5,23),149,HE,'Specsavers glasses'),((2024,7,19),419,KI,'bike Jed'),((2023,10,21),165,HE,'Specsavers glasses Gareth')]:
    add(date(*dd), a_, c_, n_)
rows.sort(key=lambda x: x[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'taunton.csv'), 'w', newline='') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['date','amount','category','notes']); w.writerows([(a.isoformat(), b, c, n) for a, b, c, n in rows])
print(len(rows))
