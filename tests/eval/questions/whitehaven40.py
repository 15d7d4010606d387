#!/usr/bin/env python3
"""Blind questions on ledgers/whitehaven.csv; gold by plain loops. Writes whitehaven40.jsonl beside this file."""
import csv
import datetime as dt
import json
import os
from decimal import Decimal, ROUND_HALF_UP

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
R = []
with open(os.path.join(HERE, "..", "ledgers", "whitehaven.csv"), encoding="utf-8", newline="") as f:
    for r in csv.DictReader(f):
        R.append((r["date"], Decimal(r["amount"]), r["category"], r["notes"]))
DAYNAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def q2(x):
    return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))


def q1(x):
    return str(Decimal(x).quantize(Decimal("0.1"), ROUND_HALF_UP))


def sel(cat=None, w=None, is_=None, a=None, b=None, y=None, m=None, f=None, no_w=None, no_cat=()):
    """Rows: category, word(s) inside the notes (any of), exact note(s), first and last day, year, month, test."""
    out = []
    for r in R:
        d, amt, c, n = r
        low = n.lower()
        if cat and c != cat:
            continue
        if w and not any(x in low for x in ([w] if isinstance(w, str) else w)):
            continue
        if is_ and n not in ([is_] if isinstance(is_, str) else is_):
            continue
        if a and d < a or b and d > b:
            continue
        if y and d[:4] != str(y) or m and d[:7] != m:
            continue
        if no_w and any(x in low for x in ([no_w] if isinstance(no_w, str) else no_w)):
            continue
        if c in no_cat:
            continue
        if f and not f(r):
            continue
        out.append(r)
    return out


def tsum(rs):
    t = Decimal(0)
    for r in rs:
        t += r[1]
    return t


def tot(rs):
    return q2(tsum(rs))


def cnt(rs):
    return str(len(rs))


def avg(rs, n=None):
    return q2(tsum(rs) / Decimal(str(n if n is not None else len(rs))))


def one(*cells):
    return {"one": list(cells)}


def rows(rs, ordered=False):
    return {"rows": [list(r) for r in rs], "ordered": ordered}


EMPTY = {"empty": True}
NONE = {"none": True}


def lst(rs, ordered=False):
    return rows([[r[0], q2(r[1])] for r in rs], ordered)


def names(rs):
    return rows([[r[3], q2(r[1])] if r[3] else [q2(r[1])] for r in rs])


def month(r):
    return r[0][:7]


def year(r):
    return r[0][:4]


def cat(r):
    return r[2]


def note(r):
    return r[3]


def quarter(r):
    return "%s-Q%d" % (r[0][:4], (int(r[0][5:7]) + 2) // 3)


def wday(r):
    return DAYNAMES[dt.date.fromisoformat(r[0]).weekday()]


def groups(rs, key):
    """[(key, rows)] in order of the key."""
    g = {}
    for r in rs:
        g.setdefault(key(r), []).append(r)
    return [(k, g[k]) for k in sorted(g)]


def by(rs, key, fn=tot, ordered=False):
    return rows([[k, fn(v)] for k, v in groups(rs, key)], ordered)


def rank(rs, key):
    return rows([[k, tot(v)] for k, v in sorted(groups(rs, key), key=lambda t: -tsum(t[1]))], True)


def top(rs, key, fn=tsum):
    return max(groups(rs, key), key=lambda t: fn(t[1]))


def dearest(rs):
    return sorted(rs, key=lambda r: -r[1])


def last(rs):
    return rs[-1]


def med(rs):
    v = sorted(r[1] for r in rs)
    n = len(v)
    return q2(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)


def diff(x, y):
    return q2(abs(tsum(x) - tsum(y)))


def pct(x, y):
    """How much x is above y, percent."""
    return q1((tsum(x) - tsum(y)) * 100 / tsum(y))


def share(x, y):
    return q1(tsum(x) * 100 / tsum(y))


def months_of(y, upto=12):
    return ["%d-%02d" % (y, i) for i in range(1, upto + 1)]


def full(rs, ms):
    """By month with the empty months as 0.00."""
    return rows([[m, tot([r for r in rs if month(r) == m])] for m in ms])


def running(rs, ms=None):
    out, t = [], Decimal(0)
    for m in ms or [k for k, _ in groups(rs, month)]:
        t += tsum([r for r in rs if month(r) == m])
        out.append([m, q2(t)])
    return rows(out)


def days(a, b):
    a, b = dt.date.fromisoformat(a), dt.date.fromisoformat(b)
    while a <= b:
        yield a.isoformat()
        a += dt.timedelta(days=1)


def nodays(a, b):
    used = set(r[0] for r in R)
    return [d for d in days(a, b) if d not in used]


def dry():
    """The longest run of days without a row: (length, first, last)."""
    best, run, used = (0, "", ""), [], set(r[0] for r in R)
    for d in days(R[0][0], TODAY):
        run = [] if d in used else run + [d]
        if len(run) > best[0]:
            best = (len(run), run[0], run[-1])
    return best


def ago(d):
    return (dt.date.fromisoformat(TODAY) - dt.date.fromisoformat(d)).days


def gap(rs):
    return Decimal((dt.date.fromisoformat(rs[-1][0]) - dt.date.fromisoformat(rs[0][0])).days) / (len(rs) - 1)


def two(na, a, nb, b):
    """Alternatives of a comparison of two lots of rows: the difference, a table, how much a is above b."""
    return [one(diff(a, b)), one(q2(tsum(a) - tsum(b))), one(q2(tsum(b) - tsum(a))), rows([[na, tot(a)], [nb, tot(b)]]), one(tot(a), tot(b)),
            one(pct(a, b)), one(q1(abs(Decimal(pct(a, b)))))]


def yearcats(a, b, c, d):
    return rows([[k, tot(sel(k, a=a, b=b)), tot(sel(k, a=c, b=d))] for k in CATS])


CATS = sorted(set(r[2] for r in R))
Y = 2026
OUT = []


def Q(text, how, alts=(), tags=(), hist=()):
    gold = eval(how)
    alt = []
    for e in alts:
        v = eval(e)
        for g in v if isinstance(v, list) else [v]:
            if g != gold and g not in alt:
                alt.append(g)
    OUT.append({"id": "whitehaven40-%03d" % (len(OUT) + 1), "question": text, "today": TODAY, "history": list(hist),
                "gold": gold, "alt": alt, "how": how, "tags": list(tags)})


def C(*turns):
    """A conversation: every turn is a question of its own with the earlier ones as history."""
    hist = []
    for i, t in enumerate(turns):
        text, how = t[0], t[1]
        alts = t[2] if len(t) > 2 else ()
        tags = list(t[3] if len(t) > 3 else ())
        Q(text, how, alts, (["followup"] if i else []) + tags, hist)
        hist.append(text)


def N(text):
    Q(text, "NONE", (), ["none"])


NO = ("NONE", (), ["none"])

# ---------------------------------------------------------------------------
Q("how much have we spent on the boat this year", "one(tot(sel('Boat', y=Y)))", ["by(sel('Boat', y=Y), month)", "one(tot(sel(y=Y, f=lambda r: r[2] == 'Boat' or 'boat' in r[3])))"], ["total", "category"])
C(("what did the food shop come to last month", "one(tot(sel('Food shop', m='2026-10')))", [], ["total", "category", "month"]),
  ("and the month before that", "one(tot(sel('Food shop', m='2026-09')))", [], ["total", "month"]),
  ("how does that compare with september last year", "one(tot(sel('Food shop', m='2026-09')), tot(sel('Food shop', m='2025-09')))",
   ["two('2026-09', sel('Food shop', m='2026-09'), '2025-09', sel('Food shop', m='2025-09'))", "rows([[tot(sel('Food shop', m='2026-09'))], [tot(sel('Food shop', m='2025-09'))]])", "one(tot(sel('Food shop', m='2025-09')))"], ["compare", "month"]),
  ("why is it so different",) + NO)
Q("when did we last have the window cleaner", "one(last(sel(w='window cleaner'))[0])", [], ["last", "note"])
N("can we afford a new outboard")
C(("how many times have i been in the vagabond this year", "one(cnt(sel(w='vagabond', y=Y)))", ["lst(sel(w='vagabond', y=Y))"], ["count", "note"]),
  ("and what did i spend there", "one(tot(sel(w='vagabond', y=Y)))", ["lst(sel(w='vagabond', y=Y))"], ["total", "note"]),
  ("which day of the week is it mostly", "one(top(sel(w='vagabond', y=Y), wday, len)[0])",
   ["by(sel(w='vagabond', y=Y), wday, cnt)", "by(sel(w='vagabond', y=Y), wday)", "by(sel(w='vagabond'), wday, cnt)", "by(sel(w='vagabond'), wday)", "one(top(sel(w='vagabond', y=Y), wday)[0])", "one(top(sel(w='vagabond'), wday, len)[0])"], ["weekday", "top"]))
C(("what was the dearest single thing we bought in 2025", "one(q2(dearest(sel(y=2025))[0][1]))", ["one(dearest(sel(y=2025))[0][3])", "one(dearest(sel(y=2025))[0][0])"], ["largest"]),
  ("could we have got it cheaper somewhere else",) + NO)
C(("when did we get tansy", "one(sel(w='tansy')[0][0])", ["lst(sel(a='2024-03-16', b='2024-03-16', w='tansy'))"], ["first", "pet"]),
  ("how much has she cost us all told", "one(tot(sel(w='tansy')))", ["one(tot(sel('Pets', w='tansy')))"], ["total", "pet"]),
  ("and bosun", "one(tot(sel(w='bosun')))", ["one(tot(sel('Pets', w='bosun')))"], ["total", "pet"]),
  ("was he worth it",) + NO)
Q("what did we spend in september", "one(tot(sel(m='2026-09')))", ["one(tot(sel(f=lambda r: r[0][5:7] == '09')))", "by(sel(f=lambda r: r[0][5:7] == '09'), year)", "by(sel(f=lambda r: r[0][5:7] == '09'), month)", "by(sel(m='2026-09'), cat)"], ["total", "month"])
N("whats high water at whitehaven tomorrow")
C(("what did we buy on christmas eve last year", "names(sel(a='2025-12-24', b='2025-12-24'))", ["one(tot(sel(a='2025-12-24', b='2025-12-24')))", "rows([[q2(r[1])] for r in sel(a='2025-12-24', b='2025-12-24')])", "rank(sel(a='2025-12-24', b='2025-12-24'), note)", "by(sel(a='2025-12-24', b='2025-12-24'), note)"], ["list", "day", "holiday"]),
  ("how much is that altogether", "one(tot(sel(a='2025-12-24', b='2025-12-24')))", [], ["total", "day"]),
  ("and boxing day", "one(tot(sel(a='2025-12-26', b='2025-12-26')))", ["names(sel(a='2025-12-26', b='2025-12-26'))", "rows([[q2(r[1])] for r in sel(a='2025-12-26', b='2025-12-26')])"], ["total", "day", "holiday"]))
Q("how much do we spend on the food shop in a month on average this year", "one(avg(sel('Food shop', y=Y), 11))",
  ["one(avg(sel('Food shop', a='2026-01-01', b='2026-10-31'), 10))", "one(avg(sel('Food shop', y=Y), 12))", "one(avg(sel('Food shop', y=Y), Decimal(334) / Decimal('30.4375')))", "one(avg(sel('Food shop', y=Y), Decimal(334) / Decimal('30.44')))", "one(avg(sel('Food shop', a='2026-01-01', b='2026-11-29'), 11))"], ["average", "category"])
C(("how much did the petrol come to between 1 june and 31 august", "one(tot(sel(w='petrol', a='2026-06-01', b='2026-08-31')))", ["one(tot(sel('Car', w='petrol', a='2026-06-01', b='2026-08-31')))", "lst(sel(w='petrol', a='2026-06-01', b='2026-08-31'))"], ["total", "between", "note"]),
  ("and since then", "one(tot(sel(w='petrol', a='2026-09-01')))", ["one(tot(sel('Car', w='petrol', a='2026-09-01')))", "lst(sel(w='petrol', a='2026-09-01'))", "one(tot(sel(w='petrol', a='2026-08-31')))"], ["total", "since"]),
  ("whats the average fill", "one(avg(sel(w='petrol', a='2026-09-01')))", ["one(avg(sel('Car', w='petrol', a='2026-09-01')))", "one(avg(sel(w='petrol')))", "one(avg(sel('Car', w='petrol')))", "one(avg(sel(w='petrol', a='2026-06-01')))", "one(avg(sel('Car', w='petrol', a='2026-06-01')))", "one(avg(sel(w='petrol', a='2026-06-01', b='2026-08-31')))", "one(avg(sel(w='petrol', a='2026-08-31')))"], ["average"]),
  ("how many miles to the gallon is that",) + NO)
Q("how much did we get through last weekend", "one(tot(sel(a='2026-11-28', b='2026-11-29')))", ["names(sel(a='2026-11-28', b='2026-11-29'))", "one(tot(sel(a='2026-11-27', b='2026-11-29')))"], ["total", "weekend"])
Q("did we spend owt yesterday", "EMPTY", ["one('0.00')", "one('0')"], ["day", "empty"])
Q("how often did jean have her hair done in 2025", "one(cnt(sel(w='jean hair', y=2025)))", ["lst(sel(w='jean hair', y=2025))", "rows([[r[0]] for r in sel(w='jean hair', y=2025)])", "one(q1(gap(sel(w='jean hair', y=2025))))", "one(q2(gap(sel(w='jean hair', y=2025))))", "one(str(round(gap(sel(w='jean hair', y=2025)))))", "by(sel(w='jean hair', y=2025), month, cnt)", "one(q1(Decimal(len(sel(w='jean hair', y=2025))) / 12))", "one(q2(Decimal(len(sel(w='jean hair', y=2025))) / 12))"], ["count", "person"])
N("remind me to pay the marina in january")
C(("how much did we spend in oban", "one(tot(sel(w='oban')))", ["lst(sel(w='oban'))", "names(sel(w='oban'))"], ["total", "trip"]),
  ("which of those was the dearest", "one(q2(dearest(sel(w='oban'))[0][1]))", ["one(dearest(sel(w='oban'))[0][3])"], ["largest", "trip"]),
  ("how many days were we there", "one('8')", ["one(sel(w='oban')[0][0], last(sel(w='oban'))[0])", "one('7')", "by(sel(w='oban'), lambda r: r[0])", "by(sel(w='oban'), lambda r: r[0], cnt)", "rows([[d] for d, v in groups(sel(w='oban'), lambda r: r[0])])"], ["days", "trip"]),
  ("and what did llandudno come to", "one(tot(sel(w='llandudno')))", ["lst(sel(w='llandudno'))"], ["total", "trip"]))
N("which seed potatoes do best up here")
C(("how much did i spend on baccy in 2024", "one(tot(sel(w='baccy', y=2024)))", [], ["total", "note"]),
  ("and in 2025", "one(tot(sel(w='baccy', y=2025)))", ["lst(sel(w='baccy', y=2025))"], ["total", "year"]),
  ("and this year", "EMPTY", ["one('0.00')", "one('0')"], ["total", "empty"]),
  ("when did i buy the last of it", "one(last(sel(w='baccy'))[0])", [], ["last", "note"]))
Q("how much have next had off us", "one(tot(sel(w='next')))", ["one(tot(sel(is_='next')))", "lst(sel(w='next'))", "lst(sel(is_='next'))"], ["total", "note"])
Q("have we been in boots this month", "lst(sel(is_='boots', m='2026-11'))", ["lst(sel(w='boots', m='2026-11'))", "one(cnt(sel(is_='boots', m='2026-11')))", "one(cnt(sel(w='boots', m='2026-11')))", "one(tot(sel(is_='boots', m='2026-11')))", "one(tot(sel(w='boots', m='2026-11')))"], ["list", "note", "month"])
C(("what are we paying plusnet now", "one(q2(last(sel(w='plusnet'))[1]))", [], ["last", "price"]),
  ("and what was it at first", "one(q2(sel(w='plusnet')[0][1]))", [], ["first", "price"]),
  ("how much dearer is that as a percentage", "one(pct(sel(w='plusnet')[-1:], sel(w='plusnet')[:1]))", ["one(diff(sel(w='plusnet')[-1:], sel(w='plusnet')[:1]))", "one(share(sel(w='plusnet')[-1:], sel(w='plusnet')[:1]))"], ["growth", "price"]),
  ("is there anybody cheaper",) + NO)
Q("what council tax did we pay between april 2025 and january 2026", "one(tot(sel(w='council tax', a='2025-04-01', b='2026-01-31')))", ["lst(sel(w='council tax', a='2025-04-01', b='2026-01-31'))", "by(sel(w='council tax', a='2025-04-01', b='2026-01-31'), month)"], ["total", "between", "note"])
Q("what did easter weekend cost us this year", "one(tot(sel(a='2026-04-03', b='2026-04-06')))", ["one(tot(sel(a='2026-04-04', b='2026-04-05')))", "one(tot(sel(a='2026-04-03', b='2026-04-05')))", "one(tot(sel(a='2026-04-04', b='2026-04-06')))", "one(tot(sel(a='2026-04-02', b='2026-04-06')))", "lst(sel(a='2026-04-03', b='2026-04-06'))"], ["total", "holiday"])
C(("how much did the alotment cost in 2025", "one(tot(sel('Allotment', y=2025)))", ["one(tot(sel(y=2025, f=lambda r: r[2] == 'Allotment' or 'allotment' in r[3])))"], ["total", "category", "typo"]),
  ("split that by month", "by(sel('Allotment', y=2025), month)", ["full(sel('Allotment', y=2025), months_of(2025))"], ["group", "month"]),
  ("now leave the greenhouse out of it", "by(sel('Allotment', y=2025, no_w='greenhouse'), month)", ["full(sel('Allotment', y=2025, no_w='greenhouse'), months_of(2025))", "by(sel('Allotment', y=2025, f=lambda r: r[3] != 'greenhouse'), month)", "full(sel('Allotment', y=2025, f=lambda r: r[3] != 'greenhouse'), months_of(2025))", "one(tot(sel('Allotment', y=2025, no_w='greenhouse')))", "one(tot(sel('Allotment', y=2025, f=lambda r: r[3] != 'greenhouse')))"], ["exclude", "group"]),
  ("which month was the dearest then", "one(top(sel('Allotment', y=2025, no_w='greenhouse'), month)[0])", ["one(top(sel('Allotment', y=2025, f=lambda r: r[3] != 'greenhouse'), month)[0])", "one(top(sel('Allotment', y=2025), month)[0])"], ["top", "month"]))
N("how many pounds of tomatoes did we get off the plot last summer")
Q("how long is it since i was at the dentist", "one(last(sel(w='dentist'))[0])", ["one(str(ago(last(sel(w='dentist'))[0])))", "one('6')"], ["last", "since"])
C(("what have we spent on alfie this year", "one(tot(sel(w='alfie', y=Y)))", ["one(tot(sel('Grandbairns', w='alfie', y=Y)))", "one(tot(sel(w='alfie', no_w='poppy', y=Y)))"], ["total", "person"]),
  ("and on poppy", "one(tot(sel(w='poppy', no_w='appeal', y=Y)))", ["one(tot(sel(w='poppy', y=Y)))", "one(tot(sel('Grandbairns', w='poppy', y=Y)))", "one(tot(sel(w='poppy', no_w=('appeal', 'alfie'), y=Y)))"], ["total", "person"]),
  ("put the two of them together by month", "by(sel(w=('alfie', 'poppy'), no_w='appeal', y=Y), month)", ["by(sel(w=('alfie', 'poppy'), y=Y), month)", "by(sel('Grandbairns', w=('alfie', 'poppy'), y=Y), month)", "rows([[m, tot(sel(w='alfie', m=m)), tot(sel(w='poppy', m=m))] for m in months_of(Y, 11)])", "rows([[m, q2(tsum(sel(w='alfie', m=m)) + tsum(sel(w='poppy', m=m)))] for m in months_of(Y, 11)])", "rows([[m, tot(sel(w='alfie', m=m)), tot(sel(w='poppy', no_w='appeal', m=m))] for m in months_of(Y, 11)])"], ["group", "person"]),
  ("do we treat them fair do you think",) + NO)
N("now then")
Q("do we spend more at morrisons or at tesco", "one(tot(sel(w='morrisons')), tot(sel(w='tesco')))",
  ["two('morrisons', sel(w='morrisons'), 'tesco', sel(w='tesco'))", "two('morrisons', sel(is_='morrisons'), 'tesco', sel(is_='tesco'))", "two('morrisons', sel(is_=('morrisons', 'morrisons cafe')), 'tesco', sel(is_=('tesco', 'petrol tesco')))", "one('morrisons')", "rows([[tot(sel(w='morrisons'))], [tot(sel(w='tesco'))]])"], ["compare", "note"])
Q("what share of this years spending was house bills", "one(share(sel('House bills', y=Y), sel(y=Y)))", ["rows([[k, share(sel(k, y=Y), sel(y=Y))] for k in CATS])", "one(q2(tsum(sel('House bills', y=Y)) * 100 / tsum(sel(y=Y))))"], ["share", "category"])
Q("how much did the grandbairns go up from 2024 to 2025", "one(tot(sel('Grandbairns', y=2024)), tot(sel('Grandbairns', y=2025)))", ["two('2025', sel('Grandbairns', y=2025), '2024', sel('Grandbairns', y=2024))", "rows([[tot(sel('Grandbairns', y=2024))], [tot(sel('Grandbairns', y=2025))]])", "one(q2(tsum(sel('Grandbairns', y=2025)) - tsum(sel('Grandbairns', y=2024))))"], ["growth", "category"])
Q("what was the dearest thing in each catagory this year", "rows([[k, q2(dearest(sel(k, y=Y))[0][1])] for k in CATS])", ["rows([[k, dearest(sel(k, y=Y))[0][3]] for k in CATS])"], ["largest", "group"])
Q("whats the longest we have gone without spending owt", "one(str(dry()[0]))", ["one(dry()[1], dry()[2])", "one(dry()[1])", "one('2023-11-22', '2023-11-30')"], ["streak"])
Q("whats the median shop at aldi this year", "one(med(sel(w='aldi', y=Y)))", [], ["median", "note"])
Q("give me a running total of presents & giving month by month this year", "running(sel('Presents & giving', y=Y))", ["running(sel('Presents & giving', y=Y), months_of(Y, 11))", "rows([[r[0], q2(tsum(sel('Presents & giving', y=Y)[:i + 1]))] for i, r in enumerate(sel('Presents & giving', y=Y))])"], ["running", "category"])
Q("how many food shops have we had over 80 pound this year", "one(cnt(sel('Food shop', y=Y, f=lambda r: r[1] > 80)))", ["lst(sel('Food shop', y=Y, f=lambda r: r[1] > 80))"], ["count", "threshold"])
Q("compare what oban and llandudno and the isle of man cost", "rows([[n, tot(sel(w=n.lower()))] for n in ('Oban', 'llandudno', 'isle of man')])", ["one(*[tot(sel(w=n.lower())) for n in ('Oban', 'llandudno', 'isle of man')])", "rows([[tot(sel(w=n))] for n in ('oban', 'llandudno', 'isle of man')])"], ["compare", "trip"])
N("does ken still owe me for the rope")
Q("what did the window cleaner charge at first and what does he charge now", "one(q2(sel(w='window cleaner')[0][1]), q2(last(sel(w='window cleaner'))[1]))", ["rows([[q2(sel(w='window cleaner')[0][1])], [q2(last(sel(w='window cleaner'))[1])]])", "by(sel(w='window cleaner'), lambda r: q2(r[1]), lambda v: v[0][0])"], ["price", "first", "last"])
Q("how much have we spent this year leaving out house bills and trips", "one(tot(sel(y=Y, no_cat=('House bills', 'Trips'))))", ["rows([[k, tot(sel(k, y=Y))] for k in CATS if k not in ('House bills', 'Trips')])"], ["exclude", "total"])
Q("do we spend more at weekends or on weekdays", "one(tot(sel(f=lambda r: wday(r)[0] == 'S')), tot(sel(f=lambda r: wday(r)[0] != 'S')))",
  ["rows([[tot(sel(f=lambda r: wday(r)[0] == 'S'))], [tot(sel(f=lambda r: wday(r)[0] != 'S'))]])", "one(diff(sel(f=lambda r: wday(r)[0] == 'S'), sel(f=lambda r: wday(r)[0] != 'S')))", "one(tot(sel(y=Y, f=lambda r: wday(r)[0] == 'S')), tot(sel(y=Y, f=lambda r: wday(r)[0] != 'S')))",
   "one(avg(sel(f=lambda r: wday(r)[0] == 'S')), avg(sel(f=lambda r: wday(r)[0] != 'S')))",
   "one(avg(sel(f=lambda r: wday(r)[0] == 'S'), sum(1 for d in days(R[0][0], TODAY) if dt.date.fromisoformat(d).weekday() > 4)), avg(sel(f=lambda r: wday(r)[0] != 'S'), sum(1 for d in days(R[0][0], TODAY) if dt.date.fromisoformat(d).weekday() < 5)))",
   "one(avg(sel(f=lambda r: wday(r)[0] == 'S'), len(groups(sel(f=lambda r: wday(r)[0] == 'S'), lambda r: r[0]))), avg(sel(f=lambda r: wday(r)[0] != 'S'), len(groups(sel(f=lambda r: wday(r)[0] != 'S'), lambda r: r[0]))))",
   "by(R, wday)", "one('weekdays')", "one('weekday')"], ["weekend", "compare"])
N("delete the boiler its down twice")
C(("when was the first and the last time we paid sky", "one(sel(is_='sky')[0][0], last(sel(is_='sky'))[0])", ["rows([[sel(is_='sky')[0][0]], [last(sel(is_='sky'))[0]]])"], ["first", "last"]),
  ("what did they have off us in all", "one(tot(sel(is_='sky')))", [], ["total", "note"]),
  ("has netflix cost less than that", "one(tot(sel(w='netflix')), tot(sel(is_='sky')))", ["two('netflix', sel(w='netflix'), 'sky', sel(is_='sky'))", "one(tot(sel(w='netflix')))", "one('netflix')"], ["compare", "note"]))
C(("split the gas & electric for 2025 by quarter", "by(sel(w='gas & electric', y=2025), quarter)", [], ["group", "quarter"]),
  ("same for this year", "by(sel(w='gas & electric', y=Y), quarter)", [], ["group", "quarter"]),
  ("whats it going to be next winter",) + NO)
Q("which months was the gas & electric over 200 pound", "rows([[month(r), q2(r[1])] for r in sel(w='gas & electric', f=lambda r: r[1] > 200)])", ["rows([[month(r)] for r in sel(w='gas & electric', f=lambda r: r[1] > 200)])", "lst(sel(w='gas & electric', f=lambda r: r[1] > 200))", "rows([[r[0]] for r in sel(w='gas & electric', f=lambda r: r[1] > 200)])"], ["threshold", "group"])
N("thanks pet thats grand")
Q("how much has the milkman had from us this year against the same stretch of last year", "one(tot(sel(w='milkman', y=Y)), tot(sel(w='milkman', a='2025-01-01', b='2025-11-30')))", ["two('2026', sel(w='milkman', y=Y), '2025', sel(w='milkman', a='2025-01-01', b='2025-11-30'))", "rows([[tot(sel(w='milkman', y=Y))], [tot(sel(w='milkman', a='2025-01-01', b='2025-11-30'))]])", "rows([[m[5:], tot(sel(w='milkman', m=m)), tot(sel(w='milkman', m='2025' + m[4:]))] for m in months_of(Y, 11)])"], ["compare", "note"])
N("how much pension do we get between us")
C(("what did the christmas presents come to last year", "one(tot(sel('Presents & giving', w='christmas', y=2025)))", ["one(tot(sel('Presents & giving', w='christmas', no_w='cards', y=2025)))", "one(tot(sel(w='christmas', y=2025)))", "one(tot(sel('Presents & giving', m='2025-12')))", "names(sel('Presents & giving', w='christmas', y=2025))", "names(sel('Presents & giving', w='christmas', no_w='cards', y=2025))"], ["total", "holiday"]),
  ("which was the dearest one", "one(q2(dearest(sel('Presents & giving', w='christmas', y=2025))[0][1]))", ["one(dearest(sel('Presents & giving', w='christmas', y=2025))[0][3])"], ["largest", "person"]),
  ("and how much so far this year", "one(tot(sel('Presents & giving', w='christmas', y=Y)))", ["names(sel('Presents & giving', w='christmas', y=Y))"], ["total", "holiday"]))
Q("how many days this year have we spent nowt at all", "one(str(len(nodays('2026-01-01', TODAY))))", ["rows([[d] for d in nodays('2026-01-01', TODAY)])"], ["days", "nothing"])
C(("what did we spend on health each year", "by(sel('Health'), year)", [], ["group", "year", "category"]),
  ("same without the hearing aids", "by(sel('Health', no_w='hearing aids'), year)", [], ["exclude", "group"]),
  ("will they want replacing soon",) + NO)
Q("where did the food shop money go in october, biggest first", "rank(sel('Food shop', m='2026-10'), note)", ["rows([[note(r), q2(r[1])] for r in dearest(sel('Food shop', m='2026-10'))], True)"], ["group", "ranking", "category"])
N("how much did susan give us towards the greenhouse")
Q("have we ever ate at nandos", "EMPTY", ["NONE", "one('0')", "one('0.00')"], ["empty", "unknown"])
Q("list everything over 500 pound since we started", "lst(sel(f=lambda r: r[1] > 500))", ["names(sel(f=lambda r: r[1] > 500))"], ["list", "threshold"])
N("how much have we got left in the bank")
Q("which month this year did we spend the most", "one(top(sel(y=Y), month)[0])", ["one(q2(tsum(top(sel(y=Y), month)[1])))", "rank(sel(y=Y), month)"], ["top", "month"])
Q("what were the last five lots of fish off the quay", "lst(sel(w='fish off the quay')[-5:])", ["rows([[q2(r[1])] for r in sel(w='fish off the quay')[-5:]])", "rows([[r[0]] for r in sel(w='fish off the quay')[-5:]])"], ["list", "last", "note"])
Q("what do we spend a week on papers this year not counting the lotto", "one(avg(sel('Papers & baccy', y=Y, no_w='lotto'), Decimal(334) / 7))",
  ["one(avg(sel('Papers & baccy', y=Y, no_w='lotto'), %d))" % n for n in (47, 48, 49, 52)] + ["one(avg(sel('Papers & baccy', y=Y, no_w=('lotto', 'stamps')), %s))" % n for n in ("47", "48", "49", "52", "Decimal(334) / 7")] + ["one(avg(sel('Papers & baccy', y=Y, no_w='lotto', b='2026-11-29'), %s))" % n for n in ("47", "48", "Decimal(333) / 7")] + ["one(avg(sel('Papers & baccy', y=Y, no_w='lotto'), len(groups(sel('Papers & baccy', y=Y, no_w='lotto'), lambda r: dt.date.fromisoformat(r[0]).isocalendar()[1]))))"], ["average", "exclude", "category"])
Q("how many times did jean go to slimming world and what did it cost in all", "one(cnt(sel(w='slimming')), tot(sel(w='slimming')))", ["rows([[cnt(sel(w='slimming'))], [tot(sel(w='slimming'))]])"], ["count", "total", "person"])
N("put a fiver down for the sunday post")
Q("show every category this year next to the same time last year", "yearcats('2026-01-01', TODAY, '2025-01-01', '2025-11-30')", ["yearcats('2025-01-01', '2025-11-30', '2026-01-01', TODAY)"], ["compare", "group", "category"])

with open(os.path.join(HERE, "whitehaven40.jsonl"), "w", encoding="utf-8", newline="") as f:
    for o in OUT:
        f.write(json.dumps(o, ensure_ascii=False) + "\n")
