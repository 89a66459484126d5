from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.engine.tokens import token_spans


def words(text: str, tokens: list[str]) -> list[str]:
    return [span.of(text) for span in token_spans(text, tokens)]


def test_pieces_stand_where_their_words_do() -> None:
    assert words("De man leest.", ["▁De", "▁man", "▁le", "est", "."]) == [
        "De",
        "man",
        "le",
        "est",
        ".",
    ]


def test_the_bytes_of_a_sign_all_stand_at_the_sign() -> None:
    tokens = ["▁De", "▁", "<0xE2>", "<0x80>", "<0x9C>", "man"]
    assert words("De “man", tokens) == ["De", "", "“", "“", "“", "man"]


def test_pieces_of_byte_pair_encoding() -> None:
    assert words("regeringen", ["regering@@", "en"]) == ["regering", "en"]


def test_what_the_tokenizer_writes_otherwise_is_empty_and_the_rest_still_found() -> None:
    assert words("½ liter water", ["▁1⁄2", "▁liter", "▁water"]) == ["", "liter", "water"]


def test_a_repeated_word_is_found_in_turn() -> None:
    spans = token_spans("de de de", ["▁de", "▁de", "▁de"])
    assert [span.start for span in spans] == [0, 3, 6]


def test_bytes_that_are_no_sign_are_empty() -> None:
    assert words("a", ["<0xE2>", "▁a", "<0x80>"]) == ["", "a", ""]


@given(st.text(max_size=40), st.lists(st.text(max_size=6), max_size=12))
def test_every_token_has_a_place_within_the_text(text: str, tokens: list[str]) -> None:
    spans = token_spans(text, tokens)
    assert len(spans) == len(tokens)
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
