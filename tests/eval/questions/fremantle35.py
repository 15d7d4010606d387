#!/usr/bin/env python3
"""Writes fremantle35.jsonl: 100 questions with golds computed by naive loops over fremantle.csv."""
import csv, json, os, re
from collections import OrderedDict
from datetime import date, timedelta as td
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
L = [(date.fromisoformat(r["date"]), D(r["amount"]), r["category"], r["notes"]) for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/fremantle.csv"), encoding="utf-8"))]
FIRST, LAST = L[0][0], L[-1][0]
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
# ---- periods: (first day, last day)
def Y(y): return (date(y, 1, 1), min(date(y, 12, 31), TODAY))
def M(y, m): return (date(y, m, 1), date(y + m // 12, m % 12 + 1, 1) - td(1))
def P(a, b=None): return (date.fromisoformat(a), date.fromisoformat(b) if b else TODAY)
def days(p): return (p[1] - p[0]).days + 1
# ---- rows
def words(n, s): return re.search(r"(?<!\w)" + re.escape(n.lower()) + r"(?!\w)", s.lower()) is not None
def aslist(x): return [] if x is None else [x] if isinstance(x, str) else list(x)
def R(cat=None, note=None, per=None, notcat=None, notnote=None, over=None, under=None, wd=None, either=None):
    out = []
    for r in L:
        if per and not (per[0] <= r[0] <= per[1]): continue
        if cat and r[2] not in aslist(cat): continue
        if note and not any(words(n, r[3]) for n in aslist(note)): continue
        if either and not (r[2] == either[0] or words(either[1], r[3])): continue
        if r[2] in aslist(notcat): continue
        if any(words(n, r[3]) for n in aslist(notnote)): continue
        if over is not None and not r[1] > D(over): continue
        if under is not None and not r[1] < D(under): continue
        if wd and WD[r[0].weekday()] not in wd: continue
        out.append(r)
    return out
def T(rs):
    t = D(0)
    for r in rs: t += r[1]
    return t
def money(x): return str(D(x).quantize(D("0.01"), ROUND_HALF_UP))
def pct(a, b): return str((D(a) * 100 / D(b)).quantize(D("0.1"), ROUND_HALF_UP))
def N(rs): return str(len(rs))
def ND(rs): return str(len({r[0] for r in rs}))
def S(**k): return money(T(R(**k)))
def iso(d): return d.isoformat()
def dear(rs):
    best = max(rs, key=lambda r: r[1]); assert sum(r[1] == best[1] for r in rs) == 1; return best
def cheap(rs):
    best = min(rs, key=lambda r: r[1]); assert sum(r[1] == best[1] for r in rs) == 1; return best
def med(rs):
    a = sorted(r[1] for r in rs); n = len(a); return money(a[n // 2] if n % 2 else (a[n // 2 - 1] + a[n // 2]) / 2)
def by(rs, key):
    o = OrderedDict()
    for r in rs: o[key(r)] = o.get(key(r), D(0)) + r[1]
    return o
def cat(r): return r[2]
def month(r): return r[0].strftime("%Y-%m")
def year(r): return str(r[0].year)
def wday(r): return WD[r[0].weekday()]
def ranked(o, n=None, up=False):
    a = sorted(o.items(), key=lambda kv: kv[1], reverse=not up); assert len({v for _, v in a}) == len(a); return [[k, money(v)] for k, v in a[:n]]
def tab(o): return [[k, money(v)] for k, v in o.items()]
def run(o):
    t, out = D(0), []
    for k, v in sorted(o.items()): t += v; out.append([k, money(t)])
    return out
def lst(rs): assert 0 < len(rs) <= 20, len(rs); return [[iso(r[0]), money(r[1])] for r in rs]
def one(*v): return {"one": list(v)}
def tbl(rows, ordered=False): return {"rows": rows, "ordered": ordered}
def clean(per):
    have = {r[0] for r in L}; return [per[0] + td(i) for i in range(days(per)) if per[0] + td(i) not in have]
def dry(per):   # longest runs without spending
    runs, cur = [], []
    for i in range(days(per)):
        d = per[0] + td(i)
        if R(per=(d, d)): cur = []
        else:
            cur = cur + [d]
            if len(cur) > 1 and runs and runs[-1] is not None and runs[-1][-1] == cur[-2]: runs[-1] = cur
            else: runs.append(cur)
    m = max(runs, key=len); assert sum(len(x) == len(m) for x in runs) == 1; return m
def gap(rs):
    ds = sorted({r[0] for r in rs}); g = [((b - a).days, a, b) for a, b in zip(ds, ds[1:])]
    m = max(g); assert sum(x[0] == m[0] for x in g) == 1; return m
def weeks_present(rs): return len({r[0].isocalendar()[:2] for r in rs})
def two(la, a, lb, b):
    """readings of a comparison of two totals, besides the two totals themselves"""
    a, b = D(a), D(b); hi = (la, a) if a > b else (lb, b)
    return [one(money(b), money(a)), tbl([[la, money(a)], [lb, money(b)]]), tbl([[money(a)], [money(b)]]), one(hi[0], money(hi[1])), one(hi[0]), one(money(abs(a - b)))]
def pricesteps(rs):
    o = []
    for r in rs:
        if not o or o[-1][1] != r[1]: o.append(r)
    return o
def zero(): return {"empty": True}
NONE = {"none": True}
Q, hist = [], []
def q(text, how="NONE", alt=(), tags="", follow=False):
    global hist
    if not follow: hist = []
    gold = eval(how)
    alts = []
    for a in alt:
        v = eval(a)
        for x in (v if isinstance(v, list) else [v]):
            if x != gold and x not in alts: alts.append(x)
    tg = tags.split() + (["followup"] if follow else []) + (["none"] if gold == NONE else [])
    Q.append({"id": f"fremantle35-{len(Q)+1:03d}", "question": text, "today": iso(TODAY), "history": list(hist), "gold": gold, "alt": alts, "how": how, "tags": tg})
    hist.append(text)
def f(text, *a, **k): q(text, *a, follow=True, **k)

Y6, Y5, Y4 = Y(2026), Y(2025), Y(2024)
OCT, SEP, NOV = M(2026, 10), M(2026, 9), M(2026, 11)
KL = R(note="Kimberley loop")

# ---- conversations
q("how much on grocries last month", 'one(S(cat="Groceries", per=OCT))', tags="total category lastmonth")
f("and the month before that", 'one(S(cat="Groceries", per=SEP))', tags="total category period")
f("how much of that was just woolies", 'one(S(cat="Groceries", note="Woolies", per=SEP))', ['one(S(note="Woolies", per=SEP))'], tags="total merchant")

q("what has the boat cost us this year", 'one(S(cat="Boat", per=Y6))', ['one(S(either=("Boat","boat"), per=Y6))'], tags="total category thisyear")
f("and last year", 'one(S(cat="Boat", per=Y5))', ['one(S(either=("Boat","boat"), per=Y5))'], tags="total category lastyear")
f("so whats the difference between the two years", 'one(money(abs(T(R(cat="Boat",per=Y6))-T(R(cat="Boat",per=Y5)))))',
  ['one(money(T(R(cat="Boat",per=Y6))-T(R(cat="Boat",per=Y5))))', 'one(money(T(R(cat="Boat",per=Y5))-T(R(cat="Boat",per=Y6))))', 'one(money(abs(T(R(either=("Boat","boat"),per=Y6))-T(R(either=("Boat","boat"),per=Y5)))))', 'one(S(cat="Boat",per=Y5), S(cat="Boat",per=Y6))', 'one(S(cat="Boat",per=Y6), S(cat="Boat",per=Y5))', 'tbl([["2025",S(cat="Boat",per=Y5)],["2026",S(cat="Boat",per=Y6)]])'], tags="difference")

q("whats the pen fee these days", 'one(money(R(note="pen fee")[-1][1]))', ['one(money(R(note="pen fee")[-1][1]), iso(R(note="pen fee")[-1][0]))'], tags="price now")
f("what was it back at the start", 'one(money(R(note="pen fee")[0][1]))', ['one(money(R(note="pen fee")[0][1]), iso(R(note="pen fee")[0][0]))'], tags="price then")
f("when did it go up last", 'one(iso(pricesteps(R(note="pen fee"))[-1][0]))', ['one(iso(pricesteps(R(note="pen fee"))[-1][0]), money(pricesteps(R(note="pen fee"))[-1][1]))', 'one(month(pricesteps(R(note="pen fee"))[-1]))'], tags="price change date")

q("what did the kimberly loop cost all up", 'one(money(T(KL)))', tags="trip total typo")
f("split that up by category", 'tbl(tab(by(KL, cat)))', tags="trip bycategory")
f("and all up but without the diesel", 'one(S(note="Kimberley loop", notnote="diesel"))', tags="trip without")

q("how many times have we been to cicerellos this year", 'one(N(R(note="Cicerellos", per=Y6)))', ['one(ND(R(note="Cicerellos", per=Y6)))', 'one(N(R(note="Cicerellos", per=Y6)), S(note="Cicerellos", per=Y6))'], tags="count merchant")
f("what does it cost us a visit", 'one(money(T(R(note="Cicerellos", per=Y6))/len(R(note="Cicerellos", per=Y6))))', ['one(money(T(R(note="Cicerellos"))/len(R(note="Cicerellos"))))', 'one(money(T(R(note="Cicerellos", per=Y6))/int(ND(R(note="Cicerellos", per=Y6)))))'], tags="average visit")
f("when were we there last", 'one(iso(R(note="Cicerellos")[-1][0]))', ['one(iso(R(note="Cicerellos")[-1][0]), money(R(note="Cicerellos")[-1][1]))'], tags="last time")

q("total at bunnings for 2025", 'one(S(note="Bunnings", per=Y5))', tags="total merchant year")
f("how much of it was for the veggie patch", 'one(S(note="Bunnings", cat="Veggie Patch", per=Y5))', tags="merchant category")
f("and the shed", 'one(S(note="Bunnings", cat="Shed", per=Y5))', tags="merchant category")

q("what did the catarct business cost me altogether", 'one(S(note="cataract"))', tags="project total")
f("just the right eye", 'one(S(note="right eye"))', tags="project part")

q("spend on the dog this year up to now", 'one(S(cat="Dog", per=Y6))', tags="total category ytd")
f("and the same stretch last year", 'one(S(cat="Dog", per=P("2025-01-01","2025-11-30")))', tags="same period lastyear")
f("why did it jump so much", tags="reason")

q("how much did i spend on diesel the month before last", 'one(S(note="diesel", per=SEP))', tags="total thing monthbeforelast")
f("how many litres was that", tags="quantity")

q("what did we spend over the easter long weekend this year, good friday to monday", 'one(S(per=P("2026-04-03","2026-04-06")))', tags="total holiday")
f("what was the dearest thing in there", 'one(money(dear(R(per=P("2026-04-03","2026-04-06")))[1]), iso(dear(R(per=P("2026-04-03","2026-04-06")))[0]))',
  ['one(money(dear(R(per=P("2026-04-03","2026-04-06")))[1]))', 'one(dear(R(per=P("2026-04-03","2026-04-06")))[3], money(dear(R(per=P("2026-04-03","2026-04-06")))[1]))', 'one(dear(R(per=P("2026-04-03","2026-04-06")))[3])'], tags="dearest")

q("how much went out between 3 and 9 june", 'one(S(per=P("2026-06-03","2026-06-09")))', tags="total range")
f("can you list em for me", 'tbl(lst(R(per=P("2026-06-03","2026-06-09"))))', tags="list")

q("top 5 categories this year", 'tbl(ranked(by(R(per=Y6), cat), 5), True)', tags="ranking category")
f("and the bottom three", 'tbl(ranked(by(R(per=Y6), cat), 3, True), True)', ['tbl(ranked(by(R(per=Y6), cat), 3, True))'], tags="ranking category")

q("how much have we spent on archie since we started", 'one(S(note="Archie"))', tags="total person")
f("and mia", 'one(S(note="Mia"))', tags="total person")
f("who cost the most out of archie mia and billy", 'one(*ranked({n: T(R(note=n)) for n in ("Archie","Mia","Billy")}, 1)[0])',
  ['one(ranked({n: T(R(note=n)) for n in ("Archie","Mia","Billy")}, 1)[0][0])', 'tbl(ranked({n: T(R(note=n)) for n in ("Archie","Mia","Billy")}))', 'one(*[S(note=n) for n in ("Archie","Mia","Billy")])', 'tbl([[v] for k, v in ranked({n: T(R(note=n)) for n in ("Archie","Mia","Billy")})])'], tags="compare people")

q("grog bill for december last year", 'one(S(cat="Grog", per=M(2025,12)))', tags="total category month")
f("whats that a week on average", 'one(money(T(R(cat="Grog", per=M(2025,12)))*7/31))', ['one(money(T(R(cat="Grog", per=M(2025,12)))/5))', 'one(money(T(R(cat="Grog", per=M(2025,12)))/weeks_present(R(cat="Grog", per=M(2025,12)))))', 'one(money(T(R(cat="Grog", per=M(2025,12)))/4))'], tags="average week")

q("what did the footy set me back in 2025", 'one(S(cat="Footy", per=Y5))', ['one(S(either=("Footy","footy"), per=Y5))'], tags="total category year")
f("leave out the membership", 'one(S(cat="Footy", per=Y5, notnote="membership"))', ['one(S(either=("Footy","footy"), per=Y5, notnote="membership"))'], tags="without")
f("did we make the finals that year", tags="notmoney")

q("when did we last pay foxtel", 'one(iso(R(note="Foxtel")[-1][0]))', ['one(iso(R(note="Foxtel")[-1][0]), money(R(note="Foxtel")[-1][1]))'], tags="last time subscription")
f("how much did they get out of us in total", 'one(S(note="Foxtel"))', tags="total subscription")

q("dan murphys against first choice this year", 'one(S(note="Dan Murphys", per=Y6), S(note="First Choice", per=Y6))', ['two("Dan Murphys", S(note="Dan Murphys", per=Y6), "First Choice", S(note="First Choice", per=Y6))'], tags="compare merchants")
f("same two for last year", 'one(S(note="Dan Murphys", per=Y5), S(note="First Choice", per=Y5))', ['two("Dan Murphys", S(note="Dan Murphys", per=Y5), "First Choice", S(note="First Choice", per=Y5))'], tags="compare merchants lastyear")

q("average month on the bills this year", 'one(money(T(R(cat="Bills", per=Y6))/11))', tags="average month category")
f("whatll they be next year", tags="future")

q("whats the longest weve gone without spending a cent", 'one(str(len(dry((FIRST,LAST)))))', ['one(str(len(dry((FIRST,LAST)))), iso(dry((FIRST,LAST))[0]), iso(dry((FIRST,LAST))[-1]))', 'one(str(len(dry((FIRST,LAST)))+1))',
  'one(str(len(dry((FIRST,LAST)))+1), iso(dry((FIRST,LAST))[0]-td(1)), iso(dry((FIRST,LAST))[-1]+td(1)))'], tags="gap days without")

# ---- answerable on their own
q("total for this financial year so far, from 1 july", 'one(S(per=P("2026-07-01")))', tags="total fiscal")
q("list everything over 1500 bucks this year", 'tbl(lst(R(per=Y6, over="1500")))', tags="threshold list")
q("what percent of this year went on tucker out", 'one(pct(T(R(cat="Tucker Out",per=Y6)), T(R(per=Y6))))', ['one(pct(T(R(cat="Tucker Out",per=Y6)), T(R(per=Y6))), S(cat="Tucker Out",per=Y6))'], tags="share category")
q("median spend at spudshed this year", 'one(med(R(note="Spudshed", per=Y6)))', tags="median merchant")
q("what day of the week do we spend the most on tucker out", 'one(*ranked(by(R(cat="Tucker Out"), wday), 1)[0])', ['one(ranked(by(R(cat="Tucker Out"), wday), 1)[0][0])', 'tbl(ranked(by(R(cat="Tucker Out"), wday)), True)'], tags="weekday")
q("show me the spend month by month for this year", 'tbl(tab(by(R(per=Y6), month)))', tags="bymonth")
q("running total on the boat by month this year", 'tbl(run(by(R(cat="Boat", per=Y6), month)), True)', ['tbl(run(by(R(either=("Boat","boat"), per=Y6), month)), True)'], tags="running")
q("how much did groceries go up from 2024 to 2025 in percent", 'one(pct(T(R(cat="Groceries",per=Y5))-T(R(cat="Groceries",per=Y4)), T(R(cat="Groceries",per=Y4))))', ['one(pct(T(R(cat="Groceries",per=Y5))-T(R(cat="Groceries",per=Y4)), T(R(cat="Groceries",per=Y4))), S(cat="Groceries",per=Y4), S(cat="Groceries",per=Y5))'], tags="growth")
q("how many days in october did we spend nothing", 'one(str(len(clean(OCT))))', ['tbl([[iso(d)] for d in clean(OCT)])'], tags="days without")
q("when did the dog last go to the vet", 'one(iso(R(note="vet")[-1][0]))', ['one(iso(R(note="vet")[-1][0]), money(R(note="vet")[-1][1]))'], tags="last time")
q("first time we went to little creatures", 'one(iso(R(note="Little Creatures")[0][0]))', ['one(iso(R(note="Little Creatures")[0][0]), money(R(note="Little Creatures")[0][1]))'], tags="first time merchant")
q("longest i went between haircuts at the barber, in days", 'one(str(gap(R(note="barber haircut"))[0]))', ['one(str(gap(R(note="barber haircut"))[0]), iso(gap(R(note="barber haircut"))[1]), iso(gap(R(note="barber haircut"))[2]))'], tags="gap")
q("what did we spend at aldi this year", 'zero() if not R(note="aldi") else 1/0', ['one("0.00")'], tags="absent merchant")
q("how much have i spent on golf", 'zero() if not R(note="golf") else 1/0', ['one("0.00")'], tags="absent thing")
q("whole of 2024 without bills and the boat", 'one(S(per=Y4, notcat=["Bills","Boat"]))', ['one(money(T([r for r in R(per=Y4, notcat=["Bills","Boat"]) if not words("boat", r[3])])))'], tags="without category")
q("how much did we spend on weekends in november", 'one(S(per=NOV, wd=["Saturday","Sunday"]))', tags="weekend")
q("whats the biggest synergy bill weve copped and when", 'one(money(dear(R(note="Synergy"))[1]), iso(dear(R(note="Synergy"))[0]))', tags="dearest date")
q("total for the april to june quater this year", 'one(S(per=P("2026-04-01","2026-06-30")))', tags="quarter")
q("chrissy pressies 2025 compared to 2024", 'one(S(note="chrissy pressie",per=Y5), S(note="chrissy pressie",per=Y4))', ['two("2025", S(note="chrissy pressie",per=Y5), "2024", S(note="chrissy pressie",per=Y4))'], tags="compare years yearly")
q("what have we paid for the house insurance each year", 'tbl(tab(by(R(note="house insurance"), year)))', ['tbl(lst(R(note="house insurance")))'], tags="yearly byyear")
q("patio job, total and how many bills there were", 'one(S(note="patio job"), N(R(note="patio job")))', tags="project count")
q("rank the kimberley loop the ningaloo trip and the albany trip by what they cost", 'tbl(ranked({n: T(R(note=n)) for n in ("Kimberley loop","Ningaloo trip","Albany trip")}), True)', tags="ranking trips")
q("what did we go through last week", 'one(S(per=P("2026-11-23","2026-11-29")))', ['one(S(per=P("2026-11-22","2026-11-28")))', 'one(S(per=P("2026-11-24")))'], tags="lastweek")
q("hbf price before and after it went up in april this year", 'one(money(R(note="HBF", per=M(2026,3))[0][1]), money(R(note="HBF", per=M(2026,4))[0][1]))', ['two("2026-03", S(note="HBF",per=M(2026,3)), "2026-04", S(note="HBF",per=M(2026,4)))[:3]', 'tbl(lst(R(note="HBF", per=P("2026-03-01","2026-04-30"))))'], tags="price then now")
q("how much have we left at the local over the last 12 months", 'one(S(note="The Local", per=P("2025-12-01")))', ['one(S(note="The Local", per=P("2025-11-30")))', 'one(S(note="The Local", per=P("2025-11-01","2026-10-31")))', 'one(S(note="The Local", per=P("2025-11-30","2026-11-29")))'], tags="merchant commonword")
q("how many tucker out spends over 80 bucks this year", 'one(N(R(cat="Tucker Out", per=Y6, over="80")))', ['one(N(R(cat="Tucker Out", per=Y6, over="80")), S(cat="Tucker Out", per=Y6, over="80"))'], tags="threshold count")

# ---- not answerable
for t, g in [
 ("how much is left in the super", "balance"), ("whats in the joint account at the moment", "balance"), ("how much pension do we get a fortnight", "income"), ("how much does robbo still owe me", "debt"),
 ("will we have enough for another lap up north next winter", "future"), ("why is the power bill always so bloody high", "reason"), ("should i sell the boat or hang on to it", "advice"), ("what does kev spend on his boat", "others"),
 ("how many kilos of snapper did i catch last season", "quantity"), ("how many ks did we drive on the kimberley loop", "quantity"), ("delete the last one i put in", "order"), ("remind me to pay the boat rego on friday", "order"),
 ("put down 45 bucks at bunnings for today", "order"), ("gday mate hows things", "chitchat"), ("beauty thanks for that", "chitchat"), ("whats the wind doing tomorrow morning off rottnest", "chitchat"), ("asdf jkl", "nonsense"), ("and what about the", "half"),
 ("did i pay for the telly with card or cash", "how"), ("who came to lunch with us last sunday", "who"), ("whatll diesel be a litre by christmas", "future"), ("how much interest did the term deposit make this year", "income"),
 ("whats the ute worth these days", "value"), ("which of the grandkids likes fishing the most", "notmoney")]:
    q(t, tags=g)
# ---- a few more, to make the hundred
q("what have i spent on bait since christmas", 'one(S(note="bait", per=P("2025-12-25")))', ['one(S(note="bait", per=P("2025-12-26")))'], tags="since holiday")

MORE = [("veggie patch spend this spring, september to now", 'one(S(cat="Veggie Patch", per=P("2026-09-01")))', [], "season category"),
 ("van trip or the boat, which one cost us more last year", 'one(S(cat="Van Trip", per=Y5), S(cat="Boat", per=Y5))', ['two("Van Trip", S(cat="Van Trip", per=Y5), "Boat", S(cat="Boat", per=Y5))', 'one(S(cat="Van Trip", per=Y5), S(either=("Boat","boat"), per=Y5))', 'two("Van Trip", S(cat="Van Trip", per=Y5), "Boat", S(either=("Boat","boat"), per=Y5))'], "compare categories"),
 ("how much on boat fuel last summer", 'one(S(note="boat fuel", per=P("2025-12-01","2026-02-28")))', [], "season thing")]
for t, h, a, g in MORE[:100 - len(Q)]: q(t, h, a, g)
assert len(Q) == 100, len(Q)
with open(os.path.join(HERE, "fremantle35.jsonl"), "w", encoding="utf-8") as fh:
    for x in Q: fh.write(json.dumps(x, ensure_ascii=False) + "\n")
if os.environ.get("SHOW"):
    for x in Q: print(x["id"][-3:], ("   " * len(x["history"])) + x["question"], "=>", json.dumps(x["gold"]), "ALT", json.dumps(x["alt"]))
print(len(L), "rows,", len(Q), "questions,", sum(x["gold"] == NONE for x in Q), "none,", sum(bool(x["history"]) for x in Q), "follow-ups")
