from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.quality.chrf import chrf

Pairs = list[tuple[str, str]]

MEASURED: list[tuple[Pairs, float]] = [
    (
        [("The man reads today a newspaper.", "The man is reading a newspaper today.")],
        54.594011,
    ),
    (
        [
            ("The mayor has resigned.", "The mayor has resigned."),
            ("He reads.", "She wrote a letter to the minister."),
        ],
        46.961871,
    ),
    ([("Yes, certainly not.", "No.")], 11.494253),
    ([("no", "No."), ("A longer one", "A longer one too")], 70.936767),
    (
        [("’t Is over: € 486.000 voor een café", "It is over: €486,000 for a café")],
        46.178048,
    ),
    ([("Same", "Same")], 100.0),
    ([("a", "a")], 100.0),
    ([("abcd", "wxyz")], 0.0),
    ([("", "Nothing came of it.")], 0.0),
    ([("x", "Nothing came of it.")], 0.0),
]
"""What CHRF() of sacrebleu 2.6.0 gives."""

sentences = st.text(alphabet="ab é.\n", max_size=15)


@pytest.mark.parametrize(("pairs", "score"), MEASURED)
def test_it_is_what_sacrebleu_computes(pairs: Pairs, score: float) -> None:
    assert chrf(pairs) == pytest.approx(score, abs=1e-6)


def test_without_pairs_there_is_nothing_alike() -> None:
    assert chrf([]) == 0


@given(st.lists(st.tuples(sentences, sentences), max_size=4))
def test_it_is_between_nought_and_a_hundred(pairs: Pairs) -> None:
    assert 0 <= chrf(pairs) <= 100 + 1e-9


@given(st.lists(st.text(alphabet="ab é.", min_size=1).filter(str.strip), min_size=1, max_size=4))
def test_only_blanks_apart_from_the_reference_is_a_hundred(references: list[str]) -> None:
    spaced = [(" ".join(reference), reference) for reference in references]
    assert chrf(spaced) == pytest.approx(100)


def test_missing_words_cost_more_than_words_too_many() -> None:
    short, long = "The council votes", "The council votes on the budget tonight"
    assert chrf([(short, long)]) < chrf([(long, short)])
