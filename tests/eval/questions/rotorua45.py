#!/usr/bin/env python3
"""Blind questions of the Rotorua household; gold values by naive loops over ../ledgers/rotorua.csv."""
import csv
import json
import os
import re
from datetime import date, timedelta
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


class Row:
    def __init__(self, d, a, c, n):
        self.d, self.cat, self.note = d, c, n
        whole, frac = a.split(".")
        self.c = int(whole) * 100 + int(frac)
        self.day = date.fromisoformat(d)
        self.tok = re.findall(r"[a-z0-9]+", n.lower())


with open(os.path.join(HERE, "..", "ledgers", "rotorua.csv"), encoding="utf-8", newline="") as f:
    R = [Row(r["date"], r["amount"], r["category"], r["notes"]) for r in csv.DictReader(f)]


# ---- choosing rows ----------------------------------------------------------------------
def has(row, phrase):
    """the phrase as whole words that stand together in the note"""
    p = re.findall(r"[a-z0-9]+", phrase.lower())
    for i in range(len(row.tok) - len(p) + 1):
        if row.tok[i:i + len(p)] == p:
            return True
    return False


def F(cat=None, w=None, nw=None, m=None, frm=None, to=TODAY, ncat=(), f=None, rows=None):
    """rows of a category, with any word of w, with no word of nw, in the month or year m, from frm to to (both in)"""
    out = []
    for r in (R if rows is None else rows):
        if cat is not None and r.cat != cat:
            continue
        if r.cat in ncat:
            continue
        if w is not None and not any(has(r, x) for x in ([w] if isinstance(w, str) else w)):
            continue
        if nw is not None and any(has(r, x) for x in ([nw] if isinstance(nw, str) else nw)):
            continue
        if m is not None and not r.d.startswith(m):
            continue
        if frm is not None and r.d < frm:
            continue
        if r.d > to:
            continue
        if f is not None and not f(r):
            continue
        out.append(r)
    return out


def U(*lists):
    """the rows of any of the lists, each once, in ledger order"""
    ids = set()
    for x in lists:
        for r in x:
            ids.add(id(r))
    return [r for r in R if id(r) in ids]


# ---- figures ----------------------------------------------------------------------------
def half_up(x, places):
    x = Fraction(x) * 10 ** places
    sign = -1 if x < 0 else 1
    n = (abs(x) * 2 + 1) // 2
    s = str(int(n)).rjust(places + 1, "0")
    s = s[:-places] + "." + s[-places:] if places else s
    return ("-" if sign < 0 and int(n) else "") + s


def C(rows):
    t = 0
    for r in rows:
        t += r.c
    return t


def M(cents):
    return half_up(Fraction(cents) / 100, 2)


def T(rows):
    return M(C(rows))


def N(rows):
    return str(len(rows))


def AVG(rows, n=None):
    return M(Fraction(C(rows)) / (len(rows) if n is None else n))


def MED(rows):
    v = sorted(r.c for r in rows)
    k = len(v)
    return M(v[k // 2] if k % 2 else Fraction(v[k // 2 - 1] + v[k // 2], 2))


def PCT(a, b):
    return half_up(Fraction(a) * 100 / b, 1)


def A(row):
    return M(row.c)


def absol(s):
    return s.lstrip("-")


# ---- keys -------------------------------------------------------------------------------
def month(r):
    return r.d[:7]


def year(r):
    return r.d[:4]


def quarter(r):
    return "%s-Q%d" % (r.d[:4], (int(r.d[5:7]) + 2) // 3)


def weekday(r):
    return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][r.day.weekday()]


def dayof(r):
    return r.d


def category(r):
    return r.cat


def monday(r):
    return (r.day - timedelta(days=r.day.weekday())).isoformat()


def sunday(r):
    return (r.day - timedelta(days=(r.day.weekday() + 1) % 7)).isoformat()


def G(rows, key):
    """groups in order of the key"""
    g = {}
    for r in rows:
        g.setdefault(key(r), []).append(r)
    return [(k, g[k]) for k in sorted(g)]


def GT(rows, key):
    return [[k, T(v)] for k, v in G(rows, key)]


def GN(rows, key):
    return [[k, N(v)] for k, v in G(rows, key)]


def best(rows, key, size=C):
    """key and rows of the greatest group; it must stand alone"""
    g = G(rows, key)
    top = max(size(v) for _, v in g)
    won = [(k, v) for k, v in g if size(v) == top]
    assert len(won) == 1, won
    return won[0]


def by_size(rows):
    v = sorted(rows, key=lambda r: -r.c)
    return v


def top(rows, a, b):
    """ranks a to b (1 is the greatest), no tie at the borders"""
    v = by_size(rows)
    assert v[a - 1].c != v[b].c and (a == 1 or v[a - 2].c != v[a - 1].c)
    return v[a - 1:b]


def pads(pairs, keys, empty="0.00"):
    d = dict(pairs)
    return [[k, d.get(k, empty)] for k in keys]


def span(a, b):
    a, b = date.fromisoformat(a), date.fromisoformat(b)
    return [(a + timedelta(days=i)).isoformat() for i in range((b - a).days + 1)]


def quiet(a, b):
    seen = {r.d for r in R}
    return [d for d in span(a, b) if d not in seen]


def longest_quiet():
    best_run, run = [], []
    for d in span(R[0].d, TODAY):
        if any(r.d == d for r in R):
            run = []
        else:
            run = run + [d]
            if len(run) > len(best_run):
                best_run = run
    return best_run


def running(pairs_cents):
    t, out = 0, []
    for k, c in pairs_cents:
        t += c
        out.append([k, M(c), M(t)])
    return out


def steps(rows):
    """rows where the price is another than the row before"""
    out = []
    for a, b in zip(rows, rows[1:]):
        if a.c != b.c:
            out.append(b)
    return out


# ---- gold -------------------------------------------------------------------------------
def one(*cells):
    return {"one": [c for c in cells]}


def rows(table, ordered=False):
    return {"rows": [list(x) for x in table], "ordered": ordered}


def lst(rs, *what):
    """a list of expenses: day and amount of each"""
    return rows([[r.d, A(r)] for r in rs])


EMPTY = {"empty": True}
NONE = {"none": True}

TAK = lambda **k: F("Takeaways", **k)
PAK = lambda **k: F(w="pak n save", **k)
WAR = lambda **k: F(w="warehouse", nw=["chemist warehouse", "warehouse stationery"], **k)
POWER = lambda **k: F(w="genesis power", **k)
XMAS = lambda **k: F(w="christmas", **k)
MINE = lambda **k: F("My Stuff", **k)
FARM = lambda **k: F(w="farmers", nw="farmers market", **k)
WE = lambda r: r.day.weekday() >= 5
WD = lambda r: r.day.weekday() < 5
NDAYS = lambda f: sum(1 for d in span(R[0].d, TODAY) if f(date.fromisoformat(d)))
LASTWEEK = dict(frm="2026-11-23", to="2026-11-29")
Q3 = dict(frm="2026-07-01", to="2026-09-30")
RARO = dict(frm="2026-09-26", to="2026-10-04")

OUT = []


def talk(*turns):
    """turns of one conversation: (question, how, [how of alternatives], tags)"""
    history = []
    for q, how, alt, tags in turns:
        gold = eval(how, globals())
        alts = []
        for a in alt:
            v = eval(a, globals())
            if v != gold and v not in alts:
                alts.append(v)
        n = len(OUT) + 1
        tags = tags.split() + (["followup"] if history else [])
        OUT.append({"id": "rotorua45-%03d" % n, "question": q, "today": TODAY, "history": list(history), "gold": gold, "alt": alts, "how": how, "tags": tags})
        history.append(q)


def none(q, tags="none", alt=()):
    return (q, "NONE", list(alt), tags)


# =========================================================================================
talk(("how much have we spent on kai this month", 'one(T(F("Kai", m="2026-11")))', ['one(T(U(F("Kai", m="2026-11"), F(w="kai", m="2026-11"))))'], "total category"),
     ("and last month", 'one(T(F("Kai", m="2026-10")))', ['one(T(U(F("Kai", m="2026-10"), F(w="kai", m="2026-10"))))'], "total category"),
     ("just pak n save", 'one(T(PAK(m="2026-10")))', ['lst(PAK(m="2026-10"))', 'one(T(F("Kai", w="pak n save", m="2026-10")))'], "total notes"))

talk(none("do we owe anyone money at the moment", "none debts"))

talk(("how many times did i go to fat dog this year", 'one(N(F(w="fat dog", m="2026")))', ['one(str(len(G(F(w="fat dog", m="2026"), dayof))))'], "count notes"),
     ("and lime", 'one(N(F(w="lime", m="2026")))', ['one(N(F(m="2026", f=lambda r: "lime" in r.note.lower())))', 'one(str(len(G(F(w="lime", m="2026"), dayof))))'], "count notes"),
     ("how much at the two of them together", 'one(T(F(w=["fat dog", "lime"], m="2026")))',
      ['one(T(F(w="fat dog", m="2026")), T(F(w="lime", m="2026")))', 'one(T(F(m="2026", f=lambda r: has(r, "fat dog") or "lime" in r.note.lower())))'], "total notes union"))

talk(("when did we last shop at countdown", 'one(F(w="countdown")[-1].d)', [], "when notes"))

talk(("list the hilux costs over 500", 'lst(F("Hilux", f=lambda r: r.c > 50000))',
      ['lst(F(f=lambda r: (r.cat == "Hilux" or has(r, "hilux")) and r.c > 50000))', 'lst(F(w="hilux", f=lambda r: r.c > 50000))'], "list category threshold"),
     ("whats that come to", 'one(T(F("Hilux", f=lambda r: r.c > 50000)))',
      ['one(T(F(f=lambda r: (r.cat == "Hilux" or has(r, "hilux")) and r.c > 50000)))', 'one(T(F(w="hilux", f=lambda r: r.c > 50000)))'], "total category threshold"),
     ("and over 300", 'one(T(F("Hilux", f=lambda r: r.c > 30000)))',
      ['lst(F("Hilux", f=lambda r: r.c > 30000))', 'lst(F(f=lambda r: (r.cat == "Hilux" or has(r, "hilux")) and r.c > 30000))', 'lst(F(w="hilux", f=lambda r: r.c > 30000))',
       'one(T(F(f=lambda r: (r.cat == "Hilux" or has(r, "hilux")) and r.c > 30000)))', 'one(T(F(w="hilux", f=lambda r: r.c > 30000)))'], "total category threshold"))

talk(none("can you remind me to pay the rego on friday", "none order"))

talk(("what was the rent when we started and what is it now", 'one(A(F("Rent")[0]), A(F("Rent")[-1]))',
      ['rows([[F("Rent")[0].d, A(F("Rent")[0])], [F("Rent")[-1].d, A(F("Rent")[-1])]])'], "first last price"),
     ("when did it go up", 'rows([[r.d] for r in steps(F("Rent"))])',
      ['one(*[r.d for r in steps(F("Rent"))])', 'rows([[r.d, A(r)] for r in [F("Rent")[0]] + steps(F("Rent"))])', 'rows([[month(r)] for r in steps(F("Rent"))])', 'one(steps(F("Rent"))[-1].d)', 'one(month(steps(F("Rent"))[-1]))'], "when price"))

talk(("gold coast trip all up", 'one(T(F(w="gold coast")))', [], "total trip"),
     ("and raro", 'one(T(F(w="raro")))', ['one(T(F("Trips", w="raro")))'], "total trip"),
     ("which one was dearer", 'one("raro", T(F(w="raro")))' if C(F(w="raro")) > C(F(w="gold coast")) else 'one("gold coast", T(F(w="gold coast")))',
      ['one("raro")' if C(F(w="raro")) > C(F(w="gold coast")) else 'one("gold coast")', 'one(T(F(w="raro")), T(F(w="gold coast")))', 'one(T(F("Trips", w="raro")), T(F(w="gold coast")))',
       'one(M(max(C(F(w="raro")), C(F(w="gold coast")))))', 'one(M(abs(C(F(w="raro")) - C(F(w="gold coast")))))', 'one(M(abs(C(F("Trips", w="raro")) - C(F(w="gold coast")))))'], "compare trip"))

talk(none("how much is left in the marae fund now", "none balance"),
     ("ok how much have i put in it then", 'one(T(F(w="marae fund")))', ['one(T(F("Marae")))', 'one(T(F("Marae", w="marae fund")))'], "total notes"),
     ("and since it went up to 30", 'one(T(F(w="marae fund", f=lambda r: r.c == 3000)))', ['one(T(F("Marae", frm=F(w="marae fund", f=lambda r: r.c == 3000)[0].d)))'], "total notes since"))

talk(("any koha in the last 3 months", 'lst(F(w="koha", frm="2026-08-30"))', ['one(T(F(w="koha", frm="2026-08-30")))', 'one(N(F(w="koha", frm="2026-08-30")))', 'lst(F(w="koha", frm="2026-08-01", to="2026-10-31"))', 'one(T(F(w="koha", frm="2026-08-01", to="2026-10-31")))'], "list notes period"))

talk(none("am i spending too much on takeaways", "none opinion"),
     ("well what do i average a week on them this year", 'one(AVG(TAK(m="2026"), Fraction(334, 7)))',
      ['one(AVG(TAK(m="2026"), n))'.replace("n)", k + ")") for k in ("47", "48", "49", "Fraction(333, 7)", "len(G(TAK(m='2026'), monday))", "len(G(TAK(m='2026'), sunday))")], "average category"))

talk(("what did we spend on waitangi day this year", 'one(T(F(m="2026-02-06")))', ['lst(F(m="2026-02-06"))', 'one(T(F(w="waitangi", m="2026")))', 'one(T(F(w="waitangi day", m="2026-02-06")))'], "total holiday"),
     ("same for last year", 'one(T(F(m="2025-02-06")))', ['lst(F(m="2025-02-06"))', 'one(T(F(w="waitangi", m="2025")))'], "total holiday"))

talk(("whats the biggest thing we bought this year", 'one(by_size(F(m="2026"))[0].note, A(by_size(F(m="2026"))[0]))', ['one(A(by_size(F(m="2026"))[0]))', 'one(A(by_size(F(m="2026"))[0]), by_size(F(m="2026"))[0].d)'], "largest"),
     ("and the next three after that", 'rows([[A(r)] for r in top(F(m="2026"), 2, 4)], True)', ['rows([[A(r)] for r in top(F(m="2026"), 2, 4)])', 'rows([[A(r)] for r in top(F(m="2026"), 1, 4)])'], "largest ranking"),
     ("leave the trips out", 'rows([[A(r)] for r in top(F(m="2026", ncat=["Trips"]), 2, 4)], True)',
      ['rows([[A(r)] for r in top(F(m="2026", ncat=["Trips"]), a, b)])'.replace("a, b", k) for k in ("2, 4", "1, 3", "1, 4")] + ['one(A(by_size(F(m="2026", ncat=["Trips"]))[0]))', 'rows([[A(r)] for r in top(F(m="2026"), 2, 4) if r.cat != "Trips"])'], "largest exclusion"))

talk(none("so what about the", "none halfsentence"))

talk(("what has wiremu cost me so far", 'one(T(F(w="wiremu")))', ['one(T(F("Boys", w="wiremu")))', 'rows(GT(F(w="wiremu"), category))', 'rows(GT(F(w="wiremu"), year))'], "total person"),
     ("and tamati", 'one(T(F(w="tamati")))', ['one(T(F("Boys", w="tamati")))', 'rows(GT(F(w="tamati"), category))', 'rows(GT(F(w="tamati"), year))'], "total person"),
     ("split his by year", 'rows(GT(F(w="tamati"), year))', ['rows(GT(F("Boys", w="tamati"), year))'], "group person"))

talk(("how many days this month did we spend nothing", 'one(str(len(quiet("2026-11-01", TODAY))))', ['rows([[d] for d in quiet("2026-11-01", TODAY)])'], "count days"))

talk(("longest stretch without spending a cent", 'one(str(len(longest_quiet())))', ['one(longest_quiet()[0], longest_quiet()[-1])', 'rows([[d] for d in longest_quiet()])', 'one(str(len(longest_quiet())), longest_quiet()[0])'], "streak"))

talk(none("what was my pay last fortnight", "none income"))

talk(("dearest thing in each catagory this year", 'rows([[k, A(by_size(v)[0])] for k, v in G(F(m="2026"), category)])', [], "largest group"))

talk(("how much at the warehouse all up, not counting the chemist or the stationery one", 'one(T(WAR()))', [], "total notes exclusion"))

talk(("what share of all our spending goes on rent", 'one(PCT(C(F("Rent")), C(R)))', ['one(PCT(C(F("Rent", m="2026")), C(F(m="2026"))))'], "share category"),
     ("and on kai", 'one(PCT(C(F("Kai")), C(R)))', ['one(PCT(C(F("Kai", m="2026")), C(F(m="2026"))))', 'one(PCT(C(U(F("Kai"), F(w="kai"))), C(R)))'], "share category"))

talk(none("how many litres of diesel did the hilux go through this year", "none quantity"),
     ("what about in dollars", 'one(T(F(w="diesel", m="2026")))', ['one(T(F("Hilux", w="diesel", m="2026")))', 'one(T(F("Hilux", m="2026")))'], "total notes"),
     ("month by month please", 'rows(GT(F(w="diesel", m="2026"), month))', ['rows(GT(F("Hilux", m="2026"), month))'], "group notes"))

talk(("takeaways so far this year against the same time last year", 'one(T(TAK(m="2026")), T(TAK(frm="2025-01-01", to="2025-11-30")))',
      ['one(M(C(TAK(m="2026")) - C(TAK(frm="2025-01-01", to="2025-11-30"))))', 'one(absol(M(C(TAK(m="2026")) - C(TAK(frm="2025-01-01", to="2025-11-30")))))',
       'one(PCT(C(TAK(m="2026")) - C(TAK(frm="2025-01-01", to="2025-11-30")), C(TAK(frm="2025-01-01", to="2025-11-30"))))',
       'one(absol(PCT(C(TAK(m="2026")) - C(TAK(frm="2025-01-01", to="2025-11-30")), C(TAK(frm="2025-01-01", to="2025-11-30")))))',
       'rows([["2025", T(TAK(frm="2025-01-01", to="2025-11-30"))], ["2026", T(TAK(m="2026"))]])',
       'rows([["2025-%02d" % i, T(TAK(m="2025-%02d" % i))] for i in range(1, 12)] + [["2026-%02d" % i, T(TAK(m="2026-%02d" % i))] for i in range(1, 12)])'], "compare category"))

talk(("netball this year by month with a running total", 'rows([[k, m, t] for k, m, t in running([(k, C(v)) for k, v in G(F("Netball", m="2026"), month)])], True)',
      ['rows([[k, t] for k, m, t in running([(k, C(v)) for k, v in G(F("Netball", m="2026"), month)])])',
       'rows(running([(k, C(F("Netball", m=k))) for k in ["2026-%02d" % i for i in range(1, 12)]]))',
       'rows([[k, t] for k, m, t in running([(k, C(F("Netball", m=k))) for k in ["2026-%02d" % i for i in range(1, 12)]])])',
       'rows(running([(k, C(v)) for k, v in G(F(w="netball", m="2026"), month)]))',
       'rows([[k, t] for k, m, t in running([(k, C(v)) for k, v in G(F(w="netball", m="2026"), month)])])'], "runningtotal category"))

talk(("do we spend more in the weekends or on week days", 'one(T(F(f=WE)), T(F(f=WD)))',
      ['one(T(F(f=WD)))', 'one(AVG(F(f=WE), NDAYS(lambda d: d.weekday() > 4)), AVG(F(f=WD), NDAYS(lambda d: d.weekday() < 5)))', 'one(AVG(F(f=WE)), AVG(F(f=WD)))', 'one(AVG(F(f=WE), len(G(F(f=WE), dayof))), AVG(F(f=WD), len(G(F(f=WD), dayof))))',
       'one(PCT(C(F(f=WD)), C(R)))', 'one(PCT(C(F(f=WE)), C(R)))', 'rows(GT(R, weekday))', 'one(M(C(F(f=WD)) - C(F(f=WE))))'], "compare weekday"),
     ("without the rent", 'one(T(F(f=WE, ncat=["Rent"])), T(F(f=WD, ncat=["Rent"])))',
      ['one(T(F(f=WD, ncat=["Rent"])))', 'one(AVG(F(f=WE, ncat=["Rent"]), NDAYS(lambda d: d.weekday() > 4)), AVG(F(f=WD, ncat=["Rent"]), NDAYS(lambda d: d.weekday() < 5)))', 'one(AVG(F(f=WE, ncat=["Rent"])), AVG(F(f=WD, ncat=["Rent"])))',
       'one(AVG(F(f=WE, ncat=["Rent"]), len(G(F(f=WE, ncat=["Rent"]), dayof))), AVG(F(f=WD, ncat=["Rent"]), len(G(F(f=WD, ncat=["Rent"]), dayof))))', 'rows(GT(F(ncat=["Rent"]), weekday))',
       'one(PCT(C(F(f=WD, ncat=["Rent"])), C(F(ncat=["Rent"]))))', 'one(PCT(C(F(f=WE, ncat=["Rent"])), C(F(ncat=["Rent"]))))', 'one(absol(M(C(F(f=WD, ncat=["Rent"])) - C(F(f=WE, ncat=["Rent"])))))'], "compare weekday exclusion"))

talk(("wiremus first and last guitar lesson", 'one(F(w="guitar lessons")[0].d, F(w="guitar lessons")[-1].d)', ['rows([[F(w="guitar lessons")[0].d], [F(w="guitar lessons")[-1].d]])'], "first last"),
     ("and what did they come to all up", 'one(T(F(w="guitar lessons")))', [], "total notes"))

talk(none("who paid for the hangi tickets", "none unknown"))

talk(("how much did we spend on christmas last year", 'one(T(XMAS(m="2025")))', ['one(T(F("Gifts", w="christmas", m="2025")))', 'one(T(F(m="2025-12-25")))', 'lst(XMAS(m="2025"))', 'lst(F(m="2025-12-25"))', 'one(T(F(frm="2025-12-24", to="2025-12-26")))'], "total holiday"),
     ("whose present was the dearest", 'one(by_size(F("Gifts", w="christmas", m="2025"))[0].note, A(by_size(F("Gifts", w="christmas", m="2025"))[0]))',
      ['one(A(by_size(F("Gifts", w="christmas", m="2025"))[0]))', 'rows(sorted([[r.note, A(r)] for r in F("Gifts", w="christmas", m="2025")]))'], "largest notes"),
     ("and what have we spent on christmas so far this year", 'one(T(XMAS(m="2026")))', ['one(T(F("Gifts", w="christmas", m="2026")))', 'lst(XMAS(m="2026"))'], "total notes"),
     none("will we have enough left for the rest of it", "none future"))

talk(("has netflix gone up since we got it", 'one(A(F(w="netflix")[0]), A(F(w="netflix")[-1]))',
      ['rows([[r.d, A(r)] for r in steps(F(w="netflix"))])', 'rows([[r.d, A(r)] for r in [F(w="netflix")[0]] + steps(F(w="netflix"))])', 'one(M(F(w="netflix")[-1].c - F(w="netflix")[0].c))', 'lst(F(w="netflix"))',
       'one(PCT(F(w="netflix")[-1].c - F(w="netflix")[0].c, F(w="netflix")[0].c))', 'rows([[k, AVG(v)] for k, v in G(F(w="netflix"), year)])', 'rows(GT(F(w="netflix"), year))'], "first last price"))

talk(("what did we buy on 14 may this year", 'rows([[r.note, A(r)] for r in F(m="2026-05-14")])', ['rows([[A(r)] for r in F(m="2026-05-14")])', 'one(T(F(m="2026-05-14")))'], "list day"))

talk(("what went out last weekend", 'one(T(F(frm="2026-11-28", to="2026-11-29")))', ['lst(F(frm="2026-11-28", to="2026-11-29"))', 'rows(GT(F(frm="2026-11-28", to="2026-11-29"), category))'], "total period"))

talk(("kai between the 10th and 20th of july", 'one(T(F("Kai", frm="2026-07-10", to="2026-07-20")))',
      ['lst(F("Kai", frm="2026-07-10", to="2026-07-20"))', 'one(T(F("Kai", frm="2026-07-10", to="2026-07-19")))', 'one(T(F("Kai", frm="2026-07-11", to="2026-07-19")))',
       'one(T(U(F("Kai", frm="2026-07-10", to="2026-07-20"), F(w="kai", frm="2026-07-10", to="2026-07-20"))))'], "total category between"))

talk(none("how many pies did tamati eat last term", "none quantity"))

talk(("whats the median shop at pak n save", 'one(MED(PAK()))', ['one(MED(PAK(m="2026")))', 'one(MED(PAK(f=lambda r: r.note.lower() == "pak n save")))'], "median notes"))

talk(("which months did takeaways go over 350", 'rows([[k, T(v)] for k, v in G(TAK(), month) if C(v) > 35000])', ['rows([[k] for k, v in G(TAK(), month) if C(v) > 35000])', 'rows([[k] for k, v in G(TAK(m="2026"), month) if C(v) > 35000])'], "threshold category"))

talk(("netball by quarter since the start of last year", 'rows(GT(F("Netball", frm="2025-01-01"), quarter))',
      ['rows(pads(GT(F("Netball", frm="2025-01-01"), quarter), ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]))', 'rows(GT(F(w="netball", frm="2025-01-01"), quarter))'], "group category"))

talk(("what day of the week do we get takaways the most", 'one(best(TAK(), weekday, len)[0])', ['one(best(TAK(), weekday)[0])', 'rows(GN(TAK(), weekday))', 'rows(GT(TAK(), weekday))'], "weekday category"))

talk(("how much did the power go up from 2024 to 2025 in percent", 'one(PCT(C(POWER(m="2025")) - C(POWER(m="2024")), C(POWER(m="2024"))))', ['one(absol(PCT(C(POWER(m="2025")) - C(POWER(m="2024")), C(POWER(m="2024")))))'], "growth notes"),
     none("why was it so high in july", "none reason"))

talk(("top 5 categories last quarter", 'rows(sorted([[k, T(v)] for k, v in G(F(**Q3), category)], key=lambda x: -float(x[1]))[:5], True)', ['rows(sorted([[k, T(v)] for k, v in G(F(**Q3), category)], key=lambda x: -float(x[1]))[:5])',
      'rows(sorted([[k] for k, v in G(F(**Q3), category)], key=lambda x: -C(F(x[0], **Q3)))[:5], True)'], "ranking category"),
     ("again but leave off the rent and trips", 'rows(sorted([[k, T(v)] for k, v in G(F(ncat=["Rent", "Trips"], **Q3), category)], key=lambda x: -float(x[1]))[:5], True)',
      ['rows(sorted([[k, T(v)] for k, v in G(F(ncat=["Rent", "Trips"], **Q3), category)], key=lambda x: -float(x[1]))[:5])', 'rows([x for x in sorted([[k, T(v)] for k, v in G(F(**Q3), category)], key=lambda x: -float(x[1]))[:5] if x[0] not in ("Rent", "Trips")])'], "ranking exclusion"))

talk(("how much has boss cost us in vet bills", 'one(T(F(w="vet", f=lambda r: has(r, "boss"))))', ['lst(F(w="vet", f=lambda r: has(r, "boss")))'], "total pet"),
     ("and pani", 'one(T(F(w="vet", f=lambda r: has(r, "pani"))))', ['lst(F(w="vet", f=lambda r: has(r, "pani")))', 'one(T(F(w="pani")))'], "total pet"))

talk(("when did i get the washing machine and what was it", 'one(F(w="washing machine")[0].d, A(F(w="washing machine")[0]))', [], "when notes"))

talk(("when did the hilux last get a wof", 'one(F(w="wof")[-1].d)', [], "when notes"),
     none("and when is the next one due", "none future"))

talk(("how many times have we filled up at gull since june", 'one(N(F(w="gull", frm="2026-06-01")))', ['one(N(F(w="gull", nw="ngongotaha", frm="2026-06-01")))', 'one(N(F(w="gull", frm="2026-07-01")))', 'one(N(F(w="gull", nw="ngongotaha", frm="2026-07-01")))'], "count notes since"))

talk(none("how old is boss now", "none unknown"))

talk(("gull or bp, who gets more of our diesel money", 'one(T(F(w="gull")), T(F(w="bp", f=lambda r: has(r, "diesel"))))',
      ['one(T(F(w="gull")))', 'one("gull")', 'one(T(F(w="gull")), T(F(w="bp")))', 'one(M(C(F(w="gull")) - C(F(w="bp", f=lambda r: has(r, "diesel")))))', 'one(M(C(F(w="gull")) - C(F(w="bp"))))'], "compare notes"))

talk(("anything from temu this year", 'EMPTY', ['NONE', 'one("0.00")', 'one("0")'], "empty notes"))

talk(none("wharepaku 77 zzz blah", "none nonsense"))

talk(("show me everything for tangi", 'rows([[r.d, A(r)] for r in F(w="tangi")])', ['rows([[A(r)] for r in F(w="tangi")])', 'one(T(F(w="tangi")))', 'lst(F("Marae", w="tangi"))'], "list notes"),
     ("only those over 100", 'lst(F(w="tangi", f=lambda r: r.c > 10000))', ['lst(F(w="tangi", f=lambda r: r.c >= 10000))', 'one(T(F(w="tangi", f=lambda r: r.c > 10000)))'], "list notes threshold"))

talk(("what did i put in without a note this month", 'lst(F(m="2026-11", f=lambda r: r.note == ""))', ['rows([[A(r)] for r in F(m="2026-11", f=lambda r: r.note == "")])', 'one(T(F(m="2026-11", f=lambda r: r.note == "")))'], "list emptynote"))

talk(none("should i sell the hilux or keep it", "none advice"),
     ("ok how much did it cost this year without the diesel", 'one(T(F("Hilux", nw="diesel", m="2026")))', ['one(T(F(nw="diesel", m="2026", f=lambda r: r.cat == "Hilux" or has(r, "hilux"))))', 'one(T(F(w="hilux", nw="diesel", m="2026")))'], "total exclusion"))

talk(("what did the power cost over winter this year", 'one(T(POWER(frm="2026-06-01", to="2026-08-31")))', ['lst(POWER(frm="2026-06-01", to="2026-08-31"))', 'one(T(POWER(frm="2026-06-21", to="2026-09-22")))', 'one(T(POWER(frm="2026-06-21", to="2026-09-21")))', 'NONE'], "total season"))

talk(("matariki weekend this year by category", 'rows(GT(F(frm="2026-07-10", to="2026-07-12"), category))',
      ['rows(GT(F(frm="2026-07-11", to="2026-07-12"), category))', 'rows(GT(F(m="2026-07-10"), category))', 'rows(GT(F(w="matariki", m="2026"), category))', 'NONE'], "group holiday"))

talk(("how has spending on the boys grown year on year", 'rows(GT(F("Boys"), year))',
      ['rows([[str(y), PCT(C(F("Boys", m=str(y))) - C(F("Boys", m=str(y - 1))), C(F("Boys", m=str(y - 1))))] for y in (2024, 2025, 2026)])',
       'rows([[str(y), PCT(C(F("Boys", m=str(y))) - C(F("Boys", m=str(y - 1))), C(F("Boys", m=str(y - 1))))] for y in (2025, 2026)])', 'rows([[str(y), T(F("Boys", m=str(y)))] for y in (2024, 2025, 2026)])',
       'rows([[str(y), M(C(F("Boys", m=str(y))) - C(F("Boys", m=str(y - 1))))] for y in (2024, 2025, 2026)])', 'rows([[str(y), M(C(F("Boys", m=str(y))) - C(F("Boys", m=str(y - 1))))] for y in (2025, 2026)])',
       'one(T(F("Boys", m="2026")), T(F("Boys", m="2025")))', 'one(PCT(C(F("Boys", m="2026")) - C(F("Boys", m="2025")), C(F("Boys", m="2025"))))', 'one(T(F("Boys", m="2026")), T(F("Boys", frm="2025-01-01", to="2025-11-30")))',
       'one(PCT(C(F("Boys", m="2026")) - C(F("Boys", frm="2025-01-01", to="2025-11-30")), C(F("Boys", frm="2025-01-01", to="2025-11-30"))))'], "growth category"))

talk(none("what do the neighbours pay for their power", "none unknown"))

talk(none("what time does gull shut tonight", "none world"))

talk(("which week was the worst this year, rent and trips aside", 'one(*(lambda b: (b[0], T(b[1])))(best(F(m="2026", ncat=["Rent", "Trips"]), monday)))',
      ['one(T(best(F(m="2026", ncat=["Rent", "Trips"]), monday)[1]))', 'one(T(best(F(m="2026", ncat=["Rent", "Trips"]), sunday)[1]))', 'one(best(F(m="2026", ncat=["Rent", "Trips"]), monday)[0])'], "largest week exclusion"))

talk(("last 5 things i bought at farmers, not the market", 'rows([[r.d, A(r)] for r in FARM()[-5:][::-1]], True)', ['rows([[r.d, A(r)] for r in FARM()[-5:]])', 'rows([[A(r)] for r in FARM()[-5:]])'], "list notes last"))

talk(("how much have i spent on my stuff this year", 'one(T(MINE(m="2026")))', [], "total category"),
     ("take the lotto off", 'one(T(MINE(m="2026", nw="lotto")))', [], "total exclusion"),
     ("how does that compare with last year", 'one(T(MINE(m="2026", nw="lotto")), T(MINE(m="2025", nw="lotto")))',
      ['one(T(MINE(m="2025", nw="lotto")))', 'one(M(C(MINE(m="2026", nw="lotto")) - C(MINE(m="2025", nw="lotto"))))', 'one(absol(M(C(MINE(m="2026", nw="lotto")) - C(MINE(m="2025", nw="lotto")))))',
       'one(T(MINE(m="2026", nw="lotto")), T(MINE(nw="lotto", frm="2025-01-01", to="2025-11-30")))', 'one(absol(M(C(MINE(m="2026", nw="lotto")) - C(MINE(nw="lotto", frm="2025-01-01", to="2025-11-30")))))',
       'one(M(C(MINE(m="2026", nw="lotto")) - C(MINE(nw="lotto", frm="2025-01-01", to="2025-11-30"))))',
       'one(PCT(C(MINE(m="2026", nw="lotto")) - C(MINE(m="2025", nw="lotto")), C(MINE(m="2025", nw="lotto"))))', 'one(absol(PCT(C(MINE(m="2026", nw="lotto")) - C(MINE(m="2025", nw="lotto")), C(MINE(m="2025", nw="lotto")))))',
       'one(PCT(C(MINE(m="2026", nw="lotto")) - C(MINE(nw="lotto", frm="2025-01-01", to="2025-11-30")), C(MINE(nw="lotto", frm="2025-01-01", to="2025-11-30"))))'], "compare exclusion"))

talk(none("what will the rent be in 2028", "none future"))

talk(("was anything paid to the gym in 2026", 'EMPTY', ['one("0.00")', 'one("0")'], "empty notes"),
     ("when was the last time then", 'one(F(w="gym")[-1].d)', [], "when notes"))

talk(("how much a day did we spend last week", 'one(AVG(F(**LASTWEEK), 7))', ['rows(GT(F(**LASTWEEK), dayof))', 'rows(pads(GT(F(**LASTWEEK), dayof), span("2026-11-23", "2026-11-29")))', 'rows(GT(F(**LASTWEEK), weekday))', 'one(AVG(F(**LASTWEEK), len(G(F(**LASTWEEK), dayof))))'], "average period"))

talk(none("kia ora, hows it going", "none chitchat"))

talk(none("delete the last one i put in", "none order"))

talk(("driving lessons for tamati, how many and how much", 'one(N(F(w="driving lessons")), T(F(w="driving lessons")))', [], "count total notes"))

talk(none("did mere pay me back for the six60 tickets", "none debts"))

talk(("how many entrys are in each category", 'rows(GN(R, category))', [], "count group"))

# =========================================================================================
if __name__ == "__main__":
    with open(os.path.join(HERE, "rotorua45.jsonl"), "w", encoding="utf-8", newline="\n") as f:
        for q in OUT:
            f.write(json.dumps(q, ensure_ascii=False) + "\n")
    print(len(OUT), "questions,", sum(1 for q in OUT if q["gold"] == NONE), "none,", sum(1 for q in OUT if q["history"]), "follow-ups")
