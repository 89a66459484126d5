"""A reported claim, and where it begins and ends within its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.findings import Certainty
from reader.analysis.lexicon import words_in
from reader.analysis.phrases import Phrase
from reader.analysis.reporting_verbs import reports
from reader.analysis.words import Word
from reader.article import Span

_FINITE = words_in(
    """
    gaf deed nam liet kwam wees bleef hield sloot vond zei deden gaven wijst blijft
    geeft laat doet wil wilde is was heeft had kan kon zal zou moet moest gaat ging ziet zag
    """
)
_TAIL = words_in(
    """
    meldt melden aldus zegt zei schrijft stelt zo al hoewel terwijl
    """
)
"""What begins another clause behind a reported one."""


def span_of(words: Sequence[Word], first: int, last: int) -> Span | None:
    """The stretch of some words without punctuation at its ends; None for fewer than three."""
    while first < last and not (words[first].is_word or words[first].quote is not None):
        first += 1
    while last > first and not (words[last - 1].is_word or words[last - 1].quote is not None):
        last -= 1
    if last - first < 2:
        return None
    return Span(words[first].start, words[last - 1].end)


def is_all_talk(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether nothing but quotes stands there."""
    return all(word.quote is not None or not word.is_word for word in words[first:last])


def clause_start(words: Sequence[Word], start: int, at: int) -> int:
    """Where the clause begins that "volgens …" stands in the middle of."""
    for earlier in range(at - 2, start, -1):
        joins = words[earlier].lower in ("en", "maar") and any(
            word.lower in _FINITE or reports(word.lower)
            for word in words[max(start, earlier - 20) : earlier]
        )
        if words[earlier].text == "," or joins:
            return earlier + 1
    return start


def clause_end(words: Sequence[Word], that: int, end: int) -> int:
    """Where a dat-clause ends: before ", maar wil verder niet …" with the speaker as subject."""
    for at in range(that + 3, end - 2):
        if words[at].text == "," and words[at + 1].lower in _TAIL:
            return at
        if words[at].text == "," and words[at + 1].lower in ("maar", "en"):
            following = words[at + 2].lower
            if following in _FINITE or reports(following) or following.endswith("dde"):
                return at
    return end


def that_after(words: Sequence[Word], verb: int, end: int) -> int | None:
    """The "dat", "of" or "hoe" with which the clause of a reporting verb begins, if it is near."""
    for at in range(verb + 1, min(end, verb + 12)):
        if words[at].quote is not None or words[at].text in ":;":
            return None
        if words[at].lower in ("dat", "of", "hoe") and at + 3 < end:
            if any(word.text == ":" for word in words[at + 1 : at + 5]):
                return None
            if words[at - 1].lower in ("en", "maar") or words[at + 1].lower in ("niet", "tegen"):
                continue
            if words[at].lower != "dat" and words[at - 1].text != ",":
                continue
            return at
    return None


@dataclass(frozen=True, slots=True)
class Claim:
    """Reported words, whose they are, and what gave them away."""

    span: Span
    phrase: Phrase
    rule: str
    cue: Span
    certainty: Certainty


def claim_of(
    words: Sequence[Word],
    said: tuple[int, int],
    phrase: Phrase,
    rule: str,
    cue: tuple[int, int],
    certainty: Certainty = Certainty.LIKELY,
) -> Claim | None:
    """The claim whose words and cue are these ranges; None where hardly a word is left."""
    span = span_of(words, *said)
    if span is None:
        return None
    return Claim(span, phrase, rule, Span(words[cue[0]].start, words[cue[1] - 1].end), certainty)
