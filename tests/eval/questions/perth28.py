import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
ROWS = []
for r in csv.DictReader(open(os.path.join(HERE, "..", "ledgers", "perth.csv"), newline="")):
    ROWS.append((date.fromisoformat(r["date"]), Decimal(r["amount"]), r["category"], r["notes"]))

def span(p):
    """'2026' '2026-03' '2026-03-01' or 'a..b' -> (first, last)"""
    if ".." in p:
        a, b = p.split("..")
        return (span(a)[0] if a else date.min), (span(b)[1] if b else TODAY)
    n = [int(x) for x in p.split("-")]
    if len(n) == 3: return date(*n), date(*n)
    if len(n) == 2:
        nx = date(n[0] + n[1] // 12, n[1] % 12 + 1, 1)
        return date(n[0], n[1], 1), nx - timedelta(1)
    return date(n[0], 1, 1), date(n[0], 12, 31)
def has(note, w):
    return re.search(r"(?<!\w)" + re.escape(w) + r"(?!\w)", note, re.I) is not None
def sel(p=None, cat=None, w=None, note=None, over=None, under=None, xw=None, xcat=None, wd=None):
    """rows in period p, category cat, with all words w (a string = one phrase), note exactly, amount over/under, without word/category, weekdays"""
    out = []
    if isinstance(w, str): w = [w]
    if isinstance(cat, str): cat = [cat]
    for r in ROWS:
        if p is not None:
            a, b = span(p)
            if not a <= r[0] <= b: continue
        if cat is not None and r[2] not in cat: continue
        if w is not None and not all(has(r[3], x) for x in w): continue
        if note is not None and r[3] != note: continue
        if over is not None and not r[1] > over: continue
        if under is not None and not r[1] < under: continue
        if xw is not None and has(r[3], xw): continue
        if xcat is not None and r[2] == xcat: continue
        if wd is not None and r[0].weekday() not in wd: continue
        out.append(r)
    return out
def tot(rows):
    t = Decimal(0)
    for r in rows: t += r[1]
    return t
def q(x, n=2): return str(Decimal(x).quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP))
def m(x): return q(x, 2)
def pct(a, b): return q(Decimal(a) * 100 / Decimal(b), 1)
def one(*a): return {"one": [x if isinstance(x, str) else str(x) if isinstance(x, int) else x.isoformat() if isinstance(x, date) else m(x) for x in a]}
def sumof(rows): return one(tot(rows))
def group(rows, key):
    g = {}
    for r in rows: g.setdefault(key(r), []).append(r)
    return g
CAT = lambda r: r[2]
SHOP = lambda r: r[3]
MON = lambda r: r[0].isoformat()[:7]
YEAR = lambda r: r[0].isoformat()[:4]
WD = lambda r: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][r[0].weekday()]
def table(rows, key, f=tot):
    g = group(rows, key)
    return {"rows": [[k, m(f(g[k])) if f is not len else str(len(g[k]))] for k in sorted(g)], "ordered": False}
def rank(rows, key, n=None, f=tot):
    g = group(rows, key)
    s = sorted(((f(v), k) for k, v in g.items() if k), reverse=True)
    for i in range(len(s) - 1):
        if n is None or i < n: assert s[i][0] != s[i + 1][0], ("tie", s[i], s[i + 1])
    return {"rows": [[k, m(v) if f is not len else str(v)] for v, k in s[:n]], "ordered": True}
def big(rows, n):
    s = sorted(rows, key=lambda r: -r[1])
    assert len(s) >= n and (len(s) == n or s[n - 1][1] != s[n][1])
    return {"rows": [[r[0].isoformat(), m(r[1])] for r in s[:n]], "ordered": True}
def nth(rows, n=1, small=False):
    s = sorted(rows, key=lambda r: r[1] if small else -r[1])
    assert (n == 1 or s[n - 2][1] != s[n - 1][1]) and s[n][1] != s[n - 1][1], "tie"
    return s[n - 1]
def lst(rows, ordered=False):
    if not rows: return {"empty": True}
    assert len(rows) <= 20, len(rows)
    return {"rows": [[r[0].isoformat(), m(r[1])] for r in rows], "ordered": ordered}
def running(rows, key=MON):
    out, t = [], Decimal(0)
    g = group(rows, key)
    for k in sorted(g):
        t += tot(g[k]); out.append([k, m(t)])
    return {"rows": out, "ordered": True}
def median(rows):
    s = sorted(r[1] for r in rows); n = len(s)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2
def quiet(p):
    a, b = span(p); have = {r[0] for r in sel(p)}; out = []
    while a <= b:
        if a not in have: out.append(a)
        a += timedelta(1)
    return out
def best(rows, key, f=tot, low=False):
    g = group(rows, key); s = sorted(((f(v), k) for k, v in g.items() if k), reverse=not low)
    assert s[0][0] != s[1][0]
    return one(s[0][1], s[0][0])
def changes(rows):
    out = []
    for i in range(1, len(rows)):
        if rows[i][1] != rows[i - 1][1]: out.append(rows[i])
    return out
def jump(p1, p2):
    a, b = group(sel(p1), CAT), group(sel(p2), CAT)
    s = sorted(((tot(b.get(k, [])) - tot(a.get(k, [])), k) for k in set(a) | set(b)), reverse=True)
    return one(s[0][1], s[0][0])
def lastn(rows, n):
    assert rows[-n][0] != rows[-n - 1][0]
    return rows[-n:]
NONE = {"none": True}
EMPTY = {"empty": True}
OUT = []; CONV = []
def Q(text, how, *alt, tags="", more=False):
    """more=True: goes on with the conversation of the question before"""
    global CONV
    if not more: CONV = []
    assert len(CONV) < 4
    OUT.append({"id": "perth28-%03d" % (len(OUT) + 1), "question": text, "today": TODAY.isoformat(), "history": list(CONV),
                "gold": eval(how), "alt": [a for a in map(eval, alt) if a != eval(how)], "how": how, "tags": tags.split() + (["followup"] if more else [])})
    CONV.append(text)
def N(text, tags, more=False, alt=()):
    Q(text, "NONE", *alt, tags="unanswerable " + tags, more=more)

Q("grog last month", 'sumof(sel("2026-10", "Grog"))', tags="total category")
Q("and the month before", 'sumof(sel("2026-09", "Grog"))', tags="total category", more=True)
Q("split that by shop", 'table(sel("2026-09", "Grog"), SHOP)', tags="by-merchant", more=True)
Q("how many buys was that", 'one(len(sel("2026-09", "Grog")))', tags="count category", more=True)
Q("how much have we dropped at bunnings this year", 'sumof(sel("2026", w="Bunnings"))', 'sumof(sel("2026", note="Bunnings"))', 'sumof(sel("2026", "House Stuff", w="Bunnings"))', tags="total merchant")
N("whats my super balance", "balance")
Q("fuel first half of october", 'sumof(sel("2026-10-01..2026-10-15", "Fuel"))', 'sumof(sel("2026-10-01..2026-10-16", "Fuel"))', tags="total category period")
Q("what did bali cost us all up", 'sumof(sel(w="Bali"))', tags="trip total")
Q("just the flights", 'sumof(sel(w=["Bali", "flights"]))', tags="trip total", more=True)
Q("and what did we spend on grog over there", 'sumof(sel(cat="Grog", w="Bali"))', tags="trip category", more=True)
Q("when did i last go to maccas", 'one(sel(w="Maccas")[-1][0])', tags="last merchant")
Q("how many times this year", 'one(len(sel("2026", w="Maccas")))', tags="count merchant", more=True)
Q("whats the average per go", 'one(tot(sel("2026", w="Maccas")) / len(sel("2026", w="Maccas")))', tags="average merchant", more=True)
N("cheapest servo in joondalup right now", "outside")
Q("3 biggest things in house stuff 2025", 'big(sel("2025", "House Stuff"), 3)', tags="top category")
Q("and the 4th biggest", 'one(nth(sel("2025", "House Stuff"), 4)[1])', tags="nth category", more=True)
Q("how many days since anyone went to the dentist", 'one((TODAY - sel(w="dentist")[-1][0]).days)', tags="since word")
N("combien on a depensé pour les courses en mars", "language", alt=('sumof(sel("2026-03", "Groceries"))',))
Q("anything over 500 in july", 'lst(sel("2026-07", over=500))', tags="threshold list")
Q("only the bills ones", 'lst(sel("2026-07", "Bills", over=500))', tags="threshold list", more=True)
Q("groceries vs eating out this year", 'one(tot(sel("2026", "Groceries")), tot(sel("2026", "Eating Out")))', tags="compare category")
N("will dee crack it if i buy a jetski", "advice")
Q("fuel jan to nov this yr vs same months last yr", 'one(tot(sel("2026-01..2026-11", "Fuel")), tot(sel("2025-01..2025-11", "Fuel")))', tags="compare period")
Q("whats that as a percent change", 'one(pct(tot(sel("2026-01..2026-11", "Fuel")) - tot(sel("2025-01..2025-11", "Fuel")), tot(sel("2025-01..2025-11", "Fuel"))))', 'one(pct(abs(tot(sel("2026-01..2026-11", "Fuel")) - tot(sel("2025-01..2025-11", "Fuel"))), tot(sel("2025-01..2025-11", "Fuel"))))', tags="growth", more=True)
N("how much did i earn in october", "income")
Q("eatin out by day of the week this year", 'table(sel("2026", "Eating Out"), WD)', tags="by-weekday category")
Q("total spend this year without the mortgage", 'sumof(sel("2026", xw="mortgage"))', tags="without total")
Q("bills by month since july", 'table(sel("2026-07..2026-11", "Bills"), MON)', tags="by-month category")
Q("take the mortgage out of that", 'table(sel("2026-07..2026-11", "Bills", xw="mortgage"), MON)', tags="without by-month", more=True)
N("delete the last bunnings one", "order")
Q("what was netflix back at the start and what is it now", 'one(sel(w="Netflix")[0][1], sel(w="Netflix")[-1][1])', tags="price-change")
Q("when did it first go up", 'one(changes(sel(w="Netflix"))[0][0])', tags="price-change date", more=True)
N("how many beers did i sink in september", "quantity")
Q("spotify total ever", 'sumof(sel(w="Spotify"))', tags="subscription total")
Q("when did we start paying for it", 'one(sel(w="Spotify")[0][0])', tags="first date", more=True)
Q("and the last payment?", 'one(sel(w="Spotify")[-1][0])', 'one(sel(w="Spotify")[-1][0], sel(w="Spotify")[-1][1])', tags="last date", more=True)
Q("how many days in september did we spend nothing", 'one(len(quiet("2026-09")))', tags="quiet-days count")
Q("which days", 'one(*quiet("2026-09"))', tags="quiet-days list", more=True)
N("who paid for the ute tyres me or dee", "who-paid")
Q("dearest present ever and when was that", 'one(nth(sel(cat="Presents"))[1], nth(sel(cat="Presents"))[0])', tags="biggest detail")
Q("and the second dearest?", 'one(nth(sel(cat="Presents"), 2)[1])', tags="nth", more=True)
Q("median grocery spend in 2026", 'one(median(sel("2026", "Groceries")))', tags="median")
N("compare groceries with", "half")
Q("what percent of everything we spent last year went on grog", 'one(pct(tot(sel("2025", "Grog")), tot(sel("2025"))))', tags="share")
Q("running total of grog this year month by month", 'running(sel("2026", "Grog"))', tags="running")
Q("and the average per week", 'one(tot(sel("2026", "Grog")) / (Decimal((TODAY - date(2026, 1, 1)).days + 1) / 7))', 'one(tot(sel("2026", "Grog")) / 48)', 'one(tot(sel("2026", "Grog")) / 47)', tags="average week", more=True)
Q("jai vs tess in 2025, go off whatever has their name on it", 'one(tot(sel("2025", w="Jai")), tot(sel("2025", w="Tess")))', tags="compare word")
N("hows it going legend", "chitchat")
Q("avg fuel a month last year", 'one(tot(sel("2025", "Fuel")) / 12)', tags="average month")
Q("this year?", 'one(tot(sel("2026-01..2026-11", "Fuel")) / 11)', tags="average month", more=True)
N("what does robbo spend on grog", "other-people")
Q("top 3 categories last month", 'rank(sel("2026-10"), CAT, 3)', tags="ranking category")
Q("top 4 servos by spend in 2025 (the fuel ones)", 'rank(sel("2025", "Fuel", xw="Exmouth"), SHOP, 4)', tags="ranking merchant")
N("should we refinance", "advice")
Q("which bottlo did we hit the most in 2025 and how many times (grog)", 'best(sel("2025", "Grog"), SHOP, len)', tags="most-often merchant")
Q("first time we went to spud shed", 'one(sel(w="Spud Shed")[0][0])', tags="first merchant")
Q("how much did the pool cost us in 2025", 'sumof(sel("2025", w="pool"))', 'sumof(sel("2025", w="pool", xw="chlorine"))', tags="project total")
Q("show that by month", 'table(sel("2025", w="pool"), MON)', 'table(sel("2025", w="pool", xw="chlorine"), MON)', tags="project by-month", more=True)
N("was it worth it", "advice", more=True)
Q("camping since christmas", 'sumof(sel("2025-12-25..", "Camping"))', 'sumof(sel("2025-12-26..", "Camping"))', tags="total period")
Q("exmouth trip split by category", 'table(sel(w="Exmouth"), CAT)', tags="trip by-category")
Q("which was dearer exmouth or albany, give me both", 'one(tot(sel(w="Exmouth")), tot(sel(w="Albany")))', tags="compare trip")
N("move 200 into the savings account", "order")
Q("spend last weekend", 'sumof(sel("2026-11-28..2026-11-29"))', tags="total period")
Q("list em", 'lst(sel("2026-11-28..2026-11-29"))', tags="list", more=True)
Q("eating out between 10 march and 24 march 2026", 'sumof(sel("2026-03-10..2026-03-24", "Eating Out"))', tags="total between")
N("how much vet bills this year", "nonexistent", alt=("EMPTY",))
Q("this november vs november last year total", 'one(tot(sel("2026-11")), tot(sel("2025-11")))', tags="compare period")
Q("which month this year was the most expensive", 'best(sel("2026"), MON)', tags="ranking month")
Q("cheapest one?", 'best(sel("2026"), MON, low=True)', tags="ranking month", more=True)
N("why was march so dear", "reason", more=True)
Q("any parking fines this year", 'lst(sel("2026", w="parking fine"))', 'one(0)', tags="empty")
Q("kmart 2025 by category", 'table(sel("2025", w="Kmart"), CAT)', tags="merchant by-category")
Q("and target", 'table(sel("2025", w="Target"), CAT)', tags="merchant by-category", more=True)
N("how much will the synergy bill be in january", "future")
Q("how many coles weekly shops were over 250 this year", 'one(len(sel("2026", note="Coles weekly shop", over=250)))', tags="count threshold")
N("what did we spend at the woolies in ellenbrook", "place")
Q("weekend grog by month, june to november", 'table(sel("2026-06..2026-11", "Grog", wd=(5, 6)), MON)', tags="weekday by-month two-conditions")
N("berapa belanja kita di bali", "language", alt=('sumof(sel(w="Bali"))',))
Q("xmas stuff all up in 2025", 'sumof(sel("2025", w="Xmas"))', tags="season word")
N("how much is left in the offset", "balance")
Q("smallest fuel fill this year and what date", 'one(nth(sel("2026", "Fuel"), small=True)[1], nth(sel("2026", "Fuel"), small=True)[0])', tags="smallest detail")
N("ffgh 88 kk ute??? lalala", "nonsense")
Q("site life last financial year, july 25 to june 26", 'sumof(sel("2025-07..2026-06", "Site Life"))', tags="total period category")
Q("how much of that was the wet mess", 'sumof(sel("2025-07..2026-06", "Site Life", w="Wet Mess"))', 'one(tot(sel("2025-07..2026-06", "Site Life", w="Wet Mess")), pct(tot(sel("2025-07..2026-06", "Site Life", w="Wet Mess")), tot(sel("2025-07..2026-06", "Site Life"))))', tags="merchant", more=True)
N("is dee spending more than me", "who-paid")
Q("which category jumped most in dollars from 2024 to 2025", 'jump("2024", "2025")', tags="growth category")
N("how much did dees mum chip in for the pool", "income")
Q("last 5 grog buys", 'lst(lastn(sel(cat="Grog"), 5))', tags="list last")
Q("whats that come to all together", 'sumof(lastn(sel(cat="Grog"), 5))', tags="total list", more=True)
N("did i get the telly on card or cash", "payment-method")
Q("dan murphys or bws, who got more of our money in 2025", 'one(tot(sel("2025", w="Dan Murphys")), tot(sel("2025", w="BWS")))', 'one("Dan Murphys" if tot(sel("2025", w="Dan Murphys")) > tot(sel("2025", w="BWS")) else "BWS")', tags="compare merchant")
N("when do i have to pay rego next", "future")
Q("helath third quarter 2026 by month", 'table(sel("2026-07..2026-09", "Health"), MON)', tags="quarter by-month")
N("how much at costco last year", "nonexistent", alt=("EMPTY",))
Q("footy spend by year", 'table(sel(cat="Footy"), YEAR)', tags="by-year category")
N("put a 300 cap on grog for december", "order")
N("how much tax do i get back on the rsea boots", "outside")
Q("show me everything at anaconda in 2026", 'lst(sel("2026", w="Anaconda"))', tags="list merchant")
N("boat rego last year", "nonexistent", alt=("EMPTY",))

with open(os.path.join(HERE, "perth28.jsonl"), "w") as fh:
    for o in OUT: fh.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(ROWS), len(OUT), sum(o["gold"] == NONE for o in OUT), sum("followup" in o["tags"] for o in OUT))
if __name__ == "__main__" and os.environ.get("SHOW"):
    for o in OUT: print(o["id"][-3:], "  >" * len(o["history"]), o["question"], "|", json.dumps(o["gold"]), "| alt", json.dumps(o["alt"]))
