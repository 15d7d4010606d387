#!/usr/bin/env python3
"""Deterministic ledger of one household in Carlisle: Margaret, Geoff, Beth and Monty.

Writes carlisle.csv beside this file (date,amount,category,notes).
"""
import csv
import datetime as dt
import os
import random

R = random.Random(4404)
START = dt.date(2023, 10, 1)
TODAY = dt.date(2026, 11, 30)
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "carlisle.csv")

rows = []


def D(s):
    return dt.date.fromisoformat(s)


def add(day, amount, category, notes=""):
    if isinstance(day, str):
        day = D(day)
    assert START <= day <= TODAY, (day, notes)
    rows.append((day, "%.2f" % amount, category, notes))


def money(lo, hi):
    return R.randint(int(round(lo * 100)), int(round(hi * 100))) / 100.0


def pick(pairs):
    total = sum(w for _, w in pairs)
    x = R.random() * total
    for v, w in pairs:
        x -= w
        if x < 0:
            return v
    return pairs[-1][0]


# ---------------------------------------------------------------- trips
AWAY = [
    (D("2024-07-27"), D("2024-08-03"), "whitby"),
    (D("2024-12-13"), D("2024-12-15"), "edinburgh"),
    (D("2025-08-09"), D("2025-08-19"), "tenerife"),
    (D("2026-04-06"), D("2026-04-11"), "seahouses"),
    (D("2026-10-24"), D("2026-10-27"), "blackpool"),
]


def away(d):
    return any(a <= d <= b for a, b, _ in AWAY)


add("2024-02-11", 150.00, "Holidays", "whitby cottage deposit")
add("2024-07-27", 445.00, "Holidays", "whitby cottage balance")
add("2024-07-27", 9.40, "Eating out", "whitby services sandwich")
add("2024-07-28", 37.90, "Eating out", "magpie cafe whitby")
add("2024-07-28", 8.00, "Holidays", "whitby parking")
add("2024-07-29", 22.00, "Holidays", "whitby abbey tickets")
add("2024-07-29", 7.60, "Eating out", "whitby ice creams")
add("2024-07-30", 31.45, "Food shop", "whitby co-op")
add("2024-07-30", 14.00, "Holidays", "boat trip whitby")
add("2024-07-31", 18.50, "Presents", "whitby jet earrings beth")
add("2024-07-31", 24.80, "Eating out", "whitby fish & chips")
add("2024-08-01", 16.20, "Holidays", "whitby steam train")
add("2024-08-01", 6.75, "Monty", "whitby dog beach ball, lead")
add("2024-08-02", 42.30, "Eating out", "whitby last night tea")
add("2024-08-03", 11.95, "Holidays", "whitby kippers and fudge")

add("2024-11-02", 118.00, "Holidays", "edinburgh premier inn")
add("2024-12-13", 46.80, "Holidays", "edinburgh train")
add("2024-12-13", 33.20, "Eating out", "edinburgh italian")
add("2024-12-14", 27.50, "Presents", "edinburgh christmas market")
add("2024-12-14", 12.40, "Eating out", "edinburgh mulled wine")
add("2024-12-14", 39.00, "Holidays", "edinburgh castle")
add("2024-12-15", 15.60, "Eating out", "edinburgh breakfast")
add("2024-12-15", 9.99, "Wool & crafts", "edinburgh wool shop")

add("2025-01-18", 300.00, "Holidays", "tenerife deposit jet2")
add("2025-06-14", 1186.00, "Holidays", "tenerife balance jet2")
add("2025-07-26", 58.40, "Holidays", "tenerife insurance")
add("2025-08-02", 200.00, "Holidays", "tenerife euros")
add("2025-08-09", 44.00, "Holidays", "tenerife airport parking")
add("2025-08-09", 19.30, "Eating out", "tenerife airport breakfast")
add("2025-08-10", 26.70, "Food shop", "tenerife supermarket")
add("2025-08-11", 41.50, "Eating out", "tenerife tapas")
add("2025-08-12", 62.00, "Holidays", "tenerife teide coach trip")
add("2025-08-13", 17.80, "Eating out", "tenerife lunch")
add("2025-08-14", 38.25, "Eating out", "tenerife fish restaurant")
add("2025-08-15", 54.00, "Holidays", "tenerife whale boat")
add("2025-08-16", 22.60, "Presents", "tenerife bits for mam and jean")
add("2025-08-17", 47.10, "Eating out", "tenerife geoff birthday meal")
add("2025-08-18", 14.90, "Food shop", "tenerife supermarket")
add("2025-08-19", 12.35, "Eating out", "tenerife airport")

add("2026-01-31", 390.00, "Holidays", "seahouses caravan")
add("2026-04-06", 28.60, "Food shop", "seahouses co-op")
add("2026-04-07", 40.00, "Holidays", "seahouses farne islands boat")
add("2026-04-08", 26.90, "Eating out", "seahouses fish & chips")
add("2026-04-08", 5.00, "Holidays", "seahouses parking")
add("2026-04-09", 19.80, "Holidays", "bamburgh castle seahouses")
add("2026-04-10", 34.50, "Eating out", "seahouses olde ship")
add("2026-04-11", 8.25, "Presents", "seahouses kippers for mam")

add("2026-09-05", 156.00, "Holidays", "blackpool b&b")
add("2026-10-24", 38.40, "Holidays", "blackpool train")
add("2026-10-24", 21.70, "Eating out", "blackpool chippy")
add("2026-10-25", 52.00, "Holidays", "blackpool tower and ballroom")
add("2026-10-25", 16.30, "Eating out", "blackpool tea dance")
add("2026-10-26", 12.00, "Holidays", "blackpool trams")
add("2026-10-26", 29.85, "Eating out", "blackpool carvery")
add("2026-10-27", 7.50, "Presents", "blackpool rock")

# ---------------------------------------------------------------- monthly bills
m = START
while m <= TODAY:
    y, mo = m.year, m.month
    ym = (y, mo)

    def at(day):
        return dt.date(y, mo, day)

    rent = 548.00 if ym < (2024, 4) else 572.00 if ym < (2025, 4) else 598.00 if ym < (2026, 4) else 631.00
    add(at(1), rent, "House", "rent")
    if mo not in (2, 3):
        ct = 146.00 if ym < (2024, 4) else 153.00 if ym < (2025, 4) else 161.00 if ym < (2026, 4) else 169.00
        add(at(3), ct, "House", "council tax")
    season = {1: 58, 2: 52, 3: 30, 4: 10, 5: -18, 6: -32, 7: -38, 8: -36, 9: -20, 10: 4, 11: 30, 12: 50}[mo]
    add(at(12), 118 + season + money(-9, 9) + (6 if ym >= (2025, 4) else 0), "Bills", "british gas")
    add(at(8), 31.50 if ym < (2024, 4) else 34.20 if ym < (2025, 4) else 39.80 if ym < (2026, 4) else 42.60, "Bills", "water")
    add(at(15), 22.00 if ym < (2025, 4) else 23.76 if ym < (2026, 4) else 26.01, "Bills", "ee phone")
    add(at(15), 12.00 if ym < (2025, 9) else 14.00, "Bills", "geoff phone")
    add(at(19), 28.99 if ym < (2025, 4) else 32.50, "Bills", "broadband")
    add(at(21), 10.99 if ym < (2025, 2) else 12.99, "Bills", "netflix")
    if ym <= (2024, 9):
        add(at(26), 46.00, "Bills", "sky")
    if (2024, 11) <= ym <= (2025, 5):
        add(at(24), 8.99, "Bills", "disney plus")
    if ym <= (2025, 6):
        add(at(17), 18.00, "Beth", "beth phone")
    add(at(5), 21.40 if ym < (2025, 3) else 25.90, "Monty", "pet insurance")
    if (2024, 3) <= ym <= (2024, 11):
        add(at(9), 27.50, "Monty", "tails subscription")
    m = dt.date(y + (mo == 12), mo % 12 + 1, 1)

# every four weeks: window cleaner
d = D("2023-10-10")
while d <= TODAY:
    add(d, 10.00 if d < D("2025-03-01") else 12.00, "House", "window cleaner")
    d += dt.timedelta(28)

# hairdresser about every seven weeks
d = D("2023-10-19")
while d <= TODAY:
    if not away(d):
        add(d, (38.00 if d < D("2025-01-01") else 42.00) + (R.random() < .3) * 12, "Health & beauty", "hairdresser")
    d += dt.timedelta(R.choice([42, 49, 49, 56]))

# groomer every nine weeks or so
d = D("2023-11-03")
while d <= TODAY:
    if not away(d):
        add(d, 34.00 if d < D("2025-06-01") else 38.00, "Monty", R.choice(["groomer", "groomer", "monty groomer"]))
    d += dt.timedelta(R.choice([56, 63, 70]))

# slimming world, started and packed in
d = D("2025-01-07")
while d <= D("2025-06-17"):
    add(d, 5.95, "Health & beauty", "slimming world")
    d += dt.timedelta(7)
add("2025-01-07", 10.00, "Health & beauty", "slimming world joining fee")

# ---------------------------------------------------------------- yearly things
for day, amt, cat, n in [
    ("2023-11-20", 412.60, "Car", "car insurance"), ("2024-11-19", 468.15, "Car", "car insurance"),
    ("2025-11-20", 497.30, "Car", "car insurance"), ("2026-11-19", 479.85, "Car", "car insurance"),
    ("2024-03-01", 180.00, "Car", "car tax"), ("2025-03-01", 190.00, "Car", "car tax"), ("2026-03-02", 195.00, "Car", "car tax"),
    ("2024-05-14", 54.85, "Car", "mot"), ("2025-05-13", 54.85, "Car", "mot"), ("2026-05-12", 54.85, "Car", "MOT"),
    ("2024-05-14", 168.00, "Car", "brake pads after mot"),
    ("2024-02-05", 159.00, "Bills", "tv licence"), ("2025-02-05", 169.50, "Bills", "tv licence"), ("2026-02-05", 174.50, "Bills", "tv licence"),
    ("2024-06-20", 96.40, "House", "contents insurance"), ("2025-06-20", 104.75, "House", "contents insurance"), ("2026-06-19", 111.20, "House", "contents insurance"),
    ("2024-04-02", 35.80, "Fishing", "geoff rod licence"), ("2025-04-01", 37.20, "Fishing", "geoff rod licence"), ("2026-04-02", 39.00, "Fishing", "geoff rod licence"),
    ("2024-04-06", 160.00, "Fishing", "angling club subs"), ("2025-04-05", 165.00, "Fishing", "angling club subs"), ("2026-04-04", 172.00, "Fishing", "angling club subs"),
    ("2024-03-18", 62.00, "Monty", "vet jabs"), ("2025-03-17", 66.50, "Monty", "vet jabs"), ("2026-03-16", 71.00, "Monty", "vet jabs"),
    ("2024-01-15", 26.80, "Health & beauty", "dentist"), ("2024-07-16", 26.80, "Health & beauty", "dentist"),
    ("2025-01-20", 26.80, "Health & beauty", "dentist"), ("2025-07-22", 75.30, "Health & beauty", "dentist filling"),
    ("2026-01-19", 27.40, "Health & beauty", "dentist"), ("2026-07-21", 27.40, "Health & beauty", "dentist"),
    ("2024-09-28", 189.00, "Health & beauty", "specsavers"), ("2026-09-26", 214.00, "Health & beauty", "specsavers"),
    ("2025-10-11", 139.00, "Health & beauty", "geoff specsavers"),
]:
    add(day, amt, cat, n)

# ---------------------------------------------------------------- one-off things
for day, amt, cat, n in [
    ("2024-01-06", 1149.00, "House", "new sofa dfs"),
    ("2024-10-12", 429.00, "House", "washing machine currys"),
    ("2025-03-22", 68.00, "House", "dunelm curtains"),
    ("2025-09-13", 312.00, "House", "stair carpet"),
    ("2026-02-21", 54.99, "House", "kettle and toaster currys"),
    ("2026-05-16", 239.00, "House", "bed frame argos"),
    ("2024-03-23", 385.00, "Garden", "greenhouse"),
    ("2025-04-19", 149.00, "Garden", "lawnmower b&q"),
    ("2024-09-07", 284.00, "Car", "tyres kwik fit"),
    ("2026-01-24", 146.00, "Car", "tyre and battery kwik fit"),
    ("2025-02-19", 1240.00, "Monty", "vet op monty leg"),
    ("2025-02-26", 48.00, "Monty", "vet check up"),
    ("2025-03-12", 48.00, "Monty", "vet check up"),
    ("2024-06-11", 57.20, "Monty", "vet bad ear"),
    ("2026-08-18", 83.60, "Monty", "vet ate something"),
    ("2024-07-27", 168.00, "Monty", "kennels"),
    ("2025-08-09", 231.00, "Monty", "kennels"),
    ("2024-12-13", 54.00, "Monty", "kennels"),
    ("2026-10-24", 88.00, "Monty", "kennels"),
    ("2025-08-23", 650.00, "Beth", "beth flat deposit"),
    ("2025-08-30", 84.00, "Beth", "beth bedding and pans argos"),
    ("2024-05-02", 230.00, "Beth", "beth car repair"),
    ("2026-02-10", 180.00, "Beth", "beth car insurance"),
    ("2026-07-04", 95.00, "Beth", "beth train fare and festival"),
    ("2024-08-24", 85.00, "Presents", "wedding present jean's lass"),
    ("2024-08-10", 72.00, "Clothes", "wedding outfit next"),
    ("2024-08-17", 45.00, "Clothes", "geoff suit trousers m&s"),
    ("2023-11-11", 89.00, "Clothes", "winter boots clarks"),
    ("2025-11-15", 75.00, "Clothes", "winter boots"),
    ("2025-04-12", 64.00, "Fishing", "geoff wading boots"),
    ("2026-03-28", 129.00, "Fishing", "geoff new rod"),
    ("2025-05-24", 18.00, "Presents", "flowers next door"),
    ("2026-06-27", 12.50, "Presents", "card and wine next door"),
    ("2024-04-20", 179.00, "House", "mam chair"),
    ("2024-11-30", 42.00, "Clothes", "mam coat"),
    ("2026-09-12", 26.00, "Odds & ends", "mam taxi hospital"),
    ("2026-09-15", 24.00, "Odds & ends", "mam taxi hospital"),
    ("2026-09-15", 6.40, "Odds & ends", "hospital parking"),
    ("2026-09-19", 22.00, "Presents", "mam flowers hospital"),
    ("2025-10-18", 21.60, "Odds & ends", "train to newcastle"),
    ("2026-06-13", 23.40, "Odds & ends", "train to newcastle"),
    ("2024-05-25", 19.80, "Odds & ends", "train to newcastle"),
    ("2025-06-07", 119.00, "Wool & crafts", "sewing machine second hand"),
    ("2026-08-08", 35.00, "Odds & ends", "library book lost, fine"),
    ("2025-12-06", 58.00, "Eating out", "school christmas do"),
    ("2023-12-09", 44.00, "Eating out", "school christmas do"),
    ("2024-12-07", 49.50, "Eating out", "school christmas do"),
    ("2026-07-17", 36.00, "Eating out", "end of term do"),
    ("2025-07-18", 33.50, "Eating out", "end of term do"),
]:
    add(day, amt, cat, n)

# ---------------------------------------------------------------- birthdays, christmas
for y in (2023, 2024, 2025, 2026):
    if y > 2023:
        add("%d-03-%02d" % (y, {2024: 9, 2025: 29, 2026: 14}[y]), money(14, 28), "Presents", "mothers day mam")
        add("%d-05-%02d" % (y, R.randint(18, 24)), money(45, 80), "Presents", "beth birthday")
        add("%d-08-%02d" % (y, R.randint(4, 8)), money(40, 70), "Presents", "geoff birthday")
        add("%d-09-%02d" % (y, R.randint(3, 7)), money(12, 22), "Presents", "jean birthday")
        add("%d-06-%02d" % (y, R.randint(8, 13)), money(10, 25), "Presents", "fathers day geoff")
    add("%d-11-%02d" % (y, R.randint(8, 24)), money(18, 35), "Presents", "christmas cards and paper")
    if y < 2026:
        add("%d-12-%02d" % (y, R.randint(3, 20)), money(60, 110), "Presents", "christmas beth")
        add("%d-12-%02d" % (y, R.randint(3, 20)), money(45, 90), "Presents", "christmas geoff")
        add("%d-12-%02d" % (y, R.randint(3, 20)), money(25, 40), "Presents", "christmas mam")
        add("%d-12-%02d" % (y, R.randint(3, 20)), money(12, 20), "Presents", "christmas jean")
        add("%d-12-%02d" % (y, R.randint(15, 22)), money(7, 14), "Monty", "monty christmas toy")
        add("%d-12-22" % y, money(48, 66), "Food shop", "cranstons christmas turkey")
        add("%d-12-23" % y, money(88, 130), "Food shop", "christmas shop %s" % ("tesco" if y != 2024 else "morrisons"))
        add("%d-12-%02d" % (y, R.randint(1, 9)), money(28, 45), "House", "christmas tree")
    else:
        add("2026-11-21", 38.95, "Presents", "christmas beth")
        add("2026-11-28", 24.50, "Presents", "christmas jean")
        add("2026-11-28", 16.75, "Wool & crafts", "wool for christmas jumper monty")

# ---------------------------------------------------------------- lent beth
d = D("2023-10-14")
while d <= TODAY:
    if not away(d):
        n = pick([("lent beth", 8), ("lent beth til payday", 3), ("beth petrol", 3), ("lent beth rent", 2), ("beth taxi", 1.5), ("", 1)])
        amt = {"lent beth": (20, 80), "lent beth til payday": (20, 60), "beth petrol": (15, 30), "lent beth rent": (100, 200), "beth taxi": (7, 14), "": (10, 40)}[n]
        v = money(*amt)
        if n.startswith("lent") or n == "":
            v = round(v / 10.0) * 10.0
        add(d, v, "Beth", n)
    d += dt.timedelta(R.randint(9, 34))


# ---------------------------------------------------------------- day to day
K = 1.62


def infl(d):
    return 1 + 0.0012 * ((d - START).days / 30.4) * 1.6


def term(d):
    y = d.year
    hol = [(D("%d-12-20" % (y - 1)), D("%d-01-05" % y)), (D("%d-12-20" % y), TODAY.replace(year=y, month=12, day=31)),
           (D("%d-07-20" % y), D("%d-09-02" % y)), (D("%d-10-22" % y), D("%d-10-30" % y)), (D("%d-02-12" % y), D("%d-02-19" % y)),
           (D("%d-03-30" % y), D("%d-04-12" % y)), (D("%d-05-25" % y), D("%d-05-31" % y))]
    return not any(a <= d <= b for a, b in hol)


d = START
filled = START
while d <= TODAY:
    if away(d) or (d.month, d.day) in ((12, 25), (1, 1)):
        d += dt.timedelta(1)
        continue
    f = infl(d)
    w = d.weekday()
    quiet = R.random() < (0.34 if w in (0, 1) else 0.12 if w < 5 else 0.05)
    if quiet:
        d += dt.timedelta(1)
        continue
    # big shop on saturday (sometimes friday)
    if w == 5 or (w == 4 and R.random() < .12):
        s = pick([("tesco", 9), ("Tesco", 1), ("aldi", 6), ("morrisons", 3), ("tesco big shop", 1)])
        lo, hi = (46, 92) if "esco" in s else (38, 74) if s == "aldi" else (42, 80)
        add(d, money(lo, hi) * f, "Food shop", s)
    # top ups
    if R.random() < (0.56 if w != 5 else 0.15):
        s = pick([("co-op", 8), ("tesco express", 6), ("aldi", 4), ("milk and bread", 2), ("m&s food", 2), ("iceland", 2.2), ("spar", 1.5), ("", 1.5), ("tesco", 2), ("greengrocer", 1.3)])
        lo, hi = {"co-op": (3, 17), "tesco express": (3.2, 16), "aldi": (9, 32), "milk and bread": (2.4, 4.8), "m&s food": (6, 26), "iceland": (9, 34),
                  "spar": (2, 9), "": (3, 20), "tesco": (8, 34), "greengrocer": (3, 11)}[s]
        add(d, money(lo, hi) * f, "Food shop", s)
    if w in (3, 4) and R.random() < .36:
        add(d, money(8, 27) * f, "Food shop", pick([("cranstons", 5), ("butcher", 1), ("cranstons butchers", 1)]))
    # fish and chips friday
    if w == 4 and R.random() < .42:
        add(d, money(14, 23) * f, "Eating out", pick([("chippy", 4), ("fish & chips", 3), ("chippy tea", 1)]))
    if w == 5 and R.random() < .14:
        add(d, money(19, 36) * f, "Eating out", pick([("chinese takeaway", 3), ("indian takeaway", 2), ("takeaway", 1)]))
    if w == 6 and R.random() < .17:
        add(d, money(26, 52) * f, "Eating out", pick([("sunday lunch crown", 3), ("sunday lunch", 2), ("toby carvery", 2)]))
    if R.random() < K * .085:
        s = pick([("costa", 5), ("costa drive thru", 2), ("greggs", 4), ("john watts", 2), ("wetherspoons", 2), ("coffee with jean", 1.6), ("lunch with jean", 1.2), ("m&s cafe", 1.3), ("", .8)])
        lo, hi = {"costa": (4, 11), "costa drive thru": (4, 9), "greggs": (2.4, 8), "john watts": (5, 14), "wetherspoons": (13, 32), "coffee with jean": (4, 9),
                  "lunch with jean": (11, 21), "m&s cafe": (7, 15), "": (5, 15)}[s]
        add(d, money(lo, hi) * f, "Eating out", s)
    # knit & natter, wednesdays in term
    if w == 2 and term(d) and R.random() < .8:
        add(d, 3.00 if d < D("2025-09-01") else 3.50, "Wool & crafts", "knit & natter")
    if R.random() < K * .042:
        s = pick([("hobbycraft", 3), ("wool shop", 4), ("wool from market", 2), ("needles and buttons", 1), ("fabric dunelm", 1), ("", .6)])
        add(d, money(4, 29), "Wool & crafts", s)
    # lottery and paper
    if w == 5 and R.random() < .60:
        add(d, R.choice([2.00, 4.00, 4.00, 5.00]), "Odds & ends", "lottery")
    if w == 4 and R.random() < .66:
        add(d, 1.60 if d < D("2025-01-01") else 1.85 if d < D("2026-01-01") else 2.10, "Odds & ends", "cumberland news")
    # petrol
    if (d - filled).days >= 5 and R.random() < .24:
        filled = d
        s = pick([("tesco petrol", 6), ("asda petrol", 3), ("shell", 2), ("petrol", 1)])
        add(d, money(28, 52), "Car", s)
    if R.random() < K * .030:
        s = pick([("parking", 5), ("car wash", 3), ("screenwash and bulb halfords", 1), ("", .5)])
        lo, hi = {"parking": (1.2, 6), "car wash": (7, 12), "screenwash and bulb halfords": (6, 18), "": (5, 20)}[s]
        add(d, money(lo, hi), "Car", s)
    # monty
    if R.random() < K * .075:
        s = pick([("pets at home", 5), ("monty food", 4), ("monty chews", 3), ("dog food aldi", 2), ("poo bags", 2), ("", .8)])
        lo, hi = {"pets at home": (9, 42), "monty food": (11, 28), "monty chews": (2.5, 8), "dog food aldi": (6, 14), "poo bags": (1.5, 4), "": (4, 20)}[s]
        add(d, money(lo, hi), "Monty", s)
    # health
    if R.random() < K * .060:
        s = pick([("boots", 6), ("prescription", 4), ("superdrug", 3), ("chiropodist", 1.3), ("swim at the pools", 3), ("geoff haircut", 2), ("", .6)])
        lo, hi = {"boots": (4, 27), "prescription": (9.65, 9.65), "superdrug": (3, 16), "chiropodist": (32, 32), "swim at the pools": (5.2, 5.2), "geoff haircut": (11, 13), "": (4, 14)}[s]
        v = money(lo, hi)
        if s == "prescription":
            v = 9.65 if d < D("2024-05-01") else 9.90
        if s == "geoff haircut":
            v = 11.00 if d < D("2025-07-01") else 13.00
        add(d, v, "Health & beauty", s)
    # clothes
    if R.random() < K * .040:
        s = pick([("next", 4), ("m&s", 5), ("tesco f&f", 3), ("matalan", 3), ("tk maxx", 2), ("work shoes", 1.1), ("geoff jeans m&s", 1), ("next sale", 1), ("charity shop cardi", 1.5), ("geoff socks", 1), ("", .8)])
        lo, hi = {"next": (16, 58), "m&s": (12, 60), "tesco f&f": (8, 32), "matalan": (9, 38), "tk maxx": (12, 40), "work shoes": (26, 42), "geoff jeans m&s": (25, 39),
                  "next sale": (12, 40), "charity shop cardi": (3, 8), "geoff socks": (6, 12), "": (8, 30)}[s]
        add(d, money(lo, hi), "Clothes", s)
    # garden
    g = {3: .06, 4: .12, 5: .14, 6: .10, 7: .06, 8: .05, 9: .05, 10: .03}.get(d.month, .008)
    if R.random() < K * g:
        s = pick([("dobbies", 4), ("b&q", 3), ("houghton hall", 3), ("compost", 2), ("bedding plants", 2), ("seed potatoes", .7), ("slug pellets", .8), ("bird seed", 1.3), ("", .7)])
        lo, hi = {"dobbies": (8, 44), "b&q": (6, 38), "houghton hall": (7, 36), "compost": (6, 15), "bedding plants": (8, 24), "seed potatoes": (4, 8), "slug pellets": (4, 7), "bird seed": (4, 13), "": (5, 20)}[s]
        add(d, money(lo, hi), "Garden", s)
        if s in ("dobbies", "houghton hall") and R.random() < .55:
            add(d, money(8, 22), "Eating out", s + " cafe")
    # house bits
    if R.random() < K * .040:
        s = pick([("home bargains", 5), ("b&m", 3), ("b&q", 2), ("dunelm", 2), ("wilko", 1.5), ("paint, brushes", 1), ("light bulbs", 1), ("argos", 1.5), ("", 1)])
        if s == "wilko" and d > D("2023-12-31"):
            s = "home bargains"
        lo, hi = {"home bargains": (4, 22), "b&m": (4, 24), "b&q": (6, 45), "dunelm": (9, 48), "wilko": (4, 14), "paint, brushes": (18, 46), "light bulbs": (4, 11), "argos": (12, 45), "": (4, 25)}[s]
        add(d, money(lo, hi), "House", s)
    # fishing
    if R.random() < K * (.045 if 3 <= d.month <= 10 else .010):
        s = pick([("geoff bait", 5), ("tackle shop", 4), ("geoff day ticket", 2), ("", .5)])
        lo, hi = {"geoff bait": (3, 9), "tackle shop": (6, 34), "geoff day ticket": (12, 25), "": (4, 15)}[s]
        add(d, money(lo, hi), "Fishing", s)
    # presents, cards
    if R.random() < K * .020:
        s = pick([("card factory", 4), ("baby present kerry", .6), ("flowers mam", 2.2), ("leaving present work", 1), ("dobbies", .8), ("", .5)])
        lo, hi = {"card factory": (1.5, 7), "baby present kerry": (12, 22), "flowers mam": (6, 16), "leaving present work": (5, 10), "dobbies": (9, 25), "": (4, 15)}[s]
        add(d, money(lo, hi), "Presents", s)
    # odds and ends
    if R.random() < K * .075:
        s = pick([("post office", 3), ("stamps", 2), ("bus", 4), ("church raffle", 1.3), ("hospice charity", 2), ("home bargains", 1.5), ("taxi", 1), ("magazine", 2), ("", 2)])
        lo, hi = {"post office": (2.5, 14), "stamps": (6.8, 13.6), "bus": (2, 5.6), "church raffle": (2, 5), "hospice charity": (5, 15), "home bargains": (3, 14), "taxi": (6, 13), "magazine": (2.5, 6), "": (2, 20)}[s]
        v = money(lo, hi)
        if s == "bus":
            v = R.choice([2.00, 2.00, 4.00]) if d < D("2025-01-01") else R.choice([3.00, 3.00, 6.00])
        if s in ("church raffle", "hospice charity"):
            v = float(round(v))
        add(d, v, "Odds & ends", s)
    d += dt.timedelta(1)

rows.sort(key=lambda r: r[0])
with open(OUT, "w", newline="", encoding="utf-8") as fh:
    wr = csv.writer(fh, lineterminator="\n")
    wr.writerow(["date", "amount", "category", "notes"])
    for r in rows:
        wr.writerow([r[0].isoformat(), r[1], r[2], r[3]])

if __name__ == "__main__":
    print(len(rows), "rows")
