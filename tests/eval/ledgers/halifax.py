#!/usr/bin/env python3
# Deterministic ledger: a couple (Dana and Mark) in Halifax, NS. CAD. Today is 2026-09-18.
import csv, os, random
from datetime import date, timedelta
rnd = random.Random(110902)
START, END = date(2023, 11, 1), date(2026, 9, 17)
rows = []
def add(d, amt, cat, note=""):
    if START <= d <= END:
        rows.append((d, round(float(amt) + 1e-9, 2), cat, note))
def D(s): return date.fromisoformat(s)
def u(a, b): return rnd.uniform(a, b)
def pick(pairs):
    items = [p for p in pairs]; w = [p[0] for p in items]
    return rnd.choices(items, w)[0][1:]
def months():
    y, m = START.year, START.month
    while (y, m) <= (END.year, END.month):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1
away = [(D("2024-08-10"), D("2024-08-17")), (D("2025-04-12"), D("2025-04-23")), (D("2025-07-18"), D("2025-07-22")),
        (D("2025-10-10"), D("2025-10-13")), (D("2026-07-04"), D("2026-07-14")), (D("2024-02-16"), D("2024-02-19"))]
def isaway(d): return any(a <= d <= b for a, b in away)

# --- bills
d = D("2023-11-03")
while d <= END:
    add(d, 842.17 if d < D("2025-06-01") else 931.40, "Housing", "mortgage"); d += timedelta(14)
for (y, m) in months():
    def dm(n): return date(y, m, n)
    k = y * 100 + m
    add(dm(1), 128.40 if k < 202501 else (136.85 if k < 202601 else 149.20), "Insurance", "Intact car insurance")
    add(dm(1), 71.25 if k < 202411 else (78.90 if k < 202511 else 84.10), "Insurance", "Intact home insurance")
    add(dm(4), 98.95 if k < 202409 else (104.95 if k < 202508 else 112.95), "Phone & Internet", "Eastlink internet")
    add(dm(11), 51.75 if k < 202503 else 56.35, "Phone & Internet", "Koodo Dana")
    add(dm(11), 46.00 if k < 202506 else 39.10, "Phone & Internet", "Koodo Mark")
    # power
    if k < 202510:
        if m % 2 == 1: add(dm(19), u(190, 260) if m in (5, 7, 9) else u(280, 390), "Utilities", "NS Power")
    else:
        if m % 2 == 1: add(dm(19), u(260, 330) if m in (5, 7, 9) else u(520, 690), "Utilities", "NS Power")
    if m in (2, 5, 8, 11): add(dm(23), u(168, 214), "Utilities", "Halifax Water")
    if m in (12, 1, 2, 3) and k < 202510: add(dm(rnd.randint(5, 24)), u(430, 690), "Utilities", "Scotia Fuels furnace oil")
    if m == 10: add(dm(31), 1712.44 if y == 2024 else 1803.90, "Housing", "HRM property tax")
    if m == 4: add(dm(30), {2024: 1655.10, 2025: 1712.45, 2026: 1803.90}[y], "Housing", "HRM property tax")
    # subs
    add(dm(7), 16.49 if k < 202502 else 18.99, "Subscriptions", "Netflix")
    add(dm(15), 16.99 if k < 202410 else 20.99, "Subscriptions", "Spotify Duo" if k >= 202410 else "Spotify")
    add(dm(21), 3.99, "Subscriptions", "iCloud")
    if 202401 <= k <= 202508: add(dm(9), 22.00, "Subscriptions", "Crave")
    if k >= 202512: add(dm(13), 12.99, "Subscriptions", "Disney+")
    if m in (1, 4, 7, 10): add(dm(18), 31.96 if k < 202510 else 35.96, "Subscriptions", "Saltwire")
    if m == 3: add(dm(12), 99.00 if y < 2026 else 109.00, "Subscriptions", "Amazon Prime")
    add(dm(2), 54.99 if k < 202504 else 59.99, "Fitness", "GoodLife Dana")
    if k >= 202409: add(dm(2), 54.99 if k < 202504 else 59.99, "Fitness", "GoodLife Mark")
    if rnd.random() < .35: add(dm(rnd.randint(3, 27)), 22, "Fitness", rnd.choice(["yoga drop in", "climbing Seven Bays", "yoga class w/ Erin"]))
    # donations
    add(dm(20), 25, "Donations", "Feed Nova Scotia")
    if rnd.random() < .2: add(dm(rnd.randint(1, 28)), rnd.choice([20, 30, 50, 100]), "Donations", rnd.choice(["IWK", "SPCA", "Terry Fox run - Erin", "Red Cross", "gofundme coworker"]))
    # dog (Maple)
    add(dm(rnd.randint(3, 12)), 78.99 + (6 if k >= 202505 else 0) + rnd.choice([0, 0, 3.5]), "Dog", rnd.choice(["Pet Valu food", "Pet Valu kibble", "Pet Valu - Maple food"]))
    if rnd.random() < .55: add(dm(rnd.randint(13, 28)), u(9, 46), "Dog", rnd.choice(["Pet Valu treats", "PetSmart toys", "Global Pet Foods", "poop bags", "Pet Valu"]))
    if m % 2 == 0: add(dm(rnd.randint(5, 26)), 75 if k < 202506 else 85, "Dog", "grooming Maple")
    if m in (5, 11): add(dm(rnd.randint(8, 24)), u(140, 230), "Dog", "vet checkup Maple")
    # personal care
    for _ in range(1 if m % 2 else 2):
        if rnd.random() < .85: add(dm(rnd.randint(2, 28)), rnd.choice([32, 34, 35]), "Personal Care", "haircut Mark")
    if m % 3 == 1: add(dm(rnd.randint(2, 28)), rnd.choice([92, 98, 105, 165]), "Personal Care", "haircut Dana")
    for _ in range(rnd.choice([1, 1, 2])): add(dm(rnd.randint(1, 28)), u(8, 48), "Personal Care", rnd.choice(["Shoppers shampoo", "Shoppers", "Sephora", "Shoppers toothpaste etc", "razor blades", "Lawtons sunscreen"]))
    # health
    for _ in range(rnd.choice([1, 1, 2, 2, 3])):
        n, a, b = rnd.choice([("Shoppers prescription", 9, 38), ("Lawtons prescription", 12, 44), ("Lawtons cold meds", 9, 27), ("Shoppers vitamins", 14, 39), ("Shoppers allergy pills", 16, 33), ("", 8, 30)])
        add(dm(rnd.randint(1, 28)), u(a, b), "Health", n)
    if m in (3, 9): add(dm(rnd.randint(4, 16)), u(110, 205), "Health", "dentist Mark"); add(dm(rnd.randint(4, 16)), u(110, 205), "Health", "dentist Dana")
    # car: bridge toll until March 2025, parking, service
    if k < 202503:
        for _ in range(rnd.choice([1, 2])): add(dm(rnd.randint(1, 28)), 20 if rnd.random() < .6 else 30, "Car", "MacPass top up")
    if m in (5, 11): add(dm(rnd.randint(3, 20)), u(75, 118), "Car", "Canadian Tire " + ("winter tires on" if m == 11 else "summer tires on"))
    if m % 4 == 2: add(dm(rnd.randint(3, 25)), u(82, 134), "Car", "oil change Mr Lube")
    for _ in range(rnd.choice([1, 1, 2])): add(dm(rnd.randint(1, 28)), rnd.choice([10.5, 12, 14]), "Car", rnd.choice(["car wash", "car wash Irving", "car wash"]))
    for _ in range(rnd.choice([0, 1, 1])): add(dm(rnd.randint(1, 28)), 30 if k < 202509 else 32.5, "Transit", "Halifax Transit tickets")

# fitness/phone extras, car big ones
for s, a, c, n in [
 ("2023-11-18", 742.30, "Car", "winter tires Costco"), ("2024-06-20", 1288.64, "Car", "brakes + rotors, Colonial Honda"),
 ("2025-01-22", 214.90, "Car", "new battery Canadian Tire"), ("2025-09-08", 486.15, "Car", "Colonial Honda 100k service"),
 ("2026-03-16", 902.77, "Car", "pothole - rim and alignment"), ("2024-05-13", 36.80, "Car", "safety inspection"), ("2026-05-11", 39.10, "Car", "safety inspection"),
 ("2024-09-24", 80, "Car", "parking ticket spring garden"), ("2025-12-11", 35, "Car", "parking ticket"), ("2026-02-05", 50, "Car", "parking ticket snow ban"),
 ("2024-04-09", 164.25, "Car", "registration renewal"), ("2026-04-10", 171.40, "Car", "registration renewal"),
 ("2024-03-28", 1499.00, "Home", "Best Buy TV"), ("2024-01-13", 329.00, "Home", "IKEA coffee table and rug"), ("2025-11-28", 649.99, "Home", "Dyson vacuum black friday"),
 ("2026-05-23", 579.00, "Home", "gas BBQ Canadian Tire"), ("2024-11-29", 1189.99, "Home", "washer Best Buy"), ("2026-01-31", 219.0, "Home", "Breville coffee grinder"),
 ("2024-10-05", 389.99, "Phone & Internet", "Dana new phone Best Buy"), ("2026-06-12", 1049.35, "Phone & Internet", "Mark iphone"),
 ("2024-07-02", 412.60, "Dog", "vet emergency - Maple ate a sock"), ("2025-12-27", 688.25, "Dog", "vet Maple dental surgery"), ("2026-04-02", 318.40, "Dog", "vet bloodwork"),
 ("2024-08-09", 360, "Dog", "Maple boarding (PEI)"), ("2025-04-11", 585, "Dog", "Maple boarding Lisbon"), ("2026-07-03", 540, "Dog", "Maple boarding"),
 ("2024-05-29", 189, "Health", "eye exam Dana"), ("2024-06-10", 412, "Health", "glasses Dana"), ("2026-02-18", 204, "Health", "eye exam Mark"), ("2026-03-04", 365.5, "Health", "glasses Mark"),
 ("2025-02-27", 640, "Health", "dentist Mark crown"),
 ("2024-04-21", 40, "Home", "chimney sweep deposit"), ("2024-04-29", 179, "Home", "chimney sweep"),
 ("2024-02-22", 312.5, "Housing", "lawyer - will"), ("2025-05-29", 250, "Housing", "mortgage renewal fee"),
]: add(D(s), a, c, n)
# physio
for s in ["2025-01-09","2025-01-16","2025-01-23","2025-02-06","2025-02-20","2025-03-13","2025-10-21","2025-11-04","2026-08-11","2026-08-25","2026-09-08"]:
    add(D(s), 92 if s < "2025-06" else 98, "Health", "physio Dana" if s < "2025-06" else "physio Mark")
# projects
for s, a, n in [("2024-09-06", 450, "bathroom reno - design/permit"), ("2024-09-14", 1264.80, "bathroom reno tile, Kent"), ("2024-09-21", 389.20, "bathroom reno vanity IKEA"),
 ("2024-09-27", 2400, "bathroom reno plumber deposit"), ("2024-10-03", 96.45, "bathroom reno grout + spacers Kent"), ("2024-10-09", 612.35, "bathroom reno toilet and taps, Home Depot"),
 ("2024-10-18", 2875, "bathroom reno plumber final"), ("2024-10-22", 148.70, "bathroom reno paint, Kent"), ("2024-11-02", 74.30, "bathroom reno towel bars"), ("2024-11-09", 220, "bathroom reno dump run + bin"),
 ("2025-08-21", 1500, "heat pump deposit"), ("2025-09-17", 780, "heat pump - electrician panel"), ("2025-09-29", 6240, "heat pump install Sunshine Renewables"), ("2025-10-02", 118.9, "heat pump cover + bracket, Kent"), ("2025-10-15", 460, "oil tank removal"),
 ("2026-05-02", 318.6, "deck lumber Kent"), ("2026-05-09", 141.25, "deck screws and joist hangers Home Depot"), ("2026-05-16", 402.9, "deck lumber Kent"), ("2026-05-30", 187.4, "deck stain"), ("2026-06-06", 96.1, "deck railing bits, Kent"), ("2026-06-13", 260, "deck - Liam's friend helped")]:
    add(D(s), a, "Home", n)
# trips
def trip(items):
    for s, a, c, n in items: add(D(s), a, c, n)
trip([("2024-06-11", 896, "Travel", "PEI cottage deposit"), ("2024-08-10", 896, "Travel", "PEI cottage balance"), ("2024-08-10", 61.2, "Car", "gas PEI"), ("2024-08-10", 38.4, "Restaurants", "PEI lunch on the way"), ("2024-08-11", 142.77, "Groceries", "PEI Sobeys"), ("2024-08-12", 118.6, "Restaurants", "PEI lobster supper"),
 ("2024-08-13", 42, "Fun", "PEI Green Gables tickets"), ("2024-08-13", 17.8, "Restaurants", "PEI Cows"), ("2024-08-14", 64.1, "Liquor", "PEI gin distillery"), ("2024-08-15", 92.35, "Restaurants", "PEI Charlottetown dinner"), ("2024-08-15", 54.9, "Clothing", "PEI Cows t-shirts"), ("2024-08-16", 14.95, "Restaurants", "PEI Cows ice cream"), ("2024-08-17", 50.25, "Travel", "PEI Confederation Bridge"), ("2024-08-17", 57.8, "Car", "gas PEI")])
trip([("2024-02-16", 418, "Travel", "White Point weekend"), ("2024-02-17", 96.4, "Restaurants", "White Point dinner"), ("2024-02-18", 31.2, "Restaurants", "White Point breakfast"), ("2024-02-18", 110, "Fun", "White Point spa")])
trip([("2024-12-02", 1846.3, "Travel", "Lisbon flights"), ("2025-01-19", 720.4, "Travel", "Lisbon airbnb"), ("2025-03-30", 96, "Travel", "Lisbon travel insurance"), ("2025-04-12", 58, "Travel", "Lisbon - airport parking"), ("2025-04-12", 32.6, "Restaurants", "Lisbon airport breakfast"), ("2025-04-13", 41.3, "Transit", "Lisbon metro cards"), ("2025-04-13", 88.2, "Restaurants", "Lisbon dinner Alfama"),
 ("2025-04-14", 19.8, "Coffee", "Lisbon pasteis"), ("2025-04-14", 54.4, "Groceries", "Lisbon supermarket"), ("2025-04-15", 74.7, "Fun", "Lisbon Sintra palace"), ("2025-04-15", 46.2, "Transit", "Lisbon train to Sintra"), ("2025-04-16", 121.9, "Restaurants", "Lisbon fado dinner"), ("2025-04-17", 67.5, "Clothing", "Lisbon shoes sale"), ("2025-04-18", 312.8, "Travel", "Porto hotel 2 nights"), ("2025-04-18", 84.6, "Transit", "train Lisbon-Porto"), ("2025-04-19", 58, "Liquor", "Porto wine cellar tour"), ("2025-04-19", 93.1, "Restaurants", "Porto dinner"), ("2025-04-20", 12.4, "Coffee", "Porto coffee"), ("2025-04-21", 77.3, "Gifts", "Lisbon tiles for mom"), ("2025-04-22", 64, "Restaurants", "Lisbon last dinner"), ("2025-04-23", 29.9, "Transit", "taxi Lisbon airport")])
trip([("2025-06-02", 512, "Travel", "Cape Breton inn"), ("2025-07-18", 72.3, "Car", "gas Cape Breton"), ("2025-07-18", 58.9, "Restaurants", "Cape Breton dinner Baddeck"), ("2025-07-19", 23.9, "Fun", "Cape Breton park pass"), ("2025-07-19", 104.5, "Restaurants", "Cape Breton dinner Cheticamp"), ("2025-07-20", 94, "Fun", "Cape Breton whale watching"), ("2025-07-20", 33.8, "Groceries", "Cape Breton Co-op"), ("2025-07-21", 66.1, "Liquor", "Cape Breton Glenora whisky"), ("2025-07-22", 69.4, "Car", "gas Cape Breton")])
trip([("2025-08-14", 538.6, "Travel", "Montreal flights"), ("2025-09-04", 611.2, "Travel", "Montreal hotel"), ("2025-10-10", 44.7, "Transit", "Montreal taxi"), ("2025-10-10", 68.3, "Restaurants", "Montreal Schwartz's"), ("2025-10-11", 21.5, "Coffee", "Montreal cafe"), ("2025-10-11", 132.6, "Restaurants", "Montreal thanksgiving dinner"), ("2025-10-12", 48, "Fun", "Montreal museum"), ("2025-10-12", 154.8, "Clothing", "Simons Montreal"), ("2025-10-13", 29.4, "Restaurants", "Montreal bagels")])
trip([("2026-03-08", 412, "Travel", "Newfoundland ferry"), ("2026-04-18", 984.5, "Travel", "Newfoundland B&B Twillingate"), ("2026-05-20", 388, "Travel", "Newfoundland hotel St. John's"), ("2026-07-04", 82.1, "Car", "gas Newfoundland"), ("2026-07-05", 71.9, "Restaurants", "Newfoundland fish and chips"), ("2026-07-06", 77.4, "Car", "gas Newfoundland"), ("2026-07-07", 156, "Fun", "Newfoundland iceberg boat tour"), ("2026-07-07", 61.4, "Groceries", "Newfoundland Foodland"), ("2026-07-08", 88.3, "Restaurants", "Newfoundland dinner Twillingate"), ("2026-07-09", 34.6, "Gifts", "Newfoundland jam for mom"), ("2026-07-10", 79.9, "Car", "gas Newfoundland"), ("2026-07-11", 143.7, "Restaurants", "Newfoundland dinner St. John's"), ("2026-07-11", 58.8, "Liquor", "Newfoundland screech + beers George St"), ("2026-07-12", 24, "Fun", "Newfoundland The Rooms"), ("2026-07-12", 18.6, "Coffee", "Newfoundland coffee"), ("2026-07-14", 84.2, "Car", "gas Newfoundland")])
# gifts
for s, a, n in [("2023-12-04", 64.5, "xmas gift mom"), ("2023-12-09", 48.2, "xmas gift dad"), ("2023-12-14", 120, "xmas Dana earrings"), ("2023-12-16", 39.99, "xmas Sophie lego"), ("2023-12-19", 55, "xmas Erin"), ("2023-12-20", 90, "xmas Mark boots"),
 ("2024-02-13", 45, "valentines flowers"), ("2024-03-09", 35, "Sophie birthday book Woozles"), ("2024-05-11", 58.6, "mothers day flowers mom"), ("2024-06-14", 42, "fathers day dad"), ("2024-07-20", 200, "Jess wedding gift"), ("2024-09-12", 85, "Liam birthday"), ("2024-10-26", 65, "mom birthday"),
 ("2024-12-01", 71.4, "xmas gift mom"), ("2024-12-07", 62, "xmas gift dad"), ("2024-12-12", 149.99, "xmas Mark headphones"), ("2024-12-13", 138, "xmas Dana coat"), ("2024-12-15", 54.99, "xmas Sophie lego"), ("2024-12-21", 50, "gift card Erin"), 
 ("2025-02-13", 52, "valentines flowers"), ("2025-03-08", 29.95, "Sophie birthday Woozles"), ("2025-05-10", 62.4, "mothers day flowers mom"), ("2025-06-13", 55, "fathers day dad BBQ tools"), ("2025-08-09", 75, "baby gift Jess"), ("2025-09-12", 60, "Liam birthday whisky"), ("2025-10-25", 80, "mom birthday"),
 ("2025-12-03", 85, "xmas gift mom"), ("2025-12-06", 44.5, "xmas gift dad"), ("2025-12-11", 189, "xmas Mark smartwatch"), ("2025-12-13", 165.5, "xmas Dana bag"), ("2025-12-16", 69.99, "xmas Sophie bike helmet"), ("2025-12-20", 50, "gift card Erin"), ("2025-12-22", 24, "xmas baby Jess"),
 ("2026-02-12", 58, "valentines flowers"), ("2026-03-07", 41.5, "Sophie birthday Woozles"), ("2026-05-09", 66, "mothers day flowers mom"), ("2026-06-19", 48, "fathers day dad"), ("2026-08-22", 250, "Erin wedding gift"), ("2026-09-11", 70, "Liam birthday")]: add(D(s), a, "Gifts", n)

groc = [(22, "Sobeys", 18, 140), (16, "Superstore", 25, 190), (9, "Costco", 95, 340), (8, "farmers market", 12, 58), (7, "Gateway Meat Market", 20, 85), (6, "No Frills", 15, 90), (5, "Pete's", 12, 60), (4, "", 6, 45), (3, "Sobeys - stuff for potluck", 18, 60), (2, "Java Blend coffee beans", 19, 42), (2, "Shoppers milk and eggs", 8, 22), (2, "Superstore + bday cake", 50, 140), (1, "maple syrup Acadian Maple", 18, 36), (1.5, "fish from Fisherman's Market", 18, 54), (1.5, "Costco dog food and groceries", 120, 320)]
rest = [(7, "King of Donair", 14, 38), (7, "Mezza", 16, 44), (5, "Darrell's", 28, 62), (5, "Wooden Monkey", 48, 110), (4, "Sushi Nami", 32, 78), (6, "Skip the Dishes", 26, 64), (3, "The Canteen", 18, 60), (3, "Bicycle Thief", 88, 190), (4, "Costco hot dog", 3.4, 9), (4, "brunch Ardmore", 28, 52), (3, "Studio East", 54, 108), (3, "lunch at work", 11, 21), (3, "Swiss Chalet", 32, 58), (2, "Cows ice cream", 9, 19), (2, "drinks and nachos Durty Nelly's", 36, 80), (3, "", 12, 60), (2, "pizza night - Salvatore's", 28, 48), (1.5, "Tim Hortons lunch", 11, 24), (1, "fish and chips Fredie's", 24, 44), (1.5, "dim sum with Erin and Liam", 34, 70)]
coff = [(14, "Tim Hortons", 2.2, 9.5), (5, "Tims", 2.1, 8), (6, "Two If By Sea", 5, 15), (6, "Java Blend", 4.5, 12), (4, "Starbucks", 5.5, 13), (2, "coffee w/ Liam", 6, 14), (2, "Canteen coffee", 4.5, 10), (2, "", 2.5, 9), (1.5, "Cabin Coffee", 4, 11)]
liq = [(10, "NSLC", 16, 72), (3, "Garrison Brewing", 14, 44), (3, "Good Robot", 16, 52), (2, "Bishop's Cellar", 24, 88), (1, "NSLC wine for dinner at mom's", 18, 48)]
gas = [(8, "Irving gas", 42, 76), (5, "Costco gas", 40, 72), (3, "Petro-Canada", 40, 74), (2, "Esso gas", 38, 74), (2, "gas", 35, 70)]
home = [(7, "Canadian Tire", 9, 120), (5, "Kent", 8, 95), (4, "Home Depot", 10, 120), (3, "IKEA", 15, 160), (3, "Home Hardware", 6, 52), (3, "Dollarama", 4, 28), (3, "Amazon", 12, 85), (2, "Winners", 15, 60), (1.5, "garden stuff Halifax Seed", 14, 70), (1, "", 8, 60), (1, "Costco paper towel, detergent", 28, 70)]
cloth = [(4, "Winners", 22, 110), (3, "Mark's", 40, 140), (2, "Old Navy", 28, 95), (2, "Simons", 45, 150), (2, "MEC", 35, 190), (1.5, "Value Village", 8, 32), (1, "Gap", 30, 90), (1, "winter boots Mark's", 110, 190), (1, "", 20, 80), (1, "running shoes", 110, 185)]
fun = [(5, "Cineplex", 18, 46), (3, "Bookmark", 14, 48), (3, "Mooseheads tickets", 38, 84), (2, "Neptune Theatre", 58, 130), (3, "board game cafe", 14, 46), (2, "Woozles", 12, 40), (2, "Steam", 8, 60), (2, "trivia night", 10, 34), (1, "concert Scotiabank Centre", 90, 220), (1.5, "Amazon book", 12, 34), (1, "ski Martock", 70, 140), (1, "Atlantic Lottery tickets", 5, 20), (1, "Discovery Centre w/ Sophie", 24, 40)]
def go(table, cat, d, f=1.0):
    n, a, b = pick(table); add(d, u(a, b) * f, cat, n)
d = START
while d <= END:
    wk = d.weekday(); infl = 1 + 0.045 * ((d - START).days / 365.0)
    r = rnd.random
    if not isaway(d) and not (rnd.random() < 0.035):
        if r() < (.62 if wk in (5, 6) else .45): go(groc, "Groceries", d, infl)
        if r() < .12: go(groc, "Groceries", d, infl)
        if r() < (.50 if wk >= 4 else .26): go(rest, "Restaurants", d, infl)
        for _ in range(2):
            if r() < (.33 if wk < 5 else .24): go(coff, "Coffee", d, infl)
        if r() < (.30 if wk in (4, 5) else .07): go(liq, "Liquor", d, infl)
        if r() < .155: go(gas, "Car", d)
        if r() < (.17 if wk >= 5 else .08): go(home, "Home", d)
        if r() < .052: go(cloth, "Clothing", d)
        if r() < (.22 if wk >= 4 else .07): go(fun, "Fun", d)
        if r() < .075: add(d, rnd.choice([2.5, 3, 4, 6, 8, 12]), "Car", rnd.choice(["parking", "parking downtown", "parking hospital", "parking spring garden", "HotSpot parking"]))
        if r() < .05: add(d, rnd.choice([2.75, 5.5] if d < D("2025-09-01") else [3, 6]), "Transit", rnd.choice(["ferry to Dartmouth", "bus", "bus", "ferry"]))
        if r() < .022: add(d, u(11, 34), "Transit", rnd.choice(["Uber", "Uber home from Jess's", "taxi", "Uber airport"]))
    d += timedelta(1)
rows.sort(key=lambda t: t[0])
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "halifax.csv")
with open(out, "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date", "amount", "category", "notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
