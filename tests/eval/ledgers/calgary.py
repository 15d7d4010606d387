import csv, os, random, datetime as D
R = random.Random(4031)
here = os.path.dirname(os.path.abspath(__file__))
rows = []
def add(d, a, c, n=""):
    if isinstance(d, str): d = D.date.fromisoformat(d)
    if D.date(2023, 9, 1) <= d <= D.date(2026, 11, 30):
        rows.append((d, "%.2f" % a, c, n))
def u(a, b): return round(R.uniform(a, b), 2)
def pick(ws):
    t = R.uniform(0, sum(w for _, w in ws))
    for x, w in ws:
        t -= w
        if t <= 0: return x
    return ws[-1][0]
GRO = [(("Superstore", 35, 110), 9), (("Co-op", 15, 60), 6), (("No Frills", 20, 70), 5), (("Safeway", 12, 48), 4),
       (("Costco", 70, 190), 2), (("Costco with Dev", 90, 240), 1), (("", 8, 40), 1.2), (("Superstore bbq stuff", 30, 80), .6)]
FF = [(("A&W", 9, 19), 9), (("A&W with Jess", 22, 34), 1.5), (("McDonalds", 7, 16), 4), (("Tims breakfast", 6, 13), 4), (("Subway", 10, 18), 3),
      (("Wendys", 9, 17), 2), (("Peters Drive-In", 13, 24), 1.3), (("Opa", 14, 20), 1.4), (("Skip", 24, 52), 3), (("Popeyes", 13, 22), 1),
      (("Jollibee", 14, 26), .7), (("pizza with Dev", 15, 32), 1), (("", 8, 20), .6)]
CO = [(("Tims", 2.1, 7.5), 16), (("Tims crew run", 14, 27), 1.2), (("Starbucks", 5.5, 9), 1.5), (("Starbucks with Jess", 12, 18), 1), (("Good Earth", 4.5, 8), 1), (("", 2, 6), .5)]
BE = [(("Ship & Anchor", 28, 78), 3), (("National", 30, 85), 2.2), (("Trolley 5", 26, 70), 2), (("Cold Garden", 18, 52), 1.4),
      (("Co-op liquor", 17, 58), 4), (("Liquor Depot", 18, 50), 2.5), (("beers after hockey", 15, 38), 1.2), (("Wine and Beyond", 20, 46), .8)]
FUN = [(("Cineplex with Jess", 34, 52), 2), (("Steam", 8, 70), 2), (("bowling", 18, 34), 1), (("Dave & Busters", 40, 75), .6), (("golf Shaganappi", 38, 62), 0.8),
       (("lotto", 5, 20), 1.5), (("Cineplex", 16, 26), 1), (("Xbox game", 59.99, 99.99), .4)]
RND = [(("haircut", 32, 40), 3), (("Winners", 15, 80), 2), (("Shoppers", 6, 45), 4), (("Amazon", 12, 90), 4), (("Value Village", 8, 30), 1), (("Dollarama", 4, 22), 3),
       (("", 5, 40), 2), (("Canna Cabana", 18, 44), 1.3), (("laundromat", 8, 14), .4), (("Marks", 30, 95), .7)]
WS = [(("Home Depot", 12, 110), 4), (("Princess Auto", 10, 130), 2.4), (("KMS Tools", 25, 220), 1.6), (("Canadian Tire", 10, 70), 1.5), (("Marks", 25, 120), .8), (("Amazon", 15, 85), .6)]
HO = [(("skate sharpening", 7, 10), 3), (("drop in shinny", 10, 15), 3.5), (("Sport Chek", 20, 120), 1), (("Pro Hockey Life", 15, 160), 1), (("stick tape Canadian Tire", 8, 28), 1), (("sub fee", 20, 25), .8)]
MT = [(("Lake Louise day ticket", 119, 155), .8), (("Sunshine lodge lunch", 17, 32), 2.5), (("Nakiska", 85, 105), .7), (("Norquay", 80, 99), .5), (("The Source", 15, 140), .8), (("board wax", 14, 38), .5), (("carpool w Dev", 15, 25), .9)]
TR = [(("Bubbles car wash", 12, 22), 3), (("parking", 4, 25), 4), (("Canadian Tire", 8, 75), 1.5), (("Mr Lube oil change", 95, 140), .6), (("washer fluid", 5, 12), .6)]
GAS = [("gas Petro", 3), ("gas Co-op", 2.4), ("gas Esso", 1.6), ("gas Costco", 2)]
def trip(d):
    return (D.date(2026, 2, 14) <= d <= D.date(2026, 2, 21)) or (D.date(2025, 1, 24) <= d <= D.date(2025, 1, 26)) or (D.date(2024, 8, 2) <= d <= D.date(2024, 8, 5))
d = D.date(2023, 9, 1); g = 2; mf = {}
while d <= D.date(2026, 11, 30):
    ym = (d.year, d.month)
    if ym not in mf: mf[ym] = R.uniform(.75, 1.2)
    f = mf[ym]; wk = d.weekday(); inf = 1 + .035 * ((d - D.date(2023, 9, 1)).days / 365)
    quiet = R.random() < .09
    def roll(p, tab, c, k=1.0):
        if R.random() < p * k:
            n, a, b = pick(tab); add(d, u(a, b) * inf, c, n)
    if not trip(d) and not quiet:
        roll(.72 if wk < 5 else .42, CO, "Coffee"); roll(.1, CO, "Coffee")
        roll(.5, FF, "Fast Food", f); roll(.06, FF, "Fast Food")
        roll(.24 if wk != 6 else .4, GRO, "Groceries", f)
        roll([.05, .07, .1, .2, .5, .5, .15][wk], BE, "Beers", f)
        roll(.1 if wk < 4 else .22, FUN, "Fun", f * .8)
        roll(.15, RND, "Random", f)
        roll(.11, WS, "Work Stuff", f)
        if d.month in (9, 10, 11, 12, 1, 2, 3, 4): roll(.14, HO, "Hockey", f)
        if d.month in (12, 1, 2, 3, 4) or (d.month == 11 and d.day > 12): roll(.5 if wk >= 5 else .03, MT, "Mountain", f)
        roll(.12, TR, "Truck", f)
        g -= 1
        if g <= 0:
            add(d, u(62, 118) * (1.1 if d.month in (5, 6, 7, 8) else 1), "Truck", pick(GAS)); g = R.randint(4, 8)
    d += D.timedelta(1)
# bills
for y in (2023, 2024, 2025, 2026):
    for m in range(1, 13):
        ym = (y, m)
        if ym < (2023, 9) or ym > (2026, 11): continue
        dd = lambda k: D.date(y, m, k)
        add(dd(1), 850 if ym < (2024, 9) else 900 if ym < (2025, 9) else 935, "Bills", "rent")
        add(dd(18), {12: 1.5, 1: 1.7, 2: 1.6, 3: 1.3, 11: 1.3}.get(m, .9) * u(58, 76), "Bills", "Enmax")
        add(dd(9), 55 if ym < (2025, 3) else 62.5, "Bills", "Fido")
        add(dd(3), 40 if ym < (2024, 11) else 45 if ym < (2026, 4) else 47.5, "Bills", "internet to Dev")
        add(dd(22), 21.5 if ym < (2025, 6) else 24.25, "Bills", "Square One tenant insurance")
        add(dd(15), 489.52 if ym < (2026, 1) else 462.1, "Truck", "truck payment")
        add(dd(5), 178.33 if ym < (2024, 10) else 189.75 if ym < (2025, 10) else 204.1, "Truck", "Intact insurance")
        add(dd(12), 38.5 if ym < (2025, 1) else 41.25, "Work Stuff", "IBEW dues")
        add(dd(7), 16.99 if ym < (2024, 2) else 18.99 if ym < (2025, 2) else 21.39, "Subs", "Netflix")
        if ym >= (2024, 1): add(dd(20), 10.99 if ym < (2025, 8) else 12.69, "Subs", "Spotify")
        if m in (10, 11, 12, 1, 2, 3, 4, 5, 6): add(dd(11), 19.99 if ym < (2025, 10) else 24.99, "Subs", "Sportsnet+")
        if (2024, 5) <= ym <= (2025, 4): add(dd(26), 20.99, "Subs", "Crave")
        if (2025, 1) <= ym <= (2025, 8): add(dd(14), 34.64, "Subs", "GoodLife gym")
        if ym >= (2025, 10): add(dd(28), 3.99, "Subs", "iCloud")
# hockey / mountain fixed
for x, a in (("2023-09-17", 520), ("2024-09-15", 545), ("2025-09-14", 575), ("2026-09-13", 595)): add(x, a, "Hockey", "beer league fees")
for x, a in (("2023-09-29", 769), ("2024-09-27", 809), ("2025-10-03", 849), ("2026-10-02", 879)): add(x, a, "Mountain", "Sunshine season pass")
for x, a in (("2023-11-18", 92), ("2024-02-10", 118.5), ("2024-12-21", 134), ("2025-03-08", 127.25), ("2025-11-22", 141), ("2026-03-28", 96.5), ("2026-11-14", 149.75)):
    add(x, a, "Hockey", "Flames tickets")
add("2024-10-19", 489.99, "Hockey", "Pro Hockey Life new skates"); add("2025-12-06", 329.99, "Hockey", "Bauer stick Sport Chek")
add("2024-11-23", 719.99, "Mountain", "The Source new board"); add("2025-11-29", 379.99, "Mountain", "The Source boots"); add("2023-11-25", 249.99, "Mountain", "The Source goggles and helmet")
# truck singles
add("2023-10-28", 1184.6, "Truck", "Kal Tire winter tires"); add("2024-04-20", 80, "Truck", "Kal Tire swap"); add("2024-10-26", 80, "Truck", "Kal Tire swap")
add("2025-04-19", 85, "Truck", "Kal Tire swap"); add("2025-10-25", 85, "Truck", "Kal Tire swap"); add("2026-04-18", 90, "Truck", "Kal Tire swap"); add("2026-10-24", 90, "Truck", "Kal Tire swap")
add("2024-06-12", 873.41, "Truck", "brakes Midas"); add("2026-05-21", 642.18, "Truck", "alternator"); add("2025-07-16", 1322.5, "Truck", "transmission Mister Transmission")
for x, a in (("2023-10-11", 93), ("2024-10-09", 93), ("2025-10-08", 96), ("2026-10-14", 99)): add(x, a, "Truck", "registry plates")
add("2024-03-22", 250, "Truck", "deductible windshield"); add("2026-08-19", 243, "Truck", "speeding ticket")
# work
add("2024-01-04", 1289.4, "Work Stuff", "SAIT 1st year tuition"); add("2025-01-06", 1346.8, "Work Stuff", "SAIT 2nd year tuition"); add("2026-04-07", 1412.25, "Work Stuff", "SAIT 3rd year tuition")
add("2025-01-08", 212.6, "Work Stuff", "SAIT books"); add("2026-04-09", 231.15, "Work Stuff", "SAIT books"); add("2024-05-11", 429, "Work Stuff", "Milwaukee drill set Home Depot")
add("2025-11-28", 349, "Work Stuff", "Milwaukee impact Home Depot"); add("2026-09-10", 279.5, "Work Stuff", "Fluke meter KMS Tools"); add("2023-10-14", 239.99, "Work Stuff", "Marks work boots")
add("2025-03-15", 264.99, "Work Stuff", "Marks work boots"); add("2026-10-17", 284.99, "Work Stuff", "Marks work boots")
# camper build
for x, a, c, n in (("2025-05-24", 186.42, "Truck", "camper build plywood Home Depot"), ("2025-05-31", 64.18, "Truck", "camper build screws Home Depot"),
    ("2025-06-07", 312.75, "Truck", "camper build battery Princess Auto"), ("2025-06-08", 88.9, "Work Stuff", "camper build wire Home Depot"), ("2025-06-14", 149.99, "Truck", "camper build fridge Amazon"),
    ("2025-06-21", 219.3, "Truck", "camper build mattress"), ("2025-06-22", 41.37, "Truck", "camper build Canadian Tire"), ("2025-06-28", 96.05, "Work Stuff", "camper build inverter Princess Auto"),
    ("2025-07-05", 57.64, "Truck", "camper build stain Home Depot"), ("2025-07-19", 129.99, "Truck", "camper build solar panel"), ("2025-07-26", 33.8, "Truck", "camper build hinges Princess Auto")): add(x, a, c, n)
# trips
for x, a, c, n in (("2025-11-08", 1486.0, "Trips", "Mexico resort"), ("2025-11-08", 948.36, "Trips", "Mexico flights WestJet"), ("2026-01-31", 84.99, "Trips", "Mexico swim trunks and sunscreen"), ("2026-02-10", 112.4, "Trips", "Mexico travel insurance"),
    ("2026-02-14", 23.15, "Fast Food", "Mexico airport A&W"), ("2026-02-14", 46.0, "Trips", "Mexico shuttle"), ("2026-02-15", 38.2, "Beers", "Mexico beach bar"), ("2026-02-16", 164.5, "Trips", "Mexico snorkel tour with Jess"),
    ("2026-02-17", 27.9, "Trips", "Mexico tacos"), ("2026-02-18", 71.35, "Beers", "Mexico Coco Bongo"), ("2026-02-19", 58.0, "Gifts", "Mexico blanket for mom"), ("2026-02-20", 94.75, "Trips", "Mexico dinner with Jess"), ("2026-02-21", 52.5, "Trips", "Mexico shuttle"), ("2026-02-21", 11.2, "Coffee", "Mexico airport Starbucks"),
    ("2024-12-07", 322.0, "Trips", "Fernie hotel"), ("2025-01-24", 88.15, "Truck", "Fernie gas"), ("2025-01-24", 61.4, "Beers", "Fernie pub"), ("2025-01-25", 152.0, "Mountain", "Fernie lift ticket"), ("2025-01-25", 48.7, "Trips", "Fernie dinner with Dev"), ("2025-01-26", 152.0, "Mountain", "Fernie lift ticket"), ("2025-01-26", 21.85, "Fast Food", "Fernie A&W"),
    ("2024-07-14", 176.0, "Trips", "Kelowna campsite"), ("2024-08-02", 104.6, "Truck", "Kelowna gas"), ("2024-08-02", 83.2, "Groceries", "Kelowna Superstore"), ("2024-08-03", 120.0, "Trips", "Kelowna boat rental"), ("2024-08-03", 54.9, "Beers", "Kelowna winery with Jess"), ("2024-08-04", 66.35, "Trips", "Kelowna dinner with Jess"), ("2024-08-05", 97.1, "Truck", "Kelowna gas")): add(x, a, c, n)
# stampede
for y, s, k in ((2024, 5, 1.0), (2025, 4, .8), (2026, 3, 1.25)):
    b = D.date(y, 7, s)
    for o, c, n, a, z in ((0, "Fun", "Stampede gate", 20, 26), (0, "Fast Food", "Stampede mini donuts", 11, 16), (1, "Beers", "Stampede Cowboys tent", 70, 120), (2, "Fun", "Stampede rodeo tickets", 85, 140), (2, "Beers", "Stampede beers", 40, 75),
                          (5, "Beers", "Stampede beers", 30, 60), (7, "Fun", "Stampede midway with Jess", 50, 90), (7, "Fast Food", "Stampede corn dog", 12, 18), (8, "Beers", "Stampede Nashville North", 60, 110)):
        add(b + D.timedelta(o), u(a, z) * k, c, n)
add("2024-06-29", 189.99, "Random", "Stampede boots Lammles"); add("2026-06-27", 64.99, "Random", "Stampede shirt Lammles")
# gifts
for x, a, n in (("2023-12-09", 129.5, "Jess xmas jacket"), ("2023-12-16", 60, "mom xmas"), ("2023-12-17", 45, "dad xmas"), ("2023-12-20", 38.5, "Dev xmas bottle"), ("2024-03-02", 92, "Jess bday"), ("2024-05-11", 48.2, "mothers day flowers"), ("2024-02-13", 55, "Jess valentines"),
    ("2024-06-15", 34, "dad fathers day"), ("2024-09-21", 41.3, "Dev bday"), ("2024-12-07", 219.99, "Jess xmas airpods"), ("2024-12-14", 74.5, "mom xmas"), ("2024-12-14", 52, "dad xmas"), ("2024-12-19", 44, "Dev xmas bottle"), ("2025-02-13", 63.75, "Jess valentines"), ("2025-03-01", 148, "Jess bday dinner"),
    ("2025-05-10", 51.4, "mothers day flowers"), ("2025-06-14", 39.99, "dad fathers day"), ("2025-08-23", 150, "wedding Kyle"), ("2025-09-20", 47.25, "Dev bday"), ("2025-12-06", 284.5, "Jess xmas earrings"), ("2025-12-13", 82.3, "mom xmas"), ("2025-12-13", 58.6, "dad xmas"), ("2025-12-21", 46.99, "Dev xmas bottle"), ("2026-02-28", 312.4, "Jess bday necklace"),
    ("2026-05-09", 56.8, "mothers day flowers"), ("2026-06-20", 44.5, "dad fathers day"), ("2026-07-25", 120, "baby shower Kyle"), ("2026-09-19", 52.1, "Dev bday"), ("2026-11-21", 89.99, "mom xmas"), ("2026-11-27", 174.99, "Jess xmas Lululemon")): add(x, a, "Gifts", n)
add("2025-03-29", 729.99, "Random", "iPhone Best Buy"); add("2024-02-24", 210, "Random", "dentist"); add("2026-06-11", 185, "Random", "dentist"); add("2024-11-29", 449.99, "Fun", "Xbox Best Buy"); add("2026-01-10", 598.0, "Random", "couch half with Dev")
add("2025-06-06", 138.6, "Fun", "concert Saddledome with Jess"); add("2026-10-03", 156.2, "Fun", "concert Saddledome with Jess")
rows.sort(key=lambda r: r[0])
with open(os.path.join(here, "calgary.csv"), "w", newline="") as fh:
    w = csv.writer(fh); w.writerow(["date", "amount", "category", "notes"])
    for r in rows: w.writerow([r[0].isoformat(), *r[1:]])
print(len(rows))
