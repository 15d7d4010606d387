import csv, os, random
from datetime import date, timedelta as td
from decimal import Decimal as D
rnd = random.Random(33061)
A, Z = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, amt, cat, note=''):
    if A <= d <= Z:
        rows.append((d, D(str(amt)).quantize(D('0.01')), cat, note))
def m(lo, hi): return round(rnd.uniform(lo, hi), 2)
def ch(*x): return rnd.choice(x)
FOOD, FARM, BB, OIL, CAR, CHAP, CHOIR, GC, HOUSE, BILLS, PANED, PRES, HENS, BITS = (
 'Food shop', 'Farm shop', 'B and B', 'Oil and logs', 'Car', 'Chapel', 'Choir', 'Grandchildren',
 'House', 'Bills', 'Paned', 'Pressies', 'Hens and dog', 'Bits and bobs')
def infl(d): return 1 + 0.045 * ((d - A).days / 365)
ELEC = date(2025, 3, 14)
d = A
while d <= Z:
    wd, mo = d.weekday(), d.month
    season = mo in (4, 5, 6, 7, 8, 9)
    i = infl(d)
    # food shop
    p = {0: .35, 1: .5, 2: .55, 3: .6, 4: .95, 5: .7, 6: .12}[wd]
    if rnd.random() < p:
        n = ch('Tesco', 'Tesco', 'Tesco', 'Tesco big shop', 'Aldi', 'Aldi', 'Aldi', 'Spar', 'Co-op', 'Cardigan Market', 'bread and milk', '', 'Spar - milk and paper')
        lo, hi = {'Tesco': (18, 68), 'Tesco big shop': (70, 128), 'Aldi': (16, 62), 'Spar': (3, 14), 'Co-op': (5, 22), 'Cardigan Market': (4, 19), 'bread and milk': (2.5, 6), '': (3, 30), 'Spar - milk and paper': (3, 6)}[n]
        add(d, m(lo * i, hi * i), FOOD, n)
    if rnd.random() < .22:
        add(d, m(3, 16), FOOD, ch('Spar', 'Tom the butcher', 'Tom the butcher - mince', 'fish van', 'bakehouse loaf', 'Co-op - veg', ''))
    # farm shop
    if rnd.random() < (.38 if wd in (3, 5) else .17):
        n = ch('Llwynhelyg', 'Llwynhelyg - cheese', 'Llwynhelyg - bacon and veg', 'llwynhelyg', 'Glynhynod', 'Glynhynod - Teifi cheese', 'Bargoed Farm', 'Bargoed Farm - leeks and potatoes', 'honey from the honesty box', '')
        add(d, m(6 * i, 34 * i), FARM, n)
    # B and B
    if rnd.random() < (.62 if season else .2):
        n = ch('Tesco - guest breakfasts', 'Tesco - guest breakfasts', 'Tom the butcher - sausages for guests', 'laundry', 'laundry', 'guest milk and butter', 'Tesco - marmalade and tea', 'soaps', 'Dunelm - pillowcases', 'flowers for the landing', 'Bargoed Farm - eggs for guests', 'loo rolls and bleach', 'welcome tray biscuits')
        lo, hi = {'laundry': (14, 38), 'Dunelm - pillowcases': (16, 55), 'soaps': (8, 26)}.get(n, (5, 34))
        add(d, m(lo * i, hi * i), BB, n)
    # car
    if d < ELEC:
        if rnd.random() < .13: add(d, m(32, 68), CAR, ch('diesel', 'Tesco diesel', 'diesel Cardigan Garage', 'diesel'))
    elif rnd.random() < .075: add(d, m(7, 29), CAR, ch('charging Pont Abraham', 'charging Tesco', 'charging Carmarthen', 'charging Magor services'))
    if rnd.random() < .05: add(d, ch(1.5, 2, 2.5, 3, 4.2), CAR, ch('parking Carmarthen', 'parking', 'parking Aberystwyth', 'parking Quay Street'))
    if rnd.random() < .01: add(d, ch(8, 10, 12), CAR, 'car wash')
    # chapel
    if wd == 6 and rnd.random() < .88: add(d, ch(5, 5, 5, 10, 10, 6), CHAP, ch('collection', 'collection', 'collection', 'casgliad'))
    if rnd.random() < .035: add(d, m(6, 24), CHAP, ch('flowers', 'flowers', 'vestry tea', 'raffle', 'Christian Aid', 'candles'))
    # choir, Tuesdays not in August
    if wd == 1 and mo != 8:
        if rnd.random() < .6: add(d, ch(2, 2.5, 3), CHOIR, ch('tea money', 'tea money', 'raffle'))
        if rnd.random() < .07: add(d, m(6, 18), CHOIR, ch('sheet music', 'folder', 'petrol money for Nesta'))
    # grandchildren
    if rnd.random() < .10:
        n = ch('pocket money Osian', 'pocket money Cadi', 'pocket money Beca', 'Next - school trousers Osian', 'Next - frock for Cadi', 'books for Beca', 'Boots - nappies Beca', 'football boots Osian', 'sweets', 'swimming Cadi', 'colouring things', '')
        lo, hi = {'Next - school trousers Osian': (16, 34), 'Next - frock for Cadi': (18, 39), 'football boots Osian': (22, 44), 'sweets': (2, 6)}.get(n, (5, 20))
        add(d, ch(5, 10, 10, 20) if 'pocket' in n else m(lo, hi), GC, n)
    # paned
    if rnd.random() < (.34 if wd in (2, 4, 5) else .16):
        n = ch('Crwst', 'Crwst', 'Crwst with Nesta', 'Bara Menyn', 'Bara Menyn with Eleri', 'Cardigan Castle cafe', 'Pizzatipi', 'Theatr Mwldan', 'fish and chips', 'paned with Nesta', 'The Grosvenor - Sunday lunch', 'ice cream Aberporth', '')
        lo, hi = {'Pizzatipi': (19, 42), 'Theatr Mwldan': (9, 28), 'The Grosvenor - Sunday lunch': (34, 66), 'fish and chips': (14, 31)}.get(n, (4, 22))
        add(d, m(lo, hi), PANED, n)
    # hens and dog
    if rnd.random() < .085:
        n = ch('layers pellets Wynnstay', 'layers pellets Wynnstay', 'dog food Wynnstay', 'dog food Wynnstay', 'straw', 'grit', 'vet - Fflos', 'worming tablets', 'Pets at Home - Fflos bed')
        lo, hi = {'vet - Fflos': (38, 145), 'straw': (4, 8), 'grit': (3, 7)}.get(n, (10, 36))
        add(d, m(lo, hi), HENS, n)
    # bits and bobs
    if rnd.random() < .2:
        n = ch('Boots - tablets', 'Boots', 'Boots - face cream', 'stamps', 'hair - Mair', 'hair - Mair', 'The Range', 'Golwg', 'charity shop', 'wool', 'Next - blouse', 'library fine', '', 'dentist', 'raffle Merched y Wawr')
        lo, hi = {'hair - Mair': (28, 42), 'Next - blouse': (18, 36), 'dentist': (26, 75), 'library fine': (.8, 3), 'Golwg': (2.5, 3)}.get(n, (3, 24))
        add(d, m(lo, hi), BITS, n)
    # pressies
    if rnd.random() < .035: add(d, m(6, 30), PRES, ch('card and flowers', 'Awen Teifi - book', 'wedding present', 'christening present', 'get well flowers', 'candle for Nesta'))
    if mo == 12 and d.day < 24 and rnd.random() < .5:
        add(d, m(9, 65), PRES, 'Christmas - ' + ch('Cadi', 'Osian', 'Beca', 'Eleri', 'Ifan', 'Nesta', 'choir secret santa', 'wrapping paper'))
    # house
    if rnd.random() < .055:
        add(d, m(6, 75), HOUSE, ch('Screwfix', 'paint', 'Wynnstay - gate hinge', 'Travis Perkins', 'light bulbs', 'The Range - curtains', 'plumber Huw', 'window cleaner', 'window cleaner', ''))
    # logs
    if mo in (9, 10, 11, 12, 1, 2, 3) and rnd.random() < .045: add(d, ch(85, 90, 95, 110, 120), OIL, 'logs Gwyn')
    if mo in (10, 11, 12, 1, 2) and rnd.random() < .05: add(d, m(5, 9), OIL, ch('kindling', 'firelighters'))
    d += td(1)
# monthly
def step(d, table):
    v = None
    for s, x in table:
        if d >= s: v = x
    return v
y, mo = 2023, 9
while (y, mo) <= (2026, 11):
    f = lambda day: date(y, mo, day)
    add(f(1), step(f(1), [(A, 60), (date(2024, 7, 1), 65), (date(2026, 1, 1), 72.5)]), HOUSE, 'lock-up rent')
    add(f(3), step(f(3), [(A, 34.99), (date(2024, 4, 1), 37.79), (date(2025, 4, 1), 40.79), (date(2026, 4, 1), 44.79)]), BILLS, 'BT broadband')
    add(f(5), step(f(5), [(A, 14), (date(2024, 4, 1), 15.1), (date(2025, 4, 1), 16.6), (date(2026, 4, 1), 18.1)]), BILLS, 'EE mobile')
    add(f(15), step(f(15), [(A, 41), (date(2024, 4, 1), 46.5), (date(2025, 4, 1), 55), (date(2026, 4, 1), 58)]), BILLS, 'water Dwr Cymru')
    add(f(20), step(f(20), [(A, 128), (date(2024, 4, 1), 119), (date(2025, 4, 1), 151), (date(2026, 2, 1), 159.5)]), BILLS, 'Octopus electric')
    if mo not in (2, 3): add(f(8), step(f(8), [(A, 187), (date(2024, 4, 1), 203), (date(2025, 4, 1), 221), (date(2026, 4, 1), 232)]), BILLS, 'council tax')
    if f(12) >= date(2024, 2, 1): add(f(12), step(f(12), [(A, 10.99), (date(2025, 3, 1), 12.99), (date(2026, 6, 1), 14.99)]), BILLS, 'Netflix')
    if f(18) < date(2025, 2, 1): add(f(18), step(f(18), [(A, 7.99), (date(2024, 11, 1), 8.99)]), BILLS, 'Disney+')
    add(f(22), step(f(22), [(A, 6), (date(2024, 10, 1), 6.5), (date(2026, 3, 1), 7.25)]), BILLS, 'Cambrian News')
    if mo in (4, 5, 6, 7, 8, 9, 10): add(f(28), m(38, 165), BB, 'Booking.com commission')
    mo += 1
    if mo == 13: y, mo = y + 1, 1
# oil deliveries
for ds, a in [('2023-10-11', 612), ('2024-01-23', 588.5), ('2024-04-09', 402), ('2024-10-08', 571.2), ('2025-01-14', 633.75), ('2025-04-02', 388), ('2025-10-15', 549.9), ('2026-01-12', 654.3), ('2026-03-25', 421.6), ('2026-10-13', 697.4)]:
    add(date.fromisoformat(ds), a, OIL, 'oil delivery Oil 4 Wales')
for ds, a in [('2023-09-19', 55), ('2024-09-12', 60), ('2025-09-18', 60), ('2026-09-10', 65)]: add(date.fromisoformat(ds), a, OIL, 'chimney sweep')
for y, car, hs, bb, tv, subs, vw in [(2023, 0, 412.3, 0, 0, 40, 0), (2024, 318.4, 438.75, 196, 169.5, 40, 132), (2025, 466.2, 471.1, 214.5, 174.5, 45, 139), (2026, 451.85, 502.6, 231, 180, 50, 145)]:
    if car:
        add(date(y, 3, 17), car, CAR, 'NFU car insurance'); add(date(y, 2, 6), bb, BB, 'NFU guest liability insurance')
        add(date(y, 6, 1), tv, BILLS, 'TV licence'); add(date(y, 1, 30), vw, BB, 'Visit Wales grading')
        add(date(y, 5, 12), m(30, 45), PRES, 'birthday Cadi'); add(date(y, 7, 17), m(38, 60), PRES, 'birthday Eleri')
        add(date(y, 1, 21), m(24, 40), PRES, 'birthday Beca'); add(date(y, 6, 26), m(60, 90), PANED, 'anniversary dinner with Ifan')
        add(date(y, 5, 5), m(12, 20), CHAP, 'cymanfa ganu'); add(date(y, 3, 1), m(9, 16), CHAP, 'cawl lunch St Davids')
        add(date(y, 7, 22), m(54, 70), PANED, 'Royal Welsh - tickets'); add(date(y, 7, 22), m(18, 30), PANED, 'Royal Welsh - lunch')
        add(date(y, 4, {2024: 27, 2025: 26, 2026: 25}[y]), m(9, 24), PANED, 'Barley Saturday')
    add(date(y, 9, 24), hs, BILLS, 'NFU house insurance')
    add(date(y, 9, 12), subs, CHOIR, 'subs'); add(date(y, 10, 3), m(30, 48), PRES, 'birthday Osian')
    add(date(y, 11, 9), m(35, 70), PRES, 'birthday Ifan'); add(date(y, 10, 8), m(10, 22), CHAP, 'harvest supper')
    add(date(y, 12, 19), m(70, 96), FOOD, 'Christmas turkey Tom the butcher'); add(date(y, 12, 20), m(40, 52), HOUSE, 'Christmas tree')
add(date(2024, 6, 20), 54.85, CAR, 'MOT Cardigan Garage'); add(date(2024, 6, 21), 212.4, CAR, 'brakes Cardigan Garage'); add(date(2023, 11, 14), 168, CAR, 'tyres Cardigan Garage')
add(date(2026, 4, 20), 189, CAR, 'service MG Carmarthen'); add(date(2025, 4, 1), 195, CAR, 'car tax'); add(date(2026, 4, 1), 200, CAR, 'car tax'); add(date(2024, 5, 1), 190, CAR, 'car tax')
add(ELEC, 21450, CAR, 'electric car MG4'); add(date(2025, 3, 28), 949, CAR, 'home charger fitted')
add(date(2024, 10, 22), 3280, HOUSE, 'new oil boiler'); add(date(2025, 8, 27), 489, HOUSE, 'washing machine'); add(date(2024, 2, 20), 1140, HOUSE, 'stair carpet')
add(date(2025, 11, 12), 329, BITS, 'glasses Specsavers'); add(date(2023, 10, 30), 279, BITS, 'glasses Specsavers')
add(date(2024, 9, 14), 84.99, BITS, 'walking boots Millets'); add(date(2026, 2, 21), 62.5, BITS, 'wellington boots Wynnstay')
add(date(2025, 5, 20), 7.5, BB, 'corkscrew for guests'); add(date(2024, 11, 6), 36, BITS, 'wool for a cardigan')
# Cork choir trip, May 2024
for ds, a, c, n in [('2024-02-13', 60, CHOIR, 'Cork deposit'), ('2024-04-16', 245, CHOIR, 'Cork balance'), ('2024-05-16', 14.2, PANED, 'Cork - ferry breakfast'), ('2024-05-17', 31.5, PANED, 'Cork - supper English Market'), ('2024-05-18', 22.75, PANED, 'Cork - lunch with the altos'), ('2024-05-18', 38, PRES, 'Cork - jumper for Ifan'), ('2024-05-18', 16.4, GC, 'Cork - toy lamb for Beca'), ('2024-05-19', 12, CHAP, 'Cork - cathedral collection'), ('2024-05-19', 27.9, PANED, 'Cork - Sunday dinner'), ('2024-05-20', 9.5, BITS, 'Cork - postcards and stamps'),
 # Llandudno, June 2025
 ('2025-04-08', 120, CHOIR, 'Llandudno coach and hotel'), ('2025-06-06', 18.6, PANED, 'Llandudno - fish and chips'), ('2025-06-07', 11.2, PANED, 'Llandudno - tea on the pier'), ('2025-06-07', 14, PRES, 'Llandudno - rock and fudge'), ('2025-06-08', 26.5, PANED, 'Llandudno - Sunday dinner'),
 # eisteddfod
 ('2024-06-12', 48, PANED, 'eisteddfod Pontypridd - tickets'), ('2024-08-06', 212, PANED, 'eisteddfod Pontypridd - guest house'), ('2024-08-06', 34.5, PANED, 'eisteddfod Pontypridd - supper'), ('2024-08-07', 15, CAR, 'eisteddfod Pontypridd - parking'), ('2024-08-07', 29, PRES, 'eisteddfod Pontypridd - print for Eleri'), ('2024-08-07', 13.5, GC, 'eisteddfod Pontypridd - T-shirt Cadi'),
 ('2025-06-10', 52, PANED, 'eisteddfod Wrexham - tickets'), ('2025-08-05', 286, PANED, 'eisteddfod Wrexham - hotel'), ('2025-08-05', 41.8, PANED, 'eisteddfod Wrexham - supper'), ('2025-08-06', 22.4, CAR, 'eisteddfod Wrexham - charging'), ('2025-08-06', 18, GC, 'eisteddfod Wrexham - books for Osian'), ('2025-08-07', 25, PRES, 'eisteddfod Wrexham - scarf Nesta'),
 ('2026-05-27', 25, CHOIR, 'eisteddfod choir ribbon'), ('2026-06-09', 110, PANED, 'eisteddfod Llantwd - week tickets'), ('2026-08-01', 19.5, PANED, 'eisteddfod Llantwd - lunch'), ('2026-08-03', 27.3, PANED, 'eisteddfod Llantwd - supper'), ('2026-08-04', 36, GC, 'eisteddfod Llantwd - tickets Cadi and Osian'), ('2026-08-05', 14.8, PANED, 'eisteddfod Llantwd - paned'), ('2026-08-05', 42, PRES, 'eisteddfod Llantwd - slate clock'), ('2026-08-07', 96, BB, 'eisteddfod Llantwd - extra bedding'), ('2026-08-08', 60, CHAP, 'eisteddfod Llantwd - stall cakes'),
 # green room project
 ('2026-01-08', 74.6, HOUSE, 'green room - paint'), ('2026-01-15', 388, HOUSE, 'green room - carpet'), ('2026-01-22', 240, HOUSE, 'green room - electrician'), ('2026-02-03', 549, BB, 'green room - bed'), ('2026-02-05', 118.9, BB, 'green room - Dunelm curtains'), ('2026-02-12', 65, BB, 'green room - lamps'), ('2026-02-19', 42.5, BITS, 'green room - framed print'), ('2026-03-03', 96, HOUSE, 'green room - plumber Huw')]:
    add(date.fromisoformat(ds), a, c, n)
# Bristol visits
for ds in ['2023-10-26', '2024-02-15', '2024-05-30', '2024-10-31', '2025-02-27', '2025-05-29', '2025-10-30', '2026-02-18', '2026-05-28', '2026-10-29']:
    d = date.fromisoformat(ds)
    add(d, m(38, 72), GC, 'Bristol - train') if d.year < 2025 else add(d, m(16, 30), CAR, 'Bristol - charging')
    add(d, m(18, 42), PANED, 'Bristol - lunch with Eleri')
    add(d + td(1), m(24, 58), GC, ch('Bristol - zoo', 'Bristol - We The Curious', 'Bristol - SS Great Britain'))
    if rnd.random() < .7: add(d + td(1), m(7, 14), CAR, 'Bristol - parking')
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'cardigan.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for r in rows: w.writerow([r[0].isoformat(), f'{r[1]:.2f}', r[2], r[3]])
print(len(rows), 'rows')
