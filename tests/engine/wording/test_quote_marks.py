"""The quote marks of a Dutch sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.wording.quote_marks import plain_mark_edits, quote_marks


def plain(dutch: str) -> str:
    """The sentence with straight marks."""
    return plain_mark_edits(dutch, quote_marks(dutch)).apply(dutch)


@pytest.mark.parametrize(
    ("dutch", "given_to_model"),
    [
        ("„Ja”, zegt hij.", '"Ja", zegt hij.'),
        ("“Ja”, zegt hij, ,,nee''.", '"Ja", zegt hij, "nee".'),
        ("«Ja, ‹nee›»", "\"Ja, 'nee'\""),
        ("‘Ja, “nee”’", "'Ja, \"nee\"'"),
        ("«Ja, “nee”»", "\"Ja, 'nee'\""),
        ("“Hij gaat", '"Hij gaat'),
        ("Hij gaat”", 'Hij gaat"'),
        ("Hij gaat’, zei ze", "Hij gaat', zei ze"),
        ("Hij zei: ‘Ik ga", "Hij zei: 'Ik ga"),
    ],
)
def test_a_model_is_given_straight_marks(dutch: str, given_to_model: str) -> None:
    assert plain(dutch) == given_to_model


@pytest.mark.parametrize(
    "dutch", ["auto’s", "’s avonds zo’n ’m d’r in ’90", "Hans’ fiets", "de jongens’ huis", "foto's"]
)
def test_apostrophes_are_no_quote_marks(dutch: str) -> None:
    assert quote_marks(dutch) == ()


def test_marks_know_what_they_do_and_what_they_pair_with() -> None:
    marks = quote_marks("“Ja ‘nee’”, en „dan")
    assert [(mark.opens, mark.is_double, mark.partner) for mark in marks] == [
        (True, True, 3),
        (True, False, 2),
        (False, False, 1),
        (False, True, 0),
        (True, True, None),
    ]
    assert "".join(mark.english(straight=False) for mark in marks) == "“‘’”“"


@given(st.text(st.sampled_from("aB s.,:“”„\"'‘’«»‚()"), max_size=60))
def test_marks_are_in_order_and_pairs_lie_within_each_other(text: str) -> None:
    marks = quote_marks(text)
    waiting: list[int] = []
    for index, mark in enumerate(marks):
        assert index == 0 or marks[index - 1].span.end <= mark.span.start
        if mark.partner is not None:
            assert marks[mark.partner].partner == index
            assert marks[mark.partner].is_double is mark.is_double
            if mark.opens:
                waiting.append(mark.partner)
            else:
                assert waiting.pop() == index
    assert waiting == []
