import csv, os, random
from datetime import date, timedelta as TD
rnd = random.Random(26114)
HERE = os.path.dirname(os.path.abspath(__file__))
R = []                       # (date, paise, cat, note, fixed)
START, END = date(2023, 9, 1), date(2026, 11, 30)
def add(d, amt, c, n, fixed=False):
    if START <= d <= END: R.append((d, int(round(amt * 100)), c, n, fixed))
def F(s, amt, c, n): add(date.fromisoformat(s), amt, c, n, True)
def days_in(y, m): return ((date(y + m // 12, m % 12 + 1, 1)) - date(y, m, 1)).days
months = [(y, m) for y in range(2023, 2027) for m in range(1, 13) if date(2023, 9, 1) <= date(y, m, 1) <= END]
def some(y, m, mean, lo, hi, c, notes, step=1, paise=False):
    k = int(mean) + (rnd.random() < mean - int(mean))
    if mean >= 3: k += rnd.choice([-1, 0, 0, 1])
    for _ in range(k):
        v = rnd.uniform(lo, hi)
        v = round(v, 2) if paise else max(step, round(v / step) * step)
        add(date(y, m, rnd.randint(1, days_in(y, m))), v, c, rnd.choice(notes) if isinstance(notes, list) else notes)
def step(d, *pairs):
    v = None
    for s, x in pairs:
        if d >= date.fromisoformat(s): v = x
    return v
for i, (y, m) in enumerate(months):
    infl = 1 + i * 0.0045
    D = lambda k: date(y, m, min(k, days_in(y, m)))
    fest = (y, m) in [(2023, 11), (2024, 10), (2025, 10), (2026, 11)]
    # Kirana
    some(y, m, 13, 62 * infl, 136 * infl, 'Kirana', 'Sumul milk', 2)
    some(y, m, 8, 60 * infl, 340 * infl, 'Kirana', ['sabzi', 'sabzi', 'sabzi', 'sabzi Adajan market'], 10)
    some(y, m, 2.3, 1300 * infl, 4600 * infl, 'Kirana', ['D-Mart', 'D-Mart', 'D-Mart monthly'], paise=True)
    some(y, m, 3, 180 * infl, 1150 * infl, 'Kirana', ['Ganesh Kirana', 'Ganesh Kirana', 'Ganesh Kirana oil tin'], 5)
    some(y, m, 1.2, 450 * infl, 2300 * infl, 'Kirana', 'Star Bazaar', paise=True)
    some(y, m, 2, 120 * infl, 620 * infl, 'Kirana', ['fruits', 'fruits for Mummyji'], 10)
    some(y, m, 0.8, 30, 300, 'Kirana', '', 5)
    if date(y, m, 1) >= date(2025, 6, 1): some(y, m, 2.6, 99, 720, 'Kirana', 'Blinkit', 1)
    if m == 5: some(y, m, 3, 900, 1900, 'Kirana', 'kesar mango peti', 50)
    # Petrol Auto
    some(y, m, 3.2, 500, 2200, 'Petrol Auto', 'HP pump Adajan', 100)
    some(y, m, 1.4, 300, 1500, 'Petrol Auto', 'Jalaram pump', 50)
    some(y, m, 3, 40, 160, 'Petrol Auto', ['auto to Ring Road', 'auto', 'auto to station'], 10)
    some(y, m, 1.5, 20, 60, 'Petrol Auto', 'parking VR mall', 10)
    if i % 4 == 1: add(D(rnd.randint(5, 25)), rnd.randint(650, 2100), 'Petrol Auto', 'Activa service')
    if i % 7 == 3: add(D(rnd.randint(5, 25)), rnd.randint(3800, 9200), 'Petrol Auto', 'Maruti car service')
    some(y, m, 0.5, 500, 1000, 'Petrol Auto', 'FASTag', 500)
    # Eating Out
    some(y, m, 1.3, 280 * infl, 980 * infl, 'Eating Out', 'Choice', 10)
    some(y, m, 2.2, 80 * infl, 290 * infl, 'Eating Out', 'Jalaram Khaman', 10)
    some(y, m, 1.9, 120 * infl, 460 * infl, 'Eating Out', 'Ganesh Farsan', 10)
    some(y, m, 1.9, 260 * infl, 890 * infl, 'Eating Out', 'Zomato', paise=True)
    some(y, m, 0.8, 450, 1350, 'Eating Out', "Domino's", paise=True)
    some(y, m, 0.7, 1100 * infl, 2900 * infl, 'Eating Out', 'Sasumaa', 10)
    some(y, m, 1.4 if m in (3, 4, 5, 6) else 0.5, 120, 420, 'Eating Out', 'Sheetal ice cream', 10)
    some(y, m, 0.5, 40, 200, 'Eating Out', '', 10)
    # Medical
    some(y, m, 1.7, 90 * infl, 780 * infl, 'Medical', 'Ganesh Medical', paise=True)
    add(D(rnd.randint(6, 12)), round(1340 * infl * rnd.uniform(.95, 1.05), 2), 'Medical', 'Papaji BP tablets')
    some(y, m, 0.6, 400, 800, 'Medical', ['Dr Mehta', 'Dr Mehta Kavya fever'], 100)
    some(y, m, 0.25, 650, 2800, 'Medical', 'Metropolis lab', 50)
    some(y, m, 0.15, 1500, 5500, 'Medical', ['Dr Shah dentist Dhruv', 'Dr Shah dentist'], 100)
    if (y, m) in [(2024, 6), (2024, 7), (2024, 8), (2024, 9)]: some(y, m, 5, 450, 450, 'Medical', 'Mummyji knee physio', 50)
    # Children
    sy = step(D(1), ('2023-06-01', 0), ('2024-06-01', 1), ('2025-06-01', 2), ('2026-06-01', 3))
    if m in (6, 9, 12, 3):
        add(D(10), [16500, 17800, 19600, 22400][sy], 'Children', 'Dhruv school fees', True)
        add(D(10), [14200, 15400, 16900, 18500][sy], 'Children', 'Kavya school fees', True)
    if m != 5: add(D(5), step(D(5), ('2023-01-01', 3500), ('2024-06-01', 4000), ('2026-06-01', 5500)), 'Children', 'Dhruv maths tuition', True)
    add(D(7), step(D(7), ('2023-01-01', 1200), ('2025-01-01', 1500)), 'Children', 'Kavya dance class', True)
    if date(y, m, 1) <= date(2025, 3, 1): add(D(4), 1800, 'Children', 'Dhruv cricket coaching', True)
    add(D(1), 500 if y < 2025 else 700, 'Children', 'pocket money Dhruv', True)
    add(D(1), 500 if y < 2026 else 700, 'Children', 'pocket money Kavya', True)
    some(y, m, 1.2 + (2.5 if m == 6 else 0), 60, 1250, 'Children', ['Navneet books', 'stationery Kavya', 'stationery', 'xerox Dhruv notes'], 10)
    if m == 6: add(D(14), 3200 + 300 * sy, 'Children', 'uniform Kavya'); add(D(14), 3500 + 300 * sy, 'Children', 'uniform Dhruv')
    # Bills
    season = {1: 1750, 2: 1900, 3: 2900, 4: 4300, 5: 5200, 6: 4900, 7: 3900, 8: 3500, 9: 3400, 10: 3300, 11: 2350, 12: 1850}[m]
    add(D(rnd.randint(11, 15)), round(season * (1 + .05 * (y - 2023)) * rnd.uniform(.93, 1.07)), 'Bills', 'Torrent Power', True)
    if m % 2 == 0: add(D(rnd.randint(17, 22)), round(rnd.uniform(820, 1390) * infl), 'Bills', 'Gujarat Gas', True)
    add(D(3), step(D(3), ('2023-01-01', 2200), ('2025-04-01', 2500), ('2026-04-01', 2900)), 'Bills', 'society maintenance', True)
    add(D(9), step(D(9), ('2023-01-01', 706.82), ('2024-07-01', 825.82), ('2026-02-01', 943.82)), 'Bills', 'JioFiber', True)
    if date(y, m, 1) <= date(2025, 2, 1): add(D(16), step(D(16), ('2023-01-01', 499), ('2024-03-01', 649)), 'Bills', 'Netflix', True)
    if D(1) >= date(2025, 4, 1): add(D(18), 299 if D(1) < date(2026, 5, 1) else 349, 'Bills', 'Hotstar', True)
    if D(1) >= date(2024, 8, 1): add(D(21), 119 if y < 2026 else 139, 'Bills', 'Spotify Kavya', True)
    add(D(2), rnd.choice([240, 248, 250, 256]), 'Bills', 'paper bill', True)
    some(y, m, 1.2, 239, 479, 'Bills', ['Jio recharge Dhruv', 'Jio recharge Mummyji', 'Jio recharge'], 10)
    if m == 4: add(D(20), {2024: 6840, 2025: 7120, 2026: 7565}[y], 'Bills', 'SMC house tax', True)
    if m == 11: add(D(17), 24380, 'Bills', 'LIC premium', True)
    # House Work
    add(D(1), step(D(1), ('2023-01-01', 2500), ('2024-11-01', 2800), ('2026-01-01', 3200)), 'House Work', 'Ramilaben', True)
    some(y, m, 0.5, 250, 900, 'House Work', ['plumber', 'electrician', 'RO service'], 50)
    some(y, m, 0.7, 199, 1899, 'House Work', ['Amazon', 'Amazon', 'Amazon mop bucket'], 1)
    some(y, m, 0.3, 499, 1799, 'House Work', 'Urban Company', 50)
    # Clothes
    bump = 1.6 if fest or m in (1, 5) else 0
    some(y, m, 0.7 + bump * .5, 399, 2400, 'Clothes', ['Zudio', 'Zudio', 'Zudio Kavya tops'], 50)
    some(y, m, 0.4 + bump * .3, 599, 2899, 'Clothes', ['Max', 'Max Dhruv jeans'], 50)
    some(y, m, 0.3 + bump * .3, 799, 3200, 'Clothes', 'Trends', 50)
    some(y, m, 0.25 + bump * .4, 1400, 6800, 'Clothes', 'Ajmera saree', 50)
    some(y, m, 0.3, 150, 650, 'Clothes', 'alteration', 10)
    # Boutique
    add(D(2), step(D(2), ('2023-01-01', 9000), ('2024-09-01', 9900), ('2025-09-01', 11000)), 'Boutique', 'shop rent', True)
    busy = 1.7 if fest or m in (9, 11, 12, 1) else 1
    some(y, m, 3 * busy, 1500, 9800, 'Boutique', ['Bombay Market fabric', 'Bombay Market fabric', 'Millennium Market dupatta', 'Textile Market cut pieces'], 50)
    some(y, m, 4, 1200 * infl, 3400 * infl * busy, 'Boutique', ['Salimbhai', 'Salimbhai', 'Salimbhai blouse work'], 50)
    some(y, m, 3.3 * busy, 65, 240, 'Boutique', 'Delhivery', 5)
    some(y, m, 2, 60, 520, 'Boutique', ['zari thread', 'buttons hooks lace', ''], 10)
    some(y, m, 0.6, 299, 1499, 'Boutique', ['Amazon', 'Amazon packing covers'], 1)
    # Gold Scheme
    if D(1) <= date(2024, 7, 1): add(D(10), 5000, 'Gold Scheme', 'Kalyan installment', True)
    if date(2024, 9, 1) <= D(1) <= date(2025, 7, 1): add(D(10), 7500, 'Gold Scheme', 'Kalyan installment', True)
    if D(1) >= date(2025, 12, 1): add(D(12), 6000, 'Gold Scheme', 'Tanishq installment', True)
    # Vyavhar
    some(y, m, 2.2 if m in (11, 12, 1, 2, 5) else 0.4, 501, 2601, 'Vyavhar', ['chandlo', 'chandlo Desai family', 'chandlo Patel family'], 100)
    some(y, m, 0.7, 250, 1800, 'Vyavhar', ['birthday gift', 'birthday gift Rina masi', 'Amazon gift', 'baby shower gift'], 50)
    # Ghoomna
    some(y, m, 0.8, 480, 1480, 'Ghoomna', ['Rajhans cinema', 'Rajhans cinema', 'Rajhans cinema Kavya friends'], 20)
    some(y, m, 0.4, 150, 700, 'Ghoomna', ['Dumas beach', 'Amaazia water park' if m in (4, 5, 6) else 'Dumas beach'], 10)
    # Temple inside Festivals
    some(y, m, 1, 51, 501, 'Festivals', ['mandir', 'pooja samagri'], 50)
    if m == 1: some(y, m, 4, 150, 1400, 'Festivals', ['Uttarayan kites', 'Uttarayan undhiyu', 'Uttarayan manjha'], 10)
# festivals
def fest(s, items, back=12):
    d0 = date.fromisoformat(s)
    for n, lo, hi, k in items:
        for _ in range(k): add(d0 - TD(rnd.randint(0, back)), round(rnd.uniform(lo, hi) / 10) * 10, 'Festivals', n)
diw = [('Diwali sweets', 600, 2600, 3), ('Diwali crackers', 900, 3200, 1), ('Diwali diya rangoli', 150, 600, 2), ('D-Mart', 900, 3900, 2), ('Diwali bonus Ramilaben', 2500, 3200, 1), ('Diwali dry fruits', 1500, 4200, 1), ('Diwali lights', 300, 1400, 1)]
for s in ('2023-11-12', '2024-10-31', '2025-10-20', '2026-11-08'): fest(s, diw)
for s in ('2023-10-23', '2024-10-11', '2025-10-01', '2026-10-19'): fest(s, [('Navratri pass', 400, 1500, 3), ('Navratri chaniya choli Kavya', 1800, 3900, 1), ('Navratri prasad', 100, 500, 2)], 9)
for s in ('2024-03-25', '2025-03-14', '2026-03-04'): fest(s, [('Holi colours', 150, 600, 1), ('Holi sweets', 300, 900, 1)], 4)
for s in ('2024-08-19', '2025-08-09', '2026-08-28'): fest(s, [('rakhi', 60, 400, 2), ('Rakshabandhan sweets', 400, 1200, 1)], 6)
for s in ('2023-09-19', '2024-09-07', '2025-08-27', '2026-09-14'): fest(s, [('Ganesh murti', 500, 2100, 1), ('Ganesh modak prasad', 200, 700, 2)], 3)
# trips
for s, a, c, n in [
 ('2024-11-20', 21450, 'Ghoomna', 'goa flight tickets'), ('2024-12-02', 18600, 'Ghoomna', 'goa hotel advance'), ('2024-12-26', 1250, 'Eating Out', 'goa airport food'),
 ('2024-12-26', 1400, 'Ghoomna', 'goa taxi'), ('2024-12-27', 2380, 'Eating Out', 'goa dinner Britto'), ('2024-12-27', 1500, 'Ghoomna', 'goa scooter rent'), ('2024-12-28', 3600, 'Ghoomna', 'goa dolphin boat'),
 ('2024-12-28', 890, 'Eating Out', 'goa lunch'), ('2024-12-29', 2750, 'Clothes', 'goa shopping'), ('2024-12-29', 1960, 'Eating Out', 'goa dinner'), ('2024-12-30', 14200, 'Ghoomna', 'goa hotel balance'), ('2024-12-30', 1240, 'Vyavhar', 'goa cashews for all'), ('2024-12-31', 1600, 'Ghoomna', 'goa taxi'),
 ('2025-08-14', 3200, 'Petrol Auto', 'saputara diesel'), ('2025-08-15', 7800, 'Ghoomna', 'saputara hotel'), ('2025-08-15', 640, 'Eating Out', 'saputara lunch'), ('2025-08-16', 900, 'Ghoomna', 'saputara ropeway'), ('2025-08-16', 1120, 'Eating Out', 'saputara dinner'), ('2025-08-17', 560, 'Ghoomna', 'saputara honey jam'),
 ('2026-04-11', 9640, 'Ghoomna', 'udaipur train tickets'), ('2026-05-18', 1100, 'Ghoomna', 'udaipur taxi'), ('2026-05-18', 1680, 'Ghoomna', 'udaipur dinner'), ('2026-05-19', 2400, 'Ghoomna', 'udaipur city palace'), ('2026-05-19', 860, 'Ghoomna', 'udaipur lunch'), ('2026-05-20', 3500, 'Ghoomna', 'udaipur boat ride pichola'), ('2026-05-20', 4850, 'Clothes', 'udaipur bandhani dupatta'), ('2026-05-21', 2200, 'Ghoomna', 'udaipur dinner'), ('2026-05-22', 23800, 'Ghoomna', 'udaipur hotel'), ('2026-05-22', 1250, 'Ghoomna', 'udaipur taxi'),
 # kitchen
 ('2025-04-08', 40000, 'House Work', 'kitchen carpenter advance'), ('2025-04-12', 18450, 'House Work', 'kitchen tiles'), ('2025-04-15', 22300, 'House Work', 'kitchen granite'), ('2025-04-19', 6500, 'House Work', 'kitchen plumber'), ('2025-04-24', 31500, 'House Work', 'kitchen plywood laminate'), ('2025-04-29', 12000, 'House Work', 'kitchen mistri'), ('2025-05-03', 16990, 'House Work', 'kitchen chimney Vijay Sales'), ('2025-05-06', 4200, 'House Work', 'kitchen electrician'), ('2025-05-10', 8000, 'House Work', 'kitchen mistri'), ('2025-05-14', 9850, 'House Work', 'kitchen sink taps'), ('2025-05-21', 35000, 'House Work', 'kitchen carpenter final'), ('2025-05-27', 3100, 'House Work', 'kitchen cleaning'),
 # wedding of Nidhi 2026-02-12
 ('2025-09-14', 51000, 'Shaadi', 'hall booking advance'), ('2025-10-05', 25000, 'Shaadi', 'caterer advance'), ('2025-11-15', 68400, 'Shaadi', 'Nidhi saree set'), ('2025-11-23', 14800, 'Shaadi', 'kankotri printing'), ('2025-12-07', 142500, 'Shaadi', 'Nidhi gold set Kalyan'), ('2025-12-14', 22600, 'Shaadi', 'sherwani Dhruv and Papaji'), ('2025-12-21', 31750, 'Shaadi', 'chaniya choli Kavya'), ('2026-01-04', 8900, 'Shaadi', 'dry fruit boxes'), ('2026-01-11', 15000, 'Shaadi', 'decorator advance'), ('2026-01-18', 18500, 'Shaadi', 'photographer advance'), ('2026-01-25', 6300, 'Shaadi', 'return gifts'), ('2026-02-03', 9500, 'Shaadi', 'bus for jaan'), ('2026-02-09', 7500, 'Shaadi', 'mehndi artist'), ('2026-02-10', 12000, 'Shaadi', 'garba dj'), ('2026-02-11', 4200, 'Shaadi', 'flowers'), ('2026-02-11', 5600, 'Shaadi', 'makeup artist'), ('2026-02-13', 96000, 'Shaadi', 'caterer balance'), ('2026-02-13', 49000, 'Shaadi', 'hall balance'), ('2026-02-14', 27500, 'Shaadi', 'decorator balance'), ('2026-02-16', 2100, 'Shaadi', 'maharaj dakshina'), ('2026-02-27', 21500, 'Shaadi', 'photographer album'),
 # single big things
 ('2024-03-16', 32500, 'Boutique', 'Juki machine'), ('2024-05-11', 38990, 'House Work', 'LG fridge Vijay Sales'), ('2024-08-12', 9450, 'Gold Scheme', 'Kalyan chain making charges'), ('2025-08-22', 11200, 'Gold Scheme', 'Kalyan bangles difference'), ('2025-10-18', 96800, 'Petrol Auto', 'new Activa'), ('2026-06-20', 54990, 'Children', 'Dhruv laptop Croma'), ('2026-09-05', 18700, 'Boutique', 'boutique counter and mirror'), ('2026-11-06', 13650, 'Festivals', 'Dhanteras silver coin'), ('2025-10-18', 7100, 'Festivals', 'Dhanteras silver diya')]: F(s, a, c, n)
for k in range(9):                                   # yoga: starts and stops
    y, m = divmod(2025 * 12 + 5 + k, 12); F(f'{y}-{m+1:02d}-06', 900, 'Medical', 'yoga class')
# days without any spending
busy = {r[0] for r in R if r[4]}
quiet = set()
d = START
while d <= END:
    if d not in busy and rnd.random() < .16: quiet.add(d)
    d += TD(1)
away = [date(2024, 12, 26) + TD(k) for k in range(6)] + [date(2026, 5, 18) + TD(k) for k in range(5)]
out = [r for r in R if r[0] not in quiet and not (r[0] in away and not r[4])]
out.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'surat.csv'), 'w', newline='') as f:
    w = csv.writer(f); w.writerow(['date', 'amount', 'category', 'notes'])
    for d, p, c, n, _ in out:
        if n.startswith('chandlo'): p = p // 10000 * 10000 + 100      # shagun always ends in 1
        w.writerow([d.isoformat(), f'{p/100:.2f}', c, n])
print(len(out))
