"""Translation packages on the screen: what is there, and what can be done with it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from reader.app.package_work import Job, do
from reader.app.session import Session
from reader.errors import Fault, ReaderError
from reader.packages.installed import package_in_use
from reader.visible import visible


class PackagesScreen(ModalScreen[bool]):
    """Gives back whether the packages may have changed."""

    CSS_PATH = "../styles/packages.tcss"
    BINDINGS: ClassVar = [
        Binding("escape", "leave", "Close", show=False, priority=True),
    ]
    status = getters.query_one("#packages-status", Static)
    said = getters.query_one("#packages-said", Static)
    jobs = getters.query_one("#packages-jobs", OptionList)
    file = getters.query_one("#packages-file", Input)

    @dataclass
    class Told(Message):
        """How far the work is."""

        what: str

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, PackagesScreen.Told)

    @dataclass
    class Ended(Message):
        """The work has ended, well or not."""

        what: str

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._has_worked = False
        self._is_at_work = False
        self._is_cancelled = False
        self._is_confirming = False

    def compose(self) -> ComposeResult:
        with Vertical(id="packages"):
            yield Static(id="packages-status", markup=False)
            yield OptionList(*Job, id="packages-jobs", markup=False)
            yield Input(id="packages-file", placeholder="Path of the .argosmodel file, then enter")
            yield Static(id="packages-said", markup=False)

    def on_mount(self) -> None:
        box = self.query_one("#packages")
        box.border_title = "Translation package"
        box.border_subtitle = "↑ ↓ enter · esc closes"
        self.file.display = False
        self._show_status()
        self.jobs.highlighted = 0
        self.jobs.focus()

    def _show_status(self) -> None:
        used = package_in_use()
        if used is None:
            self.status.update("No Dutch→English package is installed.")
        else:
            self.status.update(visible(f"{used.name} translates, from {used.path}"))

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        job = tuple(Job)[event.option_index]
        if self._is_at_work:
            return
        if job is Job.REMOVE and not self._is_confirming and package_in_use() is not None:
            self._is_confirming = True
            self.said.update("Enter again removes it; what it has translated stays kept.")
            return
        self._is_confirming = False
        if job is Job.FILE:
            self.file.display = True
            self.file.focus()
        else:
            self._begin(job, Path())

    @on(OptionList.OptionHighlighted)
    def _forget_confirming(self) -> None:
        self._is_confirming = False

    @on(Input.Submitted)
    def _take_file(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._begin(Job.FILE, Path(event.value.strip()).expanduser())

    def _begin(self, job: Job, file: Path) -> None:
        self._is_at_work, self._is_cancelled = True, False
        self._has_worked = True
        self.file.display = False
        self.jobs.focus()
        # Not a worker: the program waits for those when it ends, and a server may be silent.
        threading.Thread(target=self._do, args=(job, file), daemon=True).start()

    def _do(self, job: Job, file: Path) -> None:
        said = str(Fault("the job ended without a word"))
        try:
            said = do(job, file, self.session.now(), self._say, lambda: self._is_cancelled)
        except ReaderError as error:
            said = str(error)
        finally:
            self.post_message(self.Ended(said))

    def _say(self, what: str) -> None:
        self.post_message(self.Told(what))

    @on(Told)
    def _tell(self, event: Told) -> None:
        self.said.update(visible(event.what))

    @on(Ended)
    def _end(self, event: Ended) -> None:
        self._is_at_work = False
        self.said.update(visible(event.what))
        self._show_status()

    def action_leave(self) -> None:
        """Stop what is at work, else leave the field, else close; twice closes whatever is."""
        if self._is_at_work and not self._is_cancelled:
            self._is_cancelled = True
            self.said.update("Stopping… (esc again leaves it to end by itself)")
        elif self.file.display:
            self.file.display = False
            self.jobs.focus()
        else:
            self.dismiss(self._has_worked)

    def on_unmount(self) -> None:
        self._is_cancelled = True
