"""Which English came of which Dutch: how much the engine looked at each token for each other."""

from __future__ import annotations

import json
import zlib
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

    def packed(self) -> bytes:
        """All of it in a few bytes, to be kept; `unpacked` reads it."""
        head = [[[span.start, span.end] for span in side] for side in (self.dutch, self.english)]
        return zlib.compress(json.dumps(head).encode() + _HEAD_ENDS + self.weights)


_HEAD_ENDS = b"\n"


def unpacked(packed: bytes) -> Attention | None:
    """The attention of what `packed` gave; None where that is damaged."""
    try:
        head, _, weights = zlib.decompress(packed).partition(_HEAD_ENDS)
        dutch, english = (tuple(Span(*each) for each in side) for side in json.loads(head))
    except (zlib.error, ValueError, TypeError):
        return None
    return Attention(dutch, english, weights) if len(weights) == len(dutch) * len(english) else None
