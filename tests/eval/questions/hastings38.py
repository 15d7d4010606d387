import csv, json, os, re, calendar
from datetime import date, timedelta
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
with open(os.path.join(HERE, '../ledgers/hastings.csv'), encoding='utf-8', newline='') as f:
    for r in csv.DictReader(f):
        ROWS.append((r['date'], D(r['amount']), r['category'], r['notes']))
TODAY = '2026-11-30'
WD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
# ---- naive loops
def Y(y): return (f'{y}-01-01', f'{y}-12-31')
def M(y, m): return (f'{y}-{m:02d}-01', f'{y}-{m:02d}-{calendar.monthrange(y, m)[1]}')
def YTD(y): return (f'{y}-01-01', f'{y}-11-30')
def since(s): return (s, TODAY)
THIS = YTD(2026); LASTY = Y(2025); LM = M(2026, 10); ALL = ('2023-09-01', TODAY)
def wd(s): return date.fromisoformat(s).weekday()
def sel(cat=None, has=None, per=ALL, no=None, nocat=None, over=None, under=None, days=None, either=None, rows=None):
    """has/no: whole-word regex in the notes, case-blind; either: category is it OR the notes hold it"""
    out = []
    for r in (ROWS if rows is None else rows):
        if not (per[0] <= r[0] <= per[1]): continue
        if cat is not None and r[2] != cat: continue
        if nocat is not None and r[2] == nocat: continue
        if has is not None and not re.search(r'(?<!\w)(?:%s)(?!\w)' % has, r[3], re.I): continue
        if no is not None and re.search(r'(?<!\w)(?:%s)(?!\w)' % no, r[3], re.I): continue
        if over is not None and not r[1] > D(str(over)): continue
        if under is not None and not r[1] < D(str(under)): continue
        if days is not None and wd(r[0]) not in days: continue
        if either is not None and r[2] != either and not re.search(r'(?<!\w)%s(?!\w)' % either, r[3], re.I): continue
        out.append(r)
    return out
def m2(x): return str(D(x).quantize(D('0.01'), ROUND_HALF_UP))
def s(rows):
    t = D(0)
    for r in rows: t += r[1]
    return t
def T(rows): return m2(s(rows))
def n(rows): return str(len(rows))
def avg(rows, k=None): return m2(s(rows) / (k or len(rows)))
def pct(a, b): return str((s(a) * 100 / s(b)).quantize(D('0.1'), ROUND_HALF_UP))
def growth(a, b): return str(((s(b) - s(a)) * 100 / s(a)).quantize(D('0.1'), ROUND_HALF_UP))
def diff(a, b): return m2(abs(s(a) - s(b)))
def median(rows):
    v = sorted(r[1] for r in rows); k = len(v)
    return m2(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def mx(rows):
    b = max(rows, key=lambda r: r[1]); assert sum(r[1] == b[1] for r in rows) == 1, 'tie'; return b
def mn(rows):
    b = min(rows, key=lambda r: r[1]); assert sum(r[1] == b[1] for r in rows) == 1, 'tie'; return b
def key(r, k):
    return {'cat': r[2], 'month': r[0][:7], 'year': r[0][:4], 'wd': WD[wd(r[0])], 'note': r[3], 'day': r[0]}[k]
def by(rows, k):
    g = {}
    for r in rows: g[key(r, k)] = g.get(key(r, k), D(0)) + r[1]
    return [[a, m2(g[a])] for a in sorted(g)]
def cnt(rows, k):
    g = {}
    for r in rows: g[key(r, k)] = g.get(key(r, k), 0) + 1
    return [[a, str(g[a])] for a in sorted(g)]
def rank(t, k=None, low=False):
    t = sorted(t, key=lambda x: D(x[1]), reverse=not low)
    if k and len(t) > k: assert t[k - 1][1] != t[k][1], 'tie'
    return t[:k] if k else t
def top(t, low=False): return rank(t, 1, low)[0]
def lst(rows):
    assert 0 < len(rows) <= 20, len(rows); return [[r[0], m2(r[1])] for r in rows]
def ld(r): return [m2(r[1]), r[0]]
def first(rows): return rows[0]
def last(rows):
    assert len(rows) < 2 or rows[-1][0] != rows[-2][0], 'two on last day'; return rows[-1]
def ndays(rows): return str(len({r[0] for r in rows}))
def idle(per, rows=None):
    have = {r[0] for r in (ROWS if rows is None else rows)}; d = date.fromisoformat(per[0]); out = []
    while d.isoformat() <= per[1]:
        if d.isoformat() not in have: out.append(d.isoformat())
        d += timedelta(1)
    return out
def gaps(rows):     # every longest gap (days, from, to)
    ds = sorted({r[0] for r in rows}); best = []
    for a, b in zip(ds, ds[1:]):
        k = (date.fromisoformat(b) - date.fromisoformat(a)).days
        if not best or k > best[0][0]: best = [(k, a, b)]
        elif k == best[0][0]: best.append((k, a, b))
    return best
def running(t, both=False):
    c = D(0); out = []
    for a, v in t:
        c += D(v); out.append([a, v, m2(c)] if both else [a, m2(c)])
    return out
def changes(rows):
    out = []
    for r in rows:
        if not out or out[-1][1] != r[1]: out.append(r)
    return out
def fill(t, keys):
    g = dict(t); return [[k, g.get(k, '0.00')] for k in keys]
def one(*v):
    for x in v: assert isinstance(x, str), x
    return {'one': list(v)}
def tab(t, ordered=False): return {'rows': t, 'ordered': ordered}
NONE = {'none': True}; EMPTY = {'empty': True}
def pair(a, la, b, lb):     # other ways to hand back two totals: a table, or with their difference
    return [tab([[la, T(a)], [lb, T(b)]]), one(T(a), T(b), diff(a, b))]

OUT = []; CONV = []
def q(text, how, alt='[]', tags='', f=False):
    global CONV
    if not f: CONV = []
    gold = eval(how); alts = eval(alt)
    seen = []
    for a in alts:
        if a != gold and a not in seen: seen.append(a)
    t = tags.split()
    if f: t.append('follow-up')
    if gold == NONE: t.append('none')
    OUT.append({'id': 'hastings38-%03d' % (len(OUT) + 1), 'question': text, 'today': TODAY, 'history': list(CONV),
                'gold': gold, 'alt': seen, 'how': how, 'tags': t})
    CONV.append(text)
def no(text, tags='', f=False): q(text, 'NONE', '[]', tags, f)
def F(text, how, alt='[]', tags=''): q(text, how, alt, tags, True)

# ---- conversations
q('how much have i spent on grub this month', 'one(T(sel("grub", per=M(2026,11))))', tags='total category month')
F('and last month', 'one(T(sel("grub", per=LM)))', tags='total category month')
F('and october last year', 'one(T(sel("grub", per=M(2025,10))))', tags='total category month')

q('whats the total for moggies so far this year', 'one(T(sel("moggies", per=THIS)))', tags='total category ytd')
F('how much of that was the vet', 'one(T(sel("moggies", "vets", THIS)))', '[one(T(sel("moggies", "vets", THIS)), pct(sel("moggies", "vets", THIS), sel("moggies", per=THIS)))]', tags='total note')
F('why was it so much', 'NONE', tags='reason')

q('what did i spend at morrisons in 2025', 'one(T(sel(has="morrisons", per=Y(2025))))', tags='total merchant two-categories')
F('just the petrol', 'one(T(sel("volvo", "morrisons", Y(2025))))', tags='total merchant')
F('and without the petrol', 'one(T(sel(has="morrisons", no="petrol", per=Y(2025))))', tags='without merchant')

q('lisbon in 2024, what did it all come to', 'one(T(sel(has="lisbon", per=Y(2024))))', tags='trip total')
F('and 2025', 'one(T(sel(has="lisbon", per=Y(2025))))', tags='trip total')
F('which category did most of that go on', 'one(*top(by(sel(has="lisbon", per=Y(2025)),"cat")))', '[one(top(by(sel(has="lisbon", per=Y(2025)),"cat"))[0]), tab(rank(by(sel(has="lisbon", per=Y(2025)),"cat")), True)]', tags='trip category top')

q('how much has the loft cost altogether', 'one(T(sel(either="loft")))', '[one(T(sel("loft")))]', tags='project total')
F('what was the biggest single payment and when', 'one(*ld(mx(sel(either="loft"))))', '[one(*ld(mx(sel(either="loft"))), mx(sel(either="loft"))[3])]', tags='dearest date')
F('how much went to dave', 'one(T(sel("loft", "dave")))', tags='person total')

q('list what we spent on northumberland by category', 'tab(by(sel(has="northumberland"),"cat"))', tags='trip by-category')
F('which of the two trips cost more, 2024 or 2026', 'one(T(sel(has="northumberland", per=Y(2024))), T(sel(has="northumberland", per=Y(2026))))',
  '[one("2026", T(sel(has="northumberland", per=Y(2026)))), one("2026")] + pair(sel(has="northumberland", per=Y(2024)), "2024", sel(has="northumberland", per=Y(2026)), "2026")', tags='trip compare')

q('top 5 catagories this year', 'tab(rank(by(sel(per=THIS),"cat"),5), True)', tags='ranking category typo')
F('and the year before', 'tab(rank(by(sel(per=Y(2025)),"cat"),5), True)', tags='ranking category')
F('what share was the loft', 'one(pct(sel("loft", per=Y(2025)), sel(per=Y(2025))))', '[one(T(sel("loft", per=Y(2025))), pct(sel("loft", per=Y(2025)), sel(per=Y(2025)))), one(T(sel("loft", per=Y(2025))), T(sel(per=Y(2025))), pct(sel("loft", per=Y(2025)), sel(per=Y(2025)))), one(pct(sel(either="loft", per=Y(2025)), sel(per=Y(2025))))]', tags='share')

q('what did i pay for netflix at the very start and what is it now', 'one(m2(sel(has="netflix")[0][1]), m2(sel(has="netflix")[-1][1]))',
  '[tab([[r[0], m2(r[1])] for r in (sel(has="netflix")[0], sel(has="netflix")[-1])]), one(sel(has="netflix")[0][0], m2(sel(has="netflix")[0][1]), sel(has="netflix")[-1][0], m2(sel(has="netflix")[-1][1])), one(m2(sel(has="netflix")[0][1]), m2(sel(has="netflix")[-1][1]), m2(sel(has="netflix")[-1][1]-sel(has="netflix")[0][1]))]', tags='price then-now')
F('same for the mortgage', 'one(m2(sel(has="mortgage")[0][1]), m2(sel(has="mortgage")[-1][1]))',
  '[tab([[r[0], m2(r[1])] for r in (sel(has="mortgage")[0], sel(has="mortgage")[-1])]), one(sel(has="mortgage")[0][0], m2(sel(has="mortgage")[0][1]), sel(has="mortgage")[-1][0], m2(sel(has="mortgage")[-1][1])), one(m2(sel(has="mortgage")[0][1]), m2(sel(has="mortgage")[-1][1]), m2(sel(has="mortgage")[-1][1]-sel(has="mortgage")[0][1]))]', tags='price then-now')
no('and how much have we still got to pay off on it', 'debt', True)

q('how many times have i been to the sauna since easter', 'one(n(sel(has="sauna", per=since("2026-04-05"))))', '[one(n(sel(has="sauna", per=since("2026-04-06")))), one(n(sel(has="sauna", per=since("2026-04-05"))), T(sel(has="sauna", per=since("2026-04-05")))), one(ndays(sel(has="sauna", per=since("2026-04-05")))), one(ndays(sel(has="sauna", per=since("2026-04-06"))))]', tags='count since')
F('when was the first time ever', 'one(first(sel(has="sauna"))[0])', '[one(*ld(first(sel(has="sauna")))), one(*ld(first(sel(has="sauna"))), first(sel(has="sauna"))[3])]', tags='first')
F('average price a go this year', 'one(avg(sel(has="sauna", per=THIS)))', tags='average')

q('days without spending anything last month', 'one(str(len(idle(LM))))', '[tab([[d] for d in idle(LM)])]', tags='idle-days')
F('and in september', 'one(str(len(idle(M(2026,9)))))', '[tab([[d] for d in idle(M(2026,9))])]', tags='idle-days')

q('most expensive month of 2025', 'one(*top(by(sel(per=Y(2025)),"month")))', '[one(top(by(sel(per=Y(2025)),"month"))[0])]', tags='top month')
F('leave out the loft', 'one(*top(by(sel(per=Y(2025), nocat="loft"),"month")))', '[one(top(by(sel(per=Y(2025), nocat="loft"),"month"))[0])]' + ' + [one(*top(by(sel(per=Y(2025), nocat="loft", no="loft"),"month")))]', tags='without top month')
F('and the cheapest', 'one(*top(by(sel(per=Y(2025), nocat="loft"),"month"), True))', '[one(top(by(sel(per=Y(2025), nocat="loft"),"month"), True)[0]), one(*top(by(sel(per=Y(2025), nocat="loft", no="loft"),"month"), True)), one(*top(by(sel(per=Y(2025)),"month"), True)), one(top(by(sel(per=Y(2025)),"month"), True)[0])]', tags='bottom month')

q('show me everything i bought last weekend', 'tab(lst(sel(per=("2026-11-28","2026-11-29"))))', tags='list weekend')
F('what does that add up to', 'one(T(sel(per=("2026-11-28","2026-11-29"))))', tags='total weekend')
no('delete the car wash one', 'order', True)

q('eating out, the month befor last', 'one(T(sel("eating out", per=M(2026,9))))', tags='total category month')
F('how many times was that', 'one(n(sel("eating out", per=M(2026,9))))', '[one(ndays(sel("eating out", per=M(2026,9)))), one(n(sel("eating out", per=M(2026,9))), T(sel("eating out", per=M(2026,9))))]', tags='count')
no('who did i go with', 'who', True)

q('council tax this year', 'one(T(sel(has="council tax", per=THIS)))', tags='total bill ytd')
F('compare with last year', 'one(T(sel(has="council tax", per=THIS)), T(sel(has="council tax", per=Y(2025))))', '[one(diff(sel(has="council tax", per=THIS), sel(has="council tax", per=Y(2025)))), one(T(sel(has="council tax", per=THIS)), T(sel(has="council tax", per=YTD(2025)))), one(diff(sel(has="council tax", per=THIS), sel(has="council tax", per=YTD(2025))))] + pair(sel(has="council tax", per=THIS), "2026", sel(has="council tax", per=Y(2025)), "2025") + pair(sel(has="council tax", per=THIS), "2026", sel(has="council tax", per=YTD(2025)), "2025")', tags='compare periods')

q('what have the girls cost me this year', 'one(T(sel("the girls", per=THIS)))', '[one(T(sel(per=THIS, has="edie|nell|edie\'s|nell\'s")))]', tags='total category ytd')
F('edie v nell', 'one(T(sel("the girls", "edie", THIS)), T(sel("the girls", "nell", THIS)))', '[one(T(sel(None, "edie|edie\'s", THIS)), T(sel(None, "nell|nell\'s", THIS)))] + pair(sel("the girls", "edie", THIS), "Edie", sel("the girls", "nell", THIS), "Nell") + pair(sel(None, "edie|edie\'s", THIS), "Edie", sel(None, "nell|nell\'s", THIS), "Nell")', tags='compare people')

q('last three vet bills', 'tab(lst(sel("moggies", "vets")[-3:]))', tags='list last')
F('how much did orwell weigh', 'NONE', tags='quantity')

# ---- single questions
q('between 3 and 9 june how much went out', 'one(T(sel(per=("2026-06-03","2026-06-09"))))', tags='total range')
q('what did i spend at weekends in septmber', 'one(T(sel(per=M(2026,9), days=(5,6))))', tags='total weekend typo')
q('first quarter this year against first quarter last year', 'one(T(sel(per=("2026-01-01","2026-03-31"))), T(sel(per=("2025-01-01","2025-03-31"))))', '[one(diff(sel(per=("2026-01-01","2026-03-31")), sel(per=("2025-01-01","2025-03-31"))))] + pair(sel(per=("2026-01-01","2026-03-31")), "2026", sel(per=("2025-01-01","2025-03-31")), "2025") + pair(sel(per=("2026-01-01","2026-03-31")), "2026-Q1", sel(per=("2025-01-01","2025-03-31")), "2025-Q1")', tags='compare quarter')
q('how much did the cats cost last winter', 'one(T(sel("moggies", per=("2025-12-01","2026-02-28"))))', tags='season category')
q('spent on presents since last christmas', 'one(T(sel("presents", per=since("2025-12-25"))))', '[one(T(sel("presents", per=since("2025-12-26"))))]', tags='since category')
q('what did i spend in boots the chemist in 2024', 'one(T(sel("me", "boots", Y(2024), no="walking boots")))', tags='merchant common-word')
q('how much have i ever spent at next', 'one(T(sel("me", "next")))', tags='merchant common-word')
q('the crown, what did i spend there in 2025', 'one(T(sel(has="the crown", per=Y(2025))))', tags='merchant shared-word two-categories')
q('how many times did i have my hair done last year and what was the average', 'one(n(sel("me","hair",Y(2025))), avg(sel("me","hair",Y(2025))))', tags='count average')
q('hanushka or petit fi, which have i spent more in this year', 'one(T(sel(has="hanushka", per=THIS)), T(sel(has="petit fi", per=THIS)))', '[one("Petit Fi" if s(sel(has="petit fi", per=THIS)) > s(sel(has="hanushka", per=THIS)) else "Hanushka", m2(max(s(sel(has="petit fi", per=THIS)), s(sel(has="hanushka", per=THIS)))))] + pair(sel(has="hanushka", per=THIS), "Hanushka", sel(has="petit fi", per=THIS), "Petit Fi")', tags='compare merchants')
q('whats the avrage a month on eating out in 2025', 'one(avg(sel("eating out", per=Y(2025)), 12))', tags='average month')
q('average petrol fill this year', 'one(avg(sel(has="petrol", per=THIS)))', tags='average visit')
q('median coffee spend this year', 'one(median(sel("coffee", per=THIS)))', '[one(median(sel(either="coffee", per=THIS)))]', tags='median')
q('what percentage of all my spending this year is grub', 'one(pct(sel("grub", per=THIS), sel(per=THIS)))', '[one(T(sel("grub", per=THIS)), pct(sel("grub", per=THIS), sel(per=THIS))), one(T(sel("grub", per=THIS)), T(sel(per=THIS)), pct(sel("grub", per=THIS), sel(per=THIS)))]', tags='share')
q('longest gap between petrol fill ups in days', 'one(str(gaps(sel(has="petrol"))[0][0]))', '[one(str(k), a, b) for k, a, b in gaps(sel(has="petrol"))] + [tab([[str(k), a, b] for k, a, b in gaps(sel(has="petrol"))])]', tags='gap')
q('eating out by day of the week for this year', 'tab(by(sel("eating out", per=THIS),"wd"))', tags='by-weekday')
q('what day of the week do i spend most on coffee, this year', 'one(*top(by(sel("coffee", per=THIS),"wd")))', '[one(top(by(sel("coffee", per=THIS),"wd"))[0]), one(*top(by(sel(either="coffee", per=THIS),"wd"))), one(top(by(sel(either="coffee", per=THIS),"wd"))[0])]', tags='top weekday')
q('volvo month by month this year', 'tab(by(sel("volvo", per=THIS),"month"))', tags='by-month')
q('anything over 300 quid this year not counting the mortgage', 'tab(lst(sel(per=THIS, over=300, no="mortgage")))', tags='threshold list without')
q('how many payments over 100 in the summer', 'one(n(sel(per=("2026-06-01","2026-08-31"), over=100)))', tags='threshold count season')
q('total for last week', 'one(T(sel(per=("2026-11-23","2026-11-29"))))', '[one(T(sel(per=("2026-11-22","2026-11-28"))))]', tags='total week')
q('yesterdays spending', 'one(T(sel(per=("2026-11-29","2026-11-29"))))', '[tab(lst(sel(per=("2026-11-29","2026-11-29"))))]', tags='total day')
q('when did i last pay for disney', 'one(last(sel(has="disney\\\\+"))[0])', '[one(*ld(last(sel(has="disney\\\\+")))), one(*ld(last(sel(has="disney\\\\+"))), "Disney+")]', tags='last subscription')
q('when did the spotify price go up', 'one(changes(sel(has="spotify"))[1][0])', '[one(*ld(changes(sel(has="spotify"))[1])), one(changes(sel(has="spotify"))[1][0], m2(changes(sel(has="spotify"))[0][1]), m2(changes(sel(has="spotify"))[1][1])), one(changes(sel(has="spotify"))[1][0][:7])]', tags='price change')
q('jack in the green, what have we spent on it each year', 'tab(by(sel(has="jack in the green"),"year"))', tags='festival yearly')
q('how much more did house bills come to in 2025 than 2024', 'one(diff(sel("house bills", per=Y(2025)), sel("house bills", per=Y(2024))))', '[one(T(sel("house bills", per=Y(2025))), T(sel("house bills", per=Y(2024))), diff(sel("house bills", per=Y(2025)), sel("house bills", per=Y(2024)))), one(diff(sel("house bills", per=Y(2025)), sel("house bills", per=Y(2024))), growth(sel("house bills", per=Y(2024)), sel("house bills", per=Y(2025))))]', tags='difference')
q('by what percent did grub go up from 2024 to 2025', 'one(growth(sel("grub", per=Y(2024)), sel("grub", per=Y(2025))))', '[one(T(sel("grub", per=Y(2024))), T(sel("grub", per=Y(2025))), growth(sel("grub", per=Y(2024)), sel("grub", per=Y(2025))))]', tags='growth')
q('house bills last year without the mortgage', 'one(T(sel("house bills", no="mortgage", per=Y(2025))))', tags='without')
q('anything at tesco this year', 'EMPTY', '[one("0"), one("0.00")]', tags='empty')
q('octopus bill this january compared with last january', 'one(T(sel(has="octopus", per=M(2026,1))), T(sel(has="octopus", per=M(2025,1))))', '[one(diff(sel(has="octopus", per=M(2026,1)), sel(has="octopus", per=M(2025,1))))] + pair(sel(has="octopus", per=M(2026,1)), "2026-01", sel(has="octopus", per=M(2025,1)), "2025-01") + pair(sel(has="octopus", per=M(2026,1)), "2026", sel(has="octopus", per=M(2025,1)), "2025")', tags='compare months')
q('car insurance each year', 'tab(by(sel(has="car insurance"),"year"))', '[tab(lst(sel(has="car insurance")))]', tags='yearly')
q('running total for the loft month by month', 'tab(running(by(sel("loft"),"month")))', '[tab(running(by(sel("loft"),"month"), True)), tab(running(by(sel(either="loft"),"month"))), tab(running(by(sel(either="loft"),"month"), True)), tab(running([[r[0], m2(r[1])] for r in sel("loft")])), tab(running([[r[0], m2(r[1])] for r in sel("loft")], True))]', tags='running')

q('how many days did i buy a coffee in november', 'one(ndays(sel("coffee", per=M(2026,11))))', '[one(ndays(sel(either="coffee", per=M(2026,11))))]', tags='count days')

# ---- cannot be answered from the rows
no('how much is left in my account', 'balance')
no('what did the shop take last saturday', 'income')
no('how much will christmas cost us this year', 'future')
no('should i get rid of the volvo', 'advice')
no('how many litres of petrol did i put in in october', 'quantity')
no('what does graham spend on his coffees', 'others')
no('remind me to pay the window cleaner on friday', 'order')
no('morning, hope you had a nice weekend', 'chit-chat')
no('flibbet marn osk', 'nonsense')
no('and then the', 'half')
no('did i pay cash or card at the jenny lind', 'how')
no('how cold was the sea on sunday', 'outside')
no('put down 4.50 for coffee at hanushka', 'order')
no('whats my pension worth', 'balance')
no('how can i spend less on eating out', 'advice')
no('can we afford lisbon again next spring', 'advice future')
no('how many miles did we drive to northumberland', 'quantity')
no('how much do other people my age spend on their cats', 'others')
no('ta thats lovely', 'chit-chat')
no('when will netflix put the price up again', 'future')
no('how much does my sister owe me', 'debt')
no('is dave a good builder', 'opinion')
no('change yesterdays crown lunch to fun', 'order')
no('why is my electric dearer in winter', 'reason')

if __name__ == '__main__':
    assert not any(re.search(r'tesco', r[3], re.I) for r in ROWS)
    with open(os.path.join(HERE, 'hastings38.jsonl'), 'w', encoding='utf-8') as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + '\n')
    print(len(ROWS), 'rows,', len(OUT), 'questions,', sum(o['gold'] == NONE for o in OUT), 'none,', sum(bool(o['history']) for o in OUT), 'follow-ups')
    import sys
    if len(sys.argv) > 1:
        for o in OUT: print(o['id'][-3:], '  ' * len(o['history']) + o['question'], '|', json.dumps(o['gold']), '|| ' + json.dumps(o['alt']) if o['alt'] else '')
