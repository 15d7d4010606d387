import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = '2026-11-30'
L = list(csv.DictReader(open(os.path.join(HERE, "..", "ledgers", "savannah.csv"), newline='')))
for r in L: r['x'] = D(r['amount'])
WD = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def hit(note, w): return re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', note.lower()) is not None
def S(cat=None, w=None, no=None, nocat=None, p='', a='0', b='9', over=None, under=None, wd=None):
    """rows: category, word in notes, word not in notes, date prefix p, a <= date <= b, amount > over, weekday"""
    out = []
    for r in L:
        if cat and r['category'] != cat: continue
        if nocat and r['category'] == nocat: continue
        if w and not hit(r['notes'], w): continue
        if no and hit(r['notes'], no): continue
        if not r['date'].startswith(p) or r['date'] < a or r['date'] > b: continue
        if over is not None and not r['x'] > over: continue
        if under is not None and not r['x'] < under: continue
        if wd is not None and date.fromisoformat(r['date']).weekday() != wd: continue
        out.append(r)
    return out
def q(v, places='0.01'): return str(D(v).quantize(D(places), ROUND_HALF_UP))
def tot(rs):
    t = D(0)
    for r in rs: t += r['x']
    return t
def T(rs): return q(tot(rs))
def N(rs): return str(len(rs))
def ND(rs): return str(len({r['date'] for r in rs}))
def AVG(rs, n=None): return q(tot(rs) / (n if n is not None else len(rs)))
def PCT(a, b): return q(D(a) * 100 / D(b), '0.1')
def GROW(a, b): return q((D(b) - D(a)) * 100 / D(a), '0.1')
def MED(rs):
    v = sorted(r['x'] for r in rs); k = len(v)
    return q(v[k//2] if k % 2 else (v[k//2-1] + v[k//2]) / 2)
def big(rs): return sorted(rs, key=lambda r: (-r['x'], r['date']))
def small(rs): return sorted(rs, key=lambda r: (r['x'], r['date']))
def one(*v): return {"one": [str(x) for x in v]}
def key(r, k):
    return {'month': r['date'][:7], 'year': r['date'][:4], 'wd': WD[date.fromisoformat(r['date']).weekday()],
            'cat': r['category'], 'note': r['notes'], 'shop': r['notes'].split(' - ')[0]}[k]
def grp(rs, k, count=False):
    g = {}
    for r in rs: g[key(r, k)] = g.get(key(r, k), D(0)) + (1 if count else r['x'])
    return g
def table(rs, k, count=False):
    g = grp(rs, k, count)
    ks = sorted(g, key=lambda x: WD.index(x) if k == 'wd' else x)
    return {"rows": [[x, str(g[x]) if count else q(g[x])] for x in ks], "ordered": False}
def rank(rs, k, n, count=False):
    g = grp(rs, k, count)
    ks = sorted(g, key=lambda x: (-g[x], x))
    vals = [g[x] for x in ks[:n+1]]
    assert len(set(vals)) == len(vals), ('tie', ks[:n+1], vals)
    return {"rows": [[x, str(g[x]) if count else q(g[x])] for x in ks[:n]], "ordered": True}
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r['date'], q(r['x'])] for r in rs], "ordered": False}
def run(rs, months):
    out, t = [], D(0)
    for m in months:
        for r in rs:
            if r['date'][:7] == m: t += r['x']
        out.append([m, q(t)])
    return {"rows": out, "ordered": False}
def days(a, b):
    d, e = date.fromisoformat(a), date.fromisoformat(b)
    while d <= e:
        yield d.isoformat(); d += timedelta(1)
def quiet(a, b):
    have = {r['date'] for r in L}
    return [x for x in days(a, b) if x not in have]
def since(d): return str((date.fromisoformat(TODAY) - date.fromisoformat(d)).days)
M26 = ['2026-%02d' % m for m in range(1, 12)]
EMPTY = {"empty": True}
def emp(rs):
    assert not rs
    return EMPTY
OUT = []; hist = []
def Q(text, how, tags, *alt, f=False):
    global hist
    if not f: hist = []
    gold = {"none": True} if how is None else eval(how)
    OUT.append({"id": "savannah29-%03d" % (len(OUT)+1), "question": text, "today": TODAY, "history": list(hist), "gold": gold,
                "alt": [x for x in (eval(a) for a in alt) if x != gold], "how": how or 'not in the ledger', "tags": tags.split() + (['followup'] if f else []) + (['none'] if how is None else [])})
    hist.append(text)
def F(text, how, tags, *alt): Q(text, how, tags, *alt, f=True)

Q("groceries february", "one(T(S('Groceries',p='2026-02')))", "total category month")
F("and march?", "one(T(S('Groceries',p='2026-03')))", "total category month")
F("without costco", "one(T(S('Groceries',p='2026-03',no='Costco')))", "total without")
Q("how much is left in my checking", None, "balance")
Q("when did i last get my hair done", "one(S(w='hair')[-1]['date'])", "last word")
F("and the time before that", "one(S(w='hair')[-2]['date'])", "last")
F("how much was that one", "one(q(S(w='hair')[-2]['x']))", "detail")
Q("anything over 500 in august?", "lst(S(p='2026-08',over=500))", "threshold list month")
Q("share of church out of everything this yr, in percent", "one(PCT(tot(S('Church',p='2026')),tot(S(p='2026'))))", "share category ytd")
Q("should i trade in the volvo", None, "advice")
Q("What did the kitchen redo run me all told", "one(T(S(w='kitchen redo')))", "project total")
F("by month", "table(S(w='kitchen redo'),'month')", "project month-table")
F("ask curtis for some of it back", None, "order")
Q("publix vs kroger this year", "one(T(S(w='Publix',p='2026')),T(S(w='Kroger',p='2026')))", "compare merchant ytd")
F("how many trips to each", "one(N(S(w='Publix',p='2026')),N(S(w='Kroger',p='2026')))", "count merchant", "one(ND(S(w='Publix',p='2026')),ND(S(w='Kroger',p='2026')))")
F("and trader joes", None, "no-merchant")
Q("last weekend total", "one(T(S(a='2026-11-28',b='2026-11-29')))", "total weekend")
Q("days since the last oil change", "one(since(S(w='oil change')[-1]['date']))", "days-since")
Q("how many gallons did i get at parkers last month", None, "quantity")
Q("edisto 2026, condo and all", "one(T(S(w='Edisto',p='2026')))", "trip total year")
F("and 2024", "one(T(S(w='Edisto',p='2024')))", "trip total year")
F("who paid for the condo", None, "who-paid")
Q("target by category this year", "table(S(w='Target',p='2026'),'cat')", "merchant cat-table ytd")
Q("thank you sweetie", None, "chat")
Q("average eating out a month this year", "one(AVG(S('Eating Out',p='2026'),11))", "average month ytd")
F("last year?", "one(AVG(S('Eating Out',p='2025'),12))", "average month year")
Q("when did i start spotify", "one(S(w='Spotify')[0]['date'])", "first subscription")
F("what do i pay for it now", "one(q(S(w='Spotify')[-1]['x']))", "price-now")
Q("what will my power bill be in january", None, "future")
Q("what did i spend on black friday", "one(T(S(p='2026-11-27')))", "total day holiday")
Q("priciest gift i ever bought and what day was it", "one(q(big(S('Gifts'))[0]['x']),big(S('Gifts'))[0]['date'])", "biggest detail")
Q("Did the hotel pay me more in october than september?", None, "income")
Q("top 3 categories this year", "rank(S(p='2026'),'cat',3)", "ranking category ytd")
Q("volvo oct 5 thru oct 18", "one(T(S('Volvo',a='2026-10-05',b='2026-10-18')))", "total between")
Q("vet bills this year", None, "no-thing")
Q("starbucks - how often in october", "one(N(S(w='Starbucks',p='2026-10')))", "count merchant month")
Q("georgia power july last year and july this year", "one(T(S(w='Georgia Power',p='2025-07')),T(S(w='Georgia Power',p='2026-07')))", "compare bill month")
F("why is it higher", None, "reason")
Q("eating out first half of november", "one(T(S('Eating Out',a='2026-11-01',b='2026-11-15')))", "total half-month")
Q("median grocery run in 2026", "one(MED(S('Groceries',p='2026')))", "median")
F("am i under budget on those", None, "budget")
Q("how much have i given the church since christmas", "one(T(S('Church',a='2025-12-25')))", "total since-holiday", "one(T(S('Church',a='2025-12-26')))")
F("just the tithe", "one(T(S('Church',w='tithe',a='2025-12-25')))", "total word", "one(T(S('Church',w='tithe',a='2025-12-26')))")
Q("delete that second starbucks", None, "order")
Q("second biggest thing under House in 2025", "one(q(big(S('House',p='2025'))[1]['x']))", "second-biggest category year")
Q("days in october i didn't spend a dime", "one(len(quiet('2026-10-01','2026-10-31')))", "quiet-days")
F("which ones", "one(*quiet('2026-10-01','2026-10-31'))", "quiet-days list")
Q("what did marlene spend at hester and zipperer", None, "other-person")
Q("how many times did i have lunch with marlene this yr", "one(N(S(w='lunch with Marlene',p='2026')))", "count person")
F("whats the average", "one(AVG(S(w='lunch with Marlene',p='2026')))", "average visit")
Q("groceries compared to", None, "half")
Q("everything but the mortgage, last month", "one(T(S(p='2026-10',no='mortgage')))", "without month")
Q("garden by month since april", "table(S('Garden',a='2026-04-01'),'month')", "month-table category")
Q("charleston trip", None, "no-place")
Q("swedish motors in may", "emp(S(w='Swedish Motors',p='2026-05'))", "empty merchant")
F("ok show me the last 3", "lst(S(w='Swedish Motors')[-3:])", "list last-n")
Q("q3 utilities", "one(T(S('Utilities',a='2026-07-01',b='2026-09-30')))", "quarter category")
F("same quarter last year", "one(T(S('Utilities',a='2025-07-01',b='2025-09-30')))", "quarter category")
F("break that down by bill", "table(S('Utilities',a='2025-07-01',b='2025-09-30'),'note')", "merchant-table quarter")
Q("hvac how much and when", "one(q(S(w='HVAC')[0]['x']),S(w='HVAC')[0]['date'])", "detail single")
F("which credit card did it go on", None, "not-recorded")
Q("what had i spent by this time last year", "one(T(S(a='2025-01-01',b='2025-11-30')))", "total ytd-last-year")
Q("cuanto gaste en la iglesia este año", None, "language")
Q("netflix price at first and now", "one(q(S(w='Netflix')[0]['x']),q(S(w='Netflix')[-1]['x']))", "price-then-now")
Q("eating out by day of the week this year", "table(S('Eating Out',p='2026'),'wd')", "weekday-table")
F("just sat and sun together", "one(q(tot(S('Eating Out',p='2026',wd=5))+tot(S('Eating Out',p='2026',wd=6))))", "total weekday")
Q("did i put more in savings this year than last", None, "savings")
Q("utilties month before last", "one(T(S('Utilities',p='2026-09')))", "total category month typo")
Q("uga tuition this fall vs fall 2024", "one(T(S(w='UGA tuition fall',p='2026')),T(S(w='UGA tuition fall',p='2024')))", "compare")
F("percent increase", "one(GROW(tot(S(w='UGA tuition fall',p='2024')),tot(S(w='UGA tuition fall',p='2026'))))", "growth")
Q("mpg on the volvo lately", None, "quantity")
Q("kayla since august", "one(T(S('Kayla',a='2026-08-01')))", "total category since", "one(q(sum(r['x'] for r in L if r['date']>='2026-08-01' and (r['category']=='Kayla' or hit(r['notes'],'Kayla')))))", "one(T(S(w='Kayla',a='2026-08-01')))")
F("send her 50 bucks for gas", None, "order")
Q("asheville all in, cabin too", "one(T(S(w='Asheville')))", "trip total")
F("and w/o the cabin", "one(T(S(w='Asheville',no='cabin')))", "trip without")
Q("total between march and", None, "half")
Q("gap this year and last year", "one(T(S(w='Gap',p='2026')),T(S(w='Gap',p='2025')))", "compare merchant common-word")
Q("what do i pay per visit at the grey on average", "one(AVG(S(w='The Grey')))", "average visit merchant")
Q("property tax 2025", None, "no-thing")
Q("5 places I eat out at most often in 2024", "rank([r for r in S('Eating Out',p='2024') if r['notes']],'note',5,True)", "ranking count merchant")
Q("biggest month this year", "{'rows':rank(S(p='2026'),'month',1)['rows'],'ordered':False}", "ranking month")
Q("inez total", "one(T(S(w='Inez')))", "total person")
F("when was her last time", "one(S(w='Inez')[-1]['date'])", "last person")
Q("how many grocery runs over 150 last year", "one(N(S('Groceries',p='2025',over=150)))", "count threshold")
Q("What was I wearing to the garden club luncheon", None, "not-recorded")
Q("running total by month for clothes & beauty this year", "run(S('Clothes & Beauty',p='2026'),M26)", "running")
Q("cvs under health vs cvs under odds and ends", "one(T(S('Health',w='CVS')),T(S('Odds and Ends',w='CVS')))", "compare two-cond")
Q("smallest target run ever and the date", "one(q(small(S(w='Target'))[0]['x']),small(S(w='Target'))[0]['date'])", "smallest detail")
Q("asdl;k fjj", None, "nonsense")
Q("what percent of eating out this year is starbucks", "one(PCT(tot(S('Eating Out',w='Starbucks',p='2026')),tot(S('Eating Out',p='2026'))))", "share merchant")
Q("georgia power growth 2024 to 2025 in percent", "one(GROW(tot(S(w='Georgia Power',p='2024')),tot(S(w='Georgia Power',p='2025'))))", "growth bill")
Q("amazon by category since labor day", "table(S(w='Amazon',a='2026-09-07'),'cat')", "two-cond cat-table holiday", "table(S(w='Amazon',a='2026-09-08'),'cat')")
Q("how many books did I finish this year", None, "quantity")
Q("edisto in october", "emp(S(w='Edisto',p='2026-10'))", "empty trip")
Q("volvo per week this year on avg", "one(q(tot(S('Volvo',p='2026'))*7/334))", "average week", "one(AVG(S('Volvo',p='2026'),48))", "one(AVG(S('Volvo',p='2026'),49))")
Q("what did talbots refund me", None, "refund")
Q("how much does rosie make", None, "other-person")
Q("whats the weather at edisto next week", None, "chat")
Q("rank the garden stores by spending in 2025, top 3", "rank([r for r in S('Garden',p='2025') if r['notes']],'note',3)", "ranking merchant", "rank([r for r in S('Garden',p='2025') if r['notes']],'shop',3)")
Q("how much more was november than october, all of it", "one(q(tot(S(p='2026-11'))-tot(S(p='2026-10'))))", "compare period diff")
with open(os.path.join(HERE, 'savannah29.jsonl'), 'w') as f:
    for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(L), len(OUT), sum('none' in o['gold'] for o in OUT), sum(bool(o['history']) for o in OUT))
if __import__('sys').argv[1:]:
    for o in OUT: print(o['id'][-3:], '> '*len(o['history']) + o['question'], '|', json.dumps(o['gold']), '| ALT', json.dumps(o['alt']) if o['alt'] else '')
