"""All sentences get their English, or are said to be left, whatever happens to the engine."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from reader.engine.driving import Driver, Left, Progress, Restarted, Translated
from reader.engine.order import Order
from reader.engine.process import EngineLost, EngineProcess
from reader.engine.protocol import Batch, Done
from reader.engine.sentence import Sentence
from reader.errors import EngineError
from reader.translation.attention import Attention
from reader.translation.machine import EngineEnglish

NO_ATTENTION = Attention((), (), b"")


class ScriptedEngine:
    """Answers in turn, and is lost at certain sentences, as a real one is at what crashes it."""

    running = 0

    def __init__(self, poison: Callable[[tuple[str, ...]], bool], log: list[list[str]]) -> None:
        self.start = SimpleNamespace(workers=2)
        self._poison = poison
        self._log = log
        self._asked: list[Batch] = []
        ScriptedEngine.running += 1

    def wait_until_ready(self) -> None:
        pass

    def ask(self, batch: Batch) -> None:
        self._asked.append(batch)
        self._log.append([each.segment for each in batch.sentences])

    def next_done(self) -> Done:
        if self._poison(tuple(s.segment for b in self._asked for s in b.sentences)):
            raise EngineLost("it was killed, perhaps for want of memory")
        batch = self._asked.pop(0)
        english = tuple(
            EngineEnglish(each.segment, each.segment.upper(), 0.0, NO_ATTENTION, (), "")
            for each in batch.sentences
            if each.segment != "empty"
        )
        return Done(batch.number, english, kept=True)

    def stop(self) -> None:
        pass

    def close(self) -> None:
        ScriptedEngine.running -= 1


def order_of(*segments: str) -> Order:
    order = Order(place=-1)
    for number, segment in enumerate(segments):
        order.add(number, [Sentence(segment, segment)])
    order.finish()
    return order


def driven(
    order: Order, poison: Callable[[tuple[str, ...]], bool] = lambda asked: False
) -> tuple[list[Progress], list[list[str]]]:
    log: list[list[str]] = []

    def start() -> EngineProcess:
        return cast(EngineProcess, cast(Any, ScriptedEngine(poison, log)))

    found = list(Driver(start, order).run())
    assert ScriptedEngine.running == 0
    return found, log


def segments_of(found: list[Progress], kind: type[Translated] | type[Left]) -> list[str]:
    return sorted(
        each.segment
        for progress in found
        if isinstance(progress, kind)
        for each in (progress.english if isinstance(progress, Translated) else progress.sentences)
    )


@pytest.fixture(autouse=True)
def nothing_left_running() -> None:
    ScriptedEngine.running = 0


def test_all_get_their_english() -> None:
    found, _ = driven(order_of(*"abcdefghij"))
    assert segments_of(found, Translated) == list("abcdefghij")


def test_an_engine_is_not_even_started_where_nothing_waits() -> None:
    assert driven(order_of()) == ([], [])


def test_a_lost_engine_begins_again_and_nothing_is_missing() -> None:
    lost: list[bool] = []

    def once(asked: tuple[str, ...]) -> bool:
        lost.append(True)
        return len(lost) == 2

    found, _ = driven(order_of(*"abcdefghij"), once)
    assert segments_of(found, Translated) == list("abcdefghij")
    assert [each for each in found if isinstance(each, Restarted)] == [
        Restarted("The translation engine began again: it was killed, perhaps for want of memory.")
    ]


def test_what_ends_the_engine_is_found_alone_and_left() -> None:
    found, log = driven(order_of(*"abcdXfghijkl"), lambda asked: "X" in asked)
    assert segments_of(found, Left) == ["X"]
    assert segments_of(found, Translated) == list("abcdfghijkl")
    assert log.count(["X"]) == 1, "its second try is alone"


def test_a_sentence_without_english_is_left() -> None:
    found, _ = driven(order_of("a", "empty", "b"))
    assert segments_of(found, Left) == ["empty"]
    assert segments_of(found, Translated) == ["a", "b"]


def test_an_engine_that_is_always_lost_is_given_up() -> None:
    with pytest.raises(EngineError, match="cannot be kept running"):
        driven(order_of(*"abcdefghijklmnop"), lambda asked: True)
    assert ScriptedEngine.running == 0


def test_a_stopped_driver_ends_and_says_nothing_more() -> None:
    order = order_of(*"abcdefghij")
    driver = Driver(
        lambda: cast(EngineProcess, cast(Any, ScriptedEngine(lambda asked: False, []))), order
    )
    running = driver.run()
    next(running)
    driver.stop()
    running.close()
    assert ScriptedEngine.running == 0
