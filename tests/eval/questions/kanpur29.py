import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as D, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
with open(os.path.join(HERE, "..", "ledgers", "kanpur.csv"), encoding="utf-8") as f:
    for r in csv.DictReader(f):
        ROWS.append((r["date"], D(r["amount"]), r["category"], r["notes"]))
TODAY = "2026-11-30"
def has(n, w):
    return re.search(r"(?<!\w)" + re.escape(w.lower()) + r"(?!\w)", n.lower()) is not None
def span(p):
    "'2026', '2026-03', '2026-03..2026-05', '2026-03-01..2026-03-09', '' = everything"
    if not p: return "0000", "9999"
    a, b = p.split("..") if ".." in p else (p, p)
    return a, b + "~"
def F(p="", cat=None, w=None, w2=None, notcat=(), notw=None, over=None, wkd=None):
    a, b = span(p); out = []
    for r in ROWS:
        if not (a <= r[0] <= b): continue
        if cat and r[2] != cat: continue
        if w and not has(r[3], w): continue
        if w2 and not has(r[3], w2): continue
        if r[2] in notcat: continue
        if notw and has(r[3], notw): continue
        if over is not None and not r[1] > over: continue
        out.append(r)
    return out
def q(x, n=2): return str(D(x).quantize(D(1).scaleb(-n), ROUND_HALF_UP))
def tot(rs):
    t = D(0)
    for r in rs: t += r[1]
    return t
def T(rs): return q(tot(rs))
def one(*x): return {"one": [str(v) for v in x]}
def pct(x): return q(x, 1)
def group(rs, key, count=False):
    g = {}
    for r in rs:
        k = key(r); g[k] = g.get(k, 0) + (1 if count else r[1])
    return g
def cat(r): return r[2]
def note(r): return r[3]
def mon(r): return r[0][:7]
def year(r): return r[0][:4]
def wday(r): return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.fromisoformat(r[0]).weekday()]
SHOPS = ["Gupta Kirana", "DMart", "Reliance Smart", "More", "Blinkit", "Shukla General Store"]
def shop(r):
    for s in SHOPS:
        if r[3].startswith(s): return s
    return r[3]
def tab(g, n=None, ordered=False, count=False):
    it = sorted(g.items(), key=(lambda kv: (-kv[1], kv[0])) if ordered or n else (lambda kv: kv[0]))
    if n and len(it) > n: assert it[n - 1][1] != it[n][1], "tie"
    if n: it = it[:n]
    return {"rows": [[k, str(v) if count else q(v)] for k, v in it], "ordered": bool(ordered or n)}
def lst(rs):
    assert 0 < len(rs) <= 20, len(rs)
    return {"rows": [[r[0], q(r[1])] for r in rs], "ordered": False}
def big(rs, k=0, small=False):
    s = sorted(rs, key=lambda r: r[1], reverse=not small)
    if len(s) > k + 1: assert s[k][1] != s[k + 1][1], "tie"
    return s[k]
def days(p):
    a, b = p.split(".."); d = date.fromisoformat(a); out = []
    while d <= date.fromisoformat(b): out.append(d.isoformat()); d += timedelta(1)
    return out
def nospend(p):
    have = {r[0] for r in ROWS}
    return [d for d in days(p) if d not in have]
def ndays(a, b): return (date.fromisoformat(b) - date.fromisoformat(a)).days
def cum(rs):
    g = group(rs, mon); t = D(0); out = []
    for m in sorted(g): t += g[m]; out.append([m, q(t)])
    return {"rows": out, "ordered": False}
def med(rs):
    s = sorted(r[1] for r in rs); n = len(s)
    return q(s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2)
def fell(a, b):
    ga, gb = group(F(a), cat), group(F(b), cat)
    d = {k: ga.get(k, 0) - gb.get(k, 0) for k in set(ga) | set(gb)}
    k = max(d, key=lambda k: d[k]); return k, q(d[k])
NONE = {"none": True}
def empty(rs): assert not rs; return {"empty": True}
OUT, BY = [], {}
def Q(qn, how, tags, alt=(), conv=None, at=None):
    """conv = key of the conversation; the history is every earlier question of it"""
    h = BY.setdefault(conv, []) if conv else []
    gold = eval(how)
    OUT.append({"id": "kanpur29-%03d" % (len(OUT) + 1), "question": qn, "today": TODAY, "history": list(h), "gold": gold,
                "alt": [y for y in (eval(x) for x in alt) if y != gold], "how": how, "tags": tags.split()})
    if conv: h.append(qn)
N = "none"
Y = "2026"
J25, J26 = "2025-01..2025-11", "2026-01..2026-11"

Q("ration total this month", 'one(T(F("2026-11","Ration")))', "total category")
Q("petrol oct", 'one(T(F("2026-10","Petrol")))', "total category", conv="p")
Q("and nov", 'one(T(F("2026-11","Petrol")))', "followup period", conv="p")
Q("only scooter", 'one(T(F("2026-11","Petrol","scooter")))', "followup filter", conv="p")
Q("my salary credited this month?", "NONE", "none income")
Q("how much went to gupta kirana since diwali", 'one(T(F("2026-11-08..2026-11-30",w="Gupta Kirana")))', "total merchant since", alt=['one(T(F("2026-11-09..2026-11-30",w="Gupta Kirana")))'])
Q("when did i last fill petrol in wagonr", 'one(F("","Petrol","WagonR")[-1][0])', "last date", conv="w")
Q("and for how much", 'one(q(F("","Petrol","WagonR")[-1][1]))', "followup detail", conv="w")
Q("how many litres was it", "NONE", "none followup quantity", conv="w")
Q("zomato how many times this yr", 'one(len(F(Y,w="Zomato")))', "count merchant")
Q("biggest single spend of 2026, what was it", 'one(q(big(F(Y))[1]), big(F(Y))[3])', "biggest detail", conv="b")
Q("and in 2025", 'one(q(big(F("2025"))[1]), big(F("2025"))[3])', "followup period biggest", alt=['one(q(big(F("2025"))[1]))'], conv="b")
Q("second biggest that year", 'one(q(big(F("2025"),1)[1]))', "followup second", conv="b")
Q("avg kesco bill per month in 2026", 'one(q(tot(F(Y,w="KESCO"))/11))', "average month")
Q("balance left in sbi account", "NONE", "none balance")
Q("top 3 categories 2025", 'tab(group(F("2025"),cat),3)', "ranking category", conv="t")
Q("without home loan", 'tab(group(F("2025",notcat=("Home Loan",)),cat),3)', "followup without ranking", conv="t")
Q("pizza hut total", "NONE", "none merchant-missing")
Q("kitchen work total cost", 'one(T(F("",w="kitchen")))', "project total", conv="k")
Q("by month", 'tab(group(F("",w="kitchen"),mon))', "followup month-table", conv="k")
Q("how much of it was mistri", 'one(T(F("",w="kitchen",w2="mistri")))', "followup two-words", conv="k")
Q("costliest item in kitchen work and date", 'one(q(big(F("",w="kitchen"))[1]), big(F("",w="kitchen"))[0])', "followup biggest detail", conv="k")
Q("aarav school fees vs diya school fees this year", 'one(T(F(Y,w="Aarav school fees")),T(F(Y,w="Diya school fees")))', "compare")
Q("should i exchange the wagonr for a new car", "NONE", "none advice")
Q("show everything above 12000 since 1 april except home loan", 'lst(F("2026-04-01..2026-11-30",notcat=("Home Loan",),over=12000))', "list threshold without")
Q("price of gas cylinder in sept 2023 and now", 'one(q(F("2023-09",w="Indane cylinder")[0][1]),q(F("",w="Indane cylinder")[-1][1]))', "then-now", conv="g")
Q("will it go up next year", "NONE", "none followup future", conv="g")
Q("days since last indane cylinder", 'one(ndays(F("",w="Indane cylinder")[-1][0],TODAY))', "days-since")
Q("village trip total", 'one(T(F("",w="village")))', "trip total", alt=['one(T(F("2026-05-20..2026-05-26")))'], conv="v")
Q("and nainital", 'one(T(F("",w="Nainital")))', "followup trip", alt=['one(T(F("2025-06-09..2025-06-14")))'], conv="v")
Q("nainital category wise", 'tab(group(F("",w="Nainital"),cat))', "followup category-table", alt=['tab(group(F("2025-06-09..2025-06-14"),cat))'], conv="v")
Q("how much we spent in goa", "NONE", "none place-missing")
Q("eating out by weekday this year", 'tab(group(F(Y,"Eating Out"),wday))', "weekday-table")
Q("what % of 2025 spending was home loan", 'one(pct(tot(F("2025","Home Loan"))*100/tot(F("2025"))))', "share percent")
Q("delete yesterdays petrol entry", "NONE", "none order")
Q("mummy medicines this year", 'one(T(F(Y,w="Mummy medicines")))', "total words", conv="m")
Q("same period last year", 'one(T(F(J25,w="Mummy medicines")))', "followup period", conv="m")
Q("so how many percent change", 'one(pct((tot(F(J26,w="Mummy medicines"))/tot(F(J25,w="Mummy medicines"))-1)*100))', "followup growth", conv="m")
Q("how many days with no spending in sept 2026", 'one(len(nospend("2026-09-01..2026-09-30")))', "no-spend-days", conv="n")
Q("which dates", '{"rows": [[d] for d in nospend("2026-09-01..2026-09-30")], "ordered": False}', "followup list no-spend-days", conv="n")
Q("how much have i saved this year", "NONE", "none savings")
Q("diwali crackers 2025 vs 2026", 'one(T(F("2025",w="Diwali crackers")),T(F(Y,w="Diwali crackers")))', "compare year")
Q("when was the last netflix payment", 'one(F("",w="Netflix")[-1][0])', "last date subscription")
Q("netflix in november", 'empty(F("2026-11",w="Netflix"))', "empty period")
Q("median of sabzi mandi spends in 2026", 'one(med(F(Y,w="sabzi mandi")))', "median")
Q("outstanding principal on home loan", "NONE", "none balance")
Q("medical running total month by month 2026", 'cum(F(Y,"Medical"))', "running")
Q("show me all dr mishra visits this yr", 'lst(F(Y,w="Dr Mishra"))', "list words", conv="d")
Q("total of these", 'one(T(F(Y,w="Dr Mishra")))', "followup total", conv="d")
Q("the last one of those, when", 'one(F(Y,w="Dr Mishra")[-1][0])', "followup last", conv="d")
Q("ration second half of october", 'one(T(F("2026-10-16..2026-10-31","Ration")))', "period half-month")
Q("pay the airtel bill", "NONE", "none order")
Q("total spend last weekend", 'one(T(F("2026-11-28..2026-11-29")))', "period weekend")
Q("month before last bills", 'one(T(F("2026-09","Bills")))', "period month-before-last")
Q("avg per visit at More this year", 'one(q(tot(F(Y,w="More"))/len(F(Y,w="More"))))', "average visit common-word")
Q("thanks yaar good app", "NONE", "none chitchat")
Q("shopping at Max in 2025 total", 'one(T(F("2025",w="Max")))', "merchant common-word", alt=['one(T(F("2025","Clothes","Max")))'])
Q("fresh total jul-sep quarter 2026", 'one(T(F("2026-07..2026-09",w="Fresh")))', "merchant common-word quarter")
Q("compare october with", "NONE", "none half-question")
Q("smallest zomato order and its date", 'one(q(big(F("",w="Zomato"),small=True)[1]),big(F("",w="Zomato"),small=True)[0])', "smallest detail")
Q("top 3 ration shops this yr", 'tab(group([r for r in F(Y,"Ration") if r[3]],shop),3)', "ranking merchant", alt=['tab(group([r for r in F(Y,"Ration") if r[3]],note),3)'])
Q("how many kg atta we bought this year", "NONE", "none quantity")
Q("jio recharge all phones 2026", 'one(T(F(Y,w="Jio recharge")))', "total words", conv="j")
Q("only rekha", 'one(T(F(Y,w="Jio recharge",w2="Rekha")))', "followup filter name", conv="j")
Q("total october vs november", 'one(T(F("2026-10")),T(F("2026-11")))', "compare months", conv="c")
Q("which category came down the most", 'one(fell("2026-10","2026-11")[0])', "followup growth category", conv="c")
Q("why was october so high", "NONE", "none followup reason", conv="c")
Q("इस महीने राशन पर कितना खर्च हुआ", "NONE", "none language", alt=['one(T(F("2026-11","Ration")))'])
Q("bills month wise since june", 'tab(group(F("2026-06-01..2026-11-30","Bills"),mon))', "month-table since", conv="bm")
Q("and petrol", 'tab(group(F("2026-06-01..2026-11-30","Petrol"),mon))', "followup category month-table", conv="bm")
Q("which month was the costliest till date", '(lambda g: one(max(g,key=g.get),q(max(g.values()))))(group(F(),mon))', "ranking month", alt=['(lambda g: one(max(g,key=g.get)))(group(F(),mon))'])
Q("gym fees this year", "NONE", "none thing-missing")
Q("no of spends above 5000 this year", 'one(len(F(Y,over=5000)))', "count threshold")
Q("2025 total excluding school and home loan", 'one(T(F("2025",notcat=("School","Home Loan"))))', "without two")
Q("dmart category wise this yr", 'tab(group(F(Y,w="DMart"),cat))', "merchant category-table")
Q("average spend per day in november", 'one(q(tot(F("2026-11"))/30))', "average day")
Q("all wagonr costs this year", 'one(T(F(Y,w="WagonR")))', "total word", conv="g2")
Q("scooter?", 'one(T(F(Y,w="scooter")))', "followup word", conv="g2")
Q("blinkit first order when", 'one(F("",w="Blinkit")[0][0])', "first date")
Q("insurance wagonr in 2024, 2025 and 2026", 'one(T(F("2024",w="insurance WagonR")),T(F("2025",w="insurance WagonR")),T(F(Y,w="insurance WagonR")))', "then-now")
Q("how much does shukla ji spend on diwali", "NONE", "none other-person")
Q("milk & veg per week on avg this year", 'one(q(tot(F(Y,"Milk & Veg"))*7/334))', "average week", alt=['one(q(tot(F(Y,"Milk & Veg"))/48))', 'one(q(tot(F(Y,"Milk & Veg"))/49))', 'one(q(tot(F(Y,"Milk & Veg"))/47))'])
Q("ganga mela total this year", 'one(T(F(Y,w="Ganga Mela")))', "total words festival", conv="gm")
Q("last yr?", 'one(T(F("2025",w="Ganga Mela")))', "followup period", conv="gm")
Q("petrol pe pichle mahine kitna gaya", "NONE", "none language", alt=['one(T(F("2026-10","Petrol")))'])
Q("dearest birthday gift and when was that", 'one(q(big(F("",w="birthday gift"))[1]),big(F("",w="birthday gift"))[0])', "biggest detail", conv="bg")
Q("who paid for it", "NONE", "none followup who", conv="bg")
Q("petrol growth % jan to nov 2026 over jan to nov 2025", 'one(pct((tot(F(J26,"Petrol"))/tot(F(J25,"Petrol"))-1)*100))', "growth percent", alt=['one(pct(abs((tot(F(J26,"Petrol"))/tot(F(J25,"Petrol"))-1)*100)))'])
Q("aarav half yearly marks", "NONE", "none not-money")
Q("medcal without mummy in 2025", 'one(T(F("2025","Medical",notw="Mummy")))', "without-word typo")
Q("gupta medical store vs apollo pharmacy this year", 'one(T(F(Y,w="Gupta Medical Store")),T(F(Y,w="Apollo Pharmacy")))', "compare merchants")
Q("budget remaining for november", "NONE", "none budget")
Q("how many times sabzi mandi each month this year", 'tab(group(F(Y,w="sabzi mandi"),mon,True),count=True)', "count month-table")
Q("remind me for cylinder on 10th", "NONE", "none order")
Q("spent between 10 aug and 25 aug 2026", 'one(T(F("2026-08-10..2026-08-25")))', "period between")
Q("which upi app i used most", "NONE", "none not-recorded")
Q("mutual fund sip this year", "NONE", "none category-missing")
Q("what time did i fill petrol yesterday", "NONE", "none not-recorded")
Q("xkq jjh wala 7 ddf", "NONE", "none nonsense")
Q("what percent of my income goes in emi", "NONE", "none income")
assert len(OUT) == 100, len(OUT)
with open(os.path.join(HERE, "kanpur29.jsonl"), "w", encoding="utf-8") as f:
    for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + "\n")
print(len(ROWS), len(OUT), sum("none" in o["gold"] for o in OUT), sum(bool(o["history"]) for o in OUT))
