#!/usr/bin/env python3
"""The questions of the Wichita mechanic (blind set 41). Gold values by naive loops over ../ledgers/wichita.csv; writes wichita41.jsonl."""
import csv
import json
import os
import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


class Row:
    def __init__(self, r):
        self.d, self.a, self.c, self.n = r["date"], Decimal(r["amount"]), r["category"], r["notes"]


with open(os.path.join(HERE, "..", "ledgers", "wichita.csv"), encoding="utf-8", newline="") as f:
    ALL = [Row(r) for r in csv.DictReader(f)]

NONE = {"none": True}
EMPTY = {"empty": True}
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def q2(x):
    return Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP)


def has(note, word):
    return re.search(r"(?<![a-z0-9])" + re.escape(word.lower()) + r"(?![a-z0-9])", note.lower()) is not None


def tup(x):
    return (x,) if isinstance(x, str) else tuple(x)


def sel(rs=None, c=None, w=None, p=None, a=None, b=None, xc=None, xw=None, eq=None, over=None, f=None):
    """rows with category c, a word w (any of) in the note, date starting with p, from a to b (both in), not category xc, no word xw, whole note eq, amount over"""
    out = []
    for r in ALL if rs is None else rs:
        if c is not None and r.c not in tup(c):
            continue
        if w is not None and not any(has(r.n, x) for x in tup(w)):
            continue
        if p is not None and not any(r.d.startswith(x) for x in tup(p)):
            continue
        if a is not None and r.d < a or b is not None and r.d > b:
            continue
        if xc is not None and r.c in tup(xc):
            continue
        if xw is not None and any(has(r.n, x) for x in tup(xw)):
            continue
        if eq is not None and r.n.lower() not in tup(eq):
            continue
        if over is not None and not r.a > Decimal(over):
            continue
        if f is not None and not f(r):
            continue
        out.append(r)
    return out


def tot(rs):
    t = Decimal("0.00")
    for r in rs:
        t += r.a
    return t


def avg(rs):
    return q2(tot(rs) / len(rs))


def median(xs):
    xs = sorted(xs)
    h = len(xs) // 2
    return q2(xs[h] if len(xs) % 2 else (xs[h - 1] + xs[h]) / 2)


def cell(x):
    return str(q2(x)) if isinstance(x, Decimal) else str(x)


def one(*cells):
    return {"one": [cell(x) for x in cells]}


def table(rs, ordered=False):
    return {"rows": [[cell(x) for x in r] for r in rs], "ordered": ordered}


def lst(rs, names=False, ordered=False):
    return table([[r.d, r.a, r.n] if names else [r.d, r.a] for r in rs], ordered)


def amounts(rs, ordered=False):
    return table([[r.a, r.n] for r in rs], ordered)


def top(rs, k=1):
    return sorted(rs, key=lambda r: -r.a)[:k]


def first(rs):
    return min(rs, key=lambda r: r.d)


def last(rs):
    return max(rs, key=lambda r: r.d)


def year(r):
    return r.d[:4]


def month(r):
    return r.d[:7]


def cat(r):
    return r.c


def day(r):
    return r.d


def note(r):
    return r.n.lower()


def quarter(r):
    return "%s-Q%d" % (r.d[:4], (int(r.d[5:7]) + 2) // 3)


def weekday(r):
    return WD[date.fromisoformat(r.d).weekday()]


def weekend(r):
    return date.fromisoformat(r.d).weekday() >= 5


def by(rs, key, fn=tot):
    groups = {}
    for r in rs:
        groups.setdefault(key(r), []).append(r)
    return [[k, fn(groups[k])] for k in sorted(groups)]


def best(pairs, k=1):
    return sorted(pairs, key=lambda x: -x[1])[:k]


def pct(a, b):
    return str((Decimal(100) * a / b).quantize(Decimal("0.1"), ROUND_HALF_UP))


def days(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def span(a, b):
    d, e, out = date.fromisoformat(a), date.fromisoformat(b), []
    while d <= e:
        out.append(d.isoformat())
        d += timedelta(days=1)
    return out


def free(a, b, rs):
    used = {r.d for r in rs}
    return [d for d in span(a, b) if d not in used]


def versus(*pairs, which=False):
    """a comparison: the table with names, the figures alone, for two the difference, and where it is asked which, the name of the greater"""
    out = [table(pairs), one(*[x for _, x in pairs]), table([[x] for _, x in pairs])]
    if len(pairs) == 2:
        d = pairs[0][1] - pairs[1][1]
        out += [one(d), one(-d)]
    if which:
        g = max(pairs, key=lambda x: x[1])
        out += [one(g[0]), one(*g)]
    return out


def either(rs):
    """total or list or count, whichever way it was meant"""
    out = [one(tot(rs)), one(tot(rs), len(rs))]
    if 0 < len(rs) <= 40:
        out += [lst(rs), amounts(rs)]
    return out


def when(r):
    """the day of one row asked for"""
    return [one(r.d), one(r.d, r.a)]


def what(r):
    """one row asked for, not its day"""
    return [one(r.a), one(r.n), one(r.d, r.a), one(r.a, r.n)]


def longest(rs):
    """the longest stretch between two days of rs: days free, gap, and its ends (of each when there are several)"""
    ds = sorted({r.d for r in rs})
    gaps = [(days(x, y), x, y) for x, y in zip(ds, ds[1:])]
    g = max(t[0] for t in gaps)
    out = [one(g - 1), one(g)]
    for n, x, y in gaps:
        if n == g:
            after, before = span(x, y)[1], span(x, y)[-2]
            out += [one(x, y), one(g, x), one(g, y), one(g - 1, x), one(g - 1, y), one(after, before), one(g - 1, after)]
    return out


QUESTIONS = []


def Q(question, how, alt="[]", tags="", follow=False, hist=None):
    h = list(hist or [])
    if follow:
        p = QUESTIONS[-1]
        h = p["history"] + [p["question"]]
    gold = eval(how)
    alts = []
    for x in eval(alt):
        if x != gold and x not in alts:
            alts.append(x)
    t = tags.split()
    if h:
        t.append("follow-up")
    QUESTIONS.append({"id": "wichita41-%03d" % (len(QUESTIONS) + 1), "question": question, "today": TODAY, "history": h, "gold": gold, "alt": alts, "how": how, "tags": t})


def N(question, follow=False, hist=None, alt="[]"):
    Q(question, "NONE", alt, "none", follow, hist)


THIS = "2026"
LAST = "2025"

# ---- 1-10
Q("what did i spend last week", "one(tot(sel(a='2026-11-23', b='2026-11-29')))",
  "either(sel(a='2026-11-23', b='2026-11-29')) + either(sel(a='2026-11-22', b='2026-11-28')) + either(sel(a='2026-11-24', b='2026-11-30')) + either(sel(a='2026-11-23', b='2026-11-30'))", "total period")
Q("and without gas", "one(tot(sel(a='2026-11-23', b='2026-11-29', xc='Gas')))",
  "either(sel(a='2026-11-23', b='2026-11-29', xc='Gas')) + either(sel(a='2026-11-22', b='2026-11-28', xc='Gas')) + either(sel(a='2026-11-24', b='2026-11-30', xc='Gas')) + either(sel(a='2026-11-23', b='2026-11-30', xc='Gas'))", "total exclusion", follow=True)
Q("child support total so far", "one(tot(sel(w='child support')))", "either(sel(w='child support')) + [one(tot(sel(w='child support', p=THIS)))]", "total notes")
Q("when did it go up", "one('2025-09-03')", "[one('2025-09-03', Decimal('685')), one('2025-09'), table([['2025-09-03', Decimal('685')]]), table([['2025-09', Decimal('685')]]), one('2025-08-03', '2025-09-03')]", "when price", follow=True)
N("does jen have to tell me if she moves in with somebody")
Q("whats the most i ever dropped in one shot", "one(top(ALL)[0].a)", "what(top(ALL)[0]) + [one(*best(by(ALL, day))[0])]", "largest")
Q("and the next three after that", "table([[r.a] for r in top(ALL, 4)[1:]], True)", "[table([[r.a, r.n] for r in top(ALL, 4)[1:]], True), table([[r.a] for r in top(ALL, 4)[1:]]), table([[r.a] for r in top(ALL, 4)], True), table([[r.a, r.n] for r in top(ALL, 4)], True)]", "largest ranking", follow=True)
Q("how much at ace all together", "one(tot(sel(w='ace')))", "either(sel(w='ace')) + [table(by(sel(w='ace'), cat))]", "total notes")
Q("how much of that was for work", "one(tot(sel(w='ace', c='Tools & Work')))", "either(sel(w='ace', c='Tools & Work')) + [one(pct(tot(sel(w='ace', c='Tools & Work')), tot(sel(w='ace')))), table(by(sel(w='ace'), cat))]", "total notes category", follow=True)
N("how many miles since the last oil change")
# ---- 11-20
Q("first and last karla charge", "one(first(sel(w='karla')).d, last(sel(w='karla')).d)",
  "[one(first(sel(w='karla')).a, last(sel(w='karla')).a), lst([first(sel(w='karla')), last(sel(w='karla'))]), table([[first(sel(w='karla')).d], [last(sel(w='karla')).d]]), amounts([first(sel(w='karla')), last(sel(w='karla'))])]", "first last person")
Q("how much on her altogether", "one(tot(sel(w='karla')))", "either(sel(w='karla'))", "total person", follow=True)
N("was she worth it", follow=True)
Q("avg evergy bill june thru august this yr", "one(avg(sel(w='evergy', p=('2026-06', '2026-07', '2026-08'))))", "[one(avg(sel(w='evergy', p=('2026-06', '2026-07', '2026-08'))), 3)]", "average period")
Q("and the summer before", "one(avg(sel(w='evergy', p=('2025-06', '2025-07', '2025-08'))))",
  "[one(avg(sel(w='evergy', a='2025-06-21', b='2025-09-22'))), one(avg(sel(w='evergy', p=('2025-06', '2025-07', '2025-08', '2025-09')))), lst(sel(w='evergy', p=('2025-06', '2025-07', '2025-08'))), one(avg(sel(w='evergy', p=('2025-06', '2025-07', '2025-08'))), avg(sel(w='evergy', p=('2026-06', '2026-07', '2026-08'))))]", "average period", follow=True)
Q("days with zero spending in october", "one(len(free('2026-10-01', '2026-10-31', ALL)))", "[table([[d] for d in free('2026-10-01', '2026-10-31', ALL)]), table(sum([[[y, len(free(y + '-10-01', y + '-10-31', ALL))] for y in ('2023', '2024', '2025', '2026')]], [])), one(sum(len(free(y + '-10-01', y + '-10-31', ALL)) for y in ('2023', '2024', '2025', '2026')))]", "days without rich")
Q("truck oil changes, dates and prices", "lst(sel(w='oil change', c='Truck'))", "[lst(sel(w=('oil change', 'walmart oil'), c='Truck'))]", "list category notes")
Q("and the bike ones", "lst(sel(w='oil change', c='Bike'))", "[lst(sel(w='oil change bike'))] + either(sel(w='oil change', c='Bike'))", "list category notes", follow=True)
Q("how many days between the last two", "one(days('2026-04-11', '2026-07-25'))", "[one('2026-04-11', '2026-07-25'), one(days('2026-04-11', '2026-07-25'), '2026-04-11', '2026-07-25'), one(days('2026-04-11', '2026-07-25') - 1)]", "days between rich", follow=True)
N("should i refi the house")
# ---- 21-30
Q("sturgis this year vs 2024", "versus(['2026', tot(sel(w='sturgis', p='2026'))], ['2024', tot(sel(w='sturgis', p='2024'))])[0]",
  "versus(['2026', tot(sel(w='sturgis', p='2026'))], ['2024', tot(sel(w='sturgis', p='2024'))]) + versus(['2026', tot(sel(w='sturgis', p='2026-08'))], ['2024', tot(sel(w='sturgis', p='2024-08'))])", "compare trip rich")
Q("without the campsite", "versus(['2026', tot(sel(w='sturgis', p='2026', xw='campsite'))], ['2024', tot(sel(w='sturgis', p='2024', xw='campsite'))])[0]",
  "versus(['2026', tot(sel(w='sturgis', p='2026', xw='campsite'))], ['2024', tot(sel(w='sturgis', p='2024', xw='campsite'))]) + versus(['2026', tot(sel(w='sturgis', p='2026', f=lambda r: r.n != 'sturgis campsite'))], ['2024', tot(sel(w='sturgis', p='2024', f=lambda r: r.n != 'sturgis campsite'))])", "compare exclusion", follow=True)
Q("how much was the food on those", "one(tot(sel(w='sturgis', c='Eating Out')))", "either(sel(w='sturgis', c='Eating Out')) + versus(['2026', tot(sel(w='sturgis food', p='2026'))], ['2024', tot(sel(w='sturgis food', p='2024'))])", "total trip", follow=True)
Q("what did i spend yesterday", "one(tot(sel(p='2026-11-29')))", "either(sel(p='2026-11-29'))", "total day")
N("remind me to pay the trash in january")
Q("quiktrip this month", "one(tot(sel(w='quiktrip', p='2026-11')))", "either(sel(w='quiktrip', p='2026-11')) + either(sel(w=('quiktrip', 'qt'), p='2026-11')) + [table(by(sel(w='quiktrip', p='2026-11'), cat))]", "total shop")
Q("how much of it was gas", "one(tot(sel(w='quiktrip', p='2026-11', c='Gas')))", "either(sel(w='quiktrip', p='2026-11', c='Gas')) + [one(pct(tot(sel(w='quiktrip', p='2026-11', c='Gas')), tot(sel(w='quiktrip', p='2026-11')))), table(by(sel(w='quiktrip', p='2026-11'), cat))]", "total shop category", follow=True)
Q("and in november last year", "one(tot(sel(w='quiktrip', p='2025-11', c='Gas')))", "either(sel(w='quiktrip', p='2025-11', c='Gas')) + either(sel(w='quiktrip', p='2025-11')) + [one(pct(tot(sel(w='quiktrip', p='2025-11', c='Gas')), tot(sel(w='quiktrip', p='2025-11'))))]", "total shop category", follow=True)
N("how many gallons is that", follow=True)
Q("median grocery run", "one(median([r.a for r in sel(c='Groceries')]))", "[one(median([r.a for r in sel(c='Groceries', p=THIS)])), one(median([x for _, x in by(sel(c='Groceries'), day)])), one('49.50'), one('49.505'), one(median([r.a for r in sel(c='Groceries')]), len(sel(c='Groceries')))]", "median rich")
# ---- 31-40
Q("how many cans of cope did i buy before i quit", "one(len(sel(w='can of cope')))", "[one(len(sel(w='can of cope')), tot(sel(w='can of cope'))), one(len(sel(w='can of cope')), last(sel(w='can of cope')).d), NONE]", "count notes")
Q("when was the last one", "one(last(sel(w='can of cope')).d)", "when(last(sel(w='can of cope')))", "when last", follow=True)
Q("did i go over 350 on eating out any month this year, which ones", "table([[m] for m, x in by(sel(c='Eating Out', p=THIS), month) if x > 350])", "[table([[m, x] for m, x in by(sel(c='Eating Out', p=THIS), month) if x > 350]), one(len([m for m, x in by(sel(c='Eating Out', p=THIS), month) if x > 350]))]", "threshold month rich")
N("whats the balance on the road king loan", alt="[]")
Q("what all did rivet have done at the vet in 25", "lst(sel(w='vet', p=LAST))", "[lst(sel(w='vet', p=LAST), True), amounts(sel(w='vet', p=LAST)), lst(sel(w=('vet', 'acl surgery'), p=LAST)), amounts(sel(w=('vet', 'acl surgery'), p=LAST)), one(tot(sel(w='vet', p=LAST))), table([[r.n] for r in sel(w='vet', p=LAST)])]", "list pet")
Q("what share of the dog money in 2025 was the surgery", "one(pct(tot(sel(w='surgery', p=LAST)), tot(sel(c='Dog', p=LAST))))",
  "[one(pct(tot(sel(w='surgery', p=LAST)), tot(sel(w='rivet', p=LAST)))), one(pct(tot(sel(w='surgery', p=LAST)), tot(sel(c='Dog', p=LAST))), tot(sel(w='surgery', p=LAST)))]", "share rich")
Q("kids last month, not counting child support", "one(tot(sel(c='Kids', p='2026-10', xw='child support')))", "either(sel(c='Kids', p='2026-10', xw='child support')) + either(sel(w='kids', p='2026-10')) + either(sel(p='2026-10', xw='child support', f=lambda r: r.c == 'Kids' or has(r.n, 'kids')))", "total category exclusion")
Q("maddie vs cody this year", "versus(['maddie', tot(sel(w='maddie', p=THIS))], ['cody', tot(sel(w='cody', p=THIS))])[0]",
  "versus(['maddie', tot(sel(w='maddie', p=THIS))], ['cody', tot(sel(w='cody', p=THIS))]) + versus(['maddie', tot(sel(w='maddie', p=THIS, c='Kids'))], ['cody', tot(sel(w='cody', p=THIS, c='Kids'))]) + versus(['maddie', tot(sel(w='maddie', p=THIS, xw='cody'))], ['cody', tot(sel(w='cody', p=THIS, xw='maddie'))])", "compare person rich")
Q("drop the braces", "versus(['maddie', tot(sel(w='maddie', p=THIS, xw='braces'))], ['cody', tot(sel(w='cody', p=THIS))])[0]",
  "versus(['maddie', tot(sel(w='maddie', p=THIS, xw='braces'))], ['cody', tot(sel(w='cody', p=THIS))]) + versus(['maddie', tot(sel(w='maddie', p=THIS, c='Kids', xw='braces'))], ['cody', tot(sel(w='cody', p=THIS, c='Kids'))]) + versus(['maddie', tot(sel(w='maddie', p=THIS, xw=('cody', 'braces')))], ['cody', tot(sel(w='cody', p=THIS, xw='maddie'))])", "compare exclusion", follow=True)
Q("same for 2024", "versus(['maddie', tot(sel(w='maddie', p='2024'))], ['cody', tot(sel(w='cody', p='2024'))])[0]",
  "versus(['maddie', tot(sel(w='maddie', p='2024'))], ['cody', tot(sel(w='cody', p='2024'))]) + versus(['maddie', tot(sel(w='maddie', p='2024', c='Kids'))], ['cody', tot(sel(w='cody', p='2024', c='Kids'))]) + versus(['maddie', tot(sel(w='maddie', p='2024', xw='cody'))], ['cody', tot(sel(w='cody', p='2024', xw='maddie'))])", "compare person", follow=True)
# ---- 41-50
N("whats my take home after taxes")
Q("when did i put the water heater in", "one(sel(w='water heater')[0].d)", "when(sel(w='water heater')[0])", "when one-off")
Q("home insurance by year", "table(by(sel(w='home insurance'), year))", "[lst(sel(w='home insurance')), amounts(sel(w='home insurance'))]", "by year yearly")
Q("thats up what percent from the first to the last", "one(pct(Decimal('1985') - Decimal('1488'), Decimal('1488')))", "[one(pct(Decimal('1985') - Decimal('1488'), Decimal('1488')), Decimal('1488'), Decimal('1985')), one(pct(Decimal('1985'), Decimal('1488')))]", "growth rich", follow=True)
Q("how much at costco this year", "EMPTY", "[NONE]", "unknown shop")
Q("most expensive month this yr", "one(best(by(sel(p=THIS), month))[0][0])", "[one(*best(by(sel(p=THIS), month))[0])]", "largest month")
Q("what was over 300 in it", "lst(sel(p='2026-05', over='300'))", "[amounts(sel(p='2026-05', over='300')), table([[c, x] for c, x in by(sel(p='2026-05'), cat) if x > 300]), one(len(sel(p='2026-05', over='300'))), one(tot(sel(p='2026-05', over='300')))]", "threshold list", follow=True)
Q("leave the mortgage out", "lst(sel(p='2026-05', over='300', xc='Mortgage'))", "[lst(sel(p='2026-05', over='300', xw='mortgage')), amounts(sel(p='2026-05', over='300', xc='Mortgage')), amounts(sel(p='2026-05', over='300', xw='mortgage')), table([[c, x] for c, x in by(sel(p='2026-05', xc='Mortgage'), cat) if x > 300]), one(tot(sel(p='2026-05', over='300', xc='Mortgage'))), one(tot(sel(p='2026-05', over='300', xw='mortgage'))), one(tot(sel(p='2026-05', xc='Mortgage'))), one(tot(sel(p='2026-05', xw='mortgage')))]", "exclusion list", follow=True)
N("how do i change my password on this thing")
Q("compare dillons and aldi this year", "versus(['dillons', tot(sel(w='dillons', p=THIS))], ['aldi', tot(sel(w='aldi', p=THIS))])[0]",
  "versus(['dillons', tot(sel(w='dillons', p=THIS))], ['aldi', tot(sel(w='aldi', p=THIS))]) + versus(['dillons', tot(sel(w='dillons', p=THIS, c='Groceries'))], ['aldi', tot(sel(w='aldi', p=THIS))]) + versus(['dillons', tot(sel(eq='dillons', p=THIS))], ['aldi', tot(sel(w='aldi', p=THIS))])", "compare shop rich")
# ---- 51-60
Q("thanksgiving weekend total", "one(tot(sel(a='2026-11-26', b='2026-11-29')))", "either(sel(a='2026-11-26', b='2026-11-29')) + either(sel(a='2026-11-27', b='2026-11-29')) + either(sel(a='2026-11-28', b='2026-11-29')) + either(sel(a='2026-11-25', b='2026-11-29'))", "holiday total")
Q("christmas presents by year", "table(by(sel(w='christmas', c='Gifts', xw='tree'), year))", "[table(by(sel(w='christmas', c='Gifts'), year)), table(by(sel(w='christmas'), year)), table(by(sel(c='Gifts', f=lambda r: r.d[5:7] == '12'), year))]", "by year rich")
Q("who got the most", "one(best(by(sel(w='christmas', c='Gifts', xw='tree'), note))[0][0])", "[one('cody'), one(*best(by(sel(w='christmas', c='Gifts', xw='tree'), note))[0]), one('cody', tot(sel(w='christmas cody'))), table(best(by(sel(w='christmas', c='Gifts', xw='tree'), note), 9), True), table(best(by(sel(w='christmas', c='Gifts'), note), 9), True), table(best(by(sel(w='christmas'), note), 9), True), one(Decimal('228.60'), 'christmas maddie'), NONE]", "largest person", follow=True)
N("what should i get mom", follow=True)
Q("grocerys between march 10 and april 10 this year", "one(tot(sel(c='Groceries', a='2026-03-10', b='2026-04-10')))", "either(sel(c='Groceries', a='2026-03-10', b='2026-04-10')) + either(sel(c='Groceries', a='2026-03-11', b='2026-04-09')) + either(sel(c='Groceries', a='2026-03-10', b='2026-04-09'))", "between total")
Q("largest one in each category this year", "table([[c, max(r.a for r in sel(c=c, p=THIS))] for c, _ in by(sel(p=THIS), cat)])", "[table([[max(r.a for r in sel(c=c, p=THIS))] for c, _ in by(sel(p=THIS), cat)])]", "largest per category rich")
N("and the uh")
Q("how long since rivets last shots", "one(days('2026-11-16', TODAY))", "[one('2026-11-16'), one('2026-11-16', days('2026-11-16', TODAY)), one('2026-11-16', Decimal('114'))]", "since pet")
Q("who gets more of my money, snap-on, mac tools or harbor freight", "one(best([[w, tot(sel(w=w))] for w in ('snap-on', 'mac tools', 'harbor freight')])[0][0])",
  "[one(*best([[w, tot(sel(w=w))] for w in ('snap-on', 'mac tools', 'harbor freight')])[0]), table([[w, tot(sel(w=w))] for w in ('snap-on', 'mac tools', 'harbor freight')]), one(*[tot(sel(w=w)) for w in ('snap-on', 'mac tools', 'harbor freight')]), table([[w, tot(sel(eq=w))] for w in ('snap-on', 'mac tools', 'harbor freight')])]", "compare shop")
N("what did the guy at the harley shop say about the clutch")
# ---- 61-70
Q("total last quarter", "one(tot(sel(p=('2026-07', '2026-08', '2026-09'))))", "[one(tot(sel(p=('2026-07', '2026-08', '2026-09'))), len(sel(p=('2026-07', '2026-08', '2026-09')))), one('2026-Q3', tot(sel(p=('2026-07', '2026-08', '2026-09'))))]", "total quarter")
Q("and the one before that", "one(tot(sel(p=('2026-04', '2026-05', '2026-06'))))", "[one(tot(sel(p=('2026-04', '2026-05', '2026-06'))), len(sel(p=('2026-04', '2026-05', '2026-06')))), one('2026-Q2', tot(sel(p=('2026-04', '2026-05', '2026-06')))), one(tot(sel(p=('2026-04', '2026-05', '2026-06'))), tot(sel(p=('2026-07', '2026-08', '2026-09'))))]", "total quarter", follow=True)
Q("which quarter was the worst so far", "one(best(by(ALL, quarter))[0][0])", "[one(*best(by(ALL, quarter))[0]), one(best(by(sel(p=THIS), quarter))[0][0]), one(*best(by(sel(p=THIS), quarter))[0]), table(best(by(ALL, quarter), 20), True)]", "largest quarter", follow=True)
N("what did i average in pins tuesday")
Q("which weekday do i eat out the most", "one(best(by(sel(c='Eating Out'), weekday))[0][0])", "[one(*best(by(sel(c='Eating Out'), weekday))[0]), one(best(by(sel(c='Eating Out'), weekday, len))[0][0]), one(*best(by(sel(c='Eating Out'), weekday, len))[0]), one(best(by(sel(c='Eating Out'), weekday, avg))[0][0]), table(by(sel(c='Eating Out'), weekday)), table(by(sel(c='Eating Out'), weekday, len))]", "weekday")
Q("planet fitness, what did i burn on that", "one(tot(sel(w='planet fitness')))", "either(sel(w='planet fitness'))", "total stopped")
Q("when did i cancel it", "one(last(sel(w='planet fitness')).d)", "when(last(sel(w='planet fitness'))) + [one('2025-06'), one('2025-07'), NONE]", "when last", follow=True)
Q("gas spending, growth year over year", "table([['2025', pct(tot(sel(c='Gas', p='2025')) - tot(sel(c='Gas', p='2024')), tot(sel(c='Gas', p='2024')))], ['2026', pct(tot(sel(c='Gas', p='2026')) - tot(sel(c='Gas', p='2025')), tot(sel(c='Gas', p='2025')))]])",
  "[one(pct(tot(sel(c='Gas', p='2026')) - tot(sel(c='Gas', p='2025')), tot(sel(c='Gas', p='2025')))), one(pct(tot(sel(c='Gas', p='2026')) - tot(sel(c='Gas', a='2025-01-01', b='2025-11-30')), tot(sel(c='Gas', a='2025-01-01', b='2025-11-30')))), one(pct(tot(sel(c='Gas', p='2025')) - tot(sel(c='Gas', p='2024')), tot(sel(c='Gas', p='2024')))), table(by(sel(c='Gas'), year)), table([['2025', tot(sel(c='Gas', p='2025')) - tot(sel(c='Gas', p='2024'))], ['2026', tot(sel(c='Gas', p='2026')) - tot(sel(c='Gas', p='2025'))]]), one(tot(sel(c='Gas', p='2026')) - tot(sel(c='Gas', p='2025'))), one(tot(sel(c='Gas', p='2026')), tot(sel(c='Gas', p='2025')))]", "growth rich")
N("why is evergy so damn high in july")
Q("doctor stuff since labor day", "one(tot(sel(c='Doctor & Dentist', a='2026-09-07')))", "either(sel(c='Doctor & Dentist', a='2026-09-07')) + either(sel(c='Doctor & Dentist', a='2026-09-08'))", "since holiday")
# ---- 71-80
Q("truck in 2025 not counting state farm", "one(tot(sel(c='Truck', p=LAST, xw='state farm')))", "either(sel(c='Truck', p=LAST, xw='state farm'))", "total exclusion rich")
Q("same thing this year", "one(tot(sel(c='Truck', p=THIS, xw='state farm')))", "either(sel(c='Truck', p=THIS, xw='state farm'))", "total exclusion", follow=True)
Q("which one was the priciest", "one(top(sel(c='Truck', p=THIS, xw='state farm'))[0].a)", "what(top(sel(c='Truck', p=THIS, xw='state farm'))[0]) + what(top(sel(c='Truck', p=('2025', '2026'), xw='state farm'))[0]) + [one('2025', tot(sel(c='Truck', p=LAST, xw='state farm')))]", "largest", follow=True)
Q("food truck at the hangar, how many times this year", "one(len(sel(w='food truck', p=THIS)))", "[one(len(sel(w='food truck', p=THIS)), tot(sel(w='food truck', p=THIS))), lst(sel(w='food truck', p=THIS))]", "count notes")
N("put in 12 bucks at ace for today")
Q("branson trip, all in", "one(tot(sel(w='branson')))", "either(sel(w='branson')) + either(sel(w='branson', p='2025-06')) + either(sel(a='2025-06-14', b='2025-06-18')) + [one(tot(sel(w='branson')) + Decimal('165'))]", "total trip")
Q("split it by catagory", "table(by(sel(w='branson'), cat))", "[table(by(sel(w='branson', p='2025-06'), cat)), table(by(sel(a='2025-06-14', b='2025-06-18'), cat))]", "by category trip", follow=True)
Q("which cost more, that or galveston", "versus(['branson', tot(sel(w='branson'))], ['galveston', tot(sel(w='galveston'))])[0]", "versus(['branson', tot(sel(w='branson'))], ['galveston', tot(sel(w='galveston'))], which=True) + versus(['branson', tot(sel(w='branson', p='2025-06'))], ['galveston', tot(sel(w='galveston', p='2026-03'))])", "compare trip", follow=True)
Q("netflix, what i started at and what it is now", "one(first(sel(w='netflix')).a, last(sel(w='netflix')).a)", "[table([[first(sel(w='netflix')).a], [last(sel(w='netflix')).a]]), lst([first(sel(w='netflix')), last(sel(w='netflix'))]), table([['2023-10-12', Decimal('15.49')], ['2025-02-12', Decimal('17.99')]])]", "price first now rich")
N("whats a decent dentist in derby")
# ---- 81-90
Q("league dues since sept 1, how many times", "one(len(sel(w='league dues', a='2026-09-01')))", "[one(len(sel(w='league dues', a='2026-09-01')), tot(sel(w='league dues', a='2026-09-01'))), lst(sel(w='league dues', a='2026-09-01')), one(len(sel(w='league dues', a='2026-09-02')))]", "count season")
Q("and beer at the lanes in that time, whatd i drop", "one(tot(sel(w='beer at the lanes', a='2026-09-01')))", "either(sel(w='beer at the lanes', a='2026-09-01')) + either(sel(w=('beer at the lanes', 'pitcher'), a='2026-09-01')) + either(sel(w=('beer at the lanes', 'pitcher', 'nachos'), a='2026-09-01'))", "total notes", follow=True)
Q("weekdays vs weekends on eating out this year", "one(tot(sel(c='Eating Out', p=THIS, f=lambda r: not weekend(r))), tot(sel(c='Eating Out', p=THIS, f=weekend)))",
  "versus(['weekday', tot(sel(c='Eating Out', p=THIS, f=lambda r: not weekend(r)))], ['weekend', tot(sel(c='Eating Out', p=THIS, f=weekend))])[1:] + [one(avg(sel(c='Eating Out', p=THIS, f=lambda r: not weekend(r))), avg(sel(c='Eating Out', p=THIS, f=weekend))), table([[avg(sel(c='Eating Out', p=THIS, f=lambda r: not weekend(r)))], [avg(sel(c='Eating Out', p=THIS, f=weekend))]]), table(by(sel(c='Eating Out', p=THIS), weekday))]", "weekday weekend rich")
Q("any braces payments in 2025", "EMPTY", "[one('0')]", "empty")
N("is that thing gonna last me another 5 years", hist=["what did i pay for the garage door"])
Q("bike running total by year", "table([[y, tot(sel(c='Bike', b=y + '-12-31'))] for y in ('2023', '2024', '2025', '2026')])", "[table([[y, tot(sel(c='Bike', b=y + '-12-31'))] for y in ('2023', '2024', '2025', '2026')], True), table([[y, tot(sel(f=lambda r: r.c == 'Bike' or has(r.n, 'bike'), b=y + '-12-31'))] for y in ('2023', '2024', '2025', '2026')])]", "running rich")
Q("biggest day of 2025", "one(best(by(sel(p=LAST), day))[0][0])", "[one(*best(by(sel(p=LAST), day))[0])] + when(top(sel(p=LAST))[0])", "largest day")
Q("what all did i buy on it", "lst(sel(p=best(by(sel(p=LAST), day))[0][0]))", "[amounts(sel(p=best(by(sel(p=LAST), day))[0][0])), table([[r.n] for r in sel(p=best(by(sel(p=LAST), day))[0][0])]), one(tot(sel(p=best(by(sel(p=LAST), day))[0][0])))]", "list day", follow=True)
N("set me a 300 a month limit on eating out")
Q("months i had youtube tv", "table([[m] for m, _ in by(sel(w='youtube tv'), month)])", "[lst(sel(w='youtube tv')), table(by(sel(w='youtube tv'), month)), one(len(sel(w='youtube tv')))]", "list months")
# ---- 91-100
Q("lunch w dale, how many and how much", "one(len(sel(w='lunch w/ dale')), tot(sel(w='lunch w/ dale')))", "[one(tot(sel(w='lunch w/ dale'))), one(len(sel(w='lunch w/ dale'))), one(len(sel(w='dale')), tot(sel(w='dale')))]", "count total person")
Q("does ruben cost me more", "versus(['lunch w/ ruben', tot(sel(w='lunch w/ ruben'))], ['lunch w/ dale', tot(sel(w='lunch w/ dale'))])[0]",
  "versus(['lunch w/ ruben', tot(sel(w='lunch w/ ruben'))], ['lunch w/ dale', tot(sel(w='lunch w/ dale'))], which=True) + versus(['ruben', tot(sel(w='lunch w/ ruben'))], ['dale', tot(sel(w='lunch w/ dale'))], which=True) + versus(['ruben', tot(sel(w='ruben'))], ['dale', tot(sel(w='dale'))], which=True) + [one(tot(sel(w='lunch w/ ruben'))), one(tot(sel(w='ruben'))), one(len(sel(w='lunch w/ ruben')), tot(sel(w='lunch w/ ruben'))), one(len(sel(w='ruben')), tot(sel(w='ruben'))), one(avg(sel(w='lunch w/ ruben')), avg(sel(w='lunch w/ dale'))), NONE]", "compare person", follow=True)
N("think hes mad at me", follow=True)
Q("longest i went without quiktrip this year", "longest(sel(w='quiktrip', p=THIS))[0]", "longest(sel(w='quiktrip', p=THIS)) + longest(sel(w=('quiktrip', 'qt'), p=THIS)) + longest(sel(eq='quiktrip', p=THIS)) + longest(sel(w='quiktrip', p=THIS, c='Gas'))", "streak rich")
Q("tools & work over 100 bucks, last 12 months", "lst(sel(c='Tools & Work', a='2025-12-01', over='100'))", "[lst(sel(c='Tools & Work', a='2025-11-01', over='100')), amounts(sel(c='Tools & Work', a='2025-12-01', over='100')), one(tot(sel(c='Tools & Work', a='2025-12-01', over='100'))), one(len(sel(c='Tools & Work', a='2025-12-01', over='100')))]", "threshold list rich")
Q("average check at freddys", "one(avg(sel(w=\"freddy's\")))", "[one(avg(sel(w=\"freddy's\")), len(sel(w=\"freddy's\"))), one(avg(sel(eq=\"freddy's\"))), one(median([r.a for r in sel(w=\"freddy's\")]))]", "average shop")
Q("gas by month this year but only bike fill up", "table(by(sel(c='Gas', eq='bike fill up', p=THIS), month))", "[table(by(sel(c='Gas', w=('bike', 'road king'), p=THIS), month)), table(by(sel(c='Gas', w='bike', p=THIS), month))]", "by month notes rich")
N("how much am i gonna make off the old truck if i sell it")
Q("how many days this year did i blow over 500", "one(len([d for d, x in by(sel(p=THIS), day) if x > 500]))", "[table([[d, x] for d, x in by(sel(p=THIS), day) if x > 500]), table([[d] for d, x in by(sel(p=THIS), day) if x > 500]), one(len({r.d for r in sel(p=THIS, over='500')}))]", "threshold days rich")
N("gonna need a bigger paycheck lol")

out = os.path.join(HERE, "wichita41.jsonl")
with open(out, "w", encoding="utf-8", newline="\n") as f:
    for x in QUESTIONS:
        f.write(json.dumps(x, ensure_ascii=False) + "\n")

if __name__ == "__main__":
    print(len(QUESTIONS), sum("none" in x["gold"] for x in QUESTIONS), sum(bool(x["history"]) for x in QUESTIONS), sum("rich" in x["tags"] for x in QUESTIONS))
