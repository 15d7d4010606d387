import random, csv, os
from datetime import date, timedelta
R = random.Random(110926)
START, END = date(2023, 9, 1), date(2026, 10, 8)
rows = []
def add(d, amt, cat, note):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END: rows.append((d, round(float(amt), 2), cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def pick(l): # (weight, value...)
    return R.choices(l, [x[0] for x in l])[0]
def price(d, steps):
    p = None
    for s, v in steps:
        if d >= date.fromisoformat(s): p = v
    return p
def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 10):
        yield y, m
        y, m = (y + (m == 12), m % 12 + 1)
trips = [("2024-05-16","2024-05-21"),("2024-08-10","2024-08-17"),("2025-03-30","2025-04-03"),("2025-08-02","2025-08-09"),("2025-11-20","2025-11-24"),("2026-06-11","2026-06-16")]
def away(d): return any(a <= d.isoformat() <= b for a, b in trips)

# ---- monthly bills
for y, m in months():
    D = lambda x: date(y, m, x)
    add(D(1), price(D(1), [("2023-09-01",850),("2024-04-01",895),("2025-04-01",940),("2026-05-01",985)]), "Rent", "Rent - Greville Road")
    if m not in (2, 3):
        add(D(3), price(D(3), [("2023-09-01",142),("2024-04-01",149),("2025-04-01",156.5),("2026-04-01",164)]), "Bills", "Council tax")
    winter = {12:1.7,1:1.85,2:1.6,3:1.35,11:1.4,10:1.05}.get(m, .7)
    add(D(14), round(58*winter + R.uniform(-7, 9), 2), "Bills", "Octopus Energy")
    add(D(8), price(D(8), [("2023-09-01",29),("2024-10-01",32.5),("2026-04-01",35)]), "Bills", R.choice(["Zen broadband"]))
    add(D(20), price(D(20), [("2023-09-01",10),("2025-02-01",12),("2026-08-01",14)]), "Bills", "giffgaff")
    if m in (3, 9): add(D(11), u(148, 196), "Bills", "Bristol Water")
    if m == 10: add(D(2), {2023:159,2024:169.5,2025:174.5,2026:180}[y], "Bills", "TV licence")
    add(D(1), price(D(1), [("2023-09-01",165),("2024-09-01",180),("2026-01-01",198)]), "Studio", "Studio rent Spike Island")
    # subs
    add(D(5), price(D(5), [("2023-09-01",51.98),("2024-11-01",56.98),("2026-02-01",62.49)]), "Subscriptions", "Adobe Creative Cloud")
    add(D(9), price(D(9), [("2023-09-01",10.99),("2024-05-01",11.99),("2025-11-01",12.99)]), "Subscriptions", "Spotify")
    if (y, m) <= (2025, 3): add(D(17), price(D(17), [("2023-09-01",10.99),("2024-10-01",12.99)]), "Subscriptions", "Netflix")
    if (y, m) >= (2025, 7): add(D(22), 6.99 if (y, m) < (2026, 7) else 7.99, "Subscriptions", "MUBI")
    add(D(12), 2.99, "Subscriptions", "Apple iCloud")
    add(D(25), price(D(25), [("2023-09-01",12),("2025-06-01",14)]), "Subscriptions", "Guardian")
    if (y, m) >= (2024, 2): add(D(2), price(D(2), [("2024-02-01",14),("2025-09-01",17)]), "Subscriptions", "Squarespace portfolio site")
    if m == 1: add(D(19), {2024:9.99,2025:9.99,2026:11.99}[y], "Subscriptions", "domain renewal")
    if m == 6: add(D(7), 95, "Subscriptions", "Amazon Prime yearly")
    # dog
    add(D(18), price(D(18), [("2023-09-01",24.6),("2024-06-01",28.15),("2025-06-01",33.9),("2026-06-01",39.75)]), "Dog", "Petplan insurance Mabel")
    add(D(R.randint(4, 9)), u(31, 38), "Dog", R.choice(["Pets at Home kibble", "Pets at Home - food 12kg", "Zooplus kibble"]))
    for _ in range(R.randint(1, 3)): add(D(R.randint(1, 28)), u(3.5, 17), "Dog", R.choice(["treats", "Pets at Home", "poo bags", "chews for Mabel", "", "Lidl dog treats", "new tennis balls"]))
    if m % 2 == 0: add(D(R.randint(10, 24)), R.choice([42, 45, 45, 48]) + (y-2023)*1.5, "Dog", "Muddy Paws groomer")
    if R.random() < .35: add(D(R.randint(1, 28)), u(38, 145), "Dog", R.choice(["Zetland Vets check-up", "Zetland Vets - ear drops", "Zetland Vets", "Zetland Vets stomach upset"]))
    if m in (2, 5, 8, 11): add(D(R.randint(3, 26)), u(19, 27), "Dog", "flea & worm tablets")
    # van
    for _ in range(R.randint(1, 3)):
        add(D(R.randint(1, 28)), u(32, 68), "Transport", pick([(4,"Tesco petrol"),(3,"Sainsbury's petrol"),(2,"BP Bedminster"),(1,"Shell Gordano services")])[1])
    if R.random() < .6: add(D(R.randint(1, 28)), u(2, 9), "Transport", R.choice(["parking", "parking Queen Square", "RingGo parking", "Clean Air Zone charge"]))
    if m == 3: add(D(9), {2024:412.6,2025:455.2,2026:438.9}[y], "Transport", "van insurance (LV)")
    if m == 5: add(D(6), 54.85, "Transport", "MOT - Ashton Motors"); add(D(6), {2024:186,2025:402.5,2026:233.7}[y], "Transport", "Ashton Motors service + repairs")
    if m == 11: add(D(4), {2023:320,2024:335,2025:345}[y], "Transport", "van road tax")
    # art
    for _ in range(R.randint(3, 7)):
        k = pick([(4,"Cass Art",8,55),(3,"Jackson's Art",15,80),(2,"Bristol Fine Art",5,40),(2,"Amazon - drawing pens",9,24),(1,"The Range",4,18),(1,"gouache top up",12,30),(1,"Paperchase",3,14),(1,"watercolour paper",18,42),(.7,"",5,25)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Art supplies", k[1])
    for _ in range(R.randint(0, 3)):
        k = pick([(3,"Royal Mail",4,17),(2,"Post office - prints to shop customers",6,30),(2,"Minuteman Press prints",28,95),(1,"packaging - Kite",14,40),(1,"card stock for Etsy orders",12,35)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Studio", k[1])
    # allotment
    n = {1:1,2:3,3:5,4:6,5:6,6:4,7:3,8:2,9:3,10:2,11:1,12:0}[m]
    for _ in range(max(0, n + R.randint(-1, 1))):
        k = pick([(3,"Riverside Garden Centre",6,48),(2,"compost",8,28),(2,"seeds",3,14),(2,"Sarah Raven bulbs and seeds",11,38),(1.5,"Wickes",8,44),(1,"B&Q",6,40),(1,"netting",7,19),(1,"seed potatoes",4,9),(1,"tomato plants",5,12),(1,"Lidl - plants",4,13),(.6,"manure delivery",25,40)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Allotment", k[1])
    if m == 10: add(D(6), {2023:65,2024:68,2025:84,2026:92}[y], "Allotment", "plot rent council")
    # household
    for _ in range(R.randint(2, 6)):
        k = pick([(3,"Wilko",3,19),(2,"IKEA",9,88),(3,"Amazon",6,45),(2,"Wickes",5,38),(2,"Home Bargains",3,18),(1.5,"B&Q",5,35),(1,"Dunelm",8,60),(1,"Boots - washing powder",5,11),(1,"light bulbs",6,14),(1,"",3,20)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Household", k[1])
    # clothes
    for _ in range(R.randint(0, 3)):
        k = pick([(2,"Seasalt",28,85),(3,"Vinted",5,24),(2,"charity shop",3,16),(1,"Next",14,48),(1,"M&S",12,45),(1,"Beast t-shirt",18,26),(1,"Uniqlo",15,60),(.6,"Lucy & Yak dungarees",45,68)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Clothes", k[1])
    # health
    for _ in range(R.randint(1, 3)):
        k = pick([(4,"Boots",3,19),(2,"prescription",9.65,9.9),(1,"physio - wrist",45,52),(1,"Holland & Barrett",6,22),(1,"Superdrug",3,14)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Health", k[1])
    if m in (1, 7): add(D(R.randint(8, 25)), R.choice([26.8, 27.4, 73.5]), "Health", "dentist")
    if R.random() < .6: add(D(R.randint(1, 28)), u(32, 62), "Health", R.choice(["haircut", "haircut w/ Jo", "haircut"]))
    # books, fun
    for _ in range(R.randint(1, 4)):
        k = pick([(3,"Storysmith",7,26),(3,"Waterstones",6,30),(2,"Amazon",5,19),(2,"Oxfam Books",2,9),(1,"Gosh comics order",12,36),(1,"picture book research",7,16)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Books", k[1])
    for _ in range(R.randint(1, 4)):
        k = pick([(3,"Watershed cinema",6,13),(2,"Everyman cinema",12,18),(2,"gig at Thekla",14,28),(1,"Bristol Old Vic",16,42),(2,"life drawing class",8,12),(1,"Arnolfini talk",5,10),(1,"Tobacco Factory theatre",14,25),(.7,"Bristol Zoo Project w/ Rosie",18,24)])
        add(D(R.randint(1, 28)), u(k[2], k[3]), "Fun", k[1])
    if R.random() < .5: add(D(R.randint(1, 28)), R.choice([5, 10, 10, 15, 20, 25]), "Charity", R.choice(["Dogs Trust", "St Peters Hospice raffle", "Shelter", "sponsor Jess half marathon", "Bristol foodbank"]))

# ---- daily things
d = START
while d <= END:
    wd = d.weekday()
    if not away(d):
        p = [.6, .6, .6, .65, .75, .9, .55][wd]
        if R.random() < p:
            k = pick([(5,"Tesco Express",4,19),(3,"Tesco",18,62),(5,"Lidl",14,58),(3,"Aldi",14,52),(2,"Sainsbury's",9,48),(3,"Co-op",3,16),(2,"Better Food",7,34),(1.6,"Mark's Bread",3,11),(1,"Southville Deli",5,22),(1,"veg box",16.5,16.5),(.7,"",4,20),(.6,"milk and bread",2.5,6),(.5,"Waitrose treats for Mum's visit",14,36)])
            add(d, u(k[2], k[3]), "Groceries", k[1])
            if wd == 5 and R.random() < .35: add(d, u(6, 24), "Groceries", R.choice(["Tobacco Factory market", "fruit & veg East St", "Tobacco Factory market", "butcher"]))
        p = [.5, .5, .55, .5, .6, .55, .35][wd]
        if R.random() < p:
            k = pick([(4,"Small Street Espresso",2.9,5.5),(3,"Hart's Bakery",3.2,9),(2,"Tesco Cafe",2.6,7),(2,"Mokoko",3,7.4),(3,"Spike Island cafe",2.8,6.5),(2,"coffee",2.6,4.2),(1,"flat white w/ Anna",3.4,4.2),(1,"Pret",3,7),(1,"",2.5,5)])
            add(d, u(k[2], k[3]), "Coffee", k[1])
        p = [.12, .15, .2, .28, .5, .5, .35][wd]
        if R.random() < p:
            k = pick([(2,"The Orchard pub",8,32),(2,"Tobacco Factory cafe bar",11,30),(2,"Wagamama",14,32),(2,"Deliveroo",15,34),(1.5,"fish and chips",8.5,17),(1.5,"Bocca di Lupo pizza night",13,28),(1,"Mud Dock",15,38),(1,"pub quiz",9,24),(1,"curry w/ Tom and Jess",18,38),(1,"Sunday roast at The Coronation",18,36),(1,"Thali",14,29),(.6,"lunch w/ art director",18,46),(.7,"Greggs",2.5,6.5)])
            add(d, u(k[2], k[3]), "Food & Drink", k[1])
        if R.random() < [.28,.28,.28,.28,.25,.22,.12][wd]:
            k = pick([(4,"First Bus",2,2),(2,"First Bus day ticket",6,7),(2,"GWR train Bath",8.5,12),(1,"GWR train London",38,94),(2,"Voi scooter",1.8,5.5),(1,"Uber",7,21),(.4,"bike puncture repair",9,18)])
            add(d, u(k[2], k[3]), "Transport", k[1])
    d += timedelta(1)

# ---- gifts
for y in (2023, 2024, 2025, 2026):
    g = [(f"{y}-02-09", u(20,45), "Tom birthday - record"), (f"{y}-03-08", u(18,36), "Mother's Day flowers"), (f"{y}-04-22", u(28,60), "Anna birthday"), (f"{y}-06-13", u(18,40), "Father's Day - dad"),
         (f"{y}-07-19", u(14,30), "Rosie birthday - lego"), (f"{y}-09-11", u(45,90), "mum birthday"), (f"{y}-10-05", u(12,28), "Jess birthday - plant")]
    g += [(f"{y}-12-{R.randint(2,21):02d}", u(12,70), f"Christmas - {p}") for p in ("mum", "dad", "Anna", "Rosie", "Tom", "Jess")]
    g += [(f"{y}-11-{R.randint(20,29)}", u(15,35), "Christmas cards and wrapping paper")]
    for x in g: add(x[0], x[1], "Gifts", x[2])
add("2024-07-06", 75, "Gifts", "wedding present Hannah & Joe"); add("2025-10-18", 48, "Gifts", "new baby present - Hannah"); add("2026-05-23", 110, "Gifts", "Dad 70th - watch strap and book"); add("2025-05-10", 24.5, "Gifts", "thank you bottle for neighbour")

# ---- fees / one-offs
for dt, a, n in [("2024-01-22",240,"accountant - tax return"),("2025-01-20",260,"accountant - tax return"),("2026-01-19",285,"accountant - tax return"),
  ("2023-11-15",96,"AOI membership"),("2024-11-15",108,"AOI membership"),("2025-11-15",114,"AOI membership"),("2024-03-04",72,"public liability insurance"),("2025-03-04",78,"public liability insurance"),("2026-03-04",81.5,"public liability insurance"),
  ("2024-01-29",1840,"HMRC self assessment"),("2024-07-30",620,"HMRC payment on account"),("2025-01-29",2110.4,"HMRC self assessment"),("2025-07-30",755.2,"HMRC payment on account"),("2026-01-28",2365.75,"HMRC self assessment"),("2026-07-30",812.6,"HMRC payment on account")]:
    add(dt, a, "Tax & Fees", n)
for dt, a, c, n in [("2024-09-12",749,"Studio","iPad Pro (refurb) Apple"),("2024-09-12",109,"Studio","Apple Pencil"),("2025-06-19",1399,"Studio","Apple MacBook Air"),("2023-11-24",315,"Studio","Epson scanner"),("2026-02-17",229,"Studio","desk chair IKEA"),
  ("2025-01-14",486.3,"Dog","Zetland Vets - dental op Mabel"),("2026-04-09",312.75,"Dog","Zetland Vets - grass seed paw"),("2024-03-16",62,"Clothes","walking boots - Cotswold Outdoor"),("2025-10-25",118,"Clothes","walking boots - Mountain Warehouse"),("2024-10-12",89,"Clothes","waterproof coat"),
  ("2024-02-20",189,"Health","Specsavers glasses"),("2026-02-24",214,"Health","Specsavers glasses"),("2024-11-28",329,"Household","washing machine - AO"),("2025-12-02",79,"Household","dehumidifier"),("2026-01-30",44,"Household","new kettle John Lewis"),
  ("2025-11-08",22,"Allotment","apple tree - Bramley"),("2025-11-08",24,"Allotment","plum tree"),("2026-07-04",58,"Fun","Glastonbury coach tickets share"),("2024-07-13",66,"Fun","Bristol Harbour Festival with Rosie")]:
    add(dt, a, c, n)
# ---- projects: shed, zine, exhibition
for dt, a, c, n in [("2025-03-08",389,"Allotment","shed - kit from Wickes"),("2025-03-08",45,"Allotment","shed - delivery"),("2025-03-12",62.4,"Allotment","shed base slabs"),("2025-03-22",28.75,"Allotment","shed paint"),("2025-03-23",17.2,"Allotment","shed - hinges & screws"),("2025-04-12",34.5,"Allotment","shed roof felt"),("2025-04-19",9.8,"Allotment","padlock for shed"),("2025-04-26",22.6,"Household","shelf brackets for shed - B&Q"),
  ("2025-09-16",64,"Studio","zine - riso printing"),("2025-09-23",31.5,"Art supplies","zine paper"),("2025-10-07",142,"Studio","zine - second print run"),("2025-10-09",18.9,"Studio","zine staples and long arm stapler"),("2025-10-18",40,"Tax & Fees","zine fair table BCZF"),("2025-10-18",11.5,"Food & Drink","lunch at zine fair"),
  ("2026-07-03",220,"Studio","exhibition - gallery hire deposit"),("2026-07-21",315.6,"Studio","exhibition framing"),("2026-08-04",86,"Studio","exhibition flyers Minuteman Press"),("2026-08-13",220,"Studio","exhibition - gallery hire balance"),("2026-08-20",74.3,"Food & Drink","exhibition opening wine"),("2026-08-20",26.4,"Groceries","exhibition opening nibbles - Lidl"),("2026-08-19",19.8,"Art supplies","exhibition mounting board")]:
    add(dt, a, c, n)
# ---- trips
T = "Travel"
for dt, a, c, n in [("2024-02-12",138.4,T,"Lisbon flights easyJet"),("2024-03-02",412,T,"Lisbon airbnb"),("2024-05-16",24,T,"airport bus"),("2024-05-16",31.2,T,"Lisbon - dinner Alfama"),("2024-05-17",9.4,T,"Lisbon tram 28"),("2024-05-17",18.6,T,"Lisbon - tile museum"),("2024-05-18",46.3,T,"Lisbon - seafood"),("2024-05-19",27.5,T,"Lisbon - Sintra train and palace"),("2024-05-20",38,T,"Lisbon - tiles and souvenirs"),("2024-05-21",14.7,T,"Lisbon - taxi airport"),("2024-05-21",96,"Dog","Mabel kennels (Lisbon)"),
  ("2024-04-20",520,T,"Cornwall cottage deposit + balance"),("2024-08-10",58.2,"Transport","Cornwall - petrol"),("2024-08-11",34.6,T,"Cornwall - fish restaurant St Ives"),("2024-08-12",12,T,"Cornwall - parking"),("2024-08-13",41,T,"Cornwall - Eden Project"),("2024-08-14",16.4,T,"Cornwall pasties"),("2024-08-15",22,T,"Cornwall - Tate St Ives"),("2024-08-17",47.9,"Transport","Cornwall - petrol home"),
  ("2024-12-09",164.2,T,"Bologna flights Ryanair"),("2025-01-11",368,T,"Bologna hotel"),("2025-02-03",95,T,"Bologna Book Fair ticket"),("2025-03-30",22.5,T,"Bologna - taxi"),("2025-03-31",36.4,T,"Bologna - dinner with agents"),("2025-04-01",19.8,T,"Bologna - tagliatelle"),("2025-04-02",44,"Books","picture books from Bologna fair"),("2025-04-03",11,T,"Bologna - airport train"),("2025-04-04",110,"Dog","Mabel kennels (Bologna)"),
  ("2025-05-02",465,T,"Pembrokeshire cottage"),("2025-08-02",61.3,"Transport","Pembrokeshire petrol"),("2025-08-03",28.4,T,"Pembrokeshire - pub Solva"),("2025-08-05",54,T,"Pembrokeshire - Skomer boat"),("2025-08-06",13.2,T,"Pembrokeshire - ice cream and parking"),("2025-08-08",39.7,T,"Pembrokeshire - dinner St Davids"),
  ("2025-09-28",118.6,T,"Edinburgh train LNER"),("2025-10-20",296,T,"Edinburgh hotel"),("2025-11-20",33,T,"Edinburgh - dinner"),("2025-11-21",21,T,"Edinburgh - National Gallery exhibition"),("2025-11-22",58,T,"Edinburgh - Anna's share of whisky tasting"),("2025-11-23",17.6,T,"Edinburgh - breakfast"),("2025-11-25",104,"Dog","Mabel kennels (Edinburgh)"),
  ("2026-03-15",245,T,"Amsterdam Eurostar"),("2026-03-22",438,T,"Amsterdam hotel"),("2026-06-11",16,T,"Amsterdam - tram pass"),("2026-06-12",25,T,"Amsterdam - Van Gogh museum"),("2026-06-12",42.8,T,"Amsterdam - dinner Jordaan"),("2026-06-13",17.5,T,"Amsterdam - bike hire"),("2026-06-14",31.6,T,"Amsterdam - pancakes and coffee"),("2026-06-15",64.3,T,"Amsterdam - art shop"),("2026-06-16",129,"Dog","Mabel kennels (Amsterdam)"),
  ("2026-08-29",185,T,"Lyme Regis B&B"),("2026-08-30",32.6,T,"Lyme Regis fish supper")]:
    add(dt, a, c, n)

rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "bristol.csv"), "w", newline="") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), f"{a:.2f}", c, n])
