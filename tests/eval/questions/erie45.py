#!/usr/bin/env python3
"""Blind questions on the erie ledger: gold values by plain loops over the csv. Writes erie45.jsonl beside this file."""
import csv
import datetime as dt
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
ROWS = []
with open(os.path.join(HERE, "..", "ledgers", "erie.csv"), newline="", encoding="utf-8") as f:
    for r in csv.DictReader(f):
        whole, part = r["amount"].split(".")
        ROWS.append((r["date"], int(whole) * 100 + int(part), r["category"], r["notes"]))
FIRST = ROWS[0][0]


# ------------------------------------------------------------------ helpers
def words(s):
    return "".join(c if c.isalnum() else " " for c in s.lower()).split()


def F(cat=None, has=None, word=None, only=None, p=None, a=None, b=None, nocat=None, nohas=None, over=None, under=None, rows=None):
    """rows by category, text in the note, whole word in the note, exact note, date prefix, from, to ..."""
    out = []
    for r in (ROWS if rows is None else rows):
        if cat is not None and r[2] != cat:
            continue
        if nocat is not None and r[2] == nocat:
            continue
        if has is not None and has not in r[3].lower():
            continue
        if word is not None and word not in words(r[3]):
            continue
        if only is not None and r[3].lower() != only:
            continue
        if p is not None and not r[0].startswith(p):
            continue
        if a is not None and r[0] < a:
            continue
        if b is not None and r[0] > b:
            continue
        if nohas is not None and any(x in r[3].lower() for x in nohas):
            continue
        if over is not None and r[1] <= over * 100:
            continue
        if under is not None and r[1] >= under * 100:
            continue
        out.append(r)
    return out


def U(*sets):
    """rows in any of the sets, ledger order"""
    keep = set()
    for s in sets:
        for r in s:
            keep.add(id(r))
    return [r for r in ROWS if id(r) in keep]


def m(cents):
    sign = "-" if cents < 0 else ""
    return "%s%d.%02d" % ((sign,) + divmod(abs(cents), 100))


def half_up(num, den):
    return (2 * num + den) // (2 * den)


def cents(rs):
    t = 0
    for r in rs:
        t += r[1]
    return t


def T(rs):
    return m(cents(rs))


def C(rs):
    return str(len(rs))


def A(rs):
    return m(half_up(cents(rs), len(rs)))


def PER(rs, n):
    return m(half_up(cents(rs), n))


def DIFF(x, y):
    return m(abs(cents(x) - cents(y)))


def SDIFF(x, y):
    return m(cents(x) - cents(y))


def PCT(x, y):
    v = half_up(cents(x) * 1000, cents(y))
    return "%d.%d" % divmod(v, 10)


def GROW(x, y):
    """percent change from y to x"""
    n = (cents(x) - cents(y)) * 1000
    v = half_up(abs(n), cents(y))
    return ("-" if n < 0 else "") + "%d.%d" % divmod(v, 10)


def MED(rs):
    v = sorted(r[1] for r in rs)
    n = len(v)
    return m(v[n // 2]) if n % 2 else m(half_up(v[n // 2 - 1] + v[n // 2], 2))


def top(rs):
    best = None
    for r in rs:
        if best is None or r[1] > best[1]:
            best = r
    assert [r[1] for r in rs].count(best[1]) == 1, "tie"
    return best


def day(r):
    return r[0]


def amt(r):
    return m(r[1])


def note(r):
    return r[3]


def cat(r):
    return r[2]


def one(*cells):
    return {"one": [str(c) for c in cells]}


def table(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def L(rs, *cols):
    """list of the rows themselves"""
    return table([[c(r) for c in (cols or (day, amt))] for r in rs])


def groups(rs, key):
    g = {}
    for r in rs:
        g.setdefault(key(r), []).append(r)
    return g


def year(r):
    return r[0][:4]


def month(r):
    return r[0][:7]


def weekday(r):
    return dt.date.fromisoformat(r[0]).strftime("%A")


def weekend(r):
    return dt.date.fromisoformat(r[0]).weekday() >= 5


def G(rs, key, fn=T):
    """one row per group"""
    g = groups(rs, key)
    return [[k, fn(g[k])] for k in sorted(g)]


def ranked(rs, key, n=None):
    g = groups(rs, key)
    ks = sorted(g, key=lambda k: -cents(g[k]))
    return [[k, T(g[k])] for k in (ks[:n] if n else ks)]


def days_between(a, b):
    out, d = [], dt.date.fromisoformat(a)
    while d <= dt.date.fromisoformat(b):
        out.append(d.isoformat())
        d += dt.timedelta(1)
    return out


def quiet_days(a, b):
    spent = set(r[0] for r in ROWS)
    return [d for d in days_between(a, b) if d not in spent]


def quiet_streak():
    spent = set(r[0] for r in ROWS)
    best, run = [], []
    for d in days_between(FIRST, TODAY):
        run = [] if d in spent else run + [d]
        if len(run) > len(best):
            best = run
    return best


def gap(a, b):
    return (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days


def nmonths(y):
    return {"2023": 3, "2024": 12, "2025": 12, "2026": 11}[y]


def per_month_by_year(rs, den=nmonths):
    g = groups(rs, year)
    return [[y, m(half_up(cents(g[y]), den(y)))] for y in sorted(g)]


def growth(y0, y1):
    """categories by absolute growth, biggest first: name, difference"""
    g0, g1 = groups(F(p=y0), cat), groups(F(p=y1), cat)
    ks = sorted(set(g0) | set(g1), key=lambda k: -(cents(g1.get(k, [])) - cents(g0.get(k, []))))
    return [(k, m(cents(g1.get(k, [])) - cents(g0.get(k, []))), T(g0.get(k, [])), T(g1.get(k, []))) for k in ks]


def running(rs, key):
    g, t, out = groups(rs, key), 0, []
    for k in sorted(g):
        t += cents(g[k])
        out.append([k, m(t)])
    return out


def over_sum(rs, key, limit):
    return [[k, v] for k, v in G(rs, key) if int(v.replace(".", "")) > limit * 100]


def best_weekday(fn):
    g = groups(ROWS, weekday)
    return max(g, key=lambda k: fn(g[k]))


NDAYS = {}
for _d in days_between(FIRST, TODAY):
    _w = dt.date.fromisoformat(_d).strftime("%A")
    NDAYS[_w] = NDAYS.get(_w, 0) + 1

EMPTY = {"empty": True}
NONE = {"none": True}

# ------------------------------------------------------------------ spans used in the questions
Y26 = dict(a="2026-01-01", b="2026-11-30")
LASTWK = dict(a="2026-11-23", b="2026-11-29")
OBXDAYS = dict(a="2026-07-18", b="2026-07-25")
MBDAYS = dict(a="2024-07-13", b="2024-07-20")
NIADAYS = dict(a="2024-05-24", b="2024-05-26")
CLEDAYS = dict(a="2025-10-03", b="2025-10-05")

OUT = []


def q(text, how, alt=(), tags=(), after=()):
    """after: numbers of the earlier questions of the conversation"""
    gold = eval(how)
    alts, seen = [], [json.dumps(gold)]
    for a in alt:
        v = eval(a)
        s = json.dumps(v)
        if s not in seen:
            seen.append(s)
            alts.append(v)
    n = len(OUT) + 1
    tags = list(tags)
    if after:
        tags.append("followup")
    if gold == NONE:
        tags.append("none")
    OUT.append({"id": "erie45-%03d" % n, "question": text, "today": TODAY, "history": [OUT[i - 1]["question"] for i in after],
                "gold": gold, "alt": alts, "how": how, "tags": tags})


# ================================================================== the questions
# 1-3
q("how much did we blow on eating out last month", "one(T(F(cat='Eating Out', p='2026-10')))",
  ["one(T(F(cat='Eating Out', p='2026-10')), C(F(cat='Eating Out', p='2026-10')))", "L(F(cat='Eating Out', p='2026-10'))"], ["total", "category", "period"])
q("and the month before that", "one(T(F(cat='Eating Out', p='2026-09')))",
  ["one(T(F(cat='Eating Out', p='2026-09')), C(F(cat='Eating Out', p='2026-09')))", "one(T(F(cat='Eating Out', p='2026-10')), T(F(cat='Eating Out', p='2026-09')))",
   "L(F(cat='Eating Out', p='2026-09'))"], ["total", "period"], [1])
q("whats the priciest one in there", "one(amt(top(F(cat='Eating Out', p='2026-09'))), day(top(F(cat='Eating Out', p='2026-09'))))",
  ["one(amt(top(F(cat='Eating Out', p='2026-09'))))", "one(amt(top(F(cat='Eating Out', p='2026-09'))), note(top(F(cat='Eating Out', p='2026-09'))))",
   "one(amt(top(F(cat='Eating Out', p='2026-09'))), day(top(F(cat='Eating Out', p='2026-09'))), note(top(F(cat='Eating Out', p='2026-09'))))",
   "one(amt(top(F(cat='Eating Out', a='2026-09-01', b='2026-10-31'))))", "one(amt(top(F(cat='Eating Out', a='2026-09-01', b='2026-10-31'))), day(top(F(cat='Eating Out', a='2026-09-01', b='2026-10-31'))))"],
  ["largest"], [1, 2])
# 4
q("go bills!!", "NONE", [], ["chitchat"])
# 5
q("how many times did i hit tim hortons in 2025", "one(C(F(has='tim hortons', p='2025')))",
  ["one(C(F(only='tim hortons', p='2025')))", "one(C(F(has='tim hortons', p='2025')), T(F(has='tim hortons', p='2025')))", "one(C(F(only='tim hortons', p='2025')), T(F(only='tim hortons', p='2025')))",
   "one(len(groups(F(has='tim hortons', p='2025'), day)))", "one(len(groups(F(only='tim hortons', p='2025'), day)))"], ["count", "notes"])
# 6-9
q("total for the truck this year", "one(T(F(cat='Truck', **Y26)))",
  ["one(T(F(cat='Truck', **Y26)), C(F(cat='Truck', **Y26)))", "one(T(F(has='truck', **Y26)))", "one(T(F(has='truck', **Y26)), C(F(has='truck', **Y26)))",
   "one(T(U(F(cat='Truck', **Y26), F(has='truck', **Y26))))"], ["total", "category"])
q("without the payment", "one(T(F(cat='Truck', nohas=['truck payment'], **Y26)))",
  ["one(T(F(cat='Truck', nohas=['truck payment'], **Y26)), C(F(cat='Truck', nohas=['truck payment'], **Y26)))", "one(T(F(has='truck', nohas=['truck payment'], **Y26)))"],
  ["total", "exclusion"], [6])
q("same thing for 2025", "one(T(F(cat='Truck', nohas=['truck payment'], p='2025')))",
  ["one(T(F(cat='Truck', nohas=['truck payment'], p='2025')), C(F(cat='Truck', nohas=['truck payment'], p='2025')))", "one(T(F(has='truck', nohas=['truck payment'], p='2025')))",
   "one(T(F(cat='Truck', nohas=['truck payment'], **Y26)), T(F(cat='Truck', nohas=['truck payment'], p='2025')))"],
  ["total", "exclusion", "period"], [6, 7])
q("why does that thing keep costing me so much", "NONE", [], ["why"], [6, 7, 8])
# 10
q("list every time duke went to the vet", "L(F(has='duke vet'))",
  ["L(F(has='vet', cat='Dog'))", "L(F(has='duke vet'), day)", "L(F(only='duke vet'))", "one(C(F(has='duke vet')))", "one(C(F(has='duke vet')), T(F(has='duke vet')))", "L(F(has='duke vet'), amt)"],
  ["list", "notes", "pet"])
# 11
q("what share of the eating out money goes in the vending machine", "one(PCT(F(cat='Eating Out', has='vending'), F(cat='Eating Out')))",
  ["one(PCT(F(cat='Eating Out', has='vending'), F(cat='Eating Out')), T(F(cat='Eating Out', has='vending')))",
   "one(T(F(cat='Eating Out', has='vending')), T(F(cat='Eating Out')))",
   "one(PCT(F(cat='Eating Out', has='vending'), F(cat='Eating Out')), T(F(cat='Eating Out', has='vending')), T(F(cat='Eating Out')))",
   "one(PCT(F(cat='Eating Out', has='vending', **Y26), F(cat='Eating Out', **Y26)))"], ["share", "rich"])
# 12-14
q("when was the last oil change", "one(day(F(has='oil change')[-1]), amt(F(has='oil change')[-1]))",
  ["one(day(F(has='oil change')[-1]))", "one(day(F(has='oil change')[-1]), amt(F(has='oil change')[-1]), note(F(has='oil change')[-1]))"], ["when", "notes"])
q("and the one before it", "one(day(F(has='oil change')[-2]), amt(F(has='oil change')[-2]))",
  ["one(day(F(has='oil change')[-2]))", "one(day(F(has='oil change')[-2]), amt(F(has='oil change')[-2]), note(F(has='oil change')[-2]))", "L(F(has='oil change')[-2:])"], ["when"], [12])
q("how many days between those two", "one(gap(day(F(has='oil change')[-2]), day(F(has='oil change')[-1])))",
  ["one(gap(day(F(has='oil change')[-2]), day(F(has='oil change')[-1])), day(F(has='oil change')[-2]), day(F(has='oil change')[-1]))",
   "one(gap(day(F(has='oil change')[-2]), day(F(has='oil change')[-1])) - 1)"], ["days", "rich"], [12, 13])
# 15
q("should i trade the truck in or just keep fixin it", "NONE", [], ["advice"])
# 16-17
q("whats the single biggest thing we ever paid for", "one(amt(top(ROWS)), day(top(ROWS)))",
  ["one(amt(top(ROWS)))", "one(amt(top(ROWS)), note(top(ROWS)))", "one(amt(top(ROWS)), day(top(ROWS)), note(top(ROWS)))"], ["largest"])
q("is insurance gonna pay some of it back", "NONE", [], ["future"], [16])
# 18-19
q("how much have we spent on owen so far", "one(T(F(has='owen')))",
  ["one(T(F(has='owen')), C(F(has='owen')))", "one(T(F(word='owen')))", "one(T(F(word='owen')), C(F(word='owen')))", "one(T(F(cat='Baby')))", "one(T(F(cat='Baby')), C(F(cat='Baby')))", "one(T(U(F(has='owen'), F(cat='Baby'))))"],
  ["total", "person"])
q("how many diapers did he go thru", "NONE", [], ["quantity"], [18])
# 20
q("compare wegmens and giant eagle this year", "one(T(F(has='wegmans', **Y26)), T(F(has='giant eagle', **Y26)))",
  ["table([['wegmans', T(F(has='wegmans', **Y26))], ['giant eagle', T(F(has='giant eagle', **Y26))]])",
   "one(T(F(has='wegmans', **Y26)), T(F(has='giant eagle', **Y26)), DIFF(F(has='wegmans', **Y26), F(has='giant eagle', **Y26)))",
   "one(DIFF(F(has='wegmans', **Y26), F(has='giant eagle', **Y26)))",
   "one(T(F(has='wegmans', cat='Groceries', **Y26)), T(F(has='giant eagle', cat='Groceries', **Y26)))",
   "one(T(F(has='wegmans', cat='Groceries', **Y26)), T(F(has='giant eagle', cat='Groceries', **Y26)), DIFF(F(has='wegmans', cat='Groceries', **Y26), F(has='giant eagle', cat='Groceries', **Y26)))",
   "one(T(F(only='wegmans', **Y26)), T(F(only='giant eagle', **Y26)))",
   "one(T(F(only='wegmans', **Y26)), T(F(only='giant eagle', **Y26)), DIFF(F(only='wegmans', **Y26), F(only='giant eagle', **Y26)))"], ["compare", "notes", "typo", "rich"])
# 21-22
q("diapers since july", "one(T(F(has='diapers', a='2026-07-01')))",
  ["one(T(F(has='diapers', a='2026-07-01')), C(F(has='diapers', a='2026-07-01')))", "L(F(has='diapers', a='2026-07-01'))", "one(C(F(has='diapers', a='2026-07-01')))",
   "one(T(U(F(has='diapers', a='2026-07-01'), F(has='pampers', a='2026-07-01'))))"], ["total", "since", "notes"])
q("how about formula", "EMPTY", ["one('0.00')", "one('0')", "one('0.00', '0')"], ["total", "empty"], [21])
# 23-24
q("what did thanksgiving cost us this year", "one(T(F(has='thanksgiving', **Y26)))",
  ["one(T(F(has='thanksgiving', **Y26)), C(F(has='thanksgiving', **Y26)))", "L(F(has='thanksgiving', **Y26))", "one(T(F(p='2026-11-26')))", "one(T(F(p='2026-11-26')), C(F(p='2026-11-26')))",
   "one(T(F(a='2026-11-26', b='2026-11-29')))", "one(T(F(a='2026-11-26', b='2026-11-27')))"], ["total", "holiday", "notes"])
q("and last year", "one(T(F(has='thanksgiving', p='2025')))",
  ["one(T(F(has='thanksgiving', p='2025')), C(F(has='thanksgiving', p='2025')))", "L(F(has='thanksgiving', p='2025'))", "one(T(F(p='2025-11-27')))", "one(T(F(p='2025-11-27')), C(F(p='2025-11-27')))",
   "one(T(F(a='2025-11-27', b='2025-11-30')))", "one(T(F(a='2025-11-27', b='2025-11-28')))", "one(T(F(has='thanksgiving', **Y26)), T(F(has='thanksgiving', p='2025')))"], ["total", "holiday", "period"], [23])
# 25
q("asdfj kl;; 88", "NONE", [], ["nonsense"])
# 26
q("longest stretch we went without spending anything", "one(len(quiet_streak()), quiet_streak()[0], quiet_streak()[-1])",
  ["one(len(quiet_streak()))", "one(len(quiet_streak()), quiet_streak()[0])", "one(len(quiet_streak()), quiet_streak()[-1])", "one(quiet_streak()[0], quiet_streak()[-1])",
   "one('2025-04-08', '2025-04-12')", "one('4', '2025-04-08', '2025-04-12')", "one('3', '2025-04-08', '2025-04-12')"], ["streak", "rich"])
# 27-29
q("fantasy buy ins, whats the total over the years", "one(T(F(has='buy in')))",
  ["one(T(F(has='buy in')), C(F(has='buy in')))", "L(F(has='buy in'))", "table(G(F(has='buy in'), year))"], ["total", "notes"])
q("split that by year", "table(G(F(has='buy in'), year))", ["table([[y, T(r), C(r)] for y, r in sorted(groups(F(has='buy in'), year).items())])"], ["by year"], [27])
q("did i win any of it back", "NONE", [], ["income"], [27, 28])
# 30-31
q("what did we spend last weekend", "one(T(F(a='2026-11-28', b='2026-11-29')))",
  ["one(T(F(a='2026-11-28', b='2026-11-29')), C(F(a='2026-11-28', b='2026-11-29')))", "L(F(a='2026-11-28', b='2026-11-29'), amt)", "L(F(a='2026-11-28', b='2026-11-29'))",
   "table(G(F(a='2026-11-28', b='2026-11-29'), day))", "one(T(F(a='2026-11-27', b='2026-11-29')))"], ["total", "weekend"])
q("and the weekend before", "one(T(F(a='2026-11-21', b='2026-11-22')))",
  ["one(T(F(a='2026-11-21', b='2026-11-22')), C(F(a='2026-11-21', b='2026-11-22')))", "L(F(a='2026-11-21', b='2026-11-22'), amt)", "L(F(a='2026-11-21', b='2026-11-22'))",
   "table(G(F(a='2026-11-21', b='2026-11-22'), day))", "one(T(F(a='2026-11-20', b='2026-11-22')))", "one(T(F(a='2026-11-28', b='2026-11-29')), T(F(a='2026-11-21', b='2026-11-22')))"], ["total", "weekend"], [30])
# 32
q("what all did i buy on black friday", "L(F(p='2026-11-27'), note, amt)",
  ["L(F(p='2026-11-27'), cat, amt)", "L(F(p='2026-11-27'), amt)", "L(F(p='2026-11-27'), note)", "one(T(F(p='2026-11-27')))", "one(T(F(p='2026-11-27')), C(F(p='2026-11-27')))"], ["list", "holiday", "day"])
# 33
q("put 45 down for gas at sheetz today", "NONE", [], ["order"])
# 34
q("what do i average a month on gas, year by year", "table(per_month_by_year(F(cat='Gas')))",
  ["table(per_month_by_year(F(cat='Gas', a='2024-01-01')))", "table(per_month_by_year(F(cat='Gas'), lambda y: 12))", "table(per_month_by_year(F(cat='Gas', b='2026-10-31'), lambda y: 10 if y == '2026' else nmonths(y)))"],
  ["average", "by year", "rich"])
# 35-37
q("spending by category last quarter", "table(G(F(a='2026-07-01', b='2026-09-30'), cat))",
  ["table(ranked(F(a='2026-07-01', b='2026-09-30'), cat), True)"], ["by category", "quarter"])
q("just the top 3", "table(ranked(F(a='2026-07-01', b='2026-09-30'), cat, 3), True)",
  ["table(ranked(F(a='2026-07-01', b='2026-09-30'), cat, 3))"], ["top", "by category"], [35])
q("now do the quarter before", "table(ranked(F(a='2026-04-01', b='2026-06-30'), cat, 3), True)",
  ["table(ranked(F(a='2026-04-01', b='2026-06-30'), cat, 3))", "table(G(F(a='2026-04-01', b='2026-06-30'), cat))"], ["top", "by category", "quarter"], [35, 36])
# 38-39
q("what was netflix at first and what is it now", "one(amt(F(only='netflix')[0]), amt(F(only='netflix')[-1]))",
  ["one(amt(F(only='netflix')[0]), amt(F(only='netflix')[-1]), DIFF(F(only='netflix')[-1:], F(only='netflix')[:1]))",
   "table([[day(F(only='netflix')[0]), amt(F(only='netflix')[0])], [day(F(only='netflix')[-1]), amt(F(only='netflix')[-1])]])"], ["first and last", "notes", "rich"])
q("is it even worth keeping", "NONE", [], ["opinion"], [38])
# 40
q("how many days this month did we not spend a dime", "one(len(quiet_days('2026-11-01', TODAY)))",
  ["table([[d] for d in quiet_days('2026-11-01', TODAY)])"], ["count", "days without"])
# 41-43
q("how much at sheetz this year", "one(T(F(has='sheetz', **Y26)))",
  ["one(T(F(has='sheetz', **Y26)), C(F(has='sheetz', **Y26)))", "one(T(F(only='sheetz', **Y26)))", "one(T(F(only='sheetz', **Y26)), C(F(only='sheetz', **Y26)))"], ["total", "notes"])
q("split it by category", "table(G(F(has='sheetz', **Y26), cat))", ["table(G(F(only='sheetz', **Y26), cat))"], ["by category"], [41])
q("how does that compare with country fair", "one(T(F(has='sheetz', **Y26)), T(F(has='country fair', **Y26)))",
  ["one(T(F(has='sheetz', **Y26)), T(F(has='country fair', **Y26)), DIFF(F(has='sheetz', **Y26), F(has='country fair', **Y26)))", "one(DIFF(F(has='sheetz', **Y26), F(has='country fair', **Y26)))", "one(SDIFF(F(has='sheetz', **Y26), F(has='country fair', **Y26)))", "one(DIFF(F(only='sheetz', **Y26), F(only='country fair', **Y26)))",
   "one(T(F(only='sheetz', **Y26)), T(F(only='country fair', **Y26)))", "one(T(F(only='sheetz', **Y26)), T(F(only='country fair', **Y26)), DIFF(F(only='sheetz', **Y26), F(only='country fair', **Y26)))",
   "one(T(F(has='country fair', **Y26)))", "one(T(F(only='country fair', **Y26)))", "table(G(F(has='country fair', **Y26), cat))", "table(G(F(only='country fair', **Y26), cat))",
   "table([[c, T(F(cat=c, has='sheetz', **Y26)), T(F(cat=c, has='country fair', **Y26))] for c in ('Beer & Fun', 'Eating Out', 'Gas', 'Groceries')])"],
  ["compare"], [41, 42])
# 44
q("did i ever buy anything at costco", "EMPTY", ["NONE", "one('0')", "one('0.00')"], ["unknown", "empty"])
# 45
q("what should i get jess for christmas this time", "NONE", [], ["advice"])
# 46-48
q("what did the obx trip cost all in", "one(T(F(word='obx')))",
  ["one(T(F(word='obx')), C(F(word='obx')))", "one(T(F(**OBXDAYS)))", "one(T(F(**OBXDAYS)), C(F(**OBXDAYS)))", "one(T(U(F(word='obx'), F(**OBXDAYS))))", "one(T(F(word='obx', **OBXDAYS)))", "L(F(word='obx'))"],
  ["total", "trip"])
q("how much of that was eating out", "one(T(F(word='obx', cat='Eating Out')))",
  ["one(T(F(word='obx', cat='Eating Out')), C(F(word='obx', cat='Eating Out')))", "one(T(F(word='obx', cat='Eating Out')), PCT(F(word='obx', cat='Eating Out'), F(word='obx')))",
   "one(PCT(F(word='obx', cat='Eating Out'), F(word='obx')))", "one(T(F(word='obx', cat='Eating Out')), T(F(word='obx')))", "one(T(F(cat='Eating Out', **OBXDAYS)))"], ["total", "category", "trip"], [46])
q("and in myrtle beach", "one(T(F(has='myrtle beach', cat='Eating Out')))",
  ["one(T(F(has='myrtle beach', cat='Eating Out')), C(F(has='myrtle beach', cat='Eating Out')))", "one(PCT(F(has='myrtle beach', cat='Eating Out'), F(has='myrtle beach')))",
   "one(T(F(has='myrtle beach', cat='Eating Out')), PCT(F(has='myrtle beach', cat='Eating Out'), F(has='myrtle beach')))",
   "one(T(F(has='myrtle beach', cat='Eating Out')), T(F(has='myrtle beach')))", "one(T(F(cat='Eating Out', **MBDAYS)))", "one(T(F(has='myrtle beach')))"], ["total", "trip"], [46, 47])
# 49
q("which trip ran us more, niagara or cleveland", "one('niagara', T(F(has='niagara')))",
  ["one('niagara')", "one(T(F(has='niagara')))", "one(T(F(has='niagara')), T(F(has='cleveland')))", "one(T(F(has='niagara')), T(F(has='cleveland')), DIFF(F(has='niagara'), F(has='cleveland')))",
   "one(T(F(**NIADAYS)), T(F(**CLEDAYS)))"], ["compare", "trip", "rich"])
# 50
q("how much overtime did i make in october", "NONE", [], ["income"])
# 51-53
q("whats the avrage penelec bill", "one(A(F(has='penelec')))", ["one(A(F(has='penelec')), C(F(has='penelec')))", "one(A(F(has='penelec')), T(F(has='penelec')), C(F(has='penelec')))"], ["average", "notes"])
q("by year please", "table(G(F(has='penelec'), year, A))", ["table([[y, A(r), C(r)] for y, r in sorted(groups(F(has='penelec'), year).items())])"], ["average", "by year"], [51])
q("which single bill was the worst", "one(amt(top(F(has='penelec'))), day(top(F(has='penelec'))))",
  ["one(amt(top(F(has='penelec'))))", "one(amt(top(F(has='penelec'))), day(top(F(has='penelec'))), note(top(F(has='penelec'))))", "one(amt(top(F(has='penelec'))), month(top(F(has='penelec'))))"], ["largest"], [51, 52])
# 54
q("weekdays vs weekends this year, total spent", "one(T([r for r in F(**Y26) if not weekend(r)]), T([r for r in F(**Y26) if weekend(r)]))",
  ["one(T([r for r in F(**Y26) if not weekend(r)]), T([r for r in F(**Y26) if weekend(r)]), DIFF([r for r in F(**Y26) if not weekend(r)], [r for r in F(**Y26) if weekend(r)]))",
   "one(DIFF([r for r in F(**Y26) if not weekend(r)], [r for r in F(**Y26) if weekend(r)]))"], ["compare", "weekday", "rich"])
# 55
q("you think the steelers got a shot this year", "NONE", [], ["chitchat"])
# 56-58
q("when did i last buy zyn", "one(day(F(only='zyn')[-1]), amt(F(only='zyn')[-1]))", ["one(day(F(only='zyn')[-1]))", "one(day(F(only='zyn')[-1]), amt(F(only='zyn')[-1]), 'zyn')"], ["when", "notes", "stopped"])
q("how much did i burn on it all together", "one(T(F(only='zyn')))", ["one(T(F(only='zyn')), C(F(only='zyn')))"], ["total"], [56])
q("what was that a month on average", "one(PER(F(only='zyn'), len(groups(F(only='zyn'), month))))",
  ["one(PER(F(only='zyn'), 18))", "one(PER(F(only='zyn'), 38))", "one(PER(F(only='zyn'), len(groups(F(only='zyn'), month))), T(F(only='zyn')))", "one(PER(F(only='zyn'), 18), '18')"], ["average", "month"], [56, 57])
# 59
q("how many yards did josh allen throw for sunday", "NONE", [], ["outside"])
# 60
q("which category grew the most from 2024 to 2025", "one(growth('2024', '2025')[0][0], growth('2024', '2025')[0][1])",
  ["one(growth('2024', '2025')[0][0])", "one(growth('2024', '2025')[0][0], growth('2024', '2025')[0][2], growth('2024', '2025')[0][3])",
   "one(growth('2024', '2025')[0][0], GROW(F(cat='Baby', p='2025'), F(cat='Baby', p='2024')))", "one(growth('2024', '2025')[0][1])"], ["growth", "by category", "rich"])
# 61-62
q("how much does kayla get on average", "one(A(F(word='kayla')))", ["one(A(F(word='kayla')), C(F(word='kayla')))", "one(A(F(word='kayla')), T(F(word='kayla')), C(F(word='kayla')))"], ["average", "person"])
q("and how often did she sit for us this year", "one(C(F(word='kayla', **Y26)))", ["one(C(F(word='kayla', **Y26)), T(F(word='kayla', **Y26)))", "L(F(word='kayla', **Y26), day)", "one(C(F(word='kayla', **Y26)), A(F(word='kayla', **Y26)))"], ["count", "person"], [61])
# 63
q("and then the", "NONE", [], ["half sentence"])
# 64
q("biggest expense in every category this year", "table([[k, m(max(r[1] for r in F(cat=k, **Y26)))] for k in sorted(groups(F(**Y26), cat))])",
  ["table([[k, m(max(r[1] for r in F(cat=k, **Y26)))] for k in sorted(groups(F(**Y26), cat), key=lambda k: -max(r[1] for r in F(cat=k, **Y26)))], True)"], ["largest", "by category", "rich"])
# 65-67
q("jess presents in 2025, how much", "one(T(F(word='jess', cat='Gifts', p='2025')))",
  ["one(T(F(word='jess', cat='Gifts', p='2025')), C(F(word='jess', cat='Gifts', p='2025')))", "L(F(word='jess', cat='Gifts', p='2025'))"], ["total", "person", "category"])
q("and 2024", "one(T(F(word='jess', cat='Gifts', p='2024')))",
  ["one(T(F(word='jess', cat='Gifts', p='2024')), C(F(word='jess', cat='Gifts', p='2024')))", "L(F(word='jess', cat='Gifts', p='2024'))",
   "one(T(F(word='jess', cat='Gifts', p='2025')), T(F(word='jess', cat='Gifts', p='2024')))"], ["total", "period"], [65])
q("minus christmas", "one(T(F(word='jess', cat='Gifts', p='2024', nohas=['christmas'])))",
  ["one(T(F(word='jess', cat='Gifts', p='2024', nohas=['christmas'])), C(F(word='jess', cat='Gifts', p='2024', nohas=['christmas'])))", "L(F(word='jess', cat='Gifts', p='2024', nohas=['christmas']))",
   "one(T(F(word='jess', cat='Gifts', p='2025', nohas=['christmas'])), T(F(word='jess', cat='Gifts', p='2024', nohas=['christmas'])))"], ["total", "exclusion"], [65, 66])
# 68
q("median grocery trip this year against 2024", "one(MED(F(cat='Groceries', **Y26)), MED(F(cat='Groceries', p='2024')))",
  ["one(MED(F(cat='Groceries', **Y26)), MED(F(cat='Groceries', p='2024')), m(abs(int(MED(F(cat='Groceries', **Y26)).replace('.', '')) - int(MED(F(cat='Groceries', p='2024')).replace('.', '')))))",
   "table([['2026', MED(F(cat='Groceries', **Y26))], ['2024', MED(F(cat='Groceries', p='2024'))]])"], ["median", "compare", "rich"])
# 69
q("how much do we still owe upmc", "NONE", [], ["debt"])
# 70-71
q("when were we last at waldameer", "one(day(F(has='waldameer')[-1]), amt(F(has='waldameer')[-1]))", ["one(day(F(has='waldameer')[-1]))", "one(day(F(has='waldameer')[-1]), amt(F(has='waldameer')[-1]), 'waldameer')"], ["when", "notes"])
q("how much have we dropped there total", "one(T(F(has='waldameer')))", ["one(T(F(has='waldameer')), C(F(has='waldameer')))"], ["total"], [70])
# 72
q("running total of groceries month by month this year", "table(running(F(cat='Groceries', **Y26), month), True)", ["table(running(F(cat='Groceries', **Y26), month))"], ["running total", "by month", "rich"])
# 73-74
q("show me the bills tickets", "L(F(has='bills tickets'))", ["L(F(has='bills tickets'), note, amt)", "L(F(has='bills tickets'), amt)", "one(T(F(has='bills tickets')))", "one(T(F(has='bills tickets')), C(F(has='bills tickets')))"], ["list", "notes"])
q("who was along for the priciest one", "one(note(top(F(has='bills tickets'))), amt(top(F(has='bills tickets'))))",
  ["one('dre')", "one(note(top(F(has='bills tickets'))))", "one(note(top(F(has='bills tickets'))), amt(top(F(has='bills tickets'))), day(top(F(has='bills tickets'))))", "one(amt(top(F(has='bills tickets'))), day(top(F(has='bills tickets'))))",
   "one(amt(top(F(has='bills tickets'))))"], ["largest", "person"], [73])
# 75
q("months where eating out went over 400", "table(over_sum(F(cat='Eating Out'), month, 400))",
  ["table([[k] for k, v in over_sum(F(cat='Eating Out'), month, 400)])", "one(len(over_sum(F(cat='Eating Out'), month, 400)))", "table(over_sum(F(cat='Eating Out', **Y26), month, 400))"], ["threshold", "by month", "rich"])
# 76
q("whats gas gonna be a gallon next spring", "NONE", [], ["future"])
# 77-78
q("draftkings since september", "one(T(F(has='draftkings', a='2026-09-01')))",
  ["one(T(F(has='draftkings', a='2026-09-01')), C(F(has='draftkings', a='2026-09-01')))", "L(F(has='draftkings', a='2026-09-01'))", "one(C(F(has='draftkings', a='2026-09-01')))"], ["total", "since", "notes"])
q("same stretch last year", "one(T(F(has='draftkings', a='2025-09-01', b='2025-11-30')))",
  ["one(T(F(has='draftkings', a='2025-09-01', b='2025-11-30')), C(F(has='draftkings', a='2025-09-01', b='2025-11-30')))", "L(F(has='draftkings', a='2025-09-01', b='2025-11-30'))", "one(C(F(has='draftkings', a='2025-09-01', b='2025-11-30')))",
   "one(T(F(has='draftkings', a='2026-09-01')), T(F(has='draftkings', a='2025-09-01', b='2025-11-30')))"], ["total", "period"], [77])
# 79
q("hello fresh, first box, last box and what it came to", "one(day(F(has='hello fresh')[0]), day(F(has='hello fresh')[-1]), T(F(has='hello fresh')))",
  ["one(day(F(has='hello fresh')[0]), day(F(has='hello fresh')[-1]), T(F(has='hello fresh')), C(F(has='hello fresh')))"], ["first and last", "stopped", "rich"])
# 80
q("beer and fun in july", "one(T(F(cat='Beer & Fun', p='2026-07')))",
  ["one(T(F(cat='Beer & Fun', p='2026-07')), C(F(cat='Beer & Fun', p='2026-07')))", "L(F(cat='Beer & Fun', p='2026-07'))"], ["total", "category", "month"])
# 81
q("make me a budget for december", "NONE", [], ["order"])
# 82
q("how many miles on the truck now", "NONE", [], ["outside"])
# 83
q("days this year over 600 bucks not counting rent", "table(over_sum(F(nocat='Rent', **Y26), day, 600))",
  ["table([[k] for k, v in over_sum(F(nocat='Rent', **Y26), day, 600)])", "one(len(over_sum(F(nocat='Rent', **Y26), day, 600)))", "L(F(nocat='Rent', over=600, **Y26))", "table(over_sum(F(nohas=['rent'], **Y26), day, 600))"],
  ["threshold", "exclusion", "rich"])
# 84
q("cloths & shoes last year, total", "one(T(F(cat='Clothes & Shoes', p='2025')))", ["one(T(F(cat='Clothes & Shoes', p='2025')), C(F(cat='Clothes & Shoes', p='2025')))"], ["total", "category", "typo"])
# 85
q("delete the last one i put in", "NONE", [], ["order"])
# 86
q("what day of the week do we spend the most", "one(best_weekday(cents), T(groups(ROWS, weekday)[best_weekday(cents)]))",
  ["one(best_weekday(cents))", "one(max(NDAYS, key=lambda w: cents(groups(ROWS, weekday)[w]) / NDAYS[w]))", "one(best_weekday(lambda rs: cents(rs) / len(rs)))", "one(best_weekday(len), C(groups(ROWS, weekday)[best_weekday(len)]))",
   "table(ranked(ROWS, weekday), True)"], ["weekday", "largest"])
# 87-88
q("how much rent since october last year", "one(T(F(cat='Rent', a='2025-10-01')))",
  ["one(T(F(cat='Rent', a='2025-10-01')), C(F(cat='Rent', a='2025-10-01')))", "L(F(cat='Rent', a='2025-10-01'))", "one(T(F(has='rent', a='2025-10-01')))", "one(T(F(cat='Rent', a='2025-10-02')))"], ["total", "since", "category"])
q("when did it go up the last time", "one('2026-10-01', amt(F(cat='Rent')[-1]))",
  ["one('2026-10-01')", "one('2026-10')", "one('2026-10', amt(F(cat='Rent')[-1]))", "one('2026-10-01', amt(F(cat='Rent', p='2026-09')[0]), amt(F(cat='Rent', p='2026-10')[0]))"], ["when", "price change", "rich"], [87])
# 89
q("am i bad with money", "NONE", [], ["opinion"])
# 90
q("this year so far against the same stretch last year", "one(T(F(**Y26)), T(F(a='2025-01-01', b='2025-11-30')))",
  ["one(T(F(**Y26)), T(F(a='2025-01-01', b='2025-11-30')), DIFF(F(**Y26), F(a='2025-01-01', b='2025-11-30')))", "one(DIFF(F(**Y26), F(a='2025-01-01', b='2025-11-30')))", "one(SDIFF(F(**Y26), F(a='2025-01-01', b='2025-11-30')))",
   "one(GROW(F(**Y26), F(a='2025-01-01', b='2025-11-30')))", "one(T(F(**Y26)), T(F(a='2025-01-01', b='2025-11-30')), GROW(F(**Y26), F(a='2025-01-01', b='2025-11-30')))"], ["compare", "period", "rich"])
# 91
q("what did we spend betwen march 1 and march 15", "one(T(F(a='2026-03-01', b='2026-03-15')))",
  ["one(T(F(a='2026-03-01', b='2026-03-15')), C(F(a='2026-03-01', b='2026-03-15')))"], ["total", "between"])
# 92
q("groceries over the summer", "one(T(F(cat='Groceries', a='2026-06-01', b='2026-08-31')))",
  ["one(T(F(cat='Groceries', a='2026-06-01', b='2026-08-31')), C(F(cat='Groceries', a='2026-06-01', b='2026-08-31')))", "one(T(F(cat='Groceries', a='2026-06-21', b='2026-09-22')))", "one(T(F(cat='Groceries', a='2026-06-21', b='2026-09-21')))",
   "one(T(F(cat='Groceries', a='2026-06-20', b='2026-09-22')))", "one(T(F(cat='Groceries', a='2026-05-25', b='2026-09-07')))",
   "table(G(F(cat='Groceries', a='2026-06-01', b='2026-08-31'), month))"], ["total", "season", "category"])
# 93
q("groceries per year leaving out walmart and aldi", "table(G(F(cat='Groceries', nohas=['walmart', 'aldi']), year))", ["table([[y, T(r), C(r)] for y, r in sorted(groups(F(cat='Groceries', nohas=['walmart', 'aldi']), year).items())])"], ["by year", "exclusion", "rich"])
# 94
q("how much has the dog cost us this year", "one(T(F(cat='Dog', **Y26)))",
  ["one(T(F(cat='Dog', **Y26)), C(F(cat='Dog', **Y26)))", "one(T(U(F(cat='Dog', **Y26), F(word='duke', **Y26))))", "one(T(F(word='duke', **Y26)))"], ["total", "pet", "category"])
# 95
q("tell dre he owes me 20 bucks", "NONE", [], ["order"])
# 96
q("how much of the home stuff this year came from target", "one(T(F(cat='Home', has='target', **Y26)))",
  ["one(T(F(cat='Home', has='target', **Y26)), C(F(cat='Home', has='target', **Y26)))", "one(PCT(F(cat='Home', has='target', **Y26), F(cat='Home', **Y26)))",
   "one(T(F(cat='Home', has='target', **Y26)), PCT(F(cat='Home', has='target', **Y26), F(cat='Home', **Y26)))", "one(T(F(cat='Home', has='target', **Y26)), T(F(cat='Home', **Y26)))",
   "one(T(F(cat='Home', only='target', **Y26)))", "one(T(F(cat='Home', only='target', **Y26)), C(F(cat='Home', only='target', **Y26)))", "one(PCT(F(cat='Home', only='target', **Y26), F(cat='Home', **Y26)))"], ["share", "two conditions", "rich"])
# 97
q("anything under 4 bucks this month", "L(F(under=4, p='2026-11'))",
  ["L(F(under=4, p='2026-11'), amt)", "L(F(under=4, p='2026-11'), note, amt)", "one(C(F(under=4, p='2026-11')))", "one(C(F(under=4, p='2026-11')), T(F(under=4, p='2026-11')))"], ["list", "threshold"])
# 98
q("what was the first thing we bought for the baby", "one(day(F(cat='Baby')[0]), amt(F(cat='Baby')[0]), note(F(cat='Baby')[0]))",
  ["one(day(F(cat='Baby')[0]), amt(F(cat='Baby')[0]))", "one(amt(F(cat='Baby')[0]), note(F(cat='Baby')[0]))", "one(note(F(cat='Baby')[0]))", "one(day(F(cat='Baby')[0]), note(F(cat='Baby')[0]))",
   "one(day(F(word='baby')[0]), amt(F(word='baby')[0]), note(F(word='baby')[0]))", "one(day(F(word='baby')[0]), amt(F(word='baby')[0]))"], ["first", "category"])
# 99
q("how much went out the door last week", "one(T(F(**LASTWK)))",
  ["one(T(F(**LASTWK)), C(F(**LASTWK)))", "table(G(F(**LASTWK), day))", "L(F(**LASTWK))", "one(T(F(a='2026-11-22', b='2026-11-28')))", "one(T(F(a='2026-11-24', b='2026-11-30')))", "one(T(F(a='2026-11-23', b='2026-11-30')))"], ["total", "week"])
# 100
q("how much this year has no note on it", "one(T(F(only='', **Y26)))",
  ["one(T(F(only='', **Y26)), C(F(only='', **Y26)))", "one(C(F(only='', **Y26)))", "L(F(only='', **Y26))"], ["total", "no note", "rich"])

# ------------------------------------------------------------------ checks and output
assert len(OUT) == 100
for o in OUT:
    for g in [o["gold"]] + o["alt"]:
        assert len(g.get("rows", [])) <= 40, o["id"]
        assert "one" not in g or g["one"], o["id"]
    assert "rows" not in o["gold"] or o["gold"]["rows"], o["id"]
with open(os.path.join(HERE, "erie45.jsonl"), "w", encoding="utf-8", newline="\n") as f:
    for o in OUT:
        f.write(json.dumps(o, ensure_ascii=False) + "\n")
