"""Deterministic ledger of an Omaha electrician. Writes omaha.csv beside itself."""
import csv, os, random
from datetime import date, timedelta as td

R = random.Random(521968)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []

def add(d, a, c, n):
    if START <= d <= END:
        rows.append((d, round(a + 1e-9, 2), c, n))

def pick(pool):
    tot = sum(w for w, _ in pool)
    x = R.random() * tot
    for w, v in pool:
        x -= w
        if x <= 0:
            return v
    return pool[-1][1]

def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1

def mlen(y, m):
    return ((date(y + (m == 12), m % 12 + 1, 1)) - date(y, m, 1)).days

def day(y, m, d):
    return date(y, m, min(d, mlen(y, m)))

def infl(d):
    return 1 + 0.033 * ((d - START).days / 365.0)

TRIPS = [(date(2024, 6, 14), date(2024, 6, 21)), (date(2025, 8, 7), date(2025, 8, 12)), (date(2026, 3, 14), date(2026, 3, 18))]
def away(d):
    return any(a <= d <= b for a, b in TRIPS)

# ---------------- bills
for y, m in months():
    M = (y, m)
    add(day(y, m, 1), 1184.22 if M < (2025, 1) else 1241.07 if M < (2026, 2) else 1268.55, 'mortgage & taxes', 'Centris mortgage')
    # power, seasonal
    base = {1: 118, 2: 112, 3: 96, 4: 84, 5: 97, 6: 148, 7: 186, 8: 179, 9: 138, 10: 92, 11: 94, 12: 110}[m]
    add(day(y, m, R.randint(8, 11)), base * (1 + 0.045 * (y - 2023)) + R.uniform(-9, 9), 'lights & water', 'OPPD')
    base = {1: 142, 2: 131, 3: 104, 4: 78, 5: 58, 6: 55, 7: 61, 8: 62, 9: 54, 10: 60, 11: 88, 12: 121}[m]
    add(day(y, m, R.randint(15, 18)), base * infl(date(y, m, 1)) + R.uniform(-6, 6), 'lights & water', R.choice(['MUD', 'MUD', 'MUD gas & water']))
    add(day(y, m, 21), 74.99 if M < (2024, 7) else 79.99 if M < (2025, 10) else 86.99, 'phone & tv', 'Cox internet')
    add(day(y, m, 6), 88.40 if M < (2025, 4) else 93.40, 'phone & tv', 'Verizon')
    add(day(y, m, 13), 15.49 if M < (2025, 2) else 17.99, 'phone & tv', 'netflix')
    if M <= (2025, 3):
        add(day(y, m, 24), 18.25 if M < (2024, 5) else 21.10, 'phone & tv', 'Sirius van radio')
    add(day(y, m, 3), 30.00 if M < (2024, 10) else 35.00 if M < (2026, 1) else 38.00, 'phone & tv', 'quickbooks')
    if m in (9, 10, 11, 12, 1):
        add(day(y, m, 2), 72.99 if M < (2025, 1) else 82.99, 'phone & tv', 'youtube tv for the huskers' if m == 9 else 'youtube tv')
    add(day(y, m, 12), 141.75 if M < (2024, 6) else 156.30 if M < (2025, 12) else 168.90, 'insurance', 'state farm van')
    add(day(y, m, 1), {2023: 512.18, 2024: 547.60, 2025: 598.33, 2026: 671.04}[y], 'insurance', 'blue cross')
    if m == 2:
        add(day(y, m, 19), {2024: 918.00, 2025: 964.00, 2026: 1031.00}[y], 'insurance', 'Acuity liability, yearly')
    if m == 4:
        add(day(y, m, 7), {2024: 212.00, 2025: 218.50, 2026: 226.00}[y], 'insurance', 'state farm boat')
    if M <= (2025, 8):
        add(day(y, m, 5), 450.00, 'the ex', 'deb alimony' if R.random() < .8 else 'deb')
    add(day(y, m, 10), 38.50 if M < (2025, 1) else 41.00, 'union & license', 'local 22 dues' if R.random() < .75 else 'ibew local 22 dues')
    # gym that did not stick
    if (2024, 1) <= M <= (2024, 8):
        add(day(y, m, 17), 24.99, 'doc & pills', 'planet fitness')
    # quarterly taxes
    if m in (1, 4, 6, 9):
        add(day(y, m, 15), R.choice([1650, 1700, 1800]) + 75 * (y - 2023), 'mortgage & taxes', 'IRS quarterly')
        add(day(y, m, 15), R.choice([310, 325, 340]) + 10 * (y - 2023), 'mortgage & taxes', 'NE dept of revenue quarterly')
add(date(2024, 4, 9), 289.00, 'mortgage & taxes', 'H&R Block')
add(date(2025, 4, 8), 305.00, 'mortgage & taxes', 'H&R Block')
add(date(2026, 4, 10), 319.00, 'mortgage & taxes', 'taxes done, H&R Block')

# ---------------- van gas
d = START
while d <= END:
    if not away(d) and d.weekday() != 6:
        p = {2023: 3.55, 2024: 3.25, 2025: 3.05, 2026: 3.12}[d.year] + (0.22 if d.month in (5, 6, 7, 8) else 0)
        shop = pick([(26, "Casey's"), (10, 'caseys'), (17, 'Kum & Go' if d < date(2025, 9, 15) else 'Maverik'), (11, "Bucky's 72nd"),
                     (12, 'Hy-Vee gas'), (9, 'Shell'), (5, 'Shell on L st'), (6, 'QT council bluffs'), (4, 'Costco gas'), (5, 'fill up'), (6, '')])
        add(d, R.uniform(14.5, 25.5) * p, 'van gas', shop)
    d += td(days=R.choice([2, 3, 3, 4, 4, 5]))

# ---------------- lunch & coffee
d = START
HOL = {date(2023, 11, 23), date(2023, 12, 25), date(2024, 7, 4), date(2024, 11, 28), date(2024, 12, 25), date(2025, 7, 4), date(2025, 11, 27),
       date(2025, 12, 25), date(2026, 11, 26), date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)}
while d <= END:
    wd = d.weekday()
    if not away(d) and d not in HOL:
        if R.random() < (0.62 if wd < 5 else 0.22 if wd == 5 else 0.05):
            n, lo, hi = pick([(15, ('Runza', 9.5, 14.5)), (5, ('runza w marcus', 19, 27)), (10, ("Casey's pizza", 5.5, 9.5)), (8, ('Jimmy Johns', 9, 13)),
                (8, ('Subway', 8.5, 12.5)), (6, ('Taco Johns', 7.5, 11.5)), (5, ('Hy-Vee chinese', 8.5, 11.9)), (5, ('Culvers', 10, 14)),
                (4, ("Raising Canes", 10.5, 13.5)), (5, ('QT roller dog', 3.2, 6.4)), (4, ('gas station burrito', 3.4, 5.8)), (4, ('lunch w marcus', 17, 29)),
                (4, ('lunch', 8, 15)), (4, ('', 6, 14)), (2, ('sandwhich', 7, 11)), (3, ('Arbys', 8, 13)), (2, ('Target, snacks', 6, 13))])
            add(d, R.uniform(lo, hi) * infl(d), 'lunch & coffee', n)
        if R.random() < (0.36 if wd < 5 else 0.12):
            n, lo, hi = pick([(16, ('Scooters', 4.4, 7.6)), (5, ("scooter's", 4.4, 7.6)), (8, ('Kum & Go coffee' if d < date(2025, 9, 15) else 'Maverik coffee', 1.9, 3.4)),
                (7, ("Casey's coffee", 1.9, 3.3)), (5, ('coffee', 2, 4)), (4, ('Dunkin', 3.4, 8.5)), (2, ('coffee + donut', 3.8, 6.2)), (2, ('scooters, one for marcus too', 9, 14))])
            add(d, R.uniform(lo, hi) * infl(d), 'lunch & coffee', n)
    d += td(days=1)

# ---------------- groceries
d = date(2023, 9, 2)
while d <= END:
    if not away(d):
        n, lo, hi = pick([(30, ('Hy-Vee', 22, 112)), (8, ('hyvee', 15, 80)), (17, ('Bakers', 18, 88)), (13, ('Fareway', 20, 76)), (6, ('Fareway meat counter', 24, 68)),
            (11, ('Walmart', 22, 95)), (8, ('Aldi', 18, 58)), (6, ('Costco run', 90, 210)), (3, ('Target', 15, 62)), (4, ('', 12, 60)), (2, ('milk bread eggs', 10, 19))])
        add(d, R.uniform(lo, hi) * infl(d), 'groceries', n)
    d += td(days=R.choice([2, 3, 4, 4, 5]))
for y in (2023, 2024, 2025, 2026):
    tg = {2023: date(2023, 11, 21), 2024: date(2024, 11, 26), 2025: date(2025, 11, 25), 2026: date(2026, 11, 24)}[y]
    add(tg, R.uniform(66, 98), 'groceries', 'Hy-Vee turkey & fixings')

# ---------------- eating out
d = date(2023, 9, 3)
while d <= END:
    if not away(d):
        n, lo, hi = pick([(8, ('Local', 24, 48)), (6, ('Local w/ ron', 34, 66)), (8, ('La Casa pizza', 22, 38)), (6, ("Big Fred's", 24, 44)), (6, ("Dinker's burgers", 14, 30)),
            (5, ('Texas Roadhouse w cody', 48, 76)), (4, ("Johnny's cafe, steak", 46, 82)), (6, ('Village Inn breakfest', 15, 26)), (5, ('Village Inn w mom', 26, 40)),
            (4, ('Runza w cody', 21, 31)), (4, ('Pizza Ranch', 17, 34)), (4, ('Block 16', 18, 33)), (4, ('wings w ron', 27, 52)), (3, ('', 16, 44))])
        add(d, R.uniform(lo, hi) * infl(d), 'eating out', n)
    d += td(days=R.choice([4, 5, 6, 7, 8, 9]))

# ---------------- beer & dip
d = date(2023, 9, 1)
while d <= END:
    if not away(d):
        pool = [(18, ('busch light 30 pk', 24, 29)), (9, ("Casey's beer", 11, 24)), (10, ('Spirit World', 18, 52)), (8, ('Hy-Vee wine & spirits', 16, 48)),
                (5, ('Cubbys', 9, 22)), (4, ('Local, beers w ron', 18, 41)), (4, ('', 9, 26)), (3, ('husker game beer', 22, 46) if d.month in (9, 10, 11) else ('busch light', 12, 17))]
        if d < date(2026, 1, 5):
            pool += [(14, ('copenhagen', 7.2, 9.6)), (5, ('can of cope', 7.2, 9.6)), (4, ('copenhagen log', 33, 42))]
        n, lo, hi = pick(pool)
        add(d, R.uniform(lo, hi) * infl(d), 'beer & dip', n)
    d += td(days=R.choice([3, 4, 5, 6, 7]) if d < date(2026, 1, 5) else R.choice([5, 6, 7, 9, 10]))

# ---------------- job materials
jobs = [(date(2023, 9, 11), date(2023, 10, 27), 'hendersons'), (date(2023, 11, 6), date(2024, 1, 26), 'dundee rewire'), (date(2024, 3, 4), date(2024, 5, 24), 'papillion remodel'),
        (date(2024, 7, 8), date(2024, 8, 30), 'kowalski'), (date(2024, 10, 7), date(2024, 12, 13), 'benson duplex'), (date(2025, 4, 21), date(2025, 7, 18), 'st marks church'),
        (date(2025, 9, 8), date(2025, 11, 21), 'gretna new build'), (date(2026, 1, 12), date(2026, 2, 27), 'hendersons'), (date(2026, 5, 11), date(2026, 8, 7), 'ralston diner'),
        (date(2026, 9, 14), date(2026, 11, 20), 'elkhorn barn')]
stuff = [('12/2 romex', 88, 168), ('14/2 romex', 62, 118), ('breakers', 28, 145), ('recepticles', 18, 64), ('gfcis', 34, 110), ('emt & fittings', 38, 155), ('wire nuts', 8, 22),
         ('led cans', 64, 198), ('boxes & covers', 16, 58), ('200a panel', 228, 345), ('staples & straps', 9, 26), ('mc cable', 78, 165), ('switches', 17, 58), ('smoke detecters', 48, 132), ('ground rods', 24, 58)]
d = START
while d <= END:
    wd = d.weekday()
    if wd < 6 and not away(d) and d not in HOL:
        slow = 0.28 if d.month in (12, 1, 2) else 0.5
        if R.random() < (slow if wd < 5 else 0.14):
            shop = pick([(25, 'Crescent Electric'), (16, 'Echo Electric'), (21, 'Menards'), (3, 'mendards'), (16, 'Home Depot'), (6, 'Lowes'), (4, 'Ace')])
            s, lo, hi = R.choice(stuff)
            a = R.uniform(lo, hi) * infl(d)
            if shop == 'Ace':
                s, a = R.choice([('wire nuts', R.uniform(8, 20)), ('staples', R.uniform(7, 15)), ('tape', R.uniform(5, 16))])
            on = [j for x, y2, j in jobs if x <= d <= y2]
            r = R.random()
            if on and r < 0.42:
                n = f'{shop}, {s} {on[0]}' if R.random() < .5 else f'{shop} {on[0]}'
            elif r < 0.80:
                n = f'{shop} {s}'
            elif r < 0.95:
                n = shop
            else:
                n = ''
            add(d, a, 'job materials', n)
    d += td(days=1)
add(date(2025, 5, 6), 1486.20, 'job materials', 'Crescent Electric, 400a gear st marks church')
add(date(2026, 6, 9), 1132.75, 'job materials', 'Echo Electric hood & panel ralston diner')

# ---------------- tools
T = [('2023-09-19', 148.00, 'Milwaukee m12 driver, Home Depot'), ('2023-10-14', 37.96, 'Harbor Freight'), ('2023-11-24', 199.00, 'Milwaukee m18 combo black friday'),
('2023-12-08', 28.49, 'Klein strippers'), ('2024-01-20', 64.10, 'Menards - drill bits'), ('2024-02-17', 22.97, 'Harbor Freight'), ('2024-03-12', 412.35, 'Fluke 117 meter'),
('2024-04-05', 46.80, 'fish tape'), ('2024-05-18', 53.12, 'Harbor Freight moving blankets'), ('2024-07-11', 129.00, 'Home Depot ladder 6ft'), ('2024-08-23', 18.77, 'Ace'),
('2024-09-16', 34.99, 'Klein side cutters'), ('2024-10-19', 41.33, 'Menards bits'), ('2024-11-29', 249.00, 'Milwaukee packout, black friday Home Depot'), ('2025-01-11', 27.45, 'Harbor Freight'),
('2025-03-22', 85.00, 'Ace Pawn, used rotohammer'), ('2025-05-02', 96.40, 'Klein tester kit'), ('2025-06-14', 31.20, 'Bomgaars'), ('2025-07-25', 239.00, 'Werner 10ft ladder, Menards'),
('2025-09-05', 58.88, 'Harbor Freight'), ('2025-10-10', 40.00, 'Ace Pawn knockout set'), ('2025-11-28', 329.00, 'Milwaukee band saw black friday'), ('2026-01-17', 19.99, 'Harbor Freight headlamp'),
('2026-02-21', 74.50, 'Klein strippers & lineman pliers'), ('2026-04-11', 43.26, 'Menards hole saw'), ('2026-05-29', 155.00, 'Ace Pawn, bender'), ('2026-07-09', 88.12, 'Home Depot'),
('2026-08-15', 26.30, 'Harbor Freight'), ('2026-10-03', 61.75, 'Bomgaars jack'), ('2026-11-27', 279.00, 'Milwaukee m18 fuel drill, black friday'), ('2024-06-08', 23.60, ''), ('2025-12-13', 36.15, '')]
for a, b, c in T:
    add(date.fromisoformat(a), b, 'tools & testers', c)

# ---------------- van fixes
V = [('2023-09-23', 92.45, 'Jiffy Lube'), ('2023-11-11', 684.32, 'Jensen Tire, 4 tires'), ('2023-12-27', 178.90, "O'Reilly battery"), ('2024-01-06', 94.10, 'Jiffy Lube'), ('2024-02-09', 312.00, 'Douglas county plates'),
('2024-03-30', 23.87, "O'Reilly wipers"), ('2024-04-27', 97.30, 'Jiffy Lube'), ('2024-05-13', 538.70, "Lou's garage brakes"), ('2024-08-03', 98.75, 'Jiffy Lube'), ('2024-09-27', 61.20, 'Jensen Tire flat, nail'),
('2024-11-16', 99.60, 'Jiffy Lube'), ('2024-12-19', 1274.66, "Lou's garage alternater & water pump"), ('2025-02-07', 327.00, 'Douglas county plates'), ('2025-02-22', 102.35, 'Jiffy Lube'), ('2025-04-17', 38.14, "O'Reilly bulbs"),
('2025-05-31', 104.10, 'Jiffy Lube'), ('2025-07-02', 416.80, "Lou's garage, ac recharge"), ('2025-09-13', 106.20, 'Jiffy Lube'), ('2025-10-25', 742.16, 'Jensen Tire, 4 tires'), ('2025-12-20', 108.90, 'Jiffy Lube'),
('2026-02-06', 341.00, 'Douglas county plates'), ('2026-02-24', 26.90, "O'Reilly wipers"), ('2026-04-04', 111.45, 'Jiffy Lube'), ('2026-06-18', 2318.40, "Lou's garage transmision"), ('2026-07-25', 113.20, 'Jiffy Lube'),
('2026-09-10', 188.00, 'windshield, rock on 680'), ('2026-11-07', 114.75, 'Jiffy Lube')]
for a, b, c in V:
    add(date.fromisoformat(a), b, 'van fixes', c)
for y, m in months():
    for _ in range(R.choice([0, 1, 1, 2]) if m in (12, 1, 2, 3) else R.choice([0, 0, 1])):
        add(day(y, m, R.randint(2, 27)), R.choice([9.0, 12.0, 12.0, 15.0]), 'van fixes', R.choice(["Tommy's car wash", 'car wash', "Tommy's car wash"]))

# ---------------- cody
for y, m in months():
    M = (y, m)
    if m == 8 or M == (2023, 9):
        add(day(y, m, 14), {2023: 3284.0, 2024: 3391.5, 2025: 3507.0, 2026: 3668.0}[y], 'cody', 'UNK tuition fall')
        for _ in range(2):
            add(day(y, m, R.randint(18, 27)), R.uniform(48, 168), 'cody', R.choice(['books', 'cody books', 'UNK bookstore']))
    if m == 1:
        add(day(y, m, 9), {2024: 3284.0, 2025: 3391.5, 2026: 3507.0}[y], 'cody', 'UNK tuition spring')
        add(day(y, m, R.randint(14, 24)), R.uniform(55, 150), 'cody', R.choice(['books', 'UNK bookstore']))
    if M >= (2024, 8) and m not in (6, 7):
        add(day(y, m, 2), 310.0 if M < (2025, 8) else 335.0, 'cody', 'cody rent, my half')
    for _ in range(R.choice([1, 1, 2, 3]) if m not in (6, 7) else R.choice([0, 0, 1])):
        n, lo, hi = pick([(6, ('venmo cody', 20, 80)), (4, ('gas money', 20, 50)), (3, ('cody food', 25, 70)), (2, ('Target, dorm stuff' if M < (2024, 8) else 'Target, apt stuff', 22, 95)), (2, ('haircut & misc', 18, 40)), (1, ('', 20, 60))])
        add(day(y, m, R.randint(3, 28)), R.choice([round(R.uniform(lo, hi)), R.uniform(lo, hi)]), 'cody', n)
add(date(2024, 10, 22), 468.75, 'cody', "cody's truck, starter at Lou's garage")
add(date(2025, 3, 4), 92.00, 'cody', 'speeding ticket, he owes me')
add(date(2026, 8, 19), 749.00, 'cody', 'laptop Best Buy')

# ---------------- the ex, odd extras
add(date(2024, 2, 28), 225.00, 'the ex', 'lawyer, deb paperwork')
add(date(2024, 12, 12), 140.00, 'the ex', 'half of cody wisdom teeth, deb')
add(date(2025, 8, 29), 180.00, 'the ex', 'lawyer, closing it out')

# ---------------- dog
for y, m in months():
    M = (y, m)
    add(day(y, m, R.randint(3, 9)), (54.98 if M < (2024, 9) else 58.98 if M < (2026, 3) else 62.98), 'dog', R.choice(['chewy boomer food', 'chewy', 'chewy']))
    if R.random() < .55:
        n, lo, hi = pick([(4, ('Bomgaars, dog treats', 9, 26)), (3, ('Walmart chew toys', 7, 19)), (3, ('Petco bath & nails', 34, 52)), (2, ('Menards dog bed', 21, 44)), (2, ('boomer shampoo', 8, 14)), (1, ('', 8, 30))])
        add(day(y, m, R.randint(8, 28)), R.uniform(lo, hi), 'dog', n)
    if m in (4, 5, 6, 7, 8, 9, 10) and R.random() < .5:
        add(day(y, m, R.randint(4, 20)), R.uniform(38, 64), 'dog', 'flea & tick')
for a, b, c in [('2023-10-12', 164.20, 'vet, boomer shots'), ('2024-06-13', 264.00, 'kennel for boomer, lotw'), ('2024-10-15', 171.80, 'vet, boomer shots'), ('2025-02-15', 1842.55, 'emergency vet, boomer ate a sock'),
                ('2025-02-26', 96.00, 'vet recheck'), ('2025-08-06', 198.00, 'kennel for boomer'), ('2025-10-14', 183.40, 'vet, boomer shots'), ('2026-03-13', 165.00, 'kennel for boomer, denver'), ('2026-07-08', 128.75, 'vet, ear infecton'), ('2026-10-13', 192.10, 'vet, boomer shots')]:
    add(date.fromisoformat(a), b, 'dog', c)

# ---------------- fishing & boat
for y, m in months():
    k = {1: [1, 2, 2], 2: [1, 1, 2], 3: [0, 1, 2], 4: [2, 3, 4], 5: [3, 4, 5], 6: [3, 4, 5], 7: [2, 3, 4], 8: [2, 3, 4], 9: [2, 3, 3], 10: [1, 2, 3], 11: [0, 0, 1], 12: [0, 1, 1]}[m]
    if (y, m) in ((2024, 11), (2026, 2)):
        k = [0]
    for _ in range(R.choice(k)):
        dd = day(y, m, R.randint(1, 28))
        if away(dd):
            continue
        if m in (12, 1, 2):
            n, lo, hi = pick([(4, ('Scheels ice jigs', 9, 34)), (3, ('wax worms', 4, 9)), (2, ('Cabelas ice line', 14, 48)), (2, ('propane for the shack', 15, 26)), (1, ('', 8, 25))])
        else:
            n, lo, hi = pick([(6, ('Shell Creek bait', 6, 19)), (4, ('minnows & crawlers', 6, 15)), (4, ('boat gas', 28, 66)), (3, ('Cabelas', 18, 92)), (3, ('Scheels lures', 14, 61)), (2, ('Bass Pro', 22, 84)),
                (2, ('Walmart line & hooks', 8, 24)), (2, ('Shell Creek bait, leeches', 9, 16)), (2, ('boat ramp', 6, 10)), (1, ('', 6, 30)), (2, ('boat gas w ron', 30, 58))])
        add(dd, R.uniform(lo, hi), 'fishing & boat', n)
for a, b, c in [('2023-10-21', 310.00, 'boat storage'), ('2024-01-04', 39.00, 'NE fishing license'), ('2024-04-13', 148.20, 'boat tune up, carburator'), ('2024-10-19', 325.00, 'boat storage'), ('2024-12-28', 429.99, 'Scheels ice auger'),
                ('2025-01-03', 39.00, 'NE fishing license'), ('2025-04-19', 96.75, 'boat batterys'), ('2025-10-18', 340.00, 'boat storage'), ('2026-01-05', 41.00, 'NE fishing license'), ('2026-04-25', 1199.00, 'Humminbird fish finder, Cabelas'),
                ('2026-10-17', 365.00, 'boat storage'), ('2026-05-16', 262.40, 'boat trailer tires, Jensen Tire')]:
    add(date.fromisoformat(a), b, 'fishing & boat', c)

# ---------------- house & yard
d = date(2023, 9, 9)
while d <= END:
    n, lo, hi = pick([(6, ('Menards', 12, 88)), (4, ('Home Depot', 11, 74)), (4, ('Ace', 5, 32)), (3, ('Menards furnace filters', 16, 34)), (2, ('Walmart', 8, 38)), (2, ('Target', 9, 44)), (2, ('', 8, 50)),
        ((4, ('mulch & seed', 24, 78)) if d.month in (4, 5, 6) else (4, ('ice melt, Menards', 11, 29)) if d.month in (11, 12, 1, 2) else (4, ('mower gas', 9, 18)))])
    if not away(d):
        add(d, R.uniform(lo, hi) * infl(d), 'house & yard', n)
    d += td(days=R.choice([9, 11, 13, 15, 17, 19]))
for a, b, c in [('2023-10-30', 236.00, 'gutters'), ('2024-05-04', 389.00, 'Toro mower, Ace'), ('2024-07-19', 214.50, 'ac guy'), ('2025-11-15', 128.00, 'furnace check'), ('2026-07-01', 6240.00, 'new ac unit, Thermal Services'), ('2026-09-19', 178.25, 'tree guy, storm limb')]:
    add(date.fromisoformat(a), b, 'house & yard', c)
# the basement bathroom, Jan - Apr 2025
B = [('2025-01-13', 214.66, 'house & yard', 'basement bath, studs & plates Menards'), ('2025-01-18', 96.20, 'house & yard', 'Menards basement insulation'), ('2025-01-25', 1450.00, 'house & yard', 'gary plumber, basement rough in'),
('2025-01-27', 142.35, 'house & yard', 'basement permit, city'), ('2025-02-01', 318.74, 'house & yard', 'basement drywall, Home Depot'), ('2025-02-03', 47.90, 'house & yard', 'Menards mud & tape'),
('2025-02-08', 27.35, 'lunch & coffee', 'pizza for ron & marcus, hanging drywall'), ('2025-02-10', 58.12, 'tools & testers', 'basement, drywall lift rental'), ('2025-02-22', 389.00, 'house & yard', 'basement vanity & sink Lowes'),
('2025-03-01', 276.48, 'house & yard', 'tile, Floor & Decor'), ('2025-03-02', 64.10, 'house & yard', 'thinset & grout'), ('2025-03-08', 89.00, 'tools & testers', 'tile saw, Harbor Freight basement'),
('2025-03-15', 219.00, 'house & yard', 'toilet for the basement'), ('2025-03-22', 133.49, 'house & yard', 'basement door, Menards'), ('2025-03-29', 800.00, 'house & yard', 'gary plumber, basement finish'),
('2025-04-05', 71.28, 'house & yard', 'paint for the bath, Home Depot'), ('2025-04-12', 112.60, 'house & yard', 'basement trim & fan'), ('2025-04-12', 36.40, 'beer & dip', 'beer, basement done')]
for a, b, c, n in B:
    add(date.fromisoformat(a), b, c, n)

# ---------------- doc & pills
for y, m in months():
    if R.random() < .8:
        add(day(y, m, R.randint(19, 26)), R.choice([12.0, 12.0, 15.0, 14.38]), 'doc & pills', R.choice(['Hy-Vee pharmacy, bp pills', 'Hy-Vee pharmacy', 'perscription Hy-Vee pharmacy']))
for a, b, c in [('2023-10-17', 40.00, 'Dr Novak copay'), ('2024-02-06', 138.00, 'dentist cleaning'), ('2024-04-23', 40.00, 'Dr Novak copay'), ('2024-09-12', 264.00, 'Eye Guys, new glasses'), ('2024-11-05', 45.00, 'Dr Novak copay'),
                ('2025-01-30', 145.00, 'dentist cleaning'), ('2025-06-19', 412.80, 'urgent care, stitches in the hand'), ('2025-06-30', 45.00, 'Dr Novak, stitches out'), ('2025-10-08', 890.00, 'dentist crown'), ('2026-02-03', 152.00, 'dentist cleaning'),
                ('2026-03-25', 45.00, 'Dr Novak copay'), ('2026-05-05', 350.00, 'colonoscopy, finally'), ('2026-09-22', 50.00, 'Dr Novak copay'), ('2024-12-11', 18.45, 'Walgreens cold meds'), ('2026-01-22', 23.10, 'Walgreens nicotine gum'), ('2026-01-31', 41.60, 'Walgreens nicotine gum'), ('2026-02-16', 41.60, 'Walgreens nicotine gum'), ('2026-03-09', 22.80, 'nicotine gum, Walgreens')]:
    add(date.fromisoformat(a), b, 'doc & pills', c)

# ---------------- boots & clothes
for a, b, c in [('2023-10-07', 189.99, 'Red Wing boots'), ('2023-11-18', 64.50, 'Bomgaars carhartt hoodie'), ('2024-03-16', 42.30, 'Walmart socks & tshirts'), ('2024-05-25', 58.75, 'Scheels shorts'), ('2024-09-14', 204.99, 'Red Wing boots'),
                ('2024-10-26', 79.00, 'Scheels husker jacket, clearance'), ('2024-12-07', 109.99, 'Bomgaars bibs'), ('2025-03-29', 47.60, 'Walmart jeans'), ('2025-05-17', 36.20, 'Target'), ('2025-09-06', 219.99, 'Red Wing boots'), ('2025-11-22', 88.40, 'Bomgaars carhartt'),
                ('2026-01-10', 34.99, 'Target thermals'), ('2026-04-18', 51.15, 'Walmart work jeans'), ('2026-06-06', 72.00, 'Scheels fishing shirt'), ('2026-09-26', 229.99, 'Red Wing boots'), ('2026-11-14', 96.80, 'Bomgaars gloves & hoodie')]:
    add(date.fromisoformat(a), b, 'boots & clothes', c)

# ---------------- gifts & church
d = date(2023, 9, 10)
while d <= END:
    if R.random() < .42 and not away(d):
        add(d, R.choice([20.0, 20.0, 20.0, 25.0, 40.0]), 'gifts & church', R.choice(['st marks plate', 'st marks plate', 'church', 'st marks plate']))
    d += td(days=7)
for a, b, c in [('2023-12-16', 82.40, 'xmas, mom'), ('2023-12-19', 145.00, 'xmas cody, Scheels'), ('2023-12-20', 40.00, 'xmas tammy kids'), ('2024-05-11', 46.90, 'flowers mom, Hy-Vee'), ('2024-06-01', 100.00, 'kayla grad party'), ('2024-09-28', 60.00, 'cody bday'),
                ('2024-12-14', 91.15, 'xmas, mom'), ('2024-12-18', 220.00, 'xmas cody, Best Buy'), ('2024-12-21', 60.00, 'xmas tammy kids'), ('2025-03-20', 150.00, 'rons wedding'), ('2025-05-10', 52.30, 'flowers mom, Hy-Vee'), ('2025-07-12', 35.75, 'tammy bday'), ('2025-09-28', 75.00, 'cody bday'),
                ('2025-12-13', 88.00, 'xmas, mom'), ('2025-12-17', 180.00, 'xmas cody, Scheels'), ('2025-12-22', 60.00, 'xmas tammy kids'), ('2026-05-09', 54.60, 'flowers mom, Hy-Vee'), ('2026-07-18', 250.00, 'kayla wedding'), ('2026-09-27', 80.00, 'cody 21 bday'), ('2026-10-09', 65.00, 'flowers, uncle petes funeral'), ('2025-12-24', 75.00, 'marcus xmas bonus, whiskey')]:
    add(date.fromisoformat(a), b, 'gifts & church', c)

# ---------------- union & license extras
for a, b, c in [('2024-12-03', 137.00, 'state electrical license, 2 yr'), ('2026-11-18', 149.00, 'state electrical license, 2 yr'), ('2024-09-21', 95.00, 'code update class'), ('2026-08-29', 110.00, 'code update class'), ('2023-11-07', 132.50, 'nec code book'), ('2026-10-20', 144.00, 'nec code book 2026')]:
    add(date.fromisoformat(a), b, 'union & license', c)

# ---------------- stupid tax (tickets, keno, late fees)
for a, b, c in [('2023-10-06', 20.00, 'keno'), ('2023-12-01', 16.00, 'parking ticket old market'), ('2024-01-13', 40.00, 'poker at rons'), ('2024-02-24', 60.00, 'poker at rons'), ('2024-03-21', 35.00, 'late fee credit card'), ('2024-04-19', 20.00, 'keno'), ('2024-08-09', 100.00, 'Ameristar'),
                ('2024-10-04', 25.00, 'keno w ron'), ('2024-11-22', 16.00, 'parking ticket old market'), ('2025-01-04', 50.00, 'poker at rons'), ('2025-04-24', 128.00, 'speeding ticket i-80'), ('2025-06-06', 20.00, 'keno'), ('2025-09-19', 35.00, 'late fee credit card'), ('2025-11-08', 60.00, 'poker at rons'),
                ('2025-12-31', 150.00, 'Ameristar'), ('2026-02-14', 40.00, 'poker at rons'), ('2026-04-30', 89.00, 'locked keys in van'), ('2026-05-22', 20.00, 'keno'), ('2026-08-21', 16.00, 'parking ticket old market'), ('2026-10-24', 75.00, 'Ameristar w ron'), ('2024-05-31', 30.00, '')]:
    add(date.fromisoformat(a), b, 'stupid tax', c)

# ---------------- trips
L = [('2024-02-12', 400.00, 'fishing & boat', 'lotw cabin deposit'), ('2024-06-10', 87.34, 'fishing & boat', 'Cabelas, walleye stuff for lotw'), ('2024-06-12', 63.00, 'fishing & boat', 'MN license, lotw'),
('2024-06-14', 71.20, 'van gas', 'lotw gas, Sioux Falls'), ('2024-06-14', 24.15, 'eating out', 'lotw supper fargo w ron'), ('2024-06-14', 66.85, 'van gas', 'Shell Grand Forks'), ('2024-06-15', 118.46, 'groceries', 'lotw food, Baudette'),
('2024-06-15', 52.30, 'beer & dip', 'beer, Baudette'), ('2024-06-16', 34.00, 'fishing & boat', 'lotw bait'), ('2024-06-17', 58.75, 'fishing & boat', 'lotw boat gas'), ('2024-06-18', 41.60, 'eating out', 'lotw walleye dinner'),
('2024-06-18', 28.00, 'fishing & boat', 'leeches'), ('2024-06-19', 61.10, 'fishing & boat', 'boat gas'), ('2024-06-20', 615.00, 'fishing & boat', 'lotw cabin, rest of it'), ('2024-06-20', 38.50, 'gifts & church', 'tshirts lotw, mom & cody'),
('2024-06-21', 69.40, 'van gas', 'lotw gas, home'), ('2024-06-21', 17.85, 'lunch & coffee', 'Subway Sioux Falls')]
O = [('2025-07-14', 180.00, 'fishing & boat', 'oahe motel deposit'), ('2025-08-05', 44.00, 'fishing & boat', 'SD license for oahe'), ('2025-08-07', 62.70, 'van gas', 'oahe gas, Yankton'), ('2025-08-07', 31.45, 'eating out', 'supper pierre w ron & marcus'),
('2025-08-08', 39.50, 'fishing & boat', 'oahe bait & ice'), ('2025-08-08', 57.20, 'beer & dip', 'oahe beer'), ('2025-08-09', 72.25, 'fishing & boat', 'oahe boat gas'), ('2025-08-10', 48.90, 'eating out', 'oahe steak w ron & marcus'),
('2025-08-11', 22.00, 'fishing & boat', 'crawlers'), ('2025-08-12', 268.40, 'fishing & boat', 'oahe motel'), ('2025-08-12', 64.85, 'van gas', 'Shell Chamberlain')]
D = [('2026-02-20', 212.00, 'cody', 'denver airbnb deposit, cody spring break'), ('2026-03-14', 58.90, 'van gas', 'denver gas, Ogallala'), ('2026-03-14', 27.64, 'eating out', 'Runza w cody north platte'), ('2026-03-15', 156.00, 'cody', 'nuggets tickets denver'),
('2026-03-15', 63.20, 'eating out', 'denver bbq w cody'), ('2026-03-16', 188.00, 'cody', 'denver ski lift cody, i watched'), ('2026-03-16', 44.75, 'beer & dip', 'brewery denver'), ('2026-03-17', 36.10, 'groceries', 'King Soopers'), ('2026-03-17', 28.00, 'stupid tax', 'parking ticket denver'),
('2026-03-18', 248.50, 'cody', 'denver airbnb'), ('2026-03-18', 61.35, 'van gas', 'Kum & Go Fort Morgan')]
for a, b, c, n in L + O + D:
    add(date.fromisoformat(a), b, c, n)

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'omaha.csv')
with open(out, 'w', newline='') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), f'{a:.2f}', c, n])
