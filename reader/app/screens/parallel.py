"""An article beside its English: whose it is, hidden or shown, corrected by the reader."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.worker import Worker, WorkerState

from reader.app.clipboard import copy_to_desktop
from reader.app.messages import SourcesFound, Trouble
from reader.app.parallel import choose
from reader.app.screens.article import ArticleScreen
from reader.app.session import Session
from reader.app.status import provenance, said_of
from reader.app.widgets.prompt import Prompt
from reader.article import one_line
from reader.errors import MemoryFileError, ReaderError
from reader.translation.translation import Translation
from reader.visible import visible

if TYPE_CHECKING:
    from reader.packages.installed import InstalledPackage
    from reader.translation.tmx import Reference

_CORRECT = "correct"
AT_A_TIME = 2
"""How many paragraphs a search or a count looks at before keys have their turn."""


class ParallelScreen(ArticleScreen):
    """Owns what is shown of the English."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._counted: dict[int, int] = {}
        """By paragraph how many sentences have English."""
        self._have = self._total = 0
        """How many sentences have English, and how many there are, as far as they are counted."""
        self._correcting = ""
        """The sentence whose English is being written, wherever the reader goes meanwhile."""

    @work(thread=True, group="sources", exit_on_error=False)
    def find_english(self) -> None:
        """Look for the English that there can be, once the Dutch is on the screen."""
        reference = package = None
        try:
            reference = _reference_beside(self.session.path)
        except ReaderError as error:
            self.post_message(Trouble(str(error)))
        try:
            package = _package_to_use()
        except ReaderError as error:
            self.post_message(Trouble(str(error)))
        self.post_message(SourcesFound(reference, package))

    @on(Trouble)
    def _tell_trouble(self, event: Trouble) -> None:
        self.warn(visible(event.what))

    @on(Worker.StateChanged)
    def _tell_failure(self, event: Worker.StateChanged) -> None:
        """Tell what nobody foresaw of a worker; reading goes on without what it was to bring."""
        if event.state is WorkerState.ERROR:
            self.warn(visible(f"A fault of reader's own: {event.worker.error!r}"))

    @work(exclusive=True, group="count")
    async def look_through(self) -> None:
        """Look at every paragraph's English, from the current one on, then those before it."""
        here, count = self.page.place.paragraph, len(self.article.paragraphs)
        for number, index in enumerate((*range(here, count), *range(here - 1, -1, -1))):
            self.look_at(index)
            if number % AT_A_TIME == 0:
                await asyncio.sleep(0)
        self.looked_through()

    def look_at(self, paragraph: int) -> None:
        """Count the sentences of a paragraph, and those with English that is there already."""
        sentences = self.segments_of(paragraph)
        before = self._counted.get(paragraph)
        have = self._counted[paragraph] = sum(map(self._has_english, sentences))
        self._have += have - (before or 0)
        self._total += len(sentences) if before is None else 0

    def count_anew(self) -> None:
        """Forget what was counted."""
        self._counted.clear()
        self._have = self._total = 0

    def looked_through(self) -> None:
        """All paragraphs have been looked at."""
        self.tell_english()

    def segments_of(self, paragraph: int) -> list[str]:
        """The sentences of a paragraph, on one line each."""
        sentences = self.article.paragraphs[paragraph].sentences
        return [one_line(sentence.of(self.article.text)) for sentence in sentences]

    def _has_english(self, segment: str) -> bool:
        known = choose(self.page.english.of(segment), self.page.preferred)
        return known is not None and not self.page.awaits(segment, known)

    def tell_place(self) -> None:
        super().tell_place()
        self.tell_english()

    def tell_english(self) -> None:
        """Show what made the English, unless something is being told."""
        if not self.bottom_line.has_class("-told"):
            paragraph, sentence = self.page.place
            side = self.page.block(paragraph).english
            is_known = len(self._counted) == len(self.article.paragraphs)
            self.bottom_line.left = provenance(
                side.translations[sentence],
                (self._have, self._total) if is_known else None,
                side.is_awaited,
                self.engine_note,
            )

    @property
    def engine_note(self) -> str:
        """What there is to say of the English that packages make."""
        return ""

    @property
    def _current_english(self) -> Translation | None:
        paragraph, sentence = self.page.place
        return self.page.block(paragraph).english.translations[sentence]

    @property
    def _current_dutch(self) -> str:
        paragraph, sentence = self.page.place
        return one_line(
            self.article.paragraphs[paragraph].sentences[sentence].of(self.article.text)
        )

    def action_toggle_english(self) -> None:
        self.page.english_hidden = not self.page.english_hidden
        self.page.revealed = False
        self.text.renew()
        if self.page.english_hidden:
            self.say("English hidden: space shows this sentence's, t all of it")
        else:
            self.tell_place()

    def action_reveal(self) -> None:
        if self.page.english_hidden:
            self.page.revealed = not self.page.revealed
            self.text.renew()

    def action_next_origin(self) -> None:
        found = [each.maker for each in self.page.english.of(self._current_dutch)]
        if len(found) < 2:
            only = [f"The only English here: {said_of(each)}" for each in found]
            self.say(*only or ["No English here"])
            return
        shown = self._current_english
        at = found.index(shown.maker) if shown else -1
        self.page.preferred = found[(at + 1) % len(found)]
        self.text.renew()
        self.tell_place()

    async def action_correct(self) -> None:
        shown = self._current_english
        self._correcting = self._current_dutch
        label = "Your English: enter keeps it, ctrl+u clears, empty takes it back, esc leaves"
        await self.prompt.ask(_CORRECT, label, visible(shown.english) if shown else "")

    def _keep_correction(self, english: str) -> None:
        """Keep what the reader wrote, and say so only when it is safe."""
        memory, now = self.session.memory, self.session.now()
        try:
            if english:
                memory.correct(self._correcting, english, now)
            elif memory.find(self._correcting):
                memory.withdraw(self._correcting, now)
        except MemoryFileError as error:
            self.say(visible(str(error)))
            return
        self.close_prompt()
        self.page.preferred = None
        self.text.renew()
        self.look_at(self.page.place.paragraph)
        lost = "" if self.session.kept else ", but only until you quit"
        self.say(f"Yours, kept{lost}" if english else "Your English was taken back")
        self.tell_of_store()

    def action_copy(self) -> None:
        shown = self._current_english
        both = [self._current_dutch, one_line(shown.english)] if shown else [self._current_dutch]
        text = "\n".join(visible(each) for each in both)
        self.app.copy_to_clipboard(text)
        self._copy_to_desktop(text)
        self.say("Copied: the sentence with its English" if shown else "Copied: the sentence")

    @work(thread=True, group="clipboard", exit_on_error=False)
    def _copy_to_desktop(self, text: str) -> None:
        copy_to_desktop(text)

    @on(Prompt.Answered)
    def _correct_with_answer(self, event: Prompt.Answered) -> None:
        if event.purpose == _CORRECT:
            self._keep_correction(one_line(event.text))

    @on(Prompt.Cancelled)
    def close_prompt(self) -> None:
        """Leave the bar for the text."""
        self.prompt.close()
        self.text.focus()


def _reference_beside(article_path: Path | None) -> Reference | None:
    from reader.translation.tmx import read_tmx, tmx_beside  # the first paint does not wait for it

    beside = tmx_beside(article_path) if article_path else None
    return read_tmx(beside) if beside else None


def _package_to_use() -> InstalledPackage | None:
    from reader.packages.installed import package_in_use

    return package_in_use()
