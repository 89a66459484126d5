from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.quality.anchors import anchors_of, dutch_value, figure_values
from reader.engine.quality.word_alignment import words_of

Pairs = list[tuple[str, str]]


def anchored(dutch: str, english: str, reference: str | None = None) -> Pairs:
    dutch_words, english_words = words_of(dutch), words_of(english)
    return [
        (dutch_words[each.dutch].of(dutch), english_words[each.english].of(english))
        for each in anchors_of(dutch, english, reference)
    ]


@pytest.mark.parametrize(
    ("dutch", "english", "pairs"),
    [
        ("Dat zegt de regering.", "So says the government.", [("regering", "government")]),
        ("Dat zegt Michta.", "That's Michta's view.", [("Michta", "Michta's")]),
        ("Het kost 486.000 euro.", "It costs €486,000.", [("486.000", "486,000")]),
        ("Het kost 486.000 euro.", "It costs €486.000.", [("486.000", "486.000")]),
        ("Met 3,5 meter.", "By 3.5 metres.", [("3,5", "3.5")]),
        ("Om 20:30 begint het.", "It starts at 20:30.", [("20:30", "20:30")]),
        ("een rapport van CEPA", "a CEPA report", [("CEPA", "CEPA")]),
        ("NAVO OF EU", "NATO OR EU", []),
        ("Dit jaar.", "These years.", [("jaar", "years")]),
    ],
)
def test_words_that_must_belong_together(dutch: str, english: str, pairs: Pairs) -> None:
    assert anchored(dutch, english) == pairs


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("Of het kan?", "Of course it can."),
        ("Hij vroeg: ‘Of niet?’", "He asked: ‘Of course?’"),
        ("over de brand", "the brand over"),
        ("De regering en de regering.", "The government."),
        ("De regering.", "The government of governments is a government."),
        ("De man van 3 zag er 3.", "The 3 men saw 3."),
        ("het land en de landen", "the country is other than country"),
        ("Het kost 1.250 euro.", "It costs €1.50."),
    ],
)
def test_what_might_be_something_else_is_no_anchor(dutch: str, english: str) -> None:
    assert anchored(dutch, english) == []


def test_the_reference_must_have_the_english_word_too() -> None:
    dutch, english = "De partij telt 1.250 leden.", "The party has 1.250 members."
    both = [("partij", "party"), ("1.250", "1.250")]
    assert anchored(dutch, english) == both
    assert anchored(dutch, english, "The Party’s members number 1,250.") == both
    assert anchored(dutch, english, "The batch has 1,250 items.") == [("1.250", "1.250")]


def test_copied_words_are_told_from_translated_ones() -> None:
    found = anchors_of("Zegt Michta of de regering?", "Says Michta or the government?", None)
    assert [each.is_same for each in found] == [True, False]


def test_a_figure_may_stand_in_either_notation() -> None:
    assert dutch_value("1.250") == "1250"
    assert dutch_value("3,50") == "3.5"
    assert figure_values("1,250") == {"1250", "1.25"}
    assert figure_values("1250") == {"1250"}
    assert figure_values("20:30") == figure_values("jaar") == frozenset()
    assert dutch_value("1.2.3") is None


texts = st.text(alphabet="ab AB'.,3€", max_size=30)


@given(texts, texts, st.none() | texts)
def test_no_word_is_in_two_anchors(dutch: str, english: str, reference: str | None) -> None:
    found = anchors_of(dutch, english, reference)
    assert (
        len({each.dutch for each in found}) == len({each.english for each in found}) == len(found)
    )
