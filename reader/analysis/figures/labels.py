"""Numbers that name something and state nothing: "artikel 5", "Windows 11", "Natura 2000"."""

from __future__ import annotations

from reader.analysis.figures.tokens import Tokens
from reader.analysis.lexicon import words_in

_LABELS = words_in(
    """
    # aflevering agendapunt airbus art artikel bel belde bellen belt bijlage blz boeing bus
    categorie channel deel dossier etappe fase figuur flat formule gate groep hectometer
    hectometerpaal hoofdstuk kilometerpaal
    huisnummer iphone kamer kamerstuk kanaal kavel klas klasse level lid lijn model niveau no nr
    nr. nummer pag pagina paragraaf paviljoen perron playstation poort postbus psalm punt
    rijksweg rit route seizoen snelweg spoor stap studio tabel tel telefoon telefoonnummer tier
    top tram type versie windkracht windows zaaknummer zaal zone §
    """
)


def ends_name(tokens: Tokens, index: int) -> bool:
    """Whether the number ends a name: Natura 2000."""
    before = index - 1
    return tokens.is_capital(before) and not tokens.begins_sentence(before)


def is_numbered(tokens: Tokens, first: int) -> bool:
    """Whether the word before a number is one that numbers follow: "artikel 5", "in week 38"."""
    before, earlier = tokens.lower(first - 1), tokens.lower(first - 2)
    if before == ".":
        return earlier in ("nr", "art", "tel", "blz", "afl")
    if before == "week":
        return earlier in ("in", "van", "vanaf", "tot")
    return before in _LABELS
