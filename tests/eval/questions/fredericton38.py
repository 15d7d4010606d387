import csv, json, os, re, sys, datetime as dt
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = [(dt.date.fromisoformat(r["date"]), D(r["amount"]), r["category"], r["notes"]) for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/fredericton.csv"), encoding="utf-8"))]
TODAY = dt.date(2026, 11, 30)
DAYN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
def day(s): return dt.date.fromisoformat(s)
def per(a, b): return (day(a), day(b))
def M(s):
    y, m = map(int, s.split("-")); return (dt.date(y, m, 1), dt.date(y + m // 12, m % 12 + 1, 1) - dt.timedelta(1))
def Y(y): return (dt.date(y, 1, 1), dt.date(y, 12, 31))
def YTD(y): return (dt.date(y, 1, 1), dt.date(y, 11, 30))
def has(note, w): return re.search(r"(?<!\w)" + re.escape(w) + r"(?!\w)", note, re.I) is not None
def F(c=None, n=None, p=None, xc=(), xn=None, cn=None, wd=None, over=None, eq=None):
    out = []
    for d, a, cat, note in ROWS:
        if c is not None and cat != c: continue
        if n is not None and not has(note, n): continue
        if p is not None and not (p[0] <= d <= p[1]): continue
        if cat in xc: continue
        if xn is not None and has(note, xn): continue
        if cn is not None and not (cat == cn or has(note, cn)): continue
        if wd is not None and d.weekday() not in wd: continue
        if over is not None and not a > over: continue
        if eq is not None and note != eq: continue
        out.append((d, a, cat, note))
    return out
def S(rs):
    t = D(0)
    for r in rs: t += r[1]
    return t
def q2(x): return str(D(x).quantize(D("0.01"), ROUND_HALF_UP))
def T(rs):
    assert rs, "no rows"
    return q2(S(rs))
def N(rs): return str(len(rs))
def ND(rs): return str(len({r[0] for r in rs}))
def AVG(rs, k=None): return q2(S(rs) / (k or len(rs)))
def AVGD(rs): return q2(S(rs) / len({r[0] for r in rs}))
def MED(rs):
    v = sorted(r[1] for r in rs); k = len(v)
    return q2(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def PC(a, b): return str((D(a) * 100 / D(b)).quantize(D("0.1"), ROUND_HALF_UP))
def GROW(a, b): return PC(S(b) - S(a), S(a))
def DIFF(a, b):
    assert S(a) > S(b), (S(a), S(b)); return q2(S(a) - S(b))
def dd(r): return r[0].isoformat()
def first(rs): return rs[0]
def last(rs): return rs[-1]
def big(rs):
    m = max(rs, key=lambda r: r[1]); assert sum(r[1] == m[1] for r in rs) == 1; return m
def groups(rs, key):
    g = {}
    for r in rs: g.setdefault(key(r), []).append(r)
    return {k: g[k] for k in g}
def cat(r): return r[2]
def mon(r): return r[0].strftime("%Y-%m")
def yr(r): return str(r[0].year)
def wday(r): return DAYN[r[0].weekday()]
def iso(r): return r[0].isoformat()
def table(rs, key): return sorted([k, T(v)] for k, v in groups(rs, key).items())
def rank(rs, key, k=None, rev=True):
    t = sorted(groups(rs, key).items(), key=lambda x: S(x[1]), reverse=rev)
    v = [S(x[1]) for x in t][:k + 1 if k else None]; assert len(set(v)) == len(v)
    return [[a, T(b)] for a, b in t[:k]]
def top(rs, key): return rank(rs, key, 1)[0]
def lst(rs): assert 0 < len(rs) <= 20, len(rs); return [[dd(r), q2(r[1])] for r in rs]
def empties(p):
    have = {r[0] for r in ROWS}; out = []; d = p[0]
    while d <= p[1]:
        if d not in have: out.append(d.isoformat())
        d += dt.timedelta(1)
    return out
def gap(rs):
    ds = sorted({r[0] for r in rs}); g = [((b - a).days, a, b) for a, b in zip(ds, ds[1:])]
    m = max(g); assert sum(x[0] == m[0] for x in g) == 1, [x for x in g if x[0] == m[0]]; return m
def runsum(rs, key):
    out = []; t = D(0)
    for k, v in sorted(groups(rs, key).items()): t += S(v); out.append([k, q2(t)])
    return out
def changes(rs):   # the rows at which a price changed
    return [b for a, b in zip(rs, rs[1:]) if a[1] != b[1]]
def one(*v):
    w = []
    for x in v: w += x if isinstance(x, list) else [x]
    return {"one": w}
def tab(rs, ordered=False): return {"rows": [list(r) for r in rs], "ordered": ordered}
NONE, EMPTY = {"none": True}, {"empty": True}

CONV = []
def conv(*turns): CONV.append(turns)
def t(q, how, alt=(), tags=""): return (q, how, list(alt), tags.split())
def no(q, tags=""): return (q, "NONE", [], ["none"] + tags.split())

conv(t("how much did i leave at tims last month", "one(T(F(c='tims',p=M('2026-10'))))", ["one(T(F(cn='tims',p=M('2026-10'))))"], "total category month"),
     t("and the month before last", "one(T(F(c='tims',p=M('2026-09'))))", ["one(T(F(cn='tims',p=M('2026-09'))))"], "total month"),
     t("how many times was i in there that month", "one(N(F(c='tims',p=M('2026-09'))))", ["one(ND(F(c='tims',p=M('2026-09'))))", "one(N(F(cn='tims',p=M('2026-09'))))"], "count month"))
conv(no("how much have i got left in the bank", "balance"))
conv(t("total groceries this year", "one(T(F(c='groceries',p=Y(2026))))", ["one(T(F(cn='groceries',p=Y(2026))))"], "total category year"),
     t("same for last year", "one(T(F(c='groceries',p=Y(2025))))", ["one(T(F(c='groceries',p=YTD(2025))))", "one(T(F(cn='groceries',p=Y(2025))))"], "total year"),
     t("whats the percent change if you only go to end of november both years", "one(GROW(F(c='groceries',p=YTD(2025)),F(c='groceries',p=YTD(2026))))",
       ["one(T(F(c='groceries',p=YTD(2025))),T(F(c='groceries',p=YTD(2026))),GROW(F(c='groceries',p=YTD(2025)),F(c='groceries',p=YTD(2026))))", "one(GROW(F(cn='groceries',p=YTD(2025)),F(cn='groceries',p=YTD(2026))))", "one(GROW(F(c='groceries',p=YTD(2025)),F(c='groceries',p=YTD(2026))).lstrip('-'))"], "growth ytd"))
conv(t("did i spend more at sobeys or superstore in 2025", "one(T(F(n='sobeys',p=Y(2025))),T(F(n='superstore',p=Y(2025))))",
       ["tab([['sobeys',T(F(n='sobeys',p=Y(2025)))],['superstore',T(F(n='superstore',p=Y(2025)))]])", "one(max([('sobeys',S(F(n='sobeys',p=Y(2025)))),('superstore',S(F(n='superstore',p=Y(2025))))],key=lambda x:x[1])[0],q2(max(S(F(n='sobeys',p=Y(2025))),S(F(n='superstore',p=Y(2025))))))"], "compare merchant year"),
     no("which of them two is cheaper for hamburg", "outside"))
conv(no("mornin how are ya", "chat"))
conv(t("costco altogether since the start of the book", "one(T(F(n='costco')))", [], "total merchant all"),
     t("just the gas there", "one(T(F(n='costco',c='gas')))", [], "total merchant category"),
     t("so how much without the gas", "one(T(F(n='costco',xc=('gas',))))", [], "without merchant"))
conv(no("how many litres of gas did i buy this year", "quantity"))
conv(t("what did newfoundland cost us all told", "one(T(F(n='newfoundland')))", [], "total trip"),
     t("split that up by category", "tab(table(F(n='newfoundland'),cat))", [], "trip bycategory"),
     t("whats the dearest thing on that trip and when", "one(q2(big(F(n='newfoundland'))[1]),dd(big(F(n='newfoundland'))))", ["one(q2(big(F(n='newfoundland'))[1]),dd(big(F(n='newfoundland'))),big(F(n='newfoundland'))[3])"], "trip max date"))
conv(no("what would a trip to newfoundland run us next summer", "future"))
conv(t("how much went into the deck", "one(T(F(n='deck')))", [], "total project"),
     t("how much of that was booze", "one(T(F(n='deck',c='booze')))", [], "project category"),
     no("did the boys ever pay me back for the beer", "debt"))
conv(t("whats nb power averaging a month this year", "one(AVG(F(n='nb power',p=Y(2026)),11))", [], "average month"),
     t("and last year", "one(AVG(F(n='nb power',p=Y(2025)),12))", ["one(AVG(F(n='nb power',p=YTD(2025)),11))"], "average month year"),
     no("will it go up again this winter", "future"))
conv(t("what was netflix when it first shows up and what is it now", "one(q2(first(F(n='netflix'))[1]),q2(last(F(n='netflix'))[1]))",
       ["tab([[dd(first(F(n='netflix'))),q2(first(F(n='netflix'))[1])],[dd(last(F(n='netflix'))),q2(last(F(n='netflix'))[1])]])"], "price thennow"),
     t("when did it last go up", "one(dd(last(changes(F(n='netflix')))))", ["one(dd(last(changes(F(n='netflix')))),q2(last(changes(F(n='netflix')))[1]))", "one(mon(last(changes(F(n='netflix')))))", "one(q2(last(F(n='netflix',p=M('2026-03')))[1]),q2(last(changes(F(n='netflix')))[1]),dd(last(changes(F(n='netflix')))))"], "price date"))
conv(no("should i sell the f150 or keep her goin", "advice"))
conv(t("when was the last sportsnet payment", "one(dd(last(F(n='sportsnet'))))", ["one(dd(last(F(n='sportsnet'))),q2(last(F(n='sportsnet'))[1]))"], "last subscription date"),
     t("how much did i give them in all", "one(T(F(n='sportsnet')))", [], "total subscription"))
conv(no("what was my pension cheque last month", "income"))
conv(t("list everythin over 1000 dollars this year", "tab(lst(F(over=1000,p=Y(2026))))", [], "list threshold year"),
     t("now just the ones for the house", "tab(lst(F(over=1000,p=Y(2026),c='house')))", ["tab(lst(F(over=1000,p=Y(2026),cn='house')))"], "list threshold category"),)
conv(t("top 5 categories this year", "tab(rank(F(p=Y(2026)),cat,5),True)", [], "ranking category year"),
     t("now the three smallest", "tab(rank(F(p=Y(2026)),cat,3,False),True)", ["tab(rank(F(p=Y(2026)),cat,3,False)[::-1],True)"], "ranking category year"))
conv(no("what does gerry spend on ammo in a year", "others"))
conv(t("show me total spending month by month for 2026", "tab(table(F(p=Y(2026)),mon))", [], "bymonth year"),
     t("which month was the worst", "one(top(F(p=Y(2026)),mon))", ["one(top(F(p=Y(2026)),mon)[0])"], "max month"),
     no("why was it so bad", "reason"))
conv(t("what day of the week do i spend the most at tims", "one(top(F(c='tims'),wday))", ["one(top(F(c='tims'),wday)[0])", "one(top(F(cn='tims'),wday))"], "weekday max"),
     t("how bout for gas", "one(top(F(c='gas'),wday))", ["one(top(F(c='gas'),wday)[0])", "one(top(F(cn='gas'),wday))"], "weekday max"))
conv(no("delete the last one i put in", "order"))
conv(t("groceries between 3 and 9 june", "one(T(F(c='groceries',p=per('2026-06-03','2026-06-09'))))", [], "total days"),
     t("same days last year", "one(T(F(c='groceries',p=per('2025-06-03','2025-06-09'))))", [], "total days"))
conv(no("remind me to pay the camp lot rent friday", "order"))
conv(t("what have i spent on huntin since easter", "one(T(F(c='hunting',p=per('2026-04-05','2026-11-30'))))", ["one(T(F(c='hunting',p=per('2026-04-06','2026-11-30'))))", "one(T(F(c='hunting',p=per('2026-04-03','2026-11-30'))))", "one(T(F(c='hunting',p=per('2026-04-07','2026-11-30'))))"], "total since holiday"))
conv(t("eating out on weekends this past summer", "one(T(F(c='eating out',p=per('2026-06-01','2026-08-31'),wd=(5,6))))", ["one(T(F(c='eating out',p=per('2026-06-21','2026-09-22'),wd=(5,6))))", "one(T(F(c='eating out',p=per('2026-06-21','2026-09-21'),wd=(5,6))))", "one(T(F(c='eating out',p=per('2026-06-20','2026-09-22'),wd=(5,6))))"], "weekend season"),)
conv(no("who did i go to swiss chalet with last time", "who"))
conv(t("how much on owen this year", "one(T(F(n='owen',p=Y(2026))))", [], "person year"),
     t("and maisie", "one(T(F(n='maisie',p=Y(2026))))", [], "person year"),
     t("so which of the two got more and how much", "one(max([('owen',S(F(n='owen',p=Y(2026)))),('maisie',S(F(n='maisie',p=Y(2026))))],key=lambda x:x[1])[0],q2(max(S(F(n='owen',p=Y(2026))),S(F(n='maisie',p=Y(2026))))))",
       ["one(T(F(n='owen',p=Y(2026))),T(F(n='maisie',p=Y(2026))))", "tab([['owen',T(F(n='owen',p=Y(2026)))],['maisie',T(F(n='maisie',p=Y(2026)))]])",
        "one(max([('owen',S(F(n='owen',p=Y(2026)))),('maisie',S(F(n='maisie',p=Y(2026))))],key=lambda x:x[1])[0],q2(abs(S(F(n='owen',p=Y(2026)))-S(F(n='maisie',p=Y(2026))))))"], "compare person"))
conv(no("what time was i at the irving yesterday", "outside"))
conv(t("median for a silverado fill up", "one(MED(F(n='silverado fill up')))", ["one(MED(F(n='silverado',c='gas')))"], "median"),
     t("and the average", "one(AVG(F(n='silverado fill up')))", [], "average visit"))
conv(t("how many times was i over 10 bucks at tims this year", "one(N(F(c='tims',over=10,p=Y(2026))))", ["one(N(F(cn='tims',over=10,p=Y(2026))))"], "count threshold"))
conv(no("how many cords of wood did we burn last winter", "quantity"))
conv(t("what percent of last years spending was booze", "one(PC(S(F(c='booze',p=Y(2025))),S(F(p=Y(2025)))))", ["one(T(F(c='booze',p=Y(2025))),PC(S(F(c='booze',p=Y(2025))),S(F(p=Y(2025)))))", "one(T(F(c='booze',p=Y(2025))),T(F(p=Y(2025))),PC(S(F(c='booze',p=Y(2025))),S(F(p=Y(2025)))))"], "share year"))
conv(no("can we afford a new truck", "advice"))
conv(t("how much more did the eating out cost in 2025 than 2024", "one(DIFF(F(c='eating out',p=Y(2025)),F(c='eating out',p=Y(2024))))", [], "difference years"),
     no("darlene says its all me is she right", "chat"))
conv(t("longest stretch i ever went without tims", "one(str(gap(F(c='tims'))[0]))", ["one(str(gap(F(c='tims'))[0]-1))", "one(str(gap(F(c='tims'))[0]),gap(F(c='tims'))[1].isoformat(),gap(F(c='tims'))[2].isoformat())", "one(str(gap(F(c='tims'))[0]-1),gap(F(c='tims'))[1].isoformat(),gap(F(c='tims'))[2].isoformat())", "one(str(gap(F(cn='tims'))[0]))"], "gap"))
conv(t("how many days in october did i spend nothin at all", "one(str(len(empties(M('2026-10')))))", ["tab([[x] for x in empties(M('2026-10'))])"], "nospend month"),
     t("and in novmber", "one(str(len(empties(M('2026-11')))))", ["tab([[x] for x in empties(M('2026-11'))])"], "nospend month"))
conv(t("when was the chimney sweep last here", "one(dd(last(F(n='chimney sweep'))))", ["one(dd(last(F(n='chimney sweep'))),q2(last(F(n='chimney sweep'))[1]))"], "last date"),
     t("what did he charge the first time and this time", "one(q2(first(F(n='chimney sweep'))[1]),q2(last(F(n='chimney sweep'))[1]))", ["tab([[dd(r),q2(r[1])] for r in (first(F(n='chimney sweep')),last(F(n='chimney sweep')))])"], "price thennow"))
conv(no("thanks bud thats good for now", "chat"))
conv(t("which truck cost me more this year f150 or silverado", "one(T(F(n='f150',p=Y(2026))),T(F(n='silverado',p=Y(2026))))",
       ["tab([['f150',T(F(n='f150',p=Y(2026)))],['silverado',T(F(n='silverado',p=Y(2026)))]])", "one(max([('f150',S(F(n='f150',p=Y(2026)))),('silverado',S(F(n='silverado',p=Y(2026))))],key=lambda x:x[1])[0],q2(max(S(F(n='f150',p=Y(2026))),S(F(n='silverado',p=Y(2026))))))",
        "one(T(F(n='f150',c='truck stuff',p=Y(2026))),T(F(n='silverado',c='truck stuff',p=Y(2026))))"], "compare thing"),
     no("how much do i still owe on the silverado", "debt"))
conv(t("house spending in the third quarter", "one(T(F(c='house',p=per('2026-07-01','2026-09-30'))))", ["one(T(F(cn='house',p=per('2026-07-01','2026-09-30'))))"], "total quarter"),
     t("and the second quarter", "one(T(F(c='house',p=per('2026-04-01','2026-06-30'))))", ["one(T(F(cn='house',p=per('2026-04-01','2026-06-30'))))"], "total quarter"))
conv(t("whats groceries a week on average in 2025", "one(q2(S(F(c='groceries',p=Y(2025)))*7/365))", ["one(AVG(F(c='groceries',p=Y(2025)),52))", "one(AVG(F(c='groceries',p=Y(2025)),53))", "one(AVG(F(c='groceries',p=Y(2025)),len({r[0].isocalendar()[:2] for r in F(c='groceries',p=Y(2025))})))"], "average week"))
conv(t("running total of grandkids month by month this year", "tab(runsum(F(c='grandkids',p=Y(2026)),mon))", ["tab([[a,b,c] for (a,b),(x,c) in zip(table(F(c='grandkids',p=Y(2026)),mon),runsum(F(c='grandkids',p=Y(2026)),mon))])"], "running bymonth"))
conv(t("how much have i spent on golf", "one(T(F(cn='golf'))) if F(cn='golf') else EMPTY", ["one('0.00')"], "notthere"))
conv(t("anythin at bass pro this year", "one(T(F(n='bass pro',p=Y(2026)))) if F(n='bass pro',p=Y(2026)) else EMPTY", ["one('0.00')", "one('0')"], "notthere merchant"),
     t("when was i last there then", "one(dd(last(F(n='bass pro'))))", ["one(dd(last(F(n='bass pro'))),q2(last(F(n='bass pro'))[1]))"], "last date merchant"))
conv(t("everything last month but leave out gas and truck stuff", "one(T(F(p=M('2026-10'),xc=('gas','truck stuff'))))", [], "without month"))
conv(t("canadian tire broke down by category", "tab(table(F(n='canadian tire'),cat))", [], "bycategory merchant"))
conv(no("and then the", "half"))
conv(t("when did i buy the old town canoe and what was it", "one(dd(last(F(n='old town canoe'))),q2(last(F(n='old town canoe'))[1]))", [], "date thing"),
     no("how long is she", "quantity"))
conv(t("average per visit at swiss chalet", "one(AVG(F(n='swiss chalet')))", ["one(AVGD(F(n='swiss chalet')))"], "average visit"))
conv(t("how many times did we eat at relish in 2025", "one(N(F(n='relish',c='eating out',p=Y(2025))))", ["one(ND(F(n='relish',c='eating out',p=Y(2025))))"], "count merchant common"))
conv(t("camp lot rent total 2024 and 2025", "one(T(F(n='camp lot rent',p=Y(2024))),T(F(n='camp lot rent',p=Y(2025))))", ["tab(table(F(n='camp lot rent',p=per('2024-01-01','2025-12-31')),yr))", "one(T(F(n='camp lot rent',p=per('2024-01-01','2025-12-31'))))"], "compare rent years"))
conv(t("all the snowblower stuff added up", "one(T(F(n='snowblower')))", [], "total thing"),
     t("without the ariens", "one(T(F(n='snowblower',xn='ariens')))", [], "without"),
     no("where could i get cheaper shear pins", "where"))
conv(t("when was the first time i bought shells and what did they cost", "one(dd(first(F(n='shells'))),q2(first(F(n='shells'))[1]))", [], "first date"))
conv(no("how many kms did i put on the chev this summer", "quantity"))
conv(t("what did moose camp come to", "one(T(F(n='moose camp')))", [], "total trip"))
conv(t("list what i got at princess auto this fall", "tab(lst(F(n='princess auto',p=per('2026-09-01','2026-11-30'))))", ["tab(lst(F(n='princess auto',p=per('2026-09-22','2026-11-30'))))"], "list season merchant"))
conv(t("what did i spend yesterday", "one(T(F(p=per('2026-11-29','2026-11-29'))))", ["tab(lst(F(p=per('2026-11-29','2026-11-29'))))"], "total day"),
     no("put down 12.50 for tims today too", "order"))
conv(t("total for last week", "one(T(F(p=per('2026-11-23','2026-11-29'))))", ["one(T(F(p=per('2026-11-22','2026-11-28'))))", "one(T(F(p=per('2026-11-24','2026-11-30'))))"], "total week"))
conv(t("gifts last december", "one(T(F(c='gifts',p=M('2025-12'))))", ["tab(lst(F(c='gifts',p=M('2025-12'))))"], "total month category"),
     t("was there anythin for kyle in there", "one(T(F(c='gifts',n='kyle',p=M('2025-12')))) if F(c='gifts',n='kyle',p=M('2025-12')) else EMPTY", ["tab(lst(F(c='gifts',n='kyle',p=M('2025-12')))) if F(c='gifts',n='kyle',p=M('2025-12')) else one('0.00')", "one(N(F(c='gifts',n='kyle',p=M('2025-12'))))"], "person"))
conv(t("whats the most we ever spent in one day this year", "one(top(F(p=Y(2026)),iso))", ["one(top(F(p=Y(2026)),iso)[1])"], "max day"))
conv(no("how much was", "half"))
conv(t("hardwood by year", "tab(table(F(n='hardwood'),yr))", [], "byyear thing"))
conv(no("what does the average fella in new brunswick spend on groceries", "others"))
conv(no("is it gonna snow saturday", "chat"))
conv(no("asdf lkj 9 ppp", "nonsense"))

if __name__ == "__main__":
    out = []
    for turns in CONV:
        hist = []
        for q, how, alt, tags in turns:
            try: g = eval(how); al = [eval(a) for a in alt]
            except Exception as e: print("!!", q, repr(e)); raise
            al2 = []
            for a in al:
                if a != g and a not in al2: al2.append(a)
            tg = tags + (["followup"] if hist else [])
            out.append({"id": "fredericton38-%03d" % (len(out) + 1), "question": q, "today": "2026-11-30", "history": list(hist), "gold": g, "alt": al2, "how": how, "tags": tg})
            hist.append(q)
    with open(os.path.join(HERE, "fredericton38.jsonl"), "w", encoding="utf-8", newline="\n") as fo:
        for o in out: fo.write(json.dumps(o, ensure_ascii=False) + "\n")
    if "-v" in sys.argv:
        for o in out: print(o["id"][-3:], "  > " * bool(o["history"]) + o["question"], "|", json.dumps(o["gold"]), "|", json.dumps(o["alt"]))
    print("%d rows, %d questions, %d none, %d follow-ups" % (len(ROWS), len(out), sum("none" in o["gold"] for o in out), sum(bool(o["history"]) for o in out)))
