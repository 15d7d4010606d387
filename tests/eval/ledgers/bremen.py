#!/usr/bin/env python3
"""Deterministic ledger of a household in Bremen (EUR)."""
import csv, os, random, datetime as dt
rnd = random.Random(280421)
START, END = dt.date(2023, 12, 1), dt.date(2026, 11, 22)
rows = []
def add(d, a, c, n):
    if isinstance(d, str): d = dt.date.fromisoformat(d)
    if START <= d <= END: rows.append((d.isoformat(), "%.2f" % a, c, n))
months = []
y, m = 2023, 12
while (y, m) <= (2026, 11):
    months.append((y, m)); m += 1
    if m == 13: y, m = y + 1, 1
def dim(y, m): return ((dt.date(y + m // 12, m % 12 + 1, 1)) - dt.timedelta(1)).day
def money(lo, hi): return round(rnd.uniform(lo, hi), 2)
def rday(y, m, wd=None):
    while True:
        d = dt.date(y, m, rnd.randint(1, dim(y, m)))
        if d.weekday() == 6 and wd is None: continue     # shops are shut on Sundays
        if wd is None or d.weekday() in wd: return d
def cnt(x): return int(x) + (1 if rnd.random() < x - int(x) else 0)
AWAY = [(dt.date(2024,7,20),dt.date(2024,7,30)),(dt.date(2025,7,26),dt.date(2025,8,9)),(dt.date(2026,7,18),dt.date(2026,7,28)),(dt.date(2026,1,30),dt.date(2026,2,2))]
def away(d): return any(a <= d <= b for a, b in AWAY)
VAR = [ # per month, lo, hi, category, note, weekdays
 (3.2, 28, 96, "Household", "Rewe Findorff", None), (1.6, 9, 45, "Household", "Rewe", None), (0.5, 5, 22, "Household", "Rewe To Go Hbf", (0,1,2,3,4,5,6)),
 (2.2, 24, 88, "Household", "Edeka Schneider", None), (2.1, 18, 62, "Household", "Aldi", None), (1.4, 15, 58, "Household", "Lidl", None),
 (1.2, 8, 41, "Household", "dm", None), (0.5, 6, 28, "Household", "Rossmann", None), (0.35, 6, 30, "Household", "Müller Drogerie", None),
 (3.4, 3.2, 14, "Household", "Bäcker Müller", (0,1,2,3,4,5,6)), (0.8, 3, 11, "Household", "Bäckerei Tietjen", None), (1.6, 11, 38, "Household", "Wochenmarkt Findorff", (1,3,5)),
 (0.5, 12, 44, "Household", "Metzgerei Brandt", None), (0.55, 8, 39, "Household", "Action", None), (0.25, 12, 70, "Household", "Depot", None), (0.3, 14, 46, "Household", "Getränke Hoffmann", None),
 (0.6, 28, 74, "Going out", "Pizzeria Da Franco", (3,4,5,6)), (0.5, 31, 82, "Going out", "China Garden", (4,5,6)), (0.45, 14, 34, "Going out", "Markthalle Acht", (3,4,5)),
 (0.4, 9, 24, "Going out", "Eiscafé Venezia", (2,4,5,6)), (0.35, 6, 19, "Going out", "Bäcker Müller Café", (5,6)), (0.3, 38, 96, "Going out", "Schüttinger", (4,5)), (0.45, 12, 31, "Going out", "Döner Habibi", None),
 (0.2, 24, 60, "Going out", "Biergarten Kaffeehaus am Emmasee", (5,6)),
 (1.3, 42, 88, "Mobility", "Tankstelle Aral", (0,1,2,3,4,5,6)), (0.8, 38, 79, "Mobility", "Tankstelle Jet", (0,1,2,3,4,5,6)), (0.2, 8, 15, "Mobility", "Waschstraße Tankstelle Aral", None), (0.8, 2.85, 12.5, "Mobility", "BSAG", (0,1,2,3,4,5,6)), (0.45, 18, 92, "Mobility", "Deutsche Bahn", None),
 (0.5, 3, 14, "Mobility", "Parkhaus Mitte", (3,4,5)), (0.2, 9, 26, "Mobility", "cambio Carsharing", None), (0.15, 14, 68, "Mobility", "Fahrrad Schmidt", None),
 (0.5, 4, 32, "Kids & school", "Thalia", None), (0.35, 3, 24, "Kids & school", "Schreibwaren Schmidt", None), (0.25, 5, 20, "Kids & school", "Universum Bremen", (5,6)),
 (0.5, 5, 31, "Health", "Apotheke Findorff", None), (0.3, 6, 28, "Health", "Stern-Apotheke", None), (0.3, 7, 22, "Health", "dm", None), (0.12, 45, 140, "Health", "Zahnarzt Dr. Petersen", (0,1,2,3)), (0.15, 28, 60, "Health", "Physio Nord", (0,1,2,3)),
 (0.3, 22, 118, "Clothes", "H&M", None), (0.25, 18, 90, "Clothes", "C&A", None), (0.2, 39, 130, "Clothes", "Deichmann", None), (0.2, 40, 180, "Clothes", "Peek & Cloppenburg", None), (0.15, 15, 60, "Clothes", "Vinted", None),
 (0.5, 18, 47, "Pets", "Fressnapf", None), (0.12, 48, 165, "Pets", "Tierarzt Dr. Meyer", (0,1,2,3)), (0.3, 8, 19, "Pets", "Katzenstreu Zooplus", None),
 (0.35, 24, 52, "Fun & sports", "Cinemaxx", (4,5,6)), (0.25, 22, 84, "Fun & sports", "Werder Bremen Tickets", (5,6)), (0.3, 5, 18, "Fun & sports", "Schwimmbad Horner Bad", (5,6)),
 (0.3, 9, 72, "Home & repairs", "Bauhaus", None), (0.3, 7, 64, "Home & repairs", "OBI", None), (0.1, 35, 240, "Home & repairs", "Ikea", None), (0.2, 9, 38, "Household", "Ikea", None),
 (0.15, 8, 30, "Household", "", None), (0.1, 5, 40, "Going out", "", None),
]
for (y, m) in months:
    for per, lo, hi, c, n, wd in VAR:
        if c == "Household": per *= 0.75
        for _ in range(cnt(per)):
            d = rday(y, m, wd)
            infl = 1 + 0.035 * ((d - START).days / 365.0) if c in ("Household", "Going out") else 1
            a = round(money(lo, hi) * infl, 2)
            if not away(d): add(d, a, c, n)
    if 3 <= m <= 10:
        for n, per, lo, hi in (("Bauhaus", .6, 9, 66), ("Pflanzen Kölle", .5, 11, 58), ("Dehner Gartencenter", .3, 12, 80), ("Wochenmarkt Findorff Blumen", .3, 6, 19)):
            for _ in range(cnt(per)):
                d = rday(y, m)
                a = money(lo, hi)
                if not away(d): add(d, a, "Garden", n)
    F = "Fixed costs"
    add(dt.date(y,m,1), 1180 if (y,m) < (2025,4) else 1225, F, "Miete")
    add(dt.date(y,m,3), 92 if (y,m) < (2025,2) else 104, F, "swb Strom")
    add(dt.date(y,m,3), 118 if y < 2025 else (131 if y < 2026 else 126), F, "swb Gas")
    add(dt.date(y,m,5), 39.99 if (y,m) < (2026,6) else 44.99, F, "EWE Internet")
    add(dt.date(y,m,12), 18, F, "Congstar Handy")
    if m in (2,5,8,11): add(dt.date(y,m,15), 55.08, F, "Rundfunkbeitrag")
    if m == 1: add(dt.date(y,m,8), {2024:412.6,2025:447.3,2026:489.1}[y], F, "Kfz-Versicherung HUK")
    if m == 3: add(dt.date(y,m,10), {2024:96.4,2025:99.8,2026:103.5}[y], F, "Hausratversicherung")
    add(dt.date(y,m,2), 49 if y < 2025 else (58 if y < 2026 else 63), "Mobility", "Deutschlandticket")
    add(dt.date(y,m,6), 62 if (y,m) < (2025,8) else 68, "Kids & school", "Musikschule Lotte")
    add(dt.date(y,m,1), 15, "Kids & school", "Taschengeld Lotte")
    add(dt.date(y,m,1), 20 if (y,m) < (2026,1) else 25, "Kids & school", "Taschengeld Jonas")
    if (y,m) >= (2024,9): add(dt.date(y,m,20), 84 if y < 2026 else 88, "Kids & school", "Schulessen")
    add(dt.date(y,m,9), 12.99 if (y,m) < (2025,5) else 13.99, "Fun & sports", "Netflix")
    if (y,m) <= (2026,3): add(dt.date(y,m,18), 17.99, "Fun & sports", "Spotify Family")
    if (y,m) >= (2025,1): add(dt.date(y,m,4), 29.90, "Fun & sports", "Fitness First")
    if m in (1,7): add(dt.date(y,m,14), 78, "Kids & school", "Turnverein Jonas")
    if m in (1,): add(dt.date(y,m,22), {2024:148,2025:152,2026:165}[y], "Garden", "Pacht Parzelle")
O = """2023-12-02 24.90 Presents Adventskalender
2023-12-16 64.50 Presents Weihnachten Oma
2023-12-18 119.00 Presents Weihnachten Jonas Lego
2023-12-19 84.95 Presents Weihnachten Lotte
2023-12-20 46.20 Presents Weihnachten Opa
2023-12-21 39.90 Household Weihnachtsbaum
2024-02-10 42.00 Presents Geburtstag Oma
2024-03-09 25.00 Presents Geburtstag Mia
2024-05-11 129.99 Presents Geburtstag Jonas Fahrradhelm
2024-05-12 86.40 Presents Rewe Geburtstag Jonas
2024-06-15 60.00 Presents Hochzeit Tim und Lea
2024-09-21 95.50 Presents Geburtstag Lotte
2024-10-05 38.00 Presents Geburtstag Opa
2024-12-01 27.80 Presents Adventskalender
2024-12-13 72.00 Presents Weihnachten Oma
2024-12-14 149.00 Presents Weihnachten Jonas Lego
2024-12-17 112.40 Presents Weihnachten Lotte
2024-12-19 41.00 Presents Weihnachten Opa
2024-12-20 42.90 Household Weihnachtsbaum
2025-02-08 48.50 Presents Geburtstag Oma
2025-03-15 22.50 Presents Geburtstag Mia
2025-05-10 219.00 Presents Geburtstag Jonas Skateboard
2025-05-11 93.75 Presents Rewe Geburtstag Jonas
2025-09-20 134.00 Presents Geburtstag Lotte Roller
2025-10-04 55.00 Presents Geburtstag Opa
2025-11-29 31.60 Presents Adventskalender
2025-12-12 68.90 Presents Weihnachten Oma
2025-12-13 179.00 Presents Weihnachten Jonas Lego
2025-12-16 158.20 Presents Weihnachten Lotte
2025-12-18 52.00 Presents Weihnachten Opa
2025-12-19 45.90 Household Weihnachtsbaum
2026-02-07 75.00 Presents Geburtstag Oma 70
2026-02-08 164.30 Going out Ratskeller Geburtstag Oma 70
2026-03-14 20.00 Presents Geburtstag Mia
2026-05-09 245.00 Presents Geburtstag Jonas Gitarre
2026-05-10 101.15 Presents Rewe Geburtstag Jonas
2026-09-19 88.00 Presents Geburtstag Lotte
2026-10-06 49.00 Presents Geburtstag Opa
2026-11-21 34.20 Presents Adventskalender
2024-04-18 612.35 Mobility Werkstatt Behrens Inspektion
2025-03-27 129.90 Mobility TÜV Nord
2025-03-28 874.20 Mobility Werkstatt Behrens Bremsen
2026-04-22 488.60 Mobility Werkstatt Behrens Inspektion
2025-11-06 412.00 Mobility Winterreifen
2024-08-12 68.40 Kids & school Schulbücher
2025-08-18 81.20 Kids & school Schulbücher
2026-08-24 96.70 Kids & school Schulbücher
2024-08-10 189.00 Kids & school Schulranzen Lotte
2025-05-02 285.00 Kids & school Klassenfahrt Jonas
2026-06-05 190.00 Kids & school Klassenfahrt Lotte
2026-09-10 349.00 Kids & school Tablet Jonas Schule
2025-11-13 229.00 Health Brille Fielmann
2026-09-03 318.00 Health Brille Fielmann
2024-10-02 129.00 Home & repairs Kinderzimmer Farbe OBI
2024-10-04 389.00 Home & repairs Kinderzimmer Hochbett Ikea
2024-10-05 64.90 Home & repairs Kinderzimmer Lampe
2024-10-12 148.50 Home & repairs Kinderzimmer Teppich
2024-10-17 79.00 Home & repairs Kinderzimmer Regal Ikea
2025-01-21 246.00 Home & repairs Waschmaschine Reparatur
2025-09-12 649.00 Home & repairs Spülmaschine Saturn
2026-03-02 350.00 Home & repairs Bad Renovierung Anzahlung Klempner Hansen
2026-03-06 734.80 Home & repairs Bad Renovierung Fliesen Hornbach
2026-03-07 118.40 Home & repairs Bad Renovierung Fliesenkleber Bauhaus
2026-03-13 429.00 Home & repairs Bad Renovierung Waschbecken
2026-03-19 286.50 Home & repairs Bad Renovierung Armaturen Hornbach
2026-03-27 1890.00 Home & repairs Bad Renovierung Klempner Hansen
2026-04-02 1240.00 Home & repairs Bad Renovierung Fliesenleger Yilmaz
2026-04-10 74.95 Home & repairs Bad Renovierung Farbe OBI
2026-04-16 159.00 Home & repairs Bad Renovierung Spiegelschrank Ikea
2026-04-18 46.30 Household Bad Renovierung Handtücher
2024-03-23 219.00 Garden Rasenmäher Bauhaus
2025-04-12 460.00 Garden Gewächshaus
2026-05-23 139.00 Garden Hochbeet Bauhaus
2024-01-15 690.00 Holidays Bodensee Ferienwohnung Anzahlung
2024-07-20 78.30 Mobility Bodensee Tankstelle Shell
2024-07-20 690.00 Holidays Bodensee Ferienwohnung
2024-07-21 48.60 Holidays Bodensee Edeka
2024-07-22 56.00 Holidays Bodensee Mainau
2024-07-23 71.40 Going out Bodensee Restaurant Seeblick
2024-07-25 62.00 Holidays Bodensee Schifffahrt
2024-07-26 39.80 Holidays Bodensee Edeka
2024-07-28 27.50 Going out Bodensee Eisdiele
2024-07-30 81.20 Mobility Bodensee Tankstelle Aral
2025-02-03 480.00 Holidays Dänemark Ferienhaus Anzahlung
2025-07-26 74.60 Mobility Dänemark Tankstelle Aral
2025-07-26 1120.00 Holidays Dänemark Ferienhaus
2025-07-27 93.40 Holidays Dänemark SuperBrugsen
2025-07-29 168.00 Holidays Dänemark Legoland
2025-07-29 44.70 Going out Dänemark Legoland Pizza
2025-07-31 66.85 Holidays Dänemark SuperBrugsen
2025-08-02 38.20 Going out Dänemark Fischbude
2025-08-04 54.00 Holidays Dänemark Fähre Fanø
2025-08-05 88.10 Holidays Dänemark SuperBrugsen
2025-08-07 97.30 Going out Dänemark Restaurant Hvide Sande
2025-08-08 29.90 Presents Dänemark Mitbringsel
2025-08-09 69.90 Mobility Dänemark Tankstelle Q8
2025-11-10 180.00 Holidays Harz Hotel Anzahlung
2026-01-30 52.40 Mobility Harz Tankstelle Jet
2026-01-30 246.00 Holidays Harz Hotel
2026-01-31 112.00 Holidays Harz Skipass
2026-01-31 63.50 Going out Harz Hütte
2026-02-01 48.00 Holidays Harz Schlittenverleih
2026-02-02 21.80 Going out Harz Bäckerei
2026-01-24 1168.00 Holidays Mallorca Flug
2026-07-18 42.00 Mobility Mallorca Parken Flughafen
2026-07-18 1340.00 Holidays Mallorca Hotel
2026-07-20 215.00 Holidays Mallorca Mietwagen
2026-07-21 58.40 Going out Mallorca Tapas
2026-07-22 76.00 Holidays Mallorca Aquarium Palma
2026-07-24 84.60 Going out Mallorca Restaurant Playa
2026-07-25 34.90 Clothes Mallorca Badeschuhe
2026-07-27 47.20 Presents Mallorca Mitbringsel"""
CATS = ["Home & repairs","Kids & school","Fun & sports","Fixed costs","Going out","Household","Mobility","Presents","Holidays","Clothes","Health","Garden","Pets"]
for line in O.splitlines():
    d, a, rest = line.split(" ", 2)
    c = next(c for c in CATS if rest.startswith(c))
    add(d, float(a), c, rest[len(c):].strip())
rows.sort(key=lambda r: (r[0], r[2], r[3], float(r[1])))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "bremen.csv"), "w", newline="", encoding="utf-8") as f:
    w = csv.writer(f, lineterminator="\n"); w.writerow(["date","amount","category","notes"]); w.writerows(rows)
