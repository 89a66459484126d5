"""An article beside its English: whose it is, hidden or shown, corrected by the reader."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual import on, work
from textual.worker import Worker, WorkerState

from reader.app.clipboard import copy_to_desktop
from reader.app.messages import ReferenceRead, Trouble
from reader.app.screens.article import ArticleScreen
from reader.app.session import Session
from reader.app.status import provenance
from reader.app.widgets.prompt import Prompt
from reader.article import one_line
from reader.errors import MemoryFileError, ReaderError
from reader.translation.english import English
from reader.translation.translation import Translation
from reader.visible import visible

_CORRECT = "correct"
AT_A_TIME = 2
"""How many paragraphs a search or a count looks at before keys have their turn."""


class ParallelScreen(ArticleScreen):
    """Owns what is shown of the English."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._known: tuple[int, int] | None = None
        """How many sentences have English, and how many there are, once counted."""
        self._correcting = ""
        """The sentence whose English is being written, wherever the reader goes meanwhile."""

    def read_english(self) -> None:
        """Bring the English that is kept in files, once the Dutch is on the screen."""
        if self.session.path is None:
            self._count_english()
        else:
            self._read_reference(self.session.path)

    @work(thread=True, group="reference", exit_on_error=False)
    def _read_reference(self, article_path: Path) -> None:
        from reader.translation.tmx import read_tmx, tmx_beside  # only articles in files need it

        reference = None
        try:
            if beside := tmx_beside(article_path):
                reference = read_tmx(beside)
        except ReaderError as error:
            self.post_message(Trouble(str(error)))
        self.post_message(ReferenceRead(reference))

    @on(ReferenceRead)
    def _show_reference(self, event: ReferenceRead) -> None:
        if event.reference is not None:
            self.page.english = English((self.session.memory, event.reference))
            self.text.renew()
            self._tell_english()
        self._count_english()

    @on(Trouble)
    def _tell_trouble(self, event: Trouble) -> None:
        self.warn(visible(event.what))

    @on(Worker.StateChanged)
    def _tell_failure(self, event: Worker.StateChanged) -> None:
        """Tell what nobody foresaw of a worker; reading goes on without what it was to bring."""
        if event.state is WorkerState.ERROR:
            self.warn(visible(f"A fault of reader's own: {event.worker.error!r}"))

    @work(exclusive=True, group="count")
    async def _count_english(self) -> None:
        have = total = 0
        for index, paragraph in enumerate(self.article.paragraphs):
            for sentence in paragraph.sentences:
                total += 1
                have += bool(self.page.english.of(one_line(sentence.of(self.article.text))))
            if index % AT_A_TIME == 0:
                await asyncio.sleep(0)
        self._known = (have, total)
        self._tell_english()

    def tell_place(self) -> None:
        super().tell_place()
        self._tell_english()

    def _tell_english(self) -> None:
        """Show what made the English, unless something is being told."""
        if not self.bottom_line.has_class("-told"):
            self.bottom_line.left = provenance(self._current_english, self._known)

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
        found = [each.origin for each in self.page.english.of(self._current_dutch)]
        if len(found) < 2:
            self.say(f"The only English here is {found[0].value}" if found else "No English here")
            return
        shown = self._current_english
        at = found.index(shown.origin) if shown else -1
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
        self._count_english()
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
