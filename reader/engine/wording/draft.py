"""English on its way to the reader: what came of a stretch of Dutch, and what was done with it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.article import Span
from reader.engine.decoder import Decoded
from reader.engine.wording.edits import Edit, Edits
from reader.translation.attention import Attention

_WHITE = re.compile(r"\s+")
NO_ATTENTION = Attention((), (), b"")
_MOST_WEIGHTS = 1_000_000


@dataclass(frozen=True, slots=True)
class Draft:
    """The English of a text, so far."""

    english: str
    score: float
    attention: Attention
    doubts: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    """What was done besides asking once, as "quote marks put back"."""
    pieces: int = 1
    """How many texts were translated for it."""

    def edited(self, edits: Edits, *ways: str) -> Draft:
        """The draft with its English changed; unchanged where there is nothing to change."""
        if not edits:
            return self
        spans = edits.move_all(self.attention.english)
        return replace(
            self,
            english=edits.apply(self.english),
            attention=replace(self.attention, english=spans),
            ways=merged(self.ways, ways),
        )

    def tidied(self) -> Draft:
        """The draft with every run of white space as one blank, and none at the ends."""
        return self.edited(blank_edits(self.english))

    def of_dutch(self, edits: Edits) -> Draft:
        """The draft with its Dutch places moved to where the edits bring them."""
        if not edits:
            return self
        spans = edits.move_all(self.attention.dutch)
        return replace(self, attention=replace(self.attention, dutch=spans))

    def doubting(self, *doubts: str) -> Draft:
        """The draft with more doubts."""
        return replace(self, doubts=merged(self.doubts, doubts)) if doubts else self

    def by(self, *ways: str) -> Draft:
        """The draft with more ways."""
        return replace(self, ways=merged(self.ways, ways)) if ways else self


def drafted(decoded: Decoded) -> Draft:
    """The draft of a model's answer, with single blanks in it."""
    return Draft(decoded.english, decoded.score, decoded.attention).tidied()


def copied(text: str) -> Draft:
    """The draft of a text that is its own English."""
    return Draft(text, 0.0, NO_ATTENTION, pieces=0)


def joined(drafts: Sequence[Draft], gaps: Sequence[str], starts: Sequence[int]) -> Draft:
    """The drafts as one, with a gap of English behind each but the last.

    `starts` are where the Dutch of each begins in the Dutch of all. The score is the mean over
    all tokens, and no token has looked at another draft's. A text of thousands of tokens has no
    attention: it would grow with the square of the text.
    """
    width = sum(len(draft.attention.dutch) for draft in drafts)
    height = sum(len(draft.attention.english) for draft in drafts)
    english = "".join(map("".join, itertools.zip_longest(_english(drafts), gaps, fillvalue="")))
    if width * height > _MOST_WEIGHTS:
        return _joined(english, drafts, NO_ATTENTION)
    at = before = 0
    dutch_spans: list[Span] = []
    english_spans: list[Span] = []
    rows: list[bytes] = []
    for index, draft in enumerate(drafts):
        attention = draft.attention
        own = len(attention.dutch)
        dutch_spans += [span.shifted(starts[index]) for span in attention.dutch]
        english_spans += [span.shifted(at) for span in attention.english]
        rows += [
            bytes(before)
            + attention.weights[row * own : (row + 1) * own]
            + bytes(width - before - own)
            for row in range(len(attention.english))
        ]
        before += own
        at += len(draft.english) + (len(gaps[index]) if index < len(gaps) else 0)
    attention = Attention(tuple(dutch_spans), tuple(english_spans), b"".join(rows))
    return _joined(english, drafts, attention)


def _english(drafts: Sequence[Draft]) -> list[str]:
    return [draft.english for draft in drafts]


def _joined(english: str, drafts: Sequence[Draft], attention: Attention) -> Draft:
    tokens = sum(len(draft.attention.english) for draft in drafts)
    scores = sum(draft.score * len(draft.attention.english) for draft in drafts)
    return Draft(
        english,
        scores / tokens if tokens else min((draft.score for draft in drafts), default=0.0),
        attention,
        merged(*(draft.doubts for draft in drafts)),
        merged(*(draft.ways for draft in drafts)),
        sum(draft.pieces for draft in drafts),
    )


def merged(*groups: Sequence[str]) -> tuple[str, ...]:
    """All of the groups in order, each text once."""
    return tuple(dict.fromkeys(each for group in groups for each in group))


def blank_edits(english: str) -> Edits:
    """What makes every run of white space one blank, and none at the ends."""
    edits = []
    for found in _WHITE.finditer(english):
        wanted = " " if found.start() > 0 and found.end() < len(english) else ""
        if found.group() != wanted:
            edits.append(Edit(Span(*found.span()), wanted))
    return Edits(edits)
