"""Dutch numerals and their values."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.figures.numerals import cardinal, digits_value, ordinal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", "7"),
        ("0", "0"),
        ("1.200", "1200"),
        ("12.345.678,5", "12345678.5"),
        ("1,2", "1.2"),
        ("1,10", "1.1"),
        ("1.89", "1.89"),
        ("0.125", "0.125"),
        ("10 000", "10000"),
        ("10\u00a0000", "10000"),
        ("1\u202f234\u202f567", "1234567"),
    ],
)
def test_digits_are_read_the_dutch_way(text: str, value: str) -> None:
    assert digits_value(text) == Decimal(value)


@pytest.mark.parametrize("text", ["06", "007", "1.2.3", "4.2.1", "12:30", "", "1" * 5000])
def test_other_digits_have_no_value(text: str) -> None:
    assert digits_value(text) is None


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("een", "1"),
        ("één", "1"),
        ("Zeven", "7"),
        ("zeventien", "17"),
        ("tachtig", "80"),
        ("drieëntwintig", "23"),
        ("drieentwintig", "23"),
        ("twee-en-veertig", "42"),
        ("honderdvijf", "105"),
        ("honderdenvijf", "105"),
        ("vijftienhonderd", "1500"),
        ("drieduizend", "3000"),
        ("vierentwintigduizend", "24000"),
        ("honderdvijftigduizend", "150000"),
        ("duizendeneen", "1001"),
        ("negentienhonderdvijfenveertig", "1945"),
        ("anderhalve", "1.5"),
        ("tweeënhalf", "2.5"),
        ("drieënhalve", "3.5"),
        ("driekwart", "0.75"),
    ],
)
def test_number_words_have_values(word: str, value: str) -> None:
    assert cardinal(word) == Decimal(value)


@pytest.mark.parametrize(
    "word", ["eend", "honderden", "duizenden", "tiental", "drieling", "achter", "vierde", "x" * 500]
)
def test_other_words_are_no_numbers(word: str) -> None:
    assert cardinal(word) is None


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("eerste", 1),
        ("tweede", 2),
        ("derde", 3),
        ("achtste", 8),
        ("twaalfde", 12),
        ("twintigste", 20),
        ("eenentwintigste", 21),
        ("honderdste", 100),
        ("honderdeerste", 101),
        ("tweehonderdste", 200),
        ("duizendste", 1000),
        ("miljoenste", 1_000_000),
    ],
)
def test_ordinals_have_values(word: str, value: int) -> None:
    assert ordinal(word) == value


@pytest.mark.parametrize("word", ["eerst", "beste", "wereld", "aarde", "eende", "leerde", "de"])
def test_other_words_are_no_ordinals(word: str) -> None:
    assert ordinal(word) is None


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (digits_value, cardinal, ordinal):
        value = read(text)
        assert value is None or value >= 0
