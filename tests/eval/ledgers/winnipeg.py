#!/usr/bin/env python3
"""Writes winnipeg.csv: the made-up expenses of Pierre, a bus mechanic in Winnipeg (CAD).

Deterministic: one random.Random with a fixed seed, no clock, no other input.
"""
import csv
import datetime as dt
import os
import random

D = dt.date
START, TODAY = D(2023, 10, 1), D(2026, 11, 30)
rng = random.Random(20442)
rows = []

GRO, EAT, GAS, TRK = "Groceries", "Eating Out", "Gas", "Truck"
BIL, PHO, HOC, CAB = "Rent & Bills", "Phone & Streaming", "Hockey", "Cabin"
TOO, BEE, DOG, HEA = "Tools & Work", "Beer & Fun", "Dog", "Health"
CLO, GIF, TRI = "Clothes", "Gifts", "Trips"


QUIET = [(D(2024, 9, 23), D(2024, 9, 27)), (D(2026, 3, 23), D(2026, 3, 29))]  # the flu; a week of night shifts


def add(day, amount, cat, note=""):
    if any(a <= day <= b for a, b in QUIET):
        return
    if START <= day <= TODAY:
        rows.append((day, int(round(amount * 100)), cat, note))


def infl(day):
    """Prices creep up, about three percent a year."""
    return 1.0 + 0.03 * (day - START).days / 365.0


def amt(day, lo, hi):
    return round(rng.triangular(lo, hi, lo + (hi - lo) * 0.35) * infl(day), 2)


def pick(pairs):
    total = sum(w for _, w in pairs)
    x = rng.random() * total
    for v, w in pairs:
        x -= w
        if x < 0:
            return v
    return pairs[-1][0]


def months():
    y, m = START.year, START.month
    while D(y, m, 1) <= TODAY:
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


TRIPS = [  # first day, last day, word
    (D(2024, 7, 12), D(2024, 7, 20), "montreal"),
    (D(2025, 1, 18), D(2025, 1, 25), "vallarta"),
    (D(2025, 8, 22), D(2025, 8, 30), "banff"),
    (D(2026, 2, 13), D(2026, 2, 16), "minneapolis"),
]


def trip_of(day):
    for a, b, w in TRIPS:
        if a <= day <= b:
            return w
    return None


GASTON = D(2024, 3, 16)
NO_SMOKES = D(2025, 3, 18)
BAY_CLOSED = D(2025, 5, 31)

# ---------------------------------------------------------------- monthly bills
for y, m in months():
    first = D(y, m, 1)
    rent = 1185 if first < D(2024, 6, 1) else 1220 if first < D(2025, 6, 1) else 1265
    add(first, rent, BIL, "rent")
    cold = {1: 1.9, 2: 1.8, 3: 1.5, 4: 1.1, 5: .8, 6: .7, 7: .9, 8: .9, 9: .7, 10: .9, 11: 1.3, 12: 1.7}[m]
    add(D(y, m, 14), rng.uniform(62, 74) * cold * infl(first), BIL, "manitoba hydro")
    if m in (1, 4, 7, 10):
        add(D(y, m, 22), rng.uniform(88, 121) * infl(first), BIL, "city water")
    add(D(y, m, 6), 45 if first < D(2025, 9, 1) else 52, PHO, "koodo phone")
    add(D(y, m, 11), 84.95 if first < D(2024, 11, 1) else 89.95 if first < D(2026, 1, 1) else 94.95, PHO, "bell mts internet")
    add(D(y, m, 17), 16.49 if first < D(2025, 2, 1) else 18.99, PHO, "netflix")
    add(D(y, m, 20), 10.99 if first < D(2025, 9, 1) else 12.69, PHO, "spotify")
    if D(2024, 10, 1) <= first <= D(2025, 5, 1):
        add(D(y, m, 3), 22, PHO, "crave")
    if D(2024, 1, 1) <= first <= D(2024, 9, 1):
        add(D(y, m, 2), 34.99, HEA, "gym goodlife")
    if first > GASTON and rng.random() < .9:
        add(D(y, m, rng.randint(3, 26)), amt(first, 58, 96), DOG, pick([("pet valu", 6), ("gaston food", 4), ("petland", 2)]))
    if first > GASTON and rng.random() < .55:
        add(D(y, m, rng.randint(2, 27)), amt(first, 7, 34), DOG, pick([("gaston treats", 4), ("pet valu", 3), ("", 1), ("new leash gaston", 1), ("dollarama", 2)]))
    if first > GASTON and m in (3, 6, 9, 12):
        add(D(y, m, rng.randint(5, 25)), amt(first, 68, 92), DOG, "gaston groomer")

# ---------------------------------------------------------------- yearly things
for y in (2024, 2025, 2026):
    add(D(y, 3, 9 + y % 3), {2024: 1386, 2025: 1431, 2026: 1498}[y], TRK, "autopac")
    add(D(y, 4, 13 + y % 4), {2024: 74.99, 2025: 79.99, 2026: 84.99}[y], BIL, "tax prep h&r block")
    add(D(y, 5, 5), {2024: 1150, 2025: 1150, 2026: 1240}[y], CAB, "lot fee")
    add(D(y, 5, 9 + y % 2), {2024: 30.45, 2025: 31.5, 2026: 32.55}[y], CAB, "fishing licence")
    add(D(y, 9, 4 + y % 5), {2024: 565, 2025: 590, 2026: 640}[y], HOC, "beer league fees")
    add(D(y, 4, 20), rng.uniform(70, 160), GIF, "anouk bday")
    add(D(y, 4, 22), rng.uniform(95, 150), EAT, "anouk bday supper")
    add(D(y, 5, 8 + y % 3), rng.uniform(35, 70), GIF, "maman flowers")
    add(D(y, 8, 3), rng.uniform(40, 90), GIF, "maman bday")
    add(D(y, 2, 13 if y != 2026 else 11), rng.uniform(45, 80), GIF, "valentines anouk")
    if y != 2026:
        add(D(y, 2, 14), rng.uniform(90, 130), EAT, {2024: "stella's w anouk", 2025: "the keg valentines"}[y])
    add(D(y, 10, 31), rng.uniform(24, 46), BEE, "halloween candy")
    add(D(y, 1, 28), rng.uniform(28, 48), GIF, "mathieu bday")
    add(D(y, 7, 1), rng.uniform(52, 95), BEE, "fireworks canada day")
for y in (2023, 2024, 2025, 2026):
    add(D(y, 10, 18), {2023: 288, 2024: 297, 2025: 312, 2026: 339}[y], BIL, "tenant insurance wawanesa")
for y in (2023, 2024, 2025):
    add(D(y, 12, 8 + y % 3), rng.uniform(58, 79), GIF, "christmas tree")
    add(D(y, 12, 13 + y % 4), rng.uniform(160, 290), GIF, "christmas anouk")
    add(D(y, 12, 16), rng.uniform(60, 110), GIF, "christmas maman")
    add(D(y, 12, 18 + y % 2), rng.uniform(40, 80), GIF, "christmas mathieu")
    add(D(y, 12, 20), rng.uniform(25, 50), GIF, "christmas mémère")
    add(D(y, 12, 22), rng.uniform(110, 170), GRO, "christmas réveillon")
    add(D(y, 12, 23), rng.uniform(70, 120), BEE, "liquor mart christmas")
add(D(2026, 11, 21), 189.99, GIF, "christmas anouk")
add(D(2026, 11, 27), 54.5, GIF, "christmas mathieu")

# ---------------------------------------------------------------- one-off things
ONE = [
    (D(2023, 11, 24), 899.99, BEE, "new tv black friday"),
    (D(2023, 11, 4), 764.2, TRK, "kal tire winters"),
    (D(2024, 3, 16), 450, DOG, "gaston adoption"),
    (D(2024, 3, 16), 187.35, DOG, "pet valu crate and bed"),
    (D(2024, 4, 11), 246, DOG, "vet gaston shots"),
    (D(2024, 5, 18), 2310.4, CAB, "new dock"),
    (D(2024, 5, 25), 418.75, CAB, "dock boards rona"),
    (D(2024, 9, 28), 349.99, HOC, "royal sports skates"),
    (D(2024, 10, 26), 1049, CAB, "generator"),
    (D(2025, 2, 4), 1180, HEA, "dentist crown"),
    (D(2025, 4, 15), 238.5, DOG, "vet gaston shots"),
    (D(2025, 5, 29), 4268.9, TRK, "transmission rebuild"),
    (D(2025, 6, 21), 2875, CAB, "outboard motor"),
    (D(2025, 8, 9), 250, GIF, "mathieu wedding"),
    (D(2025, 8, 2), 329.4, CLO, "suit mathieu wedding"),
    (D(2025, 8, 8), 168.2, GIF, "mathieu wedding hotel"),
    (D(2025, 10, 3), 612.8, DOG, "vet gaston emergency"),
    (D(2025, 11, 14), 1389, BIL, "couch structube"),
    (D(2025, 11, 8), 842.6, TRK, "kal tire winters"),
    (D(2026, 4, 17), 259, DOG, "vet gaston shots"),
    (D(2026, 6, 13), 3850, GIF, "ring for anouk"),
    (D(2026, 6, 20), 246.8, EAT, "529 wellington w anouk"),
    (D(2026, 7, 18), 1264.3, CAB, "roof shingles"),
    (D(2026, 7, 25), 312.45, CAB, "roof shingles"),
    (D(2026, 9, 12), 289.99, TOO, "milwaukee impact"),
    (D(2026, 10, 2), 418, TRK, "brakes"),
    (D(2024, 8, 15), 367, TRK, "brakes"),
    (D(2024, 2, 7), 215, HEA, "glasses"),
    (D(2026, 3, 5), 240, HEA, "glasses"),
    (D(2024, 1, 19), 140, HEA, "dentist"),
    (D(2024, 8, 29), 155, HEA, "dentist"),
    (D(2025, 9, 11), 162, HEA, "dentist"),
    (D(2026, 5, 21), 170, HEA, "dentist"),
    (D(2026, 10, 20), 175, HEA, "dentist"),
]
for r in ONE:
    add(*r)
day = D(2025, 11, 18)  # a shoulder, from hockey
while day <= D(2026, 2, 12):
    add(day, 75, HEA, "physio")
    day += dt.timedelta(days=7 if day < D(2026, 1, 1) else 14)
day = D(2025, 2, 5)  # the meal boxes, for a while
while day <= D(2025, 6, 18):
    add(day, 71.94 if day < D(2025, 3, 1) else 89.91, GRO, "hellofresh")
    day += dt.timedelta(days=7)

# ---------------------------------------------------------------- trips
TRIP_ROWS = {
    "montreal": [(0, 612.4, TRI, "montreal flights"), (0, 58.2, TRI, "taxi montreal"), (1, 940.5, TRI, "montreal hotel"), (1, 36.8, EAT, "montreal schwartz's"), (2, 24, TRI, "metro pass montreal"),
                 (2, 68.9, EAT, "montreal poutine and beer"), (3, 84, TRI, "montreal jazz tickets"), (4, 112.3, EAT, "souper montreal"), (5, 52.6, CLO, "simons montreal"), (5, 41.2, EAT, "st-viateur bagels montreal"),
                 (6, 143.75, TRI, "montreal habs shop"), (7, 97.1, EAT, "souper montreal"), (8, 38.4, EAT, "dorval airport montreal")],
    "vallarta": [(0, 2486, TRI, "vallarta all inclusive"), (0, 64, TRI, "vallarta travel insurance"), (2, 118.6, TRI, "vallarta snorkeling"), (3, 42.75, TRI, "tips vallarta"), (4, 56.2, GIF, "vallarta souvenirs"),
                 (5, 88.3, EAT, "fish tacos vallarta"), (6, 74, TRI, "taxi vallarta"), (7, 31.5, EAT, "vallarta airport")],
    "banff": [(0, 96.4, GAS, "gas banff"), (0, 34.2, EAT, "regina lunch banff"), (1, 812, TRI, "banff campsite and cabin"), (1, 118.7, GRO, "banff safeway"), (2, 21, TRI, "banff park pass"), (3, 104.5, TRI, "banff gondola"),
              (4, 66.3, EAT, "banff brewery"), (5, 88.1, GAS, "gas banff"), (5, 47.6, EAT, "grizzly house banff"), (6, 72.4, TRI, "canoe banff"), (8, 101.8, GAS, "gas banff"), (8, 28.9, EAT, "tims banff")],
    "minneapolis": [(0, 88.6, GAS, "gas minneapolis"), (0, 438.2, TRI, "minneapolis hotel"), (1, 286.5, HOC, "wild game minneapolis"), (1, 74.3, EAT, "minneapolis wings"), (1, 32.8, BEE, "minneapolis beer"),
                    (2, 156.9, CLO, "mall of america minneapolis"), (2, 61.4, EAT, "valentines minneapolis"), (3, 79.2, GAS, "gas minneapolis"), (3, 22.6, EAT, "minneapolis breakfast")],
}
for a, b, w in TRIPS:
    for off, v, c, n in TRIP_ROWS[w]:
        add(a + dt.timedelta(days=off), v, c, n)

# ---------------------------------------------------------------- day by day
cabin_day = set()
sat = START
while sat.weekday() != 5:
    sat += dt.timedelta(days=1)
while sat <= TODAY:
    p = {1: .1, 2: .15, 3: .12, 4: .2, 5: .6, 6: .6, 7: .75, 8: .7, 9: .5, 10: .3, 11: .06, 12: .06}[sat.month]
    if rng.random() < p and not trip_of(sat) and not trip_of(sat + dt.timedelta(days=1)):
        cabin_day |= {sat - dt.timedelta(days=1), sat, sat + dt.timedelta(days=1)}
    sat += dt.timedelta(days=7)

next_gas = START + dt.timedelta(days=2)
day = START
while day <= TODAY:
    wd, m = day.weekday(), day.month
    season = m >= 9 or m <= 4
    at_cabin = day in cabin_day and wd in (5, 6)
    if trip_of(day):
        day += dt.timedelta(days=1)
        continue
    # gas
    if day >= next_gas:
        if day in cabin_day:
            add(day, amt(day, 66, 118), GAS, pick([("esso lac du bonnet", 5), ("co-op beausejour", 3), ("domo", 2)]))
        else:
            add(day, amt(day, 52, 108), GAS, pick([("costco gas", 6), ("domo", 5), ("shell", 3), ("Petro-Can", 3), ("co-op", 4), ("", 1)]))
        next_gas = day + dt.timedelta(days=rng.randint(4, 8) if m in (5, 6, 7, 8, 9) else rng.randint(5, 10))
    if at_cabin:
        for _ in range(pick([(0, 3), (1, 5), (2, 3), (3, 1)])):
            what = pick([("bait", 5 if m != 11 else 1), ("firewood", 3), ("propane", 4), ("canadian tire", 3), ("home hardware lac du bonnet", 4), ("ice", 3 if m in (6, 7, 8) else 0), ("lumber rona", 2),
                         ("boat gas", 5 if 5 <= m <= 9 else 0), ("dock bolts", 1 if 5 <= m <= 9 else 0), ("", 1), ("mosquito coils", 2 if m in (6, 7) else 0), ("auger blade", 1 if m in (1, 2, 3) else 0)])
            lo, hi = {"bait": (6, 16), "firewood": (15, 40), "propane": (22, 48), "canadian tire": (14, 95), "home hardware lac du bonnet": (9, 88), "ice": (4, 9), "lumber rona": (48, 210), "boat gas": (38, 92),
                      "dock bolts": (11, 29), "": (8, 40), "mosquito coils": (9, 15), "auger blade": (38, 64)}[what]
            add(day, amt(day, lo, hi), CAB, what)
        if rng.random() < .42:
            s = pick([("chicken chef lac du bonnet", 4), ("drift inn", 3), ("chip stand", 4), ("tims beausejour", 3)])
            lo, hi = {"chip stand": (12, 34), "tims beausejour": (7, 22)}.get(s, (22, 74))
            add(day, amt(day, lo, hi), EAT, s)
        if rng.random() < .38:
            add(day, amt(day, 14, 78), GRO, pick([("lac du bonnet bakery", 3), ("co-op beausejour", 3), ("drifter's food fare", 3)]))
        if rng.random() < .3:
            add(day, amt(day, 24, 62), BEE, "liquor mart beausejour")
    elif rng.random() < .95:
        # coffee and lunch
        if wd < 5 and rng.random() < .46:
            add(day, amt(day, 2.1, 8.9), EAT, pick([("tims", 9), ("Tims", 3), ("tims portage", 4), ("second cup", 2), ("7-eleven", 3), ("7-eleven slurpee", 2 if 5 <= m <= 9 else .5)]))
        if wd < 5 and rng.random() < .21:
            add(day, amt(day, 9.5, 21), EAT, pick([("subway", 4), ("salisbury house", 4), ("shawarma khan", 4), ("lunch w luc", 3), ("vj's", 3), ("the forks", 1), ("", 1), ("pho lunch", 2)]))
        if wd in (4, 5, 6) and rng.random() < .2:
            add(day, amt(day, 34, 98), EAT, pick([("stella's w anouk", 4), ("the keg", 1.5), ("pizza santa lucia", 4), ("the forks", 3), ("sushi w anouk", 3), ("king's head", 2), ("brunch maman", 2), ("wings w luc", 2)]))
        # groceries
        if rng.random() < (.68 if wd in (5, 6) else .4):
            s = pick([("superstore", 16), ("Superstore", 4), ("superstore gateway", 9), ("safeway", 11), ("sobeys", 9), ("costco", 7), ("food fare", 7), ("boulangerie", 6), ("dépanneur", 3), ("giant tiger", 5),
                      ("", 4), ("shoppers", 4), ("marché st-norbert", 9 if wd == 5 and 6 <= m <= 9 else 0), ("co-op", 3), ("dollarama", 3)])
            lo, hi = {"costco": (78, 245), "boulangerie": (8, 27), "dépanneur": (4, 19), "shoppers": (6, 42), "marché st-norbert": (14, 56), "dollarama": (4, 22), "food fare": (11, 58), "giant tiger": (16, 62),
                      "": (8, 60)}.get(s, (19, 112))
            add(day, amt(day, lo, hi), GRO, s)
        # hockey
        if season and wd == 2 and rng.random() < .72:
            add(day, amt(day, 9, 34), BEE, pick([("beer after hockey", 7), ("beers w luc", 3), ("king's head", 2)]))
        if season and rng.random() < .11:
            add(day, {"ice time dakota": 22, "ice time iceplex": 26}.get(x := pick([("ice time dakota", 3), ("ice time iceplex", 3), ("skate sharpening", 3), ("tape and laces", 2), ("royal sports", 2), ("sport chek", 2),
                                                                                    ("canadian tire", 1), ("stick", 1.2)]), 0) or amt(day, *{"skate sharpening": (8, 12), "tape and laces": (7, 19), "royal sports": (24, 140),
                                                                                                                                             "sport chek": (26, 120), "canadian tire": (12, 46), "stick": (89, 210)}[x]), HOC, x)
        if (m >= 10 or m <= 4) and rng.random() < .035:
            add(day, amt(day, 88, 236), HOC, pick([("jets tickets", 4), ("jets tickets w mathieu", 2), ("moose game", 0.6)]))
            if rng.random() < .6:
                add(day, amt(day, 18, 46), BEE, "jets game beer")
        # beer & fun
        if rng.random() < (.19 if wd in (3, 4, 5) else .05):
            add(day, amt(day, 19, 64), BEE, pick([("liquor mart", 7), ("liquor mart grant park", 4), ("beer vendor", 4), ("cineplex", 2), ("king's head", 2), ("bowling w anouk", 1), ("half pints", 2), ("steam game", 1.3), ("", .6)]))
        if rng.random() < .05:
            add(day, pick([(3.0, 2), (5.0, 3), (10.0, 2)]), BEE, "lotto")
        if day < NO_SMOKES and rng.random() < .11:
            add(day, 19.25 if day.year < 2024 else 20.5 if day.year < 2025 else 21.75, BEE, "smokes")
        # truck and parking
        if rng.random() < .028:
            add(day, amt(day, 9, 22), TRK, "car wash")
        if rng.random() < .035:
            add(day, pick([(4.0, 2), (6.0, 2), (8.5, 2), (12.0, 1), (18.0, 1)]), TRK, pick([("parking downtown", 4), ("parking", 3), ("parking the forks", 2)]))
        if rng.random() < .012:
            add(day, amt(day, 14, 82), TRK, pick([("canadian tire", 4), ("napa", 3), ("princess auto", 2)]))
        # tools
        if rng.random() < .055:
            s = pick([("princess auto", 6), ("snap-on truck", 3), ("canadian tire", 4), ("mark's work boots", .5), ("mark's", 1), ("home depot", 2), ("napa", 1)])
            lo, hi = {"snap-on truck": (45, 320), "mark's work boots": (170, 230), "mark's": (28, 95)}.get(s, (12, 118))
            add(day, amt(day, lo, hi), TOO, s)
        # clothes, health, gifts
        if rng.random() < .045:
            s = pick([("winners", 5), ("winners polo park", 3), ("mark's", 3), ("old navy", 3), ("value village", 3), ("the bay", 2 if day <= BAY_CLOSED else 0), ("giant tiger", 1), ("", .6)])
            add(day, amt(day, 14, 112), CLO, s)
        if rng.random() < .03:
            s = pick([("shoppers", 6), ("massage", 2), ("pharmacy", 2)])
            add(day, 95 if s == "massage" else amt(day, 7, 48), HEA, s)
        if rng.random() < .02:
            add(day, amt(day, 16, 74), GIF, pick([("winners", 3), ("flowers anouk", 4), ("mémère flowers", 2), ("baby gift luc", .7), ("dollarama", 1)]))
    day += dt.timedelta(days=1)
# oil changes, by the calendar
day = D(2023, 10, 12)
while day <= TODAY:
    add(day, amt(day, 62, 88), TRK, "oil change")
    day += dt.timedelta(days=rng.randint(105, 150))

rows.sort(key=lambda r: r[0])  # stable: same day keeps the order above
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "winnipeg.csv")
with open(out, "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, c, cat, note in rows:
        assert c > 0
        w.writerow([d.isoformat(), "%d.%02d" % divmod(c, 100), cat, note])
print(len(rows), "rows")
