from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.translation.translation import segment_key


@pytest.mark.parametrize(
    "text",
    [
        "De officiële trip.",
        "  De officiële\r\n\ttrip. ",
        "De\u00a0officiële trip.",
        unicodedata.normalize("NFD", "De officiële trip."),
    ],
)
def test_white_space_and_composition_do_not_tell_segments_apart(text: str) -> None:
    assert segment_key(text) == "De officiële trip."


def test_case_and_punctuation_do() -> None:
    assert len({segment_key(text) for text in ("Ja.", "ja.", "Ja!", "Ja")}) == 4


@given(st.text(st.characters(codec=None)))
def test_a_key_is_its_own_key_and_can_be_kept(text: str) -> None:
    key = segment_key(text)
    assert segment_key(key) == key
    assert key.encode("utf-8").decode("utf-8") == key
