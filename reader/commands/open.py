"""`reader open`: an article on the screen."""

from __future__ import annotations

import gc
import os
import sys

from reader.commands.input import load, path_of
from reader.commands.terminal import require_terminal, take_keys_from_terminal
from reader.errors import ExitCode


def open_article(file: str) -> None:
    """Read the article on the terminal; UsageError without one, ArticleError before it begins."""
    require_terminal()
    loaded = load(file)
    take_keys_from_terminal()
    # How long a thread that reads findings may go on while a key waits: a tenth of the usual time.
    sys.setswitchinterval(0.0005)
    gc.disable()  # until the first paint all that is made is kept; looking through it takes 15 ms
    from reader.app.app import run  # a text that cannot be read is told before the screen loads

    run(loaded, path_of(file))
    # All is kept and closed. To take apart what is in memory, and to wait for the thread that has
    # read the keys, would keep the shell waiting.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(ExitCode.OK)
