"""English that came of a stretch of Dutch, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.engine.wording.draft import Draft, copied
from reader.engine.wording.loops import is_out_of_proportion, repeats_itself, unrepeated
from reader.engine.wording.masks import Mask, mask_places
from reader.engine.wording.placeables import Placeable, missing

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS_LEFT = 4
_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Attempt:
    """English that came of a stretch of Dutch, and what is wrong with it."""

    draft: Draft
    is_empty: bool
    lost_masks: int
    repeats: bool
    is_cut: bool
    is_dutch: bool
    """Whether the Dutch was left as it is."""
    lost: tuple[Placeable, ...]
    """The names and figures that are not in it."""

    @property
    def badness(self) -> tuple[float, ...]:
        """The lower, the better."""
        return (
            self.is_empty,
            self.repeats,
            self.lost_masks,
            self.is_cut,
            self.is_dutch,
            len(self.lost),
        )


def judge(
    dutch: str,
    draft: Draft,
    is_cut: bool,
    masks: Iterable[Mask],
    wanted: tuple[Placeable, ...],
) -> Attempt:
    """What is wrong with a draft of the Dutch, in which these masks and names are wanted."""
    english = draft.english
    found = {mask.number for _, mask in mask_places(english, masks)}
    return Attempt(
        draft,
        is_empty=not any(map(str.isalnum, english)),
        lost_masks=sum(mask.number not in found for mask in masks),
        repeats=repeats_itself(dutch, english),
        is_cut=is_cut,
        is_dutch=_is_left(dutch, english),
        lost=missing(wanted, english),
    )


def _is_left(dutch: str, english: str) -> bool:
    """Whether the English is the Dutch, and that is not just names."""
    if len(dutch) * 2 < len(english):
        return False
    words = _WORD.findall(dutch)
    if len(words) < _FEWEST_WORDS_LEFT or sum(map(str.islower, words)) * 2 < len(words):
        return False
    return [word.casefold() for word in words] == _WORD.findall(english.casefold())


def settled(dutch: str, attempt: Attempt) -> Draft:
    """The draft of the best attempt, with what stays wrong with it as its doubts."""
    draft = attempt.draft
    if attempt.is_empty:
        return copied(dutch).doubting("nothing came of it").by(*draft.ways)
    doubts: list[str] = []
    if attempt.repeats:
        while edits := unrepeated(dutch, draft.english):
            draft = draft.edited(edits)
        doubts.append("it repeats itself")
        if is_out_of_proportion(dutch, draft.english):
            doubts.append("it is far longer than the Dutch")
    elif attempt.is_cut:
        doubts.append("the end may be missing")
    if attempt.is_dutch:
        doubts.append("left in Dutch")
    elif attempt.lost:
        doubts.append(_told(attempt.lost))
    return draft.doubting(*doubts)


def _told(lost: tuple[Placeable, ...]) -> str:
    """What is missing, as "26 and CEPA are missing"."""
    names = [*dict.fromkeys(each.text for each in lost)]
    if len(names) == 1:
        return f"{names[0]} is missing"
    if len(names) > _MOST_TOLD:
        names[_MOST_TOLD - 1 :] = [f"{len(names) - _MOST_TOLD + 1} more"]
    return f"{', '.join(names[:-1])} and {names[-1]} are missing"
