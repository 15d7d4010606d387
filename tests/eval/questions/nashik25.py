"""reads ../ledgers/nashik.csv, writes nashik25.jsonl. Every gold is the value of the expression kept in `how`."""
import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dec, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
L = []
with open(os.path.join(HERE, "..", "ledgers", "nashik.csv"), encoding="utf-8", newline="") as f:
    for r in csv.DictReader(f):
        L.append((r["date"], Dec(r["amount"]), r["category"], r["notes"]))

def wday(d): return DAYS[date.fromisoformat(d).weekday()]
def has(n, w): return re.search(r"(?<!\w)" + re.escape(w) + r"(?!\w)", n, re.I) is not None
def span(p):
    """'2026' '2026-03' '2026-03-05' 'a..b' -> first day, last day (as text)"""
    if p is None: return "0000", "9999"
    if ".." in p:
        a, b = p.split(".."); return span(a)[0], span(b)[1]
    return (p, p) if len(p) == 10 else (p, p + "-99")
def sel(p=None, c=None, w=None, nc=(), nw=(), gt=None, wd=None):
    """rows in period p, of category/ies c, with one of the words w, not of categories nc nor with words nw, above gt, on weekdays wd"""
    a, b = span(p); out = []
    c = [c] if isinstance(c, str) else c; w = [w] if isinstance(w, str) else w
    for r in L:
        if r[0] < a or r[0] > b: continue
        if c and r[2] not in c: continue
        if w and not any(has(r[3], x) for x in w): continue
        if r[2] in nc or any(has(r[3], x) for x in nw): continue
        if gt is not None and r[1] <= gt: continue
        if wd and wday(r[0]) not in wd: continue
        out.append(r)
    return out
def S(rs):
    t = Dec(0)
    for r in rs: t += r[1]
    return t
def rnd(x, q): return Dec(x).quantize(Dec(q), ROUND_HALF_UP)
def m(x): return str(rnd(x, "0.01"))
def pct(x, y): return str(rnd(Dec(100) * x / y, "0.1"))
def total(*a, **k): return m(S(sel(*a, **k)))
def count(*a, **k): return str(len(sel(*a, **k)))
def one(*x): return {"one": [str(v) for v in x]}
def table(rs, key, order=0, n=None):
    d = {}
    for r in rs: d[key(r)] = d.get(key(r), Dec(0)) + r[1]
    items = list(d.items())
    items.sort(key=(lambda kv: -kv[1]) if order else (lambda kv: kv[0]))
    return {"rows": [[k, m(v)] for k, v in items[:n]], "ordered": bool(order)}
def month(r): return r[0][:7]
def weekday(r): return wday(r[0])
def cat(r): return r[2]
def note(r): return r[3]
def listing(rs, ordered=False):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r[0], m(r[1])] for r in rs], "ordered": ordered}
def top(rs, n): return sorted(rs, key=lambda r: -r[1])[:n]
def last(rs): return rs[-1]
def first(rs): return rs[0]
def da(r): return one(m(r[1]), r[0])
def median(rs):
    v = sorted(r[1] for r in rs); k = len(v)
    return m(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def days(p):
    a, b = map(date.fromisoformat, p.split("..")); out = []
    while a <= b: out.append(a.isoformat()); a += timedelta(1)
    return out
def quiet(p):
    spent = {r[0] for r in L}
    return [d for d in days(p) if d not in spent]
def running(rs):
    t = Dec(0); out = []
    for k, v in table(rs, month)["rows"]: t += Dec(v); out.append([k, m(t)])
    return {"rows": out, "ordered": False}
def best_day(rs, by):
    d = {}
    for r in rs: d[wday(r[0])] = d.get(wday(r[0]), 0) + (1 if by == "count" else r[1])
    return max(d, key=d.get)
def counts(ds):
    d = {}
    for x in ds: d[x[:7]] = d.get(x[:7], 0) + 1
    return {"rows": [[k, str(v)] for k, v in sorted(d.items())], "ordered": False}
def since(rs): return str((date.fromisoformat(TODAY) - date.fromisoformat(rs[-1][0])).days)
NONE = {"none": True}; EMPTY = {"empty": True}
def empty(rs):
    assert not rs; return EMPTY
YTD = "2026-01-01..2026-11-30"; WE = ["Saturday", "Sunday"]

Q = []
def q(text, how, tags, *alts):      # a first question
    Q.append((text, how, tags, alts, False))
def f(text, how, tags, *alts):      # goes on with the conversation above
    Q.append((text, how, tags, alts, True))

q("swiggy last month", "one(total('2026-10', w='Swiggy'))", "merchant period")
f("and zomato", "one(total('2026-10', w='Zomato'))", "merchant swap")
f("month before that", "one(total('2026-09', w='Zomato'))", "period swap", "one(total('2026-09', w=['Swiggy', 'Zomato']))")
q("whats my salary", "NONE", "none income")
q("groceries february", "one(total('2026-02', c='Groceries'))", "category period")
f("and in march?", "one(total('2026-03', c='Groceries'))", "period swap")
f("only dmart", "one(total('2026-03', w='DMart'))", "narrow")
q("when did i last fill petrol", "one(last(sel(w='petrol'))[0])", "last")
q("top 3 categories last month", "table(sel('2026-10'), cat, 1, 3)", "ranking category")
q("delete the last swiggy entry", "NONE", "none order")
q("netflix price in jan 2024 and now", "one(m(first(sel('2024-01', w='Netflix'))[1]), m(last(sel(w='Netflix'))[1]))", "price then now")
q("how many days since i went to pvr", "one(since(sel(w='PVR')))", "days since")
q("total spend this year", "one(total(YTD))", "total ytd")
f("without rent", "one(total(YTD, nc=['Rent']))", "exclude")
f("without ghar also", "one(total(YTD, nc=['Rent', 'Ghar']))", "exclude")
f("by month", "table(sel(YTD, nc=['Rent', 'Ghar']), month)", "table month")
q("why was october so high last year", "NONE", "none reason")
q("anything over 20000 ever?", "listing(sel(gt=20000))", "threshold list")
q("mithu since christmas", "one(total('2025-12-25..2026-11-30', c='Mithu'))", "category since")
q("spent at zudio this year", "NONE", "none merchant")
q("eating out by weekday this year", "table(sel(YTD, c='Eating Out'), weekday)", "table weekday")
f("and food delivery", "table(sel(YTD, c='Food Delivery'), weekday)", "category swap")
q("biggest expense ever and when", "da(top(L, 1)[0])", "biggest detail")
f("second biggest", "one(m(top(L, 2)[1][1]))", "second")
q("how much is left in my account", "NONE", "none balance")
q("how many times did i order from zomato in august", "one(count('2026-08', w='Zomato'))", "count")
q("swigy or zomato, which is more this yr", "one(total(YTD, w='Swiggy'), total(YTD, w='Zomato'))", "compare merchant typo")
q("light bill last month", "one(total('2026-10', w='light bill'))", "bill period")
f("same month last year", "one(total('2025-10', w='light bill'))", "period swap")
f("by month this year", "table(sel(YTD, w='light bill'), month)", "table month")
q("compare swiggy with", "NONE", "none half")
q("goa trip total", "one(total(w='Goa trip'))", "trip", "one(total(w='Goa trip', nw=['refund']))")
f("without flights", "one(total(w='Goa trip', nw=['flights']))", "trip exclude")
f("who paid for the hotel", "NONE", "none who")
q("first half of october food delivery", "one(total('2026-10-01..2026-10-15', c='Food Delivery'))", "period")
q("costliest gift, and when was that", "da(top(sel(w='gift'), 1)[0])", "biggest detail")
q("what % of last month went in food delivery", "one(pct(S(sel('2026-10', c='Food Delivery')), S(sel('2026-10'))))", "share")
f("and rent", "one(pct(S(sel('2026-10', c='Rent')), S(sel('2026-10'))))", "share swap")
q("hi mithu says woof", "NONE", "none chitchat")
q("days with no spending in november", "one(len(quiet('2026-11-01..2026-11-30')))", "quiet days")
f("and october", "one(len(quiet('2026-10-01..2026-10-31')))", "quiet days")
q("ketki by category", "table(sel(w='Ketki'), cat)", "person table")
q("how much does ketki spend on swiggy", "NONE", "none other person")
q("scooter this year by month", "table(sel(YTD, c='Scooter'), month)", "table month")
f("as running total", "running(sel(YTD, c='Scooter'))", "running")
f("how many km did i ride", "NONE", "none quantity")
q("median zomato order this year", "one(median(sel(YTD, w='Zomato')))", "median")
q("how much did i spend last weekend", "one(total('2026-11-28..2026-11-29'))", "period weekend")
q("what will my light bill be in december", "NONE", "none future")
q("when did i first pay for figma", "one(first(sel(w='Figma'))[0])", "first")
q("hotstar payments since june 2025", "empty(sel('2025-06..2026-11', w='Hotstar'))", "empty stopped")
q("how much did the balcony cost in all", "one(total(w='balcony'))", "project")
f("only the plants", "one(total(w='balcony plants'))", "project narrow")
q("should i cancel figma", "NONE", "none advice")
q("15 aug to 31 aug total", "one(total('2026-08-15..2026-08-31'))", "between dates")
q("asdkj qwepoi", "NONE", "none nonsense")
q("shopping without amazon 2025", "one(total('2025', c='Shopping', nw=['Amazon']))", "without")
q("how many badminton court bookings this year", "one(count(YTD, w='badminton court'))", "count")
f("last year", "one(count('2025', w='badminton court'))", "count swap")
q("which month was the costliest in 2025", "one(*table(sel('2025'), month, 1)['rows'][0])", "best month", "one(table(sel('2025'), month, 1)['rows'][0][0])")
q("am i within budget this month", "NONE", "none budget")
q("health last quarter", "one(total('2026-07..2026-09', c='Health'))", "quarter")
q("spent in cash vs upi", "NONE", "none payment")
q("ghar in fy 2025-26", "one(total('2025-04..2026-03', c='Ghar'))", "financial year")
q("avg monthly grocereis this year", "one(m(S(sel(YTD, c='Groceries')) / 11))", "average month typo")
f("and last year", "one(m(S(sel('2025', c='Groceries')) / 12))", "average month")
q("पिछले महीने कुल कितना खर्च हुआ", "NONE", "none language")
q("show me vet visits this year", "listing(sel(YTD, w='vet'))", "list", "listing(sel(YTD, w=['vet', 'Dr Kulkarni']))")
f("the last one of those", "da(last(sel(YTD, w='vet')))", "last of list")
f("which vaccine did mithu get", "NONE", "none detail")
q("zomato orders over 600 this year by month", "table(sel(YTD, w='Zomato', gt=600), month)", "threshold table",
  "counts([r[0] for r in sel(YTD, w='Zomato', gt=600)])")
q("how much more is rent now than when i started", "one(m(last(sel(c='Rent'))[1] - first(sel(c='Rent'))[1]))", "price change")
q("sip and mutual funds this year", "NONE", "none category")
q("subscriptions ranked this year", "table(sel(YTD, c='Subscriptions'), note, 1)", "ranking merchant")
q("food delivery growth 2024 to 2025 in percent", "one(pct(S(sel('2025', c='Food Delivery')) - S(sel('2024', c='Food Delivery')), S(sel('2024', c='Food Delivery'))))", "growth")
q("how much does rohan owe me", "NONE", "none owe")
q("decathlon by category", "table(sel(w='Decathlon'), cat)", "merchant two categories")
q("pay the airtel bill", "NONE", "none order")
q("how much at max this year", "one(total(YTD, w='Max'))", "merchant common word")
q("smallest spend this month", "one(m(min(r[1] for r in sel('2026-11'))))", "smallest")
q("is rice cheaper at dmart or blinkit", "NONE", "none item price")
q("diwali spends this year vs last year", "one(total('2026', w='Diwali'), total('2025', w='Diwali'))", "season compare")
q("petrol this time last year", "one(total('2025-11', w='petrol'))", "this time last year", "one(total('2025-01-01..2025-11-30', w='petrol'))")
f("how many litres was that", "NONE", "none quantity")
q("which day of the week do i order food the most", "one(best_day(sel(c='Food Delivery'), 'count'))", "best weekday", "one(best_day(sel(c='Food Delivery'), 'sum'))")
q("what did i weigh in january", "NONE", "none not recorded")
q("avg per visit at starbucks", "one(m(S(sel(w='Starbucks')) / len(sel(w='Starbucks'))))", "average visit")
f("what did i eat there", "NONE", "none detail")
q("eating out + food delivery in sept", "one(total('2026-09', c=['Eating Out', 'Food Delivery']))", "two categories")
f("and how many calories", "NONE", "none quantity")
q("cigarettes in 2025", "NONE", "none thing")
q("root canal when and how much", "da(last(sel(w='root canal')))", "detail")
q("remind me to pay rent on the 1st", "NONE", "none order")
q("total in 2022", "empty(sel('2022'))", "empty before start", "NONE")
q("top 3 shopping this year", "listing(top(sel(YTD, c='Shopping'), 3), True)", "top three", "table(sel(YTD, c='Shopping'), note, 1, 3)")
q("how much did i spend on", "NONE", "none half")
q("bills month before last", "one(total('2026-09', c='Bills'))", "month before last")
q("swiggy avg per week in 2025", "one(m(S(sel('2025', w='Swiggy')) * 7 / 365))", "average week", "one(m(S(sel('2025', w='Swiggy')) / 52))", "one(m(S(sel('2025', w='Swiggy')) / 53))")
q("no spend days each month this year", "counts(quiet(YTD))", "quiet days table")
q("can i save 20k by march", "NONE", "none future")
if __name__ == "__main__":
    hist = []; n = 0
    with open(os.path.join(HERE, "nashik25.jsonl"), "w", encoding="utf-8") as out:
        for text, how, tags, alts, follow in Q:
            if not follow: hist = []
            n += 1
            g = eval(how); al = [a for a in (eval(x) for x in alts) if a != g]
            o = {"id": "nashik25-%03d" % n, "question": text, "today": TODAY, "history": list(hist), "gold": g, "alt": al,
                 "how": how, "tags": tags.split() + (["followup"] if follow else [])}
            out.write(json.dumps(o, ensure_ascii=False) + "\n")
            hist.append(text)
    print(len(Q), sum(x[1] == "NONE" for x in Q), sum(x[4] for x in Q))
