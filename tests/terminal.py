"""A real pseudo-terminal with a screen that can be read: what a person would see."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

import pyte

_CAN_FRAMES_BE_WHOLE = b"\x1b[?2026$p"
_THEY_CAN = b"\x1b[?2026;2$y"
_FRAME_BEGINS = b"\x1b[?2026h"
_FRAME_ENDS = b"\x1b[?2026l"
PATIENCE = 60.0
"""Seconds of silence after which a program counts as stuck; not a measure of anything."""


class Silence(AssertionError):
    """The program said nothing more, and what was waited for never came."""


class Terminal:
    """Runs a program in a pseudo-terminal; a context manager that leaves no process behind."""

    def __init__(
        self,
        command: Sequence[str],
        size: tuple[int, int] = (120, 40),
        env: Mapping[str, str] | None = None,
        stdin: int | None = None,
    ) -> None:
        self.screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self.screen)
        self.output = bytearray()
        """Everything that the program has written."""
        self.exit_code: int | None = None
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            **(env or {}),
        }
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            if stdin is not None:
                os.dup2(stdin, 0)
            os.execvpe(command[0], list(command), environment)
        self.resize(*size)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.exit_code is None:
            os.kill(self.pid, signal.SIGKILL)
            self.wait_for_exit()
        os.close(self._master)

    @property
    def text(self) -> str:
        """The lines on the screen."""
        return "\n".join(self.screen.display)

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size."""
        self.screen.resize(lines, columns)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def press(self, keys: str) -> None:
        """Send keys as a keyboard would."""
        os.write(self._master, keys.encode())

    def take(self, patience: float = PATIENCE) -> bytes:
        """What the program writes next; nothing at its end or after so long a silence."""
        ready, _, _ = select.select([self._master], [], [], patience)
        try:
            return os.read(self._master, 65536) if ready else b""
        except OSError:  # the other end is closed: the program has left
            return b""

    def read(self) -> bool:
        """Bring what the program writes next onto the screen; False if there is no more."""
        data = self.take()
        self.output += data
        if _CAN_FRAMES_BE_WHOLE in data:
            self.press(_THEY_CAN.decode())
        self._stream.feed(_without_unknown(data))
        return bool(data)

    @property
    def _is_whole(self) -> bool:
        """Whether no frame has begun that has not ended yet."""
        return self.output.rfind(_FRAME_BEGINS) <= self.output.rfind(_FRAME_ENDS)

    def wait_until(self, holds: Callable[[str], bool]) -> str:
        """The screen's text as soon as `holds` is true of a whole frame."""
        while not (self._is_whole and holds(self.text)):
            if not self.read():
                raise Silence(f"it never came; the screen shows:\n{self.text}")
        return self.text

    def wait_for(self, words: str) -> str:
        """The screen's text as soon as it holds the words."""
        return self.wait_until(lambda text: words in text)

    def wait_for_exit(self) -> int:
        """The program's exit code, negative for a signal, once it has left."""
        while self.read():
            pass
        _, status = os.waitpid(self.pid, 0)
        self.exit_code = os.waitstatus_to_exitcode(status)
        return self.exit_code


def _without_unknown(data: bytes) -> bytes:
    """The data without sequences of the kitty keyboard protocol and of mode reports, of which
    pyte would print a part."""
    for unknown in (b"\x1b[>1u", b"\x1b[<u", _CAN_FRAMES_BE_WHOLE, b"\x1b[?2048$p"):
        data = data.replace(unknown, b"")
    return data
