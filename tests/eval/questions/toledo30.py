import csv,json,os,re,datetime as D
from decimal import Decimal as Dc,ROUND_HALF_UP
H=os.path.dirname(os.path.abspath(__file__))
L=[(r["date"],int(round(float(r["amount"])*100)),r["category"],r["notes"]) for r in csv.DictReader(open(os.path.join(H, "..", "ledgers", "toledo.csv")))]
WD="Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
def day(s):return D.date.fromisoformat(s)
def wd(s):return WD[day(s).weekday()]
def has(t,w):return re.search(r"(?<!\w)"+re.escape(w.lower())+r"(?!\w)",t.lower()) is not None
def F(cat=None,word=None,a="2023-09-01",b="2026-11-30",gt=None,lt=None,nocat=None,noword=None,days=None):
    o=[]
    for r in L:
        if not(a<=r[0]<=b):continue
        if cat and r[2]!=cat:continue
        if nocat and r[2]==nocat:continue
        ws=[word] if isinstance(word,str) else word
        if ws and not any(has(r[3],w) for w in ws):continue
        if noword and has(r[3],noword):continue
        if gt is not None and not r[1]>gt*100:continue
        if lt is not None and not r[1]<lt*100:continue
        if days and wd(r[0]) not in days:continue
        o.append(r)
    return o
def mon(m,m2=None):
    m2=m2 or m;y,k=map(int,m2.split("-"));e=(D.date(y+k//12,k%12+1,1)-D.timedelta(1)).isoformat()
    return dict(a=m+"-01",b=e)
Y=lambda y:dict(a=f"{y}-01-01",b=f"{y}-12-31")
def q(c,p="0.01"):return str((Dc(c)).quantize(Dc(p),ROUND_HALF_UP))
def m(c):return q(Dc(c)/100)
def sm(rs):
    t=0
    for r in rs:t+=r[1]
    return t
def s(rs):return m(sm(rs))
def avg(rs,n=None):return m(Dc(sm(rs))/(len(rs) if n is None else n))
def n(rs):return str(len(rs))
def nd(rs):return str(len({r[0] for r in rs}))
def pct(x,y):return q(Dc(x)*100/y,"0.1")
def med(rs):
    v=sorted(r[1] for r in rs);k=len(v);return m(Dc(v[(k-1)//2]+v[k//2])/2)
def one(*x):return {"one":list(x)}
def rows(x,o=False):return {"rows":[list(i) for i in x],"ordered":o} if x else {"empty":True}
NONE={"none":True}
def lst(rs,o=False):
    assert 0<len(rs)<=20,len(rs);return rows([(r[0],m(r[1])) for r in rs],o)
def by(rs,k):
    t={}
    for r in rs:t[k(r)]=t.get(k(r),0)+r[1]
    return t
cat=lambda r:r[2]
mo=lambda r:r[0][:7]
wk=lambda r:wd(r[0])
nt=lambda r:r[3]
def tab(t):return rows([(k,m(t[k])) for k in sorted(t)])
def cnt(rs,k):
    t={}
    for r in rs:t[k(r)]=t.get(k(r),0)+1
    return t
def rank(t,k=None):
    x=sorted(t.items(),key=lambda z:-z[1])[:k];assert len({v for _,v in x})==len(x);return rows([(a,m(b)) for a,b in x],True)
def big(rs,i=0):
    x=sorted(rs,key=lambda r:-r[1]);assert i+1>=len(x) or x[i][1]>x[i+1][1];return x[i]
def small(rs):return sorted(rs,key=lambda r:r[1])[0]
def last(rs):return rs[-1]
def quiet(a,b):
    u={r[0] for r in L};d=day(a);o=[]
    while d<=day(b):
        if d.isoformat() not in u:o.append(d.isoformat())
        d+=D.timedelta(1)
    return o
def since(d):return str((day("2026-11-30")-day(d)).days)
YTD=dict(a="2026-01-01",b="2026-11-30");YTD25=dict(a="2025-01-01",b="2025-11-30");OCT=mon("2026-10");SEP=mon("2026-09");NOV=mon("2026-11")
# conversations: lists of turns (question, how, [alt hows], tags)
C=[
[("groceries february",'one(s(F("Groceries",**mon("2026-02"))))',[],"total category month"),
 ("and in march?",'one(s(F("Groceries",**mon("2026-03"))))',[],"period"),
 ("just kroger",'one(s(F("Groceries","Kroger",**mon("2026-03"))))',['one(s(F(None,"Kroger",**mon("2026-03"))))'],"merchant narrow")],
[("what do i make in a month","NONE",[],"unanswerable income")],
[("when did i last get the oil changed",'one(last(F(None,"oil change"))[0])',[],"last"),
 ("how much was it",'one(m(last(F(None,"oil change"))[1]))',[],"detail"),
 ("how many days ago is that",'one(since(last(F(None,"oil change"))[0]))',[],"days since")],
[("how many times did i hit tim hortons this year",'one(n(F(None,"Tim Hortons",**YTD)))',['one(nd(F(None,"Tim Hortons",**YTD)))'],"count")],
[("garage roof total",'one(s(F(None,"garage roof")))',[],"project"),
 ("by month",'tab(by(F(None,"garage roof"),mo))',[],"month table"),
 ("biggest piece of that",'one(m(big(F(None,"garage roof"))[1]))',[],"biggest"),
 ("why did it cost so much","NONE",[],"unanswerable reason")],
[("hey hows it going","NONE",[],"unanswerable chitchat")],
[("who knows category since the 4th of july",'one(s(F("Who Knows",a="2026-07-04")))',['one(s(F("Who Knows",a="2026-07-05")))'],"total category since")],
[("anything over 100 in july",'lst(F(gt=100,**mon("2026-07")))',[],"threshold list"),
 ("leave out the bills",'lst(F(gt=100,nocat="Bills",**mon("2026-07")))',[],"without")],
[("whats left in my checking acct","NONE",[],"unanswerable balance")],
[("average kroger trip in groceries this year",'one(avg(F("Groceries","Kroger",**YTD)))',[],"average per visit two conditions")],
[("dogs vs bowling 2026",'one(s(F("Dogs",**YTD)),s(F("Bowling",**YTD)))',[],"compare categories"),
 ("and 2025",'one(s(F("Dogs",**Y(2025))),s(F("Bowling",**Y(2025))))',[],"period")],
[("how many gallons did i pump at speedway this yr","NONE",[],"unanswerable quantity")],
[("biggest expense in 2024 and when",'one(m(big(F(**Y(2024)))[1]),big(F(**Y(2024)))[0])',[],"biggest detail")],
[("everything since christmas",'one(s(F(a="2025-12-25")))',['one(s(F(a="2025-12-26")))'],"since total")],
[("delete that 2nd tony packos charge","NONE",[],"unanswerable order")],
[("cruise all in",'one(s(F(None,"cruise")))',[],"trip"),
 ("when was the first payment",'one(F(None,"cruise")[0][0])',[],"first"),
 ("just feb 14 to feb 22 for it",'one(s(F(None,"cruise",a="2026-02-14",b="2026-02-22")))',[],"between dates")],
[("how much will christmas run me this year","NONE",[],"unanswerable future")],
[("eating out by month this year",'tab(by(F("Eating Out",**YTD),mo))',[],"month table"),
 ("average a month",'one(avg(F("Eating Out",**YTD),11))',[],"average month")],
[("first half of october total",'one(s(F(a="2026-10-01",b="2026-10-15")))',['one(s(F(a="2026-10-01",b="2026-10-16")))'],"period")],
[("compare gas with","NONE",[],"unanswerable missing half")],
[("how often did i get my hair done this year",'one(n(F(None,"hair",**YTD)))',[],"how often")],
[("what did we pay for the dishwasher","NONE",[],"unanswerable thing not there")],
[("gas last month",'one(s(F("Gas",**OCT)))',[],"total category"),
 ("and month before last",'one(s(F("Gas",**SEP)))',[],"period"),
 ("whats the difference",'one(m(abs(sm(F("Gas",**OCT))-sm(F("Gas",**SEP)))))',[],"difference")],
[("pay the verizon bill","NONE",[],"unanswerable order")],
[("what percent of this year went to bills",'one(pct(sm(F("Bills",**YTD)),sm(F(**YTD))))',[],"share")],
[("top 3 categories october",'rank(by(F(**OCT),cat),3)',[],"ranking"),
 ("and september",'rank(by(F(**SEP),cat),3)',[],"ranking period")],
[("how much did denise spend on her own groceries","NONE",[],"unanswerable other people")],
[("days in november i didnt spend anything, how many",'one(str(len(quiet("2026-11-01","2026-11-30"))))',[],"quiet days")],
[("walmart this year","NONE",['{"empty":True}'],"unanswerable merchant not there"),
 ("target then",'one(s(F(None,"Target",**YTD)))',[],"merchant")],
[("whats verizon a month now and what was it a month in 2023",'one(m(last(F(None,"Verizon"))[1]),m(F(None,"Verizon")[0][1]))',[],"price then now")],
[("should i switch to aldi","NONE",[],"unanswerable advice")],
[("median grocery purchase this year",'one(med(F("Groceries",**YTD)))',[],"median"),
 ("and 2024",'one(med(F("Groceries",**Y(2024))))',[],"median period")],
[("anything that says band this year, total",'one(s(F(None,"band",**YTD)))',[],"word total")],
[("second biggest dog expense ever",'one(m(big(F("Dogs"),1)[1]))',[],"second biggest")],
[("how much interest did i pay on the mortgage","NONE",[],"unanswerable not recorded")],
[("how much at meijer this year",'one(s(F(None,"Meijer",**YTD)))',[],"merchant year"),
 ("without gas",'one(s(F(None,"Meijer",nocat="Gas",**YTD)))',[],"without"),
 ("how many times",'one(n(F(None,"Meijer",nocat="Gas",**YTD)))',['one(n(F(None,"Meijer",**YTD)))','one(nd(F(None,"Meijer",nocat="Gas",**YTD)))','one(nd(F(None,"Meijer",**YTD)))'],"count")],
[("cuanto gaste en comida este mes","NONE",[],"unanswerable other language")],
[("what weekday do i spend the most eating out, list them",'tab(by(F("Eating Out"),wk))',['rank(by(F("Eating Out"),wk))'],"weekday table")],
[("house stuff over 50 this year by month",'tab(by(F("House",gt=50,**YTD),mo))',[],"two conditions month table"),
 ("how many of those",'one(n(F("House",gt=50,**YTD)))',[],"count")],
[("which card did i use for the tv","NONE",[],"unanswerable who paid how")],
[("last weekend total",'one(s(F(a="2026-11-28",b="2026-11-29")))',[],"last weekend")],
[("who paid for the band trip","NONE",[],"unanswerable who paid")],
[("kroger or meijer, who got more of my money in 2025",'one("Kroger",s(F(None,"Kroger",**Y(2025))))' if sm(F(None,"Kroger",**Y(2025)))>sm(F(None,"Meijer",**Y(2025))) else 'one("Meijer",s(F(None,"Meijer",**Y(2025))))',['one(s(F(None,"Kroger",**Y(2025))),s(F(None,"Meijer",**Y(2025))))'],"compare merchants")],
[("show me the tony packos in november",'lst(F(None,"Tony Packo\'s",**NOV))',[],"list"),
 ("the last one of those",'one(last(F(None,"Tony Packo\'s",**NOV))[0],m(last(F(None,"Tony Packo\'s",**NOV))[1]))',['one(m(last(F(None,"Tony Packo\'s",**NOV))[1]))'],"last of list")],
[("how much have i saved this year","NONE",[],"unanswerable savings")],
[("did grocries go up from 2024 to 2025, what percent",'one(pct(sm(F("Groceries",**Y(2025)))-sm(F("Groceries",**Y(2024))),sm(F("Groceries",**Y(2024)))))',[],"growth typo")],
[("asdkj flooble 77 wug","NONE",[],"unanswerable nonsense")],
[("q3 by category",'tab(by(F(**mon("2026-07","2026-09")),cat))',['rank(by(F(**mon("2026-07","2026-09")),cat))'],"quarter category table")],
[("vet bills this year",'one(s(F(None,"vet",**YTD)))',[],"word total"),
 ("last year",'one(s(F(None,"vet",**Y(2025))))',[],"period"),
 ("most expensive one and when was it",'one(m(big(F(None,"vet",**Y(2025)))[1]),big(F(None,"vet",**Y(2025)))[0])',[],"biggest detail")],
[("how much did we spend in michigan this year","NONE",['{"empty":True}'],"unanswerable place")],
[("days since i last bought work boots",'one(since(last(F(None,"work boots"))[0]))',[],"days since")],
[("lawn guy this year",'one(s(F(None,"lawn guy",**YTD)))',[],"merchant year"),
 ("whats his phone number","NONE",[],"unanswerable not recorded")],
[("what did i tip at the blarney","NONE",[],"unanswerable not recorded")],
[("venmo denise vs venmo carl all time",'one(s(F(None,"Venmo Denise")),s(F(None,"Venmo Carl")))',[],"compare names")],
[("cheapest gas fillup this year",'one(m(small(F("Gas",**YTD))[1]))',[],"smallest")],
[("remind me about the water bill friday","NONE",[],"unanswerable order")],
[("when did i start planet fitness and whens the last one",'one(F(None,"Planet Fitness")[0][0],last(F(None,"Planet Fitness"))[0])',[],"first last subscription")],
[("avg per week on groceries in q2 this year",'one(avg(F("Groceries",**mon("2026-04","2026-06")),13))',[],"average week")],
[("can i afford another cruise","NONE",[],"unanswerable advice")],
[("year to date total vs same time last year",'one(s(F(**YTD)),s(F(**YTD25)))',[],"compare periods ytd")],
[("running total of bowling by month since september",'rows((lambda t:[(k,m(sum(t[j] for j in t if j<=k))) for k in sorted(t)])(by(F("Bowling",a="2026-09-01"),mo)))',[],"running total")],
[("how many pounds was the christmas ham","NONE",[],"unanswerable quantity")],
[("spending in october not counting bills and mortgage",'one(s(F(nocat="Bills",**OCT)))',[],"without")],
[("marcus as a percent of everything in 2025",'one(pct(sm(F("Marcus",**Y(2025))),sm(F(**Y(2025)))))',[],"share"),
 ("and this year",'one(pct(sm(F("Marcus",**YTD)),sm(F(**YTD))))',[],"share period")],
[("columbia gas bill jan 2026",'one(s(F(None,"Columbia Gas",**mon("2026-01"))))',[],"merchant month trap")],
[("which month this year was the highest",'(lambda t:(lambda k:one(k,m(t[k])))(max(t,key=t.get)))(by(F(**YTD),mo))',['(lambda t:one(max(t,key=t.get)))(by(F(**YTD),mo))'],"max month")],
[("how much did insurance cover on dukes surgery","NONE",[],"unanswerable not recorded")],
[("lunches out with denise this year, how many",'one(n(F("Eating Out","lunch w/ Denise",**YTD)))',['one(n(F("Eating Out","Denise",**YTD)))'],"count name")],
[("top 2 eating out places this year by money",'rank(by([r for r in F("Eating Out",**YTD) if r[3]],nt),2)',['rank(by([(r[0],r[1],r[2],r[3].split(" w/")[0]) for r in F("Eating Out",**YTD) if r[3]],nt),2)'],"ranking merchant")],
[("what time did i go to tims on monday","NONE",[],"unanswerable not recorded")],
[("gatlinburg trip total",'one(s(F(None,"Gatlinburg")))',[],"trip")],
[("anything over 500 on hulu",'{"empty":True}',[],"empty threshold")],
[("sales tax i paid in 2025","NONE",[],"unanswerable not recorded")],
[("priciest gift last december and what was it for",'one(m(big(F("Gifts",**mon("2025-12")))[1]),big(F("Gifts",**mon("2025-12")))[3])',[],"biggest detail")],
[("carls paycheck","NONE",[],"unanswerable other people")],
]
out=[];hi=0
for c in C:
    h=[]
    for (t,how,alt,tg) in c:
        tags=tg.split()+(["follow-up"] if h else [])
        out.append({"id":"toledo30-%03d"%(len(out)+1),"question":t,"today":"2026-11-30","history":list(h),"gold":eval(how),"alt":[a for a in map(eval,alt)],"how":how,"tags":tags})
        o=out[-1];o["alt"]=[a for i,a in enumerate(o["alt"]) if a!=o["gold"] and a not in o["alt"][:i]]
        h.append(t)
with open(os.path.join(H,"toledo30.jsonl"),"w") as f:
    for o in out:f.write(json.dumps(o,ensure_ascii=False)+"\n")
print(len(out),sum("none" in o["gold"] for o in out),sum(bool(o["history"]) for o in out))
for o in out:print(o["id"][-3:],o["question"],"|",json.dumps(o["gold"])[:400],"| ALT",json.dumps(o["alt"])[:200])
