from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Span
from reader.engine.quality.alignment_measure import SHARES, AlignmentMeasure, Tally, measure
from reader.engine.quality.word_alignment import words_of
from reader.translation.attention import Attention
from reader.translation.machine import EngineEnglish

Weights = Callable[[int, int], Sequence[int]]
"""From the number of an English token and how many Dutch ones there are, to its row."""

PAIRS = [
    ("{name} leest een krant in de trein.", "{name} reads a newspaper on the train."),
    ("Het leger van {name} kreeg 1.250 auto's.", "The army of {name} got 1,250 cars."),
    (
        "Zonder {name} had de regering geen burgemeester.",
        "Without {name} had the government no mayor.",
    ),
]
NAMES = "Michta Leiebeke Wiersema Verhulst Utrecht Holtkamp Bruijn Lekbank Harrow Aquanorm".split()
SENTENCES = [
    (dutch.format(name=f"{first} {last}"), english.format(name=f"{first} {last}"))
    for dutch, english in PAIRS
    for first in ("Noor", "Sanne", "Lieve")
    for last in NAMES
]


def pieces(text: str) -> tuple[Span, ...]:
    """Tokens of a word each, the full stop apart, and an end sign."""
    return (*words_of(text), Span(len(text) - 1, len(text)), Span(0, 0))


def diagonal(token: int, width: int) -> list[int]:
    row = [3] * width
    row[min(token, width - 1)] = 230
    return row


def shifted(token: int, width: int) -> list[int]:
    return diagonal(token + 1, width)


def uniform(token: int, width: int) -> list[int]:
    return [255 // width] * width


def shuffled(token: int, width: int) -> list[int]:
    row = diagonal(token, width)
    random.Random(token * 31 + width).shuffle(row)
    return row


def at_the_end(token: int, width: int) -> list[int]:
    return [0] * (width - 1) + [255]


def read_with(weights: Weights) -> AlignmentMeasure:
    return measure((english_of(dutch, english, weights), english) for dutch, english in SENTENCES)


def english_of(dutch: str, english: str, weights: Weights) -> EngineEnglish:
    source, target = pieces(dutch), pieces(english)
    rows = b"".join(bytes(weights(token, len(source))) for token in range(len(target)))
    return EngineEnglish(dutch, english, -0.1, Attention(source, target, rows), (), "beam 4")


def test_an_attention_that_is_right_can_be_shown_from_the_lowest_share_on() -> None:
    found = read_with(diagonal)
    assert [level.least for level in found.levels] == list(SHARES)
    assert found.confidence() == SHARES[0]
    lowest = found.levels[0]
    assert lowest.all.anchors == lowest.all.right == lowest.same.right + lowest.translated.right
    assert lowest.all.coverage == lowest.all.precision == 1


@pytest.mark.parametrize("weights", [shifted, uniform, shuffled, at_the_end])
def test_an_attention_that_is_wrong_is_never_shown(weights: Weights) -> None:
    found = read_with(weights)
    assert found.levels[0].all.anchors > 400
    assert found.confidence() is None


def test_one_that_is_right_for_what_is_copied_only_is_not_shown() -> None:
    def copying(token: int, width: int) -> Sequence[int]:
        return diagonal(token, width) if token in (0, 1, 2) else shifted(token, width)

    pairs = [
        (f"Michta {name} zag de regering.", f"Michta {name} saw the government.") for name in NAMES
    ]
    found = measure(
        (english_of(dutch, english, copying), None) for dutch, english in pairs for _ in range(9)
    )
    lowest = found.levels[0]
    assert lowest.same.precision == 1
    assert lowest.translated.precision == 0
    assert found.confidence() is None


def test_unsure_looks_are_left_out_from_the_share_on_that_shows_them_to_be_wrong() -> None:
    def unsure(token: int, width: int) -> list[int]:
        if token % 3 == 0:
            row = [0] * width
            row[min(token + 1, width - 1)], row[token] = 140, 110
            return row
        return diagonal(token, width)

    found = read_with(unsure)
    assert found.levels[0].all.precision < 0.9
    assert found.confidence() == 0.6
    assert found.levels[3].all.coverage < 1


def test_a_few_sentences_prove_nothing() -> None:
    few = measure((english_of(*pair, weights=diagonal), None) for pair in SENTENCES[:2])
    assert few.levels[0].all.precision == 1
    assert few.confidence() is None


def test_without_sentences_nothing_is_known() -> None:
    assert measure([]).confidence() is None
    assert Tally(0, 0, 0).coverage == Tally(5, 0, 0).precision == 0


@pytest.mark.parametrize(
    ("linked", "right", "low", "high"),
    [(10, 10, 0.7225, 1.0), (100, 95, 0.8882, 0.9785), (35, 35, 0.9011, 1.0), (20, 0, 0.0, 0.1611)],
)
def test_the_interval_is_wilsons(linked: int, right: int, low: float, high: float) -> None:
    assert Tally(linked, linked, right).interval == pytest.approx((low, high), abs=1e-4)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_interval_holds_the_precision(one: int, other: int) -> None:
    tally = Tally(500, max(one, other), min(one, other))
    low, high = tally.interval
    assert 0 <= low <= tally.precision + 1e-9
    assert tally.precision - 1e-9 <= high <= 1
