#!/usr/bin/env python3
"""Writes vellore43.jsonl: a hundred questions about ledgers/vellore.csv, their answers found by plain loops."""
import csv
import json
import os
import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
CENT, TENTH = Decimal("0.01"), Decimal("0.1")
with open(os.path.join(HERE, "..", "ledgers", "vellore.csv"), newline="", encoding="utf-8") as fh:
    LEDGER = [(r["date"], Decimal(r["amount"]), r["category"], r["notes"]) for r in csv.DictReader(fh)]
CATS = sorted({r[2] for r in LEDGER})


# ---------------------------------------------------------------- naive helpers
def has(row, words):
    """any of the words or phrases stands whole in the note"""
    words = (words,) if isinstance(words, str) else words
    return any(re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", row[3].lower()) for w in words)


def S(p="", cat=None, note=None, exact=None, a=None, b=None, xnote=None, xcat=None, over=None, wd=None):
    """rows whose day begins with p, with these conditions"""
    out = []
    for r in LEDGER:
        if not r[0].startswith(p):
            continue
        if cat is not None and r[2] != cat:
            continue
        if note is not None and not has(r, note):
            continue
        if exact is not None and r[3].lower() != exact:
            continue
        if a is not None and r[0] < a:
            continue
        if b is not None and r[0] > b:
            continue
        if xnote is not None and has(r, xnote):
            continue
        if xcat is not None and r[2] == xcat:
            continue
        if over is not None and r[1] <= over:
            continue
        if wd is not None and date.fromisoformat(r[0]).weekday() not in wd:
            continue
        out.append(r)
    return out


def fix(x):
    return str(Decimal(x).quantize(CENT, ROUND_HALF_UP))


def T(rs):
    t = Decimal(0)
    for r in rs:
        t += r[1]
    return t


def tot(rs):
    return fix(T(rs))


def num(rs):
    return str(len(rs))


def avg(rs, n=None):
    return fix(T(rs) / (n or len(rs)))


def pct(x, whole):
    return str((100 * Decimal(x) / Decimal(whole)).quantize(TENTH, ROUND_HALF_UP))


def median(rs):
    v = sorted(r[1] for r in rs)
    n = len(v)
    return fix(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)


def big(rs):
    m = [r for r in rs if r[1] == max(x[1] for x in rs)]
    assert len(m) == 1, m
    return m[0]


def small(rs):
    m = [r for r in rs if r[1] == min(x[1] for x in rs)]
    assert len(m) == 1, m
    return m[0]


def top(rs, n):
    v = sorted(rs, key=lambda r: -r[1])
    assert len(v) <= n or v[n - 1][1] != v[n][1], v[n - 1:n + 1]
    return v[:n]


KEY = {"y": lambda r: r[0][:4], "m": lambda r: r[0][:7], "d": lambda r: r[0], "c": lambda r: r[2], "n": lambda r: r[3],
       "q": lambda r: "%s-Q%d" % (r[0][:4], (int(r[0][5:7]) + 2) // 3), "w": lambda r: date.fromisoformat(r[0]).strftime("%A")}


def by(rs, k):
    out = {}
    for r in rs:
        out.setdefault(KEY[k](r), []).append(r)
    return out


def one(*cells):
    return {"one": list(cells)}


def rows(cells, ordered=False):
    cells = [list(c) for c in cells]
    assert cells and len(cells) <= 40, len(cells)
    return {"rows": cells, "ordered": ordered}


def split(rs, k, ordered=False):
    return rows(([key, tot(v)] for key, v in sorted(by(rs, k).items())), ordered)


def rank(rs, k, n=None):
    v = sorted(by(rs, k).items(), key=lambda kv: -T(kv[1]))
    return rows(([key, tot(x)] for key, x in v[:n]), True)


def ls(rs, ordered=False):
    return rows(([c for c in (r[0], fix(r[1]), r[3]) if c] for r in rs), ordered)


def best(rs, k, pick=max):
    g = {key: T(v) for key, v in by(rs, k).items()}
    m = pick(g.values())
    w = [key for key in g if g[key] == m]
    assert len(w) == 1, w
    return w[0], fix(m)


def days(a, b):
    out, d = [], date.fromisoformat(a)
    while d.isoformat() <= b:
        out.append(d.isoformat())
        d += timedelta(1)
    return out


def idle(a, b):
    spent = {r[0] for r in LEDGER}
    return [d for d in days(a, b) if d not in spent]


def streak(ds):
    """the longest runs of consecutive days: length and first days"""
    runs, run = [], []
    for d in ds:
        if run and (date.fromisoformat(d) - date.fromisoformat(run[-1])).days == 1:
            run.append(d)
        else:
            run = [d]
            runs.append(run)
    n = max(len(x) for x in runs)
    return n, [x for x in runs if len(x) == n]


def cum(rs, daily):
    out, t = [], Decimal(0)
    for r in rs:
        t += r[1]
        if daily and out and out[-1][0] == r[0]:
            out[-1] = [r[0], fix(t)]
        else:
            out.append([r[0], fix(t)])
    return rows(out, True)


def gap(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def dif(x, y):
    return fix(Decimal(x) - Decimal(y))


def changes(rs):
    """the first row and every row at another price than the one before"""
    out = []
    for r in rs:
        if not out or out[-1][1] != r[1]:
            out.append(r)
    return out


def growth(y, cat):
    last = T(S(str(int(y) - 1), cat=cat))
    return pct(T(S(y, cat=cat)) - last, last)


# whole answers that are accepted for a total: alone, with the count, with the rows it is made of
def totals(*sets):
    out = []
    for rs in sets:
        out += [one(tot(rs)), one(tot(rs), num(rs))]
        if len(rs) <= 12:
            out.append(ls(rs))
    return out


def ends(x, y):
    """two figures side by side, or their difference, or the one of both with its difference"""
    d = dif(x, y)
    a = d.lstrip("-")
    p, r = pct(dif(x, y), y), pct(dif(y, x), x)
    return [one(x, y), rows([[x], [y]]), one(a), one(d), one("-" + a), one(x, y, a), one(x, y, "-" + a), one(x, y, a, p), one(x, y, "-" + a, p),
            one(x, y, a, r), one(x, y, "-" + a, r)]


NONE, EMPTY = {"none": True}, {"empty": True}
OUT = []
HIST = []


def q(question, how, tags, alt="", more=False):
    """how: the python expression of the gold; alt: expressions, one a line, each a gold or a list of golds"""
    if not more:
        del HIST[:]
    gold = eval(how)
    if isinstance(gold, list):
        gold, extra = gold[0], gold[1:]
    else:
        extra = []
    for line in alt.strip().splitlines():
        v = eval(line.strip())
        extra += v if isinstance(v, list) else [v]
    alts = []
    for v in extra:
        if v != gold and v not in alts:
            alts.append(v)
    OUT.append({"id": "vellore43-%03d" % (len(OUT) + 1), "question": question, "today": TODAY, "history": list(HIST), "gold": gold, "alt": alts,
                "how": how, "tags": tags.split() + (["followup"] if more else [])})
    HIST.append(question)


def f(question, how, tags, alt=""):
    q(question, how, tags, alt, True)


BIKE, TRAIN, MEAT, VEG, EAT, POOJA = "petrol & bike", "train & bus", "fish & meat", "veg & fruits", "eating out", "pooja & functions"

# ---------------------------------------------------------------- the questions
q("hw much went for petrol this month", "totals(S('2026-11', cat=BIKE))", "total category", "totals(S('2026-11', note='petrol'))")
f("and last month", "totals(S('2026-10', cat=BIKE))", "total period", "totals(S('2026-10', note='petrol'))")
f("without the service", "totals(S('2026-10', cat=BIKE, xnote='service'))", "total exclude", "totals(S('2026-10', note='petrol'))")

q("good morning", "NONE", "none chitchat")

q("what all did i buy yesterday", "ls(S('2026-11-29'))", "list day", "rows([r[3], fix(r[1])] for r in S('2026-11-29'))")

q("when did we last buy mutton", "one(S(note='mutton')[-1][0])", "when note", """
one(S(note='mutton')[-1][0], fix(S(note='mutton')[-1][1]))
one(S(exact='mutton')[-1][0])
one(S(exact='mutton')[-1][0], fix(S(exact='mutton')[-1][1]))""")
f("what was the price of it", "one(fix(S(note='mutton')[-1][1]))", "amount note", """
one(S(note='mutton')[-1][0], fix(S(note='mutton')[-1][1]))
one(fix(S(exact='mutton')[-1][1]))
one(S(exact='mutton')[-1][0], fix(S(exact='mutton')[-1][1]))""")

q("how many litres petrol did i fill this year", "NONE", "none quantity")

q("list everything on 24 oct", "ls(S('2026-10-24'))", "list day", "rows([fix(r[1])] for r in S('2026-10-24'))")
f("only the chennai ones", "ls(S('2026-10-24', note='chennai'))", "list note")
f("what do those come to", "totals(S('2026-10-24', note='chennai'))", "total note")

q("how many times we ate star biryani this year", "one(num(S('2026', note='star biryani')))", "count note", """
one(num(S('2026', note='star biryani')), tot(S('2026', note='star biryani')))
one(str(len(by(S('2026', note='star biryani'), 'd'))))
ls(S('2026', note='star biryani'))""")
f("how much did we spend there", "totals(S('2026', note='star biryani'))", "total note", "totals(S(note='star biryani'))")

q("house rent - when all was it increased and to how much", "rows([r[0], fix(r[1])] for r in changes(S(exact='house rent'))[1:])", "price changes", """
rows([r[0], fix(r[1])] for r in changes(S(exact='house rent')))
rows([r[0][:7], fix(r[1])] for r in changes(S(exact='house rent'))[1:])
rows([r[0][:7], fix(r[1])] for r in changes(S(exact='house rent')))
split(S(exact='house rent'), 'm')""")
f("what was it in the beginning", "one(fix(S(exact='house rent')[0][1]))", "price first", "one(S(exact='house rent')[0][0], fix(S(exact='house rent')[0][1]))")
f("will the owner increase next year also", "NONE", "none future")

q("how much have we given selvi till now", "totals(S(note='selvi'))", "total person", "totals(S(exact='selvi salary'))")
f("split that by year", "split(S(note='selvi'), 'y')", "group year", "split(S(exact='selvi salary'), 'y')")
f("leave out the deepavali bonus", "split(S(note='selvi', xnote='bonus'), 'y')", "group exclude", "totals(S(note='selvi', xnote='bonus'))")

q("remind me to pay the eb bill on 20th", "NONE", "none order")

q("wich category ate the most money this year", "one(*best(S('2026'), 'c'))", "largest category", """
one(best(S('2026'), 'c')[0])
rank(S('2026'), 'c')""")
f("and after that which", "one(*rank(S('2026'), 'c')['rows'][1])", "second category", """
one(rank(S('2026'), 'c')['rows'][1][0])
rank(S('2026'), 'c', 2)
rank(S('2026'), 'c')
rows(rank(S('2026'), 'c')['rows'][1:], True)""")

q("top 5 biggest expenses this year", "ls(top(S('2026'), 5), True)", "top", "rows(([fix(r[1])] for r in top(S('2026'), 5)), True)")
f("leave out the gold chain", "ls(top(S('2026', xnote='gold chain'), 5), True)", "top exclude", """
rows(([fix(r[1])] for r in top(S('2026', xnote='gold chain'), 5)), True)
ls([r for r in top(S('2026'), 5) if not has(r, 'gold chain')], True)""")

q("athai's cataract operation cost how much", "one('32500.00')", "amount note", """
one('32500.00', '2025-11-25')
one('32500.00', '1')
ls(S(note='cataract operation athai'))""")
f("what else did we spend on athai that month", "ls(S('2025-11', note='athai', xnote='cataract'))", "list person", """
ls(S('2025-11', note='athai'))
totals(S('2025-11', note='athai', xnote='cataract'))
totals(S('2025-11', note='athai'))
split(S('2025-11', note='athai'), 'n')""")
f("how much did the insurance give back for it", "NONE", "none income")

q("milk last week how much", "totals(S(cat='milk', a='2026-11-23', b='2026-11-29'))", "total week", """
totals(S(note='milk', a='2026-11-23', b='2026-11-29'))""")
f("and the week before that", "EMPTY", "empty week", """
one('0.00')
one('0')""")

q("how much does murali owe me", "NONE", "none debt")

q("monthly average of veg & fruits this year", "one(avg(S('2026', cat=VEG), 11))", "average month", """
one(avg(S('2026', cat=VEG), 10))
one(avg(S('2026', cat=VEG), 12))
one(avg(S('2026', cat=VEG, b='2026-10-31'), 10))
one(avg(S('2026', cat=VEG), 11), tot(S('2026', cat=VEG)))
split(S('2026', cat=VEG), 'm')""")
f("what about last year", "one(avg(S('2025', cat=VEG), 12))", "average month", """
one(avg(S('2025', cat=VEG), 12), tot(S('2025', cat=VEG)))
split(S('2025', cat=VEG), 'm')""")
f("show it month by month", "split(S('2025', cat=VEG), 'm')", "group month", "split(S(cat=VEG, a='2025-01-01'), 'm')")

q("in which month of 2025 we spent the most", "one(*best(S('2025'), 'm'))", "largest month", """
one(best(S('2025'), 'm')[0])
rank(S('2025'), 'm')""")
f("why was it so high", "NONE", "none reason")
f("ok what was the costliest thing in that month", "one(big(S(best(S('2025'), 'm')[0]))[3], fix(big(S(best(S('2025'), 'm')[0]))[1]))", "largest month", """
one(fix(big(S(best(S('2025'), 'm')[0]))[1]))
one(big(S(best(S('2025'), 'm')[0]))[3])
ls([big(S(best(S('2025'), 'm')[0]))])""")
f("and the next costliest", "one(top(S('2025-08'), 2)[1][3], fix(top(S('2025-08'), 2)[1][1]))", "second month", """
one(fix(top(S('2025-08'), 2)[1][1]))
one(top(S('2025-08'), 2)[1][3])
ls(top(S('2025-08'), 2)[1:])
ls(top(S('2025-08'), 2), True)""")

q("gas cylinder price in the beginning and now", "one(fix(S(note='gas cylinder')[0][1]), fix(S(note='gas cylinder')[-1][1]))", "price first last", """
ls([S(note='gas cylinder')[0], S(note='gas cylinder')[-1]])
ends(fix(S(note='gas cylinder')[0][1]), fix(S(note='gas cylinder')[-1][1]))
rows([r[0][:7], fix(r[1])] for r in (S(note='gas cylinder')[0], S(note='gas cylinder')[-1]))""")
f("on average aftr how many days do we take one", "one(str((Decimal(gap(S(note='gas cylinder')[0][0], S(note='gas cylinder')[-1][0])) / (len(S(note='gas cylinder')) - 1)).quantize(TENTH, ROUND_HALF_UP)))",
  "interval", """
one(str(round(gap(S(note='gas cylinder')[0][0], S(note='gas cylinder')[-1][0]) / (len(S(note='gas cylinder')) - 1))))
one(fix(Decimal(gap(S(note='gas cylinder')[0][0], S(note='gas cylinder')[-1][0])) / (len(S(note='gas cylinder')) - 1)))
one(str((Decimal(len(days('2023-10-01', TODAY))) / len(S(note='gas cylinder'))).quantize(TENTH, ROUND_HALF_UP)))
NONE""")

q("what marks did yazhini get in maths", "NONE", "none other")

q("on whom did we spend more this year, nila or yazhini", "rows([['nila', tot(S('2026', note='nila'))], ['yazhini', tot(S('2026', note='yazhini'))]])", "compare person", """
one('yazhini', tot(S('2026', note='yazhini')))
one('yazhini')
ends(tot(S('2026', note='nila')), tot(S('2026', note='yazhini')))
ends(tot(S('2026', note='nila', xnote='yazhini')), tot(S('2026', note='yazhini', xnote='nila')))
rows([['nila', tot(S('2026', note='nila', xnote='yazhini'))], ['yazhini', tot(S('2026', note='yazhini', xnote='nila'))]])
one('yazhini', tot(S('2026', note='yazhini', xnote='nila')))""")

q("dance class - total so far", "totals(S(note='dance class'))", "total note")
f("from when are they going", "one(S(note='dance class')[0][0])", "when first", """
one(S(note='dance class')[0][0], fix(S(note='dance class')[0][1]))
one('2025-06')
one('2025-06', fix(S(note='dance class')[0][1]))""")
f("is it worth the money", "NONE", "none opinion")

q("hindi tution and dance class together in 2025", "totals(S('2025', note=('dance class', 'hindi tuition')))", "total two notes", """
split(S('2025', note=('dance class', 'hindi tuition')), 'n')
one(tot(S('2025', note='dance class')), tot(S('2025', note='hindi tuition')))
one(tot(S('2025', note=('dance class', 'hindi tuition'))), tot(S('2025', note='dance class')), tot(S('2025', note='hindi tuition')))""")

q("when did we stop hotstar", "one(S(note='hotstar')[-1][0])", "when last", """
one(S(note='hotstar')[-1][0], '149.00')
one('2026-06')
one('2026-06', '149.00')""")
f("how much did we waste on it in total", "totals(S(note='hotstar'))", "total note")
f("and netflix", "totals(S(note='netflix'))", "total note")

q("how many days this year we did not spend anything", "one(str(len(idle('2026-01-01', TODAY))))", "days without", "rows([d] for d in idle('2026-01-01', TODAY))")
f("and what is the longest stretch like that", "one(str(streak(idle('2026-01-01', TODAY))[0]))", "streak", """
one(str(streak(idle('2026-01-01', TODAY))[0]), streak(idle('2026-01-01', TODAY))[1][0][0])
one(str(streak(idle('2026-01-01', TODAY))[0]), streak(idle('2026-01-01', TODAY))[1][0][0], streak(idle('2026-01-01', TODAY))[1][0][-1])
rows([d] for d in streak(idle('2026-01-01', TODAY))[1][0])
one(str(streak(idle('2023-10-01', TODAY))[0]))""")

q("eating out in weekdays vs weekends this year", "one(tot(S('2026', cat=EAT, wd=range(5))), tot(S('2026', cat=EAT, wd=(5, 6))))", "weekday weekend", """
ends(tot(S('2026', cat=EAT, wd=range(5))), tot(S('2026', cat=EAT, wd=(5, 6))))
rows([[tot(S('2026', cat=EAT, wd=range(5))), num(S('2026', cat=EAT, wd=range(5)))], [tot(S('2026', cat=EAT, wd=(5, 6))), num(S('2026', cat=EAT, wd=(5, 6)))]])
one(avg(S('2026', cat=EAT, wd=range(5))), avg(S('2026', cat=EAT, wd=(5, 6))))
split(S('2026', cat=EAT), 'w')""")

q("show how the eating out adds up day by day this month, running total", "cum(S('2026-11', cat=EAT), True)", "running total", "cum(S('2026-11', cat=EAT), False)")

q("how much balance is left in my salary this month", "NONE", "none income")

q("ooty trip cost how much", "totals(S(note='ooty'))", "trip", """
totals(S(a='2024-05-07', b='2024-05-11'))
split(S(note='ooty'), 'c')
split(S(note='ooty'), 'n')""")
f("how does that compare with kodai", "one(tot(S(note='ooty')), tot(S(note='kodai')))", "trip compare", """
ends(tot(S(note='ooty')), tot(S(note='kodai')))
rows([['ooty', tot(S(note='ooty'))], ['kodai', tot(S(note='kodai'))]])
one(tot(S(note='kodai')))
ends(tot(S(a='2024-05-07', b='2024-05-11')), tot(S(a='2026-05-05', b='2026-05-09')))
ends(tot(S(a='2024-05-07', b='2024-05-11')), tot(S(note='kodai')))""")

q("this year how many percent of our spending is rent", "one(pct(T(S('2026', exact='house rent')), T(S('2026'))))", "share", """
one(pct(T(S('2026', exact='house rent')), T(S('2026'))), tot(S('2026', exact='house rent')))
one(pct(T(S('2026', exact='house rent')), T(S('2026'))), tot(S('2026', exact='house rent')), tot(S('2026')))""")

q("compare nilgiris and more for this year", "rows([['nilgiris', tot(S('2026', note='nilgiris'))], ['more', tot(S('2026', note='more'))]])", "compare shops", """
ends(tot(S('2026', note='nilgiris')), tot(S('2026', note='more')))
rows([['nilgiris', tot(S('2026', exact='nilgiris'))], ['more', tot(S('2026', note='more'))]])
ends(tot(S('2026', exact='nilgiris')), tot(S('2026', note='more')))
split(S('2026', note=('nilgiris', 'more')), 'n')""")
f("which one has fresh vegetables", "NONE", "none other")

q("how much did we buy at dmart last month", "EMPTY", "empty shop", "NONE\none('0.00')\none('0')")

q("school expenses year by year with how much percent it has grown", "rows([['2023', tot(S('2023', cat='school'))]] + [[y, tot(S(y, cat='school')), growth(y, 'school')] for y in ('2024', '2025', '2026')])", "growth", """
rows([y, tot(S(y, cat='school')), growth(y, 'school')] for y in ('2024', '2025', '2026'))
rows([y, tot(S(y, cat='school')), growth(y, 'school')] for y in ('2025', '2026'))
rows([['2023', tot(S('2023', cat='school'))], ['2024', tot(S('2024', cat='school'))]] + [[y, tot(S(y, cat='school')), growth(y, 'school')] for y in ('2025', '2026')])
rows([y, growth(y, 'school')] for y in ('2024', '2025', '2026'))
rows([y, growth(y, 'school')] for y in ('2025', '2026'))""")

q("biggest single expense of each category this year", "rows([c, fix(max(r[1] for r in S('2026', cat=c)))] for c in CATS)",
  "largest per category")

q("what is the best mileage for splendor", "NONE", "none other")

q("list evrything above 5000 since june, no rent and no school fees", "ls(S(a='2026-06-01', over=5000, xnote=('house rent', 'school fees')))", "threshold list", """
ls(S(a='2026-06-01', over=5000, xnote='house rent', xcat='school'))
rows([fix(r[1])] for r in S(a='2026-06-01', over=5000, xnote=('house rent', 'school fees')))""")

q("total between 1 aug and 15 aug", "one(tot(S(a='2026-08-01', b='2026-08-15')))", "total between", "one(tot(S(a='2026-08-01', b='2026-08-15')), num(S(a='2026-08-01', b='2026-08-15')))")
f("of that how much for the birthday", "totals(S(a='2026-08-01', b='2026-08-15', note='birthday'))", "total note", """
totals(S(a='2026-08-01', b='2026-08-15', note='birthday nila yazhini'))
one(tot(S(a='2026-08-01', b='2026-08-15', note='birthday')), pct(T(S(a='2026-08-01', b='2026-08-15', note='birthday')), T(S(a='2026-08-01', b='2026-08-15'))))""")

q("medical for last quarter", "totals(S(cat='medical', a='2026-07-01', b='2026-09-30'))", "total quarter", """
split(S(cat='medical', a='2026-07-01', b='2026-09-30'), 'm')""")
f("only the doctors", "ls(S(cat='medical', note='dr', a='2026-07-01', b='2026-09-30'))", "list note", """
totals(S(cat='medical', note='dr', a='2026-07-01', b='2026-09-30'))
split(S(cat='medical', note='dr', a='2026-07-01', b='2026-09-30'), 'n')
NONE""")
f("has the tooth pain gone", "NONE", "none other")

q("delete yesterdays chicken entry", "NONE", "none order")

q("deepavali expenses for each year", "split(S(note='deepavali'), 'y')", "festival group")
f("which one was the highest", "one(*best(S(note='deepavali'), 'y'))", "largest year", """
one(best(S(note='deepavali'), 'y')[0])
one(best(S(note='deepavali'), 'y')[1])""")

q("pongal this year how much did we spend", "totals(S('2026', note='pongal'))", "festival total", """
one(tot(S(a='2026-01-14', b='2026-01-15')))
one(tot(S(a='2026-01-13', b='2026-01-16')))
one(tot(S(a='2026-01-14', b='2026-01-17')))
one(tot(S('2026-01-15')))
one(tot(S('2026-01-14')))""")
f("for dress only", "totals(S('2026', note='pongal', cat='dress'))", "festival category", """
one(tot(S('2026', note='pongal', cat='dress')), '2026-01-15')""")

q("chennai train tickets this year", "totals(S('2026', note='chennai train'))", "total note", """
totals(S('2026', exact='chennai train'))
one(tot(S('2026', cat=TRAIN, note='chennai')))
one(tot(S('2026', cat=TRAIN, note='chennai')), num(S('2026', cat=TRAIN, note='chennai')))""")
f("what time is the first train", "NONE", "none other")

q("last weekend total", "one(tot(S(a='2026-11-28', b='2026-11-29')))", "total weekend", """
one(tot(S(a='2026-11-28', b='2026-11-29')), num(S(a='2026-11-28', b='2026-11-29')))
split(S(a='2026-11-28', b='2026-11-29'), 'd')
ls(S(a='2026-11-28', b='2026-11-29'))""")

q("did i pay the eb bill this month", "one('2026-11-21', '1399.00')", "when bill", """
one('1399.00')
one('2026-11-21')
one('1')
one('1', '1399.00')""")
q("highest eb bill ever", "one(fix(big(S(note='eb bill'))[1]), big(S(note='eb bill'))[0])", "largest bill", """
one(fix(big(S(note='eb bill'))[1]))
one(big(S(note='eb bill'))[0])
one(fix(big(S(note='eb bill'))[1]), big(S(note='eb bill'))[0][:7])""")

q("which day of the week do we spend most on fish & meat", "one(*best(S(cat=MEAT), 'w'))", "weekday", """
one(best(S(cat=MEAT), 'w')[0])
one(best(S(cat=MEAT), 'w')[1])
rank(S(cat=MEAT), 'w')""")

q("how many units of current did we use in may", "NONE", "none quantity")

q("rocky has cost us how much since he came", "one(tot(S(note='rocky')))", "total pet", """
one(tot(S(note='rocky')), num(S(note='rocky')))
totals(S(note='rocky', xnote='puppy'))
split(S(note='rocky'), 'n')
split(S(note='rocky'), 'y')""")

q("usual amount of one petrol filling, i mean the median", "one(median(S(note='petrol')))", "median", "one(median(S(cat=BIKE)))\none(median(S(note='petrol')), num(S(note='petrol')))")

q("quarter wise bills for this year", "split(S('2026', cat='bills'), 'q')", "group quarter")
f("same for last year", "split(S('2025', cat='bills'), 'q')", "group quarter")

q("and the one we got from the", "NONE", "none halfsentence")

q("did we spend anything on 17 nov", "EMPTY", "empty day", "one('0.00')\none('0')")

q("first and last time we ate at darling residency", "one(S(note='darling residency')[0][0], S(note='darling residency')[-1][0])", "first last", """
ls([S(note='darling residency')[0], S(note='darling residency')[-1]])
rows([[S(note='darling residency')[0][0]], [S(note='darling residency')[-1][0]]])""")

q("which categories came down this year compared to last year, jan to nov", "rows([c, fix(abs(T(S('2026', cat=c)) - T(S('2025', cat=c, b='2025-11-30'))))] for c in CATS if T(S('2026', cat=c)) < T(S('2025', cat=c, b='2025-11-30')))", "compare categories", """
rows([c] for c in CATS if T(S('2026', cat=c)) < T(S('2025', cat=c, b='2025-11-30')))
rows([c, fix(T(S('2026', cat=c)) - T(S('2025', cat=c, b='2025-11-30')))] for c in CATS if T(S('2026', cat=c)) < T(S('2025', cat=c, b='2025-11-30')))
rows([c, tot(S('2026', cat=c)), tot(S('2025', cat=c, b='2025-11-30'))] for c in CATS if T(S('2026', cat=c)) < T(S('2025', cat=c, b='2025-11-30')))
rows([c, tot(S('2026', cat=c)), tot(S('2025', cat=c, b='2025-11-30'))] for c in CATS)""")

q("should we put the girls in cbse school", "NONE", "none advice")

q("music expenses without the new veena and the keyboard", "totals(S(cat='music', xnote=('new veena', 'keyboard')))", "exclude total", """
totals(S(cat='music', xnote=('veena', 'keyboard')))
split(S(cat='music', xnote=('new veena', 'keyboard')), 'n')
split(S(cat='music', xnote=('veena', 'keyboard')), 'n')""")

q("when was the bike serviced last", "one(S(note='service')[-1][0])", "when last", """
one(S(note='service')[-1][0], fix(S(note='service')[-1][1]))
ls(S(note='service')[-1:])""")


q("how much lic money will we get when it matures", "NONE", "none future")

q("november this year vs november last year", "one(tot(S('2026-11')), tot(S('2025-11')))", "compare periods", """
ends(tot(S('2026-11')), tot(S('2025-11')))
rows([['2026-11', tot(S('2026-11'))], ['2025-11', tot(S('2025-11'))]])
rows([['2026', tot(S('2026-11'))], ['2025', tot(S('2025-11'))]])""")
f("without the operation", "one(tot(S('2026-11')), tot(S('2025-11', xnote='operation')))", "compare exclude", """
ends(tot(S('2026-11', xnote='operation')), tot(S('2025-11', xnote='operation')))
rows([['2026-11', tot(S('2026-11'))], ['2025-11', tot(S('2025-11', xnote='operation'))]])
rows([['2026', tot(S('2026-11'))], ['2025', tot(S('2025-11', xnote='operation'))]])
one(tot(S('2025-11', xnote='operation')))""")

q("daily average of all expenses this month", "one(avg(S('2026-11'), 30))", "average day", """
one(avg(S('2026-11'), len(by(S('2026-11'), 'd'))))
one(avg(S('2026-11'), 30), tot(S('2026-11')))""")

q("xyz qwrt lkj", "NONE", "none nonsense")

q("mangoes this summer how much", "totals(S('2026', note='mango'))", "total season", """
totals(S(note='mango', a='2026-03-01', b='2026-05-31'))
totals(S(note='mango', a='2026-04-01', b='2026-06-30'))
totals(S(note='mango', a='2026-06-01', b='2026-08-31'))""")

q("max - how much dress we bought there last year", "totals(S('2025', note='max'))", "total shop everyday word", "totals(S('2025', exact='max'))\ntotals(S('2025', note='max', cat='dress'))")

q("how many months did i pay for gym", "one(num(S(note='gym')))", "count stopped", "one(num(S(note='gym')), tot(S(note='gym')))\nls(S(note='gym'))")
f("did i lose any weight", "NONE", "none other")

with open(os.path.join(HERE, "vellore43.jsonl"), "w", encoding="utf-8") as fh:
    for o in OUT:
        fh.write(json.dumps(o, ensure_ascii=False) + "\n")
if __name__ == "__main__":
    print(len(OUT), "questions,", sum(o["gold"] == NONE for o in OUT), "none,", sum(bool(o["history"]) for o in OUT), "follow-ups")
