"""Work that asks a model for English as it goes, written down as if each piece of it were alone.

The questions of all pieces are put together, so that the model is run once a round for all.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.engine.decoder import Decoded, Decoder, Search

Answer = tuple[Decoded, ...]
"""What came of one question, the best first, never none."""


@dataclass(frozen=True, slots=True)
class Question:
    """A Dutch text to translate, and how."""

    dutch: str
    search: Search


T = TypeVar("T")
Asking = Generator[list[Question], list[Answer], T]
"""Work that yields what it asks, is sent the answers in the same order, and returns its result."""


def ask(dutch: str, search: Search) -> Asking[Answer]:
    """Ask one question; its answer."""
    (answer,) = yield [Question(dutch, search)]
    return answer


def together(works: Sequence[Asking[T]]) -> Asking[list[T]]:
    """Do the works side by side; their results, in the same order."""
    results: dict[int, T] = {}
    waiting: list[tuple[int, Asking[T], list[Question]]] = []

    def resume(index: int, work: Asking[T], answers: list[Answer] | None) -> None:
        try:
            asked = next(work) if answers is None else work.send(answers)
        except StopIteration as ended:
            results[index] = ended.value
        else:
            waiting.append((index, work, asked))

    for index, work in enumerate(works):
        resume(index, work, None)
    while waiting:
        round_ = waiting
        waiting = []
        answers = yield [question for _, _, asked in round_ for question in asked]
        at = 0
        for index, work, asked in round_:
            resume(index, work, answers[at : at + len(asked)])
            at += len(asked)
    return [results[index] for index in range(len(works))]


def carry_out(work: Asking[T], decoder: Decoder) -> T:
    """The work's result, its questions answered by the decoder, one call a round and search."""
    try:
        asked = next(work)
        while True:
            asked = work.send(_answers(asked, decoder))
    except StopIteration as ended:
        result: T = ended.value
        return result


def _answers(asked: list[Question], decoder: Decoder) -> list[Answer]:
    of_search: dict[Search, list[int]] = {}
    for index, question in enumerate(asked):
        of_search.setdefault(question.search, []).append(index)
    found: dict[int, Answer] = {}
    for search, indexes in of_search.items():
        answers = decoder.decode([asked[index].dutch for index in indexes], search)
        found.update(zip(indexes, answers, strict=True))
    return [found[index] for index in range(len(asked))]
