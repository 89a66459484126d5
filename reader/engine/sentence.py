"""A sentence as it is given to the engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A Dutch sentence to translate."""

    segment: str
    """As in the article, white space as single spaces."""
    written: str
    """What to translate: the segment, or where that is in capitals only, the same in sentence
    case; as long as the segment."""
