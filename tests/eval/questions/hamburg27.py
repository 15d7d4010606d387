import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"
R = []
with open(os.path.join(HERE, "..", "ledgers", "hamburg.csv"), encoding="utf-8") as f:
    for r in csv.DictReader(f):
        r["c"] = int(Dc(r["amount"]) * 100); R.append(r)
def has(r, w): return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", r["notes"].lower()) is not None
def sel(a="", b="", cat=None, note=None, non=None, nocat=None, over=None):
    """rows from a to b (prefix dates, both included), of a category / with a word in the notes / without ..."""
    out = []
    for r in R:
        if a and r["date"][:len(a)] < a: continue
        if b and r["date"][:len(b)] > b: continue
        if cat and r["category"] not in ([cat] if isinstance(cat, str) else cat): continue
        if note and not any(has(r, w) for w in ([note] if isinstance(note, str) else note)): continue
        if non and any(has(r, w) for w in ([non] if isinstance(non, str) else non)): continue
        if nocat and r["category"] in ([nocat] if isinstance(nocat, str) else nocat): continue
        if over is not None and not r["c"] > over * 100: continue
        out.append(r)
    return out
def per(p, **k): return sel(p, p, **k)
def cents(rs):
    t = 0
    for r in rs: t += r["c"]
    return t
def q2(c): return str((Dc(c) / 100).quantize(Dc("0.01"), ROUND_HALF_UP))
def tot(rs): return q2(cents(rs))
def div(rs, n): return q2(Dc(cents(rs)) / Dc(n))
def pct(a, b): return str((Dc(a) * 100 / Dc(b)).quantize(Dc("0.1"), ROUND_HALF_UP))
def growth(new, old): return pct(new - old, old)
def med(rs):
    v = sorted(r["c"] for r in rs); n = len(v)
    return q2(v[n // 2] if n % 2 else Dc(v[n // 2 - 1] + v[n // 2]) / 2)
def one(*x): return {"one": [str(i) for i in x]}
def rows(x, ordered=False): return {"rows": [[str(c) for c in r] for r in x], "ordered": ordered}
def lst(rs, ordered=False):
    assert 0 < len(rs) <= 20, len(rs)
    return rows([[r["date"], r["amount"]] for r in rs], ordered)
def big(rs): return sorted(rs, key=lambda r: -r["c"])
def group(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + r["c"]
    return g
CAT = lambda r: r["category"]
MON = lambda r: r["date"][:7]
YR = lambda r: r["date"][:4]
NOTE = lambda r: r["notes"]
WD = lambda r: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.fromisoformat(r["date"]).weekday()]
def table(rs, key): return rows([[k, q2(v)] for k, v in sorted(group(rs, key).items())])
def rank(rs, key, n=None):
    s = sorted(group(rs, key).items(), key=lambda kv: -kv[1])[:n]
    assert len(set(v for _, v in s)) == len(s)
    return rows([[k, q2(v)] for k, v in s], True)
def top(g): return max(g.items(), key=lambda kv: kv[1])
def days(a, b):
    out = []; d = date.fromisoformat(a)
    while d <= date.fromisoformat(b): out.append(d.isoformat()); d += timedelta(1)
    return out
def idle(a, b):
    spent = set(r["date"] for r in R)
    return [d for d in days(a, b) if d not in spent]
def since(d): return (date.fromisoformat(TODAY) - date.fromisoformat(d)).days
def visits(rs): return len(set(r["date"] for r in rs))
def running(rs, months):
    out = []; t = 0
    for m in months:
        t += cents([r for r in rs if r["date"][:7] == m]); out.append([m, q2(t)])
    return rows(out, True)
M26 = ["2026-%02d" % i for i in range(1, 12)]
Q = []
def ask(question, how, tags, alt=(), follow=False):
    hist = (Q[-1]["history"] + [Q[-1]["question"]]) if follow else []
    if how.startswith("none:"): gold = {"none": True}; tags = "unanswerable " + tags
    else: gold = eval(how)
    al = []
    for a in alt:
        v = eval(a)
        if v != gold and v not in al: al.append(v)
    Q.append({"id": "hamburg27-%03d" % (len(Q) + 1), "question": question, "today": TODAY, "history": hist, "gold": gold, "alt": al, "how": how,
              "tags": tags.split() + (["followup"] if follow else [])})
EMPTY = "{'empty': True}"
F = True
ask("groceries october", 'one(tot(per("2026-10", cat="Groceries")))', "total category")
ask("how much do i earn a month after tax", "none: income", "income")
ask("what did the portugal trip cost me in total", 'one(tot(sel(note="Portugal")))', "trip")
ask("and the one to denmark", 'one(tot(sel(note="Denmark")))', "trip", follow=F)
ask("so portugal was how much more expensive", 'one(q2(cents(sel(note="Portugal")) - cents(sel(note="Denmark"))))', "trip compare", follow=F)
ask("biggest category of the portugal trip", 'one(top(group(sel(note="Portugal"), CAT))[0], q2(top(group(sel(note="Portugal"), CAT))[1]))', "trip max", follow=F)
ask("eating out by month this year", 'table(per("2026", cat="Eating out"), MON)', "table month")
ask("last zahnarzt when and how much", 'one(sel(note="Zahnarzt")[-1]["date"], sel(note="Zahnarzt")[-1]["amount"])', "last")
ask("and the one before", 'one(sel(note="Zahnarzt")[-2]["date"], sel(note="Zahnarzt")[-2]["amount"])', "last", follow=F)
ask("delete the last entry pls", "none: order", "order")
ask("rewe total 2026", 'one(tot(per("2026", note="Rewe")))', "total merchant", ['one(tot(per("2026", note="Rewe", non="Rewe To Go")))'])
ask("how many times was i there in november", 'one(len(per("2026-11", note="Rewe")))', "count", ['one(len(per("2026-11", note="Rewe", non="Rewe To Go")))', 'one(visits(per("2026-11", note="Rewe")))', 'one(visits(per("2026-11", note="Rewe", non="Rewe To Go")))'], F)
ask("days without spending in november", 'one(len(idle("2026-11-01", "2026-11-30")))', "nodays")
ask("which ones", 'one(*idle("2026-11-01", "2026-11-30"))', "nodays list", follow=F)
ask("and how many in october", 'one(len(idle("2026-10-01", "2026-10-31")))', "nodays count", follow=F)
ask("why was june so expensive", "none: reason", "reason")
ask("deutschlandticket price in the beginning and now", 'one(sel(note="Deutschlandticket")[0]["amount"], sel(note="Deutschlandticket")[-1]["amount"])', "price")
ask("avg groceries per month 2025", 'one(div(per("2025", cat="Groceries"), 12))', "average month")
ask("and this year", 'one(div(per("2026", cat="Groceries"), 11))', "average month", follow=F)
ask("per week would be how much", 'one(q2(Dc(cents(per("2026", cat="Groceries"))) * 7 / 334))', "average week", ['one(div(per("2026", cat="Groceries"), %d))' % n for n in (47, 48, 49)], F)
ask("who paid the last electricity bill", "none: who paid", "whopaid")
ask("anything over 100 in july", 'lst(per("2026-07", over=100))', "threshold list")
ask("without the rent", 'lst(per("2026-07", over=100, nocat="Rent"))', "threshold without", follow=F)
ask("and in august", 'lst(per("2026-08", over=100, nocat="Rent"))', "threshold without", ['lst(per("2026-08", over=100))'], F)
ask("rent share of everything 2025 in percent", 'one(pct(cents(per("2025", cat="Rent")), cents(per("2025"))))', "share")
ask("edeka vs aldi this year", 'one(tot(per("2026", note="Edeka")), tot(per("2026", note="Aldi")))', "compare merchant")
ask("wie viel habe ich letzten monat für miete bezahlt", "none: other language", "language")
ask("since christmas how much went into the band", 'one(tot(sel("2025-12-25", cat="Band")))', "total since", ['one(tot(sel("2025-12-24", cat="Band")))', 'one(tot(sel("2025-12-26", cat="Band")))'])
ask("how often nordwandhalle this year", 'one(len(per("2026", note="Nordwandhalle")))', "count")
ask("and how much in average per visit", 'one(div(per("2026", note="Nordwandhalle"), len(per("2026", note="Nordwandhalle"))))', "average visit", follow=F)
ask("how many boulders did i top there", "none: quantity", "quantity", follow=F)
ask("what do i have left on my account", "none: balance", "balance")
ask("loft bed all together", 'one(tot(sel(note="loft bed")))', "project")
ask("how much of it at bauhaus", 'one(tot([r for r in sel(note="loft bed") if has(r, "Bauhaus")]))', "project merchant", follow=F)
ask("and hornbach", 'one(tot([r for r in sel(note="loft bed") if has(r, "Hornbach")]))', "project merchant", follow=F)
ask("top 3 biggest expenses ever without rent", 'lst(big(sel(nocat="Rent"))[:3], True)', "top without")
ask("how many km did i ride with the cargo bike", "none: quantity", "quantity")
ask("cargo bike costs till now", 'one(tot(sel(cat="Cargo bike")))', "total category")
ask("without the babboe stuff", 'one(tot(sel(cat="Cargo bike", non="Babboe")))', "without", follow=F)
ask("since when do i pay mubi", 'one(sel(note="Mubi")[0]["date"])', "first")
ask("kaufland 2026", "none: no such merchant", "nomerchant", [EMPTY])
ask("november vs november last year", 'one(tot(per("2026-11")), tot(per("2025-11")))', "compare period")
ask("median eating out this year", 'one(med(per("2026", cat="Eating out")))', "median")
ask("show me the gifts from december 2025", 'lst(per("2025-12", cat="Gifts"))', "list")
ask("dearest of those and when was that", 'one(big(per("2025-12", cat="Gifts"))[0]["amount"], big(per("2025-12", cat="Gifts"))[0]["date"])', "max detail", follow=F)
ask("will december be more expensive than november", "none: future", "future")
ask("last weekend total", 'one(tot(sel("2026-11-28", "2026-11-29")))', "period weekend")
ask("eating out by weekday 2026", 'table(per("2026", cat="Eating out"), WD)', "table weekday")
ask("how much did lena spend on groceries last month", "none: other people", "others")
ask("rehearsal room share, what was it in sept 23 and what is it now", 'one(per("2023-09", note="rehearsal room share")[0]["amount"], sel(note="rehearsal room share")[-1]["amount"])', "price")
ask("and what will it be next year", "none: future", "future", follow=F)
ask("grocries first half of october", 'one(tot(sel("2026-10-01", "2026-10-15", cat="Groceries")))', "period typo")
ask("second half", 'one(tot(sel("2026-10-16", "2026-10-31", cat="Groceries")))', "period", follow=F)
ask("thanks mate you are great", "none: chit-chat", "chat")
ask("total month before last", 'one(tot(per("2026-09")))', "period", )
ask("by category", 'table(per("2026-09"), CAT)', "table category", follow=F)
ask("growth of eating out 2025 against 2024 in percent", 'one(growth(cents(per("2025", cat="Eating out")), cents(per("2024", cat="Eating out"))))', "growth")
ask("how much for", "none: missing half", "half")
ask("rank rewe, edeka, aldi, lidl and penny in 2026", 'rows([[k, q2(v)] for k, v in sorted([(w, cents(per("2026", note=w))) for w in ("Rewe", "Edeka", "Aldi", "Lidl", "Penny")], key=lambda t: -t[1])], True)', "ranking merchant", ['rows([[k, q2(v)] for k, v in sorted([(w, cents(per("2026", note=w, cat="Groceries"))) for w in ("Rewe", "Edeka", "Aldi", "Lidl", "Penny")], key=lambda t: -t[1])], True)'])
ask("should i cancel mubi", "none: advice", "advice")
ask("biggest month of 2025", 'one(top(group(per("2025"), MON))[0], q2(top(group(per("2025"), MON))[1]))', "max month", ['one(top(group(per("2025"), MON))[0])'])
ask("second biggest grocery shop ever, when and how much", 'one(big(sel(cat="Groceries"))[1]["amount"], big(sel(cat="Groceries"))[1]["date"])', "second detail")
ask("how many liter milk did i buy in august", "none: quantity", "quantity")
ask("everything with mehmet this year", 'one(tot(per("2026", note="with Mehmet")))', "person total", ['one(tot(per("2026", note="Mehmet")))'])
ask("budnikowsky by category", 'table(sel(note="Budnikowsky"), CAT)', "table merchant")
ask("only 2026", 'table(per("2026", note="Budnikowsky"), CAT)', "table merchant", follow=F)
ask("days since last physio", 'one(since(sel(note="Physio")[-1]["date"]))', "dayssince")
ask("how much did the amsterdam trip cost", "none: no such trip", "notrip", [EMPTY])
ask("what did i spend at weekday in 2025, the shop i mean", 'one(tot(per("2025", note="Weekday")))', "total merchant")
ask("running total of band by month 2026", 'running(per("2026", cat="Band"), M26)', "running")
ask("and what did we earn with the gigs", "none: income", "income", follow=F)
ask("asdf jklö", "none: nonsense", "nonsense")
ask("thomann over 50 show me", 'lst(sel(note="Thomann", over=50))', "list threshold")
ask("the last one of those", 'one(sel(note="Thomann", over=50)[-1]["date"], sel(note="Thomann", over=50)[-1]["amount"])', "last", follow=F)
ask("average spending per month 2026 without rent and holidays", 'one(div(per("2026", nocat=["Rent", "Holidays"]), 11))', "average without")
ask("transfer 78 to the rehearsal room guy", "none: order", "order")
ask("cheapest döner ever", 'one(sorted(sel(note="Döner"), key=lambda r: r["c"])[0]["amount"])', "min umlaut")
ask("rundfunkbeitrag per year", 'table(sel(note="Rundfunkbeitrag"), YR)', "table year")
ask("flat share q3 compared with q3 last year", 'one(tot(sel("2026-07", "2026-09", cat="Flat share")), tot(sel("2025-07", "2025-09", cat="Flat share")))', "compare quarter")
ask("how is my crypto doing", "none: not recorded", "notrecorded")
ask("what percent of groceries is edeka in 2026", 'one(pct(cents(per("2026", note="Edeka", cat="Groceries")), cents(per("2026", cat="Groceries"))))', "share merchant")
ask("dog food this year", "none: no such thing", "nothing", [EMPTY])
ask("show me moia in november", 'lst(per("2026-11", note="Moia"))', "list")
ask("top 3 categories june to august", 'rank(sel("2026-06", "2026-08"), CAT, 3)', "ranking category")
ask("what did my flatmates pay for the internet", "none: other people", "others")
ask("weihnachtsmarkt 2025 and 2024", 'one(tot(per("2025", note="Weihnachtsmarkt")), tot(per("2024", note="Weihnachtsmarkt")))', "compare season")
ask("between 10 and 20 may all spending", 'one(tot(sel("2026-05-10", "2026-05-20")))', "period between")
ask("subscriptions 2026 by merchant", 'table(per("2026", cat="Subscriptions"), NOTE)', "table merchant")
ask("which one of them do i use the most", "none: usage not recorded", "quantity", follow=F)
ask("months with more than 300 for groceries in 2026", 'rows([[k, q2(v)] for k, v in sorted(group(per("2026", cat="Groceries"), MON).items()) if v > 30000])', "threshold month")
ask("how much did i save last year", "none: savings", "savings")
ask("bouldering this year till today and same time last year", 'one(tot(sel("2026-01-01", "2026-11-30", cat="Bouldering")), tot(sel("2025-01-01", "2025-11-30", cat="Bouldering")))', "compare ytd")
ask("rain in hamburg tomorrow?", "none: chit-chat", "chat future")
ask("how many entries have no note", 'one(len([r for r in R if not r["notes"].strip()]))', "count")
ask("urban apes membership total and when did it stop", 'one(tot(sel(note="Urban Apes")), sel(note="Urban Apes")[-1]["date"])', "total last")
ask("how old is lena", "none: not recorded", "notrecorded")
ask("clothes vs health 2026, which one was more", 'one(*max([("Clothes", cents(per("2026", cat="Clothes")), tot(per("2026", cat="Clothes"))), ("Health", cents(per("2026", cat="Health")), tot(per("2026", cat="Health")))], key=lambda t: t[1])[::2])', "compare category")
ask("eating out over 20 on saturdays in october, show me", 'lst([r for r in per("2026-10", cat="Eating out", over=20) if WD(r) == "Saturday"]) if [r for r in per("2026-10", cat="Eating out", over=20) if WD(r) == "Saturday"] else {"empty": True}', "list twoconditions")
ask("compare this with", "none: missing half", "half")
ask("thalia by year, only what is in random stuff", 'table(sel(note="Thalia", cat="Random stuff"), YR)', "twoconditions table")
with open(os.path.join(HERE, "hamburg27.jsonl"), "w", encoding="utf-8") as f:
    for x in Q: f.write(json.dumps(x, ensure_ascii=False) + "\n")
print(len(R), len(Q), sum("unanswerable" in x["tags"] for x in Q), sum(bool(x["history"]) for x in Q))
if __name__ == "__main__" and os.environ.get("V"):
    for x in Q: print(x["id"][-3:], "|".join(x["history"])[-40:], ">>", x["question"], "=>", json.dumps(x["gold"], ensure_ascii=False), json.dumps(x["alt"], ensure_ascii=False) if x["alt"] else "")
