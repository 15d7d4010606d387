import random, csv, os
from datetime import date, timedelta as td
R=random.Random(2806)
rows=[]
D=date
END=D(2026,11,30); START=D(2023,9,1)
def add(d,a,c,n=''):
    if isinstance(d,str): d=D.fromisoformat(d)
    if START<=d<=END: rows.append((d,int(round(a*100)),c,n))
def u(a,b): return round(R.uniform(a,b),2)
def months():
    y,m=2023,9
    while (y,m)<=(2026,11):
        yield y,m
        m+=1
        if m>12:y,m=y+1,1
trips=[(D(2024,10,27),D(2024,11,1)),(D(2025,4,18),D(2025,4,21)),(D(2026,7,20),D(2026,8,2))]
def away(d): return any(a<=d<=b for a,b in trips)
# ---- monthly things
for y,m in months():
    ym=(y,m)
    d=lambda k:D(y,m,k)
    if ym<=(2024,6):
        add(d(1),650 if ym<(2024,2) else 690,'Roof','Rent Gerry'); add(d(3),80,'Bills','Gerry bills share')
    else:
        add(d(2),1142.50 if ym<(2025,9) else 1098.30 if ym<(2026,9) else 1121.75,'Roof','AIB mortgage')
        add(d(2),31.20,'Roof','mortgage protection')
        add(d(16),34.99 if ym<(2025,7) else 44.99,'Bills','Eir broadband') if ym<(2026,2) else add(d(18),35,'Bills','Virgin Media')
        add(d(9),22.50 if ym<(2025,6) else 26.00,'Bills','Mr Binman')
        if m%2==1 and ym>(2024,7):
            w=1.35 if m in(1,3,11) else 1
            add(d(20),u(135,185)*w,'Bills','Electric Ireland' if ym<(2025,11) else 'Energia electric')
    add(d(5),10.99 if ym<(2024,4) else 12.99 if ym<(2025,4) else 14.99,'Bills','48 phone')
    add(d(12),12.99 if ym<(2025,2) else 14.99,'Bills','Netflix')
    if (2023,11)<=ym<=(2025,8): add(d(21),10.99,'Bills','Disney')
    if ym>=(2025,1): add(d(7),14.99 if ym<(2026,3) else 17.99,'Bills','Spotify Duo')
    if ym<=(2024,12): add(d(4),45,'Minding Myself','UL gym')
    add(d(15),27.50 if ym<(2026,1) else 28.75,'Bills','ASTI sub')
    if ym>=(2024,11): add(d(10),11.50 if ym<(2026,1) else 13.20,'Biscuit','pet insurance')
    if ym>=(2025,4): add(d(17),289,'Car','Toyota finance')
    if m in(1,4,7,10): add(d(8),79 if ym<(2025,4) else 50,'Car','car tax')
for t,a in[('2024-09-21',612),('2025-01-25',548.5),('2025-10-11',635),('2026-02-07',702.4),('2026-10-24',588)]:
    add(t,a,'Bills','oil fill Corrib' if t<'2025-06' or t>'2026-06' else 'oil fill Emo')
for t,a,c,n in[
('2024-01-22',65,'Bills','Teaching Council'),('2025-01-21',65,'Bills','Teaching Council'),('2026-01-22',65,'Bills','Teaching Council'),
('2024-11-06',160,'Bills','TV licence'),('2025-11-05',160,'Bills','TV licence'),('2026-11-04',160,'Bills','TV licence'),
('2025-01-10',315,'Bills','property tax'),('2026-01-09',342,'Bills','property tax'),
('2024-06-21',398.6,'Bills','Allianz house insurance'),('2025-06-20',421.15,'Bills','Allianz house insurance'),('2026-06-19',447.9,'Bills','Allianz house insurance'),
('2024-03-11',540.2,'Car','Allianz car insurance'),('2025-03-10',612.8,'Car','Allianz car insurance'),('2026-03-10',589.45,'Car','Allianz car insurance'),
('2023-11-18',55,'Car','NCT'),('2024-11-16',60,'Car','NCT'),
('2024-05-04',245,'Car','clutch - Pat the mechanic'),('2024-09-14',168,'Car','tyres x2'),('2024-02-17',130,'Car','Pat the mechanic'),
('2025-03-15',4000,'Car','Toyota deposit'),('2026-03-21',229,'Car','Toyota service'),('2026-08-22',196,'Car','tyres x2'),('2025-09-27',89,'Car','Toyota wipers n mats'),
('2024-05-20',450,'Roof','house survey'),('2024-06-14',28500,'Roof','house deposit'),('2024-06-27',2460,'Roof','solicitor'),('2024-06-27',2850,'Roof','stamp duty'),
('2024-07-06',210,'House Bits','van hire for the move'),('2024-07-13',749,'House Bits','Harvey Norman couch'),('2024-07-14',386.4,'House Bits','IKEA'),
('2024-07-20',429,'House Bits','DID washing machine'),('2024-07-27',124.75,'House Bits','Dunnes Home'),('2024-08-03',163.2,'House Bits','Woodies paint'),
('2024-08-10',899,'House Bits','Harvey Norman mattress n bed'),('2024-08-17',271.3,'House Bits','IKEA'),('2026-05-09',339,'House Bits','Woodies lawnmower'),
('2025-11-22',189,'House Bits','Harvey Norman hoover'),('2026-09-19',265,'House Bits','chimney n boiler service'),
# bathroom
('2025-02-08',300,'House Bits','bathroom deposit plumber'),('2025-02-15',684.2,'House Bits','bathroom tiles'),('2025-02-22',412,'House Bits','bathroom shower'),
('2025-02-22',189.99,'House Bits','bathroom sink'),('2025-03-01',56.4,'House Bits','Woodies bathroom bits'),('2025-03-08',1150,'House Bits','bathroom plumber'),
('2025-03-14',74.3,'House Bits','bathroom grout n sealant'),('2025-03-22',780,'House Bits','bathroom tiler'),('2025-03-29',45.9,'House Bits','Woodies bathroom paint'),
('2025-04-05',129,'House Bits','bathroom mirror'),('2025-04-12',38.5,'House Bits','bathroom blind The Range'),
# biscuit
('2024-10-12',120,'Biscuit','LAWS adoption fee'),('2024-10-12',86.4,'Biscuit','Petmania bed n bowls'),('2024-10-19',65,'Biscuit','Treaty Vets vaccine'),
('2024-11-16',65,'Biscuit','Treaty Vets vaccine'),('2025-02-19',110,'Biscuit','Treaty Vets neutering'),('2025-10-17',70,'Biscuit','Treaty Vets booster'),
('2026-01-27',238.5,'Biscuit','Treaty Vets - ate a ribbon'),('2026-10-16',72,'Biscuit','Treaty Vets booster'),
('2024-10-26',84,'Biscuit','cattery'),('2025-04-17',60,'Biscuit','cattery'),('2026-07-19',196,'Biscuit','cattery'),
# lisbon
('2024-08-20',178.4,'Trips','Lisbon flights Ryanair'),('2024-09-02',412,'Trips','Lisbon hotel'),('2024-10-27',14.9,'Trips','Lisbon airport parking Shannon'),
('2024-10-27',38.5,'Trips','Lisbon dinner'),('2024-10-28',12.6,'Trips','Lisbon tram'),('2024-10-28',46.2,'Trips','Lisbon dinner'),('2024-10-28',9.8,'Trips','Lisbon pasteis'),
('2024-10-29',30,'Trips','Lisbon Sintra castle'),('2024-10-29',22.4,'Trips','Lisbon lunch'),('2024-10-29',54.7,'Trips','Lisbon dinner'),
('2024-10-30',17,'Trips','Lisbon museum'),('2024-10-30',41.35,'Trips','Lisbon dinner'),('2024-10-31',63,'Trips','Lisbon fado night'),('2024-10-31',28.5,'Trips','Lisbon souvenirs'),
('2024-11-01',16.2,'Trips','Lisbon taxi'),('2024-11-01',19.9,'Trips','Lisbon airport'),
# dingle
('2025-03-03',240,'Trips','Dingle B&B'),('2025-04-18',61.2,'Trips','Dingle dinner'),('2025-04-18',22.5,'Trips','Dingle pints'),('2025-04-19',40,'Trips','Dingle boat'),
('2025-04-19',74.8,'Trips','Dingle dinner'),('2025-04-19',31,'Trips','Dingle pints'),('2025-04-20',12.4,'Trips','Dingle Murphys ice cream'),('2025-04-20',48.6,'Trips','Dingle dinner'),
('2025-04-21',18.5,'Trips','Dingle lunch'),
# honeymoon
('2026-01-31',684.5,'Trips','Honeymoon flights'),('2026-02-28',1260,'Trips','Honeymoon hotels'),('2026-07-20',26,'Trips','Honeymoon airport bus'),
# own wedding
('2025-09-06',1500,'Our Wedding','Woodlands deposit'),('2025-09-20',300,'Our Wedding','photographer deposit'),('2025-09-27',250,'Our Wedding','band deposit'),
('2025-10-18',500,'Our Wedding','dress deposit Vows'),('2025-11-15',100,'Our Wedding','florist deposit'),('2026-01-10',240,'Our Wedding','invites'),
('2026-01-17',66,'Our Wedding','stamps'),('2026-01-24',1350,'Our Wedding','dress balance Vows'),('2026-02-14',150,'Our Wedding','pre marriage course'),
('2026-02-21',200,'Our Wedding','HSE notification'),('2026-03-07',390,'Our Wedding','bridesmaid dresses'),('2026-03-28',1180,'Our Wedding','rings'),
('2026-04-11',145,'Our Wedding','shoes Brown Thomas'),('2026-04-18',280,'Our Wedding','dress alterations'),('2026-05-02',120,'Our Wedding','hair trial'),
('2026-05-16',85,'Our Wedding','makeup trial'),('2026-05-23',410,'Our Wedding','cake'),('2026-06-06',74.6,'Our Wedding','mass booklets'),
('2026-06-13',46.3,'Our Wedding','candles n ribbon'),('2026-06-20',160,'Our Wedding','bridesmaid presents'),('2026-06-27',1450,'Our Wedding','photographer balance'),
('2026-07-03',640,'Our Wedding','florist balance'),('2026-07-10',1600,'Our Wedding','band balance'),('2026-07-11',6240,'Our Wedding','Woodlands balance'),
('2026-07-16',300,'Our Wedding','church n priest'),('2026-07-17',65,'Our Wedding','nails n tan'),('2026-07-18',380,'Our Wedding','hair n makeup'),
('2026-07-18',150,'Our Wedding','church singer'),('2026-07-19',212.4,'Our Wedding','day two bbq'),('2026-09-12',350,'Our Wedding','album'),('2026-09-26',48.5,'Our Wedding','thank you cards'),
# friends
('2024-02-03',140,'Hens & Weddings','Niamh hen house Kilkenny'),('2024-02-24',60,'Hens & Weddings','Niamh hen activities'),('2024-03-23',88.5,'Hens & Weddings','Niamh hen dinner n drinks'),
('2024-03-24',24,'Hens & Weddings','Niamh hen brunch'),('2024-05-03',200,'Hens & Weddings','Niamh wedding card'),('2024-05-04',165,'Hens & Weddings','Niamh wedding hotel'),
('2024-05-04',72.5,'Hens & Weddings','Niamh wedding bar'),('2024-04-27',89,'Hens & Weddings','Next dress for Niamh wedding'),
('2025-04-05',120,'Hens & Weddings','Orla hen house Galway'),('2025-05-17',94.2,'Hens & Weddings','Orla hen dinner n drinks'),('2025-05-17',45,'Hens & Weddings','Orla hen pottery'),
('2025-05-18',21.5,'Hens & Weddings','Orla hen brunch'),('2025-08-15',200,'Hens & Weddings','Orla wedding card'),('2025-08-15',189,'Hens & Weddings','Orla wedding hotel'),
('2025-08-15',64,'Hens & Weddings','Orla wedding bar'),('2025-08-09',55,'Hens & Weddings','hair for Orla wedding'),
('2026-08-08',155,'Hens & Weddings','Ciara hen house Carlingford'),('2026-09-12',102.3,'Hens & Weddings','Ciara hen dinner n drinks'),('2026-09-12',50,'Hens & Weddings','Ciara hen kayaks'),
('2026-10-09',250,'Hens & Weddings','Ciara wedding card'),('2026-10-10',178,'Hens & Weddings','Ciara wedding hotel'),('2026-10-10',81.4,'Hens & Weddings','Ciara wedding bar'),
]: add(t,a,c,n)
d=D(2026,7,20); hm=['dinner','gelato','lunch','train','wine tasting','beach beds','dinner','coffee','museum']
while d<=D(2026,8,2):
    for n in R.sample(hm,R.choice([2,2,3])):
        lo,hi={'dinner':(48,96),'gelato':(5,9),'lunch':(18,38),'train':(12,44),'wine tasting':(50,70),'beach beds':(30,40),'coffee':(3,8),'museum':(16,36)}[n]
        add(d,u(lo,hi),'Trips','Honeymoon '+n)
    d+=td(1)
# presents
for y in(2023,2024,2025,2026):
    for mm,dd,n,lo,hi in[(1,14,'Cian birthday',70,160),(3,8,'Mam mothers day',30,55),(5,16,'communion card',50,50),(6,14,'Dad fathers day',25,45),(8,29,'Mam birthday',50,110),
      (10,3,'Niamh birthday',30,50),(10,21,'Dad birthday',45,80),(4,22,'Orla birthday',30,45),(6,3,'Ciara birthday',28,45),(2,13,'valentines Cian',20,50),(9,17,'christening card',50,50),(5,28,'sixth years gifts',15,30)]:
        add(D(y,mm,dd),u(lo,hi),'Presents',n)
    for k in range(14):
        n=R.choice(['Brown Thomas','Smyths','Easons','Dunnes','Penneys','Milk Market','Boots','Kris Kindle','Mam christmas','Smyths nephews','Easons','O Mahonys Books',''])
        lo,hi=(20,25) if n=='Kris Kindle' else (18,85)
        add(D(y,11,R.randint(20,30)) if R.random()<.3 else D(y,12,R.randint(1,23)),u(lo,hi),'Presents',n)
    add(D(y,12,14),{2023:185,2024:240,2025:310,2026:1}[y],'Presents','Cian christmas')
    for k in range(4): add(D(y,R.randint(1,10),R.randint(1,28)),u(12,45),'Presents',R.choice(['Easons','flowers for Mam','new baby - Zara','Smyths nephews']))
# daily
d=START; sincepet=0
while d<=END:
    if away(d): d+=td(1); continue
    wd=d.weekday(); m=d.month; own=d>=D(2024,7,1); infl=1+0.035*((d-START).days/365)
    xmas=1.35 if (m==12 and 12<=d.day<=24) else 1
    term=m not in(7,8) and not(m==12 and d.day>21) and not (m==6 and d.day>3)
    lull=.55 if m in(1,) else 1.0
    G=lambda a,n,c='Groceries': add(d,a,c,n)
    if wd==5 and R.random()<.84: G(u(52,98)*infl*xmas*(1.2 if own else .85),'Aldi weekly')
    elif wd==6 and R.random()<.3: G(u(35,80)*infl*xmas,'Dunnes')
    if wd==5 and R.random()<.3: G(u(9,26)*infl,'Milk Market')
    if wd in(0,1,2,3) and R.random()<.33: G(u(8,38)*infl*xmas,R.choice(['Tesco','Tesco','Dunnes','Supervalu','Centra','Aldi','Aldi','']))
    if wd in(3,4) and R.random()<.28: G(u(4,18)*infl,R.choice(['Centra','Supervalu','Tesco wine','Centra milk n bread']))
    if term and wd==4 and R.random()<.1: G(u(4,9),'biscuits for staff room')
    # going out
    if wd<5 and term and R.random()<.30: add(d,R.choice([3.6,3.8,4.0]) if d<D(2025,3,1) else R.choice([4.2,4.4,4.6]),'Going Out','Rift Coffee')
    if wd<5 and R.random()<.13: add(d,R.choice([2.9,3.1,3.4]),'Going Out','Circle K coffee')
    if wd in(5,6) and R.random()<.32*lull: add(d,u(9,26)*infl,'Going Out',R.choice(['Story Cafe','Story Cafe','Canteen','brunch with Niamh','Milk Market crepes','Hook & Ladder']))
    if wd in(4,5) and R.random()<.34*lull*(1.3 if m==12 else 1): add(d,u(14,58)*infl,'Going Out',R.choice(['Flannerys','Nancy Blakes','The Locke','Flannerys','Souths','pints after match']))
    if wd in(4,5,6) and R.random()<.2*lull: add(d,u(28,92)*infl,'Going Out',R.choice(['Cornstore','La Cucina','The Locke','carvery with Mam','Bombay Palace','Cornstore with Cian']))
    if wd in(2,4,6) and R.random()<.2: add(d,u(9,27)*infl,'Going Out',R.choice(['Supermacs','Apache Pizza','Donkey Fords','Apache Pizza','']))
    if R.random()<.03: add(d,u(11,26),'Going Out',R.choice(['Omniplex','Lime Tree Theatre','Omniplex popcorn']))
    # car
    sincepet+=1
    if sincepet>=8 and R.random()<.28:
        sincepet=0; hyb=.8 if d>=D(2025,3,15) else 1
        add(d,u(48,74)*hyb,'Car',R.choice(['Circle K','Circle K','Applegreen','Applegreen','Circle K','']))
    if wd<5 and R.random()<.10: add(d,2.1 if d.year<2025 else 2.3 if d.year<2026 else 2.4,'Car','tunnel toll')
    if R.random()<.07: add(d,R.choice([2,2.5,4,5]),'Car',R.choice(['parking Arthurs Quay','parking','parking UHL']))
    if R.random()<.012: add(d,R.choice([8,10,12]),'Car','car wash')
    # clothes
    if R.random()<(.10 if m in(5,6,8,11,12) else .065)*(1.3 if wd==5 else 1): 
        s=R.choice(['Penneys','Penneys','Next','Dunnes','Zara','Vinted','Asos','Brown Thomas','Next',''])
        lo,hi={'Penneys':(9,48),'Next':(22,85),'Dunnes':(14,60),'Zara':(20,80),'Vinted':(6,28),'Asos':(20,75),'Brown Thomas':(45,190),'':(10,50)}[s]
        add(d,u(lo,hi),'Clothes',s)
    # camogie
    if 2<=m<=10:
        if wd==3 and R.random()<.6: add(d,2 if d.year<2026 else 3,'Camogie','club lotto')
        if wd==6 and R.random()<.22: add(d,R.choice([5,10,10,15]),'Camogie',R.choice(['match gate','Gaelic Grounds','match gate','bus to match']))
        if R.random()<.022: add(d,u(18,65),'Camogie',R.choice(['O Neills','hurl','grips n band','O Neills','physio','Life Style Sports']))
        if m==2 and d.day==12: add(d,{2024:120,2025:130,2026:140}[d.year],'Camogie','club membership')
        if m==4 and d.day==9: add(d,u(70,110),'Camogie','new boots')
        if m==8 and d.day==10: add(d,R.choice([45,55]),'Camogie','Croke Park final')
    # self
    if wd in(3,5) and R.random()<.075: add(d,u(65,120),'Minding Myself','hair')
    if R.random()<.075: add(d,u(6,42),'Minding Myself',R.choice(['Boots','Boots','McCabes Pharmacy','nails','Boots','']))
    if R.random()<.009: add(d,60 if d.year<2025 else 65,'Minding Myself','GP')
    if R.random()<.006: add(d,u(50,75),'Minding Myself','physio')
    if d in(D(2024,3,6),D(2025,3,26),D(2026,5,6)): add(d,u(60,150),'Minding Myself','dentist')
    # biscuit
    if d>D(2024,10,12) and R.random()<.075: add(d,u(7,36),'Biscuit',R.choice(['Petmania','Maxi Zoo','Petmania','cat litter Aldi','Petmania food','']))
    # house
    if R.random()<(.05 if own else .012): add(d,u(8,85),'House Bits',R.choice(['Woodies','The Range','Dunnes Home','IKEA','B&Q','The Range','Woodies','']))
    d+=td(1)
rows=[r for r in rows if r[1]>0 and not(r[3]=='Cian christmas' and r[1]==100)]
# last days pinned
rows=[r for r in rows if r[0]<D(2026,11,28)]
rows=[r for r in rows if not(D(2026,7,18)<=r[0]<=D(2026,7,19) and r[2] in('Groceries','Going Out','Car','House Bits','Clothes'))]
for t,a,c,n in[('2026-11-28',112.36,'Groceries','Aldi weekly'),('2026-11-28',14.2,'Groceries','Milk Market'),('2026-11-28',64,'Presents','Brown Thomas'),('2026-11-28',38.5,'Going Out','Nancy Blakes'),
 ('2026-11-29',46.8,'Going Out','carvery with Mam'),('2026-11-29',21.99,'Presents','Smyths nephews'),('2026-11-30',4.4,'Going Out','Rift Coffee'),('2026-11-30',23.17,'Groceries','Tesco')]: add(t,a,c,n)
rows.sort(key=lambda r:r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'limerick.csv'),'w',newline='',encoding='utf-8') as f:
    w=csv.writer(f); w.writerow(['date','amount','category','notes'])
    for d,a,c,n in rows: w.writerow([d.isoformat(),'%d.%02d'%divmod(a,100),c,n])
print(len(rows))
