"""The reader's own translations, kept for good."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from reader.storage.moments import stamp
from reader.storage.store import Row, Store
from reader.translation.translation import Origin, Translation, segment_key
from reader.visible import encodable

MADE_BY = "you"

_LAST = (
    "SELECT segment, english, made_at FROM correction WHERE segment = ? ORDER BY id DESC LIMIT 1"
)
_ALL_LAST = (
    "SELECT segment, english, made_at FROM correction"
    " WHERE id IN (SELECT max(id) FROM correction GROUP BY segment)"
    " AND english IS NOT NULL ORDER BY id"
)
_HISTORY = "SELECT segment, english, made_at FROM correction WHERE segment = ? ORDER BY id"
_ADD = "INSERT INTO correction (segment, english, made_at) VALUES (?, ?, ?)"


class TranslationMemory:
    """What the reader wrote: the last correction of a sentence holds, every earlier one is kept."""

    origin = Origin.READER

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, segment: str) -> Translation | None:
        """The reader's English of the sentence, unless there is none or it was taken back."""
        rows = self._store.read(_LAST, (segment_key(segment),))
        return _translation(rows[0]) if rows else None

    def correct(self, segment: str, english: str, at: datetime) -> Translation:
        """The correction, once it is durable; MemoryFileError if it could not be kept."""
        row = (segment_key(segment), encodable(english), stamp(at))
        self._add(row)
        return Translation(row[0], row[1], Origin.READER, MADE_BY, row[2])

    def withdraw(self, segment: str, at: datetime) -> None:
        """Take the reader's English back, so that the next origin shows; its history is kept."""
        self._add((segment_key(segment), None, stamp(at)))

    def all(self) -> tuple[Translation, ...]:
        """The corrections that hold, oldest first; MemoryFileError if they cannot be read."""
        found = map(_translation, self._store.rows(_ALL_LAST))
        return tuple(translation for translation in found if translation is not None)

    def history(self, segment: str) -> tuple[Translation, ...]:
        """All that the reader ever wrote for the sentence, oldest first."""
        found = map(_translation, self._store.rows(_HISTORY, (segment_key(segment),)))
        return tuple(translation for translation in found if translation is not None)

    def _add(self, row: tuple[str, str | None, str]) -> None:
        def insert(connection: sqlite3.Connection) -> None:
            connection.execute(_ADD, row)

        self._store.change(insert)


def _translation(row: Row) -> Translation | None:
    """A row of the table as a translation; None for one that takes a correction back."""
    segment, english, made_at = row
    if english is None:
        return None
    return Translation(str(segment), str(english), Origin.READER, MADE_BY, str(made_at))
