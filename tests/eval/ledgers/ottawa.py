import csv, os, random
from datetime import date, timedelta
random.seed(61326)
HERE = os.path.dirname(os.path.abspath(__file__))
START, END = date(2023, 9, 1), date(2026, 11, 30)
rows = []
quiet = set()          # stretches without discretionary spending
for a, b in [("2024-02-19","2024-02-22"),("2024-11-11","2024-11-13"),("2025-10-20","2025-10-23"),
             ("2026-01-12","2026-01-14"),("2026-06-08","2026-06-12"),("2026-09-14","2026-09-17")]:
    d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        quiet.add(d); d += timedelta(1)

def add(d, amt, cat, note=""):
    if isinstance(d, str): d = date.fromisoformat(d)
    if START <= d <= END:
        rows.append((d, round(amt + 1e-9, 2), cat, note))

def rnd(lo, hi): return round(random.triangular(lo, hi, lo + (hi - lo) * .35), 2)

def months():
    y, m = 2023, 9
    while (y, m) <= (2026, 11):
        yield y, m
        m += 1
        if m == 13: y, m = y + 1, 1

# away spans: no ordinary coffee/groceries
away = [("2024-08-10","2024-08-18"),("2025-05-16","2025-05-27"),("2026-02-13","2026-02-16"),
        ("2024-07-06","2024-07-12"),("2025-07-19","2025-07-26"),("2026-08-01","2026-08-08")]
awayset = set()
for a, b in away:
    d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        awayset.add(d); d += timedelta(1)

def step(ym, table):
    v = None
    for k, x in table:
        if ym >= k: v = x
    return v

# --- monthly regulars
for y, m in months():
    ym = "%04d-%02d" % (y, m)
    D = lambda k: date(y, m, k)
    add(D(1), step(ym, [("2023-09",1486.20),("2025-09",1721.55)]), "Condo", "mortgage TD")
    add(D(1), step(ym, [("2023-09",438.00),("2024-01",452.10),("2025-01",471.30),("2026-01",498.75)]), "Condo", "condo fees")
    base = {1:118,2:112,3:96,4:78,5:66,6:71,7:98,8:92,9:69,10:72,11:90,12:109}[m]
    add(D(random.randint(11,16)), base * (1 + .05 * (y - 2023)) * random.uniform(.92, 1.1), "Bills", "Hydro Ottawa")
    add(D(8), step(ym, [("2023-09",79.10),("2024-10",84.75),("2026-03",90.40)]), "Bills", "Bell internet")
    add(D(20), step(ym, [("2023-09",56.50),("2025-02",45.20)]), "Bills", "Telus phone")
    add(D(5), step(ym, [("2023-09",16.49),("2024-06",18.64),("2025-03",21.46)]), "Bills", "Netflix")
    add(D(17), step(ym, [("2023-09",12.42),("2025-08",14.34)]), "Bills", "Spotify")
    if ym <= "2025-05": add(D(23), 22.59, "Bills", "Crave")
    if ym >= "2025-09": add(D(26), step(ym, [("2025-09",10.16),("2026-07",11.29)]), "Bills", "Disney+")
    if ym >= "2024-03": add(D(3), step(ym, [("2024-03",7.90),("2025-03",11.28)]), "Bills", "Globe and Mail")
    add(D(27), step(ym, [("2023-09",31.20),("2024-09",33.85),("2025-09",36.40)]), "Bills", "Sonnet home ins")
    if ym <= "2024-06": add(D(9), 58.74, "Health", "GoodLife")
    if ym >= "2025-02": add(D(2), step(ym, [("2025-02",506.00),("2025-09",528.00),("2026-01",462.00)]), "Daycare", "Andrew Fleck")
    if ym <= "2025-03" and ym not in ("2024-03","2024-04","2024-05","2024-06"):
        add(D(1 if m % 2 else 2), step(ym, [("2023-09",125.50),("2024-01",128.75),("2025-01",135.00)]), "Transit", "OC Transpo pass")
    if ym >= "2025-04": add(D(6), step(ym, [("2025-04",142.30),("2026-04",151.85)]), "Car", "Belairdirect ins")
    if m in (3, 6): add(D(19 if m == 3 else 18), {2024:1412.36,2025:1466.02,2026:1531.77}[y] + (0 if m == 3 else 8.4), "Condo", "property tax")
    if ym >= "2025-09" and random.random() < .45: add(D(random.randint(10, 25)), random.choice([22, 35, 44]), "Daycare", random.choice(["late pickup fee","PD day camp","class photo"]))

# --- coffee
shops = [("Bridgehead Elgin",26),("Bridgehead Bank",13),("Bridgehead Sparks",9),("Happy Goat",14),("Equator",8),
         ("Little Victories",9),("Tim Hortons",22),("Starbucks",7),("Second Cup",4),("Ministry of Coffee",8),("Arlington Five",5),
         ("",11),("Happy Goat w Anita",3),("beans Equator",3)]
d = START
while d <= END:
    wd = d.weekday()
    p = .71 if wd < 5 else .46
    if date(2024,2,10) <= d <= date(2024,12,31): p *= .7   # leave
    if d.month == 12: p *= .85
    if d not in quiet and d not in awayset and random.random() < p:
        for _ in range(1 if random.random() < .87 else 2):
            s = random.choices([x[0] for x in shops], [x[1] for x in shops])[0]
            amt = rnd(1.98, 5.6) if s == "Tim Hortons" else rnd(17, 25) if s.startswith("beans") else rnd(6.2, 16.5) if "Anita" in s else rnd(3.15, 9.4)
            add(d, amt * (1 + .04 * (d.year - 2023)), "Coffee", s)
    # groceries
    pg = [.28,.34,.29,.37,.34,.63,.54][wd]
    if d not in quiet and d not in awayset and random.random() < pg:
        g = random.choices(["Loblaws","Metro","Farm Boy","Costco","FreshCo","Independent","T&T","ByWard Market","Farm Boy - hot bar","Metro - party stuff","Costco w Marc",""],
                           [20,22,17,9,10,8,4,3,4,1,3,9])[0]
        lo, hi = {"Costco":(82,240),"Costco w Marc":(95,260),"Loblaws":(24,150),"FreshCo":(18,95),"T&T":(25,90),"ByWard Market":(9,40),"Farm Boy - hot bar":(11,24)}.get(g,(9,98))
        add(d, rnd(lo, hi) * (1 + .035 * (d.year - 2023)), "Groceries", g)
    # eating out
    pe = [.13,.15,.17,.23,.4,.4,.3][wd]
    if d not in quiet and d not in awayset and random.random() < pe:
        e = random.choices(["Shawarma Palace","Pho Bo Ga","El Camino w Marc","Wilf & Ada's","Uber Eats","Uber Eats - Thai","lunch Metropolitain","The Works",
                            "lunch w Anita","Zak's Diner","Gabriel Pizza","Feleena's","Ayla's Social","BeaverTails","Farm Boy lunch",""],
                           [12,10,4,8,15,5,5,5,6,5,9,4,2,2,5,9])[0]
        lo, hi = {"El Camino w Marc":(85,190),"Ayla's Social":(80,210),"BeaverTails":(8,22),"Farm Boy lunch":(12,21),"Shawarma Palace":(14,46),"lunch w Anita":(22,64)}.get(e,(16,92))
        add(d, rnd(lo, hi), "Eating out", e)
    # transit
    hascar = d >= date(2025,3,22)
    if d not in quiet and d not in awayset and random.random() < (.055 if not hascar else .05):
        t = random.choices(["Uber","Uber home","Presto top-up","Uber to airport"],[6,3,2 if not hascar else 14,.7])[0]
        add(d, 20 if t.startswith("Presto") and random.random() < .6 else 40 if t.startswith("Presto") else rnd(34,52) if "airport" in t else rnd(9.5,34), "Transit", t)
    # car
    if hascar and d not in quiet and random.random() < .14:
        c = random.choices(["gas Petro-Canada","gas Esso","Costco Gas"],[9,5,6])[0]
        add(d, rnd(36,74), "Car", c)
    if hascar and d not in quiet and random.random() < .07:
        c = random.choices(["Impark","parking Elgin","car wash","Canadian Tire - wipers","Canadian Tire"],[6,4,2,1,1])[0]
        add(d, rnd(4,22) if "park" in c.lower() or c == "car wash" else rnd(18,95), "Car", c)
    # kid
    pk = 0 if d < date(2024,1,5) else .17 if d < date(2025,2,1) else .13
    if d not in quiet and d not in awayset and random.random() < pk:
        k = random.choices(["Shoppers - diapers","Costco - diapers","Mastermind Toys","Old Navy","Amazon","Carter's","Once Upon a Child","library fine",""],
                           [9,5,5,5,6,4,4,.6,2])[0]
        lo, hi = {"Shoppers - diapers":(24,46),"Costco - diapers":(38,62),"library fine":(1,4)}.get(k,(9,74))
        add(d, rnd(lo,hi), "Kid stuff", k)
    # health
    if d not in quiet and d not in awayset and random.random() < .075:
        h = random.choices(["Shoppers","Rexall","Shoppers - rx","Lush"],[8,4,4,1.2])[0]
        add(d, rnd(6,58), "Health", h)
    # misc
    if d not in quiet and d not in awayset and random.random() < .085:
        k = random.choices(["Staples","Amazon","Dollarama","Canada Post","Winners","dry cleaning","Service Ontario","Uniqlo","Independent",""],[3,7,6,3,5,3,.7,3,.5,6])[0]
        add(d, rnd(4,96), "Misc TBD", k)
    # condo bits
    if d not in quiet and random.random() < .03:
        k = random.choice(["Home Depot","Canadian Tire","Canadian Tire","Home Hardware"])
        add(d, rnd(9,110), "Condo", k)
    # fun
    pf = .09
    if d.month in (1,2): pf = .15
    if d not in quiet and d not in awayset and random.random() < pf:
        if d.month in (12,1,2,3):
            f = random.choices(["skate sharpening","Rink of Dreams lockers","BeaverTails","ByTowne","NAC w Marc","Sens tickets w Marc","Canadian Tire - skates","canal hot choc"],[4,2,4,3,1.4,.9,.8,4])[0]
        else:
            f = random.choices(["ByTowne","Museum of Nature","NAC w Marc","Escapade bar","pool Jack Purcell","Gatineau Park","skate sharpening","Perfect Books"],[4,4,1.2,.6,5,3,1,4])[0]
        lo, hi = {"skate sharpening":(8,12),"Rink of Dreams lockers":(2,5),"BeaverTails":(8,21),"NAC w Marc":(88,170),"Sens tickets w Marc":(110,240),"Canadian Tire - skates":(60,139),
                  "canal hot choc":(5,14),"pool Jack Purcell":(5,13)}.get(f,(11,39))
        add(d, rnd(lo,hi), "Rink & fun", f)
    d += timedelta(1)

# --- health appts
for x, a in [("2023-10-12",142.5),("2024-04-18",148.0),("2024-11-07",151.2),("2025-05-08",158.6),("2025-11-20",161.3),("2026-05-21",166.75)]:
    add(x, a, "Health", "dentist Dr Wu")
for x in ["2025-09-09","2025-09-16","2025-09-25","2025-10-07","2025-10-16","2025-11-04","2026-04-14","2026-04-22","2026-05-06"]:
    add(x, 105 if x < "2026" else 112, "Health", "physio Elgin")
x = date(2023,9,21)
while x <= END:
    add(x, step(x.isoformat()[:7], [("2023-09",68),("2025-01",75),("2026-05",82)]), "Misc TBD", "haircut")
    x += timedelta(random.randint(48,74))

# --- skating lessons, cottages, trips
for x, a in [("2025-10-01",134.0),("2026-01-08",139.5),("2026-09-23",148.25)]: add(x, a, "Rink & fun", "skating lessons Leo")
for x, a, n in [("2024-03-11",400.0,"cottage rental Calabogie - deposit"),("2024-07-06",985.0,"cottage rental Calabogie - balance"),
                ("2025-02-24",500.0,"cottage rental Lac Simon - deposit"),("2025-07-19",1240.0,"cottage rental Lac Simon - balance"),
                ("2026-01-26",600.0,"cottage rental Bobcaygeon - deposit"),("2026-08-01",1515.0,"cottage rental Bobcaygeon - balance"),
                ("2023-10-06",380.0,"cottage rental Thanksgiving wknd")]: add(x, a, "Getaways", n)
def span(a, b, stuff, pre, per):
    d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        for _ in range(random.randint(*per)):
            n, lo, hi = random.choice(stuff)
            add(d, rnd(lo, hi), "Getaways", pre + n)
        d += timedelta(1)
add("2024-06-03", 684.30, "Getaways", "PEI flights Porter"); add("2024-08-10", 412.75, "Getaways", "PEI: rental car")
add("2024-08-10", 1088.00, "Getaways", "PEI: cabin Cavendish")
span("2024-08-10","2024-08-18",[("lobster supper",58,120),("COWS",8,24),("Sobeys",18,75),("gas",35,58),("beach stuff",9,40)],"PEI: ",(1,3))
add("2025-02-04", 1764.90, "Getaways", "Lisbon flights Air Transat"); add("2025-03-14", 1392.40, "Getaways", "Lisbon: apt Alfama")
span("2025-05-16","2025-05-27",[("pasteis",5,18),("dinner",42,118),("metro",4,16),("museum",14,46),("Pingo Doce",12,52),("lunch",18,55)],"Lisbon: ",(1,3))
add("2026-02-13", 523.60, "Getaways", "Quebec City: hotel"); add("2026-02-13", 61.15, "Getaways", "Quebec City: gas"); add("2026-02-16", 54.70, "Getaways", "Quebec City: gas")
span("2026-02-13","2026-02-16",[("Carnaval passes",22,60),("dinner",55,140),("crepes",20,48),("parking",12,30)],"Quebec City: ",(2,3))
for a, b in [("2024-07-07","2024-07-12"),("2025-07-20","2025-07-26"),("2026-08-02","2026-08-08")]:
    d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        if random.random() < .6: add(d, rnd(14,88), "Groceries", random.choice(["Metro","Independent","Foodland"]))
        if random.random() < .35: add(d, rnd(8,50), "Getaways", random.choice(["ice cream","canoe rental","Tim Hortons"]))
        d += timedelta(1)
for x in ["2023-10-06","2023-10-09","2024-12-27","2025-08-30","2025-12-27","2026-05-16"]: add(x, rnd(6,19), "Getaways", "Tim Hortons")
for x, a in [("2023-12-22",118.6),("2024-04-26",132.4),("2025-01-31",146.1),("2026-10-09",171.25)]: add(x, a, "Transit", "Via Rail Toronto")

# --- gifts
for y in (2023,2024,2025):
    for _ in range(random.randint(9,13)):
        n = random.choice(["Xmas Marc","Xmas Leo","Xmas Anita","Xmas mom","Xmas - Amazon","Xmas - Chapters","Xmas stocking stuff","Xmas in-laws"])
        if y == 2023 and n == "Xmas Leo": n = "Xmas mom"
        add(date(y, random.choice([11,12,12,12]), random.randint(14,23)), rnd(14,135), "Gifts", n)
for _ in range(3): add(date(2026,11,random.randint(12,27)), rnd(18,88), "Gifts", random.choice(["Xmas - Chapters","Xmas Leo"]))
for x, a, n in [("2024-05-14",189.0,"bday Marc"),("2025-05-12",236.5,"bday Marc"),("2026-05-13",312.8,"bday Marc - watch"),
                ("2023-10-30",64.2,"bday Anita"),("2024-10-28",71.85,"bday Anita"),("2025-10-30",79.9,"bday Anita"),("2026-10-29",88.45,"bday Anita"),
                ("2025-06-20",350.0,"wedding Anita"),("2025-02-08",44.6,"bday Leo"),("2026-02-07",96.3,"bday Leo - bike"),
                ("2024-05-10",58.0,"Mother's Day"),("2025-05-09",62.4,"Mother's Day"),("2026-05-08",66.15,"Mother's Day"),
                ("2024-09-14",45.0,"baby shower Dana"),("2026-04-03",52.75,"bday Dana")]: add(x, a, "Gifts", n)
# Diwali
for y, dd in [(2023,"2023-11-12"),(2024,"2024-10-31"),(2025,"2025-10-20"),(2026,"2026-11-08")]:
    d = date.fromisoformat(dd)
    add(d - timedelta(3), rnd(38,74), "Groceries", "Diwali sweets")
    add(d - timedelta(1), rnd(55,140), "Groceries", "Diwali dinner shop")
    add(d - timedelta(6), rnd(40,120), "Gifts", "Diwali mom")
    if y > 2023: add(d - timedelta(4), rnd(12,30), "Misc TBD", "Diwali lights")

# --- single big things
for x, a, c, n in [("2025-03-22",18450.0,"Car","Mazda CX-5 used"),("2025-03-25",172.0,"Car","plates + Service Ontario"),("2025-03-20",163.85,"Car","pre-purchase insp"),
    ("2025-11-08",1124.3,"Car","winter tires Canadian Tire"),("2026-04-11",89.9,"Car","tire swap"),("2026-11-07",94.35,"Car","tire swap"),("2025-09-27",118.65,"Car","oil change"),
    ("2026-07-16",684.2,"Car","brakes Frisby"),("2026-03-28",124.3,"Car","oil change"),
    ("2024-10-15",3200.0,"Condo","special assessment"),("2024-01-20",1299.99,"Kid stuff","stroller UPPAbaby"),("2024-01-13",642.4,"Kid stuff","crib + mattress IKEA"),
    ("2025-11-28",1468.0,"Misc TBD","laptop Best Buy"),("2024-09-03",529.0,"Misc TBD","passport photos + renewals"),("2025-08-25",317.5,"Kid stuff","car seat"),
    ("2026-10-24",486.25,"Condo","dishwasher repair"),
    ("2026-09-05",41.35,"Misc TBD","Staples"),("2026-11-28",36.4,"Rink & fun","ByTowne"),("2026-11-29",118.27,"Groceries","Costco"),
    # kitchen
    ("2026-01-31",350.0,"Condo","kitchen reno - design consult"),("2026-02-05",2915.4,"Condo","kitchen reno - IKEA cabinets"),("2026-02-19",1100.0,"Condo","kitchen reno - counter deposit"),
    ("2026-02-24",186.35,"Condo","kitchen reno - Home Depot"),("2026-03-03",640.0,"Condo","kitchen reno - plumber"),("2026-03-06",212.9,"Condo","kitchen reno - Home Depot"),
    ("2026-03-10",780.5,"Condo","kitchen reno - electrician"),("2026-03-17",2240.0,"Condo","kitchen reno - counter balance"),("2026-03-21",418.75,"Condo","kitchen reno - tile"),
    ("2026-03-27",96.05,"Condo","kitchen reno - paint"),("2026-04-02",1369.0,"Condo","kitchen reno - fridge"),("2026-04-08",550.0,"Condo","kitchen reno - tiler"),
    ("2026-04-17",73.6,"Condo","kitchen reno - handles IKEA")]: add(x, a, c, n)

rows.sort(key=lambda r: r[0])
with open(os.path.join(HERE, "ottawa.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f); w.writerow(["date","amount","category","notes"])
    for d, a, c, n in rows: w.writerow([d.isoformat(), "%.2f" % a, c, n])
print(len(rows))
