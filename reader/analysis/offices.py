"""Offices with their holder's name right behind them: "minister van Onderwijs Zuhal Demir"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.first_names import BOTH, GENDER
from reader.analysis.lexicon import words_in
from reader.analysis.name_words import is_place
from reader.analysis.words import Word

_AREAS = words_in(
    """
    Ambtenarenzaken Algemene Zaken Armoedebestrijding Asiel Begroting Bestuurszaken Bevolking
    Binnenlandse Binnenlands Bestuur Brandweer Buitenlandse Handel Cultuur Defensie Digitalisering
    Dierenwelzijn Duurzaamheid Economie Economische Energie Erfgoed Feestelijkheden Financiën
    Gelijke Kansen Gezin Gezondheid Gezondheidszorg Groei Groen Haven Hulp Infrastructuur
    Inburgering Innovatie Integratie Jeugd Justitie Jongeren Klimaat Koninkrijksrelaties
    Landbouw Landsverdediging Leefmilieu Lokale Besturen Luchtvaart Maatschappelijke Integratie
    Media Middenstand Migratie Milieu Mobiliteit Natuur Noordzee Omgeving Onderwijs
    Ontwikkelingssamenwerking Openbare Werken Openbaar Ondernemen Overheidsbedrijven Ordening
    Pensioenen Participatie Personeel Primair Politie Rechtsbescherming Ruimte Ruimtelijke Sociale
    Sport Staatshervorming Stadsontwikkeling Telecommunicatie Toeslagen Toerisme Transport
    Veiligheid Verkeer Vervoer Vergroening Vernieuwing Visserij Voedselkwaliteit Volksgezondheid
    Volkshuisvesting Vlaamse Rand Waterstaat Welzijn Werk Werkgelegenheid Wetenschap Wetenschappen
    Wetenschapsbeleid Wonen Zaken Zorg Zuidas
    """
)
_OFFICES = words_in(
    """
    minister staatssecretaris burgemeester schepen wethouder gouverneur gedeputeerde commissaris
    premier president minister-president vicepremier viceminister-president bisschop aartsbisschop
    ambassadeur raadslid gemeenteraadslid
    """
)
_BETWEEN = frozenset(("en", "&", ",", "de", "het", "der", "den"))
_LONGEST = 12
"""The most words that an office is of: "Onderwijs, Cultuur en Wetenschap", with a name behind."""


def holder_after(words: Sequence[Word], at: int, office: str) -> int | None:
    """Where the holder's name begins behind what an office is of, which begins at `at`.

    None where no name follows. `office` is the office's noun, lower-case.
    """
    if at < len(words) and words[at].lower in ("de", "het"):
        at += 1
    run = _run(words, at)
    if not run or _is_given(words[at]):
        return None
    for index in run[1:]:
        if _is_given(words[index]) and words[index - 1].is_capital and index < run[-1]:
            return index
    areas = [index for index in run if words[index].text in _AREAS or is_place(words[index].text)]
    unbroken = 0
    while unbroken < len(areas) and areas[unbroken] == run[unbroken]:
        unbroken += 1
    if not unbroken and office in _OFFICES and len(run) == run[-1] - run[0] + 1 == 3:
        unbroken = 1
    rest = run[unbroken:]
    if not unbroken or len(rest) < 2 or words[rest[0] - 1].lower in _BETWEEN:
        return None
    return rest[0]


def _run(words: Sequence[Word], at: int) -> list[int]:
    """The indices of the capital words from `at` on, with no more than small words between."""
    run: list[int] = []
    for index in range(at, min(len(words), at + _LONGEST)):
        if words[index].is_word and words[index].is_capital:
            run.append(index)
        elif not run or words[index].lower not in _BETWEEN:
            break
    return run


def _is_given(word: Word) -> bool:
    return word.text in GENDER or word.text in BOTH
