"""The first and the last line of the screen: where you are, and what made what you see."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.text import Text
from textual.reactive import reactive
from textual.widget import Widget


class EdgeLine(Widget):
    """One line with a text at either end; where they don't fit, the flexible one is cut."""

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def render(self) -> Text:
        return self.line(self.left, self.right)

    def line(self, left: str, right: str, keep_left: bool = False) -> Text:
        """The two ends in one line; the left one is cut where they do not fit, or the right one
        left out."""
        width = self.size.width - 2
        if keep_left:
            right = right if cell_len(left) + cell_len(right) + 2 <= width else ""
            left = _cut(left, width - cell_len(right) - (2 if right else 0))
        else:
            right = _cut(right, width)
            left = _cut(left, width - cell_len(right) - 2)
        gap = " " * max(width - cell_len(left) - cell_len(right), 0)
        line = Text(" ", no_wrap=True)
        line.append(left)
        line.append(gap)
        line.append(right)
        return line


class Hints(EdgeLine):
    """The last line: what the reader is told, and as many keys as there is room for."""

    hints: reactive[tuple[str, ...]] = reactive(())
    """Keys with a word, the most needed last."""
    more: reactive[str] = reactive("")
    """Where the whole of the left end can be read, if anywhere: it stays where that is cut."""

    def render(self) -> Text:
        said = self.left
        if self.more:
            room = self.size.width - 4 - cell_len(self.more)
            said = f"{_cut(said, room)}  {self.more}"
        room = self.size.width - 4 - cell_len(said)
        hints = list(self.hints)
        while hints and cell_len("  ".join(hints)) > room:
            del hints[0]
        return self.line(said, "  ".join(hints), keep_left=True)


def _cut(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 0)).rstrip() + "…" if width > 0 else ""
