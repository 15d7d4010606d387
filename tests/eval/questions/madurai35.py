import csv, json, os
from decimal import Decimal as Dc, ROUND_HALF_UP
from datetime import date, timedelta as td
H = os.path.dirname(os.path.abspath(__file__))
L = []
for r in csv.DictReader(open(os.path.join(H, '../ledgers/madurai.csv'), newline='')):
    L.append((date.fromisoformat(r['date']), Dc(r['amount']), r['category'], r['notes']))
TODAY = date(2026, 11, 30)
WD = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def has(note, phrase):
    return (' ' + phrase + ' ') in (' ' + note.lower() + ' ')
def S(w=None, c=None, a='2023-09-01', b='2026-11-30', no=(), lo=None, wd=None):
    a, b = date.fromisoformat(a), date.fromisoformat(b); out = []
    ws = [w] if isinstance(w, str) else w
    for r in L:
        if not a <= r[0] <= b: continue
        if c and r[2] != c: continue
        if ws and not any(has(r[3], x) for x in ws): continue
        if any(has(r[3], x) for x in no): continue
        if lo is not None and r[1] < lo: continue
        if wd is not None and r[0].weekday() not in wd: continue
        out.append(r)
    return out
def T(*a, **k): return tot(S(*a, **k))
def tot(rs):
    t = Dc('0.00')
    for r in rs: t += r[1]
    return t
def q(x, p='0.01'): return Dc(x).quantize(Dc(p), ROUND_HALF_UP)
def v(x): return str(q(x)) if isinstance(x, Dc) else x.isoformat() if isinstance(x, date) else str(x)
def pc(x): return str(q(x, '0.1'))
def one(*x): return {"one": [v(y) for y in x]}
def tab(rs, o=False): return {"rows": [[v(y) for y in r] for r in rs], "ordered": o}
def by(rs, key):
    d = {}
    for r in rs: d[key(r)] = d.get(key(r), Dc(0)) + r[1]
    return list(d.items())
cat = lambda r: r[2]
mon = lambda r: r[0].isoformat()[:7]
yr = lambda r: r[0].isoformat()[:4]
day = lambda r: r[0]
wdn = lambda r: WD[r[0].weekday()]
def desc(rs): return sorted(rs, key=lambda x: -x[1])
def dear(rs): return sorted(rs, key=lambda r: -r[1])
def lst(rs): return tab([(r[0], r[1]) for r in rs])
def med(rs):
    a = sorted(r[1] for r in rs); n = len(a)
    return a[n//2] if n % 2 else (a[n//2-1] + a[n//2]) / 2
def days(rs): return len({r[0] for r in rs})
def nil(a, b):
    a, b = date.fromisoformat(a), date.fromisoformat(b); s = {r[0] for r in L}; out = []
    while a <= b:
        if a not in s: out.append(a)
        a += td(1)
    return out
def gap(rs):
    ds = sorted({r[0] for r in rs}); best = None
    for x, y in zip(ds, ds[1:]):
        if best is None or (y-x).days > best[0]: best = ((y-x).days, x, y)
    return best
def run(rs):
    t = Dc(0); out = []
    for m, x in by(rs, mon): t += x; out.append((m, t))
    return out
def missing_months(rs):
    s = {mon(r) for r in rs}; out = []
    y, m = map(int, min(s).split('-'))
    while (y, m) <= (2026, 11):
        k = '%d-%02d' % (y, m)
        if k not in s: out.append((k,))
        y, m = (y, m+1) if m < 12 else (y+1, 1)
    return out
def wavg():
    out = []
    for i, n in enumerate(WD):
        rs = S(c='food', wd=[i]); out.append((n, tot(rs)/days(rs)))
    return desc(out)
def wavgrow():
    return desc([(n, tot(S(c='food', wd=[i]))/len(S(c='food', wd=[i]))) for i, n in enumerate(WD)])
def pair(la, a, lb, b): return tab([(la, a), (lb, b)])
NONE, EMPTY = {"none": True}, {"empty": True}
Y6 = dict(a='2026-01-01'); Y5 = dict(a='2025-01-01', b='2025-12-31'); Y4 = dict(a='2024-01-01', b='2024-12-31')
OCT = dict(a='2026-10-01', b='2026-10-31'); SEP = dict(a='2026-09-01', b='2026-09-30'); NOV = dict(a='2026-11-01', b='2026-11-30')
KD = dict(w='kodai', a='2025-12-01', b='2025-12-31'); CH = dict(w='chennai', a='2026-04-01', b='2026-04-30')
def AA(**k): return [r for r in S(**k) if r[2] == 'amma appa' or has(r[3], 'appa') or (has(r[3], 'amma') and not has(r[3], 'amma mess'))]
ZERO = "one(Dc(0))"
OUT = []
def conv(*turns):
    hist = []
    for t in turns:
        qn, how, alts, tags = t
        OUT.append({"id": "madurai35-%03d" % (len(OUT)+1), "question": qn, "today": "2026-11-30", "history": list(hist),
            "gold": eval(how, globals()), "alt": [eval(x, globals()) for x in alts], "how": how, "tags": tags.split() + (['followup'] if hist else [])})
        o = OUT[-1]; seen = [o["gold"]]
        for x in o["alt"]:
            if x not in seen: seen.append(x)
        o["alt"] = seen[1:]
        hist.append(qn)
def N(qn, tags='none'): return (qn, 'NONE', [], tags)

conv(("how much did i spend on food last month", "one(T(c='food',**OCT))", [], "total category"),
     ("and the month before that", "one(T(c='food',**SEP))", [], "total category"),
     ("whats the difference between those two", "one(abs(T(c='food',**OCT)-T(c='food',**SEP)))", ["one(T(c='food',**SEP)-T(c='food',**OCT))", "one(T(c='food',**OCT)-T(c='food',**SEP))", "one(T(c='food',**OCT),T(c='food',**SEP),T(c='food',**OCT)-T(c='food',**SEP))", "one(T(c='food',**OCT),T(c='food',**SEP),abs(T(c='food',**OCT)-T(c='food',**SEP)))"], "compare"))
conv(("total petrol this year", "one(T(c='petrol',**Y6))", [], "total category ytd"),
     ("same period last year how much", "one(T(c='petrol',a='2025-01-01',b='2025-11-30'))", [], "total ytd"),
     ("full 2025 then", "one(T(c='petrol',**Y5))", [], "total"))
conv(("how much i spent on swiggy this year", "one(T('swiggy',**Y6))", [], "total merchant"),
     ("and zomato", "one(T('zomato',**Y6))", [], "total merchant"),
     ("which one of them i ordered more times", "one(*desc([('swiggy',len(S('swiggy',**Y6))),('zomato',len(S('zomato',**Y6)))])[0])",
      ["one(desc([('swiggy',len(S('swiggy',**Y6))),('zomato',len(S('zomato',**Y6)))])[0][0])", "one(len(S('swiggy',**Y6)),len(S('zomato',**Y6)))", "tab([('swiggy',len(S('swiggy',**Y6))),('zomato',len(S('zomato',**Y6)))])",
       "one(len(S('swiggy')),len(S('zomato')))", "tab([('swiggy',len(S('swiggy'))),('zomato',len(S('zomato')))])", "one(*desc([('swiggy',len(S('swiggy'))),('zomato',len(S('zomato')))])[0])"], "compare count merchant"))
conv(("show all expenses of the kodai trip last december", "lst(S(**KD))", [], "list trip"),
     ("total of that", "one(tot(S(**KD)))", [], "total trip"),
     ("split it by category", "tab(by(S(**KD),cat))", [], "group trip"))
conv(("how much was the csk match ticket", "one(T('csk match ticket'))", ["one(S('csk match ticket')[0][0],T('csk match ticket'))"], "lookup"),
     ("and that whole chennai trip", "one(tot(S(**CH)))", [], "total trip"))
conv(("what was the last pg rent i paid", "one(S('pg rent')[-1][1])", ["one(S('pg rent')[-1][0],S('pg rent')[-1][1])"], "last price"),
     ("and flat rent now", "one(S('flat rent')[-1][1])", ["one(S('flat rent')[-1][0],S('flat rent')[-1][1])"], "last price"),
     ("when did the flat rent go up", "one(next(r for r in S('flat rent') if r[1]>S('flat rent')[0][1])[0])", ["one(*next(r for r in S('flat rent') if r[1]>S('flat rent')[0][1])[:2])", "one(next(r for r in S('flat rent') if r[1]>S('flat rent')[0][1])[0],S('flat rent')[0][1],S('flat rent')[-1][1])", "one(mon(next(r for r in S('flat rent') if r[1]>S('flat rent')[0][1])))"], "price change"))
conv(("netflix price when i started and the last price i paid", "one(S('netflix')[0][1],S('netflix')[-1][1])", ["one(S('netflix')[0][0],S('netflix')[0][1],S('netflix')[-1][0],S('netflix')[-1][1])", "lst([S('netflix')[0],S('netflix')[-1]])"], "price"),
     ("when did i pay it last", "one(S('netflix')[-1][0])", ["one(S('netflix')[-1][0],S('netflix')[-1][1])"], "last"),
     N("why did i stop it", "none reason"))
conv(("how many iphone emis have i paid", "one(len(S('iphone emi')))", ["one(len(S('iphone emi')),T('iphone emi'))"], "count"),
     ("total amount of those", "one(T('iphone emi'))", ["one(len(S('iphone emi')),T('iphone emi'))"], "total"),
     N("ok and how much is pending in the laptop emi", "none debt"))
conv(("top 5 categories this year", "tab(desc(by(S(**Y6),cat))[:5],True)", [], "ranking"),
     ("same for last year", "tab(desc(by(S(**Y5),cat))[:5],True)", [], "ranking"))
conv(("whats my biggest expense this year and when", "one(*dear(S(**Y6))[0][:2])", ["one(*dear(S(**Y6))[0])"], "max"),
     ("and the second biggest", "one(*dear(S(**Y6))[1][:2])", ["one(*dear(S(**Y6))[1])", "one(dear(S(**Y6))[1][1])"], "max"))
conv(("how much have i put on gym from the day i joined", "one(T(c='gym'))", [], "total category"),
     ("after joining any months with no gym spending", "tab(missing_months(S(c='gym')))", ["one(len(missing_months(S(c='gym'))))"], "gap month"),
     N("do you think its worth it da", "none advice"))
conv(("tea n snacks in november how much", "one(T(c='tea n snacks',**NOV))", [], "total category"),
     ("how much is that per day", "one(T(c='tea n snacks',**NOV)/30)", ["one(T(c='tea n snacks',**NOV)/days(S(c='tea n snacks',**NOV)))", "tab(by(S(c='tea n snacks',**NOV),day))"], "average"))
conv(("karthik wedding total how much went", "one(T('karthik wedding'))", [], "total person"),
     ("and vignesh wedding", "one(T('vignesh wedding'))", [], "total person"),
     N("who all came with me to that one", "none who"))
conv(("how much for amma appa this year", "one(T(c='amma appa',**Y6))", ["one(tot(AA(**Y6)))"], "total category"),
     ("give it month wise", "tab(by(S(c='amma appa',**Y6),mon))", ["tab(by(AA(**Y6),mon))"], "group month"),
     N("how much will i have to send them next year", "none future"))
conv(("how much on biryani this year", "one(T('biryani',**Y6))", [], "total thing"),
     ("how many times", "one(len(S('biryani',**Y6)))", ["one(days(S('biryani',**Y6)))"], "count"),
     ("costliest one with date", "one(*dear(S('biryani',**Y6))[0][:2])", ["one(*dear(S('biryani',**Y6))[0])", "one(dear(S('biryani',**Y6))[0][0],dear(S('biryani',**Y6))[0][1],dear(S('biryani',**Y6))[0][3])", "one(*dear(S('biryani'))[0][:2])"], "max"))
conv(("show bike insurance paid each year", "tab(by(S('bike insurance'),yr))", ["lst(S('bike insurance'))"], "list yearly"),
     ("how many percent it went up from 2025 to 2026", "one(pc((T('bike insurance',**Y6)/T('bike insurance',**Y5)-1)*100))", [], "growth"))
conv(("how many movies i went this year", "one(len(S('movie',**Y6)))", ["one(days(S('movie',**Y6)))"], "count"),
     ("average per movie", "one(T('movie',**Y6)/len(S('movie',**Y6)))", ["one(T('movie',**Y6)/days(S('movie',**Y6)))"], "average"))
for x in [
 ("how many days in november i didnt spend anything", "one(len(nil('2026-11-01','2026-11-30')))", ["one(len(nil('2026-11-01','2026-11-29')))", "tab([(d,) for d in nil('2026-11-01','2026-11-30')])"], "nospend"),
 ("list every spend above 10000 till now", "lst(S(lo=Dc('10000.01')))", [], "threshold list"),
 ("what percent of this years spending is food", "one(pc(T(c='food',**Y6)*100/T(**Y6)))", ["one(T(c='food',**Y6),pc(T(c='food',**Y6)*100/T(**Y6)))"], "share"),
 ("median food bill this year", "one(med(S(c='food',**Y6)))", [], "median"),
 ("which weekday do i spend most on food", "one(*desc(by(S(c='food'),wdn))[0])", ["one(desc(by(S(c='food'),wdn))[0][0])", "one(*wavg()[0])", "one(*wavgrow()[0])", "tab(desc(by(S(c='food'),wdn)))"], "weekday"),
 ("weekend spending in october", "one(T(wd=[5,6],**OCT))", [], "weekend"),
 ("timepass for the month before last", "one(T(c='timepass',**SEP))", [], "period"),
 ("how much did i spend betwen 3 and 9 june", "one(T(a='2026-06-03',b='2026-06-09'))", [], "period typo"),
 ("jan to march this year category wise", "tab(by(S(a='2026-01-01',b='2026-03-31'),cat))", [], "group quarter"),
 ("total spend this financial year so far, april onwards", "one(T(a='2026-04-01'))", [], "period"),
 ("how many petrol fills were 400 or above this year", "one(len(S(c='petrol',lo=Dc(400),**Y6)))", [], "threshold count"),
 ("average monthly spend on food this year", "one(T(c='food',**Y6)/11)", [], "average month"),
 ("running total of petrol month by month this year", "tab(run(S(c='petrol',**Y6)))", ["tab([(m,x,t) for (m,x),(_,t) in zip(by(S(c='petrol',**Y6),mon),run(S(c='petrol',**Y6)))])", "tab(run(S(c='petrol',**Y6)),True)"], "running"),
 ("longest gap between two haircuts", "one(gap(S('haircut'))[0])", ["one(*gap(S('haircut')))"], "gap"),
 ("food this year without swiggy and zomato", "one(T(c='food',no=('swiggy','zomato'),**Y6))", [], "without"),
 ("how much did i spend on cigarettes", "EMPTY if not S(['cigarette','cigarettes']) else 1/0", [ZERO], "absent"),
 ("how much at more this year", "one(T('more',**Y6))", ["tab(by(S('more',**Y6),cat))"], "merchant commonword"),
 ("dmart under food and dmart under shopping, both totals", "one(T('dmart',c='food'),T('dmart',c='shopping'))", ["pair('food',T('dmart',c='food'),'shopping',T('dmart',c='shopping'))"], "compare merchant"),
 ("all insurance paid this year together", "one(T('insurance',**Y6))", [], "total thing"),
 ("food growth from 2024 to 2025 in percent", "one(pc((T(c='food',**Y5)/T(c='food',**Y4)-1)*100))", ["one(T(c='food',**Y4),T(c='food',**Y5),pc((T(c='food',**Y5)/T(c='food',**Y4)-1)*100))"], "growth"),
 ("deepavali spend each year", "tab(by(S('deepavali'),yr))", [], "yearly festival"),
 ("how much did all the new flat stuff come to", "one(T('new flat'))", [], "project"),
 ("which month was costliest last year", "one(*desc(by(S(**Y5),mon))[0])", ["one(desc(by(S(**Y5),mon))[0][0])"], "max month"),
 ("which categories crossed 50000 this year", "tab([x for x in desc(by(S(**Y6),cat)) if x[1]>50000])", [], "threshold group"),
 ("murugan idli shop how many visits and how much total", "one(len(S('murugan idli shop')),T('murugan idli shop'))", ["one(days(S('murugan idli shop')),T('murugan idli shop'))"], "merchant count"),
 ("what did i spend today", "EMPTY if not S(a='2026-11-30') else 1/0", [ZERO], "empty period"),
 ("how much went last week", "one(T(a='2026-11-23',b='2026-11-29'))", ["one(T(a='2026-11-22',b='2026-11-28'))", "one(T(a='2026-11-24',b='2026-11-30'))"], "period week"),
 ("everything since deepavali this year (8 nov) how much", "one(T(a='2026-11-08'))", ["one(T(a='2026-11-09'))"], "since"),
 ("jigarthanda and lassi in april and may this year", "one(T(['jigarthanda','lassi'],a='2026-04-01',b='2026-05-31'))", ["one(T('jigarthanda',a='2026-04-01',b='2026-05-31'),T('lassi',a='2026-04-01',b='2026-05-31'))", "pair('jigarthanda',T('jigarthanda',a='2026-04-01',b='2026-05-31'),'lassi',T('lassi',a='2026-04-01',b='2026-05-31'))", "tab(by(S(['jigarthanda','lassi'],a='2026-04-01',b='2026-05-31'),mon))", "lst(S(['jigarthanda','lassi'],a='2026-04-01',b='2026-05-31'))"], "season things"),
 ("airtel recharge first price vs now", "one(S('airtel recharge')[0][1],S('airtel recharge')[-1][1])", ["lst([S('airtel recharge')[0],S('airtel recharge')[-1]])", "one(S('airtel recharge')[0][0],S('airtel recharge')[0][1],S('airtel recharge')[-1][0],S('airtel recharge')[-1][1])"], "price"),
 ("when did i last go to decathlon", "one(S('decathlon')[-1][0])", ["one(*S('decathlon')[-1][:2])"], "last"),
 ("konar mess or kumar mess, where did i spend more overall", "one(*desc([('konar mess',T('konar mess')),('kumar mess',T('kumar mess'))])[0])", ["one(desc([('konar mess',T('konar mess')),('kumar mess',T('kumar mess'))])[0][0])", "one(T('konar mess'),T('kumar mess'))", "pair('konar mess',T('konar mess'),'kumar mess',T('kumar mess'))"], "compare merchant"),
 N("how much money is left in my sbi account", "none balance"), N("what is my salary after pf", "none income"), N("can i afford a ps5 next month", "none advice"),
 N("why did my food bill go up this year", "none reason"), N("how many litres of petrol did i put this year", "none quantity"), N("how many km did i ride to kodai", "none quantity"),
 N("delete the last one", "none order"), N("remind me to pay flat rent on 3rd", "none order"), N("add 250 for biryani today", "none order"),
 N("good morning machi", "none chat"), N("super da thanks", "none chat"), N("how much will i spend in december", "none future"),
 N("how much does mani owe me for tea", "none debt"), N("which mutual fund should i put 5000 in", "none advice"), N("asdf lkjh qwe", "none nonsense"),
 N("how much did i spend on the", "none half"), N("how much did my roommates pay for eb", "none others"), N("did i pay the helmet by card or gpay", "none how"),
 N("what time do i usually have my evening tea", "none when"), N("did csk win that match", "none world"), N("how to reduce my swiggy habit", "none advice"),
 N("when is my credit card due date", "none debt"), N("how much did karthik spend on his own wedding", "none others")]:
    conv(x)
with open(os.path.join(H, 'madurai35.jsonl'), 'w') as fo:
    for o in OUT: fo.write(json.dumps(o, ensure_ascii=False) + '\n')
for o in OUT:
    print(o['id'][-3:], '>' if o['history'] else ' ', o['question'], '|', json.dumps(o['gold'].get('one') or o['gold']), '|', json.dumps([a.get('one') or a for a in o['alt']]) if o['alt'] else '')
print(len(L), 'rows,', len(OUT), 'questions,', sum('none' in o['gold'] for o in OUT), 'none,', sum(bool(o['history']) for o in OUT), 'follow-ups')
