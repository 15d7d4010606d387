#!/usr/bin/env python3
"""Batch dublin2: deterministic; golds computed by naive comprehensions over the CSV rows."""
import csv, json, datetime as dt
from decimal import Decimal, ROUND_HALF_UP
from statistics import median
from types import SimpleNamespace as NS

TODAY = "2026-11-20"
DAYS = ["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]
R = []
for row in csv.DictReader(open(__import__("os").path.join(__import__("os").path.dirname(__import__("os").path.abspath(__file__)), "..", "ledgers", "dublin.csv"), newline="", encoding="utf-8")):
    d = dt.date.fromisoformat(row["date"])
    R.append(NS(d=row["date"], a=Decimal(row["amount"]), c=row["category"], n=row["notes"], y=row["date"][:4], m=row["date"][:7],
                q="%s-Q%d" % (row["date"][:4], (d.month+2)//3), w=(d-dt.timedelta(days=d.weekday())).isoformat(), wd=DAYS[d.weekday()]))

def F(x): return str(Decimal(x).quantize(Decimal("0.01"), ROUND_HALF_UP))          # money
def T(rows): return sum((r.a for r in rows), Decimal(0))                            # total (Decimal)
def S(rows): return F(T(rows))                                                      # total
def A(rows): rows = list(rows); return F(T(rows)/len(rows))                         # average per expense
def M(rows): return F(median([r.a for r in rows]))
def N(rows): return str(len(list(rows)))                                            # count
def P(a, b): return str((Decimal(100)*a/b).quantize(Decimal("0.1"), ROUND_HALF_UP)) # a as % of b
def by(rows, f):
    g = {}
    for r in rows: g.setdefault(getattr(r, f), []).append(r)
    return sorted(g.items())
def DA(rows): return [[r.d, F(r.a)] for r in rows]
def days(a, b):
    x, e, o = dt.date.fromisoformat(a), dt.date.fromisoformat(b), []
    while x <= e: o.append(x.isoformat()); x += dt.timedelta(days=1)
    return o
ENV = dict(globals())
OUT = []

def value(kind, expr):
    if kind == "none": return {"none": True}
    if kind == "empty":
        if expr: assert not eval(expr, ENV), expr
        return {"empty": True}
    v = eval(expr, ENV)
    if kind == "one":
        assert v and all(isinstance(x, str) for x in v), expr
        return {"one": v}
    assert v and all(isinstance(x, str) for l in v for x in l), expr
    return {"rows": v, "ordered": True} if kind == "ranked" else {"rows": v, "ordered": False}

def q(text, kind, expr="", alt=(), hist=(), tags=""):
    how = expr + "".join("  | alt: " + (e or k) for k, e in alt)
    OUT.append({"id": "dublin2-%03d" % (len(OUT)+1), "question": text, "today": TODAY, "history": list(hist),
                "gold": value(kind, "" if kind == "none" else expr), "alt": [value(k, e) for k, e in alt],
                "how": how, "tags": tags.split()})

# ---- totals, periods -------------------------------------------------------------------------------------------------------------
q("utilities, Q2 v Q1", "one", "[S(r for r in R if r.c=='Utilities' and r.q=='2026-Q2'), S(r for r in R if r.c=='Utilities' and r.q=='2026-Q1')]",
  [("rows", "[[k,S(v)] for k,v in by([r for r in R if r.c=='Utilities' and r.q in ('2026-Q1','2026-Q2')],'q')]")], tags="compare quarter")
q("dearest five in travel", "ranked", "DA(sorted([r for r in R if r.c=='Travel'], key=lambda r:-r.a)[:5])", tags="top category")
q("How much have I spent on groceries so far this month?", "one", "[S(r for r in R if r.c=='Groceries' and '2026-11-01'<=r.d<='2026-11-20')]", tags="sum period")
q("net salary received in October", "none", "no income in the rows", tags="none income")
q("total for the month before last", "one", "[S(r for r in R if r.m=='2026-09')]", tags="sum period")
q("car, 2025, excluding insurance", "one", "[S(r for r in R if r.c=='Car' and r.y=='2025' and 'insurance' not in r.n.lower())]", tags="sum exclude")
q("Spar w/o the fuel, 2025", "one", "[S(r for r in R if 'spar' in r.n.lower() and 'fuel' not in r.n.lower() and r.y=='2025')]",
  [("one", "[S(r for r in R if r.n=='Spar' and r.y=='2025')]")], tags="merchant exclude shared-word")
q("credit card v debit card, October", "none", "no payment method", tags="none payment")
q("Week commencing 9 November - total, please.", "one", "[S(r for r in R if '2026-11-09'<=r.d<='2026-11-15')]", tags="sum week")
q("weekly totals since 2 November", "rows", "[[k,S(v)] for k,v in by([r for r in R if '2026-11-02'<=r.d<='2026-11-20'],'w')]", tags="group week")
q("clothes since Christmas", "one", "[S(r for r in R if r.c=='Clothes' and '2025-12-25'<=r.d<='2026-11-20')]", tags="sum since holiday")
q("How much went on eating out in Sepetmber?", "one", "[S(r for r in R if r.c=='Dining' and r.m=='2026-09')]", tags="sum synonym typo")
q("What will Aviva charge me for the car next March?", "none", "forecast", tags="none forecast")

# ---- chain A: Lisbon, three turns ------------------------------------------------------------------------------------------------
LA1 = "What did Lisbon come to altogether?"
LA2 = "and broken down by category"
q(LA1, "one", "[S(r for r in R if 'lisbon' in r.n.lower())]", tags="trip sum chainA")
q(LA2, "rows", "[[k,S(v)] for k,v in by([r for r in R if 'lisbon' in r.n.lower()],'c')]", hist=[LA1], tags="trip group followup chainA")
q("Krakow likewise", "rows", "[[k,S(v)] for k,v in by([r for r in R if 'krakow' in r.n.lower()],'c')]",
  [("one", "[S(r for r in R if 'krakow' in r.n.lower())]")], hist=[LA1, LA2], tags="trip group followup chainA")

q("Lisbon or Krakow, which trip was the dearer and by how much?", "one",
  "['Lisbon', F(T(r for r in R if 'lisbon' in r.n.lower())-T(r for r in R if 'krakow' in r.n.lower()))]",
  [("one", "['Lisbon', S(r for r in R if 'lisbon' in r.n.lower()), S(r for r in R if 'krakow' in r.n.lower())]")], tags="trip compare")
q("Krakow, flights and hotel aside", "one", "[S(r for r in R if 'krakow' in r.n.lower() and 'flights' not in r.n.lower() and 'hotel' not in r.n.lower())]", tags="trip exclude")
q("Krakow expenses in zloty, pls", "none", "one currency only; no exchange rate", tags="none currency")
q("Did Aoife pay back her half of the Time Out Market dinner?", "none", "no repayments in rows", tags="none person")

# ---- projects, merchants ---------------------------------------------------------------------------------------------------------
q("total outlay on the kitchen", "one", "[S(r for r in R if 'kitchen' in r.n.lower())]", tags="project sum")
q("Which kitchen items cost over 100?", "rows", "DA(r for r in R if 'kitchen' in r.n.lower() and r.a>100)", tags="project threshold list")
q("VAT element of the kitchen units", "none", "no tax breakdown", tags="none tax")
q("Woodies and IKEA combined, since January 2025", "one", "[S(r for r in R if ('woodies' in r.n.lower() or 'ikea' in r.n.lower()) and '2025-01-01'<=r.d<='2026-11-20')]", tags="merchant two since")
q("Tesco, split by category, this year", "rows", "[[k,S(v)] for k,v in by([r for r in R if 'tesco' in r.n.lower() and r.y=='2026'],'c')]", tags="merchant group year")
q("Dunnes, groceries only, how much in all?", "one", "[S(r for r in R if r.c=='Groceries' and 'dunnes' in r.n.lower())]", tags="merchant category")
q("Marks & Spencer, 2025", "none", "no such shop in the ledger", [("empty", "[r for r in R if 'marks' in r.n.lower() or 'm&s' in r.n.lower()]")], tags="none absent-shop")
q("Boots the chemist, 2024", "one", "[S(r for r in R if r.n=='Boots' and r.y=='2024')]", tags="merchant shared-word")
q("How much did I spend in Next during 2025?", "one", "[S(r for r in R if r.n=='Next' and r.y=='2025')]", tags="merchant shared-word")
q("averge bill at Leo Burdock and at Boojum", "rows", "[['Leo Burdock',A(r for r in R if 'leo burdock' in r.n.lower())],['Boojum',A(r for r in R if 'boojum' in r.n.lower())]]",
  [("one", "[A(r for r in R if 'leo burdock' in r.n.lower() or 'boojum' in r.n.lower())]")], tags="average merchant two typo")
q("Tesco or Lidl - where have I spent more on grocerys this year?", "one", "[max(['Tesco','Lidl'], key=lambda k: T(r for r in R if r.c=='Groceries' and k.lower() in r.n.lower() and r.y=='2026'))]",
  [("rows", "[[k,S(r for r in R if r.c=='Groceries' and k.lower() in r.n.lower() and r.y=='2026')] for k in ('Tesco','Lidl')]")], tags="compare merchant typo")
q("Which Tesco branch do I use most?", "none", "no branches in notes", tags="none detail")

# ---- chain B ---------------------------------------------------------------------------------------------------------------------
LB1 = "Applegreen and Circle K together, year to date"
q(LB1, "one", "[S(r for r in R if ('applegreen' in r.n.lower() or 'circle k' in r.n.lower()) and r.y=='2026')]", tags="merchant two chainB")
q("which of the two did I use more often?", "one", "[max(['Applegreen','Circle K'], key=lambda k: len([r for r in R if k.lower() in r.n.lower() and r.y=='2026']))]",
  [("rows", "[[k,N(r for r in R if k.lower() in r.n.lower() and r.y=='2026')] for k in ('Circle K','Applegreen')]")], hist=[LB1], tags="count compare followup chainB")
q("litres of fuel bought in the third quarter", "none", "no quantities", tags="none quantity")
q("Mileage since the September service?", "none", "no odometer readings", tags="none quantity")

# ---- bills -----------------------------------------------------------------------------------------------------------------------
q("mean Bord Gais bill", "one", "[A(r for r in R if 'bord gais' in r.n.lower())]", tags="average merchant")
q("Highest Electric Ireland bill, with its date", "one", "(lambda r:[F(r.a),r.d])(max([r for r in R if 'electric ireland' in r.n.lower()], key=lambda r:r.a))", tags="max detail")
q("How many kWh did the February bill cover?", "none", "no kWh in rows", tags="none quantity")
q("by how much has the rent risen since January 2024", "one", "[F([r for r in R if r.n=='rent'][-1].a-[r for r in R if r.n=='rent' and r.m=='2024-01'][0].a)]",
  [("one", "[P([r for r in R if r.n=='rent'][-1].a-[r for r in R if r.n=='rent' and r.m=='2024-01'][0].a, [r for r in R if r.n=='rent' and r.m=='2024-01'][0].a)]")], tags="change merchant")
q("When did the rent first go up?", "one", "[min(r.d for r in R if r.n=='rent' and r.a>[x for x in R if x.n=='rent'][0].a)]",
  [("one", "[min(r.d for r in R if r.n=='rent' and r.a>1350), '1475.00']")], tags="hard when change")
q("Should I move from Bord Gais to another supplier?", "none", "advice", tags="none advice")
q("Entries between 100 and 150, second half of this year", "rows", "DA(r for r in R if 100<=r.a<=150 and '2026-07-01'<=r.d<='2026-11-20')", tags="threshold between list")
q("broadband and phone combined, monthly average this year", "one", "[F(T(r for r in R if ('broadband' in r.n.lower() or 'phone' in r.n.lower()) and r.y=='2026')/11)]", tags="average month merchant two")
q("months since January 2025 in which utilities came to more than 250", "rows",
  "[[k,S(v)] for k,v in by([r for r in R if r.c=='Utilities' and r.d>='2025-01-01'],'m') if T(v)>250]", tags="hard group threshold")
q("When did I last have the car serviced, and what did it cost?", "one", "(lambda r:[r.d,F(r.a)])([r for r in R if r.c=='Car' and 'service' in r.n.lower()][-1])", tags="last detail")
q("standing orders still to go out before month end", "none", "future payments are not in the rows", tags="none forecast")

# ---- chain C: Laya ---------------------------------------------------------------------------------------------------------------
LC1 = "Laya premium, each year"
LC2 = "percentage rise, this year on last?"
q(LC1, "rows", "[[k,S(v)] for k,v in by([r for r in R if 'laya' in r.n.lower()],'y')]", tags="group year merchant chainC")
q(LC2, "one", "[P(T(r for r in R if 'laya' in r.n.lower() and r.y=='2026')-T(r for r in R if 'laya' in r.n.lower() and r.y=='2025'), T(r for r in R if 'laya' in r.n.lower() and r.y=='2025'))]",
  hist=[LC1], tags="percent change followup chainC")
q("And how much have they reimbursed me for the physio?", "none", "no refunds or claims in rows", hist=[LC1, LC2], tags="none refund followup chainC")

q("all insurance, year by year", "rows", "[[k,S(v)] for k,v in by([r for r in R if 'insurance' in r.n.lower()],'y')]", tags="group year keyword")
q("Groceries 2025 against 2024, percentage change", "one",
  "[P(abs(T(r for r in R if r.c=='Groceries' and r.y=='2025')-T(r for r in R if r.c=='Groceries' and r.y=='2024')), T(r for r in R if r.c=='Groceries' and r.y=='2024'))]", tags="percent growth")
q("which category rose most in euro from 2024 to 2025, and by how much?", "one",
  "(lambda d:(lambda k:[k,F(d[k])])(max(d,key=d.get)))({c: T(r for r in R if r.c==c and r.y=='2025')-T(r for r in R if r.c==c and r.y=='2024') for c in sorted({r.c for r in R})})", tags="hard growth category")
q("Budget against actual for groceries, October", "none", "no budgets in the rows", tags="none budget")
q("tax-deductible items, 2025", "none", "no tax treatment in rows", tags="none tax")

# ---- shares, averages, medians ---------------------------------------------------------------------------------------------------
q("rent and other housing as a percentage of all spending, 2025", "one", "[P(T(r for r in R if r.c=='Housing' and r.y=='2025'), T(r for r in R if r.y=='2025'))]", tags="share")
q("what proportion of this year's subscriptions is the gym", "one", "[P(T(r for r in R if r.c=='Subscriptions' and 'gym' in r.n.lower() and r.y=='2026'), T(r for r in R if r.c=='Subscriptions' and r.y=='2026'))]", tags="share merchant")
q("median grocery bill, 2026", "one", "[M(r for r in R if r.c=='Groceries' and r.y=='2026')]", tags="median")
q("Monthly average on dining for 2025, please", "one", "[F(T(r for r in R if r.c=='Dining' and r.y=='2025')/12)]", tags="average month")
q("Insomnia, average per coffee, 2026 v 2024", "one", "[A(r for r in R if 'insomnia' in r.n.lower() and r.y=='2026'), A(r for r in R if 'insomnia' in r.n.lower() and r.y=='2024')]",
  [("rows", "[[k,A(v)] for k,v in by([r for r in R if 'insomnia' in r.n.lower() and r.y in ('2024','2026')],'y')]")], tags="average compare merchant")
q("Average per day in August, everything included", "one", "[F(T(r for r in R if r.m=='2026-08')/31)]", tags="average day")
q("How do my groceries compare with the average Dublin household?", "none", "other people's data", tags="none others")

# ---- groupings, rankings ---------------------------------------------------------------------------------------------------------
q("dining by month, first half of this year", "rows", "[[k,S(v)] for k,v in by([r for r in R if r.c=='Dining' and '2026-01'<=r.m<='2026-06'],'m')]", tags="group month")
q("top three categories last quarter, leaving out housing", "ranked",
  "[[k,S(v)] for k,v in sorted(by([r for r in R if r.c!='Housing' and r.q=='2026-Q3'],'c'), key=lambda kv:-T(kv[1]))[:3]]", tags="rank exclude quarter")
q("Largest single expense in each category, year to date", "rows", "[[k,F(max(r.a for r in v))] for k,v in by([r for r in R if r.y=='2026'],'c')]", tags="max each-group")
q("the dearest gift of each year", "rows", "[[k,F(max(r.a for r in v))] for k,v in by([r for r in R if r.c=='Gifts'],'y')]", tags="max each-group")
q("Dearest month of 2025, with the total", "one", "(lambda kv:[kv[0],S(kv[1])])(max(by([r for r in R if r.y=='2025'],'m'), key=lambda kv:T(kv[1])))", tags="rank month")
q("weekend v weekday dining, 2025", "one", "[S(r for r in R if r.c=='Dining' and r.y=='2025' and r.wd in ('Saturday','Sunday')), S(r for r in R if r.c=='Dining' and r.y=='2025' and r.wd not in ('Saturday','Sunday'))]", tags="weekday compare")
q("At what time of day do I usually go to Spar?", "none", "no time of day", tags="none time")
q("Which day this year did I spend the most, rent aside, and how much was it?", "one", "(lambda kv:[kv[0],S(kv[1])])(max(by([r for r in R if r.y=='2026' and r.n!='rent'],'d'), key=lambda kv:T(kv[1])))", tags="rank day exclude")

# ---- chain D: clothes ------------------------------------------------------------------------------------------------------------
LD1 = "Clothes, this year so far"
LD2 = "Penneys only"
q(LD1, "one", "[S(r for r in R if r.c=='Clothes' and r.y=='2026')]", tags="sum chainD")
q(LD2, "one", "[S(r for r in R if 'penneys' in r.n.lower() and r.y=='2026')]", hist=[LD1], tags="followup merchant chainD")
q("how many purchases is that?", "one", "[N(r for r in R if 'penneys' in r.n.lower() and r.y=='2026')]", hist=[LD1, LD2], tags="followup count chainD")

# ---- people, single expenses, counts ---------------------------------------------------------------------------------------------
q("Niamh, by category", "rows", "[[k,S(v)] for k,v in by([r for r in R if 'niamh' in r.n.lower()],'c')]", tags="person group")
q("Presents for Aoife: how many, and the total?", "one", "[N(r for r in R if r.c=='Gifts' and 'aoife' in r.n.lower()), S(r for r in R if r.c=='Gifts' and 'aoife' in r.n.lower())]", tags="person count sum")
q("Who joined me for pints at The Long Hall?", "none", "the notes do not say who", tags="none person")
q("last dental appointment, date and charge", "one", "(lambda r:[r.d,F(r.a)])([r for r in R if 'dentist' in r.n.lower()][-1])", tags="last detail")
q("How often have I been to the physio this year?", "one", "[N(r for r in R if 'physio' in r.n.lower() and r.y=='2026')]", tags="count")
q("How many days is it since my last taxi?", "one", "[str((dt.date.fromisoformat('2026-11-20')-dt.date.fromisoformat([r for r in R if 'taxi' in r.n.lower()][-1].d)).days)]",
  [("one", "[[r for r in R if 'taxi' in r.n.lower()][-1].d]")], tags="last days-since")
q("Is there a receipt for the Free Now fare of 11 April?", "none", "no receipts kept", tags="none receipt")
q("items without a description this year: number and value", "one", "[N(r for r in R if not r.n.strip() and r.y=='2026'), S(r for r in R if not r.n.strip() and r.y=='2026')]", tags="blank-notes count sum")
q("Days in October with no expense at all, how many?", "one", "[str(len([x for x in days('2026-10-01','2026-10-31') if x not in {r.d for r in R}]))]",
  [("rows", "[[x] for x in days('2026-10-01','2026-10-31') if x not in {r.d for r in R}]")], tags="empty-days count")
q("Everything above 500 bar the rent since the start of 2025", "rows", "DA(r for r in R if r.a>500 and r.n!='rent' and r.d>='2025-01-01')", tags="threshold exclude list")
q("How much did I save by dropping Disney+?", "none", "a saving is not in the rows", tags="none saving")
q("Disney+, 2026", "empty", "[r for r in R if 'disney' in r.n.lower() and r.y=='2026']", tags="empty merchant")
q("health spending in April", "empty", "[r for r in R if r.c=='Health' and r.m=='2026-04']", tags="empty category")
q("Any grocery bill above 100?", "empty", "[r for r in R if r.c=='Groceries' and r.a>100]", tags="empty threshold")
q("GP visits in the second half of 2025", "empty", "[r for r in R if 'gp visit' in r.n.lower() and '2025-07-01'<=r.d<='2025-12-31']", tags="empty merchant period")
q("There are two Tesco shops on 18 November; please remove the second one.", "none", "instruction to change data", tags="none change-data")
q("and the one before that?", "none", "pronoun without antecedent", tags="none pronoun")
q("straight-line depreciation on the sofa over five years", "none", "no depreciation in the rows", tags="none accounting")
q("tips left in restaurants, 2026", "none", "tips are not recorded", [("empty", "[r for r in R if 'tip' in r.n.lower().split()]")], tags="none detail")
q("Opening and closing bank balance for October", "none", "no balance", tags="none balance")
q("Please show me my wife's expenses for October.", "none", "another user's data", tags="none others")
q("How many nights did we have in Belfast?", "none", "nights are not recorded", tags="none quantity")

if __name__ == "__main__":
    with open(__file__.replace(".py", ".jsonl"), "w", encoding="utf-8") as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False)+"\n")
