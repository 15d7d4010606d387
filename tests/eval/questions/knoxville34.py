"""Writes knoxville34.jsonl beside itself: 100 questions over knoxville.csv, golds by naive loops."""
import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
ROWS = []
with open(os.path.join(HERE, "../ledgers/knoxville.csv"), newline="", encoding="utf-8") as f:
    for r in csv.DictReader(f):
        ROWS.append((r["date"], Decimal(r["amount"]), r["category"], r["notes"]))
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

def wday(d): return WD[date.fromisoformat(d).weekday()]
def word(w, s): return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", s.lower()) is not None

def R(cat=None, has=None, p=None, a=None, b=None, lacks=None, wd=None, notwd=None, over=None):
    res = []
    for d, m, c, n in ROWS:
        if cat and c != cat: continue
        if has and not all(word(w, n) for w in has.split("+")): continue
        if lacks and word(lacks, n): continue
        if p and not d.startswith(p): continue
        if a and d < a: continue
        if b and d > b: continue
        if wd and wday(d) not in wd: continue
        if notwd and wday(d) in notwd: continue
        if over is not None and not m > Decimal(over): continue
        res.append((d, m, c, n))
    return res

def q2(x): return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))
def T(rows):
    t = Decimal(0)
    for r in rows: t += r[1]
    return t
def S(rows):
    assert rows, "no rows"
    return q2(T(rows))
def N(rows): return str(len(rows))
def D(rows): return str(len({r[0] for r in rows}))
def AVG(rows): return q2(T(rows) / len(rows))
def AVGD(rows): return q2(T(rows) / int(D(rows)))
def MED(rows):
    v = sorted(r[1] for r in rows); k = len(v)
    return q2(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def PCT(x, y): return str((Decimal(100) * x / y).quantize(Decimal("0.1"), ROUND_HALF_UP))
def top(rows):
    s = sorted(rows, key=lambda r: -r[1])
    assert len(s) < 2 or s[0][1] > s[1][1], "tie"
    return s[0]
KEY = {"cat": lambda r: r[2], "month": lambda r: r[0][:7], "year": lambda r: r[0][:4], "wd": lambda r: wday(r[0])}
def by(rows, key):
    t = {}
    for r in rows: t[KEY[key](r)] = t.get(KEY[key](r), Decimal(0)) + r[1]
    return [[k, q2(t[k])] for k in sorted(t)]
def rank(rows, key, n, low=False):
    x = sorted(by(rows, key), key=lambda kv: Decimal(kv[1]), reverse=not low)
    assert len(x) <= n or x[n - 1][1] != x[n][1], "tie"
    return x[:n]
def cum(rows, key, both=False):
    t, o = Decimal(0), []
    for k, v in by(rows, key):
        t += Decimal(v); o.append([k, v, q2(t)] if both else [k, q2(t)])
    return o
def lst(rows):
    assert 0 < len(rows) <= 20, len(rows)
    return [[r[0], q2(r[1])] for r in rows]
def gap(rows):
    ds = sorted({r[0] for r in rows}); best = None; tie = False
    for x, y in zip(ds, ds[1:]):
        n = (date.fromisoformat(y) - date.fromisoformat(x)).days
        if best is None or n > best[0]: best, tie = (n, x, y), False
        elif n == best[0]: tie = True
    assert not tie
    return best
def calendar(a, b):
    d, e = date.fromisoformat(a), date.fromisoformat(b)
    while d <= e:
        yield d.isoformat(); d += timedelta(1)
def quiet(a, b):
    have = {r[0] for r in ROWS}
    return [d for d in calendar(a, b) if d not in have]
def best_wd_avg(a, b):
    t, n = {}, {}
    for d in calendar(a, b): n[wday(d)] = n.get(wday(d), 0) + 1
    for r in R(a=a, b=b): t[wday(r[0])] = t.get(wday(r[0]), Decimal(0)) + r[1]
    k = max(t, key=lambda w: t[w] / n[w])
    return k, q2(t[k] / n[k])
def more(a, x, b, y):
    assert len(x) != len(y)
    return [a, N(x)] if len(x) > len(y) else [b, N(y)]
def minus(x, y): return q2(x - y)
def union(x, y): return sorted(set(x) | set(y))
def one(*v): return {"one": [str(x) for x in v]}
def rows(l, ordered=False): return {"rows": [[str(x) for x in r] for r in l], "ordered": ordered}
NONE, EMPTY = "NONE", "EMPTY"
ENV = dict(globals())

def two(x, y):  # x, y: expressions of row lists; gold, alts
    return ("one(S(%s),S(%s))" % (x, y), ["rows([[S(%s)],[S(%s)]])" % (x, y), "one(minus(max(T(%s),T(%s)),min(T(%s),T(%s))))" % (x, y, x, y)])
def topx(rs):
    t = "top(%s)" % rs
    return t, ["one(q2(%s[1]),%s[0])" % (t, t), "one(q2(%s[1]),%s[3])" % (t, t), "one(q2(%s[1]),%s[0],%s[3])" % (t, t, t)]

C = []
def conv(*turns): C.append(turns)
def no(q, *tags): return (q, NONE, [], ["none"] + list(tags))

conv(("how much did we spend on groceries last month", "one(S(R(cat='Groceries',p='2026-10')))", [], ["total", "category", "month"]),
     ("and the month before", "one(S(R(cat='Groceries',p='2026-09')))", [], ["total", "followup"]),
     ("what about eating out", "one(S(R(cat='Eating Out',p='2026-09')))", ["one(S(R(cat='Eating Out',p='2026-10')))", "rows([[S(R(cat='Eating Out',p='2026-09'))],[S(R(cat='Eating Out',p='2026-10'))]])", "one(S(R(cat='Eating Out',p='2026-10')),S(R(cat='Eating Out',p='2026-09')))"], ["total", "followup"]))
conv(no("good morning", "chitchat"))
conv(("how much have i put into quiltting this year", "one(S(R(cat='Quilting',p='2026')))", [], ["total", "category", "year"]),
     ("and by this same time last year", "one(S(R(cat='Quilting',a='2025-01-01',b='2025-11-30')))", ["one(S(R(cat='Quilting',a='2025-01-01',b='2025-11-30')),S(R(cat='Quilting',p='2026')))", "rows([[S(R(cat='Quilting',a='2025-01-01',b='2025-11-30'))],[S(R(cat='Quilting',p='2026'))]])"], ["ytd", "followup"]),
     no("is that a lot compared to the other ladies in the guild", "others", "followup"))
g, al = topx("R(has='gatlinburg')")
conv(("what did the gatlinburg cabin trip cost us altogether", "one(S(R(has='gatlinburg')))", [], ["trip", "total"]),
     ("break that down by category", "rows(by(R(has='gatlinburg'),'cat'))", ["rows(rank(R(has='gatlinburg'),'cat',99),True)"], ["trip", "bycategory", "followup"]),
     ("what was the single biggest charge on it", "one(q2(%s[1]))" % g, al, ["trip", "max", "followup"]))
conv(no("how much is left in checking", "balance"))
conv(("how much did the roof leak set us back in all", "one(S(R(has='roof leak')))", [], ["project", "total"]),
     ("without the pizza for the crew", "one(S(R(has='roof leak',lacks='pizza')))", [], ["project", "without", "followup"]),
     ("when was the first charge for it", "one(R(has='roof leak')[0][0])", ["one(R(has='roof leak')[0][0],q2(R(has='roof leak')[0][1]))", "one(R(has='roof leak')[0][0],q2(R(has='roof leak')[0][1]),R(has='roof leak')[0][3])"], ["project", "first", "followup"]))
conv(("what do we pay for netflix now", "one(q2(R(has='netflix')[-1][1]))", ["one(q2(R(has='netflix')[-1][1]),R(has='netflix')[-1][0])"], ["price", "subscription"]),
     ("and what was it when this list starts", "one(q2(R(has='netflix')[0][1]))", ["one(q2(R(has='netflix')[0][1]),R(has='netflix')[0][0])", "one(q2(R(has='netflix')[0][1]),q2(R(has='netflix')[-1][1]))"], ["price", "first", "followup"]),
     no("will it go up again next year", "future", "followup"))
conv(no("when does dale get his next paycheck", "income"))
conv(("when was the last time we paid for hulu", "one(R(has='hulu')[-1][0])", ["one(R(has='hulu')[-1][0],q2(R(has='hulu')[-1][1]))"], ["last", "subscription"]),
     ("how much did we pay for it all together", "one(S(R(has='hulu')))", [], ["total", "subscription", "followup"]))
conv(("total for church since easter", "one(S(R(cat='Church',a='2026-04-05')))", ["one(S(R(cat='Church',a='2026-04-06')))", "one(S(union(R(cat='Church',a='2026-04-05'),R(has='church',a='2026-04-05'))))", "one(S(union(R(cat='Church',a='2026-04-06'),R(has='church',a='2026-04-06'))))"], ["since", "category", "total"]),
     ("how much of that was the tithe", "one(S(R(cat='Church',has='tithe',a='2026-04-05')))", ["one(S(R(cat='Church',has='tithe',a='2026-04-06')))"] + ["one(S(R(cat='Church',has='tithe',a='%s')),PCT(T(R(cat='Church',has='tithe',a='%s')),T(R(cat='Church',a='%s'))))" % (d, d, d) for d in ("2026-04-05", "2026-04-06")], ["since", "part", "followup"]))
conv(no("how much do we still owe on the house", "debt"))
k, f1, f2 = "R(has='kroger',p='2026')", "R(has='food city',p='2026')", "R(has='food city',cat='Groceries',p='2026')"
kg = "R(has='kroger',cat='Groceries',p='2026')"
g, al = two(k, f1)
conv(("kroger versus food city this year, what did we spend at each", g, al[:1] + ["rows([['Kroger',S(%s)],['Food City',S(%s)]])" % (k, f1), "one(S(%s),S(%s))" % (kg, f2), "rows([[S(%s)],[S(%s)]])" % (kg, f2)], ["compare", "merchant"]),
     ("which one do we go to more often", "one(N(%s),N(%s))" % (k, f1), [x % (p, q) for p, q in ((k, f1), (kg, f2), (kg, f1)) for x in ("one(N(%s),N(%s))", "rows([[N(%s)],[N(%s)]])", "one(D(%s),D(%s))", "rows([[D(%s)],[D(%s)]])")] + ["one(*more('Kroger',%s,'Food City',%s))" % (p, q) for p, q in ((k, f1), (kg, f2))], ["compare", "count", "followup"]))
g, al = topx("R(p='2026')"); g2, al2 = topx("R(p='2025')")
conv(("what was our biggest expense this year and the date", "one(q2(%s[1]),%s[0])" % (g, g), al[2:], ["max", "date"]),
     ("and last year", "one(q2(%s[1]),%s[0])" % (g2, g2), al2[2:], ["max", "date", "followup"]),
     no("why did he charge us that much", "reason", "followup"))
conv(("top 5 categories this year", "rows(rank(R(p='2026'),'cat',5),True)", [], ["ranking", "category"]),
     ("same thing for 2024", "rows(rank(R(p='2024'),'cat',5),True)", [], ["ranking", "category", "followup"]))
conv(no("can we afford a whole new roof in the spring", "advice"))
conv(("what percent of this years spending is dr & meds", "one(PCT(T(R(cat='Dr & Meds',p='2026')),T(R(p='2026'))))", ["one(PCT(T(R(cat='Dr & Meds',p='2026')),T(R(p='2026'))),S(R(cat='Dr & Meds',p='2026')))"], ["share"]))
conv(("averge grocery bill per trip to the store in 2026", "one(AVG(R(cat='Groceries',p='2026')))", ["one(AVGD(R(cat='Groceries',p='2026')))"], ["average", "visit"]),
     ("just at kroger", "one(AVG(R(cat='Groceries',has='kroger',p='2026')))", ["one(AVG(R(has='kroger',p='2026')))", "one(AVGD(R(cat='Groceries',has='kroger',p='2026')))", "one(AVGD(R(has='kroger',p='2026')))"], ["average", "merchant", "followup"]))
conv(no("how many gallons of gas did i buy this year", "quantity"))
conv(("what do we average a month on eating out this year", "one(q2(T(R(cat='Eating Out',p='2026'))/11))", [], ["average", "month"]))
GW = "R(has='gas',p='2026')"
conv(("how much a week do i spend on gas on average this year", "one(q2(T(%s)*7/334))" % GW, ["one(q2(T(%s)/%d))" % (GW, n) for n in (47, 48, 49)] + ["one(q2(T(%s)/len({date.fromisoformat(r[0]).isocalendar()[1] for r in %s})))" % (GW, GW)], ["average", "week"]))
conv(("whats the median eating out check in 2026", "one(MED(R(cat='Eating Out',p='2026')))", [], ["median"]))
conv(no("how many yards of fabric did i buy in 2025", "quantity"))
L = "R(has=\"litton's\",p='2026')"
conv(("how many times have we eaten at littons this year", "one(N(%s))" % L, ["one(D(%s))" % L], ["count", "merchant", "typo"]),
     ("how much was that in total", "one(S(%s))" % L, [], ["total", "followup"]),
     ("when were we there last", "one(%s[-1][0])" % L, ["one(%s[-1][0],q2(%s[-1][1]))" % (L, L)], ["last", "followup"]),
     )
conv(no("who was our waitress at littons last time", "who"))
G = "gap(R(cat='Quilting'))"
conv(("what is the longest i ever went without buying anything for quilting", "one(%s[0])" % G, ["one(%s[0]-1)" % G] + ["one(%s[0]%s,%s[1],%s[2])" % (G, m, G, G) for m in ("", "-1")], ["gap"]))
conv(("how many days this month did we spend nothing at all", "one(len(quiet('2026-11-01','2026-11-30')))", ["one(len(quiet('2026-11-01','2026-11-29')))"], ["nospend", "count"]))
conv(("which day of the week do we spend the most this year", "one(*rank(R(p='2026'),'wd',1)[0])", ["one(rank(R(p='2026'),'wd',1)[0][0])", "one(*best_wd_avg('2026-01-01','2026-11-30'))"], ["weekday", "ranking"]))
conv(no("what time does kroger close tonight", "nonledger"))
MM = "rank(R(p='2026'),'month',1,True)[0]"
conv(("show me total spending by month this year", "rows(by(R(p='2026'),'month'))", [], ["bymonth"]),
     ("which one was the lowest", "one(*%s)" % MM, ["one(%s[0])" % MM], ["bymonth", "min", "followup"]))
conv(("eating out by day of the week for this year", "rows(by(R(cat='Eating Out',p='2026'),'wd'))", [], ["byweekday"]))
V = "R(cat='Vols',a='%s',b='2026-11-30',%s=['Saturday'])"
conv(("how much did vols run us on saturdays this fall", "one(S(%s))" % (V % ("2026-09-01", "wd")), ["one(S(%s))" % (V % ("2026-09-22", "wd")), "one(S(%s))" % (V % ("2026-09-23", "wd"))], ["season", "weekday", "category"]),
     ("and on the other days", "one(S(%s))" % (V % ("2026-09-01", "notwd")), ["one(S(%s))" % (V % ("2026-09-22", "notwd")), "one(S(%s))" % (V % ("2026-09-23", "notwd"))], ["season", "weekday", "followup"]),
     no("did we win the last one", "nonledger", "followup"))
conv(("how much did we spend last weekend", "one(S(R(a='2026-11-28',b='2026-11-29')))", [], ["weekend"]))
conv(no("how far is it to gatlinburg", "quantity"))
conv(("show me anything over 1000 this year besides the mortgage", "rows(lst(R(p='2026',over=1000,lacks='mortgage')))", [], ["list", "threshold", "without"]))
conv(("how many times did we spend more than 100 at kroger in 2025", "one(N(R(has='kroger',p='2025',over=100)))", ["one(N(R(has='kroger',cat='Groceries',p='2025',over=100)))"], ["count", "threshold"]))
conv(no("delete the last one i put in", "order"))
conv(("how much did the grandkids cost me in the summer of 2025", "one(S(R(cat='Grandkids',a='2025-06-01',b='2025-08-31')))", ["one(S(R(cat='Grandkids',a='2025-06-%d',b='2025-09-%d')))" % x for x in ((20, 21), (20, 22), (21, 21), (21, 22))] + ["one(S(union(R(cat='Grandkids',a='2025-06-01',b='2025-08-31'),R(has='grandkids',a='2025-06-01',b='2025-08-31'))))"], ["season", "category"]),
     ("and the summer before", "one(S(R(cat='Grandkids',a='2024-06-01',b='2024-08-31')))", ["one(S(R(cat='Grandkids',a='2024-06-%d',b='2024-09-%d')))" % x for x in ((20, 21), (20, 22), (21, 21), (21, 22))] + ["one(S(union(R(cat='Grandkids',a='2024-06-01',b='2024-08-31'),R(has='grandkids',a='2024-06-01',b='2024-08-31'))))"], ["season", "followup"]))
conv(("house spending in the first quarter of this year", "one(S(R(cat='House',a='2026-01-01',b='2026-03-31')))", [], ["quarter", "category"]))
conv(("how much more did we spend on eating out this year than in the same months of last year", "one(minus(T(R(cat='Eating Out',p='2026')),T(R(cat='Eating Out',a='2025-01-01',b='2025-11-30'))))", ["one(minus(T(R(cat='Eating Out',a='2025-01-01',b='2025-11-30')),T(R(cat='Eating Out',p='2026'))))", "one(S(R(cat='Eating Out',p='2026')),S(R(cat='Eating Out',a='2025-01-01',b='2025-11-30')))", "rows([[S(R(cat='Eating Out',p='2026'))],[S(R(cat='Eating Out',a='2025-01-01',b='2025-11-30'))]])"], ["compare", "difference"]))
conv(no("remind me to pay state farm on friday", "order"))
conv(("by what percent did groceries go up from 2024 to 2025", "one(PCT(T(R(cat='Groceries',p='2025'))-T(R(cat='Groceries',p='2024')),T(R(cat='Groceries',p='2024'))))", [], ["growth"]))
conv(("running total of car by month this year", "rows(cum(R(cat='Car',p='2026'),'month'))", ["rows(cum(R(cat='Car',p='2026'),'month',True))"], ["running", "bymonth"]))
conv(("how much has dales insulin cost since january of last year", "one(S(R(has='insulin',a='2025-01-01')))", ["one(S(R(has='insulin',a='2025-02-01')))"], ["thing", "since"]),
     ("and the dexcom", "one(S(R(has='dexcom',a='2025-01-01')))", ["one(S(R(has='dexcom',a='2025-02-01')))"], ["thing", "followup"]))
conv(no("what was dales a1c last time", "nonledger"))
RENT = "R(has='storage unit')"
conv(("what is the storage unit rent now and what was it two years ago", "one(q2(%s[-1][1]),q2(R(has='storage unit',p='2024-11')[0][1]))" % RENT, ["rows([[q2(%s[-1][1])],[q2(R(has='storage unit',p='2024-11')[0][1])]])" % RENT], ["price", "compare"]))
TG = "R(has='target')"
conv(("how much have i spent at target since i started this list", "one(S(%s))" % TG, [], ["merchant", "total", "commonword"]),
     ("split that by category", "rows(by(%s,'cat'))" % TG, [], ["merchant", "bycategory", "followup"]),
     no("move all of those over to odds & ends", "order", "followup"))
conv(("when was the last time i bought anything at joann", "one(R(has='joann')[-1][0])", ["one(R(has='joann')[-1][0],q2(R(has='joann')[-1][1]))", "one(R(has='joann')[-1][0],q2(R(has='joann')[-1][1]),R(has='joann')[-1][3])"], ["last", "merchant"]))
conv(("how much have we spent at trader joe's this year", EMPTY, ["one('0.00')"], ["absent"]),
     ("what about aldi then", "one(S(R(has='aldi',p='2026')))", [], ["merchant", "followup"]))
conv(("what did we spend between june 3 and june 9 this year", "one(S(R(a='2026-06-03',b='2026-06-09')))", [], ["range"]))
conv(no("who did the driving on the charleston trip", "who"))
QL = "R(cat='Quilting',p='2026-10'%s)"
conv(("list all my quilting purchases from last month", "rows(lst(%s))" % (QL % ""), [], ["list"]),
     ("only the ones over 30", "rows(lst(%s))" % (QL % ",over=30"), [], ["list", "threshold", "followup"]))
conv(("total for the month before last", "one(S(R(p='2026-09')))", [], ["month", "total"]))
g, al = topx("R(cat='Gifts',p='2025-12')")
conv(("how much did we spend on gifts last decmber", "one(S(R(cat='Gifts',p='2025-12')))", [], ["month", "category"]),
     ("what was the biggest one", "one(q2(%s[1]))" % g, al, ["max", "followup"]))
g, al = two("R(has='ellie',p='2026')", "R(has='mason',p='2026')")
g2, al2 = two("R(has='ellie',p='2026',lacks='mason')", "R(has='mason',p='2026',lacks='ellie')")
conv(("how much on ellie and how much on mason this year", g, al[:1] + [g2, al2[0], "rows([['Ellie',S(R(has='ellie',p='2026'))],['Mason',S(R(has='mason',p='2026'))]])"], ["person", "compare"]))
conv(no("what does the average family in knoxville spend on grocries", "others", "typo"))
conv(("total for this year not counting the mortgage", "one(S(R(p='2026',lacks='mortgage')))", [], ["without", "total"]))
conv(("how much have i spent at the gap over the years", "one(S(R(has='gap')))", ["rows(by(R(has='gap'),'year'))"], ["merchant", "commonword"]))
conv(("how much have we spent on lottery tickets", EMPTY, ["one('0.00')"], ["absent"]))
EB = "R(has='ellie+birthday')"
conv(("what did ellies birthday cost each year", "rows(by(%s,'year'))" % EB, ["one(*[v for k,v in by(%s,'year')])" % EB], ["byyear", "person", "yearly"]))
g, al = two("R(has='paducah')", "R(has='charleston')")
conv(("which cost us more the paducah trip or charleston", g, al + ["rows([['Paducah',S(R(has='paducah'))],['Charleston',S(R(has='charleston'))]])", "one('Charleston',S(R(has='charleston')))"], ["trip", "compare"]))
KU = "top(R(has='kub'))"
conv(("which kub bill was the highest ever and when", "one(q2(%s[1]),%s[0])" % (KU, KU), ["one(q2(%s[1]),%s[0][:7])" % (KU, KU)], ["max", "date"]),
     no("what will it be this january", "future", "followup"))
conv(no("should we drop verizon for something cheaper", "advice"))
conv(no("thank you so much that is a big help", "chitchat"))
conv(no("did i pay for the sewing machine with cash or the card", "how"))
conv(no("how many miles did i put on the car since the new tires", "quantity"))
conv(no("and the one with the", "half"))
conv(no("purple tuesday biscuit sings the roof", "nonsense"))
conv(no("add 45.20 for kroger today", "order"))
conv(no("how much do i need to set aside each month for the cabin next fall", "future", "advice"))
conv(no("how much is my retirment check going to be", "income", "typo"))

def val(e):
    if e == NONE: return {"none": True}
    if e == EMPTY: return {"empty": True}
    return eval(e, ENV)
out = []
for turns in C:
    hist = []
    for q, g, alts, tags in turns:
        gold = val(g); al = []
        for x in alts:
            v = val(x)
            if v != gold and v not in al: al.append(v)
        assert bool(hist) == ("followup" in tags), q
        out.append({"id": "knoxville34-%03d" % (len(out) + 1), "question": q, "today": TODAY, "history": list(hist), "gold": gold, "alt": al, "how": g, "tags": tags})
        hist.append(q)
with open(os.path.join(HERE, "knoxville34.jsonl"), "w", encoding="utf-8") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(ROWS), "rows;", len(out), "questions;", sum("none" in o["gold"] for o in out), "none;", sum(bool(o["history"]) for o in out), "follow-ups")
