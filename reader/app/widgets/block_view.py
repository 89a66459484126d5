"""A window onto a long column of blocks of lines, of which only those in view are laid out.

Moving costs as much as the window is high, whatever the number of blocks: a row of widgets a
paragraph took 1.6 s a key at 5,000 paragraphs. There is no total height, so there is no scroll
bar; the status line tells the place.
"""

from __future__ import annotations

from abc import abstractmethod

from rich.style import Style
from textual.events import MouseScrollDown, MouseScrollUp
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from reader.app.page import LinePlace

_WHEEL_LINES = 3


class BlockView(Widget, can_focus=True):
    """Blocks of lines one under the other, drawn by line from a movable top."""

    class Scrolled(Message):
        """The view was moved with the wheel or by dragging, not by a command."""

        def __init__(self, view: BlockView) -> None:
            self.view = view
            super().__init__()

        @property
        def control(self) -> BlockView:
            return self.view

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._top = LinePlace(0, 0)
        self._rows: list[LinePlace] | None = None
        self._styles: dict[tuple[str, ...], Style] = {}
        self._laid_out_for = Size(0, 0)

    @property
    @abstractmethod
    def block_count(self) -> int:
        """How many blocks there are."""

    @abstractmethod
    def block_height(self, block: int) -> int:
        """How many lines the block takes at the current width, at least 1."""

    @abstractmethod
    def draw(self, place: LinePlace) -> Strip:
        """One line of a block, as wide as the widget."""

    @property
    def rows(self) -> list[LinePlace]:
        """The lines in view, top to bottom; fewer than the height at the end of the blocks."""
        if self._rows is None:
            self._rows = []
            place: LinePlace | None = self._top if self.block_count else None
            while place is not None and len(self._rows) < self.size.height:
                self._rows.append(place)
                place = self._after(place)
        return self._rows

    def render_line(self, y: int) -> Strip:
        if y < len(self.rows):
            return self.draw(self.rows[y])
        return Strip.blank(self.size.width, self.style_of())

    def style_of(self, *names: str) -> Style:
        """The widget's own style with those of its component classes upon it, the last on top.

        It is kept until the styles change: to work it out takes longer than to draw a line.
        """
        style = self._styles.get(names)
        if style is None:
            style = self.rich_style
            for name in names:
                style += self.get_component_rich_style(name, partial=True)
            self._styles[names] = style
        return style

    def notify_style_update(self) -> None:
        self._styles.clear()
        super().notify_style_update()

    def forget_layout(self) -> None:
        """Lay the lines in view out anew when they are next drawn, since heights have changed."""
        self._rows = None

    def put(self, place: LinePlace, row: int) -> None:
        """Scroll so that `place` stands in `row`, but never past the first or the last line."""
        top = self.up(place, row)
        top = min(top, self.up(self._last, self.size.height - 1))
        if top != self._top:
            self._top = top
            self._rows = None

    def scroll_lines(self, lines: int) -> None:
        """Scroll by so many lines, up where negative, and say so."""
        top = self.up(self._top, -lines) if lines < 0 else self.down(self._top, lines)
        self.put(top, 0)
        self.refresh()
        self.post_message(self.Scrolled(self))

    def down(self, place: LinePlace, lines: int) -> LinePlace:
        """The line so many lines further down, or the last one."""
        for _ in range(lines):
            after = self._after(place)
            if after is None:
                break
            place = after
        return place

    def up(self, place: LinePlace, lines: int) -> LinePlace:
        """The line so many lines further up, or the first one."""
        block, line = place
        line -= lines
        while line < 0 and block > 0:
            block -= 1
            line += self.block_height(block)
        return LinePlace(block, max(line, 0))

    @property
    def _last(self) -> LinePlace:
        last = max(self.block_count - 1, 0)
        return LinePlace(last, self.block_height(last) - 1 if self.block_count else 0)

    def _after(self, place: LinePlace) -> LinePlace | None:
        if place.line + 1 < self.block_height(place.block):
            return LinePlace(place.block, place.line + 1)
        if place.block + 1 < self.block_count:
            return LinePlace(place.block + 1, 0)
        return None

    def render_lines(self, crop: Region) -> list[Strip]:
        self._fit()  # the event of a new size comes after the first paint in it
        return super().render_lines(crop)

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        if self.size != self._laid_out_for:
            self._laid_out_for = self.size
            self.fit()

    def fit(self) -> None:
        """Lay everything out for a new size, in which it is about to be drawn."""
        self.forget_layout()

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        event.stop()
        self.scroll_lines(_WHEEL_LINES)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        event.stop()
        self.scroll_lines(-_WHEEL_LINES)
