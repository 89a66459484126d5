"""A sentence's English, where it comes from, and how sentences are compared."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from reader.article import one_line
from reader.visible import encodable


class Origin(StrEnum):
    """Where a sentence's English comes from."""

    READER = "yours"
    """Written by the reader."""
    REFERENCE = "reference"
    """From the translation memory file beside the article."""
    ARGOS = "argos"
    """Made by the Argos engine."""


class Maker(NamedTuple):
    """An origin, and which of several of that origin: two versions of a package, say."""

    origin: Origin
    made_by: str


@dataclass(frozen=True, slots=True)
class Translation:
    """The English of one Dutch sentence, with what made it."""

    segment: str
    """The Dutch sentence, white space as single spaces."""
    english: str
    origin: Origin
    made_by: str
    """What made it, as "poetin-china.tmx" or "Argos nl→en 1.8"."""
    made_at: str | None
    """When, as ISO 8601 in UTC; None where that is not known."""
    doubts: tuple[str, ...] = ()
    """In a few words each, what the engine itself finds wrong with it; mostly none."""

    @property
    def maker(self) -> Maker:
        """What tells it from other translations of the sentence."""
        return Maker(self.origin, self.made_by)


class TranslationSource(Protocol):
    """Something that may know the English of a sentence, now or a little later."""

    @property
    def origin(self) -> Origin:
        """The origin of every translation that it finds."""

    def find(self, segment: str) -> Translation | None:
        """The English that is there at this moment, or None."""


def segment_key(text: str) -> str:
    """The form in which segments are compared: NFC, every run of white space one space.

    Half of a surrogate pair, which neither a file nor a database can hold, becomes "?".
    """
    return one_line(unicodedata.normalize("NFC", encodable(text)))
