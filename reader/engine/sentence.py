"""A sentence to translate, and its English."""

from __future__ import annotations

from dataclasses import dataclass

from reader.translation.attention import Attention


@dataclass(frozen=True, slots=True)
class Sentence:
    """A Dutch sentence as it is given to the engine."""

    segment: str
    """As in the article, white space as single spaces."""
    written: str
    """What to translate: the segment, or where that is in capitals only, the same in sentence
    case; as long as the segment."""


@dataclass(frozen=True, slots=True)
class EngineEnglish:
    """The English that the engine found for a segment."""

    segment: str
    english: str
    score: float
    """The mean log-probability of its tokens; 0 is certainty."""
    attention: Attention
    """Its Dutch places are in the segment, its English ones in the English."""
    doubts: tuple[str, ...]
    """In a few words each, what is wrong with it although everything was tried; mostly none."""
    settings: str
    """How it was searched for, as "beam 4, length penalty 0.2, in 2 parts"."""
