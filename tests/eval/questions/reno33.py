import csv, json, os, re, sys
from datetime import date, timedelta
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
R = []
for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/reno.csv"), newline="")):
    R.append((date.fromisoformat(r["date"]), D(r["amount"]), r["category"], r["notes"]))
TODAY = date(2026, 11, 30)
dt = date.fromisoformat
def P(a, b=None):                      # P('2026'), P('2026-10'), P('2026-04-05','2026-11-30')
    if b: return dt(a), dt(b)
    if len(a) == 4: return date(int(a), 1, 1), date(int(a), 12, 31)
    y, m = map(int, a.split("-"))
    return date(y, m, 1), (date(y + (m == 12), m % 12 + 1, 1) - timedelta(1))
def S(cat=None, has=None, p=None, f=None, no=None):
    out = []
    for r in R:
        if cat and r[2] != cat: continue
        if has and not any(re.search(r"\b" + re.escape(h) + r"\b", r[3]) for h in ([has] if isinstance(has, str) else has)): continue
        if no and any(re.search(r"\b" + re.escape(h) + r"\b", r[3]) for h in ([no] if isinstance(no, str) else no)): continue
        if p and not p[0] <= r[0] <= p[1]: continue
        if f and not f(r): continue
        out.append(r)
    return out
def T(rows):
    t = D(0)
    for r in rows: t += r[1]
    return t
def q(x, n="0.01"): return str(D(x).quantize(D(n), ROUND_HALF_UP))
def v(x):
    if isinstance(x, D): return q(x)
    if isinstance(x, int): return str(x)
    if isinstance(x, date): return x.isoformat()
    return x
def one(*a): return {"one": [v(x) for x in a]}
def tab(l, ordered=False): return {"rows": [[v(x) for x in r] for r in l], "ordered": ordered}
NONE, EMPTY = {"none": True}, {"empty": True}
def pct(a, b): return q(D(a) * 100 / D(b), "0.1")
def growth(old, new): return q((new - old) * 100 / old, "0.1")
def days(rows): return sorted({r[0] for r in rows})
def mon(d): return d.isoformat()[:7]
DAYN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def by(rows, key, val="sum"):
    o = {}
    for r in rows: o[key(r)] = o.get(key(r), D(0) if val == "sum" else 0) + (r[1] if val == "sum" else 1)
    return o
CAT = lambda r: r[2]; NOTE = lambda r: r[3]; MON = lambda r: mon(r[0]); DAY = lambda r: r[0]; YR = lambda r: str(r[0].year); WD = lambda r: DAYN[r[0].weekday()]
def rank(d, n, low=False):
    l = sorted(d.items(), key=lambda kv: kv[1], reverse=not low)
    if len(l) > n: assert l[n - 1][1] != l[n][1], "tie at the cut"
    return [list(x) for x in l[:n]]
def top(d, low=False): return rank(d, 1, low)[0]
def big(rows, n=None, low=False):
    l = sorted(rows, key=lambda r: r[1], reverse=not low)
    if n is None:
        assert len(l) < 2 or l[0][1] != l[1][1], "tie"
        return l[0]
    assert len(l) <= n or l[n - 1][1] != l[n][1], "tie"
    return l[:n]
def med(rows):
    l = sorted(r[1] for r in rows); n = len(l)
    return l[n // 2] if n % 2 else (l[n // 2 - 1] + l[n // 2]) / 2
def L(rows):
    assert 0 < len(rows) <= 20, len(rows)
    return tab([[r[0], r[1]] for r in rows])
def nodays(rows, p):
    s = {r[0] for r in rows}; n = 0; d = p[0]
    while d <= p[1]: n += d not in s; d += timedelta(1)
    return n
def gap(rows):
    ds = days(rows); g = sorted(((b - a).days, a, b) for a, b in zip(ds, ds[1:]))
    assert g[-1][0] != g[-2][0], "gap tie"
    return g[-1]
def cum(d):
    t = D(0); o = []
    for k in sorted(d): t += d[k]; o.append([k, t])
    return o
def months(a, b):
    o = []; y, m = map(int, a.split("-"))
    while f"{y}-{m:02d}" <= b:
        o.append(f"{y}-{m:02d}"); m += 1
        if m > 12: y, m = y + 1, 1
    return o
def full(d, a, b): return {k: d.get(k, D(0)) for k in months(a, b)}
WE = lambda r: r[0].weekday() >= 5
NWE = lambda r: r[0].weekday() < 5
GAS = ["gas chevron", "gas maverik", "costco gas"]
YTD = P("2026-01-01", "2026-11-30"); E = P("2026-04-05", "2026-11-30"); E1 = P("2026-04-06", "2026-11-30")
N = "NONE"
C = [  # conversations: lists of (question, gold, [alts], tags)
[("how much did i blow on takeout last month", "one(T(S('takeout',p=P('2026-10'))))", [], "total category month"),
 ("and the month before", "one(T(S('takeout',p=P('2026-09'))))", [], "total category month"),
 ("what was the priciest one in that month", "one(big(S('takeout',p=P('2026-09')))[1],big(S('takeout',p=P('2026-09')))[0])", ["one(big(S('takeout',p=P('2026-09')))[1])"], "max")],
[("total for grocries this year", "one(T(S('groceries',p=YTD)))", [], "total category year typo"),
 ("same thing for last year", "one(T(S('groceries',p=P('2025'))))", ["one(T(S('groceries',p=P('2025-01-01','2025-11-30'))))"], "total category year"),
 ("is that a lot for two people", N, [], "none advice")],
[("how much have i spent at winco since easter", "one(T(S(has='winco',p=E)))", ["one(T(S(has='winco',p=E1)))"], "total merchant since"),
 ("and at raleys", "one(T(S(has='raleys',p=E)))", ["one(T(S(has='raleys',p=E1)))","one(T(S('groceries','raleys',p=E)))","one(T(S('groceries','raleys',p=E1)))"], "total merchant since"),
 ("how many times was i at each of them since then", "one(len(S(has='winco',p=E)),len(S(has='raleys',p=E)))", ["tab([['winco',len(S(has='winco',p=E))],['raleys',len(S(has='raleys',p=E))]])","one(len(days(S(has='winco',p=E))),len(days(S(has='raleys',p=E))))","tab([['winco',len(days(S(has='winco',p=E)))],['raleys',len(days(S(has='raleys',p=E)))]])","one(len(S(has='winco',p=E1)),len(S(has='raleys',p=E1)))","one(len(S('groceries','winco',p=E)),len(S('groceries','raleys',p=E)))","one(len(days(S('groceries','winco',p=E))),len(days(S('groceries','raleys',p=E))))"], "count merchant compare")],
[("what did the pc build cost me all in", "one(T(S(has='pc build')))", [], "project"),
 ("whats the most expensive part of it", "one(big(S(has='pc build'))[3],big(S(has='pc build'))[1])", ["one(big(S(has='pc build'))[3])","one(big(S(has='pc build'))[1])","one(big(S(has='pc build'))[1],big(S(has='pc build'))[0])"], "project max"),
 ("how much of the build came from newegg", "one(T([r for r in S(has='pc build') if 'newegg' in r[3]]))", [], "project merchant")],
[("everything vegas in 2025 added up", "one(T(S(has='vegas',p=P('2025'))))", [], "trip year"),
 ("break that down by catagory", "tab(by(S(has='vegas',p=P('2025')),CAT).items())", [], "trip by-category"),
 ("ok now the same for 2024", "tab(by(S(has='vegas',p=P('2024')),CAT).items())", ["one(T(S(has='vegas',p=P('2024'))))"], "trip by-category")],
[("when was miso last at the vet", "one(days([r for r in S(has='vet') if 'miso' in r[3]])[-1])", ["one(days([r for r in S(has='vet') if 'miso' in r[3]])[-1],[r for r in S(has='vet') if 'miso' in r[3]][-1][1])"], "last thing"),
 ("and tank", "one(days([r for r in S(has='vet') if 'tank' in r[3]])[-1])", ["one(days([r for r in S(has='vet') if 'tank' in r[3]])[-1],[r for r in S(has='vet') if 'tank' in r[3]][-1][1])"], "last thing"),
 ("which of the two cats cost me more at the vet overall", "one('miso',T([r for r in S(has='vet') if 'miso' in r[3]]))", ["one(T([r for r in S(has='vet') if 'miso' in r[3]]),T([r for r in S(has='vet') if 'tank' in r[3]]))","tab([['miso',T([r for r in S(has='vet') if 'miso' in r[3]])],['tank',T([r for r in S(has='vet') if 'tank' in r[3]])]])","one('miso')"], "compare things")],
[("what did netflix cost at first and what is it now", "one(S(has='netflix')[0][1],S(has='netflix')[-1][1])", [], "price-then-now"),
 ("when did the price go up", "one([r for r in S(has='netflix') if r[1]!=S(has='netflix')[0][1]][0][0])", ["one(mon([r for r in S(has='netflix') if r[1]!=S(has='netflix')[0][1]][0][0]))","one([r for r in S(has='netflix') if r[1]!=S(has='netflix')[0][1]][0][0],S(has='netflix')[-1][1])"], "price-change"),
 ("when will they raise it again", N, [], "none future")],
[("how many days was i at mt rose last winter", "one(len(days(S(has='mt rose',p=P('2025-12-01','2026-02-28')))))", ["one(len(days(S(has='mt rose',p=P('2025-12-21','2026-03-20')))))","one(len(days(S(has='mt rose',p=P('2025-12-01','2026-03-31')))))","one(len(days(S(has='mt rose',p=P('2025-11-01','2026-04-30')))))"], "count season"),
 ("what did mt rose cost me that winter", "one(T(S(has='mt rose',p=P('2025-12-01','2026-02-28'))))", ["one(T(S(has='mt rose',p=P('2025-12-21','2026-03-20'))))","one(T(S(has='mt rose',p=P('2025-12-01','2026-03-31'))))","one(T(S(has='mt rose',p=P('2025-11-01','2026-04-30'))))"], "total season"),
 ("how many miles of driving was that", N, [], "none quantity")],
[("top 5 categories this year", "tab(rank(by(S(p=YTD),CAT),5),True)", [], "ranking category"),
 ("and in 2024", "tab(rank(by(S(p=P('2024')),CAT),5),True)", [], "ranking category")],
[("how much for gas at maverik and how much at chevron this year", "one(T(S(has='maverik',p=YTD)),T(S(has='chevron',p=YTD)))", ["tab([['gas maverik',T(S(has='maverik',p=YTD))],['gas chevron',T(S(has='chevron',p=YTD))]])","tab([['maverik',T(S(has='maverik',p=YTD))],['chevron',T(S(has='chevron',p=YTD))]])"], "compare merchants"),
 ("how many gallons is that", N, [], "none quantity")],
[("total spent in agust 2025", "one(T(S(p=P('2025-08'))))", [], "total month"),
 ("what was the biggest thing that month", "one(big(S(p=P('2025-08')))[3],big(S(p=P('2025-08')))[1])", ["one(big(S(p=P('2025-08')))[1])","one(big(S(p=P('2025-08')))[1],big(S(p=P('2025-08')))[0])","one(big(S(p=P('2025-08')))[3])"], "max month"),
 ("why is it that high tho", N, [], "none reason")],
[("did i ever pay for hulu and how much altogether", "one(T(S(has='hulu')))", ["one(T(S(has='hulu')),len(S(has='hulu')))"], "total subscription"),
 ("when was the last charge", "one(S(has='hulu')[-1][0])", ["one(S(has='hulu')[-1][0],S(has='hulu')[-1][1])"], "last subscription"),
 ("for how many months did i have it", "one(len(S(has='hulu')))", [], "count subscription")],
[("list all the gifts from december 2025", "L(S('gifts',p=P('2025-12')))", [], "list category"),
 ("just the ones over 50 bucks", "L(S('gifts',p=P('2025-12'),f=lambda r:r[1]>50))", [], "list threshold")],
[("how much was the whole maui trip", "one(T(S(has='maui')))", [], "trip"),
 ("without the flights and the airbnb", "one(T(S(has='maui',no=['flights','airbnb'])))", [], "trip without")],
[("how often did i go to the depot this year, the bar not home depot", "one(len(S(has='the depot',p=YTD)))", ["one(len(days(S(has='the depot',p=YTD))))"], "count merchant"),
 ("whats the average tab there", "one(T(S(has='the depot',p=YTD))/len(S(has='the depot',p=YTD)))", ["one(T(S(has='the depot',p=YTD))/len(days(S(has='the depot',p=YTD))))","one(T(S(has='the depot'))/len(S(has='the depot')))"], "average visit"),
 ("how many beers did i drink there", N, [], "none quantity")],
# single questions
[("how much did i spend between 3 and 9 june", "one(T(S(p=P('2026-06-03','2026-06-09'))))", [], "total range")],
[("total for the month before last", "one(T(S(p=P('2026-09'))))", [], "total month")],
[("how much more did i spend in q2 than in q3 this year", "one(T(S(p=P('2026-04-01','2026-06-30')))-T(S(p=P('2026-07-01','2026-09-30'))))", [], "difference quarter")],
[("what did i spend in total last week", "one(T(S(p=P('2026-11-23','2026-11-29'))))", ["one(T(S(p=P('2026-11-22','2026-11-28'))))","one(T(S(p=P('2026-11-24','2026-11-30'))))"], "total week")],
[("what share of this years spending went to rent", "one(pct(T(S('rent',p=YTD)),T(S(p=YTD))))", [], "share")],
[("how many percent of my takout this year was doordash", "one(pct(T(S('takeout','doordash',p=YTD)),T(S('takeout',p=YTD))))", ["one(pct(len(S('takeout','doordash',p=YTD)),len(S('takeout',p=YTD))))"], "share merchant typo")],
[("average per month on groceries in 2025", "one(T(S('groceries',p=P('2025')))/12)", [], "average month")],
[("median takeout amount in 2026", "one(med(S('takeout',p=P('2026'))))", [], "median")],
[("how many times was takeout over 40 bucks this year", "one(len(S('takeout',p=YTD,f=lambda r:r[1]>40)))", [], "count threshold")],
[("how many days in october did i spend nothing at all", "one(nodays(R,P('2026-10')))", [], "days-without")],
[("whats the longest ive gone between two haircuts in days", "one(gap(S(has='haircut'))[0])", ["one(gap(S(has='haircut'))[1],gap(S(has='haircut'))[2],gap(S(has='haircut'))[0])","one(gap(S(has='haircut'))[0]-1)"], "gap")],
[("how many days since i was last at northstar", "one((TODAY-days(S(has='northstar'))[-1]).days)", ["one(days(S(has='northstar'))[-1],(TODAY-days(S(has='northstar'))[-1]).days)"], "since-last")],
[("running total of shred by month this year", "tab(cum(by(S('shred',p=YTD),MON)))", ["tab(cum(full(by(S('shred',p=YTD),MON),'2026-01','2026-11')))", "tab(cum(by(S('shred',p=YTD),MON)),True)"], "running")],
[("subie costs month by month this year", "tab(sorted(by(S('subie',p=YTD),MON).items()))", ["tab(sorted(by(S('subie',p=YTD),MON).items()),True)"], "by-month")],
[("what did i spend last month without rent", "one(T(S(p=P('2026-10'),f=lambda r:r[2]!='rent')))", [], "without")],
[("going out on weekends vs weekdays in 2026", "one(T(S('going out',p=P('2026'),f=WE)),T(S('going out',p=P('2026'),f=NWE)))", ["tab([['weekend',T(S('going out',p=P('2026'),f=WE))],['weekday',T(S('going out',p=P('2026'),f=NWE))]])","one(T(S('going out',p=P('2026'),f=lambda r:r[0].weekday()>=4)),T(S('going out',p=P('2026'),f=lambda r:r[0].weekday()<4)))"], "weekend compare")],
[("which weekday do i get dutch bros most often", "one(*top(by(S(has='dutch bros'),WD,'n')))", ["one(top(by(S(has='dutch bros'),WD,'n'))[0])"], "weekday ranking")],
[("what was my most expensive month this year", "one(*top(by(S(p=YTD),MON)))", ["one(top(by(S(p=YTD),MON))[0])"], "ranking month")],
[("3 biggest single purchases ever not counting rent", "tab([[r[0],r[1]] for r in big(S(f=lambda r:r[2]!='rent'),3)],True)", ["tab([[r[3],r[1]] for r in big(S(f=lambda r:r[2]!='rent'),3)],True)"], "ranking rows")],
[("burning man total", "one(T(S(has='burning man')))", [], "trip")],
[("what was the first thing i bought for burning man and when", "tab([[r[3],r[0]] for r in S(has='burning man') if r[0]==S(has='burning man')[0][0]])", ["one(S(has='burning man')[0][3],S(has='burning man')[0][0])","one(S(has='burning man')[1][3],S(has='burning man')[1][0])"], "first")],
[("what did kaylas birthday cost each year, present and dinner together", "tab(by(S(has='kayla birthday'),YR).items())", ["tab(by(S(has='kayla birthday'),YR).items(),True)"], "by-year person")],
[("how much was friendsgiving this year and last year", "one(T(S(has='friendsgiving',p=P('2026'))),T(S(has='friendsgiving',p=P('2025'))))", ["tab([['2026',T(S(has='friendsgiving',p=P('2026')))],['2025',T(S(has='friendsgiving',p=P('2025')))]])"], "compare years")],
[("how much did the epic pass go up from 2024 to 2025", "one(T(S(has='epic pass',p=P('2025')))-T(S(has='epic pass',p=P('2024'))))", ["one(growth(T(S(has='epic pass',p=P('2024'))),T(S(has='epic pass',p=P('2025')))))"], "difference yearly")],
[("by how many percent did takeout change from 2024 to 2025", "one(growth(T(S('takeout',p=P('2024'))),T(S('takeout',p=P('2025')))))", [], "growth")],
[("how much did i put into the subie this year besides gas", "one(T(S('subie',p=YTD,no='gas')))", [], "without category")],
[("average fill up at costco gas in 2025", "one(T(S(has='costco gas',p=P('2025')))/len(S(has='costco gas',p=P('2025'))))", [], "average visit")],
[("target this year split by category", "tab(by(S(has='target',p=YTD),CAT).items())", [], "merchant by-category")],
[("southwest gas from december thru march last winter", "one(T(S(has='southwest gas',p=P('2025-12-01','2026-03-31'))))", [], "total merchant season")],
[("how much have i put into blackjack altogether, vegas and gsr", "one(T(S(has='blackjack')))", [], "thing total")],
[("stuff with marcus in 2025 total", "one(T(S(has='marcus',p=P('2025'))))", ["one(T(S(has='w marcus',p=P('2025'))))"], "person")],
[("months where takeout was over 700", "tab([[k,x] for k,x in by(S('takeout'),MON).items() if x>700])", ["tab([[k] for k,x in by(S('takeout'),MON).items() if x>700])"], "threshold months")],
[("what did i spend at walmart this year", "EMPTY", ["one(D(0))"], "absent")],
[("any doordash sushi before september 2023", "EMPTY", ["one(D(0))","one(0)"], "absent period")],
[("how much did i spend on dog food", "EMPTY", ["one(D(0))"], "absent")],
# none
[("how much is left in my checking account", N, [], "none balance")],
[("what was my last paycheck after taxes", N, [], "none income")],
[("does marcus still owe me for the lift tickets", N, [], "none debt")],
[("how high will the power bill be in january", N, [], "none future"),
 ("ok remind me to pay it on the 14th", N, [], "none order")],
[("should i sell the subie or keep fixing it", N, [], "none advice")],
[("how much does kayla spend on makeup a month", N, [], "none others")],
[("delete the last one", N, [], "none order")],
[("lol ok thanks ur the best", N, [], "none chat")],
[("asdf jkl hmmm", N, [], "none nonsense")],
[("how much did the", N, [], "none half")],
[("what does the average guy in reno pay for rent", N, [], "none others")],
[("can i afford a new board this christmas", N, [], "none future")],
[("whats my credit score", N, [], "none balance")],
[("how many pounds of cat food do miso and tank eat", N, [], "none quantity")],
[("add 14.50 for chipotle today", N, [], "none order")],
[("who paid for the second round at the depot", N, [], "none who")],
[("did i pay northstar with my visa or in cash", N, [], "none how")],
[("how do i cut down on takeout", N, [], "none advice")],
[("change the last costco to gifts", N, [], "none order")],
[("is it gonna snow at mt rose this weekend", N, [], "none chat")],
[("how much did i win in vegas", N, [], "none income")],
[("what fps does my build get in cyberpunk", N, [], "none nonsense")],
[("how much do i still owe on my car loan", N, [], "none debt")],
]
out = []
for conv in C:
    hist = []
    for qu, how, alts, tags in conv:
        ev = lambda s: eval(s, globals())
        g = ev(how); al = []
        for a in alts:
            x = ev(a)
            if x != g and x not in al: al.append(x)
        if "rows" in g: assert g["rows"], qu
        out.append({"id": f"reno33-{len(out) + 1:03d}", "question": qu, "today": "2026-11-30", "history": list(hist), "gold": g, "alt": al, "how": how, "tags": tags.split() + (["follow-up"] if hist else [])})
        hist.append(qu)
with open(os.path.join(HERE, "reno33.jsonl"), "w") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
if "-v" in sys.argv:
    for o in out: print(o["id"][-3:], "  >" if o["history"] else "", o["question"], "|", json.dumps(o["gold"]), "|", json.dumps(o["alt"]))
print(len(R), "rows,", len(out), "questions,", sum("none" in o["gold"] for o in out), "none,", sum(bool(o["history"]) for o in out), "follow-ups")
