"""A damaged database is never thrown away: it is set aside under a name of its own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

LOG = "-wal"
SHARED_MEMORY = "-shm"
"""What SQLite adds to the database's name for the files that belong to it."""

_LOG_MAGIC = frozenset({b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"})
_ABSENT = frozenset({b"", bytes(4)})
"""What a log begins with into which nothing has been written, also after a loss of power."""


def beside(path: Path, suffix: str) -> Path:
    """The file of the database that has this suffix."""
    return path.with_name(path.name + suffix)


def set_aside(path: Path, now: datetime, suffixes: tuple[str, ...]) -> Path:
    """Rename those files of the database that are there; gives the new name of the database.

    Nothing that was set aside before is overwritten.
    """
    stamp = f"{path.name}.damaged-{now:%Y%m%d-%H%M%S}"
    aside = path.with_name(stamp)
    count = 1
    while any(beside(aside, suffix).exists() for suffix in ("", LOG, SHARED_MEMORY)):
        count += 1
        aside = path.with_name(f"{stamp}-{count}")
    for suffix in suffixes:
        part = beside(path, suffix)
        if part.exists():
            part.rename(beside(aside, suffix))
    return aside


def has_log(path: Path) -> bool:
    """Whether the last program that wrote has not closed the database, or is still at it."""
    log = beside(path, LOG)
    return log.is_file() and log.stat().st_size > 0


def has_foreign_log(path: Path) -> bool:
    """Whether the log is no log of SQLite's, which would silently begin a new one over it."""
    if not has_log(path):
        return False
    with beside(path, LOG).open("rb") as log:
        start = log.read(4)
    return start not in _LOG_MAGIC and start not in _ABSENT


def has_lost_its_log(path: Path) -> bool:
    """Whether the database is empty beside a log, which SQLite would silently delete."""
    return path.is_file() and path.stat().st_size == 0 and has_log(path)
