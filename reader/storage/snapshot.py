"""What is kept, to be read only: for a program that must leave no trace of having looked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.errors import MemoryFileError
from reader.storage.connection import Opened
from reader.storage.damage import has_log
from reader.storage.folders import database_path
from reader.storage.store import Store


@contextmanager
def snapshot(folder: Path, now: datetime) -> Iterator[Opened]:
    """A copy of the store in the folder as it stands; nothing in the folder is made or changed.

    Empty where there is none, and, with a notice, where it cannot be read.
    """
    with ExitStack() as resources:
        opened = _opened(database_path(folder), now, resources)
        resources.callback(opened.store.close)
        yield opened


def _opened(original: Path, now: datetime, resources: ExitStack) -> Opened:
    try:
        if not original.exists():
            return Opened(Store(None, now), (), kept=False)
        temporary = resources.enter_context(TemporaryDirectory(prefix="reader-"))
        copy = database_path(Path(temporary))
        _copy(original, copy)
        store = Store(copy, now)
    except (sqlite3.Error, OSError, MemoryFileError):
        return _unreadable(original, Store(None, now))
    return _unreadable(original, store) if store.take_notices() else Opened(store, (), kept=False)


def _unreadable(original: Path, store: Store) -> Opened:
    notice = f"{original} cannot be read, so your own translations are left out."
    return Opened(store, (notice,), kept=False)


def _copy(original: Path, copy: Path) -> None:
    """Copy the database, with what its log holds where that can be read."""
    # Without a log the file alone is the database, and SQLite need not make one to read it.
    modes = ("mode=ro", "immutable=1") if has_log(original) else ("immutable=1",)
    for mode in modes:
        try:
            with (
                closing(sqlite3.connect(f"{original.as_uri()}?{mode}", uri=True)) as source,
                closing(sqlite3.connect(copy)) as target,
            ):
                source.backup(target)
            return
        except sqlite3.Error:
            if mode == modes[-1]:
                raise
