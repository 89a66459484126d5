"""The articles that a command is about: files, all those of a folder, or standard input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.article import Article
from reader.commands.input import load, path_of
from reader.commands.output import tell, tell_all
from reader.errors import ArticleError, UsageError

_SUFFIX = ".txt"
_ENGLISH = ".en.txt"
"""What `reader translate --out` has written there is no article."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article and where it comes from."""

    article: Article
    path: Path | None
    """None for standard input."""


def sources_of(files: Iterable[str]) -> Iterator[Source | ArticleError]:
    """The articles, in order; of a folder its .txt files by name.

    With several, one that cannot be read is told and left out, and an error says so at the end.
    """
    names = list(_expanded(files))
    failed = 0
    for name in names:
        try:
            loaded = load(name)
        except ArticleError as error:
            if len(names) == 1:
                raise
            failed += 1
            tell(str(error))
            continue
        tell_all(loaded.notices)
        yield Source(loaded.article, path_of(name))
    if failed:
        yield ArticleError(f"{failed} of {len(names)} articles could not be read")


def _expanded(files: Iterable[str]) -> Iterator[str]:
    for file in files:
        path = path_of(file)
        if path is None or not path.is_dir():
            yield file
            continue
        found = sorted(
            each
            for each in path.iterdir()
            if each.suffix.lower() == _SUFFIX and not each.name.endswith(_ENGLISH)
        )
        if not found:
            raise UsageError(f"{file} has no {_SUFFIX} files", "Name a folder of articles")
        yield from map(str, found)
