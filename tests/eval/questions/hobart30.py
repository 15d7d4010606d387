import csv, os, json, re
from datetime import date, timedelta as TD
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
L = []
for r in csv.DictReader(open(os.path.join(HERE, '..', 'ledgers', 'hobart.csv'))):
    L.append((r['date'], D(r['amount']), r['category'], r['notes']))
def has(n, w):
    return re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', n.lower()) is not None
def F(cat=None, w=None, p=None, over=None, no=None, nocat=()):
    "rows by category, word(s) in notes (list = any), period (lo, hi) or prefix like 2026 / 2026-03"
    out = []
    for r in L:
        if cat and r[2] != cat: continue
        if w and not any(has(r[3], x) for x in ([w] if isinstance(w, str) else w)): continue
        if isinstance(p, str) and not r[0].startswith(p): continue
        if isinstance(p, tuple) and not (p[0] <= r[0] <= p[1]): continue
        if over is not None and not r[1] > D(over): continue
        if no and has(r[3], no): continue
        if r[2] in nocat: continue
        out.append(r)
    return out
def rd(x, q='0.01'): return str(D(x).quantize(D(q), rounding=ROUND_HALF_UP))
def S(rs):
    t = D(0)
    for r in rs: t += r[1]
    return t
def one(*a): return {"one": [rd(x) if isinstance(x, D) else str(x) for x in a]}
def T(rs): assert rs; return one(S(rs))
def N(rs): return one(len(rs))
def avg(rs, n=None): return one(S(rs) / D(n or len(rs)))
def pct(a, b): return {"one": [rd(100 * a / b, '0.1')]}
def tab(rs, key, o=False, top=None, tot=S):
    g = {}
    for r in rs: g.setdefault(key(r), []).append(r)
    it = [(k, tot(v)) for k, v in g.items()]
    if o:
        it.sort(key=lambda x: -x[1])
        if top and len(it) > top: assert it[top-1][1] != it[top][1]
        assert len({x[1] for x in it[:top]}) == len(it[:top])
        it = it[:top]
    return {"rows": [[k, rd(v) if isinstance(v, D) else str(v)] for k, v in it], "ordered": o}
cat = lambda r: r[2]
note = lambda r: r[3]
mon = lambda r: r[0][:7]
yr = lambda r: r[0][:4]
day = lambda r: r[0]
wday = lambda r: date.fromisoformat(r[0]).strftime('%A')
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r[0], rd(r[1])] for r in rs], "ordered": False}
def nth(rs, n=1, small=False):
    s = sorted(rs, key=lambda r: r[1] if small else -r[1])
    assert s[n-1][1] != s[n][1] and (n == 1 or s[n-2][1] != s[n-1][1]), s[:4]
    return s[n-1]
def maxg(rs, key):
    return {"one": tab(rs, key, True, 1)["rows"][0]}
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return one(v[n//2] if n % 2 else (v[n//2-1] + v[n//2]) / 2)
def run(rs, key):
    g = {}
    t = D(0)
    for r in rs: t += r[1]; g[key(r)] = t
    return {"rows": [[k, rd(v)] for k, v in g.items()], "ordered": False}
def quiet(a, b):
    a, b = date.fromisoformat(a), date.fromisoformat(b); s = {r[0] for r in L}; out = []
    while a <= b:
        if a.isoformat() not in s: out.append(a.isoformat())
        a += TD(1)
    return out
def since(r): return one((TODAY - date.fromisoformat(r[0])).days)
NONE = {"none": True}; EMPTY = {"empty": True}; Z = one(D(0))
SO, Q4, Q3 = ('2026-10-01', '2026-11-30'), ('2026-10-01', '2026-12-31'), ('2026-07-01', '2026-09-30')
WE, WB = ('2026-11-28', '2026-11-29'), ('2026-11-21', '2026-11-22')
X = []   # each item is a conversation: list of (question, code, tags, [alt codes])
def c(*qs): X.append([(q + ((), ) if len(q) == 3 else q) for q in qs])
def n(q, tag): c((q, 'NONE', 'none ' + tag))

c(('groceries in october', "T(F('Groceries', p='2026-10'))", 'total category month'),
  ('and september?', "T(F('Groceries', p='2026-09'))", 'follow'),
  ('what about eating out', "T(F('Eating Out', p='2026-09'))", 'follow'))
n("whats left in the savings account", 'balance')
c(('how much did the heat pump cost us all up', "T(F(w='heat pump'))", 'project word', ["T(F(w='heat pump', p='2025'))"]))
c(('bunnings this year', "T(F(w='Bunnings', p='2026'))", 'merchant ytd'),
  ('just the shed ones', "T(F('Shed', 'Bunnings', '2026'))", 'follow two-conditions'),
  ('by month', "tab(F('Shed', 'Bunnings', '2026'), mon)", 'follow table month'))
n("how many litres of diesel did i put in the ute this year", 'quantity')
c(('days since the last dentist visit', "since(F(w='Dentist')[-1])", 'days-since'))
c(('what did the deck come to', "T(F(w='deck'))", 'project'),
  ('without the builder', "T(F(w='deck', no='builder'))", 'follow without'),
  ('biggest bit of that', "one(nth(F(w='deck', no='builder'))[1])", 'follow biggest'))
n("can we afford a new caravan", 'advice')
c(('spending by category last month', "tab(F(p='2026-10'), cat)", 'table category'))
c(('which fuel place got the most of our money this year', "maxg(F('Fuel', p='2026'), note)", 'ranking merchant'))
c(('netflix price at the start and now', "one(F(w='Netflix')[0][1], F(w='Netflix')[-1][1])", 'price then-now'))
n("aldi this year", 'unknown merchant')
c(('show me the dentist bills', "lst(F(w='Dentist'))", 'list word'),
  ('the last one of those', "one(F(w='Dentist')[-1][0], F(w='Dentist')[-1][1])", 'follow last', ["one(F(w='Dentist')[-1][1])"]),
  ('why was the crown so dear', 'NONE', 'follow none reason'))
c(('eating out sinse christmas', "T(F('Eating Out', p=('2025-12-25', '2026-11-30')))", 'since', ["T(F('Eating Out', p=('2025-12-26', '2026-11-30')))"]))
c(('dearest present ever and when was that', "one(nth(F('Gifts'))[1], nth(F('Gifts'))[0])", 'biggest detail'))
n("g'day mate hows things", 'chit-chat')
c(('fuel month before last', "T(F('Fuel', p='2026-09'))", 'period'))
c(('How often did we get to the Shipwrights last year?', "N(F(w='Shipwrights', p='2025'))", 'count merchant'),
  ('and this year', "N(F(w='Shipwrights', p='2026'))", 'follow count'),
  ('average each time', "avg(F(w='Shipwrights', p='2026'))", 'follow average'))
n("what will aurora be next july", 'future')
c(('woolworths v coles this year', "one(S(F(w='Woolworths', p='2026')), S(F(w='Coles', p='2026')))", 'compare merchants',
   ["one(S(F(w=['Woolworths', 'Woolies'], p='2026')), S(F(w='Coles', p='2026')))"]))
c(('first half of october, everything', "T(F(p=('2026-10-01', '2026-10-15')))", 'period half-month'))
c(('what percent of this years spending is groceries', "pct(S(F('Groceries', p='2026')), S(F(p='2026')))", 'share'))
n("pay the council rates", 'order')
c(('fuel by year', "tab(F('Fuel'), yr)", 'table year'),
  ('how much more in 2025 than 2024', "one(abs(S(F('Fuel', p='2025')) - S(F('Fuel', p='2024'))))", 'follow compare'),
  ('same again without the sa trip', "one(abs(S(F('Fuel', p='2025', no='SA trip')) - S(F('Fuel', p='2024', no='SA trip'))))", 'follow without'))
c(('kayo this year', 'EMPTY', 'empty', ['Z']))
n("is judy spending more than me", 'who')
c(('total tools all up', "T(F(w='Total Tools'))", 'merchant common-word'))
c(('how much did the SA trip cost altogether', "T(F(w='SA trip'))", 'trip'))
c(('top 3 categories this quarter', "tab(F(p=SO), cat, True, 3)", 'ranking quarter'),
  ('and the quarter before', "tab(F(p=Q3), cat, True, 3)", 'follow ranking'),
  ('how much was bills in that one', "T(F('Bills', p=Q3))", 'follow'))
n("how much on the boat", 'unknown thing')
c(('what had we spent by this time last year', "T(F(p=('2025-01-01', '2025-11-30')))", 'this-time-last-year'))
c(('days in november with no spending', "N(quiet('2026-11-01', '2026-11-30'))", 'nothing days', ["one(*quiet('2026-11-01', '2026-11-30'))"]))
c(('eating out by weekday this year', "tab(F('Eating Out', p='2026'), wday)", 'table weekday'))
n("compare groceries with", 'missing half')
c(('physio total', "T(F(w='Physio'))", 'word'),
  ('how many sessions', "N(F(w='Physio'))", 'follow count'),
  ('did it fix the shoulder', 'NONE', 'follow none'))
c(('how much has telstra gone up since we started keeping this', "one(F(w='Telstra')[-1][1] - F(w='Telstra')[0][1])", 'price growth',
   ["one(F(w='Telstra')[0][1], F(w='Telstra')[-1][1])", "pct(F(w='Telstra')[-1][1] - F(w='Telstra')[0][1], F(w='Telstra')[0][1])"]))
c(('median woolworths shop in 2026', "med(F(w='Woolworths', p='2026'))", 'median', ["med(F(w=['Woolworths', 'Woolies'], p='2026'))"]))
n("what do other blokes my age spend on tools", 'others')
c(('second dearest thing from the shed', "one(nth(F('Shed'), 2)[1])", 'second biggest'))
c(('what did we spend last weekend', "T(F(p=WE))", 'weekend'),
  ('the weekend before', "T(F(p=WB))", 'follow weekend'),
  ('what was the biggest', "one(nth(F(p=WB))[1])", 'follow biggest'))
n("how much between march and", 'missing half')
c(('when did we start paying for stan', "one(F(w='Stan')[0][0])", 'first'))
c(("banjos by category this year", "tab(F(w=\"Banjo's\", p='2026'), cat)", 'merchant table category'))
c(('how much have groceries gone up 2025 on 2024, percent', "pct(S(F('Groceries', p='2025')) - S(F('Groceries', p='2024')), S(F('Groceries', p='2024')))", 'growth'))
n("should we drop stan", 'advice')
c(('archie 2025', "T(F('Archie', p='2025'))", 'category year', ["one(S([r for r in F(p='2025') if r[2] == 'Archie' or has(r[3], 'Archie')]))"]),
  ('monthly avergae', "avg(F('Archie', p='2025'), 12)", 'follow average', ["one(S([r for r in F(p='2025') if r[2] == 'Archie' or has(r[3], 'Archie')]) / 12)"]),
  ('what will it be next year', 'NONE', 'follow none future'))
c(('health last financial year', "T(F('Health', p=('2025-07-01', '2026-06-30')))", 'financial-year'))
c(('this year without insurance and bills', "T(F(p='2026', nocat=('Insurance', 'Bills')))", 'without'))
n("qwrt zzp 44 mm", 'nonsense')
c(('top 3 eating out places last year', "tab(F('Eating Out', p='2025'), note, True, 3)", 'ranking merchant'))
c(('firewood this year', "T(F('Firewood', p='2026'))", 'category ytd'),
  ('and last year', "T(F('Firewood', p='2025'))", 'follow'),
  ('how many tonnes is that', 'NONE', 'follow none quantity'))
c(('firewood in january', 'EMPTY', 'empty', ['Z']))
n("how much super did i get paid this year", 'income')
c(('how many times over 80 at eating out in 2026', "N(F('Eating Out', p='2026', over=80))", 'threshold count'))
c(('things over 200 last year by category', "tab(F(p='2025', over=200), cat)", 'threshold grouping', ["tab(F(p='2025', over=200), cat, tot=len)"]))
n("how many ks did we do on the sa trip", 'quantity')
c(('running total of grocries by month this year', "run(F('Groceries', p='2026'), mon)", 'running'))
c(('which month this year was the dearest', "maxg(F(p='2026'), mon)", 'biggest month', ["one(maxg(F(p='2026'), mon)['one'][0])"]))
n("combien pour les courses en mars", 'language')
c(('when did we last go to mures', "one(F(w='Mures')[-1][0])", 'last'),
  ('how much was it', "one(F(w='Mures')[-1][1])", 'follow'),
  ('who paid', 'NONE', 'follow none who'))
c(('target in 2025', "T(F(w='Target', p='2025'))", 'merchant common-word'))
n("golf club fees", 'unknown thing')
c(('fuel per week on average this year', "one(S(F('Fuel', p='2026')) * 7 / 334)", 'average week', ["one(S(F('Fuel', p='2026')) / 48)", "one(S(F('Fuel', p='2026')) / 47)", "one(S(F('Fuel', p='2026')) / 49)"]))
n("add 45 at coles yesterday", 'order')
c(('anythign over 500 in february', "lst(F(p='2026-02', over=500))", 'threshold list'),
  ('delete the first one', 'NONE', 'follow none order'))
c(('groceries or eating out, which was more in august', "one('Groceries' if S(F('Groceries', p='2026-08')) > S(F('Eating Out', p='2026-08')) else 'Eating Out', S(F('Groceries', p='2026-08')), S(F('Eating Out', p='2026-08')))", 'compare categories'))
n("what did kate and simon spend on us at christmas", 'others')
c(('spent between 5 and 20 june', "T(F(p=('2026-06-05', '2026-06-20')))", 'between dates'))
n("which servo has the cheapest diesel today", 'outside')
c(('smallest shop at coles this year', "one(nth(F(w='Coles', p='2026'), 1, True)[1])", 'smallest'))
c(('which day last year did we spend the most and how much', "maxg(F(p='2025'), day)", 'biggest day'))
n("did archie like the bike", 'outside')
c(('lunch with judy, how many and how much, 2026', "one(len(F(w='lunch with Judy', p='2026')), S(F(w='lunch with Judy', p='2026')))", 'count total'))
n("why is the health cover going up every april", 'reason')
n("how much tax do i owe", 'outside')

out = []
i = 0
for conv in X:
    hist = []
    for q, code, tags, alt in conv:
        i += 1
        g = eval(code)
        out.append({"id": "hobart30-%03d" % i, "question": q, "today": "2026-11-30", "history": list(hist), "gold": g,
                    "alt": [a for a in map(eval, alt) if a != g], "how": code, "tags": tags.split()})
        hist.append(q)
with open(os.path.join(HERE, 'hobart30.jsonl'), 'w') as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(L), 'rows;', len(out), 'questions /', sum('none' in o['gold'] for o in out), 'unanswerable /', sum(bool(o['history']) for o in out), 'follow-ups')
