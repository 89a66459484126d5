"""One at a time: a folder that is locked while its holder lives, however that ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.packages.folders import PACKAGES_VARIABLE
from reader.packages.troubles import FolderError, folder_troubles

FILE_NAME = ".reader-installing.lock"
"""The file in the folder where the folder itself cannot be locked, as on network disks."""


@contextmanager
def locked(folder: Path, variable: str = PACKAGES_VARIABLE) -> Iterator[None]:
    """Hold the folder; FolderError where another does, or where it cannot be held.

    `variable` can name another folder for it. No holder that was killed locks the next one out.
    """
    try:
        with folder_troubles(folder, variable):
            handle = _taken(folder)
    except BlockingIOError as error:
        raise FolderError(
            "Another reader is installing or removing a package at this moment",
            "Wait until it has ended, and try again",
        ) from error
    try:
        yield
    finally:
        with suppress(OSError):  # Windows removes no file that is open
            (folder / FILE_NAME).unlink(missing_ok=True)
        os.close(handle)


def _taken(folder: Path) -> int:
    try:
        return _locked(folder, os.O_RDONLY)
    except BlockingIOError:
        raise
    except OSError:
        return _taken_file(folder / FILE_NAME)


def _taken_file(path: Path) -> int:
    while True:
        handle = _locked(path, os.O_RDWR | os.O_CREAT)
        if sys.platform == "win32":
            return handle
        # Its last holder may have taken the file away between our opening and locking it.
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        os.close(handle)


def _locked(path: Path, flags: int) -> int:
    """A handle that holds the lock; BlockingIOError where another does."""
    handle = os.open(path, flags, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError as error:
                raise BlockingIOError from error
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BaseException:
        os.close(handle)
        raise
    return handle
