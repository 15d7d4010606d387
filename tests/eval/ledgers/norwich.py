"""Graham's expense book, Norwich. Writes norwich.csv beside itself; same bytes every time."""
import csv, os, random
from datetime import date, timedelta

R = random.Random(631963)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 12, 1), date(2026, 11, 29)
RETIRED = date(2026, 3, 27)
rows = []

AWAY = [("2024-05-11", "2024-05-18"), ("2024-09-16", "2024-09-20"), ("2024-12-06", "2024-12-08"),
        ("2025-02-01", "2025-02-13"), ("2025-06-20", "2025-06-22"), ("2025-10-06", "2025-10-10"),
        ("2026-06-06", "2026-06-18"), ("2026-09-14", "2026-09-18")]
AWAY = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in AWAY]


def away(d):
    return any(a <= d <= b for a, b in AWAY)


def infl(d):
    return 1 + 0.038 * ((d - START).days / 365.0)


def put(d, amount, cat, note=""):
    if isinstance(d, str):
        d = date.fromisoformat(d)
    if d < START or d > END:
        return
    rows.append((d, round(amount * 100), cat, note))


def amt(lo, hi, d=None):
    p = R.randint(int(lo * 100), int(hi * 100))
    if d is not None:
        p = int(p * infl(d))
    return p / 100


def pick(*pairs):
    """pick('a', 5, 'b', 2): weighted"""
    bag = []
    for i in range(0, len(pairs), 2):
        bag += [pairs[i]] * pairs[i + 1]
    return R.choice(bag)


def step(table, d):
    v = None
    for start, value in table:
        if d >= date.fromisoformat(start):
            v = value
    return v


def months():
    y, m = 2023, 12
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


# ---------------------------------------------------------------- day by day
d = START
n = 0
while d <= END:
    wd = d.weekday()
    xmasday = (d.month, d.day) in ((12, 25), (1, 1))
    if not away(d) and not xmasday:
        # groceries
        if wd == 4 and R.random() < .62 or wd == 5 and R.random() < .30:
            put(d, amt(52, 94, d), "Groceries", pick("Morrisons", 11, "morrisons", 2, "Morrisons Riverside", 3, "Morrisons big shop", 2, "Morrisons + wine", 1, "", 1))
        if wd == 2 and R.random() < .62 or wd == 1 and R.random() < .18:
            put(d, amt(14, 36, d), "Groceries", pick("Lidl", 9, "lidl", 3, "Lidl Aylsham Rd", 2))
        if wd == 5 and R.random() < .55:
            put(d, amt(4.5, 12, d), "Groceries", pick("Norwich Market fruit stall", 4, "fruit & veg, market", 5, "Market - strawberries", 1))
        if wd == 3 and R.random() < .42:
            put(d, amt(9, 24, d), "Groceries", pick("Archers butcher", 5, "Archers", 3, "Archers, sunday joint", 2))
        if R.random() < .115:
            put(d, amt(1.6, 8.5, d), "Groceries", pick("Co-op", 5, "co-op milk & bread", 4, "milk", 2, "bread and milk", 2, "", 2))
        if wd in (0, 3) and R.random() < .17:
            put(d, amt(18, 44, d), "Groceries", pick("Roys of Wroxham", 5, "Roys", 3))
        if wd == 0 and R.random() < .28:
            put(d, amt(11, 29, d), "Groceries", pick("Iceland", 5, "iceland freezer bits", 2))
        # papers
        if wd in (0, 4, 5) and R.random() < .74:
            price = step([("2023-12-01", 1.35), ("2024-06-01", 1.50), ("2025-06-01", 1.65), ("2026-05-01", 1.80)], d)
            if wd == 5:
                price += .70
            put(d, price, "Papers & magazines", pick("EDP", 11, "edp", 3, "paper", 2, "", 1))
        if wd == 6 and R.random() < .22:
            put(d, step([("2023-12-01", 2.00), ("2025-03-01", 2.25)], d), "Papers & magazines", "Sunday Mirror")
        # work canteen till retirement
        if wd < 5 and d <= RETIRED and R.random() < .47 and not (d.month == 12 and d.day > 22) and not (d.month == 8 and d.day < 11):
            put(d, amt(3.6, 6.9, d), "Work dinners", pick("canteen", 9, "Canteen", 3, "canteen fry-up", 2, "Greggs", 3, "sandwich, Greggs", 1, "", 2))
        # pub
        if wd == 1 and R.random() < .80:
            put(d, amt(9, 21, d), "Pub & quiz", pick("Fat Cat quiz", 9, "quiz, Fat Cat", 3, "fat cat quiz", 2))
        if wd in (4, 6) and R.random() < .19:
            put(d, amt(8, 27, d), "Pub & quiz", pick("Kings Head", 3, "Kings Head w Brian", 2, "Rosary Tavern", 3, "Fat Cat with Mick", 2, "Artichoke", 2, ""  , 1))
        # eating out
        if wd == 5 and R.random() < .36:
            put(d, amt(13, 22, d), "Eating out", pick("Catton Fryer", 6, "catton fryer", 2, "Catton Fryer, Karen here", 1))
        if wd in (2, 3) and R.random() < .20:
            put(d, amt(6, 14, d), "Eating out", pick("Riverside Cafe", 3, "tea & cake Jarrolds", 3, "Britons Arms", 1, "Costa with P", 1))
        if wd == 6 and R.random() < .16:
            put(d, amt(34, 68, d), "Eating out", pick("carvery, Whiffler", 4, "Sunday lunch Kings Head", 2, "Bengal Spice", 2, "Harvester w Karen", 1))
        # church, lottery
        if wd == 6 and R.random() < .50:
            put(d, pick(5.00, 5, 10.00, 1), "Church & charity", pick("plate, St Margarets", 3, "church plate", 3, "collection", 1))
        if wd == 2 and R.random() < .55:
            put(d, pick(4.00, 4, 6.00, 1), "Odds & ends", pick("lottery", 4, "Lottery", 1))
        # odds
        if R.random() < .045:
            put(d, amt(1.1, 14, d), "Odds & ends", pick("Catton Post Office", 3, "stamps, Catton Post Office", 3, "The Range", 3, "batteries", 2, "birthday cards", 3, "", 2, "car boot", 2, "raffle tickets", 1, "key cut Timpson", 1))
        # chemist
        if R.random() < .062 and wd != 6:
            put(d, amt(2.9, 17, d), "Chemist & health", pick("Boots", 6, "boots", 2, "Catton Chemist", 4, "prescription, Catton Chemist", 3, "Boots - Pauline's vitamins", 1, "", 1))
        # bus and train
        if R.random() < .07 and wd != 6:
            put(d, pick(2.00, 3, 4.00, 3, 5.00, 2, 6.00, 1) if R.random() < .8 else amt(9, 28, d), "Bus & train", pick("Park & Ride", 4, "bus, Pauline", 4, "train to Cromer", 1, "train Ipswich", 1, "bus fares", 2))
        # grandchildren
        if wd in (2, 5, 6) and R.random() < .26:
            put(d, amt(4, 24, d), "Grandchildren", pick("swimming, Alfie and Isla", 3, "soft play Noah", 3, "pocket money", 4, "Alfie football subs", 2, "ice creams Cromer", 1, "Isla dance shoes", 1, "comics for Alfie", 1, "McDonalds", 3, "Noah wellies", 1, "Isla school fete", 1, "cinema, Alfie", 1))
        # allotment
        if d.month in (2, 3, 4, 5, 6, 7, 8, 9, 10) and R.random() < .095:
            put(d, amt(3.2, 26, d), "Allotment", pick("Roys garden centre", 3, "Roys - compost", 2, "seed potatoes", 1, "seeds, Thompson & Morgan", 2, "onion sets", 1, "Notcutts", 3, "netting", 1, "bean canes", 1, "manure", 1, "chicken pellets", 1, "", 1))
        # railway
        if R.random() < .085 and wd != 6:
            put(d, amt(4, 46, d), "Model railway", pick("Riverside Models", 6, "Hattons online", 1, "Riverside Models - track", 2, "track pins and glue", 1, "ebay wagons", 3, "ebay", 2, "Humbrol paint", 2, "trees for layout", 1, "points, Riverside Models", 1, "coaches, Rails of Sheffield", 1))
        # parking / car wash
        if R.random() < .03:
            put(d, amt(2.4, 8.0, d), "Car", pick("parking St Andrews", 4, "parking, hospital", 1, "car wash", 3, "parking Cromer", 1))
        if R.random() < .022:
            put(d, amt(6, 46, d), "House & repairs", pick("B&Q", 3, "Screwfix", 2, "paint, B&Q", 2, "Homebase", 1, "light bulbs", 1, "The Range", 2, "draught strip", 1))
        if R.random() < .040 and wd != 6:
            put(d, amt(12, 58, d), "Clothes", pick("Next", 4, "next", 1, "M&S", 4, "M&S trousers", 1, "Jarrolds", 2, "Pauline, M&S", 2, "socks", 1, "Clarks shoes", 1))
    d += timedelta(1)

# ---------------------------------------------------------------- petrol, every ten to fifteen days
d = date(2023, 12, 4)
while d <= END:
    if not away(d):
        put(d, amt(34, 58), "Petrol", pick("Morrisons petrol", 6, "Shell Boundary", 4, "BP", 2, "Morrisons", 2, "", 1))
    d += timedelta(R.randint(9, 15))

# ---------------------------------------------------------------- window cleaner, every four weeks
d = date(2023, 12, 13)
while d <= END:
    put(d, step([("2023-12-01", 12), ("2025-03-01", 14), ("2026-06-01", 15)], d), "House & repairs", pick("window cleaner", 4, "Window cleaner", 2))
    d += timedelta(28)

# ---------------------------------------------------------------- hair
d = date(2023, 12, 7)
while d <= END:
    if not away(d):
        put(d, step([("2023-12-01", 38), ("2025-01-01", 42), ("2026-02-01", 45)], d), "Hair", pick("Pauline, Hair by Jo", 3, "Hair by Jo", 2))
    d += timedelta(R.choice([42, 49, 42, 56]))
d = date(2023, 12, 15)
while d <= END:
    if not away(d):
        put(d, step([("2023-12-01", 11), ("2025-04-01", 12.5)], d), "Hair", pick("barber", 3, "Barber, Magdalen St", 1))
    d += timedelta(R.randint(31, 44))

# ---------------------------------------------------------------- monthly bills
for y, m in months():
    D = lambda k: date(y, m, k)
    if m not in (2, 3):
        put(D(1), step([("2023-12-01", 178), ("2024-04-01", 186), ("2025-04-01", 195), ("2026-04-01", 204)], D(1)), "Household bills", "Council tax")
    put(D(3), step([("2023-12-01", 165), ("2024-07-01", 148), ("2025-01-01", 156), ("2025-10-01", 162), ("2026-07-01", 171)], D(3)), "Household bills", "EDF gas & electric")
    put(D(8), step([("2023-12-01", 38.5), ("2024-04-01", 41), ("2025-04-01", 49), ("2026-04-01", 52.5)], D(8)), "Household bills", "Anglian Water")
    put(D(14), step([("2023-12-01", 32.99), ("2024-04-01", 35.63), ("2025-04-01", 38.63), ("2026-04-01", 42.63)], D(14)), "Household bills", "BT broadband")
    put(D(19), 10, "Household bills", "giffgaff mine")
    put(D(21), 8, "Household bills", "giffgaff Pauline")
    put(D(11), step([("2023-12-01", 10.99), ("2025-03-01", 12.99)], D(11)), "Subscriptions", "Netflix")
    put(D(17), 8.99, "Subscriptions", "Amazon Prime")
    if (y, m) <= (2025, 5):
        put(D(23), step([("2023-12-01", 9.99), ("2024-10-01", 11.99)], D(23)), "Subscriptions", "Now TV")
    if (2024, 2) <= (y, m) <= (2025, 1):
        put(D(6), 13.99, "Subscriptions", "Ancestry, Pauline")
    put(D(9 + m % 3), step([("2023-12-01", 5.25), ("2025-02-01", 5.75), ("2026-04-01", 5.99)], D(9)), "Papers & magazines", "Railway Modeller")
    put(D(26), 10, "Church & charity", "Air Ambulance dd")
    if m in (3, 6, 9, 12):
        put(D(10), 25, "Subscriptions", "U3A and bowls club")
d = date(2024, 1, 8)
while d <= date(2024, 10, 14):
    if not away(d):
        put(d, 6.45, "Subscriptions", "Slimming World P")
    d += timedelta(7)

# ---------------------------------------------------------------- yearly
for y, tv in ((2024, 169.5), (2025, 174.5), (2026, 180)):
    put(date(y, 4, 2), tv, "Household bills", "TV licence")
for y, a in ((2023, 54.00), (2024, 57.50), (2025, 61.00), (2026, 66.00)):
    if y > 2023:
        put(date(y, 10, 2), a, "Allotment", "allotment rent, council")
for y, a in ((2024, 312.40), (2025, 346.75), (2026, 338.20)):
    put(date(y, 5, 21), a, "Insurance", "Saga car insurance Rover")
for y, a in ((2024, 208.15), (2025, 231.60), (2026, 254.90)):
    put(date(y, 9, 5), a, "Insurance", "Aviva house & contents")
put("2024-03-12", 96.40, "Insurance", "travel insurance Saga")
put("2025-01-09", 118.75, "Insurance", "travel insurance Saga")
put("2026-04-14", 139.30, "Insurance", "travel insurance Saga")
for y, a in ((2024, 345), (2025, 360), (2026, 375)):
    put(date(y, 2, 27), a, "Car", "road tax Rover")
for y, a in ((2024, 98), (2025, 109), (2026, 121)):
    put(date(y, 8, 18), a, "Car", "RAC")
for y, a in ((2024, 59), (2025, 62), (2026, 68)):
    put(date(y, 3, 6), a, "Household bills", "brown bin, council")
for y, a in ((2024, 8.00), (2025, 8.50), (2026, 9.00)):
    put(date(y, 11, 8), a, "Church & charity", "British Legion poppies")

# ---------------------------------------------------------------- the Rover
for dd, a, t in [
    ("2024-01-16", 88.00, "Rover battery"), ("2024-04-23", 164.30, "Rover service, Catton Garage"),
    ("2024-10-14", 54.85, "Rover MOT, Catton Garage"), ("2024-10-16", 132.60, "Rover brake pads, Catton Garage"),
    ("2024-11-28", 22.49, "antifreeze, Halfords"), ("2025-03-20", 139.98, "Rover tyres x2"),
    ("2025-05-06", 178.90, "Rover service, Catton Garage"), ("2025-07-29", 64.00, "Rover window motor, ebay"),
    ("2025-10-15", 54.85, "Rover MOT, Catton Garage"), ("2025-12-11", 17.99, "wiper blades Halfords"),
    ("2026-02-10", 485.00, "Rover clutch, Catton Garage"), ("2026-05-12", 191.20, "Rover service, Catton Garage"),
    ("2026-07-21", 79.50, "Rover exhaust bracket"), ("2026-10-13", 54.85, "Rover MOT, Catton Garage"),
    ("2026-10-20", 211.40, "Rover rear springs, Catton Garage"), ("2025-01-22", 60.00, "parking fine, Castle Meadow"),
    ("2026-08-04", 24.75, "Rover owners club calendar & badge"),
]:
    put(dd, a, "Car", t)

# ---------------------------------------------------------------- trips
H = "Holidays & trips"
for dd, a, c, t in [
    ("2024-01-11", 300.00, H, "Fjords cruise deposit"), ("2024-03-07", 1895.00, H, "Fjords cruise balance"),
    ("2024-05-02", 39.00, "Clothes", "fleece for Fjords cruise"), ("2024-05-11", 92.00, H, "Fjords cruise, parking Southampton"),
    ("2024-05-11", 13.60, H, "Fjords - services, coffee"), ("2024-05-13", 146.00, H, "Fjords - Flam railway"),
    ("2024-05-14", 11.80, H, "Fjords - coffee Bergen"), ("2024-05-14", 28.50, H, "Fjords - fish market Bergen"),
    ("2024-05-15", 74.00, H, "Fjords - coach Geiranger"), ("2024-05-16", 19.40, H, "Fjords - troll for Noah"),
    ("2024-05-17", 187.35, H, "Fjords cruise, on board account"), ("2024-05-18", 15.20, H, "Fjords - lunch on way home"),
    ("2024-07-03", 100.00, H, "Llandudno coach deposit"), ("2024-08-21", 578.00, H, "Llandudno coach balance"),
    ("2024-09-16", 9.40, H, "Llandudno - services"), ("2024-09-17", 24.00, H, "Llandudno, Great Orme tram"),
    ("2024-09-17", 17.85, H, "Llandudno fish & chips"), ("2024-09-18", 53.00, H, "Llandudno - Welsh Highland railway"),
    ("2024-09-19", 12.75, H, "Llandudno cream tea"), ("2024-09-19", 14.50, H, "Llandudno rock and fudge"),
    ("2024-09-20", 20.00, H, "Llandudno, driver tip"),
    ("2024-10-08", 398.00, H, "Bruges coach trip"), ("2024-12-06", 16.20, H, "Bruges - ferry breakfast"),
    ("2024-12-07", 42.60, H, "Bruges chocolates"), ("2024-12-07", 21.30, H, "Bruges market, mulled wine"),
    ("2024-12-08", 10.00, H, "Bruges driver tip"),
    ("2024-10-22", 350.00, H, "Canaries cruise deposit"), ("2024-12-03", 2140.00, H, "Canaries cruise balance"),
    ("2025-01-25", 56.00, "Clothes", "sandals & shorts for Canaries"), ("2025-02-01", 104.00, H, "Canaries parking Southampton"),
    ("2025-02-05", 62.00, H, "Canaries - coach tour Madeira"), ("2025-02-06", 18.70, H, "Canaries, lunch Funchal"),
    ("2025-02-08", 84.00, H, "Canaries - Teide trip"), ("2025-02-10", 22.40, H, "Canaries gifts"),
    ("2025-02-12", 243.10, H, "Canaries cruise, on board account"), ("2025-02-13", 14.90, H, "Canaries - services"),
    ("2025-04-29", 218.00, H, "Severn Valley B&B Bewdley"), ("2025-06-20", 38.40, H, "Severn Valley - pub supper"),
    ("2025-06-21", 62.00, H, "Severn Valley railway day tickets"), ("2025-06-21", 27.99, "Model railway", "Severn Valley shop, wagon"),
    ("2025-06-21", 31.75, H, "Severn Valley, tea Bridgnorth"), ("2025-06-22", 12.10, H, "Severn Valley - services"),
    ("2025-06-24", 120.00, H, "Cornwall coach deposit"), ("2025-09-02", 664.00, H, "Cornwall coach balance"),
    ("2025-10-06", 8.95, H, "Cornwall - services"), ("2025-10-07", 13.40, H, "Cornwall pasties"),
    ("2025-10-08", 36.00, H, "Cornwall, Eden Project"), ("2025-10-08", 11.60, H, "Cornwall cream tea"),
    ("2025-10-09", 29.50, H, "Cornwall - St Ives boat"), ("2025-10-10", 20.00, H, "Cornwall driver tip"),
    ("2025-11-18", 400.00, H, "Baltic cruise deposit"), ("2026-03-31", 2675.00, H, "Baltic cruise balance"),
    ("2026-05-28", 47.50, "Clothes", "dress shirt for Baltic"), ("2026-06-06", 118.00, H, "Baltic cruise parking Dover"),
    ("2026-06-06", 14.30, H, "Baltic - services"), ("2026-06-09", 88.00, H, "Baltic - Copenhagen coach tour"),
    ("2026-06-10", 23.60, H, "Baltic, lunch Gdansk"), ("2026-06-12", 41.00, H, "Baltic - Tallinn walking tour"),
    ("2026-06-13", 19.20, H, "Baltic - Stockholm tram museum"), ("2026-06-13", 33.80, H, "Baltic amber earrings P"),
    ("2026-06-15", 16.50, H, "Baltic, Helsinki coffee"), ("2026-06-17", 268.45, H, "Baltic cruise, on board account"),
    ("2026-07-07", 110.00, H, "Bournemouth coach deposit"), ("2026-08-25", 538.00, H, "Bournemouth coach balance"),
    ("2026-09-14", 10.20, H, "Bournemouth - services"), ("2026-09-15", 31.00, H, "Bournemouth - Swanage railway"),
    ("2026-09-16", 18.60, H, "Bournemouth fish & chips"), ("2026-09-17", 13.90, H, "Bournemouth, tea on pier"),
    ("2026-09-18", 20.00, H, "Bournemouth driver tip"),
    ("2024-08-06", 47.50, H, "Bure Valley railway, grandchildren"), ("2025-08-05", 52.00, H, "Bure Valley railway, grandchildren"),
    ("2026-08-11", 56.50, H, "Bure Valley railway, grandchildren"), ("2026-07-30", 34.00, H, "Yarmouth day out, Alfie Isla Noah"),
    ("2025-07-31", 29.40, H, "Cromer pier show"), ("2026-10-29", 45.00, H, "coach day trip, Duxford"),
]:
    put(dd, a, c, t)

# ---------------------------------------------------------------- projects and odd rows
for dd, a, c, t in [
    ("2025-03-15", 214.00, "Allotment", "shed - timber, B&Q"), ("2025-03-18", 46.20, "Allotment", "shed roofing felt"),
    ("2025-03-22", 38.95, "Allotment", "shed hinges and lock, Screwfix"), ("2025-04-05", 27.50, "Allotment", "shed paint"),
    ("2025-04-12", 60.00, "Allotment", "shed base slabs"), ("2025-04-26", 19.99, "Allotment", "window for shed"),
    ("2025-05-10", 14.40, "House & repairs", "shed screws, Screwfix"),
    ("2024-04-17", 48.60, "Allotment", "greenhouse glass"), ("2026-04-18", 129.00, "Allotment", "rotavator hire and repair"),
    ("2025-09-23", 640.00, "House & repairs", "bathroom suite, Wickes"), ("2025-09-25", 186.40, "House & repairs", "bathroom tiles"),
    ("2025-10-20", 950.00, "House & repairs", "bathroom plumber, Dave Moore"), ("2025-10-22", 38.70, "House & repairs", "bathroom grout & sealant"),
    ("2025-10-28", 124.00, "House & repairs", "bathroom taps, Screwfix"), ("2025-11-04", 720.00, "House & repairs", "bathroom plumber, Dave Moore"),
    ("2025-11-11", 89.50, "House & repairs", "bathroom blind & mirror"),
    ("2024-02-14", 1450.00, "House & repairs", "roof slates after storm"), ("2025-01-14", 2680.00, "House & repairs", "new boiler"),
    ("2026-01-27", 98.00, "House & repairs", "boiler service"), ("2026-09-29", 102.00, "House & repairs", "boiler service"),
    ("2024-06-11", 415.00, "House & repairs", "fence panels"), ("2026-07-14", 329.00, "House & repairs", "washing machine, Currys"),
    ("2024-08-28", 279.00, "House & repairs", "hoover, John Lewis"),
    ("2024-03-26", 26.80, "Chemist & health", "dentist"), ("2024-10-03", 26.80, "Chemist & health", "dentist Pauline"),
    ("2025-04-08", 319.10, "Chemist & health", "dentist, crown"), ("2025-10-21", 27.40, "Chemist & health", "dentist"),
    ("2026-04-21", 75.30, "Chemist & health", "dentist, filling"), ("2026-11-03", 27.90, "Chemist & health", "dentist Pauline"),
    ("2024-07-16", 189.00, "Chemist & health", "glasses, Specsavers"), ("2026-08-12", 224.00, "Chemist & health", "glasses, Specsavers"),
    ("2025-11-26", 1495.00, "Chemist & health", "hearing aids, Specsavers"),
    ("2024-11-19", 650.00, "Model railway", "Hornby collection from Mr Pratt"), ("2025-03-11", 189.00, "Model railway", "loco - Britannia, Hattons"),
    ("2025-12-02", 219.50, "Model railway", "loco, Class 37, Riverside Models"), ("2026-05-05", 245.00, "Model railway", "DCC controller, Riverside Models"),
    ("2026-10-06", 164.95, "Model railway", "loco - J15, Rails of Sheffield"), ("2024-03-16", 18.00, "Model railway", "exhibition, Wymondham"),
    ("2025-03-15", 19.00, "Model railway", "exhibition, Wymondham"), ("2026-03-14", 21.00, "Model railway", "exhibition, Wymondham"),
    ("2024-02-24", 84.00, "Model railway", "baseboard timber for layout"),
    ("2024-03-09", 74.99, "Clothes", "walking boots, Millets"), ("2026-02-21", 84.99, "Clothes", "walking boots, Millets"),
    ("2025-09-13", 149.00, "Clothes", "suit for Mick's wedding, M&S"), ("2026-03-24", 36.00, "Clothes", "tie and shirt, Jarrolds"),
    ("2024-09-07", 27.50, "Grandchildren", "Alfie football boots"), ("2025-09-06", 31.00, "Grandchildren", "Alfie football boots"),
    ("2026-09-05", 34.00, "Grandchildren", "Alfie football boots"),
    ("2023-12-28", 72.00, "Grandchildren", "panto tickets"), ("2024-12-28", 78.00, "Grandchildren", "panto tickets"), ("2025-12-29", 84.00, "Grandchildren", "panto tickets"),
    ("2026-10-30", 21.50, "Grandchildren", "pumpkins and sweets"), ("2025-08-14", 145.00, "Grandchildren", "Isla bike"),
    ("2026-03-27", 286.00, "Pub & quiz", "my retirement do, Rosary Tavern"), ("2026-03-27", 42.00, "Work dinners", "cakes for last day"),
    ("2025-04-24", 45.00, "Odds & ends", "funeral flowers, uncle Ron"), ("2024-06-27", 0.20, "Odds & ends", "carrier bag"),
    ("2025-05-29", 82.50, "Odds & ends", "Pauline passport"), ("2025-05-30", 82.50, "Odds & ends", "passport, mine"),
    ("2026-02-17", 30.00, "Church & charity", "church roof fund"), ("2024-11-15", 20.00, "Church & charity", "Children in Need, depot"),
    ("2025-06-06", 96.40, "Eating out", "anniversary meal, Roger Hickmans"), ("2024-06-07", 88.20, "Eating out", "anniversary meal"),
    ("2026-06-20", 104.70, "Eating out", "anniversary meal, late, Roger Hickmans"),
    ("2026-11-29", 5.00, "Church & charity", "church plate"), ("2026-11-29", 46.80, "Eating out", "carvery, Whiffler"),
]:
    put(dd, a, c, t)

# ---------------------------------------------------------------- presents
P = "Presents"
for dd, a, t in [
    ("2024-01-27", 24.99, "Noah birthday - trike"), ("2024-03-19", 34.99, "Alfie birthday Lego"), ("2024-03-20", 12.00, "Alfie birthday, book"),
    ("2024-05-01", 30.00, "Stephen birthday"), ("2024-07-11", 85.00, "Pauline birthday, necklace"), ("2024-07-13", 22.50, "Pauline birthday flowers"),
    ("2024-08-24", 20.00, "Becky birthday"), ("2024-09-05", 27.99, "Isla birthday - dolls house bits"), ("2024-10-09", 26.00, "Derek bday whisky"),
    ("2024-11-16", 35.00, "Karen birthday"), ("2025-01-28", 29.99, "Noah birthday train set"), ("2025-03-18", 39.99, "Alfie birthday Lego"),
    ("2025-05-02", 30.00, "Stephen birthday"), ("2025-07-10", 64.00, "Pauline birthday, handbag Jarrolds"), ("2025-07-12", 24.00, "Pauline birthday flowers"),
    ("2025-08-23", 20.00, "Becky birthday"), ("2025-09-06", 32.50, "Isla birthday - art set"), ("2025-09-20", 40.00, "Mick's wedding present"),
    ("2025-10-10", 27.50, "Derek bday whisky"), ("2025-11-15", 35.00, "Karen birthday"), ("2026-01-27", 26.49, "Noah birthday - tractor"),
    ("2026-03-20", 44.99, "Alfie birthday, headphones"), ("2026-05-01", 50.00, "Stephen 40th"), ("2026-07-09", 110.00, "Pauline 60th, bracelet"),
    ("2026-07-13", 28.00, "Pauline 60th flowers"), ("2026-08-26", 25.00, "Becky birthday"), ("2026-09-07", 36.00, "Isla birthday - roller skates"),
    ("2026-10-09", 29.00, "Derek bday whisky"), ("2026-11-14", 40.00, "Karen birthday"), ("2026-06-02", 23.00, "Brian leaving hospital, fruit & book"),
    ("2026-04-11", 18.50, "Isla recital flowers"),
    ("2026-11-21", 32.99, "Isla Xmas - craft kit"), ("2026-11-24", 41.50, "Alfie Xmas, Scalextric car"), ("2026-11-27", 18.75, "Noah xmas books"),
]:
    put(dd, a, P, t)
for y in (2023, 2024, 2025):
    for who, lo, hi, things in [("Alfie", 18, 45, ["Lego", "football", "game"]), ("Isla", 16, 40, ["doll", "paints", "jigsaw"]), ("Noah", 12, 32, ["garage", "duplo", "bricks"]),
                                ("Pauline", 30, 95, ["perfume", "slippers", "cardigan"]), ("Karen", 25, 40, ["voucher", "scarf", "candle"]),
                                ("Stephen", 25, 40, ["voucher", "beer", "drill bits"]), ("Becky", 18, 30, ["candle", "gloves", "voucher"]),
                                ("Derek", 18, 30, ["whisky", "jumper", "whisky"])]:
        k = 2 if who in ("Alfie", "Isla", "Noah", "Pauline") else 1
        for i in range(k):
            dd = date(y, 12, R.randint(2, 22))
            while away(dd):
                dd = date(y, 12, R.randint(9, 22))
            put(dd, amt(lo, hi), P, "%s %s - %s" % (who, R.choice(["Xmas", "Xmas", "xmas"]), things[(y + i) % 3]))
    put(date(y, 12, 15), amt(14, 22), "Odds & ends", "Xmas cards and stamps")
    put(date(y, 12, 12), [38, 42, 45][y - 2023], "Odds & ends", "Xmas tree")
    put(date(y, 12, 23), amt(96, 138), "Groceries", "Morrisons Xmas food")
    put(date(y, 12, 22), amt(38, 56), "Groceries", "Archers, turkey")

rows.sort(key=lambda r: r[0])
assert all(r[1] > 0 for r in rows)
with open(os.path.join(HERE, "norwich.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, p, c, t in rows:
        w.writerow([d.isoformat(), "%d.%02d" % (p // 100, p % 100), c, t])
