#!/usr/bin/env python3
"""Writes winnipeg44.jsonl: 100 questions of Pierre, a bus mechanic in Winnipeg, with their answers.

Every answer is the value of the expression in "how", computed over ../ledgers/winnipeg.csv by plain loops.
"""
import csv
import datetime as dt
import json
import os
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


def fold(s):
    s = unicodedata.normalize("NFD", s.casefold())
    return "".join(ch for ch in s if not unicodedata.combining(ch))


R = []  # (day, cents, category, note)
with open(os.path.join(HERE, "..", "ledgers", "winnipeg.csv"), newline="", encoding="utf-8") as fh:
    for row in csv.DictReader(fh):
        whole, part = row["amount"].split(".")
        R.append((row["date"], int(whole) * 100 + int(part), row["category"], row["notes"]))


def many(x):
    return [x] if isinstance(x, str) else list(x)


def F(c=None, n=None, eq=None, a=None, b=None, no=None, noc=None, over=None, wd=None):
    """Rows of category c, note containing n (any of), note equal eq, days a to b, note not containing no, category not noc, amount over, weekday."""
    out = []
    for r in R:
        d, cents, cat, note = r
        if c is not None and cat not in many(c):
            continue
        if n is not None and not any(fold(w) in fold(note) for w in many(n)):
            continue
        if eq is not None and fold(note) not in [fold(w) for w in many(eq)]:
            continue
        if a is not None and d < a:
            continue
        if b is not None and d > b:
            continue
        if no is not None and any(fold(w) in fold(note) for w in many(no)):
            continue
        if noc is not None and cat in many(noc):
            continue
        if over is not None and cents <= over * 100:
            continue
        if wd is not None and dt.date.fromisoformat(d).weekday() not in wd:
            continue
        out.append(r)
    return out


def Y(y):
    return {"a": "%d-01-01" % y, "b": "%d-12-31" % y}


def M(ym):
    return {"a": ym + "-01", "b": ym + "-31"}


def cents(rs):
    s = 0
    for r in rs:
        s += r[1]
    return s


def m(c):
    return ("-" if c < 0 else "") + "%d.%02d" % divmod(abs(c), 100)


def T(rs):
    return m(cents(rs))


def N(rs):
    return str(len(rs))


def days(rs):
    out = []
    for r in rs:
        if r[0] not in out:
            out.append(r[0])
    return out


def div(s, n):  # half up
    return (2 * s + n) // (2 * n) if s >= 0 else -((-2 * s + n) // (2 * n))


def avg(rs, n=None):
    return m(div(cents(rs), n or len(rs)))


def med(rs):
    v = sorted(r[1] for r in rs)
    k = len(v)
    return m(v[k // 2] if k % 2 else div(v[k // 2 - 1] + v[k // 2], 2))


def pct(x, y):  # x of y
    t = div(x * 1000, y)
    return ("-" if t < 0 else "") + "%d.%d" % divmod(abs(t), 10)


def big(rs, tie=False):
    best = None
    for r in rs:
        if best is None or r[1] > best[1]:
            best = r
    assert tie or sum(1 for r in rs if r[1] == best[1]) == 1
    return best


def small(rs):
    best = None
    for r in rs:
        if best is None or r[1] < best[1]:
            best = r
    assert sum(1 for r in rs if r[1] == best[1]) == 1
    return best


def first(rs):
    return min(rs, key=lambda r: r[0])


def last(rs):
    return max(rs, key=lambda r: r[0])


def groups(rs, key):
    g = {}
    for r in rs:
        k = key(r)
        if k not in g:
            g[k] = []
        g[k].append(r)
    return g


def cat(r):
    return r[2]


def month(r):
    return r[0][:7]


def year(r):
    return r[0][:4]


def weekday(r):
    return dt.date.fromisoformat(r[0]).strftime("%A")


def one(*cells):
    return {"one": list(cells)}


def rows(lst, ordered=False):
    return {"rows": [list(x) for x in lst], "ordered": ordered}


def by(rs, key):
    return rows([[k, T(v)] for k, v in groups(rs, key).items()])


def ls(rs):
    return rows([[r[0], m(r[1])] for r in rs])


def most(rs, key, val=cents):
    g = groups(rs, key)
    k = max(g, key=lambda x: val(g[x]))
    assert sum(1 for x in g if val(g[x]) == val(g[k])) == 1
    return k, g[k]


def running(rs, keys):
    out, s = [], 0
    for k in keys:
        for r in rs:
            if r[0][:7] == k:
                s += r[1]
        out.append([k, m(s)])
    return out


def passed(rs, limit):
    s = 0
    for r in rs:
        s += r[1]
        if s > limit * 100:
            return r[0]


def quiet():
    """The longest run of days without a row: (length, first day, last day)."""
    ds = sorted(set(days(R)))
    best = (0, "", "")
    for p, q in zip(ds, ds[1:]):
        x, y = dt.date.fromisoformat(p), dt.date.fromisoformat(q)
        k = (y - x).days - 1
        if k > best[0]:
            best = (k, (x + dt.timedelta(days=1)).isoformat(), (y - dt.timedelta(days=1)).isoformat())
    return best


def idle(a, b):
    """How many days from a to b have no row."""
    x, y, k = dt.date.fromisoformat(a), dt.date.fromisoformat(b), 0
    have = set(days(R))
    while x <= y:
        k += x.isoformat() not in have
        x += dt.timedelta(days=1)
    return k


def biggest_each(rs):
    return rows([[k, m(big(v, tie=True)[1])] for k, v in groups(rs, cat).items()])


NONE = {"none": True}
EMPTY = {"empty": True}
TW = Y(2026)  # this year, to today
LY = Y(2025)
TRIPS = ["montreal", "vallarta", "banff", "minneapolis"]
TRIP_RANK = sorted(TRIPS, key=lambda w: -cents(F(n=w)))
TRIP_RANK2 = sorted(TRIPS, key=lambda w: -cents(F(c="Trips", n=w)))
MONTHS = ["2026-%02d" % k for k in range(1, 12)]
JUL, JUL25 = M("2026-07"), M("2025-07")
SUM25, SUM26 = {"a": "2025-06-01", "b": "2025-08-31"}, {"a": "2026-06-01", "b": "2026-08-31"}
AST25, AST26 = {"a": "2025-06-21", "b": "2025-09-22"}, {"a": "2026-06-21", "b": "2026-09-22"}
AST25B, AST26B = {"a": "2025-06-20", "b": "2025-09-21"}, {"a": "2026-06-21", "b": "2026-09-21"}
Q2, Q3 = {"a": "2026-04-01", "b": "2026-06-30"}, {"a": "2026-07-01", "b": "2026-09-30"}
HOL = {"a": "2025-12-20", "b": "2026-01-02"}
LASTWEEK = {"a": "2026-11-23", "b": "2026-11-29"}
YEARBACK = {"a": "2025-12-01", "b": "2026-11-30"}
WINTERS = [{"a": "2023-12-01", "b": "2024-02-29"}, {"a": "2024-12-01", "b": "2025-02-28"}, {"a": "2025-12-01", "b": "2026-02-28"}]

QS = []


def q(text, how, alts=(), tags=(), h=()):
    """h: the earlier questions of the same conversation, oldest first."""
    QS.append((text, list(h), how, list(alts), list(tags)))
    return list(h) + [text]


# ---------------------------------------------------------------- the questions, in the order of the file
c = q("how much did i spend on groceries last month", "one(T(F(c='Groceries', **M('2026-10'))))", ["ls(F(c='Groceries', **M('2026-10')))"], ["total", "category"])
c = q("and the month before", "one(T(F(c='Groceries', **M('2026-09'))))", ["ls(F(c='Groceries', **M('2026-09')))"], ["total", "category", "followup"], c)
c = q("how many trips was that", "one(N(F(c='Groceries', **M('2026-09'))))", ["one(str(len(days(F(c='Groceries', **M('2026-09'))))))"], ["count", "category", "followup"], c)

q("how much did i earn in october", "NONE", [], ["none", "income"])

c = q("what did superstore run me this year, both stores together", "one(T(F(n='superstore', **TW)))",
      ["rows([['superstore', T(F(eq='superstore', **TW))], ['superstore gateway', T(F(n='superstore gateway', **TW))]])"], ["total", "notes"])
c = q("how many times was i there", "one(N(F(n='superstore', **TW)))",
      ["one(str(len(days(F(n='superstore', **TW)))))", "one(N(F(n='superstore')))", "rows([['superstore', N(F(eq='superstore', **TW))], ['superstore gateway', N(F(n='superstore gateway', **TW))]])"],
      ["count", "notes", "followup"], c)

q("whats the most i ever payed for one fill of gas", "one(m(big(F(c='Gas'))[1]), big(F(c='Gas'))[0])", ["one(m(big(F(c='Gas'))[1]))"], ["max", "category"])
q("when did i last get the oil changed", "one(last(F(n='oil change'))[0])", ["one(last(F(n='oil change'))[0], m(last(F(n='oil change'))[1]))"], ["when", "notes"])
q("what percent of everything i spent this year is rent & bills", "one(pct(cents(F(c='Rent & Bills', **TW)), cents(F(**TW))))",
  ["one(pct(cents(F(c='Rent & Bills', **TW)), cents(F(**TW))), T(F(c='Rent & Bills', **TW)))"], ["share", "richer", "category"])

c = q("how much did the banff trip cost", "one(T(F(n='banff')))", ["one(T(F(n='banff', c='Trips')))", "ls(F(n='banff'))"], ["total", "trip", "notes"])
c = q("and minneapolis", "one(T(F(n='minneapolis')))", ["one(T(F(n='minneapolis', c='Trips')))", "ls(F(n='minneapolis'))"], ["total", "trip", "followup"], c)
c = q("which of the two was dearer", "one('banff', T(F(n='banff')))",
      ["one(T(F(n='banff')))", "one('banff')", "one('banff', T(F(n='banff', c='Trips')))", "one(T(F(n='banff')), T(F(n='minneapolis')))", "rows([['banff', T(F(n='banff'))], ['minneapolis', T(F(n='minneapolis'))]])",
       "one(m(cents(F(n='banff')) - cents(F(n='minneapolis'))))"], ["compare", "trip", "followup"], c)

q("why do hotels cost so damn much now", "NONE", [], ["none", "reason"])

PA = "F(n='princess auto', a='2026-08-01')"
c = q("list what i bought at princess auto since august", "ls(%s)" % PA, ["one(T(%s))" % PA, "rows([[m(r[1])] for r in %s])" % PA, "ls(F(n='princess auto', a='2026-09-01'))"], ["list", "notes", "since"])
c = q("which of those was the dearest", "one(m(big(%s)[1]), big(%s)[0])" % (PA, PA), ["one(m(big(%s)[1]))" % PA, "one(big(%s)[0])" % PA], ["max", "notes", "followup"], c)
c = q("cheapest one?", "one(m(small(%s)[1]), small(%s)[0])" % (PA, PA), ["one(m(small(%s)[1]))" % PA, "one(small(%s)[0])" % PA], ["min", "notes", "followup"], c)

q("how many litres of gas did i burn this year", "NONE", [], ["none", "quantity"])
WE = "F(a='2026-11-28', b='2026-11-29')"
q("show me last weekend", "rows([[r[0], m(r[1]), r[2]] for r in %s])" % WE, ["one(T(%s))" % WE, "ls(%s)" % WE, "by(%s, cat)" % WE], ["list", "weekend"])
q("how often did luc and me go for lunch last year", "one(N(F(n='lunch w luc', **LY)))", ["one(str(len(days(F(n='lunch w luc', **LY)))))", "ls(F(n='lunch w luc', **LY))"], ["count", "person", "notes"])

c = q("compare safeway with sobeys this year", "rows([['safeway', T(F(n='safeway', **TW))], ['sobeys', T(F(n='sobeys', **TW))]])",
      ["one(T(F(n='safeway', **TW)), T(F(n='sobeys', **TW)))", "one(m(cents(F(n='safeway', **TW)) - cents(F(n='sobeys', **TW))))", "one(m(cents(F(n='sobeys', **TW)) - cents(F(n='safeway', **TW))))"],
      ["compare", "notes", "richer"])
c = q("now put food fare beside them", "rows([['safeway', T(F(n='safeway', **TW))], ['sobeys', T(F(n='sobeys', **TW))], ['food fare', T(F(n='food fare', **TW))]])",
      ["one(T(F(n='food fare', **TW)))", "one(T(F(eq='food fare', **TW)))", "rows([['safeway', T(F(n='safeway', **TW))], ['sobeys', T(F(n='sobeys', **TW))], ['food fare', T(F(eq='food fare', **TW))]])",
       "one(T(F(n='safeway', **TW)), T(F(n='sobeys', **TW)), T(F(n='food fare', **TW)))", "one(T(F(n='safeway', **TW)), T(F(n='sobeys', **TW)), T(F(eq='food fare', **TW)))"],
      ["compare", "notes", "followup"], c)
c = q("which one has the fresher produce", "NONE", [], ["none", "opinion", "followup"], c)

DE = "F(n='dentist')"
c = q("all my dentist bills", "ls(%s)" % DE, ["one(T(%s))" % DE, "rows([[m(r[1])] for r in %s])" % DE], ["list", "notes"])
c = q("without the crown", "ls(F(n='dentist', no='crown'))", ["one(T(F(n='dentist', no='crown')))", "rows([[m(r[1])] for r in F(n='dentist', no='crown')])"], ["list", "exclude", "followup"], c)

q("did i pay the rent this month", "one(T(F(eq='rent', **M('2026-11'))), '2026-11-01')", ["one(T(F(eq='rent', **M('2026-11'))))", "one('2026-11-01')", "one('1')"], ["yesno", "notes"])
q("by how many percent did groceries go up from 2024 to 2025", "one(pct(cents(F(c='Groceries', **LY)) - cents(F(c='Groceries', **Y(2024))), cents(F(c='Groceries', **Y(2024)))))",
  ["one(T(F(c='Groceries', **Y(2024))), T(F(c='Groceries', **LY)), pct(cents(F(c='Groceries', **LY)) - cents(F(c='Groceries', **Y(2024))), cents(F(c='Groceries', **Y(2024)))))"], ["growth", "category", "richer"])
q("add 14.50 tims to eating out", "NONE", [], ["none", "order"])

JR, JB = "F(no='rent', **JUL)", "F(noc='Rent & Bills', **JUL)"
c = q("what did i spend in july", "one(T(F(**JUL)))", ["by(F(**JUL), cat)"], ["total", "month"])
c = q("take out the rent", "one(T(%s))" % JR, ["one(T(%s))" % JB, "by(%s, cat)" % JR, "by(%s, cat)" % JB], ["total", "exclude", "followup"], c)
c = q("split that by category", "by(%s, cat)" % JR, ["by(%s, cat)" % JB, "by(F(**JUL), cat)"], ["table", "category", "followup"], c)
JR5, JB5 = "F(no='rent', **JUL25)", "F(noc='Rent & Bills', **JUL25)"
c = q("same thing for july last year", "by(%s, cat)" % JR5, ["by(%s, cat)" % JB5, "by(F(**JUL25), cat)", "one(T(%s))" % JR5, "one(T(%s))" % JB5], ["table", "category", "followup"], c)

q("should i trade in the truck", "NONE", [], ["none", "advice"])
q("what did i blow on smokes in total before i quit", "one(T(F(n='smokes')))", ["one(T(F(n='smokes')), N(F(n='smokes')))"], ["total", "notes", "stopped"])
q("any smokes since june 2025", "EMPTY", ["one('0.00')", "one('0')"], ["empty", "notes", "stopped"])
q("longest streak of days ever where i didnt spend anything", "one(str(quiet()[0]))", ["one(str(quiet()[0]), quiet()[1], quiet()[2])", "one(quiet()[1], quiet()[2])"], ["streak", "richer"])

GD = "F(a='2024-10-26', b='2024-10-26', no='generator')"
c = q("when did i get the generator", "one(first(F(n='generator'))[0])", ["one(first(F(n='generator'))[0], m(first(F(n='generator'))[1]))"], ["when", "notes", "oneoff"])
c = q("what else did i spend that day", "rows([[m(r[1]), r[2]] for r in %s])" % GD,
      ["rows([[m(r[1])] for r in %s])" % GD, "rows([[m(r[1]), r[3]] for r in %s])" % GD, "one(T(%s))" % GD, "rows([[m(r[1])] for r in F(a='2024-10-26', b='2024-10-26')])", "one(T(F(a='2024-10-26', b='2024-10-26')))"],
      ["list", "day", "followup"], c)
c = q("the outboard motor, when was that one", "one(first(F(n='outboard'))[0])", ["one(first(F(n='outboard'))[0], m(first(F(n='outboard'))[1]))"], ["when", "notes", "followup"], c)

q("salut, ça va bien?", "NONE", [], ["none", "chitchat"])
q("biggest expense of each category this year", "biggest_each(F(**TW))", [], ["max", "group", "category", "richer"])

CH = "F(n='christmas', **%s)"
c = q("how much did christmas set me back in 2025, everything with christmas in the notes", "one(T(F(n='christmas', **LY)))", ["ls(F(n='christmas', **LY))", "by(F(n='christmas', **LY), cat)"], ["total", "notes", "holiday"])
c = q("what about the year before", "one(T(F(n='christmas', **Y(2024))))", ["ls(F(n='christmas', **Y(2024)))"], ["total", "notes", "holiday", "followup"], c)
c = q("is that too much for a guy like me", "NONE", [], ["none", "opinion", "followup"], c)

EO = "F(c='Eating Out', **TW)"
c = q("how much eating out this year", "one(T(%s))" % EO, [], ["total", "category"])
c = q("by month please", "by(%s, month)" % EO, [], ["table", "month", "followup"], c)
c = q("wich month was the worst", "one(most(%s, month)[0], T(most(%s, month)[1]))" % (EO, EO), ["one(most(%s, month)[0])" % EO, "one(T(most(%s, month)[1]))" % EO], ["max", "month", "followup"], c)
c = q("why was it so high then", "NONE", [], ["none", "reason", "followup"], c)

q("running total of the cabin month by month this year", "rows(running(F(c='Cabin', **TW), MONTHS), True)",
  ["rows(running(F(c='Cabin', **TW), MONTHS))", "rows(running(F(c='Cabin', **TW), MONTHS[1:]), True)", "rows(running(F(c='Cabin', **TW), MONTHS[1:]))", "rows(running(F(c='Cabin', **TW), sorted(groups(F(c='Cabin', **TW), month))), True)", "rows(running(F(c='Cabin', **TW), sorted(groups(F(c='Cabin', **TW), month))))"],
  ["running", "category", "richer"])
q("how much did i leave at the forks last year", "one(T(F(n='the forks', **LY)))",
  ["one(T(F(eq='the forks', **LY)))", "rows([['the forks', T(F(eq='the forks', **LY))], ['parking the forks', T(F(eq='parking the forks', **LY))]])", "by(F(n='the forks', **LY), cat)", "ls(F(n='the forks', **LY))"], ["total", "notes"])

KO = "F(n='koodo')"
c = q("what do i pay for the phone now", "one(m(last(%s)[1]))" % KO, ["one(m(last(%s)[1]), last(%s)[0])" % (KO, KO)], ["price", "notes"])
c = q("what did i pay on it when i started", "one(m(first(%s)[1]))" % KO, ["one(m(first(%s)[1]), first(%s)[0])" % (KO, KO)], ["price", "first", "followup"], c)
c = q("since when is it 52", "one(first([r for r in F(n='koodo') if r[1] == 5200])[0])",
      ["one(first([r for r in F(n='koodo') if r[1] == 5200])[0][:7])", "one(first([r for r in F(n='koodo') if r[1] == 5200])[0], '52.00')"], ["price", "when", "followup"], c)

q("hows the balance on my chequing account", "NONE", [], ["none", "income"])
q("how much insurance did i pay in 2025", "one(T(F(n='insurance', **LY)))",
  ["one(T(F(n='tenant insurance', **LY)))", "one(T(F(n=['insurance', 'autopac'], **LY)))", "one(T(F(n=['tenant insurance', 'autopac'], **LY)))", "ls(F(n='insurance', **LY))", "ls(F(n=['insurance', 'autopac'], **LY))"],
  ["total", "notes", "yearly"])
q("how much at the vet for gaston, all visits", "one(T(F(n='vet gaston')))", ["ls(F(n='vet gaston'))"], ["total", "pet", "notes"])
q("tims or second cup, how often was i at each in 2025", "rows([['tims', N(F(n='tims', **LY))], ['second cup', N(F(n='second cup', **LY))]])",
  ["one(N(F(n='tims', **LY)), N(F(n='second cup', **LY)))", "rows([['tims', N(F(eq='tims', **LY))], ['second cup', N(F(n='second cup', **LY))]])", "one(N(F(eq='tims', **LY)), N(F(n='second cup', **LY)))"],
  ["count", "compare", "notes", "richer"])
q("how many beers did i drink last summer", "NONE", [], ["none", "quantity"])

G3, G2 = "F(c='Gas', **Q3)", "F(c='Gas', **Q2)"
B3, B2 = "(F(c='Gas', **Q3) + F(n='boat gas', **Q3))", "(F(c='Gas', **Q2) + F(n='boat gas', **Q2))"
c = q("how much for gas last quarter", "one(T(%s))" % G3, ["one(T(%s))" % B3, "ls(%s)" % G3], ["total", "category", "quarter"])
c = q("how does that compare with the quarter before", "one(T(%s), T(%s))" % (G3, G2),
      ["one(m(cents(%s) - cents(%s)))" % (G3, G2), "one(m(cents(%s) - cents(%s)))" % (G2, G3), "one(pct(cents(%s) - cents(%s), cents(%s)))" % (G3, G2, G2), "one(T(%s))" % G2, "one(T(%s), T(%s))" % (B3, B2),
       "rows([['2026-Q3', T(%s)], ['2026-Q2', T(%s)]])" % (G3, G2)], ["compare", "quarter", "followup"], c)
c = q("is that normal for a pickup", "NONE", [], ["none", "opinion", "followup"], c)

CD = "F(a='2026-07-01', b='2026-07-01')"
q("how much did i go through on canada day this year", "one(T(%s))" % CD, ["one(T(F(n='canada day', **TW)))", "rows([[m(r[1])] for r in %s])" % CD, "one(T(F(a='2026-07-01', b='2026-07-01', no='rent')))"], ["total", "holiday", "day"])
q("first and last time i paid for crave", "one(first(F(n='crave'))[0], last(F(n='crave'))[0])", ["rows([[first(F(n='crave'))[0]], [last(F(n='crave'))[0]]])", "one(first(F(n='crave'))[0][:7], last(F(n='crave'))[0][:7])"],
  ["first", "last", "notes", "richer", "stopped"])
q("did i get anything at ikea", "EMPTY", ["NONE", "one('0.00')", "one('0')"], ["empty", "unknown-shop"])
q("flurp asdkj the wug", "NONE", [], ["none", "nonsense"])
q("what was the rent at the very beginning and what is it now", "one(m(first(F(eq='rent'))[1]), m(last(F(eq='rent'))[1]))",
  ["rows([[first(F(eq='rent'))[0], m(first(F(eq='rent'))[1])], [last(F(eq='rent'))[0], m(last(F(eq='rent'))[1])]])"], ["price", "first", "last", "richer"])

c = q("when was the last time i got flowers for memere", "one(last(F(n='mémère flowers'))[0])", ["one(last(F(n='mémère flowers'))[0], m(last(F(n='mémère flowers'))[1]))"], ["when", "person", "notes"])
c = q("and whats everything for her come to", "one(T(F(n='mémère')))", ["one(T(F(n='mémère flowers')))", "ls(F(n='mémère'))", "by(F(n='mémère'), lambda r: r[3])"], ["total", "person", "followup"], c)

q("how much does luc owe me", "NONE", [], ["none", "debt"])
EW, EE = "F(c='Eating Out', wd=(0, 1, 2, 3, 4), **TW)", "F(c='Eating Out', wd=(5, 6), **TW)"
q("eating out this year, weekdays against weekends", "one(T(%s), T(%s))" % (EW, EE), ["rows([[T(%s)], [T(%s)]])" % (EW, EE), "one(avg(%s), avg(%s))" % (EW, EE), "one(m(cents(%s) - cents(%s)))" % (EW, EE)],
  ["compare", "weekday", "richer"])
ST = "sorted(F(n=\"stella's\"), key=lambda r: -r[1])[:3]"
q("the three priciest bills at stella's", "rows([[r[0], m(r[1])] for r in %s], True)" % ST, ["rows([[m(r[1])] for r in %s], True)" % ST], ["top", "notes"])

c = q("how much was boat gas in summer 2025", "one(T(F(n='boat gas', **SUM25)))", ["one(T(F(n='boat gas', **AST25)))", "one(T(F(n='boat gas', **AST25B)))", "ls(F(n='boat gas', **SUM25))"], ["total", "season", "notes"])
c = q("how about this summer", "one(T(F(n='boat gas', **SUM26)))", ["one(T(F(n='boat gas', **AST26)))", "one(T(F(n='boat gas', **AST26B)))", "ls(F(n='boat gas', **SUM26))"], ["total", "season", "followup"], c)

q("will i be able to buy a new boat in the spring", "NONE", [], ["none", "future"])
c = q("canadian tire, how much in each category", "by(F(n='canadian tire'), cat)", [], ["table", "category", "notes", "richer"])
c = q("only the truck part", "one(T(F(n='canadian tire', c='Truck')))", ["ls(F(n='canadian tire', c='Truck'))", "rows([['Truck', T(F(n='canadian tire', c='Truck'))]])"], ["total", "category", "notes", "followup"], c)

c = q("list the physio visits", "ls(F(n='physio'))", ["rows([[r[0]] for r in F(n='physio')])", "one(N(F(n='physio')))", "one(T(F(n='physio')))"], ["list", "notes"])
c = q("so whats that come to", "one(T(F(n='physio')))", ["one(T(F(n='physio')), N(F(n='physio')))"], ["total", "followup"], c)

BF = "F(c='Beer & Fun')"
q("what day of the week do i spend the most on beer & fun", "one(most(%s, weekday)[0], T(most(%s, weekday)[1]))" % (BF, BF),
  ["one(most(%s, weekday)[0])" % BF], ["weekday", "max", "richer"])
q("put a budget of 300 on eating out", "NONE", [], ["none", "order"])
q("mathieus wedding, whats the damage", "one(T(F(n='mathieu wedding')))", ["ls(F(n='mathieu wedding'))", "rows([[m(r[1]), r[3]] for r in F(n='mathieu wedding')])", "one(T(F(eq='mathieu wedding')))"], ["total", "person", "notes", "oneoff"])

HO = "F(**HOL)"
c = q("total between dec 20 and jan 2 last winter", "one(T(%s))" % HO, ["by(%s, cat)" % HO], ["total", "between"])
c = q("how much of that was groceries", "one(T(F(c='Groceries', **HOL)))", ["one(T(F(c='Groceries', **HOL)), pct(cents(F(c='Groceries', **HOL)), cents(F(**HOL))))", "one(pct(cents(F(c='Groceries', **HOL)), cents(F(**HOL))))",
      "ls(F(c='Groceries', **HOL))"], ["total", "category", "followup"], c)
c = q("ok merci bud, talk later", "NONE", [], ["none", "chitchat", "followup"], c)

q("median gas fill in 2026", "one(med(F(c='Gas', **TW)))", [], ["median", "category", "richer"])
q("avrage grocery trip over the past twelve months", "one(avg(F(c='Groceries', **YEARBACK)))",
  ["one(avg(F(c='Groceries', a='2025-11-30', b=TODAY)))", "one(avg(F(c='Groceries', a='2025-11-30', b='2026-11-29')))", "one(avg(F(c='Groceries', a='2025-11-01', b='2026-10-31')))", "one(avg(F(c='Groceries', a='2025-11-01', b=TODAY)))",
   "one(avg(F(c='Groceries', **YEARBACK), len(days(F(c='Groceries', **YEARBACK)))))"], ["average", "category"])
q("how many km did i drive to the cabin last month", "NONE", [], ["none", "quantity"])
EX = "F(noc=['Rent & Bills', 'Cabin', 'Truck'], **TW)"
q("everything this year except rent & bills, cabin and truck", "one(T(%s))" % EX, ["by(%s, cat)" % EX], ["total", "exclude", "richer"])
DS = "cents(F(**SUM26)) - cents(F(**SUM25))"
q("whats the difference between what i spent in summer 2026 and summer 2025", "one(m(abs(%s)))" % DS,
  ["one(m(%s))" % DS, "one(m(-(%s)))" % DS, "one(T(F(**SUM26)), T(F(**SUM25)))", "one(m(abs(cents(F(**AST26)) - cents(F(**AST25)))))", "one(m(cents(F(**AST26)) - cents(F(**AST25))))",
   "one(m(abs(cents(F(**AST26B)) - cents(F(**AST25B)))))", "one(m(cents(F(**AST26B)) - cents(F(**AST25B))))"], ["compare", "season", "richer"])

c = q("costco without the gas, all years", "one(T(F(n='costco', no='gas')))", ["by(F(n='costco', no='gas'), year)"], ["total", "exclude", "notes"])
c = q("and if i", "NONE", [], ["none", "half", "followup"], c)

q("manitoba hydro each winter, december to february", "rows([[T(F(n='hydro', **w))] for w in WINTERS])",
  ["one(*[T(F(n='hydro', **w)) for w in WINTERS])", "by([r for w in WINTERS for r in F(n='hydro', **w)], month)", "ls([r for w in WINTERS for r in F(n='hydro', **w)])"], ["table", "season", "notes", "richer"])
q("what categories do i have", "rows([[k] for k in groups(R, cat)])", [], ["list", "category"])
q("whats a good winter tire for a silverado", "NONE", [], ["none", "advice"])

GR = "F(c='Groceries', over=150, **TW)"
c = q("how many grocery runs over 150 this year", "one(N(%s))" % GR, ["ls(%s)" % GR, "one(str(len(days(%s))))" % GR], ["count", "threshold", "richer"])
c = q("list them", "ls(%s)" % GR, ["rows([[m(r[1])] for r in %s])" % GR], ["list", "threshold", "followup"], c)

LW = "F(**LASTWEEK)"
q("what came out of my pocket last week", "one(T(%s))" % LW, ["ls(%s)" % LW, "rows([[m(r[1])] for r in %s])" % LW, "by(%s, cat)" % LW], ["total", "week"])
q("on what day did the cabin go past 3000 this year", "one(passed(F(c='Cabin', **TW), 3000))", ["one(passed(F(c='Cabin', **TW), 3000)[:7])"], ["threshold", "running", "when", "richer"])
q("delete the last expence", "NONE", [], ["none", "order"])
q("rank montreal, vallarta, banff and minneapolis by what they cost me", "rows([[w, T(F(n=w))] for w in TRIP_RANK], True)", ["rows([[w, T(F(n=w, c='Trips'))] for w in TRIP_RANK2], True)"], ["rank", "trip", "richer"])
q("how many days this month did i not spend a cent", "one(str(idle('2026-11-01', '2026-11-30')))", ["one(str(idle('2026-11-01', '2026-11-29')))"], ["count", "days", "richer"])


def main():
    assert len(QS) == 100, len(QS)
    out = []
    for i, (text, hist, how, alts, tags) in enumerate(QS, 1):
        gold = eval(how, globals())
        alt = []
        for x in alts:
            v = eval(x, globals())
            if v != gold and v not in alt and len(v.get("rows", [])) <= 40:
                alt.append(v)
        assert len(gold.get("rows", [])) <= 40, text
        out.append({"id": "winnipeg44-%03d" % i, "question": text, "today": TODAY, "history": hist, "gold": gold, "alt": alt, "how": how, "tags": tags})
    with open(os.path.join(HERE, "winnipeg44.jsonl"), "w", encoding="utf-8", newline="\n") as f:
        for o in out:
            f.write(json.dumps(o, ensure_ascii=False) + "\n")
    none = sum(1 for o in out if o["gold"] == NONE)
    print(len(R), "rows,", len(out), "questions,", none, "none,", sum(1 for o in out if o["history"]), "follow-ups")


if __name__ == "__main__":
    main()
