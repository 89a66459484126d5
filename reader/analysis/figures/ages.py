"""Ages: "34-jarige", "(31)" after a name, "ouder dan 60", "25 jaar oud", "een vrouw van 94"."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.analysis.figures.counted import is_function_word
from reader.analysis.figures.found import Found
from reader.analysis.figures.numerals import cardinal
from reader.analysis.figures.people import is_person
from reader.analysis.figures.quantities import Amount, as_number, read_amount, read_number
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.units import unit_at
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

_YEARLY = re.compile(r"jarigen?|jarig")
_SPELLED = re.compile(r"(.+?)-?(?:jarigen?|jarig)")
_LASTING = words_in(
    """
    opleiding studie contract plan deal verbintenis bestaan jubileum onderzoek periode oorlog
    campagne huwelijk celstraf mandaat looptijd overeenkomst traject samenwerking programma project
    termijn lening obligatie rente regeerperiode strategie ambtstermijn garantie cursus
    gevangenisstraf vergunning akkoord
    """
)
_BEING = words_in("ben bent is was waren werd wordt word worden")
_PRONOUNS = words_in("ik jij je hij zij ze u we")
_AROUND = words_in("pas net al nu toen bijna ruim nog maar inmiddels intussen ongeveer zo'n")
_AFTER_AGE = words_in("en toen die uit met is was geworden")
_UNITS = {"maanden": "month", "maand": "month", "weken": "week", "dagen": "day", "dag": "day"}
_YEARS = frozenset(("jaar", "jaren"))
_OLDEST = 125
_YOUNGEST_IN_BRACKETS = 6
"""Below it a number in brackets after a name rather counts goals."""


def read_age(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The age, or ages, that begin at a token."""
    return _yearly(tokens, index) or _two_ages(tokens, index) or _aged(tokens, index)


def _yearly(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """A 34-jarige, 4- tot 12-jarigen, a tienjarig contract."""
    amount = read_amount(tokens, index) if tokens.is_digits(index) else None
    if amount is not None:
        at = amount.last + 1 if tokens.lower(amount.last) in ("-", "‑", "–") else amount.last
        if not _YEARLY.fullmatch(tokens.lower(at)):
            return None
        value, last = amount.value, at + 1
    else:
        match = _SPELLED.fullmatch(tokens.lower(index)) if tokens.is_word(index) else None
        number = cardinal(match[1]) if match else None
        if number is None:
            return None
        value, last = as_number(number), index + 1
    following = [tokens.lower(last + by) for by in range(3)]
    neutral = tokens.lower(last - 1).endswith("jarig") and not is_person(following[0])
    if neutral or any(word in _LASTING for word in following):
        kind, rule = FigureKind.DURATION, "so many years long"
    else:
        kind, rule = FigureKind.AGE, "so many years old"
    return (Found(index, last, kind, value, "year", rule, (index, last)),)


def _two_ages(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """Jongens van 11 en 13 jaar."""
    first = read_number(tokens, index)
    if first is None or tokens.lower(first.last) != "en" or tokens.lower(index - 1) != "van":
        return None
    second = read_number(tokens, first.last + 1)
    if second is None or not is_person(tokens.lower(index - 2)) or first.value > _OLDEST:
        return None
    in_years = tokens.lower(second.last) in _YEARS
    if second.value > _OLDEST or (not in_years and tokens.is_word(second.last)):
        return None
    last = second.last + 1 if in_years else second.last
    cue = (index - 2, index)
    return (
        _age(index, first.last, as_number(first.value), cue),
        _age(second.first, last, as_number(second.value), cue),
    )


def _age(
    first: int,
    last: int,
    value: float | tuple[float, float],
    cue: tuple[int, int],
    unit: str = "year",
) -> Found:
    return Found(first, last, FigureKind.AGE, value, unit, "an age", cue)


def _aged(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    amount = read_amount(tokens, index)
    if amount is None or amount.low.article or not 0 <= amount.high.value <= _OLDEST:
        return None
    at = amount.last
    word, after = tokens.lower(at), tokens.lower(at + 1)
    in_years = word in _YEARS
    in_months = word in _UNITS and after in ("oud", "oude")
    if not (in_years or in_months) and unit_at(tokens, at, amount.high.spelled) is not None:
        return None
    last = at + 1 if in_years or in_months else at
    cue = _cue(tokens, amount, last)
    if cue is None:
        return None
    found = _age(index, last, amount.value, cue, _UNITS[word] if in_months else "year")
    sure = tokens.lower(cue[1] - 1) not in _BEING and tokens.lower(cue[0]) not in _BEING
    return (found if sure else replace(found, certainty=Certainty.LIKELY),)


def _cue(tokens: Tokens, amount: Amount, last: int) -> tuple[int, int] | None:
    """The words that say that a number is an age."""
    in_years = last > amount.last
    if in_years and tokens.lower(last) in ("oud", "oude", "jong"):
        return (last, last + 1)
    before = amount.first - 1
    word, earlier = tokens.lower(before), tokens.lower(before - 1)
    bare = not in_years and not amount.high.spelled
    if word == "(":
        return _in_brackets(tokens, amount, last, bare)
    if word == "dan" and earlier in ("ouder", "jonger"):
        return (before - 1, before + 1)
    if word in ("leeftijd", "leeftijden") or (word == "van" and earlier.startswith("leeftijd")):
        return (before - 1, before + 1) if word == "van" else (before, before + 1)
    limit = _limit(tokens, before, in_years)
    if limit is not None:
        return limit
    if word in ("van", "tussen") and is_person(earlier):
        ends = not tokens.is_word(last)
        return (before - 1, before + 1) if in_years or ends or bare else None
    aside = word == "," and tokens.lower(last) == "," and tokens.is_capital(before - 1)
    if aside and (in_years or (bare and amount.low.value >= 16)):
        return (before, last + 1)
    ends = not tokens.is_word(last) or tokens.lower(last) in _AFTER_AGE
    return _after_being(tokens, before, in_years, last) if ends else None


def _in_brackets(tokens: Tokens, amount: Amount, last: int, bare: bool) -> tuple[int, int] | None:
    """Noor Wiersema (34), a widow (71, Ghent)."""
    before = amount.first - 1
    if tokens.lower(last) not in (")", ",", ";") or amount.is_range or not amount.low.value:
        return None
    if last == amount.last and (not bare or amount.low.value < _YOUNGEST_IN_BRACKETS):
        return None
    if _is_name(tokens, before - 1) or is_person(tokens.lower(before - 1)):
        return (before, min(last + 1, len(tokens)))
    return None


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a capital begins the word and it is no abbreviation, nor a line by itself."""
    alone = index == 0 and not tokens.is_word(index + 4)
    return tokens.is_capital(index) and tokens[index].text[-1].islower() and not alone


def _limit(tokens: Tokens, before: int, in_years: bool) -> tuple[int, int] | None:
    """Onder de 18 (jaar), kinderen tot 12 jaar."""
    at = before - 1 if tokens.lower(before) == "de" else before
    if tokens.follow(at - 2, "tot", "en", "met"):
        at -= 2
    word, person = tokens.lower(at), is_person(tokens.lower(at - 1))
    if word in ("onder", "boven") and (in_years or (person and at < before)):
        return (at, before + 1)
    if word in ("tot", "vanaf") and in_years and person:
        return (at - 1, before + 1)
    return None


def _after_being(tokens: Tokens, before: int, in_years: bool, last: int) -> tuple[int, int] | None:
    """Ik was zestien; zij is pas 25 jaar; Mark is zeven jaar."""
    at = before
    while tokens.lower(at) in _AROUND and before - at < 3:
        at -= 1
    word, earlier = tokens.lower(at), tokens.lower(at - 1)
    if word in _BEING and earlier in _PRONOUNS:
        return (at, at + 1)
    if word in _PRONOUNS and earlier in _BEING:
        return (at - 1, at)
    closed = tokens.lower(last) in (".", "geworden")
    named = tokens.is_capital(at - 1) and not is_function_word(earlier)
    return (at, at + 1) if in_years and closed and named and word in _BEING else None
