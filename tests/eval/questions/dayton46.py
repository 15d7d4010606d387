#!/usr/bin/env python3
"""Writes dayton46.jsonl beside this file: Carol's hundred questions over ../ledgers/dayton.csv, gold by plain loops."""
import csv
import datetime as dt
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-30"


class Row:
    def __init__(self, record):
        self.date, self.cat, self.note = record["date"], record["category"], record["notes"]
        self.cents = int(record["amount"].replace(".", ""))
        self.weekday = dt.date.fromisoformat(self.date).strftime("%A")
        self.month, self.year = self.date[:7], self.date[:4]
        self.low = self.note.lower()


with open(os.path.join(HERE, "..", "ledgers", "dayton.csv"), newline="", encoding="utf-8") as source:
    LEDGER = [Row(record) for record in csv.DictReader(source)]

NONE, EMPTY = {"none": True}, {"empty": True}
ZERO = [{"one": ["0.00"]}, {"one": ["0"]}]


def tup(value):
    return value if isinstance(value, tuple) else (value,)


def pick(when=None, cat=None, has=None, note=None, lacks=None, notcat=None, a=None, b=None, over=None, rows=None, on=None):
    """Rows that pass every test. when: a prefix of the date (or several); has/lacks: words inside the note; note: the whole note."""
    out = []
    for r in (LEDGER if rows is None else rows):
        if when is not None and not any(r.date.startswith(w) for w in tup(when)):
            continue
        if cat is not None and r.cat not in tup(cat):
            continue
        if notcat is not None and r.cat in tup(notcat):
            continue
        if has is not None and not any(w in r.low for w in tup(has)):
            continue
        if lacks is not None and any(w in r.low for w in tup(lacks)):
            continue
        if note is not None and r.low not in tup(note):
            continue
        if a is not None and r.date < a:
            continue
        if b is not None and r.date > b:
            continue
        if over is not None and r.cents <= over * 100:
            continue
        if on is not None and r.weekday not in on:
            continue
        out.append(r)
    return out


def money(cents):
    sign, cents = ("-" if cents < 0 else ""), abs(cents)
    return f"{sign}{cents // 100}.{cents % 100:02d}"


def cents(rows):
    value = 0
    for r in rows:
        value += r.cents
    return value


def ratio(top, bottom):
    """top/bottom rounded half up to a whole number."""
    return (2 * top + bottom) // (2 * bottom)


def percent(top, bottom):
    tenths = ratio(1000 * top, bottom)
    return f"{tenths // 10}.{tenths % 10}"


def total(rows):
    return money(cents(rows))


def mean(rows, by=None):
    return money(ratio(cents(rows), by or len(rows)))


def count(rows):
    return str(len(rows))


def median(values):
    values = sorted(values)
    n = len(values)
    return money(values[n // 2] if n % 2 else ratio(values[n // 2 - 1] + values[n // 2], 2))


def one(*cells):
    return {"one": [str(c) for c in cells]}


def table(rows, ordered=False):
    return {"rows": [[str(c) for c in row] for row in rows], "ordered": ordered}


def listing(rows):
    return table([[r.date, money(r.cents)] for r in rows])


def group(rows, key):
    sums = {}
    for r in rows:
        sums[key(r)] = sums.get(key(r), 0) + r.cents
    return sums


def groups(rows, key):
    return table([[k, money(v)] for k, v in sorted(group(rows, key).items())])


def top(rows, key, n, least=False):
    ranked = sorted(group(rows, key).items(), key=lambda kv: (kv[1] if least else -kv[1], kv[0]))
    assert len(ranked) <= n or ranked[n - 1][1] != ranked[n][1], "a tie at the edge"
    return [[k, money(v)] for k, v in ranked[:n]]


def largest(rows, nth=1):
    ranked = sorted(rows, key=lambda r: -r.cents)
    assert len(ranked) <= nth or ranked[nth - 1].cents != ranked[nth].cents, "a tie at the edge"
    return ranked[nth - 1]


def first(rows):
    return rows[0]


def last(rows):
    return rows[-1]


def days(a, b):
    day, out = dt.date.fromisoformat(a), []
    while day.isoformat() <= b:
        out.append(day.isoformat())
        day += dt.timedelta(days=1)
    return out


def quiet(a, b):
    spent = set()
    for r in LEDGER:
        spent.add(r.date)
    return [d for d in days(a, b) if d not in spent]


def streak():
    best, run, found = [], [], []
    still = set(quiet(LEDGER[0].date, TODAY))
    for d in days(LEDGER[0].date, TODAY) + ["9999"]:
        if d in still:
            run.append(d)
        else:
            if len(run) > len(best):
                best, found = run, []
            if run and len(run) == len(best):
                found.append(run)
            run = []
    return found


def change(rows):
    """The first row whose amount is another than the one before it."""
    for before, after in zip(rows, rows[1:]):
        if before.cents != after.cents:
            return after


def running(rows):
    so_far, out = 0, []
    for month, value in sorted(group(rows, lambda r: r.month).items()):
        so_far += value
        out.append([month, money(so_far)])
    return table(out, True)


def over(rows, key, dollars):
    return table([[k, money(v)] for k, v in sorted(group(rows, key).items()) if v > dollars * 100])


def just_names(answer):
    return {"rows": [row[:1] for row in answer["rows"]], "ordered": answer["ordered"]}


def each_max(rows, key):
    best = {}
    for r in rows:
        if key(r) not in best or r.cents > best[key(r)].cents:
            best[key(r)] = r
    return table([[k, money(r.cents)] for k, r in sorted(best.items())])


def names(rows):
    out = []
    for r in rows:
        if r.note and r.low not in [n.lower() for n in out]:
            out.append(r.note)
    return sorted(out)


def by_cat(r):
    return r.cat


def by_month(r):
    return r.month


def by_year(r):
    return r.year


def by_day(r):
    return r.date


def by_weekday(r):
    return r.weekday


def by_note(r):
    return r.low


def by_note_as_typed(r):
    return r.note


def counted(rows, key):
    """The key with the most rows, and how many."""
    sums = {}
    for r in rows:
        sums[key(r)] = sums.get(key(r), 0) + 1
    ranked = sorted(sums.items(), key=lambda kv: -kv[1])
    assert ranked[0][1] != ranked[1][1], "a tie"
    return ranked[0]


def weekends(rows, yes=True):
    return [r for r in rows if (r.weekday in ("Saturday", "Sunday")) == yes]


def versus(name, these, other, those):
    """Fair ways to say which of two came to more: both figures, the greater with its name, the difference."""
    a, b = cents(these), cents(those)
    return [one(money(a), money(b)), one(name if a > b else other, money(max(a, b))), one(money(a - b)), one(money(b - a))]


OUT = []


def talk(*turns):
    """One conversation; a turn is (question, how, tags, alternatives...), each of the last a python expression. how None: can't be answered."""
    history = []
    for question, how, tags, *alts in turns:
        gold = NONE if how is None else eval(how)
        alt = []
        for a in alts:
            value = eval(a) if isinstance(a, str) else a
            for v in value if isinstance(value, list) else [value]:
                if v != gold and v not in alt:
                    alt.append(v)
        tags = tags.split()
        if history:
            tags.append("followup")
        OUT.append({"id": f"dayton46-{len(OUT) + 1:03d}", "question": question, "today": TODAY, "history": list(history), "gold": gold, "alt": alt, "how": how or "NONE", "tags": tags})
        history.append(question)


# ---------------------------------------------------------------------------------------------------------------------
talk(
    ("how much did we spend on groceries last month", "one(total(pick('2026-10', cat='Groceries')))", "total category lastmonth"),
    ("how much of that was at kroger", "one(total(pick('2026-10', cat='Groceries', has='kroger')))", "total note", "one(total(pick('2026-10', has='kroger')))"),
    ("which was the most expensive trip there", "one(money(largest(pick('2026-10', cat='Groceries', has='kroger')).cents))", "largest note",
     "one(largest(pick('2026-10', cat='Groceries', has='kroger')).date)", "one(money(largest(pick('2026-10', has='kroger')).cents))"),
)
talk(("how many gallons of gas did we buy this summer", None, "none quantity"))
talk(
    ("when was I last at the fabric shack", "one(last(pick(has='fabric shack')).date)", "when note"),
    ("how much did I spend there that day", "one(total(pick(last(pick(has='fabric shack')).date, has='fabric shack')))", "total note", "one(total(pick(last(pick(has='fabric shack')).date)))"),
    ("was any of it on sale", None, "none"),
)
talk(("what did the new roof set us back", "one(total(pick(has='new roof')))", "total oneoff"))
talk(("should we trade in the car before winter comes", None, "none advice"))
talk(
    ("list everything for easter this year", "listing(pick('2026', has='easter'))", "list note holiday",
     "listing(pick('2026-04-05'))", "listing(pick(a='2026-04-04', b='2026-04-05'))", "listing(pick(a='2026-04-03', b='2026-04-05'))", "listing(pick(a='2026-04-03', b='2026-04-06'))", "one(total(pick('2026', has='easter')))"),
    ("what about the year before", "listing(pick('2025', has='easter'))", "list note holiday",
     "listing(pick('2025-04-20'))", "listing(pick(a='2025-04-19', b='2025-04-20'))", "listing(pick(a='2025-04-18', b='2025-04-20'))", "listing(pick(a='2025-04-18', b='2025-04-21'))", "one(total(pick('2025', has='easter')))"),
)
talk(("how many times did we eat at bob evans this summer", "one(count(pick(has='bob evans', a='2026-06-01', b='2026-08-31')))", "count note season",
      "[one(count(pick(has='bob evans', a='2026-06-' + x, b='2026-09-' + y))) for x in ('20', '21') for y in ('20', '21', '22', '23')]", "listing(pick(has='bob evans', a='2026-06-01', b='2026-08-31'))"))
talk(
    ("how much have we paid Bob this year, not counting bob evans", "one(total(pick('2026', has='bob', lacks='bob evans')))", "total person exclude"),
    ("how many times did he mow", "one(count(pick('2026', has='bob mowing')))", "count person", "one(count(pick(has='bob mowing')))", "listing(pick('2026', has='bob mowing'))"),
)
talk(("good morning, I hope you are well today", None, "none chitchat"))
talk(
    ("what does netflix cost us now", "one(money(last(pick(has='netflix')).cents))", "price note"),
    ("what day did it go up", "one(change(pick(has='netflix')).date)", "price when", "one(change(pick(has='netflix')).month)", NONE),
)
talk(
    ("how much did we give to the church in 2025", "one(total(pick('2025', cat='Church & Giving')))", "total category year", "one(total(pick('2025', has='offering')))", "one(total(pick('2025', note='offering')))"),
    ("how much of it was the offering", "one(total(pick('2025', has='offering')))", "total note", "one(total(pick('2025', note='offering')))",
     "one(total(pick('2025', has='offering', lacks='christmas')))", "one(total(pick('2025', has='offering', lacks='florida')))"),
    ("will they send us a letter for the taxes", None, "none future"),
)
talk(
    ("what was our most expensive day this past october", "one(top(pick('2026-10'), by_day, 1)[0][0])", "largest day"),
    ("what all did we buy then", "listing(pick(top(pick('2026-10'), by_day, 1)[0][0]))", "list day"),
)
talk(("how much money went out yesterday", "one(total(pick('2026-11-29')))", "total day", "listing(pick('2026-11-29'))"))
talk(
    ("did we buy anything at joann this year", "EMPTY if not pick('2026', has='joann') else None", "empty note", "ZERO"),
    ("when was the last time, then", "one(last(pick(has='joann')).date)", "when note"),
    ("why did they close", None, "none reason"),
)
talk(
    ("what did thanksgiving cost us this year", "one(total(pick('2026', has='thanksgiving')))", "total holiday", "listing(pick('2026', has='thanksgiving'))",
     "one(total(pick('2026-11-26')))", "listing(pick('2026-11-26')) if pick('2026-11-26') else EMPTY", "one(total(pick(a='2026-11-26', b='2026-11-29')))", "one(total(pick(a='2026-11-26', b='2026-11-27')))"),
    ("how does that compare with last year", "one(total(pick('2026', has='thanksgiving')), total(pick('2025', has='thanksgiving')))", "compare holiday",
     "[one(money(s * (cents(pick('2026', has='thanksgiving')) - cents(pick('2025', has='thanksgiving'))))) for s in (1, -1)]", "one(total(pick('2025', has='thanksgiving')))",
     "one(total(pick('2026-11-26')), total(pick('2025-11-27')))", "[one(money(s * (cents(pick('2026-11-26')) - cents(pick('2025-11-27'))))) for s in (1, -1)]"),
)
talk(
    ("how much has Biscuit cost us all told", "one(total(pick(has='biscuit')))", "total pet", "one(total(pick(cat='Pets')))"),
    ("just the vet please", "one(total(pick(has='vet')))", "total pet", "one(total(pick(note='biscuit vet')))", "listing(pick(has='vet'))"),
    ("split that by year", "groups(pick(has='vet'), by_year)", "group year", "groups(pick(note='biscuit vet'), by_year)", "table([[y, total(pick(y, has='vet'))] for y in ('2023', '2024', '2025', '2026')])"),
    ("how old is he now", None, "none"),
)
talk(
    ("which month of this year did I spend the most on quilting", "one(top(pick('2026', cat='Quilting'), by_month, 1)[0][0])", "largest month category"),
    ("and the least", "one(top(pick('2026', cat='Quilting'), by_month, 1, True)[0][0])", "smallest month category"),
)
talk(
    ("how much did the myrtle beach trip come to with everything", "one(total(pick(has='myrtle beach')))", "total trip", "one(total(pick(has='myrtle beach', lacks='deposit')))", "one(total(pick(a='2025-07-19', b='2025-07-26')))"),
    ("break that down by category", "groups(pick(has='myrtle beach'), by_cat)", "group trip", "groups(pick(has='myrtle beach', lacks='deposit'), by_cat)"),
    ("what would it be without the house", "one(total(pick(has='myrtle beach', lacks='house')))", "total exclude trip", "one(money(cents(pick(has='myrtle beach')) - cents(pick(note='myrtle beach house'))))",
     "groups(pick(has='myrtle beach', lacks='house'), by_cat)", "groups([r for r in pick(has='myrtle beach') if r.note != 'myrtle beach house'], by_cat)"),
)
talk(("which beach would be nice for us next summer", None, "none advice"))
talk(("did we spend anything at whole foods in 2025", "EMPTY if not pick(has='whole foods') else None", "empty note", NONE, "ZERO"))
talk(
    ("what is our average electric bill this year", "one(mean(pick('2026', has='electric')))", "average bill"),
    ("which one was the highest", "one(money(largest(pick('2026', has='electric')).cents))", "largest bill", "one(largest(pick('2026', has='electric')).date)", "one(largest(pick('2026', has='electric')).month)"),
)
talk(("by what percent did insurance go up from 2024 to 2025", "one(percent(cents(pick('2025', cat='Insurance')) - cents(pick('2024', cat='Insurance')), cents(pick('2024', cat='Insurance'))))", "growth category"))
talk(
    ("list what I bought for emma this august", "listing(pick('2026-08', has='emma'))", "list person", "listing(pick('2026-08', has='emma', cat='Grandkids'))"),
    ("same for luke", "listing(pick('2026-08', has='luke'))", "list person", "listing(pick('2026-08', has='luke', cat='Grandkids'))"),
)
talk(("have I spent more on Emma or on Luke this year", "one(total(pick('2026', has='emma')), total(pick('2026', has='luke')))", "compare person",
      "versus('Emma', pick('2026', has='emma'), 'Luke', pick('2026', has='luke'))",
      "versus('Emma', pick('2026', has='emma', lacks='luke'), 'Luke', pick('2026', has='luke', lacks='emma'))",
      "versus('Emma', pick('2026', has='emma', cat='Grandkids'), 'Luke', pick('2026', has='luke', cat='Grandkids'))",
      "versus('Emma', pick('2026', has='emma', lacks='luke', cat='Grandkids'), 'Luke', pick('2026', has='luke', lacks='emma', cat='Grandkids'))"))
talk(("what are our top five grocery stores in 2026 by dollars", "table(top(pick('2026', cat='Groceries'), by_note, 5), True)", "top category note",
      "just_names(table(top(pick('2026', cat='Groceries'), by_note, 5), True))", "table(top(pick('2026', cat='Groceries'), by_note_as_typed, 5), True)",
      "table(sorted([[k, total(pick('2026', cat='Groceries', has=k))] for k in ('kroger', 'meijer', 'costco', 'aldi', 'dorothy lane', \"trader joe's\")], key=lambda kv: -float(kv[1]))[:5], True)"))
talk(("what is the amount of Walt's pension each month", None, "none income"))
talk(
    ("how much did we spend last weekend", "one(total(pick(a='2026-11-28', b='2026-11-29')))", "total weekend", "one(total(pick(a='2026-11-27', b='2026-11-29')))", "listing(pick(a='2026-11-28', b='2026-11-29'))"),
    ("and the weekend before that", "one(total(pick(a='2026-11-21', b='2026-11-22')))", "total weekend", "one(total(pick(a='2026-11-20', b='2026-11-22')))", "listing(pick(a='2026-11-21', b='2026-11-22'))"),
)
talk(("do we spend more on weekdays or on weekends, I mean this year", "one(total(weekends(pick('2026'), False)), total(weekends(pick('2026'))))", "compare weekday",
      "versus('weekdays', weekends(pick('2026'), False), 'weekends', weekends(pick('2026')))", "versus('weekday', weekends(pick('2026'), False), 'weekend', weekends(pick('2026')))",
      "one(mean(weekends(pick('2026'), False)), mean(weekends(pick('2026'))))",
      "one(mean(weekends(pick('2026'), False), len([d for d in days('2026-01-01', TODAY) if dt.date.fromisoformat(d).weekday() < 5])), mean(weekends(pick('2026')), len([d for d in days('2026-01-01', TODAY) if dt.date.fromisoformat(d).weekday() > 4])))"))
talk(
    ("how many days this november did we not spend a penny", "one(len(quiet('2026-11-01', '2026-11-30')))", "quiet count", "one(len(quiet('2026-11-01', '2026-11-29')))", "table([[d] for d in quiet('2026-11-01', '2026-11-30')])"),
    ("which days were they", "table([[d] for d in quiet('2026-11-01', '2026-11-30')])", "quiet list", "table([[d] for d in quiet('2026-11-01', '2026-11-29')])"),
)
talk(("what is the longest we have gone without spending anything", "one(len(streak()[0]))", "streak", "[one(s[0], s[-1]) for s in streak()]"))
talk(
    ("what is the largest single thing under quilting", "one(money(largest(pick(cat='Quilting')).cents))", "largest category"),
    ("and the next largest", "one(money(largest(pick(cat='Quilting'), 2).cents))", "largest category"),
    ("was it worth the money", None, "none opinion"),
)
talk(
    ("what did I spend on quilting between march 1 and june 30 of this year", "one(total(pick(cat='Quilting', a='2026-03-01', b='2026-06-30')))", "total category between", "one(total(pick(cat='Quilting', a='2026-03-01', b='2026-06-29')))", "one(total(pick(cat='Quilting', a='2026-03-02', b='2026-06-29')))"),
    ("now without paducah", "one(total(pick(cat='Quilting', a='2026-03-01', b='2026-06-30', lacks='paducah')))", "total exclude trip", "one(total(pick(cat='Quilting', a='2026-03-01', b='2026-06-29', lacks='paducah')))"),
)
talk(("how much was eating out last quarter", "one(total(pick(('2026-07', '2026-08', '2026-09'), cat='Eating Out')))", "total category quarter"))
talk(("how many diffrent places did we eat at this october", "one(len(names(pick('2026-10', cat='Eating Out'))))", "count distinct",
      "one(len(names(pick('2026-10', cat='Eating Out'))) + 1) if pick('2026-10', cat='Eating Out', note='') else one(len(names(pick('2026-10', cat='Eating Out'))))", "table([[n] for n in names(pick('2026-10', cat='Eating Out'))])"))
talk(("what is the median grocery trip so far in 2026", "one(median([r.cents for r in pick('2026', cat='Groceries')]))", "median category", "one(median(list(group(pick('2026', cat='Groceries'), by_day).values())))"))
talk(("what was the name of that nice waitress at frisch's", None, "none"))
talk(("show me a running total of grandkids by month for this year", "running(pick('2026', cat='Grandkids'))", "running category month"))
talk(
    ("which categories went over 3000 dollars last year", "over(pick('2025'), by_cat, 3000)", "threshold category", "just_names(over(pick('2025'), by_cat, 3000))"),
    ("and in 2024", "over(pick('2024'), by_cat, 3000)", "threshold category", "just_names(over(pick('2024'), by_cat, 3000))"),
)
talk(("what was the biggest expense in each catagory this year", "each_max(pick('2026'), by_cat)", "largest each category"))
talk(
    ("when did we last have the oil changed", "one(last(pick(has='oil change')).date)", "when note"),
    ("when will it be due again", None, "none future"),
)
talk(("remind me to pay the water bill on friday", None, "none order"))
talk(("how much have Walt's haircuts cost since june", "one(total(pick(has='walt haircut', a='2026-06-01')))", "total person since", "one(total(pick(has='walt haircut', a='2026-07-01')))", "listing(pick(has='walt haircut', a='2026-06-01'))"))
talk(("how much do katie and steve still owe us", None, "none debt"))
talk(
    ("when did Emma's piano lessons start", "one(first(pick(has='piano')).date)", "when first"),
    ("when did they stop", "one(last(pick(has='piano')).date)", "when last"),
    ("and what did they cost all together", "one(total(pick(has='piano')))", "total note"),
)
talk(("compare kroger and meijer for grocerys so far in 2026", "one(total(pick('2026', cat='Groceries', has='kroger')), total(pick('2026', cat='Groceries', has='meijer')))", "compare shop",
      "versus('kroger', pick('2026', cat='Groceries', has='kroger'), 'meijer', pick('2026', cat='Groceries', has='meijer'))[2:]",
      "one(total(pick('2026', cat='Groceries', note='kroger')), total(pick('2026', cat='Groceries', note='meijer')))",
      "versus('kroger', pick('2026', cat='Groceries', note='kroger'), 'meijer', pick('2026', cat='Groceries', note='meijer'))[2:]"))
talk(("how many expenses have no notes at all", "one(count(pick(note='')))", "count empty-notes"))
talk(("what will the weather be in florida in february", None, "none"))
talk(("which trip cost more, florida or myrtle beach", "one(total(pick(has='florida')), total(pick(has='myrtle beach')))", "compare trip",
      "versus('florida', pick(has='florida'), 'myrtle beach', pick(has='myrtle beach'))", "versus('florida', pick(has='florida', lacks='deposit'), 'myrtle beach', pick(has='myrtle beach', lacks='deposit'))"))
talk(
    ("list the medical bills over 200 dollars", "listing(pick(cat='Medical', over=200))", "list threshold"),
    ("which of those were this year", "listing(pick('2026', cat='Medical', over=200))", "list threshold"),
)
talk(
    ("what share of everything we have spent in 2026 went for insurance", "one(percent(cents(pick('2026', cat='Insurance')), cents(pick('2026'))))", "share category"),
    ("and medical", "one(percent(cents(pick('2026', cat='Medical')), cents(pick('2026'))))", "share category"),
)
talk(
    ("show spending by month for this year", "groups(pick('2026'), by_month)", "group month"),
    ("leave out house & yard", "groups(pick('2026', notcat='House & Yard'), by_month)", "group month exclude"),
)
talk(("how much did we", None, "none half"))
talk(("what did we spend between thanksgiving and christmas last year", "one(total(pick(a='2025-11-27', b='2025-12-25')))", "total between holiday",
      "[one(total(pick(a=x, b=y))) for x in ('2025-11-27', '2025-11-28') for y in ('2025-12-24', '2025-12-25')]"))
talk(("what day of the week do we eat out the most", "one(counted(pick(cat='Eating Out'), by_weekday)[0])", "weekday category", "one(top(pick(cat='Eating Out'), by_weekday, 1)[0][0])"))
talk(("when was the first and the last time we went to skyline", "one(first(pick(has='skyline')).date, last(pick(has='skyline')).date)", "when first last"))
talk(("is 200 dollars a week a lot for groceries for two old people", None, "none opinion"))
talk(("will we have enough put by for florida this winter", None, "none future"))
talk(("how much did the storage unit cost us altogether and when did we pay it last", "one(total(pick(has='storage unit')), last(pick(has='storage unit')).date)", "total when stopped", "one(total(pick(has='storage unit')), last(pick(has='storage unit')).month)"))
talk(("what months did eating out go over 400 dollars", "over(pick(cat='Eating Out'), by_month, 400)", "threshold month category", "over(pick('2026', cat='Eating Out'), by_month, 400)", "just_names(over(pick(cat='Eating Out'), by_month, 400))"))
talk(("how much have we spent at target on clothes", "one(total(pick(cat='Clothes', has='target')))", "total note category"))
talk(("thank you dear, that is all for now", None, "none chitchat"))
talk(("what did spectrum cost at first and what is it now", "one(money(first(pick(has='spectrum')).cents), money(last(pick(has='spectrum')).cents))", "price first last"))
talk(("delete the new sofa please", None, "none order"))
talk(("what did everything come to last week", "one(total(pick(a='2026-11-23', b='2026-11-29')))", "total week", "one(total(pick(a='2026-11-22', b='2026-11-28')))", "one(total(pick(a='2026-11-23', b='2026-11-30')))", "one(total(pick(a='2026-11-24', b='2026-11-30')))"))
talk(("blue the quilt of under tuesday", None, "none nonsense"))
talk(("how much did chrismas cost us last year", "one(total(pick('2025', has='christmas')))", "total holiday typo",
      "one(total(pick('2025-12', has='christmas')))", "one(total(pick('2025-12-25')))", "one(total(pick(a='2025-12-24', b='2025-12-25')))", "one(total(pick(a='2025-12-24', b='2025-12-26')))", "one(total(pick(a='2025-12-25', b='2025-12-26')))", "listing(pick('2025', has='christmas'))", "one(total(pick('2025-12')))",
      "one(cents(pick('2025', has='nutcracker')) and money(cents(pick('2025', has='christmas')) + cents(pick('2025', has='nutcracker'))))"))
talk(("what can I make for supper with a ham bone", None, "none"))

with open(os.path.join(HERE, "dayton46.jsonl"), "w", encoding="utf-8", newline="\n") as out:
    for item in OUT:
        out.write(json.dumps(item, ensure_ascii=False) + "\n")
