"""One at a time: a file that is locked while its holder lives, however that ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import PackageError
from reader.packages.folders import PACKAGES_VARIABLE
from reader.packages.troubles import folder_troubles


@contextmanager
def locked(path: Path, variable: str = PACKAGES_VARIABLE) -> Iterator[None]:
    """Hold the lock; PackageError where another has it, or where no file can be there.

    `variable` can name another folder for it. The file is gone afterwards; one that a killed
    holder left behind locks nobody out.
    """
    with folder_troubles(path.parent, variable):
        handle = _taken(path)
    try:
        yield
    finally:
        with suppress(OSError):  # Windows removes no file that is open
            path.unlink()
        os.close(handle)


def _taken(path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
            if _is_still(handle, path):
                return handle
        except BlockingIOError as error:
            os.close(handle)
            raise PackageError(
                "Another reader is installing or removing a package at this moment",
                "Wait until it has ended, and try again",
            ) from error
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _is_still(handle: int, path: Path) -> bool:
    """Whether the file that was locked is the one that the next to come would lock."""
    try:
        return sys.platform == "win32" or os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
