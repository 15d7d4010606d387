#!/usr/bin/env python3
"""The ledger of an aircraft mechanic in Wichita, Kansas (made up). Writes wichita.csv beside this file."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(67226)
START, END = date(2023, 10, 1), date(2026, 11, 30)
rows = []


def add(d, amount, cat, note=""):
    if START <= d <= END:
        rows.append((d.isoformat(), "%.2f" % max(amount, 0.5), cat, note))


def infl(d):
    return 1 + 0.032 * (d - START).days / 365.0


def amt(d, lo, hi):
    return R.uniform(lo, hi) * infl(d)


def pick(pairs):
    total = sum(w for _, w in pairs)
    x = R.uniform(0, total)
    for v, w in pairs:
        x -= w
        if x <= 0:
            return v
    return pairs[-1][0]


# spans away from home: nothing of the daily run there
TRIPS = {
    "sturgis 24": (date(2024, 8, 3), date(2024, 8, 10)),
    "branson": (date(2025, 6, 14), date(2025, 6, 18)),
    "oshkosh": (date(2025, 7, 22), date(2025, 7, 26)),
    "sturgis 26": (date(2026, 8, 8), date(2026, 8, 15)),
    "galveston": (date(2026, 3, 13), date(2026, 3, 18)),
}


def away(d):
    return any(a <= d <= b for a, b in TRIPS.values())


def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


KIDS_ANCHOR = date(2023, 10, 7)


def kids_weekend(d):
    sat = d - timedelta(days=(d.weekday() - 5) % 7) if d.weekday() >= 5 else d + timedelta(days=5 - d.weekday())
    return (sat - KIDS_ANCHOR).days % 14 == 0


# ---- regular things -------------------------------------------------------------------------------------------------
for y, m in months():
    ym = (y, m)
    add(date(y, m, 1), 1042.18 if ym < (2025, 1) else (1089.55 if ym < (2026, 2) else 1127.40), "Mortgage", "mortgage")
    add(date(y, m, 3), 640 if ym < (2025, 9) else 685, "Kids", "child support")
    add(date(y, m, 6), 64.99 if ym < (2025, 4) else 71.99, "Bills", "verizon")
    add(date(y, m, 9), 79.99 if ym < (2024, 11) else 89.99, "Bills", "cox internet")
    add(date(y, m, 12), 15.49 if ym < (2025, 2) else 17.99, "Bills", "netflix")
    add(date(y, m, 15), 10.99 if ym < (2024, 7) else (11.99 if ym < (2026, 3) else 12.99), "Bills", "spotify")
    summer = {6: 150, 7: 190, 8: 185, 9: 120, 5: 85}.get(m, 68)
    add(date(y, m, 18), summer * R.uniform(0.88, 1.12) * infl(date(y, m, 18)), "Bills", "evergy")
    winter = {11: 70, 12: 120, 1: 155, 2: 140, 3: 88}.get(m, 33)
    add(date(y, m, 20), winter * R.uniform(0.85, 1.15), "Bills", "kansas gas")
    add(date(y, m, 22), R.uniform(44, 66), "Bills", "city water")
    if m in (1, 4, 7, 10):
        add(date(y, m, 25), 84 if ym < (2025, 7) else 93, "Bills", "trash")
    if (2024, 1) <= ym <= (2025, 6):
        add(date(y, m, 17), 10 if ym < (2025, 1) else 15, "Fun", "planet fitness")
    if ym in [(2024, 9), (2024, 10), (2024, 11), (2024, 12), (2025, 1), (2025, 9), (2025, 10), (2025, 11), (2025, 12), (2026, 1), (2026, 9), (2026, 10), (2026, 11)]:
        add(date(y, m, 5), 72.99 if y < 2025 or ym == (2025, 1) else 82.99, "Bills", "youtube tv")
    if ym >= (2024, 4):
        add(date(y, m, 10), 318.40, "Bike", "road king loan")
    add(date(y, m, 7), 121.60 if ym < (2024, 10) else (134.20 if ym < (2025, 10) else 141.75), "Truck", "state farm truck")
    add(date(y, m, R.randint(8, 26)), 18 if ym < (2025, 1) else (20 if ym < (2026, 5) else 22), "Fun", "haircut")
    # dog
    add(date(y, m, R.randint(4, 13)), amt(date(y, m, 8), 46, 55), "Dog", "dog food tractor supply")
    if R.random() < 0.35:
        add(date(y, m, R.randint(14, 27)), amt(date(y, m, 8), 8, 26), "Dog", R.choice(["rivet chew toys", "treats", "rivet nail trim", ""]))

# tobacco, quit in march 2025
d = date(2023, 10, 2)
while d < date(2025, 3, 17):
    if not away(d):
        add(d, 5.29 if d < date(2024, 6, 1) else 5.79, "Fun", "can of cope")
    d += timedelta(days=R.choice([3, 4, 4, 5, 6]))

# bowling league, Tuesdays; the season runs September to April
SEASONS = [(date(2023, 10, 3), date(2024, 4, 23), 16), (date(2024, 9, 3), date(2025, 4, 22), 18), (date(2025, 9, 2), date(2026, 4, 21), 18), (date(2026, 9, 1), date(2026, 11, 24), 20)]
for a, b, dues in SEASONS:
    d = a
    while d <= b:
        if (d.month, d.day) in ((12, 24), (12, 31), (12, 26), (1, 2), (12, 30), (12, 23)) or R.random() < 0.04:
            d += timedelta(days=7)
            continue
        add(d, dues, "Bowling", "league dues")
        if R.random() < 0.72:
            add(d, amt(d, 7, 22), "Bowling", R.choice(["beer at the lanes", "beer at the lanes", "nachos northrock lanes", "pitcher, lost to ruben"]))
        if R.random() < 0.12:
            add(d, R.choice([5, 10, 20]), "Bowling", "50/50 pot")
        d += timedelta(days=7)
for y, md, a in [(2023, (10, 3), 0), (2024, (9, 3), 25), (2025, (9, 2), 27), (2026, (9, 1), 30)]:
    if a:
        add(date(y, *md), a, "Bowling", "usbc sanction card")
for dd, a, n in [("2023-11-11", 214.95, "new ball storm phaze"), ("2025-01-18", 189.00, "ball hammer black widow"), ("2026-09-12", 239.99, "new ball motiv"), ("2024-10-05", 84.99, "bowling shoes dexter"),
                 ("2024-03-16", 95, "state tournament topeka"), ("2025-03-15", 100, "state tournament salina"), ("2026-03-07", 110, "state tournament hutch"), ("2024-02-20", 30, "resurface ball"), ("2025-10-14", 35, "resurface ball"),
                 ("2024-03-15", 128.40, "motel topeka tournament"), ("2026-03-06", 119.80, "motel hutch tournament"), ("2025-11-22", 24.5, "turkey bowl entry"), ("2024-11-23", 20, "turkey bowl entry"), ("2026-11-21", 25, "turkey bowl entry")]:
    add(date.fromisoformat(dd), a, "Bowling", n)
d = date(2023, 10, 13)
while d <= END:
    if not away(d):
        add(d, amt(d, 9, 18), "Bowling", R.choice(["practice northrock lanes", "practice west acres", "northrock lanes", "west acres bowl"]))
    d += timedelta(days=R.randint(16, 40))

# ---- daily run ------------------------------------------------------------------------------------------------------
d = START
while d <= END:
    wd = d.weekday()
    work = wd < 5 and not away(d)
    quiet = R.random() < 0.09
    if away(d) or quiet:
        d += timedelta(days=1)
        continue
    # groceries
    if R.random() < (0.42 if wd < 5 else 0.55):
        shop = pick([("dillons", 34), ("Dillons", 5), ("dillons marketplace", 11), ("aldi", 17), ("walmart", 16), ("target", 6), ("sam's club", 7), ("braum's", 5), ("", 5), ("leeker's", 3)])
        lo, hi = {"sam's club": (62, 168), "aldi": (24, 66), "walmart": (22, 92), "braum's": (7, 17), "target": (14, 55), "dillons marketplace": (30, 98), "": (5, 32), "leeker's": (15, 44)}.get(shop, (11, 84))
        if shop == "dillons" and R.random() < 0.12:
            shop = R.choice(["dillons steaks", "dillons beer", "dillons bday cake"] if R.random() < 0.5 else ["dillons steaks", "dillons beer"])
        add(d, amt(d, lo, hi), "Groceries", shop)
    # eating out
    if work and R.random() < 0.34:
        n = pick([("quiktrip", 24), ("qt coffee", 14), ("spangles", 10), ("freddy's", 11), ("nuway", 7), ("taco shop", 8), ("lunch w/ dale", 9), ("lunch w/ ruben", 4), ("braum's", 6), ("food truck at hangar", 7), ("vending", 7), ("", 3), ("chili dog joint", 2), ("scooter's", 8)])
        lo, hi = {"quiktrip": (4, 11), "qt coffee": (2, 4), "vending": (1.5, 4), "lunch w/ dale": (12, 24), "lunch w/ ruben": (12, 25), "scooter's": (5, 8)}.get(n, (8.5, 16))
        add(d, amt(d, lo, hi), "Eating Out", n)
    if wd in (4, 5, 6) and R.random() < 0.33:
        n = pick([("pizza hut", 7), ("casey's pizza", 8), ("freddy's", 7), ("wichita brewing", 6), ("the anchor", 5), ("doo-dah diner", 6), ("texas roadhouse", 5), ("spangles", 5), ("pho hot", 3), ("Freddy's", 2)])
        add(d, amt(d, 15, 44) if n in ("texas roadhouse", "wichita brewing", "the anchor") else amt(d, 11, 29), "Eating Out", n)
    # gas
    if R.random() < 0.18:
        n = pick([("quiktrip", 40), ("dillons fuel", 22), ("casey's", 12), ("phillips 66", 8), ("sam's club", 10), ("", 6)])
        add(d, R.uniform(41, 78) * (1.05 if d.year == 2024 else 1.0), "Gas", n)
    if 3 <= d.month <= 10 and R.random() < 0.09:
        add(d, R.uniform(11, 18.5), "Gas", R.choice(["bike fill up", "bike fill up", "quiktrip bike", "road king"]))
    # kids
    if kids_weekend(d) and wd in (4, 5, 6):
        if wd == 5 and R.random() < 0.75:
            n, a, c = pick([(("movie warren kids", (31, 52), "Kids"), 8), (("sedgwick zoo", (24, 40), "Kids"), 4), (("exploration place", (22, 36), "Kids"), 3), (("main event cody maddie", (38, 75), "Kids"), 4), (("kids bowling northrock lanes", (26, 44), "Kids"), 4),
                            (("skate south", (18, 29), "Kids"), 3), (("urban air", (36, 58), "Kids"), 3), (("Cody fishing stuff", (12, 38), "Kids"), 2), (("bass pro cody", (22, 66), "Kids"), 2)])
            add(d, amt(d, *a), c, n)
        if R.random() < 0.33:
            n = R.choice(["pizza w/ kids", "freddy's w/ kids", "chick fil a kids", "ihop kids", "mcdonald's kids"])
            add(d, amt(d, 21, 46), "Eating Out", n)
    if R.random() < 0.052:
        n, lo, hi = R.choice([("walmart maddie school", 12, 48), ("maddie soccer", 35, 95), ("cody lunch acct", 25, 40), ("cody shoes", 44, 79), ("maddie clothes target", 24, 71), ("cody baseball", 30, 88), ("maddie phone", 25, 25), ("cody", 8, 30), ("old navy", 30, 76), ("maddie band", 18, 60), ("", 6, 25)])
        add(d, amt(d, lo, hi), "Kids", n)
    # home repair
    if R.random() < (0.15 if wd >= 5 else 0.055):
        n, lo, hi = pick([(("home depot", 14, 120), 16), (("lowes", 12, 140), 11), (("menards", 10, 110), 9), (("ace", 6, 38), 9), (("walmart", 8, 28), 3), (("home depot faucet", 60, 110), 1.5), (("paint sherwin", 38, 92), 3), (("furnace filter", 14, 26), 3), (("lumber menards", 40, 160), 3), (("", 5, 40), 2)])
        add(d, amt(d, lo, hi), "Home Repair", n)
    # truck, bike, tools
    if R.random() < 0.05:
        n, lo, hi = R.choice([("o'reilly", 9, 75), ("autozone", 8, 68), ("car wash", 9, 14), ("car wash", 9, 14), ("walmart oil", 24, 38), ("wipers o'reilly", 28, 44), ("k-96 toll", 3, 6)])
        add(d, amt(d, lo, hi), "Truck", n)
    if 3 <= d.month <= 11 and R.random() < 0.05:
        n, lo, hi = R.choice([("twisted gear", 18, 140), ("harley shop", 22, 150), ("chain lube", 10, 16), ("o'reilly", 8, 40), ("bike wash", 7, 14), ("gloves harley shop", 38, 75), ("poker run", 20, 25)])
        add(d, amt(d, lo, hi), "Bike", n)
    if R.random() < 0.055:
        n, lo, hi = pick([(("snap-on", 20, 140), 9), (("harbor freight", 9, 85), 9), (("mac tools", 25, 120), 4), (("work boots red wing", 150, 215), 1), (("safety wire pliers", 36, 60), 1), (("gloves harbor freight", 9, 18), 3), (("coveralls", 34, 58), 1.5), (("office depot logbook", 8, 19), 1.5), (("ace", 5, 22), 2), (("", 6, 40), 1)])
        add(d, amt(d, lo, hi), "Tools & Work", n)
    # fun
    if R.random() < 0.085:
        n, lo, hi = pick([(("steam", 8, 45), 5), (("wind surge game", 14, 40), 3 if 4 <= d.month <= 9 else 0), (("beer w/ dale", 10, 28), 5), (("poker night ruben", 20, 40), 4), (("lotto", 4, 10), 5), (("ammo", 18, 48), 3), (("range", 16, 24), 3), (("bass pro", 15, 90), 2), (("thunder hockey", 24, 45), 3 if d.month in (10, 11, 12, 1, 2, 3) else 0), (("", 5, 30), 1.5), (("amazon", 9, 60), 4)])
        add(d, amt(d, lo, hi), "Fun", n)
    # amazon elsewhere
    if R.random() < 0.022:
        c = pick([("Home Repair", 4), ("Tools & Work", 3), ("Kids", 3), ("Dog", 1), ("Bike", 1.5)])
        add(d, amt(d, 11, 66), c, "amazon")
    # doctor
    if R.random() < 0.032:
        n, lo, hi = R.choice([("walgreens", 6, 38), ("walgreens rx", 10, 25), ("copay dr patel", 30, 30), ("urgent care cody", 50, 75), ("chiropractor", 40, 48), ("chiropractor", 40, 48)])
        add(d, amt(d, lo, hi), "Doctor & Dentist", n)
    d += timedelta(days=1)

# karla, february 2025 to january 2026
d = date(2025, 2, 8)
while d <= date(2026, 1, 18):
    if not away(d):
        n, lo, hi, c = R.choice([("dinner karla", 42, 88, "Eating Out"), ("dinner karla", 42, 88, "Eating Out"), ("movie w/ karla", 24, 36, "Fun"), ("karla wichita brewing", 36, 60, "Eating Out"), ("brunch karla doo-dah diner", 28, 44, "Eating Out"), ("flowers karla", 25, 48, "Gifts")])
        add(d, amt(d, lo, hi), c, n)
    d += timedelta(days=R.choice([7, 9, 12, 14, 15]))

# ---- yearly and one-off ---------------------------------------------------------------------------------------------
ONE = """
2024-04-12|189.00|Bills|h&r block
2025-04-08|204.00|Bills|h&r block
2026-04-10|219.00|Bills|h&r block
2023-12-18|1284.60|Mortgage|property tax
2024-05-09|1284.60|Mortgage|property tax
2024-12-17|1341.22|Mortgage|property tax
2025-05-08|1341.22|Mortgage|property tax
2025-12-18|1402.75|Mortgage|property tax
2026-05-08|1402.75|Mortgage|property tax
2024-03-21|1488.00|Mortgage|home insurance
2025-03-21|1712.00|Mortgage|home insurance
2026-03-20|1985.00|Mortgage|home insurance
2023-10-26|168.35|Truck|truck tag
2024-10-24|154.20|Truck|truck tag
2025-10-27|141.90|Truck|truck tag
2026-10-26|132.45|Truck|truck tag
2024-04-03|412.00|Bike|bike insurance progressive
2025-04-03|437.00|Bike|bike insurance progressive
2026-04-03|468.00|Bike|bike insurance progressive
2024-02-02|50.00|Groceries|sam's club membership
2025-02-02|50.00|Groceries|sam's club membership
2026-02-02|50.00|Groceries|sam's club membership
2024-03-30|3500.00|Bike|road king down payment
2024-04-02|386.10|Bike|title and tag road king
2024-05-18|189.95|Bike|helmet harley shop
2024-09-14|92.40|Bike|oil change bike
2025-03-22|96.75|Bike|oil change bike
2025-09-20|101.20|Bike|oil change bike
2026-04-11|104.60|Bike|oil change bike
2026-07-25|109.35|Bike|oil change bike
2025-05-17|486.40|Bike|new tires road king
2026-06-20|239.00|Bike|windshield
2026-07-18|164.50|Bike|brake pads harley shop
2023-11-04|58.90|Truck|oil change
2024-03-09|61.40|Truck|oil change
2024-07-13|62.95|Truck|oil change
2024-12-07|66.10|Truck|oil change
2025-05-03|69.80|Truck|oil change
2025-10-11|72.25|Truck|oil change
2026-03-28|74.90|Truck|oil change
2026-09-19|79.50|Truck|oil change
2024-11-09|842.36|Truck|new tires discount tire
2025-08-19|3180.00|Truck|transmission rebuild
2025-08-18|145.00|Truck|tow
2026-01-20|187.99|Truck|battery autozone
2026-06-02|418.60|Truck|ac compressor
2024-01-16|1289.00|Home Repair|water heater
2024-01-17|350.00|Home Repair|plumber
2024-06-11|2500.00|Home Repair|roof deductible hail
2025-04-26|648.20|Home Repair|fence pickets menards
2025-04-27|212.75|Home Repair|fence posts home depot
2025-05-10|88.40|Home Repair|fence stain lowes
2025-07-02|385.00|Home Repair|ac guy
2026-07-07|410.00|Home Repair|ac guy
2026-10-03|1164.00|Home Repair|garage door
2025-11-15|165.00|Home Repair|plumber
2026-02-14|289.00|Home Repair|kitchen faucet and plumber
2024-08-24|899.99|Tools & Work|us general tool chest
2026-05-23|1249.00|Tools & Work|snap-on torque wrench set
2025-09-06|179.00|Tools & Work|ia renewal class
2024-10-12|118.00|Doctor & Dentist|eye exam
2026-10-10|131.00|Doctor & Dentist|eye exam
2025-02-24|940.00|Doctor & Dentist|root canal
2024-03-05|45.00|Doctor & Dentist|dentist
2024-09-10|45.00|Doctor & Dentist|dentist
2025-03-18|45.00|Doctor & Dentist|dentist
2025-09-16|55.00|Doctor & Dentist|dentist
2026-03-24|55.00|Doctor & Dentist|dentist
2026-09-22|55.00|Doctor & Dentist|dentist
2026-05-05|1320.00|Kids|maddie braces down payment
2026-06-15|145.00|Kids|maddie braces
2026-07-15|145.00|Kids|maddie braces
2026-08-17|145.00|Kids|maddie braces
2026-09-15|145.00|Kids|maddie braces
2026-10-15|145.00|Kids|maddie braces
2026-11-16|145.00|Kids|maddie braces
2024-06-01|189.99|Kids|maddie bike
2024-08-12|162.40|Kids|school supplies target
2025-08-11|171.85|Kids|school supplies target
2026-08-17|184.10|Kids|school supplies walmart
2024-06-20|210.00|Kids|cody scout camp
2025-06-23|225.00|Kids|cody scout camp
2026-06-22|240.00|Kids|cody scout camp
2023-11-20|92.50|Dog|vet rivet shots
2024-11-18|98.00|Dog|vet rivet shots
2025-11-17|106.50|Dog|vet rivet shots
2026-11-16|114.00|Dog|vet rivet shots
2025-10-02|2850.00|Dog|rivet acl surgery
2025-09-29|218.00|Dog|vet rivet xray
2025-10-20|64.00|Dog|vet rivet checkup
2024-08-03|240.00|Dog|kennel rivet
2025-06-14|165.00|Dog|kennel rivet
2025-07-22|165.00|Dog|kennel rivet
2026-08-08|280.00|Dog|kennel rivet
2026-03-13|210.00|Dog|kennel rivet
2023-12-02|64.20|Gifts|christmas tree
2023-12-09|148.75|Gifts|christmas cody
2023-12-10|161.30|Gifts|christmas maddie
2023-12-16|55.00|Gifts|christmas mom
2023-12-23|38.40|Groceries|christmas ham dillons
2024-11-30|69.00|Gifts|christmas tree
2024-12-07|172.10|Gifts|christmas cody
2024-12-08|184.95|Gifts|christmas maddie
2024-12-14|60.00|Gifts|christmas mom
2024-12-22|41.75|Groceries|christmas ham dillons
2025-11-29|74.00|Gifts|christmas tree
2025-12-06|201.40|Gifts|christmas cody
2025-12-07|228.60|Gifts|christmas maddie
2025-12-13|75.00|Gifts|christmas mom
2025-12-20|129.99|Gifts|christmas karla
2025-12-21|44.10|Groceries|christmas ham dillons
2026-11-28|79.00|Gifts|christmas tree
2026-11-27|144.85|Gifts|christmas cody
2024-01-27|75.00|Gifts|maddie bday
2025-01-25|90.00|Gifts|maddie bday
2026-01-24|110.00|Gifts|maddie bday
2023-10-21|68.00|Gifts|cody bday
2024-10-19|80.00|Gifts|cody bday
2025-10-18|95.00|Gifts|cody bday
2026-10-24|120.00|Gifts|cody bday
2024-05-11|42.00|Gifts|mothers day mom
2025-05-10|48.50|Gifts|mothers day mom
2026-05-09|51.00|Gifts|mothers day mom
2024-09-28|35.00|Gifts|dale bday bottle
2025-09-27|38.00|Gifts|dale bday bottle
2026-09-26|42.00|Gifts|dale bday bottle
2025-02-14|64.50|Gifts|valentines karla
2025-07-12|118.00|Gifts|karla bday
2024-06-08|100.00|Gifts|wedding ruben
2025-07-03|86.40|Fun|fireworks
2024-07-03|72.15|Fun|fireworks
2026-07-03|94.70|Fun|fireworks
2024-07-04|58.20|Groceries|brats for the 4th
2026-07-04|66.35|Groceries|brats for the 4th
2023-11-21|46.80|Groceries|thanksgiving turkey dillons
2024-11-26|51.15|Groceries|thanksgiving turkey dillons
2025-11-25|54.60|Groceries|thanksgiving turkey dillons
2026-11-24|58.90|Groceries|thanksgiving turkey dillons
2025-01-11|499.99|Fun|ps5
2023-12-29|649.00|Fun|tv best buy
2026-02-08|84.20|Fun|super bowl snacks
2025-02-09|71.10|Fun|super bowl snacks
2024-10-31|28.60|Kids|halloween candy
2025-10-31|31.90|Kids|halloween candy
2026-10-30|34.45|Kids|halloween candy
2026-11-30|3.19|Eating Out|qt coffee
2024-05-25|38.00|Fun|lake cheney pass
2025-05-24|40.00|Fun|lake cheney pass
2026-05-23|42.00|Fun|lake cheney pass
"""
for line in ONE.strip().splitlines():
    dd, a, c, n = line.split("|")
    add(date.fromisoformat(dd), float(a), c, n)


def trip(name, a, b, daily, fixed):
    for dd, x, c, n in fixed:
        add(date.fromisoformat(dd), x, c, n)
    d = a
    while d <= b:
        for c, n, lo, hi, p in daily:
            if R.random() < p:
                add(d, amt(d, lo, hi), c, n)
        d += timedelta(days=1)


trip("sturgis", *TRIPS["sturgis 24"], [("Gas", "sturgis gas", 13, 24, 0.8), ("Eating Out", "sturgis food", 14, 38, 0.9), ("Fun", "sturgis beer", 10, 34, 0.7)],
     [("2024-07-06", 180.00, "Fun", "sturgis campsite deposit"), ("2024-08-03", 94.60, "Fun", "motel sturgis ride up"), ("2024-08-04", 220.00, "Fun", "sturgis campsite"), ("2024-08-07", 64.00, "Bike", "sturgis t-shirts"), ("2024-08-08", 148.30, "Bike", "sturgis clutch cable")])
trip("sturgis", *TRIPS["sturgis 26"], [("Gas", "sturgis gas", 13, 24, 0.8), ("Eating Out", "sturgis food", 15, 40, 0.9), ("Fun", "sturgis beer", 11, 36, 0.7)],
     [("2026-06-27", 210.00, "Fun", "sturgis campsite deposit"), ("2026-08-08", 118.40, "Fun", "motel sturgis ride up"), ("2026-08-09", 260.00, "Fun", "sturgis campsite"), ("2026-08-11", 85.00, "Fun", "sturgis concert"), ("2026-08-13", 72.00, "Bike", "sturgis t-shirts")])
trip("branson", *TRIPS["branson"], [("Eating Out", "branson food", 32, 78, 0.95), ("Kids", "branson go karts", 24, 48, 0.4), ("Gas", "branson gas", 42, 60, 0.4), ("Groceries", "branson snacks", 11, 26, 0.5)],
     [("2025-05-20", 150.00, "Kids", "branson cabin deposit"), ("2025-06-14", 438.20, "Kids", "branson cabin"), ("2025-06-15", 252.00, "Kids", "silver dollar city branson"), ("2025-06-16", 118.00, "Kids", "branson duck tour")])
trip("oshkosh", *TRIPS["oshkosh"], [("Eating Out", "oshkosh food", 16, 40, 0.95), ("Gas", "oshkosh gas", 48, 70, 0.6), ("Fun", "oshkosh beer w/ dale", 14, 34, 0.5)],
     [("2025-07-22", 216.00, "Fun", "oshkosh airventure tickets"), ("2025-07-22", 145.00, "Fun", "oshkosh camping"), ("2025-07-24", 58.00, "Tools & Work", "oshkosh fly mart tools")])
trip("galveston", *TRIPS["galveston"], [("Eating Out", "galveston food", 34, 84, 0.95), ("Gas", "galveston gas", 46, 66, 0.5), ("Kids", "galveston beach stuff", 14, 42, 0.4)],
     [("2026-02-07", 200.00, "Kids", "galveston condo deposit"), ("2026-03-13", 612.50, "Kids", "galveston condo"), ("2026-03-15", 174.00, "Kids", "galveston pleasure pier"), ("2026-03-16", 96.00, "Kids", "galveston deep sea cody")])

order = list(range(len(rows)))
order.sort(key=lambda i: (rows[i][0], i))
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "wichita.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for i in order:
        w.writerow(rows[i])
print(len(rows))
