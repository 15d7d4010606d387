import csv, json, os, inspect, re
from datetime import date, timedelta
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
for x in csv.DictReader(open(os.path.join(HERE, "..", "ledgers", "tulsa.csv"))):
    ROWS.append((date.fromisoformat(x["date"]), D(x["amount"]), x["category"], x["notes"]))
TODAY = date(2026, 11, 30)
OUT = []; HIST = []

def m2(v): return str(D(v).quantize(D("0.01"), ROUND_HALF_UP))
def pct(a, b): return str((D(a) * 100 / D(b)).quantize(D("0.1"), ROUND_HALF_UP))
def d_(s): return date.fromisoformat(s)
def F(s=None, e=None, c=None, w=None, notc=None, notw=None, lo=None, hi=None, gt=None, lt=None):
    out = []
    for r in ROWS:
        if s and r[0] < d_(s): continue
        if e and r[0] > d_(e): continue
        if c and r[2] not in (c if isinstance(c, tuple) else (c,)): continue
        if w and w.lower() not in r[3].lower(): continue
        if notc and r[2] == notc: continue
        if notw and notw.lower() in r[3].lower(): continue
        if lo is not None and r[1] < lo: continue
        if hi is not None and r[1] > hi: continue
        if gt is not None and r[1] <= gt: continue
        if lt is not None and r[1] >= lt: continue
        out.append(r)
    return out
def T(rs):
    t = D(0)
    for r in rs: t += r[1]
    return t
def S(*a, **k): return m2(T(F(*a, **k)))
def mon(ym):
    y, m = map(int, ym.split("-")); s = date(y, m, 1)
    e = (date(y + m // 12, m % 12 + 1, 1)) - timedelta(1)
    return s.isoformat(), e.isoformat()
Y26 = ("2026-01-01", "2026-11-30"); Y25 = ("2025-01-01", "2025-12-31"); Y24 = ("2024-01-01", "2024-12-31")
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def group(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), D(0)) + r[1]
    return g
bycat = lambda rs: group(rs, lambda r: r[2])
bymon = lambda rs: group(rs, lambda r: r[0].isoformat()[:7])
byday = lambda rs: group(rs, lambda r: r[0])
bywd = lambda rs: group(rs, lambda r: WD[r[0].weekday()])
def tab(g, ordered=False, n=None, desc=True):
    items = sorted(g.items(), key=lambda kv: (-kv[1], kv[0])) if ordered else sorted(g.items())
    if ordered and not desc: items.reverse()
    return {"rows": [[str(k), m2(v)] for k, v in items[:n]], "ordered": ordered}
def one(*a): return {"one": [str(x) for x in a]}
def lst(rs, ordered=False): return {"rows": [[r[0].isoformat(), m2(r[1])] for r in rs], "ordered": ordered}
def big(rs): return sorted(rs, key=lambda r: (-r[1], r[0]))
def cheap(rs): return sorted(rs, key=lambda r: (r[1], r[0]))
def dt(r): return r[0].isoformat()
def am(r): return m2(r[1])
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return m2(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)
def nodays(s, e, **k):
    have = set(r[0] for r in F(s, e, **k)); n = 0; x = d_(s)
    while x <= d_(e):
        n += x not in have; x += timedelta(1)
    return n
NONE = {"none": True}; EMPTY = {"empty": True}

def q(text, gold, *alt, tags="", fu=False):
    """gold / alt: python expressions in text, evaluated here, kept as `how`"""
    if not fu: HIST.clear()
    g = eval(gold); al = [eval(a) for a in alt]
    tg = tags.split() + (["follow-up"] if fu else []) + (["unanswerable"] if g == NONE else [])
    OUT.append({"id": "tulsa28-%03d" % (len(OUT) + 1), "question": text, "today": TODAY.isoformat(), "history": list(HIST),
                "gold": g, "alt": [a for a in al if a != g], "how": gold, "tags": tg})
    HIST.append(text)
def no(text, *alt, tags="", fu=False): q(text, "NONE", *alt, tags=tags, fu=fu)

MERCH = ["Reasor's", "Walmart", "Aldi", "Sam's Club", "Sprouts", "Braum's"]
def merch(r):
    for k in MERCH:
        if r[3].startswith(k): return k
    return r[3]

# ---------------------------------------------------------------- questions
q("groceries last month", "one(S(*mon('2026-10'), c='Groceries'))", tags="total category")
q("and the month before that", "one(S(*mon('2026-09'), c='Groceries'))", tags="total category", fu=True)
q("how many trips was that", "one(len(F(*mon('2026-09'), c='Groceries')))", tags="count", fu=True)
no("how much do i bring home from the school each month", tags="income")
q("how much have i got in the old truck so far", "one(S(c='Old Truck'))", tags="total project")
q("whats the biggest single thing on it", "one(am(big(F(c='Old Truck'))[0]))", tags="biggest", fu=True)
q("total without the paint job", "one(S(c='Old Truck', notw='paint job'))", tags="without", fu=True)
no("think its worth what i put in it?", tags="advice", fu=True)
q("quiktrip since labor day", "one(S('2026-09-07', '2026-11-30', w='quiktrip'))", "one(S('2026-09-08', '2026-11-30', w='quiktrip'))", tags="merchant period")
no("how many gallons of gas did i buy in october", tags="quantity")
q("when was the last time we ate at rib crib", "one(dt(F(w='Rib Crib')[-1]))", tags="last")
q("how many times have we been to hideaway this year", "one(len(F(*Y26, w='Hideaway')))", tags="count merchant")
q("whats it run us on average", "one(m2(T(F(*Y26, w='Hideaway')) / len(F(*Y26, w='Hideaway'))))", tags="average", fu=True)
q("cox bill back when this ledger starts and what it is now", "one(am(F(w='Cox')[0]), am(F(w='Cox')[-1]))", tags="price-then-now")
no("pay the cox bill", tags="order")
q("storm damage 2025", "one(S(*Y25, c='Storm Damage'))", tags="total category")
q("and 2026", "one(S(*Y26, c='Storm Damage'))", tags="total category", fu=True)
q("break that down by month", "tab(bymon(F(*Y26, c='Storm Damage')))", tags="by-month", fu=True)
no("did state farm pay us back for the roof", tags="refund")
q("anything over 300 in july", "lst(F(*mon('2026-07'), gt=300))", tags="threshold list")
q("what percent of our spending this year is groceries", "one(pct(T(F(*Y26, c='Groceries')), T(F(*Y26))))", tags="share")
no("costco total", "EMPTY", tags="missing-merchant")
q("braums vs whataburger this year", "one(S(*Y26, w=\"Braum's\"), S(*Y26, w='Whataburger'))", "one(S(*Y26, w=\"Braum's\", c='Eating Out'), S(*Y26, w='Whataburger'))", tags="compare merchants")
q("electric bill this august and last august", "one(S(*mon('2026-08'), w='PSO'), S(*mon('2025-08'), w='PSO'))", tags="compare periods")
no("why's it so high in the summer", tags="reason", fu=True)
q("spending by category october", "tab(bycat(F(*mon('2026-10'))))", tags="by-category")
q("eating out by day of the week 2026", "tab(bywd(F(*Y26, c='Eating Out')))", tags="by-weekday")
no("mornin, how you doin", tags="chit-chat")
q("gas by month this year", "tab(bymon(F(*Y26, c='Gas')))", tags="by-month")
no("whats it gonna be in january", tags="future", fu=True)
q("eating out in september not counting quiktrip", "one(S(*mon('2026-09'), c='Eating Out', notw='quiktrip'))", tags="without")
q("how many days did we spend nothing in november", "one(nodays(*mon('2026-11')))", tags="days-with-nothing")
q("october?", "one(nodays(*mon('2026-10')))", tags="days-with-nothing", fu=True)
no("what did rick spend on fishing this summer", tags="other-people")
q("what did the gulf shores trip cost all together", "one(S(w='Gulf Shores'))", tags="trip total")
q("how much of that was eating out", "one(S(w='Gulf Shores', c='Eating Out'))", tags="trip", fu=True)
no("how many miles did we drive down there", tags="quantity", fu=True)
q("avg per month to the church this year", "one(m2(T(F(*Y26, c='Church')) / 11))", tags="average")
q("average fillup at quiktrip 2026", "one(m2(T(F(*Y26, c='Gas', w='quiktrip')) / len(F(*Y26, c='Gas', w='quiktrip'))))", tags="average visit")
q("and in 2024", "one(m2(T(F(*Y24, c='Gas', w='quiktrip')) / len(F(*Y24, c='Gas', w='quiktrip'))))", tags="average visit", fu=True)
no("how much we still owe arvest on the house", tags="balance debt")
q("median resaors ticket in groceries this year", "one(med(F(*Y26, c='Groceries', w=\"Reasor's\")))", tags="median typo")
q("running total on harper by month for 2026", "(lambda g: {'rows': [[k, m2(sum(v for j, v in g.items() if j <= k))] for k in sorted(g)], 'ordered': False})(bymon(F(*Y26, c='Harper')))",
  "(lambda g: {'rows': [[k, m2(sum(v for j, v in g.items() if j <= k))] for k in sorted(g) if k >= '2026'], 'ordered': False})(bymon(F(c='Harper')))", tags="running-total")
q("first time i bought from lmc truck", "one(dt(F(w='LMC Truck')[0]))", "one(dt(F(w='LMC Truck')[0]), am(F(w='LMC Truck')[0]))", tags="first")
no("how many crappie did i catch in april", tags="quantity")
q("days since i bought my fishing license", "one((TODAY - F(w='fishing license')[-1][0]).days)", tags="days-since")
q("priciest gift of 2025 and when was that", "one(am(big(F(*Y25, c='Gifts'))[0]), dt(big(F(*Y25, c='Gifts'))[0]))", tags="biggest detail")
no("delete that one so donna doesnt see it", tags="order", fu=True)
q("eating out first half of october", "one(S('2026-10-01', '2026-10-15', c='Eating Out'))", tags="period")
no("is that over what we budgeted", tags="budget", fu=True)
q("what'd we spend last weekend", "one(S('2026-11-28', '2026-11-29'))", tags="period weekend")
no("how much at the quiktrip on 71st street", "EMPTY", tags="place-not-recorded")
q("house stuff from may 10 to may 24 this year", "one(S('2026-05-10', '2026-05-24', c='House'))", tags="between-dates")
q("total for q3 this year vs q3 last year", "one(S('2026-07-01', '2026-09-30'), S('2025-07-01', '2025-09-30'))", tags="quarter compare")
q("bills year to date", "one(S(*Y26, c='Bills'))", tags="ytd")
q("same stretch last year", "one(S('2025-01-01', '2025-11-30', c='Bills'))", tags="ytd", fu=True)
q("how many times have i dropped over 100 at lowes", "one(len(F(w=\"Lowe's\", gt=100)))", tags="threshold count")
q("when was the latest one", "one(dt(F(w=\"Lowe's\", gt=100)[-1]))", tags="last", fu=True)
q("rank the categories by what we spent in 2025", "tab(bycat(F(*Y25)), True)", tags="ranking")
q("just the top 3 for this year", "tab(bycat(F(*Y26)), True, 3)", tags="ranking", fu=True)
no("compare november with", tags="missing-half")
q("total on everything with donnas name on it since christmas", "one(S('2025-12-25', '2026-11-30', w='Donna'))", "one(S('2025-12-26', '2026-11-30', w='Donna'))", tags="word period")
q("which month did we spend the most in 2026", "one(*(lambda t: (t[0][0], t[0][1]))(tab(bymon(F(*Y26)), True)['rows']))", tags="which-month")
q("and the least", "one(*(lambda t: (t[0][0], t[0][1]))(tab(bymon(F(*Y26)), True, desc=False)['rows']))", tags="which-month", fu=True)
no("cuanto gasté en gasolina en octubre", tags="other-language")
q("how much more did we spend on groceries in 2025 than 2024", "one(m2(T(F(*Y25, c='Groceries')) - T(F(*Y24, c='Groceries'))))", tags="growth")
q("when was the last netflix charge", "one(dt(F(w='Netflix')[-1]))", tags="last subscription")
no("vet bills this year", "EMPTY", tags="missing-thing")
q("3 biggest fishing buys ever", "lst(big(F(c='Fishing'))[:3], True)", tags="top-3")
q("lowes by category this year", "tab(bycat(F(*Y26, w=\"Lowe's\")))", tags="by-category merchant")
q("just the shop class ones, by month", "tab(bymon(F(*Y26, w=\"Lowe's\", c='Shop Class')))", tags="two-conditions", fu=True)
q("how many tithes this year and what do they add up to", "one(len(F(*Y26, w='tithe')), S(*Y26, w='tithe'))", tags="count total")
no("whats in savings right now", tags="savings")
q("biggest electric bill ever and the date", "one(am(big(F(w='PSO'))[0]), dt(big(F(w='PSO'))[0]))", tags="biggest detail")
q("whats the smallest one", "one(am(cheap(F(w='PSO'))[0]))", tags="smallest", fu=True)
no("who paid for the fridge me or donna", tags="who-paid")
q("medical month before last", "one(S(*mon('2026-09'), c='Medical'))", tags="period")
q("what share of the old truck money went to lmc", "one(pct(T(F(c='Old Truck', w='LMC')), T(F(c='Old Truck'))))", tags="share")
no("asdf truck lkj 44 bnm purple", tags="nonsense")
q("harbor freight for the old truck by month 2026", "tab(bymon(F(*Y26, c='Old Truck', w='Harbor Freight')))", tags="two-conditions by-month")
q("show me what we bought on black friday", "lst(F('2026-11-27', '2026-11-27'))", tags="list day")
q("storm damage march 2024", "EMPTY", "one(S(*mon('2024-03'), c='Storm Damage'))", tags="empty")
no("did i put the paint job on the visa or write a check", tags="payment-method")
q("which cost more texoma or branson", "one('Branson' if T(F(w='Branson')) > T(F(w='Texoma')) else 'Texoma', S(w='Branson'), S(w='Texoma'))", tags="compare trips")
q("last 5 at the zebco outlet", "lst(F(w='Zebco')[-5:])", tags="list")
q("biggest of those", "one(am(big(F(w='Zebco')[-5:])[0]))", tags="biggest", fu=True)
no("add 12.50 braums to eating out for today", tags="order")
q("last oil change on the silverado, when and how much", "one(dt(F(w='oil change')[-1]), am(F(w='oil change')[-1]))", tags="last detail")
q("and the one before it", "one(dt(F(w='oil change')[-2]), am(F(w='oil change')[-2]))", tags="last detail", fu=True)
q("second biggest single expense of 2025", "one(am(big(F(*Y25))[1]))", tags="second-biggest")
q("top 3 grocery stores this year by dollars", "tab(group([r for r in F(*Y26, c='Groceries') if r[3]], merch), True, 3)",
  "tab(group([r for r in F(*Y26, c='Groceries') if r[3]], lambda r: r[3]), True, 3)", tags="ranking merchants")
q("average a week on groceries in 2026", "one(m2(T(F(*Y26, c='Groceries')) * 7 / 334))", "one(m2(T(F(*Y26, c='Groceries')) / 48))", "one(m2(T(F(*Y26, c='Groceries')) / 49))", tags="average week")
no("how much will harper have in the 529 when shes 18", tags="future")
q("saturdays and sundays eating out 2026 vs the weekdays", "one(m2(T([r for r in F(*Y26, c='Eating Out') if r[0].weekday() >= 5])), m2(T([r for r in F(*Y26, c='Eating Out') if r[0].weekday() < 5])))", tags="weekend compare")
q("how many percent did the state farm auto go up from the first one to now", "one(pct(F(w='State Farm auto')[-1][1] - F(w='State Farm auto')[0][1], F(w='State Farm auto')[0][1]))", tags="growth price-then-now")
no("how come", tags="reason", fu=True)
no("what do most shop teachers spend out of pocket", tags="other-people")
q("netflix this october", "EMPTY", "one(S(*mon('2026-10'), w='Netflix'))", tags="empty")
no("what time of day do i usualy stop for coffee", tags="not-recorded typo")
q("total spent each year", "tab(group(F(), lambda r: r[0].year))", tags="by-year")
# ----------------------------------------------------------------
if __name__ == "__main__":
    with open(os.path.join(HERE, "tulsa28.jsonl"), "w") as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + "\n")
    print(len(ROWS), "rows;", len(OUT), "questions,", sum(o["gold"] == NONE for o in OUT), "unanswerable,", sum(bool(o["history"]) for o in OUT), "follow-ups")
    for o in OUT:
        print(o["id"][-3:], "+" * len(o["history"]), o["question"], "=>", json.dumps(o["gold"]), "| alt", json.dumps(o["alt"]) if o["alt"] else "-")
