"""Years of the calendar: "in 2022", "sinds '68", "2019-2023"."""

from __future__ import annotations

import re

from reader.analysis.figures.counted import counted_at
from reader.analysis.figures.found import Found
from reader.analysis.figures.labels import ends_name, is_numbered
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

_YEAR_WORDS = words_in(
    """
    in sinds van uit tot voor na vanaf tussen en begin eind einde medio zomer winter herfst lente
    najaar voorjaar half rond anno jaar seizoen eind- naar of omstreeks tegen om richting
    jaarwisseling over
    """
)
_DETERMINERS = words_in("de het alle die deze zijn haar hun onze mijn ruim bijna zo'n ongeveer")
_COMPARING = words_in("tegen naar van tot")
_THEN = words_in("vorig vorige eerder destijds toen nu dit")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_SHORT_YEAR = re.compile(r"[0-9]{2}")
_ABOUT = words_in("ongeveer circa pakweg grofweg ca")
_DASHES = frozenset("-–—")
_APOSTROPHES = frozenset("'’‘")


def read_year(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The year at a token: "in 2022", "sinds '68", "2019-2023"."""
    if tokens.lower(index) in _APOSTROPHES:
        return _short_year(tokens, index)
    token = tokens[index]
    if token.kind != "number" or not _YEAR.fullmatch(token.text):
        return None
    at = index - 2 if tokens.lower(index - 1) in _ABOUT else index - 1
    before = tokens.lower(at)
    placed = before in _YEAR_WORDS
    if before in _COMPARING and tokens.lower(index + 1) in _THEN:
        return None
    recent = int(token.text) >= 1500
    if not placed and (
        not recent
        or ends_name(tokens, index)
        or before in _DETERMINERS
        or is_numbered(tokens, index)
        or _is_counting(tokens, index + 1)
    ):
        return None
    if placed and int(token.text) < 1900 and _is_counting(tokens, index + 1):
        return None
    last, value = index + 1, int(token.text)
    cue = (at, at + 1) if placed else (index, index + 1)
    after = index + 3 if tokens.lower(index + 2) in _APOSTROPHES else index + 2
    later = tokens[after]
    even = tokens.is_glued(index + 1) == tokens.is_glued(index + 2)
    if even and tokens.lower(index + 1) in ("-", "–", "/") and later.kind == "number":
        end = _end_year(token.text, later.text)
        if end is not None:
            years = (value, end)
            return (Found(index, after + 1, FigureKind.YEAR, years, "year", "years", cue),)
    certainty = Certainty.CERTAIN if placed else Certainty.LIKELY
    return (Found(index, last, FigureKind.YEAR, value, "year", "a year", cue, certainty),)


def _end_year(start: str, text: str) -> int | None:
    full = text if len(text) == 4 else start[:2] + text if len(text) == 2 else ""
    return int(full) if _YEAR.fullmatch(full) and int(full) > int(start) else None


def _short_year(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    digits = tokens[index + 1]
    if tokens[index].glued or not (digits.glued and _SHORT_YEAR.fullmatch(digits.text)):
        return None
    cue = (index - 1, index)
    value = _in_full(digits.text)
    later = tokens[index + 4].text
    joined = tokens.lower(index + 2) in _DASHES and tokens.lower(index + 3) in _APOSTROPHES
    if joined and _SHORT_YEAR.fullmatch(later) and value < _in_full(later):
        years, cue = (value, _in_full(later)), (index, index + 5)
        return (Found(index, index + 5, FigureKind.YEAR, years, "year", "years", cue),)
    if tokens.lower(index + 2) in ("'", "’") or tokens.lower(index - 1) not in _YEAR_WORDS:
        return None
    return (Found(index, index + 2, FigureKind.YEAR, value, "year", "a year", cue),)


def _in_full(digits: str) -> int:
    return int(digits) + (2000 if int(digits) < 40 else 1900)


def _is_counting(tokens: Tokens, index: int) -> bool:
    """Whether the number before a token counts something: "1600 van de 9200 banen"."""
    if tokens.lower(index) == "van" and tokens.lower(index + 1) == "de":
        return tokens.is_digits(index + 2)
    counted = counted_at(tokens, index)
    return counted is not None and counted.certain
