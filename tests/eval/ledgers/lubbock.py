#!/usr/bin/env python3
"""Ledger of a band director's household in Lubbock, Texas. Same bytes every run."""
import csv
import os
import random
from datetime import date, timedelta

R = random.Random(806)
START, TODAY = date(2023, 10, 1), date(2026, 11, 30)
ROWS = []

GRO, EAT, CAR, BIL = "Groceries", "Eating Out", "Gas & Car", "Bills"
KID, DOG, BAND, GIG = "Kiddo", "Dogs", "Band Room", "Gigs"
HOU, HEA, FUN, CLO = "House & Yard", "Health", "Fun", "Clothes"
GIF, TRA = "Gifts & Giving", "Travel"


def add(d, cents, cat, note=""):
    if START <= d <= TODAY and cents > 0:
        ROWS.append((d, int(cents), cat, note))


def money(lo, hi):
    """a price between lo and hi dollars, more often in the lower half"""
    v = lo + (hi - lo) * (R.random() * 0.55 + R.random() * R.random() * 0.45)
    c = int(round(v * 100))
    k = R.random()
    if k < 0.18:
        c = c // 100 * 100 + 99
    elif k < 0.26:
        c = c // 100 * 100
    return max(c, 75)


def case(s):
    k = R.random()
    if k < 0.09:
        return s[:1].upper() + s[1:]
    if k < 0.11:
        return s.title() if "'" not in s and "-" not in s else s
    return s


def months():
    y, m = START.year, START.month
    while (y, m) <= (TODAY.year, TODAY.month):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


BORN = date(2024, 4, 11)


def school(d):
    return d.weekday() < 5 and not ((d.month == 6) or (d.month == 7) or (d.month == 12 and d.day > 19) or (d.month == 3 and 10 <= d.day <= 16) or (d.month == 5 and d.day > 27))


def band_season(d):
    return d.month in (8, 9, 10) or (d.month == 11 and d.day < 12)


ALWAYS = lambda d: True
BORNP = lambda d: d >= BORN

# weight, category, note, low, high, when
POOL = [
    (8.5, GRO, "heb", 18, 140, ALWAYS), (2.2, GRO, "heb curbside", 55, 190, BORNP), (3.0, GRO, "market street", 9, 75, ALWAYS),
    (4.2, GRO, "united", 6, 68, ALWAYS), (1.0, GRO, "amigos", 9, 42, ALWAYS), (3.6, GRO, "walmart", 14, 118, ALWAYS),
    (1.4, GRO, "walmart neighborhood market", 8, 50, ALWAYS), (1.7, GRO, "sams", 48, 225, ALWAYS), (1.1, GRO, "target", 8, 60, ALWAYS),
    (3.2, GRO, "farmers market", 6, 34, lambda d: d.weekday() == 5 and 5 <= d.month <= 10), (0.8, GRO, "", 5, 60, ALWAYS),
    (0.5, GRO, "milk and eggs", 6, 15, ALWAYS),
    (3.4, EAT, "chick-fil-a", 8, 34, lambda d: d.weekday() != 6), (2.6, EAT, "whataburger", 8, 31, ALWAYS), (2.9, EAT, "sonic", 4, 24, ALWAYS),
    (1.3, EAT, "sonic happy hour", 2, 8, lambda d: d.weekday() < 5), (1.6, EAT, "taco villa", 7, 24, ALWAYS), (1.5, EAT, "allsups burrito", 3, 9, ALWAYS),
    (0.5, EAT, "rudys", 22, 62, ALWAYS), (0.35, EAT, "evie maes bbq", 28, 75, lambda d: d.weekday() >= 4), (0.9, EAT, "one guy from italy", 12, 44, ALWAYS),
    (1.4, EAT, "canes", 9, 33, ALWAYS), (0.7, EAT, "torchys", 13, 42, ALWAYS), (2.2, EAT, "starbucks", 5, 15, ALWAYS),
    (0.4, EAT, "starbucks w kelsey", 9, 18, ALWAYS), (2.4, EAT, "j&b coffee", 4, 13, lambda d: d.weekday() < 6), (1.6, EAT, "dutch bros", 5, 17, ALWAYS),
    (1.0, EAT, "school cafeteria", 3, 7, school), (0.8, EAT, "lunch w marcus", 10, 24, lambda d: d.weekday() < 5), (0.9, EAT, "dominos", 14, 38, ALWAYS),
    (2.4, EAT, "date night", 35, 120, lambda d: d.weekday() in (4, 5)), (0.7, EAT, "", 6, 30, ALWAYS), (0.35, EAT, "united sushi", 8, 15, ALWAYS),
    (3.0, CAR, "allsups", 24, 62, ALWAYS), (2.4, CAR, "united express", 22, 60, ALWAYS), (1.5, CAR, "sams fuel", 24, 55, ALWAYS),
    (0.8, CAR, "car wash", 9, 22, ALWAYS), (0.25, CAR, "autozone", 8, 85, ALWAYS), (0.25, CAR, "parking", 3, 14, ALWAYS),
    (2.4, KID, "diapers", 19, 46, lambda d: BORN <= d < date(2026, 9, 20)), (0.9, KID, "wipes", 4, 19, BORNP), (1.9, KID, "target", 6, 58, BORNP),
    (1.0, KID, "walmart", 5, 45, BORNP), (1.0, KID, "amazon", 8, 70, BORNP), (2.6, KID, "formula", 28, 48, lambda d: date(2024, 5, 20) <= d <= date(2025, 4, 20)),
    (0.5, KID, "once upon a child", 8, 44, BORNP), (0.3, KID, "nora shoes", 14, 42, lambda d: d >= date(2025, 3, 1)),
    (2.2, KID, "babysitter abby", 40, 90, lambda d: d >= date(2024, 7, 1) and d.weekday() in (4, 5)), (0.4, KID, "nora toys", 7, 40, lambda d: d >= date(2024, 10, 1)),
    (1.2, KID, "zoo train", 4, 15, lambda d: d >= date(2025, 4, 1) and d.weekday() >= 5),
    (0.9, DOG, "petsmart", 10, 75, ALWAYS), (0.7, DOG, "tractor supply", 14, 68, ALWAYS), (0.22, DOG, "sousa treats", 5, 18, ALWAYS),
    (0.2, DOG, "biscuit chew toys", 6, 22, ALWAYS), (0.15, DOG, "", 8, 30, ALWAYS), (0.25, DOG, "walmart", 8, 36, ALWAYS),
    (1.6, BAND, "amazon", 6, 65, school), (0.9, BAND, "hobby lobby", 5, 48, school), (1.4, BAND, "tarpley music", 8, 120, school),
    (0.5, BAND, "jw pepper", 22, 140, school), (1.0, BAND, "walmart", 5, 52, school), (0.5, BAND, "office depot", 7, 60, school),
    (0.5, BAND, "valve oil", 6, 28, school), (0.5, BAND, "reeds", 18, 62, school), (0.45, BAND, "drumsticks", 9, 48, school),
    (0.7, BAND, "dollar tree", 2, 22, school), (0.4, BAND, "pizza for section leaders", 28, 95, lambda d: school(d) and band_season(d)),
    (2.1, BAND, "gatorade", 9, 42, band_season), (1.0, BAND, "home depot props", 14, 130, lambda d: d.month in (7, 8, 9)),
    (1.8, BAND, "donuts for jazz band", 11, 32, lambda d: school(d) and d.month in (1, 2, 3, 4)), (0.25, BAND, "", 5, 30, school),
    (0.6, GIG, "tarpley music", 9, 95, ALWAYS), (0.3, GIG, "slide oil", 8, 20, ALWAYS), (2.4, GIG, "gig dinner", 9, 28, lambda d: d.weekday() in (4, 5)),
    (1.2, GIG, "parking", 5, 20, lambda d: d.weekday() in (4, 5)), (1.2, GIG, "gas to amarillo", 24, 46, lambda d: d.weekday() in (4, 5)),
    (1.0, GIG, "gas to midland", 22, 44, lambda d: d.weekday() in (4, 5)), (0.22, GIG, "marcus pa rental", 25, 60, ALWAYS), (0.12, GIG, "sweetwater", 15, 160, ALWAYS),
    (0.3, GIG, "allsups", 5, 14, lambda d: d.weekday() in (4, 5)), (0.1, GIG, "black shirt", 19, 45, ALWAYS),
    (1.3, HOU, "home depot", 6, 150, ALWAYS), (0.8, HOU, "lowes", 6, 130, ALWAYS), (1.0, HOU, "amazon", 7, 80, ALWAYS), (0.5, HOU, "hobby lobby", 6, 60, ALWAYS),
    (0.6, HOU, "target", 8, 75, ALWAYS), (0.25, HOU, "air filters", 14, 36, ALWAYS), (0.2, HOU, "weed killer", 12, 40, lambda d: 3 <= d.month <= 9), (0.25, HOU, "", 6, 50, ALWAYS),
    (0.7, HEA, "cvs", 5, 42, ALWAYS), (0.6, HEA, "walgreens", 5, 40, ALWAYS), (0.45, HEA, "pediatrician copay", 30, 30.5, lambda d: BORNP(d) and d.weekday() < 5),
    (0.25, HEA, "doctor copay", 35, 35.5, lambda d: d.weekday() < 5), (0.2, HEA, "allergy meds", 12, 29, ALWAYS),
    (0.35, FUN, "alamo drafthouse", 14, 48, ALWAYS), (0.4, FUN, "barnes and noble", 9, 48, ALWAYS), (1.6, FUN, "texas tech game", 30, 110, lambda d: d.month in (9, 10, 11) and d.weekday() == 5),
    (0.3, FUN, "vinyl", 14, 40, ALWAYS), (0.35, FUN, "amazon", 8, 45, ALWAYS), (0.3, FUN, "nintendo eshop", 5, 60, ALWAYS), (0.2, FUN, "bowling w marcus", 12, 35, ALWAYS),
    (0.4, CLO, "old navy", 14, 85, ALWAYS), (0.3, CLO, "kohls", 15, 95, ALWAYS), (0.35, CLO, "target", 9, 60, ALWAYS), (0.25, CLO, "academy", 18, 110, ALWAYS),
    (0.12, CLO, "boot barn", 30, 190, ALWAYS), (0.12, CLO, "nora pajamas", 9, 25, BORNP),
    (0.3, GIF, "girl scout cookies", 6, 30, lambda d: d.month in (1, 2)), (0.35, GIF, "card and gift", 6, 35, ALWAYS), (0.25, GIF, "baby shower gift", 18, 60, ALWAYS),
]

TRIPS = [(date(2024, 2, 7), date(2024, 2, 10)), (date(2024, 12, 27), date(2024, 12, 31)), (date(2025, 2, 12), date(2025, 2, 15)),
         (date(2025, 7, 12), date(2025, 7, 19)), (date(2026, 2, 11), date(2026, 2, 14)), (date(2026, 6, 6), date(2026, 6, 13))]


def on_trip(d):
    return any(a <= d <= b for a, b in TRIPS)


def everyday():
    d = START
    quiet = set()
    # two spells without any spending (stomach bug, snow days) besides the odd quiet days
    for a, n in ((date(2025, 2, 26), 3), (date(2026, 1, 27), 5)):
        for i in range(n):
            quiet.add(a + timedelta(days=i))
    while d <= TODAY:
        k = R.random()
        wd = d.weekday()
        if k < (0.13 if wd == 6 else 0.09) or d in quiet:
            quiet.add(d)
        else:
            n = R.choices([1, 2, 3, 4, 5, 6], [17, 30, 27, 15, 8, 3])[0] if wd != 5 else R.choices([1, 2, 3, 4, 5, 6, 7], [8, 20, 26, 22, 14, 7, 3])[0]
            if on_trip(d):
                n = 0
            pool = [p for p in POOL if p[5](d)]
            seen = set()
            for p in R.choices(pool, [p[0] for p in pool], k=n):
                if (p[1], p[2]) in seen:
                    continue
                seen.add((p[1], p[2]))
                lift = 1 + 0.03 * (d.year - 2023)
                c = money(p[3] * lift, p[4] * lift)
                note = case(p[2])
                if p[2] == "pediatrician copay":
                    c = 3000 if d.year < 2026 else 3500
                if p[2] == "doctor copay":
                    c = 3500 if d.year < 2026 else 4000
                if p[2] == "heb" and R.random() < 0.22:
                    note = "HEB"
                if p[2] == "diapers":
                    note = R.choices(["diapers", "diapers sams", "diapers target"], [5, 3, 2])[0]
                add(d, c, p[1], note)
        d += timedelta(days=1)
    return quiet


def bills():
    for y, m in months():
        ym = (y, m)
        add(date(y, m, 1), 138500 if y < 2025 else 143250 if y < 2026 else 146880, BIL, "mortgage")
        if ym < (2024, 3):
            add(date(y, m, 14), money(88, 150), BIL, "lp&l electric")
        else:
            hot = 95 if m in (6, 7, 8, 9) else 0
            add(date(y, m, 14), money(95 + hot, 150 + hot * 1.5), BIL, "reliant electric")
        add(date(y, m, 18), money(68, 98) + (3200 if m in (6, 7, 8) else 0), BIL, "city water")
        add(date(y, m, 20), money(22, 36) + (5800 if m in (12, 1, 2) else 1900 if m in (11, 3) else 0), BIL, "atmos gas")
        add(date(y, m, 5), 6995 if ym < (2025, 5) else 7995, BIL, "vexus internet")
        add(date(y, m, 9), 14210 if ym < (2024, 9) else 14830 if ym < (2026, 2) else 15645, BIL, "at&t phones")
        add(date(y, m, 12), 1549 if ym < (2025, 2) else 1799, BIL, "netflix")
        add(date(y, m, 22), 1699 if ym < (2024, 8) else 1999, BIL, "spotify family")
        if ym < (2024, 7):
            add(date(y, m, 16), 1799, BIL, "hulu")
        if ym >= (2024, 9):
            add(date(y, m, 3), 1399 if ym < (2024, 11) else 1599 if ym < (2025, 11) else 1899, BIL, "disney plus")
        if ym < (2026, 4):
            add(date(y, m, 25), 21433, BIL, "student loan")
        if ym >= (2024, 10):
            add(date(y, m, 15), 41237, CAR, "van payment")
        if (2024, 1) <= ym <= (2025, 5):
            add(date(y, m, 17), 1500 if ym < (2024, 7) else 1599, HEA, "planet fitness")
        if (2025, 1) <= ym <= (2025, 6):
            add(date(y, m, 8), 6993, GRO, "hellofresh")
            add(date(y, m, 23), 6993, GRO, "hellofresh")
        add(date(y, m, 7 if m % 2 else 6), 15000 if ym < (2025, 9) else 17500, GIF, "church")
        if m in (1, 7):
            add(date(y, m, 10), {2024: 61840, 2025: 70215, 2026: 75430}[y] + (0 if m == 1 else 1250), BIL, "state farm auto insurance")
        if m == 5:
            add(date(y, m, 21), {2024: 189600, 2025: 218400, 2026: 249900}[y], BIL, "home insurance")
        if m == 11:
            add(date(y, m, 4), 34800, BIL, "life insurance")
        if m in (4, 5, 6, 7, 8, 9, 10):
            for dd in (4, 18):
                if R.random() < 0.9:
                    add(date(y, m, dd), 4000 if y < 2026 else 4500, HOU, "lawn guy")
        if m % 2 == 0:
            add(date(y, m, 11 + m % 5), money(58, 74), DOG, "chewy")
        if m % 3 == 1:
            add(date(y, m, 19), money(55, 68), DOG, "groomer biscuit")
        if m % 6 == 2:
            add(date(y, m, 24), money(110, 135), DOG, "heartworm pills")
        if m % 4 == 2:
            add(date(y, m, 13), money(58, 84), CAR, "oil change")
        if m == 8:
            add(date(y, m, 6), 7475, CAR, "registration")
        if m == 9:
            add(date(y, m, 10), 13900 if y < 2026 else 14900, BIL, "amazon prime")
        if m == 12 or m == 6:
            add(date(y, m, 3), 4000, HEA, "dentist")
        if m == 1 and y > 2023:
            add(date(y, m, 21), {2024: 6500, 2025: 6500, 2026: 7000}[y], BAND, "tmea dues")
        if m == 10:
            add(date(y, m, 2), {2023: 4200, 2024: 4500, 2025: 4500, 2026: 5200}[y], BAND, "uil contest meals")
    d = date(2024, 8, 5)
    while d <= TODAY:
        if not (d.month == 12 and d.day > 22) and not on_trip(d):
            add(d, 18500 if d < date(2025, 8, 1) else 19800 if d < date(2026, 8, 1) else 21000, KID, "daycare")
        d += timedelta(days=7)
    for s, e, a in ((date(2025, 9, 8), date(2025, 11, 24), 1800), (date(2026, 9, 14), date(2026, 11, 23), 2200)):
        d = s
        while d <= e:
            add(d, a, KID, "music class nora")
            d += timedelta(days=14)


def specials():
    A = lambda y, m, d, v, c, n: add(date(y, m, d), round(v * 100), c, n)
    # vet
    A(2023, 11, 7, 164.50, DOG, "vet sousa"); A(2024, 3, 19, 88.00, DOG, "vet biscuit"); A(2024, 11, 12, 171.25, DOG, "vet sousa")
    A(2025, 4, 2, 92.40, DOG, "vet biscuit"); A(2025, 9, 30, 1286.75, DOG, "emergency vet sousa"); A(2025, 10, 14, 140.00, DOG, "vet sousa recheck")
    A(2026, 3, 24, 101.60, DOG, "vet biscuit"); A(2026, 11, 10, 182.35, DOG, "vet sousa"); A(2024, 7, 2, 38.00, DOG, "vet sousa and biscuit shots")
    A(2026, 6, 5, 224.00, DOG, "boarding sousa and biscuit"); A(2025, 7, 11, 248.00, DOG, "boarding sousa and biscuit"); A(2024, 12, 26, 145.00, DOG, "boarding sousa and biscuit")
    # baby
    A(2024, 1, 27, 219.99, KID, "crib"); A(2024, 2, 24, 289.00, KID, "stroller"); A(2024, 3, 2, 179.95, KID, "car seat"); A(2024, 4, 12, 6.25, EAT, "hospital vending")
    A(2024, 5, 28, 2840.17, HEA, "hospital bill nora"); A(2024, 6, 18, 415.60, HEA, "hospital bill kelsey"); A(2025, 4, 11, 118.42, KID, "nora birthday party")
    A(2026, 4, 11, 164.80, KID, "nora birthday party"); A(2026, 4, 9, 64.99, KID, "nora birthday trike"); A(2025, 8, 9, 229.99, KID, "car seat"); A(2026, 9, 26, 34.97, KID, "potty chair")
    # cars
    A(2024, 9, 21, 4000.00, CAR, "van down payment"); A(2024, 4, 27, 612.88, CAR, "discount tire"); A(2026, 8, 1, 744.20, CAR, "discount tire"); A(2025, 3, 5, 389.14, CAR, "alternator")
    A(2026, 10, 7, 96.00, CAR, "windshield chip"); A(2024, 10, 3, 235.00, CAR, "speeding ticket"); A(2026, 1, 15, 500.00, CAR, "fender bender deductible")
    # house
    A(2025, 8, 7, 4870.00, HOU, "ac unit"); A(2026, 5, 29, 3500.00, HOU, "roof deductible"); A(2024, 3, 23, 649.00, HOU, "washer"); A(2023, 12, 9, 129.00, HOU, "plumber")
    A(2025, 2, 20, 285.00, HOU, "plumber"); A(2026, 9, 3, 168.50, HOU, "plumber"); A(2024, 10, 19, 54.00, HOU, "smoke detectors"); A(2026, 3, 14, 412.00, HOU, "fence boards")
    # gigs and band
    A(2024, 5, 4, 1150.00, GIG, "used bach trombone"); A(2025, 5, 10, 329.00, GIG, "in ear monitors"); A(2026, 7, 18, 185.00, GIG, "trombone repair"); A(2024, 8, 17, 149.00, GIG, "trombone repair")
    A(2025, 11, 15, 240.00, GIG, "tux"); A(2024, 9, 7, 61.40, BAND, "homecoming mums"); A(2025, 9, 26, 72.15, BAND, "homecoming mums"); A(2026, 9, 25, 79.30, BAND, "homecoming mums")
    A(2024, 5, 10, 88.20, BAND, "banquet plaques"); A(2025, 5, 9, 96.75, BAND, "banquet plaques"); A(2026, 5, 8, 112.40, BAND, "banquet plaques"); A(2026, 8, 12, 218.00, BAND, "metronome speaker")
    A(2025, 10, 25, 57.30, EAT, "area contest dinner"); A(2026, 10, 24, 64.85, EAT, "area contest dinner")
    # fun
    A(2024, 6, 22, 188.00, FUN, "concert tickets"); A(2025, 6, 14, 236.50, FUN, "concert tickets"); A(2026, 9, 12, 212.00, FUN, "concert tickets"); A(2024, 11, 29, 299.99, FUN, "nintendo switch")
    A(2025, 11, 28, 449.99, FUN, "tv black friday"); A(2026, 7, 4, 62.35, FUN, "fireworks"); A(2025, 7, 4, 48.10, FUN, "fireworks"); A(2024, 7, 3, 55.75, FUN, "fireworks")
    A(2026, 10, 31, 23.40, FUN, "halloween candy"); A(2025, 10, 30, 27.85, FUN, "halloween candy"); A(2024, 10, 29, 21.12, FUN, "halloween candy"); A(2023, 10, 30, 18.64, FUN, "halloween candy")
    A(2025, 10, 18, 31.99, CLO, "halloween costume nora"); A(2026, 10, 17, 36.99, CLO, "halloween costume nora"); A(2026, 10, 10, 28.00, FUN, "pumpkin patch"); A(2025, 10, 11, 24.00, FUN, "pumpkin patch")
    # health
    A(2024, 8, 27, 184.00, HEA, "contacts"); A(2025, 8, 26, 192.00, HEA, "contacts"); A(2026, 8, 25, 205.50, HEA, "contacts"); A(2025, 12, 13, 165.00, HEA, "urgent care"); A(2026, 2, 21, 175.00, HEA, "urgent care nora")
    # gifts
    for y, f in ((2023, 1.0), (2024, 1.12), (2025, 1.2)):
        for dd, n, v in ((2, "christmas tree", 84), (9, "christmas mom", 62), (12, "christmas kelsey", 148), (14, "christmas dad", 55), (16, "christmas band secretaries", 40), (20, "christmas stockings", 46)):
            add(date(y, 12, dd), round(v * f * 100) + R.randint(0, 99), GIF, n)
        if y > 2023:
            add(date(y, 12, 11), round((70 if y == 2024 else 128) * 100) + R.randint(0, 99), GIF, "christmas nora")
            add(date(y, 12, 18), 4500, GIF, "christmas daycare teachers")
    A(2026, 11, 27, 118.90, GIF, "christmas kelsey"); A(2026, 11, 28, 74.25, GIF, "christmas nora")
    for y in (2024, 2025, 2026):
        add(date(y, 2, 14 if y != 2026 else 10), 4200 + R.randint(0, 2500), GIF, "valentines kelsey")
        add(date(y, 8, 16), 9000 + R.randint(0, 5000), GIF, "birthday kelsey")
        add(date(y, 3, 3), 4500 + R.randint(0, 2000), GIF, "birthday mom")
        add(date(y, 6, 27), 12000 + R.randint(0, 6000), EAT, "anniversary dinner")
        add(date(y, 5, 2), 2500 + R.randint(0, 1500), GIF, "teacher appreciation")
    A(2024, 6, 8, 100.00, GIF, "wedding gift marcus"); A(2025, 10, 4, 75.00, GIF, "wedding gift cousin"); A(2026, 3, 28, 50.00, GIF, "band kid fundraiser"); A(2024, 9, 28, 30.00, GIF, "band kid fundraiser")
    A(2025, 12, 6, 14.27, GIF, "salvation army toys")
    # thanksgiving and such
    A(2023, 11, 22, 63.18, GRO, "thanksgiving turkey"); A(2024, 11, 26, 71.44, GRO, "thanksgiving turkey"); A(2025, 11, 25, 68.90, GRO, "thanksgiving turkey"); A(2026, 11, 24, 77.62, GRO, "thanksgiving turkey")
    A(2026, 11, 25, 31.18, GRO, "market street pies"); A(2026, 11, 29, 41.37, GRO, "heb"); A(2026, 11, 28, 18.42, EAT, "canes"); A(2026, 11, 30, 6.85, EAT, "j&b coffee")
    # flights and trips
    A(2025, 5, 6, 684.40, TRA, "colorado cabin deposit"); A(2026, 4, 3, 512.60, TRA, "port a condo deposit"); A(2024, 10, 22, 486.20, TRA, "united airlines chicago midwest clinic")
    A(2025, 10, 21, 531.80, TRA, "united airlines chicago midwest clinic")
    for y, a in ((2024, date(2024, 2, 7)), (2025, date(2025, 2, 12)), (2026, date(2026, 2, 11))):
        T = lambda i, v, c, n: add(a + timedelta(days=i), round(v * 100 * (1 + 0.06 * (y - 2024))), c, n)
        T(0, 41.30, CAR, "tmea gas"); T(0, 22.15, EAT, "tmea buc-ees"); T(0, 34.90, EAT, "tmea dinner w marcus"); T(1, 18.00, TRA, "tmea parking"); T(1, 14.25, EAT, "tmea lunch")
        T(1, 47.60, EAT, "tmea riverwalk dinner"); T(2, 18.00, TRA, "tmea parking"); T(2, 12.80, EAT, "tmea lunch"); T(2, 64.00, BAND, "tmea exhibit hall scores"); T(3, 512.75, TRA, "tmea hotel"); T(3, 39.95, CAR, "tmea gas")
    for y in (2024, 2025):
        a = date(y, 12, 17)
        T = lambda i, v, c, n: add(a + timedelta(days=i), round(v * 100 * (1 + 0.05 * (y - 2024))), c, n)
        T(0, 45.00, TRA, "chicago train"); T(0, 31.40, EAT, "chicago deep dish"); T(1, 27.85, EAT, "chicago dinner"); T(2, 398.60, TRA, "chicago hotel"); T(2, 12.50, EAT, "chicago coffee")
    def trip(a, word, rows):
        for i, v, c, n in rows:
            add(a + timedelta(days=i), round(v * 100), c, word + " " + n)
    trip(date(2024, 12, 27), "ruidoso", [(0, 38.20, CAR, "gas"), (0, 61.15, EAT, "dinner"), (1, 198.00, TRA, "tubing and lift"), (1, 42.30, EAT, "lunch"), (2, 26.75, GRO, "groceries"), (2, 33.00, TRA, "sled rental"), (3, 55.40, EAT, "mexican food"), (4, 587.90, TRA, "cabin"), (4, 36.85, CAR, "gas")])
    trip(date(2025, 7, 12), "colorado", [(0, 47.15, CAR, "gas"), (0, 28.60, EAT, "drive thru"), (1, 112.40, GRO, "groceries"), (1, 39.00, TRA, "train tickets"), (2, 64.85, EAT, "dinner"), (3, 25.00, TRA, "park pass"), (3, 44.10, CAR, "gas"), (4, 51.75, EAT, "brewery lunch"), (5, 86.00, TRA, "hot springs"), (5, 18.99, CLO, "hat"), (6, 72.30, EAT, "steakhouse"), (7, 684.40, TRA, "cabin rest"), (7, 49.80, CAR, "gas")])
    trip(date(2026, 6, 6), "port a", [(0, 52.30, CAR, "gas"), (0, 33.45, EAT, "buc-ees"), (1, 138.25, GRO, "groceries"), (1, 24.00, TRA, "beach permit"), (2, 58.90, EAT, "shrimp place"), (3, 95.00, TRA, "dolphin boat"), (3, 16.75, EAT, "ice cream"), (4, 42.50, FUN, "aquarium gift shop"), (5, 71.20, EAT, "seafood dinner"), (5, 29.99, CLO, "swim shirt nora"), (6, 19.60, EAT, "donuts"), (7, 512.60, TRA, "condo rest"), (7, 55.15, CAR, "gas")])


def main():
    quiet = everyday()
    bills()
    specials()
    rows = [(d, c, k, n) for d, c, k, n in ROWS]
    rows.sort(key=lambda r: r[0])
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "lubbock.csv"), "w", newline="", encoding="utf-8") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(["date", "amount", "category", "notes"])
        for d, c, k, n in rows:
            w.writerow([d.isoformat(), "%d.%02d" % divmod(c, 100), k, n])


if __name__ == "__main__":
    main()
