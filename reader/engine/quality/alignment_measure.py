"""How far a package's attention can be trusted to say which words belong together.

Nobody aligned any sentences by hand, so anchors serve: how often does an English word whose Dutch
word is sure look at that one? Words that are the same in both are counted apart from the others,
because they come in many tokens that are copied one by one, and an attention that is off by a token
still looks right on them. Of words that are no anchors ("of", "would") it says nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from reader.engine.quality.anchors import anchors_of
from reader.engine.quality.word_alignment import links
from reader.translation.machine import EngineEnglish

SHARES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
ENOUGH = 0.9
"""How much of what is shown as belonging together has to be right, surely."""
_NINETY_FIVE_PERCENT = 1.959964


@dataclass(frozen=True, slots=True)
class Tally:
    """How many anchors there were, and what became of them."""

    anchors: int
    linked: int
    """How many of their English words have a link."""
    right: int
    """How many have it to the Dutch word of the anchor."""

    @property
    def coverage(self) -> float:
        """How many of the anchors have a link, from 0 to 1."""
        return self.linked / self.anchors if self.anchors else 0.0

    @property
    def precision(self) -> float:
        """How many of the links are right, from 0 to 1."""
        return self.right / self.linked if self.linked else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Between what the precision is with 95 % certainty, after Wilson."""
        if not self.linked:
            return 0.0, 1.0
        spread = _NINETY_FIVE_PERCENT**2 / self.linked
        middle = self.precision + spread / 2
        half = math.sqrt(self.precision * (1 - self.precision) * spread + spread**2 / 4)
        return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))


@dataclass(frozen=True, slots=True)
class Level:
    """The anchors' links of at least a share."""

    least: float
    same: Tally
    """Names, figures and words in capitals that both languages have alike."""
    translated: Tally
    """Words that have another form in English."""

    @property
    def all(self) -> Tally:
        """Both kinds together."""
        return Tally(
            self.same.anchors + self.translated.anchors,
            self.same.linked + self.translated.linked,
            self.same.right + self.translated.right,
        )

    @property
    def is_sure(self) -> bool:
        """Whether of either kind enough links are surely right."""
        return all(each.interval[0] >= ENOUGH for each in (self.same, self.translated))


@dataclass(frozen=True, slots=True)
class AlignmentMeasure:
    """What the links of each least share are worth."""

    levels: tuple[Level, ...]

    def confidence(self) -> float | None:
        """The lowest share from which on links can be shown; None where none is sure enough."""
        return next((level.least for level in self.levels if level.is_sure), None)


def measure(translated: Iterable[tuple[EngineEnglish, str | None]]) -> AlignmentMeasure:
    """What the attention of the sentences is worth, each with its reference where there is one."""
    found = [outcome for made, reference in translated for outcome in _outcomes(made, reference)]
    return AlignmentMeasure(
        tuple(
            Level(
                least,
                _tally([each for each in found if each.is_same], least),
                _tally([each for each in found if not each.is_same], least),
            )
            for least in SHARES
        )
    )


@dataclass(frozen=True, slots=True)
class _Outcome:
    is_same: bool
    share: float
    """Of the link that the anchor's English word has; 0 where it has none."""
    is_right: bool


def _outcomes(made: EngineEnglish, reference: str | None) -> Iterable[_Outcome]:
    by_english = {each.english: each for each in links(made.attention, made.segment, made.english)}
    for anchor in anchors_of(made.segment, made.english, reference):
        link = by_english.get(anchor.english)
        if link is None:
            yield _Outcome(anchor.is_same, 0.0, False)
        else:
            yield _Outcome(anchor.is_same, link.share, link.dutch == anchor.dutch)


def _tally(outcomes: list[_Outcome], least: float) -> Tally:
    linked = [each for each in outcomes if each.share >= least]
    return Tally(len(outcomes), len(linked), sum(each.is_right for each in linked))
