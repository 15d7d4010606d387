import csv,json,os,re
from decimal import Decimal as Dc, ROUND_HALF_UP
from datetime import date,timedelta as td
H=os.path.dirname(os.path.abspath(__file__))
ALL=[]
for r in csv.DictReader(open(os.path.join(H,'../ledgers/trichy.csv'))):
    ALL.append((date.fromisoformat(r['date']),Dc(r['amount']),r['category'],r['notes']))
TODAY=date(2026,11,30)
def d(s): return date.fromisoformat(s)
WD=['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def has(n,w): return re.search(r'(?<![a-z0-9])'+re.escape(w.lower())+r'(?![a-z0-9])',n.lower()) is not None
def S(c=None,w=None,y=None,m=None,a=None,b=None,nw=None,nc=None,f=None):
    o=[]
    for r in ALL:
        if c and r[2] not in ([c] if isinstance(c,str) else c): continue
        if nc and r[2] in nc: continue
        if w and not has(r[3],w): continue
        if nw and has(r[3],nw): continue
        if y and r[0].year!=y: continue
        if m and r[0].isoformat()[:7]!=m: continue
        if a and r[0]<d(a): continue
        if b and r[0]>d(b): continue
        if f and not f(r): continue
        o.append(r)
    return o
def U(*ls):
    ids=[]
    for l in ls:
        for r in l:
            if not any(r is x for x in ids): ids.append(r)
    return ids
def m2(x): return str(Dc(x).quantize(Dc('0.01'),ROUND_HALF_UP))
def p1(x): return str(Dc(x).quantize(Dc('0.1'),ROUND_HALF_UP))
def raw(l):
    s=Dc(0)
    for r in l: s+=r[1]
    return s
def T(l): return m2(raw(l))
def diff(x,y): return m2(raw(x)-raw(y))
def N(l): return str(len(l))
def ND(l): return str(len({r[0] for r in l}))
def AV(l): return m2(raw(l)/len(l))
def AVD(l,n): return m2(raw(l)/Dc(n))
def visit(l): return m2(raw(l)/len({r[0] for r in l}))
def MED(l):
    v=sorted(r[1] for r in l); k=len(v)
    return m2(v[k//2] if k%2 else (v[k//2-1]+v[k//2])/2)
def SH(x,y): return p1(raw(x)*100/raw(y))
def GR(new,old): return p1((raw(new)-raw(old))*100/raw(old))
def first(l): return min(l,key=lambda r:r[0])
def last(l): return max(l,key=lambda r:r[0])
def mx(l):
    v=sorted(l,key=lambda r:-r[1]); assert len(v)<2 or v[0][1]>v[1][1],('tie',v[:2]); return v[0]
def one(*v): return {'one':list(v)}
def rows(l,o=False): return {'rows':[list(x) for x in l],'ordered':o}
none={'none':True}; empty={'empty':True}
def D(r): return r[0].isoformat()
def A(r): return m2(r[1])
def by(l,k):
    g={}
    for r in l: g.setdefault(k(r),[]).append(r)
    return [(x,T(v)) for x,v in sorted(g.items())]
cat=lambda r:r[2]; mon=lambda r:r[0].isoformat()[:7]; yr=lambda r:str(r[0].year); wd=lambda r:WD[r[0].weekday()]; nt=lambda r:r[3]
def top(l,k,n=None,rev=True):
    v=sorted(by(l,k),key=lambda x:Dc(x[1]),reverse=rev)
    z=v if n is None else v[:n]
    q=v[:(n or len(v))+1]
    for i in range(len(q)-1): assert q[i][1]!=q[i+1][1],q
    return z
def LST(l,n=False):
    assert len(l)<=20,len(l)
    return [(D(r),A(r))+((r[3],) if n else ()) for r in l]
def big(l,n):
    v=sorted(l,key=lambda r:-r[1]); assert v[n-1][1]>v[n][1]; return v[:n]
def gaps(l):
    ds=sorted({r[0] for r in l}); g=[((y-x).days,x,y) for x,y in zip(ds,ds[1:])]
    g.sort(reverse=True); assert g[0][0]>g[1][0]; return g[0]
def nospend(l,a,b):
    s={r[0] for r in l}; x=d(a); k=0
    while x<=d(b):
        k+=x not in s; x+=td(1)
    return str(k)
def run(l,k):
    s=Dc(0); o=[]
    for x,v in by(l,k): s+=Dc(v); o.append((x,m2(s)))
    return o
def neg(s): return s.lstrip('-')
OUT=[];HIST=[]
def q(text,how,alt=(),tags='',f=False):
    global HIST
    HIST=HIST if f else []
    try: g=eval(how); al=[eval(x) for x in alt]
    except Exception as e: print('ERR',text,repr(e)); raise
    t=tags.split()+(['followup'] if f else [])+(['none'] if g==none else [])
    seen=[g]; u=[]
    for x in al:
        if x not in seen: seen.append(x); u.append(x)
    OUT.append(dict(id='trichy33-%03d'%(len(OUT)+1),question=text,today='2026-11-30',history=list(HIST),gold=g,alt=u,how=how,tags=t))
    HIST=HIST+[text]
def n(text,tags,f=False): q(text,'none',(),tags,f)
q('how much did i spend on petrol last month',"one(T(S('Petrol',m='2026-10')))",[],'total category month')
q('and the month before that',"one(T(S('Petrol',m='2026-09')))",[],'total category month',True)
q('average per fill in september',"one(AV(S('Petrol',m='2026-09')))",["one(visit(S('Petrol',m='2026-09')))","one(AV(S('Petrol',m='2026-09')),N(S('Petrol',m='2026-09')))"],'average visit',True)
n('how many litres of petrol did i fill this year','quantity')
q('total hotel food this year',"one(T(S('Hotel Food',y=2026)))",[],'total category year')
q('same for last year',"one(T(S('Hotel Food',y=2025)))",[],'total category year',True)
q('per month average for last year',"one(AVD(S('Hotel Food',y=2025),12))",[],'average month',True)
q('what was the biggest expense in 2025 and on which date',"one(D(mx(S(y=2025))),A(mx(S(y=2025))))",["one(D(mx(S(y=2025))),A(mx(S(y=2025))),mx(S(y=2025))[3])","one(D(mx(S(y=2025))),A(mx(S(y=2025))),mx(S(y=2025))[2])"],'max date')
q('leaving out that gold chain and college also, which is the biggest',"one(D(mx(S(y=2025,nw='gold chain',nc=['College']))),A(mx(S(y=2025,nw='gold chain',nc=['College']))))",["one(A(mx(S(y=2025,nw='gold chain',nc=['College']))))","one(mx(S(y=2025,nw='gold chain',nc=['College']))[3],A(mx(S(y=2025,nw='gold chain',nc=['College']))))","one(D(mx(S(y=2025,nw='gold chain',nc=['College']))),A(mx(S(y=2025,nw='gold chain',nc=['College']))),mx(S(y=2025,nw='gold chain',nc=['College']))[3])"],'max exclude',True)
q('netflix total amount paid till now',"one(T(S(w='Netflix')))",[],'total subscription')
q('when did i pay it last',"one(D(last(S(w='Netflix'))))",["one(D(last(S(w='Netflix'))),A(last(S(w='Netflix'))))"],'last subscription',True)
q('what was the amount at first and at the end',"one(A(first(S(w='Netflix'))),A(last(S(w='Netflix'))))",["rows([(D(first(S(w='Netflix'))),A(first(S(w='Netflix')))),(D(last(S(w='Netflix'))),A(last(S(w='Netflix'))))])","one(D(first(S(w='Netflix'))),A(first(S(w='Netflix'))),D(last(S(w='Netflix'))),A(last(S(w='Netflix'))))"],'price',True)
q('house rent in september 2023 and what it is now',"one(T(S(w='house rent',m='2023-09')),A(last(S(w='house rent'))))",["rows([('2023-09-03',T(S(w='house rent',m='2023-09'))),('2026-11-03',A(last(S(w='house rent'))))])","rows([('2023-09',T(S(w='house rent',m='2023-09'))),('2026-11',A(last(S(w='house rent'))))])"],'price')
n('will the owner increase it again next june','future',True)
q('what did the ooty trip in 2024 cost totally',"one(T(S(w='Ooty trip',y=2024)))",[],'trip total')
q('and the one in 2026',"one(T(S(w='Ooty trip',y=2026)))",[],'trip total',True)
q('split that by category please',"rows(by(S(w='Ooty trip',y=2026),cat))",[],'trip category',True)
n('who all came with us to ooty','who')
q('rameswaram trip category wise',"rows(by(S(w='Rameswaram'),cat))",[],'trip category')
q('which was the costliest item in it',"one(mx(S(w='Rameswaram'))[3],A(mx(S(w='Rameswaram'))))",["one(A(mx(S(w='Rameswaram'))))","one(D(mx(S(w='Rameswaram'))),A(mx(S(w='Rameswaram'))))","one(D(mx(S(w='Rameswaram'))),A(mx(S(w='Rameswaram'))),mx(S(w='Rameswaram'))[3])"],'trip max',True)
n('how many kilometres is rameswaram from trichy','quantity')
q('how much went for the kitchen work in total',"one(T(S(w='kitchen work')))",[],'project total')
q('how much of that was for the carpenter',"one(T(S(w='carpenter')))",["rows(LST(S(w='carpenter')))"],'project thing',True)
n('did the carpenter charge us too much','advice',True)
q('how much have i spent on amma this year',"one(T(S(w='amma',y=2026)))",[],'person total')
q('only the medical portion of that',"one(T(S('Medical',w='amma',y=2026)))",[],'person category',True)
n('why are her medicines costing more every year','reason',True)
q('top 5 categories this year',"rows(top(S(y=2026),cat,5),True)",[],'ranking category')
q('what percent of the total is the first one',"one(SH(S(top(S(y=2026),cat,1)[0][0],y=2026),S(y=2026)))",["one(top(S(y=2026),cat,1)[0][0],SH(S(top(S(y=2026),cat,1)[0][0],y=2026),S(y=2026)))"],'share',True)
q('top 3 months by spending in 2025',"rows(top(S(y=2025),mon,3),True)",[],'ranking month')
q('which month this year did i spend the least',"one(*top(S(y=2026),mon,1,False)[0])",["one(top(S(y=2026),mon,1,False)[0][0])"],'ranking month')
q('did i spend more in apollo pharmacy or sri lakshmi medicals in 2025',"one(T(S(w='Apollo Pharmacy',y=2025)),T(S(w='Sri Lakshmi Medicals',y=2025)))",["rows(by(U(S(w='Apollo Pharmacy',y=2025),S(w='Sri Lakshmi Medicals',y=2025)),nt))","one(*top(U(S(w='Apollo Pharmacy',y=2025),S(w='Sri Lakshmi Medicals',y=2025)),nt,1)[0])","one(top(U(S(w='Apollo Pharmacy',y=2025),S(w='Sri Lakshmi Medicals',y=2025)),nt,1)[0][0])"],'compare merchant')
q('how many times did we buy from lakshmi stores this year',"one(N(S(w='Lakshmi Stores',y=2026)))",["one(ND(S(w='Lakshmi Stores',y=2026)))"],'count merchant')
q('and how much per visit',"one(AV(S(w='Lakshmi Stores',y=2026)))",["one(visit(S(w='Lakshmi Stores',y=2026)))"],'average visit',True)
q('total in all reliance shops put together',"one(T(S(w='Reliance')))",[],'merchant total')
q('sarathas total, category wise',"rows(by(S(w='Sarathas'),cat))",[],'merchant category')
q('how much have we spent eating at banana leaf this year',"one(T(S('Hotel Food',w='Banana Leaf',y=2026)))",["one(T(S(w='Banana Leaf',y=2026)))"],'merchant commonword')
q('median amount of a car petrol fill at hp bunk in 2026',"one(MED(S('Petrol',w='HP bunk',y=2026)))",[],'median')
q('how many times did we go to samayapuram this year',"one(N(S(w='Samayapuram',y=2026)))",["one(ND(S(w='Samayapuram',y=2026)))"],'count place')
q('when was the last visit',"one(D(last(S(w='Samayapuram'))))",["one(D(last(S(w='Samayapuram'))),A(last(S(w='Samayapuram'))))"],'last',True)
q('longest gap in days between two visits this year',"one(str(gaps(S(w='Samayapuram',y=2026))[0]))",["one(str(gaps(S(w='Samayapuram',y=2026))[0]),*[x.isoformat() for x in gaps(S(w='Samayapuram',y=2026))[1:]])"],'gap',True)
q('how many days in this year i have not spent anything at all',"one(nospend(ALL,'2026-01-01','2026-11-30'))",["one(nospend(ALL,'2026-01-01','2026-11-29'))"],'nospend')
q('hotel food this year by day of the week',"rows(by(S('Hotel Food',y=2026),wd))",["rows(top(S('Hotel Food',y=2026),wd),True)"],'weekday')
q('chit fund running total month by month this year',"rows(run(S('Chit Fund',y=2026),mon),True)",["rows([(x[0],x[1],z[1]) for x,z in zip(by(S('Chit Fund',y=2026),mon),run(S('Chit Fund',y=2026),mon))],True)","rows(run(S('Chit Fund',y=2026),lambda r:r[0].isoformat()),True)"],'running')
n('how much prize amount will i get from shriram chits','income')
q('how many expenses above 10000 this year',"one(N(S(y=2026,f=lambda r:r[1]>10000)))",["one(N(S(y=2026,f=lambda r:r[1]>10000)),T(S(y=2026,f=lambda r:r[1]>10000)))"],'threshold count')
q('list only those above 20000',"rows(LST(S(y=2026,f=lambda r:r[1]>20000)))",["rows(LST(S(y=2026,f=lambda r:r[1]>20000),True))"],'threshold list',True)
q('total for october without the house rent',"one(T(S(m='2026-10',nw='rent')))",[],'exclude month')
q('how much percent did provisions increase in 2025 over 2024',"one(GR(S('Provisions',y=2025),S('Provisions',y=2024)))",["one(T(S('Provisions',y=2024)),T(S('Provisions',y=2025)),GR(S('Provisions',y=2025),S('Provisions',y=2024)))"],'growth')
q('average eb bill in 2025',"one(AV(S(w='EB bill',y=2025)))",[],'average')
q('and the highest one with date',"one(D(mx(S(w='EB bill',y=2025))),A(mx(S(w='EB bill',y=2025))))",[],'max date',True)
n('how many units did we consume in that bill','quantity',True)
q('how much did i pay for zomato orders this year',"empty",["one('0.00')"],'absent')
q('total of everything between 3 and 9 june this year',"one(T(S(a='2026-06-03',b='2026-06-09')))",[],'total range')
q('what is the total for last week',"one(T(S(a='2026-11-23',b='2026-11-29')))",["one(T(S(a='2026-11-22',b='2026-11-28')))","one(T(S(a='2026-11-24',b='2026-11-30')))","one(T(S(a='2026-11-23',b='2026-11-30')))"],'total week')
q('hotel food on weekends in october this year',"one(T(S('Hotel Food',m='2026-10',f=lambda r:r[0].weekday()>4)))",[],'weekend')
q('total spending april to june quarter this year',"one(T(S(a='2026-04-01',b='2026-06-30')))",[],'quarter')
q('and july to september',"one(T(S(a='2026-07-01',b='2026-09-30')))",[],'quarter',True)
q('temple expenses since pongal',"one(T(S('Temple',a='2026-01-15')))",["one(T(S('Temple',a='2026-01-14')))","one(T(S('Temple',a='2026-01-16')))","one(T(S('Temple',a='2026-01-13')))"],'since festival')
q('deepavali crackers year by year',"rows(by(S(w='crackers'),yr))",["rows(LST(S(w='crackers')))"],'festival year')
q('how much did all the deepavali items come to in 2025 and in 2026',"one(T(S(w='Deepavali',y=2025)),T(S(w='Deepavali',y=2026)))",["rows(by(U(S(w='Deepavali',y=2025),S(w='Deepavali',y=2026)),yr))"],'compare festival')
q('when did the airtel broadband go up last time and to what amount',"one(D(first(S(w='Airtel broadband',y=2026))),A(last(S(w='Airtel broadband'))))",["one(mon(first(S(w='Airtel broadband',y=2026))),A(last(S(w='Airtel broadband'))))","one(D(first(S(w='Airtel broadband',y=2026))),A(last(S(w='Airtel broadband',y=2025))),A(last(S(w='Airtel broadband'))))"],'price change')
q('when did we stop the hindu paper',"one(D(last(S(w='The Hindu'))))",["one(D(last(S(w='The Hindu'))),A(last(S(w='The Hindu'))))","one(mon(last(S(w='The Hindu'))))"],'last subscription')
q('from when is latha going for yoga class',"one(D(first(S(w='yoga class'))))",["one(D(first(S(w='yoga class'))),A(first(S(w='yoga class'))))","one(mon(first(S(w='yoga class'))))"],'first subscription')
q('total fee paid for it so far',"one(T(S(w='yoga class')))",[],'total',True)
n('is it helping her knee pain','reason',True)
q('how many times tea with raghavan in 2025',"one(N(S(w='tea with Raghavan',y=2025)))",["one(ND(S(w='tea with Raghavan',y=2025)))"],'count person')
n('how much does raghavan owe me','debt')
q('on which date did we buy the fridge and for how much',"one(D(last(S(w='fridge'))),A(last(S(w='fridge'))))",[],'oneoff')
n('was it paid by card or cash','how',True)
q('car insurance premium paid each year',"rows(by(S(w='car insurance'),yr))",["rows(LST(S(w='car insurance')))"],'yearly')
q('maruti expenses in 2026 till date compared to same period in 2025',"one(T(S('Maruti',y=2026)),T(S('Maruti',a='2025-01-01',b='2025-11-30')))",["one(T(S('Maruti',a='2025-01-01',b='2025-11-30')),T(S('Maruti',y=2026)))","rows(by(U(S('Maruti',y=2026),S('Maruti',a='2025-01-01',b='2025-11-30')),yr))"],'compare ytd')
n('shall i sell the maruti and take a new car','advice')
q('how much less did we spend on dress in 2025 compared to 2024',"one(diff(S('Dress',y=2024),S('Dress',y=2025)))",["one(diff(S('Dress',y=2025),S('Dress',y=2024)))","one(T(S('Dress',y=2024)),T(S('Dress',y=2025)),diff(S('Dress',y=2024),S('Dress',y=2025)))"],'difference')
q('semester fees till now, total and how many',"one(T(S(w='semester fee')),N(S(w='semester fee')))",[],'total count')
q('moi given in 2025',"one(T(S(w='moi',y=2025)))",["one(T(S(w='moi',y=2025)),N(S(w='moi',y=2025)))"],'total')
q('medical from april 2026 till now',"one(T(S('Medical',a='2026-04-01')))",[],'financial year')
q('how many days since my last hair cuting',"one(str((TODAY-last(S(w='hair cutting'))[0]).days))",["one(D(last(S(w='hair cutting'))),str((TODAY-last(S(w='hair cutting'))[0]).days))"],'since last typo')
q('show what all i spent yesterday',"rows(LST(S(a='2026-11-29',b='2026-11-29')))",["rows(LST(S(a='2026-11-29',b='2026-11-29'),True))"],'list day')
n('what is the balance in my sb account','balance')
n('how much salary was credited last month','income')
n('and the bonus','income',True)
n('how much should i keep aside for pongal next year','future')
n('how much do other families in trichy spend on provisions','others')
n('remind me to pay the eb bill on the 12th','order')
n('delete the last entry','order')
n('add 250 for tea and snacks today','order')
n('good morning, how are you','chitchat')
n('thank you so much','chitchat')
n('how much did i','half')
n('what about the','half')
n('asdkj lkjw qpo','nonsense')
n('how many kilos of rice did we finish last month','quantity')
n('how much loan is still pending for the car','debt')
n('what marks did divya get in her last semester','unknown')
q('total for the month before last',"one(T(S(m='2026-09')))",[],'total month')
q('how much for ola cabs till now',"empty if not S(w='ola') else one(T(S(w='ola')))",["one('0.00')"],'absent substring')
q('what percent of hotel food in 2025 was swiggy',"one(SH(S('Hotel Food',w='Swiggy',y=2025),S('Hotel Food',y=2025)))",["one(T(S('Hotel Food',w='Swiggy',y=2025)),SH(S('Hotel Food',w='Swiggy',y=2025),S('Hotel Food',y=2025)))"],'share merchant')
n('which counter did i pay the eb bill at last time','where')
n('change the category of sarathas to functions','order')
if __name__=='__main__':
    p=os.path.join(H,'trichy33.jsonl')
    with open(p,'w') as fh:
        for o in OUT: fh.write(json.dumps(o,ensure_ascii=False)+'\n')
    for o in OUT: print(o['id'][-3:],'F' if o['history'] else ' ',o['question'],'|',json.dumps(o['gold']),'| ALT',json.dumps(o['alt']))
    print(len(ALL),'rows;',len(OUT),'questions;',sum('none' in o['tags'] for o in OUT),'none;',sum('followup' in o['tags'] for o in OUT),'follow-ups')
