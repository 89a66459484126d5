"""Where a text that is too long is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.wording.parts import parts


def cut(text: str, most: int) -> list[str]:
    """The parts of the text, counted in words."""
    return [span.of(text) for span in parts(text, most, lambda words: len(words.split()))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hij gaat nu; zij, die blijft, niet", ["hij gaat nu;", "zij, die blijft, niet"]),
        ("hij gaat nu, zij blijft niet", ["hij gaat nu,", "zij blijft niet"]),
        ("hij gaat nu omdat zij blijft", ["hij gaat nu", "omdat zij blijft"]),
        ("“hij gaat nu” zegt zij die", ["“hij gaat nu”", "zegt zij die"]),
        ("hij zag er 1 000 man", ["hij zag er", "1 000 man"]),
        ("een twee drie", ["een twee drie"]),
    ],
)
def test_a_text_is_cut_at_its_best_place_near_the_middle(text: str, found: list[str]) -> None:
    assert cut(text, 4) == found


def test_a_word_without_an_end_is_cut_by_code_points() -> None:
    assert [len(span) for span in parts("x" * 10, 3, len)] == [2, 3, 2, 3]
    assert len(parts("😀😀", 1, lambda text: 4 * len(text))) == 2


@given(st.text(st.sampled_from("ab1 ,;.”–\u00a0\n"), max_size=120), st.integers(1, 9))
def test_parts_fit_and_hold_every_sign_but_the_blanks_between_them(text: str, most: int) -> None:
    spans = parts(text, most, len)
    at = 0
    for span in spans:
        assert text[at : span.start].strip() == ""
        assert len(span) <= most or len(span) == 1
        at = span.end
    assert text[at:].strip() == ""
