import csv, json, os, re, random
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026,11,30)
L = []
with open(os.path.join(HERE, "..", "ledgers", "exeter.csv"), newline='') as f:
    for r in csv.DictReader(f):
        L.append((date.fromisoformat(r['date']), Decimal(r['amount']), r['category'], r['notes']))
F,E,B,H,V,G,AL,GC,CH,M,P,HE,HO,BB = ("Food shop","Eating out","Bills","House","Campervan","Getting about","Allotment",
 "Grandchildren","Choir","Mum","Presents","Health","Holidays","Bits and bobs")
def q2(x): return str(Decimal(x).quantize(Decimal('0.01'), ROUND_HALF_UP))
def q1(x): return str(Decimal(x).quantize(Decimal('0.1'), ROUND_HALF_UP))
def D(s): return date.fromisoformat(s)
def mon(s):                       # a month as (first, last)
    y, m = int(s[:4]), int(s[5:])
    n = date(y+(m==12), m%12+1, 1)
    return (date(y,m,1), n-timedelta(1))
def span(a, b): return (D(a), D(b))
def yr(y): return (date(y,1,1), min(date(y,12,31), TODAY))
def has(note, w): return re.search(r'(?<!\w)'+re.escape(w.lower())+r'(?!\w)', note.lower()) is not None
def pick(cat=None, p=None, w=None, w2=None, note=None, no=None, nocat=None, over=None):
    out = []
    for d, a, c, n in L:
        if cat and c != cat: continue
        if nocat and c == nocat: continue
        if p and not (p[0] <= d <= p[1]): continue
        if w and not has(n, w): continue
        if w2 and not has(n, w2): continue
        if note is not None and n != note: continue
        if no and has(n, no): continue
        if over is not None and not a > over: continue
        out.append((d, a, c, n))
    return out
def tot(*a, **k):
    s = Decimal(0)
    for r in pick(*a, **k): s += r[1]
    return s
def cnt(*a, **k): return len(pick(*a, **k))
def big(rows, n=1):               # n-th biggest row; the value must be unique
    s = sorted(rows, key=lambda r: -r[1])
    assert [r[1] for r in s].count(s[n-1][1]) == 1, ('tie', s[:n+2])
    return s[n-1]
def small(rows):
    s = sorted(rows, key=lambda r: r[1])
    assert len(s) < 2 or s[0][1] != s[1][1], ('tie', s[:3])
    return s[0]
def median(xs):
    s = sorted(xs); n = len(s)
    return s[n//2] if n % 2 else (s[n//2-1]+s[n//2])/2
def group(rows, key):
    g = {}
    for r in rows: g[key(r)] = g.get(key(r), Decimal(0)) + r[1]
    return g
bymonth = lambda r: r[0].isoformat()[:7]
bycat = lambda r: r[2]
bynote = lambda r: r[3]
byyear = lambda r: r[0].isoformat()[:4]
WD = ["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]
byday = lambda r: WD[r[0].weekday()]
def quiet(p):                     # days without any row
    n = 0; d = p[0]
    while d <= p[1]:
        if not pick(p=(d,d)): n += 1
        d += timedelta(1)
    return n
def table(g): return {"rows": [[k, q2(v)] for k, v in sorted(g.items())], "ordered": False}
def rank(g, n):
    s = sorted(g.items(), key=lambda x: -x[1])
    v = [x[1] for x in s[:n+1]]; assert len(set(v)) == len(v), 'tie'
    return {"rows": [[k, q2(v)] for k, v in s[:n]], "ordered": True}
def running(g):
    out = []; s = Decimal(0)
    for k in sorted(g): s += g[k]; out.append([k, q2(s)])
    return {"rows": out, "ordered": False}
def show(rows, ordered=False):
    assert 0 < len(rows) <= 20, len(rows)
    return {"rows": [[r[0].isoformat(), q2(r[1])] for r in rows], "ordered": ordered}
def one(*v):
    out = []
    for x in v:
        if isinstance(x, Decimal): out.append(q2(x))
        elif isinstance(x, date): out.append(x.isoformat())
        else: out.append(str(x))
    return {"one": out}
def top(g): # label and amount of the largest group
    k = rank(g, 1)["rows"][0]; return one(*k)
def low(g):
    s = sorted(g.items(), key=lambda x: x[1]); assert s[0][1] != s[1][1]
    return one(s[0][0], s[0][1])
def pct(a, b): return one(q1(Decimal(a)*100/Decimal(b)))
NONE = '{"none": True}'
def empty(rows): assert not rows; return {"empty": True}

C = []          # conversations: lists of (question, how, alts, tags)
def conv(*turns): C.append([(t+([],""))[:4] if len(t) == 2 else (t[0], t[1], t[2], t[3]) for t in turns])
def no(q, tag, alt=()): return (q, NONE, list(alt), "none "+tag)
def y(q, how, tags, *alts): return (q, how, list(alts), tags)

conv(y("food shop in october", "one(tot(F, mon('2026-10')))", "total category month"),
     y("and september?", "one(tot(F, mon('2026-09')))", "follow period"),
     y("what was the biggest one", "one(big(pick(F, mon('2026-09')))[1])", "follow biggest", "one(big(pick(F, span('2026-09-01','2026-10-31')))[1])"))
conv(no("whats my pension this month", "income"))
conv(y("how much have we spent on the allotment this year", "one(tot(AL, yr(2026)))", "total category ytd"),
     y("and by this time last year?", "one(tot(AL, span('2025-01-01','2025-11-30')))", "follow period"),
     y("whats the difference", "one(abs(tot(AL, yr(2026))-tot(AL, span('2025-01-01','2025-11-30'))))", "follow difference"))
conv(y("boots the chemist this year", "one(tot(HE, yr(2026), w='boots'))", "merchant trap", "one(tot(HE, yr(2026), note='Boots'))", "one(tot(p=yr(2026), w='boots'))"))
conv(y("when did I last go to waterstones", "one(max(r[0] for r in pick(w='waterstones')))", "last date", "one(max(r[0] for r in pick(note='Waterstones')))"))
conv(no("can you cancel netflix for me", "order"))
conv(y("3 biggest things in may", "show([big(pick(p=mon('2026-05')),i) for i in (1,2,3)], True)", "top"))
conv(y("average a month on eating out this year", "one(tot(E, yr(2026))/11)", "average month"),
     y("and last year?", "one(tot(E, yr(2025))/12)", "follow period"))
conv(y("costa or boston tea party, which did we spend more at in 2025", "one(tot(p=yr(2025), w='costa'), tot(p=yr(2025), w='boston tea party'))", "compare merchants",
     "one(*max((('Costa', tot(p=yr(2025), w='costa')), ('Boston Tea Party', tot(p=yr(2025), w='boston tea party'))), key=lambda x: x[1]))"))
conv(no("how many tomatoes did we get off the allotment", "quantity"))
conv(y("anything over 100 in july", "show(pick(p=mon('2026-07'), over=100))", "threshold list"),
     y("how many is that", "one(cnt(p=mon('2026-07'), over=100))", "follow count"))
conv(y("the bathroom, what did it come to all in", "one(tot(w='bathroom'))", "project total"),
     y("dearest bit, and when was it", "one(*[big(pick(w='bathroom'))[i] for i in (1,0)])", "follow biggest date"),
     y("how much of the bathroom went to dave the plumber", "one(tot(w='bathroom', w2='dave'))", "follow two words"),
     y("by month please, the whole bathroom", "table(group(pick(w='bathroom'), bymonth))", "follow month table"))
conv(y("brekdown by category for november", "table(group(pick(p=mon('2026-11')), bycat))", "category table"),
     y("without bills", "table(group(pick(p=mon('2026-11'), nocat=B), bycat))", "follow without"))
conv(no("why was february so expensive", "reason"))
conv(y("which month did we spend least this year", "low(group(pick(p=yr(2026)), bymonth))", "month ranking"))
conv(y("how much did i spend last weekend", "one(tot(p=span('2026-11-28','2026-11-29')))", "period weekend"),
     y("and the weekend before", "one(tot(p=span('2026-11-21','2026-11-22')))", "follow period"))
conv(y("octopus by month this year", "table(group(pick(p=yr(2026), w='octopus'), bymonth))", "month table"),
     y("which was the highest", "top(group(pick(p=yr(2026), w='octopus'), bymonth))", "follow biggest", "one(big(pick(p=yr(2026), w='octopus'))[1], big(pick(p=yr(2026), w='octopus'))[0])"),
     no("and what will it be in january do you think", "follow future"))
conv(y("how much has bt broadband gone up since september 2023", "one(pick(w='bt broadband')[-1][1]-pick(w='bt broadband')[0][1])", "price growth",
     "pct(pick(w='bt broadband')[-1][1]-pick(w='bt broadband')[0][1], pick(w='bt broadband')[0][1])", "one(pick(w='bt broadband')[0][1], pick(w='bt broadband')[-1][1])"))
conv(y("brittany v scotland", "one(tot(w='brittany'), tot(w='scotland'))", "trip compare"),
     y("just the diesel for each", "one(tot(w='brittany', w2='diesel'), tot(w='scotland', w2='diesel'))", "follow two words"),
     no("how many litres was that", "follow quantity"))
conv(y("how many days this year did we not spend anything", "one(quiet(yr(2026)))", "quiet days"),
     y("and in the whole of 2025", "one(quiet(yr(2025)))", "follow period"))
conv(y("median tesco weekly shop this year", "one(median([r[1] for r in pick(p=yr(2026), note='Tesco weekly shop')]))", "median"))
conv(y("what share of everything this year was eating out", "pct(tot(E, yr(2026)), tot(p=yr(2026)))", "share"))
conv(y("what % of the food shop goes to tesco, 2026", "pct(tot(F, yr(2026), w='tesco'), tot(F, yr(2026)))", "share merchant"))
conv(y("top 5 categories last year", "rank(group(pick(p=yr(2025)), bycat), 5)", "ranking"),
     y("and this year so far", "rank(group(pick(p=yr(2026)), bycat), 5)", "follow period"))
conv(y("presents since christmas", "one(tot(P, span('2025-12-25','2026-11-30')))", "period since", "one(tot(P, span('2025-12-26','2026-11-30')))",
     "one(sum(r[1] for r in pick(P, span('2025-12-25','2026-11-30')) if r[1] > 0))"))
conv(y("christmas presents 2025 how much in all", "one(tot(P, yr(2025), w='christmas'))", "season"),
     y("how much of that was for alfie", "one(tot(P, yr(2025), w='christmas', w2='alfie'))", "follow word"))
conv(no("did rosa like her scooter", "not recorded"))
conv(y("dearest present this year and when was that", "one(*[big(pick(P, yr(2026)))[i] for i in (1,0)])", "biggest detail"))
conv(y("second biggest thing weve ever paid for", "one(big(pick(), 2)[1])", "second biggest"))
conv(y("stairlift altogether", "one(tot(w='stairlift'))", "total word"),
     y("without the service", "one(tot(w='stairlift', no='service'))", "follow without"),
     no("did the council pay for any of it", "follow who paid"))
conv(y("how many days since i was last at the dentsit", "one((TODAY-pick(w='dentist')[-1][0]).days)", "days since"))
conv(y("when was our first riverford box", "one(pick(w='riverford')[0][0])", "first"),
     y("and the last one", "one(pick(w='riverford')[-1][0])", "follow last"))
conv(y("show me keiths birthday presents", "show(pick(w='birthday keith'))", "list"))
conv(y("mum by month this year", "table(group(pick(M, yr(2026)), bymonth))", "month table"))
conv(y("spending by day of the week in 2026", "table(group(pick(p=yr(2026)), byday))", "weekday table"))
conv(y("eating out first half of october", "one(tot(E, span('2026-10-01','2026-10-15')))", "period half"))
conv(y("total spent between 10 june and 24 june this year", "one(tot(p=span('2026-06-10','2026-06-24')))", "period between"))
conv(y("first quarter 2026 against first quarter 2025", "one(tot(p=span('2026-01-01','2026-03-31')), tot(p=span('2025-01-01','2025-03-31')))", "compare quarters"))
conv(y("campervn total so far leaving out the 18750 one", "one(sum(r[1] for r in pick(V) if r[1] != 18750))", "without"))
conv(y("what did i spend at next in 2025", "one(tot(p=yr(2025), w='next'))", "common word merchant", "one(sum(r[1] for r in pick(p=yr(2025), w='next') if r[1] > 0))", "one(tot(p=yr(2025), note='Next'))"))
conv(y("how many times eating out with jean this year", "one(cnt(E, yr(2026), w='jean'))", "count person"),
     y("and pauline", "one(cnt(E, yr(2026), w='pauline'))", "follow person"))
conv(y("running total of the food shop this year month by month", "running(group(pick(F, yr(2026)), bymonth))", "running total"))
conv(y("month before last, whole lot", "one(tot(p=mon('2026-09')))", "period"))
conv(y("eating out, anything over 300", "empty(pick(E, over=300))", "empty threshold"))
conv(y("pilates price when i started and now", "one(pick(w='pilates')[0][1], pick(w='pilates')[-1][1])", "price then now"))
conv(y("prescripton how many this year", "one(cnt(p=yr(2026), w='prescription'))", "count typo"))
conv(y("food shop average per week 2025", "one(tot(F, yr(2025))*7/365)", "average week", "one(tot(F, yr(2025))/52)", "one(tot(F, yr(2025))/53)"))
conv(y("eating out aug to oct, compared with aug to oct last year", "one(tot(E, span('2026-08-01','2026-10-31')), tot(E, span('2025-08-01','2025-10-31')))", "compare periods"),
     y("what is that as a percentage change", "pct(abs(tot(E, span('2026-08-01','2026-10-31'))-tot(E, span('2025-08-01','2025-10-31'))), tot(E, span('2025-08-01','2025-10-31')))", "follow growth", "one('-'+pct(abs(tot(E, span('2026-08-01','2026-10-31'))-tot(E, span('2025-08-01','2025-10-31'))), tot(E, span('2025-08-01','2025-10-31')))['one'][0])"))
conv(y("which categories were over 200 in october", "table({k: v for k, v in group(pick(p=mon('2026-10')), bycat).items() if v > 200})", "threshold group"))
conv(no("list the refunds", "not in ledger", ['empty(pick(w="refund"))']))
conv(y("cheapest visit to the double locks", "one(small(pick(w='double locks'))[1])", "smallest"),
     y("and the average each visit", "one(tot(w='double locks')/cnt(w='double locks'))", "follow average"))
conv(y("how many sky payments were there and when was the last", "one(cnt(w='sky'), pick(w='sky')[-1][0])", "count and last"))
conv(y("tesco by category this year", "table(group(pick(p=yr(2026), w='tesco'), bycat))", "two conditions group"))
conv(y("top 3 bills this year, who do we pay most", "rank(group(pick(B, yr(2026)), bynote), 3)", "ranking merchant"))
conv(no("whats left in the joint account", "balance"))
conv(no("what has ann spent on her new kitchen", "other people"))
conv(no("dog food last month", "not in ledger", ['empty(pick(w="dog food"))']))
conv(no("ocado this year", "no merchant", ['empty(pick(w="ocado"))']))
conv(no("is it worth keeping the guardian", "advice"))
conv(no("delete the john lewis refund", "order"))
conv(no("hello dear are you there", "chat"))
conv(no("combien avons-nous depense en courses en octobre", "language", ["one(tot(F, mon('2026-10')))"]))
conv(no("how much more than", "half"))
conv(no("fghj kkl wibble", "nonsense"))
conv(no("how much have i got saved up for rosa", "savings"))
conv(no("who paid for the retirement dinner, me or keith", "who paid"))
conv(no("how many miles did we do in the van this summer", "quantity"))
conv(no("thank you thats lovely", "chat"))
conv(no("should we sell the campervan", "advice"))
conv(no("pay the window cleaner", "order"))
conv(no("what time did the choir concert start", "not recorded"))
conv(no("what did keith earn last year", "income"))
conv(no("golf club membership 2025", "not in ledger", ['empty(pick(w="golf"))']))
conv(no("what do other retired couples spend on food a month", "other people"))
conv(no("how much will we spend on christmas this year", "future"))
conv(no("flights to spain in june", "not in ledger", ['empty(pick(w="spain"))']))

R = random.Random(25); R.shuffle(C)
out = []
for c in C:
    hist = []
    for q, how, alts, tags in c:
        out.append({"id": "exeter25-%03d" % (len(out)+1), "question": q, "today": TODAY.isoformat(), "history": list(hist),
            "gold": json.loads(json.dumps(eval(how))), "alt": [g for g in (json.loads(json.dumps(eval(a))) for a in alts)], "how": how, "tags": tags.split()})
        hist.append(q)
for o in out: o["alt"] = [a for i, a in enumerate(o["alt"]) if a != o["gold"] and a not in o["alt"][:i]]
with open(os.path.join(HERE,'exeter25.jsonl'), 'w') as f:
    for o in out: f.write(json.dumps(o, ensure_ascii=False)+"\n")
print(len(L), len(out), sum('none' in o['gold'] for o in out), sum(bool(o['history']) for o in out))
