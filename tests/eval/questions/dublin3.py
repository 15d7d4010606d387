#!/usr/bin/env python3
"""Batch dublin3: 100 questions on dublin.csv. Gold = naive comprehensions over the rows. Deterministic."""
import csv, json, os, statistics
from collections import namedtuple
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-20"
Row = namedtuple("Row", "d a c n y m wd wk q")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
R = []
with open(os.path.join(HERE, "..", "ledgers", "dublin.csv"), newline="", encoding="utf-8") as f:
    for r in csv.DictReader(f):
        d = date.fromisoformat(r["date"])
        R.append(Row(r["date"], Decimal(r["amount"]), r["category"], r["notes"], r["date"][:4], r["date"][:7], DAYS[d.weekday()],
                     (d - timedelta(days=d.weekday())).isoformat(), "%d-Q%d" % (d.year, (d.month + 2) // 3)))


def eur(x):
    return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))


def pct(x, y):
    return str((Decimal(x) * 100 / Decimal(y)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def grp(rows, key):
    """dict key -> sum of amounts"""
    out = {}
    for r in rows:
        out[key(r)] = out.get(key(r), Decimal(0)) + r.a
    return out


def cnt(rows, key):
    out = {}
    for r in rows:
        out[key(r)] = out.get(key(r), 0) + 1
    return out


def top(dct):
    """the key of the largest value; refuses ties"""
    best = max(dct.values())
    ks = [k for k in dct if dct[k] == best]
    assert len(ks) == 1, ks
    return ks[0]


def table(dct):
    return [[k, eur(v)] for k, v in sorted(dct.items())]


def ranked(dct):
    assert len(set(dct.values())) == len(dct)
    return [[k, eur(v)] for k, v in sorted(dct.items(), key=lambda t: -t[1])]


def lst(rows):
    return [[r.d, eur(r.a)] for r in rows]


def days(lo, hi):
    a, b, out = date.fromisoformat(lo), date.fromisoformat(hi), []
    while a <= b:
        out.append(a.isoformat())
        a += timedelta(days=1)
    return out


OUT = []


def ev(kind, how):
    if kind in ("none", "empty"):
        return {kind: True}
    v = eval(how, globals())
    if kind == "one":
        v = v if isinstance(v, list) else [v]
        return {"one": [str(x) for x in v]}
    g = {"rows": [[str(x) for x in r] for r in v]}
    assert g["rows"]
    g["ordered"] = kind == "rank"
    return g


def q(who, text, kind, how="", alt=(), tags=(), history=()):
    """kind: one | rows | rank | none | empty; alt: (kind, how) pairs"""
    if kind == "empty":
        assert eval(how, globals()) == [], text
    OUT.append({"id": "dublin3-%03d" % (len(OUT) + 1), "question": text, "today": TODAY, "history": list(history), "gold": ev(kind, how),
                "alt": [ev(k, h) for k, h in alt],
                "how": (how or "not answerable from the rows") + "".join("  ||alt " + k + ": " + h for k, h in alt if h),
                "tags": [who] + list(tags)})


def T(*a, **k):
    q("teacher", *a, **k)


def P(*a, **k):
    q("parent", *a, **k)


def chain(F, turns):
    h = []
    for text, kind, how, alt, tags in turns:
        F(text, kind, how, alt, ["followup" if h else "chain-start"] + tags, h)
        h = h + [text]


T("Could you please tell me how much I have spent on groceries so far this month?", "one", "eur(sum(r.a for r in R if r.c=='Groceries' and r.m=='2026-11'))", tags=["total"])
P("dining last month", "one", "eur(sum(r.a for r in R if r.c=='Dining' and r.m=='2026-10'))", tags=["total", "fragment"])
T("What was my total expenditure in 2025, please?", "one", "eur(sum(r.a for r in R if r.y=='2025'))", tags=["total"])
P("creche fees this yr", "none", alt=[("empty", "")], tags=["none", "nosuch"])
T("How many times did I go to the dentist in 2026?", "one", "sum(1 for r in R if r.n=='dentist' and r.y=='2026')", tags=["count"])
P("average tesco weekly shop", "one", "eur(sum(r.a for r in R if r.n=='Tesco weekly shop')/sum(1 for r in R if r.n=='Tesco weekly shop'))", tags=["average"])
T("Would you kindly list my spending by category for October, from the highest to the lowest?", "rank", "ranked(grp([r for r in R if r.m=='2026-10'], lambda r:r.c))", tags=["breakdown", "ranking"])
P("cheapest boots trip", "one", "eur(min(r.a for r in R if r.n=='Boots'))", tags=["extreme"])
T("Which month of this year has been the most expensive one for me?", "one", "top(grp([r for r in R if r.y=='2026'], lambda r:r.m))", tags=["extreme", "month"])
P("last woodies visit n how much", "one", "[max(r.d for r in R if 'Woodies' in r.n)] + [eur(r.a) for r in R if 'Woodies' in r.n and r.d==max(x.d for x in R if 'Woodies' in x.n)]", tags=["date", "detail"])
T("On what date did I last pay for a haircut?", "none", alt=[("empty", "")], tags=["none", "nosuch"])
P("when is nct due next", "none", tags=["none", "forecast"])

chain(T, [
    ("How much did I spend on utilities in 2025?", "one", "eur(sum(r.a for r in R if r.c=='Utilities' and r.y=='2025'))", [], ["total"]),
    ("And in the year before that?", "one", "eur(sum(r.a for r in R if r.c=='Utilities' and r.y=='2024'))", [], ["total"]),
    ("How much of that went to Electric Ireland?", "one", "eur(sum(r.a for r in R if r.n=='Electric Ireland' and r.y=='2024'))", [], ["total", "merchant"]),
])
chain(P, [
    ("tesco last month", "one", "eur(sum(r.a for r in R if 'Tesco' in r.n and r.m=='2026-10'))", [], ["total", "merchant"]),
    ("and sept", "one", "eur(sum(r.a for r in R if 'Tesco' in r.n and r.m=='2026-09'))", [], ["total", "merchant"]),
    ("how many times was i there", "one", "sum(1 for r in R if 'Tesco' in r.n and r.m=='2026-09')", [], ["count", "merchant"]),
])
T("Which was the dearest gas bill, and when did I pay it?", "one", "[eur(max(r.a for r in R if r.n=='Bord Gais')), [r.d for r in R if r.n=='Bord Gais' and r.a==max(x.a for x in R if x.n=='Bord Gais')][0]]", tags=["extreme", "detail"])
P("circle k n applegreen 2025", "one", "eur(sum(r.a for r in R if r.n in ('Circle K','Applegreen') and r.y=='2025'))",
  alt=[("rows", "table(grp([r for r in R if r.n in ('Circle K','Applegreen') and r.y=='2025'], lambda r:r.n))")], tags=["total", "two-merchants"])
T("What share of my spending this year has gone on rent, please?", "one", "pct(sum(r.a for r in R if r.n=='rent' and r.y=='2026'), sum(r.a for r in R if r.y=='2026'))", tags=["share"])
P("groceries oct vs sept", "one", "[eur(sum(r.a for r in R if r.c=='Groceries' and r.m==m)) for m in ('2026-10','2026-09')]", tags=["comparison"])
T("How much money have I left for the rest of the month?", "none", tags=["none", "balance"])
P("anything over 500 this yr", "rows", "lst([r for r in R if r.y=='2026' and r.a>500])", tags=["list", "threshold"])
T("I should like to know what GoMo and Eir together have cost me this year.", "one", "eur(sum(r.a for r in R if ('GoMo' in r.n or 'Eir ' in r.n) and r.y=='2026'))",
  alt=[("rows", "table(grp([r for r in R if ('GoMo' in r.n or 'Eir ' in r.n) and r.y=='2026'], lambda r:r.n))")], tags=["total", "two-merchants"])
P("clothes by month 2025 pls", "rows", "table(grp([r for r in R if r.c=='Clothes' and r.y=='2025'], lambda r:r.m))", tags=["breakdown", "month"])
T("On how many days in October did I spend nothing at all?", "one", "sum(1 for d in days('2026-10-01','2026-10-31') if not any(r.d==d for r in R))", tags=["count", "days-nothing"])
P("did i get the creche deposit back in sept", "none", tags=["none", "refund"])
T("What was the largest single expense in each category this year?", "rows", "[[c, eur(max(r.a for r in R if r.c==c and r.y=='2026'))] for c in sorted({r.c for r in R if r.y=='2026'})]", tags=["largest-of-each"])
P("top 5 expenses 2025 not rent", "rank", "lst(sorted([r for r in R if r.y=='2025' and r.n!='rent'], key=lambda r:-r.a)[:5])", tags=["ranking", "exclusion"])
T("By what percentage did my utilities rise from 2024 to 2025?", "one", "pct(sum(r.a for r in R if r.c=='Utilities' and r.y=='2025')-sum(r.a for r in R if r.c=='Utilities' and r.y=='2024'), sum(r.a for r in R if r.c=='Utilities' and r.y=='2024'))", tags=["growth"])
P("which card did the rent go on", "none", tags=["none", "payment-method"])
T("What do you expect my electricity bill to be next winter?", "none", tags=["none", "forecast"])
P("galway spend 2025", "empty", "[r for r in R if 'Galway' in r.n and r.y=='2025']", tags=["empty"])
T("On which day of the week do I spend the most on dining?", "one", "top(grp([r for r in R if r.c=='Dining'], lambda r:r.wd))", tags=["weekday", "extreme"])
P("weekend vs weekday dining 2025", "one", "[eur(sum(r.a for r in R if r.c=='Dining' and r.y=='2025' and (r.wd in ('Saturday','Sunday'))==w)) for w in (True,False)]", tags=["weekday", "comparison"])
T("How much did the Galway trip cost me altogether?", "one", "eur(sum(r.a for r in R if 'Galway' in r.n))",
  alt=[("one", "eur(sum(r.a for r in R if 'Galway' in r.n or r.n=='Aran ferry'))"),
       ("one", "eur(sum(r.a for r in R if 'Galway' in r.n or '2026-06-12'<=r.d<='2026-06-14'))")], tags=["trip"])
P("did sinead pay me back", "none", tags=["none", "other-person"])
T("Please show me all the presents I have bought for Aoife.", "rows", "lst([r for r in R if 'present for Aoife' in r.n])", tags=["list"])
P("mam gifts total", "one", "eur(sum(r.a for r in R if r.c=='Gifts' and 'Mam' in r.n))", tags=["total", "two-conditions"])
T("What is the median fare of my Free Now taxis?", "one", "eur(statistics.median([r.a for r in R if r.n=='Free Now taxi']))", tags=["median"])
P("how often cinema this yr", "one", "sum(1 for r in R if 'cinema' in r.n and r.y=='2026')", tags=["count"])
T("Have I spent more at Lidl or at Aldi in 2026, please?", "one", "top({s: sum(r.a for r in R if s in r.n and r.y=='2026') for s in ('Lidl','Aldi')})", tags=["comparison", "merchant"])

chain(P, [
    ("lisbon total", "one", "eur(sum(r.a for r in R if 'Lisbon' in r.n))", [], ["trip", "total"]),
    ("w/o flights n hotel", "one", "eur(sum(r.a for r in R if 'Lisbon' in r.n and 'flights' not in r.n and 'hotel' not in r.n))", [], ["exclusion", "trip"]),
    ("split that by category", "rows", "table(grp([r for r in R if 'Lisbon' in r.n and 'flights' not in r.n and 'hotel' not in r.n], lambda r:r.c))", [], ["breakdown", "trip"]),
])
chain(T, [
    ("Which was my dearest purchase at IKEA?", "one", "eur(max(r.a for r in R if 'IKEA' in r.n))", [], ["extreme", "merchant"]),
    ("When was that, please?", "one", "[r.d for r in R if 'IKEA' in r.n and r.a==max(x.a for x in R if 'IKEA' in x.n)]", [], ["date"]),
])
P("kitchen total", "one", "eur(sum(r.a for r in R if 'kitchen' in r.n))", tags=["project", "total"])
T("When was the first payment for the kitchen, and when was the last?", "one", "[min(r.d for r in R if 'kitchen' in r.n), max(r.d for r in R if 'kitchen' in r.n)]", tags=["project", "date"])
P("spent since 1 sept", "one", "eur(sum(r.a for r in R if r.d>='2026-09-01'))", tags=["total", "since"])
T("Please delete the taxi home that I entered in October.", "none", tags=["none", "change"])
P("biggest grocery shop this year + date", "one", "[eur(max(r.a for r in R if r.c=='Groceries' and r.y=='2026'))] + [r.d for r in R if r.c=='Groceries' and r.y=='2026' and r.a==max(x.a for x in R if x.c=='Groceries' and x.y=='2026')]", tags=["extreme", "detail"])
T("In which quarter of 2025 did I spend the most on dining?", "one", "top(grp([r for r in R if r.c=='Dining' and r.y=='2025'], lambda r:r.q))", tags=["quarter", "extreme"])
P("subscriptions breakdown 2026", "rows", "table(grp([r for r in R if r.c=='Subscriptions' and r.y=='2026'], lambda r:r.n))",
  alt=[("rows", "table(grp([r for r in R if r.c=='Subscriptions' and r.y=='2026'], lambda r:r.m))")], tags=["breakdown"])
T("How much did I pay at Insomnia for coffee between June and August of 2025?", "one", "eur(sum(r.a for r in R if r.n=='Insomnia coffee' and '2025-06'<=r.m<='2025-08'))", tags=["total", "merchant", "range"])
P("taxis jan to march this yr", "one", "eur(sum(r.a for r in R if 'taxi' in r.n and '2026-01'<=r.m<='2026-03'))", tags=["total", "range"])
T("Which of my subscriptions ought I to cancel?", "none", tags=["none", "advice"])
P("can i afford a new sofa", "none", tags=["none", "advice"])
T("How many purchases of less than five euro have I made this year?", "one", "sum(1 for r in R if r.y=='2026' and r.a<5)", tags=["count", "threshold"])
P("groceries btwn 20 and 50 last month list", "rows", "lst([r for r in R if r.c=='Groceries' and r.m=='2026-10' and 20<=r.a<=50])", tags=["list", "threshold"])
T("What proportion of my dining in 2025 went to Deliveroo?", "one", "pct(sum(r.a for r in R if r.n=='Deliveroo' and r.y=='2025'), sum(r.a for r in R if r.c=='Dining' and r.y=='2025'))", tags=["share"])
P("spar total not the fuel", "one", "eur(sum(r.a for r in R if 'Spar' in r.n and 'fuel' not in r.n))", tags=["exclusion", "merchant"])
T("How much have all my insurance payments come to this year?", "one", "eur(sum(r.a for r in R if 'insurance' in r.n and r.y=='2026'))", tags=["total"])
P("how many litres of petrol did i buy this yr", "none", tags=["none", "not-recorded"])
T("How much tax relief may I claim on my doctor's bills?", "none", tags=["none", "tax"])
P("spent this week", "one", "eur(sum(r.a for r in R if r.wk=='2026-11-16'))", tags=["week", "total"])
T("May I see what I bought yesterday?", "rows", "lst([r for r in R if r.d=='2026-11-19'])", tags=["list", "day"])
P("clothes feb this yr", "empty", "[r for r in R if r.c=='Clothes' and r.m=='2026-02']", tags=["empty"])

chain(T, [
    ("How many times did I see the physio in 2025?", "one", "sum(1 for r in R if r.n=='physio' and r.y=='2025')", [], ["count"]),
    ("And what did those visits cost in all?", "one", "eur(sum(r.a for r in R if r.n=='physio' and r.y=='2025'))", [], ["total"]),
])
chain(P, [
    ("rent paid this yr", "one", "eur(sum(r.a for r in R if r.n=='rent' and r.y=='2026'))", [], ["total"]),
    ("n next yr?", "none", "", [], ["none", "forecast"]),
])
T("Did I buy anything at Chapters this October?", "empty", "[r for r in R if 'Chapters' in r.n and r.m=='2026-10']", tags=["empty", "merchant"])
P("disney plus this year", "empty", "[r for r in R if 'Disney' in r.n and r.y=='2026']", tags=["empty", "merchant"])
T("Please rank Lidl, Aldi and SuperValu by what I spent there this year.", "rank", "ranked({s: sum(r.a for r in R if s in r.n and r.y=='2026') for s in ('Lidl','Aldi','SuperValu')})", tags=["ranking", "merchant"])
P("avg per day this month", "one", "eur(sum(r.a for r in R if r.m=='2026-11')/20)",
  alt=[("one", "eur(sum(r.a for r in R if r.m=='2026-11')/len({r.d for r in R if r.m=='2026-11'}))"), ("one", "eur(sum(r.a for r in R if r.m=='2026-11')/30)")], tags=["average", "per-day"])
T("What did Cian spend on his pints in 2025?", "none", tags=["none", "other-person"])
P("how much vat was on the sofa", "none", tags=["none", "not-recorded"])
T("Could you tell me how much I withdrew in cash during October?", "none", tags=["none", "payment-method"])
P("whats my take home pay", "none", tags=["none", "income"])
T("How much have I spent on eating out each year?", "rows", "table(grp([r for r in R if r.c=='Dining'], lambda r:r.y))", tags=["breakdown", "synonym"])
P("transport month before last", "one", "eur(sum(r.a for r in R if r.c=='Transport' and r.m=='2026-09'))", tags=["total", "period"])
T("How much did I save by shopping in Lidl rather than in Tesco?", "none", tags=["none", "counterfactual"])
P("spent after 10pm on fridays", "none", tags=["none", "time-of-day"])
T("What is my average monthly spending on transport in 2025?", "one", "eur(sum(r.a for r in R if r.c=='Transport' and r.y=='2025')/12)", tags=["average", "per-month"])
P("add 12.50 lunch today", "none", tags=["none", "change"])
T("What did the apples cost in my last Tesco weekly shop?", "none", tags=["none", "not-recorded"])
P("zara refund come thru yet", "none", tags=["none", "refund"])
T("Does my household spend more than the average family in Dublin?", "none", tags=["none", "outside"])
P("how much was that one again", "none", tags=["none", "no-antecedent"])
T("For how many nights did I stay at the Belfast hotel?", "none", tags=["none", "not-recorded"])
P("gp visits dates", "rows", "[[r.d] for r in R if r.n=='GP visit']", tags=["list", "date"])
T("Would you please e-mail my October figures to my accountant?", "none", tags=["none", "action"])
P("how many hours parked in dundrum", "none", tags=["none", "not-recorded"])
T("What did I spend on gifts last December, and how many were there?", "one", "[eur(sum(r.a for r in R if r.c=='Gifts' and r.m=='2025-12')), sum(1 for r in R if r.c=='Gifts' and r.m=='2025-12')]", tags=["total", "count", "detail"])
P("oct total in sterling", "none", tags=["none", "currency"])
T("Which category rose the most in euro between 2024 and 2025?", "one", "top({c: sum(r.a for r in R if r.c==c and r.y=='2025')-sum(r.a for r in R if r.c==c and r.y=='2024') for c in {r.c for r in R}})", tags=["growth", "category"])
P("deliveroo n boojum total ever", "one", "eur(sum(r.a for r in R if r.n in ('Deliveroo','Boojum')))",
  alt=[("rows", "table(grp([r for r in R if r.n in ('Deliveroo','Boojum')], lambda r:r.n))")], tags=["total", "two-merchants"])
P("last 3 at boots", "rows", "lst([r for r in R if r.n=='Boots'][-3:])", alt=[("rank", "lst([r for r in R if r.n=='Boots'][-3:][::-1])")], tags=["list", "recent"])


if __name__ == "__main__":
    with open(os.path.join(HERE, "dublin3.jsonl"), "w", encoding="utf-8") as f:
        for o in OUT:
            f.write(json.dumps(o, ensure_ascii=False) + "\n")
