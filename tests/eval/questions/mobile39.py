import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
H = os.path.dirname(os.path.abspath(__file__))
ROWS = [(date.fromisoformat(r['date']), Decimal(r['amount']), r['category'], r['notes']) for r in csv.DictReader(open(os.path.join(H, '../ledgers/mobile.csv')))]
T = date(2026, 11, 30)
DN = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def P(s):
    'period: 2026, 2026-10, 2026-10-05, or a..b'
    if '..' in s: a, b = s.split('..'); return P(a)[0], P(b)[1]
    p = [int(x) for x in s.split('-')]
    if len(p) == 1: return date(p[0],1,1), date(p[0],12,31)
    if len(p) == 2: return date(p[0],p[1],1), (date(p[0]+p[1]//12, p[1]%12+1, 1) - timedelta(1))
    return date(*p), date(*p)
def has(n, w): return re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', n.lower()) is not None
def S(per=None, cat=None, note=None, orr=None, xcat=(), xnote=None, f=None):
    'rows in the period, of category, with the word(s) in the note; orr = the word in the category or in the note'
    out = []
    for r in ROWS:
        if per and not (P(per)[0] <= r[0] <= P(per)[1]): continue
        if cat and r[2] != cat: continue
        if note and not all(has(r[3], w) for w in ([note] if isinstance(note, str) else note)): continue
        if orr and not (r[2] == orr or has(r[3], orr)): continue
        if r[2] in xcat: continue
        if xnote and has(r[3], xnote): continue
        if f and not f(r): continue
        out.append(r)
    return out
def sm(rs):
    t = Decimal(0)
    for r in rs: t += r[1]
    return t
def q2(x): return str(Decimal(x).quantize(Decimal('0.01'), ROUND_HALF_UP))
def q1(x): return str(Decimal(x).quantize(Decimal('0.1'), ROUND_HALF_UP))
def V(x):
    if isinstance(x, Decimal): return q2(x)
    if isinstance(x, date): return x.isoformat()
    return str(x)
def one(*v): return {'one': [V(x) for x in v]}
def pct(x): return {'one': [q1(x)]}
def tab(rs, o=False): return {'rows': [[V(x) for x in r] for r in rs], 'ordered': o}
def tot(*a, **k):
    rs = S(*a, **k); return one(sm(rs)) if rs else {'empty': True}
def cnt(*a, **k): return one(len(S(*a, **k)))
def days(rs): return sorted({r[0] for r in rs})
def gb(rs, key):
    d = {}
    for r in rs: d[key(r)] = d.get(key(r), Decimal(0)) + r[1]
    return d
cat = lambda r: r[2]
mon = lambda r: r[0].isoformat()[:7]
yr = lambda r: str(r[0].year)
wd = lambda r: DN[r[0].weekday()]
def byt(rs, key): return tab(sorted(gb(rs, key).items()))
def rank(rs, key, n=None):
    it = sorted(gb(rs, key).items(), key=lambda x: -x[1])
    assert len({x[1] for x in it}) == len(it)
    return tab(it[:n], True)
def big(rs, small=False):
    m = (min if small else max)(r[1] for r in rs); b = [r for r in rs if r[1] == m]
    assert len(b) == 1, b
    return b[0]
def last(rs): assert rs[-1][0] != rs[-2][0] or len(rs) == 1, rs[-3:]; return rs[-1]
def cmp(a, b, na, nb):
    'the fair other forms of a comparison'
    w = na if a > b else nb
    return [one(abs(a-b)), one(a, b, abs(a-b)), tab([(na, a), (nb, b)]), one(w), one(w, max(a, b)), one(w, abs(a-b))]
def med(rs):
    a = sorted(r[1] for r in rs); n = len(a)
    return a[n//2] if n % 2 else (a[n//2-1] + a[n//2]) / 2
def avg(rs): return sm(rs) / len(rs)
def nospend(per):
    a, b = P(per); have = {r[0] for r in ROWS}; return [a + timedelta(i) for i in range((b-a).days+1) if a + timedelta(i) not in have]
def gap(rs):
    d = days(rs); g = [((b-a).days, a, b) for a, b in zip(d, d[1:])]; m = max(g); assert sum(1 for x in g if x[0] == m[0]) == 1; return m
def run(rs):
    t = Decimal(0); out = []
    for m, v in sorted(gb(rs, mon).items()): t += v; out.append((m, t))
    return out
def lst(rs): assert 0 < len(rs) <= 20, len(rs); return tab([(r[0], r[1]) for r in rs])
def vals(rs): return tab([(r[0], r[1], r[3]) for r in rs])
def NONE(): return {'none': True}
N = 'NONE()'
C = []   # conversations: lists of (question, how, [alts], tags)
def c(*t): C.append(t)

c(("how much did we spend on groceries last month", "tot('2026-10','groceries')", [], "total category month"),
  ("and the month before that", "tot('2026-09','groceries')", [], "total category month"),
  ("what bout eats that same month", "tot('2026-09','eats')", [], "total category month"))
c(("total at publix this year", "tot('2026',note='publix')", ["tot('2026','groceries',note='publix')"], "total merchant year"),
  ("how does that stack up against walmart", "one(sm(S('2026',note='publix')),sm(S('2026',note='walmart')))",
   ["cmp(sm(S('2026',note='publix')),sm(S('2026',note='walmart')),'publix','walmart')", "one(sm(S('2026',note='walmart')),sm(S('2026',note='publix')))", "one(sm(S('2026','groceries',note='publix')),sm(S('2026','groceries',note='walmart')))", "tot('2026',note='walmart')"], "comparison merchant"))
GS = "S('2026-07',note='gulf shores')"
c(("what did the gulf shores trip in july run us all together", f"one(sm({GS}))", [], "trip total"),
  ("split that out by category", f"byt({GS},cat)", [f"rank({GS},cat)"], "trip category table"),
  ("what was the priciest thing on that trip", f"one(big({GS})[1],big({GS})[3])", [f"one(big({GS})[3])", f"one(big({GS})[1])", f"one(big({GS})[0],big({GS})[1])", f"one(big({GS})[0],big({GS})[1],big({GS})[3])", f"one(*big({GS}))"], "trip dearest"))
NF = "S(note='netflix')"
c(("how much is netflix a month now", f"one({NF}[-1][1])", [f"one({NF}[-1][0],{NF}[-1][1])"], "price now subscription"),
  ("and what was it when it first shows up in here", f"one({NF}[0][1])", [f"one({NF}[0][0],{NF}[0][1])"], "price then subscription"))
WH = "S(note='waffle house')"
c(("when did we last go to waffle house", f"one(last({WH})[0])", [f"one(last({WH})[0],last({WH})[1])"], "last time merchant"),
  ("how much was it", f"one(last({WH})[1])", [f"one(last({WH})[0],last({WH})[1])"], "last amount"),
  ("how many times we been this year", "cnt('2026',note='waffle house')", ["one(len(days(S('2026',note='waffle house'))))"], "count merchant year"))
E = '2026-04-05..2026-11-30'
c(("what have i spent on fishin since easter", f"tot('{E}','fishing')", ["tot('2026-04-06..2026-11-30','fishing')", f"tot('{E}',orr='fishing')", "tot('2026-04-06..2026-11-30',orr='fishing')"], "total category since-easter"),
  ("take out the bass pro stuff", f"tot('{E}','fishing',xnote='bass pro')", ["tot('2026-04-06..2026-11-30','fishing',xnote='bass pro')", f"tot('{E}',orr='fishing',xnote='bass pro')", "tot('2026-04-06..2026-11-30',orr='fishing',xnote='bass pro')"], "without merchant"))
c(("top 5 categories this year", "rank(S('2026'),cat,5)", [], "ranking category year"),
  ("same thing for last year", "rank(S('2025'),cat,5)", [], "ranking category year"))
c(("how many days in october did we not spend nothin", "one(len(nospend('2026-10')))", ["tab([(d,) for d in nospend('2026-10')])"], "no-spend days"),
  ("and in september", "one(len(nospend('2026-09')))", ["tab([(d,) for d in nospend('2026-09')])"], "no-spend days"))
c(("hurricane stuff total", "tot(note='hurricane')", [], "project total"),
  ("how much of that was the roof", "tot(note=['hurricane','roof'])", ["pct(sm(S(note=['hurricane','roof']))*100/sm(S(note='hurricane')))"], "project thing"))
MA, MB = "sm(S('2026','mardi gras'))", "sm(S('2025','mardi gras'))"
c(("what did mardi gras cost us this year", f"one({MA})", ["tot('2026',orr='mardi gras')"], "total category year festival"),
  ("more or less than last year and by how much", f"one({MA}-{MB} if {MA}>{MB} else {MB}-{MA})",
   [f"cmp({MA},{MB},'2026','2025')", f"one({MA},{MB})", f"one({MB},{MA})", "cmp(sm(S('2026',orr='mardi gras')),sm(S('2025',orr='mardi gras')),'2026','2025')", "one(sm(S('2026',orr='mardi gras')),sm(S('2025',orr='mardi gras')))", f"one({MA}-{MB})"], "comparison year difference"))
c(("how much we got in checkin right now", N, [], "none balance"),
  ("well ok just tell me what we spent this month then", "tot('2026-11')", [], "total month"))
c(("daycare total so far", "tot(note='daycare')", [], "total note"),
  ("whats it run us a week now", "one(S(note='daycare')[-1][1])", ["one(S(note='daycare')[-1][0],S(note='daycare')[-1][1])"], "price now"))
c(("how much gas did we get at buc-ee's this year, in dollars", "tot('2026','gas',note=\"buc-ee's\")", [], "merchant two categories"),
  ("and just the eats from there", "tot('2026','eats',note=\"buc-ee's\")", [], "merchant two categories"))
c(("whole church category for 2025", "tot('2025','church')", [], "total category year"),
  ("how much of that was tithe", "tot('2025','church',note='tithe')", ["pct(sm(S('2025','church',note='tithe'))*100/sm(S('2025','church')))"], "note within category"))
G26 = "S('2026','groceries')"
c(("median grocery run this year", f"one(med({G26}))", [f"one(med([(d,v) for d,v in gb({G26},lambda r:r[0]).items()]))"], "median"),
  ("and the average", f"one(avg({G26}))", [f"one(sm({G26})/len(days({G26})))"], "average visit"))
B25 = "big(S('2025'))"
c(("biggest single thing we paid for in 2025", f"one({B25}[0],{B25}[1])", [f"one({B25}[1])", f"one({B25}[3])", f"one({B25}[1],{B25}[3])", f"one({B25}[0],{B25}[1],{B25}[3])", f"one(*{B25})"], "dearest date"),
  ("did we put that on the credit card", N, [], "none how-paid"))
c(("when did we start payin for hulu", "one(S(note='hulu')[0][0])", ["one(S(note='hulu')[0][0],S(note='hulu')[0][1])"], "first time subscription"),
  ("and when was the last one", "one(S(note='hulu')[-1][0])", ["one(S(note='hulu')[-1][0],S(note='hulu')[-1][1])"], "last time subscription"))
DR = "S('2025','doctor',f=lambda r:r[1]>200)"
c(("list the doctor bills over 200 in 2025", f"lst({DR})", [f"vals({DR})"], "list threshold"),
  ("what do they add up to", f"one(sm({DR}))", [], "total threshold"))
c(("spendin by day of the week this year", "byt(S('2026'),wd)", [], "weekday table"),
  ("now just eats", "byt(S('2026','eats'),wd)", [], "weekday table category"))
c(("whats the weather lookin like saturday", N, [], "none chit-chat"),
  ("aight well how much did we spend last saturday", "tot('2026-11-28')", [], "total day"))
c(("what did we spend at target for lil man this year", "tot('2026','lil man',note='target')", [], "merchant category year"),
  ("how bout last year", "tot('2025','lil man',note='target')", [], "merchant category year"))
c(("how much did kaylas birthday run this year", "tot('2026',note='kayla birthday')", [], "yearly thing"),
  ("and the year before", "tot('2025',note='kayla birthday')", [], "yearly thing"))
c(("how much have i spent at academy all time", "tot(note='academy')", [], "merchant two categories common word"),
  ("how many of them lures did i lose", N, [], "none quantity"))
c(("truck category by year", "byt(S(cat='truck'),yr)", ["byt(S(orr='truck'),yr)"], "year table"),
  ("what kinda mileage am i gettin", N, [], "none quantity"))

c(("total spent between 3 and 9 june this year", "tot('2026-06-03..2026-06-09')", [], "total range"),)
c(("how much did we spend on weekends in september", "one(sm(S('2026-09',f=lambda r:r[0].weekday()>4)))", [], "weekends month"),)
c(("2nd quarter vs 3rd quarter this year", "one(sm(S('2026-04..2026-06')),sm(S('2026-07..2026-09')))",
   ["cmp(sm(S('2026-04..2026-06')),sm(S('2026-07..2026-09')),'2026-Q2','2026-Q3')"], "comparison quarter"),)
c(("what percent of everything this year went to lil man", "pct(sm(S('2026','lil man'))*100/sm(S('2026')))", [], "share category"),)
c(("on average how much a month did we spend on gas in 2025", "one(sm(S('2025','gas'))/12)", ["one(sm(S('2025',orr='gas'))/12)"], "average month"),)
c(("average alabama power bill this summer", "one(avg(S('2026-06..2026-08',note='alabama power')))", ["one(avg(S('2026-06..2026-09',note='alabama power')))", "one(avg(S('2026-06-21..2026-09-22',note='alabama power')))"], "average season"),)
c(("how many times did we hit foosackly's in the last 3 months", "cnt('2026-09..2026-11',note=\"foosackly's\")",
   ["cnt('2026-08-30..2026-11-30',note=\"foosackly's\")", "cnt('2026-08-31..2026-11-30',note=\"foosackly's\")", "cnt('2026-08..2026-10',note=\"foosackly's\")", "one(len(days(S('2026-09..2026-11',note=\"foosackly's\"))))", "one(len(days(S('2026-08-31..2026-11-30',note=\"foosackly's\"))))", "one(len(days(S('2026-08..2026-10',note=\"foosackly's\"))))"], "count merchant"),)
BP = "S(note='bass pro')"
c(("whats the longest we ever went between bass pro trips", f"one(gap({BP})[0])", [f"one(*gap({BP}))", f"one(gap({BP})[1],gap({BP})[2])", f"one(gap({BP})[1],gap({BP})[2],gap({BP})[0])", "one(*gap(S(cat='fishing',note='bass pro')))", "one(gap(S(cat='fishing',note='bass pro'))[0])"], "gap merchant"),)
SP = "S(note='spectrum')"
c(("how much has spectrum gone up since we started with em", f"one({SP}[-1][1]-{SP}[0][1])", [f"one({SP}[0][1],{SP}[-1][1])", f"one({SP}[0][1],{SP}[-1][1],{SP}[-1][1]-{SP}[0][1])", f"pct(({SP}[-1][1]-{SP}[0][1])*100/{SP}[0][1])"], "price then and now"),)
c(("which months this year did we go over 7000", "tab([(m,v) for m,v in sorted(gb(S('2026'),mon).items()) if v>7000])", ["tab([(m,) for m,v in sorted(gb(S('2026'),mon).items()) if v>7000])"], "threshold month"),)
c(("runnin total of fishing by month for 2026", "tab(run(S('2026','fishing')))", ["tab([(m,gb(S('2026','fishing'),mon)[m],v) for m,v in run(S('2026','fishing'))])", "tab(run(S('2026',orr='fishing')))"], "running total"),)
E4, E5 = "sm(S('2025','eats'))", "sm(S('2026','eats'))"
c(("how much more have we blown on eats this year than all of last year", f"one({E5}-{E4})", [f"one({E5},{E4})", f"one({E5},{E4},{E5}-{E4})", f"cmp({E5},{E4},'2026','2025')", f"one({E4},{E5})"], "difference year category"),)
c(("what percent did groceris go up from 2024 to 2025", "pct((sm(S('2025','groceries'))-sm(S('2024','groceries')))*100/sm(S('2024','groceries')))", [], "growth typo"),)
c(("we ever spend anything at starbucks", "{'empty':True}", ["one(0)", "one(sm([]))"], "not there"),)
c(("how many things this year aint got no note on em", "one(len(S('2026',f=lambda r:r[3]=='')))", [], "count empty notes"),)
M25 = "max(gb(S('2025'),mon).items(),key=lambda x:x[1])"
c(("which month was the most expensive in 2025", f"one(*{M25})", [f"one({M25}[0])"], "ranking month"),)
c(("potluck money by category all time", "byt(S(note='potluck'),cat)", ["rank(S(note='potluck'),cat)"], "thing category table"),)
c(("new orleans trip in 2024 against the one in 2026", "one(sm(S('2024',note='new orleans')),sm(S('2026',note='new orleans')))", ["cmp(sm(S('2024',note='new orleans')),sm(S('2026',note='new orleans')),'2024','2026')"], "trip comparison"),)
c(("dollar general or dollar tree, which one gets more of our money", "one('dollar general',sm(S(note='dollar general')))",
   ["cmp(sm(S(note='dollar general')),sm(S(note='dollar tree')),'dollar general','dollar tree')", "one(sm(S(note='dollar general')),sm(S(note='dollar tree')))"], "comparison merchant shared word"),)
c(("total this year leavin out house and truck", "one(sm(S('2026',xcat=('house','truck'))))", ["one(sm(S('2026',xcat=('house','truck'),f=lambda r:not has(r[3],'house') and not has(r[3],'truck'))))"], "without category"),)
c(("how many purchases under 10 bucks in november", "one(len(S('2026-11',f=lambda r:r[1]<10)))", [], "count threshold"),)
DI = "S(note='diapers')[0]"
c(("first time we bought diapers", f"one({DI}[0])", [f"one({DI}[0],{DI}[1])", f"one({DI}[0],{DI}[1],{DI}[3])"], "first time thing"),)
c(("how much have we paid on the truck note all together", "tot(note='truck note')", [], "total note"),)
c(("what did i spend at shell in 2025", "tot('2025',note='shell')", ["tot('2025','gas',note='shell')", "one(sm(S('2025',f=lambda r:r[3]=='shell')))"], "merchant shared word"),)

for q, t in [
 ("how much do i still owe on the truck", "debt"), ("what am i gonna pay alabama power next month", "future"), ("why is the water bill so dang high", "reason"),
 ("how should i go about savin up for a bay boat", "advice"), ("how much does my brother in law blow on his boat", "others"), ("how many gallons of gas did we pump in october", "quantity"),
 ("how many pounds of crawfish did we go through this spring", "quantity"), ("how many miles is it we drove to gulf shores", "quantity"), ("who drove on the new orleans trip", "who"),
 ("what time did we eat at dreamland last time", "when"), ("delete the last one", "order"), ("remind me to pay the water bill friday", "order"), ("put down 20 bucks for live bait today", "order"),
 ("thank ya buddy", "chit-chat"), ("roll tide", "chit-chat"), ("asdf jkl qwop", "nonsense"), ("how much did the", "half sentence"), ("can we afford a second truck", "advice"),
 ("do other families round here spend this much on groceries", "others"), ("how much interest am i payin on the house note", "debt"), ("did folks like the potluck casserole", "opinion"),
 ("how big a tax refund we gettin", "income"), ("what do i bring home a month after taxes", "income"), ("change the truck note to 450", "order")]:
    c((q, N, [], "none " + t))
WG = "S(cat='work gear')[-5:]"
c(("show me the last five things i bought for work gear", f"lst({WG})", [f"vals({WG})", f"tab([(r[0],r[1]) for r in {WG}[::-1]],True)"], "list last"),)

# interleave, so that the refusals are not all at the end
A = [x for x in C if x[0][1] != N or len(x) > 1]; Z = [x for x in C if x[0][1] == N and len(x) == 1]
order = []
for i, x in enumerate(A):
    order.append(x)
    while Z and len([y for y in order if y[0][1] == N and len(y) == 1]) < (i+1) * 24 // len(A): order.append(Z.pop(0))
out = []; nones = fol = 0
for conv in order + Z:
    hist = []
    for q, how, alts, tags in conv:
        gold = eval(how); alt = []
        for a in alts:
            v = eval(a)
            for x in (v if isinstance(v, list) else [v]):
                if x != gold and x not in alt: alt.append(x)
        tg = tags.split() + (['follow-up'] if hist else [])
        nones += gold == {'none': True}; fol += bool(hist)
        out.append({'id': 'mobile39-%03d' % (len(out)+1), 'question': q, 'today': '2026-11-30', 'history': list(hist), 'gold': gold, 'alt': alt, 'how': how, 'tags': tg})
        hist.append(q)
with open(os.path.join(H, 'mobile39.jsonl'), 'w') as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + '\n')
if __name__ == '__main__':
    import sys
    if '-v' in sys.argv:
        for o in out: print(o['id'][-3:], '>>' * len(o['history']), o['question'], '|', json.dumps(o['gold']), '| ALT', json.dumps(o['alt']))
    print(len(ROWS), 'rows,', len(out), 'questions,', nones, 'none,', fol, 'follow-ups')
