"""The English of a sentence's text, cut in stretches where it has to be, and whole again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from reader.article import Span
from reader.engine.wording.asking import Asking, together
from reader.engine.wording.attempt import settled
from reader.engine.wording.attempts import Task, attempted
from reader.engine.wording.draft import Draft, copied, joined
from reader.engine.wording.endings import ending_edits, first_letter_edits
from reader.engine.wording.masks import mask_places
from reader.engine.wording.parts import MOST_TOKENS, cutting_place, halves, parts

_FEWEST_WORDS = 4
"""A text of less is not cut although its English was."""
_MOST_CUTS = 3
"""How often a text is cut in halves because its English was cut."""


def english_of(dutch: str, task: Task, cuts: int = 0) -> Asking[Draft]:
    """The English of a text of any length; its Dutch places are in the text."""
    if not _has_words(dutch, task):
        return copied(dutch)
    decoder = task.decoder
    spans = parts(dutch, max(1, min(MOST_TOKENS, decoder.longest)), decoder.count)
    if len(spans) > 1:
        return (yield from _of_stretches(dutch, spans, task, cuts))
    if not task.takes(dutch):
        return copied(dutch).doubting("nothing came of it")
    best = yield from attempted(dutch, task)
    if best.lost_masks:
        found = {mask.number for _, mask in mask_places(best.draft.english, task.masks)}
        lost = [at for at, mask in mask_places(dutch, task.masks) if mask.number not in found]
        return (yield from _of_stretches(dutch, _around(dutch, lost), task, cuts))
    if best.is_cut and cuts < _MOST_CUTS and len(dutch.split()) >= _FEWEST_WORDS:
        spans = halves(dutch, cutting_place(dutch))
        return (yield from _of_stretches(dutch, spans, task, cuts + 1))
    return settled(dutch, best)


def _has_words(dutch: str, task: Task) -> bool:
    """Whether there is a letter outside the masks."""
    at = 0
    for span, _ in mask_places(dutch, task.masks):
        if any(map(str.isalpha, dutch[at : span.start])):
            return True
        at = span.end
    return any(map(str.isalpha, dutch[at:]))


def _around(dutch: str, lost: Sequence[Span]) -> list[Span]:
    """The text cut before and behind each of these; the signs that lean on one stay with it."""
    spans: list[Span] = []
    at = 0
    for span in lost:
        start, end = span.start, span.end
        while start > at and not dutch[start - 1].isalnum() and not dutch[start - 1].isspace():
            start -= 1
        while end < len(dutch) and not dutch[end].isalnum() and not dutch[end].isspace():
            end += 1
        spans += [Span(at, start), Span(start, end)]
        at = end
    spans.append(Span(at, len(dutch)))
    return [bare for span in spans if len(bare := _without_blanks(span, dutch))]


def _without_blanks(span: Span, text: str) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _of_stretches(dutch: str, spans: Sequence[Span], task: Task, cuts: int) -> Asking[Draft]:
    drafts = yield from together([english_of(span.of(dutch), task, cuts) for span in spans])
    gaps = [
        " " if dutch[before.end : after.start] else ""
        for before, after in itertools.pairwise(spans)
    ]
    fitted = []
    for index, (draft, span) in enumerate(zip(drafts, spans, strict=True)):
        words, fits = span.of(dutch), draft
        if draft.english != words:
            if index:
                fits = fits.edited(first_letter_edits(fits.english, words))
            if index < len(spans) - 1:
                fits = fits.edited(ending_edits(fits.english, words))
        fitted.append(fits)
    return joined(fitted, gaps, [span.start for span in spans])
