"""How far a download is, on standard error: a bar on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import sys
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.commands.output import tell

if TYPE_CHECKING:
    from rich.progress import Progress

_STEP = 10_000_000
"""Bytes between two lines."""


class DownloadBar:
    """Shows the bytes that are there, once it is told of any; a context manager."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._next = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            with suppress(OSError):  # no download hangs on who looks on
                self._bar.stop()

    def show(self, received: int, total: int | None) -> None:
        """So many bytes are there, of so many if that is known."""
        if sys.stderr is not None and sys.stderr.isatty():
            with suppress(OSError):
                self._draw(received, total)
        elif received >= self._next or received == total:
            self._next = received + _STEP
            tell(f"{_megabytes(received)} of {_megabytes(total) if total else 'an unknown size'}")

    def _draw(self, received: int, total: int | None) -> None:
        if self._bar is None:
            # rich loads long, and only a terminal shows the bar.
            from rich.console import Console
            from rich.progress import (
                BarColumn,
                DownloadColumn,
                Progress,
                TimeRemainingColumn,
                TransferSpeedColumn,
            )

            self._bar = Progress(
                BarColumn(),
                DownloadColumn(),
                TransferSpeedColumn(),
                TimeRemainingColumn(),
                console=Console(file=sys.stderr, highlight=False),
                transient=True,
            )
            self._bar.start()
            self._task = self._bar.add_task("", total=total)
        self._bar.update(self._task, completed=received, total=total)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
