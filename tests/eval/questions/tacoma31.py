import csv, json, os, re
from datetime import date, timedelta as td
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
T = date(2026,11,30)
R = []
with open(os.path.join(HERE,'../ledgers/tacoma.csv')) as f:
    for x in csv.DictReader(f): R.append((date.fromisoformat(x['date']), D(x['amount']), x['category'], x['notes']))
def d(s): return date.fromisoformat(s)
def has(n, w): return re.search(r'\b'+re.escape(w.lower())+r'\b', n.lower()) is not None
def F(frm='2023-09-01', to='2026-11-30', cat=None, w=None, no=None, nocat=None, over=None, under=None, note=None, f=None):
    out = []
    for r in R:
        if not d(frm) <= r[0] <= d(to): continue
        if cat and r[2] not in ([cat] if isinstance(cat,str) else cat): continue
        if nocat and r[2] == nocat: continue
        if note is not None and r[3] != note: continue
        if w and not all(has(r[3],x) for x in ([w] if isinstance(w,str) else w)): continue
        if no and any(has(r[3],x) for x in ([no] if isinstance(no,str) else no)): continue
        if over is not None and not r[1] > over: continue
        if under is not None and not r[1] < under: continue
        if f and not f(r): continue
        out.append(r)
    return out
def S(*a, **k):
    t = D(0)
    for r in F(*a, **k): t += r[1]
    return t
def N(*a, **k): return len(F(*a, **k))
def days(*a, **k): return len({r[0] for r in F(*a, **k)})
Y = {y: (f'{y}-01-01', f'{y}-12-31' if y < 2026 else '2026-11-30') for y in (2023,2024,2025,2026)}
OCT, SEP, NOV = ('2026-10-01','2026-10-31'), ('2026-09-01','2026-09-30'), ('2026-11-01','2026-11-30')
def q2(x): return D(x).quantize(D('0.01'), ROUND_HALF_UP)
class P(str): pass
def pct(a, b): return P(str((a*100/b).quantize(D('0.1'), ROUND_HALF_UP)))
def dec1(x): return P(str(D(x).quantize(D('0.1'), ROUND_HALF_UP)))
def dec2(x): return P(str(q2(x)))
def int0(x): return int(D(x).quantize(D('1'), ROUND_HALF_UP))
def v(x):
    if isinstance(x, D): return str(q2(x))
    if isinstance(x, date): return x.isoformat()
    return str(x)
def one(*x): return {"one": [v(i) for i in x]}
def rows(l, ordered=False): return {"rows": [[v(i) for i in r] for r in l], "ordered": ordered}
NONE, EMPTY = {"none": True}, {"empty": True}
def empty(l): assert not l; return EMPTY
def mx(l):
    b = max(r[1] for r in l); c = [r for r in l if r[1] == b]; assert len(c) == 1, c
    return c[0]
def mn(l):
    b = min(r[1] for r in l); c = [r for r in l if r[1] == b]; assert len(c) == 1, c
    return c[0]
def med(l):
    s = sorted(l); n = len(s)
    return s[n//2] if n % 2 else (s[n//2-1]+s[n//2])/2
def by(l, key):
    t = {}
    for r in l: t[key(r)] = t.get(key(r), D(0)) + r[1]
    return sorted(t.items())
def cnt(l, key):
    t = {}
    for r in l: t[key(r)] = t.get(key(r), 0) + 1
    return sorted(t.items())
def top(t, n):
    s = sorted(t, key=lambda x: -x[1]); assert len(s) <= n or s[n-1][1] != s[n][1], s
    return s[:n]
cat = lambda r: r[2]
mon = lambda r: r[0].isoformat()[:7]
yr = lambda r: str(r[0].year)
WD = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
wd = lambda r: WD[r[0].weekday()]
nt = lambda r: r[3]
def nospend(a, b, **k):
    s = {r[0] for r in F(a, b, **k)}; x = d(a); o = []
    while x <= d(b):
        if x not in s: o.append(x)
        x += td(1)
    return o
def changes(note):
    l = F(note=note); return [(b[0], a[1], b[1]) for a, b in zip(l, l[1:]) if a[1] != b[1]]
def ds(l): return sorted({r[0] for r in l})
def run(t):
    s = D(0); o = []
    for k, x in t: s += x; o.append((k, s))
    return o
def avggap(l): return D((l[-1]-l[0]).days)/D(len(l)-1)
def longest(l, to=None):
    g = max((b-a).days for a, b in zip(l, l[1:])); c = [(a, b) for a, b in zip(l, l[1:]) if (b-a).days == g]
    return g, c
wkend = lambda r: r[0].weekday() >= 5
wkday = lambda r: r[0].weekday() < 5
kitchen = lambda r: r[2] == 'Remodel' or has(r[3], 'kitchen')
def avgwd(l, a, b):
    n = {}; x = d(a)
    while x <= d(b): n[WD[x.weekday()]] = n.get(WD[x.weekday()],0)+1; x += td(1)
    return [(k, t/n[k]) for k, t in by(l, wd)]
def da(l): return [(r[0], r[1]) for r in l]
FM = F(*Y[2026], w='gas', cat='Truck')

C = []   # conversations: lists of (question, gold expr, [alt exprs], tags)
def conv(*turns): C.append(turns)
conv(("what did i spend on groceries last month", "one(S(*OCT, cat='Groceries'))", [], "category last-month"),
     ("and the month before that", "one(S(*SEP, cat='Groceries'))", [], "period-shift"),
     ("whats the difference", "one(abs(S(*OCT, cat='Groceries')-S(*SEP, cat='Groceries')))", ["one(S(*OCT, cat='Groceries')-S(*SEP, cat='Groceries'))"], "difference"))
conv(("total at costco this year", "one(S(*Y[2026], w='costco'))", [], "merchant this-year"),
     ("just the gas", "one(S(*Y[2026], w=['costco','gas']))", [], "narrow"),
     ("how many fill ups was that", "one(N(*Y[2026], w=['costco','gas']))", ["one(days(*Y[2026], w=['costco','gas']))"], "count"))
conv(("how much have i blown on the boat since memorial day", "one(S('2026-05-25', cat='Boat'))", ["one(S('2026-05-26', cat='Boat'))"], "category since-holiday"),
     ("not counting the slip rent", "one(S('2026-05-25', cat='Boat', no='slip rent'))", ["one(S('2026-05-26', cat='Boat', no='slip rent'))"], "without"))
conv(("most expensive thing i bought in 2025", "one(mx(F(*Y[2025]))[1], mx(F(*Y[2025]))[3])", ["one(mx(F(*Y[2025]))[1])", "one(mx(F(*Y[2025]))[0], mx(F(*Y[2025]))[1])", "one(mx(F(*Y[2025]))[0], mx(F(*Y[2025]))[1], mx(F(*Y[2025]))[3])"], "max"))
conv(("top 5 categories this year", "rows(top(by(F(*Y[2026]),cat),5), True)", [], "ranking"))
conv(("how much did the kitchen remodel cost all in", "one(S(f=kitchen))", ["one(S(cat='Remodel'))", "one(S(w='kitchen'))", "one(S(w='kitchen', cat=['Remodel','House']))", "one(S(f=lambda r: r[2]=='Remodel' or (has(r[3],'kitchen') and r[2]=='House')))", "one(S(w='kitchen', cat='Remodel'))"], "project"),
     ("biggest chunk of it", "one(mx(F(f=kitchen))[1], mx(F(f=kitchen))[3])", ["one(mx(F(f=kitchen))[1])", "one(mx(F(f=kitchen))[0], mx(F(f=kitchen))[1])", "one(mx(F(f=kitchen))[0], mx(F(f=kitchen))[1], mx(F(f=kitchen))[3])", "one(*top(by(F(f=kitchen),nt),1)[0][::-1])"], "max project"),
     ("how much of it went to home depot", "one(S(f=kitchen, w='home depot'))", ["one(S(w=['kitchen','home depot']))"], "project merchant"))
conv(("what was netflix when i started tracking vs now", "one(F(note='netflix')[0][1], F(note='netflix')[-1][1])", ["rows([(r[0],r[1]) for r in (F(note='netflix')[0],F(note='netflix')[-1])])", "one(F(note='netflix')[0][0], F(note='netflix')[0][1], F(note='netflix')[-1][0], F(note='netflix')[-1][1])"], "price-then-now"),
     ("when did it last go up", "one(changes('netflix')[-1][0])", ["one(changes('netflix')[-1][0], changes('netflix')[-1][2])", "one(changes('netflix')[-1][0], changes('netflix')[-1][1], changes('netflix')[-1][2])", "one(changes('netflix')[-1][0].isoformat()[:7])", "one(changes('netflix')[-1][0], changes('netflix')[-1][2]-changes('netflix')[-1][1])"], "price-change"))
conv(("how much have i paid for ortho total", "one(S(w='ortho'))", [], "thing all-time"),
     ("just tyler", "one(S(w=['ortho','tyler']))", [], "narrow person"),
     ("when will his be paid off", "NONE", [], "none future"))
conv(("average a month on gas for the truck this year", "one(S(*Y[2026], w='gas', cat='Truck')/11)", ["one(S(*Y[2026], w='gas', cat='Truck', no='maui')/11)"], "average-month"),
     ("and in 2024", "one(S(*Y[2024], w='gas', cat='Truck')/12)", [], "average-month period-shift"),
     ("how many gallons was that", "NONE", [], "none quantity"))
conv(("how many times have i been to the spar", "one(N(note='the spar'))", ["one(days(note='the spar'))"], "count visits"),
     ("last time i was there", "one(F(note='the spar')[-1][0])", ["one(F(note='the spar')[-1][0], F(note='the spar')[-1][1])"], "last-time"))
conv(("median grocery run in 2026", "one(med([r[1] for r in F(*Y[2026], cat='Groceries')]))", ["one(med([x for _,x in by(F(*Y[2026], cat='Groceries'), lambda r:r[0])]))"], "median"))
conv(("what percent of my spending is the kids this year", "one(pct(S(*Y[2026], cat='Kids'), S(*Y[2026])))", ["one(pct(S(*Y[2026], cat='Kids'), S(*Y[2026])), S(*Y[2026], cat='Kids'))"], "share"))
conv(("how many days this month did i spend nothing", "one(len(nospend(*NOV)))", ["rows([(x,) for x in nospend(*NOV)])"], "zero-days"),
     ("and july", "one(len(nospend('2026-07-01','2026-07-31')))", ["rows([(x,) for x in nospend('2026-07-01','2026-07-31')])"], "zero-days period-shift"))
conv(("which day of the week do i spend the most on eats", "one(*top(by(F(cat='Eats'),wd),1)[0])", ["one(top(by(F(cat='Eats'),wd),1)[0][0])", "one(*top(avgwd(F(cat='Eats'),'2023-09-01','2026-11-30'),1)[0])", "one(top(avgwd(F(cat='Eats'),'2023-09-01','2026-11-30'),1)[0][0], S(cat='Eats', f=lambda r: r[0].weekday()==4)/N(cat='Eats', f=lambda r: r[0].weekday()==4))"], "weekday"))
conv(("dog spending by month this year", "rows(by(F(*Y[2026], cat='Dog'), mon))", [], "by-month"))
conv(("show me everything over 1000 in 2026 except the mortgage", "rows(da(F(*Y[2026], over=1000, no='mortgage')))", [], "list threshold without"),
     ("add it up", "one(S(*Y[2026], over=1000, no='mortgage'))", [], "total-of-list"))
conv(("how many days since my last oil change", "one((T-ds(F(note='oil change'))[-1]).days)", ["one((T-ds(F(note='oil change'))[-1]).days, ds(F(note='oil change'))[-1])"], "gap-since"),
     ("on average how many days between them", "one(dec1(avggap(ds(F(note='oil change')))))", ["one(int0(avggap(ds(F(note='oil change')))))", "one(dec2(avggap(ds(F(note='oil change')))))"], "gap-average"),
     ("how many miles is that", "NONE", [], "none quantity"))
conv(("dutch bros vs frisko freeze this year", "one(S(*Y[2026], w='dutch bros'), S(*Y[2026], w='frisko freeze'))", ["rows([('dutch bros',S(*Y[2026], w='dutch bros')),('frisko freeze',S(*Y[2026], w='frisko freeze'))])"], "compare merchants"))
conv(("how much did total spending grow from 2024 to 2025 in percent", "one(pct(S(*Y[2025])-S(*Y[2024]), S(*Y[2024])))", ["one(S(*Y[2024]), S(*Y[2025]), pct(S(*Y[2025])-S(*Y[2024]), S(*Y[2024])))"], "growth"),
     ("without the remodel category", "one(pct(S(*Y[2025],nocat='Remodel')-S(*Y[2024],nocat='Remodel'), S(*Y[2024],nocat='Remodel')))", ["one(S(*Y[2024],nocat='Remodel'), S(*Y[2025],nocat='Remodel'), pct(S(*Y[2025],nocat='Remodel')-S(*Y[2024],nocat='Remodel'), S(*Y[2024],nocat='Remodel')))"], "growth without"))
conv(("truck spending q3", "one(S('2026-07-01','2026-09-30', cat='Truck'))", [], "quarter"))
conv(("what did i spend total between june 3 and june 9", "one(S('2026-06-03','2026-06-09'))", [], "date-range"))
conv(("weekend spending the month before last", "one(S(*SEP, f=wkend))", [], "weekend"),
     ("and weekdays", "one(S(*SEP, f=wkday))", ["one(S(*SEP, f=wkend), S(*SEP, f=wkday))"], "weekday-weekend"))
conv(("what did maui run us", "one(S(w='maui'))", [], "trip"),
     ("minus the flights", "one(S(w='maui', no='flights'))", [], "trip without"),
     ("was it worth it", "NONE", [], "none opinion"))
conv(("westport trip vs chelan trip", "one(S(w='westport'), S(w='chelan'))", ["rows([('westport',S(w='westport')),('chelan',S(w='chelan'))])"], "compare trips"),
     ("who came along to westport", "NONE", [], "none who"))
conv(("running total of the remodel category by month", "rows(run(by(F(cat='Remodel'),mon)), False)", ["rows(run(by(F(cat='Remodel'),mon)), True)", "rows([(a[0],a[1],b[1]) for a,b in zip(by(F(cat='Remodel'),mon), run(by(F(cat='Remodel'),mon)))])"], "running-total"))
conv(("total spent this month so far", "one(S(*NOV))", [], "this-month"),
     ("this time last year", "one(S('2025-11-01','2025-11-30'))", [], "period-shift"),
     ("why was it so high", "NONE", [], "none reason"))
conv(("how many expenses over 500 this year", "one(N(*Y[2026], over=500))", [], "count threshold"))
conv(("average ticket at west marine", "one(S(w='west marine')/N(w='west marine'))", ["one(S(w='west marine')/days(w='west marine'))"], "average-visit"))
conv(("when did i frist pay for youtube tv", "one(F(note='youtube tv')[0][0])", ["one(F(note='youtube tv')[0][0], F(note='youtube tv')[0][1])"], "first-time typo"))
conv(("vet bills for duke by year", "rows(by(F(w='vet', cat='Dog'),yr))", ["rows(by(F(w=['vet','duke']),yr))"], "by-year"),
     ("biggest one and when", "one(mx(F(w='vet', cat='Dog'))[0], mx(F(w='vet', cat='Dog'))[1])", ["one(mx(F(w='vet', cat='Dog'))[0], mx(F(w='vet', cat='Dog'))[1], mx(F(w='vet', cat='Dog'))[3])"], "max date"))
conv(("how much at starbucks this year", "empty(F(*Y[2026], w='starbucks'))", ["one(S(*Y[2026], w='starbucks'))"], "empty"))
conv(("list my planet fitness charges this year", "empty(F(*Y[2026], w='planet fitness'))", ["one(S(*Y[2026], w='planet fitness'))", "one(0)"], "empty stopped-sub"))
conv(("fuel dock total summer of 2025", "one(S('2025-06-01','2025-08-31', w='fuel dock'))", ["one(S('2025-06-21','2025-09-22', w='fuel dock'))", "one(S('2025-06-21','2025-09-21', w='fuel dock'))", "one(S('2025-06-20','2025-09-22', w='fuel dock'))", "one(S('2025-06-20','2025-09-21', w='fuel dock'))", "one(S('2025-05-26','2025-09-01', w='fuel dock'))"], "season merchant"))
conv(("eats since easter", "one(S('2026-04-05', cat='Eats'))", ["one(S('2026-04-06', cat='Eats'))"], "since-holiday"))
conv(("cheapest gas fill up in the truck this year", "one(mn(FM)[1], mn(FM)[0])", ["one(mn(FM)[1])", "one(mn(FM)[0], mn(FM)[1], mn(FM)[3])", "one(mn(FM)[1], mn(FM)[3])"], "min"))
conv(("most expensive month of 2025", "one(*top(by(F(*Y[2025]),mon),1)[0])", ["one(top(by(F(*Y[2025]),mon),1)[0][0])"], "max-month"))
conv(("state fair cost each year", "rows(by(F(w='state fair'),yr))", [], "by-year festival"))
conv(("xmas presents last december", "one(S('2025-12-01','2025-12-31', w='xmas', cat='Gifts'))", ["one(S('2025-12-01','2025-12-31', cat='Gifts'))", "one(S('2025-12-01','2025-12-31', w='xmas', no='tree'))"], "festival"))
conv(("top 2 places i eat at by number of visits this year", "rows(top(cnt(F(*Y[2026], cat='Eats', f=lambda r: r[3]!=''),nt),2), True)", ["rows([(k,) for k,_ in top(cnt(F(*Y[2026], cat='Eats', f=lambda r: r[3]!=''),nt),2)], True)", "rows(top(cnt(F(*Y[2026], cat='Eats'),nt),2), True)"], "ranking count"))
conv(("how much did slip rent go up since 2023", "one(F(note='slip rent')[-1][1]-F(note='slip rent')[0][1])", ["one(F(note='slip rent')[0][1], F(note='slip rent')[-1][1])", "one(F(note='slip rent')[0][1], F(note='slip rent')[-1][1], F(note='slip rent')[-1][1]-F(note='slip rent')[0][1])", "one(pct(F(note='slip rent')[-1][1]-F(note='slip rent')[0][1], F(note='slip rent')[0][1]))"], "price-rise"))
conv(("how many expenses did i leave the note blank on", "one(N(note=''))", [], "count empty-notes"))
conv(("avg per week on eats this year", "one(S(*Y[2026],cat='Eats')*7/334)", ["one(S(*Y[2026],cat='Eats')/48)", "one(S(*Y[2026],cat='Eats')/len({r[0].isocalendar()[:2] for r in F(*Y[2026],cat='Eats')}))", "one(S(*Y[2026],cat='Eats')/len({(r[0]+td(1)).isocalendar()[:2] for r in F(*Y[2026],cat='Eats')}))", "one(S(*Y[2026],cat='Eats')/49)", "one(S(*Y[2026],cat='Eats')/47)"], "average-week"))
conv(("narrows toll last 90 days", "one(S((T-td(89)).isoformat(), w='narrows toll'))", ["one(S((T-td(90)).isoformat(), w='narrows toll'))", "one(S((T-td(90)).isoformat(), (T-td(1)).isoformat(), w='narrows toll'))"], "rolling-days"))
conv(("total of everything with maddie in the note this year", "one(S(*Y[2026], w='maddie'))", [], "person"))
conv(("last 5 dog expenses", "rows(da(F(cat='Dog')[-5:]))", [], "list last-n"))
conv(("first half of 2026 vs first half of 2025 total", "one(S('2026-01-01','2026-06-30'), S('2025-01-01','2025-06-30'))", ["rows([('2026',S('2026-01-01','2026-06-30')),('2025',S('2025-01-01','2025-06-30'))])"], "compare periods"))
conv(("what did i spend yesterday", "one(S('2026-11-29','2026-11-29'))", ["rows(da(F('2026-11-29','2026-11-29')))"], "yesterday"))
conv(("groceries ytd without costco", "one(S(*Y[2026], cat='Groceries', no='costco'))", [], "without ytd"))
conv(("which months this year did groceries go over 1200", "rows([x for x in by(F(*Y[2026],cat='Groceries'),mon) if x[1]>1200])", ["rows([(x[0],) for x in by(F(*Y[2026],cat='Groceries'),mon) if x[1]>1200])"], "threshold by-month"))
conv(("harbor freight by category all time", "rows(by(F(w='harbor freight'),cat))", [], "merchant-two-categories"))
conv(("total at target in 2025", "one(S(*Y[2025], w='target'))", [], "common-word-merchant"))
conv(("longest i went without buying eats", "one(longest(ds(F(cat='Eats')))[0]-1)", ["one(longest(ds(F(cat='Eats')))[0])", "one(longest(ds(F(cat='Eats')))[0], longest(ds(F(cat='Eats')))[1][0][0], longest(ds(F(cat='Eats')))[1][0][1])", "one(longest(ds(F(cat='Eats')))[0]-1, longest(ds(F(cat='Eats')))[1][0][0]+td(1), longest(ds(F(cat='Eats')))[1][0][1]-td(1))", "one(longest(ds(F(cat='Eats')))[0]-1, longest(ds(F(cat='Eats')))[1][0][0], longest(ds(F(cat='Eats')))[1][0][1])"], "longest-gap"))
NQ = ["whats my checking balance", "how much do i still owe on the truck loan", "should i sell the boat", "how many pounds of salmon did we bring home last year",
 "what do other single dads spend on groceries", "delete the last one", "remind me to pay the ortho on the 5th", "thx man appreciate it", "asdkj fjk lkq",
 "the one with the", "how much overtime did i make in october", "did my ex pay her half of the braces", "what credit card did i put the cabinets on",
 "will i have enough for a new outboard by spring", "how can i cut down the eats bill", "add 14.50 for bait today", "you a seahawks fan",
 "what did the neighbors pay for their kitchen", "is gas cheaper per gallon at arco or costco", "how big is my tax refund gonna be", "what time do i usualy hit dutch bros",
 "how many kwh did we burn last winter", "change that one to groceries"]
# spread the lone none questions between the conversations
out = []; k = 0
for i, c in enumerate(C):
    out.append(c)
    while k < len(NQ) and k*len(C) < (i+1)*len(NQ):
        out.append(((NQ[k], "NONE", [], "none"),)); k += 1
L = []
for c in out:
    h = []
    for q, g, a, t in c:
        gold = eval(g); alt = []
        for e in a:
            x = eval(e)
            if x != gold and x not in alt and not ('rows' in x and 'list' in t and len(x['rows'])>20): alt.append(x)
        L.append({"id": f"tacoma31-{len(L)+1:03d}", "question": q, "today": "2026-11-30", "history": list(h), "gold": gold, "alt": alt, "how": g, "tags": t.split() + (["follow-up"] if h else [])})
        h.append(q)
with open(os.path.join(HERE,'tacoma31.jsonl'),'w') as f:
    for x in L: f.write(json.dumps(x)+'\n')
print(f"rows {len(R)}, questions {len(L)}, none {sum(x['gold']==NONE for x in L)}, follow-ups {sum(bool(x['history']) for x in L)}")
