import csv,random,os,calendar
from datetime import date,timedelta as td
R=random.Random(620017)
rows=[]
A,B=date(2023,9,1),date(2026,11,30)
def add(d,a,c,n):
    if A<=d<=B: rows.append((d,round(float(a),2),c,n))
def rd(y,m): return date(y,m,R.randint(1,calendar.monthrange(y,m)[1]))
def amt(lo,hi,step=1,inf=1.0): return round(R.uniform(lo,hi)*inf/step)*step
def pick(l):
    return R.choices(l,[x[0] for x in l])[0]
veg=[(5,'Gandhi Market vegetables',180,520,10),(4,'Uzhavar Sandhai',90,320,5),(4,'Aavin milk',28,112,2),(2,'curd and paneer Aavin',60,190,5),(2,'banana and flowers',50,140,10),(1.5,'fruits for amma',120,340,10),(1,'banana flower and greens',40,90,5),(1.5,'coconut 5 nos',120,200,5),(1,'onion tomato',70,260,5)]
prov=[(4,'Lakshmi Stores',240,1400,1),(3,'Reliance Smart',450,2600,1),(2,'Kannan Departmental',350,2100,1),(1.2,'Ponni rice bag',1250,1600,10),(1,'gingelly oil',340,480,5),(1,'Femina Mall',300,1500,1),(1,'coffee powder Cothas',240,380,5),(1,'DMart',700,3200,1)]
food=[(8,'tea with Raghavan',20,60,5),(3,'tea and bajji',25,80,5),(3,'office canteen meals',70,110,5),(2,'Sangeetha',240,880,5),(2,'Vasanta Bhavan',180,640,5),(1.3,'Banana Leaf',520,1480,5),(1,'Murugan Idli',160,480,5),(1.4,'Swiggy',190,620,1),(1,'Aswins sweets',150,620,10),(1,'Michael ice cream',60,240,10),(.8,'Sangeetha with Latha',320,760,5)]
temple=[(4,'Srirangam archana',50,250,10),(2.5,'Samayapuram',100,500,50),(2,'Malaikottai Pillayar',20,120,10),(1.5,'Vayalur Murugan',100,400,50),(1.5,'hundi',51,501,50),(1.5,'pooja flowers and camphor',60,180,10),(.8,'annadhanam donation',500,1500,250)]
med=[(3,'Apollo Pharmacy',120,900,1),(2.4,'Sri Lakshmi Medicals',80,700,1),(1,'dolo and cough syrup',60,180,1),(.8,'Dr Venkatesan consultation',300,500,50),(.5,'amma blood test',450,1300,50),(.4,'Latha dental',500,2400,100),(.4,'amma eye drops',140,320,5)]
out=[(2,'movie LA Cinemas',420,880,10),(1,'Mukkombu with family',200,650,10),(1,'movie with Divya',380,620,10),(.8,'Kallanai drive',150,480,10)]
house=[(2,'maid Selvi advance',300,800,100),(1.5,'plumber',350,900,50),(1.5,'electrician fan repair',300,900,50),(1,'Mangal & Mangal vessels',450,2600,10),(1,'curtains and mats',400,1600,10),(.8,'Amazon mixer jar',600,1900,1)]
y,m=2023,9
mi=0
eb=1460
while (y,m)<=(2026,11):
    inf=1+0.0045*mi; f=date(y,m,1); L=calendar.monthrange(y,m)[1]
    def many(n,l,c,emp=0.05,i=inf):
        for _ in range(n):
            w,t,lo,hi,s=pick(l)
            add(rd(y,m),max(s,amt(lo,hi,s,i)),c,'' if R.random()<emp else t)
    many(R.randint(12,16),veg,'Veg and Milk'); many(R.randint(6,10),prov,'Provisions',.03)
    many(R.randint(16,23),food,'Hotel Food'); many(R.randint(4,7)+(2 if m in(8,12) else 0),temple,'Temple')
    many(R.randint(2,4),med,'Medical',.02); many(R.randint(0,2)+(1 if m==5 else 0),out,'Outing',0); many(R.randint(1,3),house,'House',0)
    # fixed
    rent=14000 if f<date(2024,6,1) else 15000 if f<date(2025,6,1) else 16000 if f<date(2026,6,1) else 16800
    add(date(y,m,3),rent,'House','house rent')
    add(date(y,m,5),1500 if f<date(2025,1,1) else 1800,'House','maid Selvi salary')
    add(rd(y,m),R.choice([100,120,120,150]) if y<2026 else R.choice([150,180]),'House','saloon hair cutting')
    add(date(y,m,7),5000,'Chit Fund','Shriram Chits instalment')
    if f<=date(2025,4,1): add(date(y,m,12),2500,'Chit Fund','Margadarsi chit')
    if f>=date(2025,9,1): add(date(y,m,10),3000,'Chit Fund','colony chit Selvam')
    add(date(y,m,9),706.82 if f<date(2024,7,1) else 824.82 if f<date(2026,1,1) else 943.82,'Bills','Airtel broadband')
    if m%3==0: add(date(y,m,14),719 if f<date(2024,7,1) else 859,'Bills','Jio recharge')
    add(date(y,m,18),239 if f<date(2024,7,1) else 299 if f<date(2025,12,1) else 349,'Bills','Divya Jio recharge')
    if date(2024,2,1)<=f<=date(2026,3,1): add(date(y,m,21),199 if f<date(2025,6,1) else 249,'Bills','Netflix')
    if f<=date(2025,8,1): add(date(y,m,4),amt(260,300,5),'Bills','The Hindu paper bill')
    if m%2==0: add(date(y,m,R.randint(12,17)),amt(1400,2100,1,inf)+(900 if m in(4,6) else 0)+(250 if m==8 else 0),'Bills','EB bill')
    if mi%3!=2 : add(rd(y,m),{2023:918.5,2024:818.5,2025:868.5,2026:893.0}[y] + (15 if m>8 and y==2026 else 0),'Bills','gas cylinder')
    if m in (9,3): add(date(y,m,20),amt(620,700,10,inf),'Bills','property water tax share')
    add(date(y,m,6),amt(1250,1500,1,inf),'Medical','amma BP and sugar tablets')
    if R.random()<.7: add(date(y,m,20),amt(400,760,1,inf),'Medical','amma calcium tablets')
    if f>=date(2025,1,1): add(date(y,m,2),800 if f<date(2026,1,1) else 1000,'Medical','yoga class Latha')
    for _ in range(R.randint(2,3)): add(rd(y,m),amt(1200,2600,100),'Petrol',R.choice(['HP bunk Thillai Nagar','Indian Oil bunk','HP bunk Thillai Nagar','']))
    for _ in range(R.randint(2,3)): add(rd(y,m),amt(200,500,50),'Petrol','bike petrol')
    if R.random()<.75: add(rd(y,m),R.choice([300,350,400]),'Maruti','car wash')
    if R.random()<.45: add(rd(y,m),R.choice([500,1000]),'Maruti','fastag recharge')
    if m in(2,8): add(date(y,m,R.randint(8,24)),amt(4200,7800,1,inf)+.5,'Maruti','service at ABT Maruti')
    # college
    if m in(7,12): add(date(y,m,R.randint(4,14)),{2023:46500,2024:47500,2025:51000,2026:54250}[y] ,'College','semester fee Divya')
    if m in(4,10): add(date(y,m,R.randint(10,20)),{2023:1450,2024:1600,2025:1750,2026:1950}[y],'College','exam fee')
    if m not in(5,12): add(date(y,m,8),1800 if f<date(2025,7,1) else 2100,'College','college bus Divya')
    for _ in range(R.choice([0,1,1,2])): t=R.choice([('xerox and records',80,320,10),('Higginbothams books',450,1600,5),('Divya pocket money',500,1000,100),('project components',350,1900,10)]); add(rd(y,m),amt(*t[1:]),'College',t[0])
    # dress
    for _ in range(R.choice([0,1,1,2])): t=R.choice([('Trends kurti Divya',599,1899,100),('Max',499,2199,100),('Bata chappal',399,1299,100),('Lakshmi Silks blouse bit',280,900,10),('tailor stitching',250,700,50),('Femina Mall',500,1900,10)]); add(rd(y,m),amt(*t[1:]),'Dress',t[0])
    # functions
    nm=['Suresh marriage','Kavitha marriage','Raghavan house warming','Prabhu son ear boring','Meena reception','office colleague marriage','Selvam daughter marriage','Bhuvana valaikappu']
    for _ in range(R.choice([0,0,1,1,2]) if m not in(7,12) else 0): add(rd(y,m),R.choice([501,1001,1001,2001,501]),'Functions','moi '+R.choice(nm))
    if R.random()<.25: add(rd(y,m),amt(500,1900,10),'Functions','Mangal & Mangal gift')
    if R.random()<.2: add(rd(y,m),amt(800,2800,10),'Functions','Sarathas saree gift')
    mi+=1; m+=1
    if m>12: y,m=y+1,1
# yearly
for Y,dv in((2023,date(2023,11,12)),(2024,date(2024,10,31)),(2025,date(2025,10,20)),(2026,date(2026,11,8))):
    i=1+.07*(Y-2023)
    add(dv-td(16),amt(5200,6900,10,i),'Dress','Deepavali dress Sarathas'); add(dv-td(13),amt(3800,5200,10,i),'Dress','Deepavali saree Lakshmi Silks')
    add(dv-td(9),amt(1500,2600,10,i),'Dress','Deepavali dress Trends'); add(dv-td(6),amt(2800,3900,10,i),'Outing','Deepavali crackers')
    add(dv-td(3),amt(1400,2100,10,i),'Hotel Food','Deepavali sweets Aswins'); add(dv-td(2),amt(900,1300,10,i),'Provisions','Deepavali oil and maida')
    add(dv,R.choice([251,351,401])+Y-2023,'Temple','Deepavali archana'); add(dv-td(1),2000+500*(Y-2023),'House','Deepavali bonus maid Selvi')
for Y in(2024,2025,2026):
    i=1+.06*(Y-2024)
    add(date(Y,1,10),amt(2400,3600,10,i),'Dress','Pongal dress Sarathas'); add(date(Y,1,13),amt(480,700,10,i),'Veg and Milk','Pongal sugarcane and turmeric')
    add(date(Y,1,14),amt(60,90,5,i),'Veg and Milk','banana leaf for Pongal'); add(date(Y,1,12),amt(650,900,10,i),'House','Pongal pot Mangal & Mangal'); add(date(Y,1,13),amt(500,760,10,i),'Provisions','Pongal rice jaggery')
for Y in(2023,2024,2025,2026):
    add(date(Y,11,17),{2023:11840,2024:12320,2025:12985,2026:13460}[Y],'Maruti','car insurance')
    add(date(Y,3,22),{2024:21500,2025:23200,2026:24750}.get(Y,0),'Medical','family health insurance')
    add(date(Y,2,14),{2024:850,2025:920,2026:1050}.get(Y,0),'Functions','Divya birthday cake')
    add(date(Y,2,13),{2024:2100,2025:2650,2026:3150}.get(Y,0),'Dress','Divya birthday dress')
    add(date(Y,9,19),{2023:2900,2024:3250,2025:3400,2026:4150}[Y],'Dress','Latha birthday saree')
    add(date(Y,9,20),{2023:980,2024:1120,2025:1265,2026:1390}[Y],'Hotel Food','Latha birthday dinner Banana Leaf')
    add(date(Y,6,5),{2024:700,2025:760,2026:820}.get(Y,0),'Functions','amma birthday cake')
    add(date(Y,9,2),{2023:899,2024:899,2025:1499,2026:1499}[Y],'Bills','Hotstar yearly')
# one-offs
for d,a,c,n in[(date(2023,9,23),58490,'College','HP laptop for Divya'),(date(2024,4,18),34990,'House','LG fridge Reliance Digital'),(date(2024,9,6),42000,'Medical','amma cataract operation'),(date(2025,8,29),86500,'Functions','gold chain for Divya'),
 (date(2024,11,29),18600,'Maruti','tyres 4 nos'),(date(2026,2,9),21999,'House','Reliance Digital washing machine'),(date(2025,12,19),5400,'Maruti','car battery Exide'),(date(2026,8,14),16499,'House','Poorvika mobile for Latha'),(date(2025,5,7),7200,'House','inverter battery')]: add(d,a,c,n)
# trips
def trip(d0,w,items):
    for o,a,c,n in items: add(d0+td(o),a,c,w+' '+n)
trip(date(2024,5,10),'Ooty trip',[(-24,3000,'Outing','cottage advance'),(-3,1850,'Dress','sweaters'),(-1,2400,'Petrol','petrol'),(-1,145,'Medical','vomiting tablets'),(0,640,'Hotel Food','breakfast Dindigul'),(0,980,'Hotel Food','dinner'),(1,720,'Hotel Food','lunch'),(1,860,'Outing','boat house'),(1,240,'Outing','botanical garden'),(2,1120,'Outing','toy train tickets'),(2,1450,'Hotel Food','dinner Nahar'),(3,6800,'Outing','cottage balance'),(3,1340,'Outing','chocolates and varkey'),(3,1900,'Petrol','petrol'),(3,450,'Maruti','puncture')])
trip(date(2026,5,15),'Ooty trip',[(-30,4000,'Outing','cottage advance'),(-1,2700,'Petrol','petrol'),(-1,180,'Medical','tablets'),(0,760,'Hotel Food','breakfast Karur'),(0,1210,'Hotel Food','dinner'),(1,1080,'Outing','boat house'),(1,1540,'Hotel Food','lunch'),(1,2250,'Dress','shawls'),(2,1600,'Outing','Doddabetta and tea factory'),(2,1390,'Hotel Food','dinner'),(3,9200,'Outing','cottage balance'),(3,1875,'Outing','chocolates and varkey'),(3,2150,'Petrol','petrol')])
trip(date(2025,7,23),'Rameswaram trip',[(-35,1680,'Outing','train tickets'),(-1,320,'Medical','amma knee cap'),(0,410,'Hotel Food','breakfast'),(0,560,'Outing','auto'),(1,2500,'Temple','tharpanam iyer'),(1,300,'Temple','22 theertham'),(1,501,'Temple','hundi'),(1,690,'Hotel Food','lunch'),(1,1100,'Outing','Dhanushkodi van'),(2,4200,'Outing','lodge 2 nights'),(2,830,'Functions','shell gifts for relatives'),(2,540,'Hotel Food','dinner')])
trip(date(2025,3,10),'kitchen work',[(0,15000,'House','carpenter advance'),(3,11450,'House','tiles'),(5,4800,'House','mason'),(8,380,'Hotel Food','tea and vadai for men'),(11,8990,'House','chimney'),(15,4200,'House','mason'),(18,2350,'Bills','EB line'),(20,260,'Hotel Food','tea for men'),(26,3640,'House','paint'),(31,17500,'House','carpenter balance'),(33,251,'Temple','pooja')])
rows=[r for r in rows if r[1]>0]
rows.sort(key=lambda r:r[0])
p=os.path.join(os.path.dirname(os.path.abspath(__file__)),'trichy.csv')
with open(p,'w',newline='') as fh:
    w=csv.writer(fh,lineterminator='\n'); w.writerow(['date','amount','category','notes'])
    for d,a,c,n in rows: w.writerow([d.isoformat(),'%.2f'%a,c,n])
print(len(rows),len({r[2] for r in rows}),rows[0],rows[-1])
