"""Blind question set penzance41: gold values by naive loops over ../ledgers/penzance.csv."""
import csv
import itertools
import json
import os
import re
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Row:
    def __init__(self, d, amount, cat, note):
        self.d, self.cat, self.note, self.low = d, cat, note, note.lower()
        pounds, pence = amount.split(".")
        self.p = int(pounds) * 100 + int(pence)
        self.m, self.y = d[:7], d[:4]
        self.q = d[:4] + "-Q" + str((int(d[5:7]) + 2) // 3)
        self.wd = date.fromisoformat(d).weekday()
        self.wdn = NAMES[self.wd]


ALL = []
with open(os.path.join(HERE, "..", "ledgers", "penzance.csv"), encoding="utf-8", newline="") as fh:
    for r in csv.DictReader(fh):
        ALL.append(Row(r["date"], r["amount"], r["category"], r["notes"]))


# ------------------------------------------------------------------ naive helpers
def f(a="0000", b="9999", cat=None, w=None, exact=None, no=None, nocat=None, over=None, src=None):
    """rows from day/month/year prefix a to b; w / no: words in the note (| between); exact: the whole note"""
    out = []
    for r in (ALL if src is None else src):
        if r.d < a or r.d[:len(b)] > b:
            continue
        if cat is not None and r.cat not in cat.split("|"):
            continue
        if nocat is not None and r.cat in nocat.split("|"):
            continue
        if w is not None and not re.search(r"(?<!\w)(" + w + r")(?!\w)", r.low):
            continue
        if exact is not None and r.low not in exact.split("|"):
            continue
        if no is not None and re.search(r"(?<!\w)(" + no + r")(?!\w)", r.low):
            continue
        if over is not None and r.p <= over * 100:
            continue
        out.append(r)
    return out


def money(p):
    s = "-" if p < 0 else ""
    p = abs(p)
    return "%s%d.%02d" % (s, p // 100, p % 100)


def div(p, n):
    """half up"""
    return (2 * p + n) // (2 * n)


def pence(rs):
    t = 0
    for r in rs:
        t += r.p
    return t


def tot(rs):
    return money(pence(rs))


def cnt(rs):
    return str(len(rs))


def avg(rs):
    return money(div(pence(rs), len(rs)))


def per(rs, n):
    return money(div(pence(rs), n))


def med(rs):
    v = sorted(r.p for r in rs)
    n = len(v)
    return money(v[n // 2]) if n % 2 else money(div(v[n // 2 - 1] + v[n // 2], 2))


def top(rs, n=1):
    return sorted(rs, key=lambda r: -r.p)[:n]


def big(rs):
    return top(rs)[0]


def pct(x, y):
    v = 1000 * x / y
    return "%.1f" % (round(abs(v) + 1e-9) / 10 * (1 if v >= 0 else -1))


def by(rs, key):
    g = {}
    for r in rs:
        g.setdefault(key(r), []).append(r)
    return sorted(g.items())


def table(rs, key, val=tot):
    return [[k, val(v)] for k, v in by(rs, key)]


def month(r):
    return r.m


def quarter(r):
    return r.q


def year(r):
    return r.y


def cat(r):
    return r.cat


def note(r):
    return r.low


def best(rs, key, size=pence, last=False):
    g = by(rs, key)
    g.sort(key=lambda kv: -size(kv[1]))
    return g[0]


def span(a, b):
    d, e = date.fromisoformat(a), date.fromisoformat(b)
    while d <= e:
        yield d.isoformat()
        d += timedelta(1)


def bare(a, b, rs=ALL):
    spent = {r.d for r in rs}
    return [d for d in span(a, b) if d not in spent]


def runs(days):
    out = []
    for d in days:
        if out and (date.fromisoformat(d) - date.fromisoformat(out[-1][-1])).days == 1:
            out[-1].append(d)
        else:
            out.append([d])
    return out


def mlist(a, b):
    out, y, m = [], int(a[:4]), int(a[5:])
    while "%04d-%02d" % (y, m) <= b:
        out.append("%04d-%02d" % (y, m))
        m += 1
        if m > 12:
            y, m = y + 1, 1
    return out


# ------------------------------------------------------------------ shapes of an answer
def one(*cells):
    return {"one": [str(c) for c in cells]}


def rows(rs, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rs], "ordered": ordered}


EMPTY, NONE = {"empty": True}, {"none": True}


def lst(rs):
    return rows([[r.d, money(r.p)] for r in rs])


def lists(rs):
    """every other way to hand over a list of expenses"""
    out = [rows([[money(r.p)] for r in rs]), one(tot(rs)), one(tot(rs), cnt(rs))]
    if all(r.low for r in rs):
        out += [rows([[r.low, money(r.p)] for r in rs]), rows(table(rs, note))]
    return out


def t(rs):
    return one(tot(rs))


def ts(*lots):
    """totals of each lot, alone or with the count"""
    out = []
    for rs in lots:
        out += [one(tot(rs)), one(tot(rs), cnt(rs))]
    return out


def row(r, *core):
    """one expense said with any mix of its cells that holds the core ones (a amount, d day, n note, c category)"""
    cells = {"a": money(r.p), "d": r.d, "n": r.low, "c": r.cat}
    out = []
    for k in range(1, 5):
        for mix in itertools.combinations("adnc", k):
            if all(c in mix for c in core) and all(cells[c] for c in mix):
                out.append(one(*[cells[c] for c in mix]))
    return out


def pair(x, y, *names):
    """two sums in pence compared"""
    a, b, d = money(x), money(y), abs(x - y)
    out = [one(a, b), rows([[a], [b]]), one(a, b, money(d)), one(a, b, "-" + money(d)), one(money(d)), one("-" + money(d)),
           one(pct(y - x, x)), one(a, b, pct(y - x, x)), one(pct(x - y, y)), one(a, b, pct(x - y, y))]
    if names:
        out += [rows([[names[0], a], [names[1], b]]), one(names[0] if x > y else names[1], a if x > y else b)]
    return out


def ranks(rs, key, n, size, val):
    g = by(rs, key)
    g.sort(key=lambda kv: (-size(kv[1]), kv[0]))
    return [[k, val(v)] for k, v in g[:n]]


def permutations3(rs):
    """the ranking, and the ranking with ties the other way round"""
    return [list(p) for p in itertools.permutations(rs) if all(int(p[i][1]) >= int(p[i + 1][1]) for i in range(len(p) - 1))]


def running(tab):
    out, s = [], 0
    for k, v in tab:
        s += int(v.replace(".", ""))
        out.append([k, money(s)])
    return out


def zeros(tab, keys):
    d = dict((k, v) for k, v in tab)
    return [[k, d.get(k, "0.00")] for k in keys]


def stages(rs):
    """each price and the first day it was paid"""
    out = []
    for r in rs:
        if not out or out[-1][0] != money(r.p):
            out.append([money(r.p), r.d])
    return out


def weekend(rs):
    return [r for r in rs if r.wd >= 5]


def weekday(rs):
    return [r for r in rs if r.wd < 5]


QUESTIONS = []


def Q(question, how, alt="[]", tags="", history=()):
    gold = eval(how)
    seen, alts = [gold], []
    for x in eval(alt):
        if x not in seen:
            seen.append(x)
            alts.append(x)
    QUESTIONS.append({
        "id": "penzance41-%03d" % (len(QUESTIONS) + 1), "question": question, "today": TODAY, "history": list(history),
        "gold": gold, "alt": alts, "how": how, "tags": tags.split() + (["follow-up"] if history else []),
    })
    return list(history) + [question]


def X(question, tags="", history=(), alt="[]"):
    return Q(question, "NONE", alt, ("none " + tags).strip(), history)


# ------------------------------------------------------------------ the questions
h = Q("how much have we spent on the van so far this year", "t(f('2026', cat='Van'))",
      "ts(f('2026', cat='Van'))", "total category")
h = Q("without the insurance", "t(f('2026', cat='Van', no='insurance'))",
      "ts(f('2026', cat='Van', no='insurance'), f('2026', cat='Van', no='van insurance'), [r for r in f('2026', cat='Van') if r.low != 'van insurance'])",
      "total exclusion", h)
h = Q("and what about last year", "t(f('2025', '2025', cat='Van', no='insurance'))",
      "ts(f('2025', '2025', cat='Van', no='insurance'), f('2025', '2025', cat='Van'), f('2025', '2025-11-30', cat='Van', no='insurance'))",
      "total exclusion", h)
Q("split that by month please", "rows(table(f('2025', '2025', cat='Van', no='insurance'), month))",
  "[rows(zeros(table(f('2025', '2025', cat='Van', no='insurance'), month), mlist('2025-01', '2025-12'))), rows(table(f('2025', '2025', cat='Van'), month))]",
  "by-month", h)

X("morning, hows things with you", "chit-chat")
h = Q("what did october's food shop come to", "t(f('2026-10', '2026-10', cat='Food shop'))", "ts(f('2026-10', '2026-10', cat='Food shop'))", "total month")
h = Q("and september", "t(f('2026-09', '2026-09', cat='Food shop'))", "ts(f('2026-09', '2026-09', cat='Food shop'))", "total month", h)
Q("which shop took the most of it", "one(best(f('2026-09', '2026-09', cat='Food shop'), note)[0], tot(best(f('2026-09', '2026-09', cat='Food shop'), note)[1]))",
  "[one(best(f('2026-09', '2026-09', cat='Food shop'), note)[0])] + [one('tesco', tot(f('2026-09', '2026-09', cat='Food shop', w=w))) for w in ('tesco', 'tesco|tesco big shop')] + [one('tesco')]",
  "group largest", h)

h = Q("when did we last take pickle to the vet", "one(f(w='vet pickle')[-1].d)", "row(f(w='vet pickle')[-1], 'd')", "when last person")
h = Q("and the time before that", "one(f(w='vet pickle')[-2].d)", "row(f(w='vet pickle')[-2], 'd')", "when", h)
h = Q("how much have we spent there in all", "t(f(w='vet'))", "ts(f(w='vet'), f(w='vet', no='operation'))", "total", h)
X("was it worth it do you reckon", "opinion", h)

Q("how many times did we stop for a warrens pasty this year", "one(cnt(f('2026', w='warrens pasty')))",
  "[one(cnt(f('2026', w='warrens pasty')), tot(f('2026', w='warrens pasty'))), lst(f('2026', w='warrens pasty'))]", "count")
X("how much did i take in the shop in august", "income")

h = Q("list everything we spent last weekend", "lst(f('2026-11-28', '2026-11-29'))",
      "lists(f('2026-11-28', '2026-11-29')) + [lst(f('2026-11-27', '2026-11-29')), lst(f('2026-11-21', '2026-11-22'))]", "list weekend")
h = Q("just the eating out", "lst(f('2026-11-28', '2026-11-29', cat='Eating out'))",
      "lists(f('2026-11-28', '2026-11-29', cat='Eating out')) + [lst(f('2026-11-27', '2026-11-29', cat='Eating out')), lst(f('2026-11-21', '2026-11-22', cat='Eating out'))]", "list category", h)
Q("total for those two?", "t(f('2026-11-28', '2026-11-29', cat='Eating out'))", "ts(f('2026-11-28', '2026-11-29', cat='Eating out'))", "total", h)

Q("whats the dearest single thing we've ever bought", "one(money(big(ALL).p), big(ALL).low)",
  "row(big(ALL), 'a') + row(big(ALL), 'n')", "largest everything")
X("why do we get through so much money on food", "reason")

h = Q("avrage monthly octopus bill in 2025", "one(avg(f('2025', '2025', w='octopus energy')))",
      "[one(avg(f('2025', '2025', w='octopus energy')), '12'), one(avg(f('2025', '2025', w='octopus energy')), tot(f('2025', '2025', w='octopus energy')))]", "average bill typo")
h = Q("same for this year", "one(avg(f('2026', w='octopus energy')))",
      "[one(avg(f('2026', w='octopus energy')), cnt(f('2026', w='octopus energy'))), one(avg(f('2026', w='octopus energy')), tot(f('2026', w='octopus energy')))]", "average bill", h)
h = Q("which month was the worst", "one(big(f('2026', w='octopus energy')).m, money(big(f('2026', w='octopus energy')).p))",
      "row(big(f('2026', w='octopus energy')), 'd') + [one(big(f('2026', w='octopus energy')).m), one(money(big(f('2026', w='octopus energy')).p))]", "largest month", h)
X("why is it so high in winter", "reason", h)

Q("share of eating out in everything we've spent this year", "one(pct(pence(f('2026', cat='Eating out')), pence(f('2026'))))",
  "[one(pct(pence(f('2026', cat='Eating out')), pence(f('2026'))), tot(f('2026', cat='Eating out'))), one(pct(pence(f('2026', cat='Eating out')), pence(f('2026'))), tot(f('2026', cat='Eating out')), tot(f('2026')))]",
  "share")
Q("when was the boiler put in and what did it set us back", "one(f(w='new boiler')[0].d, money(f(w='new boiler')[0].p))", "row(f(w='new boiler')[0], 'd', 'a') + row(f(w='new boiler')[0], 'a')", "when one-off")
Q("is there anything from decathlon this year", "lst(f('2026', w='decathlon'))",
  "lists(f('2026', w='decathlon')) + [one(cnt(f('2026', w='decathlon')))] + [lst(f('2026', exact='decathlon'))] + lists(f('2026', exact='decathlon')) + [rows(table(f('2026', w='decathlon'), cat))]", "list shop two-categories")
X("add 12.50 for fish and chips today", "order")

h = Q("how much did we spend on brittany all in", "t(f(w='brittany'))", "ts(f(w='brittany'), f('2024-08-10', '2024-08-20', w='brittany'))", "total trip")
h = Q("how does that compare with hossegor", "one(tot(f(w='brittany')), tot(f(w='hossegor')))",
      "pair(pence(f(w='brittany')), pence(f(w='hossegor')), 'brittany', 'hossegor') + ts(f(w='hossegor'))", "compare trip", h)
h = Q("what was the dearest meal out there", "one(money(big(f(w='hossegor', cat='Eating out')).p), big(f(w='hossegor', cat='Eating out')).low)",
      "row(big(f(w='hossegor', cat='Eating out')), 'a') + row(big(f(w='hossegor', cat='Eating out')), 'n') + row(big(f(w='brittany', cat='Eating out')), 'a')", "largest trip", h)
X("could we afford to go back next summer", "advice future", h)

Q("how much did christmas cost us last year", "t(f('2025', '2025', w='christmas'))",
  "ts(f('2025', '2025', w='christmas'), f('2025', '2025', w='christmas', cat='Presents')) + [rows(table(f('2025', '2025', w='christmas'), note)), rows(table(f('2025', '2025', w='christmas'), cat))]", "total holiday")
Q("how many days this month did we spend nothing at all", "one(len(bare('2026-11-01', '2026-11-30')))",
  "[rows([[d] for d in bare('2026-11-01', '2026-11-30')]), one(*bare('2026-11-01', '2026-11-30'))]", "count days-without")
X("whats the tide doing at newlyn tonight", "off-topic")
Q("warrens - how much of it is down as food shop and how much as eating out this year", "rows(table(f('2026', w='warrens'), cat))",
  "[one(tot(f('2026', w='warrens', cat='Food shop')), tot(f('2026', w='warrens', cat='Eating out')))]", "group two-categories")

h = Q("how much is the shop rent at the moment", "one(money(f(w='shop rent')[-1].p))", "row(f(w='shop rent')[-1], 'a')", "price now")
h = Q("what was it before that", "one('440.00')", "row([r for r in f(w='shop rent') if r.p == 44000][-1], 'a') + [rows(stages(f(w='shop rent'))), one('440.00', '2023-10-03')]", "price", h)
h = Q("when did it go up", "one(stages(f(w='shop rent'))[1][1])",
      "row([r for r in f(w='shop rent') if r.p == 47500][0], 'd') + [one('2025-04'), one('2025-04', '475.00'), one('2025-04-03', '440.00', '475.00'), rows(stages(f(w='shop rent')))]", "when price", h)
X("what does he put it up for", "reason", h)

Q("biggest single spend in each category this year", "rows([[k, money(big(v).p)] for k, v in by(f('2026'), cat)])",
  "[rows([[k, money(big(v).p), big(v).low] for k, v in by(f('2026'), cat)]), rows([[k, big(v).d, money(big(v).p)] for k, v in by(f('2026'), cat)])]", "group largest")
Q("what did we spend yesterday", "t(f('2026-11-29', '2026-11-29'))", "ts(f('2026-11-29', '2026-11-29')) + [lst(f('2026-11-29', '2026-11-29'))] + lists(f('2026-11-29', '2026-11-29'))", "total day")
X("how many kilos of stoneware did i buy off dobles this year", "quantity")

h = Q("how much did kit's baccy come to in 2024", "t(f('2024', '2024', w='baccy'))", "ts(f('2024', '2024', w='baccy'))", "total")
h = Q("when was the last time he bought any", "one(f(w='baccy')[-1].d)", "row(f(w='baccy')[-1], 'd')", "when last", h)
Q("and since then", "EMPTY", "[one('0.00'), one('0'), one('0.00', '0'), NONE]", "empty", h)

Q("longest we've gone this year without eating out, in days", "one(max(len(x) for x in runs(bare('2026-01-01', TODAY, f(cat='Eating out')))))",
  "[one(len(x), *p) for x in runs(bare('2026-01-01', TODAY, f(cat='Eating out'))) if len(x) == max(len(y) for y in runs(bare('2026-01-01', TODAY, f(cat='Eating out')))) for p in ([x[0]], [x[-1]], [x[0], x[-1]])]"
  " + [rows([[len(x), x[0], x[-1]] for x in runs(bare('2026-01-01', TODAY, f(cat='Eating out'))) if len(x) == max(len(y) for y in runs(bare('2026-01-01', TODAY, f(cat='Eating out'))))])]", "streak")
Q("any spending at morrisons", "EMPTY", "[NONE, one('0.00'), one('0')]", "empty unknown-shop")
X("remind me to ring about the van insurance on friday", "order")

h = Q("clay & glazes by supplier this year", "rows(table(f('2026', cat='Clay & glazes'), note))",
      "[rows(ranks(f('2026', cat='Clay & glazes'), note, 99, pence, tot)), rows(table(f('2026', cat='Clay & glazes', w='dobles clay|potclays|bath potters|scarva'), note))]", "group notes")
h = Q("which one did i order from most often", "one(best(f('2026', cat='Clay & glazes'), note, len)[0], cnt(best(f('2026', cat='Clay & glazes'), note, len)[1]))",
      "[one(best(f('2026', cat='Clay & glazes'), note, len)[0]), rows(table(f('2026', cat='Clay & glazes'), note, cnt))]", "group count", h)
Q("only show me the ones over 100 quid", "lst(f('2026', cat='Clay & glazes', w='dobles clay', over=100))",
  "lists(f('2026', cat='Clay & glazes', w='dobles clay', over=100)) + [lst(f('2026', cat='Clay & glazes', over=100))] + lists(f('2026', cat='Clay & glazes', over=100)) + [rows([x for x in table(f('2026', cat='Clay & glazes'), note) if float(x[1]) > 100])]",
  "threshold list", h)

Q("who had birthday presents off us this year and how much was each", "rows([[r.low, money(r.p)] for r in f('2026', w='birthday')])",
  "[rows([[r.low.split()[-1], money(r.p)] for r in f('2026', w='birthday')]), lst(f('2026', w='birthday')), t(f('2026', w='birthday'))]", "list persons")
X("does kit still owe me for the oilskins", "debt")
Q("median food shop spend this year, per visit", "one(med(f('2026', cat='Food shop')))", "[one(med(f('2026', cat='Food shop')), cnt(f('2026', cat='Food shop')))]", "median")

h = Q("surf spending in 2024", "t(f('2024', '2024', cat='Surf'))", "ts(f('2024', '2024', cat='Surf'), [r for r in f('2024', '2024') if r.cat == 'Surf' or 'surf' in r.low])", "total category")
h = Q("and 2025", "t(f('2025', '2025', cat='Surf'))", "ts(f('2025', '2025', cat='Surf'), [r for r in f('2025', '2025') if r.cat == 'Surf' or 'surf' in r.low])", "total category", h)
Q("what was the priciest in there", "one(money(big(f('2025', '2025', cat='Surf')).p), big(f('2025', '2025', cat='Surf')).low)",
  "row(big(f('2025', '2025', cat='Surf')), 'a') + row(big(f('2025', '2025', cat='Surf')), 'n')", "largest", h)

Q("how much has gone to tesco since easter", "t(f('2026-04-05', w='tesco'))",
  "[x for a in ('2026-04-03', '2026-04-05', '2026-04-06', '2026-04-07') for x in ts(f(a, w='tesco'), f(a, w='tesco', no='fuel'), f(a, exact='tesco'), f(a, w='tesco', no='fuel|express'))]", "total since shop holiday")
Q("by what percent did bills go up from 2024 to 2025", "one(pct(pence(f('2025', '2025', cat='Bills')) - pence(f('2024', '2024', cat='Bills')), pence(f('2024', '2024', cat='Bills'))))",
  "[g for x, y in [(pence(f('2024', '2024', cat='Bills')), pence(f('2025', '2025', cat='Bills')))] for g in (one(money(x), money(y), pct(y - x, x)), one(money(y - x), pct(y - x, x)), one(money(x), money(y), money(y - x), pct(y - x, x)), rows([['2024', money(x)], ['2025', money(y), pct(y - x, x)]]))]", "growth")
X("how many miles did the van do last year", "quantity")
Q("whats gone out on jowan since the start of september", "t(f('2026-09-01', w='jowan'))",
  "ts(f('2026-09-01', w='jowan')) + [lst(f('2026-09-01', w='jowan'))] + lists(f('2026-09-01', w='jowan'))", "total since person")
Q("running total of the dog category month by month this year", "rows(running(table(f('2026', cat='Dog'), month)), True)",
  "[rows(running(table(f('2026', cat='Dog'), month)))]", "running")

h = Q("clothes for each quarter of this year", "rows(table(f('2026', cat='Clothes'), quarter))", "[]", "by-quarter")
h = Q("last year as well", "rows(table(f('2025', '2025', cat='Clothes'), quarter))", "[rows(table(f('2025', cat='Clothes'), quarter))]", "by-quarter", h)
Q("leave out the vinted bits", "rows(table(f('2025', '2025', cat='Clothes', no='vinted'), quarter))",
  "[rows(table(f('2025', cat='Clothes', no='vinted'), quarter))]", "by-quarter exclusion", h)
X("and then if the lad", "half-sentence")

Q("eating out this year, weekdays against weekends", "one(tot(weekday(f('2026', cat='Eating out'))), tot(weekend(f('2026', cat='Eating out'))))",
  "pair(pence(weekday(f('2026', cat='Eating out'))), pence(weekend(f('2026', cat='Eating out'))))[:4] + [rows([[n, tot([r for r in f('2026', cat='Eating out') if r.wdn == n])] for n in NAMES])]", "weekday-weekend")
Q("what day of the week do i buy coffee most", "one(best(f(exact='coffee'), lambda r: r.wdn, len)[0])",
  "[one(best(f(exact='coffee'), lambda r: r.wdn, len)[0], cnt(best(f(exact='coffee'), lambda r: r.wdn, len)[1])), one(best(f(exact='coffee'), lambda r: r.wdn, len)[0], tot(best(f(exact='coffee'), lambda r: r.wdn, len)[1])), rows(table(f(exact='coffee'), lambda r: r.wdn, cnt))]", "weekday count")
X("should i put my mugs up to 24 quid", "advice")

h = Q("tegen's driving lessons month by month", "rows(table(f(w='driving lesson'), month))", "[rows(table(f(w='driving lesson'), month, cnt)), lst(f(w='driving lesson'))]", "by-month person")
h = Q("so what did the lot cost", "t(f(w='driving lesson'))", "ts(f(w='driving lesson'))", "total", h)
Q("and with the driving test on top", "t(f(w='driving lesson|driving test'))", "ts(f(w='driving lesson|driving test')) + [one(tot(f(w='driving lesson')), tot(f(w='driving test'))), one(tot(f(w='driving lesson')), tot(f(w='driving test')), tot(f(w='driving lesson|driving test')))]", "total", h)

Q("which months last year did the food shop go over 850", "rows([x for x in table(f('2025', '2025', cat='Food shop'), month) if float(x[1]) > 850])",
  "[rows([[x[0]] for x in table(f('2025', '2025', cat='Food shop'), month) if float(x[1]) > 850]), one(len([x for x in table(f('2025', '2025', cat='Food shop'), month) if float(x[1]) > 850]))]", "threshold month")
Q("spotify - what did we pay at the start and what is it now", "one(money(f(w='spotify')[0].p), money(f(w='spotify')[-1].p))",
  "[rows(stages(f(w='spotify'))), rows([[r.d, money(r.p)] for r in (f(w='spotify')[0], f(w='spotify')[-1])]), one(money(f(w='spotify')[0].p), money(f(w='spotify')[-1].p), '4.00')]", "price first now")
X("delete the coffee from the 24th", "order")
Q("everthing last month bar bills and the shop rent", "t(f('2026-10', '2026-10', nocat='Bills', no='shop rent'))",
  "ts(f('2026-10', '2026-10', nocat='Bills', no='shop rent')) + [rows(table(f('2026-10', '2026-10', nocat='Bills', no='shop rent'), cat))]", "total exclusion")

h = Q("what did i put in at tesco express this year, the total", "t(f('2026', w='tesco express'))", "ts(f('2026', w='tesco express'))", "total shop")
h = Q("how many visits was that", "one(cnt(f('2026', w='tesco express')))", "[one(cnt(f('2026', w='tesco express')), tot(f('2026', w='tesco express'))), one(len({r.d for r in f('2026', w='tesco express')}))]", "count", h)
Q("and at co-op newlyn", "one(cnt(f('2026', w='co-op newlyn')))", "ts(f('2026', w='co-op newlyn')) + [one(cnt(f('2026', w='co-op newlyn')), tot(f('2026', w='co-op newlyn'))), one(len({r.d for r in f('2026', w='co-op newlyn')}))]", "count", h)

Q("jowan or tegen, who cost more this year", "one('tegen', tot(f('2026', w='tegen')))",
  "[one('tegen')] + [g for c in (None, 'Kids') for x, y in [(pence(f('2026', w='jowan', cat=c)), pence(f('2026', w='tegen', cat=c)))] for g in pair(x, y)[:4] + pair(x, y, 'jowan', 'tegen')[-2:] + [one('tegen', money(abs(x - y)))]]", "compare persons")
Q("spending from 20 to 24 july this year by day", "rows(table(f('2026-07-20', '2026-07-24'), lambda r: r.d))",
  "[rows(zeros(table(f('2026-07-20', '2026-07-24'), lambda r: r.d), list(span('2026-07-20', '2026-07-24')))), lst(f('2026-07-20', '2026-07-24')), t(f('2026-07-20', '2026-07-24'))]", "by-day between")
Q("top three places for eating out this year by number of visits", "rows(ranks(f('2026', cat='Eating out'), note, 3, len, cnt), True)",
  "[rows(x, True) for no in (None, 'coffee') for k in permutations3(ranks(f('2026', cat='Eating out', no=no), note, 3, len, cnt)) for x in (k, [[c[0]] for c in k])]", "ranking count")
X("is seasalt nicer than fat face", "opinion")
Q("first and last thing i got from potclays", "one(f(w='potclays')[0].d, f(w='potclays')[-1].d)",
  "[lst([f(w='potclays')[0], f(w='potclays')[-1]]), one(money(f(w='potclays')[0].p), money(f(w='potclays')[-1].p)), rows([[f(w='potclays')[0].d], [f(w='potclays')[-1].d]])]", "first last")
X("how much is left in the joint account", "income balance")
Q("average food shop a month this year against last year", "one(per(f('2026', cat='Food shop'), 11), per(f('2025', '2025', cat='Food shop'), 12))",
  "[g for n in (12, 11) for k in (11, 10) for x, y in [(div(pence(f('2026', '2026-11' if k == 11 else '2026-10', cat='Food shop')), k), div(pence(f('2025', '2025-12' if n == 12 else '2025-11', cat='Food shop')), n))] for g in pair(x, y) + pair(x, y, '2026', '2025')[-2:-1]]"
  " + [one(money(abs(div(pence(f('2026', cat='Food shop')) * 12 - pence(f('2025', '2025', cat='Food shop')) * 11, 132))))]", "average compare")
X("how many bowls did i glaze last week", "quantity")

Q("anything over 500 quid this year that isn't the mortgage", "lst([r for r in f('2026', no='mortgage', over=500)])",
  "lists(f('2026', no='mortgage', over=500)) + [one(cnt(f('2026', no='mortgage', over=500)))]", "threshold exclusion list")
Q("what did the studio and shop cost me last quarter", "t(f('2026-07', '2026-09', cat='Shop & studio'))",
  "ts(f('2026-07', '2026-09', cat='Shop & studio')) + [rows(table(f('2026-07', '2026-09', cat='Shop & studio'), month))]", "total quarter")
Q("everything with newlyn in it this year, per category", "rows(table(f('2026', w='newlyn'), cat))", "[t(f('2026', w='newlyn'))]", "group notes")
X("will diesel be any cheaper by spring", "future")
Q("how many times has pickle been to the groomer", "one(cnt(f(w='groomer')))",
  "[one(cnt(f(w='groomer')), tot(f(w='groomer'))), lst(f(w='groomer'))]", "count")
h = Q("what was the boat insurance each year", "rows(table(f(w='boat insurance'), year))", "[lst(f(w='boat insurance')), rows(stages(f(w='boat insurance')))]", "price by-year")
h = Q("how much has it gone up in all", "one(money(f(w='boat insurance')[-1].p - f(w='boat insurance')[0].p))",
      "pair(f(w='boat insurance')[0].p, f(w='boat insurance')[-1].p)[:8]", "price growth", h)
X("whos got a cheaper quote", "off-topic", h)
X("did the craft fair make any profit", "income")
Q("which cafe or pub has the highest average bill this year, at least 3 visits", "one(max((div(pence(v), len(v)), k) for k, v in by(f('2026', cat='Eating out'), note) if len(v) >= 3 and k)[1], avg(f('2026', cat='Eating out', exact=max((div(pence(v), len(v)), k) for k, v in by(f('2026', cat='Eating out'), note) if len(v) >= 3 and k)[1])))",
  "[one(max((div(pence(v), len(v)), k) for k, v in by(f('2026', cat='Eating out'), note) if len(v) >= 3 and k)[1])]", "group average threshold")

Q("how many diffrent days in october did we eat out", "one(len({r.d for r in f('2026-10', '2026-10', cat='Eating out')}))",
  "[one(len({r.d for r in f('2026-10', '2026-10', cat='Eating out')}), tot(f('2026-10', '2026-10', cat='Eating out'))), rows(table(f('2026-10', '2026-10', cat='Eating out'), lambda r: r.d))]", "count days")
Q("how many days is it since we last had the plumber", "one((date.fromisoformat(TODAY) - date.fromisoformat(f(w='plumber')[-1].d)).days)",
  "row(f(w='plumber')[-1], 'd') + [one((date.fromisoformat(TODAY) - date.fromisoformat(f(w='plumber')[-1].d)).days, f(w='plumber')[-1].d)]", "days-since")
Q("what did the veg box cost us altogether and when did it stop", "one(tot(f(w='veg box')), f(w='veg box')[-1].d)",
  "[one(tot(f(w='veg box')), cnt(f(w='veg box')), f(w='veg box')[-1].d), one(tot(f(w='veg box')), f(w='veg box')[0].d, f(w='veg box')[-1].d), one(tot(f(w='veg box')), '2025-11'), one(tot(f(w='veg box')), '17.50', f(w='veg box')[-1].d)]", "total stopped")

if __name__ == "__main__":
    with open(os.path.join(HERE, "penzance41.jsonl"), "w", encoding="utf-8", newline="\n") as out:
        for q in QUESTIONS:
            out.write(json.dumps(q, ensure_ascii=False) + "\n")
