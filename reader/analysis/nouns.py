"""Nouns for those who speak: people and their roles, organisations, documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reader.analysis.lexicon import words_in


class NounClass(StrEnum):
    """What a noun stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that may be a source."""

    stem: str
    """The singular that the word ends in: voorzitter for partijvoorzitters."""
    noun_class: NounClass
    gender: str | None
    """"f" or "m" where the noun tells."""
    plural: bool


_WOMEN = """
activiste actrice advocate agente analiste atlete barones bewindsvrouw bewoonster bezoekster
boerin brandweervrouw burgemeesteres buurvrouw caissière dame deelneemster dichteres directrice
docente dochter echtgenote econome eigenares eigenaresse gravin griffierster historica
hoofdredactrice inwoonster journaliste juriste kamervrouw kandidate kapitane kleindochter koningin
kunstenares leidster lerares masseuse medewerkster meisje mevrouw ministerpresidente moeder nicht
oma onderhandelaarster onderneemster onderzoekster organisatrice politica politievrouw presidente
prinses psychologe redactrice renster schaatsster schepenvrouw schrijfster secretaresse
specialiste speelster stewardess tante teamleidster tennisster topvrouw trainster turnster
vakvrouw verdedigster verpleegster voetbalster voorzitster vriendin vroedvrouw vrouw weduwe
weervrouw wielrenster winnares woordvoerster zakenvrouw zangeres zus zuster zwemster
"""
_MEN = """
aartsbisschop bewindsman bisschop boerenvoorman brandweerman broeder broer buurman cameraman
echtgenoot franciscaan heer imam jezuïet jongen kardinaal kleinzoon koning kroonprins man meneer
monnik neef oom opa pastoor pater paus priester prins rabbijn sportman topman vader vakbondsman
voorman weduwnaar zakenman zoon
"""
_PEOPLE = """
aanklager aanvaller aanvoerder academicus acteur activist adviseur advocaat afgevaardigde agent
ambassadeur ambtenaar analist analyticus antropoloog apotheker arbiter archeoloog architect arts
asielzoeker atleet auteur automobilist baas bakker baron bedenker belegger bemiddelaar bestuurder
bestuurskundige bestuurslid bewindspersoon bewoner bezoeker bioloog boer bondskanselier
bondsvoorzitter boswachter brandweercommandant bron burgemeester burger buur cardioloog ceo cfo
chauffeur chef chirurg coach collega columnist commandant commissaris componist concurrent
conducteur conrector consultant consument correspondent criminoloog criticus curator dader decaan
deelnemer demonstrant deskundige dichter dierenarts diplomaat directeur directielid dirigent
docent doelman dokter dominee ecoloog econoom eigenaar elektricien epidemioloog expert fan fietser
filosoof fokker formateur fotograaf fractieleider functionaris fysicus gedeputeerde
gemeenteraadslid generaal geoloog getuige gevangene gezant gids gouverneur graaf griffier
gynaecoloog handelaar hertog historicus hoofdcommissaris hoogleraar hulpverlener huurder iemand
imker informateur ingenieur initiatiefnemer inspecteur inwoner jager journalist jurist jurylid
kamerlid kamervoorzitter kandidaat kanselier kapitein kapper keeper kenner kiezer kijker kind
klant klimatoloog kok kolonel korpschef kundige kunstenaar kunstkenner landbouwer leerling leider
leraar lezer lid lijsttrekker lobbyist loodgieter loog luisteraar machinist makelaar maker manager
mecanicien medewerker medicus mens meteoroloog metselaar middenvelder migrant militair minister
molenaar monteur musicus muzikant naamgenoot natuurkundige notaris ober officier ombudsman omwonende
onderhandelaar ondernemer onderzoeker ontwerper oprichter opvoeder organisator ouder
parlementariër parlementslid partijgenoot partner passagier passant patholoog patiënt
penningmeester personeelslid persoon piloot pleiter ploegbaas ploegleider ploegmaat politicoloog
politicus politieman practicus predikant premier president procureur professor psycholoog raadslid
raadsman raadsvrouw rechercheur rechter rector redacteur reddingswerker regeringsleider regisseur
reiziger renner rivaal schaatser scheidsrechter scheikundige schepen schilder schipper scholier
schoolhoofd schrijver secretaris senator sergeant slachtoffer slager socioloog soldaat spaarder
specialist speler speurder spits spreker staatssecretaris statenlid statisticus strafpleiter
strateeg strijder student supporter tandarts teamgenoot technicus technoloog tegenstander teler
tennisser terrorist therapeut timmerman toeschouwer trainer tuinder uitbater uitvinder vakman
veehouder verdachte verdediger verhuurder verkenner verkoper verpleegkundige verpleger
verslaggever vertegenwoordiger verteller veteraan viroloog visser vluchteling voetballer
voorbijganger voorzitter vriend vrijwilliger waarnemer wandelaar weerman werknemer wetenschapper
wetgever wethouder wielrenner winkelier winnaar wiskundige woordvoerder zaakvoerder zakenadvocaat
zanger zegsman zegsvrouw zorgverlener zwemmer
"""
_GROUPS = """
aanhangers aanwezigen academici afgevaardigden artsen bestuursleden betrokkenen bronnen
buurtbewoners critici deskundigen gedeputeerden historici hoogleraren ingewijden insiders jongeren
kamerleden kinderen kringen leden leraren mensen milieugroepen nabestaanden natuurkundigen
omstanders omwonenden ouders personeel politici publiek raadsleden technici tegenstanders
verdachten voorstanders waarnemers zegslieden
"""
_ORGANISATIONS = """
achterban actiegroep agentschap alliantie ambassade autoriteit bank basis bedrijf belangengroep
bestuur beweging blad bond bondsregering brancheorganisatie brandweer bureau buurtcomité centrale
centrum club coalitie college comité commissie concern consortium corporatie crisiscentrum dagblad
defensie delegatie denktank dienst directie dorpsbelang energiebedrijf exploitant fabrikant
federatie fonds fractie gemeente gerechtshof gouvernement groep hof huurdersvereniging inspectie
instelling instituut justitie kabinet kamer keten koepel krant krantengroep leger leiding liga
luchthaven maatschappij magazine marktonderzoeker ministerie multinational museum mutualiteit
netbeheerder ngo nieuwsdienst nieuwssite omroep onderneming ontwikkelaar oppositie orde organisatie
overheid parket partij persbureau platform ploeg politie producent provincie raad rechtbank
redactie regering reisorganisatie rekenkamer schepencollege school stadsbestuur steunpunt stichting
tak team telecombedrijf theater tijdschrift toezichthouder uitgever uitgeverij unie universiteit
vakblad vakbond veiligheidsregio verbond vereniging vervoerder verzekeraar waakhond waterschap
webmagazine weekblad werkgroep woningcorporatie zender ziekenfonds ziekenhuis
"""
_DOCUMENTS = """
advies akkoord analyse arrest artikel autobiografie bericht berichten boek brief cijfers column
document documenten e-mail enquête evaluatie facebookpost gegevens handleiding interview
inventarisatie jaarverslag kamerbrief mail mededeling memo memoires nieuwsbrief nota notitie
onderzoek onderzoeken peiling persbericht post proefschrift prognose raming rapport rapporten
reconstructie rondvraag statement statistieken steekproef studie studies stuk tweet uitspraak
verdrag verklaring verslag vonnis website wet
"""

_CLASSES: dict[str, tuple[NounClass, str | None]] = {
    **dict.fromkeys(_PEOPLE.split(), (NounClass.PERSON, None)),
    **dict.fromkeys(_MEN.split(), (NounClass.PERSON, "m")),
    **dict.fromkeys(_WOMEN.split(), (NounClass.PERSON, "f")),
    **dict.fromkeys(_ORGANISATIONS.split(), (NounClass.ORGANISATION, None)),
    **dict.fromkeys(_DOCUMENTS.split(), (NounClass.DOCUMENT, None)),
    **dict.fromkeys(_GROUPS.split(), (NounClass.GROUP, None)),
}
_WHOLE_ONLY = words_in(
    """
    man lid bron arts boer fan kok buur gids ober kind mens baas bond post wet stuk hof raad
    tak orde boek blad club bank heer oom opa neef zus tante mail maker graaf spits team unie
    dame
    """
)
"""Nouns too short to be known by as the end of a compound, unless a name or hyphen goes before."""
_NOT = words_in(
    """
    dialoog monoloog proloog epiloog analoog roman talisman ottoman arrest ondanks kerstman
    niemand
    """
)
_PLURALS = ("en", "s", "n", "'s", "’s", "ën", "eren")


_LONGEST = max(map(len, _CLASSES))
"""The longest noun that a compound can end in."""


@lru_cache(maxsize=8192)
def noun(word: str) -> Noun | None:
    """What a lower-case word stands for as a possible source, or None."""
    if word in _NOT:
        return None
    if is_partisan(word):
        return Noun(word, NounClass.PERSON, None, word.endswith("s"))
    singular = _known_end(word)
    if singular is not None:
        noun_class, gender = _CLASSES[singular]
        group = noun_class is NounClass.GROUP
        return Noun(
            singular, noun_class, gender, group and singular not in ("personeel", "publiek")
        )
    for stem in _singulars(word):
        found = _known_end(stem)
        if found is not None:
            noun_class, gender = _CLASSES[found]
            return Noun(found, noun_class, gender, True)
    return None


def is_partisan(word: str) -> bool:
    """Whether a lower-case word is somebody of a party or a body: vvd'er, d66'ers."""
    return word.endswith(("'er", "’er", "'ers", "’ers"))


def _known_end(word: str) -> str | None:
    for at in range(max(0, len(word) - _LONGEST), len(word) - 2):
        end = word[at:]
        if end in _CLASSES:
            whole = at == 0 or word[at - 1] == "-"
            if whole or (end not in _WHOLE_ONLY and at >= 2):
                return end
    return None


def _singulars(word: str) -> tuple[str, ...]:
    """Singulars that a plural may come from: bewoners, analisten, economen, ministeries."""
    stems = []
    for ending in _PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            stem = word[: -len(ending)]
            stems.append(stem)
            if ending == "en":
                if stem[-1] == stem[-2]:
                    stems.append(stem[:-1])
                if stem[-2] in "aeou":
                    stems.append(stem[:-1] + stem[-2] + stem[-1])
                if stem[-1] in "vz":
                    stems.append(stem[:-1] + {"v": "f", "z": "s"}[stem[-1]])
    return tuple(stems)
