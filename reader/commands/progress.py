"""How far something is, on standard error: a bar on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.commands.output import tell, tell_all
from reader.visible import visible

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn

_STEP = 10_000_000
"""Bytes between two lines where there is no bar."""


class Bar:
    """A bar, once it is drawn; a context manager. Nothing hangs on who looks on."""

    def __init__(self) -> None:
        self._drawn: Progress | None = None
        self._told: set[str] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._drawn is not None:
            with suppress(OSError):
                self._drawn.stop()

    def draw(self, done: int, total: int | None) -> None:
        """So much of so much is done; nothing is drawn where no terminal shows it."""
        if sys.stderr is None or not sys.stderr.isatty():
            return
        with suppress(OSError):
            if self._drawn is None:
                from rich.console import Console  # rich loads long, and only a terminal shows it
                from rich.progress import Progress

                console = Console(file=sys.stderr, highlight=False)
                self._drawn = Progress(*self._columns(), console=console, transient=True)
                self._drawn.start()
                self._task = self._drawn.add_task("", total=total)
            self._drawn.update(self._task, completed=done, total=total)

    def _columns(self) -> Iterable[ProgressColumn]:
        raise NotImplementedError

    def tell(self, notices: Iterable[str]) -> None:
        """Say each notice once, above the bar."""
        for notice in dict.fromkeys(notices):
            if notice in self._told:
                continue
            self._told.add(notice)
            if self._drawn is not None:
                self._drawn.console.print(f"reader: {visible(notice)}", markup=False)
            else:
                tell_all((notice,))


class TranslatingBar(Bar):
    """Shows how many sentences are translated."""

    def _columns(self) -> Iterable[ProgressColumn]:
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

        yield TextColumn("translating")
        yield BarColumn()
        yield MofNCompleteColumn()
        yield TextColumn("sentences")
        yield TimeRemainingColumn()


class DownloadBar(Bar):
    """Shows the bytes that are there, now and then in a line where there is no terminal."""

    _next = 0

    def show(self, received: int, total: int | None) -> None:
        """So many bytes are there, of so many if that is known."""
        self.draw(received, total)
        if self._drawn is None and (received >= self._next or received == total):
            self._next = received + _STEP
            tell(f"{_megabytes(received)} of {_megabytes(total) if total else 'an unknown size'}")

    def _columns(self) -> Iterable[ProgressColumn]:
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )

        yield BarColumn()
        yield DownloadColumn()
        yield TransferSpeedColumn()
        yield TimeRemainingColumn()


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
