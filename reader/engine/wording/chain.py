"""From Dutch sentences to their English: all that is done around a bare model."""

from __future__ import annotations

from collections.abc import Sequence

from reader.engine.decoder import Decoder, Search
from reader.engine.sentence import Sentence
from reader.engine.wording.asking import Asking, carry_out, together
from reader.engine.wording.attempts import Task, described
from reader.engine.wording.draft import Draft, copied
from reader.engine.wording.endings import finished
from reader.engine.wording.given import given, invisible_edits
from reader.engine.wording.masks import unmasked
from reader.engine.wording.mirroring import mirrored
from reader.engine.wording.notation import notation_edits
from reader.engine.wording.stretches import english_of
from reader.translation.machine import EngineEnglish

USUAL = Search()


def translate(
    sentences: Sequence[Sentence], decoder: Decoder, search: Search = USUAL
) -> tuple[EngineEnglish, ...]:
    """The English of each sentence, in order; the first tries of all are one call."""
    works = [_translated(sentence, decoder, search) for sentence in sentences]
    return tuple(carry_out(together(works), decoder))


def _translated(sentence: Sentence, decoder: Decoder, search: Search) -> Asking[EngineEnglish]:
    unseen = invisible_edits(sentence.written)
    written = unseen.apply(sentence.written)
    if not any(map(str.isalpha, written)):
        draft = copied(written).edited(notation_edits(written, written))
        return _kept(sentence, draft, described(search))
    text = given(written)
    draft = yield from english_of(text.text, Task(decoder, search, text.masks))
    draft = mirrored(draft.of_dutch(text.back), written, text.marks)
    draft = finished(draft, written)
    draft = unmasked(draft.edited(notation_edits(written, draft.english)), text.masks)
    return _kept(sentence, draft.of_dutch(unseen.undoing(sentence.written)), described(search))


def _kept(sentence: Sentence, draft: Draft, settings: str) -> EngineEnglish:
    if not draft.pieces and not draft.doubts:
        settings = "copied"
    elif sentence.written != sentence.segment:
        settings += ", in sentence case"
    in_parts = (f"in {draft.pieces} parts",) if draft.pieces > 1 else ()
    return EngineEnglish(
        sentence.segment,
        draft.english,
        draft.score,
        draft.attention,
        draft.doubts,
        ", ".join((settings, *in_parts, *draft.ways)),
    )
