"""A figure as an English reader would write it: €220 billion, 26%, 4 September 2024, twice."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from reader.analysis.findings import Figure, FigureKind

_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_MEASURES = {"m2": "m²", "m3": "m³", "km2": "km²", "cm2": "cm²", "cm3": "cm³", "dm3": "dm³"}
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SMALLER = {"second": "minute", "minute": "hour"}
_DATE = re.compile(r"(?P<year>\d{4}|-)-(?P<month>\d\d)(?:-(?P<day>\d\d))?")

Number = int | float


def in_english(figure: Figure) -> str:
    """The figure in English words and signs; what a count counts stays Dutch."""
    value, unit = figure.value, figure.unit
    if isinstance(value, str):
        return _date(value) if figure.kind is FigureKind.DATE else value
    if value is None:
        return unit or figure.kind.value
    low, high = value if isinstance(value, tuple) else (value, value)
    if not (math.isfinite(low) and math.isfinite(high)):
        return unit or figure.kind.value
    pair = _pair(low, high)
    match figure.kind:
        case FigureKind.PERCENT:
            return f"{pair} percentage point{_s(high)}" if unit == "pp" else f"{pair}{unit or '%'}"
        case FigureKind.MONEY:
            return _money(pair, high, unit)
        case FigureKind.DURATION:
            return _duration(low, high, unit or "")
        case FigureKind.AGE:
            months = unit not in (None, "year")
            return f"aged {_duration(low, high, unit or '')}" if months else f"aged {pair}"
        case FigureKind.YEAR:
            return _year(low, high)
        case FigureKind.ORDINAL:
            return _ordinal(low)
        case FigureKind.MEASURE:
            return f"{pair} {_MEASURES.get(unit, unit)}" if unit else pair
        case FigureKind.SCORE:
            return f"{_number(low)}–{_number(high)}"
        case FigureKind.FRACTION:
            return _fraction(low) if low == high else f"{_fraction(low)}–{_fraction(high)}"
        case FigureKind.MULTIPLE:
            return {"1": "once", "2": "twice"}.get(pair, f"{pair} times")
        case FigureKind.COUNT:
            return f"{pair} {unit}" if unit else pair
        case FigureKind.DATE | FigureKind.TIME:
            return pair


def _number(value: Number) -> str:
    """A number with commas between thousands and a point before decimals; large ones in words."""
    for size, word in _LARGE:
        short = round(value / size, 3)
        if abs(value) >= size and abs(short * size - value) < 1:
            return f"{_digits(short)} {word}"
    return _digits(value)


def _digits(value: Number) -> str:
    text = f"{value:,.4f}".rstrip("0").rstrip(".") if value % 1 else f"{int(value):,}"
    return text.replace("-", "−")


def _pair(low: Number, high: Number) -> str:
    if low == high:
        return _number(low)
    low_words, high_words = _number(low).split(" "), _number(high).split(" ")
    if low_words[1:] == high_words[1:]:
        return "–".join((low_words[0], " ".join(high_words)))
    return "–".join((" ".join(low_words), " ".join(high_words)))


def _money(pair: str, high: Number, unit: str | None) -> str:
    if unit == "cent":
        return f"{pair} cent{_s(high)}"
    if pair.count(".") == 1 and pair[-2] == "." and not isinstance(high, int):
        pair += "0"
    if unit in _SIGNS:
        return f"{_SIGNS[unit]}{pair}"
    return f"{unit} {pair}" if unit else pair


def _duration(low: Number, high: Number, unit: str) -> str:
    if low == high == 0.5 and unit:
        return f"half {'an' if unit == 'hour' else 'a'} {unit}"
    if low == high and unit in _SMALLER and low > 60 and low % 10:
        larger = _SMALLER[unit]
        parts = ((int(low // 60), larger), (int(low % 60), unit))
        return " ".join(f"{number:,} {word}{_s(number)}" for number, word in parts if number)
    if unit == "century":
        return f"{_pair(low, high)} {'century' if high == 1 else 'centuries'}"
    return f"{_pair(low, high)} {unit}{_s(high)}" if unit else _pair(low, high)


def _s(value: Number) -> str:
    return "" if value == 1 else "s"


def _year(low: Number, high: Number) -> str:
    if high - low == 9 and low % 10 == 0:
        return f"{low:.0f}s"
    return f"{low:.0f}" if low == high else f"{low:.0f}–{high:.0f}"


def _ordinal(value: Number) -> str:
    number = int(value)
    teens = number % 100 in (11, 12, 13)
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def _fraction(value: Number) -> str:
    if 0 < value < 0.01:
        return f"1 in {round(1 / value):,}"
    fraction = Fraction(value).limit_denominator(100)
    return f"{fraction.numerator}/{fraction.denominator}" if value < 1 else _number(value)


def _date(value: str) -> str:
    match = _DATE.fullmatch(value)
    if match is None or not 1 <= int(match["month"]) <= 12:
        return value
    day = str(int(match["day"])) if match["day"] else ""
    year = match["year"] if match["year"] != "-" else ""
    return " ".join(part for part in (day, _MONTHS[int(match["month"]) - 1], year) if part)
