import csv, random, os
from datetime import date, timedelta
R = random.Random(260826)
HERE = os.path.dirname(os.path.abspath(__file__))
rows = []
S, E = date(2023, 9, 1), date(2026, 11, 30)
def add(d, amt, cat, note):
    if S <= d <= E: rows.append((d.isoformat(), round(amt + 1e-9, 2), cat, note))
def u(a, b): return round(R.uniform(a, b), 2)
def pick(ws):
    t = R.uniform(0, sum(w[0] for w in ws))
    for w in ws:
        t -= w[0]
        if t <= 0: return w
    return ws[-1]
# trips: (start, end)
POR = (date(2025, 6, 5), date(2025, 6, 17)); DEN = (date(2026, 8, 8), date(2026, 8, 16)); BER = (date(2024, 3, 15), date(2024, 3, 17))
def away(d): return any(a <= d <= b for a, b in (POR, DEN, BER))
def infl(d): return 1 + 0.03 * ((d - S).days / 365)

# ---- regular bills
y, m = 2023, 9
while (y, m) <= (2026, 11):
    f = date(y, m, 1); ym = (y, m)
    add(f, 540 if ym < (2024, 10) else 565 if ym < (2026, 4) else 592.5, "Rent", "Miete")
    add(f, 49 if ym < (2025, 1) else 58 if ym < (2026, 1) else 63, "Transport", "HVV Deutschlandticket")
    add(date(y, m, 3), 65 if ym < (2025, 3) else 72 if ym < (2026, 7) else 78, "Band", "rehearsal room share")
    add(date(y, m, 5), 31 if ym < (2024, 7) else 28.5 if ym < (2025, 11) else 33, "Flat share", "Stadtwerke electricity")
    add(date(y, m, 12), 13.32 if ym < (2025, 6) else 14.98, "Flat share", "Internet Vodafone")
    if m in (2, 5, 8, 11): add(date(y, m, 15), 18.36, "Flat share", "Rundfunkbeitrag")
    add(date(y, m, 8), 10.99 if ym < (2025, 9) else 12.99, "Subscriptions", "Spotify")
    add(date(y, m, 20), 2.99, "Subscriptions", "iCloud")
    add(date(y, m, 17), 19.99 if ym < (2025, 2) else 14.99, "Subscriptions", "Congstar mobile")
    if ym <= (2025, 3): add(date(y, m, 22), 12.99 if ym < (2024, 10) else 13.99, "Subscriptions", "Netflix")
    if ym >= (2025, 4): add(date(y, m, 22), 11.99 if ym < (2026, 6) else 13.99, "Subscriptions", "Mubi")
    if ym >= (2024, 11): add(date(y, m, 25), 9.9 if ym < (2026, 2) else 11.9, "Subscriptions", "Die Zeit digital")
    if ym >= (2024, 2) and ym <= (2025, 10): add(date(y, m, 2), 44 if ym < (2025, 2) else 47, "Bouldering", "Urban Apes membership")
    if R.random() < .75: add(date(y, m, R.randint(6, 27)), u(6, 24), "Flat share", R.choice(["cleaning stuff", "toilet paper and bin bags", "light bulbs", "Budnikowsky WG", "coffee kitty"]))
    if m == 3: add(date(y, m, 18), {2024: 0, 2025: 94.8, 2026: 99.6}.get(y, 0) or 0, "Cargo bike", "Hepster insurance") if y > 2024 else None
    if m == 1: add(date(y, m, 10), {2024: 52.4, 2025: 55.1, 2026: 58.9}[y], "Random stuff", "Haftpflicht HUK")
    if m in (9,): add(date(y, m, 28), {2023: 88.4, 2024: 131.75, 2025: 64.2, 2026: 102.6}[y], "Flat share", "Nebenkosten Nachzahlung")
    y, m = (y + (m == 12), m % 12 + 1)

GROC = [(9, "Rewe", 8, 46), (2, "Rewe weekly shop", 38, 82), (6, "Edeka", 7, 40), (1, "Edeka Niemerszein", 9, 36), (5, "Aldi", 7, 38), (4, "Lidl", 6, 35), (3, "Penny", 3, 22),
        (4, "Budnikowsky", 3, 24), (2.5, "Bäckerei Junge", 2.4, 9), (1.4, "Isemarkt veggies", 6, 21), (.8, "Getränkemarkt", 12, 29), (.7, "Alnatura", 6, 31), (1.6, "", 2, 25)]
EAT = [(6, "Kantine", 5.4, 9.8), (3.5, "Döner Tarik", 6, 9), (3, "Elbgold", 3.2, 9.5), (2, "Rewe To Go", 2.5, 8.5), (1.6, "Bäckerei Junge", 2.2, 7.5), (1.6, "Pizzeria Slim Jims", 10.5, 21),
       (1.2, "Falafel Haus", 6.5, 9.5), (1.1, "lunch with Mehmet", 9, 19), (1.3, "beer with Lena", 6, 24), (.9, "dinner with Lena", 16, 44), (1.3, "Haus 73", 7, 31), (1, "Ramen Momo", 12.5, 23), (.9, "Eis Luicella's", 2.8, 7), (1.4, "", 3, 18),
       (.5, "Fischbrötchen Landungsbrücken", 5.5, 11), (.6, "beer after rehearsal", 5, 19)]
TRA = [(3, "Moia", 5.5, 14), (1.3, "Miles carsharing", 9, 31), (1.3, "DB to mum Lübeck", 12, 19), (.7, "DB Berlin", 28, 62), (.8, "taxi home", 14, 29), (.7, "Stadtrad", 1, 4)]
BLD = [(6, "Nordwandhalle", 11.5, 0), (2, "Flashh", 12.5, 0), (1, "Salon du Bloc", 13, 0), (.8, "finger tape and chalk", 5, 17), (.7, "Nordwandhalle with Mehmet", 23, 0)]
BAND = [(2, "Thomann strings", 9, 28), (1, "Thomann", 22, 145), (1, "Just Music", 8, 70), (.9, "petrol for gig", 14, 38), (.8, "drinks for rehearsal", 6, 17), (.3, "amp repair", 48, 120)]
BIKE = [(2, "Fahrrad Marcks", 12, 85), (2, "Velo 54", 8, 60), (1, "inner tube", 6, 14), (.6, "chain oil and brake pads", 14, 33)]
HEA = [(2, "Apotheke am Schulterblatt", 4, 27), (1.5, "Budnikowsky", 3, 19), (.7, "Physio Altona", 22, 30), (.6, "", 4, 15)]
CLO = [(1.5, "Weekday", 18, 75), (1.2, "Uniqlo", 15, 65), (1, "Globetrotter", 22, 140), (.8, "second hand Vintage Revivals", 12, 40), (.4, "Zalando shoes", 55, 110)]
GIF = [(1, "flowers for mum", 14, 28), (1, "birthday present Mehmet", 18, 45), (1, "birthday present Lena", 18, 48), (1, "Thalia book for dad", 12, 27), (.7, "Betterplace donation", 10, 30)]
STU = [(2, "Thalia", 9, 28), (2, "Action", 4, 22), (1.4, "Saturn", 12, 90), (1.2, "Amazon", 8, 60), (1, "Abaton cinema", 8.5, 12), (1, "Haarschnitt", 24, 32), (.8, "Knust concert", 18, 36), (1, "", 2, 25), (.7, "Post parcel", 5, 8), (.5, "flea market", 3, 30)]
d = S
while d <= E:
    if not away(d):
        quiet = R.random() < .14
        k = infl(d); wd = d.weekday(); mf = {1: .8, 2: .85, 7: 1.1, 12: 1.15}.get(d.month, 1)
        if not quiet:
            for p, cat, pool in ((.50 if wd != 6 else .0, "Groceries", GROC), (.17 if wd != 6 else 0, "Groceries", GROC), ((.62 if wd < 5 else .7) * mf, "Eating out", EAT), (.22 if wd in (4, 5) else .13, "Eating out", EAT),
                                 (.11 if wd < 4 else .2, "Transport", TRA), (.08, "Band", BAND), (.045 if d > date(2024, 4, 20) else 0, "Cargo bike", BIKE), (.09, "Health", HEA), (.05 * mf, "Clothes", CLO), (.03, "Gifts", GIF), (.17 * mf, "Random stuff", STU)):
                if R.random() < p:
                    while True:
                        w = pick(pool)
                        if not (w[1] == "Kantine" and wd > 4): break
                    add(d, u(w[2], w[3]) * (k if cat in ("Groceries", "Eating out") else 1), cat, w[1])
            if wd in (1, 3, 6) and R.random() < (.5 if not (date(2024, 2, 1) <= d <= date(2025, 10, 31)) else .24):
                w = pick(BLD)
                base = w[2] + (1.5 if d >= date(2025, 1, 1) and w[3] == 0 else 0) * (2 if "with" in w[1] else 1)
                add(d, base if not w[3] else u(w[2], w[3]), "Bouldering", w[1])
        # Christmas
        if d.month == 12 and 1 <= d.day <= 22 and R.random() < .28: add(d, u(6, 19), "Eating out", R.choice(["Weihnachtsmarkt", "Weihnachtsmarkt Glühwein"]))
        if d.month == 12 and 5 <= d.day <= 23 and R.random() < .36: add(d, u(14, 68), "Gifts", R.choice(["Christmas present mum", "Christmas present dad", "Christmas present Lena", "Christmas wichteln office", "Christmas present nephew"]))
    d += timedelta(1)

D = date
# ---- single things
for a in [(D(2024, 4, 20), 3890, "Cargo bike", "Babboe cargo bike"), (D(2024, 4, 23), 119, "Cargo bike", "Abus lock"), (D(2024, 5, 4), 79.95, "Cargo bike", "rain cover"), (D(2026, 5, 9), 549, "Cargo bike", "Babboe new battery"),
          (D(2024, 11, 29), 749, "Random stuff", "Saturn laptop"), (D(2025, 10, 11), 689, "Band", "Thomann Fender bass"), (D(2024, 9, 14), 220, "Band", "studio recording day"), (D(2026, 1, 24), 260, "Band", "studio recording day"),
          (D(2024, 2, 13), 289, "Health", "Fielmann glasses"), (D(2026, 6, 23), 318.5, "Health", "Fielmann glasses"), (D(2024, 1, 16), 89, "Health", "Zahnarzt cleaning"), (D(2025, 2, 4), 95, "Health", "Zahnarzt cleaning"), (D(2025, 9, 30), 412.6, "Health", "Zahnarzt crown"), (D(2026, 4, 14), 98, "Health", "Zahnarzt cleaning"),
          (D(2023, 10, 21), 119.9, "Bouldering", "La Sportiva shoes"), (D(2025, 3, 8), 134.95, "Bouldering", "La Sportiva shoes"), (D(2026, 9, 12), 139.95, "Bouldering", "La Sportiva shoes"), (D(2026, 2, 8), 169, "Bouldering", "crash pad"),
          (D(2025, 5, 24), 150, "Gifts", "wedding present Jan and Sophie"), (D(2026, 7, 11), 120, "Gifts", "wedding present Tobi"), (D(2024, 7, 20), 65, "Gifts", "dad 60th restaurant share"),
          (D(2026, 10, 3), 189, "Flat share", "washing machine share"), (D(2025, 1, 18), 46, "Flat share", "sofa ebay Kleinanzeigen"), (D(2026, 7, 18), 129, "Random stuff", "festival ticket Dockville"), (D(2024, 8, 3), 115, "Random stuff", "festival ticket Dockville")]: add(*a)
# ---- loft bed project Feb-Apr 2026
for a in [(D(2026, 2, 14), 168.4, "Random stuff", "Bauhaus loft bed wood"), (D(2026, 2, 14), 23.85, "Random stuff", "Bauhaus loft bed screws"), (D(2026, 2, 21), 41.2, "Random stuff", "Hornbach loft bed sander rental"), (D(2026, 2, 28), 56.9, "Random stuff", "Bauhaus loft bed more wood"), (D(2026, 3, 7), 34.5, "Random stuff", "Hornbach loft bed oil"),
          (D(2026, 3, 14), 279, "Random stuff", "Ikea loft bed mattress"), (D(2026, 3, 14), 7.5, "Eating out", "Ikea köttbullar"), (D(2026, 3, 21), 18.75, "Random stuff", "loft bed lamp"), (D(2026, 3, 22), 31, "Transport", "Miles van loft bed"), (D(2026, 4, 4), 26.3, "Eating out", "pizza for loft bed helpers")]: add(*a)
# ---- Portugal
add(D(2025, 3, 2), 214.6, "Holidays", "Portugal flight TAP"); add(D(2025, 3, 9), 186, "Holidays", "Portugal surf camp deposit"); add(D(2025, 5, 29), 34.9, "Holidays", "Portugal guide book and sun cream")
d = POR[0]
while d <= POR[1]:
    for _ in range(R.randint(1, 4)):
        w = R.choice([("Portugal pastel de nata", 1.5, 6, "Eating out"), ("Portugal tasca", 9, 26, "Eating out"), ("Portugal Pingo Doce", 5, 24, "Groceries"), ("Portugal metro Lisbon", 1.8, 7, "Holidays"), ("Portugal train to Lagos", 14, 24, "Holidays"), ("Portugal beach bar", 5, 18, "Holidays"), ("Portugal museum", 5, 12, "Holidays")])
        add(d, u(w[1], w[2]), w[3], w[0])
    d += timedelta(1)
for a in [(D(2025, 6, 5), 148, "Holidays", "Portugal hostel Lisbon"), (D(2025, 6, 9), 372, "Holidays", "Portugal surf camp rest"), (D(2025, 6, 16), 78, "Holidays", "Portugal hostel Porto"), (D(2025, 6, 13), 55, "Holidays", "Portugal wetsuit rental")]: add(*a)
# ---- Denmark
add(D(2026, 5, 17), 164, "Holidays", "Denmark summer house deposit")
d = DEN[0]
while d <= DEN[1]:
    for _ in range(R.randint(1, 3)):
        w = R.choice([("Denmark Netto", 8, 33, "Groceries"), ("Denmark bakery", 5, 14, "Eating out"), ("Denmark hotdog", 5, 9, "Eating out"), ("Denmark campsite Rømø", 24, 39, "Holidays"), ("Denmark bridge toll", 12, 31, "Holidays")])
        add(d, u(w[1], w[2]), w[3], w[0])
    d += timedelta(1)
for a in [(D(2026, 8, 8), 284, "Holidays", "Denmark rental car share"), (D(2026, 8, 10), 246, "Holidays", "Denmark summer house rest"), (D(2026, 8, 14), 62.5, "Holidays", "Denmark petrol")]: add(*a)
# ---- Berlin weekend
for a in [(D(2024, 3, 15), 43.8, "Transport", "DB Berlin"), (D(2024, 3, 15), 118, "Holidays", "Berlin weekend hostel"), (D(2024, 3, 16), 27.4, "Eating out", "Berlin weekend dinner"), (D(2024, 3, 16), 22, "Holidays", "Berlin weekend Berghain"), (D(2024, 3, 17), 13.9, "Eating out", "Berlin weekend brunch"), (D(2024, 3, 17), 38.9, "Transport", "DB to Hamburg")]: add(*a)

order = sorted(range(len(rows)), key=lambda i: (rows[i][0], i))
with open(os.path.join(HERE, "hamburg.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f); w.writerow(["date", "amount", "category", "notes"])
    for i in order: w.writerow([rows[i][0], "%.2f" % rows[i][1], rows[i][2], rows[i][3]])
