# Writes edinburgh.csv beside itself: Fiona, solicitor, Edinburgh, GBP. Fixed seed, same bytes every time.
import csv, os, random
from datetime import date, timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
rng = random.Random(170638)
START, END = date(2023, 12, 1), date(2026, 11, 29)
rows = []


def D(s):
    return date(*map(int, s.split("-")))


def add(d, amount, cat, note=""):
    if isinstance(d, str):
        d = D(d)
    if START <= d <= END:
        rows.append((d, int(round(amount * 100)), cat, note))


def infl(d):
    return 1.0 + 0.038 * ((d - START).days / 365.0)


def money(lo, hi, d=None):
    return round(rng.uniform(lo, hi) * (infl(d) if d else 1), 2)


def caps(s):
    r = rng.random()
    if r < 0.17:
        return s.lower()
    if r < 0.19:
        return s.upper()
    return s


def pick(pairs):
    t = sum(w for _, w in pairs)
    x = rng.random() * t
    for v, w in pairs:
        x -= w
        if x < 0:
            return v
    return pairs[-1][0]


def months():
    y, m = 2023, 12
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13:
            y, m = y + 1, 1


def step(d, table):
    out = table[0][1]
    for s, v in table:
        if d >= D(s):
            out = v
    return out


# ---------------------------------------------------------------- fixed and monthly things
for y, m in months():
    first = date(y, m, 1)
    add(first, step(first, [("2023-12-01", 1085.00), ("2025-07-01", 1246.50)]), "Mortgage", "mortgage Nationwide")
    if m in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1):
        d = date(y, m, 5)
        add(d, step(d, [("2023-12-01", 189.40), ("2025-04-01", 204.60), ("2026-04-01", 212.80)]), "Bills", "Council tax")
    d = date(y, m, 8)
    add(d, step(d, [("2023-12-01", 138.00), ("2024-10-01", 152.00), ("2025-04-01", 147.50), ("2025-10-01", 161.00), ("2026-04-01", 169.00)]), "Bills", "Octopus gas & elec")
    d = date(y, m, 17)
    add(d, step(d, [("2023-12-01", 36.99), ("2024-04-01", 39.99), ("2025-04-01", 42.99), ("2026-04-01", 46.99)]), "Bills", "BT broadband")
    d = date(y, m, 20)
    add(d, step(d, [("2023-12-01", 10.00), ("2025-02-01", 12.00)]), "Bills", "giffgaff")
    # subscriptions
    d = date(y, m, 11)
    add(d, step(d, [("2023-12-01", 10.99), ("2025-02-01", 12.99), ("2026-06-01", 13.99)]), "Subscriptions", "Netflix")
    d = date(y, m, 14)
    add(d, step(d, [("2023-12-01", 10.99), ("2024-06-01", 11.99), ("2025-12-01", 12.99)]), "Subscriptions", "Spotify")
    d = date(y, m, 22)
    if d <= D("2025-03-31"):
        add(d, step(d, [("2023-12-01", 7.99), ("2024-10-01", 8.99)]), "Subscriptions", "Disney+")
    d = date(y, m, 26)
    if d <= D("2024-11-30"):
        add(d, 7.99, "Subscriptions", "Audible")
    d = date(y, m, 3)
    if d >= D("2025-01-01"):
        add(d, step(d, [("2025-01-01", 12.00), ("2026-01-01", 15.00)]), "Subscriptions", "Guardian")
    add(date(y, m, 19), 2.99, "Subscriptions", "iCloud")
    # Callum
    if m != 7:
        d = date(y, m, 2)
        add(d, step(d, [("2023-12-01", 265.00), ("2025-01-01", 284.00), ("2026-01-01", 298.50)]), "Callum", "after school club")
        d = date(y, m, 6)
        if m != 12:
            add(d, step(d, [("2023-12-01", 30.00), ("2024-08-01", 32.00), ("2025-08-01", 35.00)]), "Callum", "football Spartans")
    # membership
    d = date(y, m, 4)
    add(d, step(d, [("2023-12-01", 41.00), ("2024-09-01", 43.50), ("2025-09-01", 46.00)]), "Climbing and running", "Edinburgh Leisure membership")
    # charity
    d = date(y, m, 15)
    add(d, step(d, [("2023-12-01", 10.00), ("2025-05-01", 12.00)]), "Charity", "Shelter Scotland")
    # factor
    if m in (2, 5, 8, 11):
        d = date(y, m, 12)
        add(d, step(d, [("2023-12-01", 214.60), ("2025-02-01", 231.75), ("2026-02-01", 247.30)]), "Flat",
            rng.choice(["James Gibb factor", "James Gibb factor", "factor James Gibb"]))

for y, a in ((2024, 169.50), (2025, 174.50), (2026, 180.00)):
    add(date(y, 4, 3), a, "Bills", "TV licence")
for y, a in ((2024, 318.40), (2025, 341.15), (2026, 362.80)):
    add(date(y, 3, 9), a, "Flat", "buildings insurance")
for y, a in ((2024, 97.20), (2025, 104.60), (2026, 112.35)):
    add(date(y, 9, 18), a, "Flat", "Aviva contents")
for y, a in ((2024, 498.20), (2025, 556.75), (2026, 611.90)):
    add(date(y, 6, 10), a, "Car", "car insurance Direct Line")
for y, a in ((2024, 190.00), (2025, 195.00), (2026, 200.00)):
    add(date(y, 3, 1), a, "Car", "road tax")
for y, a in ((2024, 124.60), (2025, 131.90), (2026, 139.40)):
    add(date(y, 1, 23), a, "Car", "resident's permit")
for d, a, n in (("2024-05-21", 54.85, "MOT Kwik Fit"), ("2024-05-23", 186.40, "two tyres Kwik Fit"), ("2025-05-19", 54.85, "MOT Kwik Fit"),
                ("2025-05-20", 243.60, "Kwik Fit, brake pads"), ("2026-05-20", 54.85, "MOT Kwik Fit"), ("2025-11-10", 219.00, "service Murray's garage"),
                ("2024-11-13", 205.00, "service Murray's garage"), ("2026-10-14", 327.45, "Murray's garage, clutch cable"),
                ("2024-03-14", 50.00, "parking fine Leith Walk"), ("2026-02-19", 60.00, "parking fine, school run"),
                ("2025-08-27", 38.50, "car valet"), ("2026-01-12", 12.99, "screenwash and a scraper")):
    add(d, a, "Car", n)
for d, a, n in (("2024-10-24", 715.00, "Law Society practising certificate"), ("2025-10-23", 742.00, "Law Society practising certificate"),
                ("2026-10-22", 768.00, "Law Society practising certificate"), ("2024-02-08", 85.00, "CPD conveyancing update"),
                ("2025-03-06", 95.00, "CPD family law"), ("2026-06-11", 120.00, "CPD day, adults with incapacity"), ("2024-05-30", 15.00, "leaving do Alasdair"),
                ("2025-09-11", 20.00, "collection, Priya's baby"), ("2026-03-19", 18.00, "dry cleaning, suit"), ("2024-09-17", 16.50, "dry cleaning"),
                ("2025-06-26", 34.00, "fountain pen ink and pads"), ("2026-09-09", 64.00, "laptop bag"), ("2025-12-11", 45.00, "office Christmas do"),
                ("2024-12-12", 42.00, "office Christmas do"), ("2023-12-14", 40.00, "office Christmas do")):
    add(d, a, "Work", n)

# ---------------------------------------------------------------- flat
for d, a, n in (("2023-12-06", 96.00, "boiler service, next due Dec 24"), ("2024-12-10", 99.00, "boiler service"), ("2025-12-09", 108.00, "boiler service"),
                ("2026-01-15", 684.00, "boiler repair, heat exchanger"), ("2024-02-03", 148.90, "IKEA bookcase Callum's room"), ("2024-04-20", 62.40, "IKEA"),
                ("2024-06-15", 23.80, "B&Q paint hall"), ("2024-06-16", 11.45, "B&Q rollers"), ("2024-07-03", 139.00, "Hoover, John Lewis"),
                ("2024-09-28", 34.50, "Lakeland"), ("2024-10-19", 18.99, "bathroom scales Argos"), ("2024-11-02", 42.00, "John Lewis towels"),
                ("2025-01-11", 27.60, "IKEA"), ("2025-05-17", 88.00, "John Lewis bath mat and blind"), ("2025-06-07", 16.75, "B&Q filler"),
                ("2025-06-24", 165.00, "locksmith, locked out with shopping"), ("2025-09-13", 54.00, "stair lighting repair, share"), ("2025-10-04", 214.00, "IKEA desk and chair Callum"),
                ("2025-11-15", 31.20, "B&Q draught strips"), ("2026-02-07", 19.85, "Lakeland"), ("2026-03-21", 529.00, "washing machine John Lewis"),
                ("2026-04-11", 46.30, "B&Q paint bedroom"), ("2026-04-12", 9.98, "b&q brushes"), ("2026-06-20", 73.50, "IKEA"),
                ("2026-07-04", 145.00, "window cleaner and sash cords"), ("2026-08-29", 29.00, "Argos kettle"), ("2026-09-26", 58.70, "John Lewis bedding"),
                ("2026-11-07", 24.20, "B&Q bulbs"), ("2024-01-20", 12.60, "B&Q"), ("2024-03-02", 35.00, "smoke alarms"), ("2025-08-30", 22.50, "B&Q shelf brackets"),
                ("2024-08-31", 14.99, "Argos"), ("2025-02-01", 39.00, "new iron"), ("2026-10-10", 17.49, "Lakeland")):
    add(d, a, "Flat", n)
# the bathroom
for d, a, n in (("2025-01-25", 120.00, "bathroom survey, plumber Gus"), ("2025-02-14", 1450.00, "bathroom deposit Gus"), ("2025-02-22", 612.40, "bathroom tiles Topps"),
                ("2025-03-01", 1184.00, "bathroom suite Victoria Plum"), ("2025-03-08", 86.95, "bathroom grout and sealant B&Q"), ("2025-03-15", 245.00, "bathroom electrician"),
                ("2025-03-22", 58.20, "B&Q bathroom paint"), ("2025-04-02", 1820.00, "bathroom final bill Gus"), ("2025-04-05", 134.00, "bathroom mirror John Lewis")):
    add(d, a, "Flat", n)

# ---------------------------------------------------------------- allotment
for y, a in ((2024, 61.00), (2025, 64.50), (2026, 68.00)):
    add(date(y, 2, 2), a, "Allotment", "allotment rent, my half")
for d, a, n in (("2024-02-17", 21.35, "seeds"), ("2024-03-16", 18.50, "seed potatoes Dobbies"), ("2024-03-30", 24.00, "B&Q compost"), ("2024-04-13", 12.99, "netting"),
                ("2024-04-27", 32.75, "Dobbies"), ("2024-05-11", 9.50, "slug stuff"), ("2024-05-25", 16.00, "B&Q canes"), ("2024-06-08", 28.40, "Dobbies plants"),
                ("2024-07-06", 11.20, "hose bits B&Q"), ("2024-08-24", 8.00, "jam jars"), ("2024-09-21", 15.60, "onion sets"), ("2024-10-12", 40.00, "manure, shared with Moira"),
                ("2025-02-15", 26.80, "seeds"), ("2025-03-15", 19.75, "seed potatoes Dobbies"), ("2025-03-29", 389.00, "shed B&Q"), ("2025-04-12", 47.60, "shed roof felt"),
                ("2025-04-19", 32.00, "paint for the shed, B&Q"), ("2025-04-26", 14.50, "shed padlock"), ("2025-05-10", 27.00, "B&Q compost"), ("2025-05-24", 35.20, "Dobbies"),
                ("2025-06-14", 10.80, ""), ("2025-07-05", 22.90, "fleece and pegs"), ("2025-09-20", 17.30, "onion sets, garlic"), ("2025-10-11", 45.00, "manure, shared with Moira"),
                ("2025-11-08", 12.00, "shed hooks"), ("2026-02-14", 29.40, "seeds"), ("2026-03-14", 23.10, "seed potatoes Dobbies"), ("2026-03-28", 31.50, "B&Q compost"),
                ("2026-04-18", 44.00, "water butt, half with Moira"), ("2026-04-25", 18.20, "Dobbies"), ("2026-05-16", 38.65, "Dobbies plants"), ("2026-06-13", 13.40, "b&q netting"),
                ("2026-07-11", 7.99, "twine, labels"), ("2026-08-22", 9.60, "jam jars"), ("2026-09-12", 21.75, "garlic and onion sets"), ("2026-10-17", 48.00, "manure, shared with Moira"),
                ("2026-11-14", 26.50, "B&Q spade"), ("2024-12-07", 14.00, "apple tree fund"), ("2026-05-03", 8.40, "")):
    add(d, a, "Allotment", n)

# ---------------------------------------------------------------- presents
for d, a, n in (("2023-12-09", 48.00, "Mum Christmas, cashmere gloves"), ("2023-12-10", 35.50, "Isla Christmas"), ("2023-12-16", 84.99, "Callum Christmas, Lego"),
                ("2023-12-16", 22.00, "Ruaridh Christmas"), ("2023-12-17", 15.00, "Morag Christmas"), ("2023-12-19", 18.00, "Mrs Baird, end of term"),
                ("2024-01-27", 14.99, "Finlay birthday"), ("2024-02-24", 12.50, "Zara birthday"), ("2024-03-09", 27.00, "Mum Mother's Day flowers"),
                ("2024-03-13", 119.00, "Callum birthday, scooter"), ("2024-04-22", 38.00, "Jen birthday"), ("2024-05-18", 55.00, "Isla birthday, earrings"),
                ("2024-06-22", 15.00, "Archie birthday"), ("2024-06-25", 20.00, "Mrs Baird, end of term"), ("2024-08-17", 24.00, "Ruaridh birthday"),
                ("2024-09-14", 72.50, "Mum birthday, walking poles"), ("2024-10-26", 90.00, "wedding Catriona and Dave"), ("2024-12-07", 52.00, "Mum Christmas, slippers and book"),
                ("2024-12-08", 41.00, "Isla Christmas"), ("2024-12-14", 96.50, "Callum Christmas, Switch game and Lego"), ("2024-12-14", 25.00, "Ruaridh Christmas"),
                ("2024-12-15", 17.50, "Morag Christmas"), ("2024-12-18", 20.00, "Mr Oduya, end of term"), ("2025-01-25", 16.00, "Finlay birthday"),
                ("2025-03-12", 64.00, "Callum birthday, football kit"), ("2025-03-29", 29.50, "Mum Mother's Day flowers"), ("2025-04-21", 42.00, "Jen birthday, Tiso voucher"),
                ("2025-05-17", 48.75, "Isla birthday"), ("2025-06-21", 15.99, "Archie birthday"), ("2025-06-24", 20.00, "Mr Oduya, end of term"), ("2025-08-16", 26.00, "Ruaridh birthday"),
                ("2025-09-13", 145.00, "Mum 70th, necklace Hamilton & Inches"), ("2025-09-13", 36.00, "Mum 70th, cake"), ("2025-11-01", 14.50, "Zara birthday"),
                ("2025-12-06", 58.00, "Mum Christmas"), ("2025-12-07", 44.00, "Isla Christmas, candle and scarf"), ("2025-12-13", 112.00, "Callum Christmas, telescope"),
                ("2025-12-13", 25.50, "Ruaridh Christmas"), ("2025-12-14", 21.00, "Arran Aromatics, Morag Christmas"), ("2025-12-17", 22.00, "Ms Lindsay, end of term"),
                ("2026-01-31", 17.00, "Finlay birthday"), ("2026-03-11", 219.00, "Callum birthday, bike Edinburgh Bicycle"), ("2026-03-14", 31.00, "Mum Mother's Day flowers"),
                ("2026-04-20", 40.00, "Jen birthday"), ("2026-05-16", 95.00, "Isla 40th, voucher"), ("2026-05-16", 12.00, "Isla 40th, balloons"), ("2026-06-20", 16.50, "Archie birthday"),
                ("2026-06-23", 22.00, "Ms Lindsay, end of term"), ("2026-08-15", 28.00, "Ruaridh birthday"), ("2026-09-12", 66.80, "Mum birthday, radio"), ("2026-10-31", 15.00, "Zara birthday"),
                ("2026-11-21", 34.00, "Isla Christmas"), ("2026-11-28", 27.50, "advent calendars"), ("2025-07-19", 30.00, "new baby Priya"), ("2024-11-16", 13.00, "")):
    add(d, a, "Presents", n)

# ---------------------------------------------------------------- holidays
trips = []


def trip(s, e):
    trips.append((D(s), D(e)))


H = "Holidays"
trip("2024-04-05", "2024-04-08")
for d, a, n in (("2024-02-20", 100.00, "camper Aviemore deposit"), ("2024-04-05", 245.00, "camper Aviemore hire"), ("2024-04-05", 58.40, "camper Aviemore diesel"),
                ("2024-04-06", 52.00, "camper Aviemore site, 2 nights"), ("2024-04-06", 31.20, "camper Aviemore, pub tea"), ("2024-04-07", 36.00, "camper Aviemore, funicular"),
                ("2024-04-08", 24.60, "camper Aviemore diesel")):
    add(d, a, H, n)
trip("2024-07-06", "2024-07-13")
for d, a, n in (("2024-01-29", 250.00, "Northumberland cottage deposit"), ("2024-06-08", 560.00, "Northumberland cottage balance"), ("2024-07-06", 61.30, "Northumberland petrol"),
                ("2024-07-07", 84.25, "Northumberland, food shop"), ("2024-07-08", 34.00, "Northumberland, Alnwick Castle"), ("2024-07-09", 42.50, "Northumberland, fish and chips Seahouses"),
                ("2024-07-10", 39.00, "Northumberland, Farne boat"), ("2024-07-11", 18.60, "Northumberland, ice cream and crabs lines"), ("2024-07-12", 56.80, "Northumberland, pub")):
    add(d, a, H, n)
trip("2024-09-20", "2024-09-22")
for d, a, n in (("2024-09-06", 225.00, "camper Galloway hire"), ("2024-09-20", 49.90, "camper Galloway diesel"), ("2024-09-20", 28.00, "camper Galloway site"),
                ("2024-09-21", 37.40, "camper Galloway, dinner"), ("2024-09-22", 9.50, "camper Galloway, bakery")):
    add(d, a, H, n)
trip("2025-07-12", "2025-07-20")
for d, a, n in (("2025-02-03", 418.60, "Lisbon flights"), ("2025-07-02", 896.00, "Lisbon flat"), ("2025-07-12", 24.00, "Lisbon taxi from airport"), ("2025-07-12", 41.70, "Lisbon dinner"),
                ("2025-07-13", 22.40, "Lisbon, tram 28"), ("2025-07-13", 18.90, "Lisbon pasteis"), ("2025-07-14", 50.00, "Lisbon, Oceanario"), ("2025-07-14", 63.20, "Lisbon dinner"),
                ("2025-07-15", 37.50, "Lisbon, Sintra train and palace"), ("2025-07-16", 29.80, "Lisbon lunch"), ("2025-07-16", 46.10, "Lisbon supermarket"), ("2025-07-17", 55.00, "Lisbon, surf lesson Callum"),
                ("2025-07-18", 71.40, "Lisbon dinner"), ("2025-07-19", 33.00, "Lisbon, tiles museum and tile"), ("2025-07-20", 14.60, "Lisbon airport"), ("2025-07-20", 52.00, "Edinburgh airport parking, Lisbon")):
    add(d, a, H, n)
trip("2025-10-10", "2025-10-14")
for d, a, n in (("2025-08-04", 120.00, "camper Skye deposit"), ("2025-10-10", 310.00, "camper Skye hire"), ("2025-10-10", 72.30, "camper Skye diesel"), ("2025-10-11", 33.00, "camper Skye site"),
                ("2025-10-12", 33.50, "camper Skye site Sligachan"), ("2025-10-12", 64.80, "camper Skye, dinner Stein Inn"), ("2025-10-13", 16.20, "camper Skye, cafe"), ("2025-10-14", 48.75, "camper Skye diesel")):
    add(d, a, H, n)
trip("2026-05-22", "2026-05-25")
for d, a, n in (("2026-03-09", 130.00, "camper Arran hire deposit"), ("2026-03-09", 94.20, "Arran ferry CalMac"), ("2026-05-22", 295.00, "camper Arran hire balance"), ("2026-05-22", 56.60, "camper Arran diesel"),
                ("2026-05-22", 23.90, "Arran, chips on the ferry"), ("2026-05-23", 38.00, "camper Arran site Lochranza"), ("2026-05-23", 27.50, "Arran, Co-op Brodick"), ("2026-05-24", 45.80, "Arran, dinner"),
                ("2026-05-24", 30.00, "Arran, pony trek Callum"), ("2026-05-25", 11.25, "Arran cheese to take home")):
    add(d, a, H, n)
trip("2026-07-04", "2026-07-17")
for d, a, n in (("2026-01-19", 300.00, "Brittany gite deposit"), ("2026-02-11", 486.00, "Brittany ferry Plymouth"), ("2026-06-01", 840.00, "Brittany gite balance"), ("2026-07-04", 78.40, "Brittany, petrol M6"),
                ("2026-07-04", 92.00, "Brittany, Premier Inn Exeter"), ("2026-07-05", 31.50, "Brittany, ferry breakfast"), ("2026-07-06", 128.30, "Brittany, Leclerc"), ("2026-07-07", 19.40, "Brittany, crepes"),
                ("2026-07-08", 64.00, "Brittany, aquarium Brest"), ("2026-07-09", 14.80, "Brittany boulangerie"), ("2026-07-10", 58.60, "Brittany dinner"), ("2026-07-11", 70.20, "Brittany, petrol"),
                ("2026-07-11", 88.75, "Brittany, Leclerc again"), ("2026-07-12", 36.00, "Brittany, kayak hire"), ("2026-07-14", 24.50, "Brittany, fete crepes and cider"), ("2026-07-15", 67.90, "Brittany dinner, last night"),
                ("2026-07-17", 81.60, "Brittany, petrol home")):
    add(d, a, H, n)
trip("2026-09-18", "2026-09-21")
for d, a, n in (("2026-07-27", 120.00, "camper Assynt deposit"), ("2026-09-18", 265.00, "camper Assynt hire"), ("2026-09-18", 83.10, "camper Assynt diesel"), ("2026-09-19", 30.00, "camper Assynt site Clachtoll"),
                ("2026-09-19", 26.40, "camper Assynt, pie shop Lochinver"), ("2026-09-20", 30.00, "camper Assynt site"), ("2026-09-21", 61.20, "camper Assynt diesel")):
    add(d, a, H, n)

# ---------------------------------------------------------------- marathon and other races, gear
CR = "Climbing and running"
for d, a, n in (("2025-02-10", 68.00, "Loch Ness marathon entry"), ("2024-01-15", 46.00, "Edinburgh half marathon entry"), ("2025-01-14", 49.00, "Edinburgh half marathon entry"),
                ("2026-01-13", 52.00, "Edinburgh half marathon entry"), ("2024-03-18", 18.00, "10k Holyrood"), ("2025-10-27", 19.00, "Pentlands hill race"), ("2026-03-23", 21.00, "10k Holyrood"),
                ("2026-08-10", 24.00, "Pentlands hill race"), ("2024-02-11", 125.00, "running shoes Run 4 It"), ("2024-10-06", 132.00, "Run 4 It running shoes"), ("2025-05-31", 138.50, "running shoes Run 4 It"),
                ("2026-01-24", 104.00, "running shoes, sale"), ("2026-09-05", 142.00, "Running shoes Run 4 It"), ("2024-04-14", 98.00, "climbing shoes Tiso"), ("2025-03-02", 64.50, "harness Tiso"),
                ("2026-02-28", 39.00, "chalk bag and rope bag Tiso"), ("2024-11-24", 32.00, "head torch Tiso"), ("2025-08-23", 28.00, "running socks"), ("2025-09-01", 17.99, "gels"),
                ("2026-10-24", 105.00, "climbing shoes Tiso"), ("2024-06-30", 22.50, "running cap and socks Run 4 It"), ("2026-04-19", 45.00, "Callum climbing shoes, Decathlon")):
    add(d, a, CR, n)
add("2025-09-27", 96.00, "Holidays", "Loch Ness marathon B&B")
add("2025-09-27", 43.60, "Buses and trains", "train Inverness, Loch Ness marathon")
add("2025-09-28", 27.80, "Eating out", "curry after Loch Ness marathon")
trip("2025-09-27", "2025-09-28")

# ---------------------------------------------------------------- health, hair
for d, a, n in (("2024-01-18", 28.40, "dentist"), ("2024-07-24", 31.20, "dentist"), ("2025-01-21", 31.20, "dentist"), ("2025-04-29", 64.00, "dentist hygienist"), ("2025-08-19", 33.60, "dentist"),
                ("2025-09-03", 247.00, "dentist, crown"), ("2026-02-24", 35.10, "dentist"), ("2026-05-12", 66.50, "dentist hygienist"), ("2026-09-08", 35.10, "dentist, check-up"),
                ("2024-05-07", 129.00, "Specsavers"), ("2026-05-05", 185.00, "Specsavers new glasses"), ("2024-09-10", 52.00, "physio, knee"), ("2024-09-24", 52.00, "physio"), ("2024-10-08", 52.00, "physio"),
                ("2025-10-07", 56.00, "physio after marathon"), ("2025-10-21", 56.00, "physio"), ("2026-06-16", 58.00, "physio, shoulder"), ("2026-06-30", 58.00, "physio"), ("2024-11-05", 21.99, "flu jab Boots"),
                ("2025-11-04", 22.99, "flu jab Boots"), ("2026-11-03", 23.99, "flu jab boots"), ("2026-04-07", 42.00, "sports massage")):
    add(d, a, "Health", n)
d = D("2023-12-13")
while d <= END:
    if rng.random() < 0.85:
        a = 52 if d < D("2024-09-01") else 56 if d < D("2025-09-01") else 59
        add(d, a + rng.choice([0, 0, 0, 5, 28]), "Hair and skin", rng.choice(["Cheynes", "Cheynes", "Cheynes cut", "Cheynes cut and colour"]))
    d += timedelta(days=rng.randint(46, 66))

# ---------------------------------------------------------------- Callum, irregular
for d, a, n in (("2024-03-16", 145.00, "Callum party, trampolines"), ("2024-03-16", 38.00, "Callum party cake"), ("2024-03-14", 16.40, "Callum party bags"),
                ("2025-03-15", 168.00, "Callum party, Laser Quest"), ("2025-03-15", 34.00, "Callum party cake"), ("2025-03-13", 19.80, "party bags Callum"), ("2025-03-15", 26.50, "pizza for Callum party"),
                ("2026-03-14", 192.00, "Callum party, climbing Ratho"), ("2026-03-14", 39.50, "Callum party cake"), ("2026-03-12", 21.30, "party bags Callum"), ("2026-03-14", 44.80, "Callum party, pizzas"),
                ("2024-08-10", 64.00, "Clarks school shoes"), ("2025-08-09", 68.00, "Clarks school shoes"), ("2026-08-08", 70.00, "Clarks school shoes"), ("2025-02-08", 52.00, "Clarks"),
                ("2024-08-03", 41.50, "Next school trousers and polo shirts"), ("2025-08-02", 46.80, "Next school uniform"), ("2026-08-01", 49.20, "next, school trousers"),
                ("2024-08-05", 28.00, "school jumpers, logo"), ("2025-08-05", 30.00, "school jumpers, logo"), ("2024-03-05", 14.00, "World Book Day costume"), ("2025-03-04", 11.50, "World Book Day"),
                ("2026-03-03", 16.00, "World Book Day costume"), ("2024-05-13", 12.00, "school trip Zoo"), ("2025-05-12", 18.00, "school trip Dynamic Earth"), ("2026-02-16", 340.00, "P5 camp Benmore"),
                ("2026-10-05", 15.00, "school trip Parliament"), ("2024-01-10", 45.00, "cubs subs"), ("2024-04-17", 45.00, "cubs subs"), ("2024-09-04", 48.00, "cubs subs"), ("2025-01-15", 48.00, "Cubs subs"),
                ("2025-04-23", 48.00, "cubs subs"), ("2025-09-03", 50.00, "cubs subs"), ("2026-01-14", 50.00, "cubs subs"), ("2026-04-22", 50.00, "cubs subs"), ("2026-09-02", 52.00, "cubs subs"),
                ("2025-05-30", 75.00, "cubs camp"), ("2024-01-16", 62.00, "swimming Edinburgh Leisure"), ("2024-04-16", 62.00, "swimming Edinburgh Leisure"), ("2024-08-20", 65.00, "swimming Edinburgh Leisure"),
                ("2025-01-14", 65.00, "swimming Edinburgh Leisure"), ("2025-04-22", 65.00, "swimming Edinburgh Leisure"), ("2025-08-19", 68.00, "swimming Edinburgh Leisure"), ("2026-01-13", 68.00, "swimming Edinburgh Leisure"),
                ("2024-07-22", 185.00, "holiday club, week"), ("2024-07-29", 185.00, "holiday club, week"), ("2025-07-28", 195.00, "holiday club, week"), ("2025-07-21", 195.00, "holiday club, week"),
                ("2026-07-20", 210.00, "holiday club, week"), ("2026-07-27", 210.00, "holiday club, week"), ("2025-10-20", 98.00, "holiday club, half week"), ("2024-10-14", 88.00, "holiday club, half week"),
                ("2026-10-12", 105.00, "holiday club, half week"), ("2025-02-19", 2.00, "tooth fairy"), ("2024-11-11", 2.00, "tooth fairy"), ("2026-05-07", 2.00, "tooth fairy"),
                ("2024-06-14", 10.00, "school fair"), ("2025-06-13", 14.50, "school fair"), ("2026-06-12", 12.80, "school fair"), ("2025-11-22", 24.00, "football boots"), ("2026-09-19", 29.99, "football boots, shin pads")):
    add(d, a, "Callum", n)
d = D("2023-12-20")
while d <= END:
    add(d, step(d, [("2023-12-01", 12.00), ("2025-01-01", 13.00), ("2026-01-01", 14.00)]), "Callum", rng.choice(["barber", "barber Callum", "haircut Callum"]))
    d += timedelta(days=rng.randint(44, 60))
d = D("2023-12-02")
while d <= END:  # pocket money on Saturdays, sometimes forgotten
    if rng.random() < 0.84:
        add(d, step(d, [("2023-12-01", 3.00), ("2025-03-14", 4.00), ("2026-03-14", 5.00)]), "Callum", pick([("pocket money", 8), ("Callum pocket money", 2), ("", 1)]))
    d += timedelta(days=7)

# ---------------------------------------------------------------- charity
for d, a, n in (("2024-03-15", 5.00, "Red Nose Day"), ("2024-05-01", 20.00, "sponsor Jen, Kiltwalk"), ("2025-04-28", 25.00, "sponsor Jen, Kiltwalk"), ("2026-04-27", 25.00, "sponsor Jen, Kiltwalk"),
                ("2024-11-09", 4.00, "poppies"), ("2025-11-08", 5.00, "poppies"), ("2026-11-07", 5.00, "poppies"), ("2024-12-02", 30.00, "foodbank"), ("2025-12-01", 35.00, "foodbank"),
                ("2025-06-02", 10.00, "raffle, school"), ("2026-10-19", 15.00, "MSF")):
    add(d, a, "Charity", n)

# ---------------------------------------------------------------- day by day
FOODSMALL = [("Lidl", 30), ("Tesco", 11), ("Tesco Metro", 7), ("Sainsbury's", 12), ("Margiotta", 16), ("Scotmid", 11), ("M&S", 9), ("Real Foods", 6), ("farmers' market", 3), ("milk and bread, Margiotta", 4), ("bread", 1.5), ("", 5)]
CAFES = [("Milk", 22), ("Cairngorm", 17), ("Artisan Roast", 14), ("Soderberg", 9), ("Costa", 6), ("Press", 5), ("coffee van Meadows", 5), ("Milk with Jen", 4), ("Soderberg with Mum", 2.5), ("hot chocolate Callum", 4), ("", 9)]
LUNCH = [("Pret", 24), ("Greggs", 14), ("Sainsbury's meal deal", 16), ("Soderberg", 8), ("soup, Union of Genius", 10), ("M&S sandwich", 10), ("sushi", 5), ("lunch with Priya", 4), ("", 9)]
EAT = [("Civerinos", 14, 26, 44), ("Mosque Kitchen", 10, 14, 24), ("Wagamama", 9, 29, 46), ("Dishoom", 6, 38, 72), ("fish and chips", 12, 17, 28), ("Nando's", 8, 24, 38), ("Thai takeaway", 10, 22, 36), ("pizza takeaway", 12, 18, 31),
       ("pub with Jen", 9, 16, 42), ("Tuk Tuk", 5, 27, 45), ("lunch with Mum", 7, 24, 48), ("dinner with Isla", 4, 36, 74), ("Milk brunch", 4, 19, 34), ("Loudons brunch", 5, 24, 38), ("", 4, 14, 40)]
quiet = False
d = START
while d <= END:
    wd = d.weekday()
    away = any(a <= d <= b for a, b in trips)
    xmas = (d.month, d.day) in ((12, 25), (1, 1))
    sum_hol = (d.month == 7) or (d.month == 8 and d.day < 12)
    quiet = rng.random() < (0.17 if wd < 5 else 0.10)
    if not away and not xmas and not quiet:
        k = infl(d)
        # food
        if wd in (5, 6):
            p = 0.62 if wd == 5 else 0.33
            if rng.random() < p:
                sh = pick([("Tesco", 40), ("Tesco big shop", 18), ("Sainsbury's", 30), ("Sainsbury's big shop", 5), ("Lidl", 12), ("", 2)])
                lo, hi = (42, 74) if sh == "Lidl" else (58, 112)
                if d.month == 12 and d.day > 15:
                    hi += 35
                add(d, money(lo, hi, d), "Food shop", caps(sh))
        if rng.random() < (0.55 if wd < 5 else 0.30):
            sh = pick(FOODSMALL)
            lo, hi = {"Lidl": (14, 42), "M&S": (7, 28), "Real Foods": (9, 31), "bread": (2.2, 4.6), "milk and bread, Margiotta": (3.1, 6.4), "farmers' market": (10, 27)}.get(sh, (4.5, 26))
            add(d, money(lo, hi, d), "Food shop", caps(sh))
        if wd == 1 and d <= D("2024-08-31") and rng.random() < 0.62:
            add(d, 34.99 if d < D("2024-04-01") else 36.99, "Food shop", "Gousto box")
        # coffee
        p = {0: 0.34, 1: 0.40, 2: 0.42, 3: 0.44, 4: 0.66, 5: 0.52, 6: 0.36}[wd]
        if rng.random() < p:
            sh = pick(CAFES)
            add(d, money(3.0, 4.3, d) if rng.random() < 0.65 else money(5.2, 11.5, d), "Coffee", caps(sh))
        # work
        if wd < 5 and rng.random() < 0.50:
            sh = pick(LUNCH)
            add(d, money(3.4, 9.2, d) if sh != "lunch with Priya" else money(12, 19, d), "Work lunch", caps(sh))
        # buses, trains
        fare = step(d, [("2023-12-01", 2.00), ("2025-01-26", 2.20), ("2026-02-01", 2.40)])
        if rng.random() < (0.46 if wd < 5 else 0.25):
            add(d, pick([(fare, 5), (fare * 2, 4), (fare * 2.5, 1)]), "Buses and trains", pick([("bus", 6), ("Lothian bus", 5), ("Lothian Buses", 2), ("", 2.5)]))
        if rng.random() < (0.035 if wd < 5 else 0.045):
            add(d, money(13.5, 19, d) if rng.random() < 0.7 else money(22, 34, d), "Buses and trains", pick([("ScotRail Glasgow", 6), ("train Glasgow", 2), ("ScotRail North Berwick", 2), ("ScotRail Stirling, Isla", 2)]))
        if rng.random() < (0.07 if wd in (4, 5) else 0.025) + (0.05 if d.month == 8 else 0):
            add(d, money(8.5, 19.5, d), "Buses and trains", pick([("taxi", 4), ("taxi home", 4), ("taxi City Cabs", 2)]))
        if rng.random() < 0.02:
            add(d, step(d, [("2023-12-01", 2.00), ("2025-03-01", 2.20)]) * rng.choice([1, 2]), "Buses and trains", "tram")
        # eating out
        if rng.random() < (0.13 if wd < 4 else 0.34 if wd in (4, 5) else 0.22):
            w = [((n, lo, hi), x) for n, x, lo, hi in EAT]
            n, lo, hi = pick(w)
            add(d, money(lo, hi, d), "Eating out", caps(n))
        # climbing
        if wd in (1, 3) and rng.random() < 0.36 or wd == 6 and rng.random() < 0.24:
            pl = pick([("Alien Rock", 46), ("Alien Bloc", 22), ("Ratho", 20), ("Alien Rock with Jen", 8), ("Ratho with Callum", 9)])
            base = {"Alien Rock": 12.50, "Alien Bloc": 11.00, "Ratho": 15.00, "Alien Rock with Jen": 12.50, "Ratho with Callum": 26.50}[pl]
            base += step(d, [("2023-12-01", 0), ("2025-01-01", 0.80), ("2026-01-01", 1.50)])
            if rng.random() < 0.18:
                base += 4
            add(d, base, CR, caps(pl))
        # car
        if rng.random() < 0.075:
            add(d, money(38, 66), "Car", caps(pick([("petrol Shell", 4), ("petrol Esso", 3), ("Tesco petrol", 4), ("Sainsbury's petrol", 3), ("petrol", 2)])))
        if rng.random() < 0.065:
            add(d, money(1.8, 9.8, d), "Car", pick([("parking", 4), ("RingGo", 4), ("parking Castle Terrace", 2), ("", 1)]))
        # theatre and books
        if d.month == 8 and d.day >= 2 and rng.random() < 0.36:
            n, lo, hi = pick([(("Fringe Pleasance", 12, 31), 4), (("Fringe Summerhall", 11, 19), 3), (("Fringe, kids' show with Callum", 16, 28), 3), (("fringe Assembly with Jen", 14, 26), 2),
                              (("Book Festival, Callum", 9, 19), 2), (("International Festival, Usher Hall", 24, 58), 1.6), (("Fringe Traverse", 18, 25), 2)])
            add(d, money(lo, hi, d), "Theatre and books", n)
        elif rng.random() < 0.085:
            n, lo, hi = pick([(("Royal Lyceum", 22, 54), 3), (("Traverse", 16, 25), 2), (("Festival Theatre", 26, 62), 2), (("Cameo", 9, 22), 4), (("Dominion with Callum", 18, 29), 2.5), (("Edinburgh Bookshop", 9, 28), 4),
                              (("Waterstones", 8, 26), 4), (("Topping", 10, 34), 2), (("second hand books, Armchair", 4, 13), 2), (("", 8, 18), 1)])
            add(d, money(lo, hi, d), "Theatre and books", caps(n))
        # clothes
        if rng.random() < 0.062:
            n, lo, hi = pick([(("Next", 16, 62), 5), (("M&S", 12, 58), 5), (("Uniqlo", 15, 70), 4), (("John Lewis", 24, 95), 3), (("Seasalt", 35, 79), 2), (("Vinted", 6, 28), 4), (("tights", 5, 14), 1.5),
                              (("Tiso", 28, 96), 1.6), (("H&M Callum", 11, 39), 3), (("walking boots Tiso", 118, 139), 0.22)])
            if n == "Next" and d < D("2024-02-10"):
                n = "M&S"
            add(d, money(lo, hi, d), "Clothes", caps(n))
        # chemist
        if rng.random() < 0.035:
            add(d, money(3.5, 19, d), "Health", caps(pick([("Boots", 7), ("Boots, Calpol", 2), ("Superdrug", 2), ("plasters and tape", 1), ("", 1)])))
        if rng.random() < 0.022:
            add(d, money(5, 29, d), "Hair and skin", caps(pick([("Boots", 6), ("Superdrug", 2), ("Space NK", 2), ("Boots sun cream", 1)])))
    d += timedelta(days=1)

# August suppers, a few odd ones
for d, a, c, n in (("2024-08-16", 22.40, "Eating out", "Fringe pizza with Callum"), ("2025-08-15", 26.80, "Eating out", "Fringe burgers"), ("2026-08-14", 31.50, "Eating out", "Fringe, noodles with Jen"),
                   ("2024-10-30", 28.00, "Callum", "pumpkins and costume"), ("2025-05-02", 48.00, "Work", "gown repair"), ("2026-06-27", 9.00, "Charity", "lemonade stall, Archie"),
                   ("2025-12-24", 86.40, "Food shop", "turkey, George Bower"), ("2024-12-24", 79.80, "Food shop", "turkey, George Bower"), ("2023-12-23", 74.20, "Food shop", "turkey, George Bower"),
                   ("2025-12-29", 58.00, "Theatre and books", "panto, King's"), ("2024-12-28", 54.00, "Theatre and books", "panto, King's"), ("2026-11-29", 46.35, "Food shop", "Lidl"), ("2026-11-29", 7.40, "Coffee", "Milk with Jen"),
                   ("2026-11-28", 92.15, "Food shop", "Tesco"), ("2025-12-27", 64.30, "Clothes", "Next sale"), ("2025-12-31", 38.60, "Food shop", "Hogmanay bits, M&S"), ("2024-04-30", 240.00, "Callum", "passport and photos, both of us")):
    add(d, a, c, n)

rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "edinburgh.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    for d, p, c, n in rows:
        assert p > 0
        w.writerow([d.isoformat(), "%d.%02d" % divmod(p, 100), c, n])
print(len(rows), "rows")
