"""Which English came of which Dutch: how much the engine looked at each token for each other."""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Span


@dataclass(frozen=True, slots=True)
class Attention:
    """The attention between the tokens of a sentence and those of its English."""

    dutch: tuple[Span, ...]
    """Where each Dutch token stands in the segment; empty spans for tokens that draw nothing."""
    english: tuple[Span, ...]
    """Where each English token stands in the English; likewise."""
    weights: bytes
    """A row an English token, in it a byte a Dutch token: 255 is all of the attention, 0 none."""

    def weight(self, english: int, dutch: int) -> float:
        """How much of its attention an English token gave to a Dutch one, from 0 to 1."""
        return self.weights[english * len(self.dutch) + dutch] / 255
