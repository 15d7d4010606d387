#!/usr/bin/env python3
"""Karen's book: writes sheffield.csv beside this file (fixed seed)."""
import csv, os, random
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
rnd = random.Random(52116)
START, END = date(2023, 12, 1), date(2026, 11, 29)
rows = []


def case(n):
    x = rnd.random()
    if x < 0.20:
        return n.lower()
    if x < 0.225:
        return n.upper()
    return n


def put(d, a, c, n, vary=True, blank=0.0):
    if not (START <= d <= END):
        return
    if blank and rnd.random() < blank:
        n = ''
    elif vary and n:
        n = case(n)
    rows.append((d.isoformat(), '%.2f' % a, c, n))


def infl(d):
    return {2023: 0.97, 2024: 1.0, 2025: 1.045, 2026: 1.085}[d.year]


def amt(lo, hi, d=None, mode=None):
    a = rnd.triangular(lo, hi, mode if mode is not None else lo + (hi - lo) * 0.38)
    if d is not None:
        a *= infl(d)
    x = rnd.random()
    if x < 0.18:
        a = int(a) + 0.99
    elif x < 0.28:
        a = int(a) + 0.50
    elif x < 0.38 and a > 3:
        a = float(int(a))
    return round(max(a, 0.6), 2)


def pick(pairs):
    t = sum(p[1] for p in pairs)
    x = rnd.random() * t
    for p in pairs:
        x -= p[1]
        if x < 0:
            return p
    return pairs[-1]


def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


# ---------------------------------------------------------------- trips
def span(a, b):
    d = a
    while d <= b:
        yield d
        d += timedelta(1)


AWAY = set()
for a, b in [((2024, 5, 25), (2024, 6, 1)), ((2025, 8, 22), (2025, 8, 25)), ((2025, 9, 20), (2025, 9, 27)),
             ((2026, 8, 8), (2026, 8, 21)), ((2026, 9, 18), (2026, 9, 20)), ((2024, 9, 6), (2024, 9, 9))]:
    for d in span(date(*a), date(*b)):
        AWAY.add(d)


ONCE = ('boat trip', 'abbey', 'steam train', 'Farne Islands boat', 'Alnwick Castle', 'kippers for Mum', 'Bramble new lead',
        'rock for work', 'Alnwick carvery', 'bingo', 'sunbeds', 'site')
OFTEN = ('cafe', 'parking', 'coffee', 'Co-op', 'fish n chips')


def trip(word, a, b, spots, rate):
    seen = {}
    for d in span(date(*a), date(*b)):
        n = 1 + (rnd.random() < rate) + (rnd.random() < rate) + (rnd.random() < rate * 0.4)
        used = set()
        for _ in range(n):
            c, what, lo, hi = spots[rnd.randrange(len(spots))]
            if what in used or seen.get(what, 0) >= (1 if what in ONCE else 5 if what in OFTEN else 2):
                continue
            used.add(what)
            seen[what] = seen.get(what, 0) + 1
            form = rnd.random()
            put(d, amt(lo, hi), c, ('%s %s' % (word, what)) if form < 0.75 else ('%s - %s' % (what, word)))


put(date(2024, 1, 20), 60.00, 'Caravan', 'Whitby site deposit', False)
put(date(2024, 5, 25), 218.00, 'Caravan', 'Whitby site balance', False)
trip('Whitby', (2024, 5, 25), (2024, 6, 1), [
    ('Eating out', 'fish n chips', 18, 34), ('Coffees', 'cafe', 6, 13), ('Days out & hols', 'boat trip', 12, 24),
    ('Days out & hols', 'abbey', 18, 22), ('Big shop', 'Co-op', 16, 44), ('Car', 'parking', 3, 9),
    ('Dog', 'dog treats', 3, 8), ('Eating out', 'pub tea', 28, 52), ('Days out & hols', 'arcade with Poppy', 4, 12)], 0.6)
trip('Skegness', (2024, 9, 6), (2024, 9, 9), [
    ('Caravan', 'site', 34, 52), ('Eating out', 'carvery', 24, 38), ('Days out & hols', 'bingo', 5, 15),
    ('Coffees', 'cafe', 5, 11), ('Car', 'petrol', 38, 62)], 0.6)
put(date(2025, 8, 22), 96.00, 'Caravan', 'Whitby site 3 nights', False)
trip('Whitby', (2025, 8, 22), (2025, 8, 25), [
    ('Eating out', 'fish n chips', 20, 38), ('Coffees', 'cafe', 6, 14), ('Car', 'parking', 4, 9),
    ('Big shop', 'Co-op', 14, 32), ('Days out & hols', 'steam train', 34, 46)], 0.6)
put(date(2025, 1, 11), 300.00, 'Days out & hols', 'Tenerife Jet2 deposit', False)
put(date(2025, 7, 5), 1846.00, 'Days out & hols', 'Tenerife Jet2 balance', False)
put(date(2025, 9, 13), 42.50, 'Clothes', 'Tenerife cossie and sandals', False)
put(date(2025, 9, 17), 260.00, 'Days out & hols', 'Tenerife euros', False)
put(date(2025, 9, 20), 58.99, 'Car', 'Tenerife airport parking', False)
put(date(2025, 9, 19), 148.00, 'Dog', 'Bramble kennels Tenerife', False)
trip('Tenerife', (2025, 9, 20), (2025, 9, 27), [
    ('Eating out', 'tapas', 26, 58), ('Eating out', 'beach bar', 14, 36), ('Coffees', 'coffee', 4, 9),
    ('Days out & hols', 'boat trip', 58, 76), ('Days out & hols', 'sunbeds', 8, 12), ('Presents', 'fridge magnets', 6, 18)], 0.5)
put(date(2026, 3, 7), 75.00, 'Caravan', 'Northumberland site deposit', False)
put(date(2026, 8, 8), 412.00, 'Caravan', 'Northumberland site balance', False)
put(date(2026, 8, 7), 31.49, 'Caravan', 'Northumberland new hookup lead', False)
put(date(2026, 8, 9), 61.75, 'Big shop', 'Northumberland Morrisons Alnwick')
put(date(2026, 8, 20), 16.50, 'Coffees', 'Northumberland ice creams all of us')
trip('Northumberland', (2026, 8, 8), (2026, 8, 21), [
    ('Eating out', 'chippy Seahouses', 19, 34), ('Eating out', 'pub Craster', 32, 66), ('Eating out', 'Alnwick carvery', 27, 44),
    ('Coffees', 'cafe', 6, 14), ('Coffees', 'Barter Books', 7, 15), ('Days out & hols', 'Alnwick Castle', 38, 44),
    ('Days out & hols', 'Farne Islands boat', 42, 52), ('Days out & hols', 'Bamburgh', 14, 31), ('Big shop', 'Morrisons', 38, 86), ('Eating out', 'tea at the Jolly Fisherman', 34, 58),
    ('Car', 'petrol', 44, 68), ('Car', 'parking', 3, 8), ('Dog', 'Bramble new lead', 7, 16), ('Presents', 'kippers for Mum', 8, 14),
    ('Top ups', 'Co-op', 6, 21)], 0.62)
put(date(2026, 9, 18), 64.00, 'Caravan', 'Whitby site 2 nights', False)
trip('Whitby', (2026, 9, 18), (2026, 9, 20), [
    ('Eating out', 'fish n chips', 22, 40), ('Coffees', 'cafe', 7, 14), ('Car', 'parking', 4, 9), ('Presents', 'rock for work', 5, 12)], 0.6)

# ---------------------------------------------------------------- bills
for y, m in months():
    k = (y, m)
    D = lambda day: date(y, m, day)
    put(D(1), 742.18 if k < (2025, 6) else 896.40, 'Mortgage', 'Mortgage Halifax' if rnd.random() < .9 else '', False)
    if m not in (2, 3):
        fy = y if m >= 4 else y - 1
        put(D(3), {2023: 171.40, 2024: 179.90, 2025: 188.70, 2026: 197.60}[fy], 'House bills', 'Council tax')
    winter = {12: 1.35, 1: 1.5, 2: 1.4, 3: 1.15, 4: .95, 5: .75, 6: .6, 7: .55, 8: .55, 9: .7, 10: .95, 11: 1.2}[m]
    put(D(7), round(128 * winter * infl(date(y, m, 1)) * rnd.uniform(.93, 1.08), 2), 'House bills', 'Octopus gas & elec')
    put(D(12), 31.50 if k < (2024, 4) else 34.20 if k < (2025, 4) else 43.75 if k < (2026, 4) else 46.10, 'House bills', 'Yorkshire Water')
    put(D(15), 28.99 if k < (2024, 3) else 31.49 if k < (2025, 3) else 34.49 if k < (2026, 3) else 38.49, 'House bills', 'Plusnet broadband')
    put(D(20), 38.00 if k < (2025, 4) else 41.50, 'House bills', 'EE phones me and Steve')
    put(D(5), 13.37 if k < (2024, 4) else 14.12 if k < (2025, 4) else 14.54 if k < (2026, 4) else 15.00, 'House bills', 'TV licence')
    put(D(9), 22.10 if k < (2025, 1) else 23.40, 'Work', 'Unison')
    put(D(4), 42.00 if k < (2024, 10) else 45.00 if k < (2025, 10) else 49.00, 'Caravan', 'caravan storage Loxley')
    put(D(18), 31.64 if k < (2024, 8) else 36.92 if k < (2025, 8) else 44.18 if k < (2026, 8) else 52.70, 'Dog', 'Petplan')
    if k <= (2025, 8):
        put(D(17), 10.99 if k < (2024, 10) else 12.99, 'Subs', 'Netflix')
    put(D(22), 10.99 if k < (2024, 6) else 11.99 if k < (2025, 12) else 12.99, 'Subs', 'Spotify')
    if (2024, 1) <= k <= (2024, 11):
        put(D(2), 22.99, 'Subs', 'PureGym')
    if k >= (2026, 2):
        put(D(14), 5.99, 'Subs', 'Disney+')
    put(D(26), 0.99 if k < (2025, 5) else 2.99, 'Subs', 'iCloud')
    put(D(28), 4.34, 'Charity', 'St Lukes lottery')
    put(D(16), 5.00, 'Charity', 'PDSA')
    put(D(10 + rnd.randrange(6)), 12.00 if k < (2025, 1) else 14.00, 'House & garden', 'window cleaner')
    if k >= (2024, 9) and k <= (2026, 6):
        put(D(6), 150.00 if k < (2025, 9) else 120.00, 'Kids', 'Megan rent help')
    put(D(24), 16.25 if y < 2026 else 17.50, 'Car', 'car tax')
d = date(2023, 12, 5)
while d <= date(2025, 2, 18):                       # Slimming World, Tuesdays
    if d not in AWAY and rnd.random() < 0.85:
        put(d, 5.95 if d.year < 2025 else 6.50, 'Subs', 'Slimming World')
    d += timedelta(7)

# ---------------------------------------------------------------- yearly and odd things
for y in (2024, 2025, 2026):
    i = y - 2024
    put(date(y, 2, 20), [528.60, 574.15, 612.40][i], 'Car', 'car insurance Aviva', False)
    put(date(y, 6, 12), [54.85, 54.85, 54.85][i], 'Car', 'MOT Forge Garage', False)
    put(date(y, 6, 12), [182.00, 264.50, 221.40][i], 'Car', 'service Forge Garage', False)
    put(date(y, 3, 3), [286.00, 303.50, 321.00][i], 'Caravan', 'caravan insurance', False)
    put(date(y, 3, 26), [165.00, 175.00, 189.00][i], 'Caravan', 'caravan service', False)
    put(date(y, 9, 1), [120.00, 120.00, 120.00][i], 'Work', 'NMC fee', False)
    put(date(y, 10, 14), [214.30, 239.80, 251.15][i], 'House bills', 'house insurance', False)
    put(date(y, 1, 8), [133.20, 139.20, 148.80][i], 'Days out & hols', 'National Trust joint', False)
    put(date(y, 10, 1), [58.00, 62.00, 66.00][i], 'House & garden', 'Steve allotment rent', False)
    put(date(y, 4, 2), [111.60, 114.50, 114.50][i], 'Health', 'prescription prepayment', False)
    put(date(y, 5, 9), [64.00, 68.00, 72.00][i], 'Caravan', 'Caravan club membership', False)
    put(date(y, 11, 3 + i), [46.00, 48.50, 52.00][i], 'Days out & hols', 'panto tickets w Julie', False)

for d, a, c, n in [
    ((2024, 2, 10), 412.00, 'House & garden', 'fence blew down'),
    ((2024, 3, 19), 95.00, 'Odds n sods', 'speed awareness course'),
    ((2024, 4, 6), 379.00, 'House & garden', 'washing machine AO'),
    ((2024, 7, 20), 649.00, 'Caravan', 'caravan tyres and bearings'),
    ((2024, 8, 16), 88.50, 'Odds n sods', 'passport Steve'),
    ((2024, 10, 12), 324.00, 'Health', 'Specsavers varifocals'),
    ((2024, 11, 18), 219.00, 'Baking', 'Kenwood mixer'),
    ((2025, 1, 14), 88.50, 'Odds n sods', 'passport me'),
    ((2025, 2, 4), 1200.00, 'House & garden', 'bathroom plumber deposit'),
    ((2025, 2, 15), 1189.00, 'House & garden', 'bathroom suite'),
    ((2025, 2, 22), 412.60, 'House & garden', 'bathroom tiles'),
    ((2025, 3, 1), 38.47, 'House & garden', 'B&Q bathroom grout and trim'),
    ((2025, 3, 8), 129.00, 'House & garden', 'bathroom tap and shower head'),
    ((2025, 3, 12), 55.00, 'House & garden', 'skip share bathroom'),
    ((2025, 3, 21), 2350.00, 'House & garden', 'bathroom plumber balance'),
    ((2025, 3, 29), 44.98, 'House & garden', 'B&Q bathroom paint'),
    ((2025, 4, 5), 62.00, 'House & garden', 'Dunelm bathroom blind and mats'),
    ((2025, 4, 12), 19.99, 'House & garden', 'bathroom loo roll holder'),
    ((2025, 4, 26), 949.00, 'Caravan', 'awning'),
    ((2025, 3, 15), 150.00, 'Odds n sods', 'mum 80th hall deposit'),
    ((2025, 5, 10), 27.60, 'Baking', 'mum 80th cake stuff'),
    ((2025, 5, 14), 34.20, 'Odds n sods', 'balloons and banners mum 80th'),
    ((2025, 5, 16), 912.50, 'Eating out', 'mum 80th catering'),
    ((2025, 5, 17), 86.00, 'Odds n sods', 'mum 80th drinks'),
    ((2025, 5, 17), 120.00, 'Odds n sods', 'singer mum 80th'),
    ((2025, 5, 12), 165.00, 'Presents', 'mum 80th necklace'),
    ((2025, 10, 22), 1184.60, 'Dog', 'Hillsborough Vets emergency op'),
    ((2025, 11, 22), 1299.00, 'House & garden', 'sofa DFS'),
    ((2025, 6, 24), 70.00, 'Odds n sods', 'parking fine, fuming'),
    ((2026, 1, 19), 2640.00, 'House & garden', 'new boiler'),
    ((2026, 2, 12), 1895.00, 'Health', 'Steve dental implant'),
    ((2026, 4, 21), 1146.30, 'Car', 'Forge Garage clutch'),
    ((2026, 5, 6), 3000.00, 'Kids', 'wedding our contribution'),
    ((2026, 5, 30), 189.00, 'Clothes', 'wedding outfit'),
    ((2026, 6, 13), 65.00, 'Clothes', 'wedding hat'),
    ((2026, 7, 3), 85.00, 'Hair & nails', 'Tracey wedding hair'),
    ((2026, 7, 4), 146.80, 'Eating out', 'wedding bar'),
    ((2026, 7, 4), 245.00, 'Days out & hols', 'wedding hotel'),
    ((2026, 6, 27), 149.00, 'Clothes', 'wedding suit hire Steve'),
    ((2026, 7, 1), 48.35, 'Baking', 'wedding cupcakes stuff'),
    ((2026, 6, 20), 200.00, 'Presents', 'wedding present'),
    ((2026, 9, 9), 1450.00, 'House & garden', 'roof repair'),
    ((2026, 10, 6), 18.99, 'Health', 'bathroom scales Argos'),
    ((2026, 10, 30), 329.00, 'House & garden', 'fridge freezer AO'),
    ((2025, 7, 16), 0.30, 'Odds n sods', 'carrier bag'),
    ((2024, 6, 15), 12.00, 'Odds n sods', 'wine for next door'),
    ((2025, 4, 9), 5.00, 'Charity', 'sponsor next doors lad'),
    ((2026, 3, 22), 3.50, 'Odds n sods', 'card for next door'),
    ((2026, 6, 9), 14.00, 'Odds n sods', 'flowers next door'),
    ((2026, 9, 29), 45.00, 'Work', 'deposit next study day'),
    ((2024, 1, 27), 79.99, 'Clothes', 'walking boots Go Outdoors'),
    ((2026, 2, 7), 64.00, 'Clothes', 'Steve work boots'),
    ((2024, 5, 11), 24.80, 'Eating out', "Nandos"),
    ((2024, 10, 3), 41.30, 'Eating out', "Nandos Jordan bday"),
    ((2026, 4, 18), 38.65, 'Eating out', "Nandos Meadowhall"),
    ((2026, 10, 10), 29.40, 'Eating out', "Nandos"),
    ((2026, 3, 14), 64.90, 'Eating out', 'Proove my bday'),
    ((2026, 3, 14), 9.20, 'Coffees', 'Forge Bakehouse w Megan'),
    ((2026, 3, 14), 34.00, 'Clothes', 'Next bday treat'),
]:
    put(date(*d), a, c, n, False)

# Forge Garage bits, dentist, etc.
for d, a, n in [((2024, 8, 6), 38.00, 'Forge Garage puncture'), ((2024, 11, 28), 162.00, 'Forge Garage two tyres'),
                ((2025, 10, 4), 96.40, 'Forge Garage brake pads'), ((2025, 12, 9), 118.00, 'Forge Garage battery')]:
    put(date(*d), a, 'Car', n, False)

# ---------------------------------------------------------------- every day
BIG = [('Tesco', 38, 48, 148), ('Morrisons', 28, 44, 128), ('Aldi', 22, 32, 98), ('Asda', 9, 40, 118)]
TOP = [('Co-op', 26, 2.5, 19), ('Spar', 12, 1.8, 12), ('Tesco Express', 15, 2.4, 21), ('M&S', 12, 5, 31),
       ('Forge Bakehouse', 8, 3.2, 11), ('Beres', 7, 4.5, 13), ('market fruit n veg', 7, 4, 16), ('milk', 5, 1.5, 5),
       ('Sainsburys Local', 6, 3, 17)]
COF = [('Costa', 38, 3.4, 10.5), ('Costa Northern General', 14, 3.2, 6.5), ('Forge Bakehouse', 17, 3.5, 11), ('Greggs', 16, 2.1, 6),
       ('Forge Dam Cafe', 8, 5, 16), ('canteen', 7, 1.4, 4)]
EAT = [('chippy tea', 20, 11, 27), ('Greggs', 22, 3, 9), ('Nags Head', 10, 24, 72), ('Golden Dragon', 9, 22, 44),
       ('Dominos', 7, 18, 36), ('Wetherspoons', 9, 14, 38), ('Indian takeaway', 8, 24, 48), ('Toby Carvery', 6, 26, 58),
       ('Subway', 5, 5, 12), ('Hillsborough Fisheries', 4, 14, 29)]
BAK = [('flour n sugar', 20, 3, 11), ('eggs off Pat', 16, 2.5, 4), ('Lakeland', 10, 8, 38), ('Hobbycraft', 10, 5, 26),
       ('Forge Mill flour', 9, 6, 15), ('icing n sprinkles', 10, 3, 12), ('butter x4', 9, 7, 11), ('cake boards', 5, 3, 9),
       ('bake sale bits', 6, 6, 18), ('Aldi baking', 8, 4, 14)]
CLO = [('Next', 26, 14, 62), ('M&S', 18, 12, 58), ('Primark', 16, 6, 34), ('St Lukes shop', 12, 3, 14), ('Sports Direct', 6, 18, 55),
       ('TK Maxx', 12, 12, 42), ('Vinted', 10, 5, 19)]
HEA = [('Boots', 34, 3, 24), ('dentist', 9, 27, 76), ('Superdrug', 14, 4, 17), ('paracetamol n strepsils', 12, 2, 8),
       ('Holland & Barrett', 8, 7, 24), ('physio Steve back', 6, 40, 52), ('Boots eye drops', 6, 6, 12)]
DOG = [('Pets at Home', 32, 9, 46), ('Bramble tablets', 18, 18, 34), ('Hillsborough Vets', 11, 38, 142), ('Bramble groomer', 9, 34, 44),
       ('dog chews B&M', 14, 2.5, 9), ('Hillsborough Vets Bramble jabs', 4, 48, 66), ('Bramble biscuits', 12, 4, 13)]
HOU = [('B&Q', 24, 6, 68), ('Dunelm', 16, 8, 54), ('B&M', 20, 5, 28), ('IKEA', 8, 14, 92), ('Steve allotment seeds', 8, 3, 16),
       ('allotment compost', 7, 8, 24), ('Steve allotment netting', 4, 9, 32), ('Range', 9, 6, 38), ('light bulbs', 4, 4, 14)]
DAY = [('cinema Meadowhall', 18, 12, 32), ('Chatsworth', 8, 10, 38), ('Wednesday tickets', 14, 28, 64), ('Crucible', 8, 36, 82),
       ('bowling', 6, 16, 38), ('Peak Rail', 4, 28, 44), ('bingo w Denise', 14, 8, 22), ('Wildlife Park', 4, 36, 48), ('garden centre', 12, 6, 28)]
ODD = [('stamps', 12, 3, 14), ('raffle', 12, 1, 6), ('Timpsons keys', 4, 6, 14), ('Post Office', 14, 3, 13), ('lottery', 24, 2.5, 10),
       ('dry cleaners', 6, 9, 24), ('cash', 10, 10, 40), ('card n stamp', 8, 2.5, 6), ('charger', 4, 8, 18), ('collection at work', 8, 5, 10)]
CHA = [('St Lukes', 10, 5, 25), ('Macmillan coffee morning', 4, 3, 10), ('tin at Morrisons', 8, 1, 3), ('Cavendish cancer care', 5, 5, 20),
       ('church roof', 4, 2, 10), ('sponsor Priya', 4, 5, 15)]
KID = [('Jordan train fare', 12, 14, 48), ('Megan', 14, 20, 80), ('Jordan', 14, 20, 100), ('Megan shopping', 10, 18, 54), ('Jordan MOT', 3, 80, 240),
       ('Megan driving lesson', 10, 35, 38)]
WRK = [('work shoes', 8, 32, 58), ('tights', 12, 4, 9), ('fob watch', 5, 8, 13), ('team biscuits', 16, 3, 8), ('pens', 8, 2, 6), ('tunic', 5, 18, 27),
       ('training day lunch', 8, 6, 11)]
CAR = [('car wash', 20, 6, 12), ('screenwash', 8, 4, 8), ('Halfords', 9, 8, 36)]
PET = [('Tesco petrol', 34), ('Morrisons petrol', 26), ('petrol', 20), ('Asda petrol', 12), ('Shell petrol', 8)]
PAR = [('parking Northern General', 34, 2.8, 6.5), ('parking town', 24, 3, 9.5), ('parking Hillsborough', 20, 1, 3.4), ('parking Meadowhead', 8, 1, 2.8),
       ('parking Hallamshire', 14, 2.8, 7)]
CVN = [('gas bottle', 14, 31, 44), ('Go Outdoors', 16, 8, 58), ('Bakewell site 2 nights', 10, 46, 64), ('Castleton site', 9, 28, 62),
       ('loo blue', 12, 9, 16), ('Hornsea site', 7, 34, 88), ('caravan bits Amazon', 14, 6, 34), ('water pump', 2, 48, 79)]


def one_of(d, cat, pool, blank=0.06, infl_on=True):
    n, w, lo, hi = pick(pool)
    put(d, amt(lo, hi, d if infl_on else None), cat, n, True, blank)


for d in span(START, END):
    wd = d.weekday()
    if d == date(2026, 3, 14) or d in AWAY:
        continue
    if d.month == 12 and d.day == 25:
        continue
    quiet = rnd.random() < 0.15
    if quiet and wd != 5:
        continue
    if wd == 5 and rnd.random() < 0.88:
        one_of(d, 'Big shop', BIG, 0.03)
    elif wd in (2, 6) and rnd.random() < 0.28:
        one_of(d, 'Big shop', BIG, 0.03)
    for _ in range(2):
        if rnd.random() < 0.24:
            one_of(d, 'Top ups', TOP, 0.07)
    p = (0.46 if wd < 5 else 0.28) * (1.35 if d.month in (11, 12) else 0.7 if d.month in (1, 2) else 1)
    if rnd.random() < p:
        one_of(d, 'Coffees', COF, 0.05)
    if wd < 5 and rnd.random() < 0.05:
        one_of(d, 'Coffees', COF, 0.05)
    if rnd.random() < {4: .5, 5: .42, 6: .36}.get(wd, .15):
        one_of(d, 'Eating out', EAT, 0.05)
    if rnd.random() < 0.125:
        put(d, amt(34, 74, None, 52), 'Car', pick(PET)[0], True, 0)
    if wd < 5 and rnd.random() < 0.19:
        one_of(d, 'Car', PAR, 0.0)
    if rnd.random() < 0.025:
        one_of(d, 'Car', CAR, 0.04)
    if rnd.random() < 0.125:
        one_of(d, 'Dog', DOG, 0.04)
    if rnd.random() < 0.21:
        one_of(d, 'Baking', BAK, 0.08)
    if rnd.random() < 0.115:
        one_of(d, 'Clothes', CLO, 0.06)
    if rnd.random() < 0.10:
        one_of(d, 'Health', HEA, 0.05)
    if rnd.random() < 0.115:
        one_of(d, 'House & garden', HOU, 0.05)
    if rnd.random() < (0.18 if wd >= 5 else 0.04):
        one_of(d, 'Days out & hols', DAY, 0.04)
    if rnd.random() < 0.115:
        one_of(d, 'Odds n sods', ODD, 0.16)
    if rnd.random() < 0.035:
        one_of(d, 'Charity', CHA, 0.05, False)
    if rnd.random() < 0.042:
        one_of(d, 'Kids', KID, 0.05, False)
    if rnd.random() < 0.032:
        one_of(d, 'Work', WRK, 0.04)
    if rnd.random() < (0.085 if 3 <= d.month <= 10 else 0.03):
        one_of(d, 'Caravan', CVN, 0.05)

# Proove: first time in June 2024, then now and again
for d, a in [((2024, 6, 22), 47.30), ((2024, 9, 28), 52.10), ((2025, 2, 9), 58.75), ((2025, 7, 26), 61.20), ((2025, 12, 13), 83.40),
             ((2026, 6, 19), 57.85), ((2026, 7, 25), 66.20), ((2026, 11, 14), 59.95)]:
    put(date(*d), a, 'Eating out', 'Proove', True)

# hair: Tracey about every seven weeks, nails now and then
d = date(2023, 12, 15)
while d <= END:
    put(d, [44, 48, 52, 55][d.year - 2023] + (0 if rnd.random() < .6 else 22), 'Hair & nails',
        'Tracey cut n colour' if rnd.random() < .7 else 'Tracey', True)
    d += timedelta(rnd.choice([42, 45, 48, 50, 52]))
d = date(2023, 12, 20)
while d <= END:
    if d not in AWAY:
        put(d, amt(22, 34, d), 'Hair & nails', rnd.choice(['nails', 'nails w Julie', 'brows', 'nails Meadowhall']), True, 0.05)
    d += timedelta(rnd.choice([28, 35, 41, 56]))

# presents
BD = [('Steve', 2, 9, 30, 90), ('Megan', 6, 21, 30, 90), ('Jordan', 10, 3, 25, 80), ('Mum', 5, 17, 22, 55), ('Julie', 4, 26, 18, 42),
      ('Denise', 11, 12, 12, 34), ('Poppy', 8, 5, 14, 36), ('Karl', 1, 30, 15, 40), ('Priya', 9, 8, 8, 22)]
for y in (2023, 2024, 2025, 2026):
    for who, m, day, lo, hi in BD:
        if who == 'Mum' and y == 2025:
            continue
        for j in range(1 + (rnd.random() < .7) + (rnd.random() < .3)):
            dd = date(y, m, day) - timedelta(rnd.randrange(1, 16))
            if dd in AWAY:
                continue
            what = rnd.choice(['', '', ' card', ' flowers', ' voucher', ' Lakeland', ' book', ' prosecco'])
            if who in ('Steve', 'Jordan', 'Karl', 'Poppy') and what in (' flowers', ' prosecco', ' Lakeland'):
                what = ' present'
            put(dd, amt(2, 5) if what == ' card' else amt(lo, hi, dd) * (1 if j == 0 else .5), 'Presents', '%s bday%s' % (who, what))
    people = [('Steve', 6, 18, 85), ('Megan', 6, 14, 70), ('Jordan', 5, 14, 65), ('Mum', 3, 14, 48), ('Julie', 2, 10, 30), ('Denise', 2, 8, 24),
              ('Poppy', 3, 8, 32), ('Karl', 2, 12, 34), ('Priya', 1, 6, 15)]
    for who, k, lo, hi in people:
        for _ in range(k):
            dd = date(y, 10, 24) + timedelta(int(rnd.triangular(0, 60, 44)))
            what = rnd.choice(['', '', ' jumper', ' book', ' smellies', ' slippers', ' Lakeland', ' socks', ' gin', ' TK Maxx'])
            if who == 'Poppy' and what in (' gin', ' Lakeland'):
                what = ' toy'
            put(dd, amt(lo, hi, dd), 'Presents', 'xmas %s%s' % (who, what))
    put(date(y, 12, 6), amt(6, 12), 'Presents', 'xmas cards')
    put(date(y, 12, 8), amt(5, 11), 'Presents', 'xmas wrapping paper')
    put(date(y, 12, 11), 10.00, 'Presents', 'secret santa work xmas')
    put(date(y, 12, 9), amt(32, 48), 'House & garden', 'xmas tree')
    put(date(y, 12, 19), amt(26, 38), 'Eating out', 'work xmas do')
    put(date(y, 12, 22), amt(118, 176), 'Big shop', 'Tesco xmas shop')
    put(date(y, 12, 23), amt(38, 62), 'Top ups', 'Beres xmas pork')
for n in ['leaving do Sandra', 'new baby at work', 'Priya leaving', 'flowers for Pat', 'thank you Pat', 'Denise get well', 'retirement Maureen',
          'Poppy school trip treat', 'anniversary Steve', 'anniversary Mum n Dad frame']:
    dd = START + timedelta(rnd.randrange(1090))
    put(dd, amt(5, 34), 'Presents', n)

order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
with open(os.path.join(HERE, 'sheffield.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for i in order:
        w.writerow(rows[i])
