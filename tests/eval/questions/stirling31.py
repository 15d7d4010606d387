import csv, os, re, json
from datetime import date, timedelta as TD
from decimal import Decimal as D, ROUND_HALF_UP
HERE=os.path.dirname(os.path.abspath(__file__)); TODAY=date(2026,11,30)
ROWS=[]
for r in csv.DictReader(open(os.path.join(HERE,'../ledgers/stirling.csv'),newline='')):
    ROWS.append({'d':date.fromisoformat(r['date']),'a':D(r['amount']),'c':r['category'],'n':r['notes']})
def has(n,w): return re.search(r'(?<!\w)'+re.escape(w)+r'(?!\w)',n,re.I) is not None
def d(s): return date.fromisoformat(s)
def P(a,b='2026-11-30'): return (d(a),d(b))
def Y(y): return (date(y,1,1),min(date(y,12,31),TODAY))
def M(y,m): return (date(y,m,1),(date(y+m//12,m%12+1,1)-TD(1)))
def S(per=None,c=None,w=None,x=None,f=None,cw=None):
    """c category, w word/phrase in notes, x word not in notes, cw category or word"""
    out=[]
    for r in ROWS:
        if per and not per[0]<=r['d']<=per[1]: continue
        if c and r['c']!=c: continue
        if w and not has(r['n'],w): continue
        if x and has(r['n'],x): continue
        if cw and not(r['c']==cw or has(r['n'],cw)): continue
        if f and not f(r): continue
        out.append(r)
    return out
def T(rs):
    t=D(0)
    for r in rs: t+=r['a']
    return t
def m2(v): return str(D(v).quantize(D('0.01'),ROUND_HALF_UP))
def p1(v): return str(D(v).quantize(D('0.1'),ROUND_HALF_UP))
def days(rs): return len({r['d'] for r in rs})
def med(rs):
    a=sorted(r['a'] for r in rs); n=len(a)
    return a[n//2] if n%2 else (a[n//2-1]+a[n//2])/2
def group(rs,k):
    g={}
    for r in rs: g[k(r)]=g.get(k(r),D(0))+r['a']
    return g
cat=lambda r:r['c']
mon=lambda r:r['d'].strftime('%Y-%m')
yr=lambda r:str(r['d'].year)
WD=['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
wday=lambda r:WD[r['d'].weekday()]
day=lambda r:r['d'].isoformat()
we=lambda r:r['d'].weekday()>=5
def top(g,n=1,lo=False):
    s=sorted(g.items(),key=lambda t:t[1],reverse=not lo)
    assert len(s)<=n or s[n-1][1]!=s[n][1],'tie'
    return [[k,m2(v)] for k,v in s[:n]]
def big(rs,i=0,lo=False):
    s=sorted(rs,key=lambda r:r['a'],reverse=not lo)
    assert (i+1>=len(s) or s[i]['a']!=s[i+1]['a']),'tie'
    return s[i]
def gmap(g): return [[k,m2(v)] for k,v in sorted(g.items())]
def one(*v): return {'one':[m2(x) if isinstance(x,D) else str(x) for x in v]}
def rows(l,o=False): return {'rows':[[m2(x) if isinstance(x,D) else str(x) for x in r] for r in l],'ordered':o}
def lst(rs):
    assert 0<len(rs)<=20,len(rs)
    return rows([[day(r),r['a']] for r in rs])
def tot(*a,**k):
    s=S(*a,**k); assert s,(a,k); return one(T(s))
def empty(*a,**k):
    assert not S(*a,**k); return {'empty':True}
def running(g):
    t=D(0); o=[]
    for k,v in sorted(g.items()): t+=v; o.append([k,t])
    return o
def fullmonths(g,ms): return [[m,g.get(m,D(0))] for m in ms]
def gap(rs):
    b=(0,)
    for p,q in zip(rs,rs[1:]): b=max(b,((q['d']-p['d']).days,day(p),day(q)))
    return b
def nospend(a,b):
    n=0
    while a<=b:
        if not S((a,a)): n+=1
        a+=TD(1)
    return n
NONE={'none':True}
skodapet=lambda per=None:S(per,c='skoda',w='petrol')
def newer(rs): return rs[-1]
Q=[];HIST=[]
def q(text,how,alts=(),tags='',follow=False):
    global HIST
    if not follow: HIST=[]
    g=eval(how); al=[]
    for a in alts:
        v=eval(a)
        if v!=g and v not in al: al.append(v)
    t=tags.split()
    if follow: t.append('followup')
    if 'none' in g: t.append('none')
    Q.append({'id':'stirling31-%03d'%(len(Q)+1),'question':text,'today':'2026-11-30','history':list(HIST),'gold':g,'alt':al,'how':how,'tags':t})
    HIST.append(text)
def f(text,how,alts=(),tags=''): q(text,how,alts,tags,True)
N=lambda t,tags,fo=False: q(t,'NONE',(),tags,fo)
Z=["one(0)","one(D(0))"]

q('how much on the messages last month',"tot(M(2026,10),c='messages')",["tot(M(2026,10),cw='messages')"],'total category month')
f('and the month before',"tot(M(2026,9),c='messages')",["tot(M(2026,9),cw='messages')"],'total category month')
f('whats the differance between the two',"one(abs(T(S(M(2026,10),c='messages'))-T(S(M(2026,9),c='messages'))))",["one(T(S(M(2026,10),c='messages')),T(S(M(2026,9),c='messages')))","one(T(S(M(2026,9),c='messages'))-T(S(M(2026,10),c='messages')))","one(T(S(M(2026,10),c='messages'))-T(S(M(2026,9),c='messages')))"],'difference')
N('morning pal','chitchat')
q('whats the caravan cost me this year',"tot(Y(2026),c='caravan')",["tot(Y(2026),cw='caravan')"],'total category year')
f('and last year',"tot(Y(2025),c='caravan')",["tot(Y(2025),cw='caravan')"],'total category year')
f('what is it without the site fees',"tot(Y(2025),c='caravan',x='site fees')",["tot(Y(2025),cw='caravan',x='site fees')"],'without')
q('how much at tesco in june',"tot(M(2026,6),w='tesco')",["tot(M(2026,6),c='messages',w='tesco')"],'total merchant month')
f('just the petrol',"tot(M(2026,6),w='tesco petrol')",["one(*[T(S(M(2026,6),w='tesco petrol')),len(S(M(2026,6),w='tesco petrol'))])"],'total merchant refine')
f('how many times was that',"one(len(S(M(2026,6),w='tesco petrol')))",[],'count')
N('whats left in my account','balance')
q('how much is the season ticket now',"one(newer(S(w='season ticket'))['a'])",["one(newer(S(w='season ticket'))['a'],day(newer(S(w='season ticket'))))"],'price-now')
f('and what was the first one i paid',"one(S(w='season ticket')[0]['a'])",["one(S(w='season ticket')[0]['a'],day(S(w='season ticket')[0]))"],'price-then')
f('so how much has it gone up',"one(newer(S(w='season ticket'))['a']-S(w='season ticket')[0]['a'])",["one(p1((newer(S(w='season ticket'))['a']/S(w='season ticket')[0]['a']-1)*100))","one(S(w='season ticket')[0]['a'],newer(S(w='season ticket'))['a'])"],'difference price')
q('arran trip total',"tot(w='arran')",[],'trip total')
f('split it by category',"rows(gmap(group(S(w='arran'),cat)))",[],'trip by-category')
f('whats the dearest bit of it and when',"one(big(S(w='arran'))['a'],day(big(S(w='arran'))))",["one(big(S(w='arran'))['n'],big(S(w='arran'))['a'],day(big(S(w='arran'))))"],'dearest date')
q('how much at the pub since easter',"tot(P('2026-04-05'),c='pub')",["tot(P('2026-04-06'),c='pub')","tot(P('2026-04-05'),cw='pub')","tot(P('2026-04-06'),cw='pub')","tot(P('2026-04-03'),c='pub')"],'total category since')
f('how many visits is that',"one(len(S(P('2026-04-05'),c='pub')))",["one(days(S(P('2026-04-05'),c='pub')))","one(len(S(P('2026-04-06'),c='pub')))","one(len(S(P('2026-04-05'),cw='pub')))","one(days(S(P('2026-04-05'),cw='pub')))","one(len(S(P('2026-04-03'),c='pub')))"],'count')
f('and the average a visit',"one(T(S(P('2026-04-05'),c='pub'))/len(S(P('2026-04-05'),c='pub')))",["one(T(S(P('2026-04-05'),c='pub'))/days(S(P('2026-04-05'),c='pub')))","one(T(S(P('2026-04-06'),c='pub'))/len(S(P('2026-04-06'),c='pub')))","one(T(S(P('2026-04-05'),cw='pub'))/len(S(P('2026-04-05'),cw='pub')))","one(T(S(P('2026-04-03'),c='pub'))/len(S(P('2026-04-03'),c='pub')))"],'average visit')
N('when do i next get paid','income')
q('compare aldi and lidl this year',"one(T(S(Y(2026),w='aldi')),T(S(Y(2026),w='lidl')))",["rows([['aldi',T(S(Y(2026),w='aldi'))],['lidl',T(S(Y(2026),w='lidl'))]])","one(T(S(Y(2026),c='messages',w='aldi')),T(S(Y(2026),c='messages',w='lidl')))"],'compare merchants year')
f('same for last year',"one(T(S(Y(2025),w='aldi')),T(S(Y(2025),w='lidl')))",["rows([['aldi',T(S(Y(2025),w='aldi'))],['lidl',T(S(Y(2025),w='lidl'))]])","one(T(S(Y(2025),c='messages',w='aldi')),T(S(Y(2025),c='messages',w='lidl')))"],'compare merchants year')
N('how much does davie owe me','debt')
q('top 5 categories last year',"rows(top(group(S(Y(2025)),cat),5),True)",[],'ranking category')
f('and this year so far',"rows(top(group(S(Y(2026)),cat),5),True)",[],'ranking category')
q('when did i last fill up the skoda',"one(day(newer(skodapet())))",["one(day(newer(skodapet())),newer(skodapet())['a'])"],'last-time')
f('how much was it',"one(newer(skodapet())['a'])",["one(newer(skodapet())['a'],day(newer(skodapet())))"],'amount')
N('how many litres did i get for that','quantity',True)
N('should i get rid of the skoda','advice')
q('when did i start paying for disney',"one(day(S(w='disney')[0]))",["one(day(S(w='disney')[0]),S(w='disney')[0]['a'])"],'first-time subscription')
f('and when did the sky stop',"one(day(newer(S(w='sky'))))",["one(day(newer(S(w='sky'))),newer(S(w='sky'))['a'])","one(mon(newer(S(w='sky'))))"],'last-time subscription')
q('how much on isla in 2025',"tot(Y(2025),w='isla')",[],'total person year')
f('and rory',"tot(Y(2025),w='rory')",[],'total person year')
f('and finlay',"tot(Y(2025),w='finlay')",[],'total person year')
q('what did the weans cost me last december',"tot(M(2025,12),c='weans')",["tot(M(2025,12),cw='weans')"],'total category month')
f('and the december before that',"tot(M(2024,12),c='weans')",["tot(M(2024,12),cw='weans')"],'total category month')
N('did they like the panto','chitchat',True)
q('median tesco petrol fill this year',"one(med(S(Y(2026),w='tesco petrol')))",[],'median merchant')
f('and the average',"one(T(S(Y(2026),w='tesco petrol'))/len(S(Y(2026),w='tesco petrol')))",[],'average merchant')
N('how many miles has the skoda done this year','quantity')
q('how much is netflix now and what was it at the start',"one(newer(S(w='netflix'))['a'],S(w='netflix')[0]['a'])",["rows([['now',newer(S(w='netflix'))['a']],['start',S(w='netflix')[0]['a']]])"],'price then-now')
N('why did they put it up','reason',True)
q('what did the shed come to all in',"tot(w='shed')",[],'project total')
f('when did i start on it',"one(day(S(w='shed')[0]))",["one(day(S(w='shed')[0]),S(w='shed')[0]['a'])"],'project first-time')
f('how much of that was b&q',"tot(f=lambda r:has(r['n'],'shed') and has(r['n'],'b&q'))",[],'project merchant')
q('have i ever bought a kilt',"empty(w='kilt')",Z,'absent')
f('what about a greenhouse',"empty(w='greenhouse')",Z,'absent')
q('which month did i spend the most in 2025',"one(*top(group(S(Y(2025)),mon))[0])",["one(top(group(S(Y(2025)),mon))[0][0])"],'ranking month')
f('and the quietest month',"one(*top(group(S(Y(2025)),mon),1,True)[0])",["one(top(group(S(Y(2025)),mon),1,True)[0][0])"],'ranking month')
q('biggest single thing this year and the date',"one(big(S(Y(2026)))['a'],day(big(S(Y(2026)))))",["one(big(S(Y(2026)))['n'],big(S(Y(2026)))['a'],day(big(S(Y(2026)))))"],'dearest date')
f('whats the next biggest',"one(big(S(Y(2026)),1)['a'])",["one(big(S(Y(2026)),1)['a'],day(big(S(Y(2026)),1)))","one(big(S(Y(2026)),1)['n'],big(S(Y(2026)),1)['a'])","one(big(S(Y(2026)),1)['n'],big(S(Y(2026)),1)['a'],day(big(S(Y(2026)),1)))"],'dearest')
N('will i have enough for christmas','future')
q('list the baking stuff from last week',"lst(S(P('2026-11-23','2026-11-29'),c='baking'))",["lst(S(P('2026-11-22','2026-11-28'),c='baking'))","lst(S(P('2026-11-24'),c='baking'))","lst(S(P('2026-11-23','2026-11-29'),cw='baking'))"],'list week')
f('total that up',"tot(P('2026-11-23','2026-11-29'),c='baking')",["tot(P('2026-11-22','2026-11-28'),c='baking')","tot(P('2026-11-24'),c='baking')"],'total week')
q('rent when i started this list and rent now',"one(S(c='hoose',w='rent')[0]['a'],newer(S(c='hoose',w='rent'))['a'])",["rows([['then',S(c='hoose',w='rent')[0]['a']],['now',newer(S(c='hoose',w='rent'))['a']]])"],'price then-now')
N('what will it be next year','future',True)
q('everything i spent between 3 and 9 june',"tot(P('2026-06-03','2026-06-09'))",["lst(S(P('2026-06-03','2026-06-09')))"],'total range')
q('average a month on petrol for the skoda this year',"one(T(skodapet(Y(2026)))/11)",["one(T(skodapet(Y(2026)))/D(len(group(skodapet(Y(2026)),mon))))"],'average month')
q('what share of this years spending is the hoose',"one(p1(T(S(Y(2026),c='hoose'))/T(S(Y(2026)))*100))",["one(p1(T(S(Y(2026),c='hoose'))/T(S(Y(2026)))*100),T(S(Y(2026),c='hoose')))"],'share')
N('put 20 quid down for the pub','order')
q('anything over 400 since new year',"lst(S(Y(2026),f=lambda r:r['a']>400))",["one(len(S(Y(2026),f=lambda r:r['a']>400)))","lst(S(P('2026-01-02'),f=lambda r:r['a']>400))"],'threshold list')
q('how many days did i spend nothing in october',"one(nospend(*M(2026,10)))",[],'no-spend days')
q('spending by weekday this year',"rows(gmap(group(S(Y(2026)),wday)))",[],'by-weekday')
N('whats my pension worth','balance')
q('how much more did i spend in 2025 than 2024',"one(T(S(Y(2025)))-T(S(Y(2024))))",["one(T(S(Y(2025))),T(S(Y(2024))))"],'difference year')
q('percent the messages went up from 2024 to 2025',"one(p1((T(S(Y(2025),c='messages'))/T(S(Y(2024),c='messages'))-1)*100))",["one(p1((T(S(Y(2025),cw='messages'))/T(S(Y(2024),cw='messages'))-1)*100))"],'growth')
q('what did i spend at wkends in october',"tot(M(2026,10),f=we)",[],'weekend month typo')
q('average a week on the messages since the start of september',"one(T(S(P('2026-09-01'),c='messages'))/13)",["one(T(S(P('2026-09-01'),c='messages'))/14)","one(T(S(P('2026-09-01'),cw='messages'))/13)","one(T(S(P('2026-09-01'),cw='messages'))/14)"],'average week since')
q('running total on the alotment this year month by month',"rows(running(group(S(Y(2026),c='allotment'),mon)),True)",["rows(running(group(S(Y(2026),c='allotment'),mon)))","rows(running(dict(fullmonths(group(S(Y(2026),c='allotment'),mon),['2026-%02d'%i for i in range(1,12)]))),True)"],'running typo')
q('longest gap between barber visits in days',"one(gap(S(w='barber'))[0])",["one(*gap(S(w='barber')))"],'gap')
q('benidorm without the flights',"tot(w='benidorm',x='flights')",[],'trip without')
N('which airline did i fly to benidorm with','where')
q('how many times have i been in the curly coo',"one(len(S(w='curly coo')))",["one(days(S(w='curly coo')))"],'count merchant')
q('car insurance each year',"rows(gmap(group(S(w='car insurance'),yr)))",["rows([[day(r),r['a']] for r in S(w='car insurance')])"],'yearly list')
q('how much in next this year',"tot(Y(2026),c='claes',w='next')",[],'merchant common-word')
q('boots total since august',"tot(P('2026-08-01'),c='bits n bobs',w='boots')",["tot(P('2026-08-01'),w='boots')","tot(P('2026-09-01'),c='bits n bobs',w='boots')"],'merchant common-word since')
N('how many kilos of tatties did i lift','quantity')
q('skoda costs the month before last',"tot(M(2026,9),c='skoda')",["tot(M(2026,9),cw='skoda')"],'category month-before-last')
q('how much did octopus take over last winter',"tot(P('2025-12-01','2026-02-28'),w='octopus')",[],'season merchant')
q('pie n bovril how many and how much this year',"one(len(S(Y(2026),w='pie n bovril')),T(S(Y(2026),w='pie n bovril')))",[],'count total')
N('delete the last one','order')
q('how many rows have i left the notes blank this year',"one(len(S(Y(2026),f=lambda r:r['n']=='')))",[],'blank notes')
N('what does moira spend on claes','others')
q('second quarter total this year',"tot(P('2026-04-01','2026-06-30'))",[],'quarter')
q('days oot this summer',"tot(P('2026-06-01','2026-08-31'),c='days oot')",[],'season category')
N('how much on the','half')
q('is esso dearer than tesco for a fill up on average',"one(T(S(w='esso petrol'))/len(S(w='esso petrol')),T(S(w='tesco petrol'))/len(S(w='tesco petrol')))",["rows([['esso',T(S(w='esso petrol'))/len(S(w='esso petrol'))],['tesco',T(S(w='tesco petrol'))/len(S(w='tesco petrol'))]])","one(abs(T(S(w='esso petrol'))/len(S(w='esso petrol'))-T(S(w='tesco petrol'))/len(S(w='tesco petrol'))))"],'compare average')
N('remind me about the mot in february','order')
q('which months was the pub over 80 this year',"rows([[k,v] for k,v in sorted(group(S(Y(2026),c='pub'),mon).items()) if v>80])",["rows([[k] for k,v in sorted(group(S(Y(2026),c='pub'),mon).items()) if v>80])","rows([[k,v] for k,v in sorted(group(S(Y(2026),cw='pub'),mon).items()) if v>80])"],'threshold month')
q('when was i first in the settle inn',"one(day(S(w='settle inn')[0]))",["one(day(S(w='settle inn')[0]),S(w='settle inn')[0]['a'])"],'first-time merchant')
N('asdf gjh','nonsense')
N('how do i make a clootie dumpling','chitchat')
N('am i spending more than the other jannies','others')
N('whats the interest rate on the loan','debt')
N('how many pints did i have in july','quantity')
N('which card did i pay the caravan with','how')
N('change tesco on friday to 30','order')
N('how much did i get back in tax','income')
N('is the house worth more than when we got it','balance')
if __name__=='__main__':
    import sys
    with open(os.path.join(HERE,'stirling31.jsonl'),'w') as h:
        for z in Q: h.write(json.dumps(z,ensure_ascii=False)+'\n')
    if len(sys.argv)>1:
        for z in Q: print(z['id'][-3:],'>>'if z['history'] else '  ',z['question'],'|',json.dumps(z['gold']),'| alt',json.dumps(z['alt']))
    print('rows',len(ROWS),'questions',len(Q),'none',sum('none' in z['gold'] for z in Q),'followups',sum(bool(z['history']) for z in Q))
