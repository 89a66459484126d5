"""The help: every key, what the marks mean, and what there was to say at the start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.console import Group as Stack
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.app.columns import BREAKPOINTS, WIDE
from reader.app.commands import Command, Group
from reader.app.marks import Mark

_LEGEND = (
    (Mark.QUOTE, "“een citaat”", "somebody's words; the panel's tab 1 says whose"),
    (Mark.SOURCE, "een bron", "who or what is cited; tab 2"),
    (Mark.FIGURE, "26 procent", "a figure; tab 3 says what it measures"),
    (Mark.SENTENCE, "deze zin", "the sentence that you are on, in both languages"),
    (Mark.DOUBT, "some English", "doubtful English: the last line says why"),
    (Mark.HIT, "gezocht", "found by / in either language"),
)
_SIGNS = (
    ("┃ │", "the sentence and the paragraph that you are on"),
    ("◆", "a bookmark"),
    ("▸", "in the panel: found in this paragraph"),
    ("likely? guess?", "in the panel: how far to trust who is said to say it"),
    (
        "…",
        "no English, or none yet: get a package with P, write it with e, or put a .tmx file of"
        " the article's name beside it (poetin-china.tmx)",
    ),
)
_KEY_WIDTH = 15
_HEADING = "bold underline"


class HelpScreen(ModalScreen[None]):
    """Keys and legend on one page."""

    CSS_PATH = "../styles/help.tcss"
    HORIZONTAL_BREAKPOINTS = BREAKPOINTS
    COMPONENT_CLASSES: ClassVar[set[str]] = {mark.value for mark in Mark}
    BINDINGS: ClassVar = [
        Binding("escape,question_mark,q", "dismiss", "Close", show=False),
        Binding("j", "scroll(3)", "Down", show=False),
        Binding("k", "scroll(-3)", "Up", show=False),
        Binding("ctrl+d,space", "scroll(12)", "Half a page down", show=False),
        Binding("ctrl+u", "scroll(-12)", "Half a page up", show=False),
        Binding("g", "scroll(-1000)", "Top", show=False),
        Binding("G", "scroll(1000)", "Bottom", show=False),
    ]

    def __init__(self, commands: Sequence[Command], notices: Sequence[str]) -> None:
        super().__init__()
        self.commands = commands
        self.notices = notices

    def compose(self) -> ComposeResult:
        # At once, or the first frame would be laid out for a narrow terminal.
        self.set_class(self.app.size.width >= WIDE, "-wide")
        with VerticalScroll(id="help"), Container(id="help-columns"):
            first = [group for group in Group if group is not Group.PROGRAM]
            yield Static(self._keys(*first), id="help-keys")
            with Vertical(id="help-beside"):
                yield Static(self._keys(Group.PROGRAM))
                yield Static(id="help-legend")
                if self.notices:
                    yield Static(self._notices(), id="help-notices")

    def on_mount(self) -> None:
        self.query_one("#help-legend", Static).update(self._legend())
        page = self.query_one("#help")
        page.border_subtitle = "j k scroll · esc closes"
        page.focus()

    def action_scroll(self, lines: int) -> None:
        self.query_one("#help", VerticalScroll).scroll_relative(y=lines, animate=False)

    def _keys(self, *groups: Group) -> RenderableType:
        parts: list[RenderableType] = []
        for group in groups:
            rows = [
                (Text(command.shown_keys, "bold"), Text(command.label))
                for command in self.commands
                if command.group is group
            ]
            parts += [Text(group.value, _HEADING), _table(rows), Text()]
        return Stack(*parts[:-1])

    def _legend(self) -> RenderableType:
        marks = [
            (Text(example, self.get_component_rich_style(mark.value, partial=True)), Text(meaning))
            for mark, example, meaning in _LEGEND
        ]
        signs = [(Text(sign, "bold"), Text(meaning)) for sign, meaning in _SIGNS]
        return Stack(Text("Legend", _HEADING), _table([*marks, *signs]))

    def _notices(self) -> RenderableType:
        return Stack(Text("What went wrong", _HEADING), *map(Text, self.notices))


def _table(rows: Sequence[tuple[Text, Text]]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=_KEY_WIDTH, no_wrap=True)
    table.add_column()
    for row in rows:
        table.add_row(*row)
    return table
