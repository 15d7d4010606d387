import csv, os, random
from datetime import date, timedelta
R = random.Random(540138)
rows = []
D0, D1 = date(2023, 9, 1), date(2026, 11, 30)
def add(d, amt, cat, note=''):
    if D0 <= d <= D1:
        rows.append((d.isoformat(), '%.2f' % amt, cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def pick(*xs): return R.choice(xs)
def infl(d): return 1 + 0.035 * (d - D0).days / 365
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
AWAY = [(date(2024,4,11), date(2024,4,16)), (date(2025,10,9), date(2025,10,14)),
        (date(2024,9,14), date(2024,9,21)), (date(2026,8,15), date(2026,8,22))]
def away(d): return any(a <= d <= b for a, b in AWAY)

petrol_next = D0 + timedelta(4); hair = date(2023, 9, 22); pet = date(2023, 9, 6); win = date(2023, 9, 12)
d = D0
while d <= D1:
    wd = d.weekday(); k = infl(d)
    quiet = R.random() < 0.13
    if not away(d) and not quiet:
        # grub
        if wd == 5 and R.random() < .85: add(d, u(58, 118) * k, 'grub', pick('Morrisons', 'Morrisons', 'Morrisons big shop', 'morrisons'))
        elif wd == 1 and R.random() < .3: add(d, u(22, 48) * k, 'grub', 'Morrisons')
        if R.random() < .33: add(d, u(4, 21) * k, 'grub', pick('Co-op', 'Co-op', 'co-op bits', 'Co-op milk and bread', ''))
        if R.random() < .16: add(d, u(3.2, 9.8) * k, 'grub', pick('Judges Bakery', 'Judges Bakery sourdough', 'Judges'))
        if wd in (4, 5) and R.random() < .3: add(d, u(9, 26) * k, 'grub', pick('Rock-a-Nore Fisheries', 'Rock-a-Nore plaice', 'Rock-a-Nore dressed crab'))
        if R.random() < .06: add(d, u(18, 52) * k, 'grub', pick('Jempsons', 'Jempsons wine'))
        if R.random() < .06: add(d, u(11, 38) * k, 'grub', pick('M&S', 'M&S dine in'))
        if R.random() < .05: add(d, u(3, 14), 'grub', pick('honey from Sheila', 'eggs', 'farm shop', ''))
        if R.random() < .025: add(d, u(7.5, 11), 'grub', 'coffee beans')
        # coffee
        if R.random() < (.5 if wd < 6 else .25):
            add(d, u(2.9, 4.1) * k if R.random() < .7 else u(5.5, 9.9) * k, 'coffee',
                pick('Hanushka', 'Hanushka', 'Petit Fi', 'Petit Fi', 'Jempsons cafe', 'flat white', 'station kiosk', 'Hanushka with Bev', ''))
        # eating out
        if R.random() < (.22 if wd >= 4 else .07):
            add(d, u(14, 62) * k, 'eating out', pick('The Crown', 'The Crown', 'The Jenny Lind', "Maggie's fish and chips", "Maggie's", 'curry takeaway', 'The Stag', 'pizza', 'The Crown Sunday roast' if wd == 6 else 'The Crown', 'lunch with Bev', ''))
        # sea swimming
        if R.random() < .07 and d >= date(2024, 1, 14): add(d, pick(10, 10, 12) if d < date(2025, 9, 1) else pick(12, 12, 14.5), 'sea swimming', pick('beach sauna', 'sauna', 'sauna with Bev'))
        if R.random() < .025: add(d, u(3, 9), 'sea swimming', pick('hot choc after swim', 'bacon roll after swim', 'parking Glyne Gap'))
        # volvo
        if d >= petrol_next:
            add(d, u(34, 71), 'volvo', pick('Morrisons petrol', 'Morrisons petrol', 'Esso petrol', 'petrol', 'Shell petrol'))
            petrol_next = d + timedelta(R.randint(7, 15))
        if R.random() < .04: add(d, u(1.8, 7.5), 'volvo', pick('parking Priory Meadow', 'parking', 'parking Rye', 'car wash'))
        # me
        if d >= hair:
            add(d, 52 if d < date(2025, 3, 1) else 58, 'me', 'hair at Lou\'s'); hair = d + timedelta(R.randint(40, 58))
        if R.random() < .045: add(d, u(3.5, 29), 'me', pick('Boots', 'Boots', 'Boots hayfever stuff', 'Boots suncream' if d.month in (6,7,8) else 'Boots'))
        if R.random() < .018: add(d, u(14, 65), 'me', pick('Next', 'Next jumper', 'Next jeans', 'Next nightie'))
        if R.random() < .015: add(d, u(18, 70), 'me', pick('M&S bras', 'M&S knickers and socks', 'M&S cardi'))
        if R.random() < .015: add(d, u(4, 22), 'me', pick('charity shop', 'TK Maxx', ''))
        if wd == 2 and R.random() < .6 and d.month != 8: add(d, 9 if d < date(2025, 1, 1) else 10, 'me', 'yoga')
        # moggies
        if d >= pet:
            add(d, u(16, 44) * k, 'moggies', pick('Pets at Home', 'Pets at Home', 'cat litter', 'Pets at Home biscuits', 'Zooplus')); pet = d + timedelta(R.randint(8, 15))
        if R.random() < .008: add(d, u(38, 160), 'moggies', pick('Priory Vets Orwell', 'Priory Vets Pym', 'Priory Vets Pym ear drops'))
        # the girls
        if R.random() < .035: add(d, u(12, 70), 'the girls', pick('Nell train fare', 'Nell top up', 'Edie shopping', 'Edie train home', 'Nell', 'Edie'))
        # fun
        if R.random() < .04: add(d, u(7, 34), 'fun', pick('Electric Palace', 'Kino Teatr', 'White Rock theatre', 'The Crown quiz night', 'plants', 'lottery', ''))
        # presents
        if R.random() < .012: add(d, u(6, 30), 'presents', pick('flowers for next door', 'baby thing for Sheila', 'Bev birthday' if d.month == 6 else 'cards', 'cards'))
        if d.month == 12 and d.day < 24 and R.random() < .4:
            add(d, u(8, 65), 'presents', pick('xmas Graham', 'xmas Edie', 'xmas Nell', 'xmas Mum', 'xmas bits', 'xmas cards'))
    if d >= win and wd < 5:
        add(d, 12 if d < date(2025, 4, 1) else 14, 'house bills', 'window cleaner'); win = d + timedelta(28)
    d += timedelta(1)

season = {1: 1.7, 2: 1.6, 3: 1.3, 4: 1, 5: .75, 6: .6, 7: .55, 8: .55, 9: .65, 10: .95, 11: 1.3, 12: 1.6}
for y, m in months():
    f = date(y, m, 1)
    add(f, 612.40 if f < date(2024, 10, 1) else (748.15 if f < date(2026, 10, 1) else 721.30), 'house bills', 'mortgage')
    if m not in (2, 3):
        fy = y if m >= 4 else y - 1
        add(date(y, m, 5), {2023: 201, 2024: 211, 2025: 221.5, 2026: 232}[fy], 'house bills', 'council tax')
    add(date(y, m, 17), u(125, 142) * season[m], 'house bills', 'Octopus gas and electric')
    add(date(y, m, 21), 34 if f < date(2025, 6, 1) else 29.5, 'house bills', 'BT broadband' if f < date(2025, 6, 1) else 'Zen broadband')
    if m in (4, 10): add(date(y, m, 9), {2023: 231.2, 2024: 244.1, 2025: 297.65, 2026: 309.4}[y], 'house bills', 'Southern Water')
    add(date(y, m, 8), 10.99 if f < date(2025, 2, 1) else (12.99 if f < date(2026, 5, 1) else 13.99), 'telly n that', 'Netflix')
    add(date(y, m, 14), 11.99 if f < date(2025, 8, 1) else 12.99, 'telly n that', 'Spotify')
    if date(2024, 11, 1) <= f <= date(2025, 5, 1): add(date(y, m, 22), 8.99, 'telly n that', 'Disney+')
    if f < date(2024, 7, 1): add(date(y, m, 19), 7.99, 'telly n that', 'Audible')
    if f >= date(2025, 9, 1): add(date(y, m, 3), 5.99, 'telly n that', 'BritBox')
    add(date(y, m, 26), 19 if f < date(2025, 4, 1) else 21.5, 'telly n that', 'EE phone')
    add(date(y, m, 12), 23.4 if f < date(2024, 6, 1) else (26.85 if f < date(2025, 6, 1) else (30.1 if f < date(2026, 6, 1) else 33.75)), 'moggies', 'Petplan')
    add(date(y, m, 2), 48 if f < date(2024, 4, 1) else (52.5 if f < date(2026, 4, 1) else 56), 'sea swimming', 'beach hut rent')
    if f <= date(2025, 6, 1): add(date(y, m, 28), 150, 'the girls', 'Nell uni money')
    if date(2026, 2, 1) <= f <= date(2026, 8, 1):
        for x in (6, 20): add(date(y, m, x), 38, 'the girls', 'Edie driving lesson')
for y in (2023, 2024, 2025, 2026):
    i = y - 2023
    add(date(y, 10, 23), [312.5, 389.2, 421.75, 398.6][i], 'volvo', 'Hastings Direct car insurance')
    add(date(y, 11, 6), [218.3, 241.1, 279.9, 286.45][i], 'house bills', 'home insurance')
    add(date(y, 3, 12), [54, 54, 50, 54.85][i], 'volvo', 'MOT')
    add(date(y, 3, 13), [0, 286.4, 142.75, 511.2][i], 'volvo', 'garage after MOT')
    add(date(y, 4, 1), [0, 345, 360, 365][i], 'volvo', 'road tax')
    add(date(y, 5, 7), [0, 64, 85, 72.5][i], 'presents', "Graham's birthday")
    add(date(y, 1, 19), [0, 55, 60, 80][i], 'presents', "Edie's birthday")
    add(date(y, 7, 15), [0, 50, 210, 70][i], 'presents', "Nell's birthday")
    add(date(y, 10, 2), [35.5, 41, 48.25, 62][i], 'presents', "Mum's birthday")
    add(date(y, 5, 5 if y != 2026 else 4), [0, 22.4, 31.8, 27.5][i], 'fun', 'Jack in the Green beer')
    add(date(y, 5, 4 if y != 2026 else 3), [0, 14, 18.5, 16][i], 'fun', 'Jack in the Green ribbons')
    add(date(y, 5, 5 if y != 2026 else 4), [0, 26.9, 0.0, 34.2][i], 'eating out', 'Jack in the Green burgers')
    add(date(y, 10, 14 if y != 2025 else 18), [15, 12, 20, 18.5][i], 'fun', 'Hastings bonfire')
    add(date(y, 12, 22), [46.8, 51.2, 55.35, 0][i], 'grub', 'xmas turkey')
    add(date(y, 12, 9), [38, 42, 45, 0][i], 'house bills', 'xmas tree')
    add(date(y, 4, 15), [0, 169.5, 174.5, 180][i], 'telly n that', 'TV licence')
    add(date(y, 1, 8), [0, 30, 30, 35][i], 'sea swimming', 'swim club subs')
    add(date(y, 2, 6), [0, 84, 88, 92][i], 'moggies', 'Priory Vets jabs both')
rows[:] = [r for r in rows if r[1] != '0.00']
# one-offs
for y, m, dd, a, c, n in [
 (2023,11,9,159,'sea swimming','dryrobe'), (2024,10,30,34.5,'sea swimming','neoprene gloves'), (2026,1,22,118,'sea swimming','wetsuit'),
 (2024,6,18,684.3,'volvo','clutch'), (2026,2,19,238,'volvo','four tyres'), (2024,8,27,92,'me','walking boots'),
 (2025,11,20,640,'moggies','Priory Vets Pym teeth op'), (2024,2,27,429,'house bills','new washing machine'), (2026,9,10,379,'house bills','fridge freezer'),
 (2025,7,10,160,'the girls','Nell graduation lunch'), (2026,6,11,215,'me','new glasses'), (2025,1,30,68,'me','dentist'), (2026,3,26,76.6,'me','dentist'),
 (2024,7,2,450,'the girls','Edie flat deposit'), (2026,10,8,300,'the girls','Edie car help'),
 # loft
 (2025,1,16,540,'loft','architect drawings'), (2025,2,3,9500,'loft','Dave builder deposit'), (2025,2,20,258,'loft','building control'),
 (2025,3,14,12400,'loft','Dave builder stage 2'), (2025,4,4,1180,'loft','Velux windows'), (2025,4,11,86.4,'loft','Screwfix'), (2025,4,28,43.15,'loft','Screwfix'),
 (2025,5,9,8200,'loft','Dave builder stage 3'), (2025,5,16,645,'loft','sparky'), (2025,5,30,720,'loft','plasterer'), (2025,6,6,132.75,'loft','Crown Decorating Centre paint'),
 (2025,6,14,58.2,'loft','Crown Decorating Centre brushes and undercoat'), (2025,6,20,980,'loft','carpet'), (2025,7,4,3100,'loft','Dave builder final'), (2025,7,19,349,'loft','IKEA bookcases'), (2025,7,26,74.99,'loft','lamp'),
 (2025,3,7,38.5,'eating out','chips for the loft lads'), (2025,5,2,14.6,'grub','biscuits and tea for the loft lads'), (2025,2,11,64,'house bills','loft insurance top up'), (2025,8,3,47.3,'eating out','loft done curry'),
 # lisbon
 (2024,1,17,218.4,'trips','Lisbon flights'), (2024,2,8,486,'trips','Lisbon flat'), (2024,4,11,31,'trips','Lisbon taxi'), (2024,4,12,14.2,'trips','Lisbon tram tickets'),
 (2024,4,11,44.1,'eating out','Lisbon sardines'), (2024,4,12,6.3,'coffee','Lisbon custard tarts'), (2024,4,13,62.7,'eating out','Lisbon dinner Alfama'), (2024,4,13,5.1,'coffee','Lisbon coffee'), (2024,4,14,38.2,'eating out','Lisbon lunch'),
 (2024,4,14,24,'fun','Lisbon fado'), (2024,4,15,33.5,'presents','Lisbon tiles for Mum'), (2024,4,15,18.9,'fun','Lisbon Bertrand bookshop'), (2024,4,16,29.5,'trips','Lisbon airport parking'), (2024,4,17,75,'moggies','cat sitter Lisbon'),
 (2025,7,22,264.8,'trips','Lisbon flights'), (2025,8,12,545,'trips','Lisbon flat'), (2025,10,9,34,'trips','Lisbon taxi'), (2025,10,9,51.6,'eating out','Lisbon dinner'), (2025,10,10,7.2,'coffee','Lisbon custard tarts'),
 (2025,10,10,22,'trips','Lisbon train to Sintra'), (2025,10,11,71.35,'eating out','Lisbon seafood'), (2025,10,12,5.6,'coffee','Lisbon coffee'), (2025,10,12,42,'eating out','Lisbon lunch'), (2025,10,13,26.4,'presents','Lisbon scarf for Edie'), (2025,10,13,16,'fun','Lisbon museum'), (2025,10,15,90,'moggies','cat sitter Lisbon'),
 # northumberland
 (2024,5,21,640,'trips','Northumberland cottage'), (2024,9,14,68.4,'volvo','petrol Northumberland'), (2024,9,14,41.2,'grub','Northumberland food'), (2024,9,16,22.5,'eating out','Northumberland kippers Craster'), (2024,9,17,19,'trips','Northumberland Holy Island'), (2024,9,18,36.8,'fun','Northumberland Barter Books'), (2024,9,19,54.3,'eating out','Northumberland pub'), (2024,9,20,8.4,'coffee','Northumberland tea and scone'), (2024,9,21,61.1,'volvo','petrol Northumberland'), (2024,9,22,80,'moggies','cat sitter Northumberland'),
 (2026,3,3,785,'trips','Northumberland cottage'), (2026,8,15,72.9,'volvo','petrol Northumberland'), (2026,8,15,55.7,'grub','Northumberland food'), (2026,8,17,34,'trips','Northumberland seal boat'), (2026,8,18,48.1,'fun','Northumberland Barter Books'), (2026,8,19,63.4,'eating out','Northumberland pub'), (2026,8,20,9.6,'coffee','Northumberland tea and scone'), (2026,8,21,31.2,'eating out','Northumberland fish and chips'), (2026,8,22,66.3,'volvo','petrol Northumberland'), (2026,8,23,95,'moggies','cat sitter Northumberland'),
 (2025,6,27,18,'presents','flowers for next door'), (2026,9,16,22.5,'presents','flowers for next door'),
 # last days, so "yesterday" and "today" hold something
 (2026,11,28,23.4,'presents','xmas cards'), (2026,11,29,41.6,'eating out','The Crown Sunday roast'), (2026,11,29,12,'sea swimming','sauna'), (2026,11,30,3.9,'coffee','Hanushka')]:
    add(date(y, m, dd), a, c, n)
order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'hastings.csv')
with open(p, 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['date', 'amount', 'category', 'notes'])
    for i in order: w.writerow(rows[i])
print(len(rows))
