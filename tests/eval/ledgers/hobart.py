import csv, os, random
from datetime import date, timedelta as TD
R = random.Random(62730)
HERE = os.path.dirname(os.path.abspath(__file__))
rows = []
def add(d, amt, cat, note):
    if isinstance(d, str): d = date.fromisoformat(d)
    if date(2023, 9, 1) <= d <= date(2026, 11, 30):
        rows.append((d.isoformat(), '%.2f' % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
TRIPS = [('Strahan trip', date(2024,2,12), date(2024,2,21)),
         ('SA trip', date(2025,9,2), date(2025,10,4)),
         ('Bicheno trip', date(2026,1,5), date(2026,1,14))]
def trip(d):
    for n, a, b in TRIPS:
        if a <= d <= b: return n
d = date(2023, 9, 1)
while d <= date(2026, 11, 30):
    wd = d.weekday(); y = d.year - 2023; inf = 1 + 0.035*(y + d.month/12)
    t = trip(d)
    P = R.random
    if t:
        if P() < .75: add(d, u(38, 62), 'Trips', t + ' - caravan park')
        if P() < .4: add(d, u(25, 95), 'Trips', t + ' - groceries')
        if P() < .35: add(d, u(22, 88), 'Trips', t + R.choice([' - pub tea', ' - fish and chips', ' - lunch bakery']))
        if P() < .3: add(d, u(70, 165), 'Fuel', t + ' - diesel')
        if P() < .12: add(d, u(15, 70), 'Trips', t + R.choice([' - museum', ' - gas bottle', ' - laundromat']))
    elif d.month == 6 and d.year == 2026 and 8 <= d.day <= 11:
        pass
    else:
        k = 1.25 if d.month == 12 else .85 if d.month in (2, 5) else 1
        def p(x): return R.random() < x*k
        quiet = R.random() < .07
        if not quiet:
            if wd in (1, 4) and p(.72): add(d, u(38, 130)*inf, 'Groceries', R.choice(['Woolworths']*5 + ['Woolworths big shop', 'Woolies']))
            if wd in (2, 5) and p(.5): add(d, u(18, 95)*inf, 'Groceries', 'Coles')
            if p(.13): add(d, u(9, 58)*inf, 'Groceries', 'Hill Street Grocer')
            if wd == 5 and p(.45): add(d, u(12, 48), 'Groceries', R.choice(['Salamanca Market', 'Salamanca Market', 'Salamanca Market veg']))
            if p(.22): add(d, u(6, 14)*inf, 'Groceries', "Banjo's")
            if p(.1): add(d, u(22, 64)*inf, 'Groceries', 'Marcus butcher')
            if wd in (3, 4) and p(.26): add(d, u(24, 98)*inf, 'Groceries', "Dan Murphy's")
            if p(.06): add(d, u(4, 30), 'Groceries', '')
            if p(.1): add(d, u(9, 22)*inf, 'Eating Out', "Banjo's")
            if p(.13): add(d, u(10, 32)*inf, 'Eating Out', 'Jackman & McRoss')
            if p(.07): add(d, u(12, 38)*inf, 'Eating Out', 'Hill Street Cafe')
            if wd in (3, 4, 5) and p(.15): add(d, u(42, 120)*inf, 'Eating Out', 'Shipwrights Arms')
            if p(.03): add(d, u(45, 110)*inf, 'Eating Out', 'Mures')
            if p(.035): add(d, u(28, 72), 'Eating Out', 'lunch with Judy')
            if p(.07): add(d, R.choice([5, 5.5, 6, 9.8, 10.5]), 'Eating Out', 'coffee')
            if p(.15): add(d, u(58, 128)*(1.1 if y == 3 else 1), 'Fuel', R.choice(['Ampol Kingston']*4 + ['United']*3 + ['Shell']*2 + ['BP Sandy Bay']))
            if p(.07): add(d, u(8, 140), 'Shed', R.choice(['Bunnings', 'Bunnings', 'Bunnings sandpaper', 'Bunnings glue and screws']))
            if p(.035): add(d, u(28, 260), 'Shed', R.choice(['Carbatec', 'Carbatec', 'Timbecon']))
            if p(.03): add(d, u(40, 240), 'Shed', R.choice(['Island Timbers', 'Island Timbers blackwood', 'Huon pine offcuts']))
            if p(.025): add(d, u(19, 190), 'Shed', 'Total Tools')
            if p(.08): add(d, u(7, 115), 'House', R.choice(['Bunnings', 'Bunnings', 'Mitre 10', 'Bunnings paint']))
            if p(.03): add(d, u(12, 68), 'House', R.choice(['Stoneman nursery', 'seedlings']))
            if p(.08): add(d, u(7, 46), 'Health', 'Chemist Warehouse')
            if p(.011): add(d, R.choice([85, 88, 92]), 'Health', 'Dr Patel')
            if p(.05): add(d, u(9, 65), 'Archie', R.choice(['Kmart', 'Target', 'Target shoes', 'Toyworld', 'Kmart pyjamas']))
            if p(.03): add(d, u(8, 42), 'Archie', R.choice(['ice creams', 'movies with Archie', 'Bonorong', 'Inflatable World']))
            if wd == 5 and p(.75): add(d, 12.4 if d < date(2025,7,1) else 13.6, 'Odds & Sods', 'Tattslotto')
            if p(.07): add(d, u(3, 14), 'Odds & Sods', R.choice(['parking', 'parking', 'parking hospital']))
            if p(.05): add(d, u(4, 22), 'Odds & Sods', R.choice(['newsagent', 'Australia Post', 'op shop', 'raffle tickets']))
            if p(.04): add(d, u(5, 40), 'Odds & Sods', '')
    # swimming, thursdays in term from feb 2025
    if d >= date(2025,2,6) and wd == 3 and d.month in (2,3,5,6,8,9,10,11) and not t and R.random() < .9:
        add(d, 21.5 if d < date(2026,2,1) else 23.0, 'Archie', 'swimming lesson')
    if wd == 2 and date(2024,4,10) <= d <= date(2024,8,14): add(d, 89, 'Health', 'Physio shoulder')
    if d.day == 8 and d.month % 2 == 0: add(d, 32 if d < date(2025,5,1) else 36, 'Odds & Sods', 'haircut')
    # bills
    if d.day == 3: add(d, 55 if d < date(2024,7,1) else 59 if d < date(2025,9,1) else 65, 'Bills', 'Telstra')
    if d.day == 11: add(d, 79 if d < date(2025,3,1) else 85, 'Bills', 'Aussie Broadband')
    if d.day == 16: add(d, 16.99 if d < date(2024,11,1) else 18.99 if d < date(2026,2,1) else 20.99, 'Bills', 'Netflix')
    if d.day == 19 and d < date(2025,8,1): add(d, 25 if d < date(2024,6,1) else 30, 'Bills', 'Kayo')
    if d.day == 22 and d >= date(2025,4,1): add(d, 12 if d < date(2026,5,1) else 14, 'Bills', 'Stan')
    if d.day == 1: add(d, 28 if d < date(2025,1,1) else 32, 'Bills', 'The Mercury')
    if d.day == 24 and d.month in (1,4,7,10): add(d, u(320, 420) if d.month in (1,4) else u(540, 780), 'Bills', 'Aurora Energy')
    if d.day == 27 and d.month in (2,5,8,11): add(d, u(265, 310), 'Bills', 'TasWater')
    if d.day == 15 and d.month in (3,8,11): add(d, 742 + 31*y + (d.month == 8)*.5, 'Bills', 'council rates')
    if d.day == 5: add(d, 318.4 if d < date(2024,4,1) else 331.2 if d < date(2025,4,1) else 346.75 if d < date(2026,4,1) else 362.9, 'Insurance', 'St Lukes')
    d += TD(1)
for y in (2023, 2024, 2025, 2026):
    i = y - 2023
    add(f'{y}-10-09', 1180 + 96*i, 'Insurance', 'RACT home and contents')
    add(f'{y}-03-18', 742 + 41*i, 'Insurance', 'RACT ute')
    add(f'{y}-11-21', 428 + 22*i, 'Insurance', 'CIL caravan')
    add(f'{y}-02-26', 628 + 17*i, 'Ute and Van', 'ute rego')
    add(f'{y}-11-04', 214 + 6*i, 'Ute and Van', 'caravan rego')
    add(f'{y}-05-07', 415 + 37*i, 'Ute and Van', 'Kingston Auto service')
    add(f'{y}-10-30', 389 + 22.5*i, 'Ute and Van', 'Kingston Auto service')
    add(f'{y}-09-21', 145 + 60*i, 'Gifts', 'Judy birthday - ' + ['scarf', 'necklace', 'weekend bag', 'earrings'][i])
    add(f'{y}-09-20', 96 + 8.5*i, 'Gifts', 'Judy birthday - flowers and lunch')
    add(f'{y}-06-17', 40 + 69.5*i, 'Gifts', 'Archie birthday - ' + ['blocks', 'scooter', 'lego', 'bike'][i])
    for dd, n, a, b in ((2, 'Christmas - cards and stamps', 30, 55), (9, 'Christmas - Archie', 60, 150), (13, 'Christmas - Judy', 140, 290), (17, 'Christmas - Kate and Simon', 90, 180), (19, 'Christmas - neighbours', 20, 60), (22, 'Christmas - hamper', 85, 140)):
        add(f'{y}-12-{dd:02d}', u(a, b), 'Gifts', n)
    add(f'{y}-12-23', u(160, 240), 'Groceries', 'Christmas ham and seafood')
    add(f'{y}-03-22', 180 + 15*i, 'Firewood', 'Dave - load of wood')
    add(f'{y}-05-02', 180 + 15*i, 'Firewood', 'Dave - load of wood')
    add(f'{y}-06-29', 190 + 15*i, 'Firewood', 'Dave - load of wood')
    if y != 2025: add(f'{y}-08-10', 240 + 10*i, 'Firewood', 'Huon Valley Firewood')
    add(f'{y}-04-14', 64.9 + 7*i, 'Firewood', 'chainsaw chain')
    add(f'{y}-07-12', 18 + 2*i, 'Firewood', 'kindling')
    add(f'{y}-09-28', 115 + 10*i, 'Firewood', 'chimney sweep')
for x in [('2024-01-30', 685.0, 'Ute and Van', 'Bob Jane tyres ute'), ('2025-08-12', 1124.0, 'Ute and Van', 'Bob Jane tyres caravan'), ('2025-08-19', 618.4, 'Ute and Van', 'Hobart Caravans bearings and brakes'), ('2024-10-17', 349.0, 'Ute and Van', 'Hobart Caravans awning'), ('2026-07-15', 286.0, 'Ute and Van', 'battery'),
  ('2024-05-23', 1899.0, 'Shed', 'Carbatec bandsaw'), ('2026-06-24', 749.0, 'Shed', 'Total Tools drop saw'), ('2025-11-12', 420.0, 'Gifts', 'wedding present Tom and Beth'), ('2024-08-03', 75.0, 'Gifts', 'Kate birthday'), ('2026-08-03', 82.0, 'Gifts', 'Kate birthday'), ('2026-04-19', 64.5, 'Gifts', 'Mothers Day flowers'),
  ('2025-05-14', 1200, 'House', 'heat pump deposit Cooltech'), ('2025-05-28', 2890, 'House', 'heat pump balance Cooltech'), ('2025-05-29', 480, 'House', 'electrician heat pump circuit'), ('2026-05-19', 165, 'House', 'heat pump service Cooltech'),
  ('2023-11-14', 178, 'Health', 'Dentist checkup'), ('2024-06-04', 185, 'Health', 'Dentist checkup'), ('2025-01-22', 189, 'Health', 'Dentist checkup'), ('2025-02-12', 960, 'Health', 'Dentist crown first part'), ('2025-03-05', 875, 'Health', 'Dentist crown second part'), ('2025-11-18', 195, 'Health', 'Dentist checkup'), ('2026-05-26', 210, 'Health', 'Dentist checkup'), ('2026-06-16', 342, 'Health', 'Dentist filling'), ('2026-10-20', 210, 'Health', 'Dentist checkup'),
  ('2024-09-10', 589, 'Health', 'Specsavers'), ('2026-09-15', 648, 'Health', 'Specsavers'),
  ('2025-06-10', 1386, 'Trips', 'SA trip - Spirit of Tasmania'), ('2025-12-02', 180, 'Trips', 'Bicheno trip - deposit'),
  ('2026-02-09', 2340, 'House', 'deck - merbau boards'), ('2026-02-12', 318.5, 'House', 'deck - stirrups and concrete'), ('2026-02-20', 146.8, 'House', 'deck - screws'), ('2026-02-27', 780, 'House', 'deck - bearers and joists'), ('2026-03-06', 95, 'House', 'deck - skip bin'), ('2026-03-13', 640, 'House', 'deck - builder two days'), ('2026-03-24', 64.2, 'House', 'deck - screws'), ('2026-04-02', 189.9, 'House', 'deck - oil'), ('2026-04-17', 412, 'House', 'deck - handrail'),
  ('2024-07-30', 1250, 'House', 'hot water cylinder'), ('2026-10-08', 899, 'House', 'Harvey Norman dishwasher'), ('2024-11-27', 1349, 'House', 'Harvey Norman fridge'),
  ]: add(*x)
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'hobart.csv'), 'w', newline='') as f:
    w = csv.writer(f); w.writerow(['date', 'amount', 'category', 'notes']); w.writerows(rows)
print(len(rows))
