"""What a folder or an archive can do to an installation, as errors that name it."""

from __future__ import annotations

import errno
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import PackageError
from reader.packages.folders import PACKAGES_VARIABLE

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OverflowError,
    ValueError,
    RuntimeError,
)
"""What `zipfile` raises for one that is damaged, encrypted or of a kind that it does not know."""


class FolderError(PackageError):
    """A folder, not the package, is what stands in the way."""


@contextmanager
def folder_troubles(folder: Path, variable: str = PACKAGES_VARIABLE) -> Iterator[None]:
    """Tell what goes wrong with the folder as a FolderError; the variable can name another."""
    try:
        yield
    except BlockingIOError:
        raise  # somebody else has it, which is no trouble of the folder's
    except OSError as error:
        raise _folder_trouble(folder, variable, error) from error


@contextmanager
def archive_troubles(archive: Path) -> Iterator[None]:
    """Tell what goes wrong with reading the archive as a PackageError."""
    try:
        yield
    except OSError as error:
        raise PackageError(
            f"{archive} cannot be read: {error.strerror or error}", "Name a file that can"
        ) from error
    except _DAMAGED as error:
        raise damaged(archive, str(error)) from error


def damaged(archive: Path, why: str) -> PackageError:
    """The error for an archive that is not what it was when it was made."""
    return PackageError(
        f"{archive.name} is damaged or no package ({why})", "Get the file anew; nothing was changed"
    )


def full(folder: Path) -> FolderError:
    """The error for a folder without room."""
    return FolderError(
        f"There is no room for the package in {folder}", "Make room, and install it again"
    )


def apart(folder: Path) -> FolderError:
    """The error for a folder that a package cannot be moved into at once."""
    return FolderError(
        f"{folder} lies on another disk than {folder.parent}, so no package can be moved there"
        " at once",
        f"Name a folder one level deeper in {PACKAGES_VARIABLE}",
    )


def _folder_trouble(folder: Path, variable: str, error: OSError) -> FolderError:
    if error.errno in _FULL:
        return full(folder)
    if error.errno == errno.EXDEV:
        return apart(folder)
    return FolderError(
        f"{folder} cannot be written: {error.strerror or error}",
        f"Make it writable, or name another folder in {variable}",
    )
