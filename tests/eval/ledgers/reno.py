import csv, os, random
from datetime import date, timedelta
R = random.Random(3307)
HERE = os.path.dirname(os.path.abspath(__file__))
A, B = date(2023, 9, 1), date(2026, 11, 30)
rows = []
def add(d, amt, cat, note=""):
    if isinstance(d, str): d = date.fromisoformat(d)
    if A <= d <= B: rows.append((d, round(float(amt), 2), cat, note))
def cents(lo, hi): return R.randint(int(lo * 100), int(hi * 100)) / 100
def W(pairs):
    t = sum(p[-1] for p in pairs); x = R.random() * t
    for p in pairs:
        x -= p[-1]
        if x < 0: return p
    return pairs[-1]
TAKE = [("dutch bros", 5.5, 9.5, 26), ("dutch bros w kayla", 12, 18, 5), ("in n out", 9, 24, 10), ("chipotle", 12, 27, 9), ("panda express", 11, 25, 6),
  ("taco bell", 8, 22, 9), ("raising canes", 11, 26, 7), ("doordash thai", 24, 48, 6), ("doordash pizza", 25, 44, 5), ("doordash sushi", 32, 64, 4), ("doordash", 19, 46, 6),
  ("jimmy johns", 10, 19, 6), ("del taco", 8, 18, 4), ("pizza plus", 19, 38, 5), ("lunch at work", 8, 16, 7), ("food truck", 11, 19, 3), ("", 7, 30, 6)]
GROC = [("winco", 22, 120, 20), ("raleys", 9, 75, 16), ("costco", 58, 240, 7), ("trader joes", 18, 82, 10), ("grocery outlet", 10, 48, 6), ("target", 8, 60, 5),
  ("safeway", 9, 52, 6), ("winco w kayla", 45, 150, 5), ("energy drinks", 6, 28, 5), ("beer", 9, 26, 5), ("", 6, 70, 5)]
GAS = [("gas chevron", 38, 62, 8), ("gas maverik", 34, 57, 11), ("costco gas", 33, 54, 8)]
OUT = [("the depot", 14, 66, 8), ("brewers cabinet", 16, 58, 6), ("drinks w marcus", 12, 55, 7), ("movie w kayla", 22, 48, 5), ("dinner w kayla", 42, 125, 8), ("bowling gsr", 18, 52, 3),
  ("blackjack gsr", 20, 120, 3), ("aces game", 24, 70, 2), ("concert", 38, 110, 2), ("bar tab", 15, 72, 6), ("poker night at dannys", 20, 60, 4), ("", 10, 50, 3)]
RAND = [("amazon", 8, 85, 18), ("target", 9, 70, 8), ("home depot", 8, 120, 6), ("haircut", 28, 35, 5), ("vape", 16, 27, 8), ("ace hardware", 5, 38, 3), ("goodwill", 5, 30, 3),
  ("work boots", 95, 165, .5), ("laundry", 6, 14, 4), ("lotto scratchers", 5, 20, 4), ("", 3, 60, 6)]
CATS = [("litter", 15, 27, 8), ("chewy cat food", 38, 79, 9), ("petco", 12, 58, 6), ("target cat toys", 7, 24, 3), ("cat tree", 59, 119, .4), ("treats", 5, 16, 4)]
PC = [("steam", 4.99, 59.99, 10), ("best buy", 12, 89, 3), ("steam sale", 9, 45, 3), ("newegg", 15, 95, 2), ("fortnite skins", 8, 20, 3)]
SHRED = [("northstar lunch", 18, 38, 6), ("northstar parking", 10, 20, 6), ("northstar beers", 12, 34, 3), ("mt rose lift ticket", 85, 149, 4), ("mt rose lunch", 15, 31, 4),
  ("wax", 9, 22, 2), ("hand warmers", 4, 12, 1.5), ("rei", 22, 140, 1.5), ("snow tacos truckee", 15, 36, 2)]
HEALTH = [("cvs", 6, 38, 5), ("copay", 25, 50, 2), ("protein powder", 32, 58, 2), ("walgreens", 5, 29, 3)]
d = A
while d <= B:
    q = .12 if R.random() < .2 else 1.25
    wk, m = d.weekday(), d.month
    infl = 1 + .035 * ((d - A).days / 365)
    snow = m in (12, 1, 2, 3)
    def go(p, tab, cat, inf=True):
        if R.random() < p * q:
            n, lo, hi, _ = W(tab); a = cents(lo, hi)
            add(d, a * infl if inf else a, cat, n)
    go(.62 + .2 * (wk == 4), TAKE, "takeout"); go(.33, TAKE, "takeout")
    go(.42 + .2 * (wk == 6), GROC, "groceries")
    go(.13, GAS, "subie")
    go(.12 + .38 * (wk in (4, 5)), OUT, "going out")
    go(.22, RAND, "random"); go(.09, CATS, "cats"); go(.07 + .05 * (m in (6, 12)), PC, "pc stuff", False)
    if snow: go(.55 if wk >= 5 else .1, SHRED, "shred"); go(.3 if wk >= 5 else 0, SHRED, "shred")
    go(.05, HEALTH, "health")
    go(.012, [("raleys flowers kayla", 14, 32, 3), ("baby shower gift", 25, 60, 1), ("gift card for mom", 25, 50, 1)], "gifts")
    go(.02, [("car wash", 9, 20, 4), ("oreilly", 8, 60, 2), ("wiper blades", 24, 44, 1)], "subie")
    d += timedelta(1)
y, m = 2023, 9
while (y, m) <= (2026, 11):
    D = lambda k: date(y, m, k)
    t = f"{y}-{m:02d}"
    add(D(1), 1350 if t < "2024-07" else 1425 if t < "2025-07" else 1495, "rent", "rent")
    add(D(4), 15.49 if t < "2025-02" else 17.99, "subs", "netflix")
    add(D(9), 10.99 if t < "2024-08" else 11.99 if t < "2026-02" else 12.99, "subs", "spotify")
    add(D(12), 16.99 if t < "2024-10" else 19.99 if t < "2025-10" else 29.99, "subs", "xbox game pass")
    add(D(20), 2.99, "subs", "icloud")
    if "2024-03" <= t <= "2025-01": add(D(16), 17.99, "subs", "hulu")
    if "2024-09" <= t <= "2025-06": add(D(22), 7.99, "subs", "crunchyroll")
    if t >= "2025-05": add(D(7), 9.99, "subs", "discord nitro")
    if t >= "2025-08": add(D(25), 13.99, "subs", "youtube premium")
    if "2024-01" <= t <= "2024-11": add(D(17), 24.99, "health", "planet fitness")
    if t >= "2026-01": add(D(17), 27.99, "health", "planet fitness")
    summer, winter = m in (6, 7, 8, 9), m in (11, 12, 1, 2, 3)
    add(D(14), cents(110, 190) if summer else cents(58, 95), "bills", "nv energy")
    add(D(18), cents(70, 125) if winter else cents(18, 42), "bills", "southwest gas")
    add(D(6), 65 if t < "2025-03" else 75, "bills", "spectrum internet")
    add(D(21), 70 if t < "2026-04" else 78, "bills", "verizon")
    if m in (1, 4, 7, 10): add(D(10), 71.25 if y < 2026 else 76.5, "bills", "waste management")
    m += 1
    if m > 12: y, m = y + 1, 1
for dd, a in (("2023-10-15", 612), ("2024-04-15", 648), ("2024-10-15", 671), ("2025-04-15", 655.5), ("2025-10-15", 702), ("2026-04-15", 718), ("2026-10-15", 744)): add(dd, a, "subie", "geico")
for dd, a in (("2024-02-11", 168), ("2025-02-11", 175), ("2026-02-11", 189)): add(dd, a, "bills", "renters insurance")
for dd, a in (("2023-09-03", 909), ("2024-08-30", 982), ("2025-08-29", 1051), ("2026-09-05", 1121)): add(dd, a, "shred", "epic pass")
for dd, a in (("2024-01-22", 141), ("2025-01-21", 128), ("2026-01-20", 119)): add(dd, a, "subie", "dmv registration")
for dd, a in (("2023-11-04", 69.99), ("2024-03-16", 74.99), ("2024-09-07", 74.99), ("2025-03-08", 79.99), ("2025-10-18", 84.99), ("2026-05-02", 84.99), ("2026-10-24", 89.99)): add(dd, a, "subie", "oil change")
add("2024-11-09", 846.32, "subie", "les schwab snow tires"); add("2025-08-19", 2385.4, "subie", "head gasket"); add("2026-03-12", 412.75, "subie", "brakes")
add("2023-12-02", 489.95, "shred", "burton board"); add("2024-12-07", 329.95, "shred", "new boots"); add("2025-12-13", 274.95, "shred", "union bindings")
# vet
for dd, a, n in (("2023-10-20", 92, "vet miso shots"), ("2024-02-09", 118.5, "vet tank checkup"), ("2024-06-14", 640.25, "vet tank teeth"), ("2024-10-25", 98, "vet miso shots"), ("2025-03-21", 126, "vet tank checkup"),
  ("2025-07-03", 1284.6, "emergency vet miso"), ("2025-07-18", 85, "vet miso followup"), ("2026-02-20", 134, "vet tank checkup"), ("2026-09-18", 112, "vet miso shots")): add(dd, a, "cats", n)
# vegas
def trip(L):
    for dd, a, c, n in L: add(dd, a, c, n)
trip([("2024-02-12", 216.96, "trips", "southwest flights vegas"), ("2024-03-08", 318.4, "trips", "vegas hotel"), ("2024-03-08", 46.2, "takeout", "vegas secret pizza"), ("2024-03-08", 140, "going out", "vegas blackjack"),
 ("2024-03-09", 88.5, "going out", "vegas club w marcus"), ("2024-03-09", 94.98, "takeout", "vegas buffet"), ("2024-03-09", 200, "going out", "vegas blackjack"), ("2024-03-10", 34.6, "trips", "vegas uber"), ("2024-03-10", 28, "gifts", "vegas mug for mom"),
 ("2025-01-19", 257.92, "trips", "southwest flights vegas"), ("2025-02-14", 402.18, "trips", "vegas hotel"), ("2025-02-14", 176.3, "going out", "vegas dinner w kayla"), ("2025-02-14", 27.9, "trips", "vegas uber"), ("2025-02-15", 238, "going out", "vegas sphere tickets"),
 ("2025-02-15", 62.4, "takeout", "vegas brunch"), ("2025-02-15", 160, "going out", "vegas blackjack"), ("2025-02-16", 31.25, "trips", "vegas uber"), ("2025-02-16", 45, "gifts", "vegas hoodie kayla"),
 ("2026-08-27", 198.97, "trips", "southwest flights vegas"), ("2026-10-09", 365.7, "trips", "vegas hotel"), ("2026-10-09", 300, "going out", "vegas blackjack"), ("2026-10-10", 104.6, "takeout", "vegas buffet"), ("2026-10-10", 75.5, "going out", "vegas club w marcus"), ("2026-10-11", 38.8, "trips", "vegas uber")])
trip([("2024-04-10", 749, "trips", "burning man ticket"), ("2024-04-10", 150, "subie", "burning man vehicle pass"), ("2024-07-13", 129.99, "random", "burning man shade canopy"), ("2024-08-03", 84.5, "random", "burning man goggles and lights"), ("2024-08-17", 58.25, "random", "burning man costume"),
 ("2024-08-22", 213.77, "groceries", "burning man food"), ("2024-08-23", 96.4, "groceries", "burning man water and ice"), ("2024-08-24", 61.3, "subie", "burning man fuel"), ("2024-09-03", 45, "subie", "burning man dust wash"), ("2024-09-04", 22.75, "takeout", "burning man decompression tacos")])
trip([("2026-02-03", 988.4, "trips", "maui flights"), ("2026-03-01", 1312, "trips", "maui airbnb"), ("2026-05-09", 284.6, "trips", "maui rental car"), ("2026-05-09", 142.35, "groceries", "maui costco run"), ("2026-05-10", 178, "going out", "maui snorkel tour"), ("2026-05-11", 64.2, "takeout", "maui poke"),
 ("2026-05-12", 290, "going out", "maui luau"), ("2026-05-13", 41.5, "takeout", "maui shave ice and tacos"), ("2026-05-14", 72, "gifts", "maui coffee for mom"), ("2026-05-15", 55, "cats", "maui cat sitter")])
trip([("2025-01-11", 129.99, "pc stuff", "pc build case newegg"), ("2025-01-11", 359, "pc stuff", "pc build cpu newegg"), ("2025-01-18", 219.99, "pc stuff", "pc build motherboard"), ("2025-01-25", 114.99, "pc stuff", "pc build ram newegg"), ("2025-02-01", 134.5, "pc stuff", "pc build ssd"),
 ("2025-02-22", 829.99, "pc stuff", "pc build gpu best buy"), ("2025-02-23", 119.99, "pc stuff", "pc build psu newegg"), ("2025-03-01", 179, "random", "pc build desk"), ("2025-03-08", 349.99, "pc stuff", "pc build monitor best buy"), ("2025-03-09", 25, "gifts", "pc build beers for danny")])
for yr, b, dn in ((2024, 145, 96.4), (2025, 189.5, 118.75), (2026, 220, 131.2)): add(f"{yr}-06-21", b, "gifts", "kayla birthday"); add(f"{yr}-06-21", dn, "going out", "kayla birthday dinner")
for yr, b in ((2024, 60), (2025, 75), (2026, 80)): add(f"{yr}-05-0{9 if yr == 2024 else 8}", b, "gifts", "moms day"); add(f"{yr}-02-13", b + 9.5, "gifts", "valentines kayla")
for yr in (2023, 2024, 2025):
    for k, n in ((3, "xmas kayla"), (8, "xmas mom"), (14, "xmas marcus"), (17, "xmas danny"), (20, "xmas wrapping paper")):
        add(f"{yr}-12-{k:02d}", cents(8, 20) if "wrap" in n else cents(90, 240) if "kayla" in n else cents(30, 95), "gifts", n)
    add(f"{yr}-12-05", cents(45, 75), "random", "xmas tree")
for yr, k in ((2023, 22), (2024, 27), (2025, 26), (2026, 25)):
    add(f"{yr}-11-{k}", cents(28, 52), "groceries", "friendsgiving turkey"); add(f"{yr}-11-{k}", cents(30, 60), "groceries", "friendsgiving beer"); add(f"{yr}-11-{k - 1}", cents(9, 25), "random", "friendsgiving plates")
for yr, k in ((2024, 3), (2025, 8), (2026, 7)): add(f"{yr}-08-{k:02d}", cents(40, 90), "going out", "hot august nights")
add("2026-11-27", 449.99, "pc stuff", "best buy tv black friday"); add("2025-10-30", 38, "random", "halloween costume"); add("2026-10-28", 46.5, "random", "halloween costume")
rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "reno.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for r in rows: w.writerow([r[0].isoformat(), f"{r[1]:.2f}", r[2], r[3]])
print(len(rows))
