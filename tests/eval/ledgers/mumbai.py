# Ledger of Rohan, product manager in Powai, Mumbai (INR). Writes mumbai.csv beside itself.
import csv, os, random
from datetime import date, timedelta as td

rnd = random.Random(160734)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 12, 1), date(2026, 11, 29)
rows = []
BLANK = {date(2026, 1, 26), date(2025, 8, 15), date(2026, 3, 15), date(2026, 7, 19), date(2024, 6, 9)}


def D(s):
    return date.fromisoformat(s)


def add(d, amt, cat, note=''):
    if isinstance(d, str):
        d = D(d)
    if START <= d <= END:
        rows.append((d, round(amt + 1e-9, 2), cat, note))


def days(a, b):
    while a <= b:
        yield a
        a += td(1)


AWAY = set()
for a, b in [('2024-05-11', '2024-05-16'), ('2024-10-29', '2024-11-04'), ('2024-12-24', '2024-12-29'),
             ('2025-05-17', '2025-05-22'), ('2025-10-17', '2025-10-23'), ('2026-05-09', '2026-05-15'),
             ('2026-11-05', '2026-11-11'), ('2025-12-05', '2025-12-08')]:
    AWAY |= set(days(D(a), D(b)))


def infl(d):
    return 1 + 0.055 * (d - START).days / 365.0


def home(d):
    return d not in AWAY and d not in BLANK


def pick(pairs):
    t = sum(w for _, w in pairs)
    x = rnd.random() * t
    for v, w in pairs:
        x -= w
        if x < 0:
            return v
    return pairs[-1][0]


def rupee(lo, hi, d, step=1):
    v = (lo + (hi - lo) * rnd.random() ** 1.5) * infl(d)
    return max(step, round(v / step) * step)


def paise(lo, hi, d):
    v = (lo + (hi - lo) * rnd.random() ** 1.4) * infl(d)
    return round(v, 2) if rnd.random() < .5 else round(v)


# ---------------------------------------------------------------- every day things
for d in days(START, END):
    if not home(d):
        continue
    wd = d.weekday()
    we = wd >= 5
    # sabzi, milk
    if rnd.random() < .42:
        n = pick([('sabzi', 7), ('milk', 5), ('milk bread', 4), ('fruits', 4), ('', 3), ('sabzi market', 3), ('eggs', 2),
                  ('paneer dahi', 2), ('Amul milk', 2), ('onion potato', 1), ('mangoes', 2 if d.month in (4, 5, 6) else 0)])
        if n == 'mangoes':
            add(d, rupee(400, 1100, d, 50), 'Sabzi Milk', n)
        elif n in ('milk', 'milk bread', 'Amul milk', 'eggs'):
            add(d, rupee(34, 130, d, 2), 'Sabzi Milk', n)
        else:
            add(d, rupee(60, 420, d, 10), 'Sabzi Milk', n)
    # groceries
    r = rnd.random()
    if r < (.21 if we else .075):
        add(d, paise(900, 5200, d), 'Groceries', pick([('DMart', 6), ('dmart', 4), ('DMart monthly', 2), ('dmart w/ sneha', 1)]))
        if rnd.random() < .16:
            add(d, rupee(250, 1900, d), 'Home Stuff', pick([('DMart dabbas', 2), ('dmart bedsheet', 1), ('DMart buckets', 1),
                                                             ('dmart kitchen', 2), ('DMart', 2)]))
    if rnd.random() < .072:
        add(d, paise(450, 2600, d), 'Groceries', pick([('BigBasket', 6), ('bigbasket', 3), ('BigBasket atta rice', 1)]))
    if d >= D('2024-04-21') and rnd.random() < (.12 if d < D('2025-06-01') else .19):
        add(d, paise(110, 780, d), 'Groceries', pick([('Blinkit', 6), ('blinkit', 4), ('blinkit snacks', 1), ('Blinkit late', 1)]))
    if rnd.random() < .045:
        add(d, paise(140, 820, d), 'Groceries', pick([('Swiggy Instamart', 3), ('swiggy instamart', 1)]))
    if rnd.random() < .05:
        add(d, rupee(300, 1800, d), 'Groceries', pick([('Haiko', 3), ('haiko', 1)]))
    if rnd.random() < .03:
        add(d, rupee(500, 2900, d), 'Groceries', pick([('Reliance Smart', 3), ('reliance smart', 1)]))
    if rnd.random() < .06:
        add(d, rupee(40, 480, d, 5), 'Groceries', pick([('Gupta kirana', 3), ('gupta', 1), ('', 2)]))
    if rnd.random() < .010:
        add(d, paise(600, 2400, d), 'Groceries', "Nature's Basket")
    # eating out
    if not we and rnd.random() < .17:
        add(d, rupee(20, 90, d, 5), 'Eating Out', pick([('chai', 5), ('chai tapri', 2), ('chai sutta', 0), ('vada pav', 2), ('', 1)]))
    if not we and rnd.random() < .22:
        add(d, rupee(110, 420, d, 5), 'Eating Out', pick([('lunch office', 5), ('lunch', 3), ('team lunch', 1), ('canteen', 2),
                                                          ('Subway', 1), ('', 1)]))
    if rnd.random() < (.30 if wd == 5 else .24 if wd == 6 else .14 if wd == 4 else .035):
        s, lo, hi = rnd.choice([(('Social', 'social w/ team', 'Social powai'), 1300, 4200),
                        (('Cream Centre', 'cream centre'), 700, 1900), (('Mainland China',), 1500, 3900),
                        (('Udupi Home', 'udupi home'), 250, 850), (('Udupi Home', 'udupi home'), 250, 850),
                        (('Madras Diaries',), 500, 1500), (('Theobroma', 'theobroma cake'), 220, 950),
                        (('McDonalds', 'mcd anvi'), 250, 780), (('Naturals', 'naturals ice cream'), 140, 480),
                        (('Pizza Express',), 1200, 2900), (('Urban Tadka',), 1100, 2800),
                        (('dinner out', 'dinner w/ karan', ''), 800, 2600)])
        add(d, rupee(lo, hi, d), 'Eating Out', rnd.choice(s))
    # delivery
    if rnd.random() < (.40 if we else .25):
        if rnd.random() < .56:
            add(d, paise(190, 1150, d), 'Food Delivery', pick([('Swiggy', 6), ('swiggy', 5), ('swiggy biryani', 2), ('Swiggy pizza', 1), ('swiggy momos', 1)]))
        else:
            add(d, paise(210, 1250, d), 'Food Delivery', pick([('Zomato', 6), ('zomato', 5), ('zomato thali', 1), ('Zomato pizza', 1)]))
    # moving
    if not we and rnd.random() < .16:
        add(d, pick([(100, 2), (200, 4), (150, 1), (300, 1)]), 'Local Train', pick([('UTS recharge', 5), ('uts', 2), ('', 1)]))
    if rnd.random() < .025:
        add(d, pick([(30, 2), (70, 1), (140, 2), (160, 1)]), 'Local Train', pick([('1st class return', 2), ('ticket thane', 1), ('ticket dadar', 2)]))
    if rnd.random() < .145:
        add(d, paise(115, 690, d), 'Cab Auto', pick([('Ola', 6), ('ola', 4), ('Ola to BKC', 2), ('ola rain', 1 if d.month in (6, 7, 8, 9) else 0)]))
    if rnd.random() < .095:
        add(d, paise(130, 780, d), 'Cab Auto', pick([('Uber', 6), ('uber', 4), ('uber office', 2)]))
    if rnd.random() < .21:
        add(d, rupee(26, 170, d), 'Cab Auto', pick([('auto', 7), ('auto station', 4), ('auto kanjur', 2), ('', 2)]))
    if d >= D('2025-01-10') and rnd.random() < .03:
        add(d, rupee(45, 190, d), 'Cab Auto', 'Rapido')
    # vehicles
    if d >= D('2024-02-20') and rnd.random() < .07:
        add(d, rnd.choice([1500, 2000, 2000, 2500, 1800, 3000]), 'Car', pick([('petrol', 4), ('HP petrol', 3), ('petrol full tank', 1)]))
    if d >= D('2024-02-20') and rnd.random() < .035:
        add(d, pick([(500, 3), (1000, 2)]), 'Car', pick([('Fastag', 3), ('fastag recharge', 2)]))
    if d >= D('2024-02-20') and rnd.random() < .04:
        add(d, rnd.choice([40, 60, 80, 100, 120]), 'Car', pick([('parking', 4), ('parking mall', 2), ('', 1)]))
    if rnd.random() < .072:
        add(d, rnd.choice([300, 350, 400, 420, 450, 500]), 'Scooter', pick([('petrol', 4), ('HP petrol', 2), ('petrol activa', 2)]))
    if rnd.random() < .010:
        add(d, rnd.choice([50, 100, 120, 150]), 'Scooter', pick([('puncture', 2), ('air', 0), ('PUC', 1)]))
    # kid, medical, clothes, home, personal
    if rnd.random() < .10:
        n, lo, hi = rnd.choice([('FirstCry', 500, 2400), ('firstcry', 400, 1900), ('toys', 150, 1200), ('Hamleys', 700, 2600),
                                ('story books', 180, 800), ('crayons', 80, 350), ('park rides', 100, 400), ('anvi shoes', 500, 1600), ('', 100, 700)])
        add(d, rupee(lo, hi, d), 'Kid', n)
    if rnd.random() < .045:
        n, lo, hi = rnd.choice([('Apollo Pharmacy', 120, 1400), ('apollo pharmacy', 120, 900), ('medicines', 90, 900), ('Wellness Forever', 150, 1100),
                                ('Dr Shah sneha', 700, 1000), ('Apollo Clinic', 900, 2600), ('', 100, 600)])
        add(d, rupee(lo, hi, d, 5), 'Medical', n)
    if rnd.random() < (.05 if not we else .11):
        n, lo, hi = rnd.choice([('Zudio', 600, 2600), ('Reliance Trends', 800, 3400), ('Westside sneha', 1200, 4600), ('Myntra', 700, 3600),
                                ('shirts', 1200, 3400), ('kurta sneha', 900, 3200), ('Lifestyle', 1200, 4800), ('', 500, 1900)])
        add(d, rupee(lo, hi, d), 'Clothes', n)
    if rnd.random() < .06:
        n, lo, hi = rnd.choice([('Amazon', 250, 2600), ('amazon', 200, 1800), ('hardware shop', 80, 900), ('bulbs', 150, 600), ('Home Centre', 900, 5200),
                                ('plumber', 300, 1200), ('electrician', 300, 1500), ('carpenter', 500, 2400), ('', 150, 900)])
        add(d, rupee(lo, hi, d, 10), 'Home Stuff', n)
    if rnd.random() < .025:
        n, lo, hi = rnd.choice([('salon sneha', 700, 2800), ('Nykaa', 500, 2200), ('dry clean', 200, 900), ('laundry', 150, 500), ('', 100, 600)])
        add(d, rupee(lo, hi, d, 10), 'Personal', n)


# ---------------------------------------------------------------- every month
def months():
    y, m = 2023, 12
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


i = 0
for y, m in months():
    i += 1
    k = date(y, m, 1)
    add(date(y, m, 5), 46850 if k < D('2025-05-01') else 45720 if k < D('2025-09-01') else 45190, 'Home EMI', 'HDFC home loan EMI')
    add(date(y, m, rnd.choice([8, 9, 10])), 4850 if k < D('2025-04-01') else 5200 if k < D('2026-04-01') else 5650, 'Society', 'maintenance')
    summ = {1: 2050, 2: 2150, 3: 2900, 4: 3700, 5: 4250, 6: 3900, 7: 3050, 8: 2850, 9: 2900, 10: 3250, 11: 2600, 12: 2150}[m]
    add(date(y, m, rnd.choice([12, 13, 14])), round(summ * infl(date(y, m, 12)) * (.93 + .14 * rnd.random()) / 10) * 10, 'Electricity Gas',
        pick([('Adani electricity', 3), ('adani electricity', 2)]))
    if m % 2 == 0:
        add(date(y, m, rnd.choice([18, 19, 21])), round(rnd.uniform(760, 1240) * infl(k)), 'Electricity Gas', 'Mahanagar Gas')
    add(date(y, m, 7), 1178.82 if k < D('2025-07-01') else 1296.82, 'Phone Internet', 'Airtel fibre')
    if i % 3 == 1:
        add(date(y, m, 15), 666 if k < D('2024-07-01') else 799 if k < D('2026-02-01') else 859, 'Phone Internet', 'Jio rohan')
        add(date(y, m, 16), 666 if k < D('2024-07-01') else 799 if k < D('2026-02-01') else 859, 'Phone Internet', 'Jio sneha')
    if rnd.random() < .2:
        add(date(y, m, rnd.randint(17, 27)), rnd.choice([22, 49, 77]), 'Phone Internet', 'data pack')
    add(date(y, m, 2), 3000 if k < D('2025-01-01') else 3300 if k < D('2026-01-01') else 3700, 'House Help', 'Lata')
    add(date(y, m, 2), 4500 if k < D('2025-03-01') else 5000 if k < D('2026-05-01') else 5600, 'House Help', 'Sunita cook')
    if k >= D('2024-03-01'):
        add(date(y, m, 3), 600 if k < D('2025-11-01') else 700, 'House Help', 'car cleaning Raju')
    add(date(y, m, 4), 10000 if k < D('2025-04-01') else 12000, 'Parents', pick([('to baba', 4), ('baba monthly', 1)]))
    if rnd.random() < .45:
        add(date(y, m, rnd.randint(6, 27)), rupee(600, 3200, k, 50), 'Parents', pick([('aai medicines', 3), ('baba mobile recharge', 1),
                                                                                       ('baba phone bill', 1), ('aai checkup', 1), ('nagpur house tax', 0)]))
    add(date(y, m, 17), 499 if k < D('2025-03-01') else 649, 'Subscriptions', 'Netflix')
    if k <= D('2025-06-01'):
        add(date(y, m, 11), 119, 'Subscriptions', 'Spotify')
    if D('2024-01-01') <= k <= D('2025-02-01'):
        add(date(y, m, 6), 1450, 'Subscriptions', 'Cultfit')
    if k >= D('2024-09-01'):
        add(date(y, m, 22), 149 if k < D('2026-06-01') else 199, 'Subscriptions', 'YouTube Premium')
    if k >= D('2025-07-01'):
        add(date(y, m, 25), 75, 'Subscriptions', 'iCloud')
    if k >= D('2024-03-01') and m in (3, 6, 9, 12):
        add(date(y, m, 1), 299 if k < D('2025-06-01') else 399, 'Subscriptions', 'Times of India paper')
    if rnd.random() < .92:
        add(date(y, m, rnd.randint(12, 27)), rnd.choice([150, 180, 200, 250]) + (50 if y == 2026 else 0), 'Personal',
            pick([('haircut', 4), ('Haircut', 1), ('haircut + beard', 1)]))
    # anvi: playschool until april 2025
    if D('2024-01-01') <= k <= D('2025-04-01'):
        add(date(y, m, 3), 6500 if k < D('2024-06-01') else 7000, 'Kid', 'Little Steps playschool')
    if k >= D('2025-08-01') and m != 5:
        add(date(y, m, 9), 1800 if k < D('2026-06-01') else 2000, 'Kid', 'school bus')
    if k >= D('2026-01-01'):
        add(date(y, m, 12), 1200, 'Kid', 'dance class anvi')
    if m in (1, 4, 7, 10):
        add(date(y, m, 2), 1035 if y < 2026 else 1090, 'Local Train', '1st class pass')
    if rnd.random() < .5:
        x = rnd.randint(5, 27)
        add(date(y, m, x), rnd.choice([800, 800, 900] if y < 2026 else [1000, 1000, 1100]), 'Medical', 'Dr Kulkarni anvi')
        if rnd.random() < .6:
            add(date(y, m, x), rupee(150, 800, k, 5), 'Medical', 'anvi syrup')

for s in ['2023-12-20', '2024-12-20', '2025-12-20']:
    add(s, 1499, 'Subscriptions', 'Amazon Prime')
add('2024-03-21', 1499, 'Subscriptions', 'Hotstar yearly')
add('2025-03-21', 1499, 'Subscriptions', 'Hotstar yearly')
for s, a in [('2025-06-04', 34500), ('2025-09-08', 34500), ('2025-12-09', 34500), ('2026-03-09', 34500), ('2026-06-05', 37950), ('2026-09-07', 37950)]:
    add(s, a, 'Kid', 'Poddar school fees')
add('2025-05-28', 22000, 'Kid', 'Poddar admission')
add('2025-06-07', 4860, 'Kid', 'school uniform'); add('2026-06-06', 3720, 'Kid', 'school uniform')
add('2025-06-08', 5230, 'Kid', 'school books'); add('2026-06-06', 5940, 'Kid', 'school books')
for s, a in [('2024-02-14', 1900), ('2025-01-18', 2350), ('2025-11-22', 2100), ('2026-07-11', 2600)]:
    add(s, a, 'Medical', 'vaccine Dr Kulkarni')
for s in ['2024-04-15', '2025-04-15', '2026-04-15']:
    add(s, {'2024': 3600, '2025': 3800, '2026': 4200}[s[:4]], 'Society', 'sinking fund')

# ---------------------------------------------------------------- car and scooter
add('2024-02-12', 10000, 'Car', 'WagonR token'); add('2024-02-17', 335000, 'Car', 'WagonR second hand Cars24')
add('2024-02-19', 7400, 'Car', 'RC transfer'); add('2024-02-25', 5650, 'Car', 'seat cover stereo')
for s, a, n in [('2024-08-10', 6240, 'car service'), ('2025-03-08', 8130, 'car service'), ('2025-09-27', 5870, 'car service'), ('2026-04-25', 9460, 'car service'),
                ('2026-10-31', 6790, 'car service'), ('2024-02-18', 9870, 'car insurance'), ('2025-02-15', 9240, 'car insurance'), ('2026-02-14', 8960, 'car insurance'),
                ('2025-06-29', 14800, 'new tyres'), ('2026-03-28', 5900, 'battery Amaron'), ('2025-11-02', 4200, 'duplicate key lost'),
                ('2024-06-21', 500, 'challan'), ('2025-01-31', 1000, 'challan signal'), ('2025-08-27', 500, 'challan parking'), ('2026-06-18', 2000, 'challan speeding')]:
    add(s, a, 'Car', n)
for s, a, n in [('2024-03-16', 1650, 'activa service'), ('2024-10-12', 1890, 'activa service'), ('2025-05-03', 2140, 'activa service'),
                ('2025-12-20', 1980, 'activa service'), ('2026-08-22', 2460, 'activa service'), ('2024-07-06', 1480, 'scooter insurance'),
                ('2025-07-05', 1530, 'scooter insurance'), ('2026-07-04', 1610, 'scooter insurance'), ('2025-02-22', 2850, 'tyre'),
                ('2026-02-06', 500, 'challan helmet sneha'), ('2024-11-15', 780, 'brake shoe')]:
    add(s, a, 'Scooter', n)

# ---------------------------------------------------------------- house, reliance digital, balcony
for s, a, n in [('2024-01-20', 28990, 'Reliance Digital washing machine'), ('2024-10-26', 4299, 'Reliance Digital mixer'),
                ('2025-04-12', 36490, 'Reliance Digital AC'), ('2025-10-11', 2199, 'reliance digital iron'), ('2026-08-15', 18750, 'Reliance Digital RO'),
                ('2024-05-04', 1400, 'pest control'), ('2025-05-10', 1500, 'pest control'), ('2026-05-02', 1750, 'pest control'),
                ('2024-09-05', 2350, 'ganpati pooja samaan'), ('2025-08-25', 2780, 'ganpati pooja samaan'), ('2026-09-12', 3140, 'ganpati pooja samaan'),
                ('2025-01-11', 12400, 'Croma laptop repair'), ('2024-10-20', 3800, 'diwali lights paint'), ('2025-10-12', 2650, 'diwali lights'),
                ('2026-10-25', 3090, 'diwali lights diya')]:
    add(s, a, 'Home Stuff', n)
for s, a, c, n in [('2026-02-21', 25500, 'Home Stuff', 'balcony contractor advance'), ('2026-02-24', 1000, 'Society', 'balcony NOC'),
                   ('2026-02-28', 13860, 'Home Stuff', 'balcony tiles'), ('2026-03-07', 18400, 'Home Stuff', 'balcony grill'),
                   ('2026-03-21', 2240, 'Home Stuff', 'balcony lights'), ('2026-04-04', 31500, 'Home Stuff', 'balcony contractor final'),
                   ('2026-04-11', 7950, 'Home Stuff', 'balcony swing'), ('2026-04-18', 2865, 'Home Stuff', 'balcony plants nursery')]:
    add(s, a, c, n)
for s, l, u in [('2024-10-25', 3000, 4500), ('2025-10-14', 3300, 5000), ('2026-11-03', 3700, 5600)]:
    add(s, l, 'House Help', 'diwali bonus Lata'); add(s, u, 'House Help', 'diwali bonus Sunita')

# ---------------------------------------------------------------- parents
for s, a, n in [('2025-02-10', 4200, 'aai cataract tests'), ('2025-02-18', 46500, 'aai cataract operation'), ('2025-02-20', 3180, 'aai cataract drops'),
                ('2024-07-28', 16999, 'baba new phone'), ('2026-01-17', 9800, 'baba hearing test + aid part'), ('2024-11-02', 5000, 'aai diwali'),
                ('2025-10-20', 5000, 'aai diwali'), ('2026-11-08', 6000, 'aai diwali'), ('2024-04-06', 8700, 'nagpur house tax'), ('2025-04-07', 8950, 'nagpur house tax'),
                ('2026-04-08', 9300, 'nagpur house tax')]:
    add(s, a, 'Parents', n)

# ---------------------------------------------------------------- presents
for s, a, n in [('2024-03-09', 12400, 'sneha bday earrings Tanishq'), ('2025-03-08', 8990, 'sneha bday bag'), ('2026-03-09', 15600, 'sneha bday watch'),
                ('2024-12-02', 4500, 'sneha anniversary saree'), ('2025-12-02', 6200, 'sneha anniversary perfume + dress'),
                ('2024-08-18', 3000, 'rakhi pooja'), ('2025-08-08', 3500, 'rakhi pooja'), ('2026-08-27', 4000, 'rakhi pooja'),
                ('2024-06-15', 5490, 'baba 65th bday watch'), ('2025-06-14', 2499, 'baba bday shoes'), ('2026-06-13', 2899, 'baba bday kurta'),
                ('2024-09-24', 3600, 'aai bday saree'), ('2025-09-23', 4100, 'aai bday saree'), ('2026-09-22', 2950, 'aai bday bag'),
                ('2025-01-24', 11000, 'karan wedding envelope'), ('2025-12-06', 21000, 'pooja wedding gold coin'), ('2024-02-03', 2100, 'neha baby shower'),
                ('2024-11-23', 5100, 'amit wedding'), ('2026-02-19', 5100, 'vikram wedding'), ('2026-10-17', 2500, 'karan housewarming'),
                ('2025-07-19', 1500, 'farewell Deepak office'), ('2026-07-24', 1000, 'farewell Ritu office')]:
    add(s, a, 'Gifts', n)
for k in days(START, END):
    if home(k) and rnd.random() < .026:
        add(k, rupee(300, 1300, k, 50), 'Gifts', rnd.choice(['bday gift aarav', 'bday gift kid party', 'bday gift ira', 'mithai neighbours', 'return gifts', 'flowers', '']))

# ---------------------------------------------------------------- anvi's birthdays (12 sept)
for s, a, c, n in [('2024-09-10', 2350, 'Gifts', 'anvi bday kitchen set'), ('2024-09-12', 1450, 'Kid', 'anvi bday cake'), ('2024-09-12', 6800, 'Kid', 'anvi bday snacks decor'),
                   ('2025-09-09', 5490, 'Gifts', 'anvi bday cycle'), ('2025-09-12', 1890, 'Kid', 'anvi bday cake'), ('2025-09-13', 14200, 'Kid', 'anvi bday hall'),
                   ('2025-09-13', 3260, 'Kid', 'anvi bday return gifts'), ('2026-09-08', 3990, 'Gifts', 'anvi bday doll house'), ('2026-09-12', 2150, 'Kid', 'anvi bday cake'),
                   ('2026-09-12', 11600, 'Kid', 'anvi bday playzone'), ('2026-09-12', 2780, 'Kid', 'anvi bday return gifts')]:
    add(s, a, c, n)

# ---------------------------------------------------------------- trips
T = [('2024-03-30', 11860, 'Travel', 'nagpur flights'), ('2024-05-11', 640, 'Travel', 'nagpur cab airport'), ('2024-05-13', 1850, 'Eating Out', 'nagpur haldiram'),
     ('2024-05-16', 1200, 'Travel', 'nagpur oranges barfi'), ('2024-09-03', 4320, 'Travel', 'nagpur train tickets vidarbha exp'), ('2024-10-29', 520, 'Travel', 'nagpur cab'),
     ('2024-11-01', 2640, 'Eating Out', 'nagpur dinner all'), ('2024-11-04', 980, 'Travel', 'nagpur barfi'),
     ('2025-08-20', 13940, 'Travel', 'nagpur flights diwali'), ('2025-10-17', 690, 'Travel', 'nagpur cab airport'), ('2025-10-21', 3180, 'Eating Out', 'nagpur dinner all'),
     ('2025-10-23', 1150, 'Travel', 'nagpur barfi'), ('2025-11-10', 15280, 'Travel', 'nagpur flights wedding'), ('2025-12-05', 720, 'Travel', 'nagpur cab airport'),
     ('2025-12-06', 8600, 'Clothes', 'nagpur wedding sherwani rent'), ('2025-12-08', 740, 'Travel', 'nagpur cab'),
     ('2026-09-02', 16470, 'Travel', 'nagpur flights diwali'), ('2026-11-05', 780, 'Travel', 'nagpur cab airport'), ('2026-11-09', 3460, 'Eating Out', 'nagpur dinner all'),
     ('2026-11-11', 1320, 'Travel', 'nagpur barfi'), ('2026-11-10', 640, 'Kid', 'nagpur toy train'),
     ('2024-10-19', 21480, 'Travel', 'goa flights'), ('2024-11-20', 32700, 'Travel', 'goa hotel'), ('2024-12-24', 1800, 'Travel', 'goa taxi'),
     ('2024-12-25', 3940, 'Eating Out', "goa Britto's"), ('2024-12-26', 2200, 'Travel', 'goa scooty rent'), ('2024-12-26', 1260, 'Eating Out', 'goa fish thali'),
     ('2024-12-27', 3600, 'Travel', 'goa boat ride'), ('2024-12-28', 1540, 'Clothes', 'goa shirts hats'), ('2024-12-28', 2890, 'Eating Out', 'goa dinner'), ('2024-12-29', 2350, 'Travel', 'goa cashews'),
     ('2025-03-15', 18260, 'Travel', 'coorg flights blr'), ('2025-04-10', 27400, 'Travel', 'coorg homestay'), ('2025-05-17', 7800, 'Travel', 'coorg cab 5 days adv'),
     ('2025-05-18', 1120, 'Eating Out', 'coorg lunch'), ('2025-05-19', 1980, 'Eating Out', 'coorg dinner'), ('2025-05-20', 2360, 'Travel', 'coorg coffee spices'), ('2025-05-22', 8200, 'Travel', 'coorg cab balance'),
     ('2026-02-08', 24750, 'Travel', 'kerala flights'), ('2026-04-02', 41300, 'Travel', 'kerala hotels munnar alleppey'), ('2026-05-09', 9000, 'Travel', 'kerala cab adv'),
     ('2026-05-10', 1640, 'Eating Out', 'kerala sadya'), ('2026-05-12', 14500, 'Travel', 'kerala houseboat'), ('2026-05-13', 2180, 'Eating Out', 'kerala dinner'),
     ('2026-05-14', 3270, 'Travel', 'kerala spices chocolate'), ('2026-05-15', 9800, 'Travel', 'kerala cab balance'),
     ('2024-07-20', 6400, 'Travel', 'lonavala resort'), ('2024-07-20', 1580, 'Eating Out', 'lonavala lunch'), ('2024-07-21', 760, 'Travel', 'lonavala chikki'),
     ('2025-07-12', 7150, 'Travel', 'lonavala resort'), ('2025-07-13', 1890, 'Eating Out', 'lonavala lunch'), ('2026-08-01', 8300, 'Travel', 'lonavala resort'), ('2026-08-02', 2040, 'Eating Out', 'lonavala lunch'),
     ('2025-02-01', 2400, 'Travel', 'Imagica w/ karan family'), ('2026-06-27', 3100, 'Travel', 'matheran day trip')]
for s, a, c, n in T:
    add(s, a, c, n)

rows = [r for r in rows if r[0] not in BLANK]
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'mumbai.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows:
        w.writerow([d.isoformat(), '%.2f' % a, c, n])
print(len(rows), len({r[2] for r in rows}))
