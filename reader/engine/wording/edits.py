"""Changes to a text that carry every place in it along to where it then stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from reader.article import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text and what comes in its place; an empty stretch is where it is put in."""

    span: Span
    text: str


def _place(edit: Edit) -> Span:
    return edit.span


class Edits:
    """Replacements in one text, all at once; none overlaps another."""

    __slots__ = ("_ends", "_new_ends", "_new_starts", "_starts", "items")

    def __init__(self, items: Iterable[Edit] = ()) -> None:
        self.items = tuple(sorted(items, key=_place))
        """In the order of their places, which are in the text as it was; at one place as given."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._new_starts: list[int] = []
        self._new_ends: list[int] = []
        grown = 0
        for edit in self.items:
            self._starts.append(edit.span.start)
            self._ends.append(edit.span.end)
            self._new_starts.append(edit.span.start + grown)
            grown += len(edit.text) - len(edit.span)
            self._new_ends.append(edit.span.end + grown)

    def __bool__(self) -> bool:
        return bool(self.items)

    def apply(self, text: str) -> str:
        """The text with everything replaced."""
        if not self.items:
            return text
        pieces: list[str] = []
        at = 0
        for edit in self.items:
            pieces += (text[at : edit.span.start], edit.text)
            at = edit.span.end
        pieces.append(text[at:])
        return "".join(pieces)

    def undoing(self, text: str) -> Edits:
        """What makes the text of the changed one again."""
        return Edits(
            Edit(Span(start, end), edit.span.of(text))
            for edit, start, end in zip(self.items, self._new_starts, self._new_ends, strict=True)
        )

    def move(self, span: Span) -> Span:
        """Where the stretch stands in the changed text.

        A stretch that has a part of a replaced one has all of what replaced it; what is put in
        beside a stretch stays outside.
        """
        start = self._start(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, max(start, self._end(span.end)))

    def move_all(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Where the stretches stand in the changed text."""
        return tuple(map(self.move, spans)) if self.items else spans

    def _start(self, place: int) -> int:
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return place
        end = self._ends[index]
        return self._new_starts[index] if place < end else place - end + self._new_ends[index]

    def _end(self, place: int) -> int:
        """As for the start, but what is put in at the place comes behind it."""
        index = bisect_left(self._starts, place) - 1
        if index < 0:
            return place
        end = self._ends[index]
        return self._new_ends[index] if place <= end else place - end + self._new_ends[index]
