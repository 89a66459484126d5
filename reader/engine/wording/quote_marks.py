"""The quote marks of a Dutch sentence, and the straight ones that a model is given for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.analysis.marks import Family, pair_marks
from reader.article import Span
from reader.engine.wording.edits import Edit, Edits


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """A mark that opens or closes a quotation."""

    span: Span
    opens: bool
    is_double: bool
    """Of two kinds within one another, each has another glyph than the one around it."""
    partner: int | None
    """The index of the other mark of the pair; None where the sentence has only this one."""
    straight: bool
    """Whether it is written as a straight mark."""

    @property
    def plain(self) -> str:
        """The straight mark for it."""
        return '"' if self.is_double else "'"

    def english(self, *, straight: bool) -> str:
        """The mark that English has for it."""
        if straight:
            return self.plain
        if self.is_double:
            return "“" if self.opens else "”"
        return "‘" if self.opens else "’"


_LONE_SINGLE = re.compile(
    r"""
    (?P<opens>
      (?:(?<=:\s)|(?<=[(\[\u2013\u2014]))['’](?=[^\W_]{2}) | (?:(?<=\s)|(?<=\())[‘‚](?=\w)
    )
    | (?P<closes> (?<=[.?!…,])['’](?=[\s,;:)]|\Z) | (?<=\w)(?<![szxSZX])['’](?=,\s|[.?!]*\Z) )
    """,
    re.VERBOSE,
)
"""Single marks that are no apostrophes although no other one belongs to them."""


def quote_marks(text: str) -> tuple[QuoteMark, ...]:
    """The quote marks of one sentence, in order; apostrophes are none."""
    stretches = pair_marks(text)
    glyphs: list[bool] = []
    """Of the stretches that lie in one another, whether each has double marks."""
    placed: list[tuple[Span, bool, bool, int]] = []
    for index, stretch in enumerate(stretches):
        del glyphs[stretch.depth :]
        is_double = stretch.family is not Family.SINGLE
        if glyphs and glyphs[-1] is is_double:
            is_double = not is_double
        glyphs.append(is_double)
        if stretch.opened:
            opening = Span(stretch.outer.start, stretch.inner.start)
            placed.append((opening, True, is_double, index))
        if stretch.closed:
            closing = Span(stretch.inner.end, stretch.outer.end)
            placed.append((closing, False, is_double, index))
    placed += _lone_singles(text, [span for span, *_ in placed])
    placed.sort()
    ends: dict[int, list[int]] = {}
    for at, (*_, index) in enumerate(placed):
        ends.setdefault(index, []).append(at)
    return tuple(
        QuoteMark(
            span,
            opens,
            is_double,
            next((other for other in ends[index] if other != at), None),
            span.of(text) in ('"', "'", "''"),
        )
        for at, (span, opens, is_double, index) in enumerate(placed)
    )


def plain_mark_edits(text: str, marks: tuple[QuoteMark, ...]) -> Edits:
    """What puts a straight mark in the place of each."""
    return Edits(Edit(mark.span, mark.plain) for mark in marks if mark.span.of(text) != mark.plain)


def _lone_singles(text: str, taken: list[Span]) -> list[tuple[Span, bool, bool, int]]:
    """Single marks of quotations that begin or end in another sentence, numbered below zero."""
    if any(len(span) == 1 and span.of(text) in "'’‘‚" for span in taken):
        return []
    found = [*_LONE_SINGLE.finditer(text)][:1]
    return [
        (Span(*each.span()), each["opens"] is not None, False, -1 - index)
        for index, each in enumerate(found)
    ]
