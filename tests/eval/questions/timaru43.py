#!/usr/bin/env python3
"""Writes timaru43.jsonl: 100 questions on ../ledgers/timaru.csv, gold values by naive loops."""
import csv
import json
import os
import re
from datetime import date, timedelta
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
R = []
with open(os.path.join(HERE, "..", "ledgers", "timaru.csv"), newline="", encoding="utf-8") as f:
    for x in csv.DictReader(f):
        whole, dec = x["amount"].split(".")
        R.append({"d": x["date"], "a": int(whole) * 100 + int(dec), "c": x["category"], "n": x["notes"]})


# ---- naive helpers (cents everywhere) ----
def m(v):
    """Cents (int or Fraction) as money, half up."""
    neg, v = v < 0, abs(Fraction(v))
    c = int(v + Fraction(1, 2))
    return ("-" if neg and c else "") + "%d.%02d" % (c // 100, c % 100)


def pc(a, b):
    v = Fraction(a, 1) * 1000 / b
    neg, v = v < 0, abs(v)
    t = int(v + Fraction(1, 2))
    return ("-" if neg and t else "") + "%d.%d" % (t // 10, t % 10)


def has(r, w):
    return re.search(r"(?<![a-z0-9])" + re.escape(w.lower()) + r"(?![a-z0-9])", r["n"].lower()) is not None


def be(r, w):
    return r["n"].lower() == w.lower()


def btw(r, a, b=TODAY):
    return a <= r["d"] <= b


def yr(r, y):
    return r["d"][:4] == str(y)


def mo(r, ym):
    return r["d"][:7] == ym


def F(f):
    out = []
    for r in R:
        if f(r):
            out.append(r)
    return out


def S(f):
    t = 0
    for r in R:
        if f(r):
            t += r["a"]
    return t


def C(f):
    n = 0
    for r in R:
        if f(r):
            n += 1
    return n


def AVG(f):
    return Fraction(S(f), C(f))


def MED(f):
    v = sorted(r["a"] for r in F(f))
    k = len(v)
    return Fraction(v[k // 2]) if k % 2 else Fraction(v[k // 2 - 1] + v[k // 2], 2)


def by(f, key):
    out = {}
    for r in R:
        if f(r):
            out[key(r)] = out.get(key(r), 0) + r["a"]
    return out


def cnt(f, key):
    out = {}
    for r in R:
        if f(r):
            out[key(r)] = out.get(key(r), 0) + 1
    return out


def wd(r):
    return date.fromisoformat(r["d"]).strftime("%A")


def wknd(r):
    return date.fromisoformat(r["d"]).weekday() >= 5


def month(r):
    return r["d"][:7]


def year(r):
    return r["d"][:4]


def catg(r):
    return r["c"]


def note(r):
    return r["n"]


def lnote(r):
    return r["n"].lower()


def MAX(f):
    best = None
    for r in R:
        if f(r) and (best is None or r["a"] > best["a"]):
            best = r
    return best


def MIN(f):
    best = None
    for r in R:
        if f(r) and (best is None or r["a"] < best["a"]):
            best = r
    return best


def topk(d, last=False):
    k = sorted(d, key=lambda x: d[x], reverse=not last)[0]
    assert sum(1 for x in d if d[x] == d[k]) == 1, "tie"
    return k


def ONE(*cells):
    return {"one": [str(c) for c in cells]}


def ROWS(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def TAB(d, ordered=False):
    return ROWS([[k, m(v)] if k != "" else [m(v)] for k, v in d.items()], ordered)


def DESC(d):
    return dict(sorted(d.items(), key=lambda kv: -kv[1]))


def LST(f, ordered=False):
    """A list of rows: day and amount are what must be there."""
    return ROWS([[r["d"], m(r["a"])] for r in F(f)], ordered)


def LALT(f):
    """The same list told in other ways: note and amount; only amounts; only the total."""
    l = F(f)
    out = [ROWS([[r["n"], m(r["a"])] if r["n"] else [m(r["a"])] for r in l]), ROWS([[m(r["a"])] for r in l]), ONE(m(S(f)))]
    return out if len(l) <= 40 else [ONE(m(S(f)))]


def TOT(f):
    """A total, or the list that makes it up."""
    l = F(f)
    return [LST(f)] + LALT(f)[:2] if 0 < len(l) <= 40 else []


def TWO(a, b):
    """Two figures compared: both, either way of the difference, a table, the ratio as growth."""
    return [ONE(m(a), m(b)), ROWS([[m(a)], [m(b)]]), ONE(m(abs(a - b))), ONE(m(a - b)), ONE(m(b - a))]


EMPTY = {"empty": True}
NONE = {"none": True}


def alldays(a, b):
    a, b, out = date.fromisoformat(a), date.fromisoformat(b), []
    while a <= b:
        out.append(a.isoformat())
        a += timedelta(days=1)
    return out


SPENT = {r["d"] for r in R}


def nospend(a, b):
    n = 0
    for d in alldays(a, b):
        if d not in SPENT:
            n += 1
    return n


def gaps(f, a, b):
    """Runs of days with no row that fits: (length, first, last), longest first."""
    on = {r["d"] for r in F(f)}
    out, run = [], []
    for d in alldays(a, b):
        if d in on:
            if run:
                out.append((len(run), run[0], run[-1]))
            run = []
        else:
            run.append(d)
    if run:
        out.append((len(run), run[0], run[-1]))
    return sorted(out, key=lambda g: (-g[0], g[1]))


def running(d):
    out, t = {}, 0
    for k, v in d.items():
        t += v
        out[k] = t
    return out


def mondays(f):
    return {(date.fromisoformat(r["d"]) - timedelta(days=date.fromisoformat(r["d"]).weekday())).isoformat() for r in F(f)}


ITEMS, CONV = [], []


def q(question, how, alts=(), tags="", cont=False):
    global CONV
    CONV = CONV if cont else []
    gold = eval(how, globals())
    alt = []
    for a in alts:
        v = eval(a, globals())
        for g in (v if isinstance(v, list) else [v]):
            if g != gold and g not in alt:
                alt.append(g)
    ITEMS.append({"id": "timaru43-%03d" % (len(ITEMS) + 1), "question": question, "today": TODAY, "history": list(CONV), "gold": gold, "alt": alt,
                  "how": how, "tags": tags.split() + (["followup"] if cont else [])})
    CONV.append(question)


def no(question, why, cont=False, alts=()):
    q(question, "NONE", alts, "none " + why, cont)


def fu(question, how, alts=(), tags=""):
    q(question, how, alts, tags, cont=True)


# ======================= the questions =======================
q("how much have we spent at pak n save this year", "ONE(m(S(lambda r: has(r, 'pak n save') and yr(r, 2026))))", ["TAB(by(lambda r: has(r, 'pak n save') and yr(r, 2026), catg))"], "total note year")
fu("and just for the stall", "ONE(m(S(lambda r: has(r, 'pak n save') and yr(r, 2026) and r['c'] == 'Cafe Stall')))", ["TOT(lambda r: has(r, 'pak n save') and yr(r, 2026) and r['c'] == 'Cafe Stall')"], "total note category")
fu("what about the year before", "ONE(m(S(lambda r: has(r, 'pak n save') and yr(r, 2025) and r['c'] == 'Cafe Stall')))", ["TOT(lambda r: has(r, 'pak n save') and yr(r, 2025) and r['c'] == 'Cafe Stall')"], "total note category year")

no("gidday mate, hows it going", "chitchat")

q("what did last weekend cost us", "ONE(m(S(lambda r: btw(r, '2026-11-28', '2026-11-29'))))",
  ["TOT(lambda r: btw(r, '2026-11-28', '2026-11-29'))", "TAB(by(lambda r: btw(r, '2026-11-28', '2026-11-29'), lambda r: r['d']))"], "total weekend")
fu("what was it spent on", "ROWS([[r['n'], m(r['a'])] for r in F(lambda r: btw(r, '2026-11-28', '2026-11-29'))])",
   ["TAB(by(lambda r: btw(r, '2026-11-28', '2026-11-29'), catg))", "LST(lambda r: btw(r, '2026-11-28', '2026-11-29'))", "ROWS([[r['n']] for r in F(lambda r: btw(r, '2026-11-28', '2026-11-29'))])",
    "ROWS([[k] for k in by(lambda r: btw(r, '2026-11-28', '2026-11-29'), catg)])"], "list")

q("when did tess last go to the vet", "ONE([r['d'] for r in F(lambda r: has(r, 'vet') and has(r, 'tess'))][-1])", [], "when last note")
fu("how much was that", "ONE(m(F(lambda r: has(r, 'vet') and has(r, 'tess'))[-1]['a']))", [], "lookup")
fu("and the dearest one ever", "ONE(m(MAX(lambda r: has(r, 'vet') and has(r, 'tess'))['a']), MAX(lambda r: has(r, 'vet') and has(r, 'tess'))['d'])",
   ["ONE(m(MAX(lambda r: has(r, 'vet') and has(r, 'tess'))['a']))", "ONE(MAX(lambda r: has(r, 'vet') and has(r, 'tess'))['n'])"], "largest note")

no("should i get a new ute or keep fixing this one", "advice")

q("how many times did we get maccas in october", "ONE(C(lambda r: has(r, 'maccas') and mo(r, '2026-10')))", ["ONE(C(lambda r: be(r, 'maccas') and mo(r, '2026-10')))", "LST(lambda r: has(r, 'maccas') and mo(r, '2026-10'))"], "count note month")
fu("and how much did that come to all up", "ONE(m(S(lambda r: has(r, 'maccas') and mo(r, '2026-10'))))", ["ONE(m(S(lambda r: be(r, 'maccas') and mo(r, '2026-10'))))", "TOT(lambda r: has(r, 'maccas') and mo(r, '2026-10'))"], "total note month")
no("why do we eat so much of that rubbish", "reason", cont=True)
fu("righto, and in september", "ONE(m(S(lambda r: has(r, 'maccas') and mo(r, '2026-09'))))",
   ["ONE(m(S(lambda r: be(r, 'maccas') and mo(r, '2026-09'))))", "ONE(C(lambda r: has(r, 'maccas') and mo(r, '2026-09')))", "ONE(C(lambda r: be(r, 'maccas') and mo(r, '2026-09')))",
    "TOT(lambda r: has(r, 'maccas') and mo(r, '2026-09'))", "EMPTY if not C(lambda r: has(r, 'maccas') and mo(r, '2026-09')) else []"], "total note month")

q("what month did the mortgage go up, and what to", "ONE('2024-06', '1975.00') if [r['a'] for r in F(lambda r: be(r, 'mortgage') and mo(r, '2024-06'))] == [197500] and MAX(lambda r: be(r, 'mortgage'))['d'] == '2024-06-02' else None",
  ["ONE('2024-06-02', '1975.00')", "ROWS([['1840.00'], ['1975.00'], ['1790.00']])"], "price-change")

q("everything on the gold coast trip that was over 200 bucks", "LST(lambda r: has(r, 'gold coast') and r['a'] > 20000)", ["LALT(lambda r: has(r, 'gold coast') and r['a'] > 20000)", "LST(lambda r: has(r, 'gold coast') and r['a'] > 20000 and btw(r, '2026-09-26', '2026-10-06'))", "LALT(lambda r: has(r, 'gold coast') and r['a'] > 20000 and btw(r, '2026-09-26', '2026-10-06'))[:2]"], "list trip threshold")

no("whats that in aussie dollars", "conversion", cont=True)

no("is it going to rain on saturday", "chitchat")

q("total damage for rarotonga", "ONE(m(S(lambda r: has(r, 'rarotonga'))))", ["TOT(lambda r: has(r, 'rarotonga'))", "ONE(m(S(lambda r: r['c'] == 'Trips' and btw(r, '2025-07-05', '2025-07-14'))))"], "total trip")
fu("without the flights and the motel", "ONE(m(S(lambda r: has(r, 'rarotonga') and not has(r, 'flights') and not has(r, 'motel'))))", ["TOT(lambda r: has(r, 'rarotonga') and not has(r, 'flights') and not has(r, 'motel'))"], "total exclusion trip")
fu("which day there was the worst", "ONE(topk(by(lambda r: has(r, 'rarotonga') and not has(r, 'flights') and not has(r, 'motel'), lambda r: r['d'])))",
   ["ONE(MAX(lambda r: has(r, 'rarotonga') and not has(r, 'flights') and not has(r, 'motel'))['d'])", "NONE"], "day largest trip")

q("average meridian power bill this winter", "ONE(m(AVG(lambda r: has(r, 'meridian power') and btw(r, '2026-06-01', '2026-08-31'))))", [], "average season")
fu("and last winter", "ONE(m(AVG(lambda r: has(r, 'meridian power') and btw(r, '2025-06-01', '2025-08-31'))))", [], "average season")
fu("so how much did it go up", "ONE(m(AVG(lambda r: has(r, 'meridian power') and btw(r, '2026-06-01', '2026-08-31')) - AVG(lambda r: has(r, 'meridian power') and btw(r, '2025-06-01', '2025-08-31'))))",
   ["TWO(AVG(lambda r: has(r, 'meridian power') and btw(r, '2026-06-01', '2026-08-31')), AVG(lambda r: has(r, 'meridian power') and btw(r, '2025-06-01', '2025-08-31')))",
    "ONE(pc(AVG(lambda r: has(r, 'meridian power') and btw(r, '2026-06-01', '2026-08-31')) - AVG(lambda r: has(r, 'meridian power') and btw(r, '2025-06-01', '2025-08-31')), AVG(lambda r: has(r, 'meridian power') and btw(r, '2025-06-01', '2025-08-31'))))"], "compare")

no("remind me to pay the power bill on friday", "order")

q("whats the biggest single thing we bought in 2025", "ONE(m(MAX(lambda r: yr(r, 2025))['a']), MAX(lambda r: yr(r, 2025))['d'])", ["ONE(m(MAX(lambda r: yr(r, 2025))['a']))", "ONE(MAX(lambda r: yr(r, 2025))['n'])"], "largest year")
fu("and the year before that", "ONE(m(MAX(lambda r: yr(r, 2024))['a']), MAX(lambda r: yr(r, 2024))['d'])", ["ONE(m(MAX(lambda r: yr(r, 2024))['a']))", "ONE(MAX(lambda r: yr(r, 2024))['n'])"], "largest year")

q("netflix price at the beginning and now", "ONE('18.49', '23.99') if [F(lambda r: be(r, 'netflix'))[0]['a'], F(lambda r: be(r, 'netflix'))[-1]['a']] == [1849, 2399] else None",
  ["ROWS([['18.49'], ['23.99']])", "ROWS([['18.49'], ['20.99'], ['23.99']])", "ONE('5.50')"], "first now price")

q("how much on kids sport since april", "ONE(m(S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-04-01'))))", ["ONE(m(S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-05-01'))))"], "total category since")
fu("how much of that went to rebel sport", "ONE(m(S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-04-01') and has(r, 'rebel sport'))))",
   ["TOT(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-04-01') and has(r, 'rebel sport'))", "ONE(m(S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-05-01') and has(r, 'rebel sport'))))"], "total category note since")
fu("whats that as a percentage", "ONE(pc(S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-04-01') and has(r, 'rebel sport')), S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-04-01'))))",
   ["ONE(pc(S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-05-01') and has(r, 'rebel sport')), S(lambda r: r['c'] == 'Kids Sport' and btw(r, '2026-05-01'))))"], "share")

no("how much do i owe farmlands", "debt")

q("what did we spend on finns birthdays", "ONE(m(S(lambda r: be(r, 'finn birthday'))))", ["TOT(lambda r: be(r, 'finn birthday'))", "TAB(by(lambda r: be(r, 'finn birthday'), year))"], "total person")

q("how much do we shell out on christmas each year", "TAB(by(lambda r: has(r, 'christmas'), year))", ["TAB(dict(by(lambda r: has(r, 'christmas'), year), **{'2026': 0}))", "ONE(m(Fraction(S(lambda r: has(r, 'christmas')), 3)))"], "group year")
fu("just the presents", "TAB(by(lambda r: has(r, 'christmas') and r['c'] == 'Presents', year))",
   ["TAB(dict(by(lambda r: has(r, 'christmas') and r['c'] == 'Presents', year), **{'2026': 0}))", "ONE(m(S(lambda r: has(r, 'christmas') and r['c'] == 'Presents')))", "TOT(lambda r: has(r, 'christmas') and r['c'] == 'Presents')"], "group year category")

q("which place under ute & fuel do we go to the most", "ONE(topk(cnt(lambda r: r['c'] == 'Ute & Fuel', note)))", ["ONE(topk(by(lambda r: r['c'] == 'Ute & Fuel', note)))"], "most-often note category")

q("challenge vs npd this year, who got more of our money", "ONE(m(S(lambda r: has(r, 'challenge') and yr(r, 2026))), m(S(lambda r: has(r, 'npd') and yr(r, 2026))))",
  ["TWO(S(lambda r: has(r, 'challenge') and yr(r, 2026)), S(lambda r: has(r, 'npd') and yr(r, 2026)))", "TWO(S(lambda r: be(r, 'challenge') and yr(r, 2026)), S(lambda r: be(r, 'npd') and yr(r, 2026)))",
   "ONE('NPD') if S(lambda r: has(r, 'npd') and yr(r, 2026)) > S(lambda r: has(r, 'challenge') and yr(r, 2026)) else ONE('challenge')",
   "ROWS([['challenge', m(S(lambda r: has(r, 'challenge') and yr(r, 2026)))], ['npd', m(S(lambda r: has(r, 'npd') and yr(r, 2026)))]])"], "compare notes")

q("fencing gear last quarter split by shop", "TAB(by(lambda r: r['c'] == 'Fencing Gear' and btw(r, '2026-07-01', '2026-09-30'), note))", [], "group note category quarter")
no("how many posts did i put in that quarter", "quantity", cont=True)

q("what did waitangi day cost us this year", "ONE(m(S(lambda r: r['d'] == '2026-02-06')))", ["TOT(lambda r: r['d'] == '2026-02-06')"], "total holiday")

q("how much went out over labour weekend", "ONE(m(S(lambda r: btw(r, '2026-10-24', '2026-10-26'))))",
  ["ONE(m(S(lambda r: btw(r, '2026-10-23', '2026-10-26'))))", "TOT(lambda r: btw(r, '2026-10-24', '2026-10-26'))", "TOT(lambda r: btw(r, '2026-10-23', '2026-10-26'))"], "total holiday")

q("longest run of days this year we went without takeaways", "ONE(gaps(lambda r: r['c'] == 'Takeaways', '2026-01-01', TODAY)[0][0])",
  ["[ONE(g[0], g[1]) for g in gaps(lambda r: r['c'] == 'Takeaways', '2026-01-01', TODAY) if g[0] == gaps(lambda r: r['c'] == 'Takeaways', '2026-01-01', TODAY)[0][0]]",
   "[ONE(g[1], g[2]) for g in gaps(lambda r: r['c'] == 'Takeaways', '2026-01-01', TODAY) if g[0] == gaps(lambda r: r['c'] == 'Takeaways', '2026-01-01', TODAY)[0][0]]"], "streak category")

q("dearest month this year?", "ONE(topk(by(lambda r: yr(r, 2026), month)), m(max(by(lambda r: yr(r, 2026), month).values())))", ["ONE(topk(by(lambda r: yr(r, 2026), month)))"], "month largest")
fu("without the mortgage and the fencing gear", "ONE(topk(by(lambda r: yr(r, 2026) and not has(r, 'mortgage') and r['c'] != 'Fencing Gear', month)), m(max(by(lambda r: yr(r, 2026) and not has(r, 'mortgage') and r['c'] != 'Fencing Gear', month).values())))",
   ["ONE(topk(by(lambda r: yr(r, 2026) and not has(r, 'mortgage') and r['c'] != 'Fencing Gear', month)))"], "month largest exclusion")
fu("and the cheapest one", "ONE(topk(by(lambda r: yr(r, 2026) and not has(r, 'mortgage') and r['c'] != 'Fencing Gear', month), True), m(min(by(lambda r: yr(r, 2026) and not has(r, 'mortgage') and r['c'] != 'Fencing Gear', month).values())))",
   ["ONE(topk(by(lambda r: yr(r, 2026) and not has(r, 'mortgage') and r['c'] != 'Fencing Gear', month), True))", "ONE(topk(by(lambda r: yr(r, 2026), month), True), m(min(by(lambda r: yr(r, 2026), month).values())))"], "month smallest exclusion")

no("how much profit did jos stall make in october", "income")
no("and in november", "income", cont=True)

q("whats the cafe stall cost us a month on average this year", "ONE(m(Fraction(S(lambda r: r['c'] == 'Cafe Stall' and yr(r, 2026)), 11)))",
  ["ONE(m(Fraction(S(lambda r: r['c'] == 'Cafe Stall' and yr(r, 2026)), len(by(lambda r: r['c'] == 'Cafe Stall' and yr(r, 2026), month)))))", "ONE(m(Fraction(S(lambda r: r['c'] == 'Cafe Stall' and btw(r, '2026-01-01', '2026-10-31')), 10)))"], "average month category")

q("when did ella start piano and how many lessons has she had", "ONE(F(lambda r: be(r, 'ella piano'))[0]['d'], C(lambda r: be(r, 'ella piano')))", ["ROWS([[F(lambda r: be(r, 'ella piano'))[0]['d']], [C(lambda r: be(r, 'ella piano'))]])"], "first count person")

q("when did we pack in hello fresh", "ONE(F(lambda r: be(r, 'hello fresh'))[-1]['d'])", [], "last note")
fu("how much did we blow on it altogether", "ONE(m(S(lambda r: be(r, 'hello fresh'))))", ["TOT(lambda r: be(r, 'hello fresh'))"], "total note")
no("was it worth it", "opinion", cont=True)

q("what share of our spending was takeaways in 2024 and in 2025", "ONE(pc(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2024)), S(lambda r: yr(r, 2024))), pc(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2025)), S(lambda r: yr(r, 2025))))",
  ["ROWS([['2024', pc(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2024)), S(lambda r: yr(r, 2024)))], ['2025', pc(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2025)), S(lambda r: yr(r, 2025)))]])"], "share years")

q("last month by category, dearest first", "TAB(DESC(by(lambda r: mo(r, '2026-10'), catg)), True)", [], "group category month ranking")
fu("and this month", "TAB(DESC(by(lambda r: mo(r, '2026-11'), catg)), True)", [], "group category month ranking")
fu("which of them went up the most",
   "(lambda o, n: (lambda df: ONE(topk(df), m(max(df.values()))))({k: n.get(k, 0) - o.get(k, 0) for k in set(o) | set(n)}))(by(lambda r: mo(r, '2026-10'), catg), by(lambda r: mo(r, '2026-11'), catg))",
   ["(lambda o, n: ONE(topk({k: n.get(k, 0) - o.get(k, 0) for k in set(o) | set(n)})))(by(lambda r: mo(r, '2026-10'), catg), by(lambda r: mo(r, '2026-11'), catg))"], "growth category")

q("list anything over $1000 sinse march", "LST(lambda r: btw(r, '2026-03-01') and r['a'] > 100000)", ["LALT(lambda r: btw(r, '2026-03-01') and r['a'] > 100000)", "LST(lambda r: btw(r, '2026-04-01') and r['a'] > 100000)", "LALT(lambda r: btw(r, '2026-04-01') and r['a'] > 100000)[:2]"], "list threshold since")
fu("leave the mortgage out", "LST(lambda r: btw(r, '2026-03-01') and r['a'] > 100000 and not has(r, 'mortgage'))",
   ["LALT(lambda r: btw(r, '2026-03-01') and r['a'] > 100000 and not has(r, 'mortgage'))", "LST(lambda r: btw(r, '2026-04-01') and r['a'] > 100000 and not has(r, 'mortgage'))"], "list threshold exclusion")

q("cafe stall by year but leave out the trailer, the espresso machine and the grinder", "TAB(by(lambda r: r['c'] == 'Cafe Stall' and not has(r, 'trailer') and not has(r, 'espresso machine') and not has(r, 'grinder'), year))", [], "group year category exclusion")

q("how much do i usually spend per visit at the sail and anchor", "ONE(m(AVG(lambda r: has(r, 'sail and anchor'))))", ["ONE(m(MED(lambda r: has(r, 'sail and anchor'))))"], "average note")

q("do i drink more on a friday or a saturday, money wise, at the pub", "ONE(m(S(lambda r: r['c'] == 'Pub' and wd(r) == 'Friday')), m(S(lambda r: r['c'] == 'Pub' and wd(r) == 'Saturday')))",
  ["TWO(S(lambda r: r['c'] == 'Pub' and wd(r) == 'Friday'), S(lambda r: r['c'] == 'Pub' and wd(r) == 'Saturday'))", "ONE(topk(by(lambda r: r['c'] == 'Pub' and wd(r) in ('Friday', 'Saturday'), wd)))",
   "TAB(by(lambda r: r['c'] == 'Pub', wd))"], "weekday compare")

q("takeways on weekdays vs weekends this year", "ONE(m(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2026) and not wknd(r))), m(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2026) and wknd(r))))",
  ["TWO(S(lambda r: r['c'] == 'Takeaways' and yr(r, 2026) and not wknd(r)), S(lambda r: r['c'] == 'Takeaways' and yr(r, 2026) and wknd(r)))"], "weekday weekend compare category")

q("how often did i buy wire last year", "ONE(C(lambda r: be(r, 'wire') and yr(r, 2025)))", ["ONE(C(lambda r: has(r, 'wire') and yr(r, 2025)))", "LST(lambda r: be(r, 'wire') and yr(r, 2025))"], "count note year")

no("hm wot bout the", "half")

q("what did we spend on 14 may 2024", "ONE(m(S(lambda r: r['d'] == '2024-05-14')))", ["TOT(lambda r: r['d'] == '2024-05-14')"], "total day")

q("how mcuh did we go through between 20 dec and 5 jan", "ONE(m(S(lambda r: btw(r, '2025-12-20', '2026-01-05'))))", [], "total between")
fu("same days the year before?", "ONE(m(S(lambda r: btw(r, '2024-12-20', '2025-01-05'))))", ["TWO(S(lambda r: btw(r, '2025-12-20', '2026-01-05')), S(lambda r: btw(r, '2024-12-20', '2025-01-05')))[:2]"], "total between year")

q("how many litres of diesel did i put in the ute this year", "NONE", [], "none quantity")

q("what did mikey cost us so far this year", "ONE(m(S(lambda r: has(r, 'mikey') and yr(r, 2026))))", ["TOT(lambda r: has(r, 'mikey') and yr(r, 2026))"], "total person year")
fu("and the other two, ella and finn", "ONE(m(S(lambda r: has(r, 'ella') and yr(r, 2026))), m(S(lambda r: has(r, 'finn') and yr(r, 2026))))",
   ["ROWS([['ella', m(S(lambda r: has(r, 'ella') and yr(r, 2026)))], ['finn', m(S(lambda r: has(r, 'finn') and yr(r, 2026)))]])", "ONE(m(S(lambda r: (has(r, 'ella') or has(r, 'finn')) and yr(r, 2026))))"], "compare persons year")
fu("show me mikeys by category", "TAB(by(lambda r: has(r, 'mikey') and yr(r, 2026), catg))", ["TAB(by(lambda r: has(r, 'mikey'), catg))"], "group category person")

q("farmlands last quarter", "ONE(m(S(lambda r: has(r, 'farmlands') and btw(r, '2026-07-01', '2026-09-30'))))", ["TOT(lambda r: has(r, 'farmlands') and btw(r, '2026-07-01', '2026-09-30'))", "TAB(by(lambda r: has(r, 'farmlands') and btw(r, '2026-07-01', '2026-09-30'), catg))"], "total note quarter")

no("add 45 bucks for gloves today", "order")

q("by how many percent did our groceires go up from 2024 to 2025", "ONE(pc(S(lambda r: r['c'] == 'Groceries' and yr(r, 2025)) - S(lambda r: r['c'] == 'Groceries' and yr(r, 2024)), S(lambda r: r['c'] == 'Groceries' and yr(r, 2024))))",
  ["TWO(S(lambda r: r['c'] == 'Groceries' and yr(r, 2024)), S(lambda r: r['c'] == 'Groceries' and yr(r, 2025)))[:2]",
   "ONE(pc(S(lambda r: r['c'] == 'Groceries' and yr(r, 2024)) - S(lambda r: r['c'] == 'Groceries' and yr(r, 2025)), S(lambda r: r['c'] == 'Groceries' and yr(r, 2024))))"], "growth category years")

q("school costs last year quarter by quarter", "TAB(by(lambda r: r['c'] == 'School' and yr(r, 2025), lambda r: r['d'][:4] + '-Q%d' % ((int(r['d'][5:7]) + 2) // 3)), True)",
  ["TAB(by(lambda r: r['c'] == 'School' and yr(r, 2025), lambda r: r['d'][:4] + '-Q%d' % ((int(r['d'][5:7]) + 2) // 3)))"], "group quarter category")
fu("which of those was the dearest", "ONE(topk(by(lambda r: r['c'] == 'School' and yr(r, 2025), lambda r: r['d'][:4] + '-Q%d' % ((int(r['d'][5:7]) + 2) // 3))))", [], "largest quarter")

q("how many different days did we have something on at the pub last year", "ONE(len({r['d'] for r in F(lambda r: r['c'] == 'Pub' and yr(r, 2025))}))", [], "count distinct days category")

q("running total for the bach this year, month by month", "TAB(running(by(lambda r: r['c'] == 'Bach' and yr(r, 2026), month)), True)", ["TAB(running(by(lambda r: has(r, 'bach') and yr(r, 2026), month)), True)"], "running month category")

no("hows the bank balance looking", "income")

q("median npd fill up", "ONE(m(MED(lambda r: has(r, 'npd'))))", ["ONE(m(MED(lambda r: be(r, 'npd'))))"], "median note")

q("the single biggest buy in each category this year", "ROWS([[c, m(MAX(lambda r: r['c'] == c and yr(r, 2026))['a'])] for c in by(lambda r: yr(r, 2026), catg)])", [], "largest category group")

q("how many months since the start have we gone over 15 grand", "ONE(sum(1 for v in by(lambda r: True, month).values() if v > 1500000))", ["TAB({k: v for k, v in by(lambda r: True, month).items() if v > 1500000})", "ROWS([[k] for k, v in by(lambda r: True, month).items() if v > 1500000])"], "threshold month count")

no("what should we cut back on", "advice")

q("insurance per year, house ute and bach all together", "TAB(by(lambda r: has(r, 'insurance'), year))", [], "group year note")
fu("just the house one, first and latest", "ONE(m(F(lambda r: be(r, 'house insurance'))[0]['a']), m(F(lambda r: be(r, 'house insurance'))[-1]['a']))",
   ["ROWS([[m(F(lambda r: be(r, 'house insurance'))[0]['a'])], [m(F(lambda r: be(r, 'house insurance'))[-1]['a'])]])", "ROWS([[r['d'], m(r['a'])] for r in (F(lambda r: be(r, 'house insurance'))[0], F(lambda r: be(r, 'house insurance'))[-1])])"], "first last price")

q("whats the one nz phone bill these days", "ONE(m(F(lambda r: has(r, 'one nz phones'))[-1]['a']))", [], "last price")

q("how much have we dropped at kmart", "EMPTY", ["NONE", "ONE('0.00')"], "empty note")

q("what did each trip cost, nelson, rarotonga and gold coast", "ROWS([[t, m(S(lambda r: has(r, t)))] for t in ('nelson', 'rarotonga', 'gold coast')])",
  ["ONE(*[m(S(lambda r: has(r, t))) for t in ('nelson', 'rarotonga', 'gold coast')])", "ROWS([[m(S(lambda r: has(r, t)))] for t in ('nelson', 'rarotonga', 'gold coast')])"], "compare trips")
no("can we afford another one next winter", "future", cont=True)

q("how many days this month did we spend nothing at all", "ONE(nospend('2026-11-01', TODAY))", ["ROWS([[d] for d in alldays('2026-11-01', TODAY) if d not in SPENT])"], "no-spend days")

q("did i buy any firewood this year", "ROWS([[r['d'], m(r['a'])] for r in F(lambda r: has(r, 'firewood') and yr(r, 2026))])",
  ["LALT(lambda r: has(r, 'firewood') and yr(r, 2026))", "ONE(C(lambda r: has(r, 'firewood') and yr(r, 2026)))", "TAB(by(lambda r: has(r, 'firewood') and yr(r, 2026), catg))"], "exists note")

q("pets for the year to the end of march", "ONE(m(S(lambda r: r['c'] == 'Pets' and btw(r, '2025-04-01', '2026-03-31'))))", ["ONE(m(S(lambda r: r['c'] == 'Pets' and btw(r, '2026-01-01', '2026-03-31'))))"], "total category financial-year")
fu("tess or pickle, who was dearer in that time", "ONE(m(S(lambda r: has(r, 'tess') and btw(r, '2025-04-01', '2026-03-31'))), m(S(lambda r: has(r, 'pickle') and btw(r, '2025-04-01', '2026-03-31'))))",
   ["TWO(S(lambda r: has(r, 'tess') and btw(r, '2025-04-01', '2026-03-31')), S(lambda r: has(r, 'pickle') and btw(r, '2025-04-01', '2026-03-31')))", "ONE(topk({t: S(lambda r: has(r, t) and btw(r, '2025-04-01', '2026-03-31')) for t in ('tess', 'pickle')}))",
    "TWO(S(lambda r: has(r, 'tess') and btw(r, '2026-01-01', '2026-03-31')), S(lambda r: has(r, 'pickle') and btw(r, '2026-01-01', '2026-03-31')))"], "compare pets")

no("blardy flippin wotsit", "nonsense")

q("when was the last time we went to countdown", "ONE(F(lambda r: has(r, 'countdown'))[-1]['d'])", [], "when last note")

q("5 dearest things for the house", "ROWS([[r['n'], m(r['a'])] for r in sorted(F(lambda r: r['c'] == 'House'), key=lambda r: -r['a'])[:5]], True)",
  ["ROWS([[r['d'], m(r['a'])] for r in sorted(F(lambda r: r['c'] == 'House'), key=lambda r: -r['a'])[:5]], True)", "ROWS([[m(r['a'])] for r in sorted(F(lambda r: r['c'] == 'House'), key=lambda r: -r['a'])[:5]], True)"], "top category")

no("how many eggs have we had from next door", "quantity")

q("groceries per week on average this year", "ONE(m(Fraction(S(lambda r: r['c'] == 'Groceries' and yr(r, 2026)) * 7, 334)))",
  ["[ONE(m(Fraction(S(lambda r: r['c'] == 'Groceries' and yr(r, 2026)), n))) for n in sorted({47, 48, 49, len(mondays(lambda r: r['c'] == 'Groceries' and yr(r, 2026)))})]"], "average week category")

q("what did ohau lodge come to over last summer", "ONE(m(S(lambda r: has(r, 'ohau lodge') and btw(r, '2025-12-01', '2026-02-28'))))", ["TOT(lambda r: has(r, 'ohau lodge') and btw(r, '2025-12-01', '2026-02-28'))"], "total note season")

no("delete that last one", "order")

# ---- checks and output ----
assert len(ITEMS) == 100, len(ITEMS)
for it in ITEMS:
    assert it["gold"] is not None and len(it["gold"].get("rows", [])) <= 40, it["id"]
    for g in [it["gold"]] + it["alt"]:
        assert ("one" in g and 1 <= len(g["one"]) <= 3) or (g.get("rows") and "ordered" in g) or g in (EMPTY, NONE), it["id"]
with open(os.path.join(HERE, "timaru43.jsonl"), "w", encoding="utf-8") as f:
    for it in ITEMS:
        f.write(json.dumps(it, ensure_ascii=False) + "\n")
