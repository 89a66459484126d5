"""How far something is, on standard error: a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.commands.output import tell_all
from reader.visible import visible

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress


class Progress:
    """A bar while something is done; a context manager."""

    def __init__(self, what: str, unit: str, total: int | None) -> None:
        self._what, self._unit, self._total = visible(what), unit, total
        self._bar: RichProgress | None = None

    def __enter__(self) -> Self:
        if sys.stderr is not None and sys.stderr.isatty():
            # rich loads long, and only a terminal shows the bar.
            from rich.console import Console
            from rich.progress import (
                BarColumn,
                MofNCompleteColumn,
                Progress,
                TextColumn,
                TimeRemainingColumn,
            )

            self._bar = Progress(
                TextColumn("{task.description}", markup=False),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn(self._unit, markup=False),
                TimeRemainingColumn(),
                console=Console(file=sys.stderr, highlight=False),
                transient=True,
            )
            self._bar.start()
            self._task = self._bar.add_task(self._what, total=self._total)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def advance(self, by: int) -> None:
        """So much more is done."""
        if self._bar is not None:
            self._bar.advance(self._task, by)

    def tell(self, notices: Iterable[str]) -> None:
        """Say each notice, above the bar."""
        for notice in notices:
            if self._bar is not None:
                self._bar.console.print(f"reader: {visible(notice)}", markup=False)
            else:
                tell_all((notice,))
