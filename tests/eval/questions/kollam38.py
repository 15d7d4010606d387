import csv, os, json, re, calendar
from datetime import date, timedelta as TD
from decimal import Decimal as Dc, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
R = []
for x in csv.DictReader(open(os.path.join(HERE,'../ledgers/kollam.csv'), newline='')):
    R.append((date.fromisoformat(x['date']), Dc(x['amount']), x['category'], x['notes']))
TODAY = date(2026,11,30)
WD = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def per(p):
    if p is None: return date(1,1,1), date(9999,1,1)
    if isinstance(p, tuple): return per(p[0])[0], per(p[1])[1]
    if len(p)==4: return date(int(p),1,1), date(int(p),12,31)
    if len(p)==7:
        y,m = int(p[:4]), int(p[5:]); return date(y,m,1), date(y,m,calendar.monthrange(y,m)[1])
    d = date.fromisoformat(p); return d,d
def F(cat=None, note=None, p=None, wd=None, no=None, nocat=None, over=None, start=None):
    a,b = per(p); out = []
    for r in R:
        if not a <= r[0] <= b: continue
        if cat is not None and r[2] != cat: continue
        if nocat is not None and r[2] == nocat: continue
        if wd is not None and r[0].weekday() not in wd: continue
        if over is not None and not r[1] > over: continue
        if note is not None and not all(re.search(r'\b'+re.escape(w)+r'\b', r[3], re.I) for w in ([note] if isinstance(note,str) else note)): continue
        if no is not None and re.search(r'\b'+re.escape(no)+r'\b', r[3], re.I): continue
        out.append(r)
    return out
def q(x, n=2): return str(Dc(x).quantize(Dc(1).scaleb(-n), ROUND_HALF_UP))
def m(x): return q(x,2)
def pc(x): return q(x,1)
def tot(rs):
    t = Dc(0)
    for r in rs: t += r[1]
    return t
def S(rs): return m(tot(rs))
def N(rs): return str(len(rs))
def days(rs): return str(len({r[0] for r in rs}))
def avg(rs): return tot(rs)/len(rs)
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return v[n//2] if n%2 else (v[n//2-1]+v[n//2])/2
def one(*v): return {'one': list(v)}
def tab(rs, ordered=False): return {'rows': [list(x) for x in rs], 'ordered': ordered}
def lst(rs, ordered=False): return tab([(r[0].isoformat(), m(r[1])) for r in rs], ordered)
def grp(rs, kind):
    g = {}
    for r in rs:
        k = {'cat':r[2],'month':r[0].isoformat()[:7],'year':str(r[0].year),'wd':WD[r[0].weekday()],'day':r[0].isoformat(),'q':'%d-Q%d'%(r[0].year,(r[0].month+2)//3),'note':r[3]}[kind]
        g[k] = g.get(k, Dc(0)) + r[1]
    return sorted(g.items())
def desc(g): return sorted(g, key=lambda x: -x[1])
def asc(g): return sorted(g, key=lambda x: x[1])
def G(g): return [(k, m(v)) for k,v in g]
def V(g): return [(m(v),) for k,v in g]
def first(rs): return rs[0]
def last(rs): return rs[-1]
def dt(r): return r[0].isoformat()
def am(r): return m(r[1])
def big(rs, n=1): return sorted(rs, key=lambda r: (-r[1]))[:n]
def changes(rs):
    out = []
    for r in rs:
        if not out or out[-1][1] != r[1]: out.append(r)
    return out
def gaps(rs):
    ds = sorted({r[0] for r in rs}); return max(((b-a).days, a, b) for a,b in zip(ds, ds[1:]))
def empties(p):
    a,b = per(p); s = {r[0] for r in R}; n = []
    while a <= b:
        if a not in s: n.append(a)
        a += TD(1)
    return n
def cum(g):
    t = Dc(0); out = []
    for k,v in g: t += v; out.append((k,t))
    return out
YT, LY, NOV, OCT = '2026','2025','2026-11','2026-10'
none, empty = {'none': True}, {'empty': True}
C = []  # conversations: lists of (question, how, [alts], tags)
def conv(*turns): C.append(turns)
def A(*t): conv(t)

conv(("how much i spent on fish n veg in october","one(S(F(cat='fish n veg',p=OCT)))",[],"total category month"),
     ("and in september","one(S(F(cat='fish n veg',p='2026-09')))",[],"total category month"),
     ("why so much","none",[],"none reason"))
conv(("total at lulu this year","one(S(F(note='lulu',p=YT)))",[],"total merchant year"),
     ("last year how much","one(S(F(note='lulu',p=LY)))",[],"total merchant year"),
     ("without the groceries","one(S(F(note='lulu',p=LY,nocat='groceries')))",["one(S(F(note='lulu',p=YT,nocat='groceries')))"],"without merchant"))
conv(("amma treatment total till now","one(S(F(cat='amma treatment')))",[],"total category all"),
     ("what was the biggest bill in that and when","one(am(big(F(cat='amma treatment'))[0]),dt(big(F(cat='amma treatment'))[0]))",[],"dearest date"),
     ("and without that operation","one(S(F(cat='amma treatment',no='operation')))",["one(am(big(F(cat='amma treatment',no='operation'))[0]),dt(big(F(cat='amma treatment',no='operation'))[0]))"],"without total"))
A("when did i last go to supplyco","one(dt(last(F(note='supplyco'))))",[],"last merchant")
A("compare auto bus and petrol for 2025","tab([('auto bus',S(F(cat='auto bus',p=LY))),('petrol',S(F(cat='petrol',p=LY)))])",["one(S(F(cat='auto bus',p=LY)),S(F(cat='petrol',p=LY)))"],"compare category year")
conv(("top 5 catagories this year","tab(G(desc(grp(F(p=YT),'cat'))[:5]),True)",[],"ranking category"),
     ("and the lowest 3","tab(G(asc(grp(F(p=YT),'cat'))[:3]),True)",[],"ranking category"),
     ("same for last year","tab(G(asc(grp(F(p=LY),'cat'))[:3]),True)",[ "tab(G(desc(grp(F(p=LY),'cat'))[:5]),True)"],"ranking category"))
A("what percentage of the 2025 spending went to kids school","one(pc(tot(F(cat='kids school',p=LY))*100/tot(F(p=LY))))",[],"share year")
conv(("average current bill this year","one(m(avg(F(note='current bill',p=YT))))",[],"average visit"),
     ("highest current bill ever and which date","one(am(big(F(note='current bill'))[0]),dt(big(F(note='current bill'))[0]))",[],"dearest date"),
     ("how can i bring it down","none",[],"none advice"))
conv(("which munnar trip costed more 2024 or 2026","tab([('2024',S(F(note='munnar',p='2024'))),('2026',S(F(note='munnar',p='2026')))])",["one(S(F(note='munnar',p='2024')),S(F(note='munnar',p='2026')))","one('2026',S(F(note='munnar',p='2026')))"],"compare trip"),
     ("split the 2026 one by category","tab(G(grp(F(note='munnar',p='2026'),'cat')))",[],"trip category"),
     ("how many km we drove on that","none",[],"none quantity"))
conv(("velankanni trip breakup by category","tab(G(grp(F(note='velankanni'),'cat')))",[],"trip category"),
     ("how much of it was for the train tickets","one(S(F(note='velankanni',cat='auto bus',no='auto')))",["one(S(F(note=['velankanni','train','ticket'])))","one(S(F(note=['velankanni','ticket'])))"],"trip thing"),
     ("who all came with us","none",[],"none who"))
A("how many days in november i didnt spend anything","one(str(len(empties(NOV))))",["tab([(d.isoformat(),) for d in empties(NOV)])"],"nospend")
A("how much did we spend between 3 and 9 june this year","one(S(F(p=('2026-06-03','2026-06-09'))))",[],"total range")
A("eating out since easter","one(S(F(cat='eating out',p=('2026-04-05','2026-11-30'))))",["one(S(F(cat='eating out',p=('2026-04-06','2026-11-30'))))"],"total since")
A("fish n veg by day of the week for this year","tab(G(grp(F(cat='fish n veg',p=YT),'wd')))",[],"weekday table")
A("on which weekday did i spend the most last year","one(*G(desc(grp(F(p=LY),'wd')))[0])",[],"weekday ranking")
conv(("when did netflix start","one(dt(first(F(note='netflix'))))",[],"first subscription"),
     ("how much was it then and how much now","one(am(first(F(note='netflix'))),am(last(F(note='netflix'))))",["lst([first(F(note='netflix')),last(F(note='netflix'))])"],"price"),
     ("will they increase it again next year","none",[],"none future"))
A("last hotstar payment when","one(dt(last(F(note='hotstar'))))",[],"last subscription")
conv(("how much we paid as rent for the rental house altogether","one(S(F(note='rent')))",[],"total rent"),
     ("when did the rent go up and to how much","one(dt(changes(F(note='rent'))[1]),am(changes(F(note='rent'))[1]))",[],"price change"))
A("list the expenses above 20000 this year","lst(F(p=YT,over=20000))",[],"threshold list")
A("how many times i spent more than 5000 at a time in 2025","one(N(F(p=LY,over=5000)))",[],"threshold count")
A("5 biggest expenses of last year","lst(big(F(p=LY),5),True)",[],"ranking list")
A("median of the groceries expenses this year","one(m(med(F(cat='groceries',p=YT))))",[],"median")
def wks(rs, s=0): return len({r[0]-TD((r[0].weekday()+s)%7) for r in rs})
FV = F(cat='fish n veg',p=YT)
conv(("average fish n veg per month this year","one(m(tot(F(cat='fish n veg',p=YT))/11))",[],"average month"),
     ("and per week","one(m(tot(FV)*7/334))",["one(m(tot(FV)/wks(FV)))","one(m(tot(FV)/wks(FV,1)))","one(m(tot(FV)/48))","one(m(tot(FV)/47))"],"average week"))
conv(("this year till now compared to same time last year","tab([('2026',S(F(p=('2026-01-01','2026-11-30')))),('2025',S(F(p=('2025-01-01','2025-11-30'))))])",["one(S(F(p=('2026-01-01','2026-11-30'))),S(F(p=('2025-01-01','2025-11-30'))))"],"year to date compare"),
     ("how many percent up or down is it","one(pc((tot(F(p=('2026-01-01','2026-11-30')))/tot(F(p=('2025-01-01','2025-11-30')))-1)*100))",["one(pc(abs(tot(F(p=('2026-01-01','2026-11-30')))/tot(F(p=('2025-01-01','2025-11-30')))-1)*100))"],"growth"))
A("what all we spend on sundays this year apart from church, total","one(S(F(p=YT,wd=(6,),nocat='church')))",["one(m(sum((r[1] for r in F(p=YT,wd=(6,),nocat='church') if 'church' not in r[3]),Dc(0))))"],"weekday without")
conv(("more supermarket last month total","one(S(F(note='more supermarket',p=OCT)))",[],"total merchant month"),
     ("and average per visit this year","one(m(avg(F(note='more supermarket',p=YT))))",["one(m(tot(F(note='more supermarket',p=YT))/int(days(F(note='more supermarket',p=YT)))))"],"average visit"),
     ("what about supplyco","one(m(avg(F(note='supplyco',p=YT))))",["one(m(tot(F(note='supplyco',p=YT))/int(days(F(note='supplyco',p=YT)))))"],"average visit"))
A("house work without rajan mesthiri how much total","one(S(F(cat='house work',no='mesthiri')))",[],"without category")
A("by how much percent did groceries grow from 2024 to 2025","one(pc((tot(F(cat='groceries',p='2025'))-tot(F(cat='groceries',p='2024')))*100/tot(F(cat='groceries',p='2024'))))",[],"growth")
conv(("did we spend more this month than last month","tab([('2026-11',S(F(p=NOV))),('2026-10',S(F(p=OCT)))])",["one(S(F(p=NOV)),S(F(p=OCT)))","one(m(tot(F(p=NOV))-tot(F(p=OCT))))","one(m(abs(tot(F(p=NOV))-tot(F(p=OCT)))))","one('2026-11',S(F(p=NOV)))"],"compare month"),
     ("whats the diffrence","one(m(abs(tot(F(p=NOV))-tot(F(p=OCT)))))",["one(m(tot(F(p=NOV))-tot(F(p=OCT))))"],"difference"),
     ("ok keep a limit of 40000 for next month","none",[],"none order"))
A("month by month spending this year","tab(G(grp(F(p=YT),'month')))",[],"month table")
A("quarter wise total for 2025","tab(G(grp(F(p=LY),'q')))",["tab(V(grp(F(p=LY),'q')))"],"quarter table")
A("petrol in the second quarter this year","one(S(F(cat='petrol',p=('2026-04','2026-06'))))",[],"total quarter")
A("toatl of the month before last","one(S(F(p='2026-09')))",[],"total month")
A("running total of house work for 2024 month by month","tab(G(cum(grp(F(cat='house work',p='2024'),'month'))))",["tab([(k,m(v),m(c)) for (k,v),(k2,c) in zip(grp(F(cat='house work',p='2024'),'month'),cum(grp(F(cat='house work',p='2024'),'month')))])","tab([('2024-%02d'%i,S(F(cat='house work',p=('2024-01','2024-%02d'%i)))) for i in range(1,13)])"],"running total")
A("longest gap between two supplyco visits in days","one(str(gaps(F(note='supplyco'))[0]))",[],"gap")
conv(("onam spending for each year","tab(G(grp(F(note='onam'),'year')))",[],"festival year"),
     ("only the dress","tab(G(grp(F(note='onam',cat='dress'),'year')))",["tab(G(grp(F(note=['onam','dress']),'year')))","one(S(F(note='onam',cat='dress')))","one(S(F(note=['onam','dress'])))"],"festival category"),
     ("and how much went for christmas last year","one(S(F(note='christmas',p=LY)))",["one(S(F(note='christmas',cat='dress',p=LY)))"],"festival total"))
conv(("anna birthday 2025 how much total","one(S(F(note='anna birthday',p=LY)))",[],"person thing"),
     ("and jerin","one(S(F(note='jerin birthday',p=LY)))",[],"person thing"))
A("how much we gave bhima in 2025","empty",["one('0.00')"],"absent period")
A("how much at ikea so far","empty",["one('0.00')"],"absent merchant")
A("all expenses on amma medicine last month with dates","lst(F(note='amma medicine',p=OCT))",["lst(F(note='medicine',p=OCT))","lst(F(cat='amma treatment',p=OCT))"],"list")
A("church total per year","tab(G(grp(F(cat='church'),'year')))",["tab(G(grp([r for r in R if r[2]=='church' or 'church' in r[3]],'year')))"],"year table")
A("how many times we had eating out in october","one(N(F(cat='eating out',p=OCT)))",["one(days(F(cat='eating out',p=OCT)))"],"count")
A("in which month of 2025 we spent the least","one(*G(asc(grp(F(p=LY),'month')))[0])",[],"ranking month")
A("what did we spend last weekend","one(S(F(p=('2026-11-28','2026-11-29'))))",["lst(F(p=('2026-11-28','2026-11-29')))"],"weekend")
A("royal bakery or supreme bakery where did more money go","tab([('royal bakery',S(F(note='royal bakery'))),('supreme bakery',S(F(note='supreme bakery')))])",["one(S(F(note='royal bakery')),S(F(note='supreme bakery')))","one(*max([(tot(F(note=n)),n) for n in ('royal bakery','supreme bakery')])[1:],m(max(tot(F(note=n)) for n in ('royal bakery','supreme bakery'))))"],"compare merchant")
A("how many days this year i crossed 10000 in one day","one(str(len([1 for k,v in grp(F(p=YT),'day') if v>10000])))",["tab([(k,m(v)) for k,v in grp(F(p=YT),'day') if v>10000])"],"threshold day")
A("auto bus in the rainy season june to september 2025","one(S(F(cat='auto bus',p=('2025-06','2025-09'))))",[],"season total")
A("sindhu miss tuition from june 2025 to march 2026","one(S(F(note='sindhu miss',p=('2025-06','2026-03'))))",[],"total range person")
A("star health how much each year","tab(G(grp(F(note='star health'),'year')))",["lst(F(note='star health'))"],"insurance year")
A("kitchen work how much all together incl the auto and vessels","one(S(F(note='kitchen')))",[],"project")

for t, tg in [("how much balance is left in my sbi account","balance"),("how much salary did biju get last month","income"),("how much loan is pending with kerala bank","debt"),("does shiny still owe me money","debt"),
 ("will we cross 50000 next month","future"),("should i take amma to trivandrum for the treatment","advice"),("what do other families in kollam spend for groceries","others"),("how many litres of petrol i filled this year","quantity"),
 ("how many kilos of karimeen we bought last month","quantity"),("how did i pay for the fridge gpay or cash","how"),("delete the last one","order"),("remind me to pay lic on 15th","order"),("add 250 for fish today","order"),
 ("good morning how are you","chit-chat"),("thank you dear","chit-chat"),("asdf lkjh qq","nonsense"),("and then the","half"),("what is todays gold rate","outside"),("which doctor saw amma in march","who"),
 ("how much i earned in kuwait in 2022","income"),("change the category of netflix to misc","order"),("is the fridge still under warranty","outside"),("what is your name","chit-chat"),("how much","half")]:
    A(t,"none",[],"none "+tg)

# spread the conversations deterministically so the unanswerable ones are not all at the end
import random
random.Random(38).shuffle(C)
out = []; nf = 0
for cv in C:
    h = []
    for (qq, how, alts, tags) in cv:
        gold = eval(how)
        alt = []
        for a in alts:
            v = eval(a)
            if v != gold and v not in alt: alt.append(v)
        tg = tags.split() + (['followup'] if h else [])
        nf += bool(h)
        for g in [gold]+alt:
            if 'rows' in g and not (1 <= len(g['rows']) <= 20): print('ROWS?', qq, len(g['rows']))
        out.append({'id':'kollam38-%03d'%(len(out)+1),'question':qq,'today':'2026-11-30','history':list(h),'gold':gold,'alt':alt,'how':how,'tags':tg})
        h.append(qq)
with open(os.path.join(HERE,'kollam38.jsonl'),'w') as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False)+'\n')
print('%d rows, %d questions, %d none, %d follow-ups' % (len(R), len(out), sum('none' in o['gold'] for o in out), nf))
