import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
with open(os.path.join(HERE, '../ledgers/wollongong.csv'), newline='') as fh:
    for r in csv.DictReader(fh):
        ROWS.append({'d': date.fromisoformat(r['date']), 'a': Dc(r['amount']), 'c': r['category'], 'n': r['notes']})
TODAY = date(2026, 11, 30)
DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
def P(a, b='2026-11-30'): return (date.fromisoformat(a), date.fromisoformat(b))
def Y(y): return P('%d-01-01' % y, min('%d-12-31' % y, '2026-11-30'))
def M(y, m):
    b = date(y + (m == 12), m % 12 + 1, 1) - timedelta(1)
    return (date(y, m, 1), b)
ytd = Y(2026)
def word(w, s): return re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', s.lower()) is not None
def tup(x): return x if isinstance(x, (tuple, list)) else (x,)
def sel(cat=None, has=None, p=None, no=None, nocat=None, lo=None, hi=None, wd=None, note=None, both=None):
    out = []
    for r in ROWS:
        if p and not p[0] <= r['d'] <= p[1]: continue
        if cat and r['c'] not in tup(cat): continue
        if nocat and r['c'] in tup(nocat): continue
        if has and not any(word(w, r['n']) for w in tup(has)): continue
        if both and not all(word(w, r['n']) for w in tup(both)): continue
        if no and any(word(w, r['n']) for w in tup(no)): continue
        if lo is not None and not r['a'] > Dc(str(lo)): continue
        if hi is not None and not r['a'] < Dc(str(hi)): continue
        if wd is not None and r['d'].weekday() not in tup(wd): continue
        if note is not None and r['n'] != note: continue
        out.append(r)
    return out
def S(rs):
    t = Dc(0)
    for r in rs: t += r['a']
    return t
def q(x, places='0.01'): return str(Dc(x).quantize(Dc(places), ROUND_HALF_UP))
def m(x): return q(x)
def tot(rs): return m(S(rs))
def n(rs): return str(len(rs))
def days(rs):
    s = []
    for r in rs:
        if r['d'] not in s: s.append(r['d'])
    return str(len(s))
def pc(a, b): return q(Dc(a) * 100 / Dc(b), '0.1')
def avg(rs): return m(S(rs) / len(rs))
def avgday(rs): return m(S(rs) / int(days(rs)))
def med(rs):
    v = sorted(r['a'] for r in rs); k = len(v)
    return m(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def one(*v): return {'one': list(v)}
def sone(rs): return one(tot(rs)) if rs else {'empty': True}
def tab(rows, o=False): return {'rows': [list(x) for x in rows], 'ordered': o}
EMPTY = {'empty': True}; NONE = {'none': True}
def mx(rs):
    b = rs[0]
    for r in rs:
        if r['a'] > b['a']: b = r
    assert sum(1 for r in rs if r['a'] == b['a']) == 1, 'tie'
    return b
def first(rs): return rs[0]
def last(rs): return rs[-1]
def iso(r): return r['d'].isoformat()
def A(r): return m(r['a'])
def group(rs, key):
    g = {}
    for r in rs: g.setdefault(key(r), []).append(r)
    return g
cat_ = lambda r: r['c']
note_ = lambda r: r['n']
mon_ = lambda r: r['d'].strftime('%Y-%m')
wd_ = lambda r: DAYS[r['d'].weekday()]
yr_ = lambda r: str(r['d'].year)
def gt(rs, key): return [(k, tot(v)) for k, v in sorted(group(rs, key).items())]
def gn(rs, key): return [(k, n(v)) for k, v in sorted(group(rs, key).items())]
def top(pairs, k, low=False):
    z = sorted(pairs, key=lambda x: Dc(x[1]), reverse=not low)
    assert len(z) <= k or z[k - 1][1] != z[k][1], 'tie'
    return z[:k]
def lst(rs):
    assert len(rs) <= 20, len(rs)
    return tab([(iso(r), A(r)) for r in rs])
def lstn(rs): return tab([(iso(r), A(r), r['n']) for r in rs])
def nospend(p, rs=None):
    have = set(r['d'] for r in (rs or ROWS)); c = 0; d = p[0]
    while d <= p[1]:
        c += d not in have; d += timedelta(1)
    return str(c)
def gap(rs):
    ds = sorted(set(r['d'] for r in rs)); b = 0
    for x, y in zip(ds, ds[1:]): b = max(b, (y - x).days)
    return b
def running(rs):
    t = Dc(0); o = []
    for k, v in sorted(group(rs, mon_).items()):
        t += S(v); o.append((k, m(t)))
    return o
def runningfull(rs, y, upto):
    t = Dc(0); o = []
    for k in range(1, upto + 1):
        t += S([r for r in rs if r['d'].month == k]); o.append(('%d-%02d' % (y, k), m(t)))
    return o
def changes(rs):
    o = []; p = None
    for r in rs:
        if p is not None and r['a'] != p: o.append((iso(r), A(r)))
        p = r['a']
    return o
def weeks(rs): return len(group(rs, lambda r: r['d'].isocalendar()[:2]))
def wkavg(rs, p):
    t = S(rs); nd = (p[1] - p[0]).days + 1
    return [one(m(t * 7 / nd))] + [one(m(t / k)) for k in sorted({nd // 7, nd // 7 + 1, nd // 7 + 2, weeks(rs)})]
def coffee_shop(r): return r['n'].replace(' w Jess', '')

C = []
def conv(*turns): C.append(turns)
def T(qn, e, *rest):
    alts = [x for x in rest if '(' in x or x in ('EMPTY', 'NONE')]
    return (qn, e, alts, [x for x in rest if x not in alts])
def N(qn, *tags): return (qn, 'NONE', [], ['none'] + list(tags))

# ---- conversations
conv(T('how much did i spend on coffee last month', "sone(sel('coffee',p=M(2026,10)))", 'category', 'month'),
     T('and the month before that', "sone(sel('coffee',p=M(2026,9)))", 'month'),
     T('hows that compare to sept last year', "one(tot(sel('coffee',p=M(2026,9))),tot(sel('coffee',p=M(2025,9))))", "tab(gt(sel('coffee',p=M(2026,9))+sel('coffee',p=M(2025,9)),mon_))", "one(m(S(sel('coffee',p=M(2026,9)))-S(sel('coffee',p=M(2025,9)))))", "one(m(S(sel('coffee',p=M(2025,9)))-S(sel('coffee',p=M(2026,9)))))", 'comparison'))
conv(T('whats the ute cost me so far this year', "sone(sel('ute',p=ytd))", 'category', 'ytd'),
     T('how much of that was petrol', "sone(sel('ute',has='petrol',p=ytd))", "one(tot(sel('ute',has='petrol',p=ytd)),pc(S(sel('ute',has='petrol',p=ytd)),S(sel('ute',p=ytd))))", 'thing'),
     T('and without the petrol', "one(m(S(sel('ute',p=ytd))-S(sel('ute',has='petrol',p=ytd))))", 'without'))
conv(T('how much did japan cost me all up in 2024', "sone(sel(has='japan',p=Y(2024)))", 'trip'),
     T('split that up by category', "tab(gt(sel(has='japan',p=Y(2024)),cat_))", 'trip', 'by category'),
     N('and what was the exchange rate like', 'not in data'))
conv(T('total for both the tassie trips', "sone(sel(has='tassie'))", "one(tot(sel(has='tassie',p=P('2023-12-01','2024-12-31'))),tot(sel(has='tassie',p=P('2025-08-01'))))", "tab([('2023',tot(sel(has='tassie',p=Y(2023)))),('2024',tot(sel(has='tassie',p=Y(2024)))),('2025',tot(sel(has='tassie',p=Y(2025))))])", 'trip'),
     T('whats the dearest thing on there and what date', "one(A(mx(sel(has='tassie'))),iso(mx(sel(has='tassie'))))", "one(A(mx(sel(has='tassie'))),iso(mx(sel(has='tassie'))),mx(sel(has='tassie'))['n'])", "one(mx(sel(has='tassie'))['n'],iso(mx(sel(has='tassie'))))", 'dearest'))
conv(T('how much have i dropped at dan murphys this year', "sone(sel(has='dan murphys',p=ytd))", 'merchant'),
     T('and bws', "sone(sel(has='bws',p=ytd))", 'merchant'),
     N('is that normal for someone my age', 'advice'))
conv(T('top 5 categories this year', "tab(top(gt(sel(p=ytd),cat_),5),True)", "tab([(k,) for k,v in top(gt(sel(p=ytd),cat_),5)],True)", 'ranking'),
     T('and what about last year', "tab(top(gt(sel(p=Y(2025)),cat_),5),True)", "tab([(k,) for k,v in top(gt(sel(p=Y(2025)),cat_),5)],True)", 'ranking'))
conv(T('what percent of everything i spent this year went on rent', "one(pc(S(sel('rent',p=ytd)),S(sel(p=ytd))))", "one(tot(sel('rent',p=ytd)),pc(S(sel('rent',p=ytd)),S(sel(p=ytd))))", 'share'),
     T('same for 2024', "one(pc(S(sel('rent',p=Y(2024))),S(sel(p=Y(2024)))))", "one(tot(sel('rent',p=Y(2024))),pc(S(sel('rent',p=Y(2024))),S(sel(p=Y(2024)))))", 'share'),
     N('is my rent fair for the gong', 'advice'))
conv(T('when did i last get a massage', "one(iso(last(sel(has='massage'))))", "one(iso(last(sel(has='massage'))),A(last(sel(has='massage'))))", 'last time'),
     T('how much was it', "one(A(last(sel(has='massage'))))", "one(iso(last(sel(has='massage'))),A(last(sel(has='massage'))))", 'last time'),
     T('whats the longest ive gone between them in days', "one(str(gap(sel(has='massage'))))", "one(str(gap(sel(has='massage'))-1))", 'gap'))
conv(T('what was spotify when i started paying it and what is it now', "one(A(first(sel(has='spotify'))),A(last(sel(has='spotify'))))", "tab([(iso(first(sel(has='spotify'))),A(first(sel(has='spotify')))),(iso(last(sel(has='spotify'))),A(last(sel(has='spotify'))))])", "tab([(iso(first(sel(has='spotify'))),A(first(sel(has='spotify'))))]+changes(sel(has='spotify')))", 'price then and now'),
     T('when did it go up', "tab(changes(sel(has='spotify')))", "tab([(iso(first(sel(has='spotify'))),A(first(sel(has='spotify'))))]+changes(sel(has='spotify')))", "tab([(d,) for d,a in changes(sel(has='spotify'))])", "tab([(d[:7],a) for d,a in changes(sel(has='spotify'))])", 'price rise'),
     N('will it go up again next year', 'future'))
conv(T('compare eating out in 2024 and 2025', "one(tot(sel('eating out',p=Y(2024))),tot(sel('eating out',p=Y(2025))))", "tab(gt(sel('eating out',p=P('2024-01-01','2025-12-31')),yr_))", "one(m(S(sel('eating out',p=Y(2025)))-S(sel('eating out',p=Y(2024)))))", "one(m(S(sel('eating out',p=Y(2024)))-S(sel('eating out',p=Y(2025)))))", 'comparison'),
     T('whats the change as a percent', "one(pc(S(sel('eating out',p=Y(2025)))-S(sel('eating out',p=Y(2024))),S(sel('eating out',p=Y(2024)))))", "one(tot(sel('eating out',p=Y(2024))),tot(sel('eating out',p=Y(2025))),pc(S(sel('eating out',p=Y(2025)))-S(sel('eating out',p=Y(2024))),S(sel('eating out',p=Y(2024)))))", "one(pc(abs(S(sel('eating out',p=Y(2025)))-S(sel('eating out',p=Y(2024)))),S(sel('eating out',p=Y(2024)))))", 'growth'),
     N('why was it so different', 'reason'))
conv(T('how many dinners with jess this year', "one(n(sel(has='dinner w jess',p=ytd)))", "one(days(sel(has='dinner w jess',p=ytd)))", "one(n(sel('eating out',has='jess',p=ytd)))", 'person', 'count'),
     T('how much did they come to', "sone(sel(has='dinner w jess',p=ytd))", "sone(sel('eating out',has='jess',p=ytd))", 'person'),
     T('and with priya', "sone(sel(has='dinner w priya',p=ytd))", "one(n(sel(has='dinner w priya',p=ytd)),tot(sel(has='dinner w priya',p=ytd)))", "sone(sel(has='priya',p=ytd))", 'person'))
conv(T('what did the canopy end up costing me', "sone(sel(has='canopy'))", 'project'),
     T('just the bunnings bits', "sone(sel(both=('canopy','bunnings')))", "lst(sel(both=('canopy','bunnings')))", "lstn(sel(both=('canopy','bunnings')))", 'project'),
     N('did macca chip in for any of it', 'others'))
conv(T('how many times did i hit up diggies this year', "one(n(sel(has='diggies',p=ytd)))", "one(days(sel(has='diggies',p=ytd)))", 'merchant', 'count', 'two categories'),
     T('how much all up', "sone(sel(has='diggies',p=ytd))", 'merchant'),
     T('just the brekkies', "sone(sel(has='diggies brekkie',p=ytd))", "one(n(sel(has='diggies brekkie',p=ytd)),tot(sel(has='diggies brekkie',p=ytd)))", 'merchant'))
conv(T('grocries in july vs august this year', "one(tot(sel('groceries',p=M(2026,7))),tot(sel('groceries',p=M(2026,8))))", "tab(gt(sel('groceries',p=P('2026-07-01','2026-08-31')),mon_))", "one(m(S(sel('groceries',p=M(2026,7)))-S(sel('groceries',p=M(2026,8)))))", 'comparison'),
     T('how many shops was that in each', "one(n(sel('groceries',p=M(2026,7))),n(sel('groceries',p=M(2026,8))))", "tab(gn(sel('groceries',p=P('2026-07-01','2026-08-31')),mon_))", "one(days(sel('groceries',p=M(2026,7))),days(sel('groceries',p=M(2026,8))))", 'count'))
conv(T('list the dentist visits', "lst(sel(has='dentist'))", "lstn(sel(has='dentist'))", 'list'),
     T('any since april this year', "lst(sel(has='dentist',p=P('2026-04-01'))) if sel(has='dentist',p=P('2026-04-01')) else EMPTY", "one('0')", 'absent'),
     N('how much of it did medibank give back', 'not in data'))
conv(T('how much on parking fines since i started keeping track', "sone(sel(has='parking fine'))", "one(n(sel(has='parking fine')),tot(sel(has='parking fine')))", 'thing'),
     T('when was the last one', "one(iso(last(sel(has='parking fine'))))", "one(iso(last(sel(has='parking fine'))),A(last(sel(has='parking fine'))))", 'last time'),
     N('where did i get it', 'where'))
# ---- singles
S1 = [
T('averge spend a week on groceries this year', "wkavg(sel('groceries',p=ytd),ytd)[0]", "*wkavg(sel('groceries',p=ytd),ytd)[1:]", 'average week'),
T('median grocery shop this year', "one(med(sel('groceries',p=ytd)))", 'median'),
T('average price of a coffee in 2023 and in 2026', "one(avg(sel('coffee',p=Y(2023))),avg(sel('coffee',p=Y(2026))))", "tab([('2023',avg(sel('coffee',p=Y(2023)))),('2026',avg(sel('coffee',p=Y(2026))))])", 'average'),
T('average a month on bills last year', "one(m(S(sel('bills',p=Y(2025)))/12))", 'average month'),
T('whats the average each time i go to the north gong hotel for drinks', "one(avg(sel('grog',has='north gong hotel')))", "one(avgday(sel('grog',has='north gong hotel')))", 'average visit'),
T('how many days in june this year did i spend nothing', "one(nospend(M(2026,6)))", 'no spend'),
T('which day of the week do i spend the most on grog', "one(*top(gt(sel('grog'),wd_),1)[0])", "one(top(gt(sel('grog'),wd_),1)[0][0])", 'weekday'),
T('total spend for each month this year', "tab(gt(sel(p=ytd),mon_))", 'by month'),
T('pressies so far this year vs same time last year', "one(tot(sel('pressies',p=ytd)),tot(sel('pressies',p=P('2025-01-01','2025-11-30'))))", "one(m(S(sel('pressies',p=ytd))-S(sel('pressies',p=P('2025-01-01','2025-11-30')))))", "tab([('2025',tot(sel('pressies',p=P('2025-01-01','2025-11-30')))),('2026',tot(sel('pressies',p=ytd)))])", 'ytd', 'comparison'),
T('running total of gigs month by month this year', "tab(running(sel('gigs',p=ytd)))", "tab(runningfull(sel('gigs',p=ytd),2026,11))", "tab([(k,tot(v),c) for (k,v),(_,c) in zip(sorted(group(sel('gigs',p=ytd),mon_).items()),running(sel('gigs',p=ytd)))])", 'running'),
T('show me everything over 400 bucks this year that isnt rent', "lst(sel(nocat='rent',lo=400,p=ytd))", "lstn(sel(nocat='rent',lo=400,p=ytd))", 'threshold', 'list'),
T('how many times have i spent more than 10 bucks on coffee this yr', "one(n(sel('coffee',lo=10,p=ytd)))", 'threshold', 'count'),
T('woolies this year but not the petrol', "sone(sel(has='woolies',no='petrol',p=ytd))", 'merchant', 'without'),
T('what did i spend in 2025 without rent and trips', "sone(sel(nocat=('rent','trips'),p=Y(2025)))", 'without'),
T('how much more did i spend on groceries than eating out this year', "one(m(S(sel('groceries',p=ytd))-S(sel('eating out',p=ytd))))", "one(tot(sel('groceries',p=ytd)),tot(sel('eating out',p=ytd)),m(S(sel('groceries',p=ytd))-S(sel('eating out',p=ytd))))", 'difference'),
T('eating out between 3 and 9 june this year', "sone(sel('eating out',p=P('2026-06-03','2026-06-09')))", "lst(sel('eating out',p=P('2026-06-03','2026-06-09')))", 'range'),
T('how much did i spend on the weekend just gone', "sone(sel(p=P('2026-11-28','2026-11-29')))", 'weekend'),
T('grog on weekends vs weekdays this year', "one(tot(sel('grog',p=ytd,wd=(5,6))),tot(sel('grog',p=ytd,wd=(0,1,2,3,4))))", "tab([(tot(sel('grog',p=ytd,wd=(5,6))),),(tot(sel('grog',p=ytd,wd=(0,1,2,3,4))),)])", "one(m(S(sel('grog',p=ytd,wd=(5,6)))-S(sel('grog',p=ytd,wd=(0,1,2,3,4)))))", "one(m(S(sel('grog',p=ytd,wd=(0,1,2,3,4)))-S(sel('grog',p=ytd,wd=(5,6)))))", 'weekend', 'comparison'),
T('health stuff the month before last', "sone(sel('health',p=M(2026,9)))", 'month before last'),
T('what did i spend on swim n run last winter', "sone(sel('swim n run',p=P('2026-06-01','2026-08-31')))", 'season', 'southern'),
T('how much on gigs since easter', "sone(sel('gigs',p=P('2026-04-05')))", "sone(sel('gigs',p=P('2026-04-06')))", "sone(sel('gigs',p=P('2026-04-03')))", "sone(sel('gigs',p=P('2026-04-07')))", 'easter'),
T('how much have i spent on nan', "sone(sel(has='nan'))", "sone(sel('pressies',has='nan'))", 'person', 'nan'),
T('ubereats last year', "sone(sel(has='uber eats',p=Y(2025)))", 'merchant', 'typo'),
T('how much on uber this yr not counting uber eats', "sone(sel(has='uber',no='uber eats',p=ytd))", 'merchant', 'without', 'two categories'),
T('what have i paid for greenslip each year', "tab(gt(sel(has='greenslip'),yr_))", "lst(sel(has='greenslip'))", 'yearly'),
T('ute insurance first time vs latest', "one(A(first(sel(has='insurance',cat='ute'))),A(last(sel(has='insurance',cat='ute'))))", "tab([(iso(r),A(r)) for r in (first(sel(has='insurance',cat='ute')),last(sel(has='insurance',cat='ute')))])", "one(A(first(sel(has='insurance',cat='ute'))),A(last(sel(has='insurance',cat='ute'))),m(last(sel(has='insurance',cat='ute'))['a']-first(sel(has='insurance',cat='ute'))['a']))", "lst(sel(has='insurance',cat='ute'))", 'price then and now'),
T('how much have i spent at costco', "sone(sel(has='costco'))", "one('0.00')", 'absent'),
T('total at target across everything', "sone(sel(has='target'))", "tab(gt(sel(has='target'),cat_))", 'merchant', 'common word'),
T('when did i first go to la la las', "one(iso(first(sel(has='la la las'))))", "one(iso(first(sel(has='la la las'))),A(first(sel(has='la la las'))))", "one(iso(first(sel(has='la la las'))),A(first(sel(has='la la las'))),first(sel(has='la la las'))['c'])", 'first time', 'two categories'),
T('3 coffee places ive been to the most', "tab(top(gn([r for r in sel('coffee') if r['n']],note_),3),True)", "tab(top(gn([r for r in sel('coffee') if r['n']],coffee_shop),3),True)", "tab([(k,) for k,v in top(gn([r for r in sel('coffee') if r['n']],note_),3)],True)", 'ranking', 'count'),
T('dan murphys as a percent of all my grog last year', "one(pc(S(sel('grog',has='dan murphys',p=Y(2025))),S(sel('grog',p=Y(2025)))))", "one(tot(sel('grog',has='dan murphys',p=Y(2025))),pc(S(sel('grog',has='dan murphys',p=Y(2025))),S(sel('grog',p=Y(2025)))))", 'share'),
T('work stuff for last financial year', "sone(sel('work stuff',p=P('2025-07-01','2026-06-30')))", 'financial year', 'southern'),
T('wich months this year did i go over 200 on grog', "tab([x for x in gt(sel('grog',p=ytd),mon_) if Dc(x[1])>200]) if [x for x in gt(sel('grog',p=ytd),mon_) if Dc(x[1])>200] else EMPTY", "tab([(x[0],) for x in gt(sel('grog',p=ytd),mon_) if Dc(x[1])>200])", 'threshold', 'by month'),
T('list all the race entries', "lst(sel(has='race entry'))", "lstn(sel(has='race entry'))", 'list'),
]
S0 = [N('whats my bank balance', 'balance'), N('how much did i get paid last month', 'income'), N('does macca still owe me for the bond', 'debt'),
N('how much will i spend on coffee next year', 'future'), N('should i sell the ute', 'advice'), N('how many litres of petrol did i put in the ute this year', 'quantity'),
N('how many kms did i get out of the hokas', 'quantity'), N('delete the last one', 'order'), N('remind me to pay rego in may', 'order'), N('hey hows it going', 'chit-chat'),
N('add 6.20 for coffee at swell this morning', 'order'), N('how much does priya spend on grog', 'others'), N('did i pay cash or card at opus', 'how'),
N('can i afford japan again next year', 'future'), N('asdfgh jkl', 'nonsense'), N('and then the other one with the', 'half'),
N('thanks mate ur a legend', 'chit-chat'), N('whats the cheapest servo near me', 'not in data'), N('how many beers did i have at the north gong', 'quantity'),
N('set me a budget of 80 a week for eating out', 'order'), N('how much hecs have i got left', 'debt')]
i = j = 0
while i < len(S1) or j < len(S0):   # singles, mixed
    for _ in range(2):
        if i < len(S1): conv(S1[i]); i += 1
    if j < len(S0): conv(S0[j]); j += 1
k = 0; out = []
for c in C:
    hist = []
    for qn, e, alts, tags in c:
        k += 1
        g = eval(e); al = []
        for a in alts:
            for v in (eval(a[1:]) if a[0] == '*' else [eval(a)]):
                if v != g and v not in al: al.append(v)
        out.append({'id': 'wollongong31-%03d' % k, 'question': qn, 'today': '2026-11-30', 'history': list(hist), 'gold': g, 'alt': al, 'how': e, 'tags': tags + (['follow-up'] if hist else [])})
        hist.append(qn)
with open(os.path.join(HERE, 'wollongong31.jsonl'), 'w') as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(ROWS), 'rows;', len(out), 'questions;', sum('none' in o['gold'] for o in out), 'none;', sum(bool(o['history']) for o in out), 'follow-ups')
