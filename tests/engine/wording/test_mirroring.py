"""English with the quote marks of its Dutch."""

from __future__ import annotations

import pytest

from reader.engine.wording.draft import Draft
from reader.engine.wording.mirroring import MISSING, PUT_BACK, mirrored
from reader.engine.wording.quote_marks import quote_marks
from reader.translation.attention import Attention
from tests.engine.wording.scripted import in_order, tokens


def mirror(dutch: str, english: str, attention: Attention | None = None) -> Draft:
    """The English with the marks of the Dutch, each word having looked at the one as far along."""
    draft = Draft(english, -0.5, attention or in_order(dutch, english))
    return mirrored(draft, dutch, quote_marks(dutch))


@pytest.mark.parametrize(
    ("dutch", "english", "whole"),
    [
        ("„Ja”, zegt hij.", '"Yes", he says.', "“Yes”, he says."),
        ('"Ja", zegt hij.', '"Yes," he says.', '"Yes," he says.'),
        ("“Ja ‘nee’”", "\"Yes 'no'\"", "“Yes ‘no’”"),
        ("„Ja”", "'Yes'", "“Yes”"),
        ("«Ja»", '" Yes "', "“Yes”"),
        ("“Hij gaat", '"He goes', "“He goes"),
        ("Hij gaat.”", 'He goes."', "He goes.”"),
        ("Zo’n man", "The boys' house isn't '90s", "The boys' house isn't '90s"),
    ],
)
def test_marks_that_came_through_are_written_as_the_dutch_has_them(
    dutch: str, english: str, whole: str
) -> None:
    found = mirror(dutch, english)
    assert (found.english, found.doubts, found.ways) == (whole, (), ())


@pytest.mark.parametrize(
    ("dutch", "english", "whole"),
    [
        ("“De man gaat.”", "The man goes.", "“The man goes.”"),
        ("“De man gaat”.", "The man goes.", "“The man goes”."),
        ("“De man gaat", '"The man goes"', "“The man goes"),
        ("De man gaat”", '"The man goes"', "The man goes”"),
        ("“Wij gaan”, zei hij.", '"We go, said he.', "“We go”, said he."),
        ("“Wij gaan,” zei hij.", "We go, said he.", "“We go,” said he."),
        (
            "Hij noemt het “een fout” en gaat.",
            "He calls it a mistake and goes.",
            "He calls it “a mistake” and goes.",
        ),
        ("“Ja”, zei hij, “nee.”", '"Yes, said he, no.', "“Yes”, said he, “no.”"),
        ("Hij gaat.", 'He "goes".', "He goes."),
        ("Hij gaat.", "He 'goes away' now.", "He goes away now."),
    ],
)
def test_lost_marks_are_put_back_and_invented_ones_taken_away(
    dutch: str, english: str, whole: str
) -> None:
    found = mirror(dutch, english)
    assert (found.english, found.doubts) == (whole, ())


def test_a_quotation_is_found_where_english_has_another_order() -> None:
    dutch, english = "Hij heeft “een fout” gemaakt.", "He has made a mistake."
    theirs, ours = tokens(dutch), tokens(english)
    words = {
        "He": "Hij",
        "has": "heeft",
        "made": "gemaakt",
        "a": "een",
        "mistake": "fout",
        ".": ".",
    }
    weights = bytearray()
    for span in ours:
        weights += bytes(200 if each.of(dutch) == words[span.of(english)] else 5 for each in theirs)
    found = mirror(dutch, english, Attention(theirs, ours, bytes(weights)))
    assert found.english == "He has made “a mistake”."
    assert found.ways == (PUT_BACK,)
    assert [span.of(found.english) for span in found.attention.english] == list(words)


def test_where_nothing_tells_both_marks_are_left_out_with_a_doubt() -> None:
    dutch, english = "Hij noemt het “een fout” en gaat.", 'He calls it "a mistake and goes.'
    found = mirror(dutch, english, Attention((), (), b""))
    assert found.english == "He calls it a mistake and goes."
    assert found.doubts == (MISSING,)
