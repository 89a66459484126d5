"""The article that a command is about: a file, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.commands.output import tell
from reader.errors import UsageError
from reader.loading.text import Loaded, read_article, read_stream

STANDARD_INPUT = "-"


def load(file: str) -> Loaded:
    """The article of a file, or of standard input for "-"; ArticleError where there is none."""
    path = path_of(file)
    if path is not None:
        return read_article(path)
    if sys.stdin is None:
        raise UsageError("Standard input is closed", "Name a file instead of -")
    if sys.stdin.isatty():
        tell("Reading the article from the keyboard; ctrl+d on a line of its own ends it.")
    return read_stream(sys.stdin.buffer, "standard input")


def path_of(file: str) -> Path | None:
    """The path that an argument names; None for standard input, UsageError for no name."""
    if not file:
        raise UsageError("No file is named", "`reader --help` shows how to name one")
    return None if file == STANDARD_INPUT else Path(file)
