"""The reading screen: the article with its English, its findings and a search in both."""

from __future__ import annotations

import asyncio
import gc

from textual import on, work
from textual.events import Resize

from reader.app.columns import NARROW, WIDE, Arrangement
from reader.app.findings_process import FindingsProcess
from reader.app.items import Tab
from reader.app.messages import FindingsFound, Trouble
from reader.app.page import Place
from reader.app.screens.parallel import AT_A_TIME
from reader.app.screens.translating import TranslatingScreen
from reader.app.searching import Search, compile_needle, hits_in
from reader.app.session import Session
from reader.app.walking import place_of
from reader.app.widgets.findings_list import FindingsList
from reader.app.widgets.prompt import Prompt
from reader.article import one_line
from reader.visible import visible

_SEARCH = "search"


class ReadingScreen(TranslatingScreen):
    """Owns the panel and the search."""

    def __init__(self, session: Session, width: int) -> None:
        super().__init__(session)
        self._panel_wanted: bool | None = None
        """Whether the reader asked for the panel or sent it away; None: as there is room."""
        self._search: Search | None = None
        self._findings: FindingsProcess | None = None
        # Known before the first paint, so that this is not made for another width.
        self.page.arrangement = self._arrangement(width)

    def on_mount(self) -> None:
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """Start all that the first paint does not wait for."""
        if not gc.isenabled():
            gc.freeze()  # what the start has made stays; to look through it again delays a key
            gc.enable()
        self._findings = FindingsProcess(self.article)
        self._await_findings(self._findings)
        self.find_english()

    def on_unmount(self) -> None:
        if self._findings:
            self._findings.stop()

    def on_resize(self, event: Resize) -> None:
        self._arrange(event.size.width)

    def _arrangement(self, width: int) -> Arrangement:
        """Show or hide the panel; how the languages then stand to each other."""
        panel = self._panel_wanted if self._panel_wanted is not None else width >= WIDE
        self.set_class(panel, "-panel")
        if width < NARROW:
            return Arrangement.UNDER
        return Arrangement.DUTCH_ONLY if width < WIDE and panel else Arrangement.BESIDE

    def _arrange(self, width: int) -> None:
        """Give the panel and the languages their room."""
        arrangement = self._arrangement(width)
        if arrangement is not self.page.arrangement:
            self.page.arrangement = arrangement
            self.text.renew()

    # -- what comes after the first paint -------------------------------------------------------
    @work(thread=True, group="findings", exit_on_error=False)
    def _await_findings(self, process: FindingsProcess) -> None:
        found = process.wait()
        if found is None:
            self.post_message(Trouble("The analysis failed: reading goes on without findings"))
        else:
            self.post_message(FindingsFound(*found))

    @on(FindingsFound)
    def _show_findings(self, event: FindingsFound) -> None:
        self.panel.fill(event.items)
        self.text.marks = event.marks
        self.text.refresh()

    # -- panel ---------------------------------------------------------------------------------
    def action_panel(self, name: str) -> None:
        tab = Tab(name)
        shown = self.has_class("-panel")
        self._panel_wanted = not (shown and self.panel.tab is tab)
        if self._panel_wanted:
            self.panel.show(tab)
        else:
            self.text.focus()
        self._arrange(self.size.width)

    def action_open_tab(self, name: str) -> None:
        self.panel.show(Tab(name))

    def action_enter_panel(self) -> None:
        if self.panel.list.has_focus:
            self.text.focus()
        else:
            self._panel_wanted = True
            self._arrange(self.size.width)
            self.panel.list.focus()

    def action_jump(self) -> None:
        if self.panel.list.has_focus and (item := self.panel.list.current):
            self.text.focus()
            self.leap(place_of(self.article, item.span.start))

    @on(FindingsList.Chosen)
    def _jump_to_finding(self, event: FindingsList.Chosen) -> None:
        self.text.focus()
        self.leap(place_of(self.article, event.item.span.start))

    # -- search --------------------------------------------------------------------------------
    async def action_search(self) -> None:
        await self.prompt.ask(
            _SEARCH, "Search in both languages", self._search.words if self._search else ""
        )

    @on(Prompt.Answered)
    def _search_for_answer(self, event: Prompt.Answered) -> None:
        if event.purpose == _SEARCH:
            self.close_prompt()
            self._find_all(one_line(event.text))

    @work(exclusive=True, group="search")
    async def _find_all(self, words: str) -> None:
        self._search = self.text.needle = None
        self.text.refresh()
        if not words:
            return
        needle = compile_needle(words)
        hits: list[Place] = []
        for index in range(len(self.article.paragraphs)):
            hits += hits_in(needle, self.article, index, self.page.english, self.page.preferred)
            if index % AT_A_TIME == 0:
                await asyncio.sleep(0)
        if not hits:
            self.say(f"“{visible(words)}” is in neither language")
            return
        self._search, self.text.needle = Search(words, needle, tuple(hits)), needle
        place, number = self._search.first_from(self.page.place)
        self.leap(place)
        self._tell_hit(self._search, number)

    def action_find(self, step: int) -> None:
        if self._search is None:
            self.say("Nothing to look for yet: / searches")
        else:
            place, number = self._search.next_from(self.page.place, step)
            self.go(place)
            self._tell_hit(self._search, number)

    def _tell_hit(self, search: Search, number: int) -> None:
        self.say(f"“{visible(search.words)}”: sentence {number} of {len(search.hits)}")

    # -- program -------------------------------------------------------------------------------
    def action_help(self) -> None:
        from reader.app.screens.help import HelpScreen  # the first paint does not wait for it

        self.app.push_screen(HelpScreen(self.session.commands, self.told))

    def action_leave(self) -> None:
        if self.panel.list.has_focus:
            self.text.focus()
        elif self._search:
            self._search = self.text.needle = None
            self.text.refresh()
        elif self.has_class("-panel") and not self.has_class("-wide"):
            self._panel_wanted = None
            self._arrange(self.size.width)
        self.clear_selection()

    def action_quit(self) -> None:
        self.app.exit()
