#!/usr/bin/env python3
"""Ledger of Denise, school librarian in Kansas City (USD). Writes kansas.csv beside itself."""
import csv, os, random, datetime as dt

HERE = os.path.dirname(os.path.abspath(__file__))
rnd = random.Random(181147)
D = dt.date
START, END = D(2023, 12, 1), D(2026, 11, 29)
rows = []


def add(d, amount, cat, note=''):
    if isinstance(d, str):
        d = D.fromisoformat(d)
    if START <= d <= END:
        rows.append((d, round(amount + 1e-9, 2), cat, note))


def jot(name, extras=(), p_low=0.3, p_extra=0.18, p_empty=0.0):
    """A note as it gets jotted down."""
    r = rnd.random()
    if r < p_empty:
        return ''
    n = name.lower() if rnd.random() < p_low else name
    if extras and rnd.random() < p_extra:
        n += ' ' + rnd.choice(extras)
    return n


def amt(lo, hi, mode=None):
    return round(rnd.triangular(lo, hi, mode if mode is not None else (lo * 2 + hi) / 3), 2)


TRIPS = [  # beach weeks and spring break: nothing is bought at home on these days
    (D(2024, 6, 8), D(2024, 6, 15)), (D(2025, 6, 14), D(2025, 6, 21)), (D(2026, 6, 13), D(2026, 6, 20)),
    (D(2025, 3, 17), D(2025, 3, 20)),
]


def away(d):
    return any(a <= d <= b for a, b in TRIPS)


def school(d):
    return d.weekday() < 5 and (d.month in (9, 10, 11, 1, 2, 3, 4) or (d.month == 8 and d.day > 18) or
                                (d.month == 5 and d.day < 23) or (d.month == 12 and d.day < 20))


def days():
    d = START
    while d <= END:
        yield d
        d += dt.timedelta(1)


# ---------------------------------------------------------------- daily life
for d in days():
    infl = 1 + 0.035 * ((d - START).days / 365.25)
    quiet = rnd.random() < 0.22
    wd = d.weekday()          # 0 = Monday
    if away(d):
        continue
    holiday = (d.month, d.day) in ((12, 25), (1, 1)) or d in (D(2024, 11, 28), D(2025, 11, 27), D(2026, 11, 26))
    if holiday:
        continue
    if not quiet:
        # groceries
        p = [.24, .26, .28, .22, .30, .38, .40][wd]
        if rnd.random() < p:
            add(d, amt(9, 118, 38) * infl, 'Groceries', jot('Hy-Vee', ['milk & bread', 'snacks', 'rotisserie chicken', 'quick stop', 'taco night'], p_empty=.02))
        if rnd.random() < [.06, .1, .12, .08, .1, .22, .14][wd]:
            add(d, amt(14, 82, 36) * infl, 'Groceries', jot('Aldi', ['produce', 'big shop'], p_extra=.1))
        if rnd.random() < .09:
            add(d, amt(12, 96, 40) * infl, 'Groceries', jot('Walmart', ['pickup', 'pickup order', 'lunch stuff'], p_extra=.25))
        if rnd.random() < .05:
            add(d, amt(8, 60, 22) * infl, 'Groceries', jot('Price Chopper'))
        if rnd.random() < .035:
            add(d, amt(18, 74, 41) * infl, 'Groceries', jot("Trader Joe's", ['flowers too', 'frozen stuff'], p_extra=.15))
        if wd in (5, 6) and rnd.random() < .16:
            add(d, amt(70, 245, 138) * infl, 'Groceries', jot('Costco', ['run', 'w/ Karen'], p_extra=.15))
        if rnd.random() < .02:
            add(d, amt(6, 34) * infl, 'Groceries', '')
        # household
        if rnd.random() < .065:
            add(d, amt(6, 68, 21) * infl, 'Household', jot('Walmart', ['paper towels', 'detergent', 'light bulbs', 'trash bags'], p_extra=.45))
        if rnd.random() < .06:
            add(d, amt(8, 88, 27) * infl, 'Household', jot('Target', ['towels', 'lamp', 'sheets', 'storage bins'], p_extra=.3))
        if rnd.random() < .035:
            add(d, amt(1.25, 22, 7), 'Household', jot('Dollar Tree', ['party stuff', 'foil pans'], p_extra=.2))
        if rnd.random() < .012:
            add(d, amt(5, 55, 18), 'Household', jot('Home Depot', ['furnace filter', 'batteries'], p_extra=.5))
        if rnd.random() < .012:
            add(d, amt(4, 30), 'Household', '')
        # gas
        if rnd.random() < [.22, .13, .15, .14, .2, .14, .1][wd]:
            add(d, amt(22, 51, 36) * (1.03 if d.year == 2024 else .97 if d.year == 2025 else 1.05), 'Gas', jot('QuikTrip', p_low=.4))
        if rnd.random() < .032:
            add(d, amt(26, 47, 35), 'Gas', jot('Costco gas'))
        if rnd.random() < .02:
            add(d, amt(20, 48, 33), 'Gas', jot('Phillips 66'))
        if rnd.random() < .007:
            add(d, amt(20, 45, 33), 'Gas', '')
        # coffee & snacks
        if rnd.random() < (.19 if wd < 5 else .07):
            add(d, amt(1.89, 9.6, 3.8) * infl, 'Coffee & snacks', jot('QuikTrip', ['donuts', 'slushies', 'coffee'], p_low=.45, p_extra=.3))
        if rnd.random() < (.06 if wd < 5 else .13):
            add(d, amt(4.5, 14.5, 6.5) * infl, 'Coffee & snacks', jot('The Roasterie', ['w/ Janet'], p_extra=.1))
        if rnd.random() < .065:
            add(d, amt(4.25, 16, 6.9) * infl, 'Coffee & snacks', jot('Starbucks', ['w/ Brooke'], p_extra=.12))
        if wd >= 4 and rnd.random() < .07:
            add(d, amt(4.5, 15, 7) * infl, 'Coffee & snacks', jot('Messenger Coffee'))
        if d.month in (5, 6, 7, 8, 9) and rnd.random() < .06:
            add(d, amt(6, 24, 14) * infl, 'Coffee & snacks', jot("Betty Rae's", ['after the game', 'ice cream'], p_extra=.25))
        # eating out
        ep = [.95, 1.1, 1.2, 1.1, 2.1, 2.3, 1.8][wd]
        for name, p, lo, hi, mode, ex in (
                ('Chick-fil-A', .07, 9, 42, 24, ['after practice']), ('Chipotle', .042, 11, 46, 27, []),
                ("Minsky's", .036, 22, 62, 36, ['pizza night', 'pizza']), ('Panera', .034, 10, 41, 19, ['w/ Janet']),
                ("Culver's", .024, 9, 43, 25, []), ('Sonic', .027, 5, 28, 13, ['happy hour', 'cherry limeades']),
                ("Joe's KC", .022, 18, 74, 42, ['burnt ends', 'Z-Man']), ('First Watch', .020, 24, 68, 43, ['after church']),
                ("Jose Pepper's", .016, 26, 78, 46, ['w/ book club'])):
            if rnd.random() < p * ep:
                add(d, amt(lo, hi, mode) * infl, 'Eating out', jot(name, ex, p_extra=.15))
        if rnd.random() < .02:
            add(d, amt(7, 48) * infl, 'Eating out', '')
        # pharmacy
        if rnd.random() < .05:
            add(d, amt(4, 48, 14), 'Doctor & dentist', jot('CVS', ['allergy meds', 'prescription'], p_extra=.4))
        # crafts
        if rnd.random() < .055:
            add(d, amt(7, 74, 21), 'Crafts', jot('Etsy', ['stickers', 'yarn', 'earrings', 'pattern', 'bookmarks'], p_extra=.5))
        if rnd.random() < .032:
            add(d, amt(5, 62, 19), 'Crafts', jot('Michaels', ['frames', 'yarn'], p_extra=.2))
        if rnd.random() < .027:
            add(d, amt(5, 58, 18), 'Crafts', jot('Hobby Lobby', ['fall wreath', 'ribbon'], p_extra=.2))
        if d <= D(2025, 5, 18) and rnd.random() < .04:
            add(d, amt(5, 66, 20), 'Crafts', jot('Joann', ['fabric', 'closing sale' if d > D(2025, 2, 15) else 'fleece'], p_extra=.35))
        # books
        if rnd.random() < .035:
            add(d, amt(4, 42, 15), 'Books', jot('Half Price Books', p_low=.25))
        if rnd.random() < .022:
            add(d, amt(13, 46, 21), 'Books', jot('Rainy Day Books', ['signed copy', 'book club pick'], p_extra=.25))
        if rnd.random() < .022:
            add(d, rnd.choice([2.99, 4.99, 7.99, 9.99, 12.99, 14.99]), 'Books', jot('Kindle'))
        # clothes
        for name, p, lo, hi in (('Old Navy', .016, 14, 92), ("Kohl's", .016, 16, 118), ('Target', .014, 12, 64), ('TJ Maxx', .01, 13, 82)):
            if rnd.random() < p * (1.8 if d.month in (8, 11) else 1):
                add(d, amt(lo, hi), 'Clothes', jot(name, ['jeans Tyler', 'dress Brooke', 'work pants', 'shoes'], p_extra=.4))
        # dog
        if rnd.random() < .018:
            add(d, amt(8, 46), 'Biscuit', jot('PetSmart', ['treats', 'chew toy'], p_extra=.4))
        # garden
        gp = {3: .05, 4: .15, 5: .17, 6: .08, 7: .04, 8: .03, 9: .06, 10: .04}.get(d.month, 0) * (1.6 if wd >= 5 else .8)
        for name, w in (('Family Tree Nursery', .4), ('Suburban Lawn & Garden', .3), ('Home Depot', .3)):
            if rnd.random() < gp * w:
                add(d, amt(7, 96, 28), 'Garden', jot(name, ['mulch', 'tomatoes', 'perennials', 'potting soil', 'hostas'], p_extra=.5))
        # library stuff out of pocket
        if school(d) and rnd.random() < .03:
            add(d, amt(4, 46, 14), 'Odds & ends', rnd.choice(['library display stuff', 'Office Depot laminating', 'stickers for the library', 'library book fair', 'Office Depot']))
        if rnd.random() < .016:
            add(d, amt(2, 40, 9), 'Odds & ends', rnd.choice(['post office', 'stamps', 'dry cleaner', 'parking downtown', 'ATM fee', '', 'key copy', 'Goodwill', 'garage sale']))
        # kids, now and then
        if school(d) and rnd.random() < .05:
            add(d, rnd.choice([20, 25, 30, 40]), 'Kids', rnd.choice(['lunch money Tyler', 'lunch money Brooke', 'Lunch money Brooke', 'school lunch Tyler']))
        if rnd.random() < .025:
            add(d, amt(8, 60), 'Kids', rnd.choice(['Brooke movie w/ friends', 'Tyler gas money', 'Brooke makeup', 'Tyler sneakers', 'field trip Brooke', 'Tyler game', 'Brooke phone case', 'Tyler deodorant lol', 'poster board', 'Brooke sleepover pizza']))
        # car wash
        if rnd.random() < .03:
            add(d, rnd.choice([10, 12, 14, 18]), 'Subaru', jot('car wash', p_low=.7))
    # standing things
    if wd == 5:
        add(d, 20 if d < D(2025, 9, 1) else 25, 'Kids', 'Tyler allowance')
        add(d, 15 if d < D(2026, 1, 1) else 18, 'Kids', 'Brooke allowance')
    if wd == 6 and rnd.random() < .62:
        add(d, rnd.choice([20, 20, 25, 25, 30, 40]), 'Church', rnd.choice(['offering', 'offering', 'Offering', 'church', '']))

# ---------------------------------------------------------------- monthly bills
y, m = 2023, 12
while (y, m) <= (2026, 11):
    d = lambda k: D(y, m, k)
    ym = (y, m)
    add(d(1), 1284.00 if ym < (2025, 1) else 1331.40 if ym < (2026, 2) else 1378.25, 'House payment', 'mortgage')
    add(d(5), 70.00 if ym < (2024, 9) else 75.00 if ym < (2026, 1) else 80.00, 'Utilities', 'Google Fiber')
    heat = {12: 96, 1: 118, 2: 104, 3: 71, 4: 46, 5: 31, 6: 26, 7: 24, 8: 24, 9: 26, 10: 38, 11: 66}[m]
    cool = {12: 92, 1: 95, 2: 90, 3: 84, 4: 82, 5: 104, 6: 152, 7: 196, 8: 204, 9: 161, 10: 99, 11: 86}[m]
    g = 1 + .05 * (y - 2024)
    add(d(12 + rnd.randint(0, 3)), round(cool * g * rnd.uniform(.92, 1.09), 2), 'Utilities', 'Evergy electric')
    add(d(17 + rnd.randint(0, 3)), round(heat * g * rnd.uniform(.9, 1.1), 2), 'Utilities', 'Spire gas bill')
    add(d(22 + rnd.randint(0, 2)), round((58 + (14 if m in (6, 7, 8) else 0)) * g * rnd.uniform(.93, 1.08), 2), 'Utilities', 'KC Water')
    add(d(9), 135.00 if ym < (2025, 4) else 140.00, 'Utilities', 'T-Mobile')
    add(d(3), 118.40 if ym < (2024, 7) else 131.10 if ym < (2025, 7) else 139.75 if ym < (2026, 3) else 187.60, 'Subaru', 'Geico insurance' if ym < (2026, 3) else 'Geico insurance w/ Tyler')
    add(d(8), 15.49 if ym < (2025, 2) else 17.99 if ym < (2026, 4) else 19.99, 'Subscriptions', 'Netflix')
    add(d(14), 16.99 if ym < (2024, 7) else 19.99, 'Subscriptions', 'Spotify family')
    if ym <= (2025, 8):
        add(d(19), 14.95, 'Subscriptions', 'Audible')
    if ym <= (2024, 10):
        add(d(21), 13.99, 'Subscriptions', 'Disney+')
    if ym >= (2024, 1) and ym <= (2026, 5):
        add(d(2), 72.00 if ym < (2025, 6) else 76.00, 'Subscriptions', 'YMCA')
    if ym >= (2025, 10):
        add(d(26), 12.00, 'Subscriptions', 'KC Star')
    add(d(rnd.randint(10, 16)), round(rnd.choice([58.98, 61.47, 64.99]) * g, 2), 'Biscuit', 'Chewy')
    if m % 2 == 0:
        add(d(rnd.randint(18, 27)), 62.00 if ym < (2025, 6) else 68.00, 'Biscuit', 'groomer')
    # orthodontist
    if ym <= (2024, 6):
        add(d(6), 149.00, 'Doctor & dentist', 'orthodontist Tyler')
    if ym == (2025, 2):
        add(d(11), 900.00, 'Doctor & dentist', 'orthodontist Brooke braces down payment')
    if ym >= (2025, 3):
        add(d(11), 165.00, 'Doctor & dentist', 'orthodontist Brooke')
    if m in (2, 5, 8, 11):
        add(d(rnd.randint(5, 12)), amt(72, 84), 'Subaru', 'oil change')
    m += 1
    if m == 13:
        y, m = y + 1, 1

# therapy: Tuesdays, every other week (a gap in July)
t = D(2024, 1, 9)
while t <= END:
    if not away(t) and t.month != 7 and (t.month, t.day) not in ((12, 24), (12, 31)) and rnd.random() < .93:
        add(t, 30 if t < D(2025, 1, 1) else 35 if t < D(2026, 1, 1) else 40, 'Doctor & dentist', rnd.choice(['therapy copay', 'therapy copay', 'Therapy copay']))
    t += dt.timedelta(14)

# haircuts
for k in range(0, 1090, 47):
    add(START + dt.timedelta(k + rnd.randint(0, 4)), rnd.choice([22, 24, 25]), 'Kids', 'haircut Tyler')
for k in range(20, 1090, 76):
    add(START + dt.timedelta(k + rnd.randint(0, 5)), amt(38, 55), 'Kids', 'haircut Brooke')
for k in range(11, 1090, 62):
    add(START + dt.timedelta(k + rnd.randint(0, 5)), rnd.choice([78, 85, 92, 104]), 'Odds & ends', rnd.choice(['hair w/ Shelly', 'Shelly cut & color']))

# dentist, doctors, vet
for s, a, n in (('2024-01-23', 48.0, 'dentist Tyler'), ('2024-01-23', 48.0, 'dentist Brooke'), ('2024-03-12', 62.5, 'dentist me'),
                ('2024-08-01', 52.0, 'dentist Tyler'), ('2024-08-01', 52.0, 'dentist Brooke'), ('2024-10-15', 214.0, 'dentist me - crown'),
                ('2025-01-28', 52.0, 'dentist Tyler'), ('2025-01-28', 52.0, 'dentist Brooke'), ('2025-04-08', 66.0, 'dentist me'),
                ('2025-08-05', 55.0, 'dentist Brooke'), ('2026-02-03', 58.0, 'dentist Tyler'), ('2026-02-03', 58.0, 'dentist Brooke'),
                ('2026-05-19', 69.5, 'dentist me'), ('2026-08-04', 58.0, 'dentist Brooke'), ('2024-02-19', 40.0, 'pediatrician Brooke strep'),
                ('2024-11-06', 40.0, 'pediatrician sports physical Tyler'), ('2025-10-20', 75.0, 'urgent care Tyler wrist'), ('2025-10-23', 182.35, 'x-ray Tyler wrist'),
                ('2026-03-24', 50.0, 'eye doctor me'), ('2026-03-24', 238.0, 'new glasses me'), ('2025-03-06', 50.0, 'eye doctor Brooke'), ('2025-03-11', 164.0, 'glasses Brooke')):
    add(s, a, 'Doctor & dentist', n)
for s, a, n in (('2024-02-10', 96.4, 'vet shots'), ('2024-07-19', 148.25, 'vet ear infection'), ('2024-11-02', 74.0, 'vet'),
                ('2025-02-15', 104.1, 'vet shots'), ('2025-09-12', 86.5, 'vet'), ('2025-12-27', 642.8, 'emergency vet - ate the fudge'),
                ('2026-02-21', 112.75, 'vet shots'), ('2026-08-29', 129.4, 'vet teeth'), ('2024-05-11', 46.0, 'flea stuff'), ('2025-05-03', 52.0, 'flea stuff'), ('2026-05-09', 54.5, 'flea stuff')):
    add(s, a, 'Biscuit', n)

# Subaru extras
for s, a, n in (('2024-03-21', 612.4, 'tires'), ('2024-09-14', 164.25, 'property tax & tags'), ('2025-01-11', 148.6, 'new battery'), ('2025-05-22', 438.9, 'brakes'),
                ('2025-09-16', 151.75, 'tags'), ('2026-01-17', 95.0, 'tow truck'), ('2026-01-19', 327.15, 'alternator'), ('2026-07-11', 286.3, 'timing stuff at Subaru dealer'),
                ('2026-09-15', 144.0, 'tags'), ('2026-04-22', 40.0, 'parking ticket, ugh')):
    add(s, a, 'Subaru', n)

# marching band
for yr, up in ((2024, 1.0), (2025, 1.06), (2026, 1.12)):
    for md, a, n in (('02-13', 45, 'winter guard shoes Brooke' if yr > 2024 else 'trumpet valve oil & mouthpiece Tyler'), ('03-05', 60, 'spring trip deposit'),
                     ('04-16', 85, 'band banquet tickets'), ('05-08', 175, 'band fees 1st half'), ('07-22', 215, 'band camp Tyler'),
                     ('08-06', 175, 'band fees 2nd half'), ('08-20', 38, 'marching shoes Tyler'), ('08-27', 32, 'band t-shirts'), ('09-18', 24, 'band booster hoodie'),
                     ('10-03', 18, 'competition tickets'), ('10-10', 18, 'competition tickets'), ('10-24', 22.5, 'senior night flowers' if yr == 2026 else 'competition concessions'),
                     ('11-14', 40, 'band cookie dough fundraiser')):
        add(f'{yr}-{md}', round(a * up, 2), 'Marching band', n)
    for md in ('09-05', '09-12', '09-26', '10-17', '10-31'):
        add(f'{yr}-{md}', amt(6, 19), 'Marching band', rnd.choice(['football game concessions', 'band game night', 'game tickets']))
    if yr >= 2025:
        add(f'{yr}-07-22', round(205 * up, 2), 'Marching band', 'band camp Brooke')
        add(f'{yr}-08-20', round(36 * up, 2), 'Marching band', 'marching shoes Brooke')
for s, a, n in (('2025-09-10', 310.0, 'Indy trip deposit Tyler & Brooke'), ('2025-10-08', 310.0, 'Indy trip second payment'), ('2025-11-13', 64.2, 'Indy food'),
                ('2025-11-14', 48.0, 'Indy parade tickets'), ('2025-11-15', 57.0, 'Indy sweatshirts'), ('2025-11-15', 189.4, 'Indy hotel for me')):
    add(s, a, 'Marching band', n)

# vacations
def trip(word, condo, dep, dep_date, bal_date, first, extra, stop=''):
    add(dep_date, dep, 'Vacation', f'{word} condo deposit')
    add(bal_date, condo, 'Vacation', f'{word} condo balance')
    d0 = D.fromisoformat(first)
    add(d0, amt(36, 48), 'Vacation', f'{word} gas')
    add(d0, amt(28, 44), 'Vacation', f'{word} lunch on the road')
    add(d0 + dt.timedelta(0), amt(36, 46), 'Vacation', f'{word} gas {stop}'.strip())
    add(d0 + dt.timedelta(1), amt(150, 210), 'Vacation', f'{word} groceries Publix')
    for k, a, n in extra:
        add(d0 + dt.timedelta(k), a, 'Vacation', f'{word} {n}')
    add(d0 + dt.timedelta(7), amt(36, 48), 'Vacation', f'{word} gas home')
    add(d0 + dt.timedelta(7), amt(24, 39), 'Vacation', f'{word} dinner on the road')

trip('Gulf Shores', 1148.00, 300.00, '2024-02-04', '2024-05-06', '2024-06-08',
     [(1, 64.3, 'dinner'), (2, 22.5, 'ice cream'), (2, 48.0, 'beach chairs'), (3, 88.75, 'dinner Lulu\'s'), (4, 96.0, 'dolphin cruise'), (5, 41.2, 'mini golf'), (5, 71.9, 'dinner'), (6, 54.25, 'souvenirs')])
trip('Gulf Shores', 1236.00, 350.00, '2025-01-26', '2025-05-05', '2025-06-14',
     [(1, 71.45, 'dinner'), (2, 31.0, 'sunscreen & hats'), (3, 94.6, 'dinner Lulu\'s'), (3, 18.75, 'ice cream'), (4, 120.0, 'parasailing Tyler'), (5, 44.0, 'mini golf'), (6, 77.3, 'dinner'), (6, 61.8, 'souvenirs')])
trip('Destin', 1985.00, 400.00, '2026-01-18', '2026-05-04', '2026-06-13',
     [(1, 82.15, 'dinner'), (1, 36.4, 'boogie boards'), (2, 24.5, 'ice cream'), (3, 139.0, 'snorkel trip'), (3, 97.2, 'dinner Boathouse'), (4, 52.0, 'mini golf'), (5, 88.35, 'dinner'), (6, 73.9, 'souvenirs'), (6, 19.25, 'ice cream')], 'Tupelo')
for s, a, n in (('2025-02-20', 389.0, 'Branson cabin'), ('2025-03-17', 38.4, 'Branson gas'), ('2025-03-17', 52.3, 'Branson dinner'), ('2025-03-18', 276.0, 'Silver Dollar City tickets Branson'),
                ('2025-03-18', 47.9, 'Branson lunch'), ('2025-03-19', 33.0, 'Branson go karts'), ('2025-03-19', 61.6, 'Branson dinner'), ('2025-03-20', 25.5, 'Branson fudge'), ('2025-03-20', 34.1, 'Branson gas home')):
    add(s, a, 'Vacation', n)

# house repairs: bathroom 2026, plus a few
for s, a, n in (('2026-02-07', 318.6, 'bathroom tile'), ('2026-02-14', 449.0, 'bathroom vanity'), ('2026-02-16', 64.85, 'bathroom paint'), ('2026-02-21', 112.4, 'bathroom faucet'),
                ('2026-03-02', 725.0, 'bathroom plumber'), ('2026-03-07', 87.3, 'bathroom mirror'), ('2026-03-09', 41.15, 'bathroom grout & caulk'), ('2026-03-28', 58.9, 'bathroom light fixture'),
                ('2024-01-16', 189.0, 'frozen pipe plumber'), ('2024-08-22', 145.0, 'AC tune up'), ('2024-10-26', 320.0, 'gutters'), ('2025-08-19', 265.0, 'AC repair'),
                ('2025-10-07', 1460.0, 'water heater'), ('2026-09-22', 175.0, 'garage door spring'), ('2024-04-27', 36.2, 'Home Depot toilet parts'), ('2025-06-28', 58.7, 'Home Depot screen door'), ('2026-07-25', 44.6, 'Home Depot fence boards')):
    add(s, a, 'House repairs', n)

# garden project: raised beds
for s, a, n in (('2025-03-29', 164.2, 'raised beds lumber'), ('2025-04-05', 142.0, 'raised beds soil delivery'), ('2025-04-06', 38.75, 'raised beds screws & liner'), ('2025-04-26', 54.3, 'raised beds plants'),
                ('2024-03-02', 34.5, 'seeds'), ('2025-02-23', 41.2, 'seeds'), ('2026-03-01', 46.9, 'seeds'), ('2024-10-12', 48.0, 'tulip bulbs'), ('2026-10-11', 52.4, 'tulip bulbs')):
    add(s, a, 'Garden', n)

# presents
P = []
for yr in (2023, 2024, 2025):
    k = 1 + .08 * (yr - 2023)
    for md, a, n in (('12-03', 42, 'Christmas Mom slippers'), ('12-05', 55, 'Christmas Dad fleece'), ('12-09', 36, 'Christmas Karen candle set'), ('12-10', 28, 'Christmas Lily lego'),
                     ('12-12', 139, 'Christmas Tyler headphones'), ('12-14', 118, 'Christmas Brooke boots'), ('12-16', 18, 'Secret Santa Janet'), ('12-17', 64, 'Christmas Tyler hoodie'), ('12-18', 58, 'Christmas Brooke jewelry'),
                     ('12-20', 25, 'teacher gift cards'), ('12-21', 47, 'stocking stuffers')):
        if rnd.random() < .93:
            P.append((f'{yr}-{md}', round(a * k + rnd.uniform(-4, 4), 2), n))
for yr in (2024, 2025, 2026):
    k = 1 + .06 * (yr - 2024)
    for md, a, n in (('01-30', 32, 'Karen birthday scarf'), ('03-26', 95, 'Tyler birthday'), ('03-28', 46, 'Tyler birthday cake & stuff'), ('05-09', 38, "Mother's Day Mom flowers"),
                     ('06-12', 41, "Father's Day Dad"), ('07-02', 24, 'Lily birthday'), ('08-24', 52, 'Mom birthday'), ('09-29', 88, 'Brooke birthday'), ('10-01', 51, 'Brooke birthday party Main Event'), ('10-19', 34, 'Dad birthday')):
        P.append((f'{yr}-{md}', round(a * k + rnd.uniform(-4, 4), 2), n))
P += [('2024-05-16', 75.0, 'Emily graduation'), ('2025-05-15', 50.0, 'Megan graduation'), ('2024-09-20', 85.0, 'wedding Josh & Amy'), ('2025-07-12', 62.5, 'baby shower Amy'),
      ('2026-04-25', 26.8, 'Etsy mug for Janet'), ('2025-11-18', 38.4, 'Etsy necklace for Karen'), ('2024-11-20', 31.25, 'Etsy sign for Mom'), ('2026-11-17', 44.9, 'Etsy scarf for Karen'),
      ('2026-05-14', 50.0, 'Ashley graduation'), ('2026-11-27', 129.99, 'Christmas Tyler speaker'), ('2026-11-27', 84.5, 'Christmas Brooke sweater'), ('2026-11-28', 39.95, 'Christmas Lily art kit'),
      ('2026-02-13', 32.0, 'Valentines for the kids'), ('2025-10-29', 45.0, 'Janet retirement'), ('2024-12-15', 44.0, 'Hy-Vee flowers for Mom')]
for s, a, n in P:
    add(s, a, 'Presents', n)

# unusual
for s, a, c, n in (('2024-07-04', 86.5, 'Odds & ends', 'fireworks'), ('2025-07-03', 94.0, 'Odds & ends', 'fireworks'), ('2026-07-03', 99.75, 'Odds & ends', 'fireworks'),
                   ('2024-10-30', 27.99, 'Kids', 'Halloween costume Brooke'), ('2025-04-14', 115.0, 'Odds & ends', 'TurboTax'), ('2024-04-13', 105.0, 'Odds & ends', 'TurboTax'), ('2026-04-11', 119.0, 'Odds & ends', 'TurboTax'),
                   ('2026-03-09', 385.0, 'Kids', "driver's ed Tyler"), ('2026-04-18', 212.0, 'Kids', 'prom Tyler tux & tickets'), ('2026-10-15', 94.0, 'Kids', 'ACT fee Tyler'), ('2026-11-09', 75.0, 'Kids', 'Mizzou application Tyler'),
                   ('2025-09-27', 148.0, 'Kids', 'homecoming dress Brooke'), ('2026-09-26', 162.0, 'Kids', 'homecoming dress Brooke'), ('2025-11-08', 12.0, 'Books', 'lost library book, of all people'),
                   ('2024-03-15', 500.0, 'Church', 'roof fund'), ('2025-12-07', 100.0, 'Church', 'adopt a family'), ('2025-08-27', 0.5, 'Odds & ends', 'library fine lol'),
                   ('2026-06-27', 174.0, 'Odds & ends', 'Royals game'), ('2025-08-02', 158.0, 'Odds & ends', 'Royals game'), ('2024-12-21', 62.0, 'Odds & ends', 'Nutcracker w/ Brooke'), ('2026-11-29', 21.35, 'Coffee & snacks', '')):
    add(s, a, c, n)
# Thanksgiving shopping and last weekend
for s, a, c, n in (('2024-11-27', 88.2, 'Groceries', 'Hy-Vee turkey'), ('2025-11-25', 93.75, 'Groceries', 'Hy-Vee turkey'), ('2026-11-24', 97.4, 'Groceries', 'Hy-Vee turkey'),
                   ('2026-11-23', 41.18, 'Groceries', 'Walmart pies'), ('2026-11-25', 17.62, 'Household', 'Walmart foil & bags'), ('2026-11-28', 53.07, 'Groceries', 'walmart'), ('2026-11-27', 66.3, 'Clothes', 'Old Navy'), ('2026-11-27', 48.85, 'Household', 'Target towels'),
                   ('2026-11-29', 63.42, 'Groceries', 'Hy-Vee'), ('2026-11-29', 37.9, 'Gas', 'QuikTrip')):
    add(s, a, c, n)

order = {id(r): i for i, r in enumerate(rows)}
rows.sort(key=lambda r: (r[0], order[id(r)]))
with open(os.path.join(HERE, 'kansas.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), f'{a:.2f}', c, n])
