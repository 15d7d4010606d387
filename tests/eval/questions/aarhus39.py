import csv, os, json, sys
from decimal import Decimal as D, ROUND_HALF_UP
from datetime import date, timedelta as TD
HERE=os.path.dirname(os.path.abspath(__file__))
L=[]
for r in csv.DictReader(open(os.path.join(HERE,'../ledgers/aarhus.csv'),encoding='utf-8',newline='')):
    L.append((date.fromisoformat(r['date']),D(r['amount']),r['category'],r['notes']))
TODAY=date(2026,11,30)
DAYS=['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def dt(x): return date.fromisoformat(x) if isinstance(x,str) else x
def R(cat=None,note=None,a=None,b=None,nocat=None,nonote=None,f=None):
    out=[]
    for x in L:
        d,amt,c,n=x
        if cat is not None and c not in ([cat] if isinstance(cat,str) else cat): continue
        if note is not None and not any(w in n.lower() for w in ([note] if isinstance(note,str) else note)): continue
        if nocat and c in ([nocat] if isinstance(nocat,str) else nocat): continue
        if nonote and any(w in n.lower() for w in ([nonote] if isinstance(nonote,str) else nonote)): continue
        if a and d<dt(a): continue
        if b and d>dt(b): continue
        if f and not f(x): continue
        out.append(x)
    return out
def U(w,a=None,b=None): # category or note
    return R(a=a,b=b,f=lambda x: x[2]==w or w in x[3].lower())
def Y(y): return dict(a='%d-01-01'%y,b='%d-12-31'%y)
def M(y,m):
    e=(date(y+(m==12),m%12+1,1)-TD(1)).isoformat()
    return dict(a='%d-%02d-01'%(y,m),b=e)
def tot(rs):
    t=D(0)
    for x in rs: t+=x[1]
    return t
def avg(rs): return tot(rs)/len(rs)
def days(rs): return len({x[0] for x in rs})
def med(rs):
    v=sorted(x[1] for x in rs); n=len(v)
    return v[n//2] if n%2 else (v[n//2-1]+v[n//2])/2
def q2(x): return str(x.quantize(D('0.01'),ROUND_HALF_UP))
class Pct:
    def __init__(s,v): s.v=v
def pct(a,b): return Pct(D(a)*100/D(b))
def grow(new,old): return Pct((D(new)-D(old))*100/D(old))
def s(v):
    if isinstance(v,D): return q2(v)
    if isinstance(v,Pct): return str(v.v.quantize(D('0.1'),ROUND_HALF_UP))
    if isinstance(v,date): return v.isoformat()
    return str(v)
def one(*v): return {"one":[s(x) for x in v]}
def rowsg(rs,ordered=False): return {"rows":[[s(v) for v in r] for r in rs],"ordered":ordered}
def lst(rs,ordered=False):
    assert 0<len(rs)<=20,len(rs)
    return rowsg([(x[0],x[1]) for x in rs],ordered)
def lstn(rs,ordered=False): return rowsg([(x[3],x[1]) for x in rs],ordered)
NONE={"none":True}; EMPTY={"empty":True}
def emp(rs):
    assert not rs, rs
    return EMPTY
def top(rs):
    m=max(x[1] for x in rs); t=[x for x in rs if x[1]==m]
    assert len(t)==1,t
    return t[0]
def low(rs):
    m=min(x[1] for x in rs); t=[x for x in rs if x[1]==m]
    assert len(t)==1,t
    return t[0]
def by(rs,key,val=tot):
    g={}
    for x in rs: g.setdefault(key(x),[]).append(x)
    return {k:val(v) for k,v in g.items()}
mon=lambda x:x[0].strftime('%Y-%m')
yr=lambda x:str(x[0].year)
cat_=lambda x:x[2]
wd=lambda x:DAYS[x[0].weekday()]
wke=lambda x:x[0].weekday()>=5
def rank(g,n=None):
    o=sorted(g.items(),key=lambda kv:-kv[1])
    if n and len(o)>n: assert o[n-1][1]!=o[n][1]
    for i in range((n or len(o))-1):
        if i+1<len(o): assert o[i][1]!=o[i+1][1],o
    return o[:n] if n else o
def months(a,b):
    y,m=a; out=[]
    while (y,m)<=b:
        out.append('%d-%02d'%(y,m)); y,m=(y,m+1) if m<12 else (y+1,1)
    return out
def gap(rs):
    d=sorted({x[0] for x in rs}); best=None
    for p,n in zip(d,d[1:]):
        if best is None or (n-p).days>best[0]: best=((n-p).days,p,n)
    return best
def cum(g):
    t=D(0); out=[]
    for k in sorted(g): t+=g[k]; out.append((k,t))
    return out
def cum3(g): return [(k,g[k],t) for k,t in cum(g)]
def empty_days(a,b):
    a,b=dt(a),dt(b); have={x[0] for x in L}; n=0
    while a<=b: n+=a not in have; a+=TD(1)
    return n
C=[]  # conversations: list of turns (question, gold expr, alt exprs, tags)
def conv(*t): C.append(t)
N='NONE'
A26="a='2026-01-01'"
# ---- conversations
conv(("how much did i spend on groceries last month","one(tot(R('groceries',**M(2026,10))))",[],"total category month"),
     ("and the month before that","one(tot(R('groceries',**M(2026,9))))",[],"total category month"),
     ("what was the dearest shop in that one","one(top(R('groceries',**M(2026,9)))[1],top(R('groceries',**M(2026,9)))[0])",
      ["one(top(R('groceries',**M(2026,9)))[1])","one(*top(R('groceries',**M(2026,9)))[:2],top(R('groceries',**M(2026,9)))[3])","one(top(R('groceries',**M(2026,9)))[3],top(R('groceries',**M(2026,9)))[1])"],"dearest"))
conv(("total at netto this year","one(tot(R(note='netto',a='2026-01-01')))",["one(tot(R('groceries','netto',a='2026-01-01')))"],"total merchant year"),
     ("same for rema","one(tot(R(note='rema',a='2026-01-01')))",[],"total merchant year"),
     ("and on average per shop, netto vs rema","one(avg(R(note='netto',a='2026-01-01')),avg(R(note='rema',a='2026-01-01')))",
      ["rowsg([('netto',avg(R(note='netto',a='2026-01-01'))),('rema',avg(R(note='rema',a='2026-01-01')))])",
       "one(tot(R(note='netto',a='2026-01-01'))/days(R(note='netto',a='2026-01-01')),tot(R(note='rema',a='2026-01-01'))/days(R(note='rema',a='2026-01-01')))",
       "one(avg(R('groceries','netto',a='2026-01-01')),avg(R('groceries','rema',a='2026-01-01')))"],"average merchant compare"))
conv(("whats my rent now and what was it when i started in september 2023","one(R('rent',**M(2026,11))[0][1],R('rent',**M(2023,9))[0][1])",
      ["rowsg([(R('rent',**M(2026,11))[0][0],R('rent',**M(2026,11))[0][1]),(R('rent',**M(2023,9))[0][0],R('rent',**M(2023,9))[0][1])])"],"price then now"),
     ("so how many percent up is that","one(grow(R('rent',**M(2026,11))[0][1],R('rent',**M(2023,9))[0][1]))",[],"growth"),
     ("and what will it be next september",N,[],"future"))
conv(("how much was the sauna club yearly fee in 2023 and how much this year","one(R('sauna','yearly fee',**Y(2023))[0][1],R('sauna','yearly fee',**Y(2026))[0][1])",
      ["rowsg([('2023',tot(R('sauna','yearly fee',**Y(2023)))),('2026',tot(R('sauna','yearly fee',**Y(2026))))])"],"price then now yearly"),
     ("how much have i paid for it alltogether","one(tot(R(note='yearly fee')))",[],"total thing"))
conv(("eating out in november","one(tot(R('eating out',**M(2026,11))))",[],"total category month"),
     ("compared to the same month last year","one(tot(R('eating out',**M(2026,11))),tot(R('eating out',**M(2025,11))))",
      ["one(tot(R('eating out',**M(2025,11))))","one(tot(R('eating out',**M(2026,11)))-tot(R('eating out',**M(2025,11))))","one(tot(R('eating out',**M(2026,11))),tot(R('eating out',**M(2025,11))),tot(R('eating out',**M(2026,11)))-tot(R('eating out',**M(2025,11))))",
       "rowsg([('2026-11',tot(R('eating out',**M(2026,11)))),('2025-11',tot(R('eating out',**M(2025,11))))])"],"compare periods"),
     ("why was it different",N,[],"reason"))
conv(("what did the kyoto conf cost me in total","one(tot(R(note='kyoto')))",[],"trip"),
     ("split that by category","rowsg(list(by(R(note='kyoto'),cat_).items()))",[],"trip bycategory"),
     ("whats that in canadian dollars",N,[],"conversion"))
conv(("vienna conf vs lisbon conf, what did each cost","one(tot(R(note='vienna conf')),tot(R(note='lisbon conf')))",
      ["rowsg([('vienna conf',tot(R(note='vienna conf'))),('lisbon conf',tot(R(note='lisbon conf')))])"],"trip compare"),
     ("and how much of the lisbon one was the hotel","one(tot(R(note='lisbon conf hotel')))",[],"trip"))
conv(("how much did we spend on the bornholm trip","one(tot(R(note='bornholm')))",[],"trip"),
     ("list everything for it","lst(R(note='bornholm'))",["rowsg([(x[0],x[1],x[3]) for x in R(note='bornholm')])"],"trip list"),
     ("how many km did we ride there",N,[],"quantity"))
conv(("what did i pay for flights to halifax each time","lst(R(note='halifax flights'))",["rowsg([(x[0],x[1],x[3]) for x in R(note='halifax flights')])"],"list travel"),
     ("which one was the cheapest","one(low(R(note='halifax flights'))[1],low(R(note='halifax flights'))[0])",
      ["one(low(R(note='halifax flights'))[1])","one(*low(R(note='halifax flights'))[:2],low(R(note='halifax flights'))[3])","one(low(R(note='halifax flights'))[3],low(R(note='halifax flights'))[1])","one(low(R(note='halifax flights'))[0])"],"cheapest"),
     ("when should i book for next christmas",N,[],"advice"))
conv(("how often have i been to papas this year","one(len(R(note='papas',a='2026-01-01')))",["one(days(R(note='papas',a='2026-01-01')))"],"count visits"),
     ("and with tom","one(len(R(note='papas w tom',a='2026-01-01')))",["one(days(R(note='papas w tom',a='2026-01-01')))"],"count person"),
     ("how many games did he win",N,[],"quantity"))
conv(("when did i first pay for mubi","one(R(note='mubi')[0][0])",["one(R(note='mubi')[0][0],R(note='mubi')[0][1])"],"first"),
     ("what did it cost then and what does it cost now","one(R(note='mubi')[0][1],R(note='mubi')[-1][1])",["rowsg([(R(note='mubi')[0][0],R(note='mubi')[0][1]),(R(note='mubi')[-1][0],R(note='mubi')[-1][1])])"],"price then now"))
conv(("top 5 categories this year","rowsg(rank(by(R(a='2026-01-01'),cat_),5),True)",[],"ranking category"),
     ("and without rent","rowsg(rank(by(R(a='2026-01-01',nocat='rent'),cat_),5),True)",["rowsg(rank(by(R(a='2026-01-01',nocat='rent'),cat_),4),True)"],"ranking without"))
conv(("how much on travel in 2025","one(tot(R('travel',**Y(2025))))",[],"total category year"),
     ("without the halifax flights","one(tot(R('travel',nonote='halifax',**Y(2025))))",[],"without"))
conv(("how much did moving cost me","one(tot(R(note='moving')))",[],"project"),
     ("and everything from ikea","one(tot(R(note='ikea')))",["one(tot(R(note=['moving','ikea'])))"],"merchant"))
conv(("how many times did i get a haircut in 2025","one(len(R(note='haircut',**Y(2025))))",[],"count"),
     ("when was my last one","one(R(note='haircut')[-1][0])",["one(R(note='haircut')[-1][0],R(note='haircut')[-1][1])"],"last"),
     ("book me a new one for friday",N,[],"order"))
conv(("coffee spending in 2026 so far","one(tot(R('coffee',a='2026-01-01')))",["one(tot(U('coffee',a='2026-01-01')))"],"total category ytd"),
     ("how much is that per month on avarage","one(tot(R('coffee',a='2026-01-01'))/11)",["one(tot(U('coffee',a='2026-01-01'))/11)"],"average month"))
conv(("how much did i spend yesterday","one(tot(R(a='2026-11-29',b='2026-11-29')))",["lst(R(a='2026-11-29',b='2026-11-29'))"],"total day"),
     ("and today","one(tot(R(a='2026-11-30',b='2026-11-30')))",["lst(R(a='2026-11-30',b='2026-11-30'))"],"total day"))
# ---- singles
def q(question,gold,alts,tags): conv((question,gold,alts,tags))
q("føtex in groceries vs føtex in flat stuff in 2025","one(tot(R('groceries','føtex',**Y(2025))),tot(R('flat stuff','føtex',**Y(2025))))",
  ["rowsg([('groceries',tot(R('groceries','føtex',**Y(2025)))),('flat stuff',tot(R('flat stuff','føtex',**Y(2025))))])"],"compare merchant two categories")
q("how much have i spent at normal this year","one(tot(R(note='normal',a='2026-01-01')))",[],"common word merchant")
q("how much more did i spend at netto than at lidl last year","one(tot(R(note='netto',**Y(2025)))-tot(R(note='lidl',**Y(2025))))",["one(tot(R('groceries','netto',**Y(2025)))-tot(R('groceries','lidl',**Y(2025))))"],"difference merchants")
q("sauna visits in january 2026, how many","one(len(R('sauna',**M(2026,1))))",["one(days(R('sauna',**M(2026,1))))"],"count category month")
q("what do i spend on groceires in an average week this year","one(tot(R('groceries',a='2026-01-01'))/(D((TODAY-date(2026,1,1)).days+1)/7))",
  ["one(tot(R('groceries',a='2026-01-01'))/len({x[0].isocalendar()[:2] for x in R(a='2026-01-01')}))","one(tot(R('groceries',a='2026-01-01'))/len({x[0].isocalendar()[:2] for x in R('groceries',a='2026-01-01')}))","one(tot(R('groceries',a='2026-01-01'))/48)","one(tot(R('groceries',a='2026-01-01'))/47)"],"average week typo")
q("median price of a beers night","one(med(R(note='beers')))",["one(med(R('eating out','beers')))","one(med(R(note='beers',nonote=['halifax','essen','northside','conf','moving','festuge'])))"],"median")
q("what did i spend in the week from 3 to 9 june this year","one(tot(R(a='2026-06-03',b='2026-06-09')))",[],"total range")
q("how much since easter on eating out","one(tot(R('eating out',a='2026-04-05')))",["one(tot(R('eating out',a='2026-04-06')))","one(tot(R('eating out',a='2026-04-07')))"],"since easter")
q("how much did i spend last weekend","one(tot(R(a='2026-11-28',b='2026-11-29')))",["lst(R(a='2026-11-28',b='2026-11-29'))"],"weekend")
q("groceries q3 this year against q3 last year","one(tot(R('groceries',a='2026-07-01',b='2026-09-30')),tot(R('groceries',a='2025-07-01',b='2025-09-30')))",
  ["one(tot(R('groceries',a='2026-07-01',b='2026-09-30'))-tot(R('groceries',a='2025-07-01',b='2025-09-30')))","one(abs(tot(R('groceries',a='2026-07-01',b='2026-09-30'))-tot(R('groceries',a='2025-07-01',b='2025-09-30'))))","rowsg([('2026',tot(R('groceries',a='2026-07-01',b='2026-09-30'))),('2025',tot(R('groceries',a='2025-07-01',b='2025-09-30')))])"],"compare quarters")
q("total for the month before last","one(tot(R(**M(2026,9))))",[],"month before last")
q("what share of my spending this year was rent","one(pct(tot(R('rent',a='2026-01-01')),tot(R(a='2026-01-01'))))",[],"share")
q("which months in 2026 did i spend more than 4500 on groceries","rowsg([(k,v) for k,v in by(R('groceries',a='2026-01-01'),mon).items() if v>4500])",["rowsg([(k,) for k,v in by(R('groceries',a='2026-01-01'),mon).items() if v>4500])"],"threshold months")
q("how many times did i pay more than 500 for eating out this year","one(len(R('eating out',a='2026-01-01',f=lambda x:x[1]>500)))",[],"threshold count")
q("list everything over 5000 that isnt rent","lst(R(nocat='rent',f=lambda x:x[1]>5000))",["rowsg([(x[0],x[1],x[3]) for x in R(nocat='rent',f=lambda x:x[1]>5000)])"],"threshold list without")
q("which weekday do i spend the most on eating out in total","one(*rank(by(R('eating out'),wd),1)[0])",["one(rank(by(R('eating out'),wd),1)[0][0])"],"weekday")
q("spending by month this year","rowsg(list(by(R(a='2026-01-01'),mon).items()))",[],"bymonth")
q("running total of eating out by month in 2026","rowsg(cum(by(R('eating out',a='2026-01-01'),mon)))",["rowsg(cum3(by(R('eating out',a='2026-01-01'),mon)))"],"running")
q("how many days did i spend nothing in august","one(empty_days('2026-08-01','2026-08-31'))",["rowsg([(d,) for d in noday('2026-08-01','2026-08-31')])"],"nospend")
q("longest stretch without going to netto in 2026","one(gap(R(note='netto',a='2026-01-01'))[0])",["one(*gap(R(note='netto',a='2026-01-01')))","one(gap(R(note='netto',a='2026-01-01'))[0]-1)","one(gap(R('groceries','netto',a='2026-01-01'))[0])","one(gap(R('groceries','netto',a='2026-01-01'))[0]-1)"],"gap")
q("when was i last at la cabra","one(R(note='la cabra')[-1][0])",["one(R(note='la cabra')[-1][0],R(note='la cabra')[-1][1])","one((TODAY-R(note='la cabra')[-1][0]).days)"],"last")
q("when did i stop paying for netflix, last payment i mean","one(R(note='netflix')[-1][0])",["one(R(note='netflix')[-1][0],R(note='netflix')[-1][1])","one(R(note='netflix')[-1][0],(TODAY-R(note='netflix')[-1][0]).days)","one((TODAY-R(note='netflix')[-1][0]).days,R(note='netflix')[-1][0])"],"last subscription")
q("since when does spotify cost 119","one(R(note='spotify',f=lambda x:x[1]==119)[0][0])",["one(R(note='spotify',f=lambda x:x[1]==119)[0][0],R(note='spotify',f=lambda x:x[1]==119)[0][1])","one(R(note='spotify',f=lambda x:x[1]==119)[0][0].strftime('%Y-%m'))"],"price rise")
q("which subs did i pay this month and how much","lstn(R('subs',**M(2026,11)))",["lst(R('subs',**M(2026,11)))","rowsg([(x[0],x[1],x[3]) for x in R('subs',**M(2026,11))])"],"list subscriptions")
q("how much did my grocery spending grow from 2024 to 2025 in percent","one(grow(tot(R('groceries',**Y(2025))),tot(R('groceries',**Y(2024)))))",[],"growth years")
q("total i spent on stuff with freja in the notes, last year","one(tot(R(note='freja',**Y(2025))))",[],"person")
q("what did i get freja for her birthday this year and for how much","one(R('prezzies','freja bday',**Y(2026))[0][3],R('prezzies','freja bday',**Y(2026))[0][1])",
  ["one(R('prezzies','freja bday',**Y(2026))[0][1])","one(R('prezzies','freja bday',**Y(2026))[0][0],R('prezzies','freja bday',**Y(2026))[0][1],R('prezzies','freja bday',**Y(2026))[0][3])","rowsg([(x[3],x[1]) for x in R(note='freja bday',**Y(2026))])","lst(R(note='freja bday',**Y(2026)))"],"person yearly")
q("dearest dinner out ever and when","one(top(R('eating out'))[1],top(R('eating out'))[0])",["one(*top(R('eating out'))[:2],top(R('eating out'))[3])","one(top(R('eating out','dinner'))[1],top(R('eating out','dinner'))[0])"],"dearest")
q("how much did i spend on dsb in each year","rowsg(list(by(R(note='dsb'),yr).items()))",["rowsg(list(by(R('getting around','dsb'),yr).items()))"],"merchant byyear")
q("how much have i spent on petrol this year","emp(R(note=['petrol','gas','fuel','benzin'],a='2026-01-01'))",["one(D(0))"],"absent")
q("anything from ikea in 2024","emp(R(note='ikea',**Y(2024)))",["one(D(0))","one(0)"],"absent")
q("what was my most expensive month ever","one(*rank(by(L,mon),1)[0])",["one(rank(by(L,mon),1)[0][0])"],"ranking month")
q("average sauna cost per visit last winter, december to february, not counting the club fee","one(avg(R('sauna',nonote='fee',a='2025-12-01',b='2026-02-28')))",
  ["one(tot(R('sauna',nonote='fee',a='2025-12-01',b='2026-02-28'))/days(R('sauna',nonote='fee',a='2025-12-01',b='2026-02-28')))"],"average visit season without")
q("do i spend more on games or on sauna this year","one(tot(R('games',a='2026-01-01')),tot(R('sauna',a='2026-01-01')))",
  ["rowsg([('games',tot(R('games',a='2026-01-01'))),('sauna',tot(R('sauna',a='2026-01-01')))])","rowsg(rank(by(R(['games','sauna'],a='2026-01-01'),cat_)),True)","one(*rank(by(R(['games','sauna'],a='2026-01-01'),cat_),1)[0])","one(rank(by(R(['games','sauna'],a='2026-01-01'),cat_),1)[0][0])","one(tot(R('games',a='2026-01-01'))-tot(R('sauna',a='2026-01-01')))"],"compare categories")
q("what have i spent from january to end of november this year compared with the same time in 2025","one(tot(R(a='2026-01-01',b='2026-11-30')),tot(R(a='2025-01-01',b='2025-11-30')))",
  ["one(tot(R(a='2026-01-01',b='2026-11-30'))-tot(R(a='2025-01-01',b='2025-11-30')))","one(tot(R(a='2026-01-01',b='2026-11-30')),tot(R(a='2025-01-01',b='2025-11-30')),tot(R(a='2026-01-01',b='2026-11-30'))-tot(R(a='2025-01-01',b='2025-11-30')))","rowsg([('2026',tot(R(a='2026-01-01',b='2026-11-30'))),('2025',tot(R(a='2025-01-01',b='2025-11-30')))])"],"compare ytd")
# ---- not answerable singles
for t,g in (("whats left in my lunar account","balance"),("how much did i earn last year after tax","income"),("do i still owe mikkel for the festuge tickets","debt"),
  ("can i afford a new road bike in spring","future"),("should i drop mubi or nyt games","advice"),("how much does freja spend on groceries a month","others"),
  ("how many kilos of coffee beans have i bought this year","quantity"),("delete the last expense","order"),("remind me to pay the club fee next november","order"),
  ("hey hows it going","chitchat"),("flurb dnk zzz","nonsense"),("how much did i spend on the","half sentence"),("what do other post docs in aarhus pay in rent","others"),
  ("has the university paid back the kyoto hotel yet","income"),("did i pay for the sofa by card or mobilepay","how"),("add 45 kr for coffee today","order"),
  ("how much is left on my canadian student loan","debt"),("who taught us that dice game at the cafe","who"),
  ("ok great thanks a lot","chitchat"),("how much will i spend in december","future"),("which board game should i get tom for christmas","advice"),("where did i lose my rejsekort","where")):
    q(t,N,[],g)
def noday(a,b):
    a,b=dt(a),dt(b); have={x[0] for x in L}; o=[]
    while a<=b:
        if a not in have: o.append(a)
        a+=TD(1)
    return o
out=[]; nn=fu=0
# mix: spread the unanswerable singles among the others, fixed order
conv_a=[c for c in C if not(len(c)==1 and c[0][1]==N)]; conv_n=[c for c in C if len(c)==1 and c[0][1]==N]
order=[]; k=0
for i,c in enumerate(conv_a):
    order.append(c)
    while k<len(conv_n) and k*len(conv_a)<(i+1)*len(conv_n): order.append(conv_n[k]); k+=1
order+=conv_n[k:]
for c in order:
    hist=[]
    for question,g,alts,tags in c:
        gold=eval(g); alt=[]
        for a in alts:
            v=eval(a)
            if v!=gold and v not in alt: alt.append(v)
        tg=tags.split()
        if gold==NONE: nn+=1; tg=['none',tags.replace(' ','-')]
        if hist: fu+=1; tg.append('followup')
        out.append({"id":"aarhus39-%03d"%(len(out)+1),"question":question,"today":"2026-11-30","history":list(hist),"gold":gold,"alt":alt,"how":g,"tags":tg})
        hist.append(question)
with open(os.path.join(HERE,'aarhus39.jsonl'),'w',encoding='utf-8') as f:
    for o in out: f.write(json.dumps(o,ensure_ascii=False)+'\n')
if '-v' in sys.argv:
    for o in out: print(o['id'][-3:],'  '*len(o['history'])+o['question'],'=>',json.dumps(o['gold'],ensure_ascii=False),'| ALT',json.dumps(o['alt'],ensure_ascii=False))
print('rows %d, questions %d, none %d, follow-ups %d'%(len(L),len(out),nn,fu))
