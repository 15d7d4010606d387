import csv, os, random
from datetime import date, timedelta
R=random.Random(3352)
A,Z=date(2023,9,1),date(2026,11,30)
rows=[]
def add(d,a,c,n=''):
    if A<=d<=Z: rows.append((d,round(a*100),c,n))
def u(a,b): return R.uniform(a,b)
def months():
    y,m=2023,9
    while (y,m)<=(2026,11):
        yield y,m
        y,m=(y+1,1) if m==12 else (y,m+1)
D=date
infl=lambda d:1+0.045*((d-A).days/365)
away=[(D(2025,6,29),D(2025,7,9)),(D(2026,1,8),D(2026,1,17))]
d=A
while d<=Z:
    gone=any(a<=d<=b for a,b in away)
    wd=d.weekday(); f=infl(d)
    if not gone:
        if wd==5 and R.random()<.8: add(d,u(18,52)*f,'groceries',R.choice(['Otago Farmers Market']*5+['Otago Farmers Market - flowers too']))
        if wd in(6,3) and R.random()<.85: add(d,u(75,190)*f,'groceries',R.choices(['New World Gardens','Pak n Save','FreshChoice Roslyn','New World Centre City',''],[5,4,2,1,.6])[0])
        if R.random()<.33: add(d,u(7,48)*f,'groceries',R.choices(['FreshChoice Roslyn','New World Gardens','Pak n Save','Harbour Fish','Taste Nature','Milk and bread','','Four Square Portobello','The Warehouse - cat biscuits'],[5,4,2,2,2,3,2,1,1])[0])
        if R.random()<(.34 if wd>=4 else .2):
            add(d,u(11,36)*f if R.random()<.6 else u(38,115)*f,'kai out',R.choices(['Best Cafe','Dog with Two Tails','The Perc','Morning Magpie','No 7 Balmac','Roslyn Cafe','Fish and chips','Vanguard coffee','Harbour Thai takeaways','Coffee with Jo','Pint with Alistair','','Buster Greens'],[6,4,5,4,3,4,4,4,3,3,3,2,1 if d>D(2025,8,1) else 0])[0])
        if wd<5 and d.month not in(1,) and R.random()<.15: add(d,u(4.5,7),'kai out','Staffroom coffee')
        if R.random()<.15: add(d,u(48,118)*(1.05 if d.year==2026 else 1),'car',R.choices(['Z Kaikorai petrol','BP Mornington petrol','Mobil Andy Bay petrol',''],[6,4,3,.5])[0])
        if R.random()<.05: add(d,u(2,14),'car',R.choice(['Parking Great King St','Parking at airport','Parking hospital','Car wash']))
        if R.random()<.1: add(d,u(9,68),'books',R.choices(['University Book Shop','Hard to Find Books','Dead Souls Bookshop','Whitcoulls','Mighty Ape','Poetry for Marion','Paper Plus - atlas',''],[6,5,4,2,2,.7,.4,.6])[0])
        if R.random()<(.09 if d.month in(8,9,10,11,2,3) else .04): add(d,u(12,140),'orchard',R.choices(['Mitre 10','Farmlands','Nichols Garden Centre','Apple trees','Plum jam jars','Bird netting','Copper spray','Pruning saw','Mower petrol','Sheep pellets'],[5,5,3,1,1,1,1.5,.3,2,1.5])[0])
        if R.random()<.06: add(d,u(8,190),'house',R.choices(['Mitre 10','Bunnings','The Warehouse','Light bulbs','Paint for hall','Briscoes','Plumber - leaky tap',''],[6,3,4,1,1,2,.4,.6])[0])
        if R.random()<.17: add(d,u(5,62),'odds n sods',R.choices(['Roslyn Pharmacy','Lotto','The Warehouse','Haircut','Marion haircut','Classroom stationery','Vet - Tilly','GP visit','Hospice shop','Raffle at school','Post Shop','','Warehouse Stationery'],[5,3,4,2,1.5,3,1,1.3,2,1.5,1.5,1,2])[0])
        if d.month in(5,6,7,8) and R.random()<.05: add(d,u(12,26),'wood burner',R.choice(['Kindling','Firelighters','Mitre 10','Farmlands']))
        if d>=D(2024,2,20) and d.month not in(12,1) and R.random()<.07: add(d,R.choice([30,40,50,50,60,80,100]),'hamish',R.choice(['Hamish top up','Hamish groceries','Hamish bus card','Hamish top up']))
        if R.random()<(.06 if d.month in(11,12,1,2,3,4) else .02): add(d,u(8,95),'tramping',R.choices(['Bivouac','Macpac','Freeze-dry meals','Gas canister','Torpedo7','Maps'],[3,3,3,2,2,.6])[0])
    d+=timedelta(1)
# bills & subs
def step(d,tab):
    v=None
    for s,a in tab:
        if d>=s: v=a
    return v
monthly=[
 ('subs','Netflix',12,[(A,18.49),(D(2024,4,1),20.99),(D(2025,9,1),22.99)],Z),
 ('subs','Spotify family',19,[(A,24.99),(D(2024,8,1),27.99),(D(2026,3,1),29.99)],Z),
 ('subs','Otago Daily Times',3,[(A,46.0),(D(2025,2,1),49.5),(D(2026,2,1),53.0)],Z),
 ('subs','Neon',22,[(A,17.99)],D(2024,7,1)),
 ('subs','Audible',8,[(D(2025,3,1),16.45)],Z),
 ('subs','Sky Sport Now',15,[(D(2024,2,1),44.99),(D(2025,2,1),49.99),(D(2026,5,1),54.99)],Z),
 ('subs','NZ Listener',25,[(A,33.5),(D(2024,9,1),36.0)],D(2026,1,10)),
 ('bills','2degrees broadband',5,[(A,89.0),(D(2024,10,1),94.0),(D(2026,4,1),99.0)],Z),
 ('bills','Skinny phone',17,[(A,27.0),(D(2025,6,1),29.0)],Z),
 ('bills','Skinny phone Marion',17,[(A,18.0)],Z),
 ('bills','AMI car insurance',20,[(A,61.4),(D(2024,10,1),67.85),(D(2025,10,1),74.2),(D(2026,10,1),79.95)],Z),
 ('bills','Southern Cross',1,[(A,214.3),(D(2024,7,1),241.65),(D(2025,7,1),283.1),(D(2026,7,1),321.75)],Z)]
for y,m in months():
    for c,n,day,tab,end in monthly:
        dd=D(y,m,day); v=step(dd,tab)
        if v and dd<end: add(dd,v,c,n)
    win={5:210,6:285,7:320,8:290,9:225}.get(m,150)
    add(D(y,m,R.choice([9,10,11])),u(.92,1.08)*win*infl(D(y,m,9)),'bills','Genesis power')
    if m in(3,6,9,11): add(D(y,m,21 if m!=11 else 23),{2023:712.4,2024:838.15,2025:927.6,2026:1004.3}[y]if m<9 else {2023:838.15,2024:927.6,2025:1004.3,2026:1088.75}[y],'bills','DCC rates')
    if m==10: add(D(y,m,27),{2023:388.2,2024:452.75,2025:501.1,2026:536.4}[y],'bills','ORC rates')
    if m==2: add(D(y,m,14),{2024:2410.6,2025:2788.3,2026:3102.45}.get(y,0),'bills','AMI house and contents insurance')
    if m==4: add(D(y,m,6),{2024:106.15,2025:109.3,2026:128.7}[y],'car','Rego - Subaru')
    if m in(5,11): add(D(y,m,R.randint(4,20)),u(62,75),'car','WOF - Kaikorai Autos')
    if m==8: add(D(y,m,R.randint(3,20)),u(320,560),'car','Service - Kaikorai Autos')
    # wood burner
    if m in(2,3,4): add(D(y,m,R.randint(2,26)),u(230,390)*infl(D(y,m,1)),'wood burner',R.choice(['Firewood - macrocarpa','Firewood - blue gum','Firewood - pine']))
    if m in(6,7,8) and not(y==2025 and m==7): add(D(y,m,R.randint(2,26)),u(140,300)*infl(D(y,m,1)),'wood burner',R.choice(['Firewood - macrocarpa','Firewood - blue gum','Firewood - pine']))
    # birthdays
    if m==3: add(D(y,m,17),u(90,240),'odds n sods','Marion birthday present'); add(D(y,m,18),u(120,190),'kai out','Marion birthday dinner')
    if m==9: add(D(y,m,5),u(80,220),'hamish','Hamish birthday')
    if m==5: add(D(y,m,8),u(35,75),'odds n sods','Flowers for Mum')
    if m==12:
        for i in range(9): add(D(y,m,R.randint(3,23)),u(18,140),'odds n sods',R.choice(['Xmas prezzies','Xmas - Hamish','Xmas - Mum','Xmas cards','Xmas - Marion']))
        add(D(y,m,23),u(160,230),'groceries','Xmas ham and pav bits - New World Gardens')
    if m==6: add(D(y,m,13),u(40,85),'books','24 Hour Book Sale'); add(D(y,m,14),u(14,35),'books','24 Hour Book Sale')
    if m==7: add(D(y,m,1 if y!=2025 else 15),{2024:128,2025:160,2026:160}[y],'tramping','DOC backcountry hut pass')
    if m==2: add(D(y,m,20),{2024:75,2025:80,2026:85}[y],'tramping','Tramping club sub')
    if m in(2,): add(D(y,m,5),{2024:299,2025:319,2026:345}[y],'footy','Highlanders membership')
    if m in(3,4,5):
        for i in range(R.randint(1,3)):
            dd=D(y,m,R.randint(1,28)); add(dd,u(28,75),'footy','Highlanders ticket for Alistair' if R.random()<.4 else 'Highlanders tickets'); 
            add(dd,u(12,28),'footy','Pies and beer at the stadium')
    if m in(8,9,10) : add(D(y,m,R.randint(1,28)),u(20,45),'footy','Otago NPC tickets')
    if m in(11,12,1,2,3,4) and R.random()<.75: add(D(y,m,R.randint(2,27)),R.choice([25,40,50,60,75,100]),'tramping',R.choice(['Hut tickets - Aspiring','Hut tickets - Greenstone','Hut tickets - Big Hut','Hut tickets - Siberia']))
for dd,a in [(D(2023,10,14),95),(D(2024,10,26),105),(D(2025,10,11),110),(D(2026,9,19),125)]: add(dd,a,'wood burner','Chimney sweep')
add(D(2024,7,13),418.0,'footy','All Blacks v England tickets'); add(D(2025,7,12),236.0,'footy','All Blacks test jersey'); add(D(2026,7,11),462.5,'footy','All Blacks tickets Christchurch')
add(D(2024,5,11),5240,'wood burner','New wood burner - install'); add(D(2024,5,11),185,'house','Council consent wood burner')
add(D(2024,2,3),890,'car','Tyres'); add(D(2026,6,18),1365.4,'car','Cambelt - Kaikorai Autos'); add(D(2025,11,6),2140,'house','Heat pump'); add(D(2024,9,12),1899,'hamish','Hamish laptop'); add(D(2026,5,5),1480,'odds n sods','Crown - dentist')
add(D(2025,4,9),329.9,'tramping','Macpac - new pack'); add(D(2026,10,7),389.99,'tramping','Bivouac - boots'); add(D(2025,5,30),249,'hamish','Hamish tramping boots - Bivouac'); add(D(2024,3,6),312.5,'hamish','University Book Shop - Hamish textbooks'); add(D(2025,3,5),268.9,'hamish','University Book Shop - Hamish textbooks')
add(D(2025,12,2),345.0,'books','Dead Souls - first edition Frame')
# hamish: hall 2024, flat from feb 2025
for dd in [D(2024,2,12),D(2024,4,15),D(2024,7,8),D(2024,9,2)]: add(dd,4275,'hamish','Weir House hall fees')
dd=D(2025,2,14)
while dd<=Z:
    add(dd,400 if dd<D(2026,2,10) else 430,'hamish','Hamish flat rent'); dd+=timedelta(14)
for y in(2024,2025,2026):
    for m,day in[(4,12),(6,28),(11,8)]:
        if (y,m)!=(2025,6): add(D(y,m,day),u(110,265),'hamish' if m!=11 else 'travel','Air NZ - Hamish home')
# ferries
fer=[(D(2024,2,16),'Interislander',312),(D(2024,2,24),'Bluebridge',268),(D(2024,10,1),'Interislander',334.5),(D(2024,10,9),'Interislander',329),(D(2025,4,13),'Bluebridge',281),(D(2025,4,21),'Bluebridge',296.5),(D(2025,9,22),'Interislander',362),(D(2025,9,30),'Bluebridge',305),(D(2026,4,11),'Interislander',381.5),(D(2026,4,19),'Interislander',377)]
for dd,n,a in fer: add(dd,a,'travel',n+' ferry')
for s,e in[(D(2024,2,16),D(2024,2,24)),(D(2024,10,1),D(2024,10,9)),(D(2025,4,13),D(2025,4,21)),(D(2025,9,22),D(2025,9,30)),(D(2026,4,11),D(2026,4,19))]:
    add(s+timedelta(1),u(140,190),'travel','Motel Picton'); add(s+timedelta(2),u(420,640),'travel','Motel Wellington'); add(s+timedelta(3),u(70,130),'kai out','Dinner with Hamish Wellington'); add(s+timedelta(4),u(22,60),'books','Unity Books Wellington'); add(s+timedelta(2),u(22,38),'odds n sods','Te Papa Wellington')
# rarotonga
x='Rarotonga'
for dd,a,c,n in[(D(2025,2,27),2864,'travel','Rarotonga flights'),(D(2025,3,20),1920,'travel','Rarotonga bungalow'),(D(2025,6,20),212.6,'bills','Rarotonga travel insurance'),(D(2025,6,27),64.9,'odds n sods','Rarotonga sunscreen and togs'),(D(2025,6,30),88.4,'groceries','Rarotonga CITC supermarket'),(D(2025,7,1),126.5,'kai out','Rarotonga - Trader Jacks'),(D(2025,7,2),180,'travel','Rarotonga lagoon cruise'),(D(2025,7,3),74.2,'kai out','Rarotonga night market'),(D(2025,7,4),95,'travel','Rarotonga scooter hire'),(D(2025,7,5),41.3,'groceries','Rarotonga CITC supermarket'),(D(2025,7,6),138.75,'kai out','Rarotonga - Tamarind House'),(D(2025,7,7),56,'odds n sods','Rarotonga pareu for Mum'),(D(2025,7,8),22.5,'books','Rarotonga bookshop'),
 (D(2025,11,20),220,'travel','Stewart Island ferry'),(D(2025,11,22),144,'tramping','Stewart Island hut tickets'),(D(2026,1,6),96.7,'tramping','Stewart Island freeze-dry meals'),(D(2026,1,9),118.3,'car','Stewart Island petrol to Bluff'),(D(2026,1,10),92.5,'kai out','Stewart Island - South Sea Hotel'),(D(2026,1,11),63.8,'groceries','Stewart Island Four Square'),(D(2026,1,14),310,'travel','Stewart Island lodge'),(D(2026,1,15),175,'travel','Stewart Island kiwi spotting'),(D(2026,1,16),58.4,'kai out','Stewart Island - Kai Kart'),(D(2026,1,17),220,'travel','Stewart Island ferry'),
 (D(2026,2,9),650,'house','Kitchen reno - plans'),(D(2026,3,2),6480,'house','Kitchen reno - cabinets'),(D(2026,3,9),2190,'house','Kitchen reno - benchtop'),(D(2026,3,12),1245.6,'house','Kitchen reno - sparky'),(D(2026,3,13),980,'house','Kitchen reno - plumber'),(D(2026,3,14),48.5,'kai out','Kitchen reno takeaways'),(D(2026,3,16),53.2,'kai out','Kitchen reno takeaways'),(D(2026,3,20),386.4,'house','Kitchen reno - Mitre 10 paint'),(D(2026,3,27),1749,'house','Kitchen reno - oven'),(D(2026,4,2),62,'odds n sods','Kitchen reno - skip hire share'),(D(2026,5,8),214.9,'house','Kitchen reno - splashback'),
 (D(2024,8,17),1650,'orchard','Tunnel house kit'),(D(2024,8,24),132.4,'orchard','Tunnel house - Mitre 10 timber'),(D(2024,9,7),78.6,'orchard','Tunnel house - Farmlands pipe'),(D(2024,9,14),36,'kai out','Tunnel house helpers pizza')]: add(dd,a,c,n)
order=list(enumerate(rows)); order.sort(key=lambda t:(t[1][0],t[0]))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'dunedin.csv'),'w',newline='') as f:
    w=csv.writer(f,lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for _,(d,a,c,n) in order:
        if a>0: w.writerow([d.isoformat(),'%d.%02d'%(a//100,a%100),c,n])
