"""Blind questions of the Visakhapatnam household; gold values by naive loops over ../ledgers/vizag.csv. Writes vizag40.jsonl beside this file."""
import csv
import json
import os
import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

R = []
with open(os.path.join(HERE, "..", "ledgers", "vizag.csv"), newline="", encoding="utf-8") as fh:
    for row in csv.DictReader(fh):
        R.append({"d": row["date"], "a": Decimal(row["amount"]), "c": row["category"], "n": row["notes"]})


def inperiod(d, p):
    """p: None, a prefix ("2026", "2026-10", "2026-10-05"), a quarter ("2026-Q3") or (first day, last day)."""
    if p is None:
        return True
    if isinstance(p, tuple):
        return p[0] <= d <= p[1]
    if "Q" in p:
        return qtr({"d": d}) == p
    return d.startswith(p)


def has(note, word):
    return re.search(r"(?<!\w)" + re.escape(word) + r"(?!\w)", note, re.I) is not None


def aslist(x):
    return x if isinstance(x, list) else [x]


def S(p=None, c=None, n=None, na=None, xc=None, xn=None, over=None, wd=None):
    """Rows: p period, c category (or list), n words (any of a list) in the note, na whole note, xc / xn left out, over = amount above, wd = weekdays."""
    out = []
    for r in R:
        if not inperiod(r["d"], p):
            continue
        if c is not None and r["c"] not in aslist(c):
            continue
        if n is not None and not any(has(r["n"], w) for w in aslist(n)):
            continue
        if na is not None and r["n"].lower() not in [x.lower() for x in aslist(na)]:
            continue
        if xc is not None and r["c"] in aslist(xc):
            continue
        if xn is not None and any(has(r["n"], w) for w in aslist(xn)):
            continue
        if over is not None and not r["a"] > over:
            continue
        if wd is not None and date.fromisoformat(r["d"]).weekday() not in wd:
            continue
        out.append(r)
    return out


def m(x):
    return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))


def pc(x):
    return str(Decimal(x).quantize(Decimal("0.1"), ROUND_HALF_UP))


def T(rows):
    t = Decimal(0)
    for r in rows:
        t += r["a"]
    return t


def A(rows):
    return T(rows) / len(rows)


def N(rows):
    return str(len(rows))


def med(rows):
    v = sorted(r["a"] for r in rows)
    k = len(v)
    return v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2


def big(rows):
    b = rows[0]
    for r in rows:
        if r["a"] > b["a"]:
            b = r
    assert sum(1 for r in rows if r["a"] == b["a"]) == 1, b
    return b


def small(rows):
    b = rows[0]
    for r in rows:
        if r["a"] < b["a"]:
            b = r
    assert sum(1 for r in rows if r["a"] == b["a"]) == 1, b
    return b


def first(rows):
    return rows[0]


def last(rows):
    return rows[-1]


def gap(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def day(r):
    return r["d"]


def mon(r):
    return r["d"][:7]


def yr(r):
    return r["d"][:4]


def qtr(r):
    return "%s-Q%d" % (r["d"][:4], (int(r["d"][5:7]) + 2) // 3)


def wday(r):
    return WEEKDAYS[date.fromisoformat(r["d"]).weekday()]


def cat(r):
    return r["c"]


def note(r):
    return r["n"]


def by(rows, key):
    g = {}
    for r in rows:
        g.setdefault(key(r), []).append(r)
    return g


def sums(rows, key):
    """[[key, total], ...] in the order of the keys."""
    g = by(rows, key)
    return [[k, m(T(g[k]))] for k in sorted(g)]


def counts(rows, key):
    g = by(rows, key)
    return [[k, N(g[k])] for k in sorted(g)]


def avgs(rows, key):
    g = by(rows, key)
    return [[k, m(A(g[k]))] for k in sorted(g)]


def rank(pairs, k=None):
    p = sorted(pairs, key=lambda x: (-Decimal(x[1]), x[0]))
    if k is not None and k < len(p):
        assert p[k - 1][1] != p[k][1], "tie at the cut"
    return p if k is None else p[:k]


def lst(rows):
    return [[r["d"], m(r["a"])] for r in rows]


def lstn(rows):
    return [[r["n"], m(r["a"])] for r in rows]


def spent_days(rows):
    return sorted({r["d"] for r in rows})


def days(a, b):
    x, out = date.fromisoformat(a), []
    while x.isoformat() <= b:
        out.append(x.isoformat())
        x += timedelta(days=1)
    return out


def free_days(a, b):
    s = {r["d"] for r in R}
    return [x for x in days(a, b) if x not in s]


def longest_free(a, b):
    """(length, first day, last day) of the longest run of days without expense; must be the only one of its length."""
    s, runs, run = {r["d"] for r in R}, [], []
    for x in days(a, b) + [None]:
        if x is not None and x not in s:
            run.append(x)
        else:
            if run:
                runs.append((len(run), run[0], run[-1]))
            run = []
    runs.sort(key=lambda t: -t[0])
    assert len(runs) < 2 or runs[0][0] > runs[1][0], runs[:3]
    return runs[0]


def running(rows, key=day):
    t, out = Decimal(0), []
    for k, v in sums(rows, key):
        t += Decimal(v)
        out.append([k, m(t)])
    return out


def running_rows(rows):
    t, out = Decimal(0), []
    for r in rows:
        t += r["a"]
        out.append([r["d"], m(t)])
    return out


def above(pairs, limit):
    return [p for p in pairs if Decimal(p[1]) > limit]


def biggest_each(rows, key):
    g = by(rows, key)
    return [[k, m(max(r["a"] for r in g[k]))] for k in sorted(g)]


def one(*cells):
    return {"one": list(cells)}


def tab(rows, ordered=False):
    assert rows, "empty table"
    assert len(rows) <= 40, len(rows)
    return {"rows": rows, "ordered": ordered}


EMPTY = {"empty": True}
NONE = {"none": True}

QS = []
CHAIN = []


def Q(question, how, alt=(), tags="", follow=False):
    if not follow:
        CHAIN.clear()
    gold = eval(how)
    alts = []
    for e in alt:
        g = eval(e)
        if g != gold and g not in alts:
            alts.append(g)
    tg = tags.split()
    if follow:
        tg.append("follow-up")
    QS.append({"question": question, "today": TODAY, "history": list(CHAIN), "gold": gold, "alt": alts, "how": how, "tags": tg})
    CHAIN.append(question)


def F(question, how, alt=(), tags=""):
    Q(question, how, alt, tags, follow=True)


# ---------------------------------------------------------------------------------------------------------------- 1
Q("how much did we spend last month in total", 'one(m(T(S("2026-10"))))', ['one(m(T(S("2026-10"))), N(S("2026-10")))'], "total period")

Q("total at dmart this year", 'one(m(T(S("2026", n="dmart"))))',
  ['one(m(T(S("2026", na="dmart"))))', 'one(m(T(S("2026", n="dmart"))), N(S("2026", n="dmart")))', 'one(m(T(S("2026", n="dmart", c="Groceries"))))', 'tab(sums(S("2026", n="dmart"), note))', 'tab(sums(S("2026", n="dmart"), cat))'], "total shop")
F("and last year", 'one(m(T(S("2025", n="dmart"))))',
  ['one(m(T(S("2025", na="dmart"))))', 'one(m(T(S("2025", n="dmart", c="Groceries"))))', 'tab(sums(S("2025", n="dmart"), note))', 'tab(sums(S("2025", n="dmart"), cat))'], "total shop")
F("only the gajuwaka one", 'one(m(T(S("2025", n="gajuwaka"))))',
  ['one(m(T(S("2026", n="gajuwaka"))))', 'one(m(T(S("2025", n="gajuwaka"))), m(T(S("2026", n="gajuwaka"))))', 'one(m(T(S(n="gajuwaka"))))',
   'tab([[y, m(T(S(y, n="gajuwaka")))] for y in ("2025", "2026")])', 'tab(lst(S("2025", n="gajuwaka")))'], "total shop")

Q("why is the current bill so high in summer", 'NONE', [], "none reason")

Q("list out yesterdays expences", 'tab(lstn(S("2026-11-29")))', ['tab(lst(S("2026-11-29")))', 'one(m(T(S("2026-11-29"))))'], "list day")

Q("how much rent we are paying now", 'one(m(last(S(na="rent"))["a"]))', ['one(m(last(S(na="rent"))["a"]), last(S(na="rent"))["d"])'], "last bill")
F("what was it at first and how much it has gone up", 'one(m(first(S(na="rent"))["a"]), m(last(S(na="rent"))["a"] - first(S(na="rent"))["a"]))',
  ['one(m(first(S(na="rent"))["a"]), m(last(S(na="rent"))["a"]))', 'one(m(last(S(na="rent"))["a"] - first(S(na="rent"))["a"]))', 'one(m(first(S(na="rent"))["a"]), pc((last(S(na="rent"))["a"] / first(S(na="rent"))["a"] - 1) * 100))',
   'one(pc((last(S(na="rent"))["a"] / first(S(na="rent"))["a"] - 1) * 100))', 'tab(lst([first(S(na="rent")), last(S(na="rent"))]))'], "price-change")

Q("how many litres did activa drink this year", 'NONE', [], "none quantity")

Q("how much on eating out in october 2026", 'one(m(T(S("2026-10", c="Eating Out"))))', ['one(m(T(S("2026-10", c="Eating Out"))), N(S("2026-10", c="Eating Out")))'], "total category")  # 10
F("which was the costliest of those", 'one(m(big(S("2026-10", c="Eating Out"))["a"]), big(S("2026-10", c="Eating Out"))["n"])',
  ['one(m(big(S("2026-10", c="Eating Out"))["a"]))', 'one(m(big(S("2026-10", c="Eating Out"))["a"]), big(S("2026-10", c="Eating Out"))["d"])', 'one(big(S("2026-10", c="Eating Out"))["n"])'], "largest")
F("and in september", 'one(m(big(S("2026-09", c="Eating Out"))["a"]))',
  ['one(m(big(S("2026-09", c="Eating Out"))["a"]), big(S("2026-09", c="Eating Out"))["d"])', 'one(m(big(S("2026-09", c="Eating Out"))["a"]), big(S("2026-09", c="Eating Out"))["n"])', 'one(m(T(S("2026-09", c="Eating Out"))))'], "largest")
F("is that too much for a family of four", 'NONE', [], "none opinion")

Q("when did we buy the fridge", 'one(first(S(n="fridge"))["d"])', ['one(first(S(n="fridge"))["d"], m(first(S(n="fridge"))["a"]))'], "when")

Q("school van fees so far this academic year, since june", 'one(m(T(S(("2026-06-01", TODAY), na="school van"))))',
  ['one(m(T(S(("2026-06-01", TODAY), na="school van"))), N(S(("2026-06-01", TODAY), na="school van")))', 'tab(lst(S(("2026-06-01", TODAY), na="school van")))', 'tab(sums(S(("2026-06-01", TODAY), na="school van"), mon))'], "total since")

Q("compare swiggy with zomato for this year", 'tab([["swiggy", m(T(S("2026", na="swiggy")))], ["zomato", m(T(S("2026", n="zomato")))]])',
  ['tab([["swiggy", m(T(S("2026", n="swiggy")))], ["zomato", m(T(S("2026", n="zomato")))]])', 'one(m(T(S("2026", na="swiggy"))), m(T(S("2026", n="zomato"))))', 'one(m(T(S("2026", n="swiggy"))), m(T(S("2026", n="zomato"))))',
   'tab(sums(S("2026", n=["swiggy", "zomato"]), note))',
   'one(m(abs(T(S("2026", na="swiggy")) - T(S("2026", n="zomato")))))', 'one(m(abs(T(S("2026", n="swiggy")) - T(S("2026", n="zomato")))))'], "compare two-shops")
F("how many orders each", 'tab([["swiggy", N(S("2026", na="swiggy"))], ["zomato", N(S("2026", n="zomato"))]])',
  ['tab([["swiggy", N(S("2026", n="swiggy"))], ["zomato", N(S("2026", n="zomato"))]])', 'one(N(S("2026", na="swiggy")), N(S("2026", n="zomato")))', 'one(N(S("2026", n="swiggy")), N(S("2026", n="zomato")))',
   'tab(counts(S("2026", n=["swiggy", "zomato"]), note))'], "count")

Q("should we cancel netflix", 'NONE', [], "none advice")

Q("what did the kerala trip cost us in all", 'one(m(T(S(n="kerala"))))',
  ['one(m(T(S(n="kerala"))), N(S(n="kerala")))', 'one(m(T(S(("2025-12-20", "2025-12-28"), n="kerala"))))', 'one(m(T(S(("2025-12-20", "2025-12-28")))))', 'tab(lst(S(n="kerala")))', 'tab(sums(S(n="kerala"), cat))'], "total trip")
F("split it by category", 'tab(sums(S(n="kerala"), cat))', ['tab(sums(S(("2025-12-20", "2025-12-28"), n="kerala"), cat))', 'tab(sums(S(("2025-12-20", "2025-12-28")), cat))'], "group trip")  # 20
F("without the flights", 'tab(sums(S(n="kerala", xn="flights"), cat))', ['one(m(T(S(n="kerala", xn="flights"))))', 'tab(sums(S(("2025-12-20", "2025-12-28"), n="kerala", xn="flights"), cat))', 'one(m(T(S(("2025-12-20", "2025-12-28"), n="kerala"))))'], "exclude trip")
F("on which day there did we spend the most",
  'one(rank(sums(S(("2025-12-20", "2025-12-28"), n="kerala"), day), 1)[0][0])',
  ['one(*rank(sums(S(("2025-12-20", "2025-12-28"), n="kerala"), day), 1)[0])', 'one(rank(sums(S(n="kerala", xn="flights"), day), 1)[0][0])', 'one(*rank(sums(S(n="kerala", xn="flights"), day), 1)[0])',
   'one(rank(sums(S(n="kerala"), day), 1)[0][0])', 'one(*rank(sums(S(n="kerala"), day), 1)[0])'], "largest day trip")

Q("hi, good morning", 'NONE', [], "none chit-chat")

Q("what share of this years spending is School", 'one(pc(T(S("2026", c="School")) / T(S("2026")) * 100))',
  ['one(pc(T(S("2026", c="School")) / T(S("2026")) * 100), m(T(S("2026", c="School"))))'], "share")

Q("any araku expenses in 2025", 'EMPTY', ['one("0.00")', 'one("0")'], "empty")

Q("how much for amma medicines this year", 'one(m(T(S("2026", na="amma medicines"))))', ['one(m(T(S("2026", na="amma medicines"))), N(S("2026", na="amma medicines")))', 'tab(lst(S("2026", na="amma medicines")))'], "total person")
F("and for nanna", 'one(m(T(S("2026", n="nanna"))))', ['one(m(T(S("2026", n="nanna"))), N(S("2026", n="nanna")))', 'one(m(T(S("2026", n="nanna", c="Medical"))))', 'tab(lst(S("2026", n="nanna")))', 'tab(lstn(S("2026", n="nanna")))', 'EMPTY'], "total person")
F("when was the scan", 'one(first(S(n="scan"))["d"])', ['one(first(S(n="scan"))["d"], m(first(S(n="scan"))["a"]))', 'one(first(S(n="scan"))["d"], first(S(n="scan"))["n"])'], "when")
F("what did the doctor say about it", 'NONE', [], "none")

Q("median dmart bill in 2026", 'one(m(med(S("2026", n="dmart"))))', ['one(m(med(S("2026", na="dmart"))))', 'one(m(med(S("2026", n="dmart", c="Groceries"))))', 'one(m(med(S("2026", na="dmart", c="Groceries"))))'], "median shop")  # 30

Q("how much has bruno costed us till now", 'one(m(T(S(n="bruno"))))', ['one(m(T(S(n="bruno"))), N(S(n="bruno")))', 'tab(sums(S(n="bruno"), note))', 'tab(sums(S(n="bruno"), cat))'], "total pet")
F("year wise", 'tab(sums(S(n="bruno"), yr))', [], "group pet")
F("only the vet", 'one(m(T(S(na="bruno vet"))))', ['tab(sums(S(na="bruno vet"), yr))', 'tab(lst(S(na="bruno vet")))', 'one(m(T(S(na="bruno vet"))), N(S(na="bruno vet")))'], "total pet")
F("is he due for the rabies injection", 'NONE', [], "none")

Q("how many times did we goto daspalla in 2025", 'one(N(S("2025", n="daspalla")))', ['one(N(S("2025", n="daspalla")), m(T(S("2025", n="daspalla"))))'], "count shop")
F("who all came with us that time", 'NONE', [], "none")

Q("top 5 notes by amount this year leaving out rent", 'tab(rank(sums([r for r in S("2026", xn="rent") if r["n"]], note), 5), True)',
  ['tab(lstn(sorted(S("2026", xn="rent"), key=lambda r: -r["a"])[:5]), True)', 'tab([[m(r["a"])] for r in sorted(S("2026", xn="rent"), key=lambda r: -r["a"])[:5]], True)', 'tab(rank(sums(S("2026", xn="rent"), note), 5), True)'], "ranking exclude")

Q("biggest single expense in each category this year", 'tab(biggest_each(S("2026"), cat))', [], "largest group")

Q("spending of last weekend", 'one(m(T(S(("2026-11-28", "2026-11-29")))))', ['tab(lst(S(("2026-11-28", "2026-11-29"))))', 'tab(lstn(S(("2026-11-28", "2026-11-29"))))', 'one(m(T(S(("2026-11-28", "2026-11-29")))), N(S(("2026-11-28", "2026-11-29"))))',
   'tab(sums(S(("2026-11-28", "2026-11-29")), day))', 'tab(sums(S(("2026-11-28", "2026-11-29")), cat))', 'one(m(T(S(("2026-11-21", "2026-11-22")))))', 'one(m(T(S(("2026-11-27", "2026-11-29")))))'], "total weekend")

Q("add 250 for auto today", 'NONE', [], "none order")  # 40

Q("what all did we spend on christmas day last year", 'tab(lst(S("2025-12-25")))', ['tab(lstn(S("2025-12-25")))', 'one(m(T(S("2025-12-25"))))', 'tab(sums(S("2025-12-25"), cat))'], "list holiday")

Q("show expenses above 10000 since july this year", 'tab(lst(S(("2026-07-01", TODAY), over=10000)))', ['tab(lstn(S(("2026-07-01", TODAY), over=10000)))', 'tab(sums(S(("2026-07-01", TODAY), over=10000), note))'], "list threshold")
F("how many are they", 'one(N(S(("2026-07-01", TODAY), over=10000)))', ['one(N(S(("2026-07-01", TODAY), over=10000)), m(T(S(("2026-07-01", TODAY), over=10000))))'], "count threshold")
F("leave out the rent and school ones, whats the total then", 'one(m(T(S(("2026-07-01", TODAY), over=10000, xc="School", xn="rent"))))',
  ['one(m(T(S(("2026-07-01", TODAY), over=10000, xc="School", xn="rent"))), N(S(("2026-07-01", TODAY), over=10000, xc="School", xn="rent")))', 'tab(lst(S(("2026-07-01", TODAY), over=10000, xc="School", xn="rent")))',
   'tab(lstn(S(("2026-07-01", TODAY), over=10000, xc="School", xn="rent")))'], "exclude threshold")

Q("how much salary did kiran send home in october", 'NONE', [], "none income")

Q("timpany fees paid for sahithi this year", 'one(m(T(S("2026", n="timpany fees sahithi"))))', ['tab(lst(S("2026", n="timpany fees sahithi")))', 'tab(lstn(S("2026", n="timpany fees sahithi")))', 'one(m(T(S("2026", n="timpany fees sahithi"))), N(S("2026", n="timpany fees sahithi")))'], "total person school")
F("and charan", 'one(m(T(S("2026", n="timpany fees charan"))))', ['tab(lst(S("2026", n="timpany fees charan")))', 'tab(lstn(S("2026", n="timpany fees charan")))', 'one(m(T(S("2026", n="timpany fees charan"))), N(S("2026", n="timpany fees charan")))'], "total person school")
F("both put together last year", 'one(m(T(S("2025", n=["timpany fees sahithi", "timpany fees charan"]))))',
  ['tab([[w, m(T(S("2025", n="timpany fees " + w)))] for w in ("charan", "sahithi")])', 'one(m(T(S("2025", n="timpany"))), N(S("2025", n="timpany")))', 'tab(lst(S("2025", n="timpany")))'], "total person school")

Q("when did we stop the gym", 'one(last(S(na="gym"))["d"])', ['one(last(S(na="gym"))["d"], m(last(S(na="gym"))["a"]))', 'one(mon(last(S(na="gym"))))'], "when last")

Q("from when to when did padma cook for us", 'one(first(S(n="padma"))["d"], last(S(n="padma"))["d"])', ['tab(lst([first(S(n="padma")), last(S(n="padma"))]))', 'tab(lst(S(n="padma")))', 'one(mon(first(S(n="padma"))), mon(last(S(n="padma"))))'], "first-last person")  # 50
F("how much did she take in all", 'one(m(T(S(n="padma"))))', ['one(m(T(S(n="padma"))), N(S(n="padma")))'], "total person")

Q("which is the best cbse school in vizag", 'NONE', [], "none opinion")

Q("by what percent did groceries grow from 2024 to 2025", 'one(pc((T(S("2025", c="Groceries")) / T(S("2024", c="Groceries")) - 1) * 100))',
  ['one(m(T(S("2025", c="Groceries")) - T(S("2024", c="Groceries"))), pc((T(S("2025", c="Groceries")) / T(S("2024", c="Groceries")) - 1) * 100))',
   'one(m(T(S("2024", c="Groceries"))), m(T(S("2025", c="Groceries"))), pc((T(S("2025", c="Groceries")) / T(S("2024", c="Groceries")) - 1) * 100))'], "growth")
F("why so", 'NONE', [], "none reason")

Q("eating out this year, weekdays vs weekends", 'one(m(T(S("2026", c="Eating Out", wd=[0, 1, 2, 3, 4]))), m(T(S("2026", c="Eating Out", wd=[5, 6]))))',
  ['tab([[m(T(S("2026", c="Eating Out", wd=[0, 1, 2, 3, 4])))], [m(T(S("2026", c="Eating Out", wd=[5, 6])))]])',
   'one(m(A(S("2026", c="Eating Out", wd=[0, 1, 2, 3, 4]))), m(A(S("2026", c="Eating Out", wd=[5, 6]))))', 'tab(sums(S("2026", c="Eating Out"), wday))'], "weekend compare")

Q("on which day of the week do we spend most for Fish & Meat", 'one(rank(sums(S(c="Fish & Meat"), wday), 1)[0][0])', ['one(*rank(sums(S(c="Fish & Meat"), wday), 1)[0])', 'tab(sums(S(c="Fish & Meat"), wday))'], "weekday")

Q("when will kiran be back from the ship", 'NONE', [], "none future")

Q("how much auto charges last week", 'one(m(T(S(("2026-11-23", "2026-11-29"), n="auto"))))', ['tab(lst(S(("2026-11-23", "2026-11-29"), n="auto")))', 'one(m(T(S(("2026-11-23", "2026-11-29"), n="auto"))), N(S(("2026-11-23", "2026-11-29"), n="auto")))',
   'one(m(T(S(("2026-11-24", "2026-11-30"), n="auto"))))', 'one(m(T(S(("2026-11-23", "2026-11-30"), n="auto"))))', 'one(m(T(S(("2026-11-22", "2026-11-28"), n="auto"))))'], "total week")

Q("House & Bills total of last quarter", 'one(m(T(S("2026-Q3", c="House & Bills"))))', ['one(m(T(S("2026-Q3", c="House & Bills"))), N(S("2026-Q3", c="House & Bills")))'], "total quarter")
F("give quarter wise for 2025", 'tab(sums(S("2025", c="House & Bills"), qtr))', [], "group quarter")  # 60
F("which one was highest and why", 'one(rank(sums(S("2025", c="House & Bills"), qtr), 1)[0][0])', ['one(*rank(sums(S("2025", c="House & Bills"), qtr), 1)[0])', 'one(rank(sums(S("2025", c="House & Bills"), qtr), 1)[0][1])', 'NONE'], "largest quarter")

Q("avarage current bill in 2025", 'one(m(A(S("2025", na="current bill"))))', ['one(m(A(S("2025", na="current bill"))), N(S("2025", na="current bill")))'], "average bill")
F("tell me the highest and the lowest with dates", 'tab(lst([big(S("2025", na="current bill")), small(S("2025", na="current bill"))]))',
  ['one(m(big(S("2025", na="current bill"))["a"]), m(small(S("2025", na="current bill"))["a"]))', 'one(big(S("2025", na="current bill"))["d"], small(S("2025", na="current bill"))["d"])'], "largest smallest")
F("same for this year", 'tab(lst([big(S("2026", na="current bill")), small(S("2026", na="current bill"))]))',
  ['one(m(big(S("2026", na="current bill"))["a"]), m(small(S("2026", na="current bill"))["a"]))', 'one(big(S("2026", na="current bill"))["d"], small(S("2026", na="current bill"))["d"])', 'one(m(A(S("2026", na="current bill"))))'], "largest smallest")

Q("how much on Gifts & Pooja between 20 oct and 8 nov", 'one(m(T(S(("2026-10-20", "2026-11-08"), c="Gifts & Pooja"))))',
  ['tab(lst(S(("2026-10-20", "2026-11-08"), c="Gifts & Pooja")))', 'tab(lstn(S(("2026-10-20", "2026-11-08"), c="Gifts & Pooja")))', 'one(m(T(S(("2026-10-20", "2026-11-08"), c="Gifts & Pooja"))), N(S(("2026-10-20", "2026-11-08"), c="Gifts & Pooja")))',
   'one(m(T([r for y in ("2023", "2024", "2025", "2026") for r in S((y + "-10-20", y + "-11-08"), c="Gifts & Pooja")])))'], "total between")

Q("petrol for activa and baleno seperately this year", 'tab([["activa petrol", m(T(S("2026", na="activa petrol")))], ["baleno petrol", m(T(S("2026", na="baleno petrol")))]])',
  ['one(m(T(S("2026", na="activa petrol"))), m(T(S("2026", na="baleno petrol"))))', 'tab([["activa", m(T(S("2026", na="activa petrol")))], ["baleno", m(T(S("2026", na="baleno petrol")))]])'], "total group vehicle")
F("put the activa one month wise", 'tab(sums(S("2026", na="activa petrol"), mon))', ['tab([["2026-%02d" % k, m(T(S("2026-%02d" % k, na="activa petrol")))] for k in range(1, 12)])'], "group month vehicle")
F("and whats the mileage it gives", 'NONE', [], "none quantity")

Q("in which months of 2026 did groceries cross 19000", 'tab(above(sums(S("2026", c="Groceries"), mon), 19000))', ['tab([[p[0]] for p in above(sums(S("2026", c="Groceries"), mon), 19000)])'], "threshold month")

Q("star health insurance, what did we pay each year", 'tab(sums(S(na="star health insurance"), yr))', ['tab(lst(S(na="star health insurance")))'], "group yearly")  # 70
F("how much cheaper is it now compared to last year", 'one(m(T(S("2025", na="star health insurance")) - T(S("2026", na="star health insurance"))))',
  ['one(m(T(S("2026", na="star health insurance")) - T(S("2025", na="star health insurance"))))', 'one(pc((1 - T(S("2026", na="star health insurance")) / T(S("2025", na="star health insurance"))) * 100))',
   'one(pc((T(S("2026", na="star health insurance")) / T(S("2025", na="star health insurance")) - 1) * 100))', 'tab([[y, m(T(S(y, na="star health insurance")))] for y in ("2025", "2026")])',
   'one(m(T(S("2025", na="star health insurance"))), m(T(S("2026", na="star health insurance"))))'], "compare yearly")

Q("which months did we cross 1.5 lakh", 'tab(above(sums(S(), mon), 150000))', ['tab([[p[0]] for p in above(sums(S(), mon), 150000)])', 'tab(above(sums(S("2026"), mon), 150000))'], "threshold month")

Q("how much at more this year", 'one(m(T(S("2026", n="more"))))', ['one(m(T(S("2026", na="more"))))', 'one(m(T(S("2026", n="more"))), N(S("2026", n="more")))', 'one(m(T(S("2026", na="more"))), N(S("2026", na="more")))', 'tab(sums(S("2026", n="more"), note))'], "total shop everyday-word")
F("and how does that compare with spencers", 'tab([["more", m(T(S("2026", n="more")))], ["spencers", m(T(S("2026", n="spencers")))]])',
  ['tab([["more", m(T(S("2026", na="more")))], ["spencers", m(T(S("2026", n="spencers")))]])', 'one(m(T(S("2026", n="more"))), m(T(S("2026", n="spencers"))))', 'one(m(T(S("2026", na="more"))), m(T(S("2026", n="spencers"))))',
   'one(m(T(S("2026", n="spencers"))))', 'one(m(T(S("2026", n="more")) - T(S("2026", n="spencers"))))', 'one(m(T(S("2026", na="more")) - T(S("2026", n="spencers"))))', 'tab(sums(S("2026", n=["more", "spencers"]), note))'], "compare two-shops")

Q("how much is left in our savings account", 'NONE', [], "none balance")

Q("days this year when more than 30000 went in a single day", 'tab(above(sums(S("2026"), day), 30000))', ['tab([[p[0]] for p in above(sums(S("2026"), day), 30000)])', 'one(str(len(above(sums(S("2026"), day), 30000))))', 'tab(lst(S("2026", over=30000)))'], "threshold day")

Q("how many days in november nothing was spent", 'one(str(len(free_days("2026-11-01", TODAY))))', ['tab([[x] for x in free_days("2026-11-01", TODAY)])', 'one(str(len([x for y in ("2023", "2024", "2025", "2026") for x in free_days(y + "-11-01", y + "-11-30")])))'], "free-days")

Q("longest stretch without spending anything in 2026", 'one(str(longest_free("2026-01-01", TODAY)[0]))',
  ['one(str(longest_free("2026-01-01", TODAY)[0]), longest_free("2026-01-01", TODAY)[1])', 'one(longest_free("2026-01-01", TODAY)[1], longest_free("2026-01-01", TODAY)[2])', 'one(str(longest_free("2026-01-01", TODAY)[0]), longest_free("2026-01-01", TODAY)[1], longest_free("2026-01-01", TODAY)[2])'], "streak")

Q("give some tips to bring down the grocery bill", 'NONE', [], "none advice")

Q("diwali spending of each year", 'tab(sums(S(n="diwali"), yr))', ['tab(lst(S(n="diwali")))', 'tab(lstn(S(n="diwali")))', 'tab(sums(S(n="diwali", c="Gifts & Pooja"), yr))'], "group holiday")  # 80
F("crackers alone", 'tab(sums(S(na="diwali crackers"), yr))', ['one(m(T(S(na="diwali crackers"))))', 'tab(lst(S(na="diwali crackers")))'], "group holiday")

Q("what is netflix charging now and from when", 'one(m(last(S(na="netflix"))["a"]), first([r for r in S(na="netflix") if r["a"] == last(S(na="netflix"))["a"]])["d"])',
  ['one(m(last(S(na="netflix"))["a"]), mon(first([r for r in S(na="netflix") if r["a"] == last(S(na="netflix"))["a"]])))', 'tab([[first(g)["d"], m(a)] for a, g in sorted(by(S(na="netflix"), lambda r: r["a"]).items())])'], "price-change")

Q("how much did we spend at lulu mall", 'EMPTY', ['NONE', 'one("0.00")', 'one("0")'], "empty unknown")

Q("running total of Veg & Fruit for this month", 'tab(running(S("2026-11", c="Veg & Fruit")), True)', ['tab(running_rows(S("2026-11", c="Veg & Fruit")), True)', 'one(m(T(S("2026-11", c="Veg & Fruit"))))'], "running")

Q("medical in 2025 vs 2026 without insurance and apollo hospital", 'tab([[y, m(T(S(y, c="Medical", xn=["insurance", "apollo hospital"])))] for y in ("2025", "2026")])',
  ['one(*[m(T(S(y, c="Medical", xn=["insurance", "apollo hospital"]))) for y in ("2025", "2026")])', 'one(m(abs(T(S("2025", c="Medical", xn=["insurance", "apollo hospital"])) - T(S("2026", c="Medical", xn=["insurance", "apollo hospital"])))))',
   'tab([[y, m(T([r for r in S(y, c="Medical", xn="insurance") if r["n"] != "apollo hospital"]))] for y in ("2025", "2026")])', 'one(*[m(T([r for r in S(y, c="Medical", xn="insurance") if r["n"] != "apollo hospital"])) for y in ("2025", "2026")])'], "exclude compare")
F("convert it into dollars", 'NONE', [], "none currency")

Q("out of auto, rapido and ola which one we take most often", 'one(rank(counts(S(na=["auto", "rapido", "ola"]), note), 1)[0][0])',
  ['one(*rank(counts(S(na=["auto", "rapido", "ola"]), note), 1)[0])', 'tab(rank(counts(S(na=["auto", "rapido", "ola"]), note)))', 'one("auto", N(S(n="auto")))', 'tab([[w, N(S(n=w))] for w in ("auto", "rapido", "ola")])', 'one(N(S(n="auto")))', 'one(N(S(na="auto")))'], "count ranking")

Q("reliance shops, how much in each till date", 'tab(sums(S(n="reliance"), note))', ['tab(rank(sums(S(n="reliance"), note)), True)', 'tab([[w, m(T(S(n=w)))] for w in ("reliance digital", "reliance smart", "reliance trends")])', 'tab(sums(S(na=["reliance digital", "reliance smart", "reliance trends"]), note))'], "group shop")

Q("vijayawada expenses year wise with count", 'tab([[y, m(T(g)), N(g)] for y, g in sorted(by(S(n="vijayawada"), yr).items())])', ['tab(sums(S(n="vijayawada"), yr))'], "group trip count")
F("on train tickets there", 'tab(sums(S(na="vijayawada train tickets"), yr))', ['one(m(T(S(na="vijayawada train tickets"))))', 'tab([[y, m(T(g)), N(g)] for y, g in sorted(by(S(na="vijayawada train tickets"), yr).items())])', 'tab(lst(S(na="vijayawada train tickets")))', 'one(m(T(S(na="vijayawada train tickets"))), N(S(na="vijayawada train tickets")))'], "group trip")  # 90

Q("how many kilos of prawns in october", 'NONE', [], "none quantity")

Q("biggest bill at max till now", 'one(m(big(S(na="max"))["a"]), big(S(na="max"))["d"])', ['one(m(big(S(na="max"))["a"]))'], "largest shop everyday-word")

Q("list misc items having no note since march 2026", 'tab(lst(S(("2026-03-01", TODAY), c="Misc", na="")))', ['one(m(T(S(("2026-03-01", TODAY), c="Misc", na=""))))', 'one(N(S(("2026-03-01", TODAY), c="Misc", na="")))', 'one(N(S(("2026-03-01", TODAY), c="Misc", na="")), m(T(S(("2026-03-01", TODAY), c="Misc", na=""))))'], "list empty-notes")
F("delete the first one", 'NONE', [], "none order")

Q("how much on ice cream this summer", 'one(m(T(S(("2026-06-01", "2026-08-31"), n="ice cream"))))',
  ['one(m(T(S(("2026-03-01", "2026-05-31"), n="ice cream"))))', 'one(m(T(S(("2026-04-01", "2026-06-30"), n="ice cream"))))', 'one(m(T(S(("2026-04-01", "2026-05-31"), n="ice cream"))))', 'one(m(T(S(("2026-03-01", "2026-06-30"), n="ice cream"))))',
   'one(m(T(S(("2026-06-21", "2026-09-22"), n="ice cream"))))', 'one(m(T(S(("2026-06-21", "2026-09-21"), n="ice cream"))))', 'one(m(T(S(("2026-06-20", "2026-09-21"), n="ice cream"))))'], "total season")

Q("the one which we", 'NONE', [], "none half")

Q("how often do we go to fishing harbour", 'one(N(S(n="fishing harbour")))',
  ['one(pc(Decimal(gap(first(S(n="fishing harbour"))["d"], last(S(n="fishing harbour"))["d"])) / (len(S(n="fishing harbour")) - 1)))', 'one(m(Decimal(gap(first(S(n="fishing harbour"))["d"], last(S(n="fishing harbour"))["d"])) / (len(S(n="fishing harbour")) - 1)))',
   'one(pc(Decimal(len(S(n="fishing harbour"))) / 38))', 'one(m(Decimal(len(S(n="fishing harbour"))) / 38))', 'one(pc(Decimal(len(S(n="fishing harbour"))) * 7 / 1157))', 'one(m(Decimal(len(S(n="fishing harbour"))) * 7 / 1157))', 'tab(counts(S(n="fishing harbour"), mon))', 'tab(counts(S(n="fishing harbour"), yr))',
   'one(str(round(Decimal(gap(first(S(n="fishing harbour"))["d"], last(S(n="fishing harbour"))["d"])) / (len(S(n="fishing harbour")) - 1))))'], "how-often")

Q("ramulamma salary hike, when was the last one and from how much to how much",
  'one("2026-01-01", m(last([r for r in S(na="ramulamma") if r["d"] < "2026-01-01"])["a"]), m(first(S("2026", na="ramulamma"))["a"]))',
  ['tab(lst([last([r for r in S(na="ramulamma") if r["d"] < "2026-01-01"]), first(S("2026", na="ramulamma"))]))', 'one("2026-01-01", m(first(S("2026", na="ramulamma"))["a"]))', 'one("2026-01", m(last([r for r in S(na="ramulamma") if r["d"] < "2026-01-01"])["a"]), m(first(S("2026", na="ramulamma"))["a"]))',
   'tab([[first(g)["d"], m(a)] for a, g in sorted(by(S(na="ramulamma"), lambda r: r["a"]).items())])'], "price-change person")

Q("did ravi anna return the 5000 he took from us", 'NONE', ['EMPTY'], "none debts")

Q("avg spend per month this year excluding school and medical", 'one(m(T(S("2026", xc=["School", "Medical"])) / 11))',
  ['one(m(T(S("2026", xc=["School", "Medical"])) / (Decimal(334) / 365 * 12)))', 'one(m(T(S(("2026-01-01", "2026-10-31"), xc=["School", "Medical"])) / 10))', 'one(m(T(S("2026", xc=["School", "Medical"])) / 12))',
   'one(m(T(S("2026", xc=["School", "Medical"], xn=["school", "medical"])) / 11))', 'tab(sums(S("2026", xc=["School", "Medical"]), mon))'], "average exclude")  # 100

with open(os.path.join(HERE, "vizag40.jsonl"), "w", encoding="utf-8", newline="\n") as fh:
    for i, q in enumerate(QS, 1):
        fh.write(json.dumps(dict([("id", "vizag40-%03d" % i)] + list(q.items())), ensure_ascii=False) + "\n")
