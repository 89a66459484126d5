"""Figures that came through in Dutch notation."""

from __future__ import annotations

import pytest

from reader.engine.wording.notation import in_english_notation, notation_edits


@pytest.mark.parametrize(
    ("figure", "english"),
    [("1.234,5", "1,234.5"), ("3,5", "3.5"), ("1.234", "1,234"), ("1.000.000", "1,000,000")],
)
def test_a_dutch_number_is_written_as_in_english(figure: str, english: str) -> None:
    assert in_english_notation(figure) == english


@pytest.mark.parametrize(
    "figure", ["22.30", "12.05.2024", "3,500", "1,2,3", "020.123", "26", "1.23"]
)
def test_what_may_be_something_else_stays(figure: str) -> None:
    assert in_english_notation(figure) == figure


def test_only_what_was_copied_is_changed() -> None:
    dutch = "3,5 en 1.234 en 12.345; versie 1.234"
    english = "3,5 and 1.234 and 12,345 and 6,5; version 1.234"
    changed = "3.5 and 1,234 and 12,345 and 6,5; version 1.234"
    assert notation_edits(dutch, english).apply(english) == changed
