"""Ledger of one household in Ballarat (Shane, Kylie, Tilly and Banjo the kelpie), AUD.
Deterministic: writes ballarat.csv next to this file."""
import csv
import datetime as dt
import os
import random

rnd = random.Random(3350)
D = dt.date
START, END = D(2023, 10, 1), D(2026, 11, 30)
rows = []


def add(d, cents, cat, note=""):
    if START <= d <= END:
        rows.append((d, int(cents), cat, note))


def cents(lo, hi):
    """an everyday price: often ends in .95, .50, .00 or anything"""
    c = rnd.randint(int(lo * 100), int(hi * 100))
    k = rnd.random()
    if k < 0.2:
        c = c // 100 * 100 + 95
    elif k < 0.35:
        c = c // 100 * 100 + 50
    elif k < 0.5:
        c = max(100, c // 100 * 100)
    return c


def pick(pairs):
    t = sum(w for _, w in pairs)
    x = rnd.random() * t
    for v, w in pairs:
        x -= w
        if x < 0:
            return v
    return pairs[-1][0]


def months():
    y, m = 2023, 10
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


TRIPS = [  # word, first day, last day
    ("lorne", D(2024, 1, 8), D(2024, 1, 14)),
    ("robe", D(2025, 1, 5), D(2025, 1, 11)),
    ("bali", D(2025, 9, 20), D(2025, 9, 30)),
    ("torquay", D(2026, 1, 9), D(2026, 1, 13)),
    ("echuca", D(2026, 4, 3), D(2026, 4, 6)),
]
QUIET = [  # crook in bed, flooded in, nothing bought
    (D(2024, 7, 16), D(2024, 7, 19)), (D(2025, 6, 24), D(2025, 6, 28)), (D(2026, 8, 11), D(2026, 8, 14)),
    (D(2026, 10, 13), D(2026, 10, 15)),
]


def away(d):
    return any(a <= d <= b for _, a, b in TRIPS)


def quiet(d):
    return any(a <= d <= b for a, b in QUIET)


def typed(note, d):
    """in the first months he still typed capitals now and then"""
    if d < D(2024, 6, 1) and note and rnd.random() < 0.12:
        return note[0].upper() + note[1:]
    return note


def inflate(d, c):
    return int(c * (1 + 0.035 * ((d - START).days / 365.0)))


# ---------------------------------------------------------------- everyday things
GROC = [("woolies", 26), ("woolies delacombe", 14), ("coles", 20), ("aldi", 20), ("iga", 8), ("wilsons fruit", 5), ("butcher", 6),
        ("bakers delight", 5), ("woolies metro", 3)]
GROC_PRICE = {"woolies": (28, 210), "woolies delacombe": (25, 190), "coles": (22, 190), "aldi": (30, 160), "iga": (6, 48), "wilsons fruit": (12, 42),
              "butcher": (24, 88), "bakers delight": (5, 19), "woolies metro": (8, 36)}
FUEL = [("bp", 28), ("bp sebastopol", 14), ("ampol", 20), ("coles express", 14), ("united", 12), ("metro petroleum", 8)]
SMOKO = [("bakery", 22), ("pie and coffee", 18), ("iced coffee", 16), ("servo pie", 12), ("lunch bar", 16), ("subway", 7), ("sausage roll", 6)]
SMOKO_PRICE = {"bakery": (7, 21), "pie and coffee": (9, 16), "iced coffee": (4, 7), "servo pie": (6, 11), "lunch bar": (11, 24), "subway": (10, 19), "sausage roll": (5, 10)}
TAKE = [("maccas", 20), ("maccas drive thru", 9), ("hungry jacks", 8), ("red rooster", 9), ("fish and chips", 17), ("dominos", 12), ("thai", 9), ("kebab", 8),
        ("charcoal chicken", 6), ("pizza with macca", 2)]
TAKE_PRICE = {"maccas": (9, 46), "maccas drive thru": (6, 32), "hungry jacks": (11, 44), "red rooster": (19, 48), "fish and chips": (22, 62), "dominos": (18, 56),
              "thai": (34, 92), "kebab": (13, 38), "charcoal chicken": (17, 44), "pizza with macca": (24, 52)}
PUB = [("red lion", 12), ("red lion counter tea", 7), ("the george", 12), ("dan murphys", 18), ("bws", 13), ("first choice", 12), ("beers with macca", 9),
       ("footy club bar", 9)]
PUB_PRICE = {"red lion": (18, 96), "red lion counter tea": (48, 145), "the george": (16, 120), "dan murphys": (38, 140), "bws": (16, 72), "first choice": (24, 118),
             "beers with macca": (20, 85), "footy club bar": (12, 60)}
TOOL = [("bunnings", 24), ("total tools", 18), ("sydney tools", 8), ("middys", 22), ("rexel", 10), ("bunnings conduit", 6), ("total tools drill bits", 5),
        ("work boots", 2), ("test and tag labels", 3)]
TOOL_PRICE = {"bunnings": (9, 120), "total tools": (25, 290), "sydney tools": (19, 210), "middys": (14, 180), "rexel": (18, 160), "bunnings conduit": (12, 70),
              "total tools drill bits": (16, 60), "work boots": (150, 230), "test and tag labels": (22, 60)}
HOUSE = [("bunnings", 26), ("bunnings timber", 6), ("kmart", 24), ("mitre 10", 10), ("reject shop", 9), ("target", 6), ("nursery", 6), ("lawn mower fuel", 4),
         ("ikea", 2), ("spotlight", 4)]
HOUSE_PRICE = {"bunnings": (8, 130), "bunnings timber": (30, 190), "kmart": (9, 85), "mitre 10": (7, 90), "reject shop": (5, 32), "target": (18, 95),
               "nursery": (12, 75), "lawn mower fuel": (10, 22), "ikea": (60, 320), "spotlight": (12, 60)}
HEALTH = [("chemist warehouse", 30), ("chemist", 14), ("gp", 10), ("gp tilly", 7), ("physio back", 10), ("kylie physio", 6), ("haircut tilly", 7), ("haircut", 10),
          ("haircut kylie", 5)]
HEALTH_PRICE = {"chemist warehouse": (9, 68), "chemist": (7, 42), "gp": (42, 92), "gp tilly": (42, 88), "physio back": (75, 105), "kylie physio": (75, 105),
                "haircut tilly": (25, 38), "haircut": (28, 42), "haircut kylie": (85, 165)}


def buy(d, cat, table, price, blank=0.05):
    n = pick(table)
    lo, hi = price[n]
    c = inflate(d, cents(lo, hi))
    if rnd.random() < blank:
        n = ""
    add(d, c, cat, typed(n, d))


d = START
while d <= END:
    wd = d.weekday()
    at_home = not away(d) and not quiet(d)
    slow = rnd.random() < 0.11  # a day nobody leaves the house
    if at_home and not slow:
        if rnd.random() < (0.75 if wd in (3, 5) else 0.5 if wd in (0, 6) else 0.42):
            buy(d, "Groceries", GROC, GROC_PRICE, 0.06)
            if rnd.random() < 0.13:
                buy(d, "Groceries", GROC, GROC_PRICE, 0.06)
        if rnd.random() < (0.27 if wd in (4, 0) else 0.17):
            n = pick(FUEL)
            c = cents(52, 84) if rnd.random() < 0.35 else cents(84, 152)
            if n in ("bp", "ampol") and rnd.random() < 0.12:
                n, c = n + " mazda", cents(50, 82)
            add(d, inflate(d, c), "Fuel", typed("" if rnd.random() < 0.05 else n, d))
        if wd < 5:
            if rnd.random() < 0.46:
                buy(d, "Smoko", SMOKO, SMOKO_PRICE, 0.09)
        elif rnd.random() < 0.12:
            buy(d, "Smoko", SMOKO, SMOKO_PRICE, 0.09)
        if d <= D(2025, 2, 9) and rnd.random() < 0.15:
            add(d, cents(38, 46) + (400 if d >= D(2024, 9, 1) else 0), "Smoko", "smokes")
        if rnd.random() < (0.55 if wd == 4 else 0.36 if wd == 5 else 0.3 if wd == 6 else 0.17):
            buy(d, "Takeaway", TAKE, TAKE_PRICE, 0.05)
        if rnd.random() < (0.45 if wd == 4 else 0.4 if wd == 5 else 0.22 if wd == 6 else 0.1):
            buy(d, "Pub & Grog", PUB, PUB_PRICE, 0.03)
        if rnd.random() < (0.17 if wd < 5 else 0.08):
            buy(d, "Tools", TOOL, TOOL_PRICE, 0.03)
        if rnd.random() < (0.3 if wd >= 5 else 0.08):
            buy(d, "House & Garden", HOUSE, HOUSE_PRICE, 0.05)
        if rnd.random() < 0.095:
            buy(d, "Health", HEALTH, HEALTH_PRICE, 0.02)
        if rnd.random() < 0.042:
            n = pick([("petstock", 55), ("petbarn", 12), ("nexgard", 12), ("petstock banjo bed", 2), ("dog biscuits", 15)])
            lo, hi = {"petstock": (48, 126), "petbarn": (30, 95), "nexgard": (62, 88), "petstock banjo bed": (70, 120), "dog biscuits": (9, 28)}[n]
            add(d, cents(lo, hi), "Banjo", typed(n, d))
        if wd == 5 and d.month not in (1,) and rnd.random() < 0.42:
            add(d, cents(4, 17), "Gymnastics", "gym canteen")
    d += dt.timedelta(days=1)

# ---------------------------------------------------------------- regular bills
d = D(2023, 10, 2)
while d <= END:
    add(d, 41000 if d < D(2025, 3, 3) else 43500, "Rent", "rent")
    d += dt.timedelta(days=7)
for y, m in months():
    f = D(y, m, 1)
    add(D(y, m, 12), 6500 if f < D(2025, 7, 1) else 7200, "Bills", "telstra")
    add(D(y, m, 5), 7900 if f < D(2024, 11, 1) else 8500, "Bills", "aussie broadband")
    add(D(y, m, 18), 1699 if f < D(2024, 8, 1) else 1899 if f < D(2026, 2, 1) else 2099, "Bills", "netflix")
    if D(2024, 3, 1) <= f <= D(2025, 9, 1):
        add(D(y, m, 9), 2500 if f < D(2025, 2, 1) else 3000, "Bills", "kayo")
    if f >= D(2025, 1, 1):
        add(D(y, m, 22), 1399, "Bills", "spotify")
    add(D(y, m, rnd.randint(24, 28)), 3000, "Bills", "kylie boost phone")
    if m in (1, 4, 7, 10):
        add(D(y, m, rnd.randint(14, 21)), inflate(f, rnd.randint(31000, 36000) + (15000 if m in (7, 10) else 0)), "Bills", "origin power")
        add(D(y, m, rnd.randint(2, 8)), inflate(f, rnd.randint(22000, 27000)), "Bills", "central highlands water")
    if m in (2, 5, 8, 11):
        add(D(y, m, rnd.randint(15, 22)), inflate(f, rnd.randint(14000, 17000) + (22000 if m == 8 else 9000 if m == 5 else 0)), "Bills", "origin gas")
for y, c in ((2024, 41250), (2025, 44820), (2026, 48975)):
    add(D(y, 3, 11), c, "Bills", "contents insurance")
for y, c in ((2024, 90620), (2025, 91980), (2026, 93640)):
    add(D(y, 2, 20), c, "Cars", "ute rego")
for y, c in ((2024, 118400), (2025, 126950), (2026, 139730)):
    add(D(y, 9, 2), c, "Cars", "ute insurance")
for y, c in ((2023, 87215), (2024, 88640), (2025, 89905), (2026, 91530)):
    add(D(y, 10, 17), c, "Cars", "mazda rego")
for y, c in ((2024, 71240), (2025, 76455), (2026, 82310)):
    add(D(y, 6, 4), c, "Cars", "mazda insurance")

# ---------------------------------------------------------------- the ute and the mazda
for day, c, n in (
    (D(2023, 11, 14), 42900, "ute service"), (D(2024, 5, 21), 46800, "ute service"), (D(2024, 11, 19), 44950, "ute service"), (D(2025, 5, 27), 51200, "ute service"),
    (D(2025, 12, 2), 48600, "ute service"), (D(2026, 6, 9), 53500, "ute service"), (D(2024, 3, 26), 31500, "mazda service"), (D(2025, 4, 1), 33800, "mazda service"),
    (D(2026, 3, 24), 36250, "mazda service"), (D(2024, 8, 14), 119600, "tyres ute bridgestone"), (D(2026, 7, 22), 134800, "tyres ute bridgestone"),
    (D(2025, 2, 5), 58400, "mazda tyres"), (D(2025, 8, 19), 485000, "Transmission rebuild ute"), (D(2025, 8, 19), 14900, "hire car"), (D(2025, 8, 18), 22000, "tow truck ute"),
    (D(2024, 2, 7), 38900, "ute canopy racks"), (D(2024, 10, 9), 28900, "ute battery"), (D(2026, 10, 8), 31900, "ute battery"), (D(2026, 11, 11), 16500, "ute windscreen excess"),
    (D(2026, 10, 22), 8950, "mud flaps ute"), (D(2025, 11, 25), 21500, "mazda battery"), (D(2026, 2, 12), 9900, "speeding fine ute"), (D(2024, 12, 4), 23400, "speeding fine mazda"),
    (D(2026, 11, 19), 4850, "ute wash and oil"), (D(2026, 10, 27), 5995, "repco wipers ute"), (D(2025, 10, 14), 4395, "repco")):
    add(day, c, "Cars", n)
for y, m in months():
    if rnd.random() < 0.55:
        add(D(y, m, rnd.randint(2, 27)), cents(9, 24), "Cars", pick([("car wash", 6), ("car wash ute", 3), ("repco", 3), ("citylink toll", 3)]))

# ---------------------------------------------------------------- gymnastics
for day, c in ((D(2023, 10, 4), 37500), (D(2024, 1, 31), 39000), (D(2024, 4, 17), 39000), (D(2024, 7, 17), 39000), (D(2024, 10, 9), 39000), (D(2025, 1, 29), 42000),
               (D(2025, 4, 23), 42000), (D(2025, 7, 23), 42000), (D(2025, 10, 8), 42000), (D(2026, 1, 28), 44500), (D(2026, 4, 22), 44500), (D(2026, 7, 15), 44500),
               (D(2026, 10, 7), 44500)):
    add(day, c, "Gymnastics", "eureka gymnastics term fees")
for day, c, n in (
    (D(2024, 2, 10), 8900, "leotard tilly"), (D(2024, 5, 4), 6500, "comp entry bendigo"), (D(2024, 6, 15), 6500, "comp entry geelong"), (D(2024, 8, 3), 9500, "comp entry states"),
    (D(2024, 8, 25), 14800, "tilly states comp motel"), (D(2025, 2, 15), 24500, "comp leotard tilly"), (D(2025, 3, 22), 3895, "grips tilly"), (D(2025, 5, 10), 7000, "comp entry bendigo"),
    (D(2025, 6, 14), 7000, "comp entry geelong"), (D(2025, 7, 5), 10500, "comp entry states"), (D(2025, 8, 23), 16900, "tilly states comp motel"), (D(2025, 11, 15), 64900, "air track for tilly"),
    (D(2026, 2, 14), 9600, "leotard tilly"), (D(2026, 3, 7), 4250, "grips tilly"), (D(2026, 5, 9), 7500, "comp entry bendigo"), (D(2026, 5, 30), 7500, "comp entry warrnambool"),
    (D(2026, 6, 20), 7500, "comp entry geelong"), (D(2026, 8, 1), 11500, "comp entry states"), (D(2026, 8, 22), 18400, "tilly states comp motel"), (D(2026, 9, 12), 3500, "tilly club hoodie"),
    (D(2026, 11, 14), 5500, "end of year display tickets")):
    add(day, c, "Gymnastics", n)
d = D(2025, 2, 6)
while d <= END:
    if not away(d) and d.month != 1 and not D(2025, 12, 15) <= d <= D(2026, 2, 1) and rnd.random() < 0.9:
        add(d, 4500 if d < D(2026, 2, 1) else 5000, "Gymnastics", "private lesson coach jess")
    d += dt.timedelta(days=14)

# ---------------------------------------------------------------- banjo
for day, c, n in (
    (D(2023, 11, 29), 11850, "vet"), (D(2024, 4, 10), 6300, "dog rego council"), (D(2024, 6, 6), 14500, "vet vaccinations"), (D(2024, 10, 30), 23640, "vet snake bite scare"),
    (D(2025, 4, 10), 6600, "dog rego council"), (D(2025, 6, 5), 15200, "vet vaccinations"), (D(2025, 12, 29), 18700, "vet grass seed in paw"), (D(2026, 4, 10), 6900, "dog rego council"),
    (D(2026, 5, 13), 9800, "vet limping"), (D(2026, 5, 21), 234000, "Banjo vet surgery cruciate"), (D(2026, 6, 4), 8500, "vet checkup"), (D(2026, 6, 25), 15900, "vet vaccinations"),
    (D(2026, 9, 17), 11240, "vet ear infection"),
    (D(2024, 1, 14), 21000, "kennel banjo lorne"), (D(2025, 1, 11), 23100, "kennel banjo robe"), (D(2025, 9, 30), 41800, "kennel banjo bali"), (D(2024, 3, 9), 12000, "puppy school banjo"),
    (D(2024, 3, 16), 12000, "puppy school banjo")):
    add(day, c, "Banjo", n)
add(D(2024, 9, 14), 6480, "House & Garden", "gate latch banjo got out")
add(D(2025, 3, 29), 31250, "House & Garden", "fence palings banjo")
add(D(2026, 9, 5), 4750, "House & Garden", "new hose banjo chewed it")

# ---------------------------------------------------------------- health
d = D(2024, 2, 6)
while d <= D(2024, 11, 26):
    if rnd.random() < 0.88 or d in (D(2024, 2, 6), D(2024, 11, 26)):
        add(d, 2200, "Health", "kylie pilates")
    d += dt.timedelta(days=7)
for day, c, n in (
    (D(2023, 11, 22), 18500, "dentist tilly"), (D(2024, 6, 12), 21400, "dentist"), (D(2024, 9, 11), 19500, "dentist tilly"), (D(2025, 4, 15), 38900, "kylie glasses specsavers"),
    (D(2025, 7, 8), 24800, "dentist tilly"), (D(2025, 10, 21), 112000, "dentist crown shane"), (D(2026, 3, 18), 20500, "dentist tilly"), (D(2026, 9, 29), 21800, "dentist tilly"),
    (D(2026, 9, 8), 16500, "xray wrist tilly"), (D(2026, 7, 29), 42900, "kylie glasses specsavers"), (D(2025, 11, 10), 11500, "skin check")):
    add(day, c, "Health", n)

# ---------------------------------------------------------------- tools, house: big and one-off
for day, c, n in ((D(2024, 2, 29), 89000, "fluke tester"), (D(2024, 7, 3), 64900, "milwaukee rattle gun total tools"), (D(2025, 3, 12), 31900, "laser level sydney tools"),
                  (D(2025, 7, 2), 45500, "ladder"), (D(2026, 6, 24), 72900, "milwaukee kit total tools"), (D(2025, 6, 18), 32100, "licence renewal"), (D(2026, 8, 26), 21900, "ladder")):
    add(day, c, "Tools", n)
for day, c, n in ((D(2024, 4, 6), 189900, "new fridge good guys"), (D(2025, 2, 22), 97800, "washing machine good guys"), (D(2025, 11, 29), 129900, "weber bbq"),
                  (D(2026, 8, 29), 214500, "new couch forty winks"), (D(2024, 10, 19), 38500, "lawn mower"), (D(2026, 10, 24), 16800, "whipper snipper")):
    add(day, c, "House & Garden", n)

# ---------------------------------------------------------------- presents and the days of the year
for day, c, n in (
    (D(2024, 5, 12), 8900, "kylie mothers day flowers"), (D(2025, 5, 10), 9600, "kylie mothers day"), (D(2026, 5, 9), 10400, "kylie mothers day lunch voucher"),
    (D(2024, 5, 14), 34900, "Kylie birthday earrings"), (D(2025, 5, 13), 27500, "kylie birthday bag"), (D(2026, 5, 14), 41900, "kylie birthday watch"),
    (D(2024, 8, 7), 18900, "tilly birthday bike helmet"), (D(2024, 8, 9), 22500, "tilly birthday party"), (D(2025, 8, 8), 26900, "tilly birthday trampoline day"), (D(2026, 8, 6), 32900, "tilly birthday headphones"),
    (D(2026, 8, 9), 14650, "tilly birthday cake and party"), (D(2024, 3, 2), 6500, "nan birthday"), (D(2025, 3, 1), 7000, "nan birthday"), (D(2026, 3, 3), 8500, "nan birthday slippers"),
    (D(2025, 10, 11), 18000, "macca 40th"), (D(2024, 2, 14), 5500, "kylie valentines roses"), (D(2026, 2, 14), 6900, "kylie valentines roses"), (D(2026, 6, 27), 12000, "wedding present dazza"),
    (D(2025, 3, 15), 4500, "kmart"), (D(2026, 7, 11), 3800, "kmart"), (D(2026, 10, 17), 4400, "kmart")):
    add(day, c, "Presents", n)
for y, items in (
    (2023, ((1, 4500, "christmas tree lights"), (9, 16900, "christmas tilly scooter"), (14, 12900, "christmas kylie perfume"), (16, 6500, "christmas nan"), (22, 4800, "kris kringle kmart"))),
    (2024, ((7, 24900, "christmas tilly gym mat"), (12, 19900, "christmas kylie robe"), (14, 7200, "christmas nan"), (20, 5200, "kris kringle kmart"), (21, 1895, "banjo christmas bone"))),
    (2025, ((6, 31900, "christmas tilly ipad mini"), (13, 22500, "christmas kylie necklace"), (14, 7800, "christmas nan"), (19, 5600, "kris kringle kmart"), (20, 2295, "banjo christmas bone")))):
    for day, c, n in items:
        add(D(y, 12, day), c, "Presents", n)
    add(D(y, 12, 23), cents(140, 260), "Groceries", "christmas ham and prawns")
    add(D(y, 12, 22), cents(150, 290), "Pub & Grog", "christmas grog dan murphys")
add(D(2026, 11, 21), 8900, "Presents", "christmas nan")
add(D(2026, 11, 28), 25900, "Presents", "christmas tilly vault shoes")
for y, cup in ((2023, D(2023, 11, 7)), (2024, D(2024, 11, 5)), (2025, D(2025, 11, 4)), (2026, D(2026, 11, 3))):
    add(cup, 2000 + 500 * (y - 2023), "Pub & Grog", "cup day sweep")
    add(cup, cents(40, 90), "Groceries", "cup day bbq meat")
    add(cup, cents(35, 95), "Pub & Grog", "red lion")
for y in (2024, 2025, 2026):
    add(D(y, 4, 25), 1000, "Presents", "anzac badge")
    add(D(y, 4, 25), cents(35, 95), "Pub & Grog", "rsl two up")
    add(D(y, 4, 25), cents(18, 40), "Smoko", "gunfire brekky rsl")
    add(D(y, 9, 27), cents(70, 160), "Pub & Grog", "grand final arvo slab")
for y in (2024, 2025, 2026):
    for k in range(4):
        add(D(y, 4 + k, rnd.randint(11, 28)), cents(58, 130), "Pub & Grog", "footy tickets marvel")

# ---------------------------------------------------------------- trips
add(D(2023, 11, 18), 62000, "Holidays", "caravan park lorne deposit")
add(D(2024, 11, 9), 55000, "Holidays", "cabin robe deposit")
add(D(2025, 5, 14), 312000, "Holidays", "bali flights")
add(D(2025, 6, 11), 98500, "Holidays", "bali villa deposit")
add(D(2025, 11, 8), 48000, "Holidays", "airbnb torquay deposit")
add(D(2026, 2, 27), 39000, "Holidays", "houseboat echuca deposit")
LOCAL = {
    "lorne": [("fish and chips lorne", "Takeaway", 28, 70), ("iga lorne", "Groceries", 30, 140), ("boogie board lorne", "Holidays", 25, 60), ("ice cream lorne", "Holidays", 12, 32), ("lorne pub", "Holidays", 45, 150)],
    "robe": [("crayfish robe", "Holidays", 60, 130), ("foodland robe", "Groceries", 30, 150), ("robe pub", "Holidays", 50, 160), ("ice cream robe", "Holidays", 12, 34), ("bakery robe", "Takeaway", 14, 36)],
    "bali": [("bali massage", "Holidays", 15, 60), ("bintangs bali", "Holidays", 10, 48), ("dinner bali", "Holidays", 32, 110), ("scooter hire bali", "Holidays", 12, 40), ("waterbom bali", "Holidays", 90, 180),
             ("bali driver", "Holidays", 25, 70), ("breakfast bali", "Holidays", 14, 42)],
    "torquay": [("fish and chips torquay", "Takeaway", 30, 75), ("surf lesson torquay", "Holidays", 75, 150), ("coles torquay", "Groceries", 40, 150), ("ice cream torquay", "Holidays", 12, 34), ("torquay pub", "Holidays", 45, 140)],
    "echuca": [("bakery echuca", "Takeaway", 14, 38), ("paddle steamer echuca", "Holidays", 60, 110), ("woolies echuca", "Groceries", 50, 150), ("echuca pub", "Holidays", 50, 140), ("bait echuca", "Holidays", 12, 30)],
}
for word, a, b in TRIPS:
    d = a
    while d <= b:
        for _ in range(pick([(1, 3), (2, 4), (3, 3)])):
            n, cat, lo, hi = LOCAL[word][rnd.randrange(len(LOCAL[word]))]
            add(d, cents(lo, hi), cat, n)
        d += dt.timedelta(days=1)
for day, c, cat, n in (
    (D(2024, 1, 8), 12640, "Fuel", "bp lorne trip"), (D(2024, 1, 14), 9880, "Fuel", "ampol lorne"), (D(2024, 1, 14), 71000, "Holidays", "caravan park lorne"),
    (D(2025, 1, 5), 13915, "Fuel", "bp robe trip"), (D(2025, 1, 8), 7420, "Fuel", "robe servo"), (D(2025, 1, 11), 12890, "Fuel", "robe trip home ampol"), (D(2025, 1, 11), 82500, "Holidays", "cabin robe"),
    (D(2025, 9, 20), 78900, "Holidays", "bali villa"), (D(2025, 9, 20), 19500, "Holidays", "airport parking bali"), (D(2025, 9, 29), 21340, "Holidays", "bali market presents"),
    (D(2026, 1, 9), 9230, "Fuel", "ampol torquay"), (D(2026, 1, 13), 52000, "Holidays", "airbnb torquay"),
    (D(2026, 4, 3), 11420, "Fuel", "united echuca"), (D(2026, 4, 6), 61000, "Holidays", "houseboat echuca"), (D(2026, 4, 6), 10480, "Fuel", "bp echuca")):
    add(day, c, cat, n)
add(D(2025, 8, 30), 39600, "Holidays", "passports")

# ---------------------------------------------------------------- the last days before today
for day, c, cat, n in (
    (D(2026, 11, 24), 4685, "Tools", "bunnings conduit"), (D(2026, 11, 26), 8840, "Tools", "bunnings"), (D(2026, 11, 28), 7325, "House & Garden", "bunnings"),
    (D(2026, 11, 29), 5460, "Groceries", "aldi"), (D(2026, 11, 29), 3170, "Takeaway", "fish and chips"), (D(2026, 11, 27), 6480, "Pub & Grog", "beers with macca"),
    (D(2026, 11, 22), 6120, "Groceries", "coles"), (D(2026, 11, 21), 11260, "Groceries", "woolies"), (D(2026, 11, 30), 1290, "Smoko", "pie and coffee")):
    add(day, c, cat, n)

rows = sorted(enumerate(rows), key=lambda x: (x[1][0], x[0]))
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "ballarat.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for _, (d, c, cat, note) in rows:
        w.writerow([d.isoformat(), "%d.%02d" % (c // 100, c % 100), cat, note])
