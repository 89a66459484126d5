"""Interviews: questions outside quote marks, and the one person whose quoted answers follow."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.lexicon import words_in
from reader.analysis.passages import Passage
from reader.article import Kind

_ADDRESS = words_in("u uw je jij jouw jullie")
_LONGEST_QUESTION = 60
"""The most words that an interviewer's turn has."""


def answers_in(passages: Sequence[Passage]) -> frozenset[int]:
    """The indices of the passages that answer a question; none where the text is no interview."""
    answers = {
        at
        for at in range(len(passages))
        if _asks_first(passages[at]) or (at > 0 and _answers(passages[at - 1], passages[at]))
    }
    for at in range(3, len(passages)):
        if at - 2 in answers and _speaks_first(passages[at]) and _is_turn(passages[at - 1]):
            answers.add(at)
    return frozenset(answers) if len(answers) >= 2 else frozenset()


def _answers(question: Passage, answer: Passage) -> bool:
    """Whether a quote follows a turn that ends with a question mark or says "u"."""
    if not (_speaks_first(answer) and _is_turn(question)):
        return False
    asked = question.words[-1].text == "?"
    return asked or any(word.lower in _ADDRESS for word in question.words)


def _asks_first(passage: Passage) -> bool:
    """Whether question and answer stand in one paragraph: "Waarom stopt u? ‘Mijn knieën.’"."""
    if not passage.talks or passage.kind is not Kind.BODY:
        return False
    first = passage.talks[0].word
    return first > 2 and passage.words[first - 1].text == "?" and first == len(passage.words) - 1


def _speaks_first(passage: Passage) -> bool:
    return bool(passage.talks) and passage.talks[0].word == 0 and passage.kind is Kind.BODY


def _is_turn(passage: Passage) -> bool:
    return (
        passage.kind in (Kind.BODY, Kind.HEADING)
        and 0 < len(passage.words) <= _LONGEST_QUESTION
        and not _speaks_first(passage)
        and passage.words[-1].quote is None
    )
