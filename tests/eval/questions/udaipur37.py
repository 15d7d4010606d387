# writes udaipur37.jsonl beside itself; every gold is a naive loop over udaipur.csv
import csv, json, os, calendar
from datetime import date, timedelta
from decimal import Decimal as Dec, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
L = []
for r in csv.DictReader(open(os.path.join(HERE, '../ledgers/udaipur.csv'), encoding='utf-8')):
    L.append({'d': date.fromisoformat(r['date']), 's': r['date'], 'a': Dec(r['amount']), 'c': r['category'], 'n': r['notes']})
TODAY = date(2026,11,30)
DAYS = ['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
def F(c=None, n=None, a='2023-09-01', b='2026-11-30', notn=None, notc=None, f=None):
    """rows of category c (or list), note containing n (or list: all), dates a..b"""
    out = []
    for r in L:
        if c is not None and r['c'] not in ([c] if isinstance(c, str) else c): continue
        if n is not None and not all(w.lower() in r['n'].lower() for w in ([n] if isinstance(n, str) else n)): continue
        if notn is not None and any(w.lower() in r['n'].lower() for w in ([notn] if isinstance(notn, str) else notn)): continue
        if notc is not None and r['c'] in ([notc] if isinstance(notc, str) else notc): continue
        if not (a <= r['s'] <= b): continue
        if f is not None and not f(r): continue
        out.append(r)
    return out
def T(rs):
    t = Dec('0.00')
    for r in rs: t += r['a']
    return t
def m2(x): return str(Dec(x).quantize(Dec('0.01'), ROUND_HALF_UP))
def p1(x): return str(Dec(x).quantize(Dec('0.1'), ROUND_HALF_UP))
def S(rs): return m2(T(rs))
def one(*v): return {'one': [str(x) for x in v]}
def tab(rows, ordered=False): return {'rows': [[str(x) for x in r] for r in rows], 'ordered': ordered}
NONE, EMPTY, ZERO = {'none': True}, {'empty': True}, {'one': ['0.00']}
def by(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), Dec('0.00')) + r['a']
    return g
def cnt(rs, key):
    g = {}
    for r in rs: g[key(r)] = g.get(key(r), 0) + 1
    return g
cat = lambda r: r['c']
note = lambda r: r['n']
mon = lambda r: r['s'][:7]
yr = lambda r: r['s'][:4]
wday = lambda r: DAYS[r['d'].weekday()]
def desc(g):
    v = sorted(g.items(), key=lambda k: -k[1]); return [(k, m2(x)) for k, x in v]
def top(g):
    v = sorted(g.items(), key=lambda k: -k[1]); assert len(v) < 2 or v[0][1] != v[1][1], v[:3]; return v[0]
def bot(g):
    v = sorted(g.items(), key=lambda k: k[1]); assert len(v) < 2 or v[0][1] != v[1][1], v[:3]; return v[0]
def dear(rs, k=0):
    v = sorted(rs, key=lambda r: -r['a']); assert len(v) < k + 2 or v[k]['a'] != v[k+1]['a']; return v[k]
def median(rs):
    v = sorted(r['a'] for r in rs); h = len(v) // 2
    return v[h] if len(v) % 2 else (v[h-1] + v[h]) / 2
def days(a, b):
    x = date.fromisoformat(a)
    while x <= date.fromisoformat(b):
        yield x
        x += timedelta(1)
def nospend(a, b):
    have = {r['d'] for r in L}; return [x for x in days(a, b) if x not in have]
def lst(rs): return tab([(r['s'], m2(r['a'])) for r in rs])
def lstn(rs): return tab([(r['s'], m2(r['a']), r['n']) for r in rs])
def udays(rs): return len({r['s'] for r in rs})
def dearg(r):
    g = one(m2(r['a']), r['s'])
    return g, [one(m2(r['a'])), one(m2(r['a']), r['s'], r['n']), one(m2(r['a']), r['n']), one(r['n'], m2(r['a'])), one(m2(r['a']), r['s'], r['c'], r['n']), one(r['s'], m2(r['a']), r['c'], r['n'])]
OUT, HIST = [], []
def new(): HIST.clear()
def q(text, expr, alt='[]', tags=''):
    gold = eval(expr, globals()); alts = eval(alt, globals())
    extra = []
    for a in alts:
        if a != gold and a not in extra: extra.append(a)
    OUT.append({'id': 'udaipur37-%03d' % (len(OUT)+1), 'question': text, 'today': '2026-11-30', 'history': list(HIST), 'gold': gold, 'alt': extra, 'how': expr,
                'tags': tags.split() + (['followup'] if HIST else []) + (['none'] if gold == NONE else [])})
    HIST.append(text)
def n(text, alt='[]', tags=''): q(text, 'NONE', alt, tags)
def Y(y): return dict(a='%d-01-01' % y, b='%d-12-31' % y)
def M(ym): return dict(a=ym + '-01', b=ym + '-31')
def two(x, y): return tab([x, y])

# ---------------------------------------------------------------- conversations
new()
q('how much did i spend on kirana last month', "one(S(F('Kirana',**M('2026-10'))))", tags='total category lastmonth')
q('and the month before that', "one(S(F('Kirana',**M('2026-09'))))", tags='total category month')
q('and sabzi doodh in that same month', "one(S(F('Sabzi Doodh',**M('2026-09'))))", tags='total category month')
new()
q('total petrol this year', "one(S(F('Petrol',**Y(2026))))", tags='total category year')
q('only activa', "one(S(F('Petrol','activa',**Y(2026))))", tags='total thing')
n('how many litres was that', tags='quantity')
new()
q('total spent at More in 2026', "one(S(F(n='More',**Y(2026))))", tags='merchant commonword')
q('average per visit there', "one(m2(T(F(n='More',**Y(2026)))/len(F(n='More',**Y(2026)))))",
  "[one(m2(T(F(n='More',**Y(2026)))/udays(F(n='More',**Y(2026)))))]+[one(m2(T(F(n='More'))/len(F(n='More')))),one(m2(T(F(n='More'))/udays(F(n='More'))))]", 'average visit merchant')
new()
q('zomato vs swiggy this year, which one took more', "one(S(F(n='Zomato',**Y(2026))),S(F(n='Swiggy',**Y(2026))))",
  "[two(('Zomato',S(F(n='Zomato',**Y(2026)))),('Swiggy',S(F(n='Swiggy',**Y(2026))))),one(*max(('Zomato',S(F(n='Zomato',**Y(2026)))),('Swiggy',S(F(n='Swiggy',**Y(2026)))),key=lambda k:Dec(k[1]))),one(max(('Zomato',S(F(n='Zomato',**Y(2026)))),('Swiggy',S(F(n='Swiggy',**Y(2026)))),key=lambda k:Dec(k[1]))[0])]", 'compare merchants')
q('and how many orders each', "two(('Zomato',len(F(n='Zomato',**Y(2026)))),('Swiggy',len(F(n='Swiggy',**Y(2026)))))",
  "[one(len(F(n='Zomato',**Y(2026))),len(F(n='Swiggy',**Y(2026))))]", 'count merchants')
n('why are we ordering so much', tags='reason')
new()
q('how much more did i spend on eating out in 2025 than in 2024', "one(m2(T(F('Eating Out',**Y(2025)))-T(F('Eating Out',**Y(2024)))))",
  "[one(S(F('Eating Out',**Y(2025))),S(F('Eating Out',**Y(2024))),m2(T(F('Eating Out',**Y(2025)))-T(F('Eating Out',**Y(2024)))))]", 'difference years category')
new()
q('when did i last visit dr sharma', "one(F(n='Dr Sharma')[-1]['s'])", "[one(F(n='Dr Sharma')[-1]['s'],m2(F(n='Dr Sharma')[-1]['a']))]", 'last merchant')
q('and the first time', "one(F(n='Dr Sharma')[0]['s'])", "[one(F(n='Dr Sharma')[0]['s'],m2(F(n='Dr Sharma')[0]['a']))]", 'first merchant')
q('how many visits in all', "one(len(F(n='Dr Sharma')))", "[one(udays(F(n='Dr Sharma')))]", 'count merchant')
new()
q('biggest expense ever and its date', "dearg(dear(L))[0]", "dearg(dear(L))[1]", 'max')
q('and the next biggest', "dearg(dear(L,1))[0]", "dearg(dear(L,1))[1]", 'max rank')
n('how much do i still owe manish bhai for it', tags='debt')
new()
q('top 5 categories in 2025', "tab(desc(by(F(**Y(2025)),cat))[:5],True)", "[tab([(k,) for k,v in desc(by(F(**Y(2025)),cat))[:5]],True)]", 'ranking category year')
q('what percent of 2025 was medical', "one(p1(100*T(F('Medical',**Y(2025)))/T(F(**Y(2025)))))", "[one(S(F('Medical',**Y(2025))),p1(100*T(F('Medical',**Y(2025)))/T(F(**Y(2025)))))]", 'share')
new()
q('what did the jaipur trip in december 2023 cost in all', "one(S(F(n='jaipur',**M('2023-12'))))", tags='trip total')
q('break it up by category', "tab(desc(by(F(n='jaipur',**M('2023-12')),cat)))", tags='trip bycategory')
n('who all came with us', tags='who')
new()
q('total of mount abu trip in 2024', "one(S(F(n='mount abu',**Y(2024))))", tags='trip total')
q('and the 2026 one', "one(S(F(n='mount abu',**Y(2026))))", tags='trip total')
q('difference between the two', "one(m2(T(F(n='mount abu',**Y(2026)))-T(F(n='mount abu',**Y(2024)))))", "[one(m2(T(F(n='mount abu',**Y(2024)))-T(F(n='mount abu',**Y(2026)))))]", 'trip difference')
new()
q("mummy papa's yatra, how much did it cost me total", "one(S(F(n='yatra')))", tags='trip project total')
q('without the package', "one(S(F(n='yatra',notn='package')))", tags='trip without')
n('did they enjoy it', tags='chitchat')
new()
q('what was my house rent in january 2024 and what is it now', "one(m2(F('Rent',**M('2024-01'))[0]['a']),m2(F('Rent')[-1]['a']))",
  "[two((F('Rent',**M('2024-01'))[0]['s'],m2(F('Rent',**M('2024-01'))[0]['a'])),(F('Rent')[-1]['s'],m2(F('Rent')[-1]['a']))),two((m2(F('Rent',**M('2024-01'))[0]['a']),),(m2(F('Rent')[-1]['a']),)),two(('2024-01',m2(F('Rent',**M('2024-01'))[0]['a'])),('2026-11',m2(F('Rent')[-1]['a'])))]", 'price thennow')
def lastrise(rs):
    d = None
    for i in range(1, len(rs)):
        if rs[i]['a'] > rs[i-1]['a']: d = rs[i]
    return d
q('when did it last go up', "one(lastrise(F('Rent'))['s'])", "[one(lastrise(F('Rent'))['s'][:7]),one(lastrise(F('Rent'))['s'],m2(lastrise(F('Rent'))['a'])),one(lastrise(F('Rent'))['s'][:7],m2(lastrise(F('Rent'))['a']))]", 'price rise date')
n('will gupta ji raise it again next year', tags='future')
new()
q('how much was netflix when i started and how much is it now', "one(m2(F(n='Netflix')[0]['a']),m2(F(n='Netflix')[-1]['a']))",
  "[two((F(n='Netflix')[0]['s'],m2(F(n='Netflix')[0]['a'])),(F(n='Netflix')[-1]['s'],m2(F(n='Netflix')[-1]['a'])))]", 'price thennow subscription')
new()
q('when did i last pay for the gym', "one(F(n='gym')[-1]['s'])", "[one(F(n='gym')[-1]['s'],m2(F(n='gym')[-1]['a']))]", 'last subscription')
q('total paid to the gym till then', "one(S(F(n='gym')))", tags='total thing')
new()
q('when did spotify start', "one(F(n='Spotify')[0]['s'])", "[one(F(n='Spotify')[0]['s'],m2(F(n='Spotify')[0]['a']))]", 'first subscription')
new()
q('median zomato order in 2025', "one(m2(median(F(n='Zomato',**Y(2025)))))", tags='median merchant')
new()
q('average elctricity bill in 2025', "one(m2(T(F(n='electricity',**Y(2025)))/len(F(n='electricity',**Y(2025)))))", tags='average typo bill')
q('and this year', "one(m2(T(F(n='electricity',**Y(2026)))/len(F(n='electricity',**Y(2026)))))", tags='average')
q('which month was the highest', "one(dear(F(n='electricity',**Y(2026)))['s'][:7],m2(dear(F(n='electricity',**Y(2026)))['a']))",
  "[one(dear(F(n='electricity',**Y(2026)))['s'][:7]),one(dear(F(n='electricity',**Y(2026)))['s'],m2(dear(F(n='electricity',**Y(2026)))['a'])),one(dear(F(n='electricity',**Y(2026)))['s'])]", 'month max')
new()
q('how much do i spend on chai nashta per month on average in 2025', "one(m2(T(F('Chai Nashta',**Y(2025)))/12))", tags='average month category')
new()
q('avg weekly kirna spend in 2025', "one(m2(T(F('Kirana',**Y(2025)))*7/365))",
  "[one(m2(T(F('Kirana',**Y(2025)))/52)),one(m2(T(F('Kirana',**Y(2025)))/53)),one(m2(T(F('Kirana',**Y(2025)))/len({r['d'].isocalendar()[:2] for r in F('Kirana',**Y(2025))}))),one(m2(T(F('Kirana',**Y(2025)))/len({(r['d']-timedelta((r['d'].weekday()+1)%7)) for r in F('Kirana',**Y(2025))})))]", 'average week')
new()
q('on how many days in october did i spend nothing', "one(len(nospend('2026-10-01','2026-10-31')))", tags='nospend days')
q('and in july', "one(len(nospend('2026-07-01','2026-07-31')))", tags='nospend days')
new()
q('which weekday do i spend most on eating out', "one(top(by(F('Eating Out'),wday))[0],m2(top(by(F('Eating Out'),wday))[1]))", "[one(top(by(F('Eating Out'),wday))[0])]", 'weekday max')
new()
q('baby expences month by month in 2026', "tab([(k,m2(v)) for k,v in sorted(by(F('Baby',**Y(2026)),mon).items())])", tags='bymonth category')
q('which of those months was lowest', "one(bot(by(F('Baby',**Y(2026)),mon))[0],m2(bot(by(F('Baby',**Y(2026)),mon))[1]))", "[one(bot(by(F('Baby',**Y(2026)),mon))[0])]", 'month min')
new()
q('how much did we spend on weekends in october 2026', "one(S(F(f=lambda r:r['d'].weekday()>4,**M('2026-10'))))", tags='weekend')
q('and on weekdays', "one(S(F(f=lambda r:r['d'].weekday()<5,**M('2026-10'))))", tags='weekday')
new()
q('eating out between 3 and 12 july this year', "one(S(F('Eating Out',a='2026-07-03',b='2026-07-12')))", tags='daterange category')
new()
q('total spend in july to september quarter 2026', "one(S(F(a='2026-07-01',b='2026-09-30')))", tags='quarter')
n('is that more than what other families in udaipur spend', tags='others')
new()
q('how much since diwali, everything', "one(S(F(a='2026-11-08')))", "[one(S(F(a='2026-11-09')))]", 'since festival')
new()
q('year to date total against the same period last year', "one(S(F(a='2026-01-01')),S(F(a='2025-01-01',b='2025-11-30')))",
  "[two(('2026',S(F(a='2026-01-01'))),('2025',S(F(a='2025-01-01',b='2025-11-30')))),one(S(F(a='2026-01-01')),S(F(a='2025-01-01',b='2025-11-30')),m2(T(F(a='2026-01-01'))-T(F(a='2025-01-01',b='2025-11-30'))))]", 'ytd compare')
new()
q('how many expenses above 10000 this year, leaving out rent', "one(len(F(notc='Rent',f=lambda r:r['a']>10000,**Y(2026))))", tags='threshold count without')
q('list them', "lst(F(notc='Rent',f=lambda r:r['a']>10000,**Y(2026)))", "[lstn(F(notc='Rent',f=lambda r:r['a']>10000,**Y(2026)))]", 'threshold list')
new()
q('reliance total in 2026, all the stores', "one(S(F(n='Reliance',**Y(2026))))", tags='merchant sharedword')
q('only reliance smart', "one(S(F(n='Reliance Smart',**Y(2026))))", tags='merchant')
new()
q('dmart in 2025 split by category', "tab(desc(by(F(n='DMart',**Y(2025)),cat)))", tags='merchant bycategory')
new()
q('how many times did i buy diapers this year and how much in total', "one(len(F(n='diapers',**Y(2026))),S(F(n='diapers',**Y(2026))))", "[two((len(F(n='diapers',**Y(2026))),),(S(F(n='diapers',**Y(2026))),)),one(S(F(n='diapers',**Y(2026))),len(F(n='diapers',**Y(2026))))]", 'count total thing')
n('how many diapers does she use in a day', tags='quantity')
new()
def gaps(rs):
    v = sorted({r['d'] for r in rs}); return [(v[i]-v[i-1]).days for i in range(1, len(v))]
q('longest gap between two swift services in days', "one(max(gaps(F(n='swift service'))))", tags='gap')
n('what mileage is the car giving these days', tags='quantity')
new()
q('festival spending in 2025, running total month by month', "tab([(k,m2(T(F('Festival',a='2025-01-01',b=k+'-31')))) for k in sorted(by(F('Festival',**Y(2025)),mon))])",
  "[tab([(k,m2(T(F('Festival',**M(k)))),m2(T(F('Festival',a='2025-01-01',b=k+'-31')))) for k in sorted(by(F('Festival',**Y(2025)),mon))]),tab([('2025-%02d'%i,m2(T(F('Festival',a='2025-01-01',b='2025-%02d-31'%i)))) for i in range(1,13)]),tab([('2025-%02d'%i,m2(T(F('Festival',**M('2025-%02d'%i)))),m2(T(F('Festival',a='2025-01-01',b='2025-%02d-31'%i)))) for i in range(1,13)])]", 'running bymonth')
new()
q('by what percent did the total go down from 2024 to 2025', "one(p1(100*(T(F(**Y(2024)))-T(F(**Y(2025))))/T(F(**Y(2024)))))", "[one(p1(100*(T(F(**Y(2025)))-T(F(**Y(2024))))/T(F(**Y(2024))))),one(S(F(**Y(2024))),S(F(**Y(2025))),p1(100*(T(F(**Y(2025)))-T(F(**Y(2024))))/T(F(**Y(2024)))))]", 'growth')
new()
q('any spend at starbucks ever', "EMPTY", "[ZERO,one('0'),one('No')]", 'absent merchant')
new()
q('how much for the gym in 2026', "EMPTY if not F(n='gym',**Y(2026)) else one(S(F(n='gym',**Y(2026))))", "[ZERO]", 'absent stopped')
new()
q('cheapest month of 2026 overall', "one(bot(by(F(**Y(2026)),mon))[0],m2(bot(by(F(**Y(2026)),mon))[1]))", "[one(bot(by(F(**Y(2026)),mon))[0])]", 'month min')
new()
q('which months of 2025 did eating out cross 6000', "tab([(k,m2(v)) for k,v in sorted(by(F('Eating Out',**Y(2025)),mon).items()) if v>6000])", "[tab([(k,) for k,v in sorted(by(F('Eating Out',**Y(2025)),mon).items()) if v>6000])]", 'threshold month')
new()
q('how much did i spend on swift apart from petrol and the purchase itself', "one(S(F(n='swift',notc='Petrol',notn='used swift')))", "[one(S(F('Gaadi','swift',notn='used swift')))]", 'without thing')
new()
q('what all did i spend on 14 february 2025', "lst(F(a='2025-02-14',b='2025-02-14'))", "[lstn(F(a='2025-02-14',b='2025-02-14')),one(S(F(a='2025-02-14',b='2025-02-14'))),tab([(r['s'],m2(r['a']),r['c'],r['n']) for r in F(a='2025-02-14',b='2025-02-14')])]", 'list day')
new()
q('which diwali was costliest', "one(top(by(F(n='diwali'),yr))[0],m2(top(by(F(n='diwali'),yr))[1]))", "[one(top(by(F(n='diwali'),yr))[0])]", 'festival years max')
new()
q('which bills did we pay between 5 and 20 november', "lst(F('Bills',a='2026-11-05',b='2026-11-20'))", "[lstn(F('Bills',a='2026-11-05',b='2026-11-20')),tab([(r['n'],m2(r['a'])) for r in F('Bills',a='2026-11-05',b='2026-11-20')]),tab([(r['n'],) for r in F('Bills',a='2026-11-05',b='2026-11-20')])]", 'list daterange')

new()
q('medcal in the month before last', "one(S(F('Medical',**M('2026-09'))))", tags='monthbeforelast typo category')
new()
q('how many days since my last haircut', "one((TODAY-F(n='haircut')[-1]['d']).days)", "[one(F(n='haircut')[-1]['s'],(TODAY-F(n='haircut')[-1]['d']).days)]", 'gap since last')
new()
q('total for last week', "one(S(F(a='2026-11-23',b='2026-11-29')))", "[one(S(F(a='2026-11-22',b='2026-11-28'))),one(S(F(a='2026-11-24',b='2026-11-30')))]", 'week')
new()
q('how many entries have i left without any note', "one(len(F(f=lambda r:r['n']=='')))", tags='count emptynotes')
new()
q('top 3 shops in kirana by total spend in 2026', "tab(desc(by(F('Kirana',f=lambda r:r['n']!='',**Y(2026)),note))[:3],True)", "[tab([(k,) for k,v in desc(by(F('Kirana',f=lambda r:r['n']!='',**Y(2026)),note))[:3]],True)]", 'ranking notes')
new()
q('rakhi spending this year and last year', "one(S(F(n='rakhi',**Y(2026))),S(F(n='rakhi',**Y(2025))))", "[two(('2026',S(F(n='rakhi',**Y(2026)))),('2025',S(F(n='rakhi',**Y(2025)))))]", 'compare festival')
new()
q('how much petrol this last winter, december to february', "one(S(F('Petrol',a='2025-12-01',b='2026-02-28')))", tags='season category')

# ---------------------------------------------------------------- not answerable
for t, g, a in [
    ('how much is left in my hdfc account', 'balance', '[]'),
    ('what was my salary in october', 'income', '[]'),
    ('how much have i put in sip this year', 'sip', '[EMPTY,ZERO]'),
    ('what is my sip worth today', 'sip balance', '[]'),
    ('what will the electricity bill be next june', 'future', '[]'),
    ('why was february 2025 so heavy', 'reason', '[]'),
    ('should i sell the activa now', 'advice', '[]'),
    ('how many kilometres is it to mount abu', 'quantity', '[]'),
    ('what does my brother spend on his kids school', 'others', '[]'),
    ('did i pay dmart by upi or by card', 'how', '[]'),
    ('delete the last entry', 'order', '[]'),
    ('remind me to pay swift insurance in march', 'order', '[]'),
    ('add 250 for chai today', 'order', '[]'),
    ('good morning', 'chitchat', '[]'),
    ('thanks bhai, very helpful', 'chitchat', '[]'),
    ('blue kachori sleeps under the invoice of tuesday', 'nonsense', '[]'),
    ('and then the one which', 'halfsentence', '[]'),
    ('what was taras weight when she was born', 'quantity', '[]'),
    ('what time did we reach natraj on sunday', 'when', '[]'),
    ('todays gold rate', 'outside', '[]'),
]:
    new(); n(t, a, g)

assert len({o['id'] for o in OUT}) == len(OUT)
with open(os.path.join(HERE, 'udaipur37.jsonl'), 'w', encoding='utf-8') as fh:
    for o in OUT: fh.write(json.dumps(o, ensure_ascii=False) + '\n')
print(len(L), 'rows,', len(OUT), 'questions,', sum(o['gold'] == NONE for o in OUT), 'none,', sum(bool(o['history']) for o in OUT), 'follow-ups')
if os.environ.get('SHOW'):
    for o in OUT: print(o['id'][-3:], '>' * len(o['history']), o['question'], '|', json.dumps(o['gold']), '| ALT', json.dumps(o['alt']))
