import csv, json, os, re, unicodedata
from datetime import date, timedelta
HERE = os.path.dirname(os.path.abspath(__file__))
def fold(s): return "".join(c for c in unicodedata.normalize("NFD", s.lower()) if not unicodedata.combining(c))
L = []
with open(os.path.join(HERE, "..", "ledgers", "swansea.csv"), encoding="utf-8", newline="") as fh:
    for r in csv.DictReader(fh):
        L.append({"d": r["date"], "c": int(r["amount"].replace(".", "")), "cat": r["category"], "n": r["notes"]})
TODAY = "2026-11-30"
def has(n, w): return re.search(r"(?<!\w)" + re.escape(fold(w)) + r"(?!\w)", fold(n)) is not None
def f(p="", cat=None, w=None, a=None, b=None, nocat=None, now=(), over=None, note=None):
    "rows: p date prefix, a..b dates inclusive, cat category, w word in notes, note exact notes, now words not in notes, over pounds"
    out = []
    for r in L:
        if not r["d"].startswith(p): continue
        if a and r["d"] < a: continue
        if b and r["d"] > b: continue
        if cat and r["cat"] != cat: continue
        if nocat and r["cat"] == nocat: continue
        if w and not has(r["n"], w): continue
        if note and r["n"] != note: continue
        if any(has(r["n"], x) for x in now): continue
        if over is not None and r["c"] <= over * 100: continue
        out.append(r)
    return out
def cents(rs):
    t = 0
    for r in rs: t += r["c"]
    return t
def m(c): return "%d.%02d" % (c // 100, c % 100)
def div(x, num, den=1):       # half up, x*den/num in cents
    return m((2 * x * den + num) // (2 * num))
def tot(rs): return m(cents(rs))
def pct(x, y):
    x = abs(x); t = (2 * x * 1000 + y) // (2 * y); return "%d.%d" % (t // 10, t % 10)
def avg(rs): return div(cents(rs), len(rs))
def med(rs):
    v = sorted(r["c"] for r in rs); k = len(v)
    return m(v[k // 2]) if k % 2 else div(v[k // 2 - 1] + v[k // 2], 2)
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
KEY = {"cat": lambda r: r["cat"], "note": lambda r: r["n"], "month": lambda r: r["d"][:7], "year": lambda r: r["d"][:4],
       "wd": lambda r: WD[date.fromisoformat(r["d"]).weekday()]}
def grp(rs, k):
    g = {}
    for r in rs: g[KEY[k](r)] = g.get(KEY[k](r), 0) + r["c"]
    return g
def cnt(rs, k):
    g = {}
    for r in rs: g[KEY[k](r)] = g.get(KEY[k](r), 0) + 1
    return g
def desc(g): return sorted(g.items(), key=lambda x: -x[1])
def big(rs): return sorted(rs, key=lambda r: -r["c"])
def one(*x): return {"one": [str(i) for i in x]}
def table(items, ordered=False): return {"rows": [[k, m(v)] for k, v in items], "ordered": ordered}
def ctable(g): return {"rows": [[k, str(v)] for k, v in sorted(g.items())], "ordered": False}
def lst(rs, ordered=False):
    assert 0 < len(rs) <= 20
    return {"rows": [[r["d"], m(r["c"])] for r in rs], "ordered": ordered}
def running(rs):
    t, out = 0, []
    for k, v in sorted(grp(rs, "month").items()): t += v; out.append((k, t))
    return out
def quiet(a, b):
    seen = {r["d"] for r in L}; d = date.fromisoformat(a); k = 0
    while d.isoformat() <= b:
        if d.isoformat() not in seen: k += 1
        d += timedelta(1)
    return k
def ndays(a, b): return (date.fromisoformat(b) - date.fromisoformat(a)).days
def empty(rs):
    assert not rs
    return {"empty": True}
NONE = {"none": True}
Z = "one('0.00')"
N = "NONE"
# conversations: each a list of (question, gold code, [alt code], tags)
C = [
[("how much on takeaways last month", "one(tot(f('2026-10',cat='Takeaway')))", [], "total category last-month"),
 ("and month before", "one(tot(f('2026-09',cat='Takeaway')))", [], "total category follow-up"),
 ("which place got most of that", "one(desc(grp([r for r in f('2026-09',cat='Takeaway') if r['n']],'note'))[0][0])", [], "ranking merchant follow-up")],
[("whats left in the account", N, [], "balance")],
[("food shop feb", "one(tot(f('2026-02',cat='Food shop')))", [], "total category month fragment")],
[("netflix price at the start n now", "one(m(f(note='Netflix')[0]['c']),m(f(note='Netflix')[-1]['c']))", [], "price then-now merchant"),
 ("when did it go up", "one([y['d'] for x,y in zip(f(note='Netflix'),f(note='Netflix')[1:]) if y['c']>x['c']][0])", [], "price date follow-up")],
[("top 3 van build costs", "lst(big(f(cat='Van build'))[:3],True)", [], "top-n category")],
[("alrite butt hows it going", N, [], "chit-chat")],
[("aldi since xmas", "one(tot(f(w='aldi',a='2025-12-25')))", ["one(tot([r for r in f(a='2025-12-25',cat='Food shop',w='aldi')]))", "one(tot([r for r in f(a='2025-12-25') if fold(r['n']).startswith('aldi')]))"], "total merchant since")],
[("newquay trip total", "one(tot(f(w='newquay')))", ["one(tot(f(w='newquay',a='2024-04-19')))"], "trip total"),
 ("by category", "table(grp(f(w='newquay'),'cat').items())", ["table(grp(f(w='newquay',a='2024-04-19'),'cat').items())"], "trip category table follow-up"),
 ("dearest bit of it", "one(m(big(f(w='newquay'))[0]['c']))", ["one(desc(grp(f(w='newquay'),'cat'))[0][0],m(desc(grp(f(w='newquay'),'cat'))[0][1]))"], "trip biggest follow-up")],
[("how many litres of diesel did i put in in october", N, [], "quantity")],
[("what % of our spending was baby in 2025", "one(pct(cents(f('2025',cat='Baby')),cents(f('2025'))))", [], "share category year")],
[("when did i last go greggs", "one(f(w='greggs')[-1]['d'])", [], "last-time merchant"),
 ("how many times this yr", "one(len(f('2026',w='greggs')))", [], "count follow-up"),
 ("by month", "ctable(cnt(f('2026',w='greggs'),'month'))", [], "count month table follow-up"),
 ("n how many sausage rolls is that", N, [], "quantity follow-up")],
[("waitrose this yr", N, [], "missing merchant")],
[("pub or takeaway, which cost us more this yr", "one(max(('Pub','Takeaway'),key=lambda c:cents(f('2026',cat=c))),tot(f('2026',cat='Pub')),tot(f('2026',cat='Takeaway')))", [], "compare category")],
[("what did we spend last weekend", "one(tot(f(a='2026-11-28',b='2026-11-29')))", [], "total last-weekend")],
[("days we spent nowt in august", "one(quiet('2026-08-01','2026-08-31'))", [], "days nothing"),
 ("and sept", "one(quiet('2026-09-01','2026-09-30'))", [], "days nothing follow-up")],
[("whats my wage after tax last month", N, [], "income")],
[("avg per fill up at tesco petrol this year", "one(avg(f('2026',w='tesco petrol')))", [], "average visit merchant")],
[("octopus jan 25 vs jan 26", "one(tot(f('2025-01',w='octopus')),tot(f('2026-01',w='octopus')))", [], "compare period merchant"),
 ("n why the difference", N, [], "reason follow-up")],
[("rank the catagories for 2026 so far", "table(desc(grp(f('2026'),'cat')),True)", [], "ranking category")],
[("should i sell the van", N, [], "advice")],
[("takeaways by weekday this year", "table(grp(f('2026',cat='Takeaway'),'wd').items())", [], "weekday table")],
[("how much between march and", N, [], "missing half")],
[("screwfix total", "one(tot(f(w='screwfix')))", [], "total merchant"),
 ("just the van build ones", "one(tot(f(w='screwfix',cat='Van build')))", ["lst(f(w='screwfix',cat='Van build'))"], "merchant category follow-up"),
 ("when was the last one of those", "one(f(w='screwfix',cat='Van build')[-1]['d'])", [], "last-time follow-up")],
[("takaways first half of october", "one(tot(f(cat='Takeaway',a='2026-10-01',b='2026-10-15')))", [], "total period typo")],
[("did sian pay for the pram or me", N, [], "who paid")],
[("dearest present and when was that", "one(m(big(f(cat='Presents'))[0]['c']),big(f(cat='Presents'))[0]['d'])", [], "biggest detail"),
 ("did she like it", N, [], "opinion follow-up")],
[("first time we had mumbles tandoori", "one(f(w='mumbles tandoori')[0]['d'])", [], "first-time merchant")],
[("how much does rhys spend on his van", N, [], "other people")],
[("tesco petrol v shell 2025", "one(tot(f('2025',w='tesco petrol')),tot(f('2025',w='shell')))", ["one(tot(f('2025',w='tesco petrol')),tot(f('2025',note='Shell')))"], "compare merchant")],
[("year to date pub", "one(tot(f('2026',cat='Pub')))", [], "ytd category"),
 ("same point last yr", "one(tot(f(cat='Pub',a='2025-01-01',b='2025-11-30')))", [], "ytd last-year follow-up"),
 ("so what % up or down is that", "one(pct(cents(f('2026',cat='Pub'))-cents(f(cat='Pub',a='2025-01-01',b='2025-11-30')),cents(f(cat='Pub',a='2025-01-01',b='2025-11-30'))))", [], "growth follow-up")],
[("delete that last tesco one", N, [], "order")],
[("days since last haircut", "one(ndays(f(w='haircut')[-1]['d'],TODAY))", [], "days-since")],
[("foodshop between 5 and 20 may", "one(tot(f(cat='Food shop',a='2026-05-05',b='2026-05-20')))", [], "total between")],
[("compare takeaways with", N, [], "missing half")],
[("anything over 200 in july", "lst(f('2026-07',over=200))", [], "threshold list"),
 ("who paid the biggest one me or sian", N, [], "who paid follow-up")],
[("median takeaway 2026", "one(med(f('2026',cat='Takeaway')))", [], "median")],
[("how much on the dog", N, [], "missing thing")],
[("total oct", "one(tot(f('2026-10')))", [], "total month fragment"),
 ("without mortgage", "one(tot(f('2026-10',now=('mortgage',))))", [], "without follow-up"),
 ("and without nursery either", "one(tot(f('2026-10',now=('mortgage','nursery'))))", [], "without follow-up")],
[("will we be able to afford portugal next summer", N, [], "future")],
[("q2 spend total", "one(tot(f(a='2026-04-01',b='2026-06-30')))", [], "quarter total")],
[("how often did we get dominos this yr", "one(len(f('2026',w='dominos')))", [], "how-often merchant")],
[("pay the octopus bill for us will you", N, [], "order")],
[("second biggest baby spend ever", "one(m(big(f(cat='Baby'))[1]['c']))", [], "second biggest")],
[("when did we stop disney", "one(f(w='disney')[-1]['d'])", [], "subscription last-time"),
 ("what did it cost us altogether", "one(tot(f(w='disney')))", [], "total follow-up")],
[("faint wariais i ar fwyd mis diwethaf", N, [], "other language")],
[("avg a month on baby stuff this yr", "one(div(cents(f('2026',cat='Baby')),11))", [], "average month")],
[("how many pints did i have in may", N, [], "quantity")],
[("amazon by category 2026", "table(grp(f('2026',w='amazon'),'cat').items())", [], "merchant category table")],
[("sian presents total", "one(tot(f(cat='Presents',w='sian')))", [], "category word person"),
 ("by year", "table(sorted(grp(f(cat='Presents',w='sian'),'year').items()))", [], "year table follow-up")],
[("savngs so far this yr", N, [], "savings")],
[("food shop 2025 compared to 2024, how many % more", "one(pct(cents(f('2025',cat='Food shop'))-cents(f('2024',cat='Food shop')),cents(f('2024',cat='Food shop'))))", [], "growth category")],
[("running total for pub this year by month", "table(running(f('2026',cat='Pub')),True)", [], "running total")],
[("did i pay card or cash in greggs last time", N, [], "not recorded")],
[("nursery this year", "one(tot(f('2026',w='nursery')))", [], "total word year"),
 ("and in 2024", "empty(f('2024',w='nursery'))", [Z], "empty follow-up")],
[("flurble wib the snoo", N, [], "nonsense")],
[("how many takeaways over 30 quid this year", "one(len(f('2026',cat='Takeaway',over=30)))", [], "threshold count")],
[("month before last, everything", "one(tot(f('2026-09')))", [], "total month-before-last")],
[("show me rip curl", "lst(f(w='rip curl'))", [], "list merchant"),
 ("total of them", "one(tot(f(w='rip curl')))", [], "total follow-up"),
 ("without the wetsuits", "one(tot(f(w='rip curl',now=('wetsuit',))))", ["lst(f(w='rip curl',now=('wetsuit',)))"], "without follow-up")],
[("golf lessons last year", N, [], "missing thing")],
[("presents dec 2024 v dec 2025", "one(tot(f('2024-12',cat='Presents')),tot(f('2025-12',cat='Presents')))", [], "compare period season")],
[("when is next mot due", N, [], "future")],
[("which month did we spend the most in 2025", "one(*[(k,m(v)) for k,v in desc(grp(f('2025'),'month'))][0])", ["one(desc(grp(f('2025'),'month'))[0][0])"], "biggest month")],
[("what did we spend in bristol", N, [], "missing place")],
[("avg per week on groceris this year", "one(div(cents(f('2026',cat='Food shop')),ndays('2026-01-01',TODAY)+1,7))", ["one(div(cents(f('2026',cat='Food shop')),48))", "one(div(cents(f('2026',cat='Food shop')),49))"], "average week synonym")],
[("set takeaway budget to 200", N, [], "order")],
[("food shop per month 2026", "table(sorted(grp(f('2026',cat='Food shop'),'month').items()))", ["one(div(cents(f('2026',cat='Food shop')),11))"], "month table"),
 ("which was lowest", "one(*[(k,m(v)) for k,v in desc(grp(f('2026',cat='Food shop'),'month'))][-1])", ["one(desc(grp(f('2026',cat='Food shop'),'month'))[-1][0])"], "smallest month follow-up")],
[("how much overtime did i do in oct", N, [], "income")],
[("ospreys season ticket each year", "lst(f(w='ospreys season ticket'))", ["table(sorted(grp(f(w='ospreys season ticket'),'year').items()))"], "price list year")],
[("how much in Next this year", "one(tot(f('2026',note='Next')))", [], "merchant common-word")],
[("why am i always skint by the 20th", N, [], "reason")],
[("top 5 takeaway places ever by spend", "table(desc(grp([r for r in f(cat='Takeaway') if r['n']],'note'))[:5],True)", [], "ranking merchant")],
[("baby spend feb 2025", "one(tot(f('2025-02',cat='Baby')))", [], "total category month"),
 ("and in march?", "one(tot(f('2025-03',cat='Baby')))", [], "total follow-up")],
[("who won the ospreys game saturday", N, [], "not recorded")],
[("cadis 1st bday, what did it cost all in", "one(tot(f(w='cadi 1st bday')))", [], "event word cross-category")],
[("any hols spending in feb this year", "empty(f('2026-02',cat='Hols'))", [Z], "empty category month")],
]
def flat(g): return json.loads(json.dumps(g))
out, num = [], 0
for conv in C:
    hist = []
    for q, code, alts, tags in conv:
        num += 1
        gold = flat(eval(code)); alt = []
        for a in alts:
            x = flat(eval(a))
            if x != gold and x not in alt: alt.append(x)
        how = code if gold != NONE else "nothing in the ledger answers it"
        t = tags.split() + (["unanswerable"] if gold == NONE else [])
        out.append({"id": "swansea27-%03d" % num, "question": q, "today": TODAY, "history": list(hist), "gold": gold, "alt": alt, "how": how, "tags": t})
        hist.append(q)
with open(os.path.join(HERE, "swansea27.jsonl"), "w", encoding="utf-8") as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(L), len(out), sum(o["gold"] == NONE for o in out), sum(bool(o["history"]) for o in out))
