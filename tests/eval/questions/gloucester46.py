"""Blind questions of Priti (Gloucester) over ../ledgers/gloucester.csv -> gloucester46.jsonl. Naive loops only."""
import csv
import datetime as dt
import json
import os
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
LEDGER = os.path.join(HERE, "..", "ledgers", "gloucester.csv")
R = []
with open(LEDGER, newline="", encoding="utf-8") as fh:
    for r in csv.DictReader(fh):
        R.append({"d": r["date"], "a": Decimal(r["amount"]), "c": r["category"], "n": r["notes"]})

CATS = []
for r in R:
    if r["c"] not in CATS:
        CATS.append(r["c"])

# the usual spelling of every note (case folded)
SPELL = {}
for r in R:
    SPELL.setdefault(r["n"].lower(), {}).setdefault(r["n"], 0)
    SPELL[r["n"].lower()][r["n"]] += 1
for k in SPELL:
    SPELL[k] = sorted(SPELL[k].items(), key=lambda x: (-x[1], x[0]))[0][0]


# ---- conditions
def cat(*cs):
    return lambda r: r["c"] in cs


def has(*ws):
    return lambda r: any(w in r["n"].lower() for w in ws)


def eq(*ws):
    return lambda r: r["n"].lower() in ws


def per(a, b=TODAY):
    return lambda r: a <= r["d"] <= b


def mon(m):
    return lambda r: r["d"][:7] == m


def yr(y):
    return lambda r: r["d"][:4] == str(y)


def over(x):
    return lambda r: r["a"] > x


def no(p):
    return lambda r: not p(r)


def either(*ps):
    return lambda r: any(p(r) for p in ps)


def sel(*ps):
    out = []
    for r in R:
        if all(p(r) for p in ps):
            out.append(r)
    return out


# ---- figures
def tot(rs):
    s = Decimal(0)
    for r in rs:
        s += r["a"]
    return s


def n(rs):
    return len(rs)


def days(rs):
    return len({r["d"] for r in rs})


def avg(rs):
    return tot(rs) / len(rs)


def med(rs):
    v = sorted(r["a"] for r in rs)
    k = len(v)
    return v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2


def top(rs):
    best = None
    for r in rs:
        if best is None or r["a"] > best["a"]:
            best = r
    return best


def low(rs):
    best = None
    for r in rs:
        if best is None or r["a"] < best["a"]:
            best = r
    return best


def name(r):
    return r["n"]


def pct(a, b):
    return str((Decimal(a) * 100 / Decimal(b)).quantize(Decimal("0.1"), ROUND_HALF_UP))


# ---- keys and groups
def M(r):
    return r["d"][:7]


def Y(r):
    return r["d"][:4]


def C(r):
    return r["c"]


def N(r):
    return SPELL[r["n"].lower()]


def Nx(r):
    return r["n"]


WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def day(s):
    return dt.date.fromisoformat(s)


def W(r):
    return WD[day(r["d"]).weekday()]


def weekend(r):
    return day(r["d"]).weekday() >= 5


def by(rs, key, fn=tot):
    g = {}
    for r in rs:
        g.setdefault(key(r), []).append(r)
    return {k: fn(g[k]) for k in sorted(g)}


def run(g):
    out, s = {}, Decimal(0)
    for k in sorted(g):
        s += g[k]
        out[k] = s
    return out


def cell(x):
    if isinstance(x, Decimal):
        return str(x.quantize(Decimal("0.01"), ROUND_HALF_UP))
    return str(x)


# ---- golds
EMPTY, NONE = {"empty": True}, {"none": True}


def one(*xs):
    return {"one": [cell(x) for x in xs]}


def tab(g, ordered=False):
    """group -> rows of key and figure"""
    out = []
    for k, v in g.items():
        ks = list(k) if isinstance(k, tuple) else [k]
        vs = list(v) if isinstance(v, tuple) else [v]
        out.append([cell(x) for x in ks + vs])
    return {"rows": out, "ordered": ordered}


def lst(rs, *fields, ordered=False):
    return {"rows": [[cell(r[f]) for f in (fields or ("d", "a"))] for r in rs], "ordered": ordered}


def col(xs, ordered=False):
    return {"rows": [[cell(x)] for x in xs], "ordered": ordered}


def cmp2(a, b):
    """two figures set against each other, with every other shape of the same answer"""
    return [one(a, b), col([a, b]), one(abs(a - b)), one(a - b), one(b - a), one(a, b, abs(a - b))]


def fill(g, months):
    return {m: g.get(m, Decimal(0)) for m in months}


def months(a, b):
    out = []
    y, m = int(a[:4]), int(a[5:7])
    while "%d-%02d" % (y, m) <= b:
        out.append("%d-%02d" % (y, m))
        m += 1
        if m == 13:
            y, m = y + 1, 1
    return out


M26 = months("2026-01", "2026-11")


def count_days():
    """days at weekends and in the week from the first day of the ledger to today"""
    d, k = day(R[0]["d"]), [0, 0]
    while d.isoformat() <= TODAY:
        k[0 if d.weekday() >= 5 else 1] += 1
        d += dt.timedelta(1)
    return k


LEDGER_DAYS = count_days()


def free_days(a, b):
    spent = {r["d"] for r in R}
    out, d = [], day(a)
    while d.isoformat() <= b:
        if d.isoformat() not in spent:
            out.append(d.isoformat())
        d += dt.timedelta(1)
    return out


def longest_gap():
    """all longest runs of days without a row: [(days, first, last)]"""
    best, cur = [], []
    d = day(R[0]["d"])
    spent = {r["d"] for r in R}
    runs = []
    while d.isoformat() <= TODAY:
        if d.isoformat() in spent:
            if cur:
                runs.append((len(cur), cur[0], cur[-1]))
            cur = []
        else:
            cur.append(d.isoformat())
        d += dt.timedelta(1)
    if cur:
        runs.append((len(cur), cur[0], cur[-1]))
    m = max(r[0] for r in runs)
    return [r for r in runs if r[0] == m]


def span_weeks(rs):
    return (day(rs[-1]["d"]) - day(rs[0]["d"])).days // 7 + 1


def rank(g, k):
    return dict(sorted(g.items(), key=lambda x: (-x[1], x[0]))[:k])


def tied(g):
    """the ranking with equal neighbours the one way and the other"""
    items = list(g.items())
    out = [dict(items)]
    for k in range(len(items) - 1):
        if items[k][1] == items[k + 1][1]:
            swapped = items[:k] + [items[k + 1], items[k]] + items[k + 2:]
            out.append(dict(swapped))
    return out


def best_key(g):
    return sorted(g.items(), key=lambda x: (-x[1], x[0]))[0][0]


def diffs(g, h):
    return {k: g.get(k, Decimal(0)) - h.get(k, Decimal(0)) for k in CATS}


def pair(ga, gb):
    out = {}
    for k in CATS:
        out[k] = (ga.get(k, Decimal(0)), gb.get(k, Decimal(0)))
    return out


ALL = []      # (question, history, gold expression, alt expressions, tags)
TALK = []


def q(text, gold, *alts, tags="total"):
    TALK.clear()
    ALL.append((text, [], gold, alts, tags.split()))
    TALK.append(text)


def fu(text, gold, *alts, tags="total"):
    ALL.append((text, list(TALK), gold, alts, ["followup"] + tags.split()))
    TALK.append(text)


# ------------------------------------------------------------------------------------------------ the questions
q("how much did i spend last month", 'one(tot(sel(mon("2026-10"))))', tags="total month")
fu("and how much of that was food shop", 'one(tot(sel(mon("2026-10"), cat("Food shop"))))',
   'one(pct(tot(sel(mon("2026-10"), cat("Food shop"))), tot(sel(mon("2026-10")))))', tags="total category")
fu("split it by shop", 'tab(by(sel(mon("2026-10"), cat("Food shop")), N))', 'tab(by(sel(mon("2026-10"), cat("Food shop"), no(eq(""))), N))',
   'tab(by(sel(mon("2026-10"), cat("Food shop")), Nx))', 'tab(by(sel(mon("2026-10"), cat("Food shop"), no(eq(""))), Nx))', tags="group notes")

q("whats doris cost us so far this year", 'one(tot(sel(has("doris"), yr(2026))))', 'one(tot(sel(cat("Camper"), yr(2026))))',
  'one(tot(sel(either(has("doris"), cat("Camper")), yr(2026))))', tags="total notes")
fu("month by month please", 'tab(by(sel(has("doris"), yr(2026)), M))', 'tab(fill(by(sel(has("doris"), yr(2026)), M), M26))', 'tab(by(sel(cat("Camper"), yr(2026)), M))',
   'tab(fill(by(sel(cat("Camper"), yr(2026)), M), M26))', tags="group month")
fu("now leave out the insurance and the road tax", 'tab(by(sel(has("doris"), yr(2026), no(has("insurance", "road tax"))), M))',
   '[tab(g) for p in (has("doris"), cat("Camper")) for h in [by(sel(p, yr(2026), no(has("insurance", "road tax"))), M)] for g in (h, fill(h, M26))]',
   'one(tot(sel(has("doris"), yr(2026), no(has("insurance", "road tax")))))', 'one(tot(sel(cat("Camper"), yr(2026), no(has("insurance", "road tax")))))', tags="exclude group")
fu("is she worth keeping do you think", "NONE", tags="none opinion")

q("morning! how are you today", "NONE", tags="none chitchat")

q("whats the most weve ever spent in nandos in one go", 'one(top(sel(has("nandos")))["a"], top(sel(has("nandos")))["d"])', 'one(top(sel(has("nandos")))["a"])',
  tags="max notes")
q("when did we last have a severn spice", 'one(sel(has("severn spice"))[-1]["d"])', 'one(sel(has("severn spice"))[-1]["d"], sel(has("severn spice"))[-1]["a"])', tags="when last")

q("how many driving lessons did josh have", 'one(n(sel(has("driving lesson"))))', 'one(n(sel(has("driving lesson"))), tot(sel(has("driving lesson"))))', 'lst(sel(has("driving lesson")))',
  tags="count notes")
fu("and what did they come to alltogether", 'one(tot(sel(has("driving lesson"))))', tags="total")
fu("did he pass first time", "NONE", tags="none unknown")

q("what did we spend last weekend", 'one(tot(sel(per("2026-11-28", "2026-11-29"))))', 'lst(sel(per("2026-11-28", "2026-11-29")))',
  'tab(by(sel(per("2026-11-28", "2026-11-29")), lambda r: r["d"]))', 'one(tot(sel(per("2026-11-27", "2026-11-29"))))', tags="total weekend")

q("compare aldi and tesco for this year", 'one(tot(sel(eq("aldi"), yr(2026))), tot(sel(has("tesco"), yr(2026))))',
  '[g for p in (has("tesco"), eq("tesco"), either(eq("tesco"), eq("tesco express"))) for c in (cat(*CATS), cat("Food shop")) '
  'for g in cmp2(tot(sel(eq("aldi"), yr(2026))), tot(sel(p, c, yr(2026))))]',
  '[tab({"aldi": (n(sel(eq("aldi"), yr(2026))), tot(sel(eq("aldi"), yr(2026)))), "tesco": (n(sel(p, yr(2026))), tot(sel(p, yr(2026))))}) for p in (has("tesco"), eq("tesco"))]',
  tags="compare shops")

q("should we sell doris and get a caravan instead", "NONE", tags="none advice")

q("how much have we spent on petrol since easter", 'one(tot(sel(has("petrol"), per("2026-04-05"))))',
  '[one(tot(sel(p, per(d)))) for p in (has("petrol"), cat("Car & petrol"), has("petrol", "diesel")) for d in ("2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-04-07")]',
  tags="total since holiday")

q("what did eating out come to in july", 'one(tot(sel(cat("Eating out"), mon("2026-07"))))', tags="total month category")
fu("and in august", 'one(tot(sel(cat("Eating out"), mon("2026-08"))))', tags="total month")
fu("which month was dearer then", 'one(best_key(by(sel(cat("Eating out"), per("2026-07-01", "2026-08-31")), M)), max(by(sel(cat("Eating out"), per("2026-07-01", "2026-08-31")), M).values()))',
   'one(best_key(by(sel(cat("Eating out"), per("2026-07-01", "2026-08-31")), M)))', 'one(abs(tot(sel(cat("Eating out"), mon("2026-07"))) - tot(sel(cat("Eating out"), mon("2026-08")))))', 'tab(by(sel(cat("Eating out"), per("2026-07-01", "2026-08-31")), M))',
   'one(tot(sel(cat("Eating out"), mon("2026-07"))), tot(sel(cat("Eating out"), mon("2026-08"))))', tags="compare max")
fu("who did we go with that time", "NONE", tags="none unknown")

q("biggest single thing we paid for this year", 'one(top(sel(yr(2026)))["a"], top(sel(yr(2026)))["n"])', 'one(top(sel(yr(2026)))["a"])', 'one(top(sel(yr(2026)))["n"])', tags="max")

q("how many pints of milk did we get through in october", "NONE", tags="none quantity")

q("how often have i been to the hairdresser this yr", 'one(n(sel(has("hairdresser"), yr(2026))))', 'lst(sel(has("hairdresser"), yr(2026)))', tags="count notes")
fu("what is it a time on average", 'one(avg(sel(has("hairdresser"), yr(2026))))', 'one(avg(sel(has("hairdresser"))))', tags="average")

q("show me everything for biscuit in september", 'lst(sel(has("biscuit"), mon("2026-09")))', 'one(tot(sel(has("biscuit"), mon("2026-09"))))',
  'lst(sel(has("biscuit"), cat("Pets"), mon("2026-09")))', 'tab(by(sel(has("biscuit"), mon("2026-09")), N))', 'lst(sel(cat("Pets"), mon("2026-09")))', tags="list notes pet")

q("how much is the mortgage now", 'one(sel(eq("mortgage"))[-1]["a"])', 'one(sel(eq("mortgage"))[-1]["a"], sel(eq("mortgage"))[-1]["d"])', tags="last price")
fu("what was it before it went up", 'one(sel(eq("mortgage"))[0]["a"])', 'one(sel(eq("mortgage"))[0]["a"], sel(eq("mortgage"))[-1]["a"])', tags="price change")
fu("and when was that, the going up", 'one([r["d"] for r in sel(eq("mortgage")) if r["a"] > sel(eq("mortgage"))[0]["a"]][0])',
   'one([r["d"] for r in sel(eq("mortgage")) if r["a"] > sel(eq("mortgage"))[0]["a"]][0][:7])',
   'one([r["d"] for r in sel(eq("mortgage")) if r["a"] > sel(eq("mortgage"))[0]["a"]][0], sel(eq("mortgage"))[-1]["a"])', tags="price change when")

q("in which months have we ever gone over 4500 quid", 'tab({k: v for k, v in by(R, M).items() if v > 4500})', 'col([k for k, v in by(R, M).items() if v > 4500])', tags="threshold month")

q("whats dave earning these days", "NONE", tags="none income")
fu("and me", "NONE", tags="none income")

q("what went out on house & bills last week", 'lst(sel(cat("House & bills"), per("2026-11-23", "2026-11-29")))',
  '[g for p in (per("2026-11-23", "2026-11-29"), per("2026-11-24", "2026-11-30"), per("2026-11-23", "2026-11-30")) for s in [sel(cat("House & bills"), p)] '
  'for g in (lst(s), one(tot(s)), lst(s, "n", "a"))]', tags="list week category")

q("whats the total for last quarter", 'one(tot(sel(per("2026-07-01", "2026-09-30"))))', 'tab(by(sel(per("2026-07-01", "2026-09-30")), M))', 'one(tot(sel(per("2026-08-01", "2026-10-31"))))',
  tags="total quarter")
fu("without the mortgage", 'one(tot(sel(per("2026-07-01", "2026-09-30"), no(eq("mortgage")))))', 'one(tot(sel(per("2026-08-01", "2026-10-31"), no(eq("mortgage")))))', tags="exclude")
fu("same for the quarter before", 'one(tot(sel(per("2026-04-01", "2026-06-30"), no(eq("mortgage")))))', 'one(tot(sel(per("2026-04-01", "2026-06-30"))))',
   'one(tot(sel(per("2026-05-01", "2026-07-31"), no(eq("mortgage")))))', tags="exclude quarter")

q("how much was daves 50th all in", 'one(tot(sel(has("50th"))))', 'lst(sel(has("50th")))', 'tab(by(sel(has("50th")), C))', tags="total event")
fu("what was the dearest bit of it", 'one(top(sel(has("50th")))["a"], top(sel(has("50th")))["n"])', 'one(top(sel(has("50th")))["a"])', 'one(top(sel(has("50th")))["n"])', tags="max")
fu("how does the whole do compare with scotland", 'one(tot(sel(has("50th"))), tot(sel(has("scotland"))))',
   '[g for p in (cat(*CATS), cat("Holidays"), mon("2026-08")) for g in cmp2(tot(sel(has("50th"))), tot(sel(has("scotland"), p)))]', tags="compare trip")

q("what share of this years spending went on the food shop", 'one(pct(tot(sel(cat("Food shop"), yr(2026))), tot(sel(yr(2026)))))',
  'one(pct(tot(sel(cat("Food shop"), yr(2026))), tot(sel(yr(2026)))), tot(sel(cat("Food shop"), yr(2026))))', tags="share")

q("do you think josh is eating properly", "NONE", tags="none opinion")

q("how much has gone on josh since september 2025", 'one(tot(sel(has("josh"), per("2025-09-01"))))', 'one(tot(sel(has("josh"), cat("Boys"), per("2025-09-01"))))',
  'one(tot(sel(has("josh"), per("2025-10-01"))))', 'one(tot(sel(has("josh"), per("2025-09-02"))))', tags="total person since")
fu("how much of it was his rent", 'one(tot(sel(has("josh rent"), per("2025-09-01"))))', 'one(tot(sel(has("josh rent"), per("2025-10-01"))))',
   'one(tot(sel(has("josh rent"), per("2025-09-01"))), pct(tot(sel(has("josh rent"), per("2025-09-01"))), tot(sel(has("josh"), per("2025-09-01")))))', tags="total notes")
fu("split all of his by category", 'tab(by(sel(has("josh"), per("2025-09-01")), C))', 'tab(by(sel(has("josh")), C))', 'tab(by(sel(has("josh"), per("2025-10-01")), C))', tags="group category")

q("longest run of days without spending a penny", 'one(*longest_gap()[0])', '[one(g[0]) for g in longest_gap()]', '[one(*g) for g in longest_gap()]', '[one(g[1], g[2]) for g in longest_gap()]',
  'tab({g[1]: (g[2], g[0]) for g in longest_gap()})', 'tab({g[1]: g[2] for g in longest_gap()})', tags="streak")

q("what did i spend yesturday", 'one(tot(sel(per("2026-11-29", "2026-11-29"))))', 'lst(sel(per("2026-11-29", "2026-11-29")), "a")', tags="total day")
fu("on what", 'lst(sel(per("2026-11-29", "2026-11-29")), "n", "a")', 'tab(by(sel(per("2026-11-29", "2026-11-29")), C))', 'lst(sel(per("2026-11-29", "2026-11-29")), "n")',
   'lst(sel(per("2026-11-29", "2026-11-29")), "c", "a")', tags="list day")

q("how much are we paying for sky tv", "EMPTY", "NONE", 'one("0.00")', tags="empty")
q("did we spend anything on boxing day last year", "EMPTY", 'one("0.00")', 'one("0")', tags="empty holiday")

q("top 3 places for the food shop this year by number of visits", 'tab(rank(by(sel(cat("Food shop"), yr(2026), no(eq(""))), N, n), 3), True)',
  'col(list(rank(by(sel(cat("Food shop"), yr(2026), no(eq(""))), N, n), 3)), True)', 'tab(rank(by(sel(cat("Food shop"), yr(2026)), N, n), 3), True)',
  '[tab(g, True) for g in tied(rank(by(sel(cat("Food shop"), yr(2026)), Nx, n), 3))]', tags="ranking count")

q("delete the costa one from this morning", "NONE", tags="none order")

q("any iceland shops this autumn", 'lst(sel(eq("iceland"), per("2026-09-01", "2026-11-30")))',
  '[g for a in ("2026-09-01", "2026-09-21", "2026-09-22", "2026-09-23") for s in [sel(eq("iceland"), per(a))] for g in (lst(s), one(n(s)), one(tot(s)))]', tags="list shop season")

q("do we spend more on eating out at weekends or in the week", 'one(tot(sel(cat("Eating out"), weekend)), tot(sel(cat("Eating out"), no(weekend))))',
  'cmp2(tot(sel(cat("Eating out"), weekend)), tot(sel(cat("Eating out"), no(weekend))))', 'cmp2(avg(sel(cat("Eating out"), weekend)), avg(sel(cat("Eating out"), no(weekend))))',
  'cmp2(n(sel(cat("Eating out"), weekend)), n(sel(cat("Eating out"), no(weekend))))',
  '[one(w) for w in ("weekend", "weekends", "Weekend", "at weekends")] if tot(sel(cat("Eating out"), weekend)) > tot(sel(cat("Eating out"), no(weekend))) else [one(w) for w in ("weekday", "weekdays")]',
  'cmp2(tot(sel(cat("Eating out"), yr(2026), weekend)), tot(sel(cat("Eating out"), yr(2026), no(weekend))))',
  'cmp2(tot(sel(cat("Eating out"), weekend)) / LEDGER_DAYS[0], tot(sel(cat("Eating out"), no(weekend))) / LEDGER_DAYS[1])', tags="weekend compare")

q("whats the average tesco petrol fill up", 'one(avg(sel(has("tesco petrol"))))', 'one(avg(sel(has("tesco petrol"), yr(2026))))', tags="average notes")
fu("and shell", 'one(avg(sel(has("shell petrol"))))', 'one(avg(sel(has("shell petrol"), yr(2026))))', tags="average notes")

q("why does ryan need so many haircuts", "NONE", tags="none reason")

q("what did christmas cost us last year", 'one(tot(sel(has("christmas"), yr(2025))))', 'one(tot(sel(has("christmas"), cat("Presents"), yr(2025))))', 'lst(sel(has("christmas"), yr(2025)))', 'tab(by(sel(has("christmas"), yr(2025)), C))', 'tab(by(sel(has("christmas"), yr(2025)), N))',
  'one(tot(sel(per("2025-12-24", "2025-12-26"))))', 'one(tot(sel(per("2025-12-24", "2025-12-25"))))', tags="total holiday notes")
fu("hows that compare with the year before", 'one(tot(sel(has("christmas"), yr(2025))), tot(sel(has("christmas"), yr(2024))))',
   'cmp2(tot(sel(has("christmas"), yr(2025))), tot(sel(has("christmas"), yr(2024))))', 'one(tot(sel(has("christmas"), yr(2024))))',
   'cmp2(tot(sel(has("christmas"), cat("Presents"), yr(2025))), tot(sel(has("christmas"), cat("Presents"), yr(2024))))',
   'cmp2(tot(sel(per("2025-12-24", "2025-12-26"))), tot(sel(per("2024-12-24", "2024-12-26"))))', tags="compare years")

q("give me a running total of the camper for this year, month by month", 'tab(run(by(sel(cat("Camper"), yr(2026)), M)), True)', 'tab(run(fill(by(sel(cat("Camper"), yr(2026)), M), M26)), True)',
  'lst(sel(cat("Camper"), yr(2026)), "d", "a", ordered=True)', tags="running category")

q("when was the new boiler and what did we pay for it", 'one(sel(eq("new boiler"))[0]["a"], sel(eq("new boiler"))[0]["d"])', tags="when oneoff")

q("the one with the", "NONE", tags="none fragment")

q("how much on clothes in the last 6 months", 'one(tot(sel(cat("Clothes"), per("2026-05-31"))))',
  '[one(tot(sel(cat("Clothes"), p))) for p in (per("2026-05-30"), per("2026-06-01"), per("2026-05-01", "2026-10-31"), per("2026-05-01"))]', tags="total rolling")
fu("just the next bits", 'one(tot(sel(has("next"), per("2026-05-31"))))',
   '[g for h in (has("next"), eq("next")) for p in (per("2026-05-30"), per("2026-05-31"), per("2026-06-01"), per("2026-05-01", "2026-10-31"), per("2026-05-01")) '
   'for s in [sel(h, cat("Clothes"), p)] for g in (one(tot(s)), lst(s))]', tags="total shop")
fu("do they still fit him", "NONE", tags="none unknown")

q("what did we spend between the 5th and the 19th of may", 'one(tot(sel(per("2026-05-05", "2026-05-19"))))', 'one(tot(sel(per("2026-05-05", "2026-05-18"))))',
  'one(tot(sel(per("2026-05-06", "2026-05-18"))))', tags="total between")

q("meals out over 30 quid by month this year", 'tab(by(sel(cat("Eating out"), over(30), yr(2026)), M))', 'tab(fill(by(sel(cat("Eating out"), over(30), yr(2026)), M), M26))',
  'tab(by(sel(cat("Eating out"), over(30), yr(2026)), M, n))', 'lst(sel(cat("Eating out"), over(30), yr(2026)))', tags="threshold group")

q("list anything over 500 this year that wasnt the mortgage", 'lst(sel(over(500), yr(2026), no(eq("mortgage"))))', 'lst(sel(over(500), yr(2026), no(eq("mortgage"))), "n", "a")', tags="list threshold exclude")

q("what was ryans guitar lesson at the start and what was it at the end", 'one(sel(has("guitar lesson"))[0]["a"], sel(has("guitar lesson"))[-1]["a"])',
  'col([sel(has("guitar lesson"))[0]["a"], sel(has("guitar lesson"))[-1]["a"]])', tags="first last price")

q("remind me to renew the car insurance", "NONE", tags="none order")

q("how many days out did we have last summer", 'one(n(sel(cat("Days out"), per("2026-06-01", "2026-08-31"))))',
  '[g for p in (per("2026-06-01", "2026-08-31"), per("2025-06-01", "2025-08-31"), per("2026-06-21", "2026-09-22"), per("2025-06-21", "2025-09-22")) for s in [sel(cat("Days out"), p)] '
  'for g in (one(n(s)), one(days(s)), lst(s))]', tags="count season")

q("whats the biggest spend in each catagory this year", 'tab(by(sel(yr(2026)), C, lambda s: top(s)["a"]))', tags="max each")
fu("not the camper or house & bills", 'tab(by(sel(yr(2026), no(cat("Camper", "House & bills"))), C, lambda s: top(s)["a"]))', tags="max each exclude")

q("by how many percent did the food shop change from 2024 to 2025", 'one(pct(tot(sel(cat("Food shop"), yr(2025))) - tot(sel(cat("Food shop"), yr(2024))), tot(sel(cat("Food shop"), yr(2024)))))',
  'one(pct(abs(tot(sel(cat("Food shop"), yr(2025))) - tot(sel(cat("Food shop"), yr(2024)))), tot(sel(cat("Food shop"), yr(2024)))))',
  'cmp2(tot(sel(cat("Food shop"), yr(2024))), tot(sel(cat("Food shop"), yr(2025))))[:2]', tags="growth")

q("how many miles have we done in the camper", "NONE", tags="none quantity")

q("cornwall or scotland, which cost us more", 'one(tot(sel(has("cornwall"))), tot(sel(has("scotland"))))',
  '[g for c in (cat(*CATS), cat("Holidays")) for g in cmp2(tot(sel(has("cornwall"), c)), tot(sel(has("scotland"), c))) + [one("scotland", tot(sel(has("scotland"), c)))]]',
  'cmp2(tot(sel(has("cornwall"), mon("2024-08"))), tot(sel(has("scotland"), mon("2026-08"))))', 'one("scotland")', 'one("Scotland")', tags="compare trips")
fu("how much of each was diesel", 'one(tot(sel(has("diesel cornwall"))), tot(sel(has("diesel scotland"))))', 'col([tot(sel(has("diesel cornwall"))), tot(sel(has("diesel scotland")))])',
   'one(tot(sel(has("diesel cornwall", "diesel scotland"))))', tags="compare notes")
fu("and in france", 'one(tot(sel(has("diesel france"))))', 'one(tot(sel(has("france"))))', tags="total notes")

q("how can we cut down on the takeaways", "NONE", tags="none advice")

q("anything for the pets on bonfire night this year", "EMPTY", 'one("0.00")', 'one("0")', "NONE", tags="empty day")

q("what should i get mum for her birthday", "NONE", tags="none advice")

q("how much have we got put by for christmas", "NONE", tags="none savings")

q("what day of the week do i go costa most", 'one(best_key(by(sel(has("costa")), W, n)), max(by(sel(has("costa")), W, n).values()))',
  '[one(best_key(by(s, W, f))) for s in (sel(has("costa")), sel(eq("costa"))) for f in (n, days)]', '[tab(by(s, W, n)) for s in (sel(has("costa")), sel(eq("costa")))]',
  '[tab(rank(by(s, W, n), 7)) for s in (sel(has("costa")), sel(eq("costa")))]', tags="weekday count")

q("from when till when did we have disney plus", 'one(sel(has("disney"))[0]["d"], sel(has("disney"))[-1]["d"])', 'lst(sel(has("disney")))', 'lst(sel(has("disney")), "d")',
  'one("2024-11", "2025-08")', tags="first last")
fu("and what did it come to in total", 'one(tot(sel(has("disney"))))', tags="total")
fu("and daves gym", 'one(tot(sel(has("gym"))))', 'one(sel(has("gym"))[0]["d"], sel(has("gym"))[-1]["d"])', tags="total person")

q("what will the energy bill be this winter", "NONE", tags="none future")

q("this year against last year for each category", 'tab(pair(by(sel(yr(2026)), C), by(sel(yr(2025)), C)))', 'tab(pair(by(sel(yr(2026)), C), by(sel(per("2025-01-01", "2025-11-30")), C)))',
  '[tab({**{(k, "2026"): v for k, v in by(sel(yr(2026)), C).items()}, **{(k, "2025"): v for k, v in by(sel(p), C).items()}}) for p in (yr(2025), per("2025-01-01", "2025-11-30"))]',
  '[tab({k: (f * v) for k, v in diffs(by(sel(yr(2026)), C), by(sel(p), C)).items()}) for p in (yr(2025), per("2025-01-01", "2025-11-30")) for f in (1, -1)]', tags="compare years group")
fu("which one went up the most", 'one(best_key(diffs(by(sel(yr(2026)), C), by(sel(yr(2025)), C))), max(diffs(by(sel(yr(2026)), C), by(sel(yr(2025)), C)).values()))',
   '[one(best_key(diffs(by(sel(yr(2026)), C), by(sel(p), C)))) for p in (yr(2025), per("2025-01-01", "2025-11-30"))]',
   '[one(best_key({k: by(sel(yr(2026)), C)[k] / by(sel(p), C)[k] for k in CATS})) for p in (yr(2025), per("2025-01-01", "2025-11-30"))]', tags="growth max")

q("how many weeks did i do slimming world", 'one(n(sel(has("slimming"))))', 'one(n(sel(has("slimming"))), tot(sel(has("slimming"))))', 'one(span_weeks(sel(has("slimming"))))', 'one(span_weeks(sel(has("slimming"))) - 1)', 'lst(sel(has("slimming")))', tags="count started stopped")

q("whats the median spend in boots", 'one(med(sel(eq("boots"))))', 'one(med(sel(has("boots"))))', 'one(med(sel(eq("boots"), cat("Health & beauty"))))', 'one(med(sel(has("boots"), cat("Health & beauty"))))',
  tags="median shop")

q("what do ryan and josh cost us, each of them, year by year",
  'tab({**{("ryan", k): v for k, v in by(sel(has("ryan")), Y).items()}, **{("josh", k): v for k, v in by(sel(has("josh")), Y).items()}})',
  'tab({k: (v, by(sel(has("josh")), Y)[k]) for k, v in by(sel(has("ryan")), Y).items()})', 'tab({k: (by(sel(has("josh")), Y)[k], v) for k, v in by(sel(has("ryan")), Y).items()})',
  'tab({**{("ryan", k): v for k, v in by(sel(has("ryan"), cat("Boys")), Y).items()}, **{("josh", k): v for k, v in by(sel(has("josh"), cat("Boys")), Y).items()}})', tags="persons year group")

q("gfhj kkl", "NONE", tags="none nonsense")

q("does sue still owe me for the collection", "NONE", tags="none debt")

q("which days this month did we spend nothing", 'col(free_days("2026-11-01", "2026-11-30"))', 'one(len(free_days("2026-11-01", "2026-11-30")))', tags="days without")

q("what did diwali cost each year", 'tab(by(sel(has("diwali")), Y))', 'tab(by(sel(has("diwali")), Y, lambda s: (tot(s), n(s))))', tags="holiday year group")

q("on average what do we spend a week on the food shop this year", 'one(tot(sel(cat("Food shop"), yr(2026))) * 7 / 334)',
  '[one(tot(sel(cat("Food shop"), yr(2026))) / k) for k in (47, 48, 49)]', tags="average week")

q("how much did we spend on nutmeg in total", 'one(tot(sel(has("nutmeg"))))', 'lst(sel(has("nutmeg")))', tags="total pet")
fu("when was her last vets", 'one(sel(has("nutmeg vet"))[-1]["d"])', 'one(sel(has("nutmeg vet"))[-1]["d"], sel(has("nutmeg vet"))[-1]["a"])', tags="when last")
fu("and biscuits", 'one(sel(has("biscuit vet"))[-1]["d"])', 'one(sel(has("biscuit vet"))[-1]["d"], sel(has("biscuit vet"))[-1]["a"])', tags="when last")

q("ta love thats all for now", "NONE", tags="none chitchat")


# ------------------------------------------------------------------------------------------------ write
def flat(expr):
    v = eval(expr)
    return v if isinstance(v, list) else [v]


with open(os.path.join(HERE, "gloucester46.jsonl"), "w", encoding="utf-8", newline="\n") as out:
    for i, (text, history, gold, alts, tags) in enumerate(ALL, 1):
        g = eval(gold)
        alt = []
        for e in alts:
            for v in flat(e):
                if v != g and v not in alt:
                    alt.append(v)
        out.write(json.dumps({"id": "gloucester46-%03d" % i, "question": text, "today": TODAY, "history": history, "gold": g, "alt": alt, "how": gold, "tags": tags}, ensure_ascii=False) + "\n")
assert len(ALL) == 100, len(ALL)
