import csv, random, os
from datetime import date, timedelta as T
r=random.Random(3011); rows=[]
def add(d,a,c,n=''):
    if isinstance(d,str): d=date.fromisoformat(d)
    if d<=date(2026,11,30): rows.append((d,round(float(a),2),c,n))
def rnd(lo,hi,p=0.4):
    x=r.uniform(lo,hi)
    return round(x,2) if r.random()<p else float(round(x/5)*5 or 5)
away=[(date(2024,5,8),date(2024,5,14)),(date(2025,6,14),date(2025,6,21)),(date(2025,12,25),date(2025,12,30)),(date(2026,2,11),date(2026,2,14)),(date(2026,6,3),date(2026,6,8))]
d=date(2023,9,1); off=None
while d<=date(2026,11,30):
    y,m,dd,wd=d.year,d.month,d.day,d.weekday(); inf=1+0.06*((d-date(2023,9,1)).days/365)
    aw=any(a<=d<=b for a,b in away); quiet=r.random()<0.12
    if not aw and not quiet:
        if r.random()<0.46: add(d,rnd(60,340)*inf//1,'Sabzi Fruit',r.choice(['','sabzi thela','sabzi thela','Bittan market sabzi','fruit Karim','fruit Karim','Bittan market']))
        if r.random()<(0.36 if wd<5 else 0.5):
            n=r.choice(['Gupta Kirana']*4+['DMart']*2+['More']*2+['Reliance Smart','Blinkit','Blinkit','Swiggy Instamart','atta chakki','Ali chicken','Ali chicken','Ali mutton',''])
            lo,hi={'DMart':(900,4200),'More':(300,1600),'Reliance Smart':(500,2400),'Ali mutton':(700,1500),'atta chakki':(180,420),'Blinkit':(150,800)}.get(n,(90,950))
            add(d,rnd(lo,hi)*inf,'Kirana',n)
        if r.random()<(0.2 if wd<4 else 0.5):
            n=r.choice(['Indian Coffee House']*4+['Swiggy']*3+['Zomato']*3+['Manohar Dairy']*2+['Jameel biryani','Bapu ki Kutia','Raju Tea Stall','Raju Tea Stall','chai with Nida','lunch with Nida','ice cream Zaid','momos'])
            lo,hi={'Raju Tea Stall':(20,90),'chai with Nida':(40,160),'momos':(60,140),'Bapu ki Kutia':(500,1400)}.get(n,(140,900))
            add(d,rnd(lo,hi)*inf,'Eating Out',n)
        if wd<6 and m not in(5,) and r.random()<0.33: add(d,rnd(40,190,0.2),'Travel',r.choice(['auto to college']*4+['Ola','Ola','Rapido','auto New Market','bus to Hamidia']))
        if r.random()<0.13: add(d,rnd(700,2100,0.5),'Car',r.choice(['Indian Oil petrol','Indian Oil petrol','HP petrol pump','petrol']))
        if r.random()<0.04: add(d,r.choice([20,30,40,50]),'Car','parking DB Mall')
        if r.random()<0.02: add(d,r.choice([300,350,400]),'Car','car wash')
        if r.random()<0.2: add(d,rnd(30,210),'Milk',r.choice(['Sanchi parlour','Sanchi parlour dahi','Manohar Dairy','paneer','']))
        if r.random()<0.1: add(d,rnd(90,1300),'Medical',r.choice(['Apollo Pharmacy','Apollo Pharmacy','Apollo Pharmacy','Ammi medicines','Dr Siddiqui','Sood Chemist','']))
        if r.random()<0.07: add(d,rnd(250,1900),'Clothes',r.choice(['Rafiq tailor','Rafiq tailor','Zoya tailor','New Market fabric','Meena Fabrics','Reliance Trends','Amazon','Bata','Fabindia']))
        if r.random()<0.05: add(d,rnd(150,2300),'Home',r.choice(['Amazon','Amazon','DMart','plumber','electrician','Pepperfry','']))
        if r.random()<0.05: add(d,rnd(40,480),'Zaid School',r.choice(['copies stationery','Manish Book Depot','project chart paper','Manish Book Depot']))
        if r.random()<0.025: add(d,r.choice([100,200,251,500,501]),'Len Den',r.choice(['sadqa','birthday gift Zaid friend','gift staff room']))
    # monthly
    if dd==1:
        add(d,3500 if d<date(2024,7,1) else 4000 if d<date(2025,10,1) else 4500,'House Help','Shabana cook')
        add(d,2000 if d<date(2025,1,1) else 2300 if d<date(2026,4,1) else 2600,'House Help','Kanta maid')
        add(d,rnd(1850,2250,0)*(1.0 if y<2025 else 1.1),'Milk','Ramesh milk monthly')
    if dd==5: add(d,11850 if d<date(2025,4,1) else 12140,'Car','car loan EMI')
    if dd==3: add(d,1800 if d<date(2025,7,1) else 2150,'Bills','society maintenance')
    if dd==12: add(d,{1:900,2:850,3:1200,4:2300,5:3600,6:3900,7:3000,8:2500,9:2300,10:1700,11:1100,12:900}[m]*r.uniform(.9,1.15),'Bills','MPEB electricity')
    if dd==7: add(d,825.82 if d<date(2025,11,1) else 943.82,'Bills','Jio Fiber')
    if dd==18 and m%2==0: add(d,r.choice([908.5,858.5,908.5,808.5]),'Bills','Indane cylinder')
    if dd==9: add(d,2000 if d<date(2026,4,1) else 2500,'Zaid School','tuition Verma sir')
    if dd==4 and m!=5: add(d,1500 if d<date(2025,6,1) else 1750,'Zaid School','school van')
    if dd==10 and m in(1,4,7,10): add(d,{2023:13200,2024:14500,2025:15900,2026:17400}[y],'Zaid School','St Joseph fees')
    if dd==14 and date(2023,9,1)<=d<date(2025,8,30): add(d,199 if d<date(2025,2,1) else 249,'Recharge Apps','Netflix')
    if dd==20 and d>=date(2025,1,1): add(d,119 if d<date(2026,3,1) else 139,'Recharge Apps','Spotify')
    if dd==2 : add(d,130,'Recharge Apps','Google One')
    if dd==24 and m%3==0: add(d,666 if d<date(2024,7,10) else 799,'Recharge Apps','Jio recharge Farah')
    if dd==26 and m%3==1: add(d,719 if d<date(2024,7,10) else 859,'Recharge Apps','Airtel recharge Imran')
    if dd==15 and m==11: add(d,1499,'Recharge Apps','Amazon Prime')
    if dd==22 and m in(3,9): add(d,rnd(4200,7400),'Car','Maruti service')
    if dd==16 and m==8: add(d,{2024:9840,2025:9210,2026:10365}[y],'Car','Acko insurance')
    if dd==6 and m%2==1: add(d,5000 if y<2026 else 6000,'Len Den','Ammi money')
    if dd==28 and m in(4,9): add(d,rnd(499,799,0),'Home','Urban Company AC service')
    d+=T(1)
C='Clothes';L='Len Den';V='Travel';H='Home'
for y,f,b in((2024,'2024-04-11','2024-06-17'),(2025,'2025-03-31','2025-06-07'),(2026,'2026-03-21','2026-05-28')):
    e=date.fromisoformat(f);k=1+(y-2024)*.12
    for o,a,c,n in((-20,3200,C,'Eid suit Meena Fabrics'),(-18,2600,C,'Eid stitching Rafiq tailor'),(-12,2150,C,'Eid clothes Zaid'),(-9,1890,C,'Eid kurta Imran'),(-4,2475.5,'Kirana','Eid sewai dry fruit'),(-2,1250,'House Help','Shabana Eid bonus'),(-1,960,C,'Bata Eid sandals'),(0,3500,L,'Eidi children'),(1,1440,'Eating Out','Eid lunch Jameel biryani')):
        add(e+T(o),round(a*k*r.uniform(.95,1.1)/5)*5,c,n)
    add(date.fromisoformat(b)-T(3),[14500,16200,18750][y-2024],L,'Bakrid qurbani share')
for dt,a in(('2023-11-10',1500),('2024-10-29',1700),('2025-10-18',2000),('2026-11-06',2300)):
    add(dt,a,'House Help','Kanta Diwali bonus'); add(dt,a*.6,L,'Diwali mithai neighbours Manohar Dairy')
for x in '''2023-12-09|5100|Len Den|wedding lifafa Naved
2023-12-03|6450|Clothes|wedding lehenga fabric Meena Fabrics
2024-04-25|2860|Travel|Lucknow train tickets
2024-05-08|640|Eating Out|Lucknow train food
2024-05-09|21000|Len Den|Saba wedding gift gold
2024-05-09|780|Travel|Lucknow e-rickshaw and cab
2024-05-10|1350|Eating Out|Lucknow Tunday kababi
2024-05-11|4890|Clothes|Lucknow chikan suits
2024-05-12|8400|Travel|Lucknow hotel
2024-05-13|920|Eating Out|Lucknow Dastarkhwan
2024-05-14|310|Travel|Lucknow station auto
2024-07-20|58990|Home|HP laptop Croma
2024-07-20|1299|Home|laptop bag Croma
2024-11-23|3100|Len Den|wedding lifafa Nida sister
2025-01-18|7800|Medical|Dr Jain dentist root canal
2025-01-25|4500|Medical|Dr Jain dentist crown
2025-02-08|2100|Len Den|wedding lifafa colleague Tripathi
2025-05-02|31450|Travel|Kashmir flights
2025-06-14|1180|Eating Out|Kashmir airport lunch
2025-06-15|14200|Travel|Kashmir houseboat
2025-06-16|2400|Travel|Kashmir shikara and pony
2025-06-17|3650|Eating Out|Kashmir wazwan dinner
2025-06-18|9800|Clothes|Kashmir pashmina shawl
2025-06-19|12600|Travel|Kashmir hotel Pahalgam
2025-06-20|2350|Kirana|Kashmir dry fruit
2025-06-21|6500|Travel|Kashmir taxi driver
2025-08-11|15000|Home|kitchen carpenter advance
2025-08-19|18640|Home|kitchen tiles
2025-08-27|6200|Home|kitchen plumber
2025-09-03|22500|Home|kitchen granite slab
2025-09-12|7350|Home|kitchen mistri labour
2025-09-20|11990|Home|kitchen chimney Croma
2025-09-29|7350|Home|kitchen mistri labour
2025-10-08|24000|Home|kitchen carpenter final
2025-10-14|3460|Home|kitchen paint
2025-12-02|3120|Travel|Lucknow train tickets
2025-12-26|860|Eating Out|Lucknow Tunday kababi
2025-12-27|2700|Clothes|Lucknow chikan kurti
2025-12-28|540|Travel|Lucknow cab
2025-12-29|1980|Len Den|Lucknow gifts for Khala
2026-01-24|11000|Len Den|wedding gift Imran cousin
2026-01-20|7250|Clothes|wedding suit Zoya tailor
2026-01-30|2899|Home|mixer Reliance Digital
2026-02-02|4380|Travel|Pune conference train
2026-02-11|6900|Travel|Pune conference hotel
2026-02-12|740|Eating Out|Pune conference dinner
2026-02-13|3000|Travel|Pune conference registration
2026-02-14|1460|Clothes|Pune saree
2026-04-17|34490|Home|LG fridge Vijay Sales
2026-05-12|19800|Car|Apollo tyres
2026-05-15|3340|Travel|Lucknow train tickets
2026-06-04|1120|Eating Out|Lucknow Dastarkhwan
2026-06-05|3980|Clothes|Lucknow chikan suits
2026-06-06|690|Travel|Lucknow cab
2026-07-11|2450|Medical|Thyrocare lab test
2026-08-22|3499|Len Den|Imran birthday watch
2025-08-22|2250|Len Den|Imran birthday shirt
2026-10-03|4200|Zaid School|school picnic Pachmarhi
2026-11-21|5100|Len Den|wedding lifafa Ayesha
2026-11-14|4750|Clothes|wedding suit fabric Meena Fabrics'''.split('\n'):
    add(*x.split('|'))
rows.sort(key=lambda x:x[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'bhopal.csv'),'w',newline='') as f:
    w=csv.writer(f); w.writerow(['date','amount','category','notes'])
    for a,b,c,n in rows: w.writerow([a.isoformat(),'%.2f'%b,c,n])
print(len(rows))
