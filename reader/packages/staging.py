"""A folder beside Argos's own, in which a package is made ready before it is moved in at once.

Beside and not inside: for a folder without metadata.json Argos fails to list any package.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.packages.locks import locked
from reader.packages.troubles import apart, folder_troubles

_PREFIX = ".reader-staging-"


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A fresh folder on the disk of the folder of packages, gone afterwards; one at a time.

    What a killed installation left is taken away. PackageError where there can be none.
    """
    beside = folder.resolve().parent
    with folder_troubles(beside):
        beside.mkdir(parents=True, exist_ok=True)
        if folder.is_dir() and folder.stat().st_dev != beside.stat().st_dev:
            raise apart(folder.resolve())
    with locked(beside):
        # Whoever holds the lock is the only one alive, so all that is here was left behind.
        for left in beside.glob(f"{_PREFIX}*"):
            _delete(left)
        with folder_troubles(beside):
            staged = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=beside))
        try:
            yield staged
        finally:
            _delete(staged)


def _delete(path: Path) -> None:
    with suppress(OSError):  # the next installation tries again
        shutil.rmtree(path)
