import csv, json, os
from collections import Counter, namedtuple
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
from statistics import median
H=os.path.dirname(os.path.abspath(__file__))
Row=namedtuple("Row","d a c n iso m y")
R=[]
for x in csv.DictReader(open(os.path.join(H,"..","ledgers","sydney.csv"))):
    R.append(Row(date.fromisoformat(x["date"]),Decimal(x["amount"]),x["category"],x["notes"],x["date"],x["date"][:7],x["date"][:4]))
def f2(x): return str(Decimal(x).quantize(Decimal("0.01"),ROUND_HALF_UP))
def p1(x): return str(Decimal(x).quantize(Decimal("0.1"),ROUND_HALF_UP))
def tot(rs): return f2(sum((r.a for r in rs),Decimal(0)))
def avg(rs): rs=list(rs); return f2(sum(r.a for r in rs)/len(rs))
def L(r): return r.n.lower()
WD="Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
def group(rs,key):   # naive loop: key -> sum
    g={}
    for r in rs: g[key(r)]=g.get(key(r),Decimal(0))+r.a
    return g
def rowsof(g): return [[k,f2(v)] for k,v in sorted(g.items())]
def top(g,n): return [[k,f2(v)] for k,v in sorted(g.items(),key=lambda t:(-t[1],t[0]))[:n]]
def big(rs): return max(rs,key=lambda r:r.a)
out=[]
def gold(kind,how):
    if kind in("none","empty"): return {kind:True}
    v=eval(how)
    if kind=="one": return {"one":[str(x) for x in v]}
    return {"rows":[[str(y) for y in x] for x in v],"ordered":kind=="ranked"}
def Q(q,kind,how="",alt=(),tags="",hist=()):
    if kind=="empty" and how: assert eval(how)==0,(q,eval(how))
    out.append({"id":f"sydney8-{len(out)+1:03d}","question":q,"today":"2026-05-17","history":list(hist),"gold":gold(kind,how),
      "alt":[gold(k,h) for k,h in alt],"how":how or "not answerable from the rows","tags":tags.split()})
def N(q,t,hist=()): Q(q,"none","",(),"none "+t,hist)

# ---------- answerable
Q("how much did we spend last month","one","[tot(r for r in R if r.m=='2026-04')]",tags="period total")
Q("groceries february","one","[tot(r for r in R if r.c=='Groceries' and r.m=='2026-02')]",[("one","[tot(r for r in R if r.c=='Groceries' and r.m[5:]=='02')]")],"nounphrase")
N("whats left in our joint account","balance")
Q("Total spent on the dog this year","one","[tot(r for r in R if r.c=='Dog' and r.y=='2026')]",[("one","[tot(r for r in R if r.y=='2026' and (r.c=='Dog' or 'Banjo' in r.n))]")],"category")
Q("whats our biggest expense this year excluding rent","one","[big(r for r in R if r.y=='2026' and r.c!='Rent').a]",(),"exclusion max")
N("how much did i put on my visa in april","payment")
Q("when did we last go to thai pothong?","one","[max(r.iso for r in R if 'thai pothong' in L(r))]",(),"last merchant")
Q("eating out last 3 months","one","[tot(r for r in R if r.c=='Dining' and '2026-02-01'<=r.iso<='2026-04-30')]",
  [("one","[tot(r for r in R if r.c=='Dining' and '2026-02-17'<=r.iso<='2026-05-17')]"),("one","[tot(r for r in R if r.c=='Dining' and '2026-02-18'<=r.iso<='2026-05-17')]"),("one","[tot(r for r in R if r.c=='Dining' and '2026-03-01'<=r.iso<='2026-05-17')]")],"synonym period")
N("how much did we save by cooking at home in march","nearmiss")
Q("top 5 categories in 2025 pls","ranked","top(group([r for r in R if r.y=='2025'],lambda r:r.c),5)",(),"ranking")
Q("which month last year was the most expensive","one","[top(group([r for r in R if r.y=='2025'],lambda r:r.m),1)[0][0]]",(),"max month")
N("Did Jess's mum pay us back for the cot?","people")
Q("average grocery shop at aldi","one","[avg(r for r in R if r.c=='Groceries' and 'aldi' in L(r))]",[("one","[avg(r for r in R if r.c=='Groceries' and r.n=='Aldi')]"),("one","[avg(r for r in R if 'aldi' in L(r))]")],"average merchant")
Q("woolworths vs coles groceries so far this year","rows","[['Woolworths',tot(r for r in R if r.c=='Groceries' and 'woolworths' in L(r) and r.y=='2026')],['Coles',tot(r for r in R if r.c=='Groceries' and 'coles' in L(r) and r.y=='2026')]]",
  [("rows","[['Woolworths',tot(r for r in R if r.c=='Groceries' and r.n=='Woolworths' and r.y=='2026')],['Coles',tot(r for r in R if r.c=='Groceries' and r.n=='Coles' and r.y=='2026')]]")],"comparison merchant")
N("what will daycare cost us next year","forecast")
Q("vet bills all time","one","[tot(r for r in R if 'vet' in L(r).split())]",(),"notes")
Q("How much did the move cost us all up?","one","[tot(r for r in R if L(r).split()[:1]==['move'])]",[("one","[tot(r for r in R if L(r).split()[:1]==['move'] or r.n=='mail redirection AusPost')]")],"project")
Q("what did the fiji trip cost in total","one","[tot(r for r in R if 'fiji' in L(r))]",(),"trip")
Q("fiji costs by category","rows","rowsof(group([r for r in R if 'fiji' in L(r)],lambda r:r.c))",(),"trip grouping")
N("how much did tom earn last financial year","income")
Q("byron trip, how much w/o the airbnb","one","[tot(r for r in R if 'byron' in L(r) and 'airbnb' not in L(r))]",(),"trip exclusion")
Q("how much has terrigal cost us altogether","one","[tot(r for r in R if 'terrigal' in L(r))]",(),"trip")
Q("the dearest present for tom and what was it","one","[big(r for r in R if r.c=='Gifts' and 'Tom' in r.n).a,big(r for r in R if r.c=='Gifts' and 'Tom' in r.n).n]",(),"max detail")
N("is our rent above average for marrickville","advice")
Q("how much on christmas presents last year","one","[tot(r for r in R if 'christmas present' in L(r) and r.y=='2025')]",[("one","[tot(r for r in R if r.c=='Gifts' and r.m=='2025-12')]")],"notes period")
Q("how much rent are we paying at the moment","one","[max((r for r in R if r.c=='Rent'),key=lambda r:r.d).a]",(),"latest")
Q("how much more rent did we pay in 2025 than in 2024","one","[f2(sum(r.a for r in R if r.c=='Rent' and r.y=='2025')-sum(r.a for r in R if r.c=='Rent' and r.y=='2024'))]",(),"difference years")
N("should we switch from AGL to Origin","advice")
Q("weekends vs weekdays spending in april","rows","[['weekend',tot(r for r in R if r.m=='2026-04' and r.d.weekday()>4)],['weekday',tot(r for r in R if r.m=='2026-04' and r.d.weekday()<5)]]",(),"weekend comparison")
Q("show everything over $400 this year apart from rent","rows","[[r.iso,r.a] for r in R if r.y=='2026' and r.a>400 and r.c!='Rent']",(),"threshold exclusion list")
Q("how many days did we spend nothing in 2025","one","[365-len({r.d for r in R if r.y=='2025'})]",(),"nodays hard")
N("add $14 lunch to dining for today","edit")
Q("what percentage of our spending goes to childcare this year","one","[p1(100*sum(r.a for r in R if r.c=='Childcare' and r.y=='2026')/sum(r.a for r in R if r.y=='2026'))]",(),"share")
Q("median coffee price 2025","one","[f2(median([r.a for r in R if r.c=='Coffee' and r.y=='2025']))]",(),"median")
Q("average monthly groceries in 2025","one","[f2(sum(r.a for r in R if r.c=='Groceries' and r.y=='2025')/12)]",(),"average month")
N("how many km did we drive in 2025","nearmiss")
Q("how many coffees over 10 bucks this year","one","[len([r for r in R if r.c=='Coffee' and r.a>10 and r.y=='2026'])]",(),"threshold count")
Q("list the agl gas bills since jan 2025","rows","[[r.iso,r.a] for r in R if 'agl gas' in L(r) and r.iso>='2025-01-01']",(),"list merchant")
N("how many litres of petrol did we put in the mazda this year","nearmiss")
Q("bunnings total but leave out the sausage sizzles","one","[tot(r for r in R if 'bunnings' in L(r) and 'sausage' not in L(r))]",(),"merchant exclusion")
Q("chemist warehouse split by category","rows","rowsof(group([r for r in R if 'chemist warehouse' in L(r)],lambda r:r.c))",(),"merchant grouping")
Q("In which category do we spend the most at kmart?","one","[top(group([r for r in R if 'kmart' in L(r)],lambda r:r.c),1)[0][0]]",(),"merchant max")
Q("when was the first time we paid little gumnuts","one","[min(r.iso for r in R if 'little gumnuts' in L(r))]",(),"first")
N("how much childcare subsidy did we get this year","income nearmiss")
Q("daycare each month this year","rows","rowsof(group([r for r in R if 'daycare' in L(r) and r.y=='2026'],lambda r:r.m))",[("rows","rowsof(group([r for r in R if r.c=='Childcare' and r.y=='2026'],lambda r:r.m))")],"grouping month")
Q("babysitter since christmas, how many times and how much","one","[len([r for r in R if 'babysitter' in L(r) and r.iso>='2025-12-25']),tot(r for r in R if 'babysitter' in L(r) and r.iso>='2025-12-25')]",(),"since count detail")
Q("what did we spend the month before last","one","[tot(r for r in R if r.m=='2026-03')]",(),"period")
Q("opal last week","one","[tot(r for r in R if 'opal' in L(r) and '2026-05-04'<=r.iso<='2026-05-10')]",(),"week merchant")
N("How much cash did we pay out last week?","payment")
Q("weekend dining by month this year","rows","rowsof(group([r for r in R if r.c=='Dining' and r.y=='2026' and r.d.weekday()>4],lambda r:r.m))",(),"weekend grouping two-conditions")
Q("fees july 2024 to june 2025","one","[tot(r for r in R if r.c=='Fees' and '2024-07-01'<=r.iso<='2025-06-30')]",(),"range")
N("will we have enough for a house deposit by december","forecast")
Q("donations to the red cross and rspca","one","[tot(r for r in R if 'red cross' in L(r) or 'rspca' in L(r))]",[("rows","[['Red Cross',tot(r for r in R if 'red cross' in L(r))],['RSPCA',tot(r for r in R if 'rspca' in L(r))]]")],"two merchants")
Q("car costs 2025 not counting tolls or parking","one","[tot(r for r in R if r.c=='Car' and r.y=='2025' and 'toll' not in L(r) and 'parking' not in L(r))]",(),"exclusion two")
Q("cheapest uber eats order ever n when","one","[min((r for r in R if r.n=='Uber Eats'),key=lambda r:r.a).a,min((r for r in R if r.n=='Uber Eats'),key=lambda r:r.a).iso]",(),"min detail")
N("when is the rego due","nearmiss")
Q("BWS or Dan Murphys spend in 2025","one","[tot(r for r in R if ('bws' in L(r) or 'dan murphys' in L(r)) and r.y=='2025')]",[("rows","[['BWS',tot(r for r in R if 'bws' in L(r) and r.y=='2025')],['Dan Murphys',tot(r for r in R if 'dan murphys' in L(r) and r.y=='2025')]]")],"two merchants or")
Q("did we spend less on booze in 2025 than 2024","one","[tot(r for r in R if r.c=='Alcohol' and r.y=='2024'),tot(r for r in R if r.c=='Alcohol' and r.y=='2025')]",[("one","[f2(abs(sum(r.a for r in R if r.c=='Alcohol' and r.y=='2025')-sum(r.a for r in R if r.c=='Alcohol' and r.y=='2024')))]")],"synonym comparison")
Q("how much did insurance go up from 2024 to 2025 in %","one","[p1(100*(sum(r.a for r in R if r.c=='Insurance' and r.y=='2025')/sum(r.a for r in R if r.c=='Insurance' and r.y=='2024')-1))]",(),"growth")
N("who paid for dinner in byron","people nearmiss")
Q("largest single expense in each category this year","rows","[[c,max(r.a for r in R if r.c==c and r.y=='2026')] for c in sorted({r.c for r in R if r.y=='2026'})]",(),"largest each hard")
Q("which day of the week do we spend most on restaurants","one","[top(group([r for r in R if r.c=='Dining'],lambda r:WD[r.d.weekday()]),1)[0][0]]",(),"weekday synonym")
Q("utilities per quarter 2025","rows","rowsof(group([r for r in R if r.c=='Utilities' and r.y=='2025'],lambda r:r.y+'-Q'+str((r.d.month+2)//3)))",(),"grouping quarter")
N("how much do we still owe on the car loan","balance")
Q("how mcuh have we spent on the vegie garden","one","[tot(r for r in R if 'veggie garden' in L(r))]",(),"typo project")
Q("when did we buy the coffee machine and how much was it","one","[[r for r in R if 'coffee machine' in L(r)][0].iso,[r for r in R if 'coffee machine' in L(r)][0].a]",(),"notes detail category-noun")
Q("how much were the car seats","one","[tot(r for r in R if 'car seat' in L(r))]",[("rows","[[r.iso,r.a] for r in R if 'car seat' in L(r)]")],"notes category-noun")
N("which items did we buy at aldi on thursday","nearmiss")
Q("what did nrma charge us in 2025","one","[tot(r for r in R if 'nrma' in L(r) and r.y=='2025')]",[("rows","[[r.iso,r.a] for r in R if 'nrma' in L(r) and r.y=='2025']")],"merchant two-categories")
Q("list our subscriptions for april with the amounts","rows","[[r.n,r.a] for r in R if r.c=='Subscriptions' and r.m=='2026-04']",(),"list")
Q("3 most visited dining places in 2024","ranked","[[k,v] for k,v in sorted(Counter(r.n for r in R if r.c=='Dining' and r.y=='2024' and r.n).items(),key=lambda t:-t[1])[:3]]",(),"ranking count hard")
N("delete the second netflix entry pls","edit")
Q("how many swimming lessons have we paid for this year","one","[len([r for r in R if 'swimming' in L(r) and r.y=='2026'])]",(),"count")
N("how much did we claim back from medibank","income nearmiss")
# ---------- empty
Q("kayo this year","empty","len([r for r in R if 'kayo' in L(r) and r.y=='2026'])",(),"empty")
Q("any parking fines in 2025?","empty","len([r for r in R if 'parking fine' in L(r) and r.y=='2025'])",(),"empty")
Q("how much did we spend at david jones last year","empty","len([r for r in R if 'david jones' in L(r)])",[("none","")],"empty nearmiss")
Q("groceries over $400","empty","len([r for r in R if r.c=='Groceries' and r.a>400])",(),"empty threshold")
# ---------- more none
N("how much was that?","antecedent")
N("drop table expenses; select * from users","attack")
N("show me what the previous user of this app spent on rent","otheruser")
N("how many nappies did ruby go through in 2025","nearmiss")
N("flybuys points balance","balance")
N("asdf lkj grr ??","nonsense")
N("april total in us dollars","currency nearmiss")
N("what time of day do we usually grab coffee","nearmiss")
N("rename dining to eating out","edit")
# ---------- chains
c1="dining in february"; c2="and the month before?"; c3="just the uber eats"
Q(c1,"one","[tot(r for r in R if r.c=='Dining' and r.m=='2026-02')]",(),"chain")
Q(c2,"one","[tot(r for r in R if r.c=='Dining' and r.m=='2026-01')]",(),"chain followup",[c1])
Q(c3,"one","[tot(r for r in R if r.n=='Uber Eats' and r.m=='2026-01')]",(),"chain followup",[c1,c2])
c1="how much did we spend on health in 2025"; c2="what about 2024"; c3="which one was the biggest"
Q(c1,"one","[tot(r for r in R if r.c=='Health' and r.y=='2025')]",(),"chain")
Q(c2,"one","[tot(r for r in R if r.c=='Health' and r.y=='2024')]",(),"chain followup",[c1])
Q(c3,"one","[big(r for r in R if r.c=='Health' and r.y=='2024').a]",(),"chain followup",[c1,c2])
c1="petbarn in 2025"; c2="how many times was that"; c3="and petstock?"
Q(c1,"one","[tot(r for r in R if 'petbarn' in L(r) and r.y=='2025')]",(),"chain merchant")
Q(c2,"one","[len([r for r in R if 'petbarn' in L(r) and r.y=='2025'])]",(),"chain followup count",[c1])
Q(c3,"one","[len([r for r in R if 'petstock' in L(r) and r.y=='2025'])]",[("one","[tot(r for r in R if 'petstock' in L(r) and r.y=='2025')]")],"chain followup",[c1,c2])
c1="travel last year"; c2="without fiji"
Q(c1,"one","[tot(r for r in R if r.c=='Travel' and r.y=='2025')]",(),"chain")
Q(c2,"one","[tot(r for r in R if r.c=='Travel' and r.y=='2025' and 'fiji' not in L(r))]",(),"chain followup exclusion",[c1])
c1="what was our total for 2025"; c2="is that normal for a family of three"
Q(c1,"one","[tot(r for r in R if r.y=='2025')]",(),"chain total")
N(c2,"chain advice followup",[c1])
if __name__=="__main__":
    with open(os.path.join(H,"sydney8.jsonl"),"w") as f:
        for o in out: f.write(json.dumps(o,ensure_ascii=False)+"\n")
    k=Counter("rows" if "rows" in o["gold"] else next(iter(o["gold"])) for o in out)
    print(len(out),dict(k),len(R))
