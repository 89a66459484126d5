"""The engine in a process of its own: the screen never waits for it, and outlives it."""

from __future__ import annotations

import pickle
import signal
import subprocess

from reader.engine.offline import offline
from reader.engine.protocol import Batch, Done, Ready, Refusal, Said, Start, Told
from reader.errors import EngineError
from reader.programs import Program

_LAST_BREATH = 2.0
"""Seconds that a process has to end once it says nothing more: its own exit code tells why."""


class EngineLost(Exception):
    """The process has ended, by a fault or a signal; its argument says so in words."""


class EngineProcess:
    """One run of the engine; to be used from one thread, stopped from any."""

    def __init__(self, start: Start) -> None:
        self.start = start
        program = Program("reader.engine.program", offline)
        self._process = program.process
        self._questions, self._answers = program.questions, program.answers

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def wait_until_ready(self) -> None:
        """Load the model; EngineError where it refuses, EngineLost where the process ends."""
        self._tell(self.start)
        said = self._hear()
        if isinstance(said, Refusal):
            self.stop()
            raise EngineError(said.what, said.next_step)
        assert isinstance(said, Ready)

    def ask(self, batch: Batch) -> None:
        """Have a batch translated; EngineLost where the process has ended."""
        self._tell(batch)

    def next_done(self) -> Done:
        """The batch that is translated next, in whatever order; EngineLost where it has ended."""
        said = self._hear()
        assert isinstance(said, Done)
        return said

    def stop(self) -> None:
        """End it at once, wherever it is; what it has said is kept stays kept."""
        self._process.kill()

    def close(self) -> None:
        """End it and leave nothing behind."""
        self.stop()
        self._process.wait()
        for pipe in (self._questions, self._answers):
            try:
                pipe.close()
            except OSError:  # what was still to be told is told to nobody
                continue

    def _tell(self, what: Told) -> None:
        try:
            pickle.dump(what, self._questions)
            self._questions.flush()
        except OSError as error:
            raise self._lost() from error

    def _hear(self) -> Said:
        try:
            said: Said = pickle.load(self._answers)
        except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
            raise self._lost() from error
        return said

    def _lost(self) -> EngineLost:
        try:
            code = self._process.wait(timeout=_LAST_BREATH)
        except subprocess.TimeoutExpired:
            self.stop()
            self._process.wait()
            return EngineLost("it said what cannot be understood")
        if code == -signal.SIGKILL:
            return EngineLost("it was killed, perhaps for want of memory")
        if code < 0:
            return EngineLost(f"it was ended by {signal.Signals(-code).name}")
        return EngineLost(f"it left with {code}")
