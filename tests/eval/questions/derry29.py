import csv, json, os
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
here = os.path.dirname(os.path.abspath(__file__))
ROWS = []
for r in csv.DictReader(open(os.path.join(here, "..", "ledgers", "derry.csv"), newline="")):
    ROWS.append((r["date"], Dc(r["amount"]), r["category"], r["notes"]))
TODAY = "2026-11-30"
Y23, Y24, Y25, Y26 = ("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-12-31"), ("2025-01-01", "2025-12-31"), ("2026-01-01", TODAY)
OCT, NOV, SEP, JUL, AUG = [("2026-%02d-01" % m, "2026-%02d-%d" % (m, d)) for m, d in ((10, 31), (11, 30), (9, 30), (7, 31), (8, 31))]
ALL = ("2000-01-01", TODAY)
def m2(x): return str(Dc(x).quantize(Dc("0.01"), ROUND_HALF_UP))
def pct(a, b): return str((a * 100 / b).quantize(Dc("0.1"), ROUND_HALF_UP))
def wdn(d): return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.fromisoformat(d).weekday()]
def sel(p=ALL, cat=None, word=None, note=None, notcat=(), notword=None, over=None, wd=None):
    out = []
    for r in ROWS:
        d, a, c, n = r
        if not p[0] <= d <= p[1]: continue
        if cat is not None and c != cat: continue
        if c in notcat: continue
        if word is not None and word.lower() not in n.lower(): continue
        if notword is not None and notword.lower() in n.lower(): continue
        if note is not None and n != note: continue
        if over is not None and not a > over: continue
        if wd is not None and wdn(d) != wd: continue
        out.append(r)
    return out
def S(rs):
    t = Dc(0)
    for r in rs: t += r[1]
    return t
def tot(*a, **k):
    rs = sel(*a, **k); assert rs, (a, k)
    return m2(S(rs))
def mean(rs): return m2(S(rs) / len(rs))
def median(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return m2(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)
def grp(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), Dc(0)) + r[1]
    return g
month = lambda r: r[0][:7]
year = lambda r: r[0][:4]
catk = lambda r: r[2]
notek = lambda r: r[3]
wdk = lambda r: wdn(r[0])
def one(*x): return {"one": [str(i) for i in x]}
def table(g): return {"rows": [[k, m2(g[k])] for k in sorted(g)], "ordered": False}
def rank(g, n=None):
    s = sorted(g.items(), key=lambda kv: -kv[1])
    if n: assert len(s) <= n or s[n - 1][1] != s[n][1], "tie"
    for i in range(1, len(s[:n])): assert s[i][1] != s[i - 1][1], "tie"
    return {"rows": [[k, m2(v) if isinstance(v, Dc) else str(v)] for k, v in s[:n]], "ordered": True}
def listing(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r[0], m2(r[1])] for r in rs], "ordered": False}
def nth(rs, i=0, big=True):
    s = sorted(rs, key=lambda r: r[1], reverse=big)
    assert (i == 0 or s[i][1] != s[i - 1][1]) and (i + 1 == len(s) or s[i][1] != s[i + 1][1]), "tie %s" % (s[:i + 2],)
    return s[i]
def last(rs): return rs[-1]
def counts(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + 1
    return g
def quietdays(p):
    have = {r[0] for r in ROWS}; out = []
    d = date.fromisoformat(p[0])
    while d.isoformat() <= p[1]:
        if d.isoformat() not in have: out.append(d.isoformat())
        d += timedelta(1)
    return out
def since(d): return (date.fromisoformat(TODAY) - date.fromisoformat(d)).days
def running(g):
    t = Dc(0); out = []
    for k in sorted(g):
        t += g[k]; out.append([k, m2(t)])
    return {"rows": out, "ordered": False}
def top1(g):
    s = sorted(g.items(), key=lambda kv: -kv[1]); assert s[0][1] != s[1][1]
    return s[0]
def named(rs): 
    out = []
    for r in rs:
        if r[3]: out.append(r)
    return out
def empty(rs):
    assert not rs, rs
    return {"empty": True}
NONE = "{'none': True}"
Q = []; CONV = {}
def q(text, how, tags, alt=(), c=None):
    hist = list(CONV.get(c, [])) if c else []
    if c: CONV.setdefault(c, []).append(text)
    gold = eval(how)
    t = tags.split()
    if hist: t.append("followup")
    Q.append({"id": "derry29-%03d" % (len(Q) + 1), "question": text, "today": TODAY, "history": hist, "gold": gold,
              "alt": [eval(a) for a in alt], "how": how, "tags": t})
def no(text, tags, c=None): q(text, NONE, "unanswerable " + tags, c=c)

q("groceries february", "one(tot(('2026-02-01','2026-02-28'),'Groceries'))", "category month")
q("how much has bran cost me this year", "one(tot(Y26,'Bran'))", "category year", c="A")
q("and last year", "one(tot(Y25,'Bran'))", "category year", c="A")
q("just the vet", "one(tot(Y25,'Bran','vet'))", "word year", c="A")
no("whats my balance", "balance")
q("when was i last in peadars", "one(last(sel(word=\"peadar\"))[0])", "last merchant")
q("whatd the lanzarote week come to altogether", "one(tot(word='lanzarote'))", "trip", ["one(tot(('2026-06-06','2026-06-13'),word='lanzarote'))"], c="B")
q("dearest part of it", "one(m2(nth(sel(word='lanzarote'))[1]))", "trip biggest", ["one(m2(nth(sel(('2026-06-06','2026-06-13'),word='lanzarote'))[1]))"], c="B")
q("and just the dinners?", "one(tot(word='lanzarote dinner'))", "trip word", c="B")
no("did eoin pay his half of the mortgage yet", "who-paid")
q("eating out v groceries last month", "one(tot(OCT,'Eating out'), tot(OCT,'Groceries'))", "compare category month")
q("anything over 200 in july", "listing(sel(JUL,over=200))", "threshold list")
q("spotify when i started and whats it now", "one(m2(sel(note='Spotify')[0][1]), m2(sel(note='Spotify')[-1][1]))", "price then-now subscription")
no("how many litres of petrol did i put in last month", "quantity")
q("how many days in november did i spend nothin", "one(len(quietdays(NOV)))", "no-spend count", c="C")
q("which ones", "one(*quietdays(NOV))", "no-spend list", c="C")
no("delete the last coffee i put in", "order")
q("prezzies by month 2025", "table(grp(sel(Y25,'Prezzies'),month))", "table month category")
q("second biggest prezzie ever and when was that", "one(m2(nth(sel(cat='Prezzies'),1)[1]), nth(sel(cat='Prezzies'),1)[0])", "second detail")
q("what did the bathroom cost in the end", "one(tot(word='bathroom'))", "project", c="D")
q("when did it start", "one(sel(word='bathroom')[0][0])", "project first", c="D")
q("by month", "table(grp(sel(word='bathroom'),month))", "project month table", c="D")
no("how much did i spend in zara", "absent merchant")
q("median lidl shop this year", "one(median(sel(Y26,word='lidl')))", "median merchant", ["one(median(sel(Y26,note='Lidl')))"])
no("what will christmas cost me this year", "future")
q("everything in 2025 bar the house bits", "one(tot(Y25,notcat=('House bits',)))", "without year")
q("show me the concerts this year", "listing(sel(Y26,word='concert'))", "list word", c="E")
q("the last one of those", "one(last(sel(Y26,word='concert'))[0], m2(last(sel(Y26,word='concert'))[1]))", "last", c="E")
q("total for them all", "one(tot(Y26,word='concert'))", "word total", c="E")
q("running total of groceries by month this year", "running(grp(sel(Y26,'Groceries'),month))", "running-total table")
no("why was march so dear", "reason")
q("first time i was in offing", "one(sel(word='offing')[0][0])", "first merchant")
q("days since i last bought runners", "one(since(last(sel(word='runners'))[0]))", "days-since word")
no("cé mhéad a chaith mé ar bhia", "language")
q("clothes and hair since christmas", "one(tot(('2025-12-25',TODAY),'Clothes & hair'))", "since category")
q("categories this year biggest to smallest", "rank(grp(sel(Y26),catk))", "ranking category", c="F")
q("without the mortgage", "rank(grp(sel(Y26,notcat=('Mortgage',)),catk))", "ranking without", c="F")
q("just top 3", "rank(grp(sel(Y26,notcat=('Mortgage',)),catk),3)", "ranking top", c="F")
no("how much on", "missing-half")
q("coffee first half of october", "one(tot(('2026-10-01','2026-10-15'),'Coffee'))", "period category", ["one(tot(('2026-10-01','2026-10-16'),'Coffee'))"])
q("wat did i spend last weekend", "one(tot(('2026-11-28','2026-11-29')))", "weekend total")
no("how many km did i run in october", "quantity")
q("total between 3rd and 17th august", "one(tot(('2026-08-03','2026-08-17')))", "between")
q("edinburgh trip total", "one(tot(word='edinburgh'))", "trip", ["one(tot(('2024-08-16','2024-08-19'),word='edinburgh'))"], c="G")
q("and galway?", "one(tot(word='galway'))", "trip", ["one(tot(('2025-02-21','2025-02-23'),word='galway'))"], c="G")
no("what's left on the mortgage", "balance")
q("eating out this month compared to this time last year", "one(tot(NOV,'Eating out'), tot(('2025-11-01','2025-11-30'),'Eating out'))", "compare period category")
q("total so far this year v same time last year", "one(tot(Y26), tot(('2025-01-01','2025-11-30')))", "ytd compare")
no("hiya hows you", "chit-chat")
q("what did i pay puregym all in", "one(tot(word='puregym'))", "subscription merchant", c="H")
q("when did it stop", "one(last(sel(word='puregym'))[0])", "last subscription", c="H")
no("why did i cancel it", "reason", c="H")
q("by what percent did groceries go up 2024 to 2025", "one(pct(S(sel(Y25,'Groceries'))-S(sel(Y24,'Groceries')),S(sel(Y24,'Groceries'))))", "growth percent")
q("m&s 2025 by category", "table(grp(sel(Y25,word='m&s'),catk))", "merchant grouping")
no("should i cancel audible", "advice")
q("how much did i spend in next this year", "one(tot(Y26,word='next'))", "merchant common-word")
q("mortgage total since we got the house", "one(tot(cat='Mortgage'))", "category total", c="I")
q("how many payments is that", "one(len(sel(cat='Mortgage')))", "count", c="I")
no("how much have we saved for the wedding", "savings")
q("average lidl shop 2026", "one(mean(sel(Y26,word='lidl')))", "average visit merchant", ["one(mean(sel(Y26,note='Lidl')))"])
q("show me vet visits 2025", "listing(sel(Y25,'Bran','vet'))", "list word", c="J")
q("and the total", "one(tot(Y25,'Bran','vet'))", "total", c="J")
q("what about this year", "one(tot(Y26,'Bran','vet'))", "period total", ["listing(sel(Y26,'Bran','vet'))"], c="J")
no("which branch of tesco am i in most", "unrecorded place")
q("groceries a week on average from 5 oct to 29 nov", "one(m2(S(sel(('2026-10-05','2026-11-29'),'Groceries'))/8))", "average week")
q("oisin or cormac, who cost me more this year", "one('Oisin' if S(sel(Y26,word='oisin'))>S(sel(Y26,word='cormac')) else 'Cormac', tot(Y26,word='oisin'), tot(Y26,word='cormac'))", "compare people", ["one('Oisin' if S(sel(Y26,word='oisin'))>S(sel(Y26,word='cormac')) else 'Cormac', max([tot(Y26,word='oisin'), tot(Y26,word='cormac')], key=float))"])
no("asdfgh jjk", "nonsense")
q("what month did i spend the most this year", "{'rows':[[top1(grp(sel(Y26),month))[0], m2(top1(grp(sel(Y26),month))[1])]],'ordered':False}", "month biggest")
q("spending by day of the week in october", "table(grp(sel(OCT),wdk))", "weekday table", c="K")
q("just coffee", "table(grp(sel(OCT,'Coffee'),wdk))", "weekday category", c="K")
no("put in 4.50 for coffee today", "order")
q("takeaways on fridays this year", "one(tot(Y26,word='takeaway',wd='Friday'))", "weekday word")
q("halloween spends each year", "table(grp(sel(word='halloween'),year))", "season year table")
q("eating out october", "one(tot(OCT,'Eating out'))", "category month", c="L")
no("and how much did eoin spend on it", "other-people", c="L")
q("rent this year", "empty(sel(Y26,'Rent'))", "empty category", ["one('0.00')"])
q("top 3 coffee places last year by spend", "rank(grp(named(sel(Y25,'Coffee')),notek),3)", "ranking merchant", c="O")
q("and this yr", "rank(grp(named(sel(Y26,'Coffee')),notek),3)", "ranking merchant", c="O")
no("how much do people in derry usually spend on groceries", "other-people")
q("any single coffee over 50 quid", "empty(sel(cat='Coffee',over=50))", "empty threshold", ["one('0')"])
q("groceries september", "one(tot(SEP,'Groceries'))", "category month", c="M")
q("and the month before", "one(tot(AUG,'Groceries'))", "category month", c="M")
no("why was that one higher", "reason", c="M")
q("car insurance last year and this year", "one(tot(Y25,word='car insurance'), tot(Y26,word='car insurance'))", "price bill")
no("what did i earn in october", "income")
q("how many times was i at the physio since january", "one(len(sel(('2026-01-01',TODAY),word='physio')))", "count word")
q("petrol august", "one(tot(AUG,word='petrol'))", "word month", c="P")
q("september?", "one(tot(SEP,word='petrol'))", "word month", c="P")
q("which was more", "one(max([tot(AUG,word='petrol'), tot(SEP,word='petrol')], key=float))", "compare", c="P")
no("how much on netball", "absent category")
q("car per month on average this year", "one(m2(S(sel(Y26,'Car'))/11))", "average month category", c="R")
q("without the insurance", "one(m2((S(sel(Y26,'Car',notword='insurance')))/11))", "average without", c="R")
no("remind me to book brans jabs", "order")
q("top 3 places for eating out this year by number of visits", "rank(counts(named(sel(Y26,'Eating out')),notek),3)", "ranking count merchant")
no("what time of day do i usually get coffee", "unrecorded detail")
q("what % of my spending this year went on the mortgage", "one(pct(S(sel(Y26,'Mortgage')),S(sel(Y26))))", "share")
no("is the house worth more now", "unrecorded")
no("did i use the credit card or cash in dunnes", "payment-method")
no("compare october with", "missing-half")
no("how much did i spend on cigarettes", "absent thing")

with open(os.path.join(here, "derry29.jsonl"), "w", encoding="utf-8") as f:
    for x in Q: f.write(json.dumps(x, ensure_ascii=False) + "\n")
if __name__ == "__main__":
    print(len(Q), sum("none" in x["gold"] for x in Q), sum(bool(x["history"]) for x in Q), sum("empty" in x["gold"] for x in Q))
    for x in Q:
        if "none" not in x["gold"]: print(x["id"][-3:], x["question"], "|", json.dumps(x["gold"])[:420], "| ALT", json.dumps(x["alt"])[:200] if x["alt"] else "")
