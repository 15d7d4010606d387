import csv, json, os, re
from datetime import date, timedelta
from fractions import Fraction as Fr
HERE = os.path.dirname(os.path.abspath(__file__))
R = []
with open(os.path.join(HERE, "..", "ledgers", "surat.csv"), newline='') as f:
    for i, r in enumerate(csv.DictReader(f)):
        R.append(dict(i=i, d=r['date'], p=int(r['amount'].replace('.', '')), c=r['category'], n=r['notes']))
TODAY = '2026-11-30'
def half(x, k):
    x = Fr(x) * 10 ** k; s = -1 if x < 0 else 1; x = abs(x)
    q = s * int((x * 2 + 1) // 2)
    return f'{"-" if q < 0 else ""}{abs(q)//10**k}.{abs(q)%10**k:0{k}d}' if k else str(q)
m = lambda paise: half(Fr(paise) / 100, 2)
pct = lambda a, b: half(Fr(a) * 100 / b, 1)
def has(n, w): return re.search(r'(?<!\w)' + re.escape(w) + r'(?!\w)', n, re.I) is not None
def sel(c=None, w=None, a='0', b='9', noc=None, now=None, over=None, under=None, f=None):
    out = []
    for r in R:
        if c and r['c'] != c: continue
        if w and not has(r['n'], w): continue
        if not a <= r['d'] <= (b + '-99' if len(b) == 7 or len(b) == 4 else b): continue
        if noc and r['c'] == noc: continue
        if now and has(r['n'], now): continue
        if over is not None and not r['p'] > over * 100: continue
        if under is not None and not r['p'] < under * 100: continue
        if f and not f(r): continue
        out.append(r)
    return out
def tot(*k, **q):
    t = 0
    for r in (k[0] if k else sel(**q)): t += r['p']
    return t
def one(*x): return {'one': [str(v) for v in x]}
def grp(rows, key, val='sum', order=None, top=None, limit=None):
    g = {}
    for r in rows: g.setdefault(key(r), []).append(r['p'])
    L = [(k, sum(v) if val == 'sum' else len(v)) for k, v in g.items()]
    if order: L.sort(key=lambda x: -x[1])
    else: L.sort()
    if limit: L = [x for x in L if x[1] > limit * 100]
    if top: L = L[:top]
    return {'rows': [[k, m(v) if val == 'sum' else str(v)] for k, v in L], 'ordered': bool(order)}
CAT = lambda r: r['c']
MON = lambda r: r['d'][:7]
DAY = lambda r: r['d']
NOTE = lambda r: r['n']
WD = lambda r: date.fromisoformat(r['d']).strftime('%A')
def show(rows, ordered=False):
    if not rows: return {'empty': True}
    assert len(rows) <= 20, len(rows)
    return {'rows': [[r['d'], m(r['p'])] for r in rows], 'ordered': ordered}
def big(rows): return sorted(rows, key=lambda r: (-r['p'], r['d']))
def first(rows): return rows[0]
def last(rows): return rows[-1]
def med(rows):
    v = sorted(r['p'] for r in rows); k = len(v)
    return Fr(v[(k - 1) // 2] + v[k // 2], 2)
def quiet(a, b):
    have = {r['d'] for r in R}; d = date.fromisoformat(a); out = []
    while d.isoformat() <= b:
        if d.isoformat() not in have: out.append(d.isoformat())
        d += timedelta(1)
    return out
def ago(d): return (date.fromisoformat(TODAY) - date.fromisoformat(d)).days
def days(rows):                  # one row per distinct day
    seen = {}
    for r in rows: seen.setdefault(r['d'], r)
    return list(seen.values())
def changes(rows): return [rows[i] for i in range(1, len(rows)) if rows[i]['p'] != rows[i-1]['p']]
def running(rows, key):
    t = 0; o = {}
    for r in rows: t += r['p']; o[key(r)] = m(t)
    return {'rows': [[k, v] for k, v in sorted(o.items())], 'ordered': False}
none = {'none': True}; empty = {'empty': True}
Q = []
def q(text, how, *alts, fu=None, tags=''):
    """fu: number of earlier questions directly above that belong to this conversation"""
    h = [x['question'] for x in Q[len(Q) - fu:]] if fu else []
    Q.append(dict(id=f'surat27-{len(Q)+1:03d}', question=text, today=TODAY, history=h, gold=eval(how),
                  alt=[eval(a) for a in alts], how=how, tags=tags.split() + (['followup'] if fu else []) + (['unanswerable'] if how == 'none' else [])))
# ---- the questions
q('kirana total oct 2026', "one(m(tot(c='Kirana',a='2026-10',b='2026-10')))", tags='total category')
q('when did i last go to choice', "one(last(sel(w='Choice'))['d'])", tags='last merchant commonword')
q('boutique income november', 'none', tags='income')
q('how much at d-mart this year', "one(m(tot(w='D-Mart',a='2026',b='2026')))", tags='total merchant')
q('and last year?', "one(m(tot(w='D-Mart',a='2025',b='2025')))", fu=1, tags='total merchant')
q('only the festivals ones', "one(m(tot(w='D-Mart',c='Festivals',a='2025',b='2025')))", fu=2, tags='total two-conditions')
q('top 3 categories last month', "grp(sel(a='2026-10',b='2026-10'),CAT,order=1,top=3)", tags='ranking category')
q('how many litres petrol we took in october', 'none', tags='quantity')
q('jalaram khaman how many times in 2026', "one(len(sel(w='Jalaram Khaman',a='2026')))", tags='count merchant sharedword')
q('and jalaram pump', "one(len(sel(w='Jalaram pump',a='2026')))", fu=1, tags='count merchant sharedword')
q('kitchen work full cost', "one(m(tot(w='kitchen')))", tags='project total')
q('biggest payment in that and on which date', "one(m(big(sel(w='kitchen'))[0]['p']),big(sel(w='kitchen'))[0]['d'])", fu=1, tags='project biggest detail')
q('by month', "grp(sel(w='kitchen'),MON)", fu=2, tags='project table month')
q('swimming class fees this year', 'none', tags='nonexistent')
q('median d-mart bill 2026', "one(m(med(sel(w='D-Mart',a='2026'))))", tags='median merchant')
q('eating out month wise from june to november this year', "grp(sel(c='Eating Out',a='2026-06',b='2026-11'),MON)", tags='table month')
q('gd mrng', 'none', tags='chitchat')
q('ganesh medical total 2025', "one(m(tot(w='Ganesh Medical',a='2025',b='2025')))", tags='total merchant sharedword')
q('what % of 2025 spending was bills', "one(pct(tot(c='Bills',a='2025',b='2025'),tot(a='2025',b='2025')))", tags='share')
q('society maintenance in the beginning and now', "one(m(first(sel(w='society maintenance'))['p']),m(last(sel(w='society maintenance'))['p']))", tags='price-change')
q('on which dates did it go up', "one(*[r['d'] for r in changes(sel(w='society maintenance'))])", "one(*[r['d'][:7] for r in changes(sel(w='society maintenance'))])", fu=1, tags='price-change dates')
q('who paid the caterer, me or my husband', 'none', tags='who')
q('goa trip total', "one(m(tot(w='goa')))", tags='trip total')
q('udaipur?', "one(m(tot(w='udaipur')))", fu=1, tags='trip total')
q('category wise', "grp(sel(w='udaipur'),CAT)", fu=2, tags='trip table category')
q('spent last weekend', "one(m(tot(a='2026-11-28',b='2026-11-29')))", tags='period weekend')
q('how much balance is left in sbi', 'none', tags='balance')
q('zudio vs max this year', "one(m(tot(w='Zudio',a='2026')),m(tot(w='Max',a='2026')))", tags='compare merchant')
q('show zudio purchases since june 2026', "show(sel(w='Zudio',a='2026-06-01'))", tags='list merchant')
q('the last one of those', "one(m(last(sel(w='Zudio',a='2026-06-01'))['p']),last(sel(w='Zudio',a='2026-06-01'))['d'])", "one(m(last(sel(w='Zudio',a='2026-06-01'))['p']))", fu=1, tags='list last')
q('average eating out per month this year', "one(m(Fr(tot(c='Eating Out',a='2026'),11)))", tags='average month')
q('kal ke liye 250 sabzi add kar do', 'none', tags='order language')
q('any single thing above 50k in 2026', "show(sel(a='2026',over=50000))", tags='threshold list')
q('medcal expense in august', "one(m(tot(c='Medical',a='2026-08',b='2026-08')))", tags='total typo')
q('first half of october total', "one(m(tot(a='2026-10-01',b='2026-10-15')))", tags='period half')
q('and second half', "one(m(tot(a='2026-10-16',b='2026-10-31')))", fu=1, tags='period half')
q('why so much', 'none', fu=2, tags='reason')
q('how many days in september 2026 i spent nothing', "one(len(quiet('2026-09-01','2026-09-30')))", tags='no-spend days')
q('bombay market fabric between 1 aug and 15 sep 2026', "one(m(tot(w='Bombay Market fabric',a='2026-08-01',b='2026-09-15')))", tags='total between')
q('what profit did boutique make this yr', 'none', tags='income')
q('shaadi total', "one(m(tot(c='Shaadi')))", tags='total project')
q('month by month', "grp(sel(c='Shaadi'),MON)", fu=1, tags='table month')
q('top 5 payments in it', "show(big(sel(c='Shaadi'))[:5],True)", fu=2, tags='ranking top')
q('kavya marks in maths', 'none', tags='notrecorded')
q('second biggest spend of november 2026', "one(m(big(sel(a='2026-11'))[1]['p']))", tags='second-biggest')
q('month before last petrol auto', "one(m(tot(c='Petrol Auto',a='2026-09',b='2026-09')))", tags='period category')
q('and the month before that', "one(m(tot(c='Petrol Auto',a='2026-08',b='2026-08')))", fu=1, tags='period category')
q('since christmas how much in medical', "one(m(tot(c='Medical',a='2025-12-25')))", tags='period since')
q('november last year total', "one(m(tot(a='2025-11',b='2025-11')))", tags='period year-ago')
q('and this year nov', "one(m(tot(a='2026-11',b='2026-11')))", fu=1, tags='period')
q('will it cross 2 lakh in december', 'none', fu=2, tags='future')
q('boutique by weekday 2026', "grp(sel(c='Boutique',a='2026'),WD)", tags='table weekday')
q('compare kirana with', 'none', tags='half')
q('costliest month of 2025', "one(grp(sel(a='2025',b='2025'),MON,order=1)['rows'][0][0])", tags='ranking month')
q('days since last netflix payment', "one(ago(last(sel(w='Netflix'))['d']))", tags='days-since subscription')
q('when did hotstar start', "one(first(sel(w='Hotstar'))['d'])", tags='first subscription')
q('should i cancel it', 'none', fu=1, tags='advice')
q('avg bill per visit star bazaar', "one(m(Fr(tot(w='Star Bazaar'),len(sel(w='Star Bazaar')))))", tags='average visit')
q('smallest bill there', "one(m(big(sel(w='Star Bazaar'))[-1]['p']))", fu=1, tags='smallest')
q('delete the last entry', 'none', tags='order')
q('sabzi avg per week this year', "one(m(Fr(tot(w='sabzi',a='2026')*7,334)))", "one(m(Fr(tot(w='sabzi',a='2026'),48)))", "one(m(Fr(tot(w='sabzi',a='2026'),47)))", "one(m(Fr(tot(w='sabzi',a='2026'),49)))", tags='average week')
q('d-mart visits month wise 2026', "grp(sel(w='D-Mart',a='2026'),MON,'count')", "grp(days(sel(w='D-Mart',a='2026')),MON,'count')", tags='count table month')
q('petrol pe pichle mahine kitna kharcha hua', 'none', tags='language')
q('boutique november without shop rent', "one(m(tot(c='Boutique',a='2026-11',now='shop rent')))", tags='without')
q('total of 2026 leaving out shaadi', "one(m(tot(a='2026',noc='Shaadi')))", tags='without year')
q('amazon category wise', "grp(sel(w='Amazon'),CAT)", tags='table merchant two-categories')
q('how many orders in boutique', "one(len(sel(w='Amazon',c='Boutique')))", fu=1, tags='count two-conditions')
q('gold rate today', 'none', tags='outside')
q('gold scheme ytd', "one(m(tot(c='Gold Scheme',a='2026')))", tags='ytd')
q('how many grams gold we have now in the scheme', 'none', fu=1, tags='quantity')
q('everything on 8 nov', "show(sel(a='2026-11-08',b='2026-11-08'))", tags='list day')
q('how many entries under 50 rs in november 2026', "one(len(sel(a='2026-11',under=50)))", tags='threshold count')
q('between 5 june and', 'none', tags='half')
q('torrent 2024 to 2025 how many % up', "one(pct(tot(w='Torrent Power',a='2025',b='2025')-tot(w='Torrent Power',a='2024',b='2024'),tot(w='Torrent Power',a='2024',b='2024')))", tags='growth')
q('chandlo this year', "one(m(tot(w='chandlo',a='2026')))", tags='total word')
q('how many', "one(len(sel(w='chandlo',a='2026')))", fu=1, tags='count')
q('which was the biggest n when', "one(m(big(sel(w='chandlo',a='2026'))[0]['p']),big(sel(w='chandlo',a='2026'))[0]['d'])", fu=2, tags='biggest detail')
q('ikea total', 'none', tags='nonexistent')
q('kirana running total month by month 2026', "running(sel(c='Kirana',a='2026'),MON)", tags='running')
q('how many sarees sold last week', 'none', tags='quantity income')
q('months in 2026 where kirana crossed 16000', "grp(sel(c='Kirana',a='2026'),MON,limit=16000)", tags='threshold month')
q('physio total and how many sittings', "one(m(tot(w='physio')),len(sel(w='physio')))", "one(m(tot(w='physio')),len(days(sel(w='physio'))))", tags='total count')
q('first time we ordered from blinkit', "one(first(sel(w='Blinkit'))['d'])", tags='first merchant')
q('how many times since then', "one(len(sel(w='Blinkit')))", "one(len(sel(w='Blinkit'))-1)", "one(len(days(sel(w='Blinkit'))))", "one(len(days(sel(w='Blinkit')))-1)", fu=1, tags='count howoften')
q('netflix in 2026', 'empty', "one('0.00')", tags='empty subscription')
q('cash and upi split for october', 'none', tags='notrecorded')
q('top 4 places in eating out 2026', "grp(sel(c='Eating Out',a='2026',f=lambda r:r['n']),NOTE,order=1,top=4)", tags='ranking merchant')
q('pay the torrent bill for me', 'none', tags='order')
q('eating out vs clothes jul-sep 2026', "one(m(tot(c='Eating Out',a='2026-07',b='2026-09')),m(tot(c='Clothes',a='2026-07',b='2026-09')))", tags='compare category quarter')
q('three costliest days of 2026', "grp(sel(a='2026'),DAY,order=1,top=3)", tags='ranking day')
q('when we bought new activa and for how much', "one(first(sel(w='new Activa'))['d'],m(first(sel(w='new Activa'))['p']))", tags='single detail')
q('my devrani spends how much on kirana', 'none', tags='others')
q('dhruv school fees in 2026 so far', "one(m(tot(w='Dhruv school fees',a='2026')))", tags='total person')
q('kavya', "one(m(tot(w='Kavya school fees',a='2026')))", fu=1, tags='total person')
q('and their college fees', 'none', fu=2, tags='nonexistent')
q('asdf 77 blu kk', 'none', tags='nonsense')
q('share of salimbhai in boutique spending this year', "one(pct(tot(w='Salimbhai',c='Boutique',a='2026'),tot(c='Boutique',a='2026')))", tags='share merchant')
q('આ મહિને કેટલો ખર્ચ થયો', 'none', tags='language')
q('ok thank u bye', 'none', tags='chitchat')
q('how much did i save in 2025', 'none', tags='savings')
if __name__ == '__main__':
    with open(os.path.join(HERE, 'surat27.jsonl'), 'w', encoding='utf-8') as f:
        for x in Q: f.write(json.dumps(x, ensure_ascii=False) + '\n')
    print(len(R), len(Q), sum('none' in x['gold'] for x in Q), sum(bool(x['history']) for x in Q))
