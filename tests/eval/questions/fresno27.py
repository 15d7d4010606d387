import csv, json, os, re, datetime as D
from decimal import Decimal as X, ROUND_HALF_UP
H = os.path.dirname(os.path.abspath(__file__))
L = [(r['date'], X(r['amount']), r['category'], r['notes']) for r in csv.DictReader(open(os.path.join(H, '..', 'ledgers', 'fresno.csv'), newline=''))]
TODAY = '2026-11-30'
WD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
def wd(d): return D.date.fromisoformat(d).weekday()
def has(n, w): return re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', n.lower()) is not None
def m2(x): return str(X(x).quantize(X('0.01'), ROUND_HALF_UP))
def p1(x): return str(X(x).quantize(X('0.1'), ROUND_HALF_UP))
def F(c=None, w=None, a='0', b='9', note=None, no=None, noc=(), over=None, under=None, start=None):
    """rows by category, word(s) in the notes (all), from a to b, exact note, not the word, not the categories, amount"""
    out = []
    for d, x, k, n in L:
        if not (a <= d <= b): continue
        if c is not None and k != c: continue
        if k in noc: continue
        if w is not None and not all(has(n, v) for v in ([w] if isinstance(w, str) else w)): continue
        if note is not None and n != note: continue
        if start is not None and not n.startswith(start): continue
        if no is not None and has(n, no): continue
        if over is not None and not x > over: continue
        if under is not None and not x < under: continue
        out.append((d, x, k, n))
    return out
def P(y, m=None):
    if m is None: return dict(a='%d-01-01' % y, b='%d-12-31' % y)
    return dict(a='%d-%02d-01' % (y, m), b='%d-%02d-31' % (y, m))
Y = dict(a='2026-01-01', b=TODAY)
def s(rows):
    t = X(0)
    for r in rows: t += r[1]
    return t
def tot(*rs): return {'one': [m2(s(r)) for r in rs]}
def cnt(rows): return {'one': [str(len(rows))]}
def one(*v): return {'one': [str(x) for x in v]}
def top(rows, k=1): return sorted(rows, key=lambda r: -r[1])[k - 1]
def low(rows): return sorted(rows, key=lambda r: r[1])[0]
def grp(rows, key):
    g = {}
    for r in rows: g[key(r)] = g.get(key(r), X(0)) + r[1]
    return g
cat = lambda r: r[2]
month = lambda r: r[0][:7]
year = lambda r: r[0][:4]
day = lambda r: r[0]
weekday = lambda r: WD[wd(r[0])]
note = lambda r: r[3]
GR = ['Save Mart', 'Vallarta', "Trader Joe's", 'Sprouts', 'Grocery Outlet', 'FoodMaxx', 'Target', 'Costco', 'farmers market']
def store(r):
    for x in GR:
        if r[3].startswith(x): return x
    return r[3]
def table(rows, key): return {'rows': [[k, m2(v)] for k, v in sorted(grp(rows, key).items())], 'ordered': False}
def rank(rows, key, k=None):
    g = sorted(((k, v) for k, v in grp(rows, key).items() if k), key=lambda q: -q[1])
    return {'rows': [[a, m2(v)] for a, v in (g[:k] if k else g)], 'ordered': True}
def most(rows, key):
    return max(grp(rows, key).items(), key=lambda q: q[1])
def least(rows, key):
    return min(grp(rows, key).items(), key=lambda q: q[1])
def lst(rows): return {'rows': [[r[0], m2(r[1])] for r in rows], 'ordered': False}
def cum(rows):
    t, out = X(0), []
    for k, v in sorted(grp(rows, month).items()):
        t += v; out.append([k, m2(t)])
    return {'rows': out, 'ordered': False}
def median(rows):
    v = sorted(r[1] for r in rows); n = len(v)
    return m2(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)
def none_days(a, b, rows=L):
    have = {r[0] for r in rows}; x, e, k = D.date.fromisoformat(a), D.date.fromisoformat(b), 0
    while x <= e:
        if x.isoformat() not in have: k += 1
        x += D.timedelta(1)
    return k
def ago(d): return (D.date.fromisoformat(TODAY) - D.date.fromisoformat(d)).days
def avg(rows, n=None): return m2(s(rows) / (n if n is not None else len(rows)))
def pct(a, b): return p1(s(a) * 100 / s(b))
def cntby(rows, key):
    g = {}
    for r in rows: g[key(r)] = g.get(key(r), 0) + 1
    return g
NONE = {'none': True}; EMPTY = {'empty': True}
N = 'NONE'
Q = [  # (new conversation 'S' / follow-up 'F', question, gold code, [alt codes], tags)
('S', 'groceries february', "tot(F('Groceries', **P(2026,2)))", [], 'total category month'),
('F', 'and in march?', "tot(F('Groceries', **P(2026,3)))", [], 'total category month'),
('F', 'and how much of that was vallarta', "tot(F('Groceries', w='Vallarta', **P(2026,3)))", [], 'merchant category'),
('S', 'whats my balance rn', N, [], 'balance'),
('S', 'how much at costco this year', "tot(F(w='Costco', **Y))", ["tot(F(start='Costco', **Y))", "tot(F(note='Costco', **Y))", "tot(F('Groceries', w='Costco', **Y))"], 'merchant'),
('F', 'without the gas', "tot(F(w='Costco', no='gas', **Y))", ["tot(F(start='Costco', no='gas', **Y))", "tot(F('Groceries', w='Costco', **Y))", "tot(F(w='Costco', noc=('Car',), **Y))"], 'without merchant'),
('F', 'by month', "table(F(w='Costco', no='gas', **Y), month)", ["table(F(start='Costco', no='gas', **Y), month)", "table(F('Groceries', w='Costco', **Y), month)"], 'table month without'),
('S', 'eating out vs groceries this year', "tot(F('Eating Out', **Y), F('Groceries', **Y))", [], 'compare categories'),
('S', 'will we be able to buy a house in 2027', N, [], 'future'),
('S', 'when did i last get my nails done', "one(F('Nails & Hair', w='nails')[-1][0])", [], 'last'),
('F', 'how much was it', "one(m2(F('Nails & Hair', w='nails')[-1][1]))", [], 'last amount'),
('S', 'what was the biggest single thing i ever paid for and when', "one(m2(top(L)[1]), top(L)[0])", [], 'biggest'),
('S', 'delete the last one', N, [], 'order'),
('S', 'top 3 categories this year', "rank(F(**Y), cat, 3)", [], 'ranking category'),
('F', 'without the wedding', "rank(F(noc=('Wedding',), **Y), cat, 3)", [], 'ranking without'),
('S', 'anything over 200 in july', "lst(F(over=200, **P(2026,7)))", [], 'threshold list'),
('F', 'the last one of those', "one(F(over=200, **P(2026,7))[-1][0], m2(F(over=200, **P(2026,7))[-1][1]))", [], 'last of list'),
('S', 'avg per month on fur babies this year', "one(avg(F('Fur Babies', **Y), 11))", [], 'average month'),
('S', 'how much does tony spend on lunch at work', N, [], 'other people'),
('S', 'what did netflix cost me at first and what is it now', "one(m2(F(w='Netflix')[0][1]), m2(F(w='Netflix')[-1][1]))", [], 'then now'),
('S', 'maui total', "tot(F(w='Maui'))", [], 'trip'),
('F', 'and san diego', "tot(F(w='San Diego'))", [], 'trip'),
('F', 'whats the priciest thing on that one', "one(m2(top(F(w='San Diego'))[1]), top(F(w='San Diego'))[3])", [], 'trip biggest'),
('S', 'how many avocados did i buy this year', N, [], 'quantity'),
('S', 'days with zero spending in october', "one(none_days('2026-10-01','2026-10-31'))", [], 'no-spend days'),
('F', 'november?', "one(none_days('2026-11-01','2026-11-30'))", [], 'no-spend days'),
('S', 'what percent of my spending this year is rent', "one(pct(F('Rent', **Y), F(**Y)))", [], 'share'),
('F', 'and groceries', "one(pct(F('Groceries', **Y), F(**Y)))", [], 'share'),
('S', 'lol thanks ur the best', N, [], 'chit-chat'),
('S', 'eating out by day of the week this year', "table(F('Eating Out', **Y), weekday)", [], 'table weekday'),
('S', 'how many dutch bros trips in the first half of october', "cnt(F(w='Dutch Bros', a='2026-10-01', b='2026-10-15'))", [], 'count'),
('S', 'what did we spend last weekend', "tot(F(a='2026-11-28', b='2026-11-29'))", [], 'period total'),
('S', 'how much left on my student loan', N, [], 'balance'),
('S', 'how much on xmas gifts in 2025', "tot(F('Gifts', w='xmas', **P(2025)))", ["tot(F('Gifts', w=['xmas','gift'], **P(2025)))"], 'word category year'),
('F', 'most expensive one and who was it for', "one(m2(top(F('Gifts', w='xmas', **P(2025)))[1]), top(F('Gifts', w='xmas', **P(2025)))[3])", [], 'biggest detail'),
('F', 'who paid for it me or tony', N, [], 'who paid'),
('S', 'how much at sephora this year', N, ['EMPTY'], 'missing merchant'),
('S', 'disney+ this year', 'EMPTY', ["one('0.00')"], 'empty'),
('S', 'ulta or sally beauty, where do i spend more', "one('Ulta', m2(s(F(w='Ulta'))))", [], 'compare merchants'),
('S', 'median grocery trip this year', "one(median(F('Groceries', **Y)))", [], 'median'),
('S', 'running total of the wedding by month', "cum(F('Wedding'))", [], 'running total'),
('S', 'cuanto gaste en comida en octubre', N, [], 'language'),
('S', 'how much has the rent gone up since sept 2023', "one(m2(F('Rent')[-1][1]-F('Rent')[0][1]))", [], 'then now growth'),
('F', 'in percent', "one(p1((F('Rent')[-1][1]-F('Rent')[0][1])*100/F('Rent')[0][1]))", [], 'growth percent'),
('S', 'should we switch to a cheaper phone plan', N, [], 'advice'),
('S', 'how much have we spent on biscuit so far', "tot(F(w='Biscuit'))", [], 'word all time'),
('F', 'just the vet', "tot(F(w=['Biscuit','vet']))", [], 'two words'),
('F', 'how much of that was sales tax', N, [], 'tax'),
('S', 'vet luna vs vet mochi', "tot(F(w=['vet','Luna']), F(w=['vet','Mochi']))", [], 'compare words'),
('S', 'first time i paid planet fitness', "one(F(w='Planet Fitness')[0][0])", [], 'first'),
('F', 'and the last time', "one(F(w='Planet Fitness')[-1][0])", [], 'last'),
('S', 'which month did i spend the most in 2025', "one(most(F(**P(2025)), month)[0], m2(most(F(**P(2025)), month)[1]))", [], 'biggest month'),
('S', 'gas price per gallon at costco', N, [], 'quantity'),
('S', 'october spending without rent and bills', "tot(F(noc=('Rent','Bills'), **P(2026,10)))", [], 'without'),
('S', 'highest pg&e bill ever and when', "one(m2(top(F(w='PG&E'))[1]), top(F(w='PG&E'))[0])", [], 'biggest merchant'),
('F', 'and the lowest', "one(m2(low(F(w='PG&E'))[1]), low(F(w='PG&E'))[0])", ["one(m2(low(F(w='PG&E'))[1]))"], 'smallest merchant'),
('S', 'pay the pg&e bill', N, [], 'order'),
('S', 'avg fill up at chevron', "one(avg(F(w='Chevron')))", [], 'average visit'),
('S', 'how much do i make a month', N, [], 'income'),
('S', 'lunches w daniela this year, how many and how much', "one(len(F(w=['lunch','Daniela'], **Y)), m2(s(F(w=['lunch','Daniela'], **Y))))", [], 'count total person'),
('S', 'asdf jkl hjkl', N, [], 'nonsense'),
('S', 'groceries by store july to september', "table(F('Groceries', a='2026-07-01', b='2026-09-30'), store)", ["table(F('Groceries', a='2026-07-01', b='2026-09-30'), note)"], 'table merchant quarter'),
('S', 'how much did i spend at', N, [], 'missing half'),
('S', 'all the gifts for mom last year, list them', "lst(F('Gifts', w='mom', **P(2025)))", [], 'list word'),
('S', 'total from june 10 to june 20', "tot(F(a='2026-06-10', b='2026-06-20'))", [], 'between dates'),
('S', 'spending jan thru nov this yr compared to jan thru nov last yr', "tot(F(a='2026-01-01', b='2026-11-30'), F(a='2025-01-01', b='2025-11-30'))", [], 'year to date compare'),
('S', 'what will rent be next year', N, [], 'future'),
('S', 'second biggest wedding expense', "one(m2(top(F('Wedding'),2)[1]), top(F('Wedding'),2)[3])", ["one(m2(top(F('Wedding'),2)[1]))"], 'second biggest'),
('S', 'what did the bedroom makeover cost', "tot(F(w='bedroom'))", [], 'project'),
('F', 'when did that start and end', "one(F(w='bedroom')[0][0], F(w='bedroom')[-1][0])", [], 'project span'),
('S', 'car by month in 2026', "table(F('Car', **Y), month)", [], 'table month'),
('F', 'which one was the worst', "one(most(F('Car', **Y), month)[0], m2(most(F('Car', **Y), month)[1]))", [], 'biggest month'),
('S', 'how much did i tip this year', N, ['EMPTY'], 'not recorded'),
('S', 'avg per week eating out in october and november', "one(avg(F('Eating Out', a='2026-10-01', b='2026-11-30'), X(61)/7))", ["one(avg(F('Eating Out', a='2026-10-01', b='2026-11-30'), 9))", "one(avg(F('Eating Out', a='2026-10-01', b='2026-11-30'), 10))"], 'average week'),
('S', 'days since last trader joes run', "one(ago(F(w=\"Trader Joe's\")[-1][0]))", [], 'days since'),
('S', 'did tony pay me back for the tires', N, [], 'who paid'),
('S', 'home stuff month before last', "tot(F('Home Stuff', **P(2026,9)))", [], 'month before last'),
('F', 'and same month last year', "tot(F('Home Stuff', **P(2025,9)))", [], 'year earlier'),
('S', 'target this year split by category', "table(F(w='Target', **Y), cat)", [], 'two conditions grouping'),
('F', 'how many times each', "{'rows': [[k, str(v)] for k, v in sorted(cntby(F(w='Target', **Y), cat).items())], 'ordered': False}", [], 'count grouping'),
('S', 'amazon since christmas', "tot(F(w='Amazon', a='2025-12-25'))", ["tot(F(w='Amazon', a='2025-12-26'))", "tot(F(note='Amazon', a='2025-12-25'))"], 'since holiday'),
('F', 'why is it so much', N, [], 'reason'),
('S', 'how many purchases under 8 bucks in november', "cnt(F(under=8, **P(2026,11)))", [], 'threshold count'),
('F', 'which ones', "lst(F(under=8, **P(2026,11)))", [], 'list threshold'),
('S', 'how much do we have saved for the house', N, [], 'savings'),
('S', 'what did we spend in vegas', N, ['EMPTY'], 'missing place'),
('S', 'last 5 purchases at ross', "lst(F(w='Ross')[-5:])", [], 'list last'),
('S', 'whats my credit score', N, [], 'not recorded'),
('S', 'what did i pay for tonys bday gift this year and when was that', "one(m2(F(w=['Tony','bday'], **Y)[0][1]), F(w=['Tony','bday'], **Y)[0][0])", [], 'detail'),
('S', 'compare groceries and', N, [], 'missing half'),
('S', 'how many miles did we drive to pismo', N, [], 'quantity'),
('S', 'which months did eating out go over 550 this year', "{'rows': [[k, m2(v)] for k, v in sorted(grp(F('Eating Out', **Y), month).items()) if v > 550], 'ordered': False}", [], 'threshold months'),
('S', 'black friday damage', "tot(F(a='2026-11-27', b='2026-11-27'))", [], 'holiday day'),
('F', 'show me what it was', "lst(F(a='2026-11-27', b='2026-11-27'))", [], 'list'),
('S', 'any wedding stuff since july', 'EMPTY', ["one('0.00')", "one('0')"], 'empty'),
('S', 'what time do i usually go to starbucks', N, [], 'not recorded'),
('S', 'restaurants i spent the most at in 2025, top 5', "rank(F('Eating Out', **P(2025)), note, 5)", ["rank(F('Eating Out', no='date', **P(2025)), note, 5)"], 'ranking merchant'),
('S', 'fresno fair each year', "table(F(w='Fresno Fair'), year)", [], 'table year merchant'),
('S', 'whats the worst day of 2025 moneywise, like the most spent in one day', "one(most(F(**P(2025)), day)[0], m2(most(F(**P(2025)), day)[1]))", [], 'biggest day'),
('S', 'how much did daniela spend on her nails', N, [], 'other people'),
]
def run():
    out, hist = [], []
    for i, (k, q, code, alts, tags) in enumerate(Q, 1):
        if k == 'S': hist = []
        t = tags.split() + (['follow-up'] if k == 'F' else []) + (['none'] if code == N else [])
        out.append({'id': 'fresno27-%03d' % i, 'question': q, 'today': TODAY, 'history': list(hist), 'gold': eval(code),
                    'alt': [g for j, g in enumerate(map(eval, alts)) if g != eval(code)], 'how': code, 'tags': t})
        hist.append(q)
    return out
O = run()
with open(os.path.join(H, 'fresno27.jsonl'), 'w') as f:
    for o in O: f.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(O), 'questions', sum('none' in o['gold'] for o in O), 'unanswerable', sum(bool(o['history']) for o in O), 'follow-ups')
