"""The engine as a program: batches of sentences in on standard input, their English out.

It keeps what it finds before it says so: what is shown as kept is on the disk. When standard input
ends, whoever asked is gone, and it ends at once, in the middle of a batch too.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import sys
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from reader.engine.argos import load_decoder
from reader.engine.decoder import Decoder
from reader.engine.protocol import Batch, Done, Ready, Refusal, Said, Start
from reader.engine.wording.chain import translate
from reader.errors import EngineError, MemoryFileError
from reader.storage.connection import open_store
from reader.translation.machine import EngineEnglish, MachineMemory, Package


def main() -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl+c is for whoever asks
    # Whatever a library prints must not get between what is said.
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    start: Start = pickle.load(questions)
    if hasattr(os, "nice"):
        os.nice(start.niceness)
    try:
        decoder = load_decoder(start.path, start.workers)
    except EngineError as error:
        _say(answers, Refusal(error.what, error.next_step))
        return
    _say(answers, Ready())
    batches: queue.SimpleQueue[Batch] = queue.SimpleQueue()
    found: queue.SimpleQueue[_Found] = queue.SimpleQueue()
    for _ in range(start.workers):
        threading.Thread(target=_work, args=(decoder, batches, found), daemon=True).start()
    threading.Thread(target=_keep_and_say, args=(start, found, answers), daemon=True).start()
    while (batch := _read(questions)) is not None:
        batches.put(batch)
    os._exit(0)  # a translation that is running cannot be interrupted


@dataclass(frozen=True, slots=True)
class _Found:
    number: int
    english: tuple[EngineEnglish, ...]
    faults: tuple[str, ...]


def _read(questions: BinaryIO) -> Batch | None:
    try:
        batch: Batch = pickle.load(questions)
    except (EOFError, OSError, pickle.UnpicklingError):
        return None
    return batch


def _work(
    decoder: Decoder, batches: queue.SimpleQueue[Batch], found: queue.SimpleQueue[_Found]
) -> None:
    """Translate one batch after the other."""
    while True:
        found.put(_translated(batches.get(), decoder))


def _translated(batch: Batch, decoder: Decoder) -> _Found:
    """The English of a batch, without that of sentences which the engine fails at."""
    try:
        return _Found(batch.number, translate(batch.sentences, decoder), ())
    except Exception as error:  # noqa: BLE001 - whatever a library raises must not end the others
        if len(batch.sentences) == 1:
            fault = f"The engine fails at a sentence ({type(error).__name__}: {error})."
            return _Found(batch.number, (), (fault,))
    apart = [_translated(Batch(batch.number, (each,)), decoder) for each in batch.sentences]
    return _Found(
        batch.number,
        tuple(english for each in apart for english in each.english),
        tuple(fault for each in apart for fault in each.faults),
    )


def _keep_and_say(start: Start, found: queue.SimpleQueue[_Found], answers: BinaryIO) -> None:
    """Keep what was found, in the one thread that may use the store, and say it."""
    try:
        keeping = _Keeping(start.data_folder, start.package)
        while True:
            each = found.get()
            kept = keeping.keep(each.english)
            notices = (*keeping.take_notices(), *each.faults)
            _say(answers, Done(each.number, each.english, kept, notices))
    finally:
        os._exit(1)  # without this thread nothing is said any more, so let all of it end


class _Keeping:
    """The store in which all that is found is kept, if any."""

    def __init__(self, folder: Path | None, package: Package) -> None:
        self._memory: MachineMemory | None = None
        self._notices: list[str] = []
        if folder is not None:
            opened = open_store(folder, datetime.now(UTC))
            self._notices += opened.notices
            self._store = opened.store
            if opened.kept:
                self._memory = MachineMemory(opened.store, package)

    def keep(self, english: tuple[EngineEnglish, ...]) -> bool:
        """Whether it is on the disk now."""
        if self._memory is None or not english:
            return False
        try:
            self._memory.keep(english, datetime.now(UTC))
        except MemoryFileError as error:
            self._notices.append(str(error))
            return False
        return True

    def take_notices(self) -> tuple[str, ...]:
        """What has happened since this was last asked."""
        if self._memory is not None:
            self._notices += self._store.take_notices()
        notices = tuple(self._notices)
        self._notices.clear()
        return notices


def _say(answers: BinaryIO, what: Said) -> None:
    pickle.dump(what, answers)
    answers.flush()


if __name__ == "__main__":
    main()
