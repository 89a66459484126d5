"""The rules for figures in the order in which they are tried."""

from __future__ import annotations

from reader.analysis.figures.age_lists import read_age_list, read_age_of_person
from reader.analysis.figures.ages import read_age
from reader.analysis.figures.bare_money import with_bare_money
from reader.analysis.figures.clocks import read_time
from reader.analysis.figures.counts import read_count
from reader.analysis.figures.dates import read_date, read_decade
from reader.analysis.figures.found import Found, Rule
from reader.analysis.figures.measures import read_measured
from reader.analysis.figures.ordinals import read_ordinal
from reader.analysis.figures.parts_of_percent import read_part_of_percent
from reader.analysis.figures.ratios import read_fraction, read_multiple, read_score
from reader.analysis.figures.shared_units import with_shared_units
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.years import read_year

_RULES: tuple[Rule, ...] = (
    read_date,
    read_decade,
    read_time,
    read_part_of_percent,
    read_fraction,
    read_age_list,
    read_age,
    read_age_of_person,
    read_measured,
    read_multiple,
    read_year,
    read_ordinal,
    read_score,
    read_count,
)
_OPENING_MARKS = frozenset("€$£¥₽-−–'’‘")
"""The marks that a figure may begin with: a currency, a minus, what stands for a century."""


def read_figures(tokens: Tokens) -> tuple[Found, ...]:
    """The figures of a paragraph in order, none over another."""
    figures: list[Found] = []
    index = 0
    while index < len(tokens):
        found = _first(tokens, index)
        figures.extend(found)
        index = max(found[-1].last if found else 0, index + 1)
    return with_bare_money(tokens, with_shared_units(tokens, figures))


def _first(tokens: Tokens, index: int) -> tuple[Found, ...]:
    token = tokens[index]
    if token.kind is None and token.text not in _OPENING_MARKS:
        return ()
    for rule in _RULES:
        found = rule(tokens, index)
        if found is not None:
            return found
    return ()
