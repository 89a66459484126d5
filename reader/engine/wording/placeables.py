"""What of a Dutch sentence has to come through whole: addresses, names in capitals, figures."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from reader.article import Span
from reader.engine.wording.acronyms import EMPHASISED, stands_in
from reader.engine.wording.numbers import FIGURE, EnglishNumbers


class PlaceableKind(StrEnum):
    """What sort of thing it is."""

    ADDRESS = "address"
    """A web or mail address, @handle, #tag or a word with an underscore: nothing in it is Dutch."""
    NAME = "name"
    """A name in capitals, perhaps with digits: CEPA, D66, F-35."""
    FIGURE = "figure"
    """A number in digits."""


@dataclass(frozen=True, slots=True)
class Placeable:
    """Something that has to come through whole."""

    span: Span
    kind: PlaceableKind
    text: str


_DOMAINS = "nl|be|com|org|net|eu|info|tv|io|fr|uk|gov|edu|amsterdam|frl"
_INNER = r"[^\s<>\"“”„‟«»…]"
_ADDRESS = (
    rf"(?:(?<![^\W_])https?://|(?<![\w.@-])www\.){_INNER}+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    rf"|(?<![\w.@-])(?:[A-Za-z0-9-]{{1,63}}\.){{1,8}}(?:{_DOMAINS})(?![\w-]|\.\w)(?:/{_INNER}*)?"
    r"|(?<![\w@])@\w{2,}|(?<![\w&#])#\w*[^\W\d]\w*"
    r"|(?<!\w)[^\W_]*_\w*"
)
_CAPITALS = r"[A-ZÀ-ÖØ-Þ0-9]+"
_NAME = rf"(?<!\w)(?=[\d-]*[A-ZÀ-ÖØ-Þ]){_CAPITALS}(?:-{_CAPITALS}(?!\w))*(?!\w)"
_PLACEABLE = re.compile(rf"(?P<address>{_ADDRESS})|(?P<name>{_NAME})|(?P<figure>{FIGURE})")
_HALF_PAST = ("half ", "Half ")
"""Before an hour that English does not name: "half 8" is "7:30"."""
_LONGEST_NAME = 6
"""Letters of an acronym: UNESCO; longer ones are words."""
_PUNCTUATION = ".,;:!?'’‘*"
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def placeables(text: str) -> tuple[Placeable, ...]:
    """What has to come through whole, in order."""
    found = []
    for match in _PLACEABLE.finditer(text):
        kind = PlaceableKind(match.lastgroup or "")
        whole = match.group()
        if kind is PlaceableKind.ADDRESS:
            whole = _without_punctuation(whole)
        elif kind is PlaceableKind.NAME:
            whole = whole if _is_name(whole) else ""
        elif text.endswith(_HALF_PAST, 0, match.start()):
            whole = ""
        if whole:
            span = Span(match.start(), match.start() + len(whole))
            found.append(Placeable(span, kind, whole))
    return tuple(found)


def missing(wanted: tuple[Placeable, ...], english: str) -> tuple[Placeable, ...]:
    """Those that are not in the English: a figure as often as in the Dutch, the rest once."""
    lost: list[Placeable] = []
    numbers: EnglishNumbers | None = None
    of_text = Counter(each.text for each in wanted if each.kind is not PlaceableKind.FIGURE)
    for each in wanted:
        if each.kind is PlaceableKind.FIGURE:
            if numbers is None:
                numbers = EnglishNumbers(english)
            if not numbers.take(each.text):
                lost.append(each)
        elif of_text.pop(each.text, 0) and not _is_there(each, english):
            lost.append(each)
    return tuple(lost)


def _is_there(placeable: Placeable, english: str) -> bool:
    if placeable.kind is PlaceableKind.NAME:
        return stands_in(placeable.text, english)
    return placeable.text in english


def _without_punctuation(address: str) -> str:
    """The address without what closes the sentence or the brackets around it."""
    end = len(address)
    while end:
        last = address[end - 1]
        opening = _BRACKETS.get(last)
        if opening:
            if address.count(opening, 0, end) >= address.count(last, 0, end):
                break
        elif last not in _PUNCTUATION:
            break
        end -= 1
    return address[:end]


def _is_name(text: str) -> bool:
    """Whether it is a name rather than an ordinary word that is stressed or a single letter."""
    if text.isalpha() and len(text) > _LONGEST_NAME:
        return False
    capitals = sum(sign.isupper() for sign in text)
    if capitals < 2 and (not capitals or not any(map(str.isdigit, text))):
        return False
    return text.lower() not in EMPHASISED
