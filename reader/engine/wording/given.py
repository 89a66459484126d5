"""What a model is given of a sentence: no invisible sign, no address, straight marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article import Span
from reader.engine.wording.edits import Edit, Edits
from reader.engine.wording.masks import Mask, masks_for
from reader.engine.wording.placeables import PlaceableKind, placeables
from reader.engine.wording.quote_marks import QuoteMark, plain_mark_edits, quote_marks

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]+"
)
"""What draws nothing, and halves of surrogate pairs, which no tokenizer takes."""


@dataclass(frozen=True, slots=True)
class Given:
    """A sentence as the model sees it."""

    text: str
    masks: tuple[Mask, ...]
    """For the addresses in it."""
    marks: tuple[QuoteMark, ...]
    """The quote marks, where they stand in the sentence."""
    back: Edits
    """What makes the sentence of the text again."""


def given(written: str) -> Given:
    """What to give the model for a sentence without invisible signs."""
    addresses = [each for each in placeables(written) if each.kind is PlaceableKind.ADDRESS]
    masks = masks_for(written, ((each.span, each.text) for each in addresses))
    spans = [mask.span for mask in masks]
    marks = quote_marks(written)
    edits = [Edit(mask.span, mask.text) for mask in masks]
    edits += _outside(spans, plain_mark_edits(written, marks).items)
    all_edits = Edits(edits)
    return Given(all_edits.apply(written), masks, marks, all_edits.undoing(written))


def invisible_edits(written: str) -> Edits:
    """What takes the signs out that nobody sees."""
    if written.isprintable():
        return Edits()
    return Edits(Edit(Span(*found.span()), "") for found in _INVISIBLE.finditer(written))


def _outside(spans: list[Span], edits: tuple[Edit, ...]) -> Iterator[Edit]:
    """The edits that touch none of the spans; both are in order."""
    at = 0
    for edit in edits:
        while at < len(spans) and spans[at].end <= edit.span.start:
            at += 1
        if at == len(spans) or not spans[at].touches(edit.span):
            yield edit
