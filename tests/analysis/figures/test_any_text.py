"""Figures are read from any text: no error, in order, with work that grows with the text."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.figures.find import find_figures
from reader.analysis.findings import Figure
from tests.analysis.made import article_of


def assert_in_order(text: str, figures: tuple[Figure, ...]) -> None:
    """The figures stand within the text, one after the other, and so do their cues."""
    end = 0
    for figure in figures:
        assert end <= figure.span.start < figure.span.end <= len(text)
        end = figure.span.end
        cue = figure.reason.cue
        assert cue is None or 0 <= cue.start < cue.end <= len(text)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert_in_order(text, find_figures(article_of(text)))


_PIECES = (
    "een twee honderd duizend miljoen uur jaar euro € % 1 2 3.5 10,4 2024 mei om half kwart voor "
    "over tot en à of - – ( ) , . ' 's van de op Jan jarige keer min graden derde 1e jaren 90 "
    "11:30 7.00 22u09 / nr tussen ton"
).split()


@given(st.lists(st.sampled_from(_PIECES) | st.sampled_from(["", " ", "\n"])))
def test_any_pieces_of_figures_are_read(pieces: list[str]) -> None:
    text = " ".join(pieces).replace("  ", "")
    assert_in_order(text, find_figures(article_of(text)))


@pytest.mark.parametrize("piece", ["1", "1.", ".", "een op de ", "honderd ", "a-", "1 111 ", "1-"])
def test_the_work_grows_with_the_text(piece: str) -> None:
    def calls(length: int) -> int:
        """How many functions are called for a text of so many pieces."""
        article = article_of(piece * length)
        count = 0

        def called(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        sys.setprofile(called)
        try:
            find_figures(article)
        finally:
            sys.setprofile(None)
        return count

    assert calls(2000) < 5 * max(calls(500), 100)
