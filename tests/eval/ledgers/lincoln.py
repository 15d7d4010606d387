# A delivery driver's expense ledger (Lincoln, England, GBP). Fixed seed: same bytes each run.
import csv, random, os
from datetime import date, timedelta
R = random.Random(330133)
A, B = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, amt, cat, note=''):
    if isinstance(d, str): d = date.fromisoformat(d)
    if A <= d <= B: rows.append((d, '%.2f' % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def pr(a, b):  # shop-like price
    return round(R.randint(int(a), int(b)) + R.choice([0, .25, .49, .5, .79, .95, .99]), 2)
def step(d, *ch):
    v = None
    for s, x in ch:
        if d >= date.fromisoformat(s): v = x
    return v
hols = [(date(2024,5,17), date(2024,5,21)), (date(2024,6,13), date(2024,6,16)), (date(2025,6,12), date(2025,6,15)), (date(2025,9,12), date(2025,9,15)),
        (date(2024,12,25), date(2024,12,26)), (date(2023,12,25), date(2023,12,26)), (date(2025,12,25), date(2025,12,26))]
away = lambda d: any(a <= d <= b for a, b in hols)
gn = ['greggs', 'greggs', 'Greggs', 'greggs breakfast', 'greggs sausage roll', 'greggs steak bake', 'greggs coffee', 'greggs meal deal']
munch = [('maccies', 5, 12), ('maccies drive thru', 5, 12), ('chippy', 8, 19), ('chippy tea', 14, 24), ('kebab', 8, 15), ('dominos', 16, 31), ('just eat chinese', 18, 34),
         ('kfc', 7, 17), ('subway', 5, 10), ('costa', 3, 8), ('nandos jess', 24, 40), ('spoons breakfast', 5, 9), ('curry house', 22, 42), ('services M1', 6, 13), ('', 4, 15)]
shops = [('tesco', 25, 88), ('Tesco', 20, 80), ('aldi', 22, 74), ('aldi', 22, 74), ('lidl', 18, 60), ('asda', 25, 90), ('morrisons', 20, 70), ('farmfoods', 10, 32)]
small = [('tesco express', 3, 14), ('co-op', 3, 16), ('one stop', 2, 11), ('milk and bread', 2, 6), ('', 3, 18), ('spar', 2, 9)]
fuel = ['shell', 'bp newark road', 'tesco', 'morrisons', 'esso', 'asda', 'applegreen', '']
game = [('steam', 5, 35), ('cex', 8, 38), ('game', 25, 60), ('fc points', 8, 24), ('ps store', 8, 60), ('v bucks', 6, 20), ('amazon headset', 30, 75), ('warhammer paints', 4, 24), ('', 5, 25)]
pubs = [('the strugglers', 9, 38), ('spoons', 8, 34), ('the crown', 8, 32), ('pub with gaz', 12, 46), ('beers aldi', 7, 22), ('crate of carling tesco', 11, 20), ('pub quiz', 10, 26), ('', 6, 30)]
clob = [('next', 18, 70), ('jd sports', 25, 95), ('primark', 6, 38), ('sports direct', 12, 60), ('tk maxx', 12, 45), ('asda george', 8, 32), ('work trousers screwfix', 22, 44), ('work boots', 45, 80), ('haircut', 12, 16)]
d = A
tank = 0
while d <= B:
    wd, y, m, day = d.weekday(), d.year, d.month, d.day
    infl = 1 + (d - A).days / 1187 * .13
    if not away(d):
        quiet = R.random() < .07          # some days with next to nothing
        if not quiet:
            if wd < 5 and R.random() < (.44 if wd == 4 else .33): add(d, pr(2, 6) * infl if R.random() < .85 else pr(7, 12) * infl, 'munch', R.choice(gn))
            if R.random() < (.34 if wd >= 4 else .18):
                n, a, b = R.choice(munch); add(d, u(a, b) * infl, 'munch', n)
            if R.random() < {5: .5, 6: .35, 3: .35}.get(wd, .12):
                n, a, b = R.choice(shops); add(d, u(a, b) * infl, 'food shop', n)
            if R.random() < .2:
                n, a, b = R.choice(small); add(d, u(a, b) * infl, 'food shop', n)
            tank += (1 if wd < 5 else .3)
            if tank > R.uniform(2.4, 4.2):
                tank = 0; add(d, u(38, 84), 'diesel', R.choice(fuel))
            if R.random() < .13 * (1.5 if m in (11, 12) else 1):
                n, a, b = R.choice(game); add(d, u(a, b), 'gaming', n)
            if R.random() < {4: .55, 5: .5, 6: .2}.get(wd, .05) * (1.25 if m in (6, 7, 8, 12) else .95):
                n, a, b = R.choice(pubs); add(d, u(a, b) * infl, 'booze', n)
            if R.random() < .065:
                n, a, b = R.choice(clob); add(d, pr(a, b), 'clobber', n)
            if R.random() < .05: add(d, u(1.5, 9), 'van', R.choice(['parking', 'parking lincoln', 'van wash', 'screenwash', 'adblue', 'air freshener', 'toll humber bridge']))
            if R.random() < .035:
                n, a, b = R.choice([('cinema odeon', 14, 30), ('bowling', 18, 36), ('lincoln castle', 14, 28), ('skeggy', 20, 60), ('skeggy arcades', 8, 25), ('odeon with jess', 16, 34), ('go karting gaz', 30, 48), ('zoo', 30, 52)])
                add(d, u(a, b), 'days out', n)
        if wd == 1 and R.random() < .88 and not (m == 12 and day > 20): add(d, step(d, ('2023-01-01', 6), ('2024-09-01', 6.5), ('2026-01-01', 7.5)), 'footy', 'five a side')
        if wd == 1 and R.random() < .15: add(d, u(1.5, 6), 'footy', R.choice(['lucozade after five a side', 'shin pads', 'socks', 'whip round for ref']))
        if wd == 5 and m not in (6, 7) and R.random() < .27:
            add(d, step(d, ('2023-01-01', 24), ('2024-08-01', 26), ('2025-08-01', 28)), 'footy', R.choice(['lincoln city ticket', 'city ticket', 'lincoln city with dad']))
            if R.random() < .6: add(d, u(4, 9), 'footy', 'pie and pint at city')
        if wd in (5, 6) and (3 <= m <= 10) and R.random() < .34:
            add(d, step(d, ('2023-01-01', 9), ('2025-03-01', 10), ('2026-03-01', 11)), 'fishing', R.choice(['day ticket hartsholme', 'day ticket', 'day ticket with dad', 'day ticket woodlands']))
            if R.random() < .8: add(d, u(3, 12), 'fishing', R.choice(['bait', 'maggots', 'boilies', 'bait for me and dad']))
            if R.random() < .35: add(d, u(5, 13), 'munch', R.choice(['bacon butties with dad', 'greggs before fishing', 'flask and butties fishing']))
            if R.random() < .25: add(d, u(6, 48), 'fishing', R.choice(['angling direct', 'tackle', 'hooks and line', 'angling direct net']))
    # monthly
    if day == 1: add(d, step(d, ('2023-09-01', 625), ('2024-09-01', 650), ('2025-09-01', 695), ('2026-09-01', 725)), 'bills', 'rent')
    if day == 3 and m not in (2, 3): add(d, step(d, ('2023-04-01', 128), ('2024-04-01', 134), ('2025-04-01', 141), ('2026-04-01', 148)), 'bills', 'council tax')
    if day == 5: add(d, (78 if 4 < m < 10 else 128) * R.uniform(.88, 1.14), 'bills', 'octopus energy')
    if day == 8: add(d, step(d, ('2023-04-01', 31.2), ('2024-04-01', 33.75), ('2025-04-01', 39.1), ('2026-04-01', 41.6)), 'bills', 'anglian water')
    if day == 12: add(d, step(d, ('2023-04-01', 29), ('2024-04-01', 31.5), ('2025-04-01', 34.5), ('2026-04-01', 38)), 'bills', 'virgin media')
    if day == 20: add(d, step(d, ('2023-04-01', 18), ('2024-04-01', 19.4), ('2025-04-01', 21.2), ('2026-04-01', 23)), 'bills', 'phone three')
    if day == 15 and d >= date(2024, 4, 1): add(d, 268.40, 'van', 'van finance')
    if day == 4: add(d, step(d, ('2023-01-01', 10.99), ('2025-03-01', 12.99)), 'subs', 'netflix')
    if day == 9: add(d, step(d, ('2023-01-01', 10.99), ('2024-07-01', 11.99), ('2025-12-01', 12.99)), 'subs', 'spotify')
    if day == 11: add(d, step(d, ('2023-01-01', 10.99), ('2025-06-01', 13.49)), 'subs', 'ps plus')
    if day == 6 and date(2024, 8, 1) <= d <= date(2025, 5, 30): add(d, 34.99, 'subs', 'now tv sports')
    if day == 2 and date(2024, 1, 1) <= d <= date(2024, 10, 30): add(d, 22.99, 'subs', 'puregym')
    if day == 17 and d >= date(2025, 2, 1): add(d, step(d, ('2025-01-01', 8.99), ('2026-02-01', 9.99)), 'subs', 'disney plus jess')
    if day == 23 and d >= date(2025, 10, 1): add(d, 5.99, 'subs', 'amazon prime' if d < date(2026, 5, 1) else 'amazon prime')
    if day == 28 and d <= date(2024, 6, 30): add(d, 4.99, 'subs', 'ea play')
    # baby
    if d >= date(2026, 5, 20) and R.random() < .27:
        n, a, b = R.choice([('boots', 5, 28), ('boots vitamins jess', 6, 16), ('aldi nappies', 4, 15), ('asda babygrows', 8, 22), ('next babygrows', 12, 38), ('vinted bundle', 6, 24), ('amazon bottles', 12, 34), ('muslins', 6, 14), ('wipes', 2, 9), ('', 4, 20)])
        add(d, u(a, b), 'baby', n)
    d += timedelta(1)
# yearly
for y in (2023, 2024, 2025, 2026):
    k = (y - 2023)
    add(f'{y}-01-19', u(35, 60), 'pressies', 'mum birthday'); add(f'{y}-02-13', u(25, 55), 'pressies', 'valentines jess')
    add(f'{y}-04-27', u(60, 120), 'pressies', 'jess birthday'); add(f'{y}-04-27', u(48, 72), 'munch', 'jess birthday meal'); add(f'{y}-03-08', u(14, 28), 'pressies', 'mothers day flowers')
    add(f'{y}-06-14', u(20, 38), 'pressies', 'fathers day dad'); add(f'{y}-10-09', u(38, 70), 'pressies', 'dad birthday'); add(f'{y}-09-22', u(18, 32), 'pressies', 'gaz birthday')
    add(f'{y}-03-02', [0, 33, 34.5, 35.8][k], 'fishing', 'rod licence'); add(f'{y}-12-03', u(24, 36), 'pressies', 'christmas tree')
    add(f'{y}-10-24', 169.5 if y < 2025 else 174.5, 'bills', 'tv licence')
    for dd, n in ((5, 'christmas jess'), (7, 'christmas mum'), (11, 'christmas dad'), (13, 'game voucher christmas tommo'), (16, 'secret santa'), (18, 'amazon christmas bits'), (21, 'christmas wrapping paper')):
        add(f'{y}-12-{dd:02d}', u(8, 30) if 'paper' in n or 'santa' in n else u(25, 90), 'pressies', n)
    add(f'{y}-12-22', u(110, 150), 'food shop', 'tesco christmas shop')
    add(f'{y}-11-27', u(25, 90), 'gaming', 'black friday amazon')
for s, x in (('2024-03-11', 1180.50), ('2025-03-11', 1245.20), ('2026-03-11', 1098.75)): add(s, x, 'van', 'van insurance')
for s, x in (('2024-04-02', 320), ('2025-04-02', 335), ('2026-04-02', 345)): add(s, x, 'van', 'van tax')
for s, x, n in (('2023-10-17', 54.85, 'old van mot'), ('2023-11-14', 642.30, 'old van clutch'), ('2024-01-23', 88.0, 'old van battery'), ('2024-03-08', 1500, 'van deposit'), ('2024-09-19', 189, 'van service'),
                ('2025-02-06', 35, 'parking fine'), ('2025-05-28', 164, 'tyres kwik fit'), ('2025-06-24', 54.85, 'mot kwik fit'), ('2025-09-18', 205, 'van service'), ('2025-10-30', 70, 'parking fine newark'), ('2026-01-15', 312.4, 'van brakes kwik fit'),
                ('2026-06-23', 54.85, 'mot kwik fit'), ('2026-09-17', 219, 'van service'), ('2026-10-20', 92.5, 'tyres kwik fit')): add(s, x, 'van', n)
for s, x, c, n in (('2023-10-10', 54.99, 'footy', 'football boots sports direct'), ('2024-08-20', 69.99, 'footy', 'football boots jd sports'), ('2026-02-17', 62.5, 'footy', 'football boots sports direct'), ('2024-07-16', 55, 'footy', 'city shirt'), ('2025-07-22', 60, 'footy', 'city shirt'),
    ('2024-11-15', 699.99, 'gaming', 'ps5 pro'), ('2025-01-04', 549, 'gaming', 'telly currys'), ('2025-08-14', 329, 'bills', 'washing machine currys'), ('2025-12-20', 1150, 'pressies', 'ring jess h samuel'),
    ('2024-04-13', 129.99, 'fishing', 'new reel angling direct'), ('2025-05-03', 94.5, 'fishing', 'bivvy'), ('2026-05-23', 74, 'fishing', 'new rod for dad angling direct'),
    ('2024-11-29', 15, 'food shop', 'milk and bread'), ('2025-09-24', 22, 'gaming', 'ea fc preorder'),
    # benidorm
    ('2024-02-01', 184.5, 'days out', 'benidorm flights'), ('2024-02-01', 236, 'days out', 'benidorm hotel'), ('2024-05-11', 46.98, 'clobber', 'benidorm shorts primark'), ('2024-05-16', 39, 'van', 'benidorm airport parking'),
    ('2024-05-17', 21.4, 'munch', 'benidorm airport breakfast'), ('2024-05-17', 58.2, 'booze', 'benidorm'), ('2024-05-18', 74.6, 'booze', 'benidorm with gaz'), ('2024-05-18', 17.3, 'munch', 'benidorm fry up'), ('2024-05-19', 45, 'days out', 'benidorm boat'),
    ('2024-05-19', 66.1, 'booze', 'benidorm strip'), ('2024-05-20', 31.75, 'munch', 'benidorm steak'), ('2024-05-20', 52.9, 'booze', 'benidorm'), ('2024-05-21', 18, 'pressies', 'benidorm magnet and perfume jess'),
    # download festival
    ('2023-11-10', 262.5, 'days out', 'download 2024 ticket'), ('2024-06-08', 49.99, 'days out', 'download 2024 tent'), ('2024-06-13', 41.2, 'booze', 'download 2024'), ('2024-06-14', 28.5, 'munch', 'download 2024 burgers'), ('2024-06-15', 57, 'booze', 'download 2024'), ('2024-06-16', 35, 'clobber', 'download 2024 tshirt'),
    ('2024-11-08', 279, 'days out', 'download 2025 ticket'), ('2025-06-12', 63.4, 'booze', 'download 2025'), ('2025-06-13', 31.8, 'munch', 'download 2025 noodles'), ('2025-06-14', 40, 'clobber', 'download 2025 hoodie'), ('2025-06-14', 48.7, 'booze', 'download 2025'), ('2025-06-15', 22.3, 'munch', 'download 2025 breakfast'),
    # whitby
    ('2025-07-02', 285, 'days out', 'whitby cottage'), ('2025-09-12', 64.1, 'diesel', 'whitby'), ('2025-09-12', 27.8, 'munch', 'whitby fish and chips'), ('2025-09-13', 19, 'days out', 'whitby abbey'), ('2025-09-13', 41.6, 'booze', 'whitby pub jess'), ('2025-09-14', 33.45, 'munch', 'whitby crab and chips'),
    ('2025-09-14', 24, 'fishing', 'whitby boat trip mackerel'), ('2025-09-15', 15.5, 'pressies', 'whitby fudge mum'), ('2025-09-15', 12.9, 'munch', 'whitby breakfast'),
    # baby + nursery
    ('2026-05-09', 12.99, 'baby', 'pregnancy test boots'), ('2026-07-06', 15, 'baby', 'scan photos'), ('2026-08-22', 649, 'baby', 'pram mamas and papas'), ('2026-09-26', 189.99, 'baby', 'car seat halfords'), ('2026-10-17', 58.3, 'food shop', 'baby shower tesco'), ('2026-10-17', 22, 'booze', 'baby shower prosecco'),
    ('2026-08-30', 47.5, 'baby', 'nursery paint b&q'), ('2026-09-05', 23.8, 'munch', 'dominos nursery painting gaz'), ('2026-09-06', 16.25, 'baby', 'nursery brushes b&q'), ('2026-09-19', 215, 'bills', 'nursery carpet'), ('2026-10-03', 159.99, 'baby', 'nursery cot ikea'), ('2026-10-03', 14.6, 'munch', 'ikea meatballs nursery trip'),
    ('2026-10-11', 36, 'clobber', 'nursery curtains next'), ('2026-11-07', 84.5, 'baby', 'nursery drawers facebook'), ('2026-11-21', 19.99, 'baby', 'nursery lamp amazon')): add(s, x, c, n)
rows.sort(key=lambda r: r[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lincoln.csv')
with open(p, 'w', newline='') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date', 'amount', 'category', 'notes'])
    for r in rows: w.writerow([r[0].isoformat(), r[1], r[2], r[3]])
print(len(rows))
