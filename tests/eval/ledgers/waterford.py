import csv, os, random
from datetime import date, timedelta as TD
r = random.Random(660531)
S, E = date(2023,9,1), date(2026,11,30)
rows = []
def add(d, a, c, n=''):
    if S <= d <= E: rows.append((d, '%.2f' % a, c, n))
def rnd(lo, hi): return round(r.uniform(lo, hi), 2)
def price(lo, hi):
    a = rnd(lo, hi)
    k = r.random()
    if k < .35: a = int(a) + .99
    elif k < .55: a = int(a) + .50
    return round(a, 2)
SH,HB,OC,GA,DO,BR,CH,CA,DR,PR,OA,CC,TR,BB = ('shopping','house bills','oil and coal','garden','the dog','bridge','choir','car',
  'doctor and chemist','presents','out and about','church and charity','travel','bits and bobs')
trips = {  # name: (start,end)
 'Lyon1':(date(2023,10,18),date(2023,10,26)), 'Lyon2':(date(2024,4,10),date(2024,4,19)), 'Lourdes':(date(2024,8,12),date(2024,8,17)),
 'Lyon3':(date(2024,12,19),date(2025,1,4)), 'Lyon4':(date(2025,9,3),date(2025,9,12)), 'Llangollen':(date(2026,7,7),date(2026,7,13)),
 'Lyon5':(date(2026,5,12),date(2026,5,22))}
away = set()
for s, e in trips.values():
    d = s
    while d <= e: away.add(d); d += TD(1)
d = date(2026,1,12)
while d <= date(2026,1,19): away.add(d); d += TD(1)   # the flu
def inf(d): return 1 + (d - S).days / 365.25 * .035
lidl = ['Lidl']*9 + ['Lidl big shop','Lidl - bread and milk','Lidl, few bits','Lidl dinner for the weekend','Lidl, firelighters and veg','Lidl for Noreen and me']
dunn = ['Dunnes']*8 + ['Dunnes big shop','Dunnes, few bits','Dunnes, with the voucher','Dunnes - chicken and veg']
cafe = ['Granary coffee','Granary, lunch with Noreen','Bridge Cafe','Bridge Cafe, scone with Breda','Momo lunch','The Reg, soup and sandwich','coffee with Noreen',
        'Tower Hotel carvery','garden centre cafe','Theatre Royal ticket','tea in Tramore','Circle K coffee','Emiliano with Declan','cinema, Odeon','Mount Congreve and cake']
cafr = {'Granary coffee':(3.6,8),'Granary, lunch with Noreen':(14,32),'Bridge Cafe':(4,14),'Bridge Cafe, scone with Breda':(7,13),'Momo lunch':(18,34),
 'The Reg, soup and sandwich':(11,19),'coffee with Noreen':(4,10),'Tower Hotel carvery':(17,38),'garden centre cafe':(5,16),'Theatre Royal ticket':(22,36),
 'tea in Tramore':(5,12),'Circle K coffee':(3,5.5),'Emiliano with Declan':(34,68),'cinema, Odeon':(8,12),'Mount Congreve and cake':(9,18)}
gard = {3:['seed potatoes','Woodies compost','Orchardstown seeds'],4:['Woodies compost','Orchardstown bedding plants','tomato plants','slug pellets'],
 5:['Orchardstown bedding plants','Woodies','hanging baskets','geraniums','Pat, cutting the hedge'],6:['Woodies','roses, Orchardstown','tomato feed','Pat, cutting the grass'],
 7:['Pat, cutting the grass','Woodies','hose fitting'],8:['Pat, cutting the grass','Orchardstown','Woodies'],9:['bulbs, Orchardstown','Woodies','Pat, cutting the hedge'],
 10:['bulbs, Orchardstown','leaf bags','Woodies'],11:['bird seed','Woodies'],12:['bird seed'],1:['bird seed','seed catalogue order'],2:['Woodies','bird seed','Orchardstown seeds']}
d = S
week = 0
hair = 0; petrol = 4; parkc = 0
while d <= E:
    w, m = d.weekday(), d.month
    home = d not in away
    if w == 0: week += 1
    if home:
        f = inf(d)
        # shopping
        if w == 3 and r.random() < .93: add(d, price(24,68)*f, SH, r.choice(lidl))
        if w in (0,5) and r.random() < .3: add(d, price(9,34)*f, SH, r.choice(lidl))
        if w == 5 and r.random() < .68: add(d, price(38,96)*f, SH, r.choice(dunn))
        if w == 1 and r.random() < .27: add(d, price(12,48)*f, SH, r.choice(dunn))
        if w in (2,4) and r.random() < .36: add(d, price(8,36)*f, SH, r.choice(['Ardkeen Stores','Ardkeen Stores','Ardkeen Stores - brown bread','Ardkeen, cake for visitors']))
        if w == 4 and r.random() < .74: add(d, rnd(9,27)*f, SH, r.choice(["Phelan's butcher","Phelan's butcher","Phelan's, chops",'']))
        if w == 4 and r.random() < .48: add(d, rnd(8,19)*f, SH, r.choice(['Billy Burke fish','Billy Burke fish','hake','']))
        if w == 5 and r.random() < .45: add(d, rnd(5,22), SH, r.choice(['farmers market','farmers market, eggs','farmers market, apple tart']))
        if r.random() < (.2 if w != 6 else .34): add(d, rnd(2.2,11), SH, r.choice(['Centra','Centra milk','Centra, milk and paper','','Centra']))
        if w == 2 and r.random() < .14: add(d, price(14,52), SH, r.choice(['Tesco','Tesco','Tesco - cat food for Noreen']))
        # paper, church
        if w == 5 and r.random() < .86: add(d, 4.10 if d < date(2025,2,1) else 4.40, BB, 'Irish Times')
        if w == 6 and r.random() < .95: add(d, 10 if d < date(2025,9,1) else 12, CC, 'weekly envelope')
        if w == 6 and r.random() < .09: add(d, r.choice([2,3,5]), CC, r.choice(['candles','candle for Jim','']))
        # bridge: Tuesdays Sep - May, Thursdays now and then
        if w == 1 and (m >= 9 or m <= 5) and not (m == 12 and d.day > 18) and r.random() < .92: add(d, 5 if d < date(2025,9,1) else 6, BR, r.choice(['table money','table money','table money','table money, with Breda']))
        if w == 3 and (m >= 10 or m <= 4) and r.random() < .16: add(d, r.choice([4,5,6,8]), BR, r.choice(['raffle and tea','tea and biscuits','']))
        # choir Mondays
        if w == 0 and (m >= 9 or m <= 6) and r.random() < .62: add(d, r.choice([2,2,3,3,4]), CH, r.choice(['tea after choir','tea after choir','tea money','']))
        if w == 0 and m in (11,12,3) and r.random() < .12: add(d, rnd(6,18), CH, r.choice(['sheet music','photocopying']))
        # hair
        hair += 1
        if hair >= 21 and w == 2 and r.random() < .8:
            add(d, 38 if d < date(2024,9,1) else (42 if d < date(2026,1,1) else 45), BB, r.choice(['hairdresser','hairdresser','hairdresser, set']))
            if r.random() < .25: add(d, 35, BB, 'colour, hair')
            hair = 0
        petrol += 1
        if petrol >= 9 and r.random() < .3:
            add(d, r.choice([20,25,30,30,35,40,rnd(28,52)]), CA, r.choice(['Circle K petrol','Circle K petrol','Applegreen petrol'])); petrol = 0
        if r.random() < .1 and w != 6: add(d, r.choice([1.6,1.8,2,2.4,3.2,4,5.2]), CA, r.choice(['parking','City Square parking','parking at the hospital','parking']))
        # out and about
        if r.random() < (.28 if w in (2,5,6) else .15):
            n = r.choice(cafe); lo, hi = cafr[n]; add(d, rnd(lo,hi)*f, OA, n if r.random() > .06 else '')
        # garden
        if r.random() < {1:.03,2:.06,3:.14,4:.22,5:.25,6:.18,7:.14,8:.1,9:.14,10:.09,11:.06,12:.03}[m]:
            n = r.choice(gard[m])
            add(d, (40 if d < date(2025,4,1) else 45) if 'Pat' in n else price(5,46), GA, n if r.random() > .04 else '')
        # dog
        if r.random() < .05: add(d, price(14,44)*f, DO, r.choice(['Petmania','Petmania, food','Maxi Zoo','dog food','Lidl dog treats']))
        if r.random() < .009: add(d, price(48,135), DO, r.choice(['Ardkeen vet','Ardkeen vet, ear drops','Ardkeen vet']))
        # chemist
        if r.random() < .028: add(d, price(5,32), DR, r.choice(['Boots','Boots, vitamins','Boots hand cream']))
        if r.random() < .02: add(d, price(6,24), DR, r.choice(['Ardkeen Pharmacy','cough bottle','']))
        # bits
        if r.random() < .02: add(d, price(16,72), BB, r.choice(['Next','Next - cardigan','Next, blouse','Next trousers']))
        if r.random() < .016: add(d, price(12,58), BB, r.choice(['Dunnes slippers','Dunnes, tights and vest','Dunnes - bed linen','Shaws']))
        if r.random() < .03: add(d, price(3,21), BB, r.choice(['stamps','An Post','wool','Book Centre','dry cleaner','Dealz','']))
        if r.random() < .014: add(d, r.choice([5,10,10,20]), CC, r.choice(['St Vincent de Paul','sponsored walk','flag day','mass card','bag packers in Dunnes']))
        if r.random() < .018: add(d, price(4,26), PR, r.choice(['card','cards and stamps','flowers for Noreen','Book Centre voucher','box of chocolates']))
        # fuel
        if (m >= 10 or m <= 3) and r.random() < .065: add(d, r.choice([8.5,9.5,17,22,26,28.5]), OC, r.choice(['briquettes','coal, Tommy','briquettes, Centra','kindling']))
    d += TD(1)
# monthly things
y, m = 2023, 9
while (y, m) <= (2026, 11):
    D = lambda k: date(y, m, k)
    add(D(1), 60 if (y,m) < (2024,10) else 65 if (y,m) < (2026,2) else 72, HB, 'garage rent')
    add(D(4), 45 if (y,m) < (2024,5) else 49.99 if (y,m) < (2025,8) else 56.50, HB, 'Eir broadband')
    add(D(4), 15 if (y,m) < (2025,3) else 17.50, HB, 'Tesco Mobile')
    add(D(8), 21.50 if (y,m) < (2025,1) else 24, HB, 'bins')
    add(D(5), 112.5 if (y,m) < (2024,6) else 121.4 if (y,m) < (2025,6) else 136.85 if (y,m) < (2026,6) else 144.10, DR, 'VHI')
    add(D(8), 18.5 if (y,m) < (2024,11) else 21.2 if (y,m) < (2025,11) else 25.9, DO, 'Allianz pet insurance')
    if (2024,3) <= (y,m) <= (2025,8): add(D(21), 8.99 if (y,m) < (2025,2) else 9.99, BB, 'Netflix')
    if (y,m) >= (2025,1): add(D(15), 12 if (y,m) < (2026,4) else 14, BB, 'Irish Times digital')
    add(D(22), 5 if (y,m) < (2025,10) else 6, BB, 'credit union raffle')
    add(D(10), 10, CC, 'Trocaire') if (y,m) < (2025,3) else add(D(10), 12, CC, 'Trocaire')
    if m % 2 == 1: add(D(18), rnd(150,215) if m in (1,3,11) else rnd(88,140), HB, 'Electric Ireland')
    if m % 3 == 0: add(D(25), 15 if y < 2025 else 20, HB, 'window cleaner')
    k = r.randint(2, 9); add(D(k), rnd(17,33), DR, 'tablets, Ardkeen Pharmacy')
    if r.random() < .36: add(D(r.randint(10,26)), 55 if y < 2025 else 60, DR, 'Dr Power')
    if m in (1,4,7,10) : add(D(r.randint(10,16)), 48 if y < 2026 else 55, DO, 'groomer')
    m += 1
    if m == 13: y, m = y+1, 1
# yearly
for y in (2023,2024,2025,2026):
    k = y-2023
    add(date(y,10,6), [438,471.5,512,498.75][k], CA, 'car insurance, Liberty')
    add(date(y,3,3), [280,280,280,300][k], CA, 'motor tax')
    add(date(y,6,11), [55,55,60,60][k], CA, 'NCT')
    add(date(y,2,13), [180,195,215,228.4][k], CA, 'service, Power Motors')
    add(date(y,11,7), [398.2,421,467.35,503.9][k], HB, 'house insurance, Zurich')
    add(date(y,9,19), 160, HB, 'tv licence')
    add(date(y,1,15), [315,315,315,340][k], HB, 'property tax')
    add(date(y,9,12), [110,120,120,130][k], BR, 'bridge club sub')
    add(date(y,9,22), [60,60,70,70][k], CH, 'choir sub')
    add(date(y,1,22), [60,60,70,70][k], CH, 'choir sub')
    add(date(y,12,14), [25,25,28,30][k], CH, 'choir christmas dinner'); add(date(y,12,9), [32,35,35,38][k], BR, 'bridge christmas dinner')
    add(date(y,5,19), [18,20,20,22][k], BR, 'president prize day')
    add(date(y,4,2), 20, DO, 'dog licence')
    add(date(y,9,27), [110,120,130,135][k], OC, 'boiler service')
    add(date(y,10,9), [545,562.4,498,588][k], OC, 'Morris Oil'); add(date(y,1,27), [0,578.5,604,561.3][k] or 1, OC, 'Morris Oil')
    add(date(y,4,24), [0,311,298.6,334][k] or 1, OC, 'Morris Oil')
    add(date(y,11,15), [20,20,25,25][k], CC, 'altar list for the dead'); add(date(y,6,18), 15, CC, 'mass for Jim'); add(date(y,6,17), [28,30,32,35][k], CC, "flowers for Jim's grave")
    add(date(y,3,10), [50,55,60,65][k], PR, 'Aoife birthday'); add(date(y,5,30), rnd(32,48), PR, 'Theo birthday, Smyths'); add(date(y,8,19), rnd(28,46), PR, 'Manon birthday, Book Centre')
    add(date(y,11,6), [40,45,50,50][k], PR, 'Declan birthday'); add(date(y,2,15), rnd(20,32), PR, 'Noreen birthday, Boots'); add(date(y,7,4), rnd(18,30), PR, 'Breda birthday')
    add(date(y,4,1), rnd(14,24), PR, 'easter eggs, Dunnes'); add(date(y,10,28), rnd(9,16), PR, 'halloween sweets, Lidl'); 
    for n, lo, hi in (('christmas Aoife, Shaws',55,90),('christmas Theo, Smyths',35,60),('christmas Manon, Smyths',35,60),('christmas Declan, Next',40,70),('christmas Noreen, Boots',20,35),
        ('christmas cards',14,22),('parcel to Lyon, An Post',28,44),('christmas hamper, Dunnes',45,70)):
        add(date(y,12,r.randint(1,17)), rnd(lo,hi), PR, n)
    add(date(y,12,12), [45,45,48,50][k], GA, 'christmas tree')
    add(date(y,8,8), rnd(24,60), OA, 'Spraoi festival'); add(date(y,11,19), rnd(20,34), OA, 'Imagine festival concert'); add(date(y,3,17), rnd(18,38), OA, "St Patrick's Day lunch")
    add(date(y,5,4), rnd(14,22), GA, 'allotment society sub')
# one-offs
for d, a, c, n in [((2023,11,23),489,HB,'washing machine, DID'),((2024,2,22),650,CC,"lettering on Jim's headstone"),((2024,6,27),890,CA,'clutch, Power Motors'),
  ((2024,10,31),749,DR,'crown, dentist'),((2025,6,19),2890,DR,'hearing aids, Specsavers'),((2025,11,28),399,BB,'television, Harvey Norman'),((2026,2,26),620,BB,'armchair, Harvey Norman'),
  ((2026,8,27),316,CA,'tyres, Fast Fit'),((2025,3,14),60,DR,'dentist check up'),((2026,3,12),65,DR,'dentist check up'),((2024,3,21),60,DR,'dentist check up'),
  ((2025,5,24),200,PR,'wedding present, Michael junior'),((2025,5,24),46,OA,'taxi home from wedding'),((2026,9,18),118.5,BB,'Specsavers glasses'),((2026,10,22),74.99,BB,'walking boots, Elverys'),
  ((2025,2,5),2500,HB,'bathroom deposit, Murphy'),((2025,2,19),684.3,HB,'bathroom tiles, Tile Merchant'),((2025,2,27),212.75,HB,'bathroom taps, Woodies'),((2025,3,11),27.4,OA,'lunch for the bathroom lads'),
  ((2025,3,20),3850,HB,'bathroom final payment, Murphy'),((2025,3,27),64.5,BB,'bathroom towels, Dunnes'),((2025,4,3),38.99,BB,'bathroom mirror, Dealz'),((2025,4,5),15,PR,'bathroom lads, thank you biscuits'),
  ((2026,3,5),1150,GA,'polytunnel'),((2026,3,19),180,GA,'polytunnel, Pat putting it up'),((2026,3,26),86.5,GA,'polytunnel staging, Woodies'),((2026,3,19),14.8,OA,'polytunnel day, lunch for Pat'),((2026,4,9),39.95,HB,'polytunnel water butt tap'),
  # lyon
  ((2023,9,14),164.98,TR,'flights Lyon'),((2024,2,8),148.4,TR,'flights Lyon'),((2024,9,26),288.6,TR,'flights Lyon, christmas'),((2025,6,5),171.2,TR,'flights Lyon'),((2026,2,19),192.75,TR,'flights Lyon'),
  ((2024,2,1),200,TR,'Lourdes deposit'),((2024,6,6),645,TR,'Lourdes balance'),((2026,2,2),150,CH,'Llangollen deposit, choir tour'),((2026,5,4),380,CH,'Llangollen balance, choir tour'),
  ((2026,6,22),34,BB,'Llangollen, black shoes, Shaws'),((2024,8,13),12,CC,'Lourdes candles'),((2024,8,14),30,CC,'Lourdes mass offering'),((2024,8,15),26.5,PR,'Lourdes rosary beads for Breda'),
  ((2024,8,15),18,PR,'Lourdes water bottles'),((2024,8,13),14.2,OA,'Lourdes cafe'),((2024,8,14),22.9,OA,'Lourdes lunch'),((2024,8,16),31,OA,'Lourdes last night dinner'),((2024,8,12),19,TR,'bus to Dublin airport, Lourdes'),
  ((2026,7,7),42,TR,'ferry cabin, Llangollen'),((2026,7,8),18.6,OA,'Llangollen fish and chips'),((2026,7,9),26,OA,'Llangollen steam train'),((2026,7,10),31.4,OA,'Llangollen dinner'),((2026,7,11),15.5,PR,'Llangollen tea towels'),((2026,7,11),9.2,OA,'Llangollen tea'),((2026,7,12),22.35,BB,'Llangollen CD')]:
    add(date(*d), a, c, n)
for t in ('Lyon1','Lyon2','Lyon3','Lyon4','Lyon5'):
    s, e = trips[t]
    add(s, 19 if s.year < 2025 else 21, TR, 'bus to Dublin airport, Lyon'); add(e, 19 if s.year < 2025 else 21, TR, 'bus home from Dublin airport, Lyon')
    add(s, rnd(14,16)*3, TR, 'tram from airport, Lyon')
    add(s-TD(1), ((e-s).days)*(22 if s.year < 2026 else 25), DO, 'kennels for Biddy, Lyon')
    add(s-TD(2), rnd(22,48), PR, 'Lyon, sweets and tea for the children')
    d = s+TD(1)
    while d < e:
        if r.random() < .5: add(d, rnd(9,44), OA, r.choice(['Lyon lunch','Lyon cafe with Aoife','Lyon bouchon','Lyon, ice cream with Theo and Manon']))
        if r.random() < .32: add(d, rnd(8,52), SH, r.choice(['Carrefour Lyon','Lyon market','bakery Lyon']))
        if r.random() < .2: add(d, rnd(3,22), TR, 'metro tickets, Lyon')
        if r.random() < .15: add(d, rnd(10,45), BB, r.choice(['Lyon scarf','Lyon silk museum','']))
        d += TD(1)
    add(e-TD(1), rnd(15,38), PR, 'Lyon, toys for Manon')
for s in (trips['Lourdes'], trips['Llangollen']): add(s[0]-TD(1), (s[1]-s[0]).days*(22 if s[0].year < 2026 else 25), DO, 'kennels for Biddy')
rows = [x for x in rows if not (x[0].year == 2023 and x[1] == '1.00')]
order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'waterford.csv'), 'w', newline='', encoding='utf-8') as f:
    o = csv.writer(f, lineterminator='\n'); o.writerow(['date','amount','category','notes'])
    for i in order: o.writerow([rows[i][0].isoformat(), *rows[i][1:]])
print(len(rows))
