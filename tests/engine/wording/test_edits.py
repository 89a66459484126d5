"""Changes to a text that carry the places in it along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Span
from reader.engine.wording.edits import Edit, Edits

TEXT = "zie nos.nl nu"
URL = Edits([Edit(Span(4, 10), "X1")])


def test_a_text_is_changed_and_changed_back() -> None:
    assert URL.apply(TEXT) == "zie X1 nu"
    assert URL.undoing(TEXT).apply("zie X1 nu") == TEXT


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Span(0, 3), Span(0, 3)),
        (Span(4, 10), Span(4, 6)),
        (Span(6, 8), Span(4, 6)),
        (Span(2, 7), Span(2, 6)),
        (Span(11, 13), Span(7, 9)),
        (Span(11, 11), Span(7, 7)),
    ],
)
def test_a_stretch_with_a_part_of_what_is_replaced_has_all_of_what_comes(
    before: Span, after: Span
) -> None:
    assert URL.move(before) == after


def test_what_is_put_in_beside_a_stretch_stays_outside() -> None:
    marks = Edits([Edit(Span(0, 0), "“"), Edit(Span(2, 2), "”")])
    assert marks.apply("ja, nee") == "“ja”, nee"
    assert marks.move(Span(0, 2)).of("“ja”, nee") == "ja"
    assert marks.move(Span(2, 3)).of("“ja”, nee") == ","


def test_no_edits_change_nothing() -> None:
    assert not Edits()
    assert Edits().apply(TEXT) == TEXT
    assert Edits().move(Span(2, 5)) == Span(2, 5)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, Edits]:
    """A text and edits of it."""
    text = draw(st.text(max_size=30))
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(places[::2], places[1::2], strict=False))
    starts = {pair[0]: pair for pair in pairs}.values()
    return text, Edits(Edit(Span(*pair), draw(st.text(max_size=4))) for pair in starts)


@given(edited(), st.data())
def test_places_stay_within_the_text_and_in_order(
    changed: tuple[str, Edits], data: st.DataObject
) -> None:
    text, edits = changed
    new = edits.apply(text)
    assert edits.undoing(text).apply(new) == text
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    first, second = edits.move(Span(*places[:2])), edits.move(Span(*places[2:]))
    for span in (first, second):
        assert 0 <= span.start <= span.end <= len(new)
    assert first.start <= second.start
    untouched = not any(edit.span.touches(Span(*places[:2])) for edit in edits.items) and not any(
        places[0] < edit.span.start < places[1] for edit in edits.items
    )
    if untouched and places[0] < places[1]:
        assert first.of(new) == text[places[0] : places[1]]
