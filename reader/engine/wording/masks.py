"""Short names that a model copies, in the place of what it would spoil."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.article import Span
from reader.engine.wording.draft import Draft
from reader.engine.wording.edits import Edit, Edits

_MASK = re.compile(r"(?<![^\W_])X[\s-]?(?P<number>[0-9]{1,4})(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mask:
    """A name such as X1 for a stretch of Dutch that is not to be translated."""

    number: int
    span: Span
    """Of the stretch that it stands for."""
    english: str
    """What is put in its place in the English."""

    @property
    def text(self) -> str:
        """The name."""
        return f"X{self.number}"


def masks_for(text: str, stretches: Iterable[tuple[Span, str]]) -> tuple[Mask, ...]:
    """A mask for each stretch of the text with its English; no name is in the text already."""
    taken = {int(found["number"]) for found in _MASK.finditer(text)}
    masks: list[Mask] = []
    number = 0
    for span, english in stretches:
        number += 1
        while number in taken:
            number += 1
        masks.append(Mask(number, span, english))
    return tuple(masks)


def masking(masks: Iterable[Mask]) -> Edits:
    """What puts the masks in the text."""
    return Edits(Edit(mask.span, mask.text) for mask in masks)


def mask_places(text: str, masks: Iterable[Mask]) -> list[tuple[Span, Mask]]:
    """Where the masks stand in a text, in order."""
    by_number = {mask.number: mask for mask in masks}
    if not by_number:
        return []
    return [
        (Span(*found.span()), by_number[number])
        for found in _MASK.finditer(text)
        if (number := int(found["number"])) in by_number
    ]


def unmasked(draft: Draft, masks: Iterable[Mask]) -> Draft:
    """The draft with what the masks in its English stand for."""
    return draft.edited(
        Edits(Edit(span, mask.english) for span, mask in mask_places(draft.english, masks))
    )
