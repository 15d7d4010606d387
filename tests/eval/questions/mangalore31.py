#!/usr/bin/env python3
"""Writes mangalore31.jsonl: 100 questions with golds computed by naive loops over mangalore.csv."""
import csv, json, os, re
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/mangalore.csv"), encoding="utf-8")):
    ROWS.append((date.fromisoformat(r["date"]), Decimal(r["amount"]), r["category"], r["notes"]))
TODAY = date(2026, 11, 30)
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def has(n, p): return re.search(r"\b" + re.escape(p) + r"\b", n, re.I) is not None
def span(p):
    """'2026', '2026-10', '2026-06-03:2026-06-09', '2026-04-05:'"""
    if ":" in p:
        a, b = p.split(":")
        return span(a)[0], (span(b)[1] if b else TODAY)
    if len(p) == 10: return date.fromisoformat(p), date.fromisoformat(p)
    if len(p) == 7:
        y, m = int(p[:4]), int(p[5:])
        return date(y, m, 1), (date(y + m // 12, m % 12 + 1, 1) - timedelta(1))
    return date(int(p), 1, 1), date(int(p), 12, 31)
def F(p=None, cat=None, w=None, no=None, nocat=None, f=None):
    """rows in period p, of category cat, whose note has word w (or all of a list), not word no, not category nocat, passing f"""
    out = []
    for r in ROWS:
        if p:
            a, b = span(p)
            if not (a <= r[0] <= b): continue
        if cat and r[2] != cat: continue
        if nocat and r[2] == nocat: continue
        if w and not all(has(r[3], x) for x in ([w] if isinstance(w, str) else w)): continue
        if no and has(r[3], no): continue
        if f and not f(r): continue
        out.append(r)
    return out
def S(rs):
    t = Decimal(0)
    for r in rs: t += r[1]
    return t
def q(x, places=2): return str(Decimal(x).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
def v(x):
    if isinstance(x, Decimal): return q(x)
    if isinstance(x, date): return x.isoformat()
    return str(x)
def one(*xs): return {"one": [v(x) for x in xs]}
def tab(rows, ordered=False): return {"rows": [[v(x) for x in r] for r in rows], "ordered": ordered}
def pct(a, b): return q(Decimal(a) * 100 / Decimal(b), 1)
def mean(rs): return S(rs) / len(rs)
def med(rs):
    a = sorted(r[1] for r in rs); n = len(a)
    return a[n // 2] if n % 2 else (a[n // 2 - 1] + a[n // 2]) / 2
def days(rs): return len({r[0] for r in rs})
def key(rs, k):
    d = {}
    for r in rs: d[k(r)] = d.get(k(r), Decimal(0)) + r[1]
    return d
cat = lambda r: r[2]
mon = lambda r: r[0].isoformat()[:7]
yr = lambda r: r[0].isoformat()[:4]
wday = lambda r: WD[r[0].weekday()]
def rank(d, n=None): return sorted(d.items(), key=lambda kv: -kv[1])[:n]
def asc(d): return sorted(d.items())
def lst(rs): return tab([(r[0], r[1]) for r in rs])
def maxr(rs):
    m = max(r[1] for r in rs); x = [r for r in rs if r[1] == m]; assert len(x) == 1, x
    return x[0]
def topn(rs, n):
    a = sorted(rs, key=lambda r: -r[1]); assert a[n - 1][1] > a[n][1] and len({r[1] for r in a[:n]}) == n
    return a[:n]
def gaps(rs):
    ds = sorted({r[0] for r in rs}); return [((b - a).days, a, b) for a, b in zip(ds, ds[1:])]
def cum(rs):
    t, out = Decimal(0), []
    for k, s in asc(key(rs, mon)): t += s; out.append((k, t))
    return out
def free(p):
    a, b = span(p); b = min(b, TODAY); have = {r[0] for r in ROWS}; n = 0
    while a <= b:
        n += a not in have; a += timedelta(1)
    return n
def vs(na, a, nb, b):
    """fair readings of 'which is more, A or B'"""
    hi = (na, a) if a > b else (nb, b)
    return [tab([(na, a), (nb, b)]), one(na, a, nb, b), one(*hi), one(hi[0]), one(hi[1]), one(abs(a - b)), one(a, b, abs(a - b))]
NONE = {"none": True}; EMPTY = {"empty": True}
satsun = lambda r: r[0].weekday() >= 5
CONV = []
def C(*turns): CONV.append(turns)
def T(question, how, alt="", *tags): return (question, how, alt, list(tags))
def X(question, *tags): return (question, "NONE", "", ["none"] + list(tags))
Y = "2026"

C(T("how much did i spend on eating out last month", "one(S(F('2026-10',cat='eating out')))", "", "total", "category", "month"),
  T("and the month before that", "one(S(F('2026-09',cat='eating out')))", "", "total", "period"),
  T("whats the difference between the two", "one(abs(S(F('2026-10',cat='eating out'))-S(F('2026-09',cat='eating out'))))",
    "one(S(F('2026-10',cat='eating out')),S(F('2026-09',cat='eating out')),abs(S(F('2026-10',cat='eating out'))-S(F('2026-09',cat='eating out')))); one(S(F('2026-10',cat='eating out'))-S(F('2026-09',cat='eating out'))); one(S(F('2026-09',cat='eating out'))-S(F('2026-10',cat='eating out')))", "compare"))
C(T("total money gone on saris this year", "one(S(F(Y,cat='saris')))", "one(S(F(Y,w='sari'))); one(S(F(Y,f=lambda r:r[2]=='saris' or has(r[3],'sari'))))", "total", "category"),
  T("and same period last year", "one(S(F('2025-01:2025-11',cat='saris')))", "one(S(F('2025-01:2025-11',w='sari')))", "period"),
  X("should i stop buying for some time", "advice"))
C(T("what is the biggest expense i ever had and on which date", "(lambda r:one(r[1],r[0]))(maxr(F()))", "(lambda r:one(r[1],r[0],r[3]))(maxr(F())); (lambda r:one(r[1],r[0],r[2],r[3]))(maxr(F()))", "max", "date"))
C(T("list whatever i bought from jayalakshmi in 2025", "lst(F('2025',w='jayalakshmi'))", "", "list", "merchant"),
  T("which one was the costliest", "(lambda r:one(r[1],r[0]))(maxr(F('2025',w='jayalakshmi')))", "one(maxr(F('2025',w='jayalakshmi'))[1]); (lambda r:one(r[1],r[0],r[3]))(maxr(F('2025',w='jayalakshmi')))", "max"))
C(T("how many times i filled petrol in october", "one(len(F('2026-10',w='petrol')))", "one(days(F('2026-10',w='petrol')))", "count"),
  T("total of that only", "one(S(F('2026-10',w='petrol')))", "", "total"),
  X("how many litres is that", "quantity"))
C(T("on average how much per month for grocries this year", "one(S(F(Y,cat='groceries'))/11)", "", "average", "month"))
C(T("netflx was how much when i started and how much now", "one(F(w='netflix')[0][1],F(w='netflix')[-1][1])", "tab([(r[0],r[1]) for r in (F(w='netflix')[0],F(w='netflix')[-1])]); one(F(w='netflix')[0][0],F(w='netflix')[0][1],F(w='netflix')[-1][0],F(w='netflix')[-1][1])", "price"),
  T("when did it go up", "(lambda r:one(r[0]))([r for r in F(w='netflix') if r[1]==199][0])", "(lambda r:one(r[0],r[1]))([r for r in F(w='netflix') if r[1]==199][0]); (lambda r:one(mon(r)))([r for r in F(w='netflix') if r[1]==199][0]); (lambda r:one(mon(r),r[1]))([r for r in F(w='netflix') if r[1]==199][0])", "price", "date"))
C(T("when did i last pay for spotify", "one(F(w='spotify')[-1][0])", "one(F(w='spotify')[-1][0],F(w='spotify')[-1][1])", "last"),
  T("how much i paid them in total", "one(S(F(w='spotify')))", "", "total"))
C(T("when was the last time i went to the parlour", "one(F(w='parlour')[-1][0])", "one(F(w='parlour')[-1][0],F(w='parlour')[-1][1]); one(F(w='parlour')[-1][0],F(w='parlour')[-1][1],F(w='parlour')[-1][3])", "last"),
  T("and avg per visit this year", "one(mean(F(Y,w='parlour')))", "one(S(F(Y,w='parlour'))/days(F(Y,w='parlour')))", "average", "visit"))
C(T("how much did the coorg trip in feb this year cost me", "one(S(F('2026-02',w='coorg')))", "one(S(F('2026-02-20:2026-02-22',w='coorg')))", "trip"),
  T("split it catagory wise", "tab(key(F('2026-02',w='coorg'),cat).items())", "tab(key(F('2026-02-20:2026-02-22',w='coorg'),cat).items())", "trip", "table"),
  T("and only the homestay", "one(S(F('2026-02',w=['coorg','homestay'])))", "lst(F('2026-02',w=['coorg','homestay'])); one(S(F('2026-02-20:2026-02-22',w=['coorg','homestay'])))", "trip"))
C(T("goa altogether how much i spent, all times", "one(S(F(w='goa')))", "", "trip"),
  T("year wise please", "tab(asc(key(F(w='goa'),yr)))", "", "trip", "table"))
C(T("how much i give mummy for house now and how much it was in the beginning", "one(F(w='to mummy')[-1][1],F(w='to mummy')[0][1])", "tab([(r[0],r[1]) for r in (F(w='to mummy')[0],F(w='to mummy')[-1])]); one(F(w='to mummy')[0][0],F(w='to mummy')[0][1],F(w='to mummy')[-1][0],F(w='to mummy')[-1][1])", "price"))
C(T("fish market or spar, where did more money go this year", "one(S(F(Y,w='fish market')),S(F(Y,w='spar')))", "*vs('fish market',S(F(Y,w='fish market')),'spar',S(F(Y,w='spar')))", "compare", "merchant"))
C(T("top 5 categories this year", "tab(rank(key(F(Y),cat),5),True)", "tab([(k,) for k,_ in rank(key(F(Y),cat),5)],True)", "rank"),
  T("and which category is the lowest of all", "one(*rank(key(F(Y),cat))[-1])", "one(rank(key(F(Y),cat))[-1][0])", "rank"),
  T("what percent of the whole years spending is eating out", "one(pct(S(F(Y,cat='eating out')),S(F(Y))))", "", "share"))
C(T("median swiggy order amount", "one(med(F(w='swiggy')))", "", "median"),
  T("how many orders above 500 this year", "one(len(F(Y,w='swiggy',f=lambda r:r[1]>500)))", "", "count", "threshold"))
C(T("how many days in october i didnt spend anything at all", "one(free('2026-10'))", "", "nospend"))
C(T("on which day of the week do i spend the most money this year", "one(*rank(key(F(Y),wday))[0])", "one(rank(key(F(Y),wday))[0][0]); one(max(key(F(Y),wday).items(),key=lambda kv:kv[1]/days(F(Y,f=lambda r:wday(r)==kv[0])))[0]); tab(rank(key(F(Y),wday)),True)", "weekday"))
C(T("which month this year was the costliest", "one(*rank(key(F(Y),mon))[0])", "one(rank(key(F(Y),mon))[0][0])", "rank", "month"),
  T("and cheapest month", "one(*rank(key(F(Y),mon))[-1])", "one(rank(key(F(Y),mon))[-1][0])", "rank", "month"),
  X("why was it so less", "reason"))
C(T("total between 3 and 9 june", "one(S(F('2026-06-03:2026-06-09')))", "", "period"))
C(T("what all did i spend last weekend", "lst(F('2026-11-28:2026-11-29'))", "one(S(F('2026-11-28:2026-11-29')))", "weekend", "list"))
C(T("since easter how much have i given at church", "one(S(F('2026-04-05:',cat='church')))", "one(S(F('2026-04-06:',cat='church'))); one(S(F('2026-04-05:',f=lambda r:r[2]=='church' or has(r[3],'church')))); one(S(F('2026-04-06:',f=lambda r:r[2]=='church' or has(r[3],'church'))))", "since", "holiday"),
  T("now show church running total month by month from january", "tab(cum(F(Y,cat='church')))", "tab([(k,key(F(Y,cat='church'),mon)[k],c) for k,c in cum(F(Y,cat='church'))])", "running"))
C(T("total from april to june this year", "one(S(F('2026-04:2026-06')))", "", "quarter"),
  T("and the same quarter in 2025", "one(S(F('2025-04:2025-06')))", "", "quarter"))
C(T("how much on ice cream in april and may this year", "one(S(F('2026-04:2026-05',w='ice cream')))", "tab(asc(key(F('2026-04:2026-05',w='ice cream'),mon)))", "season"))
C(T("how much i spent in all the month before last", "one(S(F('2026-09')))", "", "period"))
C(T("scooter expences this year leaving out petrol", "one(S(F(Y,cat='scooter',no='petrol')))", "", "without"))
C(T("longest gap between two activa services, in days", "one(max(gaps(F(w='activa service')))[0])", "one(*max(gaps(F(w='activa service'))))", "gap"))
C(T("total on amazon till now", "one(S(F(w='amazon')))", "", "merchant"),
  T("show by category", "tab(key(F(w='amazon'),cat).items())", "", "table"))
C(T("any gym fees in the list", "EMPTY", "one(0); one('0.00')", "empty"))
C(T("how much scooter insurance did i pay each year", "tab(asc(key(F(w='scooter insurance'),yr)))", "lst(F(w='scooter insurance'))", "yearly", "table"))
C(T("by how many percent did my total spending grow from 2024 to 2025", "one(pct(S(F('2025'))-S(F('2024')),S(F('2024'))))", "one(S(F('2024')),S(F('2025')),pct(S(F('2025'))-S(F('2024')),S(F('2024'))))", "growth"))
C(T("show everything above 10000 this year", "lst(F(Y,f=lambda r:r[1]>10000))", "", "list", "threshold"))
C(T("how many times did i go to village this year", "one(len(F(Y,w='village')))", "one(days(F(Y,w='village')))", "count", "commonword"))
C(T("how much i spent at more this year", "one(S(F(Y,w='more')))", "", "merchant", "commonword"))
C(T("everything with anita in the notes, how much total", "one(S(F(w='anita')))", "", "person"),
  T("how many times", "one(len(F(w='anita')))", "one(days(F(w='anita')))", "person", "count"))
C(T("reshma wedding total damage", "one(S(F(w='reshma wedding')))", "", "project"),
  T("which category took the most", "one(*rank(key(F(w='reshma wedding'),cat))[0])", "one(rank(key(F(w='reshma wedding'),cat))[0][0])", "project", "rank"),
  T("ok without saris how much it comes to", "one(S(F(w='reshma wedding',nocat='saris')))", "", "project", "without"))
C(T("how much did i spend today", "one(S(F('2026-11-30')))", "", "today"),
  T("and yesterday", "one(S(F('2026-11-29')))", "", "period"))
C(T("three costliest saris i bought with dates", "tab([(r[1],r[0]) for r in topn(F(cat='saris'),3)],True)", "tab([(r[1],r[0],r[3]) for r in topn(F(cat='saris'),3)],True)", "rank", "dearest"))
C(T("avrage spending per day in november", "one(S(F('2026-11'))/30)", "one(S(F('2026-11'))/days(F('2026-11')))", "average"))
C(T("weekdays vs weekends this year how much each", "one(S(F(Y,f=lambda r:not satsun(r))),S(F(Y,f=satsun)))", "tab([('Weekday',S(F(Y,f=lambda r:not satsun(r)))),('Weekend',S(F(Y,f=satsun)))])", "weekend", "compare"))
C(T("did i spend more on beauty or on timepass this year", "one(S(F(Y,cat='beauty')),S(F(Y,cat='timepass')))", "*vs('beauty',S(F(Y,cat='beauty')),'timepass',S(F(Y,cat='timepass')))", "compare", "category"),
  T("and last year", "one(S(F('2025',cat='beauty')),S(F('2025',cat='timepass')))", "*vs('beauty',S(F('2025',cat='beauty')),'timepass',S(F('2025',cat='timepass')))", "compare"))
C(T("zumba from when till when did i pay", "one(F(w='zumba')[0][0],F(w='zumba')[-1][0])", "one(mon(F(w='zumba')[0]),mon(F(w='zumba')[-1])); tab([(r[0],r[1]) for r in (F(w='zumba')[0],F(w='zumba')[-1])])", "first", "last"))
C(T("this month last year i spent how much", "one(S(F('2025-11')))", "", "period"))
C(T("how many expenses have i put without any note", "one(len(F(f=lambda r:r[3]=='')))", "", "count", "empty notes"))
C(T("pabbas or ideal, which one did i have ice cream from more often", "one(len(F(w=['pabbas','ice cream'])),len(F(w=['ideal','ice cream'])))", "*vs('pabbas',len(F(w='pabbas')),'ideal',len(F(w='ideal'))); *vs('pabbas',len(F(w='pabbas')),'ideal',len(F(w='ideal',cat='eating out'))); one(len(F(w='pabbas')),len(F(w='ideal',cat='eating out')))", "compare", "count"))
C(T("how many months did i cross 100000", "one(len([k for k,s in key(F(),mon).items() if s>100000]))", "tab([(k,s) for k,s in asc(key(F(),mon)) if s>100000])", "threshold", "month"))
C(T("monti fest spending year by year", "tab(asc(key(F(w='monti fest'),yr)))", "", "festival", "table"))
C(T("how much on ola so far this year", "one(S(F(Y,w='ola')))", "", "merchant", "substring"))
C(T("smallest amount i put in this year", "one(min(r[1] for r in F(Y)))", "lst([r for r in F(Y) if r[1]==min(x[1] for x in F(Y))]); *[one(r[1],r[0]) for r in F(Y) if r[1]==min(x[1] for x in F(Y))]", "min"))

C(X("how much balance is left in my hdfc account", "balance"))
C(X("what was my salary from the clinic last month", "income"))
C(X("how much will i spend on saris next year", "future"))
C(X("how many kilos of fish did i buy this year", "quantity"))
C(X("how much did my brother spend on his canada tickets", "others"))
C(X("delete the last one", "order"))
C(X("remind me to pay scooter insurance on 18th", "order"))
C(X("hi good morning how are you", "chitchat"))
C(X("asdkj qwe lkm", "nonsense"))
C(X("how much did the", "half"))
C(X("which shop gives best rate for kanjivaram", "advice"))
C(X("did i pay by gpay or card for the loupes", "how"))
C(X("is my credit card due paid or still pending", "debt"))
C(X("how many km did i ride the scooter this month", "quantity"))
C(X("what colour was the mysore silk sari i bought", "detail"))
C(X("thanks da you are too good", "chitchat"))
C(X("put 250 for auto today", "order"))
C(X("what is the mileage of my activa", "quantity"))
C(X("will i have enough for europe trip by next may", "future"))
C(X("what is gold rate today", "world"))
C(X("how much loan is still left to pay on the activa", "debt"))
C(X("do other dentists also spend this much on scrubs", "others"))
C(X("how long did i have to wait at kmc", "detail"))
C(X("what is the weather like in goa now", "world"))
C(X("and then the one with", "half"))
C(X("change all netflix to house category", "order"))

N = "mangalore"
def evals(s):
    return eval("[" + s.replace(";", ",") + "]", globals()) if s else []
out = []
for conv in CONV:
    hist = []
    for question, how, alt, tags in conv:
        gold = eval(how, globals()); alts = []
        for a in evals(alt):
            if a != gold and a not in alts: alts.append(a)
        out.append({"id": "%s31-%03d" % (N, len(out) + 1), "question": question, "today": "2026-11-30", "history": list(hist),
                    "gold": gold, "alt": alts, "how": how, "tags": tags + (["followup"] if hist else [])})
        hist.append(question)
with open(os.path.join(HERE, N + "31.jsonl"), "w", encoding="utf-8") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print("%d rows in the ledger, %d questions, %d none, %d follow-ups" % (len(ROWS), len(out), sum("none" in o["gold"] for o in out), sum(bool(o["history"]) for o in out)))
