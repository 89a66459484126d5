"""What can go wrong with the database, in words."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import MemoryFileError

_PRIMARY_CODE = 0xFF
"""Extended result codes of SQLite hold the primary one in their low byte."""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class DamagedDatabaseError(Exception):
    """The file is no database, or its content contradicts itself."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file itself is wrong."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Text that is not UTF-8 is found by Python's module, which then gives no code.
        return isinstance(error, sqlite3.OperationalError)
    return code & _PRIMARY_CODE in _DAMAGED


def is_lock(error: sqlite3.Error) -> bool:
    """Whether another program holds the file."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE in _LOCKED


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Failures of the file and of its disk, raised as MemoryFileError."""
    try:
        yield
    except DamagedDatabaseError as error:
        raise MemoryFileError(
            f"{path} is damaged ({error})", "Move it away, and a new one is made"
        ) from error
    except sqlite3.Error as error:
        raise _worded(path, error) from error
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise _no_space(path) from error
        raise MemoryFileError(f"{path} cannot be used: {error.strerror}", _CHOOSE) from error


_CHOOSE = "READER_DATA_DIR can name another folder for what is kept"


def _no_space(path: Path) -> MemoryFileError:
    return MemoryFileError(
        f"Not kept: there is no space left to write {path}", "Free some space and try again"
    )


def _worded(path: Path, error: sqlite3.Error) -> MemoryFileError:
    code = getattr(error, "sqlite_errorcode", 0)
    if code & _PRIMARY_CODE == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return _no_space(path)
    if is_lock(error):
        return MemoryFileError(
            f"Not kept: another program is writing {path}", "Try again in a moment"
        )
    if is_damage(error):
        return MemoryFileError(
            f"{path} is damaged ({error})", "Move it away, and a new one is made"
        )
    return MemoryFileError(f"{path} cannot be used: {error}", _CHOOSE)
