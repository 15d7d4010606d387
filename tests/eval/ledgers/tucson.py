#!/usr/bin/env python3
"""Ledger of a community college librarian in Tucson. Deterministic."""
import csv, os, random
from datetime import date, timedelta as td

R = random.Random(52085)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []

SICK = [(date(2024, 1, 22), date(2024, 1, 28)), (date(2025, 2, 18), date(2025, 2, 24)),
        (date(2026, 8, 10), date(2026, 8, 15))]
TRIPS = [(date(2024, 6, 7), date(2024, 6, 14)), (date(2024, 11, 8), date(2024, 11, 10)),
         (date(2025, 10, 9), date(2025, 10, 14)), (date(2026, 5, 20), date(2026, 5, 27))]

def within(d, spans):
    return any(a <= d <= b for a, b in spans)

def add(d, amt, cat, note, force=False):
    if isinstance(d, tuple):
        d = date(*d)
    if d < START or d > END:
        return
    if within(d, SICK):
        if not force:
            return
        while within(d, SICK):
            d += td(1)
    rows.append((d, round(amt + 1e-9, 2), cat, note))

def infl(d):
    return 1.0 + 0.034 * ((d - START).days / 365.0)

def u(a, b):
    return R.uniform(a, b)

def lg(mid, spread=0.35):
    return mid * R.lognormvariate(0, spread)

def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1

def step(d, *pairs):
    """price in force at d: pairs of (from, price)"""
    p = None
    for a, b in pairs:
        if d >= date(*a):
            p = b
    return p

# ---------------------------------------------------------------- fixed things
TEP = [88, 79, 74, 78, 112, 189, 226, 219, 181, 121, 77, 84]
SWG = [78, 69, 48, 31, 22, 18, 16, 16, 17, 21, 39, 66]
WAT = [44, 43, 48, 56, 71, 84, 82, 76, 70, 60, 50, 45]
for y, m in months():
    f = date(y, m, 1)
    k = 1 + 0.05 * (y - 2023)
    add(f, step(f, ((2023, 1, 1), 1186.40), ((2024, 11, 1), 1214.75), ((2025, 11, 1), 1239.10)), 'House', 'mortgage', True)
    add((y, m, 13 + R.randint(0, 2)), TEP[m - 1] * k * u(.93, 1.08), 'Bills', 'TEP', True)
    add((y, m, 8 + R.randint(0, 2)), SWG[m - 1] * k * u(.9, 1.12), 'Bills', 'Southwest Gas', True)
    add((y, m, 19 + R.randint(0, 3)), WAT[m - 1] * k * u(.92, 1.1), 'Bills', 'Tucson Water', True)
    add((y, m, 5), step(f, ((2023, 1, 1), 69.99), ((2024, 7, 1), 74.99), ((2025, 9, 1), 82.99)), 'Bills', 'Cox internet', True)
    add((y, m, 17), step(f, ((2023, 1, 1), 45), ((2025, 6, 1), 50)), 'Bills', 'T-Mobile', True)
    # subscriptions
    add((y, m, 3), step(f, ((2023, 1, 1), 15.49), ((2025, 2, 1), 17.99)), 'Subscriptions', 'Netflix', True)
    add((y, m, 11), step(f, ((2023, 1, 1), 10.99), ((2024, 7, 1), 11.99), ((2026, 2, 1), 12.99)), 'Subscriptions', 'Spotify', True)
    add((y, m, 21), step(f, ((2023, 1, 1), 17.0), ((2025, 4, 1), 25.0)), 'Subscriptions', R.choice(['NY Times', 'NY Times', 'NY Times', 'nytimes']), True)
    add((y, m, 26), step(f, ((2023, 1, 1), 0.99), ((2025, 1, 1), 2.99)), 'Subscriptions', 'iCloud', True)
    add((y, m, 15), step(f, ((2023, 1, 1), 10.0), ((2026, 1, 1), 12.0)), 'Subscriptions', 'AZPM membership', True)
    if (2023, 11) <= (y, m) <= (2024, 9):
        add((y, m, 7), 7.99, 'Subscriptions', 'Hulu', True)
    if (y, m) <= (2025, 3):
        add((y, m, 18), 14.95, 'Subscriptions', 'Audible', True)
    if (y, m) >= (2024, 12):
        add((y, m, 9), 10.99, 'Subscriptions', 'Criterion Channel', True)
    if (y, m) in ((2024, 7), (2024, 8)):
        add((y, m, 24), 7.99, 'Subscriptions', 'Peacock (olympics)', True)
    if (2024, 1) <= (y, m) <= (2025, 8):
        add((y, m, 2), step(f, ((2023, 1, 1), 38.0), ((2025, 1, 1), 42.0)), 'Health', 'Y membership', True)
    if (y, m) <= (2025, 5):
        add((y, m, 1), 200 if (y, m) < (2024, 8) else 225, 'Kids', 'Eli rent help', True)
    if m in (3, 6, 9, 12):
        add((y, m, 6 + R.randint(0, 5)), 96 + 5 * (y - 2023), 'House', 'Truly Nolen pest', True)
    if m in (3, 9):
        add((y, m, 4), 412.6 + 31.35 * ((y - 2023) * 2 + (1 if m == 9 else 0)), 'Car', 'State Farm car', True)
    if m == 5:
        add((y, m, 12), 1088.0 + 97 * (y - 2024), 'House', 'State Farm home', True)
    if m == 1:
        add((y, m, 4), 83.99, 'Subscriptions', 'Duolingo year', True)
    if m == 2:
        add((y, m, 6), 38.00, 'Subscriptions', 'Native Seeds membership', True)
    if m == 10:
        add((y, m, 23), 58.0 + 2 * (y - 2023), 'Fun', 'Botanical Gardens membership', True)

# ---------------------------------------------------------------- everyday
GROC = [("Fry's", 52, 20), ("Trader Joe's", 41, 15), ('Sprouts', 33, 12), ('Safeway', 29, 12), ('Food City', 21, 8),
        ('Costco', 104, 7), ('Barrio Bread', 13, 6), ("farmers market", 18, 7), ('Target', 24, 3), ('Time Market', 16, 3),
        ('Rincon Market', 19, 3), ('Walgreens milk', 7, 2), ('', 22, 2)]
GX = ['', '', '', '', '', '', '', ' produce', ' quick stop', ' for book club', ' odds and ends', ' wine']
COF = [('Raging Sage', 5.9, 16), ('Exo', 5.4, 10), ('campus cart', 3.6, 16), ('Presta', 5.7, 6), ('Savaya', 6.1, 5), ('Starbucks', 6.4, 5), ('Barrio Bread coffee', 4.5, 2)]
CX = ['', '', '', '', '', '', ' w/ Pilar', ' + scone', ' beans']
EAT = [('Beyond Bread', 15, 9), ('Time Market', 21, 6), ('El Guero Canelo', 13, 6), ('Seis', 22, 4), ('Tumerico', 19, 6), ('Sher-E-Punjab', 20, 4),
       ('Guadalajara Grill', 31, 3), ('In-N-Out', 10.5, 4), ("Eegee's", 9.5, 6), ('campus cafe', 8.2, 10), ('Barrio Charro', 26, 3),
       ('Rocco pizza', 23, 4), ('pho', 16, 3), ('takeout', 24, 3), ('Whole Bean lunch', 12, 1)]
EX = ['', '', '', '', '', ' w/ Rosalind', ' w/ Pilar', ' lunch', ' dinner']
GAS = [('Shell', 41, 8), ('Circle K', 38, 9), ('Costco gas', 40, 8), ("Fry's fuel", 37, 6), ('Safeway gas', 36, 2)]
GARD = [('Mesquite Valley', 36, 8), ('Green Things', 28, 6), ('Rillito Nursery', 25, 6), ('Desert Survivors', 24, 6), ('Native Seeds', 13, 4),
        ('Ace Hardware', 19, 7), ('Home Depot', 27, 4)]
GARX = ['', '', '', ' soil', ' mulch', ' tomato starts', ' chiltepin', ' drip parts', ' shade cloth', ' bulbs', ' brussels sprouts starts', ' pots', ' salvia']
FUN = [('The Loft', 13, 10), ('Bookmans', 18, 10), ('Antigone Books', 24, 7), ('thrift', 9, 4), ('book club wine', 17, 5), ('museum', 15, 2),
       ('UA Presents', 42, 2), ('yarn', 21, 4), ('Rialto show', 38, 2), ('puzzle', 17, 2), ('library book sale', 8, 2)]
CLO = [('Loft', 46, 5), ('Target', 26, 6), ('Buffalo Exchange', 23, 4), ("Kohl's", 38, 3), ('Goodwill', 12, 5), ("Dillard's shoes", 68, 2), ('socks', 15, 1), ('Lands End', 59, 2)]
HOUS = [('Home Depot', 41, 9), ('Ace Hardware', 17, 10), ('Target', 31, 9), ('Costco', 58, 3), ('Ikea', 84, 1), ('dry cleaner rug', 45, 1),
        ('light bulbs', 14, 2), ('Goodwill lamp', 11, 1), ('Hector handyman', 120, 2)]
HEAL = [('Walgreens', 16, 8), ('CVS', 14, 4), ('Walgreens rx', 12, 6), ('copay Dr. Brandt', 35, 2), ('Desert Sage Apothecary', 22, 3), ('vitamins', 19, 2), ('massage', 80, 1)]
KIDS = [('Maya', 60, 5), ('Eli', 55, 6), ('Eli groceries', 48, 4), ('Eli car help', 110, 1), ('Maya care package', 38, 3), ('lunch w/ Eli', 34, 3), ('Eli bus ticket', 42, 2)]

def pick(lst):
    return R.choices(lst, [x[2] for x in lst])[0]

GSEA = {1: .6, 2: 1.6, 3: 2.2, 4: 1.4, 5: .7, 6: .4, 7: .5, 8: .5, 9: 1.3, 10: 1.9, 11: 1.1, 12: .5}
d = START
gaslast = START - td(5)
while d <= END:
    wd = d.weekday()
    home = not within(d, TRIPS) and not within(d, SICK)
    if home:
        k = infl(d)
        quiet = R.random() < .13          # a no-spend day
        if not quiet:
            n = 0
            if R.random() < (.62 if wd >= 5 else .37): n = 1
            if wd == 5 and R.random() < .35: n += 1
            for _ in range(n):
                s, mid, _w = pick(GROC)
                add(d, max(2.1, lg(mid, .42) * k), 'Groceries', s + (R.choice(GX) if s and s != 'Walgreens milk' else ''))
            if R.random() < (.42 if wd < 5 else .3):
                s, mid, _w = pick(COF)
                x = R.choice(CX)
                a = lg(mid, .18) * k
                if x == ' beans': a += 12
                if x == ' + scone': a += 3.75
                if x == ' beans' and s == 'campus cart': x = ''
                add(d, a, 'Coffee', s + x)
            if R.random() < (.36 if wd in (4, 5) else .26):
                s, mid, _w = pick(EAT)
                x = R.choice(EX) if s not in ('campus cafe', 'In-N-Out', 'pho', 'takeout') else ''
                if s == 'Whole Bean lunch': x = ''
                a = lg(mid, .28) * k
                if ' w/ ' in x: a *= 1.35
                add(d, a, 'Eating Out', s + x)
            if (d - gaslast).days >= 5 and R.random() < .28:
                s, mid, _w = pick(GAS)
                add(d, lg(mid, .15) * (1 + .02 * (d.year - 2023)) * (1.08 if d.month in (4, 5, 6, 7) else 1), 'Car', s)
                gaslast = d
            if R.random() < .105 * GSEA[d.month] * (1.8 if wd >= 5 else .75):
                s, mid, _w = pick(GARD)
                add(d, max(2.5, lg(mid, .5) * k), 'Garden', s + (R.choice(GARX) if s != 'Native Seeds' else R.choice(['', ' seeds', ' beans and squash'])))
            if R.random() < (.26 if wd >= 4 else .1):
                s, mid, _w = pick(FUN)
                add(d, lg(mid, .3) * k, 'Fun', s + (R.choice(['', '', ' w/ Rosalind', ' popcorn']) if s == 'The Loft' else ''))
            if R.random() < .075:
                s, mid, _w = pick(CLO)
                add(d, lg(mid, .4) * k, 'Clothes', s)
            if R.random() < .11:
                s, mid, _w = pick(HOUS)
                add(d, lg(mid, .45) * k, 'House', s)
            if R.random() < .095:
                s, mid, _w = pick(HEAL)
                add(d, 35 if s.startswith('copay') else lg(mid, .4) * k, 'Health', s)
            if R.random() < .075:
                s, mid, _w = pick(KIDS)
                add(d, R.choice([20, 25, 40, 50, 60, 75, 100, 150]) if s in ('Maya', 'Eli') else lg(mid, .3) * k, 'Kids', s)
            if wd < 5 and R.random() < .05:
                add(d, R.choice([3, 4, 5, 6, 8]), 'Car', 'parking downtown')
            if R.random() < .028:
                add(d, R.choice([9, 12, 12, 15]), 'Car', 'car wash')
    d += td(1)

# ---------------------------------------------------------------- dog
d = date(2023, 9, 9)
while d <= END:
    add(d, u(54, 66) * infl(d), 'Dog', R.choice(['Chewy', 'Chewy', 'Chewy', 'Chewy food']))
    d += td(R.randint(30, 39))
d = date(2023, 9, 21)
while d <= END:
    add(d, 55 if d < date(2025, 1, 1) else 62, 'Dog', 'Wags groomer', True)
    d += td(R.randint(50, 64))
d = date(2023, 9, 14)
while d <= END:
    add(d, u(8, 31), 'Dog', R.choice(['OK Feed', 'OK Feed treats', 'Petco', 'Petco toy', 'Target dog bed', 'flea stuff']))
    d += td(R.randint(12, 36))
for y, amt in ((2023, 141.0), (2024, 156.5), (2025, 168.25), (2026, 179.0)):
    add((y, 10, 18), amt, 'Dog', 'Desert Vet shots')
add((2024, 4, 16), 238.40, 'Dog', 'Desert Vet foxtail')
add((2025, 9, 4), 1842.75, 'Dog', 'Desert Vet teeth surgery')
add((2025, 9, 18), 64.00, 'Dog', 'Desert Vet recheck')
add((2026, 6, 29), 412.10, 'Dog', 'emergency vet rattlesnake scare')
for dd, a in (((2024, 6, 15), 280), ((2024, 11, 11), 90), ((2025, 10, 15), 240), ((2026, 5, 28), 320)):
    add(dd, a, 'Dog', 'Luz dog sitting')

# ---------------------------------------------------------------- car
for dd, a, n in (((2023, 10, 12), 64.5, 'Miguel oil change'), ((2024, 2, 9), 68, 'Miguel oil change'), ((2024, 5, 14), 486.2, 'Miguel alternator Volvo'),
                 ((2024, 8, 21), 68, 'Miguel oil change'), ((2024, 12, 3), 612.88, 'Discount Tire four tires'), ((2025, 1, 17), 72, 'Miguel oil change'),
                 ((2025, 6, 19), 1327.45, 'Miguel AC compressor'), ((2025, 8, 12), 72, 'Miguel oil change'), ((2026, 1, 23), 76, 'Miguel oil change'),
                 ((2026, 3, 26), 389.9, 'Miguel brakes'), ((2026, 7, 16), 76, 'Miguel oil change'), ((2026, 9, 22), 742.3, 'Miguel radiator'),
                 ((2024, 3, 8), 12.25, 'emissions test'), ((2025, 3, 11), 12.25, 'emissions test'), ((2026, 3, 10), 12.25, 'emissions test'),
                 ((2024, 3, 12), 61.4, 'ADOT registration'), ((2025, 3, 13), 58.2, 'ADOT registration'), ((2026, 3, 12), 55.1, 'ADOT registration'),
                 ((2025, 11, 6), 28.0, 'Discount Tire patch'), ((2024, 9, 27), 85, 'tow'), ((2026, 9, 21), 110, 'tow'), ((2025, 4, 4), 45, 'parking ticket')):
    add(dd, a, 'Car', n)

# ---------------------------------------------------------------- health
d = date(2023, 10, 3)
while d <= date(2024, 12, 17):
    add(d, 25, 'Health', 'Anne therapy')
    d += td(14)
for dd, a in (((2023, 11, 15), 48), ((2024, 5, 22), 52), ((2024, 12, 11), 52), ((2025, 6, 11), 318), ((2026, 1, 14), 56), ((2026, 7, 22), 56)):
    add(dd, a, 'Health', 'Dr. Okafor dentist' + (' crown' if a > 300 else ''))
d = date(2024, 9, 10)
while d <= date(2024, 11, 26):
    if d not in (date(2024, 11, 12),):
        add(d, 30, 'Health', 'physical therapy knee')
    d += td(7)
d = date(2025, 9, 6)
while d <= END:
    if R.random() < .72:
        add(d, 16 if d < date(2026, 6, 1) else 18, 'Health', 'Desert Sky yoga')
    d += td(7)
add((2024, 4, 5), 287.5, 'Health', 'glasses'); add((2026, 4, 9), 341.0, 'Health', 'new glasses')
add((2025, 3, 3), 120.0, 'Health', 'mammogram'); add((2026, 8, 18), 75.0, 'Health', 'urgent care')
add((2024, 1, 30), 75.0, 'Health', 'urgent care flu')

# ---------------------------------------------------------------- house: the project, outliers
for dd, a, n in (((2025, 2, 5), 75, 'bathroom estimate Hector'), ((2025, 2, 15), 186.4, 'Home Depot bathroom'), ((2025, 2, 27), 612.35, 'bathroom tile'),
                 ((2025, 3, 8), 449, 'bathroom vanity Ikea'), ((2025, 3, 14), 900, 'bathroom Hector deposit'), ((2025, 3, 29), 92.17, 'Home Depot bathroom grout'),
                 ((2025, 4, 10), 1375, 'bathroom plumber'), ((2025, 4, 19), 38.6, 'Ace Hardware bathroom'), ((2025, 5, 3), 217.8, 'bathroom faucet and light'),
                 ((2025, 5, 16), 1100, 'bathroom Hector labor'), ((2025, 5, 31), 64.29, 'bathroom paint'), ((2025, 6, 14), 43.75, 'Target bathroom towels'),
                 ((2025, 6, 27), 850, 'bathroom Hector final'), ((2025, 7, 12), 129.95, 'bathroom mirror'), ((2025, 7, 19), 21.4, 'Ace Hardware bathroom hooks'),
                 ((2024, 7, 8), 3460, 'roof coating'), ((2026, 7, 2), 684.5, 'swamp cooler motor'), ((2024, 5, 6), 58, 'swamp cooler pads'), ((2025, 5, 5), 61, 'swamp cooler pads'),
                 ((2026, 5, 4), 64, 'swamp cooler pads'), ((2023, 12, 1), 149, 'Anne-Marie lawyer paperwork'), ((2026, 2, 20), 1129.0, 'Costco refrigerator'), ((2024, 9, 2), 879.99, 'mattress')):
    add(dd, a, 'House', n)
add((2025, 11, 2), 389.0, 'Garden', 'citrus trees Rillito Nursery'); add((2024, 3, 2), 264.8, 'Garden', 'raised beds'); add((2026, 10, 10), 318.4, 'Garden', 'rain barrel')
add((2026, 3, 15), 212.0, 'Garden', 'Mesquite Valley palo verde')
add((2024, 2, 3), 88.0, 'Fun', 'Gem Show'); add((2025, 2, 8), 134.5, 'Fun', 'Gem Show'); add((2026, 2, 7), 61.0, 'Fun', 'Gem Show')
add((2025, 11, 21), 218.0, 'Fun', 'Lucinda Williams tickets')

# ---------------------------------------------------------------- gifts
for y in (2023, 2024, 2025, 2026):
    add((y, 4, 9 + y % 3), 60 + 12 * (y - 2023) + u(-4, 9), 'Gifts', 'Maya birthday')
    add((y, 8, 26 + y % 3), 55 + 10 * (y - 2023) + u(-4, 9), 'Gifts', 'Eli birthday')
    add((y, 2, 19), 45 + u(0, 20), 'Gifts', 'Mom birthday')
    add((y, 5, 8), 40 + u(0, 18), 'Gifts', "Mom mother's day flowers")
    add((y, 9, 28), 30 + u(0, 15), 'Gifts', 'Pilar birthday')
    add((y, 6, 3), 28 + u(0, 15), 'Gifts', 'Rosalind birthday')
    for i in range(R.randint(9, 13)):
        dd = date(y, 11, 26) + td(R.randint(0, 27))
        who = R.choice(['Maya', 'Eli', 'Mom', 'Joanne', 'Pilar', 'Rosalind', 'office', 'Luz', 'book club'])
        add(dd, lg(34, .5), 'Gifts', 'Xmas ' + who + R.choice(['', '', ' Bookmans', ' Antigone Books', ' Target']))
add((2024, 10, 5), 150, 'Gifts', 'Carla wedding'); add((2025, 5, 9), 400, 'Gifts', 'Eli graduation'); add((2026, 9, 12), 85, 'Gifts', 'Carla baby shower')
for _ in range(26):
    dd = START + td(R.randint(0, (END - START).days))
    add(dd, lg(18, .5), 'Gifts', R.choice(['card', 'flowers', 'retirement card Gail', 'hostess gift', 'stamps and card', 'teacher raffle']))

# ---------------------------------------------------------------- trips
T = 'Travel'
for dd, a, c, n in (
    # Portland 2024
    ((2024, 4, 21), 318.4, T, 'Portland flight Alaska'), ((2024, 6, 7), 34.5, T, 'Portland airport shuttle'), ((2024, 6, 7), 22.8, 'Eating Out', 'Portland airport food'),
    ((2024, 6, 8), 61.2, 'Eating Out', 'Portland brunch w/ Maya'), ((2024, 6, 8), 74.35, 'Fun', "Powell's Portland"), ((2024, 6, 9), 28, T, 'Portland light rail pass'),
    ((2024, 6, 9), 18, 'Fun', 'Portland Japanese Garden'), ((2024, 6, 10), 96.1, 'Eating Out', 'Portland dinner Maya and Sam'), ((2024, 6, 10), 6.5, 'Coffee', 'Portland Stumptown'),
    ((2024, 6, 11), 412.0, T, 'Portland hotel 3 nights'), ((2024, 6, 11), 88.9, T, 'Portland rental car coast'), ((2024, 6, 12), 47.6, 'Eating Out', 'Portland Cannon Beach chowder'),
    ((2024, 6, 12), 39.2, T, 'Portland gas coast'), ((2024, 6, 13), 6.75, 'Coffee', 'Portland Stumptown'), ((2024, 6, 13), 52.0, 'Clothes', 'Portland rain jacket'), ((2024, 6, 14), 19.4, 'Eating Out', 'Portland airport food'),
    # Bisbee 2024
    ((2024, 11, 8), 236.0, T, 'Bisbee hotel'), ((2024, 11, 8), 52.3, 'Eating Out', 'Bisbee dinner w/ Rosalind'), ((2024, 11, 9), 17.9, 'Eating Out', 'Bisbee breakfast'),
    ((2024, 11, 9), 44.0, 'Fun', 'Bisbee mine tour'), ((2024, 11, 9), 36.5, 'Gifts', 'Bisbee turquoise for Mom'), ((2024, 11, 10), 33.8, 'Car', 'Bisbee gas'),
    # Santa Fe 2025
    ((2025, 8, 30), 275.0, T, 'Santa Fe conference fee'), ((2025, 9, 6), 241.9, T, 'Santa Fe flight Southwest'), ((2025, 10, 9), 27.4, 'Eating Out', 'Santa Fe green chile'),
    ((2025, 10, 10), 8.2, 'Coffee', 'Santa Fe coffee'), ((2025, 10, 10), 20, 'Fun', "Santa Fe O'Keeffe museum"), ((2025, 10, 11), 71.5, 'Eating Out', 'Santa Fe dinner Joanne'),
    ((2025, 10, 11), 145.0, 'Gifts', 'Santa Fe earrings Maya'), ((2025, 10, 12), 31.0, 'Eating Out', 'Santa Fe breakfast'), ((2025, 10, 13), 58.0, T, 'Santa Fe rail and shuttle'),
    ((2025, 10, 14), 688.4, T, 'Santa Fe hotel'), ((2025, 10, 14), 16.9, 'Eating Out', 'Santa Fe airport sandwich'),
    # Portland 2026
    ((2026, 3, 2), 364.8, T, 'Portland flight Alaska'), ((2026, 5, 20), 38.0, T, 'Portland airport shuttle'), ((2026, 5, 21), 112.4, 'Eating Out', 'Portland dinner Maya and Sam'),
    ((2026, 5, 21), 7.25, 'Coffee', 'Portland Stumptown'), ((2026, 5, 22), 91.6, 'Fun', "Powell's Portland"), ((2026, 5, 23), 156.0, 'Kids', 'Portland Maya new couch'),
    ((2026, 5, 23), 33.7, 'Eating Out', 'Portland food carts'), ((2026, 5, 24), 22, 'Fun', 'Portland rose garden tour'), ((2026, 5, 25), 7.25, 'Coffee', 'Portland Stumptown'),
    ((2026, 5, 26), 64.2, 'Eating Out', 'Portland goodbye dinner'), ((2026, 5, 27), 521.0, T, 'Portland hotel 4 nights'), ((2026, 5, 27), 14.6, 'Eating Out', 'Portland airport food'),
    # small ones
    ((2024, 3, 22), 14.0, T, 'Patagonia park entry'), ((2025, 4, 12), 20.0, T, 'Mt Lemmon pass'), ((2026, 4, 18), 20.0, T, 'Mt Lemmon pass'), ((2026, 10, 3), 189.0, T, 'Flagstaff hotel Eli'),
    ((2026, 10, 3), 41.2, 'Car', 'Flagstaff gas'), ((2026, 10, 4), 37.9, 'Eating Out', 'Flagstaff brunch Eli'), ((2026, 11, 14), 296.4, T, 'flight to Mom Christmas')):
    add(dd, a, c, n)

# a few entries with no note at all
for _ in range(22):
    dd = START + td(R.randint(0, (END - START).days))
    c = R.choice(['House', 'Fun', 'Health', 'Eating Out', 'Kids', 'Garden'])
    if not within(dd, TRIPS):
        add(dd, lg(20, .5), c, '')

order = {id(r): i for i, r in enumerate(rows)}
rows.sort(key=lambda r: (r[0], order[id(r)]))
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, 'tucson.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for a, b, c, n in rows:
        w.writerow([a.isoformat(), '%.2f' % b, c, n])
