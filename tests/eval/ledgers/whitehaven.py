#!/usr/bin/env python3
"""Ledger of a retired harbour pilot and his wife on the Cumbrian coast (GBP).

Writes whitehaven.csv beside this file; the same bytes every time.
"""
import datetime as dt
import os
import random

rnd = random.Random(140740)
START = dt.date(2023, 10, 1)
TODAY = dt.date(2026, 11, 30)
D = dt.date

FOOD, BILLS, REPAIRS = "Food shop", "House bills", "House & repairs"
BOAT, PLOT, CAR, BAIRNS, PETS = "Boat", "Allotment", "Car", "Grandbairns", "Pets"
EAT, PUB, HEALTH, CLOTHES = "Eating out", "Pub & club", "Health", "Clothes & hair"
TRIPS, GIVE, PAPERS = "Trips", "Presents & giving", "Papers & baccy"

rows = []


def put(day, amount, cat, note):
    if START <= day <= TODAY:
        rows.append((day, int(round(amount * 100)), cat, note))


def between(lo, hi):
    return round(rnd.uniform(lo, hi), 2)


def neat(lo, hi, ends=(0.0, 0.5, 0.95, 0.99)):
    return rnd.randint(int(lo), int(hi)) + rnd.choice(ends)


def step(day, *steps):
    """The price on a day: steps are (from, price), oldest first."""
    price = steps[0][1]
    for since, p in steps:
        if day >= since:
            price = p
    return price


# --- spans in which nobody is at home, or nothing is bought ---------------
AWAY = [
    ("whitby", D(2023, 10, 16), D(2023, 10, 20)),
    ("Oban", D(2024, 9, 7), D(2024, 9, 14)),
    ("york", D(2024, 12, 6), D(2024, 12, 8)),
    ("llandudno", D(2025, 5, 19), D(2025, 5, 23)),
    ("isle of man", D(2026, 6, 6), D(2026, 6, 12)),
]
SNOWED = [(D(2023, 11, 23), D(2023, 11, 29)), (D(2026, 2, 17), D(2026, 2, 21))]


def away(day):
    return any(a <= day <= b for _, a, b in AWAY)


def snowed(day):
    return any(a <= day <= b for a, b in SNOWED)


# --- what happens on days --------------------------------------------------
day = START
while day <= TODAY:
    wd = day.weekday()
    infl = 1.0 + 0.0011 * ((day - START).days / 30.4)
    home = not away(day) and not snowed(day) and not (day.month == 12 and day.day == 25)
    quiet = rnd.random() < 0.13
    if home and wd == 4:
        put(day, step(day, (START, 6.40), (D(2024, 10, 1), 6.90), (D(2025, 11, 1), 7.50)), FOOD, "milkman")
    if home and not quiet:
        # papers & baccy
        if wd == 3:
            put(day, step(day, (START, 1.85), (D(2025, 1, 1), 2.10), (D(2026, 1, 1), 2.30)), PAPERS, "whitehaven news")
        if wd == 5 and rnd.random() < 0.8:
            put(day, step(day, (START, 1.60), (D(2024, 9, 1), 1.80), (D(2026, 3, 1), 2.00)), PAPERS, "mirror")
        if wd == 5 and rnd.random() < 0.45:
            put(day, rnd.choice([2.0, 4.0, 4.0, 5.0]), PAPERS, "lotto")
        if wd == 6 and rnd.random() < 0.5:
            put(day, step(day, (START, 2.20), (D(2025, 6, 1), 2.50)), PAPERS, "sunday post")
        if wd in (0, 4) and rnd.random() < 0.55 and day <= D(2025, 2, 21):
            put(day, step(day, (START, 14.60), (D(2024, 11, 1), 16.20)), PAPERS, "baccy")
        if rnd.random() < 0.02:
            put(day, rnd.choice([6.80, 8.50, 13.20, 3.40]), PAPERS, "stamps post office")
        # food
        if wd == 1 and rnd.random() < 0.82:
            put(day, between(42, 88) * infl, FOOD, "morrisons")
        if wd == 4 and rnd.random() < 0.62:
            put(day, between(18, 62) * infl, FOOD, "tesco")
        if wd in (0, 3) and rnd.random() < 0.36:
            put(day, between(14, 48) * infl, FOOD, "aldi")
        if rnd.random() < 0.24:
            put(day, between(2.2, 13) * infl, FOOD, "spar")
        if rnd.random() < 0.05:
            put(day, between(3, 16) * infl, FOOD, "spar egremont")
        if rnd.random() < 0.10:
            put(day, between(2, 18) * infl, FOOD, "co-op")
        if wd == 5 and rnd.random() < 0.55:
            put(day, between(9, 26) * infl, FOOD, "butcher")
        if wd in (2, 4) and rnd.random() < 0.16:
            put(day, between(7, 19) * infl, FOOD, "fish off the quay")
        if wd == 2 and rnd.random() < 0.18:
            put(day, between(11, 34) * infl, FOOD, "farmfoods")
        if rnd.random() < 0.025:
            put(day, between(4, 22) * infl, FOOD, "haile farm shop")
        if rnd.random() < 0.03:
            put(day, between(1.5, 9), FOOD, "")
        # eating out
        if wd == 4 and rnd.random() < 0.36:
            put(day, neat(12, 19, (0.0, 0.4, 0.8)) * infl, EAT, "crosbys")
        if wd == 1 and rnd.random() < 0.20:
            put(day, neat(6, 13, (0.2, 0.5, 0.9)), EAT, "morrisons cafe")
        if wd in (2, 3) and rnd.random() < 0.13:
            put(day, neat(7, 16, (0.0, 0.5, 0.9)), EAT, "harbour cafe")
        if rnd.random() < 0.035:
            put(day, between(2.6, 8.9), EAT, "greggs")
        if wd == 6 and rnd.random() < 0.14:
            put(day, neat(24, 38, (0.0, 0.5, 0.95)) * infl, EAT, "carvery")
        if rnd.random() < 0.02:
            put(day, neat(8, 15, (0.0, 0.4)), EAT, "garden centre cafe")
        if rnd.random() < 0.012:
            put(day, neat(4, 9, (0.1, 0.6)), EAT, "")
        # pub & club
        if wd in (3, 5) and rnd.random() < 0.34:
            put(day, rnd.choice([4.2, 8.4, 8.4, 12.6, 9.1]) * step(day, (START, 1.0), (D(2025, 4, 1), 1.1)), PUB, "vagabond")
        if wd == 2 and rnd.random() < 0.42:
            put(day, rnd.choice([3.6, 7.2, 7.2, 10.8]), PUB, "bowls club")
        if wd == 6 and rnd.random() < 0.10:
            put(day, neat(5, 13, (0.0, 0.6)), PUB, "pint with ken")
        if wd == 0 and rnd.random() < 0.12:
            put(day, rnd.choice([6.0, 8.0, 10.0]), PUB, "quiz night")
        # car
        if rnd.random() < 0.075:
            put(day, between(24, 54), CAR, "petrol tesco")
        if rnd.random() < 0.035:
            put(day, between(22, 52), CAR, "petrol asda")
        if rnd.random() < 0.022:
            put(day, rnd.choice([6.0, 8.0, 8.0, 10.0]), CAR, "car wash")
        if rnd.random() < 0.035:
            put(day, rnd.choice([1.5, 2.0, 2.4, 3.0, 4.5]), CAR, "parking whitehaven")
        if rnd.random() < 0.012:
            put(day, rnd.choice([5.0, 6.5, 9.0]), CAR, "parking keswick")
        if rnd.random() < 0.008:
            put(day, between(4, 12), CAR, "screenwash")
        # boat in season
        if 4 <= day.month <= 10:
            if rnd.random() < 0.05:
                put(day, between(12, 34), BOAT, "outboard petrol")
            if rnd.random() < 0.035:
                put(day, between(4, 15), BOAT, "bait")
            if rnd.random() < 0.012:
                put(day, between(3, 14), BOAT, "mackerel feathers")
        if rnd.random() < 0.016:
            put(day, between(9, 58), BOAT, "chandlers maryport")
        if rnd.random() < 0.006:
            put(day, between(8, 32), BOAT, "rope")
        # allotment
        if 2 <= day.month <= 10:
            if rnd.random() < 0.04:
                put(day, between(4, 27), PLOT, "cleator garden centre")
            if rnd.random() < 0.022:
                put(day, rnd.choice([5.5, 6.99, 11.0, 13.98]), PLOT, "compost")
            if rnd.random() < 0.018:
                put(day, between(3, 14), PLOT, "b&m")
            if rnd.random() < 0.018:
                put(day, between(2.2, 9), PLOT, "seeds")
        # pets
        if rnd.random() < 0.05 and day <= D(2026, 4, 10):
            put(day, between(5, 14), PETS, "bosun food")
        if rnd.random() < 0.02 and day <= D(2026, 4, 10):
            put(day, between(4, 8), PETS, "bosun litter")
        if rnd.random() < 0.065 and day >= D(2024, 3, 16):
            put(day, between(8, 24), PETS, "tansy food")
        if rnd.random() < 0.015 and day >= D(2024, 3, 16):
            put(day, between(3, 16), PETS, "pets at home")
        if rnd.random() < 0.012 and day >= D(2024, 3, 16):
            put(day, between(2, 9), PETS, "b&m")
        # bairns
        if wd == 6 and day.toordinal() % 14 < 7 and rnd.random() < 0.85:
            pm = step(day, (START, 5.0), (D(2026, 1, 1), 6.0))
            put(day, pm, BAIRNS, "alfie pocket money")
            if day >= D(2024, 8, 1):
                put(day, pm, BAIRNS, "poppy pocket money")
        if wd in (5, 6) and rnd.random() < 0.07:
            put(day, neat(9, 19, (0.0, 0.5)), BAIRNS, "soft play alfie & poppy")
        if wd == 5 and 5 <= day.month <= 9 and rnd.random() < 0.25:
            put(day, neat(4, 10, (0.0, 0.6)), BAIRNS, "ice creams")
        if rnd.random() < 0.012:
            put(day, between(4, 22), BAIRNS, "alfie lego")
        if rnd.random() < 0.010:
            put(day, between(4, 16), BAIRNS, "poppy book")
        # health
        if rnd.random() < 0.035:
            put(day, between(2.5, 19), HEALTH, "boots")
        if rnd.random() < 0.010:
            put(day, between(1.5, 7), HEALTH, "superdrug")
        # clothes
        if rnd.random() < 0.011:
            put(day, neat(14, 58, (0.0, 0.5, 0.99)), CLOTHES, "next")
        if rnd.random() < 0.010:
            put(day, neat(9, 64, (0.0, 0.5)), CLOTHES, "m&s workington")
        if rnd.random() < 0.012:
            put(day, neat(2, 9, (0.0, 0.5)), CLOTHES, "hospice shop")
        # house
        if rnd.random() < 0.015:
            put(day, between(6, 72), REPAIRS, "b&q workington")
        if rnd.random() < 0.012:
            put(day, between(5, 44), REPAIRS, "screwfix")
        if rnd.random() < 0.018:
            put(day, between(3, 21), REPAIRS, "b&m")
        if rnd.random() < 0.007:
            put(day, between(9, 55), REPAIRS, "argos")
        # giving
        if wd == 6 and rnd.random() < 0.34:
            put(day, rnd.choice([3.0, 5.0, 5.0, 5.0]), GIVE, "church")
    day += dt.timedelta(days=1)

# --- monthly ---------------------------------------------------------------
COLD = {1: 214, 2: 196, 3: 165, 4: 124, 5: 92, 6: 71, 7: 66, 8: 68, 9: 84, 10: 128, 11: 171, 12: 205}
for year in (2023, 2024, 2025, 2026):
    for month in range(1, 13):
        def on(d):
            return D(year, month, d)
        if month not in (2, 3):
            put(on(1), step(on(1), (START, 148.0), (D(2024, 4, 1), 155.0), (D(2025, 4, 1), 163.0), (D(2026, 4, 1), 171.0)), BILLS, "council tax")
        put(on(12), COLD[month] * rnd.uniform(0.92, 1.10) * step(on(12), (START, 1.0), (D(2025, 10, 1), 1.07)), BILLS, "gas & electric octopus")
        put(on(15), step(on(15), (START, 33.50), (D(2024, 4, 1), 35.80), (D(2025, 4, 1), 39.20), (D(2026, 4, 1), 41.10)), BILLS, "water united utilities")
        put(on(20), step(on(20), (START, 27.99), (D(2024, 4, 1), 30.19), (D(2025, 4, 1), 33.19), (D(2026, 4, 1), 36.19)), BILLS, "plusnet")
        put(on(8), step(on(8), (START, 8.0), (D(2025, 9, 1), 10.0)), BILLS, "giffgaff jean")
        put(on(8), 6.0, BILLS, "giffgaff")
        if on(3) <= D(2025, 3, 31):
            put(on(3), step(on(3), (START, 46.0), (D(2024, 4, 1), 49.0)), BILLS, "sky")
        if on(18) >= D(2025, 4, 1):
            put(on(18), step(on(18), (START, 10.99), (D(2026, 2, 1), 12.99)), BILLS, "netflix")
        put(on(5), step(on(5), (START, 8.0), (D(2025, 1, 1), 10.0)), GIVE, "RNLI")
        if on(22) >= D(2024, 3, 16):
            put(on(22), step(on(22), (START, 14.20), (D(2025, 3, 20), 15.80), (D(2026, 3, 20), 17.40)), PETS, "tansy insurance")
        if month in (11, 12, 1, 2, 3):
            put(on(6), rnd.choice([34.0, 36.0, 68.0]), BILLS, "coal")
        if month in (1, 4, 7, 10):
            put(on(2), step(on(2), (START, 285.0), (D(2025, 1, 1), 298.0), (D(2026, 1, 1), 316.0)), BOAT, "marina berth")

day = D(2023, 10, 5)
while day <= TODAY:  # every four weeks
    put(day, step(day, (START, 12.0), (D(2024, 7, 1), 13.0), (D(2026, 4, 1), 15.0)), BILLS, "window cleaner")
    day += dt.timedelta(days=28)

day = D(2023, 10, 11)
while day <= TODAY:  # every five or six weeks
    if not away(day) and not snowed(day):
        put(day, step(day, (START, 34.0), (D(2025, 2, 1), 37.0), (D(2026, 5, 1), 40.0)), CLOTHES, "jean hair")
    day += dt.timedelta(days=rnd.choice([35, 35, 42]))

day = D(2023, 10, 21)
while day <= TODAY:
    if not away(day):
        put(day, step(day, (START, 9.0), (D(2025, 8, 1), 10.0)), CLOTHES, "barber")
    day += dt.timedelta(days=rnd.choice([35, 42, 49]))

day = D(2023, 11, 8)
while day <= TODAY:
    if not away(day) and not snowed(day):
        put(day, step(day, (START, 30.0), (D(2025, 6, 1), 33.0)), HEALTH, "chiropodist jean")
    day += dt.timedelta(days=56)

day = D(2025, 1, 13)
while day <= D(2025, 6, 30):  # jean's slimming club, started and stopped
    if not away(day):
        put(day, 6.95, HEALTH, "slimming world jean")
    day += dt.timedelta(days=7)

day = D(2024, 9, 18)
while day <= D(2025, 7, 16):
    if day.month != 12 or day.day < 20:
        put(day, 7.50, BAIRNS, "alfie swimming")
    day += dt.timedelta(days=7)

day = D(2025, 9, 11)
while day <= TODAY:
    if not (day.month == 12 and day.day > 19) and day.month != 8:
        put(day, step(day, (START, 6.50), (D(2026, 9, 1), 7.00)), BAIRNS, "poppy ballet")
    day += dt.timedelta(days=7)

for day in (D(2024, 2, 7), D(2024, 2, 14), D(2024, 2, 21), D(2024, 3, 6), D(2024, 3, 20), D(2024, 4, 10)):
    put(day, 42.0, HEALTH, "physio knee")

for i, day in enumerate((D(2024, 4, 22), D(2024, 10, 14), D(2025, 4, 16), D(2025, 10, 22), D(2026, 4, 29), D(2026, 10, 19))):
    put(day, (25.80, 26.80, 26.80, 27.40, 27.40, 27.90)[i], HEALTH, "dentist")
for day, a in ((D(2023, 11, 14), 25.80), (D(2024, 6, 11), 70.70), (D(2025, 3, 26), 27.40), (D(2025, 11, 18), 75.30), (D(2026, 7, 8), 27.90)):
    put(day, a, HEALTH, "dentist jean")

for day in (D(2024, 5, 9), D(2024, 9, 26), D(2025, 4, 3), D(2025, 8, 14), D(2025, 12, 11), D(2026, 5, 7), D(2026, 9, 3)):
    put(day, step(day, (START, 38.0), (D(2025, 8, 1), 42.0)), PETS, "tansy clip")
for day, a, n in (
    (D(2024, 3, 28), 62.0, "vet tansy jabs"), (D(2025, 3, 27), 66.0, "vet tansy jabs"), (D(2026, 3, 26), 71.5, "vet tansy jabs"),
    (D(2024, 8, 19), 214.0, "vet tansy spayed"), (D(2025, 10, 2), 88.4, "vet tansy paw"),
    (D(2024, 1, 18), 54.0, "vet bosun"), (D(2025, 2, 6), 118.6, "vet bosun teeth"), (D(2025, 12, 3), 143.2, "vet bosun"),
    (D(2026, 3, 9), 96.5, "vet bosun"), (D(2026, 4, 13), 172.0, "vet bosun"), (D(2024, 3, 16), 450.0, "tansy puppy"),
    (D(2024, 3, 16), 64.99, "tansy bed and lead"),
):
    put(day, a, PETS, n)

# --- yearly ----------------------------------------------------------------
for y, home_i, boat_i, tv, plot, bowls, lift, service in (
    (2023, 0, 0, 159.0, 42.0, 0, 0, 84.0),
    (2024, 218.4, 141.0, 169.5, 44.0, 60.0, 96.0, 88.0),
    (2025, 241.9, 148.5, 174.5, 46.0, 65.0, 104.0, 92.0),
    (2026, 263.7, 156.2, 180.0, 50.0, 70.0, 110.0, 96.0),
):
    if home_i:
        put(D(y, 5, 14), home_i, BILLS, "home insurance")
        put(D(y, 3, 3), boat_i, BOAT, "boat insurance")
        put(D(y, 4, 8), bowls, PUB, "bowls subs")
        put(D(y, 3, 24), lift, BOAT, "lift out crane")
        put(D(y, 3, 27), between(38, 66), BOAT, "antifoul")
        put(D(y, 4, 17), between(52, 88), BOAT, "outboard service")
        put(D(y, 3, 2 + y % 4), between(8, 15), PLOT, "seed potatoes")
        put(D(y, 3, 9 + y % 3), between(4, 8), PLOT, "onion sets")
        put(D(y, 2, 20), 35.0, PLOT, "manure")
        put(D(y, 5, 11 + y % 5), between(6, 12), PLOT, "bamboo canes")
        put(D(y, 8, 23), 3.0, PLOT, "allotment show entry")
        put(D(y, 5, 13), (45.0, 50.0, 60.0)[y - 2024], GIVE, "alfie birthday")
        put(D(y, 8, 2), (40.0, 45.0, 55.0)[y - 2024], GIVE, "poppy birthday")
        put(D(y, 6, 20), (48.0, 62.0, 75.0)[y - 2024], GIVE, "susan birthday")
        put(D(y, 9, 25), (38.5, 42.0, 46.0)[y - 2024], EAT, "carvery anniversary")
        put(D(y, 2, 14), between(18, 32), GIVE, "flowers jean")
        put(D(y, 1, 27), between(40, 95), GIVE, "jean birthday")
        put(D(y, 7, 11), between(11, 26), GIVE, "ken birthday")
    put(D(y, 12, 4), tv, BILLS, "tv licence")
    put(D(y, 10, 10), plot, PLOT, "plot rent")
    put(D(y, 11, 7), (5.0, 5.0, 10.0, 10.0)[y - 2023], GIVE, "poppy appeal")
    put(D(y, 10, 24), service, REPAIRS, "boiler service")
    if y < 2026:
        k = 1 + 0.09 * (y - 2023)
        put(D(y, 12, 2), 13.5, GIVE, "christmas cards")
        put(D(y, 12, 9), between(45, 68) * k, GIVE, "christmas alfie argos")
        put(D(y, 12, 10), between(38, 64) * k, GIVE, "christmas poppy")
        put(D(y, 12, 12), between(40, 80) * k, GIVE, "christmas susan next")
        put(D(y, 12, 15), between(55, 95) * k, GIVE, "christmas jean boots")
        put(D(y, 12, 17), 24.0, GIVE, "christmas bottle for ken")
        put(D(y, 12, 8), between(32, 44), REPAIRS, "christmas tree")
        put(D(y, 12, 23), between(44, 66) * k, FOOD, "christmas turkey butcher")
        put(D(y, 12, 24), between(38, 70) * k, FOOD, "tesco")
        put(D(y, 12, 24), between(12, 24), PUB, "vagabond")
        put(D(y, 12, 24), between(5, 11), FOOD, "spar")
put(D(2026, 11, 27), 61.0, GIVE, "christmas poppy")
put(D(2026, 11, 28), 38.95, GIVE, "christmas alfie argos")

# --- one-off big things ----------------------------------------------------
for day, a, c, n in (
    (D(2024, 5, 3), 1349.0, BOAT, "outboard mercury"),
    (D(2024, 6, 14), 118.0, BOAT, "life jacket jean"),
    (D(2025, 6, 4), 89.5, BOAT, "flares"),
    (D(2026, 5, 20), 246.0, BOAT, "fish finder"),
    (D(2025, 3, 15), 689.0, PLOT, "greenhouse"),
    (D(2025, 3, 18), 74.5, PLOT, "greenhouse staging"),
    (D(2026, 4, 4), 59.0, PLOT, "water butt"),
    (D(2024, 7, 5), 32.0, PLOT, "hosepipe"),
    (D(2025, 11, 13), 2450.0, REPAIRS, "new boiler"),
    (D(2024, 1, 31), 385.0, REPAIRS, "plumber tyson"),
    (D(2026, 8, 19), 140.0, REPAIRS, "plumber tyson"),
    (D(2024, 10, 5), 529.0, REPAIRS, "new mattress"),
    (D(2026, 9, 16), 318.0, REPAIRS, "stair carpet"),
    (D(2025, 7, 22), 164.0, REPAIRS, "curtains dunelm"),
    (D(2026, 2, 11), 1895.0, HEALTH, "hearing aids"),
    (D(2024, 11, 20), 189.0, HEALTH, "specsavers"),
    (D(2026, 10, 14), 229.0, HEALTH, "specsavers jean"),
    (D(2025, 6, 12), 749.0, CAR, "motability advance payment"),
    (D(2024, 4, 18), 10.0, CAR, "blue badge"),
    (D(2025, 6, 17), 22.5, CAR, "car mats"),
    (D(2026, 5, 13), 189.0, BAIRNS, "alfie bike"),
    (D(2025, 9, 1), 46.0, BAIRNS, "poppy school shoes clarks"),
    (D(2026, 8, 28), 49.0, BAIRNS, "poppy school shoes clarks"),
    (D(2025, 2, 8), 8.99, BAIRNS, "toy car alfie"),
    (D(2024, 10, 12), 95.0, CLOTHES, "walking boots"),
    (D(2025, 11, 22), 24.0, CLOTHES, "wellies jean"),
    (D(2026, 11, 14), 68.0, CLOTHES, "walking boots jean"),
    (D(2026, 3, 17), 79.0, CLOTHES, "waterproof"),
    (D(2026, 11, 10), 11.4, HEALTH, "boots"),
    (D(2026, 11, 24), 4.75, HEALTH, "boots"),
    (D(2025, 8, 6), 34.0, TRIPS, "ravenglass railway with bairns"),
    (D(2026, 8, 12), 37.5, TRIPS, "ravenglass railway with bairns"),
    (D(2025, 4, 26), 28.0, TRIPS, "keswick launch"),
    (D(2026, 2, 24), 138.0, TRIPS, "isle of man ferry"),
    (D(2026, 9, 22), 45.0, TRIPS, "carlisle theatre"),
):
    put(day, a, c, n)

# --- trips -----------------------------------------------------------------
PLAN = {
    "whitby": [(0, 312.0, "b&b"), (0, 38.4, "petrol"), (1, 21.9, "fish supper"), (2, 9.0, "abbey"), (2, 12.5, "tea room"), (3, 6.0, "parking"), (3, 33.8, "dinner"), (4, 14.75, "kippers")],
    "Oban": [(0, 585.0, "cottage"), (0, 52.3, "petrol"), (1, 26.8, "fish supper"), (2, 34.4, "ferry to mull"), (2, 17.6, "lunch"), (3, 48.9, "tesco"), (4, 24.0, "distillery"), (5, 61.5, "seafood"), (6, 11.2, "cafe"), (6, 19.99, "jumper"), (7, 44.1, "petrol")],
    "york": [(0, 178.0, "hotel"), (0, 64.2, "train"), (1, 29.0, "railway museum cafe"), (1, 18.5, "christmas market"), (1, 42.6, "dinner"), (2, 22.4, "breakfast")],
    "llandudno": [(0, 396.0, "hotel"), (0, 47.9, "petrol"), (1, 15.5, "tram"), (1, 23.9, "fish & chips"), (2, 8.2, "pier"), (3, 57.3, "meal with susan"), (3, 13.4, "great orme cafe"), (4, 5.0, "parking")],
    "isle of man": [(0, 690.0, "guest house"), (1, 18.0, "horse tram"), (1, 27.6, "kippers & tea"), (2, 31.0, "steam railway"), (3, 44.8, "dinner peel"), (4, 12.9, "cafe laxey"), (5, 54.5, "dinner"), (6, 16.2, "tea towel and fudge")],
}
for name, a, b in AWAY:
    for off, amount, what in PLAN[name]:
        put(a + dt.timedelta(days=off), amount, TRIPS, name + " " + what)

rows = [(d, c, k, n) for i, (d, c, k, n) in sorted(enumerate(rows), key=lambda t: (t[1][0], t[0]))]
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "whitehaven.csv"), "w", encoding="utf-8", newline="") as f:
    f.write("date,amount,category,notes\n")
    for d, cents, cat, note in rows:
        assert cents > 0 and "," not in note + cat and '"' not in note
        f.write("%s,%d.%02d,%s,%s\n" % (d.isoformat(), cents // 100, cents % 100, cat, note))
