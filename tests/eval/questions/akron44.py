"""Writes akron44.jsonl: Denise's hundred questions about ledgers/akron.csv, with their right answers.

Every gold value is computed by plain loops over the rows; `how` is the expression that gave it.
"""
import csv
import datetime as dt
import json
import os
import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Row:
    def __init__(self, d, a, c, n):
        self.d, self.a, self.c, self.n = d, int(Decimal(a) * 100), c, n


LEDGER = []
with open(os.path.join(HERE, "..", "ledgers", "akron.csv"), encoding="utf-8", newline="") as fh:
    for r in csv.DictReader(fh):
        LEDGER.append(Row(r["date"], r["amount"], r["category"], r["notes"]))


# --- picking rows ---------------------------------------------------------------------------------------
def word(note, phrase):
    """phrase stands in note as whole words, in any case."""
    return re.search(r"(?<![a-z0-9])" + re.escape(phrase.lower()) + r"(?![a-z0-9])", note.lower()) is not None


def f(cat=None, has=None, no=None, alone=None, a="0000", b="9999", nocat=(), among=None):
    """Rows of a category, with a phrase (or any of several) in the notes, without another, from day a to day b
    (both may be a year or a month)."""
    out = []
    for r in LEDGER if among is None else among:
        if cat is not None and r.c != cat:
            continue
        if r.c in nocat:
            continue
        if alone is not None and r.n.lower() != alone:
            continue
        if has is not None:
            hit = False
            for h in [has] if isinstance(has, str) else has:
                if word(r.n, h):
                    hit = True
            if not hit:
                continue
        if no is not None:
            hit = False
            for h in [no] if isinstance(no, str) else no:
                if word(r.n, h):
                    hit = True
            if hit:
                continue
        if r.d[: len(a)] < a or r.d[: len(b)] > b:
            continue
        out.append(r)
    return out


def both(x, y):
    """Rows of x and rows of y, each once, in ledger order."""
    out = []
    for r in LEDGER:
        if r in x or r in y:
            out.append(r)
    return out


# --- figures ----------------------------------------------------------------------------------------------
def rnd(x, places):
    x = Fraction(x)
    q = Decimal(x.numerator) / Decimal(x.denominator)
    return str(q.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))


def m(cents):
    return rnd(Fraction(cents) / 100, 2)


def p(part, whole):
    return rnd(Fraction(100 * part, whole), 1)


def tot(rows):
    s = 0
    for r in rows:
        s += r.a
    return s


def n(rows):
    return str(len(rows))


def avg(rows):
    return Fraction(tot(rows), len(rows))


def med(rows):
    v = sorted(r.a for r in rows)
    h = len(v) // 2
    return Fraction(v[h]) if len(v) % 2 else Fraction(v[h - 1] + v[h], 2)


def top(rows):
    best = rows[0]
    for r in rows:
        if r.a > best.a:
            best = r
    return best


def low(rows):
    best = rows[0]
    for r in rows:
        if r.a < best.a:
            best = r
    return best


def days(a, b):
    d, out = dt.date.fromisoformat(a), []
    while d.isoformat() <= b:
        out.append(d.isoformat())
        d += dt.timedelta(days=1)
    return out


def nospend(a, b):
    spent = set()
    for r in LEDGER:
        spent.add(r.d)
    return [d for d in days(a, b) if d not in spent]


def stretch(a, b):
    """Longest run of days without a row: length, first day, last day."""
    spent = set()
    for r in LEDGER:
        spent.add(r.d)
    best, run = [], []
    for d in days(a, b):
        run = [] if d in spent else run + [d]
        if len(run) > len(best):
            best = run
    return len(best), best[0], best[-1]


def wd(day):
    return WEEKDAYS[dt.date.fromisoformat(day).weekday()]


ROOTS = ["acme", "giant eagle", "aldi", "costco", "marcs", "dunkin", "starbucks", "swensons", "luigis", "mcdonalds", "walmart", "target"]


def root(note):
    for x in ROOTS:
        if note.lower().startswith(x):
            return x
    return note.lower()


def by(rows, key):
    out = {}
    for r in rows:
        k = key(r)
        out[k] = out.get(k, 0) + r.a
    return out


def num(rows, key):
    out = {}
    for r in rows:
        k = key(r)
        out[k] = out.get(k, 0) + 1
    return out


def C(r): return r.c
def N(r): return r.n
def NL(r): return r.n.lower()
def S(r): return root(r.n)
def Y(r): return r.d[:4]
def M(r): return r.d[:7]
def W(r): return wd(r.d)
def DAY(r): return r.d
def QU(r): return "%s-Q%d" % (r.d[:4], (int(r.d[5:7]) + 2) // 3)


def rank(d, k=None, named=True):
    """Pairs of a group, highest first; groups without a name left out on wish."""
    out = sorted(((x, v) for x, v in d.items() if x or not named), key=lambda t: (-t[1], t[0]))
    if k is not None:
        assert len(out) <= k or out[k - 1][1] != out[k][1], out[: k + 1]
        out = out[:k]
    return out


MONTHS26 = ["2026-%02d" % i for i in range(1, 12)]


# --- answers ----------------------------------------------------------------------------------------------
NONE, EMPTY = {"none": True}, {"empty": True}


def one(*cells):
    return {"one": [str(c) for c in cells]}


def tbl(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def gt(d, ordered=False):
    """A table of groups and money."""
    return tbl([[k, m(v)] for k, v in (d if isinstance(d, list) else sorted(d.items()))], ordered)


def gn(d, ordered=False):
    return tbl([[k, str(v)] for k, v in (d if isinstance(d, list) else sorted(d.items()))], ordered)


def lst(rows, fields="dn$", ordered=False):
    pick = {"d": lambda r: r.d, "n": lambda r: r.n, "c": lambda r: r.c, "$": lambda r: m(r.a)}
    return tbl([[pick[x](r) for x in fields if pick[x](r)] for r in rows], ordered)


def lists(rows):
    return [lst(rows, x) for x in ("dn$", "d$", "n$", "dc$", "c$", "$")] if len(rows) <= 40 else []


def tl(rows, *names):
    """A total, with or without the name and the count beside it."""
    t, out = m(tot(rows)), [one(m(tot(rows)))]
    out.append(one(t, len(rows)))
    for x in names:
        out += [one(x, t), one(x, t, len(rows))]
    return out


def cn(rows, *names):
    """A count, with or without the name and the sum beside it."""
    c, out = n(rows), [one(n(rows)), one(n(rows), m(tot(rows)))]
    for x in names:
        out.append(one(x, c))
    return out


def row(r):
    """One row, with whatever is told of it."""
    out = [one(m(r.a)), one(m(r.a), r.d), one(m(r.a), r.c), one(m(r.a), r.d, r.c)]
    if r.n:
        out += [one(r.n, m(r.a)), one(r.n, m(r.a), r.d), one(r.n, r.d)]
    return out


def when(r):
    return [one(r.d), one(r.d, m(r.a)), one(r.d, r.n), one(r.d, r.n, m(r.a))]


def two(na, x, nb, y, f=m):
    """Two figures side by side, or who has more, or by how much."""
    hi, hv, lo = (na, x, y) if x >= y else (nb, y, x)
    return [tbl([[na, f(x)], [nb, f(y)]]), one(f(x), f(y)), one(f(y), f(x)), tbl([[f(x)], [f(y)]]), one(f(abs(x - y))), one(f(-abs(x - y))), one(f(x), f(y), f(abs(x - y))),
            one(f(x), f(y), f(y - x)), one(f(x), f(y), f(x - y)), one(hi), one(hi, f(hv)), one(hi, f(abs(x - y)))]


def diff(x, y):
    """y less x, absolute or signed, with or without the two."""
    d = y - x
    return [one(m(abs(d))), one(m(d)), one(m(-d)), one(m(x), m(y)), one(m(y), m(x)), tbl([[m(x)], [m(y)]]), one(m(x), m(y), m(abs(d))), one(m(x), m(y), m(d)), one(m(y), m(x), m(abs(d))),
            one(m(y), m(x), m(d)), one(p(d, x)), one(m(d), p(d, x)), one(m(abs(d)), p(abs(d), x)), one(p(abs(d), x))]


def share(part, whole, *names):
    q = p(part, whole)
    out = [one(q), one(q, m(part)), one(m(part), q), one(q, m(part), m(whole))]
    for x in names:
        out += [one(x, q), one(x, m(part), q)]
    return out


# --- the questions ----------------------------------------------------------------------------------------
LINES, TALK = [], []


def q(text, how="NONE", alt="[]", tags="", fu=False):
    """One question; fu: it goes on with the conversation of the line before."""
    global TALK
    if not fu:
        TALK = []
    gold = eval(how)
    alts, flat = eval(alt), []
    for x in alts if isinstance(alts, list) else [alts]:
        flat += x if isinstance(x, list) else [x]
    uniq = []
    for x in flat:
        if x != gold and x not in uniq:
            uniq.append(x)
    tags = tags.split() + (["followup"] if fu else [])
    if how == "NONE":
        tags.insert(0, "none")
    LINES.append({"id": "akron44-%03d" % (len(LINES) + 1), "question": text, "today": TODAY, "history": list(TALK), "gold": gold, "alt": uniq, "how": how, "tags": tags})
    TALK = TALK + [text]


q("how much did i spend on groceries last month", "one(m(tot(f(cat='Groceries', a='2026-10', b='2026-10'))))",
  "[tl(f(cat='Groceries', a='2026-10', b='2026-10'), 'Groceries')]", "total category month")
q("and the month before", "one(m(tot(f(cat='Groceries', a='2026-09', b='2026-09'))))", "[tl(f(cat='Groceries', a='2026-09', b='2026-09'), 'Groceries')]", "total category month", True)
q("which store got the most of that", "one(*[(k, m(v)) for k, v in rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), S), 1)][0])",
  """[[[one(k, m(v)), one(k), one(m(v))] for k, v in rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), S), 1)][0],
      [[one(k, m(v)), one(k), one(m(v))] for k, v in rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), NL), 1)][0],
      [[one(k, m(v)), one(k), one(m(v))] for k, v in rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), N), 1)][0],
      gt(rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), N)), True), gt(rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), NL)), True),
      gt(rank(by(f(cat='Groceries', a='2026-09', b='2026-09'), S)), True)]""", "group notes largest", True)
q("how many times did we hit swensons this summer", "one(n(f(has='swensons', a='2026-06', b='2026-08')))",
  "[cn(f(has='swensons', a='2026-06', b='2026-08'), 'swensons'), cn(f(has='swensons', a='2026-06-21', b='2026-09-22'), 'swensons'), cn(f(has='swensons', a='2026-06-20', b='2026-09-21')), cn(f(has='swensons', a='2026-05-25', b='2026-09-07')), cn(f(alone='swensons', a='2026-06', b='2026-08')), lists(f(has='swensons', a='2026-06', b='2026-08'))]",
  "count notes season")
q("can we afford disney world next summer", tags="advice")
q("whats the biggest vet bill pickles ever had", "one(m(top(f(has='vet')).a), top(f(has='vet')).d)", "[row(top(f(has='vet')))]", "largest notes")
q("when was the last oil change", "one(f(has='oil change')[-1].d)", "[when(f(has='oil change')[-1])]", "last notes")
q("target total since easter", "one(m(tot(f(has='target', a='2026-04-05'))))",
  "[tl(f(has='target', a='2026-04-05'), 'target'), tl(f(has='target', a='2026-04-06'), 'target'), tl(f(alone='target', a='2026-04-05'), 'target'), tl(f(has='target', no='optical', a='2026-04-05'), 'target')]", "total notes since holiday")
q("just the clothes there", "one(m(tot(f(cat='Clothes', has='target', a='2026-04-05'))))",
  "[tl(f(cat='Clothes', has='target', a='2026-04-05'), 'Clothes', 'target'), tl(f(cat='Clothes', alone='target', a='2026-04-05'), 'Clothes', 'target'), lists(f(cat='Clothes', has='target', a='2026-04-05'))]",
  "total category notes", True)
q("which one was the priciest", "one(m(top(f(cat='Clothes', has='target', a='2026-04-05')).a), top(f(cat='Clothes', has='target', a='2026-04-05')).d)",
  "[row(top(f(cat='Clothes', has='target', a='2026-04-05'))), row(top(f(cat='Clothes', alone='target', a='2026-04-05')))]", "largest category notes", True)
q("should i just take it back", tags="advice", fu=True)
q("target last year by category, biggest first", "gt(rank(by(f(has='target', a='2025', b='2025'), C)), True)", "[gt(rank(by(f(alone='target', a='2025', b='2025'), C)), True)]", "group category notes year ranking")
q("what did halloween cost us this year", "one(m(tot(f(has='halloween', a='2026'))))",
  "[tl(f(has='halloween', a='2026'), 'halloween'), lists(f(has='halloween', a='2026')), tl(f(has=['halloween', 'pumpkins'], a='2026'), 'halloween'), tl(f(a='2026-10-31', b='2026-10-31')), lists(f(a='2026-10-31', b='2026-10-31'))]",
  "total notes holiday")
q("show me everything i bought on black friday", "lst(f(a='2026-11-27', b='2026-11-27'), 'c$')", "[lists(f(a='2026-11-27', b='2026-11-27')), tl(f(a='2026-11-27', b='2026-11-27'))]", "list holiday day")
q("how much do i bring home a month", tags="income")
q("mia dance this year vs last year", "tbl([['2025', m(tot(f(has='mia dance', a='2025', b='2025')))], ['2026', m(tot(f(has='mia dance', a='2026')))]])",
  """[two('2025', tot(f(has='mia dance', a='2025', b='2025')), '2026', tot(f(has='mia dance', a='2026'))), two('2025', tot(f(has='mia dance', a='2025', b='2025-11')), '2026', tot(f(has='mia dance', a='2026'))),
      two('2025', tot(f(alone='mia dance', a='2025', b='2025')), '2026', tot(f(alone='mia dance', a='2026'))), two('2025', tot(f(alone='mia dance', a='2025', b='2025-11')), '2026', tot(f(alone='mia dance', a='2026')))]""",
  "compare years notes")
q("split this years by month", "gt(by(f(has='mia dance', a='2026'), M))",
  "[gt([(k, tot(f(has='mia dance', a=k, b=k))) for k in MONTHS26]), gt(by(f(alone='mia dance', a='2026'), M)), gt([(k, tot(f(alone='mia dance', a=k, b=k))) for k in MONTHS26])]", "group month notes", True)
q("whats the average of those", "one(m(Fraction(tot(f(has='mia dance', a='2026')), len(by(f(has='mia dance', a='2026'), M)))))",
  "[one(m(Fraction(tot(f(has='mia dance', a='2026')), 11))), one(m(avg(f(has='mia dance', a='2026')))), one(m(avg(f(has='mia dance', a='2026'))), n(f(has='mia dance', a='2026'))), one(m(avg(f(alone='mia dance', a='2026')))), one(m(Fraction(tot(f(alone='mia dance', a='2026')), 11)))]",
  "average month notes", True)
q("have i spent anything on xmas yet this year", "one(m(tot(f(has='xmas', a='2026'))))",
  "[tl(f(has='xmas', a='2026'), 'xmas'), cn(f(has='xmas', a='2026')), lists(f(has='xmas', a='2026')), tl(f(has=['xmas', 'christmas'], a='2026'), 'xmas'), cn(f(has=['xmas', 'christmas'], a='2026')), lists(f(has=['xmas', 'christmas'], a='2026'))]",
  "total notes holiday")
q("ugh tyler tripped at recess again", tags="chat")
q("how much have we paid for tylers arm", "one(m(tot([r for r in f(has='tyler') if word(r.n, 'arm')])))",
  "[tl([r for r in f(has='tyler') if word(r.n, 'arm')], 'tyler'), lists([r for r in f(has='tyler') if word(r.n, 'arm')]), tl([r for r in f(has='tyler') if word(r.n, 'arm') or word(r.n, 'cast')]), lists([r for r in f(has='tyler') if word(r.n, 'arm') or word(r.n, 'cast')])]",
  "total notes person")
q("eating out as a percent of everything this year", "one(p(tot(f(cat='Eating Out', a='2026')), tot(f(a='2026'))))", "[share(tot(f(cat='Eating Out', a='2026')), tot(f(a='2026')), 'Eating Out')]", "share category year")
q("and last year", "one(p(tot(f(cat='Eating Out', a='2025', b='2025')), tot(f(a='2025', b='2025'))))", "[share(tot(f(cat='Eating Out', a='2025', b='2025')), tot(f(a='2025', b='2025')), 'Eating Out')]", "share category year", True)
q("now leave the rent out of it", "one(p(tot(f(cat='Eating Out', a='2025', b='2025')), tot(f(nocat=['Rent'], a='2025', b='2025'))))",
  "[share(tot(f(cat='Eating Out', a='2025', b='2025')), tot(f(nocat=['Rent'], a='2025', b='2025')), 'Eating Out')]", "share exclusion", True)
q("how many days in september did i not spend a dime", "one(len(nospend('2026-09-01', '2026-09-30')))", "[tbl([[d] for d in nospend('2026-09-01', '2026-09-30')])]", "nospend count month")
q("whats my longest strech without spending anything this year", "one(stretch('2026-01-01', TODAY)[0], stretch('2026-01-01', TODAY)[1])",
  "[one(stretch('2026-01-01', TODAY)[0]), one(*stretch('2026-01-01', TODAY)), one(*stretch('2026-01-01', TODAY)[1:]), tbl([[d] for d in days(*stretch('2026-01-01', TODAY)[1:])])]", "streak year")
q("how many gallons of gas did i put in the honda this year", tags="quantity")
q("dunkin or starbucks, which one gets more of my money", "tbl([['dunkin', m(tot(f(has='dunkin')))], ['starbucks', m(tot(f(has='starbucks')))]])",
  "[two('dunkin', tot(f(has='dunkin')), 'starbucks', tot(f(has='starbucks'))), two('dunkin', tot(f(alone='dunkin')), 'starbucks', tot(f(alone='starbucks')))]", "compare notes")
q("just this year", "tbl([['dunkin', m(tot(f(has='dunkin', a='2026')))], ['starbucks', m(tot(f(has='starbucks', a='2026')))]])",
  "[two('dunkin', tot(f(has='dunkin', a='2026')), 'starbucks', tot(f(has='starbucks', a='2026'))), two('dunkin', tot(f(alone='dunkin', a='2026')), 'starbucks', tot(f(alone='starbucks', a='2026')))]", "compare notes year", True)
q("and how many stops at each", "tbl([['dunkin', n(f(has='dunkin', a='2026'))], ['starbucks', n(f(has='starbucks', a='2026'))]])",
  "[one(n(f(has='dunkin', a='2026')), n(f(has='starbucks', a='2026'))), tbl([['dunkin', n(f(alone='dunkin', a='2026'))], ['starbucks', n(f(alone='starbucks', a='2026'))]]), tbl([['dunkin', n(f(has='dunkin'))], ['starbucks', n(f(has='starbucks'))]]), gn(num(f(has=['dunkin', 'starbucks'], a='2026'), N))]",
  "count compare notes", True)
q("how much was myrtle beach altogether", "one(m(tot(f(has='myrtle beach'))))", "[tl(f(has='myrtle beach'), 'myrtle beach'), tl(f(has='myrtle beach', a='2024-06'), 'myrtle beach')]", "total trip notes")
q("how much of that was eating out", "one(m(tot(f(cat='Eating Out', has='myrtle beach'))))",
  "[tl(f(cat='Eating Out', has='myrtle beach'), 'Eating Out', 'myrtle beach'), share(tot(f(cat='Eating Out', has='myrtle beach')), tot(f(has='myrtle beach')), 'Eating Out'), lists(f(cat='Eating Out', has='myrtle beach'))]", "total trip category", True)
q("and the whole hocking hills trip", "one(m(tot(f(has='hocking hills'))))",
  "[tl(f(has='hocking hills'), 'hocking hills'), two('myrtle beach', tot(f(has='myrtle beach')), 'hocking hills', tot(f(has='hocking hills')))[0], lists(f(has='hocking hills'))]", "total trip notes", True)
q("how many days were we there", "one(len(by(f(has='hocking hills'), DAY)))",
  "[one(len(by(f(has='hocking hills'), DAY)), f(has='hocking hills')[0].d, f(has='hocking hills')[-1].d), one(f(has='hocking hills')[0].d, f(has='hocking hills')[-1].d), tbl([[d] for d in sorted(by(f(has='hocking hills'), DAY))])]",
  "count days trip", True)
q("is verizon ripping me off", tags="opinion")
q("what did verizon charge me at first and what is it now", "one(m(f(has='verizon')[0].a), m(f(has='verizon')[-1].a))",
  "[lst([f(has='verizon')[0], f(has='verizon')[-1]], 'd$'), lst([f(has='verizon')[0], f(has='verizon')[-1]], '$'), one(m(f(has='verizon')[0].a), m(f(has='verizon')[-1].a), m(f(has='verizon')[-1].a - f(has='verizon')[0].a)), one(m(f(has='verizon')[-1].a), m(f(has='verizon')[0].a))]",
  "price first last notes")
q("when was the first braces payment for mia", "one(f(has='mia braces')[0].d)", "[when(f(has='mia braces')[0]), when(f(alone='mia braces')[0])]", "first notes person")
q("what have we paid on them in all so far", "one(m(tot(f(has='mia braces'))))", "[tl(f(has='mia braces'), 'mia braces', 'braces'), tl(f(alone='mia braces'), 'mia braces')]", "total notes", True)
q("and how much do i still owe the orthodontist", tags="debt", fu=True)
q("5 biggest things i bought this year not counting rent", "lst(sorted(f(a='2026', nocat=['Rent']), key=lambda r: (-r.a, r.d))[:5], 'n$', True)",
  "[[lst(sorted(f(a='2026', nocat=['Rent']), key=lambda r: (-r.a, r.d))[:5], x, True) for x in ('dn$', 'd$', 'c$', '$')]]", "ranking exclusion year")
q("which of those were for the car", "lst([r for r in sorted(f(a='2026', nocat=['Rent']), key=lambda r: (-r.a, r.d))[:5] if r.c == 'Honda'], 'n$')",
  "[lists([r for r in sorted(f(a='2026', nocat=['Rent']), key=lambda r: (-r.a, r.d))[:5] if r.c == 'Honda']), tl([r for r in sorted(f(a='2026', nocat=['Rent']), key=lambda r: (-r.a, r.d))[:5] if r.c == 'Honda'])]", "list category", True)
q("do we spend more eating out on weekdays or weekends this year",
  "tbl([[m(tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) not in ('Saturday', 'Sunday')]))], [m(tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) in ('Saturday', 'Sunday')]))]])",
  """[two('weekdays', tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) not in ('Saturday', 'Sunday')]), 'weekends', tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) in ('Saturday', 'Sunday')])),
      two('weekday', tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) not in ('Saturday', 'Sunday')]), 'weekend', tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) in ('Saturday', 'Sunday')])),
      tbl([[m(avg([r for r in f(cat='Eating Out', a='2026') if wd(r.d) not in ('Saturday', 'Sunday')]))], [m(avg([r for r in f(cat='Eating Out', a='2026') if wd(r.d) in ('Saturday', 'Sunday')]))]]),
      tbl([[m(Fraction(tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) not in ('Saturday', 'Sunday')]), len([d for d in days('2026-01-01', TODAY) if wd(d) not in ('Saturday', 'Sunday')])))], [m(Fraction(tot([r for r in f(cat='Eating Out', a='2026') if wd(r.d) in ('Saturday', 'Sunday')]), len([d for d in days('2026-01-01', TODAY) if wd(d) in ('Saturday', 'Sunday')])))]]),
      gt(by(f(cat='Eating Out', a='2026'), W))]""", "compare weekdays category year")
q("what day of the week do i spend the most", "one(*[(k, m(v)) for k, v in rank(by(LEDGER, W), 1)][0])",
  """[[[one(k, m(v)), one(k)] for k, v in rank(by(LEDGER, W), 1)][0], gt(rank(by(LEDGER, W)), True), [[one(k, m(v)), one(k)] for k, v in rank(by(f(a='2026'), W), 1)][0], gt(rank(by(f(a='2026'), W)), True),
      [[one(k, m(v)), one(k)] for k, v in rank({w: Fraction(by(LEDGER, W)[w], len([d for d in days('2023-10-01', TODAY) if wd(d) == w])) for w in WEEKDAYS}, 1)][0],
      [[one(k, m(v)), one(k)] for k, v in rank({w: Fraction(by(LEDGER, W)[w], num(LEDGER, W)[w]) for w in WEEKDAYS}, 1)][0]]""", "group weekday largest")
q("remind me to pay the water bill friday", tags="order")
q("did i spend anything on christmas day last year", "EMPTY", "[one('0.00'), one('0'), one('0.00', '0')]", "empty holiday day")
q("how much has pickles cost me since we got her", "one(m(tot(f(has='pickles'))))", "[tl(f(has='pickles'), 'pickles'), tl(f(cat='Cat'), 'Cat'), tl(both(f(cat='Cat'), f(has='pickles')), 'Cat')]", "total notes pet")
q("by year", "gt(by(f(has='pickles'), Y))", "[gt(by(f(cat='Cat'), Y)), gt(by(both(f(cat='Cat'), f(has='pickles')), Y))]", "group year pet", True)
q("just the litter", "gt(by(f(has='litter'), Y))", "[tl(f(has='litter'), 'litter'), gt(by(f(has='pickles litter'), Y)), tl(f(has='pickles litter'), 'litter'), tl(f(alone='litter'), 'litter'), gt(by(f(alone='litter'), Y))]", "group year notes", True)
q("which kind does she like best", tags="opinion", fu=True)
q("median grocery run this year", "one(m(med(f(cat='Groceries', a='2026'))))", "[one(m(med(f(cat='Groceries', a='2026'))), n(f(cat='Groceries', a='2026'))), one('Groceries', m(med(f(cat='Groceries', a='2026'))))]", "median category year")
q("gas for the car between october 15 and november 15", "one(m(tot(f(cat='Honda', has='gas', a='2026-10-15', b='2026-11-15'))))",
  "[tl(f(cat='Honda', has='gas', a='2026-10-15', b='2026-11-15'), 'gas', 'Honda'), lists(f(cat='Honda', has='gas', a='2026-10-15', b='2026-11-15'))]", "total notes category between")
q("how much did i spend on the", tags="half")
q("how much went to tyler in august", "one(m(tot(f(has='tyler', a='2026-08', b='2026-08'))))", "[tl(f(has='tyler', a='2026-08', b='2026-08'), 'tyler'), lists(f(has='tyler', a='2026-08', b='2026-08')), tl(f(has='tyler', no='mia', a='2026-08', b='2026-08'), 'tyler')]", "total person month")
q("and mia", "one(m(tot(f(has='mia', a='2026-08', b='2026-08'))))",
  "[tl(f(has='mia', a='2026-08', b='2026-08'), 'mia'), lists(f(has='mia', a='2026-08', b='2026-08')), tl(f(has='mia', no='tyler', a='2026-08', b='2026-08'), 'mia'), two('tyler', tot(f(has='tyler', a='2026-08', b='2026-08')), 'mia', tot(f(has='mia', a='2026-08', b='2026-08')))[0]]", "total person month", True)
q("who was more expensive for the whole year", "tbl([['tyler', m(tot(f(has='tyler', a='2026')))], ['mia', m(tot(f(has='mia', a='2026')))]])",
  "[two('tyler', tot(f(has='tyler', a='2026')), 'mia', tot(f(has='mia', a='2026'))), two('tyler', tot(f(has='tyler', no='mia', a='2026')), 'mia', tot(f(has='mia', no='tyler', a='2026')))]", "compare person year", True)
q("is that fair to him though", tags="opinion", fu=True)
q("restaurant tabs over 70 bucks since may", "lst([r for r in f(cat='Eating Out', a='2026-05') if r.a > 7000], 'n$')", "[lists([r for r in f(cat='Eating Out', a='2026-05') if r.a > 7000]), cn([r for r in f(cat='Eating Out', a='2026-05') if r.a > 7000]), tl([r for r in f(cat='Eating Out', a='2026-05') if r.a > 7000])]", "threshold list category since")
q("cheapest fill up this year", "one(m(low(f(cat='Honda', has='gas', a='2026')).a), low(f(cat='Honda', has='gas', a='2026')).d)", "[row(low(f(cat='Honda', has='gas', a='2026'))), NONE]", "smallest notes year")
q("biggest single expense in each category last quarter", "tbl([[c, m(top(f(cat=c, a='2026-07', b='2026-09')).a)] for c in sorted(by(f(a='2026-07', b='2026-09'), C))])",
  "[[lst([top(f(cat=c, a='2026-07', b='2026-09')) for c in sorted(by(f(a='2026-07', b='2026-09'), C))], x) for x in ('cn$', 'cd$', 'cdn$')]]", "largest group category quarter")
q("which catagory went up the most from 2024 to 2025",
  "one(*[(k, m(v)) for k, v in rank({c: tot(f(cat=c, a='2025', b='2025')) - tot(f(cat=c, a='2024', b='2024')) for c in by(LEDGER, C)}, 1)][0])",
  """[[[one(k), one(k, m(v)), one(k, p(v, tot(f(cat=k, a='2024', b='2024')))), one(k, m(v), p(v, tot(f(cat=k, a='2024', b='2024')))), one(k, m(tot(f(cat=k, a='2024', b='2024'))), m(tot(f(cat=k, a='2025', b='2025'))))]
       for k, v in rank({c: tot(f(cat=c, a='2025', b='2025')) - tot(f(cat=c, a='2024', b='2024')) for c in by(LEDGER, C)}, 1)][0],
      gt(rank({c: tot(f(cat=c, a='2025', b='2025')) - tot(f(cat=c, a='2024', b='2024')) for c in by(LEDGER, C)}), True),
      tbl([[c, m(tot(f(cat=c, a='2024', b='2024'))), m(tot(f(cat=c, a='2025', b='2025')))] for c in sorted(by(LEDGER, C))])]""", "growth category years")
q("and groceries between those two", "one(m(tot(f(cat='Groceries', a='2025', b='2025')) - tot(f(cat='Groceries', a='2024', b='2024'))))",
  "[diff(tot(f(cat='Groceries', a='2024', b='2024')), tot(f(cat='Groceries', a='2025', b='2025'))), two('2024', tot(f(cat='Groceries', a='2024', b='2024')), '2025', tot(f(cat='Groceries', a='2025', b='2025')))[0], one('Groceries', m(tot(f(cat='Groceries', a='2025', b='2025')) - tot(f(cat='Groceries', a='2024', b='2024'))))]",
  "growth category years", True)
q("what will the gas bill come to in february", tags="future")
q("how much did we spend memorial day weekend", "one(m(tot(f(a='2026-05-23', b='2026-05-25'))))",
  "[tl(f(a='2026-05-23', b='2026-05-25')), lists(f(a='2026-05-23', b='2026-05-25')), tl(f(a='2026-05-22', b='2026-05-25')), tl(f(a='2026-05-23', b='2026-05-24'))]", "total holiday weekend")
q("what did i blow money on last weekend", "lst(f(a='2026-11-28', b='2026-11-29'), 'n$')",
  "[lists(f(a='2026-11-28', b='2026-11-29')), tl(f(a='2026-11-28', b='2026-11-29')), gt(by(f(a='2026-11-28', b='2026-11-29'), C)), lists(f(a='2026-11-27', b='2026-11-29'))]", "list weekend")
q("costco this year but not the gas", "one(m(tot(f(has='costco', no='gas', a='2026'))))",
  "[tl(f(has='costco', no='gas', a='2026'), 'costco'), lists(f(has='costco', no='gas', a='2026')), tl(f(has='costco', no=['gas', 'membership'], a='2026'), 'costco'), tl(f(alone='costco', a='2026'), 'costco')]", "total exclusion notes year")
q("when did i quit planet fitness", "one(f(has='planet fitness')[-1].d)", "[when(f(has='planet fitness')[-1])]", "last stopped notes")
q("what did i pay them all told", "one(m(tot(f(has='planet fitness'))))", "[tl(f(has='planet fitness'), 'planet fitness'), tl(f(alone='planet fitness'), 'planet fitness')]", "total notes", True)
q("over how many months", "one(len(by(f(has='planet fitness'), M)))", "[one(len(by(f(has='planet fitness'), M)), m(tot(f(has='planet fitness')))), gt(by(f(has='planet fitness'), M)), tbl([[k] for k in by(f(has='planet fitness'), M)])]", "count months notes", True)
q("anything from them in 2025", "EMPTY", "[one('0.00'), one('0'), one('0.00', '0')]", "empty notes year", True)
q("did we go to trader joes at all this fall", "EMPTY", "[NONE, one('0'), one('0.00'), one('0.00', '0')]", "empty notes season")
q("running total on gifts month by month this year", "tbl([[k, m(tot(f(cat='Gifts', a='2026', b=k)))] for k in MONTHS26 if f(cat='Gifts', a=k, b=k)], True)",
  "[tbl([[k, m(tot(f(cat='Gifts', a='2026', b=k)))] for k in MONTHS26], True)]", "running category month")
q("which month this year was the priciest", "one(*[(k, m(v)) for k, v in rank(by(f(a='2026'), M), 1)][0])",
  "[[[one(k), one(m(v))] for k, v in rank(by(f(a='2026'), M), 1)][0], gt(rank(by(f(a='2026'), M)), True)]", "largest month year")
q("break that month down by category", "gt(by(f(a='2026-06', b='2026-06'), C))", "[gt(rank(by(f(a='2026-06', b='2026-06'), C)), True)]", "group category month", True)
q("take out rent and bills", "gt(by(f(a='2026-06', b='2026-06', nocat=['Rent', 'Bills & Utilities']), C))", "[tl(f(a='2026-06', b='2026-06', nocat=['Rent', 'Bills & Utilities']))]", "exclusion category month", True)
q("why do i even go to walmart lol", tags="reason")
q("whats my average trip to walmart next to target this year", "tbl([['walmart', m(avg(f(has='walmart', a='2026')))], ['target', m(avg(f(has='target', a='2026')))]])",
  "[two('walmart', avg(f(has='walmart', a='2026')), 'target', avg(f(has='target', a='2026'))), two('walmart', avg(f(alone='walmart', a='2026')), 'target', avg(f(alone='target', a='2026'))), two('walmart', avg(f(has='walmart', a='2026')), 'target', avg(f(has='target', no='optical', a='2026')))]", "average compare notes year")
q("everything ive bought for jen", "lst(f(has='jen'), 'd$')",
  "[lists(f(has='jen')), tl(f(has='jen'), 'jen'), lists(f(cat='Gifts', has='jen')), tl(f(cat='Gifts', has='jen'), 'jen')]", "list person")
q("first and last time we went to cedar point", "one(f(has='cedar point')[0].d, f(has='cedar point')[-1].d)",
  "[lst([f(has='cedar point')[0], f(has='cedar point')[-1]], 'd$'), tbl([[f(has='cedar point')[0].d], [f(has='cedar point')[-1].d]]), one(f(has='cedar point')[0].d, '2026-06-27'), one(f(has='cedar point')[-1].d, f(has='cedar point')[0].d)]", "first last trip")
q("how much have i paid brooke since school started aug 20", "one(m(tot(f(has='brooke', a='2026-08-20'))))",
  "[tl(f(has='brooke', a='2026-08-20'), 'brooke'), tl(f(cat='Kids', has='brooke', a='2026-08-20'), 'brooke'), tl(f(has='brooke', a='2026-08-21'), 'brooke'), lists(f(has='brooke', a='2026-08-20'))]", "total person since")
q("does giant eagle have turkeys on sale", tags="outside")
q("whats left on my visa", tags="debt")
q("what did i spend from thanksgiving to new years eve last year", "one(m(tot(f(a='2025-11-27', b='2025-12-31'))))", "[tl(f(a='2025-11-27', b='2025-12-31'))]", "total between holiday")
q("and the year before that", "one(m(tot(f(a='2024-11-28', b='2024-12-31'))))", "[tl(f(a='2024-11-28', b='2024-12-31')), tl(f(a='2024-11-27', b='2024-12-31'))]", "total between holiday", True)
q("so whats the differnce", "one(m(abs(tot(f(a='2025-11-27', b='2025-12-31')) - tot(f(a='2024-11-28', b='2024-12-31')))))",
  "[diff(tot(f(a='2024-11-28', b='2024-12-31')), tot(f(a='2025-11-27', b='2025-12-31'))), diff(tot(f(a='2024-11-27', b='2024-12-31')), tot(f(a='2025-11-27', b='2025-12-31')))]", "compare periods", True)
q("school supplies each year", "gt(by(f(has='school supplies'), Y))", "[lists(f(has='school supplies'))]", "group year notes")
q("our top 3 places to eat out by number of visits this year", "gn(rank(num(f(cat='Eating Out', a='2026'), N), 3), True)",
  "[gn(rank(num(f(cat='Eating Out', a='2026'), S), 3), True), tbl([[k] for k, v in rank(num(f(cat='Eating Out', a='2026'), N), 3)], True), tbl([[k] for k, v in rank(num(f(cat='Eating Out', a='2026'), S), 3)], True)]", "ranking count notes year")
q("now by dollars", "gt(rank(by(f(cat='Eating Out', a='2026'), N), 3), True)",
  "[gt(rank(by(f(cat='Eating Out', a='2026'), S), 3), True), gt(rank({k: by(f(cat='Eating Out', a='2026'), N)[k] for k, v in rank(num(f(cat='Eating Out', a='2026'), N), 3)}), True), tbl([[k] for k, v in rank(by(f(cat='Eating Out', a='2026'), N), 3)], True)]", "ranking notes year", True)
q("where should i cut back", tags="advice")
q("add 24.50 for lunch with carla today", tags="order")
q("how much did we spned eating out last week", "one(m(tot(f(cat='Eating Out', a='2026-11-23', b='2026-11-29'))))",
  "[tl(f(cat='Eating Out', a='2026-11-23', b='2026-11-29'), 'Eating Out'), tl(f(cat='Eating Out', a='2026-11-22', b='2026-11-28'), 'Eating Out'), lists(f(cat='Eating Out', a='2026-11-23', b='2026-11-29'))]", "total category week")
q("the one at the place w", tags="half")
q("bills by quarter this year", "gt(by(f(cat='Bills & Utilities', a='2026'), QU))", "[]", "group quarter category year")
q("which months this year had nothing for work", "tbl([[k] for k in MONTHS26 if not f(cat='Work', a=k, b=k)])", "[one(len([k for k in MONTHS26 if not f(cat='Work', a=k, b=k)]))]", "absence month category")
q("how many honda payments did i make and when was the last one", "one(n(f(has='honda payment')), f(has='honda payment')[-1].d)", "[one(n(f(has='honda payment')), f(has='honda payment')[-1].d, m(tot(f(has='honda payment'))))]", "count last notes")
q("what does that come to all together", "one(m(tot(f(has='honda payment'))))", "[tl(f(has='honda payment'), 'honda payment')]", "total notes", True)
q("and what could i sell it for now", tags="outside", fu=True)
q("how many patients did i see this week", tags="outside")
q("what do i spend on an average saturday", "one(m(Fraction(tot([r for r in LEDGER if wd(r.d) == 'Saturday']), len([d for d in days('2023-10-01', TODAY) if wd(d) == 'Saturday']))))",
  """[one(m(Fraction(tot([r for r in LEDGER if wd(r.d) == 'Saturday']), len(by([r for r in LEDGER if wd(r.d) == 'Saturday'], DAY))))), one(m(avg([r for r in LEDGER if wd(r.d) == 'Saturday']))),
      one('Saturday', m(Fraction(tot([r for r in LEDGER if wd(r.d) == 'Saturday']), len([d for d in days('2023-10-01', TODAY) if wd(d) == 'Saturday'])))),
      one(m(Fraction(tot([r for r in f(a='2026') if wd(r.d) == 'Saturday']), len([d for d in days('2026-01-01', TODAY) if wd(d) == 'Saturday'])))),
      one(m(Fraction(tot([r for r in f(a='2026') if wd(r.d) == 'Saturday']), len(by([r for r in f(a='2026') if wd(r.d) == 'Saturday'], DAY)))))]""", "average weekday")
q("thanks hon youre the best", tags="chat")
q("how much more was ohio edison this summer than last summer", "one(m(tot(f(has='ohio edison', a='2026-06', b='2026-08')) - tot(f(has='ohio edison', a='2025-06', b='2025-08'))))",
  "[diff(tot(f(has='ohio edison', a='2025-06', b='2025-08')), tot(f(has='ohio edison', a='2026-06', b='2026-08'))), diff(tot(f(has='ohio edison', a='2025-06-21', b='2025-09-22')), tot(f(has='ohio edison', a='2026-06-21', b='2026-09-22'))), two('2025', tot(f(has='ohio edison', a='2025-06', b='2025-08')), '2026', tot(f(has='ohio edison', a='2026-06', b='2026-08')))[0]]",
  "compare season notes")

print(len(LINES), "questions,", sum(1 for x in LINES if x["gold"] == NONE), "none,", sum(1 for x in LINES if x["history"]), "follow-ups")
with open(os.path.join(HERE, "akron44.jsonl"), "w", encoding="utf-8", newline="\n") as out:
    for x in LINES:
        out.write(json.dumps(x, ensure_ascii=False) + "\n")
