"""Whether a Dutch figure stands in English, in whatever notation or words English has for it."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

from reader.analysis.figures.numerals import digits_value
from reader.engine.wording.number_words import FRACTIONS, NUMBERS, SCALES, TENS

FIGURE = (
    r"(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[.]\d)(?:,\d+)?|\d+(?:[.,:]\d+)*"
)
"""A number in digits, as a pattern; blanks may part its thousands."""

_TOKEN = re.compile(rf"(?P<figure>{FIGURE})|[^\W\d_]+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SPACED = re.compile(r"\s")
_SEPARATORS = re.compile(r"[.,:\s]")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})")
_AND_A_HALF = re.compile(r"(?:\s\w+)?\sand\sa\shalf\b")
_HALF = Decimal("0.5")
_GO_ON = TENS.keys() | SCALES.keys()
"""Behind these a smaller number word is added."""
_LONGEST = 40
Value = Decimal | str
"""A number, a clock's time as "10:30", or a figure as it is written."""


class EnglishNumbers:
    """The numbers of an English text, each to be taken once."""

    def __init__(self, english: str) -> None:
        self._numbers = _numbers(english)
        self._free = Counter(value for number in self._numbers for value in number)

    def take(self, figure: str) -> bool:
        """Whether a number that the Dutch figure can stand for was left; it is left no longer."""
        wanted = _dutch_values(figure)
        if any(self._free[value] for value in wanted):
            for number in self._numbers:
                if not wanted.isdisjoint(number):
                    self._numbers.remove(number)
                    self._free.subtract(number)
                    return True
        parts = _SEPARATORS.split(figure)
        is_one_number = len(parts) < 2 or (digits_value(figure) is not None and " " not in figure)
        return not is_one_number and all(map(self.take, parts))


def _dutch_values(figure: str) -> set[Value]:
    value = digits_value(figure)
    if value is None and len(figure) < _LONGEST and figure.isascii() and figure.isdigit():
        value = Decimal(figure)
    values: set[Value] = {figure, *_times(figure)}
    if value is not None:
        values.add(value)
    return values


def _times(figure: str) -> set[Value]:
    """What a clock shows at that time, by twelve hours; a full hour is also its number."""
    clock = _CLOCK.fullmatch(figure)
    if clock is None or int(clock[1]) > 24 or int(clock[2]) > 59:
        return set()
    hour = int(clock[1]) % 12
    shown = f"{hour}:{clock[2]}"
    return {shown, Decimal(hour or 12)} if clock[2] == "00" else {shown}


def _numbers(english: str) -> list[set[Value]]:
    """What each number of the text may stand for, in order."""
    numbers: list[set[Value]] = []
    running: Decimal | None = None
    """What the number words so far come to: 20 behind the "twenty" of "twenty-six"."""
    before = ""
    at = 0
    for token in _TOKEN.finditer(english):
        text = token.group()
        word = text.lower()
        is_next = not english[at : token.start()].strip("- \u00a0")
        at = token.end()
        if word == "and":
            continue
        if token["figure"]:
            # "De jaren 60" are "the 1960s".
            numbers.append(_english_values(text, is_decade=english.startswith("s", at)))
            running = _plain_value(text)
        elif running is not None and is_next and word in SCALES:
            running *= SCALES[word]
            numbers[-1].add(running)
        elif word in SCALES:
            running = Decimal(SCALES[word])
            numbers.append({running})
        elif word in NUMBERS:
            value = Decimal(NUMBERS[word])
            if running is not None and is_next and running > value and before in _GO_ON:
                running += value
                numbers[-1].add(running)
            else:
                running = value
                numbers.append({value, *FRACTIONS.get(word, ())})
        else:
            running = None
        if running is not None and _AND_A_HALF.match(english, at):
            numbers[-1].add(running + _HALF)
        before = word
    return numbers


def _plain_value(text: str) -> Decimal | None:
    if len(text) > _LONGEST:
        return None
    text = _SPACED.sub("", text)
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if text.isascii() and _PLAIN.fullmatch(text):
        return Decimal(text)
    return digits_value(text)


def _english_values(text: str, *, is_decade: bool) -> set[Value]:
    values: set[Value] = {text, *_times(text)}
    value = _plain_value(text)
    if value is not None:
        values.add(value)
        if is_decade and value == value.to_integral():
            values.add(value % 100)
    return values
