"""What the reader chose inside the program and expects to find again: a theme, an origin."""

from __future__ import annotations

import sqlite3

from reader.storage.store import Store

_GET = "SELECT value FROM preference WHERE key = ?"
_SET = (
    "INSERT INTO preference (key, value) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


class Preferences:
    """Values by name, the last one set."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str) -> str | None:
        """The value that was set last, or None."""
        rows = self._store.read(_GET, (key,))
        return str(rows[0][0]) if rows else None

    def set(self, key: str, value: str) -> None:
        """Keep a value; MemoryFileError if it cannot be kept."""

        def put(connection: sqlite3.Connection) -> None:
            connection.execute(_SET, (key, value))

        self._store.change(put)
