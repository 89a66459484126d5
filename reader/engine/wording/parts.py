"""Where a text that is too long for a model is best cut."""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.article import Span

MOST_TOKENS = 120
"""A model's English is worse in longer texts, well before what it takes at most."""

_CONJUNCTIONS = "en|maar|of|want|omdat|terwijl|die|dat|dus|zodat|hoewel|toen|waar\\w*"
_PLACES = (
    re.compile(r"[;:.?!…][”’\"»)]*(?=\s)|\s(?=[–—-]\s)|[”’\"»],?(?=\s)"),
    re.compile(r",(?=\s)|\)(?=\s)"),
    re.compile(rf"(?=\s(?:{_CONJUNCTIONS})\s)", re.IGNORECASE),
    re.compile(r"(?<!\d)(?=\s)|(?=\s)(?!\s\d)"),
)
"""Where a text may be cut, behind what is found, the best first."""
_REACH = 0.25
"""How far from the place that is asked for, as a share of the text."""


def parts(text: str, most: int, count: Callable[[str], int]) -> tuple[Span, ...]:
    """The text as stretches that each count for at most `most`, or are one code point; the white
    space between them is in none."""
    found: list[Span] = []
    waiting = [Span(0, len(text))]
    while waiting:
        span = waiting.pop()
        words = span.of(text)
        tokens = count(words)
        if tokens <= most or len(words) < 2:
            found.append(span)
            continue
        pieces = -(-tokens // max(1, most))
        place = cutting_place(words, (pieces // 2) / pieces)
        left, right = halves(words, place)
        waiting += [right.shifted(span.start), left.shifted(span.start)]
    return tuple(found)


def halves(text: str, place: int) -> tuple[Span, Span]:
    """What stands before and behind the place, without the white space there."""
    left, right = text[:place].rstrip(), text[place:].lstrip()
    return Span(0, len(left) or place), Span(
        len(text) - (len(right) or len(text) - place), len(text)
    )


def cutting_place(text: str, share: float = 0.5) -> int:
    """The best place to cut the text in two that lies about this share into it; never an end."""
    wanted = min(max(1, round(len(text) * share)), len(text) - 1)
    reach = max(1, round(len(text) * min(_REACH, share / 2)))
    low, high = max(0, wanted - reach), min(len(text), wanted + reach)
    for pattern in _PLACES:
        places = [
            found.end()
            for found in pattern.finditer(text, low, high)
            if text[: found.end()].strip() and text[found.end() :].strip()
        ]
        if places:
            return min(places, key=lambda place: abs(place - wanted))
    return wanted
