"""Writes worcester45.jsonl: 100 questions of Colin's about ../ledgers/worcester.csv with gold answers from plain loops."""
import csv
import json
import os
import re
from datetime import date, timedelta
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"

L = []  # (day, pence, category, note)
with open(os.path.join(HERE, "..", "ledgers", "worcester.csv"), newline="", encoding="utf-8") as f:
    for r in csv.DictReader(f):
        pounds, pence = r["amount"].split(".")
        L.append((r["date"], int(pounds) * 100 + int(pence), r["category"], r["notes"]))

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
CATS = []
for r in L:
    if r[2] not in CATS:
        CATS.append(r[2])
CATS.sort()


# ---- picking rows -----------------------------------------------------------------------
def D(s):
    return date.fromisoformat(s)


def word(note, w):
    """w stands in the note as whole word(s)."""
    return re.search(r"(?<![a-z0-9])" + re.escape(w.lower()) + r"(?![a-z0-9])", note.lower()) is not None


def F(cat=None, w=None, exact=None, a="0000", b="9999", no=None, nocat=None, over=None, wds=None, of=None):
    """Rows of a category, with a word, with exactly that note, from a to b (prefixes of days work), without words / categories."""
    out = []
    for r in (L if of is None else of):
        if cat is not None and r[2] != cat:
            continue
        if w is not None:
            ws = [w] if isinstance(w, str) else w
            hit = False
            for x in ws:
                if word(r[3], x):
                    hit = True
            if not hit:
                continue
        if exact is not None:
            es = [exact] if isinstance(exact, str) else exact
            if r[3].lower() not in [e.lower() for e in es]:
                continue
        if r[0] < a or r[0] > b + "~":
            continue
        if no is not None:
            ns = [no] if isinstance(no, str) else no
            bad = False
            for x in ns:
                if word(r[3], x):
                    bad = True
            if bad:
                continue
        if nocat is not None and r[2] in nocat:
            continue
        if over is not None and r[1] <= over * 100:
            continue
        if wds is not None and D(r[0]).weekday() not in wds:
            continue
        out.append(r)
    return out


def year(y, **k):
    return F(a=str(y), b=str(y), **k)


def union(*lists):
    """Rows of any of the lists, in ledger order."""
    ids = set()
    for l in lists:
        for r in l:
            ids.add(id(r))
    return [r for r in L if id(r) in ids]


# ---- figures ----------------------------------------------------------------------------
def half_up(x, places):
    x = Fraction(x) * 10 ** places
    sign = -1 if x < 0 else 1
    n = (abs(x) * 2 + 1) // 2
    s = str(int(n)).rjust(places + 1, "0")
    s = s if places == 0 else s[:-places] + "." + s[-places:]
    return ("-" if sign < 0 and int(n) else "") + s


def m(pence):
    return half_up(Fraction(pence) / 100, 2)


def pct(part, whole):
    return half_up(Fraction(part) * 100 / whole, 1)


def tot(rows):
    s = 0
    for r in rows:
        s += r[1]
    return s


def avg(rows):
    return Fraction(tot(rows), len(rows))


def median(rows):
    xs = sorted(r[1] for r in rows)
    n = len(xs)
    return xs[n // 2] if n % 2 else Fraction(xs[n // 2 - 1] + xs[n // 2], 2)


def n(rows):
    return str(len(rows))


def top(rows):
    best = None
    for r in rows:
        if best is None or r[1] > best[1]:
            best = r
    return best


def last(rows):
    return rows[-1]


def first(rows):
    return rows[0]


def group(rows, key):
    g = {}
    for r in rows:
        g.setdefault(key(r), []).append(r)
    return g


def day(r):
    return r[0]


def month(r):
    return r[0][:7]


def yr(r):
    return r[0][:4]


def cat(r):
    return r[2]


def note(r):
    return r[3]


def wday(r):
    return WEEKDAYS[D(r[0]).weekday()]


def quarter(r):
    return r[0][:4] + "-Q" + str((int(r[0][5:7]) + 2) // 3)


def sums(rows, key):
    return [[k, tot(v)] for k, v in sorted(group(rows, key).items())]


def money(pairs):
    return [[k, m(v)] for k, v in pairs]


def by(rows, key):
    return money(sums(rows, key))


def biggest(pairs):
    best = None
    for p in pairs:
        if best is None or p[1] > best[1]:
            best = p
    return best


def smallest(pairs):
    best = None
    for p in pairs:
        if best is None or p[1] < best[1]:
            best = p
    return best


def counts_ranked(rows, key):
    return sorted(([k, len(v)] for k, v in group(rows, key).items()), key=lambda p: (-p[1], p[0]))


def ranked(rows, key):
    return sorted(sums(rows, key), key=lambda p: (-p[1], p[0]))


def cells(rows, *keys):
    return [[k(r) for k in keys] for r in rows]


def amt(r):
    return m(r[1])


def quiet(a, b):
    """Days from a to b without a row."""
    seen = set(r[0] for r in L)
    d, out = D(a), []
    while d <= D(b):
        if d.isoformat() not in seen:
            out.append(d.isoformat())
        d += timedelta(days=1)
    return out


def longest_quiet():
    best, run = [], []
    for d in quiet(L[0][0], TODAY):
        if run and (D(d) - D(run[-1])).days == 1:
            run.append(d)
        else:
            run = [d]
        if len(run) > len(best):
            best = run
    return best


def running(rows):
    out, s = [], 0
    for k, v in sums(rows, month):
        s += v
        out.append([k, m(s)])
    return out


def ndays(a, b):
    return (D(b) - D(a)).days + 1


def price_change(rows):
    """First row whose price is above the one before."""
    for p, q in zip(rows, rows[1:]):
        if q[1] > p[1]:
            return q


# ---- answers ----------------------------------------------------------------------------
def one(*cs):
    return {"one": [str(c) for c in cs]}


def table(rs, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rs], "ordered": ordered}


EMPTY = {"empty": True}
NONE = {"none": True}

# ---- names used below --------------------------------------------------------------------
Y = dict(a="2026-01-01", b=TODAY)
XMAS = "2025-12-25"
SUMMER = dict(a="2026-06", b="2026-08")
SUMMER25 = dict(a="2025-06", b="2025-08")


def alfie(**k):
    return union(F(cat="Alfie", **k), F(w="alfie", **k))


def chgs(y1, y2):
    return [[c, tot(year(y2, cat=c)) - tot(year(y1, cat=c))] for c in CATS]


def chgs_pct(y1, y2):
    return [[c, Fraction(tot(year(y2, cat=c)), tot(year(y1, cat=c)))] for c in CATS]


ITEMS = []
CONV = []


def add(q, how, alt, tags):
    gold = eval(how)
    alts = []
    for x in alt:
        g = eval(x)
        if g != gold and g not in alts:
            alts.append(g)
    ITEMS.append({
        "id": "worcester45-%03d" % (len(ITEMS) + 1), "question": q, "today": TODAY, "history": list(CONV),
        "gold": gold, "alt": alts, "how": how, "tags": tags.split()})
    CONV.append(q)


def S(q, how, *alt, tags=""):
    """Opens a conversation."""
    CONV.clear()
    add(q, how, alt, tags)


def T(q, how, *alt, tags=""):
    """Goes on with it."""
    add(q, how, alt, "followup " + tags)


# 1
S("morning, how much did we spend last month alltogether", "one(m(tot(F(a='2026-10', b='2026-10'))))", tags="plain total")
T("and the month before that", "one(m(tot(F(a='2026-09', b='2026-09'))))", tags="total")
T("which of the two was dearer and by how much",
  "one(biggest(sums(F(a='2026-09', b='2026-10'), month))[0], m(abs(tot(F(a='2026-10', b='2026-10')) - tot(F(a='2026-09', b='2026-09')))))",
  "one(m(abs(tot(F(a='2026-10', b='2026-10')) - tot(F(a='2026-09', b='2026-09')))))",
  "table(by(F(a='2026-09', b='2026-10'), month))",
  "one(*biggest(by(F(a='2026-09', b='2026-10'), month)))",
  "one(m(tot(F(a='2026-10', b='2026-10'))), m(tot(F(a='2026-09', b='2026-09'))))", tags="compare")

S("how much is my bus pension a month", "NONE", tags="none income")

S("what have we laid out on the allotment this year", "one(m(tot(F(cat='Allotment', **Y))))", tags="plain total category")
T("do you reckon its worth the bother", "NONE", tags="none opinion")

S("when was bertie last at the vets", "one(last(F(w='vet'))[0])", tags="plain when note")
T("what did they charge", "one(amt(last(F(w='vet'))))", tags="amount")
T("and the time before", "one(amt(F(w='vet')[-2]))", "one(day(F(w='vet')[-2]))", tags="amount when")
T("which visit was the worst", "one(amt(top(F(w='vet'))), day(top(F(w='vet'))))", "one(amt(top(F(w='vet'))))", "one(day(top(F(w='vet'))))",
  "one(note(top(F(w='vet'))))", tags="max")

S("five dearest things we ever bought, leaving the rent out",
  "table(cells(sorted(F(no='rent'), key=lambda r: -r[1])[:5], note, amt), True)",
  "table(cells(sorted(F(no='rent'), key=lambda r: -r[1])[:5], day, amt), True)",
  "table(cells(sorted(F(no='rent'), key=lambda r: -r[1])[:5], amt), True)", tags="plain ranking exclude")

S("what did i spend at the plough last month", "EMPTY", "one('0.00')", "one('0')", tags="plain total empty pub")
T("and at the bell", "one(m(tot(F(w='bell', a='2026-10', b='2026-10'))))", tags="total")
T("how many pints was that", "NONE", tags="none quantity")

S("whats the longest we ever went without spending a penny", "one(str(len(longest_quiet())))",
  "one(longest_quiet()[0], longest_quiet()[-1])", "one('2025-02-06', '2025-02-13')", "one(str(len(longest_quiet()) + 1))",
  "one(longest_quiet()[0])", tags="rich streak")

S("which day of the week do we spend most on the food shop", "one(biggest(sums(F(cat='Food Shop'), wday))[0])",
  "one(biggest([[k, avg(v)] for k, v in group(F(cat='Food Shop'), wday).items()])[0])", "table(by(F(cat='Food Shop'), wday))", tags="plain weekday max")

S("what are we paying for netflix these days", "one(amt(last(F(w='netflix'))))", tags="plain latest price")
T("and what was it when we first had it", "one(amt(first(F(w='netflix'))))", tags="first price")
T("why do they keep putting it up", "NONE", tags="none reason")

S("tenby week, what did it come to all in", "one(m(tot(F(w='tenby'))))", "one(m(tot(F(a='2024-08-10', b='2024-08-17'))))", tags="plain trip total")
T("split that by catagory", "table(by(F(w='tenby'), cat))", "table(by(F(a='2024-08-10', b='2024-08-17'), cat))", tags="rich trip group")
T("and whitby", "table(by(F(w='whitby'), cat))", "one(m(tot(F(w='whitby'))))", "table(by(F(a='2025-06-14', b='2025-06-21'), cat))", tags="trip group")
T("how much a day did that work out", "one(m(Fraction(tot(F(w='whitby')), 8)))", "one(m(Fraction(tot(F(w='whitby')), 7)))",
  "one(m(Fraction(tot(F(a='2025-06-14', b='2025-06-21')), 8)))", "table(by(F(w='whitby'), day))", tags="trip average")

S("how much rent have we paid since april", "one(m(tot(F(exact='rent', a='2026-04-01', b=TODAY))))", "one(m(tot(F(w='rent', a='2026-04-01', b=TODAY))))",
  "one(m(tot(F(exact='rent', a='2026-05-01', b=TODAY))))", tags="plain total since")

S("should we sell the caravan", "NONE", tags="none advice")

S("how many times have i filled up at shell this year", "one(n(F(w='shell', **Y)))", tags="plain count")
T("and at sainsburys", "one(n(F(exact='sainsburys petrol', **Y)))", "one(n(F(w='sainsburys', **Y)))", "one(n(F(exact='sainsburys', **Y)))", "one(n(F(exact=['sainsburys', 'sainsburys petrol'], **Y)))",
  "one(n(F(w='sainsburys', cat='Food Shop', **Y)))", tags="count")

S("put 40 quid down for petrol today", "NONE", tags="none order")

S("caravan as a share of everything we spent this year", "one(pct(tot(F(cat='Caravan', **Y)), tot(F(**Y))))", "one(pct(tot(union(F(cat='Caravan', **Y), F(w='caravan', **Y))), tot(F(**Y))))",
  tags="rich share")
T("and last year", "one(pct(tot(year(2025, cat='Caravan')), tot(year(2025))))", tags="share")
T("and if you leave out the motor mover",
  "one(pct(tot(year(2025, cat='Caravan', no='motor mover')), tot(year(2025, no='motor mover'))))",
  "one(pct(tot(year(2025, cat='Caravan', no='motor mover')), tot(year(2025))))", "one(m(tot(year(2025, cat='Caravan', no='motor mover'))))", tags="share exclude")

S("how much have we spent in boots this year, the chemist not the football boots", "one(m(tot(F(exact='boots', **Y))))", "one(m(tot(F(w='boots', cat='Health', **Y))))",
  tags="plain total shop")

S("what did my walking boots set me back", "one(amt(first(F(w='walking boots'))))", tags="plain amount")

S("how many courgettes came off the plot this summer", "NONE", tags="none quantity")

S("how much have we spent in next since christmas", "one(m(tot(F(exact='next', a=XMAS, b=TODAY))))", "one(m(tot(F(exact='next', a='2025-12-26', b=TODAY))))",
  "one(m(tot(F(exact='next', a='2026-01-01', b=TODAY))))", tags="plain total shop since")

S("when did we pack in sky", "one(last(F(w='sky'))[0])", "one('2025-03')", tags="plain when stopped")
T("what had we paid them all told by then", "one(m(tot(F(w='sky'))))", tags="total")
T("so how much have we saved since then", "NONE", "one(m(20 * 5150))", tags="none hypothetical")

S("jeans slimming world, when did she start and when did she stop", "one(first(F(w='slimming world'))[0], last(F(w='slimming world'))[0])",
  "table([[first(F(w='slimming world'))[0]], [last(F(w='slimming world'))[0]]])", tags="rich first last")
T("and the aquafit", "one(first(F(w='aquafit'))[0], last(F(w='aquafit'))[0])", "table([[first(F(w='aquafit'))[0]], [last(F(w='aquafit'))[0]]])", tags="first last")

S("the motor in 2024 agianst 2025", "table([['2024', m(tot(year(2024, cat='Motor')))], ['2025', m(tot(year(2025, cat='Motor')))]])",
  "one(m(tot(year(2024, cat='Motor'))), m(tot(year(2025, cat='Motor'))))", "one(m(tot(year(2025, cat='Motor')) - tot(year(2024, cat='Motor'))))", tags="rich compare years")
T("whats that up in percent", "one(pct(tot(year(2025, cat='Motor')) - tot(year(2024, cat='Motor')), tot(year(2024, cat='Motor'))))",
  "one(half_up(Fraction((tot(year(2025, cat='Motor')) - tot(year(2024, cat='Motor'))) * 100, tot(year(2024, cat='Motor'))), 0))", tags="growth")
T("and without the insurance",
  "one(pct(tot(year(2025, cat='Motor', no='insurance')) - tot(year(2024, cat='Motor', no='insurance')), tot(year(2024, cat='Motor', no='insurance'))))",
  "table([['2024', m(tot(year(2024, cat='Motor', no='insurance')))], ['2025', m(tot(year(2025, cat='Motor', no='insurance')))]])",
  "one(m(tot(year(2024, cat='Motor', no='insurance'))), m(tot(year(2025, cat='Motor', no='insurance'))))",
  "one(m(tot(year(2025, cat='Motor', no='insurance')) - tot(year(2024, cat='Motor', no='insurance'))))", tags="growth exclude")

S("whos the cheapest for broadband round here", "NONE", tags="none advice")

S("octopus by quarter this year", "table(by(F(w='octopus', **Y), quarter))", tags="rich group quarter")

S("three pubs ive been in most and how many times", "table(counts_ranked(F(cat='Pub', no=['subs']), note)[:3], True)",
  "table(counts_ranked(F(cat='Pub'), note)[:3], True)", "table([['plough', n(F(w='plough'))], ['bowls club', n(F(w='bowls club'))], ['postal order', n(F(w='postal order'))]], True)",
  "table([['plough', n(F(w='plough'))], ['bowls club', n(F(w='bowls club'))], ['crown', n(F(w='crown', cat='Pub'))]], True)", tags="rich ranking count")
T("and whats the first one had off me altogether", "one(m(tot(F(w='plough'))))", tags="total")
T("cheers, youre a good un", "NONE", tags="none chat")

S("dearest single thing in each catagory this year", "table([[c, amt(top(F(cat=c, **Y)))] for c in CATS])",
  "table([[c, note(top(F(cat=c, **Y)))] for c in CATS])", tags="rich max per category")

S("eating out month by month in 2025", "table(by(year(2025, cat='Eating Out'), month))", "table(by(year(2025, cat='Eating Out'), month), True)", tags="plain group month")
T("which of them went over 150 quid", "table([p for p in by(year(2025, cat='Eating Out'), month) if float(p[1]) > 150])",
  "table([[p[0]] for p in by(year(2025, cat='Eating Out'), month) if float(p[1]) > 150])", tags="rich threshold")

S("running total on the caravan this year, month by month", "table(running(F(cat='Caravan', **Y)), True)", "table(running(F(cat='Caravan', **Y)))", tags="rich running total")

S("pub on weekdays against weekends this year, which is the most", 
  "one(m(tot(F(cat='Pub', wds=(0, 1, 2, 3, 4), **Y))), m(tot(F(cat='Pub', wds=(5, 6), **Y))))",
  "table([[m(tot(F(cat='Pub', wds=(0, 1, 2, 3, 4), **Y)))], [m(tot(F(cat='Pub', wds=(5, 6), **Y)))]])",
  "one(m(max(tot(F(cat='Pub', wds=(0, 1, 2, 3, 4), **Y)), tot(F(cat='Pub', wds=(5, 6), **Y)))))",
  "one(m(abs(tot(F(cat='Pub', wds=(0, 1, 2, 3, 4), **Y)) - tot(F(cat='Pub', wds=(5, 6), **Y)))))",
  "one(m(tot(F(cat='Pub', wds=(0, 1, 2, 3), **Y))), m(tot(F(cat='Pub', wds=(4, 5, 6), **Y))))",
  "table([[m(tot(F(cat='Pub', wds=(0, 1, 2, 3), **Y)))], [m(tot(F(cat='Pub', wds=(4, 5, 6), **Y)))]])",
  "table([[m(avg(F(cat='Pub', wds=(0, 1, 2, 3, 4), **Y)))], [m(avg(F(cat='Pub', wds=(5, 6), **Y)))]])", tags="rich weekday weekend")

S("what will they put the rent up to next april", "NONE", tags="none future")

S("have we ever had owt from ikea", "EMPTY", "NONE", "one('0')", "one('0.00')", tags="plain empty shop")

S("webbs between 1 march and 31 may this year, how much", "one(m(tot(F(w='webbs', a='2026-03-01', b='2026-05-31'))))",
  "one(m(tot(F(exact='webbs', a='2026-03-01', b='2026-05-31'))))", tags="plain total between")

S("what did we spend on 24 august", "one(m(tot(F(a='2026-08-24', b='2026-08-24'))))", "table(cells(F(a='2026-08-24', b='2026-08-24'), note, amt))",
  "table(cells(F(a='2026-08-24', b='2026-08-24'), amt))", "table(by(F(a='2026-08-24', b='2026-08-24'), cat))", tags="plain day")

S("show me everything from last weekend", "table(cells(F(a='2026-11-28', b='2026-11-29'), note, amt))", "table(cells(F(a='2026-11-28', b='2026-11-29'), day, amt))",
  "table(cells(F(a='2026-11-21', b='2026-11-22'), note, amt))", tags="plain list weekend")

S("how much did we get through over the easter weekend this year", "one(m(tot(F(a='2026-04-03', b='2026-04-06'))))", "one(m(tot(F(a='2026-04-04', b='2026-04-05'))))",
  "one(m(tot(F(a='2026-04-03', b='2026-04-05'))))", "one(m(tot(F(a='2026-04-04', b='2026-04-06'))))", "one(m(tot(F(a='2026-04-05', b='2026-04-06'))))",
  "one(m(tot(F(a='2026-04-05', b='2026-04-05'))))", "one(m(tot(F(a='2026-04-02', b='2026-04-06'))))", tags="plain holiday total")

S("what have i spent on trev over the years", "one(m(tot(F(w='trev'))))", "table(by(F(w='trev'), yr))", "table(by(F(w='trev'), note))",
  "one(m(tot(F(w='trev', no='pint'))))", tags="plain total person")
T("does he owe me a round", "NONE", tags="none debt")
T("when did i last have a pint with him", "one(last(F(w='pint with trev'))[0])", "one(last(F(w='trev'))[0])", tags="when person")

S("how many things over 200 quid have we bought this year, not counting rent", "one(n(F(over=200, no='rent', **Y)))", tags="rich threshold count exclude")
T("list them for me", "table(cells(F(over=200, no='rent', **Y), note, amt))", "table(cells(F(over=200, no='rent', **Y), day, amt))", tags="list")

S("which category went up the most between 2024 and 2025", "one(biggest(chgs(2024, 2025))[0], m(biggest(chgs(2024, 2025))[1]))",
  "one(biggest(chgs(2024, 2025))[0])", "one(biggest(chgs_pct(2024, 2025))[0])", tags="rich growth")
T("and which ones came down", "table([[c] for c, v in chgs(2024, 2025) if v < 0])", "one(smallest(chgs(2024, 2025))[0])", "one(smallest(chgs_pct(2024, 2025))[0])",
  tags="growth")

S("bertie wont stop barking at the postman", "NONE", tags="none chat")

S("lottery, what have we put on it since the start", "one(m(tot(F(w='lottery'))))", tags="plain total")
T("and how much have we won on it", "NONE", tags="none income")

S("what did we spend on alfie in the summer of 2025", "one(m(tot(F(cat='Alfie', **SUMMER25))))", "one(m(tot(alfie(**SUMMER25))))", "one(m(tot(F(w='alfie', **SUMMER25))))",
  tags="plain total season")
T("same for this summer", "one(m(tot(F(cat='Alfie', **SUMMER))))", "one(m(tot(alfie(**SUMMER))))", "one(m(tot(F(w='alfie', **SUMMER))))", tags="total season")
T("what should i get him for christmas", "NONE", tags="none advice")

S("how much did christmas cost us last year", "one(m(tot(year(2025, w='christmas'))))", "one(m(tot(F(w='christmas', a='2025-12', b='2025-12'))))",
  "one(m(tot(F(w='christmas', a='2025-09-01', b='2026-02-01'))))", tags="plain yearly total")
T("and what did the turkey cost, each year", "table(by(F(w='turkey'), yr))", "table(cells(F(w='turkey'), day, amt))", tags="rich group year")

S("is jean spending too much on clothes", "NONE", tags="none opinion")

S("what did i get jean for her birthday this year", "table(cells(year(2026, w='jean birthday'), note, amt))", "one(m(tot(year(2026, w='jean birthday'))))",
  "table(cells(year(2026, w='jean birthday', cat='Presents'), note, amt))", "one(m(tot(year(2026, w='jean birthday', cat='Presents'))))",
  "table(cells(year(2026, w='jean birthday'), note))", tags="plain list person")

S("whats the middle food shop this year, the median i mean not the avarage", "one(m(median(F(cat='Food Shop', **Y))))", "one('13.95')", tags="rich median")

S("spar and spar express separate, what at each this year", "table([['spar', m(tot(F(exact='spar', **Y)))], ['spar express', m(tot(F(exact='spar express', **Y)))]])",
  "table([['spar', m(tot(F(w='spar', no='spar express', **Y)))], ['spar express', m(tot(F(w='spar express', **Y)))]])",
  "table([['spar', m(tot(F(w='spar', **Y)))], ['spar express', m(tot(F(w='spar express', **Y)))]])",
  "one(m(tot(F(exact='spar', **Y))), m(tot(F(exact='spar express', **Y))))",
  "one(m(tot(F(w='spar', **Y))), m(tot(F(exact='spar express', **Y))))", tags="rich compare shops")

S("how much does our dave earn at the factory", "NONE", tags="none income")

S("how much more do we spend at aldi than sainsburys this year, food only", "one(m(abs(tot(F(w='aldi', **Y)) - tot(F(w='sainsburys', cat='Food Shop', **Y)))))",
  "one(m(abs(tot(F(w='aldi', **Y)) - tot(F(exact='sainsburys', **Y)))))",
  "table([['aldi', m(tot(F(w='aldi', **Y)))], ['sainsburys', m(tot(F(w='sainsburys', cat='Food Shop', **Y)))]])",
  "table([['aldi', m(tot(F(w='aldi', **Y)))], ['sainsburys', m(tot(F(exact='sainsburys', **Y)))]])",
  "one(m(tot(F(w='aldi', **Y))), m(tot(F(w='sainsburys', cat='Food Shop', **Y))))", "one(m(tot(F(w='aldi', **Y))), m(tot(F(exact='sainsburys', **Y))))", tags="rich compare shops")

S("how many days in october did we not spend anything", "one(str(len(quiet('2026-10-01', '2026-10-31'))))", tags="rich quiet days")

S("our dearest day this year, when was it and how much", "one(biggest(sums(F(**Y), day))[0], m(biggest(sums(F(**Y), day))[1]))",
  "one(m(biggest(sums(F(**Y), day))[1]))", "one(biggest(sums(F(**Y), day))[0])", tags="plain max day")
T("without the rent", "one(biggest(sums(F(no='rent', **Y), day))[0], m(biggest(sums(F(no='rent', **Y), day))[1]))",
  "one(m(biggest(sums(F(no='rent', **Y), day))[1]))", "one(biggest(sums(F(no='rent', **Y), day))[0])", tags="max day exclude")

S("what did we spend yesterday", "one(m(tot(F(a='2026-11-29', b='2026-11-29'))))", "table(cells(F(a='2026-11-29', b='2026-11-29'), note, amt))",
  "table(by(F(a='2026-11-29', b='2026-11-29'), cat))", tags="plain day total")

S("remind us to ring the kennels tomorrow", "NONE", tags="none order")

S("how often have i been the barbers this year", "one(n(F(w='barber', **Y)))", "table(cells(F(w='barber', **Y), day))", tags="plain count")

S("when did the window cleaner put his price up", "one(day(price_change(F(w='window cleaner'))))", "one('2025-03')", tags="rich price rise")

S("the one with the", "NONE", tags="none half")

S("list what went out under house & bills in october", "table(cells(F(cat='House & Bills', a='2026-10', b='2026-10'), note, amt))",
  "table(cells(F(cat='House & Bills', a='2026-10', b='2026-10'), day, amt))", "one(m(tot(F(cat='House & Bills', a='2026-10', b='2026-10'))))",
  "table(cells(F(cat='House & Bills', a='2026-10', b='2026-10'), amt))", tags="plain list category month")

S("what does bertie cost us, year by year", "table(by(F(cat='Bertie'), yr))", tags="plain group year")

S("what do we spend a week on average on the food shop this year", "one(m(Fraction(tot(F(cat='Food Shop', **Y)) * 7, ndays('2026-01-01', TODAY))))",
  "one(m(Fraction(tot(F(cat='Food Shop', **Y)), len(set(D(r[0]).isocalendar()[:2] for r in F(cat='Food Shop', **Y))))))",
  "one(m(Fraction(tot(F(cat='Food Shop', **Y)), 47)))", "one(m(Fraction(tot(F(cat='Food Shop', **Y)), 48)))", "one(m(Fraction(tot(F(cat='Food Shop', **Y)), 49)))",
  "one(m(Fraction(tot(F(cat='Food Shop', **Y)) * 7, ndays('2026-01-01', TODAY) - 1)))", tags="plain average week")

S("telly & phone last quarter, how much", "one(m(tot(F(cat='Telly & Phone', a='2026-07', b='2026-09'))))", "one(m(tot(F(cat='Telly & Phone', a='2026-09', b='2026-11'))))",
  tags="plain total quarter")

S("which was the biggest month ever for presents", "one(biggest(sums(F(cat='Presents'), month))[0], m(biggest(sums(F(cat='Presents'), month))[1]))",
  "one(biggest(sums(F(cat='Presents'), month))[0])", "one(m(biggest(sums(F(cat='Presents'), month))[1]))", tags="plain max month")

S("how much is left in the post office account", "NONE", tags="none balance")

S("which holiday was the dearest, tenby, whitby, cornwall or bournemouth",
  "one(biggest([[t, tot(F(w=t))] for t in ('tenby', 'whitby', 'cornwall', 'bournemouth')])[0], m(biggest([[t, tot(F(w=t))] for t in ('tenby', 'whitby', 'cornwall', 'bournemouth')])[1]))",
  "one(biggest([[t, tot(F(w=t))] for t in ('tenby', 'whitby', 'cornwall', 'bournemouth')])[0])",
  "one(m(biggest([[t, tot(F(w=t))] for t in ('tenby', 'whitby', 'cornwall', 'bournemouth')])[1]))",
  "table([[t, m(tot(F(w=t)))] for t in ('tenby', 'whitby', 'cornwall', 'bournemouth')])", tags="rich compare trips")

S("house & bills without the rent and the council tax, month by month this year", "table(by(F(cat='House & Bills', no=['rent', 'council tax'], **Y), month))", tags="rich exclude group month")

S("dentist, when was i last in and what did they sting me for", "one(last(F(w='dentist'))[0], amt(last(F(w='dentist'))))",
  "one(amt(last(F(w='dentist'))))", "one(last(F(w='dentist'))[0])", tags="plain when amount")

S("wibble lorry tuesday fish fish", "NONE", tags="none nonsense")

S("have i paid the road tax this year", "one(last(F(w='road tax', **Y))[0], amt(last(F(w='road tax', **Y))))", "one(amt(last(F(w='road tax', **Y))))",
  "one(last(F(w='road tax', **Y))[0])", "one(n(F(w='road tax', **Y)))", tags="plain check")

S("how many times did we have a chippy tea last winter", "one(n(F(w='chippy', a='2025-12-01', b='2026-02-28')))",
  "table(cells(F(w='chippy', a='2025-12-01', b='2026-02-28'), day))", "one(n(F(w='chippy', a='2025-12-21', b='2026-03-20')))", tags="plain count season")

if __name__ == "__main__":
    with open(os.path.join(HERE, "worcester45.jsonl"), "w", encoding="utf-8", newline="\n") as f:
        for it in ITEMS:
            f.write(json.dumps(it, ensure_ascii=False) + "\n")
