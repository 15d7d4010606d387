#!/usr/bin/env python3
"""Writes durham37.jsonl beside itself: 100 questions over durham.csv; every gold by plain loops."""
import csv, json, os, re, sys
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/durham.csv"), encoding="utf-8")):
    ROWS.append({"d": date.fromisoformat(r["date"]), "a": Decimal(r["amount"]), "c": r["category"], "n": r["notes"]})
TODAY = date(2026, 11, 30)
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

def iso(x):
    return date.fromisoformat(x)

def has(note, words):  # every word of it, whole words, any case
    for w in words.split():
        if not re.search(r"\b(?:" + w + r")\b", note, re.I):
            return False
    return True

def sel(c=None, n=None, f=None, t=None, no=None, noc=None, over=None, wd=None, start=None, blank=False, rows=None, either=None):
    out = []
    for r in (ROWS if rows is None else rows):
        if c and r["c"] != c: continue
        if noc and r["c"] == noc: continue
        if n and not has(r["n"], n): continue
        if no and has(r["n"], no): continue
        if start and not re.match(start + r"\b", r["n"], 0): continue
        if f and r["d"] < iso(f): continue
        if t and r["d"] > iso(t): continue
        if over is not None and not r["a"] > Decimal(str(over)): continue
        if wd is not None and r["d"].weekday() not in wd: continue
        if blank and r["n"].strip(): continue
        if either and not (r["c"] == either[0] or has(r["n"], either[1])): continue
        out.append(r)
    return out

def tot(rs):
    s = Decimal(0)
    for r in rs: s += r["a"]
    return s

def days(rs):
    return len({r["d"] for r in rs})

def nmonths(rs):
    return len({(r["d"].year, r["d"].month) for r in rs})

def by(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), Decimal(0)) + r["a"]
    return g
def cat(r): return r["c"]
def month(r): return r["d"].strftime("%Y-%m")
def weekday(r): return WD[r["d"].weekday()]

def ranked(g, k=None, low=False):
    l = sorted(g.items(), key=lambda p: p[1] if low else -p[1])
    vals = [v for _, v in l]
    top = vals[:k + 1] if k else vals
    assert len(set(top)) == len(top), "tie"
    return [list(p) for p in (l[:k] if k else l)]

def dear(rs, i=0, low=False):
    l = sorted(rs, key=lambda r: r["a"] if low else -r["a"])
    for j in (i - 1, i + 1):
        if 0 <= j < len(l): assert l[j]["a"] != l[i]["a"], "tie"
    return l[i]

def fmt(x):
    if isinstance(x, Decimal): return str(x.quantize(Decimal("0.01"), ROUND_HALF_UP))
    if isinstance(x, date): return x.isoformat()
    return str(x)

def pct(x):
    return str(Decimal(x).quantize(Decimal("0.1"), ROUND_HALF_UP))

def one(*v): return {"one": [fmt(x) for x in v]}
def tab(rs, ordered=False): return {"rows": [[fmt(x) for x in r] for r in rs], "ordered": ordered}
def lst(rs):
    assert len(rs) <= 20, len(rs)
    return tab([[r["d"], r["a"]] for r in rs])
NONE, EMPTY = {"none": True}, {"empty": True}

def each(r):  # fair forms of one dear/cheap expense
    return [one(r["a"]), one(r["n"], r["a"]), one(r["a"], r["n"], r["d"]), one(r["n"]), one(r["d"], r["a"], r["c"], r["n"])]

def median(rs):
    v = sorted(r["a"] for r in rs); k = len(v)
    return v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2

def cumul(rs):
    s, out = Decimal(0), []
    for k, v in sorted(by(rs, month).items()):
        s += v; out.append([k, s])
    return out

def gap(rs):
    best = (-1, None, None); p = None
    for d in sorted({r["d"] for r in rs}):
        if p and (d - p).days > best[0]: best = ((d - p).days, p, d)
        p = d
    return best

def empty_days(f, t):
    seen = {r["d"] for r in ROWS}; d, k = iso(f), 0
    while d <= iso(t):
        if d not in seen: k += 1
        d += timedelta(1)
    return k

def rises(rs):
    out, p = [], None
    for r in rs:
        if p is not None and r["a"] > p: out.append(r)
        p = r["a"]
    return out

def days_of(f, t, wd):
    d, k = iso(f), 0
    while d <= iso(t):
        k += d.weekday() in wd; d += timedelta(1)
    return k

Y = lambda y: dict(f=f"{y}-01-01", t=f"{y}-12-31")
TY = dict(f="2026-01-01", t="2026-11-30")
NOV, OCT = dict(f="2026-11-01", t="2026-11-30"), dict(f="2026-10-01", t="2026-10-31")

# names used by several golds
def tesco(): return sel(n="tesco", **OCT)
def hen(): return sel(n="leanne hen")
def shen(): return sel(n="steph hen")
def diff(a, b): return abs(a - b)
def netflix(): return sel(n="netflix")
def nights(): return sel(c="Nights out")
def big26(): return [r for r in sel(over=300, **TY) if not has(r["n"], "mortgage")]
def avg(rs): return tot(rs) / len(rs)

C = []  # conversations: lists of (question, gold expression, [alt expressions], tags)
def talk(*turns): C.append(turns)

talk(("how much have i spent on the dog this year", 'one(tot(sel(c="Dog",**TY)))', ['one(tot(sel(either=("Dog","dog|bramble"),**TY)))'], "category,this year"),
     ("and last year", 'one(tot(sel(c="Dog",**Y(2025))))', ['one(tot(sel(either=("Dog","dog|bramble"),**Y(2025))))', 'one(tot(sel(c="Dog",f="2025-01-01",t="2025-11-30")))', 'one(tot(sel(c="Dog",**Y(2025))),tot(sel(c="Dog",**TY)))'], "category,last year"),
     ("just the vet", 'one(tot(sel(n="vet",**Y(2025))))', [], "note,last year"))
talk(("what did we spend at tesco last month", 'one(tot(tesco()))', [], "merchant,last month"),
     ("n without the petrol", 'one(tot(sel(rows=tesco(),no="petrol")))', [], "merchant,without"),
     ("how many times was that", 'one(len(sel(rows=tesco(),no="petrol")))', ['one(days(sel(rows=tesco(),no="petrol")))'], "count"))
talk(("whats the biggest thing i paid for in 2025", '(lambda r: one(r["a"],r["d"]))(dear(sel(**Y(2025))))', ['each(dear(sel(**Y(2025))))'], "dearest"),
     ("and the next biggest", '(lambda r: one(r["a"],r["d"]))(dear(sel(**Y(2025)),1))', ['each(dear(sel(**Y(2025)),1))'], "dearest"))
talk(("food shop this month against last month", 'one(tot(sel(c="Food shop",**NOV)),tot(sel(c="Food shop",**OCT)))', ['tab([["2026-11",tot(sel(c="Food shop",**NOV))],["2026-10",tot(sel(c="Food shop",**OCT))]])', 'one(tot(sel(c="Food shop",**NOV)),tot(sel(c="Food shop",**OCT)),diff(tot(sel(c="Food shop",**NOV)),tot(sel(c="Food shop",**OCT))))'], "compare,month"),
     ("whats the difference", 'one(diff(tot(sel(c="Food shop",**NOV)),tot(sel(c="Food shop",**OCT))))', ['one(tot(sel(c="Food shop",**NOV)),tot(sel(c="Food shop",**OCT)),diff(tot(sel(c="Food shop",**NOV)),tot(sel(c="Food shop",**OCT))))'], "difference"))
talk(("top 5 catagories this year", 'tab(ranked(by(sel(**TY),cat),5),True)', [], "ranking,category"),
     ("same for last year", 'tab(ranked(by(sel(**Y(2025)),cat),5),True)', ['tab(ranked(by(sel(f="2025-01-01",t="2025-11-30"),cat),5),True)'], "ranking,category"),
     ("now leave out house bills", 'tab(ranked(by(sel(noc="House bills",**Y(2025)),cat),5),True)', ['tab([p for p in ranked(by(sel(**Y(2025)),cat),5) if p[0]!="House bills"],True)'], "ranking,without"))
talk(("what do we pay for netflix now", 'one(netflix()[-1]["a"])', ['one(netflix()[-1]["a"],netflix()[-1]["d"])'], "price now"),
     ("what was it at the start", 'one(netflix()[0]["a"])', ['one(netflix()[0]["a"],netflix()[0]["d"])'], "price then"),
     ("so how much has it gone up", 'one(netflix()[-1]["a"]-netflix()[0]["a"])', ['one(pct((netflix()[-1]["a"]-netflix()[0]["a"])/netflix()[0]["a"]*100))', 'one(netflix()[-1]["a"]-netflix()[0]["a"],pct((netflix()[-1]["a"]-netflix()[0]["a"])/netflix()[0]["a"]*100))', 'one(netflix()[0]["a"],netflix()[-1]["a"],netflix()[-1]["a"]-netflix()[0]["a"])'], "price then and now"))
talk(("avrage food shop a month in 2025", 'one(tot(sel(c="Food shop",**Y(2025)))/12)', [], "average,month"),
     ("and a week", 'one(tot(sel(c="Food shop",**Y(2025)))*7/365)', ['one(tot(sel(c="Food shop",**Y(2025)))/52)', 'one(tot(sel(c="Food shop",**Y(2025)))/53)'], "average,week"))
talk(("list everything for leannes hen", 'lst(hen())', ['tab([[r["n"],r["a"]] for r in hen()])','tab([[r["d"],r["a"],r["n"]] for r in hen()])'], "list,trip"),
     ("what does that come to", 'one(tot(hen()))', [], "trip,total"),
     ("split it by category", 'tab(ranked(by(hen(),cat)))', [], "trip,by category"))
talk(("how much was steph hen all in", 'one(tot(shen()))', [], "trip,total"),
     ("how does that compare with leannes", 'one(tot(shen()),tot(hen()))', ['one(diff(tot(shen()),tot(hen())))', 'tab([["Steph hen",tot(shen())],["Leanne hen",tot(hen())]])', 'one(tot(shen()),tot(hen()),diff(tot(shen()),tot(hen())))'], "trip,compare"))
talk(("how many times have i been to greggs this year", 'one(len(sel(n="greggs",**TY)))', ['one(days(sel(n="greggs",**TY)))'], "count,merchant"),
     ("whats the average each time", 'one(avg(sel(n="greggs",**TY)))', ['one(tot(sel(n="greggs",**TY))/days(sel(n="greggs",**TY)))'], "average,visit"),
     ("and when was the first time ever", 'one(sel(n="greggs")[0]["d"])', ['one(sel(n="greggs")[0]["d"],sel(n="greggs")[0]["a"])'], "first"))
talk(("kids spending by month this year", 'tab(sorted(by(sel(c="Kids",**TY),month).items()))', ['tab(sorted(by(sel(either=("Kids","kids"),**TY),month).items()))'], "by month"),
     ("which month was the worst", '(lambda p: one(p[0],p[1]))(ranked(by(sel(c="Kids",**TY),month),1)[0])', ['(lambda p: one(p[0]))(ranked(by(sel(c="Kids",**TY),month),1)[0])', '(lambda p: one(p[0],p[1]))(ranked(by(sel(either=("Kids","kids"),**TY),month),1)[0])'], "month,highest"))
talk(("what did majorca cost altogether", 'one(tot(sel(n="majorca")))', [], "trip,total"),
     ("whats that without the balance n deposit", 'one(tot(sel(n="majorca",no="balance|deposit")))', [], "trip,without"))
talk(("how much on petrol last month", 'one(tot(sel(n="petrol",**OCT)))', [], "note,last month"),
     ("how many litres is that", 'NONE', [], "none,quantity"))
talk(("total on gym membership since i started it", 'one(tot(sel(n="gym membership")))', [], "subscription,total"),
     ("should i cancel it", 'NONE', [], "none,advice"))
talk(("how much council tax hav we paid this year", 'one(tot(sel(n="council tax",**TY)))', ['one(tot(sel(n="council tax",f="2026-04-01",t="2026-11-30")))'], "note,this year"),
     ("how much will it be next april", 'NONE', [], "none,future"))
talk(("whats the dearest night out ive had", '(lambda r: one(r["a"],r["d"]))(dear(nights()))', ['each(dear(nights()))', 'one(*max(((v,k) for k,v in by(nights(),lambda r:r["d"]).items())))', 'one(max(by(nights(),lambda r:r["d"]).values()))'], "dearest"),
     ("why was it so dear", 'NONE', [], "none,reason"))
talk(("what did we spend in seahouses in summer 2026", 'one(tot(sel(n="seahouses",f="2026-06-01",t="2026-08-31")))', [], "season,note"),
     ("and the summer before", 'one(tot(sel(n="seahouses",f="2025-06-01",t="2025-08-31")))', [], "season,note"))
talk(("caravan spend from easter to the end of october this year", 'one(tot(sel(c="Caravan",f="2026-04-05",t="2026-10-31")))', ['one(tot(sel(c="Caravan",f="2026-04-06",t="2026-10-31")))', 'one(tot(sel(c="Caravan",f="2026-04-03",t="2026-10-31")))', 'one(tot(sel(c="Caravan",f="2026-04-07",t="2026-10-31")))'], "since easter,category"),
     ("n the year before", 'one(tot(sel(c="Caravan",f="2025-04-20",t="2025-10-31")))', ['one(tot(sel(c="Caravan",f="2025-04-05",t="2025-10-31")))', 'one(tot(sel(c="Caravan",f="2025-04-21",t="2025-10-31")))', 'one(tot(sel(c="Caravan",f="2025-04-18",t="2025-10-31")))', 'one(tot(sel(c="Caravan",f="2025-04-22",t="2025-10-31")))'], "since easter,category"))
talk(("have we paid anything for disney plus this year", 'EMPTY', ['one("0.00")', 'one("0")'], "stopped,empty"),
     ("when did we last pay it", 'one(sel(n="disney")[-1]["d"])', ['one(sel(n="disney")[-1]["d"],sel(n="disney")[-1]["a"])'], "last"))
talk(("eating out at weekends in october", 'one(tot(sel(c="Eating out",wd=(5,6),**OCT)))', [], "weekend"),
     ("and weekdays", 'one(tot(sel(c="Eating out",wd=(0,1,2,3,4),**OCT)))', [], "weekdays"))
ONE = [
 ("what percent of my spending is house bills this year", 'one(pct(tot(sel(c="House bills",**TY))/tot(sel(**TY))*100))', [], "share"),
 ("median spend at aldi in 2026", 'one(median(sel(n="aldi",**TY)))', [], "median"),
 ("how many days this year did i spend nothing", 'one(empty_days("2026-01-01","2026-11-30"))', [], "days without"),
 ("longest gap between vet visits", 'one(gap(sel(n="vet"))[0])', ['one(*gap(sel(n="vet")))'], "gap"),
 ("show me anythin over 300 this year apart from the mortgage", 'lst(big26())', ['tab([[r["n"],r["a"]] for r in big26()])','tab([[r["d"],r["a"],r["n"]] for r in big26()])'], "list,threshold"),
 ("how many times did i go over 100 quid in tesco this year", 'one(len(sel(n="tesco",over=100,**TY)))', ['one(days(sel(n="tesco",over=100,**TY)))'], "threshold,count"),
 ("which day of the week do i spend most on eating out", '(lambda p: one(p[0],p[1]))(ranked(by(sel(c="Eating out"),weekday),1)[0])', ['(lambda p: one(p[0]))(ranked(by(sel(c="Eating out"),weekday),1)[0])'], "weekday"),
 ("how many driving lessons has ellie had", 'one(len(sel(n="ellie driving lesson")))', [], "count,person"),
 ("how much did we spend on xmas last year", 'one(tot(sel(n="xmas",**Y(2025))))', [], "festival,last year"),
 ("aldi vs lidl this year", 'one(tot(sel(n="aldi",**TY)),tot(sel(n="lidl",**TY)))', ['tab([["aldi",tot(sel(n="aldi",**TY))],["lidl",tot(sel(n="lidl",**TY))]])', 'one(tot(sel(n="aldi",**TY)),tot(sel(n="lidl",**TY)),diff(tot(sel(n="aldi",**TY)),tot(sel(n="lidl",**TY))))'], "compare,merchant"),
 ("what did the new kitchen cost us", 'one(tot(sel(n="new kitchen")))', [], "project"),
 ("how much did octopus gas n elec go up in percent from 2024 to 2025", 'one(pct((tot(sel(n="octopus",**Y(2025)))-tot(sel(n="octopus",**Y(2024))))/tot(sel(n="octopus",**Y(2024)))*100))', ['one(tot(sel(n="octopus",**Y(2024))),tot(sel(n="octopus",**Y(2025))),pct((tot(sel(n="octopus",**Y(2025)))-tot(sel(n="octopus",**Y(2024))))/tot(sel(n="octopus",**Y(2024)))*100))'], "growth"),
 ("running total for the gym month by month this year", 'tab(cumul(sel(c="Gym",**TY)))', ['tab(cumul(sel(either=("Gym","gym"),**TY)))'], "running total"),
 ("what did i spend betwen 3 and 9 june", 'one(tot(sel(f="2026-06-03",t="2026-06-09")))', [], "between"),
 ("church the month before last", 'one(tot(sel(c="Church",f="2026-09-01",t="2026-09-30")))', ['one(tot(sel(either=("Church","church"),f="2026-09-01",t="2026-09-30")))'], "month before last"),
 ("clothes vs eating out since easter", 'one(tot(sel(c="Clothes n bits",f="2026-04-05")),tot(sel(c="Eating out",f="2026-04-05")))', ['tab([["Clothes n bits",tot(sel(c="Clothes n bits",f="2026-04-05"))],["Eating out",tot(sel(c="Eating out",f="2026-04-05"))]])', 'one(tot(sel(c="Clothes n bits",f="2026-04-03")),tot(sel(c="Eating out",f="2026-04-03")))', 'one(tot(sel(c="Clothes n bits",f="2026-04-06")),tot(sel(c="Eating out",f="2026-04-06")))', 'one(tot(sel(c="Clothes n bits",f="2026-04-07")),tot(sel(c="Eating out",f="2026-04-07")))'], "since easter,compare,category"),
 ("how much did i spend last weekend", 'one(tot(sel(f="2026-11-28",t="2026-11-29")))', [], "last weekend"),
 ("how much have i spent in next this year", 'one(tot(sel(start="Next",**TY)))', [], "merchant,common word"),
 ("total at boots the chemist in 2025", 'one(tot(sel(start="Boots",**Y(2025))))', [], "merchant,common word"),
 ("when did the garage rent go up", 'tab([[r["d"],r["a"]] for r in rises(sel(n="garage rent"))])', ['tab([[r["d"]] for r in rises(sel(n="garage rent"))])', 'one(rises(sel(n="garage rent"))[-1]["d"])', 'one(rises(sel(n="garage rent"))[-1]["d"],rises(sel(n="garage rent"))[-1]["a"])'], "price rise"),
 ("anything spent in waitrose ever", 'EMPTY', ['one("0.00")', 'one("0")'], "empty"),
 ("total so far this year compared to the same bit of last year", 'one(tot(sel(**TY)),tot(sel(f="2025-01-01",t="2025-11-30")))', ['one(diff(tot(sel(**TY)),tot(sel(f="2025-01-01",t="2025-11-30"))))', 'tab([["2026",tot(sel(**TY))],["2025",tot(sel(f="2025-01-01",t="2025-11-30"))]])', 'one(tot(sel(**TY)),tot(sel(f="2025-01-01",t="2025-11-30")),diff(tot(sel(**TY)),tot(sel(f="2025-01-01",t="2025-11-30"))))'], "year to date,compare"),
 ("how much on pressies for mam since 2024", 'one(tot(sel(c="Pressies",n="mam",f="2024-01-01")))', [], "person"),
 ("what share of the food shop went to tesco in 2025, percent", 'one(pct(tot(sel(c="Food shop",n="tesco",**Y(2025)))/tot(sel(c="Food shop",**Y(2025)))*100))', [], "share,merchant"),
 ("cheapest petrol fill up this year", '(lambda r: one(r["a"],r["d"]))(dear(sel(n="petrol",**TY),low=True))', ['each(dear(sel(n="petrol",**TY),low=True))'], "cheapest"),
 ("how many days since i last went to zumba", 'one((TODAY-sel(n="zumba")[-1]["d"]).days)', ['one((TODAY-sel(n="zumba")[-1]["d"]).days,sel(n="zumba")[-1]["d"])'], "since last"),
 ("5 dearest things this month", 'tab([[dear(sel(**NOV),i)["d"],dear(sel(**NOV),i)["a"]] for i in range(5)],True)', ['tab([[dear(sel(**NOV),i)["n"],dear(sel(**NOV),i)["a"]] for i in range(5)],True)'], "ranking,list"),
 ("how much is there with nothing in the notes this year", 'one(tot(sel(blank=True,**TY)))', ['one(len(sel(blank=True,**TY)),tot(sel(blank=True,**TY)))'], "empty notes"),
 ("motor costs by quarter in 2025", 'tab(sorted(by(sel(c="Motor",**Y(2025)),lambda r: "2025-Q%d"%((r["d"].month+2)//3)).items()))', ['tab([[p] for p in [tot(sel(c="Motor",f="2025-%02d-01"%m,t="2025-%02d-%d"%(m+2,e))) for m,e in ((1,31),(4,30),(7,30),(10,31))]])'], "quarters"),
]
NO = [("whats left in my bank acount", "balance"), ("how much does gary bring home a month", "income"), ("how much do we still owe on the mortgage", "debt"), ("can we afford center parcs next year", "advice,future"),
 ("what will the gas be this january", "future"), ("delete the last one", "order"), ("remind me to pay the window cleaner on friday", "order"), ("put 12.50 in for greggs today", "order"),
 ("morning how are you", "chit-chat"), ("ta pet thats great", "chit-chat"), ("asdf jkl hh", "nonsense"), ("how much did julie spend on her 40th herself", "others"),
 ("how many miles did i do in the car last month", "quantity"), ("how many kilos of dog food have we had this year", "quantity"), ("did i pay cash or card in greggs", "how"),
 ("what do other families in durham spend on food", "others"), ("how can i save a bit on the food shop", "advice"), ("whats the weather like at seahouses this weekend", "chit-chat"),
 ("how much have i put by for xmas", "balance"), ("what did i", "half sentence"), ("how much of the kids budget is left", "balance"), ("why do we always spend so much in december", "reason"),
 ("how much does our leanne owe me", "debt"), ("change the last costa one to food shop", "order"), ("how much weight have i lost at the gym", "quantity")]
for i, q in enumerate(ONE):
    talk(q)
    if i < len(NO): talk((NO[i][0], "NONE", [], "none," + NO[i][1]))

out = []
for turns in C:
    hist = []
    for q, expr, alts, tags in turns:
        g = eval(expr); al = []
        for a in alts:
            v = eval(a)
            for x in (v if isinstance(v, list) else [v]):
                if x != g and x not in al: al.append(x)
        tg = tags.split(",") + (["follow-up"] if hist else [])
        out.append({"id": "durham37-%03d" % (len(out) + 1), "question": q, "today": "2026-11-30", "history": list(hist), "gold": g, "alt": al, "how": expr, "tags": tg})
        hist.append(q)
with open(os.path.join(HERE, "durham37.jsonl"), "w", encoding="utf-8") as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(ROWS), "rows,", len(out), "questions,", sum("none" in o["gold"] for o in out), "none,", sum(bool(o["history"]) for o in out), "follow-ups")
if "-v" in sys.argv:
    for o in out: print(o["id"][-3:], "+" * len(o["history"]), o["question"], "=>", json.dumps(o["gold"]), "| ALT", json.dumps(o["alt"]))
