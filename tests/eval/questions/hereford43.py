#!/usr/bin/env python3
"""Writes hereford43.jsonl: 100 questions about ../ledgers/hereford.csv with gold answers from plain loops."""
import csv
import datetime as dt
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
D = dt.date
TODAY = D(2026, 11, 30)
ALL = []
with open(os.path.join(HERE, "..", "ledgers", "hereford.csv"), newline="", encoding="utf-8") as fh:
    for line in csv.DictReader(fh):
        pounds, pence = line["amount"].split(".")
        ALL.append({"d": D.fromisoformat(line["date"]), "c": int(pounds) * 100 + int(pence), "cat": line["category"], "n": line["notes"],
                    "t": re.findall(r"[a-z0-9&'-]+", line["notes"].lower())})

GRO, BILL, CAR, DOG, JOE = "Groceries", "House & Bills", "Car & Petrol", "Dog", "Joe"
CHO, EAT, WALK, CLO, GAR = "Choir", "Eating Out", "Walking Holidays", "Clothes", "Garden & Orchard"
HEA, PRE, SCH, FUN, GIV = "Health", "Presents", "School Bits", "Books & Fun", "Charity"
CATS = [GRO, BILL, CAR, DOG, JOE, CHO, EAT, WALK, CLO, GAR, HEA, PRE, SCH, FUN, GIV]
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


# ---- periods -----------------------------------------------------------------------------------
def year(y):
    return (D(y, 1, 1), D(y, 12, 31))


def month(y, m):
    return (D(y, m, 1), (D(y + 1, 1, 1) if m == 12 else D(y, m + 1, 1)) - dt.timedelta(1))


def since(d):
    return (d, TODAY)


THIS = year(2026)


# ---- choosing rows -------------------------------------------------------------------------------
def has(tokens, phrase):
    p = phrase.split()
    for i in range(len(tokens) - len(p) + 1):
        if tokens[i:i + len(p)] == p:
            return True
    return False


def f(per=None, cat=None, w=None, eq=None, no=None, nocat=None, rows=None):
    """rows of a period, a category (or several), whose notes have the words w (any of several), are just eq, do not have the words no"""
    lst = lambda x: [] if x is None else [x] if isinstance(x, str) else list(x)
    out = []
    for r in (ALL if rows is None else rows):
        if per and not (per[0] <= r["d"] <= per[1]):
            continue
        if cat and r["cat"] not in lst(cat):
            continue
        if nocat and r["cat"] in lst(nocat):
            continue
        if w and not any(has(r["t"], x) for x in lst(w)):
            continue
        if eq and r["n"].lower() not in lst(eq):
            continue
        if no and any(has(r["t"], x) for x in lst(no)):
            continue
        out.append(r)
    return out


def S(rows):
    s = 0
    for r in rows:
        s += r["c"]
    return s


def M(c):
    return "%s%d.%02d" % ("-" if c < 0 else "", abs(c) // 100, abs(c) % 100)


def rnd(a, b):
    """a / b in whole cents, halves away from nought"""
    return (2 * abs(a) + b) // (2 * b) * (1 if a >= 0 else -1)


def pct(a, b):
    return "%.1f" % (100.0 * a / b)


def ym(d):
    return "%04d-%02d" % (d.year, d.month)


def qu(d):
    return "%d-Q%d" % (d.year, (d.month + 2) // 3)


# ---- shapes of answers -------------------------------------------------------------------------------
def one(*cells):
    return {"one": [str(c) for c in cells]}


def tab(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


EMPTY = {"empty": True}
NONE = {"none": True}


def total(rows):
    return one(M(S(rows))) if rows else EMPTY


def total_alts(rows, lst=True):
    if not rows:
        return [one("0.00"), one("0"), one("0.00", "0")]
    a = [one(M(S(rows)), len(rows))]
    if lst and len(rows) <= 40:
        a.append(listing(rows))
    return a


def count(rows):
    return one(len(rows))


def count_alts(rows):
    a = [one(len(rows), M(S(rows)))]
    if 0 < len(rows) <= 40:
        a.append(listing(rows))
    return a


def listing(rows, ordered=False):
    return tab([(r["d"].isoformat(), M(r["c"])) for r in rows], ordered)


def listing_alts(rows):
    return [tab([(r["n"], M(r["c"])) for r in rows]), one(M(S(rows))), one(M(S(rows)), len(rows))]


def maxrow(rows):
    best = rows[0]
    for r in rows:
        if r["c"] > best["c"]:
            best = r
    return best


def minrow(rows):
    best = rows[0]
    for r in rows:
        if r["c"] < best["c"]:
            best = r
    return best


def row(r):
    return one(M(r["c"]), r["d"].isoformat())


def row_alts(r):
    a = [one(M(r["c"])), one(M(r["c"]), r["d"].isoformat(), r["n"]), one(M(r["c"]), r["n"]), one(M(r["c"]), r["cat"]), one(M(r["c"]), r["d"].isoformat(), r["cat"], r["n"])]
    return a


def day(r):
    return one(r["d"].isoformat())


def day_alts(r):
    return [one(r["d"].isoformat(), M(r["c"])), one(r["d"].isoformat(), r["n"]), one(r["d"].isoformat(), M(r["c"]), r["n"]),
            one(r["d"].isoformat(), M(r["c"]), r["cat"], r["n"])]


def pair(a, b):
    """two figures side by side"""
    return one(M(a), M(b))


def pair_alts(a, b, na=None, nb=None):
    d = a - b
    out = [one(M(d)), one(M(-d)), one(M(abs(d))), one(M(a), M(b), M(d)), one(M(a), M(b), M(-d)), tab([[M(a)], [M(b)]]),
           one(pct(d, b)), one(pct(abs(d), b)), one(M(a), M(b), pct(d, b)), one(M(d), pct(d, b))]
    if na:
        out += [tab([[na, M(a)], [nb, M(b)]]), one(na if a > b else nb), one(na if a > b else nb, M(max(a, b)))]
    return out


def group(rows, key):
    g = {}
    for r in rows:
        k = key(r)
        g[k] = g.get(k, 0) + r["c"]
    return [(k, g[k]) for k in sorted(g)]


def gtab(rows, key):
    return tab([(k, M(v)) for k, v in group(rows, key)])


def rank(rows, key, n=None):
    g = sorted(group(rows, key), key=lambda kv: (-kv[1], kv[0]))
    return g[:n] if n else g


def rtab(rows, key, n=None, ordered=True):
    return tab([(k, M(v)) for k, v in rank(rows, key, n)], ordered)


def drange(per):
    out = []
    d = per[0]
    while d <= min(per[1], TODAY):
        out.append(d)
        d += dt.timedelta(1)
    return out


def gaps(rows, per):
    """days of the period without any of the rows"""
    seen = set(r["d"] for r in rows)
    return [d for d in drange(per) if d not in seen]


def streak(free):
    """longest run in a list of days: (length, first, last)"""
    best = (0, None, None)
    i = 0
    while i < len(free):
        j = i
        while j + 1 < len(free) and free[j + 1] - free[j] == dt.timedelta(1):
            j += 1
        if j - i + 1 > best[0]:
            best = (j - i + 1, free[i], free[j])
        i = j + 1
    return best


def median(rows):
    v = sorted(r["c"] for r in rows)
    n = len(v)
    return v[n // 2] if n % 2 else rnd(v[n // 2 - 1] + v[n // 2], 2)


def crossing(rows, limit):
    """the row that carries the running total past the limit, and the running total"""
    s = 0
    for r in rows:
        s += r["c"]
        if s > limit:
            return r, s
    return None, s


def running(rows):
    s = 0
    out = []
    for k, v in group(rows, lambda r: ym(r["d"])):
        s += v
        out.append((k, M(s)))
    return out


def full(run):
    """a running total with the months without a row filled in (2025)"""
    have = dict(run)
    out = []
    last = "0.00"
    for m in range(1, 13):
        last = have.get("2025-%02d" % m, last)
        out.append(("2025-%02d" % m, last))
    return out


def over(rows, cents, incl=False):
    return [r for r in rows if r["c"] > cents or (incl and r["c"] == cents)]


KM = lambda r: ym(r["d"])
KQ = lambda r: qu(r["d"])
KY = lambda r: str(r["d"].year)
KC = lambda r: r["cat"]
KN = lambda r: r["n"].lower()
KW = lambda r: WD[r["d"].weekday()]

QS = []
hist = []


def q(text, how, alt=(), tags=(), follow=False):
    global hist
    if not follow:
        hist = []
    gold = eval(how) if isinstance(how, str) else how
    alts = []
    for a in alt:
        if a != gold and a not in alts:
            alts.append(a)
    QS.append({"id": "hereford43-%03d" % (len(QS) + 1), "question": text, "today": TODAY.isoformat(), "history": list(hist), "gold": gold, "alt": alts,
               "how": how if isinstance(how, str) else "", "tags": list(tags) + (["followup"] if follow else []) + (["none"] if gold == NONE else [])})
    hist = hist + [text]


def no(text, tags=(), follow=False, alt=()):
    q(text, "NONE", alt, tags, follow)


# ==== the questions ==========================================================================================
g = f(month(2026, 11), GRO)
q("what have we spent on groceries this month", "total(f(month(2026, 11), GRO))", total_alts(g), ["total"])
g1, g2 = f(month(2026, 10), GRO), f(month(2025, 10), GRO)
q("and last month", "total(f(month(2026, 10), GRO))", total_alts(g1) + pair_alts(S(g), S(g1)) + [pair(S(g), S(g1))], ["total"], True)
q("how does that compare with october last year", "pair(S(f(month(2026, 10), GRO)), S(f(month(2025, 10), GRO)))",
  pair_alts(S(g1), S(g2), "2026-10", "2025-10") + [one(M(S(g2)))] + total_alts(g2, False), ["compare"], True)
no("are we spending too much on food do you think", ["opinion"], True)

a, b = f(THIS, DOG), f(THIS, w="bramble")
c = [r for r in ALL if r in a or (r in b)]
q("how much has bramble cost us this year", "total(f(THIS, DOG))", total_alts(a, False) + [one(M(S(b)))] + total_alts(b) + [one(M(S(f(THIS, DOG, w='bramble'))))], ["total", "category"])
a = f(THIS, w="vet")
q("how much of that was the vet", "total(f(THIS, w='vet'))", total_alts(a) + [one(M(S(f(THIS, eq='vet')))), one(M(S(f(THIS, w='vet bramble')))), one(M(S(a)), pct(S(a), S(f(THIS, DOG)))),
  one(pct(S(a), S(f(THIS, DOG))))] + total_alts(f(THIS, eq='vet')), ["total", "note"], True)
no("why was brambles operation so dear", ["reason"])

a = f(THIS, w="next")
q("list everything from next this year", "listing(f(THIS, w='next'))", listing_alts(a) + [listing(f(THIS, eq='next'))] + listing_alts(f(THIS, eq='next')) + [listing(f(THIS, CLO, w='next'))], ["list", "note"])
q("which of those was the dearest", "row(maxrow(f(THIS, w='next')))", row_alts(maxrow(a)) + [row(maxrow(f(THIS, eq='next')))] + row_alts(maxrow(f(THIS, eq='next'))), ["max"], True)
q("and how many of them were skirts", "count(f(THIS, w='next work skirt'))", count_alts(f(THIS, w="next work skirt")), ["count"], True)

no("jhgf dfgh", ["nonsense"])

lw = f((D(2026, 11, 23), D(2026, 11, 29)))
q("how mcuh went out last week", "total(f((D(2026, 11, 23), D(2026, 11, 29))))", total_alts(lw) + [total(f((D(2026, 11, 22), D(2026, 11, 28)))), total(f((D(2026, 11, 24), D(2026, 11, 30))))], ["total", "week"])
lg = f((D(2026, 11, 23), D(2026, 11, 29)), EAT)
q("was any of it eating out", "total(f((D(2026, 11, 23), D(2026, 11, 29)), EAT))", total_alts(lg) + [count(lg), total(f((D(2026, 11, 22), D(2026, 11, 28)), EAT)), total(f((D(2026, 11, 24), D(2026, 11, 30)), EAT))], ["empty", "category"], True)

a = f((D(2026, 11, 29),) * 2)
q("what did i spend yesterday", "total(f((D(2026, 11, 29), D(2026, 11, 29))))", total_alts(a) + listing_alts(a), ["day"])
b = f((D(2026, 11, 28),) * 2)
q("and the day before", "total(f((D(2026, 11, 28), D(2026, 11, 28))))", total_alts(b) + listing_alts(b) + [one(M(S(a + b)))], ["day"], True)
no("change yesterdays butcher to 16.30 please", ["order"])

a = f(year(2025), w="boiler service")
r = f(w="boiler service")[-1]
q("when did we last have the boiler serviced", "day(f(w='boiler service')[-1])", day_alts(r), ["last"])
r = f(w="boiler service")[0]
q("what did it cost the first time", "one(M(f(w='boiler service')[0]['c']))", [row(r)] + row_alts(r), ["first"], True)
no("remind me to ring the boiler man next september", ["order"])

a = f(since(D(2026, 9, 1)), w="pilates")
q("how many pilates classes have i been to since september", "count(f(since(D(2026, 9, 1)), w='pilates'))", count_alts(a) + [count(f(since(D(2026, 10, 1)), w="pilates"))] +
  count_alts(f(since(D(2026, 10, 1)), w="pilates")), ["count", "since"])
q("and what did they come to", "total(f(since(D(2026, 9, 1)), w='pilates'))", total_alts(a) + total_alts(f(since(D(2026, 10, 1)), w="pilates")) + [total(f(since(D(2026, 10, 1)), w="pilates"))], ["total"], True)

q("what was the mortgage before it went up and what is it now", "pair(f(w='mortgage')[0]['c'], f(w='mortgage')[-1]['c'])", pair_alts(f(w="mortgage")[0]["c"], f(w="mortgage")[-1]["c"]) +
  [one("742.00", "2025-02-01", "868.50", "2026-11-01"), one("742.00", "2023-10-01", "868.50", "2026-11-01"), tab([["742.00", "17"], ["868.50", "21"]])], ["price", "first-now"])
r = [x for x in f(w="mortgage") if x["c"] != f(w="mortgage")[0]["c"]][0]
q("when did it change", "day([x for x in f(w='mortgage') if x['c'] != f(w='mortgage')[0]['c']][0])", day_alts(r) + [one("2025-03"), one("2025-03", "868.50"), one("742.00", "868.50", "2025-03-01")], ["price", "when"], True)
no("how many years have we got left on it", ["debt"], True)

v = f(year(2025), eq="waitrose")
q("whats the average spend per visit to waitrose in 2025", "one(M(rnd(S(f(year(2025), eq='waitrose')), len(f(year(2025), eq='waitrose')))))",
  [one(M(rnd(S(v), len(v))), len(v)), one(M(rnd(S(v), len(v))), len(v), M(S(v))), one(M(rnd(S(v), len(set(x["d"] for x in v)))))], ["average"])
v = f(THIS, eq="aldi")
q("and at aldi this year", "one(M(rnd(S(f(THIS, eq='aldi')), len(f(THIS, eq='aldi')))))", [one(M(rnd(S(v), len(v))), len(v)), one(M(rnd(S(v), len(v))), len(v), M(S(v))),
  one(M(rnd(S(v), len(set(x["d"] for x in v)))))], ["average"], True)

a = f(month(2026, 10))
q("show me october by catagory", "gtab(f(month(2026, 10)), KC)", [], ["group"])
b = f(month(2026, 10), nocat=BILL)
q("without house & bills", "gtab(f(month(2026, 10), nocat=BILL), KC)", [one(M(S(b))), one(M(S(b)), len(b))], ["exclude", "group"], True)
q("just the top three then", "rtab(f(month(2026, 10), nocat=BILL), KC, 3)", [rtab(a, KC, 3), rtab(b, KC, 3, False), rtab(a, KC, 3, False), listing(sorted(b, key=lambda r: -r["c"])[:3]), listing(sorted(a, key=lambda r: -r["c"])[:3])], ["top"], True)

no("what time is rehearsal on thursday", ["offtopic"])

e = gaps(f(month(2026, 10)), month(2026, 10))
q("how many days last month did we spend nothing at all", "one(len(gaps(f(month(2026, 10)), month(2026, 10))))", [tab([[d.isoformat()] for d in e]), one(len(e), 31 - len(e))], ["no-spend"])
s = streak(gaps(f(THIS, EAT), THIS))
s2 = streak([d for d in gaps(f(THIS, EAT), THIS) if d < f(THIS, EAT)[-1]["d"]])      # between two meals out
q("whats the longest we've gone without eating out this year", "one(streak(gaps(f(THIS, EAT), THIS))[0])", [one(s[0], s[1], s[2]), one(s[0], s[1]), one(s[0] + 1), one(s[1], s[2]),
  one(s[0] + 1, s[1] - dt.timedelta(1), s[2] + dt.timedelta(1)), one(s[1] - dt.timedelta(1), s[2] + dt.timedelta(1)), one(s[0], s[1] - dt.timedelta(1), s[2] + dt.timedelta(1)), one(s2[0]), one(s2[0] + 1), one(s2[0], s2[1], s2[2]), one(s2[0] + 1, s2[1] - dt.timedelta(1), s2[2] + dt.timedelta(1)),
  one(s2[0], s2[1] - dt.timedelta(1), s2[2] + dt.timedelta(1))], ["streak"])

a = f(w="skye")
q("what did the skye holiday come to all in", "total(f(w='skye'))", total_alts(a) + [total(f((D(2026, 8, 3), D(2026, 8, 14)), w="skye")), total(f((D(2026, 8, 3), D(2026, 8, 14)))), one(M(S(a) + S(f((D(2026, 8, 15),) * 2, w="kennels"))))], ["trip"])
b = f((D(2023, 1, 1), D(2026, 8, 2)), w="skye")
q("how much of it went before we set off on 3 august", "total(f((D(2023, 1, 1), D(2026, 8, 2)), w='skye'))", total_alts(b) + [one(M(S(b)), pct(S(b), S(a))), one(M(S(f((D(2023, 1, 1), D(2026, 8, 3)), w="skye"))))], ["trip", "before"], True)
p = f(w="skye pub")
q("and just the pubs up there", "total(f(w='skye pub'))", total_alts(p), ["trip"], True)
no("could we afford to go again next summer", ["future"], True)

per = (D(2024, 9, 1), D(2025, 6, 30))
a, b = f(per, JOE), f(per, w="joe")
q("what did joe cost us in his first year, september 2024 to june 2025", "total(f((D(2024, 9, 1), D(2025, 6, 30)), JOE))", total_alts(a, False) + total_alts(b, False) + [total(b), total(f(per, JOE, w="joe"))] +
  [one(M(S([x for x in ALL if x in a or x in b])))], ["total", "category"])
x1 = f(per, JOE, no="rent")
q("and without the rent", "total(f((D(2024, 9, 1), D(2025, 6, 30)), JOE, no='rent'))", total_alts(x1, False) + [total(f(per, w="joe", no="rent")), total(f(per, JOE, w="joe", no="rent")), total(f(per, JOE, no=["rent", "deposit"])),
  one(M(S([x for x in ALL if (x in a or x in b) and "rent" not in x["t"]])))], ["exclude"], True)
per2 = (D(2025, 9, 1), D(2026, 6, 30))
q("same for september 2025 to june 2026", "total(f((D(2025, 9, 1), D(2026, 6, 30)), JOE, no='rent'))", total_alts(f(per2, JOE, no="rent"), False) + [total(f(per2, JOE)), total(f(per2, w="joe", no="rent")), total(f(per2, w="joe")),
  total(f(per2, JOE, w="joe", no="rent")), total(f(per2, JOE, no=["rent", "deposit"])),
  one(M(S([x for x in ALL if per2[0] <= x["d"] <= per2[1] and (x["cat"] == JOE or "joe" in x["t"]) and "rent" not in x["t"]]))),
  one(M(S(f(per2, JOE, no="rent"))), M(S(f(per, JOE, no="rent"))))], ["exclude", "period"], True)
no("did joe do alright in his exams", ["offtopic"])

rb = maxrow(f(year(2025)))
q("biggest single expense in 2025", "row(maxrow(f(year(2025))))", row_alts(rb), ["max"])
top = sorted(f(year(2025)), key=lambda r: -r["c"])
q("and the next four after that", "listing(sorted(f(year(2025)), key=lambda r: -r['c'])[1:5], True)", [listing(top[1:5]), listing(top[:5], True), listing(top[:5]), tab([(r["n"], M(r["c"])) for r in top[1:5]], True),
  tab([(r["n"], M(r["c"])) for r in top[:5]], True)], ["top"], True)

lbn = f(w="log burner")
q("when did we get the log burner", "day(f(w='log burner')[0])", day_alts(lbn[0]), ["when"])

no("what do we still owe ruth for the theatre tickets", ["debt"])

q("largest purchase in each category this year", "tab([(c, M(maxrow(f(THIS, c))['c'])) for c in CATS])", [tab([(c, maxrow(f(THIS, c))["n"], M(maxrow(f(THIS, c))["c"])) for c in CATS])], ["group", "max"])

W4 = ["waitrose", "tesco", "aldi", "co-op"]


def shops(per, mode):
    out = []
    for s in W4:
        out.append((s, S(f(per, eq=s) if mode == 0 else f(per, GRO, w=s) if mode == 1 else f(per, w=s))))
    return [(k, M(v)) for k, v in sorted(out, key=lambda kv: -kv[1])]


q("rank waitrose, tesco, aldi and co-op by what we spent there this year", "tab(shops(THIS, 1), True)", [tab(shops(THIS, 0), True), tab(shops(THIS, 2), True)], ["rank", "note"])
em = f(THIS, EAT)
em10 = f((D(2026, 1, 1), D(2026, 10, 31)), EAT)
q("whats the monthly average on eating out this year", "one(M(rnd(S(f(THIS, EAT)), 11)))", [one(M(rnd(S(em10), 10))), one(M(rnd(S(em), 12))), one(M(rnd(S(em), 11)), M(S(em))), one(M(rnd(S(em), 11)), 11)], ["average"])
m1 = f(THIS, w="margaret")
m2 = f(THIS, EAT, w="margaret")
q("how often was it coffee with margaret", "count(f(THIS, EAT, w='margaret'))", count_alts(m2) + [total(m2)] + count_alts(f(THIS, w="coffee")), ["count", "person"], True)
no("where should i take her next time", ["advice"], True)

h, t = f(THIS, BILL), f(THIS)
q("what share of this years spending was house & bills", "one(pct(S(f(THIS, BILL)), S(f(THIS))))", [one(pct(S(h), S(t)), M(S(h))), one(pct(S(h), S(t)), M(S(h)), M(S(t))), one(M(S(h)), M(S(t)))], ["share"])

CT = f(w="council tax")
steps = [(CT[i]["d"].isoformat(), M(CT[i]["c"] - CT[i - 1]["c"])) for i in range(1, len(CT)) if CT[i]["c"] != CT[i - 1]["c"]]
firsts = [CT[0]] + [CT[i] for i in range(1, len(CT)) if CT[i]["c"] != CT[i - 1]["c"]]
q("how much has the council tax gone up each april", "tab([(CT[i]['d'].isoformat(), M(CT[i]['c'] - CT[i - 1]['c'])) for i in range(1, len(CT)) if CT[i]['c'] != CT[i - 1]['c']])",
  [tab([(d[:4], x) for d, x in steps]), tab([(d[:7], x) for d, x in steps]), listing(firsts), listing(firsts[1:]), tab([(r["d"].isoformat()[:4], M(r["c"])) for r in firsts]),
   tab([(r["d"].isoformat()[:4], M(r["c"])) for r in firsts[1:]]), tab([(r["d"].isoformat()[:7], M(r["c"])) for r in firsts[1:]]), tab([[M(r["c"])] for r in firsts]),
   listing([r for r in CT if r["d"].month == 4]), tab([(r["d"].isoformat()[:7], M(r["c"])) for r in CT if r["d"].month == 4])], ["price"])

win, smr = f((D(2025, 12, 1), D(2026, 2, 28)), w="octopus energy"), f((D(2026, 6, 1), D(2026, 8, 31)), w="octopus energy")
q("average octopus bill december to february last winter against june to august", "one(M(rnd(S(f((D(2025, 12, 1), D(2026, 2, 28)), w='octopus energy')), 3)), M(rnd(S(f((D(2026, 6, 1), D(2026, 8, 31)), w='octopus energy')), 3)))",
  pair_alts(rnd(S(win), 3), rnd(S(smr), 3)) + [one(M(rnd(S(win), 3)), M(rnd(S(smr[:0] + f((D(2025, 6, 1), D(2025, 8, 31)), w="octopus energy")), 3)))], ["average", "compare", "season"])

no("how many bottles of wine did we get through last christmas", ["quantity"])

q("running total of garden & orchard month by month in 2025", "tab(running(f(year(2025), GAR)), True)", [tab(running(f(year(2025), GAR))), tab(full(running(f(year(2025), GAR)))), tab(full(running(f(year(2025), GAR))), True)], ["running"])
jun = f((D(2025, 1, 1), D(2025, 6, 30)), GAR)
q("what had it got to by the end of june", "total(f((D(2025, 1, 1), D(2025, 6, 30)), GAR))", [one(M(S(jun)), len(jun)), one("2025-06", M(S(jun))), tab(running(jun)), tab(running(jun), True)], ["running", "before"], True)

CID = ["cider bottles", "cider labels", "cider yeast", "demijohns"]
cd = f(THIS, w=CID)
q("cider bottles, labels, yeast and demijohns this year, all together", "total(f(THIS, w=CID))", total_alts(cd) + [gtab(cd, KN)], ["total", "several"])
no("and what did gareth's cider bring in", ["income"], True)

lb = f(w="left bank")
q("median bill at the left bank", "one(M(median(f(w='left bank'))))", [one(M(median(lb)), len(lb))], ["median"])

def cafe_alts():
    out = []
    for per in (since(D(2026, 6, 1)), None):
        for key in (len, S):
            v = [(key(f(per, w=s)), s) for s in ("costa", "cafe miro", "cathedral cafe")]
            best = max(v)
            out += [one(best[1]), one(best[1], best[0] if key is len else M(best[0])), tab([(s, x if key is len else M(x)) for x, s in v])]
    return out


cf = f(since(D(2026, 6, 1)), w=["costa", "cafe miro", "cathedral cafe"])
q("costa, cafe miro and the cathedral cafe put together since june", "total(f(since(D(2026, 6, 1)), w=['costa', 'cafe miro', 'cathedral cafe']))", total_alts(cf) + [gtab(cf, KN), total(f(since(D(2026, 7, 1)), w=["costa", "cafe miro", "cathedral cafe"]))], ["total", "several", "since"])
q("which one of the three do i use most", "one(max(['costa', 'cafe miro', 'cathedral cafe'], key=lambda s: len(f(since(D(2026, 6, 1)), w=s))))", cafe_alts(), ["max", "group"], True)

we, wd = [r for r in f(THIS, EAT) if r["d"].weekday() >= 5], [r for r in f(THIS, EAT) if r["d"].weekday() < 5]
q("eating out this year, weekdays against weekends", "pair(S([r for r in f(THIS, EAT) if r['d'].weekday() < 5]), S([r for r in f(THIS, EAT) if r['d'].weekday() >= 5]))", pair_alts(S(wd), S(we)) +
  [tab([[M(S(wd)), len(wd)], [M(S(we)), len(we)]]), tab([[M(rnd(S(wd), len(wd)))], [M(rnd(S(we), len(we)))]]), one(len(wd), len(we)), gtab(f(THIS, EAT), KW)], ["weekday", "compare"])

r1 = rank(ALL, KW)[0]
avg = {}
for d in drange((D(2023, 10, 1), TODAY)):
    avg[WD[d.weekday()]] = avg.get(WD[d.weekday()], 0) + 1
ravg = max(group(ALL, KW), key=lambda kv: kv[1] / avg[kv[0]])
q("on which day of the week do we spend the most", "one(rank(ALL, KW)[0][0])", [one(r1[0], M(r1[1])), one(ravg[0]), one(ravg[0], M(rnd(ravg[1], avg[ravg[0]]))), rtab(ALL, KW), rtab(ALL, KW, None, False)], ["weekday"])

q("charity year by year", "gtab(f(None, GIV), KY)", [gtab(f((D(2024, 1, 1), TODAY), GIV), KY)], ["group"])
rc = rank(f(None, GIV), KN)[0]
q("and who has had the most from us", "one(rank(f(None, GIV), KN)[0][0])", [one(rc[0], M(rc[1])), one(rc[0], M(rc[1]), len(f(None, GIV, w="st michaels hospice")))], ["max", "group"], True)
ox = f(w="oxfam")
q("how much have i spent at oxfam, category by category", "gtab(f(w='oxfam'), KC)", [total(ox), one(M(S(ox)), len(ox)), listing(ox) if len(ox) <= 40 else total(ox)], ["note", "group"])

no("what do i take home each month after tax", ["income"])

q("the works altogehter, how much for school and how much for presents", "tab([(SCH, M(S(f(None, SCH, w='the works')))), (PRE, M(S(f(None, PRE, w='the works'))))])",
  [one(M(S(f(None, SCH, w="the works"))), M(S(f(None, PRE, w="the works")))), tab([[M(S(f(None, SCH, w="the works")))], [M(S(f(None, PRE, w="the works")))]])], ["note", "two categories"])
nh, sc = f(THIS, SCH, w="naht subs"), f(THIS, SCH)
q("what percentage of school bits is the naht subs this year", "one(pct(S(f(THIS, SCH, w='naht subs')), S(f(THIS, SCH))))", [one(pct(S(nh), S(sc)), M(S(nh))), one(pct(S(nh), S(sc)), M(S(nh)), M(S(sc))), one(M(S(nh)), M(S(sc)))], ["share"])

a = f((D(2026, 7, 10), D(2026, 7, 20)))
q("how much went out between 10 and 20 july this year", "total(f((D(2026, 7, 10), D(2026, 7, 20))))", total_alts(a), ["between"])

sy = (D(2025, 9, 1), D(2026, 7, 31))
mm = rank(f(sy), KM)[0]
q("which was the dearest month between september 2025 and july 2026", "one(rank(f((D(2025, 9, 1), D(2026, 7, 31))), KM)[0][0])", [one(mm[0], M(mm[1])), rtab(f(sy), KM)], ["max", "month"])
mj = rank(f(sy, nocat=JOE), KM)[0]
q("and if you leave joe out of it", "one(rank(f((D(2025, 9, 1), D(2026, 7, 31)), nocat=JOE), KM)[0][0])", [one(mj[0], M(mj[1])), one(M(S(f(month(int(mm[0][:4]), int(mm[0][5:])), nocat=JOE)))),
  one(mm[0], M(S(f(month(int(mm[0][:4]), int(mm[0][5:])), nocat=JOE)))), one(rank(f(sy, no="joe"), KM)[0][0]), one(rank(f(sy, no="joe"), KM)[0][0], M(rank(f(sy, no="joe"), KM)[0][1]))], ["exclude", "max"], True)

bigdays = [(k, v) for k, v in group(f(THIS), lambda r: r["d"].isoformat()) if v > 100000]
q("which days this year did more than 1000 go out in one go", "tab([(k, M(v)) for k, v in group(f(THIS), lambda r: r['d'].isoformat()) if v > 100000])",
  [one(len(bigdays)), tab([(k,) for k, v in bigdays]), listing(over(f(THIS), 100000)), tab([(r["n"], M(r["c"])) for r in over(f(THIS), 100000)]), one(len(over(f(THIS), 100000)))], ["threshold", "day"])

no("and the", ["half"])

s25, s26 = f((D(2025, 3, 1), D(2025, 5, 31)), GAR), f((D(2026, 3, 1), D(2026, 5, 31)), GAR)
u25, u26 = f((D(2025, 3, 20), D(2025, 6, 20)), GAR), f((D(2026, 3, 20), D(2026, 6, 20)), GAR)
q("garden & orchard this spring compared with last spring", "pair(S(f((D(2026, 3, 1), D(2026, 5, 31)), GAR)), S(f((D(2025, 3, 1), D(2025, 5, 31)), GAR)))",
  pair_alts(S(s26), S(s25), "2026", "2025") + [pair(S(u26), S(u25))] + pair_alts(S(u26), S(u25)), ["compare", "season"])
d24, d25 = S(f(year(2024), DOG)), S(f(year(2025), DOG))
q("by what percent did dog spending grow from 2024 to 2025", "one(pct(S(f(year(2025), DOG)) - S(f(year(2024), DOG)), S(f(year(2024), DOG))))", [one(pct(d25 - d24, d24), M(d24), M(d25)), one(pct(d25 - d24, d24), M(d25 - d24)),
  one(pct(d25 - d24, d24), M(d24), M(d25), M(d25 - d24))], ["growth"])
no("how heavy is bramble now", ["offtopic"])

w1 = over(f(None, GRO, w="waitrose"), 10000)
q("how many shops over £100 at waitrose have there been", "count(over(f(w='waitrose'), 10000))", [one(len(w1), M(S(w1))), count(over(f(w="waitrose"), 10000, True))], ["count", "threshold"])

au = over(f(since(D(2026, 9, 1))), 50000)
au2 = over(f(since(D(2026, 9, 22))), 50000)
q("anything over 500 this autumn", "listing(over(f(since(D(2026, 9, 1))), 50000))", listing_alts(au) + [listing(au2)] + listing_alts(au2) + [one(len(au))], ["threshold", "season"])
q("what do they add up to without the mortgage", "total(f(rows=over(f(since(D(2026, 9, 1))), 50000), no='mortgage'))", total_alts(f(rows=au, no="mortgage")) + [total(f(rows=au2, no="mortgage"))], ["threshold", "exclude"], True)

q("how much have we spent at nandos", "EMPTY", [NONE, one("0.00"), one("0"), one("0.00", "0")], ["empty"])

go = f(w="gousto")
q("gousto - when did it start, when did it stop and how much was it altogether", "one(f(w='gousto')[0]['d'], f(w='gousto')[-1]['d'], M(S(f(w='gousto'))))", [one(go[0]["d"], go[-1]["d"], M(S(go)), len(go))], ["first-last", "total"])
vb = f(w="veg box")
q("same for the veg box", "one(f(w='veg box')[0]['d'], f(w='veg box')[-1]['d'], M(S(f(w='veg box'))))", [one(vb[0]["d"], vb[-1]["d"], M(S(vb)), len(vb))], ["first-last", "total"], True)
no("was it worth the money do you think", ["opinion"], True)

ph = f(w="physio")
q("when was my last physio and how many did i have in all", "one(f(w='physio')[-1]['d'], len(f(w='physio')))", [one(ph[-1]["d"], len(ph), M(S(ph))), one(ph[-1]["d"], M(ph[-1]["c"]), len(ph)), listing(ph)], ["last", "count"])

q3 = (D(2026, 7, 1), D(2026, 9, 30))
tp = f(q3, w="tesco petrol")
q("tesco petrol last quarter", "total(f((D(2026, 7, 1), D(2026, 9, 30)), w='tesco petrol'))", total_alts(tp), ["total", "quarter"])
no("how many litres was that", ["quantity"], True)
tpy = f(THIS, w="tesco petrol")
sh = f(THIS, w="shell")
q("have i filled up more often at tesco petrol or at shell this year", "one(len(f(THIS, w='tesco petrol')), len(f(THIS, w='shell')))",
  [one("tesco petrol" if len(tpy) > len(sh) else "shell"), one("tesco petrol" if len(tpy) > len(sh) else "shell", max(len(tpy), len(sh))), tab([["tesco petrol", len(tpy)], ["shell", len(sh)]]), one(abs(len(tpy) - len(sh))),
   one(len(tpy), len(sh), len(tpy) - len(sh)), one(M(S(tpy)), M(S(sh))), tab([["tesco petrol", M(S(tpy))], ["shell", M(S(sh))]]), tab([[len(tpy), M(S(tpy))], [len(sh), M(S(sh))]])], ["compare", "count"])
gb = f(w="gareth birthday")
q("gareths birthday presents, how much each year", "gtab(f(w='gareth birthday'), KY)", [listing(gb), tab([(r["n"], M(r["c"])) for r in gb])], ["person", "group"])
mu = f(THIS, w="mum")
q("everything for mum since january", "listing(f(THIS, w='mum'))", listing_alts(mu) + [listing(f(THIS, PRE, w="mum"))] + listing_alts(f(THIS, PRE, w="mum")) + [listing(f(THIS, w=["mum", "mothers day"]))] +
  listing_alts(f(THIS, w=["mum", "mothers day"])) + [listing(f(since(D(2026, 2, 1)), w="mum"))] + listing_alts(f(since(D(2026, 2, 1)), w="mum")), ["person", "list"])
no("what on earth do i get her for christmas", ["advice"], True)

fc = f(w="fish and chips")
fe = f(None, EAT, w="fish and chips")
q("the last five times we had fish and chips", "listing(f(w='fish and chips')[-5:][::-1], True)", [listing(fc[-5:]), listing(fe[-5:]), one(M(S(fc[-5:])))], ["last", "list"])

fs = f(THIS, w="farm shop")
q("farm shop this year", "total(f(THIS, w='farm shop'))", total_alts(fs) + [listing(fs), total(f(THIS, eq="farm shop")), gtab(fs, KN)] + total_alts(f(THIS, eq="farm shop")), ["total", "note"])

tr = f(None, JOE, w="joe train")
q("how many train tickets has joe had and what do they average out at", "one(len(f(w='joe train')), M(rnd(S(f(w='joe train')), len(f(w='joe train')))))",
  [one(len(tr), M(rnd(S(tr), len(tr))), M(S(tr))), one(len(f(eq="joe train")), M(rnd(S(f(eq="joe train")), len(f(eq="joe train"))))), tab([(k, len(f(eq=k)), M(rnd(S(f(eq=k)), len(f(eq=k))))) for k in ("joe train", "joe train home")])], ["count", "average"])

no("how many miles did we walk on offas dyke", ["quantity"])

x, s = crossing(f(THIS, GRO), 500000)
q("when did this years groceries go past 5000", "one(crossing(f(THIS, GRO), 500000)[0]['d'])", [one(x["d"], M(s)), one(x["d"], M(x["c"])), one(x["d"], M(x["c"]), M(s)), one(ym(x["d"]))], ["running", "threshold"])

gh = f((D(2025, 10, 25), D(2025, 10, 29)), w="ghent")
q("choir tour to ghent, split what we spent by day while we were there, 25 to 29 october 2025", "gtab(f((D(2025, 10, 25), D(2025, 10, 29)), w='ghent'), lambda r: r['d'].isoformat())",
  [gtab(f((D(2025, 10, 25), D(2025, 10, 29)), CHO), lambda r: r["d"].isoformat()), gtab(f((D(2025, 10, 25), D(2025, 10, 29))), lambda r: r["d"].isoformat()), listing(gh)], ["trip", "group"])
q("and what did the whole tour cost with the coach and deposit", "total(f(w='ghent'))", total_alts(f(w="ghent")) + [total(f(w="ghent tour"))] + total_alts(f(w="ghent tour")), ["trip", "total"], True)

ea = f((D(2026, 4, 3), D(2026, 4, 6)))
q("easter weekend this year, good friday to easter monday", "total(f((D(2026, 4, 3), D(2026, 4, 6))))", total_alts(ea) + [listing(ea), tab([(r["n"], M(r["c"])) for r in ea])], ["holiday"])

bd = [f((D(y, 12, 26),) * 2) for y in (2023, 2024, 2025)]
q("what did we spend on boxing day last year", "total(f((D(2025, 12, 26), D(2025, 12, 26))))", total_alts(bd[2]), ["holiday"])

no("thank you thats a great help", ["chat"])


with open(os.path.join(HERE, "hereford43.jsonl"), "w", encoding="utf-8", newline="\n") as fh:
    for x in QS:
        fh.write(json.dumps(x, ensure_ascii=False) + "\n")
