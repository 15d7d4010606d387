#!/usr/bin/env python3
"""Writes inverness.csv beside itself: the ledger of a retired bus driver in Inverness (invented). Deterministic."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(19590423)
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []

MSG, TEA, BILLS, REP, CAR, VAN, ALL, GC, HEALTH, CLO, OUT, PRES, PAP, KIRK, HOL = (
    "Messages", "Tea & cakes", "House bills", "House & repairs", "Car", "Caravan", "Allotment", "Grandchildren",
    "Chemist & health", "Clothes", "Outings", "Presents", "Papers & lottery", "Kirk & charity", "Holidays")

SICK = [(date(2024, 1, 11), date(2024, 1, 19)), (date(2025, 11, 8), date(2025, 11, 17)), (date(2026, 3, 9), date(2026, 3, 14))]
TRIPS = {"Orkney": (date(2024, 6, 8), date(2024, 6, 16)), "Tenerife": (date(2025, 2, 10), date(2025, 2, 18)),
         "Blackpool": (date(2025, 10, 12), date(2025, 10, 17)), "Skye": (date(2026, 7, 11), date(2026, 7, 19))}


def within(d, spans):
    return any(a <= d <= b for a, b in spans)


def away(d):
    return within(d, TRIPS.values())


def add(d, amount, cat, note, force=False):
    if d < START or d > END:
        return
    if within(d, SICK):
        return
    if (d.month, d.day) == (12, 25) or ((d.month, d.day) == (1, 1) and cat != "House bills"):
        return                                   # all shut
    if not force and away(d):
        return
    rows.append((d.isoformat(), round(float(amount), 2), cat, note))


def infl(d):
    """Prices creep up."""
    return 1.0 + 0.045 * ((d - START).days / 365.25)


def step(d, *steps):
    """steps: (first date, price), ascending; the price in force on d."""
    p = steps[0][1]
    for s, v in steps:
        if d >= s:
            p = v
    return p


def pence(x):
    """Prices as in shops."""
    x = round(x, 2)
    k = R.random()
    if k < 0.25:
        return round(int(x) + 0.99, 2)
    if k < 0.40:
        return round(int(x) + 0.50, 2)
    if k < 0.50:
        return float(max(1, int(x)))
    return max(0.45, x)


days = [START + timedelta(i) for i in range((END - START).days + 1)]
quiet = {d for d in days if R.random() < 0.10}

# --- the ordinary days -------------------------------------------------------------------------------------------
MSG_SHOPS = [("Tesco Inshes", 30, 26), ("Tesco Express", 7.5, 16), ("Lidl", 21, 21), ("Co-op Kinmylies", 8.5, 18),
             ("Aldi", 19, 8), ("Morrisons", 24, 7), ("M&S food", 14, 7), ("Duncan Fraser butcher", 13, 9),
             ("Black Isle fish van", 10.5, 5), ("Black Isle eggs", 3.2, 6), ("Asda", 27, 3), ("", 12, 2),
             ("Victorian Market cheese", 8, 2), ("Harry Gow rolls", 3.4, 8), ("milk and bread", 3.9, 6)]
TEA_SHOPS = [("Harry Gow", 4.6, 18), ("Harry Gow pies", 5.4, 8), ("Simpsons cafe", 7.9, 9), ("Morrisons cafe", 6.8, 9),
             ("Velocity cafe", 6.2, 6), ("Castle Tavern with Dougie", 17, 5), ("Cafe One11 soup", 8.5, 3), ("Costa", 4.2, 7),
             ("Costa with Fiona", 9.6, 4), ("scone and tea", 5.2, 10), ("M&S cafe", 7.4, 4), ("Black Isle bar pizza", 18, 2),
             ("Wetherspoons breakfast", 6.9, 5), ("", 5, 2), ("Bowling club tea", 3, 5), ("Castle View curry", 19, 2)]


def pick(table):
    t = R.random() * sum(w for _, _, w in table)
    for name, price, w in table:
        t -= w
        if t <= 0:
            return name, price
    return table[-1][0], table[-1][1]


for d in days:
    wd = d.weekday()
    q = d in quiet
    if not q:
        # the paper
        if wd < 6 and R.random() < 0.42:
            add(d, step(d, (START, 1.60), (date(2024, 3, 4), 1.75), (date(2025, 3, 3), 1.90), (date(2026, 2, 2), 2.10)), PAP, "P&J")
        if wd == 6 and R.random() < 0.60:
            add(d, step(d, (START, 2.20), (date(2024, 6, 2), 2.40), (date(2025, 9, 7), 2.60)), PAP, "Sunday Post")
        if wd == 4 and R.random() < 0.50:
            add(d, step(d, (START, 1.50), (date(2025, 1, 3), 1.70)), PAP, "Inverness Courier")
        if wd == 5 and R.random() < 0.72:
            add(d, 2.00 if R.random() < 0.8 else 4.00, PAP, "Lottery")
        if wd == 4 and R.random() < 0.22:
            add(d, 2.50 if R.random() < 0.8 else 5.00, PAP, "EuroMillions")
        # messages
        p = [0.55, 0.42, 0.50, 0.55, 0.62, 0.60, 0.20][wd]
        for k in range(2):
            if R.random() < p * (1 if k == 0 else 0.22):
                name, price = pick(MSG_SHOPS)
                amt = price * infl(d) * R.lognormvariate(0, 0.33)
                if d.month == 12 and d.day > 14 and name in ("Tesco Inshes", "M&S food", "Duncan Fraser butcher"):
                    amt *= 1.9
                add(d, pence(amt), MSG, name)
        # tea and cakes
        if R.random() < [0.22, 0.38, 0.34, 0.36, 0.32, 0.46, 0.28][wd]:
            name, price = pick(TEA_SHOPS)
            if name and R.random() < 0.07:
                name = name.lower()
            add(d, pence(price * infl(d) * R.lognormvariate(0, 0.22)), TEA, name)
        if wd == 4 and R.random() < 0.48:
            fp = step(d, (START, 9.80), (date(2024, 4, 1), 10.50), (date(2025, 4, 1), 11.40), (date(2026, 5, 1), 12.20))
            add(d, fp if R.random() < 0.8 else 2 * fp, TEA, "fish supper")
        # kirk
        if wd == 6 and R.random() < 0.74:
            add(d, step(d, (START, 5), (date(2025, 1, 1), 6)) if R.random() < 0.93 else 10, KIRK, "Kirk collection")
    # petrol, about every nine days
    if not q and R.random() < 0.115:
        shop = R.choices(["Tesco petrol", "Morrisons petrol", "Gleaner petrol"], [6, 3, 2])[0]
        add(d, R.choice([20, 25, 30, 30, 35, 40]) if R.random() < 0.35 else R.uniform(28, 58), CAR, shop)
    if not q and R.random() < 0.055:
        add(d, R.choice([1.5, 2, 2.4, 3, 3.6]), CAR, R.choice(["Rose Street car park", "parking", "parking Eden Court", "Eastgate car park"]))
    if not q and R.random() < 0.018:
        add(d, R.choice([6, 7, 8, 9]), CAR, "car wash")

# --- bills -------------------------------------------------------------------------------------------------------
y, m = 2023, 9
while (y, m) <= (2026, 11):
    f = date(y, m, 1)
    if m not in (2, 3):
        add(f, step(f, (START, 118), (date(2025, 4, 1), 126), (date(2026, 4, 1), 134)), BILLS, "Highland Council tax", True)
    if f < date(2025, 5, 1):
        add(date(y, m, 3), step(f, (START, 94), (date(2024, 1, 1), 102), (date(2024, 7, 1), 97), (date(2025, 1, 1), 109)),
            BILLS, "Scottish Hydro electric", True)
    else:
        add(date(y, m, 4), {12: 128.4, 1: 141.2, 2: 133.75, 3: 117.6, 11: 113.9, 4: 96.3, 10: 95.1}.get(m, 70.5) + (y - 2025) * 4.5 + R.randint(-300, 300) / 100,
            BILLS, "Octopus electric", True)
    add(date(y, m, 5), step(f, (START, 32.99), (date(2024, 4, 1), 35.99), (date(2025, 4, 1), 38.99), (date(2026, 4, 1), 41.99)), BILLS, "BT broadband", True)
    add(date(y, m, 7), step(f, (START, 8), (date(2025, 6, 1), 10)), BILLS, "Giffgaff", True)
    if f < date(2024, 9, 1):
        add(date(y, m, 21), step(f, (START, 46), (date(2024, 4, 1), 49.5)), BILLS, "Sky TV", True)
    else:
        add(date(y, m, 21), step(f, (START, 4.99), (date(2025, 3, 1), 5.99)), BILLS, "Netflix", True)
    if date(2025, 1, 1) <= f < date(2025, 10, 1):
        add(date(y, m, 26), 5.99 if f < date(2025, 7, 1) else 6.99, BILLS, "Britbox", True)
    add(date(y, m, 28), step(f, (START, 14.5), (date(2025, 9, 1), 16)), BILLS, "boiler cover", True)
    add(date(y, m, 28), step(f, (START, 5), (date(2026, 1, 1), 8)), KIRK, "RNLI", True)
    if date(2024, 1, 1) <= f < date(2025, 9, 1):
        add(date(y, m, 2), step(f, (START, 21), (date(2025, 1, 1), 23.5)), HEALTH, "High Life Highland swimming", True)
    w = date(y, m, R.randint(19, 25))
    add(w, step(f, (START, 8), (date(2025, 2, 1), 10)), BILLS, "window cleaner")
    if m in (10, 11, 12, 1, 2, 3):
        for _ in range(2 if m in (12, 1) else 1):
            add(date(y, m, R.choice([3, 5, 6, 20, 22, 24, 26])), R.choice([27.5, 28, 29.5, 31, 42, 44.5]) * infl(f), BILLS, "Highland Fuels coal")
        if R.random() < 0.4:
            add(date(y, m, R.randint(20, 27)), R.choice([35, 45, 60]), BILLS, "logs, Willie")
    # haircut, every month or so
    add(date(y, m, R.randint(2, 7)), step(f, (START, 11), (date(2024, 10, 1), 12), (date(2026, 1, 1), 13.5)), HEALTH, "haircut Eddie")
    y, m = (y, m + 1) if m < 12 else (y + 1, 1)
for yy, p in ((2023, 159), (2024, 169.5), (2025, 174.5), (2026, 180)):
    add(date(yy, 10, 2), p, BILLS, "TV licence", True)
for yy, p in ((2024, 188.4), (2025, 214.75), (2026, 231.1)):
    add(date(yy, 2, 22), p, BILLS, "house insurance Aviva", True)
for yy, p in ((2023, 312.6), (2024, 349.2), (2025, 338.85), (2026, 371.4)):
    add(date(yy, 9, 18), p, CAR, "car insurance", True)
for yy, p in ((2024, 180), (2025, 190), (2026, 195)):
    add(date(yy, 5, 1), p, CAR, "road tax", True)
for yy, p in ((2023, 54.85), (2024, 54.85), (2025, 54.85), (2026, 54.85)):
    add(date(yy, 10, 24), p, CAR, "MOT Macrae & Dick", True)
for yy, p in ((2023, 189), (2024, 204.5), (2025, 246.3), (2026, 219.95)):
    add(date(yy, 10, 25), p, CAR, "service Macrae & Dick", True)
for yy, p in ((2024, 89), (2025, 96), (2026, 104)):
    add(date(yy, 4, 19), p, CAR, "AA breakdown", True)
for d, p, n in ((date(2024, 2, 20), 148, "two tyres"), (date(2025, 9, 9), 685.4, "new clutch Macrae & Dick"), (date(2026, 1, 27), 162.5, "two tyres"),
                (date(2024, 8, 5), 96.2, "battery Halfords"), (date(2023, 12, 2), 14.99, "Halfords wipers"), (date(2025, 12, 3), 11.49, "Halfords de-icer"),
                (date(2026, 6, 4), 42, "exhaust clamp")):
    add(d, p, CAR, n, True)

# --- caravan -----------------------------------------------------------------------------------------------------
for yy, p in ((2024, 640), (2025, 675), (2026, 720)):
    add(date(yy, 3, 4), p, VAN, "Rosemarkie site fees", True)
    add(date(yy, 9, 4), p / 2, VAN, "Rosemarkie site winter storage", True)
add(date(2023, 9, 5), 305, VAN, "Rosemarkie site winter storage", True)
for yy, p in ((2024, 142.5), (2025, 151), (2026, 166.2)):
    add(date(yy, 4, 2), p, VAN, "caravan insurance", True)
    add(date(yy, 4, 12), p + 48, VAN, "caravan service", True)
add(date(2024, 5, 21), 389, VAN, "awning Go Outdoors", True)
add(date(2025, 4, 22), 118.99, VAN, "leisure battery Halfords", True)
add(date(2026, 5, 6), 76.5, VAN, "water pump", True)
for yy in (2023, 2024, 2025, 2026):
    for mm in (4, 5, 6, 7, 8, 9, 10):
        for _ in range(R.choice([1, 2, 2, 2, 3])):
            d = date(yy, mm, R.randint(1, 28))
            if d < START:
                continue
            pl = R.choice(["Brora", "Dornoch", "Grantown", "Ullapool", "Rosemarkie", "Rosemarkie"])
            if pl != "Rosemarkie":
                add(d, R.choice([24, 27, 29, 31.5, 52, 58]) * infl(d), VAN, "Caravan Club site " + pl)
                if R.random() < 0.5:
                    add(d, R.uniform(25, 60), VAN, "petrol " + pl)
            if R.random() < 0.55:
                add(d + timedelta(1), R.uniform(6, 24), VAN, R.choice(["Co-op " + pl, "chips " + pl, "milk and rolls " + pl]))
            if R.random() < 0.22:
                add(d, step(d, (START, 31), (date(2025, 3, 1), 34.5)), VAN, "Calor gas")
            if R.random() < 0.18:
                add(d, R.choice([6.5, 7, 8.99]), VAN, "charcoal")
            if R.random() < 0.2:
                add(d + timedelta(1), R.uniform(4, 28), VAN, R.choice(["Go Outdoors pegs", "toilet blue", "bulbs", "The Range folding chair", "Go Outdoors"]))

# --- allotment ---------------------------------------------------------------------------------------------------
for yy, p in ((2024, 42), (2025, 45), (2026, 50)):
    add(date(yy, 2, 5), p, ALL, "allotment rent", True)
AL = {1: [("seed catalogue order", 21)], 2: [("seed tatties", 9.5), ("Simpsons seeds", 11), ("onion sets", 5)],
      3: [("Simpsons compost", 17), ("seed tatties", 8), ("manure, Willie", 20), ("Simpsons seeds", 9)],
      4: [("Simpsons compost", 18), ("netting", 12), ("B&Q canes", 9), ("leek plants", 6), ("Poundstretcher pots", 5)],
      5: [("Simpsons tomato plants", 10), ("slug pellets", 6), ("B&Q hose", 22), ("bedding plants", 14), ("strimmer fuel", 9)],
      6: [("Simpsons", 13), ("tomato feed", 5.5), ("netting", 13), ("strimmer fuel", 9), ("Poundstretcher gloves", 4)],
      7: [("strimmer cord", 8), ("Simpsons", 12), ("jam jars", 9), ("fly spray", 5)],
      8: [("jam sugar", 7), ("Simpsons", 10), ("kale plants", 5)], 9: [("B&Q", 16), ("onion sets", 5), ("green manure seed", 7)],
      10: [("Simpsons bulbs", 12), ("leaf rake", 15), ("garlic", 6)], 11: [("Simpsons bulbs", 9), ("Highland Industrial spade", 31)], 12: [("Allotment Society do", 12)]}
cnt = {1: 1, 2: 3, 3: 5, 4: 6, 5: 7, 6: 5, 7: 4, 8: 3, 9: 3, 10: 2, 11: 2, 12: 1}
for d in [date(yy, mm, 1) for yy in (2023, 2024, 2025, 2026) for mm in range(1, 13)]:
    for _ in range(cnt[d.month]):
        n, p = R.choice(AL[d.month])
        if R.random() < 0.15:
            n = n.lower()
        add(date(d.year, d.month, R.randint(1, 28)), pence(p * infl(d) * R.uniform(0.75, 1.35)), ALL, n)
# the shed, spring to summer 2024
for d, p, n in ((date(2024, 3, 6), 284.6, "shed timber MacGregor Timber"), (date(2024, 3, 8), 32.4, "shed screws Highland Industrial"),
                (date(2024, 3, 21), 61.0, "shed slabs"), (date(2024, 4, 4), 118.75, "shed timber MacGregor Timber"), (date(2024, 4, 10), 46.99, "shed felt B&Q"),
                (date(2024, 4, 25), 24.5, "shed hinges and lock"), (date(2024, 5, 9), 55.0, "shed window, Gumtree"), (date(2024, 5, 23), 38.98, "shed paint B&Q"),
                (date(2024, 6, 4), 15.99, "shed hooks B&Q"), (date(2024, 7, 2), 27.5, "shed guttering"), (date(2024, 7, 16), 40.0, "pint for Dougie, shed help")):
    add(d, p, ALL, n, True)
add(date(2024, 5, 14), 64.0, ALL, "work boots Highland Industrial", True)
add(date(2026, 4, 15), 139.0, ALL, "strimmer", True)

# --- house and repairs; the bathroom, February to June 2025 ------------------------------------------------------
for d, p, n in ((date(2025, 1, 28), 500, "bathroom deposit Ross plumber"), (date(2025, 2, 24), 412.8, "bathroom shower tray Plumbase"), (date(2025, 3, 6), 268.4, "bathroom tiles"),
                (date(2025, 3, 11), 36.5, "bathroom grout B&Q"), (date(2025, 3, 19), 145.0, "bathroom skip"), (date(2025, 3, 27), 1150, "bathroom Ross plumber"),
                (date(2025, 4, 3), 89.99, "bathroom taps Screwfix"), (date(2025, 4, 15), 320, "bathroom tiler"), (date(2025, 4, 24), 54.0, "bathroom paint B&Q"),
                (date(2025, 5, 8), 210, "bathroom electrician"), (date(2025, 5, 13), 62.5, "bathroom grab rails"), (date(2025, 5, 29), 840, "bathroom Ross plumber final"),
                (date(2025, 6, 5), 28.0, "bathroom blind The Range"), (date(2025, 6, 19), 19.99, "bathroom mirror Argos")):
    add(d, p, REP, n, True)
for d, p, n in ((date(2023, 10, 19), 85, "gutters cleared"), (date(2024, 1, 24), 140, "roof slates after storm"), (date(2024, 9, 12), 449, "washing machine Currys"),
                (date(2025, 8, 21), 65, "chimney sweep"), (date(2024, 9, 5), 60, "chimney sweep"), (date(2026, 9, 10), 70, "chimney sweep"),
                (date(2026, 2, 18), 329, "new telly Currys"), (date(2026, 5, 20), 58.0, "locksmith"), (date(2023, 11, 23), 38.0, "kettle Argos"), (date(2026, 10, 8), 92.5, "gutters cleared")):
    add(d, p, REP, n, True)
for d in days:
    if d not in quiet and R.random() < 0.042:
        n, p = R.choice([("B&Q", 14), ("Screwfix", 9), ("The Range", 11), ("light bulbs", 6), ("B&Q paint", 24), ("Argos", 19), ("Highland Industrial", 8),
                         ("The Range towels", 15), ("Highland Hospice shop lamp", 7), ("hoover bags", 8), ("", 10), ("key cut", 6)])
        add(d, pence(p * infl(d) * R.uniform(0.6, 1.6)), REP, n)

# --- grandchildren, presents -------------------------------------------------------------------------------------
for d in days:
    if d in quiet:
        continue
    r = R.random()
    if d.weekday() == 5 and d.day <= 7:
        add(d, step(d, (START, 15), (date(2024, 9, 1), 20), (date(2026, 1, 1), 25)), GC, "pocket money")
    if r < 0.135:
        t = [("Isla dancing", 7), ("Finlay swimming", 5.5), ("Callum football subs", 6), ("McDonalds Finlay", 8), ("McDonalds with Isla", 9), ("The Works Isla", 8),
             ("The Works colouring books", 6), ("Callum boots", 42), ("Next Isla coat", 34), ("sweeties", 3), ("Vue with Callum", 19), ("soft play Finlay", 9),
             ("Argos Finlay lego", 22), ("ice creams Nairn", 11), ("school trip Callum", 25), ("Isla reading book", 7), ("swing park cafe", 8),
             ("Caley Thistle Callum", 18), ("chips for the bairns", 9), ("comic Finlay", 4.5), ("Game voucher Callum", 15)]
        if d > date(2024, 4, 9):
            t += [("Eilidh nappies", 9), ("Eilidh wee vests Asda", 12), ("Boots Eilidh", 11), ("Next Eilidh", 19)]
        n, p = R.choice(t)
        add(d, pence(p * infl(d) * R.uniform(0.8, 1.3)), GC, n)
for yy in (2023, 2024, 2025, 2026):
    for (mm, dd), who, p in (((5, 12), "Callum", 40), ((8, 31), "Isla", 35), ((11, 19), "Finlay", 35), ((4, 7), "Eilidh", 30), ((3, 6), "Fiona", 30), ((7, 22), "Gregor", 30), ((1, 28), "Jean", 25)):
        if who == "Eilidh" and yy < 2025:
            continue
        add(date(yy, mm, dd), pence(p * R.uniform(0.8, 1.3)), PRES, R.choice(["{} birthday", "{} birthday Argos", "birthday {}", "{} birthday, Waterstones"]).format(who))
        if R.random() < 0.6:
            add(date(yy, mm, dd), R.choice([2.5, 2.99, 3.5]), PRES, "card " + who)
    for who, p in (("Callum", 50), ("Isla", 45), ("Finlay", 45), ("Eilidh", 30), ("Fiona", 45), ("Gregor", 45), ("Jean", 30), ("Dougie", 22)):
        if who == "Eilidh" and yy < 2024:
            continue
        d = date(yy, 11, 20) + timedelta(R.randint(0, 32))
        add(d, pence(p * R.uniform(0.75, 1.35)), PRES, R.choice(["Christmas {}", "{} Christmas", "Christmas {} Argos", "Christmas {} Next"]).format(who))
    add(date(yy, 12, 4), R.choice([12.5, 14, 16.2]), PRES, "Christmas cards and stamps")
    add(date(yy, 12, 16), R.choice([28, 32, 36]), PRES, "whisky for Sandy")
for d, p, n in ((date(2024, 4, 12), 85, "pram blanket and vests Eilidh"), (date(2025, 3, 25), 2.99, "card for next door"), (date(2026, 6, 18), 15, "flowers next door"),
                (date(2025, 7, 24), 250, "wedding present Gregor"), (date(2024, 10, 8), 24, "Simpsons orchid Jean"), (date(2026, 2, 6), 18.5, "Simpsons voucher Fiona"),
                (date(2025, 11, 27), 19.5, "Simpsons wreath Jean")):
    add(d, p, PRES, n, True)

# --- health, clothes, outings ------------------------------------------------------------------------------------
d = date(2023, 9, 14)
while d <= END:
    d += timedelta(7 if d.month == 1 and d.day == 1 or d.month == 12 and d.day == 25 else 0)
    add(d, step(d, (START, 30), (date(2024, 9, 1), 33), (date(2026, 2, 1), 36)), HEALTH, "chiropodist")
    d += timedelta(R.choice([42, 49, 49, 56]))
for d, p, n in ((date(2024, 3, 14), 289, "Specsavers varifocals"), (date(2026, 4, 23), 315, "Specsavers varifocals"), (date(2025, 8, 14), 412.5, "dentist crown"),
                (date(2023, 11, 9), 28.4, "dentist check"), (date(2024, 5, 30), 29.6, "dentist check"), (date(2024, 12, 5), 31.2, "dentist check"),
                (date(2025, 6, 12), 31.2, "dentist check"), (date(2026, 2, 25), 33.8, "dentist check"), (date(2026, 9, 3), 33.8, "dentist check"),
                (date(2025, 11, 19), 14.6, "cough mixture and paracetamol")):
    add(d, p, HEALTH, n, True)
for d in days:
    if d not in quiet and R.random() < 0.075:
        n, p = R.choice([("Boots", 8), ("Boots", 11), ("Boots vitamins", 12), ("hearing aid batteries", 5), ("Rowlands pharmacy", 6), ("cod liver oil", 9), ("Boots razor blades", 13),
                         ("deep heat", 6), ("Superdrug", 7), ("reading glasses", 10), ("", 7)])
        add(d, pence(p * infl(d) * R.uniform(0.75, 1.3)), HEALTH, n)
    if d not in quiet and R.random() < 0.055:
        n, p = R.choice([("M&S", 26), ("M&S socks", 12), ("M&S vests", 18), ("Next", 33), ("Next shirt", 28), ("Next slippers", 22), ("Edinburgh Woollen Mill", 32), ("Primark", 12),
                         ("TK Maxx", 24), ("Highland Hospice shop jacket", 9), ("wellies Highland Industrial", 24)])
        add(d, pence(p * infl(d) * R.uniform(0.7, 1.45)), CLO, n)
    if d not in quiet and R.random() < 0.085:
        n, p = R.choice([("Caley Thistle", 20), ("Caley Thistle", 20), ("Eden Court", 19), ("Eden Court panto", 24) if d.month == 12 else ("Eden Court film", 9), ("Bowling club", 5),
                         ("Bowling club", 5), ("Vue cinema", 8), ("retired drivers lunch", 17), ("folk night Hootananny", 10), ("Culloden with Jean", 14), ("train to Nairn", 7),
                         ("domino night", 4), ("Strathpeffer tea dance", 8)])
        add(d, pence(p * infl(d) * R.uniform(0.9, 1.1)), OUT, n)
for d, p, n in ((date(2025, 7, 10), 229, "Slaters suit wedding"), (date(2023, 11, 15), 95, "walking boots Blacks"), (date(2025, 1, 16), 110, "winter coat M&S"), (date(2026, 10, 20), 88.5, "walking boots Blacks")):
    add(d, p, CLO, n, True)
for d, p, n in ((date(2025, 8, 1), 142, "wedding hotel Perth"), (date(2025, 8, 2), 64.5, "wedding drinks"), (date(2025, 8, 2), 22, "wedding taxi"), (date(2025, 8, 3), 18.4, "breakfast Perth")):
    add(d, p, OUT, n, True)
for yy, p in ((2024, 52), (2025, 55), (2026, 58)):
    add(date(yy, 3, 28), p, OUT, "National Trust Scotland", True)
    add(date(yy, 4, 9), p + 35, OUT, "Bowling club membership", True)

# --- kirk and charity --------------------------------------------------------------------------------------------
for d in days:
    if d not in quiet and R.random() < 0.028:
        add(d, R.choice([2, 3, 5, 5, 10]), KIRK, R.choice(["Highland Hospice raffle", "food bank", "Guide Dogs tin", "kirk soup lunch", "Highland Hospice", "school fair"]))
for yy in (2023, 2024, 2025, 2026):
    add(date(yy, 11, 6), 5 if yy < 2025 else 10, KIRK, "poppy", True)
    for mm, dd in ((2, 13), (5, 27), (9, 24), (12, 23)):     # her birthday, wedding day, the day, Christmas
        dd2 = date(yy, mm, dd)
        add(dd2, pence(R.uniform(12, 19) * infl(dd2)), KIRK, "flowers Morag", mm != 2)
add(date(2026, 4, 29), 100, KIRK, "Marie Curie, for Morag", True)

# --- trips -------------------------------------------------------------------------------------------------------
for d, p, n in ((date(2024, 3, 18), 96.4, "Orkney ferry booking"), (date(2024, 4, 16), 180, "Orkney B&B deposit"), (date(2024, 6, 8), 14.2, "Orkney ferry lunch"),
                (date(2024, 6, 9), 18.5, "Orkney Skara Brae"), (date(2024, 6, 9), 24.8, "Orkney hotel tea"), (date(2024, 6, 10), 42, "Orkney petrol"), (date(2024, 6, 11), 11.6, "Orkney fudge"),
                (date(2024, 6, 12), 31.5, "Orkney Highland Park tour"), (date(2024, 6, 12), 46, "Orkney whisky for Gregor"), (date(2024, 6, 14), 19.9, "Orkney fish tea"),
                (date(2024, 6, 15), 340, "Orkney B&B balance"), (date(2024, 6, 16), 12.75, "Orkney ferry breakfast"),
                (date(2024, 11, 21), 250, "Tenerife deposit Barrhead Travel"), (date(2025, 1, 9), 535, "Tenerife balance Barrhead Travel"), (date(2025, 1, 23), 34, "Tenerife insurance"),
                (date(2025, 2, 10), 22.4, "Tenerife airport breakfast"), (date(2025, 2, 11), 38.6, "Tenerife dinner with Jean"), (date(2025, 2, 12), 29, "Tenerife bus tour"),
                (date(2025, 2, 13), 16.8, "Tenerife lunch"), (date(2025, 2, 14), 41.2, "Tenerife dinner with Jean"), (date(2025, 2, 15), 27.5, "Tenerife whale boat"),
                (date(2025, 2, 16), 13.9, "Tenerife postcards and hat"), (date(2025, 2, 17), 36.4, "Tenerife dinner"), (date(2025, 2, 18), 32, "Tenerife taxi"),
                (date(2025, 8, 26), 298, "Blackpool hotel, me and bairns"), (date(2025, 10, 12), 44.5, "Blackpool petrol"), (date(2025, 10, 12), 26.4, "Blackpool services lunch"),
                (date(2025, 10, 13), 63, "Blackpool Tower"), (date(2025, 10, 13), 34.8, "Blackpool fish and chips"), (date(2025, 10, 14), 118, "Blackpool Pleasure Beach"),
                (date(2025, 10, 14), 22.5, "Blackpool donuts and rock"), (date(2025, 10, 15), 36, "Blackpool arcade"), (date(2025, 10, 15), 41.7, "Blackpool tea"),
                (date(2025, 10, 16), 18, "Blackpool illuminations tram"), (date(2025, 10, 17), 47.2, "Blackpool petrol home"),
                (date(2026, 5, 11), 60, "Skye site deposit"), (date(2026, 7, 11), 52.4, "Skye petrol"), (date(2026, 7, 11), 23.6, "Skye Co-op Broadford"), (date(2026, 7, 12), 17.8, "Skye Portree chips"),
                (date(2026, 7, 13), 29, "Skye Talisker tour"), (date(2026, 7, 14), 33.5, "Skye boat trip Finlay"), (date(2026, 7, 15), 9.6, "Skye ice cream"), (date(2026, 7, 16), 44.9, "Skye dinner Sligachan"),
                (date(2026, 7, 17), 14, "Skye Dunvegan Castle"), (date(2026, 7, 18), 186, "Skye site balance"), (date(2026, 7, 19), 38.8, "Skye petrol home")):
    add(d, p, HOL, n, True)

# --- so that the last days are not bare --------------------------------------------------------------------------
add(date(2026, 11, 29), 6, KIRK, "Kirk collection", True) if not any(r[0] == "2026-11-29" and r[3] == "Kirk collection" for r in rows) else None
add(date(2026, 11, 30), 2.10, PAP, "P&J", True) if not any(r[0] == "2026-11-30" and r[3] == "P&J" for r in rows) else None

rows.sort(key=lambda r: r[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "inverness.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows:
        assert a > 0
        w.writerow([d, "%.2f" % a, c, n])
