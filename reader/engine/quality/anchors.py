"""Words of a sentence and its English that must belong together: what an alignment is held against.

They are names, figures and words in capitals that both have, and words whose English is hardly
ever anything else. A word that could belong to two is no anchor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.article import Span
from reader.engine.quality.sure_pairs import ENGLISH_OF
from reader.engine.quality.word_alignment import words_of

_POSSESSIVE = re.compile(r"['’]s?$")
_ENGLISH_FIGURE = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_OTHER_NOTATION = str.maketrans(",.", ".,")
_WITHIN_SENTENCE = re.compile(r"[\s,]*")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A Dutch and an English word that belong together, by their numbers in `words_of`."""

    dutch: int
    english: int
    is_same: bool
    """Whether it is the same word or figure in both, which an engine copies."""


def anchors_of(segment: str, english: str, reference: str | None) -> tuple[Anchor, ...]:
    """The words that surely belong together, each in one anchor at most.

    Where there is a reference translation, it has to have the English word as well.
    """
    dutch_words, english_words = _read(segment), _read(english)
    known = None if reference is None else _read(reference)
    found = [
        Anchor(dutch_number, english_number, dutch.small not in ENGLISH_OF)
        for dutch_number, dutch in enumerate(dutch_words)
        for english_number, word in enumerate(english_words)
        if _belong(dutch, word)
    ]
    dutch_numbers = [anchor.dutch for anchor in found]
    english_numbers = [anchor.english for anchor in found]
    return tuple(
        anchor
        for anchor in found
        if dutch_numbers.count(anchor.dutch) == english_numbers.count(anchor.english) == 1
        and (known is None or _has(known, dutch_words[anchor.dutch], english_words[anchor.english]))
    )


def figure_values(word: str) -> frozenset[str]:
    """What a figure may mean in English notation and in Dutch: "1.250" is 1250 or 1.25."""
    values = (_value(word), dutch_value(word))
    return frozenset(value for value in values if value is not None)


def dutch_value(word: str) -> str | None:
    """What a figure means in Dutch notation, "1.250" 1250 and "3,5" 3.5; None for other words."""
    return _value(word.translate(_OTHER_NOTATION))


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    small: str
    """In small letters, without the English possessive."""
    opens: bool
    """Whether it may have its capital from its place: at the start or after more than a comma."""
    shouted: bool
    """Whether all of the sentence is in capitals."""


def _read(text: str) -> Sequence[_Word]:
    spans = words_of(text)
    opening = [True] + [
        not _WITHIN_SENTENCE.fullmatch(text, before.end, after.start)
        for before, after in pairwise(spans)
    ]
    return [
        _Word(_bare(span, text), _bare(span, text).lower(), opens, text.isupper())
        for span, opens in zip(spans, opening, strict=False)
    ]


def _bare(span: Span, text: str) -> str:
    return _POSSESSIVE.sub("", span.of(text))


def _belong(dutch: _Word, english: _Word) -> bool:
    if english.small in ENGLISH_OF.get(dutch.small, ()):
        return True
    if (value := dutch_value(dutch.text)) is not None:
        return value in figure_values(english.text)
    if dutch.text != english.text or len(dutch.text) == 1:
        return False
    if any(sign.isdigit() for sign in dutch.text):
        return True
    if dutch.shouted or not dutch.text[0].isupper():
        return False
    return dutch.text.isupper() or not (dutch.opens and english.opens)


def _has(known: Sequence[_Word], dutch: _Word, english: _Word) -> bool:
    """Whether the reference has the English word, a figure in whatever notation."""
    value = dutch_value(dutch.text)
    if value is not None:
        return any(value in figure_values(each.text) for each in known)
    return any(each.small == english.small for each in known)


def _value(figure: str) -> str | None:
    """The figure, written in English notation, without commas and needless noughts."""
    if not _ENGLISH_FIGURE.fullmatch(figure):
        return None
    whole, _, part = figure.replace(",", "").partition(".")
    part = part.rstrip("0")
    return f"{whole}.{part}" if part else whole
