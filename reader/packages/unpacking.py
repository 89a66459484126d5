"""A checked archive unpacked, with every byte counted, summed and on the disk."""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from reader.packages.archive import LARGEST, Contents
from reader.packages.troubles import archive_troubles, damaged

_CHUNK = 1 << 20


def unpack(
    archive: zipfile.ZipFile, contents: Contents, into: Path, path: Path, go_on: Callable[[], None]
) -> dict[str, str]:
    """The SHA-256 of each file by its place in the package, now unpacked in the folder `into`.

    PackageError where the archive at `path` is damaged, OSError where the folder cannot hold it;
    `go_on` is asked between parts, and may raise.
    """
    sums = {}
    room = LARGEST
    for file in contents.files:
        place = contents.within(file)
        target = into / place
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive_troubles(path):
            opened = archive.open(file)
        with opened, target.open("xb") as out:
            digest, written = _copy(opened, out, path, room, go_on)
        room -= written
        if written != file.file_size:  # a header that lies without its sum being wrong
            raise damaged(path, f"{place} is cut short")
        sums[place] = digest
    return sums


def sync_folder(folder: Path) -> None:
    """Return once the names in the folder are on the disk, where a folder can be asked for that."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _copy(
    source: IO[bytes], out: IO[bytes], path: Path, room: int, go_on: Callable[[], None]
) -> tuple[str, int]:
    digest = hashlib.sha256()
    written = 0
    while True:
        go_on()
        with archive_troubles(path):
            part = source.read(_CHUNK)
        if not part:
            break
        written += len(part)
        if written > room:
            raise damaged(path, "it never ends")
        digest.update(part)
        out.write(part)
    out.flush()
    os.fsync(out.fileno())
    return digest.hexdigest(), written
