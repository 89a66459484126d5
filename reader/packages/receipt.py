"""What was put in place, when and from where: kept in the package, to be compared with later."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.visible import visible

FILE_NAME = "reader-receipt.json"
_LARGEST = 4_000_000
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an installation wrote down of the package that it put in place."""

    archive_sha256: str
    files: Mapping[str, str]
    """The SHA-256 of each file by its place in the package."""
    origin: str
    """The address or the name of the file that it came from."""
    installed_at: str
    """ISO 8601 in UTC."""


def write_receipt(package: Path, receipt: Receipt) -> None:
    """Return once the receipt lies in the package's folder, on the disk."""
    with (package / FILE_NAME).open("w", encoding="utf-8") as out:
        json.dump(asdict(receipt), out, indent=2)
        out.flush()
        os.fsync(out.fileno())


def read_receipt(package: Path) -> Receipt | None:
    """The receipt in the package's folder; None where there is none that can be read."""
    try:
        with (package / FILE_NAME).open("rb") as file:
            written = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return None
    return _receipt(written) if isinstance(written, dict) else None


def _receipt(written: dict[str, object]) -> Receipt | None:
    archive, origin, at = (written.get(key) for key in ("archive_sha256", "origin", "installed_at"))
    files = written.get("files")
    if not (isinstance(archive, str) and isinstance(origin, str) and isinstance(at, str)):
        return None
    if not isinstance(files, dict):
        return None
    sums = {str(place): str(digest) for place, digest in files.items()}
    return Receipt(_shown(archive), sums, _shown(origin), _shown(at))


def _shown(text: str) -> str:
    return visible(text[:_LONGEST])


def compare(package: Path, receipt: Receipt) -> tuple[str, ...]:
    """What is not as it was put in place, a few words each, by name; OSError as files raise it."""
    found = {place: path for place, path in _files(package) if place != FILE_NAME}
    missing = [f"{visible(place)} is missing" for place in receipt.files if place not in found]
    differing = [
        f"{visible(place)} is not what was installed"
        if place in receipt.files
        else f"{visible(place)} was not installed"
        for place, path in found.items()
        if receipt.files.get(place) != sha256(path)
    ]
    return tuple(sorted(missing + differing))


def sha256(path: Path) -> str:
    """The SHA-256 of what the file holds, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _files(package: Path) -> Iterator[tuple[str, Path]]:
    for path in package.rglob("*"):
        if not path.is_dir():
            yield path.relative_to(package).as_posix(), path
