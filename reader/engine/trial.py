"""A package tried in a process of its own: a damaged model can end the one that loads it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.engine.driving import Driver, Translated
from reader.engine.order import Order
from reader.engine.process import EngineLost, EngineProcess
from reader.engine.protocol import Batch, Start
from reader.engine.quality.probes import PROBES
from reader.engine.sentence import Sentence
from reader.engine.starting import start_engine
from reader.engine.wording.sentence_case import in_sentence_case
from reader.errors import EngineError
from reader.packages.installed import InstalledPackage
from reader.translation.machine import EngineEnglish, Package

_PROBE = Sentence("De minister leest een krant.", "De minister leest een krant.")
_WORTH_IT = 1.1
_UNNAMED = Package("a package on trial", "", "")


def try_package(path: Path) -> None:
    """Load the package in a folder and translate a sentence; EngineError where that fails."""
    engine = EngineProcess(Start(path, _UNNAMED, workers=1, data_folder=None, niceness=0))
    try:
        engine.wait_until_ready()
        engine.ask(Batch(1, (_PROBE,)))
        done = engine.next_done()
    except EngineLost as error:
        raise EngineError(
            f"The package's model cannot be run: {error}", "Try another package"
        ) from error
    finally:
        engine.close()
    if not any(each.english.strip() for each in done.english):
        said = " ".join(done.notices) or "it gives nothing for a sentence"
        raise EngineError(f"The package's model cannot be run: {said}", "Try another package")


class Trial:
    """Translates for one who wants to know how well a package does; nothing is kept."""

    def __init__(self, package: InstalledPackage, workers: int) -> None:
        self._package, self._workers = package, workers

    def translate(self, segments: Sequence[str]) -> tuple[EngineEnglish, ...]:
        """The English of the segments, without those that the engine fails at; EngineError."""
        order = Order()
        order.add(1, (Sentence(each, in_sentence_case(each, {})) for each in segments))
        order.finish()
        found: list[EngineEnglish] = []
        for progress in Driver(self._begin, order).run():
            if isinstance(progress, Translated):
                found += progress.english
        return tuple(found)

    def _begin(self) -> EngineProcess:
        return start_engine(self._package, self._workers, data_folder=None)


def measure_workers(
    package: InstalledPackage, most: int, clock: Callable[[], float] = time.perf_counter
) -> dict[int, float]:
    """By a number of workers, one and `most`, how many words a second they translate here."""
    return {workers: _speed(package, workers, clock) for workers in dict.fromkeys((1, most))}


def fastest(speeds: dict[int, float]) -> int:
    """The number of workers to use: more than one only where they are faster by a tenth."""
    most = max(speeds)
    return most if speeds[most] > speeds[1] * _WORTH_IT else 1


def _speed(package: InstalledPackage, workers: int, clock: Callable[[], float]) -> float:
    sentences = [Sentence(probe.dutch, probe.dutch) for probe in PROBES]
    batches = [Batch(number, (each,)) for number, each in enumerate([*sentences, *sentences])]
    engine = start_engine(package, workers, data_folder=None)
    try:
        engine.wait_until_ready()
        engine.ask(batches[0])  # the first one is slower, whatever the workers
        engine.next_done()
        begun = clock()
        for batch in batches:
            engine.ask(batch)
        for _ in batches:
            engine.next_done()
        seconds = clock() - begun
    except EngineLost as error:
        raise EngineError(f"The package's model cannot be run: {error}") from error
    finally:
        engine.close()
    return sum(len(each.segment.split()) for each in sentences) * 2 / seconds
