#!/usr/bin/env python3
"""Deterministic ledger of one household in Rotorua, New Zealand (NZD).

Hine, 45, school office manager; sons Tamati and Wiremu; the Hilux, netball, the marae.
Running it writes rotorua.csv beside this file; running it again writes the same bytes.
"""
import csv
import os
import random
from datetime import date, timedelta

rnd = random.Random(45077)
HERE = os.path.dirname(os.path.abspath(__file__))
START = date(2023, 10, 1)
TODAY = date(2026, 11, 30)
rows = []


def D(s):
    return date.fromisoformat(s)


def add(day, amount, cat, note):
    """amount in dollars"""
    if START <= day <= TODAY:
        cents = int(round(amount * 100))
        assert cents > 0
        rows.append((day, len(rows), cents, cat, note))


def money(lo, hi):
    return rnd.randint(int(lo * 100), int(hi * 100)) / 100


def till(lo, hi):
    """a price as on a menu or a tag: ends in .00 .50 .90 .99"""
    return rnd.randint(int(lo), int(hi) - 1) + rnd.choice([0.0, 0.5, 0.5, 0.9, 0.99])


def days(a, b):
    while a <= b:
        yield a
        a += timedelta(days=1)


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


TERMS = [("2023-10-09", "2023-12-20"),
         ("2024-01-30", "2024-04-12"), ("2024-04-29", "2024-07-05"), ("2024-07-22", "2024-09-27"), ("2024-10-14", "2024-12-18"),
         ("2025-02-03", "2025-04-11"), ("2025-04-28", "2025-06-27"), ("2025-07-14", "2025-09-19"), ("2025-10-06", "2025-12-18"),
         ("2026-02-02", "2026-04-02"), ("2026-04-20", "2026-07-03"), ("2026-07-20", "2026-09-25"), ("2026-10-12", "2026-12-18")]
TERMS = [(D(a), D(b)) for a, b in TERMS]


def school(day):
    return day.weekday() < 5 and any(a <= day <= b for a, b in TERMS)


# ---- trips: (word, first day, last day) -------------------------------------------------
TRIPS = [("mount", "2023-12-27", "2024-01-03"),
         ("wellington", "2024-04-19", "2024-04-22"),
         ("taupo", "2024-08-31", "2024-09-01"),
         ("gold coast", "2025-01-08", "2025-01-16"),
         ("matatini", "2025-02-26", "2025-03-01"),
         ("gisborne", "2025-05-21", "2025-05-24"),
         ("taupo", "2025-08-30", "2025-08-31"),
         ("mount", "2025-12-27", "2026-01-04"),
         ("auckland", "2026-03-14", "2026-03-15"),
         ("taupo", "2026-08-29", "2026-08-30"),
         ("raro", "2026-09-26", "2026-10-04")]
TRIPS = [(w, D(a), D(b)) for w, a, b in TRIPS]
AWAY = {d for w, a, b in TRIPS for d in days(a, b)}
QUIET = {d for d in days(START, TODAY) if d not in AWAY and rnd.random() < 0.085}
# a few longer spells with nothing (crook in bed, everyone at the farm)
QUIET |= set(days(D("2024-07-09"), D("2024-07-12"))) | set(days(D("2025-10-13"), D("2025-10-15"))) | set(days(D("2026-06-22"), D("2026-06-24")))
QUIET |= {date(y, 12, 25) for y in (2023, 2024, 2025)}  # the shops are shut


def home(day):
    return day not in AWAY and day not in QUIET


def infl(day):
    return 1.0 + 0.045 * ((day - START).days / 365.25)


def case(note):
    r = rnd.random()
    if r < 0.05:
        return note[:1].upper() + note[1:]
    if r < 0.07:
        return note.title()
    return note


def blank(note, p=0.045):
    return "" if rnd.random() < p else case(note)


# ---- rent, every thursday ---------------------------------------------------------------
for d in days(START, TODAY):
    if d.weekday() == 3:
        add(d, 540 if d < D("2024-10-03") else 565 if d < D("2026-02-05") else 590, "Rent", "rent")

# ---- bills ------------------------------------------------------------------------------
POWER = {1: 142, 2: 138, 3: 151, 4: 178, 5: 226, 6: 291, 7: 318, 8: 302, 9: 248, 10: 203, 11: 171, 12: 152}
for y, m in months():
    def on(k):
        return date(y, m, k)
    t = date(y, m, 1)
    add(on(17), POWER[m] * (1 + 0.07 * (y - 2023)) * rnd.uniform(0.92, 1.09), "Bills & Phone", "genesis power")
    add(on(5), 89 if t < D("2025-05-01") else 95, "Bills & Phone", "orcon broadband")
    for who in ("hine", "tamati", "wiremu"):
        base = 27 if who == "hine" else 17
        if t >= D("2025-08-01"):
            base += 3
        add(on(9), base, "Bills & Phone", "skinny " + who)
    add(on(12), 18.49 if t < D("2024-06-01") else 20.99 if t < D("2026-01-01") else 23.99, "Bills & Phone", "netflix")
    add(on(21), 27.99 if t < D("2025-09-01") else 30.99, "Bills & Phone", "spotify family")
    if D("2024-02-01") <= t <= D("2024-10-01") or D("2025-07-01") <= t <= D("2025-10-01"):
        add(on(3), 49.99 if y == 2024 else 54.99, "Bills & Phone", "sky sport now")
    add(on(20), 48.9 if t < D("2025-02-01") else 53.4, "Insurance", "life insurance")
    if D("2024-06-01") <= t <= D("2025-08-01"):
        add(on(26), 31.75, "Insurance", "boss pet insurance")
    if D("2024-03-01") <= t <= D("2025-11-01"):
        add(on(14), 210, "Boys", "wiremu braces")
    if m == 3:
        add(on(11), {2024: 842.1, 2025: 913.55, 2026: 968.2}[y], "Insurance", "aa insurance hilux")
    if m == 9:
        add(on(23), {2024: 388.4, 2025: 417.95, 2026: 441.1}[y], "Insurance", "contents insurance")

# ---- marae ------------------------------------------------------------------------------
d = D("2023-10-06")
while d <= TODAY:
    add(d, 20 if d < D("2025-07-01") else 30, "Marae", "marae fund")
    d += timedelta(days=14)
for s, a, n in [("2023-11-18", 50, "koha tangi uncle boy"), ("2023-12-09", 36, "marae raffle"), ("2024-02-06", 45, "waitangi day kai marae"),
                ("2024-03-23", 100, "koha tangi"), ("2024-05-11", 20, "hangi tickets"), ("2024-06-28", 60, "matariki breakfast marae"),
                ("2024-08-10", 62.4, "working bee kai"), ("2024-10-19", 40, "hangi tickets"), ("2024-12-07", 30, "marae raffle"),
                ("2025-02-06", 38.5, "waitangi day kai marae"), ("2025-03-29", 50, "koha unveiling"), ("2025-05-22", 200, "koha tangi koro"),
                ("2025-06-20", 72, "matariki breakfast marae"), ("2025-08-16", 500, "wharekai roof"), ("2025-09-27", 57.8, "working bee kai"),
                ("2025-11-15", 40, "hangi tickets"), ("2025-12-06", 30, "marae raffle"), ("2026-02-06", 54, "waitangi day kai marae"),
                ("2026-04-11", 100, "koha tangi aunty lou"), ("2026-05-16", 50, "hangi tickets"), ("2026-07-10", 85, "matariki breakfast marae"),
                ("2026-08-08", 71.25, "working bee kai"), ("2026-09-12", 80, "koha unveiling"), ("2026-10-17", 50, "hangi tickets"),
                ("2026-11-07", 150, "koha tangi"), ("2026-11-21", 40, "marae raffle")]:
    add(D(s), a, "Marae", n)

# ---- kai --------------------------------------------------------------------------------
for d in days(START, TODAY):
    if not home(d):
        continue
    wd, f = d.weekday(), infl(d)
    if wd == 5 and rnd.random() < 0.93:
        add(d, money(165, 305) * f, "Kai", blank(rnd.choice(["pak n save"] * 5 + ["pak n save big shop"]), 0.02))
    if wd in (1, 2) and rnd.random() < 0.55:
        sup = "countdown" if d < D("2024-04-01") else "woolworths"
        add(d, money(22, 95) * f, "Kai", blank(rnd.choice([sup, sup, sup, sup + " lunches"])))
    if wd in (0, 3, 4) and rnd.random() < 0.3:
        add(d, money(12, 70) * f, "Kai", blank(rnd.choice(["new world", "new world", "new world ngongotaha", "new world milk, bread"])))
    if rnd.random() < 0.19:
        add(d, money(5, 26) * f, "Kai", blank(rnd.choice(["four square", "four square", "four square lynmore"])))
    if rnd.random() < 0.13:
        add(d, money(3.5, 16) * f, "Kai", blank(rnd.choice(["dairy", "dairy milk", "corner dairy"])))
    if wd == 6 and rnd.random() < 0.42:
        add(d, money(14, 44) * f, "Kai", blank(rnd.choice(["farmers market", "farmers market", "farmers market veges", "limes n veges"])))
    if wd in (3, 4) and rnd.random() < 0.24:
        add(d, money(24, 75) * f, "Kai", blank(rnd.choice(["butcher", "mad butcher", "butcher bones for boss"])))
    if wd == 5 and rnd.random() < 0.1:
        add(d, money(70, 165) * f, "Kai", "pak n save marae kai")
    if wd == 6 and rnd.random() < 0.25:
        add(d, till(7, 18), "Kai", blank("bakery rewena"))
for s, a, n in [("2023-12-22", 78.9, "christmas ham"), ("2024-12-21", 84.5, "christmas ham"), ("2025-12-20", 92.35, "christmas ham"),
                ("2023-12-23", 143.2, "pak n save christmas"), ("2024-12-23", 167.85, "pak n save christmas"), ("2025-12-23", 189.4, "pak n save christmas"),
                ("2024-06-28", 41.2, "new world matariki kai"), ("2025-06-20", 55.1, "four square matariki kai"), ("2026-07-10", 66.45, "pak n save matariki kai"),
                ("2026-05-14", 38.2, "woolworths tamati cake")]:
    add(D(s), a, "Kai", n)

# ---- takeaways --------------------------------------------------------------------------
for d in days(START, TODAY):
    if not home(d):
        continue
    wd, f = d.weekday(), infl(d)
    if school(d) and rnd.random() < 0.36:
        add(d, till(5, 9), "Takeaways", blank(rnd.choice(["fat dog", "fat dog", "fat dog coffee", "lime", "lime coffee", "capers"])))
    if wd == 4 and rnd.random() < 0.62:
        add(d, till(24, 62) * f, "Takeaways", blank(rnd.choice(["fish n chips", "fish n chips", "kfc", "dominos", "pizza hut", "thai"])))
    if wd in (5, 6) and rnd.random() < 0.33:
        add(d, till(14, 46) * f, "Takeaways", blank(rnd.choice(["maccas", "maccas boys", "kfc", "sushi", "subway", "burger fuel"])))
    if wd == 6 and rnd.random() < 0.14:
        add(d, till(32, 74) * f, "Takeaways", blank(rnd.choice(["fat dog brunch mere", "capers brunch", "lime brunch w nan", "fat dog w mere"])))
    if rnd.random() < 0.085:
        add(d, till(5, 13), "Takeaways", blank(rnd.choice(["bp pie", "bp pie n coke", "bakery pies", "sushi"])))
    if school(d) and rnd.random() < 0.1:
        add(d, till(4, 12), "Takeaways", blank(rnd.choice(["tuckshop", "tuckshop wiremu", "tuckshop tamati"])))

# ---- hilux ------------------------------------------------------------------------------
for d in days(START, TODAY):
    if home(d) and rnd.random() < 0.155:
        add(d, money(58, 148), "Hilux", blank(rnd.choice(["gull diesel", "gull diesel", "gull ngongotaha diesel", "bp diesel", "z energy diesel"]), 0.02))
    if home(d) and rnd.random() < 0.02:
        add(d, till(3, 14), "Hilux", case(rnd.choice(["parking", "parking hospital", "car wash", "car wash"])))
for s, a, n in [("2023-11-02", 54.3, "hilux rego"), ("2024-05-03", 55.1, "hilux rego"), ("2024-11-04", 58.75, "hilux rego"), ("2025-05-05", 62.4, "hilux rego"),
                ("2025-11-04", 66.2, "hilux rego"), ("2026-05-05", 69.85, "hilux rego"), ("2026-11-03", 69.85, "hilux rego"),
                ("2024-02-13", 65, "wof"), ("2025-02-11", 69, "wof"), ("2026-02-12", 75, "wof"),
                ("2023-12-05", 345.6, "hilux service"), ("2024-06-11", 389.9, "hilux service"), ("2024-12-10", 402.15, "hilux service"),
                ("2025-06-17", 428.7, "hilux service"), ("2025-12-09", 611.35, "hilux service brakes"), ("2026-06-16", 455, "hilux service"),
                ("2025-06-17", 1180, "hilux tyres"), ("2026-05-20", 2440.75, "hilux clutch"), ("2024-09-18", 289, "towbar"),
                ("2025-04-03", 310, "hilux windscreen excess"), ("2024-03-20", 12.5, "road user charges fee"), ("2024-03-20", 380, "road user charges"),
                ("2025-01-29", 380, "road user charges"), ("2025-11-19", 412, "road user charges"), ("2026-08-19", 412, "road user charges")]:
    add(D(s), a, "Hilux", n)

# ---- boys -------------------------------------------------------------------------------
d = D("2023-10-08")
while d <= TODAY:
    if d not in AWAY:
        add(d, 30 if d < D("2025-02-01") else 40, "Boys", "pocket money")
    d += timedelta(days=14)
for d in days(D("2024-02-07"), D("2025-06-25")):
    if d.weekday() == 2 and school(d) and rnd.random() < 0.93:
        add(d, 32 if d < D("2025-01-01") else 35, "Boys", "guitar lessons wiremu")
for d in days(START, TODAY):
    if not home(d):
        continue
    if rnd.random() < 0.058:
        add(d, till(12, 69), "Boys", blank(rnd.choice(["the warehouse", "the warehouse", "kmart", "kmart", "kmart undies boys", "rebel", "postie"])))
    if d.weekday() == 5 and rnd.random() < 0.16:
        add(d, rnd.choice([25, 25, 28, 50, 56]), "Boys", rnd.choice(["haircut boys", "haircut tamati", "haircut wiremu"]))
    if d.weekday() == 5 and d.month in (4, 5, 6, 7, 8) and rnd.random() < 0.33:
        add(d, till(8, 25), "Boys", rnd.choice(["rugby bus", "rugby sausage sizzle", "rugby raffle tamati"]))
for s, a, n in [("2024-01-24", 186.4, "school uniform wiremu"), ("2024-01-27", 94.6, "warehouse stationery"), ("2024-04-06", 139.99, "rebel rugby boots tamati"),
                ("2024-03-12", 320, "school camp wiremu"), ("2025-01-25", 1399, "tamati laptop"), ("2025-01-27", 118.3, "warehouse stationery"),
                ("2025-01-28", 212.8, "school uniform wiremu"), ("2025-04-05", 159.99, "rebel rugby boots tamati"), ("2025-05-08", 149.99, "wiremu shoes"),
                ("2026-01-24", 131.75, "warehouse stationery"), ("2026-01-27", 98.5, "school uniform wiremu"), ("2026-03-28", 169.99, "rebel rugby boots tamati"),
                ("2026-03-10", 365, "school camp wiremu"), ("2026-05-29", 95, "tamati ball ticket"), ("2026-06-06", 249, "tamati ball suit"), ("2026-06-12", 45, "tamati ball corsage"),
                ("2024-11-11", 89.95, "ncea fees tamati"), ("2025-02-18", 120, "school fees"), ("2026-02-17", 140, "school fees"), ("2024-02-20", 110, "school fees"),
                ("2026-08-04", 799, "wiremu phone"), ("2025-09-02", 65, "tamati learners licence"), ("2026-03-24", 107.5, "tamati restricted licence"),
                ("2024-09-14", 24.9, "postie socks"), ("2026-10-22", 59.9, "warehouse stationery printer ink")]:
    add(D(s), a, "Boys", n)
for s in ["2025-10-21", "2025-11-04", "2025-11-18", "2025-12-02", "2026-01-20", "2026-02-10", "2026-02-24", "2026-03-17"]:
    add(D(s), 75, "Boys", "driving lessons tamati")

# ---- netball ----------------------------------------------------------------------------
for y, subs, court in [(2024, 165, 8), (2025, 175, 9), (2026, 190, 10)]:
    for d in days(date(y, 4, 20), date(y, 8, 22)):
        if d.weekday() == 5 and d not in AWAY and rnd.random() < 0.88:
            add(d, court, "Netball", "court fees")
            if rnd.random() < 0.3:
                add(d, till(4, 15), "Netball", rnd.choice(["oranges team", "netball sausage sizzle", "netball raffle"]))
    add(date(y, 3, 19), subs, "Netball", "netball subs")
for s, a, n in [("2024-03-30", 149.99, "rebel netball shoes"), ("2024-05-25", 32, "team photo"), ("2024-08-24", 64.5, "netball prizegiving kai"),
                ("2025-03-22", 89, "netball dress"), ("2025-04-12", 169.99, "rebel netball shoes"), ("2025-05-31", 35, "team photo"), ("2025-08-23", 71.2, "netball prizegiving kai"),
                ("2025-02-15", 85, "umpire course"), ("2026-02-14", 60, "umpire course refresher"), ("2026-04-11", 184.5, "rebel netball shoes"), ("2026-05-30", 35, "team photo"),
                ("2026-08-22", 82.9, "netball prizegiving kai"), ("2026-06-09", 24.9, "whistle"), ("2025-06-14", 48, "netball coach gift mere"), ("2023-10-14", 40, "netball end of year")]:
    add(D(s), a, "Netball", n)
for d in days(D("2024-10-15"), D("2024-12-10")):
    if d.weekday() == 1:
        add(d, 13, "Netball", "indoor netball")

# ---- health -----------------------------------------------------------------------------
for d in days(START, TODAY):
    if not home(d):
        continue
    if d.weekday() < 6 and rnd.random() < 0.055:
        add(d, money(6, 48), "Health", blank(rnd.choice(["chemist warehouse", "chemist warehouse", "unichem", "chemist", "unichem script"])))
    if d.weekday() < 5 and rnd.random() < 0.022:
        add(d, rnd.choice([19.5, 39, 52, 58]), "Health", rnd.choice(["doctor", "doctor wiremu", "doctor nan", "doctor tamati"]))
for s, a, n in [("2024-05-06", 25, "flu jab"), ("2025-05-07", 27, "flu jab"), ("2026-04-29", 27, "flu jab"), ("2024-10-08", 185, "dentist"), ("2026-07-21", 640, "dentist crown"),
                ("2025-09-10", 210, "dentist"), ("2024-07-15", 398, "specsavers"), ("2026-10-13", 449, "specsavers"), ("2024-06-18", 45, "physio tamati"), ("2024-06-25", 45, "physio tamati"),
                ("2024-07-02", 45, "physio tamati"), ("2025-07-22", 48, "physio tamati"), ("2025-07-29", 48, "physio tamati"), ("2026-06-30", 52, "physio hine"), ("2024-02-15", 150, "wiremu orthodontist xray")]:
    add(D(s), a, "Health", n)

# ---- house & garden ---------------------------------------------------------------------
for d in days(START, TODAY):
    if not home(d):
        continue
    if rnd.random() < (0.13 if d.weekday() >= 5 else 0.05):
        add(d, till(7, 88), "House & Garden",
            blank(rnd.choice(["mitre 10", "mitre 10", "mitre 10 mega", "bunnings", "the warehouse", "the warehouse", "kmart", "briscoes", "palmers", "palmers tomato plants"]), 0.06))
for s, a, n in [("2024-08-21", 1149, "washing machine"), ("2025-03-16", 329, "vacuum farmers"), ("2024-11-10", 459, "lawnmower"), ("2026-06-27", 899, "bunk bed to queen bed wiremu"),
                ("2025-11-29", 649, "bbq bunnings"), ("2023-12-02", 45, "christmas tree"), ("2024-12-01", 50, "christmas tree"), ("2025-12-06", 55, "christmas tree"),
                ("2024-05-18", 219, "farmers duvet"), ("2026-04-30", 189, "dehumidifier"), ("2025-07-05", 320, "firewood"), ("2024-06-01", 290, "firewood"), ("2026-05-30", 345, "firewood"),
                ("2026-11-28", 129.9, "farmers sheets")]:
    add(D(s), a, "House & Garden", n)

# ---- pets -------------------------------------------------------------------------------
for d in days(START, TODAY):
    if not home(d):
        continue
    if rnd.random() < 0.048:
        add(d, till(28, 92), "Pets", blank(rnd.choice(["boss food", "boss food", "dog food animates", "animates", "dog roll"]), 0.03))
    if d >= D("2025-03-20") and rnd.random() < 0.04:
        add(d, till(9, 38), "Pets", case(rnd.choice(["pani food", "cat litter", "pani food", "cat biscuits"])))
for s, a, n in [("2024-07-24", 98, "dog rego boss"), ("2025-07-23", 104, "dog rego boss"), ("2026-07-22", 112, "dog rego boss"), ("2024-02-27", 89, "vet boss"), ("2024-10-31", 476.2, "vet boss paw"),
                ("2025-09-17", 142.5, "vet boss"), ("2026-08-12", 268.4, "vet boss teeth"), ("2025-03-20", 150, "kitten pani spca"), ("2025-05-15", 165, "vet pani desexing"), ("2026-05-12", 94, "vet pani"),
                ("2026-11-18", 79.5, "vet pani shots"), ("2023-12-27", 240, "kennels boss"), ("2025-01-07", 270, "kennels boss"), ("2026-09-25", 315, "kennels boss")]:
    add(D(s), a, "Pets", n)

# ---- my stuff ---------------------------------------------------------------------------
for d in days(START, TODAY):
    if d.weekday() == 5 and home(d) and rnd.random() < 0.72:
        add(d, 16 if d < D("2025-01-01") else 18, "My Stuff", "lotto")
    if home(d) and rnd.random() < 0.042:
        add(d, till(14, 95), "My Stuff", blank(rnd.choice(["farmers", "farmers", "postie", "kmart", "rebel", "op shop", "whitcoulls", "liquorland"])))
    if d.weekday() == 5 and home(d) and rnd.random() < 0.115:
        add(d, rnd.choice([65, 70, 135, 148]), "My Stuff", "hair")
d = D("2024-02-05")
while d <= D("2024-11-11"):
    add(d, 17.99, "My Stuff", "gym cityfitness")
    d += timedelta(days=14)
for s in ["2026-02-19", "2026-03-19", "2026-04-16", "2026-05-21", "2026-06-18", "2026-07-16", "2026-08-20", "2026-09-17", "2026-10-15", "2026-11-19"]:
    add(D(s), 35, "My Stuff", "raranga class")
for s, a, n in [("2026-02-21", 420, "six60 tickets"), ("2025-10-25", 189, "farmers dress"), ("2024-12-14", 96, "staff do"), ("2025-12-13", 110, "staff do"), ("2025-08-09", 95, "massage"), ("2026-08-15", 105, "massage")]:
    add(D(s), a, "My Stuff", n)

# ---- gifts ------------------------------------------------------------------------------
for y in (2023, 2024, 2025, 2026):
    for md, n, lo, hi in [("05-12", "tamati birthday", 90, 220), ("09-07", "wiremu birthday", 90, 220), ("08-01", "nan birthday", 40, 90), ("11-19", "mere birthday", 30, 70), ("05-09", "mothers day nan", 25, 60)]:
        add(D("%d-%s" % (y, md)), till(lo, hi), "Gifts", n)
    if y < 2026:
        for n, lo, hi in [("christmas nan", 45, 120), ("christmas tamati", 120, 320), ("christmas wiremu", 120, 320), ("christmas mere", 35, 90), ("christmas cousins", 60, 150), ("christmas secret santa", 15, 26)]:
            add(date(y, 12, rnd.randint(1, 23)), till(lo, hi), "Gifts", n)
add(D("2026-11-14"), 64.5, "Gifts", "christmas nan")
add(D("2026-11-27"), 279, "Gifts", "christmas tamati black friday")
add(D("2026-11-27"), 119.9, "Gifts", "christmas wiremu black friday")
for s, a, n in [("2024-04-13", 80, "cousin tui 21st"), ("2025-01-18", 120, "wedding tui"), ("2026-01-31", 60, "baby shower tui"), ("2025-11-28", 45, "principal leaving gift"), ("2026-05-14", 74.5, "tamati 18th balloons"),
                ("2024-03-08", 39.9, "flowers mere"), ("2026-10-30", 42, "flowers nan"), ("2024-08-16", 55, "baby shower aunty lou")]:
    add(D(s), a, "Gifts", n)

# ---- trips ------------------------------------------------------------------------------
PRE = [("2023-11-07", 412, "mount camp site"), ("2024-03-05", 486.4, "wellington flights"), ("2024-07-12", 168, "taupo motel deposit"),
       ("2024-09-05", 1986.2, "gold coast flights"), ("2024-10-22", 1340, "gold coast apartment"), ("2024-12-03", 189, "gold coast travel insurance"),
       ("2025-01-30", 356, "matatini tickets"), ("2025-07-15", 175, "taupo motel deposit"), ("2025-10-14", 468, "mount camp site"),
       ("2026-04-15", 2318.6, "raro flights"), ("2026-05-27", 1875, "raro bungalow"), ("2026-08-18", 214, "raro travel insurance"), ("2026-07-14", 185, "taupo motel deposit")]
for s, a, n in PRE:
    add(D(s), a, "Trips", n)
FIXED = [("2024-04-19", 389, "Trips", "wellington motel"), ("2024-04-20", 66, "Trips", "wellington te papa"), ("2024-04-19", 164.3, "Trips", "wellington rental car"),
         ("2025-01-10", 318, "Trips", "gold coast dreamworld"), ("2025-01-13", 276, "Trips", "gold coast wet n wild"), ("2025-01-09", 298.4, "Trips", "gold coast rental car"),
         ("2025-02-26", 540, "Trips", "matatini motel new plymouth"), ("2025-02-27", 48, "Trips", "matatini tshirts"),
         ("2025-05-21", 285, "Trips", "gisborne motel"), ("2025-05-21", 112.6, "Hilux", "bp diesel gisborne"), ("2025-05-24", 98.35, "Hilux", "gull diesel gisborne"),
         ("2026-03-14", 259, "Trips", "auckland hotel"), ("2026-03-14", 42, "Trips", "auckland parking"),
         ("2026-09-27", 345, "Trips", "raro scooter rental"), ("2026-09-30", 210, "Trips", "raro lagoon cruise"), ("2026-10-03", 88.5, "Trips", "raro market pareu"), ("2026-10-02", 46, "Gifts", "raro gift nan"),
         ("2024-08-31", 174, "Trips", "taupo motel"), ("2025-08-30", 182, "Trips", "taupo motel"), ("2026-08-29", 196, "Trips", "taupo motel"),
         ("2024-08-31", 45, "Netball", "netball taupo entry"), ("2025-08-30", 50, "Netball", "netball taupo entry"), ("2026-08-29", 55, "Netball", "netball taupo entry"),
         ("2023-12-27", 96.2, "Hilux", "gull diesel mount"), ("2026-01-04", 118.4, "Hilux", "gull diesel mount")]
for s, a, c, n in FIXED:
    add(D(s), a, c, n)
for w, a, b in TRIPS:
    for d in days(a, b):
        for k in range(rnd.choice([1, 1, 2, 2, 3])):
            what, lo, hi = rnd.choice([("dinner", 45, 128), ("lunch", 24, 66), ("coffee", 6, 24), ("groceries", 28, 110), ("ice creams", 14, 32)])
            if w in ("gold coast", "raro"):
                lo, hi = lo * 1.2, hi * 1.25
            if w == "mount" and rnd.random() < 0.12:
                continue
            add(d, till(lo, hi), "Trips", w + " " + what)

# ---- write ------------------------------------------------------------------------------
rows.sort(key=lambda r: (r[0], r[1]))
with open(os.path.join(HERE, "rotorua.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for day, _, cents, cat, note in rows:
        w.writerow([day.isoformat(), "%d.%02d" % divmod(cents, 100), cat, note])
