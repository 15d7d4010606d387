import random, csv, os
from datetime import date, timedelta as TD
r=random.Random(3306)
A,B=date(2023,9,1),date(2026,11,30)
rows=[]
def add(d,a,c,n=''):
    if A<=d<=B: rows.append((d.isoformat(),'%.2f'%a,c,n))
def months():
    y,m=2023,9
    while (y,m)<=(2026,11):
        yield y,m
        m+=1
        if m>12: y,m=y+1,1
def days():
    d=A
    while d<=B:
        yield d
        d+=TD(1)
def u(a,b): return round(r.uniform(a,b),2)
infl=lambda d:1+0.04*((d-A).days/365)
# monthly
for y,m in months():
    k=(y,m)
    rent=1350 if k<(2024,7) else 1425 if k<(2025,7) else 1500 if k<(2026,7) else 1575
    add(date(y,m,1),rent,'house','rent')
    add(date(y,m,9),u(95,120)+(30 if m in(12,1,2,7,8) else 0),'bills','saskpower')
    add(date(y,m,12),{12:165,1:190,2:180,3:140,11:120,4:95,10:80}.get(m,45)+u(-9,14),'bills','saskenergy')
    add(date(y,m,18),89.95 if k<(2024,9) else 94.95 if k<(2026,2) else 99.95,'bills','sasktel internet')
    add(date(y,m,20),75 if k<(2025,3) else 82.5,'bills','sasktel cell')
    if m%2==0: add(date(y,m,23),u(118,172),'bills','city water')
    add(date(y,m,5),16.49 if k<(2025,2) else 18.99 if k<(2026,6) else 20.99,'subs','netflix')
    add(date(y,m,7),10.99 if k<(2024,8) else 12.69 if k<(2026,1) else 13.99,'subs','spotify')
    if k<(2024,7): add(date(y,m,11),19.99,'subs','crave')
    if k>=(2025,5): add(date(y,m,14),12.99 if k<(2026,3) else 14.99,'subs','disney')
    if k<(2025,4): add(date(y,m,3),39.9,'subs','gym')
    add(date(y,m,22),3.99 if k<(2026,4) else 4.49,'subs','icloud')
    if k not in((2025,6),(2025,7)):
        add(date(y,m,15),286.4 if k<(2025,8) else 240,'student loan',r.choice(['nslsc','nslsc','nslsc','']))
    if k>=(2026,5): add(date(y,m,2),217.5 if k<(2026,9) else 225,'baby stuff','daycare')
add(date(2026,4,17),1000,'student loan','extra payment')
add(date(2024,5,6),500,'student loan','extra payment from tax refund')
for y in(2023,2024,2025,2026):
    add(date(y,11,6),{2023:545,2024:560,2025:575,2026:590}[y],'bills','scop licence')
    add(date(y,3,21),{2024:312,2025:329,2026:351}.get(y,1),'bills','sgi tenant insurance')
    add(date(y,5,13),{2024:1184,2025:1226,2026:1279}.get(y,1),'truck','sgi plates')
    add(date(y,10,{2023:21,2024:19,2025:25,2026:17}[y]),{2023:79.95,2024:84.95,2025:89.95,2026:94.95}[y],'truck','tire swap kal tire')
    add(date(y,4,{2023:1,2024:20,2025:12,2026:18}[y]),{2024:79.95,2025:84.95,2026:94.95}.get(y,1),'truck','tire swap kal tire')
    add(date(y,9,28),{2023:335,2024:350,2025:365,2026:395}[y],'curling','callie league fee')
    add(date(y,5,16),{2024:600,2025:600,2026:700}.get(y,1),'cabin','cabin share to dad')
    add(date(y,5,19),{2024:75,2025:78,2026:82}.get(y,1),'cabin','park pass')
    add(date(y,6,3),{2024:60,2025:64.5,2026:88}.get(y,1),'gifts','tim bday')
    add(date(y,2,11),u(90,180),'gifts','jess bday')
    add(date(y,8,27),u(50,90),'gifts','mom bday')
    add(date(y,10,30),u(45,80),'gifts','dad bday')
    add(date(y,5,{2024:11,2025:10,2026:9}.get(y,1)),u(35,70),'gifts','mothers day flowers')
    for i in range(9): add(date(y,12,r.randint(1,23)),u(18,120),'gifts',r.choice(['xmas jess','xmas mom','xmas dad','xmas tim','xmas crew secret santa','xmas winners','xmas']))
    add(date(y,12,8),u(45,70),'house','xmas tree')
    add(date(y,11,4),u(28,45),'gifts','remembrance poppy drive and raffle')
    add(date(y,2,20),{2024:388,2025:404,2026:439}.get(y,1),'fun','riders season tickets')
add(date(2024,8,17),150,'gifts','dev wedding'); add(date(2026,4,22),64.3,'gifts','nora bday'); add(date(2025,3,14),40,'gifts','curling socks for dad')
add(date(2024,12,14),50,'gifts','timmies gift card for mom'); add(date(2026,10,9),35,'gifts','timmies gift card for dev')
# truck
add(date(2023,10,20),1124.8,'truck','winter tires kal tire'); add(date(2023,11,11),236.45,'truck','block heater install')
add(date(2025,1,18),34.99,'truck','block heater cord canadian tire'); add(date(2026,1,23),58.75,'truck','block heater timer')
add(date(2026,1,24),229.99,'truck','battery canadian tire'); add(date(2024,6,26),412.5,'truck','windshield')
add(date(2025,9,12),868.2,'truck','brakes'); add(date(2026,9,3),1642.35,'truck','transmission fix')
d=date(2023,9,23)
while d<=B:
    add(d,u(72,98)*infl(d),'truck','oil change mr lube'); d+=TD(r.randint(105,140))
for d in days():
    if r.random()<.045: add(d,u(9,18),'truck',r.choice(['car wash','car wash','washer fluid','']))
    if r.random()<.028: add(d,r.choice([5,7,10,12]),'truck','parking general hospital')
# gas
d=date(2023,9,2)
while d<=B:
    add(d,u(52,104)*infl(d),'gas',r.choice(['co-op gas','co-op gas','petro can','esso','costco gas','costco gas','shell','']))
    d+=TD(r.randint(3,7))
# groceries / eating out / timmies / fun
for d in days():
    wd=d.weekday()
    if r.random()<(.55 if wd in(5,6) else .38):
        n=r.choice(['superstore']*5+['co-op']*5+['sobeys']*3+['costco']*3+['save on','save on','shoppers','','','milk and eggs','walmart','dutch growers','co-op bbq stuff'])
        a=u(120,290) if n=='costco' else u(8,30) if n in('milk and eggs','shoppers') else u(24,165)
        add(d,a*infl(d),'groceries',n)
    if r.random()<(.46 if wd in(4,5) else .24):
        n=r.choice(['western pizza','western pizza','leopolds','skip','skip','skip','mcdonalds','a&w','subway','fresh and sweet brunch','pho after shift','dq','','wings w dev','lunch w mom','victory burger'])
        add(d,(u(9,19) if n in('mcdonalds','a&w','subway','dq') else u(17,68))*infl(d),'eating out',n)
    if r.random()<.57:
        n=r.choice(['double double']*4+['tims']*4+['','','tims w dev','iced capp' if d.month in(5,6,7,8) else 'tims','tim hortons','tim hortons','breakfast sandwich','steeped tea'])
        if r.random()<.07: add(d,u(11,16.5)*infl(d),'timmies','timbits for the crew')
        else: add(d,u(1.95,9.6)*infl(d),'timmies',n)
    if r.random()<.13:
        n=r.choice(['rebellion','rebellion','cineplex','sobeys liquor','sobeys liquor','steam','pats game','last mountain','last mountain','golf' if d.month in(5,6,7,8,9) else 'bowling','western cycle','','lotto'])
        add(d,(u(5,10) if n=='lotto' else u(16,78))*infl(d),'fun',n)
    if d.month in(6,7,8,9,10) and r.random()<.05:
        add(d,u(18,64),'fun','riders game beer'); 
        if r.random()<.5: add(d,u(14,30),'eating out','riders game hot dogs')
    # curling
    if d.month in(10,11,12,1,2,3) and wd==1 and r.random()<.86: add(d,u(9,31),'curling',r.choice(['callie beers','callie beers','callie beers','callie 50/50','']))
    # cabin
    if d.month in(5,6,7,8,9) and wd==4 and r.random()<.6:
        for i in range(r.randint(2,5)):
            e=d+TD(r.randint(0,2))
            n=r.choice(['co-op fort','co-op fort','bait','firewood','boat gas','propane','katepwa hotel beers','ice','','canadian tire','lake ice cream'])
            add(e,u(4,12) if n in('ice','bait') else u(11,74),'cabin',n)
        if r.random()<.5: add(d,u(40,130),'groceries','cabin groceries')
    if d.month in(1,2,3) and wd==5 and r.random()<.12: add(d,u(20,60),'cabin',r.choice(['ice fishing bait','propane']))
    if r.random()<.03: add(d,u(12,95),'house',r.choice(['winners','canadian tire','lightbulbs','home depot','','walmart']))
    # baby
    if d>=date(2025,4,21):
        if r.random()<.12: add(d,u(28,52),'baby stuff',r.choice(['diapers costco','diapers walmart','diapers shoppers','diapers']))
        if date(2025,5,20)<=d<=date(2026,5,10) and r.random()<.13: add(d,u(34,58),'baby stuff',r.choice(['formula superstore','formula','formula shoppers']))
        if r.random()<.14: add(d,u(8,48),'baby stuff',r.choice(['wipes','once upon a child','once upon a child','winners','nora sleepers','nora snacks','','tylenol shoppers','nora swim lessons' if d.year==2026 else 'soother']))
for d,a,n in [((2024,1,12),180,'bonspiel entry'),((2025,1,10),190,'bonspiel entry'),((2026,1,16),210,'bonspiel entry'),((2023,10,3),149.99,'curling shoes'),((2024,11,19),124.5,'new broom'),((2026,10,6),174.99,'curling shoes')]: add(date(*d),a,'curling',n)
# projects
for d,a,c,n in [
((2024,6,14),84.2,'gas','banff gas'),((2024,6,14),31.4,'eating out','banff drive lunch'),((2024,6,14),9.85,'timmies','banff road coffee'),((2024,6,15),742.6,'fun','banff hotel'),((2024,6,15),128.75,'eating out','banff supper'),((2024,6,16),144,'fun','banff gondola'),((2024,6,16),42.1,'gifts','banff souvenirs for mom'),((2024,6,17),21,'fun','banff hot springs'),((2024,6,17),67.3,'groceries','banff snacks'),((2024,6,18),91.55,'gas','banff gas'),((2024,6,18),27.9,'eating out','banff breakfast'),
((2025,1,25),389,'baby stuff','nursery crib'),((2025,2,1),96.4,'house','nursery paint'),((2025,2,2),38.25,'house','nursery brushes'),((2025,2,15),249.99,'baby stuff','nursery dresser'),((2025,2,22),179,'baby stuff','nursery rocking chair'),((2025,3,1),54.5,'house','nursery blinds'),((2025,3,8),22.75,'eating out','nursery painting pizza'),((2025,3,15),45,'baby stuff','nursery mobile'),
((2025,3,22),649.99,'baby stuff','stroller'),((2025,3,29),329.99,'baby stuff','car seat'),((2025,4,5),139.99,'baby stuff','monitor'),
((2025,11,14),98.6,'gas','grey cup gas'),((2025,11,14),418.3,'fun','grey cup hotel winnipeg'),((2025,11,15),36.8,'eating out','grey cup burgers'),((2025,11,15),88,'fun','grey cup beers'),((2025,11,16),530,'fun','grey cup tickets'),((2025,11,16),64.99,'fun','grey cup toque and scarf'),((2025,11,17),13.4,'timmies','grey cup drive home'),((2025,11,17),94.1,'gas','grey cup gas'),
((2026,6,6),1284.5,'cabin','deck lumber'),((2026,6,7),146.2,'cabin','deck screws and brackets'),((2026,6,13),312,'cabin','deck boards'),((2026,6,13),58.4,'eating out','deck crew pizza'),((2026,6,20),189.9,'house','deck saw home depot'),((2026,7,4),97.25,'cabin','deck stain'),((2026,7,5),45.6,'fun','deck beers for tim and dad'),((2026,7,18),219,'cabin','deck railing'),
((2024,9,14),119.99,'fun','riders jersey'),((2025,8,30),44.99,'baby stuff','riders onesie nora'),((2024,3,2),1349,'house','couch'),((2025,12,27),699.99,'house','tv boxing day')]: add(date(*d),a,c,n)
rows.sort(key=lambda x:x[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'regina.csv'),'w',newline='') as f:
    w=csv.writer(f,lineterminator='\n'); w.writerow(['date','amount','category','notes']); w.writerows(rows)
print(len(rows))
