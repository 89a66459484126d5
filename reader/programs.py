"""Programs of our own that run beside the reader, and are spoken to through pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import reader


class Program:
    """A module run as a program, with pipes to ask and to hear; nobody hears its errors."""

    def __init__(
        self, module: str, surroundings: Callable[[dict[str, str]], dict[str, str]] = dict
    ) -> None:
        """Start it; `surroundings` gives its environment for ours."""
        package = str(Path(reader.__file__).resolve().parent.parent)
        # -P, so that a file of the folder one happens to be in is never taken for a module.
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings({**os.environ, "PYTHONPATH": package}),
        )

    @property
    def questions(self) -> IO[bytes]:
        """What it is asked through."""
        assert self.process.stdin is not None
        return self.process.stdin

    @property
    def answers(self) -> IO[bytes]:
        """What it is heard through."""
        assert self.process.stdout is not None
        return self.process.stdout
