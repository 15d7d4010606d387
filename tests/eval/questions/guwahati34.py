import csv,json,os,re
from decimal import Decimal as Dc, ROUND_HALF_UP
from datetime import date,timedelta
H=os.path.dirname(os.path.abspath(__file__))
ROWS=[]
with open(os.path.join(H,'../ledgers/guwahati.csv'),encoding='utf-8') as fh:
    for r in csv.DictReader(fh):
        ROWS.append({'d':r['date'],'a':Dc(r['amount']),'c':r['category'],'n':r['notes']})
TODAY='2026-11-30'
def word(n,w): return re.search(r'(?<![a-z0-9])'+re.escape(w.lower())+r'(?![a-z0-9])',n.lower()) is not None
def sel(cat=None,note=None,a=None,b=None,notcat=(),notnote=(),f=None,rows=None):
    out=[]
    for r in (ROWS if rows is None else rows):
        if cat is not None and r['c'] not in ([cat] if isinstance(cat,str) else cat): continue
        if note is not None and not any(word(r['n'],w) for w in ([note] if isinstance(note,str) else note)): continue
        if a and r['d']<a: continue
        if b and r['d']>b: continue
        if r['c'] in ([notcat] if isinstance(notcat,str) else notcat): continue
        if any(word(r['n'],w) for w in ([notnote] if isinstance(notnote,str) else notnote)): continue
        if f and not f(r): continue
        out.append(r)
    return out
def mon(ym,**k): return sel(a=ym+'-01',b=ym+'-31',**k)
def yr(y,**k): return sel(a='%s-01-01'%y,b='%s-12-31'%y,**k)
def T(rs):
    t=Dc(0)
    for r in rs: t+=r['a']
    return t
def allmonths(a,b): return sorted({d[:7] for d in days(a+'-01',b+'-01')})
def runfill(rs,b):
    m=months(rs); t=Dc(0); o=[]
    for k in allmonths(min(m),b): t+=m.get(k,Dc(0)); o.append((k,t))
    return o
def weeks(rs): return len({date.fromisoformat(r['d']).isocalendar()[:2] for r in rs})
N=len
class Pc(Dc): pass
def pct(x,y): return Pc(Dc(x)*100/Dc(y))
def v(x):
    if isinstance(x,Pc): return str(Dc(x).quantize(Dc('0.1'),ROUND_HALF_UP))
    if isinstance(x,Dc): return str(x.quantize(Dc('0.01'),ROUND_HALF_UP))
    return str(x)
def one(*x): return {'one':[v(i) for i in x]}
def table(rs,ordered=False): return {'rows':[[v(i) for i in r] for r in rs],'ordered':ordered}
def none(): return {'none':True}
def empty(): return {'empty':True}
def top(rs): 
    m=None
    for r in rs:
        if m is None or r['a']>m['a']: m=r
    return m
def group(rs,key):
    g={}
    for r in rs: g[key(r)]=g.get(key(r),Dc(0))+r['a']
    return g
def cats(rs): return group(rs,lambda r:r['c'])
def months(rs): return group(rs,lambda r:r['d'][:7])
def dow(d): return ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday'][date.fromisoformat(d).weekday()]
def ranked(g,n=None): return sorted(g.items(),key=lambda x:(-x[1],x[0]))[:n]
def days(a,b):
    x,e,o=date.fromisoformat(a),date.fromisoformat(b),[]
    while x<=e: o.append(x.isoformat()); x+=timedelta(1)
    return o
def idle(a,b):
    have={r['d'] for r in ROWS}
    return [d for d in days(a,b) if d not in have]
def udays(rs): return len({r['d'] for r in rs})
def avg(rs): return T(rs)/N(rs)
def med(rs):
    s=sorted(r['a'] for r in rs); n=len(s)
    return s[n//2] if n%2 else (s[n//2-1]+s[n//2])/2
def changes(rs):
    o=[];p=None
    for r in rs:
        if p is None or r['a']!=p['a']: o.append(r)
        p=r
    return o
def gap(rs):
    ds=sorted({r['d'] for r in rs}); best=(0,'','')
    for p,q in zip(ds,ds[1:]):
        g=(date.fromisoformat(q)-date.fromisoformat(p)).days
        if g>best[0]: best=(g,p,q)
    return best
def running(rs):
    t=Dc(0);o=[]
    for m,x in sorted(months(rs).items()): t+=x; o.append((m,t))
    return o
def lst(rs): return [(r['d'],r['a']) for r in rs]
OUT=[]
def C(*turns):
    h=[]
    for q,e,alts,tags in turns:
        g=eval(e); al=[]
        for x in alts:
            y=eval(x)
            if y!=g and y not in al: al.append(y)
        t=tags.split()+(['followup'] if h else [])
        OUT.append({'id':'guwahati34-%03d'%(len(OUT)+1),'question':q,'today':TODAY,'history':list(h),'gold':g,'alt':al,'how':e,'tags':t})
        h.append(q)
Y='2026-01-01'
# --- conversations
C(('how much did i spend on bazaar in october',"one(T(mon('2026-10',cat='bazaar')))",[],'category month'),
  ('and the month before that',"one(T(mon('2026-09',cat='bazaar')))",[],'category month'),
  ('how many times did i buy bazaar things in october',"one(N(mon('2026-10',cat='bazaar')))",["one(udays(mon('2026-10',cat='bazaar')))"],'count'))
C(('what is the total for flat interior till now',"one(T(sel(cat='flat interior')))",[],'category project'),
  ('which was the biggest one in that and when',"one(*[(m['d'],m['a'],m['n']) for m in [top(sel(cat='flat interior'))]][0])",["one(top(sel(cat='flat interior'))['d'],top(sel(cat='flat interior'))['a'])"],'dearest'),
  ('and the total without modular kitchen',"one(T(sel(cat='flat interior',notnote='modular kitchen')))",[],'without'))
C(('how much has netflix taken from me this year',"one(T(yr(2026,note='netflix')))",[],'merchant year'),
  ('what was the monthly price when i started and what is it now',"one(sel(note='netflix')[0]['a'],sel(note='netflix')[-1]['a'])",["table([(sel(note='netflix')[0]['d'],sel(note='netflix')[0]['a']),(sel(note='netflix')[-1]['d'],sel(note='netflix')[-1]['a'])])","one(sel(note='netflix')[0]['d'],sel(note='netflix')[0]['a'],sel(note='netflix')[-1]['d'],sel(note='netflix')[-1]['a'])"],'price'),
  ('when did the price go up last time',"one(changes(sel(note='netflix'))[-1]['d'])",["one(changes(sel(note='netflix'))[-1]['d'],changes(sel(note='netflix'))[-1]['a'])","one(changes(sel(note='netflix'))[-1]['d'],changes(sel(note='netflix'))[-2]['a'],changes(sel(note='netflix'))[-1]['a'])","one(changes(sel(note='netflix'))[-1]['d'][:7])","one(changes(sel(note='netflix'))[-1]['d'][:7],changes(sel(note='netflix'))[-1]['a'])"],'price date'))
SH="note='shillong',a='2026-05-01',b='2026-05-31'"; SO="note='shillong',a='2024-10-01',b='2024-10-31'"
C(('total cost of our shillong trip in may 2026',"one(T(sel(%s)))"%SH,[],'trip'),
  ('split it categry wise please',"table(ranked(cats(sel(%s))))"%SH,[],'trip groups'),
  ('and the total of the october 2024 one',"one(T(sel(%s)))"%SO,["table(ranked(cats(sel(%s))))"%SO],'trip'))
U="T(yr(%d,note='uber'))"; P_="T(yr(%d,note='rapido'))"
def two(a,b,la,lb): return ["table([('%s',%s),('%s',%s)])"%(la,a,lb,b)]
C(('uber or rapido which one cost me more this year',"one('Uber' if %s>%s else 'Rapido',max(%s,%s))"%(U%2026,P_%2026,U%2026,P_%2026),
   ["one(%s,%s)"%(U%2026,P_%2026),"one('Uber' if %s>%s else 'Rapido',%s,%s)"%(U%2026,P_%2026,U%2026,P_%2026),"one('Uber' if %s>%s else 'Rapido')"%(U%2026,P_%2026)]+two(U%2026,P_%2026,'Uber','Rapido'),'compare merchant'),
  ('how much more',"one(abs(%s-%s))"%(U%2026,P_%2026),[],'compare difference'),
  ('and how much more was it last year',"one(abs(%s-%s))"%(U%2025,P_%2025),["one(%s,%s)"%(U%2025,P_%2025)],'compare difference'))
AP="cat='ma treatment',note='apollo pharmacy'"
C(("how much did ma's medicine from apollo pharmacy cost last month","one(T(mon('2026-10',%s)))"%AP,[],'merchant category month'),
  ('and this month',"one(T(mon('2026-11',%s)))"%AP,[],'merchant category month'),
  ('what is the average per month in this year',"one(T(yr(2026,%s))/11)"%AP,["one(T(yr(2026,%s))/len(months(yr(2026,%s))))"%(AP,AP),"one(T(sel(a='2026-01-01',b='2026-10-31',%s))/10)"%AP],'average month'))
C(('average spend on petrol cab per month in 2025',"one(T(yr(2025,cat='petrol cab'))/12)",[],'average month'),
  ('and for 2026 so far',"one(T(yr(2026,cat='petrol cab'))/11)",["one(T(sel(cat='petrol cab',a='2026-01-01',b='2026-10-31'))/10)"],'average month'),
  ('so the monthly average has changed by how many percent',"one(pct(T(yr(2026,cat='petrol cab'))/11-T(yr(2025,cat='petrol cab'))/12,T(yr(2025,cat='petrol cab'))/12))",["one(pct(abs(T(yr(2026,cat='petrol cab'))/11-T(yr(2025,cat='petrol cab'))/12),T(yr(2025,cat='petrol cab'))/12))"],'growth percent'))
X="notcat=['rent emi','flat interior']"
C(('show my top 5 categories this year by amount',"table(ranked(cats(yr(2026)),5),True)",[],'ranking'),
  ('same thing but leave out rent emi and flat interior',"table(ranked(cats(yr(2026,%s)),5),True)"%X,[],'ranking without'),
  ('and bazaar is how much percent of the year without those two',"one(pct(T(yr(2026,cat='bazaar')),T(yr(2026,%s))))"%X,["one(T(yr(2026,cat='bazaar')),pct(T(yr(2026,cat='bazaar')),T(yr(2026,%s))))"%X],'share'))
C(('list the last 5 times i bought something from pantaloons',"table(lst(sel(note='pantaloons')[-5:]))",[],'list merchant'),
  ('and what is the total at pantaloons from the beginning',"one(T(sel(note='pantaloons')))",[],'merchant'))
EOW="cat='eating out',a='%s',b='%s'"
C(('how much went on eating out last weekend',"one(T(sel(%s)))"%(EOW%('2026-11-28','2026-11-29')),[],'category weekend'),
  ('and the weekend before that one',"one(T(sel(%s)))"%(EOW%('2026-11-21','2026-11-22')),[],'category weekend'),
  ('was the food worth it',"none()",[],'none chat'))
MT="note='maths tuition',a='%s',b='%s'"
C(('how much have we paid for neels maths tuition this financial year from april',"one(T(sel(%s)))"%(MT%('2026-04-01','2026-11-30')),[],'thing financialyear'),
  ('and in the last financial year',"one(T(sel(%s)))"%(MT%('2025-04-01','2026-03-31')),[],'thing financialyear'),
  ('how much will it be next year',"none()",[],'none future'))
JU="changes(sel(note='junu'))"
C(('what is the total i paid to junu baideo this year',"one(T(yr(2026,note='junu')))",[],'person year'),
  ('when was her pay raised last and to how much',"one(%s[-1]['d'],%s[-1]['a'])"%(JU,JU),["one(%s[-1]['d'],%s[-2]['a'],%s[-1]['a'])"%(JU,JU,JU),"one(%s[-1]['d'][:7],%s[-1]['a'])"%(JU,JU)],'price date'),
  ('why did she ask for more',"none()",[],'none reason'))
C(('how much in gifts puja since diwali on 8 november',"one(T(sel(cat='gifts puja',a='2026-11-08')))",["one(T(sel(cat='gifts puja',a='2026-11-09')))"],'category since'),
  ('and chai pani',"one(T(sel(cat='chai pani',a='2026-11-08')))",["one(T(sel(cat='chai pani',a='2026-11-09')))"],'category since'))
C(('on how many days in november i did not spend anything',"one(len(idle('2026-11-01','2026-11-30')))",["table([(d,) for d in idle('2026-11-01','2026-11-30')])"],'nospend count'),
  ('which days were those',"table([(d,) for d in idle('2026-11-01','2026-11-30')])",[],'nospend list'))
C(('how much has gone on mekhela chador so far',"one(T(sel(note='mekhela chador')))",[],'thing'),
  ('which was the costliest and when',"one(top(sel(note='mekhela chador'))['d'],top(sel(note='mekhela chador'))['a'])",["one(top(sel(note='mekhela chador'))['d'],top(sel(note='mekhela chador'))['a'],top(sel(note='mekhela chador'))['n'])"],'dearest'),
  ('which shop was it from',"none()",[],'none where'))
# --- single questions
def Q(q,e,tags,*alts): C((q,e,list(alts),tags))
Q('what did i spend in total between 3 and 9 june',"one(T(sel(a='2026-06-03',b='2026-06-09')))",'total days')
Q('total spending of the month before last',"one(T(mon('2026-09')))",'total month')
Q('how much did i spend on kapor last winter, december to february',"one(T(sel(cat='kapor',a='2025-12-01',b='2026-02-28')))",'category season')
Q('bazaar total for the second quarter of 2026',"one(T(sel(cat='bazaar',a='2026-04-01',b='2026-06-30')))",'category quarter')
Q('how many expences above 10000 are there this year',"one(N(yr(2026,f=lambda r:r['a']>10000)))",'threshold count')
Q('list all the expenses over 50000',"table(lst(sel(f=lambda r:r['a']>50000)))",'threshold list')
Q('what is the median amount of a swiggy order in eating out',"one(med(sel(cat='eating out',note='swiggy')))",'median merchant')
Q('what is our average bill at khorikaa',"one(avg(sel(note='khorikaa')))",'average visit',"one(T(sel(note='khorikaa'))/udays(sel(note='khorikaa')))","one(avg(sel(note='khorikaa',notnote='party')))","one(avg(sel(note='khorikaa')),N(sel(note='khorikaa')))")
Q('how much have i spent on tea with mitali this year',"one(T(yr(2026,note='tea with Mitali')))",'person thing')
CP="yr(2026,cat='chai pani')"
Q('what do i spend on chai pani in a week on average this year',"one(T(%s)*7/334)"%CP,'average week',"one(T(%s)/weeks(%s))"%(CP,CP),"one(T(%s)/49)"%CP,"one(T(%s)/48)"%CP,"one(T(%s)/47)"%CP)
Q('when did we last go to paradise',"one(sel(note='paradise')[-1]['d'])",'last',"one(sel(note='paradise')[-1]['d'],sel(note='paradise')[-1]['a'])")
Q('when was the very first time i used blinkit',"one(sel(note='blinkit')[0]['d'])",'first',"one(sel(note='blinkit')[0]['d'],sel(note='blinkit')[0]['a'])")
Q('longest gap in days between two zomato orders',"one(gap(sel(note='zomato'))[0])",'gap',"one(*gap(sel(note='zomato')))","one(gap(sel(note='zomato'))[0],gap(sel(note='zomato'))[2])","one(gap(sel(note='zomato'))[0],gap(sel(note='zomato'))[1])")
CW="ranked(group(sel(cat='chai pani'),lambda r:dow(r['d'])))[0]"
Q('on which weekday i spend the most on chai pani in total',"one(*%s)"%CW,'weekday',"one(%s[0])"%CW)
Q('show bazaar month by month for this year',"table(sorted(months(yr(2026,cat='bazaar')).items()))",'months groups')
Q('how much have i spent at vishal mega mart, category wise',"table(ranked(cats(sel(note='vishal mega mart'))))",'merchant groups')
Q('how much did i spend in the shop named more this year',"one(T(yr(2026,f=lambda r:r['n']=='More')))",'merchant commonword')
H6="T(sel(cat='eating out',a='2026-01-01',b='2026-06-30'))"; H5="T(sel(cat='eating out',a='2025-01-01',b='2025-06-30'))"
Q('what is the diffrence in eating out between first half of 2026 and first half of 2025',"one(%s-%s)"%(H6,H5),'compare difference',"one(%s-%s)"%(H5,H6),"one(%s,%s)"%(H6,H5),"one(%s,%s)"%(H5,H6),"one(%s,%s,%s-%s)"%(H6,H5,H6,H5))
Q('how much car insurance did we pay each year',"table([(r['d'][:4],r['a']) for r in sel(note='car insurance')])",'yearly groups',"table(lst(sel(note='car insurance')))")
Q('what did the kaziranga trip over new year cost, with the resort advance',"one(T(sel(note='kaziranga',a='2025-12-01',b='2026-01-31')))",'trip')
Q('what percent of my spending last year was for ma treatment',"one(pct(T(yr(2025,cat='ma treatment')),T(yr(2025))))",'share',"one(T(yr(2025,cat='ma treatment')),pct(T(yr(2025,cat='ma treatment')),T(yr(2025))))")
Q('by how many percent did school tuition grow from 2024 to 2025',"one(pct(T(yr(2025,cat='school tuition'))-T(yr(2024,cat='school tuition')),T(yr(2024,cat='school tuition'))))",'growth percent')
Q('how many entries have i left without any note',"one(N(sel(f=lambda r:r['n']=='')))",'emptynotes count',"one(N(sel(f=lambda r:r['n']=='')),T(sel(f=lambda r:r['n']=='')))")
Q('running total of flat interior month by month',"table(running(sel(cat='flat interior')))",'running',"table(runfill(sel(cat='flat interior'),'2026-11'))","table(runfill(sel(cat='flat interior'),'2026-10'))")
Q('on which day did i spend the most this year and how much',"one(*ranked(group(yr(2026),lambda r:r['d']))[0])",'day ranking')
Q('chai pani on sundays this year how much',"one(T(yr(2026,cat='chai pani',f=lambda r:dow(r['d'])=='Sunday')))",'weekday category')
Q('how much have i spent at starbucks',"empty()" ,'absent',"one(T(sel(note='starbucks')))")
Q('anything paid to ola cabs this year',"empty()",'absent',"one(T(yr(2026,note='ola')))","one(N(yr(2026,note='ola')))")
Q('how much did the physio cost altogether and how many sessions were there',"one(T(sel(note='physio')),N(sel(note='physio')))",'count thing')
Q('whatever had knee in the notes, how much was that in total',"one(T(sel(note='knee')))",'project')
Q('in which month did i spend the least this year',"one(*sorted(months(yr(2026)).items(),key=lambda x:x[1])[0])",'month ranking',"one(sorted(months(yr(2026)).items(),key=lambda x:x[1])[0][0])")
Q('3 biggest expenses of last month',"table(lst(sorted(mon('2026-10'),key=lambda r:-r['a'])[:3]),True)",'ranking list')
Q('apdcl bill of july this year and july last year',"one(T(mon('2026-07',note='apdcl')),T(mon('2025-07',note='apdcl')))",'compare period',"one(T(mon('2025-07',note='apdcl')),T(mon('2026-07',note='apdcl')))","table([('2026-07',T(mon('2026-07',note='apdcl'))),('2025-07',T(mon('2025-07',note='apdcl')))])","table(lst(mon('2026-07',note='apdcl')+mon('2025-07',note='apdcl')))")
Q('since christmas how much petrol money at indian oil',"one(T(sel(note='indian oil',a='2025-12-25')))",'since merchant',"one(T(sel(note='indian oil',a='2025-12-26')))")
# --- not answerable
for q,t in [('how much money is left in my account now','balance'),('what was my salary last month','income'),('did pranab return the money for the sofa','debt'),
 ('how much will bihu shopping come to next april','future'),('should i stop netflix','advice'),('why was the electricity bill so high in july','reason'),
 ('how many kilos of rice did i buy this year','quantity'),('how many litres of petrol did the car take last month','quantity'),('how much does mitali spend on her sarees','others'),
 ('who all came with us to khorikaa last time','who'),('did i pay for the curtains by upi or cash','how'),('delete the last entry','order'),
 ('remind me to pay the emi on 7th','order'),('add 250 for auto today','order'),('good morning, how are you','chat'),('asdf kjh lkjj','nonsense'),
 ('and then in the','half'),('how much of the home loan is still pending','debt'),
  ('is ma feeling better after the surgery','chat'),
 ('what time did i take the cab on friday','when'),('do other families in guwahati spend more than us on tuition','others'),('how many cups of tea did i drink last week','quantity'),
 ('change the category of my last uber to tour','order'),('where can i get good mekhela chador for less money','advice')]:
    Q(q,"none()",'none '+t)
if __name__=='__main__':
    with open(os.path.join(H,'guwahati34.jsonl'),'w',encoding='utf-8') as fh:
        for o in OUT: fh.write(json.dumps(o,ensure_ascii=False)+'\n')
    print('rows %d, questions %d, none %d, follow-ups %d'%(len(ROWS),len(OUT),sum('none' in o['gold'] for o in OUT),sum(bool(o['history']) for o in OUT)))
