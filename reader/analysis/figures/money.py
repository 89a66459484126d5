"""Sums of money: a currency sign before a number, cents after it, and "vier ton" for 400,000."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from reader.analysis.figures.found import Found
from reader.analysis.figures.quantities import (
    Amount,
    as_number,
    read_amount,
    read_number,
    skip_point,
)
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.units import currency_before
from reader.analysis.findings import Certainty, FigureKind
from reader.analysis.lexicon import words_in

MONEY_RULE = "number and currency"
_TON_OF_MONEY = 100_000
_MONEY_WORDS = words_in(
    """
    euro € kost kosten kostte betaalt betaalde betalen betaald leent leende lenen geleend prijs
    verdient verdiende verdienen winst verlies schuld schulden hypotheek subsidie budget boete
    salaris vraagprijs bod boden lening waard omzet investeert investering bedrag opbrengst
    schade schadebedrag buit begroting fonds
    """
)
_REACH = 14
"""How many tokens before "ton" may say that it is money."""


def with_sign(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """€ 1,2 mln, $10-$20, EUR 20."""
    code = currency_before(tokens, index)
    if code is None:
        return None
    amount = read_amount(tokens, index + 1)
    if amount is None or amount.low.spelled:
        return None
    cue = (index, index + 1)
    last = amount.last
    value = amount.value
    at = last + 1 if tokens.lower(last) in ("-", "–", "tot") else last
    high = read_number(tokens, at + 1) if currency_before(tokens, at) == code else None
    if high is not None and at > last and not isinstance(value, tuple) and value < high.value:
        low = amount.low.value
        if amount.low.scale == 1 and high.scale > 1:
            low *= high.scale
        value, last = (as_number(low), as_number(high.value)), high.last
    elif tokens.lower(skip_point(tokens, last)) == {"EUR": "euro", "USD": "dollar"}.get(code):
        last = skip_point(tokens, last) + 1
    found = Found(index, last, FigureKind.MONEY, value, code, MONEY_RULE, cue)
    return (with_cents(tokens, found),)


def with_cents(tokens: Tokens, found: Found) -> Found:
    at = found.last + 1 if tokens.lower(found.last) == "en" else found.last
    cents = read_number(tokens, at)
    if cents is None or isinstance(found.value, tuple | str | None):
        return found
    word = tokens.lower(cents.last)
    digits = tokens[at].text
    beside = at == found.last and tokens.is_word(at - 1) and not tokens.is_word(at + 1)
    whole = isinstance(found.value, int) and found.unit != "cent"
    if beside and whole and len(digits) == 2 and digits.isdecimal():
        value = as_number(Decimal(str(found.value)) + cents.value / 100)
        return replace(found, last=cents.last, value=value)
    if word not in ("cent", "cents", "c", "penny") or found.unit == "cent" or cents.value >= 100:
        return found
    value = as_number(Decimal(str(found.value)) + cents.value / 100)
    return replace(found, last=cents.last + 1, value=value)


def is_money(tokens: Tokens, amount: Amount, at: int) -> bool:
    """Whether "vier ton" is money: few of them, nothing weighed, and money in the sentence."""
    if amount.high.value >= 100 or tokens.lower(at + 1) in ("co2", "aan"):
        return False
    words = [tokens.lower(at - by) for by in range(1, _REACH)]
    if "." in words:
        words = words[: words.index(".")]
    following = [tokens.lower(at + by) for by in (1, 2, 3)]
    if following[0] != "schade":
        following = [word for word in following if word != "schade"]
    return any(word in _MONEY_WORDS for word in (*words, *following))


def tons_of_money(amount: Amount, at: int) -> Found:
    hundred_thousands = [number.value * _TON_OF_MONEY for number in (amount.low, amount.high)]
    low, high = (as_number(value) for value in hundred_thousands)
    return Found(
        amount.first,
        at + 1,
        FigureKind.MONEY,
        (low, high) if amount.is_range else low,
        "EUR",
        "a ton is a hundred thousand euros",
        (at, at + 1),
        Certainty.LIKELY,
    )
