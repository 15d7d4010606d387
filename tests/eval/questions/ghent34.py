import csv, json, os, re
from datetime import date, timedelta as td
from decimal import Decimal as X, ROUND_HALF_UP
H = os.path.dirname(os.path.abspath(__file__))
T = date(2026,11,30)
R = []
for q in csv.DictReader(open(os.path.join(H,'../ledgers/ghent.csv'), newline='')):
    R.append((date.fromisoformat(q['date']), X(q['amount']), q['category'], q['notes']))
DN = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
class P:
    def __init__(s, v): s.v = v
def D(s): return date.fromisoformat(s)
def q2(v, k='0.01'): return str(v.quantize(X(k), ROUND_HALF_UP))
def fmt(v):
    if isinstance(v, P): return q2(v.v, '0.1')
    if isinstance(v, X): return q2(v)
    if isinstance(v, date): return v.isoformat()
    return str(v)
def one(*v): return {"one": [fmt(x) for x in v]}
def tab(rows, o=False): return {"rows": [[fmt(x) for x in r] for r in rows], "ordered": o}
NONE, EMPTY = {"none": True}, {"empty": True}
ALL = (date(2000,1,1), T)
def Y(y): return (date(y,1,1), date(y,12,31))
def M(y, m): return (date(y,m,1), date(y+m//12, m%12+1, 1)-td(1))
def S(a, b=T): return (D(a) if isinstance(a,str) else a, D(b) if isinstance(b,str) else b)
def sel(cat=None, has=None, word=None, per=ALL, no=None, nocat=None, f=None):
    out = []
    for r in R:
        if not per[0] <= r[0] <= per[1]: continue
        if cat is not None and r[2] != cat: continue
        if nocat is not None and r[2] == nocat: continue
        if has is not None and has.lower() not in r[3].lower(): continue
        if no is not None and no.lower() in r[3].lower(): continue
        if word is not None and not re.search(r'\b'+re.escape(word.lower())+r'\b', r[3].lower()): continue
        if f is not None and not f(r): continue
        out.append(r)
    return out
def tot(rs):
    s = X(0)
    for r in rs: s += r[1]
    return s
def t(**k): return tot(sel(**k))
def n(**k): return len(sel(**k))
def days(rs):
    s = set()
    for r in rs: s.add(r[0])
    return len(s)
def med(rs):
    v = sorted(r[1] for r in rs); k = len(v)
    return v[k//2] if k % 2 else (v[k//2-1]+v[k//2])/2
def by(rs, key):
    d = {}
    for r in rs: d[key(r)] = d.get(key(r), X(0)) + r[1]
    return d
mon = lambda r: r[0].isoformat()[:7]
yr = lambda r: r[0].year
wd = lambda r: DN[r[0].weekday()]
ct = lambda r: r[2]
dt = lambda r: r[0]
nt = lambda r: r[3]
def rank(d, k=None): return sorted(d.items(), key=lambda x: -x[1])[:k]
def top(rs): return max(rs, key=lambda r: r[1])
def cum(d):
    s, o = X(0), []
    for k in sorted(d): s += d[k]; o.append((k, s))
    return o
def full(d, a, b):
    o = []
    while a <= b: o.append((a, d.get(a, X(0)))); a += td(1)
    return o
def spendless(per):
    c, a = 0, per[0]
    ds = set(r[0] for r in R)
    while a <= per[1]: c += a not in ds; a += td(1)
    return c
def gap(rs):
    ds = sorted(set(r[0] for r in rs)); b = (0, None, None)
    for x, y in zip(ds, ds[1:]):
        if (y-x).days > b[0]: b = ((y-x).days, x, y)
    return b
def rises(rs):
    o, p = [], None
    for r in rs:
        if p is not None and r[1] != p: o.append((r[0], r[1]))
        p = r[1]
    return o
def run(rs): # date, amount rows
    return [(r[0], r[1]) for r in rs]
def weeks(rs):
    return len(set(r[0].isocalendar()[:2] for r in rs))
OUT, hist = [], []
def put(q, how, alt, tags, follow):
    global hist
    if not follow: hist = []
    g = eval(how); al = [eval(a) for a in alt]
    keep = []
    for a in al:
        if a != g and a not in keep: keep.append(a)
    OUT.append({"id":"ghent34-%03d" % (len(OUT)+1), "question":q, "today":"2026-11-30", "history":list(hist), "gold":g, "alt":keep, "how":how, "tags":tags.split()+(['followup'] if follow else [])})
    hist = hist + [q]
def Q(q, how='NONE', *alt, tags='none'): put(q, how, alt, tags, False)
def F(q, how='NONE', *alt, tags='none'): put(q, how, alt, tags, True)
L, LM, TM, Y4, Y5, Y6 = M(2026,10), M(2026,9), M(2026,11), Y(2024), Y(2025), Y(2026)

Q("how much did i spend on groceires last month", "one(t(cat='groceries',per=L))", tags='total category month')
F("and the month before last", "one(t(cat='groceries',per=LM))", tags='total category month')
F("and eating out in the same month", "one(t(cat='eating out',per=LM))", tags='total category month')
Q("what have i spent in colruyt so far this year", "one(t(has='colruyt',per=Y6))", tags='total merchant ytd')
F("and in albert heijn", "one(t(has='albert heijn',per=Y6))", "one(t(has='albert heijn',cat='groceries',per=Y6))", tags='total merchant ytd')
F("how many times did i go there", "one(n(has='albert heijn',per=Y6))", "one(days(sel(has='albert heijn',per=Y6)))", "one(n(has='albert heijn',cat='groceries',per=Y6))", "one(n(has='albert heijn',per=Y6),t(has='albert heijn',per=Y6))", tags='count merchant ytd')
Q("delhaize vs colruyt in 2025, which got more of my money", "one(t(has='delhaize',per=Y5),t(has='colruyt',per=Y5))", "tab([(t(has='delhaize',per=Y5),),(t(has='colruyt',per=Y5),)])",
  "one(t(has='delhaize',no='shop&go',per=Y5),t(has='colruyt',per=Y5))", "tab([(t(has='delhaize',no='shop&go',per=Y5),),(t(has='colruyt',per=Y5),)])",
  "one(t(has='delhaize',cat='groceries',per=Y5),t(has='colruyt',cat='groceries',per=Y5))", "one(max(('Delhaize',t(has='delhaize',per=Y5)),('Colruyt',t(has='colruyt',per=Y5)),key=lambda x:x[1])[0])", tags='compare merchant year')
Q("last 5 things i bought under bike", "tab(run(sel(cat='bike')[-5:][::-1]),True)", "tab(run(sel(cat='bike')[-5:]),False)", tags='list last category')
F("how long will they last me")
Q("how much less did i spend on pints in 2025 than in 2024", "one(t(cat='pints',per=Y4)-t(cat='pints',per=Y5))", "one(t(cat='pints',per=Y5)-t(cat='pints',per=Y4))", "one(t(cat='pints',per=Y4),t(cat='pints',per=Y5))", tags='difference category year')
Q("whats in my account right now")
Q("top 5 categories this year", "tab(rank(by(sel(per=Y6),ct),5),True)", tags='ranking category ytd')
F("same for last year", "tab(rank(by(sel(per=Y5),ct),5),True)", tags='ranking category year')
F("why did gaff go up so much")
Q("dearest thing i bought under bits n bobs in 2025", "one(top(sel(cat='bits n bobs',per=Y5))[1],top(sel(cat='bits n bobs',per=Y5))[3])", "one(top(sel(cat='bits n bobs',per=Y5))[1],top(sel(cat='bits n bobs',per=Y5))[0])", "one(top(sel(cat='bits n bobs',per=Y5))[3])", "one(top(sel(cat='bits n bobs',per=Y5))[1])", tags='max category year')
F("and when was that", "one(top(sel(cat='bits n bobs',per=Y5))[0])", "one(top(sel(cat='bits n bobs',per=Y5))[0],top(sel(cat='bits n bobs',per=Y5))[1])", tags='max date')
Q("how much rent have i paid for the flat in total", "one(t(has='rent flat'))", tags='total notes all')
F("and for the room before that", "one(t(has='rent room'))", tags='total notes all')
F("how much will it be next year")
Q("what was my very first rent and what do i pay now", "one(sel(word='rent')[0][1],sel(word='rent')[-1][1])", "tab([(sel(word='rent')[0][1],),(sel(word='rent')[-1][1],)])", tags='price then now')
Q("when did the bleau monthly pass go up", "one(rises(sel(has='bleau monthly pass'))[0][0])", "one(*rises(sel(has='bleau monthly pass'))[0])", "one(sel(has='bleau monthly pass')[0][1],*rises(sel(has='bleau monthly pass'))[0])", tags='price rise date')
F("is it still worth it for me")
Q("when was the first time i paid for anything at bleau", "one(sel(has='bleau')[0][0])", "one(sel(has='bleau')[0][0],sel(has='bleau')[0][1])", tags='first date')
Q("when did i last pay for netflix", "one(sel(has='netflix')[-1][0])", "one(sel(has='netflix')[-1][0],sel(has='netflix')[-1][1])", tags='last date')
F("and disney plus", "one(sel(has='disney plus')[-1][0])", "one(sel(has='disney plus')[-1][0],sel(has='disney plus')[-1][1])", tags='last date')
F("what did disney cost me altogether", "one(t(has='disney'))", tags='total notes')
Q("what do i spend on groceries in an average week, taking 2025", "one(t(cat='groceries',per=Y5)/52)", "one(t(cat='groceries',per=Y5)*7/365)", "one(t(cat='groceries',per=Y5)/53)", "one(t(cat='groceries',per=Y5)/weeks(sel(cat='groceries',per=Y5)))", tags='average week category')
Q("should i get rid of mubi")
Q("what percent of my spendng was gaff last year", "one(P(t(cat='gaff',per=Y5)*100/t(per=Y5)))", "one(P(t(cat='gaff',per=Y5)*100/t(per=Y5)),t(cat='gaff',per=Y5))", "one(P(t(cat='gaff',per=Y5)*100/t(per=Y5)),t(cat='gaff',per=Y5),t(per=Y5))", tags='share category year')
Q("average a month on eating out in 2025", "one(t(cat='eating out',per=Y5)/12)", tags='average month category')
F("and pints", "one(t(cat='pints',per=Y5)/12)", tags='average month category')
F("is that a lot for one person")
Q("whats my average spend per visit to colruyt last year", "one(t(has='colruyt',per=Y5)/n(has='colruyt',per=Y5))", "one(t(has='colruyt',per=Y5)/days(sel(has='colruyt',per=Y5)))", tags='average visit merchant')
Q("median grocery shop this year", "one(med(sel(cat='groceries',per=Y6)))", tags='median category')
Q("how many OR coffees have i bought this year", "one(n(has='or coffee',per=Y6))", "one(days(sel(has='or coffee',per=Y6)))", "one(n(has='or coffee',per=Y6),t(has='or coffee',per=Y6))", tags='count merchant ytd')
F("what did they cost me", "one(t(has='or coffee',per=Y6))", "one(t(has='or coffee',per=Y6),n(has='or coffee',per=Y6))", tags='total merchant ytd')
Q("how much does cian owe me for london")
Q("on how many days in october did i spend nothing at all", "one(spendless(L))", tags='no spend days')
Q("longest i went without buying anything under gigs", "one(gap(sel(cat='gigs'))[0])", "one(gap(sel(cat='gigs'))[0]-1)", "one(*gap(sel(cat='gigs')))", "one(gap(sel(cat='gigs'))[0]-1,*gap(sel(cat='gigs'))[1:])", "one(*gap(sel(cat='gigs'))[1:])", tags='gap category')
Q("spending by day of the week this year", "tab(by(sel(per=Y6),wd).items())", tags='by weekday')
Q("brekdown of october by category for me", "tab(by(sel(per=L),ct).items())", tags='by category month')
F("now without gaff, just the total", "one(t(per=L,nocat='gaff'))", tags='without month')
Q("pints per month this year", "tab(sorted(by(sel(cat='pints',per=Y6),mon).items()))", tags='by month category')
F("which one was the worst", "one(*rank(by(sel(cat='pints',per=Y6),mon))[0])", "one(rank(by(sel(cat='pints',per=Y6),mon))[0][0])", tags='max month category')
Q("running total of groceries by month in 2026", "tab(cum(by(sel(cat='groceries',per=Y6),mon)))", tags='running total')
Q("list everything over 200 since easter that isnt gaff", "tab(run(sel(per=S('2026-04-05'),nocat='gaff',f=lambda r:r[1]>200)))", tags='list threshold easter without')
Q("how many kilometres did i cycle this summer")
Q("what did the berlin trip in october 2025 cost all in", "one(t(has='berlin',per=Y5))", "one(t(has='berlin',per=M(2025,10)))", tags='trip total')
F("split it by category", "tab(by(sel(has='berlin',per=Y5),ct).items())", "tab(by(sel(has='berlin',per=M(2025,10)),ct).items())", tags='trip by category')
F("and how much did lotte spend on it")
Q("all the london trips together, how much", "one(t(has='london'))", tags='trip total all')
F("per year please", "tab(sorted(by(sel(has='london'),yr).items()))", tags='trip by year')
Q("total for the gravel build", "one(t(has='gravel build'))", tags='project total')
F("what was the dearest part", "one(top(sel(has='gravel build'))[3],top(sel(has='gravel build'))[1])", "one(top(sel(has='gravel build'))[1],top(sel(has='gravel build'))[0])", "one(top(sel(has='gravel build'))[1])", "one(top(sel(has='gravel build'))[3])", tags='project max')
F("how much does it weigh")
Q("how much did the new flat cost me by category", "tab(by(sel(has='new flat'),ct).items())", tags='project by category')
F("leave out the deposit, whats the total then", "one(t(has='new flat',no='deposit'))", "tab(by(sel(has='new flat',no='deposit'),ct).items())", tags='project without')
Q("what did i spend between 3 and 9 june this year", "one(t(per=S('2026-06-03','2026-06-09')))", tags='total range')
Q("weekends vs weekdays this year, how much each", "one(t(per=Y6,f=lambda r:r[0].weekday()>4),t(per=Y6,f=lambda r:r[0].weekday()<5))", "tab([(t(per=Y6,f=lambda r:r[0].weekday()>4),),(t(per=Y6,f=lambda r:r[0].weekday()<5),)])", tags='compare weekend')
Q("how much in decathlon for the bike since the start", "one(t(has='decathlon',cat='bike'))", tags='total merchant category')
F("and for climbing", "one(t(has='decathlon',cat='climbing'))", tags='total merchant category')
Q("gigs in q3 this year compared to q3 last year", "one(t(cat='gigs',per=S('2026-07-01','2026-09-30')),t(cat='gigs',per=S('2025-07-01','2025-09-30')))", "tab([(t(cat='gigs',per=S('2026-07-01','2026-09-30')),),(t(cat='gigs',per=S('2025-07-01','2025-09-30')),)])", tags='compare quarter category')
Q("what time did i get the uber home on the 21st")
Q("total spend this summer", "one(t(per=S('2026-06-01','2026-08-31')))", "one(t(per=S('2026-06-21','2026-09-21')))", "one(t(per=S('2026-06-21','2026-09-22')))", tags='total season')
Q("all the money thats gone on mam over the years", "one(t(word='mam'))", "one(t(word='mam',cat='pressies'))", tags='total person all')
Q("how much was lottes birthday each year", "tab(sorted(by(sel(has='lotte birthday'),yr).items()))", "tab(run(sel(has='lotte birthday')))", tags='person by year')
Q("by what percent did groceries go up from 2024 to 2025", "one(P((t(cat='groceries',per=Y5)/t(cat='groceries',per=Y4)-1)*100))", "one(t(cat='groceries',per=Y4),t(cat='groceries',per=Y5),P((t(cat='groceries',per=Y5)/t(cat='groceries',per=Y4)-1)*100))", tags='growth category')
Q("how often did i spend more than 100 in one go this year, gaff not counted", "one(n(per=Y6,nocat='gaff',f=lambda r:r[1]>100))", "one(n(per=Y6,nocat='gaff',f=lambda r:r[1]>100),t(per=Y6,nocat='gaff',f=lambda r:r[1]>100))", tags='count threshold without')
Q("how much did i spend at lidl this year", "EMPTY", "one(X(0))", tags='empty merchant')
Q("did i ever pay for basic fit", "EMPTY", "one(0)", "one(X(0))", tags='empty merchant')
Q("what went to action in 2026", "one(t(has='action',per=Y6))", "one(t(has='action',cat='bits n bobs',no='gravel',per=Y6))", "tab(run(sel(has='action',per=Y6)))", tags='total merchant commonword')
Q("how many of my expenses have no note at all", "one(n(f=lambda r:r[3].strip()==''))", "one(n(f=lambda r:r[3].strip()==''),t(f=lambda r:r[3].strip()==''))", tags='count emptynotes')
Q("gentse feesten this year and last year, totals", "one(t(has='gentse feesten',per=Y6),t(has='gentse feesten',per=Y5))", "tab([(t(has='gentse feesten',per=Y6),),(t(has='gentse feesten',per=Y5),)])", "tab(by(sel(has='gentse feesten',per=(Y5[0],T)),yr).items())", tags='compare festival year')
Q("how much have i spent on climbing since christmas", "one(t(cat='climbing',per=S('2025-12-25')))", "one(t(cat='climbing',per=S('2025-12-26')))", "one(tot(sel(per=S('2025-12-25'),f=lambda r:r[2]=='climbing' or 'climbing' in r[3])))", tags='total since category')
Q("what did i spend yesterday", "one(t(per=S('2026-11-29','2026-11-29')))", "tab(run(sel(per=S('2026-11-29','2026-11-29'))))", tags='total yesterday')
F("delete that one")
Q("nmbs to brussels for work, how many trips in september and what did they come to", "one(n(has='nmbs brussels work',per=LM),t(has='nmbs brussels work',per=LM))", tags='count total merchant month')
F("and all nmbs that month", "one(n(has='nmbs',per=LM),t(has='nmbs',per=LM))", "one(t(has='nmbs',per=LM))", tags='total merchant month')
Q("how many physio sessions did i pay for and how much was it", "one(n(has='physio'),t(has='physio'))", tags='count total notes')
Q("in how many months of 2025 did groceries go over 400", "one(len([v for v in by(sel(cat='groceries',per=Y5),mon).values() if v>400]))", "tab([(k,v) for k,v in sorted(by(sel(cat='groceries',per=Y5),mon).items()) if v>400])", tags='threshold month count')
Q("bike insurance each year", "tab(run(sel(has='bike insurance')))", "tab(by(sel(has='bike insurance'),yr).items())", tags='list yearly price')
Q("whats my salary after tax")
Q("overall spending so far this year against the same stretch of last year", "one(t(per=Y6),t(per=S('2025-01-01','2025-11-30')))", "tab([(t(per=Y6),),(t(per=S('2025-01-01','2025-11-30')),)])", "one(t(per=Y6)-t(per=S('2025-01-01','2025-11-30')))", tags='compare ytd')
Q("on how many fridays this year did i spend money on pints", "one(days(sel(cat='pints',per=Y6,f=lambda r:r[0].weekday()==4)))", tags='count weekday category')
Q("spending per day last week", "tab(sorted(by(sel(per=S('2026-11-23','2026-11-29')),dt).items()))", "tab(full(by(sel(per=S('2026-11-23','2026-11-29')),dt),D('2026-11-23'),D('2026-11-29')))", "one(t(per=S('2026-11-23','2026-11-29'))/7)", tags='by day week')
Q("do i have enough saved for a deposit on a house")
Q("remind me to pay the engie bill on the 6th")
Q("how many litres of milk did i get in delhaize this year")
Q("how much does the avergae person in ghent pay for groceries")
Q("add 14 euro for frituur today")
Q("hiya, hows she cuttin")
Q("did i pay by card or cash in the dulle griet last time")
Q("whos playing in the vooruit this weekend")
Q("blorp fnarg the the 9")
Q("what street is the turkish shop on")
Q("what will i spend on pints over the holidays next month")
Q("how much did i spend on the")
Q("can i afford a week in japan in spring")
Q("move the ikea ones to gaff")
Q("ah thats grand, thanks a mill")
with open(os.path.join(H,'ghent34.jsonl'),'w') as f:
    for o in OUT: f.write(json.dumps(o, ensure_ascii=False)+'\n')
print(len(R),'rows,',len(OUT),'questions,',sum('none' in o['gold'] for o in OUT),'none,',sum(bool(o['history']) for o in OUT),'follow-ups')
