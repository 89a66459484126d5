"""An .argosmodel file, checked before anything of it is unpacked."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.errors import PackageError
from reader.packages import metadata
from reader.packages.installed import DUTCH, ENGLISH
from reader.packages.member_names import clash, unsafe_name
from reader.packages.metadata import Metadata, parse_metadata
from reader.packages.troubles import archive_troubles, damaged
from reader.packages.zip_end import list_size
from reader.visible import visible

LARGEST = 1_000_000_000
"""Bytes that a package may have, packed and unpacked; the usual ones have a tenth of it."""
_MOST_MEMBERS = 5_000
_LARGEST_LIST = 2_000_000
_SMALL = 64_000_000
_MOST_PACKED = 100
"""How many times smaller an archive may be than what comes of it, where that is not small."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_ELSEWHERE = "Get the package from Argos's own index; nothing was changed"


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive that passed every check holds."""

    top: str
    """The one folder that all is in."""
    metadata: Metadata
    files: tuple[zipfile.ZipInfo, ...]
    size: int
    """Bytes that the files say they have when unpacked."""

    def within(self, file: zipfile.ZipInfo) -> str:
        """The file's place in the package, as "model/model.bin"."""
        return file.filename.removeprefix(f"{self.top}/")


def open_archive(file: BinaryIO, path: Path) -> tuple[zipfile.ZipFile, Contents]:
    """The opened archive at the path and what it holds; PackageError where a check fails."""
    with archive_troubles(path):
        packed = file.seek(0, 2)
        if packed > LARGEST:
            raise _refused(path, f"is larger than {LARGEST // 1_000_000} MB")
        if list_size(file) > _LARGEST_LIST:
            raise _refused(path, "holds too many files")
        archive = zipfile.ZipFile(file)
        return archive, _checked(archive, path, packed)


def _checked(archive: zipfile.ZipFile, path: Path, packed: int) -> Contents:
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS:
        raise _refused(path, "holds too many files")
    for member in members:
        _require_plain(member, path)
    files = tuple(member for member in members if not member.is_dir())
    _require_names(members, files, path)
    size = sum(file.file_size for file in files)
    if size > LARGEST or (size > _SMALL and size > packed * _MOST_PACKED):
        raise _refused(path, f"would unpack to {size // 1_000_000} MB")
    top = _one_top([member.orig_filename for member in members], path)
    described = _required(files, top, path)
    with archive.open(described) as opened:
        found = parse_metadata(opened.read(metadata.LARGEST + 1))
    if (found.from_code, found.to_code) != (DUTCH, ENGLISH):
        raise PackageError(
            f"{path.name} translates {found.pair}, not {DUTCH}→{ENGLISH}",
            "Name a package that translates Dutch to English; nothing was changed",
        )
    return Contents(top, found, files, size)


def _require_plain(member: zipfile.ZipInfo, path: Path) -> None:
    """A file or a folder that `zipfile` can unpack a part at a time, or PackageError."""
    why = unsafe_name(member.orig_filename)
    if why is not None:
        raise _refused(path, f"holds {why}: {visible(member.orig_filename)[:80]!r}")
    mode = stat.S_IFMT(member.external_attr >> 16)
    if mode not in (0, stat.S_IFREG, stat.S_IFDIR):
        kind = "a link" if mode == stat.S_IFLNK else "what is neither file nor folder"
        raise _refused(path, f"holds {kind}: {member.orig_filename!r}")
    if (mode == stat.S_IFDIR) is not member.is_dir() and mode:
        raise _refused(path, f"holds a file that says it is a folder: {member.orig_filename!r}")
    if member.flag_bits & _ENCRYPTED:
        raise _refused(path, "is encrypted")
    if member.compress_type not in _METHODS:
        raise _refused(path, "is packed in a way that packages are not")


def _require_names(
    members: Sequence[zipfile.ZipInfo], files: Sequence[zipfile.ZipInfo], path: Path
) -> None:
    folders = [member.orig_filename.removesuffix("/") for member in members if member.is_dir()]
    twice = clash([file.orig_filename for file in files], folders)
    if twice is not None:
        raise _refused(path, f"holds two files of one name: {twice!r}")


def _one_top(names: Sequence[str], path: Path) -> str:
    tops = sorted({name.partition("/")[0] for name in names})
    if len(tops) != 1 or tops[0] in names:
        shown = ", ".join(tops[:4]) or "none"
        raise _refused(path, f"should hold one folder with all in it, and holds: {shown}")
    return tops[0]


def _required(files: Sequence[zipfile.ZipInfo], top: str, path: Path) -> zipfile.ZipInfo:
    """The archive's metadata.json; PackageError where it or another needed file is missing."""
    by_name = {file.filename.removeprefix(f"{top}/"): file for file in files}
    for names in ((metadata.FILE_NAME,), (metadata.MODEL_FILE,), metadata.TOKENIZER_FILES):
        if by_name.keys().isdisjoint(names):
            raise damaged(path, f"it has no {' or '.join(names)}")
    return by_name[metadata.FILE_NAME]


def _refused(path: Path, why: str) -> PackageError:
    return PackageError(f"{path.name} {why}, so it was not installed", _ELSEWHERE)
