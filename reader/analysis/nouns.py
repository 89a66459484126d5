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
weervrouw politievrouw brandweervrouw zakenvrouw vakvrouw onderhandelaarster verdedigster
woordvoerster voorzitster ministerpresidente presidente onderzoekster directrice topvrouw
trainster speelster renster advocate agente lerares docente buurvrouw boerin onderneemster
eigenares eigenaresse schrijfster journaliste redactrice actrice zangeres kunstenares bezoekster
deelneemster organisatrice moeder dochter zus vrouw meisje kleindochter oma tante nicht echtgenote
weduwe vriendin politica leidster koningin prinses specialiste medewerkster historica juriste
econome tennisster voetbalster schaatsster atlete winnares kandidate activiste analiste
bewindsvrouw verpleegster psychologe bewoonster mevrouw dame vroedvrouw zuster inwoonster
kamervrouw secretaresse dichteres hoofdredactrice ministerin griffierster turnster kapitane
barones schepenvrouw non gravin stewardess caissière masseuse burgemeesteres teamleidster
wielrenster zwemster
"""
_MEN = """
vader broer zoon man heer meneer oom opa neef buurman topman kleinzoon echtgenoot weduwnaar koning
prins paus aartsbisschop bisschop pater priester pastoor imam rabbijn bewindsman zakenman
brandweerman voorman boerenvoorman jongen monnik broeder vakbondsman kroonprins sportman
franciscaan jezuïet cameraman kardinaal
"""
_PEOPLE = """
functionaris gezant hulpverlener reddingswerker zorgverlener omwonende passant voorbijganger weerman
politieman vakman onderhandelaar verdediger middenvelder aanvaller trainer-coach analyticus strijder
spreker bron waarnemer toeschouwer zegsman zegsvrouw opvoeder jurylid bestuurskundige statenlid
woordvoerder voorzitter minister premier president burgemeester wethouder schepen staatssecretaris
commissaris hoogleraar professor econoom analist onderzoeker wetenschapper directeur baas ceo cfo
manager coach trainer speler renner ploegleider kapitein advocaat rechter officier aanklager agent
leraar docent student arts dokter verpleegkundige verpleger viroloog psycholoog socioloog bioloog
geoloog epidemioloog politicoloog criminoloog ecoloog meteoroloog archeoloog antropoloog patholoog
gynaecoloog cardioloog technoloog bewoner boer ondernemer eigenaar bakker slager kok chef
schrijver auteur journalist redacteur verslaggever regisseur acteur zanger kunstenaar boswachter
schipper reiziger klant bezoeker deelnemer organisator initiatiefnemer partner collega vriend
getuige slachtoffer verdachte dader lid raadslid kamerlid parlementslid parlementariër senator
politicus leider lijsttrekker gedeputeerde ambassadeur diplomaat generaal kolonel sergeant dominee
kenner deskundige expert specialist adviseur consultant ambtenaar medewerker werknemer
personeelslid secretaris penningmeester bestuurder bestuurslid bewindspersoon ingenieur architect
historicus filosoof jurist correspondent columnist monteur piloot chauffeur conducteur machinist
bemiddelaar inspecteur wielrenner tennisser voetballer doelman keeper spits aanvoerder schaatser
atleet schilder muzikant componist dichter winnaar kandidaat activist demonstrant vrijwilliger
imker visser ploegbaas buur inwoner ouder kind leerling scholier uitbater zaakvoerder curator
notaris makelaar belegger handelaar strateeg klimatoloog directielid patiënt kunstkenner
bondskanselier kanselier kamervoorzitter fractieleider verkenner informateur formateur griffier
woonwagenbewoner wetgever regeringsleider dirigent verteller gids fotograaf ontwerper maker
uitvinder oprichter bedenker landbouwer veehouder tuinder teler fokker winkelier ober verkoper
verhuurder huurder passagier fietser wandelaar automobilist supporter fan lezer kijker luisteraar
kiezer burger consument spaarder gevangene soldaat militair veteraan oud-strijder bommenlegger
vluchteling migrant asielzoeker terrorist strateegspecialist kolonist rebel lobbyist zakenadvocaat
strafpleiter pleiter raadsman raadsvrouw procureur rechercheur speurder brandweercommandant
commandant hoofdcommissaris korpschef gouverneur baron graaf hertog schoolhoofd rector decaan
conrector predikant therapeut tandarts dierenarts apotheker chirurg ploegmaat teamgenoot
concurrent rivaal tegenstander medewerkers gemeenteraadslid partijgenoot naamgenoot afgevaardigde
vertegenwoordiger bondsvoorzitter scheidsrechter arbiter statisticus fysicus natuurkundige
scheikundige wiskundige musicus mecanicien criticus academicus medicus practicus technicus mens
persoon iemand jager molenaar timmerman metselaar loodgieter elektricien kapper zwemmer
"""
_GROUPS = """
bronnen kringen ingewijden critici deskundigen insiders betrokkenen politici academici historici
omwonenden buurtbewoners ouders nabestaanden personeel publiek aanwezigen omstanders technici
milieugroepen jongeren tegenstanders voorstanders aanhangers waarnemers mensen natuurkundigen
afgevaardigden bestuursleden kinderen kamerleden raadsleden leden verdachten gedeputeerden artsen
zegslieden leraren hoogleraren
"""
_ORGANISATIONS = """
ministerie gemeente provincie politie justitie parket rechtbank gerechtshof hof raad kabinet
regering overheid partij fractie coalitie oppositie vakbond bond vereniging stichting organisatie
bedrijf concern bank instituut bureau universiteit ziekenhuis school krant dagblad weekblad
magazine vakblad blad tijdschrift omroep zender persbureau nieuwsdienst nieuwssite vervoerder
maatschappij fabrikant producent keten club federatie koepel commissie comité werkgroep denktank
rekenkamer veiligheidsregio brandweer leger defensie directie bestuur leiding dienst agentschap
autoriteit inspectie toezichthouder waakhond platform actiegroep belangengroep brancheorganisatie
steunpunt centrum museum theater ploeg team groep uitgeverij centrale kamer waterschap dorpsbelang
buurtcomité huurdersvereniging onderneming multinational luchthaven college gouvernement
webmagazine krantengroep fonds consortium alliantie verbond liga bondsregering stadsbestuur
schepencollege mutualiteit ziekenfonds verzekeraar exploitant ontwikkelaar beweging ngo orde
delegatie crisiscentrum redactie unie tak achterban reisorganisatie energiebedrijf telecombedrijf
uitgever marktonderzoeker woningcorporatie corporatie ambassade basis
"""
_DOCUMENTS = """
rapport onderzoek studie brief analyse verklaring persbericht bericht mededeling memo notitie nota
cijfers document stuk vonnis uitspraak arrest advies enquête peiling rondvraag artikel boek wet
akkoord verdrag statement tweet mail e-mail jaarverslag verslag website nieuwsbrief column
gegevens statistieken rapporten studies onderzoeken documenten berichten prognose raming
steekproef inventarisatie evaluatie kamerbrief reconstructie autobiografie memoires handleiding
interview post facebookpost hoofdredactioneel proefschrift
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
    man lid bron arts boer fan non kok buur gids ober kind mens baas bond post wet stuk hof raad
    tak orde boek blad club bank heer oom opa neef zus tante mail maker graaf rebel spits team
    unie dame
    """
)
"""Nouns too short to be known by as the end of a compound, unless a name or hyphen goes before."""
_NOT = words_in(
    """
    roman talisman ottoman arrest moeder-overste ondanks kerstman niemand
    """
)
_PLURALS = ("en", "s", "n", "'s", "’s", "ën", "eren")


@lru_cache(maxsize=8192)
def noun(word: str) -> Noun | None:
    """What a lower-case word stands for as a possible source, or None."""
    if word in _NOT:
        return None
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


def _known_end(word: str) -> str | None:
    for at in range(len(word) - 2):
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
