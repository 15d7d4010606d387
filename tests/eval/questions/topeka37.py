# 100 questions about topeka.csv; golds by naive loops with Decimal.
import csv, json, os, re, datetime as dt
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
D = dt.date.fromisoformat
A = []
with open(os.path.join(HERE, "../ledgers/topeka.csv")) as f:
    for x in csv.DictReader(f):
        A.append({"d": x["date"], "a": Decimal(x["amount"]), "c": x["category"], "n": x["notes"]})
WD = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def wd(x): return WD[D(x["d"]).weekday()]
def mon(x): return x["d"][:7]
def yr(x): return x["d"][:4]
def has(x, w):  # whole words, any case
    return re.search(r"(?<!\w)" + re.escape(w) + r"(?!\w)", x["n"], re.I) is not None
def S(c=None, n=None, p=None, a=None, b=None, f=None, rows=None):
    """rows of category c, word n in notes, period prefix p, from a to b inclusive"""
    out = []
    for x in (A if rows is None else rows):
        if c is not None and x["c"] != c: continue
        if n is not None and not has(x, n): continue
        if p is not None and not x["d"].startswith(p): continue
        if a is not None and x["d"] < a: continue
        if b is not None and x["d"] > b: continue
        if f is not None and not f(x): continue
        out.append(x)
    return out
def tot(rows):
    t = Decimal(0)
    for x in rows: t += x["a"]
    return t
def m2(v): return str(Decimal(v).quantize(Decimal("0.01"), ROUND_HALF_UP))
def p1(v): return str(Decimal(v).quantize(Decimal("0.1"), ROUND_HALF_UP))
def T(rows): return m2(tot(rows))
def N(rows): return str(len(rows))
def dates(rows): return sorted({x["d"] for x in rows})
def ND(rows): return str(len(dates(rows)))
def avg(rows, n=None): return m2(tot(rows) / (n if n else len(rows)))
def med(rows):
    v = sorted(x["a"] for x in rows); k = len(v)
    return m2(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def by(rows, key):
    g = {}
    for x in rows: g.setdefault(key(x), []).append(x)
    return g
def tab(rows, key, fn=T): return [[k, fn(v)] for k, v in sorted(by(rows, key).items())]
def rank(rows, key, n=None):
    t = sorted(((tot(v), k) for k, v in by(rows, key).items()), key=lambda z: (-z[0], z[1]))
    assert n is None or n >= len(t) or t[n - 1][0] != t[n][0]
    return [[k, m2(v)] for v, k in t[:n]]
def top(rows, i=0):
    t = sorted(rows, key=lambda x: -x["a"])
    assert (i == 0 or t[i - 1]["a"] != t[i]["a"]) and (i + 1 >= len(t) or t[i + 1]["a"] != t[i]["a"]), [z for z in t[:4]]
    return t[i]
def low(rows):
    t = sorted(rows, key=lambda x: x["a"]); assert t[0]["a"] != t[1]["a"]
    return t[0]
def lst(rows): assert 0 < len(rows) <= 20, len(rows); return [[x["d"], m2(x["a"])] for x in rows]
def ago(a, b=TODAY): return (D(b) - D(a)).days
def O(*v): return {"one": [str(z) for z in v]}
def R(t, ordered=False): return {"rows": t, "ordered": ordered}
def E(): return {"empty": True}
def empty(rows): assert not rows; return E()
def cap(rows, a, b):  # days from a to b without any row of rows
    have = set(dates(rows)); n = 0; d = D(a)
    while d <= D(b):
        if d.isoformat() not in have: n += 1
        d += dt.timedelta(1)
    return n
def gap(rows):  # widest distance between two neighbouring dates
    ds = dates(rows); g = [(ago(p, q), p, q) for p, q in zip(ds, ds[1:])]
    g.sort(reverse=True); assert g[0][0] != g[1][0]
    return g[0]
def steps(rows):  # price changes: [date, price] first row of each price
    out = []
    for x in rows:
        if not out or out[-1][1] != m2(x["a"]): out.append([x["d"], m2(x["a"])])
    return out
def cum(t):
    s = Decimal(0); o = []
    for k, v in t: s += Decimal(v); o.append([k, m2(s)])
    return o
def pick(*nv):  # name of the larger, with its figure
    return max(nv, key=lambda z: z[1])
def wkend(x): return D(x["d"]).weekday() >= 5
Y, L, P = "2026", "2025", "2024"
def last(rows, n=1): return rows[-n:] if n > 1 else rows[-1]
def diff(a, b): return m2(abs(tot(a) - tot(b)))
def grow(a, b): return p1((tot(b) - tot(a)) * 100 / tot(a))
def share(a, b): return p1(tot(a) * 100 / tot(b))

C = []
def conv(*t): C.append(t)
NONE = "NONE"
def q(text, gold, *alt, tags=""): return (text, gold, alt, tags.split())

conv(q("how much did we spend on groceries last month", "O(T(S('groceries',p='2026-10')))", tags="total category month"),
     q("and the month before that", "O(T(S('groceries',p='2026-09')))", tags="total category month"),
     q("so whats the difference", "O(diff(S('groceries',p='2026-10'),S('groceries',p='2026-09')))",
       "O(T(S('groceries',p='2026-10')),T(S('groceries',p='2026-09')),diff(S('groceries',p='2026-10'),S('groceries',p='2026-09')))",
       "O(m2(-(tot(S('groceries',p='2026-10'))-tot(S('groceries',p='2026-09')))))" , "O(m2(tot(S('groceries',p='2026-10'))-tot(S('groceries',p='2026-09'))))", tags="difference"))
conv(q("total at dillons this year", "O(T(S(n='dillons',p=Y)))", tags="total merchant year"),
     q("just the gas part of that", "O(T(S('gas','dillons',p=Y)))", tags="total merchant category"),
     q("how many times was that", "O(N(S('gas','dillons',p=Y)))", "O(ND(S('gas','dillons',p=Y)))", tags="count"))
conv(q("what did that whole bathroom remodel end up costing me", "O(T(S(n='bathroom')))", tags="project total"),
     q("break it down by catagory", "R(tab(S(n='bathroom'),lambda x:x['c']))", "R(rank(S(n='bathroom'),lambda x:x['c']),True)", tags="project category table"),
     q("whats the biggest single thing in there", "O(m2(top(S(n='bathroom'))['a']),top(S(n='bathroom'))['n'])", "O(m2(top(S(n='bathroom'))['a']),top(S(n='bathroom'))['d'])",
       "O(m2(top(S(n='bathroom'))['a']),top(S(n='bathroom'))['d'],top(S(n='bathroom'))['n'])", "O(m2(top(S(n='bathroom'))['a']))", "O(top(S(n='bathroom'))['n'])", tags="max project"))
conv(q("how much have i put into the f150 so far", "O(T(S(n='f150')))", tags="thing total"),
     q("and the silverado", "O(T(S(n='silverado')))", "O(T(S('trucks',n='silverado')))", tags="thing total"),
     q("should i just sell one of em", NONE, tags="advice"))
conv(q("what was netflix when the list starts and whats it now", "O(m2(S(n='netflix')[0]['a']),m2(S(n='netflix')[-1]['a']))",
       "R([[S(n='netflix')[0]['d'],m2(S(n='netflix')[0]['a'])],[S(n='netflix')[-1]['d'],m2(S(n='netflix')[-1]['a'])]])",
       "O(S(n='netflix')[0]['d'],m2(S(n='netflix')[0]['a']),S(n='netflix')[-1]['d'],m2(S(n='netflix')[-1]['a']))", tags="price then now"),
     q("when did they jack it up", "O(steps(S(n='netflix'))[1][0])", "O(*steps(S(n='netflix'))[1])", "O(steps(S(n='netflix'))[1][0],*[s[1] for s in steps(S(n='netflix'))])", "O(steps(S(n='netflix'))[1][0][:7])", tags="price change date"),
     q("think theyll do it again next year", NONE, tags="future"))
conv(q("how much rent have i paid for tyler all together", "O(T(S(n='tyler rent')))", tags="total person thing"),
     q("whats it now compared to the first one", "O(m2(S(n='tyler rent')[-1]['a']),m2(S(n='tyler rent')[0]['a']))",
       "O(m2(S(n='tyler rent')[-1]['a']),m2(S(n='tyler rent')[0]['a']),m2(S(n='tyler rent')[-1]['a']-S(n='tyler rent')[0]['a']))",
       "R([[S(n='tyler rent')[0]['d'],m2(S(n='tyler rent')[0]['a'])],[S(n='tyler rent')[-1]['d'],m2(S(n='tyler rent')[-1]['a'])]])",
       "O(m2(S(n='tyler rent')[-1]['a']-S(n='tyler rent')[0]['a']))", tags="price then now"))
conv(q("what did we blow this past weekend", "O(T(S(a='2026-11-28',b='2026-11-29')))", tags="weekend total"),
     q("just show me the list", "R(lst(S(a='2026-11-28',b='2026-11-29')))", tags="list weekend"))
conv(q("eating out since easter how much", "O(T(S('eating out',a='2026-04-05')))", "O(T(S('eating out',a='2026-04-06')))", tags="since holiday category"))
conv(q("how much did we spend between june 3 and june 9 this year", "O(T(S(a='2026-06-03',b='2026-06-09')))", tags="between total"))
conv(q("eating out this summer vs last sumer", "O(T(S('eating out',a='2026-06-01',b='2026-08-31')),T(S('eating out',a='2025-06-01',b='2025-08-31')))",
       "O(T(S('eating out',a='2026-06-21',b='2026-09-22')),T(S('eating out',a='2025-06-21',b='2025-09-22')))", "O(T(S('eating out',a='2026-06-21',b='2026-09-21')),T(S('eating out',a='2025-06-21',b='2025-09-21')))",
       "O(T(S('eating out',a='2026-06-20',b='2026-09-22')),T(S('eating out',a='2025-06-20',b='2025-09-22')))",
       "O(T(S('eating out',a='2026-06-01',b='2026-08-31')),T(S('eating out',a='2025-06-01',b='2025-08-31')),diff(S('eating out',a='2026-06-01',b='2026-08-31'),S('eating out',a='2025-06-01',b='2025-08-31')))", tags="season compare"))
conv(q("did i spend more at menards or home depot this year", "O(T(S(n='menards',p=Y)),T(S(n='home depot',p=Y)))",
       "O(*[pick(('menards',tot(S(n='menards',p=Y))),('home depot',tot(S(n='home depot',p=Y))))[0],m2(max(tot(S(n='menards',p=Y)),tot(S(n='home depot',p=Y))))])",
       "R([['menards',T(S(n='menards',p=Y))],['home depot',T(S(n='home depot',p=Y))]])", "O(pick(('menards',tot(S(n='menards',p=Y))),('home depot',tot(S(n='home depot',p=Y))))[0])", tags="compare merchants"))
conv(q("top 5 categories this year", "R(rank(S(p=Y),lambda x:x['c'],5),True)", tags="ranking category"),
     q("same thing for last year", "R(rank(S(p=L),lambda x:x['c'],5),True)", tags="ranking category"))
conv(q("what percent of all our spending this year is eating out", "O(share(S('eating out',p=Y),S(p=Y)))", tags="share"))
conv(q("how many times did i hit sonic in 2026", "O(N(S(n='sonic',p=Y)))", "O(ND(S(n='sonic',p=Y)))", tags="count merchant"),
     q("whats that run me on average each time", "O(avg(S(n='sonic',p=Y)))", "O(avg(S(n='sonic',p=Y),len(dates(S(n='sonic',p=Y)))))", tags="average visit"))
conv(q("when was the last time we ate at texas roadhouse", "O(last(S(n='texas roadhouse'))['d'])", "O(last(S(n='texas roadhouse'))['d'],m2(last(S(n='texas roadhouse'))['a']))", tags="last date"),
     q("what was the bill", "O(m2(last(S(n='texas roadhouse'))['a']))", "O(last(S(n='texas roadhouse'))['d'],m2(last(S(n='texas roadhouse'))['a']))", tags="amount last"),
     q("who all came with us", NONE, tags="who"))
conv(q("whens the first time i bought pellets", "O(S(n='pellets')[0]['d'])", "O(S(n='pellets')[0]['d'],m2(S(n='pellets')[0]['a']))", tags="first date"))
conv(q("how long since duke was at the vet", "O(ago(last(S(n='duke vet'))['d']))", "O(last(S(n='duke vet'))['d'])", "O(last(S(n='duke vet'))['d'],ago(last(S(n='duke vet'))['d']))", tags="days since"),
     q("what have his vet bills come to", "O(T(S(n='duke vet')))", "O(T(S(n='vet')))", tags="total thing"),
     q("whats wrong with that dog anyway", NONE, tags="reason"))
conv(q("how many days this year did we not spend a dime", "O(cap(A,'2026-01-01','2026-11-30'))", "O(cap(A,'2026-01-01','2026-11-29'))", tags="days without"))
conv(q("longest we went without eating out this year", "O(gap(S('eating out',p=Y))[0]-1)", "O(gap(S('eating out',p=Y))[0])", "O(*gap(S('eating out',p=Y)))", "O(gap(S('eating out',p=Y))[0]-1,*gap(S('eating out',p=Y))[1:])", tags="gap"))
conv(q("which day of the week do we spend the most eating out", "O(*rank(S('eating out'),wd,1)[0])", "O(rank(S('eating out'),wd,1)[0][0])", "R(rank(S('eating out'),wd),True)", tags="weekday"))
conv(q("show me spending month by month this year", "R(tab(S(p=Y),mon))", tags="by month table"),
     q("which one was the worst", "O(*rank(S(p=Y),mon,1)[0])", "O(rank(S(p=Y),mon,1)[0][0])", tags="max month"))
conv(q("single biggest thing ive paid for", "O(m2(top(A)['a']),top(A)['d'])", "O(m2(top(A)['a']),top(A)['n'])", "O(m2(top(A)['a']),top(A)['d'],top(A)['n'])", "O(m2(top(A)['a']))", "O(top(A)['n'])", tags="max"),
     q("not counting the ac unit", "O(m2(top(S(f=lambda x:not has(x,'ac unit')))['a']),top(S(f=lambda x:not has(x,'ac unit')))['d'])", "O(m2(top(S(f=lambda x:not has(x,'ac unit')))['a']),top(S(f=lambda x:not has(x,'ac unit')))['n'])",
       "O(m2(top(S(f=lambda x:not has(x,'ac unit')))['a']))", "O(top(S(f=lambda x:not has(x,'ac unit')))['n'])", "O(m2(top(S(f=lambda x:not has(x,'ac unit')))['a']),top(S(f=lambda x:not has(x,'ac unit')))['d'],top(S(f=lambda x:not has(x,'ac unit')))['n'])", tags="max without"))
conv(q("list everthing over 1250 bucks this year", "R(lst(S(p=Y,f=lambda x:x['a']>1250)))", tags="list threshold"))
conv(q("how many purchases over 200 dollars in october", "O(N(S(p='2026-10',f=lambda x:x['a']>200)))", tags="count threshold"))
conv(q("median fill up this year", "O(med(S('gas',p=Y)))", tags="median"),
     q("how many gallons is that", NONE, tags="quantity"))
conv(q("average a month on groceries in 2025", "O(avg(S('groceries',p=L),12))", tags="average month"))
conv(q("what do we average a week on gas this year", "O(m2(tot(S('gas',p=Y))*7/334))", "O(avg(S('gas',p=Y),48))", "O(avg(S('gas',p=Y),len(by(S('gas',p=Y),lambda x:D(x['d']).isocalendar()[:2]))))", "O(avg(S('gas',p=Y),49))", "O(m2(tot(S('gas',p=Y))*7/333))", "O(avg(S('gas',p=Y),47))", tags="average week"))
conv(q("what did october come to without the mortgage", "O(T(S(p='2026-10',f=lambda x:not has(x,'mortgage'))))", tags="without"),
     q("take out the house insurance too", "O(T(S(p='2026-10',f=lambda x:not has(x,'mortgage') and not has(x,'state farm house'))))", tags="without"))
conv(q("how much more did we spend on groceries in 2025 than 2024", "O(diff(S('groceries',p=L),S('groceries',p=P)))", "O(m2(tot(S('groceries',p=L))-tot(S('groceries',p=P))))", tags="difference years"),
     q("whats that in percent", "O(grow(S('groceries',p=P),S('groceries',p=L)))", tags="growth"))
conv(q("how much at costco this year", "empty(S(n='costco'))", "O('0.00')", tags="absent"))
conv(q("anything spent on a boat motor", "empty(S(f=lambda x:has(x,'boat motor') or has(x,'motor')))", "O('0.00')", "O('0')", tags="absent"))
conv(q("how much have we droped at target", "O(T(S(n='target')))", tags="merchant common word"),
     q("split it by category", "R(tab(S(n='target'),lambda x:x['c']))", "R(rank(S(n='target'),lambda x:x['c']),True)", tags="merchant by category"))
conv(q("caseys pizza vs caseys gas this year", "O(T(S(n='caseys pizza',p=Y)),T(S(n='caseys gas',p=Y)))", "R([['caseys pizza',T(S(n='caseys pizza',p=Y))],['caseys gas',T(S(n='caseys gas',p=Y))]])", tags="compare shared word"))
conv(q("how much on chiefs stuff in 2025", "O(T(S('chiefs',p=L)))", "O(T(S(p=L,f=lambda x:x['c']=='chiefs' or has(x,'chiefs'))))", tags="category or note"),
     q("and so far this year", "O(T(S('chiefs',p=Y)))", "O(T(S(p=Y,f=lambda x:x['c']=='chiefs' or has(x,'chiefs'))))", tags="category or note"),
     q("did they win sunday", NONE, tags="chitchat"))
conv(q("what did christmas cost us last year", "O(T(S(n='christmas',p=L)))", tags="yearly thing"))
conv(q("gifts for deb total", "O(T(S('gifts','deb')))", tags="person category"))
conv(q("priciest meal out this yr and when", "O(m2(top(S('eating out',p=Y))['a']),top(S('eating out',p=Y))['d'])", "O(m2(top(S('eating out',p=Y))['a']),top(S('eating out',p=Y))['d'],top(S('eating out',p=Y))['n'])", tags="max date"))
conv(q("first quarter this year against first quarter last year", "O(T(S(a='2026-01-01',b='2026-03-31')),T(S(a='2025-01-01',b='2025-03-31')))",
       "R([['2026',T(S(a='2026-01-01',b='2026-03-31'))],['2025',T(S(a='2025-01-01',b='2025-03-31'))]])",
       "O(T(S(a='2026-01-01',b='2026-03-31')),T(S(a='2025-01-01',b='2025-03-31')),diff(S(a='2026-01-01',b='2026-03-31'),S(a='2025-01-01',b='2025-03-31')))", tags="quarter compare"))
conv(q("what have we spent this november vs last november", "O(T(S(p='2026-11')),T(S(p='2025-11')))", "R([['2026-11',T(S(p='2026-11'))],['2025-11',T(S(p='2025-11'))]])",
       "O(T(S(p='2026-11')),T(S(p='2025-11')),diff(S(p='2026-11'),S(p='2025-11')))", tags="month same month last year compare"))
conv(q("gas the month before last", "O(T(S('gas',p='2026-09')))", tags="month before last"))
conv(q("lawn and yard by year", "R(tab(S('yard'),yr))", tags="by year"))
conv(q("how much was the ozarks trip", "O(T(S(n='ozarks')))", tags="trip total"),
     q("and branson and colorado", "O(T(S(n='branson')),T(S(n='colorado')))", "R([['branson',T(S(n='branson'))],['colorado',T(S(n='colorado'))]])", "R([['ozarks',T(S(n='ozarks'))],['branson',T(S(n='branson'))],['colorado',T(S(n='colorado'))]])", tags="trip total"),
     q("where should we go next summer", NONE, tags="advice future"))
conv(q("weekend vs weekday spending this year", "O(T(S(p=Y,f=wkend)),T(S(p=Y,f=lambda x:not wkend(x))))", "R([['weekend',T(S(p=Y,f=wkend))],['weekday',T(S(p=Y,f=lambda x:not wkend(x)))]])", tags="weekend compare"))
conv(q("last 5 things from menards", "R(lst(last(S(n='menards'),5)))", "R(lst(last(S(n='menards'),5)[::-1]),True)", tags="list last"),
     q("which card did i use on those", NONE, tags="how not in notes"))
conv(q("when did we last pay for disney plus", "O(last(S(n='disney plus'))['d'])", "O(last(S(n='disney plus'))['d'],m2(last(S(n='disney plus'))['a']))", tags="subscription stopped"))
conv(q("spent since labor day total", "O(T(S(a='2026-09-07')))", "O(T(S(a='2026-09-08')))", tags="since holiday"))
conv(q("which month had the highest kansas gas bill", "O(mon(top(S(n='kansas gas bill'))),m2(top(S(n='kansas gas bill'))['a']))", "O(mon(top(S(n='kansas gas bill'))))", "O(top(S(n='kansas gas bill'))['d'],m2(top(S(n='kansas gas bill'))['a']))", "O(top(S(n='kansas gas bill'))['d'])", tags="max month thing"),
     q("why was it so dang high", NONE, tags="reason"))
conv(q("how many entries did i leave with no note this year", "O(N(S(p=Y,f=lambda x:x['n']=='')))", tags="empty notes count"))
conv(q("what did i buy on black friday", "R(lst(S(p='2026-11-27')))", tags="list day"))
conv(q("running total by month on the smoker this year", "R(cum(tab(S('smoker',p=Y),mon)))", "R([[a[0],a[1],b[1]] for a,b in zip(tab(S('smoker',p=Y),mon),cum(tab(S('smoker',p=Y),mon)))])", "R(cum([[Y+'-%02d'%i,T(S('smoker',p=Y+'-%02d'%i))] for i in range(1,12)]))", "R([[Y+'-%02d'%i,T(S('smoker',p=Y+'-%02d'%i)),T(S('smoker',a=Y,b=Y+'-%02d-31'%i))] for i in range(1,12)])", tags="running total"))
# ---- not answerable, on their own
for t, g in [("hows the checking account looking", "balance"), ("when do i get my next paycheck", "income"), ("how much do i still owe on the house", "debt"), ("whats my credit score", "unknown"),
    ("how many miles a gallon is the chevy getting", "quantity"), ("how many pounds of brisket did i go thru this year", "quantity"), ("whatll the electric bill be in january", "future"), ("can i afford a bass boat", "advice"),
    ("delete that last one", "order"), ("remind me to pay state farm on the 15th", "order"), ("put 40 bucks down for gas at caseys", "order"), ("what does my neighbor pay for his lawn guy", "others"),
    ("how long do you smoke a pork butt at 225", "nonsense for a ledger"), ("thanks bud", "chitchat"), ("how much is the", "half sentence"), ("asdf jkl", "nonsense"), ("did deb like what i got her for her birthday", "reason"),
    ("how much did i make in overtime last year", "income"), ("how much beer money does tyler blow thru a week", "others"), ("morning, cold one out there", "chitchat")]:
    conv(q(t, NONE, tags=g))

out = []
for c in C:
    h = []
    for text, g, alt, tags in c:
        gold = {"none": True} if g == NONE else eval(g)
        alts = []
        for s in alt:
            v = eval(s)
            if v != gold and v not in alts: alts.append(v)
        out.append({"id": "topeka37-%03d" % (len(out) + 1), "question": text, "today": TODAY, "history": list(h), "gold": gold, "alt": alts,
                    "how": "none" if g == NONE else g, "tags": tags + (["followup"] if h else [])})
        h.append(text)
with open(os.path.join(HERE, "topeka37.jsonl"), "w") as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
nn = sum("none" in o["gold"] for o in out); fu = sum(bool(o["history"]) for o in out)
if os.environ.get("SHOW"):
    for o in out: print(o["id"][-3:], "   > " * bool(o["history"]) + o["question"], "|", json.dumps(o["gold"]), "| ALT", json.dumps(o["alt"]))
print(len(A), "rows,", len(out), "questions,", nn, "none,", fu, "follow-ups")
