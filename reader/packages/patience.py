"""How long to go on with what a network may or may not give, and when to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from reader.errors import PackageError

WAITS = (1.0, 3.0, 9.0)
"""Seconds before each new try."""
TIMEOUT = 20.0
"""Seconds of silence after which a server counts as gone."""
_ENOUGH = 1_000_000
"""Bytes more than before after which a failure counts as the first."""
_MOMENT = 0.2
"""Seconds between two looks at whether to stop."""

Progress = Callable[[int, int | None], None]
"""Told how many bytes are there, and of how many if that is known."""
Answer = TypeVar("Answer")


class Unreachable(PackageError):
    """The network or the server failed in a way that another try may not meet."""


class Stopped(PackageError):
    """It was asked to stop."""

    def __init__(self) -> None:
        super().__init__(
            "The installation was stopped", "`reader models install` goes on where it was"
        )


@dataclass(frozen=True, slots=True)
class Patience:
    """Whom to tell how far it is, and how long to go on."""

    progress: Progress = lambda received, total: None
    cancelled: Callable[[], bool] = lambda: False
    wait: Callable[[float], object] = time.sleep
    timeout: float = TIMEOUT

    def go_on(self) -> None:
        """Do nothing, or raise Stopped where it was asked to stop."""
        if self.cancelled():
            raise Stopped

    def pause(self, seconds: float) -> None:
        """Return after so many seconds, or raise Stopped within them."""
        for _ in range(round(seconds / _MOMENT)):
            self.go_on()
            self.wait(_MOMENT)
        self.go_on()


def persist(
    attempt: Callable[[], Answer], patience: Patience, so_far: Callable[[], int] = lambda: 0
) -> Answer:
    """What the attempt gives, tried anew after growing waits where it is Unreachable.

    `so_far` says how many bytes are there: who gets on may fail more often.
    """
    failures, had = 0, so_far()
    while True:
        patience.go_on()
        try:
            return attempt()
        except Unreachable:
            if so_far() - had >= _ENOUGH:
                failures, had = 0, so_far()
            if failures == len(WAITS):
                raise
            patience.pause(WAITS[failures])
            failures += 1
