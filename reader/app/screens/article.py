"""An article on the screen, and moving through it."""

from __future__ import annotations

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.timer import Timer

from reader.app.columns import BREAKPOINTS, VERTICAL_BREAKPOINTS
from reader.app.commands import COMMANDS
from reader.app.page import Page, Place
from reader.app.session import Session
from reader.app.status import heading, hints, position
from reader.app.walking import (
    first_place,
    last_place,
    next_bookmark,
    place_of,
    start_of,
    step_paragraph,
    step_sentence,
)
from reader.app.widgets.block_view import BlockView
from reader.app.widgets.edge_lines import EdgeLine, Hints
from reader.app.widgets.findings_panel import FindingsPanel
from reader.app.widgets.parallel_text import ParallelText
from reader.app.widgets.prompt import Prompt
from reader.errors import MemoryFileError
from reader.study.places import from_kept, to_kept
from reader.translation.english import English
from reader.visible import visible

_KEEP_AFTER = 0.5
"""Seconds of rest on a sentence after which it is kept, in case the program is ended hard."""


class ArticleScreen(Screen[None]):
    """Owns the place in the article; keeps it and the bookmarks."""

    HORIZONTAL_BREAKPOINTS = BREAKPOINTS
    VERTICAL_BREAKPOINTS = VERTICAL_BREAKPOINTS
    BINDINGS: ClassVar = [command.binding for command in COMMANDS]

    text = getters.query_one("#text", ParallelText)
    panel = getters.query_one(FindingsPanel)
    prompt = getters.query_one(Prompt)
    top_line = getters.query_one("#top", EdgeLine)
    bottom_line = getters.query_one("#bottom", Hints)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.article = session.article
        self.page = Page(session.article, English((session.memory,)))
        self.told = [visible(notice) for notice in session.notices]
        """What went wrong in this sitting, for the help to show whole."""
        self._way_back: list[Place] = []
        self._keeping: Timer | None = None
        kept = session.places.recall(session.fingerprint)
        if kept is None:
            self.page.go(first_place(self.article))
        else:
            self.page.go(place_of(self.article, from_kept(self.article.text, kept)))

    def compose(self) -> ComposeResult:
        yield EdgeLine(id="top")
        with Horizontal(id="page"):
            yield ParallelText(self.page, id="text")
            yield FindingsPanel()
        yield Prompt()
        yield Hints(id="bottom")

    def on_mount(self) -> None:
        bookmarks = self.session.places.bookmarks(self.session.fingerprint)
        self.text.bookmarks = frozenset(from_kept(self.article.text, each) for each in bookmarks)
        self.top_line.left = heading(self.article)
        self.bottom_line.hints = hints(self.session.commands)
        self.text.focus()
        self.tell_place()
        if self.told:
            more = f"+{len(self.told) - 1}, " if len(self.told) > 1 else ""
            self.say(self.told[0], f"({more}? shows all)")

    def on_unmount(self) -> None:
        self._keep_place()

    def say(self, what: str, more: str = "") -> None:
        """Tell something in the last line, until the next move; `more` is where to read it all."""
        self.bottom_line.left = what
        self.bottom_line.more = more
        self.bottom_line.add_class("-told")

    def warn(self, what: str) -> None:
        """Tell of something that went wrong, once, and keep it for the help."""
        if what not in self.told:
            self.told.append(what)
            self.say(what, "(? shows all)")

    def tell_of_store(self) -> None:
        """Tell what has happened to the file with what is kept, if anything has."""
        for notice in self.session.take_notices():
            self.warn(visible(notice))

    def tell_place(self) -> None:
        """Show where one is."""
        self.top_line.right = position(self.article, self.page.place)
        self.bottom_line.remove_class("-told")
        self.bottom_line.more = ""

    def go(self, place: Place) -> None:
        """Make a sentence the current one, in view, in the panel and in what is kept."""
        self.page.revealed = False
        self.text.go(place)
        self._arrived()

    def leap(self, place: Place) -> None:
        """Go to a sentence from which `back` returns to this one."""
        self._way_back.append(self.page.place)
        self.go(place)

    def _arrived(self) -> None:
        self.panel.list.follow(self.page.place.paragraph)
        self.tell_place()
        if self._keeping is None:
            self._keeping = self.set_timer(_KEEP_AFTER, self._keep_place)
        else:
            self._keeping.reset()

    def _keep_place(self) -> None:
        """Keep the current sentence for the next time that this text is opened."""
        self._keeping = None
        place = to_kept(self.article.text, start_of(self.article, self.page.place))
        try:
            self.session.places.remember(
                self.session.fingerprint, self.article.name, place, self.session.now()
            )
        except MemoryFileError as error:
            self.warn(visible(f"Your place is not kept. {error}"))
        self.tell_of_store()

    # -- moving --------------------------------------------------------------------------------
    def action_paragraph(self, step: int) -> None:
        self.go(step_paragraph(self.article, self.page.place, step))

    def action_sentence(self, step: int) -> None:
        self.go(step_sentence(self.article, self.page.place, step))

    def action_page(self, pages: float) -> None:
        place = self.text.place_after(int(pages * self.text.size.height))
        if place == self.page.place:
            place = step_sentence(self.article, place, 1 if pages > 0 else -1)
        self.go(place)

    def action_article_start(self) -> None:
        self.leap(Place(0, 0))

    def action_article_end(self) -> None:
        self.leap(last_place(self.article))

    def action_back(self) -> None:
        if self._way_back:
            self.go(self._way_back.pop())
            self.text.focus()

    @on(ParallelText.SentenceChosen)
    def _go_to_chosen(self, event: ParallelText.SentenceChosen) -> None:
        self.text.focus()
        self.go(event.place)

    @on(BlockView.Scrolled, "#text")
    def _keep_current_in_view(self) -> None:
        place = self.text.place_in_view()
        if place != self.page.place:
            self.page.revealed = False
            self.page.go(place)
            self.text.forget_layout()
            self.text.refresh()
            self._arrived()

    # -- bookmarks -----------------------------------------------------------------------------
    def action_bookmark(self) -> None:
        start = start_of(self.article, self.page.place)
        try:
            is_set = self.session.places.toggle_bookmark(
                self.session.fingerprint,
                self.article.name,
                to_kept(self.article.text, start),
                self.session.now(),
            )
        except MemoryFileError as error:
            self.say(visible(str(error)))
            return
        marked = self.text.bookmarks - {start}
        self.text.bookmarks = marked | {start} if is_set else marked
        self.text.refresh()
        self.say("Bookmark set" if is_set else "Bookmark removed")
        self.tell_of_store()

    def action_next_bookmark(self) -> None:
        start = next_bookmark(self.text.bookmarks, start_of(self.article, self.page.place))
        if start is None:
            self.say("No bookmarks in this article: m sets one")
        else:
            self.leap(place_of(self.article, start))
