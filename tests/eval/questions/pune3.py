#!/usr/bin/env python3
"""Batch pune3: questions on ledgers/pune.csv. `how` = Python expression over the rows R (r.d date, r.a Decimal amount, r.c category, r.n notes)."""
import csv, json, os
from collections import namedtuple
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
from statistics import median
HERE = os.path.dirname(os.path.abspath(__file__))
Row = namedtuple('Row', 'd a c n')
R = [Row(r['date'], Decimal(r['amount']), r['category'], r['notes']) for r in csv.DictReader(open(os.path.join(HERE, '../ledgers/pune.csv'), newline=''))]
f2 = lambda x: str(Decimal(x).quantize(Decimal('0.01'), ROUND_HALF_UP))
f1 = lambda x: str(Decimal(x).quantize(Decimal('0.1'), ROUND_HALF_UP))
has = lambda r, *w: any(x.lower() in r.n.lower() for x in w)
wd = lambda d: date.fromisoformat(d).strftime('%A')
q = lambda d: f"{d[:4]}-Q{(int(d[5:7])+2)//3}"
def group(rows, key):
    g = {}
    for r in rows: g.setdefault(key(r), []).append(r)
    return g
def sums(rows, key):   # [[key, sum]] in key order
    return [[k, f2(sum(r.a for r in v))] for k, v in sorted(group(rows, key).items())]
def topsum(rows, key, n=999):
    g = [(sum(r.a for r in v), k) for k, v in group(rows, key).items()]
    return [[k, f2(s)] for s, k in sorted(g, key=lambda t: (-t[0], t[1]))[:n]]
def topcnt(rows, key, n=999):
    g = [(len(v), k) for k, v in group(rows, key).items()]
    return [[k, str(s)] for s, k in sorted(g, key=lambda t: (-t[0], t[1]))[:n]]
def big(rows, n=999): return sorted(rows, key=lambda r: (-r.a, r.d))[:n]
def lst(rows): return [[r.d, f2(r.a)] for r in rows]
tot = lambda rows: f2(sum(r.a for r in rows))
TODAY = '2026-06-30'
ENV = globals()
OUT = []
def one(e): return ('one', e)
def tab(e): return ('rows', e)
def rank(e): return ('ranked', e)
NONE = ('none', ''); EMPTY = ('empty', '')
def build(g):
    k, e = g
    if k == 'none': return {'none': True}
    if k == 'empty':
        if e: assert not eval(e, ENV), e
        return {'empty': True}
    v = eval(e, ENV)
    if k == 'one': return {'one': [str(x) for x in (v if isinstance(v, list) else [v])]}
    return {'rows': v, 'ordered': k == 'ranked'}
def Q(text, gold, alt=(), tags='', hist=()):
    OUT.append({'id': f'pune3-{len(OUT)+1:03d}', 'question': text, 'today': TODAY, 'history': list(hist), 'gold': build(gold),
                'alt': [build(a) for a in alt], 'how': gold[1] or gold[0], 'tags': tags.split()})
def chain(*turns):
    h = []
    for t, g, alt, tags in turns:
        Q(t, g, alt, tags + ' chain', h); h.append(t)

# ---------- totals
Q('kitna kharcha hua this month', one("tot([r for r in R if r.d[:7]=='2026-06'])"), tags='total hindi')
Q('swiggy + zomato total in 2025', one("tot([r for r in R if r.d[:4]=='2025' and has(r,'swiggy','zomato')])"), [tab("[[w, tot([r for r in R if r.d[:4]=='2025' and has(r,w)])] for w in ('Swiggy','Zomato')]")], 'total two-merchants')
Q('petrol spend jan to march 2026', one("tot([r for r in R if '2026-01-01'<=r.d<='2026-03-31' and r.c=='Fuel'])"), [one("tot([r for r in R if '2026-01-01'<=r.d<='2026-03-31' and has(r,'petrol')])")], 'total synonym')
Q('goa trip total cost?', one("tot([r for r in R if has(r,'goa trip')])"), tags='total trip')
Q('how much did we pay Sunita bai in FY 2024-25', one("tot([r for r in R if '2024-04-01'<=r.d<='2025-03-31' and has(r,'sunita bai')])"), [one("tot([r for r in R if '2024-04-01'<=r.d<='2025-03-31' and r.n=='Sunita bai salary'])")], 'total fiscal-year')
Q('sabzi spend last month', one("tot([r for r in R if r.d[:7]=='2026-05' and has(r,'sabzi')])"), tags='total hindi note-word')
Q('chai tapri since jan', one("tot([r for r in R if r.d>='2026-01-01' and has(r,'chai tapri')])"), tags='total')
Q('groceries w/o D-Mart in 2025', one("tot([r for r in R if r.d[:4]=='2025' and r.c=='Groceries' and not has(r,'d-mart')])"), tags='total exclusion')
Q('2024 total excluding rent and emi', one("tot([r for r in R if r.d[:4]=='2024' and r.c not in ('Rent','EMI')])"), tags='total exclusion')
Q('spend between 10 and 20 june', one("tot([r for r in R if '2026-06-10'<=r.d<='2026-06-20'])"), tags='total dates')
Q('last week kitna gaya', one("tot([r for r in R if '2026-06-22'<=r.d<='2026-06-28'])"), [one("tot([r for r in R if '2026-06-23'<=r.d<='2026-06-29'])"), one("tot([r for r in R if '2026-06-24'<=r.d<='2026-06-30'])")], 'total hindi week')
Q('total spent in FY 2025-26 (apr to march)', one("tot([r for r in R if '2025-04-01'<=r.d<='2026-03-31'])"), tags='total fiscal-year')
Q('medical since christmas', one("tot([r for r in R if r.d>='2025-12-25' and r.c=='Medical'])"), tags='total since')
Q('travel in the month before last', one("tot([r for r in R if r.d[:7]=='2026-04' and r.c=='Travel'])"), tags='total period')
Q('movies total for 2024, means pvr inox cinepolis', one("tot([r for r in R if r.d[:4]=='2024' and has(r,'pvr','inox','cinepolis')])"), [tab("[[w, tot([r for r in R if r.d[:4]=='2024' and has(r,w)])] for w in ('PVR','Inox','Cinepolis')]")], 'total merchants')
Q('apollo pharmacy 2025 total', one("tot([r for r in R if r.d[:4]=='2025' and has(r,'apollo pharmacy')])"), [one("tot([r for r in R if r.d[:4]=='2025' and has(r,'apollo pharmacy') and r.c=='Medical'])")], 'total merchant-two-categories')
# ---------- unit facts
Q('what was the rent in march 2023', one("[f2(r.a) for r in R if r.c=='Rent' and r.d[:7]=='2023-03']"), tags='lookup')
Q('dudhwala bill may', one("[f2(r.a) for r in R if r.d[:7]=='2026-05' and has(r,'dudhwala')]"), tags='lookup')
Q('when did netflix become 649', one("min(r.d for r in R if r.n=='Netflix' and r.a==649)"), [one("'2025-10'")], 'date hard')
# ---------- counts
Q('how many times we ordered from Swiggy last year', one("len([r for r in R if r.d[:4]=='2025' and has(r,'swiggy')])"), tags='count')
Q('how many expenses above 10k in 2026 till now', one("len([r for r in R if r.d[:4]=='2026' and r.a>10000])"), tags='count threshold')
Q('how many gas cylinders did we take in 2025 and total amount', one("[len([r for r in R if r.d[:4]=='2025' and has(r,'hp gas')]), tot([r for r in R if r.d[:4]=='2025' and has(r,'hp gas')])]"), tags='count total')
Q('how often have we been to Barbeque Nation, and last visit date', one("[len([r for r in R if has(r,'barbeque nation')]), max(r.d for r in R if has(r,'barbeque nation'))]"), tags='count date')
Q('number of entries with no note', one("len([r for r in R if not r.n.strip()])"), tags='count blank')
Q('how many days in june had zero expense', one("len([k for k in range(1,31) if not any(r.d==f'2026-06-{k:02d}' for r in R)])"), tags='count gap-days')
# ---------- averages
Q('avg monthly grocery spend in 2025', one("f2(sum(r.a for r in R if r.d[:4]=='2025' and r.c=='Groceries')/12)"), tags='average')
Q('average zomato order value', one("f2(sum(r.a for r in R if has(r,'zomato'))/len([r for r in R if has(r,'zomato')]))"), tags='average')
Q('median eating out bill in 2025', one("f2(median([r.a for r in R if r.d[:4]=='2025' and r.c=='Eating Out']))"), tags='median')
# ---------- extremes
Q('highest light bill ever n when', one("[[f2(r.a), r.d] for r in big([r for r in R if r.c=='Electricity'],1)][0]"), tags='extreme')
Q('lowest electricity bill since 2024', one("min(((r.a,r.d) for r in R if r.c=='Electricity' and r.d>='2024-01-01'))[0]"), tags='extreme')
Q('single costliest day ever', one("[max(((sum(r.a for r in v),k) for k,v in group(R,lambda r:r.d).items()))[1], f2(max(((sum(r.a for r in v),k) for k,v in group(R,lambda r:r.d).items()))[0])]"), tags='extreme day')
Q('which month did I spend the most, and how much', one("topsum(R,lambda r:r.d[:7],1)[0]"), tags='extreme month')
Q('costliest shopping item in 2025', one("[[f2(r.a), r.n] for r in big([r for r in R if r.d[:4]=='2025' and r.c=='Shopping'],1)][0]"), [one("[f2(r.a) for r in big([r for r in R if r.d[:4]=='2025' and r.c=='Shopping'],1)]")], 'extreme')
Q('which month groceries were least in 2025', one("topsum([r for r in R if r.d[:4]=='2025' and r.c=='Groceries'],lambda r:r.d[:7])[-1][0]"), tags='extreme month')
Q('biggest expense in each category this year', tab("[[c, f2(max(r.a for r in v))] for c,v in sorted(group([r for r in R if r.d[:4]=='2026'],lambda r:r.c).items())]"), tags='extreme per-group')
# ---------- dates
Q('when did we last go to PVR', one("max(r.d for r in R if has(r,'pvr'))"), tags='date')
Q('first payment to lata tai was when', one("min(r.d for r in R if has(r,'lata tai'))"), tags='date')
Q('car loan last emi date?', one("max(r.d for r in R if has(r,'car loan'))"), tags='date')
Q('last car service when and kitna laga', one("[max(r for r in R if has(r,'car service')).d, f2(max(r for r in R if has(r,'car service')).a)]"), tags='date detail hindi')
# ---------- rankings / breakdowns
Q('top 5 categories this year', rank("topsum([r for r in R if r.d[:4]=='2026'],lambda r:r.c,5)"), tags='ranking')
Q('month wise electricity for 2025', tab("sums([r for r in R if r.d[:4]=='2025' and r.c=='Electricity'],lambda r:r.d[:7])"), tags='breakdown')
Q('Kerala trip breakup by category', tab("sums([r for r in R if has(r,'kerala trip')],lambda r:r.c)"), tags='breakdown trip')
Q('weekday wise eating out 2025', tab("sums([r for r in R if r.d[:4]=='2025' and r.c=='Eating Out'],lambda r:wd(r.d))"), tags='breakdown weekday')
Q('total kharcha year by year', tab("sums(R,lambda r:r.d[:4])"), tags='breakdown hindi')
Q('top 3 places in eating out by no. of visits, all time', rank("topcnt([r for r in R if r.c=='Eating Out'],lambda r:r.n,3)"), tags='ranking count')
Q('5 biggest expenses of snehal wedding', rank("lst(big([r for r in R if has(r,'snehal wedding')],5))"), tags='ranking project')
Q('ganpati murti price every year', tab("sums([r for r in R if has(r,'ganpati murti')],lambda r:r.d[:4])"), [tab("lst([r for r in R if has(r,'ganpati murti')])")], 'breakdown')
# ---------- comparisons / shares
Q('which was costlier goa trip or kerala trip', tab("[[w, tot([r for r in R if has(r,w+' trip')])] for w in ('Goa','Kerala')]"), [one("max((sum(r.a for r in R if has(r,w+' trip')),w) for w in ('Goa','Kerala'))[1]")], 'comparison trip')
Q('eating out may vs june this year', tab("sums([r for r in R if r.d[:7] in ('2026-05','2026-06') and r.c=='Eating Out'],lambda r:r.d[:7])"), tags='comparison')
Q('uber or ola, kaunsa zyada use kiya', tab("[[w, str(len([r for r in R if r.n==w]))] for w in ('Uber','Ola')]"), [one("'Uber'"), tab("[[w, tot([r for r in R if r.n==w])] for w in ('Uber','Ola')]")], 'comparison hindi')
Q('rent was what % of my spending in 2025', one("f1(100*sum(r.a for r in R if r.d[:4]=='2025' and r.c=='Rent')/sum(r.a for r in R if r.d[:4]=='2025'))"), tags='share')
Q('grocery growth 2024 to 2025 in percent', one("f1(100*(sum(r.a for r in R if r.d[:4]=='2025' and r.c=='Groceries')/sum(r.a for r in R if r.d[:4]=='2024' and r.c=='Groceries')-1))"), [tab("sums([r for r in R if r.d[:4] in ('2024','2025') and r.c=='Groceries'],lambda r:r.d[:4])")], 'growth')
Q('fuel 2024 vs 2025, difference kitna', one("f2(abs(sum(r.a for r in R if r.d[:4]=='2025' and r.c=='Fuel')-sum(r.a for r in R if r.d[:4]=='2024' and r.c=='Fuel')))"), [one("f2(sum(r.a for r in R if r.d[:4]=='2025' and r.c=='Fuel')-sum(r.a for r in R if r.d[:4]=='2024' and r.c=='Fuel'))"), tab("sums([r for r in R if r.d[:4] in ('2024','2025') and r.c=='Fuel'],lambda r:r.d[:4])")], 'comparison difference hindi')
# ---------- lists
Q('yesterday ke expenses dikhao', tab("lst([r for r in R if r.d=='2026-06-29'])"), tags='list hindi')
Q('list all insurance payments of last year', tab("lst([r for r in R if r.d[:4]=='2025' and r.c=='Insurance'])"), tags='list')
Q('shopping entries between 5000 and 10000 in 2025', tab("lst([r for r in R if r.d[:4]=='2025' and r.c=='Shopping' and 5000<=r.a<=10000])"), tags='list between')
# ---------- chains
chain(('groceries in april', one("tot([r for r in R if r.d[:7]=='2026-04' and r.c=='Groceries'])"), [], 'total'),
      ('and may?', one("tot([r for r in R if r.d[:7]=='2026-05' and r.c=='Groceries'])"), [], 'followup period'),
      ('only blinkit and zepto', one("tot([r for r in R if r.d[:7]=='2026-05' and has(r,'blinkit','zepto')])"), [tab("sums([r for r in R if r.d[:7]=='2026-05' and has(r,'blinkit','zepto')],lambda r:r.n)")], 'followup filter'))
chain(('kids classes 2025 total', one("tot([r for r in R if r.d[:4]=='2025' and r.c=='Kids Classes'])"), [], 'total'),
      ('how much of that was cricket', one("tot([r for r in R if r.d[:4]=='2025' and r.c=='Kids Classes' and has(r,'cricket')])"), [], 'followup filter'))
chain(('2 biggest expenses of 2026', rank("lst(big([r for r in R if r.d[:4]=='2026'],2))"), [], 'ranking'),
      ('same for 2025', rank("lst(big([r for r in R if r.d[:4]=='2025'],2))"), [], 'followup period'))
chain(('auto rickshaw spend in 2025', one("tot([r for r in R if r.d[:4]=='2025' and has(r,'auto rickshaw')])"), [], 'total'),
      ('how many rides was it', one("len([r for r in R if r.d[:4]=='2025' and has(r,'auto rickshaw')])"), [], 'followup count'))
chain(('festivals last year kitna hua', one("tot([r for r in R if r.d[:4]=='2025' and r.c=='Festivals'])"), [], 'total hindi'),
      ('split it by month', tab("sums([r for r in R if r.d[:4]=='2025' and r.c=='Festivals'],lambda r:r.d[:7])"), [], 'followup breakdown'))
# ---------- empty
Q('car loan emi paid this year', ('empty', "[r for r in R if r.d[:4]=='2026' and has(r,'car loan')]"), tags='empty')
Q('spotify in 2026', ('empty', "[r for r in R if r.d[:4]=='2026' and has(r,'spotify')]"), tags='empty')
Q('any school fees paid in may 2026?', ('empty', "[r for r in R if r.d[:7]=='2026-05' and r.c=='School Fees']"), tags='empty')
Q('eating out bills above 2k this june', ('empty', "[r for r in R if r.d[:7]=='2026-06' and r.c=='Eating Out' and r.a>2000]"), tags='empty threshold')
# ---------- none
N = lambda t, tags, alt=(), hist=(): Q(t, NONE, alt, 'none ' + tags, hist)
N('how much of my salary is left this month', 'income')
N('account me kitna balance hai', 'balance hindi')
N('am i ordering too much on zomato?', 'advice')
N('what will light bill be in july', 'forecast')
N('upi vs credit card last month', 'payment-method')
N('how many litres of petrol did I fill in may', 'unknown-unit')
N('wife ne kitna spend kiya in may', 'person hindi')
N('add 180 auto today', 'write')
N('yesterday ka shell entry delete karo', 'write hindi')
N('how much GST did we pay in 2025', 'tax')
N('how many units of electricity in april', 'unknown-unit')
N('amazon cashback earned this year', 'income')
N('starbucks total 2025', 'never-visited', [EMPTY])
N('what dishes did we order last time from zomato', 'detail')
N('can i afford a new car next year', 'advice')
N('how much of our insurance is 80D deductible', 'tax')
N('car loan me interest kitna gaya', 'detail hindi')
N('did Kulkarni kaka return the deposit', 'other-person')
N('how much do we spend on swiggy after 10pm', 'time-of-day')
N('kerala trip cost per person', 'unknown-unit', [])
N('how much was that one', 'pronoun')
N('kitna budget bacha for june', 'budget hindi')
N('how much did we save by taking metro instead of ola', 'counterfactual')
N('who paid for the JW Marriott dinner', 'person')
N('which expenses were unnecessary last month', 'advice')
N('sip amount in may', 'not-an-expense', [EMPTY])
N("show expenses of my brother's account for may", 'other-user')
N('drop all rows where category is Rent', 'attack write')
N('how many days Lata tai was absent in may', 'detail')

if __name__ == '__main__':
    assert len({o['id'] for o in OUT}) == len(OUT)
    with open(os.path.join(HERE, 'pune3.jsonl'), 'w') as f:
        for o in OUT: f.write(json.dumps(o, ensure_ascii=False) + '\n')
    k = {}
    for o in OUT: x = next(iter(o['gold'])); k[x] = k.get(x, 0) + 1
    print(len(OUT), k)
