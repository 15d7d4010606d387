import csv, json, os, random, re
from datetime import date, timedelta
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
R = []
with open(os.path.join(HERE, "..", "ledgers", "ottawa.csv"), encoding="utf-8") as f:
    for r in csv.DictReader(f):
        e, c = r["amount"].split(".")
        R.append(dict(date=r["date"], c=int(e) * 100 + int(c), cat=r["category"], note=r["notes"]))

# ---------- plain helpers (amounts are integer cents)
def div(a, b):                       # half up, a >= 0
    return (2 * a + b) // (2 * b)
def money(c):
    s = "-" if c < 0 else ""; c = abs(c)
    return "%s%d.%02d" % (s, c // 100, c % 100)
def pct(a, b):
    s = "-" if a < 0 else ""; t = div(abs(a) * 1000, b)
    return "%s%d.%d" % (s, t // 10, t % 10)
def has(note, w):
    return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", note.lower()) is not None
def wday(r): return date.fromisoformat(r["date"]).weekday()
def sel(a="0000", b="9999", cat=None, word=None, nocat=(), noword=(), over=None, under=None, wd=None):
    out = []
    for r in R:
        if r["date"] < a or r["date"] > b: continue
        if cat is not None and r["cat"] not in ([cat] if isinstance(cat, str) else cat): continue
        if word is not None and not has(r["note"], word): continue
        if r["cat"] in nocat: continue
        bad = False
        for w in noword:
            if has(r["note"], w): bad = True
        if bad: continue
        if over is not None and not r["c"] > over * 100: continue
        if under is not None and not r["c"] < under * 100: continue
        if wd is not None and wday(r) not in wd: continue
        out.append(r)
    return out
def tot(rs):
    t = 0
    for r in rs: t += r["c"]
    return t
def T(rs): return money(tot(rs))
def N(rs): return str(len(rs))
def avg(rs, n): return money(div(tot(rs), n))
def group(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + r["c"]
    return g
def count(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + 1
    return g
def mon(r): return r["date"][:7]
def cat_(r): return r["cat"]
def note_(r): return r["note"]
def merch(r): return r["note"].split(" - ")[0].replace(" w Marc", "")
def day_(r): return r["date"]
def table(g): return {"rows": [[k, money(g[k])] for k in sorted(g)], "ordered": False}
def ranked(g, n):
    ks = sorted(g, key=lambda k: -g[k])
    assert len(ks) <= n or g[ks[n - 1]] != g[ks[n]], "tie"
    return {"rows": [[k, money(g[k])] for k in ks[:n]], "ordered": True}
def best(g):
    ks = sorted(g, key=lambda k: -g[k]); assert len(ks) < 2 or g[ks[0]] != g[ks[1]], "tie"
    return ks[0]
def nth(rs, n=0):
    s = sorted(rs, key=lambda r: -r["c"])
    for i in range(len(s) - 1):
        if i <= n: assert s[i]["c"] != s[i + 1]["c"], "tie"
    return s[n]
def listing(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r["date"], money(r["c"])] for r in rs], "ordered": False}
def one(*x): return {"one": list(x)}
def am(r): return money(r["c"])
def since(d): return (TODAY - date.fromisoformat(d)).days
def quietdays(a, b):
    seen = set(r["date"] for r in R); n = 0; d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        if d.isoformat() not in seen: n += 1
        d += timedelta(1)
    return str(n)
def median(rs):
    v = sorted(r["c"] for r in rs); k = len(v)
    return money(v[k // 2] if k % 2 else div(v[k // 2 - 1] + v[k // 2], 2))
def cumul(g):
    t = 0; rows = []
    for k in sorted(g):
        t += g[k]; rows.append([k, money(t)])
    return {"rows": rows, "ordered": False}
def weekdays(rs):
    names = ["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]; g = {}
    for r in rs: g[wday(r)] = g.get(wday(r), 0) + r["c"]
    return {"rows": [[names[k], money(g[k])] for k in sorted(g)], "ordered": False}
NONE = {"none": True}; EMPTY = {"empty": True}
def empty(rs):
    assert not rs; return EMPTY
Y = ("2026-01-01", "2026-11-30"); LY = ("2025-01-01", "2025-12-31")
OCT = ("2026-10-01", "2026-10-31"); NOV = ("2026-11-01", "2026-11-30"); SEP = ("2026-09-01", "2026-09-30"); AUG = ("2026-08-01", "2026-08-31")

# ---------- conversations: each a list of turns (question, gold code, alt codes, tags)
C = [
 [("groceries ytd", "one(T(sel(*Y, cat='Groceries')))", [], "total category ytd"),
  ("vs same period last yr", "one(T(sel(*Y, cat='Groceries')), T(sel('2025-01-01','2025-11-30', cat='Groceries')))", [], "compare periods"),
  ("avg per month this yr", "one(avg(sel(*Y, cat='Groceries'), 11))", [], "average month")],
 [("how much at bridgehead in october", "one(T(sel(*OCT, word='Bridgehead')))", [], "total merchant"),
  ("and november", "one(T(sel(*NOV, word='Bridgehead')))", [], "total merchant"),
  ("how many visits that month", "one(N(sel(*NOV, word='Bridgehead')))", ["one(str(len(set(day_(r) for r in sel(*NOV, word='Bridgehead')))))"], "count")],
 [("what did the lisbon trip cost all in", "one(T(sel(word='Lisbon')))", [], "trip total"),
  ("and pei", "one(T(sel(word='PEI')))", [], "trip total"),
  ("how much of the pei one was gas", "one(T([r for r in sel(word='PEI') if has(r['note'],'gas')]))", [], "trip two-conditions")],
 [("kitchen reno total so far", "one(T(sel(word='kitchen reno')))", [], "project total"),
  ("by month", "table(group(sel(word='kitchen reno'), mon))", [], "project table month"),
  ("single biggest piece of it", "one(am(nth(sel(word='kitchen reno'))))", [], "project biggest"),
  ("why did the cabinets cost so much", "NONE", [], "none reason")],
 [("no-spend days in september", "one(quietdays(*SEP))", [], "empty-days"),
  ("and oct", "one(quietdays(*OCT))", [], "empty-days")],
 [("priciest gift so far, and when was that", "one(am(nth(sel(cat='Gifts'))), nth(sel(cat='Gifts'))['date'])", [], "biggest detail"),
  ("second priciest", "one(am(nth(sel(cat='Gifts'),1)))", [], "second biggest"),
  ("did he like it", "NONE", [], "none opinion")],
 [("biggest single expense ever", "one(am(nth(R)))", [], "biggest"),
  ("and not counting car or condo", "one(am(nth(sel(nocat=('Car','Condo')))))", [], "biggest without")],
 [("costco this year, everything incl gas", "one(T(sel(*Y, word='Costco')))", [], "total merchant"),
  ("w/o the gas", "one(T(sel(*Y, word='Costco', noword=('gas',))))", [], "merchant without"),
  ("what items did we actually get on the last run", "NONE", [], "none items")],
 [("daycare ytd", "one(T(sel(*Y, cat='Daycare')))", [], "total category ytd"),
  ("by month pls", "table(group(sel(*Y, cat='Daycare'), mon))", [], "table month"),
  ("what will the rate be next yr", "NONE", [], "none future")],
 [("shoppers total 2025", "one(T(sel(*LY, word='Shoppers')))", [], "total merchant"),
  ("of which kid stuff", "one(T(sel(*LY, word='Shoppers', cat='Kid stuff')))", [], "two-conditions")],
 [("uber eats total last year", "one(T(sel(*LY, word='Uber Eats')))", [], "total merchant"),
  ("how many orders", "one(N(sel(*LY, word='Uber Eats')))", [], "count"),
  ("so avg per order", "one(avg(sel(*LY, word='Uber Eats'), len(sel(*LY, word='Uber Eats'))))", [], "average visit")],
 [("show me all the cottage rentals", "listing(sel(word='cottage rental'))", [], "list"),
  ("total of those", "one(T(sel(word='cottage rental')))", [], "total"),
  ("the last one of those", "one(am(sel(word='cottage rental')[-1]), sel(word='cottage rental')[-1]['date'])", [], "last")],
 [("total spend oct", "one(T(sel(*OCT)))", [], "total month"),
  ("without mortgage", "one(T(sel(*OCT, noword=('mortgage',))))", [], "without"),
  ("and without daycare either", "one(T(sel(*OCT, noword=('mortgage',), nocat=('Daycare',))))", [], "without")],
 [("top 3 categories ytd", "ranked(group(sel(*Y), cat_), 3)", [], "ranking category"),
  ("same for 2025", "ranked(group(sel(*LY), cat_), 3)", [], "ranking category")],
 [("how many times did i fill up at petro-canada in 2026", "one(N(sel(*Y, word='Petro-Canada')))", [], "count merchant"),
  ("and price per litre?", "NONE", [], "none quantity")],
 [("eating out october", "one(T(sel(*OCT, cat='Eating out')))", [], "total category"),
  ("weekends only", "one(T(sel(*OCT, cat='Eating out', wd=(5,6))))", [], "two-conditions weekday")],
 # --- single questions
 [("which bridgehead do i go to the most", "one(best(count(sel(word='Bridgehead'), note_)))", [], "ranking count merchant")],
 [("avg coffee spend per week this year", "one(money(div(tot(sel(*Y, cat='Coffee')) * 7, 334)))",
   ["one(avg(sel(*Y, cat='Coffee'), 48))", "one(avg(sel(*Y, cat='Coffee'), 49))", "one(avg(sel(*Y, cat='Coffee'), 47))"], "average week")],
 [("condo fees now vs sept 2023", "one(am(sel(word='condo fees')[-1]), am(sel('2023-09-01','2023-09-30',word='condo fees')[0]))", [], "price then-now")],
 [("when was i last at the dentist", "one(sel(word='dentist')[-1]['date'])", [], "last date")],
 [("days since last haircut", "one(str(since(sel(word='haircut')[-1]['date'])))", [], "days since")],
 [("how often did we take an uber in 2025, rides not eats", "one(N(sel(*LY, word='Uber', noword=('Uber Eats',))))", [], "how often")],
 [("anything over 200 in july", "listing(sel('2026-07-01','2026-07-31', over=200))", [], "threshold list")],
 [("eating out as % of total spend 2025", "one(pct(tot(sel(*LY, cat='Eating out')), tot(sel(*LY))))", [], "share")],
 [("avg per visit farm boy vs metro, groceries only, this yr",
   "one(avg(sel(*Y,cat='Groceries',word='Farm Boy'), len(sel(*Y,cat='Groceries',word='Farm Boy'))), avg(sel(*Y,cat='Groceries',word='Metro'), len(sel(*Y,cat='Groceries',word='Metro'))))", [], "compare merchants average")],
 [("coffee MoM % change, oct vs sept", "one(pct(tot(sel(*OCT,cat='Coffee')) - tot(sel(*SEP,cat='Coffee')), tot(sel(*SEP,cat='Coffee'))))", [], "growth")],
 [("most expensive month this yr and how much", "one(best(group(sel(*Y), mon)), money(group(sel(*Y), mon)[best(group(sel(*Y), mon))]))", [], "month biggest")],
 [("cofee by weekday 2026", "weekdays(sel(*Y, cat='Coffee'))", [], "table weekday typo")],
 [("netflix price now vs when it started", "one(am(sel(word='Netflix')[-1]), am(sel(word='Netflix')[0]))", [], "price then-now")],
 [("when was the first disney+ charge", "one(sel(word='Disney+')[0]['date'])", [], "first date")],
 [("median grocery run 2026", "one(median(sel(*Y, cat='Groceries')))", [], "median")],
 [("cumulative eating out by month 2026", "cumul(group(sel(*Y, cat='Eating out'), mon))", [], "running total")],
 [("gifts for anita vs gifts for marc, all time", "one(T(sel(cat='Gifts', word='Anita')), T(sel(cat='Gifts', word='Marc')))", [], "compare people")],
 [("kid stuff since christmas", "one(T(sel('2025-12-25','2026-11-30', cat='Kid stuff')))", ["one(T(sel('2025-12-26','2026-11-30', cat='Kid stuff')))"], "since")],
 [("groceries + eating out combined, month before last", "one(T(sel(*SEP, cat=('Groceries','Eating out'))))", [], "two categories period")],
 [("total for first half of october", "one(T(sel('2026-10-01','2026-10-15')))", [], "half month")],
 [("what did we spend last weekend", "one(T(sel('2026-11-28','2026-11-29')))", [], "weekend")],
 [("kid stuff between sept 5 and oct 20", "one(T(sel('2026-09-05','2026-10-20', cat='Kid stuff')))", [], "between dates")],
 [("q3 groceries vs q2", "one(T(sel('2026-07-01','2026-09-30',cat='Groceries')), T(sel('2026-04-01','2026-06-30',cat='Groceries')))", [], "quarter compare")],
 [("transit avg per month 2024", "one(avg(sel('2024-01-01','2024-12-31',cat='Transit'), 12))", [], "average month")],
 [("canadian tire all time, split by category", "table(group(sel(word='Canadian Tire'), cat_))", [], "merchant by category")],
 [("which months this yr did eating out go over 400", "{'rows': [[k, money(v)] for k, v in sorted(group(sel(*Y,cat='Eating out'), mon).items()) if v > 40000], 'ordered': False}", [], "threshold month")],
 [("how many grocery runs under 20 bucks this year", "one(N(sel(*Y, cat='Groceries', under=20)))", [], "count threshold")],
 [("diwali 2025 total", "one(T(sel(*LY, word='Diwali')))", [], "season")],
 [("ikea in 2025", "empty(sel(*LY, word='IKEA'))", ["one('0.00')"], "empty")],
 [("any crave charges in 2026", "empty(sel(*Y, word='Crave'))", ["one('0')"], "empty")],
 [("condo category % growth 2025 vs 2024", "one(pct(tot(sel(*LY,cat='Condo')) - tot(sel('2024-01-01','2024-12-31',cat='Condo')), tot(sel('2024-01-01','2024-12-31',cat='Condo'))))", [], "growth")],
 [("top 3 grocery stores by spend 2026", "ranked(group([r for r in sel(*Y,cat='Groceries') if r['note']], merch), 3)", ["ranked(group([r for r in sel(*Y,cat='Groceries') if r['note']], note_), 3)"], "ranking merchant")],
 [("day with the highest spend this yr, excluding condo", "one(best(group(sel(*Y,nocat=('Condo',)), day_)), money(max(group(sel(*Y,nocat=('Condo',)), day_).values())))", [], "biggest day without")],
 # --- not answerable
 [("what's my net pay after tax", "NONE", [], "none income")],
 [("chequing acct balance rn", "NONE", [], "none balance")],
 [("how much did we save in october", "NONE", [], "none savings")],
 [("am i over budget on groceires", "NONE", [], "none budget typo")],
 [("what's hydro going to be in january", "NONE", [], "none future")],
 [("should we sell the car", "NONE", [], "none advice")],
 [("who paid the bobcaygeon balance, me or marc", "NONE", [], "none who-paid")],
 [("how many litres of gas did we burn in sept", "NONE", [], "none quantity")],
 [("what does marc spend on coffee out of his own acct", "NONE", [], "none other-person")],
 [("avg daycare cost for ottawa families", "NONE", [], "none external")],
 [("lcbo ytd", "NONE if not sel(word='LCBO') else 1/0", ["EMPTY"], "none no-merchant")],
 [("delete the last transaction", "NONE", [], "none order")],
 [("pay the hydro bill", "NONE", [], "none order")],
 [("add 4.80 bridgehead today", "NONE", [], "none order")],
 [("thx super helpful", "NONE", [], "none chat")],
 [("compare groceries with", "NONE", [], "none half")],
 [("how much did we spend between march 3 and", "NONE", [], "none half")],
 [("asdkj qwe lol zzt", "NONE", [], "none nonsense")],
 [("combien en café cette année", "NONE", [], "none language")],
 [("vancouver trip total", "NONE if not sel(word='Vancouver') else 1/0", ["EMPTY"], "none no-place")],
 [("did the fridge go on visa or debit", "NONE", [], "none payment-method")],
 [("how much is still owing on the mortgage", "NONE", [], "none balance")],
 [("how much hst did i pay this yr", "NONE", [], "none not-recorded")],
 [("vet bills 2025", "NONE if not sel(word='vet') else 1/0", ["EMPTY"], "none no-thing")],
]
random.Random(26).shuffle(C)
out = []
for conv in C:
    hist = []
    for q, code, alts, tags in conv:
        gold = eval(code)
        al = []
        for a in alts:
            g = eval(a)
            if g != gold and g not in al: al.append(g)
        out.append({"id": "ottawa27-%03d" % (len(out) + 1), "question": q, "today": TODAY.isoformat(), "history": list(hist),
                    "gold": gold, "alt": al, "how": code, "tags": tags.split() + (["followup"] if hist else [])})
        hist.append(q)
with open(os.path.join(HERE, "ottawa27.jsonl"), "w", encoding="utf-8") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(R), "rows;", len(out), "questions;", sum(1 for o in out if "none" in o["gold"]), "unanswerable;", sum(1 for o in out if o["history"]), "follow-ups")
