"""Numbers with a unit: shares, money, durations and measures, single, as ranges or in steps."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from reader.analysis.figures.counted import is_function_word
from reader.analysis.figures.found import Found
from reader.analysis.figures.money import MONEY_RULE, is_money, tons_of_money, with_cents, with_sign
from reader.analysis.figures.quantities import (
    Amount,
    as_number,
    between_opens,
    read_amount,
    read_number,
    skip_point,
)
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.units import Unit, unit_at
from reader.analysis.findings import FigureKind

_RULES = {
    FigureKind.PERCENT: "number and percent",
    FigureKind.MONEY: MONEY_RULE,
    FigureKind.DURATION: "number and length of time",
    FigureKind.MEASURE: "number and unit",
}
_STEPS = {
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("week", "day"): 7,
    ("year", "month"): 12,
    ("day", "hour"): 24,
}
_RACE = re.compile(r"(\d{1,2})[.:]([0-5]\d),(\d{1,3})")
_MINUS = frozenset(("min", "-", "−", "–"))
_BEING = frozenset(("is", "was", "wordt", "werd", "blijft", "bleef", "vriest", "vroor"))
_PASSING = frozenset(("second", "minute", "day", "week", "century", "quarter"))


def read_measured(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The figures with a unit that begin at a token."""
    return (
        with_sign(tokens, index)
        or _below_zero(tokens, index)
        or _quarter_hour(tokens, index)
        or _clocked(tokens, index)
        or _with_unit(tokens, index)
    )


def _found(first: int, last: int, amount: Amount, unit: Unit, cue: tuple[int, int]) -> Found:
    return Found(first, last, unit.kind, amount.value, unit.code, _RULES[unit.kind], cue)


def _below_zero(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """Min 11 graden."""
    sign = tokens.lower(index)
    if sign not in _MINUS or (sign != "min" and not tokens.is_glued(index + 1)):
        return None
    amount = read_amount(tokens, index + 1)
    unit = None if amount is None else unit_at(tokens, amount.last, amount.high.spelled)
    if amount is None or amount.is_range or amount.low.article:
        return None
    negative = replace(amount.low, value=-amount.low.value)
    if unit is None and sign == "min" and _is_frost(tokens, index, amount.last):
        unit = Unit(FigureKind.MEASURE, "°C", amount.last)
        return (_found(index, unit.last, Amount(negative, negative), unit, (index, index + 1)),)
    if unit is None or unit.code not in ("°C", "%"):
        return None
    cue = (amount.last, unit.last)
    return (_found(index, unit.last, Amount(negative, negative), unit, cue),)


def _is_frost(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a number below nought without a unit is a temperature: "het is min 4"."""
    if tokens.is_word(last) and not is_function_word(tokens.lower(last)):
        return False
    before = [tokens.lower(index - by) for by in range(1, 5)]
    return "het" in before and any(word in _BEING for word in before)


def _quarter_hour(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """Een kwartier, drie kwartier, een halfuur, anderhalf uur."""
    number = read_number(tokens, index)
    if number is None:
        return None
    word = tokens.lower(number.last)
    minutes = {"kwartier": 15, "kwartiertje": 15}.get(word)
    last = number.last + 1
    rule = _RULES[FigureKind.DURATION]
    if minutes is not None:
        value = as_number(number.value * minutes)
        cue = (number.last, last)
        return (Found(index, last, FigureKind.DURATION, value, "minute", rule, cue),)
    if word in ("halfuur", "halfuurtje", "halfjaar") and number.value == 1:
        unit = "year" if word == "halfjaar" else "hour"
        cue = (number.last, last)
        return (Found(index, last, FigureKind.DURATION, 0.5, unit, rule, cue),)
    return None


def _clocked(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The time of a race, in minutes, seconds and parts of them: 1.45,32."""
    match = _RACE.fullmatch(tokens[index].text)
    if match is None:
        return None
    seconds = Decimal(match[1]) * 60 + Decimal(f"{match[2]}.{match[3]}")
    rule, value = "the time of a race", as_number(seconds)
    return (Found(index, index + 1, FigureKind.DURATION, value, "second", rule, None),)


def _with_unit(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    amount = read_amount(tokens, index)
    if amount is None:
        return None
    at = skip_point(tokens, amount.last)
    unit = unit_at(tokens, at, amount.high.spelled)
    if unit is None:
        return _shared(tokens, amount)
    if amount.high.article and _is_any(tokens, unit):
        return ()
    if unit.code == "t" and tokens.lower(at) == "ton" and is_money(tokens, amount, at):
        return (tons_of_money(amount, at),)
    if unit.kind is FigureKind.DURATION and amount.joiner == "-" and tokens.lower(at) in ("s", "m"):
        return None
    found = _found(amount.first, unit.last, amount, unit, (at, unit.last))
    if amount.is_range:
        return (found,)
    return (_both_with_units(tokens, amount, unit) or _continued(tokens, amount, unit, found),)


def _is_any(tokens: Tokens, unit: Unit) -> bool:
    """Whether "een" before the unit is an article that measures nothing: "een dag", "een ton"."""
    if unit.kind is FigureKind.MEASURE:
        return True
    short = unit.kind is FigureKind.DURATION and unit.code in _PASSING
    return short and tokens.lower(unit.last) not in ("lang", "of", "en")


def _both_with_units(tokens: Tokens, amount: Amount, unit: Unit) -> Found | None:
    """A range whose ends both have the unit: "10 dollar tot 20 dollar"."""
    joiner = tokens.lower(unit.last)
    opened = joiner == "en" and between_opens(tokens, amount.first)
    if joiner not in ("tot", "à", "-", "–") and not opened:
        return None
    high = read_number(tokens, unit.last + 1)
    if high is None or high.article or high.value <= amount.low.value:
        return None
    second = unit_at(tokens, skip_point(tokens, high.last), high.spelled)
    if second is None or second.code != unit.code:
        return None
    both = Amount(amount.low, high, joiner)
    return _found(amount.first, second.last, both, second, (high.last, second.last))


def _continued(tokens: Tokens, amount: Amount, unit: Unit, found: Found) -> Found:
    """The figure with what is added to it: cents, minutes after hours, "of twee"."""
    if unit.kind is FigureKind.MONEY:
        return with_cents(tokens, found)
    if unit.kind is FigureKind.MEASURE and unit.code == "m":
        more = tokens[unit.last]
        whole = more.kind == "number" and len(more.text) == 2 and more.text.isdecimal()
        if whole and unit_at(tokens, unit.last + 1, spelled=False) is None:
            value = as_number(amount.low.value + Decimal(more.text) / 100)
            return replace(found, last=unit.last + 1, value=value)
    if unit.kind is FigureKind.DURATION:
        if amount.low.article and tokens.lower(unit.last) == "of":
            about = read_number(tokens, unit.last + 1)
            if about is not None and unit_at(tokens, about.last, about.spelled) is None:
                return replace(found, last=about.last, value=as_number(about.value))
        return _with_steps(tokens, amount, unit, found)
    return found


def _with_steps(tokens: Tokens, amount: Amount, unit: Unit, found: Found) -> Found:
    """Een uur en een kwartier, 2 uur, 12 minuten en 5 seconden: in the smallest unit."""
    total, code = amount.low.value, unit.code
    while (step := _step(tokens, found.last, code)) is not None:
        more, smaller, last = step
        total = total * _STEPS[code, smaller] + more
        code = smaller
        found = replace(found, last=last, value=as_number(total), unit=smaller)
    return found


def _step(tokens: Tokens, last: int, code: str) -> tuple[Decimal, str, int] | None:
    """How much of which smaller unit follows, and the token after it."""
    at = last
    if tokens.lower(at) == "en" or (tokens.lower(at) == "," and code in ("hour", "minute")):
        at += 1
    more = read_number(tokens, at)
    if more is None or (more.article and at == last):
        return None
    if tokens.lower(more.last) == "kwartier":
        smaller, value, end = "minute", more.value * 15, more.last + 1
    else:
        second = unit_at(tokens, more.last, more.spelled)
        if second is None:
            return None
        smaller, value, end = second.code, more.value, second.last
    size = _STEPS.get((code, smaller))
    return None if size is None or value >= size else (value, smaller, end)


def _shared(tokens: Tokens, amount: Amount) -> tuple[Found, ...] | None:
    """Two numbers with one unit: "van 5 naar 7 procent", "5 en 7 procent"."""
    link, at = tokens.lower(amount.last), amount.last + 1
    if tokens.follow(amount.last, "in", "plaats", "van"):
        link, at = "naar", amount.last + 3
    if amount.is_range or link not in ("naar", "en", "tot", "of", "bij") or amount.low.article:
        return None
    second = read_number(tokens, at)
    if (
        second is None
        or second.article
        or (amount.low.is_plain_year and link not in ("naar", "bij"))
    ):
        return None
    at = skip_point(tokens, second.last)
    unit = unit_at(tokens, at, second.spelled)
    if unit is None:
        return None
    low = amount.low
    if low.scale == 1 and second.scale > 1 and low.value < 1000:
        low = replace(low, value=low.value * second.scale)
    cue = (at, unit.last)
    return (
        _found(amount.first, amount.last, Amount(low, low), unit, cue),
        _found(second.first, unit.last, Amount(second, second), unit, cue),
    )
