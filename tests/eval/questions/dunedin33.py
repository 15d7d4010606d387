import csv, json, os
from datetime import date, timedelta
from decimal import Decimal as X, ROUND_HALF_UP
H=os.path.dirname(os.path.abspath(__file__))
class Row: pass
ALL=[]
for r in csv.DictReader(open(os.path.join(H,'../ledgers/dunedin.csv'),newline='')):
    o=Row(); o.d=date.fromisoformat(r['date']); o.a=X(r['amount']); o.c=r['category']; o.n=r['notes']; ALL.append(o)
T=date(2026,11,30); D=date
def f(cat=None,word=None,no=None,a=None,b=None,src=None):
    out=[]
    for r in (ALL if src is None else src):
        if cat and r.c!=cat: continue
        if word and word.lower() not in r.n.lower(): continue
        if no and no.lower() in r.n.lower(): continue
        if a and r.d<a: continue
        if b and r.d>b: continue
        out.append(r)
    return out
def Y(y): return dict(a=D(y,1,1),b=D(y,12,31))
def M(y,m): return dict(a=D(y,m,1),b=(D(y+(m==12),m%12+1,1)-timedelta(1)))
Y26=Y(2026)
def m2(x): return str(X(x).quantize(X('0.01'),ROUND_HALF_UP))
def pc(x): return str(X(x).quantize(X('0.1'),ROUND_HALF_UP))
def sm(rs):
    t=X(0)
    for r in rs: t+=r.a
    return t
def S(rs): 
    assert rs; return m2(sm(rs))
def avg(rs): return m2(sm(rs)/len(rs))
def med(rs):
    v=sorted(r.a for r in rs); k=len(v)
    return m2(v[k//2] if k%2 else (v[k//2-1]+v[k//2])/2)
def days(rs): return sorted({r.d for r in rs})
def C(rs): return str(len(rs))
def CD(rs): return str(len(days(rs)))
def by(rs,key):
    g={}
    for r in rs: g[key(r)]=g.get(key(r),X(0))+r.a
    return g
mon=lambda r:r.d.strftime('%Y-%m'); wdn=lambda r:r.d.strftime('%A'); cat=lambda r:r.c; yr=lambda r:str(r.d.year); note=lambda r:r.n
def top(g,k,rev=True):
    it=sorted(g.items(),key=lambda t:t[1],reverse=rev)
    assert len(it)<=k or it[k-1][1]!=it[k][1]
    return [[a,m2(v)] for a,v in it[:k]]
def mx(rs,mn=False):
    s=sorted(rs,key=lambda r:r.a,reverse=not mn); assert len(s)==1 or s[0].a!=s[1].a,(s[0].a); return s[0]
one=lambda *v:{"one":[str(x) for x in v]}
def rows(l,o=False): return {"rows":[[str(x) for x in r] for r in l],"ordered":o}
def tab(g,o=False): return rows([[k,m2(v)] for k,v in sorted(g.items())],o)
def lst(rs,o=False):
    assert 0<len(rs)<=20,len(rs); return rows([[r.d,m2(r.a)] for r in rs],o)
NONE={"none":True}; EMPTY={"empty":True}; ZERO=one('0.00')
OUT=[];hist=[]
import inspect
def q(text,gold,alt=(),how='',tags='',fu=False):
    global hist
    if not fu: hist=[]
    tg=tags.split()
    if fu: tg.append('followup')
    if 'none' in gold and 'none' not in tg: tg.append('none')
    al=[]
    for x in alt:
        if x!=gold and x not in al: al.append(x)
    OUT.append(dict(id='dunedin33-%03d'%(len(OUT)+1),question=text,today='2026-11-30',history=list(hist),gold=gold,alt=al,how=how,tags=tg))
    hist=hist+[text]
def E(text,expr,alts=(),tags='',fu=False):
    """expr and alts are source text: evaluated, and kept as 'how'"""
    q(text,eval(expr,globals()),[eval(x,globals()) for x in alts],expr,tags,fu)
def N(text,why,fu=False,tags=''): q(text,NONE,(),why,'none '+tags,fu)
# two totals asked as one comparison: values, or a row for each
def two(x,y): return one(x,y)
def rr(*p): return rows([list(x) for x in p])
# ---------------------------------------------------------------- questions
E('how much did we spend on groceries last month',"one(S(f('groceries',**M(2026,10))))",tags='total category month')
E('and the month before that',"one(S(f('groceries',**M(2026,9))))",tags='total category month',fu=True)
N('why did we get through so much','a reason',fu=True)

E('whats the total at hard to find this year',"one(S(f(word='hard to find',**Y26)))",tags='total merchant year')
E('and dead souls',"one(S(f(word='dead souls',**Y26)))",["one(S(f(word='dead souls bookshop',**Y26)))"],tags='total merchant',fu=True)
_h=f(word='hard to find',**Y26);_d=f(word='dead souls',**Y26)
E('so which of the two did i spend more at and how much more',"one('Hard to Find Books' if sm(_h)>sm(_d) else 'Dead Souls Bookshop',m2(abs(sm(_h)-sm(_d))))",
  ["one(m2(abs(sm(_h)-sm(_d))))","one(S(_h),S(_d),m2(abs(sm(_h)-sm(_d))))","one('Hard to Find' if sm(_h)>sm(_d) else 'Dead Souls',m2(abs(sm(_h)-sm(_d))))"],tags='difference merchant',fu=True)

_s=f(word='spotify')
E('what did spotify cost us back at the start and what is it now',"one(m2(_s[0].a),m2(_s[-1].a))",["one(m2(_s[-1].a),m2(_s[0].a))","rr((_s[0].d,m2(_s[0].a)),(_s[-1].d,m2(_s[-1].a)))","one(m2(_s[0].a),m2(_s[-1].a),m2(_s[-1].a-_s[0].a))"],tags='price then now')
_n=f(word='netflix')
_nl=[i for i in range(1,len(_n)) if _n[i].a!=_n[i-1].a][-1]
E('when did netflix last put the price up',"one(_n[_nl].d)",["one(_n[_nl].d,m2(_n[_nl].a))","one(_n[_nl].d,m2(_n[_nl-1].a),m2(_n[_nl].a))"],tags='price change date')
N('what will it go up to next','the future',fu=True)

_r=f(word='rarotonga')
E('how much did rarotonga cost all up',"one(S(_r))",tags='trip total')
E('split that by category for me',"tab(by(_r,cat))",tags='trip breakdown',fu=True)
E('what was the dearest bit of it',"one(mx(_r).n,m2(mx(_r).a))",["one(m2(mx(_r).a))","one(mx(_r).d,m2(mx(_r).a))","one(mx(_r).d,mx(_r).n,m2(mx(_r).a))","one(mx(_r).d,m2(mx(_r).a),mx(_r).c,mx(_r).n)","one(*top(by(_r,cat),1)[0])"],tags='trip max',fu=True)

E('whats the most ive ever spent on books in one go and when was it',"one(m2(mx(f('books')).a),mx(f('books')).d)",["one(m2(mx(f('books')).a),mx(f('books')).d,mx(f('books')).n)"],tags='max date category')
_w6=f('wood burner',a=D(2026,6,1),b=D(2026,8,31));_w5=f('wood burner',a=D(2025,6,1),b=D(2025,8,31))
E('wood burner for winter 2026 compared with winter 2025',"one(S(_w6),S(_w5))",["one(S(_w5),S(_w6))","one(S(_w6),S(_w5),m2(sm(_w6)-sm(_w5)))","rr(('2026',S(_w6)),('2025',S(_w5)))"],tags='compare season category')
E('how much more was that this time round',"one(m2(sm(_w6)-sm(_w5)))",tags='difference season',fu=True)

_g=f('groceries',**Y26);_yd=(T-D(2026,1,1)).days+1
E('on average what do we spend a week on groceries this year',"one(m2(sm(_g)/(X(_yd)/7)))",["one(m2(sm(_g)/len({r.d.isocalendar()[:2] for r in _g})))","one(m2(sm(_g)/len({(D(2026,1,1)+timedelta(i)).isocalendar()[:2] for i in range(_yd)})))","one(m2(sm(_g)/48))","one(m2(sm(_g)/47))","one(m2(sm(_g)/(X(_yd-1)/7)))","one(m2(sm(_g)/len({r.d.strftime('%U') for r in _g})))","one(m2(sm(_g)/len({(r.d-D(2026,1,1)).days//7 for r in _g})))"],tags='average week category')
E('what is the average shop at pak n save',"one(avg(f(word='pak n save')))",["one(m2(sm(f(word='pak n save'))/len(days(f(word='pak n save')))))"],tags='average merchant')
E('and at new world',"one(avg(f(word='new world')))",["one(m2(sm(f(word='new world'))/len(days(f(word='new world')))))"],tags='average merchant sharedword',fu=True)
E('median kai out bill this year',"one(med(f('kai out',**Y26)))",tags='median category')
_z=f(word='z kaikorai',a=D(2026,7,1))
E('how many times have i filled up at z kaikorai since the start of july',"one(C(_z))",["one(CD(_z))"],tags='count merchant since')
N('how many litres was that','a quantity',fu=True)

_all=set(days(ALL))
def nos(a,b):
    out=[];d=a
    while d<=b:
        if d not in _all: out.append(d)
        d+=timedelta(1)
    return out
E('how many days did we spend nothing at all in april',"one(len(nos(D(2026,4,1),D(2026,4,30))))",["rows([[d] for d in nos(D(2026,4,1),D(2026,4,30))])"],tags='days without spending')
_k=f('kai out',**Y26)
E('total for each day of the week on kai out this year please',"rows([[k,m2(v)] for k,v in by(_k,wdn).items()])",tags='weekday table')
E('and which day is the worst',"one(*top(by(_k,wdn),1)[0])",["one(top(by(_k,wdn),1)[0][0])"],tags='weekday max',fu=True)
_b5=f('bills',**Y(2025))
E('what share of kai out this year was at the weekend, saturday and sunday',"one(pc(sm([r for r in _k if r.d.weekday()>4])*100/sm(_k)))",["one(pc(sm([r for r in _k if r.d.weekday()>4])*100/sm(_k)),m2(sm([r for r in _k if r.d.weekday()>4])))"],tags='share weekend')
_c10=mx(f(**M(2026,10)),True)
E('whats the cheapest thing we bought last month',"one(_c10.d,m2(_c10.a),_c10.n)",["one(m2(_c10.a))","one(_c10.d,m2(_c10.a))","one(_c10.n,m2(_c10.a))","one(_c10.d,m2(_c10.a),_c10.c)","one(_c10.d,m2(_c10.a),_c10.c,_c10.n)"],tags='min month')
E('which month of 2025 was dearest for bills and how much',"one(*top(by(_b5,mon),1)[0])",tags='month max category')
E('and the cheapest month',"one(*top(by(_b5,mon),1,False)[0])",["one(top(by(_b5,mon),1,False)[0][0])"],tags='month min category',fu=True)
E('top three categories so far this year',"rows(top(by(f(**Y26),cat),3),True)",["rows([[x[0]] for x in top(by(f(**Y26),cat),3)],True)"],tags='ranking category')
E('same for last year',"rows(top(by(f(**Y(2025)),cat),3),True)",["rows([[x[0]] for x in top(by(f(**Y(2025)),cat),3)],True)","rows(top(by(f(a=D(2025,1,1),b=D(2025,11,30)),cat),3),True)"],tags='ranking category',fu=True)
_ay=f(**Y26)
E('what percentage of this years spending goes on hamish',"one(pc(sm(f('hamish',**Y26))*100/sm(_ay)))",["one(pc(sm(f(word='hamish',**Y26))*100/sm(_ay)))","one(pc(sm([r for r in _ay if r.c=='hamish' or 'hamish' in r.n.lower()])*100/sm(_ay)))","one(pc(sm(f('hamish',**Y26))*100/sm(_ay)),S(f('hamish',**Y26)))"],tags='share category person')
N('is that more than other parents pay','what others spend',fu=True)
_o=[r for r in f(**Y(2025)) if r.a>500]
E('how many things cost us over 500 dollars in 2025',"one(C(_o))",["lst(_o)"] if len(_o)<=20 else [],tags='threshold count')
E('list the ones over 1000',"lst([r for r in _o if r.a>1000])",tags='threshold list',fu=True)
E('dcc rates in 2024 versus 2025',"one(S(f(word='dcc rates',**Y(2024))),S(f(word='dcc rates',**Y(2025))))",["rr(('2024',S(f(word='dcc rates',**Y(2024)))),('2025',S(f(word='dcc rates',**Y(2025)))))","one(S(f(word='dcc rates',**Y(2024))),S(f(word='dcc rates',**Y(2025))),m2(sm(f(word='dcc rates',**Y(2025)))-sm(f(word='dcc rates',**Y(2024)))))"],tags='compare years merchant')
N('and what will they be next july','the future',fu=True)
_kr=f(word='kitchen reno')
E('how much did the kitchen reno come to in the end',"one(S(_kr))",tags='project total')
E('when was the first payment and when was the last',"one(_kr[0].d,_kr[-1].d)",["rr((_kr[0].d,m2(_kr[0].a)),(_kr[-1].d,m2(_kr[-1].a)))","one(_kr[0].d,_kr[-1].d,m2(_kr[0].a),m2(_kr[-1].a))","rr((_kr[0].d,),(_kr[-1].d,))"],tags='project first last',fu=True)
N('was it worth the money do you think','advice',fu=True)

_cs=f(word='chimney sweep')
E('when did we last have the chimney sweep in',"one(_cs[-1].d)",["one(_cs[-1].d,m2(_cs[-1].a))"],tags='last date')
E('how many days between that and the time before',"one((_cs[-1].d-_cs[-2].d).days)",["one((_cs[-1].d-_cs[-2].d).days,_cs[-2].d,_cs[-1].d)"],tags='gap',fu=True)
_bc=days(f(word='best cafe'))
_gp=sorted([((_bc[i]-_bc[i-1]).days,_bc[i-1],_bc[i]) for i in range(1,len(_bc))],reverse=True); assert _gp[0][0]>_gp[1][0]
E('whats the longest weve gone between visits to best cafe in days',"one(_gp[0][0])",["one(*_gp[0])","one(_gp[0][0]-1)"],tags='gap merchant')
_hl=f(word='highlanders')
E('highlanders spending year by year',"tab(by(_hl,yr))",tags='table year merchant')
N('who won the last game we went to','not in the rows',fu=True)
_if=f(word='interislander');_bb=f(word='bluebridge')
E('how much have we spent on the interislander and bluebridge put together',"one(m2(sm(_if)+sm(_bb)))",["one(S(_if),S(_bb),m2(sm(_if)+sm(_bb)))"],tags='sum merchants')
E('which one is dearer per crossing on average',"one('Interislander' if sm(_if)/len(_if)>sm(_bb)/len(_bb) else 'Bluebridge',m2(max(sm(_if)/len(_if),sm(_bb)/len(_bb))))",
  ["rr(('Interislander',avg(_if)),('Bluebridge',avg(_bb)))","rr(('Interislander ferry',avg(_if)),('Bluebridge ferry',avg(_bb)))","one('Interislander ferry' if sm(_if)/len(_if)>sm(_bb)/len(_bb) else 'Bluebridge ferry',m2(max(sm(_if)/len(_if),sm(_bb)/len(_bb))))","one(avg(_if),avg(_bb))","one('Interislander' if sm(_if)/len(_if)>sm(_bb)/len(_bb) else 'Bluebridge')"],tags='average compare merchants',fu=True)
E('what did we spend between 3 and 9 june',"one(S(f(a=D(2026,6,3),b=D(2026,6,9))))",tags='total range')
E('total for the weekend just gone',"one(S(f(a=D(2026,11,28),b=D(2026,11,29))))",tags='total weekend')
E('and the weekend before',"one(S(f(a=D(2026,11,21),b=D(2026,11,22))))",tags='total weekend',fu=True)
E('how much on petrol since easter',"one(S(f(word='petrol',a=D(2026,4,5))))",["one(S(f('car','petrol',a=D(2026,4,%d))))"%i for i in(3,5,6,7)]+["one(S(f(word='petrol',a=D(2026,4,%d))))"%i for i in(3,4,6,7)],tags='total since easter')
_ht=f(word='hut tickets',a=D(2025,12,1),b=D(2026,2,28))
E('what did we spend on hut tickets last summer, december to february',"one(S(_ht))",tags='total season things')
E('what have we spent altogether from 1 january to today',"one(S(f(a=D(2026,1,1),b=T)))",tags='ytd total')
E('and over the same stretch last year',"one(S(f(a=D(2025,1,1),b=D(2025,11,30))))",tags='ytd total',fu=True)
N('so how much is left in the bank','a balance',fu=True)
E('the warehouse under odds n sods, what does that add up to',"one(S(f('odds n sods','the warehouse')))",tags='total merchant category')
E('books this year not counting university book shop',"one(S(f('books',no='university book shop',**Y26)))",tags='without')
_g4=sm(f('groceries',**Y(2024)));_g5=sm(f('groceries',**Y(2025)))
E('by what percent did groceries go up from 2024 to 2025',"one(pc((_g5-_g4)*100/_g4))",["one(pc((_g5-_g4)*100/_g4),m2(_g4),m2(_g5))","one(m2(_g4),m2(_g5),pc((_g5-_g4)*100/_g4))"],tags='growth years')
E('how much have we spent at kmart',"EMPTY if not f(word='kmart') else 1/0",["ZERO","one('0')"],tags='absent merchant')
E('anything on campervan hire in 2025',"EMPTY if not f(word='camper') else 1/0",["ZERO","one('0')"],tags='absent thing')
def run(rs):
    t=X(0);o=[]
    for k,v in sorted(by(rs,mon).items()): t+=v; o.append([k,m2(t)])
    return o
def full(l,fill):
    d=dict(map(tuple,l));o=[];last='0.00'
    for m in range(1,12):
        k='2026-%02d'%m
        last=d.get(k,last if fill else '0.00'); o.append([k,last])
    return o
_fy=f('footy',**Y26)
def run3(rs):
    g=by(rs,mon);return [[k,m2(g[k]),c] for k,c in run(rs)]
E('running total of footy month by month this year',"rows(run(_fy),False)",["rows(full(run(_fy),True))","rows(run3(_fy))","rows([x for x in full(run(_fy),True) if x[1]!='0.00'])"],tags='running total')
_or=f('orchard',**Y26)
E('orchard per month this year',"tab(by(_or,mon))",["rows(full([[k,m2(v)] for k,v in by(_or,mon).items()],False))"],tags='table month')
E('car costs for the month before last',"one(S(f('car',**M(2026,9))))",tags='total month before last')
_fr=f(word='hamish flat rent')
E('what was hamishs flat rent when he started there and what is it now',"one(m2(_fr[0].a),m2(_fr[-1].a))",["one(m2(_fr[-1].a),m2(_fr[0].a))","rr((_fr[0].d,m2(_fr[0].a)),(_fr[-1].d,m2(_fr[-1].a)))","one(m2(_fr[0].a),m2(_fr[-1].a),m2(_fr[-1].a-_fr[0].a))"],tags='price then now')
E('how much have we paid in flat rent all together',"one(S(f(word='flat rent')))",tags='total thing',fu=True)
N('and what do his flatmates pay','what others spend',fu=True)
_mb=f(word='marion birthday',**Y(2025))
E('how much did marion birthday cost us last year',"one(S(_mb))",tags='yearly person')
E('when did we first go to dog with two tails',"one(f(word='dog with two tails')[0].d)",["one(f(word='dog with two tails')[0].d,m2(f(word='dog with two tails')[0].a))"],tags='first date merchant')
E('how many times all up have we been there',"one(C(f(word='dog with two tails')))",["one(CD(f(word='dog with two tails')))"],tags='count merchant',fu=True)
_e=[r for r in ALL if not r.n.strip()]
E('how many expenses have i left the notes blank on',"one(C(_e))",tags='count empty notes')
_ol=list(reversed(f('orchard')))[:6]; assert len({r.d for r in _ol})==6
E('show me the latest five orchard expenses',"lst(_ol[:5],True)",["lst(_ol[:5][::-1],True)"],tags='list latest')
E('which months in 2025 did groceries come to more than 1700',"rows([[k,m2(v)] for k,v in by(f('groceries',**Y(2025)),mon).items() if v>1700])",["rows([[k] for k,v in by(f('groceries',**Y(2025)),mon).items() if v>1700])"],tags='threshold month')
_gp5=f(word='genesis',**Y(2025))
E('average a month for genesis power in 2025',"one(m2(sm(_gp5)/12))",tags='average month merchant')
E('power bill this july and last july',"one(S(f(word='power',**M(2026,7))),S(f(word='power',**M(2025,7))))",["one(S(f(word='power',**M(2025,7))),S(f(word='power',**M(2026,7))))","rr(('2026-07',S(f(word='power',**M(2026,7)))),('2025-07',S(f(word='power',**M(2025,7)))))","rr(('2026',S(f(word='power',**M(2026,7)))),('2025',S(f(word='power',**M(2025,7)))))","lst(f(word='power',**M(2026,7))+f(word='power',**M(2025,7)))"],tags='compare months')
N('should we change power company','advice',fu=True)
_si=f(word='stewart island')
E('stewart island trip without the ferry, how much',"one(S(f(word='stewart island',no='ferry')))",tags='trip without')
_nn=f(word='neon')
E('when was the last neon payment',"one(_nn[-1].d)",["one(_nn[-1].d,m2(_nn[-1].a))"],tags='last sub stopped')
E('what did we spend on haircuts last year, leaving out marions',"one(S(f(word='haircut',no='marion',**Y(2025))))",tags='without person')
E('what was our single biggest day ever',"one(*top(by(ALL,lambda r:str(r.d)),1)[0])",["one(top(by(ALL,lambda r:str(r.d)),1)[0][0])"],tags='max day')
E('which categorys did mitre 10 turn up under and how much in each',"tab(by(f(word='mitre 10'),cat))",tags='merchant by category')
E('alistair pints second quarter of this yr, how much',"one(S(f(word='pint with alistair',a=D(2026,4,1),b=D(2026,6,30))))",["one(S(f('kai out','alistair',a=D(2026,4,1),b=D(2026,6,30))))"],tags='person quarter')
E('car insurance this month agianst november last year',"one(S(f(word='car insurance',**M(2026,11))),S(f(word='car insurance',**M(2025,11))))",["one(S(f(word='car insurance',**M(2025,11))),S(f(word='car insurance',**M(2026,11))))","rr(('2026-11',S(f(word='car insurance',**M(2026,11)))),('2025-11',S(f(word='car insurance',**M(2025,11)))))","rr(('2026',S(f(word='car insurance',**M(2026,11)))),('2025',S(f(word='car insurance',**M(2025,11)))))","one(S(f(word='car insurance',**M(2026,11))),S(f(word='car insurance',**M(2025,11))),m2(sm(f(word='car insurance',**M(2026,11)))-sm(f(word='car insurance',**M(2025,11)))))"],tags='price compare months')
N('morena, how are you today','chit-chat')
N('what did i get paid in november','income')
N('do i still owe alistair for the tickets','a debt')
N('how many kilos of apples did we pick this autumn','a quantity')
N('delete the last expense please i entered it twice','an order')
N('remind me to pay the rego on the 6th','an order')
N('put 45 dollars on books for today','an order')
N('how many kms did we walk on stewart island','a quantity')
N('who came along to no 7 balmac with us','who, notes do not say')
N('what is christmas going to cost us this year','the future')
N('how much is hamishs student loan up to','a debt')
N('purple hut monkey teapot on the','nonsense')
N('and then if we','half a sentence')
N('can we afford a new ute','advice')
N('how much does the bloke next door spend on firewood','what others spend')
N('is it going to rain at the bach on saturday','chit-chat, the future')
N('cheers thats grand','chit-chat')
N('what was marions take home pay last year','income')
N('how many cubic metres of firewood did we burn in winter','a quantity')
with open(os.path.join(H,'dunedin33.jsonl'),'w') as w:
    for o in OUT: w.write(json.dumps(o,ensure_ascii=False)+'\n')
if __name__=='__main__':
    for o in OUT: print(o['id'][-3:],'>' if o['history'] else ' ',o['question'],'|',json.dumps(o['gold']),'|',json.dumps(o['alt']))
    print(len(ALL),len(OUT),sum('none' in o['gold'] for o in OUT),sum(bool(o['history']) for o in OUT))
