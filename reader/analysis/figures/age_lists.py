"""Ages that a person beside them tells: "19, 22 en 24 jaar oud", "(16 en 17)", "mama was 84"."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.figures.found import Found
from reader.analysis.figures.people import is_person
from reader.analysis.figures.quantities import as_number, read_number
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

_BEING = words_in("is was werd wordt werden zijn waren worden")
_WISHING = words_in("wil wilde wou zal zou hoopt hoopte kan mag")
_PRONOUNS = words_in("ik hij zij ze")
_GOING_ON = words_in("en maar toen geworden als")
_OLDEST = 125
_YOUNGEST = 13
"""Below it a bare number after a person rather is a rank."""
_MOST = 12
"""How many ages a list may have."""


def read_age_list(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The ages of several people that begin at a token: "19, 22 en 24 jaar oud", "(16 en 17)"."""
    if not tokens.is_digits(index) and not tokens.is_word(index):
        return None
    ages: list[Found] = []
    at = index
    while len(ages) < _MOST:
        number = read_number(tokens, at)
        if number is None or number.article or not 0 < number.value <= _OLDEST:
            return None
        value = as_number(number.value)
        ages.append(Found(at, number.last, FigureKind.AGE, value, "year", "ages in a list", None))
        if tokens.lower(number.last) not in (",", "en"):
            break
        at = number.last + 1
    last = ages[-1].last
    if len(ages) < 2:
        return None
    if tokens.lower(last) in ("jaar", "jaren") and tokens.lower(last + 1) in ("oud", "jong"):
        ages[-1] = replace(ages[-1], last=last + 1)
        cue = (last, last + 2)
    elif tokens.lower(index - 1) == "(" and tokens.lower(last) == ")":
        if not is_person(tokens.lower(index - 2)):
            return None
        cue = (index - 2, index - 1)
    else:
        return None
    return tuple(replace(age, cue=cue) for age in ages)


def read_age_of_person(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The bare age after a person or a relative: "mama was 84", "ze wilde 100 worden"."""
    cue = (index - 1, index)
    verb, subject = tokens.lower(index - 1), tokens.lower(index - 2)
    number = read_number(tokens, index) if verb in _BEING | _WISHING else None
    if number is None or number.article or not _YOUNGEST <= number.value <= _OLDEST:
        return None
    after = tokens.lower(number.last)
    if verb in _WISHING:
        at = number.last + 1 if after == "te" else number.last
        wished = subject in _PRONOUNS or is_person(subject)
        if not wished or tokens.lower(at) != "worden":
            return None
    elif not is_person(subject) or (tokens.is_word(number.last) and after not in _GOING_ON):
        return None
    value = as_number(number.value)
    rule = "an age after a person"
    found = Found(index, number.last, FigureKind.AGE, value, "year", rule, cue, Certainty.LIKELY)
    return (found,)
