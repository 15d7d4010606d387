import csv, os, random
from datetime import date, timedelta
R = random.Random(9071)
HERE = os.path.dirname(os.path.abspath(__file__))
S, E = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n):
    if S <= d <= E:
        rows.append((d, round(a + 1e-9, 2), c, n))
def u(a, b): return round(R.uniform(a, b), 2)
def D(s): return date.fromisoformat(s)
def infl(d): return 1 + 0.035 * (d - S).days / 365
TRIPS = [(D('2024-10-10'), D('2024-10-14')), (D('2025-05-10'), D('2025-05-18')), (D('2026-09-12'), D('2026-09-20'))]
def away(d): return any(a <= d <= b for a, b in TRIPS)
PUBS = ['Shoot the Crows'] * 6 + ['Thomas Connolly'] * 4 + ['Hargadons'] * 3 + ['The Strand Bar'] * 5 + ["McLynn's"] * 2
PREZ = False
d = S
while d <= E:
    wd, m = d.weekday(), d.month
    quiet = R.random() < (0.17 if wd < 4 else 0.05)
    k = infl(d)
    if not quiet and not away(d):
        if wd == 5 and R.random() < .82: add(d, u(28, 68) * k, 'Groceries', R.choice(['Lidl', 'Lidl', 'Lidl big shop']))
        elif wd in (1, 2, 6) and R.random() < .22: add(d, u(7, 26) * k, 'Groceries', 'Lidl')
        if R.random() < .37: add(d, u(3, 24) * k, 'Groceries', R.choice(['Tesco', 'Tesco', 'Tesco', 'Tesco milk and bread', 'Tesco dinner']))
        if R.random() < .07: add(d, u(2, 11), 'Groceries', R.choice(['Centra', 'Centra', "Kate's Kitchen", '']))
        if wd < 5 and R.random() < .38: add(d, u(4.2, 7.9) * k, 'Eating Out', R.choice(['Centra roll', 'Centra roll', 'Sweet Beat', 'Applegreen', 'canteen']))
        if R.random() < (.48 if wd > 4 else .16): add(d, u(3.6, 9.5) * k, 'Eating Out', R.choice(['Shells', 'Shells', 'Shells', 'Sweet Beat', 'coffee after surf', '']))
        if wd in (3, 4, 5) and R.random() < .17: add(d, u(13, 34) * k, 'Eating Out', R.choice(['Flipside', 'Hooked', 'chipper', 'Eala Bhan', 'Chinese w Ciaran']))
        if R.random() < {4: .68, 5: .62, 3: .25, 6: .28}.get(wd, .06) * (.45 if m == 1 else 1.35 if m in (8, 12) else 1):
            add(d, u(11, 46) * k, 'Pints', R.choice(PUBS))
            if R.random() < .16: add(d, u(12, 28), 'Pints', R.choice(['taxi home', 'taxi home', 'Lidl cans', 'round for Ciaran']))
        if R.random() < .145: add(d, u(38, 82) * k, 'Van', R.choice(['Circle K diesel', 'Circle K diesel', 'Applegreen diesel', 'Applegreen diesel', 'Maxol diesel']))
        if R.random() < .02: add(d, u(3, 12), 'Van', R.choice(['M4 toll', 'parking Sligo', 'carwash']))
        if R.random() < (.19 if wd > 4 else .05): add(d, R.choice([2, 3, 4]) + 0.0, 'Surf', R.choice(['Strandhill parking', 'Strandhill parking', 'Bundoran parking']))
        if R.random() < .022: add(d, u(8, 45), 'Surf', R.choice(['wax', 'Perfect Day', 'leash', 'ding repair', 'Perfect Day']))
        if R.random() < (.17 if wd in (4, 5) else .025): add(d, R.choice([10, 12, 15, 18, 20, 22.5, 25, 30]) + 0.0, 'Gigs', R.choice(['Hawks Well', 'trad in McGarrigles', 'The Model', 'fiddle strings', 'door at Connolly', 'tickets']))
        if R.random() < .05: add(d, u(9, 75), 'Clothes', R.choice(['Penneys', 'Penneys', 'Next', 'Next', 'Dunnes', 'Tesco', 'Lifestyle']))
        if R.random() < .045: add(d, u(4, 27), 'Health', R.choice(['Boots', 'Boots', 'Boots', 'Kellys pharmacy']))
        if R.random() < .09: add(d, u(2, 30), 'Bits and Bobs', R.choice(['Mr Price', 'Mr Price', 'Woodies', 'Amazon', 'post office', 'Dealz', '', '', 'launderette']))
        if R.random() < .008: add(d, u(12, 34), 'Eating Out', 'lunch with Aoife')
        if R.random() < .006: add(d, u(14, 24), 'Bits and Bobs', "bus to Aoife's")
    if (d - S).days % 47 == 12: add(d, 18.0 if d < D('2025-03-01') else 20.0 if d < D('2026-04-01') else 22.0, 'Bits and Bobs', 'haircut')
    if d.day == 1: add(d, 520 if d < D('2024-09-01') else 565 if d < D('2026-02-01') else 610, 'Rent', 'rent')
    if d.day == 5: add(d, 15.0 if d < D('2025-01-01') else 17.5, 'Bills', 'Tesco Mobile')
    if d.day == 8: add(d, 10.99 if d < D('2025-09-01') else 12.99, 'Bills', 'Spotify')
    if d.day == 11 and d < D('2026-05-01'): add(d, 14.99 if d < D('2024-10-01') else 16.99, 'Bills', 'Netflix')
    if d.day == 17 and D('2024-03-01') <= d < D('2025-08-01'): add(d, 8.99 if d < D('2024-11-01') else 10.99, 'Bills', 'Disney+')
    if d.day == 20: add(d, 18.33 if d < D('2025-06-01') else 20.0, 'Bills', 'Virgin Media share')
    if d.day == 14 and m % 2 == 1: add(d, u(48, 92) if m in (11, 1, 3) else u(30, 52), 'Bills', 'Electric Ireland')
    if d.day == 22 and m % 3 == 0: add(d, u(22, 29), 'Bills', 'Ciaran for bins')
    if d.day == 2 and d >= D('2025-01-01'): add(d, 34.0 if d < D('2026-01-01') else 37.0, 'Health', 'gym')
    d += timedelta(1)
def L(s, c=None):
    for line in s.strip().split('\n'):
        p = [x.strip() for x in line.split('|')]
        add(D(p[0]), float(p[1]), p[2], p[3])
L('''2023-10-03|712.40|Van|van insurance
2024-10-03|768.15|Van|van insurance
2025-10-03|741.90|Van|van insurance
2026-10-05|803.25|Van|van insurance
2023-11-06|333.00|Van|motor tax
2024-11-06|333.00|Van|motor tax
2025-11-06|333.00|Van|motor tax
2026-11-06|333.00|Van|motor tax
2024-04-18|122.50|Van|CVRT test
2025-04-16|126.00|Van|CVRT test
2026-04-20|126.00|Van|CVRT test
2024-06-12|286.00|Van|First Stop tyres
2026-07-09|312.00|Van|First Stop tyres
2025-11-18|438.70|Van|clutch, Gerry mechanic
2024-02-07|165.00|Van|service, Gerry mechanic
2026-02-12|189.50|Van|service, Gerry mechanic
2025-02-08|148.60|Van|van build plywood Woodies
2025-02-09|63.25|Van|van build screws and glue
2025-02-15|219.99|Van|van build insulation
2025-02-22|94.30|Van|van build Woodies
2025-03-01|385.00|Van|van build leisure battery
2025-03-08|72.45|Van|van build wiring
2025-03-15|129.00|Van|van build mattress
2025-03-17|41.80|Bits and Bobs|van build curtains
2025-03-29|267.50|Van|van build roof fan
2025-04-05|58.90|Van|van build Woodies
2025-04-12|36.20|Bits and Bobs|van build cooker ring
2024-03-16|649.00|Surf|board, Perfect Day
2023-11-11|289.00|Surf|winter wetsuit
2025-10-25|329.00|Surf|winter wetsuit
2026-06-06|575.00|Surf|fish board second hand
2024-07-20|85.00|Surf|boots and gloves
2026-07-18|219.00|Surf|summer wetsuit
2024-08-12|84.20|Trips|Ryanair Berlin
2024-09-02|146.00|Trips|Berlin hostel
2024-10-10|12.50|Trips|Berlin airport train
2024-10-10|9.80|Eating Out|Berlin kebab
2024-10-11|38.00|Trips|Berlin museums
2024-10-11|44.60|Pints|Berlin bars
2024-10-12|27.50|Gigs|Berlin gig
2024-10-12|31.90|Eating Out|Berlin dinner
2024-10-13|52.30|Pints|Berlin bars
2024-10-13|16.70|Presents|Berlin mug for Mam
2024-10-14|14.20|Eating Out|Berlin airport
2025-02-20|118.40|Trips|Ryanair Ericeira
2025-03-20|310.00|Trips|Ericeira surf camp
2025-05-10|48.00|Trips|Ericeira bus and taxi
2025-05-11|28.50|Eating Out|Ericeira fish place
2025-05-12|60.00|Surf|Ericeira board hire
2025-05-13|22.40|Groceries|Ericeira Lidl
2025-05-14|37.80|Eating Out|Ericeira dinner
2025-05-15|19.50|Pints|Ericeira bar
2025-05-16|55.00|Surf|Ericeira lesson
2025-05-17|41.20|Pints|Ericeira bar
2025-05-18|13.60|Eating Out|Ericeira airport
2026-06-22|141.90|Trips|Ryanair Ericeira
2026-07-28|364.00|Trips|Ericeira apartment
2026-09-12|52.00|Trips|Ericeira bus and taxi
2026-09-13|33.70|Eating Out|Ericeira fish place
2026-09-14|75.00|Surf|Ericeira board hire
2026-09-15|31.15|Groceries|Ericeira shop
2026-09-17|46.90|Eating Out|Ericeira dinner
2026-09-18|24.00|Pints|Ericeira bar
2026-09-19|58.30|Pints|Ericeira bar
2026-09-20|15.40|Eating Out|Ericeira airport
2025-09-08|650.00|Course|ATU fee first half
2026-01-19|650.00|Course|ATU fee second half
2026-09-07|695.00|Course|ATU fee first half
2025-09-15|54.95|Course|networking book
2025-10-06|32.00|Course|bus to Galway exam
2026-03-10|29.99|Course|Udemy
2026-05-12|145.00|Course|exam fee
2026-09-23|47.50|Course|books
2026-10-14|8.40|Course|printing
2024-07-05|1149.00|Bits and Bobs|laptop
2026-01-10|429.00|Bits and Bobs|phone
2024-08-10|46.00|Gigs|Lankum tickets
2025-06-14|52.00|Gigs|Lankum tickets
2024-08-05|95.00|Gigs|Fleadh weekend
2025-08-04|110.00|Gigs|Fleadh weekend
2026-08-03|125.00|Gigs|Fleadh weekend
2025-11-08|48.50|Gigs|Mary Wallopers tickets
2024-11-20|120.00|Health|dentist
2026-05-21|135.00|Health|dentist
2025-07-02|60.00|Health|GP
2026-03-04|65.00|Health|GP
2026-08-19|70.00|Health|physio shoulder
2026-08-26|70.00|Health|physio shoulder
2024-05-25|150.00|Presents|Niamh and Paul wedding
2026-06-27|200.00|Presents|Brian wedding
2024-02-24|35.00|Presents|Aoife birthday
2025-02-24|40.00|Presents|Aoife birthday
2026-02-24|55.00|Presents|Aoife birthday
2026-04-11|60.00|Presents|Ciaran 30th
2024-03-09|24.50|Presents|Mothers Day flowers
2025-03-29|28.00|Presents|Mothers Day flowers
2026-03-14|31.00|Presents|Mothers Day flowers
2026-03-21|139.00|Clothes|walking boots, Great Outdoors
2024-11-29|118.00|Clothes|jacket, Next
2026-10-24|96.50|Clothes|jacket, Next''')
for y, f in ((2023, 1), (2024, 1.1), (2025, 1.25)):
    for dd, n, a, b in ((2, 'secret santa work', 15, 20), (9, 'Mam Christmas', 55, 70), (13, 'Dad Christmas', 40, 52), (16, 'Aoife Christmas', 35, 48), (20, 'Ciaran Christmas', 15, 24), (21, 'Boots gift set', 22, 31), (23, 'wrapping and cards', 8, 14)):
        add(date(y, 12, dd), u(a, b) * f, 'Presents', n)
add(D('2026-11-27'), 44.0, 'Presents', 'Mam Christmas')
add(D('2026-11-28'), 25.0, 'Presents', 'secret santa work')
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, 'sligo.csv'), 'w', newline='') as f:
    w = csv.writer(f, lineterminator='\n')
    w.writerow(['date', 'amount', 'category', 'notes'])
    for r in rows: w.writerow([r[0].isoformat(), '%.2f' % r[1], r[2], r[3]])
