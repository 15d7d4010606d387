import csv, random, os
from datetime import date, timedelta as td
from decimal import Decimal as D
R = random.Random(330033)
A, Z = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n=''):
    if A <= d <= Z:
        rows.append((d, D(str(a)).quantize(D('0.01')), c, n))
def u(lo, hi): return round(R.uniform(lo, hi), 2)
def p9(lo, hi): return R.randint(int(lo), int(hi)) + R.choice([0, .5, .99, .99, .49, .95])
def step(d, *st):
    v = None
    for s, x in st:
        if d >= date.fromisoformat(s): v = x
    return v
O = '2023-01-01'
# ---- monthly
m = date(2023, 9, 1)
while m <= Z:
    y, mo = m.year, m.month
    dd = lambda n: date(y, mo, n)
    add(dd(1), step(m, (O, 575), ('2024-04-01', 595), ('2025-04-01', 620), ('2026-04-01', 645)), 'House', 'rent')
    if mo not in (2, 3):
        add(dd(5), step(m, (O, 142), ('2024-04-01', 149), ('2025-04-01', 157), ('2026-04-01', 165)), 'House', 'council tax')
    if m < date(2025, 10, 1):
        add(dd(8), step(m, (O, 27.99), ('2024-03-01', 29.99), ('2025-03-01', 32.99)), 'House', 'Plusnet broadband')
    else:
        add(dd(8), step(m, (O, 25), ('2026-04-01', 27.5)), 'House', 'Vodafone broadband')
    add(dd(12), step(m, (O, 36.4), ('2024-04-01', 39.1), ('2025-04-01', 46.75), ('2026-04-01', 49.2)), 'House', 'Yorkshire Water')
    w = 1 if mo in (11, 12, 1, 2, 3) else 0
    add(dd(18), u(58, 74) + 14 * w, 'House', 'Octopus electric')
    add(dd(18), u(22, 38) + 62 * w, 'House', 'Octopus gas')
    if w:
        add(dd(R.randint(2, 27)), R.choice([45, 48, 50, 52]), 'House', R.choice(['logs for the stove', 'coal and kindling']))
    add(dd(3), step(m, (O, 13.25), ('2024-04-01', 14.12), ('2025-04-01', 14.54), ('2026-04-01', 15)), 'Subs', 'TV licence')
    add(dd(14), step(m, (O, 10.99), ('2025-02-01', 12.99), ('2026-06-01', 13.99)), 'Subs', 'Netflix')
    add(dd(16), step(m, (O, 17.99), ('2024-05-01', 19.99), ('2025-11-01', 21.99)), 'Subs', 'Spotify family')
    if date(2023, 11, 1) <= m <= date(2025, 3, 1):
        add(dd(20), step(m, (O, 7.99), ('2024-11-01', 8.99)), 'Subs', 'Disney+')
    if date(2025, 1, 1) <= m <= date(2025, 8, 1):
        add(dd(22), 7.99, 'Subs', 'Audible')
    if m >= date(2026, 2, 1):
        add(dd(22), 5.99, 'Subs', 'Duolingo')
    add(dd(24), step(m, (O, 10), ('2025-06-01', 12)), 'Subs', 'Giffgaff')
    add(dd(2), 0.99, 'Subs', 'iCloud')
    add(dd(10), step(m, (O, 24.5), ('2024-07-01', 27.8), ('2025-07-01', 31.2), ('2026-07-01', 35.6)), 'The Dog', 'dog insurance Petplan')
    add(dd(R.randint(4, 26)), 12 if y < 2025 else 14, 'Odds and Sods', 'window cleaner')
    add(dd(28), 20 if y < 2026 else 25, 'Christmas Club', 'Park hampers')
    add(dd(R.randint(3, 27)), step(m, (O, 38), ('2025-01-01', 42), ('2026-01-01', 45)), 'Hair and Slap', 'haircut Donna') if mo % 2 == 1 else None
    add(dd(R.randint(3, 27)), step(m, (O, 32), ('2025-09-01', 36)), 'The Dog', 'dog groomer') if mo % 2 == 0 else None
    if R.random() < .4: add(dd(R.randint(3, 27)), R.choice([9, 10, 11]), 'Bairns', 'haircut Alfie')
    m = date(y + mo // 12, mo % 12 + 1, 1)
def term(d):
    md = (d.month, d.day)
    if (7, 21) <= md <= (9, 4) or md >= (12, 20) or md <= (1, 4): return False
    if (10, 24) <= md <= (11, 1) or (2, 14) <= md <= (2, 22) or (4, 3) <= md <= (4, 17) or (5, 25) <= md <= (5, 31): return False
    return True
cas = [
 (16, lambda d: (u(4, 19), 'Big Shop', R.choice(['Co-op', 'Co-op', 'Co-op bits', 'Co-op milk and bread']))),
 (3, lambda d: (u(3, 9), 'Treats', R.choice(['Co-op wine', 'Co-op sweets', 'Co-op meal deal']))),
 (5, lambda d: (u(18, 46), 'Big Shop', 'Lidl' if d > date(2024, 2, 10) else 'Heron Foods')),
 (4, lambda d: (u(7, 24), 'Big Shop', R.choice(["Radford's butchers", "Radford's butchers", "Radford's pies"]))),
 (3, lambda d: (u(5, 14), 'Big Shop', 'greengrocer')),
 (6, lambda d: (u(3.2, 12), 'Treats', R.choice(["Botham's", "Botham's", "Botham's lemon buns"]))),
 (3, lambda d: (u(2.9, 6.5), 'Treats', R.choice(['coffee', 'coffee with Gemma', 'Greggs']))),
 (3, lambda d: (u(18, 34), 'Treats', R.choice(['Chinese takeaway', 'pizza takeaway', 'Indian takeaway']))),
 (2, lambda d: (u(9, 32), 'Treats', R.choice(['pub', 'pub with Lee', 'The Fleece']))),
 (3 , lambda d: (u(5, 14), 'Treats', 'ice creams') if 4 <= d.month <= 9 else (u(5, 9), 'Treats', 'hot chocolates')),
 (4, lambda d: (u(3, 22), 'Odds and Sods', 'Home Bargains')),
 (2, lambda d: (u(3, 14), 'The Dog', 'Home Bargains dog treats')),
 (3, lambda d: (u(19, 39), 'The Dog', 'Pets at Home')),
 (1.5, lambda d: (u(3, 8), 'The Dog', 'poo bags')),
 (4, lambda d: (p9(4, 16), 'Hair and Slap', 'Boots')),
 (2, lambda d: (p9(3, 12), 'Hair and Slap', 'Superdrug')),
 (1.2, lambda d: (R.choice([25, 28, 30]), 'Hair and Slap', 'nails')),
 (2.2, lambda d: (p9(12, 58), 'Clobber', R.choice(['Next', 'Next', 'Next Maisie', 'Next Alfie']))),
 (2, lambda d: (p9(5, 28), 'Clobber', R.choice(['Boyes', 'Primark', 'Vinted', 'Vinted', 'Sports Direct']))),
 (2, lambda d: (p9(2, 17), R.choice(['House', 'Odds and Sods', 'Bairns']), 'Boyes')),
 (2.5, lambda d: (p9(2, 12), 'Bairns', R.choice(['Maisie comic', 'Alfie football cards', 'school trip Maisie', 'school trip Alfie', 'Maisie slime', 'craft bits']))),
 (2, lambda d: (u(6, 24), 'Prezzies', R.choice(['party present', 'card and present', 'flowers for mam', 'teacher present', 'Gemma baby present']))),
 (3, lambda d: (R.choice([2, 3, 5, 1.5, 2.5]), 'Odds and Sods', R.choice(['lottery', 'lottery', 'raffle', 'lifeboat tin', 'stamps']))),
 (3, lambda d: (u(2, 26), R.choice(['Odds and Sods', 'Treats', 'Big Shop', 'Bairns']), '')),
 (2, lambda d: (R.choice([2.5, 3, 4.2, 6, 8]), 'The Van', R.choice(['parking', 'parking Scarborough', 'parking']))),
 (1.2, lambda d: (u(4, 30), 'The Van', R.choice(['van bits Halfords', 'gas bottle', 'van screenwash', 'van bulbs']))),
 (1, lambda d: (u(4, 22), 'House', R.choice(['light bulbs', 'paint', 'B&M', 'curtain hooks', 'plant pots']))),
]
W = [c[0] for c in cas]; F = [c[1] for c in cas]
d = A
while d <= Z:
    wd = d.weekday(); t = term(d)
    if wd == 0 and t:
        add(d, step(d, (O, 12.5), ('2024-09-01', 13), ('2025-09-01', 13.75)), 'Bairns', 'dinner money')
    if wd == 2 and d.month not in (7, 8) and not (d.month == 12 and d.day > 20) and R.random() < .93:
        add(d, step(d, (O, 4), ('2024-09-01', 4.5), ('2025-09-01', 5)), 'Netball', 'netball subs')
    if wd == 3 and t:
        add(d, step(d, (O, 5.5), ('2025-01-01', 6)), 'Bairns', 'Maisie dance')
    if wd == 4 and d.month < 12 and not (d.month == 1 and d.day < 10):
        add(d, step(d, (O, 10), ('2025-01-01', 12), ('2026-01-01', 15)), 'Christmas Club', 'Christmas club Sandra')
        if d.month >= 9: add(d, 5, 'Christmas Club', "Radford's meat club")
    if wd == 5:
        if t: add(d, step(d, (O, 11), ('2024-09-01', 11.8), ('2025-09-01', 12.6)), 'Bairns', 'swimming lessons Whitby Leisure')
        if t and R.random() < .8: add(d, 3, 'Bairns', 'Alfie football subs')
    infl = 1 + .045 * ((d - A).days / 365)
    if wd == (4 if d.isocalendar()[1] % 3 == 0 else 5):
        add(d, round(u(62, 98) * infl, 2), 'Big Shop', R.choice(["Sainsbury's", "Sainsbury's", 'Aldi', 'Aldi', "Sainsbury's big shop"]))
    if date(2024, 1, 8) <= d <= date(2024, 5, 27) and wd == 0:
        add(d, 5.95, 'Subs', 'Slimming World')
    if R.random() < (.2 if 5 <= d.month <= 9 else .09):
        add(d, R.choice([30, 40, 50, 60, u(35, 72)]), 'The Van', R.choice(["Sainsbury's diesel", 'diesel', 'diesel', 'Morrisons diesel']))
    act = .8 if wd in (4, 5) else .6 if wd == 6 else .4
    if d.month in (7, 8, 12): act += .07
    if R.random() < act:
        for _ in range(R.choice([1, 1, 2, 2, 3, 3, 4])):
            a, c, n = R.choices(F, W)[0](d)
            add(d, a, c, n)
    d += td(1)
X = lambda s, a, c, n='': add(date.fromisoformat(s), a, c, n)
# ---- yearly
for y, ins, mot in ((2023, 318.4, 54), (2024, 356.9, 54.85), (2025, 389.25, 54.85), (2026, 421.6, 59)):
    X(f'{y}-09-12', ins, 'The Van', 'van insurance')
    X(f'{y}-02-17', mot, 'The Van', 'van MOT')
    X(f'{y}-02-18', {2023: 60, 2024: 145.5, 2025: 212.8, 2026: 96.3}[y], 'The Van', 'van service Colin')
    X(f'{y}-05-02', {2023: 0, 2024: 335, 2025: 345, 2026: 355}[y], 'The Van', 'van tax')
    X(f'{y}-06-15', {2023: 0, 2024: 84, 2025: 91.5, 2026: 98}[y], 'The Van', 'AA breakdown')
    X(f'{y}-11-06', {2023: 112.4, 2024: 121.7, 2025: 134.2, 2026: 139.9}[y], 'House', 'contents insurance')
    X(f'{y}-09-20', {2023: 42, 2024: 44, 2025: 46, 2026: 48}[y], 'Netball', 'England Netball fee')
    X(f'{y}-10-0{5 if y%2 else 4}', u(28, 45), 'Netball', 'netball kit')
    for mm in ('03', '06', '11'): X(f'{y}-{mm}-19', u(12, 22), 'Netball', 'tournament entry')
    X(f'{y}-06-19', u(6, 11), 'Treats', 'netball tournament butties')
    X(f'{y}-12-05', u(30, 38), 'Treats', 'netball Christmas do')
    X(f'{y}-08-29', u(70, 95), 'Clobber', 'school uniform')
    X(f'{y}-08-30', R.choice([38, 40, 42]), 'Clobber', 'school shoes Maisie')
    X(f'{y}-08-30', R.choice([36, 37, 39]), 'Clobber', 'school shoes Alfie')
    X(f'{y}-09-03', u(16, 32), 'Bairns', 'football boots Alfie')
    for s, n in ((f'{y}-03-10', 'Alfie birthday present'), (f'{y}-03-13', 'Alfie birthday cake'), (f'{y}-03-14', 'Alfie birthday party'),
                 (f'{y}-10-06', 'Maisie birthday present'), (f'{y}-10-09', 'Maisie birthday party')):
        X(s, u(16, 26) if 'cake' in n else u(55, 120), 'Prezzies' if 'present' in n else 'Bairns', n)
    X(f'{y}-05-21', u(35, 60), 'Prezzies', 'Lee birthday'); X(f'{y}-07-07', u(25, 45), 'Prezzies', 'mam birthday')
    for s in (f'{y}-04-26', f'{y}-10-31'): X(s, u(18, 44), 'Treats', 'goth weekend'); X(s, u(8, 19), 'Odds and Sods', 'goth weekend face paint')
    X(f'{y}-10-28', u(14, 33), 'Bairns', 'halloween costumes'); X(f'{y}-10-30', u(6, 15), 'Treats', 'halloween sweets')
    X(f'{y}-08-11', u(22, 48), 'Treats', 'regatta'); X(f'{y}-11-05', u(18, 32), 'Treats', 'bonfire night')
    for i in range(14): X(f'{y}-12-{R.randint(1, 23):02d}', p9(9, 64), 'Prezzies', R.choice(['Christmas present Maisie', 'Christmas present Alfie', 'Christmas present mam', 'Christmas present Lee', 'stocking fillers', 'Smyths']))
    X(f'{y}-12-22', u(48, 70), 'Big Shop', 'Christmas food shop'); X(f'{y}-12-10', 38, 'House', 'Christmas tree')
    # caravan summers
    X(f'{y}-06-12', u(64, 88), 'Holidays', 'Cayton Bay caravan site'); X(f'{y}-07-24', u(170, 210), 'Holidays', 'Filey caravan site')
    X(f'{y}-08-14', u(120, 160), 'Holidays', 'Cayton Bay caravan site'); X(f'{y}-07-27', u(20, 45), 'Treats', 'Filey chips and arcade')
    X(f'{y}-07-25', u(12, 25), 'The Van', 'Filey awning pegs'); X(f'{y}-05-24', u(58, 82), 'Holidays', 'Robin Hoods Bay caravan site')
    X(f'{y}-09-27', 50, 'Holidays', 'deposit Filey for next year')
    X(f'{y}-10-12', R.choice([30, 35, 40]), 'Clobber', 'Next school coat for next winter')if y == 2025 else None
# magpie, trenchers, vets
for s in '2023-10-14 2024-02-14 2024-05-18 2024-09-07 2025-01-25 2025-06-07 2025-10-18 2026-02-14 2026-04-18 2026-06-20 2026-08-22 2026-10-10'.split(): X(s, u(38, 74), 'Treats', 'Magpie Cafe')
for s in '2024-03-30 2025-04-12 2026-05-09'.split(): X(s, u(40, 62), 'Treats', 'Trenchers')
for s, a in (('2023-11-15', 46.2), ('2024-04-09', 58), ('2024-04-16', 31.5), ('2025-01-21', 62.4), ('2025-07-03', 148.75), ('2026-01-22', 66.1), ('2026-05-12', 214.6), ('2026-05-19', 48.3), ('2026-05-28', 39.95), ('2026-09-08', 71.2)): X(s, a, 'The Dog', 'Whitby Vets')
X('2024-06-04', 172, 'The Van', 'Whitby Tyres'); X('2026-03-24', 338, 'The Van', 'Whitby Tyres'); X('2026-07-02', 784.5, 'The Van', 'van clutch Colin')
X('2024-10-11', 64.99, 'Clobber', 'walking boots'); X('2025-09-18', 74.99, 'Clobber', 'walking boots'); X('2026-11-14', 79.99, 'Clobber', 'walking boots')
X('2025-01-11', 649, 'House', 'washer Currys'); X('2026-01-10', 1120, 'House', 'new settee'); X('2024-11-29', 429, 'House', 'telly Currys'); X('2026-06-30', 698.99, 'House', 'cooker Currys')
# trip: Northumberland aug 2025
for s, a, c, n in (('2025-02-03', 120, 'Holidays', 'Northumberland site deposit'), ('2025-08-02', 264, 'Holidays', 'Northumberland site balance'), ('2025-08-02', 68.4, 'The Van', 'diesel Northumberland'),
    ('2025-08-03', 41.2, 'Big Shop', 'Northumberland Morrisons'), ('2025-08-04', 38.5, 'Bairns', 'Northumberland boat trip seals'), ('2025-08-05', 46.8, 'Treats', 'Northumberland fish supper'),
    ('2025-08-05', 33.4, 'Bairns', 'Northumberland castle'), ('2025-08-06', 12.6, 'Treats', 'Northumberland ice creams'), ('2025-08-07', 22, 'Clobber', 'Northumberland waterproof Alfie'), ('2025-08-08', 18.95, 'The Dog', 'dog lead Northumberland'), ('2025-08-09', 61.1, 'The Van', 'diesel home Northumberland')): X(s, a, c, n)
# trip: Majorca oct 2026
for s, a, c, n in (('2026-01-17', 742.6, 'Holidays', 'Majorca flights'), ('2026-02-07', 200, 'Holidays', 'Majorca apartment deposit'), ('2026-08-01', 865, 'Holidays', 'Majorca apartment balance'), ('2026-09-19', 48.2, 'Hair and Slap', 'Boots suncream Majorca'),
    ('2026-10-03', 84.5, 'Clobber', 'Primark Majorca'), ('2026-10-17', 58, 'Odds and Sods', 'Majorca insurance'), ('2026-10-24', 62, 'The Van', 'airport parking Majorca'), ('2026-10-25', 54.3, 'Treats', 'Majorca tapas'),
    ('2026-10-26', 71.25, 'Big Shop', 'Majorca supermarket'), ('2026-10-27', 96, 'Bairns', 'Majorca water park'), ('2026-10-28', 63.8, 'Treats', 'Majorca meal out'), ('2026-10-29', 34.4, 'Prezzies', 'Majorca presents'), ('2026-10-30', 27.5, 'Treats', 'Majorca airport breakfast')): X(s, a, c, n)
# project: bathroom spring 2024
for s, a, c, n in (('2024-03-04', 485, 'House', 'bathroom suite'), ('2024-03-09', 164.3, 'House', 'bathroom tiles'), ('2024-03-18', 620, 'House', 'plumber Dave bathroom'), ('2024-03-19', 14.6, 'Treats', 'bacon butties bathroom lads'),
    ('2024-03-23', 38.5, 'House', 'bathroom paint'), ('2024-04-02', 46, 'Odds and Sods', 'tip run bathroom'), ('2024-04-06', 32.99, 'House', 'Boyes bathroom blind'), ('2024-04-13', 27.5, 'Prezzies', 'thank you beers Dave bathroom')): X(s, a, c, n)
rows = [r for r in rows if r[1] > 0]
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'whitby.csv'), 'w', newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date', 'amount', 'category', 'notes'])
    for r in rows: w.writerow([r[0].isoformat(), f'{r[1]:.2f}', r[2], r[3]])
print(len(rows))
