"""From Dutch sentences to their English around a bare model."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.decoder import Decoder, Search
from reader.engine.sentence import Sentence
from reader.engine.wording.chain import translate
from reader.engine.wording.given import invisible_edits
from reader.engine.wording.placeables import PlaceableKind, placeables
from reader.engine.wording.quote_marks import quote_marks
from reader.translation.machine import EngineEnglish
from tests.engine.wording.scripted import Scripted, knowing, word_for_word


def translated(dutch: str, decoder: Decoder, written: str | None = None) -> EngineEnglish:
    """The English of one sentence."""
    (english,) = translate([Sentence(dutch, written or dutch)], decoder)
    return english


def copying(longest: int = 200) -> Scripted:
    """A decoder that gives back what it is given."""
    return Scripted(lambda dutch, search: dutch, longest)


ORDINARY = {
    '"De man gaat", zei hij.': '"The man is going," he said.',
    "De NAVO-top kost 1.234,5 miljoen.": "The NATO summit costs 1,234.5 million.",
    "Om 22.30 uur waren er 26 mensen.": "At 10:30 p.m. there were twenty-six people.",
    "De VS en het VK praten.": "The United States and Britain are talking.",
    "Nee, nee, nee!": "No, no, no!",
    "De man – hij is 50 – gaat…": "The man – he is 50 – goes…",
    "LEES": "READ",
}


def test_an_ordinary_translation_has_no_doubts_and_is_asked_for_once() -> None:
    decoder = knowing(ORDINARY)
    found = translate([Sentence(dutch, dutch) for dutch in ORDINARY], decoder)
    assert [each.english for each in found] == [
        english.replace("“", '"').replace("”", '"') for english in ORDINARY.values()
    ]
    assert [each.doubts for each in found] == [()] * len(ORDINARY)
    assert [each.settings for each in found] == ["beam 4, length penalty 0.2"] * len(ORDINARY)
    assert decoder.calls == [(tuple(ORDINARY), Search())]


def test_no_sentences_are_none() -> None:
    assert translate([], copying()) == ()


@pytest.mark.parametrize("dutch", ["* * *", "—", "…", "", "☃", "20.15"])
def test_what_has_no_letters_is_not_given_to_the_model(dutch: str) -> None:
    decoder = copying()
    assert translated(dutch, decoder).english == dutch
    assert decoder.calls == []


def test_addresses_are_masked_and_come_back_whole() -> None:
    decoder = Scripted(word_for_word)
    dutch = "Zie https://nos.nl/a_b?c=d en mail jan@x.nl of @henk_de_vries."
    found = translated(dutch, decoder)
    assert found.english == "See https://nos.nl/a_b?c=d and mail jan@x.nl or @henk_de_vries."
    assert decoder.calls[0][0] == ("Zie X1 en mail X2 of X3.",)
    address = found.attention.english[1]
    assert address.of(found.english) == "https://nos.nl/a_b?c=d"
    assert found.attention.dutch[1].of(dutch) == "https://nos.nl/a_b?c=d"


def test_where_the_model_loses_a_mask_the_sentence_is_cut_there() -> None:
    decoder = Scripted(lambda dutch, search: word_for_word(dutch, search).replace("X1", ""))
    found = translated("Zie (https://nos.nl) voor mensen.", decoder)
    assert found.english == "See (https://nos.nl) for people."
    assert found.settings == "beam 4, length penalty 0.2, in 2 parts"
    assert found.doubts == ()


def test_of_several_answers_the_one_with_all_names_and_figures_is_taken() -> None:
    def says(dutch: str, search: Search) -> str | list[str]:
        return ["The pact is there.", "CEPA is with 26 there."] if search.hypotheses > 1 else "It."

    found = translated("CEPA is met 26 daar.", Scripted(says))
    assert found.english == "CEPA is with 26 there."
    assert (found.doubts, found.score) == ((), -1.5)
    assert found.settings == "beam 4, length penalty 0.2, answer 2 of 2"


def test_a_name_that_is_lost_is_masked() -> None:
    decoder = Scripted(lambda dutch, search: word_for_word(dutch, search).replace("CEPA", "Cake"))
    found = translated("De CEPA gaat naar de VS.", decoder)
    assert found.english == "The CEPA goes to the VS."
    assert found.settings.endswith("names and figures put back")


def test_what_stays_missing_is_told() -> None:
    found = translated("De CEPA komt met 26 man.", Scripted(lambda dutch, search: "They come."))
    assert found.doubts == ("CEPA and 26 are missing",)


def test_a_loop_is_searched_for_again_without_repetition() -> None:
    def says(dutch: str, search: Search) -> str:
        return "The man goes." if search.no_repeat_ngram == 3 else "The man the man the man."

    decoder = Scripted(says)
    found = translated("De man gaat.", decoder)
    assert (found.english, found.doubts) == ("The man goes.", ())
    assert "no repeated 3-grams" in found.settings
    assert [search.beam for _, search in decoder.calls] == [4, 4]


def test_a_loop_that_stays_is_taken_out_and_told() -> None:
    decoder = Scripted(lambda dutch, search: "The man the man the man goes.")
    found = translated("De man gaat.", decoder)
    assert (found.english, found.doubts) == ("The man goes.", ("it repeats itself",))
    assert [search.beam for _, search in decoder.calls] == [4, 4, 1]


def test_where_nothing_comes_the_dutch_stands_with_a_doubt() -> None:
    found = translated("De man gaat.", Scripted(lambda dutch, search: ""))
    assert (found.english, found.doubts) == ("De man gaat.", ("nothing came of it",))


def test_dutch_that_was_left_is_asked_for_again_and_then_told() -> None:
    known = {"blaat de koe nu hard.": "the cow now moos loudly."}
    again = Scripted(lambda dutch, search: known.get(dutch, dutch))
    assert translated("Blaat de koe nu hard.", again).english == "The cow now moos loudly."
    assert translated("Blaat de koe nu hard.", copying()).doubts == ("left in Dutch",)
    assert translated("Real Madrid FC Barcelona", copying()).doubts == ()


def test_a_long_sentence_goes_in_parts() -> None:
    decoder = Scripted(
        lambda dutch, search: word_for_word(dutch, search).rstrip(",.").capitalize() + ".",
        longest=9,
    )
    dutch = "De man gaat nu naar huis, maar de vrouw komt morgen met het kind."
    found = translated(dutch, decoder)
    assert found.english == (
        "The man goes now to house, but the woman comes tomorrow with the child."
    )
    assert found.settings == "beam 4, length penalty 0.2, in 2 parts"
    assert found.score == pytest.approx(-0.5)
    looked_at = {
        english.of(found.english): dutch_token.of(dutch)
        for row, english in enumerate(found.attention.english)
        for column, dutch_token in enumerate(found.attention.dutch)
        if found.attention.weight(row, column) > 0.5
    }
    assert looked_at["house"] == "huis"
    assert looked_at["woman"] == "vrouw"


def test_english_that_was_cut_is_asked_for_in_halves() -> None:
    decoder = Scripted(word_for_word, is_cut=lambda dutch: len(dutch) > 24)
    found = translated("De man gaat naar huis, de vrouw gaat ook.", decoder)
    assert found.english == "The man goes to house, the woman goes also."
    assert found.doubts == ()


def test_english_that_is_cut_however_short_is_told() -> None:
    decoder = Scripted(word_for_word, is_cut=lambda dutch: True)
    assert translated("De man gaat.", decoder).doubts == ("the end may be missing",)


def test_quote_marks_are_straight_for_the_model_and_curly_for_the_reader() -> None:
    decoder = Scripted(word_for_word)
    assert translated("„De man gaat”, zei hij.", decoder).english == "“The man goes”, said he."
    assert decoder.calls[0][0] == ('"De man gaat", zei hij.',)


def test_invisible_signs_do_not_reach_the_model() -> None:
    decoder = Scripted(word_for_word)
    assert translated("De m\u00adan\u200b gaat\ud800.", decoder).english == "The man goes."
    assert decoder.calls[0][0] == ("De man gaat.",)


def test_a_line_in_capitals_is_given_as_it_is_written_and_kept_as_it_stood() -> None:
    found = translated("WIE GAAT", Scripted(lambda dutch, search: "Who goes."), "Wie gaat")
    assert (found.segment, found.english) == ("WIE GAAT", "Who goes")
    assert found.settings == "beam 4, length penalty 0.2, in sentence case"


def test_figures_that_were_copied_are_written_as_english_writes_them() -> None:
    found = translated("Het is 1.234,5 of 3,5 om 22.30.", copying())
    assert found.english == "Het is 1,234.5 of 3.5 om 22.30."


SIGNS = "abCDE X1 09 .,?!:;–-_@#/“”„\"'‘’«»‚ \u00ad\u200b\ud800\u202eéİß😀\n%€()&"
soup = st.text(st.sampled_from(SIGNS), max_size=120)
WORDS = """
De man gaat naar 26 NAVO CEPA F-35 1.234,5 3,5 22.30 nos.nl/a_b jan@x.nl @henk_x #tag “ja” „nee”
'wel' "toch" “dat „ik” www.x.nl/?a=b, (D66) MH17-proces, en die. ’s zo'n
""".split()
words = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
dutch_texts = st.one_of(st.text(max_size=80), soup, words)


def check_places(found: EngineEnglish) -> None:
    """Every place is within its text, and there is a weight for each two tokens."""
    attention = found.attention
    assert all(0 <= span.start <= span.end <= len(found.english) for span in attention.english)
    assert all(0 <= span.start <= span.end <= len(found.segment) for span in attention.dutch)
    assert len(attention.weights) == len(attention.english) * len(attention.dutch)


@given(
    dutch_texts, st.lists(st.one_of(soup, words, st.text(max_size=40)), min_size=1), st.booleans()
)
def test_whatever_the_model_answers_places_hold_and_quote_marks_mirror_the_dutch(
    dutch: str, answers: list[str], is_cut: bool
) -> None:
    asked = iter(range(10**6))
    decoder = Scripted(
        lambda dutch, search: answers[next(asked) % len(answers)], 12, lambda dutch: is_cut
    )
    found = translated(dutch, decoder)
    check_places(found)
    if any(each.kind is PlaceableKind.ADDRESS for each in placeables(dutch)):
        return
    marks = quote_marks(invisible_edits(dutch).apply(dutch))
    straight = all(mark.straight for mark in marks)
    wanted = [mark.english(straight=straight) for mark in marks if mark.is_double]
    there = re.findall(r"[“”\"„‟«»]", found.english)
    if "quote marks are missing" in found.doubts:
        assert len(there) <= len(wanted)
    elif found.settings != "copied":
        assert there == wanted


@given(dutch_texts)
def test_what_has_to_come_through_whole_does_where_the_model_copies(dutch: str) -> None:
    found = translated(dutch, copying(longest=20))
    check_places(found)
    for each in placeables(dutch):
        if each.kind is PlaceableKind.ADDRESS:
            assert each.text in found.english
    assert re.sub(r"\D", "", found.english) == re.sub(r"\D", "", dutch)


@pytest.mark.parametrize(
    "dutch",
    [
        "woord " * 1_700,
        "x" * 10_000,
        '"' * 10_000,
        "„a” " * 2_500,
        "a_b " * 2_500,
        "1.000 " * 1_700,
    ],
    ids=["words", "one word", "quote marks", "quotations", "addresses", "figures"],
)
def test_ten_thousand_signs_come_through(dutch: str) -> None:
    found = translated(dutch.strip(), copying())
    check_places(found)
    assert re.findall(r"\w", found.english) == re.findall(r"\w", dutch)
