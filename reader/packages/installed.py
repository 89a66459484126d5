"""The translation packages in Argos's own folder, read without loading Argos."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.errors import PackageError
from reader.packages import metadata
from reader.packages.folders import packages_folder
from reader.packages.metadata import parse_metadata, version_order

DUTCH, ENGLISH = "nl", "en"

_WHOLE = 1024 * 1024
"""Bytes up to which a file is read whole for a fingerprint."""
_END = 256 * 1024
"""Bytes that are read of each end of a larger one: its beginning and end tell models apart."""


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A translation package that lies unpacked in a folder."""

    path: Path
    from_code: str
    to_code: str
    version: str
    """Its package_version, as "1.8"."""
    fingerprint: str
    """12 hexadecimal digits that differ for another content, though versions be the same."""
    written_at: float = 0.0
    """When its metadata.json was written, in seconds since 1970."""

    @property
    def name(self) -> str:
        """What to call it: "Argos nl→en 1.8"."""
        return f"Argos {self.from_code}→{self.to_code} {self.version}".rstrip()


def find_packages(folder: Path) -> tuple[InstalledPackage, ...]:
    """Every package in the folder that can be used, of any pair, by name; none without a folder."""
    found = (_package(path) for path in _folders(folder))
    return tuple(package for package in found if package is not None)


def find_strays(folder: Path) -> tuple[Path, ...]:
    """The folders without metadata.json, for which Argos fails to list any package at all."""
    return tuple(path for path in _folders(folder) if not (path / metadata.FILE_NAME).exists())


def find_broken(folder: Path) -> tuple[tuple[Path, str], ...]:
    """The folders that have a metadata.json and are no package, each with why."""
    described = (path for path in _folders(folder) if (path / metadata.FILE_NAME).exists())
    reasons = ((path, _fault(path)) for path in described)
    return tuple((path, why) for path, why in reasons if why is not None)


def newest(
    packages: Iterable[InstalledPackage], from_code: str = DUTCH, to_code: str = ENGLISH
) -> InstalledPackage | None:
    """The package to use for a pair: of the highest version, the one installed last."""
    of_pair = (each for each in packages if (each.from_code, each.to_code) == (from_code, to_code))
    return max(
        of_pair,
        key=lambda each: (version_order(each.version), each.written_at, each.path.name),
        default=None,
    )


def package_in_use() -> InstalledPackage | None:
    """The package that translates here, or None."""
    return newest(find_packages(packages_folder()))


def read_package(path: Path) -> InstalledPackage:
    """The package that is the folder; PackageError or OSError where it is none."""
    described = path / metadata.FILE_NAME
    with described.open("rb") as file:
        read = parse_metadata(file.read(metadata.LARGEST + 1))
    if not (path / metadata.MODEL_FILE).is_file():
        raise PackageError(f"{path} has no {metadata.MODEL_FILE}", "Install the package anew")
    if not any((path / name).is_file() for name in metadata.TOKENIZER_FILES):
        raise PackageError(f"{path} has no tokenizer", "Install the package anew")
    return InstalledPackage(
        path,
        read.from_code,
        read.to_code,
        read.version,
        fingerprint(path),
        described.stat().st_mtime,
    )


def fingerprint(path: Path) -> str:
    """12 hexadecimal digits of what the files that translate are called and hold."""
    digest = hashlib.sha256()
    for file in _translating_files(path):
        size = file.stat().st_size
        digest.update(f"{file.relative_to(path).as_posix()}\0{size}\0".encode())
        with file.open("rb") as opened:
            digest.update(opened.read(_WHOLE if size <= _WHOLE else _END))
            if size > _WHOLE:
                opened.seek(-_END, 2)
                digest.update(opened.read(_END))
    return digest.hexdigest()[:12]


def _translating_files(path: Path) -> list[Path]:
    names = (metadata.FILE_NAME, *metadata.TOKENIZER_FILES)
    files = [*(path / name for name in names), *(path / "model").iterdir()]
    return sorted(file for file in files if file.is_file())


def _folders(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return


def _package(path: Path) -> InstalledPackage | None:
    try:
        return read_package(path)
    except (OSError, PackageError):
        return None


def _fault(path: Path) -> str | None:
    try:
        read_package(path)
    except PackageError as error:
        return error.what
    except OSError as error:
        return error.strerror or str(error)
    return None
