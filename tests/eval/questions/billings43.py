#!/usr/bin/env python3
"""100 blind questions over ledgers/billings.csv; gold values by naive loops. Writes billings43.jsonl beside this file."""
import csv
import json
import os
import re
from collections import namedtuple
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
Row = namedtuple("Row", "d c cat n")
ROWS = []
with open(os.path.join(HERE, "..", "ledgers", "billings.csv"), encoding="utf-8", newline="") as fh:
    for r in csv.DictReader(fh):
        ROWS.append(Row(r["date"], int(r["amount"].replace(".", "")), r["category"], r["notes"]))
TODAY = "2026-11-30"
MODE = "sub"            # how a shop's or thing's name is looked for: sub, word or exact
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


# ---- reading ------------------------------------------------------------------------------------------
def norm(s):
    return s.lower().replace("'", "")


def hit(note, word):
    n, w = norm(note), norm(word)
    if MODE == "exact":
        return n == w
    if MODE == "word":
        return re.search(r"(?<![a-z0-9])" + re.escape(w) + r"(?![a-z0-9])", n) is not None
    return w in n


def f(cat=None, note=None, a="0000", b="9999", no=(), nocat=(), gt=None):
    """rows; a/b are first and last day (or month or year); no: words in the notes to leave out"""
    out = []
    for r in ROWS:
        if cat is not None and r.cat not in ([cat] if isinstance(cat, str) else cat):
            continue
        if note is not None and not hit(r.n, note):
            continue
        if not (a <= r.d and r.d[:len(b)] <= b):
            continue
        if any(norm(w) in norm(r.n) for w in no) or r.cat in nocat:
            continue
        if gt is not None and not r.c > gt * 100:
            continue
        out.append(r)
    return out


def rent(a="0000"):
    return [r for r in f("Bills", a=a) if r.n == "rent"]


def s(rows):
    t = 0
    for r in rows:
        t += r.c
    return t


def m(cents):
    sign = "-" if cents < 0 else ""
    cents = abs(cents)
    return "%s%d.%02d" % (sign, cents // 100, cents % 100)


def div(cents, n):                     # half up
    return (2 * cents + n) // (2 * n)


def avg(rows):
    return div(s(rows), len(rows))


def pct(x, y):
    v = (2000 * abs(x) + y) // (2 * y)
    return "%s%d.%d" % ("-" if x < 0 else "", v // 10, v % 10)


def month(r):
    return r.d[:7]


def year(r):
    return r.d[:4]


def quarter(r):
    return "%s-Q%d" % (r.d[:4], (int(r.d[5:7]) + 2) // 3)


def wday(r):
    return WD[date.fromisoformat(r.d).weekday()]


def cat(r):
    return r.cat


def note(r):
    return r.n


def day(r):
    return r.d


def grp(rows, key):
    g = {}
    for r in rows:
        g.setdefault(key(r), []).append(r)
    return g


def span(a, b):
    x, y = date.fromisoformat(a), date.fromisoformat(b)
    out = []
    while x <= y:
        out.append(x.isoformat())
        x += timedelta(days=1)
    return out


def runs(flags):
    """[(length, first, last)] of the runs of True in [(day, bool)]"""
    out, cur = [], []
    for d, ok in flags:
        if ok:
            cur.append(d)
        elif cur:
            out.append((len(cur), cur[0], cur[-1]))
            cur = []
    if cur:
        out.append((len(cur), cur[0], cur[-1]))
    return out


def longest(flags):
    rs = sorted(runs(flags), key=lambda t: -t[0])
    assert rs[0][0] > rs[1][0], rs[:4]
    return rs[0]


def biggest(rows, tie=False):
    x = sorted(rows, key=lambda r: -r.c)
    assert tie or len(x) < 2 or x[0].c > x[1].c, x[:2]
    return x[0]


def smallest(rows):
    x = sorted(rows, key=lambda r: r.c)
    assert x[0].c < x[1].c
    return x[0]


def best(rows, key, by=s):
    g = sorted(grp(rows, key).items(), key=lambda kv: -by(kv[1]))
    assert len(g) < 2 or by(g[0][1]) > by(g[1][1]), g[:2]
    return g[0][0], by(g[0][1])


def steps(rows):
    """rows in which the amount differs from the row before"""
    out = []
    for p, r in zip(rows, rows[1:]):
        if p.c != r.c:
            out.append(r)
    return out


def median(rows):
    v = sorted(r.c for r in rows)
    n = len(v)
    return v[n // 2] if n % 2 else div(v[n // 2 - 1] + v[n // 2], 2)


# ---- answers ------------------------------------------------------------------------------------------
def one(*cells):
    return {"one": [str(c) for c in cells]}


def rows(table, ordered=False):
    return {"rows": [[str(c) for c in r] for r in table], "ordered": ordered}


def empty():
    return {"empty": True}


def none():
    return {"none": True}


def with_alts(gold, *alts):
    g = dict(gold)
    g["_alts"] = list(alts)
    return g


def tot(rs, *names):
    """a total: alone, with the count, with its name"""
    t, n = m(s(rs)), str(len(rs))
    return with_alts(one(t), one(t, n), *[x for k in names for x in (one(k, t), one(k, t, n))])


def cnt(rs):
    return with_alts(one(len(rs)), one(len(rs), m(s(rs))))


def tab(rs, key, by=s):
    g = grp(rs, key)
    return with_alts(rows([[k, m(by(v))] for k, v in sorted(g.items())]),
                     *([rows([[k, m(s(v)), len(v)] for k, v in sorted(g.items())])] if by is s else []))


def lst(rs):
    """the rows themselves"""
    return with_alts(rows([[r.d, m(r.c)] for r in rs]), rows([[r.d, m(r.c), r.n] for r in rs]), rows([[r.n, m(r.c)] for r in rs]),
                     rows([[r.d, m(r.c), r.cat, r.n] for r in rs]))


def when(r):
    return with_alts(one(r.d), one(r.d, m(r.c)), one(r.d, m(r.c), r.n), one(r.d, r.n))


def it(r):
    return with_alts(one(m(r.c)), one(m(r.c), r.d), one(r.n, m(r.c)), one(r.d, m(r.c), r.n), one(r.d, m(r.c), r.cat), one(r.d, m(r.c), r.cat, r.n))


def pick(k, v):
    """the winner of a grouping"""
    return with_alts(one(k, m(v)), one(k))


def two(x, y, nx=None, ny=None):
    """two totals set against each other"""
    d = x - y
    out = [one(m(d)), one(m(-d)), one(m(x), m(y), m(d)), one(m(x), m(y), m(-d))]
    if nx is not None:
        out += [rows([[nx, m(x)], [ny, m(y)]]), one(nx if x > y else ny), one(nx if x > y else ny, m(max(x, y))), one(nx if x > y else ny, m(abs(d)))]
    return with_alts(one(m(x), m(y)), *out)


# ---- the file -------------------------------------------------------------------------------------------
OUT, HIST = [], []


def run(expr, mode="sub"):
    global MODE
    MODE = mode
    v = eval(expr, globals())
    MODE = "sub"
    v = dict(v)
    return [{k: x for k, x in v.items() if k != "_alts"}] + v.get("_alts", [])


def put(question, expr, alts, modes, tags, hist):
    got = []
    for mode in ["sub"] + list(modes):
        for e in [expr] + list(alts):
            for g in run(e, mode):
                if g not in got:
                    got.append(g)
    for g in got:
        if "rows" in g:
            assert 0 < len(g["rows"]) <= 40, (question, len(g["rows"]))
    OUT.append({"id": "billings43-%03d" % (len(OUT) + 1), "question": question, "today": TODAY, "history": list(hist), "gold": got[0], "alt": got[1:], "how": expr, "tags": tags.split()})


def q(question, expr, *alts, modes=(), tags=""):
    HIST.clear()
    put(question, expr, alts, modes, tags, [])
    HIST.append(question)


def fu(question, expr, *alts, modes=(), tags=""):
    put(question, expr, alts, modes, "followup " + tags, HIST)
    HIST.append(question)


NONE = "none()"
WORD, SHOP = ("word",), ("word", "exact")

q("how much did i spend on groceries last month", "tot(f('Groceries', a='2026-10', b='2026-10'), 'Groceries')", tags="total category period")
fu("and the month before", "tot(f('Groceries', a='2026-09', b='2026-09'), 'Groceries')", tags="total category period")
fu("whats the priciest one from then", "it(biggest(f('Groceries', a='2026-09', b='2026-09')))", tags="largest")
q("am i drinking too much coffee", NONE, tags="none opinion")
q("what have the horses cost me so far this year", "tot(f('Horses', a='2026'), 'Horses')", tags="total category period")
fu("whats that come to a month", "one(m(div(s(f('Horses', a='2026')), 11)))", "one(m(div(s(f('Horses', a='2026')) * 3044, 334 * 100)))", "one(m(div(s(f('Horses', a='2026', b='2026-10')), 10)))",
   "tab(f('Horses', a='2026'), month)", tags="average month")
fu("ok without the board", "one(m(div(s(f('Horses', a='2026', no=['board'])), 11)))", "tot(f('Horses', a='2026', no=['board']), 'Horses')", "one(m(div(s(f('Horses', a='2026', no=['board'])), len(grp(f('Horses', a='2026', no=['board']), month)))))",
   "tab(f('Horses', a='2026', no=['board']), month)", tags="average exclusion")
q("when did i last pay clint", "when(f(note='clint')[-1])", tags="date person last")
fu("and the time before that", "when(f(note='clint')[-2])", "lst(f(note='clint')[-2:])", tags="date previous")
q("remind me to pay the rent on the first", NONE, tags="none order")
q("how many times did i go to city brew in october", "cnt(f(note='city brew', a='2026-10', b='2026-10'))", "one(len(grp(f(note='city brew', a='2026-10', b='2026-10'), day)))", "tab(f(note='city brew', a='2026-10', b='2026-10'), note)",
  modes=SHOP, tags="count shop period")
fu("how much did i leave there all in all", "tot(f(note='city brew', a='2026-10', b='2026-10'), 'city brew')", modes=SHOP, tags="total shop")
q("list everything i got at gainans this year", "lst(f(note='gainans', a='2026'))", "tot(f(note='gainans', a='2026'))", modes=SHOP, tags="list shop period")
q("whats the most i ever paid for one thing for grandpa", "it(biggest(f('Grandpa')))", "it(biggest([r for r in ROWS if r.cat == 'Grandpa' or 'grandpa' in r.n]))", tags="largest category")
q("how much social security does grandpa get", NONE, tags="none income")
q("how much did i pay marlene all together", "tot(f(note='marlene'), 'marlene', 'marlene home aide')", tags="total person")
fu("when did she start and when was the last time", "one(f(note='marlene')[0].d, f(note='marlene')[-1].d)", "rows([[r.d, m(r.c)] for r in (f(note='marlene')[0], f(note='marlene')[-1])])", "rows([[r.d] for r in (f(note='marlene')[0], f(note='marlene')[-1])])", tags="first last person")
fu("what was i paying her in the beginning and what at the end", "one(m(f(note='marlene')[0].c), m(f(note='marlene')[-1].c))", "rows([[r.d, m(r.c)] for r in (f(note='marlene')[0], f(note='marlene')[-1])])", "one('96.00', '108.00')",
   "one(m(f(note='marlene')[0].c), m(f(note='marlene')[-1].c), m(f(note='marlene')[-1].c - f(note='marlene')[0].c))", tags="price first now")
q("what did i spend on saturday", "tot(f(a='2026-11-28', b='2026-11-28'))", "lst(f(a='2026-11-28', b='2026-11-28'))", tags="total day")
q("and then the uh", NONE, tags="none half")
q("how much was the whole kauai trip", "tot(f(note='kauai'), 'kauai')", "tot(f(note='kauai', a='2025-11'), 'kauai')", "tot(f(a='2025-11-08', b='2025-11-15'))", tags="total trip")
fu("split that by catagory", "tab(f(note='kauai'), cat)", "tab(f(note='kauai', a='2025-11'), cat)", "tab(f(a='2025-11-08', b='2025-11-15'), cat)", tags="group category trip")
fu("now take the flight out", "tab(f(note='kauai', no=['flight']), cat)", "tot(f(note='kauai', no=['flight']), 'kauai')", "tab(f(note='kauai', a='2025-11'), cat)", "tot(f(note='kauai', a='2025-11'), 'kauai')", "tab(f(a='2025-11-08', b='2025-11-15'), cat)", tags="exclusion trip")
fu("would maui have been cheaper", NONE, tags="none speculation")
q("what did i spend in july compared to august", "two(s(f(a='2026-07', b='2026-07')), s(f(a='2026-08', b='2026-08')), '2026-07', '2026-08')", "one(pct(s(f(a='2026-08', b='2026-08')) - s(f(a='2026-07', b='2026-07')), s(f(a='2026-07', b='2026-07'))))", tags="compare months")
q("what percent of my paycheck goes to rent", NONE, tags="none income")
q("show me grandpa by month this year", "tab(f('Grandpa', a='2026'), month)", "tab(f(note='grandpa', a='2026'), month)", "tab([r for r in ROWS if r.d >= '2026' and (r.cat == 'Grandpa' or 'grandpa' in r.n)], month)", tags="group month category")
fu("same for last year", "tab(f('Grandpa', a='2025', b='2025'), month)", "tab(f(note='grandpa', a='2025', b='2025'), month)", "tab([r for r in ROWS if r.d[:4] == '2025' and (r.cat == 'Grandpa' or 'grandpa' in r.n)], month)", tags="group month category")
fu("which month was the worst", "pick(*best(f('Grandpa', a='2025', b='2025'), month))", "pick(*best(f('Grandpa', a='2025'), month))", "pick(*best(f('Grandpa'), month))", "pick(*best([r for r in ROWS if r.d[:4] == '2025' and (r.cat == 'Grandpa' or 'grandpa' in r.n)], month))", tags="largest month")
fu("why was it so high", NONE, "lst(f('Grandpa', a='2025-09', b='2025-09'))", "it(biggest(f('Grandpa', a='2025-09', b='2025-09')))", tags="none why")
q("how many months did i pay for yoga", "cnt(f(note='yoga'))", "tab(f(note='yoga'), month)", "lst(f(note='yoga'))", tags="count started stopped")
q("shiptons by year", "tab(f(note='shiptons'), year)", modes=SHOP, tags="group year shop")
fu("and how much of it was for the horses", "tab(f('Horses', note='shiptons'), year)", "tot(f('Horses', note='shiptons'), 'Horses')", "one(m(s(f('Horses', note='shiptons'))), pct(s(f('Horses', note='shiptons')), s(f(note='shiptons'))))",
   "one(pct(s(f('Horses', note='shiptons')), s(f(note='shiptons'))))", modes=SHOP, tags="shop category")
q("delete the last one", NONE, tags="none order")
q("do i spend more at town pump or costco gas", "two(s(f(note='town pump')), s(f(note='costco gas')), 'town pump', 'costco gas')", "two(s(f('Gas', note='town pump')), s(f(note='costco gas')), 'town pump', 'costco gas')", modes=SHOP, tags="compare shops")
q("how many days this month did i not spend anything", "one(len([d for d in span('2026-11-01', TODAY) if not f(a=d, b=d)]))", "rows([[d] for d in span('2026-11-01', TODAY) if not f(a=d, b=d)])", tags="count days without")
q("whats the longest stretch i went without spending a dime", "one(longest([(d, not f(a=d, b=d)) for d in span(ROWS[0].d, TODAY)])[0])", "one(*longest([(d, not f(a=d, b=d)) for d in span(ROWS[0].d, TODAY)]))",
  "one(*longest([(d, not f(a=d, b=d)) for d in span(ROWS[0].d, TODAY)])[1:])", "one('2025-08-15', '2025-08-23')", "one('7', '2025-08-15', '2025-08-23')", "one('8', '2025-08-15', '2025-08-23')", tags="streak")
q("should i sell the trailer", NONE, tags="none advice")
q("average gas fillup this year", "with_alts(one(m(avg(f('Gas', a='2026')))), one(m(avg(f('Gas', a='2026'))), len(f('Gas', a='2026'))), one('Gas', m(avg(f('Gas', a='2026')))))", "one(m(avg(f(note='gas', a='2026'))))", "one(m(avg(f('Gas', note='gas', a='2026'))))", tags="average category")
fu("what was it in 2025", "with_alts(one(m(avg(f('Gas', a='2025', b='2025')))), one(m(avg(f('Gas', a='2025', b='2025'))), len(f('Gas', a='2025', b='2025'))), one('Gas', m(avg(f('Gas', a='2025', b='2025')))))", "one(m(avg(f(note='gas', a='2025', b='2025'))))",
   "one(m(avg(f('Gas', note='gas', a='2025', b='2025'))))", tags="average category")
fu("how many of those were over 80 bucks", "cnt(f('Gas', a='2025', b='2025', gt=80))", "cnt(f('Gas', a='2025', gt=80))", "lst(f('Gas', a='2025', b='2025', gt=80))", "cnt(f(note='gas', a='2025', b='2025', gt=80))", tags="count threshold")
q("whats my median grocery trip for 2025", "one(m(median(f('Groceries', a='2025', b='2025'))))", "one('Groceries', m(median(f('Groceries', a='2025', b='2025'))))", tags="median")
q("what share of my spending goes to rent", "one(pct(s(rent()), s(ROWS)))", "one(pct(s(rent()), s(ROWS)), m(s(rent())))", "one(pct(s(rent('2026')), s(f(a='2026'))))", "one(pct(s(rent('2026')), s(f(a='2026'))), m(s(rent('2026'))))",
  "one(pct(s(f(note='rent')), s(ROWS)))", "one(pct(s(f(note='rent')), s(ROWS)), m(s(f(note='rent'))))", "one(pct(s(f(note='rent', a='2026')), s(f(a='2026'))))", tags="share")
fu("and to the horses", "one(pct(s(f('Horses')), s(ROWS)))", "one(pct(s(f('Horses')), s(ROWS)), m(s(f('Horses'))))", "one(pct(s(f('Horses', a='2026')), s(f(a='2026'))))", "one(pct(s(f('Horses', a='2026')), s(f(a='2026'))), m(s(f('Horses', a='2026'))))", tags="share category")
q("thanks a bunch, youre a lifesaver", NONE, tags="none chat")
q("when did my rent go up", "rows([[r.d, m(r.c)] for r in steps(rent())])", "rows([[month(r), m(r.c)] for r in steps(rent())])", "rows([[r.d] for r in steps(rent())])", "rows([[month(r)] for r in steps(rent())])", "one(*[r.d for r in steps(rent())])",
  "when(steps(rent())[-1])", "one(month(steps(rent())[-1]))", "rows([[r.d, m(r.c)] for r in rent()[:1] + steps(rent())])", "rows([[month(r), m(r.c)] for r in rent()[:1] + steps(rent())])", "lst(rent())", tags="price change")
q("how much was netflix at first and how much is it now", "one(m(f(note='netflix')[0].c), m(f(note='netflix')[-1].c))", "rows([[r.d, m(r.c)] for r in (f(note='netflix')[0], f(note='netflix')[-1])])",
  "one(m(f(note='netflix')[0].c), m(f(note='netflix')[-1].c), m(f(note='netflix')[-1].c - f(note='netflix')[0].c))", "rows([[r.d, m(r.c)] for r in f(note='netflix')[:1] + steps(f(note='netflix'))])", tags="price first now")
fu("how about spotify", "one(m(f(note='spotify')[0].c), m(f(note='spotify')[-1].c))", "rows([[r.d, m(r.c)] for r in (f(note='spotify')[0], f(note='spotify')[-1])])",
   "one(m(f(note='spotify')[0].c), m(f(note='spotify')[-1].c), m(f(note='spotify')[-1].c - f(note='spotify')[0].c))", "rows([[r.d, m(r.c)] for r in f(note='spotify')[:1] + steps(f(note='spotify'))])", tags="price first now")
fu("did the internet go up too", "one(m(f(note='internet')[0].c), m(f(note='internet')[-1].c))", "rows([[r.d, m(r.c)] for r in (f(note='internet')[0], f(note='internet')[-1])])", "one(m(f(note='internet')[-1].c - f(note='internet')[0].c))",
   "one(m(f(note='internet')[0].c), m(f(note='internet')[-1].c), m(f(note='internet')[-1].c - f(note='internet')[0].c))", "rows([[r.d, m(r.c)] for r in steps(f(note='internet'))])", "rows([[r.d, m(r.c)] for r in f(note='internet')[:1] + steps(f(note='internet'))])",
   "rows([[month(r), m(r.c)] for r in steps(f(note='internet'))])", "when(steps(f(note='internet'))[-1])", "lst(f(note='internet'))", tags="price change")
q("everything over 500 this year that isnt rent", "lst(f(a='2026', no=['rent'], gt=500))", "lst([r for r in f(a='2026', gt=500) if r.n != 'rent'])", tags="list threshold exclusion")
fu("leave out the board too", "lst(f(a='2026', no=['rent', 'board'], gt=500))", "lst([r for r in f(a='2026', gt=500, no=['board']) if r.n != 'rent'])", tags="list exclusion")
q("how much money will i have left after christmas", NONE, tags="none future")
q("top 5 categories this year", "rows([[k, m(s(v))] for k, v in sorted(grp(f(a='2026'), cat).items(), key=lambda kv: -s(kv[1]))[:5]], True)", tags="ranking category")
q("how much have i put in the garden since may", "tot(f('Garden', a='2026-05'), 'Garden')", tags="total since")
fu("did i plant too many tomatos", NONE, tags="none opinion")
q("hay per year please", "tab([r for r in f(note='hay') if 'hayride' not in r.n], year)", "tab(f('Horses', note='hay'), year)", "tab(f(note='hay'), year)", tags="group year trap")
fu("so whats a ton of it these days", NONE, tags="none quantity")
q("what did skiing cost me from november 2024 through april 2025", "tot(f('Skiing', a='2024-11', b='2025-04'), 'Skiing')", "tab(f('Skiing', a='2024-11', b='2025-04'), month)", tags="total category span")
fu("and the same months a year later", "tot(f('Skiing', a='2025-11', b='2026-04'), 'Skiing')", "tab(f('Skiing', a='2025-11', b='2026-04'), month)", tags="total category span")
fu("which day hurt the most in that one", "pick(*best(f('Skiing', a='2025-11', b='2026-04'), day))", "it(biggest(f('Skiing', a='2025-11', b='2026-04')))", tags="largest day")
q("whats the snow like up at red lodge", NONE, tags="none offtopic")
q("which day last year did i spend the most", "pick(*best(f(a='2025', b='2025'), day))", "it(biggest(f(a='2025', b='2025')))", tags="largest day")
fu("what all did i buy that day", "lst(f(a=best(f(a='2025', b='2025'), day)[0], b=best(f(a='2025', b='2025'), day)[0]))", tags="list day")
q("do i eat out more on weekends or during the week", "two(s([r for r in f('Eating Out') if wday(r) in WD[5:]]), s([r for r in f('Eating Out') if wday(r) in WD[:5]]), 'weekends', 'weekdays')",
  "one(len([r for r in f('Eating Out') if wday(r) in WD[5:]]), len([r for r in f('Eating Out') if wday(r) in WD[:5]]))", "one(m(avg([r for r in f('Eating Out') if wday(r) in WD[5:]])), m(avg([r for r in f('Eating Out') if wday(r) in WD[:5]])))",
  "one(m(div(s([r for r in f('Eating Out') if wday(r) in WD[5:]]), len([d for d in span('2023-10-01', TODAY) if date.fromisoformat(d).weekday() > 4]))), m(div(s([r for r in f('Eating Out') if wday(r) in WD[:5]]), len([d for d in span('2023-10-01', TODAY) if date.fromisoformat(d).weekday() < 5]))))",
  "tab(f('Eating Out'), wday)", "rows([[k, len(v)] for k, v in grp(f('Eating Out'), wday).items()])", tags="compare weekend")
q("what do i pay on average at mckenzie river", "one(m(avg(f(note='mckenzie river'))))", "one('mckenzie river pizza', m(avg(f(note='mckenzie river'))))", "one(m(avg(f(note='mckenzie river'))), len(f(note='mckenzie river')))", tags="average shop")
fu("and at olive garden", "empty()", NONE, "one('0.00')", "one('0')", tags="empty shop")
q("i owe kelsey 40 bucks for the concert", NONE, tags="none debt")
q("how much have i spent on kelsey over the years", "tot(f(note='kelsey'), 'kelsey')", "tab(f(note='kelsey'), year)", "tot(f('Gifts', note='kelsey'), 'kelsey')", tags="total person")
fu("break it down by category", "tab(f(note='kelsey'), cat)", tags="group category person")
q("christmas presents last year, who got what", "lst(f('Gifts', note='christmas', a='2025', b='2025'))", "lst(f('Gifts', a='2025-12', b='2025-12'))", "lst(f(note='christmas', a='2025', b='2025'))", "tab(f('Gifts', note='christmas', a='2025', b='2025'), note)", tags="list holiday")
fu("who got the least", "with_alts(one(smallest(f('Gifts', note='christmas', a='2025', b='2025')).n, m(smallest(f('Gifts', note='christmas', a='2025', b='2025')).c)), *run(\"it(smallest(f('Gifts', note='christmas', a='2025', b='2025')))\"))",
   "one(smallest(f('Gifts', note='christmas', a='2025', b='2025')).n)", "it(smallest(f('Gifts', a='2025-12', b='2025-12')))", tags="smallest person")
q("how much was the vet for juniper", "with_alts(tot([r for r in f(note='vet') if 'juniper' in r.n]), *run(\"it([r for r in f(note='vet') if 'juniper' in r.n][0])\"))", tags="total pet")
fu("and what does she cost me compared to dolly, all in all", "two(s(f('Horses', note='juniper')), s(f('Horses', note='dolly')), 'juniper', 'dolly')", "two(s(f(note='juniper')), s(f(note='dolly')), 'juniper', 'dolly')",
   "two(s(f('Horses', note='juniper', no=['dolly'])), s(f('Horses', note='dolly', no=['juniper'])), 'juniper', 'dolly')", "two(s(f(note='juniper', no=['dolly'])), s(f(note='dolly', no=['juniper'])), 'juniper', 'dolly')", tags="compare pets")
q("running total of groceries by month for this year", "rows([[k, m(s(f('Groceries', a='2026', b=k)))] for k in sorted(grp(f('Groceries', a='2026'), month))])",
  "rows([[k, m(s(v)), m(s(f('Groceries', a='2026', b=k)))] for k, v in sorted(grp(f('Groceries', a='2026'), month).items())])", tags="running")
q("biggest expense in each category this year", "rows([[k, m(biggest(v, True).c)] for k, v in sorted(grp(f(a='2026'), cat).items())])", tags="largest each")
q("how many pounds of grain do the girls go thru in a month", NONE, tags="none quantity")
q("how much did my grocerys grow from 2024 to 2025", "two(s(f('Groceries', a='2025', b='2025')), s(f('Groceries', a='2024', b='2024')), '2025', '2024')", "one(pct(s(f('Groceries', a='2025', b='2025')) - s(f('Groceries', a='2024', b='2024')), s(f('Groceries', a='2024', b='2024'))))",
  "one(m(s(f('Groceries', a='2025', b='2025')) - s(f('Groceries', a='2024', b='2024'))), pct(s(f('Groceries', a='2025', b='2025')) - s(f('Groceries', a='2024', b='2024')), s(f('Groceries', a='2024', b='2024'))))", tags="growth years")
q("when was that cold snap we had, 2 winters ago?", NONE, tags="none offtopic")
q("truck & trailer for 2024 if you take out the trailer itself", "tot(f('Truck & Trailer', a='2024', b='2024', no=['horse trailer']), 'Truck & Trailer')", "tot(f('Truck & Trailer', a='2024', b='2024', no=['trailer']), 'Truck & Trailer')", tags="total exclusion")
q("boots of any kind, list em", "lst(f(note='boots'))", "tab(f(note='boots'), note)", tags="list word")
fu("whats the damage on those", "tot(f(note='boots'))", tags="total")
q("can i afford a third horse", NONE, tags="none advice")
q("which whitefish trip cost more, 2024 or 2026", "two(s(f(note='whitefish', a='2026', b='2026')), s(f(note='whitefish', a='2024', b='2024')), '2026', '2024')", tags="compare trips")
fu("how much was the lodge each time", "lst([r for r in f(note='lodge') if 'whitefish' in r.n])", "one(*[m(r.c) for r in f(note='lodge') if 'whitefish' in r.n])", "tab([r for r in f(note='lodge') if 'whitefish' in r.n], year)", tags="list trip")
fu("who drove", NONE, tags="none offtopic")
q("how much on clothes from april to june", "tot(f('Clothes & Hair', a='2026-04', b='2026-06'), 'Clothes & Hair')", "tot(f('Clothes & Hair', a='2026-04', b='2026-06', no=['hair']), 'Clothes & Hair')", "tab(f('Clothes & Hair', a='2026-04', b='2026-06'), month)", tags="total category span")
q("got any ideas what to get grandpa for christmas", NONE, tags="none advice")
q("which months did i go over 7000 all told", "rows([[k, m(s(v))] for k, v in sorted(grp(ROWS, month).items()) if s(v) > 700000])", "rows([[k] for k, v in sorted(grp(ROWS, month).items()) if s(v) > 700000])", tags="threshold months")
q("what did i spend last quarter", "tot(f(a='2026-07', b='2026-09'), '2026-Q3')", tags="total quarter")
fu("hows that compare with the one before", "two(s(f(a='2026-07', b='2026-09')), s(f(a='2026-04', b='2026-06')), '2026-Q3', '2026-Q2')", "tot(f(a='2026-04', b='2026-06'), '2026-Q2')", "one(pct(s(f(a='2026-07', b='2026-09')) - s(f(a='2026-04', b='2026-06')), s(f(a='2026-04', b='2026-06'))))", tags="compare quarters")
q("everything i spent on eating out between july 1 and july 15", "tot(f('Eating Out', a='2026-07-01', b='2026-07-15'), 'Eating Out')", "lst(f('Eating Out', a='2026-07-01', b='2026-07-15'))", tags="between")
q("last time i bought something at scheels, and what did it run me", "one(f(note='scheels')[-1].d, m(f(note='scheels')[-1].c))", "lst(f(note='scheels')[-1:])", "one(f(note='scheels')[-1].d, m(f(note='scheels')[-1].c), f(note='scheels')[-1].n)", modes=SHOP, tags="last shop")
q("how many times have i had my hair cut since new years", "cnt(f(note='haircut jess', a='2026'))", "cnt(f(note='haircut', a='2026'))", "cnt(f('Clothes & Hair', note='hair', a='2026'))", "lst(f(note='haircut jess', a='2026'))", tags="count since")
q("what was the damage last week", "tot(f(a='2026-11-23', b='2026-11-29'))", "tot(f(a='2026-11-22', b='2026-11-28'))", "lst(f(a='2026-11-23', b='2026-11-29'))", "tot(f(a='2026-11-24', b='2026-11-30'))", "tot(f(a='2026-11-23', b='2026-11-30'))", tags="total week")
q("how much did i blow on my birthday", NONE, tags="none unknown")
q("what weekday do i spend the most on gas", "pick(*best(f('Gas'), wday))", "with_alts(one(best(f('Gas'), wday, avg)[0]), one(best(f('Gas'), wday, avg)[0], m(best(f('Gas'), wday, avg)[1])))", "one(best(f('Gas'), wday, len)[0], best(f('Gas'), wday, len)[1])", "tab(f('Gas'), wday)", tags="largest weekday")
q("when was the last time i paid for peacock", "when(f(note='peacock')[-1])", tags="date last stopped")
q("most days in a row i ate out", "one(longest([(d, bool(f('Eating Out', a=d, b=d))) for d in span(ROWS[0].d, TODAY)])[0])", "one(*longest([(d, bool(f('Eating Out', a=d, b=d))) for d in span(ROWS[0].d, TODAY)]))", tags="streak")
q("thanksgiving groceries every year", "tab(f('Groceries', note='thanksgiving'), year)", "lst(f('Groceries', note='thanksgiving'))", "tot(f('Groceries', note='thanksgiving'))", "tab(f('Groceries', a='2023-11-23', b='2023-11-23') + f('Groceries', a='2024-11-28', b='2024-11-28') + f('Groceries', a='2025-11-27', b='2025-11-27') + f('Groceries', a='2026-11-26', b='2026-11-26'), year)", tags="group holiday")
q("how many lift tickets did i buy last winter", "cnt(f(note='lift ticket', a='2025-12-01', b='2026-02-28'))", "cnt(f(note='lift ticket', a='2025-12-21', b='2026-03-20'))", "cnt(f(note='lift ticket', a='2025-11-01', b='2026-04-30'))", "lst(f(note='lift ticket', a='2025-12-01', b='2026-02-28'))", tags="count season")

if __name__ == "__main__":
    with open(os.path.join(HERE, "billings43.jsonl"), "w", encoding="utf-8") as fh:
        for o in OUT:
            fh.write(json.dumps(o, ensure_ascii=False) + "\n")
    print(len(OUT), "questions", sum("none" in o["gold"] for o in OUT), "none", sum(bool(o["history"]) for o in OUT), "followups")
