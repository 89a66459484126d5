"""Words for people by where they come from: de Italiaan, de Amerikaanse, de Amsterdammer."""

from __future__ import annotations

from reader.analysis.lexicon import words_in

_PEOPLE = words_in(
    """
    Amerikaan Argentijn Australiër Belg Braziliaan Brit Bulgaar Canadees Chinees Deen Duitser
    Egyptenaar Engelsman Est Fin Fransman Française Griek Hongaar Ier Irakees Iraniër
    Israëliër Italiaan Japanner Koreaan Kroaat Let Litouwer Marokkaan Mexicaan Nederlander
    Noor Oekraïner Oostenrijker Pool Portugees Roemeen Rus Schot Serviër Sloveen Slowaak
    Spanjaard Surinamer Syriër Tsjech Turk Vlaming Waal Zweed Zwitser Afghaan Algerijn
    Colombiaan Ghanees Indiër Indonesiër Nigeriaan Pakistaan Tunesiër Fries Zeeuw Brabander
    Limburger Groninger Drent Tukker Hagenaar Amsterdammer Rotterdammer Utrechter Eindhovenaar
    Tilburger Antwerpenaar Gentenaar Bruggeling Leuvenaar Brusselaar
    """
)
_WOMEN = (
    "aanse",
    "iaanse",
    "eese",
    "inse",
    "ische",
    "itse",
    "onse",
    "rkse",
    "iekse",
    "gse",
    "oorse",
)


def gender_of_demonym(word: str) -> str | None:
    """Which gender such a word has, "f" or "m"; None for any other word."""
    if word in _PEOPLE:
        return "f" if word.endswith("çaise") else "m"
    if word[:1].isupper() and word.endswith(_WOMEN):
        return "f"
    return None
