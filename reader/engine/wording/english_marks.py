"""The quote marks that a model wrote in its English, and which Dutch ones they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Span
from reader.engine.wording.quote_marks import QuoteMark


@dataclass(frozen=True, slots=True)
class EnglishMark:
    """A sign that may be a quote mark."""

    span: Span
    opens: bool | None
    """Whether it opens a quotation by what stands beside it; None where that does not tell."""
    is_double: bool
    is_sure: bool
    """Whether it can be nothing else, as an apostrophe can."""


_DOUBLE = '“”„‟"«»＂〝〞'
_SIGN = re.compile(rf"(?P<double>''|``|[{_DOUBLE}])|[‘’‚‛'‹›`]")
SIGNS = f"{_DOUBLE}‘’‚‛'‹›`"
"""All that may be a quote mark or a part of one."""
_SURELY_SINGLE = "‘‚‛‹›"
_ELIDED = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause|n|s|t)(?![^\W_])", re.IGNORECASE)
_CLOSING_GLYPHS = "”’›»"
_OPENING_GLYPHS = "“„‘‚‹«‟‛"
_OPENS_BEHIND = frozenset("([{—–-/:“„‘«\"'`")
_MOST_COMPARED = 4_000
"""Dutch marks times English ones; a text with more is a soup of them."""
_OTHER_KIND = 0.5
_UNSURE = 0.2


def english_marks(english: str, dutch: Sequence[QuoteMark]) -> list[EnglishMark]:
    """The signs of the English that may be quote marks, in order, given the Dutch ones."""
    found = [*_SIGN.finditer(english)]
    doubles = sum(each["double"] is not None for each in found)
    wants_singles = doubles < len(dutch) or not all(mark.is_double for mark in dutch)
    marks = []
    for each in found:
        start, end = each.span()
        before = english[start - 1] if start else " "
        after = english[end] if end < len(english) else " "
        opens = _opens(each.group(), before, after)
        if each["double"] is not None:
            marks.append(EnglishMark(Span(start, end), opens, True, True))
            continue
        if before.isalnum() and after.isalnum():
            continue
        if not before.isalnum() and _ELIDED.match(english, end):
            continue
        is_genitive = opens is False and before in "sSxXzZ"
        is_sure = each.group() in _SURELY_SINGLE or (wants_singles and not is_genitive)
        marks.append(EnglishMark(Span(start, end), opens, False, is_sure))
    return marks if wants_singles else _paired_singles_sure(marks)


def _paired_singles_sure(marks: list[EnglishMark]) -> list[EnglishMark]:
    """The marks, single ones only where they are sure or a pair of them is there."""
    kept: list[EnglishMark] = []
    opening: EnglishMark | None = None
    for mark in marks:
        if mark.is_double or mark.is_sure:
            kept.append(mark)
        if mark.is_double:
            continue
        if mark.opens:
            opening = mark
        elif opening is not None:
            pair = (opening, mark)
            kept += [
                EnglishMark(each.span, each.opens, False, True) for each in pair if not each.is_sure
            ]
            opening = None
    return sorted(kept, key=lambda mark: mark.span)


def _opens(glyph: str, before: str, after: str) -> bool | None:
    may_open = (before.isspace() or before in _OPENS_BEHIND) and not after.isspace()
    may_close = not before.isspace() and not after.isalnum()
    if may_open is not may_close:
        return may_open
    if glyph in _CLOSING_GLYPHS:
        return False
    return True if glyph in _OPENING_GLYPHS else None


def matched(
    dutch: Sequence[QuoteMark], english: Sequence[EnglishMark], lengths: tuple[int, int]
) -> dict[int, int]:
    """Which English mark stands for which Dutch one, by index and in order.

    `lengths` are those of the two texts: marks far into one are likely far into the other.
    """
    if len(dutch) == len(english) and all(
        theirs.opens in (ours.opens, None) for ours, theirs in zip(dutch, english, strict=True)
    ):
        return {index: index for index in range(len(dutch))}
    if len(dutch) * len(english) > _MOST_COMPARED:
        return {}
    best = [[0.0] * (len(english) + 1) for _ in range(len(dutch) + 1)]
    for i in range(len(dutch) - 1, -1, -1):
        for j in range(len(english) - 1, -1, -1):
            alike = _likeness(dutch[i], english[j], lengths)
            together = alike + best[i + 1][j + 1] if alike > 0 else 0.0
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    pairs: dict[int, int] = {}
    i = j = 0
    while i < len(dutch) and j < len(english):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            pairs[i] = j
            i, j = i + 1, j + 1
    return pairs


def _likeness(ours: QuoteMark, theirs: EnglishMark, lengths: tuple[int, int]) -> float:
    """How likely the two are the same mark; 0 where they cannot be."""
    if theirs.opens not in (ours.opens, None):
        return 0.0
    apart = abs(ours.span.start / max(1, lengths[0]) - theirs.span.start / max(1, lengths[1]))
    likely = (1.0 - apart * 0.9) * (1.0 if theirs.is_sure else _UNSURE)
    return likely if ours.is_double is theirs.is_double else likely * _OTHER_KIND
