"""A page for people, drawn for the terminal that it goes to."""

from __future__ import annotations

import shutil
import sys

from rich.console import Console, RenderableType

WIDEST = 100
"""Columns that a page takes at most: longer lines are hard to read."""


def draw(page: RenderableType) -> str:
    """The page as wide as the terminal, 80 columns without one, in colour where that is wanted."""
    columns, _ = shutil.get_terminal_size((80, 24))
    console = Console(
        file=sys.stdout,
        width=min(columns, WIDEST),
        markup=False,
        emoji=False,
        highlight=False,
    )
    with console.capture() as drawn:
        console.print(page)
    return "".join(f"{line.rstrip()}\n" for line in drawn.get().splitlines())
