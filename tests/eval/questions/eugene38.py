import csv, json, os, re
from decimal import Decimal as Dc, ROUND_HALF_UP
from datetime import date, timedelta
H = os.path.dirname(os.path.abspath(__file__))
ROWS = [(date.fromisoformat(r["date"]), Dc(r["amount"]), r["category"], r["notes"]) for r in csv.DictReader(open(os.path.join(H,"../ledgers/eugene.csv")))]
TODAY = date(2026,11,30); FIRST = ROWS[0][0]
WD = ["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]
CATS = sorted({r[2] for r in ROWS})
def d(s): return date.fromisoformat(s)
def per(a, b): return (d(a), d(b))
def mon(s):
    y, m = map(int, s.split("-")); n = date(y+(m==12), m%12+1, 1); return (date(y,m,1), n-timedelta(1))
def yr(y): return (date(y,1,1), date(y,12,31))
def qtr(y, q): return (mon("%d-%02d"%(y,3*q-2))[0], mon("%d-%02d"%(y,3*q))[1])
TY = (date(2026,1,1), TODAY)
def hasw(w, n): return re.search(r"(?<![a-z0-9])"+re.escape(w)+r"(?![a-z0-9])", n.lower()) is not None
def sel(cat=None, w=None, p=None, over=None, wd=None, now=None, nocat=None, note=None, orw=None):
    out = []
    for r in ROWS:
        if orw is not None:
            if not (r[2] == cat or hasw(orw, r[3])): continue
        elif cat is not None and r[2] != cat: continue
        if w is not None and not hasw(w, r[3]): continue
        if p is not None and not (p[0] <= r[0] <= p[1]): continue
        if over is not None and not r[1] > over: continue
        if wd is not None and r[0].weekday() not in wd: continue
        if now is not None and hasw(now, r[3]): continue
        if nocat is not None and r[2] == nocat: continue
        if note is not None and r[3] != note: continue
        out.append(r)
    return out
def tot(rs):
    t = Dc(0)
    for r in rs: t += r[1]
    return t
def q2(x): return str(Dc(x).quantize(Dc("0.01"), ROUND_HALF_UP))
def f(x):
    if isinstance(x, Dc): return q2(x)
    if isinstance(x, date): return x.isoformat()
    return str(x)
def pct(a, b): return str((Dc(100)*a/b).quantize(Dc("0.1"), ROUND_HALF_UP))
def one(*v): return {"one":[f(x) for x in v]}
def table(rs, ordered=False): return {"rows":[[f(x) for x in r] for r in rs], "ordered":ordered}
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return table([(r[0], r[1]) for r in rs])
NONE = {"none":True}; EMPTY = {"empty":True}
def empty(rs): assert not rs; return EMPTY
def by(rs, k):
    g = {}
    for r in rs: g[k(r)] = g.get(k(r), Dc(0)) + r[1]
    return g
month = lambda r: r[0].strftime("%Y-%m")
quarter = lambda r: "%d-Q%d" % (r[0].year, (r[0].month+2)//3)
cat = lambda r: r[2]
note = lambda r: r[3]
shop = lambda r: r[3].split(" w/ ")[0]
wday = lambda r: WD[r[0].weekday()]
def top(g, n):
    s = sorted(((k,v) for k,v in g.items() if k != ""), key=lambda x:-x[1])
    assert len(s) <= n or s[n-1][1] != s[n][1]; return s[:n]
def biggest(rs):
    m = max(r[1] for r in rs); x = [r for r in rs if r[1]==m]; assert len(x)==1, x; return x[0]
def smallest(rs): return min(r[1] for r in rs)
def last(rs, n=1):
    x = rs[-n]; assert sum(1 for r in rs if r[0]==x[0])==1, x; return x
def med(v):
    v = sorted(v); n = len(v); return v[n//2] if n%2 else (v[n//2-1]+v[n//2])/2
def ndays(rs): return len({r[0] for r in rs})
def byday(rs): return list(by(rs, lambda r:r[0]).values())
def nospend(p):
    s = {r[0] for r in ROWS}; n = 0; x = p[0]
    while x <= p[1]:
        n += x not in s; x += timedelta(1)
    return n
def gap(rs):
    ds = sorted({r[0] for r in rs}); g = [((b-a).days,a,b) for a,b in zip(ds,ds[1:])]
    m = max(g); assert sum(1 for x in g if x[0]==m[0])==1, [x for x in g if x[0]==m[0]]; return m
def cum(g):
    t = Dc(0); out = []
    for k in sorted(g): t += g[k]; out.append((k,t))
    return out
def changes(rs):
    out = []
    for a,b in zip(rs, rs[1:]):
        if b[1] != a[1]: out.append((b[0], b[1]))
    return out
def months_of(p): return (p[1].year-p[0].year)*12+p[1].month-p[0].month+1
OUT = []
def emit(q, how, hist, alts, tags):
    g = eval(how); al = []
    for a in alts:
        v = eval(a)
        if v != g and v not in al: al.append(v)
    OUT.append({"id":"eugene38-%03d"%(len(OUT)+1),"question":q,"today":"2026-11-30","history":list(hist),"gold":g,"alt":al,"how":how,"tags":tags.split()+(["followup"] if hist else [])})
def Q(q, how, tags, *alts): emit(q, how, [], alts, tags)
def N(q, tags): emit(q, "NONE", [], [], "none "+tags)
def C(*turns):
    h = []
    for q, how, tags, *alts in turns: emit(q, how, h, alts, tags); h.append(q)
def pair(a, b): return ["table([(%s,),(%s,)])"%(a,b), "one(abs((%s)-(%s)))"%(a,b)]

# ---------- conversations ----------
C(("how much did i spend on groceris last month","one(tot(sel('Groceries',p=mon('2026-10'))))","category month"),
  ("and the month before","one(tot(sel('Groceries',p=mon('2026-09'))))","category month"),
  ("without costco","one(tot(sel('Groceries',p=mon('2026-09'),now='costco')))","without"))
C(("what did the roof cost me all together","one(tot(sel(w='roof')))","project total","one(tot([r for r in sel(w='roof') if 'loan' not in r[3]]))","one(tot(sel('House stuff','roof')))","one(tot([r for r in sel(w='roof') if r[3]!='roof loan payment']))"),
  ("whats the biggest piece of that","one(biggest(sel(w='roof'))[1],biggest(sel(w='roof'))[3])","max project","one(biggest(sel(w='roof'))[1])","one(biggest(sel(w='roof'))[3])","one(biggest(sel(w='roof'))[0],biggest(sel(w='roof'))[1])",
   # read as the kind of payment that adds up to most, or the category
   "one(*top(by(sel(w='roof'),cat),1)[0])","one(*top(by(sel(w='roof'),note),1)[0])"),
  ("who recommended that roofer to me","NONE","none who"))
C(("whats the total for the san diego trip this year","one(tot(sel(w='san diego',p=TY)))","trip total"),
  ("split it by category","table(by(sel(w='san diego',p=TY),cat).items())","trip by_category"),
  ("how does the total compare to the 2024 san diego trip","one(tot(sel(w='san diego',p=TY)),tot(sel(w='san diego',p=yr(2024))))","trip compare",*pair("tot(sel(w='san diego',p=TY))","tot(sel(w='san diego',p=yr(2024)))"),
   "one(tot(sel(w='san diego',p=TY))-tot(sel(w='san diego',p=yr(2024))))","table(by(sel(w='san diego'),lambda r:str(r[0].year)).items())"))
C(("how much is netflix a month now","one(last(sel(w='netflix'))[1])","subscription price","one(last(sel(w='netflix'))[0],last(sel(w='netflix'))[1])"),
  ("what was it at the start","one(sel(w='netflix')[0][1])","price first","one(sel(w='netflix')[0][0],sel(w='netflix')[0][1])"),
  ("when did the price go up","table(changes(sel(w='netflix')))","price changes","table([(x[0],) for x in changes(sel(w='netflix'))])","table([(x[0].strftime('%Y-%m'),x[1]) for x in changes(sel(w='netflix'))])","table([(x[0].strftime('%Y-%m'),) for x in changes(sel(w='netflix'))])"))
C(("how much have i blown on coffee this year","one(tot(sel('Coffee',p=TY)))","category year","one(tot(sel('Coffee',p=TY,orw='coffee')))","one(tot(sel(w='coffee',p=TY)))"),
  ("how many coffees is that","one(len(sel('Coffee',p=TY)))","count","one(ndays(sel('Coffee',p=TY)))","one(len(sel('Coffee',p=TY,orw='coffee')))","one(len(sel(w='coffee',p=TY)))"),
  ("and avrage per coffee","one(tot(sel('Coffee',p=TY))/len(sel('Coffee',p=TY)))","average","one(tot(sel('Coffee',p=TY))/ndays(sel('Coffee',p=TY)))","one(tot(sel('Coffee',p=TY,orw='coffee'))/len(sel('Coffee',p=TY,orw='coffee')))","one(tot(sel(w='coffee',p=TY))/len(sel(w='coffee',p=TY)))"))
C(("did i spend more at winco or the co-op in 2025","one(tot(sel(w='winco',p=yr(2025))),tot(sel(w='co-op',p=yr(2025))))","compare merchant",*pair("tot(sel(w='winco',p=yr(2025)))","tot(sel(w='co-op',p=yr(2025)))"),
   "one(tot(sel(w='winco',p=yr(2025))),tot(sel(w='co-op',p=yr(2025),now='first alternative')))","one(tot(sel(w='winco',p=yr(2025))),tot(sel(note='co-op',p=yr(2025))))",
   *(["one('winco',tot(sel(w='winco',p=yr(2025))))"] if tot(sel(w='winco',p=yr(2025)))>tot(sel(w='co-op',p=yr(2025))) else ["one('co-op',tot(sel(w='co-op',p=yr(2025))))"])),
  ("and this year","one(tot(sel(w='winco',p=TY)),tot(sel(w='co-op',p=TY)))","compare merchant",*pair("tot(sel(w='winco',p=TY))","tot(sel(w='co-op',p=TY))"),
   "one(tot(sel(w='winco',p=TY)),tot(sel(w='co-op',p=TY,now='first alternative')))","one(tot(sel(w='winco',p=TY)),tot(sel(note='co-op',p=TY)))",
   *(["one('winco',tot(sel(w='winco',p=TY)))"] if tot(sel(w='winco',p=TY))>tot(sel(w='co-op',p=TY)) else ["one('co-op',tot(sel(w='co-op',p=TY)))"])))
C(("what did track meets cost me this year","one(tot(sel(w='track meet',p=TY)))","thing year","one(tot(sel(w='track meet',cat='Kiddo',p=TY)))"),
  ("and spikes","one(tot(sel(w='spikes',p=TY)))","thing"),
  ("how did she place at the last meet","NONE","none outside"))
C(("show me eating out by month this year","table(by(sel('Eating out',p=TY),month).items())","by_month"),
  ("which month was the worst","one(*top(by(sel('Eating out',p=TY),month),1)[0])","max month","one(top(by(sel('Eating out',p=TY),month),1)[0][0])"))
C(("how much was gas for the prius last quarter","one(tot(sel('Prius','gas',p=qtr(2026,3))))","quarter thing"),
  ("how many fill ups was that","one(len(sel('Prius','gas',p=qtr(2026,3))))","count"),
  ("and how many gallons","NONE","none quantity"))
C(("how much did i spend on therapy in 2024","one(tot(sel(w='therapy',p=yr(2024))))","thing year"),
  ("and in 2025","one(tot(sel(w='therapy',p=yr(2025))))","thing year"),
  ("how many percent up is that","one(pct(tot(sel(w='therapy',p=yr(2025)))-tot(sel(w='therapy',p=yr(2024))),tot(sel(w='therapy',p=yr(2024)))))","growth percent"))
C(("hows my checking account looking","NONE","none balance"),
  ("ok then how much did i spend this month in total","one(tot(sel(p=mon('2026-11'))))","total month"))
C(("all the expenses over 500 this year except bills","lst(sel(p=TY,over=500,nocat='Bills'))","threshold list without"),
  ("how much do those add up to","one(tot(sel(p=TY,over=500,nocat='Bills')))","total"))
C(("what did i spend on black friday","one(tot(sel(p=per('2026-11-27','2026-11-27'))))","holiday","lst(sel(p=per('2026-11-27','2026-11-27')))"),
  ("and black friday last year","one(tot(sel(p=per('2025-11-28','2025-11-28'))))","holiday","lst(sel(p=per('2025-11-28','2025-11-28')))"))
C(("when was i last at les schwab","one(last(sel(w='les schwab'))[0])","last","one(last(sel(w='les schwab'))[0],last(sel(w='les schwab'))[1])"),
  ("and what did i pay","one(last(sel(w='les schwab'))[1])","last","one(last(sel(w='les schwab'))[0],last(sel(w='les schwab'))[1])"),
  ("and the time before that","one(last(sel(w='les schwab'),2)[1])","last","one(last(sel(w='les schwab'),2)[0],last(sel(w='les schwab'),2)[1])","one(last(sel(w='les schwab'),2)[0])"))
C(("what did i spend yesterday","empty(sel(p=per('2026-11-29','2026-11-29')))","day empty","one(tot(sel(p=per('2026-11-29','2026-11-29'))))"),
  ("and on saturday","one(tot(sel(p=per('2026-11-28','2026-11-28'))))","day","lst(sel(p=per('2026-11-28','2026-11-28')))"))
C(("my top 5 categories this year","table(top(by(sel(p=TY),cat),5),True)","ranking category"),
  ("what share of everything is the first one","one(pct(top(by(sel(p=TY),cat),1)[0][1],tot(sel(p=TY))))","share","one(top(by(sel(p=TY),cat),1)[0][0],pct(top(by(sel(p=TY),cat),1)[0][1],tot(sel(p=TY))))"))
C(("gifts in december last year","one(tot(sel('Gifts',p=mon('2025-12'))))","category month","lst(sel('Gifts',p=mon('2025-12')))"),
  ("how much of that was for tess","one(tot(sel('Gifts','tess',p=mon('2025-12'))))","person","lst(sel('Gifts','tess',p=mon('2025-12')))","one(pct(tot(sel('Gifts','tess',p=mon('2025-12'))),tot(sel('Gifts',p=mon('2025-12')))))"))
# ---------- singles ----------
N("whats left in my savings","balance")
Q("total groceries between 3 and 9 june","one(tot(sel('Groceries',p=per('2026-06-03','2026-06-09'))))","range")
Q("how much did i spend eating out on weekends this year","one(tot(sel('Eating out',p=TY,wd=(5,6))))","weekend","one(tot(sel('Eating out',p=TY,wd=(4,5,6))))")
N("how much do i bring home a month after taxes","income")
Q("everything i spent since easter","one(tot(sel(p=per('2026-04-05','2026-11-30'))))","since","one(tot(sel(p=per('2026-04-06','2026-11-30'))))")
Q("median grocery trip in 2025","one(med([r[1] for r in sel('Groceries',p=yr(2025))]))","median","one(med(byday(sel('Groceries',p=yr(2025)))))")
N("what am i going to spend in december","future")
N("why is the eweb bill so high in winter","reason")
Q("longest stretch without any thrifting","one(gap(sel('Thrifting'))[0])","gap","one(gap(sel('Thrifting'))[0]-1)","one(*gap(sel('Thrifting')))","one(gap(sel('Thrifting'))[0]-1,*gap(sel('Thrifting'))[1:])","one(*gap(sel('Thrifting'))[1:])",
  "one(gap(sel('Thrifting',orw='thrift'))[0])","one(gap(sel('Thrifting',orw='thrift'))[0]-1)","one(*gap(sel('Thrifting',orw='thrift')))")
Q("on how many days this month did i spend nothing at all","one(nospend(mon('2026-11')))","nospend")
Q("what day of the week do i spend the most on eating out","one(*top(by(sel('Eating out'),wday),1)[0])","weekday","one(top(by(sel('Eating out'),wday),1)[0][0])")
N("should i refinance the house","advice")
N("how much does dana spend on groceries a month","others")
Q("running total of kiddo by month this year","table(cum(by(sel('Kiddo',p=TY),month)))","running by_month","table(cum(by(sel('Kiddo',p=TY),month)),True)")
Q("what did the hawaii trip cost","empty(sel(w='hawaii'))","empty","one(tot(sel(w='hawaii')))")
Q("how much have i spent on uber","empty(sel(w='uber'))","empty","one(tot(sel(w='uber')))")
N("how many miles did i drive last summer","quantity")
Q("first time i ever went to wandering goat","one(sel(w='wandering goat')[0][0])","first","one(sel(w='wandering goat')[0][0],sel(w='wandering goat')[0][1])")
Q("how many times did i spend over 100 at costco","one(len(sel(w='costco',over=100)))","threshold count","one(ndays(sel(w='costco',over=100)))")
N("how many pounds of oats did i get from the bulk bins","quantity")
Q("when was the last audible charge","one(last(sel(w='audible'))[0])","last subscription","one(last(sel(w='audible'))[0],last(sel(w='audible'))[1])")
Q("storage unit rent when i started vs now","one(sel(w='storage unit')[0][1],last(sel(w='storage unit'))[1])","price compare",*pair("sel(w='storage unit')[0][1]","last(sel(w='storage unit'))[1]"),"table([(sel(w='storage unit')[0][0],sel(w='storage unit')[0][1]),(last(sel(w='storage unit'))[0],last(sel(w='storage unit'))[1])])")
N("delete the last one","order")
N("put in 14.50 for lunch at grit","order")
Q("how much have the coast trips cost me so far","one(tot(sel(w='coast')))","trip total")
Q("average per week on groceries this year","one(tot(sel('Groceries',p=TY))*7/((TY[1]-TY[0]).days+1))","average week","one(tot(sel('Groceries',p=TY))*7/(TY[1]-TY[0]).days)","one(tot(sel('Groceries',p=TY))/len({r[0].isocalendar()[:2] for r in sel('Groceries',p=TY)}))",
  "one(tot(sel('Groceries',p=TY))/len({(r[0]+timedelta(1)).isocalendar()[:2] for r in sel('Groceries',p=TY)}))","one(tot(sel('Groceries',p=TY))/47)","one(tot(sel('Groceries',p=TY))/48)")
Q("what percent of my spending in 2025 was bills","one(pct(tot(sel('Bills',p=yr(2025))),tot(sel(p=yr(2025)))))","share")
N("thanks youre the best","chat")
Q("top 3 places where i eat out this year by money","table(top(by(sel('Eating out',p=TY),note),3),True)","ranking merchant","table(top(by(sel('Eating out',p=TY),shop),3),True)","table([(k,) for k,v in top(by(sel('Eating out',p=TY),note),3)],True)")
Q("most expensive thing evr and when was it","one(biggest(sel())[1],biggest(sel())[0])","max","one(biggest(sel())[0],biggest(sel())[1],biggest(sel())[3])","one(biggest(sel())[0],biggest(sel())[3])")
N("how much do i still owe on the roof loan","debt")
Q("spending this year so far vs the same stretch last year","one(tot(sel(p=TY)),tot(sel(p=per('2025-01-01','2025-11-30'))))","ytd compare",*pair("tot(sel(p=TY))","tot(sel(p=per('2025-01-01','2025-11-30')))"),"one(tot(sel(p=TY))-tot(sel(p=per('2025-01-01','2025-11-30'))))")
Q("what did the prius cost the month before last","one(tot(sel('Prius',p=mon('2026-09'))))","category month")
N("which costco did i go to last time","where")
Q("total spending by quarter for 2025","table(by(sel(p=yr(2025)),quarter).items())","by_quarter","table([(v,) for v in by(sel(p=yr(2025)),quarter).values()])","table([(k[-2:],v) for k,v in by(sel(p=yr(2025)),quarter).items()])","table([(k[-1:],v) for k,v in by(sel(p=yr(2025)),quarter).items()])","table([('2025',k[-1:],v) for k,v in by(sel(p=yr(2025)),quarter).items()])")
Q("how much did bills grow from 2024 to 2025 in percent","one(pct(tot(sel('Bills',p=yr(2025)))-tot(sel('Bills',p=yr(2024))),tot(sel('Bills',p=yr(2024)))))","growth percent")
N("did i pay cash or card at goodwill","how")
Q("health stuff without therapy this year","one(tot(sel('Health',p=TY,now='therapy')))","without")
Q("list what i spent on the 4th of july","lst(sel(p=per('2026-07-04','2026-07-04')))","list holiday","one(tot(sel(p=per('2026-07-04','2026-07-04'))))")
N("can i afford disneyland next summer","future advice")
Q("how much did i spend with marisol this year","one(tot(sel(w='w/ marisol',p=TY)))","person","one(tot(sel(w='marisol',p=TY)))")
Q("cheapest coffee i ever bought","one(smallest(sel('Coffee')))","min","one(*[(r[0],r[1]) for r in sel('Coffee') if r[1]==smallest(sel('Coffee'))][0])","one(smallest(sel(w='coffee')))","one(*[(r[3],r[1]) for r in sel('Coffee') if r[1]==smallest(sel('Coffee'))][0])","one(smallest(sel('Coffee',orw='coffee')))",
  "table([(r[0],r[1]) for r in sel('Coffee') if r[1]==smallest(sel('Coffee'))])")
N("how much did the","half")
Q("which expenses in october dont have a note","lst(sel(note='',p=mon('2026-10')))","empty_notes list")
Q("average per month on thrifting in 2025","one(tot(sel('Thrifting',p=yr(2025)))/12)","average month","one(tot(sel('Thrifting',p=yr(2025)))/len(by(sel('Thrifting',p=yr(2025)),month)))")
N("is the prius worth keeping","advice")
Q("goodwill or st vinnies, where did more of my money go","one(tot(sel(w='goodwill')),tot(sel(w='st vinnies')))","compare merchant",*pair("tot(sel(w='goodwill'))","tot(sel(w='st vinnies'))"),"one(tot(sel('Thrifting','goodwill')),tot(sel('Thrifting','st vinnies')))",
  "table(by(sel(w='goodwill')+sel(w='st vinnies'),lambda r:'goodwill' if 'goodwill' in r[3] else 'st vinnies').items())","one(*max([('goodwill',tot(sel(w='goodwill'))),('st vinnies',tot(sel(w='st vinnies')))],key=lambda x:x[1]))")
N("remind me to pay the property tax next year","order")
N("who was at thanksgiving dinner","who")
Q("how much for target all in, every category","one(tot(sel(w='target')))","merchant")
Q("what was i paying eweb in total in summer 2025","one(tot(sel(w='eweb',p=per('2025-06-01','2025-08-31'))))","season","one(tot(sel(w='eweb',p=per('2025-06-21','2025-09-22'))))","one(tot(sel(w='eweb',p=per('2025-06-20','2025-09-21'))))","lst(sel(w='eweb',p=per('2025-06-01','2025-08-31')))")
N("what did the other track moms pay for spikes","others")
N("how much did i save at thrift stores compared to buying new","outside")
N("good morning","chat")
N("has tess's dad sent the child support this month","income")
N("asdf lol nvm","nonsense")
N("change the category of the last coffee to fun","order")
assert len(OUT)==100
with open(os.path.join(H,"eugene38.jsonl"),"w") as fh:
    for o in OUT: fh.write(json.dumps(o, ensure_ascii=False)+"\n")
print(len(ROWS), len(OUT), sum("none" in o["gold"] for o in OUT), sum(bool(o["history"]) for o in OUT))
