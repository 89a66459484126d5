"""One tab of the panel: findings one under the other, with a cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from textual.binding import Binding
from textual.events import Click
from textual.message import Message
from textual.strip import Strip

from reader.app.items import Item
from reader.app.page import LinePlace
from reader.app.widgets.block_view import BlockView
from reader.app.wrapping import wrap

_BODY_LINES = 4
_INDENT = 2


class FindingsList(BlockView):
    """The items of a tab; the ones of the current paragraph carry a pointer."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "item--head",
        "item--aside",
        "item--body",
        "item--foot",
        "item--pointer",
        "item--cursor",
    }
    BINDINGS: ClassVar = [
        Binding("j,down", "move(1)", "Next finding", show=False),
        Binding("k,up", "move(-1)", "Previous finding", show=False),
        Binding("g,home", "move(-1000000)", "First finding", show=False),
        Binding("G,end", "move(1000000)", "Last finding", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """A finding was clicked or entered."""

        item: Item

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.items: tuple[Item, ...] = ()
        self.cursor = 0
        self.paragraph = 0
        """The index of the paragraph that the reader is on."""
        self.nothing = ""
        """What to say where there are no items."""
        self._laid: dict[int, tuple[tuple[str, str], ...]] = {}

    def show(self, items: tuple[Item, ...], nothing: str) -> None:
        """List other items, from the reader's paragraph on."""
        self.items, self.nothing = items, nothing
        self._laid.clear()
        self.cursor = 0
        self.forget_layout()
        self.put(LinePlace(0, 0), 0)
        self.follow(self.paragraph)

    def follow(self, paragraph: int) -> None:
        """Point at the findings of a paragraph and bring them into view."""
        self.paragraph = paragraph
        self._point()
        self.refresh()

    def _point(self) -> None:
        paragraph = self.paragraph
        here = next((i for i, each in enumerate(self.items) if each.paragraph >= paragraph), None)
        if here is not None and not self.has_focus:
            self.cursor = here
            self.put(LinePlace(here, 0), self.size.height // 4)

    @property
    def current(self) -> Item | None:
        """The item under the cursor."""
        return self.items[self.cursor] if self.items else None

    def action_move(self, step: int) -> None:
        if self.items:
            self.cursor = min(max(self.cursor + step, 0), len(self.items) - 1)
            self.put(LinePlace(self.cursor, 0), self.size.height // 4)
            self.refresh()

    def on_click(self, event: Click) -> None:
        if 0 <= event.y < len(self.rows) and self.items:
            self.cursor = self.rows[event.y].block
            self.post_message(self.Chosen(self.items[self.cursor]))

    def fit(self) -> None:
        self._laid.clear()
        self.forget_layout()
        self._point()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    # -- drawing -------------------------------------------------------------------------------
    @property
    def block_count(self) -> int:
        return len(self.items) or 1

    def block_height(self, block: int) -> int:
        return len(self._lines(block)) + 1

    def _lines(self, block: int) -> tuple[tuple[str, str], ...]:
        """The item's lines, each with the name of its style."""
        if block not in self._laid:
            self._laid[block] = tuple(self._lay_out(block))
        return self._laid[block]

    def _lay_out(self, block: int) -> list[tuple[str, str]]:
        width = max(self.size.width - _INDENT - 1, 4)
        if not self.items:
            return [(text, "item--foot") for text in _fold(self.nothing, width, 8)]
        item = self.items[block]
        room = max(width - len(item.aside) - 2, width // 3)
        heads = _fold(item.head, room if item.aside else width, 2)
        lines = [(head, "item--head") for head in heads]
        lines += [(text, "item--body") for text in _fold(item.body, width, _BODY_LINES)]
        return lines + [(text, "item--foot") for text in _fold(item.foot, width, 2)]

    def draw(self, place: LinePlace) -> Strip:
        lines = self._lines(place.block)
        width = self.size.width
        if place.line >= len(lines):
            return Strip.blank(width, self.style_of())
        text, name = lines[place.line]
        item = self.items[place.block] if self.items else None
        is_lit = self.has_focus and item and place.block == self.cursor and name == "item--head"
        style = self.style_of(name, "item--cursor") if is_lit else self.style_of(name)
        pointer = "▸ " if item and place.line == 0 and item.paragraph == self.paragraph else "  "
        segments = [
            Segment(pointer, self.style_of("item--pointer")),
            Segment(text, style),
        ]
        if item and place.line == 0 and item.aside:
            aside = set_cell_size(item.aside, min(len(item.aside), width - _INDENT - 2))
            gap = width - 1 - _INDENT - Segment(text).cell_length - Segment(aside).cell_length
            segments.append(Segment(" " * max(gap, 1), self.style_of()))
            segments.append(Segment(aside, self.style_of("item--aside")))
        return Strip(segments).adjust_cell_length(width, self.style_of())


def _fold(text: str, width: int, most: int) -> list[str]:
    """The text in at most so many lines of the width, with an ellipsis where it is cut."""
    lines = [" ".join(run.of(text) for run in line.runs) for line in wrap(text, width)]
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = set_cell_size(lines[-1].rstrip(), width - 1).rstrip() + "…"
    return lines
