# Writes spokane.csv beside itself: the ledger of Darnell, plumber, Spokane WA. Deterministic.
import csv, os, random, datetime as D
R = random.Random(509)
HERE = os.path.dirname(os.path.abspath(__file__))
A, Z = D.date(2023, 9, 1), D.date(2026, 11, 30)
rows = []
def add(d, amt, cat, note=''):
    if isinstance(d, str): d = D.date.fromisoformat(d)
    if A <= d <= Z: rows.append((d.isoformat(), '%.2f' % amt, cat, note))
days = [A + D.timedelta(i) for i in range((Z - A).days + 1)]
quiet = {d for d in days if R.random() < .15}
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def mdays(y, m): return ((D.date(y + m // 12, m % 12 + 1, 1)) - D.timedelta(1)).day
def anyday(y, m, lo=1, hi=31, wk=None):
    for _ in range(60):
        d = D.date(y, m, R.randint(lo, min(hi, mdays(y, m))))
        if d in quiet: continue
        if wk == 'work' and d.weekday() > 4: continue
        if wk == 'end' and d.weekday() < 4: continue
        return d
    return d
def u(a, b): return round(R.uniform(a, b), 2)
def step(ym, table):
    v = None
    for k, x in table:
        if ym >= k: v = x
    return v
def pick(w):  # [(weight, ...)]
    t = R.uniform(0, sum(x[0] for x in w))
    for x in w:
        t -= x[0]
        if t <= 0: return x
    return w[-1]

GROC = [(22, 'Rosauers', 28, 120), (20, 'WinCo', 45, 165), (12, 'Costco', 90, 260), (10, "Yoke's", 15, 80), (8, 'Fred Meyer', 25, 110),
        (6, 'Grocery Outlet', 18, 70), (7, 'Safeway', 12, 70), (5, 'Rosauers deli', 9, 24), (4, 'WinCo kids weekend', 60, 150), (2, 'Egger\'s Meats', 35, 120), (3, '', 8, 50)]
EAT = [(15, 'Dutch Bros', 5.5, 13), (11, 'Thomas Hammer', 4.75, 12), (12, 'Zips', 9, 22), (6, 'Zips w/ kids', 24, 42), (9, "Dick's Hamburgers", 8, 26), (8, 'Subway', 9, 16),
       (6, 'The Onion', 28, 74), (5, "Frank's Diner", 17, 48), (8, 'Taco Time', 9, 21), (6, "Jimmy John's", 10, 19), (4, "Domino's", 18, 44), (4, 'Pizza Hut', 19, 40),
       (5, 'Maverik burrito', 4, 9), (3, "Chili's", 26, 68), (3, 'Swinging Doors', 22, 65), (3, '', 6, 30)]
GAS = [(30, 'Maverik', 48, 98), (24, 'Costco gas', 52, 96), (14, 'Conoco', 30, 92), (9, 'Exxon', 40, 95), (5, '', 30, 85)]
WORK = [(24, 'Ferguson', 38, 460), (18, 'Consolidated Supply', 25, 380), (20, 'Home Depot', 9, 190), (7, 'Home Depot pex fittings', 18, 85), (5, 'Harbor Freight', 12, 140),
        (4, 'Ace Hardware', 5, 42), (6, 'Lowe\'s', 10, 130), (4, 'dump run', 22, 64), (3, 'Carhartt', 55, 150), (4, 'city permit fee', 45, 120), (3, '', 10, 80)]
BEER = [(10, 'No-Li Brewhouse', 14, 48), (8, 'Iron Goat', 12, 44), (7, 'Total Wine', 18, 70), (7, 'Swinging Doors', 12, 52), (4, 'poker night', 20, 60)]
KIDS = [(10, 'Target', 14, 90), (6, 'Target Zoe jeans', 28, 75), (7, 'Old Navy', 22, 95), (6, 'Eli shoes', 38, 92), (7, 'Eli haircut', 18, 26), (5, 'Zoe haircut', 28, 52), (8, 'Fred Meyer', 12, 70),
        (7, 'Eli school lunch', 25, 50), (6, 'movies AMC', 32, 64), (5, 'Wonderland', 28, 75), (4, 'Zoe phone case', 14, 40), (4, 'Zoe allowance', 20, 20), (4, 'Eli allowance', 15, 15), (3, '', 8, 40), (3, 'skate rink', 18, 40)]
FISH = [(10, 'Silver Bow Fly Shop', 12, 95), (7, 'Silver Bow flies', 9, 38), (5, "Sportsman's Warehouse", 15, 120), (3, "Cabela's", 25, 160), (5, 'gas to the St Joe', 38, 74), (3, 'North Fork Clearwater camp', 18, 40), (2, '', 8, 30)]
LL = [(8, "Dick's Sporting Goods", 22, 130), (6, 'Big 5', 15, 70), (6, 'team pizza', 60, 125), (5, 'Gatorade and seeds', 18, 46), (4, 'umpire fee', 40, 60), (3, 'Eli cleats', 45, 85), (3, 'balls bucket', 48, 75), (2, 'snack shack', 8, 26)]
HOUSE = [(7, 'Home Depot', 14, 160), (6, "Lowe's", 12, 140), (5, 'Ace Hardware', 6, 48), (3, 'Northwest Seed onion sets', 9, 34), (3, 'lawn guy', 45, 45), (3, 'furnace filter', 18, 42), (4, 'Target towels', 15, 60), (2, '', 10, 60)]
DOC = [(6, 'Providence copay', 35, 35), (5, 'Walgreens', 6, 48), (3, 'Eli urgent care', 45, 120), (3, 'dentist Dr Lam', 60, 240), (2, 'Zoe glasses', 89, 210), (2, 'chiropractor', 45, 45)]

for y, m in months():
    ym = '%d-%02d' % (y, m)
    summer, dec = m in (6, 7, 8), m == 12
    # --- bills
    add(D.date(y, m, 1), step(ym, [('2023-09', 1486.20), ('2025-03', 1521.75), ('2026-03', 1548.30)]), 'House', 'Numerica mortgage')
    add(D.date(y, m, 5), step(ym, [('2023-09', 780), ('2025-09', 845)]), 'Child Support', 'DCS')
    base = {1: 245, 2: 228, 3: 176, 4: 128, 5: 94, 6: 86, 7: 112, 8: 118, 9: 88, 10: 109, 11: 168, 12: 226}[m]
    add(D.date(y, m, R.randint(16, 20)), round(base * (1 + .05 * (y - 2023)) * R.uniform(.92, 1.1), 2), 'Bills', 'Avista')
    add(D.date(y, m, 12), step(ym, [('2023-09', 108.40), ('2025-01', 114.90), ('2026-01', 121.35)]), 'Bills', 'City of Spokane water sewer trash')
    add(D.date(y, m, 22), step(ym, [('2023-09', 92.18), ('2025-06', 97.18), ('2025-09', 137.18)]), 'Bills', 'Verizon')
    if ym <= '2025-03': add(D.date(y, m, 9), 79.99 if ym < '2024-07' else 89.99, 'Bills', 'Comcast')
    else: add(D.date(y, m, 9), 60 if ym < '2026-04' else 65, 'Bills', 'Ziply')
    add(D.date(y, m, 14), step(ym, [('2023-09', 15.49), ('2025-02', 17.99)]), 'Bills', 'Netflix')
    add(D.date(y, m, 3), step(ym, [('2023-09', 10.99), ('2024-07', 11.99)]), 'Bills', 'Spotify')
    if '2023-11' <= ym <= '2024-08': add(D.date(y, m, 19), 7.99, 'Bills', 'Hulu')
    if ym >= '2025-09': add(D.date(y, m, 24), 10.99, 'Bills', 'Peacock')
    if '2024-01' <= ym <= '2024-05': add(D.date(y, m, 17), 10, 'Bills', 'Planet Fitness')
    if 3 <= m <= 9: add(D.date(y, m, 26), 29.99, 'Bills', 'MLB.TV')
    add(D.date(y, m, 7), step(ym, [('2023-09', 118.40), ('2025-03', 126.75), ('2026-03', 134.10)]), 'Van', 'Progressive van insurance')
    add(D.date(y, m, 2), step(ym, [('2023-09', 30), ('2024-08', 35), ('2025-07', 38)]), 'Work Stuff', 'QuickBooks')
    add(D.date(y, m, 4), step(ym, [('2023-09', 85), ('2025-01', 95)]), 'Work Stuff', 'storage unit')
    if m >= 9 or m <= 5: add(D.date(y, m, 10), step(ym, [('2023-09', 68), ('2024-09', 74), ('2025-09', 79)]), 'Kids', 'Zoe dance class')
    if '2024-10' <= ym <= '2026-09': add(D.date(y, m, 15), 165, 'Doctor', 'Zoe braces')
    if m == 2: add(D.date(y, m, 11), 60 if y == 2024 else 65, 'Bills', 'Costco membership')
    # --- everyday
    for _ in range(R.randint(10, 13) + 2 * dec):
        w = pick(GROC); add(anyday(y, m), u(w[2], w[3]) * (1 + .04 * (y - 2023)), 'Groceries', w[1])
    for _ in range(R.randint(16, 24) + 3 * summer):
        w = pick(EAT); add(anyday(y, m), u(w[2], w[3]), 'Eating Out', w[1])
    for _ in range(R.randint(5, 8)):
        w = pick(GAS); add(anyday(y, m), u(w[2], w[3]), 'Van', w[1])
    for _ in range(R.randint(7, 13) - 2 * dec):
        w = pick(WORK); add(anyday(y, m, wk='work'), u(w[2], w[3]), 'Work Stuff', w[1])
    for _ in range(R.randint(2, 6)):
        w = pick(BEER); add(anyday(y, m, wk='end'), u(w[2], w[3]), 'Beer Fund', w[1])
    for _ in range(R.randint(4, 7) + 3 * (m in (8, 9))):
        w = pick(KIDS); add(anyday(y, m), u(w[2], w[3]), 'Kids', w[1])
    n = {3: 3, 4: 5, 5: 6, 6: 6, 7: 5, 8: 4, 9: 5, 10: 4}.get(m, 0)
    for _ in range(max(0, n + R.randint(-2, 1)) if n else 0):
        w = pick(FISH); add(anyday(y, m), u(w[2], w[3]), 'Fishing', w[1])
    n = {3: 5, 4: 7, 5: 8, 6: 6, 7: 3, 9: 2}.get(m, 0)
    for _ in range(n and n + R.randint(-1, 2)):
        w = pick(LL); add(anyday(y, m), u(w[2], w[3]), 'Little League', w[1])
    for _ in range(R.randint(1, 4)):
        w = pick(HOUSE); add(anyday(y, m), u(w[2], w[3]), 'House', w[1])
    for _ in range(R.randint(0, 2)):
        w = pick(DOC); add(anyday(y, m), u(w[2], w[3]), 'Doctor', w[1])

# --- van upkeep
for d, a, n in [('2023-10-24', 74.99, 'Jiffy Lube'), ('2023-11-14', 812.40, 'Les Schwab snow tires'), ('2024-02-20', 79.99, 'Jiffy Lube'), ('2024-04-03', 60, 'Les Schwab changeover'),
                ('2024-06-11', 84.99, 'Jiffy Lube'), ('2024-07-08', 214.75, 'DOL tabs'), ('2024-09-17', 3850, 'transmission rebuild Valley Auto'), ('2024-11-12', 60, 'Les Schwab changeover'),
                ('2025-01-21', 84.99, 'Jiffy Lube'), ('2025-03-31', 65, 'Les Schwab changeover'), ('2025-06-24', 89.99, 'Jiffy Lube'), ('2025-07-09', 221.75, 'DOL tabs'),
                ('2025-08-19', 486.20, 'Les Schwab brakes'), ('2025-11-10', 65, 'Les Schwab changeover'), ('2025-12-16', 89.99, 'Jiffy Lube'), ('2026-04-01', 70, 'Les Schwab changeover'),
                ('2026-05-19', 94.99, 'Jiffy Lube'), ('2026-07-07', 229.75, 'DOL tabs'), ('2026-10-20', 94.99, 'Jiffy Lube'), ('2026-11-09', 968.00, 'Les Schwab snow tires'),
                ('2024-03-12', 138.46, "O'Reilly battery"), ('2025-02-18', 24.17, "O'Reilly wipers"), ('2026-02-10', 31.62, "O'Reilly wipers"), ('2026-08-25', 175, 'windshield Safelite')]: add(d, a, 'Van', n)
# --- work, one-offs
for d, a, n in [('2024-01-09', 152, 'L&I license renewal'), ('2026-01-13', 164, 'L&I license renewal'), ('2024-03-19', 389, 'Milwaukee press tool rental'), ('2024-10-15', 2149, 'Milwaukee press tool'),
                ('2025-10-07', 1275.50, 'sewer camera'), ('2023-12-12', 240, 'contractor bond'), ('2024-12-10', 240, 'contractor bond'), ('2025-12-09', 265, 'contractor bond'),
                ('2024-05-21', -64.18, 'Ferguson return'), ('2025-04-09', -38.75, 'Home Depot return'), ('2026-06-16', -112.40, 'Ferguson return')]: add(d, a, 'Work Stuff', n)
# --- fishing
for d, a, n in [('2024-04-06', 3, 'WDFW parking pass'), ('2024-04-02', 36.85, 'WDFW license'), ('2025-04-04', 36.85, 'WDFW license'), ('2026-04-02', 45.20, 'WDFW license'),
                ('2025-05-30', 649, 'Sage rod Silver Bow'), ('2026-04-18', 4200, 'drift boat used'), ('2026-04-27', 138.50, 'boat trailer tabs'), ('2026-05-08', 96.40, 'boat oars paint'),
                ('2024-05-11', 289.95, 'Simms waders'), ('2025-06-13', -42.30, "Cabela's return")]: add(d, a, 'Fishing', n)
# --- little league
for d, a, n in [('2024-02-10', 145, 'Eli registration'), ('2025-02-08', 155, 'Eli registration'), ('2026-02-07', 170, 'Eli registration'), ('2024-03-09', 249.95, 'Eli bat'), ('2026-03-14', 329.95, 'Eli bat'),
                ('2024-06-29', 186.40, 'team banquet'), ('2025-06-28', 204.15, 'team banquet'), ('2026-06-27', 231.90, 'team banquet'), ('2025-03-15', 312.50, 'team jerseys'), ('2026-03-21', 348.75, 'team jerseys')]: add(d, a, 'Little League', n)
# --- doctor, kids, house singles
add('2024-09-24', 1200, 'Doctor', 'Zoe braces down payment'); add('2026-10-06', 250, 'Doctor', 'Zoe retainer'); add('2024-08-14', 2310.50, 'Doctor', 'Sacred Heart ER kidney stone')
add('2025-08-27', 749, 'Kids', 'Zoe laptop'); add('2026-06-08', 418, 'Kids', 'Eli baseball camp Gonzaga'); add('2024-06-10', 365, 'Kids', 'Eli baseball camp Gonzaga'); add('2025-06-09', 390, 'Kids', 'Eli baseball camp Gonzaga')
add('2026-02-14', 84.50, 'Kids', 'Zoe dance dress'); add('2025-09-03', -27.99, 'Kids', 'Target return')
add('2024-11-26', 1040, 'House', 'washer Fred\'s Appliance'); add('2026-09-22', 6480, 'House', 'roof Spilker'); add('2025-12-02', 389.99, 'House', 'snow blower used')
add('2024-12-26', -58.20, 'House', "Lowe's return")
# --- basement remodel, Feb-May 2025
for d, a, n in [('2025-01-30', 285, 'City of Spokane permit'), ('2025-02-01', 412.88, 'Home Depot framing lumber'), ('2025-02-04', 96.40, 'Home Depot'), ('2025-02-08', 188.15, "Lowe's insulation"), ('2025-02-11', 64, 'dump run'),
                ('2025-02-15', 1350, 'Eddie electrical'), ('2025-02-17', 143.27, 'Home Depot'), ('2025-02-22', 538.60, 'drywall delivery'), ('2025-02-25', 42.19, 'Ace Hardware'), ('2025-03-01', 900, 'Luis drywall'),
                ('2025-03-04', 77.30, 'Home Depot mud and tape'), ('2025-03-08', 900, 'Luis drywall'), ('2025-03-11', 318.45, 'Ferguson shower valve'), ('2025-03-14', 429, 'Ferguson toilet and sink'), ('2025-03-15', 58, 'dump run'),
                ('2025-03-18', 612.74, 'Floor & Decor tile'), ('2025-03-22', 184.90, 'Floor & Decor grout'), ('2025-03-25', 650, 'Eddie electrical'), ('2025-03-29', 126.33, 'Sherwin Williams paint'), ('2025-04-02', 88.12, 'Home Depot'),
                ('2025-04-05', 74.55, 'Sherwin Williams paint'), ('2025-04-08', -61.20, 'Floor & Decor return'), ('2025-04-12', 1864.30, 'carpet Great Floors'), ('2025-04-15', 349, "Lowe's vanity"), ('2025-04-19', 512.60, 'doors and trim'),
                ('2025-04-22', 67.44, 'Home Depot'), ('2025-04-26', 239.99, 'IKEA shelves delivery'), ('2025-05-03', 53.18, 'Ace Hardware'), ('2025-05-06', 110, 'City of Spokane permit final'), ('2025-05-10', 899, 'couch Ashley'), ('2025-05-17', 598, 'Costco TV basement'),
                ('2025-05-24', 41.76, 'Home Depot')]: add(d, a, 'Basement', n)
# --- trips
def trip(name, items):
    for d, a, c, n in items: add(d, a, c, name + ' trip ' + n)
trip('Missoula', [('2024-06-20', 71.40, 'Van', 'gas'), ('2024-06-20', 38.65, 'Eating Out', 'dinner'), ('2024-06-21', 425, 'Fishing', 'guide Rock Creek'), ('2024-06-21', 27.80, 'Groceries', 'ice and beer'), ('2024-06-22', 44.10, 'Eating Out', 'breakfast Eddie'),
                  ('2024-06-22', 52.75, 'Fishing', 'flies'), ('2024-06-23', 327.60, 'Fishing', 'motel'), ('2024-06-23', 68.20, 'Van', 'gas')])
trip('Seattle', [('2025-08-08', 64.30, 'Van', 'gas'), ('2025-08-08', 46.85, 'Eating Out', 'lunch'), ('2025-08-09', 212, 'Kids', 'Mariners tickets'), ('2025-08-09', 58.50, 'Eating Out', 'ballpark dogs'), ('2025-08-09', 45, 'Kids', 'Eli jersey'), ('2025-08-10', 118.75, 'Kids', 'aquarium'),
                 ('2025-08-10', 94.20, 'Eating Out', 'crab dinner'), ('2025-08-11', 478.92, 'Kids', 'hotel'), ('2025-08-11', 36.40, 'Kids', 'Zoe Pike Place'), ('2025-08-11', 71.15, 'Van', 'gas')])
trip('Yellowstone', [('2026-07-17', 82.60, 'Van', 'gas'), ('2026-07-17', 41.95, 'Eating Out', 'dinner Butte'), ('2026-07-18', 35, 'Kids', 'park pass'), ('2026-07-18', 612.00, 'Kids', 'cabin'), ('2026-07-19', 88.15, 'Groceries', 'camp food'), ('2026-07-19', 40, 'Fishing', 'park fishing permit'),
                     ('2026-07-20', 29.75, 'Kids', 'Zoe sweatshirt'), ('2026-07-20', 56.30, 'Eating Out', 'pizza'), ('2026-07-21', 24.50, 'Kids', 'Eli bear hat'), ('2026-07-22', 91.45, 'Van', 'gas'), ('2026-07-22', 33.80, 'Eating Out', 'lunch')])
# --- gifts: Christmas, birthdays (Zoe Apr 16, Eli Oct 3), mom, dad's day etc.
for y in (2023, 2024, 2025):
    k = y - 2023
    for dd, a, n in [(25 - 11, 64.99 + 10 * k, 'Eli xmas lego'), (9, 118.50 + 21 * k, 'Zoe xmas Nordstrom'), (16, 45 + 5 * k, 'Mom xmas'), (19, 38.25 + 4 * k, 'xmas Target'), (20, 59.99 + 12 * k, 'Eli xmas game'), (11, 52.40 + 3 * k, 'Zoe xmas boots'), (22, 25 + 5 * k, 'white elephant'), (4, 72.15 + 6 * k, 'Christmas tree and lights')]:
        add(D.date(y, 12, dd), a, 'Gifts', n)
add('2024-12-18', 399, 'Gifts', 'Eli xmas Switch'); add('2025-12-13', 289.95, 'Gifts', 'Zoe xmas keyboard'); add('2025-11-28', 129, 'Gifts', 'Black Friday Zoe airpods'); add('2026-11-27', 349.99, 'Gifts', 'Black Friday Eli bike'); add('2026-11-28', 62.40, 'Gifts', 'Mom xmas')
for y in (2024, 2025, 2026):
    k = y - 2024
    add(D.date(y, 4, 13), 84.60 + 17 * k, 'Gifts', 'Zoe birthday'); add(D.date(y, 4, 16), 46 + 6.5 * k, 'Gifts', 'Zoe birthday cake and balloons')
    add(D.date(y, 5, 9), 42.5 + 4 * k, 'Gifts', 'Mom flowers'); add(D.date(y, 2, 13), 18.75 + k, 'Gifts', 'Valentines candy')
for y in (2023, 2024, 2025, 2026):
    k = y - 2023
    add(D.date(y, 10, 1), 71.25 + 13 * k, 'Gifts', 'Eli birthday'); add(D.date(y, 10, 3), 96 + 9.75 * k, 'Gifts', 'Eli birthday party Wonderland'); add(D.date(y, 10, 29), 41.3 + 5.2 * k, 'Kids', 'Halloween costumes')
    add(D.date(y, 11, {2023: 22, 2024: 27, 2025: 26, 2026: 25}[y]), 88.4 + 11.3 * k, 'Groceries', 'Thanksgiving turkey and fixings')
add('2025-06-14', 150, 'Gifts', 'Eddie wedding'); add('2026-09-12', 60, 'Gifts', 'Luis baby shower')
# A refund is none of outgo's expenses.
rows = [r for r in rows if float(r[1]) > 0]
rows.sort(key=lambda r: (r[0], r[2], r[3], r[1]))
with open(os.path.join(HERE, 'spokane.csv'), 'w', newline='') as f:
    w = csv.writer(f); w.writerow(['date', 'amount', 'category', 'notes']); w.writerows(rows)
print(len(rows))
