import csv, os, random
from datetime import date, timedelta
R = random.Random(131118)
START, END = date(2023, 11, 18), date(2026, 11, 17)
rows = []
def add(d, amt, cat, note):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d.isoformat(), '%.2f' % amt, cat, note))
def rnd(a, b, step=1): return R.randrange(int(a / step), int(b / step) + 1) * step
def paise(a, b): return round(R.uniform(a, b), 2)
def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
G, FM, EO, FD, TS, PE, VE, BI, SU, ME, GI, TE, TR, SH, HO, EM = ('Groceries', 'Fish & Meat', 'Eating Out', 'Food Delivery', 'Tea & Snacks', 'Petrol', 'Vehicle',
  'Bills', 'Subscriptions', 'Medical', 'Gifts', 'Temple', 'Travel', 'Shopping', 'House', 'EMI & Insurance')

# ---- trips: away dates, no daily habits
away = set()
for a, b in (('2024-04-19', '2024-04-22'), ('2024-12-20', '2024-12-26'), ('2026-05-09', '2026-05-16')):
    d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        away.add(d); d += timedelta(1)

# ---- daily life
infl = lambda d: 1 + 0.06 * ((d - START).days / 365.0)
d = START
while d <= END:
    wd, f, m = d.weekday(), infl(d), d.month
    if d in away or R.random() < 0.045:
        d += timedelta(1); continue
    work = wd < 6
    mandalam = (m == 11 and d.day >= 17) or m == 12 or (m == 1 and d.day <= 14)   # vegetarian season
    if work and R.random() < 0.62:
        for _ in range(1 if R.random() < 0.7 else 2):
            add(d, rnd(12, 90, 1), TS, R.choice(['chaya at site', 'chaya', 'tea & pazhampori', 'tea with Jithin', 'Best Bakery', 'Bestie Bakery', 'Thomas bakery', 'parippuvada', '', 'sharjah shake', 'tea for site guys', 'Cochin Bakery', 'lime soda']))
    elif R.random() < 0.3:
        add(d, rnd(60, 380, 5), TS, R.choice(['Best Bakery puffs', 'Bestie Bakery cake', 'Cochin Bakery', 'Thomas bakery', 'ice cream Divya', 'Uncle John ice cream', 'kappa chips']))
    if R.random() < 0.30: add(d, rnd(28, 140, 2), G, R.choice(['Milma', 'milma milk & curd', 'Milma', 'milk']))
    if R.random() < 0.36:
        k = R.random()
        if k < .2: add(d, paise(380, 2100) * f, G, R.choice(['bigbasket', 'bigbasket', 'Bigbasket monthly', 'bb order']))
        elif k < .38: add(d, paise(600, 3900) * f, G, R.choice(['Lulu Hypermarket', 'Lulu Hypermarket', 'lulu hyper']))
        elif k < .5: add(d, paise(150, 1200) * f, G, 'More')
        elif k < .62: add(d, paise(90, 950) * f, G, R.choice(["Varkey's", "varkeys"]))
        elif k < .72: add(d, rnd(60, 700, 5), G, 'Thomas stores')
        elif k < .8: add(d, rnd(80, 620, 5), G, 'Sree Krishna Stores')
        elif k < .85: add(d, paise(120, 780), G, R.choice(['swiggy instamart', 'Instamart']))
        elif k < .95: add(d, rnd(60, 450, 5), G, R.choice(['veg from market', 'veg Horticorp', 'nendran & veg', 'Broadway market', '']))
        else: add(d, rnd(200, 1400, 5), G, 'Supplyco')
    if (not mandalam or R.random() < .12) and R.random() < (0.5 if wd == 6 else 0.2):
        add(d, rnd(140, 980, 10) * (1.4 if wd == 6 else 1), FM, R.choice(['Basheer', 'Basheer', 'fish Chambakkara', 'Daily Fish', 'Joy chicken', 'Joy chicken', 'mathi', 'karimeen', 'beef Rafeeq', 'mutton', '']))
    if R.random() < (0.34 if wd in (5, 6) else 0.16):
        k = R.random()
        if work and k < .4: add(d, rnd(90, 260, 5), EO, R.choice(['office lunch', 'meals at site', 'Indian Coffee House', 'lunch w Jithin', 'Saravana Bhavan', 'Pai Dosa']))
        else: add(d, rnd(350, 2400, 10) * f, EO, R.choice(['Paragon', 'Paragon', 'Kayees biryani', 'Dhe Puttu', 'Grand Hotel', 'Lulu food court', 'KFC', 'Fort Kochi cafe', 'dinner with Divya', 'Paramount', 'family dinner', 'Mullapanthal toddy shop', 'Saravana Bhavan']))
    if R.random() < (0.28 if wd >= 4 else 0.15) * (1.35 if m in (6, 7) else 1):
        add(d, paise(160, 860) * f, FD, R.choice(['swiggy', 'Swiggy', 'swiggy biryani', 'Swiggy - KFC', 'swiggy late night', 'zomato', 'Zomato', 'zomato - Paragon', 'Zomato - Pai Dosa', 'zomato shawarma']))
    if R.random() < 0.15: add(d, rnd(200, 520, 10), PE, R.choice(['scooter petrol', 'scooter - IOC Palarivattom', 'Activa petrol', 'scooter']))
    if R.random() < 0.085: add(d, rnd(1000, 3200, 100), PE, R.choice(['car petrol', 'car - HP Kaloor', 'Nexon full tank', 'car BPCL Edappally']))
    if R.random() < 0.10:
        k = R.random()
        if k < .25: add(d, R.choice([30, 40, 50, 60, 80]), VE, R.choice(['parking Lulu', 'parking MG Road', 'parking']))
        elif k < .5: add(d, R.choice([300, 500, 500, 1000]), VE, 'fastag recharge')
        elif k < .7: add(d, R.choice([350, 400, 450, 550]), VE, R.choice(['car wash', 'car wash Joy']))
        elif k < .85: add(d, R.choice([100, 120, 150, 200]), VE, R.choice(['puncture scooter', 'air & puncture']))
        else: add(d, R.choice([70, 100]), VE, R.choice(['Paliyekkara toll', 'Kumbalam toll']))
    if R.random() < 0.11:
        k = R.random()
        if k < .45: add(d, paise(80, 1450) * f, ME, R.choice(['Apollo Pharmacy', 'Aster Pharmacy', 'Amma BP tablets', 'Achan sugar tablets', 'Kerala Medicals', 'medicines']))
        elif k < .7: add(d, R.choice([400, 500, 600, 700]), ME, R.choice(['Dr Mathew consult', 'Aster Medcity OP Achan', 'Amma knee dr', 'skin dr Divya']))
        elif k < .88: add(d, rnd(250, 2200, 10), ME, R.choice(['DDRC lab', 'Achan blood test', 'Aster Labs']))
        else: add(d, rnd(500, 4500, 50), ME, R.choice(['dentist', 'dental Divya', 'specs Lenskart', 'Amma physio']))
    if R.random() < (0.20 if mandalam else 0.10):
        add(d, R.choice([10, 20, 50, 51, 101, 101, 151, 201, 501]), TE, R.choice(['Ernakulathappan', 'vazhipadu', 'Chottanikkara', 'kanikka', 'Ernakulathappan archana', 'Poornathrayeesa', 'nercha Edappally church', '']))
    if R.random() < 0.12:
        k = R.random()
        if k < .5: add(d, paise(90, 480), TR, R.choice(['uber', 'Uber', 'ola', 'auto', 'uber to airport']))
        elif k < .85: add(d, R.choice([20, 30, 40, 50, 60]), TR, R.choice(['kochi metro', 'metro', 'water metro', 'KSRTC']))
        else: add(d, rnd(180, 1450, 5), TR, R.choice(['train TVM site visit', 'IRCTC', 'train to Thrissur']))
    if R.random() < (0.13 if m in (8, 9, 4, 12) else 0.075):
        k = R.random()
        if k < .4: add(d, paise(199, 3600), SH, R.choice(['Amazon', 'amazon', 'flipkart', 'Flipkart', 'myntra Divya']))
        elif k < .55: add(d, rnd(499, 4200, 50) - .0, SH, 'Max')
        elif k < .7: add(d, rnd(700, 5200, 50), SH, R.choice(['Lulu Fashion', 'Reliance Trends']))
        elif k < .82: add(d, rnd(900, 6800, 10), SH, R.choice(['Jayalakshmi', 'Kalyan Silks', 'saree for Amma']))
        else: add(d, paise(299, 3200), SH, R.choice(['Decathlon', 'shoes Bata', 'crossword books', 'chappal', '']))
    if R.random() < 0.045:
        add(d, rnd(120, 3800, 10), HO, R.choice(['plumber', 'electrician Suresh', 'amazon - mop & bins', 'Lulu Hypermarket', 'bulbs & switches', 'coconut climber', 'carpenter', 'well motor repair', 'garden pots', 'Amazon']))
    d += timedelta(1)

# ---- monthly things
for y, m in months():
    D = lambda day: date(y, m, day)
    i = (y - 2023) * 12 + m - 11
    if (y, m) <= (2026, 7): add(D(5), 11240, EM, 'HDFC car loan EMI')
    if m % 3 == 2: add(D(14), 6350, EM, 'LIC premium')
    add(D(3), 4500 if (y, m) < (2025, 1) else 5000 if (y, m) < (2026, 6) else 5800, HO, 'Shanthi chechi salary')
    add(D(7), 824.82 if (y, m) < (2025, 4) else 943.0, BI, 'Jio Fiber')
    add(D(R.randrange(8, 13)), 299 if (y, m) < (2024, 7) else 349, BI, 'Jio recharge')
    if R.random() < .85: add(D(R.randrange(14, 20)), 239 if (y, m) < (2024, 7) else 299, BI, R.choice(['Airtel recharge Amma', 'airtel Amma']))
    if m % 2 == 1: add(D(R.randrange(18, 26)), rnd(2300, 3300) * (1.75 if m in (3, 5) else 1), BI, 'KSEB')
    if m % 2 == 0: add(D(R.randrange(10, 20)), rnd(180, 420), BI, 'KWA water bill')
    if R.random() < .7: add(D(R.randrange(2, 27)), R.choice([810, 812, 812.5, 860, 862.5]), BI, 'Indane cylinder')
    add(D(2), 290 if (y, m) < (2025, 9) else 320, BI, 'Manorama paper')
    if (y, m) < (2025, 3): add(D(11), 330, BI, 'Asianet cable')
    add(D(9), 499 if (y, m) < (2024, 11) else 549 if (y, m) < (2026, 2) else 649, SU, 'Netflix')
    add(D(16), 119 if (y, m) < (2025, 8) else 139, SU, 'Spotify')
    if (y, m) >= (2024, 6): add(D(21), 129 if (y, m) < (2025, 1) else 149, SU, 'Youtube Premium')
    if (2024, 1) <= (y, m) <= (2025, 8): add(D(4), 1500 if (y, m) < (2025, 1) else 1750, SU, 'Cult gym')
    add(D(25), 130, SU, 'Google One')
    if (y, m) >= (2026, 1): add(D(12), 1999, SU, 'ChatGPT Plus')
    if R.random() < .72: add(D(R.randrange(4, 27)), R.choice([1001, 1500, 2000, 2500, 1001, 501]), GI, R.choice(['wedding - office colleague', 'Jithin housewarming', 'wedding - neighbour Kurian', 'Deepthi baby shower', 'baby naming Rahul', 'wedding - Vishnu', 'wedding - Nithya', 'retirement Pillai sir']))
for y, p in ((2023, 1499), (2024, 1499), (2025, 1499)): add(date(y, 12, 6), p, SU, 'Amazon Prime yearly')
add('2024-02-19', 1099, SU, 'Hotstar yearly'); add('2025-02-19', 1499, SU, 'Hotstar yearly')
for y, c, s, h in ((2024, 18420, 1890, 28400), (2025, 17150, 1960, 31950), (2026, 16380, 2105, 36120)):
    add(date(y, 3, 11), c, EM, 'car insurance Nexon'); add(date(y, 8, 6), s, EM, 'scooter insurance'); add(date(y, 6, 17), h, EM, 'Star Health premium')
    add(date(y, 6, 24), R.choice([2140, 2380, 2515]), BI, 'property tax Corporation')
for dd, a, n in (('2024-01-20', 6840, 'Nexon service Tata Popular'), ('2024-07-27', 7425, 'Nexon service Tata Popular'), ('2025-01-25', 8210, 'Nexon service Tata Popular'), ('2025-08-02', 9360, 'Nexon service Tata Popular'),
    ('2026-02-07', 8890, 'Nexon service Tata Popular'), ('2026-08-08', 11240.5, 'Nexon service Tata Popular'), ('2024-03-16', 1650, 'Activa service'), ('2024-09-28', 1820, 'Activa service'), ('2025-04-12', 1940, 'Activa service'),
    ('2025-10-18', 2460, 'Activa service'), ('2026-05-30', 2190, 'Activa service'), ('2025-06-14', 27600, 'Apollo tyres x4'), ('2026-04-18', 34750, 'Nexon AC compressor'), ('2024-11-09', 1500, 'AI camera fine'),
    ('2026-09-10', 500, 'AI camera fine no helmet'), ('2025-11-22', 4850, 'Exide battery car'), ('2024-05-11', 110, 'pollution test'), ('2025-05-13', 110, 'pollution test'), ('2026-05-19', 120, 'pollution test')): add(dd, a, VE, n)

# ---- festivals
for y, vi, on in ((2024, date(2024, 4, 14), date(2024, 9, 15)), (2025, date(2025, 4, 14), date(2025, 9, 5)), (2026, date(2026, 4, 15), date(2026, 8, 26))):
    s = 1 + .12 * (y - 2024); t = lambda k, b: b + timedelta(k)
    add(t(-2, vi), rnd(350, 600, 10) * s, G, 'Vishu kani items'); add(t(0, vi), rnd(2000, 2600, 100), GI, 'Vishu kaineettam'); add(t(-1, vi), rnd(700, 1300, 10), SH, 'Vishu padakkam')
    add(t(0, vi), 501, TE, 'Guruvayoor Vishu vazhipadu'); add(t(1, vi), rnd(1500, 2400, 10), EO, 'Vishu sadya family')
    add(t(-9, on), rnd(5200, 8800, 10) * s, SH, 'Onam onakkodi Kalyan Silks'); add(t(-8, on), rnd(2300, 3900, 10) * s, SH, 'Onam dress Jayalakshmi')
    for k in (-8, -5, -3, -1): add(t(k, on), rnd(150, 480, 10), HO, 'Onam pookalam flowers')
    add(t(-2, on), rnd(2400, 3900, 10) * s, G, 'Onam shopping Supplyco'); add(t(-1, on), rnd(650, 1100, 10), G, 'Onam upperi & sharkara varatti')
    add(t(0, on), rnd(3200, 4800, 50) * s, EO, 'Onam sadya Grand Hotel'); add(t(-3, on), 4000 if y < 2026 else 5000, GI, 'Onam bonus Shanthi chechi'); add(t(-12, on), 500, TE if y == 2025 else SH, 'Onam bumper lottery')
for y in (2023, 2024, 2025):
    add(date(y, 12, 22) if y != 2024 else date(2024, 12, 18), rnd(850, 1300, 10), TS, 'Christmas plum cake Cochin Bakery'); add(date(y, 12, 17), rnd(500, 1500, 10), HO, 'Christmas star & lights')
    add(date(y, 12, 23), rnd(1200, 2000, 50), GI, 'Christmas gift Thomas uncle')
    add(date(y, 12, 9), rnd(3200, 4200, 10), TE, 'Sabarimala irumudi & neyyabhishekam'); add(date(y, 12, 10), rnd(1800, 2600, 10), TR, 'Sabarimala KSRTC & cab Pamba'); add(date(y, 12, 8), rnd(600, 900, 10), SH, 'Sabarimala mala & black mundu'); add(date(y, 12, 11), rnd(420, 760, 10), EO, 'Sabarimala food Erumeli')
for y, dv in ((2024, date(2024, 10, 31)), (2025, date(2025, 10, 20)), (2026, date(2026, 11, 8))):
    add(dv, rnd(600, 1400, 10), TS, 'Diwali sweets Sri Krishna Sweets'); add(dv - timedelta(2), rnd(1500, 3000, 50), GI, 'Diwali sweets for office')
for dd in ('2024-02-17', '2024-08-11', '2025-03-02', '2025-07-13', '2026-01-25', '2026-06-07'): add(dd, rnd(280, 760, 10), TS, 'Sri Krishna Sweets')
for y in (2024, 2025, 2026):
    add(date(y, 7, 28), rnd(850, 1250, 10), ME, 'Karkidaka kanji kit Kottakkal'); add(date(y, 7, 20), rnd(7500, 9800, 50), ME, 'Amma Ayurveda treatment Kottakkal')
    add(date(y, 2, 12), {2024: 5400, 2025: 6250, 2026: 11800}[y], GI, "Divya birthday"); add(date(y, 5, 23), {2024: 8999, 2025: 14500, 2026: 7350}[y], GI, 'anniversary Divya')
    add(date(y, 10, 7), {2024: 3200, 2025: 3950, 2026: 4600}[y], GI, 'Amma birthday'); add(date(y, 3, 4), {2024: 2499, 2025: 3100, 2026: 2750}[y], GI, 'Achan birthday shirt')
    add(date(y, 7, 9), {2024: 1450, 2025: 1899, 2026: 2300}[y], GI, 'Appu birthday toys'); add(date(y, 10, 26), {2024: 1500, 2025: 2200, 2026: 1800}[y], GI, 'Anju birthday')
    add(date(y, 2, 12), rnd(1800, 3200, 10), EO, 'Divya birthday dinner Paragon')

# ---- Anju's wedding (Jan 2026)
for dd, a, c, n in (('2025-11-15', 38500, SH, 'Anju wedding saree Kalyan Silks'), ('2025-11-29', 21200, SH, 'Anju wedding - our dresses Jayalakshmi'), ('2025-12-20', 100000, EO, 'Anju wedding caterer advance'), ('2026-01-05', 245000, GI, 'Anju wedding gold Joy Alukkas'),
    ('2026-01-17', 18600, TR, 'Anju wedding bus hire'), ('2026-01-17', 2501, TE, 'Anju wedding Guruvayoor booking'), ('2026-01-18', 164500, EO, 'Anju wedding caterer balance'), ('2026-01-18', 6400, HO, 'Anju wedding pandal lights'), ('2026-01-19', 12500, GI, 'Anju wedding photo album')): add(dd, a, c, n)
# ---- gold & medical & odd
for dd, a, c, n in (('2024-05-10', 31800, SH, 'Joy Alukkas akshaya tritiya coin'), ('2025-10-02', 312500, ME, 'Achan angioplasty Aster Medcity'), ('2025-10-03', 8640, ME, 'Aster Pharmacy stent medicines'), ('2025-10-28', 1850, ME, 'Achan echo review Aster Medcity'), ('2024-08-03', 10000, GI, 'CMDRF Wayanad donation'),
    ('2024-07-18', 64990, SH, 'Reliance Digital - laptop'), ('2026-03-22', 46490, HO, 'Reliance Digital - AC bedroom'), ('2025-05-31', 8500, HO, 'well cleaning & deepening'), ('2026-10-14', 82999, SH, 'iPhone Lulu Connect'), ('2024-10-19', 3500, HO, 'snake catcher & net'),
    ('2026-06-28', 15400, HO, 'roof leak sheet work monsoon')): add(dd, a, c, n)
# ---- kitchen reno (Feb - Apr 2025)
for dd, a, c, n in (('2025-02-03', 75000, HO, 'kitchen reno advance carpenter Biju'), ('2025-02-08', 48250, HO, 'kitchen reno granite Aluva'), ('2025-02-10', 640, EO, 'kitchen reno workers lunch'), ('2025-02-15', 23780, HO, 'kitchen reno tiles Kajaria'), ('2025-02-18', 520, TS, 'kitchen reno tea for workers'), ('2025-02-22', 18900, SH, 'kitchen reno chimney Faber'),
    ('2025-02-27', 7350, HO, 'kitchen reno plumber'), ('2025-03-01', 690, EO, 'kitchen reno workers lunch'), ('2025-03-06', 60000, HO, 'kitchen reno 2nd payment Biju'), ('2025-03-12', 1450, VE, 'kitchen reno tempo hire'), ('2025-03-15', 12640, SH, 'kitchen reno hob'), ('2025-03-20', 9800, HO, 'kitchen reno electrician Suresh'),
    ('2025-03-28', 2860, BI, 'kitchen reno gas line Indane'), ('2025-04-04', 41500, HO, 'kitchen reno final Biju'), ('2025-04-06', 3250, TE, 'kitchen reno palukachal pooja')): add(dd, a, c, n)
# ---- trips
for dd, a, c, n in (('2024-03-30', 9800, TR, 'Munnar trip resort'), ('2024-04-19', 2600, PE, 'Munnar trip car petrol'), ('2024-04-19', 740, EO, 'Munnar trip lunch Adimali'), ('2024-04-20', 480, TR, 'Munnar trip Eravikulam tickets'), ('2024-04-20', 1620, EO, 'Munnar trip dinner'), ('2024-04-21', 1290, SH, 'Munnar trip tea & chocolate'),
    ('2024-04-21', 350, TS, 'Munnar trip snacks'), ('2024-04-22', 1100, PE, 'Munnar trip petrol return'),
    ('2024-11-16', 22480, TR, 'Goa trip flights'), ('2024-12-01', 26500, TR, 'Goa trip hotel Calangute'), ('2024-12-20', 650, TR, 'Goa trip cab'), ('2024-12-20', 2140, EO, 'Goa trip dinner Brittos'), ('2024-12-21', 1200, VE, 'Goa trip scooter rent'), ('2024-12-21', 400, PE, 'Goa trip scooter petrol'), ('2024-12-22', 1860, EO, 'Goa trip fish thali'),
    ('2024-12-22', 3400, SH, 'Goa trip shirts & bags'), ('2024-12-23', 5200, TR, 'Goa trip water sports'), ('2024-12-24', 3150, EO, 'Goa trip xmas eve dinner'), ('2024-12-25', 151, TE, 'Goa trip Mangeshi temple'), ('2024-12-25', 1780, EO, 'Goa trip beach shack'), ('2024-12-26', 980, TR, 'Goa trip taxi airport'),
    ('2026-02-28', 84600, TR, 'Singapore trip flights'), ('2026-03-14', 71200, TR, 'Singapore trip hotel'), ('2026-04-11', 11400, TR, 'Singapore trip visa'), ('2026-04-25', 5890, SH, 'Singapore trip suitcase'), ('2026-05-02', 3150, EM, 'Singapore trip travel insurance'), ('2026-05-09', 1980, EO, 'Singapore trip dinner Little India'), ('2026-05-10', 21800, TR, 'Singapore trip Universal Studios'),
    ('2026-05-11', 3420, EO, 'Singapore trip chilli crab'), ('2026-05-12', 2650, TR, 'Singapore trip MRT cards'), ('2026-05-12', 1460, EO, 'Singapore trip hawker centre'), ('2026-05-13', 14750, SH, 'Singapore trip Mustafa shopping'), ('2026-05-14', 8600, TR, 'Singapore trip Sentosa'), ('2026-05-15', 501, TE, 'Singapore trip Mariamman temple'),
    ('2026-05-15', 6300, GI, 'Singapore trip chocolates & perfumes for family'), ('2026-05-16', 1240, ME, 'Singapore trip fever tablets')): add(dd, a, c, n)

rows.sort(key=lambda r: r[0])   # stable
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'kochi.csv'), 'w', newline='') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['date', 'amount', 'category', 'notes']); w.writerows(rows)
if __name__ == '__main__':
    from collections import Counter
    print(len(rows), Counter(r[2] for r in rows))
