import csv, json, os, re
from datetime import date, timedelta as td
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
ROWS = []
for r in csv.DictReader(open(os.path.join(HERE, '../ledgers/cardigan.csv'), encoding='utf-8')):
    ROWS.append((date.fromisoformat(r['date']), D(r['amount']), r['category'], r['notes']))
WD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
# conditions
def cat(*c): return lambda r: r[2] in c
def w(p): return lambda r: re.search(r'\b(?:' + p + r')', r[3], re.I) is not None
def ww(p): return lambda r: re.search(r'\b(?:' + p + r')\b', r[3], re.I) is not None
def starts(p): return lambda r: re.match(r'(?:' + p + r')\b', r[3], re.I) is not None
def Not(f): return lambda r: not f(r)
def Or(*fs): return lambda r: any(f(r) for f in fs)
def per(a, b=None): return lambda r: date.fromisoformat(a) <= r[0] <= (date.fromisoformat(b) if b else TODAY)
def M(y, m): return lambda r: r[0].year == y and r[0].month == m
def Y(y): return lambda r: r[0].year == y
def over(x): return lambda r: r[1] > D(x)
def under(x): return lambda r: r[1] < D(x)
def day(*ds): return lambda r: WD[r[0].weekday()] in ds
def S(*fs):
    out = []
    for r in ROWS:
        if all(f(r) for f in fs): out.append(r)
    return out
# figures
def q2(d): return str(D(d).quantize(D('0.01'), ROUND_HALF_UP))
def q1(d): return str(D(d).quantize(D('0.1'), ROUND_HALF_UP))
def tot(rows):
    t = D(0)
    for r in rows: t += r[1]
    return t
def T(rows): return q2(tot(rows))
def TE(rows): return one(T(rows)) if rows else EMPTY
def N(rows): return str(len(rows))
def days(rows): return len({r[0] for r in rows})
def avg(rows): return q2(tot(rows) / len(rows))
def med(xs):
    xs = sorted(xs); n = len(xs)
    return q2(xs[n // 2] if n % 2 else (xs[n // 2 - 1] + xs[n // 2]) / 2)
def amts(rows): return [r[1] for r in rows]
def by(rows, key):
    d = {}
    for r in rows: d[key(r)] = d.get(key(r), D(0)) + r[1]
    return d
def kcat(r): return r[2]
def kmon(r): return r[0].isoformat()[:7]
def kyear(r): return str(r[0].year)
def kwd(r): return WD[r[0].weekday()]
def kday(r): return r[0].isoformat()
def rank(d, n=None, rev=True):
    it = sorted(d.items(), key=lambda kv: kv[1], reverse=rev)
    v = [x for _, x in it]
    assert len(set(v)) == len(v) or n is None or len(set(v[:n + 1])) == min(n + 1, len(v)), 'tie'
    return [[k, q2(x)] for k, x in it[:n]]
def big(rows):
    b = max(rows, key=lambda r: r[1]); assert sum(r[1] == b[1] for r in rows) == 1, 'tie'
    return b
def small(rows):
    b = min(rows, key=lambda r: r[1]); assert sum(r[1] == b[1] for r in rows) == 1, 'tie'
    return b
def da(rows): return [[r[0].isoformat(), q2(r[1])] for r in rows]
def lst(rows):
    assert 0 < len(rows) <= 20, len(rows)
    return da(rows)
def first(rows): return rows[0][0].isoformat()
def last(rows): return rows[-1][0].isoformat()
def diff(a, b): return q2(tot(a) - tot(b))
def gap(rows):
    ds = sorted({r[0] for r in rows}); best = (0, None, None); g = []
    for a, b in zip(ds, ds[1:]):
        g.append((b - a).days)
        if (b - a).days > best[0]: best = ((b - a).days, a.isoformat(), b.isoformat())
    assert g.count(best[0]) == 1, 'tie'
    return best
def empties(a, b, *fs):
    d, e, out = date.fromisoformat(a), date.fromisoformat(b), []
    have = {r[0] for r in S(*fs)}
    while d <= e:
        if d not in have: out.append(d.isoformat())
        d += td(1)
    return out
def cum(pairs):
    t, out = D(0), []
    for k, v in pairs: t += D(v); out.append([k, q2(t)])
    return out
def mons(rows, lo, hi):
    d = by(rows, kmon); out = []; y, m = map(int, lo.split('-'))
    while f'{y}-{m:02d}' <= hi:
        k = f'{y}-{m:02d}'; out.append([k, q2(d.get(k, D(0)))]); m += 1
        if m > 12: y, m = y + 1, 1
    return out
def pct(a, b): return q1(a * 100 / b)
def grow(new, old): return q1((tot(new) - tot(old)) * 100 / tot(old))
def wk(rows, a, b): return q2(tot(rows) * 7 / ((date.fromisoformat(b) - date.fromisoformat(a)).days + 1))
def isoweeks(rows): return q2(tot(rows) / len({r[0].isocalendar()[:2] for r in rows}))
def one(*x): return {'one': [str(v) for v in x]}
def tab(rows, o=False): return {'rows': [list(map(str, r)) for r in rows], 'ordered': o}
NONE, EMPTY = {'none': True}, {'empty': True}

Q = []
def q(conv, text, gold, alt=(), tags=''): Q.append((conv, text, gold, list(alt), tags.split()))
TT = '2026-01-01'
# --- conversations
q('a', "how much did i spend at llwynhelyg last month", "one(T(S(w('llwynhelyg'),M(2026,10))))", tags='merchant month')
q('a', "and the month before that", "TE(S(w('llwynhelyg'),M(2026,9)))", ["one(T(S(w('llwynhelyg'),M(2026,9))))"], tags='merchant month')
q('a', "and all of last year", "one(T(S(w('llwynhelyg'),Y(2025))))", tags='merchant year')
q('b', "what have i spent on the food shop this year so far", "one(T(S(cat('Food shop'),Y(2026))))", tags='category ytd')
q('b', "what was it the same time last year", "one(T(S(cat('Food shop'),per('2025-01-01','2025-11-30'))))", tags='category ytd')
q('b', "so how much more is that this year", "one(diff(S(cat('Food shop'),Y(2026)),S(cat('Food shop'),per('2025-01-01','2025-11-30'))))",
  ["one(T(S(cat('Food shop'),Y(2026))),T(S(cat('Food shop'),per('2025-01-01','2025-11-30'))))"], 'compare difference')
q('c', "total for the cork trip please", "one(T(S(ww('cork'))))", tags='trip')
q('c', "split that up by category for me", "tab(rank(by(S(ww('cork')),kcat)))", ["tab(rank(by(S(ww('cork')),kcat)),True)"], 'trip breakdown')
q('c', "and what was the dearest thing", "one(q2(big(S(ww('cork')))[1]),big(S(ww('cork')))[3])",
  ["one(q2(big(S(ww('cork')))[1]))", "one(q2(big(S(ww('cork')))[1]),big(S(ww('cork')))[0])", "one(big(S(ww('cork')))[0],q2(big(S(ww('cork')))[1]),big(S(ww('cork')))[3])", "one(big(S(ww('cork')))[3])"], 'trip max')
q('d', "how much did the eisteddfod cost me each year", "tab(sorted(rank(by(S(w('eisteddfod')),kyear))))", ["tab(sorted(rank(by(S(w('eisteddfod')),kyear))),True)"], 'trip year breakdown')
q('d', "what did i buy there in wrexham", "tab(lst(S(w('eisteddfod'),w('wrexham'))))", ["tab(lst(S(w('eisteddfod'),w('wrexham'),per('2025-08-01','2025-08-31'))))", "tab([[r[3],q2(r[1])] for r in S(w('eisteddfod'),w('wrexham'))])"], 'trip list')
q('e', "whats netflix costing me now and what was it when i started", "one(q2(S(w('netflix'))[-1][1]),q2(S(w('netflix'))[0][1]))", ["tab([[last(S(w('netflix'))),q2(S(w('netflix'))[-1][1])],[first(S(w('netflix'))),q2(S(w('netflix'))[0][1])]])"], 'price then-now')
q('e', "and when was the first payment", "one(first(S(w('netflix'))))", ["one(first(S(w('netflix'))),q2(S(w('netflix'))[0][1]))"], 'first')
q('e', "should i get rid of it do you think", "NONE", tags='none advice')
q('f', "tesco or aldi, where did i spend more this year", "one(T(S(w('tesco'),Y(2026))),T(S(w('aldi'),Y(2026))))",
  ["tab([['Tesco',T(S(w('tesco'),Y(2026)))],['Aldi',T(S(w('aldi'),Y(2026)))]])", "one(*max([('Tesco',T(S(w('tesco'),Y(2026)))),('Aldi',T(S(w('aldi'),Y(2026))))],key=lambda x:D(x[1])))",
   "one(max([('Tesco',tot(S(w('tesco'),Y(2026)))),('Aldi',tot(S(w('aldi'),Y(2026))))],key=lambda x:x[1])[0])"], 'compare merchants')
q('f', "just the food shop ones i mean not the b and b", "one(T(S(w('tesco'),cat('Food shop'),Y(2026))),T(S(w('aldi'),cat('Food shop'),Y(2026))))",
  ["tab([['Tesco',T(S(w('tesco'),cat('Food shop'),Y(2026)))],['Aldi',T(S(w('aldi'),cat('Food shop'),Y(2026)))]])",
   "one(*max([('Tesco',T(S(w('tesco'),cat('Food shop'),Y(2026)))),('Aldi',T(S(w('aldi'),cat('Food shop'),Y(2026))))],key=lambda x:D(x[1])))",
   "one(max([('Tesco',tot(S(w('tesco'),cat('Food shop'),Y(2026)))),('Aldi',tot(S(w('aldi'),cat('Food shop'),Y(2026))))],key=lambda x:x[1])[0])"], 'compare merchants category')
q('g', "when did we last have an oil delivery", "one(last(S(w('oil delivery'))))", ["one(last(S(w('oil delivery'))),q2(S(w('oil delivery'))[-1][1]))"], 'last')
q('g', "how much was it", "one(q2(S(w('oil delivery'))[-1][1]))", ["one(last(S(w('oil delivery'))),q2(S(w('oil delivery'))[-1][1]))"], 'amount')
q('g', "how many litres did he put in", "NONE", tags='none quantity')
q('h', "how much went on the grandchildren the month before last", "one(T(S(cat('Grandchildren'),M(2026,9))))", tags='category month')
q('h', "and in august", "one(T(S(cat('Grandchildren'),M(2026,8))))", tags='category month')
q('i', "list everything over 500 pounds this year", "tab(lst(S(over('500'),Y(2026))))", tags='threshold list')
q('i', "and last year", "tab(lst(S(over('500'),Y(2025))))", tags='threshold list')
q('j', "what did diesel cost me altogether in 2024", "one(T(S(w('diesel'),Y(2024))))", tags='thing year')
q('j', "and charging the car in 2026", "one(T(S(w('charging'),Y(2026))))", ["one(T(S(w('charging'),cat('Car'),Y(2026))))"], 'thing year')
q('j', "how many miles did i get for that", "NONE", tags='none quantity')
q('k', "what did i spend in paned last summer", "one(T(S(cat('Paned'),per('2026-06-01','2026-08-31'))))",
  ["one(T(S(cat('Paned'),per('2025-06-01','2025-08-31'))))", "one(T(S(Or(cat('Paned'),w('paned')),per('2026-06-01','2026-08-31'))))"], 'category season')
q('k', "how many of them were at crwst", "one(N(S(cat('Paned'),w('crwst'),per('2026-06-01','2026-08-31'))))", ["one(N(S(cat('Paned'),w('crwst'),per('2025-06-01','2025-08-31'))))"], 'count merchant')
q('l', "how much did i spend last weekend", "one(T(S(per('2026-11-28','2026-11-29'))))", tags='weekend')
q('l', "what was it on", "tab(lst(S(per('2026-11-28','2026-11-29'))))", ["tab(rank(by(S(per('2026-11-28','2026-11-29')),kcat)))", "tab([[r[3],q2(r[1])] for r in S(per('2026-11-28','2026-11-29'))])"], 'weekend list')
q('m', "how many times have i had my hair done by mair this year", "one(N(S(w('hair - mair'),Y(2026))))", tags='count')
q('m', "whats the avrage each time", "one(avg(S(w('hair - mair'),Y(2026))))", tags='average')
q('m', "and the average in 2024", "one(avg(S(w('hair - mair'),Y(2024))))", tags='average')
q('n', "how much did the green room cost to do up", "one(T(S(w('green room'))))", tags='project')
q('n', "without the bed", "one(T(S(w('green room'),Not(w('green room - bed')))))", tags='project without')
q('n', "which bits of the whole job were over 100 pounds", "tab(lst(S(w('green room'),over('100'))))", ["tab([[r[3],q2(r[1])] for r in S(w('green room'),over('100'))])"], 'project threshold list')
q('o', "my three biggest catagories in november", "tab(rank(by(S(M(2026,11)),kcat),3),True)", tags='ranking month')
q('o', "same for november last year", "tab(rank(by(S(M(2025,11)),kcat),3),True)", tags='ranking month')
q('o', "and my smallest category this novmber", "one(*rank(by(S(M(2026,11)),kcat),1,False)[0])", ["one(rank(by(S(M(2026,11)),kcat),1,False)[0][0])"], 'ranking month smallest')
q('p', "how much have i given gwyn for logs since october 2025", "one(T(S(w('logs gwyn'),per('2025-10-01'))))", tags='person since')
q('p', "how many times was that", "one(N(S(w('logs gwyn'),per('2025-10-01'))))", ["one(days(S(w('logs gwyn'),per('2025-10-01'))))"], 'count person')
q('p', "do i still owe him anything", "NONE", tags='none debt')
# --- singles
q(0, "how much on pressies in december last year", "one(T(S(cat('Pressies'),M(2025,12))))", tags='category month')
q(0, "what has the b and b cost me since easter", "one(T(S(cat('B and B'),per('2026-04-05'))))", ["one(T(S(cat('B and B'),per('2026-04-06'))))", "one(T(S(cat('B and B'),per('2026-04-07'))))"], 'category since')
q(0, "how much did i spend between 3 and 9 june this year", "one(T(S(per('2026-06-03','2026-06-09'))))", tags='range')
q(0, "chapel collection total in 2025", "one(T(S(w('collection'),cat('Chapel'),Y(2025))))", ["one(T(S(w('collection|casgliad'),cat('Chapel'),Y(2025))))"], 'thing year')
q(0, "how much did i spend at boots this year", "one(T(S(starts('boots'),Y(2026))))", tags='merchant common-word')
q(0, "how much at next for the grandchildren altogether", "one(T(S(starts('next'),cat('Grandchildren'))))", tags='merchant common-word category')
q(0, "total at cardigan garage", "one(T(S(w('cardigan garage'))))", tags='merchant shared-word')
q(0, "how much have i spent on fflos at the vet in all", "one(T(S(w('vet - fflos'))))", tags='thing')
q(0, "how much on things for cadi this year, birthdays and all", "one(T(S(ww('cadi'),Y(2026))))", tags='person')
q(0, "what do i spend on the food shop in an average month this year", "one(q2(tot(S(cat('Food shop'),Y(2026)))/11))", ["one(q2(tot(S(cat('Food shop'),per('2026-01-01','2026-10-31')))/10))"], 'average month')
q(0, "average a week at the farm shop in 2025", "one(wk(S(cat('Farm shop'),Y(2025)),'2025-01-01','2025-12-31'))", ["one(isoweeks(S(cat('Farm shop'),Y(2025))))", "one(q2(tot(S(cat('Farm shop'),Y(2025)))/52))", "one(q2(tot(S(cat('Farm shop'),Y(2025)))/53))"], 'average week')
q(0, "how much do i usually spend a visit at aldi", "one(avg(S(w('aldi'))))", ["one(q2(tot(S(w('aldi')))/days(S(w('aldi')))))", "one(med(amts(S(w('aldi')))))", "one(avg(S(w('aldi'),Y(2026))))"], 'average visit')
q(0, "median spend at llwynhelyg", "one(med(amts(S(w('llwynhelyg')))))", tags='median')
q(0, "how many times did i go to crwst in 2025", "one(N(S(w('crwst'),Y(2025))))", ["one(days(S(w('crwst'),Y(2025))))"], 'count')
q(0, "when did i first go to pizzatipi", "one(first(S(w('pizzatipi'))))", ["one(first(S(w('pizzatipi'))),q2(S(w('pizzatipi'))[0][1]))"], 'first')
q(0, "whats the longest ive gone without buying anything in the farm shop category", "one(gap(S(cat('Farm shop')))[0])", ["one(gap(S(cat('Farm shop')))[0]-1)", "one(*gap(S(cat('Farm shop'))))", "one(gap(S(cat('Farm shop')))[0]-1,*gap(S(cat('Farm shop')))[1:])", "one(*gap(S(cat('Farm shop')))[1:])"], 'gap')
q(0, "how many days this year did i spend nothing at all", "one(len(empties('2026-01-01','2026-11-30')))", ["tab([[x] for x in empties('2026-01-01','2026-11-30')])"], 'days-without')
q(0, "which day of the week do i spend the most on the food shop", "one(*rank(by(S(cat('Food shop')),kwd),1)[0])", ["one(rank(by(S(cat('Food shop')),kwd),1)[0][0])"], 'weekday')
q(0, "spending by weekday this year", "tab(rank(by(S(Y(2026)),kwd)))", tags='weekday breakdown')
q(0, "what was my dearest month in 2024", "one(*rank(by(S(Y(2024)),kmon),1)[0])", ["one(rank(by(S(Y(2024)),kmon),1)[0][0])"], 'ranking month')
q(0, "show me the oil and logs month by mnth for 2025", "tab(sorted(rank(by(S(cat('Oil and logs'),Y(2025)),kmon))))", ["tab(mons(S(cat('Oil and logs'),Y(2025)),'2025-01','2025-12'))"], 'month breakdown')
q(0, "running total of the car month by month this year", "tab(cum(mons(S(cat('Car'),Y(2026)),'2026-01','2026-11')))", ["tab(cum(sorted(rank(by(S(cat('Car'),Y(2026)),kmon)))))", "tab(cum(mons(S(cat('Car'),Y(2026)),'2026-01','2026-11')),True)"], 'running')
q(0, "what percnt of this years money goes on the food shop", "one(pct(tot(S(cat('Food shop'),Y(2026))),tot(S(Y(2026)))))", tags='share')
q(0, "by how many percent did bills go up from 2024 to 2025", "one(grow(S(cat('Bills'),Y(2025)),S(cat('Bills'),Y(2024))))", tags='growth')
q(0, "total for 2025 without the car", "one(T(S(Y(2025),Not(cat('Car')))))", ["one(T(S(Y(2025),Not(w('electric car')))))", "one(T(S(Y(2025),Not(Or(cat('Car'),ww('car'))))))"], 'without')
q(0, "choir or chapel, which cost me more in 2025", "one(T(S(cat('Choir'),Y(2025))),T(S(cat('Chapel'),Y(2025))))",
  ["tab([['Choir',T(S(cat('Choir'),Y(2025)))],['Chapel',T(S(cat('Chapel'),Y(2025)))]])", "one(*max([(c,T(S(cat(c),Y(2025)))) for c in ('Choir','Chapel')],key=lambda x:D(x[1])))", "one(max([(c,tot(S(cat(c),Y(2025)))) for c in ('Choir','Chapel')],key=lambda x:x[1])[0])"], 'compare categories')
q(0, "how much did i spend in the first quarter this year compared to last year", "one(T(S(per('2026-01-01','2026-03-31'))),T(S(per('2025-01-01','2025-03-31'))))",
  ["tab([['2026',T(S(per('2026-01-01','2026-03-31')))],['2025',T(S(per('2025-01-01','2025-03-31')))]])", "one(diff(S(per('2026-01-01','2026-03-31')),S(per('2025-01-01','2025-03-31'))))", "one(diff(S(per('2025-01-01','2025-03-31')),S(per('2026-01-01','2026-03-31'))))", "tab([[T(S(per('2026-01-01','2026-03-31')))],[T(S(per('2025-01-01','2025-03-31')))]])"], 'quarter compare')
q(0, "how much have i spent at lidl", "TE(S(w('lidl')))", ["one(T(S(w('lidl'))))"], 'absent')
q(0, "any farm shop over 200 pounds", "TE(S(cat('Farm shop'),over('200')))", ["one(N(S(cat('Farm shop'),over('200'))))","one(T(S(cat('Farm shop'),over('200'))))"], 'absent threshold')
q(0, "how many tesco shops over 100 pounds this year", "one(N(S(w('tesco'),over('100'),Y(2026))))", tags='threshold count')
q(0, "when did i last pay for disney", "one(last(S(w('disney'))))", ["one(last(S(w('disney'))),q2(S(w('disney'))[-1][1]))"], 'last subscription')
q(0, "how much have the nfu insurances come to this year, all of them", "one(T(S(w('nfu'),Y(2026))))", tags='yearly')
# --- none
for t, g in [("how much have i got left in the current account", 'balance'), ("what did the guests pay me in august", 'income'), ("will oil go up again this winter", 'future'),
             ("why was july such a dear month", 'reason'), ("what does my sister spend on food in a week", 'others'), ("how many dozen eggs did i buy in the spring", 'quantity'),
             ("what will the electric bill be in january", 'future'), ("how much did the lambs fetch at the mart", 'income'), ("did i pay by card or cash at llwynhelyg last week", 'how'),
             ("is octopus cheaper than british gas", 'others'), ("which guests stayed in the green room in may", 'who'), ("what time did i go to tesco on saturday", 'time'),
             ("delete the last one", 'order'), ("remind me to pay the council tax on friday", 'order'), ("change the tesco one on friday to b and b", 'order'),
             ("bore da how are you keeping today", 'chit-chat'), ("diolch yn fawr bach", 'chit-chat'), ("asdkjh lkjw qpp", 'nonsense'), ("how much did i spend on the", 'half'),
             ("did eleri ever pay me back for the train", 'debt'), ("whats the weather doing for the weekend", 'chit-chat'), 
             ("how can i spend less on heating", 'advice'), ("who sang at the cymanfa ganu", 'who'), ("how many kilos of potatoes did we get through last year", 'quantity'),
             ("put down 12.50 for aldi today", 'order'), ("when i was in the", 'half')]:
    q(0, t, "NONE", tags='none ' + g)

# order: singles spread between the conversations
seen, hist, out = {}, {}, []
singles = [x for x in Q if x[0] == 0]; convs = {}
for x in Q:
    if x[0] != 0: convs.setdefault(x[0], []).append(x)
seq, ks = [], list(convs)
singles = singles[::2] + singles[1::2][::-1]
per_conv = len(singles) / len(ks); acc = 0
for i, k in enumerate(ks):
    seq += convs[k]
    while acc < (i + 1) * per_conv and acc < len(singles): seq.append(singles[acc]); acc += 1
for n, (c, text, gold, alt, tags) in enumerate(seq, 1):
    h = hist.setdefault(c, []) if c != 0 else []
    try: g = eval(gold); a = [eval(x) for x in alt]
    except Exception as e: raise SystemExit(f'{text}: {e!r}')
    alts = []
    for x in a:
        if x != g and x not in alts: alts.append(x)
    out.append({'id': f'cardigan33-{n:03d}', 'question': text, 'today': TODAY.isoformat(), 'history': list(h), 'gold': g, 'alt': alts, 'how': gold, 'tags': tags + (['follow-up'] if h else [])})
    if c != 0: h.append(text)
with open(os.path.join(HERE, 'cardigan33.jsonl'), 'w', encoding='utf-8', newline='\n') as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False) + '\n')
print(f"{len(ROWS)} rows, {len(out)} questions, {sum(o['gold']==NONE for o in out)} none, {sum(bool(o['history']) for o in out)} follow-ups")
