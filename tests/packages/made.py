"""Packages and archives made for a test, and what stands in a folder."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
METADATA = {"package_version": "1.8", "from_code": "nl", "to_code": "en"}
TOP = "translate-nl_en-1_8"
MEMBERS: Mapping[str, bytes] = {
    f"{TOP}/metadata.json": json.dumps(METADATA).encode(),
    f"{TOP}/model/model.bin": b"weights",
    f"{TOP}/sentencepiece.model": b"pieces",
}
"""The least that a package consists of, which passes every check but to be loaded."""


def load_anything(_: Path) -> None:
    """A test-load for packages that no engine could load."""


def archive(path: Path, members: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    """The zip at `path`, written with the members as they are given."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in members:
            out.writestr(name, content)
    return path


def described(**changes: object) -> dict[str, bytes]:
    """MEMBERS with changes in the metadata.json."""
    metadata = json.dumps(METADATA | changes).encode()
    return {**MEMBERS, f"{TOP}/metadata.json": metadata}


def package(folder: Path, name: str, **changes: object) -> Path:
    """A package's folder, written in the folder of packages."""
    for member, content in described(**changes).items():
        path = folder / name / member.partition("/")[2]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / name


def state(folder: Path) -> dict[str, bytes | None]:
    """All that is in the folder: the content of each file by its place, None for a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }
