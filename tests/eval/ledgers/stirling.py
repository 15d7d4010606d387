import csv, os, random
from datetime import date, timedelta as TD
random.seed(58031)
R=[]; rnd=random.random; pick=random.choice
def u(a,b): return round(random.uniform(a,b),2)
def px(a,b):
    v=u(a,b)
    return pick([v,v,round(int(v)+0.99,2),round(int(v)+0.5,2)])
def add(d,a,c,n=''):
    if START<=d<=END: R.append((d,round(float(a),2),c,n))
START,END=date(2023,9,1),date(2026,11,30)
def infl(d): return 1+0.04*((d-START).days/365)
# monthly things
for y in range(2023,2027):
    for m in range(1,13):
        d=date(y,m,1); k=(y,m)
        rent=412.5 if k<(2024,4) else 439 if k<(2025,4) else 461.2 if k<(2026,4) else 484.26
        add(d,rent,'hoose','rent')
        if m not in(2,3):
            ct={2023:118,2024:118,2025:127,2026:136}[y if m>=4 else y-1 if y>2023 else y]
            add(d,ct,'hoose','council tax')
        season={1:1.75,2:1.6,3:1.35,4:1.1,5:.85,6:.7,7:.65,8:.65,9:.8,10:1.1,11:1.4,12:1.65}[m]
        add(date(y,m,12),round(95*season*infl(d)+u(-6,6),2),'hoose','octopus')
        add(date(y,m,5),13.25 if k<(2024,4) else 14.12 if k<(2025,4) else 14.54 if k<(2026,4) else 15.0,'telly n phone','tv licence')
        add(date(y,m,8),29.99 if k<(2024,4) else 32.49 if k<(2025,4) else 35.49 if k<(2026,4) else 38.99,'telly n phone','bt broadband')
        add(date(y,m,15),12 if k<(2025,3) else 13.5 if k<(2026,3) else 15,'telly n phone','tesco mobile')
        add(date(y,m,18),10.99 if k<(2024,10) else 12.99 if k<(2026,2) else 14.99,'telly n phone','netflix')
        if k<=(2025,5): add(date(y,m,21),46 if k<(2024,4) else 51.5,'telly n phone','sky')
        if k>=(2024,11): add(date(y,m,24),4.99 if k<(2025,10) else 5.99,'telly n phone','disney')
        if (2024,2)<=k<=(2025,8): add(date(y,m,27),11.99,'telly n phone','spotify')
        add(date(y,m,22),{2023:6,2024:6,2025:7.5,2026:8}[y],'bits n bobs','union subs')
# yearly
for y in range(2023,2027):
    i=y-2023
    add(date(y,10,9),[318.4,371.26,402.1,389.55][i],'skoda','car insurance')
    add(date(y,2,17),[0,54.85,49.5,54.85][i],'skoda','mot')
    add(date(y,2,19),[0,189,264.5,341.2][i],'skoda','skoda service')
    add(date(y,7,3),[0,190,195,200][i],'skoda','road tax')
    add(date(y,5,6),[0,168.2,181.9,196.4][i],'hoose','home insurance')
    add(date(y,3,10),[0,2450,2575,2720][i],'caravan','site fees')
    add(date(y,3,24),[0,142,151.5,163][i],'caravan','caravan insurance')
    add(date(y,6,12),[0,210,225,245][i],'fitba','season ticket')
    add(date(y,2,3),[0,38,42,45][i],'allotment','plot rent')
    add(date(y,4,14),[0,84,88.5,93][i],'days oot','historic scotland')
    add(date(y,3,2),[0,45,50,60][i],'presents','isla birthday')
    add(date(y,7,19),[0,40,50,55][i],'presents','rory birthday')
    add(date(y,10,27),[35,40,45,50][i],'presents','finlay birthday')
    add(date(y,5,21),[0,75,82.5,120][i],'presents','moira birthday')
    add(date(y,2,13),[0,28,30,34.5][i],'presents','flowers moira valentines')
    add(date(y,9,14),[110,95,140,125][i],'presents','moira anniversary')
    add(date(y,8,30),[0,30,30,35][i],'presents','kirsty birthday')
    add(date(y,1,25),[0,u(14,22),u(14,22),u(14,22)][i],'messages','haggis burns night')
    add(date(y,12,31),u(48,90),'pub','hogmanay')
    add(date(y,12,19),[62,68,74,0][i] or 1,'days oot','panto wi weans')
    add(date(y,11,5),u(18,32),'weans','fireworks')
    for n,a,b in [('isla xmas',40,90),('rory xmas',40,90),('finlay xmas',40,90),('moira xmas',80,160),('kirsty xmas',40,70),('davie xmas',20,32),('xmas cards',8,14),('selection boxes weans',9,16)]:
        add(date(y,12,random.randint(3,23)),px(a,b),'presents',n)
    add(date(y,12,20),u(38,55),'messages','xmas turkey')
    add(date(y,12,6),px(12,20),'baking','marzipan xmas cake'); add(date(y,11,18),px(14,24),'baking','dried fruit xmas cake')
# one-offs
for d,a,c,n in [
 (date(2024,11,14),2180,'hoose','new boiler'),(date(2025,7,8),649,'hoose','washing machine currys'),(date(2023,12,1),329,'telly n phone','new telly currys'),
 (date(2025,3,29),585,'caravan','awning'),(date(2026,8,21),412.6,'skoda','clutch arnold clark'),(date(2024,5,2),276,'skoda','tyres kwik fit'),(date(2026,1,20),298.4,'skoda','tyres kwik fit'),
 (date(2024,9,19),219,'bits n bobs','specsavers'),(date(2026,9,16),249,'bits n bobs','specsavers'),(date(2025,1,15),74.4,'bits n bobs','dentist'),(date(2026,6,24),86.2,'bits n bobs','dentist'),(date(2024,2,8),68,'bits n bobs','dentist'),
 (date(2025,11,28),189,'baking','stand mixer'),(date(2024,8,12),85,'weans','rory fitba camp'),(date(2026,7,6),110,'weans','rory fitba camp'),(date(2026,10,29),20,'days oot','deposit for next year panto'),
 (date(2026,5,16),540,'hoose','stair carpet'),(date(2024,4,20),36.5,'days oot','pub lunch callander'),(date(2025,8,3),41.2,'days oot','pub lunch killin'),(date(2026,7,26),44.8,'days oot','pub lunch crianlarich'),
 # arran june 2024
 (date(2024,4,4),312,'days oot','arran b&b'),(date(2024,6,17),64.4,'days oot','arran ferry'),(date(2024,6,17),38.2,'skoda','petrol arran'),(date(2024,6,17),27.5,'pub','pints arran'),(date(2024,6,18),14.75,'messages','arran cheese'),
 (date(2024,6,18),22,'days oot','arran brodick castle'),(date(2024,6,19),46.8,'days oot','arran fish supper'),(date(2024,6,19),31.1,'pub','arran hotel bar'),(date(2024,6,20),12.5,'presents','arran tablet for kirsty'),(date(2024,6,20),54,'claes','arran jumper'),
 (date(2024,6,21),9.6,'messages','arran co-op'),(date(2024,6,21),18.5,'pub','arran brewery'),
 # benidorm sept 2025
 (date(2025,2,7),388.4,'days oot','benidorm flights'),(date(2025,2,7),524,'days oot','benidorm hotel'),(date(2025,8,20),36,'claes','benidorm shorts'),(date(2025,9,6),58,'skoda','airport parking benidorm'),(date(2025,9,6),12.4,'pub','benidorm airport pint'),
 (date(2025,9,7),34.2,'days oot','benidorm tapas'),(date(2025,9,8),22.6,'pub','benidorm pints'),(date(2025,9,8),16.5,'messages','benidorm supermercado'),(date(2025,9,9),61,'days oot','benidorm boat trip'),(date(2025,9,10),28.3,'pub','benidorm pints'),
 (date(2025,9,10),18,'presents','benidorm fan isla'),(date(2025,9,11),42.9,'days oot','benidorm paella'),(date(2025,9,12),24,'weans','benidorm taps rory n finlay'),(date(2025,9,12),19.8,'pub','benidorm karaoke bar'),
 # shed 2026
 (date(2026,3,14),429,'allotment','shed kit'),(date(2026,3,21),76.5,'allotment','shed slabs b&q'),(date(2026,3,21),45,'skoda','van hire shed'),(date(2026,3,28),23.8,'allotment','shed screws screwfix'),(date(2026,4,4),14.6,'pub','pie n pint shed roof day'),
 (date(2026,4,11),38.95,'allotment','shed felt'),(date(2026,4,18),27.5,'allotment','shed paint b&q'),(date(2026,4,25),12.99,'bits n bobs','shed padlock'),(date(2026,5,9),31,'allotment','shed shelves'),
 (date(2026,11,30),3.4,'messages','greggs'),(date(2026,11,30),11.65,'messages','co-op'),(date(2026,11,24),6.8,'baking','flour butter'),(date(2026,11,27),9.25,'baking','tesco baking bits'),
 (date(2026,11,29),7.99,'allotment','fleece'),(date(2025,6,9),18.5,'bits n bobs','post office passport photos'),
]: add(d,a,c,n)
# day by day
d=START; nextpet=date(2023,9,4); barber=date(2023,9,13); k=0
teams=['dumbarton','elgin','forfar','peterhead','stranraer','clyde','east fife','bonnyrigg']
while d<=END:
    wd=d.weekday(); m=d.month; f=infl(d); ben=date(2025,9,6)<=d<=date(2025,9,13); arr=date(2024,6,17)<=d<=date(2024,6,21)
    quiet=rnd()<.16 and wd<5
    if d>=nextpet and not ben and not arr:
        s=pick(['tesco petrol','tesco petrol','esso petrol','petrol','shell petrol'])
        add(d,u(38,62)*(1.04 if 'esso' in s else 1),'skoda',s); nextpet=d+TD(random.randint(7,13))
    if d>=barber and wd<6:
        add(d,11 if d<date(2025,1,1) else 13 if d<date(2026,6,1) else 14.5,'bits n bobs','barber'); barber=d+TD(random.randint(26,52))
    if ben or arr or quiet: d+=TD(1); continue
    if wd==5:
        s=pick(['tesco','tesco big shop','Tesco','aldi','aldi big shop','lidl','lidl','morrisons'])
        add(d,u(44,84)*f,'messages',s); add(d,5,'bits n bobs','lottery')
    for _ in range(2):
        if rnd()<.34: add(d,px(4,23)*f,'messages',pick(['co-op','co-op','spar','aldi','lidl','tesco','milk n rolls','hoggs butcher','','farmfoods','messages','m&s food']))
    if wd<5 and rnd()<.2 and m not in(7,): add(d,px(2.4,6)*f,'messages',pick(['greggs','greggs','roll n sausage','greggs steak bake']))
    if wd==4 and rnd()<.62 or wd==5 and rnd()<.22 or wd==3 and rnd()<.15:
        add(d,px(9,32)*f,'pub',pick(['curly coo','curly coo','settle inn','settle inn','pints wi davie','','darts night','birds n bees','quiz night curly coo']))
    if wd==5 and m not in(5,6,7):
        k+=1
        if k%2:
            add(d,px(5,9)*f,'fitba',pick(['pie n bovril','pie n bovril','pie n bovril rory','steak pie','half time draw n pie']))
            if rnd()<.4: add(d,3.5,'fitba','programme')
        elif rnd()<.45:
            t=pick(teams); add(d,px(15,22),'fitba',t+' away')
            if rnd()<.6: add(d,px(8,18),'fitba','supporters bus '+t)
    if rnd()<.2: add(d,px(2.5,13)*f,'baking',pick(['flour','butter','eggs','caster sugar','tesco baking bits','flour butter','lakeland','chocolate','jam jars','aldi flour','icing sugar school fete','']))
    pa={1:.05,2:.12,3:.26,4:.32,5:.3,6:.2,7:.16,8:.13,9:.12,10:.1,11:.06,12:.04}[m]
    if rnd()<pa:
        add(d,px(3,24)*f,'allotment',pick(['seeds','compost','compost b&q','dobbies','slug pellets','netting','b&q','petrol for strimmer','canes','tomato feed','']+(['seed tatties','onion sets'] if m in(2,3,4) else [])+(['strawberry plants'] if m in(4,5) else [])))
    if rnd()<.2: add(d,px(3,18)*f,'weans',pick(['sweeties','isla dancing','finlay swimming','pocket money isla','pocket money rory','rory fitba','soft play','macdonalds weans','comic finlay','the range crafts','shoes isla clarks','']))
    if rnd()<.008: add(d,px(24,45),'weans','rory fitba boots')
    if rnd()<.05: add(d,px(12,60)*f,'claes',pick(['next','next','primark','m&s','asda george','next jumper','work trousers','','socks']))
    if rnd()<.006: add(d,px(55,95),'claes',pick(['walking boots','work boots']))
    if wd>=5 and rnd()<.16 or wd<5 and m in(7,8) and rnd()<.12:
        add(d,px(8,48)*f,'days oot',pick(['blair drummond','falkirk wheel','costa','stirling castle cafe','parking edinburgh','cinema wi weans','train glasgow','deep sea world','chippy callander','ice cream']))
    if m in(4,5,6,7,8,9,10) and (wd in(4,5,6) and rnd()<.16 or m==7 and rnd()<.35):
        add(d,px(6,42)*f,'caravan',pick(['oban chippy','tesco oban','gas bottle','oban lidl','fishing bait oban','loch fyne oysters','launderette','messages oban','diy bits','']))
        if rnd()<.3: add(d,u(30,48),'skoda','petrol to caravan')
    if rnd()<.035: add(d,px(4,18)*f,'skoda',pick(['halfords','car wash','parking','screenwash','arnold clark bulb']))
    if rnd()<.085: add(d,px(3,17)*f,'bits n bobs',pick(['boots','boots','boots prescription stuff','post office','home bargains','raffle school','b&m','superdrug','stamps post office','']))
    if rnd()<.035: add(d,px(8,55)*f,'hoose',pick(['b&q paint','ikea','window cleaner','the range','light bulbs','b&m','screwfix']))
    if rnd()<.014: add(d,px(8,32),'presents',pick(['card n bottle davie','flowers moira','wedding present','leaving do school','bottle for neighbour']))
    d+=TD(1)
R.sort(key=lambda r:r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'stirling.csv'),'w',newline='') as h:
    w=csv.writer(h,lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for d,a,c,n in R: w.writerow([d.isoformat(),'%.2f'%a,c,n])
print(len(R),min(r[1] for r in R))
