"""Whether a translation package works, and how well, as far as that can be measured here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from reader.engine.quality.alignment_measure import measure
from reader.engine.quality.chrf import chrf
from reader.engine.quality.probes import PROBES, Probe, faults_of
from reader.engine.quality.verification import ArticleScore, ProbeResult, Verification
from reader.engine.quality.word_alignment import words_of
from reader.translation.machine import EngineEnglish

Translate = Callable[[Sequence[str]], Sequence[EngineEnglish]]
"""From segments to their English, in any order; a segment may be left out."""
Reference = tuple[str, Sequence[tuple[str, str]]]
"""An article's name, and its sentences with their reference translation."""


def verify(
    translate: Translate, references: Sequence[Reference], measured_speed: float | None = None
) -> Verification:
    """What the package behind `translate` makes of the probes and of the articles.

    The speed is in Dutch words a second, where the caller has measured it.
    """
    probed = _by_segment(translate([probe.dutch for probe in PROBES]))
    segments = dict.fromkeys(dutch for _, pairs in references for dutch, _ in pairs)
    made = _by_segment(translate(list(segments))) if segments else {}
    everything = [pair for _, pairs in references for pair in pairs]
    return Verification(
        probes=tuple(_result(probe, probed.get(probe.dutch)) for probe in PROBES),
        articles=tuple(_score(name, pairs, made) for name, pairs in references),
        overall=_score("all", everything, made),
        untranslated=sum(segment not in made for segment in segments),
        doubted=sum(bool(each.doubts) for each in made.values()),
        doubts=tuple(Counter(_doubts(made.values())).most_common()),
        alignment=measure((made[dutch], english) for dutch, english in everything if dutch in made),
        dutch_words=sum(len(words_of(segment)) for segment in made),
        dutch_tokens=sum(len(each.attention.dutch) for each in made.values()),
        english_tokens=sum(len(each.attention.english) for each in made.values()),
        speed=measured_speed,
    )


def _by_segment(english: Iterable[EngineEnglish]) -> dict[str, EngineEnglish]:
    return {each.segment: each for each in english}


def _doubts(made: Iterable[EngineEnglish]) -> Iterable[str]:
    return (doubt for each in made for doubt in each.doubts)


def _result(probe: Probe, made: EngineEnglish | None) -> ProbeResult:
    english = made.english if made else ""
    return ProbeResult(probe.dutch, english, faults_of(probe, english))


def _score(
    name: str, pairs: Sequence[tuple[str, str]], made: dict[str, EngineEnglish]
) -> ArticleScore:
    """The chrF of the English that was made; a sentence without any counts as an empty one."""
    english = [made[dutch].english if dutch in made else "" for dutch, _ in pairs]
    references = [reference for _, reference in pairs]
    return ArticleScore(
        name,
        len(pairs),
        chrf(zip(english, references, strict=True)),
        chrf(pairs),
    )
