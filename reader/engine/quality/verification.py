"""What was found out about a translation package: for people in lines, for programs as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.engine.quality.alignment_measure import AlignmentMeasure, Level, Tally
from reader.visible import visible

_MOST_DOUBTS = 8


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What became of a probe."""

    dutch: str
    english: str
    faults: tuple[str, ...]
    """In a few words each: "lost 2019"; none where it passed."""


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """How like an article's English is to its reference translation."""

    name: str
    sentences: int
    chrf: float
    """From 0 to 100."""
    chrf_of_dutch: float
    """The same of the Dutch, had it been left as it is: what no translation at all gets."""


@dataclass(frozen=True, slots=True)
class Verification:
    """All that was found out."""

    probes: tuple[ProbeResult, ...]
    articles: tuple[ArticleScore, ...]
    overall: ArticleScore
    """All articles as one."""
    untranslated: int
    """Sentences of the articles that the engine gave no English of."""
    doubted: int
    """Sentences with at least one doubt."""
    doubts: tuple[tuple[str, int], ...]
    """Each doubt and of how many sentences, the most frequent first."""
    alignment: AlignmentMeasure
    dutch_words: int
    dutch_tokens: int
    english_tokens: int
    speed: float | None
    """Dutch words a second; None where nobody measured it."""

    @property
    def passed(self) -> bool:
        """Whether no probe failed."""
        return not any(probe.faults for probe in self.probes)

    def lines(self) -> tuple[str, ...]:
        """All of it in words and small tables, fit to be shown."""
        blocks = (self._of_probes(), self._of_articles(), self._of_doubts(), self._of_links())
        filled = [block for block in map(list, (*blocks, self._of_speed())) if block]
        return tuple(line for block in filled for line in ("", *block))[1:]

    def as_json(self) -> dict[str, object]:
        """All of it for a program."""
        return {
            "passed": self.passed,
            "probes": [
                {"dutch": each.dutch, "english": each.english, "faults": list(each.faults)}
                for each in self.probes
            ],
            "articles": [_score_json(each) for each in self.articles],
            "overall": _score_json(self.overall),
            "untranslated": self.untranslated,
            "doubted": self.doubted,
            "doubts": dict(self.doubts),
            "alignment": {
                "confidence": self.alignment.confidence(),
                "levels": [_level_json(level) for level in self.alignment.levels],
            },
            "dutch_words": self.dutch_words,
            "dutch_tokens": self.dutch_tokens,
            "english_tokens": self.english_tokens,
            "words_a_second": None if self.speed is None else round(self.speed, 1),
        }

    def _of_probes(self) -> Iterator[str]:
        sound = sum(not probe.faults for probe in self.probes)
        yield f"{sound} of {len(self.probes)} short sentences came through."
        for probe in self.probes:
            if probe.faults:
                yield f"  {visible(probe.dutch)}"
                yield f"    {visible(probe.english) or '(nothing)'}"
                yield f"    It {' and '.join(probe.faults)}."

    def _of_articles(self) -> Iterator[str]:
        if not self.articles:
            yield "No reference translations were found to compare with."
            return
        width = max(len("all articles"), *(len(each.name) for each in self.articles))
        yield f"{'chrF':<{width}}  sentences  this package  the Dutch itself"
        for each in self.articles:
            yield _score_line(visible(each.name), each, width)
        yield _score_line("all articles", self.overall, width)
        yield "chrF tells how many runs of one to six letters the English has in common with a"
        yield "reference translation: 0 is none, 100 all. The last column is what the Dutch gets,"
        yield "left as it is, so not much more is hardly a translation. Two good translations"
        yield "differ too: compare packages by it, and read before you trust one."
        if self.untranslated:
            yield f"Sentences that got no English: {self.untranslated}."

    def _of_doubts(self) -> Iterator[str]:
        if not self.articles:
            return
        yield f"Sentences that came with doubts: {self.doubted} of {self.overall.sentences}."
        for doubt, count in self.doubts[:_MOST_DOUBTS]:
            yield f"  {count:>4}  {visible(doubt)}"
        if len(self.doubts) > _MOST_DOUBTS:
            yield f"        and {len(self.doubts) - _MOST_DOUBTS} others"

    def _of_links(self) -> Iterator[str]:
        levels = self.alignment.levels
        if not levels or not levels[0].all.anchors:
            return
        first, found = levels[0], self.alignment.confidence()
        yield (
            f"Which words belong together, held against {first.translated.anchors} translated"
            f" and {first.same.anchors} copied words:"
        )
        yield "share   linked  right   translated surely  copied surely"
        for level in levels:
            yield (
                f"{level.least:>5.1f}  {_percent(level.all.coverage):>6}"
                f"  {_percent(level.all.precision):>6}"
                f"  {_at_least(level.translated):>17}  {_at_least(level.same):>13}"
            )
        yield (
            "None is sure enough to be shown."
            if found is None
            else f"Links can be shown from a share of {found:.1f} on."
        )

    def _of_speed(self) -> Iterator[str]:
        if self.dutch_words and self.dutch_tokens:
            yield f"{self.dutch_tokens / self.dutch_words:.1f} tokens make a Dutch word."
        if self.speed is not None:
            yield f"{self.speed:.0f} Dutch words were translated a second."


def _score_line(name: str, score: ArticleScore, width: int) -> str:
    return (
        f"{name:<{width}}  {score.sentences:>9}  {score.chrf:>12.1f}  {score.chrf_of_dutch:>16.1f}"
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _at_least(tally: Tally) -> str:
    """The least that the precision is, with 95 % certainty."""
    return f"{_percent(tally.interval[0])} or more"


def _score_json(score: ArticleScore) -> dict[str, object]:
    return {
        "name": score.name,
        "sentences": score.sentences,
        "chrf": round(score.chrf, 4),
        "chrf_of_dutch": round(score.chrf_of_dutch, 4),
    }


def _level_json(level: Level) -> dict[str, object]:
    return {
        "least": level.least,
        "translated": _tally_json(level.translated),
        "same": _tally_json(level.same),
    }


def _tally_json(tally: Tally) -> dict[str, object]:
    low, high = tally.interval
    return {
        "anchors": tally.anchors,
        "linked": tally.linked,
        "right": tally.right,
        "precision": round(tally.precision, 4),
        "interval": [round(low, 4), round(high, 4)],
    }
