import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
for r in csv.DictReader(open(os.path.join(HERE, '..', 'ledgers', 'sligo.csv'), newline='')):
    ROWS.append((r['date'], Dc(r['amount']), r['category'], r['notes']))
WD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
def money(x): return str(Dc(x).quantize(Dc('0.01'), ROUND_HALF_UP))
def p1(x): return str(Dc(x).quantize(Dc('0.1'), ROUND_HALF_UP))
def per(p):
    "'2026' or '2026-10' or 'from..to' -> first and last date"
    if p is None: return '0000', '9999'
    if '..' in p: return tuple(p.split('..'))
    return p, p + '~'
def has(n, w): return re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', n.lower()) is not None
def sel(c=None, w=None, p=None, notc=(), notw=None, over=None, exact=None):
    a, b = per(p); out = []
    for r in ROWS:
        if not (a <= r[0] <= b): continue
        if c is not None and r[2] not in ([c] if isinstance(c, str) else c): continue
        if r[2] in notc: continue
        if w is not None and not has(r[3], w): continue
        if notw is not None and has(r[3], notw): continue
        if exact is not None and r[3] != exact: continue
        if over is not None and not r[1] > over: continue
        out.append(r)
    return out
def tot(rs):
    s = Dc(0)
    for r in rs: s += r[1]
    return s
def one(*xs): return {'one': [x if isinstance(x, str) else str(x) if isinstance(x, int) else money(x) for x in xs]}
def none(): return {'none': True}
def sm(**k): return one(tot(sel(**k)))
def days(rs):
    s = []
    for r in rs:
        if r[0] not in s: s.append(r[0])
    return s
def by(rs, key):
    d = {}
    for r in rs:
        k = key(r); d[k] = d.get(k, Dc(0)) + r[1]
    return d
cat = lambda r: r[2]
note = lambda r: r[3]
mon = lambda r: r[0][:7]
yr = lambda r: r[0][:4]
wday = lambda r: WD[date.fromisoformat(r[0]).weekday()]
def table(d, ks=None): return {'rows': [[k, money(d[k])] for k in (ks or sorted(d))], 'ordered': False}
def wtable(d): return table(d, [k for k in WD if k in d])
def top(d, n=None):
    ks = sorted(d, key=lambda k: -d[k])
    return {'rows': [[k, money(d[k])] for k in ks[:n]], 'ordered': True}
def lst(rs):
    if not rs: return {'empty': True}
    assert len(rs) <= 20, len(rs)
    return {'rows': [[r[0], money(r[1])] for r in rs], 'ordered': False}
def nth(rs, n=1): return sorted(rs, key=lambda r: -r[1])[n - 1]
def small(rs): return sorted(rs, key=lambda r: r[1])[0]
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2
def since(d, t='2026-11-30'): return (date.fromisoformat(t) - date.fromisoformat(d)).days
def zero(p):
    a, b = p.split('..'); x = date.fromisoformat(a); out = []; sp = days(sel(p=p))
    while x.isoformat() <= b:
        if x.isoformat() not in sp: out.append(x.isoformat())
        x += timedelta(1)
    return out
def running(rs):
    d = by(rs, mon); s = Dc(0); o = []
    for k in sorted(d): s += d[k]; o.append([k, money(s)])
    return {'rows': o, 'ordered': False}
def diff(a, b):
    return {k: b.get(k, Dc(0)) - a.get(k, Dc(0)) for k in set(a) | set(b)}
def up(kv): k = max(sorted(kv), key=lambda k: kv[k]); return k, kv[k]
def pct(a, b): return p1(Dc(a) * 100 / Dc(b))

N = 'none()'
C = [
 [("how much did i spend in lidl last month", "sm(w='lidl', p='2026-10')", ["sm(c='Groceries', w='lidl', p='2026-10')"], "merchant period"),
  ("and tesco", "sm(w='tesco', p='2026-10')", ["sm(w='tesco', notw='tesco mobile', p='2026-10')", "sm(c='Groceries', w='tesco', p='2026-10')"], "merchant"),
  ("and the month before", "sm(w='tesco', p='2026-09')", ["sm(w='tesco', notw='tesco mobile', p='2026-09')", "sm(c='Groceries', w='tesco', p='2026-09')"], "merchant period")],
 [("pints in august", "sm(c='Pints', p='2026-08')", [], "category period"),
  ("who was i out with", N, [], "who")],
 [("how much is left in my account", N, [], "balance")],
 [("groceries since christmas", "sm(c='Groceries', p='2025-12-25..2026-11-30')", ["sm(c='Groceries', p='2025-12-26..2026-11-30')"], "category since"),
  ("just the lidl ones", "sm(c='Groceries', w='lidl', p='2025-12-25..2026-11-30')", ["sm(c='Groceries', w='lidl', p='2025-12-26..2026-11-30')", "sm(w='lidl', p='2025-12-25..2026-11-30')"], "merchant since")],
 [("dearest thing i ever bought and when was that", "one(nth(sel())[1], nth(sel())[0])", [], "max detail"),
  ("and the second dearest", "one(nth(sel(),2)[1], nth(sel(),2)[0])", ["one(nth(sel(),2)[1])"], "second")],
 [("will i be able to afford ericeira again next may", N, [], "future")],
 [("what did the van build cost me all in", "sm(w='van build')", [], "project"),
  ("by month", "table(by(sel(w='van build'), mon))", [], "project months"),
  ("when did it start n finish", "one(sel(w='van build')[0][0], sel(w='van build')[-1][0])", [], "project dates")],
 [("when was i last in circle k", "one(sel(w='circle k')[-1][0])", [], "last")],
 [("how many times in boots this year", "one(len(sel(exact='Boots', p='2026')))", ["one(len(sel(w='boots', p='2026')))", "one(len(days(sel(exact='Boots', p='2026'))))", "one(len(days(sel(w='boots', p='2026'))))"], "count common-word")],
 [("who paid for the lankum tickets", N, [], "who")],
 [("whats my rent now and what was it at the start", "one(sel(c='Rent')[-1][1], sel(c='Rent')[0][1])", [], "price then now")],
 [("average a month on eating out this year", "one(tot(sel(c='Eating Out', p='2026'))/11)", [], "avg month"),
  ("and last year", "one(tot(sel(c='Eating Out', p='2025'))/12)", [], "avg month"),
  ("why the change", N, [], "reason")],
 [("top 3 categories in 2025", "top(by(sel(p='2025'), cat), 3)", [], "ranking"),
  ("without rent", "top(by(sel(p='2025', notc=('Rent',)), cat), 3)", [], "ranking without")],
 [("delete that last diesel one", N, [], "order")],
 [("anything over 200 in july", "lst(sel(p='2026-07', over=200))", [], "threshold"),
  ("and june", "lst(sel(p='2026-06', over=200))", [], "threshold")],
 [("berlin, how much was it in total", "sm(w='berlin')", [], "trip"),
  ("whats the dearest bit of it", "one(nth(sel(w='berlin'))[1])", [], "trip max")],
 [("how many litres of diesel did i put in in october", N, [], "quantity")],
 [("spotify first price vs now", "one(sel(w='spotify')[0][1], sel(w='spotify')[-1][1])", [], "price then now")],
 [("when did i last pay disney", "one(sel(w='disney')[-1][0])", [], "last stopped"),
  ("how much did they get off me altogether", "sm(w='disney')", [], "merchant total")],
 [("asdf lkj ggh", N, [], "nonsense")],
 [("how many days in november did i spend nothing", "one(len(zero('2026-11-01..2026-11-30')))", [], "zero days")],
 [("spend by weekday this year", "wtable(by(sel(p='2026'), wday))", [], "weekday"),
  ("just pints", "wtable(by(sel(c='Pints', p='2026'), wday))", [], "weekday category")],
 [("whats a good board for small waves", N, [], "advice")],
 [("median diesel fill this year", "one(med(sel(w='diesel', p='2026')))", [], "median")],
 [("what percent of my 2025 spending was pints", "one(pct(tot(sel(c='Pints', p='2025')), tot(sel(p='2025'))))", [], "share")],
 [("q1 against q2 this year", "one(tot(sel(p='2026-01..2026-03-31')), tot(sel(p='2026-04..2026-06-30')))", [], "compare periods"),
  ("only groceries", "one(tot(sel(c='Groceries', p='2026-01..2026-03-31')), tot(sel(c='Groceries', p='2026-04..2026-06-30')))", [], "compare periods")],
 [("how much does ciaran spend on drink", N, [], "others")],
 [("lidl v tesco in 2025", "one(tot(sel(w='lidl', p='2025')), tot(sel(w='tesco', p='2025')))", ["one(tot(sel(w='lidl', p='2025')), tot(sel(w='tesco', notw='tesco mobile', p='2025')))", "one(tot(sel(c='Groceries', w='lidl', p='2025')), tot(sel(c='Groceries', w='tesco', p='2025')))"], "compare merchants")],
 [("presents last december", "sm(c='Presents', p='2025-12')", [], "season"),
  ("dearest one and what date", "one(nth(sel(c='Presents', p='2025-12'))[1], nth(sel(c='Presents', p='2025-12'))[0])", [], "max detail"),
  ("and the december before that", "one(nth(sel(c='Presents', p='2024-12'))[1], nth(sel(c='Presents', p='2024-12'))[0])", ["one(nth(sel(c='Presents', p='2024-12'))[1])", "sm(c='Presents', p='2024-12')"], "max period")],
 [("cé mhéad a chaith mé ar bhia i mí lúnasa", N, [], "language")],
 [("first time i was in hargadons", "one(sel(w='hargadons')[0][0])", [], "first")],
 [("days since my last haircut", "one(since(sel(w='haircut')[-1][0]))", [], "days since")],
 [("how much did i spend between", N, [], "half")],
 [("groceries first half of october", "sm(c='Groceries', p='2026-10-01..2026-10-15')", [], "half month")],
 [("month before last, whole lot", "sm(p='2026-09')", [], "period")],
 [("what did i spend last weekend", "sm(p='2026-11-28..2026-11-29')", [], "weekend")],
 [("everything between 10 and 18 may 2025, total", "sm(p='2025-05-10..2025-05-18')", [], "between")],
 [("pints this time last year", "sm(c='Pints', p='2025-11')", ["sm(c='Pints', p='2025-01-01..2025-11-30')"], "last year")],
 [("year to date", "sm(p='2026')", [], "ytd"),
  ("and to the same date last year", "sm(p='2025-01-01..2025-11-30')", [], "ytd"),
  ("what percent is it up", "one(pct(tot(sel(p='2026'))-tot(sel(p='2025-01-01..2025-11-30')), tot(sel(p='2025-01-01..2025-11-30'))))", [], "growth")],
 [("electric ireland this year month by month", "table(by(sel(w='electric ireland', p='2026'), mon))", [], "merchant months")],
 [("top 3 pubs by spend in 2026", "{'rows': top(by(sel(c='Pints', p='2026'), note), 3)['rows'], 'ordered': True}", [], "ranking merchants")],
 [("what did i earn in october", N, [], "income")],
 [("cheapest clothes buy this year and when", "one(small(sel(c='Clothes', p='2026'))[1], small(sel(c='Clothes', p='2026'))[0])", [], "min detail")],
 [("show me everything with aoife in it this year", "lst(sel(w='aoife', p='2026'))", [], "person list"),
  ("total of them", "sm(w='aoife', p='2026')", [], "person total"),
  ("the last one of those", "one(sel(w='aoife', p='2026')[-1][0], sel(w='aoife', p='2026')[-1][1])", ["one(sel(w='aoife', p='2026')[-1][0])", "one(sel(w='aoife', p='2026')[-1][1])"], "last")],
 [("remind me to pay the van insurance", N, [], "order")],
 [("van insurance for each year", "table(by(sel(w='van insurance'), yr))", [], "by year")],
 [("avrage lidl shop this year", "one(tot(sel(w='lidl', p='2026'))/len(sel(w='lidl', p='2026')))", ["one(tot(sel(c='Groceries', w='lidl', p='2026'))/len(sel(c='Groceries', w='lidl', p='2026')))", "one(tot(sel(w='lidl', p='2026'))/len(days(sel(w='lidl', p='2026'))))"], "avg visit"),
  ("how many was that", "one(len(sel(w='lidl', p='2026')))", ["one(len(sel(c='Groceries', w='lidl', p='2026')))", "one(len(days(sel(w='lidl', p='2026'))))"], "count")],
 [("how often did i get diesel june to august", "one(len(sel(w='diesel', p='2026-06..2026-08-31')))", ["one(len(days(sel(w='diesel', p='2026-06..2026-08-31'))))"], "how often")],
 [("book me a flight to berlin", N, [], "order")],
 [("dearest month of 2025", "one(*(lambda d: (max(d, key=d.get), max(d.values())))(by(sel(p='2025'), mon)))", [], "max month")],
 [("list surf stuff over 300", "lst(sel(c='Surf', over=300))", [], "threshold list")],
 [("groceries per week this year", "one(tot(sel(c='Groceries', p='2026'))*7/334)", ["one(tot(sel(c='Groceries', p='2026'))/48)", "one(tot(sel(c='Groceries', p='2026'))/49)"], "avg week")],
 [("how much has the course cost so far", "sm(c='Course')", [], "category total"),
  ("will it get me a raise", N, [], "future")],
 [("supermacs this year", N, [], "absent merchant")],
 [("how much did i spend on the cinema", N, [], "absent thing")],
 [("running total of gigs by month this year", "running(sel(c='Gigs', p='2026'))", [], "running")],
 [("september without rent and bills", "sm(p='2026-09', notc=('Rent','Bills'))", [], "without")],
 [("pints and eating out together last month", "sm(c=['Pints','Eating Out'], p='2026-10')", [], "two categories")],
 [("applegreen this year by category", "table(by(sel(w='applegreen', p='2026'), cat))", [], "merchant grouping")],
 [("how many pints did i drink in august", N, [], "quantity")],
 [("should i get a cheaper phone plan", N, [], "advice")],
 [("netflix all time", "sm(w='netflix')", [], "merchant total"),
  ("was it worth it", N, [], "advice")],
 [("surf as a % of everything this year", "one(pct(tot(sel(c='Surf', p='2026')), tot(sel(p='2026'))))", [], "share"),
  ("and van", "one(pct(tot(sel(c='Van', p='2026')), tot(sel(p='2026'))))", [], "share")],
 [("which lidl do i be in the most, cleveragh or carraroe", N, [], "place")],
 [("anything over 1000 in june", "lst(sel(p='2026-06', over=1000))", [], "threshold empty")],
 [("ericeira 2025 vs ericeira 2026", "one(tot(sel(w='ericeira', p='2025')), tot(sel(w='ericeira', p='2026')))", [], "compare trips")],
 [("well hows the form", N, [], "chit-chat")],
 [("show me the ones with no note in november", "lst(sel(exact='', p='2026-11'))", [], "empty notes")],
 [("which category went up the most from 2024 to 2025", "one(*up(diff(by(sel(p='2024'), cat), by(sel(p='2025'), cat))))", ["one(up(diff(by(sel(p='2024'), cat), by(sel(p='2025'), cat)))[0])"], "growth category")],
 [("what day did i spend the most this year", "one(*(lambda d: (max(d, key=d.get), max(d.values())))(by(sel(p='2026'), lambda r: r[0])))", ["one((lambda d: max(d, key=d.get))(by(sel(p='2026'), lambda r: r[0])))", "one((lambda d: max(d, key=d.get))(by(sel(p='2026'), wday)))"], "max day")],
 [("how much do i owe ciaran", N, [], "debt")],
 [("what will the rent be in january", N, [], "future")],
 [("send aoife 50 quid", N, [], "order")],
 [("how much did i put away this year", N, [], "savings")],
 [("how much did my flatmates pay for the broadband", N, [], "others")],
]
out = []
for conv in C:
    h = []
    for q, how, alt, tags in conv:
        g = eval(how); al = []
        for a in alt:
            v = eval(a)
            if v != g and v not in al: al.append(v)
        out.append({'id': 'sligo30-%03d' % (len(out) + 1), 'question': q, 'today': '2026-11-30', 'history': list(h), 'gold': g, 'alt': al, 'how': how, 'tags': tags.split() + (['follow-up'] if h else [])})
        h.append(q)
with open(os.path.join(HERE, 'sligo30.jsonl'), 'w') as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(out), sum('none' in o['gold'] for o in out), sum(bool(o['history']) for o in out))
if __name__ == '__main__' and os.environ.get('V'):
    for o in out: print(o['id'][-3:], len(o['history']), o['question'], '=>', json.dumps(o['gold']), '| alt', json.dumps(o['alt']))
