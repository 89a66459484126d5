"""Quote marks of every Dutch style, paired within one paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.article import Span


class Family(StrEnum):
    """Marks that may close one another: „ is closed by ” and, in sloppy copy, by \" or ''."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"


class Turn(StrEnum):
    """What a mark does where it stands."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quote marks; where a mark is missing, the stretch has no outer end."""

    outer: Span
    """With its marks."""
    inner: Span
    """Without them."""
    family: Family
    depth: int
    """0 for a stretch that lies in no other."""
    opened: bool
    """Whether its opening mark is there."""
    closed: bool
    """Whether its closing mark is there."""


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    family: Family
    turn: Turn


_MARK = re.compile(r",,(?=\S)|''|``|[“”„‟\"«»‹›‘’‚'‛]")
_FAMILY = dict.fromkeys("‘’‚'‛‹›", Family.SINGLE) | dict.fromkeys("«»", Family.GUILLEMET)
_ELIDED = re.compile(
    r"(?:s|t|n|m|k|r|em|er|ie|ns|tis|twas)(?![^\W_])(?![’'])"
    r"|\d\d(?!\d)(?!\s(?:procent|euro|mensen|jaar|miljoen|miljard))"
)
"""What follows an apostrophe that stands for left-out letters: 's avonds, 'm, '70."""
_OPENING_BEFORE = frozenset("([{—–-/:>“„‘«‹\"',`")
_CLOSING_AFTER = frozenset(".,;:!?)]}…—–-/”’»›\"'")


def pair_marks(text: str) -> tuple[Marked, ...]:
    """The marked stretches of one paragraph in the order of their starts, in its own offsets."""
    open_marks: list[_Mark] = []
    found: list[tuple[int, int, int, int, Family, bool, bool]] = []
    free_from = 0
    for mark in _turned(_marks(text), text):
        at, family = mark.span, mark.family
        depth = next((i for i, each in enumerate(open_marks) if each.family is family), None)
        opens = mark.turn is Turn.OPENS or (mark.turn is Turn.EITHER and depth is None)
        if opens:
            if depth is not None:
                found.extend(_left_open(open_marks[depth], at.start, text))
                del open_marks[depth:]
            open_marks.append(mark)
        elif depth is not None:
            first = open_marks[depth].span
            if first.end < at.start:
                found.append((first.start, at.end, first.end, at.start, family, True, True))
            del open_marks[depth:]
            free_from = at.end
        elif family is not Family.SINGLE and not text[max(0, at.start - 1) : at.start].isdigit():
            inside = text[free_from : at.start]
            start = free_from + len(inside) - len(inside.lstrip(" \t\r\n.,;:!?"))
            if start < at.start:
                found.append((start, at.end, start, at.start, family, False, True))
            free_from = at.end
    for mark in open_marks[:1]:
        found.extend(_left_open(mark, len(text), text))
    return _nested(found)


def _marks(text: str) -> list[_Mark]:
    """Every mark that is no apostrophe, with what its surroundings make it do."""
    marks = []
    for match in _MARK.finditer(text):
        glyph, (start, end) = match.group(), match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        family = _FAMILY.get(glyph, Family.DOUBLE)
        if family is Family.SINGLE and glyph not in "‚‹›":
            if before.isalnum() and after.isalnum():
                continue
            if not before.isalnum() and before not in ".!?…,)" and _ELIDED.match(text, end):
                continue
        marks.append(_Mark(Span(start, end), family, _turn(glyph, before, after)))
    return marks


def _turn(glyph: str, before: str, after: str) -> Turn:
    """What a mark does, from its shape and from the characters at its sides."""
    may_open = (before.isspace() or before in _OPENING_BEFORE) and not after.isspace()
    may_close = not before.isspace() and (after.isspace() or after in _CLOSING_AFTER)
    if glyph in ("„", "‟", "‚", ",,", "``"):
        return Turn.OPENS
    if glyph in "«‹":
        return Turn.CLOSES if may_close and not may_open else Turn.OPENS
    if glyph in "»›":
        return Turn.OPENS if may_open and not may_close else Turn.CLOSES
    if glyph in "“‘‛":
        return Turn.EITHER if may_close and not may_open else Turn.OPENS
    if glyph == "”":
        return Turn.OPENS if may_open and before.isspace() else Turn.CLOSES
    if may_open and not (may_close and not before.isspace()):
        return Turn.OPENS
    if may_close and not may_open:
        return Turn.CLOSES
    return Turn.EITHER


def _turned(marks: list[_Mark], text: str) -> list[_Mark]:
    """The marks without genitives (Hans' fiets), known by a closing mark that still follows."""
    kept = []
    for index, mark in enumerate(marks):
        start, end = mark.span.start, mark.span.end
        genitive = (
            mark.family is Family.SINGLE
            and mark.turn is not Turn.OPENS
            and text[start - 1 : start] in ("s", "x", "z")
            and text[end : end + 1] == " "
            and text[end + 1 : end + 2].isalpha()
            and index + 1 < len(marks)
            and marks[index + 1].family is Family.SINGLE
            and marks[index + 1].turn is Turn.CLOSES
        )
        if not genitive:
            kept.append(mark)
    return kept


def _left_open(
    mark: _Mark, limit: int, text: str
) -> list[tuple[int, int, int, int, Family, bool, bool]]:
    """The stretch of an opening mark without its closing mark, or none for a likely apostrophe."""
    if mark.family is Family.SINGLE and mark.span.start > 0:
        return []
    end = mark.span.end + len(text[mark.span.end : limit].rstrip())
    if end == mark.span.end:
        return []
    return [(mark.span.start, end, mark.span.end, end, mark.family, True, False)]


def _nested(
    found: list[tuple[int, int, int, int, Family, bool, bool]],
) -> tuple[Marked, ...]:
    """The stretches in order, each with how many others it lies in."""
    ends: list[int] = []
    marked = []
    for start, end, inner_start, inner_end, family, opened, closed in sorted(
        found, key=lambda each: (each[0], -each[1])
    ):
        while ends and ends[-1] <= start:
            ends.pop()
        marked.append(
            Marked(
                Span(start, end), Span(inner_start, inner_end), family, len(ends), opened, closed
            )
        )
        ends.append(end)
    return tuple(marked)
