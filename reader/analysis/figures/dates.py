"""Dates: "4 sept. 2025", "15 mei", "oktober 2020", "31-10-1974", and the years of decades."""

from __future__ import annotations

import re

from reader.analysis.figures.found import Found
from reader.analysis.figures.numerals import cardinal
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari feb febr",
            "maart mrt",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "augustus aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_NUMERIC = re.compile(r"(\d{1,2})([.])(\d{1,2})\2(\d{4}|\d{2})")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_DAY = re.compile(r"0?[1-9]|[12][0-9]|3[01]")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_DATED = words_in(
    "op vanaf t/m tot sinds maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do"
    " vr za zo"
)
_WEEKDAYS = words_in("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
_CLOSING = frozenset(".,;:!?)")
_DECADE = re.compile(r"\d0|1\d\d0|20\d0")
_MORE_DAYS = frozenset(("en", "of", "op", "tot", "-", "–", "—"))
_CENTURY_TURNS = 40
"""The two-digit years below it are of this century."""


def read_date(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The date that begins at a token, or two days of one month."""
    if tokens.is_digits(index):
        return _numeric(tokens, index) or _slashed(tokens, index) or _day_first(tokens, index)
    if tokens.is_word(index) and tokens.lower(index) in _MONTHS:
        return _month_first(tokens, index)
    return None


def read_decade(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The years of a decade: "jaren negentig", "jaren 90", "jaren '60 en '70"."""
    if tokens.lower(index) != "jaren":
        return None
    first = _decade(tokens, index, index + 1, (index, index + 1))
    if first is None or tokens.lower(first.last) not in ("en", "of"):
        return None if first is None else (first,)
    second = _decade(tokens, first.last + 1, first.last + 1, (index, index + 1))
    return (first,) if second is None else (first, second)


def _decade(tokens: Tokens, first: int, at: int, cue: tuple[int, int]) -> Found | None:
    if tokens.lower(at) in ("'", "’", "‘"):
        at += 1
    token = tokens[at]
    if token.kind == "number":
        start = int(token.text) if _DECADE.fullmatch(token.text) else 0
    else:
        spelled = cardinal(token.text) if token.kind == "word" else None
        start = int(spelled) if spelled is not None and spelled % 10 == 0 else 0
    if not (20 <= start <= 90 or 1000 <= start <= 2100):
        return None
    if start < 1000:
        start += 1900
    years = (start, start + 9)
    return Found(first, at + 1, FigureKind.YEAR, years, "year", "a decade", cue)


def _numeric(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    match = _NUMERIC.fullmatch(tokens[index].text)
    if match:
        return _checked(tokens, index, index + 1, match[1], match[3], match[4])
    sign = tokens.lower(index + 1)
    parts = [tokens[index + by] for by in range(5)]
    whole = all(part.glued for part in parts[1:]) and parts[3].text == sign
    if sign in ("-", "/") and whole and parts[2].kind == parts[4].kind == "number":
        first, month, last = parts[0].text, parts[2].text, parts[4].text
        if len(first) == 4:
            first, last = last, first
        return _checked(tokens, index, index + 5, first, month, last)
    return None


def _slashed(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """A day and a month in digits, as in "14/3" and "t/m 2/5"."""
    day, sign, month = (tokens[index + by] for by in range(3))
    glued = sign.glued and month.glued and not day.glued and not tokens.is_glued(index + 3)
    closed = month.glued and tokens[index + 3].text in _CLOSING
    if sign.text != "/" or not (glued or (closed and sign.glued and not day.glued)):
        return None
    if not (_DAY.fullmatch(day.text) and _MONTH.fullmatch(month.text)):
        return None
    placed = tokens.lower(index - 1) in _DATED or tokens.follow(index - 3, "t", "/", "m")
    named = tokens.is_capital(index - 1)
    if not placed and (named or int(day.text) <= int(month.text) or tokens.is_word(index + 3)):
        return None
    value = f"--{int(month.text):02}-{int(day.text):02}"
    rule = "a day and a month in digits"
    return (Found(index, index + 3, FigureKind.DATE, value, "date", rule, None, Certainty.LIKELY),)


def _checked(
    tokens: Tokens, first: int, last: int, day: str, month: str, year: str
) -> tuple[Found, ...] | None:
    well_formed = _DAY.fullmatch(day) and len(month) <= 2 and month.isdecimal()
    if not well_formed or not 1 <= int(month) <= 12 or not re.fullmatch(r"\d{2}|\d{4}", year):
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < _CENTURY_TURNS else 1900
    value = f"{number:04}-{int(month):02}-{int(day):02}"
    return (Found(first, last, FigureKind.DATE, value, "date", "a date in digits", None),)


def _day_first(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    if not _DAY.fullmatch(tokens[index].text):
        return None
    at = index + 1
    if tokens.is_glued(at) and tokens.lower(at) in ("e", "de", "ste"):
        at += 1
    if tokens.lower(at) in _MONTHS:
        return (_dated(tokens, index, at, tokens[index].text),)
    if tokens.follow(at, "tot", "en", "met") or tokens.follow(at, "t", "/", "m"):
        second = at + 3
    elif tokens.lower(at) in _MORE_DAYS:
        second = at + 1
    else:
        return None
    if tokens.lower(second) in _WEEKDAYS:
        second += 1
    if _DAY.fullmatch(tokens[second].text) and tokens.lower(second + 1) in _MONTHS:
        later = _dated(tokens, second, second + 1, tokens[second].text)
        month = str(later.value)[:-2]
        value = f"{month}{int(tokens[index].text):02}"
        earlier = Found(index, at, FigureKind.DATE, value, "date", "a day and a month", later.cue)
        return (earlier, later)
    return None


def _dated(tokens: Tokens, first: int, month: int, day: str) -> Found:
    """The day with its month, and with its year if one follows."""
    last, year = _year_after(tokens, month)
    number = _MONTHS[tokens.lower(month)]
    value = f"{year or '-'}-{number:02}-{int(day):02}"
    return Found(
        first, last, FigureKind.DATE, value, "date", "a day and a month", (month, month + 1)
    )


def _year_after(tokens: Tokens, month: int) -> tuple[int, str | None]:
    """The token after a month and its year, and the year; an abbreviation's point is skipped."""
    at = month + 1
    abbreviated = len(tokens.lower(month)) <= 4 and tokens.lower(at) == "." and tokens.is_glued(at)
    if abbreviated:
        at += 1
    if _YEAR.fullmatch(tokens[at].text):
        return at + 1, tokens[at].text
    return month + 1, None


def _month_first(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    number = _MONTHS[tokens.lower(index)]
    last, year = _year_after(tokens, index)
    cue = (index, index + 1)
    if year is not None:
        value = f"{year}-{number:02}"
        return (Found(index, last, FigureKind.DATE, value, "date", "a month and a year", cue),)
    day = tokens[index + 1]
    if not _DAY.fullmatch(day.text) or tokens.is_word(index + 2) or tokens.lower(index + 2) == "%":
        return None
    rule = "a month and a day"
    if tokens.lower(index + 2) == "," and _YEAR.fullmatch(tokens[index + 3].text):
        value = f"{tokens[index + 3].text}-{number:02}-{int(day.text):02}"
        return (Found(index, index + 4, FigureKind.DATE, value, "date", rule, cue),)
    value = f"--{number:02}-{int(day.text):02}"
    return (Found(index, index + 2, FigureKind.DATE, value, "date", rule, cue, Certainty.LIKELY),)
