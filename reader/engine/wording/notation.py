"""Figures that came through in Dutch notation, written as English writes them."""

from __future__ import annotations

import re

from reader.article import Span
from reader.engine.wording.edits import Edit, Edits
from reader.engine.wording.numbers import FIGURE

_FIGURE = re.compile(FIGURE)
_NUMBER = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+,(?:\d{1,2}|\d{4,})")
"""What can be nothing else than a Dutch number in the news: 1.234, 1.234,5 or 3,5."""
_NO_NUMBER = re.compile(r"(?:\b(?:versi(?:on|e)|ip|article|art\.?)\s|[\w/])\Z", re.IGNORECASE)
"""What stands before a figure of several parts that is none."""
_LOOK_BACK = 10
_SWAPPED = str.maketrans(".,", ",.")


def in_english_notation(figure: str) -> str:
    """The Dutch figure as English writes it, or as it is where it may be no number."""
    return figure.translate(_SWAPPED) if _NUMBER.fullmatch(figure) else figure


def notation_edits(dutch: str, english: str) -> Edits:
    """What puts the figures that the English has from the Dutch sign by sign in English notation;
    dates, times and versions stay."""
    if "," not in dutch and "." not in dutch:
        return Edits()
    copied = {found.group() for found in _FIGURE.finditer(dutch)}
    edits = []
    for found in _FIGURE.finditer(english):
        figure = found.group()
        written = in_english_notation(figure)
        before = english[max(0, found.start() - _LOOK_BACK) : found.start()]
        if figure in copied and written != figure and not _NO_NUMBER.search(before):
            edits.append(Edit(Span(*found.span()), written))
    return Edits(edits)
