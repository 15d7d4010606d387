#!/usr/bin/env python3
"""Questions of a band director in Lubbock. Gold values by plain loops over ../ledgers/lubbock.csv."""
import csv
import json
import os
from datetime import date, timedelta
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Row:
    pass


ALL = []
with open(os.path.join(HERE, "..", "ledgers", "lubbock.csv"), newline="", encoding="utf-8") as fh:
    for x in csv.DictReader(fh):
        o = Row()
        o.d = x["date"]
        o.day = date.fromisoformat(x["date"])
        whole, frac = x["amount"].split(".")
        o.c = int(whole) * 100 + int(frac)
        o.k = x["category"]
        o.N = x["notes"]
        o.n = x["notes"].lower()
        ALL.append(o)

EMPTY, NONE = {"empty": True}, {"none": True}
CATS = []
for o in ALL:
    if o.k not in CATS:
        CATS.append(o.k)


# ---- picking rows
def r(has=None, only=None, cat=None, a=None, b=None, p=None, no=None, nocat=None, f=None, rows=None):
    """has/only/no: one text or a tuple of texts; p: a prefix of the day; a, b: first and last day (or a prefix), inclusive"""
    tup = lambda v: (v,) if isinstance(v, str) else v
    got = []
    for o in ALL if rows is None else rows:
        if has is not None and not any(t in o.n for t in tup(has)):
            continue
        if only is not None and o.n not in tup(only):
            continue
        if no is not None and any(t in o.n for t in tup(no)):
            continue
        if cat is not None and o.k not in tup(cat):
            continue
        if nocat is not None and o.k in tup(nocat):
            continue
        if p is not None and not o.d.startswith(p):
            continue
        if a is not None and o.d[:len(a)] < a:
            continue
        if b is not None and o.d[:len(b)] > b:
            continue
        if f is not None and not f(o):
            continue
        got.append(o)
    return got


# ---- figures
def rnd(x, places):
    """half up"""
    x = Fraction(x) * 10 ** places
    s = -1 if x < 0 else 1
    n = (abs(x) * 2 + 1) // 2
    n = int(n) * s
    q, m = divmod(abs(n), 10 ** places)
    return ("-" if n < 0 else "") + (str(q) if places == 0 else "%d.%0*d" % (q, places, m))


def m(c):
    return rnd(Fraction(c) / 100, 2)


def s(rows):
    t = 0
    for o in rows:
        t += o.c
    return t


def pc(a, b):
    return rnd(Fraction(a * 100) / b, 1)


def med(rows):
    v = sorted(o.c for o in rows)
    k = len(v)
    return Fraction(v[k // 2]) if k % 2 else Fraction(v[k // 2 - 1] + v[k // 2], 2)


def top(rows):
    best = rows[0]
    for o in rows:
        if o.c > best.c:
            best = o
    return best


def low(rows):
    best = rows[0]
    for o in rows:
        if o.c < best.c:
            best = o
    return best


# ---- golds
def O(*cells):
    return {"one": [str(c) for c in cells]}


def T(rows):
    return O(m(s(rows))) if rows else EMPTY


def C(rows):
    return O(len(rows)) if rows else EMPTY


def AV(rows):
    return O(m(Fraction(s(rows), len(rows)))) if rows else EMPTY


def TAB(rows, ordered=False):
    return {"rows": [[str(c) for c in x] for x in rows], "ordered": ordered} if rows else EMPTY


def L(rows, ordered=False):
    """the rows themselves, by day, or by note"""
    if not rows:
        return [EMPTY]
    return [TAB([[o.d, m(o.c)] for o in rows], ordered), TAB([[o.N, m(o.c)] if o.N else [m(o.c)] for o in rows], ordered)]


def year(o):
    return o.d[:4]


def month(o):
    return o.d[:7]


def quarter(o):
    return o.d[:4] + "-Q%d" % ((o.day.month + 2) // 3)


def wday(o):
    return WD[o.day.weekday()]


def cat(o):
    return o.k


def note(o):
    return o.n


def groups(rows, key):
    g = {}
    for o in rows:
        g.setdefault(key(o), []).append(o)
    return g


def G(rows, key, ordered=False, n=None):
    g = [[k, s(v)] for k, v in groups(rows, key).items()]
    g.sort(key=(lambda x: -x[1]) if ordered or n else (lambda x: x[0]))
    return TAB([[k, m(v)] if k else [m(v)] for k, v in g[:n]], ordered)


def GC(rows, key):
    return TAB([[k, len(v)] for k, v in sorted(groups(rows, key).items())])


def CMP(a, b):
    """two sums and what may be said of them"""
    return [O(m(abs(a - b))), O(m(a - b)), O(m(b - a)), O(m(a), m(b)), TAB([[m(a)], [m(b)]]), O(pc(a - b, b)), O(pc(abs(a - b), b))]


def changes(rows):
    """[day, price] whenever the price differs from the one before"""
    out, last = [], None
    for o in rows:
        if o.c != last:
            out.append([o.d, m(o.c)])
            last = o.c
    return out


def quiet(a, b):
    have = set(o.d for o in ALL)
    d, out = date.fromisoformat(a), []
    while d <= date.fromisoformat(b):
        if d.isoformat() not in have:
            out.append(d.isoformat())
        d += timedelta(days=1)
    return out


def streak():
    best, run = [], []
    for d in quiet("2023-10-01", "2026-11-30"):
        if run and date.fromisoformat(d) - date.fromisoformat(run[-1]) == timedelta(days=1):
            run = run + [d]
        else:
            run = [d]
        if len(run) > len(best):
            best = run
    return best


def running(rows):
    out, t = [], 0
    for k in ["2026-%02d" % i for i in range(1, 12)]:
        t += s([o for o in rows if month(o) == k])
        out.append([k, m(t)])
    return out


def running_rows(rows):
    out, t = [], 0
    for o in rows:
        t += o.c
        out.append([o.d, m(t)])
    return out


def withzero(rows, keys, key):
    return TAB([[k, m(s([o for o in rows if key(o) == k]))] for k in keys])


M26 = ["2026-%02d" % i for i in range(1, 12)]


def per_day(rows, weekend):
    d, n = date(2023, 10, 1), 0
    while d <= TODAY:
        n += (d.weekday() >= 5) == weekend
        d += timedelta(days=1)
    return m(Fraction(s(rows), n))


def catdiff(a, b):
    """[category, change in cents, change in percent] from year a to year b"""
    out = []
    for k in CATS:
        x, y = s(r(cat=k, p=a)), s(r(cat=k, p=b))
        out.append((k, y - x, Fraction(100 * (y - x), x)))
    return out


def busiest(rows):
    g = groups(rows, wday)
    return max(WD, key=lambda k: len(g.get(k, [])))


def priciest(rows):
    g = groups(rows, wday)
    return max(WD, key=lambda k: s(g.get(k, [])))


QS = []
HIST = []


def put(q, how, alts, tags, history):
    QS.append((q, how, alts, tags.split(), list(history)))


def Q(tags, q, how, *alts):
    del HIST[:]
    put(q, how, alts, tags, HIST)
    HIST.append(q)


def F(tags, q, how, *alts):
    put(q, how, alts, "followup " + tags, HIST)
    HIST.append(q)


# ---------------------------------------------------------------------------------------------------------------- the hundred
Q("total shop", "how much did we spend at heb last month", "T(r(has='heb',p='2026-10'))", "T(r(only='heb',p='2026-10'))")
F("period", "and the month before", "T(r(has='heb',p='2026-09'))", "T(r(only='heb',p='2026-09'))")
F("filter", "just the curbside orders", "T(r(has='heb curbside',p='2026-09'))", "L(r(has='heb curbside',p='2026-09'))", "T(r(has='heb curbside',a='2026-09',b='2026-10'))")

Q("none chat", "hey there hows it goin", "NONE")

Q("list category", "list everything we spent on the dogs in october", "L(r(cat='Dogs',p='2026-10'))", "T(r(cat='Dogs',p='2026-10'))", "G(r(cat='Dogs',p='2026-10'),note)")
F("largest", "which one cost the most", "(lambda o:O(o.N,m(o.c)))(top(r(cat='Dogs',p='2026-10')))", "(lambda o:[O(m(o.c)),O(o.d,m(o.c)),O(o.N)])(top(r(cat='Dogs',p='2026-10')))")
F("none opinion", "is that a lot for one haircut", "NONE")

Q("when pet", "when was the last time we took sousa to the vet", "O(r(has='vet sousa')[-1].d)", "(lambda o:O(o.d,m(o.c)))(r(has='vet sousa')[-1])")
F("pet", "and biscuit", "O(r(has='vet biscuit')[-1].d)", "(lambda o:[O(m(o.c)),O(o.d,m(o.c))])(r(has='vet biscuit')[-1])")

Q("rich largest group", "biggest band room purchase each year", "TAB([[y,m(top(v).c)] for y,v in sorted(groups(r(cat='Band Room'),year).items())])",
  "TAB([[top(v).N,m(top(v).c)] for y,v in sorted(groups(r(cat='Band Room'),year).items())])", "TAB([[top(v).d,m(top(v).c)] for y,v in sorted(groups(r(cat='Band Room'),year).items())])")

Q("none stock", "how many clarinet reeds are left in my cabinet", "NONE")

Q("since category", "band room spending since school started on august 12", "T(r(cat='Band Room',a='2026-08-12'))", "T(r(cat='Band Room',a='2026-08-13'))", "L(r(cat='Band Room',a='2026-08-12'))")

Q("total month", "total for november so far", "T(r(p='2026-11'))")
F("exclude", "without the mortgage", "T(r(p='2026-11',no='mortgage'))")
F("exclude", "take daycare out too", "T(r(p='2026-11',no=('mortgage','daycare')))")
F("period exclude", "same thing for last november", "T(r(p='2025-11',no=('mortgage','daycare')))", "CMP(s(r(p='2026-11',no=('mortgage','daycare'))),s(r(p='2025-11',no=('mortgage','daycare'))))[3:5]")

Q("none why", "why is the electric bill so dang high every summer", "NONE")

Q("average bill", "avg electric bill", "AV(r(has='electric'))", "AV(r(has='reliant'))", "O(m(Fraction(s(r(has='electric',p='2026')),11)))")
F("average season", "just the summers", "AV(r(has='electric',f=lambda o:o.day.month in(6,7,8)))", "AV(r(has='electric',f=lambda o:'06-21'<=o.d[5:]<='09-22'))", "AV(r(has='electric',f=lambda o:o.day.month in(6,7,8,9)))",
  "AV(r(has='electric',a='2026-06',b='2026-08'))", "TAB([[y,m(Fraction(s(v),len(v)))] for y,v in sorted(groups(r(has='electric',f=lambda o:o.day.month in(6,7,8)),year).items())])",
  "AV(r(has='reliant',f=lambda o:o.day.month in(6,7,8)))")
F("largest month", "which month was the worst", "(lambda o:O(month(o),m(o.c)))(top(r(has='electric')))", "(lambda o:[O(o.d,m(o.c)),O(month(o)),O(o.d)])(top(r(has='electric')))", "(lambda o:[O(month(o),m(o.c)),O(o.d,m(o.c))])(top(r(has='electric',a='2026-06',b='2026-08')))", "AV(r(has='electric',f=lambda o:o.day.month==8))", "T(r(has='electric',f=lambda o:o.day.month==8))")

Q("total shop year", "what'd i spend at target this year", "T(r(has='target',p='2026'))", "T(r(only='target',p='2026'))")
F("group category", "split that by catagory", "G(r(has='target',p='2026'),cat)", "G(r(only='target',p='2026'),cat)")
F("exclude category", "leave out the groceries", "G(r(has='target',p='2026',nocat='Groceries'),cat)", "G(r(only='target',p='2026',nocat='Groceries'),cat)", "T(r(has='target',p='2026',nocat='Groceries'))", "T(r(only='target',p='2026',nocat='Groceries'))")
F("none advice", "should we quit going there", "NONE")

Q("none income", "whats my take home pay this month", "NONE")

Q("count shop", "how many times did we hit whataburger in 2025", "C(r(has='whataburger',p='2025'))")
F("compare count", "vs chick fil a", "C(r(has='chick-fil-a',p='2025'))", "O(len(r(has='whataburger',p='2025')),len(r(has='chick-fil-a',p='2025')))",
  "TAB([[len(r(has='whataburger',p='2025'))],[len(r(has='chick-fil-a',p='2025'))]])", "O(abs(len(r(has='whataburger',p='2025'))-len(r(has='chick-fil-a',p='2025'))))")

Q("empty week", "did we buy any gatorade last week", "T(r(has='gatorade',a='2026-11-23',b='2026-11-29'))", "[O('0'),O('0.00')]")

Q("list weekend", "what all did we buy last weekend", "L(r(a='2026-11-28',b='2026-11-29'))", "T(r(a='2026-11-28',b='2026-11-29'))", "G(r(a='2026-11-28',b='2026-11-29'),cat)", "L(r(a='2026-11-27',b='2026-11-29'))", "G(r(a='2026-11-28',b='2026-11-29'),note)")
F("period", "and the weekend before that", "L(r(a='2026-11-21',b='2026-11-22'))", "T(r(a='2026-11-21',b='2026-11-22'))", "L(r(a='2026-11-20',b='2026-11-22'))")

Q("rich share", "what percent of our 2025 spending was eating out", "O(pc(s(r(cat='Eating Out',p='2025')),s(r(p='2025'))))")
F("share period", "and in 2024", "O(pc(s(r(cat='Eating Out',p='2024')),s(r(p='2024'))))")

Q("rich first now bill", "what was the mortgage when we started and what is it now", "O(m(r(has='mortgage')[0].c),m(r(has='mortgage')[-1].c))", "TAB([[m(r(has='mortgage')[0].c)],[m(r(has='mortgage')[-1].c)]])", "TAB(changes(r(has='mortgage')))")
F("rise", "when'd it go up", "TAB(changes(r(has='mortgage'))[1:])", "TAB(changes(r(has='mortgage')))", "TAB([[x[0]] for x in changes(r(has='mortgage'))[1:]])", "TAB([[x[0][:7]] for x in changes(r(has='mortgage'))[1:]])",
  "TAB([[x[0][:7]] for x in changes(r(has='mortgage'))])", "O(*[x[0] for x in changes(r(has='mortgage'))[1:]])")

Q("trip total", "how much did the tmea trip cost me this year", "T(r(has='tmea',p='2026'))", "T(r(has='tmea',p='2026-02'))", "T(r(has='tmea',p='2026',cat='Travel'))", "T(r(a='2026-02-11',b='2026-02-14'))")
F("trip compare", "hows that compare to the year before", "TAB([['2025',m(s(r(has='tmea',p='2025')))],['2026',m(s(r(has='tmea',p='2026')))]])", "CMP(s(r(has='tmea',p='2026')),s(r(has='tmea',p='2025')))", "CMP(s(r(has='tmea',p='2026-02')),s(r(has='tmea',p='2025-02')))",
  "T(r(has='tmea',p='2025'))", "T(r(has='tmea',p='2025-02'))", "CMP(s(r(a='2026-02-11',b='2026-02-14')),s(r(a='2025-02-12',b='2025-02-15')))", "CMP(s(r(has='tmea',p='2026',cat='Travel')),s(r(has='tmea',p='2025',cat='Travel')))")
F("none order", "go ahead and book the hotel for 2027", "NONE")

Q("rich trip compare", "which trip cost more, ruidoso, colorado or port a", "TAB([[w,m(s(r(has=w)))] for w in ('ruidoso','colorado','port a')])", "(lambda w:[O(w,m(s(r(has=w)))),O(w),O(m(s(r(has=w))))])(max(('ruidoso','colorado','port a'),key=lambda w:s(r(has=w))))",
  "TAB([[m(s(r(has=w)))] for w in ('ruidoso','colorado','port a')])", "TAB([[w,m(s(r(has=w,cat='Travel')))] for w in ('ruidoso','colorado','port a')])",
  "TAB([[w,m(s(r(has=w,no='deposit')))] for w in ('ruidoso','colorado','port a')])", "O(m(s(r(has='colorado',cat='Travel'))))", "T(r(has='colorado',no='deposit'))", "O(*[m(s(r(has=w))) for w in ('ruidoso','colorado','port a')])")

Q("none debt", "how much do we still owe on the van", "NONE")
F("total", "ok well how much have we paid on it so far", "T(r(only=('van payment','van down payment')))", "T(r(only='van payment'))", "G(r(only=('van payment','van down payment')),note)")

Q("largest", "biggest expense ever", "(lambda o:O(m(o.c),o.N))(top(ALL))", "(lambda o:[O(m(o.c)),O(m(o.c),o.d)])(top(ALL))")

Q("list largest ranking", "top 5 house & yard purchases", "L(sorted(r(cat='House & Yard'),key=lambda o:-o.c)[:5],True)", "G(r(cat='House & Yard'),note,True,5)")

Q("rich compare years", "how much more did we spend on grocries this year than last year", "O(m(abs(s(r(cat='Groceries',p='2026'))-s(r(cat='Groceries',p='2025')))))", "CMP(s(r(cat='Groceries',p='2026')),s(r(cat='Groceries',p='2025')))",
  "CMP(s(r(cat='Groceries',p='2026')),s(r(cat='Groceries',p='2025',b='2025-11-30')))")

Q("count stopped", "how many months did i pay planet fitness before i quit", "C(r(has='planet fitness'))", "O(len(r(has='planet fitness')),m(s(r(has='planet fitness'))))")

Q("none what", "what did the vet say about sousas limp", "NONE")

Q("none opinion", "is netflix even worth it anymore", "NONE")
F("rise bill", "well how much has it gone up since we started writing this stuff down", "O(m(r(has='netflix')[-1].c-r(has='netflix')[0].c))", "CMP(r(has='netflix')[-1].c,r(has='netflix')[0].c)", "TAB(changes(r(has='netflix')))")

Q("group year person", "what did i spend on kelseys birthday each year", "G(r(has='birthday kelsey'),year)", "L(r(has='birthday kelsey'))")
F("group year", "and her christmas", "G(r(has='christmas kelsey'),year)", "L(r(has='christmas kelsey'))", "T(r(has='christmas kelsey'))")
F("none advice", "what should i get her this year", "NONE")

Q("rich group quarter", "band room by quarter for 2025", "G(r(cat='Band Room',p='2025'),quarter)")

Q("group month", "gigs by month this year", "G(r(cat='Gigs',p='2026'),month)", "withzero(r(cat='Gigs',p='2026'),M26,month)")

Q("rich weekday", "do we eat out more on weekdays or weekends", "TAB([[m(s(r(cat='Eating Out',f=lambda o:o.day.weekday()<5)))],[m(s(r(cat='Eating Out',f=lambda o:o.day.weekday()>4)))]])",
  "TAB([[len(r(cat='Eating Out',f=lambda o:o.day.weekday()<5))],[len(r(cat='Eating Out',f=lambda o:o.day.weekday()>4))]])",
  "O(m(s(r(cat='Eating Out',f=lambda o:o.day.weekday()<5))))", "O(len(r(cat='Eating Out',f=lambda o:o.day.weekday()<5)))",
  "O(m(s(r(cat='Eating Out',f=lambda o:o.day.weekday()<5))),m(s(r(cat='Eating Out',f=lambda o:o.day.weekday()>4))))",
  "O(len(r(cat='Eating Out',f=lambda o:o.day.weekday()<5)),len(r(cat='Eating Out',f=lambda o:o.day.weekday()>4)))",
  "[TAB([[per_day(r(cat='Eating Out',f=lambda o:o.day.weekday()<5),False)],[per_day(r(cat='Eating Out',f=lambda o:o.day.weekday()>4),True)]])]",
  "TAB([[AV(r(cat='Eating Out',f=lambda o:o.day.weekday()<5))['one'][0]],[AV(r(cat='Eating Out',f=lambda o:o.day.weekday()>4))['one'][0]]])")

Q("rich weekday count", "what day of the week do we go to sonic the most", "O(busiest(r(has='sonic')))", "O(busiest(r(only='sonic')))", "O(priciest(r(has='sonic')))", "O(priciest(r(only='sonic')))", "GC(r(has='sonic'),wday)", "GC(r(only='sonic'),wday)", "G(r(has='sonic'),wday)")

Q("rich streak", "whats the longest stretch we went without spending anything", "O(len(streak()))", "[O(streak()[0],streak()[-1]),O(len(streak()),streak()[0]),O(len(streak()),streak()[-1]),TAB([[d] for d in streak()])]")

Q("rich days count", "how many days this year did we not spend a dime", "O(len(quiet('2026-01-01','2026-11-30')))", "TAB([[d] for d in quiet('2026-01-01','2026-11-30')])")

Q("none nonsense", "asdfkj lol", "NONE")

Q("empty shop", "anything from costco this year", "T(r(has='costco',p='2026'))", "[NONE,O('0'),O('0.00')]")

Q("day holiday", "what did we spend on the 4th of july this year", "T(r(p='2026-07-04'))", "L(r(p='2026-07-04'))", "T(r(p='2026-07-04',has='fireworks'))")

Q("rich price yearly", "thanksgiving turkey price every year", "G(r(has='thanksgiving turkey'),year)", "L(r(has='thanksgiving turkey'))")

Q("list last", "show me the last 5 things in fun", "L(r(cat='Fun')[-5:])")

Q("total between", "diapers between jan 1 and march 31 2026", "T(r(has='diapers',a='2026-01-01',b='2026-03-31'))", "L(r(has='diapers',a='2026-01-01',b='2026-03-31'))", "T(r(only='diapers',a='2026-01-01',b='2026-03-31'))")
F("empty", "and formula", "T(r(has='formula',a='2026-01-01',b='2026-03-31'))", "[O('0'),O('0.00')]")
F("when last", "oh right when did we buy that last", "O(r(has='formula')[-1].d)", "(lambda o:O(o.d,m(o.c)))(r(has='formula')[-1])")
F("none quantity", "how many ounces a day was she drinking", "NONE")

Q("total person", "how much have i spent with marcus", "T(r(has='marcus'))", "T(r(has='w marcus'))")
F("group", "on what", "G(r(has='marcus'),note)", "G(r(has='marcus'),cat)", "L(r(has='marcus'))", "G(r(has='w marcus'),note)", "G(r(has='w marcus'),cat)")
F("none debt", "has he paid me back for any of it", "NONE")

Q("rich shop two categories", "tarpley music for the band room vs for my gigs", "TAB([['Band Room',m(s(r(has='tarpley',cat='Band Room')))],['Gigs',m(s(r(has='tarpley',cat='Gigs')))]])", "CMP(s(r(has='tarpley',cat='Band Room')),s(r(has='tarpley',cat='Gigs')))[:5]")

Q("rich average exclude", "avg per month on gas & car this year without the van payment", "O(m(Fraction(s(r(cat='Gas & Car',p='2026',no='van payment')),11)))")

Q("rich growth", "which category went up the most from 2024 to 2025", "(lambda x:O(x[0],m(x[1])))(max(catdiff('2024','2025'),key=lambda x:x[1]))", "(lambda x:O(x[0]))(max(catdiff('2024','2025'),key=lambda x:x[1]))",
  "(lambda x:O(x[0],rnd(x[2],1)))(max(catdiff('2024','2025'),key=lambda x:x[1]))", "(lambda x:[O(x[0],rnd(x[2],1)),O(x[0],m(x[1])),O(x[0])])(max(catdiff('2024','2025'),key=lambda x:x[2]))")
F("growth", "and which one dropped the most", "(lambda x:O(x[0],m(x[1])))(min(catdiff('2024','2025'),key=lambda x:x[1]))", "(lambda x:[O(x[0],m(-x[1])),O(x[0])])(min(catdiff('2024','2025'),key=lambda x:x[1]))",
  "(lambda x:[O(x[0],rnd(x[2],1)),O(x[0],rnd(-x[2],1))])(min(catdiff('2024','2025'),key=lambda x:x[2]))")

Q("total", "daycare total for 2025", "T(r(has='daycare',p='2025',cat='Kiddo'))", "T(r(has='daycare',p='2025'))")
F("average week", "whats that per week", "O(m(Fraction(s(r(has='daycare',p='2025',cat='Kiddo')),52)))", "AV(r(has='daycare',p='2025',cat='Kiddo'))", "O(m(Fraction(s(r(has='daycare',p='2025',cat='Kiddo'))*7,365)))", "O(m(Fraction(s(r(has='daycare',p='2025',cat='Kiddo')),53)))",
  "O(m(Fraction(s(r(has='daycare',p='2025')),52)))", "O(m(Fraction(s(r(has='daycare',p='2025'))*7,365)))", "O(m(Fraction(s(r(has='daycare',p='2025')),53)))", "AV(r(has='daycare',p='2025'))")

Q("rich sum bills", "what did netflix spotify and disney run us all together last month", "T(r(has=('netflix','spotify','disney'),p='2026-10'))", "L(r(has=('netflix','spotify','disney'),p='2026-10'))")

Q("none future", "how much are we gonna spend next year yall think", "NONE")

Q("rich threshold exclude", "every expense over 1000 bucks that isnt the mortgage", "L(r(no='mortgage',f=lambda o:o.c>100000))")

Q("count", "how many oil changes have we had", "C(r(has='oil change'))")
F("when last", "when was the last one", "O(r(has='oil change')[-1].d)", "(lambda o:O(o.d,m(o.c)))(r(has='oil change')[-1])")
F("days since", "how many days ago was that", "O((TODAY-r(has='oil change')[-1].day).days)", "[O(r(has='oil change')[-1].d),NONE]")

Q("none half", "show me the", "NONE")

Q("count empty notes", "how many expenses dont have a note", "C(r(only=''))")

Q("first", "when do our records start", "O(ALL[0].d)", "L(r(p=ALL[0].d))")

Q("total shop category", "how much did i spend at walmart for the band room in 2025", "T(r(has='walmart',cat='Band Room',p='2025'))")
F("total", "what about all of walmart that year", "T(r(has='walmart',p='2025'))", "T(r(only='walmart',p='2025'))", "G(r(has='walmart',p='2025'),cat)", "G(r(only='walmart',p='2025'),cat)")

Q("total person year", "what have we paid abby this year", "T(r(has='abby',p='2026'))", "L(r(has='abby',p='2026'))")

Q("none order", "delete the last starbucks", "NONE")

Q("total quarter", "total spending last quarter", "T(r(a='2026-07',b='2026-09'))", "T(r(a='2026-09',b='2026-11'))")
F("group ranking", "by category highest first", "G(r(a='2026-07',b='2026-09'),cat,True)", "G(r(a='2026-09',b='2026-11'),cat,True)")

Q("rich compare pets", "who costs more, sousa or biscuit", "TAB([['sousa',m(s(r(has='sousa')))],['biscuit',m(s(r(has='biscuit')))]])", "CMP(s(r(has='sousa')),s(r(has='biscuit')))[:5]", "[O('sousa'),O(m(s(r(has='sousa'))))]",
  "TAB([['sousa',m(s(r(has='sousa',no='biscuit')))],['biscuit',m(s(r(has='biscuit',no='sousa')))]])", "CMP(s(r(has='sousa',no='biscuit')),s(r(has='biscuit',no='sousa')))[:5]")

Q("total several", "starbucks j&b and dutch bros put together this year", "T(r(has=('starbucks','j&b','dutch bros'),p='2026'))", "T(r(only=('starbucks','j&b coffee','dutch bros'),p='2026'))",
  "TAB([[w,m(s(r(has=w,p='2026')))] for w in ('starbucks','j&b coffee','dutch bros')])", "TAB([[w,m(s(r(only=w,p='2026')))] for w in ('starbucks','j&b coffee','dutch bros')])")
F("none quantity", "how much caffeine is that", "NONE")

Q("list day", "what'd i buy yesterday", "L(r(p='2026-11-29'))", "T(r(p='2026-11-29'))", "G(r(p='2026-11-29'),cat)")

Q("none count", "how many kids do i have marching this fall", "NONE")

Q("rich median", "median grocery purchase this year", "O(m(med(r(cat='Groceries',p='2026'))))", "O(rnd(Fraction(int(med(r(cat='Groceries',p='2026'))))/100,2))")

Q("bill last", "how much was the last state farm bill", "O(m(r(has='state farm')[-1].c))", "(lambda o:O(o.d,m(o.c)))(r(has='state farm')[-1])")

Q("none where", "where can i get cheaper valve oil", "NONE")

Q("rich running", "running total for the dogs by month this year", "TAB(running(r(cat='Dogs',p='2026')))", "running_rows(r(cat='Dogs',p='2026')) and TAB(running_rows(r(cat='Dogs',p='2026')))",
  "TAB([x for x in running(r(cat='Dogs',p='2026')) if x[0] in set(month(o) for o in r(cat='Dogs',p='2026'))])")

Q("rich threshold month", "months where eating out went over 500", "TAB([[k,m(s(v))] for k,v in sorted(groups(r(cat='Eating Out'),month).items()) if s(v)>50000])", "TAB([[k,m(s(v))] for k,v in sorted(groups(r(cat='Eating Out'),month).items()) if s(v)>50000 and k[:4]=='2026'])", "O(len([k for k,v in groups(r(cat='Eating Out'),month).items() if s(v)>50000]))")

Q("none chat", "thanks yall are the best", "NONE")

def main():
    out = []
    for i, (q, how, alts, tags, history) in enumerate(QS, 1):
        gold = eval(how)
        more = []
        if isinstance(gold, list):
            gold, more = gold[0], gold[1:]
        for a in alts:
            v = eval(a)
            more += v if isinstance(v, list) else [v]
        alt = []
        for v in more:
            if v != gold and v not in alt:
                alt.append(v)
        out.append({"id": "lubbock40-%03d" % i, "question": q, "today": TODAY.isoformat(), "history": history, "gold": gold, "alt": alt, "how": how, "tags": tags})
    assert len(out) == 100, len(out)
    with open(os.path.join(HERE, "lubbock40.jsonl"), "w", newline="\n", encoding="utf-8") as f:
        for x in out:
            f.write(json.dumps(x, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
