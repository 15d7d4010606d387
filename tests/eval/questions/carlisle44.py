#!/usr/bin/env python3
"""Blind questions on the ledger carlisle.csv (Margaret), gold values by naive loops.

Reads ../ledgers/carlisle.csv and writes carlisle44.jsonl beside this file.
"""
import csv
import datetime as dt
import json
import os
import re
from decimal import Decimal, ROUND_HALF_UP, ROUND_HALF_EVEN

HERE = os.path.dirname(os.path.abspath(__file__))
LEDGER = os.path.join(HERE, "..", "ledgers", "carlisle.csv")
OUT = os.path.join(HERE, "carlisle44.jsonl")
TODAY = "2026-11-30"

# a row is (date, amount, category, notes)
ROWS = []
with open(LEDGER, newline="", encoding="utf-8") as fh:
    for rec in csv.DictReader(fh):
        ROWS.append((rec["date"], Decimal(rec["amount"]), rec["category"], rec["notes"]))

WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
CENT = Decimal("0.01")


# ------------------------------------------------------------ picking rows
def has(note, phrase):
    """phrase stands in note as whole words"""
    return re.search(r"(?<![a-z0-9])" + re.escape(phrase.lower()) + r"(?![a-z0-9])", note.lower()) is not None


def tup(x):
    return x if isinstance(x, tuple) else (x,)


def sel(cat=None, note=None, exact=None, nocat=None, no=None, y=None, m=None, d=None, d0=None, d1=None, over=None, f=None):
    out = []
    for r in ROWS:
        date, amount, category, notes = r
        if cat is not None and category not in tup(cat):
            continue
        if nocat is not None and category in tup(nocat):
            continue
        if note is not None and not any(has(notes, p) for p in tup(note)):
            continue
        if exact is not None and notes.lower() not in tup(exact):
            continue
        if no is not None and any(has(notes, p) for p in tup(no)):
            continue
        if y is not None and date[:4] != str(y):
            continue
        if m is not None and date[:7] not in tup(m):
            continue
        if d is not None and date not in tup(d):
            continue
        if d0 is not None and date < d0:
            continue
        if d1 is not None and date > d1:
            continue
        if over is not None and not amount > over:
            continue
        if f is not None and not f(r):
            continue
        out.append(r)
    return out


def either(*lists):
    """rows of any of the lists, each once, in ledger order"""
    ids = set()
    for lst in lists:
        for r in lst:
            ids.add(id(r))
    return [r for r in ROWS if id(r) in ids]


# ------------------------------------------------------------ figures
def S(rows):
    t = Decimal("0.00")
    for r in rows:
        t += r[1]
    return t


def M(x):
    return str(Decimal(x).quantize(CENT, rounding=ROUND_HALF_UP))


def Me(x):
    return str(Decimal(x).quantize(CENT, rounding=ROUND_HALF_EVEN))


def T(rows):
    return M(S(rows))


def N(rows):
    return str(len(rows))


def P(a, b):
    return str((Decimal(a) * 100 / Decimal(b)).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP))


def big(rows):
    b = None
    for r in rows:
        if b is None or r[1] > b[1]:
            b = r
    return b


def small(rows):
    b = None
    for r in rows:
        if b is None or r[1] < b[1]:
            b = r
    return b


def median(rows):
    v = sorted(r[1] for r in rows)
    n = len(v)
    return v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2


def groups(rows, key):
    g = {}
    for r in rows:
        k = key(r)
        g[k] = g.get(k, Decimal("0.00")) + r[1]
    return g


def counts(rows, key):
    g = {}
    for r in rows:
        k = key(r)
        g[k] = g.get(k, 0) + 1
    return g


def cat(r):
    return r[2]


def note(r):
    return r[3]


def month(r):
    return r[0][:7]


def year(r):
    return r[0][:4]


def wday(r):
    return WD[dt.date.fromisoformat(r[0]).weekday()]


def ranked(g):
    return sorted(g.items(), key=lambda t: (-t[1], t[0]))


def alldays(a, b):
    x, e = dt.date.fromisoformat(a), dt.date.fromisoformat(b)
    out = []
    while x <= e:
        out.append(x.isoformat())
        x += dt.timedelta(1)
    return out


def quietdays(a, b):
    spent = {r[0] for r in ROWS}
    return [x for x in alldays(a, b) if x not in spent]


def quietspell(a, b):
    """the longest run of days without a row: (days, first, last)"""
    best, run = [], []
    spent = {r[0] for r in ROWS}
    for x in alldays(a, b):
        if x in spent:
            run = []
        else:
            run = run + [x]
            if len(run) > len(best):
                best = run
    return (str(len(best)), best[0], best[-1])


def months(a, b):
    out = []
    y, m = int(a[:4]), int(a[5:7])
    while "%04d-%02d" % (y, m) <= b:
        out.append("%04d-%02d" % (y, m))
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)
    return out


# ------------------------------------------------------------ gold shapes
def one(*cells):
    return {"one": [str(c) for c in cells]}


def table(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def G(g, ordered=False):
    """a grouped table from a dict of sums"""
    items = ranked(g) if ordered else sorted(g.items())
    return table([(k, M(v)) for k, v in items], ordered)


def L(rows):
    """a plain list of rows"""
    return table([(r[0], M(r[1])) for r in rows])


def Ln(rows):
    return table([(M(r[1]), r[3]) for r in rows])


def days(rows):
    return table([(x,) for x in sorted({r[0] for r in rows})])


NONE = {"none": True}
EMPTY = {"empty": True}

QS = []


def Q(question, how, alt=(), tags="total", after=()):
    """after: earlier questions of the conversation, oldest first"""
    QS.append((question, how, list(alt), tags.split(), list(after)))


X = "NONE"

# ============================================================ the questions
# --- monty
a1 = "how much have we spent on monty this year"
Q(a1, "one(T(sel(cat='Monty', y=2026)))",
  ["one(T(either(sel(cat='Monty', y=2026), sel(note='monty', y=2026))))", "one(T(sel(note='monty', y=2026)))"], "total category")
a2 = "and just the vets"
Q(a2, "one(T(sel(note='vet', y=2026)))", ["L(sel(note='vet', y=2026))", "one(N(sel(note='vet', y=2026)), T(sel(note='vet', y=2026)))"],
  "followup notes total", [a1])
a3 = "what about last year"
Q(a3, "one(T(sel(note='vet', y=2025)))", ["L(sel(note='vet', y=2025))"], "followup period notes", [a1, a2])
Q("do you think the insurance is worth it for him", X, [], "none followup opinion", [a1, a2, a3])

# --- a plain bill
GA = "sel(note='british gas', d0='%s', d1='%s')"
GW1, GW0 = GA % ("2025-12-01", "2026-02-28"), GA % ("2024-12-01", "2025-02-28")
Q("was the gas dearer last winter than the winter before", "one(T(%s), T(%s))" % (GW1, GW0),
  ["table([(T(%s),), (T(%s),)])" % (GW1, GW0), "one(P(S(%s) - S(%s), S(%s)))" % (GW1, GW0, GW0), "one(M(S(%s) - S(%s)))" % (GW1, GW0), "one(M(S(%s) - S(%s)))" % (GW0, GW1),
   "one(T(sel(note='british gas', d0='2025-10-01', d1='2026-03-31')), T(sel(note='british gas', d0='2024-10-01', d1='2025-03-31')))",
   "one(T(sel(note='british gas', d0='2025-11-01', d1='2026-02-28')), T(sel(note='british gas', d0='2024-11-01', d1='2025-02-28')))",
   "one(T(sel(note='british gas', d0='2025-11-01', d1='2026-03-31')), T(sel(note='british gas', d0='2024-11-01', d1='2025-03-31')))",
   "one(T(sel(note='british gas', d0='2025-12-21', d1='2026-03-20')), T(sel(note='british gas', d0='2024-12-21', d1='2025-03-20')))"],
  "compare periods season notes richer")

Q("morning love hows you", X, [], "none chitchat")

# --- butcher
b1 = "what did i spend at cranstons in september"
Q(b1, "one(T(sel(note='cranstons', m='2026-09')))", ["L(sel(note='cranstons', m='2026-09'))", "one(T(sel(exact='cranstons', m='2026-09')))"], "total notes month")
b2 = "and at the butcher"
Q(b2, "one(T(sel(note='butcher', m='2026-09')))", ["L(sel(note='butcher', m='2026-09'))", "one('12.33', '2026-09-04')"], "followup notes", [b1])
b3 = "whats the two of them together"
Q(b3, "one(T(sel(note=('cranstons', 'butcher'), m='2026-09')))", ["L(sel(note=('cranstons', 'butcher'), m='2026-09'))", "NONE"],
  "followup total", [b1, b2])

# --- yesterday, weekend
Q("list everything i bought yesterday", "Ln(sel(d='2026-11-29'))", ["L(sel(d='2026-11-29'))", "table([(r[2], M(r[1])) for r in sel(d='2026-11-29')])", "one(T(sel(d='2026-11-29')))"], "list day")

c1 = "what did we spend last weekend"
Q(c1, "one(T(sel(d=('2026-11-28', '2026-11-29'))))",
  ["L(sel(d=('2026-11-28', '2026-11-29')))", "G(groups(sel(d=('2026-11-28', '2026-11-29')), lambda r: r[0]))"], "total weekend")
c2 = "which of those was the dearest"
Q(c2, "one('aldi', M(big(sel(d=('2026-11-28', '2026-11-29')))[1]))",
  ["one(M(big(sel(d=('2026-11-28', '2026-11-29')))[1]))", "one(M(big(sel(d=('2026-11-28', '2026-11-29')))[1]), '2026-11-28')",
   "one('2026-11-28', T(sel(d='2026-11-28')))"], "followup largest", [c1])

Q("why is tesco so dear these days", X, [], "none reason")

# --- rent
d1 = "how much is the rent now"
Q(d1, "one(M(sel(exact='rent')[-1][1]))", ["one(M(sel(exact='rent')[-1][1]), '2026-11-01')"], "last price bill")
d2 = "and what was it when i started keeping track"
Q(d2, "one(M(sel(exact='rent')[0][1]))", ["one(M(sel(exact='rent')[0][1]), '2023-10-01')"], "followup first price", [d1])
d3 = "when did it go up"
Q(d3, "table([(b[0], M(b[1])) for a, b in zip(sel(exact='rent'), sel(exact='rent')[1:]) if b[1] > a[1]])",
  ["table([(b[0],) for a, b in zip(sel(exact='rent'), sel(exact='rent')[1:]) if b[1] > a[1]])",
   "table([(b[0][:7],) for a, b in zip(sel(exact='rent'), sel(exact='rent')[1:]) if b[1] > a[1]])",
   "table([(b[0][:7], M(b[1])) for a, b in zip(sel(exact='rent'), sel(exact='rent')[1:]) if b[1] > a[1]])",
   "table([(a[0], M(a[1])) for i, a in enumerate(sel(exact='rent')) if i == 0 or a[1] != sel(exact='rent')[i - 1][1]])",
   "one('2026-04-01')", "one('2026-04')", "one('2026-04-01', '631.00')", "one('2026-04', '631.00')"], "followup price change richer", [d1, d2])
Q("remind me to ring the landlord about the damp", X, [], "none order")

# --- largest
Q("whats the five biggest things we paid for in 2025 apart from the rent",
  "table([(r[3], M(r[1])) for r in sorted(sel(y=2025, no='rent'), key=lambda r: -r[1])[:5]], True)",
  ["table([(r[0], M(r[1])) for r in sorted(sel(y=2025, no='rent'), key=lambda r: -r[1])[:5]], True)",
   "table([(r[3], M(r[1])) for r in sorted(sel(y=2025, no='rent'), key=lambda r: -r[1])[:5]])"], "largest exclusion ranking richer")

# --- christmas
e1 = "what did the christmas presents come to last year"
PR25 = "sel(cat='Presents', note='christmas', y=2025)"
Q(e1, "one(T(%s))" % PR25,
  ["L(%s)" % PR25, "one(T(sel(cat='Presents', note='christmas', no='cards', y=2025)))", "one(T(sel(note='christmas', y=2025)))",
   "one(T(either(%s, sel(exact='monty christmas toy', y=2025))))" % PR25,
   "one(T(either(sel(cat='Presents', note='christmas', no='cards', y=2025), sel(exact='monty christmas toy', y=2025))))",
   "one(T(sel(cat='Presents', m='2025-12')))", "one(T(sel(cat='Presents', m=('2025-11', '2025-12'))))"], "total notes two-conditions season")
e2 = "who got the most"
Q(e2, "one('christmas beth', M(big(%s)[1]))" % PR25, ["one(M(big(%s)[1]))" % PR25, "one('christmas beth')", "one(M(big(%s)[1]), '2025-12-20')" % PR25],
  "followup largest person", [e1])
e3 = "and how much have i done so far for this year"
Q(e3, "one(T(sel(cat='Presents', note='christmas', y=2026)))",
  ["L(sel(cat='Presents', note='christmas', y=2026))", "one(T(sel(cat='Presents', note='christmas', no='cards', y=2026)))",
   "one(T(sel(note='christmas', y=2026)))", "one(T(sel(note='christmas', no='cards', y=2026)))", "one(T(sel(cat='Presents', m='2026-11')))", "L(sel(note='christmas', y=2026))"], "followup period", [e1, e2])

Q("will we have enough for christmas do you reckon", X, [], "none future")

# --- beth
f1 = "how much have we lent our beth altogether"
Q(f1, "one(T(sel(note='lent beth')))", ["one(T(sel(cat='Beth')))", "one(T(sel(note='beth')))", "one(T(either(sel(cat='Beth'), sel(note='beth'))))", "one(T(sel(exact='lent beth')))", "one(N(sel(note='lent beth')), T(sel(note='lent beth')))",
  "one(T(sel(cat='Beth', f=lambda r: has(r[3], 'lent beth') or r[3] == '')))"], "total notes person")
f2 = "how many times is that"
Q(f2, "one(N(sel(note='lent beth')))", ["one(N(sel(cat='Beth')))", "one(N(sel(note='beth')))", "one(N(either(sel(cat='Beth'), sel(note='beth'))))", "one(N(sel(exact='lent beth')))", "one(N(sel(note='lent beth')), T(sel(note='lent beth')))",
  "one(N(sel(cat='Beth', f=lambda r: has(r[3], 'lent beth') or r[3] == '')))"], "followup count", [f1])
f3 = "and how much has she paid us back"
Q(f3, X, [], "none followup income", [f1, f2])
Q("whats the most in one go", "one(M(big(sel(note='lent beth'))[1]))",
  ["one(M(big(sel(note='lent beth'))[1]), big(sel(note='lent beth'))[0])", "one(M(big(sel(note='lent beth'))[1]), 'lent beth rent')",
   "one(M(big(sel(cat='Beth'))[1]))", "one(M(big(sel(cat='Beth'))[1]), big(sel(cat='Beth'))[0])", "one(M(big(sel(cat='Beth'))[1]), big(sel(cat='Beth'))[3])"],
  "followup largest", [f1, f2, f3])

# --- when last
Q("when was i last at the hairdressers", "one(sel(note='hairdresser')[-1][0])", ["one(sel(note='hairdresser')[-1][0], M(sel(note='hairdresser')[-1][1]))"], "when last")

# --- a day without rows
Q("what did i spend on the 14th of september", "EMPTY", ["one('0.00')"], "empty day")

# --- petrol
Q("how much did petrol cost us in august", "one(T(sel(note='petrol', m='2026-08')))",
  ["L(sel(note='petrol', m='2026-08'))", "one(T(sel(note=('petrol', 'shell'), m='2026-08')))", "one(T(sel(cat='Car', note='petrol', m='2026-08')))"], "total notes month")

Q("how much do i owe on the credit card", X, [], "none debt")

# --- average food shop
h1 = "whats the avrage we spend on the food shop a month this year"
Q(h1, "one(M(S(sel(cat='Food shop', y=2026)) / 11))", ["one(M(S(sel(cat='Food shop', d0='2026-01-01', d1='2026-10-31')) / 10))", "one(Me(S(sel(cat='Food shop', y=2026)) / 11))",
  "one(M(S(sel(cat='Food shop', y=2026)) / 12))"], "average category")
h2 = "and what was it in 2024"
Q(h2, "one(M(S(sel(cat='Food shop', y=2024)) / 12))", ["one(Me(S(sel(cat='Food shop', y=2024)) / 12))"], "followup average period", [h1])

# --- whitby
i1 = "what did whitby cost us"
WH = "sel(note='whitby')"
Q(i1, "one(T(%s))" % WH,
  ["L(%s)" % WH, "one(T(sel(cat='Holidays', note='whitby')))",
   "one(T(sel(note='whitby', d0='2024-07-27', d1='2024-08-03')))"], "total trip notes")
i2 = "without the cottage"
Q(i2, "one(T(sel(note='whitby', no='cottage')))", ["L(sel(note='whitby', no='cottage'))", "one(T(sel(cat='Holidays', note='whitby', no='cottage')))"], "followup exclusion", [i1])
i3 = "what did we spend on eating out there"
Q(i3, "one(T(sel(cat='Eating out', note='whitby')))", ["L(sel(cat='Eating out', note='whitby'))", "one(T(sel(cat='Eating out', d0='2024-07-27', d1='2024-08-03')))"],
  "followup two-conditions", [i1, i2])
i4 = "how does the whole holiday compare with tenerife"
Q(i4, "one(T(sel(note='whitby')), T(sel(note='tenerife')))",
  ["table([('whitby', T(sel(note='whitby'))), ('tenerife', T(sel(note='tenerife')))])", "one(M(S(sel(note='tenerife')) - S(sel(note='whitby'))))",
   "one(M(S(sel(note='whitby')) - S(sel(note='tenerife'))))", "one(T(sel(cat='Holidays', note='whitby')), T(sel(cat='Holidays', note='tenerife')))",
   "table([('whitby', T(sel(cat='Holidays', note='whitby'))), ('tenerife', T(sel(cat='Holidays', note='tenerife')))])"],
  "followup compare trip richer", [i1, i2, i3])

# --- fishing
j1 = "what has geoffs fishing cost this year"
Q(j1, "one(T(sel(cat='Fishing', y=2026)))", ["L(sel(cat='Fishing', y=2026))", "one(T(sel(cat='Fishing', note='geoff', y=2026)))"], "total category person")
j2 = "leave the new rod out of it"
Q(j2, "one(T(sel(cat='Fishing', no='new rod', y=2026)))", ["L(sel(cat='Fishing', no='new rod', y=2026))", "one(T(sel(cat='Fishing', note='geoff', no='new rod', y=2026)))"], "followup exclusion", [j1])
Q("does he like it though", X, [], "none followup opinion", [j1, j2])

# --- prices, started and stopped
Q("how much is netflix now and what did it cost at first", "one(M(sel(note='netflix')[-1][1]), M(sel(note='netflix')[0][1]))",
  ["table([(sel(note='netflix')[0][0], M(sel(note='netflix')[0][1])), (sel(note='netflix')[-1][0], M(sel(note='netflix')[-1][1]))])"], "price first now richer")
Q("when did we last pay for sky", "one(sel(exact='sky')[-1][0])", ["one(sel(exact='sky')[-1][0][:7])", "one(sel(exact='sky')[-1][0], '46.00')"], "when last stopped")
Q("whats geoffs pension a month", X, [], "none income")

k1 = "when did i start slimming world and when did i pack it in"
SW = "sel(note='slimming world')"
Q(k1, "one(%s[0][0], %s[-1][0])" % (SW, SW), ["table([(%s[0][0],), (%s[-1][0],)])" % (SW, SW), "one(%s[0][0][:7], %s[-1][0][:7])" % (SW, SW)], "first last stopped richer")
k2 = "what did it cost me all told"
Q(k2, "one(T(%s))" % SW, ["one(T(sel(exact='slimming world')))", "L(%s)" % SW, "one(N(%s), T(%s))" % (SW, SW)], "followup total", [k1])
Q("and how much weight did i lose", X, [], "none followup quantity", [k1, k2])

# --- categories
CG = "ranked(groups(sel(y=2026), cat))"
Q("what do we spend the most on this year", "one(%s[0][0], M(%s[0][1]))" % (CG, CG), ["one(%s[0][0])" % CG, "G(groups(sel(y=2026), cat))", "G(groups(sel(y=2026), cat), True)", "one('rent', T(sel(exact='rent', y=2026)))", "one('rent')",
  "table([(k, M(v)) for k, v in ranked(groups(sel(y=2026), cat))[:3]])", "table([(k, M(v)) for k, v in ranked(groups(sel(y=2026), cat))[:5]])"], "largest category grouping")
Q("put 20 quid down for the chippy tonight", X, [], "none order")

# --- chippy
m1 = "how many times have we had the chippy this year"
Q(m1, "one(N(sel(note='chippy', y=2026)))", ["one(N(sel(exact=('chippy', 'chippy tea'), y=2026)))", "one(N(sel(exact='chippy', y=2026)))", "one(N(sel(note=('chippy', 'fish & chips'), y=2026)))",
  "days(sel(note='chippy', y=2026))", "L(sel(note='chippy', y=2026))"], "count notes")
m2 = "and fish & chips"
Q(m2, "one(N(sel(note='fish & chips', y=2026)))", ["one(N(sel(exact='fish & chips', y=2026)))", "L(sel(note='fish & chips', y=2026))"], "followup count", [m1])
m3 = "what did both of them come to"
Q(m3, "one(T(sel(note=('chippy', 'fish & chips'), y=2026)))",
  ["one(T(sel(exact=('chippy', 'chippy tea', 'fish & chips'), y=2026)))", "one(T(sel(note='chippy', y=2026)), T(sel(note='fish & chips', y=2026)))",
   "table([('chippy', T(sel(note='chippy', y=2026))), ('fish & chips', T(sel(note='fish & chips', y=2026)))])", "NONE",
   "one(T(sel(exact=('chippy', 'fish & chips'), y=2026)))", "L(sel(note=('chippy', 'fish & chips'), y=2026))",
   "table([(k, M(v)) for k, v in groups(sel(note=('chippy', 'fish & chips'), y=2026), note).items()])"], "followup total", [m1, m2])

# --- easter
Q("how much did we spend over easter this year", "one(T(sel(d0='2026-04-03', d1='2026-04-06')))",
  ["one(T(sel(d='2026-04-05')))", "one(T(sel(d0='2026-04-04', d1='2026-04-05')))", "one(T(sel(d0='2026-04-05', d1='2026-04-06')))", "one(T(sel(d0='2026-04-03', d1='2026-04-05')))",
   "one(T(sel(d0='2026-04-04', d1='2026-04-06')))", "one(T(sel(d0='2026-04-02', d1='2026-04-06')))", "L(sel(d0='2026-04-03', d1='2026-04-06'))", "L(sel(d='2026-04-05'))",
   "one(T(sel(d0='2026-03-30', d1='2026-04-12')))", "one(T(sel(d0='2026-03-30', d1='2026-04-10')))"], "total holiday")

Q("what day of the week does the food shop cost us most", "one(ranked(groups(sel(cat='Food shop'), wday))[0][0], M(ranked(groups(sel(cat='Food shop'), wday))[0][1]))",
  ["one('Saturday')", "G(groups(sel(cat='Food shop'), wday))", "G(groups(sel(cat='Food shop'), wday), True)", "one('Saturday', M(S(sel(cat='Food shop', f=lambda r: wday(r) == 'Saturday')) / len(sel(cat='Food shop', f=lambda r: wday(r) == 'Saturday'))))"],
  "weekday grouping category richer")

Q("how much is left in the bank", X, [], "none balance")

# --- days without spending
Q("how many days did i not spend a penny in october", "one(len(quietdays('2026-10-01', '2026-10-31')))", ["table([(x,) for x in quietdays('2026-10-01', '2026-10-31')])"], "days without richer")
Q("and then the", X, [], "none half-sentence")
Q("whats the longest weve gone without spending owt this year", "one(*quietspell('2026-01-01', TODAY))",
  ["one(quietspell('2026-01-01', TODAY)[0])", "one(*quietspell('2026-01-01', TODAY)[:2])", "one(quietspell('2026-01-01', TODAY)[0], quietspell('2026-01-01', TODAY)[2])",
   "one(*quietspell('2026-01-01', TODAY)[1:])"], "streak richer")

# --- tesco
n1 = "how much at tescos this year not counting the petrol"
Q(n1, "one(T(sel(note='tesco', no='petrol', y=2026)))",
  ["one(T(sel(note='tesco', nocat='Car', y=2026)))", "one(T(sel(note='tesco', cat='Food shop', y=2026)))", "one(T(sel(exact='tesco', y=2026)))",
   "one(T(sel(note='tesco', no=('petrol', 'express'), y=2026)))", "one(T(sel(note='tesco', cat='Food shop', no='express', y=2026)))"], "total notes exclusion richer")
n2 = "how does that compare with aldi"
TN = "T(sel(note='tesco', no='petrol', y=2026))"
Q(n2, "one(%s, T(sel(note='aldi', y=2026)))" % TN,
  ["table([('tesco', %s), ('aldi', T(sel(note='aldi', y=2026)))])" % TN, "one(T(sel(note='aldi', y=2026)))", "one(M(S(sel(note='tesco', no='petrol', y=2026)) - S(sel(note='aldi', y=2026))))",
   "one(T(sel(note='tesco', cat='Food shop', y=2026)), T(sel(note='aldi', cat='Food shop', y=2026)))", "one(T(sel(exact='tesco', y=2026)), T(sel(exact='aldi', y=2026)))",
   "one(T(sel(exact='aldi', y=2026)))", "one(%s, T(sel(exact='aldi', y=2026)))" % TN, "one(T(sel(note='tesco', no=('petrol', 'express'), y=2026)), T(sel(note='aldi', y=2026)))",
   "one(T(sel(note='tesco', no=('petrol', 'express'), y=2026)), T(sel(exact='aldi', y=2026)))", "table([('tesco', %s), ('aldi', T(sel(exact='aldi', y=2026)))])" % TN,
   "one(M(S(sel(note='tesco', no='petrol', y=2026)) - S(sel(exact='aldi', y=2026))))", "one(M(S(sel(note='aldi', y=2026)) - S(sel(note='tesco', no='petrol', y=2026))))"],
  "followup compare shops richer", [n1])
# --- share
Q("what share of what weve spent this year is the food shop", "one(P(S(sel(cat='Food shop', y=2026)), S(sel(y=2026))))", ["one(P(S(sel(cat='Food shop', y=2026)), S(sel(y=2026))), T(sel(cat='Food shop', y=2026)))",
  "one(T(sel(cat='Food shop', y=2026)), T(sel(y=2026)))"], "share richer")
Q("can you cancel the netflix for me", X, [], "none order")

# --- running total
GM = "groups(sel(cat='Garden', y=2026), month)"
Q("running total for the garden month by month this year",
  "table([(k, M(sum(v for q, v in %s.items() if q <= k))) for k in sorted(%s)])" % (GM, GM),
  ["table([(k, M(sum([v for q, v in %s.items() if q <= k], Decimal('0.00')))) for k in months('2026-01', '2026-11')])" % GM,
   "table([(k, M(sum([v for q, v in %s.items() if q <= k], Decimal('0.00')))) for k in months('2026-03', '2026-11')])" % GM,
   "table([(r[0], T([q for q in sel(cat='Garden', y=2026)[:i + 1]])) for i, r in enumerate(sel(cat='Garden', y=2026))])"], "running total category richer")

# --- largest of each category
Q("whats the dearest thing in every catagory this year",
  "table([(c, M(big(sel(cat=c, y=2026))[1])) for c in sorted(groups(sel(y=2026), cat))])",
  ["table([(c, M(big(sel(cat=c, y=2026))[1]), big(sel(cat=c, y=2026))[3]) for c in sorted(groups(sel(y=2026), cat))])"], "largest each category richer")

# --- threshold
Q("which months have we gone over 2800 quid", "table([(k, M(v)) for k, v in sorted(groups(ROWS, month).items()) if v > 2800])",
  ["table([(k,) for k, v in sorted(groups(ROWS, month).items()) if v > 2800])", "table([(k, M(v)) for k, v in sorted(groups(sel(y=2026), month).items()) if v > 2800])"], "threshold months richer")

Q("do we eat out more at weekends or in the week", "one(T(sel(cat='Eating out', f=lambda r: wday(r) in ('Saturday', 'Sunday'))), T(sel(cat='Eating out', f=lambda r: wday(r) not in ('Saturday', 'Sunday'))))",
  ["table([(T(sel(cat='Eating out', f=lambda r: wday(r) in ('Saturday', 'Sunday'))),), (T(sel(cat='Eating out', f=lambda r: wday(r) not in ('Saturday', 'Sunday'))),)])",
   "one(N(sel(cat='Eating out', f=lambda r: wday(r) in ('Saturday', 'Sunday'))), N(sel(cat='Eating out', f=lambda r: wday(r) not in ('Saturday', 'Sunday'))))",
   "table([(N(sel(cat='Eating out', f=lambda r: wday(r) in ('Saturday', 'Sunday'))),), (N(sel(cat='Eating out', f=lambda r: wday(r) not in ('Saturday', 'Sunday'))),)])",
   "one(N(sel(cat='Eating out', f=lambda r: wday(r) not in ('Saturday', 'Sunday'))))", "one(T(sel(cat='Eating out', f=lambda r: wday(r) not in ('Saturday', 'Sunday'))))",
   "G(groups(sel(cat='Eating out'), wday))", "table(sorted(counts(sel(cat='Eating out'), wday).items()))"],
  "weekday weekend compare richer")

# --- growth
Q("how much did health and beauty go up between 2024 and 2025", "one(M(S(sel(cat='Health & beauty', y=2025)) - S(sel(cat='Health & beauty', y=2024))))",
  ["one(P(S(sel(cat='Health & beauty', y=2025)) - S(sel(cat='Health & beauty', y=2024)), S(sel(cat='Health & beauty', y=2024))))", "one(T(sel(cat='Health & beauty', y=2024)), T(sel(cat='Health & beauty', y=2025)))",
   "table([('2024', T(sel(cat='Health & beauty', y=2024))), ('2025', T(sel(cat='Health & beauty', y=2025)))])"], "growth years richer")

# --- car since july
p1 = "what has the car cost us since july"
Q(p1, "one(T(sel(cat='Car', d0='2026-07-01')))", ["L(sel(cat='Car', d0='2026-07-01'))", "one(T(sel(note='car', d0='2026-07-01')))"], "total since category")
p2 = "seperate that out by month"
Q(p2, "G(groups(sel(cat='Car', d0='2026-07-01'), month))", [], "followup grouping month", [p1])
p3 = "now without the insurance"
Q(p3, "G(groups(sel(cat='Car', no='insurance', d0='2026-07-01'), month))", ["one(T(sel(cat='Car', no='insurance', d0='2026-07-01')))"],
  "followup exclusion grouping richer", [p1, p2])

# --- dobbies
q1 = "what have i spent at dobbies this year"
Q(q1, "one(T(sel(note='dobbies', y=2026)))", ["one(T(sel(exact='dobbies', y=2026)))", "L(sel(note='dobbies', y=2026))", "G(groups(sel(note='dobbies', y=2026), cat))", "G(groups(sel(note='dobbies', y=2026), note))"], "total notes shop")
q2 = "just in the cafe"
Q(q2, "one(T(sel(note='dobbies cafe', y=2026)))", ["L(sel(note='dobbies cafe', y=2026))", "one(N(sel(note='dobbies cafe', y=2026)), T(sel(note='dobbies cafe', y=2026)))"], "followup notes", [q1])
Q("what dates was that", "days(sel(note='dobbies cafe', y=2026))", ["L(sel(note='dobbies cafe', y=2026))", "days(sel(note='dobbies', y=2026))"], "followup list dates", [q1, q2])

# --- car insurance
r1 = "what have we paid for the car insurance each year"
CI = "sel(exact='car insurance')"
Q(r1, "G(groups(%s, year))" % CI, ["L(%s)" % CI, "G(groups(sel(note='car insurance'), year))", "table([(year(r), M(r[1])) for r in sel(note='car insurance')])"], "grouping year notes")
r2 = "whats the difference between the dearest and the cheapest"
Q(r2, "one(M(big(%s)[1] - small(%s)[1]))" % (CI, CI), ["one(M(big(%s)[1]), M(small(%s)[1]))" % (CI, CI), "one(M(small(%s)[1] - big(%s)[1]))" % (CI, CI),
  "one(M(max(groups(sel(note='car insurance'), year).values()) - min(groups(sel(note='car insurance'), year).values())))", "one(M(big(sel(note='car insurance'))[1] - small(sel(note='car insurance'))[1]))"], "followup difference", [r1])
Q("should we be switching to somebody else", X, [], "none followup advice", [r1, r2])

# --- next
s1 = "did i get anything from next this summer"
Q(s1, "EMPTY", ["one('0.00')", "one('0')", "L(sel(note='next', d0='2026-06-01', d1='2026-08-31'))", "one(T(sel(note='next', d0='2026-06-01', d1='2026-08-31')))"], "empty notes season")
Q("when was i last in there then", "one(sel(note='next', cat='Clothes')[-1][0])",
  ["one(sel(note='next', cat='Clothes')[-1][0], M(sel(note='next', cat='Clothes')[-1][1]))", "one(sel(exact='next')[-1][0])"], "followup when last", [s1])

# --- waitrose never
Q("how much at waitrose this year", "EMPTY", ["NONE", "one('0.00')"], "empty never")

Q("how much have i spent on coffees and lunches with jean", "one(T(sel(note='with jean')))",
  ["one(T(sel(cat='Eating out', note='jean')))", "G(groups(sel(note='with jean'), note))", "L(sel(note='with jean'))", "one(T(sel(exact='coffee with jean')), T(sel(exact='lunch with jean')))",
   "one(N(sel(note='with jean')), T(sel(note='with jean')))"], "total notes person")
Q("whats jeans phone number", X, [], "none other")

# --- dearest month
t1 = "which month was the dearest this year"
MG = "ranked(groups(sel(y=2026), month))"
Q(t1, "one(%s[0][0], M(%s[0][1]))" % (MG, MG), ["one(%s[0][0])" % MG, "G(groups(sel(y=2026), month))"], "largest month")
Q("what were the three biggest in it", "table([(r[3], M(r[1])) for r in sorted(sel(m='2026-01'), key=lambda r: -r[1])[:3]], True)",
  ["table([(r[0], M(r[1])) for r in sorted(sel(m='2026-01'), key=lambda r: -r[1])[:3]])", "table([(r[3], M(r[1])) for r in sorted(sel(m='2026-01'), key=lambda r: -r[1])[:3]])",
   "table([(k, M(v)) for k, v in ranked(groups(sel(m='2026-01'), cat))[:3]])", "table([(r[2], M(r[1])) for r in sorted(sel(m='2026-01'), key=lambda r: -r[1])[:3]])"], "followup largest ranking", [t1])

# --- plain periods
Q("what did we spend last quarter", "one(T(sel(d0='2026-07-01', d1='2026-09-30')))",
  ["G(groups(sel(d0='2026-07-01', d1='2026-09-30'), cat))", "one(T(sel(d0='2026-09-01', d1='2026-11-30')))", "G(groups(sel(d0='2026-07-01', d1='2026-09-30'), month))"], "total quarter")
Q("odds and ends betwen the 1st and the 15th of june", "one(T(sel(cat='Odds & ends', d0='2026-06-01', d1='2026-06-15')))",
  ["L(sel(cat='Odds & ends', d0='2026-06-01', d1='2026-06-15'))", "one(T(sel(cat='Odds & ends', d0='2026-06-01', d1='2026-06-14')))"], "total between category")
Q("what have i spent on clothes in the last fortnight", "one(T(sel(cat='Clothes', d0='2026-11-17', d1='2026-11-30')))", ["L(sel(cat='Clothes', d0='2026-11-16', d1='2026-11-30'))"], "total fortnight category")

Q("how much does the school pay me a month?", X, [], "none income")

# --- lottery
u1 = "how much have we wasted on the lottery since we started"
Q(u1, "one(T(sel(note='lottery')))", ["one(N(sel(note='lottery')), T(sel(note='lottery')))"], "total notes everything")
Q("and what have we won on it", X, [], "none followup income", [u1])

Q("what did we get on boxing day last year", "Ln(sel(d='2025-12-26'))", ["L(sel(d='2025-12-26'))", "one(T(sel(d='2025-12-26')))", "table([(r[2], M(r[1])) for r in sel(d='2025-12-26')])"], "list holiday day")
Q("list all the times monty went in kennels and what they charged", "L(sel(note='kennels'))", ["table([(r[0][:7], M(r[1])) for r in sel(note='kennels')])"], "list notes")
Q("how much did the hospital trips with mam cost us", "one(T(sel(note='hospital')))",
  ["L(sel(note='hospital'))", "one(T(sel(note='hospital', cat='Odds & ends')))", "one(T(sel(note='hospital', f=lambda r: has(r[3], 'mam'))))", "one(T(sel(note='mam taxi hospital')))",
   "one(T(sel(note='hospital', f=lambda r: has(r[3], 'mam'), cat='Odds & ends')))", "L(sel(note='hospital', f=lambda r: has(r[3], 'mam')))"], "total notes person two-conditions")
Q("flumpy bingle 4 wotsit", X, [], "none nonsense")

# --- january over 100
Q("anything in january over a hundred quid", "Ln(sel(m='2026-01', over=100))", ["L(sel(m='2026-01', over=100))", "one(N(sel(m='2026-01', over=100)))", "table([(r[2], M(r[1])) for r in sel(m='2026-01', over=100)])",
  "one(T(sel(m='2026-01', over=100)))", "L(sel(over=100, f=lambda r: r[0][5:7] == '01'))"], "threshold list month")

# --- median
Q("whats the middle one of all my hobbycraft spends, the median they call it", "one(M(median(sel(note='hobbycraft'))))", ["one(Me(median(sel(note='hobbycraft'))))"], "median notes richer")

Q("was that new sofa a good buy do you think", X, [], "none opinion")

# --- holidays by year
v1 = "what do we spend on holidays each year"
Q(v1, "G(groups(sel(cat='Holidays'), year))", ["table([('2023', '0.00')] + [(k, M(v)) for k, v in sorted(groups(sel(cat='Holidays'), year).items())])"], "grouping year category")
Q("and if you take tenerife off", "G(groups(sel(cat='Holidays', no='tenerife'), year))",
  ["one(T(sel(cat='Holidays', no='tenerife')))", "table([('2025', '0.00')] + [(k, M(v)) for k, v in sorted(groups(sel(cat='Holidays', no='tenerife'), year).items())])"],
  "followup exclusion grouping richer", [v1])

Q("what did i put down with no note in the food shop this year", "L(sel(cat='Food shop', exact='', y=2026))", ["one(T(sel(cat='Food shop', exact='', y=2026)))", "one(N(sel(cat='Food shop', exact='', y=2026)))"], "list notes empty")
Q("whats nice for tea on a wet tuesday", X, [], "none other")

Q("how many tins of dog food have we got left", X, [], "none quantity")
Q("how much have i spent on presents for beth each year", "G(groups(sel(cat='Presents', note='beth'), year))",
  ["G(groups(sel(cat='Presents', note=('beth birthday', 'christmas beth')), year))", "one(T(sel(cat='Presents', note='beth')))"], "grouping year two-conditions person richer")

if __name__ == "__main__":
    env = dict(globals())
    lines = []
    for i, (question, how, alt, tags, after) in enumerate(QS, 1):
        gold = eval(how, env)
        alts = []
        for a in alt:
            g = eval(a, env)
            if "rows" in g and (len(g["rows"]) > 40 or not g["rows"]):
                continue
            if g != gold and g not in alts:
                alts.append(g)
        lines.append(json.dumps({
            "id": "carlisle44-%03d" % i, "question": question, "today": TODAY, "history": after,
            "gold": gold, "alt": alts, "how": how, "tags": tags}, ensure_ascii=False))
    with open(OUT, "w", encoding="utf-8", newline="\n") as fh:
        fh.write("\n".join(lines) + "\n")
    print(len(lines), "questions")
