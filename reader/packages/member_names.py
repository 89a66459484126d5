"""The names of an archive's members: which of them no folder should be asked to hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from reader.visible import visible

_LONGEST_PART = 200
_LONGEST = 1000
_NOT_IN_NAMES = frozenset('\\:*?"<>|')
"""What some platform takes for a drive, a separator or a pattern."""


def unsafe_name(name: str) -> str | None:
    """Why the name, as it stands in the archive, may not be unpacked; None where it may."""
    parts = name.removesuffix("/").split("/")
    if not name or name.startswith("/"):
        return "a name from the root of the disk"
    if ".." in parts:
        return "a name that leads out of its folder"
    if "" in parts or "." in parts:
        return "a name with an empty part"
    if name != visible(name) or not _NOT_IN_NAMES.isdisjoint(name):
        return "a name with signs that no name should have"
    if any(part[-1] in ". " for part in parts):
        return "a name that ends in a dot or a space"
    if len(name) > _LONGEST or any(len(part.encode()) > _LONGEST_PART for part in parts):
        return "a name that is too long"
    return None


def clash(files: Sequence[str], folders: Sequence[str]) -> str | None:
    """A name that two members have, on a disk that tells no capitals apart; or None.

    `folders` have no slash at their end; one may stand there twice, for many archives list them
    and name them in their files.
    """
    spelt = {*folders, *(parent for file in files for parent in _parents(file))}
    taken: set[str] = set()
    for folder in sorted(spelt):
        if _folded(folder) in taken:
            return folder
        taken.add(_folded(folder))
    for file in files:
        if _folded(file) in taken:
            return file
        taken.add(_folded(file))
    return None


def _parents(name: str) -> list[str]:
    parts = name.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
