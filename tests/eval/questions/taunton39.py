import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = date(2026, 11, 30)
class Row:
    pass
R = []
for x in csv.DictReader(open(os.path.join(HERE, '../ledgers/taunton.csv'))):
    w = Row(); w.d = x['date']; w.a = Decimal(x['amount']); w.c = x['category']; w.n = x['notes']; w.wd = date.fromisoformat(x['date']).weekday(); R.append(w)
WD = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def easter(y):
    a=y%19;b=y//100;c=y%100;d=b//4;e=b%4;f=(b+8)//25;g=(b-f+1)//3;h=(19*a+b-d-g+15)%30;i=c//4;k=c%4;l=(32+2*e+2*i-h-k)%7;m=(a+11*h+22*l)//451
    return date(y,(h+l-7*m+114)//31,(h+l-7*m+114)%31+1)
def plus(d, n): return (date.fromisoformat(d)+timedelta(n)).isoformat()
EASTER = easter(2026).isoformat()
def has(n, w): return re.search(r'(?<!\w)'+re.escape(w.lower())+r'(?!\w)', n.lower()) is not None
def per(p):
    """'2025', '2025-03', '2025-03-01:2025-04-02' -> first, last"""
    if p is None: return '2023-09-01', '2026-11-30'
    if ':' in p:
        a, b = p.split(':'); return a or '2023-09-01', b or '2026-11-30'
    return p + ('-01-01' if len(p) == 4 else '-01' if len(p) == 7 else ''), p + ('-12-31' if len(p) == 4 else '-31' if len(p) == 7 else '')
def sel(n=None, c=None, p=None, no=None, noc=None, exact=None, any=None, test=None):
    a, b = per(p); out = []
    for x in R:
        if not (a <= x.d <= b): continue
        if n is not None and not has(x.n, n): continue
        if c is not None and x.c != c: continue
        if no is not None and has(x.n, no): continue
        if noc is not None and x.c == noc: continue
        if exact is not None and x.n != exact: continue
        if any is not None and not (has(x.n, any) or has(x.c, any)): continue
        if test is not None and not test(x): continue
        out.append(x)
    return out
def tot(rs):
    t = Decimal(0)
    for x in rs: t += x.a
    return t
def m2(v): return str(Decimal(v).quantize(Decimal('0.01'), ROUND_HALF_UP))
def p1(v): return str(Decimal(v).quantize(Decimal('0.1'), ROUND_HALF_UP))
def fm(v): return m2(v) if isinstance(v, Decimal) else str(v)
def one(*v): return {'one': [fm(x) for x in v]}
def rows(rs, ordered=False):
    rs = [[fm(v) for v in x] for x in rs]
    return {'rows': rs, 'ordered': ordered} if rs else {'empty': True}
def lst(rs, ordered=False): return rows([[x.d, x.a] for x in rs], ordered)
def group(rs, key):
    g = {}
    for x in rs: g[key(x)] = g.get(key(x), Decimal(0)) + x.a
    return [[k, v] for k, v in sorted(g.items())]
def rank(g, rev=True): return sorted(g, key=lambda kv: kv[1], reverse=rev)
def big(rs): return max(rs, key=lambda x: x.a)
def median(rs):
    v = sorted(x.a for x in rs); k = len(v)
    return v[k//2] if k % 2 else (v[k//2-1]+v[k//2])/2
def dates(rs): return sorted({x.d for x in rs})
def ndays(a, b): return (date.fromisoformat(b)-date.fromisoformat(a)).days
def maxgap(ds): return max(ndays(ds[i], ds[i+1]) for i in range(len(ds)-1))
def nospend(p, last):
    seen = {x.d for x in R}; k = 0
    for i in range(1, last+1):
        if p + '-%02d' % i not in seen: k += 1
    return k
def running(g):
    t = Decimal(0); out = []
    for k, v in g: t += v; out.append([k, t])
    return out
yr = lambda x: x.d[:4]
mo = lambda x: x.d[:7]
cat = lambda x: x.c
wk = lambda x: WD[x.wd]
quarter = lambda x: '%s-Q%d' % (x.d[:4], (int(x.d[5:7])+2)//3)
NONE = {'none': True}
EMPTY = {'empty': True}
def N(q, tag): return (q, 'NONE', [], ['none', tag])
C = []
def conv(*turns): C.append(turns)
def Q(q, how, alts=(), tags=''): return (q, how, list(alts), tags.split())

conv(Q('how much did we spend on the food shop last month', "one(tot(sel(c='Food Shop',p='2026-10')))", [], 'total category last-month'),
     Q('and the month before', "one(tot(sel(c='Food Shop',p='2026-09')))", [], 'total category'),
     Q('what was the dearest one in them two months', "one(big(sel(c='Food Shop',p='2026-09-01:2026-10-31')).a,big(sel(c='Food Shop',p='2026-09-01:2026-10-31')).d)", ["one(big(sel(c='Food Shop',p='2026-09-01:2026-10-31')).a)"], 'max date'))
conv(Q('total on critters so far this year', "one(tot(sel(c='Critters',p='2026')))", [], 'total category ytd'),
     Q('how does that compare with the same stretch last year', "one(tot(sel(c='Critters',p='2026')),tot(sel(c='Critters',p='2025-01-01:2025-11-30')))",
       ["rows([['2026',tot(sel(c='Critters',p='2026'))],['2025',tot(sel(c='Critters',p='2025-01-01:2025-11-30'))]])", "one(tot(sel(c='Critters',p='2025-01-01:2025-11-30')))", "one(abs(tot(sel(c='Critters',p='2026'))-tot(sel(c='Critters',p='2025-01-01:2025-11-30'))))", "one(tot(sel(c='Critters',p='2026'))-tot(sel(c='Critters',p='2025-01-01:2025-11-30')))"], 'compare periods'),
     N('why is there such a difference', 'reason'))
conv(Q('what have we spent at the ring o bells since easter', "one(tot(sel('ring o bells',p=EASTER+':')))", ["one(tot(sel('ring o bells',p=plus(EASTER,1)+':')))"], 'merchant since'),
     Q('and at the bell inn', "one(tot(sel('bell inn',p=EASTER+':')))", ["one(tot(sel('bell inn',p=plus(EASTER,1)+':')))"], 'merchant since'))
conv(Q('how much did cornwall come to this year all in', "one(tot(sel('cornwall',p='2026')))", [], 'trip total'),
     Q('break that down by category for me', "rows(group(sel('cornwall',p='2026'),cat))", ["rows(rank(group(sel('cornwall',p='2026'),cat)),True)"], 'trip breakdown'),
     Q('and the total if you leave out the cottage', "one(tot(sel('cornwall',p='2026',no='cottage')))", [], 'trip without'))
conv(Q('cornwall spending year by year please', "rows(group(sel('cornwall'),yr))", ["one(*[v for k,v in group(sel('cornwall'),yr)])"], 'trip by-year'),
     Q('which was the dearest year', "one(*rank(group(sel('cornwall'),yr))[0])", ["one(rank(group(sel('cornwall'),yr))[0][0])"], 'trip ranking'))
conv(Q('how much did the goat shed cost us altogether', "one(tot(sel('goat shed')))", [], 'project total'),
     Q('list everything we bought for it', "lst(sel('goat shed'))", [], 'project list'),
     Q('what was the biggest bit of it and when', "one(big(sel('goat shed')).a,big(sel('goat shed')).d)", [], 'project max date'))
conv(Q('what was the dublin trip in total', "one(tot(sel('dublin')))", [], 'trip total'),
     Q('how much of that was pub & grub', "one(tot(sel('dublin',c='Pub & Grub')))", [], 'trip category'),
     Q('what percent is that of the whole trip', "one(p1(tot(sel('dublin',c='Pub & Grub'))*100/tot(sel('dublin'))))", [], 'trip share'))
conv(Q('what was netflix at the start and what is it now', "one(sel('netflix')[0].a,sel('netflix')[-1].a)", ["rows([[sel('netflix')[0].d,sel('netflix')[0].a],[sel('netflix')[-1].d,sel('netflix')[-1].a]])"], 'subscription price then-now'),
     Q('when did it go up', "one([x for x in sel('netflix') if x.a>sel('netflix')[0].a][0].d)", ["one(mo([x for x in sel('netflix') if x.a>sel('netflix')[0].a][0]))", "one([x for x in sel('netflix') if x.a>sel('netflix')[0].a][0].d,[x for x in sel('netflix') if x.a>sel('netflix')[0].a][0].a)"], 'subscription rise date'),
     N('should i just cancel it do you think', 'advice'))
conv(Q('how many times have i filled up at shell this year', "one(len(sel('shell',p='2026')))", ["one(len(dates(sel('shell',p='2026'))))"], 'count merchant'),
     N('and how many litres was that', 'quantity'),
     Q('ok whats the average fill up there then', "one(tot(sel('shell',p='2026'))/len(sel('shell',p='2026')))", ["one(tot(sel('shell'))/len(sel('shell')))"], 'average merchant'))
conv(Q('which month this year did we spend the least', "one(*rank(group(sel(p='2026'),mo),False)[0])", ["one(rank(group(sel(p='2026'),mo),False)[0][0])"], 'ranking month'),
     Q('and which was the worst', "one(*rank(group(sel(p='2026'),mo))[0])", ["one(rank(group(sel(p='2026'),mo))[0][0])"], 'ranking month'))
conv(Q('top 5 categories this year', "rows(rank(group(sel(p='2026'),cat))[:5],True)", [], 'ranking category'),
     Q('same again for last year', "rows(rank(group(sel(p='2025'),cat))[:5],True)", [], 'ranking category'))
T5 = "tot(sel('tesco',p='2025'))"; A5 = "tot(sel('aldi',p='2025'))"
conv(Q('did we spend more at aldi or at tesco in 2025, petrol and all', "one(%s,%s)" % (A5, T5),
       ["rows([['Aldi',%s],['Tesco',%s]])" % (A5, T5), "one(*rank([['Aldi',%s],['Tesco',%s]])[0])" % (A5, T5), "one(rank([['Aldi',%s],['Tesco',%s]])[0][0])" % (A5, T5), "one(abs(%s-%s))" % (A5, T5)], 'compare merchants'),
     Q('how much more', "one(abs(%s-%s))" % (A5, T5), [], 'compare difference'))
conv(Q('how much did we spend on the vets last year', "one(tot(sel('vets',p='2025')))", [], 'merchant total last-year'),
     Q('and this year', "one(tot(sel('vets',p='2026')))", [], 'merchant total'),
     N('did i pay the last one by card or cash', 'how'))
DE = "dates(sel('dentist'))"
conv(Q('when did we last go to the dentist', "one(%s[-1])" % DE, ["one(%s[-1],sel('dentist')[-1].a)" % DE], 'last date'),
     Q('how many days between that and the time before', "one(ndays(%s[-2],%s[-1]))" % (DE, DE), ["one(ndays(%s[-2],%s[-1])-1)" % (DE, DE)], 'gap'))
conv(Q('show me everything over 500 quid in 2024', "lst(sel(p='2024',test=lambda x:x.a>500))", [], 'list threshold'),
     Q('same but without the rent', "lst(sel(p='2024',test=lambda x:x.a>500,no='rent'))", [], 'list threshold without'),
     N('how much do we still owe on the land rover', 'debt'))
conv(Q('how much pocket money have the twins had since christmas', "one(tot(sel('pocket money',p='2025-12-25:')))", ["one(tot(sel('pocket money',p='2025-12-26:')))"], 'thing since'),
     Q('how many times is that', "one(len(sel('pocket money',p='2025-12-25:')))", ["one(len(sel('pocket money',p='2025-12-26:')))"], 'count since'))
conv(Q('how many days in october did we spend nothing at all', "one(nospend('2026-10',31))", [], 'no-spend'),
     Q('and in september', "one(nospend('2026-09',30))", [], 'no-spend'))
conv(Q('skittles by month this year', "rows(group(sel(c='Skittles',p='2026'),mo))",
       ["rows([['2026-%02d'%i,tot(sel(c='Skittles',p='2026-%02d'%i))] for i in range(1,12)])", "rows(group(sel(any='skittles',p='2026'),mo))", "rows([['2026-%02d'%i,tot(sel(any='skittles',p='2026-%02d'%i))] for i in range(1,12)])"], 'by-month category'),
     Q('which month was the biggest', "one(*rank(group(sel(c='Skittles',p='2026'),mo))[0])", ["one(rank(group(sel(c='Skittles',p='2026'),mo))[0][0])", "one(*rank(group(sel(any='skittles',p='2026'),mo))[0])", "one(rank(group(sel(any='skittles',p='2026'),mo))[0][0])"], 'ranking month'))
for q, t in [('how much is left in the joint account', 'balance'), ('what do i bring home a month after tax', 'income')]: conv(N(q, t))
conv(Q('how much have i spent so far this month', "one(tot(sel(p='2026-11')))", [], 'total this-month'))
conv(Q('what did we spend between 3 and 9 june', "one(tot(sel(p='2026-06-03:2026-06-09')))", [], 'total range'))
conv(N('will we have enough for cornwall next summer', 'future'))
conv(Q('how much went out last weekend', "one(tot(sel(p='2026-11-28:2026-11-29')))", [], 'weekend'))
conv(Q('hwo much on hay since the start of 2025', "one(tot(sel('hay',p='2025-01-01:')))", [], 'thing since typo'))
conv(N('why is the electric so dear in the winter', 'reason'))
conv(Q('how much have we spent at next this year', "one(tot(sel('next',p='2026')))", [], 'merchant common-word'))
conv(Q('what did we spend at boots this year not counting togs', "one(tot(sel('boots',p='2026',noc='Togs')))", [], 'merchant common-word without'))
conv(N('what do other families round here spend on food', 'others'))
conv(N('how many bags of layers pellets did we get through this year', 'quantity'))
conv(Q('the month before last how much on motor', "one(tot(sel(c='Motor',p='2026-09')))", [], 'category month-before-last'))
conv(Q('what do we spend a month on average on pub & grub this year', "one(tot(sel(c='Pub & Grub',p='2026'))/11)", [], 'average month'))
conv(N('delete the last one i put in', 'order'))
conv(Q('median food shop spend in 2025', "one(median(sel(c='Food Shop',p='2025')))", [], 'median'))
conv(Q('what percentage of last years spending was house bills', "one(p1(tot(sel(c='House Bills',p='2025'))*100/tot(sel(p='2025'))))", [], 'share'))
conv(N('remind me to pay the paddock rent on friday', 'order'))
conv(Q('how much have i spent on gareth birthday each year', "rows(group(sel('gareth birthday'),yr))",
       ["rows(group(sel('gareth birthday',c='Presents'),yr))", "one(*[v for k,v in group(sel('gareth birthday'),yr)])"], 'person by-year yearly'))
conv(N('morning how are you today', 'chat'))
conv(Q('which day of the week costs us the most overall', "one(*rank(group(R,wk))[0])", ["one(rank(group(R,wk))[0][0])"], 'weekday ranking'))
conv(Q('when did the gym start and when did it stop', "one(sel('gym')[0].d,sel('gym')[-1].d)", ["one(mo(sel('gym')[0]),mo(sel('gym')[-1]))"], 'first last subscription'))
conv(N('asdf hjkl blib', 'nonsense'))
conv(Q('how much did disney+ cost us all told', "one(tot(sel('disney+')))", [], 'subscription total'))
conv(N('how much did the', 'half'))
CO = "dates(sel('costa'))"
conv(Q('longest gap in days between two visits to costa', "one(maxgap(%s))" % CO, ["one(maxgap(%s)-1)" % CO], 'gap merchant'))
conv(Q('how much did we spend at waitrose last year', "(one(tot(sel('waitrose',p='2025'))) if sel('waitrose',p='2025') else EMPTY)", ["one(tot(sel('waitrose',p='2025')))"], 'absent'))
conv(N('who was i with at the ring o bells last friday', 'who'))
conv(Q('how many times did we have a chippy tea last year', "one(len(sel('chippy tea',p='2025')))", ["one(len(dates(sel('chippy tea',p='2025'))))"], 'count thing'))
conv(N('how many miles did we do down to cornwall and back', 'quantity'))
conv(Q('five dearest things this year without the rent', "lst(sorted(sel(p='2026',no='rent'),key=lambda x:-x.a)[:5],True)", [], 'ranking rows without'))
conv(N('how much did we make selling the eggs', 'income'))
conv(Q('what did june to august cost us this year compared with last year', "one(tot(sel(p='2026-06-01:2026-08-31')),tot(sel(p='2025-06-01:2025-08-31')))",
       ["rows([['2026',tot(sel(p='2026-06-01:2026-08-31'))],['2025',tot(sel(p='2025-06-01:2025-08-31'))]])", "one(abs(tot(sel(p='2026-06-01:2026-08-31'))-tot(sel(p='2025-06-01:2025-08-31'))))", "one(tot(sel(p='2026-06-01:2026-08-31'))-tot(sel(p='2025-06-01:2025-08-31')))"], 'compare season'))
conv(N('what will the rent be next october', 'future'))
F4 = "tot(sel(c='Food Shop',p='2024'))"; F5 = "tot(sel(c='Food Shop',p='2025'))"
conv(Q('by what percent did the food shop change from 2024 to 2025', "one(p1((%s-%s)*100/%s))" % (F5, F4, F4), ["one(p1(abs((%s-%s)*100/%s)))" % (F5, F4, F4)], 'growth'))
conv(N('cheers thats grand', 'chat'))
conv(Q('running total month by month for telly & phone this year', "rows(running(group(sel(c='Telly & Phone',p='2026'),mo)))", ["rows([[k,v,t] for (k,v),(_,t) in zip(group(sel(c='Telly & Phone',p='2026'),mo),running(group(sel(c='Telly & Phone',p='2026'),mo)))])"], 'running by-month'))
conv(N('put 12.50 down for chicken feed today', 'order'))
conv(Q('under kids how much was for isla and how much for jed this year', "one(tot(sel('isla',c='Kids',p='2026')),tot(sel('jed',c='Kids',p='2026')))",
       ["rows([['Isla',tot(sel('isla',c='Kids',p='2026'))],['Jed',tot(sel('jed',c='Kids',p='2026'))]])"], 'compare people'))
conv(N('how much did deb spend on her round', 'others'))
conv(Q('how much went on weekends in october and how much on weekdays', "one(tot(sel(p='2026-10',test=lambda x:x.wd>4)),tot(sel(p='2026-10',test=lambda x:x.wd<5)))",
       ["rows([['weekend',tot(sel(p='2026-10',test=lambda x:x.wd>4))],['weekday',tot(sel(p='2026-10',test=lambda x:x.wd<5))]])"], 'weekend compare'))
conv(N('is it better to buy hay by the bale or by the trailer load', 'advice'))
conv(Q('mole valley farmers total split by category', "rows(group(sel('mole valley farmers'),cat))", ["rows(rank(group(sel('mole valley farmers'),cat)),True)"], 'merchant by-category'))
conv(N('how much have we got put by in the isa', 'balance'))
conv(Q('how many times did the food shop come to over 100 quid this year', "one(len(sel(c='Food Shop',p='2026',test=lambda x:x.a>100)))", [], 'count threshold'))
conv(N('whats the balance on the credit card', 'balance'))
conv(Q('what was the car insurance each year', "rows(group(sel('car insurance'),yr))", ["lst(sel('car insurance'))", "rows(group(sel('car insurance'),mo))", "one(*[v for k,v in group(sel('car insurance'),yr)])"], 'yearly by-year'))
conv(N('change the last tesco one to forty quid', 'order'))
conv(Q('total spedning per quarter this year', "rows(group(sel(p='2026'),quarter))", ["rows([[k[5:],v] for k,v in group(sel(p='2026'),quarter)])", "rows([['2026-%02d'%(3*int(k[6])-2),v] for k,v in group(sel(p='2026'),quarter)])", "rows([['2026-%02d-01'%(3*int(k[6])-2),v] for k,v in group(sel(p='2026'),quarter)])", "one(*[v for k,v in group(sel(p='2026'),quarter)])"], 'by-quarter typo'))
conv(N('who won the skittles last tuesday', 'who'))
conv(Q('what did glastonbury cost me this year counting everything', "one(tot(sel('glastonbury',p='2026')))", [], 'festival total'))
conv(N('whats the weather doing at the weekend', 'chat'))
conv(Q('how much was skittles last season from september 2025 to end of april 2026', "one(tot(sel(c='Skittles',p='2025-09-01:2026-04-30')))", ["one(tot(sel(any='skittles',p='2025-09-01:2026-04-30')))"], 'category range category-and-note'))
conv(N('which shop did islas laptop come from', 'where'))
conv(Q('what do we pay on average each time at taunton tandoori', "one(tot(sel('taunton tandoori'))/len(sel('taunton tandoori')))", [], 'average visit'))

out = []
for turns in C:
    hist = []
    for q, how, alts, tags in turns:
        gold = eval(how); al = []
        for a in alts:
            v = eval(a)
            if v != gold and v not in al: al.append(v)
        out.append({'id': 'taunton39-%03d' % (len(out)+1), 'question': q, 'today': TODAY.isoformat(), 'history': list(hist), 'gold': gold, 'alt': al, 'how': how, 'tags': tags + (['follow-up'] if hist else [])})
        hist.append(q)
with open(os.path.join(HERE, 'taunton39.jsonl'), 'w') as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False) + '\n')
if __name__ == '__main__':
    print(len(R), 'rows,', len(out), 'questions,', sum(o['gold'] == NONE for o in out), 'none,', sum(bool(o['history']) for o in out), 'follow-ups')
