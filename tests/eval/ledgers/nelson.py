import csv, os, random
from datetime import date, timedelta
R = random.Random(728137)
rows = []
def add(d, amt, cat, note):
    if isinstance(d, str): d = date.fromisoformat(d)
    rows.append((d.isoformat(), "%.2f" % amt, cat, note))
def rng(a, b): return round(R.uniform(a, b), 2)
def pick(*ws): # (weight, value)
    t = R.random() * sum(w for w, _ in ws)
    for w, v in ws:
        t -= w
        if t < 0: return v
    return ws[-1][1]
D = date
START, END = D(2023, 9, 1), D(2026, 11, 30)
MEL = (D(2024, 10, 31), D(2024, 11, 8)); BALI = (D(2026, 6, 12), D(2026, 6, 23)); CRASH = D(2025, 3, 22)
VAN = D(2024, 2, 17)
d = START
while d <= END:
    wd, m = d.weekday(), d.month
    infl = 1 + 0.04 * ((d - START).days / 365)
    away = MEL[0] <= d <= MEL[1] or BALI[0] <= d <= BALI[1]
    lame = CRASH <= d <= D(2025, 5, 18)
    summer = m in (12, 1, 2)
    if wd == 3:
        rent = 185 if d < D(2024, 8, 1) else 200 if d < D(2025, 10, 1) else 215
        add(d, rent, "Rent", "flat rent")
    if not away:
        # kai
        if R.random() < (0.62 if wd in (0, 6) else 0.3):
            s = pick((40, "Paknsave"), (30, "New World"), (12, "FreshChoice"), (8, "Nelson Market" if wd == 5 else "Paknsave"), (6, ""), (4, "Asian grocer"), (3, "dairy milk n bread"))
            lo, hi = {"Paknsave": (22, 115), "New World": (9, 72), "FreshChoice": (6, 34), "Nelson Market": (8, 30), "": (6, 45), "Asian grocer": (12, 38)}.get(s, (5, 14))
            add(d, rng(lo, hi) * infl, "Kai", s)
        # coffee
        if R.random() < (0.58 if wd < 5 else 0.42):
            s = pick((40, "Rush"), (22, "Sublime"), (13, "Zumo"), (8, "Kush"), (6, "coffee w Kiri"), (5, "Later"), (4, ""), (2, "servo coffee"))
            add(d, (11.0 if s == "coffee w Kiri" else 5.0) * infl + R.choice((0, .5, .5, 1, 4.5)), "Coffee", s)
        # beers
        if R.random() < ({4: .8, 5: .7, 3: .4}.get(wd, .2) * (1.15 if summer else .75 if m in (3, 4) else 1)):
            s = pick((30, "Sprig & Fern"), (20, "Free House"), (14, "New World"), (8, "Bays Brewery"), (8, "Liquorland"), (6, "beers w Tama"), (5, "beers w Sione"), (4, "Mussel Inn"), (4, ""), (3, "quiz night w Jess"), (2, "hazy 4 pack Craft Bottles"))
            add(d, rng(*{"Sprig & Fern": (11, 48), "Free House": (12, 60), "New World": (17, 42), "Liquorland": (20, 58), "Mussel Inn": (22, 70)}.get(s, (10, 45))) * infl, "Beers", s)
        # feeds out
        if R.random() < (0.46 if wd >= 4 else 0.24):
            s = pick((20, "Village Chippy"), (16, "Later burgers"), (14, "Stefanos pizza"), (12, "Sprig & Fern"), (10, "Indian Cafe"), (9, "pie n a drink"), (8, "sushi"), (5, "Mussel Inn"), (5, ""), (5, "dumplings w Kiri"), (4, "flat curry night w Jess"), (3, "kebab w Tama"), (3, "Subway"))
            add(d, rng(*{"pie n a drink": (7, 12), "sushi": (9, 18), "Village Chippy": (9, 24), "Mussel Inn": (24, 62), "Subway": (10, 17)}.get(s, (16, 52))) * infl, "Feeds Out", s)
        # gas
        if R.random() < (.06 if lame else .15 + (.03 if d >= VAN else 0)):
            add(d, rng(35, 118 if d >= VAN else 78), "Gas", pick((35, "Z Tahuna"), (30, "Gull Richmond"), (18, "BP"), (9, "Waitomo"), (8, "")))
        # bike
        if not lame and R.random() < .13:
            s = pick((24, "Village Cycles"), (14, "Torpedo7"), (12, "tubes n sealant"), (10, "Nelson Cycles service"), (10, "shuttle day"), (7, "Base"), (6, "brake pads"), (6, "chain"), (5, "tyre Maxxis"), (4, "Bunnings zip ties"), (4, ""))
            add(d, rng(*{"Village Cycles": (14, 190), "Torpedo7": (15, 140), "Nelson Cycles service": (70, 220), "shuttle day": (35, 60), "tyre Maxxis": (75, 135), "Bunnings zip ties": (5, 18)}.get(s, (12, 85))), "Bike", s)
        # clobber
        if R.random() < .045:
            s = pick((20, "Torpedo7"), (18, "Kmart"), (14, "Macpac"), (12, "Savemart op shop"), (10, "Base"), (8, "work boots"), (6, "Kathmandu"), (5, ""), (5, "undies n socks Farmers"))
            add(d, rng(*{"work boots": (120, 190), "Macpac": (30, 260), "Kathmandu": (40, 240), "Torpedo7": (20, 150)}.get(s, (9, 75))), "Clobber", s)
        if R.random() < .025:
            add(d, rng(8, 42), "Body Stuff", pick((4, "chemist"), (3, "haircut"), (2, "sunscreen"), (2, "Unichem"), (1, "")))
        if R.random() < .018:
            add(d, rng(12, 60), "Prezzies", pick((3, "flowers Kiri"), (2, "bottle for Tama"), (2, "card n choc Nan"), (1, "baby shower"), (1, "Trade Aid"), (1, "")))
        if R.random() < .03 and d >= VAN:
            add(d, rng(6, 90), "Van", pick((3, "Supercheap Auto"), (3, "Bunnings"), (2, "Mitre 10"), (2, "camp site"), (1, "car wash"), (1, "")))
    d += timedelta(1)
# monthly
y, m = 2023, 9
while (y, m) <= (2026, 11):
    ym = y * 100 + m
    add(D(y, m, 3), 17.99 if ym < 202405 else 19.99 if ym < 202510 else 22.99, "Subs", "Netflix")
    add(D(y, m, 8), 14.99 if ym < 202502 else 17.99, "Subs", "Spotify")
    if 202311 <= ym <= 202506: add(D(y, m, 12), 15.99, "Subs", "Neon")
    if ym >= 202404: add(D(y, m, 19), 6.49 if ym < 202601 else 7.99, "Subs", "Trailforks")
    if ym >= 202508: add(D(y, m, 22), 26.00, "Subs", "Beer Club")
    if ym < 202504 or ym >= 202509: add(D(y, m, 5), 62.00 if ym < 202600 else 68.00, "Body Stuff", "CityFitness gym")
    add(D(y, m, 14), 30.00 if ym < 202507 else 35.00, "Bills", "Skinny phone")
    add(D(y, m, 20), 21.25 if ym < 202503 else 23.75, "Bills", "internet my share")
    add(D(y, m, 26), rng(58, 92) if m in (5, 6, 7, 8, 9) else rng(28, 52), "Bills", "power my share")
    if m in (3, 6, 9, 12) and ym > 202402: add(D(y, m, 10), rng(150, 185), "Van", "RUC")
    m += 1
    if m == 13: y, m = y + 1, 1
# yearly
for y in (2023, 2024, 2025, 2026):
    def yr(md, amt, c, n):
        dd = D(y, *md)
        if START <= dd <= END: add(dd, amt, c, n)
    i = y - 2023
    yr((10, 6), 212 + 19 * i, "Bills", "contents insurance")
    yr((9, 15), 155 + 22.5 * i, "Bills", "bike insurance")
    if y >= 2024:
        yr((2, 19), 640 + 58 * (y - 2024), "Van", "van insurance")
        yr((2, 26), 118.4 + 6 * (y - 2024), "Van", "rego")
    yr((2 + 0, 14), rng(45, 95), "Prezzies", "valentines Kiri")
    yr((5, 9), rng(40, 90), "Prezzies", "Mum birthday")
    yr((8, 2), rng(35, 80), "Prezzies", "Dad birthday")
    yr((11, 20), rng(70, 160), "Prezzies", "Kiri birthday")
    yr((7, 11), rng(25, 60), "Prezzies", "Jess birthday")
    yr((3, 30), 55 + 5 * i, "Beers", "Marchfest ticket"); yr((3, 30), rng(45, 90), "Beers", "Marchfest")
    yr((8, 22), 65 + 4 * i, "Trips", "Beervana ticket"); yr((8, 21), rng(110, 190), "Trips", "ferry Beervana"); yr((8, 22), rng(40, 95), "Beers", "Beervana")
    yr((8, 23), rng(18, 40), "Feeds Out", "Beervana hangover brekkie")
    yr((11, 10), 109 + 6 * i, "Bike", "Coppermine Epic entry")
    yr((9, 3), 50 + 5 * i, "Bike", "Nelson MTB club")
    for k, n in ((12, "xmas Mum"), (14, "xmas Dad"), (16, "xmas Kiri"), (20, "secret santa flat"), (27, "boxing day bargains Nan")):
        yr((12, k), rng(18, 120), "Prezzies", n)
    yr((12, 24), rng(55, 120), "Kai", "xmas ham n berries"); yr((12, 31), rng(50, 110), "Beers", "new years")
for dd, a in (("2024-08-16", 75), ("2025-02-18", 75), ("2025-08-20", 80), ("2026-02-17", 80), ("2026-08-19", 85)): add(dd, a, "Van", "WOF")
# van
add("2024-02-17", 14500, "Van", "bought the Hiace")
for dd, a, c, n in (("2024-03-09", 248.6, "Van", "van build ply Bunnings"), ("2024-03-10", 186.4, "Van", "van build insulation Mitre 10"), ("2024-03-16", 64.5, "Feeds Out", "van build pizzas for the boys"),
  ("2024-03-24", 39.9, "Beers", "van build beers Tama n Sione"), ("2024-04-13", 92.75, "Van", "van build screws n glue Bunnings"), ("2024-04-27", 329, "Van", "van build mattress foam"), ("2024-05-18", 1249, "Van", "van build lithium battery"),
  ("2024-05-19", 415, "Van", "van build solar panel"), ("2024-06-08", 899, "Van", "van build fridge"), ("2024-06-22", 118.2, "Van", "van build wiring Jaycar"), ("2024-07-06", 76, "Clobber", "van build curtains Spotlight"), ("2024-07-20", 143.3, "Van", "van build sink n tap Mitre 10"),
  ("2024-08-03", 58.9, "Van", "van build paint Mitre 10"), ("2024-08-31", 32.5, "Feeds Out", "van build fish n chips Tama"), ("2024-09-14", 365, "Van", "van build roof vent"), ("2024-09-28", 84.1, "Van", "van build timber Bunnings"), ("2024-10-05", 27, "Beers", "van build finished beers")): add(dd, a, c, n)
# melbourne
add("2024-08-27", 486, "Trips", "Melbourne flights"); add("2024-09-10", 742.5, "Trips", "Melbourne airbnb"); add("2024-10-22", 68, "Trips", "Melbourne travel insurance")
d = MEL[0]
while d <= MEL[1]:
    add(d, rng(5, 9), "Coffee", "Melbourne coffee")
    add(d, rng(20, 75), "Feeds Out", R.choice(("Melbourne dumplings", "Melbourne ramen", "Melbourne brunch", "Melbourne parma")))
    if R.random() < .75: add(d, rng(15, 80), "Beers", R.choice(("Melbourne Moon Dog", "Melbourne rooftop", "Melbourne Stomping Ground")))
    if R.random() < .5: add(d, rng(9, 32), "Trips", R.choice(("Melbourne myki", "Melbourne skybus", "Melbourne taxi")))
    d += timedelta(1)
add("2024-11-02", 129, "Clobber", "Melbourne jacket"); add("2024-11-05", 95, "Trips", "Melbourne cup day"); add("2024-11-06", 34, "Prezzies", "Melbourne souvenir Mum")
# bali
add("2026-03-18", 1184, "Trips", "Bali flights"); add("2026-04-02", 655, "Trips", "Bali villa"); add("2026-05-20", 112, "Trips", "Bali travel insurance"); add("2026-05-28", 89, "Clobber", "Bali boardies"); add("2026-06-02", 74, "Body Stuff", "Bali jabs")
d = BALI[0]
while d <= BALI[1]:
    add(d, rng(8, 38), "Feeds Out", R.choice(("Bali warung", "Bali nasi goreng", "Bali beach club feed", "Bali smoothie bowl")))
    if R.random() < .7: add(d, rng(6, 42), "Beers", R.choice(("Bali bintangs", "Bali beach bar")))
    if R.random() < .45: add(d, rng(3, 6), "Coffee", "Bali coffee")
    if R.random() < .5: add(d, rng(8, 60), "Trips", R.choice(("Bali scooter", "Bali grab", "Bali surf lesson")))
    d += timedelta(1)
add("2026-06-17", 88, "Trips", "Bali bike tour"); add("2026-06-20", 46, "Prezzies", "Bali sarong Nan")
# crash
for dd, a, c, n in (("2025-03-22", 48.5, "Body Stuff", "crash urgent care"), ("2025-03-23", 31.2, "Body Stuff", "crash painkillers"), ("2025-04-02", 289, "Bike", "crash new helmet"), ("2025-04-29", 412, "Bike", "crash new bars n wheel"), ("2025-05-06", 165, "Clobber", "crash new jacket"), ("2025-04-04", 85, "Body Stuff", "crash xray"), ("2025-03-28", 22, "Feeds Out", "crash pity pizza")): add(dd, a, c, n)
d, gap, k = D(2025, 4, 1), 7, 0
while d <= END:
    add(d, 35 if d < D(2025, 9, 1) else 42 if d < D(2026, 4, 1) else 45, "Body Stuff", "Nelson Physio")
    k += 1
    d += timedelta(R.choice((6, 7, 7, 8)) if k < 12 else R.choice((12, 14, 15, 21)) if k < 22 else R.choice((24, 31, 38, 49, 63)))
# large one offs
for dd, a, c, n in (("2023-11-25", 5890, "Bike", "new Santa Cruz enduro"), ("2025-01-18", 1395, "Bike", "fork Fox 36"), ("2025-10-11", 1180, "Body Stuff", "dentist root canal"), ("2026-01-24", 1650, "Van", "gearbox"), ("2026-08-08", 735, "Clobber", "new phone"), ("2026-09-19", 620, "Bike", "wheelset Village Cycles"), ("2024-12-19", 540, "Rent", "bond top up"), ("2025-11-15", 560, "Van", "tyres x4"), ("2026-05-02", 349, "Clobber", "ski jacket, half price")): add(dd, a, c, n)
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "nelson.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"]); w.writerows(rows)
print(len(rows), "rows")
