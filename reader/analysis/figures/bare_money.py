"""Millions without a currency that are euros by what is said around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.figures.found import Found
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

MONEY_NOUNS = words_in(
    """
    winst schade verlies omzet subsidie boete steun schuld schulden belastinggeld schadevergoeding
    bezuinigingen investeringen winsten kosten inkomsten
    """
)
"""What a sum of money may be: "90 miljoen schade"."""
_SPEAKING_OF_MONEY = words_in(
    """
    kost kosten kostte kostten gekost betaalt betaalde betalen betaald verlies verliezen verliest
    verloren eist eisen eiste geëist fonds begroting begroot schade schadebedrag budget winst omzet
    boete boetes subsidie subsidies investeert investeren investeerde investering investeringen
    geïnvesteerd bezuinigt bezuinigen bezuiniging bezuinigingen schadevergoeding schuld schulden
    lening leent leende geleend krediet tekort uitgaven inkomsten opbrengst opbrengsten geld bedrag
    euro € miljoenenverlies waard overnamesom transfersom salaris bonus buit prijzengeld dividend
    kapitaal vermogen uitgeven uitgegeven verdient verdiende verdienen belastinggeld bouwkosten
    jackpot steunpakket waarde financiering gefinancierd beurswaarde jaarwinst jaaromzet
    """
)
_DRAWING = words_in("trekt trok trekken trokken geeft gaf geven gaven")
_LARGE = words_in("miljoen miljard biljoen mln milj mio mld mrd bln")
_SENTENCE_ENDS = frozenset(".!?")
_CLAUSE_ENDS = frozenset(".!?;:,")
_REACH = 30
"""How many tokens before a number may say that it is money."""
_AHEAD = 6


def with_bare_money(tokens: Tokens, figures: Sequence[Found]) -> tuple[Found, ...]:
    """The figures, each bare million as euros where money is spoken of."""
    made: list[Found] = []
    for found in figures:
        before = made[-1] if made else None
        made.append(_as_money(found) if _is_money(tokens, found, before) else found)
    return tuple(made)


def _as_money(found: Found) -> Found:
    return replace(
        found,
        kind=FigureKind.MONEY,
        unit="EUR",
        rule="millions where money is spoken of",
        certainty=Certainty.LIKELY,
    )


def _is_money(tokens: Tokens, found: Found, before: Found | None) -> bool:
    named = found.unit is not None and found.unit.lower() not in MONEY_NOUNS
    if found.kind is not FigureKind.COUNT or named or not _is_large(tokens, found):
        return False
    if tokens.lower(found.last) in MONEY_NOUNS:
        return True
    if tokens.lower(found.first - 1) == "er" or _counts_as(tokens, found, before):
        return False
    return _speaks_before(tokens, found.first) or _speaks_after(tokens, found)


def _is_large(tokens: Tokens, found: Found) -> bool:
    return any(tokens.lower(at) in _LARGE for at in range(found.first, found.last))


def _counts_as(tokens: Tokens, found: Found, before: Found | None) -> bool:
    """Whether things were counted just before in the same sentence."""
    if before is None or before.kind is not FigureKind.COUNT or before.unit is None:
        return False
    near = found.first - before.last <= _REACH // 2
    return near and not any(
        tokens.lower(at) in _SENTENCE_ENDS for at in range(before.last, found.first)
    )


def _speaks_before(tokens: Tokens, first: int) -> bool:
    """Whether this sentence or the one before has a word of money ahead of the number."""
    ends = 0
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        word = tokens.lower(at)
        ends += word in _SENTENCE_ENDS
        if ends == 2:
            return False
        if word in _SPEAKING_OF_MONEY:
            return True
    return False


def _speaks_after(tokens: Tokens, found: Found) -> bool:
    """Whether the rest of the clause has one: "3 miljoen kosten", "trekt 2 miljoen uit"."""
    drawn = any(tokens.lower(found.first - by) in _DRAWING for by in range(1, _AHEAD))
    for at in range(found.last, found.last + _AHEAD):
        word = tokens.lower(at)
        if not word or word in _CLAUSE_ENDS:
            return False
        if word in _SPEAKING_OF_MONEY:
            return True
        if drawn and word == "uit" and not tokens.is_word(at + 1):
            return True
    return False
