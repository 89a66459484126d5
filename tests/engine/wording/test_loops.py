"""English that repeats itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.wording.loops import repeats_itself, unrepeated


@pytest.mark.parametrize(
    ("dutch", "english", "once"),
    [
        ("De man gaat weg.", "The man the man the man goes.", "The man goes."),
        ("De man.", "The man, the man, the man, the man.", "The man,"),
        ("Ja.", "Yes yes yes no no no no.", "Yes no"),
        ("Haha", "hahahahahaha", "ha"),
        ("Het is.", "It is. ..............", "It is. ."),
        ("a b c d", "he is a very, he is a very, he is a very man", "he is a very, man"),
    ],
)
def test_a_loop_is_seen_and_left_once(dutch: str, english: str, once: str) -> None:
    assert repeats_itself(dutch, english)
    assert unrepeated(dutch, english).apply(english) == once


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("Nee, nee, nee!", "No, no, no!"),
        ("Ja ja.", "Yes, yes."),
        ("Hahahaha", "Hahahaha"),
        ("1.000.000", "1000000"),
        ("Wat…", "What....."),
        ("Zonnebankverbod", "A ban on sunbeds for young people"),
        ("", ""),
    ],
)
def test_what_the_dutch_repeats_as_well_is_no_loop(dutch: str, english: str) -> None:
    assert not repeats_itself(dutch, english)
    assert not unrepeated(dutch, english)


def test_english_out_of_all_proportion_is_one() -> None:
    assert repeats_itself("De man", " ".join(map(str, range(15))))
    assert not repeats_itself("De man", " ".join(map(str, range(14))))


@given(st.text(st.sampled_from("ab .,"), max_size=80))
def test_taking_repetitions_out_ends(text: str) -> None:
    before = len(text) + 1
    while edits := unrepeated("x", text):
        text = edits.apply(text)
        assert len(text) < before
        before = len(text)
