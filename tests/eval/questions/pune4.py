#!/usr/bin/env python3
"""Batch pune4: 100 questions over ledgers/pune.csv. Gold = naive comprehensions over the rows (text kept in `how`). Deterministic."""
import csv, json, os, random
from collections import namedtuple, Counter
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
from statistics import median
H = os.path.dirname(os.path.abspath(__file__))
Row = namedtuple("Row", "d a c n l")   # date iso, Decimal amount, category, note, note lower case
R = [Row(x["date"], Decimal(x["amount"]), x["category"], x["notes"], x["notes"].lower()) for x in csv.DictReader(open(os.path.join(H, "../ledgers/pune.csv"), encoding="utf-8"))]
TODAY = "2026-06-30"
def q2(x): return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))
def p1(x): return str(Decimal(x).quantize(Decimal("0.1"), ROUND_HALF_UP))
def S(xs): return q2(sum(xs, Decimal(0)))
def AVG(xs):
    xs = list(xs); return q2(sum(xs, Decimal(0)) / len(xs))
def DT(s): return date.fromisoformat(s)
def MON(s): return (DT(s) - timedelta(DT(s).weekday())).isoformat()
def WD(s): return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][DT(s).weekday()]
def QT(s): return s[:4] + "-Q" + str((int(s[5:7]) + 2) // 3)
def DAYS(a, b):
    return [(DT(a) + timedelta(i)).isoformat() for i in range((DT(b) - DT(a)).days + 1)]
def BY(key, rows):      # sum per key, in key order
    o = {}
    for r in rows: o[key(r)] = o.get(key(r), Decimal(0)) + r.a
    return [[k, q2(v)] for k, v in sorted(o.items())]
def CNT(key, rows):
    o = {}
    for r in rows: o[key(r)] = o.get(key(r), 0) + 1
    return [[k, str(v)] for k, v in sorted(o.items())]
def DESC(pairs): return sorted(pairs, key=lambda p: -Decimal(p[1]))
def LIST(rows): return [[r.d, q2(r.a)] for r in rows]
def BIG(rows): return sorted(rows, key=lambda r: -r.a)
NS = dict(globals())
def ev(e): return eval(e, NS)
def mk(kind, e):
    if kind == "one":
        v = ev(e); v = v if isinstance(v, list) else [v]
        return {"one": [str(x) for x in v]}
    if kind in ("rows", "ranked"):
        v = ev(e); assert v, e
        return {"rows": [[str(x) for x in row] for row in v], "ordered": kind == "ranked"}
    if kind == "empty":
        if e: assert ev(e) == [], e
        return {"empty": True}
    return {"none": True}
U = []                  # units: a unit is a list of lines (chain = several)
def Q(text, kind, e="", alt=(), tags=""): U.append([(text, kind, e, list(alt), tags)])
def C(*turns): U.append([(t + ([], ""))[:5] if len(t) == 3 else t for t in turns])
def N(text, tags="", alt=()): U.append([(text, "none", "", list(alt), tags)])

# ---------- totals / simple
Q("hw much did we spend this month", "one", "S(r.a for r in R if r.d[:7]=='2026-06')", tags="total")
Q("groceries february", "one", "S(r.a for r in R if r.c=='Groceries' and r.d[:7]=='2026-02')", [("one", "S(r.a for r in R if r.c=='Groceries' and r.d[5:7]=='02')"), ("rows", "BY(lambda r:r.d[:7],[r for r in R if r.c=='Groceries' and r.d[5:7]=='02'])")], "category month")
Q("sabzi expense last month", "one", "S(r.a for r in R if 'sabzi' in r.l and r.d[:7]=='2026-05')", tags="note month")
Q("total given to Sunita bai till date incl. diwali bonus", "one", "S(r.a for r in R if 'sunita bai' in r.l)", tags="note total")
Q("last week total expense", "one", "S(r.a for r in R if '2026-06-22'<=r.d<='2026-06-28')", tags="week")
Q("what all did we spend on yesterday", "rows", "LIST([r for r in R if r.d=='2026-06-29'])", [("rows", "[[r.c,q2(r.a)] for r in R if r.d=='2026-06-29']"), ("one", "S(r.a for r in R if r.d=='2026-06-29')")], "list day")
Q("light bill month before last", "one", "S(r.a for r in R if 'light bill' in r.l and r.d[:7]=='2026-04')", tags="period")
Q("Netflix since Christmas", "one", "S(r.a for r in R if r.l=='netflix' and '2025-12-25'<=r.d<=TODAY)", tags="since")
Q("spent at More supermarket in 2025?", "one", "S(r.a for r in R if r.l=='more' and r.d[:4]=='2025')", tags="shared word")
Q("ice cream Naturals 2024, not the salon", "one", "S(r.a for r in R if 'ice cream naturals' in r.l and r.d[:4]=='2024')", tags="shared word")
Q("Amazon total in 2025 excluding Amazon Fresh", "one", "S(r.a for r in R if 'amazon' in r.l and 'fresh' not in r.l and r.d[:4]=='2025')", tags="shared word exclusion")
Q("apollo pharmacy 2025 only medical, leave out shampoo soap", "one", "S(r.a for r in R if 'apollo pharmacy' in r.l and r.c=='Medical' and r.d[:4]=='2025')", tags="shared word exclusion")
Q("fuel up cafe 2025", "one", "S(r.a for r in R if 'fuel up cafe' in r.l and r.d[:4]=='2025')", tags="category word in merchant")
Q("ola + uber last 3 months", "one", "S(r.a for r in R if r.l in ('ola','uber') and '2026-03-30'<=r.d<=TODAY)", [("one", "S(r.a for r in R if r.l in ('ola','uber') and '2026-03'<=r.d[:7]<='2026-05')"), ("one", "S(r.a for r in R if r.l in ('ola','uber') and '2026-04'<=r.d[:7]<='2026-06')"), ("rows", "[[m,S(r.a for r in R if r.n==m and '2026-03'<=r.d[:7]<='2026-05')] for m in ('Ola','Uber')]"), ("rows", "[[m,S(r.a for r in R if r.n==m and '2026-04'<=r.d[:7]<='2026-06')] for m in ('Ola','Uber')]")], "two merchants period")
Q("PVR, Inox and Cinepolis total for 2025", "one", "S(r.a for r in R if any(k in r.l for k in ('pvr','inox','cinepolis')) and r.d[:4]=='2025')", [("rows", "[[k,S(r.a for r in R if k.lower() in r.l and r.d[:4]=='2025')] for k in ('PVR','Inox','Cinepolis')]")], "three merchants")
Q("isha bharatnatyam class total so far", "one", "S(r.a for r in R if 'bharatanatyam' in r.l)", tags="typo")
Q("how much went to Vidya Valley in 2024-25 (apr to mar)", "one", "S(r.a for r in R if 'vidya valley' in r.l and '2024-04-01'<=r.d<='2025-03-31')", tags="financial year")
Q("ganpati murti + decoration 2025", "one", "S(r.a for r in R if r.l in ('ganpati murti','ganpati decoration') and r.d[:4]=='2025')", tags="two notes")
Q("kids classes other than cricket in 2025", "one", "S(r.a for r in R if r.c=='Kids Classes' and 'cricket' not in r.l and r.d[:4]=='2025')", tags="exclusion")
Q("restaurants and outside food, Jan 2026", "one", "S(r.a for r in R if r.c=='Eating Out' and r.d[:7]=='2026-01')", tags="synonym")
Q("internet and phone bills in may", "one", "S(r.a for r in R if r.c=='Mobile & Internet' and r.d[:7]=='2026-05')", [("rows", "[[r.n,q2(r.a)] for r in R if r.c=='Mobile & Internet' and r.d[:7]=='2026-05']")], "synonym")
# ---------- dates
Q("when did we last go to barbeque nation", "one", "max(r.d for r in R if 'barbeque nation' in r.l)", tags="last")
Q("when did we first order from zepto", "one", "min(r.d for r in R if 'zepto' in r.l)", tags="first")
Q("papa cataract surgery cost and date", "one", "[x for r in R if 'cataract' in r.l for x in (q2(r.a), r.d)]", tags="detail")
Q("is society maintenance paid for apr-june quarter? how much and on which date", "one", "[x for r in R if 'society maintenance' in r.l and '2026-04'<=r.d[:7]<='2026-06' for x in (q2(r.a), r.d)]", tags="detail")
Q("highest light bill ever, which month", "one", "[x for r in BIG([r for r in R if 'light bill' in r.l])[:1] for x in (q2(r.a), r.d[:7])]", [("one", "[x for r in BIG([r for r in R if 'light bill' in r.l])[:1] for x in (q2(r.a), r.d)]")], "max detail")
Q("when did rent go up last, and by how much", "one", "(lambda L:[[b.d,q2(b.a-a.a)] for a,b in zip(L,L[1:]) if b.a>a.a][-1])([r for r in R if r.c=='Rent'])", [("one", "(lambda L:[[b.d[:7],q2(b.a-a.a)] for a,b in zip(L,L[1:]) if b.a>a.a][-1])([r for r in R if r.c=='Rent'])")], "hard change")
# ---------- counts, averages
Q("no. of gas cylinders taken in 2025", "one", "len([r for r in R if 'gas cylinder' in r.l and r.d[:4]=='2025'])", tags="count")
Q("how often did we go to Vaishali in 2025", "one", "len([r for r in R if 'vaishali' in r.l and r.d[:4]=='2025'])", [("rows", "CNT(lambda r:r.d[:7],[r for r in R if 'vaishali' in r.l and r.d[:4]=='2025'])")], "count")
Q("how many entries above 10000 last year, not counting rent and school fees", "one", "len([r for r in R if r.a>10000 and r.d[:4]=='2025' and r.c not in ('Rent','School Fees')])", tags="count threshold exclusion")
Q("Dr Mehta dentist - total and no. of visits", "one", "[S(r.a for r in R if 'mehta' in r.l), len([r for r in R if 'mehta' in r.l])]", tags="count detail")
Q("avg monthly expense in 2025", "one", "q2(sum(r.a for r in R if r.d[:4]=='2025')/12)", tags="average month")
Q("average D-Mart bill in groceries", "one", "AVG(r.a for r in R if 'd-mart' in r.l and r.c=='Groceries')", tags="average two conditions")
Q("median zomato bill", "one", "q2(median([r.a for r in R if 'zomato' in r.l]))", tags="median")
# ---------- shares, growth, comparisons
Q("share of rent in total spending last year, %", "one", "p1(100*sum(r.a for r in R if r.c=='Rent' and r.d[:4]=='2025')/sum(r.a for r in R if r.d[:4]=='2025'))", tags="share")
Q("groceries 2025 against 2024 - how much percent up or down", "one", "(lambda a,b:p1(100*(b-a)/a))(sum(r.a for r in R if r.c=='Groceries' and r.d[:4]=='2024'),sum(r.a for r in R if r.c=='Groceries' and r.d[:4]=='2025'))", [("one", "(lambda a,b:p1(abs(100*(b-a)/a)))(sum(r.a for r in R if r.c=='Groceries' and r.d[:4]=='2024'),sum(r.a for r in R if r.c=='Groceries' and r.d[:4]=='2025'))")], "growth")
Q("Swiggy vs Zomato this year", "rows", "[[m,S(r.a for r in R if r.n==m and r.d[:4]=='2026')] for m in ('Swiggy','Zomato')]", tags="comparison")
Q("which costed us more - goa trip or kerala trip", "rows", "[['Goa',S(r.a for r in R if 'goa trip' in r.l)],['Kerala',S(r.a for r in R if 'kerala trip' in r.l)]]", [("one", "['Kerala',S(r.a for r in R if 'kerala trip' in r.l)]")], "comparison trip")
Q("eating out weekend vs weekday in 2025", "rows", "[['weekend',S(r.a for r in R if r.c=='Eating Out' and r.d[:4]=='2025' and DT(r.d).weekday()>=5)],['weekday',S(r.a for r in R if r.c=='Eating Out' and r.d[:4]=='2025' and DT(r.d).weekday()<5)]]", tags="weekend")
Q("on which day of the week do we spend most on groceries", "one", "DESC(BY(lambda r:WD(r.d),[r for r in R if r.c=='Groceries']))[0]", [("one", "DESC(BY(lambda r:WD(r.d),[r for r in R if r.c=='Groceries']))[0][:1]")], "weekday")
# ---------- rankings, lists, groupings
Q("top 5 categories this year", "ranked", "DESC(BY(lambda r:r.c,[r for r in R if r.d[:4]=='2026']))[:5]", tags="ranking")
Q("top 3 expenses in 2025 leaving out rent and school fees", "ranked", "LIST(BIG([r for r in R if r.d[:4]=='2025' and r.c not in ('Rent','School Fees')])[:3])", [("ranked", "[[r.c,q2(r.a)] for r in BIG([r for r in R if r.d[:4]=='2025' and r.c not in ('Rent','School Fees')])[:3]]")], "ranking exclusion")
Q("any expense above 50k, list them", "rows", "LIST([r for r in R if r.a>50000])", tags="threshold list")
Q("spends between 5000 and 7000 this year", "rows", "LIST([r for r in R if 5000<=r.a<=7000 and r.d[:4]=='2026'])", [("one", "S(r.a for r in R if 5000<=r.a<=7000 and r.d[:4]=='2026')")], "threshold list")
Q("Snehal wedding category wise brekup", "rows", "BY(lambda r:r.c,[r for r in R if 'snehal wedding' in r.l])", tags="project grouping")
Q("costliest item of snehal wedding", "one", "[x for r in BIG([r for r in R if 'snehal wedding' in r.l])[:1] for x in (q2(r.a), 'gold set PNG Jewellers' if 'gold set' in r.l else r.n)]", [("one", "[q2(BIG([r for r in R if 'snehal wedding' in r.l])[0].a)]")], "project max")
Q("festival expenses year wise", "rows", "BY(lambda r:r.d[:4],[r for r in R if r.c=='Festivals'])", tags="grouping year")
Q("monthwise total since january", "rows", "BY(lambda r:r.d[:7],[r for r in R if '2026-01-01'<=r.d<=TODAY])", tags="grouping month")
Q("weekly groceries in june", "rows", "BY(lambda r:MON(r.d),[r for r in R if r.c=='Groceries' and r.d[:7]=='2026-06'])", tags="grouping week")
Q("biggest expense in each category this year", "rows", "[[c,q2(max(r.a for r in R if r.c==c and r.d[:4]=='2026'))] for c in sorted({r.c for r in R if r.d[:4]=='2026'})]", tags="largest of each")
Q("reliance fresh, trends, digital - how much each in 2025", "rows", "[[m,S(r.a for r in R if m.lower() in r.l and r.d[:4]=='2025')] for m in ('Reliance Fresh','Reliance Trends','Reliance Digital')]", tags="shared word grouping")
Q("blinkit orders count per month this year", "rows", "CNT(lambda r:r.d[:7],[r for r in R if 'blinkit' in r.l and r.d[:4]=='2026'])", tags="count grouping")
Q("days in june with no expense", "rows", "[[d] for d in DAYS('2026-06-01','2026-06-30') if not any(r.d==d for r in R)]", [("one", "len([d for d in DAYS('2026-06-01','2026-06-30') if not any(r.d==d for r in R)])")], "no spend days")
# ---------- empty
Q("alphonso aam peti this year", "empty", "[r for r in R if 'alphonso' in r.l and r.d[:4]=='2026']", tags="empty")
Q("big bazaar bill in 2025", "empty", "[r for r in R if 'big bazaar' in r.l and r.d[:4]=='2025']", tags="empty")
Q("spotify charges this year?", "empty", "[r for r in R if 'spotify' in r.l and r.d[:4]=='2026']", tags="empty")
Q("patakhe diwali 2024", "empty", "[r for r in R if 'patakhe' in r.l and r.d[:4]=='2024']", tags="empty")
Q("school van april 2026", "empty", "[r for r in R if 'school van' in r.l and r.d[:7]=='2026-04']", tags="empty")
# ---------- chains
C(("how much groceries in may", "one", "S(r.a for r in R if r.c=='Groceries' and r.d[:7]=='2026-05')"),
  ("and june?", "one", "S(r.a for r in R if r.c=='Groceries' and r.d[:7]=='2026-06')"),
  ("only dudhwala", "one", "S(r.a for r in R if 'dudhwala' in r.l and r.d[:7]=='2026-06')"))
C(("eating out jan to mar this yr", "one", "S(r.a for r in R if r.c=='Eating Out' and '2026-01'<=r.d[:7]<='2026-03')"),
  ("w/o swiggy and zomato", "one", "S(r.a for r in R if r.c=='Eating Out' and '2026-01'<=r.d[:7]<='2026-03' and r.l not in ('swiggy','zomato'))"),
  ("now month wise", "rows", "BY(lambda r:r.d[:7],[r for r in R if r.c=='Eating Out' and '2026-01'<=r.d[:7]<='2026-03' and r.l not in ('swiggy','zomato')])", [("rows", "BY(lambda r:r.d[:7],[r for r in R if r.c=='Eating Out' and '2026-01'<=r.d[:7]<='2026-03'])")], ""))
C(("kerala trip full cost", "one", "S(r.a for r in R if 'kerala trip' in r.l)"),
  ("only the eating out part", "one", "S(r.a for r in R if 'kerala trip' in r.l and r.c=='Eating Out')"))
C(("activa petrol this year", "one", "S(r.a for r in R if 'activa petrol' in r.l and r.d[:4]=='2026')"),
  ("same for last year", "one", "S(r.a for r in R if 'activa petrol' in r.l and r.d[:4]=='2025')"))
C(("medical expense 2025", "one", "S(r.a for r in R if r.c=='Medical' and r.d[:4]=='2025')"),
  ("which one was biggest", "one", "[x for r in BIG([r for r in R if r.c=='Medical' and r.d[:4]=='2025'])[:1] for x in (q2(r.a), r.d)]", [("one", "[x for r in BIG([r for r in R if r.c=='Medical' and r.d[:4]=='2025'])[:1] for x in (q2(r.a), 'cataract')]")], ""),
  ("will Star Health reimburse that", "none", ""))
# ---------- none
N("how much balance left in HDFC account", "balance")
N("papa's pension credited in june?", "income")
N("how much paid by UPI in may", "payment method")
N("ICICI credit card spends last month", "payment method")
N("did Kulkarni kaka give back the deposit", "other person")
N("who spends more, me or my wife", "persons")
N("what will school fees be next year", "forecast")
N("how much did we save by going to D-Mart instead of More", "savings")
N("how many litres petrol this year", "quantity")
N("units consumed in june light bill", "quantity")
N("delete the double zomato entry of 14th june", "instruction")
N("how many days was Lata tai on leave in june", "not in rows")
N("do we order swiggy more at night or in afternoon", "time of day")
N("LIC maturity amount pls", "not in rows")
N("is 29500 rent too much for kothrud 3bhk", "advice")
N("budget left for this month", "budget")
N("did mummy pay back her recharge money", "other person")
N("can star health premium be claimed in 80D", "advice")
N("how much cashback on amazon in 2025", "income")
N("Starbucks in 2025", "shop never visited", [("empty", "[r for r in R if 'starbucks' in r.l]")])
N("when was it", "pronoun")
N("expected light bill for july", "forecast")
N("how much did Snehal's in-laws spend on the wedding", "other person")
N("GST paid in 2025", "not in rows")
N("which dish do we order most at Vaishali", "not in rows")
N("how much should we keep aside monthly for Isha college", "advice")
N("change d-mart kids tshirts to School Fees category", "instruction")
N("car mileage per litre last month", "quantity")
N("per kg rate of dal at Gupta Kirana", "quantity")

rnd = random.Random(4107); rnd.shuffle(U)
out, k = [], 0
for u in U:
    hist = []
    for text, kind, e, alt, tags in u:
        k += 1
        a = [mk(x[0], x[1]) for x in alt]
        t = [x for x in tags.split() if x] or []
        if len(u) > 1: t = ["followup" if hist else "chain"] + t
        if kind == "none": t = ["unanswerable"] + t
        how = e if e else "none: no row tells this"
        if alt: how += "   | alt: " + " ; ".join(x[1] for x in alt)
        out.append({"id": f"pune4-{k:03d}", "question": text, "today": TODAY, "history": list(hist), "gold": mk(kind, e), "alt": a, "how": how, "tags": t})
        hist.append(text)
with open(os.path.join(H, "pune4.jsonl"), "w", encoding="utf-8", newline="\n") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(out), Counter(list(o["gold"])[0] for o in out))
