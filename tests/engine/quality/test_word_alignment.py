from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Span
from reader.engine.quality.word_alignment import Link, belonging, links, words_of
from reader.translation.attention import Attention

DUTCH = "De krant schrijft 's avonds."
ENGLISH = "The newspaper writes."
NOWHERE = Span(0, 0)
MOST, LITTLE = 200, 20


def words(text: str) -> list[str]:
    return [word.of(text) for word in words_of(text)]


def place(word: str, text: str) -> Span:
    return Span(text.index(word), text.index(word) + len(word))


def attention(rows: list[list[int]], dutch: list[Span], english: list[Span]) -> Attention:
    return Attention(tuple(dutch), tuple(english), bytes(chain.from_iterable(rows)))


DUTCH_TOKENS = [
    place("De", DUTCH),
    place("kra", DUTCH),
    place("nt", DUTCH),
    place("schrijft", DUTCH),
    place(".", DUTCH),
    NOWHERE,
]
ENGLISH_TOKENS = [
    place("The", ENGLISH),
    place("news", ENGLISH),
    place("paper", ENGLISH),
    place("writes", ENGLISH),
    place(".", ENGLISH),
]
LOOKED = attention(
    [
        [MOST, LITTLE, 0, 0, 0, 35],
        [0, 90, 90, LITTLE, 55, 0],
        [0, 90, 90, LITTLE, 55, 0],
        [LITTLE, 0, LITTLE, 160, 55, 0],
        [0, 0, 0, 0, 255, 0],
    ],
    DUTCH_TOKENS,
    ENGLISH_TOKENS,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oud-premier Rutte’s auto's", ["Oud-premier", "Rutte’s", "auto's"]),
        ("‘Ja’, zei ze - 'nee'.", ["Ja", "zei", "ze", "nee"]),
        ("€ 1.250,50 om 20:30, 3,5%.", ["1.250,50", "om", "20:30", "3,5"]),
        ("cafe\u0301 één", ["cafe\u0301", "één"]),
        ("a.b 3.b _", ["a", "b", "3", "b"]),
        ("…", []),
    ],
)
def test_a_word_is_letters_and_digits_with_what_stands_within(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_the_tokens_of_a_word_look_together() -> None:
    assert links(LOOKED, DUTCH, ENGLISH) == (
        Link(0, 0, MOST / (MOST + LITTLE)),
        Link(1, 1, 180 / 200),
        Link(2, 2, 160 / 200),
    )


def test_punctuation_and_the_end_sign_do_not_count() -> None:
    blank = [0, 0, 0, 0, 255, 255]
    at_signs_only = attention([blank] * len(ENGLISH_TOKENS), DUTCH_TOKENS, ENGLISH_TOKENS)
    assert links(at_signs_only, DUTCH, ENGLISH) == ()


def test_a_word_that_looks_at_two_equally_belongs_to_neither() -> None:
    equal = attention([[100, 100]], [place("De", DUTCH), place("krant", DUTCH)], [Span(0, 3)])
    assert links(equal, DUTCH, ENGLISH) == ()


def test_several_english_words_may_belong_to_one() -> None:
    dutch, english = "Huizenprijzen stijgen", "House prices rise"
    looked = attention(
        [[200, 50], [150, 100], [0, 255]],
        list(words_of(dutch)),
        list(words_of(english)),
    )
    first = place("Huizenprijzen", dutch)
    assert [word.of(english) for word in belonging(looked, dutch, english, first, 0.5)] == [
        "House",
        "prices",
    ]
    assert [word.of(english) for word in belonging(looked, dutch, english, first, 0.7)] == ["House"]


def test_what_touches_no_word_has_nothing() -> None:
    assert belonging(LOOKED, DUTCH, ENGLISH, place(".", DUTCH), 0.0) == ()
    assert belonging(LOOKED, DUTCH, ENGLISH, place("'s", DUTCH), 0.0) == ()


tokens = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 4)), max_size=5).map(
    lambda found: tuple(Span(start, start + length) for start, length in found)
)
texts = st.text(alphabet="ab '.-3", max_size=12)


@given(texts, texts, tokens, tokens, st.data())
def test_any_attention_gives_shares_of_words_that_are_there(
    dutch: str,
    english: str,
    dutch_tokens: tuple[Span, ...],
    english_tokens: tuple[Span, ...],
    data: st.DataObject,
) -> None:
    size = len(dutch_tokens) * len(english_tokens)
    weights = data.draw(st.binary(min_size=size, max_size=size))
    found = links(Attention(dutch_tokens, english_tokens, weights), dutch, english)
    assert len({link.english for link in found}) == len(found) <= len(words_of(english))
    for link in found:
        assert 0 < link.share <= 1
        assert link.dutch < len(words_of(dutch))
