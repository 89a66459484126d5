"""Short names in the place of what a model would spoil."""

from __future__ import annotations

from reader.article import Span
from reader.engine.wording.draft import copied
from reader.engine.wording.masks import mask_places, masking, masks_for, unmasked

TEXT = "De x2 op a_b en c_d"
MASKS = masks_for(TEXT, [(Span(9, 12), "a_b"), (Span(16, 19), "c_d")])


def test_a_mask_has_a_name_that_is_not_in_the_text() -> None:
    assert [mask.text for mask in MASKS] == ["X1", "X3"]
    assert masking(MASKS).apply(TEXT) == "De x2 op X1 en X3"


def test_masks_are_known_again_however_the_model_wrote_them() -> None:
    draft = copied("X 3 and x1s, X10, BMX1")
    assert unmasked(draft, MASKS).english == "c_d and a_bs, X10, BMX1"
    assert [mask.number for _, mask in mask_places(draft.english, MASKS)] == [3, 1]
