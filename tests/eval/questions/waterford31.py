import csv, json, os, re
from datetime import date, timedelta as TD
from decimal import Decimal as Dc, ROUND_HALF_UP
here = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026,11,30)
R = []
with open(os.path.join(here,'../ledgers/waterford.csv'), encoding='utf-8') as f:
    for x in csv.DictReader(f): R.append((date.fromisoformat(x['date']), Dc(x['amount']), x['category'], x['notes']))
WD = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
class Pct(Dc): pass
def V(v):
    if isinstance(v, Pct): return str(Dc(v).quantize(Dc('0.1'), ROUND_HALF_UP))
    if isinstance(v, Dc): return str(v.quantize(Dc('0.01'), ROUND_HALF_UP))
    if isinstance(v, date): return v.isoformat()
    return str(v)
def one(*v): return {'one': [V(x) for x in v]}
def tab(rows, ordered=False): return {'rows': [[V(x) for x in r] for r in rows], 'ordered': ordered}
none, empty = {'none': True}, {'empty': True}
def Y(y): return (date(y,1,1), date(y,12,31))
def M(y,m): return (date(y,m,1), (date(y+m//12, m%12+1, 1) - TD(1)))
def P(a,b): return (date.fromisoformat(a), date.fromisoformat(b))
def since(a): return (a if isinstance(a,date) else date.fromisoformat(a), TODAY)
def easter(y):
    a,b,c=y%19,y//100,y%100; d,e=b//4,b%4; g=(8*b+13)//25; h=(19*a+b-d-g+15)%30; i,k=c//4,c%4
    l=(32+2*e+2*i-h-k)%7; m=(a+11*h+22*l)//451; n=h+l-7*m+114
    return date(y, n//31, n%31+1)
def has(n, w): return re.search(r'(?<!\w)'+re.escape(w.lower())+r'(?!\w)', n.lower()) is not None
def S(c=None, n=None, p=None, xn=None, xc=None, cn=None, wd=None, lo=None, hi=None):
    """rows of category c, word n in the notes, period p, without word xn / category xc, cn = category or note, on weekdays wd, more than lo"""
    o = []
    for r in R:
        if c is not None and r[2] != c: continue
        if n is not None and not has(r[3], n): continue
        if cn is not None and not (r[2] == cn[0] or has(r[3], cn[1])): continue
        if p is not None and not p[0] <= r[0] <= p[1]: continue
        if xn is not None and has(r[3], xn): continue
        if xc is not None and r[2] == xc: continue
        if wd is not None and r[0].weekday() not in wd: continue
        if lo is not None and not r[1] > lo: continue
        o.append(r)
    return o
def tot(rows):
    t = Dc(0)
    for r in rows: t += r[1]
    return t
def T(**k):
    s = S(**k); assert s, k
    return tot(s)
def days(rows): return len({r[0] for r in rows})
def by(rows, key):
    o = {}
    for r in rows: o[key(r)] = o.get(key(r), Dc(0)) + r[1]
    return o
K = lambda r: r[2]
MO = lambda r: r[0].strftime('%Y-%m')
DAY = lambda r: WD[r[0].weekday()]
def rank(d, k=None):
    s = sorted(d.items(), key=lambda t: -t[1])
    if k and len(s) > k: assert s[k-1][1] != s[k][1], s
    return s[:k]
def least(d):
    s = sorted(d.items(), key=lambda t: t[1]); assert s[0][1] != s[1][1]; return s[0]
def dear(rows, k):
    s = sorted(rows, key=lambda r: -r[1])
    if len(s) > k: assert s[k-1][1] != s[k][1], s[:k+1]
    return s[:k]
def da(rows):
    assert len(rows) <= 20, len(rows)
    return [(r[0], r[1]) for r in rows]
def last(rows, k=1): return rows[-k]
def med(rows):
    s = sorted(r[1] for r in rows); h = len(s)//2
    return s[h] if len(s)%2 else (s[h-1]+s[h])/2
def pct(a, b): return Pct(a*100/b)
def weeks(p): return len({(p[0]+TD(i)).isocalendar()[:2] for i in range((p[1]-p[0]).days+1)})
def nd(p): return (p[1]-p[0]).days+1
def gap(rows):
    d = sorted({r[0] for r in rows}); b = max((d[i+1]-d[i]).days for i in range(len(d)-1))
    return b, [(d[i], d[i+1]) for i in range(len(d)-1) if (d[i+1]-d[i]).days == b]
def zero(p): 
    n = 0; d = p[0]
    while d <= p[1]:
        n += not any(r[0] == d for r in R); d += TD(1)
    return n
def running(rows, months):
    o, t = [], Dc(0); b = by(rows, MO)
    for m in months: t += b.get(m, Dc(0)); o.append((m, t))
    return o
def months(y, a, b): return ['%d-%02d' % (y, m) for m in range(a, b+1)]
def fstprice(rows):  # first row of the run that carries the newest price
    i = len(rows)-1
    while i and rows[i-1][1] == rows[-1][1]: i -= 1
    return rows[i]
def cmpalts(na, a, nb, b):
    w = (na, a) if a > b else (nb, b)
    return [tab([(na,a),(nb,b)]), one(na,a,nb,b), one(*w), one(w[0]), one(abs(a-b)), one(a,b,abs(a-b))]

OUT = []; conv = []
def Q(q, g, alt=(), tags='', more=False):
    global conv
    if not more: conv = []
    gold = eval(g, globals()); alts = []
    for a in alt:
        v = eval(a, globals())
        for w in (v if isinstance(v, list) else [v]):
            if w != gold and w not in alts: alts.append(w)
    t = tags.split() + (['none'] if gold == none else []) + (['followup'] if more else [])
    OUT.append({'id': 'waterford31-%03d' % (len(OUT)+1), 'question': q, 'today': TODAY.isoformat(), 'history': list(conv), 'gold': gold, 'alt': alts, 'how': g, 'tags': t})
    conv.append(q)
def F(q, g, alt=(), tags=''): Q(q, g, alt, tags, True)
LY, TY = Y(2025), (date(2026,1,1), TODAY)
YTD25 = P('2025-01-01','2025-11-30')

Q('what did i spend in lidl last month', "one(T(n='lidl',p=M(2026,10)))", ["one(T(c='shopping',n='lidl',p=M(2026,10)))"], 'total merchant month')
F('and in dunnes', "one(T(n='dunnes',p=M(2026,10)))", ["one(T(c='shopping',n='dunnes',p=M(2026,10)))"], 'total merchant month')
F('and the month before that', "one(T(n='dunnes',p=M(2026,9)))", ["one(T(c='shopping',n='dunnes',p=M(2026,9)))", "one(T(n='lidl',p=M(2026,9)),T(n='dunnes',p=M(2026,9)))"], 'total merchant month')
Q('good morning, how are you keeping', 'none', [], 'chat')
Q('how much did the garden cost me so far this year', "one(T(c='garden',p=TY))", ["one(T(cn=('garden','garden'),p=TY))"], 'total category ytd')
F('and up to the same day last year', "one(T(c='garden',p=YTD25))", ["one(T(cn=('garden','garden'),p=YTD25))"], 'total category ytd')
F('how much of that was woodies', "one(T(c='garden',n='woodies',p=YTD25))", [], 'total category merchant')
Q('over the whole list which comes to more, lidl or dunnes', "one(T(n='lidl'),T(n='dunnes'))", ["cmpalts('Lidl',T(n='lidl'),'Dunnes',T(n='dunnes'))", "one(T(c='shopping',n='lidl'),T(c='shopping',n='dunnes'))", "cmpalts('Lidl',T(c='shopping',n='lidl'),'Dunnes',T(c='shopping',n='dunnes'))"], 'compare merchant')
Q('how much is left in my credit union account', 'none', [], 'balance')
Q('how much more did i spend on shoping in 2025 than in 2024', "one(T(c='shopping',p=Y(2025))-T(c='shopping',p=Y(2024)))", ["one(T(c='shopping',p=Y(2025)),T(c='shopping',p=Y(2024)))", "one(T(c='shopping',p=Y(2025)),T(c='shopping',p=Y(2024)),T(c='shopping',p=Y(2025))-T(c='shopping',p=Y(2024)))"], 'compare difference category typo')
F('and the house bills', "one(T(c='house bills',p=Y(2025))-T(c='house bills',p=Y(2024)))", ["one(T(c='house bills',p=Y(2025)),T(c='house bills',p=Y(2024)))", "one(T(c='house bills',p=Y(2025)),T(c='house bills',p=Y(2024)),T(c='house bills',p=Y(2025))-T(c='house bills',p=Y(2024)))"], 'compare difference category')
Q('can you list what i bought in next this year', "tab(da(S(n='next',p=TY)))", ["tab([(r[0],r[1],r[3]) for r in S(n='next',p=TY)])"], 'list merchant')
Q('the five biggest things i paid for since january 2025', "tab(da(dear(S(p=since('2025-01-01')),5)),True)", ["tab([(r[3],r[1]) for r in dear(S(p=since('2025-01-01')),5)],True)", "tab([(r[0],r[1],r[3]) for r in dear(S(p=since('2025-01-01')),5)],True)"], 'ranking list')
Q('what are my top three catagories this year', "tab(rank(by(S(p=TY),K),3),True)", [], 'ranking category typo')
F('and last year', "tab(rank(by(S(p=LY),K),3),True)", [], 'ranking category')
Q('did i ever win anything in the credit union raffle', 'none', [], 'income unknown')
Q('what share of last year’s spending went on house bills'.replace('’', "'"), "one(pct(T(c='house bills',p=LY),T(p=LY)))", ["one(T(c='house bills',p=LY),pct(T(c='house bills',p=LY),T(p=LY)))", "one(T(c='house bills',p=LY),T(p=LY),pct(T(c='house bills',p=LY),T(p=LY)))"], 'share category')
Q('on average what do i spend a month on shopping this year', "one(T(c='shopping',p=TY)/11)", [], 'average month')
F('and a week', "one(T(c='shopping',p=TY)*7/nd(TY))", ["one(T(c='shopping',p=TY)/weeks(TY))", "one(T(c='shopping',p=TY)/(nd(TY)//7))", "one(T(c='shopping',p=TY)/len({r[0].isocalendar()[:2] for r in S(c='shopping',p=TY)}))"], 'average week')
Q('how many times was i at the hairdresser in 2025', "one(len(S(n='hairdresser',p=LY)))", ["one(days(S(n='hairdresser',p=LY)))"], 'count merchant')
F('what did that come to altogether', "one(T(n='hairdresser',p=LY))", ["one(T(n='hairdresser',p=LY)+T(n='colour, hair',p=LY))"] , 'total thing')
F('and which girl did it the last time', 'none', [], 'who')
Q('when did i last get oil from morris', "one(last(S(n='morris oil'))[0])", ["one(*last(S(n='morris oil'))[:2])"], 'last')
F('how many litres was that', 'none', [], 'quantity')
F('and when was the one before it', "one(last(S(n='morris oil'),2)[0])", ["one(*last(S(n='morris oil'),2)[:2])"], 'last date')
Q('what was my pension last month', 'none', [], 'income')
F('and how much did the hse give me', 'none', [], 'income')
Q('when did i first pay for netflix', "one(S(n='netflix')[0][0])", ["one(*S(n='netflix')[0][:2])"], 'first subscription')
F('and the last time', "one(last(S(n='netflix'))[0])", ["one(*last(S(n='netflix'))[:2])"], 'last subscription')
F('how much did they get off me in all', "one(T(n='netflix'))", [], 'total subscription')
Q('should i change from the vhi to laya', 'none', [], 'advice')
Q('what was the vhi at the start of the list and what is it now', "one(S(n='vhi')[0][1],last(S(n='vhi'))[1])", ["one(S(n='vhi')[0][0],S(n='vhi')[0][1],last(S(n='vhi'))[0],last(S(n='vhi'))[1])", "tab([S(n='vhi')[0][:2],last(S(n='vhi'))[:2]])", "tab([S(n='vhi')[0][1:2],last(S(n='vhi'))[1:2]])"], 'price then now')
F('why did they put it up', 'none', [], 'reason')
Q('by how much has the garage rent gone up since september 2023', "one(last(S(n='garage rent'))[1]-S(n='garage rent')[0][1])", ["one(S(n='garage rent')[0][1],last(S(n='garage rent'))[1])", "one(S(n='garage rent')[0][1],last(S(n='garage rent'))[1],last(S(n='garage rent'))[1]-S(n='garage rent')[0][1])", "one(pct(last(S(n='garage rent'))[1]-S(n='garage rent')[0][1],S(n='garage rent')[0][1]))"], 'price rent difference')
Q('what did the bathroom job cost me all told', "one(T(n='bathroom'))", [], 'project total')
F('break that down by category', "tab(by(S(n='bathroom'),K).items())", [], 'project by-category')
F('what was the biggest single payment and when', "one(dear(S(n='bathroom'),1)[0][1],dear(S(n='bathroom'),1)[0][0])", ["one(dear(S(n='bathroom'),1)[0][0],dear(S(n='bathroom'),1)[0][1],dear(S(n='bathroom'),1)[0][3])"], 'project max date')
Q('delete the last one', 'none', [], 'order')
Q('how much did i spend in 2024 on anything marked lyon', "one(T(n='lyon',p=Y(2024)))", [], 'trip year')
F('and without the flights', "one(T(n='lyon',p=Y(2024),xn='flights'))", [], 'trip without')
F('which category took the most of it', "one(*rank(by(S(n='lyon',p=Y(2024),xn='flights'),K),1)[0])", ["one(rank(by(S(n='lyon',p=Y(2024),xn='flights'),K),1)[0][0])", "one(*rank(by(S(n='lyon',p=Y(2024)),K),1)[0])", "one(rank(by(S(n='lyon',p=Y(2024)),K),1)[0][0])"], 'trip ranking')
Q('how far is it to lyon by road', 'none', [], 'outside quantity')
Q('the lourdes pilgrimage, what did it come to', "one(T(n='lourdes'))", [], 'trip total')
F('leave out the presents', "one(T(n='lourdes',xc='presents'))", [], 'trip without')
F('thats grand, thanks a million', 'none', [], 'chat')
Q('what went out between 3 and 9 june this year', "one(T(p=P('2026-06-03','2026-06-09')))", [], 'total range')
Q('what did i spend on saturdays and sundays in october', "one(T(p=M(2026,10),wd=(5,6)))", ["one(T(p=M(2026,10),wd=(5,)),T(p=M(2026,10),wd=(6,)))", "tab([('Saturday',T(p=M(2026,10),wd=(5,))),('Sunday',T(p=M(2026,10),wd=(6,)))])"], 'total weekend')
Q('how much was the car in the first quarter of this year', "one(T(c='car',p=P('2026-01-01','2026-03-31')))", ["one(T(cn=('car','car'),p=P('2026-01-01','2026-03-31')))"], 'total quarter')
F('and was the same quarter last year dearer or cheaper', "one(T(c='car',p=P('2026-01-01','2026-03-31')),T(c='car',p=P('2025-01-01','2025-03-31')))", ["one(T(c='car',p=P('2025-01-01','2025-03-31')),T(c='car',p=P('2026-01-01','2026-03-31')))", "one(T(c='car',p=P('2025-01-01','2025-03-31')))", "one(abs(T(c='car',p=P('2025-01-01','2025-03-31'))-T(c='car',p=P('2026-01-01','2026-03-31'))))", "tab([(T(c='car',p=P('2025-01-01','2025-03-31')),),(T(c='car',p=P('2026-01-01','2026-03-31')),)])"], 'compare quarter')
F('how many miles was i getting to the gallon', 'none', [], 'quantity')
Q('what did the dog cost me the month before last', "one(T(c='the dog',p=M(2026,9)))", ["one(T(cn=('the dog','dog'),p=M(2026,9)))"], 'total category period')
Q('how much have i spent on out and about since easter', "one(T(c='out and about',p=since(easter(2026))))", ["one(T(c='out and about',p=since(easter(2026)+TD(1))))"], 'total since')
Q('how many days in july did i spend nothing at all', "one(zero(M(2026,7)))", ["tab([(M(2026,7)[0]+TD(i),) for i in range(31) if not S(p=(M(2026,7)[0]+TD(i),M(2026,7)[0]+TD(i)))])"], 'no-spend days')
Q('which day of the week does most of my money go on', "one(*rank(by(R,DAY),1)[0])", ["one(rank(by(R,DAY),1)[0][0])", "one(rank(by(R,DAY),1)[0][0],rank(by(R,DAY),1)[0][1]/len({r[0] for r in R if DAY(r)==rank(by(R,DAY),1)[0][0]}))"], 'weekday ranking')
Q('wich month was the dearest in 2025', "one(*rank(by(S(p=LY),MO),1)[0])", ["one(rank(by(S(p=LY),MO),1)[0][0])"], 'month ranking')
F('and the cheapest', "one(*least(by(S(p=LY),MO)))", ["one(least(by(S(p=LY),MO))[0])"], 'month ranking')
Q('put in 12.50 for boots today', 'none', [], 'order')
Q('show me the electric bills for 2025', "tab(da(S(n='electric ireland',p=LY)))", [], 'list bills')
F('what is the average of them', "one(T(n='electric ireland',p=LY)/len(S(n='electric ireland',p=LY)))", [], 'average bill')
F('how many units did i use in the last one', 'none', [], 'quantity')
Q('list any single payments over 300 since the start of this year', "tab(da(S(p=TY,lo=300)))", ["tab([(r[0],r[1],r[3]) for r in S(p=TY,lo=300)])"], 'threshold list')
Q('how many things cost me more than 100 in 2025', "one(len(S(p=LY,lo=100)))", [], 'threshold count')
Q('whats the median lidl shop this year', "one(med(S(n='lidl',p=TY)))", ["one(med(S(c='shopping',n='lidl',p=TY)))"], 'median')
Q('which lidl was i in last thursday', 'none', [], 'where')
Q('how many days is it since the groomer had biddy', "one((TODAY-last(S(n='groomer'))[0]).days)", ["one(last(S(n='groomer'))[0])", "one(last(S(n='groomer'))[0],(TODAY-last(S(n='groomer'))[0]).days)"], 'gap since last')
Q('longest gap in days between visits to the ardkeen vet', "one(gap(S(n='ardkeen vet'))[0])", ["[one(gap(S(n='ardkeen vet'))[0],a,b) for a,b in gap(S(n='ardkeen vet'))[1]]", "[one(a,b,gap(S(n='ardkeen vet'))[0]) for a,b in gap(S(n='ardkeen vet'))[1]]"], 'gap')
Q('what do other pensioners spend on their shopping', 'none', [], 'others')
Q('running total of the presents this year month by month', "tab(running(S(c='presents',p=TY),sorted(by(S(c='presents',p=TY),MO))))", ["tab(running(S(c='presents',p=TY),months(2026,1,11)))"], 'running total')
Q('oil and coal for each month of last winter, december to february', "tab(by(S(c='oil and coal',p=P('2025-12-01','2026-02-28')),MO).items())", [], 'by month season')
F('will it be dearer this winter do you think', 'none', [], 'future')
Q('did i buy anything in aldi', "empty if not S(n='aldi') else None", ["one(Dc(0))", "one(0)"], 'absent')
Q('what did i pay netflix this year', "empty if not S(n='netflix',p=TY) else None", ["one(Dc(0))"], 'absent stopped')
Q('church and charity for the whole of 2025', "one(T(c='church and charity',p=LY))", [], 'total category year')
F('without the weekly envelope', "one(T(c='church and charity',p=LY,xn='weekly envelope'))", [], 'without')
Q('remind me to ring the bridge club about the sub', 'none', [], 'order')
Q("what did theo's birthdays cost over the years", "one(T(n='theo birthday'))", ["tab([(y,T(n='theo birthday',p=Y(y))) for y in (2024,2025,2026)])", "tab(da(S(n='theo birthday')))", "one(*[r[1] for r in S(n='theo birthday')],T(n='theo birthday'))"], 'total person')
Q('how many times does breda come up in the notes', "one(len(S(n='breda')))", ["one(days(S(n='breda')))"], 'count person')
F('how much did she pay for her own scones', 'none', [], 'others')
Q('by what percent did the shopping go up from 2024 to 2025', "one(pct(T(c='shopping',p=Y(2025))-T(c='shopping',p=Y(2024)),T(c='shopping',p=Y(2024))))", ["one(T(c='shopping',p=Y(2024)),T(c='shopping',p=Y(2025)),pct(T(c='shopping',p=Y(2025))-T(c='shopping',p=Y(2024)),T(c='shopping',p=Y(2024))))"], 'growth')
Q('this year is it the choir or the bridge that costs me more', "one(T(c='choir',p=TY),T(c='bridge',p=TY))", ["cmpalts('choir',T(c='choir',p=TY),'bridge',T(c='bridge',p=TY))", "one(T(cn=('choir','choir'),p=TY),T(cn=('bridge','bridge'),p=TY))", "cmpalts('choir',T(cn=('choir','choir'),p=TY),'bridge',T(cn=('bridge','bridge'),p=TY))"], 'compare category')
Q('how many kilos of potatoes did i get out of the garden', 'none', [], 'quantity')
Q('what was the dearest thing in bits and bobs and when did i buy it', "one(dear(S(c='bits and bobs'),1)[0][1],dear(S(c='bits and bobs'),1)[0][0])", ["one(dear(S(c='bits and bobs'),1)[0][0],dear(S(c='bits and bobs'),1)[0][3])", "one(dear(S(c='bits and bobs'),1)[0][3],dear(S(c='bits and bobs'),1)[0][1],dear(S(c='bits and bobs'),1)[0][0])"], 'max date')
Q('total for last week', "one(T(p=P('2026-11-23','2026-11-29')))", ["one(T(p=P('2026-11-22','2026-11-28')))"], 'total week')
F('and the week before', "one(T(p=P('2026-11-16','2026-11-22')))", ["one(T(p=P('2026-11-15','2026-11-21')))"], 'total week')
Q('how much do i owe noreen', 'none', [], 'debt')
Q('what was i spending a week on bridge from january to march this year', "one(T(c='bridge',p=P('2026-01-01','2026-03-31'))*7/90)", ["one(T(c='bridge',p=P('2026-01-01','2026-03-31'))/13)", "one(T(c='bridge',p=P('2026-01-01','2026-03-31'))/weeks(P('2026-01-01','2026-03-31')))", "one(T(c='bridge',p=P('2026-01-01','2026-03-31'))/len({r[0].isocalendar()[:2] for r in S(c='bridge',p=P('2026-01-01','2026-03-31'))}))", "tab([(date.fromisocalendar(w[0],w[1],1),v) for w,v in by(S(c='bridge',p=P('2026-01-01','2026-03-31')),lambda r:r[0].isocalendar()[:2]).items()])"], 'average week')
Q('how many bags of compost did i get last spring', 'none', [], 'quantity')
Q('how much in tesco in 2025, not counting tesco mobile', "one(T(n='tesco',p=LY,xn='tesco mobile'))", [], 'total merchant without')
Q('give me this month by category', "tab(by(S(p=M(2026,11)),K).items())", [], 'by-category month')
F('what will i have spent by christmas', 'none', [], 'future')
Q('change the polytunnel to house bills', 'none', [], 'order')
Q('how many of my entries this year have no note', "one(len([r for r in S(p=TY) if not r[3].strip()]))", [], 'count empty-notes')
Q('compare what the garden cost in summer 2025 and summer 2026', "one(T(c='garden',p=P('2025-06-01','2025-08-31')),T(c='garden',p=P('2026-06-01','2026-08-31')))", ["cmpalts('2025',T(c='garden',p=P('2025-06-01','2025-08-31')),'2026',T(c='garden',p=P('2026-06-01','2026-08-31')))", "one(T(cn=('garden','garden'),p=P('2025-06-01','2025-08-31')),T(cn=('garden','garden'),p=P('2026-06-01','2026-08-31')))", "tab([(T(c='garden',p=P('2025-06-01','2025-08-31')),),(T(c='garden',p=P('2026-06-01','2026-08-31')),)])", "one(T(c='garden',p=P('2025-05-01','2025-07-31')),T(c='garden',p=P('2026-05-01','2026-07-31')))"], 'compare season')
Q('what was the house insurence each year', "tab(da(S(n='house insurance')))", ["tab([(r[0].year,r[1]) for r in S(n='house insurance')])"], 'list yearly')
Q('when did the broadband go up to what i pay now', "one(fstprice(S(n='eir broadband'))[0])", ["one(*fstprice(S(n='eir broadband'))[:2])", "one('2025-08')"], 'price date')
Q('and the other one with the', 'none', [], 'half')
Q('did i pay by card or cash in shaws', 'none', [], 'how')
Q('hjkl wrtp bn', 'none', [], 'nonsense')
Q('what time does the choir start on monday', 'none', [], 'outside')
Q('what did declan give them for the wedding', 'none', [], 'others')
if __name__ == '__main__':
    with open(os.path.join(here,'waterford31.jsonl'),'w',encoding='utf-8') as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False)+'\n')
    for o in OUT: print(o['id'][-3:], '+' if o['history'] else ' ', o['question'], '|', json.dumps(o['gold'], ensure_ascii=False), '|', json.dumps(o['alt'], ensure_ascii=False))
    print(len(R), 'rows', len(OUT), 'questions', sum(o['gold']==none for o in OUT), 'none', sum(bool(o['history']) for o in OUT), 'follow-ups')
