"""A connection to a sound database at the newest schema.

WAL with synchronous=FULL: a commit is on the disk when it returns, and a second reader can read and
write the same file.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from reader.errors import MemoryFileError
from reader.storage.damage import (
    LOG,
    SHARED_MEMORY,
    has_foreign_log,
    has_log,
    has_lost_its_log,
    set_aside,
)
from reader.storage.failures import DamagedDatabaseError, in_words, is_damage, is_lock
from reader.storage.migrations import APPLICATION_ID, MIGRATIONS, TABLES, migrate, schema_version

BUSY_SECONDS = 1.0
"""How long a statement waits for another program: commits take milliseconds, and keys wait."""
_BETWEEN_TRIES = 0.005
ALWAYS_CHECKED = 1 << 20
"""Bytes up to which a database is checked whenever it is opened."""
CHECKED_AFTER_A_CRASH = 1 << 26
"""Bytes up to which it is checked when the last program has not closed it."""


def open_database(path: Path, now: datetime) -> tuple[sqlite3.Connection, tuple[str, ...]]:
    """A connection, and what to tell; a damaged file is set aside for a new one.

    Raises MemoryFileError where no file can be opened.
    """
    with in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        notices: tuple[str, ...] = ()
        if has_foreign_log(path):
            aside = set_aside(path, now, (LOG, SHARED_MEMORY))
            notices = (
                f"The last changes to {path} were damaged and may be missing."
                f" They are kept in {aside}{LOG}.",
            )
        try:
            return connect(path), notices
        except DamagedDatabaseError:
            said = replace_damaged(path, now)
        return connect(path), (*notices, said)


def replace_damaged(path: Path, now: datetime) -> str:
    """Set the whole database aside; gives what to tell about it."""
    aside = set_aside(path, now, ("", LOG, SHARED_MEMORY))
    return (
        "The file with your corrections and places was damaged, and a new one was begun."
        f" The old one is {aside}."
    )


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the database, made where there is none.

    Raises DamagedDatabaseError, MemoryFileError for what is not ours to write, sqlite3.Error
    and OSError.
    """
    if has_lost_its_log(path):
        raise DamagedDatabaseError("it is empty, and its log is not")
    crashed = has_log(path)
    with ExitStack() as on_failure:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        on_failure.callback(connection.close)
        try:
            _refuse_what_is_not_ours(path, connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone is not durable there
            _use_log(connection)
            connection.execute("PRAGMA foreign_keys = ON")
            migrate(connection)
            _check(connection, path.stat().st_size, crashed)
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                raise DamagedDatabaseError(str(error)) from error
            raise
        on_failure.pop_all()
    return connection


def connect_in_memory() -> sqlite3.Connection:
    """A connection to an empty database that ends with it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection)
    return connection


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to WAL, for which SQLite itself does not wait while another reader does the same."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not is_lock(error) or time.monotonic() > deadline:
                raise
            time.sleep(_BETWEEN_TRIES)
        else:
            return


def _tables(connection: sqlite3.Connection) -> frozenset[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return frozenset(name for (name,) in found)


def _refuse_what_is_not_ours(path: Path, connection: sqlite3.Connection) -> None:
    # In this order: another reader may finish making the file between the two.
    tables = _tables(connection)
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise MemoryFileError(
            f"{path} is a database of another program", "READER_DATA_DIR can name another folder"
        )
    if schema_version(connection) > len(MIGRATIONS):
        raise MemoryFileError(
            f"{path} was written by a newer version of reader", "Update reader to use it again"
        )


def _check(connection: sqlite3.Connection, size: int, crashed: bool) -> None:
    """Raise if the content contradicts itself.

    The time that a check takes grows with the file; damage to a large one is found where it is
    met, and dealt with there.
    """
    if not _tables(connection) >= TABLES:
        raise DamagedDatabaseError("tables are missing")
    if size <= ALWAYS_CHECKED or (crashed and size <= CHECKED_AFTER_A_CRASH):
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DamagedDatabaseError(verdict)
