#!/usr/bin/env python3
"""Writes dubbo41.jsonl: 100 questions on ../ledgers/dubbo.csv (AUD), gold values by naive loops."""
import csv
import json
import os
import re
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
from itertools import combinations

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)


class Row:
    def __init__(self, r):
        self.d = date.fromisoformat(r["date"])
        self.a = Decimal(r["amount"])
        self.c = r["category"]
        self.n = r["notes"]


with open(os.path.join(HERE, "..", "ledgers", "dubbo.csv"), newline="", encoding="utf-8") as f:
    L = [Row(r) for r in csv.DictReader(f)]

WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NONE = {"none": True}
EMPTY = {"empty": True}
Y23 = ("2023-01-01", "2023-12-31")
Y24 = ("2024-01-01", "2024-12-31")
Y25 = ("2025-01-01", "2025-12-31")
Y26 = ("2026-01-01", "2026-11-30")


def has(note, word):
    """the word or phrase stands in the note as whole words, any case"""
    return re.search(r"(?<!\w)" + re.escape(word) + r"(?!\w)", note, re.I) is not None


def aslist(x):
    return [x] if isinstance(x, str) else list(x)


def F(per=None, cat=None, w=None, allw=None, sub=None, ex=None, no=None, nocat=None, lo=None, hi=None, wd=None, base=None):
    """the rows that fulfil every condition given"""
    out = []
    for r in (L if base is None else base):
        if per is not None and not (per[0] <= r.d.isoformat() <= per[1]):
            continue
        if cat is not None and r.c not in aslist(cat):
            continue
        if nocat is not None and r.c in aslist(nocat):
            continue
        if w is not None and not any(has(r.n, x) for x in aslist(w)):
            continue
        if allw is not None and not all(has(r.n, x) for x in aslist(allw)):
            continue
        if sub is not None and not any(x.lower() in r.n.lower() for x in aslist(sub)):
            continue
        if ex is not None and r.n.lower() not in [x.lower() for x in aslist(ex)]:
            continue
        if no is not None and any(has(r.n, x) for x in aslist(no)):
            continue
        if lo is not None and not r.a > Decimal(lo):
            continue
        if hi is not None and not r.a < Decimal(hi):
            continue
        if wd is not None and r.d.weekday() not in wd:
            continue
        out.append(r)
    return out


def both(*sets):
    """rows that are in any of the sets, in ledger order"""
    ids = {id(r) for s in sets for r in s}
    return [r for r in L if id(r) in ids]


def m(x):
    return "%.2f" % Decimal(x).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def S(rs):
    t = Decimal(0)
    for r in rs:
        t += r.a
    return t


def one(*cells):
    return {"one": [str(c) for c in cells]}


def tab(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def tot(rs):
    return one(m(S(rs)))


def totn(rs):
    return one(m(S(rs)), len(rs))


def cnt(rs):
    return one(len(rs))


def lst(rs):
    return tab([[r.d, m(r.a)] for r in rs])


def pct(a, b):
    return "%.1f" % (Decimal(a) * 100 / Decimal(b)).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def mon(r):
    return r.d.isoformat()[:7]


def yr(r):
    return str(r.d.year)


def qtr(r):
    return "%d-Q%d" % (r.d.year, (r.d.month + 2) // 3)


def day(r):
    return r.d.isoformat()


def cat(r):
    return r.c


def sums(rs, key):
    g = {}
    for r in rs:
        g[key(r)] = g.get(key(r), Decimal(0)) + r.a
    return g


def by(rs, key, ordered=False, top=None, desc=False):
    g = sums(rs, key)
    ks = sorted(g)
    if desc:
        ks = sorted(g, key=lambda k: -g[k])
    return tab([[k, m(g[k])] for k in ks[:top]], ordered)


def mx(rs):
    best = None
    for r in rs:
        if best is None or r.a > best.a:
            best = r
    return best


def mn(rs):
    best = None
    for r in rs:
        if best is None or r.a < best.a:
            best = r
    return best


def avg(rs):
    return m(S(rs) / len(rs))


def med(rs):
    v = sorted(r.a for r in rs)
    k = len(v)
    return m(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)


def ar(r):
    return one(m(r.a), r.d)


def nospend(a, b, rs=None):
    """days from a to b without a row"""
    have = {r.d for r in (L if rs is None else rs)}
    d, out = date.fromisoformat(a), []
    while d <= date.fromisoformat(b):
        if d not in have:
            out.append(d)
        d += timedelta(1)
    return out


def runs(days):
    """[(length, first, last)] of unbroken runs, longest first"""
    out = []
    for d in days:
        if out and out[-1][2] + timedelta(1) == d:
            out[-1] = (out[-1][0] + 1, out[-1][1], d)
        else:
            out.append((1, d, d))
    return sorted(out, key=lambda x: (-x[0], x[1]))


def weekof(r):
    return (r.d - timedelta(r.d.weekday())).isoformat()


def avgby(rs, key):
    g = sums(rs, key)
    return m(S(rs) / len(g))


def changes(rs):
    """rows whose amount differs from the one before"""
    return [b for a, b in zip(rs, rs[1:]) if a.a != b.a]


def steps(rs, key):
    g, t, out = sums(rs, key), Decimal(0), []
    for k in sorted(g):
        t += g[k]
        out.append([k, m(t)])
    return out


def top(rs, key):
    """the key with the largest sum, and the sum"""
    g = sums(rs, key)
    k = max(sorted(g), key=lambda x: g[x])
    return k, m(g[k])


def inmonth(k):
    return (k + "-01", k + "-31")


ITEMS, CONV = [], []


def q(text, how, alts=(), tags="", c=False):
    """c: goes on with the conversation of the question before"""
    global CONV
    if not c:
        CONV = []
    gold = eval(how, globals())
    seen, alt = [json.dumps(gold)], []
    for a in alts:
        v = eval(a, globals()) if isinstance(a, str) else a
        for x in (v if isinstance(v, list) else [v]):
            if json.dumps(x) not in seen:
                seen.append(json.dumps(x))
                alt.append(x)
    t = tags.split()
    if c:
        t.append("followup")
    ITEMS.append({"id": "dubbo41-%03d" % (len(ITEMS) + 1), "question": text, "today": TODAY.isoformat(), "history": list(CONV), "gold": gold, "alt": alt, "how": how, "tags": t})
    CONV = CONV + [text]


def two(x, y, nx, ny):
    """the ways to set two totals side by side: a table, the difference, the difference the other way"""
    return [tab([[nx, m(x)], [ny, m(y)]]), one(m(abs(x - y))), one(m(x - y)), one(m(y - x))]


OCT = ("2026-10-01", "2026-10-31")
SEP = ("2026-09-01", "2026-09-30")
NOV = ("2026-11-01", "2026-11-30")

# ------------------------------------------------------------------------------------------------ the questions
q("what did we spend all up in october", "tot(F(OCT))", ["totn(F(OCT))"], "total plain")

q("how much have the dogs cost us this year", "tot(F(Y26, cat='Dogs'))", ["totn(F(Y26, cat='Dogs'))", "tot(both(F(Y26, cat='Dogs'), F(Y26, w='dogs')))"], "total category plain")
q("and last year?", "tot(F(Y25, cat='Dogs'))", ["totn(F(Y25, cat='Dogs'))", "tot(F(('2025-01-01', '2025-11-30'), cat='Dogs'))", "tot(both(F(Y25, cat='Dogs'), F(Y25, w='dogs')))"], "total category", c=True)
q("what were the three dearest", "tab([[r.d, m(r.a)] for r in sorted(F(Y25, cat='Dogs'), key=lambda r: -r.a)[:3]], True)",
  ["tab([[r.n, m(r.a)] for r in sorted(F(Y25, cat='Dogs'), key=lambda r: -r.a)[:3]], False)", "tab([[m(r.a)] for r in sorted(F(Y25, cat='Dogs'), key=lambda r: -r.a)[:3]], False)"], "top category", c=True)

q("is 9 bucks too much for a coffee", "NONE", [], "none opinion")

q("out of tank, biscuit and mabel who's cost us the most all up", "one('mabel', m(S(F(w='mabel'))))",
  ["one('mabel')", "tot(F(w='mabel'))", "tab([[x, m(S(F(w=x)))] for x in ('tank', 'biscuit', 'mabel')])", "tab([[x, m(S(F(w=x, cat='Dogs')))] for x in ('tank', 'biscuit', 'mabel')])", "tab([[x, m(S(F(sub=x)))] for x in ('tank', 'biscuit', 'mabel')])"], "compare notes pet rich")

q("biggest thing we ever paid for", "ar(mx(L))", ["one(m(mx(L).a))", "one(mx(L).n, m(mx(L).a))", "one(mx(L).n)"], "max plain")
q("and apart from the caravan", "ar(mx(F(nocat='Caravan')))", ["one(m(mx(F(nocat='Caravan')).a))", "one(mx(F(nocat='Caravan')).n)", "ar(mx(F(no='caravan')))"], "max exclude", c=True)
q("should we sell the van then", "NONE", [], "none advice", c=True)

q("when did i last get a haircut", "one(F(w='haircut')[-1].d)", ["ar(F(w='haircut')[-1])"], "when last plain")
q("how much was it", "one(m(F(w='haircut')[-1].a))", ["ar(F(w='haircut')[-1])"], "amount last", c=True)
q("how many have i had this year", "cnt(F(Y26, w='haircut'))", ["totn(F(Y26, w='haircut'))", "lst(F(Y26, w='haircut'))"], "count", c=True)

q("how much at bunnings since we kicked off the kitchen in feb 2025", "tot(F(('2025-02-01', '2026-11-30'), w='bunnings'))",
  ["totn(F(('2025-02-01', '2026-11-30'), w='bunnings'))", "tot(F(('2025-02-01', '2026-11-30'), ex='bunnings'))", "tot(F(('2025-02-01', '2026-11-30'), w='bunnings', cat='Reno'))", "tot(F(('2025-02-01', '2026-11-30'), w='bunnings', no='snag'))",
   "tot(F(('2025-02-08', '2026-11-30'), w='bunnings'))", "tot(F(('2025-02-08', '2026-11-30'), ex='bunnings'))", "tot(F(('2025-03-01', '2026-11-30'), w='bunnings'))"], "total since notes plain")

q("what was telstra at the start and what are they slugging us now", "one(m(F(w='telstra')[0].a), m(F(w='telstra')[-1].a))",
  ["tab([[F(w='telstra')[0].d, m(F(w='telstra')[0].a)], [F(w='telstra')[-1].d, m(F(w='telstra')[-1].a)]])"], "price first now rich")
q("and netflix", "one(m(F(w='netflix')[0].a), m(F(w='netflix')[-1].a))",
  ["tab([[F(w='netflix')[0].d, m(F(w='netflix')[0].a)], [F(w='netflix')[-1].d, m(F(w='netflix')[-1].a)]])"], "price first now", c=True)
q("why do they keep putting it up", "NONE", [], "none reason", c=True)

q("list evrything over $1000 this year", "lst(F(Y26, lo='1000'))", ["tab([[m(r.a), r.n] for r in F(Y26, lo='1000')])"], "list threshold plain typo")
q("leave the mortgage out", "lst(F(Y26, lo='1000', nocat='Mortgage'))", ["tab([[m(r.a), r.n] for r in F(Y26, lo='1000', nocat='Mortgage')])"], "list threshold exclude", c=True)
q("add those up for me", "tot(F(Y26, lo='1000', nocat='Mortgage'))", ["totn(F(Y26, lo='1000', nocat='Mortgage'))"], "total threshold exclude", c=True)

q("how much did the uluru trip set us back", "tot(F(w='uluru'))",
  ["totn(F(w='uluru'))", "tot(F(w='uluru', no='kennels'))", "tot(F(('2026-06-20', '2026-07-06')))", "tot(F(('2026-06-20', '2026-07-06'), w='uluru'))"], "trip total plain")
q("split it by category", "by(F(w='uluru'), cat)",
  ["by(F(w='uluru', no='kennels'), cat)", "by(F(('2026-06-20', '2026-07-06')), cat)", "by(F(('2026-06-20', '2026-07-06'), w='uluru'), cat)"], "trip group", c=True)
q("how many litres of diesel did we burn on it", "NONE", [], "none quantity", c=True)

q("how does the trip stack up against bali", "one(m(S(F(w='uluru'))), m(S(F(w='bali'))))",
  ["two(S(F(w='uluru')), S(F(w='bali')), 'uluru', 'bali')", "two(S(F(w='uluru', no='kennels')), S(F(w='bali', no='kennels')), 'uluru', 'bali')", "one(m(S(F(w='uluru', no='kennels'))), m(S(F(w='bali', no='kennels'))))",
   "tot(F(w='bali'))", "totn(F(w='bali'))", "by(F(w='bali'), cat)", "one(m(S(F(('2026-06-20', '2026-07-06')))), m(S(F(w='bali'))))"], "trip compare rich", c=True)

q("set me a budget of 250 a week for groceries", "NONE", [], "none order")

q("how many times did i buy coffee or smoko in september", "cnt(F(SEP, cat='Coffee & Smoko'))", ["totn(F(SEP, cat='Coffee & Smoko'))", "cnt(both(F(SEP, cat='Coffee & Smoko'), F(SEP, w=['coffee', 'smoko'])))", "cnt(F(SEP, w=['coffee', 'smoko']))", "one(len({r.d for r in F(SEP, cat='Coffee & Smoko')}))"], "count category plain")
q("what does the average one come to", "one(avg(F(SEP, cat='Coffee & Smoko')))", ["one(avg(F(SEP, w=['coffee', 'smoko'])))", "one(avg(F(cat='Coffee & Smoko')))", "one(avg(F(Y26, cat='Coffee & Smoko')))"], "average", c=True)

q("what'd we spend last weekend", "tot(F(('2026-11-28', '2026-11-29')))", ["totn(F(('2026-11-28', '2026-11-29')))", "lst(F(('2026-11-28', '2026-11-29')))", "by(F(('2026-11-28', '2026-11-29')), day)"], "total weekend plain")
q("and the one before", "tot(F(('2026-11-21', '2026-11-22')))", ["totn(F(('2026-11-21', '2026-11-22')))", "lst(F(('2026-11-21', '2026-11-22')))", "by(F(('2026-11-21', '2026-11-22')), day)"], "total weekend", c=True)

q("groceries month by month this year", "by(F(Y26, cat='Groceries'), mon)", ["by(F(('2026-01-01', '2026-10-31'), cat='Groceries'), mon)"], "group month category plain")
q("which was the dearest", "one(*top(F(Y26, cat='Groceries'), mon))",
  ["one(top(F(Y26, cat='Groceries'), mon)[0])", "one(top(F(Y26, cat='Groceries'), mon)[1])"], "max month", c=True)
q("what was the biggest single shop in that month", "ar(mx(F(inmonth(top(F(Y26, cat='Groceries'), mon)[0]), cat='Groceries')))",
  ["one(m(mx(F(inmonth(top(F(Y26, cat='Groceries'), mon)[0]), cat='Groceries')).a))"], "max", c=True)

q("how much does robbo make on the brisbane run", "NONE", [], "none income")

q("whats my average spend at woolies", "one(avg(F(w='woolies')))", ["one(avg(F(ex='woolies')))", "one(avg(F(w='woolies')), len(F(w='woolies')))"], "average notes plain")
q("an aldi?", "one(avg(F(w='aldi')))", ["one(avg(F(w='aldi')), len(F(w='aldi')))"], "average notes typo", c=True)

q("how many days in october did we spend nothing at all", "one(len(nospend('2026-10-01', '2026-10-31')))", ["tab([[d] for d in nospend('2026-10-01', '2026-10-31')])"], "streak count rich")
q("which days were they", "tab([[d] for d in nospend('2026-10-01', '2026-10-31')])", [], "list days", c=True)

q("what did mabels cruciate op cost", "one(m(F(w='cruciate')[0].a))", ["ar(F(w='cruciate')[0])"], "amount notes pet plain")
q("how long does one of them take to heal", "NONE", [], "none knowledge", c=True)

q("when did we last pay pet insurance", "one(F(w='pet insurance')[-1].d)", ["ar(F(w='pet insurance')[-1])"], "when last stopped plain")
q("how much did we chuck at it all up", "tot(F(w='pet insurance'))", ["totn(F(w='pet insurance'))"], "total", c=True)

q("first and last time the anytime gym took money off me", "one(F(w='anytime gym')[0].d, F(w='anytime gym')[-1].d)",
  ["tab([[F(w='anytime gym')[0].d, m(F(w='anytime gym')[0].a)], [F(w='anytime gym')[-1].d, m(F(w='anytime gym')[-1].a)]])"], "when first last stopped rich")
q("roughly what did that cost me a month", "one(avgby(F(w='anytime gym'), mon))",
  ["one(m(S(F(w='anytime gym')) / ((F(w='anytime gym')[-1].d - F(w='anytime gym')[0].d).days / Decimal('30.4375'))))", "one(m(S(F(w='anytime gym')) / 15))", "one(m(S(F(w='anytime gym')) / 14))", "one(m(S(F(w='anytime gym')) / 38))", "by(F(w='anytime gym'), mon)"], "average month", c=True)

q("how much is still owing on the mortgage", "NONE", [], "none debt")

q("what was the mortgage in march", "tot(F(('2026-03-01', '2026-03-31'), cat='Mortgage'))", ["ar(F(('2026-03-01', '2026-03-31'), cat='Mortgage')[0])"], "amount bill plain")
q("and now", "one(m(F(cat='Mortgage')[-1].a))", ["ar(F(cat='Mortgage')[-1])"], "amount bill", c=True)
q("what'll it be if the rba goes again", "NONE", [], "none future", c=True)

q("top 5 categories for 2026", "by(F(Y26), cat, True, 5, True)", [], "top group rich")
q("what share of the lot is each of those", "tab([[k, pct(v, S(F(Y26)))] for k, v in sorted(sums(F(Y26), cat).items(), key=lambda x: -x[1])[:5]])",
  ["tab([[k, pct(v, sum(sorted(sums(F(Y26), cat).values(), reverse=True)[:5]))] for k, v in sorted(sums(F(Y26), cat).items(), key=lambda x: -x[1])[:5]])"], "share group", c=True)

q("what share of our ute & fuel money this year went to ampol", "one(pct(S(F(Y26, cat='Ute & Fuel', w='ampol')), S(F(Y26, cat='Ute & Fuel'))))",
  ["one(pct(S(F(Y26, cat='Ute & Fuel', w='ampol')), S(F(Y26, cat='Ute & Fuel'))), m(S(F(Y26, cat='Ute & Fuel', w='ampol'))))"], "share rich")

q("pub & grog this year: weekdays v weekends", "one(m(S(F(Y26, cat='Pub & Grog', wd=(0, 1, 2, 3, 4)))), m(S(F(Y26, cat='Pub & Grog', wd=(5, 6)))))",
  ["two(S(F(Y26, cat='Pub & Grog', wd=(0, 1, 2, 3, 4))), S(F(Y26, cat='Pub & Grog', wd=(5, 6))), 'weekday', 'weekend')", "one(m(S(F(Y26, cat='Pub & Grog', wd=(0, 1, 2, 3)))), m(S(F(Y26, cat='Pub & Grog', wd=(4, 5, 6)))))"], "weekday weekend compare rich")

q("what have we blown on xmas each year", "by(F(w='xmas'), yr)", ["by(F(('2023-01-01', '2025-12-31'), w='xmas'), yr)"], "group year christmas notes rich")
q("how much of last years was for archie", "tot(F(Y25, allw=['xmas', 'archie']))", ["totn(F(Y25, allw=['xmas', 'archie']))", "lst(F(Y25, allw=['xmas', 'archie']))"], "total christmas person", c=True)

q("when did we last pay the ute rego and how much was it", "ar(F(w='ute rego')[-1])", [], "when last yearly plain")
q("remind me a week before its due again", "NONE", [], "none order", c=True)

q("how much on fuel between 20 june and 6 july", "tot(F(('2026-06-20', '2026-07-06'), cat='Ute & Fuel'))",
  ["totn(F(('2026-06-20', '2026-07-06'), cat='Ute & Fuel'))", "tot(F(('2026-06-20', '2026-07-06'), w='fuel'))", "tot(F(('2026-06-20', '2026-07-06'), w=['fuel', 'diesel', 'ampol', 'bp', 'coles express'], cat='Ute & Fuel'))", "tot(both(F(('2026-06-20', '2026-07-06'), w='fuel'), F(('2026-06-20', '2026-07-06'), cat='Ute & Fuel')))"], "total span plain")

q("longest weve gone without takeaway this year, in days", "one(runs(nospend('2026-01-01', '2026-11-30', F(cat='Takeaway')))[0][0])",
  ["one(runs(nospend('2026-01-01', '2026-11-30', F(cat='Takeaway')))[0][0] + 1)", "one(*runs(nospend('2026-01-01', '2026-11-30', F(cat='Takeaway')))[0])"], "streak rich")

q("do we owe mum any money", "NONE", [], "none debt person")

q("how much have we dropped in yamba all up", "tot(F(w='yamba'))", ["totn(F(w='yamba'))", "tot(F(w='yamba', no='kennels'))"], "trip total notes plain")
q("did it rain the second time", "NONE", [], "none chitchat", c=True)
q("dearest thing we paid for there", "ar(mx(F(w='yamba')))", ["one(m(mx(F(w='yamba')).a))", "one(mx(F(w='yamba')).n)", "ar(mx(F(w='yamba', no='kennels')))"], "max trip", c=True)

q("median grocery shop this year", "one(med(F(Y26, cat='Groceries')))", [], "median rich")

q("so the other day when i was at", "NONE", [], "none half")

q("running total of the caravan month by month for 2026", "tab(steps(F(Y26, cat='Caravan'), mon), True)",
  ["tab(steps(F(Y26, cat='Caravan'), mon))", "tab([[r.d, m(S(F(Y26, cat='Caravan')[:i + 1]))] for i, r in enumerate(F(Y26, cat='Caravan'))])",
   "tab([['2026-%02d' % k, m(S(F(('2026-01-01', '2026-%02d-31' % k), cat='Caravan')))] for k in range(1, 12)])",
   "tab([['2026-%02d' % k, m(S(F(('2026-01-01', '2026-%02d-31' % k), cat='Caravan')))] for k in range(1, 12) if k >= int(F(Y26, cat='Caravan')[0].d.month)])"], "running month rich")

q("how many times did woolies sting us more than 200 this year", "cnt(F(Y26, w='woolies', lo='200'))", ["totn(F(Y26, w='woolies', lo='200'))", "lst(F(Y26, w='woolies', lo='200'))"], "count threshold notes plain")
q("whats the dearest of those", "ar(mx(F(Y26, w='woolies')))", ["one(m(mx(F(Y26, w='woolies')).a))", "one(mx(F(Y26, w='woolies')).d)"], "max threshold", c=True)

q("petbarn or petstock, where did more go this year", "one('petbarn', m(S(F(Y26, w='petbarn'))))",
  ["one('petbarn')", "tot(F(Y26, w='petbarn'))", "one(m(S(F(Y26, w='petbarn'))), m(S(F(Y26, w='petstock'))))", "two(S(F(Y26, w='petbarn')), S(F(Y26, w='petstock')), 'petbarn', 'petstock')"], "compare shops rich")
q("how many trips to each", "tab([['petbarn', len(F(Y26, w='petbarn'))], ['petstock', len(F(Y26, w='petstock'))]])",
  ["one(len(F(Y26, w='petbarn')), len(F(Y26, w='petstock')))", "tab([['petbarn', len({r.d for r in F(Y26, w='petbarn')})], ['petstock', len({r.d for r in F(Y26, w='petstock')})]])", "tab([['petbarn', len(F(w='petbarn'))], ['petstock', len(F(w='petstock'))]])"], "count shops", c=True)
q("whats a decent cheap kibble", "NONE", [], "none advice", c=True)

q("how much has kev had off us", "tot(F(w='kev'))", ["totn(F(w='kev'))", "lst(F(w='kev'))"], "total person plain")
q("an davo the sparky", "tot(F(w='davo'))", ["totn(F(w='davo'))", "lst(F(w='davo'))"], "total person typo", c=True)
q("who did the better job", "NONE", [], "none opinion", c=True)

q("last thing i got at kmart", "ar(F(w='kmart')[-1])", ["one(m(F(w='kmart')[-1].a))", "one(m(F(w='kmart')[-1].a), F(w='kmart')[-1].c)", "lst(F(w='kmart', per=(F(w='kmart')[-1].d.isoformat(), '2026-11-30')))"], "last notes plain")

q("hjkl woof woof", "NONE", [], "none nonsense")

q("all the nrma payments for the house, list em", "lst(F(allw=['nrma', 'house']))", ["tab([[yr(r), m(r.a)] for r in F(allw=['nrma', 'house'])])"], "list notes yearly plain")
q("how much has it gone up since the first", "one(m(F(allw=['nrma', 'house'])[-1].a - F(allw=['nrma', 'house'])[0].a))",
  ["one(pct(F(allw=['nrma', 'house'])[-1].a - F(allw=['nrma', 'house'])[0].a, F(allw=['nrma', 'house'])[0].a))", "one(m(F(allw=['nrma', 'house'])[0].a), m(F(allw=['nrma', 'house'])[-1].a))"], "growth", c=True)

q("what did we spend over the easter long weekend this year", "tot(F(('2026-04-03', '2026-04-06')))", ["totn(F(('2026-04-03', '2026-04-06')))", "lst(F(('2026-04-03', '2026-04-06')))", "by(F(('2026-04-03', '2026-04-06')), day)"], "total holiday plain")

q("show me everything from australia day", "lst(F(('2026-01-26', '2026-01-26')))", ["tot(F(('2026-01-26', '2026-01-26')))", "lst([r for r in L if r.d.isoformat()[5:] == '01-26'])"], "list day holiday plain")

q("groceries for winter just gone against last summer", "one(m(S(F(('2026-06-01', '2026-08-31'), cat='Groceries'))), m(S(F(('2025-12-01', '2026-02-28'), cat='Groceries'))))",
  ["two(S(F(('2026-06-01', '2026-08-31'), cat='Groceries')), S(F(('2025-12-01', '2026-02-28'), cat='Groceries')), 'winter', 'summer')", "two(S(F(('2026-06-01', '2026-08-31'), cat='Groceries')), S(F(('2025-12-01', '2026-02-28'), cat='Groceries')), '2026-06', '2025-12')",
   "one(pct(S(F(('2026-06-01', '2026-08-31'), cat='Groceries')) - S(F(('2025-12-01', '2026-02-28'), cat='Groceries')), S(F(('2025-12-01', '2026-02-28'), cat='Groceries'))))"], "compare season rich")

q("when has spotify put its price up", "lst(changes(F(w='spotify')))", ["lst(F(w='spotify')[:1] + changes(F(w='spotify')))", "tab([[mon(r), m(r.a)] for r in changes(F(w='spotify'))])", "tab([[r.d] for r in changes(F(w='spotify'))])", "tab([[mon(r)] for r in changes(F(w='spotify'))])", "ar(changes(F(w='spotify'))[-1])"], "price change rich")

q("presents for the last 3 months, how much", "tot(F(('2026-09-01', '2026-11-30'), cat='Presents'))",
  ["totn(F(('2026-09-01', '2026-11-30'), cat='Presents'))", "tot(F(('2026-08-30', '2026-11-30'), cat='Presents'))", "tot(F(('2026-08-01', '2026-10-31'), cat='Presents'))", "lst(F(('2026-09-01', '2026-11-30'), cat='Presents'))", "by(F(('2026-09-01', '2026-11-30'), cat='Presents'), mon)"], "total months category plain")

q("how many sausages has robbo put away at bunnings", "NONE", [], "none quantity")

q("on average what do we go through a week on takeaway since the start of july", "one(m(S(F(('2026-07-01', '2026-11-30'), cat='Takeaway')) / (Decimal(153) / 7)))",
  ["one(m(S(F(('2026-07-01', '2026-11-30'), cat='Takeaway')) / %d))" % k for k in (21, 22, 23)] + ["one(avgby(F(('2026-07-01', '2026-11-30'), cat='Takeaway'), weekof))"], "average week since plain")

q("how many times did i buy lotto and what did i waste on it", "one(len(F(w='lotto')), m(S(F(w='lotto'))))", [], "count total stopped plain")

q("how much water does the rainwater tank hold", "NONE", [], "none quantity")

q("what did i spend at dan murphys and bws together last month", "tot(F(OCT, w=['dan murphys', 'bws']))",
  ["totn(F(OCT, w=['dan murphys', 'bws']))", "tab([['Dan Murphys', m(S(F(OCT, w='dan murphys')))], ['BWS', m(S(F(OCT, w='bws')))]])", "one(m(S(F(OCT, w='dan murphys'))), m(S(F(OCT, w='bws'))))"], "total two shops plain")
q("delete the last bws one would ya", "NONE", [], "none order", c=True)

q("did we ever go to ikea", "EMPTY", ["NONE", "cnt(F(w='ikea'))", "tot(F(w='ikea'))"], "empty notes plain")

q("whatve i put in this year with no note on it", "lst(F(Y26, ex=''))", ["tot(F(Y26, ex=''))", "cnt(F(Y26, ex=''))", "totn(F(Y26, ex=''))"], "list empty notes rich")

q("any physio since june", "EMPTY", ["cnt(F(('2026-06-01', '2026-11-30'), w='physio'))", "tot(F(('2026-06-01', '2026-11-30'), w='physio'))"], "list since empty notes plain")

q("scrubs for last financial year", "tot(F(('2025-07-01', '2026-06-30'), w='scrubs'))", ["totn(F(('2025-07-01', '2026-06-30'), w='scrubs'))", "lst(F(('2025-07-01', '2026-06-30'), w='scrubs'))", "tot(F(('2025-07-01', '2026-06-30'), ex='scrubs'))", "NONE"], "total financial year notes plain")
q("can i claim those at tax time", "NONE", [], "none advice", c=True)

q("biggest single spend in each category this year", "tab([[k, m(mx(F(Y26, cat=k)).a)] for k in sorted({r.c for r in F(Y26)})])", [], "max group rich")

q("by how many percent did reno go up from 2024 to 2025", "one(pct(S(F(Y25, cat='Reno')) - S(F(Y24, cat='Reno')), S(F(Y24, cat='Reno'))))",
  ["one(m(S(F(Y24, cat='Reno'))), m(S(F(Y25, cat='Reno'))), pct(S(F(Y25, cat='Reno')) - S(F(Y24, cat='Reno')), S(F(Y24, cat='Reno'))))"], "growth year rich")

q("which month was the worst ever for reno", "one(*top(F(cat='Reno'), mon))",
  ["one(top(F(cat='Reno'), mon)[0])", "one(top(F(cat='Reno'), mon)[1])"], "max month plain")
q("what did we buy for it then", "lst(F(inmonth(top(F(cat='Reno'), mon)[0]), cat='Reno'))", ["tab([[m(r.a), r.n] for r in F(inmonth(top(F(cat='Reno'), mon)[0]), cat='Reno')])", "by(F(inmonth(top(F(cat='Reno'), mon)[0]), cat='Reno'), lambda r: r.n)"], "list", c=True)

q("ute & fuel by quarter this year without the insurance, rego and green slip", "by(F(Y26, cat='Ute & Fuel', no=['insurance', 'rego', 'green slip']), qtr)",
  ["by(F(('2026-01-01', '2026-09-30'), cat='Ute & Fuel', no=['insurance', 'rego', 'green slip']), qtr)"], "group quarter exclude rich")

q("how much at coles this year not counting the servo (coles express)", "tot(F(Y26, w='coles', no='express'))", ["totn(F(Y26, w='coles', no='express'))"], "total exclude notes rich")

q("what did we fork out last wednesday", "tot(F(('2026-11-25', '2026-11-25')))", ["totn(F(('2026-11-25', '2026-11-25')))", "lst(F(('2026-11-25', '2026-11-25')))"], "total day plain")

q("which days in october did we go over 400", "tab([[k, m(v)] for k, v in sorted(sums(F(OCT), day).items()) if v > 400])", ["tab([[k] for k, v in sorted(sums(F(OCT), day).items()) if v > 400])", "lst(F(OCT, lo='400'))"], "threshold day rich")

q("ta mate you're a legend", "NONE", [], "none chitchat", c=True)

assert len(ITEMS) == 100, len(ITEMS)
with open(os.path.join(HERE, "dubbo41.jsonl"), "w", encoding="utf-8", newline="\n") as f:
    for x in ITEMS:
        f.write(json.dumps(x, ensure_ascii=False) + "\n")
