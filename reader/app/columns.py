"""Where the columns stand in a given width, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

NARROW = 70
"""Below this many columns the English stands under its Dutch."""
WIDE = 110
"""From this many columns the panel stands beside both languages."""

BREAKPOINTS = [(0, "-narrow"), (NARROW, "-medium"), (WIDE, "-wide")]
"""The style class that a screen has from so many columns on."""

LOW = 12
"""Below this many lines there is no room for labels."""
VERTICAL_BREAKPOINTS = [(0, "-low"), (LOW, "-high")]

_WIDEST = 60
"""A line longer than this tires the eye."""
_GUTTER = 2
_GAP = 3


class Arrangement(StrEnum):
    """How the two languages stand to each other."""

    BESIDE = "beside"
    UNDER = "under"
    DUTCH_ONLY = "dutch only"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of the article's two languages, in cells from the widget's left edge."""

    arrangement: Arrangement
    dutch_left: int
    dutch_width: int
    english_left: int
    english_width: int
    gutter: int = _GUTTER
    """How far left of a column its bar stands."""


def arrange(width: int, arrangement: Arrangement) -> Columns:
    """The columns for a widget of `width` cells; a column is at least one cell wide."""
    if arrangement is Arrangement.BESIDE:
        column = max(1, min(_WIDEST, (width - _GUTTER - _GAP - 1) // 2))
        margin = max(0, (width - _GUTTER - 2 * column - _GAP - 1) // 2)
        left = margin + _GUTTER
        return Columns(arrangement, left, column, left + column + _GAP, column)
    indent = 2 if arrangement is Arrangement.UNDER else 0
    column = max(1, min(_WIDEST + 10, width - _GUTTER - 1))
    left = max(0, (width - _GUTTER - column - 1) // 2) + _GUTTER
    return Columns(arrangement, left, column, left + indent, max(1, column - indent))
