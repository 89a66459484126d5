"""A package put in place: checked, made ready beside, tried, then moved in at once.

Whatever goes wrong before the move, even the end of the machine, leaves all as it was.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from io import BufferedReader
from pathlib import Path

from reader.errors import PackageError
from reader.packages.archive import open_archive
from reader.packages.installed import InstalledPackage, find_packages, read_package
from reader.packages.metadata import Metadata
from reader.packages.receipt import FILE_NAME, Receipt, write_receipt
from reader.packages.staging import staging
from reader.packages.troubles import archive_troubles, folder_troubles, full
from reader.packages.unpacking import sync_folder, unpack
from reader.storage.moments import stamp

TestLoad = Callable[[Path], None]
"""Loads the package in a folder and tries it; EngineError or PackageError where it is of no use."""


def install_file(
    archive: Path,
    folder: Path,
    *,
    test_load: TestLoad,
    now: datetime,
    origin: str | None = None,
    go_on: Callable[[], None] = lambda: None,
) -> InstalledPackage:
    """The package of the .argosmodel file, now in the folder; PackageError where that cannot be.

    `origin` is where the file came from, if it is not its user's own. `go_on` is asked now and
    then, and may raise to end it. Older packages of the same version are taken away.
    """
    if archive.exists() and not (archive.is_file() or archive.is_dir()):
        raise PackageError(f"{archive} is no file", "Name a file that ends in .argosmodel")
    with archive_troubles(archive):
        file = archive.open("rb")
    with file:
        opened, contents = open_archive(file, archive)
        with opened, staging(folder) as staged:
            ready = staged / "package"
            with folder_troubles(staged.parent):
                if shutil.disk_usage(staged).free < contents.size:
                    raise full(staged.parent)
                ready.mkdir()
                sums = unpack(opened, contents, ready, archive, go_on)
                sums.pop(FILE_NAME, None)
                receipt = Receipt(_sum(file, archive), sums, origin or archive.name, stamp(now))
                write_receipt(ready, receipt)
            test_load(ready)
            go_on()
            with folder_troubles(staged.parent):
                for path, _, _ in os.walk(ready):
                    sync_folder(Path(path))
            with folder_troubles(folder):
                placed = _move_in(ready, folder, contents.metadata)
            _take_away_older(placed, folder, staged)
    forget_in_argos()
    return placed


def remove(package: InstalledPackage) -> None:
    """Take the package away, at once and for good; PackageError where it cannot be."""
    folder = package.path.parent
    with staging(folder) as staged, folder_troubles(folder):
        package.path.rename(staged / "removed")
        sync_folder(folder)
    forget_in_argos()


def forget_in_argos() -> None:
    """Let Argos, where it is loaded, look for packages anew."""
    argos = sys.modules.get("argostranslate.translate")
    if argos is not None:
        argos.installed_translates.clear()
        argos.get_installed_languages.cache_clear()


def _move_in(ready: Path, folder: Path, metadata: Metadata) -> InstalledPackage:
    folder.mkdir(parents=True, exist_ok=True)
    target = _free_name(folder, metadata)
    ready.rename(target)
    sync_folder(folder)
    return read_package(target)


def _free_name(folder: Path, metadata: Metadata) -> Path:
    """The name that Argos would give it, with a number where something has that name."""
    target, number = folder / metadata.file_name, 1
    while os.path.lexists(target):
        number += 1
        target = folder / f"{metadata.file_name}-{number}"
    return target


def _take_away_older(placed: InstalledPackage, folder: Path, staged: Path) -> None:
    for number, each in enumerate(find_packages(folder)):
        if each.path != placed.path and _same(each, placed):
            with suppress(OSError):  # it may stay: the one installed last is used
                each.path.rename(staged / f"older-{number}")


def _same(one: InstalledPackage, other: InstalledPackage) -> bool:
    return (one.from_code, one.to_code, one.version) == (
        other.from_code,
        other.to_code,
        other.version,
    )


def _sum(file: BufferedReader, path: Path) -> str:
    with archive_troubles(path):
        file.seek(0)
        return hashlib.file_digest(file, "sha256").hexdigest()
