"""A page for people, drawn for the terminal that it goes to."""

from __future__ import annotations

import io
import shutil
import sys

from rich.console import Console, RenderableType

WIDEST = 100
"""Columns that a page takes at most: longer lines are hard to read."""


def draw(page: RenderableType) -> str:
    """The page as wide as the terminal, 80 columns without one, in colour where that is wanted."""
    drawn = io.StringIO()
    columns, _ = shutil.get_terminal_size((80, 24))
    console = Console(
        file=drawn,
        # None leaves it to the environment (FORCE_COLOR) where there is no terminal.
        force_terminal=True if sys.stdout is not None and sys.stdout.isatty() else None,
        width=min(columns, WIDEST),
        markup=False,
        emoji=False,
        highlight=False,
    )
    console.print(page)
    return "".join(f"{line.rstrip()}\n" for line in drawn.getvalue().split("\n")[:-1])
