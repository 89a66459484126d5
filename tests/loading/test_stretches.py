from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import one_line
from reader.loading.stretches import find_stretches

LONG = (
    "De gemeenteraad van Oosterwaard heeft dinsdagavond besloten dat de oude brug over de vaart"
    " blijft staan, al kost het herstel veel meer dan eerst was begroot. Volgens de wethouder is"
    " er geen andere weg."
)
OTHER = (
    "Een buurtbewoner noemt het besluit onbegrijpelijk. Hij loopt elke dag over de brug en ziet"
    " de planken rotten, zegt hij, maar niemand doet er iets aan en het wordt elk jaar erger."
)


def paragraphs(text: str) -> list[str]:
    return [one_line(span.of(text)) for span in find_stretches(text)]


def test_blank_lines_part_paragraphs() -> None:
    assert paragraphs(f"{LONG}\n\n \t\n{OTHER}\n") == [LONG, OTHER]


def test_without_blank_lines_a_line_is_a_paragraph() -> None:
    assert paragraphs(f"Brug blijft staan\n{LONG}\n{OTHER}") == ["Brug blijft staan", LONG, OTHER]


def test_short_lines_that_end_as_sentences_are_paragraphs() -> None:
    lines = ["Hij ging naar huis.", "Daar was het stil.", "Niemand zei iets tegen hem."]
    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize("width", [50, 65, 72, 78])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_broken_at_a_width_are_joined(width: int, line_end: str) -> None:
    text = "\n\n".join(textwrap.fill(each, width) for each in (LONG, OTHER, LONG))
    assert paragraphs(text.replace("\n", line_end)) == [LONG, OTHER, LONG]


def test_a_short_line_above_broken_ones_is_a_paragraph_of_its_own() -> None:
    text = f"Brug blijft\n{textwrap.fill(LONG, 72)}\n\n{textwrap.fill(OTHER, 72)}"
    assert paragraphs(text) == ["Brug blijft", LONG, OTHER]


def test_an_indent_begins_a_paragraph_of_broken_lines() -> None:
    text = f"{textwrap.fill(LONG, 72)}\n{textwrap.fill(OTHER, 72, initial_indent='   ')}"
    assert paragraphs(text) == [LONG, OTHER]


def test_a_web_address_longer_than_the_width_changes_nothing() -> None:
    address = f"https://example.org/{'a' * 120}"
    text = f"{textwrap.fill(LONG, 60)}\n\n{address}\n\n{textwrap.fill(OTHER, 60)}"
    assert paragraphs(text) == [LONG, address, OTHER]


def test_items_of_a_list_stay_apart() -> None:
    wrapped = textwrap.fill(f"{LONG} Wat nu volgt is een lijst:", 72)
    text = f"{wrapped}\n- Eerst de planken\n- Dan de leuning\n\n{textwrap.fill(OTHER, 72)}"
    assert paragraphs(text)[1:3] == ["- Eerst de planken", "- Dan de leuning"]


def test_a_dash_within_a_broken_sentence_begins_no_item() -> None:
    sentence = f"{LONG[:58]} – Anna, zo heet ze – {OTHER}"
    for width in range(50, 80):
        assert paragraphs(f"{textwrap.fill(sentence, width)}\n\n{LONG}")[0] == sentence


@given(st.text(st.sampled_from(" \t\n\r\f\u2028aA.-–1\u00a0")))
def test_stretches_are_in_order_and_only_white_space_is_between_them(text: str) -> None:
    at = 0
    for span in find_stretches(text):
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        at = span.end
    assert not text[at:].strip()


def test_indented_paragraphs_of_broken_lines_need_no_blank_lines() -> None:
    paragraphs_ = [LONG[:150] + ".", OTHER[:120] + ".", LONG, OTHER[:80] + "."]
    text = "\n".join(textwrap.fill(each, 64, initial_indent="  ") for each in paragraphs_)
    assert paragraphs(text) == paragraphs_
