import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as Dc, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
L = []
with open(os.path.join(HERE, '../ledgers/raipur.csv'), encoding='utf-8') as fh:
    for r in csv.DictReader(fh):
        L.append({'d': date.fromisoformat(r['date']), 'a': Dc(r['amount']), 'c': r['category'], 'n': r['notes']})
TODAY = date(2026, 11, 30)
def dd(s): return date.fromisoformat(s) if isinstance(s, str) else s
def has(note, w):
    a = w.lower() in note.lower()
    b = re.search(r'(?<!\w)' + re.escape(w.lower()) + r'(?!\w)', note.lower()) is not None
    if a != b and w != 'EMI': print('WORD/SUBSTRING differ:', w, '|', note)
    return b
def F(cat=None, n=None, y=None, m=None, a=None, z=None, wd=None, no=None, nocat=None, over=None, either=None):
    out = []
    for r in L:
        if cat and r['c'] != cat: continue
        if n and not all(has(r['n'], w) for w in ([n] if isinstance(n, str) else n)): continue
        if either and not (r['c'] == either[0] or has(r['n'], either[1])): continue
        if no and any(has(r['n'], w) for w in ([no] if isinstance(no, str) else no)): continue
        if nocat and r['c'] in nocat: continue
        if y and r['d'].year != y: continue
        if m and r['d'].isoformat()[:7] != m: continue
        if a and r['d'] < dd(a): continue
        if z and r['d'] > dd(z): continue
        if wd is not None and r['d'].weekday() not in wd: continue
        if over is not None and not r['a'] > over: continue
        out.append(r)
    return out
def M(x): return str(Dc(x).quantize(Dc('0.01'), ROUND_HALF_UP))
def raw(rs):
    t = Dc(0)
    for r in rs: t += r['a']
    return t
def S(rs): return M(raw(rs))
def C(rs): return str(len(rs))
def V(rs): return str(len({r['d'] for r in rs}))
def avg(rs): return M(raw(rs) / len(rs))
def visit(rs): return M(raw(rs) / len({r['d'] for r in rs}))
def per(rs, k): return M(raw(rs) / k)
def med(rs):
    v = sorted(r['a'] for r in rs); k = len(v)
    return M(v[k // 2] if k % 2 else (v[k // 2 - 1] + v[k // 2]) / 2)
def P(x, nd='0.1'): return str((Dc(x)).quantize(Dc(nd), ROUND_HALF_UP))
def pct(p, w): return P(raw(p) * 100 / raw(w))
def gro(o, w): return P((raw(w) - raw(o)) * 100 / raw(o))
def by(rs, key):
    out = {}
    for r in rs:
        k = {'cat': r['c'], 'note': r['n'], 'month': r['d'].isoformat()[:7], 'day': r['d'].isoformat(), 'year': str(r['d'].year), 'wd': r['d'].strftime('%A')}[key]
        out[k] = out.get(k, Dc(0)) + r['a']
    return out
def tab(g, k=None): return [[x, M(v)] for x, v in (g.items() if k is None else sorted(g.items(), key=lambda t: (-t[1], t[0]))[:k])]
def topkey(g, lo=False):
    it = sorted(g.items(), key=lambda t: t[1] if lo else -t[1])
    assert it[0][1] != it[1][1]
    return [it[0][0], M(it[0][1])]
def big(rs, k=1):
    s = sorted(rs, key=lambda r: -r['a'])
    if len(s) > k: assert s[k - 1]['a'] != s[k]['a'], 'tie'
    return s[:k]
def one(*v): return {'one': [str(x) for x in v]}
def rows(v, o=False): return {'rows': v, 'ordered': o}
def DA(rs): return [[r['d'].isoformat(), M(r['a'])] for r in rs]
def DAN(rs): return [[r['d'].isoformat(), M(r['a']), r['n']] for r in rs]
def NA(rs): return [[r['n'], M(r['a'])] for r in rs]
def first(rs): return rs[0]['d'].isoformat()
def last(rs): return rs[-1]['d'].isoformat()
def fa(rs): return M(rs[0]['a'])
def la(rs): return M(rs[-1]['a'])
def gaps(rs): 
    ds = sorted({r['d'] for r in rs}); return [(y - x).days for x, y in zip(ds, ds[1:])]
def quiet(a, z, **k):
    have = {r['d'] for r in F(a=a, z=z, **k)}; d = dd(a); c = []
    while d <= dd(z):
        if d not in have: c.append(d.isoformat())
        d += timedelta(1)
    return c
def changes(rs):
    out = []
    for x, y in zip(rs, rs[1:]):
        if x['a'] != y['a']: out.append([y['d'].isoformat(), M(y['a'])])
    return out
def running(rs):
    t = Dc(0); out = []
    for k, v in by(rs, 'month').items():
        t += v; out.append([k, M(t)])
    return out
def dow(rs): # average of each weekday per calendar occurrence is not asked; sums only
    return by(rs, 'wd')
none = {'none': True}; empty = {'empty': True}; ZERO = [one('0.00'), one('0')]

OUT = []; H = []
def q(text, gold, alts=(), tags='', new=True):
    global H
    if new: H = []
    g = eval(gold); al = []
    for x in alts:
        v = eval(x)
        for w in (v if isinstance(v, list) else [v]):
            if w != g and w not in al: al.append(w)
    t = tags.split()
    if H: t.append('followup')
    if g == none: t.append('none')
    OUT.append({'id': 'raipur39-%03d' % (len(OUT) + 1), 'question': text, 'today': '2026-11-30', 'history': list(H), 'gold': g, 'alt': al, 'how': gold, 'tags': t})
    H = H + [text]
def f(*a, **k): q(*a, new=False, **k)
def n(text): q(text, 'none')
def fn(text): q(text, 'none', new=False)

q('total spent on kirana in october 2026', 'one(S(F("Kirana",m="2026-10")))', tags='total category month')
f('and in september', 'one(S(F("Kirana",m="2026-09")))', tags='total category month')
f('out of that how much was at d-mart', 'one(S(F("Kirana","D-Mart",m="2026-09")))', ['one(S(F(None,"D-Mart",m="2026-09")))'], 'total merchant month')

q('how much did the puri trip cost us in all', 'one(S(F(n="Puri")))', ['one(S(F(n="Puri trip")))'], 'trip total')
f('give me the split category wise', 'rows(tab(by(F(n="Puri"),"cat")))', ['rows(tab(by(F(n="Puri trip"),"cat")))'], 'trip group')
f('what was the costliest item in it', 'one(big(F(n="Puri"))[0]["n"], M(big(F(n="Puri"))[0]["a"]))', ['one(M(big(F(n="Puri"))[0]["a"]))', 'one(*DA(big(F(n="Puri")))[0])', 'one(*DAN(big(F(n="Puri")))[0])', 'one(big(F(n="Puri"))[0]["n"])'], 'trip max')

q('kanha trip of 2024 and kanha trip of 2026, total of each', 'one(S(F(n="Kanha",y=2024)), S(F(n="Kanha",y=2026)))', ['rows(tab(by(F(n="Kanha"),"year")))', 'one(S(F(n="Kanha trip",y=2024)), S(F(n="Kanha trip",y=2026)))', 'rows(tab(by(F(n="Kanha trip"),"year")))'], 'trip compare')
f('how much more did the second one cost', 'one(M(raw(F(n="Kanha",y=2026))-raw(F(n="Kanha",y=2024))))', ['one(M(raw(F(n="Kanha trip",y=2026))-raw(F(n="Kanha trip",y=2024))))'], 'trip difference')
fn('who all came with us that time')

q('netflix price when we started and what it is now', 'one(fa(F(n="Netflix")), la(F(n="Netflix")))', ['one(first(F(n="Netflix")),fa(F(n="Netflix")),last(F(n="Netflix")),la(F(n="Netflix")))', 'rows([[first(F(n="Netflix")),fa(F(n="Netflix"))],[last(F(n="Netflix")),la(F(n="Netflix"))]])'], 'price')
f('when did it increase', 'one(changes(F(n="Netflix"))[0][0])', ['one(*changes(F(n="Netflix"))[0])', 'one(changes(F(n="Netflix"))[0][0], fa(F(n="Netflix")), la(F(n="Netflix")))', 'one(changes(F(n="Netflix"))[0][0][:7])'], 'price date')
fn('will they increase it again next year')

q('when was spotify paid for the last time', 'one(last(F(n="Spotify")))', ['one(last(F(n="Spotify")),la(F(n="Spotify")))'], 'last')
f('total we gave them till then', 'one(S(F(n="Spotify")))', tags='total merchant')

q('home loan emi total in this financial year', 'one(S(F(n="home loan",a="2026-04-01",z="2026-11-30")))', tags='total fy')
f('and the financial year before that', 'one(S(F(n="home loan EMI",a="2025-04-01",z="2026-03-31")))', ['one(S(F(n="home loan",a="2025-04-01",z="2026-03-31")))'], 'total fy')
fn('how much principal is still left')

q('petrol this year till date against same period last year', 'one(S(F(n="petrol",y=2026)), S(F(n="petrol",a="2025-01-01",z="2025-11-30")))', ['rows([["2026",S(F(n="petrol",y=2026))],["2025",S(F(n="petrol",a="2025-01-01",z="2025-11-30"))]])'], 'compare ytd')
f('only hp petrol in this year', 'one(S(F(n="HP petrol",y=2026)))', tags='total merchant')
fn('how many litres would that be')

q('top 3 bahar khana bills this year', 'rows(DA(big(F("Bahar Khana",y=2026),3)),True)', ['rows(NA(big(F("Bahar Khana",y=2026),3)),True)', 'rows(DAN(big(F("Bahar Khana",y=2026),3)),True)', 'rows([[M(r["a"])] for r in big(F("Bahar Khana",y=2026),3)],True)'], 'rank')
f('and last year', 'rows(DA(big(F("Bahar Khana",y=2025),3)),True)', ['rows(NA(big(F("Bahar Khana",y=2025),3)),True)', 'rows(DAN(big(F("Bahar Khana",y=2025),3)),True)', 'rows([[M(r["a"])] for r in big(F("Bahar Khana",y=2025),3)],True)'], 'rank')

q('avarage kirana per month in 2025', 'one(per(F("Kirana",y=2025),12))', tags='average month typo')
f('and median kirana bill that year', 'one(med(F("Kirana",y=2025)))', tags='median')

q('how many times have we ordered from zomato since january', 'one(C(F(n="Zomato",a="2026-01-01")))', ['one(V(F(n="Zomato",a="2026-01-01")))'], 'count')
f('and swiggy', 'one(C(F(n="Swiggy",a="2026-01-01")))', ['one(V(F(n="Swiggy",a="2026-01-01")))'], 'count')
f('average order amount of the two in that period', 'one(avg(F(n="Zomato",a="2026-01-01")), avg(F(n="Swiggy",a="2026-01-01")))', ['rows([["Zomato",avg(F(n="Zomato",a="2026-01-01"))],["Swiggy",avg(F(n="Swiggy",a="2026-01-01"))]])', 'one(per(F(n="Zomato",a="2026-01-01")+F(n="Swiggy",a="2026-01-01"),len(F(n="Zomato",a="2026-01-01")+F(n="Swiggy",a="2026-01-01"))))'], 'average compare')

q('bijli bill month wise for this year', 'rows(tab(by(F(n="bijli",y=2026),"month")))', ['rows(DA(F(n="bijli",y=2026)))'], 'group month')
f('which month was the highest', 'one(*topkey(by(F(n="bijli",y=2026),"month")))', ['one(topkey(by(F(n="bijli",y=2026),"month"))[0])', 'one(*DA(big(F(n="bijli",y=2026)))[0])', 'one(DA(big(F(n="bijli",y=2026)))[0][0])'], 'max month')
fn('how many units did we consume that month')

q('on how many days this year did we spend nothing at all', 'one(str(len(quiet("2026-01-01","2026-11-30"))))', tags='quiet')
q('which day of the week do we spend the most on bahar khana', 'one(*topkey(by(F("Bahar Khana"),"wd")))', ['one(topkey(by(F("Bahar Khana"),"wd"))[0])'], 'weekday')
q('what percent of our total spending in 2025 was school', 'one(pct(F("School",y=2025),F(y=2025)))', ['one(pct(F(y=2025,either=("School","school")),F(y=2025)))'], 'share')
f('and emi share in the same year', 'one(pct(F("EMI",y=2025),F(y=2025)))', ['one(pct(F(n="EMI",y=2025),F(y=2025)))'], 'share')

q('diwali expenses last year vs this year', 'one(S(F(n="Diwali",y=2025)), S(F(n="Diwali",y=2026)))', ['rows(tab(by(F(n="Diwali",a="2025-01-01"),"year")))', 'one(S(F("Tyohar","Diwali",y=2025)), S(F("Tyohar","Diwali",y=2026)))'], 'compare festival')
f('this year without the crackers', 'one(S(F(n="Diwali",y=2026,no="crackers")))', ['one(S(F("Tyohar","Diwali",y=2026,no="crackers")))'], 'without')
fn('and how much will it come to next year')

q('navratri total for each year', 'rows(tab(by(F(n="Navratri"),"year")))', tags='group year festival')
q('any single expense above 50000 this year', 'rows(DA(F(y=2026,over=50000)))', ['rows(NA(F(y=2026,over=50000)))', 'rows(DAN(F(y=2026,over=50000)))', 'one(C(F(y=2026,over=50000)))'], 'threshold list')
q('how many purchases above 10k we made in 2025, not counting emi', 'one(C(F(y=2025,over=10000,nocat=["EMI"])))', ['one(C(F(y=2025,over=10000,no="EMI")))'], 'threshold count without')
q('what was the biggest expense in the month before last, with date', 'one(*DA(big(F(m="2026-09")))[0])', ['one(*DAN(big(F(m="2026-09")))[0])'], 'max date')
f('and last month', 'one(*DA(big(F(m="2026-10")))[0])', ['one(*DAN(big(F(m="2026-10")))[0])'], 'max date')

q('expences on saturdays and sundays in october this year', 'one(S(F(m="2026-10",wd=(5,6))))', ['rows([["Saturday",S(F(m="2026-10",wd=(5,)))],["Sunday",S(F(m="2026-10",wd=(6,)))]])'], 'weekend typo')
q('what did we spend between 3 and 9 june 2026', 'one(S(F(a="2026-06-03",z="2026-06-09")))', tags='range')
q('total bahar khana since diwali this year', 'one(S(F("Bahar Khana",a="2026-11-08")))', ['one(S(F("Bahar Khana",a="2026-11-09")))'], 'since festival')
q('apollo pharmacy total in 2026', 'one(S(F(n="Apollo Pharmacy",y=2026)))', tags='merchant')
q('when did we change the tyres and what did it cost', 'one(*DA(F(n="Tyres"))[0])', ['one(*DAN(F(n="Tyres"))[0])'], 'when')
q('how much have we given to max since 2024', 'one(S(F(n="Max",a="2024-01-01")))', tags='merchant commonword')
f('how many visits was that', 'one(C(F(n="Max",a="2024-01-01")))', ['one(V(F(n="Max",a="2024-01-01")))'], 'count')
q('sahu sweets and sahu kirana this year, how much at each', 'one(S(F(n="Sahu Sweets",y=2026)), S(F(n="Sahu Kirana",y=2026)))', ['rows([["Sahu Sweets",S(F(n="Sahu Sweets",y=2026))],["Sahu Kirana",S(F(n="Sahu Kirana",y=2026))]])'], 'compare merchant')
q('total at decathlon till now', 'one(S(F(n="Decathlon")))', tags='merchant two-cats')
f('how much of it was under badminton', 'one(S(F("Badminton","Decathlon")))', tags='merchant category')
q('when was the last gas cylinder and how many days back', 'one(last(F(n="gas cylinder")), str((TODAY-F(n="gas cylinder")[-1]["d"]).days))', ['one(last(F(n="gas cylinder")))','one(str((TODAY-F(n="gas cylinder")[-1]["d"]).days))'], 'last gap')
f('longest gap between two cylinders in days', 'one(str(max(gaps(F(n="gas cylinder")))))', tags='gap')

q("how much did rohit's wedding cost us", 'one(S(F(n="Rohit wedding")))', tags='project')
f("and ritu's", 'one(S(F(n="Ritu wedding")))', tags='project')
f('all the weddings together, leaving out ghumna', 'one(S(F(n="wedding",nocat=["Ghumna"])))', tags='project without')

q('running total of badminton for this year, month by month', 'rows(running(F("Badminton",y=2026)))', ['rows(running(F(y=2026,either=("Badminton","badminton"))))', 'rows([x[:1]+[M(by(F("Badminton",y=2026),"month")[x[0]])]+x[1:] for x in running(F("Badminton",y=2026))])'], 'running')
q('by what percentage did school go up from 2024 to 2025, laptop not included', 'one(gro(F("School",y=2024,no="laptop"),F("School",y=2025,no="laptop")))', ['one(S(F("School",y=2024,no="laptop")),S(F("School",y=2025,no="laptop")),gro(F("School",y=2024,no="laptop"),F("School",y=2025,no="laptop")))', 'one(gro(F(y=2024,either=("School","school"),no="laptop"),F(y=2025,either=("School","school"),no="laptop")))'], 'growth without')
q('any amount paid for swimming classes', 'empty', ['ZERO'], 'absent')
q('how much on ola and uber in 2025', 'empty', ['ZERO', 'one("0.00","0.00")'], 'absent')
q("kamla bai's salary in september 2023 and today", 'one(fa(F(n="Kamla bai salary")), la(F(n="Kamla bai salary")))', ['rows([[first(F(n="Kamla bai salary")),fa(F(n="Kamla bai salary"))],[last(F(n="Kamla bai salary")),la(F(n="Kamla bai salary"))]])'], 'price')
q('which month was the most expensive so far', 'one(*topkey(by(L,"month")))', ['one(topkey(by(L,"month"))[0])'], 'max month')
f('and if we remove the home loan part payment', 'one(*topkey(by(F(no="part payment"),"month")))', ['one(topkey(by(F(no="part payment"),"month"))[0])'], 'max month without')
q('in how many months of 2025 did we cross 1.5 lakh', 'one(str(sum(1 for v in by(F(y=2025),"month").values() if v>150000)))', ['rows([x for x in tab(by(F(y=2025),"month")) if Dc(x[1])>150000])'], 'threshold month')
q('rank all categories by spend this year', 'rows(tab(by(F(y=2026),"cat"),99),True)', tags='rank category')
q('list of medical expneses in august 2026', 'rows(DA(F("Medical",m="2026-08")))', ['rows(DAN(F("Medical",m="2026-08")))', 'rows(NA(F("Medical",m="2026-08")))'], 'list typo')
q('how much for tara this year in all', 'one(S(F(n="Tara",y=2026)))', tags='person')
f('and anvi', 'one(S(F(n="Anvi",y=2026)))', tags='person')
q('total insurance paid in financial year 2025-26', 'one(S(F(n="insurance",a="2025-04-01",z="2026-03-31")))', tags='fy insurance')
q('average spend per visit at indian coffee house', 'one(avg(F(n="Indian Coffee House")))', ['one(visit(F(n="Indian Coffee House")))'], 'average visit')

N = ['what is the balance in my salary account today', 'how much da arrear came in october', 'is it wise to prepay the car loan or invest in ppf',
 'how much do my colleagues spend on school fees', 'what mileage is the car giving these days', 'delete the last entry please', 'remind me to pay lic on 10th march',
 'good evening, hope you are well', 'how much did the', 'did i pay by upi or cash at d-mart last time', 'how many kilos of paneer did we buy this year', 'what rate of interest is sbi charging on home loan',
 'verma ji took some money from me, how much is pending', 'add 450 for chai in bahar khana', 'thank you so much, very helpful', 'who won the doubles match on saturday',
 'how much has meenal earned from her music classes', 'how many km is kanha from raipur', 'why are we spending so much on clothes these days', 'asdf ghjk bijli pqr', 'how to reduce our kirana bill',
 'what time should i leave for the court tomorrow', 'of the same in the']
for t in N: n(t)
q('kitchen work total, and from when to when', 'one(S(F(n="kitchen work")), first(F(n="kitchen work")), last(F(n="kitchen work")))', ['one(S(F(n="kitchen work")))'], 'project')

q('list what all we spent last weekend', 'rows(DA(F(a="2026-11-28",z="2026-11-29")))', ['rows(DAN(F(a="2026-11-28",z="2026-11-29")))', 'rows(NA(F(a="2026-11-28",z="2026-11-29")))'], 'list weekend')
f('total of that', 'one(S(F(a="2026-11-28",z="2026-11-29")))', tags='total weekend')
q('july to september quarter total, this year and last year', 'one(S(F(a="2026-07-01",z="2026-09-30")), S(F(a="2025-07-01",z="2025-09-30")))', ['rows([["2026",S(F(a="2026-07-01",z="2026-09-30"))],["2025",S(F(a="2025-07-01",z="2025-09-30"))]])'], 'quarter compare')
q('top 3 kirana shops by amount in 2026', 'rows(tab(by(F("Kirana",y=2026),"note"),3),True)', ['rows([x[:1] for x in tab(by(F("Kirana",y=2026),"note"),3)],True)'], 'rank merchant')
q('when did we first pay for maths tuition', 'one(first(F(n="maths tuition")))', ['one(first(F(n="maths tuition")),fa(F(n="maths tuition")))'], 'first')
assert len(OUT) == 100, len(OUT)
with open(os.path.join(HERE, 'raipur39.jsonl'), 'w', encoding='utf-8') as fh:
    for o in OUT: fh.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(L), 'rows,', len(OUT), 'questions,', sum(o['gold'] == none for o in OUT), 'none,', sum(bool(o['history']) for o in OUT), 'follow-ups')
