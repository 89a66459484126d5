"""Translating all that waits in an order, whatever becomes of the engine meanwhile."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from reader.engine.order import Order
from reader.engine.process import EngineLost, EngineProcess
from reader.engine.protocol import Batch, Done
from reader.engine.sentence import Sentence
from reader.errors import EngineError
from reader.translation.machine import EngineEnglish

_TRIES = 2
"""How often a sentence may be in work when the engine is lost; then it is left."""
_LOSSES = 4
"""How often the engine may be lost without having translated anything in between."""


@dataclass(frozen=True, slots=True)
class Translated:
    """A batch has its English."""

    english: tuple[EngineEnglish, ...]
    kept: bool
    """Whether it is on the disk now."""
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Sentences that the engine fails at, so that they stay without its English."""

    sentences: tuple[Sentence, ...]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Restarted:
    """The engine was lost and begins again."""

    said: str
    """So in a sentence."""


Progress = Translated | Left | Restarted


class Driver:
    """Keeps an engine at work on an order; `run` in one thread, `stop` from any."""

    def __init__(self, start: Callable[[], EngineProcess], order: Order) -> None:
        self._start = start
        self._order = order
        self._engine: EngineProcess | None = None
        self._is_stopped = False
        self._number = 0
        self._in_work: dict[int, tuple[Sentence, ...]] = {}
        self._suspects: deque[Sentence] = deque()
        """What was in work when the engine was lost: each is tried again alone."""
        self._losses: Counter[str] = Counter()
        self._lost_in_a_row = 0

    def stop(self) -> None:
        """Have `run` end soon, without what is in work now."""
        self._is_stopped = True
        self._order.finish()
        if self._engine is not None:
            self._engine.stop()

    def run(self) -> Generator[Progress, None, None]:
        """What becomes of the sentences, as it does, until none waits.

        EngineError where the engine refuses, or is lost again and again.
        """
        while not self._is_stopped and (self._suspects or self._order.wait()):
            try:
                yield from self._serve()
            except EngineLost as error:
                if not self._is_stopped:
                    yield self._recover(error)

    def _recover(self, error: EngineLost) -> Restarted | Left:
        """Get ready to begin again without the engine; what it was lost at twice is left."""
        self._lost_in_a_row += 1
        if self._lost_in_a_row == _LOSSES:
            raise EngineError(
                f"The translation engine cannot be kept running: {error}",
                "`reader models verify` tries the package",
            ) from error
        lost = [sentence for batch in self._in_work.values() for sentence in batch]
        self._in_work.clear()
        self._losses.update(sentence.segment for sentence in lost)
        left = tuple(each for each in lost if self._losses[each.segment] >= _TRIES)
        self._suspects.extend(each for each in lost if each not in left)
        said = f"The translation engine began again: {error}."
        return Left(left, (said,)) if left else Restarted(said)

    def _serve(self) -> Iterator[Progress]:
        """Translate with one engine until nothing waits."""
        engine = self._engine = self._start()
        try:
            if self._is_stopped:
                return
            engine.wait_until_ready()
            while self._in_work or self._suspects or self._order.wait():
                while batch := self._next_batch(engine.start.workers):
                    self._number += 1
                    self._in_work[self._number] = batch
                    engine.ask(Batch(self._number, batch))
                if self._in_work:
                    yield from self._progress(engine.next_done())
        finally:
            engine.close()

    def _next_batch(self, workers: int) -> tuple[Sentence, ...]:
        """What to ask now; nothing where every worker has a batch."""
        if self._suspects:
            return (self._suspects.popleft(),) if not self._in_work else ()
        is_alone = any(
            self._losses[each.segment] for batch in self._in_work.values() for each in batch
        )
        return () if is_alone or len(self._in_work) >= workers else self._order.take(workers)

    def _progress(self, done: Done) -> Iterator[Progress]:
        sentences = self._in_work.pop(done.number)
        found = {each.segment for each in done.english}
        self._lost_in_a_row = 0
        if done.english:
            yield Translated(done.english, done.kept, done.notices)
        left = tuple(each for each in sentences if each.segment not in found)
        if left:
            yield Left(left, () if done.english else done.notices)
