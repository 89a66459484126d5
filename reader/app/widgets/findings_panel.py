"""The panel at the right: quotes, sources and figures, one tab at a time."""

from __future__ import annotations

from rich.style import Style
from rich.text import Text
from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from reader.app.items import Items, Tab
from reader.app.widgets.findings_list import FindingsList

LOOKING = "Looking for quotes, sources and figures …"


class FindingsPanel(Vertical):
    """The tabs with their counts, and the list of the current one."""

    tabs = getters.query_one("#tabs", Static)
    list = getters.query_one("#findings", FindingsList)

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.tab = Tab.QUOTES
        self.items: Items | None = None
        """None until the analysis is done."""

    def compose(self) -> ComposeResult:
        yield Static(id="tabs")
        yield FindingsList(id="findings")

    def on_mount(self) -> None:
        self.show(self.tab)

    def show(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tab = tab
        self.tabs.update(self._tab_line())
        if self.items is None:
            self.list.show((), LOOKING)
        else:
            self.list.show(self.items[tab], f"No {tab.value} found in this article.")

    def fill(self, items: Items) -> None:
        """Show what the analysis has found."""
        self.items = items
        self.show(self.tab)

    def _tab_line(self) -> Text:
        line = Text(" ", no_wrap=True, overflow="ellipsis")
        for number, tab in enumerate(Tab):
            if number:
                line.append(" │ ", "dim")
            count = f" {len(self.items[tab])}" if self.items else ""
            style = "bold underline" if tab is self.tab else ""
            click = Style(meta={"@click": f"screen.open_tab('{tab.value}')"})
            line.append(f"{tab.value.capitalize()}{count}", Style.parse(style) + click)
        return line
