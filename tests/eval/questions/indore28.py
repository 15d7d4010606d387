#!/usr/bin/env python3
"""Reads indore.csv, writes indore28.jsonl. Every gold is the value of the expression in `how`, over the rows."""
import csv, json, os, random, re
from datetime import date, timedelta as td
from decimal import Decimal as De, ROUND_HALF_UP
H = os.path.dirname(os.path.abspath(__file__))
T = "2026-11-30"
L = []
for r in csv.DictReader(open(os.path.join(H, "..", "ledgers", "indore.csv"))):
    L.append((r["date"], De(r["amount"]), r["category"], r["notes"]))
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def day(s): return date.fromisoformat(s)
def wday(r): return WD[day(r[0]).weekday()]
def month(r): return r[0][:7]
def year(r): return r[0][:4]
def categ(r): return r[2]
def note(r): return r[3]
def w(n, x): return re.search(r"(?<!\w)" + re.escape(x.lower()) + r"(?!\w)", n.lower()) is not None
def S(c=None, x=None, p="", a="", b="", n=None, notx=None, notc=None, over=None, under=None, rows=None):
    """rows of category c, with word(s) x in the notes, whose date begins with p / lies from a to b, whose note is n"""
    out = []
    for r in (L if rows is None else rows):
        if c is not None and r[2] != c: continue
        if notc is not None and r[2] == notc: continue
        if x is not None and not w(r[3], x): continue
        if notx is not None and w(r[3], notx): continue
        if n is not None and r[3] != n: continue
        if not r[0].startswith(p): continue
        if a and r[0] < a or b and r[0] > b: continue
        if over is not None and not r[1] > over: continue
        if under is not None and not r[1] < under: continue
        out.append(r)
    return out
def q2(v): return str(De(v).quantize(De("0.01"), ROUND_HALF_UP))
def q1(v): return str(De(v).quantize(De("0.1"), ROUND_HALF_UP))
def tot(rs):
    t = De(0)
    for r in rs: t += r[1]
    return t
def one(*v):
    out = []
    for x in v: out.append(q2(x) if isinstance(x, De) else str(x))
    return {"one": out}
def pct(a, b): return q1(De(100) * a / b)
def growth(a, b): return q1(De(100) * (b - a) / a)
def by(rs, key, f=tot):
    g = {}
    for r in rs: g.setdefault(key(r), []).append(r)
    return {k: f(v) for k, v in g.items()}
def cell(v): return q2(v) if isinstance(v, De) else str(v)
def table(g, keep=None): return {"rows": [[k, cell(g[k])] for k in sorted(g) if keep is None or keep(g[k])], "ordered": False}
def rank(g, k):
    o = sorted(g.items(), key=lambda t: -t[1])
    assert len(o) == k or o[k - 1][1] != o[k][1], o
    assert len({v for _, v in o[:k]}) == k
    return {"rows": [[a, cell(v)] for a, v in o[:k]], "ordered": True}
def big(rs, i=0):
    o = sorted(rs, key=lambda r: -r[1])
    assert i + 1 >= len(o) or o[i][1] != o[i + 1][1], o[:5]
    return o[i]
def small(rs):
    o = sorted(rs, key=lambda r: r[1]); assert o[0][1] != o[1][1], o[:3]
    return o[0]
def tops(rs, k):
    o = sorted(rs, key=lambda r: -r[1]); assert o[k - 1][1] != o[k][1], o[:k + 1]
    return {"rows": [[r[0], q2(r[1])] for r in o[:k]], "ordered": True}
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r[0], q2(r[1])] for r in rs], "ordered": False}
def avg(rs): return tot(rs) / len(rs)
def med(rs):
    o = sorted(r[1] for r in rs); n = len(o)
    return o[n // 2] if n % 2 else (o[n // 2 - 1] + o[n // 2]) / 2
def since(d): return (day(T) - day(d)).days
def bare(a, b):
    have = {r[0] for r in L}; out = []; d = day(a)
    while d <= day(b):
        if d.isoformat() not in have: out.append(d.isoformat())
        d += td(1)
    return out
def run(g):
    t = De(0); rows = []
    for k in sorted(g): t += g[k]; rows.append([k, q2(t)])
    return {"rows": rows, "ordered": False}
def bestday(rs):
    g = by(rs, lambda r: r[0]); k = max(g, key=g.get); return one(k, g[k])
def first_at(rs, v): return [r for r in rs if r[1] == v][0][0]
def winner(a, b, na, nb): return one(na, a) if a > b else one(nb, b)
def none(): return {"none": True}
def empty(): return {"empty": True}
def nothing(rs): assert not rs, rs; return {"empty": True}

C = []   # conversations: lists of (question, how, [alts], tags)
def conv(*turns): C.append([(t[0], t[1], list(t[2:-1]), t[-1].split()) for t in turns])
def N(question, tag): conv((question, "none()", "unanswerable " + tag))
NO = "none()"

conv(("total spend this month", "one(tot(S(p='2026-11')))", "total period"),
     ("without rent", "one(tot(S(p='2026-11', notx='rent')))", "without follow"),
     ("and last month same way", "one(tot(S(p='2026-10', notx='rent')))", "without follow"))
conv(("ration in october", "one(tot(S('Ration', p='2026-10')))", "total category"),
     ("and in sept?", "one(tot(S('Ration', p='2026-09')))", "follow"),
     ("by month for whole year", "table(by(S('Ration', p='2026'), month))", "follow table month"))
conv(("when did i last go to sarafa", "one(S(x='Sarafa')[-1][0])", "last"),
     ("how many times this year", "one(len(S(x='Sarafa', p='2026')))", "follow count"),
     ("avg per visit", "one(avg(S(x='Sarafa', p='2026')))", "one(avg(S(x='Sarafa')))", "follow average"))
conv(("how much did manali trip cost in total", "one(tot(S('Trips', x='Manali')))", "one(tot(S(x='Manali')))", "trip total"),
     ("and kerala one", "one(tot(S('Trips', x='Kerala')))", "follow trip"),
     ("difference between the two", "one(tot(S('Trips', x='Kerala')) - tot(S('Trips', x='Manali')))", "one(tot(S(x='Kerala')) - tot(S(x='Manali')))", "follow comparison"),
     ("who all came to kerala", NO, "follow unanswerable people"))
conv(("biggest expense of 2025", "one(big(S(p='2025'))[1])", "biggest"),
     ("second biggest", "one(sorted(S(p='2025'), key=lambda r: -r[1])[1][1])", "follow biggest"))
conv(("top 3 categories this year", "rank(by(S(p='2026'), categ), 3)", "ranking category"),
     ("leave out sister fees", "rank(by(S(p='2026', notc='Sister Fees'), categ), 3)", "follow ranking without"))
conv(("last weekend total", "one(tot(S(a='2026-11-28', b='2026-11-29')))", "period weekend"),
     ("only street food", "nothing(S('Street Food', a='2026-11-28', b='2026-11-29'))", "one(De(0))", "follow empty"))
conv(("last netflix payment date", "one(S(x='Netflix')[-1][0])", "last subscription"),
     ("total paid on it till date", "one(tot(S(x='Netflix')))", "follow total"))
conv(("room setup total", "one(tot(S(x='room setup')))", "project total"),
     ("how many entries", "one(len(S(x='room setup')))", "follow count project"),
     ("costliest one", "one(big(S(x='room setup'))[1])", "follow biggest project"))
conv(("spend from 10 aug to 20 aug this year", "one(tot(S(a='2026-08-10', b='2026-08-20')))", "period between"),
     ("biggest one in that", "one(big(S(a='2026-08-10', b='2026-08-20'))[1])", "follow biggest"))
conv(("april to june total this year", "one(tot(S(a='2026-04-01', b='2026-06-30')))", "period quarter"),
     ("same months last year", "one(tot(S(a='2025-04-01', b='2025-06-30')))", "follow comparison"))
conv(("how many times i ate at nafees", "one(len(S(x='Nafees')))", "count merchant"),
     ("date of the last one of those", "one(S(x='Nafees')[-1][0])", "follow last"))
conv(("health in 2025", "one(tot(S('Health', p='2025')))", "total category"),
     ("only apollo pharmacy", "one(tot(S('Health', x='Apollo Pharmacy', p='2025')))", "follow merchant"))
conv(("spotify price earlier and now", "one(S(x='Spotify')[0][1], S(x='Spotify')[-1][1])", "price"),
     ("from which date the new price", "one(first_at(S(x='Spotify'), S(x='Spotify')[-1][1]))", "follow price date"))
conv(("gifts to pooja total", "one(tot(S('Gifts', x='Pooja')))", "two-conditions total"),
     ("and everything with pooja in notes", "one(tot(S(x='Pooja')))", "follow word"))
conv(("rent total 2024", "one(tot(S('Flat', x='rent', p='2024')))", "total word"),
     ("and 2025", "one(tot(S('Flat', x='rent', p='2025')))", "one(tot(S(x='rent', p='2025')))", "follow"),
     ("how much percent up", "one(growth(tot(S('Flat', x='rent', p='2024')), tot(S('Flat', x='rent', p='2025'))))", "one(growth(tot(S(x='rent', p='2024')), tot(S(x='rent', p='2025'))))", "follow growth percent"))
conv(("petrol this november", "one(tot(S(x='petrol', p='2026-11')))", "total word"),
     ("n last year november", "one(tot(S(x='petrol', p='2025-11')))", "follow"),
     ("how many km did i ride in it", NO, "follow unanswerable quantity"))

# single ones
conv(("petorl since 1 april", "one(tot(S(x='petrol', a='2026-04-01')))", "total word typo since"))
conv(("avg petrol per month this year", "one(tot(S(x='petrol', p='2026')) / 11)", "average month"))
conv(("swiggy vs zomato this year", "one(tot(S(x='Swiggy', p='2026')), tot(S(x='Zomato', p='2026')))", "comparison merchant"))
conv(("how many days i spent nothing in august", "one(len(bare('2026-08-01', '2026-08-31')))", "days-nothing count"))
conv(("eating out is how much % of total this year", "one(pct(tot(S('Eating Out', p='2026')), tot(S(p='2026'))))", "share percent"))
conv(("anything over 3000 in july", "lst(S(p='2026-07', over=3000))", "threshold list"))
conv(("sister fees year wise", "table(by(S('Sister Fees'), year))", "table year"))
conv(("months in 2025 where i crossed 50k", "table(by(S(p='2025'), month), lambda v: v > 50000)", "threshold month table"))
conv(("street food by weekday this year", "table(by(S('Street Food', p='2026'), wday))", "table weekday"))
conv(("time pass since christmas", "one(tot(S('Time Pass', a='2025-12-25')))", "one(tot(S('Time Pass', a='2025-12-26')))", "since period"))
conv(("month before last total", "one(tot(S(p='2026-09')))", "period"))
conv(("eatng out first half of october", "one(tot(S('Eating Out', a='2026-10-01', b='2026-10-15')))", "one(tot(S('Eating Out', a='2026-10-01', b='2026-10-16')))", "period typo half"))
conv(("median swiggy order", "one(med(S(x='Swiggy')))", "median"))
conv(("days since last bajaj service", "one(since(S(x='Bajaj service')[-1][0]))", "days-since"))
conv(("show me all croma", "lst(S(x='Croma'))", "list merchant"))
conv(("how many months did i pay golds gym", "one(len(by(S(x='Golds Gym'), month)))", "count subscription"))
conv(("costliest gift and when was that", "one(big(S('Gifts'))[1], big(S('Gifts'))[0])", "biggest detail"))
conv(("jan to nov this year vs jan to nov last year", "one(tot(S(a='2026-01-01', b='2026-11-30')), tot(S(a='2025-01-01', b='2025-11-30')))", "comparison ytd"))
conv(("5 biggest eating out bills in 2026", "tops(S('Eating Out', p='2026'), 5)", "top list"))
conv(("auto cab running total month wise 2026", "run(by(S('Auto Cab', p='2026'), month))", "running table"))
conv(("decathlon split by category", "table(by(S(x='Decathlon'), categ))", "table two-conditions"))
conv(("at More this year how much", "one(tot(S(n='More', p='2026')))", "merchant common-word"))
conv(("first rapido ride date", "one(S(x='Rapido')[0][0])", "first"))
conv(("avg per week on street food in 2025", "one(tot(S('Street Food', p='2025')) * 7 / 365)", "one(tot(S('Street Food', p='2025')) / 52)", "one(tot(S('Street Food', p='2025')) / 53)", "average week"))
conv(("which day i spent the most in november", "bestday(S(p='2026-11'))", "biggest day"))
conv(("eating out oct to nov how much % change", "one(growth(tot(S('Eating Out', p='2026-10')), tot(S('Eating Out', p='2026-11'))))", "one(growth(tot(S('Eating Out', p='2026-10')), tot(S('Eating Out', p='2026-11'))).lstrip('-'))", "growth percent"))
conv(("top 3 merchants in ration this year", "rank(by([r for r in S('Ration', p='2026') if r[3]], note), 3)", "ranking merchant"))
conv(("swiggy orders above 400 in 2025, count by month", "table(by(S(x='Swiggy', p='2025', over=400), month, len))", "threshold count table two-conditions"))
conv(("netflix this year", "nothing(S(x='Netflix', p='2026'))", "one(De(0))", "empty subscription"))
conv(("bike vs auto cab this year", "one(tot(S('Bike', p='2026')), tot(S('Auto Cab', p='2026')))", "comparison category"))
conv(("cheapest swiggy order in 2025", "one(small(S(x='Swiggy', p='2025'))[1])", "smallest"))
conv(("total since diwali, 8 nov", "one(tot(S(a='2026-11-08')))", "one(tot(S(a='2026-11-09')))", "since"))

# cannot be answered
N("what is my salary", "income")
N("balance in my sbi account", "balance")
N("should i take car loan now", "advice")
N("what mileage is my pulsar giving", "quantity")
N("how much sip this year", "not-expenses")
N("why did i spend so much in july", "reason")
N("ankit pe kitna udhaar hai", "language")
N("delete last entry", "order")
N("pay the rent", "order")
N("how many litres petrol in november", "quantity")
N("total at zara", "no-merchant")
N("weather in indore today", "outside")
N("what all can i cut to save 5k", "advice")
N("hi bro", "chat")
N("asdf kkk jjl", "nonsense")
N("how much did ankit spend on swiggy", "other-people")
N("next month how much will i spend", "future")
N("dog food last month", "no-thing")
N("compare zomato with", "half")
N("goa trip total cost", "no-trip")
N("fd interest i got this year", "income")
N("whats neha's cgpa", "outside")
N("who paid for the houseboat", "who-paid")
N("can i afford royal enfield by march", "future")
N("how many plates poha i ate in oct", "quantity")
N("how much i saved last month", "savings")

random.Random(28).shuffle(C)
# the first thing asked is a plain one
C.sort(key=lambda c: c[0][0] != "total spend this month")
out = []
for c in C:
    hist = []
    for question, how, alts, tags in c:
        gold = eval(how)
        alt = []
        for a in alts:
            g = eval(a)
            if g != gold and g not in alt: alt.append(g)
        out.append({"id": "indore28-%03d" % (len(out) + 1), "question": question, "today": T, "history": list(hist),
                    "gold": gold, "alt": alt, "how": how, "tags": tags})
        hist.append(question)
with open(os.path.join(H, "indore28.jsonl"), "w") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(L), "rows;", len(out), "questions;", sum("none" in o["gold"] for o in out), "unanswerable;", sum(bool(o["history"]) for o in out), "follow-ups")
