"""Reading and changing what is kept, whatever happens to the file meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from reader.errors import MemoryFileError
from reader.storage.database import connect_in_memory, open_database, replace_damaged
from reader.storage.failures import in_words, is_damage

T = TypeVar("T")
Row = tuple[object, ...]
_IN_MEMORY = Path(":memory:")


class Store:
    """A database, to be used from the thread that opened it and closed by `close`.

    Where the file proves to be damaged it is set aside, a new one is begun and reading goes on.
    Raises MemoryFileError on opening where no file can be used.
    """

    def __init__(self, path: Path | None, now: datetime) -> None:
        self._path = path
        """None for a store in memory, which ends with the program."""
        self._opened_at = now
        self._notices: list[str] = []
        self._told: set[str] = set()
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._open()

    @property
    def kept(self) -> bool:
        """Whether what is changed outlives the program."""
        return self._path is not None

    def read(self, query: str, parameters: Sequence[object] = ()) -> list[Row]:
        """The rows of a query; none where they cannot be read, which a notice then says."""
        try:
            return self.rows(query, parameters)
        except MemoryFileError as error:
            self._tell(str(error))
            return []

    def rows(self, query: str, parameters: Sequence[object] = ()) -> list[Row]:
        """The rows of a query; MemoryFileError where they cannot be read."""

        def fetch() -> list[Row]:
            if self._connection is None:
                return []
            return self._connection.execute(query, parameters).fetchall()

        return self._through_damage(fetch)

    def change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What the work gives, once all that it changed is durable; MemoryFileError if it is not.

        The work is done in one transaction, and again where the file had to be replaced.
        """

        def transact() -> T:
            connection = self._writable()
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            return result

        return self._through_damage(transact)

    def take_notices(self) -> tuple[str, ...]:
        """What has happened to the file since this was last asked, each thing once."""
        notices = tuple(self._notices)
        self._notices.clear()
        return notices

    def close(self) -> None:
        """Let go of the file; a store that is closed can be closed again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._path is None:
            self._connection = connect_in_memory()
            return self._connection
        self._connection, notices = open_database(self._path, self._opened_at)
        self._identity = _identity(self._path)
        for notice in notices:
            self._tell(notice)
        return self._connection

    def _writable(self) -> sqlite3.Connection:
        """The connection to the file that bears the name now.

        A file that was moved or deleted meanwhile would still take what is written, for nobody.
        """
        if self._path is not None and _identity(self._path) != self._identity:
            self.close()
        return self._open() if self._connection is None else self._connection

    def _through_damage(self, action: Callable[[], T]) -> T:
        with in_words(self._path or _IN_MEMORY):
            try:
                return action()
            except sqlite3.DatabaseError as error:
                if self._path is None or not is_damage(error):
                    raise
                self._begin_anew(self._path)
                return action()

    def _begin_anew(self, path: Path) -> None:
        """Set the damaged file aside, unless another reader has done so, and open a new one."""
        self.close()
        if _identity(path) == self._identity:
            self._tell(replace_damaged(path, self._opened_at))
        self._open()

    def _tell(self, notice: str) -> None:
        if notice not in self._told:
            self._told.add(notice)
            self._notices.append(notice)


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells the file from another of the same name; None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
