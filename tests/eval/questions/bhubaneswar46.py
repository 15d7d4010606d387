#!/usr/bin/env python3
"""Blind questions over ../ledgers/bhubaneswar.csv; gold values by naive loops. Writes bhubaneswar46.jsonl beside itself."""
import csv
import datetime as dt
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


class Row:
    def __init__(self, d, a, c, n):
        self.d, self.a, self.c, self.n = d, int(round(float(a) * 100)), c, n
        self.ym, self.y, self.date = d[:7], d[:4], dt.date.fromisoformat(d)
        self.q = "%s-Q%d" % (self.y, (int(d[5:7]) + 2) // 3)
        self.wd = self.date.strftime("%A")


with open(os.path.join(HERE, "..", "ledgers", "bhubaneswar.csv"), newline="", encoding="utf-8") as f:
    ALL = [Row(r["date"], r["amount"], r["category"], r["notes"]) for r in csv.DictReader(f)]


# ------------------------------------------------------------------ selecting
def has(n, w):
    return re.search(r"(?<![a-z0-9])" + re.escape(w) + r"(?![a-z0-9])", n.lower()) is not None


def sel(src=None, cat=None, nocat=None, w=None, anyw=None, no=None, ex=None, y=None, ym=None, a=None, b=None, over=None):
    """w: word(s) in the note; anyw: one of these; no: not this word; ex: the whole note; a..b: days, both included; over: rupees"""
    out = []
    for r in (ALL if src is None else src):
        if cat is not None and r.c != cat:
            continue
        if nocat is not None and r.c in nocat:
            continue
        if w is not None and not has(r.n, w):
            continue
        if anyw is not None and not any(has(r.n, x) for x in anyw):
            continue
        if no is not None and has(r.n, no):
            continue
        if ex is not None and r.n.lower() != ex:
            continue
        if y is not None and r.y != y:
            continue
        if ym is not None and r.ym != ym:
            continue
        if a is not None and r.d < a:
            continue
        if b is not None and r.d > b:
            continue
        if over is not None and r.a <= over * 100:
            continue
        out.append(r)
    return out


def union(*lists):
    out = []
    for r in ALL:
        if any(r in x for x in lists):
            out.append(r)
    return out


# ------------------------------------------------------------------ numbers
def T(rs):
    t = 0
    for r in rs:
        t += r.a
    return t


def div(p, n):  # half up
    return (2 * p + n) // (2 * n)


def m(p):
    return ("-" if p < 0 else "") + "%d.%02d" % (abs(p) // 100, abs(p) % 100)


def tot(rs):
    return m(T(rs))


def avg(rs):
    return m(div(T(rs), len(rs)))


def cnt(rs):
    return str(len(rs))


def big(rs, k=0):
    return sorted(rs, key=lambda r: (-r.a, r.d))[k]


def median(rs):
    v = sorted(r.a for r in rs)
    n = len(v)
    return m(v[n // 2] if n % 2 else div(v[n // 2 - 1] + v[n // 2], 2))


def pct(p, q):
    s = 1 if p >= 0 else -1
    return ("-" if s < 0 else "") + "%d.%d" % divmod((2000 * abs(p) + q) // (2 * q), 10)


def by(rs, key):
    g = {}
    for r in rs:
        k = getattr(r, key)
        g[k] = g.get(k, []) + [r]
    return g


# ------------------------------------------------------------------ answers
NONE, EMPTY = {"none": True}, {"empty": True}


def one(*cells):
    return {"one": list(cells)}


def tab(rows, ordered=False):
    return {"rows": [list(r) for r in rows], "ordered": ordered}


def lst(rs):
    return tab([r.d, m(r.a)] for r in rs)


def lstn(rs):
    return tab([r.n, m(r.a)] for r in rs)


def T_by(rs, key, ordered=False):
    return tab(((k, tot(v)) for k, v in sorted(by(rs, key).items())), ordered)


def C_by(rs, key):
    return tab((k, cnt(v)) for k, v in sorted(by(rs, key).items()))


def top(rs, key, n):
    g = sorted(((T(v), k) for k, v in by(rs, key).items()), key=lambda x: (-x[0], x[1]))[:n]
    return tab(((k, m(v)) for v, k in g), True)


def row(r):
    """every fair way to name one expense"""
    return [one(m(r.a)), one(m(r.a), r.n), one(m(r.a), r.d), one(r.n)] if r.n else [one(m(r.a)), one(m(r.a), r.d)]


def vs(p, q):
    """two sums against each other: both, or the difference"""
    return [one(m(p), m(q)), tab([[m(p)], [m(q)]]), one(m(abs(p - q))), one(m(-abs(p - q)))]


ITEMS = []


def q(text, gold, alt=(), tags="", f=False):
    """gold and every alt: a python expression (text); f: follows the item before"""
    hist = (ITEMS[-1]["history"] + [ITEMS[-1]["question"]]) if f else []
    g = eval(gold)
    alts = []
    for s in alt:
        v = eval(s)
        for x in (v if isinstance(v, list) else [v]):
            if x != g and x not in alts:
                alts.append(x)
    t = tags.split()
    if f:
        t.append("followup")
    if "none" in g:
        t.append("none")
    ITEMS.append({"id": "bhubaneswar46-%03d" % (len(ITEMS) + 1), "question": text, "today": TODAY, "history": hist, "gold": g, "alt": alts, "how": gold, "tags": t})


def n(text, f=False, tags="", alt=()):
    q(text, "NONE", alt, tags, f)


# ------------------------------------------------------------------ shared pieces
def petrol(y):
    return sel(w="petrol", y=y)


GOA = sel(w="goa")
LB = sel(w="lopa birthday", y="2026")
E26 = sel(cat="Eating Out", y="2026")
E_WD = [r for r in E26 if r.date.weekday() < 5]
E_WE = [r for r in E26 if r.date.weekday() >= 5]
Y26 = sel(y="2026")
ELEC = sel(w="electricity")
SW = sel(w="swiggy", cat="Eating Out")
KALU_ANY = union(sel(cat="Kalu"), sel(w="kalu"))


def days(a, b):
    x, out = dt.date.fromisoformat(a), []
    while x.isoformat() <= b:
        out.append(x.isoformat())
        x += dt.timedelta(1)
    return out


def blank(a, b):
    seen = set(r.d for r in ALL)
    return [x for x in days(a, b) if x not in seen]


def gap(rs, a, b):
    """longest run of days a..b without a row of rs: (number, first, last)"""
    seen, best, run = set(r.d for r in rs), (0, "", ""), []
    for x in days(a, b):
        run = [] if x in seen else run + [x]
        if len(run) > best[0]:
            best = (len(run), run[0], run[-1])
    return best


GAP = gap(E26, "2026-01-01", TODAY)
GAP_IN = gap(E26, E26[0].d, E26[-1].d)


def running(rs):
    out, t = [], 0
    for k, v in sorted(by(rs, "ym").items()):
        t += T(v)
        out.append((k, m(t)))
    return out


def wdays(a, b, end):
    return sum(1 for x in days(a, b) if (dt.date.fromisoformat(x).weekday() >= 5) == end)


def daysover(rs, rupees):
    return [k for k, v in sorted(by(rs, "d").items()) if T(v) > rupees * 100]


# ------------------------------------------------------------------ the questions
q("how much did we spend on groceries last month", "one(tot(sel(cat='Groceries', ym='2026-10')))", tags="total period category")
q("and on eating out", "one(tot(sel(cat='Eating Out', ym='2026-10')))",
  ["tab([['Groceries', tot(sel(cat='Groceries', ym='2026-10'))], ['Eating Out', tot(sel(cat='Eating Out', ym='2026-10'))]])"], "total period category", f=True)
q("which one was the costliest among those", "one(m(big(sel(cat='Eating Out', ym='2026-10')).a), big(sel(cat='Eating Out', ym='2026-10')).n)",
  ["row(big(sel(cat='Eating Out', ym='2026-10')))", "row(big(sel(ym='2026-10', src=union(sel(cat='Groceries'), sel(cat='Eating Out')))))"], "largest", f=True)
n("why is petrol burning such a hole in my pocket nowadays", tags="reason")
q("when did i last get the pulsar serviced", "one(sel(w='pulsar service')[-1].d)", ["one(sel(w='pulsar service')[-1].d, m(sel(w='pulsar service')[-1].a))"], "when note")
q("what did they charge that time", "one(m(sel(w='pulsar service')[-1].a))", ["one(sel(w='pulsar service')[-1].d, m(sel(w='pulsar service')[-1].a))"], "total note", f=True)
n("how many kms had it run by then", f=True, tags="quantity")
q("total petrol this year", "one(tot(petrol('2026')))", ["one(tot(sel(cat='Petrol & Bike', y='2026')))", "one(tot(sel(ex='petrol', y='2026')))"], "total note period")
q("same for last year", "one(tot(petrol('2025')))", ["one(tot(sel(cat='Petrol & Bike', y='2025')))", "one(tot(sel(ex='petrol', y='2025')))",
  "vs(T(petrol('2026')), T(petrol('2025')))[0]", "vs(T(sel(cat='Petrol & Bike', y='2026')), T(sel(cat='Petrol & Bike', y='2025')))[0]"], "total note period", f=True)
q("how many percent up or down is this year over last", "one(pct(T(petrol('2026')) - T(petrol('2025')), T(petrol('2025'))))",
  ["one(pct(abs(T(petrol('2026')) - T(petrol('2025'))), T(petrol('2025'))))",
   "one(pct(T(sel(cat='Petrol & Bike', y='2026')) - T(sel(cat='Petrol & Bike', y='2025')), T(sel(cat='Petrol & Bike', y='2025'))))",
   "one(pct(abs(T(sel(cat='Petrol & Bike', y='2026')) - T(sel(cat='Petrol & Bike', y='2025'))), T(sel(cat='Petrol & Bike', y='2025'))))",
   "one(pct(T(sel(ex='petrol', y='2026')) - T(sel(ex='petrol', y='2025')), T(sel(ex='petrol', y='2025'))))",
   "one(pct(abs(T(sel(ex='petrol', y='2026')) - T(sel(ex='petrol', y='2025'))), T(sel(ex='petrol', y='2025'))))"], "percent compare growth", f=True)
# 11
q("how many times did i order from swiggy since june", "one(cnt(sel(w='swiggy', a='2026-06-01')))",
  ["one(cnt(sel(ex='swiggy', a='2026-06-01')))", "lst(sel(w='swiggy', a='2026-06-01'))", "lst(sel(ex='swiggy', a='2026-06-01'))"], "count since note")
n("good morning boss, had your breakfast?", tags="chitchat")
q("list what all i bought at more in november", "lst(sel(w='more', ym='2026-11'))", ["lst(sel(ex='more', ym='2026-11'))", "lstn(sel(w='more', ym='2026-11'))", "one(tot(sel(w='more', ym='2026-11')))", "one(tot(sel(ex='more', ym='2026-11')))"], "list note period")
q("what percentage of this years spending went into the wedding", "one(pct(T(sel(cat='Wedding', y='2026')), T(Y26)))",
  ["one(pct(T(union(sel(cat='Wedding', y='2026'), sel(w='wedding', y='2026'))), T(Y26)))"], "share category richer")
q("how much did the goa trip come to in total", "one(tot(GOA))", ["one(tot(sel(w='goa', a='2024-12-27', b='2025-01-01')))", "one(tot(sel(a='2024-12-27', b='2025-01-01')))"], "total trip note")
q("break it up by category", "T_by(GOA, 'c')", ["T_by(sel(w='goa', a='2024-12-27', b='2025-01-01'), 'c')"], "group trip", f=True)
q("and without the flights", "T_by(sel(w='goa', no='flights'), 'c')", ["one(tot(sel(w='goa', no='flights')))"], "exclusion trip", f=True)
n("was it worth it", f=True, tags="opinion")
q("average electrcity bill from april to june this year", "one(avg(sel(ELEC, a='2026-04-01', b='2026-06-30')))", tags="average season note")
q("in which month was it the highest", "one(big(sel(ELEC, a='2026-04-01', b='2026-06-30')).ym)",
  ["one(big(sel(ELEC, a='2026-04-01', b='2026-06-30')).d)", "one(m(big(sel(ELEC, a='2026-04-01', b='2026-06-30')).a))", "one(big(sel(ELEC, y='2026')).ym)", "one(big(ELEC).ym)", "one(big(ELEC).d)"], "largest month", f=True)
# 21
n("what did the fellow at the shop say about the fridge warranty", tags="unknowable")
q("how much have i paid as rent since we shifted in january", "one(tot(sel(ex='rent', a='2026-01-01')))", ["one(tot(sel(w='rent', a='2026-01-01')))"], "total since note")
q("how much did all my cigarettes cost me till i left it", "one(tot(sel(w='cigarettes')))", tags="total stopped note")
q("on what date did i buy the last one", "one(sel(w='cigarettes')[-1].d)", tags="when note", f=True)
q("any this year", "EMPTY", ["one('0.00')", "one('0')"], "empty note period", f=True)
n("was it lopa who made me quit", f=True, tags="reason")
q("what all did i spend on 15th august this year", "lst(sel(a='2026-08-15', b='2026-08-15'))", ["lstn(sel(a='2026-08-15', b='2026-08-15'))", "one(tot(sel(a='2026-08-15', b='2026-08-15')))", "T_by(sel(a='2026-08-15', b='2026-08-15'), 'c')"], "list day holiday")
q("total of last weekend", "one(tot(sel(a='2026-11-28', b='2026-11-29')))", tags="total weekend")
q("this year do we spend more on eating out on weekdays or on weekends", "one(tot(E_WD), tot(E_WE))",
  ["vs(T(E_WD), T(E_WE))", "one('weekdays' if T(E_WD) > T(E_WE) else 'weekends')", "one('weekday' if T(E_WD) > T(E_WE) else 'weekend')", "one(avg(E_WD), avg(E_WE))", "T_by(E26, 'wd')",
   "one(m(div(T(E_WD), wdays('2026-01-01', TODAY, False))), m(div(T(E_WE), wdays('2026-01-01', TODAY, True))))",
   "one(m(div(T(E_WD), len(by(E_WD, 'd')))), m(div(T(E_WE), len(by(E_WE, 'd')))))"], "weekday compare richer")
n("should i exchange the pulsar for a royal enfield", tags="advice")
# 31
q("leaving out the wedding, what was our biggest single expense this year", "one(m(big(sel(Y26, nocat=['Wedding'])).a), big(sel(Y26, nocat=['Wedding'])).n)", ["row(big(sel(Y26, nocat=['Wedding'])))"], "largest exclusion richer")
q("and the next biggest", "one(m(big(sel(Y26, nocat=['Wedding']), 1).a), big(sel(Y26, nocat=['Wedding']), 1).n)", ["row(big(sel(Y26, nocat=['Wedding']), 1))"], "largest second", f=True)
q("how many days in september did we not spend a single rupee", "one(str(len(blank('2026-09-01', '2026-09-30'))))", ["tab([x] for x in blank('2026-09-01', '2026-09-30'))"], "nospend count")
q("what is the longest we went without eating out this year", "one(str(GAP[0]))", ["one(str(GAP[0] + 1))", "one(GAP[1], GAP[2])", "one(str(GAP_IN[0]))", "one(str(GAP_IN[0] + 1))"], "streak richer")
q("total for family in 2025", "one(tot(sel(cat='Family', y='2025')))", tags="total category year")
q("month wise please", "T_by(sel(cat='Family', y='2025'), 'ym')", tags="group month", f=True)
q("only what i sent to maa", "T_by(sel(w='sent to maa', y='2025'), 'ym')",
  ["one(tot(sel(w='sent to maa', y='2025')))", "lst(sel(w='sent to maa', y='2025'))", "T_by(sel(cat='Family', w='maa', y='2025'), 'ym')", "one(tot(sel(cat='Family', w='maa', y='2025')))", "one(tot(sel(w='maa', y='2025')))"], "narrow person", f=True)
n("how much does guddu still have to return to me", tags="debt")
q("when did i buy the hp laptop and for how much", "one(sel(w='laptop')[0].d, m(sel(w='laptop')[0].a))", tags="when note")
q("what did we take from amazon in last 3 months", "lst(sel(w='amazon', a='2026-09-01'))",
  ["lst(sel(ex='amazon', a='2026-09-01'))", "lstn(sel(w='amazon', a='2026-09-01'))", "one(tot(sel(w='amazon', a='2026-09-01')))", "one(tot(sel(ex='amazon', a='2026-09-01')))", "lst(sel(w='amazon', a='2026-08-01', b='2026-10-31'))", "one(tot(sel(w='amazon', a='2026-08-01', b='2026-10-31')))"], "list note period")
# 41
q("top 5 categories of this year", "top(Y26, 'c', 5)", tags="ranking richer")
q("take out rent & house and wedding", "top(sel(Y26, nocat=['Rent & House', 'Wedding']), 'c', 5)",
  ["tab([x for x in top(Y26, 'c', 5)['rows'] if x[0] not in ('Rent & House', 'Wedding')])", "T_by(sel(Y26, nocat=['Rent & House', 'Wedding']), 'c')"], "ranking exclusion", f=True)
n("delete all the vizag entries", tags="order")
q("what did lopas birthday cost me this year", "one(tot(LB))", ["lst(LB)", "lstn(LB)"], "total person note")
n("did she like the saree", f=True, tags="opinion")
q("how much went last week in total", "one(tot(sel(a='2026-11-23', b='2026-11-29')))", ["one(tot(sel(a='2026-11-22', b='2026-11-28')))", "one(tot(sel(a='2026-11-24', b='2026-11-30')))"], "total week")
q("without the groceries", "one(tot(sel(a='2026-11-23', b='2026-11-29', nocat=['Groceries'])))", ["one(tot(sel(a='2026-11-22', b='2026-11-28', nocat=['Groceries'])))", "one(tot(sel(a='2026-11-24', b='2026-11-30', nocat=['Groceries'])))"], "exclusion week", f=True)
q("median amount of my zomato orders", "one(median(sel(w='zomato')))", tags="median richer")
q("how often did we go to odisha hotel this year", "one(cnt(sel(w='odisha hotel', y='2026')))", ["C_by(sel(w='odisha hotel', y='2026'), 'ym')", "lst(sel(w='odisha hotel', y='2026'))"], "count note year")
q("total expense on kalu till date", "one(tot(sel(cat='Kalu')))", ["one(tot(KALU_ANY))", "one(tot(sel(w='kalu')))"], "total pet")
# 51
q("out of that how much is only the vet", "one(tot(sel(w='vet')))", ["one(pct(T(sel(w='vet')), T(sel(cat='Kalu'))))", "one(tot(sel(w='vet')), pct(T(sel(w='vet')), T(sel(cat='Kalu'))))", "lst(sel(w='vet'))"], "narrow pet", f=True)
n("how much does he weigh now", f=True, tags="quantity")
n("jio fiber is damn slow since morning", tags="chitchat")
q("what was netflix when i first took it and how much is it now", "one(m(sel(w='netflix')[0].a), m(sel(w='netflix')[-1].a))", ["lst([sel(w='netflix')[0], sel(w='netflix')[-1]])"], "price richer")
q("from which month did it go up", "one([r for r in sel(w='netflix') if r.a != sel(w='netflix')[0].a][0].ym)", ["one([r for r in sel(w='netflix') if r.a != sel(w='netflix')[0].a][0].d)"], "price when", f=True)
q("how much did each trip cost - vizag, goa and manali", "tab([['vizag', tot(sel(w='vizag'))], ['goa', tot(sel(w='goa'))], ['manali', tot(sel(w='manali'))]])",
  ["one(tot(sel(w='vizag')), tot(sel(w='goa')), tot(sel(w='manali')))"], "trip compare richer")
q("which one was the costliest", "one('manali', tot(sel(w='manali')))", ["one('manali')", "one(tot(sel(w='manali')))"], "largest trip", f=True)
n("how many days leave did i take for it", f=True, tags="quantity")
q("whats the total between 10th march and 20th march this yr", "one(tot(sel(a='2026-03-10', b='2026-03-20')))", ["one(tot(sel(a='2026-03-10', b='2026-03-19')))", "one(tot(sel(a='2026-03-11', b='2026-03-19')))"], "total between")
q("wedding expenses month by month with a running total", "tab(running(sel(cat='Wedding')), True)",
  ["tab(sorted(running(sel(cat='Wedding')) + [('2025-09', tot(sel(cat='Wedding', b='2025-09-30')))]), True)"], "running category richer")
# 61
n("wats the salary credited in october", tags="income")
q("when did i join the gym and when did i stop", "one(sel(w='gym')[0].d, sel(w='gym')[-1].d)", ["one(sel(w='gym')[0].ym, sel(w='gym')[-1].ym)", "tab([[sel(w='gym')[0].d], [sel(w='gym')[-1].d]])", "lst(sel(w='gym'))"], "firstlast note")
q("how much did it cost me altogether", "one(tot(sel(w='gym')))", tags="total note", f=True)
q("ola and uber together last quarter", "one(tot(sel(anyw=['ola', 'uber'], a='2026-07-01', b='2026-09-30')))", ["one(tot(sel(w='ola', a='2026-07-01', b='2026-09-30')), tot(sel(w='uber', a='2026-07-01', b='2026-09-30')))"], "total quarter note")
q("how does that compare with rapido", "one(tot(sel(anyw=['ola', 'uber'], a='2026-07-01', b='2026-09-30')), tot(sel(w='rapido', a='2026-07-01', b='2026-09-30')))",
  ["vs(T(sel(anyw=['ola', 'uber'], a='2026-07-01', b='2026-09-30')), T(sel(w='rapido', a='2026-07-01', b='2026-09-30')))", "one(tot(sel(w='rapido', a='2026-07-01', b='2026-09-30')))",
   "one(*[tot(sel(w=x, a='2026-07-01', b='2026-09-30')) for x in ('ola', 'uber', 'rapido')])"], "compare quarter", f=True)
q("compare groceries from feb to nov this year with feb to nov last year", "one(tot(sel(cat='Groceries', a='2026-02-01', b='2026-11-30')), tot(sel(cat='Groceries', a='2025-02-01', b='2025-11-30')))",
  ["vs(T(sel(cat='Groceries', a='2026-02-01', b='2026-11-30')), T(sel(cat='Groceries', a='2025-02-01', b='2025-11-30')))",
   "T_by(union(sel(cat='Groceries', a='2026-02-01', b='2026-11-30'), sel(cat='Groceries', a='2025-02-01', b='2025-11-30')), 'ym')",
   "one(pct(T(sel(cat='Groceries', a='2026-02-01', b='2026-11-30')) - T(sel(cat='Groceries', a='2025-02-01', b='2025-11-30')), T(sel(cat='Groceries', a='2025-02-01', b='2025-11-30'))))"], "compare period richer")
q("on how many days this year did we spend more than 20000", "one(str(len(daysover(Y26, 20000))))", ["tab([x] for x in daysover(Y26, 20000))"], "threshold richer")
n("set a limit of 4000 on eating out from december", tags="order")
q("did i buy anything for christmas last year", "lst(sel(w='christmas', y='2025'))",
  ["lstn(sel(w='christmas', y='2025'))", "one(tot(sel(w='christmas', y='2025')))", "one(cnt(sel(w='christmas', y='2025')))", "lst(sel(a='2025-12-25', b='2025-12-25'))", "one(tot(sel(a='2025-12-25', b='2025-12-25')))", "lst(sel(a='2025-12-24', b='2025-12-25'))"], "list holiday note")
n("and also on the", tags="half")
# 71
q("which 3 months had the highest electricity bills ever", "tab([[r.ym, m(r.a)] for r in sorted(ELEC, key=lambda r: -r.a)[:3]], True)", ["tab([[r.d, m(r.a)] for r in sorted(ELEC, key=lambda r: -r.a)[:3]], True)", "tab([[r.ym] for r in sorted(ELEC, key=lambda r: -r.a)[:3]], True)"], "ranking month richer")
q("how much did we spend at barbeque nation", "EMPTY", ["NONE", "one('0.00')"], "empty note")
q("ok then at kfc", "one(tot(sel(w='kfc')))", ["lst(sel(w='kfc'))"], "total note", f=True)
n("hjkl qwoe zzx", tags="nonsense")
q("compare reliance fresh and reliance smart for this year", "one(tot(sel(w='reliance fresh', y='2026')), tot(sel(w='reliance smart', y='2026')))", ["vs(T(sel(w='reliance fresh', y='2026')), T(sel(w='reliance smart', y='2026')))"], "compare note richer")
q("how many visits to each", "one(cnt(sel(w='reliance fresh', y='2026')), cnt(sel(w='reliance smart', y='2026')))",
  ["tab([['reliance fresh', cnt(sel(w='reliance fresh', y='2026'))], ['reliance smart', cnt(sel(w='reliance smart', y='2026'))]])"], "count compare", f=True)
q("how much in all the reliance shops put together", "one(tot(sel(w='reliance', y='2026')))", ["one(tot(sel(anyw=['reliance fresh', 'reliance smart'], y='2026')))", "one(tot(sel(w='reliance')))"], "total note", f=True)
n("is their atta better than the one from dmart", f=True, tags="opinion")
q("total at max this year", "one(tot(sel(ex='max', y='2026')))", ["lst(sel(ex='max', y='2026'))"], "total note everyday")
q("what was the most i paid there in one go", "one(m(big(sel(ex='max', y='2026')).a))", ["one(m(big(sel(ex='max')).a))", "row(big(sel(ex='max', y='2026')))[2]"], "largest note", f=True)
# 81
q("biggest expense in every catagory for october", "tab([k, m(big(v).a)] for k, v in sorted(by(sel(ym='2026-10'), 'c').items()))", tags="largest group richer")
q("swiggy plus zomato quarter wise this year", "T_by(sel(anyw=['swiggy', 'zomato'], y='2026'), 'q')",
  ["T_by([r for r in Y26 if r.n.lower() in ('swiggy', 'zomato')], 'q')",
   "tab([k, tot(sel(v, w='swiggy')), tot(sel(v, w='zomato'))] for k, v in sorted(by(sel(anyw=['swiggy', 'zomato'], y='2026'), 'q').items()))",
   "tab([k, x, tot(sel(v, w=x))] for k, v in sorted(by(sel(anyw=['swiggy', 'zomato'], y='2026'), 'q').items()) for x in ('swiggy', 'zomato') if sel(v, w=x))"], "group quarter note richer")
q("how much was bapas eye operation", "one(m(sel(w='bapa eye operation')[0].a))", ["one(tot(sel(w='bapa eye')))"], "total person note")
q("and his medicines after that", "one(tot(sel(w='bapa medicines', a='2025-07-08')))", ["lst(sel(w='bapa medicines', a='2025-07-08'))"], "total since person", f=True)
n("how many litres of milk did we take in october", tags="quantity")
q("average per month on chai & snacks this year", "one(m(div(T(sel(cat='Chai & Snacks', y='2026')), 11)))", ["one(m(div(T(sel(cat='Chai & Snacks', a='2026-01-01', b='2026-10-31')), 10)))"], "average month category")
q("is it more than last year", "one(m(div(T(sel(cat='Chai & Snacks', y='2026')), 11)), m(div(T(sel(cat='Chai & Snacks', y='2025')), 12)))",
  ["vs(div(T(sel(cat='Chai & Snacks', y='2026')), 11), div(T(sel(cat='Chai & Snacks', y='2025')), 12))", "one(tot(sel(cat='Chai & Snacks', y='2026')), tot(sel(cat='Chai & Snacks', y='2025')))",
   "one(m(div(T(sel(cat='Chai & Snacks', y='2025')), 12)))", "one(m(div(T(sel(cat='Chai & Snacks', a='2026-01-01', b='2026-10-31')), 10)), m(div(T(sel(cat='Chai & Snacks', y='2025')), 12)))"], "compare average", f=True)
q("durga puja total this year", "one(tot(sel(w='durga puja', y='2026')))", ["lst(sel(w='durga puja', y='2026'))"], "total festival note")
q("how was it in 2025 and 2024", "tab([['2025', tot(sel(w='durga puja', y='2025'))], ['2024', tot(sel(w='durga puja', y='2024'))]])",
  ["one(tot(sel(w='durga puja', y='2025')), tot(sel(w='durga puja', y='2024')))", "tab([[tot(sel(w='durga puja', y='2025'))], [tot(sel(w='durga puja', y='2024'))]])", "one(tot(sel(w='durga puja', a='2024-01-01', b='2025-12-31')))"], "festival compare", f=True)
n("remind me to pay lic on 10th december", tags="order")
# 91
q("when did i last pay lic and how much was it", "one(sel(w='lic')[-1].d, m(sel(w='lic')[-1].a))", tags="when note yearly")
q("on which day of the week do we eat out the most", "one(sorted(by(sel(cat='Eating Out'), 'wd').items(), key=lambda x: -len(x[1]))[0][0])",
  ["one(sorted(by(sel(cat='Eating Out'), 'wd').items(), key=lambda x: -T(x[1]))[0][0])", "C_by(sel(cat='Eating Out'), 'wd')", "T_by(sel(cat='Eating Out'), 'wd')"], "weekday richer")
q("bills & recharge total for this financial year, that is from 1st april", "one(tot(sel(cat='Bills & Recharge', a='2026-04-01')))", tags="total since category")
q("spend per year on puja & gifts", "T_by(sel(cat='Puja & Gifts'), 'y')", tags="group year richer")
q("only those above 1000 rupees", "T_by(sel(cat='Puja & Gifts', over=1000), 'y')",
  ["T_by(sel(cat='Puja & Gifts'), 'y')", "lst(sel(cat='Puja & Gifts', over=1000))", "one(tot(sel(cat='Puja & Gifts', over=1000)))", "one(cnt(sel(cat='Puja & Gifts', over=1000)))", "C_by(sel(cat='Puja & Gifts', over=1000), 'y')"], "threshold group", f=True)
q("how many times did i go to puri by train this year", "one(cnt(sel(w='train to puri', y='2026')))", ["one(cnt(sel(cat='Travel', w='train', y='2026')))", "lst(sel(w='train to puri', y='2026'))", "lst(sel(cat='Travel', w='train', y='2026'))"], "count note year")
n("at what time did i reach dominos on saturday", tags="unknowable")
q("which was our least spending month in 2025", "one(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[0][1])",
  ["one(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[0][1], m(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[0][0]))", "one(m(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[0][0]))"], "smallest month year")
q("and the highest in that year", "one(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[-1][1])",
  ["one(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[-1][1], m(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[-1][0]))", "one(m(sorted((T(v), k) for k, v in by(sel(y='2025'), 'ym').items())[-1][0]))"], "largest month year", f=True)
q("how much have i spent on rinki so far", "one(tot(sel(w='rinki')))", ["lst(sel(w='rinki'))", "lstn(sel(w='rinki'))"], "total person")

assert len(ITEMS) == 100, len(ITEMS)
for it in ITEMS:
    for g in [it["gold"]] + it["alt"]:
        assert len(g.get("rows", [])) <= 40 or g is not it["gold"], it["id"]
with open(os.path.join(HERE, "bhubaneswar46.jsonl"), "w", encoding="utf-8", newline="\n") as f:
    for it in ITEMS:
        f.write(json.dumps(it, ensure_ascii=False) + "\n")
