import random, csv, os, datetime as dt
R = random.Random(3859)
rows = []
START, END = dt.date(2023, 9, 1), dt.date(2026, 11, 30)
def add(d, amt, cat, note):
    if isinstance(d, str): d = dt.date.fromisoformat(d)
    if START <= d <= END: rows.append((d, int(round(float(amt) * 100)), cat, note))
def dim(y, m): return ((dt.date(y + m // 12, m % 12 + 1, 1)) - dt.timedelta(1)).day
def tri(a, b, c): return R.triangular(a, b, c)
months = [(y, m) for y in range(2023, 2027) for m in range(1, 13) if (y, m) >= (2023, 9) and (y, m) <= (2026, 11)]
def infl(y): return 1 + 0.035 * (y - 2023)
def rd(y, m): return dt.date(y, m, R.randint(1, dim(y, m)))
NL0, NL1 = dt.date(2025, 7, 12), dt.date(2025, 7, 25)
def rdh(y, m):                    # a day at home (not in newfoundland)
    while True:
        d = rd(y, m)
        if not NL0 <= d <= NL1: return d
for y, m in months:
    f = infl(y)
    for _ in range(R.randint(17, 24)):     # tims
        d = rdh(y, m)
        if m in (6, 7, 8) and d.weekday() == 6 and R.random() < .5: continue
        note, lo, hi = R.choice([("double double", 2.0, 2.6), ("double double", 2.0, 2.6), ("double double n a cruller", 3.6, 5.2), ("", 2.0, 9.0), ("tims drive thru", 4, 13),
            ("tims drive thru", 4, 11), ("timbits for the kids", 7.5, 13.5), ("tims w gerry", 5, 12), ("tea for darlene", 2.1, 5), ("breakfast sandwich", 5.5, 8.5), ("tims oromocto", 3, 9), ("chili n a bun", 7.5, 10.5)])
        add(d, R.uniform(lo, hi) * f, "tims", note)
    for _ in range(R.randint(12, 16)):     # groceries
        note, lo, hi, md = R.choice([("Sobeys", 22, 170, 70), ("Sobeys", 22, 170, 70), ("Superstore", 30, 230, 95), ("Superstore", 30, 230, 95), ("Superstore darlene", 20, 140, 60), ("costco", 70, 340, 160),
            ("co-op", 8, 70, 25), ("boyce market", 12, 65, 30), ("walmart", 15, 110, 40), ("", 8, 90, 30), ("mustard n relish", 6, 12, 8), ("bread n milk", 7, 16, 11), ("fiddleheads" if m in (5, 6) else "potatoes n carrots", 9, 24, 14)])
        add(rdh(y, m), tri(lo, hi, md) * f, "groceries", note)
    for _ in range(R.randint(6, 9)):       # gas
        note = R.choice(["irving", "irving", "irving oromocto", "co-op", "costco", "ultramar", "f150 fill up", "silverado fill up" if (y, m) > (2024, 5) else "ranger fill up", "snowblower gas" if m in (12, 1, 2, 3) else "chainsaw gas", ""])
        if note.endswith("blower gas") or note.startswith("chain"): add(rdh(y, m), R.uniform(14, 32), "gas", note)
        else: add(rdh(y, m), tri(45, 138, 88), "gas", note)
    for _ in range(R.randint(4, 7)):       # eating out
        note, lo, hi = R.choice([("swiss chalet", 34, 78), ("relish", 24, 52), ("mary browns", 14, 42), ("dixie lee", 16, 48), ("irving big stop", 22, 58), ("picaroons", 28, 70), ("subway", 11, 27), ("the happy baker", 9, 26), ("pizza w the grandkids", 32, 64), ("breakfast w wendell", 14, 33), ("", 12, 60), ("date night darlene", 62, 138)])
        add(rdh(y, m), R.uniform(lo, hi) * f, "eating out", note)
    for _ in range(R.randint(4, 6)):       # booze
        note, lo, hi = R.choice([("nb liquor", 22, 74), ("nb liquor", 22, 74), ("rum", 31, 48), ("picaroons growler", 14, 29), ("moosehead 12 pack", 25, 34), ("wine for darlene", 14, 32), ("", 18, 50)])
        add(rdh(y, m), R.uniform(lo, hi) * f, "booze", note)
    for _ in range(R.randint(5, 8)):       # house
        pool = [("kent", 12, 190), ("home depot", 10, 210), ("home hardware", 6, 120), ("canadian tire", 9, 140), ("princess auto", 11, 130), ("light bulbs", 8, 26), ("", 6, 80), ("furnace filter", 14, 30), ("giant tiger", 9, 45), ("paint", 38, 92)]
        if m in (11, 12, 1, 2, 3): pool += [("snowblower shear pins", 9, 22), ("sidewalk salt", 12, 30), ("snowblower belt", 28, 56), ("fire starters", 9, 19)]
        if m in (5, 6, 7, 8): pool += [("mower blade", 22, 44), ("tomato plants", 12, 34), ("fly dope", 9, 17)]
        if m in (9, 10, 11): pool += [("chainsaw chain", 27, 48), ("stove gasket", 16, 34)]
        note, lo, hi = R.choice(pool); add(rdh(y, m), tri(lo, hi, lo + (hi - lo) * .3) * f, "house", note)
    for _ in range(R.randint(3, 6)):       # grandkids
        note, lo, hi = R.choice([("owen hockey", 28, 140), ("owen skates sharpened", 8, 11), ("maisie dance", 40, 95), ("maisie books", 9, 38), ("liam lego", 18, 85), ("liam boots", 26, 60), ("giant tiger", 11, 54), ("walmart", 12, 70), ("ice cream", 11, 27), ("owen and maisie movies", 34, 66), ("toys r us", 18, 90), ("", 5, 40)])
        add(rdh(y, m), R.uniform(lo, hi), "grandkids", note)
    for _ in range(R.randint(2, 4)):       # pills
        note, lo, hi = R.choice([("shoppers", 11, 64), ("jean coutu", 9, 48), ("blood pressure pills", 21, 29), ("darlene prescription", 18, 55), ("advil", 9, 18), ("", 8, 30)])
        add(rdh(y, m), R.uniform(lo, hi), "pills", note)
    for _ in range(R.randint(1, 3)):       # truck stuff
        t2 = "silverado" if (y, m) > (2024, 5) else "ranger"
        note, lo, hi = R.choice([("f150 oil change", 68, 98), (t2 + " oil change", 72, 105), ("f150 brakes", 190, 420), (t2 + " muffler", 140, 390), ("canadian tire", 14, 160), ("princess auto", 12, 110), ("washer fluid", 5, 9), ("wipers", 22, 48), ("car wash", 12, 18), (t2 + " battery", 165, 215), ("f150 ball joints", 210, 480)])
        add(rdh(y, m), R.uniform(lo, hi), "truck stuff", note)
    k = {9: (4, 7), 10: (6, 10), 11: (5, 8), 5: (1, 3), 8: (1, 3)}.get(m, (0, 1))
    for _ in range(R.randint(*k)):         # hunting
        pool = [("shells", 24, 68), ("shells", 24, 68), ("canadian tire", 14, 130), ("deer licence" if m in (9, 10) else "range fee", 22, 40), ("blaze orange vest", 18, 42), ("deer scent", 11, 22), ("partridge loads", 17, 36), ("propane for the blind", 7, 25), ("wool socks", 17, 39), ("", 12, 70)]
        if y < 2026: pool += [("bass pro", 35, 240)]
        note, lo, hi = R.choice(pool); add(rdh(y, m), R.uniform(lo, hi), "hunting", note)
    k = {4: (1, 2), 5: (3, 5), 6: (3, 6), 7: (2, 4), 8: (3, 5), 9: (1, 2)}.get(m, (0, 0))
    for _ in range(R.randint(*k)):         # canoe
        note, lo, hi = R.choice([("radical edge", 22, 160), ("paddle varnish", 17, 33), ("trail shop", 18, 120), ("canadian tire", 9, 80), ("rope n straps", 12, 38), ("fishing licence" if m == 4 else "flies n leader", 12, 34), ("life jacket", 62, 130), ("mactaquac park pass", 9, 14), ("", 10, 50)])
        add(rdh(y, m), R.uniform(lo, hi), "canoe", note)
    # bills
    P = (y, m)
    def b(day, amt, note): add(dt.date(y, m, day), amt, "bills", note)
    b(3, 16.49 if P < (2025, 2) else 18.99 if P < (2026, 4) else 20.99, "netflix")
    b(5, 94.95 if P < (2024, 7) else 99.95 if P < (2025, 10) else 106.95, "bell internet")
    b(1, 110 if P < (2024, 5) else 120 if P < (2026, 1) else 127.5, "camp lot rent")
    b(12, 65 if P < (2025, 3) else 72, "rogers cell")
    if (2023, 10) <= P <= (2025, 6): b(8, 19.99 if P < (2024, 10) else 24.99, "sportsnet")
    if P >= (2024, 11): b(20, 9.99 if P < (2025, 12) else 11.99, "crave")
    if P >= (2025, 5): b(15, 70, "starlink camp")
    if m in (1, 4, 7, 10): b(22, R.uniform(148, 176) * f, "water bill")
    b(R.randint(16, 19), {12: 265, 1: 310, 2: 300, 3: 250, 11: 205, 4: 180, 10: 150}.get(m, 118) * R.uniform(.92, 1.1) * (1 + .06 * (y - 2023)), "nb power")
    for _ in range(R.randint(0, 1) if m != 12 else R.randint(7, 11)):     # gifts
        note, lo, hi = R.choice([("darlene", 35, 180), ("owen", 30, 95), ("maisie", 30, 95), ("liam", 30, 95), ("kyle", 40, 110), ("tracy", 40, 110), ("walmart", 15, 80), ("cards", 6, 19)] if m == 12 else [("wedding present", 80, 120), ("cards", 6, 19), ("flowers darlene", 28, 60), ("raffle for the legion", 10, 20), ("tims card for wendell", 25, 25)])
        add(dt.date(y, 12, R.randint(1, 24)) if m == 12 else rdh(y, m), R.uniform(lo, hi) if lo != hi else lo, "gifts", note)
for y in range(2023, 2027):       # yearly
    i = y - 2023
    for n, mm, dd in (("owen birthday", 2, 11), ("maisie birthday", 6, 19), ("liam birthday", 10, 4), ("darlene birthday", 8, 23), ("anniversary darlene", 9, 15)):
        add(dt.date(y, mm, dd), R.uniform(55, 160), "gifts", n)
    add(dt.date(y, 4, 14), [0, 1088, 1171.4, 1259.75][i], "bills", "house insurance")
    add(dt.date(y, 6, 2), [0, 3120.55, 3266.1, 3418.87][i], "bills", "property tax")
    add(dt.date(y, 3, 9), [0, 742, 789.5, 836][i], "truck stuff", "f150 insurance")
    if y > 2023: add(dt.date(y, 5, 27), [0, 918, 951.25, 1007.6][i], "truck stuff", "silverado insurance")
    add(dt.date(y, 9, 6 + i), [140, 150, 160, 175][i], "house", "chimney sweep")
    for dd, mm in ((R.randint(8, 25), 9), (R.randint(3, 20), 10)): add(dt.date(y, mm, dd), R.uniform(330, 420) * (1 + .07 * i), "house", "load of hardwood")
    add(dt.date(y, 5, 6), 17.25, "hunting", "moose draw")
    add(dt.date(y, 9, 13), R.uniform(60, 110), "getaways", "harvest jazz")
    add(dt.date(y, 2, 17), R.uniform(190, 260), "getaways", "hotel moncton darlene")
    add(dt.date(y, 8, 9), R.uniform(44, 70), "getaways", "campsite fundy"); add(dt.date(y, 8, 10), R.uniform(18, 44), "eating out", "lobster roll alma")
# one-offs
for d, a, c, n in [("2023-10-14", 3449, "house", "wood stove kent"), ("2023-10-20", 612.5, "house", "stove pipe install"), ("2024-05-18", 14500, "truck stuff", "used silverado"), ("2024-05-21", 289.4, "truck stuff", "silverado inspection n plates"),
    ("2024-09-07", 1349.99, "hunting", "tikka 308"), ("2024-12-06", 1899, "house", "snowblower ariens"), ("2025-05-10", 1679, "canoe", "old town canoe"), ("2024-11-02", 1124.6, "truck stuff", "silverado winter tires costco"),
    ("2025-10-25", 1068.3, "truck stuff", "f150 winter tires costco"), ("2026-03-28", 2240, "house", "new fridge"), ("2026-06-13", 1385.75, "truck stuff", "f150 transmission"), ("2026-09-19", 5875, "house", "roof shingles"), ("2026-02-06", 1150, "pills", "dentist crown"), ("2024-04-08", 46.5, "getaways", "eclipse florenceville"),
    ("2026-08-29", 64.25, "eating out", "corn boil kyle")]: add(d, a, c, n)
# deck 2024
for d, a, c, n in [("2024-06-22", 1486.32, "house", "deck lumber kent"), ("2024-06-22", 68.4, "house", "deck screws home hardware"), ("2024-06-29", 54.99, "booze", "deck beer for the boys"), ("2024-06-29", 61.35, "eating out", "deck pizza"), ("2024-06-30", 412.77, "house", "deck boards kent"), ("2024-07-06", 94.5, "house", "deck railing home depot"),
    ("2024-07-06", 38.75, "booze", "deck beer"), ("2024-07-07", 47.2, "eating out", "deck mary browns for the crew"), ("2024-07-20", 129.98, "house", "deck stain canadian tire"), ("2024-07-21", 22.49, "house", "deck brushes"), ("2024-07-04", 41.9, "gas", "deck dump run")]: add(d, a, c, n)
# miramichi canoe trip june 2024, moose camp sept 2025
for d, a, c, n in [("2024-06-12", 83.6, "groceries", "miramichi grub"), ("2024-06-13", 92.15, "gas", "miramichi gas"), ("2024-06-13", 140, "canoe", "miramichi shuttle"), ("2024-06-14", 62, "getaways", "miramichi campsite"), ("2024-06-15", 37.85, "booze", "miramichi rum"), ("2024-06-16", 51.3, "eating out", "miramichi burgers w gerry"),
    ("2025-08-12", 166.4, "hunting", "moose camp licence"), ("2025-09-20", 214.66, "groceries", "moose camp grub"), ("2025-09-21", 121.3, "gas", "moose camp gas"), ("2025-09-22", 88.4, "booze", "moose camp rum n beer"), ("2025-09-24", 44.1, "gas", "moose camp quad gas"), ("2025-09-27", 640, "hunting", "moose camp butcher"), ("2025-09-28", 58.95, "eating out", "moose camp breakfast on the way home")]: add(d, a, c, n)
# newfoundland july 2025
add("2025-03-15", 200, "getaways", "newfoundland ferry deposit"); add("2025-04-26", 24.95, "getaways", "newfoundland map"); add("2025-07-12", 461.8, "getaways", "newfoundland ferry"); add("2025-07-25", 398.2, "getaways", "newfoundland ferry home")
places = ["corner brook", "gros morne", "gander", "twillingate", "bonavista", "st johns", "port aux basques"]
d = NL0
i = 0
while d < NL1:
    if i % 2 == 0: add(d, R.uniform(118, 189) * 2, "getaways", "newfoundland motel " + places[i // 2])
    if i % 3 != 1: add(d, R.uniform(70, 140), "gas", "newfoundland gas")
    add(d, R.uniform(28, 96), "eating out", R.choice(["newfoundland fish n chips", "newfoundland supper", "newfoundland breakfast", "newfoundland jiggs dinner"]))
    if R.random() < .6: add(d, R.uniform(4, 12), "tims", "newfoundland tims")
    if i in (3, 9): add(d, R.uniform(30, 62), "booze", "newfoundland screech")
    if i in (4, 8, 11): add(d, R.uniform(18, 70), "gifts", "newfoundland souvenirs grandkids")
    if i in (2, 7): add(d, R.uniform(40, 95), "groceries", "newfoundland groceries")
    i += 1; d += dt.timedelta(1)
add("2025-07-20", 158, "getaways", "newfoundland whale boat"); add("2025-07-17", 94.6, "truck stuff", "newfoundland flat tire")
quiet = set()
for y, m in months:
    for _ in range(R.randint(1, 4)): quiet.add(rd(y, m))
keep = ("netflix", "bell internet", "camp lot rent", "rogers cell", "sportsnet", "crave", "starlink camp", "nb power", "water bill")
rows = [r for r in rows if not (r[0] in quiet and r[2] in ("tims", "groceries", "gas", "eating out", "booze", "house", "grandkids", "pills") and r[1] < 20000 and not any(w in r[3] for w in ("newfoundland", "deck", "moose camp", "miramichi", "chimney")))]
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "fredericton.csv"), "w", newline="", encoding="utf-8") as fo:
    w = csv.writer(fo, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%d.%02d" % divmod(a, 100), c, n])
print(len(rows))
