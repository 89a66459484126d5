"""Parts of one percent: "een kwart procentpunt", "een tiende procent"."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.figures.found import Found
from reader.analysis.figures.ratios import read_fraction
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.units import is_percent, unit_at


def read_part_of_percent(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The part of a percent, or of a percentage point, that begins at a token."""
    part = read_fraction(tokens, index)
    if not part or not is_percent(tokens.lower(part[0].last)):
        return None
    last = part[0].last
    unit = unit_at(tokens, last, spelled=True)
    if unit is None:
        return None
    return (
        replace(
            part[0],
            last=unit.last,
            kind=unit.kind,
            unit=unit.code,
            rule="a part of a percent",
            cue=(last, unit.last),
        ),
    )
