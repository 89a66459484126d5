"""Sentence ends in Dutch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Span
from reader.dutch.sentences import split_sentences

HARD = [
    line
    for line in Path(__file__).with_name("hard_sentences.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("marked", HARD)
def test_sentences_end_where_a_reader_sees_them_end(marked: str) -> None:
    text = marked.replace(" | ", " ").replace("|", "")
    assert [span.of(text) for span in split_sentences(text)] == re.split(r" \| |\|", marked)


def test_line_ends_within_a_paragraph_are_white_space() -> None:
    text = "Het is\r\nwaar.\r\nHeel waar,\nzegt dr.\nJansen."
    assert [span.of(text) for span in split_sentences(text)] == [
        "Het is\r\nwaar.",
        "Heel waar,\nzegt dr.\nJansen.",
    ]


def test_a_blank_text_has_no_sentences() -> None:
    assert split_sentences(" \n\t") == split_sentences("") == ()


@pytest.mark.parametrize(
    "soup",
    ["." * 200_000, "(" * 200_000, '""""' + " . . . " * 50_000 + "''''", "(…) " * 50_000],
    ids=["stops", "brackets", "spaced stops", "words left out"],
)
def test_a_soup_of_marks_is_one_sentence_and_takes_no_longer_than_its_length(soup: str) -> None:
    assert split_sentences(soup) == (Span(0, len(soup.rstrip())),)


def test_ten_thousand_sentences_with_marks_between_them_are_each_found() -> None:
    text = '"Ja." (Nee.) ' * 10_000
    assert len(split_sentences(text)) == 20_000


soup = st.text(st.sampled_from("aBZ12 .?!…,”“„\"'«»‹›()[]–-\n\u00a0’sÉé:"), max_size=200)


@given(st.one_of(st.text(), soup))
def test_sentences_and_the_white_space_between_them_are_the_text(text: str) -> None:
    spans = split_sentences(text)
    at = 0
    for span in spans:
        assert text[at : span.start].strip() == ""
        assert span.of(text) == span.of(text).strip() != ""
        at = span.end
    assert text[at:].strip() == ""
