"""The help: every key, what the marks mean, and what there was to say at the start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.app.commands import Command, Group
from reader.app.marks import Mark

_LEGEND = (
    (Mark.QUOTE, "“een citaat”", "somebody's words; the panel's tab 1 says whose"),
    (Mark.SOURCE, "een bron", "who or what is cited; tab 2"),
    (Mark.FIGURE, "26 procent", "a figure; tab 3 says what it measures"),
    (Mark.SENTENCE, "deze zin", "the sentence that you are on, in both languages"),
    (Mark.HIT, "gezocht", "found by / in either language"),
)
_SIGNS = (
    ("┃ │", "the sentence and the paragraph that you are on"),
    ("◆", "a bookmark"),
    ("▸", "in the panel: found in this paragraph"),
    ("likely? guess?", "in the panel: how far to trust who is said to say it"),
    ("…", "a sentence without English: write it with e, or put a .tmx file of the"),
    ("", "article's name beside it (poetin-china.txt, poetin-china.tmx)"),
)
_KEY_WIDTH = 15


class HelpScreen(ModalScreen[None]):
    """Keys and legend on one page."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {mark.value for mark in Mark}
    BINDINGS: ClassVar = [
        Binding("escape,question_mark,q", "dismiss", "Close", show=False),
        Binding("j", "scroll('down')", "Down", show=False),
        Binding("k", "scroll('up')", "Up", show=False),
    ]

    def __init__(self, commands: Sequence[Command], notices: Sequence[str]) -> None:
        super().__init__()
        self.commands = commands
        self.notices = notices

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help"):
            yield Static(self._keys(), id="help-keys")
            yield Static(id="help-legend")
            if self.notices:
                yield Static(Text("\n".join(self.notices)), id="help-notices")

    def on_mount(self) -> None:
        self.query_one("#help-legend", Static).update(self._legend())
        self.query_one("#help").focus()

    def action_scroll(self, direction: str) -> None:
        help_page = self.query_one("#help", VerticalScroll)
        help_page.scroll_relative(y=3 if direction == "down" else -3, animate=False)

    def _keys(self) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(width=_KEY_WIDTH, no_wrap=True)
        table.add_column()
        for group in Group:
            table.add_row("", "")
            table.add_row(Text(group.value, "bold underline"), "")
            for command in self.commands:
                if command.group is group:
                    table.add_row(Text(command.shown_keys, "bold"), Text(command.label))
        return table

    def _legend(self) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(width=_KEY_WIDTH, no_wrap=True)
        table.add_column()
        table.add_row(Text("Legend", "bold underline"), "")
        for mark, example, meaning in _LEGEND:
            style = self.get_component_rich_style(mark.value, partial=True)
            table.add_row(Text(example, style), Text(meaning))
        for sign, meaning in _SIGNS:
            table.add_row(Text(sign, "bold"), Text(meaning))
        return table
