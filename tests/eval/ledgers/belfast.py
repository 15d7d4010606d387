# Ledger of a joiner in Belfast. Fixed seed -> same bytes each run.
import csv, os, random
from datetime import date, timedelta
R = random.Random(1411)
TODAY = date(2026, 11, 21)
START, END = date(2023, 11, 21), TODAY - timedelta(days=1)
out = []
def add(d, amt, cat, note=""):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END:
        out.append((d, "%.2f" % amt, cat, note))
def r(lo, hi): return round(R.uniform(lo, hi), 2)
def pp(lo, hi):  # shop-like price points
    return int(R.uniform(lo, hi)) + R.choice([0, .5, .99, .95, .49, .25, .75])
pick = R.choice
def w(pairs): return R.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]

FOOD = [("Tesco", 20), ("Lidl", 24), ("Asda", 9), ("Dunnes", 6), ("Iceland", 6), ("M&S Food", 3)]
SMALL = [("Spar", 20), ("Tesco Express", 12), ("Centra", 12), ("Village Butcher", 8), ("Village Bakery", 7), ("Spar milk & bread", 6), ("", 5)]
LUNCH = [("Greggs", 22), ("Spar", 14), ("Subway", 8), ("Boojum", 8), ("Rosie's", 12), ("burger van", 6), ("Centra", 8), ("Brookes", 6), ("Village Bakery", 5), ("Maxol", 4), ("", 7)]
COFFEE = [("Ground", 10), ("Costa", 6), ("Rosie's coffee", 6), ("Caffe Nero", 3), ("Maxol coffee", 3)]
PUBS = [("Lavery's", 24), ("Ryan's", 12), ("Dirty Duck", 10), ("Kelly's Cellars", 7), ("Murphy's Bar", 9), ("Lavery's w Conor", 8), ("Ryan's w Ciara", 4), ("Dirty Duck after the match", 4), ("Laverys", 5), ("", 3)]
TAKE = [("Golden Dragon", 14), ("Golden Fry", 15), ("Jordan's chippy", 12), ("Dominos", 10), ("Just Eat", 8), ("Mizu", 5), ("KFC", 5), ("pizza w Ciara", 3)]
JOBS = ["Malone job", "Mrs Devlin kitchen", "Holywood job", "Quinn stairs", "Finaghy doors", "Lisburn Rd shop", "Bangor decking", "Ormeau job"]
quiet = set()
d = START
while d <= END:
    p = .05 if d.month != 9 or d.year != 2026 else .14
    if R.random() < p and d.day > 8: quiet.add(d)
    if (d.month, d.day) in ((12, 25), (7, 12)): quiet.add(d)
    d += timedelta(days=1)

def infl(d): return 1 + .04 * (d - START).days / 365

d = START
while d <= END:
    wd, mth = d.weekday(), d.month
    hol = (mth == 7 and 8 <= d.day <= 20) or (mth == 12 and d.day >= 22) or (mth == 1 and d.day <= 3)
    away = ("2024-08-03" <= d.isoformat() <= "2024-08-09") or ("2025-06-14" <= d.isoformat() <= "2025-06-21")
    if d not in quiet:
        k = infl(d)
        if not away:
            if wd in (4, 5) and R.random() < .78: add(d, r(48, 128) * k * (1.25 if mth == 12 else 1), "Food shop", w(FOOD))
            elif wd == 2 and R.random() < .55: add(d, r(18, 60) * k, "Food shop", w(FOOD))
            if R.random() < .36: add(d, r(2.2, 19) * k, "Food shop", w(SMALL))
            if wd < 5 and not hol and R.random() < .76: add(d, pp(4, 12) * k if R.random() < .8 else r(3, 15), "Lunch", w(LUNCH))
            if R.random() < (.26 if wd < 5 else .18): add(d, pick([3.2, 3.4, 3.6, 3.8, 4.1, 4.25, 6.9, 7.2]), "Lunch", w(COFFEE))
            if wd == 6 and R.random() < .12: add(d, r(14, 32), "Lunch", pick(["Rosie's fry w Ciara & Finn", "Bob & Berts", "Bob & Berts w Mum"]))
            if R.random() < (.30 if wd < 5 and not hol else .12):
                add(d, pick([40, 50, 60, r(35, 92), r(45, 88), r(50, 80)]), "Van", w([("Maxol diesel", 10), ("Circle K diesel", 6), ("Tesco diesel", 6), ("Applegreen diesel", 4), ("diesel", 5)]))
            if wd < 5 and R.random() < .13: add(d, pick([1.2, 2.4, 3.6, 4, 4.8, 7.5]), "Van", w([("parking", 8), ("NCP parking", 3), ("parking Lisburn Rd", 2)]))
            if R.random() < .016: add(d, pick([8, 9, 12]), "Van", "van wash")
            if wd < 6 and not hol and R.random() < .36:
                n = w([("Haldane Fisher", 16), ("JP Corry", 10), ("Brooks", 8), ("Screwfix", 9), ("B&Q", 6), ("Murdock", 6), ("Toolstation", 4)])
                if R.random() < .42: n += " " + pick(JOBS)
                add(d, r(90, 340) if R.random() < .13 else r(6, 88), "Materials", n)
            if wd < 6 and R.random() < .075:
                n = w([("Screwfix", 10), ("Toolstation", 7), ("Screwfix drill bits", 4), ("Stanley blades", 4), ("Amazon", 4), ("B&Q", 2), ("Makita battery", 2), ("saw sharpened Billy", 2)])
                add(d, pick([64.99, 79.99, 89.99]) if "battery" in n else pp(6, 48), "Tools", n)
            pb = {3: .08, 4: .48, 5: .34, 6: .14}.get(wd, .03) * (1.5 if mth == 12 else 1)
            if R.random() < pb: add(d, pp(9, 52), "Pub", w(PUBS))
            if R.random() < {4: .42, 5: .44, 6: .25}.get(wd, .09): add(d, pp(11, 48) * k, "Takeaways", w(TAKE))
            if R.random() < .19: add(d, pp(4, 24), "Wee man", w([("nappies Lidl", 10), ("Boots", 8), ("nappies Tesco", 5), ("Calpol", 3), ("Jungle Jims soft play", 7), ("Primark Finn", 3), ("Next Finn shoes", 2), ("wee snacks", 3), ("", 3)]))
            if R.random() < .02: add(d, pp(10, 40), "Wee man", pick(["Smyths", "Smyths bike helmet", "zoo w Finn", "W5 w Finn"]))
            if mth in (8, 9, 10, 11, 12, 1, 2, 3, 4) and wd == 5 and R.random() < .35:
                add(d, pick([12, 14, 14, 15]), "Football", pick(["Glens away", "Glens away w Conor", "Glens Cup tie"]))
                if R.random() < .5: add(d, pick([5.5, 6, 7.5]), "Football", "burger at the Oval")
            if wd == 1 and mth not in (7,) and R.random() < .62: add(d, 6 if d < date(2025, 9, 1) else 7, "Football", "5 a side")
            if 3 <= mth <= 10 and wd in (5, 6) and R.random() < .30:
                add(d, pp(5, 42), "Fishing", w([("Tackle Shack", 10), ("Graham's Tackle", 6), ("day ticket", 8), ("flies", 4), ("bait", 5), ("Graham's Tackle line", 2)]))
            if R.random() < .045: add(d, pp(8, 75), "House", w([("B&Q", 8), ("The Range", 8), ("Argos", 5), ("Dunelm", 4), ("Homebase paint", 2), ("Amazon", 4), ("", 2)]))
            if R.random() < .03: add(d, pp(9, 70), "Odds & ends", w([("Primark", 5), ("JD", 3), ("Gordon's Chemist", 6), ("Boots", 4), ("post office", 3), ("raffle St Bernadette's", 2), ("Next", 2)]))
        # electric prepay, dearer in winter
        if R.random() < (.24 if mth in (11, 12, 1, 2, 3) else .14): add(d, pick([20, 30, 30, 40, 50]), "Bills", "electric top up")
    d += timedelta(days=1)

# fixed stuff
y, m = 2023, 11
while (y, m) <= (2026, 11):
    D = lambda day: date(y, m, day)
    ym = (y, m)
    add(D(1), 742.15 if ym < (2025, 6) else 861.40, "Bills", "mortgage")
    if m not in (2, 3): add(D(3), {2023: 98, 2024: 98, 2025: 104.5, 2026: 109}[y if m >= 4 else max(y - 1, 2023)], "Bills", "rates")
    add(D(5), 31.99 if ym < (2024, 4) else 34.49 if ym < (2025, 4) else 37.49 if ym < (2026, 4) else 41.49, "Bills", "BT broadband")
    add(D(8), 24 if ym < (2025, 3) else 27.5, "Bills", "EE phone")
    add(D(14), 18.6, "Bills", "life insurance")
    add(D(6), 10.99 if ym < (2025, 2) else 12.99, "Subs", "Netflix")
    add(D(17), 11.99 if ym < (2025, 11) else 12.99, "Subs", "Spotify")
    if ym <= (2025, 4): add(D(20), 7.99 if ym < (2024, 11) else 8.99, "Subs", "Disney+")
    add(D(28), 2.99, "Subs", "icloud")
    if ym >= (2024, 1): add(D(2), 21.99 if ym < (2026, 2) else 24.99, "Subs", "PureGym")
    if m not in (6, 7): add(D(19), 30.99, "Football", "TNT Sports")
    add(D(4), 540 if ym < (2025, 9) else 585, "Wee man", "Wee Acorns nursery")
    hd = D(10 + R.randrange(8)); hd = hd if hd.day != 12 else D(13)
    add(hd, 14 if ym < (2025, 7) else 16, "Odds & ends", "Murphy's Barbers")
    if ym in ((2024, 7), (2025, 3), (2026, 1)): add(D(27), 8, "Odds & ends", "Murphy's Barbers Finn")
    m += 1
    if m == 13: y, m = y + 1, 1
for ds, a in [("2023-12-04", 296), ("2024-01-22", 318.5), ("2024-03-06", 244), ("2024-10-16", 301), ("2024-12-10", 327.4), ("2025-02-05", 310), ("2025-10-22", 288), ("2025-12-09", 335.6), ("2026-01-28", 352), ("2026-03-18", 270), ("2026-10-14", 341.2)]:
    add(ds, a, "Bills", "Campsie oil")
for yy, ins, hi, tv in [(2024, 684.2, 231, 169.5), (2025, 731.75, 248.6, 174.5), (2026, 798.1, 262.3, 180)]:
    add(date(yy, 3, 11), ins, "Van", "van insurance AXA")
    add(date(yy, 4, 22), hi, "Bills", "house insurance")
    add(date(yy, 5, 7), tv, "Bills", "TV licence")
    add(date(yy, 2, 16), {2024: 320, 2025: 335, 2026: 345}[yy], "Van", "road tax")
    add(date(yy, 9, 15), 30.5, "Van", "van MOT")
    add(date(yy, 9, 10), {2024: 186.4, 2025: 312, 2026: 148.75}[yy], "Van", "Stanley's Garage service")
    add(date(yy, 7, 23), {2024: 220, 2025: 230, 2026: 245}[yy], "Football", "Glens season ticket")
    add(date(yy, 3, 2), {2024: 76.5, 2025: 78, 2026: 82}[yy], "Fishing", "rod licence & permit")
    add(date(yy, 10, 30), 95, "Subs", "Amazon Prime")
for ds, a, c, n in [
    ("2024-05-21", 164, "Van", "Kwik Fit tyres"), ("2025-11-13", 338, "Van", "Kwik Fit 4 tyres"), ("2026-05-19", 92.5, "Van", "Kwik Fit puncture & tracking"),
    ("2025-01-27", 415.6, "Van", "Stanley's Garage clutch"), ("2026-07-02", 127, "Van", "Stanley's Garage brakes"),
    # football / NI
    ("2024-03-26", 35, "Football", "NI Windsor Park ticket"), ("2024-09-05", 40, "Football", "NI Windsor Park ticket"), ("2024-11-15", 40, "Football", "NI Windsor Park tickets w Da"),
    ("2025-06-10", 30, "Football", "NI Windsor Park ticket"), ("2025-10-10", 45, "Football", "NI Windsor Park Slovakia"), ("2026-03-31", 90, "Football", "NI Windsor Park tickets w Da"),
    ("2025-08-09", 65, "Football", "Glens top"), ("2026-08-14", 70, "Football", "Glens top"), ("2026-08-14", 38, "Football", "Glens top Finn"),
    # fishing
    ("2024-04-13", 189.99, "Fishing", "Shakespeare rod Tackle Shack"), ("2025-03-22", 124.5, "Fishing", "waders Graham's Tackle"), ("2026-04-18", 219, "Fishing", "Daiwa reel Tackle Shack"),
    # trips
    ("2024-05-30", 480, "Trips", "Donegal cottage"), ("2024-08-03", 62, "Van", "diesel Donegal"), ("2024-08-03", 84.3, "Food shop", "Donegal Dunnes Letterkenny"),
    ("2024-08-04", 46.5, "Pub", "Donegal pub dinner"), ("2024-08-05", 24, "Fishing", "Donegal sea angling"), ("2024-08-06", 31.8, "Takeaways", "chips Donegal"),
    ("2024-08-07", 38, "Trips", "Donegal Glenveagh"), ("2024-08-08", 58.2, "Pub", "Donegal last night out"), ("2024-08-09", 17.5, "Presents", "Donegal fudge Mum"),
    ("2025-01-18", 1264, "Trips", "Lanzarote flights & hotel"), ("2025-05-24", 61.4, "Odds & ends", "Lanzarote sun cream & shorts"), ("2025-06-13", 54, "Trips", "Lanzarote airport parking"),
    ("2025-06-14", 27.4, "Lunch", "airport breakfast Lanzarote"), ("2025-06-15", 72.1, "Food shop", "Lanzarote supermarket"), ("2025-06-16", 58, "Pub", "Lanzarote Irish bar"),
    ("2025-06-17", 46, "Wee man", "Lanzarote water park Finn"), ("2025-06-18", 64.75, "Takeaways", "Lanzarote dinner"), ("2025-06-19", 110, "Trips", "Lanzarote boat trip"),
    ("2025-06-20", 33.5, "Presents", "Lanzarote Da & Mum"), ("2025-06-20", 81.9, "Pub", "Lanzarote last night w Ciara"),
    ("2026-05-01", 210, "Trips", "Erne cabin w Conor"), ("2026-05-01", 58, "Van", "diesel Erne"), ("2026-05-02", 35, "Fishing", "Erne boat hire"), ("2026-05-02", 28.5, "Fishing", "Erne bait"),
    ("2026-05-02", 64.5, "Pub", "Erne Enniskillen pub"), ("2026-05-03", 22.3, "Takeaways", "Erne chippy"),
    # loft
    ("2025-09-16", 165, "Bills", "loft building control"), ("2025-09-22", 612.4, "Materials", "Haldane Fisher loft joists"), ("2025-09-29", 148.2, "Materials", "JP Corry loft chipboard"),
    ("2025-10-06", 57.8, "Tools", "Screwfix loft lights"), ("2025-10-08", 1140, "House", "loft velux x2"), ("2025-10-15", 384.6, "Materials", "loft insulation Murdock"),
    ("2025-10-27", 210, "House", "loft skip"), ("2025-11-04", 650, "House", "loft sparky Gerry"), ("2025-11-18", 266.3, "Materials", "Haldane Fisher loft plasterboard"),
    ("2025-12-02", 900, "House", "loft plasterer"), ("2026-01-12", 129.99, "Tools", "loft nailer Toolstation"), ("2026-01-24", 118.5, "House", "B&Q loft paint"),
    ("2026-02-07", 289, "House", "Ikea loft bed & shelves"), ("2026-02-14", 345, "House", "loft carpet"),
    # ikea, sofa etc.
    ("2024-02-17", 143.5, "House", "Ikea"), ("2024-09-28", 88, "Wee man", "Ikea cot bed mattress"), ("2025-04-26", 61.5, "House", "Ikea"), ("2025-08-30", 54.25, "House", "Ikea"), ("2026-08-22", 97, "House", "Ikea wardrobe bits"),
    ("2024-10-19", 1049, "House", "DFS sofa"), ("2025-07-30", 429, "House", "Currys washing machine"), ("2026-06-13", 264, "House", "paddling pool & slabs"),
    # odd ones
    ("2024-06-18", 60, "Odds & ends", "speeding fine A1"), ("2024-11-21", 689, "Tools", "Makita set after van broke into"), ("2024-11-22", 240, "Van", "van lock & window"),
    ("2025-02-22", 185, "House", "plumber burst pipe"), ("2026-04-09", 219, "Odds & ends", "suit for Conor wedding"), ("2025-09-03", 98.4, "Odds & ends", "dentist"), ("2026-06-24", 54, "Odds & ends", "dentist"),
    ("2024-09-09", 84.99, "Odds & ends", "work boots"), ("2026-02-23", 92, "Odds & ends", "work boots"), ("2024-04-30", 549, "Tools", "DeWalt mitre saw"), ("2026-09-17", 385, "Tools", "Makita track saw"),
    # presents
    ("2024-02-13", 38, "Presents", "Ciara valentines"), ("2025-02-13", 42.5, "Presents", "Ciara valentines"), ("2026-02-13", 35, "Presents", "Ciara valentines flowers"),
    ("2024-05-10", 84, "Presents", "Ciara birthday"), ("2025-05-09", 120, "Presents", "Ciara birthday necklace"), ("2026-05-11", 95.5, "Presents", "Ciara birthday"),
    ("2024-09-06", 55, "Presents", "Ciara anniversary"), ("2025-09-05", 72, "Presents", "Ciara anniversary"), ("2026-09-04", 64, "Presents", "Ciara anniversary"),
    ("2024-03-08", 25, "Presents", "Mum mothers day"), ("2025-03-28", 28, "Presents", "Mum mothers day"), ("2026-03-13", 30, "Presents", "Mum mothers day"), ("2025-03-28", 20, "Presents", "Ciara mothers day"),
    ("2024-06-14", 26, "Presents", "Da fathers day"), ("2025-06-11", 22, "Presents", "Da fathers day"), ("2026-06-19", 31.5, "Presents", "Da fathers day"),
    ("2024-10-04", 40, "Presents", "Mum birthday"), ("2025-10-03", 46, "Presents", "Mum birthday"), ("2026-10-05", 75, "Presents", "Mum 60th birthday"),
    ("2024-01-19", 36, "Presents", "Da birthday"), ("2025-01-20", 33, "Presents", "Da birthday"), ("2026-01-16", 48, "Presents", "Da birthday"),
    ("2024-07-05", 45, "Presents", "Smyths Finn birthday"), ("2025-07-04", 79.99, "Presents", "Smyths Finn birthday"), ("2026-07-03", 119.99, "Presents", "Smyths Finn birthday bike"),
    ("2024-07-06", 32, "Food shop", "Finn birthday cake"), ("2025-07-05", 38, "Food shop", "Finn birthday cake"), ("2026-07-04", 42.5, "Food shop", "Finn birthday cake & buns"),
    ("2025-07-05", 145, "Wee man", "Jungle Jims Finn birthday"), ("2026-07-04", 168, "Wee man", "Jungle Jims Finn birthday"),
    ("2024-08-23", 20, "Presents", "Aunt Rosie birthday"), ("2025-08-22", 25, "Presents", "Aunt Rosie birthday"), ("2026-08-21", 25, "Presents", "Aunt Rosie birthday"),
    ("2026-04-22", 200, "Presents", "Conor & Shauna wedding"), ("2025-04-05", 50, "Presents", "wee Niamh christening"), ("2024-11-08", 30, "Presents", "Ryan 30th"), ("2025-11-07", 20, "Presents", "Ryan birthday"),
    ("2026-11-06", 24, "Presents", "Ryan birthday")]:
    add(ds, a, c, n)
for yy in (2023, 2024, 2025):
    for n, lo, hi in [("Ciara xmas", 90, 160), ("Finn xmas Smyths", 60, 130), ("Mum xmas", 35, 60), ("Da xmas", 35, 60), ("Aunt Rosie xmas", 15, 28), ("Conor xmas", 15, 30), ("Niamh xmas", 14, 24), ("Finn xmas Argos", 20, 45)]:
        add(date(yy, 12, R.randrange(5, 24)), pp(lo, hi), "Presents", n)
    add(date(yy, 12, 23), pp(35, 50), "Food shop", "Village Butcher turkey xmas")
    add(date(yy, 12, 9), pick([35, 40, 45]), "House", "xmas tree")
    add(date(yy, 12, 24), pp(20, 60), "Pub", "Lavery's xmas eve")
    add(date(yy, 12, 24), pp(15, 40), "Food shop", "Lidl")
out.sort(key=lambda t: t[0])
p = os.path.join(os.path.dirname(os.path.abspath(__file__)), "belfast.csv")
with open(p, "w", newline="", encoding="utf-8") as fh:
    c = csv.writer(fh, lineterminator="\n")
    c.writerow(["date", "amount", "category", "notes"])
    for t in out: c.writerow([t[0].isoformat(), t[1], t[2], t[3]])
print(len(out))
