import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
H = os.path.dirname(os.path.abspath(__file__))
ROWS = [(date.fromisoformat(r['date']), Dc(r['amount']), r['category'], r['notes']) for r in csv.DictReader(open(os.path.join(H, '../ledgers/lincoln.csv'), newline=''))]
DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
T = date(2026, 11, 30)
def has(note, w): return re.search(r'(?<!\w)' + re.escape(w) + r'(?!\w)', note.lower()) is not None
def inp(d, p):
    if '..' in p:
        a, b = p.split('..'); return (not a or d >= date.fromisoformat(a)) and (not b or d <= date.fromisoformat(b))
    return d.isoformat().startswith(p)
def F(c=None, n=None, p='', no=None, noc=None, cn=None, wd=None, over=None):
    """c category, n word/phrase in note, p period, no note without, noc category without, cn category or note, wd weekdays"""
    out = []
    for r in ROWS:
        d, a, k, t = r
        if not inp(d, p): continue
        if c is not None and k != c: continue
        if n is not None and not has(t, n): continue
        if no is not None and has(t, no): continue
        if noc is not None and k == noc: continue
        if cn is not None and not (k == cn or has(t, cn)): continue
        if wd is not None and d.weekday() not in wd: continue
        if over is not None and not a > Dc(over): continue
        out.append(r)
    return out
def sm(rs):
    t = Dc(0)
    for r in rs: t += r[1]
    return t
def S(**k): return sm(F(**k))
def N(**k): return len(F(**k))
def ND(**k): return len({r[0] for r in F(**k)})
def m(x): return str(Dc(x).quantize(Dc('0.01'), ROUND_HALF_UP))
def pc(x): return str(Dc(x).quantize(Dc('0.1'), ROUND_HALF_UP))
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return v[n//2] if n % 2 else (v[n//2-1] + v[n//2]) / 2
def st(x):
    if isinstance(x, Dc): return m(x)
    if isinstance(x, date): return x.isoformat()
    return str(x)
def one(*v):
    assert not any(isinstance(x, Dc) and x == 0 for x in v), v
    return {'one': [st(x) for x in v]}
def tab(rs, o=False): assert rs; return {'rows': [[st(x) for x in r] for r in rs], 'ordered': o}
def none(): return {'none': True}
def empty(rs): assert not rs; return {'empty': True}
def zero(): return {'one': ['0.00']}
def cnt0(): return {'one': ['0']}
def top(rs):
    s = sorted(rs, key=lambda r: -r[1]); assert len(s) == 1 or s[0][1] > s[1][1]; return s[0]
def lst(rs): assert len(rs) <= 20; return tab([(r[0], r[1]) for r in rs])
def lstn(rs): return tab([(r[0], r[1], r[3]) for r in rs])
def by(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), Dc(0)) + r[1]
    return g
cat = lambda r: r[2]
mon = lambda r: r[0].isoformat()[:7]
wdn = lambda r: DAYS[r[0].weekday()]
def rank(g, n=None):
    s = sorted(g.items(), key=lambda x: -x[1]); assert all(s[i][1] > s[i+1][1] for i in range(min(len(s)-1, n or 99)))
    return s[:n]
def run(rs):
    g = by(rs, mon); t = Dc(0); out = []
    for k in sorted(g): t += g[k]; out.append((k, t))
    return out
def last(rs): assert len(rs) == 1 or rs[-1][0] > rs[-2][0]; return rs[-1]
def first(rs): assert len(rs) == 1 or rs[0][0] < rs[1][0]; return rs[0]
def change(rs):
    ch = [b for a, b in zip(rs, rs[1:]) if a[1] != b[1]]; assert len(ch) == 1; return ch[0]
def before(rs, d): return [r for r in rs if r[0] < d][-1]
def gap(rs):
    ds = sorted({r[0] for r in rs}); g = sorted(((b - a).days, a, b) for a, b in zip(ds, ds[1:])); assert g[-1][0] > g[-2][0]; return g[-1]
def nospend(a, b):
    have = {r[0] for r in ROWS}; k = 0
    while a <= b: k += a not in have; a += timedelta(1)
    return k
def cntby(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + 1
    return g
P26 = '2026-01-01..2026-11-30'
C = []  # conversations: turns of (question, gold, alts, tags)
def conv(*t): C.append(t)
X = lambda q, tags='': (q, 'none()', [], ('none ' + tags).split())

conv(("how much have i spent at greggs this year", "one(S(n='greggs',p='2026'))", [], "total merchant ytd"),
     ("and last year", "one(S(n='greggs',p='2025'))", [], "total merchant year"),
     ("how many times did i go then", "one(N(n='greggs',p='2025'))", ["one(ND(n='greggs',p='2025'))"], "count merchant"))
conv(("how much did diesel cost me last month", "one(S(c='diesel',p='2026-10'))", [], "total category month"),
     ("and the month before that", "one(S(c='diesel',p='2026-09'))", [], "total category month"))
conv(("what is my rent now", "one(last(F(n='rent'))[1])", ["one(last(F(n='rent'))[1],last(F(n='rent'))[0])"], "latest price"),
     ("what was it the first time i paid it", "one(first(F(n='rent'))[1])", ["one(first(F(n='rent'))[1],first(F(n='rent'))[0])"], "first price"),
     ("so how much has it gone up", "one(last(F(n='rent'))[1]-first(F(n='rent'))[1])", ["one(first(F(n='rent'))[1],last(F(n='rent'))[1])", "one(first(F(n='rent'))[1],last(F(n='rent'))[1],last(F(n='rent'))[1]-first(F(n='rent'))[1])", "one(pc((last(F(n='rent'))[1]-first(F(n='rent'))[1])/first(F(n='rent'))[1]*100))", "one(last(F(n='rent'))[1]-first(F(n='rent'))[1],pc((last(F(n='rent'))[1]-first(F(n='rent'))[1])/first(F(n='rent'))[1]*100))"], "difference price"))
conv(("how much have i put in the van category this year", "one(S(c='van',p='2026'))", [], "total category ytd"),
     ("and diesel", "one(S(c='diesel',p='2026'))", [], "total category ytd"),
     ("add them two together", "one(S(c='van',p='2026')+S(c='diesel',p='2026'))", ["one(S(c='van',p='2026'),S(c='diesel',p='2026'),S(c='van',p='2026')+S(c='diesel',p='2026'))"], "sum two"))
conv(("when did i last buy football boots", "one(last(F(n='football boots'))[0])", ["one(last(F(n='football boots'))[0],last(F(n='football boots'))[1])"], "last date thing"),
     ("how much were they", "one(last(F(n='football boots'))[1])", ["one(last(F(n='football boots'))[0],last(F(n='football boots'))[1])"], "amount thing"))
conv(("which have i spent more on this year tesco or aldi", "one(S(n='tesco',p='2026'),S(n='aldi',p='2026'))",
      ["tab([('tesco',S(n='tesco',p='2026')),('aldi',S(n='aldi',p='2026'))])", "one('tesco' if S(n='tesco',p='2026')>S(n='aldi',p='2026') else 'aldi',max(S(n='tesco',p='2026'),S(n='aldi',p='2026')))", "one('tesco' if S(n='tesco',p='2026')>S(n='aldi',p='2026') else 'aldi')"], "compare merchants"),
     ("just the food shop ones", "one(S(n='tesco',c='food shop',p='2026'),S(n='aldi',c='food shop',p='2026'))",
      ["tab([('tesco',S(n='tesco',c='food shop',p='2026')),('aldi',S(n='aldi',c='food shop',p='2026'))])", "one('tesco' if S(n='tesco',c='food shop',p='2026')>S(n='aldi',c='food shop',p='2026') else 'aldi',max(S(n='tesco',c='food shop',p='2026'),S(n='aldi',c='food shop',p='2026')))", "one('tesco' if S(n='tesco',c='food shop',p='2026')>S(n='aldi',c='food shop',p='2026') else 'aldi')"], "compare merchants category"))
conv(("show me every catagory for october with what i spent", "tab(by(F(p='2026-10'),cat).items())", [], "table category typo"),
     ("which was the biggest", "one(*rank(by(F(p='2026-10'),cat),1)[0])", ["one(rank(by(F(p='2026-10'),cat),1)[0][0])"], "ranking category"))
conv(("what did benidorm cost me altogether", "one(S(n='benidorm'))", [], "trip total"),
     ("break it down by category", "tab(by(F(n='benidorm'),cat).items())", [], "trip table"),
     ("what was the dearest bit of it", "one(top(F(n='benidorm'))[1],top(F(n='benidorm'))[0])", ["one(top(F(n='benidorm'))[1])", "one(top(F(n='benidorm'))[1],top(F(n='benidorm'))[3])", "one(top(F(n='benidorm'))[0],top(F(n='benidorm'))[1],top(F(n='benidorm'))[3])", "one(*rank(by(F(n='benidorm'),cat),1)[0])"], "trip dearest"))
conv(("how much has the nursery come to so far", "one(S(n='nursery'))", [], "project total"),
     ("and without the carpet", "one(S(n='nursery',no='carpet'))", [], "project without"),
     X("how many tins of paint was that", "quantity"))
conv(("how much went on booze in august", "one(S(c='booze',p='2026-08'))", [], "total category month"),
     X("why was it so much", "reason"))
conv(("how much have we spent on baby stuff so far", "one(S(c='baby'))", ["one(S(cn='baby'))"], "total category all"),
     ("show that as a running total month by month", "tab(run(F(c='baby')))", ["tab(run(F(c='baby')),True)", "tab(run(F(cn='baby')))", "tab([(k,by(F(c='baby'),mon)[k],t) for k,t in run(F(c='baby'))])", "tab([(r[0],sum((x[1] for x in F(c='baby')[:i+1]),Dc(0))) for i,r in enumerate(F(c='baby'))])"], "running total month"),
     ("when was the first one", "one(first(F(c='baby'))[0])", ["one(first(F(c='baby'))[0],first(F(c='baby'))[1])", "one(mon(first(F(c='baby'))))", "one(*run(F(c='baby'))[0])", "one(first(F(c='baby'))[0],first(F(c='baby'))[1],first(F(c='baby'))[3])"], "first date"))
conv(("how many times have i spent over 100 quid in one go this year", "one(N(p='2026',over=100))", [], "threshold count"),
     ("which was the dearest", "one(top(F(p='2026'))[1],top(F(p='2026'))[0])", ["one(top(F(p='2026'))[1])", "one(top(F(p='2026'))[1],top(F(p='2026'))[0],top(F(p='2026'))[3])", "one(top(F(p='2026'))[1],top(F(p='2026'))[3])"], "dearest date"),
     ("and the dearest last year", "one(top(F(p='2025'))[1],top(F(p='2025'))[0])", ["one(top(F(p='2025'))[1])", "one(top(F(p='2025'))[1],top(F(p='2025'))[0],top(F(p='2025'))[3])", "one(top(F(p='2025'))[1],top(F(p='2025'))[3])"], "dearest date"))
conv(("what was netflix at first and what is it now", "one(first(F(n='netflix'))[1],last(F(n='netflix'))[1])", ["one(first(F(n='netflix'))[1],last(F(n='netflix'))[1],last(F(n='netflix'))[1]-first(F(n='netflix'))[1])", "one(first(F(n='netflix'))[0],first(F(n='netflix'))[1],last(F(n='netflix'))[0],last(F(n='netflix'))[1])", "tab([first(F(n='netflix'))[:2],last(F(n='netflix'))[:2]])"], "price then now"),
     ("when did it go up", "one(change(F(n='netflix'))[0])", ["one(change(F(n='netflix'))[0],change(F(n='netflix'))[1])", "one(change(F(n='netflix'))[0],before(F(n='netflix'),change(F(n='netflix'))[0])[1],change(F(n='netflix'))[1])", "one(mon(change(F(n='netflix'))))"], "price change date"))
# "five a side" also stands in "lucozade after five a side": both counted, the plain one as an alt
conv(("how much has five a side cost me this year", "one(S(n='five a side',p='2026'))", ["one(sm([r for r in F(p='2026') if r[3]=='five a side']))"], "total thing ytd"),
     ("whats that a month on average", "one(S(n='five a side',p='2026')/11)", ["one(sm([r for r in F(p='2026') if r[3]=='five a side'])/11)"], "average month"))
conv(("how does the food shop this november compare with last november", "one(S(c='food shop',p='2026-11'),S(c='food shop',p='2025-11'))", ["one(S(c='food shop',p='2026-11'),S(c='food shop',p='2025-11'),abs(S(c='food shop',p='2026-11')-S(c='food shop',p='2025-11')))", "tab([('2026-11',S(c='food shop',p='2026-11')),('2025-11',S(c='food shop',p='2025-11'))])"], "compare periods"),
     ("same for munch", "one(S(c='munch',p='2026-11'),S(c='munch',p='2025-11'))", ["one(S(c='munch',p='2026-11'),S(c='munch',p='2025-11'),abs(S(c='munch',p='2026-11')-S(c='munch',p='2025-11')))", "tab([('2026-11',S(c='munch',p='2026-11')),('2025-11',S(c='munch',p='2025-11'))])"], "compare periods"))
conv(("what are my top 5 categories this year", "tab(rank(by(F(p='2026'),cat),5),True)", ["tab([(k,) for k,_ in rank(by(F(p='2026'),cat),5)],True)"], "ranking category ytd"),
     ("and in 2024", "tab(rank(by(F(p='2024'),cat),5),True)", ["tab([(k,) for k,_ in rank(by(F(p='2024'),cat),5)],True)"], "ranking category year"))
conv(("how much have i spent with dad in the notes", "one(S(n='dad'))", [], "person total all"),
     ("just the fishing ones", "one(S(n='dad',c='fishing'))", ["one(sm([r for r in F(n='dad') if r[2]=='fishing' or has(r[3],'fishing')]))"], "person category"))
conv(("how much was the whitby trip", "one(S(n='whitby'))", [], "trip total"),
     ("how much of that was munch", "one(S(n='whitby',c='munch'))", ["one(S(n='whitby',c='munch'),pc(S(n='whitby',c='munch')/S(n='whitby')*100))"], "trip category"),
     X("who paid for the other half of the cottage", "others"))
conv(("what was spotify last month", "one(S(n='spotify',p='2026-10'))", ["one(last(F(n='spotify',p='2026-10'))[0],S(n='spotify',p='2026-10'))"], "subscription month"),
     ("and over the whole of last year", "one(S(n='spotify',p='2025'))", [], "subscription year"),
     X("will it go up again next year", "future"))
conv(("list what i spent last weekend", "lst(F(p='2026-11-28..2026-11-29'))", ["lstn(F(p='2026-11-28..2026-11-29'))"], "list weekend"),
     ("what does that come to", "one(S(p='2026-11-28..2026-11-29'))", [], "total weekend"))
# single questions
conv(("whats my average month on booze in 2025", "one(S(c='booze',p='2025')/12)", ["one(S(c='booze',p='2025')/len(by(F(c='booze',p='2025'),mon)))"], "average month"))
conv(("whats the median price of a diesel fill up this year", "one(med(F(c='diesel',p='2026')))", [], "median"))
conv(("whats the averge greggs visit in 2026", "one(S(n='greggs',p='2026')/N(n='greggs',p='2026'))", ["one(S(n='greggs',p='2026')/ND(n='greggs',p='2026'))"], "average visit"))
conv(("what percent of my spending this year went on munch", "one(pc(S(c='munch',p='2026')/S(p='2026')*100))", ["one(pc(S(c='munch',p='2026')/S(p='2026')*100),S(c='munch',p='2026'))", "one(pc(S(c='munch',p='2026')/S(p='2026')*100),S(c='munch',p='2026'),S(p='2026'))"], "share"))
conv(("how much have i spent on booze since easter", "one(S(c='booze',p='2026-04-05..'))", ["one(S(c='booze',p='2026-04-06..'))", "one(S(c='booze',p='2026-04-07..'))", "one(S(c='booze',p='2026-04-03..'))"], "since easter"))
conv(("how much did i spned between 3 and 9 june", "one(S(p='2026-06-03..2026-06-09'))", [], "period days"))
conv(("how much did i spend at weekends in october", "one(S(p='2026-10',wd=(5,6)))", [], "weekends"))
conv(("how much on gaming in the second quarter of 2025", "one(S(c='gaming',p='2025-04-01..2025-06-30'))", [], "quarter"))
conv(("how much did i spend on munch over the sumer this year", "one(S(c='munch',p='2026-06-01..2026-08-31'))", ["one(S(c='munch',p='2026-06-21..2026-09-22'))", "one(S(c='munch',p='2026-06-21..2026-09-21'))", "one(S(c='munch',p='2026-06-21..2026-09-20'))"], "season typo"))
conv(("how much did clobber come to the month before last", "one(S(c='clobber',p='2026-09'))", [], "month before last"))
conv(("total spend this year so far against the same time last year", "one(S(p='2026-01-01..2026-11-30'),S(p='2025-01-01..2025-11-30'))", ["one(S(p='2026-01-01..2026-11-30'),S(p='2025-01-01..2025-11-30'),abs(S(p='2026-01-01..2026-11-30')-S(p='2025-01-01..2025-11-30')))", "tab([('2026',S(p='2026-01-01..2026-11-30')),('2025',S(p='2025-01-01..2025-11-30'))])"], "ytd compare"))
conv(("how many days in october did i spend nothing at all", "one(nospend(date(2026,10,1),date(2026,10,31)))", [], "no spend days"))
conv(("which day of the week do i spend the most at greggs", "one(*rank(by(F(n='greggs'),wdn),1)[0])", ["one(rank(by(F(n='greggs'),wdn),1)[0][0])"], "weekday"))
conv(("how much have i spent on footy each month this year", "tab(sorted(by(F(c='footy',p='2026'),mon).items()))", ["tab(sorted(by(F(c='footy',p='2026'),mon).items()),True)"], "by month"))
conv(("whats the longest ive gone between chippy visits", "one(gap(F(n='chippy'))[0])", ["one(gap(F(n='chippy'))[0]-1)", "one(gap(F(n='chippy'))[0],gap(F(n='chippy'))[1],gap(F(n='chippy'))[2])", "one(gap(F(n='chippy'))[1],gap(F(n='chippy'))[2])"], "gap"))
conv(("how many days since my last kebab", "one((T-F(n='kebab')[-1][0]).days)", ["one((T-F(n='kebab')[-1][0]).days,F(n='kebab')[-1][0])"], "days since"))
conv(("by what percent did munch go up from 2024 to 2025", "one(pc((S(c='munch',p='2025')-S(c='munch',p='2024'))/S(c='munch',p='2024')*100))", ["one(pc((S(c='munch',p='2025')-S(c='munch',p='2024'))/S(c='munch',p='2024')*100),S(c='munch',p='2024'),S(c='munch',p='2025'))"], "growth"))
conv(("how much have i spent at waitrose this year", "empty(F(n='waitrose',p='2026'))", ["zero()"], "not there"))
conv(("did i get any parking fines in 2026", "empty(F(n='parking fine',p='2026'))", ["zero()", "cnt0()"], "not there"))
conv(("whats the food shop total this year without tesco", "one(S(c='food shop',p='2026',no='tesco'))", [], "without"))
conv(("show me everything over 500 quid in 2024", "lst(F(p='2024',over=500))", ["lstn(F(p='2024',over=500))"], "threshold list"))
conv(("what were my 3 worst months for booze", "tab(rank(by(F(c='booze'),mon),3),True)", ["tab([(k,) for k,_ in rank(by(F(c='booze'),mon),3)],True)"], "ranking month"))
conv(("how much have i spent in next this year", "one(S(n='next',p='2026'))", [], "merchant common word"))
conv(("when did i last pay for puregym", "one(last(F(n='puregym'))[0])", ["one(last(F(n='puregym'))[0],last(F(n='puregym'))[1])"], "last date subscription"))
conv(("did van insurance go up or down this year and by how much", "one(abs(S(n='van insurance',p='2026')-S(n='van insurance',p='2025')))", ["one(S(n='van insurance',p='2026')-S(n='van insurance',p='2025'))", "one(S(n='van insurance',p='2026'),S(n='van insurance',p='2025'))", "one(S(n='van insurance',p='2026'),S(n='van insurance',p='2025'),S(n='van insurance',p='2026')-S(n='van insurance',p='2025'))", "one(S(n='van insurance',p='2026'),S(n='van insurance',p='2025'),abs(S(n='van insurance',p='2026')-S(n='van insurance',p='2025')))"], "difference years"))
for q, t in [("how much money have i got left in the bank", "balance"), ("how much do i still owe on the van", "debt"), ("whats the baby gonna cost us next year", "future"), ("should i cancel netflix or disney", "advice"),
    ("how much has jess spent on the baby out of her own money", "others"), ("how many litres of diesel did i put in last month", "quantity"), ("how many miles to the gallon am i getting", "quantity"), ("delete the last one", "order"),
    ("remind me to pay the van insurance in march", "order"), ("alright mate hows it going", "chit-chat"), ("flibble wonk 7 banana sideways", "nonsense"), ("how much did i", "half sentence"), ("what did i earn in october before tax", "income"),
    ("who did i go to the strugglers with last time", "who"), ("did i pay for the ps5 by card or cash", "how"), ("put in 4.50 for greggs today", "order"), ("whens the baby due", "not in rows"), ("how many carp did me and dad catch this year", "quantity"),
    ("do you reckon lincoln will win on saturday", "chit-chat"), ("what do most people spend on food a month", "others"), ("what time did i get to maccies on friday", "time"), ("can i afford another festival next summer", "advice future"),
    ("move all my greggs into food shop", "order"), ("cheers mate thats spot on", "chit-chat"), ("whats the interest rate on the van finance", "debt"), ("and what about the", "half sentence")]: conv(X(q, t))
out = []; nf = nn = 0
for cv in C:
    h = []
    for q, g, al, tg in cv:
        gold = eval(g); alt = []
        for a in al:
            v = eval(a)
            if v != gold and v not in alt: alt.append(v)
        tags = tg.split() if isinstance(tg, str) else tg
        if h: tags = ['follow-up'] + tags; nf += 1
        nn += 'none' in gold
        out.append({'id': f'lincoln34-{len(out)+1:03d}', 'question': q, 'today': '2026-11-30', 'history': list(h), 'gold': gold, 'alt': alt, 'how': g, 'tags': tags}); h.append(q)
with open(os.path.join(H, 'lincoln34.jsonl'), 'w') as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + '\n')
import sys
if '-v' in sys.argv:
    for o in out: print(o['id'][-3:], '  > ' * len(o['history']) + o['question'], '|', json.dumps(o['gold']), '| ALT', json.dumps(o['alt']))
print(f'{len(ROWS)} rows, {len(out)} questions, {nn} none, {nf} follow-ups')
