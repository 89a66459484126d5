"""Dutch words that begin a sentence far more often than a name."""

SENTENCE_OPENERS = frozenset(
    """
    de het een deze dit die dat der des den zo'n zulke dergelijke
    hij zij ze ik je jij u we wij jullie men er haar hun hen hem mijn jouw uw ons onze zijn
    iedereen iemand niemand alles iets niets sommigen velen anderen beiden
    hier daar daarom daarna daarmee daarbij daardoor daarop daarvoor daarvan daarin daarnaast
    daartoe daarover daaruit daaronder daarentegen hierdoor hiermee hierop hiervoor hierbij
    waardoor waarna waarmee waarop waarbij waarvan waarin
    in op aan bij met van voor naar na over onder door tot tegen tijdens sinds volgens uit om te ten
    ter tussen binnen buiten zonder vanaf vanuit vanwege wegens ondanks behalve naast achter dankzij
    rond langs per via boven halverwege aldus
    en maar of want dus toch ook nog niet geen al als toen terwijl omdat hoewel ofschoon indien
    wanneer zodra nadat voordat doordat zodat tenzij mits zolang aangezien zoals evenals
    wie wat waar waarom waarheen hoe hoeveel welke welk
    nu vandaag gisteren morgen overmorgen eergisteren eerder eerst later straks inmiddels intussen
    ondertussen vroeger onlangs destijds sindsdien voorlopig momenteel tegenwoordig binnenkort
    vervolgens uiteindelijk aanvankelijk tenslotte bovendien verder echter misschien wellicht
    mogelijk waarschijnlijk vermoedelijk blijkbaar kennelijk natuurlijk uiteraard gelukkig helaas
    desondanks niettemin overigens immers trouwens eigenlijk tevens evenmin hooguit minstens bijna
    ruim ongeveer circa zeker zelfs zelf alleen slechts vooral juist wel dan zo zodoende ooit nooit
    soms vaak altijd meestal weer samen allemaal anders
    volgend volgende vorig vorige afgelopen komend komende dezelfde hetzelfde
    alle vele veel weinig sommige enkele enige elke elk ieder iedere beide meer minder meerdere
    verschillende diverse andere eerste laatste steeds
    twee drie vier vijf zes zeven acht negen tien elf twaalf honderden duizenden tientallen
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    januari februari maart april mei juni juli augustus september oktober november december
    is was waren heeft had hadden hebben kan kon kunnen moet moest moeten werd wordt worden werden
    gaat ging komt kwam wil wilde zou zouden zal zullen mag mocht laat ja nee
    """.split()
)
