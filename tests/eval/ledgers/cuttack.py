#!/usr/bin/env python3
"""A made-up household in Cuttack: a bank clerk, parents, a brother at college, a dog, a second-hand Alto.

Writes cuttack.csv beside this file; the same bytes every time."""
import csv
import datetime as dt
import os
import random

R = random.Random(410041)
D = dt.date
START, TODAY = D(2023, 10, 1), D(2026, 11, 30)
rows = []


def add(day, amount, cat, note):
    if START <= day <= TODAY:
        rows.append((day, round(float(amount), 2), cat, note))


def cash(lo, hi, step=10):
    return R.randrange(int(lo / step), int(hi / step) + 1) * step


def bill(lo, hi):
    return round(R.uniform(lo, hi), 2)


def days():
    d = START
    while d <= TODAY:
        yield d
        d += dt.timedelta(1)


def months():
    y, m = START.year, START.month
    while D(y, m, 1) <= TODAY:
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


ALTO = D(2024, 2, 18)
BHULU = D(2024, 6, 9)
# whole stretches when nobody writes anything down
BLANK = set()
for a, n in ((D(2024, 4, 22), 5), (D(2025, 8, 11), 4), (D(2026, 2, 16), 7), (D(2026, 9, 1), 3)):
    for i in range(n):
        BLANK.add(a + dt.timedelta(i))
AWAY = set()
TRIPS = []


def trip(a, b):
    d = a
    while d <= b:
        AWAY.add(d)
        d += dt.timedelta(1)


trip(D(2024, 1, 20), D(2024, 1, 22))
trip(D(2025, 1, 22), D(2025, 1, 27))
trip(D(2025, 11, 21), D(2025, 11, 23))
trip(D(2026, 5, 9), D(2026, 5, 14))
trip(D(2025, 12, 27), D(2025, 12, 29))

# ---- everyday spending
for d in days():
    wd = d.weekday()
    if d in BLANK or d in AWAY or R.random() < 0.12:
        continue
    infl = 1 + 0.05 * (d - START).days / 365
    # vegetables, fish, meat: no fish or meat on mondays and thursdays
    if R.random() < (0.85 if wd == 6 else 0.45):
        add(d, cash(60 * infl, 260 * infl), 'Veg & Fish',
            R.choice(['veg', 'veg', 'chhatra bazar veg', 'chhatra bazar veg', 'malgodown veg', 'potato onion',
                      'banana and papaya', 'drumstick, brinjal', 'Veg thela', 'green saag', 'fruits', '', '']))
    if wd not in (0, 3) and R.random() < (0.75 if wd == 6 else 0.22):
        what = R.choice(['fish', 'rohu fish', 'prawns', 'chicken', 'chicken', 'eggs', 'mutton', 'small fish'] if wd == 6
                        else ['fish', 'rohu fish', 'eggs', 'eggs', 'chicken'])
        lo, hi = {'fish': (160, 320), 'rohu fish': (200, 380), 'prawns': (300, 560), 'chicken': (180, 340),
                  'eggs': (70, 160), 'mutton': (700, 1150), 'small fish': (80, 160)}[what]
        add(d, cash(lo * infl, hi * infl), 'Veg & Fish', what)
    # groceries
    if R.random() < (0.40 if wd >= 5 else 0.23):
        shop = R.choice(['more', 'more', 'reliance smart', 'reliance smart', 'reliance smart point', 'vishal mega mart',
                         'maa chandi store', 'maa chandi store', 'sahoo store', 'sahoo store', 'omfed paneer',
                         'omfed curd', 'rice 25 kg sahoo store', 'mustard oil', ''])
        if shop in ('more', 'reliance smart', 'vishal mega mart'):
            a = bill(240, 1450 * infl)
        elif shop == 'reliance smart point':
            a = bill(120, 520)
        elif shop.startswith('rice'):
            a = cash(1150 * infl, 1450 * infl)
        elif shop.startswith('omfed'):
            a = cash(40, 130, 5)
        else:
            a = cash(50, 460, 5)
        add(d, a, 'Kirana', shop)
    # tea and small bites
    if R.random() < (0.52 if wd < 5 else 0.25):
        add(d, cash(10, 90, 5), 'Tea & Tiffin',
            R.choice(['tea', 'tea', 'tea', 'tea with rinku bhai', 'bara ghuguni', 'dahibara raghu', 'dahibara raghu',
                      'samosa', 'lassi badambadi', 'canteen tiffin', 'canteen tiffin', 'good luck tea stall', 'paan', '']))
    # eating out
    if R.random() < (0.34 if wd >= 5 else 0.10):
        what = R.choice(['dominos', 'kfc', 'silver city', 'zomato biryani', 'zomato rolls', 'zomato', 'swiggy',
                         'swiggy momo', 'biryani box', 'bikalananda kar sweets', 'cafe with priti', 'silver city priti',
                         'dhaba nh16', 'sweets for home'])
        if what.startswith(('zomato', 'swiggy')):
            a = bill(160, 620 * infl)
        elif what in ('dominos', 'kfc', 'biryani box'):
            a = bill(280, 900)
        elif what.startswith('silver'):
            a = cash(650, 1900 * infl)
        elif what.startswith('dhaba'):
            a = cash(450, 1300)
        else:
            a = cash(120, 560)
        add(d, a, 'Eating Out', what)
    # getting about
    if R.random() < (0.16 if d < ALTO else 0.08):
        what = R.choice(['auto', 'auto badambadi', 'mo bus', 'train to bbsr', 'ola bbsr'])
        add(d, {'mo bus': cash(10, 40, 5), 'ola bbsr': bill(180, 420), 'train to bbsr': cash(15, 60, 5)}.get(what, cash(20, 120)),
            'Travel', what)
    # temple
    if wd == 1 and R.random() < 0.40:
        add(d, cash(21, 151, 5) + 1, 'Puja', R.choice(['chandi mandir', 'chandi mandir', 'chandi mandir bhoga', 'coconut and dhupa']))
    if wd == 3 and R.random() < 0.35:
        add(d, cash(20, 80, 5), 'Puja', R.choice(['flowers', 'flowers gurubar', 'tulasi mala']))
    # cricket on sundays, hardly in the rains
    if wd == 6 and R.random() < (0.12 if d.month in (7, 8) else 0.45):
        what = R.choice(['ground booking share', 'cricket ball', 'net practice', 'umpire fee', 'match day tiffin',
                         'match day tiffin', 'grip and tape', 'alto petrol for match'])
        add(d, {'cricket ball': cash(350, 650, 25), 'ground booking share': cash(200, 400, 25), 'net practice': 150,
                'umpire fee': cash(100, 200, 25), 'grip and tape': cash(60, 180)}.get(what, cash(150, 420)), 'Cricket', what)
    # chemist
    if R.random() < 0.055:
        add(d, bill(60, 780), 'Medical', R.choice(['apollo pharmacy', 'apollo pharmacy', 'chandi medical', 'chandi medical', 'maa knee oil', '']))
    if R.random() < 0.014:
        add(d, cash(400, 600, 100), 'Medical', R.choice(['dr mohanty', 'dr mohanty bapa', 'dr mohanty maa']))
    # clothes
    if R.random() < 0.045:
        what = R.choice(['vishal mega mart', 'vishal mega mart', 'reliance trends', 'style up', 'style up', 'myntra',
                         'tailor', 'bata chappal', 'boyanika saree maa', 'office shirt', 'tukuna jeans'])
        a = {'tailor': cash(80, 450), 'boyanika saree maa': cash(1400, 4200, 50), 'bata chappal': cash(399, 999, 50)}.get(what) or bill(399, 2199)
        add(d, a, 'Clothes', what)
    # house
    if R.random() < 0.055:
        what = R.choice(['electrician', 'plumber', 'bucket and mug', 'led bulb', 'phenyl, broom', 'vishal mega mart', 'tap washer', 'key copy', ''])
        add(d, cash(40, 650), 'House', what)
    # college bits
    if d >= D(2024, 7, 20) and R.random() < 0.05:
        what = R.choice(['tukuna xerox', 'tukuna books', 'tukuna lab record', 'tukuna picnic', 'pen and notebooks', 'tukuna bus pass'])
        add(d, {'tukuna books': cash(350, 1400, 25), 'tukuna picnic': cash(300, 600, 50)}.get(what, cash(40, 300)), 'College', what)
    # gifts and subscriptions
    if R.random() < 0.018:
        add(d, cash(251, 1101, 50) + 1, 'Gifts', R.choice(['marriage gift', 'birthday gift', 'ekoisia gift', 'priti chocolate', 'office farewell collection']))
    # alto small things
    if d > ALTO and R.random() < 0.05:
        what = R.choice(['alto wash', 'alto wash', 'alto puncture', 'parking', 'parking', 'alto air freshner', 'fastag recharge'])
        add(d, {'alto wash': cash(150, 300, 50), 'alto puncture': cash(80, 200), 'parking': cash(20, 60),
                'fastag recharge': 500}.get(what, cash(120, 350)), 'Alto', what)
    # the dog
    if d > BHULU and R.random() < 0.045:
        add(d, bill(180, 760), 'House', R.choice(['bhulu food', 'bhulu food', 'pedigree bhulu', 'bhulu biscuits']))

# ---- petrol
d = START + dt.timedelta(3)
while d <= TODAY:
    if d not in BLANK and d not in AWAY:
        add(d, cash(150, 320), 'Petrol', R.choice(['scooty petrol', 'scooty', 'scooty petrol']))
    d += dt.timedelta(R.randint(9, 16) if d < ALTO else R.randint(14, 26))
d = ALTO + dt.timedelta(1)
while d <= TODAY:
    if d not in BLANK and d not in AWAY:
        add(d, R.choice([500, 800, 1000, 1000, 1200, 1500, 1500, bill(1400, 2300)]), 'Petrol',
            R.choice(['alto petrol iocl', 'alto petrol iocl', 'alto petrol hp', 'alto petrol', 'iocl']))
    d += dt.timedelta(R.randint(8, 14))

# ---- every month
for i, (y, m) in enumerate(months()):
    def day(n):
        return D(y, m, n)
    f = D(y, m, 1)
    add(day(1), R.choice([27, 28, 29, 30, 31]) * (56 if f < D(2024, 8, 1) else 60 if f < D(2026, 1, 1) else 62), 'Kirana', 'omfed milk')
    add(day(2), 1200 if f < D(2025, 4, 1) else 1500, 'House', 'kuni mausi')
    add(day(R.randint(3, 6)), 210 if f < D(2026, 4, 1) else 240, 'Bills & Recharge', 'samaja paper')
    add(day(5), 588.82 if f < D(2025, 7, 1) else 706.82, 'Bills & Recharge', 'jio fiber')
    add(day(R.randint(10, 13)), 299 if f < D(2024, 7, 1) else 349, 'Bills & Recharge', 'jio recharge')
    add(day(R.randint(14, 17)), 239 if f < D(2025, 1, 1) else 265, 'Bills & Recharge', 'airtel bapa')
    base = {1: 900, 2: 950, 3: 1400, 4: 2300, 5: 2900, 6: 2800, 7: 2300, 8: 2200, 9: 2100, 10: 1700, 11: 1100, 12: 900}[m]
    add(day(R.randint(18, 22)), round(base * R.uniform(0.88, 1.15)), 'Bills & Recharge', R.choice(['tpcodl bill', 'tpcodl bill', 'tpcodl bill', 'TPCODL bill']))
    if D(2024, 1, 1) <= f <= D(2025, 9, 1):
        add(day(9), 199 if f < D(2025, 2, 1) else 249, 'Bills & Recharge', 'netflix')
    if f >= D(2025, 11, 1):
        add(day(9), 149, 'Bills & Recharge', 'hotstar')
    add(day(R.randint(6, 9)), bill(620, 980) if f < D(2025, 4, 1) else bill(880, 1240), 'Medical', 'bapa bp medicine')
    if f <= D(2024, 5, 1):
        add(day(4), 3500, 'College', 'tukuna coaching')
    if f >= D(2024, 8, 1):
        add(day(1), 1500 if f < D(2025, 7, 1) else 2000, 'College', 'tukuna pocket money')
    if D(2024, 3, 1) <= f <= D(2026, 2, 1):
        add(day(10), 4865, 'Alto', 'alto emi')
    if D(2025, 1, 1) <= f <= D(2025, 6, 1):
        add(day(3), 900, 'Cricket', 'muscle point gym')
    add(day(R.randint(1, 7)), 500 if f < D(2025, 4, 1) else 600, 'Cricket', 'club fee')
    if f >= D(2025, 10, 1):
        add(day(12), 400, 'Puja', 'sai samiti donation')

d = D(2023, 10, 8)
while d <= TODAY:
    add(d, 929 if d < D(2024, 3, 9) else 829 if d < D(2025, 4, 8) else 879, 'Bills & Recharge', 'indane gas')
    d += dt.timedelta(R.randint(32, 47))

# ---- every year
for y in (2023, 2024, 2025, 2026):
    k = y - 2023
    add(D(y, 2, 17), {2025: 6840, 2026: 7215}.get(y, 0), 'Alto', 'alto insurance') if y >= 2025 else None
    add(D(y, 6, 12), 18450 + 1630 * k, 'Medical', 'star health insurance')
    add(D(y, 8, 21), 12360, 'Bills & Recharge', 'lic premium bapa')
    add(D(y, 11, 25), 9870, 'Bills & Recharge', 'lic premium')
    add(D(y, 4, 15), 2140 + 110 * k, 'House', 'holding tax')
    add(D(y, 12, 8), 1499, 'Bills & Recharge', 'amazon prime')
    add(D(y, 4, 6), 1500 if y < 2026 else 2000, 'Cricket', 'club annual fee')
for day_, a in ((D(2024, 7, 18), 8650), (D(2025, 1, 9), 6200), (D(2025, 7, 14), 7900), (D(2026, 1, 12), 6750), (D(2026, 7, 13), 8450)):
    add(day_, a, 'College', 'tukuna admission fee' if day_ == D(2024, 7, 18) else 'tukuna semester fee')
for day_, a in ((D(2024, 8, 24), 3260), (D(2025, 3, 1), 4185.5), (D(2025, 9, 6), 3890), (D(2026, 3, 7), 5240.75), (D(2026, 9, 12), 4475)):
    add(day_, a, 'Alto', 'alto service maruti')

# ---- festivals
PUJA = {2023: D(2023, 10, 20), 2024: D(2024, 10, 9), 2025: D(2025, 9, 28), 2026: D(2026, 10, 17)}
DIW = {2023: D(2023, 11, 12), 2024: D(2024, 10, 31), 2025: D(2025, 10, 20), 2026: D(2026, 11, 8)}
BALI = {2023: D(2023, 11, 27), 2024: D(2024, 11, 15), 2025: D(2025, 11, 5), 2026: D(2026, 11, 24)}
RAJA = {2024: D(2024, 6, 14), 2025: D(2025, 6, 14), 2026: D(2026, 6, 14)}
RATH = {2024: D(2024, 7, 7), 2025: D(2025, 6, 27), 2026: D(2026, 7, 16)}
GAN = {2024: D(2024, 9, 7), 2025: D(2025, 8, 27), 2026: D(2026, 9, 14)}
SAR = {2024: D(2024, 2, 14), 2025: D(2025, 2, 3), 2026: D(2026, 1, 23)}
HOLI = {2024: D(2024, 3, 25), 2025: D(2025, 3, 14), 2026: D(2026, 3, 4)}
one = dt.timedelta(1)
for y, p in PUJA.items():
    k = y - 2023
    add(p - 12 * one, bill(1500, 2400) + 150 * k, 'Clothes', 'durga puja dress tukuna')
    add(p - 9 * one, cash(2200, 3600, 50) + 100 * k, 'Clothes', 'durga puja saree maa')
    add(p - 5 * one, 501 + 250 * k, 'Gifts', 'chanda durga puja committee')
    add(p + 1 * one, cash(300, 700), 'Eating Out', 'durga puja stall')
    add(p + 2 * one, cash(250, 650), 'Puja', 'durga puja bhoga')
    add(p + 2 * one, cash(400, 900), 'Eating Out', 'durga puja night with priti')
    add(p + 4 * one, cash(150, 400), 'Puja', 'durga puja medha darshan')
for y, p in DIW.items():
    add(p - 2 * one, cash(800, 2200, 50), 'Puja', 'diwali crackers')
    add(p - 1 * one, cash(600, 1300, 50), 'Gifts', 'diwali sweets for staff')
    add(p, cash(120, 300), 'Puja', 'diwali diya and oil')
    add(p - 4 * one, 301 + 100 * (y - 2023), 'Gifts', 'chanda kali puja')
for y, p in BALI.items():
    add(p + 1 * one, cash(300, 800), 'Eating Out', 'bali yatra food stall')
    add(p + 3 * one, cash(200, 900), 'House', 'bali yatra things for kitchen')
    add(p + 3 * one, cash(100, 300), 'Travel', 'bali yatra swing tukuna')
    add(p + 5 * one, cash(300, 900), 'Eating Out', 'bali yatra with priti')
for y, p in RAJA.items():
    add(p - one, cash(250, 500), 'Puja', 'raja pitha things')
    add(p + one, cash(100, 250), 'Puja', 'raja pan')
    add(p + one, cash(1200, 2400, 50), 'Clothes', 'raja saree maa')
for y, p in RATH.items():
    add(p, cash(150, 400), 'Puja', 'rath yatra')
for y, p in GAN.items():
    add(p, cash(350, 800), 'Puja', 'ganesh puja')
for y, p in SAR.items():
    add(p, cash(200, 500), 'Puja', 'saraswati puja')
for y, p in HOLI.items():
    add(p - one, cash(180, 420), 'Puja', 'holi colour')
for y in (2024, 2025, 2026):
    add(D(y, 8, 15), cash(100, 260), 'Eating Out', 'independence day sweets')
    add(D(y, 9, 3), cash(900, 2400, 50), 'Gifts', 'priti birthday gift')
    add(D(y, 1, 1), cash(900, 1800, 50), 'Eating Out', 'new year picnic')

# ---- trips
def T(day_, a, cat, note):
    add(day_, a, cat, note)

T(D(2024, 1, 20), 240, 'Travel', 'puri trip train')
T(D(2024, 1, 20), 3600, 'Travel', 'puri trip hotel')
T(D(2024, 1, 20), 860, 'Eating Out', 'puri trip lunch')
T(D(2024, 1, 21), 1101, 'Puja', 'puri trip jagannath mandir')
T(D(2024, 1, 21), 1240, 'Eating Out', 'puri trip sea food')
T(D(2024, 1, 22), 650, 'Gifts', 'puri trip khaja')
T(D(2024, 1, 22), 320, 'Travel', 'puri trip auto')
T(D(2025, 12, 27), 1500, 'Petrol', 'puri trip alto petrol')
T(D(2025, 12, 27), 190, 'Travel', 'puri trip toll')
T(D(2025, 12, 27), 5400, 'Travel', 'puri trip hotel')
T(D(2025, 12, 28), 1501, 'Puja', 'puri trip jagannath mandir')
T(D(2025, 12, 28), 1680, 'Eating Out', 'puri trip sea food')
T(D(2025, 12, 29), 900, 'Gifts', 'puri trip khaja')
T(D(2024, 11, 30), 18640, 'Travel', 'goa trip flight')
T(D(2025, 1, 22), 420, 'Travel', 'goa trip taxi')
T(D(2025, 1, 22), 9800, 'Travel', 'goa trip hotel')
T(D(2025, 1, 23), 1350, 'Travel', 'goa trip scooter rent')
T(D(2025, 1, 23), 1860, 'Eating Out', 'goa trip beach shack')
T(D(2025, 1, 24), 2200, 'Travel', 'goa trip water sports')
T(D(2025, 1, 24), 1475.5, 'Eating Out', 'goa trip dinner')
T(D(2025, 1, 25), 980, 'Eating Out', 'goa trip fish thali')
T(D(2025, 1, 26), 1640, 'Gifts', 'goa trip cashew')
T(D(2025, 1, 27), 510, 'Travel', 'goa trip taxi')
T(D(2025, 11, 21), 1180, 'Travel', 'kolkata match train')
T(D(2025, 11, 21), 2900, 'Travel', 'kolkata match hotel')
T(D(2025, 11, 22), 1600, 'Cricket', 'kolkata match eden tickets')
T(D(2025, 11, 22), 745, 'Eating Out', 'kolkata match arsalan')
T(D(2025, 11, 23), 560, 'Gifts', 'kolkata match sandesh')
T(D(2026, 3, 21), 7480, 'Travel', 'darjeeling trip train')
T(D(2026, 5, 9), 3400, 'Travel', 'darjeeling trip jeep')
T(D(2026, 5, 9), 11200, 'Travel', 'darjeeling trip hotel')
T(D(2026, 5, 10), 1460, 'Eating Out', 'darjeeling trip momo')
T(D(2026, 5, 11), 3000, 'Travel', 'darjeeling trip toy train')
T(D(2026, 5, 12), 2350, 'Gifts', 'darjeeling trip tea packets')
T(D(2026, 5, 12), 2790, 'Clothes', 'darjeeling trip sweaters')
T(D(2026, 5, 13), 1890.5, 'Eating Out', 'darjeeling trip dinner')
T(D(2026, 5, 14), 640, 'Eating Out', 'darjeeling trip train food')

# ---- one-off things
for day_, a, c, n in (
        (ALTO, 72000, 'Alto', 'alto down payment'),
        (D(2024, 2, 19), 3850, 'Alto', 'alto name transfer rto'),
        (D(2024, 2, 20), 501, 'Puja', 'alto puja chandi mandir'),
        (D(2025, 11, 16), 13600, 'Alto', 'alto tyres four'),
        (D(2026, 6, 20), 4650, 'Alto', 'alto battery exide'),
        (D(2024, 8, 3), 48990, 'College', 'laptop tukuna'),
        (D(2025, 3, 12), 42500, 'Medical', 'bapa cataract operation'),
        (D(2025, 3, 15), 1860.4, 'Medical', 'bapa eye drops chandi medical'),
        (D(2025, 3, 19), 3200, 'Medical', 'bapa spectacles'),
        (D(2024, 5, 4), 23490, 'House', 'washing machine lg'),
        (D(2024, 7, 27), 28500, 'House', 'roof leak repair'),
        (D(2025, 4, 26), 16800, 'House', 'inverter luminous'),
        (D(2026, 4, 19), 34990, 'House', 'ac voltas'),
        (D(2026, 4, 21), 1500, 'House', 'ac fitting'),
        (D(2026, 8, 8), 17499, 'House', 'phone samsung m35'),
        (D(2024, 9, 29), 6800, 'Cricket', 'bat ss ton'),
        (D(2026, 1, 18), 4250, 'Cricket', 'bat gm'),
        (D(2024, 10, 20), 1850, 'Cricket', 'pads and gloves'),
        (D(2025, 10, 26), 950, 'Cricket', 'club jersey'),
        (D(2026, 10, 25), 1150, 'Cricket', 'club jersey'),
        (D(2025, 2, 5), 3400, 'Clothes', 'sanu marriage dress'),
        (D(2025, 2, 12), 11001, 'Gifts', 'sanu marriage gift'),
        (D(2025, 2, 11), 1450, 'Travel', 'sanu marriage taxi'),
        (D(2024, 6, 10), 1250, 'House', 'bhulu bed and belt'),
        (D(2024, 6, 14), 850, 'Medical', 'bhulu vet vaccine'),
        (D(2024, 12, 20), 600, 'Medical', 'bhulu vet'),
        (D(2025, 6, 16), 900, 'Medical', 'bhulu vet vaccine'),
        (D(2025, 10, 22), 1350, 'Medical', 'bhulu vet'),
        (D(2026, 6, 18), 950, 'Medical', 'bhulu vet vaccine'),
        (D(2026, 8, 19), 2180, 'Medical', 'bhulu vet leg injury'),
        (D(2026, 7, 5), 1750, 'Medical', 'maa knee xray'),
        (D(2026, 7, 9), 2400, 'Medical', 'maa physiotherapy'),
        (D(2026, 7, 23), 2400, 'Medical', 'maa physiotherapy'),
        (D(2026, 9, 3), 1650, 'Eating Out', 'silver city priti birthday')):
    add(day_, a, c, n)

rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'cuttack.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), '%.2f' % a, c, n])
