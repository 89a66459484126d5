"""Words that tell what is a name and what it names."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.lexicon import words_in
from reader.analysis.words import Word

PARTICLES = words_in(
    """
    van de der den ter ten te 't ’t op in la le el al bin ben von zu di da do dos du del della
    d' de' y
    """
)
ORGANISATION_WORDS = words_in(
    """
    center centre institute university universiteit college council bank group groep kamer
    raad partij party ministerie instituut bureau federatie vereniging stichting fonds unie
    union commissie comité commission agency foundation association society organization
    organisatie bond museum politie justitie defensie tweede eerste openbaar nationale
    europese koninklijke algemene centraal federaal vlaamse nederlandse united national news
    nieuws times post journal press dagblad krant financieele telegraaf volkskrant standaard
    radio tv omroep inc ltd nv bv ag plc sa holding airlines energy motors international
    company corporation hof rekenkamer planbureau dorpsbelang steunpunt fein zusters
    verbond autoriteit leger greenpeace amnesty unicef oxfam handelsblad
    """
)
PLACES = words_in(
    """
    Nederland België Duitsland Frankrijk Engeland Groot-Brittannië Spanje Italië Portugal
    Rusland China Oekraïne Amerika Israël Iran Irak Syrië Turkije Griekenland Polen Hongarije
    Oostenrijk Zwitserland Zweden Noorwegen Denemarken Finland Ierland Japan India Pakistan
    Afghanistan Brazilië Argentinië Mexico Canada Australië Egypte Marokko Suriname Indonesië
    Europa Azië Afrika Vlaanderen Wallonië Amsterdam Rotterdam Utrecht Eindhoven Groningen
    Maastricht Brussel Antwerpen Gent Brugge Leuven Luik Londen Parijs Berlijn Moskou Beijing
    Peking Washington Madrid Rome Genua Kiev Kyiv Jeruzalem Gaza Teheran Limburg Brabant
    Drenthe Friesland Zeeland Overijssel Gelderland Flevoland Noord-Holland Zuid-Holland
    Noord-Brabant Den Haag Siberië Westen Zuiden Noorden Oosten Miami Tokio Jamaica Rijn Maas
    Schelde Wetstraat Binnenhof Kremlin Witte Huis Ardennen
    """
)
_POWERS = frozenset(
    ("VS", "EU", "VK", "VN", "NAVO", "Verenigde Staten", "Europese Unie", "Verenigde Naties")
)
NOT_NAMES = words_in(
    """
    de het een deze die dit dat hij zij ze ik je we wij jullie u men er hier daar daarin
    daarmee daarom dan toen nu maar en of want dus ook al als wie wat waar waarom hoe wanneer
    welke volgens bij in op aan met voor van tot na naar uit over om door tegen onder tussen
    zonder sinds tijdens vanaf vanwege dankzij ondanks behalve toch bovendien daarnaast verder
    eerder later vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag januari februari maart april mei juni juli augustus september oktober november
    december niet geen wel nog alleen zelfs zo zijn haar hun mijn onze ons uw zoals hoewel
    omdat terwijl nadat voordat zodra indien daarna vervolgens inmiddels intussen ondertussen
    eind begin half vorig vorige volgend volgende komende sommige veel vele weinig alle beide
    elk elke ieder iedere iedereen niemand iemand niets iets alles meer minder meest daags
    plots soms vaak altijd nooit misschien wellicht mogelijk zeker natuurlijk uiteraard
    eigenlijk uiteindelijk ten ter te is was heeft had kan zal zou moet mag wil ja nee jawel
    kijk dames heren mevrouw meneer zie lees foto tekst bron slechts ruim bijna ongeveer samen
    tegelijkertijd namelijk immers echter juist geeft gaat komt staat aldus dezelfde zelf eén
    één twee drie vier vijf zes zeven acht negen tien achteraf opvallend belangrijker
    hoogstwaarschijnlijk officieel dag week jaar zulke enkele honderden duizenden tientallen
    voorlopig thuis vroeger nadien waarna aanleiding vooral anders vlak net zeg zegt stel
    afgelopen laat mij hem hen
    """
)


def is_place(word: str) -> bool:
    """Whether a word is the name of a country, a town or the like."""
    return word in PLACES


def is_power(name: str) -> bool:
    """Whether a name is a country's or a union's, which "het bedrijf" never means."""
    return name in PLACES or name.removeprefix("De ") in _POWERS


def is_abbreviation(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an abbreviation in capitals, as OM and IS are, amid words that are not."""
    if not (len(words[at].text) > 1 and words[at].text.isalpha() and words[at].text.isupper()):
        return False
    beside = [word.text for word in words[max(0, at - 3) : at + 4] if word.text.isalpha()]
    return len(beside) == 1 or any(not word.isupper() for word in beside)


def is_function_word(words: Sequence[Word], at: int) -> bool:
    """Whether a word is one that never begins a name unless it is written in capitals."""
    return words[at].lower in NOT_NAMES and not is_abbreviation(words, at)
