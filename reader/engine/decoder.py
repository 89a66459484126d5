"""What turns prepared Dutch into English: a package's model, or anything that answers like one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.translation.attention import Attention


@dataclass(frozen=True, slots=True)
class Search:
    """How the model looks for the English."""

    beam: int = 4
    """As Argos itself does by default."""
    length_penalty: float = 0.2
    repetition_penalty: float = 1.0
    """Above 1, a token that was used already is less likely."""
    no_repeat_ngram: int = 0
    """No run of so many tokens comes twice; 0 lets any."""
    hypotheses: int = 1
    """How many answers to give, the best first."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """One answer of the model, as it came."""

    english: str
    score: float
    """The mean log-probability of its tokens; 0 is certainty."""
    attention: Attention
    """Its Dutch places are in the text that was given to the model."""
    is_cut: bool
    """Whether it was ended by its longest length rather than by the model."""


class Decoder(Protocol):
    """A model with its tokenizer."""

    @property
    def longest(self) -> int:
        """How many tokens of Dutch it takes at most in one text."""

    def count(self, dutch: str) -> int:
        """How many tokens the text is."""

    def decode(self, dutch: Sequence[str], search: Search) -> list[tuple[Decoded, ...]]:
        """The answers to each text, the best first, never none; texts are at most `longest`."""
