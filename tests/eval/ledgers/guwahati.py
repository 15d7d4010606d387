import csv,random,os,calendar
from datetime import date,timedelta as td
R=random.Random(78101)
S,E=date(2023,9,1),date(2026,11,30)
rows=[]
def add(d,a,c,n):
    if S<=d<=E: rows.append((d,'%.2f'%a,c,n))
def r5(x): return round(x/5)*5
def amt(lo,hi,style=5):
    x=R.uniform(lo,hi)
    return r5(x) if style==5 else round(x) if style==1 else round(x,2)
B,EO,K,M,SC,FL,P,BI,RE,TO,G,SG,MI,CP=('bazaar','eating out','kapor','ma treatment','school tuition','flat interior','petrol cab','bills','rent emi','tour','gifts puja','saj goj','misc','chai pani')
bz=[('Beltola bazaar veg',180,620,5,6),('fish Ulubari',250,900,5,3.7),('local chicken',220,560,5,3),('More',350,1900,2,3),('Reliance Smart',600,2900,2,2),
 ('Vishal Mega Mart',500,2400,1,1.5),('Sohum Shoppe',200,1100,2,1.3),('milk Purabi',56,180,1,2.6),('fruits',120,420,5,3),('egg and bread',90,190,5,2),
 ('tea leaves',240,480,5,.7),('rice joha',650,1450,5,.9),('mustard oil',170,360,5,.8),('Coca Cola and chips',80,260,5,.6),('',60,700,5,1.3)]
eo=[('Zomato',220,780,2,3.2),('Swiggy',200,720,2,3),('Khorikaa',850,2300,1,.8),('Paradise Assamese thali',600,1700,1,.5),('momo Hatigaon',100,320,5,1.2),
 ('dosa with Mitali',240,620,5,.5),("JB's sweets",150,700,5,.9),('Dominos pizza Neel',420,1150,2,.6),('',120,800,5,.5)]
cp=[('chai college canteen',20,70,5,6),('tea with Mitali',40,180,5,3),('tea stall',15,60,5,3),('chai samosa',40,130,5,3),('coffee staff room',30,120,5,1),('one more tea for guests',60,160,5,.4),('',20,90,5,.8)]
pc=[('Uber',110,460,2,4.2),('Rapido',45,190,1,3.4),('petrol Indian Oil',900,2600,5,1.9),('petrol HP pump',600,2000,5,.7),('auto to college',50,140,5,2.3),('e-rickshaw',20,50,5,1.4),('parking Fancy Bazar',20,80,5,.6)]
sg=[('Lakme parlour',450,2100,5,.7),('Nykaa',350,1800,2,.6),('Apollo Pharmacy face wash',180,560,2,.5),('kajal and lipstick',220,900,5,.3),('',150,600,5,.1)]
mi=[('Amazon',199,1800,2,.9),('xerox and printing',20,190,1,.8),('tailor blouse',250,850,5,.5),('stationery one more notebook',40,220,1,.3),('steam iron repair',180,350,5,.12),('',50,600,5,.5)]
ma=[('Apollo Pharmacy ma medicine',650,2300,2,1.9),('GNRC Dr Bora',800,1000,5,.5),('Lal PathLabs blood test',450,1800,1,.45),('Apollo Clinic sugar check',300,700,5,.25),('',100,500,5,.15)]
kp=[('Pantaloons',700,3600,1,.45),('Reliance Trends',500,2800,1,.45),('Vishal Mega Mart',400,1900,1,.3),('Fancy Bazar cotton kurti',450,1500,5,.5),('Westside',800,3500,1,.25),('Neel shoes Bata',700,2000,1,.12),('saree Silpukhuri',1200,5200,5,.18)]
def draw(lst,cat,d,k=1.0,f=1.0):
    dim=calendar.monthrange(d.year,d.month)[1]
    for n,lo,hi,st,w in lst:
        m=w*k
        c=int(m)+(R.random()<m-int(m))
        if w>=1: c=max(0,c+R.choice([-1,0,0,1]))
        for _ in range(c):
            if n.startswith('Blinkit') : pass
            add(d.replace(day=R.randint(1,dim)),amt(lo*f,hi*f,st),cat,n)
mo=[]
y,m=2023,9
while (y,m)<=(2026,11):
    mo.append(date(y,m,1)); m+=1
    if m==13: y,m=y+1,1
for i,d in enumerate(mo):
    f=1+i*0.004; ym=(d.year,d.month)
    draw(bz,B,d,.82,f); draw(eo,EO,d,.88,f); draw(cp,CP,d,.85 if d.month not in(7,12) else .6,f); draw(pc,P,d,.85,f)
    draw(sg,SG,d,1,f); draw(mi,MI,d,1,f); draw(ma,M,d,1,f)
    draw(kp,K,d,2.2 if d.month in(4,10) else .8,f)
    if ym>=(2024,8): draw([('Blinkit',180,900,2,2.2)],B,d,1,f)
    if ym>=(2025,3): draw([('Swiggy Instamart',150,760,2,1.5)],B,d,1,f)
    # fixed
    D=lambda x:d.replace(day=x)
    if ym<=(2026,3): add(D(5),14000 if ym<(2024,7) else 15400 if ym<(2025,7) else 16500,RE,'rent Beltola house')
    if ym>=(2025,5): add(D(7),38450 if ym<(2026,4) else 37920,RE,'home loan emi SBI')
    if ym>=(2026,4): add(D(10),2200 if ym<(2026,9) else 2450,BI,'society maintenance')
    add(D(12),199 if ym<(2025,1) else 249 if ym<(2026,2) else 299,BI,'Netflix')
    if ym>=(2024,6): add(D(18),119 if ym<(2025,11) else 139,BI,'Spotify')
    if (2024,3)<=ym<=(2025,6) and d.month in(3,6,9,12): add(D(21),299 if ym<(2025,1) else 349,BI,'Hotstar')
    if d.month==7: add(D(14),1499,BI,'Amazon Prime yearly')
    add(D(8),706.82 if ym<(2025,4) else 825.00,BI,'Jio fibre')
    s={1:.8,2:.75,3:.9,4:1.2,5:1.6,6:1.9,7:2.1,8:2.0,9:1.7,10:1.2,11:.8,12:.75}[d.month]
    add(D(R.randint(15,19)),amt(1050*s*f,1350*s*f,1),BI,'APDCL electricity')
    if ym<=(2026,3): add(D(2),210 if ym<(2025,4) else 250,BI,'Assam Tribune paper')
    add(D(1),3000 if ym<(2024,10) else 3500 if ym<(2026,1) else 4200,BI,'Junu baideo pay')
    if i%2==0: add(D(R.randint(20,27)),[1105,903,803,853,903][min(i//9,4)],BI,'Indane cylinder')
    if i%3==1: add(D(24),[719,719,859,859,899][i//9],BI,'Airtel recharge')
    # school
    add(D(4),1500 if ym<(2024,4) else 1800 if ym<(2026,4) else 2200,SC,'maths tuition Neel')
    if ym>=(2025,4): add(D(4),1600 if ym<(2026,4) else 1850,SC,'science tuition Neel')
    if ym<=(2025,3): add(D(6),700,SC,'art class')
    add(D(3),1400 if ym<(2025,4) else 1600,SC,'school bus')
    if d.month in(1,4,7,10): add(D(9),16500 if ym<(2025,4) else 18200 if ym<(2026,4) else 19900,SC,'school fees')
    if d.month==4:
        add(D(3),amt(4200,5600,1),SC,'school books set'); add(D(6),amt(2400,3300,1),SC,'Neel uniform')
    if R.random()<.35: add(D(R.randint(1,28)),amt(180,950,2),SC,R.choice(['Amazon guide book','project chart paper','Vidya book stall']))
    if (2024,1)<=ym<=(2024,12): add(D(3),800 if ym<(2024,7) else 900,SG,'yoga class')
    # yearly
    if d.month==3: add(D(22),24618,BI,'LIC premium')
    if d.month==8: add(D(11),{2024:11840,2025:12310,2026:12955}[d.year],BI,'car insurance')
    if d.month==6: add(D(16),{2024:18450,2025:21200,2026:23980}[d.year],BI,'ma health insurance')
    if d.month in(1,7): add(D(R.randint(10,25)),amt(3800,7200,1),P,'car servicing Maruti')
    if d.month==2:
        add(D(12),amt(900,1500,5),G,'Neel birthday cake'); add(D(11),amt(1500,3200,1),G,'Neel birthday cycle' if d.year==2025 else 'Neel birthday gift')
        add(D(12),amt(3200,6200,1),EO,'Neel birthday party Khorikaa'); add(D(10),amt(1100,2100,1),K,'Neel birthday dress')
        add(D(R.randint(2,5)),amt(400,800,5),G,'Saraswati puja chanda')
    if d.month==9: add(D(3),amt(1200,2800,1),G,'Pranab birthday shirt')
    if d.month==11: add(D(20),amt(1800,3900,5),G,'ma birthday saree')
    if d.month==12: add(D(9),amt(1800,3600,1),EO,'anniversary dinner Vivanta'); add(D(24),amt(450,900,5),G,'christmas cake')
    if d.month==4:
        for a,b in((4,12),(4,12)): add(D(R.randint(6,12)),amt(2600,6800,5),K,'mekhela chador for bihu')
        add(D(11),amt(1100,2200,1),K,'bihu kurta Pranab'); add(D(10),amt(900,1800,1),K,'bihu dress Neel')
        for _ in range(3): add(D(R.randint(9,14)),amt(250,900,5),G,'gamosa for bihu')
        add(D(13),amt(900,1700,5),B,'bihu pitha laru'); add(D(14),amt(1000,2500,5),G,'bihu gift deuta'); add(D(15),amt(400,1000,5),G,'bihu husori chanda')
    if d.month==1:
        add(D(13),amt(1400,2600,5),B,'magh bihu fish and duck'); add(D(12),amt(500,900,5),B,'magh bihu til pitha')
    if d.month==10:
        add(D(R.randint(8,14)),amt(1500,4200,5),K,'puja clothes Neel'); add(D(R.randint(9,16)),amt(501,2100,5),G,'durga puja chanda')
        add(D(R.randint(4,14)),amt(3200,7800,5),K,'mekhela chador')
    if R.random()<.3: add(D(R.randint(1,28)),amt(300,1500,5),G,R.choice(['wedding gift colleague','temple Kamakhya','deuta shawl','','rice ceremony gift']))
for y,dd in((2023,date(2023,11,12)),(2024,date(2024,10,31)),(2025,date(2025,10,20)),(2026,date(2026,11,8))):
    add(dd-td(1),amt(700,1500,5),G,'diwali diya and lights'); add(dd,amt(900,2400,5),G,'diwali sweets'); add(dd+td(2),amt(300,900,5),G,'bhai phota gift')
add(date(2026,11,22),1101,G,'temple Kamakhya')
# weekends at the end
add(date(2026,11,28),1640,EO,'Khorikaa'); add(date(2026,11,29),386.50,EO,'Swiggy'); add(date(2026,11,21),240,EO,'momo Hatigaon'); add(date(2026,11,22),512.75,EO,'Zomato')
# trips
def trip(lst):
    for d,a,c,n in lst: add(date.fromisoformat(d),a,c,n)
trip([('2024-02-17',4200,TO,'kaziranga jeep safari'),('2024-02-17',1150,EO,'kaziranga lunch'),('2024-02-16',2400,P,'petrol kaziranga'),
('2024-10-02',6800,TO,'shillong hotel advance'),('2024-10-18',6800,TO,'shillong hotel balance'),('2024-10-18',3200,P,'shillong cab'),('2024-10-18',940,EO,'shillong lunch Jiva'),('2024-10-19',1385,EO,'shillong dinner Police Bazar'),('2024-10-19',2800,P,'cherrapunji cab shillong'),('2024-10-19',400,TO,'shillong Elephant falls ticket'),('2024-10-20',1650,K,'shillong jacket Neel'),('2024-10-20',760,G,'shillong orange and honey'),('2024-10-20',120,CP,'shillong tea stop Nongpoh'),
('2025-12-08',9500,TO,'kaziranga resort advance'),('2025-12-30',2750,P,'petrol kaziranga'),('2025-12-30',9500,TO,'kaziranga resort balance'),('2025-12-30',860,EO,'kaziranga dhaba lunch'),('2025-12-31',5400,TO,'kaziranga jeep safari'),('2025-12-31',3150,EO,'kaziranga new year dinner'),('2026-01-01',2900,TO,'kaziranga elephant ride'),('2026-01-01',690,TO,'Orchid park ticket kaziranga'),('2026-01-02',1240,G,'kaziranga bamboo craft gift'),('2026-01-02',180,CP,'kaziranga tea garden tea'),
('2026-05-03',8200,TO,'shillong homestay'),('2026-05-22',3600,P,'shillong cab'),('2026-05-22',1120,EO,'shillong lunch Jiva'),('2026-05-22',95,CP,'shillong tea stop Nongpoh'),('2026-05-23',3100,TO,'shillong Dawki boat'),('2026-05-23',1875.50,EO,'shillong cafe dinner'),('2026-05-23',2950,P,'Dawki cab shillong'),('2026-05-24',2280,K,'shillong woollen shawl'),('2026-05-24',540,G,'shillong honey'),('2026-05-24',350,TO,'shillong Don Bosco museum ticket'),
('2025-06-07',14860,TO,'flight Kolkata cousin wedding'),('2025-06-20',5200,TO,'Kolkata hotel'),('2025-06-21',1460,EO,'Kolkata biryani'),
# knee
('2024-12-19',1800,M,'knee xray'),('2024-12-20',1000,M,'GNRC knee specialist'),('2025-01-15',50000,M,'GNRC knee surgery advance'),('2025-01-22',135400,M,'GNRC knee surgery final bill'),('2025-01-23',3850,M,'Apollo Pharmacy knee brace'),('2025-01-16',640,EO,'hospital food knee surgery'),('2025-01-15',420,P,'Uber GNRC knee'),('2025-01-23',510,P,'Uber GNRC knee'),('2025-01-24',1200,G,'sweets for nurses knee'),('2025-03-12',900,M,'GNRC knee checkup'),('2025-07-16',900,M,'GNRC knee checkup'),
# flat
('2024-11-14',200000,FL,'flat booking amount'),('2025-04-22',164300,FL,'flat registration'),('2025-10-27',60000,FL,'modular kitchen advance'),('2025-11-08',12600,FL,'flat design fee'),('2025-11-19',28450,FL,'Asian Paints flat'),('2025-12-04',45000,FL,'false ceiling'),('2025-12-15',38500,FL,'wardrobe plywood'),('2026-01-10',22000,FL,'Biren mistri labour'),('2026-01-24',96500,FL,'modular kitchen second payment'),('2026-01-29',14320,FL,'Havells lights'),('2026-02-07',22000,FL,'Biren mistri labour'),('2026-02-14',54990,FL,'Pepperfry sofa'),('2026-02-20',31500,FL,'modular kitchen final'),('2026-02-25',18740,FL,'curtain Fancy Bazar'),('2026-03-05',42990,FL,'Reliance Digital fridge'),('2026-03-08',15000,FL,'Biren mistri labour'),('2026-03-12',36200,FL,'AC bedroom Reliance Digital'),('2026-03-16',8899,FL,'Amazon shoe rack'),('2026-03-21',6450,FL,'flat electrician fan fitting'),('2026-03-27',11200,FL,'flat griha pravesh decoration'),('2026-06-12',7350,FL,'balcony plants and grill'),('2026-08-19',4120.50,FL,'Amazon bookshelf'),('2026-10-28',9600,FL,'curtain second set'),
('2026-03-29',8600,G,'flat griha pravesh puja pandit'),('2026-03-29',16850,EO,'flat griha pravesh lunch catering'),('2026-03-29',3275,B,'flat griha pravesh sweets'),('2026-03-30',9500,MI,'packers movers flat'),
('2025-05-14',18499,MI,'Reliance Digital washing machine'),('2024-07-09',64990,MI,'laptop Dell'),('2025-08-27',27999,MI,'Pranab phone Vivo'),('2026-09-14',32500,G,'gold ring Kalyan Jewellers')])
x=date(2025,11,10)
while x<date(2026,3,25):
    add(x,amt(140,420,2),P,'Uber to flat')
    if R.random()<.6: add(x,amt(60,180,5),CP,'tea for flat mistri')
    if R.random()<.3: add(x,amt(250,600,5),EO,'lunch for flat mistri')
    x+=td(R.randint(5,11))
x=date(2025,2,3)
while x<date(2025,6,14):
    add(x,500 if x<date(2025,4,15) else 600,M,'physio at home'); x+=td(R.choice([3,4,4]))
# a few free days, trip days away from home
free={date(2026,11,4),date(2026,11,16),date(2026,11,26)}
rows=[r for r in rows if r[0] not in free or r[2]==BI]
rows=[r for r in rows if not(r[0] in free)]
rows.sort(key=lambda r:r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'guwahati.csv'),'w',newline='',encoding='utf-8') as f:
    w=csv.writer(f,lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for r in rows: w.writerow([r[0].isoformat()]+list(r[1:]))
print(len(rows))
