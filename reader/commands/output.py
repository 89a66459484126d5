"""The answer, on standard output, and what is said beside it, on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress

from reader.errors import UsageError
from reader.visible import visible


def answer(content: str | bytes) -> None:
    """Write what was asked for on standard output; text as UTF-8, whatever the locale.

    Raises BrokenPipeError where nobody reads it any more, and UsageError where it cannot be
    written.
    """
    if sys.stdout is None:
        raise UsageError("Standard output is closed", "Send the answer to a file or a terminal")
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        _discard_output()
        if isinstance(error, BrokenPipeError):
            raise
        raise UsageError(
            f"The answer could not be written: {error.strerror}", "Send it somewhere else"
        ) from error


def _discard_output() -> None:
    """Let what is left in standard output go nowhere, or Python would fail on it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def tell(what: str) -> None:
    """Say a sentence on standard error, if it can be heard there: no answer hangs on it."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"reader: {visible(what)}\n")
            sys.stderr.flush()


def tell_all(notices: Iterable[str]) -> None:
    """Say each notice on standard error."""
    for notice in notices:
        tell(notice)
