import csv, os, random
from datetime import date, timedelta
R = random.Random(390771)
HERE = os.path.dirname(os.path.abspath(__file__))
A, Z = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, amt, cat, note=''):
    if A <= d <= Z:
        rows.append((d, '%.2f' % amt, cat, note))
def rr(lo, hi, step=10):
    return R.randrange(int(lo / step), int(hi / step) + 1) * step
def paise(lo, hi):
    return round(R.uniform(lo, hi), 2)
def step(d, *ps):
    v = None
    for s, p in ps:
        if d >= date(*s): v = p
    return v
def pick(*wn):
    t = R.random() * sum(w for w, _ in wn)
    for w, n in wn:
        t -= w
        if t <= 0: return n
    return wn[-1][1]
months = [(y, m) for y in range(2023, 2027) for m in range(1, 13) if (2023, 9) <= (y, m) <= (2026, 11)]
def dim(y, m):
    return ((date(y + m // 12, m % 12 + 1, 1)) - date(y, m, 1)).days
for y, m in months:
    infl = 1 + 0.05 * ((y - 2023) + (m - 9) / 12)
    N = dim(y, m)
    D = lambda k: date(y, m, min(k, N))
    rd = lambda: date(y, m, R.randint(1, N))
    f = D(1)
    # loans
    add(D(5), step(D(5), ((2023, 1, 1), 28450), ((2024, 10, 1), 29310), ((2025, 6, 1), 28120), ((2026, 1, 1), 27640)), 'EMI', 'home loan EMI SBI')
    add(D(7), 14380, 'EMI', 'car loan EMI SBI')
    # bills
    base = {1: 1300, 2: 1200, 3: 2000, 4: 3600, 5: 4900, 6: 4300, 7: 3000, 8: 2700, 9: 2600, 10: 2000, 11: 1400, 12: 1250}[m]
    add(D(R.randint(10, 14)), paise(base * .88, base * 1.14) * infl, 'Bills', 'CSPDCL bijli bill')
    add(D(3), step(f, ((2023, 1, 1), 706.82), ((2025, 3, 1), 824.82), ((2026, 7, 1), 942.82)), 'Bills', 'Airtel broadband')
    add(D(18), step(f, ((2023, 1, 1), 470.82), ((2024, 7, 1), 529.82)), 'Bills', 'Airtel postpaid')
    if (y * 12 + m) % 3 == 0:
        add(D(21), step(f, ((2023, 1, 1), 666), ((2024, 7, 1), 799), ((2026, 2, 1), 859)), 'Bills', 'Jio recharge Meenal')
    add(D(12), step(f, ((2023, 1, 1), 499), ((2025, 5, 1), 649)), 'Bills', 'Netflix')
    if (2024, 6) <= (y, m) <= (2025, 8): add(D(16), step(f, ((2024, 1, 1), 119), ((2025, 3, 1), 139)), 'Bills', 'Spotify')
    if (y, m) >= (2025, 9): add(D(19), step(f, ((2025, 1, 1), 149), ((2026, 6, 1), 189)), 'Bills', 'YouTube Premium')
    if m == 11: add(D(24), 1499, 'Bills', 'Amazon Prime yearly')
    if m == 3: add(D(10), 36480, 'Bills', 'LIC insurance premium')
    if m == 6: add(D(20), step(f, ((2023, 1, 1), 6240), ((2026, 1, 1), 6860)), 'Bills', 'nagar nigam property tax')
    add(D(2), step(f, ((2023, 1, 1), 240), ((2025, 1, 1), 270)), 'Bills', 'newspaper Dainik Bhaskar')
    # ghar
    add(D(1), step(f, ((2023, 1, 1), 2500), ((2024, 11, 1), 2800), ((2026, 1, 1), 3200)), 'Ghar', 'Kamla bai salary')
    add(D(6), step(f, ((2023, 1, 1), 1800), ((2024, 4, 1), 2000), ((2026, 4, 1), 2250)), 'Ghar', 'society maintenance')
    for _ in range(R.choice([1, 2, 2, 3])):
        n = pick((3, 'plumber'), (3, 'electrician'), (2, 'Home Centre'), (2, 'carpenter'), (3, 'RO service'), (2, 'Asian Paints touch up'), (2, 'Amazon'), (2, 'harmonium repair Meenal'), (2, 'tanpura strings Meenal'), (1, 'tabla tuning'), (2, 'mixer grinder repair'))
        add(rd(), {'Home Centre': rr(700, 5200), 'RO service': rr(450, 1900, 50), 'Amazon': paise(300, 3500), 'harmonium repair Meenal': rr(600, 2600, 50), 'tanpura strings Meenal': rr(350, 950)}.get(n, rr(250, 1600, 50)), 'Ghar', n)
    if m == 4: add(D(R.randint(4, 20)), rr(1400, 2200, 50), 'Ghar', 'AC service')
    # school
    if m in (4, 7, 10, 1):
        k = {2023: 1, 2024: 1.08, 2025: 1.18, 2026: 1.27}[y if m >= 4 else y - 1]
        add(D(9), round(16200 * k, -1), 'School', 'KPS fees Anvi')
        add(D(9), round(13800 * k, -1), 'School', 'KPS fees Tara')
    if m != 5: add(D(4), step(f, ((2023, 1, 1), 2400), ((2025, 4, 1), 2700)), 'School', 'school bus')
    if (y, m) >= (2024, 4): add(D(8), step(f, ((2024, 1, 1), 1800), ((2025, 4, 1), 2200), ((2026, 4, 1), 2600)), 'School', 'maths tuition Anvi')
    add(D(11), step(f, ((2023, 1, 1), 900), ((2025, 7, 1), 1100)), 'School', 'Bharatnatyam class Tara')
    if m == 4:
        add(D(R.randint(1, 8)), rr(5200, 7400), 'School', 'books and copies Anvi'); add(D(R.randint(1, 8)), rr(3900, 5200), 'School', 'books and copies Tara')
        add(D(R.randint(10, 16)), rr(2200, 4100), 'Kapde', 'school uniform'); add(D(R.randint(10, 20)), rr(1300, 2400), 'Kapde', 'Bata school shoes')
    for _ in range(R.choice([1, 2, 3])):
        add(rd(), rr(60, 900), 'School', pick((4, 'stationery'), (3, 'project material Anvi'), (3, 'project material Tara'), (1, 'exam form'), (1, 'annual day costume Tara'), (1, '')))
    # car
    for _ in range(R.choice([3, 4, 4, 5])):
        add(rd(), pick((3, 1500), (3, 2000), (2, 1000), (2, paise(1200, 2600)), (1, 2500)), 'Car', pick((5, 'HP petrol'), (4, 'Indian Oil petrol'), (1, ''), (1.5, 'Reliance petrol')))
    for _ in range(R.choice([1, 1, 2])): add(rd(), rr(200, 450, 50), 'Car', 'car wash')
    if R.random() < .5: add(rd(), pick((2, 500), (1, 1000)), 'Car', 'FASTag recharge')
    if R.random() < .7: add(rd(), pick((3, 20), (2, 30), (2, 50)), 'Car', 'parking')
    if m in (2, 8): add(D(R.randint(9, 25)), paise(4200, 8800), 'Car', 'Maruti service')
    if m == 5: add(D(17), {2024: 17842, 2025: 16390, 2026: 15275}[y], 'Car', 'SBI General car insurance')
    # kirana
    for _ in range(R.randint(10, 14)):
        n = pick((5, 'D-Mart'), (3, 'Reliance Smart'), (7, 'Sahu Kirana'), (4, 'Blinkit'), (3, 'Gupta Store'), (1.3, ''), (1, 'atta chakki'), (1, 'dry fruits'))
        lo, hi = {'D-Mart': (1100, 4600), 'Reliance Smart': (700, 2900), 'Sahu Kirana': (120, 1100), 'Blinkit': (150, 900), 'Gupta Store': (60, 600)}.get(n, (150, 900))
        add(rd(), paise(lo, hi) * infl if n in ('D-Mart', 'Reliance Smart', 'Blinkit') else rr(lo, hi, 5), 'Kirana', n)
    # sabzi doodh
    for _ in range(R.randint(17, 23)):
        n = pick((6, 'sabzi mandi'), (4, 'Fresh'), (5, 'Devbhog milk'), (3, 'fruits'), (2, 'paneer'), (2, ''), (1, 'mangoes') if m in (4, 5, 6) else (1, 'dahi'), (1, 'eggs'))
        lo, hi = {'Devbhog milk': (280, 700), 'mangoes': (300, 900), 'Fresh': (150, 800)}.get(n, (60, 480))
        add(rd(), rr(lo, hi, 5) * (1 if n != 'Devbhog milk' else 1), 'Sabzi Doodh', n)
    # bahar khana
    for _ in range(R.randint(7, 12)):
        d = rd()
        if d.weekday() < 4 and R.random() < .5: d = D(d.day + (5 - d.weekday()))
        n = pick((4, 'Indian Coffee House'), (4, 'Sahu Sweets'), (4, 'Zomato'), (3, 'Swiggy'), (2, "Domino's"), (2, 'Manju Mamta'), (3, 'chai office'), (3, 'gupchup Marine Drive'), (1, 'chole poori'), (1, ''), (1, 'Barbeque Nation') if R.random() < .4 else (.2, 'ice cream'))
        a = {'Indian Coffee House': rr(260, 980), 'Sahu Sweets': rr(120, 900), 'Zomato': paise(260, 1100), 'Swiggy': paise(220, 950), "Domino's": paise(480, 1500), 'Manju Mamta': rr(500, 1700), 'chai office': rr(20, 120), 'gupchup Marine Drive': rr(60, 240), 'Barbeque Nation': paise(2600, 4300)}.get(n, rr(80, 420))
        add(d, a, 'Bahar Khana', n)
    # medical
    for _ in range(R.randint(1, 4)):
        n = pick((5, 'Apollo Pharmacy'), (2, 'Dr Agrawal'), (1, 'dentist Tara'), (2, 'blood test'), (1, 'eye checkup Anvi'), (1, 'physio badminton knee'), (1, 'Ramkrishna Care'), (1, ''))
        a = {'Apollo Pharmacy': paise(110, 1900), 'Dr Agrawal': pick((2, 500), (1, 600)), 'Ramkrishna Care': rr(1200, 6400)}.get(n, rr(350, 1900, 50))
        add(rd(), a, 'Medical', n)
    if m == 8: add(D(13), {2024: 21850, 2025: 24320, 2026: 26910}[y], 'Medical', 'Star Health insurance')
    # badminton
    add(D(2), step(f, ((2023, 1, 1), 1200), ((2025, 1, 1), 1500)), 'Badminton', 'court monthly')
    if (y, m) >= (2025, 6): add(D(5), 1000, 'Badminton', 'coaching Tara')
    for _ in range(R.randint(2, 4)):
        n = pick((5, 'shuttles'), (2, 'gutting'), (2, 'Decathlon'), (2, 'court extra hour'), (1, 'juice after game'))
        add(rd(), {'shuttles': rr(420, 1350, 10), 'gutting': rr(350, 650, 50), 'Decathlon': pick((1, 499), (1, 799), (1, 1299), (1, 2199)), 'court extra hour': 200}.get(n, rr(60, 180)), 'Badminton', n)
    if m in (1, 8): add(D(R.randint(5, 25)), pick((1, 800), (1, 1000)), 'Badminton', 'tournament entry')
    # kapde
    for _ in range(R.randint(1, 3)):
        n = pick((3, 'Max'), (3, 'Reliance Trends'), (2, 'Zudio'), (2, 'Pantaloons'), (1.5, 'D-Mart'), (1.5, 'Decathlon'), (1, 'tailor'), (1, 'Myntra'), (1, 'badminton shoes Anvi'))
        add(rd(), {'tailor': rr(150, 900, 50), 'D-Mart': paise(400, 1600), 'Decathlon': pick((1, 699), (1, 999), (1, 1499)), 'badminton shoes Anvi': rr(1700, 2600)}.get(n, rr(600, 4200) - 1), 'Kapde', n)
    # shagun
    if m in (2, 4, 5, 11, 12) or R.random() < .35:
        for _ in range(R.choice([1, 1, 2])):
            add(rd(), pick((3, 501), (3, 1100), (2, 2100), (1, 251)), 'Shaadi Gifts', pick((2, 'shagun Verma ji'), (2, 'shagun office'), (1, 'shagun neighbour'), (1, 'return gift'), (1, 'griha pravesh gift')))
# gas cylinder
d = date(2023, 9, 14)
while d <= Z:
    add(d, 974 if d < date(2024, 3, 10) else 874 if d < date(2025, 4, 8) else 924, 'Bills', 'Indane gas cylinder'); d += timedelta(R.randint(29, 46))
# birthdays
for y in range(2023, 2027):
    k = 1 + .1 * (y - 2023)
    for (m, dd), who, g in (((8, 14), 'Anvi', (1800, 4200)), ((2, 22), 'Tara', (1500, 3600)), ((12, 9), 'Meenal', (2500, 6000))):
        x = date(y, m, dd)
        add(x, round(rr(650, 1100, 50) * k, 0), 'Bahar Khana', who + ' birthday cake')
        add(x - timedelta(2), rr(*g), 'Shaadi Gifts', who + ' birthday gift')
        if who != 'Meenal': add(x, rr(3200, 6800), 'Bahar Khana', who + ' birthday party')
    add(date(y, 11, 27), rr(1800, 3900), 'Bahar Khana', 'anniversary dinner')
# festivals
for nav, diw, holi, rakhi in ((date(2023, 10, 15), date(2023, 11, 12), None, None), (date(2024, 10, 3), date(2024, 10, 31), date(2024, 3, 25), date(2024, 8, 19)), (date(2025, 9, 22), date(2025, 10, 20), date(2025, 3, 14), date(2025, 8, 9)), (date(2026, 10, 11), date(2026, 11, 8), date(2026, 3, 4), date(2026, 8, 28))):
    for k, n, lo, hi, c in ((-2, 'Navratri puja samagri', 600, 1400, 'Tyohar'), (0, 'Navratri kalash and jyot', 501, 1101, 'Tyohar'), (2, 'Navratri fruits', 300, 800, 'Sabzi Doodh'), (4, 'Navratri garba pass', 800, 2000, 'Tyohar'), (-5, 'Navratri chaniya choli', 2400, 5200, 'Kapde'), (5, 'Navratri Dongargarh darshan', 700, 1800, 'Tyohar'), (8, 'Navratri kanya bhoj', 900, 2200, 'Tyohar')):
        add(nav + timedelta(k), rr(lo, hi), c, n)
    for k, n, lo, hi, c in ((-12, 'Diwali whitewash', 4500, 9800, 'Ghar'), (-9, 'Diwali clothes girls', 4200, 8600, 'Kapde'), (-8, 'Diwali saree Meenal', 3500, 9000, 'Kapde'), (-5, 'Diwali lights', 600, 1900, 'Tyohar'), (-3, 'Diwali crackers', 2200, 4800, 'Tyohar'), (-2, 'Diwali dhanteras silver coin', 2600, 6400, 'Tyohar'), (-2, 'Diwali sweets Sahu Sweets', 1900, 4200, 'Tyohar'), (-1, 'Diwali bonus Kamla bai', 2500, 3500, 'Tyohar'), (-1, 'Diwali puja samagri', 500, 1200, 'Tyohar'), (-6, 'Diwali gift boxes office', 2400, 5200, 'Shaadi Gifts'), (-4, 'Diwali dry fruits', 1500, 3200, 'Kirana')):
        add(diw + timedelta(k), rr(lo, hi), c, n)
    if holi:
        add(holi - timedelta(2), rr(400, 900), 'Tyohar', 'Holi colours'); add(holi - timedelta(1), rr(800, 1900), 'Tyohar', 'Holi gujiya and sweets')
        add(rakhi - timedelta(1), rr(1100, 2600, 50), 'Tyohar', 'Rakhi gifts'); add(rakhi, rr(500, 1200), 'Tyohar', 'Rakhi sweets')
        add(date(nav.year, 9, 7) if nav.year != 2026 else date(2026, 9, 14), rr(900, 2100), 'Tyohar', 'Ganesh chaturthi')
# trips
def trip(items):
    for (dt, a, c, n) in items: add(date(*dt), a, c, n)
trip([((2024, 3, 2), 5400, 'Ghumna', 'Kanha trip safari booking'), ((2024, 5, 21), 3200, 'Car', 'Kanha trip petrol'), ((2024, 5, 21), 640, 'Bahar Khana', 'Kanha trip breakfast Kawardha'),
 ((2024, 5, 22), 12600, 'Ghumna', 'Kanha trip resort'), ((2024, 5, 22), 1500, 'Ghumna', 'Kanha safari guide tip'), ((2024, 5, 23), 1180, 'Bahar Khana', 'Kanha trip dinner'), ((2024, 5, 23), 850, 'Ghumna', 'Kanha tiger t-shirts'), ((2024, 5, 19), 2460, 'Kapde', 'Kanha trip caps and shoes'), ((2024, 5, 20), 1240, 'Car', 'Kanha trip toll and check up'),
 ((2024, 9, 28), 7840, 'Ghumna', 'Puri trip train tickets'), ((2024, 11, 4), 9600, 'Ghumna', 'Puri trip hotel advance'), ((2024, 12, 18), 3120, 'Kapde', 'Puri trip beach clothes'), ((2024, 12, 22), 730, 'Bahar Khana', 'Puri trip train food'), ((2024, 12, 23), 10850, 'Ghumna', 'Puri trip hotel balance'),
 ((2024, 12, 23), 1960, 'Bahar Khana', 'Puri seafood dinner'), ((2024, 12, 24), 3400, 'Ghumna', 'Puri to Konark and Chilika cab'), ((2024, 12, 24), 1101, 'Tyohar', 'Puri Jagannath temple prasad'), ((2024, 12, 25), 2250, 'Shaadi Gifts', 'Puri khaja and gifts for relatives'), ((2024, 12, 25), 1420, 'Bahar Khana', 'Puri trip lunch'), ((2024, 12, 26), 415.5, 'Medical', 'Puri trip medicine Tara'), ((2024, 12, 27), 620, 'Ghumna', 'Puri auto'),
 ((2025, 8, 16), 2600, 'Car', 'Chitrakote trip petrol'), ((2025, 8, 16), 1340, 'Bahar Khana', 'Chitrakote trip lunch'), ((2025, 8, 16), 3900, 'Ghumna', 'Chitrakote trip hotel'), ((2025, 8, 17), 980, 'Ghumna', 'Chitrakote boat'),
 ((2026, 1, 10), 7200, 'Ghumna', 'Kanha trip safari booking'), ((2026, 2, 13), 3650, 'Car', 'Kanha trip petrol'), ((2026, 2, 13), 880, 'Bahar Khana', 'Kanha trip breakfast Kawardha'), ((2026, 2, 14), 16400, 'Ghumna', 'Kanha trip resort'), ((2026, 2, 14), 2000, 'Ghumna', 'Kanha safari guide tip'), ((2026, 2, 15), 1725, 'Bahar Khana', 'Kanha trip dinner'), ((2026, 2, 15), 1350, 'Ghumna', 'Kanha museum and souvenirs'), ((2026, 2, 11), 1899, 'Kapde', 'Kanha trip jackets Decathlon')])
# weddings
trip([((2023, 11, 18), 14500, 'Kapde', 'Ritu wedding sarees'), ((2023, 11, 20), 3200, 'Kapde', 'Ritu wedding kurta tailor'), ((2023, 11, 27), 21000, 'Shaadi Gifts', 'Ritu wedding shagun'), ((2023, 11, 27), 1800, 'Car', 'Ritu wedding petrol Bhilai'), ((2023, 11, 28), 2500, 'Shaadi Gifts', 'Ritu wedding mehendi'),
 ((2025, 1, 6), 6280, 'Ghumna', 'Rohit wedding train Jabalpur'), ((2025, 1, 25), 11800, 'Kapde', 'Rohit wedding lehenga girls'), ((2025, 2, 1), 6400, 'Kapde', 'Rohit wedding suit'), ((2025, 2, 6), 31000, 'Shaadi Gifts', 'Rohit wedding gold ring'), ((2025, 2, 6), 5600, 'Ghumna', 'Rohit wedding hotel Jabalpur'), ((2025, 2, 7), 5100, 'Shaadi Gifts', 'Rohit wedding shagun'), ((2025, 2, 8), 940, 'Bahar Khana', 'Rohit wedding return lunch'),
 ((2026, 4, 28), 9250, 'Kapde', 'Neha wedding saree Meenal'), ((2026, 5, 4), 25000, 'Shaadi Gifts', 'Neha wedding shagun'), ((2026, 5, 4), 18600, 'Shaadi Gifts', 'Neha wedding washing machine'), ((2026, 5, 3), 3400, 'Car', 'Neha wedding petrol Nagpur'), ((2026, 5, 5), 7200, 'Ghumna', 'Neha wedding hotel Nagpur'), ((2026, 5, 6), 1260, 'Bahar Khana', 'Neha wedding highway dinner')])
# kitchen project and one-offs
trip([((2025, 5, 12), 20000, 'Ghar', 'kitchen work advance Mistry'), ((2025, 5, 19), 34850, 'Ghar', 'kitchen work granite and tiles'), ((2025, 5, 24), 1150, 'Bahar Khana', 'kitchen work days lunch'), ((2025, 5, 27), 890, 'Bahar Khana', 'kitchen work days Zomato'), ((2025, 6, 2), 78500, 'Ghar', 'kitchen work modular cabinets'), ((2025, 6, 6), 18990, 'Ghar', 'kitchen work chimney Reliance Digital'), ((2025, 6, 9), 14000, 'Ghar', 'kitchen work labour Mistry'), ((2025, 6, 10), 2350, 'Bills', 'kitchen work gas pipeline shifting'),
 ((2025, 4, 21), 200000, 'EMI', 'home loan part payment SBI'), ((2024, 7, 13), 54990, 'School', 'laptop Anvi Reliance Digital'), ((2026, 5, 16), 42500, 'Ghar', 'AC bedroom Reliance Digital'), ((2026, 9, 5), 64900, 'Ghar', 'fridge Reliance Digital'), ((2025, 11, 22), 27400, 'Car', 'Apollo Tyres set of 4'), ((2024, 1, 20), 18500, 'Ghar', 'new harmonium Meenal'), ((2026, 7, 18), 52300, 'Medical', 'Ramkrishna Care appendix Anvi'), ((2024, 9, 14), 6990, 'Badminton', 'Yonex racquet'), ((2026, 6, 20), 8490, 'Badminton', 'Yonex racquet'), ((2023, 12, 16), 8400, 'Medical', 'Ramkrishna Care fever Tara'), ((2024, 6, 15), 22990, 'Ghar', 'Kurlon mattress'), ((2026, 3, 21), 16750, 'Ghar', 'sound system Meenal programme')])
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'raipur.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['date', 'amount', 'category', 'notes'])
    for d, a, c, n in rows: w.writerow([d.isoformat(), a, c, n])
print(len(rows))
