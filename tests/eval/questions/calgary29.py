import csv, os, re, json, random, datetime as DT
from decimal import Decimal, ROUND_HALF_UP
here = os.path.dirname(os.path.abspath(__file__))
L = [dict(d=r["date"], a=Decimal(r["amount"]), c=r["category"], n=r["notes"]) for r in csv.DictReader(open(os.path.join(here, "..", "ledgers", "calgary.csv"), newline=""))]
TODAY = "2026-11-30"
def q2(x): return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))
def q1(x): return str(Decimal(x).quantize(Decimal("0.1"), ROUND_HALF_UP))
def has(n, w): return re.search(r"(?<![A-Za-z0-9])" + re.escape(w.lower()) + r"(?![A-Za-z0-9])", n.lower()) is not None
def F(p="", cat=None, word=None, no=None, over=None, src=None):
    """p: '2026-02' prefix, or 'from..to' inclusive"""
    out = []
    for r in (L if src is None else src):
        if ".." in p:
            a, b = p.split("..")
            if not (a <= r["d"] and (not b or r["d"] <= b)): continue
        elif not r["d"].startswith(p): continue
        if cat and r["c"] != cat: continue
        if word and not has(r["n"], word): continue
        if no and has(r["n"], no): continue
        if over is not None and not r["a"] > over: continue
        out.append(r)
    return out
def T(rs):
    t = Decimal(0)
    for r in rs: t += r["a"]
    return t
def one(*v): return {"one": [x if isinstance(x, str) else q2(x) if isinstance(x, Decimal) else str(x) for x in v]}
def rows(x, o=False): return {"rows": [[c if isinstance(c, str) else q2(c) if isinstance(c, Decimal) else str(c) for c in r] for r in x], "ordered": o}
def grp(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), Decimal(0)) + r["a"]
    return g
cat = lambda r: r["c"]
mon = lambda r: r["d"][:7]
note = lambda r: r["n"]
wd = lambda r: DT.date.fromisoformat(r["d"]).strftime("%A")
def tab(rs, key): return rows(sorted(grp(rs, key).items()))
def top(rs, key, n):
    s = sorted(((k, v) for k, v in grp(rs, key).items() if k), key=lambda kv: -kv[1])
    assert len(s) == n or s[n-1][1] != s[n][1]
    return rows(s[:n], True)
def nth(rs, n=1):
    s = sorted(rs, key=lambda r: -r["a"])
    assert s[n-1]["a"] != s[n]["a"] and (n == 1 or s[n-2]["a"] != s[n-1]["a"])
    return s[n-1]
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return rows([(r["d"], r["a"]) for r in rs])
def cum(rs):
    t, out = Decimal(0), []
    for k, v in sorted(grp(rs, mon).items()): t += v; out.append((k, t))
    return rows(out, True)
def med(rs):
    s = sorted(r["a"] for r in rs); k = len(s)
    return s[k//2] if k % 2 else (s[k//2-1] + s[k//2]) / 2
def change(rs):
    last = None
    for a, b in zip(rs, rs[1:]):
        if a["a"] != b["a"]: last = b
    return last
def nodays(p, n):
    used = {r["d"] for r in F(p)}
    return ["%s-%02d" % (p, i) for i in range(1, n + 1) if "%s-%02d" % (p, i) not in used]
def ago(d): return (DT.date.fromisoformat(TODAY) - DT.date.fromisoformat(d)).days
NONE = '{"none": True}'
N = lambda q, *t: (q, NONE, [], ["unanswerable", *t])
C = [
 [("groceries february", 'one(T(F("2026-02", cat="Groceries")))', [], ["total"]),
  ("and march?", 'one(T(F("2026-03", cat="Groceries")))', [], ["total"]),
  ("biggest one", 'one(nth(F("2026-03", cat="Groceries"))["a"])', [], ["biggest"])],
 [("total spend last month", 'one(T(F("2026-10")))', [], ["total"]),
  ("without rent", 'one(T(F("2026-10", no="rent")))', [], ["without"]),
  ("same for september", 'one(T(F("2026-09", no="rent")))', ['one(T(F("2026-09")))'], ["without"])],
 [("how much did mexico cost all in", 'one(T(F(word="Mexico")))', [], ["trip"]),
  ("by category", 'tab(F(word="Mexico"), cat)', [], ["trip", "table"]),
  ("biggest thing on it", 'one(nth(F(word="Mexico"))["a"])', [], ["trip", "biggest"]),
  N("who paid for the tacos", "who")],
 [("show me all the skate sharpening this year", 'lst(F("2026", word="skate sharpening"))', [], ["list"]),
  ("the last one of those", 'one(F("2026", word="skate sharpening")[-1]["d"], F("2026", word="skate sharpening")[-1]["a"])', [], ["last"]),
  ("how many last year", 'one(len(F("2025", word="skate sharpening")))', [], ["count"])],
 [("tims this year", 'one(T(F("2026", word="Tims")))', [], ["merchant", "total"]),
  ("how many times", 'one(len(F("2026", word="Tims")))', [], ["count"]),
  ("avg per visit", 'one(T(F("2026", word="Tims")) / len(F("2026", word="Tims")))', [], ["average"]),
  ("and a&w", 'one(T(F("2026", word="A&W")) / len(F("2026", word="A&W")))', ['one(T(F("2026", word="A&W")))'], ["average"])],
 [("truck 2025 by month", 'tab(F("2025", cat="Truck"), mon)', [], ["table", "month"]),
  ("just gas", 'tab(F("2025", cat="Truck", word="gas"), mon)', [], ["table", "month", "two conditions"]),
  ("which month was the worst", 'one(*max(grp(F("2025", cat="Truck", word="gas"), mon).items(), key=lambda kv: kv[1])[:1])', [], ["biggest", "month"])],
 [("beers vs coffee october", 'one(T(F("2026-10", cat="Beers")), T(F("2026-10", cat="Coffee")))', [], ["compare"]),
  ("and november?", 'one(T(F("2026-11", cat="Beers")), T(F("2026-11", cat="Coffee")))', [], ["compare"])],
 [("when did i last go to ship and anchor", 'one(F(word="Ship & Anchor")[-1]["d"])', [], ["last"]),
  ("how much was it", 'one(F(word="Ship & Anchor")[-1]["a"])', [], ["last"]),
  ("and the time before that, when", 'one(F(word="Ship & Anchor")[-2]["d"])', [], ["last"])],
 [("stampede 2026 all togther", 'one(T(F("2026", word="Stampede")))', [], ["trip"]),
  ("2025?", 'one(T(F("2025", word="Stampede")))', [], ["trip"]),
  ("whats the difference", 'one(abs(T(F("2026", word="Stampede")) - T(F("2025", word="Stampede"))))', [], ["compare"])],
 [("camper biuld total", 'one(T(F(word="camper build")))', [], ["project"]),
  ("when did it start and finish", 'one(F(word="camper build")[0]["d"], F(word="camper build")[-1]["d"])', [], ["project", "first", "last"]),
  ("how much of that was home depot", 'one(T(F(word="Home Depot", src=F(word="camper build"))))', [], ["project", "two conditions"]),
  N("what do i still need to buy for it", "future")],
 [("netflix price now", 'one(F(word="Netflix")[-1]["a"])', [], ["price"]),
  ("and when i started", 'one(F(word="Netflix")[0]["a"])', [], ["price"]),
  ("when was the last price hike", 'one(change(F(word="Netflix"))["d"])', ['one(change(F(word="Netflix"))["d"][:7])'], ["price"])],
 [("how much did i spend last weekend", 'one(T(F("2026-11-28..2026-11-29")))', [], ["total", "weekend"]),
  ("list it", 'lst(F("2026-11-28..2026-11-29"))', [], ["list"])],
]
S = [
 ("how many coffee runs between march 1 and march 15", 'one(len(F("2026-03-01..2026-03-15", cat="Coffee")))', [], ["count"]),
 ("avg groceries per month this year", 'one(T(F("2026", cat="Groceries")) / 11)', [], ["average"]),
 ("anything over 100 in july", 'lst(F("2026-07", over=100))', [], ["threshold", "list"]),
 ("top 3 categories this year", 'top(F("2026"), cat, 3)', [], ["ranking"]),
 ("what % of my spending was truck in 2025", 'one(q1(T(F("2025", cat="Truck")) * 100 / T(F("2025"))))', [], ["share"]),
 ("days since i was at princess auto", 'one(ago(F(word="Princess Auto")[-1]["d"]))', [], ["days since"]),
 ("fast food without skip q3", 'one(T(F("2026-07-01..2026-09-30", cat="Fast Food", no="Skip")))', [], ["without", "quarter"]),
 ("by how much percent did groceries change from 2024 to 2025", 'one(q1(abs((T(F("2025", cat="Groceries")) / T(F("2024", cat="Groceries")) - 1) * 100)))', [], ["growth"]),
 ("beers by weekday this year", 'tab(F("2026", cat="Beers"), wd)', [], ["table", "weekday"]),
 ("priciest presant this year and when was that", 'one(nth(F("2026", cat="Gifts"))["a"], nth(F("2026", cat="Gifts"))["d"])', [], ["biggest", "detail"]),
 ("median grocery shop 2026", 'one(med(F("2026", cat="Groceries")))', [], ["median"]),
 ("running total of beers by month since june", 'cum(F("2026-06-01..", cat="Beers"))', [], ["running"]),
 ("how many days in novmber did i spend nothing", 'one(len(nodays("2026-11", 30)))', ['rows([[d] for d in nodays("2026-11", 30)])'], ["days with nothing"]),
 ("fast food since christmas", 'one(T(F("2025-12-25..", cat="Fast Food")))', ['one(T(F("2025-12-26..", cat="Fast Food")))'], ["total", "since"]),
 ("coffee month before last", 'one(T(F("2026-09", cat="Coffee")))', [], ["total"]),
 ("tims first half of october", 'one(T(F("2026-10-01..2026-10-15", word="Tims")))', ['one(T(F("2026-10-01..2026-10-16", word="Tims")))'], ["merchant", "total"]),
 ("first time i went to cold garden", 'one(F(word="Cold Garden")[0]["d"])', [], ["first"]),
 ("when did rent go up last and to what", 'one(change(F(word="rent", cat="Bills"))["d"], change(F(word="rent", cat="Bills"))["a"])', ['one(change(F(word="rent", cat="Bills"))["d"][:7], change(F(word="rent", cat="Bills"))["a"])'], ["price", "detail"]),
 ("second biggest purchase ever and when", 'one(nth(L, 2)["a"], nth(L, 2)["d"])', [], ["biggest", "detail"]),
 ("canadian tire by category", 'tab(F(word="Canadian Tire"), cat)', [], ["table", "merchant"]),
 ("home depot vs princess auto 2025", 'one(T(F("2025", word="Home Depot")), T(F("2025", word="Princess Auto")))', [], ["compare", "merchant"]),
 ("wich month did i spend the most in 2025", 'one(max(grp(F("2025"), mon).items(), key=lambda kv: kv[1])[0])', [], ["biggest", "month"]),
 ("how often did i go to peters drive-in this year", 'one(len(F("2026", word="Peters Drive-In")))', [], ["count"]),
 ("avg per week on beers in 2025", 'one(T(F("2025", cat="Beers")) * 7 / 365)', ['one(T(F("2025", cat="Beers")) / 52)', 'one(T(F("2025", cat="Beers")) / 53)'], ["average"]),
 ("everything with jess this year", 'one(T(F("2026", word="Jess")))', ['rows([(r["d"], r["a"]) for r in F("2026", word="Jess")])'], ["person", "total"]),
 ("gas this year so far vs same time last year", 'one(T(F("2026-01-01..2026-11-30", word="gas")), T(F("2025-01-01..2025-11-30", word="gas")))', [], ["compare", "ytd"]),
 ("what share of fast food is a&w this year", 'one(q1(T(F("2026", cat="Fast Food", word="A&W")) * 100 / T(F("2026", cat="Fast Food"))))', [], ["share"]),
 ("top 5 spots for beers this year", 'top(F("2026", cat="Beers"), note, 5)', [], ["ranking", "merchant"]),
 ("nakiska in july", 'lst(F("2026-07", word="Nakiska")) if F("2026-07", word="Nakiska") else {"empty": True}', ['one("0.00")'], ["empty"]),
 ("show me work stuff over 150 this year", 'lst(F("2026", cat="Work Stuff", over=150))', [], ["list", "threshold"]),
 ("season pass price each year", 'rows([(r["d"][:4], r["a"]) for r in F(word="season pass")])', ['lst(F(word="season pass"))'], ["price", "list"]),
 ("how much did goodlife cost me total and when was the last payment", 'one(T(F(word="GoodLife")), F(word="GoodLife")[-1]["d"])', [], ["subscription", "detail"]),
 ("enmax dec to feb compared to june to aug", 'one(T(F("2025-12-01..2026-02-28", word="Enmax")), T(F("2026-06-01..2026-08-31", word="Enmax")))', [], ["compare"]),
 ("beers over 60 by month this year", 'tab(F("2026", cat="Beers", over=60), mon)', [], ["two conditions", "table", "threshold"]),
 ("hockey since sept", 'one(T(F("2026-09-01..", cat="Hockey")))', ['one(T([r for r in F("2026-09-01..") if r["c"] == "Hockey" or has(r["n"], "hockey")]))'], ["total", "since"]),
 N("whats my chequing balance", "balance"), N("how much did i make last month", "income"), N("how much have i got saved for the next trip", "savings"),
 N("how much am i gonna spend in december", "future"), N("why is fast food so high", "reason"), N("should i sell the truck", "advice"),
 N("how much does dev spend on groceries", "other people"), N("who paid at the national last time", "who"), N("how many litres of gas did i put in this year", "quantity"),
 N("how many double doubles did i have in october", "quantity"), N("ikea this year", "no such merchant"), N("vet bills 2025", "no such thing"), N("how much at the tims in red deer", "place"),
 N("delete the last tims", "order"), N("pay the fido bill", "order"), N("lol hows it going eh", "chit-chat"), N("how much did i spend on", "half"), N("compare october with", "half"),
 N("asdf jkl 77 blorp", "nonsense"), N("combien j'ai dépensé en bouffe le mois passé", "language"), N("what did i put on visa last month", "payment method"),
 N("did the flames win last nite", "off topic"), N("what time did i get my coffee friday", "time"), N("whats my beer budget", "budget"),
 N("does dev still owe me for the couch", "debt"), N("smokes this year", "no such thing"), N("whats the interest rate on my truck loan", "not recorded"), N("add 12.50 a&w today", "order"),
]
blocks = C + [[s] for s in S]
def run(bs):
    m = k = 0
    for b in bs:
        for t in b:
            k = k + 1 if t[1] == NONE else 0
            m = max(m, k)
    return m
for seed in range(5000):
    bl = list(blocks); random.Random(seed).shuffle(bl)
    if run(bl) <= 2: break
blocks = bl
out = []
for b in blocks:
    hist = []
    for q, ex, alt, tags in b:
        g = eval(ex); al = [x for x in (eval(a) for a in alt) if x != g]
        out.append({"id": "calgary29-%03d" % (len(out) + 1), "question": q, "today": TODAY, "history": list(hist), "gold": g, "alt": al, "how": ex, "tags": tags + (["follow-up"] if hist else [])})
        hist.append(q)
with open(os.path.join(here, "calgary29.jsonl"), "w") as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(out), sum(o["gold"] == {"none": True} for o in out), sum(bool(o["history"]) for o in out))
if __name__ == "__main__":
    for o in out: print(o["id"][-3:], o["history"][-1:], "|", o["question"], "|", json.dumps(o["gold"])[:420], "| alt", json.dumps(o["alt"])[:200] if o["alt"] else "")
