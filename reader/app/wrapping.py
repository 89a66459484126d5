"""Text broken into lines of a column: which code points stand on which line, and nothing else.

A line holds places, so that a click, a selection or a mark on the screen finds its way back to
the text whatever the width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len

from reader.article import Span

_PIECE = re.compile(r"\S+?(?:(?<=\w\w[-/])(?=\w\w)|(?=\s)|\Z)")
"""What stays together: a word, or a part of one that ends in a hyphen or a slash."""


@dataclass(frozen=True, slots=True)
class Line:
    """One drawn line: runs of the text, in order, with one blank between two runs."""

    runs: tuple[Span, ...]
    """Places in the wrapped text. White space of one code point lies inside a run, as one cell."""

    @property
    def start(self) -> int:
        return self.runs[0].start

    @property
    def end(self) -> int:
        return self.runs[-1].end

    def place_at(self, text: str, cell: int) -> int:
        """The place drawn `cell` cells from the line's start, or the nearest one."""
        for run in self.runs:
            for place in range(run.start, run.end):
                cell -= cell_len(text[place])
                if cell < 0:
                    return place
            cell -= 1
            if cell < 0:
                return run.end - 1
        return max(self.end - 1, self.start)


def wrap(text: str, width: int) -> tuple[Line, ...]:
    """The lines of `text` in a column of `width` cells (at least 1); none for a blank text.

    `text` is what is drawn: of each code point one sign, none of them a line end.
    """
    lines: list[Line] = []
    runs: list[Span] = []
    used = 0
    for piece in _pieces(text, width):
        size = cell_len(text[piece.start : piece.end])
        space = min(piece.start - runs[-1].end, 1) if runs else 0
        if runs and used + space + size > width:
            lines.append(Line(tuple(runs)))
            runs, used, space = [], 0, 0
        if runs and piece.start - runs[-1].end <= 1:
            runs[-1] = Span(runs[-1].start, piece.end)
        else:
            runs.append(piece)
        used += space + size
    if runs:
        lines.append(Line(tuple(runs)))
    return tuple(lines)


def _pieces(text: str, width: int) -> Iterator[Span]:
    """What may stand alone on a line, cut to the width where a word is wider than the column."""
    for match in _PIECE.finditer(text):
        start, end = match.span()
        if end - start <= width and cell_len(match.group()) <= width:
            yield Span(start, end)
            continue
        used = 0
        for place in range(start, end):
            size = cell_len(text[place])
            if used + size > width and place > start:
                yield Span(start, place)
                start, used = place, 0
            used += size
        yield Span(start, end)
