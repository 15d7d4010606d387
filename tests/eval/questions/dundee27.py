import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dec, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
class Row: pass
ROWS = []
with open(os.path.join(HERE, "..", "ledgers", "dundee.csv"), newline="") as f:
    for r in csv.DictReader(f):
        x = Row(); x.date = r["date"]; x.amt = Dec(r["amount"]); x.cat = r["category"]; x.note = r["notes"]; ROWS.append(x)
def hit(note, w): return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", note.lower()) is not None
def sel(cat=None, w=None, a="2023-09-01", b=TODAY, over=None, notcat=None, notw=None, exact=None, wd=None):
    out = []
    for r in ROWS:
        if not a <= r.date <= b: continue
        if cat is not None and r.cat != cat: continue
        if notcat is not None and r.cat == notcat: continue
        if w is not None and not hit(r.note, w): continue
        if notw is not None and hit(r.note, notw): continue
        if exact is not None and r.note != exact: continue
        if over is not None and not r.amt > Dec(over): continue
        if wd is not None and date.fromisoformat(r.date).weekday() != wd: continue
        out.append(r)
    return out
def rnd(x, p): return str(Dec(x).quantize(Dec(1).scaleb(-p), rounding=ROUND_HALF_UP))
def m2(x): return rnd(x, 2)
def tot(rows):
    t = Dec(0)
    for r in rows: t += r.amt
    return t
def T(rows): return m2(tot(rows))
def N(rows): return str(len(rows))
def avg(x, n): return m2(tot(x) / n)
def pct(a, b): return rnd(abs(Dec(a)) * 100 / b, 1)
def big(rows, k=1):
    s = sorted(rows, key=lambda r: -r.amt)
    assert all(s[i].amt != s[i + 1].amt for i in range(max(0, k - 2), min(k, len(s) - 1))), "tie"
    return s[k - 1]
def small(rows):
    s = sorted(rows, key=lambda r: r.amt); assert s[0].amt != s[1].amt, "tie"; return s[0]
def first(rows): return rows[0]
def last(rows): assert len(rows) < 2 or rows[-1].date != rows[-2].date, "tie"; return rows[-1]
def group(rows, key):
    g = {}
    for r in rows: g[key(r)] = g.get(key(r), Dec(0)) + r.amt
    return g
def bycat(r): return r.cat
def bymonth(r): return r.date[:7]
def byyear(r): return r.date[:4]
def bynote(r): return r.note
def byday(r): return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[date.fromisoformat(r.date).weekday()]
def one(*v): return {"one": [str(x) for x in v]}
def table(g): return {"rows": [[k, m2(v)] for k, v in sorted(g.items())], "ordered": False}
def rank(g, n=99):
    s = sorted(g.items(), key=lambda kv: -kv[1]); assert all(s[i][1] != s[i + 1][1] for i in range(min(n, len(s) - 1))), "tie"
    return {"rows": [[k, m2(v)] for k, v in s[:n]], "ordered": True}
def lst(rows): assert 0 < len(rows) <= 20, len(rows); return {"rows": [[r.date, m2(r.amt)] for r in rows], "ordered": False}
def running(g):
    t = Dec(0); out = []
    for k, v in sorted(g.items()): t += v; out.append([k, m2(t)])
    return {"rows": out, "ordered": False}
def top(g): s = sorted(g.items(), key=lambda kv: -kv[1]); assert s[0][1] != s[1][1]; return s[0]
def bottom(g): s = sorted(g.items(), key=lambda kv: kv[1]); assert s[0][1] != s[1][1]; return s[0]
def days(a, b):
    d = date.fromisoformat(a); out = []
    while d <= date.fromisoformat(b): out.append(d.isoformat()); d += timedelta(1)
    return out
def quiet(a, b):
    have = set(r.date for r in ROWS); return [d for d in days(a, b) if d not in have]
def median(rows):
    s = sorted(r.amt for r in rows); n = len(s)
    return m2(s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2)
def since(d): return str((date.fromisoformat(TODAY) - date.fromisoformat(d)).days)
def ndays(rows): return str(len(set(r.date for r in rows)))
NONE = {"none": True}; EMPTY = {"empty": True}
def empty(rows): assert not rows; return EMPTY
Y = dict(a="2026-01-01"); Y25 = dict(a="2025-01-01", b="2025-12-31"); Y24 = dict(a="2024-01-01", b="2024-12-31")
def M(m, m2_=None):                    # whole month or months
    e = m2_ or m; y, k = int(e[:4]), int(e[5:])
    n = date(y + (k == 12), k % 12 + 1, 1) - timedelta(1)
    return dict(a=m + "-01", b=n.isoformat())
Q = []
def q(text, how, tags, alt=(), f=0): Q.append((text, how, tags, alt, f))
def no(text, tag, f=0, alt=()): q(text, "NONE", "unanswerable " + tag, alt, f)

q("groceries february", "one(T(sel(cat='Groceries',**M('2026-02'))))", "total category month")
q("how much have I spent at dobbies altogether", "one(T(sel(w='Dobbies')))", "total merchant all-time", ["one(T(sel(exact='Dobbies')))"])
no("what's my bank balance", "balance")
q("vet, when was I last there", "one(last(sel(w='vet')).date)", "last")
q("and how much was it", "one(m2(last(sel(w='vet')).amt))", "followup detail", f=1)
q("total spend since christmas", "one(T(sel(a='2025-12-25')))", "total since", ["one(T(sel(a='2025-12-26')))"])
q("costa 2025", "one(T(sel(w='Costa',**Y25)))", "total merchant year")
q("how many visits was that", "one(N(sel(w='Costa',**Y25)))", "followup count", ["one(ndays(sel(w='Costa',**Y25)))"], 1)
q("so what did I pay per visit", "one(avg(sel(w='Costa',**Y25),len(sel(w='Costa',**Y25))))", "followup average", f=1)
no("transfer 300 to callum please", "order")
q("eating out first half of october", "one(T(sel(cat='Eating Out',a='2026-10-01',b='2026-10-15')))", "total category period")
q("what was the biggest single payment this year, and on what date?", "one(m2(big(sel(**Y)).amt),big(sel(**Y)).date)", "biggest detail")
no("how much did I get paid in october", "income")
q("spending by catagory last month, biggest first", "rank(group(sel(**M('2026-10')),bycat))", "ranking category month")
q("octopus enrgy november last year", "one(T(sel(w='Octopus Energy',**M('2025-11'))))", "bill price")
q("and this november", "one(T(sel(w='Octopus Energy',**M('2026-11'))))", "followup period", f=1)
no("should I switch supplier", "advice", 1)
q("how many days in september did I spend nothing", "one(len(quiet('2026-09-01','2026-09-30')))", "days-without")
q("which dates", "one(*quiet('2026-09-01','2026-09-30'))", "followup dates days-without", f=1)
no("pay the octopus bill", "order")
q("average per month on the dog this year", "one(avg(sel(cat='Dog',**Y),11))", "average month")
q("and for last year?", "one(avg(sel(cat='Dog',**Y25),12))", "followup average", f=1)
no("is that a lot for a terrier", "opinion", 1)
q("top 3 clothes shops last year", "rank(group([r for r in sel(cat='Clothes',**Y25) if r.note],bynote),3)", "ranking merchant top")
q("anything over 100 in july", "lst(sel(over='100',**M('2026-07')))", "threshold list")
q("without the bills", "lst(sel(over='100',notcat='Bills',**M('2026-07')))", "followup without list", f=1)
no("waitrose this year", "nonexistent", alt=["EMPTY"])
q("how often was I at the rainbow room in 2025", "one(N(sel(w='Rainbow Room',**Y25)))", "count")
q("what share of this year's spending is bills", "one(pct(tot(sel(cat='Bills',**Y)),tot(sel(**Y))))", "share")
no("who paid for the last lunch, me or morag", "who-paid")
q("did I spend more on clothes in 2025 or in 2024", "one(T(sel(cat='Clothes',**Y25)),T(sel(cat='Clothes',**Y24)))", "compare years",
  ["one(max(('2025',tot(sel(cat='Clothes',**Y25))),('2024',tot(sel(cat='Clothes',**Y24))),key=lambda p:p[1])[0])"])
q("by how much", "one(m2(abs(tot(sel(cat='Clothes',**Y25))-tot(sel(cat='Clothes',**Y24)))))", "followup difference", f=1)
q("tesco petrol july", "one(T(sel(w='Tesco Petrol',**M('2026-07'))))", "total merchant month")
no("how many litres is that", "quantity", 1)
q("lisbon all in", "one(T(sel(w='Lisbon')))", "trip total")
q("and skye", "one(T(sel(w='Skye')))", "followup trip", f=1)
q("and orkney", "one(T(sel(w='Orkney')))", "followup trip", f=1)
q("smallest thing I paid for in october", "one(m2(small(sel(**M('2026-10'))).amt))", "smallest")
no("what will groceries come to next month", "future")
q("everything with new boiler in the notes, total please", "one(T(sel(w='new boiler')))", "project total")
q("biggest part of that and when", "one(m2(big(sel(w='new boiler')).amt),big(sel(w='new boiler')).date)", "followup biggest detail", f=1)
no("which card did I pay it with", "not-recorded", 1)
q("2nd biggest expense last month", "one(m2(big(sel(**M('2026-10')),2).amt))", "second biggest")
q("median grocery purchase this year", "one(median(sel(cat='Groceries',**Y)))", "median")
no("ta, that's grand", "chit-chat")
q("garden project by month", "table(group(sel(w='garden project'),bymonth))", "project month table")
q("how much of it was labour", "one(T([r for r in sel(w='garden project') if hit(r.note,'labour')]))", "followup project part", f=1)
no("how many slabs did I get", "quantity", 1)
q("what did I spend yesterday", "empty(sel(a='2026-11-29',b='2026-11-29'))", "empty day", ["one('0.00')"])
q("dearest present ever, and what date was that", "one(m2(big(sel(cat='Presents')).amt),big(sel(cat='Presents')).date)", "biggest detail")
no("how much on", "missing-half")
q("what did netflix cost me all told", "one(T(sel(w='Netflix')))", "subscription total")
q("when was the last payment", "one(last(sel(w='Netflix')).date)", "followup last", f=1)
q("eating out by weekday this year", "table(group(sel(cat='Eating Out',**Y),byday))", "weekday table")
no("what did mum give me for christmas", "other-people")
q("when did spotify last go up in price", "one([s for p,s in zip(sel(w='Spotify'),sel(w='Spotify')[1:]) if s.amt>p.amt][-1].date)", "price change")
q("what was it at the very start and what is it now", "one(m2(sel(w='Spotify')[0].amt),m2(sel(w='Spotify')[-1].amt))", "followup price then now", f=1)
q("days since my last costa", "one(since(last(sel(w='Costa')).date))", "days since")
no("can I afford madeira next summer", "future")
q("first time I went to the dundee rep", "one(first(sel(w='Dundee Rep')).date)", "first")
q("averge weekly groceries since the start of september", "one(avg(sel(cat='Groceries',a='2026-09-01'),13))", "average week typo")
q("average per visit at jessie's kitchen this year", "one(avg(sel(w=\"Jessie's Kitchen\",**Y),len(sel(w=\"Jessie's Kitchen\",**Y))))", "average visit")
no("combien pour le chien en mars", "language")
q("first quarter 2026 against first quarter 2025, total outgoings", "one(T(sel(**M('2026-01','2026-03'))),T(sel(**M('2025-01','2025-03'))))", "compare quarter")
q("boots this year", "one(T(sel(w='Boots',**Y)))", "total word common", ["one(T(sel(exact='Boots',**Y)))"])
no("how many miles have I driven to glen doll", "quantity")
q("year to date without the mortgage", "one(T(sel(notw='Mortgage',**Y)))", "without ytd")
q("presents november and december last year", "one(T(sel(cat='Presents',**M('2025-11','2025-12'))))", "total category season")
q("and the year before that", "one(T(sel(cat='Presents',**M('2024-11','2024-12'))))", "followup period", f=1)
no("am I over budget this month", "budget")
q("running total for theatre this year by month", "running(group(sel(cat='Theatre',**Y),bymonth))", "running month table")
q("lunch with morag, how many times this year", "one(N(sel(w='lunch with Morag',**Y)))", "count person")
q("how much has callum cost me since sept 2023", "one(T(sel(cat='Callum',a='2023-09-01')))", "total category", ["one(T([r for r in ROWS if r.cat=='Callum' or hit(r.note,'Callum')]))"])
no("how much does he spend on beer", "other-people", 1)
q("last weekend total", "one(T(sel(a='2026-11-28',b='2026-11-29')))", "total weekend")
q("show me car in october", "lst(sel(cat='Car',**M('2026-10')))", "list")
q("dearest of those", "one(m2(big(sel(cat='Car',**M('2026-10'))).amt))", "followup biggest", f=1)
no("between march and", "missing-half")
q("worst month this year for spending, and how much", "one(*(lambda t:(t[0],m2(t[1])))(top(group(sel(**Y),bymonth))))", "month extreme")
q("and the cheapest", "one(*(lambda t:(t[0],m2(t[1])))(bottom(group(sel(**Y),bymonth))))", "followup month extreme", f=1)
no("why was it so low", "reason", 1)
q("theatre, how many times over 30 quid this year", "one(N(sel(cat='Theatre',over='30',**Y)))", "threshold count")
no("when is my next mot due", "future")
q("pilates since january", "empty(sel(w='Pilates',**Y))", "empty", ["one('0.00')"])
q("what percentage of last year's eating out went to costa", "one(pct(tot(sel(cat='Eating Out',w='Costa',**Y25)),tot(sel(cat='Eating Out',**Y25))))", "share merchant")
q("school bits month before last", "one(T(sel(cat='School Bits',**M('2026-09'))))", "total category relative")
no("what time was I in tesco on saturday", "not-recorded")
q("groceries on saturdays this year", "one(T(sel(cat='Groceries',wd=5,**Y)))", "weekday two-conditions")
q("amazon this year by category", "table(group(sel(w='Amazon',**Y),bycat))", "merchant by category")
no("how much did next refund me in june", "refunds")
q("fisher & donaldson, groceries against eating out", "one(T(sel(w='Fisher & Donaldson',cat='Groceries')),T(sel(w='Fisher & Donaldson',cat='Eating Out')))", "compare merchant categories")
q("kirsty in may, how many walks and how much", "one(N(sel(w='Kirsty',**M('2026-05'))),T(sel(w='Kirsty',**M('2026-05'))))", "count total person")
no("gym membership 2025", "nonexistent", alt=["EMPTY"])
q("when was my first vodafone bill", "one(first(sel(w='Vodafone')).date)", "first subscription")
q("how much more is petplan a month now than in september 2023", "one(m2(last(sel(w='Petplan')).amt-tot(sel(w='Petplan',**M('2023-09')))))", "price difference")
no("how much have I saved since easter", "savings")
q("tyres, what did they cost and when", "one(m2(last(sel(w='tyres')).amt),last(sel(w='tyres')).date)", "single detail")
q("groceries october to november, up or down and by what percent", "one(pct(tot(sel(cat='Groceries',**M('2026-11')))-tot(sel(cat='Groceries',**M('2026-10'))),tot(sel(cat='Groceries',**M('2026-10')))))", "growth")
q("fringe this year and last year", "one(T(sel(w='Fringe',**Y)),T(sel(w='Fringe',**Y25)))", "compare word years")
no("asdkj lkj 44", "nonsense")

def main():
    out = []; hist = []
    for i, (text, how, tags, alt, f) in enumerate(Q, 1):
        if not f: hist = []
        gold = eval(how)
        out.append({"id": "dundee27-%03d" % i, "question": text, "today": TODAY, "history": list(hist), "gold": gold,
            "alt": [x for x in (eval(a) for a in alt) if x != gold], "how": how, "tags": tags.split()})
        hist.append(text)
    with open(os.path.join(HERE, "dundee27.jsonl"), "w") as fo:
        for o in out: fo.write(json.dumps(o, ensure_ascii=False) + "\n")
    n = lambda k: sum(1 for o in out if k(o))
    print(len(ROWS), len(out), n(lambda o: o["gold"] == NONE), n(lambda o: bool(o["history"])))
    return out
if __name__ == "__main__":
    for o in main(): print(o["id"][-3:], len(o["history"]), o["question"], "=>", json.dumps(o["gold"]), "ALT " + json.dumps(o["alt"]) if o["alt"] else "")
