import csv, json, os, random, re
from datetime import date, timedelta
from decimal import Decimal as Q, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
T = date(2026, 11, 30)
L = []
for i, r in enumerate(csv.DictReader(open(os.path.join(HERE, "..", "ledgers", "auckland.csv"), newline=""))):
    L.append((date.fromisoformat(r["date"]), Q(r["amount"]), r["category"], r["notes"]))
def D(s):
    return date.fromisoformat(s)
def R(cat=None, w=None, a=None, b=None, no=None, nocat=None, exact=None, over=None):
    """rows: category, word(s) in notes (regex, whole words, case-blind), from a to b (ISO or YYYY or YYYY-MM)"""
    if a and len(a) == 4: a, b = a + "-01-01", a + "-12-31"
    if a and len(a) == 7:
        y, m = int(a[:4]), int(a[5:])
        b = (date(y + m // 12, m % 12 + 1, 1) - timedelta(1)).isoformat(); a += "-01"
    out = []
    for r in L:
        if cat and r[2] not in ([cat] if isinstance(cat, str) else cat): continue
        if nocat and r[2] in ([nocat] if isinstance(nocat, str) else nocat): continue
        if w and not re.search(r"\b(?:%s)\b" % w, r[3], re.I): continue
        if no and re.search(r"\b(?:%s)\b" % no, r[3], re.I): continue
        if exact is not None and r[3] != exact: continue
        if a and r[0] < D(a): continue
        if b and r[0] > D(b): continue
        if over is not None and not r[1] > over: continue
        out.append(r)
    return out
def tot(rs):
    t = Q(0)
    for r in rs: t += r[1]
    return t
def m2(x): return str(Q(x).quantize(Q("0.01"), ROUND_HALF_UP))
def p1(x): return str(Q(x).quantize(Q("0.1"), ROUND_HALF_UP))
def S(rs): return m2(tot(rs))
def N(rs): return str(len(rs))
def avg(rs): return m2(tot(rs) / len(rs))
def pct(x, y): return p1(tot(x) * 100 / tot(y))
def med(rs):
    v = sorted(r[1] for r in rs); n = len(v)
    return m2(v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2)
def big(rs, k=0):
    s = sorted(rs, key=lambda r: -r[1])
    assert k + 1 >= len(s) or s[k][1] != s[k + 1][1], s[k]
    return s[k]
def small(rs):
    s = sorted(rs, key=lambda r: r[1]); assert s[0][1] != s[1][1]; return s[0]
def last(rs): return rs[-1]
def iso(r): return r[0].isoformat()
def by(rs, key):
    o = {}
    for r in rs: o[key(r)] = o.get(key(r), Q(0)) + r[1]
    return o
mon = lambda r: r[0].isoformat()[:7]
yr = lambda r: r[0].isoformat()[:4]
WD = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
wday = lambda r: WD[r[0].weekday()]
cat_ = lambda r: r[2]
note_ = lambda r: r[3]
def one(*a): return {"one": list(a)}
def tab(d, order=False, top=None):
    it = sorted(d.items(), key=lambda k: -k[1]) if order else sorted(d.items())
    if top: it = it[:top]
    return {"rows": [[k, m2(v)] for k, v in it], "ordered": bool(order)}
def cnt(rs, key, order=False, top=None):
    d = {}
    for r in rs: d[key(r)] = d.get(key(r), 0) + 1
    it = sorted(d.items(), key=lambda k: -k[1]) if order else sorted(d.items())
    if top: it = it[:top]
    return {"rows": [[k, str(v)] for k, v in it], "ordered": bool(order)}
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[iso(r), m2(r[1])] for r in rs], "ordered": False}
def ranks(rs):
    return {"rows": [[iso(r), m2(r[1])] for r in rs], "ordered": True}
def empty(rs):
    assert not rs, rs[:3]; return {"empty": True}
def topn(rs, n):
    s = sorted(rs, key=lambda r: -r[1]); assert s[n - 1][1] != s[n][1]; return ranks(s[:n])
def nospend(a, b):
    days = set(r[0] for r in L); d = D(a); o = []
    while d <= D(b):
        if d not in days: o.append(d.isoformat())
        d += timedelta(1)
    return o
def top_key(d, hi=True):
    k = (max if hi else min)(d, key=lambda k: d[k]); return k, m2(d[k])
def running(d):
    t = Q(0); o = []
    for k in sorted(d): t += d[k]; o.append([k, m2(t)])
    return {"rows": o, "ordered": False}
def gaps(rs):
    return str((T - rs[-1][0]).days)
CHAIN = [("maccas", "Maccas"), ("lone star", "Lone Star")]
def place(r):
    for w, n in CHAIN:
        if w in r[3].lower(): return n
    return r[3]
NONE = "none"
Y26 = dict(a="2026-01-01", b="2026-11-30")
Qs = []
def q(text, code, alts=(), tags=(), fu=False):
    Qs.append((text, code, list(alts), list(tags), fu))
def f(text, code, alts=(), tags=()):
    q(text, code, alts, list(tags) + ["followup"], True)

q("groceries february", "one(S(R('Groceries', a='2026-02')))", tags=["total", "category"])
f("and in march?", "one(S(R('Groceries', a='2026-03')))", tags=["period"])
f("how many shops was that", "one(N(R('Groceries', a='2026-03')))", tags=["count"])
q("how much at paknsave this year", "one(S(R(w=\"Pak'nSave\", a='2026')))", ["one(S(R('Groceries', w=\"Pak'nSave\", a='2026')))"], ["total", "merchant"])
f("just the petrol there", "one(S(R('Car', w=\"Pak'nSave\", a='2026')))", tags=["two conditions"])
q("whats my pay this fortnight", NONE, tags=["income"])
q("tithe since chrismas", "one(S(R(w='tithe', a='2025-12-25')))", tags=["total", "period", "word"])
q("when did the van last get a wof", "one(iso(last(R(w='WOF van'))))", tags=["last"])
f("and what was it", "one(m2(last(R(w='WOF van'))[1]))", tags=["detail"])
f("the aqua?", "one(m2(last(R(w='WOF Aqua'))[1]))", ["one(iso(last(R(w='WOF Aqua'))))"], ["detail"])
q("how many litres of petrol have we gone thru this year", NONE, tags=["quantity"])
q("biggest bill for the deck", "one(m2(big(R('Deck'))[1]))", tags=["biggest"])
f("second biggest", "one(m2(big(R('Deck'), 1)[1]))", tags=["biggest"])
f("month by month", "tab(by(R('Deck'), mon))", tags=["table"])
f("was it worth it", NONE, tags=["advice"])
q("why is the power so dear", NONE, tags=["reason"])
q("power june to august this year vs same time last year", "one(S(R(w='power', a='2026-06-01', b='2026-08-31')), S(R(w='power', a='2025-06-01', b='2025-08-31')))", tags=["comparison"])
q("what has kmart cost me under my bits", "one(S(R('My Bits', w='Kmart')))", tags=["two conditions"])
f("and under kids", "one(S(R('Kids', w='Kmart')))", tags=["two conditions"])
q("days since my last haircut, its down as hair - lusi", "one(gaps(R(w='Lusi')))", tags=["days since"])
q("delete the kfc one from friday", NONE, tags=["order"])
q("netflix when we started and netflix now", "one(m2(R(w='Netflix')[0][1]), m2(R(w='Netflix')[-1][1]))", tags=["price then and now"])
q("avg pak n save grocery shop this yr", "one(avg(R('Groceries', w=\"Pak'nSave\", a='2026')))", tags=["average", "per visit"])
q("petrol a month on average, jan to nov 26", "one(m2(tot(R(w='petrol', **Y26)) / 11))", tags=["average", "per month"])
q("can we afford fiji next year", NONE, tags=["future"])
q("median of a kai out spend in 2026", "one(med(R('Kai Out', a='2026')))", tags=["median"])
q("top 3 categories this year", "tab(by(R(a='2026'), cat_), True, 3)", tags=["ranking"])
f("without the house", "tab(by(R(a='2026', nocat='House'), cat_), True, 3)", tags=["ranking", "without"])
f("and last year", "tab(by(R(a='2025', nocat='House'), cat_), True, 3)", tags=["ranking", "period"])
q("anything over 500 in july", "lst(R(a='2026-07', over=500))", tags=["threshold", "list"])
f("not the mortgage", "lst(R(a='2026-07', over=500, no='mortgage'))", tags=["threshold", "without"])
f("thx heaps", NONE, tags=["chit-chat"])
q("did my brother pay me back for the tyres", NONE, tags=["other people"])
q("how often have we had maccas this year", "one(N(R(w='Maccas', a='2026')))", tags=["how often"])
q("how many times at costco", NONE, tags=["nonexistent merchant"])
q("kai out by weekday this year", "tab(by(R('Kai Out', a='2026'), wday))", tags=["table", "weekday"])
q("what % of everything this year went in the tonga category", "one(pct(R('Tonga', a='2026'), R(a='2026')))", tags=["share"])
f("last year?", "one(pct(R('Tonga', a='2025'), R(a='2025')))", tags=["share", "period"])
f("did mum spend it on the roof", NONE, tags=["other people"])
q("how much is left on the mortage", NONE, tags=["balance"])
q("groceries first half of october", "one(S(R('Groceries', a='2026-10-01', b='2026-10-15')))", tags=["period"])
q("what did i spend last weekend", "one(S(R(a='2026-11-28', b='2026-11-29')))", tags=["period"])
f("list them", "lst(R(a='2026-11-28', b='2026-11-29'))", tags=["list"])
q("days in october when we didnt spend anything", "one(str(len(nospend('2026-10-01', '2026-10-31'))))", ["one(*nospend('2026-10-01', '2026-10-31'))"], ["days with nothing"])
q("dearest gift ever and when was that", "one(m2(big(R('Gifts'))[1]), iso(big(R('Gifts'))))", tags=["biggest", "detail"])
q("what time was i at pak n save on saturday", NONE, tags=["not recorded"])
q("whole cost of the gold coast", "one(S(R(w='Gold Coast')))", tags=["trip"])
f("dearest thing there, what was it", "one(m2(big(R(w='Gold Coast'))[1]), 'Jetstar flights')", tags=["trip", "biggest"])
f("who paid for it", NONE, tags=["who paid"])
q("malo e lelei", NONE, tags=["chit-chat", "other language"])
q("tonga trip compared to gold coast, how much each", "one(S(R(w='Tonga trip')), S(R(w='Gold Coast')))", tags=["trip", "comparison"])
q("when was the last neon payment", "one(iso(last(R(w='Neon'))))", tags=["last", "subscription"])
f("any this year", "empty(R(w='Neon', a='2026'))", tags=["empty"])
q("first time we paid for disney", "one(iso(R(w='Disney')[0]))", tags=["first", "subscription"])
f("how many payments since then", "one(N(R(w='Disney')))", tags=["count"])
q("compare groceries with", NONE, tags=["missing half"])
q("show me every misinale payment", "lst(R(w='Misinale'))", tags=["list"])
q("how much on pet food", NONE, tags=["nonexistent thing"])
q("sione, ana, tevita. how much each in sport for 2026", "one(S(R('Sport', w='Sione', a='2026')), S(R('Sport', w='Ana', a='2026')), S(R('Sport', w='Tevita', a='2026')))", tags=["comparison", "people"])
q("netball vs rugby under sport in 2026", "one(S(R('Sport', w='netball', a='2026')), S(R('Sport', w='rugby', a='2026')))", tags=["comparison"])
q("netball fees ana by year", "tab(by(R(w='netball fees Ana'), yr))", ["lst(R(w='netball fees Ana'))"], ["table", "price then and now"])
q("where shld i fill up to save money", NONE, tags=["advice"])
q("everything this year except house and deck", "one(S(R(a='2026', nocat=['House', 'Deck'])))", tags=["without"])
q("this month against november last year", "one(S(R(a='2026-11')), S(R(a='2025-11')))", tags=["comparison"])
q("kids 10 aug to 24 aug", "one(S(R('Kids', a='2026-08-10', b='2026-08-24')))", tags=["period"])
f("and sport", "one(S(R('Sport', a='2026-08-10', b='2026-08-24')))", tags=["category"])
q("the warehouse in 2025 by category", "tab(by(R(w='The Warehouse', a='2025'), cat_))", ["tab(by(R(w='Warehouse', a='2025'), cat_))"], ["table", "merchant"])
q("put the farmers one under gifts pls", NONE, tags=["order"])
q("hows the savings account looking", NONE, tags=["savings"])
q("month we spent the most in 2025, and how much", "one(*top_key(by(R(a='2025'), mon)))", tags=["ranking", "month"])
f("and the least", "one(*top_key(by(R(a='2025'), mon), False))", tags=["ranking", "month"])
q("top 5 kai out places this yr by money", "tab(by(R('Kai Out', a='2026'), place), True, 5)", ["tab(by(R('Kai Out', a='2026'), note_), True, 5)"], ["ranking", "merchant"])
q("church st dairy how many times in 2026", "one(N(R(w='Church St Dairy', a='2026')))", tags=["count", "merchant"])
q("church total for 2026", "one(S(R('Church', a='2026')))", tags=["total", "category"])
f("take out the tithe", "one(S(R('Church', a='2026', no='tithe')))", tags=["without"])
q("average groceries per week in 2025", "one(m2(tot(R('Groceries', a='2025')) * 7 / 365))", ["one(m2(tot(R('Groceries', a='2025')) / 52))"], ["average", "per week"])
q("when did i last go to the dentist and what did it cost", "one(iso(last(R(w='dentist'))), m2(last(R(w='dentist'))[1]))", tags=["last", "detail"])
f("all the dentist together", "one(S(R(w='dentist')))", tags=["total"])
q("what will rego be next year", NONE, tags=["future"])
q("month before last, all up", "one(S(R(a='2026-09')))", tags=["period"])
q("how much did grocerys go up 2024 to 2025 in percent", "one(p1((tot(R('Groceries', a='2025')) - tot(R('Groceries', a='2024'))) * 100 / tot(R('Groceries', a='2024'))))", tags=["growth"])
q("rainbows end in november", "empty(R(w='Rainbows End', a='2026-11'))", tags=["empty"])
q("how many kms has the van done", NONE, tags=["quantity"])
q("running total for tonga in 2026, by month", "running(by(R('Tonga', a='2026'), mon))", tags=["running total"])
q("bunnings, not counting the deck", "one(S(R(w='Bunnings', nocat='Deck')))", tags=["without", "merchant"])
q("kai out july-sept vs april-june", "one(S(R('Kai Out', a='2026-07-01', b='2026-09-30')), S(R('Kai Out', a='2026-04-01', b='2026-06-30')))", tags=["comparison", "quarter"])
q("lotto total this year", NONE, tags=["nonexistent thing"])
q("ko e ha e mahu'inga 'o e me'akai he mahina kuo 'osi", NONE, tags=["other language"])
q("smallest petrol fill this year and the day", "one(m2(small(R(w='petrol', a='2026'))[1]), iso(small(R(w='petrol', a='2026'))))", tags=["smallest", "detail"])
q("how many sends to semisi since the start of 2025, western union or ave", "one(N(R(w='Western Union Semisi|Pau Semisi', a='2025-01-01', b='2026-11-30')))", tags=["count"])
q("which card did i use at rebel sport", NONE, tags=["not recorded"])
q("did jetstar refund us", NONE, tags=["refund"])
q("3 dearest grocery shops in december 2025", "topn(R('Groceries', a='2025-12'), 3)", tags=["ranking"])
q("mortgage repayment in sept 2023 and the latest one", "one(m2(R(w='mortgage', a='2023-09')[0][1]), m2(R(w='mortgage')[-1][1]))", tags=["price then and now"])
f("how many of them this year", "one(N(R(w='mortgage', a='2026')))", tags=["count"])
q("asdkjh fffg", NONE, tags=["nonsense"])
q("whats our budget for xmas pressies", NONE, tags=["budget"])
q("how many jetts gym payments did i make, and the total", "one(N(R(w='Jetts')), S(R(w='Jetts')))", tags=["count", "subscription"])
q("gst on the decking timber", NONE, tags=["not recorded"])
q("hey whats for tea", NONE, tags=["chit-chat"])

def main():
    out, hist = [], []
    conv = []
    for x in Qs:
        if x[4]: conv[-1].append(x)
        else: conv.append([x])
    random.Random(31).shuffle(conv)
    order = [x for c in conv for x in c]
    for i, (t, code, alts, tags, fu) in enumerate(order, 1):
        if not fu: hist = []
        gold = {"none": True} if code == NONE else eval(code)
        alt = [eval(a) for a in alts]
        alt = [a for a in alt if a != gold]
        if code == NONE and "none" not in tags: tags = tags + ["none"]
        out.append({"id": "auckland28-%03d" % i, "question": t, "today": "2026-11-30", "history": list(hist), "gold": gold, "alt": alt, "how": code, "tags": tags})
        hist = hist + [t]
    with open(os.path.join(HERE, "auckland28.jsonl"), "w") as fh:
        for o in out: fh.write(json.dumps(o, ensure_ascii=False) + "\n")
    n = sum(1 for o in out if "none" in o["gold"]); u = sum(1 for o in out if o["history"])
    print(len(L), "rows;", len(out), "questions,", n, "unanswerable,", u, "follow-ups")
    return out
if __name__ == "__main__":
    main()
