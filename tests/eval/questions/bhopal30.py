import csv, os, re, json, calendar, sys
from decimal import Decimal as D, ROUND_HALF_UP
from datetime import date, timedelta
HERE=os.path.dirname(os.path.abspath(__file__))
R=[dict(d=x['date'],a=D(x['amount']),c=x['category'],n=x['notes']) for x in csv.DictReader(open(os.path.join(HERE, '..', 'ledgers', 'bhopal.csv')))]
TODAY='2026-11-30'; LO='2023-09-01'
def q(x,p='0.01'): return str(D(x).quantize(D(p),ROUND_HALF_UP))
def w(n,word): return re.search(r'\b'+re.escape(word.lower())+r'\b',n.lower()) is not None
def sel(cat=None,word=None,p=(LO,TODAY),notcat=(),over=None,under=None,nword=None):
    out=[]
    for x in R:
        if not p[0]<=x['d']<=p[1]: continue
        if cat and x['c']!=cat: continue
        if word and not any(w(x['n'],t) for t in word.split('|')): continue
        if nword and w(x['n'],nword): continue
        if x['c'] in notcat: continue
        if over is not None and not x['a']>over: continue
        if under is not None and not x['a']<under: continue
        out.append(x)
    return out
def S(*a,**k):
    t=D(0)
    for x in sel(*a,**k): t+=x['a']
    return t
def N(*a,**k): return len(sel(*a,**k))
def M(m):
    y,mm=map(int,m.split('-')); return (m+'-01','%s-%02d'%(m,calendar.monthrange(y,mm)[1]))
def MM(a,b): return (M(a)[0],M(b)[1])
def Y(y): return ('%d-01-01'%y,min('%d-12-31'%y,TODAY))
def months(a,b):
    out=[];y,m=map(int,a.split('-'))
    while '%d-%02d'%(y,m)<=b:
        out.append('%d-%02d'%(y,m)); m+=1
        if m>12: y,m=y+1,1
    return out
def one(*v): return {"one":[q(x) if isinstance(x,D) else str(x) for x in v]}
def pc(a,b): return q(D(a)*100/D(b),'0.1')
def mx(rows,k=1): return sorted(rows,key=lambda x:-x['a'])[k-1]
def mn(rows): return sorted(rows,key=lambda x:x['a'])[0]
def rows(t,ordered=False): return {"rows":[[q(c) if isinstance(c,D) else str(c) for c in r] for r in t],"ordered":ordered}
def lst(t):
    assert len(t)<=20,len(t)
    return rows([(x['d'],x['a']) for x in t]) if t else {"empty":True}
def by(t,key):
    o={}
    for x in t: o[key(x)]=o.get(key(x),D(0))+x['a']
    return o
mon=lambda x:x['d'][:7]
cat=lambda x:x['c']
note=lambda x:x['n']
yr=lambda x:x['d'][:4]
wday=lambda x:calendar.day_name[date.fromisoformat(x['d']).weekday()]
def rank(o,k=None,low=False): return sorted(o.items(),key=lambda z:z[1] if low else -z[1])[:k]
def days(a,b): return (date.fromisoformat(b)-date.fromisoformat(a)).days
def median(t):
    v=sorted(x['a'] for x in t); n=len(v); return v[n//2] if n%2 else (v[n//2-1]+v[n//2])/2
def quiet(p):
    have={x['d'] for x in R}; out=[]; d=date.fromisoformat(p[0])
    while d.isoformat()<=p[1]:
        if d.isoformat() not in have: out.append(d.isoformat())
        d+=timedelta(1)
    return out
def run(t,ms):
    o=by(t,mon); c=D(0); out=[]
    for m in ms: c+=o.get(m,D(0)); out.append((m,c))
    return out
NONE={"none":True}
EMPTY={"empty":True}
OUT=[];prev=[]
def Q(question,how,tags,alt=(),f=False):
    global prev
    hist=list(prev) if f else []
    prev=hist+[question]
    gold=eval(how)
    al=[]
    for a in alt:
        g=eval(a)
        if g!=gold and g not in al: al.append(g)
    OUT.append(dict(id='bhopal30-%03d'%(len(OUT)+1),question=question,today=TODAY,history=hist,gold=gold,alt=al,how=how,tags=tags.split()+(['followup'] if f else [])+(['unanswerable'] if gold==NONE else [])))
F=True
Q('kirana october','one(S("Kirana",p=M("2026-10")))','total category')
Q('and in september?','one(S("Kirana",p=M("2026-09")))','total category',f=F)
Q('how many times did we go','one(N("Kirana",p=M("2026-09")))','count',f=F)
Q('when did i last go to rafiq tailor','one(sel(word="Rafiq")[-1]["d"])','last merchant')
Q('and zoya?','one(sel(word="Zoya")[-1]["d"])','last merchant',f=F)
Q('how much do i earn in a month','NONE','income')
Q('total swiggy this year','one(S(word="Swiggy",p=Y(2026)))','total merchant',['one(S("Eating Out","Swiggy",p=Y(2026)))'])
Q('whats my account balance','NONE','balance')
Q('how much was the kashmir trip in all','one(S(word="Kashmir"))','trip')
Q('biggest thing in that','one(mx(sel(word="Kashmir"))["a"],mx(sel(word="Kashmir"))["d"])','biggest trip',['one(mx(sel(word="Kashmir"))["a"])'],f=F)
Q('and by category','rows(by(sel(word="Kashmir"),cat).items())','trip table',f=F)
Q('top 3 categories last month','rows(rank(by(sel(p=M("2026-10")),cat),3),True)','ranking category')
Q('petrol till now this year','one(S(word="petrol",p=Y(2026)))','word total ytd')
Q('avg per month?','one(S(word="petrol",p=Y(2026))/11)','average month',f=F)
Q('same for last year','one(S(word="petrol",p=Y(2025))/12)','average month',['one(S(word="petrol",p=Y(2025))/12,S(word="petrol",p=Y(2025)))'],f=F)
Q('what was the car loan emi in jan 2025 and what is it now','one(sel(word="emi",p=M("2025-01"))[0]["a"],sel(word="emi")[-1]["a"])','price-then-now')
Q('gym fees total','NONE','not-in-ledger')
Q('anything over 10000 in 2026, pls list','lst(sel(p=Y(2026),over=10000))','threshold list')
Q('without car loan and school fees','lst([x for x in sel(p=Y(2026),over=10000) if not w(x["n"],"emi") and not w(x["n"],"fees")])','without list',f=F)
Q('how much did imran spend on himself','NONE','others')
Q('cook and maid together in 2025','one(S("House Help",word="cook|maid",p=Y(2025)))','total two',['one(S("House Help",word="Shabana|Kanta",p=Y(2025)))','one(S("House Help",word="cook",p=Y(2025)),S("House Help",word="maid",p=Y(2025)))'])
Q('last weekend total','one(S(p=("2026-11-28","2026-11-29")))','period total')
Q('what all was that','lst(sel(p=("2026-11-28","2026-11-29")))','list',f=F)
Q('month before last how much did i spend on eating out','one(S("Eating Out",p=M("2026-09")))','period total')
Q('eating out share of total in 2026 %','one(pc(S("Eating Out",p=Y(2026)),S(p=Y(2026))))','share')
Q('how many kg mutton we bought this year','NONE','quantity')
Q('what did the fridge cost and when did i buy it','one(sel(word="fridge")[0]["a"],sel(word="fridge")[0]["d"])','single detail')
Q('and the laptop?','one(mx(sel(word="laptop"))["a"],mx(sel(word="laptop"))["d"])','single detail',f=F)
Q('is it still under warranty','NONE','followup-none',f=F)
Q('will i be able to finish the car loan by next december','NONE','future')
Q('zomato vs swiggy in 2025','one(S(word="Zomato",p=Y(2025)),S(word="Swiggy",p=Y(2025)))','compare merchant',['one(S("Eating Out","Zomato",p=Y(2025)),S("Eating Out","Swiggy",p=Y(2025)))'])
Q('sabzi fruit by month this year','rows(sorted(by(sel("Sabzi Fruit",p=Y(2026)),mon).items()))','table month')
Q('which was the highest','one(*rank(by(sel("Sabzi Fruit",p=Y(2026)),mon),1)[0])','max month',f=F)
Q('delete the last zomato entry','NONE','order')
Q('days since last car wash','one(days(sel(word="car wash")[-1]["d"],TODAY))','days-since')
Q('how often do i go to indian coffee house in a month on average, 2026','one(q(D(N(word="Indian Coffee House",p=Y(2026)))/11,"0.01"))','often average',['one(q(D(N(word="Indian Coffee House",p=Y(2026)))/11,"0.1"))'])
Q('avrage bill at dmart','one(S(word="DMart")/N(word="DMart"))','average visit typo',['one(S("Kirana",word="DMart")/N("Kirana",word="DMart"))'])
Q('should i shift to cheaper school for zaid','NONE','advice')
Q('kitchen renovation total cost','one(S(word="kitchen"))','project')
Q('month wise','rows(sorted(by(sel(word="kitchen"),mon).items()))','project table',f=F)
Q('how much of it was carpenter','one(S(word="carpenter"))','project part',f=F)
Q('first half of october 2026 total spend','one(S(p=("2026-10-01","2026-10-15")))','period')
Q('did i spend more on clothes this year or last','one(S("Clothes",p=Y(2026)),S("Clothes",p=Y(2025)))','compare period',['one(S("Clothes",p=Y(2026)),S("Clothes",p=("2025-01-01","2025-11-30")))'])
Q('namaste kaise ho','NONE','chitchat')
Q('eid spending 2026','one(S(word="Eid",p=Y(2026)))','word season',['one(S(word="Eid|Eidi",p=Y(2026)))'])
Q('and the year before?','one(S(word="Eid",p=Y(2025)))','word season',['one(S(word="Eid|Eidi",p=Y(2025)))'],f=F)
Q('eidi kis kis ko diya','NONE','who language')
Q('costliest wedding thing and when was that','one(mx(sel(word="wedding"))["a"],mx(sel(word="wedding"))["d"])','biggest detail')
Q('second biggest?','one(mx(sel(word="wedding"),2)["a"])','second',f=F)
Q('who paid for it, me or imran','NONE','who-paid',f=F)
Q('netflix in october','EMPTY','empty subscription',['one(D(0))'])
Q('when did netflix stop','one(sel(word="Netflix")[-1]["d"])','last subscription')
Q('what was the price first and at the end','one(sel(word="Netflix")[0]["a"],sel(word="Netflix")[-1]["a"])','price-then-now',f=F)
Q('how many episodes did we watch','NONE','quantity',f=F)
Q('how much on cinema tickets','NONE','not-in-ledger')
Q('total between 10 march and 25 march 2026','one(S(p=("2026-03-10","2026-03-25")))','between')
Q('how many days in november did i spend nothing','one(len(quiet(M("2026-11"))))','quiet-days')
Q('eating out by weekday 2026','rows(by(sel("Eating Out",p=Y(2026)),wday).items())','weekday table')
Q('median kirana bill in 2026','one(median(sel("Kirana",p=Y(2026))))','median')
Q('asdkj lol ok','NONE','nonsense')
Q('show me all croma purchases','lst(sel(word="Croma"))','list merchant')
Q('the last one of those','one(sel(word="Croma")[-1]["d"],sel(word="Croma")[-1]["a"])','last',f=F)
Q('how much for the train from lucknow to kanpur','NONE','not-in-ledger')
Q('lucknow train tickets, all times','lst(sel(word="train tickets"))','list trip',['one(S(word="train tickets"))'])
Q('apollo pharmacy since 15 august','one(S(word="Apollo Pharmacy",p=("2026-08-15",TODAY)))','since merchant')
Q('compare','NONE','missing-half')
Q('electricty may 2026 vs may 2025, % change','one(pc(S(word="electricity",p=M("2026-05"))-S(word="electricity",p=M("2025-05")),S(word="electricity",p=M("2025-05"))))','growth',['one("6.0")'])
Q('why so','NONE','reason',f=F)
Q('running total of len den this year by month','rows(run(sel("Len Den",p=Y(2026)),months("2026-01","2026-11")))','running',['rows([z for z in run(sel("Len Den",p=Y(2026)),months("2026-01","2026-11")) if z[0] in by(sel("Len Den",p=Y(2026)),mon)])'])
Q('total this finacial year without car','one(S(p=("2026-04-01",TODAY),notcat=("Car",)))','without fy')
Q('which months crossed 1 lakh','rows([z for z in sorted(by(R,mon).items()) if z[1]>100000])','threshold month')
Q('catagories i spent less than 3000 on in october','rows([z for z in by(sel(p=M("2026-10")),cat).items() if z[1]<3000])','threshold category')
Q('smallest auto fare to college','one(mn(sel(word="auto to college"))["a"])','smallest')
Q('how much money is left for this month','NONE','balance')
Q('st joseph fees, each year','rows(sorted(by(sel(word="St Joseph"),yr).items()))','table year')
Q('what will it be next year','NONE','future',f=F)
Q('milk vs sabzi fruit, jul to sep this year','one(S("Milk",p=MM("2026-07","2026-09")),S("Sabzi Fruit",p=MM("2026-07","2026-09")))','compare quarter')
Q('top 5 merchants in eating out in 2026','rows(rank(by([x for x in sel("Eating Out",p=Y(2026)) if x["n"]],note),5),True)','ranking merchant')
Q('spent at big bazaar','NONE','not-in-ledger')
Q('more supermarket total this year','one(S("Kirana","More",p=Y(2026)))','merchant common-word',['NONE'])
Q('how much have i given ammi since jan 2025','one(S("Len Den","Ammi",p=("2025-01-01",TODAY)))','person since',['one(S(word="Ammi",p=("2025-01-01",TODAY)))'])
Q('how is her health','NONE','chitchat',f=F)
Q('first time i paid for spotify','one(sel(word="Spotify")[0]["d"])','first')
Q('total paid so far','one(S(word="Spotify"))','total subscription',f=F)
Q('mark the maid as paid for december','NONE','order')
Q('this time last year what was november total','one(S(p=M("2025-11")))','period')
Q('anything above 2000 in eating out in october','EMPTY' if N("Eating Out",p=M("2026-10"),over=2000)==0 else 'lst(sel("Eating Out",p=M("2026-10"),over=2000))','threshold empty')
Q('avg per week on sabzi fruit in october','one(S("Sabzi Fruit",p=M("2026-10"))*7/31)','average week')
Q('which tailor do i give more money, rafiq or zoya','one("Rafiq",S(word="Rafiq"))','compare merchant',['one("Rafiq",S(word="Rafiq tailor",nword="Eid"))','one("Rafiq",S(word="Rafiq"),S(word="Zoya"))'])
Q('how much fabric in metres for the wedding suit','NONE','quantity')
Q('what % of medical was apollo pharmacy last year','one(pc(S("Medical","Apollo Pharmacy",p=Y(2025)),S("Medical",p=Y(2025))))','share two')
Q('amazon spending by category','rows(by(sel(word="Amazon"),cat).items())','two-category table',['rows(by(sel(word="Amazon",nword="Prime"),cat).items())'])
Q('is my neighbour spending more than me','NONE','others')
Q('fd interest this year','NONE','income')
Q('cheapest month of 2025 overall and how much','one(*rank(by(sel(p=Y(2025)),mon),1,True)[0])','min month')
Q('and the costliest one?','one(*rank(by(sel(p=Y(2025)),mon),1)[0])','max month',f=F)
Q('swimming classes for zaid how much','NONE','not-in-ledger')
Q('by month last year travel not counting kashmir','rows(sorted(by(sel("Travel",p=Y(2025),nword="Kashmir"),mon).items()))','without table')
Q('ek joke sunao','NONE','chitchat language')
Q('how much did i spend at','NONE','missing-half')
with open(os.path.join(HERE,'bhopal30.jsonl'),'w') as f:
    for o in OUT: f.write(json.dumps(o,ensure_ascii=False)+'\n')
print(len(R),len(OUT),sum(o['gold']==NONE for o in OUT),sum(bool(o['history']) for o in OUT))
if len(sys.argv)>1:
    for o in OUT:
        if o['gold']!=NONE: print(o['id'][-3:],'+'*len(o['history'])+o['question'],'=>',json.dumps(o['gold']),'ALT',json.dumps(o['alt']) if o['alt'] else '')
