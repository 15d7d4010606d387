import csv, json, os, re, datetime as dt, statistics
from decimal import Decimal as D, ROUND_HALF_UP
from collections import defaultdict
HERE = os.path.dirname(os.path.abspath(__file__))
ALL = []
for r in csv.DictReader(open(os.path.join(HERE, '../ledgers/shrewsbury.csv'), encoding='utf-8')):
    ALL.append((r['date'], D(r['amount']), r['category'], r['notes']))
DATE = lambda s: dt.date.fromisoformat(s)
def word(w, note):   # whole words, plural/possessive allowed
    return re.search(r'(?<!\w)' + re.escape(w) + r"(?:'?s)?(?!\w)", note, re.I) is not None
def R(cat=None, has=None, a=None, b=None, f=None, no=None, p=None):
    """rows: cat=category (or list), has=word(s) any of, no=word(s) none of, a..b dates, p=period prefix, f=extra test"""
    out = []
    for x in ALL:
        if cat is not None and x[2] not in ([cat] if isinstance(cat, str) else cat): continue
        if has is not None and not any(word(w, x[3]) for w in ([has] if isinstance(has, str) else has)): continue
        if no is not None and any(word(w, x[3]) for w in ([no] if isinstance(no, str) else no)): continue
        if a and x[0] < a: continue
        if b and x[0] > b: continue
        if p and not x[0].startswith(p): continue
        if f and not f(x): continue
        out.append(x)
    return out
def S(rs):
    t = D(0)
    for x in rs: t += x[1]
    return t
def m(v): return str(D(v).quantize(D('0.01'), ROUND_HALF_UP))
def pc(v): return str(D(v).quantize(D('0.1'), ROUND_HALF_UP))
def one(*v): return {"one": [x if isinstance(x, str) else (m(x) if isinstance(x, D) else str(x)) for x in v]}
def tab(rs, ordered=False): return {"rows": [[x if isinstance(x, str) else (m(x) if isinstance(x, D) else str(x)) for x in r] for r in rs], "ordered": ordered}
NONE = {"none": True}; EMPTY = {"empty": True}
def tot(**k):
    rs = R(**k)
    assert rs, k
    return one(S(rs))
def emp(**k):
    assert not R(**k), k
    return EMPTY
def grp(rs, key):
    g = defaultdict(lambda: D(0))
    for x in rs: g[key(x)] += x[1]
    return dict(g)
cat = lambda x: x[2]; mon = lambda x: x[0][:7]; yr = lambda x: x[0][:4]; day = lambda x: x[0]
wd = lambda x: DATE(x[0]).strftime('%A')
wkend = lambda x: DATE(x[0]).weekday() >= 5
def top(g, n=None):
    s = sorted(g.items(), key=lambda t: -t[1])
    n = n or len(s)
    assert len(s) <= n or s[n-1][1] != s[n][1]
    for i in range(min(n, len(s)) - 1): assert s[i][1] != s[i+1][1], s
    return s[:n]
def big(rs, n=1):
    s = sorted(rs, key=lambda x: -x[1])
    for i in range(min(n, len(s) - 1)): assert s[i][1] != s[i+1][1], s[:n+1]
    return s[:n]
def small(rs):
    s = sorted(rs, key=lambda x: x[1]); assert s[0][1] != s[1][1]; return s[0]
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return tab([(x[0], x[1]) for x in rs])
def ndays(a, b): return (DATE(b) - DATE(a)).days + 1
def gaps(rs):
    ds = sorted({x[0] for x in rs}); return [((DATE(q) - DATE(p)).days, p, q) for p, q in zip(ds, ds[1:])]
def maxgap(rs, k=0):   # k picks among equal longest gaps
    g = max(x[0] for x in gaps(rs)); return [x for x in gaps(rs) if x[0] == g][k]
def changes(rs): return [(x[0], p[1], x[1]) for p, x in zip(rs, rs[1:]) if x[1] != p[1]]
def free(a, b):
    seen = {x[0] for x in R(a=a, b=b)}
    return [d for d in ((DATE(a) + dt.timedelta(i)).isoformat() for i in range(ndays(a, b))) if d not in seen]
def cum(rs):
    t = D(0); out = []
    for k, v in sorted(grp(rs, mon).items()): t += v; out.append((k, t))
    return out
def med(rs): return statistics.median([x[1] for x in rs])
def avg(rs): return S(rs) / len(rs)
def avgday(rs): return S(rs) / len({x[0] for x in rs})
def cnt(rs): return one(len(rs))
def cntd(rs): return one(len({x[0] for x in rs}))
def growth(o, n): return pc((n - o) / o * 100)
Y24 = dict(p='2024'); Y25 = dict(p='2025'); Y26 = dict(p='2026')
OUT = []
def C(*turns):
    hist = []
    for t in turns:
        q, how = t[0], t[1]; alts = t[2] if len(t) > 2 else []; tags = t[3] if len(t) > 3 else []
        gold = eval(how); al = []
        for a in alts:
            v = eval(a)
            if v != gold and v not in al: al.append(v)
        tags = list(tags) + (['none'] if gold == NONE else []) + (['followup'] if hist else [])
        OUT.append({"id": "shrewsbury35-%03d" % (len(OUT) + 1), "question": q, "today": "2026-11-30", "history": list(hist), "gold": gold, "alt": al, "how": how, "tags": tags})
        hist.append(q)

# ------------------------------------------------------------------ questions
C(("how much have i spent on neddy this year", "tot(cat='Neddy',**Y26)", [], ['category', 'ytd']),
  ("and the same time last year", "tot(cat='Neddy',a='2025-01-01',b='2025-11-30')", [], ['ytd']),
  ("which month was worst for it this year", "one(*top(grp(R(cat='Neddy',**Y26),mon))[0])", ["one(top(grp(R(cat='Neddy',**Y26),mon))[0][0])"], ['ranking', 'month']))
C(("what did i spend at aldi last month", "tot(has='aldi',p='2026-10')", [], ['merchant']),
  ("and the month before", "tot(has='aldi',p='2026-09')", [], ['merchant']),
  ("what about lidl that month", "tot(has='lidl',p='2026-09')", [], ['merchant']))
C(("what does the livery cost now compared to when i started putting it in here", "one(R(has='livery')[0][1],R(has='livery')[-1][1])",
   ["one(R(has='livery')[0][0],R(has='livery')[0][1],R(has='livery')[-1][0],R(has='livery')[-1][1])", "one(R(has='livery')[0][1],R(has='livery')[-1][1],R(has='livery')[-1][1]-R(has='livery')[0][1])", "one(R(has='livery')[-1][1]-R(has='livery')[0][1])"], ['price']),
  ("when did it last go up", "one(changes(R(has='livery'))[-1][0])", ["one(*changes(R(has='livery'))[-1])", "one(changes(R(has='livery'))[-1][0],changes(R(has='livery'))[-1][2])"], ['price']))
C(("when did i last pay for netflix", "one(R(has='netflix')[-1][0])", ["one(R(has='netflix')[-1][0],R(has='netflix')[-1][1])"], ['last']),
  ("and when did disney+ start", "one(R(has='disney+')[0][0])", ["one(R(has='disney+')[0][0],R(has='disney+')[0][1])"], ['first']))
C(("how many times did the farrier come last year", "cnt(R(has='farrier',**Y25))", [], ['count']),
  ("whats the longest gap between visits", "one(maxgap(R(has='farrier',**Y25))[0])", ["one(*maxgap(R(has='farrier',**Y25)))", "one(*maxgap(R(has='farrier',**Y25),-1))", "one(maxgap(R(has='farrier'))[0])", "one(*maxgap(R(has='farrier')))", "one(*maxgap(R(has='farrier'),-1))"], ['gap']))
C(("my top five catagories this year", "tab(top(grp(R(**Y26),cat),5),True)", [], ['ranking']))
C(("whats the most ive ever spent in one go apart from rent and when was it", "one(big(R(no='rent'))[0][1],big(R(no='rent'))[0][0])", ["one(big(R(no='rent'))[0][1],big(R(no='rent'))[0][0],big(R(no='rent'))[0][3])", "one(*big(R(no='rent'))[0])"], ['dearest', 'without']))
C(("what percent of my spending this year has gone on neddy", "one(pc(S(R(cat='Neddy',**Y26))*100/S(R(**Y26))))", ["one(S(R(cat='Neddy',**Y26)),pc(S(R(cat='Neddy',**Y26))*100/S(R(**Y26))))"], ['share']),
  ("and on ellie", "one(pc(S(R(cat='Ellie',**Y26))*100/S(R(**Y26))))", ["one(pc(S(R(f=lambda x:x[2]=='Ellie' or word('ellie',x[3]),**Y26))*100/S(R(**Y26))))", "one(S(R(cat='Ellie',**Y26)),pc(S(R(cat='Ellie',**Y26))*100/S(R(**Y26))))"], ['share']))
C(("show me nosh out month by month this year", "tab(sorted(grp(R(cat='Nosh out',**Y26),mon).items()))", [], ['bymonth']))
C(("which day of the week do i spend the most on nosh out", "one(*top(grp(R(cat='Nosh out'),wd))[0])", ["one(top(grp(R(cat='Nosh out'),wd))[0][0])"], ['weekday']))
C(("how many days last month did i not spend anything", "one(len(free('2026-10-01','2026-10-31')))", [], ['nospend']),
  ("and in september", "one(len(free('2026-09-01','2026-09-30')))", [], ['nospend']))
C(("how much did whitby cost alltogether", "tot(has='whitby')", [], ['trip']),
  ("split that by category", "tab(sorted(grp(R(has='whitby'),cat).items()))", [], ['trip', 'bycat']),
  ("who paid for the fish and chips", "NONE", [], []))
C(("how much did i spend on the bathroom in total", "tot(has='bathroom')", [], ['project']),
  ("what was the dearest bit of it", "one(big(R(has='bathroom'))[0][1],big(R(has='bathroom'))[0][3])", ["one(big(R(has='bathroom'))[0][1])", "one(big(R(has='bathroom'))[0][3])", "one(big(R(has='bathroom'))[0][0],big(R(has='bathroom'))[0][1])", "one(big(R(has='bathroom'))[0][0],big(R(has='bathroom'))[0][1],big(R(has='bathroom'))[0][3])", "one(*big(R(has='bathroom'))[0])"], ['dearest']))
C(("have i spent more at aldi or morrisons on food shop this year", "one(S(R(has='aldi',cat='Food shop',**Y26)),S(R(has='morrisons',cat='Food shop',**Y26)))",
   ["tab([('Aldi',S(R(has='aldi',cat='Food shop',**Y26))),('Morrisons',S(R(has='morrisons',cat='Food shop',**Y26)))])", "one(top({'Aldi':S(R(has='aldi',cat='Food shop',**Y26)),'Morrisons':S(R(has='morrisons',cat='Food shop',**Y26))})[0][0])", "one(*top({'Aldi':S(R(has='aldi',cat='Food shop',**Y26)),'Morrisons':S(R(has='morrisons',cat='Food shop',**Y26))})[0])"], ['compare']))
C(("how much more did i spend in 2025 than in 2024", "one(S(R(**Y25))-S(R(**Y24)))", ["one(S(R(**Y24)),S(R(**Y25)),S(R(**Y25))-S(R(**Y24)))"], ['compare']),
  ("why was it so much more", "NONE", [], []))
C(("how much have ellies driving lessons come to so far", "tot(has='driving lesson')", [], ['things']),
  ("how many has she had", "cnt(R(has='driving lesson'))", [], ['count']),
  ("how many more will she need before she passes", "NONE", [], []))
C(("list everything over 150 quid since the start of september but not the rent", "lst(R(a='2026-09-01',f=lambda x:x[1]>150,no='rent'))", [], ['threshold', 'list', 'without']))
C(("what did i spend last weekend", "tot(a='2026-11-28',b='2026-11-29')", [], ['weekend']),
  ("and the weekend before that", "tot(a='2026-11-21',b='2026-11-22')", [], ['weekend']))
C(("total on running since easter", "tot(cat='Running',a='2026-04-05')", ["tot(cat='Running',a='2026-04-06')", "tot(cat='Running',a='2026-04-03')"], ['since']))
C(("what did i spend on food shop between 3 and 9 june", "tot(cat='Food shop',a='2026-06-03',b='2026-06-09')", [], ['dates']))
C(("whats the median of my food shop spends this year", "one(med(R(cat='Food shop',**Y26)))", ["one(str(med(R(cat='Food shop',**Y26)).quantize(D('0.01'))))"], ['median']))
C(("what do i spend on motor a month on average this year", "one(S(R(cat='Motor',**Y26))/11)", [], ['average']),
  ("and last year", "one(S(R(cat='Motor',**Y25))/12)", [], ['average']))
C(("averge a week on food shop in 2025", "one(S(R(cat='Food shop',**Y25))*7/365)", ["one(S(R(cat='Food shop',**Y25))/52)", "one(S(R(cat='Food shop',**Y25))/len({DATE(x[0]).isocalendar()[:2] for x in R(cat='Food shop',**Y25)}))", "one(S(R(cat='Food shop',**Y25))/53)"], ['average']))
C(("how many times have i been to costa this year", "cnt(R(has='costa',**Y26))", ["cntd(R(has='costa',**Y26))", "one(len(R(has='costa',**Y26)),S(R(has='costa',**Y26)))"], ['count']),
  ("how much a visit roughly", "one(avg(R(has='costa',**Y26)))", ["one(avgday(R(has='costa',**Y26)))"], ['average']))
C(("how much did i spend on xmas last year going by the notes", "tot(has='xmas',**Y25)", [], ['yearly']))
C(("how much did mums birthday come to this year", "tot(has='mum birthday',**Y26)", [], ['yearly', 'person']))
C(("running total of neddy month by month for this year", "tab(cum(R(cat='Neddy',**Y26)))", ["tab([(k,grp(R(cat='Neddy',**Y26),mon)[k],v) for k,v in cum(R(cat='Neddy',**Y26))])"], ['running total']))
C(("narrowboat spend in the summer last year compared to this summer", "one(S(R(cat='Narrowboat',a='2025-06-01',b='2025-08-31')),S(R(cat='Narrowboat',a='2026-06-01',b='2026-08-31')))",
   ["tab([('2025',S(R(cat='Narrowboat',a='2025-06-01',b='2025-08-31'))),('2026',S(R(cat='Narrowboat',a='2026-06-01',b='2026-08-31')))])", "one(S(R(cat='Narrowboat',a='2025-06-01',b='2025-08-31')),S(R(cat='Narrowboat',a='2026-06-01',b='2026-08-31')),S(R(cat='Narrowboat',a='2026-06-01',b='2026-08-31'))-S(R(cat='Narrowboat',a='2025-06-01',b='2025-08-31')))"], ['season', 'compare']))
C(("what did i spend in total in the first quarter of this year", "tot(a='2026-01-01',b='2026-03-31')", [], ['quarter']),
  ("and how much of that was bills", "tot(cat='Bills',a='2026-01-01',b='2026-03-31')", ["one(S(R(cat='Bills',a='2026-01-01',b='2026-03-31')),pc(S(R(cat='Bills',a='2026-01-01',b='2026-03-31'))*100/S(R(a='2026-01-01',b='2026-03-31'))))"], ['quarter']))
C(("total for the month before last", "tot(p='2026-09')", [], ['month']),
  ("without the hols", "one(S(R(p='2026-09',f=lambda x:x[2]!='Hols')))", [], ['without']))
C(("what did i spend on neddy last year if you take the vet bills off", "tot(cat='Neddy',no='vet',**Y25)", [], ['without']))
C(("how much have i spent at waitrose this year", "emp(has='waitrose',**Y26)", ["one('0.00')"], ['absent']),
  ("ok and at m&s", "tot(has='m&s',**Y26)", [], ['merchant']))
C(("how much have i spent at next in 2025, the shop", "tot(has='next',no='next term',**Y25)", [], ['merchant', 'common word']))
C(("how much on physio for me and how much on physio for the horse, since the start", "one(S(R(has='physio',cat='Health')),S(R(has='physio',cat='Neddy')))",
   ["tab([('Health',S(R(has='physio',cat='Health'))),('Neddy',S(R(has='physio',cat='Neddy')))])", "tab([('physio knee',S(R(has='physio knee'))),('horse physio',S(R(has='horse physio')))])"], ['compare', 'disambiguate']))
C(("break amazon down by category for this year", "tab(sorted(grp(R(has='amazon',**Y26),cat).items()))", [], ['bycat']))
C(("three biggest vet bills", "tab([(x[0],x[1]) for x in big(R(has='vet'),3)],True)", ["tab([(x[3],x[1]) for x in big(R(has='vet'),3)],True)", "tab([(x[0],x[1],x[3]) for x in big(R(has='vet'),3)],True)"], ['ranking']),
  ("why did he get colic in the first place", "NONE", [], []))
C(("what have i spent out with karen this year", "tot(has='with karen',**Y26)", ["tot(has='karen',cat='Nosh out',**Y26)"], ['person']),
  ("and with sue", "tot(has='with sue',**Y26)", ["tot(has='with sue',cat='Nosh out',**Y26)"], ['person']))
C(("last five things i bought for choir", "tab([(x[0],x[1]) for x in R(cat='Choir')[-5:]])", ["tab([(x[0],x[1]) for x in R(cat='Choir')[-5:][::-1]],True)", "tab([(x[0],x[1],x[3]) for x in R(cat='Choir')[-5:]])"], ['list']))
C(("on how many days this year did i get through more than 200 in a single day", "one(sum(1 for v in grp(R(**Y26),day).values() if v>200))", [], ['threshold', 'days']))
C(("car insurance each year please", "tab([(yr(x),x[1]) for x in R(has='car insurance')])", ["tab([(x[0],x[1]) for x in R(has='car insurance')])"], ['yearly']),
  ("what percent has that gone up from the first one to the latest", "one(growth(R(has='car insurance')[0][1],R(has='car insurance')[-1][1]))", ["one(R(has='car insurance')[0][1],R(has='car insurance')[-1][1],growth(R(has='car insurance')[0][1],R(has='car insurance')[-1][1]))"], ['growth']),
  ("where can i get it cheaper", "NONE", [], []))
C(("by what percent did my food shop change from 2024 to 2025", "one(growth(S(R(cat='Food shop',**Y24)),S(R(cat='Food shop',**Y25))))", ["one(S(R(cat='Food shop',**Y24)),S(R(cat='Food shop',**Y25)),growth(S(R(cat='Food shop',**Y24)),S(R(cat='Food shop',**Y25))))"], ['growth']),
  ("and nosh out", "one(growth(S(R(cat='Nosh out',**Y24)),S(R(cat='Nosh out',**Y25))))", ["one(S(R(cat='Nosh out',**Y24)),S(R(cat='Nosh out',**Y25)),growth(S(R(cat='Nosh out',**Y24)),S(R(cat='Nosh out',**Y25))))"], ['growth']))
C(("how much went on parking this summer", "tot(has='parking',a='2026-06-01',b='2026-08-31')", [], ['season']))
C(("when was i last at the dentist and what did it cost", "one(R(has='dentist')[-1][0],R(has='dentist')[-1][1])", [], ['last']))
C(("how many entries this year have i left with no note", "one(len(R(f=lambda x:x[3]=='',**Y26)))", [], ['count', 'empty notes']))
C(("how much did the edinburgh trip cost without the nosh out", "one(S(R(has='edinburgh',f=lambda x:x[2]!='Nosh out')))", [], ['trip', 'without']))
C(("nosh out on weekends against weekdays so far this year", "one(S(R(cat='Nosh out',f=wkend,**Y26)),S(R(cat='Nosh out',f=lambda x:not wkend(x),**Y26)))",
   ["tab([('weekend',S(R(cat='Nosh out',f=wkend,**Y26))),('weekday',S(R(cat='Nosh out',f=lambda x:not wkend(x),**Y26)))])"], ['weekday', 'compare']))
C(("how many food shops over 80 quid have i done this year", "cnt(R(cat='Food shop',f=lambda x:x[1]>80,**Y26))", ["cntd(R(cat='Food shop',f=lambda x:x[1]>80,**Y26))", "one(len(R(cat='Food shop',f=lambda x:x[1]>80,**Y26)),S(R(cat='Food shop',f=lambda x:x[1]>80,**Y26)))"], ['threshold', 'count']))
C(("wat did i spend at boots this year, the shop not the horsey ones", "tot(has='boots',f=lambda x:x[2]!='Neddy',**Y26)", [], ['merchant', 'disambiguate', 'typo']))
C(("which category have i spent the least on this year", "one(*sorted(grp(R(**Y26),cat).items(),key=lambda t:t[1])[0])", ["one(sorted(grp(R(**Y26),cat).items(),key=lambda t:t[1])[0][0])"], ['ranking']))
C(("how much was the gnr all in", "tot(has='gnr')", [], ['trip']))

# ------------------------------------------------------------------ not answerable
for q in ("how much have i got left in my account til payday", "what do i bring home a month after tax", "how much does karen still owe me for the theatre tickets",
          "will i be able to afford full livery next year", "should i sell my share in the kittiwake", "what do other people at the yard spend on their horses",
          "how many litres of diesel have i put in the car this year", "how many miles did i run training for the gnr", "delete the last one please",
          "remind me to pay the livery on the first", "thanks thats really helpful", "asdkj fhh qpwo", "so if i were to", "put 12 quid down for carrots today",
          "which card did i use for the vet in march", "did ellie pass her theory test the second time", "how much maintenance does ellies dad give me", "what will xmas cost me this year do you think",
          "how many kilos of carrots has that horse eaten", "morning, how are you", "set a budget of 300 a month for food shop", "how long did it take us to drive to whitby",
          "whats the balance on my credit card", "tell me a joke about horses"):
    C((q, "NONE", [], []))

if __name__ == '__main__':
    nN = sum(o['gold'] == NONE for o in OUT); nF = sum(bool(o['history']) for o in OUT)
    with open(os.path.join(HERE, 'shrewsbury35.jsonl'), 'w', encoding='utf-8') as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + '\n')
    print(len(ALL), 'rows,', len(OUT), 'questions,', nN, 'none,', nF, 'follow-ups')
