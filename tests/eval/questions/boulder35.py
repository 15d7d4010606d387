"""100 blind questions over boulder.csv; golds by naive loops over the rows with Decimal. Writes boulder35.jsonl beside itself."""
import csv, json, os, re, calendar
from decimal import Decimal as D, ROUND_HALF_UP
from datetime import date, timedelta as TD
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
ROWS = [dict(d=date.fromisoformat(r["date"]), a=D(r["amount"]), c=r["category"], n=r["notes"]) for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/boulder.csv")))]
CATS = sorted({r["c"] for r in ROWS})
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
norm = lambda s: s.lower().replace("'", "")
def has(note, w): return re.search(r"(?<![a-z0-9])" + re.escape(norm(w)) + r"(?![a-z0-9])", norm(note)) is not None
def sel(cat=None, n=None, per=None, non=None, noc=None, f=None):
    """rows in category/categories, note holding any of the words n, inside the period (a,b), without notes non / categories noc"""
    L = lambda x: [] if x is None else [x] if isinstance(x, str) else list(x)
    out = []
    for r in ROWS:
        if cat is not None and r["c"] not in L(cat): continue
        if n is not None and not any(has(r["n"], w) for w in L(n)): continue
        if per is not None and not (per[0] <= r["d"] <= per[1]): continue
        if any(has(r["n"], w) for w in L(non)): continue
        if r["c"] in L(noc): continue
        if f is not None and not f(r): continue
        out.append(r)
    return out
def add(rs):
    t = D(0)
    for r in rs: t += r["a"]
    return t
def tot(*a, **k): return add(sel(*a, **k))
q2 = lambda x: str(D(x).quantize(D("0.01"), ROUND_HALF_UP))
q1 = lambda x: str(D(x).quantize(D("0.1"), ROUND_HALF_UP))
def v(x):
    if isinstance(x, D): return q2(x)
    if isinstance(x, date): return x.isoformat()
    return str(x)
def one(*xs): return {"one": [v(x) for x in xs]}
def tab(rows, ordered=False): return {"rows": [[v(x) for x in r] for r in rows], "ordered": ordered}
def lst(rs, *ks, ordered=False): return tab([[r[k] for k in (ks or "da")] for r in rs], ordered)
NONE, EMPTY = {"none": True}, {"empty": True}
def empty(rs): assert not rs; return EMPTY
def pct(a, b): return q1(a * 100 / b)
def M(y, m): return (date(y, m, 1), date(y, m, calendar.monthrange(y, m)[1]))
def MM(y, m, y2, m2): return (M(y, m)[0], M(y2, m2)[1])
def Y(y): return (date(y, 1, 1), min(date(y, 12, 31), TODAY))
def P(a, b=None): return (date.fromisoformat(a), date.fromisoformat(b) if b else TODAY)
def big(rs): return max(rs, key=lambda r: r["a"])
def small(rs): return min(rs, key=lambda r: r["a"])
def top(rs, k):
    s = sorted(rs, key=lambda r: -r["a"]); assert len(s) == k or len(s) < k or s[k-1]["a"] != s[k]["a"]; return s[:k]
def group(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), D(0)) + r["a"]
    return g
def count(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + 1
    return g
def rank(g, k=None):
    s = sorted(g.items(), key=lambda t: -t[1]); assert k is None or k >= len(s) or s[k-1][1] != s[k][1]; return s[:k]
ym = lambda r: r["d"].strftime("%Y-%m")
yr = lambda r: str(r["d"].year)
wdn = lambda r: WD[r["d"].weekday()]
cat_ = lambda r: r["c"]
def ndays(rs): return len({r["d"] for r in rs})
def avg(rs): return add(rs) / len(rs)
def median(rs):
    s = sorted(r["a"] for r in rs); k = len(s); return s[k//2] if k % 2 else (s[k//2-1] + s[k//2]) / 2
def nospend(per, **k):
    dd = {r["d"] for r in sel(per=per, **k)}; d, c = per[0], 0
    while d <= per[1]: c += d not in dd; d += TD(1)
    return c
def maxgap(rs):
    ds = sorted({r["d"] for r in rs}); g = max((b - a).days for a, b in zip(ds, ds[1:]))
    return [(g, a, b) for a, b in zip(ds, ds[1:]) if (b - a).days == g]
def running(rs):
    g = group(rs, ym); t, out = D(0), []
    for k in sorted(g): t += g[k]; out.append((k, t))
    return out
def weeks(per, start=0):   # calendar weeks touched
    return len({(per[0] + TD(i)) - TD((((per[0] + TD(i)).weekday()) - start) % 7) for i in range((per[1]-per[0]).days + 1)})
def change(rs):            # last change of price
    c = [(b["d"], a["a"], b["a"]) for a, b in zip(rs, rs[1:]) if a["a"] != b["a"]]; return c
def diffcat(p, q): return {c: tot(c, per=q) - tot(c, per=p) for c in CATS}
Y26, OCT, NOV, SEP = Y(2026), M(2026, 10), M(2026, 11), M(2026, 9)
OUT = []
def conv(*turns):
    hist = []
    for t in turns:
        q, how, alt, tags = t[0], t[1], list(t[2]), list(t[3])
        if hist: tags.append("followup")
        gold = eval(how); al = []
        for a in alt:
            x = eval(a)
            if x != gold and x not in al: al.append(x)
        if gold == NONE: tags.append("none")
        if gold == EMPTY: tags.append("empty")
        for g in [gold] + al:
            if "rows" in g: assert 0 < len(g["rows"]) <= 40, (q, len(g["rows"]))
        OUT.append({"id": "boulder35-%03d" % (len(OUT)+1), "question": q, "today": TODAY.isoformat(), "history": list(hist), "gold": gold, "alt": al, "how": how, "tags": tags})
        hist.append(q)
N = lambda q, *t: (q, "NONE", [], list(t) or ["unanswerable"])

conv(("how much did we spend on groceries last month", "one(tot('Groceries',per=OCT))", [], ["total", "category", "month"]),
     ("and the month before", "one(tot('Groceries',per=SEP))", [], ["total", "category", "month"]),
     ("ok just trader joe's that month", "one(tot('Groceries',n=\"trader joe's\",per=SEP))", ["one(tot(n=\"trader joe's\",per=SEP))"], ["total", "merchant", "month"]))
conv(("king soopers total so far this year", "one(tot(n='king soopers',per=Y26))", ["one(tot('Groceries',n='king soopers',per=Y26))"], ["total", "merchant", "ytd"]),
     ("without the fuel", "one(tot(n='king soopers',non='fuel',per=Y26))", [], ["total", "merchant", "without"]),
     ("split the whole king soopers thing by category", "tab(group(sel(n='king soopers',per=Y26),cat_).items())", ["tab(group(sel(n='king soopers',non='fuel',per=Y26),cat_).items())", "tab(group(sel(n='king soopers'),cat_).items())"], ["table", "merchant", "category"]))
conv(("trader joes vs king soopers in 2025", "one(tot(n='trader joes',per=Y(2025)),tot(n='king soopers',per=Y(2025)))", ["one(tot('Groceries',n='trader joes',per=Y(2025)),tot('Groceries',n='king soopers',per=Y(2025)))"], ["compare", "merchant", "year"]))
conv(("what did the deck cost us all in", "one(tot(n='deck'))", [], ["total", "project"]),
     ("break it down by category", "tab(group(sel(n='deck'),cat_).items())", [], ["table", "project", "category"]),
     ("and the single biggest deck bill", "one(big(sel(n='deck'))['a'])", ["one(big(sel(n='deck'))['a'],big(sel(n='deck'))['d'])", "one(big(sel(n='deck'))['a'],big(sel(n='deck'))['d'],big(sel(n='deck'))['n'])", "one(big(sel(n='deck'))['a'],big(sel(n='deck'))['n'])"], ["max", "project"]))
conv(("running total of the deck month by month", "tab(running(sel(n='deck')))", ["tab([(m,group(sel(n='deck'),ym)[m],t) for m,t in running(sel(n='deck'))])"], ["running", "project", "month"]),
     N("was the trex worth it over cedar", "advice"))
conv(("how much did we pay luis for the deck", "one(tot(n='luis'))", [], ["total", "person", "project"]),
     ("how many payments was that", "one(len(sel(n='luis')))", [], ["count", "person"]))
conv(("total for the kauai trip", "one(tot(n='kauai'))", [], ["total", "trip"]),
     ("how much of that was eats", "one(tot('Eats',n='kauai'))", ["one(tot('Eats',n='kauai'),pct(tot('Eats',n='kauai'),tot(n='kauai')))"], ["total", "trip", "category"]),
     N("who did we rent the condo from", "who"))
conv(("moab trip vs tetons trip which cost more", "one(tot(n='moab'),tot(n='tetons'))", ["one('tetons' if tot(n='tetons')>tot(n='moab') else 'moab')", "one('tetons' if tot(n='tetons')>tot(n='moab') else 'moab',max(tot(n='tetons'),tot(n='moab')))", "tab([('moab',tot(n='moab')),('tetons',tot(n='tetons'))])", "one(tot(n='tetons'),tot(n='moab'),abs(tot(n='tetons')-tot(n='moab')))"], ["compare", "trip"]))
conv(("how many therapy sessions with dana have i had this year", "one(len(sel(n='therapy dana',per=Y26)))", [], ["count", "person", "ytd"]),
     ("when was the first one ever", "one(sel(n='dana')[0]['d'])", ["one(sel(n='dana')[0]['d'],sel(n='dana')[0]['a'])"], ["first", "person"]),
     ("what did she charge then vs now", "one(sel(n='dana')[0]['a'],sel(n='dana')[-1]['a'])", ["tab([(sel(n='dana')[i]['d'],sel(n='dana')[i]['a']) for i in (0,-1)])", "one(sel(n='dana')[0]['d'],sel(n='dana')[0]['a'],sel(n='dana')[-1]['d'],sel(n='dana')[-1]['a'])"], ["price", "person"]))
conv(("when did netflix last go up", "one(change(sel(n='netflix'))[-1][0])", ["one(*change(sel(n='netflix'))[-1])", "one(change(sel(n='netflix'))[-1][0],change(sel(n='netflix'))[-1][2])"], ["price", "subscription"]),
     ("same for spotify", "one(change(sel(n='spotify'))[-1][0])", ["one(*change(sel(n='spotify'))[-1])", "one(change(sel(n='spotify'))[-1][0],change(sel(n='spotify'))[-1][2])"], ["price", "subscription"]))
conv(("when was the last time we paid for disney+", "one(sel(n='disney+')[-1]['d'])" , ["one(sel(n='disney+')[-1]['d'],sel(n='disney+')[-1]['a'])"], ["last", "subscription"]))
conv(("how many subs did we pay in november", "one(len(sel('Subs',per=NOV)))", [], ["count", "category", "month"]),
     ("list em", "lst(sel('Subs',per=NOV))", ["lst(sel('Subs',per=NOV),'n','a')", "lst(sel('Subs',per=NOV),'d','n','a')", "lst(sel('Subs',per=NOV),'n')"], ["list", "category"]),
     N("delete the last one", "order"))
conv(("median king soopers grocery run this yr", "one(median(sel('Groceries',n='king soopers',per=Y26)))", [], ["median", "merchant"]))
conv(("avg cofee spend per week in 2026", "one(tot('Coffee',per=Y26)*7/((Y26[1]-Y26[0]).days+1))", ["one(tot('Coffee',per=Y26)/weeks(Y26))", "one(tot('Coffee',per=Y26)/weeks(Y26,6))", "one(tot('Coffee',per=Y26)/len({r['d'].isocalendar()[1] for r in sel('Coffee',per=Y26)}))", "one(tot('Coffee',per=Y26)/48)", "one(tot('Coffee',per=Y26)/47)"], ["average", "week", "category"]))
conv(("top 5 categories this year", "tab(rank(group(sel(per=Y26),cat_),5),True)", [], ["ranking", "category", "ytd"]),
     ("and 2024", "tab(rank(group(sel(per=Y(2024)),cat_),5),True)", [], ["ranking", "category", "year"]))
conv(("which weekday do we spend the most on eats", "one(*rank(group(sel('Eats'),wdn),1)[0])", ["one(rank(group(sel('Eats'),wdn),1)[0][0])"], ["weekday", "category", "ranking"]))
conv(("how many days in october did we spend nothing at all", "one(nospend(OCT))", [], ["nospend", "month"]))
conv(("longest gap between snooze visits in 2025", "one(maxgap(sel(n='snooze',per=Y(2025)))[0][0])", ["one(maxgap(sel(n='snooze',per=Y(2025)))[0][0]-1)", "one(*maxgap(sel(n='snooze',per=Y(2025)))[0])", "one(maxgap(sel(n='snooze',per=Y(2025)))[0][1],maxgap(sel(n='snooze',per=Y(2025)))[0][2])"], ["gap", "merchant"]),
     ("when were we last there", "one(sel(n='snooze')[-1]['d'])", ["one(sel(n='snooze')[-1]['d'],sel(n='snooze')[-1]['a'])", "one(sel(n='snooze',per=Y(2025))[-1]['d'])"], ["last", "merchant"]),
     N("what did theo order", "detail"))
conv(("show me everything over 500 in wheels", "lst(sel('Wheels',f=lambda r:r['a']>500))", ["lst(sel('Wheels',f=lambda r:r['a']>500),'d','n','a')", "lst(sel('Wheels',f=lambda r:r['a']>500),'n','a')"], ["list", "threshold", "category"]))
conv(("snow total for last season nov through april", "one(tot('Snow',per=MM(2025,11,2026,4)))", [], ["total", "season", "category"]),
     ("and the season before that", "one(tot('Snow',per=MM(2024,11,2025,4)))", [], ["total", "season", "category"]),
     N("how many days did we actually ski", "quantity"))
conv(("what did we spend between 3 and 9 june", "one(tot(per=P('2026-06-03','2026-06-09')))", [], ["total", "range"]))
conv(("eats on weekends in ocotber", "one(tot('Eats',per=OCT,f=lambda r:r['d'].weekday()>=5))", ["one(tot('Eats',per=OCT,f=lambda r:r['d'].weekday()>=4))"], ["total", "weekend", "category"]))
conv(("wheels in q1 this year vs q1 last year", "one(tot('Wheels',per=MM(2026,1,2026,3)),tot('Wheels',per=MM(2025,1,2025,3)))", ["tab([('2026',tot('Wheels',per=MM(2026,1,2026,3))),('2025',tot('Wheels',per=MM(2025,1,2025,3)))])"], ["compare", "quarter", "category"]))
conv(("how much more did grocerys cost in 2025 than 2024", "one(tot('Groceries',per=Y(2025))-tot('Groceries',per=Y(2024)))", ["one(tot('Groceries',per=Y(2025))-tot('Groceries',per=Y(2024)),tot('Groceries',per=Y(2025)),tot('Groceries',per=Y(2024)))", "one(tot('Groceries',per=Y(2025)),tot('Groceries',per=Y(2024)))"], ["difference", "year", "category"]))
conv(("what percent of this years spending is eats", "one(pct(tot('Eats',per=Y26),tot(per=Y26)))", ["one(pct(tot('Eats',per=Y26),tot(per=Y26)),tot('Eats',per=Y26))", "one(tot('Eats',per=Y26),pct(tot('Eats',per=Y26),tot(per=Y26)))"], ["share", "category", "ytd"]),
     ("and groceries", "one(pct(tot('Groceries',per=Y26),tot(per=Y26)))", ["one(pct(tot('Groceries',per=Y26),tot(per=Y26)),tot('Groceries',per=Y26))", "one(tot('Groceries',per=Y26),pct(tot('Groceries',per=Y26),tot(per=Y26)))"], ["share", "category", "ytd"]))
conv(("camp stuff this summer vs last summer", "one(tot('Camp Stuff',per=MM(2026,6,2026,8)),tot('Camp Stuff',per=MM(2025,6,2025,8)))", ["one(tot('Camp Stuff',per=P('2026-06-21','2026-09-22')),tot('Camp Stuff',per=P('2025-06-21','2025-09-22')))", "one(tot('Camp Stuff',per=P('2026-06-21','2026-09-21')),tot('Camp Stuff',per=P('2025-06-20','2025-09-21')))", "tab([('2026',tot('Camp Stuff',per=MM(2026,6,2026,8))),('2025',tot('Camp Stuff',per=MM(2025,6,2025,8)))])"], ["compare", "season", "category"]))
conv(("how many expenses have no note this year and what do they add up to", "one(len(sel(per=Y26,f=lambda r:not r['n'].strip())),tot(per=Y26,f=lambda r:not r['n'].strip()))", [], ["count", "total", "empty notes"]))
conv(("by what percent did bills grow from 2024 to 2025", "one(pct(tot('Bills',per=Y(2025))-tot('Bills',per=Y(2024)),tot('Bills',per=Y(2024))))", [], ["growth", "category", "year"]))
conv(("most expensive thing ever and when", "one(big(ROWS)['a'],big(ROWS)['d'])", ["one(big(ROWS)['n'],big(ROWS)['a'],big(ROWS)['d'])", "one(big(ROWS)['n'],big(ROWS)['d'])"], ["max", "date"]))
conv(("kiddo spending since easter", "one(tot('Kiddo',per=P('2026-04-05')))", ["one(tot('Kiddo',per=P('2026-04-06')))"], ["total", "since", "category"]))
conv(("how much has gone to mia the babysitter since christmas", "one(tot(n='mia',per=P('2025-12-25')))", ["one(tot(n='mia',per=P('2025-12-26')))", "one(tot(n='mia',per=P('2025-12-24')))"], ["total", "person", "since"]))
conv(("how many months in 2025 did groceries go over 1500", "one(len([m for m,t in group(sel('Groceries',per=Y(2025)),ym).items() if t>1500]))", [], ["count", "threshold", "month"]))
conv(("worst month for eats in 2025", "one(*rank(group(sel('Eats',per=Y(2025)),ym),1)[0])", ["one(rank(group(sel('Eats',per=Y(2025)),ym),1)[0][0])"], ["ranking", "month", "category"]))
conv(("cheapest xcel bill ever and its date", "one(small(sel(n='xcel'))['a'],small(sel(n='xcel'))['d'])", [], ["min", "merchant", "date"]),
     ("and the highest", "one(big(sel(n='xcel'))['a'],big(sel(n='xcel'))['d'])", ["one(big(sel(n='xcel'))['a'])"], ["max", "merchant"]))
conv(("whole foods this year", "empty(sel(n='whole foods',per=Y26))", ["one(D(0))"], ["absent", "merchant"]))
conv(("any starbucks in 2026", "empty(sel(n='starbucks',per=Y26))", ["one(D(0))", "one(0)"], ["absent", "merchant"]))
conv(("target spending by catagory for all time", "tab(group(sel(n='target'),cat_).items())", [], ["table", "merchant", "category"]))
conv(("rei total not counting snow stuff", "one(tot(n='rei',noc='Snow'))", [], ["total", "merchant", "without"]))
conv(("theos birthday by year", "tab(group(sel(n='theo birthday'),yr).items())", [], ["table", "person", "year"]))
conv(("geico every payment", "lst(sel(n='geico'))", ["lst(sel(n='geico'),'d','n','a')"], ["list", "yearly"]))
conv(("my own ikon pass this year vs last year", "one(tot(f=lambda r:r['n']=='ikon pass',per=Y26),tot(f=lambda r:r['n']=='ikon pass',per=Y(2025)))", ["tab([('2026',tot(f=lambda r:r['n']=='ikon pass',per=Y26)),('2025',tot(f=lambda r:r['n']=='ikon pass',per=Y(2025)))])"], ["compare", "yearly"]),
     ("and all three passes together", "one(tot(n='ikon pass',per=Y26),tot(n='ikon pass',per=Y(2025)))", ["tab([('2026',tot(n='ikon pass',per=Y26)),('2025',tot(n='ikon pass',per=Y(2025)))])"], ["compare", "yearly"]))
conv(("everything on the ebike so far", "one(tot(n='ebike'))", [], ["total", "thing"]),
     ("without the bike itself", "one(tot(n='ebike',f=lambda r:r['n']!='ebike'))", [], ["total", "without"]),
     N("how many miles did i put on it", "quantity"))
conv(("whats been the priciest toyota repair", "one(big(sel(n='toyota'))['a'])", ["one(big(sel(n='toyota'))['a'],big(sel(n='toyota'))['n'])", "one(big(sel(n='toyota'))['n'])", "one(big(sel(n='toyota'))['d'],big(sel(n='toyota'))['a'])", "one(big(sel(n='toyota'))['a'],big(sel(n='toyota'))['d'],big(sel(n='toyota'))['n'])"], ["max", "thing"]))
conv(("avg preschool per month in 2025", "one(tot(n='preschool',per=Y(2025))/12)", [], ["average", "month"]))
conv(("total spend year to date vs same stretch last year", "one(tot(per=Y26),tot(per=P('2025-01-01','2025-11-30')))", ["tab([('2026',tot(per=Y26)),('2025',tot(per=P('2025-01-01','2025-11-30')))])"], ["compare", "ytd"]))
conv(("what did we blow the month before last leaving out the mortgage", "one(tot(per=SEP,non='mortgage'))", [], ["total", "month", "without"]))
conv(("5 priciest eats this year", "lst(top(sel('Eats',per=Y26),5),ordered=True)", ["lst(top(sel('Eats',per=Y26),5),'d','n','a',ordered=True)", "lst(top(sel('Eats',per=Y26),5),'n','a',ordered=True)"], ["ranking", "list", "category"]))
conv(("how many costco trips in 2025 not counting gas", "one(len(sel(n='costco',non='gas',per=Y(2025))))", ["one(ndays(sel(n='costco',non='gas',per=Y(2025))))"], ["count", "merchant", "without"]),
     ("avg per trip", "one(avg(sel(n='costco',non='gas',per=Y(2025))))", [], ["average", "visit", "merchant"]),
     N("thanks thats super helpful", "chitchat"))
conv(("which category went up the most in dollars from 2024 to 2025", "one(*rank(diffcat(Y(2024),Y(2025)),1)[0])", ["one(rank(diffcat(Y(2024),Y(2025)),1)[0][0])"], ["growth", "ranking", "category"]))
conv(("how much at the sink since we started tracking", "one(tot('Eats',n='the sink'))", ["one(tot(n='sink'))"], ["total", "merchant"]))

conv(N("how much is left in checking", "balance"),
     ("ok then how much went out in november", "one(tot(per=NOV))", [], ["total", "month"]))

# not answerable, on their own
for q, t in [("what did i bring home in october after taxes", "income"), ("how much do we still owe on the mortgage", "debt"),
             ("are we gonna stay under 7k in december", "future"), ("why was july last year so expensive", "reasons"), ("should we do epic instead of ikon next season", "advice"),
             ("what do other families in boulder spend on groceries", "others"), ("how many gallons of gas did we buy in october", "quantity"), 
             ("remind me to pay geico in february", "order"), ("asdf jkl qwe", "nonsense"), ("and then if the", "half"),
             ("add 42 for tacos yesterday", "order"), ("how much did nora earn this year", "income"), ("whats our net worth", "balance"),
             ("how do i cancel netflix", "how"), ("what will the desk rent be next year", "future"), ("which card did i use for the macbook", "how"),
             ("how many board feet of lumber went into the deck", "quantity"), ("is milk cheaper at king soopers or safeway", "others"), ("will insurance pay back any of the therapy", "income"),
             ("hey how are you doing", "chitchat"), ("how much did ben chip in for lunch", "others")]:
    conv(N(q, t))

if __name__ == "__main__":
    with open(os.path.join(HERE, "boulder35.jsonl"), "w") as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + "\n")
    print(len(ROWS), "rows,", len(OUT), "questions,", sum(o["gold"] == NONE for o in OUT), "none,", sum(bool(o["history"]) for o in OUT), "follow-ups")
