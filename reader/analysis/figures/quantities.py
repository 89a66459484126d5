"""Amounts as they are written: a number of one or more tokens, or a range of two of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from reader.analysis.figures.numerals import SCALES, cardinal, digits_value
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.units import is_percent

_HALF = Decimal("0.5")
_PARTS = {"half": _HALF, "halve": _HALF, "kwart": Decimal("0.25")}
_HALVED = frozenset(("jaar", "uur", "eeuw", "dag", "maand"))
_SIZES = (1_000_000, 1_000, 100)
_ABBREVIATED = frozenset(("mln", "milj", "mio", "mld", "mrd", "bln"))
_DASHES = frozenset("-–—‐‑−")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text, from token `first` up to, not including, token `last`."""

    first: int
    last: int
    value: Decimal
    spelled: bool
    """Whether it is in letters alone."""
    article: bool = False
    """Whether it is "een" without accents, which mostly counts nothing."""
    scale: int = 1
    """What a word of its own multiplies it by: miljoen."""

    @property
    def is_plain_year(self) -> bool:
        """Whether it could be a year of the calendar."""
        return self.scale == 1 and self.value == int(self.value) and 1000 <= self.value <= 2100


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, or a range from one number to another."""

    low: Number
    high: Number
    joiner: str = ""
    """What stands between the ends of a range."""

    @property
    def first(self) -> int:
        """The first token."""
        return self.low.first

    @property
    def last(self) -> int:
        """The token after it."""
        return self.high.last

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low is not self.high

    @property
    def value(self) -> int | float | tuple[float, float]:
        """The value as a figure has it."""
        if self.is_range:
            return (as_number(self.low.value), as_number(self.high.value))
        return as_number(self.low.value)


def as_number(value: Decimal) -> int | float:
    """The value as a whole number where it is one."""
    return int(value) if value == value.to_integral_value() else float(value)


@lru_cache(maxsize=256)
def read_number(tokens: Tokens, index: int) -> Number | None:
    """The number that begins at a token, with the words that multiply it or add to it."""
    number = _simple(tokens, index)
    if number is None:
        return None
    number = _with_half(tokens, number)
    number = _with_scale(tokens, number)
    return _with_rest(tokens, number)


def _simple(tokens: Tokens, index: int) -> Number | None:
    token = tokens[index]
    if token.kind == "number":
        value = digits_value(token.text)
        return None if value is None else Number(index, index + 1, value, spelled=False)
    if token.kind != "word":
        return None
    following = tokens.lower(index + 1)
    if token.lower in ("een", "één", "'n", "drie") and following in _PARTS:
        times = 3 if token.lower == "drie" else 1
        after = tokens.lower(index + 2)
        if after in SCALES or is_percent(after) or (times == 1 and following != "kwart"):
            return Number(index, index + 2, _PARTS[following] * times, spelled=True)
    if token.lower in _PARTS and following not in SCALES and following not in _HALVED:
        return None
    if token.lower == "kwart" and following in _HALVED:
        return None
    value = _PARTS.get(token.lower) or cardinal(token.text)
    if value is None:
        return None
    return Number(index, index + 1, value, spelled=True, article=token.lower == "een")


def _with_half(tokens: Tokens, number: Number) -> Number:
    """Adds "en een half"; joins "drie en dertig"."""
    at = number.last
    if tokens.lower(at) != "en":
        return number
    if tokens.lower(at + 1) in ("een", "één") and tokens.lower(at + 2) in ("half", "halve"):
        return replace(number, last=at + 3, value=number.value + _HALF, article=False)
    between = tokens.lower(number.first - 1) in ("tussen", "de")
    if number.spelled and not between and tokens.is_word(at + 1) and 1 <= number.value <= 9:
        tens = cardinal(tokens[at + 1].text)
        if tens is not None and tens % 10 == 0 and 20 <= tens <= 90:
            return replace(number, last=at + 2, value=number.value + tens, article=False)
    return number


def _with_scale(tokens: Tokens, number: Number) -> Number:
    at = number.last
    word = tokens.lower(at)
    if word == "k" and tokens.is_glued(at) and not number.spelled and number.value >= 10:
        scale = 1000
    elif (
        word in SCALES
        and number.value < max(SCALES[word], 1000)
        and not (word == "honderd" and number.value >= 10)
    ):
        scale = SCALES[word]
    else:
        return number
    return Number(
        number.first,
        at + 1,
        number.value * scale,
        spelled=number.spelled,
        scale=number.scale * scale,
    )


def _with_rest(tokens: Tokens, number: Number) -> Number:
    """Adds smaller number words: "honderd tweeëntwintig", "twee miljoen driehonderdduizend"."""
    while number.spelled and number.value >= 100 and number.value % 100 == 0:
        rest = _simple(tokens, number.last)
        if rest is None or rest.article or not rest.spelled:
            break
        rest = _with_scale(tokens, rest)
        if rest.value >= next(size for size in _SIZES if number.value % size == 0):
            break
        number = replace(number, last=rest.last, value=number.value + rest.value)
    return number


def read_amount(tokens: Tokens, index: int) -> Amount | None:
    """The number or range of numbers that begins at a token."""
    low = read_number(tokens, index)
    if low is None:
        return None
    joined = _joiner(tokens, low)
    if joined is not None:
        joiner, at = joined
        high = read_number(tokens, at)
        if high is not None and not high.article:
            low = _scaled_alike(tokens, low, high)
            pair = joiner != "," or _is_guess(tokens, low, high)
            if low.value < high.value and not _are_years(low, high) and pair:
                return Amount(low, high, joiner)
    single = read_number(tokens, index)
    return None if single is None else Amount(single, single)


def _is_guess(tokens: Tokens, low: Number, high: Number) -> bool:
    """Whether two numbers in letters are next to each other, as in "tien, twintig jaar"."""
    listed = tokens.lower(low.first - 1) == "," or not tokens.is_word(high.last)
    if listed or not (low.spelled and high.spelled) or tokens.lower(high.last) in ("en", "of"):
        return False
    step = 10 if low.value >= 20 or (low.value == 10 and high.value == 20) else 1
    return high.value - low.value == step


def _are_years(low: Number, high: Number) -> bool:
    return low.is_plain_year and high.is_plain_year and low.value >= 1500


def _joiner(tokens: Tokens, low: Number) -> tuple[str, int] | None:
    """What joins a number to the upper end of a range, and the token after that."""
    at = low.last
    word = tokens.lower(at)
    if word in _DASHES and tokens.lower(at + 1) in ("à", "of", "tot"):
        return tokens.lower(at + 1), at + 2
    if word in _DASHES and (tokens.is_glued(at + 1) or not tokens.is_glued(at)):
        return "-", at + 1
    if word in ("à", "á", "a", "tot", "of", ","):
        if tokens.follow(at, "tot", "en", "met"):
            return "tot", at + 3
        return word, at + 1
    if tokens.follow(at, "t", "/", "m"):
        return "tot", at + 3
    if word == "en" and between_opens(tokens, low.first):
        return "en", at + 1
    return None


def between_opens(tokens: Tokens, index: int) -> bool:
    """Whether "tussen" or "tussen de" stands before a token."""
    before = index - 1
    if tokens.lower(before) in ("de", "het"):
        before -= 1
    return tokens.lower(before) == "tussen"


def _scaled_alike(tokens: Tokens, low: Number, high: Number) -> Number:
    """The lower end with what multiplies the upper: "3 tot 5 miljoen", "vier- à vijfhonderd"."""
    if low.scale == 1 and high.scale > 1 and low.value <= high.value / high.scale:
        return replace(low, value=low.value * high.scale, scale=high.scale)
    if low.spelled and high.spelled and tokens.lower(low.last) in _DASHES:
        for power in (1000, 100):
            if high.value % power == 0 and low.value < high.value / power:
                return replace(low, value=low.value * power)
    return low


def skip_point(tokens: Tokens, index: int) -> int:
    """The token after the full stop of "mln." and its like, or `index` where there is none."""
    abbreviated = tokens.lower(index - 1) in _ABBREVIATED
    return index + 1 if abbreviated and tokens.lower(index) == "." else index
