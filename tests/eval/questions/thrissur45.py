#!/usr/bin/env python3
"""Questions of Deepa (Thrissur) with gold values by naive loops over ../ledgers/thrissur.csv. Writes thrissur45.jsonl."""
import csv
import json
import os
from collections import namedtuple
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
Row = namedtuple("Row", "d p cat note")  # p: paise

ROWS = []
with open(os.path.join(HERE, "..", "ledgers", "thrissur.csv"), encoding="utf-8", newline="") as f:
    for r in csv.DictReader(f):
        w, c = r["amount"].split(".")
        ROWS.append(Row(r["date"], int(w) * 100 + int(c), r["category"], r["notes"]))

WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


# ------------------------------------------------------------------ choosing rows
def aslist(x):
    return [x] if isinstance(x, str) else list(x)


def s(cat=None, has=None, only=None, p=None, a=None, b=None, nocat=None, nohas=None, wd=None, above=None, blank=False):
    """has: every phrase is inside the note; only: the note is exactly that; p: day begins so; a, b: first and last day."""
    out = []
    for r in ROWS:
        n = r.note.lower()
        if cat is not None and r.cat not in aslist(cat):
            continue
        if nocat is not None and r.cat in aslist(nocat):
            continue
        if has is not None and not all(h in n for h in aslist(has)):
            continue
        if nohas is not None and any(h in n for h in aslist(nohas)):
            continue
        if only is not None and n not in aslist(only):
            continue
        if p is not None and not any(r.d.startswith(x) for x in aslist(p)):
            continue
        if a is not None and r.d < a:
            continue
        if b is not None and r.d > b:
            continue
        if wd is not None and weekday(r.d) not in aslist(wd):
            continue
        if above is not None and r.p <= above * 100:
            continue
        if blank and r.note.strip():
            continue
        out.append(r)
    return out


def weekday(d):
    return WD[date.fromisoformat(d).weekday()]


# ------------------------------------------------------------------ figures
def m(p):
    return ("-" if p < 0 else "") + "%d.%02d" % (abs(p) // 100, abs(p) % 100)


def rdiv(x, y):
    """x / y rounded half away from zero to an integer"""
    q = (2 * abs(x) + y) // (2 * y)
    return -q if x < 0 else q


def P(rows):
    t = 0
    for r in rows:
        t += r.p
    return t


def T(rows):
    return m(P(rows))


def N(rows):
    return str(len(rows))


def avg(rows, n=None):
    return m(rdiv(P(rows), n or len(rows)))


def pct(x, y):
    v = rdiv(x * 1000, y)
    return ("-" if v < 0 else "") + "%d.%d" % (abs(v) // 10, abs(v) % 10)


def med(rows):
    v = sorted(r.p for r in rows)
    k = len(v)
    return m(v[k // 2] if k % 2 else rdiv(v[k // 2 - 1] + v[k // 2], 2))


def big(rows):
    best = rows[0]
    for r in rows:
        if r.p > best.p:
            best = r
    return best


def ranked(rows):
    return sorted(rows, key=lambda r: -r.p)


def group(rows, key, f=P):
    g = {}
    for r in rows:
        g.setdefault(key(r), []).append(r)
    return {k: f(v) for k, v in g.items()}


def kcat(r):
    return r.cat


def kmon(r):
    return r.d[:7]


def kyear(r):
    return r.d[:4]


def kday(r):
    return r.d


def kwd(r):
    return weekday(r.d)


def knote(r):
    return r.note.lower()


def days(a, b):
    x, out = date.fromisoformat(a), []
    while x.isoformat() <= b:
        out.append(x.isoformat())
        x += timedelta(days=1)
    return out


def free(a, b, rows):
    used = {r.d for r in rows}
    return [d for d in days(a, b) if d not in used]


def gap(rows):
    """longest run of days without such a row: (days, first, last, day before, day after)"""
    used = {r.d for r in rows}
    best, run = [], []
    for d in days("2023-10-01", TODAY):
        if d in used:
            run = []
        else:
            run = run + [d]
            if len(run) > len(best):
                best = run
    one_ = timedelta(days=1)
    return (str(len(best)), best[0], best[-1], (date.fromisoformat(best[0]) - one_).isoformat(), (date.fromisoformat(best[-1]) + one_).isoformat())


# ------------------------------------------------------------------ golds
NONE = {"none": True}
EMPTY = {"empty": True}


def one(*cells):
    return {"one": list(cells)}


def rows(cells, ordered=False):
    return {"rows": [list(c) for c in cells], "ordered": ordered}


def total(rs):
    return one(T(rs))


def tab(rs, key, f=P, ordered=False, top=None):
    """a table key -> figure (money for P, counts for len)"""
    g = group(rs, key, f)
    items = sorted(g.items(), key=(lambda kv: (-kv[1], kv[0])) if ordered or top else (lambda kv: kv[0]))
    return rows([(k, m(v) if f is P else str(v)) for k, v in items[:top]], ordered)


def lst(rs, ordered=False):
    return rows([(r.d, m(r.p)) for r in rs], ordered)


def lists(rs, ordered=False):
    """the ways to write a list of expenses"""
    if len(rs) > 40:
        return []
    out = [lst(rs, ordered), rows([(m(r.p), r.d, r.note) if r.note else (m(r.p), r.d) for r in rs], ordered),
           rows([(r.d, m(r.p), r.cat) for r in rs], ordered)]
    if all(r.note for r in rs):
        out.append(rows([(r.note, m(r.p)) for r in rs], ordered))
    return out


def tots(rs):
    """a total with what may stand beside it, or the list of what makes it"""
    return [one(T(rs)), one(T(rs), N(rs))] + lists(rs)


def single(r):
    """one expense and all the ways to name it"""
    return [one(m(r.p)), one(r.d), one(m(r.p), r.d), one(m(r.p), r.note), one(r.d, r.note), one(m(r.p), r.d, r.note), one(m(r.p), r.d, r.cat), one(m(r.p), r.d, r.cat, r.note)]


def named(r):
    """one expense, named with at least its figure or its note"""
    return [one(m(r.p)), one(r.note), one(m(r.p), r.d), one(m(r.p), r.note), one(r.d, r.note), one(m(r.p), r.d, r.note), one(m(r.p), r.d, r.cat, r.note)]


def dated(r):
    return [one(r.d), one(r.d, m(r.p)), one(r.d, r.note), one(r.d, m(r.p), r.note), one(r.d, m(r.p), r.cat, r.note)]


def cmp2(na, x, nb, y):
    """two figures against each other: both, the difference either way, the change in percent"""
    out = [one(m(x), m(y)), rows([(na, m(x)), (nb, m(y))]), rows([(m(x),), (m(y),)]), one(m(abs(x - y))), one(m(x - y)), one(m(y - x)), one(m(x), m(y), m(abs(x - y))), one(m(x), m(y), m(x - y)), one(m(x), m(y), m(y - x))]
    if y:
        out += [one(pct(x - y, y)), one(pct(abs(x - y), y)), one(m(x), m(y), pct(x - y, y))]
    return out


# ------------------------------------------------------------------ the questions
OUT = []
PREV = []


def Q(question, how, alt="[]", tags="total", then=False):
    """then: goes on from the question before"""
    global PREV
    history = list(PREV) if then else []
    gold = eval(how)
    alts, seen = [], [json.dumps(gold, sort_keys=True)]
    for a in eval(alt):
        k = json.dumps(a, sort_keys=True)
        if k not in seen:
            seen.append(k)
            alts.append(a)
    t = tags.split()
    if then:
        t.append("followup")
    OUT.append({"id": "thrissur45-%03d" % (len(OUT) + 1), "question": question, "today": TODAY, "history": history,
                "gold": gold, "alt": alts, "how": how, "tags": t})
    PREV = history + [question]


# 1
Q("how much i spent this month", "total(s(p='2026-11'))", "[one(T(s(p='2026-11')), N(s(p='2026-11')))]", "total month")
Q("and last month", "total(s(p='2026-10'))", "[one(T(s(p='2026-10')), N(s(p='2026-10')))] + cmp2('2026-11', P(s(p='2026-11')), '2026-10', P(s(p='2026-10')))[:3]", "total month", True)
Q("which catagory was the highest there", "tab(s(p='2026-10'), kcat, top=1)",
  "[one(tab(s(p='2026-10'), kcat, top=1)['rows'][0][0]), one(*tab(s(p='2026-10'), kcat, top=1)['rows'][0]), tab(s(p='2026-10'), kcat, ordered=True)]", "category top month", True)
Q("why is it so much always", "NONE", "[]", "none reason", True)

Q("how much at elite supermarket this year", "total(s(has='elite supermarket', p='2026'))", "tots(s(has='elite supermarket', p='2026'))", "total shop year")
Q("my salary this month came or not", "NONE", "[]", "none income")

# fish
Q("fish and meat last to last month how much", "total(s(cat='Fish & Meat', p='2026-09'))", "tots(s(cat='Fish & Meat', p='2026-09'))", "total category month")
Q("without the chicken", "total(s(cat='Fish & Meat', p='2026-09', nohas='chicken'))", "tots(s(cat='Fish & Meat', p='2026-09', nohas='chicken'))", "total exclude", True)

Q("when did i last fill petrol", "one(s(has='petrol')[-1].d)", "dated(s(has='petrol')[-1])", "when last note")
Q("which pump", "one(s(has='petrol')[-1].note)", "[one(s(has='petrol')[-1].note.lower().replace('petrol ', ''))] + [one(s(has='petrol')[-1].note, c) for c in (s(has='petrol')[-1].d, m(s(has='petrol')[-1].p))] + [one(s(has='petrol')[-1].d, m(s(has='petrol')[-1].p), s(has='petrol')[-1].note)]", "note which", True)
Q("how many litres of petrol last month", "NONE", "[]", "none quantity")

# current bill
Q("current bill list for this year", "lst(s(has='current bill', p='2026'))", "lists(s(has='current bill', p='2026')) + [tab(s(has='current bill', p='2026'), kmon)] + tots(s(has='current bill', p='2026'))[:2]", "list note year")
Q("which of those was the dearest", "one(m(big(s(has='current bill', p='2026')).p), big(s(has='current bill', p='2026')).d)", "single(big(s(has='current bill', p='2026'))) + [one(big(s(has='current bill', p='2026')).d[:7], m(big(s(has='current bill', p='2026')).p))]", "largest", True)
Q("how does the total compare with last year", "one(T(s(has='current bill', p='2026')), T(s(has='current bill', p='2025')))",
  "cmp2('2026', P(s(has='current bill', p='2026')), '2025', P(s(has='current bill', p='2025'))) + cmp2('2026', P(s(has='current bill', p='2026')), '2025', P(s(has='current bill', a='2025-01-01', b='2025-11-30'))) + [one(T(s(has='current bill', p='2025')))]",
  "compare year", True)

Q("how many times we ate from indian coffee house till now", "one(N(s(has='indian coffee house')))",
  "[one(N(s(only='indian coffee house'))), one(N(s(has='indian coffee house')), T(s(has='indian coffee house'))), one(N(s(only='indian coffee house')), T(s(only='indian coffee house'))), tab(s(has='indian coffee house'), knote, len)]", "count shop")
Q("should i give sheela chechi a hike", "NONE", "[]", "none advice")
Q("total how much given to sheela chechi including onam bonus", "total(s(has='sheela chechi'))", "tots(s(has='sheela chechi')) + [tab(s(has='sheela chechi'), knote), one(T(s(has='sheela chechi')), T(s(has='onam bonus sheela chechi')))]", "total person")

# richer
Q("what percent of this years spending went for school", "one(pct(P(s(cat='School', p='2026')), P(s(p='2026'))))",
  "[one(pct(P(s(cat='School', p='2026')), P(s(p='2026'))), T(s(cat='School', p='2026'))), one(pct(P(s(cat='School', p='2026')), P(s(p='2026'))), T(s(cat='School', p='2026')), T(s(p='2026')))]"
  "+ [one(pct(P(s(has='school', p='2026')), P(s(p='2026')))), one(pct(P([r for r in s(p='2026') if r.cat == 'School' or 'school' in r.note.lower()]), P(s(p='2026'))))]", "share category year rich")

# biggest
Q("what is the biggest expense ever in this", "one(m(big(s()).p), big(s()).note)", "named(big(s())) + [one(big(s()).d)]", "largest")
Q("apart from that one what is next", "one(m(ranked(s())[1].p), ranked(s())[1].note)", "named(ranked(s())[1])", "largest exclude", True)
Q("ok and the top five in 2026", "lst(ranked(s(p='2026'))[:5], True)", "lists(ranked(s(p='2026'))[:5], True) + lists(ranked(s(p='2026'))[:5])", "largest list year", True)

Q("avg provisons per month this year", "one(avg(s(cat='Provisions', p='2026'), 11))",
  "[one(avg(s(cat='Provisions', a='2026-01-01', b='2026-10-31'), 10)), one(avg(s(cat='Provisions', p='2026'), 11), T(s(cat='Provisions', p='2026'))),"
  " one(avg(s(cat='Provisions', p='2026'), 11), '11'), one(m(rdiv(P(s(cat='Provisions', p='2026')) * 36525, 334 * 1200)))]", "average category month")
Q("how many kg of rice we bought", "NONE", "[]", "none quantity")
Q("compare lulu and elite supermarket for 2026", "one(T(s(has='lulu', p='2026')), T(s(has='elite supermarket', p='2026')))",
  "cmp2('lulu', P(s(has='lulu', p='2026')), 'elite supermarket', P(s(has='elite supermarket', p='2026'))) + cmp2('lulu', P(s(only='lulu', p='2026')), 'elite supermarket', P(s(has='elite supermarket', p='2026')))"
  " + cmp2('lulu', P(s(cat='Provisions', only='lulu', p='2026')), 'elite supermarket', P(s(has='elite supermarket', p='2026')))"
  " + cmp2('lulu', P(s(only=('lulu', 'lulu food court'), p='2026')), 'elite supermarket', P(s(has='elite supermarket', p='2026')))", "compare shop rich")

# dubai
Q("dubai trip how much it came in total", "total(s(has='dubai'))",
  "tots(s(has='dubai')) + tots(s(has='dubai', cat='Trips')) + tots(s(has='dubai', a='2025-12-19', b='2026-01-03')) + tots(s(a='2025-12-19', b='2026-01-03'))[:2]", "total trip")
Q("without the flight tickets", "total(s(has='dubai', nohas='flight'))", "tots(s(has='dubai', nohas='flight')) + tots(s(has='dubai', cat='Trips', nohas='flight')) + tots(s(a='2025-12-19', b='2026-01-03', nohas='flight'))[:2]", "total trip exclude", True)
Q("split that by category", "tab(s(has='dubai', nohas='flight'), kcat)", "[tab(s(has='dubai'), kcat), tab(s(has='dubai', nohas='flight'), kcat, ordered=True), tab(s(a='2025-12-19', b='2026-01-03', nohas='flight'), kcat)]", "group trip", True)
Q("girls enjoyed or not", "NONE", "[]", "none opinion", True)

Q("what all i bought from amazon since august", "lst(s(has='amazon', a='2026-08-01'))", "lists(s(has='amazon', a='2026-08-01')) + tots(s(has='amazon', a='2026-08-01'))[:2] + [tab(s(has='amazon', a='2026-08-01'), kcat)]", "list shop since")
Q("remind me to pay the school fees on 12th", "NONE", "[]", "none order")
Q("weekday versus weekend spending in october", "one(T(s(p='2026-10', wd=WD[:5])), T(s(p='2026-10', wd=WD[5:])))",
  "cmp2('weekday', P(s(p='2026-10', wd=WD[:5])), 'weekend', P(s(p='2026-10', wd=WD[5:]))) + [one(avg(s(p='2026-10', wd=WD[:5]), 22), avg(s(p='2026-10', wd=WD[5:]), 9))]", "weekday compare rich")

# fridge
Q("when we bought the fridge", "one(s(has='fridge')[0].d)", "dated(s(has='fridge')[0])", "when note")
Q("and the washing machine", "one(s(has='washing machine')[0].d)", "dated(s(has='washing machine')[0])", "when note", True)
Q("which was costlier", "one(s(has='fridge')[0].note, m(s(has='fridge')[0].p))",
  "named(s(has='fridge')[0]) + [one('fridge')] + cmp2('fridge lg', P(s(has='fridge')), 'washing machine ifb', P(s(has='washing machine')))[:9] + [rows([(s(has='fridge')[0].d, T(s(has='fridge'))), (s(has='washing machine')[0].d, T(s(has='washing machine')))])]", "compare", True)

Q("last weekend how much went", "total(s(a='2026-11-28', b='2026-11-29'))", "tots(s(a='2026-11-28', b='2026-11-29')) + [tab(s(a='2026-11-28', b='2026-11-29'), kday)]", "total weekend")
Q("expences between 10 and 20 sept", "total(s(a='2026-09-10', b='2026-09-20'))", "tots(s(a='2026-09-10', b='2026-09-20')) + tots(s(a='2026-09-10', b='2026-09-19'))", "total between")
Q("suresh will send how much this month", "NONE", "[]", "none income future")
Q("which months this year went above 1 lakh", "rows([(k, m(v)) for k, v in sorted(group(s(p='2026'), kmon).items()) if v > 10000000])",
  "[rows([(k,) for k, v in sorted(group(s(p='2026'), kmon).items()) if v > 10000000])]", "threshold month rich")
Q("longest stretch of days we had no fish or meat", "one(gap(s(cat='Fish & Meat'))[0])",
  "[one(*gap(s(cat='Fish & Meat'))[:3]), one(*gap(s(cat='Fish & Meat'))[1:3]), one(*gap(s(cat='Fish & Meat'))[3:]), one(gap(s(cat='Fish & Meat'))[0], *gap(s(cat='Fish & Meat'))[3:]), one(str(int(gap(s(cat='Fish & Meat'))[0]) + 1)),"
  " one(str(int(gap(s(cat='Fish & Meat'))[0]) + 1), *gap(s(cat='Fish & Meat'))[3:])]", "streak category rich")

# rent
Q("house rent for all this year", "total(s(has='house rent', p='2026'))", "tots(s(has='house rent', p='2026')) + [tab(s(has='house rent', p='2026'), kmon)]", "total note year")
Q("when did it go up", "one('2026-06-05')", "[one('2026-06'), one('2026-06-05', '14000.00'), one('2026-06', '14000.00'), one('2026-06-05', '13000.00', '14000.00'), one('2026-06', '13000.00', '14000.00'), rows([('2024-06-05',), ('2026-06-05',)]), rows([('2024-06',), ('2026-06',)]), rows([('2024-06-05', '13000.00'), ('2026-06-05', '14000.00')])]", "price change when", True)

Q("medicine of amma in last three months", "total(s(has='medicine amma', a='2026-09-01'))",
  "tots(s(has='medicine amma', a='2026-09-01')) + tots(s(has='medicine amma', a='2026-08-30')) + tots(s(has='medicine amma', a='2026-08-01', b='2026-10-31')) + [tab(s(has='medicine amma', a='2026-09-01'), kmon), tab(s(has='medicine amma', a='2026-08-01', b='2026-10-31'), kmon)]", "total person recent")
Q("what is the dose of amma bp tablet", "NONE", "[]", "none quantity")

# school running
Q("running total of school for 2026 month by month", "rows([(k, T(s(cat='School', a='2026-01-01', b=k + '-31'))) for k in sorted(group(s(cat='School', p='2026'), kmon))], True)",
  "[rows([(k, T(s(cat='School', a='2026-01-01', b=k + '-31'))) for k in ['2026-%02d' % i for i in range(1, 12)]], True)]"
  "+ ([rows([(r.d, m(P(s(cat='School', p='2026')[:i + 1]))) for i, r in enumerate(s(cat='School', p='2026'))], True)] if len(s(cat='School', p='2026')) <= 40 else [])", "running category rich")

# swiggy
Q("average of one swiggy order", "one(avg(s(has='swiggy')))", "[one(avg(s(has='swiggy')), N(s(has='swiggy'))), one(avg(s(has='swiggy')), N(s(has='swiggy')), T(s(has='swiggy')))]", "average shop")
Q("and this year only", "one(avg(s(has='swiggy', p='2026')))", "[one(avg(s(has='swiggy', p='2026')), N(s(has='swiggy', p='2026'))), one(avg(s(has='swiggy', p='2026')), N(s(has='swiggy', p='2026')), T(s(has='swiggy', p='2026')))]", "average year", True)
Q("what all dishes were there in it", "NONE", "[]", "none unknown", True)

Q("growth of provisions from 2024 to 2025", "one(pct(P(s(cat='Provisions', p='2025')) - P(s(cat='Provisions', p='2024')), P(s(cat='Provisions', p='2024'))))",
  "cmp2('2025', P(s(cat='Provisions', p='2025')), '2024', P(s(cat='Provisions', p='2024'))) + [one(pct(P(s(cat='Provisions', p='2025')) - P(s(cat='Provisions', p='2024')), P(s(cat='Provisions', p='2024'))), m(P(s(cat='Provisions', p='2025')) - P(s(cat='Provisions', p='2024'))))]", "growth category rich")
Q("will i have enough money for january", "NONE", "[]", "none future")

# bruno
Q("bruno expenses altogether", "total(s(has='bruno'))", "tots(s(has='bruno')) + [tab(s(has='bruno'), knote), tab(s(has='bruno'), kcat), tab(s(has='bruno'), kyear)]", "total pet")
Q("out of that vet how much", "total(s(has='bruno vet'))", "tots(s(has='bruno vet')) + [tab(s(has='bruno vet'), knote), one(T(s(has='bruno vet')), pct(P(s(has='bruno vet')), P(s(has='bruno'))))]", "total pet part", True)
Q("when did we get him", "one(s(has='bruno puppy')[0].d)", "dated(s(has='bruno puppy')[0]) + [NONE]", "when pet", True)
Q("is he happy with us", "NONE", "[]", "none opinion", True)

Q("how often i go to more", "one(N(s(has='more')))",
  "[one(N(s(only='more'))), one(N(s(cat='Provisions', has='more'))), one(N(s(cat='Provisions', only='more'))), one(N(s(has='more')), T(s(has='more'))), one(N(s(only='more')), T(s(only='more'))), tab(s(has='more'), knote, len), tab(s(has='more'), kmon, len), tab(s(only='more'), kmon, len), tab(s(has='more'), kyear, len), tab(s(only='more'), kyear, len)]"
  " + [one(m(rdiv(len(x) * 100, 38))) for x in (s(has='more'), s(only='more'))] + [one('%.1f' % (1157 / len(x))) for x in (s(has='more'), s(only='more'))] + [one('%.1f' % (len(x) / 38)) for x in (s(has='more'), s(only='more'))]", "count shop often")
Q("canteen this year, month wise", "tab(s(has='canteen', p='2026'), kmon)", "[tab(s(has='canteen', p='2026'), kmon, len)]", "group month note")
Q("tell one joke", "NONE", "[]", "none chat")

# christmas
Q("christmas expense last year", "total(s(has='christmas', p='2025'))", "tots(s(has='christmas', p='2025')) + [tab(s(has='christmas', p='2025'), knote)]", "total holiday")
Q("and the year before", "total(s(has='christmas', p='2024'))", "tots(s(has='christmas', p='2024')) + cmp2('2025', P(s(has='christmas', p='2025')), '2024', P(s(has='christmas', p='2024')))[:3]", "total holiday year", True)
Q("then cake only", "total(s(has='christmas cake', p='2024'))",
  "tots(s(has='christmas cake', p='2024')) + dated(s(has='christmas cake', p='2024')[0])[1:] + tots(s(has='christmas cake', p=('2024', '2025'))) + [tab(s(has='christmas cake', p=('2024', '2025')), kyear)] + tots(s(has='christmas cake')) + [tab(s(has='christmas cake'), kyear)]", "total holiday note", True)

Q("onam expenses year by year", "tab(s(has='onam'), kyear)", "[]", "group holiday year rich")
Q("happy onam to you and family", "NONE", "[]", "none chat")
Q("show what we spent on 15 august", "lst(s(p='2026-08-15'))", "tots(s(p='2026-08-15'))", "list day")

# no spend days
Q("how many days this year i spent nothing at all", "one(str(len(free('2026-01-01', TODAY, ROWS))))", "[rows([(d,) for d in free('2026-01-01', TODAY, ROWS)])] if len(free('2026-01-01', TODAY, ROWS)) <= 40 else []", "days none-spent rich")
Q("which was the last one", "one(free('2026-01-01', TODAY, ROWS)[-1])", "[one(free('2026-01-01', TODAY, ROWS)[-1], weekday(free('2026-01-01', TODAY, ROWS)[-1]))]", "days last", True)

Q("on which all dates i paid at jubilee mission", "rows([(r.d,) for r in s(has='jubilee mission')])", "lists(s(has='jubilee mission'))", "list dates shop")
Q("anything from ikea", "EMPTY", "[NONE, one('0.00'), one('0')]", "empty shop")
Q("delete the last entry", "NONE", "[]", "none order")
Q("largest expense of each category this year", "rows([(k, m(big(s(cat=k, p='2026')).p)) for k in sorted(group(s(p='2026'), kcat))])", "[rows([(k, m(big(s(cat=k, p='2026')).p), big(s(cat=k, p='2026')).d) for k in sorted(group(s(p='2026'), kcat))])]", "largest each category rich")
Q("gym this year how much i paid", "EMPTY", "[one('0.00'), one('0'), one('0.00', '0')]", "empty note year")

# fees
Q("school fees of meenu total till date", "total(s(has='school fees meenu'))", "tots(s(has='school fees meenu')) + [tab(s(has='school fees meenu'), kyear)]", "total person")
Q("same for ammu", "total(s(has='school fees ammu'))", "tots(s(has='school fees ammu')) + cmp2('school fees meenu', P(s(has='school fees meenu')), 'school fees ammu', P(s(has='school fees ammu')))[:3]", "total person", True)
Q("add the tuition also", "one(m(P(s(has='school fees ammu')) + P(s(has='tuition ammu'))))",
  "[one(m(P(s(has='school fees')) + P(s(has='tuition')))), one(T(s(has='school fees ammu')), T(s(has='tuition ammu'))), one(T(s(has='school fees ammu')), T(s(has='tuition ammu')), m(P(s(has='school fees ammu')) + P(s(has='tuition ammu')))), rows([('school fees ammu', T(s(has='school fees ammu'))), ('tuition ammu', T(s(has='tuition ammu')))]),"
  " one(m(P(s(has='school fees ammu')) + P(s(has='tuition ammu'))), str(len(s(has='school fees ammu')) + len(s(has='tuition ammu')))), rows([('school fees meenu', T(s(has='school fees meenu'))), ('school fees ammu', T(s(has='school fees ammu'))), ('tuition ammu', T(s(has='tuition ammu')))])]", "total person add", True)
Q("what rank she got", "NONE", "[]", "none unknown", True)

Q("asianet broadband at first how much and now how much", "one(m(s(has='asianet')[0].p), m(s(has='asianet')[-1].p))",
  "[rows([(s(has='asianet')[0].d, m(s(has='asianet')[0].p)), (s(has='asianet')[-1].d, m(s(has='asianet')[-1].p))]), rows([(m(s(has='asianet')[0].p),), (m(s(has='asianet')[-1].p),)]), one(m(s(has='asianet')[0].p), m(s(has='asianet')[-1].p), m(s(has='asianet')[-1].p - s(has='asianet')[0].p))]", "price first last rich")

# netflix
Q("netflix when i stopped it", "one(s(has='netflix')[-1].d)", "dated(s(has='netflix')[-1]) + [one(s(has='netflix')[-1].d[:7]), one(s(has='netflix')[0].d, s(has='netflix')[-1].d), one('2025-07')]", "when stopped")
Q("is hotstar better than that", "NONE", "[]", "none opinion", True)

Q("median of petrol fillings in 2026", "one(med(s(has='petrol', p='2026')))", "[one(med(s(has='petrol', p='2026')), N(s(has='petrol', p='2026'))), one(med(s(has='petrol', p='2026', nohas='kochi')))]", "median note rich")
Q("list whatever crossed 20000 excluding gold & chitty", "lst(s(nocat='Gold & Chitty', above=20000))", "lists(s(nocat='Gold & Chitty', above=20000))", "threshold exclude list rich")
Q("what time i went to lulu yesterday", "NONE", "[EMPTY]", "none time")

# last week
Q("how much last week", "total(s(a='2026-11-23', b='2026-11-29'))", "tots(s(a='2026-11-23', b='2026-11-29')) + tots(s(a='2026-11-24', b='2026-11-30'))[:2] + tots(s(a='2026-11-22', b='2026-11-28'))[:2]", "total week")
TOP = sorted(group(s(a='2026-11-23', b='2026-11-29'), kday).items(), key=lambda kv: (-kv[1], kv[0]))[0][0]
Q("which day was the most", "one(*tab(s(a='2026-11-23', b='2026-11-29'), kday, top=1)['rows'][0])", "[one(TOP), one(weekday(TOP)), one(weekday(TOP), T(s(p=TOP))), one(TOP, weekday(TOP), T(s(p=TOP))), one(TOP, T(s(p=TOP)), N(s(p=TOP))), tab(s(a='2026-11-23', b='2026-11-29'), kday, ordered=True)]", "largest day", True)
Q("what did i buy on that day", "lst(s(p=tab(s(a='2026-11-23', b='2026-11-29'), kday, top=1)['rows'][0][0]))", "lists(s(p=TOP)) + [rows([(r.note or r.cat,) for r in s(p=TOP)])]", "list day", True)

# quarter
Q("last quarter by category", "tab(s(a='2026-07-01', b='2026-09-30'), kcat)", "[tab(s(a='2026-07-01', b='2026-09-30'), kcat, ordered=True)]", "group category quarter")
Q("only the top three", "tab(s(a='2026-07-01', b='2026-09-30'), kcat, ordered=True, top=3)", "[tab(s(a='2026-07-01', b='2026-09-30'), kcat, top=3)] + lists(ranked(s(a='2026-07-01', b='2026-09-30'))[:3], True)", "top category", True)

Q("chitty balance how many instalments left", "NONE", "[]", "none debt")
Q("all weding gifts with dates", "lst(s(has='wedding gift'))", "lists(s(has='wedding gift')) + [rows([(r.d, r.note) for r in s(has='wedding gift')])]", "list note")
Q("on which weekday we eat out the most", "one(tab(s(cat='Eating Out'), kwd, len, top=1)['rows'][0][0])",
  "[one(*tab(s(cat='Eating Out'), kwd, f, top=1)['rows'][0]) for f in (len, P)] + [one(tab(s(cat='Eating Out'), kwd, f, top=1)['rows'][0][0]) for f in (len, P)] + [tab(s(cat='Eating Out'), kwd, f, ordered=True) for f in (len, P)]"
  " + [one(*tab(s(cat='Eating Out'), kwd, len, top=1)['rows'][0], T(s(cat='Eating Out', wd=tab(s(cat='Eating Out'), kwd, len, top=1)['rows'][0][0])))]", "weekday category rich")
Q("what all for suresh this year", "lst(s(has='suresh', p='2026'))", "lists(s(has='suresh', p='2026')) + tots(s(has='suresh', p='2026'))[:2] + [rows([(r.note,) for r in s(has='suresh', p='2026')])]", "list person year")
Q("spectacles for whom and how much", "rows([(r.note, m(r.p)) for r in s(has='spectacles')])", "lists(s(has='spectacles'))[1:2]", "list note")
Q("compare my spending with other nurses", "NONE", "[]", "none unknown")
Q("top 5 provision shops this year", "tab(s(cat='Provisions', p='2026', nohas='onam'), knote, ordered=True, top=5)",
  "[tab([r for r in s(cat='Provisions', p='2026') if knote(r) not in ('milma milk', 'bread and egg', '')], knote, ordered=True, top=5), tab(s(cat='Provisions', p='2026'), knote, len, ordered=True, top=5),"
  " tab(s(cat='Provisions', p='2026'), lambda r: 'more' if 'more' in knote(r) else 'supplyco' if 'supplyco' in knote(r) else knote(r), ordered=True, top=5),"
  " tab([r for r in s(cat='Provisions', p='2026') if knote(r) not in ('milma milk', 'bread and egg', '')], lambda r: 'more' if 'more' in knote(r) else 'supplyco' if 'supplyco' in knote(r) else knote(r), ordered=True, top=5)]", "top shop category rich")
Q("from april 2025 to march 2026 total, leaving gold & chitty and trips", "total(s(a='2025-04-01', b='2026-03-31', nocat=('Gold & Chitty', 'Trips')))",
  "[one(T(s(a='2025-04-01', b='2026-03-31', nocat=('Gold & Chitty', 'Trips'))), N(s(a='2025-04-01', b='2026-03-31', nocat=('Gold & Chitty', 'Trips'))))]", "total between exclude rich")

# sakthan
Q("sakthan market, for fish how much and for vegetables how much", "tab(s(has='sakthan market'), kcat)",
  "cmp2('Fish & Meat', P(s(has='sakthan market', cat='Fish & Meat')), 'Vegetables', P(s(has='sakthan market', cat='Vegetables')))[:3]", "shop category compare rich")
Q("this year only", "tab(s(has='sakthan market', p='2026'), kcat)",
  "cmp2('Fish & Meat', P(s(has='sakthan market', cat='Fish & Meat', p='2026')), 'Vegetables', P(s(has='sakthan market', cat='Vegetables', p='2026')))[:3]", "shop category year", True)

Q("wagonr emi how many i paid and total how much", "one(N(s(has='wagon r emi')), T(s(has='wagon r emi')))", "[]", "count total note")
Q("first and last time we went guruvayoor by ksrtc", "one(s(has='ksrtc guruvayoor')[0].d, s(has='ksrtc guruvayoor')[-1].d)",
  "[rows([(s(has='ksrtc guruvayoor')[0].d,), (s(has='ksrtc guruvayoor')[-1].d,)]), rows([(x.d, m(x.p)) for x in (s(has='ksrtc guruvayoor')[0], s(has='ksrtc guruvayoor')[-1])])]", "first last note rich")
Q("how many entries i left notes blank", "one(N(s(blank=True)))", "[one(N(s(blank=True)), T(s(blank=True)))]", "count blank")
Q("on sundays chicken more times or beef", "one(N(s(only='chicken', wd='Sunday')), N(s(only='beef', wd='Sunday')))",
  "[rows([('chicken', N(s(only='chicken', wd='Sunday'))), ('beef', N(s(only='beef', wd='Sunday')))]), one('chicken'), one('chicken', N(s(only='chicken', wd='Sunday'))), rows([(N(s(only='chicken', wd='Sunday')),), (N(s(only='beef', wd='Sunday')),)])]", "compare weekday count rich")
Q("in the vacation april and may 2025 how much for girls", "total(s(cat='Girls', p=('2025-04', '2025-05')))", "tots(s(cat='Girls', p=('2025-04', '2025-05'))) + [tab(s(cat='Girls', p=('2025-04', '2025-05')), kmon), one(T([r for r in s(p=('2025-04', '2025-05')) if r.cat == 'Girls' or 'girls' in r.note.lower()]))]", "total category season")
Q("if the lulu then and", "NONE", "[]", "none half")

with open(os.path.join(HERE, "thrissur45.jsonl"), "w", encoding="utf-8", newline="\n") as f:
    for o in OUT:
        f.write(json.dumps(o, ensure_ascii=False) + "\n")
