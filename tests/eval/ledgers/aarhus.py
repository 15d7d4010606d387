import csv, os, random
from datetime import date, timedelta as TD
rnd = random.Random(3933)
rows = []
D0, D1 = date(2023,9,1), date(2026,11,30)
def add(d, amt, cat, note):
    if D0 <= d <= D1:
        rows.append((d, round(float(amt),2), cat, note))
def money(lo, hi, kind='c'):
    x = rnd.triangular(lo, hi, lo+(hi-lo)*.35)
    if kind == 'r': return float(max(5, round(x/5)*5))
    if kind == 'k': return float(round(x))
    return round(int(x) + rnd.choice([0,.5,.95,.25,.75,.95,.5,0]),2)
# away from Aarhus
AWAY = [(date(2023,12,18),date(2024,1,4)),(date(2024,7,8),date(2024,7,26)),(date(2025,12,17),date(2026,1,3)),
        (date(2026,8,6),date(2026,8,17)),(date(2024,5,12),date(2024,5,17)),(date(2025,6,22),date(2025,6,28)),
        (date(2026,4,18),date(2026,4,27)),(date(2025,8,9),date(2025,8,16)),
        (date(2023,10,5),date(2023,10,8)),(date(2024,10,3),date(2024,10,6)),(date(2025,10,23),date(2025,10,26)),(date(2026,10,22),date(2026,10,25))]
away = lambda d: any(a<=d<=b for a,b in AWAY)
def infl(d): return 1 + .035*((d-D0).days/365)
# category, base rate per day, choices: (weight, notes, lo, hi, kind)
DAILY = [
 ('groceries', .98, [(34,['netto']*8+['Netto','netto snacks','netto big shop','netto w freja'],35,290,'c'),
   (26,['rema']*6+['Rema 1000','rema 1000','rema veg','rema for tacos'],40,330,'c'),
   (16,['føtex']*5+['Føtex','føtex coffee beans','føtex fish','føtex w freja'],55,420,'c'),
   (9,['lidl','lidl','Lidl bread'],40,240,'c'),(4,['bazar vest','bazar vest spices'],60,260,'k'),
   (4,['kvickly'],40,250,'c'),(2,['too good to go'],39,59,'k'),(5,[''],25,180,'c')]),
 ('eating out', .34, [(14,['street food','street food w freja','street food w mikkel'],85,210,'r'),
   (10,['shawarma','shawarma after lab'],60,95,'r'),(10,['pizza','pizza w freja','pizza w tom'],85,240,'r'),
   (9,['ramen','ramen w priya'],129,210,'k'),(14,['beers w mikkel','beers w tom','friday bar','friday bar','beers'],40,320,'r'),
   (8,['mefisto w freja','dinner w freja','brunch w freja','sushi w freja'],190,720,'r'),
   (6,['canteen'],38,62,'k'),(4,['wolt','wolt curry'],120,260,'c'),(4,[''],60,260,'r')]),
 ('coffee', .36, [(14,['la cabra','la cabra','la cabra w freja','La Cabra bun'],38,98,'k'),(10,['street coffee','street coffee w priya'],30,58,'k'),
   (9,['emmerys','emmerys bun'],32,88,'k'),(8,['lab machine'],5,15,'r'),(6,['7-eleven'],22,45,'k'),(3,[''],28,60,'k')]),
 ('games', .15, [(20,['papas','papas','papas w tom','papas w freja','papas monday night','Papas'],45,210,'r'),
   (5,['faraos','faraos expansion','faraos sleeves'],59,480,'k'),(2,['dba used game'],80,300,'r'),(2,['goblin','goblin dice'],40,260,'k')]),
 ('sauna', .0, [(1,['sauna'],1,2,'k')]),
 ('bike', .045, [(6,['cykelven','cykelven tube','cykelven brake pads'],49,420,'k'),(3,['fri bikeshop','fri bikeshop lights'],79,520,'k'),
   (3,['chain oil','tube','gloves'],39,249,'k'),(2,['føtex bike lights'],59,149,'k')]),
 ('getting around', .17, [(12,['rejsekort','rejsekort','rejsekort top up'],100,300,'r'),(10,['dsb cph','dsb','dsb odense','dsb silkeborg'],78,460,'k'),
   (7,['letbane','letbanen'],22,24,'k'),(4,['bus'],22,24,'k'),(2,['taxi','taxi home'],120,310,'k'),(2,['gomore w freja'],240,690,'k')]),
 ('flat stuff', .10, [(6,['normal','normal','normal cleaning'],25,160,'c'),(5,['føtex','føtex towels','føtex pan'],49,380,'c'),
   (4,['søstrene grene','grene candles'],30,210,'k'),(3,['jysk'],59,500,'k'),(3,['plant','plants'],49,190,'k'),(2,['genbrug','kirppu lamp'],30,250,'r'),(2,[''],30,150,'c')]),
 ('me stuff', .10, [(7,['normal','normal','normal shampoo'],25,180,'c'),(5,['matas'],59,290,'c'),(4,['apotek','apotek','apotek vitamins'],45,230,'c'),
   (4,['uniqlo','h&m','weekday jeans','red cross shop'],80,700,'k'),(2,['book','book saxo'],99,260,'c'),(2,['cinema øst for paradis'],95,110,'k')]),
 ('prezzies', .025, [(4,['flowers freja','flowers'],50,180,'k'),(3,['tiger','card','wine for priya'],20,160,'k'),(2,['netto wine for tom'],55,110,'c')]),
]
WK = {'eating out':[.6,.6,.8,1,1.9,1.7,.9],'coffee':[1.1,1,1,1,1.1,1.2,.8],'games':[2,.7,.7,.7,.9,1.5,1],'groceries':[1,1,.95,.95,1.05,1.2,.8],
      'getting around':[.9,.8,.8,.9,1.4,1.2,1]}
d = D0
while d <= D1:
    f = .03 if away(d) else 1
    for cat, rate, ch in DAILY:
        r = rate*f*WK.get(cat,[1]*7)[d.weekday()]
        if cat=='bike' and d.month in (4,5,6,7,8): r*=1.8
        if cat=='flat stuff' and date(2025,3,1)<=d<=date(2025,5,31): r*=2.2
        n = int(r) + (rnd.random() < r-int(r))
        if cat=='groceries' and not away(d) and rnd.random()<.12: n = max(0,n-1)
        for _ in range(n):
            w,notes,lo,hi,k = rnd.choices(ch,[c[0] for c in ch])[0]
            note = rnd.choice(notes)
            amt = money(lo,hi,k)
            if k!='k': amt = round(amt*infl(d),1) if k=='c' else float(round(amt*infl(d)/5)*5)
            add(d, max(amt,5), cat, note)
    # sauna visits: cold season, from Nov 2023 (club), guests + gus
    if not away(d) and d>=date(2023,11,4):
        p = {10:.10,11:.16,12:.16,1:.2,2:.2,3:.17,4:.1,5:.04,9:.05}.get(d.month,.015)
        if d.weekday() in (5,6): p*=1.6
        if rnd.random()<p:
            note = rnd.choice(['gus','gus','gus w freja','guest pass freja','sauna','sauna w tom','sauna w priya','badeanstalten'])
            base = {'gus':85,'gus w freja':170,'guest pass freja':50,'badeanstalten':95}.get(note,60)
            add(d, base + (10 if d>=date(2025,9,1) else 0), 'sauna', note)
    d += TD(1)
# monthly
y,m = 2023,9
while (y,m)<=(2026,11):
    k=y*12+m; at=lambda a,b: a*12+b
    F=lambda day: date(y,m,day)
    if k<at(2025,3):
        add(F(1), 5800 if k<at(2024,9) else 6000,'rent','sublet trøjborg')
    else:
        add(F(1), 7450 if k<at(2026,3) else 7690,'rent','rent')
        add(F(5), 249 if k<at(2026,1) else 269,'bills','hiper internet')
        add(F(12), round(rnd.uniform(230,330)*(1.5 if m in(11,12,1,2) else 1),2),'bills','norlys el')
        add(F(12), rnd.choice([415,420]) if k<at(2025,10) else 465,'bills','heating aconto')
    add(F(3), 99 if k<at(2025,2) else 119,'bills','lebara')
    add(F(2), 345 if k<at(2025,1) else 360 if k<at(2026,1) else 375,'bills','dm union')
    add(F(8), 99 if k<at(2024,2) else 109 if k<at(2025,9) else 119,'subs','spotify')
    if k<=at(2024,10): add(F(15), 79 if k<at(2024,5) else 89,'subs','netflix')
    if k>=at(2025,1): add(F(20), 50 if k<at(2026,6) else 60,'subs','nyt games')
    add(F(22), 22 if k<at(2025,6) else 25,'subs','icloud')
    if m in (11,12,1,2,3): add(F(10), 110 if k<at(2024,9) else 140,'subs','zwift')
    if k>=at(2025,10): add(F(17), 79 if k<at(2026,9) else 99,'subs','mubi')
    if at(2023,9)<=k<=at(2024,6): add(F(18), 85,'subs','duolingo')
    y,m = (y,m+1) if m<12 else (y+1,1)
# haircuts
d=date(2023,9,14)
while d<=D1:
    if not away(d): add(d,{2023:320,2024:340,2025:360,2026:395}[d.year],'me stuff','haircut')
    d+=TD(rnd.randint(44,62))
# yearly
for Y,a in ((2023,1150),(2024,1200),(2025,1350),(2026,1425)): add(date(Y,11,4),a,'sauna','club yearly fee')
for Y,a in ((2023,912.5),(2024,948),(2025,1389),(2026,1466)): add(date(Y,9,21),a,'bills','tryg insurance')
for Y,a in ((2024,498),(2025,525),(2026,549)): add(date(Y,3,2),a,'bike','bike insurance')
for Y,a in ((2024,1895),(2025,1995),(2026,2095)): add(date(Y,1,23),a,'me stuff','northside ticket')
for Y,bits in ((2024,3),(2025,4),(2026,3)):
    for i in range(bits): add(date(Y,6,6)+TD(i%3),money(60,240,'r'),'eating out','northside '+['beers','food','beers','pulled pork'][i])
for Y in (2023,2024,2025,2026):
    for i in range(3): add(date(Y,9,1)+TD(rnd.randint(0,7)),money(70,280,'r'),'eating out',rnd.choice(['festuge','festuge beers','festuge w freja']))
for Y,a,g in ((2024,640,'earrings'),(2025,899,'jumper'),(2026,1150,'ceramics class')):
    add(date(Y,2,17),a,'prezzies','freja bday '+g); add(date(Y,2,19),money(700,1100,'r'),'eating out','freja bday dinner')
for Y,a in ((2023,350),(2024,395),(2025,420),(2026,455)): add(date(Y,10,11),a,'prezzies','mum bday flowers halifax')
for Y in (2024,2025,2026): add(date(Y,5,27),money(180,330,'k'),'prezzies','mikkel bday')
for Y in (2023,2024,2025):
    for i in range(4): add(date(Y,12,rnd.randint(2,15)),money(90,520,'k'),'prezzies',rnd.choice(['xmas mum','xmas dad','xmas freja','xmas freja','xmas sister']))
    add(date(Y,12,rnd.randint(5,14)),money(350,520,'r'),'eating out','julefrokost')
for Y,a,b,c in ((2023,(10,5),560,1240),(2024,(10,3),590,1310),(2025,(10,23),610,1395),(2026,(10,22),640,1460)):
    s=date(Y,*a)
    add(s-TD(40),b,'travel','essen spiel tickets'); add(s-TD(30),c,'travel','essen train'); add(s,money(1100,1600,'k'),'travel','essen hostel')
    for i in range(4): add(s+TD(rnd.randint(0,3)),money(150,620,'k'),'games','essen '+rnd.choice(['haul','haul','expansion','promo pack']))
    for i in range(3): add(s+TD(rnd.randint(0,3)),money(70,230,'k'),'eating out','essen '+rnd.choice(['schnitzel','currywurst','beers w tom']))
# halifax
for s,e,fl,who,extra in ((date(2023,12,18),date(2024,1,4),7245,'icelandair',''),(date(2024,7,8),date(2024,7,26),6480,'icelandair',''),
      (date(2025,12,17),date(2026,1,3),8120,'air canada',''),(date(2026,8,6),date(2026,8,17),7390,'icelandair','wedding')):
    add(max(D0+TD(5),s-TD(75)),fl,'travel','halifax flights '+who)
    add(s,money(170,330,'k'),'getting around','dsb halifax airport'); add(e,money(170,330,'k'),'getting around','dsb halifax airport')
    n=(e-s).days
    for i in range(int(n*.55)):
        c,no,lo,hi=rnd.choice([('eating out','halifax lobster',160,420),('eating out','halifax donair',55,95),('eating out','halifax beers w josh',70,260),
            ('coffee','halifax tims',14,40),('getting around','halifax ferry',20,24),('me stuff','halifax winners',90,500),('groceries','halifax sobeys',80,390),('games','halifax board room cafe',60,150)])
        add(s+TD(rnd.randint(1,n-1)),money(lo,hi),c,no)
    if extra:
        add(date(2026,8,8),1800,'prezzies','halifax wedding sister'); add(date(2026,7,21),1649,'me stuff','suit halifax wedding'); add(date(2026,8,9),389.5,'eating out','halifax wedding bar tab')
# conferences
for s,e,w,fl,ho in ((date(2024,5,12),date(2024,5,17),'vienna conf',1685,4120),(date(2025,6,22),date(2025,6,28),'lisbon conf',2140,4875),(date(2026,4,18),date(2026,4,27),'kyoto conf',8640,6350)):
    add(s-TD(64),fl,'travel',w+' flight'); add(e,ho,'travel',w+' hotel'); add(s-TD(2),money(60,150,'k'),'me stuff',w+' poster tube')
    n=(e-s).days
    for i in range(n+2):
        c,no,lo,hi=rnd.choice([('eating out',' dinner',110,380),('eating out',' lunch',60,150),('coffee',' coffee',25,55),('getting around',' metro',18,90),('eating out',' beers',60,200)])
        add(s+TD(rnd.randint(0,n)),money(lo,hi,'k'),c,w+no)
    add(e-TD(1),money(90,320,'k'),'prezzies',w+' souvenir freja')
# bornholm bike trip
for dd,a,c,n in (((2025,6,30),1196,'travel','bornholm ferry'),((2025,8,9),2450,'travel','bornholm campsite + cabin'),((2025,8,4),379,'bike','bornholm panniers'),
    ((2025,8,10),165,'eating out','bornholm smoked herring'),((2025,8,11),92,'coffee','bornholm ice cream'),((2025,8,12),640,'eating out','bornholm dinner w freja'),
    ((2025,8,13),228.5,'groceries','bornholm brugsen'),((2025,8,14),119,'bike','bornholm tube'),((2025,8,15),310,'eating out','bornholm brewery'),((2025,8,16),418,'getting around','dsb bornholm home')):
    add(date(*dd),a,c,n)
# move 2025
for dd,a,c,n in (((2025,2,10),22350,'rent','deposit new flat'),((2025,2,22),229,'flat stuff','moving boxes'),((2025,2,28),895,'getting around','moving van'),
    ((2025,2,28),540,'eating out','moving pizza for everyone'),((2025,3,2),180,'eating out','moving beers mikkel + tom'),((2025,3,4),6495,'flat stuff','sofa ilva'),
    ((2025,3,8),3284.5,'flat stuff','ikea bed'),((2025,3,15),1172,'flat stuff','ikea shelves'),((2025,4,12),648,'flat stuff','ikea desk'),((2026,2,14),455,'flat stuff','ikea rug'),
    ((2025,3,22),2999,'flat stuff','washing machine elgiganten'),((2024,4,13),14999,'bike','canyon gravel bike'),((2024,11,29),9499,'me stuff','laptop elgiganten'),
    ((2026,9,8),3899,'games','gloomhaven table'),((2023,9,23),1200,'bike','used city bike dba'),((2025,11,28),749,'flat stuff','elgiganten vacuum'),
    ((2024,2,8),740,'me stuff','dentist'),((2024,9,3),780,'me stuff','dentist'),((2025,3,27),815,'me stuff','dentist'),((2026,1,29),5850,'me stuff','dentist crown'),((2026,9,17),840,'me stuff','dentist'),
    ((2024,4,20),1290,'bike','helmet + shoes'),((2025,5,3),850,'bike','cykelven service'),((2026,5,2),920,'bike','cykelven service'),((2024,10,12),780,'bike','fri bikeshop service'),
    ((2023,9,5),360,'bills','residence permit photo + fee'),((2025,9,30),3750,'bills','residence permit renewal')):
    add(date(*dd),a,c,n)
rows.sort(key=lambda r:r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'aarhus.csv'),'w',newline='',encoding='utf-8') as f:
    w=csv.writer(f,lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for d,a,c,n in rows: w.writerow([d.isoformat(),'%.2f'%a,c,n])
print(len(rows))
