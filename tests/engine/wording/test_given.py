"""What a model is given of a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from reader.engine.wording.given import given, invisible_edits


def test_addresses_are_masked_and_marks_are_straight() -> None:
    dutch = "„Zie nos.nl/'a'”, zei @jan."
    found = given(dutch)
    assert found.text == '"Zie X1\'", zei X2.'
    assert [mask.english for mask in found.masks] == ["nos.nl/'a", "@jan"]
    assert found.back.apply(found.text) == dutch


@pytest.mark.parametrize("sign", "\u00ad\u200b\u200d\ufeff\u202e\u2066\x00\x1b\ud800")
def test_signs_that_nobody_sees_are_taken_out(sign: str) -> None:
    assert invisible_edits(f"a{sign}b").apply(f"a{sign}b") == "ab"


@pytest.mark.parametrize("text", ["é 😀\u00a0€", "a\tb\n"])
def test_what_draws_something_or_parts_words_stays(text: str) -> None:
    assert invisible_edits(text).apply(text) == text


@given_any(st.text(st.sampled_from("a_.@/:“”„\"'‘’«» X1nl#"), max_size=60))
def test_the_sentence_can_be_made_of_it_again(dutch: str) -> None:
    found = given(dutch)
    assert found.back.apply(found.text) == dutch
