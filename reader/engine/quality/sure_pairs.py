"""Dutch words whose English is hardly ever anything else: the two surely belong together."""

from __future__ import annotations

_TABLE = """
aandacht:attention aantal:number aantallen:numbers afspraak:agreement,appointment analyse:analysis
analist:analyst analisten:analysts arts:doctor artsen:doctors auto:car,cars avond:evening
begroting:budget belangrijk:important belangrijke:important belasting:tax belastingen:taxes
bedrijf:company,business bedrijven:companies,businesses besluit:decision bezoek:visit boek:book
boeken:books boer:farmer boeren:farmers boerderij:farm brief:letter brieven:letters brug:bridge
burgemeester:mayor buren:neighbours,neighbors coalitie:coalition dag:day dagen:days dak:roof
deur:door deuren:doors dochter:daughter dokter:doctor dood:dead,death dorp:village dorpen:villages
drempel:threshold droom:dream econoom:economist economie:economy economische:economic
eeuw:century eeuwen:centuries eiland:island eilanden:islands energie:energy euro:euro,euros
familie:family fiets:bicycle,bike fietsen:bicycles,bikes fonds:fund fout:mistake,error
geld:money gemeente:municipality,council gemeenteraad:council gesprek:conversation
gezondheid:health gevangenis:prison gevaarlijk:dangerous gevaarlijke:dangerous gezin:family
gevaar:danger geschiedenis:history grens:border grenzen:borders handel:trade hart:heart
herfst:autumn hond:dog honden:dogs huis:house,home huizen:houses,homes hulp:help,aid
huur:rent inwoners:inhabitants,residents jaar:year,years jaren:years journalist:journalist
journalisten:journalists kaas:cheese kerk:church kerken:churches keuken:kitchen kind:child
kinderen:children klimaat:climate koning:king koningin:queen krant:newspaper kranten:newspapers
kwartaal:quarter land:country landen:countries leger:army leraar:teacher leraren:teachers
lente:spring lucht:air maand:month maanden:months maatregel:measure maatregelen:measures
man:man mannen:men markt:market meerderheid:majority meisje:girl meisjes:girls mensen:people
milieu:environment miljard:billion miljoen:million militaire:military minister:minister
ministers:ministers minuten:minutes moeder:mother moeders:mothers muziek:music nacht:night
nieuws:news oorlog:war oorlogen:wars onderwijs:education onderzoek:research,study,investigation
onderzoekers:researchers paard:horse paarden:horses
partij:party partijen:parties patiënt:patient patiënten:patients politie:police
politieke:political president:president prijs:price,prize prijzen:prices,prizes
probleem:problem problemen:problems procent:percent publiek:audience,public
rechtbank:court rechter:judge rechters:judges regen:rain regering:government rente:interest
rivier:river rivieren:rivers salaris:salary salarissen:salaries sancties:sanctions
school:school scholen:schools schip:ship schrijver:writer,author sleutel:key
sneeuw:snow soldaat:soldier soldaten:soldiers stad:city,town steden:cities,towns stem:voice,vote
steun:support straat:street straten:streets taal:language talen:languages tafel:table
toekomst:future toeristen:tourists toren:tower trein:train treinen:trains tuin:garden
vader:father vaders:fathers veiligheid:security,safety verkiezingen:elections,election
vergadering:meeting vijand:enemy vliegtuig:plane,aircraft vluchtelingen:refugees voetbal:football
voorzitter:chair,chairman,chairwoman,president vrede:peace vriend:friend vrienden:friends
vrijheid:freedom vrouw:woman,wife vrouwen:women waarheid:truth water:water week:week weken:weeks
wereld:world werk:work,job werkgever:employer werkgevers:employers werknemers:employees,workers
wet:law wetten:laws winkel:shop,store winkels:shops,stores winter:winter
woningen:homes,houses,dwellings ziekenhuis:hospital ziekenhuizen:hospitals zee:sea zoon:son
zomer:summer zon:sun zwembad:pool
Rusland:Russia Russische:Russian Duitsland:Germany Duitse:German Frankrijk:France Franse:French
Engeland:England Engelse:English Nederland:Netherlands Nederlandse:Dutch België:Belgium
Belgische:Belgian Vlaamse:Flemish Europa:Europe Europese:European Oekraïne:Ukraine
Oekraïense:Ukrainian Amerikaanse:American Chinese:Chinese Italië:Italy Spanje:Spain
Brussel:Brussels Moskou:Moscow Parijs:Paris Antwerpen:Antwerp Londen:London Poetin:Putin
maandag:Monday dinsdag:Tuesday woensdag:Wednesday donderdag:Thursday vrijdag:Friday
zaterdag:Saturday zondag:Sunday januari:January februari:February maart:March april:April
juni:June juli:July augustus:August september:September oktober:October november:November
december:December
blauw:blue blauwe:blue boos:angry dezelfde:same duur:expensive dure:expensive eerlijk:honest
economisch:economic geel:yellow groen:green groene:green jong:young jonge:young koud:cold
koude:cold leeg:empty lege:empty moe:tired nieuw:new nieuwe:new officieel:official
officiële:official onmogelijk:impossible oud:old oude:old rood:red rode:red strategische:strategic
warm:warm warme:warm westerse:western wit:white witte:white zwart:black zwarte:black
buitenlandse:foreign
twee:two drie:three vier:four vijf:five zes:six zeven:seven acht:eight negen:nine tien:ten
twaalf:twelve twintig:twenty tweede:second derde:third vijfde:fifth
gisteren:yesterday vandaag:today nooit:never niemand:nobody,no-one iedereen:everyone,everybody
omdat:because tussen:between zonder:without samen:together bijna:almost,nearly
misschien:perhaps,maybe en:and maar:but waarom:why
begon:began,started betaalt:pays denken:think denkt:thinks kopen:buy verkopen:sell
schreef:wrote schrijft:writes leest:reads winnen:win verliezen:lose
"""

ENGLISH_OF = {
    dutch.lower(): frozenset(english.lower().split(","))
    for dutch, _, english in (entry.partition(":") for entry in _TABLE.split())
}
"""By a Dutch word in small letters, the English words that it may have become, likewise."""
