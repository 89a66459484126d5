"""Shares, multiples and scores: "een op de drie", "twee derde", "2/3", "tien keer", "2-1"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from reader.analysis.figures.counted import is_function_word
from reader.analysis.figures.found import Found
from reader.analysis.figures.numerals import cardinal, ordinal
from reader.analysis.figures.quantities import as_number, read_amount, read_number
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.units import is_percent
from reader.analysis.figures.verb_forms import is_participle
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

_DASHES = frozenset("-–—‐‑−")
_TIMES = frozenset(("keer", "maal", "x"))
_ONCE = frozenset(("eenmaal", "eens"))
_AFTER_PART = words_in(
    """
    van deel minder meer lager hoger groter kleiner duurder goedkoper sneller is was wil heeft had
    zegt kan vindt krijgt komt gaat vond kreeg zou moet der daarvan ervan hiervan waarvan
    """
)
_BEFORE_PART = words_in("met ruim bijna zeker ongeveer circa dan minstens zo'n goed krap")
_WHOLE_FRACTIONS = {
    "tweederde": Decimal(2) / 3,
    "eenderde": Decimal(1) / 3,
    "driekwart": Decimal("0.75"),
    "eenvierde": Decimal("0.25"),
    "drievierde": Decimal("0.75"),
    "eenvijfde": Decimal("0.2"),
    "tweevijfde": Decimal("0.4"),
    "drievijfde": Decimal("0.6"),
    "viervijfde": Decimal("0.8"),
}
_HIGHEST_SCORE = 199


def _fraction(value: Decimal) -> float:
    """A share in four significant figures; a small one in more, so that "1 in so many" is exact."""
    return float(f"{value:.4g}" if value >= Decimal("0.01") else f"{value:.9g}")


def _share(first: int, last: int, value: Decimal, rule: str) -> tuple[Found, ...]:
    found = Found(first, last, FigureKind.FRACTION, _fraction(value), None, rule, (first, last))
    return (found,)


def read_fraction(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The share of a whole that begins at a token."""
    word = tokens.lower(index)
    if word in _WHOLE_FRACTIONS:
        return _share(index, index + 1, _WHOLE_FRACTIONS[word], "a fraction")
    if word == "de" and tokens.lower(index + 1) == "helft":
        return _share(index, index + 2, Decimal("0.5"), "a fraction")
    return _slashed(tokens, index) or _one_in(tokens, index) or _with_denominator(tokens, index)


def _slashed(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """A fraction in digits, "2/3", with a whole before it, "5 2/3"."""
    if not tokens.is_digits(index):
        return None
    if tokens.lower(index + 1) != "/":
        whole = read_number(tokens, index)
        part = _slashed(tokens, index + 1) if tokens.lower(index + 2) == "/" else None
        if whole is None or part is None or tokens.lower(index - 1) == "/":
            return None
        total = whole.value + Decimal(str(part[0].value))
        return (replace(part[0], first=index, value=_fraction(total)),)
    if not (tokens.is_glued(index + 1) and tokens.is_glued(index + 2)):
        return None
    top, bottom = read_number(tokens, index), read_number(tokens, index + 2)
    if top is None or bottom is None or tokens.lower(bottom.last) == "/":
        return None
    if not 0 < top.value < bottom.value or bottom.value > 1000:
        return None
    return _share(index, bottom.last, top.value / bottom.value, "a fraction in digits")


def _one_in(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """Een op de drie, 1 op 10, negen van de tien."""
    top = read_number(tokens, index)
    if top is None or top.value != int(top.value):
        return None
    at = top.last
    link = tokens.lower(at)
    if link not in ("op", "van"):
        return None
    at += 1
    with_article = tokens.lower(at) in ("de", "elke", "iedere")
    if with_article:
        at += 1
    bottom = read_number(tokens, at)
    if bottom is None or not top.value < bottom.value or bottom.article:
        return None
    if link == "van" and (bottom.value != 10 or not with_article or not bottom.spelled):
        return None
    if link == "op" and not with_article and tokens.is_capital(bottom.last):
        return None
    value = top.value / bottom.value
    return _share(index, bottom.last, value, "so many in so many")


def _with_denominator(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """Twee derde, een kwart, drie kwart, een vijfde van."""
    top = read_number(tokens, index)
    if top is None or top.value != int(top.value) or not 1 <= top.value <= 99:
        return None
    at = top.last
    word = tokens.lower(at)
    if word == "kwart":
        return _share(index, at + 1, top.value / 4, "a fraction")
    bottom = ordinal(word) if tokens.is_word(at) else None
    if bottom is None or bottom < 3 or not top.value < bottom:
        return None
    after = tokens.lower(at + 1)
    if top.value == 1 and tokens.is_word(at + 1) and not _may_follow_part(tokens, index, after):
        return None
    return _share(index, at + 1, top.value / bottom, "a fraction")


def _may_follow_part(tokens: Tokens, index: int, after: str) -> bool:
    """Whether the word after "een vijfde" is no noun that it could number."""
    if after in _AFTER_PART or is_participle(after) or is_percent(after):
        return True
    return tokens.lower(index - 1) in _BEFORE_PART and is_function_word(after)


def read_multiple(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """How many times: "twee keer", "driemaal", "vier of vijf keer"."""
    word = tokens.lower(index)
    if word.endswith(("maal", "keer")) and tokens.is_word(index) and word not in _ONCE:
        number = cardinal(word[:-4])
        if number is not None:
            cue = (index, index + 1)
            value = as_number(number)
            return (Found(index, index + 1, FigureKind.MULTIPLE, value, None, "times", cue),)
    amount = read_amount(tokens, index)
    if amount is None or tokens.lower(amount.last) not in _TIMES or amount.high.article:
        return None
    last = amount.last + 1
    return (
        Found(index, last, FigureKind.MULTIPLE, amount.value, None, "times", (amount.last, last)),
    )


def read_score(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The score of a match: "2-1", "7 - 4"."""
    left, dash, right = tokens[index], tokens.lower(index + 1), tokens[index + 2]
    if left.kind != "number" or dash not in _DASHES or right.kind != "number":
        return None
    if tokens.is_glued(index + 1) != right.glued or not (left.text + right.text).isdecimal():
        return None
    home, away = left.text, right.text
    if any(len(side) > 3 or (len(side) > 1 and side[0] == "0") for side in (home, away)):
        return None
    if int(home) > _HIGHEST_SCORE or int(away) > _HIGHEST_SCORE:
        return None
    chained = tokens.lower(index + 3) in _DASHES and tokens.is_digits(index + 4)
    before = tokens.lower(index - 1) in _DASHES and left.glued
    even_chances = home == away and int(home) >= 50
    if chained or before or even_chances:
        return None
    cue = (index, index + 3)
    value = (int(home), int(away))
    found = Found(index, index + 3, FigureKind.SCORE, value, None, "two numbers and a dash", cue)
    return (replace(found, certainty=Certainty.LIKELY),)
