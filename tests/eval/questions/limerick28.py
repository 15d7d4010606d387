import csv, json, os, re
from datetime import date, timedelta
from decimal import Decimal as De, ROUND_HALF_UP
HERE=os.path.dirname(os.path.abspath(__file__))
ROWS=[]
for r in csv.DictReader(open(os.path.join(HERE, "..", "ledgers", "limerick.csv"),encoding='utf-8')):
    w,f=r['amount'].split('.')
    ROWS.append((r['date'],int(w)*100+int(f),r['category'],r['notes']))
TODAY='2026-11-30'
def S(cat=None,word=None,note=None,a='0000',b='9999',no=None,noword=None,f=None):
    """rows of a category, with a word or phrase in the notes, with exactly this note, from a to b (inclusive, prefixes ok)"""
    out=[]
    for r in ROWS:
        d,m,c,n=r
        if cat and c!=cat: continue
        if no and c==no: continue
        if word and not re.search(r'\b'+re.escape(word.lower())+r'\b',n.lower()): continue
        if noword and re.search(r'\b'+re.escape(noword.lower())+r'\b',n.lower()): continue
        if note is not None and n!=note: continue
        if d[:len(a)]<a or d[:len(b)]>b: continue
        if f and not f(r): continue
        out.append(r)
    return out
def cs(x): return str((De(x)/100).quantize(De('0.01'),ROUND_HALF_UP))
def tot(rs):
    t=0
    for r in rs: t+=r[1]
    return t
def T(rs): return cs(tot(rs))
def avg(rs,n): return str((De(tot(rs))/100/De(str(n)) if not isinstance(n,De) else De(tot(rs))/100/n).quantize(De('0.01'),ROUND_HALF_UP))
def pct(x,y): return str((De(x)*100/De(y)).quantize(De('0.1'),ROUND_HALF_UP))
def one(*v): return {"one":[str(x) for x in v]}
def by(rs,key):
    g={}
    for r in rs:
        k=key(r); g[k]=g.get(k,0)+r[1]
    return g
cat=lambda r:r[2]
mon=lambda r:r[0][:7]
yr=lambda r:r[0][:4]
shop=lambda r:r[3]
DAYS=['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday']
wd=lambda r:DAYS[date.fromisoformat(r[0]).weekday()]
def table(g,ordered=False,top=None,over=None):
    it=list(g.items())
    it.sort(key=(lambda t:(-t[1],t[0])) if ordered else (lambda t:t[0]))
    if over is not None: it=[t for t in it if t[1]>over]
    if top: it=it[:top]
    return {"rows":[[k,cs(v)] for k,v in it],"ordered":ordered}
def lst(rs): 
    assert 0<len(rs)<=20,len(rs)
    return {"rows":[[r[0],cs(r[1])] for r in rs],"ordered":False}
def srt(rs): return sorted(rs,key=lambda r:-r[1])
def big(rs,i=0):
    s=srt(rs); assert len(s)<2 or all(s[i][1]!=s[j][1] for j in (i-1,i+1) if 0<=j<len(s)),s[:4]
    return s[i]
def small(rs):
    s=sorted(rs,key=lambda r:r[1]); return s[0]
def span(a,b):
    d=date.fromisoformat(a); e=date.fromisoformat(b); o=[]
    while d<=e: o.append(d.isoformat()); d+=timedelta(1)
    return o
def idle(a,b):
    have={r[0] for r in ROWS}
    return [d for d in span(a,b) if d not in have]
def ago(n): return (date.fromisoformat(TODAY)-timedelta(n)).isoformat()
def median(rs):
    v=sorted(r[1] for r in rs); n=len(v)
    m=De(v[n//2]) if n%2 else De(v[n//2-1]+v[n//2])/2
    return cs(m)
def running(g):
    o=[];t=0
    for k in sorted(g): t+=g[k]; o.append([k,cs(t)])
    return {"rows":o,"ordered":False}
def days(a,b): return (date.fromisoformat(b)-date.fromisoformat(a)).days
NONE={"none":True}; EMPTY={"empty":True}

C=[] # conversations: lists of (question, gold expr, [alt exprs], tags)
def c(*t): C.append(t)
N='NONE'
c(("grocerys in october","one(T(S('Groceries',a='2026-10',b='2026-10')))",[],['total','category']),
  ("and september","one(T(S('Groceries',a='2026-09',b='2026-09')))",[],['total','followup']),
  ("so whats the difference","one(cs(abs(tot(S('Groceries',a='2026-10',b='2026-10'))-tot(S('Groceries',a='2026-09',b='2026-09')))))",[],['difference','followup']),
  ("whats that as a percentage","one(pct(tot(S('Groceries',a='2026-10',b='2026-10'))-tot(S('Groceries',a='2026-09',b='2026-09')),tot(S('Groceries',a='2026-09',b='2026-09'))))",["one(pct(tot(S('Groceries',a='2026-10',b='2026-10'))-tot(S('Groceries',a='2026-09',b='2026-09')),tot(S('Groceries',a='2026-10',b='2026-10'))))"],['growth','followup']))
c(("how much did cian spend on his stag",N,[],['none','other people']))
c(("how many oil fills have i paid for","one(len(S(word='oil fill')))",[],['count']),
  ("what was the dearest one and when","one(cs(big(S(word='oil fill'))[1]),big(S(word='oil fill'))[0])",[],['biggest','detail','followup']),
  ("and the last one, when","one(S(word='oil fill')[-1][0])",[],['last','followup']))
c(("circle k this year all in","one(T(S(word='Circle K',a='2026')))",[],['total','merchant two categories']),
  ("just the coffees","one(T(S(word='Circle K coffee',a='2026')))",[],['total','followup']))
c(("am i saving enough",N,[],['none','savings']))
c(("average groceries a week this yr","one(avg(S('Groceries',a='2026'),De(334)/7))",["one(avg(S('Groceries',a='2026'),48))","one(avg(S('Groceries',a='2026'),49))","one(avg(S('Groceries',a='2026'),47))"],['average','week']))
c(("top 3 shops for clothes","table(by(S('Clothes',f=lambda r:r[3]!=''),shop),True,3)",[],['ranking','merchant']),
  ("just 2026","table(by(S('Clothes',a='2026',f=lambda r:r[3]!=''),shop),True,3)",[],['ranking','followup']))
c(("who paid for the band",N,[],['none','who paid']))
c(("how much did the honeymoon come to","one(T(S(word='honeymoon')))",[],['trip','total']),
  ("biggest thing on it","one(cs(big(S(word='honeymoon'))[1]))",[],['biggest','followup']),
  ("and how many dinners","one(len(S(word='honeymoon dinner')))",[],['count','followup']))
c(("lisbon total","one(T(S(word='lisbon')))",[],['trip','total']),
  ("vs dingle","one(T(S(word='lisbon')),T(S(word='dingle')))",["one(T(S(word='dingle')))"],['trip','comparison','followup']))
c(("how many days did i spend nothing in september","one(len(idle('2026-09-01','2026-09-30')))",[],['no spend']),
  ("and over the whole of this year","one(len(idle('2026-01-01','2026-11-30')))",[],['no spend','followup']))
c(("aib mortgage first payment and now","one(cs(S(note='AIB mortgage')[0][1]),cs(S(note='AIB mortgage')[-1][1]))",[],['price then and now']),
  ("how much is left on it",N,[],['none','followup','balance']))
c(("when did netflix go up","one([r[0] for r in S(note='Netflix') if r[1]>S(note='Netflix')[0][1]][0])",[],['price change']))
c(("when did i last pay for disney","one(S(note='Disney')[-1][0])",[],['last','subscription']))
c(("how many times did i get the hair done in 2025","one(len(S(note='hair',a='2025',b='2025')))",["one(len(S(word='hair',a='2025',b='2025')))"],['count']))
c(("what % of my spending is roof this year","one(pct(tot(S('Roof',a='2026')),tot(S(a='2026'))))",[],['share']))
c(("spending by category last month highest first","table(by(S(a='2026-10',b='2026-10'),cat),True)",[],['ranking','category']),
  ("without roof","table(by(S(a='2026-10',b='2026-10',no='Roof'),cat),True)",[],['without','followup']))
c(("wat did i spend last weekend","one(T(S(a='2026-11-28',b='2026-11-29')))",[],['period','total']),
  ("show me them","lst(S(a='2026-11-28',b='2026-11-29'))",[],['list','followup']),
  ("delete the last one of those",N,[],['none','order','followup']))
c(("anything over 200 in august","lst(S(a='2026-08',b='2026-08',f=lambda r:r[1]>20000))",[],['threshold','list']))
c(("how many pints did i have in flannerys",N,[],['none','quantity']))
c(("flannerys or nancy blakes, which got more of my money","one(T(S(word='Flannerys')),T(S(word='Nancy Blakes')))",["one('Flannerys',T(S(word='Flannerys')))"],['comparison','merchant']))
c(("spend by day of the week this year","table(by(S(a='2026'),wd))",[],['weekday','table']))
c(("compare groceries with",N,[],['none','missing half']))
c(("cé mhéad a chaith mé ar an gcarr anuraidh",N,[],['none','other language']))
c(("what has biscut cost us altogether","one(T(S('Biscuit')))",[],['total','category']),
  ("just treaty vets","one(T(S('Biscuit',word='Treaty Vets')))",[],['merchant','followup']),
  ("by year","table(by(S('Biscuit',word='Treaty Vets'),yr))",[],['by year','followup']))
c(("camogie this year v last year","one(T(S('Camogie',a='2026')),T(S('Camogie',a='2025',b='2025')))",["one(T(S('Camogie',a='2026')),T(S('Camogie',a='2025',b='2025-11-30')))"],['comparison','year']),
  ("same for presents","one(T(S('Presents',a='2026')),T(S('Presents',a='2025',b='2025')))",["one(T(S('Presents',a='2026')),T(S('Presents',a='2025',b='2025-11-30')))"],['comparison','followup']))
c(("dearest present ive ever bought, and when was that","one(cs(big(S('Presents'))[1]),big(S('Presents'))[0])",[],['biggest','detail']),
  ("second dearest?","one(cs(big(S('Presents'),1)[1]))",[],['second','followup']))
c(("median aldi weekly shop this year","one(median(S(word='Aldi weekly',a='2026')))",[],['median']))
c(("runing total of our wedding by month","running(by(S('Our Wedding'),mon))",[],['running total']),
  ("not the running one just the plain monthly amounts","table(by(S('Our Wedding'),mon))",[],['month','table','followup']))
c(("niamh wedding total","one(T(S(word='niamh wedding')))",["one(T(S(cat='Hens & Weddings',word='niamh')))"],['word','total']),
  ("and her hen","one(T(S(word='niamh hen')))",[],['word','followup']))
c(("did ciara ever pay me back for the hen house",N,[],['none','income']))
c(("bathroom job total","one(T(S(word='bathroom')))",[],['project']),
  ("when did it start and finish","one(S(word='bathroom')[0][0],S(word='bathroom')[-1][0])",[],['project','dates','followup']))
c(("first time i bought clothes in next","one(S('Clothes',note='Next')[0][0])",[],['first','common word']))
c(("how many days since i last filled up at applegreen","one(days(S(word='Applegreen')[-1][0],TODAY))",[],['days since']))
c(("how much between 10 and 20 march this year","one(T(S(a='2026-03-10',b='2026-03-20')))",[],['period']),
  ("whats the biggest one in that","one(cs(big(S(a='2026-03-10',b='2026-03-20'))[1]))",[],['biggest','followup']))
c(("going out first half of october","one(T(S('Going Out',a='2026-10-01',b='2026-10-15')))",[],['period','category']))
c(("why is the oil so dear",N,[],['none','reason']))
c(("q2 this year by category","table(by(S(a='2026-04',b='2026-06'),cat))",[],['quarter','table']))
c(("going out month before last","one(T(S('Going Out',a='2026-09',b='2026-09')))",[],['period']),
  ("just the saturdays n sundays","one(T(S('Going Out',a='2026-09',b='2026-09',f=lambda r:wd(r) in ('Saturday','Sunday'))))",[],['weekend','followup']))
c(("show me the presents i got in october","lst(S('Presents',a='2026-10',b='2026-10'))",[],['list']))
c(("dunnes for groceries v dunnes for clothes","one(T(S('Groceries',word='Dunnes')),T(S('Clothes',word='Dunnes')))",[],['comparison','merchant two categories']))
c(("avrage per visit to tesco","one(avg(S(word='Tesco'),len(S(word='Tesco'))))",["one(avg(S(note='Tesco'),len(S(note='Tesco'))))"],['average','visit']))
c(("how often was i in rift coffee this month","one(len(S(word='Rift Coffee',a='2026-11')))",[],['count']))
c(("whats my take home pay",N,[],['none','income']))
c(("which month did i spend the most leaving out roof","one(*[(k,cs(v)) for k,v in sorted(by(S(no='Roof'),mon).items(),key=lambda t:-t[1])][0])",["one(sorted(by(S(no='Roof'),mon).items(),key=lambda t:-t[1])[0][0])"],['biggest month','without']))
c(("months going out was over 500","table(by(S('Going Out'),mon),over=50000)",[],['threshold','month']))
c(("% growth in bills 2024 to 2025","one(pct(tot(S('Bills',a='2025',b='2025'))-tot(S('Bills',a='2024',b='2024')),tot(S('Bills',a='2024',b='2024'))))",[],['growth']))
c(("what % of groceries went to aldi since christmas","one(pct(tot(S('Groceries',word='Aldi',a='2025-12-25')),tot(S('Groceries',a='2025-12-25'))))",["one(pct(tot(S('Groceries',word='Aldi',a='2025-12-26')),tot(S('Groceries',a='2025-12-26'))))"],['share']))
c(("whats in the credit union",N,[],['none','balance']))
c(("should we switch from energia",N,[],['none','advice']))
c(("how much will christmas cost me this yr",N,[],['none','future']))
c(("lidl since january",N,[],['none','no such merchant']))
c(("how much do i spend on creche",N,[],['none','no such thing']))
c(("how many km to the tank am i getting",N,[],['none','quantity']))
c(("pay the mortgage there",N,[],['none','order']))
c(("asdkj hfff",N,[],['none','nonsense']))
c(("ah thanks a million youre very good",N,[],['none','chit-chat']))
c(("what did mam spend on her outfit for the wedding",N,[],['none','other people']))
c(("spent in cork last year",N,[],['none','place']))
c(("what time did i get the coffee today",N,[],['none','not recorded']))
c(("did i pay the band in cash or by card",N,[],['none','not recorded']))
c(("add 20 for hair yesterday",N,[],['none','order']))
c(("how much money did we get in wedding cards",N,[],['none','income']))
c(("how many were at our wedding",N,[],['none','quantity']))
c(("how much more did i spend on than last year",N,[],['none','missing half']))
c(("trips this month","EMPTY",["one('0.00')"],['empty']))
c(("camogie last december","EMPTY",["one('0.00')"],['empty']))
c(("fridays only - going out by month this year","table(by(S('Going Out',a='2026',f=lambda r:wd(r)=='Friday'),mon))",[],['weekday','month','two conditions']))
c(("average bills a month in 2025","one(avg(S('Bills',a='2025',b='2025'),12))",[],['average','month']),
  ("and this year","one(avg(S('Bills',a='2026'),11))",[],['average','followup']))
c(("presents since halloween","one(T(S('Presents',a='2026-10-31')))",["one(T(S('Presents',a='2026-11-01')))"],['period']))
c(("total spend so far this year compared to the same time last year","one(T(S(a='2026')),T(S(a='2025',b='2025-11-30')))",[],['year to date','comparison']))
c(("how much interest is in the mortgage payment",N,[],['none','not recorded']))
c(("golf club membership",N,[],['none','no such thing']))
c(("3 biggest things in house bits not counting the bathroom","lst(srt(S('House Bits',noword='bathroom'))[:3])",[],['top 3','without']))
c(("cheapest fill of petrol at circle k this year","one(cs(small(S('Car',note='Circle K',a='2026'))[1]))",[],['smallest']))

out=[]
order=[]
# spread the single unanswerables evenly among the rest
nn=[x for x in C if len(x)==1 and x[0][1]==N]; yy=[x for x in C if not(len(x)==1 and x[0][1]==N)]
import random
random.Random(28).shuffle(yy); random.Random(5).shuffle(nn)
i=j=0
while i<len(yy) or j<len(nn):
    if j>=len(nn) or (i<len(yy) and i*len(nn)<=j*len(yy)): order.append(yy[i]); i+=1
    else: order.append(nn[j]); j+=1
for conv in order:
    h=[]
    for q,e,alts,tags in conv:
        g=eval(e); al=[]
        for x in alts:
            v=eval(x)
            if v!=g and v not in al: al.append(v)
        out.append({"id":"limerick28-%03d"%(len(out)+1),"question":q,"today":TODAY,"history":list(h),"gold":g,"alt":al,"how":e,"tags":tags})
        h.append(q)
with open(os.path.join(HERE,'limerick28.jsonl'),'w',encoding='utf-8') as f:
    for o in out: f.write(json.dumps(o,ensure_ascii=False)+'\n')
print(len(ROWS),len(out),sum('none' in o['gold'] for o in out),sum(bool(o['history']) for o in out),sum('empty' in o['gold'] for o in out))
