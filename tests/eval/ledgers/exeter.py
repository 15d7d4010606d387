import csv, random, os
from datetime import date, timedelta as td
R = random.Random(632511)
rows = []
S, T = date(2023,9,1), date(2026,11,30)
def add(d, a, c, n):
    if S <= d <= T: rows.append((d.isoformat(), '%.2f' % a, c, n))
def amt(lo, hi):
    a = R.uniform(lo, hi)
    return round(a, 2)
def tidy(lo, hi):      # shop-like prices
    a = int(R.uniform(lo, hi)); return a + R.choice([0, .5, .95, .99, .49, .25, .75])
RET = date(2026,7,17)
VAN = date(2024,4,13)
F,E,B,H,V,G,AL,GC,CH,M,P,HE,HO,BB = ("Food shop","Eating out","Bills","House","Campervan","Getting about","Allotment",
 "Grandchildren","Choir","Mum","Presents","Health","Holidays","Bits and bobs")
trips = [("Northumberland", date(2024,6,14), 9), ("Brittany", date(2025,9,5), 12), ("Scotland", date(2026,9,11), 15)]
def intrip(d):
    return any(s <= d < s+td(n) for _, s, n in trips)
# ---- everyday things
d = S
while d <= T:
    wd, m, y = d.weekday(), d.month, d.year
    infl = 1 + 0.035*((d-S).days/365)
    ret = d >= RET
    if not intrip(d):
        # weekly things
        if wd == 4 and R.random() < .9:
            add(d, amt(46,82)*infl, F, R.choice(["Tesco weekly shop","Tesco weekly shop","Tesco","Tesco weekly shop"]) if R.random() < .7 else R.choice(["Sainsbury's","Sainsbury's weekly shop"]))
        if wd == 1 and m not in (8,) and not (m == 12 and d.day > 18) and not (m == 7 and d.day > 15) and R.random() < .8:
            add(d, R.choice([1.5,2,2,2.5]), CH, "choir tea")
            if R.random() < .3: add(d, R.choice([2.4,2.8,3.2]), CH, "parking choir")
        if wd == 2 and d >= date(2024,9,4) and m != 8 and not (m == 12 and d.day > 17) and R.random() < .8:
            add(d, 9 if d < date(2026,1,1) else 10.5, HE, "Pilates")
        if wd == 3 and (d-S).days//7 % 2 == 0 and R.random() < .85:
            add(d, 18 if d < date(2025,4,1) else 20, M, "Mum hair")
        quiet = R.random() < .2
        if not quiet:
            def ev(p, a, c, n):
                if R.random() < p: add(d, a(), c, n() if callable(n) else n)
            ev(.20, lambda: amt(3,19)*infl, F, "Tesco Express")
            ev(.16, lambda: amt(12,44)*infl, F, lambda: R.choice(["Lidl","Lidl","Lidl top up"]))
            ev(.07, lambda: amt(8,36)*infl, F, "M&S Food")
            ev(.04, lambda: amt(14,62)*infl, F, "Waitrose")
            ev(.06, lambda: amt(6,29)*infl, F, "Darts Farm")
            ev(.11, lambda: amt(2,14)*infl, F, "Co-op")
            ev(.07, lambda: amt(3,8), F, lambda: R.choice(["bakery","bakery","sourdough from bakery"]))
            ev(.03, lambda: amt(4,16), F, "")
            if wd == 5: ev(.35, lambda: tidy(4,13), F, "market veg")
            ev(.09, lambda: tidy(5,17), E, lambda: R.choice(["Boston Tea Party","Boston Tea Party with Jean","Boston Tea Party"]))
            ev(.09, lambda: tidy(3,10), E, lambda: R.choice(["Costa","Costa","Costa with Pauline"]))
            ev(.035, lambda: tidy(9,24), E, "Darts Farm cafe")
            ev(.03, lambda: tidy(22,58), E, "Double Locks")
            ev(.025, lambda: tidy(28,66), E, "The Ship")
            ev(.025, lambda: tidy(18,29), E, lambda: R.choice(["fish and chips","fish and chips Exmouth"]))
            ev(.025, lambda: tidy(14,38), E, lambda: R.choice(["lunch with Jean","lunch with Pauline","lunch with Pauline"]))
            ev(.012, lambda: tidy(4,12), E, "")
            if ret: ev(.07, lambda: tidy(4,15), E, lambda: R.choice(["Otter Garden Centre cafe","Costa with Keith"]))
            if not ret and wd < 5: ev(.16, lambda: 2 if d < date(2025,1,1) else 3, G, "bus to work")
            ev(.06, lambda: R.choice([2,4]) if d < date(2025,1,1) else R.choice([3,6]), G, lambda: R.choice(["Stagecoach","bus to Ann's","bus to Ann's"]))
            ev(.055, lambda: amt(32,58), G, lambda: R.choice(["Tesco petrol","Tesco petrol","Shell petrol"]))
            ev(.07, lambda: R.choice([2.2,3.4,4.6,5.8]), G, lambda: R.choice(["car park Guildhall","car park Exmouth","car park"]))
            ev(.012, lambda: amt(18,64), G, lambda: R.choice(["train to Bristol","train to London","train to Bristol"]))
            ev(.008, lambda: tidy(8,19), G, "taxi home")
            k = {1:.02,2:.07,3:.16,4:.18,5:.16,6:.09,7:.06,8:.05,9:.05,10:.05,11:.02,12:.005}[m]
            ev(k*.6, lambda: tidy(4,32), AL, lambda: R.choice(["Otter Garden Centre","Otter Garden Centre compost","Otter Garden Centre plants"]))
            ev(k*.4, lambda: tidy(3,19), AL, lambda: R.choice(["seeds","seed potatoes","seeds Kings","onion sets"]))
            ev(k*.25, lambda: tidy(6,48), AL, lambda: R.choice(["B&Q","B&Q netting","fleece and canes"]))
            ev(.035, lambda: tidy(5,19), GC, lambda: R.choice(["soft play","ice creams Exmouth","cinema Alfie and Rosa","Alfie and Rosa tea"]))
            ev(.02, lambda: tidy(9,34), GC, lambda: R.choice(["Next Rosa","Next Alfie","Next Rosa","Clarks shoes Alfie","Clarks shoes Rosa"]))
            ev(.02, lambda: tidy(3,14), GC, lambda: R.choice(["comic Alfie","sticker book Rosa","Waterstones Alfie","Waterstones Rosa"]))
            ev(.03, lambda: tidy(8,26), M, lambda: R.choice(["Tesco for Mum","Tesco for Mum","flowers for Mum","taxi for Mum"]))
            ev(.07, lambda: tidy(3,22), HE, lambda: R.choice(["Boots","Boots","Boots","Superdrug"]))
            ev(.018, lambda: 9.9, HE, "prescription Boots")
            ev(.012, lambda: tidy(6,24), HE, "Holland & Barrett")
            ev(.035, lambda: tidy(7,23), BB, lambda: R.choice(["Waterstones","Waterstones","Oxfam books"]))
            ev(.055, lambda: tidy(5,38), BB, lambda: R.choice(["Amazon","Amazon","Amazon","Amazon tablet case"]) if R.random() < .97 else "Amazon")
            ev(.03, lambda: tidy(12,62), BB, "M&S")
            ev(.02, lambda: tidy(14,52), BB, "Next")
            ev(.04, lambda: tidy(3,21), BB, lambda: R.choice(["The Range","The Range","charity shop"]))
            ev(.025, lambda: R.choice([3.4,6.8,8.5,13.6]), BB, lambda: R.choice(["stamps","post office parcel"]))
            ev(.012, lambda: tidy(2,15), BB, "")
            ev(.03, lambda: tidy(5,64), H, lambda: R.choice(["B&Q","Trago Mills","B&Q paint","Dunelm","Dunelm cushions"]))
            if d >= VAN:
                s = .05 if 4 <= m <= 9 else .02
                ev(s*(1.6 if ret else 1), lambda: amt(48,84), V, "Shell diesel")
                ev(s*.8, lambda: tidy(8,46), V, lambda: R.choice(["Go Outdoors","Go Outdoors","gas bottle","Trago Mills van bits"]))
                if wd in (4,5): ev(s*2.2, lambda: tidy(24,58), V, lambda: R.choice(["campsite Dartmoor","campsite Bude","campsite Lyme Regis"]))
    # ---- presents
    if m == 12 and d.day <= 22:
        for _ in range(2):
            if R.random() < .38: add(d, tidy(9,58), P, R.choice(["Christmas Alfie","Christmas Rosa","Christmas Waterstones","Christmas M&S","Christmas Keith","Christmas John Lewis","Christmas cards"]))
    if m == 11 and d.day > 12 and R.random() < .28: add(d, tidy(10,48), P, R.choice(["Christmas Alfie","Christmas Rosa","Christmas John Lewis","Christmas Pauline"]))
    if m not in (11,12) and not intrip(d) and R.random() < .022: add(d, tidy(6,32), P, R.choice(["birthday Jean","birthday card","Otter Garden Centre voucher","flowers for Ann","wedding present","birthday Pauline"]))
    d += td(1)
# ---- monthly bills
y, m = 2023, 9
i = 0
while (y, m) <= (2026, 11):
    D = lambda k: date(y, m, k)
    if m not in (2,3): add(D(1), {True:213.4}.get(D(1) < date(2024,4,1), 0) or (224.1 if D(1) < date(2025,4,1) else 235.25 if D(1) < date(2026,4,1) else 246.8), B, "Council tax")
    e = {1:188,2:181,3:158,4:121,5:92,6:74,7:69,8:70,9:81,10:109,11:146,12:176}[m]
    add(D(6), e*R.uniform(.93,1.08), B, "Octopus Energy")
    add(D(12), 34.5 if D(12) < date(2024,4,1) else 37.2 if D(12) < date(2025,4,1) else 48.9 if D(12) < date(2026,4,1) else 52.4, B, "South West Water")
    add(D(15), 29.99 if D(15) < date(2024,4,1) else 32.99 if D(15) < date(2025,4,1) else 36.5 if D(15) < date(2026,4,1) else 40.49, B, "BT broadband")
    add(D(18), 8 if D(18) < date(2025,2,1) else 10, B, "Giffgaff")
    add(D(18), 8 if D(18) < date(2025,2,1) else 10, B, "Giffgaff Keith")
    if D(20) < date(2025,6,1): add(D(20), 46 if D(20) < date(2024,4,1) else 49.5, B, "Sky")
    if D(22) >= date(2025,6,1): add(D(22), 5.99 if D(22) < date(2026,2,1) else 7.99, B, "Netflix")
    if date(2024,3,1) <= D(9) < date(2025,11,1):
        for k in (5,12,19,26):
            if not intrip(D(k)): add(D(k), 17.95 if D(k) < date(2025,1,1) else 19.45, F, "Riverford box")
    add(D(10), 14 if D(10) < date(2025,9,1) else 16, H, "window cleaner")
    if D(25) >= date(2025,3,1): add(D(25), 18.5 if D(25) < date(2026,4,1) else 19.9, M, "Mum alarm pendant")
    if i % 2 == 0: add(D(19), 34 if D(19) < date(2025,1,1) else 38, M, "Mum chiropodist")
    if i % 2 == 1: add(D(21), R.choice([48,52,55]), BB, "hairdresser")
    if R.random() < .75: add(D(R.choice([8,16,24])), 13 if y < 2025 else 15, BB, "Keith haircut")
    if m not in (8,): add(D(27), 28 if D(27) < date(2025,9,1) else 32, GC, "Alfie swimming lessons")
    if m not in (8,) and D(27) >= date(2025,1,1): add(D(26), 24, GC, "Rosa ballet")
    add(D(1), 10, BB, "Radio Times" ) if D(1) >= date(2024,2,1) else None
    add(D(2), 11.99 if D(2) < date(2026,6,1) else 14.99, BB, "Guardian") if D(2) >= date(2024,10,1) else None
    i += 1
    m += 1
    if m == 13: y, m = y+1, 1
# ---- yearly
for yy, tv, hi, ci, vi, mem, rent in [(2023,159,212.4,318.55,0,0,42),(2024,169.5,231.75,347.2,412.6,49,44),(2025,174.5,246.1,329.8,438.15,52,48),(2026,180,258.9,341.65,426.4,54,52)]:
    add(date(yy,10,3), tv, B, "TV licence"); add(date(yy,3,14), hi, B, "house insurance Aviva")
    add(date(yy,11,9), ci, G, "car insurance Aviva"); add(date(yy,5,21), amt(180,420), G, "MOT and service")
    add(date(yy,9,29), rent, AL, "plot rent")
    add(date(yy,10,14), amt(85,98), H, "boiler service")
    add(date(yy,2,6), amt(96,130), HE, "dentist"); add(date(yy,8,8), amt(60,92), HE, "dentist")
    if vi:
        add(date(yy,4,13), vi, V, "van insurance"); add(date(yy,5,2), mem, V, "Camping and Caravanning Club")
        if yy > 2024: add(date(yy,4,4), amt(160,380), V, "van MOT")
    s = {2023:62,2024:65,2025:68,2026:72}[yy]
    for mm, dd in ((1,16),(5,1),(9,17)): add(date(yy,mm,dd), s, CH, "choir subs")
    add(date(yy,3,22), tidy(8,15), CH, "choir music hire"); add(date(yy,12,9), tidy(10,19), CH, "choir Christmas meal deposit"); add(date(yy,10,22), tidy(12,22), CH, "choir sheet music")
    add(date(yy,2,20), tidy(34,62), P, "birthday Alfie Lego" if yy < 2026 else "birthday Alfie bike lock and helmet")
    add(date(yy,7,4), tidy(30,72), P, "birthday Rosa scooter" if yy == 2025 else "birthday Rosa dolls house" if yy == 2026 else "birthday Rosa")
    add(date(yy,10,7), tidy(45,120), P, "birthday Keith"); add(date(yy,3,9) if yy != 2026 else date(yy,3,14), tidy(18,34), P, "Mother's Day flowers")
    add(date(yy,8,12), tidy(58,74), GC, "Crealy Alfie and Rosa")
# ---- Alfie's bike and other single big ones
for dd,a,c,n in [("2024-04-13",18750,V,"VW campervan"),("2024-05-18",389,V,"awning"),("2025-03-29",164.5,V,"leisure battery"),("2026-03-21",412.8,V,"van tyres"),("2026-05-30",619,V,"solar panel fitted"),
 ("2025-01-28",500,M,"stairlift deposit Stannah"),("2025-02-19",2395,M,"stairlift balance Stannah"),("2026-02-24",145,M,"stairlift service Stannah"),
 ("2024-01-22",429,H,"Currys washing machine"),("2025-07-11",319,H,"Currys fridge"),("2024-10-17",268,HE,"Specsavers glasses"),("2026-10-20",312,HE,"Specsavers glasses"),("2025-06-04",54,HE,"physio"),("2025-06-18",54,HE,"physio"),("2025-07-02",54,HE,"physio"),
 ("2025-04-11",96,BB,"Mountain Warehouse walking boots"),("2026-08-21",118.5,BB,"Mountain Warehouse walking boots Keith"),("2025-12-06",189,P,"Christmas Alfie bike"),
 ("2024-11-16",-29.5,BB,"M&S refund"),("2025-05-08",-24.99,GC,"Next refund"),("2026-01-05",-35,P,"John Lewis refund"),("2026-06-12",-18.95,BB,"Amazon refund"),
 ("2024-08-30",649,BB,"Currys laptop"),("2026-07-17",186.4,E,"retirement tea for everyone"),("2026-07-25",240,E,"retirement dinner The Ship"),("2025-03-08",385,AL,"shed"),("2026-04-18",145,AL,"water butts and slabs"),("2026-10-10",228,CH,"choir weekend Wells"),("2025-10-04",35,CH,"choir black dress"),
 ("2026-10-29",22.5,AL,"garlic and broad beans"),("2026-11-14",64,CH,"choir concert tickets")]:
    add(date.fromisoformat(dd), a, c, n)
# ---- bathroom
for dd,a,n in [("2026-01-12",350,"bathroom deposit Dave plumber"),("2026-01-17",1189.0,"bathroom suite Victoria Plum"),("2026-01-24",412.6,"bathroom tiles Topps"),("2026-01-31",58.4,"bathroom grout B&Q"),("2026-02-02",900,"bathroom Dave plumber"),("2026-02-06",36.75,"bathroom skip permit"),("2026-02-09",285,"bathroom electrician"),
 ("2026-02-14",94.2,"bathroom paint B&Q"),("2026-02-16",640,"bathroom tiler"),("2026-02-20",900,"bathroom Dave plumber"),("2026-02-28",76.5,"bathroom mirror Dunelm"),("2026-03-07",42.99,"bathroom towels Dunelm"),("2026-03-11",168,"bathroom flooring"),("2026-03-20",425,"bathroom Dave plumber final")]:
    add(date.fromisoformat(dd), a, H, n)
# ---- trips
for name, s, n in trips:
    if name == "Brittany": add(date(2025,5,17), 438, HO, "Brittany ferry booking")
    if name == "Scotland": add(date(2026,7,20), 96, HO, "Scotland Mull ferry")
    for k in range(n):
        dd = s + td(k)
        if k % 2 == 0 and k < n-1: add(dd, tidy(34,74), HO, name+" campsite")
        if k % 4 == 0: add(dd, amt(58,96), V, name+" diesel")
        if R.random() < .75: add(dd, amt(9,48), HO, name+R.choice([" food"," supermarket"," food"]))
        if R.random() < .6: add(dd, amt(12,72), HO, name+R.choice([" pub"," cafe"," lunch"]) if name != "Brittany" else name+R.choice([" creperie"," cafe"," market"]))
        if R.random() < .3: add(dd, tidy(8,34), HO, name+R.choice([" castle"," museum"," boat trip"," gifts"]))
# A refund is none of outgo's expenses.
rows = [r for r in rows if float(r[1]) > 0]
rows.sort(key=lambda r: r[0])
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'exeter.csv'), 'w', newline='') as f:
    w = csv.writer(f); w.writerow(['date','amount','category','notes']); w.writerows(rows)
print(len(rows))
