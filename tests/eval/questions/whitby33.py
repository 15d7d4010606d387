import csv, json, os, re
from datetime import date, timedelta as td
from decimal import Decimal as D, ROUND_HALF_UP
from collections import defaultdict
H = os.path.dirname(os.path.abspath(__file__))
ROWS = []
for r in csv.DictReader(open(os.path.join(H, '../ledgers/whitby.csv'), newline='')):
    ROWS.append((date.fromisoformat(r['date']), D(r['amount']), r['category'], r['notes']))
T = date(2026, 11, 30)
def w(rx): return re.compile(r'(?<!\w)(?:' + rx + r')(?!\w)', re.I)
def R(cat=None, note=None, per=None, no=None, nocat=None, f=None, rows=None):
    out = []
    for r in (ROWS if rows is None else rows):
        if cat and r[2] != cat: continue
        if nocat and r[2] == nocat: continue
        if note and not w(note).search(r[3]): continue
        if no and w(no).search(r[3]): continue
        if per and not (per[0] <= r[0] <= per[1]): continue
        if f and not f(r): continue
        out.append(r)
    return out
def P(a, b): return date.fromisoformat(a), date.fromisoformat(b)
def M(y, m): return date(y, m, 1), date(y + m // 12, m % 12 + 1, 1) - td(1)
def Y(y): return date(y, 1, 1), min(date(y, 12, 31), T)
YTD, PYTD = Y(2026), P('2025-01-01', '2025-11-30')
SUM26, SUM25 = P('2026-06-01', '2026-08-31'), P('2025-06-01', '2025-08-31')
def S(rows):
    t = D(0)
    for r in rows: t += r[1]
    return t
def q2(x): return D(x).quantize(D('0.01'), ROUND_HALF_UP)
def v(x):
    if isinstance(x, D): return str(q2(x))
    return x.isoformat() if isinstance(x, date) else str(x)
def pct(a, b): return str((D(a) * 100 / D(b)).quantize(D('0.1'), ROUND_HALF_UP))
def one(*a): return {'one': [v(x) for x in a]}
def tab(rows, ordered=False): return {'rows': [[v(x) for x in r] for r in rows], 'ordered': ordered}
def lst(rows):
    assert 0 < len(rows) <= 20, len(rows)
    return tab([(r[0], r[1]) for r in rows])
NONE, EMPTY = {'none': True}, {'empty': True}
def mk(r): return r[0].isoformat()[:7]
def wk(r): return r[0].strftime('%A')
def cat(r): return r[2]
def yr(r): return str(r[0].year)
def by(rows, key):
    g = defaultdict(lambda: D(0))
    for r in rows: g[key(r)] += r[1]
    return sorted(g.items())
def rank(pairs, n=None, low=False):
    s = sorted(pairs, key=lambda p: p[1], reverse=not low)
    if n and n < len(s): assert s[n - 1][1] != s[n][1], 'tie'
    vals = [p[1] for p in s[:n]]
    assert len(set(vals)) == len(vals), 'tie'
    return s[:n]
def best(rows, key, low=False): return rank(by(rows, key), 1, low)[0]
def top(rows, n):
    s = sorted(rows, key=lambda r: -r[1])
    assert len(s) <= n or s[n - 1][1] != s[n][1], 'tie'
    assert len({r[1] for r in s[:n]}) == min(n, len(s)), 'tie in'
    return s[:n]
def days(rows): return len({r[0] for r in rows})
def quiet(per):
    have = {r[0] for r in ROWS}; n = 0; d = per[0]
    while d <= per[1]:
        n += d not in have; d += td(1)
    return n
def run(pairs):
    t = D(0); o = []
    for k, x in pairs:
        t += x; o.append((k, t))
    return o
def gap(rows):
    ds = sorted({r[0] for r in rows}); g = sorted(((b - a).days, a, b) for a, b in zip(ds, ds[1:]))
    assert g[-1][0] != g[-2][0] and g[-1][0] > (T - ds[-1]).days and g[-1][0] > (ds[0] - date(2023, 9, 1)).days, g[-3:]
    return g[-1]
def median(rows):
    a = sorted(r[1] for r in rows); n = len(a)
    return a[n // 2] if n % 2 else q2((a[n // 2 - 1] + a[n // 2]) / 2)
def months(rows): return len({mk(r) for r in rows})
def lastrise(rows):
    prev = None; at = None
    for r in rows:
        if prev is not None and r[1] > prev: at = r
        prev = r[1]
    return at
def win(a, b, ra, rb): return (a, S(ra)) if S(ra) > S(rb) else (b, S(rb))
OUT = []; conv = []
def q(text, how, alt=(), tags='', more=False):
    global conv
    if not more: conv = []
    g = eval(how); alts = []
    for a in alt:
        x = eval(a)
        for y in (x if isinstance(x, list) else [x]):
            if y != g and y not in alts: alts.append(y)
    OUT.append({'id': f'whitby33-{len(OUT) + 1:03d}', 'question': text, 'today': '2026-11-30', 'history': list(conv), 'gold': g, 'alt': alts,
                'how': how, 'tags': tags.split() + (['followup'] if more else []) + (['none'] if g == NONE else [])})
    conv.append(text)
def f(*a): q(*a, more=True)
def n(text, tags, more=False): q(text, 'NONE', (), tags, more)

# ------------------------------------------------------------ conversations
q('how much did i spend on the big shop last month', "one(S(R('Big Shop',per=M(2026,10))))", [], 'total category month')
f('and the month before', "one(S(R('Big Shop',per=M(2026,9))))", [], 'total category month')
f('how much of that were aldi', "one(S(R('Big Shop','aldi',M(2026,9))))", ["one(S(R('Big Shop','aldi',M(2026,9))), pct(S(R('Big Shop','aldi',M(2026,9))),S(R('Big Shop',per=M(2026,9)))))", "one(pct(S(R('Big Shop','aldi',M(2026,9))),S(R('Big Shop',per=M(2026,9)))))"], 'total merchant')
q("what's the van cost us so far this year", "one(S(R('The Van',per=YTD)))", ["one(S(R(per=YTD,f=lambda r:r[2]=='The Van' or w('van').search(r[3]))))"], 'total category ytd')
f('and up to the same point last year', "one(S(R('The Van',per=PYTD)))", ["one(S(R(per=PYTD,f=lambda r:r[2]=='The Van' or w('van').search(r[3]))))"], 'total category ytd')
f("so what's the difference", "one(S(R('The Van',per=YTD))-S(R('The Van',per=PYTD)))", ["one(S(R('The Van',per=PYTD))-S(R('The Van',per=YTD)))", "one(S(R('The Van',per=YTD)),S(R('The Van',per=PYTD)),S(R('The Van',per=YTD))-S(R('The Van',per=PYTD)))"], 'difference ytd')
q("what's the rent now and what was it when i started writing this down", "one(R(note='rent')[-1][1],R(note='rent')[0][1])", ["tab([(R(note='rent')[0][0],R(note='rent')[0][1]),(R(note='rent')[-1][0],R(note='rent')[-1][1])])", "one(R(note='rent')[-1][1],R(note='rent')[0][1],R(note='rent')[-1][0],R(note='rent')[0][0])"], 'price thennow')
f('when did it last go up', "one(lastrise(R(note='rent'))[0])", ["one(lastrise(R(note='rent'))[0],lastrise(R(note='rent'))[1])", "one(lastrise(R(note='rent'))[0].isoformat()[:7])", "one(lastrise(R(note='rent'))[0],D(620),D(645))"], 'price when')
n('why did they put it up', 'reason', True)
q('how much have i spent at co-op this year', "one(S(R(note='co-op',per=YTD)))", [], 'total merchant ytd')
f('split it by category', "tab(by(R(note='co-op',per=YTD),cat))", [], 'breakdown category')
f('and month by month', "tab(by(R(note='co-op',per=YTD),mk))", ["tab([(k.split('|')[0],k.split('|')[1],x) for k,x in by(R(note='co-op',per=YTD),lambda r:mk(r)+'|'+r[2])])"], 'breakdown month')
q("five dearest things i've bought this year", "tab([(r[3],r[1]) for r in top(R(per=YTD),5)],True)", ["tab([(r[0],r[1]) for r in top(R(per=YTD),5)],True)", "tab([(r[0],r[3],r[1]) for r in top(R(per=YTD),5)],True)", "tab([(r[1],) for r in top(R(per=YTD),5)],True)"], 'ranking rows ytd')
f('now without the rent or the holidays', "tab([(r[3],r[1]) for r in top(R(per=YTD,no='rent',nocat='Holidays'),5)],True)", ["tab([(r[0],r[1]) for r in top(R(per=YTD,no='rent',nocat='Holidays'),5)],True)", "tab([(r[0],r[3],r[1]) for r in top(R(per=YTD,no='rent',nocat='Holidays'),5)],True)", "tab([(r[1],) for r in top(R(per=YTD,no='rent',nocat='Holidays'),5)],True)"], 'ranking without')
q('what did northumberland come to all in', "one(S(R(note='northumberland')))", [], 'trip')
f('break it down by category', "tab(by(R(note='northumberland'),cat))", [], 'trip breakdown category')
n('how many miles did we do on it', 'quantity', True)
q('how much did majorca cost us', "one(S(R(note='majorca')))", [], 'trip')
f('without the flights', "one(S(R(note='majorca',no='flights')))", [], 'trip without')
f('what was the dearest bit of it then', "one(top(R(note='majorca'),1)[0][0],top(R(note='majorca'),1)[0][1])", ["one(top(R(note='majorca'),1)[0][1])", "one(top(R(note='majorca'),1)[0][3],top(R(note='majorca'),1)[0][1])", "one(*[top(R(note='majorca'),1)[0][i] for i in (0,1,3)])"], 'trip dearest')
q('what have i spent on maisie this year', "one(S(R(note='maisie',per=YTD)))", [], 'person ytd')
f('and on alfie', "one(S(R(note='alfie',per=YTD)))", [], 'person ytd')
f("which of them's cost me more", "one(*win('Maisie','Alfie',R(note='maisie',per=YTD),R(note='alfie',per=YTD)))", ["one(S(R(note='maisie',per=YTD)),S(R(note='alfie',per=YTD)))", "tab([('Maisie',S(R(note='maisie',per=YTD))),('Alfie',S(R(note='alfie',per=YTD)))])", "one(abs(S(R(note='maisie',per=YTD))-S(R(note='alfie',per=YTD))))", "one(S(R(note='maisie',per=YTD)),S(R(note='alfie',per=YTD)),abs(S(R(note='maisie',per=YTD))-S(R(note='alfie',per=YTD))))", "one(win('Maisie','Alfie',R(note='maisie',per=YTD),R(note='alfie',per=YTD))[0])"], 'compare person')
q('what were the dearest month this year', "one(*best(R(per=YTD),mk))", ["one(best(R(per=YTD),mk)[0])"], 'ranking month')
f('and the cheapest', "one(*best(R(per=YTD),mk,True))", ["one(best(R(per=YTD),mk,True)[0])"], 'ranking month')
q('how many days this month did i spend nowt', "one(quiet(M(2026,11)))", [], 'nospend month')
f('and in september', "one(quiet(M(2026,9)))", ["EMPTY"] if not quiet(M(2026, 9)) else [], 'nospend month')
q('netflix or spotify, which has cost me more this year', "one(*win('Netflix','Spotify',R(note='netflix',per=YTD),R(note='spotify',per=YTD)))", ["one(S(R(note='netflix',per=YTD)),S(R(note='spotify',per=YTD)))", "tab([('Netflix',S(R(note='netflix',per=YTD))),('Spotify',S(R(note='spotify',per=YTD)))])", "one('Spotify family',S(R(note='spotify',per=YTD)))", "one('Spotify')", "one(S(R(note='netflix',per=YTD)),S(R(note='spotify',per=YTD)),abs(S(R(note='netflix',per=YTD))-S(R(note='spotify',per=YTD))))"], 'compare merchant ytd')
f('what about disney', "EMPTY if not R(note='disney',per=YTD) else 1/0", ["one(S(R(note='disney',per=YTD)))", "one(len(R(note='disney',per=YTD)))", "tab([('Netflix',S(R(note='netflix',per=YTD))),('Spotify',S(R(note='spotify',per=YTD))),('Disney',D(0))])"], 'absent merchant')
f('when did i last pay for it', "one(R(note='disney')[-1][0])", ["one(R(note='disney')[-1][0],R(note='disney')[-1][1])"], 'last')
q('list what i spent at the vets this year', "lst(R(note='vets',per=YTD))", [], 'list merchant ytd')
f('which one were dearest', "one(top(R(note='vets',per=YTD),1)[0][0],top(R(note='vets',per=YTD),1)[0][1])", ["one(top(R(note='vets',per=YTD),1)[0][1])", "one(*[top(R(note='vets',per=YTD),1)[0][i] for i in (0,1,3)])"], 'dearest')
n('was that her leg or her tummy', 'detail', True)
q('average a week on treats this year', "one(S(R('Treats',per=YTD))/(D((T-date(2026,1,1)).days+1)/7))", ["[one(S(R('Treats',per=YTD))/k) for k in (47,48,49,len({r[0].isocalendar()[:2] for r in R('Treats',per=YTD)}))]", "one(S(R('Treats',per=YTD))/(D((T-date(2026,1,1)).days)/7))"], 'average week')
f('and last year', "one(S(R('Treats',per=Y(2025)))/(D(365)/7))", ["[one(S(R('Treats',per=Y(2025)))/k) for k in (52,53,len({r[0].isocalendar()[:2] for r in R('Treats',per=Y(2025))}))]"], 'average week')
n('is that a lot do you reckon', 'advice', True)
q('how much is netball subs a week these days and what were it at the beginning', "one(R(note='netball subs')[-1][1],R(note='netball subs')[0][1])", ["tab([(R(note='netball subs')[i][0],R(note='netball subs')[i][1]) for i in (0,-1)])", "one(R(note='netball subs')[-1][1],R(note='netball subs')[0][1],R(note='netball subs')[-1][0],R(note='netball subs')[0][0])"], 'price thennow')
f('how many times have i paid it altogether', "one(len(R(note='netball subs')))", [], 'count')
q('how much went in the christmas club this year', "one(S(R('Christmas Club',per=YTD)))", ["one(S(R(note='christmas club',per=YTD)))"], 'total category ytd')
f('and last year', "one(S(R('Christmas Club',per=Y(2025))))", ["one(S(R(note='christmas club',per=Y(2025))))"], 'total category year')
n('will it stretch for this christmas', 'future', True)
q('how much did i spend last weekend', "one(S(R(per=P('2026-11-28','2026-11-29'))))", [], 'weekend')
f('and the weekend before', "one(S(R(per=P('2026-11-21','2026-11-22'))))", [], 'weekend')
n("ta love that's grand", 'chitchat', True)
# ------------------------------------------------------------ single questions, answerable
q("what's it all come to this year so far", "one(S(R(per=YTD)))", [], 'total ytd')
q('how much did i spend between 3 and 9 june', "one(S(R(per=P('2026-06-03','2026-06-09'))))", [], 'total range')
n('how much have i got left in my account', 'balance')
q('how much on the dog since easter', "one(S(R('The Dog',per=P('2026-04-05','2026-11-30'))))", ["[one(S(R(c,per=(date(2026,4,d),T),f=g))) for d in (3,4,5,6,7) for c,g in (('The Dog',None),(None,lambda r:r[2]=='The Dog' or w('dog').search(r[3])))]"], 'total category since')
q('rank all my categories for last year', "tab(rank(by(R(per=Y(2025)),cat)),True)", [], 'ranking category')
n('what did the chippy pay me last month', 'income')
q('top 3 categories the month before last', "tab(rank(by(R(per=M(2026,9)),cat),3),True)", [], 'ranking category month')
q("what percent of everything this year is rent", "one(pct(S(R(note='rent',per=YTD)),S(R(per=YTD))))", ["one(pct(S(R(note='rent',per=YTD)),S(R(per=YTD))),S(R(note='rent',per=YTD)))", "one(pct(S(R(note='rent',per=YTD)),S(R(per=YTD))),S(R(note='rent',per=YTD)),S(R(per=YTD)))"], 'share')
n('how much do i still owe on the catalogue', 'debt')
q('how many times did i spend over 200 quid this year', "one(len(R(per=YTD,f=lambda r:r[1]>200)))", ["one(days(R(per=YTD,f=lambda r:r[1]>200)))"], 'count threshold')
q("list everything over 200 last year that isn't rent", "lst(R(per=Y(2025),no='rent',f=lambda r:r[1]>200))", [], 'list threshold without')
n('how much will i spend in december', 'future')
q("what's my median sainsbury's shop", "one(median(R('Big Shop',\"sainsbury's\")))", ["one(median(R(note=\"sainsbury's\")))"], 'median merchant')
q('average each time i go in home bargains this year', "one(S(R(note='home bargains',per=YTD))/len(R(note='home bargains',per=YTD)))", ["one(S(R(note='home bargains',per=YTD))/days(R(note='home bargains',per=YTD)))"], 'average visit')
n('what will the rent be come april', 'future')
q('when did i first go to lidl', "one(R(note='lidl')[0][0])", ["one(R(note='lidl')[0][0],R(note='lidl')[0][1])"], 'first')
q("what's the longest i've gone without a takeaway", "one(gap(R(note='takeaway'))[0])", ["one(*gap(R(note='takeaway')))", "one(gap(R(note='takeaway'))[0]-1)", "one(gap(R(note='takeaway'))[0]-1,*gap(R(note='takeaway'))[1:])", "one(gap(R(note='takeaway'))[0]-1,gap(R(note='takeaway'))[1]+td(1),gap(R(note='takeaway'))[2]-td(1))"], 'gap')
n('why did i spend so much in july', 'reason')
q('what day of the week do i spend the most on treats', "one(*best(R('Treats'),wk))", ["one(best(R('Treats'),wk)[0])", "(lambda n: one(*max([(k,x/n[k]) for k,x in by(R('Treats'),wk)],key=lambda p:p[1])))({k:sum((date(2023,9,1)+td(i)).strftime('%A')==k for i in range(1187)) for k in dict(by(R('Treats'),wk))})", "tab(rank(by(R('Treats'),wk)),True)"], 'weekday ranking')
q('treats on weekends against weekdays this year', "one(S(R('Treats',per=YTD,f=lambda r:r[0].weekday()>4)),S(R('Treats',per=YTD,f=lambda r:r[0].weekday()<5)))", ["tab(by(R('Treats',per=YTD),lambda r:'Weekend' if r[0].weekday()>4 else 'Weekday'))"], 'compare weekend')
n('should i cancel netflix', 'advice')
q('how much has the van insurance gone up since last year', "one(R(note='van insurance',per=YTD)[0][1]-R(note='van insurance',per=Y(2025))[0][1])", ["one(R(note='van insurance',per=Y(2025))[0][1],R(note='van insurance',per=YTD)[0][1])", "one(R(note='van insurance',per=YTD)[0][1]-R(note='van insurance',per=Y(2025))[0][1],R(note='van insurance',per=Y(2025))[0][1],R(note='van insurance',per=YTD)[0][1])", "one(pct(R(note='van insurance',per=YTD)[0][1]-R(note='van insurance',per=Y(2025))[0][1],R(note='van insurance',per=Y(2025))[0][1]))", "one(R(note='van insurance',per=YTD)[0][1]-R(note='van insurance',per=Y(2025))[0][1],pct(R(note='van insurance',per=YTD)[0][1]-R(note='van insurance',per=Y(2025))[0][1],R(note='van insurance',per=Y(2025))[0][1]))"], 'price difference yearly')
n('what does our sharon spend on her big shop', 'others')
q('what did the bathroom come to all told', "one(S(R(note='bathroom')))", [], 'project')
q("what's the difference in what i spent this summer and last summer", "one(S(R(per=SUM26))-S(R(per=SUM25)))", ["one(S(R(per=SUM25))-S(R(per=SUM26)))", "one(S(R(per=SUM26)),S(R(per=SUM25)),S(R(per=SUM26))-S(R(per=SUM25)))"], 'compare season')
n('how many litres of diesel did the van drink this summer', 'quantity')
q('did the big shop go up or down in 2025 against 2024 and by what percent', "one(pct(S(R('Big Shop',per=Y(2025)))-S(R('Big Shop',per=Y(2024))),S(R('Big Shop',per=Y(2024)))))", ["one(pct(S(R('Big Shop',per=Y(2025)))-S(R('Big Shop',per=Y(2024))),S(R('Big Shop',per=Y(2024)))),S(R('Big Shop',per=Y(2025))),S(R('Big Shop',per=Y(2024))))", "one(pct(abs(S(R('Big Shop',per=Y(2025)))-S(R('Big Shop',per=Y(2024)))),S(R('Big Shop',per=Y(2024)))))"], 'growth year')
q('running total of the christmas club month by month this year', "tab(run(by(R('Christmas Club',per=YTD),mk)))", ["tab(run(by(R(note='christmas club',per=YTD),mk)))", "tab([(k,x,t) for (k,x),(_,t) in zip(by(R('Christmas Club',per=YTD),mk),run(by(R('Christmas Club',per=YTD),mk)))])"], 'running month')
n('how many kilos of dog food has she got through', 'quantity')
q('average a month on clobber', "one(S(R('Clobber'))/39)", ["one(S(R('Clobber'))/months(R('Clobber')))", "one(S(R('Clobber'))/(D(1187)/D('30.4375')))"], 'average month')
q('how much did i spend at boots last year', "one(S(R(note='boots',per=Y(2025),no='football boots|walking boots')))", ["one(S(R('Hair and Slap','boots',Y(2025))))"], 'merchant commonword')
n('who did i go to the magpie with last time', 'who')
q('how much have i spent in next this year', "one(S(R(per=YTD,f=lambda r:r[3].startswith('Next'))))", [], 'merchant commonword ytd')
q("sainsbury's against aldi last year", "one(S(R(note=\"sainsbury's\",per=Y(2025))),S(R(note='aldi',per=Y(2025))))", ["one(S(R('Big Shop',\"sainsbury's\",Y(2025))),S(R('Big Shop','aldi',Y(2025))))", "tab([(\"Sainsbury's\",S(R(note=\"sainsbury's\",per=Y(2025)))),('Aldi',S(R(note='aldi',per=Y(2025))))])", "tab([(\"Sainsbury's\",S(R('Big Shop',\"sainsbury's\",Y(2025)))),('Aldi',S(R('Big Shop','aldi',Y(2025))))])", "one(S(R(note=\"sainsbury's\",per=Y(2025))),S(R(note='aldi',per=Y(2025))),S(R(note=\"sainsbury's\",per=Y(2025)))-S(R(note='aldi',per=Y(2025))))"], 'compare merchant year')
n("where did i get maisie's school shoes", 'where')
q('have i ever spent owt at ikea', "EMPTY if not R(note='ikea') else 1/0", ["one(S(R(note='ikea')))", "one(len(R(note='ikea')))", "one(len(R(note='ikea')),S(R(note='ikea')))"], 'absent merchant')
q('what were the three dearest magpie visits', "tab([(r[0],r[1]) for r in top(R(note='magpie'),3)],True)", ["tab([(r[1],) for r in top(R(note='magpie'),3)],True)", "tab([(r[0],r[3],r[1]) for r in top(R(note='magpie'),3)],True)", "tab([(r[3],r[1]) for r in top(R(note='magpie'),3)],True)"], 'ranking merchant')
n('delete the last one', 'order')
q('how much has goth weekend cost each year', "tab(by(R(note='goth weekend'),yr))", [], 'yearly breakdown year')
q('how much went on caravan sites this summer', "one(S(R(note='caravan site',per=SUM26)))", ["one(S(R('Holidays',per=SUM26,note='site|caravan')))"], 'season things')
n('remind me to pay sandra friday', 'order')
q("how much did alfies birthday cost this year", "one(S(R(note='alfie birthday.*',per=YTD)))", [], 'yearly person')
q("how many days have i been in bothams this year", "one(days(R(note=\"botham's\",per=YTD)))", ["one(len(R(note=\"botham's\",per=YTD)))"], 'count days merchant')
n('morning, how are you keeping', 'chitchat')
q("biggest single treat i've ever had and when", "one(top(R('Treats'),1)[0][0],top(R('Treats'),1)[0][1])", ["one(*[top(R('Treats'),1)[0][i] for i in (0,1,3)])"], 'dearest date')
q('what did i spend in the second quarter this year', "one(S(R(per=P('2026-04-01','2026-06-30'))))", [], 'total quarter')
n('flibber jab wock tuna', 'nonsense')
q('show me the ones with no note since august', "lst(R(per=P('2026-08-01','2026-11-30'),f=lambda r:not r[3]))", ["lst(R(per=P('2026-09-01','2026-11-30'),f=lambda r:not r[3]))"], 'list empty since')
q('what did i spend on friday', "one(S(R(per=P('2026-11-27','2026-11-27'))))", ["lst(R(per=P('2026-11-27','2026-11-27')))"], 'total day')
n('and then if the', 'half')
q('when did slimming world stop', "one(R(note='slimming world')[-1][0])", ["one(R(note='slimming world')[-1][0],R(note='slimming world')[-1][1])", "one(mk(R(note='slimming world')[-1]))"], 'last subscription')
n('put 4.50 down for netball tonight', 'order')
n('what did lee earn on the boats last week', 'income others')
n('did i pay card or cash for the tyres', 'how')
n('any tips for saving a bit before christmas', 'advice')
n('is it going to rain on saturday', 'chitchat')

assert len({o['id'] for o in OUT}) == len(OUT)
with open(os.path.join(H, 'whitby33.jsonl'), 'w') as fo:
    for o in OUT: fo.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(ROWS), 'rows,', len(OUT), 'questions,', sum(o['gold'] == NONE for o in OUT), 'none,', sum(bool(o['history']) for o in OUT), 'follow-ups')
