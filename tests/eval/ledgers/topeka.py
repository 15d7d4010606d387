# Expense ledger of an invented truck dispatcher in Topeka, Kansas (USD).
import random, csv, os, datetime as dt
r = random.Random(3785)
D = dt.date
START, END = D(2023, 9, 1), D(2026, 11, 30)
rows = []
def add(d, a, c, n=""):
    if START <= d <= END:
        rows.append((d, "%.2f" % a, c, n))
def amt(lo, hi):
    return round(r.uniform(lo, hi), 2)
def infl(d):
    return 1 + 0.035 * ((d - START).days / 365.25)
def days():
    d = START
    while d <= END:
        yield d
        d += dt.timedelta(1)
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
def since(y, m, *steps):
    v = None
    for (yy, mm), p in steps:
        if (y, m) >= (yy, mm): v = p
    return v

# ---- fixed monthly things
for y, m in months():
    add(D(y, m, 1), since(y, m, ((2023, 1), 1142), ((2025, 1), 1187.5), ((2026, 1), 1214.25)), "house bills", "mortgage")
    add(D(y, m, 12), since(y, m, ((2023, 1), 79.99), ((2025, 6), 89.99)), "house bills", "cox internet")
    add(D(y, m, 19), since(y, m, ((2023, 1), 142.18), ((2024, 9), 148.6), ((2026, 3), 156.44)), "house bills", "verizon phones")
    cold = {1: 168, 2: 150, 3: 105, 4: 70, 5: 42, 6: 33, 7: 30, 8: 30, 9: 34, 10: 55, 11: 96, 12: 142}[m]
    hot = {1: 96, 2: 90, 3: 84, 4: 86, 5: 112, 6: 168, 7: 215, 8: 208, 9: 150, 10: 98, 11: 88, 12: 99}[m]
    add(D(y, m, 9), cold * infl(D(y, m, 9)) + r.uniform(-9, 14), "house bills", "kansas gas bill")
    add(D(y, m, 16), hot * infl(D(y, m, 16)) + r.uniform(-10, 12), "house bills", "evergy electric")
    add(D(y, m, 21), amt(58, 82), "house bills", "topeka water")
    if m % 3 == 0: add(D(y, m, 5), 66.0 if y < 2026 else 72.0, "house bills", "trash waste mgmt")
    add(D(y, m, 7), since(y, m, ((2023, 1), 15.49), ((2025, 2), 17.99)), "fun money", "netflix")
    add(D(y, m, 14), since(y, m, ((2023, 1), 10.99), ((2024, 7), 11.99)), "fun money", "spotify")
    if (y, m) <= (2024, 10): add(D(y, m, 22), since(y, m, ((2023, 1), 10.99), ((2023, 10), 13.99)), "fun money", "disney plus")
    if (y, m) >= (2024, 1): add(D(y, m, 11), since(y, m, ((2024, 1), 5.99), ((2024, 8), 7.99), ((2025, 8), 10.99)), "chiefs", "peacock")
    if (y, m) >= (2025, 3): add(D(y, m, 17), 15.0, "doc", "planet fitness")
    if (y, m) <= (2025, 5): add(D(y, m, 25), 18.99, "trucks", "sirius xm")
    # the boy, K-State since aug 2024
    if (y, m) >= (2024, 8):
        add(D(y, m, 2), since(y, m, ((2024, 8), 525), ((2025, 8), 550), ((2026, 8), 585)), "the boy", "tyler rent")
        for _ in range(r.choice([1, 2, 2, 3])):
            add(D(y, m, r.randint(4, 28)), r.choice([20, 40, 50, 60, 75, 100]), "the boy", r.choice(["venmo tyler", "venmo tyler", "cash for tyler", "tyler groceries", ""]))
    else:
        if r.random() < .8: add(D(y, m, r.randint(4, 28)), r.choice([20, 30, 40]), "the boy", r.choice(["lunch money", "cash for tyler", "senior stuff", ""]))
for d, a in [(D(2024, 8, 14), 4980), (D(2025, 1, 14), 4980), (D(2025, 8, 13), 5145), (D(2026, 1, 13), 5145), (D(2026, 8, 12), 5320)]:
    add(d, a, "the boy", "k-state tuition")
    add(d + dt.timedelta(6), amt(240, 480), "the boy", "textbooks")
add(D(2024, 7, 27), 864.2, "the boy", "laptop for tyler")
add(D(2024, 8, 17), 212.48, "the boy", "target dorm stuff")
add(D(2024, 5, 18), 326.0, "the boy", "tyler graduation party")
add(D(2024, 5, 17), 88.4, "groceries", "sams club graduation cake")
add(D(2024, 5, 19), 250.0, "gifts", "tyler graduation")

# ---- the daily stuff
for d in days():
    wd, k = d.weekday(), infl(d)
    if r.random() < (.62 if wd in (5, 6) else .2):
        m = r.choice(["dillons"] * 6 + ["walmart"] * 4 + ["aldi"] * 3 + ["sams club"] * 3 + ["Target", "hy-vee", ""])
        lo, hi = {"sams club": (70, 210), "Target": (15, 70), "": (8, 60)}.get(m, (14, 128))
        add(d, amt(lo, hi) * k, "groceries", m)
    if wd < 5 and r.random() < .33:
        m = r.choice(["sonic"] * 3 + ["subway"] * 3 + ["taco bell"] * 2 + ["arbys"] * 2 + ["jimmy johns", "caseys pizza", "braums", "bobos drive in", ""])
        add(d, amt(6.8, 17.5) * k, "eating out", m)
    if wd < 5 and r.random() < .34:
        add(d, amt(2.1, 7.9) * k, "eating out", r.choice(["kwik shop coffee"] * 4 + ["caseys donuts", "caseys coffee", "kwik shop"]))
    if wd in (4, 5, 6) and r.random() < .42:
        m = r.choice(["texas roadhouse"] * 3 + ["blind tiger"] * 3 + ["hanover pancake house"] * 2 + ["el mezcal"] * 2 + ["caseys pizza"] * 2 + ["bdubs", "chilis", "bobos drive in", "the pad", ""])
        add(d, amt(22, 88) * k, "eating out", m)
    if r.random() < .235:
        m = r.choice(["caseys gas"] * 4 + ["dillons fuel"] * 3 + ["sams club gas"] * 2 + ["kwik shop"] * 3 + ["shell", "phillips 66", ""])
        add(d, amt(34, 92), "gas", m)
    if r.random() < .085:
        add(d, amt(8, 34), "fun money", r.choice(["beer", "beer", "beer ace liquor", "scratch tickets", "ace liquor", "fishing stuff", "poker night", ""]))
    if r.random() < .03:
        add(d, amt(12, 95), "fun money", r.choice(["bass pro", "amazon", "movies w deb", "ammo", "barnes"]))
    if r.random() < .035:
        add(d, amt(9, 70), "house stuff", r.choice(["walmart", "amazon", "furnace filter", "light bulbs", "menards", "home depot", "westlake ace", "Target", ""]))
    if r.random() < .04:
        add(d, amt(8, 120), "house stuff", r.choice(["menards", "menards", "home depot", "lowes", "westlake ace"]))
    smoke = .07 if 4 <= d.month <= 10 else .03
    if r.random() < smoke:
        m = r.choice(["brisket"] * 3 + ["sams club brisket", "ribs", "ribs", "pork butt", "pellets", "pellets", "texas rub", "wood chunks", "sauce", ""])
        lo, hi = (44, 92) if "brisket" in m else (9, 42)
        add(d, amt(lo, hi) * k, "smoker", m)
    if 3 <= d.month <= 11 and r.random() < .055:
        add(d, amt(7, 68), "yard", r.choice(["mower gas", "scotts fertilizer", "grass seed", "weed killer", "menards mulch", "home depot", "tractor supply", "trimmer line", ""]))
    if r.random() < .022:
        add(d, amt(12, 58), "trucks", r.choice(["oreilly", "oreilly wipers", "autozone", "napa", "car wash", "f150 bulbs", "silverado fuses", ""]))
    if r.random() < .025:
        add(d, amt(9, 64), "doc", r.choice(["walgreens", "walgreens", "copay", "copay", "blood pressure meds", "deb glasses", ""]))
    if r.random() < .012:
        add(d, amt(15, 70), "gifts", r.choice(["flowers for deb", "church raffle", "wedding gift", "baby shower", "Target"]))
    if r.random() < .016:
        add(d, amt(6, 28), "dog", r.choice(["duke treats", "duke toys", "tractor supply", "petsmart"]))
# dog food every ~5 weeks
d = D(2023, 9, 6)
while d <= END:
    add(d, (47.99 if d < D(2024, 11, 1) else 52.99), "dog", r.choice(["duke food", "duke food", "tractor supply duke food"]))
    d += dt.timedelta(r.randint(29, 38))
for d, a, n in [(D(2023, 11, 3), 118.5, "duke vet"), (D(2024, 5, 9), 92, "duke vet shots"), (D(2024, 11, 7), 124, "duke vet"), (D(2025, 5, 8), 97.5, "duke vet shots"),
                (D(2025, 10, 27), 186, "duke vet"), (D(2025, 11, 4), 1640, "duke vet surgery"), (D(2025, 11, 18), 65, "duke vet checkup"), (D(2026, 5, 14), 104, "duke vet shots"), (D(2026, 9, 22), 131.75, "duke vet")]:
    add(d, a, "dog", n)
# trucks
for i, t in enumerate(["f150", "silverado"]):
    d = D(2023, 10, 5 + 20 * i)
    while d <= END:
        add(d, amt(44, 69), "trucks", t + " oil change")
        d += dt.timedelta(r.randint(105, 150))
for d, a, n in [(D(2024, 10, 8), 2850, "f150 transmission"), (D(2023, 12, 12), 189.99, "f150 battery"), (D(2024, 3, 20), 612.4, "silverado tires"), (D(2025, 9, 16), 688.2, "f150 tires"),
                (D(2025, 6, 24), 412.75, "silverado brakes"), (D(2026, 2, 10), 534.6, "silverado alternator"), (D(2026, 6, 3), 268.3, "f150 brakes"), (D(2026, 10, 20), 174.99, "silverado battery"),
                (D(2025, 2, 4), 96.4, "f150 muffler clamp job"), (D(2026, 4, 14), 387.9, "f150 radiator")]:
    add(d, a, "trucks", n)
for y in range(2024, 2027):
    add(D(y, 2, 20), 94.25 + 3 * (y - 2024), "trucks", "f150 tags")
    add(D(y, 2, 20), 121.5 + 4 * (y - 2024), "trucks", "silverado tags")
for y, m, a in [(2023, 9, 612), (2024, 3, 648), (2024, 9, 671.5), (2025, 3, 704), (2025, 9, 738.25), (2026, 3, 765), (2026, 9, 792.4)]:
    add(D(y, m, 15), a, "trucks", "state farm")
for y, a in [(2023, 1488), (2024, 1620), (2025, 1795), (2026, 1932)]:
    add(D(y, 10, 28), a, "house bills", "state farm house")
# yearly things
for y in range(2023, 2027):
    for a, n in [(amt(60, 140), "christmas deb"), (amt(40, 110), "christmas deb"), (amt(60, 160), "christmas tyler"), (amt(25, 70), "christmas mom"), (amt(20, 50), "christmas guys at work")]:
        add(D(y, 12, r.randint(3, 23)), a, "gifts", n)
    add(D(y, 12, 22), amt(48, 90), "groceries", "christmas ham n stuff")
    add(D(y, 12, 2), amt(40, 75), "house stuff", "christmas tree")
    add(D(y, 12, 20), amt(60, 90), "gifts", "christmas chiefs hoodie tyler")
    th = {2023: D(2023, 11, 23), 2024: D(2024, 11, 28), 2025: D(2025, 11, 27), 2026: D(2026, 11, 26)}[y]
    add(th - dt.timedelta(3), amt(85, 130), "groceries", "thanksgiving turkey n fixins")
    add(th - dt.timedelta(1), amt(24, 45), "fun money", "thanksgiving beer")
    add(th - dt.timedelta(2), amt(18, 30), "smoker", "thanksgiving pellets")
    add(D(y, 4, 24), amt(80, 180), "gifts", "deb bday")
    add(D(y, 10, 9), amt(60, 120), "gifts", "tyler bday")
    add(D(y, 1, 30), amt(40, 60), "gifts", "mom bday")
    add(D(y, 7, 2), [0, 138.5, 162.25, 184.8][y - 2023], "fun money", "fireworks") if y > 2023 else None
    add(D(y, 9, 13), 38.0, "fun money", "state fair hutchinson") if y != 2024 else None
    add(D(y, 2, {2024: 10, 2025: 8, 2026: 7}.get(y, 1)), amt(70, 130), "groceries", "super bowl party")
    add(D(y, 2, {2024: 11, 2025: 9, 2026: 8}.get(y, 1)), amt(30, 60), "chiefs", "super bowl squares")
    add(D(y, 3, 28), 118 + 7.5 * (y - 2023), "house bills", "h&r block")
    add(D(y, 6, 12), amt(120, 190), "gifts", "anniversary deb")
    for d0 in [D(y, 9, 17), D(y, 10, 22), D(y, 11, 12)]:
        if r.random() < .7:
            add(d0, amt(150, 260), "chiefs", "arrowhead tickets"); add(d0, r.choice([50, 60]), "chiefs", "arrowhead parking")
            add(d0, amt(38, 66), "gas", "arrowhead drive"); add(d0, amt(30, 70), "eating out", "arrowhead tailgate")
    for mm in (8, 9, 10, 11):
        if r.random() < .6: add(D(y, mm, r.randint(1, 27)), amt(22, 80), "chiefs", r.choice(["chiefs shirt", "rally house", "hat", "mahomes jersey", "bdubs chiefs game"]))
# trips
def trip(w, d0, n, lodging, extras):
    add(d0, lodging, "fun money", w + " cabin" if w != "colorado" else w + " airbnb")
    for i in range(n):
        d = d0 + dt.timedelta(i)
        if i in (0, n // 2, n - 1): add(d, amt(38, 74), "gas", w + " gas")
        for _ in range(r.choice([1, 2])): add(d, amt(19, 96), "eating out", w + " " + r.choice(["breakfast", "lunch", "dinner", "dinner"]))
    for k, a, c, n2 in extras: add(d0 + dt.timedelta(k), a, c, w + " " + n2)
trip("ozarks", D(2024, 6, 14), 6, 840, [(1, 264, "fun money", "boat rental"), (0, 96.33, "groceries", "food"), (2, 41.2, "fun money", "beer"), (3, 37.5, "gifts", "tshirt for mom"), (-1, 85, "dog", "kennel duke")])
trip("branson", D(2025, 7, 10), 5, 612.5, [(1, 189.9, "fun money", "silver dollar city"), (2, 134, "fun money", "show tickets"), (0, 62.18, "groceries", "food"), (3, 44.1, "gifts", "fudge"), (-1, 92, "dog", "kennel duke")])
trip("colorado", D(2026, 8, 5), 7, 1286, [(2, 156, "fun money", "cog railway"), (3, 35, "fun money", "park pass"), (0, 118.77, "groceries", "food"), (4, 58.25, "gifts", "sweatshirt"), (-2, 61.4, "trucks", "silverado oil change"), (-1, 140, "dog", "kennel duke")])
# bathroom remodel and deck
for d, a, c, n in [(D(2025, 1, 18), 1284.6, "house stuff", "menards bathroom vanity n tub"), (D(2025, 1, 25), 385, "house bills", "bathroom dumpster"), (D(2025, 1, 29), 214.37, "house stuff", "home depot bathroom drywall"),
    (D(2025, 2, 3), 1850, "house stuff", "bathroom plumber"), (D(2025, 2, 8), 41.8, "eating out", "pizza for bathroom crew"), (D(2025, 2, 12), 742.15, "house stuff", "lowes bathroom tile"), (D(2025, 2, 22), 63.4, "house stuff", "menards bathroom grout"),
    (D(2025, 3, 1), 118.29, "house stuff", "bathroom faucet"), (D(2025, 3, 8), 52.6, "gas", "bathroom hauling"), (D(2025, 3, 15), 960, "house stuff", "bathroom tile guy"), (D(2025, 3, 22), 84.95, "house stuff", "westlake ace bathroom paint"),
    (D(2025, 4, 5), 139.99, "house stuff", "bathroom mirror n light"), (D(2025, 4, 12), 67.3, "house stuff", "Target bathroom towels"), (D(2025, 4, 12), 36.45, "eating out", "pizza for bathroom crew"),
    (D(2026, 4, 18), 1126.4, "house stuff", "menards deck lumber"), (D(2026, 4, 25), 78.6, "house stuff", "deck screws"), (D(2026, 5, 2), 212.0, "yard", "deck gravel"), (D(2026, 5, 9), 96.75, "house stuff", "home depot deck stain"), (D(2026, 5, 10), 33.2, "fun money", "deck helper beer")]:
    add(d, a, c, n)
# big ones
for d, a, c, n in [(D(2024, 5, 4), 899, "smoker", "traeger smoker"), (D(2025, 5, 6), 3299, "yard", "zero turn mower"), (D(2026, 7, 15), 6480, "house bills", "new ac unit"), (D(2024, 2, 27), 940, "doc", "deb crown dentist"),
    (D(2026, 1, 22), 1275, "doc", "er visit kidney stone"), (D(2026, 11, 27), 548, "house stuff", "tv walmart"), (D(2026, 11, 27), 64.3, "gifts", "Target"), (D(2026, 3, 11), 210, "smoker", "traeger grill cover n probe"),
    (D(2023, 10, 14), 420, "yard", "tree trimming"), (D(2025, 10, 11), 465, "yard", "tree trimming"), (D(2026, 6, 21), 127.4, "smoker", "brisket fathers day")]:
    add(d, a, c, n)
idx = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "topeka.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for i in idx: w.writerow([rows[i][0].isoformat()] + list(rows[i][1:]))
print(len(rows), "rows")
