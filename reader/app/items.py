"""The findings as the panel lists them: a line that says who or what, the words, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.app.marks import Marks
from reader.article import Span


class Tab(StrEnum):
    """A page of the panel; its value is the word that an action uses for it."""

    QUOTES = "quotes"
    SOURCES = "sources"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Item:
    """One finding in the panel; all of it is fit to be drawn."""

    span: Span
    """Where it stands in the article, to jump to."""
    paragraph: int
    """The index of the paragraph that it stands in."""
    head: str
    aside: str
    """A word or two at the end of the head's line."""
    body: str
    foot: str


Items = dict[Tab, tuple[Item, ...]]
"""By tab."""

Part = tuple[Tab, tuple[Item, ...]] | Marks
"""Some of the findings on their way to the screen."""
