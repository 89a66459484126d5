"""The terminal that the screen needs, and where its keys come from."""

from __future__ import annotations

import io
import os
import sys

from reader.errors import UsageError

_INSTEAD = "`reader analyze FILE` and `reader translate FILE` need no screen"
_CONTROLLING_TERMINAL = "/dev/tty"


def require_terminal() -> None:
    """UsageError unless a screen can be drawn here."""
    if os.environ.get("TERM") == "dumb":
        raise UsageError("This terminal cannot draw a screen (TERM is dumb)", _INSTEAD)
    # The screen is drawn on standard error; standard output says where the answer is wanted.
    for stream, name in ((sys.__stdout__, "output"), (sys.__stderr__, "error")):
        if stream is None or not stream.isatty():
            raise UsageError(f"`reader open` needs a terminal as standard {name}", _INSTEAD)
    if isinstance(sys.__stderr__, io.TextIOWrapper):
        sys.__stderr__.reconfigure(encoding="utf-8", errors="replace")  # whatever the locale


def take_keys_from_terminal() -> None:
    """Make the terminal standard input, where that is a file or a pipe; UsageError without one."""
    if sys.__stdin__ is None:
        raise UsageError("Standard input is closed, so no key can be pressed", _INSTEAD)
    if sys.__stdin__.isatty():
        return
    try:
        terminal = os.open(_CONTROLLING_TERMINAL, os.O_RDWR)
    except OSError as error:
        raise UsageError("There is no terminal to take keys from", _INSTEAD) from error
    os.dup2(terminal, sys.__stdin__.fileno())
    os.close(terminal)
