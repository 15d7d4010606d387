import csv, json, os, re
from datetime import date, timedelta as TD
from decimal import Decimal as D, ROUND_HALF_UP
H=os.path.dirname(os.path.abspath(__file__))
R=[]
for x in csv.DictReader(open(os.path.join(H,'../ledgers/regina.csv'))):
    R.append(dict(date=date.fromisoformat(x['date']),amt=D(x['amount']),cat=x['category'],note=x['notes']))
TODAY=date(2026,11,30); FAR=(date(2000,1,1),TODAY)
WD='Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
def P(a,b=None): return (date.fromisoformat(a), date.fromisoformat(b) if b else TODAY)
def Y(y): return P('%d-01-01'%y,'%d-12-31'%y) if y<2026 else P('2026-01-01')
def M(y,m):
    e=date(y+(m==12),m%12+1,1)-TD(1); return (date(y,m,1),e)
def has(note,w): return re.search(r'(?<!\w)'+re.escape(w)+r'(?!\w)',note.lower()) is not None
def sel(p=FAR,cat=None,note=None,either=None,no=None,nocat=None,over=None,under=None,wd=None,also=None,notecat=None):
    out=[]
    for x in R:
        if not (p[0]<=x['date']<=p[1]): continue
        if cat and x['cat']!=cat: continue
        if note and not has(x['note'],note): continue
        if also and not has(x['note'],also): continue
        if either and not (x['cat']==either or has(x['note'],either)): continue
        if no and has(x['note'],no): continue
        if nocat and x['cat']==nocat: continue
        if over is not None and not x['amt']>over: continue
        if under is not None and not x['amt']<under: continue
        if wd and x['date'].weekday() not in wd: continue
        out.append(x)
    return out
def S(s):
    t=D(0)
    for x in s: t+=x['amt']
    return t
def q2(v): return str(D(v).quantize(D('0.01'),ROUND_HALF_UP))
def q1(v): return str(D(v).quantize(D('0.1'),ROUND_HALF_UP))
def ndays(s): return len({x['date'] for x in s})
def one(*v): return {'one':[q2(x) if isinstance(x,D) else x.isoformat() if isinstance(x,date) else str(x) for x in v]}
def rows(l,ordered=False): return {'rows':[one(*t)['one'] for t in l],'ordered':ordered}
def tot(s): return one(S(s)) if s else {'empty':True}
def lst(s,*k,ordered=False):
    k=k or('date','amt'); return rows([tuple(x[i] for i in k) for x in s],ordered) if s else {'empty':True}
def med(s):
    v=sorted(x['amt'] for x in s); n=len(v); return v[n//2] if n%2 else (v[n//2-1]+v[n//2])/2
def by(s,key):
    d={}
    for x in s:
        k=key(x); d[k]=d.get(k,D(0))+x['amt']
    return d
def cnt(s,key):
    d={}
    for x in s:
        k=key(x); d[k]=d.get(k,0)+1
    return d
mon=lambda x:x['date'].strftime('%Y-%m'); cat=lambda x:x['cat']; wday=lambda x:WD[x['date'].weekday()]; yr=lambda x:str(x['date'].year); day=lambda x:x['date']; nt=lambda x:x['note']
def table(d,ordered=False,n=None):
    l=sorted(d.items(),key=lambda t:(-t[1],str(t[0]))) if ordered else sorted(d.items())
    return rows(l[:n],ordered)
def top(d): return one(*max(d.items(),key=lambda t:t[1]))
def bot(d): return one(*min(d.items(),key=lambda t:t[1]))
def k1(g): return {'one':g['one'][:1]}
def big(s): return max(s,key=lambda x:x['amt'])
def small(s): return min(s,key=lambda x:x['amt'])
def biggest(s,n): return sorted(s,key=lambda x:-x['amt'])[:n]
def pct(a,b): return one(q1(D(a)*100/D(b)))
def free(p):
    ds={x['date'] for x in R}; n=0; d=p[0]
    while d<=p[1]:
        n+=d not in ds; d+=TD(1)
    return n
def gap(s):
    ds=sorted({x['date'] for x in s}); best=(0,None,None)
    for a,b in zip(ds,ds[1:]):
        if (b-a).days>best[0]: best=((b-a).days,a,b)
    return best
def avgap(s):
    ds=sorted({x['date'] for x in s}); return D((ds[-1]-ds[0]).days)/(len(ds)-1)
def cum(s):
    o=[];t=D(0)
    for m,v in sorted(by(s,mon).items()):
        t+=v; o.append((m,t))
    return rows(o)
def union(*ss):
    o=[]
    for s in ss:
        for x in s:
            if x not in o or not any(x is y for y in o): o.append(x)
    return o
Q=[]
def norm(g): return json.dumps(g,sort_keys=True)
def conv(*turns):
    hist=[]
    for t in turns:
        q,how,alts,tags=t[0],t[1],list(t[2]) if len(t)>2 else [],list(t[3]) if len(t)>3 else []
        if how is None: gold={'none':True}; how='none'; tags=['none']+tags
        else: gold=eval(how)
        al=[]; seen={norm(gold)}
        src=[]
        for a in alts: src.append(a)
        for h in [how]+alts:
            h2=re.sub(r"\bcat='(\w[\w ]*)'",r"either='\1'",h)
            if h2!=h: src.append(h2)
        for a in src:
            g=eval(a)
            if norm(g) not in seen: seen.add(norm(g)); al.append(g)
        if hist: tags.append('followup')
        Q.append(dict(id='regina33-%03d'%(len(Q)+1),question=q,today='2026-11-30',history=list(hist),gold=gold,alt=al,how=how,tags=tags))
        hist.append(q)
Z="one(D(0))"; N="{'none':True}"
OCT="M(2026,10)"; SEP="M(2026,9)"; T="Y(2026)"
Y25="Y(2025)"; Y24="Y(2024)"

conv(("how much did i spend on groceries last month","tot(sel(M(2026,10),cat='groceries'))",(),['category','last month']),
     ("and the month before that","tot(sel(M(2026,9),cat='groceries'))",(),['category']),
     ("just the co-op part","tot(sel(M(2026,9),cat='groceries',note='co-op'))",("tot(sel(M(2026,9),note='co-op'))",),['merchant']))
conv(("total for gas this year","tot(sel(Y(2026),cat='gas'))",(),['category','ytd']),
     ("how many litres was that",None))
conv(("gas by month this year","table(by(sel(Y(2026),cat='gas'),mon))",(),['by month']),
     ("which one was the worst","top(by(sel(Y(2026),cat='gas'),mon))",("k1(top(by(sel(Y(2026),cat='gas'),mon)))",),['ranking']),
     ("why was it so high",None))
conv(("whole banff trip what did it cost","tot(sel(note='banff'))",(),['trip']),
     ("split that by category","table(by(sel(note='banff'),cat))",(),['trip','by category']),
     ("without the hotel","tot(sel(note='banff',no='hotel'))",("table(by(sel(note='banff',no='hotel'),cat))",),['trip','without']))
conv(("how much was the nursery all together","tot(sel(note='nursery'))",(),['project']),
     ("what was the priciest thing in there","one(big(sel(note='nursery'))['note'],big(sel(note='nursery'))['amt'])",("one(big(sel(note='nursery'))['amt'])","one(big(sel(note='nursery'))['date'],big(sel(note='nursery'))['amt'])","one(big(sel(note='nursery'))['note'])","one(big(sel(note='nursery'))['date'],big(sel(note='nursery'))['amt'],big(sel(note='nursery'))['note'])"),['project','ranking']),
     ("did i put that on the visa or debit",None))
conv(("grey cup trip total","tot(sel(note='grey cup'))",(),['trip']),
     ("how much of it was gas","tot(sel(cat='gas',note='grey cup'))",(),['trip']))
conv(("what did the deck cost us","tot(sel(note='deck'))",(),['project']),
     ("how much is dad gonna chip in for it",None))
conv(("student loan total paid so far","tot(sel(cat='student loan'))",(),['running']),
     ("how much is left on it",None))
conv(("how much was netflix when i started and what is it now","one(sel(note='netflix')[0]['amt'],sel(note='netflix')[-1]['amt'])",("one(sel(note='netflix')[0]['date'],sel(note='netflix')[0]['amt'],sel(note='netflix')[-1]['date'],sel(note='netflix')[-1]['amt'])","rows([(x['date'],x['amt']) for x in (sel(note='netflix')[0],sel(note='netflix')[-1])])"),['price change']),
     ("same for spotify","one(sel(note='spotify')[0]['amt'],sel(note='spotify')[-1]['amt'])",("one(sel(note='spotify')[0]['date'],sel(note='spotify')[0]['amt'],sel(note='spotify')[-1]['date'],sel(note='spotify')[-1]['amt'])","rows([(x['date'],x['amt']) for x in (sel(note='spotify')[0],sel(note='spotify')[-1])])"),['price change']),
     ("should i cancel one of them",None))
conv(("what share of my spending was eating out in 2025","pct(S(sel(Y(2025),cat='eating out')),S(sel(Y(2025))))",("one(S(sel(Y(2025),cat='eating out')),q1(S(sel(Y(2025),cat='eating out'))*100/S(sel(Y(2025)))))",),['share']),
     ("and this year so far","pct(S(sel(Y(2026),cat='eating out')),S(sel(Y(2026))))",("one(S(sel(Y(2026),cat='eating out')),q1(S(sel(Y(2026),cat='eating out'))*100/S(sel(Y(2026)))))",),['share']),
     ("is that normal for a family of three",None))
conv(("saskenergy last winter dec to feb","tot(sel(P('2025-12-01','2026-02-28'),note='saskenergy'))",(),['season','merchant']),
     ("and the winter before","tot(sel(P('2024-12-01','2025-02-28'),note='saskenergy'))",(),['season','merchant']))
conv(("daycare so far","tot(sel(note='daycare'))",(),['merchant','sub']),
     ("when did it start","one(sel(note='daycare')[0]['date'])",("one(sel(note='daycare')[0]['date'],sel(note='daycare')[0]['amt'])",),['first']),
     ("how many payments","one(len(sel(note='daycare')))",(),['count']))
conv(("how much at winners total","tot(sel(note='winners'))",(),['merchant','common word']),
     ("by category","table(by(sel(note='winners'),cat))",(),['by category']))
conv(("formula vs diapers total","one(S(sel(note='formula')),S(sel(note='diapers')))",("rows([('formula',S(sel(note='formula'))),('diapers',S(sel(note='diapers')))])",),['compare']),
     ("when did i last buy formula","one(sel(note='formula')[-1]['date'])",("one(sel(note='formula')[-1]['date'],sel(note='formula')[-1]['amt'])","lst(sel(p=(sel(note='formula')[-1]['date'],TODAY),note='formula'))"),['last']),
     ("how many bottles does that make",None))
conv(("list my tire swaps","lst(sel(note='tire swap'))",(),['list']),
     ("and what did the winter tires cost","tot(sel(note='winter tires'))",("one(sel(note='winter tires')[0]['date'],sel(note='winter tires')[0]['amt'])",),['thing']))
conv(("how many timmies runs in november","one(len(sel(M(2026,11),cat='timmies')))",("one(ndays(sel(M(2026,11),cat='timmies')))",),['count']),
     ("avg per run this year","one(S(sel(Y(2026),cat='timmies'))/len(sel(Y(2026),cat='timmies')))",("one(S(sel(Y(2026),cat='timmies'))/ndays(sel(Y(2026),cat='timmies')))",),['average']),
     ("were those the albert st tims or dewdney",None))
conv(("riders stuff in 2025 vs 2024","one(S(sel(Y(2025),note='riders')),S(sel(Y(2024),note='riders')))",("rows([('2025',S(sel(Y(2025),note='riders'))),('2024',S(sel(Y(2024),note='riders')))])",),['compare','thing']),
     ("did they win that last one",None))
conv(("q1 vs q2 for gas this year","one(S(sel(P('2026-01-01','2026-03-31'),cat='gas')),S(sel(P('2026-04-01','2026-06-30'),cat='gas')))",("rows([('Q1',S(sel(P('2026-01-01','2026-03-31'),cat='gas'))),('Q2',S(sel(P('2026-04-01','2026-06-30'),cat='gas')))])","rows([('2026-Q1',S(sel(P('2026-01-01','2026-03-31'),cat='gas'))),('2026-Q2',S(sel(P('2026-04-01','2026-06-30'),cat='gas')))])"),['compare','quarter']),
     ("q3","tot(sel(P('2026-07-01','2026-09-30'),cat='gas'))",(),['quarter']))
# singles
s=lambda *a: conv(a)
s("timmies spend between 3 and 9 june","tot(sel(P('2026-06-03','2026-06-09'),cat='timmies'))",(),['range'])
s("whats the medain grocery bill in 2025","one(med(sel(Y(2025),cat='groceries')))",(),['median'])
B="big(sel())"
s("whats the single biggest expense ever and when","one(%s['date'],%s['amt'])"%(B,B),("one(%s['date'],%s['amt'],%s['note'])"%(B,B,B),"one(%s['date'],%s['amt'],%s['cat'],%s['note'])"%(B,B,B,B)),['dearest'])
s("top 5 categories this year","table(by(sel(Y(2026)),cat),True,5)",(),['ranking'])
s("timmies spending by day of the week","table(by(sel(cat='timmies'),wday))",(),['weekday'])
s("did i spedn more on gas or the truck last year","one(S(sel(Y(2025),cat='gas')),S(sel(Y(2025),cat='truck')))",("rows([('gas',S(sel(Y(2025),cat='gas'))),('truck',S(sel(Y(2025),cat='truck')))])","one('gas',S(sel(Y(2025),cat='gas')))","one('gas')"),['compare'])
s("how much more did i spend eating out in 2024 than 2025","one(S(sel(Y(2024),cat='eating out'))-S(sel(Y(2025),cat='eating out')))",(),['difference'])
s("superstore vs sobeys this year","one(S(sel(Y(2026),note='superstore')),S(sel(Y(2026),note='sobeys')))",("rows([('superstore',S(sel(Y(2026),note='superstore'))),('sobeys',S(sel(Y(2026),note='sobeys')))])","one(S(sel(Y(2026),cat='groceries',note='superstore')),S(sel(Y(2026),cat='groceries',note='sobeys')))","one(S(sel(Y(2026),note='superstore')),S(sel(Y(2026),note='sobeys',no='liquor')))"),['compare','merchant'])
s("how many days this year did i spend nothing","one(free(Y(2026)))",(),['no spend'])
g="gap(sel(cat='timmies'))"
s("longest i went without timmies","one(%s[0])"%g,("one(%s[0]-1)"%g,"one(%s[0],%s[1],%s[2])"%(g,g,g),"one(%s[0]-1,%s[1],%s[2])"%(g,g,g),"one(%s[0]-1,%s[1]+TD(1),%s[2]-TD(1))"%(g,g,g),"one(gap(sel(either='timmies'))[0])"),['gap'])
s("fun this month vs this month last year","one(S(sel(M(2026,11),cat='fun')),S(sel(M(2025,11),cat='fun')))",("rows([('2026-11',S(sel(M(2026,11),cat='fun'))),('2025-11',S(sel(M(2025,11),cat='fun')))])",),['compare','period'])
x="sel(P('2026-06-01','2026-08-31'),over=500,no='rent')"
s("everything over 500 from june to august not counting rent","lst(%s)"%x,("lst(%s,'date','amt','note')"%x,),['threshold','list','without'])
s("how many tims trips over 10 bucks in 2025","one(len(sel(Y(2025),cat='timmies',over=10)))",("one(ndays(sel(Y(2025),cat='timmies',over=10)))","one(len(sel(Y(2025),note='tims',over=10)))","one(len(union(sel(Y(2025),note='tims',over=10),sel(Y(2025),cat='timmies',over=10))))"),['threshold','count'])
s("eating out the month before last","tot(sel(M(2026,9),cat='eating out'))",(),['period'])
s("eating out since easter","tot(sel(P('2026-04-05'),cat='eating out'))",("tot(sel(P('2026-04-06'),cat='eating out'))","tot(sel(P('2026-04-03'),cat='eating out'))"),['since'])
s("running total of baby stuff month by month this year","cum(sel(Y(2026),cat='baby stuff'))",("rows([(m,v,c) for (m,v),c in zip(sorted(by(sel(Y(2026),cat='baby stuff'),mon).items()),[D(t[1]) for t in cum(sel(Y(2026),cat='baby stuff'))['rows']])])",),['running'])
s("by what percent did groceries change from 2024 to 2025","pct(S(sel(Y(2025),cat='groceries'))-S(sel(Y(2024),cat='groceries')),S(sel(Y(2024),cat='groceries')))",("one(S(sel(Y(2024),cat='groceries')),S(sel(Y(2025),cat='groceries')),q1((S(sel(Y(2025),cat='groceries'))-S(sel(Y(2024),cat='groceries')))*100/S(sel(Y(2024),cat='groceries'))))",),['growth'])
s("anything at ikea this year","tot(sel(Y(2026),note='ikea'))",(Z,"one(0)"),['absent'])
s("how much at last mountain last year","tot(sel(Y(2025),note='last mountain'))",(),['merchant','common word'])
s("tims bday each year","lst(sel(note='tim bday'))",("table(by(sel(note='tim bday'),yr))",),['person','typo'])
s("4 biggest baby purchases","lst(biggest(sel(cat='baby stuff'),4),ordered=True)",("lst(biggest(sel(cat='baby stuff'),4),'date','amt','note',ordered=True)","lst(biggest(sel(cat='baby stuff'),4),'note','amt',ordered=True)"),['ranking','list'])
s("which month this year did we spend the most","top(by(sel(Y(2026)),mon))",("k1(top(by(sel(Y(2026)),mon)))",),['ranking','month'])
W="S(sel(Y(2026),cat='groceries'))"
s("avg a week on grocerys this year","one(%s*7/D((TODAY-date(2026,1,1)).days+1))"%W,("one(%s/len({x['date'].isocalendar()[:2] for x in sel(Y(2026),cat='groceries')}))"%W,"one(%s/len({x['date'].isocalendar()[:2] for x in sel(Y(2026))}))"%W,"one(%s/49)"%W,"one(%s/48)"%W,"one(%s/47)"%W),['average'])
s("average per month on gas in 2025","one(S(sel(Y(2025),cat='gas'))/12)",(),['average'])
s("not counting rent how much went out last month","tot(sel(M(2026,10),no='rent'))",(),['without'])
s("whats rent now and what was it in sept 2023","one(sel(M(2026,11),note='rent')[0]['amt'],sel(M(2023,9),note='rent')[0]['amt'])",("rows([(x['date'],x['amt']) for x in (sel(M(2023,9),note='rent')+sel(M(2026,11),note='rent'))])",),['price change'])
s("how much did i spend last weekend","tot(sel(P('2026-11-28','2026-11-29')))",("tot(sel(P('2026-11-27','2026-11-29')))",),['weekend'])
s("what did i buy yesterday","lst(sel(P('2026-11-29','2026-11-29')))",("lst(sel(P('2026-11-29','2026-11-29')),'note','amt')","lst(sel(P('2026-11-29','2026-11-29')),'date','amt','cat','note')"),['list'])
s("xmas presents last year","tot(sel(Y(2025),cat='gifts',note='xmas'))",("tot(sel(Y(2025),note='xmas'))","tot(sel(M(2025,12),cat='gifts'))","lst(sel(Y(2025),cat='gifts',note='xmas'))","lst(sel(Y(2025),note='xmas'))"),['yearly'])
s("how many days between my last two oil changes","one((sel(note='oil change')[-1]['date']-sel(note='oil change')[-2]['date']).days)",("one((sel(note='oil change')[-1]['date']-sel(note='oil change')[-2]['date']).days,sel(note='oil change')[-2]['date'],sel(note='oil change')[-1]['date'])",),['gap'])
s("curling total by year","table(by(sel(cat='curling'),yr))",(),['by year'])
s("how much have i spent on stuff with dev","tot(sel(note='dev'))",("tot(sel(note='w dev'))","table(by(sel(note='dev'),cat))"),['person'])
s("cabin spending on saturdays and sundays this year","tot(sel(Y(2026),cat='cabin',wd=(5,6)))",(),['weekend'])
s("lowest saskpower bill and when","one(small(sel(note='saskpower'))['date'],small(sel(note='saskpower'))['amt'])",(),['cheapest'])
s("subs total since jan 1 2025 by thing","table(by(sel(P('2025-01-01'),cat='subs'),nt))",(),['by note'])
# none
for t in ("whats in my chequing rn","did my overtime cheque come in yet","can i afford a new truck","what will groceries run us next month","how many kms did i drive in october","what does jess spend on coffee",
 "delete the last one","remind me to pay sgi on friday","add 12.50 timmies today","long night man three codes back to back","asdkfj lkj","how much did i","whens the next oil change due","and then when the","do other medics spend this much on takeout","whats my net worth","how many diapers does nora go thru a day","how do i save more with a kid","move that one to gas","is my tax refund bigger this yr"):
    s(t,None)
with open(os.path.join(H,'regina33.jsonl'),'w') as f:
    for x in Q: f.write(json.dumps(x,ensure_ascii=False)+'\n')
print(len(R),'rows',len(Q),'questions',sum('none' in x['gold'] for x in Q),'none',sum(bool(x['history']) for x in Q),'followups')
if os.environ.get('SHOW'):
    for x in Q: print(x['id'][-3:],x['question'],'|',json.dumps(x['gold']),'| ALT',json.dumps(x['alt']))
