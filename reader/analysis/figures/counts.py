"""Counts: a number and the noun that it counts, or a number by itself."""

from __future__ import annotations

from reader.analysis.figures.counted import Counted, counted_at
from reader.analysis.figures.found import Found
from reader.analysis.figures.labels import ends_name, is_numbered
from reader.analysis.figures.quantities import Amount, read_amount, read_number
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in
from reader.article import one_line

_DETERMINERS = words_in("de het alle die deze zijn haar hun onze mijn ruim bijna zo'n ongeveer")
_GLUE = frozenset(".,”’)+/-#_@:")
"""The marks that tie a number to what stands before them, as a note or a part of a name."""
_APOSTROPHES = frozenset("'’‘")
_GROUPS = words_in("gezin groep groepje team ploeg familie reeks rij club kopgroep klas bende")
_SMALL = 12
"""Up to it a number in letters is a figure only beside a noun."""


def read_count(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The number at a token and what it counts; an empty tuple for a number that is a label."""
    amount = read_amount(tokens, index)
    if amount is None or amount.low.article:
        return None
    if _is_label(tokens, amount):
        return ()
    if amount.is_range and amount.joiner == "-":
        return None
    counted = _counted(tokens, amount)
    if counted is None:
        return _bare(tokens, amount)
    noun = (counted.noun, counted.last)
    unit = one_line(tokens.span(*noun).of(tokens.text))
    return (_count(amount, unit, "number and noun", noun, Certainty.CERTAIN),)


def _count(
    amount: Amount, unit: str | None, rule: str, cue: tuple[int, int] | None, certainty: Certainty
) -> Found:
    return Found(
        amount.first, amount.last, FigureKind.COUNT, amount.value, unit, rule, cue, certainty
    )


def _counted(tokens: Tokens, amount: Amount) -> Counted | None:
    """What the number counts: the noun after it, or after "van de"."""
    at, high = amount.last, amount.high
    one = high.value == 1
    if tokens.lower(at) == "van":
        if one or tokens.lower(at + 1) not in _DETERMINERS:
            return None
        whole = read_number(tokens, at + 2)
        at = at + 2 if whole is None else whole.last
    counted = counted_at(tokens, at, one)
    if counted is None or not counted.certain:
        return None
    named = one and not high.spelled and ends_name(tokens, amount.first)
    return None if named else counted


def _bare(tokens: Tokens, amount: Amount) -> tuple[Found, ...] | None:
    """A number that counts nothing that is named after it."""
    high = amount.high
    group = tokens.lower(amount.first - 1) == "van" and tokens.lower(amount.first - 2) in _GROUPS
    if group and not tokens.is_word(amount.last) and not amount.low.article:
        cue = (amount.first - 2, amount.first)
        return (_count(amount, None, "a group of so many", cue, Certainty.LIKELY),)
    alone = amount.first == 0 and amount.last >= len(tokens) - 1
    if high.spelled and not alone and (high.value <= _SMALL or high.value != int(high.value)):
        return None
    if not amount.is_range and not high.spelled and ends_name(tokens, amount.first):
        return ()
    return (_count(amount, None, "a number by itself", None, Certainty.GUESS),)


def _is_label(tokens: Tokens, amount: Amount) -> bool:
    """Whether the number names or numbers something: "artikel 5", "[1]", "112-melding"."""
    first, last = amount.first, amount.last
    before = tokens.lower(first - 1)
    if is_numbered(tokens, first) and _counted(tokens, amount) is None:
        return True
    if tokens.is_glued(last) and tokens.lower(last) in (".", ")") and first == 0:
        return tokens.is_word(last + 1) and not amount.high.spelled
    if before == "(" and _is_tiebreak(tokens, first):
        return True
    if before == "[" and tokens.lower(last) == "]":
        return True
    if before == "-" or tokens.is_digits(first - 1):
        prefix = tokens[first - 2] if before == "-" else tokens[first - 1]
        if prefix.kind == "number" and len(prefix.text) > 1 and prefix.text[0] == "0":
            return prefix.text.isdecimal()
    quoted = before == tokens.lower(first - 2) == ","
    if tokens.is_glued(first) and not quoted and before in _GLUE:
        return before in "+/#_@" or tokens.is_glued(first - 1)
    if amount.high.spelled:
        return False
    if before in _APOSTROPHES and tokens.is_glued(first) and tokens.is_digits(first - 2):
        return True
    if tokens.lower(last) in _APOSTROPHES and tokens.is_glued(last):
        return tokens.is_digits(last + 1) and tokens.is_glued(last + 1)
    if tokens.is_glued(last) and tokens.lower(last) in ("-", "/", "_", "°", "+"):
        return tokens.is_glued(last + 1)
    return tokens.is_glued(last) and tokens.is_word(last)


def _is_tiebreak(tokens: Tokens, first: int) -> bool:
    """Whether the number in brackets comes after the games of a set: "7-6 (5)"."""
    dash = tokens.lower(first - 3) in ("-", "–")
    return dash and tokens.is_digits(first - 2) and tokens.is_digits(first - 4)
