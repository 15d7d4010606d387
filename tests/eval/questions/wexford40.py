"""Blind questions on ../ledgers/wexford.csv: gold values by naive loops, written to wexford40.jsonl."""
import csv
import datetime as dt
import json
import os
import re
from decimal import Decimal, ROUND_HALF_UP
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


class Row:
    def __init__(self, d, a, c, n):
        self.d, self.c, self.n = d, c, n
        self.a = int(Decimal(a) * 100)
        self.l = n.lower()


with open(os.path.join(HERE, "..", "ledgers", "wexford.csv"), newline="") as f:
    ALL = [Row(r["date"], r["amount"], r["category"], r["notes"]) for r in csv.DictReader(f)]


# ---------- helpers
def S(test):
    got = []
    for r in ALL:
        if test(r):
            got.append(r)
    return got


def cents(rs):
    t = 0
    for r in rs:
        t += r.a
    return t


def half(fr, places):
    q = Decimal(1).scaleb(-places)
    fr = Fraction(fr)
    return str((Decimal(fr.numerator) / Decimal(fr.denominator)).quantize(q, rounding=ROUND_HALF_UP))


def m(c):
    return half(Fraction(c) / 100, 2)


def tot(rs):
    return m(cents(rs))


def avg(rs):
    return m(Fraction(cents(rs), len(rs)))


def pct(a, b):
    return half(Fraction(a * 100) / b, 1)


def one(*cells):
    return {"one": [str(c) for c in cells]}


def table(rows, ordered=False):
    return {"rows": [[str(c) for c in r] for r in rows], "ordered": ordered}


def LIST(rs, ordered=False):
    return table([[r.d, m(r.a)] for r in rs], ordered)


def big(rs):
    return max(rs, key=lambda r: r.a)


def top(r):
    """one row: its note, its day, its amount"""
    return one(r.n, m(r.a))


def topalts(r):
    return [one(r.d, m(r.a)), one(m(r.a)), one(r.n), one(r.n, r.d), one(r.c, m(r.a))]


def by(rs, key):
    g = {}
    for r in rs:
        g.setdefault(key(r), []).append(r)
    return dict(sorted(g.items()))


def W(r, w):
    return re.search(r"(?<![a-z0-9])" + re.escape(w) + r"(?![a-z0-9])", r.l) is not None


def N(r, w):
    return w in r.l


def P(r, a, b=TODAY):
    return a <= r.d <= b


def y(r):
    return r.d[:4]


def ym(r):
    return r.d[:7]


def qtr(r):
    return "%s-Q%d" % (r.d[:4], (int(r.d[5:7]) + 2) // 3)


DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def wd(r):
    return DAYS[dt.date.fromisoformat(r.d).weekday()]


def span(a, b):
    d, e, got = dt.date.fromisoformat(a), dt.date.fromisoformat(b), []
    while d <= e:
        got.append(d.isoformat())
        d += dt.timedelta(1)
    return got


def gaps(a, b):
    """the longest run of days without any expense: (length, first, last) list of the longest"""
    spent = {r.d for r in ALL}
    runs, cur = [], []
    for d in span(a, b):
        if d in spent:
            if cur:
                runs.append(cur)
            cur = []
        else:
            cur.append(d)
    if cur:
        runs.append(cur)
    n = max(len(c) for c in runs)
    return [(n, c[0], c[-1]) for c in runs if len(c) == n]


def ordinary(r):
    return r.c not in ("Rent & House", "Bills")


NONE, EMPTY = {"none": True}, {"empty": True}
OUT = []


def q(question, how, alt=(), tags=(), history=()):
    gold = eval(how, globals())
    seen, alts = [json.dumps(gold)], []
    for a in alt:
        if "rows" in a and (len(a["rows"]) > 40 or not a["rows"]):
            continue
        k = json.dumps(a)
        if k not in seen:
            seen.append(k)
            alts.append(a)
    OUT.append({"id": "wexford40-%03d" % (len(OUT) + 1), "question": question, "today": TODAY, "history": list(history),
                "gold": gold, "alt": alts, "how": how, "tags": list(tags) + (["followup"] if history else [])})


def talk(*turns):
    """a conversation: each turn is (question, how, alt, tags)"""
    said = []
    for t in turns:
        q(t[0], t[1], t[2], t[3], said)
        said = said + [t[0]]


def none(question, *tags):
    q(question, "NONE", [], ["none"] + list(tags))


def pairs(xs, ys, name=None):
    """every answer to a comparison of two figures (in cents)"""
    got = []
    for a in xs:
        for b in ys:
            got += [one(m(a), m(b)), one(m(b), m(a)), table([[m(a)], [m(b)]]), one(m(abs(a - b))), one(m(a - b)), one(m(b - a))]
            if name:
                w = name[0] if a > b else name[1]
                got += [one(w), one(w, m(max(a, b))), table([[name[0], m(a)], [name[1], m(b)]])]
            got += [one(m(max(a, b)))]
    return got


# ---------- the sets used more than once
HORSE26 = S(lambda r: r.c == "Horse" and y(r) == "2026")
LASTWEEK = S(lambda r: P(r, "2026-11-23", "2026-11-29"))
FARRIER = S(lambda r: N(r, "farrier"))
DUNNES = S(lambda r: N(r, "dunnes"))
NEXT = S(lambda r: W(r, "next"))
NX = [r for r in NEXT if r.d >= "2025-01-01"]
SAUNA = S(lambda r: N(r, "sauna"))
ELEC = S(lambda r: N(r, "electric"))
DISNEY = S(lambda r: N(r, "disney"))
GALWAY = S(lambda r: N(r, "galway"))
DINGLE = S(lambda r: N(r, "dingle"))
PHONE = S(lambda r: N(r, "phone"))
NIAMH = S(lambda r: N(r, "niamh"))
VET = S(lambda r: W(r, "vet"))
EAT26 = S(lambda r: r.c == "Eating Out" and y(r) == "2026")
BUNS26 = S(lambda r: r.c == "Coffee & Buns" and y(r) == "2026")
BUNS = S(lambda r: r.c == "Coffee & Buns")
IKEA = S(lambda r: N(r, "ikea"))
PIL = S(lambda r: N(r, "pilates"))
CARINS = S(lambda r: N(r, "car insurance"))
Y26 = S(lambda r: y(r) == "2026")
Y25 = S(lambda r: y(r) == "2025")
Y24 = S(lambda r: y(r) == "2024")
GROC26 = S(lambda r: r.c == "Groceries" and y(r) == "2026")


def away(rs):
    return [r for r in rs if r.c == "Weekends Away"]


def yr(rs, year):
    return [r for r in rs if y(r) == year]


def mon(rs, month):
    return [r for r in rs if ym(r) == month]


# ---------- the questions
NOLIV = [r for r in HORSE26 if not N(r, "livery")]
talk(
    ("how much am i after spending on the horse so far this year", "one(tot(HORSE26))",
     [one(tot([r for r in Y26 if N(r, "horse")])), one(tot([r for r in Y26 if r.c == "Horse" or N(r, "horse") or W(r, "biscuit")])), one("Horse", tot(HORSE26))], ["total", "category"]),
    ("and without the livery", "one(tot([r for r in HORSE26 if not N(r, 'livery')]))", [one("Horse", tot(NOLIV))], ["total", "exclusion"]),
    ("whats the dearest thing in there", "top(big([r for r in HORSE26 if not N(r, 'livery')]))", topalts(big(NOLIV)), ["largest"]),
    ("and the dearest one in 2025", "top(big(S(lambda r: r.c == 'Horse' and y(r) == '2025')))", topalts(big(S(lambda r: r.c == "Horse" and y(r) == "2025"))), ["largest"]),
)
none("why am i always broke by the 20th of the month", "reason")
talk(
    ("what did i spend last week", "one(tot(LASTWEEK))", [LIST(LASTWEEK), one(tot(S(lambda r: P(r, "2026-11-24")))), one(tot(S(lambda r: P(r, "2026-11-23"))))], ["total", "period"]),
    ("split that by catagory", "table([[c, tot(rs)] for c, rs in by(LASTWEEK, lambda r: r.c).items()])",
     [table([[c, tot(rs)] for c, rs in by(S(lambda r: P(r, "2026-11-24")), lambda r: r.c).items()]), table([[c, tot(rs)] for c, rs in by(S(lambda r: P(r, "2026-11-23")), lambda r: r.c).items()])], ["group"]),
    ("just list the eating out ones", "LIST([r for r in LASTWEEK if r.c == 'Eating Out'])", [one(tot([r for r in LASTWEEK if r.c == "Eating Out"]))], ["list", "category"]),
)
talk(
    ("when did the farrier come last", "one(FARRIER[-1].d)", [one(FARRIER[-1].d, m(FARRIER[-1].a))], ["when"]),
    ("and the time before that", "one(FARRIER[-2].d)", [one(FARRIER[-2].d, m(FARRIER[-2].a))], ["when", "sequence"]),
    ("whats he charging now compared to the very first time", "one(m(FARRIER[0].a), m(FARRIER[-1].a))",
     pairs([FARRIER[-1].a], [FARRIER[0].a])[:6] + [table([[FARRIER[0].d, m(FARRIER[0].a)], [FARRIER[-1].d, m(FARRIER[-1].a)]]), one(pct(FARRIER[-1].a - FARRIER[0].a, FARRIER[0].a))], ["price", "compare"]),
    ("is that dear for a set of shoes would you say", "NONE", [], ["none", "opinion"]),
)
talk(
    ("how much have i put into dunnes altogether", "one(tot(DUNNES))",
     [one(tot(S(lambda r: r.l == "dunnes"))), table([[c, tot(rs)] for c, rs in by(DUNNES, lambda r: r.c).items()]), table([[c, tot(rs)] for c, rs in by(S(lambda r: r.l == "dunnes"), lambda r: r.c).items()])],
     ["total", "notes", "two-categories"]),
    ("how much of it was clothes", "one(tot([r for r in DUNNES if r.c == 'Clothes']))",
     [one("Clothes", tot([r for r in DUNNES if r.c == "Clothes"])), one(pct(cents([r for r in DUNNES if r.c == "Clothes"]), cents(DUNNES)))], ["total", "category"]),
)
none("add 4.20 for a coffee in d'lush today", "order")
talk(
    ("total for next since january 2025", "one(tot([r for r in NEXT if P(r, '2025-01-01')]))",
     [one("next", tot(NX)), LIST(NX), table([[k, tot(v)] for k, v in by(NX, y).items()])], ["total", "notes", "everyday-word", "since"]),
    ("how many times was i in there", "one(len([r for r in NEXT if P(r, '2025-01-01')]))",
     [one(len({r.d for r in NX})), one(len(NEXT)), one(len(NX), tot(NX)), LIST(NX)], ["count"]),
)
PEN = S(lambda r: N(r, "penneys") and P(r, "2026-06-01"))
q("list everything i got in penneys since the start of june", "LIST(S(lambda r: N(r, 'penneys') and P(r, '2026-06-01')))", [one(tot(PEN))], ["list", "since"])
SO, SN = mon(SAUNA, "2026-10"), mon(SAUNA, "2026-11")
talk(
    ("how often was i in the sauna in october", "one(len(mon(SAUNA, '2026-10')))", [one(len(SO), tot(SO)), LIST(SO), one(len({r.d for r in SO}))], ["count", "notes"]),
    ("and in novmber so far", "one(len(mon(SAUNA, '2026-11')))", [one(len(SN), tot(SN)), LIST(SN)], ["count", "typo"]),
    ("what did the whole of last winter come to for it, december to february", "one(tot([r for r in SAUNA if P(r, '2025-12-01', '2026-02-28')]))",
     [table([[k, tot(v)] for k, v in by([r for r in SAUNA if P(r, "2025-12-01", "2026-02-28")], ym).items()]),
      one(len([r for r in SAUNA if P(r, "2025-12-01", "2026-02-28")]), tot([r for r in SAUNA if P(r, "2025-12-01", "2026-02-28")])),
      LIST([r for r in SAUNA if P(r, "2025-12-01", "2026-02-28")])], ["total", "season"]),
)
none("how far did i swim in october", "quantity")
talk(
    ("whats the biggest thing i paid for this year", "top(big(Y26))", topalts(big(Y26)), ["largest"]),
    ("and leaving out health and rent & house", "top(big([r for r in Y26 if r.c not in ('Health', 'Rent & House')]))", topalts(big([r for r in Y26 if r.c not in ("Health", "Rent & House")])), ["largest", "exclusion"]),
)
talk(
    ("whats the average electric bill", "one(avg(ELEC))", [one(avg(ELEC), len(ELEC))], ["average"]),
    ("show me that by year", "table([[k, avg(v)] for k, v in by(ELEC, y).items()])", [table([[k, tot(v)] for k, v in by(ELEC, y).items()])], ["average", "group"]),
)
none("morning! how are you keeping", "chit-chat")
talk(
    ("when did i start paying for disney+ and when did i stop", "one(DISNEY[0].d, DISNEY[-1].d)",
     [table([[DISNEY[0].d], [DISNEY[-1].d]]), table([[DISNEY[0].d, m(DISNEY[0].a)], [DISNEY[-1].d, m(DISNEY[-1].a)]]), one(DISNEY[0].d[:7], DISNEY[-1].d[:7])], ["first", "last"]),
    ("how much did it come to altogether", "one(tot(DISNEY))", [one(tot(DISNEY), len(DISNEY))], ["total"]),
)
G24, G26 = yr(GALWAY, "2024"), yr(GALWAY, "2026")
talk(
    ("how much did galway cost me, all in", "one(tot(GALWAY))",
     [one(tot(away(GALWAY))), table([["2024", tot(G24)], ["2026", tot(G26)]]), table([[c, tot(v)] for c, v in by(GALWAY, lambda r: r.c).items()]), one(tot(G24), tot(G26))], ["total", "trip"]),
    ("just the time i went in 2026", "one(tot(yr(GALWAY, '2026')))", [one(tot(away(G26))), one("2026", tot(G26)), LIST(G26), one(tot(mon(GALWAY, "2026-07")))], ["total", "trip"]),
    ("which was dearer, that or dingle", "table([[tot(yr(GALWAY, '2026'))], [tot(DINGLE)]])",
     pairs([cents(G26), cents(away(G26))], [cents(DINGLE), cents(away(DINGLE))], ("galway", "dingle"))
     + pairs([cents(GALWAY), cents(away(GALWAY))], [cents(DINGLE), cents(away(DINGLE))], ("galway", "dingle")), ["compare", "trip"]),
)
none("who paid for the dinner in galway, me or sinead", "unknown")
PET = S(lambda r: N(r, "petrol"))
q("how much petrol money went out over the summer", "one(tot([r for r in PET if P(r, '2026-06-01', '2026-08-31')]))",
  [one(tot([r for r in PET if P(r, "2026-05-01", "2026-07-31")])), one(tot([r for r in PET if P(r, "2026-06-21", "2026-09-22")])), one(tot([r for r in PET if P(r, "2026-06-20", "2026-09-22")])),
   one(tot([r for r in PET if P(r, "2026-06-21", "2026-09-21")])), one(tot([r for r in PET if P(r, "2026-06-21", "2026-09-23")])),
   table([[k, tot(v)] for k, v in by([r for r in PET if P(r, "2026-06-01", "2026-08-31")], ym).items()])], ["total", "season", "notes"])
none("how many litres of petrol did i use this year", "quantity")
BO = mon(BUNS, "2026-08")


def most(rs, count=True):
    g = by([r for r in rs if r.n], lambda r: r.l)
    best = max((len(v) if count else cents(v)) for v in g.values())
    return [(k, v) for k, v in g.items() if (len(v) if count else cents(v)) == best]


talk(
    ("how many times did i go for coffee & buns in august", "one(len(mon(BUNS, '2026-08')))", [one(len(BO), tot(BO)), one(len({r.d for r in BO}))], ["count"]),
    ("which place was i in the most", "one(most(mon(BUNS, '2026-08'))[0][0])",
     [one(k) for k, v in most(BO)] + [one(k, len(v)) for k, v in most(BO)] + [table([[k, len(v)] for k, v in most(BO)]), table([[k] for k, v in most(BO)])]
     + [one(k) for k, v in most(BO, False)] + [one(k, tot(v)) for k, v in most(BO, False)], ["mode", "notes"]),
)
q("everything between the 12th and the 20th of october, what did it come to", "one(tot(S(lambda r: P(r, '2026-10-12', '2026-10-20'))))",
  [one(len(S(lambda r: P(r, "2026-10-12", "2026-10-20"))), tot(S(lambda r: P(r, "2026-10-12", "2026-10-20")))), LIST(S(lambda r: P(r, "2026-10-12", "2026-10-20"))),
   one(tot(S(lambda r: P(r, "2026-10-12", "2026-10-19"))))], ["total", "between"])
BH = S(lambda r: P(r, "2026-10-24", "2026-10-26"))
KIL = S(lambda r: N(r, "kilkenny"))
talk(
    ("what did the october bank holiday weekend cost, sat to mon", "one(tot(S(lambda r: P(r, '2026-10-24', '2026-10-26'))))",
     [LIST(BH), table([[k, tot(v)] for k, v in by(BH, lambda r: r.d).items()]), one(tot(S(lambda r: P(r, "2026-10-23", "2026-10-26"))))], ["total", "holiday"]),
    ("how much of that was kilkenny", "one(tot([r for r in KIL if P(r, '2026-10-24', '2026-10-26')]))",
     [LIST([r for r in KIL if P(r, "2026-10-24", "2026-10-26")]), one(tot(KIL)), one(pct(cents([r for r in KIL if P(r, "2026-10-24", "2026-10-26")]), cents(BH)))], ["total", "trip"]),
)
XP = S(lambda r: r.c == "Presents" and N(r, "christmas") and y(r) == "2025")
XD = S(lambda r: r.c == "Presents" and ym(r) == "2025-12")
XN = S(lambda r: N(r, "christmas") and y(r) == "2025")
talk(
    ("what did the christmas presents cost me last year", "one(tot(S(lambda r: r.c == 'Presents' and N(r, 'christmas') and y(r) == '2025')))",
     [one(tot(XD)), one(tot(XN)), LIST(XP), LIST(XD), table([[r.n, m(r.a)] for r in XP])], ["total", "holiday"]),
    ("who got the dearest one", "top(big(XP))", topalts(big(XP)) + topalts(big(XN)), ["largest", "person"]),
)
talk(
    ("did i buy anything in ikea this year", "EMPTY if not yr(IKEA, '2026') else LIST(yr(IKEA, '2026'))", [one("0"), one("0.00")], ["empty", "notes"]),
    ("when was the last time i was in it so", "one(IKEA[-1].d)", [one(IKEA[-1].d, m(IKEA[-1].a))], ["when"]),
)
UP = [r for r in PHONE if r.a > PHONE[0].a][0]
talk(
    ("what am i paying for the phone at the minute", "one(m(PHONE[-1].a))", [one(PHONE[-1].d, m(PHONE[-1].a))], ["price", "latest"]),
    ("what was it at the start", "one(m(PHONE[0].a))", [one(PHONE[0].d, m(PHONE[0].a))], ["price", "first"]),
    ("when did it go up", "one(UP.d)", [one(UP.d, m(UP.a)), one(UP.d[:7]), one(UP.d[:7], m(UP.a))], ["price", "when"]),
    ("will it go up again next year do you reckon", "NONE", [], ["none", "future"]),
)
NB = S(lambda r: N(r, "niamh bday"))
talk(
    ("how much have i spent on niamh since i started writing this down", "one(tot(NIAMH))",
     [one(tot([r for r in NIAMH if r.c == "Presents"])), one(tot([r for r in NIAMH if not N(r, "coffee")])), table([[c, tot(v)] for c, v in by(NIAMH, lambda r: r.c).items()]),
      one(len(NIAMH), tot(NIAMH))], ["total", "person"]),
    ("only the birthday stuff", "one(tot(NB))", [LIST(NB), one(tot(S(lambda r: r.l == "niamh bday"))), table([[k, tot(v)] for k, v in by(NB, y).items()]), table([[k, tot(v)] for k, v in by(NB, lambda r: r.n).items()])],
     ["total", "person"]),
)
none("how much does niamh owe me for the oil", "debt")
ND = [d for d in span("2026-11-01", "2026-11-30") if not S(lambda r: r.d == d)]
q("how many days in november did i spend nothing at all", "one(len([d for d in span('2026-11-01', '2026-11-30') if not S(lambda r: r.d == d)]))", [table([[d] for d in ND])], ["count", "no-spend"])
talk(
    ("whats the most i ever paid a vet", "one(m(big(VET).a))", [top(big(VET))] + topalts(big(VET)), ["largest", "notes"]),
    ("was that for biscuit or pixie", "one(big(VET).n)", [one(big(VET).c), one("biscuit")] + topalts(big(VET)), ["detail"]),
    ("is he better since", "NONE", [], ["none", "chit-chat"]),
)
EM = by(EAT26, ym)
WORST = max(EM, key=lambda k: cents(EM[k]))
talk(
    ("eating out month by month this year", "table([[k, tot(v)] for k, v in by(EAT26, ym).items()])", [table([[k, tot(v)] for k, v in EM.items()], True)], ["group", "month"]),
    ("which month was the worst", "one(max(EM, key=lambda k: cents(EM[k])), m(max(cents(v) for v in EM.values())))", [one(WORST), one(tot(EM[WORST]))], ["largest", "month"]),
    ("why was it so high that month", "NONE", [], ["none", "reason"]),
)
none("should i buy biscuit another rug now or wait for the sales", "advice")


def groc(a, b):
    return cents(S(lambda r: r.c == "Groceries" and P(r, a, b)))


talk(
    ("grocries in the last 30 days", "one(m(groc('2026-11-01', '2026-11-30')))", [one(m(groc("2026-10-31", "2026-11-30"))), one(m(groc("2026-10-31", "2026-11-29")))], ["total", "rolling", "typo"]),
    ("how does that compare with the 30 days before", "one(m(groc('2026-11-01', '2026-11-30')), m(groc('2026-10-02', '2026-10-31')))",
     sum([pairs([groc(*a)], [groc(*b)]) + [one(m(groc(*b)))] for a, b in
          [(("2026-11-01", "2026-11-30"), ("2026-10-02", "2026-10-31")), (("2026-10-31", "2026-11-30"), ("2026-10-01", "2026-10-30")), (("2026-10-31", "2026-11-30"), ("2026-09-30", "2026-10-30")),
           (("2026-10-31", "2026-11-30"), ("2026-09-30", "2026-10-31")), (("2026-11-01", "2026-11-30"), ("2026-10-01", "2026-10-31")), (("2026-11-01", "2026-11-30"), ("2026-10-01", "2026-10-30"))]], []), ["compare", "rolling"]),
)
PIX = S(lambda r: N(r, "pixie"))
CAT = S(lambda r: r.c == "Cat")
q("whats the last thing i paid for for pixie", "top(PIX[-1])", topalts(PIX[-1]) + [top(CAT[-1])] + topalts(CAT[-1]), ["last", "pet"])
talk(
    ("show me the car insurance every year", "LIST(CARINS)", [table([[y(r), m(r.a)] for r in CARINS])], ["list", "yearly"]),
)
none("remind me to ring the farrier on thursday", "order")
RN = S(lambda r: N(r, "rnli"))
q("how much have i given the rnli over the years", "one(tot(RN))", [table([[k, tot(v)] for k, v in by(RN, y).items()]), LIST(RN), one(tot([r for r in RN if N(r, "donation")]))], ["total", "notes", "case"])
q("did i ever spend money in brown thomas", "EMPTY", [NONE, one("0"), one("0.00")], ["empty", "absent"])
AW = sorted(S(lambda r: r.c == "Weekends Away"), key=lambda r: (-r.a, r.d))
q("the 5 dearest things under weekends away, ever", "table([[r.d, m(r.a)] for r in sorted(S(lambda r: r.c == 'Weekends Away'), key=lambda r: (-r.a, r.d))[:5]], True)",
  [table([[r.n, m(r.a)] for r in AW[:5]], True), table([[m(r.a)] for r in AW[:5]], True)], ["top", "category"])


def median(xs):
    xs = sorted(xs)
    k = len(xs) // 2
    return m(xs[k]) if len(xs) % 2 else m(Fraction(xs[k - 1] + xs[k], 2))


q("whats the median grocery shop this year", "one(median([r.a for r in GROC26]))", [one(median([cents(v) for v in by(GROC26, lambda r: r.d).values()]))], ["median"])
none("delete the second tesco one", "order")
ST = S(lambda r: r.d == "2025-12-26")
q("what did i spend on stephens day last year", "one(tot(S(lambda r: r.d == '2025-12-26')))", [LIST(ST), table([[r.n, m(r.a)] for r in ST])], ["total", "day", "holiday"])
B3 = S(lambda r: W(r, "boots") and P(r, "2026-07-01", "2026-09-30"))
q("how much went to boots in the third quarter, the chemist like", "one(tot(S(lambda r: r.l == 'boots' and P(r, '2026-07-01', '2026-09-30'))))",
  [one(tot(B3)), one(tot([r for r in B3 if r.c == "Health"])), LIST([r for r in B3 if r.l == "boots"])], ["total", "everyday-word", "quarter"])
none("whats left in my credit union account", "balance")


def shr(rs, year):
    return pct(cents([r for r in yr(rs, year) if r.c == "Horse"]), cents(yr(rs, year)))


talk(
    ("what share of everything i spent this year went on the horse", "one(shr(ALL, '2026'))", [one(shr(ALL, "2026"), tot(HORSE26)), one(tot(HORSE26), tot(Y26), shr(ALL, "2026"))], ["share"]),
    ("and last year", "one(shr(ALL, '2025'))", [one("2025", shr(ALL, "2025"))], ["share"]),
)
talk(
    ("did i spend more on eating out or on coffee & buns this year", "table([['Eating Out', tot(EAT26)], ['Coffee & Buns', tot(BUNS26)]])",
     pairs([cents(EAT26)], [cents(BUNS26)], ("Eating Out", "Coffee & Buns")), ["compare", "category"]),
)
none("how much can i claim back off the taxman for the coru", "advice")
GR24, GR25 = cents([r for r in Y24 if r.c == "Groceries"]), cents([r for r in Y25 if r.c == "Groceries"])
q("how much more did groceries come to in 2025 than in 2024", "one(m(GR25 - GR24))", pairs([GR25], [GR24]) + [one(pct(GR25 - GR24, GR24))], ["compare", "years"])
BC = {c: big(v) for c, v in by(Y26, lambda r: r.c).items()}
q("biggest expense in each category this year", "table([[c, m(big(v).a)] for c, v in by(Y26, lambda r: r.c).items()])", [table([[c, r.n, m(r.a)] for c, r in BC.items()])], ["largest", "group"])
GAP = gaps("2026-01-01", TODAY)
q("whats the longest run of days this year i went without spending a cent", "one(gaps('2026-01-01', TODAY)[0][0])",
  [one(g[0], g[1], g[2]) for g in GAP] + [one(g[1], g[2]) for g in GAP], ["streak", "no-spend"])
WE = [r for r in Y26 if wd(r) in ("Saturday", "Sunday")]
WK = [r for r in Y26 if wd(r) not in ("Saturday", "Sunday")]
NWE = len([d for d in span("2026-01-01", TODAY) if dt.date.fromisoformat(d).weekday() > 4])
NWK = len([d for d in span("2026-01-01", TODAY) if dt.date.fromisoformat(d).weekday() < 5])
q("do i spend more per day at weekends or on weekdays this year", "one(m(Fraction(cents(WE), NWE)), m(Fraction(cents(WK), NWK)))",
  sum([pairs([Fraction(cents(WE)) / a], [Fraction(cents(WK)) / b], ("weekend", "weekday")) for a, b in [(NWE, NWK), (len({r.d for r in WE}), len({r.d for r in WK})), (len(WE), len(WK)), (1, 1)]], []),
  ["compare", "weekend", "average"])


def running(rs, months):
    got, t = [], 0
    for mo in months:
        t += cents(mon(rs, mo))
        got.append([mo, m(t)])
    return got


SEA26 = S(lambda r: r.c == "Sea Swimming" and y(r) == "2026")
MONTHS = ["2026-%02d" % i for i in range(1, 12)]
q("running total for sea swimming month by month this year", "table(running(SEA26, sorted({ym(r) for r in SEA26})), True)", [table(running(SEA26, MONTHS), True)], ["running", "month"])
none("asdfgh lol", "nonsense")
G80 = by(S(lambda r: r.c == "Groceries" and r.a > 8000), y)
q("how many grocery shops over 80 euro did i do each year", "table([[k, len(v)] for k, v in by(S(lambda r: r.c == 'Groceries' and r.a > 8000), y).items()])",
  [table([[k, len(G80.get(k, []))] for k in ("2023", "2024", "2025", "2026")])], ["threshold", "group", "count"])
RENT = S(lambda r: r.l == "rent")
RUP = [r for r in RENT if r.a > RENT[0].a][0]
talk(
    ("what was the rent before it went up and what is it now", "one(m(RENT[0].a), m(RENT[-1].a))",
     [table([[m(RENT[0].a)], [m(RENT[-1].a)]]), table([[RENT[0].d, m(RENT[0].a)], [RENT[-1].d, m(RENT[-1].a)]]), table([[RENT[0].d, m(RENT[0].a)], [RUP.d, m(RUP.a)]])], ["price", "first", "last"]),
    ("what percentage is that of a rise", "one(pct(RENT[-1].a - RENT[0].a, RENT[0].a))", [one(m(RENT[-1].a - RENT[0].a)), one(m(RENT[0].a), m(RENT[-1].a))], ["growth"]),
)
TR = ("lisbon", "seville", "copenhagen")
q("what did lisbon, seville and copenhagen each come to", "table([[tot(S(lambda r: N(r, w)))] for w in TR])",
  [table([[w, tot(S(lambda r: N(r, w)))] for w in TR]), table([[w, tot(away(S(lambda r: N(r, w))))] for w in TR]), table([[tot(away(S(lambda r: N(r, w))))] for w in TR]),
   one(*[tot(S(lambda r: N(r, w))) for w in TR]), one(*[tot(away(S(lambda r: N(r, w)))) for w in TR])], ["trip", "compare"])
BW = by(BUNS, wd)
hi, lo = max(BW, key=lambda k: cents(BW[k])), min(BW, key=lambda k: cents(BW[k]))
hia, loa = max(BW, key=lambda k: Fraction(cents(BW[k]), len(BW[k]))), min(BW, key=lambda k: Fraction(cents(BW[k]), len(BW[k])))
talk(
    ("which day of the week do i spend the most on coffee & buns", "one(max(BW, key=lambda k: cents(BW[k])))", [one(hi, tot(BW[hi])), one(hia), one(hia, avg(BW[hia]))], ["weekday", "largest"]),
    ("and the least", "one(min(BW, key=lambda k: cents(BW[k])))", [one(lo, tot(BW[lo])), one(loa), one(loa, avg(BW[loa]))], ["weekday", "smallest"]),
)
q("quarter by quarter this year, everything bar rent & house and bills", "table([[k, tot(v)] for k, v in by([r for r in Y26 if ordinary(r)], qtr).items()])", [], ["quarter", "exclusion", "group"])


def shops(rs, key, n):
    return [[k, tot(v)] for k, v in sorted(by([r for r in rs if key(r)], key).items(), key=lambda t: -cents(t[1]))][:n]


q("top 3 grocery shops by money since january", "table(shops(GROC26, lambda r: r.l, 3), True)",
  [table(shops(GROC26, lambda r: r.n, 3), True), table(shops(GROC26, lambda r: r.l.split(" ")[0] if r.l else "", 3), True)], ["top", "notes"])
EMA = by(S(lambda r: r.c == "Eating Out"), ym)
q("what months did i go over 240 on eating out", "table([[k, tot(v)] for k, v in EMA.items() if cents(v) > 24000])",
  [table([[k] for k, v in EMA.items() if cents(v) > 24000]), table([[k, tot(v)] for k, v in EM.items() if cents(v) > 24000]), one(len([k for k, v in EMA.items() if cents(v) > 24000]))], ["threshold", "month"])
YT = {k: cents(v) for k, v in by(ALL, y).items()}
YS = sorted(YT)
DIFF = [[b, m(YT[b] - YT[a])] for a, b in zip(YS, YS[1:])]
PC = [[b, pct(YT[b] - YT[a], YT[a])] for a, b in zip(YS, YS[1:])]
q("how did my total spending go up or down from one year to the next", "table([[b, m(YT[b] - YT[a])] for a, b in zip(YS, YS[1:])])",
  [table([[k, v.lstrip("-")] for k, v in DIFF]), table(PC), table([["2023"]] + DIFF), table([["2023"]] + PC), table([[k, m(YT[k])] for k in YS]), table(DIFF[1:]), table(PC[1:]), table(DIFF[1:2]), table(PC[1:2])], ["growth", "years"])
talk(
    ("when was the first and the last pilates class i paid for", "one(PIL[0].d, PIL[-1].d)", [table([[PIL[0].d], [PIL[-1].d]]), table([[PIL[0].d, m(PIL[0].a)], [PIL[-1].d, m(PIL[-1].a)]])], ["first", "last"]),
    ("how many was that altogether", "one(len(PIL))", [one(len(PIL), tot(PIL))], ["count"]),
    ("send that to sinead", "NONE", [], ["none", "order"]),
)


def lva(w, a, b=TODAY):
    return cents(S(lambda r: N(r, w) and P(r, a, b)))


q("lidl versus aldi in the past 6 months", "table([['lidl', m(lva('lidl', '2026-05-31'))], ['aldi', m(lva('aldi', '2026-05-31'))]])",
  sum([pairs([lva("lidl", a, b)], [lva("aldi", a, b)], ("lidl", "aldi")) for a, b in [("2026-05-31", TODAY), ("2026-05-30", TODAY), ("2026-06-01", TODAY), ("2026-05-01", "2026-10-31")]], [])
  + pairs([cents(S(lambda r: r.l == "lidl" and P(r, "2026-05-31")))], [lva("aldi", "2026-05-31")], ("lidl", "aldi"))
  + pairs([cents(S(lambda r: r.l == "lidl" and P(r, "2026-05-30")))], [lva("aldi", "2026-05-30")], ("lidl", "aldi")), ["compare", "shops"])
none("whats the weather like in curracloe tomorrow", "off-topic")
H25, C25 = [r for r in Y25 if r.c == "Horse"], [r for r in Y25 if r.c == "Cat"]
q("per month on average, what did the horse and the cat each cost me in 2025", "table([['Horse', m(Fraction(cents(H25), 12))], ['Cat', m(Fraction(cents(C25), 12))]])",
  [table([["Horse", m(Fraction(cents(H25), len({ym(r) for r in H25})))], ["Cat", m(Fraction(cents(C25), len({ym(r) for r in C25})))]]),
   one(m(Fraction(cents(H25), 12)), m(Fraction(cents(C25), 12))), one(m(Fraction(cents(H25), len({ym(r) for r in H25}))), m(Fraction(cents(C25), len({ym(r) for r in C25}))))], ["average", "month", "compare"])
none("and the thing with the", "half")
OV = [k for k, v in by(Y26, lambda r: r.d).items() if cents(v) > 20000]
q("on how many days this year did i spend over 200 all in", "one(len([k for k, v in by(Y26, lambda r: r.d).items() if cents(v) > 20000]))", [one(len([r for r in Y26 if r.a > 20000])), table([[d] for d in OV])], ["threshold", "count", "day"])

with open(os.path.join(HERE, "wexford40.jsonl"), "w") as f:
    for o in OUT:
        f.write(json.dumps(o, ensure_ascii=False) + "\n")
