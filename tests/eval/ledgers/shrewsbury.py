import random, csv, os, datetime as dt
from decimal import Decimal as D
rnd = random.Random(49035)
START, END = dt.date(2023, 9, 1), dt.date(2026, 11, 30)
rows = []
def add(d, amt, cat, note):
    if isinstance(d, str): d = dt.date.fromisoformat(d)
    if START <= d <= END:
        rows.append((d, D(str(amt)).quantize(D('0.01')), cat, note))
def u(a, b): return round(rnd.uniform(a, b), 2)
def days():
    d = START
    while d <= END:
        yield d
        d += dt.timedelta(1)
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def step(table, d):
    p = None
    for f, v in table:
        if d >= dt.date.fromisoformat(f): p = v
    return p
infl = lambda d: 1 + (d - START).days / 365.25 * 0.045

# --- monthly things
for y, m in months():
    d = dt.date(y, m, 1)
    add(d, step([('2023-01-01', 695), ('2024-04-01', 725), ('2025-04-01', 760), ('2026-04-01', 785)], d), 'House', 'rent')
    add(d, step([('2023-01-01', 145), ('2024-06-01', 155), ('2025-10-01', 170)], d), 'Neddy', 'livery Hencote yard')
    if m not in (2, 3):
        add(dt.date(y, m, 5), step([('2023-01-01', 139), ('2024-04-01', 146), ('2025-04-01', 153), ('2026-04-01', 160)], d), 'Bills', 'council tax')
    base = 95 + 55 * (m in (11, 12, 1, 2, 3)) + 15 * (m in (4, 10))
    add(dt.date(y, m, 8), u(base - 9, base + 9), 'Bills', 'Octopus energy')
    add(dt.date(y, m, 11), step([('2023-01-01', '27.99'), ('2024-04-01', '30.20'), ('2025-04-01', '32.40'), ('2026-04-01', '35.40')], d), 'Bills', 'Plusnet broadband')
    add(dt.date(y, m, 14), step([('2023-01-01', '21.50'), ('2024-04-01', '23.20'), ('2025-04-01', '24.95'), ('2026-04-01', '27.45')], d), 'Bills', 'EE phones')
    add(dt.date(y, m, 17), step([('2023-01-01', '10.99'), ('2024-05-01', '11.99'), ('2025-11-01', '12.99')], d), 'Bills', 'Spotify')
    if d < dt.date(2024, 11, 1): add(dt.date(y, m, 19), step([('2023-01-01', '6.99'), ('2024-03-01', '10.99')], d), 'Bills', 'Netflix')
    if d >= dt.date(2025, 2, 1): add(dt.date(y, m, 21), step([('2023-01-01', '4.99'), ('2025-10-01', '5.99')], d), 'Bills', 'Disney+')
    add(dt.date(y, m, 22), step([('2023-01-01', '13.25'), ('2024-04-01', '14.12'), ('2025-04-01', '14.54'), ('2026-04-01', '15.00')], d), 'Bills', 'tv licence')
    if d < dt.date(2025, 6, 1): add(dt.date(y, m, 2), '22.99', 'Running', 'PureGym')
    add(dt.date(y, m, 3), step([('2023-01-01', '15.31'), ('2025-04-01', '16.62')], d), 'Motor', 'car tax')
    add(dt.date(y, m, 25), step([('2023-01-01', 30), ('2024-09-01', 40), ('2025-09-01', 50)], d), 'Ellie', 'allowance')
    add(dt.date(y, m, 28), step([('2023-01-01', '31.40'), ('2025-01-01', '36.85'), ('2026-01-01', '41.20')], d), 'Neddy', 'Petplan horse insurance')
    if m in (4, 10): add(dt.date(y, m, 20), u(168, 205), 'Bills', 'Severn Trent water')
    if m in (1, 4, 7, 10): add(dt.date(y, m, 6), step([('2023-01-01', 110), ('2025-01-01', 120), ('2026-01-01', 135)], d), 'Narrowboat', 'Kittiwake share')
    if m in (1, 4, 9):
        add(dt.date(y, m, 9), step([('2023-01-01', 48), ('2024-09-01', 52), ('2026-01-01', 55)], d), 'Choir', 'choir subs' if not (y == 2025 and m == 4) else 'choir subs next term')

# --- yearly things
for d, a in (('2024-03-12', '412.60'), ('2025-03-12', '455.18'), ('2026-03-11', '498.75')): add(d, a, 'Motor', 'Admiral car insurance')
for d, a in (('2023-10-16', '54.85'), ('2024-10-14', '54.85'), ('2025-10-13', '54.85'), ('2026-10-12', '57.00')): add(d, a, 'Motor', 'MOT Meole garage')
for d, a in (('2023-10-16', '148.00'), ('2024-10-14', '176.40'), ('2025-10-13', '189.90'), ('2026-10-12', '231.50')): add(d, a, 'Motor', 'service Meole garage')
add('2025-01-22', '318.00', 'Motor', 'clutch cable and tyres')
add('2026-06-16', '164.00', 'Motor', 'two tyres Kwik Fit')
for y in (2024, 2025, 2026):
    add(f'{y}-01-10', {2024: 79, 2025: 84, 2026: 90}[y], 'Neddy', 'Harry Hall membership')
    add(f'{y}-02-20', {2024: '54.99', 2025: '54.99', 2026: '59.99'}[y], 'Running', 'Strava')
    add(f'{y}-03-27', {2024: '118.00', 2025: '124.50', 2026: '131.00'}[y], 'Narrowboat', 'boat licence my bit')
    add(f'{y}-07-18', {2024: '122.40', 2025: '131.75', 2026: '139.20'}[y], 'House', 'contents insurance')
    add(f'{y}-08-{ {2024: "09", 2025: "08", 2026: "14"}[y]}', u(8, 10), 'Bits and bobs', 'flower show ticket')
    add(f'{y}-08-{ {2024: "09", 2025: "08", 2026: "14"}[y]}', u(11, 19), 'Nosh out', 'flower show lunch')
    add(f'{y}-05-10', {2024: '111.60', 2025: '114.50', 2026: '118.00'}[y], 'Health', 'prescription prepay')
# birthdays
for y in (2023, 2024, 2025, 2026):
    for md, who, gifts in (('02-10', 'mum', ['flowers', 'scarf', 'theatre voucher']), ('06-18', 'Jo', ['gin', 'earrings', 'book']),
                           ('11-02', 'Finn', ['lego', 'football', 'lego', 'game']), ('04-22', 'Karen', ['candle', 'hat', 'spa voucher']),
                           ('09-05', 'Ellie', ['trainers', 'headphones', 'necklace', 'coat'])):
        g = gifts[(y - 2023) % len(gifts)]
        lo, hi = (45, 95) if who in ('Ellie', 'mum') else (14, 34)
        add(f'{y}-{md}', u(lo, hi), 'Pressies', f'{who} birthday {g}')
        add(dt.date.fromisoformat(f'{y}-{md}') + dt.timedelta(1), u(2.2, 4.5), 'Pressies', f'{who} birthday card')
    add(f'{y}-09-08', u(38, 72), 'Nosh out', 'Ellie birthday tea Zizzi')
    # xmas
    for who in ('mum', 'Jo', 'Finn', 'Karen', 'Ellie', 'Ellie', 'Sue', 'work secret santa'):
        add(dt.date(y, 11, 24) + dt.timedelta(rnd.randrange(0, 28)), u(10, 30) if who != 'Ellie' else u(35, 110), 'Pressies', f'xmas {who}')
    add(f'{y}-12-20', u(88, 135), 'Food shop', 'Morrisons xmas shop')
    add(f'{y}-12-22', u(28, 46), 'Food shop', 'xmas turkey market hall')
    add(f'{y}-12-09', u(28, 42), 'House', 'xmas tree')
    add(f'{y}-12-12', u(27, 39), 'Nosh out', 'work xmas do Loggerheads')
    add(f'{y}-12-14', u(9, 16), 'Choir', 'xmas concert raffle and mulled wine')
    add(f'{y}-12-05', u(14, 19), 'Pressies', 'xmas cards and stamps')

# --- food shop
for d in days():
    k = infl(d)
    if d.weekday() == 5 and rnd.random() < 0.93:
        s = rnd.choices(['Aldi', 'Tesco big shop', 'Morrisons', 'aldi', 'Lidl', 'tesco'], [5, 4, 3, 3, 1, 2])[0]
        add(d, u(38 * k, 79 * k), 'Food shop', s)
    if d.weekday() == 2 and rnd.random() < 0.55:
        add(d, u(14 * k, 36 * k), 'Food shop', rnd.choice(['Aldi', 'Lidl', 'tesco', 'Morrisons', 'Farmfoods']))
    if rnd.random() < 0.27:
        s, a, b = rnd.choice([('Co-op milk and bread', 3, 7), ('Tesco Express', 3.2, 14), ('M&S bits for tea', 8, 22), ('market hall cheese', 5, 13),
                              ('market veg', 4, 11), ('', 2, 16), ('Co-op', 3, 15), ('milk', 1.4, 3), ('carrots for us and the horse', 2, 5), ('Greggs bread', 2, 4)])
        add(d, u(a * k, b * k), 'Food shop', s)
    # nosh out
    p = {0: .18, 1: .2, 2: .2, 3: .24, 4: .34, 5: .36, 6: .26}[d.weekday()]
    if rnd.random() < p:
        s, a, b = rnd.choice([('Costa', 3.4, 8.5), ('Costa with Karen', 7, 12), ('Greggs', 2.4, 6), ('coffee with Sue', 3.5, 9), ('The Boathouse with Karen', 17, 34),
                              ('chippy', 9, 19), ('takeaway curry', 19, 34), ('work lunch', 4, 8), ('Loggerheads', 7, 21), ('pizza with Ellie', 18, 36),
                              ('', 3, 19), ('Ginger & Co', 4, 13), ('Costa', 3.4, 8.5), ('lunch with Jo', 12, 26)])
        add(d, u(a * k, b * k), 'Nosh out', s)
    if d.weekday() == 5 and rnd.random() < 0.4: add(d, u(3.2 * k, 6.4 * k), 'Nosh out', 'parkrun coffee')
    # ellie
    term = not (d.month == 8 or (d.month == 7 and d.day > 20) or (d.month == 12 and d.day > 19) or (d.month == 4 and d.day < 15))
    if d.weekday() == 0 and term and d < dt.date(2026, 7, 1) and rnd.random() < .85: add(d, rnd.choice([10, 12, 15]), 'Ellie', 'ParentPay lunches')
    if rnd.random() < 0.06:
        s, a, b = rnd.choice([('Next jeans', 18, 36), ('Vinted', 4, 18), ('Primark', 9, 32), ('cinema money', 8, 14), ('Boots makeup', 5, 19), ('Amazon revision guides', 6, 17), ('JD trainers', 38, 75), ('', 5, 20)])
        add(d, u(a, b), 'Ellie', s)
    # bits
    if rnd.random() < 0.25:
        s, a, b = rnd.choice([('Amazon', 5, 32), ('Amazon', 6, 25), ('B&M', 4, 18), ('Next', 14, 48), ('Severn Hospice shop', 2, 12), ('Timpson keys', 6, 14), ('haircut Lisa', 32, 41),
                              ('', 2, 24), ('Boots', 4, 17), ('Vinted', 4, 19), ('TK Maxx', 9, 36), ('market plants', 4, 14), ('post office', 2, 9), ('Waterstones', 8, 18)])
        add(d, u(a, b), 'Bits and bobs', s)
    # health
    if rnd.random() < 0.075:
        s, a, b = rnd.choice([('Boots', 4, 19), ('Boots', 4, 15), ('Boots tissues and hayfever tabs', 6, 13), ('physio knee', 42, 48), ('Holland & Barrett', 6, 19), ('plasters', 2, 5), ('chemist', 3, 11)])
        add(d, u(a, b), 'Health', s)
    # motor
    if rnd.random() < 0.07:
        add(d, rnd.choice([1.2, 2.4, 2.8, 3.6, 4.2, 5.5]), 'Motor', rnd.choice(['Frankwell parking', 'RingGo parking', 'parking Raven Meadows']))
    if rnd.random() < 0.025: add(d, u(6, 12), 'Motor', 'car wash')
    # neddy
    if rnd.random() < 0.05:
        s, a, b = rnd.choice([('Wynnstay feed', 22, 49), ('Wynnstay shavings', 18, 40), ('Mole Valley feed', 20, 44), ('fly spray', 9, 17), ('Amazon hoof pick and brushes', 7, 18), ('Decathlon numnah', 13, 25), ('carrots', 2, 5)])
        add(d, u(a, b), 'Neddy', s)
    if d.weekday() == 3 and rnd.random() < .22: add(d, 30 if d < dt.date(2025, 3, 1) else 35, 'Neddy', 'jump lesson with Tash')
    # running
    if rnd.random() < 0.035:
        s, a, b = rnd.choice([('gels', 6, 16), ('JustGiving', 5, 20), ('Decathlon socks and top', 9, 28), ('Amazon running belt', 8, 16), ('kinesio tape', 5, 9)])
        add(d, u(a, b), 'Running', s)
    # choir
    if d.weekday() == 1 and term and rnd.random() < .3: add(d, u(2, 6), 'Choir', rnd.choice(['tea kitty', 'pub after with Sue', 'pub after', 'raffle']))
    if rnd.random() < 0.008: add(d, u(6, 18), 'Choir', 'sheet music')
    # boat
    if 4 <= d.month <= 10 and d.weekday() == 5 and rnd.random() < .3:
        s, a, b = rnd.choice([('boat diesel', 34, 68), ('pump out', 17, 24), ('gas bottle', 31, 44), ('Ellesmere chandlery rope', 11, 36), ('chandlery', 6, 28), ('lock snacks', 4, 11)])
        add(d, u(a, b), 'Narrowboat', s)
    # house
    if rnd.random() < 0.02:
        s, a, b = rnd.choice([('B&Q paint', 14, 38), ('bulbs', 4, 12), ('Dunelm', 11, 46), ('Argos hoover bags', 7, 13), ('B&M storage boxes', 8, 19), ('', 5, 26)])
        add(d, u(a, b), 'House', s)
# fuel
d = START + dt.timedelta(3)
while d <= END:
    add(d, u(38, 61), 'Motor', rnd.choices(['Tesco fuel', 'Shell fuel', 'Texaco fuel', 'Morrisons fuel'], [5, 2, 2, 1])[0])
    d += dt.timedelta(rnd.randrange(7, 12))
# farrier
d = START + dt.timedelta(11)
while d <= END:
    add(d, step([('2023-01-01', 82), ('2024-09-01', 88), ('2026-02-01', 95)], d), 'Neddy', 'farrier Dave')
    d += dt.timedelta(rnd.choice([40, 42, 43, 45, 49, 56]))
# haylage
d = START + dt.timedelta(30)
while d <= END:
    if d.month in (10, 11, 12, 1, 2, 3): add(d, u(38, 52) if d.year < 2025 else u(44, 60), 'Neddy', 'haylage')
    d += dt.timedelta(rnd.randrange(11, 16))
# vet etc
for dd, a, n in (('2023-11-14', '64.20', 'vet jabs'), ('2024-05-21', '68.50', 'vet teeth'), ('2024-11-12', '67.00', 'vet jabs'), ('2025-02-06', '486.35', 'vet colic'), ('2025-02-09', '142.10', 'vet colic follow up'),
                 ('2025-05-20', '74.00', 'vet teeth'), ('2025-11-11', '71.50', 'vet jabs'), ('2026-03-03', '238.90', 'vet lame xray'), ('2026-05-19', '79.00', 'vet teeth'), ('2026-11-10', '76.50', 'vet jabs'),
                 ('2024-04-09', '55.00', 'horse physio'), ('2025-04-15', '58.00', 'horse physio'), ('2025-09-16', '58.00', 'horse physio'), ('2026-04-14', '62.00', 'horse physio'), ('2026-09-22', '62.00', 'horse physio'),
                 ('2023-10-21', '84.99', 'rug winter'), ('2025-10-18', '96.00', 'rug winter'), ('2024-06-08', '129.00', 'riding boots'), ('2026-05-02', '64.50', 'brushing boots and travel boots'), ('2025-06-28', '740.00', 'saddle second hand')):
    add(dd, a, 'Neddy', n)
for dd, a, n in (('2023-11-30', '25.80', 'dentist'), ('2024-06-06', '26.80', 'dentist'), ('2024-12-05', '73.50', 'dentist filling'), ('2025-06-12', '27.40', 'dentist'), ('2026-01-15', '27.40', 'dentist'), ('2026-07-23', '27.90', 'dentist'),
                 ('2024-09-18', '189.00', 'Specsavers new glasses'), ('2026-09-16', '215.00', 'Specsavers varifocals')): add(dd, a, 'Health', n)
# running races
for dd, a, n in (('2023-12-02', '12.00', 'santa dash entry'), ('2024-01-15', '34.00', 'Shrewsbury 10k entry'), ('2024-04-28', '16.50', 'Race for Life entry'), ('2024-11-08', '14.00', 'santa dash entry'), ('2025-01-20', '36.00', 'Shrewsbury 10k entry'),
                 ('2025-04-27', '17.50', 'Race for Life entry'), ('2025-11-07', '15.00', 'santa dash entry'), ('2026-01-19', '44.00', 'Shrewsbury Half entry'), ('2026-04-25', '18.50', 'Race for Life entry'), ('2026-11-06', '16.00', 'santa dash entry'),
                 ('2024-02-10', '118.00', 'Brooks trainers'), ('2025-01-25', '124.99', 'Brooks trainers'), ('2025-08-09', '110.00', 'Brooks trainers'), ('2026-03-21', '129.99', 'Brooks trainers'),
                 ('2025-02-14', '69.00', 'GNR entry'), ('2025-08-20', '14.50', 'GNR charity vest')): add(dd, a, 'Running', n)
add('2025-09-06', '96.00', 'Hols', 'GNR hotel Newcastle'); add('2025-08-11', '58.40', 'Hols', 'GNR train'); add('2025-09-06', '23.80', 'Nosh out', 'GNR pasta night before'); add('2025-09-07', '14.20', 'Nosh out', 'GNR fish and chips after'); add('2025-09-07', '6.00', 'Motor', 'GNR station parking')
# ellie driving
add('2025-06-30', '34.00', 'Ellie', 'provisional licence'); add('2025-12-03', '23.00', 'Ellie', 'theory test'); add('2026-01-14', '23.00', 'Ellie', 'theory test'); add('2026-05-11', '62.00', 'Ellie', 'driving test'); add('2026-09-02', '62.00', 'Ellie', 'driving test')
add('2025-09-20', '186.00', 'Ellie', 'Marmalade learner insurance'); add('2026-03-20', '198.00', 'Ellie', 'Marmalade learner insurance'); add('2025-09-12', '9.99', 'Ellie', 'Amazon L plates')
d = dt.date(2025, 9, 17)
while d <= END:
    if not (dt.date(2025, 12, 20) <= d <= dt.date(2026, 1, 4)) and rnd.random() < .72:
        add(d, 36 if d < dt.date(2026, 2, 1) else 39, 'Ellie', 'driving lesson Gareth')
    d += dt.timedelta(7)
add('2024-01-17', '180.00', 'Ellie', 'school trip Berlin deposit'); add('2024-03-06', '265.00', 'Ellie', 'school trip Berlin balance'); add('2025-07-04', '85.00', 'Ellie', 'prom dress'); add('2025-09-03', '429.00', 'Ellie', 'laptop for sixth form')
for y in (2023, 2024, 2025): add(f'{y}-09-01', {2023: 310, 2024: 325, 2025: 340}[y], 'Ellie', 'bus pass')
# trips
for dd, a, c, n in (('2024-02-02', '210.00', 'Hols', 'Llangollen cottage deposit'), ('2024-08-17', '46.30', 'Food shop', 'tesco shop for Llangollen'), ('2024-08-17', '52.10', 'Narrowboat', 'Llangollen diesel'), ('2024-08-18', '38.60', 'Nosh out', 'Llangollen pub with Karen'),
        ('2024-08-19', '24.00', 'Hols', 'Llangollen steam train'), ('2024-08-20', '12.40', 'Nosh out', 'Llangollen ice creams and tea'), ('2024-08-20', '18.00', 'Narrowboat', 'Llangollen mooring'), ('2024-08-21', '9.50', 'Pressies', 'Llangollen fudge for mum'),
        ('2025-02-22', '150.00', 'Hols', 'Whitby cottage deposit'), ('2025-06-21', '385.00', 'Hols', 'Whitby cottage balance'), ('2025-07-26', '54.70', 'Motor', 'Whitby fuel on the way'), ('2025-07-26', '41.15', 'Food shop', 'Co-op Whitby'), ('2025-07-27', '33.90', 'Nosh out', 'Whitby Magpie fish and chips'),
        ('2025-07-28', '21.50', 'Hols', 'Whitby abbey tickets'), ('2025-07-28', '7.00', 'Motor', 'Whitby parking'), ('2025-07-29', '44.20', 'Nosh out', 'Whitby tea with Jo and Finn'), ('2025-07-30', '16.00', 'Pressies', 'Whitby jet earrings for Karen'), ('2025-07-31', '12.80', 'Bits and bobs', 'Whitby Vinted parcel and postcards'), ('2025-08-01', '49.95', 'Motor', 'Whitby fuel home'),
        ('2026-01-27', '120.00', 'Choir', 'Edinburgh tour deposit'), ('2026-04-28', '195.00', 'Choir', 'Edinburgh tour balance'), ('2026-05-22', '78.60', 'Hols', 'Edinburgh train'), ('2026-05-22', '18.40', 'Nosh out', 'Edinburgh lunch with Sue'), ('2026-05-23', '36.75', 'Nosh out', 'Edinburgh dinner'),
        ('2026-05-23', '19.50', 'Hols', 'Edinburgh castle'), ('2026-05-24', '11.20', 'Nosh out', 'Edinburgh breakfast'), ('2026-05-24', '14.99', 'Pressies', 'Edinburgh tartan scarf for mum'), ('2026-05-25', '8.40', 'Choir', 'Edinburgh tour photo'), ('2026-05-22', '12.00', 'Bits and bobs', 'Boots Edinburgh travel minis'),
        ('2025-02-26', '489.00', 'House', 'bathroom suite Wickes'), ('2025-03-01', '146.20', 'House', 'bathroom tiles Topps'), ('2025-03-04', '38.45', 'House', 'bathroom grout and silicone'), ('2025-03-07', '620.00', 'House', 'bathroom plumber Mick'), ('2025-03-08', '27.50', 'Nosh out', 'chippy for bathroom helpers'), ('2025-03-15', '42.00', 'House', 'B&Q bathroom paint'),
        ('2025-03-19', '31.90', 'Bits and bobs', 'Amazon bathroom mirror'), ('2025-03-22', '56.00', 'Bits and bobs', 'bathroom towels Next'), ('2025-04-05', '18.75', 'House', 'bathroom blind'),
        ('2026-02-18', '349.00', 'House', 'Currys washing machine'), ('2024-10-02', '279.00', 'Bits and bobs', 'phone second hand'), ('2026-08-07', '412.00', 'Hols', 'Jet2 Majorca deposit'), ('2026-09-28', '530.00', 'Hols', 'Jet2 Majorca balance'),
        ('2026-10-24', '62.00', 'Nosh out', 'Majorca tapas'), ('2026-10-26', '28.50', 'Nosh out', 'Majorca beach lunch'), ('2026-10-27', '34.00', 'Hols', 'Majorca boat trip'), ('2026-10-28', '15.60', 'Pressies', 'Majorca pottery for Jo')):
    add(dd, a, c, n)
order = list(range(len(rows)))
rows = [rows[i] for i in sorted(order, key=lambda i: (rows[i][0], i))]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'shrewsbury.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows: w.writerow([d.isoformat(), str(a), c, n])
print(len(rows))
