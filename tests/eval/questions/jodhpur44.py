#!/usr/bin/env python3
"""Writes jodhpur44.jsonl: 100 questions about ../ledgers/jodhpur.csv, gold values by naive loops."""
import csv
import json
import os
import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
CENT = Decimal("0.01")


class Row:
    def __init__(self, r):
        self.date = date.fromisoformat(r["date"])
        self.amount = Decimal(r["amount"])
        self.cat = r["category"]
        self.note = r["notes"]
        self.words = re.findall(r"\w+", self.note.lower())


with open(os.path.join(HERE, "..", "ledgers", "jodhpur.csv"), newline="", encoding="utf-8") as f:
    ROWS = [Row(r) for r in csv.DictReader(f)]


# ---------------------------------------------------------------- picking rows
def span(text):
    """'2026' / '2026-11' / '2026-11-08' / '2026-04-01..2026-09-30' / '' -> first and last day"""
    if not text:
        return date(1900, 1, 1), date(2999, 1, 1)
    if ".." in text:
        a, b = text.split("..")
        return span(a)[0], span(b)[1]
    if len(text) == 4:
        return date(int(text), 1, 1), date(int(text), 12, 31)
    if len(text) == 7:
        y, m = int(text[:4]), int(text[5:])
        nxt = date(y + 1, 1, 1) if m == 12 else date(y, m + 1, 1)
        return date(y, m, 1), nxt - timedelta(days=1)
    return date.fromisoformat(text), date.fromisoformat(text)


def sel(when="", cat=None, has=None, note=None, nocat=None, nohas=None, nonote=None):
    """cat, note: exact (one or several); has, nohas: whole words of the note, any of several phrases"""
    def many(x):
        return None if x is None else [x] if isinstance(x, str) else list(x)

    def in_words(r, phrases):
        for p in phrases:
            w = p.split()
            for i in range(len(r.words) - len(w) + 1):
                if r.words[i:i + len(w)] == w:
                    return True
        return False
    a, b = span(when)
    cat, has, note, nocat, nohas, nonote = map(many, (cat, has, note, nocat, nohas, nonote))
    out = []
    for r in ROWS:
        if not a <= r.date <= b:
            continue
        if cat is not None and r.cat not in cat:
            continue
        if nocat is not None and r.cat in nocat:
            continue
        if note is not None and r.note not in note:
            continue
        if nonote is not None and r.note in nonote:
            continue
        if has is not None and not in_words(r, has):
            continue
        if nohas is not None and in_words(r, nohas):
            continue
        out.append(r)
    return out


# ---------------------------------------------------------------- figures
def money(x):
    return str(Decimal(x).quantize(CENT, ROUND_HALF_UP))


def add_up(rs):
    s = Decimal(0)
    for r in rs:
        s += r.amount
    return s


def tot(rs):
    return money(add_up(rs))


def cnt(rs):
    return str(len(rs))


def mean(rs):
    return money(add_up(rs) / len(rs))


def median(rs):
    v = sorted(r.amount for r in rs)
    n = len(v)
    return money(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)


def pct(part, whole):
    return str((Decimal(100) * part / whole).quantize(Decimal("0.1"), ROUND_HALF_UP))


def top(rs, n=1):
    return sorted(rs, key=lambda r: -r.amount)[:n]


def unique_top(rs):
    a = top(rs, 2)
    assert len(a) < 2 or a[0].amount != a[1].amount
    return a[0]


def month(r):
    return r.date.isoformat()[:7]


def year(r):
    return str(r.date.year)


def quarter(r):
    return "%d-Q%d" % (r.date.year, (r.date.month + 2) // 3)


WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def weekday(r):
    return WEEKDAYS[r.date.weekday()]


def cat(r):
    return r.cat


def note(r):
    return r.note


def group(rs, key):
    out = {}
    for r in rs:
        out.setdefault(key(r), []).append(r)
    return out


def best(rs, key, what=add_up, least=False):
    """the name and the value of the group with the most (or the least); no ties allowed"""
    g = sorted(((what(v), k) for k, v in group(rs, key).items() if k), reverse=not least)
    assert len(g) < 2 or g[0][0] != g[1][0], g[:2]
    return g[0][1], g[0][0]


def is_weekend(r):
    return r.date.weekday() >= 5


# ---------------------------------------------------------------- golds
NONE = {"none": True}
EMPTY = {"empty": True}


def one(*cells):
    return {"one": [str(c) for c in cells]}


def rows(table, ordered=False):
    table = [[str(c) for c in r] for r in table]
    assert 0 < len(table) <= 40, len(table)
    return {"rows": table, "ordered": ordered}


def listing(rs):
    return rows([[r.date.isoformat(), money(r.amount)] for r in rs])


def by(rs, key, what=tot):
    g = group(rs, key)
    return rows([[k, what(g[k])] for k in sorted(g)])


def diff(x, y):
    """both signs of a difference"""
    d = money(abs(Decimal(x) - Decimal(y)))
    return [one(d), one("-" + d)]


def empty_days(when):
    a, b = span(when)
    b = min(b, TODAY)
    have = {r.date for r in ROWS}
    out = []
    while a <= b:
        if a not in have:
            out.append(a.isoformat())
        a += timedelta(days=1)
    return out


def longest_gap():
    runs, run = [], []
    have = {r.date for r in ROWS}
    d = ROWS[0].date
    while d <= TODAY:
        if d in have:
            if run:
                runs.append(run)
            run = []
        else:
            run.append(d.isoformat())
        d += timedelta(days=1)
    if run:
        runs.append(run)
    runs.sort(key=len, reverse=True)
    assert len(runs[0]) > len(runs[1])
    return len(runs[0]), runs[0][0], runs[0][-1]


def running_months(y):
    s, out = Decimal(0), []
    for m in range(1, 13):
        k = "%d-%02d" % (y, m)
        if span(k)[0] > TODAY:
            break
        s += add_up(sel(k))
        out.append([k, money(s)])
    return out


def crossing(when, limit):
    s = Decimal(0)
    for r in sel(when):
        s += r.amount
        if s > limit:
            return r.date.isoformat()


def months_over(limit):
    out = []
    for k, v in group(ROWS, month).items():
        if add_up(v) > limit:
            out.append([k, tot(v)])
    return out


def month_against_month(a, b):
    ga, gb = group(sel(a), cat), group(sel(b), cat)
    both, signed, absolute, flat = [], [], [], []
    for c in sorted(set(ga) | set(gb)):
        x, y = add_up(ga.get(c, [])), add_up(gb.get(c, []))
        both.append([c] + ([money(x)] if c in ga else []) + ([money(y)] if c in gb else []))
        signed.append([c, money(y - x)])
        absolute.append([c, money(abs(y - x))])
        if c in ga:
            flat.append([c, a, money(x)])
        if c in gb:
            flat.append([c, b, money(y)])
    return rows(both), rows(signed), rows(absolute), rows(flat)


OUTPUT = []
HISTORY = []


def q(text, how, alt=(), tags=(), follow=False):
    """how: a python expression of the gold. follow: goes on with the question before."""
    if not follow:
        HISTORY.clear()
    gold = eval(how)
    alts = []
    for a in alt:
        for x in (a if isinstance(a, (list, tuple)) else [a]):
            if x != gold and x not in alts:
                alts.append(x)
    tags = list(tags) + (["followup"] if follow else [])
    OUTPUT.append({"id": "jodhpur44-%03d" % (len(OUTPUT) + 1), "question": text, "today": TODAY.isoformat(),
                   "history": list(HISTORY), "gold": gold, "alt": alts, "how": how, "tags": tags})
    HISTORY.append(text)


def f(text, how, alt=(), tags=()):
    q(text, how, alt, tags, follow=True)


def n(text, why, follow=False, alt=()):
    q(text, "NONE", alt, ["none", why], follow)


# ---------------------------------------------------------------- the questions
q("how much have we spent on kirana this month", "one(tot(sel('2026-11', cat='Kirana')))", tags=["total", "category"])
f("and last month", "one(tot(sel('2026-10', cat='Kirana')))", tags=["total", "category"])
_b = best(sel("2026-10", cat="Kirana"), note)
f("which shop took the most of it", "one(*(lambda b: (b[0], money(b[1])))(best(sel('2026-10', cat='Kirana'), note)))", [one(_b[0])], ["extreme", "notes"])

q("show me all the petrol fills of november", "listing(sel('2026-11', cat='Petrol'))",
  [one(tot(sel("2026-11", cat="Petrol")))], ["list", "category"])
n("how many litres was that", "quantity", True)

q("when did i last get the activa serviced", "one(sel(note='activa service')[-1].date)", tags=["when", "notes"])
f("and what did they charge then", "one(money(sel(note='activa service')[-1].amount))", tags=["total", "notes"])

q("totel light bill from april to september this year", "one(tot(sel('2026-04..2026-09', note='light bill')))",
  [by(sel("2026-04..2026-09", note="light bill"), month)], ["total", "notes", "period"])
f("month wise please", "by(sel('2026-04..2026-09', note='light bill'), month)",
  [listing(sel("2026-04..2026-09", note="light bill"))], ["group", "month"])

n("which mutual fund is best for a small sip", "advice")

_b = unique_top(sel("2026"))
q("biggest expence of 2026 so far", "one(money(unique_top(sel('2026')).amount), unique_top(sel('2026')).note)",
  [one(money(_b.amount)), one(_b.note), one(money(_b.amount), _b.date)], ["extreme"])
_b = unique_top(sel("2026", nohas="lic"))
assert _b is unique_top(sel("2026", nocat="EMI & LIC"))
f("leave out the lic, which is the biggest then", "one(money(unique_top(sel('2026', nohas='lic')).amount), unique_top(sel('2026', nohas='lic')).note)",
  [one(money(_b.amount)), one(_b.note), one(money(_b.amount), _b.date)], ["extreme", "exclude"])

q("kavita recharge in 2025, how many were there in all", "one(cnt(sel('2025', note='kavita recharge')))",
  [listing(sel("2025", note="kavita recharge"))], ["count", "person"])

q("on an averege how much goes on sabzi per month in 2025", "one(money(add_up(sel('2025', cat='Sabzi')) / 12))",
  tags=["average", "category"])

_t = group(sel("2025"), cat)
q("for each category tell me the single largest expense of 2025",
  "rows([[c, money(top(v)[0].amount)] for c, v in sorted(group(sel('2025'), cat).items())])", tags=["extreme", "group", "rich"])

q("list everything with mithu in it", "listing(sel(has='mithu'))", [one(tot(sel(has="mithu")))], ["list", "pet"])
f("how much of that was for the vet", "one(tot(sel(has='mithu vet')))", [listing(sel(has="mithu vet"))], ["total", "pet"])
n("is it good to keep a parrot when there are small children", "opinion")

q("on how many days of november did we not spend a single rupee", "one(len(empty_days('2026-11')))",
  [one(len(empty_days("2026-11-01..2026-11-29"))), rows([[d] for d in empty_days("2026-11")]),
   rows([[d] for d in empty_days("2026-11-01..2026-11-29")])], ["count", "days"])

q("how much did the goa trip cost us in all", "one(tot(sel(has='goa')))", tags=["total", "trip"])
f("split it by category", "by(sel(has='goa'), cat)", tags=["group", "trip"])
_g, _m = sel(has="goa"), sel(has="manali")
_cats = sorted(set(r.cat for r in _g) | set(r.cat for r in _m))
f("and how does that compare with manali", "one(tot(sel(has='goa')), tot(sel(has='manali')))",
  [one(tot(_m)), diff(add_up(_g), add_up(_m)), by(_m, cat),
   rows([[c] + [tot(x) for x in ([r for r in _g if r.cat == c], [r for r in _m if r.cat == c]) if x] for c in _cats])],
  ["compare", "trip"])
n("was manali worth the money you think", "opinion", True)

q("what all did we buy at dmart last month", "listing(sel('2026-10', has='dmart'))",
  [one(tot(sel("2026-10", has="dmart"))), by(sel("2026-10", has="dmart"), cat)], ["list", "notes"])

q("in 2026 how much at dmart was kirana and how much was for home", "by(sel('2026', has='dmart', cat=['Kirana', 'Home']), cat)",
  [by(sel("2026", note="dmart", cat=["Kirana", "Home"]), cat),
   one(tot(sel("2026", has="dmart", cat="Kirana")), tot(sel("2026", has="dmart", cat="Home")))], ["group", "two conditions", "rich"])
n("when will the next dmart sale come", "future")

q("how many swiggy orders in 2026", "one(cnt(sel('2026', note='swiggy')))", [listing(sel("2026", note="swiggy"))], ["count", "notes"])
f("and zomato", "one(cnt(sel('2026', note='zomato')))", [listing(sel("2026", note="zomato"))], ["count", "notes"])
_b = best(sel("2026", note=["swiggy", "zomato"]), note)
f("on which of the two did we spend more", "one(*(lambda b: (b[0], money(b[1])))(best(sel('2026', note=['swiggy', 'zomato']), note)))",
  [one(_b[0]), by(sel("2026", note=["swiggy", "zomato"]), note),
   diff(add_up(sel("2026", note="swiggy")), add_up(sel("2026", note="zomato")))], ["compare", "notes"])

_r = sel(note="rent")
q("what was our house rent in the beginning and what is it now", "one(money(sel(note='rent')[0].amount), money(sel(note='rent')[-1].amount))",
  [rows([[_r[0].date, money(_r[0].amount)], [_r[-1].date, money(_r[-1].amount)]])], ["price change", "rich"])
_d = [r for r in _r if r.amount > _r[0].amount][0]
f("from which month did it go up", "one(month([r for r in sel(note='rent') if r.amount > sel(note='rent')[0].amount][0]))",
  [one(_d.date)], ["when", "price change"])
n("will the landlord raise it again next april", "future", True)

q("how much went on diwali this year", "one(tot(sel('2026', has='diwali')))",
  [one(tot(sel("2026", has=["diwali", "diya batti"]))), one(tot(sel("2026", has=["diwali", "diya batti", "bhai dooj"]))),
   one(tot(sel("2026-11-08"))), listing(sel("2026", has="diwali"))], ["total", "holiday"])
f("and last year", "one(tot(sel('2025', has='diwali')))",
  [one(tot(sel("2025", has=["diwali", "diya batti"]))), one(tot(sel("2025", has=["diwali", "diya batti", "bhai dooj"]))),
   one(tot(sel("2025-10-20"))), listing(sel("2025", has="diwali"))], ["total", "holiday"])

n("hello ji how are you today", "chit-chat")

q("how much has gone in school since april", "one(tot(sel('2026-04-01..2026-11-30', cat='School')))",
  [one(tot(sel("2026-04..2026-11", cat="School") + sel("2026-04..2026-11", has="school", nocat="School"))),
   one(tot(sel("2026-04..2026-11", has="school")))], ["total", "since", "category"])
f("only for aarav", "one(tot(sel('2026-04-01..2026-11-30', cat='School', has='aarav')))",
  [one(tot(sel("2026-04..2026-11", has="aarav")))], ["total", "person"])
f("and for diya", "one(tot(sel('2026-04-01..2026-11-30', cat='School', has='diya')))",
  [one(tot(sel("2026-04..2026-11", has="diya"))), one(tot(sel("2026-04..2026-11", has="diya", nohas="batti")))], ["total", "person"])

q("what is the average bill at sharma kirana", "one(mean(sel(note='sharma kirana')))", tags=["average", "notes"])
f("and at more", "one(mean(sel(note='more')))", tags=["average", "notes", "everyday word"])

q("how many times have we eaten at on the rocks", "one(cnt(sel(note='on the rocks')))",
  [listing(sel(note="on the rocks"))], ["count", "notes", "everyday word"])
f("when did we go there first", "one(sel(note='on the rocks')[0].date)", tags=["when", "notes"])
_b = best(sel(note="on the rocks"), weekday, len)
f("mostly on which weekday", "one(*best(sel(note='on the rocks'), weekday, len))", [one(_b[0]), by(sel(note="on the rocks"), weekday, cnt)], ["extreme", "weekday"])

n("why are we spending so much on outside food", "reason")

q("what share of our total went on eating out in 2025", "one(pct(add_up(sel('2025', cat='Eating Out')), add_up(sel('2025'))))",
  tags=["share", "rich"])
f("same for the year before", "one(pct(add_up(sel('2024', cat='Eating Out')), add_up(sel('2024'))))", tags=["share"])

_a, _b = add_up(sel("2024", cat="Kirana")), add_up(sel("2025", cat="Kirana"))
q("by what percent did our kirana change from 2024 to 2025",
  "one(pct(add_up(sel('2025', cat='Kirana')) - add_up(sel('2024', cat='Kirana')), add_up(sel('2024', cat='Kirana'))))",
  [one(pct(abs(_b - _a), _a))], ["growth", "rich"])

q("list the rakhi expenses of all the years", "listing(sel(has='rakhi'))",
  [one(tot(sel(has="rakhi"))), by(sel(has="rakhi"), year)], ["list", "holiday"])

n("how much interest will my fd give at maturity", "income")

q("five biggest expenses of last quarter, don't count the rent",
  "rows([[money(r.amount)] for r in top(sel('2026-07..2026-09', nocat='House Rent'), 5)], ordered=True)", tags=["ranking", "exclude", "quarter"])

q("what did mummy's eye operation cost", "one(tot(sel(note='mummy eye operation')))",
  [one(tot(sel(has="mummy eye")))], ["total", "person", "one-off"])
n("will the other eye also need it", "future", True)

_o = sel("2026-10")
q("in october how much did we spend on weekends and how much on working days",
  "one(tot([r for r in sel('2026-10') if is_weekend(r)]), tot([r for r in sel('2026-10') if not is_weekend(r)]))",
  [rows([[tot([r for r in _o if is_weekend(r)])], [tot([r for r in _o if not is_weekend(r)])]])], ["weekend", "compare", "rich"])

n("how much did the", "half sentence")

_b = best(sel("2025"), month)
_c = best(sel("2025"), month, least=True)
q("which was our costliest month in 2025", "one(best(sel('2025'), month)[0], money(best(sel('2025'), month)[1]))",
  [one(_b[0])], ["extreme", "month"])
f("and the cheapest", "one(best(sel('2025'), month, least=True)[0], money(best(sel('2025'), month, least=True)[1]))",
  [one(_c[0])], ["extreme", "month"])
f("what is the difference between these two months", "one(money(best(sel('2025'), month)[1] - best(sel('2025'), month, least=True)[1]))",
  [diff(_b[1], _c[1]), one(money(_b[1]), money(_c[1]))], ["compare", "month"])

n("remind me to pay the light bill on 20th december", "order")

q("how much are we paying for netflix now", "one(money(sel(note='netflix')[-1].amount))", tags=["price", "notes"])
_r = sel(note="netflix")
_d = [r for r in _r if r.amount == _r[-1].amount][0]
f("since when is it that much", "one([r for r in sel(note='netflix') if r.amount == sel(note='netflix')[-1].amount][0].date)",
  [one(month(_d))], ["when", "price change"])

_s = sel("2025-04..2026-03", has=["netflix", "hotstar", "jio fiber"])
q("netflix, hotstar and jio fiber together, how much from april 2025 to march 2026",
  "one(tot(sel('2025-04..2026-03', has=['netflix', 'hotstar', 'jio fiber'])))", [by(_s, note)], ["total", "several", "rich"])

q("what did the gym cost us altogether?", "one(tot(sel(has='gym')))", tags=["total", "notes"])
f("when did we stop it", "one(sel(has='gym')[-1].date)", [one(month(sel(has="gym")[-1]))], ["when", "notes"])

_l = longest_gap()
q("what is the longest stretch of days without any expense", "one(longest_gap()[0])",
  [one(_l[1], _l[2])], ["streak", "rich"])

q("running total month by month for 2026", "rows(running_months(2026), ordered=True)", tags=["running total", "month", "rich"])

n("how much home loan can i get on my salary", "income")

q("did we buy anything on 15 august this year?", "listing(sel('2026-08-15'))",
  [one(tot(sel("2026-08-15"))), one(cnt(sel("2026-08-15")))], ["list", "day"])

q("how much have we given to big bazaar till date", "EMPTY", [NONE, one("0.00")], ["total", "absent", "empty"])
assert not any("big" in r.words or "bazaar" in r.words for r in ROWS)

q("how much did we pay for tiffin last year", "one(tot(sel('2025', has='tiffin')))", tags=["total", "notes"])
f("how many times was it", "one(cnt(sel('2025', has='tiffin')))", [listing(sel("2025", has="tiffin"))], ["count", "notes"])
f("and this year", "EMPTY", [one("0"), one("0.00"), NONE], ["count", "notes", "empty"])
assert not sel("2026", has="tiffin")

_s = [r for r in sel(note="light bill") if r.amount > 2500]
q("in which months did the light bill cross 2500", "rows([[month(r), money(r.amount)] for r in sel(note='light bill') if r.amount > 2500])",
  [listing(_s), rows([[month(r)] for r in _s]), rows([[r.date] for r in _s]), rows([[money(r.amount)] for r in _s])],
  ["threshold", "month", "rich"])
n("how many units did we burn in those months", "quantity", True)

q("what is the median kirana bill this year", "one(median(sel('2026', cat='Kirana')))", tags=["median", "rich"])

q("how much on clothes between 15 sept and 15 nov this year", "one(tot(sel('2026-09-15..2026-11-15', cat='Clothes')))",
  [listing(sel("2026-09-15..2026-11-15", cat="Clothes"))], ["total", "between", "category"])
f("without the diwali clothes", "one(tot(sel('2026-09-15..2026-11-15', cat='Clothes', nonote='diwali clothes')))",
  [listing(sel("2026-09-15..2026-11-15", cat="Clothes", nonote="diwali clothes"))], ["total", "exclude"])

q("how much did i spent yesterday", "one(tot(sel('2026-11-29')))", [listing(sel("2026-11-29"))], ["total", "day"])
f("and the day before", "one(tot(sel('2026-11-28')))", [listing(sel("2026-11-28"))], ["total", "day"])

n("tell me one good banker joke", "chit-chat")

q("this year's spending weekday wise", "by(sel('2026'), weekday)", tags=["group", "weekday", "rich"])

q("diwali spending of each year side by side", "by(sel(has='diwali'), year)",
  [by(sel(has=["diwali", "diya batti"]), year), by(sel(has=["diwali", "diya batti", "bhai dooj"]), year)],
  ["group", "year", "holiday", "rich"])

q("mummy's medical expenses year wise, without the operation",
  "by(sel(cat='Medical', has='mummy', nonote='mummy eye operation'), year)",
  [by(sel(cat="Medical", has="mummy", nohas="eye"), year)], ["group", "exclude", "person", "year", "rich"])
n("what is kavita's blood group", "not in ledger")

_s = sel(note="gypsy thali")
q("when was our first and when the last visit to gypsy thali", "one(sel(note='gypsy thali')[0].date, sel(note='gypsy thali')[-1].date)",
  [rows([[_s[0].date], [_s[-1].date]])], ["when", "first and last", "rich"])

q("show everything of last weekend", "listing(sel('2026-11-28..2026-11-29'))",
  [one(tot(sel("2026-11-28..2026-11-29")))], ["list", "weekend"])
_b = unique_top(sel("2026-11-28..2026-11-29"))
f("which of those was the dearest", "one(unique_top(sel('2026-11-28..2026-11-29')).note, money(unique_top(sel('2026-11-28..2026-11-29')).amount))",
  [one(_b.note), one(money(_b.amount))], ["extreme"])

_x, _y = group(sel("2024"), quarter), group(sel("2025"), quarter)
q("compair 2024 and 2025 quarter wise", "by(sel('2024..2025'), quarter)",
  [rows([[tot(_x["2024-Q%d" % i]), tot(_y["2025-Q%d" % i])] for i in (1, 2, 3, 4)]),
   rows([[money(add_up(_y["2025-Q%d" % i]) - add_up(_x["2024-Q%d" % i]))] for i in (1, 2, 3, 4)])], ["compare", "quarter", "rich"])

n("how much tax will the lic save me this year", "tax")

q("how much did the activa cost us in 2026 including petrol", "one(tot(sel('2026', cat=['Activa', 'Petrol'])))",
  [by(sel("2026", cat=["Activa", "Petrol"]), cat)], ["total", "several", "category"])

n("my salary came today, how much will be left by month end", "income")

_b = best(sel(cat="Eating Out"), note, len)
q("which thing do we eat outside most often", "one(*best(sel(cat='Eating Out'), note, len))", [one(_b[0])], ["extreme", "count", "notes"])
f("how much money went on it in 2026", "one(tot(sel('2026', note='chai')))", [one(tot(sel("2026", has="chai")))], ["total", "notes"])

q("no. of autos we took this year", "one(cnt(sel('2026', has='auto')))",
  [one(cnt(sel("2026", note="auto"))), listing(sel("2026", has="auto")), listing(sel("2026", note="auto"))], ["count", "notes"])
n("what is ramesh's mobile number", "not in ledger", True)

_t = month_against_month("2025-11", "2026-11")
q("compare this november with november of last year category wise", "month_against_month('2025-11', '2026-11')[0]",
  list(_t[1:]), ["compare", "group", "rich"])

n("how much of the laptop emi is still pending", "debt")

_s = months_over(100000)
q("did we cross 1 lakh in any month", "rows(months_over(100000))",
  [rows([[k] for k, v in _s]), rows([[v] for k, v in _s]), one(len(_s))], ["threshold", "month", "rich"])

q("on which date of 2025 did our total cross 5 lakh", "one(crossing('2025', 500000))", [NONE], ["running total", "threshold", "when", "rich"])

q("how much did we spend for holi this year", "one(tot(sel('2026', has='holi')))",
  [one(tot(sel("2026-03-04"))), listing(sel("2026", has="holi"))], ["total", "holiday"])

n("plz do the kfjg wrt hhh", "nonsense")


def main():
    assert len(OUTPUT) == 100, len(OUTPUT)
    assert len({x["question"] for x in OUTPUT if not x["history"]}) == sum(not x["history"] for x in OUTPUT)
    with open(os.path.join(HERE, "jodhpur44.jsonl"), "w", encoding="utf-8", newline="\n") as out:
        for x in OUTPUT:
            out.write(json.dumps(x, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
