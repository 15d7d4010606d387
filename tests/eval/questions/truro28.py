# Reads truro.csv from its own folder, computes every gold by plain loops, writes truro28.jsonl
import csv, os, re, json, random
from decimal import Decimal, ROUND_HALF_UP
from datetime import date, timedelta
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
ALL = []
for r in csv.DictReader(open(os.path.join(HERE, "..", "ledgers", "truro.csv"))):
    ALL.append((r["date"], Decimal(r["amount"]), r["category"], r["notes"]))
CS, CB, FS, HO, VA, WE, BO, HP, OA, PR, SU, HE, TR, OS = ("Cafe Stock", "Cafe Bills", "Food Shop", "House", "Van", "Wenna", "Boat",
    "Hens & Plot", "Out & About", "Presents", "Subs", "Health", "Trips", "Odds and Sods")
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def has(n, w): return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", n.lower()) is not None
def wd(d): return DAYS[date.fromisoformat(d).weekday()]
def F(a="0", b="9", cat=None, w=None, nocat=(), now=(), lo=None, hi=None, day=None, rows=None):
    """rows from a to b (ISO, inclusive; a month or a year may be given short), by category, word, no-words, > lo, < hi, weekday"""
    out = []
    for r in (ALL if rows is None else rows):
        if r[0][:len(a)] < a or r[0][:len(b)] > b: continue
        if cat and r[2] != cat: continue
        if w and not has(r[3], w): continue
        if r[2] in nocat: continue
        if any(has(r[3], x) for x in now): continue
        if lo is not None and not r[1] > lo: continue
        if hi is not None and not r[1] < hi: continue
        if day and wd(r[0]) != day: continue
        out.append(r)
    return out
def P(p, **k): return F(p, p, **k)
def S(rs):
    t = Decimal(0)
    for r in rs: t += r[1]
    return t
def q(x, e="0.01"): return str(Decimal(x).quantize(Decimal(e), ROUND_HALF_UP))
def pc(x, y): return q(Decimal(100) * x / y, "0.1")
def one(*xs): return {"one": [q(x) if isinstance(x, Decimal) else str(x) for x in xs]}
def T(rs): return one(S(rs))
def N(rs): return one(len(rs))
def avg(rs, n): return one(S(rs) / Decimal(n))
def top(rs, k=1):
    """the k-th biggest row"""
    return sorted(rs, key=lambda r: -r[1])[k - 1]
def low(rs): return sorted(rs, key=lambda r: r[1])[0]
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2
MER = ["Lidl", "Spar", "Booker", "Tesco"]
def mer(n):
    for m in MER:
        if n.startswith(m): return m
    return n
KEY = {"cat": lambda r: r[2], "month": lambda r: r[0][:7], "day": lambda r: wd(r[0]), "note": lambda r: r[3], "mer": lambda r: mer(r[3]), "date": lambda r: r[0], "year": lambda r: r[0][:4]}
def grp(rs, k):
    g = {}
    for r in rs: g[KEY[k](r)] = g.get(KEY[k](r), Decimal(0)) + r[1]
    return g
def tab(rs, k):
    g = grp(rs, k)
    return {"rows": [[x, q(g[x])] for x in sorted(g)], "ordered": False}
def rank(rs, k, n=99, up=False):
    g = grp(rs, k); o = sorted(g, key=lambda x: g[x] if up else -g[x])[:n]
    return {"rows": [[x, q(g[x])] for x in o], "ordered": True}
def best(rs, k, up=False): return one(*rank(rs, k, 1, up)["rows"][0])
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r[0], q(r[1])] for r in rs], "ordered": False}
def run(rs, months):
    t = Decimal(0); g = grp(rs, "month"); out = []
    for m in months:
        t += g.get(m, Decimal(0)); out.append([m, q(t)])
    return {"rows": out, "ordered": False}
def months(a, b):
    y, m = int(a[:4]), int(a[5:]); o = []
    while "%d-%02d" % (y, m) <= b:
        o.append("%d-%02d" % (y, m)); m += 1
        if m > 12: y, m = y + 1, 1
    return o
def quiet(a, b):
    d, e = date.fromisoformat(a), date.fromisoformat(b); have = set(r[0] for r in ALL); o = []
    while d <= e:
        if d.isoformat() not in have: o.append(d.isoformat())
        d += timedelta(1)
    return o
def WW(**k):
    """2026, category Wenna or Wenna in the notes"""
    return [r for r in P("2026", **k) if r[2] == WE or has(r[3], "Wenna")]
def since(d): return (date.fromisoformat(TODAY) - date.fromisoformat(d)).days
def ndays(a, b): return (date.fromisoformat(b) - date.fromisoformat(a)).days + 1
NONE, EMPTY = {"none": True}, {"empty": True}
U = "NONE"
# conversations: lists of (question, how, [alt hows], tags)
C = [
 [("food shop this month", "T(P('2026-11',cat=FS))", [], "total category"),
  ("and october?", "T(P('2026-10',cat=FS))", [], "total follow-up"),
  ("biggest one", "one(top(P('2026-10',cat=FS))[1])", [], "extreme follow-up")],
 [("booker since christmas", "T(F('2025-12-25',w='Booker'))", [], "total merchant period"),
  ("just the cafe stock ones", "T(F('2025-12-25',w='Booker',cat=CS))", [], "follow-up two-conditions"),
  ("how many runs is that", "N(F('2025-12-25',w='Booker',cat=CS))", [], "count follow-up")],
 [("how much did the van cost me in q2 this year", "T(F('2026-04','2026-06',cat=VA))", [], "total category quarter"),
  ("by month", "tab(F('2026-04','2026-06',cat=VA),'month')", [], "table follow-up"),
  ("how many of them were parking", "N(F('2026-04','2026-06',cat=VA,w='parking'))", [], "count follow-up")],
 [("when did i last go the dentist", "one(F(w='dentist')[-1][0])", [], "last"),
  ("what did that cost", "one(F(w='dentist')[-1][1])", [], "follow-up detail")],
 [("average a month on out & about this year", "avg(P('2026',cat=OA),11)", [], "average month"),
  ("and last year", "avg(P('2025',cat=OA),12)", [], "average follow-up")],
 [("top 3 categories in august", "rank(P('2026-08'),'cat',3)", [], "ranking category"),
  ("same for august last year", "rank(P('2025-08'),'cat',3)", [], "ranking follow-up")],
 [("dearest present ever and when was that", "one(top(F(cat=PR))[1],top(F(cat=PR))[0])", [], "extreme detail"),
  ("who picked it", U, [], "who follow-up none")],
 [("anything over 150 in july on cafe stock", "lst(P('2026-07',cat=CS,lo=150))", [], "threshold list"),
  ("the last one of those", "one(P('2026-07',cat=CS,lo=150)[-1][0],P('2026-07',cat=CS,lo=150)[-1][1])", ["one(P('2026-07',cat=CS,lo=150)[-1][1])"], "last follow-up")],
 [("what % of everything this year was cafe stock", "one(pc(S(P('2026',cat=CS)),S(P('2026'))))", [], "share")],
 [("lidl v tesco this year", "one(S(P('2026',w='Lidl')),S(P('2026',w='Tesco')))", ["one(S(P('2026',w='Lidl')),S(P('2026',w='Tesco',cat=FS)))"], "comparison merchant"),
  ("how many times did i go to each", "one(len(P('2026',w='Lidl')),len(P('2026',w='Tesco')))", ["one(len(P('2026',w='Lidl')),len(P('2026',w='Tesco',cat=FS)))"], "count follow-up"),
  ("which ones better for veg", U, [], "advice follow-up none")],
 [("wenna by month this year", "tab(P('2026',cat=WE),'month')", ["tab(WW(),'month')"], "table month"),
  ("without the bus pass", "tab(P('2026',cat=WE,now=['bus pass']),'month')", ["tab(WW(now=['bus pass']),'month')"], "table without follow-up"),
  ("which month was worst", "best(P('2026',cat=WE,now=['bus pass']),'month')", ["best(WW(now=['bus pass']),'month')"], "extreme follow-up")],
 [("spend by weekday in november", "tab(P('2026-11'),'day')", [], "table weekday")],
 [("what did the bathroom come to all in", "T(F(w='bathroom'))", [], "project total"),
  ("how many payments", "N(F(w='bathroom'))", [], "count follow-up"),
  ("biggest bit of it?", "one(top(F(w='bathroom'))[1])", [], "extreme follow-up"),
  ("was it worth it d'you think", U, [], "opinion follow-up none")],
 [("lisbon total", "T(F(w='Lisbon'))", [], "trip total"),
  ("and scilly", "T(F(w='Scilly'))", [], "trip follow-up"),
  ("how many of us went", U, [], "quantity follow-up none")],
 [("what was netflix when i started and what is it now", "one(F(w='Netflix')[0][1],F(w='Netflix')[-1][1])", [], "price then-now")],
 [("how much has the cafe rent gone up since jan 2024", "one(P('2026-11',w='Cafe rent')[0][1]-P('2024-01',w='Cafe rent')[0][1])", ["one(pc(P('2026-11',w='Cafe rent')[0][1]-P('2024-01',w='Cafe rent')[0][1],P('2024-01',w='Cafe rent')[0][1]))"], "price growth")],
 [("median lidl weekly shop this year", "one(med(P('2026',w='Lidl weekly')))", [], "median")],
 [("running total of presents month by month this year", "run(P('2026',cat=PR),[m for m in months('2026-01','2026-11') if P(m,cat=PR)])", [], "running-total")],
 [("how many days in september did i spend nothing at all", "one(len(quiet('2026-09-01','2026-09-30')))", [], "quiet-days"),
  ("which ones", "one(*quiet('2026-09-01','2026-09-30'))", [], "quiet-days list follow-up")],
 [("days since i last bought layers pellets", "one(since(F(w='layers pellets')[-1][0]))", [], "days-since")],
 [("first time i went to the plaza", "one(F(w='Plaza')[0][0])", [], "first")],
 [("second biggest van bill", "one(top(F(cat=VA),2)[1])", [], "second-biggest"),
  ("whens that from", "one(top(F(cat=VA),2)[0])", [], "detail follow-up")],
 [("food shop year to date v same last year, how much up in %", "one(pc(S(P('2026',cat=FS))-S(F('2025-01-01','2025-11-30',cat=FS)),S(F('2025-01-01','2025-11-30',cat=FS))))", [], "growth")],
 [("everything between 3rd and 9th august added up", "T(F('2026-08-03','2026-08-09'))", [], "total between")],
 [("what did i spend last weekend", "T(F('2026-11-28','2026-11-29'))", [], "total weekend")],
 [("cafe stock first half of october", "T(F('2026-10-01','2026-10-15',cat=CS))", [], "total half-month")],
 [("hens & plot month before last", "T(P('2026-09',cat=HP))", [], "total period")],
 [("how much do i spend at m&s on average each time", "avg(F(w='M&S'),len(F(w='M&S')))", [], "average visit"),
  ("and at iceland", "avg(F(w='Iceland'),len(F(w='Iceland')))", [], "average follow-up")],
 [("when was the last disney+ payment", "one(F(w='Disney+')[-1][0])", [], "last subscription")],
 [("show me boat spending june to august", "lst(F('2026-06','2026-08',cat=BO))", [], "list")],
 [("origin coffe per week this year", "one(S(P('2026',w='Origin Coffee'))/(Decimal(ndays('2026-01-01','2026-11-30'))/7))", ["avg(P('2026',w='Origin Coffee'),47)", "avg(P('2026',w='Origin Coffee'),48)", "avg(P('2026',w='Origin Coffee'),49)"], "average week typo")],
 [("tamsin vs granny pol totals", "one(S(F(w='Tamsin')),S(F(w='Granny Pol')))", [], "comparison people")],
 [("boots this year but not the presents", "T(P('2026',w='Boots',nocat=[PR]))", [], "without merchant")],
 [("cafe stock bills over 150 this year, by supplier", "tab(P('2026',cat=CS,lo=150),'mer')", [], "threshold grouping")],
 [("rank my cafe stock suppliers last quarter, top 4", "rank(F('2026-07','2026-09',cat=CS),'mer',4)", ["rank(F('2026-09','2026-11',cat=CS),'mer',4)"], "ranking merchant quarter")],
 [("food shop saturdays versus sundays this year", "one(S(P('2026',cat=FS,day='Saturday')),S(P('2026',cat=FS,day='Sunday')))", [], "comparison weekday")],
 [("iceland this month", "EMPTY if not P('2026-11',w='Iceland') else T(P('2026-11',w='Iceland'))", ["one('0.00')"], "empty merchant")],
 [("smallest odds and sods this year", "one(low(P('2026',cat=OS))[1])", [], "extreme smallest")],
 [("october without the mortgage and the cafe rent", "T(P('2026-10',now=['Mortgage','Cafe rent']))", [], "without total")],
 [("cheapest month for cafe bills last year", "best(P('2025',cat=CB),'month',True)", [], "extreme month")],
 [("which day did i spend the most in 2026 and how much", "best(P('2026'),'date')", [], "extreme day")],
 [("presents this november against this time last year", "one(S(P('2026-11',cat=PR)),S(P('2025-11',cat=PR)))", [], "comparison period")],
 [("average spend a day in november", "avg(P('2026-11'),30)", [], "average day")],
 [("how many things under a fiver in november", "N(P('2026-11',hi=5))", [], "count threshold")],
 [("spending by category 25 to 31 october", "tab(F('2026-10-25','2026-10-31'),'cat')", [], "table category")],
 [("total for 2024", "T(P('2024'))", [], "total year"),
  ("2025?", "T(P('2025'))", [], "total follow-up"),
  ("so whats the difference", "one(S(P('2025'))-S(P('2024')))", [], "difference follow-up")],
 [("house in 2025 minus the bathroom", "T(P('2025',cat=HO,now=['bathroom']))", [], "without project")],
 [("how many times chip shop since easter", "N(F('2026-04-05',w='chip shop'))", [], "count since")],
 [("what came out yesterday", "EMPTY if not P('2026-11-29') else lst(P('2026-11-29'))", ["one('0.00')"], "empty yesterday")],
 [("show me the last 3 booker runs", "lst(F(w='Booker')[-3:])", [], "list last"),
  ("add them up", "T(F(w='Booker')[-3:])", [], "follow-up total")],
 # ---- cannot be answered from the ledger
 [("how much did the cafe take last week", U, [], "income none")],
 [("whats left in the account", U, [], "balance none")],
 [("am i making a profit on the cafe", U, [], "income none")],
 [("what will the electric be next winter", U, [], "future none")],
 [("why was august so dear", U, [], "reason none")],
 [("should i ditch booker for bidfood", U, [], "advice none")],
 [("was it jago or me that paid the mooring in september", U, [], "who-paid none")],
 [("how many eggs did the hens lay in june", U, [], "quantity none")],
 [("litres of diesel this year", U, [], "quantity none")],
 [("what does tamsin spend on her food shop", U, [], "other-people none")],
 [("dog food this year", U, ["EMPTY"], "nonexistent none")],
 [("waitrose total 2025", U, ["EMPTY"], "nonexistent none")],
 [("how much have i spent in plymouth", U, ["EMPTY"], "place none")],
 [("delete the last booker one its wrong", U, [], "order none")],
 [("morning my lover hows tricks", U, [], "chit-chat none")],
 [("compare lidl with", U, [], "half none")],
 [("how much between the 4th of march and", U, [], "half none")],
 [("asdfg kkl", U, [], "nonsense none")],
 [("combien j'ai dépensé pour les poules en novembre", U, [], "language none")],
 [("how much have we got put by for christmas", U, [], "savings none")],
 [("whats butter a pound at rodda's these days", U, [], "unit-price none")],
 [("remind me friday to ring the dishwasher man", U, [], "order none")],
 [("did i use card or cash at trago mills", U, [], "payment-method none")],
 [("how much of the lidl shop was veg", U, [], "item none")],
]
convs = list(C)
random.Random(28).shuffle(convs)
out = []
for conv in convs:
    hist = []
    for qn, how, alts, tags in conv:
        out.append({"id": "truro28-%03d" % (len(out) + 1), "question": qn, "today": TODAY, "history": list(hist), "gold": eval(how),
                    "alt": [eval(a) for a in alts], "how": how, "tags": tags.split()})
        hist.append(qn)
with open(os.path.join(HERE, "truro28.jsonl"), "w") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
if __name__ == "__main__":
    print(len(ALL), "rows;", len(out), "questions /", sum(o["gold"] == NONE for o in out), "unanswerable /", sum(bool(o["history"]) for o in out), "follow-ups")
