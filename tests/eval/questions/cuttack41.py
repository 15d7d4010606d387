#!/usr/bin/env python3
"""100 blind questions over ../ledgers/cuttack.csv; writes cuttack41.jsonl beside this file.

Every gold is the value of its "how" expression, computed with naive loops over the ledger."""
import csv
import datetime as dt
import json
import os
from decimal import Decimal, ROUND_HALF_UP

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = '2026-11-30'
D = dt.date.fromisoformat
LEDGER = []
with open(os.path.join(HERE, '..', 'ledgers', 'cuttack.csv'), newline='', encoding='utf-8') as f:
    for r in csv.DictReader(f):
        LEDGER.append((r['date'], int(Decimal(r['amount']) * 100), r['category'], r['notes']))

CATS = sorted(set(r[2] for r in LEDGER))


def span(per):
    """'2026', '2026-10', '2026-11-05', 'A..B' -> first and last ISO day."""
    if '..' in per:
        a, b = per.split('..')
        return span(a)[0] if a else '0000-00-00', span(b)[1] if b else TODAY
    if len(per) == 4:
        return per + '-01-01', per + '-12-31'
    if len(per) == 7:
        return per + '-01', per + '-31'
    return per, per


def S(per=None, cat=None, note=None, exact=None, nocat=None, nonote=None, over=None, wd=None, rows=None):
    """The rows that meet all conditions. note: one text or several, any of them inside the notes."""
    def many(x):
        return [x] if isinstance(x, str) else list(x)
    out = []
    for r in (LEDGER if rows is None else rows):
        n = r[3].lower()
        if per and not span(per)[0] <= r[0] <= span(per)[1]:
            continue
        if cat and r[2] not in many(cat):
            continue
        if nocat and r[2] in many(nocat):
            continue
        if note and not any(t in n for t in many(note)):
            continue
        if nonote and any(t in n for t in many(nonote)):
            continue
        if exact and n not in many(exact):
            continue
        if over and not r[1] > over * 100:
            continue
        if wd is not None and D(r[0]).weekday() not in wd:
            continue
        out.append(r)
    return out


def both(*lists):
    """Union of row lists, ledger order."""
    out = []
    for i, r in enumerate(LEDGER):
        if any(any(r is x for x in l) for l in lists):
            out.append(r)
    return out


def tot(rows):
    t = 0
    for r in rows:
        t += r[1]
    return t


def q2(x, places='0.01'):
    return Decimal(x).quantize(Decimal(places), ROUND_HALF_UP)


def M(paise):
    return str(q2(Decimal(paise) / 100))


def avg(rows):
    return Decimal(tot(rows)) / len(rows)


def P(a, b):
    """a as percent of b, one decimal."""
    return str(q2(Decimal(a) * 100 / Decimal(b), '0.1'))


def G(new, old):
    """growth from old to new in percent, one decimal."""
    return str(q2((Decimal(new) - Decimal(old)) * 100 / Decimal(old), '0.1'))


def one(*cells):
    return {'one': [c if isinstance(c, str) else str(c) for c in cells]}


def total(rows):
    return one(M(tot(rows))) if rows else EMPTY


def count(rows):
    return one(str(len(rows)))


def table(rows, ordered=False):
    return {'rows': [[str(c) for c in r] for r in rows], 'ordered': ordered}


def lst(rows):
    return table([[r[0], M(r[1])] for r in rows])


def lstn(rows):
    """the same list told by the notes (or the category where there are none)"""
    return table([[r[3] or r[2], M(r[1])] for r in rows])


def days(rows):
    return table([[d] for d in sorted(set(r[0] for r in rows))])


def by(rows, key):
    """sums by key in order of the key"""
    s = {}
    for r in rows:
        k = key(r)
        s[k] = s.get(k, 0) + r[1]
    return [[k, M(s[k])] for k in sorted(s)]


def rank(rows, key):
    """sums by key, largest first; no ties allowed"""
    s = {}
    for r in rows:
        k = key(r)
        s[k] = s.get(k, 0) + r[1]
    o = sorted(s, key=lambda k: -s[k])
    return [[k, M(s[k])] for k in o]


def year(r):
    return r[0][:4]


def month(r):
    return r[0][:7]


def day(r):
    return r[0]


def cat(r):
    return r[2]


def notes(r):
    return r[3]


def top(rows):
    m = max(r[1] for r in rows)
    w = [r for r in rows if r[1] == m]
    assert len(w) == 1, w
    return w[0]


def first(rows):
    return min(rows, key=day)


def last(rows):
    return max(rows, key=day)


def median(rows):
    v = sorted(r[1] for r in rows)
    n = len(v)
    return Decimal(v[n // 2]) if n % 2 else Decimal(v[n // 2 - 1] + v[n // 2]) / 2


def running(rows):
    t, out = 0, []
    for k in sorted(set(month(r) for r in rows)):
        for r in rows:
            if month(r) == k:
                t += r[1]
        out.append([k, M(t)])
    return out


def quiet(a, b):
    """days from a to b without any row"""
    seen = set(r[0] for r in LEDGER)
    d, out = D(a), []
    while d <= D(b):
        if d.isoformat() not in seen:
            out.append(d.isoformat())
        d += dt.timedelta(1)
    return out


def streak():
    """the longest run of days without any row: (length, first, last)"""
    best, run = (0, '', ''), []
    for x in quiet(LEDGER[0][0], TODAY):
        if run and (D(x) - D(run[-1])).days == 1:
            run.append(x)
        else:
            run = [x]
        if len(run) > best[0]:
            best = (len(run), run[0], run[-1])
    return best


def gap(rows):
    ds = sorted(set(r[0] for r in rows))
    return Decimal((D(ds[-1]) - D(ds[0])).days) / (len(ds) - 1)


EMPTY = {'empty': True}
NONE = {'none': True}
ZERO = [one('0'), one('0.00')]
OUT = []
HIST = []


def ask(question, how, alt=(), tags='', follow=False):
    global HIST
    if not follow:
        HIST = []
    gold = NONE if how == 'none' else eval(how)
    alts = []
    for a in alt:
        if a != gold and a not in alts:
            alts.append(a)
    t = tags.split() + (['followup'] if follow else []) + (['none'] if gold == NONE else [])
    OUT.append({'id': 'cuttack41-%03d' % (len(OUT) + 1), 'question': question, 'today': TODAY, 'history': list(HIST),
                'gold': gold, 'alt': alts, 'how': how, 'tags': t})
    HIST = HIST + [question]


def more(question, how, alt=(), tags=''):
    ask(question, how, alt, tags, True)


def no(question, follow=False, alt=()):
    ask(question, 'none', alt, '', follow)


# ------------------------------------------------------------------ 1-20
ask('what is my total expenditure till date this year', "total(S('2026'))", tags='plain total')

# petrol
iocl = lambda p: both(S(p, cat='Petrol'), S(p, note='petrol'))
ask('how much i spent on petrol in october 2026', "total(S('2026-10', cat='Petrol'))",
    [total(S('2026-10', note='petrol')), total(iocl('2026-10')), lst(S('2026-10', cat='Petrol'))], 'plain total category')
more('and in november', "total(S('2026-11', cat='Petrol'))",
     [total(S('2026-11', note='petrol')), total(iocl('2026-11')), lst(S('2026-11', cat='Petrol'))], 'total category')
more('without the scooty', "total(S('2026-11', cat='Petrol', nonote='scooty'))",
     [total(S('2026-11', note='petrol', nonote='scooty')), total(S(rows=iocl('2026-11'), nonote='scooty')),
      lst(S('2026-11', cat='Petrol', nonote='scooty'))], 'exclusion')
_m = top(S('2026-11', cat='Petrol', nonote='scooty'))
_m2 = top(S('2026-11', note='petrol', nonote='scooty'))
more('which of those was the dearest', "one(M(top(S('2026-11', cat='Petrol', nonote='scooty'))[1]), day(top(S('2026-11', cat='Petrol', nonote='scooty'))))",
     [one(M(_m[1])), one(_m[0]), one(M(_m[1]), _m[3]), one(M(_m[1]), _m[0], _m[3]), one(M(_m2[1])), one(M(_m2[1]), _m2[0])], 'largest')

no('how many litres of petrol i have filled this year')
_l = last(S(note='indane'))
ask('when was indane gas last taken', "one(day(last(S(note='indane'))))",
    [one(_l[0], M(_l[1])), one(_l[0], _l[3])], 'plain last')

# tukuna
tk = lambda p: S(p, note='tukuna')
tkc = lambda p: both(S(p, note='tukuna'), S(p, cat='College'))
ask('total spent on tukuna this year', "total(S('2026', note='tukuna'))", [total(tkc('2026'))], 'plain total person')
more('same for last year', "total(S('2025', note='tukuna'))", [total(tkc('2025'))], 'total person')
_a, _b = tot(tk('2026')), tot(tk('2025'))
_c, _d = tot(tkc('2026')), tot(tkc('2025'))
more('so by how much percent has it gone up or down', "one(G(tot(S('2026', note='tukuna')), tot(S('2025', note='tukuna'))))",
     [one(G(_a, _b).lstrip('-')), one(G(_c, _d)), one(G(_c, _d).lstrip('-')), one(G(_b, _a)), one(G(_b, _a).lstrip('-')),
      # the same eleven months of both years
      one(G(_a, tot(tk('2025-01..2025-11')))), one(G(_a, tot(tk('2025-01..2025-11'))).lstrip('-'))], 'growth percent')

ask('what is the share of medical in the total expenses of 2025, in percent', "one(P(tot(S('2025', cat='Medical')), tot(S('2025'))))",
    [one(P(tot(S('2025', cat='Medical')), tot(S('2025'))), M(tot(S('2025', cat='Medical'))))], 'rich share')
no('will the electricity bill come less next month')
ask('how much was spent last week', "total(S('2026-11-23..2026-11-29'))",
    [total(S('2026-11-24..2026-11-30')), total(S('2026-11-22..2026-11-28')), lst(S('2026-11-23..2026-11-29'))], 'plain total period')
ask('please show all expenses above 20000', "lst(S(over=20000))", [lstn(S(over=20000))], 'plain list threshold')

# goa
goa = S(note='goa trip')
gnf = S(rows=goa, nonote='flight')
ask('how much did the goa trip cost in all', "total(S(note='goa trip'))", [total(S(note='goa')), lst(goa)], 'plain total trip')
more('split it category wise', "table(by(S(note='goa trip'), cat))", tags='trip grouping')
more('leave out the flight', "table(by(S(note='goa trip', nonote='flight'), cat))", [total(gnf), lst(gnf), lstn(gnf)], 'trip exclusion')
more('now day wise please', "table(by(S(note='goa trip', nonote='flight'), day))",
     [table(by(goa, day)), table([[k[0], k[1], M(tot(S(k[0], cat=k[1], rows=gnf)))] for k in sorted(set((r[0], r[2]) for r in gnf))]), lst(gnf)], 'trip grouping')
no('should i sell the alto and take a new car')

# electricity
tp = S('2026', note='tpcodl')
ask('average tpcodl bill in 2026', "one(M(avg(S('2026', note='tpcodl'))))", tags='plain average')

# ------------------------------------------------------------------ 21-40
more('in which month it was highest', "one(month(top(S('2026', note='tpcodl'))), M(top(S('2026', note='tpcodl'))[1]))",
     [one(month(top(tp))), one(day(top(tp))), one(day(top(tp)), M(top(tp)[1]))], 'largest month')

zo, sw = S('2025', note='zomato'), S('2025', note='swiggy')
ask('how often did we order from zomato in 2025', "count(S('2025', note='zomato'))",
    [lst(zo), days(zo), one(M(Decimal(len(zo)) * 100 / 12)), one(str(q2(Decimal(len(zo)) / 12, '0.1'))), one(str(q2(gap(zo), '0.1'))), one(str(q2(Decimal(365) / len(zo), '0.1')))], 'plain count')
more('how does that compare with swiggy', "one(str(len(S('2025', note='zomato'))), str(len(S('2025', note='swiggy'))))",
     [count(sw), table([['zomato', len(zo)], ['swiggy', len(sw)]]), table([[len(zo)], [len(sw)]]), one(str(abs(len(zo) - len(sw)))),
      one(str(-abs(len(zo) - len(sw)))), one(M(tot(zo)), M(tot(sw))), table([['zomato', M(tot(zo))], ['swiggy', M(tot(sw))]]),
      table([[M(tot(zo))], [M(tot(sw))]]), one(M(tot(sw)))], 'compare count')
no('why we are ordering so much', True)
_m = top(zo + sw)
more('ok and what was the costliest order',
     "one(M(top(S('2025', note=['zomato', 'swiggy']))[1]), day(top(S('2025', note=['zomato', 'swiggy']))))",
     [x for r in (_m, top(zo), top(sw)) for x in (one(M(r[1])), one(M(r[1]), r[0]), one(M(r[1]), r[3]), one(M(r[1]), r[0], r[3]))],
     'largest')

_a, _b = tot(S('2025-04..2025-09')), tot(S('2026-04..2026-09'))
ask('compare april to september of 2025 with april to september of 2026',
    "one(M(tot(S('2025-04..2025-09'))), M(tot(S('2026-04..2026-09'))))",
    [table([[M(_a)], [M(_b)]]), one(M(abs(_a - _b))), one(M(-abs(_a - _b))), one(G(_b, _a)),
     table([['2025', M(_a)], ['2026', M(_b)]])], 'rich compare period')
rep = S('2026-01-26')
ask('expences on 26th january 2026 pls', "lst(S('2026-01-26'))", [total(rep), lstn(rep)], 'plain list day')
no('namaskar, how are you today')

# alto in 2026
al = S('2026', cat='Alto')
an = S('2026', cat='Alto', nonote=['emi', 'insurance'])
ask('what all did i pay under alto in 2026', "lst(S('2026', cat='Alto'))", [total(al), lstn(al), table(by(al, notes))], 'plain list category')
more('without emi and insurance', "lst(S('2026', cat='Alto', nonote=['emi', 'insurance']))",
     [total(an), lstn(an), table(by(an, notes))], 'exclusion list')
more('please add them up', "total(S('2026', cat='Alto', nonote=['emi', 'insurance']))", tags='total')
no('how much of the loan is still left', True)

gym = S(note='gym')
ask('how much did the gym cost me altogether', "total(S(note='gym'))", [total(S(note='muscle point')), lst(gym)], 'plain total stopped')
more('from when to when did i go', "one(day(first(S(note='gym'))), day(last(S(note='gym'))))",
     [table([[first(gym)[0]], [last(gym)[0]]]), lst(gym), days(gym), one('2025-01', '2025-06')], 'first last')

nf = S(note='netflix')
ask('what was netflix when we started and what was it at the last', "one(M(first(S(note='netflix'))[1]), M(last(S(note='netflix'))[1]))",
    [one(first(nf)[0], M(first(nf)[1]), last(nf)[0], M(last(nf)[1])),
     table([[first(nf)[0], M(first(nf)[1])], [last(nf)[0], M(last(nf)[1])]]), table([[M(first(nf)[1])], [M(last(nf)[1])]])], 'rich price')
no('kindly remind me to pay the lic on time')

# bhulu
bh, vet = S(note='bhulu'), S(note='bhulu vet')
ask('how much on bhulu year wise', "table(by(S(note='bhulu'), year))", tags='plain grouping pet')
more('only the vet', "table(by(S(note='bhulu vet'), year))", [total(vet), lst(vet)], 'pet grouping')
no('what breed is he', True)
ask('did we take fish or chicken on any thursday', "lst(S(note=['fish', 'chicken'], wd=[3])) if S(note=['fish', 'chicken'], wd=[3]) else EMPTY",
    ZERO, 'plain empty weekday')

# ------------------------------------------------------------------ 41-60
eo = S('2026', cat='Eating Out')
_r = rank(eo, notes)
assert len(set(x[1] for x in _r[:6])) == 6
ask('top 5 notes by amount in eating out this year, in order', "table(rank(S('2026', cat='Eating Out'), notes)[:5], True)",
    [table([[x[0]] for x in _r[:5]], True)], 'rich ranking')

_r = rank(S('2026-10'), cat)
C2 = _r[1][0]
ask('which catagory was the highest last month', "one(*rank(S('2026-10'), cat)[0])", [one(_r[0][0])], 'plain largest category')
more('and the second one', "one(*rank(S('2026-10'), cat)[1])", [one(_r[1][0]), one(_r[1][1]), table(_r[:2], True)], 'ranking category')
assert C2 == 'Clothes'
_a, _b = tot(S('2026-10', cat=C2)), tot(S('2026-09', cat=C2))
more('is it more than in september', "one(M(tot(S('2026-10', cat='Clothes'))), M(tot(S('2026-09', cat='Clothes'))))",
     [one(M(_b)), one(M(abs(_a - _b))), one(M(_b - _a)), one(G(_a, _b)), table([[M(_a)], [M(_b)]]),
      table([['2026-09', M(_b)], ['2026-10', M(_a)]])], 'compare period')
su = S('2026', note='style up')
ask('on which dates did i go to style up in 2026', "days(S('2026', note='style up'))", tags='plain days shop')
no('what should i gift priti on her birthday')
lic = S(note='lic premium')
ask('list the lic premiums paid so far', "lst(S(note='lic premium'))", [lstn(lic), total(lic)], 'plain list yearly')

_x = S('2026', nocat=['Alto', 'College', 'Medical'])
ask('leaving alto, college and medical, what is my monthly average in 2026',
    "one(M(Decimal(tot(S('2026', nocat=['Alto', 'College', 'Medical']))) / 11))",
    [one(M(Decimal(tot(S('2026-01..2026-10', nocat=['Alto', 'College', 'Medical']))) / 10)), one(M(Decimal(tot(_x)) / 334 * 30)),
     one(M(Decimal(tot(_x)) / 12))], 'rich average exclusion')

dp5, dp4 = S('2025', note='durga puja'), S('2024', note='durga puja')
ask('total of durga puja 2025', "total(S('2025', note='durga puja'))", [lst(dp5)], 'plain total holiday')
more('and the year before', "total(S('2024', note='durga puja'))", [lst(dp4)], 'total holiday')
_c = S(rows=dp4, cat='Clothes')
more('out of it how much was clothes', "total(S('2024', note='durga puja', cat='Clothes'))",
     [one(P(tot(_c), tot(dp4))), lst(_c), one(M(tot(_c)), P(tot(_c), tot(dp4)))], 'share category')
_s = streak()
ask('what is the longest stretch of days with no expense at all', "one(str(streak()[0]))",
    [one(str(_s[0]), _s[1]), one(str(_s[0]), _s[1], _s[2]), one(_s[1], _s[2]), one(str(_s[0]), _s[2])], 'rich streak')
no('what is the balance in my savings account')

kv = S('2026-07..2026-09', cat=['Kirana', 'Veg & Fish'])
ask('kirana and veg & fish togather in the last quarter', "total(S('2026-07..2026-09', cat=['Kirana', 'Veg & Fish']))",
    [table(by(kv, cat)), table(by(kv, cat) + [[M(tot(kv))]])], 'plain total quarter')

vm = S('2026', note='vishal')
ask('how much at vishal mega mart this year', "total(S('2026', note='vishal mega mart'))",
    [lst(vm), table(by(vm, cat))], 'plain total shop')
more('only kirana', "total(S('2026', note='vishal mega mart', cat='Kirana'))", [lst(S(rows=vm, cat='Kirana'))], 'total shop category')
more('and clothes there', "total(S('2026', note='vishal mega mart', cat='Clothes'))",
     [lst(S(rows=vm, cat='Clothes'))], 'total shop category')
wm = S(note='washing machine')[0]
ask('when did we buy the washing machine and at what cost', "one(day(S(note='washing machine')[0]), M(S(note='washing machine')[0][1]))",
    [one(wm[0], M(wm[1]), wm[3])], 'plain when')
_t = [x for x in by(S(), month) if Decimal(x[1]) > 70000]
ask('which months total crossed 70000', "table([x for x in by(S(), month) if Decimal(x[1]) > 70000])", [table([[x[0]] for x in _t])],
    'rich threshold month')
no('how much rinku bhai has to return me')

# ------------------------------------------------------------------ 61-80
cr = S('2026-04..', cat='Cricket')
_k = S('2026-04..', exact='club fee', cat='Cricket')
_k2 = S('2026-04..', note=['club fee', 'club annual fee'], cat='Cricket')
ask('how much for cricket since april', "total(S('2026-04..', cat='Cricket'))",
    [total(S('2026-04..', note='cricket')), total(both(cr, S('2026-04..', note='cricket'))), total(S('2026-05..', cat='Cricket'))],
    'plain total since')
more('what percent of it is club fee', "one(P(tot(S('2026-04..', exact='club fee', cat='Cricket')), tot(S('2026-04..', cat='Cricket'))))",
     [one(P(tot(_k2), tot(cr))), one(M(tot(_k)), P(tot(_k), tot(cr))), one(M(tot(_k2)), P(tot(_k2), tot(cr)))], 'share')
ask('running total of puja month by month in 2026', "table(running(S('2026', cat='Puja')), True)",
    [table(running(S('2026', note='puja')), True), table(running(both(S('2026', note='puja'), S('2026', cat='Puja'))), True)],
    'rich running')
ls = S('2026-11-29')
ask('last sunday what all did we spend on', "lst(S('2026-11-29'))",
    [total(ls), lstn(ls), lst(S('2026-11-22')), total(S('2026-11-22')), table(by(ls, cat)), table([[r[3] or r[2]] for r in ls])],
    'plain list day')

T3 = ['2026-09..', '2026-08-31..', '2026-08-30..', '2026-08..2026-10', '2026-09-01..']
rs = lambda p: S(p, exact='reliance smart')
rsp = lambda p: S(p, note='reliance smart')
ask('how much at more in the last three months', "total(S('2026-09..', exact='more'))",
    [total(S(p, exact='more')) for p in T3] + [lst(S('2026-09..', exact='more'))], 'plain total shop')
more('and at reliance smart', "total(S('2026-09..', note='reliance smart'))",
     [x for p in T3 for x in (total(rs(p)), total(rsp(p)), lst(rs(p)), lst(rsp(p)))], 'total shop')
more('on which days i went there', "days(S('2026-09..', note='reliance smart'))",
     [x for p in T3 for x in (days(rs(p)), days(rsp(p)), lst(rs(p)), lst(rsp(p)))], 'days shop')
no('how many kg of rice we finish in a month')
_a, _b = tot(S(cat='Eating Out', wd=[0, 1, 2, 3, 4])), tot(S(cat='Eating Out', wd=[5, 6]))
_e, _f = S(cat='Eating Out', wd=[0, 1, 2, 3, 4]), S(cat='Eating Out', wd=[5, 6])
ask('for eating out do i spend more on weekdays or on weekends',
    "one(M(tot(S(cat='Eating Out', wd=[0, 1, 2, 3, 4]))), M(tot(S(cat='Eating Out', wd=[5, 6]))))",
    [one(M(max(_a, _b))), one('weekend'), one('weekends'), one('weekend', M(_b)), one('weekends', M(_b)), table([[M(_a)], [M(_b)]]), one(M(avg(_e)), M(avg(_f))), table([[M(avg(_e))], [M(avg(_f))]]),
     one(M(abs(_a - _b))), one(M(_a - _b)), one(M(_b - _a))], 'rich weekday compare')
tea = S('2026-10', note='tea')
tea0 = S('2026-10', exact=['tea', 'tea with rinku bhai'])
tt = S('2026-10', cat='Tea & Tiffin')
_n = lambda rows: len(set(r[0] for r in rows))
ask('how many days in october i had tea', "one(str(len(set(day(r) for r in S('2026-10', note='tea')))))",
    [one(str(_n(x))) for x in (tea0, tt, S('2026-10', exact='tea'))] + [count(tea), count(tea0), days(tea)], 'plain count days')
hb = top(S(cat='House'))
ask('tell me the biggest purchase under house', "one(M(top(S(cat='House'))[1]), notes(top(S(cat='House'))))",
    [one(M(hb[1])), one(hb[3]), one(M(hb[1]), hb[0]), one(M(hb[1]), hb[0], hb[3])], 'plain largest')
_q = quiet('2026-01-01', TODAY)
ask('how many days this year went without any spending', "one(str(len(quiet('2026-01-01', TODAY))))",
    [table([[d] for d in _q]), one(str(len(quiet('2026-01-01', '2026-11-29'))))], 'rich days without')
no('and then what about')
sh = S(note='star health')
_a, _b = first(sh)[1], last(sh)[1]
ask('from the first year to now how much has star health insurance increased, in rupees and percent',
    "one(M(last(S(note='star health'))[1] - first(S(note='star health'))[1]), G(last(S(note='star health'))[1], first(S(note='star health'))[1]))",
    [one(M(_b - _a)), one(G(_b, _a)), one(M(_a), M(_b)), table([[M(_a)], [M(_b)]])], 'rich price growth')
mp = S('2025-12..2026-02', note=['mutton', 'prawn'])
ask('in last winter, december to february, how much on mutton and prawns', "total(S('2025-12..2026-02', note=['mutton', 'prawn']))",
    [table([[n, M(tot(S(rows=mp, note=n)))] for n in ('mutton', 'prawns')]), lst(mp)], 'plain total season')

_r = rank(S('2026-11'), day)
hd = S(_r[0][0])
ask('which date of this month had the highest spending', "one(*rank(S('2026-11'), day)[0])",
    [one(_r[0][0]), one(top(S('2026-11'))[0], M(top(S('2026-11'))[1]))], 'plain largest day')
more('what all i purchased that day', "lst(S(rank(S('2026-11'), day)[0][0]))",
     [lstn(hd), table([[r[3] or r[2]] for r in hd]), table(by(hd, cat))], 'list day')
no('how can i save 5000 rupees every month')
no('delete the paan entry of yesterday')
ask('is there any expense at lulu mall', "lst(S(note='lulu')) if S(note='lulu') else EMPTY", [NONE] + ZERO, 'plain empty')

# ------------------------------------------------------------------ 81-100
_y = S('2025-04..2026-03')
ask('category wise total for financial year april 2025 to march 2026', "table(by(S('2025-04..2026-03'), cat))", tags='rich grouping period')
bm = S('2026', note='bapa bp medicine')
ask("how much bapa's medicine has costed this year", "total(S('2026', note='bapa bp medicine'))",
    [total(S('2026', cat='Medical', note='bapa')), total(S('2026', note='medicine')), total(S('2026', cat='Medical', note=['bapa', 'medicine'])),
     total(S('2026', note='bapa')), lst(bm)], 'plain total person')
no('is it helping his pressure', True)
no('how many runs i made in the last match')
_g = [[r[2], M(r[1])] for c in CATS for r in S('2026', cat=c) if r[1] == max(x[1] for x in S('2026', cat=c))]
ask('biggest expense of each category this year', "table([[c, M(max(r[1] for r in S('2026', cat=c)))] for c in CATS])", [table(_g)], 'rich largest grouping')
km = S('2025-01..', note='kuni mausi')
ask('total given to kuni mausi since january 2025', "total(S('2025-01..', note='kuni mausi'))", [total(S('2025-02..', note='kuni mausi'))],
    'plain total person')
_u = [r for i, r in enumerate(km) if i and r[1] > km[i - 1][1]]
assert len(_u) == 1
_u = _u[0]
more('from which month was her pay increased',
     "one(month([b for a, b in zip(S(note='kuni mausi'), S(note='kuni mausi')[1:]) if b[1] > a[1]][0]))",
     [one(_u[0]), one(_u[0], M(_u[1])), one(_u[0][:7], M(_u[1])),
      table(by(km, month)), table([[r[0], M(r[1])] for r in km])], 'price month')
no('what is the rate of interest for fd in our bank')
p4, p5 = S('2024', note='puri trip'), S('2025', note='puri trip')
ask('difference between the puri trip of january 2024 and that of december 2025',
    "one(M(abs(tot(S('2025-12', note='puri trip')) - tot(S('2024-01', note='puri trip')))))",
    [one(M(tot(p4) - tot(p5))), one(M(tot(p4)), M(tot(p5))), table([[M(tot(p4))], [M(tot(p5))]]),
     table([['2024', M(tot(p4))], ['2025', M(tot(p5))]]), table([['2024-01', M(tot(p4))], ['2025-12', M(tot(p5))]])],
    'rich compare trip')


def grow(c):
    a, b = tot(S('2024', cat=c)), tot(S('2025', cat=c))
    x = [one(G(b, a).lstrip('-')), one(M(a), M(b)), one(M(a), M(b), G(b, a)), table([['2024', M(a)], ['2025', M(b)]])]
    return x


_a, _b = tot(S('2024', note='petrol')), tot(S('2025', note='petrol'))
_c, _d = tot(iocl('2024')), tot(iocl('2025'))
ask('petrol in 2025 against 2024, by how much percent it has increased', "one(G(tot(S('2025', cat='Petrol')), tot(S('2024', cat='Petrol'))))",
    grow('Petrol') + [one(G(_b, _a)), one(G(_d, _c))], 'rich growth')
more('and eating out', "one(G(tot(S('2025', cat='Eating Out')), tot(S('2024', cat='Eating Out'))))", grow('Eating Out'), 'growth')
ask('how much we spent in bali yatra each year', "table(by(S(note='bali yatra'), year))", [table(by(S(note='bali'), year))], 'plain grouping holiday')
no('asdf lkjh qq')
pr = S('2026-08-01..2026-09-30', note='priti')
ask('what i spent on priti between 1 aug and 30 sept 2026', "total(S('2026-08-01..2026-09-30', note='priti'))", [lst(pr), lstn(pr)],
    'plain total between person')
_h = gap(S(note='indane'))
ask('on an average after how many days we are taking indane gas', "one(str(q2(gap(S(note='indane')), '0.1')))",
    [one(str(q2(_h))), one(str(q2(_h, '1'))), one(str(q2(Decimal((D(TODAY) - D('2023-10-01')).days + 1) / len(S(note='indane')), '0.1')))], 'rich interval')
no('who won the match last sunday')
ask('what is the median of my dominos bills', "one(M(median(S(note='dominos'))))", tags='rich median')
sm = S(note='sanu')
ask("how much did sanu's marriage cost me", "total(S(note='sanu marriage'))", [lst(sm), lstn(sm), total(sm)], 'plain total person')
more('kindly list those', "lst(S(note='sanu marriage'))", [lstn(sm)], 'list')
no('thank you, kindly send the statement to my email')

assert len(OUT) == 100, len(OUT)
with open(os.path.join(HERE, 'cuttack41.jsonl'), 'w', encoding='utf-8', newline='\n') as f:
    for o in OUT:
        f.write(json.dumps(o, ensure_ascii=False) + '\n')
