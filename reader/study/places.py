"""Where the reader was in a text, and the bookmarks in it, by the text's content.

A text is known by its fingerprint, so a file that has moved, or whose line ends another program has
changed, is found again. The places that are kept are those in the text with "\\n" for every line
end; `to_kept` and `from_kept` lead there and back.
"""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import datetime

from reader.storage.moments import stamp
from reader.storage.store import Store
from reader.visible import encodable

_RECALL = "SELECT place FROM article WHERE fingerprint = ? AND place IS NOT NULL"
_REMEMBER = (
    "INSERT INTO article (fingerprint, name, place, seen_at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (fingerprint) DO UPDATE"
    " SET name = excluded.name, place = excluded.place, seen_at = excluded.seen_at"
)
_MEET = (
    "INSERT INTO article (fingerprint, name, seen_at) VALUES (?, ?, ?)"
    " ON CONFLICT (fingerprint) DO NOTHING"
)
_BOOKMARKS = "SELECT place FROM bookmark WHERE fingerprint = ? ORDER BY place"
_REMOVE = "DELETE FROM bookmark WHERE fingerprint = ? AND place = ?"
_SET = "INSERT INTO bookmark (fingerprint, place, set_at) VALUES (?, ?, ?)"


def fingerprint(text: str) -> str:
    """The SHA-256 of the text with every line end as "\\n" and none at its end, in hexadecimal."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").rstrip()
    return hashlib.sha256(unified.encode("utf-8", "surrogatepass")).hexdigest()


def to_kept(text: str, place: int) -> int:
    """A place in the text as it is kept: in the text with "\\n" for every line end."""
    return place - text.count("\r\n", 0, place + 1)


def from_kept(text: str, kept: int) -> int:
    """The place in the text that `to_kept` gave, at most the text's end."""
    place = kept
    pair = text.find("\r\n")
    while 0 <= pair < place:
        place += 1
        pair = text.find("\r\n", pair + 2)
    return min(place, len(text))


class Places:
    """The last place and the bookmarks of every text."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def recall(self, fingerprint: str) -> int | None:
        """The start of the sentence where the text was left, or None if it never was open."""
        rows = self._store.read(_RECALL, (fingerprint,))
        place = rows[0][0] if rows else None
        return place if isinstance(place, int) else None

    def remember(self, fingerprint: str, name: str, place: int, at: datetime) -> None:
        """Keep a sentence's start for the next opening; MemoryFileError if it cannot be kept."""

        def put(connection: sqlite3.Connection) -> None:
            connection.execute(_REMEMBER, (fingerprint, encodable(name), place, stamp(at)))

        self._store.change(put)

    def bookmarks(self, fingerprint: str) -> tuple[int, ...]:
        """The bookmarked places of a text, in order."""
        rows = self._store.read(_BOOKMARKS, (fingerprint,))
        return tuple(place for (place,) in rows if isinstance(place, int))

    def toggle_bookmark(self, fingerprint: str, name: str, place: int, at: datetime) -> bool:
        """Set a bookmark or remove it; whether it is set now. MemoryFileError if not kept."""

        def toggle(connection: sqlite3.Connection) -> bool:
            if connection.execute(_REMOVE, (fingerprint, place)).rowcount:
                return False
            connection.execute(_MEET, (fingerprint, encodable(name), stamp(at)))
            connection.execute(_SET, (fingerprint, place, stamp(at)))
            return True

        return self._store.change(toggle)
