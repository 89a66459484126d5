"""What a rule finds: a figure as a range of tokens, before it gets its place in the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind, Value


@dataclass(frozen=True, slots=True)
class Found:
    """A figure from token `first` up to, not including, token `last`."""

    first: int
    last: int
    kind: FigureKind
    value: Value
    unit: str | None
    rule: str
    cue: tuple[int, int] | None
    """The tokens that gave it away, half-open."""
    certainty: Certainty = Certainty.CERTAIN


Rule = Callable[[Tokens, int], tuple[Found, ...] | None]
"""From a token to the figures that begin there: none, but for None where the next rule may try.

An empty tuple says that the token is no figure at all.
"""
