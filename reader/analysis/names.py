"""Names as Dutch writes them, read from a row of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.first_names import BOTH, GENDER
from reader.analysis.lexicon import words_in
from reader.analysis.nouns import NounClass, noun
from reader.analysis.words import Word

_PARTICLES = words_in(
    """
    van de der den ter ten te 't ’t op in la le el al bin ben von zu di da do dos du del della
    d' de' y
    """
)
_JOINS = words_in(
    """
    for on of and the voor van en & des der
    """
)
"""Words that join the parts of an organisation's name."""
_ORGANISATION_WORDS = words_in(
    """
    center centre institute university universiteit college council bank group groep kamer
    raad partij party ministerie instituut bureau federatie vereniging stichting fonds unie
    union commissie comité commission agency foundation association society organization
    organisatie bond museum politie justitie defensie tweede eerste openbaar nationale
    europese koninklijke algemene centraal federaal vlaamse nederlandse united national news
    nieuws times post journal press dagblad krant financieele telegraaf volkskrant standaard
    radio tv omroep inc ltd nv bv ag plc sa holding airlines energy motors international
    company corporation hof rekenkamer planbureau dorpsbelang steunpunt fein zusters
    greenpeace amnesty unicef oxfam handelsblad
    """
)
_PLACES = words_in(
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
_NOT_NAMES = words_in(
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


_OF_SOMETHING = frozenset(
    ("raad", "hof", "bank", "universiteit", "vereniging", "bond", "federatie", "orde", "ministerie")
)
_LONGEST = 10
"""The most words that a name has."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name: the words from `first` up to `last`, and what its form says of its bearer."""

    first: int
    last: int
    """The half-open range of words."""
    text: str
    """On one line, as written."""
    surname: str
    """The last part with its particles off, lower-case: what the bearer is called by later."""
    given: str | None
    """The first name, where one is known."""
    gender: str | None
    is_organisation: bool
    is_place: bool
    is_full: bool
    """Whether it has more than a surname and its particles."""


def name_at(words: Sequence[Word], first: int, after_role: bool = False) -> Name | None:
    """The longest name that begins at word `first`, or None.

    After a role ("wethouder van den Berg") particles may come before the first capital.
    """
    start = first
    while (
        after_role
        and start < min(len(words), first + 3)
        and words[start].lower in _PARTICLES
        and not words[start].is_capital
    ):
        start += 1
    if start > first and (words[start - 1].lower == "de" or start - first < 2):
        return None
    if start >= len(words) or not _capital(words[start]):
        return None
    opens_with_particle = words[start].lower in _PARTICLES
    may_open = opens_with_particle or (words[start].text == "Het" and after_role)
    if words[start].lower in _NOT_NAMES and not (may_open and _carries_on(words, start)):
        return None
    last = _end_of(words, start)
    if opens_with_particle and not any(
        _capital(word) and word.lower not in _PARTICLES for word in words[start:last]
    ):
        return None
    return _named(words, first, last)


def _carries_on(words: Sequence[Word], start: int) -> bool:
    """Whether a capital particle begins a surname: De Rooij, but not "De Minister"."""
    at = start + 1
    while at < len(words) and words[at].lower in _PARTICLES:
        at += 1
    if at >= len(words) or not _capital(words[at]) or words[at].lower in _NOT_NAMES:
        return False
    if at == start + 1 and words[start].lower in ("de", "het", "in", "op", "te"):
        following = words[at]
        return (
            words[start].lower == "de"
            and noun(following.lower) is None
            and not following.text[1:].isupper()
            and not (
                at + 1 < len(words)
                and (_capital(words[at + 1]) or words[at + 1].is_word)
                and _adjective(following.lower)
            )
        )
    return words[start].lower not in ("in", "te")


def _adjective(word: str) -> bool:
    return word.endswith(("se", "ische", "aanse", "ale", "ele"))


def _capital(word: Word) -> bool:
    return word.is_word and word.is_capital


def _end_of(words: Sequence[Word], start: int) -> int:
    """One past the last word of the name that begins at `start`."""
    at = start + 1
    while at < min(len(words), start + _LONGEST):
        if _capital(words[at]) and words[at].lower not in ("ik",):
            at += 1
            continue
        joined = at
        while joined < min(len(words), at + 3) and (
            words[joined].lower in _PARTICLES or words[joined].lower in _JOINS
        ):
            joined += 1
        if joined == at or joined >= len(words) or not _capital(words[joined]):
            return at
        if not _joins(words, start, at, joined):
            return at
        at = joined + 1
    return at


def _joins(words: Sequence[Word], start: int, at: int, joined: int) -> bool:
    """Whether small words between two capitals hold one name together."""
    small = [word.lower for word in words[at:joined]]
    organisation = _is_organisation(words[start:at])
    if small[0] in ("van", "voor", "des"):
        given = words[start].text
        person = given in GENDER or given in BOTH or given.endswith(".")
        if len(small) == 1 and small[0] == "van" and person:
            affiliation = words[joined].text[1:].isupper() or noun(words[joined].lower) is not None
            given_only = all(word.text in GENDER for word in words[start + 1 : at])
            return given_only and not affiliation
        if organisation:
            return small == ["van"] and words[at - 1].lower in _OF_SOMETHING
        return person and small[0] == "van" and at == start + 1
    if small[0] in ("en", "in", "op", "te", "&", "and"):
        given = words[start].text
        return (small[0] == "op" and given in GENDER) or (organisation and small[0] in ("and", "&"))
    if small[0] in ("for", "on", "of", "the"):
        return True
    return all(word in _PARTICLES for word in small)


def _is_organisation(words: Sequence[Word]) -> bool:
    return any(
        word.lower in _ORGANISATION_WORDS
        or (
            len(word.text) > 1
            and sum(map(str.isupper, word.text)) > 1
            and word.text[:2].isupper()
            and not word.text.endswith(".")
        )
        for word in words
    )


def _named(words: Sequence[Word], first: int, last: int) -> Name:
    parts = words[first:last]
    text = " ".join(word.text for word in parts)
    if parts[-1].lower.endswith(("'s", "’s")) and len(parts[-1].text) > 4:
        text = text[:-2]
    given = parts[0].text if parts[0].text in GENDER or parts[0].text in BOTH else None
    initial = len(parts) > 1 and parts[0].text.endswith(".")
    organisation = given is None and not initial and _is_organisation(parts)
    core = [word.lower for word in parts if word.lower not in _PARTICLES] or [parts[-1].lower]
    surname = core[-1] if given is None or len(core) > 1 else ""
    place = len(parts) <= 2 and all(word.text in _PLACES for word in parts)
    return Name(
        first,
        last,
        text,
        surname.removesuffix("'s").removesuffix("’s"),
        given if not initial else None,
        GENDER.get(parts[0].text),
        organisation,
        place,
        initial or len(core) > 1,
    )


def is_place(word: str) -> bool:
    """Whether a word is the name of a country, a town or the like."""
    return word in _PLACES


def is_known_noun(word: str) -> bool:
    """Whether a lower-case word is a role, an organisation or a document."""
    found = noun(word)
    return found is not None and found.noun_class is not NounClass.GROUP
