"""Blind questions over ../ledgers/ballarat.csv. Gold values by naive loops; writes ballarat46.jsonl next to this file.
Every "how" is the very expression that was evaluated for the gold."""
import csv
import datetime as dt
import json
import os
import re
from decimal import ROUND_HALF_UP, Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


class Row:
    def __init__(self, d, a, c, n):
        self.d, self.a, self.c, self.n = d, Decimal(a), c, n


R = []
with open(os.path.join(HERE, "..", "ledgers", "ballarat.csv"), encoding="utf-8", newline="") as f:
    for r in csv.DictReader(f):
        R.append(Row(r["date"], r["amount"], r["category"], r["notes"]))


def word(note, w):
    return re.search(r"(?<!\w)" + re.escape(w) + r"(?!\w)", note, re.I) is not None


def many(x):
    return (x,) if isinstance(x, str) else tuple(x)


def S(p=None, a=None, b=None, c=None, w=None, x=None, e=None, f=None):
    """rows: p date prefix(es), a..b days both in, c category(ies), w word(s) of the note (any), x words not in the note, e whole note(s), f other test"""
    out = []
    for r in R:
        if p is not None and not any(r.d.startswith(q) for q in many(p)):
            continue
        if a is not None and r.d < a or b is not None and r.d > b:
            continue
        if c is not None and r.c not in many(c):
            continue
        if w is not None and not any(word(r.n, q) for q in many(w)):
            continue
        if x is not None and any(word(r.n, q) for q in many(x)):
            continue
        if e is not None and r.n.lower() not in many(e):
            continue
        if f is not None and not f(r):
            continue
        out.append(r)
    return out


def q2(x):
    return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))


def D(rows):
    t = Decimal(0)
    for r in rows:
        t += r.a
    return t


def T(rows):
    return q2(D(rows))


def N(rows):
    return str(len(rows))


def avg(rows, n=None):
    return q2(D(rows) / Decimal(str(n if n is not None else len(rows))))


def med(rows):
    v = sorted(r.a for r in rows)
    k = len(v)
    return q2(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)


def pct(x, y):
    """x as a percent of y"""
    return str((Decimal(x) * 100 / Decimal(y)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def grow(old, new):
    return pct(Decimal(new) - Decimal(old), old)


def sub(x, y):
    return q2(Decimal(x) - Decimal(y))


def neg(s):
    return s[1:] if s.startswith("-") else "-" + s


def one(*cells):
    return {"one": [str(c) for c in cells]}


def rws(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def L(rows):
    return rws([[r.d, q2(r.a)] for r in rows])


def LE(rows):
    return L(rows) if rows else EMPTY


def LN(rows):
    return rws([[r.n, q2(r.a)] for r in rows])


def top(rows, k=None):
    return sorted(rows, key=lambda r: (-r.a, r.d))[:k]


def mx(rows):
    return top(rows, 1)[0]


def by(rows, key):
    g = {}
    for r in rows:
        g.setdefault(key(r), []).append(r)
    return g


def month(r):
    return r.d[:7]


def year(r):
    return r.d[:4]


def quarter(r):
    return "%s-Q%d" % (r.d[:4], (int(r.d[5:7]) + 2) // 3)


def cat(r):
    return r.c


def day(r):
    return r.d


def wday(r):
    return dt.date.fromisoformat(r.d).strftime("%A")


def weekend(r):
    return dt.date.fromisoformat(r.d).weekday() >= 5


def G(rows, key, fn=T):
    """table: group, figure"""
    g = by(rows, key)
    return [[k, fn(g[k])] for k in sorted(g)]


def rank(rows, key, k):
    g = by(rows, key)
    return [[n, T(v)] for n, v in sorted(g.items(), key=lambda x: -D(x[1]))[:k]]


def days(a, b):
    d, out = dt.date.fromisoformat(a), []
    while d <= dt.date.fromisoformat(b):
        out.append(d.isoformat())
        d += dt.timedelta(days=1)
    return out


def none_days(a, b):
    have = {r.d for r in R}
    return [d for d in days(a, b) if d not in have]


def streak():
    best, cur = [], []
    have = {r.d for r in R}
    for d in days(R[0].d, TODAY):
        cur = cur + [d] if d not in have else []
        if len(cur) > len(best):
            best = cur
    return best


def ndays(a, b, end):
    return sum(1 for d in days(a, b) if (dt.date.fromisoformat(d).weekday() >= 5) == end)


def running(rows, key):
    t, out = Decimal(0), []
    for k, v in G(rows, key):
        t += Decimal(v)
        out.append([k, q2(t)])
    return out


EMPTY, NONE = {"empty": True}, {"none": True}
ENV = globals()
QS = []


def Q(question, gold, alt=(), tags="", fu=False):
    hist = QS[-1]["history"] + [QS[-1]["question"]] if fu else []
    g = eval(gold, ENV)
    al = []
    for s in alt:
        v = eval(s, ENV)
        if v != g and v not in al:
            al.append(v)
    QS.append({"id": "ballarat46-%03d" % (len(QS) + 1), "question": question, "today": TODAY, "history": hist, "gold": g, "alt": al,
               "how": gold, "tags": tags.split() + (["followup"] if fu else [])})


# 1
Q("how much have i put into the ute this month", "one(T(S(p='2026-11', w='ute')))",
  ["L(S(p='2026-11', w='ute'))", "one(T(S(p='2026-11', c='Cars')))", "one(T(S(p='2026-11', f=lambda r: word(r.n, 'ute') or r.c in ('Cars', 'Fuel'))))",
   "one(T(S(p='2026-11', f=lambda r: word(r.n, 'ute') or r.c == 'Fuel')))"], "total notes month")
Q("and the month before", "one(T(S(p='2026-10', w='ute')))",
  ["L(S(p='2026-10', w='ute'))", "one(T(S(p='2026-10', c='Cars')))", "one(T(S(p='2026-10', f=lambda r: word(r.n, 'ute') or r.c in ('Cars', 'Fuel'))))",
   "one(T(S(p='2026-10', f=lambda r: word(r.n, 'ute') or r.c == 'Fuel')))"], "total notes month", True)
Q("which of those was the dearest", "one(q2(mx(S(p='2026-10', w='ute')).a))",
  ["one(mx(S(p='2026-10', w='ute')).n)", "one(mx(S(p='2026-10', w='ute')).n, q2(mx(S(p='2026-10', w='ute')).a))", "one(mx(S(p='2026-10', w='ute')).d)",
   "one('2026-10', T(S(p='2026-10', w='ute')))", "one(q2(mx(S(p='2026-10', c='Cars')).a))", "one(mx(S(p='2026-10', c='Cars')).n)"], "largest notes", True)
Q("will the rego go up again next year", "NONE", [], "none future")
# 5
Q("what did the groceries come to in october", "one(T(S(p='2026-10', c='Groceries')))", [], "total category month")
Q("how much of that was aldi", "one(T(S(p='2026-10', c='Groceries', w='aldi')))",
  ["one(T(S(p='2026-10', c='Groceries', w='aldi')), pct(T(S(p='2026-10', c='Groceries', w='aldi')), T(S(p='2026-10', c='Groceries'))))",
   "one(pct(T(S(p='2026-10', c='Groceries', w='aldi')), T(S(p='2026-10', c='Groceries'))))", "L(S(p='2026-10', c='Groceries', w='aldi'))"], "total notes category", True)
Q("and woolies", "one(T(S(p='2026-10', c='Groceries', w='woolies')))",
  ["one(T(S(p='2026-10', c='Groceries', e='woolies')))", "one(pct(T(S(p='2026-10', c='Groceries', w='woolies')), T(S(p='2026-10', c='Groceries'))))",
   "L(S(p='2026-10', c='Groceries', w='woolies'))", "one(pct(T(S(p='2026-10', c='Groceries', e='woolies')), T(S(p='2026-10', c='Groceries'))))"], "total notes branches", True)
Q("why's it always dearer than what mum pays", "NONE", [], "none reason", True)
# 9
Q("when did i last fill up at the bp", "one(S(w='bp')[-1].d)",
  ["one(S(w='bp')[-1].d, q2(S(w='bp')[-1].a))", "one(S(e='bp')[-1].d)", "one(S(e='bp')[-1].d, q2(S(e='bp')[-1].a))", "one(S(w='bp', x='mazda')[-1].d)"], "when notes")
Q("list what we've spent at the red lion this year", "L(S(p='2026', w='red lion'))",
  ["one(T(S(p='2026', w='red lion')))", "L(S(p='2026', e='red lion'))", "one(T(S(p='2026', e='red lion')))"], "list notes")
Q("only the ones over 80 bucks", "L(S(p='2026', w='red lion', f=lambda r: r.a > 80))",
  ["one(T(S(p='2026', w='red lion', f=lambda r: r.a > 80)))", "L(S(p='2026', e='red lion', f=lambda r: r.a > 80)) if S(p='2026', e='red lion', f=lambda r: r.a > 80) else EMPTY"],
  "list threshold", True)
Q("and at the george", "L(S(p='2026', w='george', f=lambda r: r.a > 80))",
  ["one(T(S(p='2026', w='george', f=lambda r: r.a > 80)))", "L(S(p='2026', w='george'))", "one(T(S(p='2026', w='george')))"], "list threshold", True)
Q("add 38.50 for maccas today", "NONE", [], "none order")
# 14
Q("how many times have we had maccas since the start of september", "one(N(S(a='2026-09-01', w='maccas')))",
  ["one(N(S(a='2026-09-01', e='maccas')))", "L(S(a='2026-09-01', w='maccas'))", "one(N(S(a='2026-09-01', w='maccas')), T(S(a='2026-09-01', w='maccas')))"], "count notes since")
Q("money ive spent with macca all up", "one(T(S(w='macca')))",
  ["one(T(S(w='with macca')))", "L(S(w='macca'))", "L(S(w='with macca'))", "one(N(S(w='macca')), T(S(w='macca')))"], "total notes person")
Q("when was the first one", "one(S(w='macca')[0].d)", ["one(S(w='macca')[0].d, q2(S(w='macca')[0].a))", "one(S(w='with macca')[0].d)"], "when notes first", True)
# 17
Q("what's fuel costing me a month on average this year", "one(avg(S(p='2026', c='Fuel'), 11))", ["one(avg(S(a='2026-01-01', b='2026-10-31', c='Fuel'), 10))"], "average category")
Q("and last year", "one(avg(S(p='2025', c='Fuel'), 12))", [], "average category", True)
Q("so what's that up or down in percent", "one(grow(D(S(p='2025', c='Fuel')) / 12, D(S(p='2026', c='Fuel')) / 11))",
  ["one(grow(avg(S(p='2025', c='Fuel'), 12), avg(S(p='2026', c='Fuel'), 11)))", "one(grow(D(S(p='2025', c='Fuel')) / 12, D(S(a='2026-01-01', b='2026-10-31', c='Fuel')) / 10))",
   "one(grow(T(S(p='2025', c='Fuel')), T(S(p='2026', c='Fuel'))))", "one(grow(T(S(a='2025-01-01', b='2025-11-30', c='Fuel')), T(S(p='2026', c='Fuel'))))",
   "one(grow(D(S(p='2025', c='Fuel')) / 12, D(S(p='2026', c='Fuel')) / 11).lstrip('-'))", "one(grow(T(S(p='2025', c='Fuel')), T(S(p='2026', c='Fuel'))).lstrip('-'))",
   "one(grow(D(S(p='2025', c='Fuel')) / 12, D(S(a='2026-01-01', b='2026-10-31', c='Fuel')) / 10).lstrip('-'))",
   "one(grow(T(S(a='2025-01-01', b='2025-11-30', c='Fuel')), T(S(p='2026', c='Fuel'))).lstrip('-'))"], "growth category", True)
Q("what time does bunnings shut on a sunday", "NONE", [], "none")
# 21
Q("what did i get at bunnings last week", "L(S(a='2026-11-23', b='2026-11-29', w='bunnings'))",
  ["one(T(S(a='2026-11-23', b='2026-11-29', w='bunnings')))", "LN(S(a='2026-11-23', b='2026-11-29', w='bunnings'))"], "list notes week")
Q("just the tools ones", "L(S(a='2026-11-23', b='2026-11-29', w='bunnings', c='Tools'))",
  ["one(T(S(a='2026-11-23', b='2026-11-29', w='bunnings', c='Tools')))", "LN(S(a='2026-11-23', b='2026-11-29', w='bunnings', c='Tools'))"], "list notes category", True)
Q("how many metres of conduit was that", "NONE", [], "none quantity", True)
Q("total tools this year", "one(T(S(p='2026', w='total tools')))", ["one(T(S(p='2026', c='Tools')))", "one(T(S(p='2026', e='total tools')))", "L(S(p='2026', w='total tools'))"], "total notes everyday-word")
Q("first choice, how many times this year", "one(N(S(p='2026', w='first choice')))",
  ["one(N(S(p='2026', w='first choice')), T(S(p='2026', w='first choice')))", "L(S(p='2026', w='first choice'))"], "count notes everyday-word")
# 26
Q("biggest single expense we've ever had", "one(q2(mx(R).a))", ["one(mx(R).n)", "one(q2(mx(R).a), mx(R).d)", "one(q2(mx(R).a), mx(R).n)"], "largest all")
Q("and the next three after that", "rws([[q2(r.a)] for r in top(R, 4)[1:]], True)", ["rws([[r.n, q2(r.a)] for r in top(R, 4)[1:]], True)", "rws([[r.n] for r in top(R, 4)[1:]], True)"], "largest ranking", True)
# 28
Q("tilly's gym, how much did it cost us last year", "one(T(S(p='2025', c='Gymnastics')))", ["one(T(S(p='2025', c='Gymnastics', w='tilly')))", "one(T(S(p='2025', f=lambda r: r.c == 'Gymnastics' or word(r.n, 'gym') or word(r.n, 'gymnastics'))))"], "total category person")
Q("split that by month", "rws(G(S(p='2025', c='Gymnastics'), month))",
  ["rws([['2025-%02d' % m, T(S(p='2025-%02d' % m, c='Gymnastics'))] for m in range(1, 13)])", "rws(G(S(p='2025', c='Gymnastics', w='tilly'), month))"], "group month category", True)
Q("just the comps", "one(T(S(p='2025', c='Gymnastics', w='comp')))",
  ["rws(G(S(p='2025', c='Gymnastics', w='comp'), month))", "L(S(p='2025', c='Gymnastics', w='comp'))", "one(T(S(p='2025', c='Gymnastics', w='comp', x='leotard')))", "rws([['2025-%02d' % m, T(S(p='2025-%02d' % m, c='Gymnastics', w='comp'))] for m in range(1, 13)])",
   "one(T(S(p='2025', c='Gymnastics', w='comp entry')))", "rws(G(S(p='2025', c='Gymnastics', w='comp entry'), month))", "L(S(p='2025', c='Gymnastics', w='comp entry'))"], "total notes category", True)
Q("did she get a medal at states", "NONE", [], "none", True)
# 32
Q("rent we handed over between 1 march and 30 june this year", "one(T(S(a='2026-03-01', b='2026-06-30', c='Rent')))", ["L(S(a='2026-03-01', b='2026-06-30', c='Rent'))"], "total category between")
Q("can you ask the landlord to knock a bit off", "NONE", [], "none order", True)
Q("when did the rent go up", "one([r.d for r in S(c='Rent') if r.a == Decimal('435')][0])",
  ["one('2025-03')", "one([r.d for r in S(c='Rent') if r.a == Decimal('435')][0], '435.00')", "one('410.00', '435.00')", "rws([['2025-03-03', '435.00']])"], "price change")
Q("what was netflix when i started writing this stuff down and what is it now", "one(q2(S(w='netflix')[0].a), q2(S(w='netflix')[-1].a))", ["one(S(w='netflix')[0].d, q2(S(w='netflix')[0].a), S(w='netflix')[-1].d, q2(S(w='netflix')[-1].a))"], "price first now")
Q("how much do i still owe macca for the footy", "NONE", [], "none debt")
Q("what should i get kylie for christmas", "NONE", [], "none advice")
Q("kylie's birthdays, year by year", "rws(G(S(w='kylie birthday'), year))", ["rws(G(S(w='kylie', f=lambda r: word(r.n, 'birthday')), year, N))", "L(S(w='kylie birthday'))", "rws([['2023', '0.00']] + G(S(w='kylie birthday'), year))"], "group year notes person")
# 39
Q("whats banjo cost us this year", "one(T(S(p='2026', c='Banjo')))", ["one(T(S(p='2026', f=lambda r: r.c == 'Banjo' or word(r.n, 'banjo'))))", "one(T(S(p='2026', w='banjo')))"], "total category pet")
Q("how much of it was the vet", "one(T(S(p='2026', c='Banjo', w='vet')))",
  ["one(T(S(p='2026', w='vet')))", "L(S(p='2026', w='vet'))", "one(pct(T(S(p='2026', c='Banjo', w='vet')), T(S(p='2026', c='Banjo'))))", "one(T(S(p='2026', w='banjo', f=lambda r: word(r.n, 'vet'))))"], "total notes category", True)
Q("leave the vet out then", "one(T(S(p='2026', c='Banjo', x='vet')))", ["one(T(S(p='2026', x='vet', f=lambda r: r.c == 'Banjo' or word(r.n, 'banjo'))))", "L(S(p='2026', c='Banjo', x='vet'))", "one(T(S(p='2026', w='banjo', x='vet')))"], "exclusion category", True)
Q("is it worth getting pet insurance for him", "NONE", [], "none advice", True)
# 43
Q("wich day of the week do we spend the most on takeawy", "one(rank(S(c='Takeaway'), wday, 1)[0][0])", ["one(*rank(S(c='Takeaway'), wday, 1)[0])", "rws(rank(S(c='Takeaway'), wday, 7))", "one(max(by(S(c='Takeaway'), wday).items(), key=lambda x: D(x[1]) / len(x[1]))[0])"], "weekday category")
Q("weekdays vs weekends for pub and grog this year", "one(T(S(p='2026', c='Pub & Grog', f=lambda r: not weekend(r))), T(S(p='2026', c='Pub & Grog', f=weekend)))",
  ["one(avg(S(p='2026', c='Pub & Grog', f=lambda r: not weekend(r)), ndays('2026-01-01', TODAY, False)), avg(S(p='2026', c='Pub & Grog', f=weekend), ndays('2026-01-01', TODAY, True)))",
   "one(avg(S(p='2026', c='Pub & Grog', f=lambda r: not weekend(r))), avg(S(p='2026', c='Pub & Grog', f=weekend)))", "rws(G(S(p='2026', c='Pub & Grog'), wday))"], "compare weekday")
# 45
Q("what did the bali trip set us back all up", "one(T(S(w='bali')))",
  ["one(T(S(w='bali', c='Holidays')))", "one(T(S(f=lambda r: word(r.n, 'bali') or '2025-09-20' <= r.d <= '2025-09-30')))", "one(T(S(a='2025-09-20', b='2025-09-30', w='bali')))",
   "one(T(S(w=('bali', 'passports'))))", "one(T(S(a='2025-09-20', b='2025-09-30')))", "L(S(w='bali'))"], "total trip")
Q("without the flights", "one(T(S(w='bali', x='flights')))",
  ["one(T(S(w='bali', c='Holidays', x='flights')))", "one(T(S(x='flights', f=lambda r: word(r.n, 'bali') or '2025-09-20' <= r.d <= '2025-09-30')))", "one(T(S(w=('bali', 'passports'), x='flights')))",
   "one(T(S(a='2025-09-20', b='2025-09-30', w='bali')))", "L(S(w='bali', x='flights'))"], "exclusion trip", True)
Q("which day over there did we blow the most", "one(rank(S(w='bali', a='2025-09-20', b='2025-09-30'), day, 1)[0][0])",
  ["one(*rank(S(w='bali', a='2025-09-20', b='2025-09-30'), day, 1)[0])", "one(rank(S(w='bali', x='flights'), day, 1)[0][0])", "one(rank(S(w='bali', a='2025-09-20', b='2025-09-30', c='Holidays'), day, 1)[0][0])",
   "one(rank(S(a='2025-09-20', b='2025-09-30'), day, 1)[0][0])", "one(rank(S(w='bali', a='2025-09-20', b='2025-09-30', x=('villa', 'parking', 'kennel')), day, 1)[0][0])"], "largest day trip", True)
Q("was lorne dearer than robe", "one(T(S(w='lorne')), T(S(w='robe', x='kylie')))",
  ["one(T(S(w='lorne')), T(S(w='robe')))", "one(sub(T(S(w='robe', x='kylie')), T(S(w='lorne'))))", "one(sub(T(S(w='lorne')), T(S(w='robe', x='kylie'))))", "one(sub(T(S(w='robe')), T(S(w='lorne'))))",
   "one(sub(T(S(w='lorne')), T(S(w='robe'))))", "one(T(S(w='lorne', c='Holidays')), T(S(w='robe', c='Holidays')))", "one(T(S(w='lorne', x='kennel')), T(S(w='robe', x=('kylie', 'kennel'))))"], "compare trips")
# 49
Q("whats the damage for anzac day this year", "one(T(S(p='2026-04-25')))", ["L(S(p='2026-04-25'))"], "total holiday")
Q("and on cup day", "one(T(S(p='2026-11-03')))", ["L(S(p='2026-11-03'))", "one(T(S(p='2026', w='cup day')))", "L(S(p='2026', w='cup day'))"], "total holiday", True)
Q("what horse did i back", "NONE", [], "none", True)
Q("spending last weekend", "one(T(S(a='2026-11-28', b='2026-11-29')))", ["L(S(a='2026-11-28', b='2026-11-29'))"], "total weekend")
Q("hows that compare with the weekend before", "one(T(S(a='2026-11-28', b='2026-11-29')), T(S(a='2026-11-21', b='2026-11-22')))",
  ["one(T(S(a='2026-11-21', b='2026-11-22')))", "one(sub(T(S(a='2026-11-28', b='2026-11-29')), T(S(a='2026-11-21', b='2026-11-22'))))",
   "one(sub(T(S(a='2026-11-21', b='2026-11-22')), T(S(a='2026-11-28', b='2026-11-29'))))", "one(grow(T(S(a='2026-11-21', b='2026-11-22')), T(S(a='2026-11-28', b='2026-11-29'))))",
   "one(grow(T(S(a='2026-11-21', b='2026-11-22')), T(S(a='2026-11-28', b='2026-11-29'))).lstrip('-'))"], "compare weekend", True)
# 54
Q("everything since thursday, dearest first", "rws([[r.d, q2(r.a)] for r in top(S(a='2026-11-26'))], True)", ["rws([[r.d, q2(r.a)] for r in top(S(a='2026-11-27'))], True)"], "list since ranking")
Q("did we buy anything on the 14th of august this year", "LE(S(p='2026-08-14'))", ["one('0.00')", "one('0')"], "day empty")
Q("which servo in town's got the cheapest diesel today", "NONE", [], "none")
# 57
Q("how much did i burn on smokes before i quit", "one(T(S(w='smokes')))", ["one(T(S(w='smokes')), N(S(w='smokes')))"], "total notes stopped")
Q("is my breathing any better now", "NONE", [], "none", True)
Q("when was the last packet", "one(S(w='smokes')[-1].d)", ["one(S(w='smokes')[-1].d, q2(S(w='smokes')[-1].a))"], "when notes last", True)
Q("origin bills by quarter this year", "rws(G(S(p='2026', w='origin'), quarter))", ["rws(G(S(p='2026', w='origin power'), quarter))", "L(S(p='2026', w='origin'))"], "group quarter notes")
Q("how many litres of diesel have i gone through this year", "NONE", [], "none quantity")
# 62
Q("our top 5 categories this year", "rws(rank(S(p='2026'), cat, 5), True)", [], "ranking category")
Q("leave the rent out", "rws(rank(S(p='2026', f=lambda r: r.c != 'Rent'), cat, 5), True)", ["rws(rank(S(p='2026', f=lambda r: r.c != 'Rent'), cat, 4), True)"], "ranking exclusion", True)
Q("same for last year", "rws(rank(S(p='2025', f=lambda r: r.c != 'Rent'), cat, 5), True)", ["rws(rank(S(p='2025', f=lambda r: r.c != 'Rent'), cat, 4), True)", "rws(rank(S(p='2025'), cat, 5), True)"], "ranking exclusion", True)
Q("what share of it was groceries", "one(pct(T(S(p='2025', c='Groceries')), T(S(p='2025', f=lambda r: r.c != 'Rent'))))",
  ["one(pct(T(S(p='2025', c='Groceries')), T(S(p='2025'))))", "one(pct(T(S(p='2025', c='Groceries')), q2(sum(Decimal(x[1]) for x in rank(S(p='2025', f=lambda r: r.c != 'Rent'), cat, 5)))))",
   "one(T(S(p='2025', c='Groceries')), pct(T(S(p='2025', c='Groceries')), T(S(p='2025', f=lambda r: r.c != 'Rent'))))"], "share category", True)
# 66
Q("dearest thing in each category this year", "rws([[c, q2(mx(v).a)] for c, v in sorted(by(S(p='2026'), cat).items())])", ["rws([[c, mx(v).n] for c, v in sorted(by(S(p='2026'), cat).items())])"], "largest-each category")
Q("longest run of days we went without spending a cent", "one(len(streak()))", ["one(len(streak()), streak()[0], streak()[-1])", "one(streak()[0], streak()[-1])"], "streak")
Q("when was that", "one(streak()[0], streak()[-1])", ["one(streak()[0])", "one(streak()[-1])", "rws([[d] for d in streak()])", "one('2025-06')"], "streak when", True)
Q("which days last month did we spend nothing at all", "rws([[d] for d in none_days('2026-10-01', '2026-10-31')])", ["one(len(none_days('2026-10-01', '2026-10-31')))"], "empty-days list")
Q("median woolies shop this year", "one(med(S(p='2026', w='woolies')))", ["one(med(S(p='2026', e='woolies')))", "one(med(S(p='2026', w='woolies', x='echuca')))"], "median notes branches")
# 71
Q("running total on tools by month since the first of july", "rws(running(S(a='2026-07-01', c='Tools'), month), True)", ["rws(running(S(a='2026-07-01', c='Tools'), day), True)", "rws(running(S(a='2026-07-01', w='tools'), month), True)"], "running-total category")
Q("months where fuel went over 700 since january last year", "rws([x for x in G(S(a='2025-01-01', c='Fuel'), month) if Decimal(x[1]) > 700])",
  ["rws([[x[0]] for x in G(S(a='2025-01-01', c='Fuel'), month) if Decimal(x[1]) > 700])", "one(sum(1 for x in G(S(a='2025-01-01', c='Fuel'), month) if Decimal(x[1]) > 700))"], "threshold group month")
Q("woolies vs coles so far this year", "one(T(S(p='2026', w='woolies')), T(S(p='2026', w='coles', c='Groceries')))",
  ["one(T(S(p='2026', w='woolies')), T(S(p='2026', w='coles')))", "one(T(S(p='2026', e='woolies')), T(S(p='2026', e='coles')))", "one(T(S(p='2026', w='woolies')), T(S(p='2026', e='coles')))",
   "one(sub(T(S(p='2026', w='woolies')), T(S(p='2026', w='coles', c='Groceries'))))", "one(sub(T(S(p='2026', w='woolies')), T(S(p='2026', w='coles'))))",
   "one(sub(T(S(p='2026', w='coles', c='Groceries')), T(S(p='2026', w='woolies'))))", "one(sub(T(S(p='2026', w='coles')), T(S(p='2026', w='woolies'))))",
   "one(T(S(p='2026', w='woolies', x='echuca')), T(S(p='2026', w='coles', c='Groceries', x='torquay')))"], "compare shops")
Q("which one do we go to more often", "one(max(('woolies', 'coles'), key=lambda n: len(S(p='2026', w=n, c='Groceries'))))",
  ["one(N(S(p='2026', w='woolies')), N(S(p='2026', w='coles', c='Groceries')))", "one(N(S(p='2026', w='woolies')), N(S(p='2026', w='coles')))", "one(N(S(p='2026', w='woolies')))",
   "one(N(S(p='2026', e='woolies')), N(S(p='2026', e='coles')))", "one(N(S(w='woolies')), N(S(w='coles')))", "one(N(S(w='woolies')), N(S(w='coles', c='Groceries')))"], "compare count", True)
Q("how much more are we spending on gorceries this year than the same time last year", "one(sub(T(S(a='2026-01-01', b='2026-11-30', c='Groceries')), T(S(a='2025-01-01', b='2025-11-30', c='Groceries'))))",
  ["one(neg(sub(T(S(a='2026-01-01', b='2026-11-30', c='Groceries')), T(S(a='2025-01-01', b='2025-11-30', c='Groceries')))))",
   "one(T(S(a='2026-01-01', b='2026-11-30', c='Groceries')), T(S(a='2025-01-01', b='2025-11-30', c='Groceries')))",
   "one(grow(T(S(a='2025-01-01', b='2025-11-30', c='Groceries')), T(S(a='2026-01-01', b='2026-11-30', c='Groceries'))))"], "compare periods category")
# 76
Q("what did i get paid last month", "NONE", [], "none income")
Q("reckon we can afford a new ute", "NONE", [], "none advice")
Q("gday mate hows it going", "NONE", [], "none chat")
Q("remind me to pay the rego in february", "NONE", [], "none order")
Q("what about the one with the", "NONE", [], "none half")
Q("blargh fnord wibble", "NONE", [], "none nonsense")
Q("do you reckon kylie spends too much at kmart", "NONE", [], "none opinion")
# 83
Q("costco, how much all up", "LE(S(w='costco'))", ["NONE", "one('0.00')", "one('0')"], "empty notes")
Q("when did kylie start pilates and when did she give it up", "one(S(w='pilates')[0].d, S(w='pilates')[-1].d)", ["one('2024-02', '2024-11')"], "first last stopped")
Q("what did it cost all up", "one(T(S(w='pilates')))", ["one(T(S(w='pilates')), N(S(w='pilates')))"], "total notes", True)
Q("and this year", "LE(S(p='2026', w='pilates'))", ["one('0.00')", "one('0')"], "empty notes", True)
Q("show me the stuff from june to september this year with nothing written on it", "L(S(a='2026-06-01', b='2026-09-30', e=''))",
  ["one(T(S(a='2026-06-01', b='2026-09-30', e='')))", "one(N(S(a='2026-06-01', b='2026-09-30', e='')))", "rws([[r.c, q2(r.a)] for r in S(a='2026-06-01', b='2026-09-30', e='')])"], "list empty-notes between")
Q("tilly's stuff last quarter by catgory", "rws(G(S(a='2026-07-01', b='2026-09-30', w='tilly'), cat))",
  ["rws(G(S(a='2026-07-01', b='2026-09-30', f=lambda r: word(r.n, 'tilly') or r.c == 'Gymnastics'), cat))", "rws(G(S(a='2026-07-01', b='2026-09-30', f=lambda r: word(r.n, 'tilly')), cat, N))"], "group category person quarter")
Q("smoko and takeaway together, whats that a week on average this year", "one(avg(S(p='2026', c=('Smoko', 'Takeaway')), Decimal(334) / 7))",
  ["one(avg(S(p='2026', c=('Smoko', 'Takeaway')), 47))", "one(avg(S(p='2026', c=('Smoko', 'Takeaway')), 48))", "one(avg(S(p='2026', c=('Smoko', 'Takeaway')), 49))",
   "one(avg(S(a='2026-01-05', b='2026-11-29', c=('Smoko', 'Takeaway')), 47))", "one(avg(S(p='2026', c=('Smoko', 'Takeaway')), '47.7'))",
   "one(avg(S(p='2026', c=('Smoko', 'Takeaway')), len({dt.date.fromisoformat(r.d).isocalendar()[:2] for r in S(p='2026', c=('Smoko', 'Takeaway'))})))",
   "one(avg(S(p='2026', c='Smoko'), Decimal(334) / 7), avg(S(p='2026', c='Takeaway'), Decimal(334) / 7))"], "average two-categories")
# 90
Q("what'd christmas end up costing us last year", "one(T(S(p='2025', w='christmas')))",
  ["one(T(S(p='2025', w=('christmas', 'kris kringle'))))", "one(T(S(p='2025-12-25'))) if S(p='2025-12-25') else EMPTY", "one(T(S(a='2025-12-24', b='2025-12-26')))", "one(T(S(a='2025-12-24', b='2025-12-25')))",
   "one(T(S(a='2025-12-25', b='2025-12-26')))", "one(T(S(p='2025', w='christmas', c='Presents')))", "L(S(p='2025', w='christmas'))"], "total holiday notes")
Q("and the year before", "one(T(S(p='2024', w='christmas')))",
  ["one(T(S(p='2024', w=('christmas', 'kris kringle'))))", "one(T(S(p='2024-12-25'))) if S(p='2024-12-25') else EMPTY", "one(T(S(a='2024-12-24', b='2024-12-26')))", "one(T(S(a='2024-12-24', b='2024-12-25')))",
   "one(T(S(a='2024-12-25', b='2024-12-26')))", "one(T(S(p='2024', w='christmas', c='Presents')))", "L(S(p='2024', w='christmas'))"], "total holiday notes", True)
Q("how many fuel stops over 120 bucks since june", "one(N(S(a='2026-06-01', c='Fuel', f=lambda r: r.a > 120)))",
  ["one(N(S(a='2026-07-01', c='Fuel', f=lambda r: r.a > 120)))", "L(S(a='2026-06-01', c='Fuel', f=lambda r: r.a > 120))", "one(N(S(a='2026-06-01', c='Fuel', f=lambda r: r.a > 120)), T(S(a='2026-06-01', c='Fuel', f=lambda r: r.a > 120)))"], "count threshold since")
Q("average price of a counter tea at the red lion", "one(avg(S(w='red lion counter tea')))", ["one(avg(S(p='2026', w='red lion counter tea')))"], "average notes")
Q("easter this year, what did we blow", "one(T(S(a='2026-04-03', b='2026-04-06')))",
  ["one(T(S(a='2026-04-02', b='2026-04-06')))", "one(T(S(a='2026-04-04', b='2026-04-05')))", "one(T(S(p='2026-04-05')))", "one(T(S(a='2026-04-03', b='2026-04-05')))", "one(T(S(a='2026-04-04', b='2026-04-06')))",
   "one(T(S(a='2026-04-05', b='2026-04-06')))", "L(S(a='2026-04-03', b='2026-04-06'))"], "total holiday")
Q("pub and grog over winter this year", "one(T(S(p=('2026-06', '2026-07', '2026-08'), c='Pub & Grog')))", ["L(S(p=('2026-06', '2026-07', '2026-08'), c='Pub & Grog'))", "rws(G(S(p=('2026-06', '2026-07', '2026-08'), c='Pub & Grog'), month))"], "total season category")
Q("total spend each year", "rws(G(R, year))", [], "group year all")
Q("whats the growth between the two full years", "one(grow(T(S(p='2024')), T(S(p='2025'))))",
  ["one(sub(T(S(p='2025')), T(S(p='2024'))))", "rws([['2025', grow(T(S(p='2024')), T(S(p='2025')))]])", "rws([['2025', sub(T(S(p='2025')), T(S(p='2024')))]])"], "growth year", True)
Q("has tilly been to the dentist this year", "L(S(p='2026', w='dentist tilly'))",
  ["rws([[r.d] for r in S(p='2026', w='dentist tilly')])", "one(N(S(p='2026', w='dentist tilly')))", "one(T(S(p='2026', w='dentist tilly')))", "one(S(p='2026', w='dentist tilly')[-1].d)"], "list notes person")
Q("new tyres for the ute, what were they last time and the time before", "one(q2(S(w='tyres ute')[-1].a), q2(S(w='tyres ute')[-2].a))",
  ["one(S(w='tyres ute')[-1].d, q2(S(w='tyres ute')[-1].a), S(w='tyres ute')[-2].d, q2(S(w='tyres ute')[-2].a))", "L(S(w='tyres ute'))"], "price last previous")
# 100
Q("how much super will i have when im 60", "NONE", [], "none future")

with open(os.path.join(HERE, "ballarat46.jsonl"), "w", encoding="utf-8", newline="\n") as f:
    for q in QS:
        f.write(json.dumps(q, ensure_ascii=False) + "\n")
