import csv, os, random
from datetime import date, timedelta as TD
rnd = random.Random(4528)
S, E = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, a, c, n=""):
    if S <= d <= E:
        rows.append((d, round(a + 1e-9, 2), c, n))
def u(a, b): return round(rnd.uniform(a, b), 2)
def p(x): return rnd.random() < x
def ch(*a): return rnd.choice(a)
def step(d, *pairs):
    v = None
    for frm, a in pairs:
        if d >= frm: v = a
    return v
TONGA = (date(2024, 12, 18), date(2025, 1, 5))
ROTO = (date(2025, 7, 4), date(2025, 7, 7))
GC = (date(2026, 9, 26), date(2026, 10, 5))
def away(d): return any(a <= d <= b for a, b in (TONGA, ROTO, GC))
infl = lambda d: 1 + 0.045 * ((d - S).days / 365)
MORT0 = date(2023, 9, 7)
d = S
while d <= E:
    wd, m, y, dd, f = d.weekday(), d.month, d.year, d.day, infl(d)
    xm = m == 12
    home = not away(d)
    # Groceries
    if home:
        if wd == 5 and p(.93): add(d, u(150, 265) * f * (1.2 if xm else 1), "Groceries", "Pak'nSave" if p(.85) else ch("Pak'nSave big shop", "Pak'nSave + nappies for Lose", ""))
        if wd in (1, 2, 3) and p(.42): add(d, u(14, 78) * f, "Groceries", "Countdown" if d < date(2024, 6, 1) else "Woolworths")
        if wd == 5 and p(.5): add(d, u(15, 42), "Groceries", ch("Mangere markets", "Mangere markets", "Mangere markets taro"))
        if p(.1): add(d, u(4, 19), "Groceries", "Church St Dairy" if p(.8) else "Four Square")
        if wd in (4, 6) and p(.18): add(d, u(38, 110) * f, "Groceries", "Mad Butcher")
        if p(.012): add(d, u(8, 30), "Groceries", "")
    # Kai Out
    if home:
        if wd < 5 and p(.3): add(d, step(d, (S, 5.5), (date(2024, 8, 1), 5.9), (date(2025, 11, 1), 6.5)) + ch(0, 0, 0, 1, 4.5), "Kai Out", "Wild Bean")
        if wd < 5 and p(.22): add(d, u(7.5, 16) , "Kai Out", "hospital cafe")
        if wd == 4 and p(.72): add(d, u(28, 74) * f, "Kai Out", ch("Maccas", "Maccas", "KFC", "KFC", "Domino's", "Burger Fuel", "fish n chips", "fish n chips"))
        if wd == 5 and 4 <= m <= 8 and p(.5): add(d, u(18, 46), "Kai Out", ch("Maccas after netball", "Maccas", "Daily Bread"))
        if wd == 6 and p(.16): add(d, u(55, 148), "Kai Out", ch("yum char w the girls", "St Pierre's Sushi", "Lone Star", "Lone Star Ana bday" if m == 3 else "Lone Star"))
        if wd in (1, 3) and p(.12): add(d, u(12, 34), "Kai Out", ch("St Pierre's Sushi", "Daily Bread", ""))
    # Church
    if wd == 6 and home and p(.9): add(d, ch(20, 20, 20, 30, 40), "Church", "sunday offering" if p(.9) else "")
    if dd == 1: add(d, step(d, (S, 250), (date(2025, 2, 1), 280), (date(2026, 7, 1), 300)), "Church", "tithe")
    if wd == 2 and p(.1): add(d, ch(15, 20, 25, 50), "Church", ch("youth group", "choir practice supper", "Bible class raffle"))
    # Tonga
    if dd in (3, 18) and p(.86): add(d, ch(150, 200, 200, 250) + (100 if xm else 0), "Tonga", ch("Western Union Mum", "Western Union Mum", "Western Union Mum", "Ave Pa'anga Pau Mum"))
    if dd == 24 and p(.4): add(d, ch(80, 100, 120, 150), "Tonga", ch("Western Union Semisi", "Ave Pa'anga Pau Semisi"))
    # House: mortgage fortnightly
    if (d - MORT0).days >= 0 and (d - MORT0).days % 14 == 0:
        add(d, step(d, (S, 1128.4), (date(2024, 7, 1), 1236.75), (date(2026, 2, 1), 1164.2)), "House", "ANZ mortgage")
    if dd == 28 and m in (2, 5, 8, 11): add(d, step(d, (S, 742.6), (date(2024, 7, 1), 793.1), (date(2025, 7, 1), 839.45), (date(2026, 7, 1), 905.2)), "House", "Auckland Council rates")
    if dd == 15: add(d, step(d, (S, 168.9), (date(2024, 10, 1), 189.4), (date(2025, 10, 1), 207.15)), "House", "AA Insurance house")
    if wd in (5, 6) and home and p(.1): add(d, u(9, 135), "House", ch("Bunnings", "Bunnings", "Briscoes", "Mitre 10", "The Warehouse", "Bunnings lawn stuff"))
    # Bills
    if dd == 5: add(d, step(d, (S, 85), (date(2024, 5, 1), 89), (date(2025, 8, 1), 95)), "Bills", "Spark broadband")
    if dd == 12: add(d, step(d, (S, 72), (date(2025, 4, 1), 78)) , "Bills", "Skinny phones x3" if d < date(2025, 4, 1) else "Skinny phones x4")
    if dd == 20:
        s = {6: 1.5, 7: 1.65, 8: 1.5, 5: 1.2, 9: 1.2}.get(m, 1.0)
        add(d, u(168, 205) * s * f, "Bills", "Genesis power" if d < date(2025, 3, 1) else "Mercury power")
    if dd == 22: add(d, u(62, 96) * f, "Bills", "Watercare")
    if dd == 8: add(d, step(d, (S, 18.49), (date(2024, 11, 1), 21.99), (date(2026, 3, 1), 24.99)), "Bills", "Netflix")
    if dd == 14: add(d, step(d, (S, 24.99), (date(2024, 2, 1), 27.99), (date(2025, 9, 1), 29.99)), "Bills", "Spotify family")
    if dd == 17 and d < date(2025, 6, 1): add(d, step(d, (S, 17.99), (date(2024, 9, 1), 19.99)), "Bills", "Neon")
    if dd == 19 and d >= date(2025, 7, 1): add(d, step(d, (S, 16.99), (date(2026, 6, 1), 19.99)), "Bills", "Disney+")
    # Sport
    if dd == 26 and m in range(3, 9): add(d, step(d, (S, 44.99), (date(2026, 1, 1), 49.99)), "Sport", "Sky Sport Now")
    if wd == 5 and 4 <= m <= 8 and home and p(.5): add(d, ch(5, 8, 10, 12), "Sport", ch("sausage sizzle rugby", "netball gate", "netball gate"))
    # Car
    if home and p(.145): add(d, u(58, 118), "Car", ch("Pak'nSave petrol", "Pak'nSave petrol", "petrol Gull", "petrol Z", "BP petrol"))
    if wd < 5 and home and p(.035) : add(d, ch(4, 6, 9, 12, 15), "Car", "Wilson parking")
    if dd == 9: add(d, step(d, (S, 94.3), (date(2024, 10, 1), 102.6), (date(2025, 10, 1), 111.85)), "Car", "AA Insurance cars")
    # Health
    if p(.035): add(d, ch(19.5, 29, 49, 62), "Health", ch("GP Mangere Health", "GP Tevita", "GP Mangere Health"))
    if p(.05): add(d, u(5, 38), "Health", ch("Chemist Warehouse", "Chemist Warehouse", "Unichem", "Unichem script"))
    # Kids
    if home and wd in (3, 5, 6) and p(.13): add(d, u(12, 95), "Kids", ch("Kmart", "Kmart", "The Warehouse", "Postie", "Farmers"))
    if wd == 0 and p(.75) and m not in (1, 12): add(d, ch(20, 20, 30), "Kids", "AT Hop Ana" if p(.6) else "AT Hop Sione")
    if wd == 2 and p(.22) and m not in (1,): add(d, u(6.5, 14), "Kids", "lunch order Tevita")
    if wd in (5, 6) and home and p(.06): add(d, u(38, 82), "Kids", ch("Hoyts", "Hoyts", "Rainbows End", "Rebel Sport"))
    # My Bits
    if wd == 5 and p(.1): add(d, ch(65, 75, 85, 140), "My Bits", "hair - Lusi")
    if home and wd in (3, 5, 6) and p(.07): add(d, u(12, 88), "My Bits", ch("Kmart", "Farmers", "Kmart", "Number One Shoes"))
    if wd == 3 and date(2025, 2, 1) <= d <= date(2025, 10, 31): add(d, 16.95, "My Bits", "Jetts gym") if (d.toordinal() // 7) % 2 else None
    if p(.012): add(d, u(18, 45), "My Bits", ch("nails", "book Paper Plus", ""))
    # Gifts
    if p(.028): add(d, u(20, 90), "Gifts", ch("The Warehouse", "baby shower work", "bday pressie", "Farmers", "koha funeral", ""))
    if xm and dd < 18 and p(.4): add(d, u(20, 140), "Gifts", ch("xmas Kmart", "xmas Farmers", "xmas The Warehouse", "xmas Sione", "xmas Ana", "xmas Tevita"))
    d += TD(1)
D = date
for y in (2023, 2024, 2025, 2026):
    k = y - 2023
    if y > 2023:
        add(D(y, 1, 27), u(170, 240), "Kids", "Warehouse Stationery"); add(D(y, 1, 29), u(35, 80), "Kids", "Warehouse Stationery")
        add(D(y, 1, 24), u(180, 260), "Kids", "uniform Sione"); add(D(y, 1, 24), u(140, 230), "Kids", "uniform Ana"); add(D(y, 1, 25), u(60, 120), "Kids", "school shoes Tevita")
        add(D(y, 2, 10), 180 + 20 * k, "Kids", "school donation"); add(D(y, 6, 12), u(60, 95), "Kids", "school photos")
        add(D(y, 3, 6), 155 + 12 * k, "Sport", "netball fees Ana"); add(D(y, 3, 14), 120 + 10 * k, "Sport", "rugby fees Sione"); add(D(y, 3, 14), 65 + 5 * k, "Sport", "rugby fees Tevita")
        add(D(y, 3, 21), u(120, 210), "Sport", "Rebel Sport boots Sione"); add(D(y, 3, 28), u(70, 130), "Sport", "Rebel Sport boots Tevita"); add(D(y, 4, 11), u(90, 150), "Sport", "netball shoes Ana")
        add(D(y, 4, 3), 29.99 + k, "Sport", "mouthguards"); add(D(y, 5, 15), 60 + 15 * k, "Sport", "netball dress Ana"); add(D(y, 8, 20), 140 + 25 * k, "Sport", "rugby tournament Sione")
        add(D(y, 9, 6), 45, "Sport", "netball prizegiving"); add(D(y, 7, 22), 85, "Sport", "netball trials rep Ana")
        add(D(y, 5, 4 + k % 3), u(120, 210), "Church", "Faka Me white clothes Tevita"); add(D(y, 5, 8), u(80, 140), "Church", "Faka Me kai")
        add(D(y, 4, 18), 35 + 5 * k, "Church", "easter camp youth Sione")
        add(D(y, 2, 3), 250 + 30 * k, "Tonga", "school fees Lupe"); add(D(y, 7, 8), 150 + 20 * k, "Tonga", "school fees Lupe")
        add(D(y, 3, 26), 179 + 10 * k, "My Bits", "nursing APC")
        add(D(y, 5, 9), u(60, 110), "Gifts", "mothers day Mum"); add(D(y, 3, 11), u(90, 170), "Gifts", "Ana bday"); add(D(y, 8, 2), u(80, 160), "Gifts", "Tevita bday"); add(D(y, 6, 17), u(100, 190), "Gifts", "Sione bday")
        add(D(y, 4, 16), 71 + 4 * k, "Car", "VTNZ WOF van"); 
    add(D(y, 10, 22), 71 + 4 * k, "Car", "VTNZ WOF Aqua")
    if y > 2023: add(D(y, 4, 20), 198.5 + 12 * k, "Car", "rego van")
    add(D(y, 9, 30), 106.15 + 7 * k, "Car", "rego Aqua")
    add(D(y, 10, 14), 45 + 5 * k, "Sport", "touch fees Sione"); add(D(y, 10, 16), 45 + 5 * k, "Sport", "touch fees Ana")
    add(D(y, 11, 15), ch(1000, 1200, 1500) if y < 2026 else 1600, "Church", "Misinale"); add(D(y, 11, 22), 300, "Church", "Misinale top up")
    add(D(y, 12, 12), u(240, 390), "Tonga", "drum to Tonga freight"); add(D(y, 12, 8), u(150, 280), "Tonga", "Pak'nSave for the drum")
    add(D(y, 12, 23) if y != 2024 else D(y, 12, 16), u(290, 420), "Groceries", "Pak'nSave xmas shop"); add(D(y, 12, 20) if y != 2024 else D(y, 12, 15), u(95, 180), "Groceries", "Mad Butcher ham")
# one-offs
add(D(2023, 11, 4), 349, "Gifts", "wedding Semisi"); add(D(2024, 3, 16), 1349, "House", "Noel Leeming washing machine")
add(D(2024, 5, 30), 689.5, "Car", "Tony's Tyres van"); add(D(2024, 9, 12), 1120, "Health", "dentist crown"); add(D(2023, 10, 19), 95, "Health", "dentist")
add(D(2025, 6, 5), 215, "Health", "dentist Sione"); add(D(2026, 5, 21), 185, "Health", "dentist"); add(D(2025, 8, 14), 459, "Health", "Specsavers"); add(D(2025, 10, 9), 612.3, "Car", "Tony's Tyres Aqua")
add(D(2025, 5, 24), 1240, "Gifts", "21st Lose keke + lei"); add(D(2026, 6, 13), 410, "Kids", "Ana formal dress"); add(D(2026, 6, 19), 129, "Kids", "Ana formal ticket")
add(D(2026, 2, 14), 899, "Kids", "laptop Sione PB Tech"); add(D(2025, 11, 28), 799, "House", "Noel Leeming fridge"); add(D(2026, 8, 11), 934.6, "Car", "van service Midas"); add(D(2025, 3, 4), 388.2, "Car", "van service Midas")
add(D(2026, 7, 16), 540, "House", "plumber hot water"); add(D(2024, 7, 11), 520, "Tonga", "Western Union Mum hospital"); add(D(2026, 4, 22), 800, "Tonga", "Western Union funeral Uncle Paula")
# trips
for dt, a, n in [(D(2024, 8, 6), 3980.5, "Tonga trip - Air NZ flights"), (D(2024, 12, 16), 412.6, "Tonga trip - pressies for fam"), (D(2024, 12, 18), 62.4, "Tonga trip - airport kai"), (D(2024, 12, 19), 210, "Tonga trip - rental van"),
    (D(2024, 12, 20), 186.3, "Tonga trip - groceries Nuku'alofa"), (D(2024, 12, 21), 90, "Tonga trip - market"), (D(2024, 12, 23), 350, "Tonga trip - pigs for feast"), (D(2024, 12, 24), 128.5, "Tonga trip - groceries Nuku'alofa"),
    (D(2024, 12, 28), 280, "Tonga trip - ferry Vava'u"), (D(2024, 12, 29), 145, "Tonga trip - kai Vava'u"), (D(2024, 12, 31), 200, "Tonga trip - church donation"), (D(2025, 1, 2), 75.2, "Tonga trip - petrol"), (D(2025, 1, 4), 110, "Tonga trip - ngatu mats"), (D(2025, 1, 5), 48.9, "Tonga trip - airport kai"),
    (D(2025, 5, 20), 564, "Rotorua netball - motel"), (D(2025, 7, 4), 92.3, "Rotorua netball - petrol"), (D(2025, 7, 4), 58.6, "Rotorua netball - dinner"), (D(2025, 7, 5), 41.2, "Rotorua netball - lunch"), (D(2025, 7, 6), 116, "Rotorua netball - hot pools"), (D(2025, 7, 6), 77.9, "Rotorua netball - dinner"), (D(2025, 7, 7), 33.4, "Rotorua netball - BP pies"),
    (D(2026, 5, 28), 2846, "Gold Coast - Jetstar flights"), (D(2026, 6, 25), 1980, "Gold Coast - apartment"), (D(2026, 8, 19), 696, "Gold Coast - theme park passes"), (D(2026, 9, 26), 71.3, "Gold Coast - airport brekkie"), (D(2026, 9, 26), 214.75, "Gold Coast - Coles"), (D(2026, 9, 27), 45.6, "Gold Coast - tram cards"),
    (D(2026, 9, 28), 88.9, "Gold Coast - Dreamworld lunch"), (D(2026, 9, 29), 134.2, "Gold Coast - Surfers dinner"), (D(2026, 9, 30), 96.4, "Gold Coast - Sea World lunch"), (D(2026, 10, 1), 83.15, "Gold Coast - Coles"), (D(2026, 10, 2), 267, "Gold Coast - Harbour Town shopping"), (D(2026, 10, 3), 118.7, "Gold Coast - Surfers dinner"), (D(2026, 10, 4), 54, "Gold Coast - souvenirs"), (D(2026, 10, 5), 68.25, "Gold Coast - airport kai")]:
    add(dt, a, "Trips", n)
# deck
for dt, a, n in [(D(2026, 1, 20), 480, "council consent"), (D(2026, 2, 7), 650, "Vili deposit"), (D(2026, 2, 12), 3214.8, "PlaceMakers timber"), (D(2026, 2, 14), 186.4, "Bunnings post mix"), (D(2026, 2, 21), 96.75, "Bunnings brackets"),
    (D(2026, 2, 27), 360, "skip bin"), (D(2026, 3, 1), 58.9, "Bunnings drill bits"), (D(2026, 3, 7), 1800, "Vili labour"), (D(2026, 3, 10), 1426.35, "PlaceMakers decking boards"), (D(2026, 3, 14), 212.3, "Mitre 10 screws"), (D(2026, 3, 15), 74, "lunch for the boys"),
    (D(2026, 3, 21), 1650, "Vili labour"), (D(2026, 3, 28), 134.6, "Bunnings joist tape"), (D(2026, 4, 4), 388.2, "PlaceMakers handrail"), (D(2026, 4, 11), 1200, "Vili final"), (D(2026, 4, 12), 82.5, "lunch for the boys"), (D(2026, 4, 18), 245.9, "Bunnings stain"), (D(2026, 5, 2), 129, "Mitre 10 solar lights"), (D(2026, 5, 9), 67.45, "Bunnings stain"), (D(2026, 5, 16), 310, "council inspection")]:
    add(dt, a, "Deck", n)
add(D(2026, 11, 14), 158, "House", "Kmart deck chairs")
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "auckland.csv"), "w", newline="") as fh:
    w = csv.writer(fh); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
print(len(rows))
