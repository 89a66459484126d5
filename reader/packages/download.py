"""A package's file fetched into the cache, and gone on with where it was broken off.

What is there of it is one file whose name tells which content it is the beginning of, so that it
is never gone on with from another. The last byte is asked for again: a file that is whole is a
part like any other.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from reader.errors import PackageError
from reader.packages.archive import LARGEST
from reader.packages.patience import Patience, persist
from reader.packages.troubles import folder_troubles
from reader.packages.web import Response, ask, shown
from reader.storage.folders import CACHE_VARIABLE

_ENDING = ".argosmodel.part"
_UNKNOWN = "unknown"
"""The mark of a content that its server does not name: never to be gone on with."""
_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})")
_PARTIAL = 206
_OK = 200


def download(link: str, cache: Path, name: str, patience: Patience, largest: int = LARGEST) -> Path:
    """The file at the address, now in the cache folder; PackageError where it cannot be had.

    What an earlier call left there is gone on with, if the server still has the same.
    """
    with folder_troubles(cache, CACHE_VARIABLE):
        cache.mkdir(parents=True, exist_ok=True)

    def attempt() -> Path:
        return _Download(link, cache, name, patience, largest).go_on()

    def so_far() -> int:
        part = _left(cache, name)
        return part.stat().st_size if part else 0

    try:
        return persist(attempt, patience, so_far)
    except _TooLarge:
        forget(cache)
        raise


def forget(cache: Path) -> None:
    """Take away what is in the cache folder of any download."""
    for part in cache.glob(f"*{_ENDING}"):
        part.unlink(missing_ok=True)


class _TooLarge(PackageError):
    """More comes than any package has."""


class _Download:
    """One try to fetch the rest of a file."""

    def __init__(self, link: str, cache: Path, name: str, patience: Patience, largest: int) -> None:
        self._link, self._cache, self._name = link, cache, name
        self._patience, self._largest = patience, largest

    def go_on(self) -> Path:
        """The whole file; Unreachable where it broke off again."""
        with folder_troubles(self._cache, CACHE_VARIABLE):
            left = _left(self._cache, self._name)
            last = left.stat().st_size - 1 if left else 0
        if left is not None:
            with ask(self._link, {"Range": f"bytes={last}-"}, self._patience.timeout) as answer:
                total = _total_of_part(answer, last)
                if total is not None and self._part(answer, total) == left:
                    return self._receive(answer, left, last, total)
                if answer.status == _OK:
                    return self._begin(answer)
        with ask(self._link, {}, self._patience.timeout) as answer:
            return self._begin(answer)

    def _begin(self, answer: Response) -> Path:
        if answer.status != _OK:
            raise PackageError(
                f"{shown(self._link)} answers {answer.status}, which is no package",
                "Try again later",
            )
        with folder_troubles(self._cache, CACHE_VARIABLE):
            forget(self._cache)
        return self._receive(answer, self._part(answer, answer.length), 0, answer.length)

    def _receive(self, answer: Response, part: Path, start: int, total: int | None) -> Path:
        if total is not None and total > self._largest:
            raise self._too_large()
        received = start
        troubles = folder_troubles(self._cache, CACHE_VARIABLE)
        with troubles, part.open("r+b" if start else "wb") as out:
            out.seek(start)
            for piece in answer.parts():
                received += len(piece)
                if received > self._largest:
                    raise self._too_large()
                out.write(piece)
                self._patience.progress(received, total)
                self._patience.go_on()
        return part

    def _part(self, answer: Response, total: int | None) -> Path:
        return self._cache / f"{self._name}.{_mark(self._link, answer, total)}{_ENDING}"

    def _too_large(self) -> _TooLarge:
        return _TooLarge(
            f"{shown(self._link)} is larger than {self._largest // 1_000_000} MB,"
            " which no package is",
            "Try again later",
        )


def _left(cache: Path, name: str) -> Path | None:
    """What an earlier download left of the file, if it can be gone on with."""
    for part in cache.glob(f"{name}.*{_ENDING}"):
        if f".{_UNKNOWN}." not in part.name and part.is_file() and part.stat().st_size > 0:
            return part
    return None


def _mark(link: str, answer: Response, total: int | None) -> str:
    """16 hexadecimal digits that are others for another content, as far as its server says."""
    tag = answer.headers.get("ETag", "")
    when = answer.headers.get("Last-Modified", "")
    if tag.startswith("W/"):
        tag = ""  # a weak one names contents that are as good as the same
    if total is None or not (tag or when):
        return _UNKNOWN
    return hashlib.sha256("\n".join((link, tag, when, str(total))).encode()).hexdigest()[:16]


def _total_of_part(answer: Response, start: int) -> int | None:
    """The size of the whole of which the answer is the end that was asked for; None if not."""
    said = _RANGE.fullmatch(answer.headers.get("Content-Range", "").strip())
    if answer.status != _PARTIAL or said is None:
        return None
    first, last, total = map(int, said.groups())
    is_the_end = first == start and last == total - 1
    return total if is_the_end and answer.length in (None, total - start) else None
