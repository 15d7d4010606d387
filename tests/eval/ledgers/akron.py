"""Writes akron.csv beside this file: the ledger of one household in Akron, Ohio.

Denise, 41, dental hygienist, twins Tyler and Mia, a Honda, a cat named Pickles. US dollars.
Same bytes every time: one seeded generator, nothing read from outside.
"""
import datetime as dt
import os
import random

R = random.Random(4417)
D = dt.date
START, TODAY = D(2023, 10, 1), D(2026, 11, 30)
ROWS = []


def add(day, amount, cat, note):
    if START <= day <= TODAY:
        ROWS.append((day, "%.2f" % amount, cat, note))


def drift(day):
    """Prices creep up about three percent a year."""
    return 1.0 + 0.03 * (day - START).days / 365.0


def amt(day, lo, hi):
    return round(R.uniform(lo, hi) * drift(day), 2)


def chance(p):
    return R.random() < p


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        y, m = (y, m + 1) if m < 12 else (y + 1, 1)


def step(day, table):
    """Last price of table whose first day is not after day."""
    price = None
    for since, p in table:
        if since <= day:
            price = p
    return price


# --- spans of days that are not like the others -----------------------------------------------------
TRIPS = {
    "myrtle beach": (D(2024, 6, 15), D(2024, 6, 22)),
    "hocking hills": (D(2024, 10, 11), D(2024, 10, 13)),
    "chicago": (D(2025, 3, 24), D(2025, 3, 28)),
    "nashville": (D(2025, 9, 19), D(2025, 9, 21)),
    "niagara": (D(2026, 7, 18), D(2026, 7, 22)),
}
CEDAR = [D(2024, 8, 3), D(2025, 7, 12), D(2025, 7, 13), D(2026, 6, 27), D(2026, 6, 28)]
QUIET_SPANS = [(D(2024, 1, 22), D(2024, 1, 25)), (D(2025, 2, 10), D(2025, 2, 14)), (D(2026, 1, 26), D(2026, 1, 30)),
               (D(2026, 9, 14), D(2026, 9, 16))]


def away(day):
    for a, b in TRIPS.values():
        if a <= day <= b:
            return True
    return day in CEDAR


def quiet(day):
    if (day.month, day.day) == (12, 25):
        return True
    for a, b in QUIET_SPANS:
        if a <= day <= b:
            return True
    return False


# --- everyday -----------------------------------------------------------------------------------------
BIG_GROC = ["acme", "acme wallhaven", "giant eagle", "giant eagle", "aldi", "costco", "marcs", "Acme", "walmart"]
SMALL_GROC = ["aldi", "aldi", "acme", "acme wallhaven", "giant eagle", "marcs", "marcs", "target", "mustard seed", "dollar general",
              "walmart", "aldi milk & bread", "giant eagle fair lawn", ""]
COFFEE = ["dunkin", "dunkin", "dunkin", "dunkin montrose", "starbucks", "starbucks", "Starbucks w/ carla", "akron coffee roasters"]
LUNCH = ["chipotle", "panera", "subway", "wendys", "chick fil a", "mcdonalds", "lunch w/ carla", "mustard seed cafe", "subway", ""]
DINNER = ["swensons", "swensons", "swensons", "swensons montrose", "luigis", "luigis pizza", "papa joes", "chipotle", "texas roadhouse",
          "mcdonalds w/ kids", "chick fil a", "olive garden", "dinner w/ jen", "catfish night", "taco bell"]
GAS = ["gas speedway", "gas speedway", "gas sheetz", "getgo gas", "costco gas", "gas circle k"]


def everyday():
    day = START
    sitter = 0
    while day <= TODAY:
        wd = day.weekday()
        if quiet(day) or away(day):
            day += dt.timedelta(days=1)
            continue
        idle = chance(0.10)
        if not idle:
            # groceries
            if wd == 5 and chance(0.78) or wd == 6 and chance(0.32):
                n = R.choice(BIG_GROC)
                lo, hi = (118, 236) if n == "costco" else (52, 88) if n == "aldi" else (64, 158)
                add(day, amt(day, lo, hi), "Groceries", n)
            if chance(0.30):
                n = R.choice(SMALL_GROC)
                lo, hi = (24, 58) if n == "mustard seed" else (6, 46)
                add(day, amt(day, lo, hi), "Groceries", n)
            # eating out
            if chance(0.30 if wd < 5 else 0.22):
                n = R.choice(COFFEE)
                add(day, amt(day, 4.2, 7.9) if "carla" not in n else amt(day, 9, 14), "Eating Out", n)
            if wd < 5 and chance(0.19):
                add(day, amt(day, 8.5, 16.5), "Eating Out", R.choice(LUNCH))
            if chance(0.13 if wd < 4 else 0.36):
                n = R.choice(DINNER)
                lo, hi = {"texas roadhouse": (58, 96), "olive garden": (52, 88), "luigis": (34, 62), "dinner w/ jen": (29, 57),
                          "catfish night": (33, 49), "papa joes": (48, 84)}.get(n, (19, 43))
                add(day, amt(day, lo, hi), "Eating Out", n)
            if day.month in (5, 6, 7, 8, 9) and chance(0.08):
                add(day, amt(day, 11, 24), "Eating Out", R.choice(["jenis ice cream", "strickland ice cream", "strickland ice cream"]))
            # car
            if chance(0.185):
                add(day, amt(day, 27, 49), "Honda", R.choice(GAS))
            if chance(0.018):
                add(day, R.choice([9.00, 12.00, 15.00]), "Honda", "car wash")
            if wd < 5 and chance(0.022):
                add(day, R.choice([4.00, 5.00, 6.00, 8.00]), "Honda", "parking downtown")
            # kids
            school = day.month not in (6, 7) and not (day.month == 8 and day.day < 20)
            if school and wd == 0 and chance(0.45):
                add(day, R.choice([20.00, 25.00, 30.00, 40.00]), "Kids", R.choice(["lunch money", "lunch money", "tyler lunch money", "mia lunch money"]))
            if wd in (4, 5) and chance(0.16) or not school and wd < 5 and chance(0.10):
                sitter += 1
                add(day, R.choice([40.00, 45.00, 50.00, 60.00, 72.00]) + (5 if day.year >= 2026 else 0), "Kids", "brooke sitter" if sitter % 5 else "brooke sitter + tip")
            if chance(0.075):
                n, lo, hi = R.choice([("tyler baseball cleats", 34, 62), ("tyler batting cages", 10, 20), ("tyler legos", 14, 58), ("tyler field trip", 8, 28),
                                      ("mia dance shoes", 28, 54), ("mia field trip", 8, 28), ("mia art supplies", 9, 34), ("mia books scholastic", 9, 32),
                                      ("tyler xbox card", 20, 30), ("target", 11, 46), ("five below", 6, 27), ("mia slime kit", 9, 24), ("school pictures", 26, 48)])
                add(day, amt(day, lo, hi), "Kids", n)
            # clothes
            if chance(0.115 if day.month in (4, 8, 11) else 0.066):
                n, lo, hi = R.choice([("target", 14, 62), ("old navy", 22, 78), ("kohls", 24, 92), ("gap", 25, 70), ("gap kids", 20, 58), ("once upon a child", 9, 38),
                                      ("marshalls", 17, 64), ("tyler jeans old navy", 24, 44), ("mia leggings target", 12, 33), ("mia shoes dsw", 32, 58), ("tyler shoes dsw", 36, 66),
                                      ("tj maxx", 18, 69), ("", 10, 40)])
                add(day, amt(day, lo, hi), "Clothes", n)
            # household
            if chance(0.205):
                n, lo, hi = R.choice([("target", 10, 68), ("target", 10, 68), ("amazon", 9, 64), ("amazon", 9, 64), ("walmart", 9, 54), ("dollar tree", 4, 19), ("dollar general", 5, 24),
                                      ("family dollar", 5, 21), ("home depot", 11, 84), ("lowes", 10, 79), ("ace hardware", 5, 33), ("costco paper towels", 19, 28),
                                      ("big lots", 12, 96), ("", 6, 40), ("laundry soap marcs", 9, 17)])
                add(day, amt(day, lo, hi), "Household", n)
            # fun
            if chance(0.13 if wd < 5 else 0.24):
                n, lo, hi = R.choice([("movies regal", 28, 58), ("bowling", 24, 52), ("akron zoo", 16, 44), ("rubberducks game", 22, 64), ("kindle book", 5, 15), ("barnes & noble", 12, 42),
                                      ("pickleball court", 8, 14), ("wine night w/ carla", 16, 34), ("redbox", 2, 6), ("skating", 16, 30), ("michaels yarn", 9, 40), ("xbox game", 20, 60),
                                      ("trampoline park", 32, 58), ("lottery", 2, 10), ("catan game", 38, 48), ("cavs game", 90, 170)][:16 if chance(0.2) else 14])
                add(day, amt(day, lo, hi), "Fun Stuff", n)
            # doctor
            if chance(0.040):
                n, lo, hi = R.choice([("cvs", 7, 34), ("cvs", 7, 34), ("discount drug mart", 6, 31), ("discount drug mart", 6, 31), ("giant eagle pharmacy", 10, 25), ("tyler allergy meds", 12, 24),
                                      ("copay dr patel", 30, 40), ("copay pediatrician mia", 25, 35), ("copay pediatrician tyler", 25, 35), ("cvs", 7, 34)])
                add(day, amt(day, lo, hi), "Doctor & Meds", n)
            # work
            if chance(0.026):
                n, lo, hi = R.choice([("scrubs", 28, 66), ("work shoes", 54, 92), ("parking work", 6, 10), ("donuts for the office", 14, 24), ("loupes cleaning kit", 12, 30), ("carla bday lunch", 15, 24)])
                add(day, amt(day, lo, hi), "Work", n)
            # gifts through the year
            if chance(0.022):
                n, lo, hi = R.choice([("bday party gift", 15, 32), ("bday party gift", 15, 32), ("baby shower gift", 30, 60), ("flowers for mom", 22, 48), ("card", 4, 8), ("teacher gift", 10, 25), ("thank you gift brooke", 15, 30)])
                add(day, amt(day, lo, hi), "Gifts", n)
        day += dt.timedelta(days=1)


# --- bills, started and stopped, yearly -----------------------------------------------------------------
RENT = [(START, 1150.00), (D(2024, 8, 1), 1195.00), (D(2025, 8, 1), 1250.00), (D(2026, 8, 1), 1290.00)]
VERIZON = [(START, 94.12), (D(2024, 12, 1), 99.12), (D(2026, 3, 1), 107.62)]
SPECTRUM = [(START, 59.99), (D(2024, 10, 1), 64.99), (D(2025, 10, 1), 70.00)]
NETFLIX = [(START, 15.49), (D(2025, 2, 1), 17.99)]
SPOTIFY = [(START, 16.99), (D(2024, 8, 1), 19.99)]
DISNEY = [(START, 13.99), (D(2024, 10, 1), 15.99)]
DANCE = [(START, 68.00), (D(2025, 9, 1), 74.00)]


def bills():
    heat = {1: 148, 2: 141, 3: 104, 4: 71, 5: 44, 6: 36, 7: 34, 8: 34, 9: 36, 10: 49, 11: 84, 12: 126}
    cool = {1: 104, 2: 98, 3: 88, 4: 82, 5: 91, 6: 128, 7: 168, 8: 171, 9: 132, 10: 90, 11: 88, 12: 102}
    for y, m in months():
        first = D(y, m, 1)
        add(first, step(first, RENT), "Rent", "rent")
        add(D(y, m, 4), step(first, VERIZON), "Bills & Utilities", "verizon")
        add(D(y, m, 9), step(first, SPECTRUM), "Bills & Utilities", "spectrum internet")
        add(D(y, m, R.randint(11, 14)), round(cool[m] * R.uniform(0.88, 1.14) * drift(first), 2), "Bills & Utilities", "ohio edison")
        add(D(y, m, R.randint(16, 19)), round(heat[m] * R.uniform(0.88, 1.14) * drift(first), 2), "Bills & Utilities", "dominion gas" if y < 2025 else "enbridge gas")
        add(D(y, m, R.randint(21, 24)), round(R.uniform(47, 74) * drift(first), 2), "Bills & Utilities", "akron water")
        add(D(y, m, 7), step(first, NETFLIX), "Fun Stuff", "netflix")
        add(D(y, m, 15), step(first, SPOTIFY), "Fun Stuff", "spotify family")
        if D(2023, 11, 1) <= first <= D(2025, 12, 1):
            add(D(y, m, 20), step(first, DISNEY), "Fun Stuff", "disney+")
        add(D(y, m, 26), 2.99, "Fun Stuff", "icloud")
        if first <= D(2026, 3, 1):
            add(D(y, m, 5), 318.44, "Honda", "honda payment")
        if D(2024, 1, 1) <= first <= D(2024, 10, 1):
            add(D(y, m, 17), 24.99, "Fun Stuff", "planet fitness")
        if D(2024, 9, 1) <= first <= D(2025, 4, 1):
            add(D(y, m, 3), 79.00, "Kids", "tyler karate")
        if m not in (6, 7, 8):
            add(D(y, m, 6), step(first, DANCE), "Kids", "mia dance")
        if D(2025, 7, 1) <= first:
            add(D(y, m, 11), 145.00, "Doctor & Meds", "mia braces")
        # cat
        add(D(y, m, R.randint(2, 9)), round(R.uniform(31, 52) * drift(first), 2), "Cat", R.choice(["chewy", "chewy", "pickles food petsmart", "pickles food"]))
        add(D(y, m, R.randint(12, 22)), round(R.uniform(13, 26) * drift(first), 2), "Cat", R.choice(["litter", "litter", "pickles litter", "litter petsmart"]))
        if chance(0.45):
            add(D(y, m, R.randint(1, 28)), round(R.uniform(4, 22) * drift(first), 2), "Cat", R.choice(["pickles toy", "pickles treats", "cat grass", "petsmart"]))
    add(D(2024, 3, 1), 49.00, "Fun Stuff", "planet fitness annual fee")
    day = D(2025, 1, 7)
    while day <= D(2025, 3, 11):
        add(day, 71.93, "Groceries", "hello fresh")
        day += dt.timedelta(days=7)
    add(D(2025, 6, 11), 900.00, "Doctor & Meds", "mia braces down payment")

    # the Honda
    for d, p in [(D(2023, 12, 18), 436.20), (D(2024, 6, 18), 448.75), (D(2024, 12, 18), 471.10), (D(2025, 6, 18), 489.60), (D(2025, 12, 18), 512.35), (D(2026, 6, 18), 528.90)]:
        add(d, p, "Honda", "state farm car insurance")
    for d, p in [(D(2023, 11, 8), 54.99), (D(2024, 3, 20), 54.99), (D(2024, 7, 31), 59.99), (D(2024, 12, 9), 59.99), (D(2025, 4, 23), 62.99), (D(2025, 8, 27), 62.99),
                 (D(2026, 1, 14), 66.49), (D(2026, 5, 19), 66.49), (D(2026, 10, 7), 69.99)]:
        add(d, p, "Honda", "oil change valvoline")
    add(D(2024, 5, 16), 412.87, "Honda", "brakes conrads")
    add(D(2025, 11, 18), 684.32, "Honda", "4 new tires discount tire")
    add(D(2026, 2, 12), 731.46, "Honda", "alternator conrads")
    for y, p in [(2024, 46.00), (2025, 46.00), (2026, 51.50)]:
        add(D(y, 5, 20), p, "Honda", "plates bmv")
    for y, p in [(2023, 168.00), (2024, 174.00), (2025, 189.00), (2026, 196.00)]:
        add(D(y, 10, 19), p, "Bills & Utilities", "renters insurance state farm")
    for y, p in [(2024, 89.00), (2025, 94.00), (2026, 99.00)]:
        add(D(y, 2, 21), p, "Work", "taxes h&r block")
    for y, p in [(2023, 60.00), (2024, 65.00), (2025, 65.00), (2026, 65.00)]:
        add(D(y, 11, 3), p, "Groceries", "costco membership")
    for y in (2024, 2025, 2026):
        add(D(y, 7, 9), 139.00, "Household", "amazon prime")
    add(D(2023, 12, 11), 104.00, "Work", "dental board license")
    add(D(2025, 12, 10), 104.00, "Work", "dental board license")
    for y, p in [(2024, 58.00), (2025, 65.00), (2026, 72.00)]:
        add(D(y, 4, 10), p, "Work", "cpr class")

    # vet and health
    for d, p, n in [(D(2024, 2, 27), 96.40, "pickles vet checkup"), (D(2024, 9, 5), 142.75, "pickles vet ear infection"), (D(2025, 3, 4), 104.10, "pickles vet checkup"),
                    (D(2025, 8, 29), 618.30, "pickles vet surgery"), (D(2025, 9, 8), 54.00, "pickles vet followup"), (D(2026, 3, 3), 118.60, "pickles vet checkup")]:
        add(d, p, "Cat", n)
    for d, p, n in [(D(2024, 1, 30), 215.00, "glasses target optical"), (D(2025, 10, 4), 487.50, "tyler er broken arm"), (D(2025, 10, 14), 112.00, "tyler arm xray"),
                    (D(2025, 11, 13), 60.00, "tyler cast off"), (D(2026, 4, 16), 248.00, "glasses tyler target optical"), (D(2026, 9, 23), 35.00, "flu shots")]:
        add(d, p, "Doctor & Meds", n)
    for d in [D(2023, 10, 21), D(2024, 1, 6), D(2024, 3, 23), D(2024, 6, 8), D(2024, 8, 17), D(2024, 11, 9), D(2025, 2, 8), D(2025, 5, 3), D(2025, 8, 16), D(2025, 11, 8),
              D(2026, 2, 7), D(2026, 5, 9), D(2026, 8, 15), D(2026, 11, 14)]:
        add(d, 34.00 + 2 * (d.year - 2023), "Kids", "haircuts tyler & mia")
    for d in [D(2023, 12, 2), D(2024, 4, 13), D(2024, 9, 14), D(2025, 2, 1), D(2025, 6, 7), D(2025, 11, 1), D(2026, 3, 14), D(2026, 8, 8), D(2026, 11, 7)]:
        add(d, amt(d, 88, 124), "Household" if d.year < 2024 else "Fun Stuff", "my hair salon")

    # big household things
    for d, p, n in [(D(2024, 4, 27), 689.00, "washer lowes"), (D(2024, 11, 29), 549.99, "tv best buy"), (D(2025, 5, 24), 1149.00, "couch ashley"), (D(2026, 1, 10), 218.40, "mattress tyler"),
                    (D(2026, 1, 10), 231.90, "mattress mia"), (D(2026, 10, 17), 379.00, "vacuum costco")]:
        add(d, p, "Household", n)
    add(D(2026, 8, 11), 649.99, "Work", "laptop best buy")


def kids_year():
    for y in (2024, 2025, 2026):
        add(D(y, 3, 2), 95.00 + 10 * (y - 2024), "Kids", "tyler baseball signup")
        add(D(y, 2, 13), 72.00 + 6 * (y - 2024), "Kids", "mia dance costume")
        add(D(y, 6, 1), 48.00 + 4 * (y - 2024), "Fun Stuff", "mia dance recital tickets")
        add(D(y, 6, 10), 210.00 + 25 * (y - 2024), "Kids", "camp tyler")
        add(D(y, 6, 10), 245.00 + 25 * (y - 2024), "Kids", "camp mia")
        # the twins' birthday is May 14
        party = D(y, 5, 14) + dt.timedelta(days=(5 - D(y, 5, 14).weekday()) % 7)
        add(party, amt(party, 168, 245), "Kids", "twins bday party")
        add(party - dt.timedelta(days=1), amt(party, 34, 48), "Groceries", "twins bday cake acme")
        add(D(y, 5, 12), amt(party, 48, 90), "Gifts", "bday tyler")
        add(D(y, 5, 12), amt(party, 48, 90), "Gifts", "bday mia")
        for n, day in [("school supplies target", D(y, 8, 12)), ("school supplies walmart", D(y, 8, 16)), ("school supplies", D(y, 8, 19))]:
            add(day, amt(day, 22, 74), "Kids", n)
        add(D(y, 8, 21), 85.00 + 5 * (y - 2024), "Kids", "school fees")
        # mothers day, mom, jen
        md = D(y, 5, 8) + dt.timedelta(days=(6 - D(y, 5, 8).weekday()) % 7)
        add(md - dt.timedelta(days=1), amt(md, 32, 58), "Gifts", "mothers day mom")
        add(D(y, 9, 26), amt(md, 40, 75), "Gifts", "bday mom")
        add(D(y, 3, 18), amt(md, 30, 55), "Gifts", "bday jen")
        add(D(y, 2, 12), amt(md, 14, 30), "Gifts", "valentines tyler & mia")
        add(D(y, 7, 3), amt(md, 38, 74), "Fun Stuff", "fireworks 4th of july")
        add(D(y, 7, 4), amt(md, 44, 80), "Groceries", "4th of july cookout")
        es = {2024: D(2024, 3, 30), 2025: D(2025, 4, 19), 2026: D(2026, 4, 4)}[y]
        add(es, amt(es, 24, 48), "Gifts", "easter baskets")
    add(D(2024, 11, 16), 60.00, "Gifts", "housewarming present jen")
    for y in (2023, 2024, 2025, 2026):
        for n, day, cat, lo, hi in [("halloween costume mia", D(y, 10, 9), "Kids", 24, 42), ("halloween costume tyler", D(y, 10, 9), "Kids", 24, 42), ("halloween candy", D(y, 10, 27), "Groceries", 19, 36),
                                    ("pumpkins szalays", D(y, 10, 14), "Fun Stuff", 16, 32)]:
            add(day, amt(day, lo, hi), cat, n)
        th = D(y, 11, 22) + dt.timedelta(days=(3 - D(y, 11, 22).weekday()) % 7)
        add(th - dt.timedelta(days=2), amt(th, 22, 38), "Groceries", "thanksgiving turkey acme")
        add(th - dt.timedelta(days=1), amt(th, 62, 118), "Groceries", "thanksgiving food")
        bf = th + dt.timedelta(days=1)
        for n, cat, lo, hi in [("xmas tyler", "Gifts", 40, 110), ("xmas mia", "Gifts", 40, 110), ("kohls", "Clothes", 38, 96), ("target", "Household", 22, 70)]:
            add(bf, amt(bf, lo, hi), cat, n)
        add(bf + dt.timedelta(days=1), amt(bf, 55, 85), "Household", "christmas tree")
        day = D(y, 12, 1)
        for n, lo, hi in [("xmas mom", 45, 90), ("xmas jen", 35, 70), ("xmas tyler", 25, 120), ("xmas mia", 25, 120), ("xmas tyler", 18, 90), ("xmas mia", 18, 90), ("xmas cards", 18, 34),
                          ("xmas brooke", 20, 40), ("xmas carla", 18, 32), ("xmas stockings five below", 24, 48), ("xmas teachers", 30, 50)]:
            when = D(y, 12, R.randint(2, 23))
            add(when, amt(day, lo, hi), "Gifts", n)
        add(D(y, 12, 23), amt(day, 84, 148), "Groceries", "christmas dinner")
        add(D(y, 11, 21), amt(day, 22, 48), "Gifts", "xmas layaway tyler" if y % 2 == 0 else "xmas layaway mia")


def trips():
    def span(word, a, b, hotel, extras, meal=(24, 68), gas=True):
        add(a, hotel, "Trips", word + (" hotel" if word != "hocking hills" else " cabin"))
        day = a
        while day <= b:
            for _ in range(R.choice([1, 2, 2, 3])):
                add(day, amt(day, *meal), "Eating Out", word + " " + R.choice(["dinner", "lunch", "breakfast", "food", "pizza"]))
            if chance(0.7):
                n, lo, hi = R.choice(extras)
                add(day, amt(day, lo, hi), "Trips", word + " " + n)
            day += dt.timedelta(days=1)
        if gas:
            add(a, amt(a, 36, 52), "Honda", "gas " + word)
            add(b, amt(b, 36, 52), "Honda", "gas " + word)
    span("myrtle beach", *TRIPS["myrtle beach"], 1184.60, [("mini golf", 32, 52), ("souvenirs", 14, 48), ("boogie boards", 22, 44), ("parking", 8, 15), ("skywheel", 44, 62)])
    span("hocking hills", *TRIPS["hocking hills"], 418.00, [("zipline", 88, 130), ("souvenirs", 12, 30), ("firewood", 8, 16)])
    span("chicago", *TRIPS["chicago"], 742.15, [("aquarium", 98, 128), ("train", 12, 22), ("museum", 58, 82), ("souvenirs", 12, 40), ("parking", 28, 46)], meal=(21, 74))
    span("nashville", *TRIPS["nashville"], 356.80, [("show w/ jen", 68, 110), ("uber", 14, 28), ("souvenirs", 15, 40)], meal=(22, 60))
    span("niagara", *TRIPS["niagara"], 688.25, [("boat ride", 84, 112), ("souvenirs", 12, 44), ("parking", 15, 30), ("arcade", 20, 48)])
    add(D(2024, 1, 27), 250.00, "Trips", "myrtle beach deposit")
    add(D(2026, 4, 8), 150.00, "Trips", "niagara deposit")
    add(D(2025, 9, 12), 38.00, "Cat", "pickles sitter nashville")
    for d in CEDAR:
        if d not in (D(2025, 7, 13), D(2026, 6, 28)):
            add(d, amt(d, 138, 176), "Trips", "cedar point tickets")
            add(d, R.choice([25.00, 30.00]), "Trips", "cedar point parking")
        else:
            add(d - dt.timedelta(days=1), amt(d, 148, 196), "Trips", "cedar point hotel")
        add(d, amt(d, 38, 74), "Eating Out", "cedar point food")
    add(D(2026, 4, 11), 74.50, "Trips", "pittsburgh zoo")
    add(D(2026, 4, 11), 52.18, "Eating Out", "pittsburgh lunch")


everyday()
bills()
kids_year()
trips()
order = sorted(range(len(ROWS)), key=lambda i: (ROWS[i][0], i))
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "akron.csv")
with open(path, "w", encoding="utf-8", newline="\n") as out:
    out.write("date,amount,category,notes\n")
    for i in order:
        d, a, c, n = ROWS[i]
        assert "," not in n and '"' not in n and float(a) > 0
        out.write("%s,%s,%s,%s\n" % (d.isoformat(), a, c, n))
print(len(ROWS), "rows")
