"""The schema of the database, as the steps that lead to it from an empty file.

`PRAGMA user_version` is the number of steps taken. A released step is never edited: a change to
the schema is a new step at the end.

The reader's corrections have a table of their own, which is only ever added to: they cannot be made
again. Machine translations can, and have other columns and another key: a table beside it, where
those of one version of a package stand beside those of another.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x44_4E_52_31
"""Marks the file as the reader's ("DNR1"), for other programs and for us."""

TABLES = frozenset(
    {"correction", "article", "bookmark", "preference", "package", "machine_translation"}
)
"""Every table of the newest schema."""


def _begin(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE correction ("
        " id INTEGER PRIMARY KEY,"
        " segment TEXT NOT NULL,"
        " english TEXT,"  # NULL: the reader has taken the correction back
        " made_at TEXT NOT NULL)"
    )
    connection.execute("CREATE INDEX correction_of_segment ON correction (segment, id)")
    connection.execute(
        "CREATE TABLE article ("
        " fingerprint TEXT PRIMARY KEY,"
        " name TEXT NOT NULL,"
        " place INTEGER,"  # NULL: it has bookmarks, but was never left at a place
        " seen_at TEXT NOT NULL) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE bookmark ("
        " fingerprint TEXT NOT NULL REFERENCES article,"
        " place INTEGER NOT NULL,"
        " set_at TEXT NOT NULL,"
        " PRIMARY KEY (fingerprint, place)) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE preference (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
    )


def _add_machine_translations(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE package ("
        " id INTEGER PRIMARY KEY,"
        " name TEXT NOT NULL,"
        " version TEXT NOT NULL,"
        " fingerprint TEXT NOT NULL UNIQUE)"
    )
    connection.execute(
        "CREATE TABLE machine_translation ("
        " id INTEGER PRIMARY KEY,"
        " segment TEXT NOT NULL,"
        " package INTEGER NOT NULL REFERENCES package,"
        " english TEXT NOT NULL,"
        " score REAL NOT NULL,"
        " attention BLOB NOT NULL,"
        " doubts TEXT NOT NULL,"  # a JSON list of strings
        " settings TEXT NOT NULL,"
        " made_at TEXT NOT NULL,"
        " UNIQUE (segment, package))"
    )


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_begin, _add_machine_translations)
"""Each step runs inside a transaction that its caller begins and ends."""


def schema_version(connection: sqlite3.Connection) -> int:
    """How many steps the database has taken."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Take the steps that are missing, all or none of them, whoever else is migrating."""
    if schema_version(connection) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[schema_version(connection) :]:
            step(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
