#!/usr/bin/env python3
"""Deterministic ledger: a freelancer in Zürich, CHF, 2023-01-01 .. 2025-09-14."""
import csv, os, random
from datetime import date, timedelta

R = random.Random(20250914)
START, END = date(2023, 1, 1), date(2025, 9, 14)
rows = []


def p(x):                       # Swiss prices: steps of five Rappen
    return "%.2f" % (round(x * 20) / 20)


def add(d, amount, cat, note=""):
    if isinstance(d, str):
        d = date.fromisoformat(d)
    if START <= d <= END:
        rows.append((d.isoformat(), amount if isinstance(amount, str) else p(amount), cat, note))


def months():
    y, m = 2023, 1
    while (y, m) <= (2025, 9):
        yield y, m
        y, m = (y + 1, 1) if m == 12 else (y, m + 1)


# days away from home: no everyday rows (a trip, or simply nothing)
AWAY = set()
for a, b in [("2023-08-05", "2023-08-13"), ("2024-02-10", "2024-02-12"), ("2024-05-09", "2024-05-12"),
             ("2025-06-18", "2025-06-23"), ("2024-12-25", "2024-12-28"), ("2023-12-24", "2023-12-27"),
             ("2025-07-28", "2025-08-01")]:
    d = date.fromisoformat(a)
    while d <= date.fromisoformat(b):
        AWAY.add(d)
        d += timedelta(1)

# ---------- fixed things
for y, m in months():
    rent = 1780 if (y, m) < (2023, 10) else 1845 if (y, m) < (2025, 7) else 1815
    add(date(y, m, 1), rent, "Miete", "" if m in (5, 11) else "Miete Idastrasse 14")
    add(date(y, m, 2), 390 if (y, m) < (2024, 9) else 420, "Büro", "Coworking Impact Hub")
    add(date(y, m, 3), 85 if y < 2025 else 87, "ÖV", "ZVV NetzPass")
    add(date(y, m, 5), 12.95 if (y, m) < (2024, 10) else 13.95, "Abos", "Spotify")
    if (y, m) <= (2024, 8):
        add(date(y, m, 8), 18.90 if (y, m) < (2024, 2) else 20.90, "Abos", "Netflix")
    add(date(y, m, 12), 65 if y == 2023 else 59.90, "Abos", "Swisscom Internet")
    if (y, m) >= (2024, 3):
        add(date(y, m, 15), 9.90, "Abos", "Blick+ Abo")
    add(date(y, m, 17), 61.50 if (y, m) < (2024, 6) else 67.30, "Software", "Adobe Creative Cloud")
    if (y, m) >= (2023, 6) and (y, m) != (2024, 8):
        add(date(y, m, 20), 15.00, "Software", "Figma")
    if m in (1, 4, 7, 10):
        prem = {2023: 1048.20, 2024: 1139.40, 2025: 1205.70}[y]
        add(date(y, m, 4), prem, "Versicherung", "Krankenkasse Sanitas Q%d" % ((m + 2) // 3))
    if m in (2, 5, 8, 11):
        add(date(y, m, 22), {2: 118, 5: 92, 8: 61, 11: 84}[m] + R.random() * 22, "Strom", "ewz Stromrechnung")
        add(date(y, m, 27), {2023: 612.50, 2024: 655.00, 2025: 701.50}[y], "Steuern", "AHV Akonto")
for y in (2023, 2024, 2025):
    add(date(y, 3, 11), {2023: 148.60, 2024: 148.60, 2025: 156.20}[y], "Versicherung", "Haftpflicht Mobiliar")
    add(date(y, 5, 6), 96.00, "Versicherung", "Velo-Versicherung Mobiliar")
    add(date(y, 2, 7), 185 if y < 2024 else 190, "ÖV", "SBB Halbtax")
    add(date(y, 9, 30), {2023: 2140.35, 2024: 2385.80, 2025: 2510.00}[y], "Steuern", "Steuern Kanton Zürich, Rate 2")
    add(date(y, 3, 31), {2023: 1980.00, 2024: 2210.50, 2025: 2460.75}[y], "Steuern", "Steuern Kanton Zürich, Rate 1")
    add(date(y, 1, 19), {2023: 335, 2024: 335, 2025: 335}[y], "Abos", "Serafe")
    add(date(y, 1, 28), {2023: 119, 2024: 129, 2025: 129}[y], "Abos", "NZZ Digital Jahresabo")
add("2023-06-19", 214.70, "Miete", "Nebenkosten Nachzahlung")
add("2024-06-17", 162.35, "Miete", "Nebenkosten Nachzahlung")
add("2025-06-16", 287.90, "Miete", "Nebenkosten Nachzahlung")

# ---------- everyday life, day by day
groc = [("Migros", 22), ("Migros Limmatplatz", 8), ("Migros Wiedikon", 8), ("Coop", 16), ("Coop Wiedikon", 6),
        ("Coop Pronto", 7), ("Bäckerei Wiedikon", 8), ("Markt Helvetiaplatz", 5), ("Globus Delicatessa", 3),
        ("Denner", 5), ("", 5)]
span = {"Coop Pronto": (5, 24), "Bäckerei Wiedikon": (3.5, 16), "Markt Helvetiaplatz": (12, 44),
        "Globus Delicatessa": (18, 72), "Denner": (11, 52)}
gextra = ["Gemüse", "Käse und Brot", "Wocheneinkauf", "Früchte", "Grillabend", "Znüni", "Süßes", "Putzmittel"]
rest = [("Migros Take Away", 9, (7.5, 16)), ("Coop Pronto Sandwich", 4, (6, 11)), ("Hiltl", 5, (19, 48)),
        ("Bellevue Grill", 4, (9, 17)), ("Restaurant Seeblick", 2, (38, 92)), ("Pizzeria Grottino", 4, (24, 58)),
        ("Gasthaus Weitblick", 2, (32, 84)), ("Thai Wok Wiedikon", 5, (16, 34)), ("Mittagessen mit Kunde", 3, (42, 118)),
        ("Znacht mit Jürg", 3, (31, 78)), ("Globus Bistro", 2, (18, 36)), ("Frau Gerolds Garten", 2, (18, 52)), ("", 3, (12, 40))]
coff = [("Vicafe", 6, (4.2, 6.8)), ("Café Bellevue", 4, (4.8, 13)), ("Sprüngli Paradeplatz", 3, (5.2, 18)),
        ("Kaffee Bahnhof", 3, (4.5, 7.5)), ("Berliner und Espresso", 1, (7, 9.5)), ("", 2, (4.2, 6.5))]


def pick(lst):
    tot = sum(t[1] for t in lst)
    x = R.random() * tot
    for t in lst:
        x -= t[1]
        if x < 0:
            return t
    return lst[-1]


d = START
while d <= END:
    if d not in AWAY:
        wd = d.weekday()
        infl = 1 + 0.03 * (d.year - 2023)
        if R.random() < (0.55 if wd in (1, 4) else 0.78 if wd == 5 else 0.40 if wd != 6 else 0.10):
            name = pick(groc)[0]
            lo, hi = span.get(name, (14, 96) if wd == 5 else (8, 68))
            note = name
            if name.startswith(("Migros", "Coop", "Markt", "Globus")) and name != "Coop Pronto" and R.random() < 0.16:
                note = name + ", " + R.choice(gextra)
            add(d, (lo + (hi - lo) * R.random() ** 1.5) * infl, "Lebensmittel", note)
        if R.random() < (0.30 if wd in (4, 5) else 0.20 if wd < 4 else 0.12):
            n, _, (lo, hi) = pick(rest)
            add(d, (lo + (hi - lo) * R.random()) * infl, "Restaurant", n)
        if R.random() < (0.17 if wd < 5 else 0.11):
            n, _, (lo, hi) = pick(coff)
            add(d, (lo + (hi - lo) * R.random() ** 1.4) * infl, "Coffee", n)
        if R.random() < 0.075:
            n, lo, hi = R.choice([("SBB Bern retour", 51, 54), ("SBB Winterthur", 6.8, 13.6), ("SBB Sparbillett Basel", 15.8, 28),
                                  ("SBB", 9, 38), ("SBB Luzern", 13, 27), ("SBB Velobillett", 14, 14), ("ZVV Nachtzuschlag", 5, 5),
                                  ("Taxi Hauptbahnhof", 21, 46)])
            add(d, lo + (hi - lo) * R.random(), "ÖV", n)
        if R.random() < 0.042:
            n, lo, hi = R.choice([("Apotheke Bellevue", 9, 64), ("Bahnhof Apotheke", 8, 41), ("Apotheke Wiedikon", 7, 58),
                                  ("Apotheke", 6, 36), ("Physio Sihlfeld", 48, 96), ("Hausarzt Dr. Müller", 64, 185)])
            add(d, lo + (hi - lo) * R.random(), "Gesundheit", n)
        if R.random() < 0.062:
            n, lo, hi = R.choice([("Kino Riffraff", 17, 21), ("Hallenbad City", 8, 8), ("Kletterhalle Gaswerk", 26, 31),
                                  ("Konzert Moods", 28, 54), ("Schauspielhaus", 38, 76), ("Blick", 3.4, 3.8), ("Blick", 3.4, 3.8),
                                  ("Museum für Gestaltung", 15, 15), ("", 10, 45)])
            add(d, lo + (hi - lo) * R.random(), "Freizeit", n)
        if R.random() < 0.030:
            n, lo, hi = R.choice([("Jumbo", 14, 88), ("Migros Do it, Farbe", 22, 74), ("Ikea Spreitenbach", 25, 240),
                                  ("Putzmittel Büro und Wohnung", 11, 33), ("Coop Bau+Hobby", 13, 79), ("Waschküche Schlüssel", 20, 40)])
            add(d, lo + (hi - lo) * R.random(), "Haushalt", n)
        if R.random() < 0.028:
            n, lo, hi = R.choice([("Bürobedarf Zumstein", 9, 68), ("Bürobedarf Zumstein, Tinte", 38, 82), ("Post, Einschreiben", 6.3, 18),
                                  ("Orell Füssli, Notizbücher", 18, 42), ("Druckerei Köpfli", 46, 210)])
            add(d, lo + (hi - lo) * R.random(), "Büro", n)
        if R.random() < 0.024:
            n, lo, hi = R.choice([("Orell Füssli", 18, 56), ("Buchhandlung im Volkshaus", 19, 64), ("Antiquariat Straßenfund", 5, 24),
                                  ("Orell Füssli, Reiseführer Berlin", 24, 28)] if d > date(2025, 1, 1) else
                                 [("Orell Füssli", 18, 56), ("Buchhandlung im Volkshaus", 19, 64), ("Antiquariat Straßenfund", 5, 24)])
            add(d, lo + (hi - lo) * R.random(), "Books", n)
        if R.random() < 0.030:
            n, lo, hi = R.choice([("Globus", 49, 210), ("Transa", 119, 260), ("H&M", 19, 88), ("Zalando", 38, 172),
                                  ("Schuhe Dosenbach", 59, 139), ("Manor", 22, 96)])
            add(d, lo + (hi - lo) * R.random(), "Kleidung", n)
        if d.month in (3, 4, 5, 6, 7, 8, 9, 10) and R.random() < 0.020:
            n, lo, hi = R.choice([("Velowerkstatt Wiedikon", 42, 165), ("Veloplus, Schlauch", 9, 18), ("Veloplus, Licht", 34, 79),
                                  ("Pumpe und Öl", 14, 38)])
            add(d, lo + (hi - lo) * R.random(), "Velo", n)
    d += timedelta(1)

# ---------- single things
for dd, a, c, n in [
    # Digitec and Galaxus under several categories
    ("2023-02-14", 389.00, "Büro", "Digitec, Monitor"), ("2023-05-23", 64.90, "Büro", "Digitec, Tastatur"),
    ("2023-11-24", 1899.00, "Büro", "Digitec, Laptop"), ("2023-12-09", 79.00, "Geschenke", "Digitec, Kopfhörer für Jürg"),
    ("2024-04-16", 45.30, "Büro", "Digitec, Kabel"), ("2024-07-03", 229.00, "Freizeit", "Digitec, E-Reader"),
    ("2024-11-29", 549.00, "Büro", "Digitec, Bürostuhl"), ("2025-01-21", 119.00, "Haushalt", "Digitec, Wasserkocher und Toaster"),
    ("2025-05-13", 34.95, "Freizeit", "Digitec"), ("2025-08-26", 164.00, "Büro", "Digitec, externe SSD"),
    # presents
    ("2023-01-27", 58.00, "Geschenke", "Geburtstag Vater, Wein"), ("2023-03-24", 42.50, "Geschenke", "Blumenstrauß für Mutter"),
    ("2023-05-12", 36.00, "Geschenke", "Blumenstrauß Muttertag"), ("2023-07-08", 120.00, "Geschenke", "Hochzeit Sabine und Lukas"),
    ("2023-09-16", 49.90, "Geschenke", "Globus, Geburtstag Anna"), ("2023-12-16", 96.00, "Geschenke", "Globus, Weihnachten Mutter"),
    ("2023-12-18", 67.80, "Geschenke", "Orell Füssli, Weihnachten"), ("2023-12-22", 54.00, "Geschenke", "Sprüngli, Weihnachten"),
    ("2024-01-26", 62.00, "Geschenke", "Geburtstag Vater"), ("2024-05-10", 39.50, "Geschenke", "Blumenstrauß Muttertag"),
    ("2024-06-22", 75.00, "Geschenke", "Taufe Nora"), ("2024-09-14", 55.00, "Geschenke", "Geburtstag Anna, Gutschein"),
    ("2024-12-07", 138.00, "Geschenke", "Globus, Weihnachten Eltern"), ("2024-12-14", 44.60, "Geschenke", "Orell Füssli, Weihnachten"),
    ("2024-12-19", 61.00, "Geschenke", "Sprüngli, Weihnachten"), ("2024-12-21", 29.90, "Geschenke", ""),
    ("2025-01-25", 70.00, "Geschenke", "Geburtstag Vater, Gruß und Wein"), ("2025-03-21", 46.00, "Geschenke", "Blumenstrauß für Mutter"),
    ("2025-05-09", 41.00, "Geschenke", "Blumenstrauß Muttertag"), ("2025-08-16", 150.00, "Geschenke", "Hochzeit Nadia"),
    ("2025-09-13", 64.50, "Geschenke", "Globus, Geburtstag Anna"),
    # health
    ("2023-04-18", 285.40, "Gesundheit", "Zahnarzt Dr. Weiß"), ("2024-04-23", 312.75, "Gesundheit", "Zahnarzt Dr. Weiß"),
    ("2024-11-05", 946.20, "Gesundheit", "Zahnarzt Dr. Weiß, Krone"), ("2025-04-29", 318.60, "Gesundheit", "Zahnarzt Dr. Weiß"),
    ("2023-10-10", 428.00, "Gesundheit", "Optiker Fielmann, Brille"), ("2025-02-11", 74.00, "Gesundheit", "Augenarzt"),
    # courses and leisure
    ("2023-09-04", 390.00, "Freizeit", "Klubschule Migros, Italienisch"), ("2024-02-26", 390.00, "Freizeit", "Klubschule Migros, Italienisch"),
    ("2024-07-13", 46.00, "Freizeit", "Badi und Glacé, viel Spaß"), ("2025-07-05", 189.00, "Freizeit", "Montreux Jazz, Spaß mit Nadia"),
    ("2023-07-15", 98.00, "Freizeit", "Openair Gurten"),
    # software
    ("2023-03-08", 228.00, "Software", "Bexio Jahreslizenz"), ("2024-03-08", 264.00, "Software", "Bexio Jahreslizenz"),
    ("2025-03-10", 264.00, "Software", "Bexio Jahreslizenz"), ("2024-10-15", 99.00, "Software", "Affinity Upgrade"),
    # beans: coffee that is in groceries
    ("2023-04-08", 19.80, "Lebensmittel", "Vicafe, coffee beans"), ("2023-10-21", 19.80, "Lebensmittel", "Vicafe, coffee beans"),
    ("2024-06-08", 21.50, "Lebensmittel", "Vicafe, coffee beans"), ("2025-02-22", 22.90, "Lebensmittel", "Vicafe, coffee beans"),
    ("2025-07-19", 22.90, "Lebensmittel", "Vicafe, coffee beans"),
    # words near the trips
    ("2024-06-29", 14.60, "Lebensmittel", "Migros, Tessiner Salami"), ("2025-03-29", 16.25, "Lebensmittel", "Coop, Tessiner Salami"),
    # Velo words elsewhere
    ("2024-04-02", 60.00, "Abos", "Velostation Bahnhof Jahresabo"), ("2025-04-02", 60.00, "Abos", "Velostation Bahnhof Jahresabo"),
    # a fine, a move of furniture
    ("2024-03-21", 40.00, "ÖV", "SBB Busse ohne Billett"),
    ("2024-10-05", 129.00, "Haushalt", "Umzug Möbel, Transporter"),
    # Engadin 2023, Flims 2024 (holidays, few rows)
    ("2023-05-30", 400.00, "Ferien", "Ferienwohnung Engadin, Anzahlung"), ("2023-08-05", 780.00, "Ferien", "Ferienwohnung Engadin"),
    ("2023-08-07", 62.00, "Ferien", "Bergbahn Corvatsch"), ("2023-08-09", 84.30, "Restaurant", "Chesa Pontresina"),
    ("2023-08-10", 73.45, "Lebensmittel", "Volg Pontresina"), ("2023-08-12", 38.00, "Ferien", "Muottas Muragl"),
    ("2024-02-10", 164.00, "Ferien", "Skitage Flims, Tageskarten"), ("2024-02-10", 58.50, "Restaurant", "Skitage Flims"),
    ("2024-02-11", 310.00, "Ferien", "Skitage Flims, Hotel"), ("2024-02-12", 43.20, "ÖV", "SBB Chur"),
    # Tessin 2024
    ("2024-03-18", 150.00, "Ferien", "Tessin: Hotel Ascona, Anzahlung"), ("2024-05-09", 38.40, "ÖV", "Tessin: SBB Zürich-Locarno"),
    ("2024-05-09", 64.80, "Restaurant", "Tessin: Grotto Ronco"), ("2024-05-09", 12.40, "Restaurant", "Tessin: Gelateria Ascona"),
    ("2024-05-10", 28.00, "Ferien", "Tessin: Schiff Isole di Brissago"), ("2024-05-10", 21.35, "Gesundheit", "Tessin: Apotheke Locarno, Sonnencreme"),
    ("2024-05-10", 78.50, "Restaurant", "Tessin: Osteria Nostrana"), ("2024-05-11", 45.00, "Ferien", "Tessin: Velomiete"),
    ("2024-05-11", 31.70, "Lebensmittel", "Tessin: Migros Locarno, Picknick"), ("2024-05-11", 59.20, "Restaurant", "Tessin: Pizzeria am See"),
    ("2024-05-12", 435.00, "Ferien", "Tessin: Hotel Ascona, drei Nächte"), ("2024-05-12", 38.40, "ÖV", "Tessin: SBB Locarno-Zürich"),
    # Berlin 2025
    ("2025-04-07", 218.60, "Ferien", "Berlin: Flug Swiss"), ("2025-04-08", 180.00, "Ferien", "Berlin: Hotel Kreuzberg, Anzahlung"),
    ("2025-06-18", 13.60, "ÖV", "Berlin: S-Bahn Flughafen"), ("2025-06-18", 27.90, "Restaurant", "Berlin: Döner und Bier"),
    ("2025-06-19", 42.00, "ÖV", "Berlin: BVG Wochenkarte"), ("2025-06-19", 9.80, "Restaurant", "Berlin: Currywurst Schönhauser Straße"),
    ("2025-06-19", 19.00, "Freizeit", "Berlin: Pergamon Panorama"), ("2025-06-20", 14.30, "Coffee", "Berlin: Café Bergmannstraße"),
    ("2025-06-20", 86.50, "Restaurant", "Berlin: Znacht mit Nadia"), ("2025-06-21", 112.00, "Kleidung", "Berlin: Mantel vom Flohmarkt"),
    ("2025-06-21", 54.70, "Freizeit", "Berlin: Konzert Astra"), ("2025-06-22", 23.40, "Lebensmittel", "Berlin: Markthalle Neun"),
    ("2025-06-22", 48.90, "Restaurant", "Berlin: Weinlokal Großbeerenstraße"), ("2025-06-23", 506.00, "Ferien", "Berlin: Hotel Kreuzberg, Rest"),
    ("2025-06-23", 17.50, "Geschenke", "Berlin: Mitbringsel für Mutter"),
    # Velo repair project: the old racing bike, spring 2025
    ("2025-02-15", 220.00, "Velo", "Projekt Rennvelo: Rahmen occasion"), ("2025-02-22", 34.90, "Haushalt", "Projekt Rennvelo: Werkzeug Jumbo"),
    ("2025-03-01", 78.40, "Velo", "Projekt Rennvelo: Kassette und Kette"), ("2025-03-08", 52.00, "Velo", "Projekt Rennvelo: Bremsbeläge"),
    ("2025-03-15", 189.00, "Velo", "Projekt Rennvelo: Laufräder, Ricardo"), ("2025-03-22", 26.70, "Velo", "Projekt Rennvelo: Lenkerband"),
    ("2025-04-05", 115.00, "Velo", "Projekt Rennvelo: Velowerkstatt Wiedikon, Zentrieren"), ("2025-04-12", 44.50, "Velo", "Projekt Rennvelo: Pedale"),
    ("2025-04-26", 63.00, "Velo", "Projekt Rennvelo: Lack, weiß"),
    # holiday at the end of July 2025: bought beforehand
    ("2025-07-24", 96.40, "Ferien", "Zelt und Gaskocher, Transa"),
    # an accidental double entry
    ("2025-03-18", 27.40, "Restaurant", "Thai Wok Wiedikon"), ("2025-03-18", 27.40, "Restaurant", "Thai Wok Wiedikon"),
    # the last days
    ("2025-09-14", 5.20, "Coffee", "Vicafe"),
]:
    add(dd, a, c, n)

rows.sort(key=lambda r: (r[0], r[2], r[3], float(r[1])))
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "zurich.csv")
with open(out, "w", encoding="utf-8", newline="") as f:
    w = csv.writer(f, lineterminator="\n")
    w.writerow(["date", "amount", "category", "notes"])
    w.writerows(rows)
print(len(rows), "rows")
