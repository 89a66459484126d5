"""English on its way to the reader."""

from __future__ import annotations

from reader.article import Span
from reader.engine.decoder import Decoded
from reader.engine.wording.draft import Draft, copied, drafted, joined
from reader.engine.wording.edits import Edit, Edits
from reader.translation.attention import Attention

FIRST = Draft(
    "The man",
    -1.0,
    Attention((Span(0, 2), Span(3, 6)), (Span(0, 3), Span(4, 7)), bytes([200, 1, 2, 201])),
    doubts=("26 is missing",),
    ways=("beam 1",),
)
SECOND = Draft(
    "goes", -4.0, Attention((Span(0, 4),), (Span(0, 4),), bytes([202])), ways=("beam 1",)
)


def test_drafts_are_joined_with_a_block_of_attention_for_each() -> None:
    whole = joined([FIRST, copied("nos.nl"), SECOND], [" ", " "], [0, 7, 14])
    assert whole.english == "The man nos.nl goes"
    assert [span.of(whole.english) for span in whole.attention.english] == ["The", "man", "goes"]
    assert whole.attention.dutch == (Span(0, 2), Span(3, 6), Span(14, 18))
    assert whole.attention.weights == bytes([200, 1, 0, 2, 201, 0, 0, 0, 202])
    assert whole.score == -2.0
    assert (whole.doubts, whole.ways, whole.pieces) == (("26 is missing",), ("beam 1",), 2)


def test_a_change_of_the_english_moves_the_places_in_it() -> None:
    edits = Edits([Edit(Span(4, 7), "woman"), Edit(Span(0, 0), "“")])
    changed = FIRST.edited(edits, "quote marks put back")
    assert changed.english == "“The woman"
    assert [span.of("“The woman") for span in changed.attention.english] == ["The", "woman"]
    assert changed.attention.dutch == FIRST.attention.dutch
    assert changed.ways == ("beam 1", "quote marks put back")
    assert FIRST.edited(Edits(), "nothing") is FIRST


def test_a_models_answer_has_single_blanks() -> None:
    attention = Attention((Span(0, 1),), (Span(1, 2), Span(5, 6)), bytes(2))
    draft = drafted(Decoded(" a\n\n b ", -0.1, attention, is_cut=False))
    assert draft.english == "a b"
    assert [span.of("a b") for span in draft.attention.english] == ["a", "b"]
