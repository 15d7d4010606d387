# reads ../ledgers/spokane.csv (own folder), writes spokane25.jsonl. Every gold is computed by plain loops over the rows.
import csv, os, re, json, datetime as D
from decimal import Decimal as X, ROUND_HALF_UP
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = '2026-11-30'
L = []
with open(os.path.join(HERE, "..", "ledgers", "spokane.csv"), newline='') as f:
    for r in csv.DictReader(f):
        L.append((r['date'], X(r['amount']), r['category'], r['notes']))

def has(note, word):  # whole words, case ignored; 'xmas' does not match 'xmastree', 'eli' not 'deli'
    return re.search(r'(?<![a-z])' + re.escape(word.lower()) + r'(?![a-z])', note.lower()) is not None
def S(cat=None, note=None, a='0', b='9', no=(), nocat=(), f=None):
    """rows of category, note holding word (or any of several), from a to b inclusive, without words / categories"""
    out = []
    for r in L:
        if cat and r[2] != cat: continue
        if note and not any(has(r[3], w) for w in ([note] if isinstance(note, str) else note)): continue
        if not (a <= r[0] <= b + '~'): continue      # b may be '2026', '2026-03' or a day
        if any(has(r[3], w) for w in no) or r[2] in nocat: continue
        if f and not f(r): continue
        out.append(r)
    return out
def q2(x): return str(X(x).quantize(X('0.01'), ROUND_HALF_UP))
def tot(rows):
    t = X(0)
    for r in rows: t += r[1]
    return t
def one(*v):
    out = []
    for x in v: out.append(x if isinstance(x, str) else str(x) if isinstance(x, int) else q2(x))
    return {'one': out}
def pct(x): return str(X(x).quantize(X('0.1'), ROUND_HALF_UP))
def group(rows, key):
    g = {}
    for r in rows: g[key(r)] = g.get(key(r), X(0)) + r[1]
    return g
def count(rows, key):
    g = {}
    for r in rows: g[key(r)] = g.get(key(r), 0) + 1
    return g
month = lambda r: r[0][:7]
year = lambda r: r[0][:4]
cat = lambda r: r[2]
note = lambda r: r[3]
WD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
wday = lambda r: WD[D.date.fromisoformat(r[0]).weekday()]
SHORT = ['Ferguson', 'Home Depot', 'Zips', 'Maverik', 'Milwaukee', 'Rosauers', 'WinCo', 'Costco', 'Consolidated Supply']
def shop(r):
    for s in SHORT:
        if r[3].startswith(s): return s
    return r[3]
def table(g): return {'rows': [[k, q2(v)] for k, v in sorted(g.items())], 'ordered': False}
def rank(g, n=None):
    s = sorted(g.items(), key=lambda kv: (-kv[1], kv[0]))[:n]
    return {'rows': [[k, q2(v)] for k, v in s], 'ordered': True}
def lst(rows): return {'rows': [[r[0], q2(r[1])] for r in rows], 'ordered': False}
def topn(rows, n): return {'rows': [[r[0], q2(r[1])] for r in sorted(rows, key=lambda r: (-r[1], r[0]))[:n]], 'ordered': True}
def big(rows, n=1): return sorted(rows, key=lambda r: (-r[1], r[0]))[n - 1]
def small(rows): return sorted(rows, key=lambda r: (r[1], r[0]))[0]
def mean(rows): return tot(rows) / len(rows)
def median(rows):
    s = sorted(r[1] for r in rows); n = len(s)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2
def daysset(rows): return sorted({r[0] for r in rows})
def span(a, b):
    d, e, out = D.date.fromisoformat(a), D.date.fromisoformat(b), []
    while d <= e: out.append(d.isoformat()); d += D.timedelta(1)
    return out
def nodays(a, b):
    used = set(daysset(S(a=a, b=b))); return [d for d in span(a, b) if d not in used]
def ago(d): return (D.date.fromisoformat(TODAY) - D.date.fromisoformat(d)).days
def running(g):
    out, t = [], X(0)
    for k in sorted(g): t += g[k]; out.append([k, q2(t)])
    return {'rows': out, 'ordered': False}
def steps(rows):  # rows where the amount differs from the one before
    out = []
    for i in range(1, len(rows)):
        if rows[i][1] != rows[i - 1][1]: out.append(rows[i])
    return out
def only(g, keys): return {k: g[k] for k in keys}
def maxkey(g): return sorted(g.items(), key=lambda kv: (-kv[1], kv[0]))[0]
NONE, EMPTY = {'none': True}, {'empty': True}
def empty(rows):
    assert not rows; return EMPTY

# (question, how, [alternative hows], tags); a leading '> ' marks the next turn of the conversation above it
Q = [
("groceries february", "one(tot(S('Groceries', a='2026-02', b='2026-02')))", [], 'total category month'),
("> and in march?", "one(tot(S('Groceries', a='2026-03', b='2026-03')))", [], 'followup month'),
("> whats the difference", "one(abs(tot(S('Groceries', a='2026-03', b='2026-03')) - tot(S('Groceries', a='2026-02', b='2026-02'))))", [], 'followup comparison'),
("whats my checking balance", "NONE", [], 'none balance'),
("when did i last go to the onion", "one(S('Eating Out', 'The Onion')[-1][0])", [], 'last merchant'),
("how mcuh have i blown at zips this year", "one(tot(S(note='Zips', a='2026')))", [], 'total merchant typo'),
("how many gallons of gas did i burn this year", "NONE", [], 'none quantity'),
("basement total", "one(tot(S('Basement')))", [], 'project total'),
("> by month", "table(group(S('Basement'), month))", [], 'followup month table'),
("> what was the biggest single thing", "one(big(S('Basement'))[1])", [], 'followup biggest'),
("top 5 categories this year", "rank(group(S(a='2026'), cat), 5)", [], 'ranking category'),
("how much did i make in october", "NONE", [], 'none income'),
("so I had eddie do the electrical downstairs in two rounds, what did i pay him all in for the electrical", "one(tot(S(note='Eddie electrical')))", [], 'total person project'),
("anything over 500 in september", "lst(S(a='2026-09', b='2026-09', f=lambda r: r[1] > 500))", [], 'threshold list'),
("dutch bros how many times this year", "one(len(S(note='Dutch Bros', a='2026')))", [], 'count merchant'),
("> and how much", "one(tot(S(note='Dutch Bros', a='2026')))", [], 'followup total'),
("> per visit", "one(mean(S(note='Dutch Bros', a='2026')))", [], 'followup average'),
("should i drop peacock", "NONE", [], 'none advice'),
("van last month without the insurance", "one(tot(S('Van', a='2026-10', b='2026-10', no=['insurance'])))", [], 'without category'),
("> thanks bud", "NONE", [], 'none followup chitchat'),
("swinging doors this year, beer fund vs eating out", "one(tot(S('Beer Fund', 'Swinging Doors', a='2026')), tot(S('Eating Out', 'Swinging Doors', a='2026')))", ["table(group(S(note='Swinging Doors', a='2026'), cat))"], 'comparison merchant two categories'),
("delete the last one", "NONE", [], 'none order'),
("when did netflix go up", "one(steps(S(note='Netflix'))[0][0])", [], 'price change date'),
("what was verizon when i started this list and what is it now", "one(S(note='Verizon')[0][1], S(note='Verizon')[-1][1])", [], 'price then and now'),
("ferguson or consolidated supply, who got more of my money in 2026", "one('Ferguson' if tot(S(note='Ferguson', a='2026')) > tot(S(note='Consolidated Supply', a='2026')) else 'Consolidated Supply', max(tot(S(note='Ferguson', a='2026')), tot(S(note='Consolidated Supply', a='2026'))))", [], 'comparison merchants'),
("> by how much", "one(abs(tot(S(note='Ferguson', a='2026')) - tot(S(note='Consolidated Supply', a='2026'))))", [], 'followup comparison'),
("cuanto gaste en comida en julio", "NONE", [], 'none language'),
("last weekend total", "one(tot(S(a='2026-11-28', b='2026-11-29')))", [], 'total weekend'),
("> and the one before that", "one(tot(S(a='2026-11-21', b='2026-11-22')))", [], 'followup weekend'),
("whats the median eating out ticket in 2026", "one(median(S('Eating Out', a='2026')))", [], 'median'),
("how many trout did we catch in missoula", "NONE", [], 'none quantity'),
("missoula trip total", "one(tot(S(note='Missoula')))", [], 'trip total'),
("> and seatle", "one(tot(S(note='Seattle')))", [], 'followup trip typo'),
("> yellowstone?", "one(tot(S(note='Yellowstone')))", [], 'followup trip'),
("> which of the three was the most", "one(*maxkey({k: tot(S(note=k)) for k in ('Missoula', 'Seattle', 'Yellowstone')}))", [], 'followup trip comparison'),
("fishing in january", "empty(S('Fishing', a='2026-01', b='2026-01'))", [], 'empty'),
("what percent of everything this year was work stuff", "one(pct(100 * tot(S('Work Stuff', a='2026')) / tot(S(a='2026'))))", [], 'share'),
("how much does my ex spend on groceries", "NONE", [], 'none others'),
("days with no spending in october how many", "one(len(nodays('2026-10-01', '2026-10-31')))", [], 'days nothing count'),
("> which ones", "one(*nodays('2026-10-01', '2026-10-31'))", [], 'followup dates'),
("eating out by weekday this year", "table(group(S('Eating Out', a='2026'), wday))", [], 'weekday table'),
("> just the weekend", "one(tot(S('Eating Out', a='2026', f=lambda r: wday(r) in ('Saturday', 'Sunday'))))", ["table(group(S('Eating Out', a='2026', f=lambda r: wday(r) in ('Saturday', 'Sunday')), wday))"], 'followup weekend'),
("how much did i spend on", "NONE", [], 'none half'),
("avg grocery bill per trip this year", "one(mean(S('Groceries', a='2026')))", [], 'average per visit'),
("most expensive present i ever bought zoe and when was it", "one(big(S('Gifts', 'Zoe'))[1], big(S('Gifts', 'Zoe'))[0])", [], 'biggest detail'),
("whats avista gonna be in january", "NONE", [], 'none future'),
("highest avista bill ever and what month", "one(big(S(note='Avista'))[1], month(big(S(note='Avista'))))", ["one(big(S(note='Avista'))[1], big(S(note='Avista'))[0])"], 'biggest detail'),
("> and the lowest", "one(small(S(note='Avista'))[1], month(small(S(note='Avista'))))", ["one(small(S(note='Avista'))[1])", "one(small(S(note='Avista'))[1], small(S(note='Avista'))[0])"], 'followup smallest'),
("since christmas how much on little league", "one(tot(S('Little League', a='2025-12-25')))", [], 'since total'),
("first half of october eating out", "one(tot(S('Eating Out', a='2026-10-01', b='2026-10-15')))", [], 'half month'),
("> second half", "one(tot(S('Eating Out', a='2026-10-16', b='2026-10-31')))", [], 'followup half month'),
("add 40 bucks at zips today", "NONE", [], 'none order'),
("which month did i spend the most this year", "one(*maxkey(group(S(a='2026'), month)))", [], 'biggest month'),
("> why though", "NONE", [], 'none followup reason'),
("> ok whats the biggest thing that month", "one(big(S(a=maxkey(group(S(a='2026'), month))[0], b=maxkey(group(S(a='2026'), month))[0]))[1])", [], 'followup biggest'),
("q2 this year fishing without the drift boat", "one(tot(S('Fishing', a='2026-04', b='2026-06', no=['drift boat'])))", [], 'quarter without'),
("golf this year", "NONE", ["EMPTY"], 'none unknown thing'),
("> ok fishing then", "one(tot(S('Fishing', a='2026')))", [], 'followup total'),
("show me les schwab this yr", "lst(S(note='Les Schwab', a='2026'))", [], 'list merchant'),
("> and last year", "lst(S(note='Les Schwab', a='2025', b='2025'))", ["one(tot(S(note='Les Schwab', a='2025', b='2025')))"], 'followup list'),
("> the last one of those", "lst(S(note='Les Schwab', a='2025', b='2025')[-1:])", [], 'followup last'),
("am i over budget on eating out", "NONE", [], 'none budget'),
("ok so i been trying to figure what that boat really ran me, the drift boat plus the trailer tabs plus the oars and paint, whats all the boat stuff come to", "one(tot(S('Fishing', 'boat')))", [], 'total word rambling'),
("costco this year but not the gas", "one(tot(S(note='Costco', a='2026', no=['gas'])))", ["one(tot(S('Groceries', note='Costco', a='2026')))"], 'merchant without'),
("zoe vs eli this year, everything with their name on it", "one(tot(S(note='Zoe', a='2026')), tot(S(note='Eli', a='2026')))", [], 'comparison people'),
("> only the kids category", "one(tot(S('Kids', 'Zoe', a='2026')), tot(S('Kids', 'Eli', a='2026')))", [], 'followup category'),
("did i pay cash or the visa at costco last week", "NONE", [], 'none payment'),
("everything with xmas in the note, 2025", "one(tot(S(note='xmas', a='2025', b='2025')))", ["table(group(S(note='xmas', a='2025', b='2025'), note))", "lst(S(note='xmas', a='2025', b='2025'))"], 'season total word'),
("> how much in 2024", "one(tot(S(note='xmas', a='2024', b='2024')))", [], 'followup year'),
("how many days since i last bought anything for fishing", "one(ago(S('Fishing')[-1][0]))", [], 'days since'),
("taco bell total", "NONE", ["EMPTY"], 'none unknown merchant'),
("beer fund average per month this year", "one(tot(S('Beer Fund', a='2026')) / 11)", [], 'average month'),
("zoes braces, total cost counting the down payment", "one(tot(S(note='Zoe braces')))", [], 'total word'),
("> when was the last payment", "one(S(note='Zoe braces')[-1][0])", [], 'followup last'),
("how much have i spent in idaho", "NONE", [], 'none place'),
("month before last vs last month", "one(tot(S(a='2026-09', b='2026-09')), tot(S(a='2026-10', b='2026-10')))", [], 'comparison months'),
("did i pay the contractor bond yet this year", "empty(S(note='contractor bond', a='2026'))", [], 'empty'),
("how much do i owe the irs", "NONE", [], 'none debt'),
("city of spokane, all of it, since the beginning", "one(tot(S(note='City of Spokane')))", [], 'total words'),
("> just the permits", "one(tot(S(note='City of Spokane permit')))", [], 'followup narrow'),
("eating out 2025 vs 2024 up or down what percent", "one(pct(100 * (tot(S('Eating Out', a='2025', b='2025')) - tot(S('Eating Out', a='2024', b='2024'))) / tot(S('Eating Out', a='2024', b='2024'))))", [], 'growth percent'),
("running total on the van month by month this year", "running(group(S('Van', a='2026'), month))", [], 'running total'),
("what did renee get last year", "NONE", ["EMPTY"], 'none unknown person'),
("second biggest thing i ever bought, what was it", "one(big(L, 2)[1], big(L, 2)[3])", [], 'second biggest detail'),
("work stuff top 3 merchants this year", "rank(group(S('Work Stuff', a='2026'), shop), 3)", ["rank(group(S('Work Stuff', a='2026'), note), 3)"], 'ranking merchant'),
("compare groceries with", "NONE", [], 'none half'),
("first time i ever went to silver bow", "one(S(note='Silver Bow')[0][0])", [], 'first time'),
("will i have enough for a new truck by spring", "NONE", [], 'none future'),
("what did we do on the 4th of july", "NONE", [], 'none activity'),
("total between 4/10 and 4/25 this year", "one(tot(S(a='2026-04-10', b='2026-04-25')))", [], 'between dates'),
("how many days did i eat out in november, not how many times, days", "one(len(daysset(S('Eating Out', a='2026-11', b='2026-11'))))", [], 'count days'),
("hey you there", "NONE", [], 'none chitchat'),
("year to date vs the same stretch last year, total", "one(tot(S(a='2026')), tot(S(a='2025-01-01', b='2025-11-30')))", [], 'comparison ytd'),
("who won the game saturday", "NONE", [], 'none chitchat'),
("3 biggest costco charges ever", "topn(S(note='Costco'), 3)", [], 'top merchant'),
("pay verizon", "NONE", [], 'none order'),
("how many dump runs total", "one(len(S(note='dump run')))", [], 'count word'),
("flurb gax 77", "NONE", [], 'none nonsense'),
("groceries per week in february this year on average", "one(tot(S('Groceries', a='2026-02', b='2026-02')) / 4)", [], 'average week'),
("how much i got saved for zoes college", "NONE", [], 'none savings'),
]

def main():
    hist, n = [], 0
    out = open(os.path.join(HERE, 'spokane25.jsonl'), 'w')
    un = fu = 0
    for text, how, alts, tags in Q:
        n += 1
        t = tags.split()
        if text.startswith('> '): text = text[2:]; fu += 1; assert hist
        else: hist = []
        gold = eval(how, globals())
        alt = [eval(a, globals()) for a in alts]
        if gold == NONE: un += 1
        assert 'rows' not in gold or 0 < len(gold['rows']) <= 45, text
        assert 'one' not in gold or (gold['one'] and '0.00' not in gold['one']), text
        out.write(json.dumps({'id': 'spokane25-%03d' % n, 'question': text, 'today': TODAY, 'history': list(hist), 'gold': gold, 'alt': alt, 'how': how, 'tags': t}) + '\n')
        hist.append(text)
    out.close()
    print(n, 'questions', un, 'unanswerable', fu, 'follow-ups')
main()
