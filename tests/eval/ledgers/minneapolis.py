# Jess's hand-kept expense book, Minneapolis, 2023-12-01 .. 2026-11-29 (USD). Same bytes every run.
import csv, os, random, datetime as dt

HERE = os.path.dirname(os.path.abspath(__file__))
rnd = random.Random(612029)
D = dt.date
START, END = D(2023, 12, 1), D(2026, 11, 29)
rows = []

def jot(s):
    x = rnd.random()
    if not s or x < 0.87:
        return s
    if x < 0.96:
        return s[0].upper() + s[1:]
    return s.upper() if len(s) <= 12 else s

def add(d, amt, cat, note, raw=False):
    if START <= d <= END:
        rows.append((d, round(float(amt), 2), cat, note if raw else jot(note)))

def rng(a, b):
    return round(rnd.triangular(a, b, a + (b - a) * 0.38), 2)

def pick(table):
    t = sum(x[1] for x in table)
    k = rnd.random() * t
    for x in table:
        k -= x[1]
        if k < 0:
            return x
    return table[-1]

def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)

def price(d, steps):
    p = None
    for since, v in steps:
        if d.isoformat() >= since:
            p = v
    return p

# ---------- fixed bills ----------
season_el = {1: 88, 2: 80, 3: 72, 4: 62, 5: 66, 6: 94, 7: 121, 8: 115, 9: 86, 10: 65, 11: 70, 12: 84}
season_gas = {1: 118, 2: 112, 3: 82, 4: 51, 5: 30, 6: 22, 7: 20, 8: 20, 9: 23, 10: 41, 11: 72, 12: 101}
MONTHLY = [
    (1, 'rent', 'rent', [('2023-12', 1420), ('2024-09', 1465), ('2025-09', 1525), ('2026-09', 1590)], None),
    (3, 'band', 'rehearsal rent', [('2023-12', 165), ('2025-01', 180), ('2026-01', 195)], None),
    (5, 'utilities', 'usi fiber', [('2023-12', 49.99), ('2025-02', 54.99), ('2026-03', 59.99)], None),
    (9, 'utilities', 'mint mobile', [('2023-12', 30), ('2025-06', 35)], None),
    (8, 'subs', 'netflix', [('2023-12', 15.49), ('2025-02', 17.99), ('2026-04', 19.99)], None),
    (12, 'subs', 'spotify duo', [('2023-12', 14.99), ('2024-08', 16.99), ('2026-02', 18.99)], None),
    (14, 'subs', 'hulu', [('2023-12', 7.99), ('2024-10', 9.99)], '2025-03'),
    (20, 'subs', 'headspace', [('2023-12', 12.99)], '2024-08'),
    (22, 'subs', 'icloud', [('2023-12', 2.99)], None),
    (25, 'subs', 'mpr current membership', [('2023-12', 10), ('2025-10', 12)], None),
    (16, 'subs', 'criterion', [('2025-10', 10.99)], None),
    (6, 'subs', 'patreon', [('2024-03', 5), ('2025-05', 8)], None),
    (17, 'design stuff', 'adobe cc', [('2023-12', 54.99), ('2024-07', 59.99), ('2025-07', 69.99)], None),
    (11, 'design stuff', 'font sub', [('2024-05', 9)], '2025-12'),
    (4, 'health', 'ymca', [('2023-12', 62), ('2025-01', 69)], '2025-09'),
    (19, 'car', 'progressive', [('2023-12', 92.4), ('2024-08', 101.1), ('2025-08', 108.75), ('2026-08', 117.2)], None),
]
for y, m in months():
    for day, cat, note, steps, until in MONTHLY:
        ym = '%04d-%02d' % (y, m)
        p = price(D(y, m, 1), [(a + '-01', b) for a, b in steps])
        if p is None or (until and ym > until):
            continue
        add(D(y, m, day), p, cat, note, raw=True)
    add(D(y, m, 18), season_el[m] * (1 + 0.055 * (y - 2024)) * rnd.uniform(0.92, 1.09), 'utilities', 'xcel', raw=True)
    add(D(y, m, 21), season_gas[m] * (1 + 0.04 * (y - 2024)) * rnd.uniform(0.9, 1.12), 'utilities', 'centerpoint gas', raw=True)

# ---------- trips: away days ----------
AWAY = [(D(2024, 7, 13), D(2024, 7, 20)), (D(2025, 7, 12), D(2025, 7, 19)), (D(2026, 7, 18), D(2026, 7, 25)),
        (D(2025, 5, 8), D(2025, 5, 11)), (D(2026, 3, 12), D(2026, 3, 16)), (D(2024, 10, 11), D(2024, 10, 13)),
        (D(2025, 9, 19), D(2025, 9, 21)), (D(2025, 10, 16), D(2025, 10, 20)), (D(2026, 6, 12), D(2026, 6, 14))]

def away(d):
    return any(a <= d <= b for a, b in AWAY)

# ---------- everyday ----------
GROC = [('aldi', 30, 24, 78), ('cub', 22, 14, 92), ("trader joe's", 20, 22, 84), ('target', 11, 12, 70),
        ('seward co-op', 10, 9, 58), ('wedge co-op', 4, 10, 48), ('farmers market', 3, 8, 34), ('united noodles', 2, 12, 46), ('', 6, 8, 60)]
EAT = [('hai hai', 6, 28, 82), ('quang', 8, 14, 42), ('pizza luce', 8, 16, 46), ('punch pizza', 7, 13, 34), ('matts bar', 5, 15, 38),
       ('red cow', 5, 19, 48), ('red rabbit', 3, 30, 88), ('red wagon pizza', 3, 22, 56), ('young joni', 2, 48, 112), ('taco cat', 7, 11, 29),
       ('holy land', 7, 10, 28), ('chipotle', 8, 10, 27), ('lunch w/ priya', 5, 14, 36), ('dinner w/ sam', 6, 32, 96), ('doordash', 9, 19, 52),
       ("al's breakfast", 4, 12, 30), ('hot bar seward co-op', 4, 8, 19), ('bryant lake bowl', 3, 18, 52), ('lunch work', 9, 9, 21), ('', 8, 9, 48)]
COFFEE = [('spyhouse', 30, 4.2, 11.5), ('five watt', 19, 4.2, 11.5), ('dogwood', 13, 4.3, 11.0), ('wildflyer', 9, 3.9, 9.9), ('caribou', 12, 3.4, 9.2),
          ('misfit', 6, 4.2, 9.9), ('peace coffee beans', 4, 15.5, 21.0), ('', 7, 3.4, 9.5)]
BEER = [('indeed', 26, 11, 44), ('bauhaus', 18, 10, 40), ('fair state', 13, 10, 39), ('able', 9, 9, 40), ('surly', 10, 12, 52),
        ('dangerous man', 6, 9, 36), ('utepils', 5, 9, 36), ('wild mind', 5, 9, 36), ('surdyks', 8, 14, 62), ('zipps liquors', 5, 11, 44),
        ("palmer's", 6, 8, 34), ("grumpy's", 5, 8, 34), ('', 4, 7, 32)]
RIDE = [('lyft home', 26, 11, 31), ('lyft', 20, 9, 28), ('lyft to airport', 3, 24, 46), ('go-to card', 18, 20, 40), ('bus', 16, 2, 4.5), ('light rail', 9, 2, 4.5), ('lyft after show', 8, 14, 38)]
CAR = [('gas holiday', 20, 24, 46), ('gas kwik trip', 15, 23, 47), ('gas speedway', 9, 24, 45), ('parking', 24, 3, 18), ('car wash', 5, 9, 18), ('parking ramp downtown', 7, 8, 24)]
BIKES = [('hub bike co-op', 8, 9, 78), ('recovery bike shop', 7, 7, 64), ('tubes', 5, 8, 24), ('perennial cycle', 4, 14, 92), ('nice ride', 4, 3.5, 9), ('chain lube', 2, 8, 17), ('brake pads', 2, 14, 38)]
CATS = [('chewy litter + food', 13, 38, 82), ('petco', 8, 11, 46), ('cat food', 9, 14, 42), ('litter', 7, 13, 29), ('toys for juno', 3, 4, 18), ('treats', 4, 4, 14), ('', 2, 8, 30)]
BAND = [('strings', 8, 8, 29), ('twin town guitars', 6, 12, 96), ('xlr cable', 3, 14, 34), ('patch cables', 3, 9, 28), ('merch stickers', 3, 34, 92), ('gig parking', 7, 5, 20),
        ('drum heads for mike', 2, 22, 68), ('merch shirts', 2, 140, 320), ('flyers', 4, 11, 40), ('practice snacks', 6, 6, 22)]
CLOTHES = [('arc value village', 10, 7, 42), ('goodwill', 9, 5, 36), ('b-squad vintage', 6, 18, 74), ('everyday people', 6, 12, 52), ('tandem vintage', 4, 20, 82),
           ('uniqlo', 4, 19, 78), ('buffalo exchange', 4, 11, 48), ('', 3, 8, 44), ('shoes', 2, 45, 128)]
HOME = [('target', 22, 9, 74), ('ikea', 4, 22, 168), ('ace hardware', 8, 5, 46), ('plants', 6, 9, 44), ('laundry', 13, 5, 15), ('home depot', 4, 12, 88), ('dish soap etc', 3, 6, 24), ('goodwill lamp', 1, 9, 22), ('', 3, 6, 40)]
HEALTH = [('walgreens', 10, 6, 38), ('therapy copay', 11, 25, 25.01), ('cvs', 5, 6, 34), ('dentist', 2, 48, 190), ('eye dr', 1, 60, 180), ('yoga drop in', 5, 15, 24), ('resistance bands', 1, 14, 28), ('climbing gym day pass', 4, 19, 24)]
FUN = [('first ave show', 8, 22, 62), ('movies riverview', 8, 6, 19), ('the trylon', 6, 8, 17), ('wild rumpus', 4, 12, 38), ('twins game', 3, 18, 64), ('magers & quinn', 5, 9, 42),
       ('mini golf', 2, 12, 30), ('walker art center', 3, 15, 36), ('7th st entry', 4, 16, 38), ('board game', 2, 22, 58), ('up-down arcade', 4, 10, 36)]
DESIGN = [('wet paint', 6, 9, 68), ('printing fedex', 5, 8, 54), ('sketchbooks', 3, 11, 38), ('stock photos', 3, 12, 49), ('dick blick', 5, 10, 72), ('domain renewal', 1, 14, 24), ('ipad pencil tips', 1, 17, 23)]
MISC = [('post office', 5, 4, 24), ('haircut', 5, 48, 78), ('atm fee', 4, 2.5, 4), ('donation', 4, 10, 50), ('cash', 5, 20, 80), ('bottle of water', 2, 1.5, 3.5), ('lost bet to mike', 1, 10, 25), ('', 6, 3, 45), ('passport photo', .3, 16, 18)]

# weekly rate by year (2023 as 2024), weekday weights Mon..Sun
FLAT = [1] * 7
EVERY = [
    ('groceries', GROC, (2.7, 2.75, 2.8), [.8, .7, .9, .8, .8, 1.4, 1.6], ['', '', '', '', '', ' run', ' quick']),
    ('eating out', EAT, (3.1, 3.5, 3.0), [.6, .8, .9, 1, 1.35, 1.5, .95], ['']),
    ('coffee', COFFEE, (3.9, 4.3, 4.0), [1, 1.1, 1.1, 1, 1.1, .9, .7], ['', '', '', '', '', '', ' w/ sam', ' latte', ' + muffin']),
    ('beer', BEER, (1.8, 2.3, 2.0), [.4, .5, .8, 1.1, 1.8, 1.6, .8], ['', '', '', '', '', '', ' w/ maya', ' after practice', ' trivia']),
    ('bus & lyft', RIDE, (1.35, 1.5, 1.15), [.9, .9, 1, 1, 1.3, 1.2, .6], ['']),
    ('car', CAR, (1.25, 1.3, 1.4), FLAT, ['']),
    ('bikes', BIKES, (.4, .4, .4), FLAT, ['']),
    ('cats', CATS, (.75, .8, .8), FLAT, ['']),
    ('band', BAND, (.8, 1.0, .8), [.6, .6, 1.5, 1, 1.2, 1.4, .7], ['']),
    ('thrift & clothes', CLOTHES, (.8, .9, .8), [.4, .5, .7, .8, 1, 2, 1.6], ['']),
    ('home stuff', HOME, (.9, .95, .95), [.7, .7, .8, .9, .9, 1.6, 1.5], ['']),
    ('health', HEALTH, (.55, .55, .65), [1.2, 1.2, 1.2, 1.2, 1, .5, .3], ['']),
    ('fun', FUN, (.8, .9, .85), [.5, .5, .7, 1, 1.6, 1.8, .9], ['']),
    ('design stuff', DESIGN, (.33, .35, .35), FLAT, ['']),
    ('misc', MISC, (.6, .65, .6), FLAT, ['']),
]
d = START
while d <= END:
    quiet = rnd.random() < 0.085
    for cat, table, rates, wk, tails in EVERY:
        r = rates[max(0, d.year - 2024)] / 7 * wk[d.weekday()] / (sum(wk) / 7)
        if cat == 'bikes':
            r *= 1.7 if 4 <= d.month <= 9 else 0.4
        n = 0
        u = rnd.random()
        if u < r:
            n = 1
            if u < r * r / 4:
                n = 2
        if cat == 'beer' and (d.year, d.month) == (2026, 1):
            n = 0                                   # dry january
        if cat == 'coffee' and D(2026, 1, 3) <= d <= D(2026, 1, 24):
            n = 0                                   # no coffee out, new year thing
        if cat == 'eating out' and (d.year, d.month) == (2026, 1) and rnd.random() < .55:
            n = 0
        for _ in range(n):
            note, _w, a, b = pick(table)
            if quiet or away(d):
                continue
            if cat == 'bikes' and note == 'nice ride' and not 4 <= d.month <= 10:
                continue
            if note == 'farmers market' and not 5 <= d.month <= 10:
                note = 'cub'
            if note == 'twins game' and not 4 <= d.month <= 9:
                note = 'movies riverview'
            grow = 1 + 0.035 * max(0, d.year - 2024)
            amt = rng(a, b) * (grow if cat in ('groceries', 'eating out', 'coffee') else 1)
            if note == 'therapy copay':
                amt = 25 if d.year < 2026 else 30
            if note == 'haircut':
                amt = rnd.choice([55, 60, 60, 65])
            if note == 'cash':
                amt = rnd.choice([20, 40, 60, 80])
            if note == 'donation':
                amt = rnd.choice([10, 20, 25, 50])
            if note == 'bus' or note == 'light rail':
                amt = rnd.choice([2, 2, 2.5, 4])
            if note == 'go-to card':
                amt = rnd.choice([20, 20, 30, 40])
            t = rnd.choice(tails)
            if note in ('', 'farmers market', 'surdyks', 'zipps liquors', 'peace coffee beans'):
                t = ''
            add(d, amt, cat, note + t)
    d += dt.timedelta(1)

def A(s, amt, cat, note):
    add(D.fromisoformat(s), amt, cat, note, raw=True)

# ---------- cabin week up north ----------
A('2024-01-20', 350, 'trips', 'cabin deposit'); A('2024-06-15', 720, 'trips', 'cabin balance')
A('2025-01-18', 375, 'trips', 'cabin deposit'); A('2025-06-14', 785, 'trips', 'cabin balance')
A('2026-01-24', 400, 'trips', 'cabin deposit'); A('2026-06-13', 1040, 'trips', 'cabin balance')
A('2024-07-12', 96.41, 'groceries', 'cub cabin run'); A('2024-07-13', 38.2, 'car', 'gas cabin drive'); A('2024-07-12', 61.75, 'beer', 'surdyks cabin beer')
A('2024-07-15', 44, 'trips', 'cabin kayak rental'); A('2024-07-17', 52.3, 'eating out', 'cabin pizza night'); A('2024-07-18', 13.5, 'trips', 'cabin bait'); A('2024-07-20', 36.9, 'car', 'gas cabin home')
A('2025-07-11', 121.87, 'groceries', 'aldi cabin run'); A('2025-07-12', 41.06, 'car', 'gas cabin drive'); A('2025-07-11', 74.2, 'beer', 'zipps cabin beer')
A('2025-07-14', 48, 'trips', 'cabin kayak rental'); A('2025-07-15', 18.75, 'trips', 'cabin firewood'); A('2025-07-16', 61.4, 'eating out', 'supper club cabin wk'); A('2025-07-19', 39.44, 'car', 'gas cabin home')
A('2026-07-17', 133.52, 'groceries', 'cub cabin run'); A('2026-07-18', 43.9, 'car', 'gas cabin drive'); A('2026-07-17', 82.15, 'beer', 'surdyks cabin beer')
A('2026-07-20', 110, 'trips', 'cabin pontoon rental'); A('2026-07-21', 21.25, 'trips', 'cabin firewood'); A('2026-07-22', 77.6, 'eating out', 'supper club cabin wk'); A('2026-07-23', 12.99, 'trips', 'cabin bait'); A('2026-07-25', 42.71, 'car', 'gas cabin home')
# ---------- other trips ----------
A('2025-04-05', 164, 'trips', 'amtrak chicago'); A('2025-05-08', 21.4, 'eating out', 'chicago train snacks'); A('2025-05-08', 412.36, 'trips', 'chicago airbnb'); A('2025-05-09', 54.2, 'eating out', 'chicago deep dish')
A('2025-05-09', 64, 'fun', 'art institute chicago'); A('2025-05-10', 17.8, 'bus & lyft', 'lyft chicago'); A('2025-05-10', 20, 'bus & lyft', 'cta pass chicago'); A('2025-05-10', 88.5, 'fun', 'chicago show metro'); A('2025-05-11', 26.15, 'eating out', 'chicago brunch'); A('2025-05-10', 34, 'thrift & clothes', 'vintage jacket chicago')
A('2026-01-10', 538.2, 'trips', 'flights portland'); A('2026-03-12', 496.8, 'trips', 'portland hotel'); A('2026-03-13', 31.5, 'eating out', 'portland food carts'); A('2026-03-13', 58.6, 'fun', 'powells portland'); A('2026-03-14', 42.75, 'beer', 'portland breweries'); A('2026-03-14', 63.4, 'eating out', 'portland ramen'); A('2026-03-15', 45, 'trips', 'portland bike rental'); A('2026-03-16', 27.9, 'bus & lyft', 'lyft portland airport')
A('2024-10-11', 236.4, 'trips', 'duluth airbnb'); A('2024-10-12', 38.75, 'beer', 'bent paddle duluth'); A('2024-10-12', 57.2, 'eating out', 'duluth grill'); A('2024-10-13', 34.6, 'car', 'gas duluth')
A('2025-09-19', 262.15, 'trips', 'duluth airbnb'); A('2025-09-20', 44.1, 'beer', 'bent paddle duluth'); A('2025-09-20', 49.85, 'eating out', 'duluth grill'); A('2025-09-21', 37.3, 'car', 'gas duluth'); A('2025-09-20', 24, 'trips', 'duluth aquarium')
# ---------- band: tour, ep ----------
A('2025-10-16', 68.4, 'band', 'tour van gas'); A('2025-10-16', 310, 'band', 'tour van rental'); A('2025-10-17', 96.2, 'band', 'tour motel des moines'); A('2025-10-18', 71.9, 'band', 'tour van gas'); A('2025-10-18', 104.5, 'band', 'tour motel omaha'); A('2025-10-19', 58.25, 'eating out', 'tour pizza for everyone'); A('2025-10-20', 66.1, 'band', 'tour van gas')
A('2026-02-21', 350, 'band', 'ep recording day 1'); A('2026-02-22', 350, 'band', 'ep recording day 2'); A('2026-04-11', 425, 'band', 'ep mixing'); A('2026-05-16', 180, 'band', 'ep mastering'); A('2026-06-27', 142.6, 'design stuff', 'ep covers printing'); A('2026-07-10', 236, 'band', 'tapes for the EP'); A('2026-08-14', 64.3, 'beer', 'ep release party drinks')
# ---------- bikes ----------
A('2025-08-09', 1289, 'bikes', 'new commuter hub bike co-op (old one stolen)'); A('2025-08-09', 84.99, 'bikes', 'u-lock')
A('2026-08-22', 640, 'bikes', 'fat bike build surly frame'); A('2026-09-05', 412.5, 'bikes', 'fat bike build wheels'); A('2026-09-19', 189.95, 'bikes', 'fat bike build tires'); A('2026-10-10', 236.4, 'bikes', 'fat bike build drivetrain'); A('2026-10-24', 58.75, 'bikes', 'fat bike build bars'); A('2026-11-14', 44.2, 'bikes', 'fat bike build pedals')
# ---------- cats ----------
A('2024-03-06', 86.5, 'cats', 'vet juno shots'); A('2024-03-06', 92.75, 'cats', 'vet pickle checkup'); A('2024-09-17', 318.4, 'cats', 'vet juno dental'); A('2025-03-12', 94, 'cats', 'vet juno shots'); A('2025-03-12', 88, 'cats', 'vet pickle shots'); A('2025-08-27', 146.3, 'cats', 'vet juno ear thing')
A('2026-03-04', 101.5, 'cats', 'vet juno shots'); A('2026-03-04', 97, 'cats', 'vet pickle shots'); A('2026-04-18', 1842.5, 'cats', 'emergency vet pickle ate string'); A('2026-04-25', 124.6, 'cats', 'vet pickle follow up'); A('2026-10-06', 163.25, 'cats', 'vet juno bloodwork')
A('2025-07-19', 140, 'cats', 'cat sitter'); A('2026-07-25', 160, 'cats', 'cat sitter'); A('2024-07-20', 120, 'cats', 'cat sitter'); A('2026-03-16', 90, 'cats', 'cat sitter')
# ---------- car ----------
A('2024-02-13', 42, 'car', 'parking ticket snow emergency'); A('2025-01-09', 45, 'car', 'parking ticket'); A('2025-12-04', 272, 'car', 'tow lot snow emergency'); A('2026-05-21', 38, 'car', 'parking ticket meter'); A('2025-12-04', 48, 'car', 'parking ticket snow emergency')
A('2024-04-16', 86.4, 'car', 'oil change + filter'); A('2024-11-12', 344, 'car', 'snow tires'); A('2025-04-22', 64.95, 'car', 'oil change'); A('2025-10-28', 69.95, 'car', 'oil change'); A('2026-05-05', 72.5, 'car', 'oil change'); A('2026-09-15', 1120.3, 'car', 'transmission repair'); A('2024-08-02', 74.25, 'car', 'tabs'); A('2025-08-01', 68.25, 'car', 'tabs'); A('2026-08-03', 62.25, 'car', 'tabs')
# ---------- gifts ----------
G = [('2023-12-09', 42.5, 'mom xmas'), ('2023-12-14', 68.9, 'sam xmas headphones'), ('2023-12-16', 27.4, 'leo xmas wild rumpus'), ('2023-12-17', 31.2, 'kate xmas'),
     ('2024-02-10', 84.3, 'sam bday jacket'), ('2024-03-22', 33.75, 'leo bday lego'), ('2024-05-08', 45, 'mothers day flowers'), ('2024-06-11', 38.6, 'dad fathers day'), ('2024-08-19', 29.5, 'kate bday'), ('2024-09-24', 52, 'mom bday'), ('2024-10-15', 26.8, 'priya bday'),
     ('2024-12-07', 118.4, 'sam xmas record player stuff'), ('2024-12-10', 46.2, 'mom xmas'), ('2024-12-14', 39.9, 'leo xmas lego'), ('2024-12-14', 34.1, 'kate xmas'), ('2024-12-18', 41, 'dad xmas'), ('2024-12-20', 22.5, 'secret santa work'),
     ('2025-02-12', 96.75, 'sam bday pedals'), ('2025-02-16', 28.4, 'sam bday cake'), ('2025-03-21', 41.2, 'leo bday lego'), ('2025-03-23', 18.95, 'leo bday book wild rumpus'), ('2025-05-07', 48.5, 'mothers day flowers'), ('2025-06-12', 36, 'dad fathers day'), ('2025-08-20', 35.25, 'kate bday'), ('2025-09-23', 58.3, 'mom bday'), ('2025-10-14', 31.6, 'priya bday'), ('2025-04-19', 44, 'maya housewarming'),
     ('2025-12-06', 142.8, 'sam xmas coat'), ('2025-12-09', 51.75, 'mom xmas'), ('2025-12-12', 44.3, 'leo xmas'), ('2025-12-13', 38.65, 'kate xmas'), ('2025-12-17', 46.5, 'dad xmas whiskey'), ('2025-12-19', 25, 'secret santa work'),
     ('2026-02-11', 124.5, 'sam bday synth pedal'), ('2026-03-20', 54.9, 'leo bday scooter'), ('2026-05-06', 52.25, 'mothers day flowers'), ('2026-06-06', 150, 'priya wedding gift'), ('2026-06-16', 42.4, 'dad fathers day'), ('2026-08-18', 33.8, 'kate bday'), ('2026-09-22', 61.15, 'mom bday'), ('2026-10-16', 29.9, 'priya bday'), ('2026-11-27', 89.99, 'sam xmas black friday'), ('2026-11-28', 37.45, 'leo xmas')]
for s, a, n in G:
    A(s, a, 'gifts', n)
A('2025-02-17', 104.6, 'eating out', 'sam bday dinner young joni'); A('2026-02-17', 118.35, 'eating out', 'sam bday dinner hai hai'); A('2024-02-17', 97.2, 'eating out', 'sam bday dinner')
# ---------- priya wedding (madison) ----------
A('2026-05-23', 68.5, 'thrift & clothes', 'priya wedding dress b-squad vintage'); A('2026-06-12', 298.4, 'trips', 'priya wedding hotel madison'); A('2026-06-12', 39.6, 'car', 'gas priya wedding'); A('2026-06-13', 24, 'bus & lyft', 'lyft priya wedding'); A('2026-06-14', 37.9, 'eating out', 'brunch priya wedding')
# ---------- odd ones ----------
A('2026-02-06', 1399, 'design stuff', 'macbook air'); A('2024-09-28', 350, 'misc', 'tattoo'); A('2024-06-01', 0.5, 'thrift & clothes', 'yard sale mug'); A('2025-06-07', 1.25, 'thrift & clothes', 'garage sale tape deck??'); A('2026-10-17', 20, 'misc', 'cub scout popcorn leo')
A('2025-11-08', 64.5, 'thrift & clothes', 'velvet blazer everyday people'); A('2024-08-24', 47.8, 'fun', 'state fair'); A('2025-08-23', 56.3, 'fun', 'state fair'); A('2026-08-29', 61.15, 'fun', 'state fair'); A('2026-04-14', 85, 'misc', 'tax software'); A('2025-04-12', 80, 'misc', 'tax software'); A('2024-04-13', 75, 'misc', 'tax software')
A('2026-11-24', 92.6, 'groceries', 'cub thanksgiving'); A('2025-11-25', 86.3, 'groceries', 'cub thanksgiving'); A('2024-11-26', 78.15, 'groceries', 'cub thanksgiving'); A('2026-11-25', 41.8, 'beer', 'surdyks thanksgiving wine')
for s in ('2025-01-07', '2025-01-14', '2025-01-21', '2025-01-28', '2025-02-04', '2025-02-11', '2025-02-18', '2025-02-25', '2025-03-04', '2025-03-11'):
    A(s, 59.94 if s > '2025-01-10' else 23.98, 'groceries', 'hellofresh')

rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'minneapolis.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), '%.2f' % a, c, n])
