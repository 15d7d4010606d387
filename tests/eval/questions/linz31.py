import csv, json, os, re
from datetime import date, timedelta as td
from decimal import Decimal as D, ROUND_HALF_UP
H = os.path.dirname(os.path.abspath(__file__)); TODAY = date(2026,11,30)
class Row: pass
ROWS = []
for x in csv.DictReader(open(os.path.join(H,'../ledgers/linz.csv'),encoding='utf-8')):
    r = Row(); r.d = date.fromisoformat(x['date']); r.a = D(x['amount']); r.c = x['category']; r.n = x['notes']; ROWS.append(r)
WD = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def rd(v, p='0.01'): return str(D(v).quantize(D(p), ROUND_HALF_UP))
def word(n, w): return re.search(r'(?<!\w)'+re.escape(w.lower())+r'(?!\w)', n.lower()) is not None
def P(p):  # period -> (first, last)
    if p is None: return date.min, date.max
    if '..' in p:
        a,b = p.split('..'); return (date.fromisoformat(a) if a else date.min), (date.fromisoformat(b) if b else TODAY)
    k = [int(z) for z in p.split('-')]
    if len(k)==1: return date(k[0],1,1), date(k[0],12,31)
    if len(k)==2: return date(k[0],k[1],1), (date(k[0]+k[1]//12, k[1]%12+1, 1)-td(1))
    return date(*k), date(*k)
def sel(p=None, c=None, n=None, no=None, noc=None, w=None, lo=None, sub=False):
    a,b = P(p); out = []
    for r in ROWS:
        if not (a<=r.d<=b): continue
        if c is not None and r.c not in ([c] if isinstance(c,str) else c): continue
        if n is not None and not any((z in r.n.lower()) if sub else word(r.n,z) for z in ([n] if isinstance(n,str) else n)): continue
        if no is not None and any(word(r.n,z) for z in ([no] if isinstance(no,str) else no)): continue
        if noc is not None and r.c == noc: continue
        if w is not None and r.d.weekday() not in w: continue
        if lo is not None and not r.a > D(lo): continue
        out.append(r)
    return out
def tot(rs):
    t = D(0)
    for r in rs: t += r.a
    return t
def S(*a, **k): return rd(tot(sel(*a, **k)))
def C(*a, **k): return str(len(sel(*a, **k)))
def days(rs):
    s = []
    for r in rs:
        if r.d not in s: s.append(r.d)
    return s
def one(*v): return {"one": [str(z) for z in v]}
def rows(rs, ordered=False): return {"rows": [[str(z) for z in r] for r in rs], "ordered": ordered}
def avg(rs, k, p='0.01'): return rd(tot(rs)/D(k), p)
def med(rs):
    v = sorted(r.a for r in rs); n = len(v)
    return rd(v[n//2] if n%2 else (v[n//2-1]+v[n//2])/2)
def top(rs):
    b = [r for r in rs if r.a == max(z.a for z in rs)]; assert len(b)==1, [(z.d,z.n) for z in b]; return b[0]
def low(rs):
    b = [r for r in rs if r.a == min(z.a for z in rs)]; assert len(b)==1, [(z.d,z.n,z.a) for z in b]; return b[0]
def first(rs): return rs[0]
def last(rs): return rs[-1]
def key(r, k): return {'m':r.d.isoformat()[:7],'c':r.c,'y':str(r.d.year),'w':WD[r.d.weekday()],'n':r.n.lower()}[k]
def by(rs, k):  # group sums, sorted by key
    o = {}
    for r in rs: o[key(r,k)] = o.get(key(r,k), D(0)) + r.a
    return [(z, o[z]) for z in sorted(o)]
def cnt(rs, k):
    o = {}
    for r in rs: o[key(r,k)] = o.get(key(r,k), 0) + 1
    return [(z, o[z]) for z in sorted(o)]
def m2(g): return [(a, rd(b)) for a,b in g]
def rank(g, n=None, rev=True):
    s = sorted(g, key=lambda z: z[1], reverse=rev)
    if n: assert len(s)<=n or s[n-1][1]!=s[n][1]; s = s[:n]
    return s
def pct(a, b): return rd(D(a)*100/D(b), '0.1')
def growth(a, b): return rd((D(b)-D(a))*100/D(a), '0.1')
def diff(a, b): return rd(D(a)-D(b))
def nospend(p):
    a,b = P(p); have = days(sel(p)); o = []; d = a
    while d <= min(b,TODAY):
        if d not in have: o.append(d)
        d += td(1)
    return o
def gaps(rs):
    ds = days(rs); return [((ds[i+1]-ds[i]).days, ds[i], ds[i+1]) for i in range(len(ds)-1)]
def cross(p, limit):
    t = D(0)
    for r in sel(p):
        t += r.a
        if t > D(limit): return r.d
def running(rs, months=None):
    g = dict(by(rs,'m')); t = D(0); o = []
    for m in (months or sorted(g)): t += g.get(m, D(0)); o.append((m, rd(t)))
    return o
M26 = [f'2026-{i:02d}' for i in range(1,12)]
def lst(rs): assert 0<len(rs)<=20, len(rs); return [(r.d, rd(r.a)) for r in rs]
NONE = '{"none": True}'; EMPTY = '{"empty": True}'; ZERO = 'one("0.00")'; ZC = 'one("0")'
out = []; hist = []
def fin(e):
    return eval(e, globals())
def q(text, gold, *alt, tags='', f=False):
    global hist
    if not f: hist = []
    g = fin(gold); al = []
    for e in alt:
        x = fin(e)
        if x != g and x not in al: al.append(x)
    t = tags.split() + (['followup'] if f else []) + (['none'] if gold==NONE else []) + (['empty'] if gold==EMPTY else [])
    out.append({"id":f"linz31-{len(out)+1:03d}","question":text,"today":TODAY.isoformat(),"history":list(hist),"gold":g,"alt":al,"how":gold,"tags":t})
    hist.append(text)
def n(text, tags, f=False, *alt): q(text, NONE, *alt, tags=tags, f=f)
SHOP = 'sel("2026",n="hofer",no="reisen")'

q("how much did i spend on groceries last month", 'one(S("2026-10",c="groceries"))', tags='total category month')
q("and the month before that", 'one(S("2026-09",c="groceries"))', tags='total category month', f=True)
q("and eating out in the same month", 'one(S("2026-09",c="eating out"))', tags='total category month', f=True)
q("what have i spent at hofer this year, not counting the hofer reisen trip", 'one(S("2026",n="hofer",no="reisen"))', 'one(S("2026",n="hofer",no=["reisen","fan"]))', tags='total merchant without year')
q("and at billa incl billa plus", 'one(S("2026",n="billa"))', tags='total merchant', f=True)
q("how many times did i go to billa then", 'one(C("2026",n="billa"))', 'one(len(days(sel("2026",n="billa"))))', 'one(C("2026",n="billa",no="plus"))', 'one(len(days(sel("2026",n="billa",no="plus"))))', tags='count merchant', f=True)
n("whats my bank balance right now", 'balance')
q("when did i buy the cargo bike and how much was it", 'one(top(sel(n="cargo bike")).d, rd(top(sel(n="cargo bike")).a))', 'one(top(sel(n="cargo bike")).d, S(n="cargo bike"))', tags='date merchant oneoff')
q("and everything with cargo bike in the notes together", 'one(S(n="cargo bike"))', tags='total project', f=True)
n("how many km have i done on it so far", 'quantity', True)
q("how much did the balcony project cost altogether", 'one(S(n="balcony"))', tags='project total')
q("split that by category", 'rows(m2(by(sel(n="balcony"),"c")))', tags='project group', f=True)
q("what was the single dearest thing for it and when", 'one(top(sel(n="balcony")).d, rd(top(sel(n="balcony")).a))', 'one(top(sel(n="balcony")).d, rd(top(sel(n="balcony")).a), top(sel(n="balcony")).n)', 'one(rd(top(sel(n="balcony")).a), top(sel(n="balcony")).n)', tags='project max date', f=True)
q("what do i pay for netflix now", 'one(rd(last(sel(n="netflix")).a))', 'one(last(sel(n="netflix")).d, rd(last(sel(n="netflix")).a))', tags='price now')
q("and what was it when the list starts", 'one(rd(first(sel(n="netflix")).a))', 'one(first(sel(n="netflix")).d, rd(first(sel(n="netflix")).a))', tags='price first', f=True)
n("should i cancel it", 'advice', True)
q("how much has the rent gone up since january", 'one(diff(last(sel(n="rent")).a, first(sel("2026-01",n="rent")).a))', 'one(rd(first(sel("2026-01",n="rent")).a), rd(last(sel(n="rent")).a))', 'one(rd(first(sel("2026-01",n="rent")).a), rd(last(sel(n="rent")).a), diff(last(sel(n="rent")).a, first(sel("2026-01",n="rent")).a))', 'rows([(rd(first(sel("2026-01",n="rent")).a),),(rd(last(sel(n="rent")).a),)])', 'one(growth(first(sel("2026-01",n="rent")).a, last(sel(n="rent")).a))', tags='price change')
n("what will the rent be next year", 'future', True)
q("when did i last pay for the yoga studio", 'one(last(sel(n="yoga studio")).d)', 'one(last(sel(n="yoga studio")).d, rd(last(sel(n="yoga studio")).a))', tags='last date subscription')
q("and in total how much did i give them", 'one(S(n="yoga studio"))', tags='total merchant', f=True)
q("first and last payment for disney+, which dates", 'one(first(sel(n="disney",sub=True)).d, last(sel(n="disney",sub=True)).d)', 'rows(lst([first(sel(n="disney",sub=True)),last(sel(n="disney",sub=True))]))', 'rows([(first(sel(n="disney",sub=True)).d,),(last(sel(n="disney",sub=True)).d,)])', tags='first last subscription')
q("grocries month by month this year please", 'rows(m2(by(sel("2026",c="groceries"),"m")))', tags='group month category')
q("what do i spend on average a month on that", 'one(avg(sel("2026",c="groceries"),11))', 'one(avg(sel("2026-01-01..2026-10-31",c="groceries"),10))', 'one(avg(sel(c="groceries"),39))', tags='average month', f=True)
q("and last year", 'one(avg(sel("2025",c="groceries"),12))', 'rows(m2(by(sel("2025",c="groceries"),"m")))', tags='average month', f=True)
n("how much did i earn from translating in october", 'income')
q("avergae per visit at dm this year", 'one(avg(sel("2026",n="dm"),len(sel("2026",n="dm"))))', 'one(avg(sel("2026",n="dm"),len(days(sel("2026",n="dm")))))', tags='average visit merchant')
q("and dm this year in total but leaving out the groceries category", 'one(S("2026",n="dm",noc="groceries"))', tags='total merchant without', f=True)
q("median amount for a groceries shop in 2026", 'one(med(sel("2026",c="groceries")))', tags='median category')
q("my top 3 categories this year", 'rows(m2(rank(by(sel("2026"),"c"),3)),True)', 'rows([(a,) for a,b in rank(by(sel("2026"),"c"),3)],True)', tags='ranking category')
q("and in 2024", 'rows(m2(rank(by(sel("2024"),"c"),3)),True)', 'rows([(a,) for a,b in rank(by(sel("2024"),"c"),3)],True)', tags='ranking category', f=True)
n("how much does the average family in linz spend on groceries", 'others')
q("what share of this years spending is little one", 'one(pct(S("2026",c="little one"),S("2026")))', 'one(S("2026",c="little one"),pct(S("2026",c="little one"),S("2026")))', tags='share category')
q("how many days in october did i spend nothing at all", 'one(len(nospend("2026-10")))', 'rows([(d,) for d in nospend("2026-10")])', tags='nospend days')
q("how many times did i buy ice cream at the gelateria in 2025", 'one(C("2025",n="gelateria"))', 'one(len(days(sel("2025",n="gelateria"))))', tags='count merchant')
q("most expensive thing in 2024 apart from rent, with the date", 'one(top(sel("2024",no="rent")).d, rd(top(sel("2024",no="rent")).a))', 'one(top(sel("2024",no="rent")).d, rd(top(sel("2024",no="rent")).a), top(sel("2024",no="rent")).n)', tags='max date without')
n("where did i buy the pushchair", 'where')
q("show me everything over 400 euros this year without the rent", 'rows(lst(sel("2026",no="rent",lo="400")))', tags='list threshold without')
q("how many of those were svs", 'one(C("2026",n="svs",lo="400"))', tags='count merchant threshold', f=True)
n("how much tax will i have to pay for 2026", 'future')
q("how many grocery shops over 80 euros did i have in 2025", 'one(C("2025",c="groceries",lo="80"))', tags='count threshold category')
q("compare the trips to garda and istria, what did each come to", 'one(S(n="garda"),S(n="istria"))', 'rows([("garda",S(n="garda")),("istria",S(n="istria"))])', tags='trip compare')
q("and the bled one", 'one(S(n="bled"))', 'one(S(n="garda"),S(n="istria"),S(n="bled"))', 'rows([("garda",S(n="garda")),("istria",S(n="istria")),("bled",S(n="bled"))])', tags='trip total', f=True)
q("how much with norwich in the notes per year", 'rows(m2(by(sel(n="norwich"),"y")))', tags='trip group year')
n("whats the weather like in norwich this week", 'chitchat')
q("eating out in summer 2025 (june to august) vs summer 2026", 'one(S("2025-06-01..2025-08-31",c="eating out"),S("2026-06-01..2026-08-31",c="eating out"))', 'rows([("2025",S("2025-06-01..2025-08-31",c="eating out")),("2026",S("2026-06-01..2026-08-31",c="eating out"))])', 'one(S("2025-06-01..2025-08-31",c="eating out"),S("2026-06-01..2026-08-31",c="eating out"),diff(S("2026-06-01..2026-08-31",c="eating out"),S("2025-06-01..2025-08-31",c="eating out")))', 'one(diff(S("2026-06-01..2026-08-31",c="eating out"),S("2025-06-01..2025-08-31",c="eating out")))', 'one(diff(S("2025-06-01..2025-08-31",c="eating out"),S("2026-06-01..2026-08-31",c="eating out")))', 'one(S("2025-06-01..2025-08-31",c="eating out"),S("2026-06-01..2026-08-31",c="eating out"),diff(S("2025-06-01..2025-08-31",c="eating out"),S("2026-06-01..2026-08-31",c="eating out")))', tags='compare season')
q("which do i spend more at this year, billa or spar", 'one(S("2026",n="billa"),S("2026",n="spar"))', 'one("billa",S("2026",n="billa"))', 'one("billa")', 'rows([("billa",S("2026",n="billa")),("spar",S("2026",n="spar"))])', 'one(S("2026",n="billa"),S("2026",n="spar",sub=True))', 'rows([("billa",S("2026",n="billa")),("spar",S("2026",n="spar",sub=True))])', tags='compare merchant')
n("is hofer cheaper than billa per nappy", 'quantity unit price')
q("what did we spend on weekends in october", 'one(S("2026-10",w=[5,6]))', tags='total weekend')
q("and on weekdays", 'one(S("2026-10",w=[0,1,2,3,4]))', tags='total weekday', f=True)
q("third quater this year total", 'one(S("2026-07-01..2026-09-30"))', tags='total quarter')
q("how much more is that than the same quarter last year", 'one(diff(S("2026-07-01..2026-09-30"),S("2025-07-01..2025-09-30")))', 'one(S("2026-07-01..2026-09-30"),S("2025-07-01..2025-09-30"),diff(S("2026-07-01..2026-09-30"),S("2025-07-01..2025-09-30")))', tags='compare quarter diff', f=True)
n("why was it so different", 'reason', True)
q("total between 3 and 9 june this year", 'one(S("2026-06-03..2026-06-09"))', tags='total range')
q("how much on treats since easter", 'one(S("2026-04-05..2026-11-30",c="treats"))', 'one(S("2026-04-06..2026-11-30",c="treats"))', 'one(S("2026-04-07..2026-11-30",c="treats"))', tags='total easter')
q("bikes the month before last, how much was it", 'one(S("2026-09",c="bikes"))', tags='total month category')
q("snow from december to march last winter", 'one(S("2025-12-01..2026-03-31",c="snow"))', tags='total season category')
q("and the winter before", 'one(S("2024-12-01..2025-03-31",c="snow"))', tags='total season category', f=True)
n("can we afford a week in obertauern in february", 'advice future')
q("when was my last haircut", 'one(last(sel(n="haircut")).d)', 'one(last(sel(n="haircut")).d, rd(last(sel(n="haircut")).a))', tags='last date')
q("and whats the longest ive gone between two haircuts, in days", 'one(max(gaps(sel(n="haircut")))[0])', 'one(*max(gaps(sel(n="haircut"))))', tags='gap', f=True)
q("how many percent did groceries go up from 2024 to 2025", 'one(growth(S("2024",c="groceries"),S("2025",c="groceries")))', 'one(S("2024",c="groceries"),S("2025",c="groceries"),growth(S("2024",c="groceries"),S("2025",c="groceries")))', tags='growth year')
q("running total for bikes this year by month", 'rows(running(sel("2026",c="bikes")))', 'rows(running(sel("2026",c="bikes"),M26))', tags='running month')
n("how many kilos of apples did i buy at the südbahnhofmarkt", 'quantity')
q("which month this year was the priciest", 'one(*m2(rank(by(sel("2026"),"m"),1))[0])', 'one(m2(rank(by(sel("2026"),"m"),1))[0][0])', tags='max month')
q("and the cheapest", 'one(*m2(rank(by(sel("2026"),"m"),1,False))[0])', 'one(m2(rank(by(sel("2026"),"m"),1,False))[0][0])', tags='min month', f=True)
q("everything with lukas in the notes this year, just the sum", 'one(S("2026",n="lukas"))', 'one(S("2026",n="lukas",sub=True))', tags='person total')
n("how much does lukas owe me for the pizza", 'debt', True)
q("how much for nappies in 2025, dm and bipa together", 'one(S("2025",n="nappies"))', 'one(S("2025",n=["nappies","windeln"]))', tags='thing total')
q("how much have i spent at lidl this year", EMPTY, ZERO, tags='absent merchant')
q("did i ever buy anything at primark", EMPTY, ZERO, ZC, tags='absent merchant')
q("how much at boots the shop, all time", 'one(S(n="boots",no="ski"))', 'one(S(n="boots",c="health"))', tags='merchant common word')
q("what did i spend at action this year", 'one(S("2026",n="action"))', tags='merchant common word')
q("whats the last thing i bought there", 'one(last(sel("2026",n="action")).d, rd(last(sel("2026",n="action")).a))', 'one(last(sel("2026",n="action")).n)', 'one(last(sel("2026",n="action")).d, last(sel("2026",n="action")).n, rd(last(sel("2026",n="action")).a))', 'rows(lst([last(sel("2026",n="action"))]))', tags='last row merchant', f=True)
q("what does the krabbelstube cost now and what was it at the begining", 'one(rd(last(sel(n="krabbelstube")).a), rd(first(sel(n="krabbelstube")).a))', 'rows([(rd(last(sel(n="krabbelstube")).a),),(rd(first(sel(n="krabbelstube")).a),)])', 'rows(lst([first(sel(n="krabbelstube")),last(sel(n="krabbelstube"))]))', tags='price now then')
n("remind me to pay the svs in february", 'order')
q("household insurance, what was it each year", 'rows([(y,b) for y,b in m2(by(sel(n="household insurance"),"y"))])', 'rows(lst(sel(n="household insurance")))', tags='yearly group')
q("on which day did i get past 10000 euros this year", 'one(cross("2026","10000"))', 'one(cross("2026","9999.99"))', tags='running threshold date')
q("which categories came to more than 2000 this year", 'rows([(a,rd(b)) for a,b in by(sel("2026"),"c") if b>2000])', 'rows([(a,) for a,b in by(sel("2026"),"c") if b>2000])', tags='threshold category')
n("delete the last one", 'order')
q("spending by weekday for eating out in 2026", 'rows(m2(by(sel("2026",c="eating out"),"w")))', tags='group weekday')
q("how many times did hanna babysit this year and what did it come to", 'one(C("2026",n="hanna"),S("2026",n="hanna"))', tags='count total person')
n("which of those evenings did we get home after midnight", 'time', True)
q("year to date spending compared to the same point last year", 'one(S("2026-01-01..2026-11-30"),S("2025-01-01..2025-11-30"))', 'rows([("2026",S("2026-01-01..2026-11-30")),("2025",S("2025-01-01..2025-11-30"))])', 'one(S("2026-01-01..2026-11-30"),S("2025-01-01..2025-11-30"),diff(S("2026-01-01..2026-11-30"),S("2025-01-01..2025-11-30")))', 'one(diff(S("2026-01-01..2026-11-30"),S("2025-01-01..2025-11-30")))', 'one(diff(S("2025-01-01..2025-11-30"),S("2026-01-01..2026-11-30")))', tags='ytd compare')
n("hows your day going", 'chitchat')
n("who did i go to the cinema with", 'who')
n("how did i pay for the laptop, card or cash", 'how')
n("whats left of my grocery budget for november", 'budget')
n("how much will we spend on christmas this year", 'future')
n("what did judith spend on her own birthday dinner", 'others')
n("how much have i got saved for the house deposit", 'savings')
n("and then the one with", 'half')
n("asdkj fgh lkj", 'nonsense')
n("add 4.50 for coffee with anna today", 'order')
n("how many litres of oat milk did we get through in 2025", 'quantity')
n("rename treats to fun money", 'order')
q("presents in december, each year", 'rows([(y,rd(b)) for y,b in by([r for r in sel(c="presents") if r.d.month==12],"y")])', 'rows([(y,rd(b)) for y,b in by([r for r in sel(c="presents") if r.d.month==12],"m")])', tags='group year month')
q("last five bike things with date and price", 'rows(lst(sel(c="bikes")[-5:]))', tags='list last')
n("ok thats great thanks", 'chitchat', True)
q("average a week on eating out this year", 'one(rd(tot(sel("2026",c="eating out"))*7/334))', 'one(avg(sel("2026",c="eating out"),48))', 'one(avg(sel("2026",c="eating out"),47))', 'one(avg(sel("2026",c="eating out"),49))', 'one(avg(sel("2026",c="eating out"),len({r.d.isocalendar()[:2] for r in sel("2026",c="eating out")})))', tags='average week')
q("presents or treats, which was more in 2025", 'one(S("2025",c="presents"),S("2025",c="treats"))', 'one("treats",S("2025",c="treats"))', 'one("treats")', 'rows([("presents",S("2025",c="presents")),("treats",S("2025",c="treats"))])', tags='compare category')
assert tot(sel("2025",c="treats")) > tot(sel("2025",c="presents")) and tot(sel("2026",n="billa")) > tot(sel("2026",n="spar",sub=True))
assert len(out) == 100 and len({o["id"] for o in out}) == 100
if __name__ == '__main__':
    with open(os.path.join(H,'linz31.jsonl'),'w',encoding='utf-8') as f:
        for o in out: f.write(json.dumps(o, ensure_ascii=False)+'\n')
    print(len(ROWS),'rows,',len(out),'questions,',sum('none' in o['gold'] for o in out),'none,',sum(bool(o['history']) for o in out),'follow-ups')
