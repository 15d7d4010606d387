import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__)); TODAY = "2026-11-30"
ROWS = []
for r in csv.DictReader(open(os.path.join(HERE, "../ledgers/nelson.csv"), encoding="utf-8", newline="")):
    ROWS.append((r["date"], Dc(r["amount"]), r["category"], r["notes"]))
CENT, TENTH = Dc("0.01"), Dc("0.1")
def money(x): return str(Dc(x).quantize(CENT, ROUND_HALF_UP))
def pct(a, b): return str((Dc(a) * 100 / Dc(b)).quantize(TENTH, ROUND_HALF_UP))
def dd(s): return date.fromisoformat(s)
def says(note, w):  # whole word or phrase, any case
    return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", note.lower()) is not None
def inper(d, per):
    if per is None: return True
    if isinstance(per, tuple): return per[0] <= d <= per[1]
    return d.startswith(per)
def sel(c=None, n=None, p=None, notn=None, notc=None, over=None, wd=None, exact=None):
    out = []
    for r in ROWS:
        if c is not None and r[2] not in (c if isinstance(c, tuple) else (c,)): continue
        if n is not None and not says(r[3], n): continue
        if exact is not None and r[3].lower() != exact.lower(): continue
        if not inper(r[0], p): continue
        if notn is not None and says(r[3], notn): continue
        if notc is not None and r[2] in (notc if isinstance(notc, tuple) else (notc,)): continue
        if over is not None and not r[1] > over: continue
        if wd is not None and dd(r[0]).weekday() not in wd: continue
        out.append(r)
    return out
def either(c, n, p=None):  # category or note
    return [r for r in ROWS if (r[2] == c or says(r[3], n)) and inper(r[0], p)]
def tot(rs):
    t = Dc(0)
    for r in rs: t += r[1]
    return t
def days(rs):
    out = []
    for r in rs:
        if r[0] not in out: out.append(r[0])
    return sorted(out)
def one(*v): return {"one": [money(x) if isinstance(x, Dc) else str(x) for x in v]}
def T(*rss): return one(*[tot(x) for x in rss])
def table(rs, ordered=False): return {"rows": [[money(x) if isinstance(x, Dc) else str(x) for x in r] for r in rs], "ordered": ordered}
def group(rs, key):
    g = {}
    for r in rs:
        k = key(r); g[k] = g.get(k, Dc(0)) + r[1]
    return sorted(g.items())
CAT, NOTE, MON, YR, WD = (lambda r: r[2]), (lambda r: r[3]), (lambda r: r[0][:7]), (lambda r: r[0][:4]), (lambda r: dd(r[0]).strftime("%A"))
def top(rs, key, k): 
    g = sorted(group(rs, key), key=lambda t: -t[1]); assert len(g) <= k or g[k - 1][1] != g[k][1]; return g[:k]
def bottom1(rs, key): return sorted(group(rs, key), key=lambda t: t[1])[0]
def biggest(rs):
    b = sorted(rs, key=lambda r: -r[1]); assert len(b) == 1 or b[0][1] != b[1][1]; return b[0]
def listing(rs): assert 0 < len(rs) <= 20, len(rs); return table([(r[0], r[1]) for r in rs])
def listing3(rs): return table([(r[0], r[3], r[1]) for r in rs])
def listingn(rs): return table([(r[3], r[1]) for r in rs])
def avg(rs): return tot(rs) / len(rs)
def avgday(rs): return tot(rs) / len(days(rs))
def median(v):
    v = sorted(v); n = len(v); return v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2
def gap(rs):
    d = days(rs); best = None
    for a, b in zip(d, d[1:]):
        g = (dd(b) - dd(a)).days
        if best is None or g > best[0]: best = (g, a, b)
    return best
def blank(a, b, rs):
    have, n, d = set(days(rs)), 0, dd(a)
    while d <= dd(b):
        n += d.isoformat() not in have; d += timedelta(1)
    return n
def ndays(a, b): return (dd(b) - dd(a)).days + 1
def mondays(a, b):  # calendar weeks touched
    s, d = set(), dd(a)
    while d <= dd(b): s.add(d - timedelta(d.weekday())); d += timedelta(1)
    return len(s)
def changes(rs):
    out, last = [], None
    for r in rs:
        if last is not None and r[1] != last[1]: out.append((r[0], last[1], r[1]))
        last = r
    return out
def running(rs):
    out, t = [], Dc(0)
    for k, v in group(rs, MON): t += v; out.append((k, t))
    return out
def runrows(rs):
    out, t = [], Dc(0)
    for r in rs: t += r[1]; out.append((r[0], t))
    return out
def add_amt(a, b): return tot(a) - tot(b)
NONE, EMPTY = {"none": True}, {"empty": True}
Y23, Y24, Y25, Y26 = "2023", "2024", "2025", "2026"
OUT = []
def conv(*turns):
    hist = []
    for t in turns:
        q, how, alts, tags = (list(t) + [[], []])[:4]
        gold = eval(how); alt = []
        for a in alts:
            v = eval(a)
            if v != gold and v not in alt: alt.append(v)
        OUT.append({"id": "nelson37-%03d" % (len(OUT) + 1), "question": q, "today": TODAY, "history": list(hist), "gold": gold, "alt": alt, "how": how, "tags": list(tags) + (["followup"] if hist else [])})
        hist.append(q)
Z = ["one(Dc(0))", "one(0)"]
N = lambda q, *t: (q, "NONE", [], ["none"] + list(t))

conv(("how much have i spent on beers this year", "T(sel(c='Beers',p=Y26))", ["T(either('Beers','beer',Y26))"], ["total", "category"]),
     ("and last year", "T(sel(c='Beers',p=Y25))", ["T(either('Beers','beer',Y25))"], ["total"]),
     ("whats the difference", "one(abs(add_amt(sel(c='Beers',p=Y25),sel(c='Beers',p=Y26))))", ["one(add_amt(sel(c='Beers',p=Y26),sel(c='Beers',p=Y25)))", "one(abs(add_amt(either('Beers','beer',Y25),either('Beers','beer',Y26))))"], ["difference"]))
conv(("total for kai in october", "T(sel(c='Kai',p='2026-10'))", [], ["total", "category", "month"]),
     ("same month last year", "T(sel(c='Kai',p='2025-10'))", ["T(sel(c='Kai',p='2026-10'),sel(c='Kai',p='2025-10'))"], ["month"]))
conv(("how much went on coffee the month before last", "T(sel(c='Coffee',p='2026-09'))", ["T(either('Coffee','coffee','2026-09'))"], ["total", "period"]))
conv(("what did i spend at new world in july", "T(sel(n='New World',p='2026-07'))", ["listing(sel(n='New World',p='2026-07'))"], ["merchant", "two-categories"]),
     ("just the beers part", "T(sel(c='Beers',n='New World',p='2026-07'))", ["listing(sel(c='Beers',n='New World',p='2026-07'))"], ["merchant", "category"]),
     ("nah why is it so high though", "NONE", [], ["none", "reason"]))
conv(("how much did i put on gas last month", "T(sel(c='Gas',p='2026-10'))", [], ["total", "period"]),
     ("what about the month before that", "T(sel(c='Gas',p='2026-09'))", [], ["period"]),
     N("and how many litres was it", "quantity"))
conv(("average i spend on coffee a week this year", "one(tot(sel(c='Coffee',p=Y26))/ndays('2026-01-01',TODAY)*7)",
      ["one(tot(sel(c='Coffee',p=Y26))/mondays('2026-01-01',TODAY))", "one(tot(sel(c='Coffee',p=Y26))/mondays(*[days(sel(c='Coffee',p=Y26))[i] for i in (0,-1)]))", "one(tot(sel(c='Coffee',p=Y26))/len({dd(r[0])-timedelta(dd(r[0]).weekday()) for r in sel(c='Coffee',p=Y26)}))", "one(tot(sel(c='Coffee',p=Y26))/48)", "one(tot(sel(c='Coffee',p=Y26))/47)"], ["average", "week"]))
conv(("avg monthly spend on feeds out in 2025", "one(tot(sel(c='Feeds Out',p=Y25))/12)", [], ["average", "month"]))
conv(("whats the avrage cost of a physio visit", "one(avg(sel(n='Physio')))", ["one(avgday(sel(n='Physio')))"], ["average", "visit"]),
     ("how many visits is that so far", "one(len(sel(n='Physio')))", ["one(len(days(sel(n='Physio'))))"], ["count"]),
     ("longest gap between visits in days", "one(gap(sel(n='Physio'))[0])", ["one(*gap(sel(n='Physio')))", "one(gap(sel(n='Physio'))[0]-1)"], ["gap"]))
conv(N("how much of the physio did acc pay for", "others"))
conv(("median gas fill thsi year", "one(median([r[1] for r in sel(c='Gas',p=Y26)]))", [], ["median"]))
conv(("how many times did i get a coffee in october", "one(len(sel(c='Coffee',p='2026-10')))", ["one(len(days(sel(c='Coffee',p='2026-10'))))", "one(len(either('Coffee','coffee','2026-10')))"], ["count"]))
conv(("when was i last at the mussel inn", "one(sel(n='Mussel Inn')[-1][0])", ["one(sel(n='Mussel Inn')[-1][0],sel(n='Mussel Inn')[-1][1])"], ["last", "merchant"]),
     ("and the first time", "one(sel(n='Mussel Inn')[0][0])", ["one(sel(n='Mussel Inn')[0][0],sel(n='Mussel Inn')[0][1])"], ["first"]),
     ("how much have i spent there all up", "T(sel(n='Mussel Inn'))", [], ["total"]))
conv(N("did i pay cash or card last time at the mussel inn", "how"))
conv(("how much was netflix when i started and what is it now", "one(sel(n='Netflix')[0][1],sel(n='Netflix')[-1][1])", ["listing([sel(n='Netflix')[0],sel(n='Netflix')[-1]])", "table([(sel(n='Netflix')[0][1],),(sel(n='Netflix')[-1][1],)])"], ["price", "then-now"]),
     N("should i just bin it", "advice"))
conv(("when did spotify go up", "one(changes(sel(n='Spotify'))[0][0])", ["one(*changes(sel(n='Spotify'))[0])", "one(changes(sel(n='Spotify'))[0][0],changes(sel(n='Spotify'))[0][2])", "one(changes(sel(n='Spotify'))[0][0][:7])"], ["price"]))
conv(("what was the flat rent a week in september 2023 and what is it these days", "one(sel(n='flat rent',p='2023-09')[0][1],sel(n='flat rent')[-1][1])", ["listing([sel(n='flat rent')[0],sel(n='flat rent')[-1]])", "table([(sel(n='flat rent')[0][1],),(sel(n='flat rent')[-1][1],)])"], ["price", "then-now"]))
conv(("total cost of the melbourne trip", "T(sel(n='Melbourne'))", [], ["trip"]),
     ("split it by category", "table(group(sel(n='Melbourne'),CAT))", [], ["trip", "by-category"]),
     ("same for bali", "table(group(sel(n='Bali'),CAT))", ["T(sel(n='Bali'))"], ["trip", "by-category"]))
conv(("which cost me more melbourne or bali", "T(sel(n='Melbourne'),sel(n='Bali'))", ["table([('Melbourne',tot(sel(n='Melbourne'))),('Bali',tot(sel(n='Bali')))])", "one(*max([('Melbourne',tot(sel(n='Melbourne'))),('Bali',tot(sel(n='Bali')))],key=lambda t:t[1]))"], ["trip", "comparison"]),
     ("how much on feeds in bali", "T(sel(c='Feeds Out',n='Bali'))", [], ["trip", "category"]),
     N("how many bintangs did i get through over there", "quantity"))
conv(("how much has the van build cost all up", "T(sel(n='van build'))", [], ["project"]),
     ("without the fridge", "T(sel(n='van build',notn='fridge'))", [], ["project", "without"]),
     ("whats the biggest single thing in it", "one(biggest(sel(n='van build'))[3],biggest(sel(n='van build'))[1])", ["one(biggest(sel(n='van build'))[1])", "one(biggest(sel(n='van build'))[3])", "one(*[biggest(sel(n='van build'))[i] for i in (0,1)])", "one(*[biggest(sel(n='van build'))[i] for i in (0,3,1)])"], ["project", "largest"]))
conv(N("how much is the van worth now", "balance"))
conv(("top 5 categories this year", "table(top(sel(p=Y26),CAT,5),True)", [], ["ranking"]),
     ("what percent of the whole lot is rent", "one(pct(tot(sel(c='Rent',p=Y26)),tot(sel(p=Y26))))", ["one(pct(tot(sel(c='Rent',p=Y26)),sum(v for _,v in top(sel(p=Y26),CAT,5))))"], ["share"]))
conv(("dearest thing in bike and the date", "one(biggest(sel(c='Bike'))[0],biggest(sel(c='Bike'))[1])", ["one(*[biggest(sel(c='Bike'))[i] for i in (0,3,1)])", "one(*[biggest(sel(c='Bike'))[i] for i in (0,3)])"], ["largest"]))
conv(("how many days in 2025 did i spend nothing", "one(blank('2025-01-01','2025-12-31',ROWS))", [], ["zero-days"]))
conv(("which day of the week do i spend the most on beers", "one(*top(sel(c='Beers'),WD,1)[0])", ["one(top(sel(c='Beers'),WD,1)[0][0])"], ["weekday"]))
conv(("feeds out by month this year", "table(group(sel(c='Feeds Out',p=Y26),MON))", [], ["by-month"]),
     ("which of those was the worst", "one(*top(sel(c='Feeds Out',p=Y26),MON,1)[0])", ["one(top(sel(c='Feeds Out',p=Y26),MON,1)[0][0])"], ["by-month", "largest"]))
conv(("running total for clobber month by month in 2026", "table(running(sel(c='Clobber',p=Y26)))", ["table([('2026-%02d'%m,tot(sel(c='Clobber',p=('2026-01-01','2026-%02d-31'%m)))) for m in range(1,12)])", "table([('2026-%02d'%m,tot(sel(c='Clobber',p=('2026-01-01','2026-%02d-31'%m)))) for m in range(1,13)])", "table(runrows(sel(c='Clobber',p=Y26)))"], ["running"]))
conv(("show me everything over 500 bucks this year", "listing(sel(over=500,p=Y26))", ["listing3(sel(over=500,p=Y26))"], ["threshold", "list"]))
conv(("how many things over 100 did i buy in august", "one(len(sel(over=100,p='2026-08')))", ["one(len(sel(over=100,p='2026-08',notc='Rent')))"], ["threshold", "count"]))
conv(("list what i got at torpedo7 this year", "listing(sel(n='Torpedo7',p=Y26))", ["listing3(sel(n='Torpedo7',p=Y26))"], ["list", "merchant", "two-categories"]),
     ("only the clobber ones", "listing(sel(c='Clobber',n='Torpedo7',p=Y26))", ["listing3(sel(c='Clobber',n='Torpedo7',p=Y26))"], ["list"]))
conv(("bunnings or mitre 10 where have i spent more", "T(sel(n='Bunnings'),sel(n='Mitre 10'))", ["table([('Bunnings',tot(sel(n='Bunnings'))),('Mitre 10',tot(sel(n='Mitre 10')))])", "one(*max([('Bunnings',tot(sel(n='Bunnings'))),('Mitre 10',tot(sel(n='Mitre 10')))],key=lambda t:t[1]))"], ["comparison", "merchant"]))
conv(("sprig & fern by category last year", "table(group(sel(n='Sprig & Fern',p=Y25),CAT))", [], ["merchant", "by-category"]))
conv(("how much did i spend between 3 and 9 june", "T(sel(p=('2026-06-03','2026-06-09')))", [], ["period"]))
conv(("what did i spend last weekend", "T(sel(p=('2026-11-28','2026-11-29')))", ["listing(sel(p=('2026-11-28','2026-11-29')))", "T(sel(p=('2026-11-27','2026-11-29')))"], ["weekend"]),
     ("and the one before", "T(sel(p=('2026-11-21','2026-11-22')))", ["listing(sel(p=('2026-11-21','2026-11-22')))", "T(sel(p=('2026-11-20','2026-11-22')))"], ["weekend"]))
conv(("kai this quarter vs last quarter", "T(sel(c='Kai',p=('2026-10-01','2026-12-31')),sel(c='Kai',p=('2026-07-01','2026-09-30')))", ["table([('2026-Q4',tot(sel(c='Kai',p=('2026-10-01','2026-12-31')))),('2026-Q3',tot(sel(c='Kai',p=('2026-07-01','2026-09-30'))))])"], ["quarter", "comparison"]))
conv(("total spend over winter june to august", "T(sel(p=('2026-06-01','2026-08-31')))", [], ["season"]),
     ("and how much of that was power", "T(sel(n='power',p=('2026-06-01','2026-08-31')))", ["one(pct(tot(sel(n='power',p=('2026-06-01','2026-08-31'))),tot(sel(p=('2026-06-01','2026-08-31')))))"], ["season", "note"]),
     N("what will it be next winter", "future"))
conv(("what have i spent on the bike since easter", "T(sel(c='Bike',p=('2026-04-05',TODAY)))", ["T(sel(c='Bike',p=('2026-04-%02d'%3,TODAY)))", "T(sel(c='Bike',p=('2026-04-04',TODAY)))", "T(sel(c='Bike',p=('2026-04-06',TODAY)))", "T(sel(c='Bike',p=('2026-04-07',TODAY)))", "T(either('Bike','bike',('2026-04-05',TODAY)))", "T(either('Bike','bike',('2026-04-06',TODAY)))"], ["holiday"]))
conv(("spend on prezzies since christmas", "T(sel(c='Prezzies',p=('2025-12-25',TODAY)))", ["T(sel(c='Prezzies',p=('2025-12-26',TODAY)))"], ["holiday"]))
conv(("year to date total compared to the same time last year", "T(sel(p=('2026-01-01','2026-11-30')),sel(p=('2025-01-01','2025-11-30')))", ["table([('2026',tot(sel(p=('2026-01-01','2026-11-30')))),('2025',tot(sel(p=('2025-01-01','2025-11-30'))))])"], ["ytd", "comparison"]))
conv(("how much more did i spend on kai in 2025 than 2024", "one(add_amt(sel(c='Kai',p=Y25),sel(c='Kai',p=Y24)))", [], ["difference"]),
     ("whats that as a percentage increase", "one(pct(add_amt(sel(c='Kai',p=Y25),sel(c='Kai',p=Y24)),tot(sel(c='Kai',p=Y24))))", [], ["growth"]),
     N("is that heaps compared to other people my age", "others"))
conv(("how much have i spent on mum all up", "T(sel(n='Mum'))", [], ["person"]),
     ("and nan", "T(sel(n='Nan'))", [], ["person"]))
conv(("stuff with tama in the notes this year total", "T(sel(n='Tama',p=Y26))", [], ["person"]),
     N("how much did tama spend on beers", "others"))
conv(("which month cost me the most in 2025", "one(*top(sel(p=Y25),MON,1)[0])", ["one(top(sel(p=Y25),MON,1)[0][0])"], ["month", "largest"]))
conv(("top 3 places for coffee by spend this year", "table(top([r for r in sel(c='Coffee',p=Y26) if r[3]],NOTE,3),True)", [], ["ranking", "merchant"]))
conv(("how mcuh at rush since the start of september", "T(sel(n='Rush',p=('2026-09-01',TODAY)))", [], ["merchant", "common-word", "typo"]))
conv(("how much have i given base over the years", "T(sel(n='Base'))", ["table(group(sel(n='Base'),YR))"], ["merchant", "common-word"]))
conv(("when was the last wof and what did it cost", "one(sel(n='WOF')[-1][0],sel(n='WOF')[-1][1])", [], ["last"]))
conv(("total ive paid for van insurance each year", "table(group(sel(n='van insurance'),YR))", ["listing(sel(n='van insurance'))"], ["by-year", "yearly"]))
conv(("each of my subs and what it came to in 2026", "table(group(sel(c='Subs',p=Y26),NOTE))", [], ["by-note", "subscription"]))
conv(("total for last month without rent and bills", "T(sel(p='2026-10',notc=('Rent','Bills')))", [], ["without"]))
conv(("weekdays vs weekends spending in october", "T(sel(p='2026-10',wd=(0,1,2,3,4)),sel(p='2026-10',wd=(5,6)))", ["table([('Weekday',tot(sel(p='2026-10',wd=(0,1,2,3,4)))),('Weekend',tot(sel(p='2026-10',wd=(5,6))))])"], ["weekend", "comparison"]))
conv(("what did i spend on uber eats this year", "EMPTY if not sel(n='uber eats') else None", Z, ["absent"]),
     ("what about maccas", "EMPTY if not sel(n='maccas',p=Y26) and not sel(n='mcdonalds',p=Y26) else None", Z, ["absent"]))
conv(("bike or clobber which one did i spend more on this year", "T(sel(c='Bike',p=Y26),sel(c='Clobber',p=Y26))", ["T(either('Bike','bike',Y26),sel(c='Clobber',p=Y26))", "table([('Bike',tot(sel(c='Bike',p=Y26))),('Clobber',tot(sel(c='Clobber',p=Y26)))])", "one(*max([('Bike',tot(sel(c='Bike',p=Y26))),('Clobber',tot(sel(c='Clobber',p=Y26)))],key=lambda t:t[1]))"], ["comparison", "category"]))
conv(("how much has the crash set me back going by the notes", "T(sel(n='crash'))", [], ["project"]),
     N("who was it that crashed into me", "who"))
conv(N("how much have i got left in my account", "balance"))
conv(N("whats my pay after tax at the winery", "income"))
conv(N("will i be able to afford japan next year", "future"))
conv(N("does jess still owe me for the power", "debt"))
conv(N("delete the last one", "order"))
conv(N("remind me to sort the rego in feb", "order"))
conv(N("add 12 bucks for coffee today", "order"))
conv(N("how many ks did i drive last month", "quantity"))
conv(N("how do i spend less on the piss", "advice"))
conv(N("whats left of my beers budget", "balance"))
conv(N("cheers mate youre a legend", "chit-chat"))
conv(N("morning hows it going", "chit-chat"))
conv(N("asdf lkj qwe", "nonsense"))
conv(N("and then the", "half"))
conv(N("is 45 bucks a fair price for a physio", "advice"))
conv(N("when will my shoulder come right", "future"))
conv(N("why did i buy the santa cruz", "reason"))
with open(os.path.join(HERE, "nelson37.jsonl"), "w", encoding="utf-8") as f:
    for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print("rows", len(ROWS), "questions", len(OUT), "none", sum("none" in o["gold"] for o in OUT), "followups", sum(bool(o["history"]) for o in OUT))
