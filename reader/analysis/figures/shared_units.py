"""Units that a bare number has from the figure beside it: "2,9 miljoen meer", "13 … tegen 11"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.figures.found import Found
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind

_LINKS = frozenset(("tegen", "naar", "tot", "en", "of", "van"))
_COMPARING = frozenset(("meer", "minder", "extra", "hoger", "lager", "duurder", "goedkoper"))
_FURTHEST = 12
"""How many tokens apart the two figures may be in one sentence."""


def with_shared_units(tokens: Tokens, figures: Sequence[Found]) -> tuple[Found, ...]:
    """The figures, each bare count with the unit of the figure beside it."""
    shared: list[Found] = []
    for index, found in enumerate(figures):
        before = shared[-1] if shared else None
        after = figures[index + 1] if index + 1 < len(figures) else None
        bare = found.kind is FigureKind.COUNT and found.unit is None
        shared.append(_with_unit(tokens, found, before, after) if bare else found)
    return tuple(shared)


def _with_unit(tokens: Tokens, found: Found, before: Found | None, after: Found | None) -> Found:
    if before is not None and _is_more_money(tokens, found, before):
        return replace(
            found,
            kind=FigureKind.MONEY,
            unit=before.unit,
            rule="as the sum before it",
            cue=(before.first, before.last),
            certainty=Certainty.LIKELY,
        )
    if before is not None and before.kind is FigureKind.COUNT and before.unit is not None:
        link = tokens.lower(found.first - 1)
        if link in _LINKS and found.first - before.last <= 3:
            return replace(found, unit=before.unit, rule="as the number before it")
    if after is not None and after.kind is FigureKind.COUNT and after.unit is not None:
        link = tokens.lower(found.last)
        if link in _LINKS and after.first == found.last + 1:
            return replace(found, unit=after.unit, rule="as the number after it")
    return found


def _is_more_money(tokens: Tokens, found: Found, before: Found) -> bool:
    """Whether a large number without a noun is compared with a sum in the same sentence."""
    if before.kind is not FigureKind.MONEY or found.first - before.last > _FURTHEST:
        return False
    between = (tokens.lower(at) for at in range(before.last, found.first))
    if any(word in ".!?" for word in between):
        return False
    value = found.value[0] if isinstance(found.value, tuple) else found.value
    large = isinstance(value, int | float) and value >= 100_000
    compared = tokens.lower(found.last) in _COMPARING or not tokens.is_word(found.last)
    linked = tokens.lower(found.first - 1) in ("naar", "tot", "of")
    return large and (compared or linked)
