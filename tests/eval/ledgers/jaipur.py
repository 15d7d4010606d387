# Writes jaipur.csv beside itself: the household book of Anjali, school teacher, Jaipur (INR).
import csv, os, random
from datetime import date, timedelta
R = random.Random(1727)
START, END = date(2023, 12, 1), date(2026, 11, 29)
rows = []
D = lambda s: date(*map(int, s.split('-')))

def v(s):
    x = R.random()
    if x < .66: return s
    if x < .90: return s.lower()
    if x < .95: return s[:1].upper() + s[1:].lower()
    if x < .965: return s.upper()
    return s
def put(d, a, c, n, vary=True):
    if isinstance(d, str): d = D(d)
    if d < START or d > END: return
    rows.append([d, round(float(a), 2), c, v(n) if vary and n else n])
def infl(d): return 1 + .055 * ((d - START).days / 365.0)
def amt(lo, hi, d, step=1):
    return max(step, round(R.triangular(lo, hi, lo + (hi - lo) * .35) * infl(d) / step) * step)
def paise(lo, hi, d): return round(R.triangular(lo, hi, lo + (hi - lo) * .35) * infl(d), 2)
def pick(p): # [(weight, x)]
    t = R.random() * sum(w for w, _ in p)
    for w, x in p:
        t -= w
        if t <= 0: return x
    return p[-1][1]

AWAY = [(D('2024-06-07'), D('2024-06-12')), (D('2024-12-26'), D('2024-12-29')), (D('2026-05-23'), D('2026-05-29'))]
def away(d): return any(a <= d <= b for a, b in AWAY)
BLANK = set()
d = START
while d <= END:
    if R.random() < .075 and d < D('2026-11-26') and not away(d): BLANK.add(d)
    d += timedelta(1)

# ---------- daily life
d = START
while d <= END:
    if d in BLANK or away(d):
        d += timedelta(1); continue
    wd = d.weekday(); fest = d.month in (10, 11)
    # kirana
    if R.random() < .15 + (.12 if d.day <= 5 else 0):
        put(d, amt(180, 1900, d, 5), 'Kirana', pick([(60, 'Gupta Kirana'), (5, 'Gupta Kirana atta dal'), (5, 'Gupta Kirana ghee'), (4, 'Gupta Kirana masale'), (3, '')]))
    if R.random() < .095: put(d, amt(90, 850, d, 5), 'Kirana', pick([(50, 'Sharma Provision'), (5, 'Sharma Provision maggi biscuits'), (3, 'Sharma Provision soap'), (2, '')]))
    if R.random() < (.075 if wd == 6 else .03): put(d, paise(900, 4800, d), 'Kirana', pick([(9, 'D-Mart'), (1, 'D-Mart monthly')]))
    if R.random() < .022: put(d, paise(400, 2400, d), 'Kirana', 'Reliance Smart')
    if R.random() < .016: put(d, paise(250, 1300, d), 'Kirana', pick([(8, 'More'), (1, 'More cold drinks')]))
    # sabzi
    if R.random() < .42: put(d, amt(40, 260, d, 5), 'Sabzi & Fruit', pick([(40, 'Ramu thela'), (20, 'sabzi thela'), (5, 'Ramu thela palak methi'), (4, 'aloo pyaz Ramu thela'), (9, '')]))
    if R.random() < (.26 if wd in (2, 6) else .05): put(d, amt(220, 780, d, 10), 'Sabzi & Fruit', 'Sabzi mandi')
    if R.random() < .14: put(d, amt(80, 420, d, 10), 'Sabzi & Fruit', pick([(10, 'Fruit thela'), (4, 'fruits'), (3, 'kela seb'), (2, 'Fruit thela'), (2, 'aam' if d.month in (5, 6, 7) else 'santra'), (2, '')]))
    # dairy
    if R.random() < .165: put(d, amt(60, 360, d, 5), 'Milk & Dairy', pick([(14, 'Saras booth'), (4, 'Saras paneer'), (3, 'Saras dahi chaach'), (2, 'paneer'), (1, '')]))
    # petrol
    if R.random() < .115: put(d, amt(1000, 2800, d, 100) if R.random() < .8 else paise(1100, 2700, d), 'Petrol', pick([(10, 'Car petrol'), (5, 'car petrol HP pump'), (1, 'Car petrol Tonk Road')]))
    if R.random() < .13: put(d, pick([(4, 200), (5, 300), (3, 350), (1, 400), (1, 250)]) + pick([(5, 0), (1, 20), (1, 10)]), 'Petrol', pick([(10, 'Activa petrol'), (3, 'Activa'), (1, 'petrol activa HP pump')]))
    if R.random() < .006: put(d, amt(300, 1500, d, 100), 'Petrol', '')
    # eating out
    if R.random() < (.36 if wd == 6 else .2 if wd == 5 else .09 if wd == 4 else .055):
        n, lo, hi = pick([(24, ('Rawat Kachori', 120, 420)), (14, ('Dominos', 550, 1400)), (12, ('Tapri', 380, 950)), (11, ('LMB', 500, 1700)), (9, ('Barbeque Nation', 2900, 4600)),
                          (10, ('Gulab ji chai', 60, 220)), (9, ('Handi', 900, 2100)), (8, ('Giani ice cream', 180, 520)), (7, ('Zomato', 320, 880)), (5, ('Momos corner', 80, 260)), (3, ('', 90, 700))])
        put(d, amt(lo, hi, d, 1 if lo > 300 else 10), 'Eating Out', n)
    # clothes
    if R.random() < (.11 if fest else .055):
        n, lo, hi = pick([(12, ('Max', 600, 3400)), (4, ('Max Isha jeans', 900, 1900)), (3, ('Max kurti', 600, 1500)), (7, ('Vishal Mega Mart', 500, 2600)), (6, ('Reliance Trends', 700, 3000)), (6, ('Jain Saree', 1500, 7500)),
                          (4, ('Bata', 800, 2600)), (3, ('Bapu Bazar', 300, 1800)), (3, ('Arnav t-shirts', 500, 1500)), (2, ('Vikram shirts', 1200, 3200)), (3, ('Isha kurti', 500, 1600)), (1, ('', 400, 1500))])
        put(d, amt(lo, hi, d, 1 if 'Max' in n else 10), 'Clothes', n)
    # temple and small festival
    if R.random() < (.2 if wd in (1, 3) else .09):
        n, lo, hi = pick([(10, ('Govind Dev ji', 50, 300)), (8, ('Moti Dungri prasad', 60, 320)), (8, ('Sharma Sweets', 180, 900)), (4, ('Sharma Sweets laddu', 200, 700)), (6, ('phool mala', 20, 120)), (5, ('Mandir daan', 50, 500)),
                          (4, ('agarbatti puja samagri', 60, 350)), (2, ('Pandit ji dakshina', 101, 501)), (2, ('', 30, 300))])
        a = amt(lo, hi, d, 10)
        if 'dakshina' in n: a = R.choice([101, 151, 251, 501])
        put(d, a, 'Temple & Festival', n)
    # local travel
    if R.random() < .06: put(d, amt(30, 240, d, 10), 'Travel', pick([(6, 'auto'), (4, 'Ola'), (3, 'e-rickshaw'), (3, 'metro card'), (1, '')]))
    # medicine
    if R.random() < .045:
        n, lo, hi = pick([(10, ('Jain Medical', 90, 700)), (4, ('Arnav fever medicine', 120, 480)), (3, ('Isha eye drops', 90, 260)), (3, ('Apollo Pharmacy', 150, 900)), (2, ('Vikram back pain Dr Saxena', 400, 800)), (2, ('my thyroid test', 350, 650)), (1, ('', 80, 500))])
        put(d, amt(lo, hi, d, 5), 'Medicine & Doctor', n)
    # stationery
    if R.random() < (.1 if d.month in (4, 7) else .045):
        n, lo, hi = pick([(7, ('Jain Stationers', 60, 520)), (6, ('Gupta Book Depot', 250, 1800)), (4, ('Arnav project chart', 50, 260)), (3, ('Isha practical file', 90, 350)), (2, ('xerox', 20, 150)), (1, ('', 50, 300))])
        put(d, amt(lo, hi, d, 5), 'Children Study', n)
    # home
    if R.random() < .04:
        n, lo, hi = pick([(9, ('D-Mart', 350, 2600)), (3, ('steel bartan', 300, 1900)), (2, ('bedsheets Bapu Bazar', 700, 2400)), (2, ('LED bulbs', 120, 600)), (2, ('mixer repair', 250, 600)), (2, ('matka', 120, 350)), (2, ('Amazon containers', 350, 1300)), (1, ('', 150, 900))])
        put(d, paise(lo, hi, d) if n == 'D-Mart' else amt(lo, hi, d, 10), 'Home Things', n)
    # house small work
    if R.random() < .016: put(d, amt(250, 1800, d, 50), 'House Work', R.choice(['plumber', 'electrician Salim', 'tap change', 'carpenter door', 'water tank cleaning', 'RO service']))
    # misc
    if R.random() < .035: put(d, amt(20, 600, d, 10), 'Misc', pick([(4, 'parking'), (3, 'xerox and courier'), (3, 'staff room tea'), (2, 'staff farewell contribution'), (2, 'mobile cover'), (2, 'watch cell'), (4, '')]))
    d += timedelta(1)

# ---------- monthly things
def months():
    y, m = 2023, 12
    while (y, m) <= (2026, 11):
        yield y, m
        y, m = (y, m + 1) if m < 12 else (y + 1, 1)
BIJ = {1: 1500, 2: 1350, 3: 1600, 4: 2300, 5: 3500, 6: 4100, 7: 3800, 8: 3300, 9: 2900, 10: 2200, 11: 1450, 12: 1400}
for y, m in months():
    f = date(y, m, 1); k = y * 12 + m
    at = lambda lo, hi=None: date(y, m, R.randint(lo, hi or lo))
    put(at(5), 21340 if k < 2024*12+8 else 21875 if k < 2025*12+4 else 22410 if k < 2026*12+6 else 22960, 'House Loan', 'Home loan EMI')
    put(at(8, 14), BIJ[m] * infl(f) * R.uniform(.9, 1.12) // 1, 'Bills', pick([(5, 'JVVNL bijli bill'), (1, 'bijli bill JVVNL')]))
    if m % 2: put(at(15, 20), R.randint(310, 480), 'Bills', 'PHED pani bill')
    put(at(3, 6), 589 if k < 2024*12+9 else 649 if k < 2025*12+11 else 707, 'Bills', 'Jio Fiber')
    if k % 3 == 0: put(at(10, 13), 719 if k < 2024*12+7 else 859, 'Bills', 'Vikram Airtel recharge')
    if k % 3 == 1: put(at(16, 19), 666 if k < 2024*12+7 else 799, 'Bills', 'My Jio recharge')
    if k % 3 == 2: put(at(20, 23), 479 if k < 2025*12+2 else 579, 'Bills', 'Isha mobile recharge')
    put(at(1, 3), 180 if k < 2024*12+10 else 210 if k < 2025*12+12 else 240, 'Subscriptions', 'Rajasthan Patrika')
    if k <= 2025*12+7: put(at(17), 199, 'Subscriptions', 'Netflix')
    if k <= 2025*12+3: put(at(4, 7), 800 if k < 2024*12+7 else 900, 'Subscriptions', 'Yoga class')
    if k >= 2024*12+6: put(at(21), 129 if k < 2024*12+11 else 149, 'Subscriptions', 'YouTube Premium')
    put(at(2, 5), 2500 if k < 2024*12+11 else 3000 if k < 2026*12+4 else 3500, 'Bai & Help', 'Kamla bai')
    put(at(6, 10), R.randint(18, 36) * 10, 'Bai & Help', pick([(5, 'press wala'), (1, '')]))
    put(at(1, 5), 500 if k < 2025*12+6 else 600, 'Bai & Help', 'Raju car cleaning')
    if k <= 2025*12+1: put(at(5, 9), 400, 'Bai & Help', 'Mali')
    put(at(1, 4), (62 if k < 2024*12+7 else 64 if k < 2025*12+5 else 68) * R.randint(54, 62), 'Milk & Dairy', 'Bhola doodh bill')
    put(at(4, 7), 1500 if k < 2025*12+4 else 1800 if k < 2026*12+4 else 2200, 'Children Study', pick([(4, 'Arnav tuition Verma sir'), (2, 'Verma sir Arnav tuition')]))
    if m not in (5, 6): put(at(1, 5), 1300 if k < 2025*12+7 else 1500, 'Children Study', 'Arnav school van')
    if m in (4, 7, 10, 1):
        put(at(8, 12), 14200 if k < 2025*12+4 else 15600 if k < 2026*12+4 else 17150, 'Children Study', 'Arnav school fees')
        put(at(8, 12), 15800 if k < 2025*12+4 else 17300 if k < 2026*12+4 else 18900, 'Children Study', 'Isha school fees')
    put(at(1, 2), 500 if k < 2025*12+9 else 800, 'Pocket Money', 'Isha pocket money')
    put(at(1, 2), 300 if k < 2025*12+4 else 500, 'Pocket Money', 'Arnav pocket money')
    # maa ji
    put(at(3, 8), R.randint(128, 176) * 10 * infl(f) // 1, 'Medicine & Doctor', pick([(5, 'Maa ji medicines Jain Medical'), (3, 'Maa ji BP sugar tablets'), (2, 'Maa ji medicines')]))
    if R.random() < .75: put(at(16, 24), R.randint(24, 70) * 10, 'Medicine & Doctor', pick([(3, 'Maa ji calcium'), (3, 'Maa ji eye drops'), (3, 'Jain Medical Maa ji tablets'), (2, 'Maa ji knee oil')]))
    if m % 2 == 1: put(at(11, 17), 500 if k < 2025*12+6 else 600, 'Medicine & Doctor', 'Maa ji Dr Mathur')
    if m % 3 == 1: put(at(10, 15), R.randint(65, 140) * 10, 'Medicine & Doctor', 'Maa ji sugar test SRL lab')
    # parlour
    put(at(9, 26), R.randint(35, 120) * 10, 'Parlour & Self', pick([(6, 'Looks'), (2, 'Looks facial'), (1, 'looks threading')]))
    if R.random() < .4: put(at(5, 27), R.randint(12, 60) * 10, 'Parlour & Self', R.choice(['mehndi cone', 'face cream', 'tailor blouse stitching', 'bindi bangles', 'hair oil', 'Arnav haircut', 'Vikram haircut']))

# gas cylinders
g = D('2023-12-11')
while g <= END:
    put(g, 906.5 if g < D('2024-03-09') else 806.5 if g < D('2025-04-08') else 856.5 if g < D('2026-03-01') else 883.0, 'Bills', 'Gas cylinder HP')
    g += timedelta(R.randint(33, 47))
# vehicle
for s, a, n in [('2024-01-20', 5640, 'Car servicing Maruti workshop'), ('2024-08-11', 6280, 'Car servicing Maruti workshop'), ('2025-02-23', 7450, 'car servicing Maruti workshop'), ('2025-09-07', 6890, 'Car servicing Maruti workshop'),
                ('2026-03-22', 8120, 'Car servicing Maruti workshop'), ('2026-09-26', 7365, 'Car servicing maruti workshop'), ('2024-03-02', 1150, 'Activa servicing'), ('2024-09-14', 1390, 'Activa servicing'),
                ('2025-03-29', 1280, 'activa servicing'), ('2025-10-11', 1760, 'Activa servicing'), ('2026-04-18', 1545, 'Activa servicing'), ('2026-10-24', 1620, 'Activa servicing'),
                ('2024-05-16', 14380, 'Car insurance'), ('2025-05-15', 13840, 'Car insurance'), ('2026-05-14', 14975, 'Car insurance'), ('2024-07-30', 1842, 'Activa insurance'), ('2025-07-29', 1915, 'Activa insurance'), ('2026-07-28', 2034, 'Activa insurance'),
                ('2025-06-14', 17600, 'Car 4 tyres MRF'), ('2024-11-17', 5200, 'Car battery Exide'), ('2026-01-31', 1480, 'Activa battery'), ('2024-04-13', 100, 'PUC car'), ('2025-04-19', 100, 'PUC car'), ('2026-04-25', 120, 'PUC car'),
                ('2024-10-02', 350, 'Activa puncture and tube'), ('2025-08-24', 150, 'puncture'), ('2026-02-07', 150, 'Activa puncture'), ('2026-07-04', 850, 'Sharma Auto wiper'), ('2025-01-11', 640, 'Sharma Auto horn'), ('2024-06-22', 500, 'Fastag'), ('2025-06-20', 500, 'Fastag'), ('2026-05-20', 1000, 'Fastag'), ('2025-12-04', 1000, 'Fastag'), ('2026-06-19', 2300, 'Sharma Auto car AC gas')]:
    put(s, a, 'Vehicle', n)
# study extra
for s, a, n in [('2025-04-16', 52500, 'Allen Isha first instalment'), ('2025-07-15', 38000, 'Allen Isha instalment'), ('2025-10-14', 38000, 'Allen Isha instalment'), ('2026-04-15', 56500, 'Allen Isha first instalment'), ('2026-07-14', 41000, 'Allen Isha instalment'), ('2026-10-13', 41000, 'Allen Isha instalment'),
                ('2025-03-30', 1180, 'Allen Isha admission test'), ('2024-04-02', 4860, 'Gupta Book Depot Isha books'), ('2024-04-03', 4240, 'Gupta Book Depot Arnav books'), ('2025-04-02', 5720, 'Gupta Book Depot Isha books'), ('2025-04-02', 4610, 'Gupta Book Depot Arnav books'), ('2026-04-03', 5390, 'Gupta Book Depot Isha books'), ('2026-04-04', 4935, 'Gupta Book Depot Arnav books'),
                ('2024-10-18', 1500, 'Isha board registration'), ('2026-10-05', 1850, 'Isha board exam form'), ('2026-11-21', 1100, 'JEE form Isha'), ('2025-11-12', 1350, 'Arnav school picnic'), ('2024-11-13', 1200, 'Arnav school picnic')]:
    put(s, a, 'Children Study', n)
put('2024-01-18', 6200, 'House Loan', 'SBI loan insurance'); put('2025-01-17', 6450, 'House Loan', 'SBI loan insurance')
for s, a, n in [('2024-03-11', 899, 'Hotstar yearly'), ('2025-03-11', 899, 'Hotstar yearly'), ('2024-06-03', 1999, 'Isha Unacademy app'), ('2024-09-03', 1999, 'Isha Unacademy app'), ('2024-12-03', 1999, 'Isha Unacademy app'), ('2025-11-20', 1499, 'Amazon Prime'), ('2024-11-20', 1499, 'Amazon Prime'), ('2026-11-20', 1499, 'Amazon Prime')]:
    put(s, a, 'Subscriptions', n)
# gold
for s, a, n in [('2024-02-05', 38400, 'Laxmi Jewellers Rohit shaadi ring'), ('2024-05-10', 12650, 'Akshaya Tritiya coin Laxmi Jewellers'), ('2024-10-29', 27800, 'Dhanteras gold coin Tanishq'), ('2024-10-29', 4350, 'Dhanteras silver coin Laxmi Jewellers'),
                ('2025-04-30', 14200, 'Akshaya Tritiya coin Laxmi Jewellers'), ('2025-10-18', 46300, 'Dhanteras gold chain Tanishq'), ('2025-10-18', 5100, 'Dhanteras silver bowl Laxmi Jewellers'), ('2025-11-16', 88500, 'Neha shaadi gold set Laxmi Jewellers'), ('2025-07-12', 2150, 'payal repair Laxmi Jewellers'),
                ('2026-04-19', 18900, 'Akshaya Tritiya coin Laxmi Jewellers'), ('2026-06-21', 61750, 'Isha ear rings and chain Tanishq'), ('2026-11-06', 32600, 'Dhanteras gold coin Tanishq'), ('2026-11-06', 6240, 'Dhanteras silver diya Laxmi Jewellers'), ('2026-11-14', 24850, 'Pooja shaadi ring Laxmi Jewellers')]:
    put(s, a, 'Gold & Jewellery', n)
# weddings
for s, a, c, n in [('2024-02-02', 9800, 'Clothes', 'Rohit shaadi saree Jain Saree'), ('2024-02-03', 6400, 'Clothes', 'Rohit shaadi Vikram sherwani'), ('2024-02-07', 1600, 'Parlour & Self', 'Rohit shaadi mehndi'), ('2024-02-12', 11000, 'Shaadi & Gifts', 'Rohit shaadi lifafa'), ('2024-02-11', 5200, 'Travel', 'Rohit shaadi Ajmer taxi'), ('2024-02-12', 2300, 'Misc', 'Rohit shaadi tips band wala'),
                   ('2025-10-26', 14600, 'Clothes', 'Neha shaadi lehenga Isha'), ('2025-11-02', 18200, 'Clothes', 'Neha shaadi sarees Jain Saree'), ('2025-11-09', 8450, 'Clothes', 'Neha shaadi Vikram suit'), ('2025-11-09', 4300, 'Clothes', 'Neha shaadi Arnav kurta'), ('2025-11-18', 3100, 'Parlour & Self', 'neha shaadi blouse tailor'), ('2025-11-25', 4800, 'Parlour & Self', 'Neha shaadi facial Looks'),
                   ('2025-11-27', 2600, 'Parlour & Self', 'Neha shaadi mehndi'), ('2025-11-20', 26500, 'Shaadi & Gifts', 'Neha shaadi fridge gift Croma'), ('2025-11-23', 7800, 'Shaadi & Gifts', 'Neha shaadi mayra sarees'), ('2025-11-29', 21000, 'Shaadi & Gifts', 'Neha shaadi lifafa'), ('2025-11-28', 3650, 'Travel', 'Neha shaadi taxi Kota'), ('2025-11-30', 3400, 'Travel', 'neha shaadi taxi return'), ('2025-11-22', 4150, 'Temple & Festival', 'Neha shaadi mithai boxes'), ('2025-11-29', 1500, 'Misc', 'Neha shaadi tips dhol wala'),
                   ('2026-11-08', 7900, 'Clothes', 'Pooja shaadi saree Jain Saree'), ('2026-11-20', 2350, 'Parlour & Self', 'Pooja shaadi mehndi and facial'), ('2026-11-22', 11000, 'Shaadi & Gifts', 'Pooja shaadi lifafa'), ('2026-11-22', 1200, 'Travel', 'Pooja shaadi taxi')]:
    put(s, a, c, n)
for s, a, n in [('2023-12-08', 1100, 'lifafa Meena ma\'am son'), ('2024-01-19', 2100, 'lifafa Goyal ji daughter'), ('2024-03-06', 1100, 'lifafa Sunita ma\'am'), ('2024-04-21', 2100, 'lifafa Kavita'), ('2024-07-12', 1100, 'lifafa Mishra ji'), ('2024-11-18', 2100, 'lifafa Anil'), ('2024-11-24', 1100, 'lifafa school peon daughter'), ('2024-12-09', 5100, 'lifafa Ritu'),
                ('2025-01-23', 2100, 'lifafa Bansal ji'), ('2025-02-14', 1100, 'lifafa Deepa ma\'am'), ('2025-02-20', 2100, 'lifafa Mahesh'), ('2025-04-28', 1100, 'lifafa neighbour'), ('2025-05-09', 5100, 'lifafa Sanjay bhaiya'), ('2025-11-06', 2100, 'lifafa Tiwari ji'), ('2025-12-05', 1100, 'lifafa Rekha'), ('2026-01-26', 2100, 'lifafa Goyal ji son'), ('2026-02-08', 2100, 'lifafa Nidhi'), ('2026-02-19', 1100, 'lifafa Meena ma\'am'), ('2026-04-26', 5100, 'lifafa Rajesh'), ('2026-05-11', 1100, 'lifafa Hemant'), ('2026-11-16', 2100, 'lifafa Principal ma\'am daughter'), ('2026-11-26', 1100, 'lifafa Shalini'),
                ('2024-02-08', 1450, 'Arnav birthday cake and snacks'), ('2024-02-07', 1899, 'Arnav birthday cricket bat'), ('2025-02-08', 1720, 'Arnav birthday cake and snacks'), ('2025-02-06', 5499, 'Arnav birthday smart watch'), ('2026-02-08', 2140, 'Arnav birthday cake and snacks'), ('2026-02-07', 3299, 'arnav birthday shoes'),
                ('2024-09-17', 1280, 'Isha birthday cake'), ('2024-09-15', 2499, 'Isha birthday dress'), ('2025-09-17', 1560, 'Isha birthday cake'), ('2025-09-14', 5850, 'Isha birthday headphones'), ('2026-09-17', 1690, 'isha birthday cake'), ('2026-09-16', 7200, 'Isha birthday watch Titan'), ('2026-09-17', 2860, 'Isha birthday friends pizza'),
                ('2024-07-21', 3200, 'Vikram birthday shirt'), ('2025-07-21', 8990, 'Vikram birthday watch'), ('2026-07-20', 4650, 'Vikram birthday wallet and perfume'), ('2024-08-25', 2500, 'Neha birthday gift'), ('2024-12-11', 1850, 'Maa ji birthday shawl'), ('2025-12-11', 2400, 'Maa ji birthday shawl'), ('2025-08-06', 6200, 'Rakhi gift Sanjay bhaiya family'), ('2024-08-16', 3500, 'Rakhi gift Sanjay bhaiya family'), ('2026-08-25', 5400, 'Rakhi gift Sanjay bhaiya family'),
                ('2024-06-16', 900, 'baby gift Ritu'), ('2025-06-29', 1300, 'griha pravesh gift Bansal ji'), ('2026-03-15', 1600, 'retirement gift Mishra sir'), ('2024-09-05', 450, 'teachers day gift'), ('2025-03-08', 1150, 'gift Kavita'), ('2026-08-09', 2750, 'Neha baby shower gift')]:
    put(s, a, 'Shaadi & Gifts', n)
# festivals
for s, a, n in [('2024-10-20', 850, 'Karwa Chauth puja'), ('2025-10-09', 1100, 'Karwa Chauth puja'), ('2026-10-28', 1250, 'Karwa Chauth puja'), ('2024-01-13', 620, 'Sankranti patang manjha'), ('2025-01-13', 780, 'Sankranti patang manjha'), ('2026-01-13', 910, 'Sankranti patang manjha'),
                ('2024-03-23', 540, 'Holi gulal pichkari'), ('2024-03-24', 1360, 'Holi gujiya Sharma Sweets'), ('2025-03-12', 610, 'Holi gulal pichkari'), ('2025-03-13', 1490, 'Holi gujiya Sharma Sweets'), ('2026-03-02', 560, 'Holi gulal pichkari'), ('2026-03-03', 1640, 'Holi gujiya Sharma Sweets'),
                ('2024-10-25', 2300, 'Diwali diya and lights'), ('2024-10-28', 4650, 'Diwali mithai Sharma Sweets'), ('2024-10-30', 2800, 'Diwali patakhe'), ('2024-10-31', 1250, 'Diwali puja'), ('2025-10-12', 3150, 'Diwali lights jhalar'), ('2025-10-17', 5480, 'Diwali mithai Sharma Sweets'), ('2025-10-19', 3400, 'Diwali patakhe'), ('2025-10-20', 1450, 'Diwali puja'),
                ('2026-10-31', 1980, 'Diwali diya rangoli'), ('2026-11-04', 6120, 'Diwali mithai Sharma Sweets'), ('2026-11-07', 2650, 'Diwali patakhe'), ('2026-11-08', 1610, 'Diwali puja'), ('2026-11-09', 551, 'Govardhan puja'), ('2026-11-11', 1100, 'Bhai dooj'), ('2025-10-23', 1100, 'Bhai dooj'), ('2024-11-03', 1100, 'Bhai dooj'),
                ('2024-08-06', 950, 'Teej ghevar'), ('2025-07-26', 1080, 'Teej ghevar'), ('2026-08-14', 1210, 'Teej ghevar'), ('2024-08-17', 760, 'Rakhi and mithai'), ('2025-08-07', 890, 'Rakhi and mithai'), ('2026-08-26', 940, 'Rakhi and mithai'), ('2024-04-10', 430, 'Gangaur puja'), ('2025-03-30', 520, 'Gangaur puja'), ('2026-03-20', 480, 'Gangaur puja'),
                ('2024-10-04', 1500, 'Navratri puja and kanya bhoj'), ('2025-09-23', 1700, 'Navratri puja and kanya bhoj'), ('2026-10-12', 1850, 'Navratri puja and kanya bhoj'), ('2024-02-25', 1650, 'Khatu Shyam ji darshan'), ('2025-11-01', 1900, 'Khatu Shyam ji darshan'), ('2026-02-28', 2250, 'Khatu Shyam ji darshan'), ('2025-06-05', 5100, 'Satyanarayan katha'), ('2024-09-29', 2100, 'Shradh bhoj'), ('2025-09-18', 2300, 'Shradh bhoj'), ('2026-10-08', 2500, 'Shradh bhoj')]:
    put(s, a, 'Temple & Festival', n)
for s, a, c, n in [('2024-10-27', 1500, 'Bai & Help', 'Kamla bai Diwali bonus'), ('2025-10-16', 2000, 'Bai & Help', 'Kamla bai Diwali bonus'), ('2026-11-03', 2500, 'Bai & Help', 'Kamla bai Diwali bonus'), ('2024-10-20', 6400, 'Clothes', 'Diwali clothes all Reliance Trends'), ('2025-10-11', 8900, 'Clothes', 'Diwali clothes all Jain Saree'), ('2026-10-25', 9650, 'Clothes', 'Diwali clothes all Reliance Trends'),
                   ('2025-10-04', 7800, 'House Work', 'Diwali whitewash'), ('2024-10-13', 5600, 'House Work', 'Diwali whitewash'), ('2026-10-18', 11200, 'House Work', 'Diwali paint drawing room'), ('2026-11-05', 3450, 'Home Things', 'Diwali dinner set'), ('2024-10-26', 1850, 'Home Things', 'Diwali curtains')]:
    put(s, a, c, n)
# first floor
for s, a, c, n in [('2025-01-08', 8500, 'Misc', 'First floor naksha fees'), ('2025-01-15', 42600, 'House Work', 'First floor bricks'), ('2025-01-17', 38750, 'House Work', 'First floor cement Ultratech'), ('2025-01-20', 64200, 'House Work', 'first floor sariya'), ('2025-01-25', 25000, 'House Work', 'First floor mistri advance'), ('2025-02-03', 18400, 'House Work', 'First floor bajri'), ('2025-02-10', 30000, 'House Work', 'First floor mistri'),
                   ('2025-02-17', 36900, 'House Work', 'First floor cement Ultratech'), ('2025-02-24', 71500, 'House Work', 'First floor chhat slab'), ('2025-03-03', 30000, 'House Work', 'First floor mistri'), ('2025-03-10', 14300, 'House Work', 'First floor electric pipe wires'), ('2025-03-17', 57800, 'House Work', 'First floor tiles Kajaria'), ('2025-03-24', 28500, 'House Work', 'First floor doors windows'), ('2025-03-31', 20000, 'House Work', 'first floor tile mistri'), ('2025-04-07', 22650, 'House Work', 'First floor bathroom fittings'),
                   ('2025-04-14', 16800, 'House Work', 'First floor painter advance'), ('2025-04-22', 19200, 'House Work', 'First floor Asian Paints'), ('2025-05-02', 15000, 'House Work', 'first floor painter final'), ('2025-05-06', 9450, 'Home Things', 'First floor fans and lights'), ('2025-05-18', 33990, 'Home Things', 'First floor AC Voltas'), ('2025-05-20', 2100, 'House Work', 'First floor AC fitting')]:
    put(s, a, c, n)
# trips
for s, a, c, n in [('2024-04-28', 6840, 'Travel', 'Haridwar trip train tickets'), ('2024-06-05', 1350, 'Clothes', 'Haridwar trip shawl for Maa ji'), ('2024-06-07', 620, 'Travel', 'Haridwar trip station taxi'), ('2024-06-07', 1180, 'Travel', 'Haridwar trip food'), ('2024-06-08', 7200, 'Travel', 'Haridwar trip dharamshala'), ('2024-06-08', 950, 'Travel', 'Haridwar trip Ganga aarti'), ('2024-06-09', 2800, 'Travel', 'Haridwar trip Rishikesh taxi'), ('2024-06-09', 1460, 'Travel', 'haridwar trip lunch Chotiwala'),
                   ('2024-06-10', 1100, 'Temple & Festival', 'Haridwar trip pandit ji puja'), ('2024-06-10', 890, 'Travel', 'haridwar trip ropeway'), ('2024-06-11', 1740, 'Travel', 'Haridwar trip rudraksha prasad'), ('2024-06-12', 1320, 'Travel', 'Haridwar trip food train'), ('2024-06-12', 450, 'Travel', 'Haridwar trip auto home'),
                   ('2024-11-30', 5600, 'Travel', 'Udaipur trip hotel advance'), ('2024-12-26', 3100, 'Travel', 'Udaipur trip diesel taxi advance'), ('2024-12-26', 1240, 'Travel', 'Udaipur trip dinner'), ('2024-12-27', 1600, 'Travel', 'Udaipur trip City Palace tickets'), ('2024-12-27', 1980, 'Travel', 'udaipur trip boat Pichola'), ('2024-12-28', 2150, 'Clothes', 'Udaipur trip bandhej dupatta'), ('2024-12-28', 1390, 'Travel', 'Udaipur trip lunch'), ('2024-12-29', 4500, 'Travel', 'Udaipur trip hotel balance'), ('2024-12-29', 2900, 'Travel', 'Udaipur trip taxi final'),
                   ('2026-02-21', 38640, 'Travel', 'Goa trip flights Indigo'), ('2026-03-08', 15000, 'Travel', 'Goa trip hotel advance'), ('2026-05-16', 2890, 'Clothes', 'Goa trip shorts and hats'), ('2026-05-23', 1450, 'Travel', 'Goa trip airport taxi'), ('2026-05-23', 2240, 'Travel', 'Goa trip dinner'), ('2026-05-24', 3600, 'Travel', 'Goa trip water sports'), ('2026-05-24', 1880, 'Travel', 'goa trip lunch shack'), ('2026-05-25', 2500, 'Travel', 'Goa trip rented car'), ('2026-05-25', 1725, 'Travel', 'Goa trip dinner'),
                   ('2026-05-26', 1200, 'Travel', 'Goa trip church and spice garden'), ('2026-05-26', 2050, 'Travel', 'Goa trip lunch'), ('2026-05-27', 4200, 'Travel', 'Goa trip cruise'), ('2026-05-27', 620, 'Medicine & Doctor', 'Goa trip Arnav vomiting tablet'), ('2026-05-28', 3380, 'Travel', 'Goa trip kaju and gifts'), ('2026-05-28', 2610, 'Travel', 'goa trip dinner last night'), ('2026-05-29', 18500, 'Travel', 'Goa trip hotel balance'), ('2026-05-29', 1600, 'Travel', 'Goa trip airport taxi home')]:
    put(s, a, c, n)
# restaurants of the occasion, unusual rows
for s, a, c, n in [('2024-03-03', 3950, 'Eating Out', 'Chokhi Dhani'), ('2025-01-01', 4380, 'Eating Out', 'Chokhi Dhani'), ('2025-12-31', 5240, 'Eating Out', 'chokhi dhani'), ('2026-09-27', 4860, 'Eating Out', 'Chokhi Dhani'),
                   ('2024-05-22', 18999, 'Misc', 'phone stolen new Vivo'), ('2025-09-02', 1000, 'Misc', 'challan no helmet'), ('2026-07-11', 500, 'Misc', 'snake catcher'), ('2026-03-27', 1500, 'Misc', 'Isha passport'), ('2024-08-14', 2100, 'Misc', 'flood relief donation'), ('2026-08-18', 1750, 'Misc', 'monkey broke dish antenna'), ('2024-12-17', 900, 'Misc', 'notary affidavit'), ('2025-06-11', 46990, 'Home Things', 'LG washing machine'), ('2026-06-07', 58990, 'Home Things', 'Dell laptop Croma Isha'), ('2024-06-20', 7600, 'Home Things', 'cooler Symphony'), ('2026-10-02', 32500, 'Medicine & Doctor', 'Maa ji cataract operation'), ('2026-09-12', 800, 'Medicine & Doctor', 'Maa ji eye checkup'), ('2026-10-17', 800, 'Medicine & Doctor', 'Maa ji eye checkup'), ('2025-08-19', 2450, 'Medicine & Doctor', 'Arnav hand x-ray and plaster'), ('2024-08-29', 3600, 'Medicine & Doctor', 'dengue test Vikram'), ('2026-06-13', 5, 'Misc', 'weighing machine'),
                   ('2025-12-20', 3800, 'Medicine & Doctor', 'tooth root canal Dr Khanna'), ('2026-11-29', 1850, 'Eating Out', 'Handi'), ('2026-11-29', 160, 'Sabzi & Fruit', 'Fruit thela'), ('2026-11-29', 300, 'Petrol', 'Activa petrol')]:
    put(s, a, c, n)

# dates of blank days slip to the day after (written up later)
for r in rows:
    while r[0] in BLANK: r[0] += timedelta(1)
order = list(range(len(rows))); R.shuffle(order)
rows = [rows[i] for i in order]
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'jaipur.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for r in rows: w.writerow([r[0].isoformat(), '%.2f' % r[1], r[2], r[3]])
