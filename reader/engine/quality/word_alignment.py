"""Which English words belong to a Dutch one, by where the engine looked when it wrote them.

Only as good as the attention of the package: `alignment_measure` tells from what share on a link
can be trusted, and whether any can.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Span
from reader.translation.attention import Attention

_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
_WORD = re.compile(rf"{_LETTER}+(?:(?:[-‐‑'’]|(?<=\d)[.,:](?=\d)){_LETTER}+)*")


@dataclass(frozen=True, slots=True)
class Link:
    """An English word and the Dutch word that it looked at most, by their numbers."""

    english: int
    dutch: int
    share: float
    """How much of what the English word gave to Dutch words went to this one, from 0 to 1."""


def words_of(text: str) -> tuple[Span, ...]:
    """The places of the words: letters and digits with the hyphens and apostrophes in them.

    Points and commas within a figure belong to it: "1.250", "3,5", "20:30".
    """
    return tuple(Span(*match.span()) for match in _WORD.finditer(text))


def links(attention: Attention, segment: str, english: str) -> tuple[Link, ...]:
    """For each English word the Dutch word that it looked at most.

    A word that looked at no word, or at two equally much, has none. Tokens that draw nothing and
    those of punctuation do not count.
    """
    dutch_of = _numbers(attention.dutch, words_of(segment), len(segment))
    words = words_of(english)
    english_of = _numbers(attention.english, words, len(english))
    looked: list[dict[int, int]] = [{} for _ in words]
    width = len(dutch_of)
    for token, word in enumerate(english_of):
        if word is None:
            continue
        row = attention.weights[token * width : (token + 1) * width]
        for weight, dutch in zip(row, dutch_of, strict=True):
            if weight and dutch is not None:
                looked[word][dutch] = looked[word].get(dutch, 0) + weight
    strongest = (_strongest(number, weights) for number, weights in enumerate(looked))
    return tuple(link for link in strongest if link is not None)


def belonging(
    attention: Attention, segment: str, english: str, dutch: Span, least: float
) -> tuple[Span, ...]:
    """The English words that looked most at a word in `dutch` and gave it at least that share."""
    dutch_words, english_words = words_of(segment), words_of(english)
    return tuple(
        english_words[link.english]
        for link in links(attention, segment, english)
        if link.share >= least and dutch_words[link.dutch].touches(dutch)
    )


def _strongest(english: int, weights: dict[int, int]) -> Link | None:
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    dutch, most = ranked[0]
    return Link(english, dutch, most / sum(weights.values()))


def _numbers(tokens: Sequence[Span], words: Sequence[Span], length: int) -> list[int | None]:
    """For each token the number of the word that it is in; None where it is in none."""
    number: list[int | None] = [None] * length
    for index, word in enumerate(words):
        number[word.start : word.end] = [index] * len(word)
    return [
        next((found for found in number[token.start : token.end] if found is not None), None)
        for token in tokens
    ]
