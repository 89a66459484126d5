"""What is tried until the English of a stretch of Dutch has nothing wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.engine.decoder import Decoded, Decoder, Search
from reader.engine.wording.acronyms import english_names
from reader.engine.wording.asking import Asking, ask
from reader.engine.wording.attempt import Attempt, judge
from reader.engine.wording.draft import drafted
from reader.engine.wording.masks import Mask, mask_places, masking, masks_for, unmasked
from reader.engine.wording.notation import in_english_notation
from reader.engine.wording.placeables import Placeable, PlaceableKind, placeables

_WORD = re.compile(r"[^\W\d_]+")
HYPOTHESES = 4


@dataclass(frozen=True, slots=True)
class Task:
    """How the English is looked for."""

    decoder: Decoder
    search: Search
    masks: tuple[Mask, ...]
    """Those that may be in the Dutch."""

    def takes(self, dutch: str) -> bool:
        """Whether the model takes a text of this length."""
        return self.decoder.count(dutch) <= self.decoder.longest


def attempted(dutch: str, task: Task) -> Asking[Attempt]:
    """The best English of a text that the model takes, and that has letters."""
    wanted = tuple(each for each in placeables(dutch) if each.kind is not PlaceableKind.ADDRESS)
    masked = mask_places(dutch, task.masks)
    wanted = tuple(each for each in wanted if not any(each.span.touches(at) for at, _ in masked))
    inside = [mask for _, mask in masked]

    def judged(decoded: Decoded) -> Attempt:
        return judge(dutch, drafted(decoded), decoded.is_cut, inside, wanted)

    best = judged((yield from ask(dutch, task.search))[0])
    if best.is_empty or best.repeats:
        for search in _calmer(task.search):
            again = judged((yield from ask(dutch, search))[0])
            best = min(best, _by(again, f"retried with {described(search)}"), key=_badness)
            if not (best.is_empty or best.repeats):
                break
    if best.is_dutch and (changed := _other_case(dutch)) != dutch and task.takes(changed):
        again = judged((yield from ask(changed, task.search))[0])
        best = min(best, _by(again, "first letter changed"), key=_badness)
    if best.lost and not best.is_dutch:
        search = replace(task.search, beam=max(HYPOTHESES, task.search.beam), hypotheses=HYPOTHESES)
        answers = yield from ask(dutch, search)
        others = [
            _by(judged(each), f"answer {place} of {len(answers)}")
            for place, each in enumerate(answers, start=1)
        ]
        best = min(best, *others, key=_badness)
    if best.lost and not best.is_dutch:
        best = min(best, (yield from _with_names_masked(dutch, task, best, wanted)), key=_badness)
    return best


def _with_names_masked(
    dutch: str, task: Task, best: Attempt, wanted: tuple[Placeable, ...]
) -> Asking[Attempt]:
    """The attempt with masks for what was lost; the best so far where they are lost as well."""
    taken = " ".join((dutch, *(mask.text for mask in task.masks)))
    masks = masks_for(taken, ((each.span, _english_of(each)) for each in best.lost))
    edits = masking(masks)
    given = edits.apply(dutch)
    if not task.takes(given):
        return best
    decoded = (yield from ask(given, task.search))[0]
    draft = drafted(decoded).of_dutch(edits.undoing(dutch))
    if len({mask.number for _, mask in mask_places(draft.english, masks)}) < len(masks):
        return best
    inside = [mask for _, mask in mask_places(dutch, task.masks)]
    again = judge(dutch, unmasked(draft, masks), decoded.is_cut, inside, wanted)
    return _by(again, "names and figures put back")


def described(search: Search) -> str:
    """The search in a few words."""
    words = [f"beam {search.beam}", f"length penalty {search.length_penalty:g}"]
    if search.repetition_penalty != 1:
        words.append(f"repetition penalty {search.repetition_penalty:g}")
    if search.no_repeat_ngram:
        words.append(f"no repeated {search.no_repeat_ngram}-grams")
    return ", ".join(words)


def _calmer(search: Search) -> Iterator[Search]:
    calmer = replace(search, repetition_penalty=1.2, no_repeat_ngram=3)
    yield calmer
    yield replace(calmer, beam=1)


def _other_case(dutch: str) -> str:
    """The Dutch with a small first letter for a capital one, and the reverse."""
    first = _WORD.search(dutch)
    if first is None:
        return dutch
    changed = dutch[first.start()].swapcase()
    at = first.start()
    return dutch[:at] + changed + dutch[at + 1 :] if len(changed) == 1 else dutch


def _english_of(placeable: Placeable) -> str:
    if placeable.kind is PlaceableKind.NAME:
        return english_names(placeable.text)[0]
    return in_english_notation(placeable.text)


def _by(attempt: Attempt, way: str) -> Attempt:
    return replace(attempt, draft=attempt.draft.by(way))


def _badness(attempt: Attempt) -> tuple[float, ...]:
    return attempt.badness
