"""English that repeats itself where its Dutch does not, as models do that have lost their way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article import Span
from reader.engine.wording.edits import Edit, Edits

_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?…\"'“”‘’()[]–—-"
_LONGEST_RUN = 8
"""Words that repeat together."""
_FEWEST = 3
"""Times in a row that are a loop, unless the Dutch has as many."""
_SYLLABLES = re.compile(r"([^\W\d_]{1,8}?)\1{3,}|([^\w\s])\2{7,}", re.IGNORECASE)
_TIMES_AS_LONG, _AND_MORE = 3, 8
"""What English may be at most of its Dutch, in words."""


def repeats_itself(dutch: str, english: str) -> bool:
    """Whether the English has something again and again that the Dutch has not."""
    if next(_repetitions(dutch, english), None) is not None:
        return True
    return is_out_of_proportion(dutch, english)


def is_out_of_proportion(dutch: str, english: str) -> bool:
    """Whether the English is longer than any English of the Dutch is."""
    return len(english.split()) > _TIMES_AS_LONG * len(dutch.split()) + _AND_MORE


def unrepeated(dutch: str, english: str) -> Edits:
    """What leaves each repetition once, and what comes after it as it is."""
    kept: list[Edit] = []
    at = 0
    for whole, again in sorted(_repetitions(dutch, english), key=_first_and_longest):
        if whole.start >= at:
            kept.append(Edit(again, ""))
            at = whole.end
    return Edits(kept)


def _first_and_longest(repetition: tuple[Span, Span]) -> tuple[int, int]:
    return repetition[0].start, -repetition[0].end


def _repetitions(dutch: str, english: str) -> Iterator[tuple[Span, Span]]:
    """Every run that comes too often in a row: where, and where all of it but the first is."""
    allowed = max((times for *_, times in _runs(_words(dutch))), default=1)
    spans = [Span(*found.span()) for found in _WORD.finditer(english)]
    for first, length, times in _runs(_words(english)):
        if times >= _FEWEST and times > allowed:
            end = spans[first + length * times - 1].end
            again = spans[first + length - 1].end
            yield Span(spans[first].start, end), Span(again, end)
    longest = max((_times(found) for found in _SYLLABLES.finditer(dutch)), default=0)
    for found in _SYLLABLES.finditer(english):
        if _times(found) > longest + 2 * (longest > 0):
            unit = found[1] or found[2]
            yield Span(*found.span()), Span(found.start() + len(unit), found.end())


def _times(found: re.Match[str]) -> int:
    return len(found.group()) // len(found[1] or found[2])


def _words(text: str) -> list[str]:
    words = text.casefold().split()
    return [word.strip(_EDGES) or word for word in words]


def _runs(words: list[str]) -> Iterator[tuple[int, int, int]]:
    """Runs of up to eight words that come at least twice in a row: first word, words, times."""
    for length in range(1, min(_LONGEST_RUN, len(words) // 2) + 1):
        same = 0
        """Words before this one that are each as the word a run later."""
        for index in range(length, len(words) + 1):
            if index < len(words) and words[index] == words[index - length]:
                same += 1
                continue
            if same >= length:
                yield index - same - length, length, same // length + 1
            same = 0
