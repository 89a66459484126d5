"""An article whose English the engine makes while it is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from textual import on, work
from textual.timer import Timer

from reader.app.messages import EngineStopped, Progressed, SourcesFound
from reader.app.screens.parallel import ParallelScreen
from reader.app.session import Session
from reader.errors import EngineError
from reader.storage.store import Store
from reader.translation.english import in_order
from reader.translation.translation import Origin, Translation
from reader.visible import visible

if TYPE_CHECKING:
    from reader.engine.driving import Driver, Progress
    from reader.engine.order import Order
    from reader.engine.preparing import Preparing
    from reader.engine.sentence import Sentence
    from reader.packages.installed import InstalledPackage
    from reader.translation.machine import EngineEnglish, MachineMemory
    from reader.translation.tmx import Reference


_REST = 0.25
"""Seconds after a move in which nothing else is drawn: it would come between two keys."""
_NICENESS = 15
"""How far the engine stands back for what is pressed and drawn."""


class TranslatingScreen(ParallelScreen):
    """Owns the engine and what waits for it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reference: Reference | None = None
        self._machine: MachineMemory | None = None
        self._driver: Driver | None = None
        self._order: Order | None = None
        self._waiting: dict[str, set[int]] = {}
        """By a sentence that waits for the engine, the paragraphs that it stands in."""
        self._left: set[str] = set()
        """What the engine fails at."""
        self._preparing: Preparing | None = None
        self._arriving: deque[Progress] = deque()
        """What the engine has said that is not shown yet."""
        self._moved_at = -_REST
        """When the reader last moved, in seconds of the monotonic clock."""
        self._resting: Timer | None = None
        self._is_all_kept = session.kept
        self._has_failed = False
        """Whether the engine was given up."""

    def on_unmount(self) -> None:
        self._stop_engine()

    @on(SourcesFound)
    def _show_sources(self, event: SourcesFound) -> None:
        self._reference = event.reference
        self.use_package(event.package)

    def use_package(self, package: InstalledPackage | None) -> None:
        """Show the English of a package from now on, and translate what it has not translated."""
        from reader.translation.machine import earlier  # the first paint does not wait for it

        self._stop_engine()
        self._machine = self._order = self._driver = None
        self._has_failed = False
        self._arriving.clear()
        self._waiting.clear()
        self._left.clear()
        store, session = self.session.store, self.session
        if package is not None and store is not None:
            self._prepare_engine(package, store)
        self.page.english = in_order(
            session.memory,
            self._machine,
            self._reference,
            earlier(store, self._machine.package if self._machine else None) if store else (),
            Origin(session.settings.english),
        )
        self.page.awaits = self._awaits
        self.count_anew()
        self.look_at(self.page.place.paragraph)
        self.text.renew()
        self.tell_english()
        self.look_through()
        if self._driver is not None:
            self._translate(self._driver)

    def _prepare_engine(self, package: InstalledPackage, store: Store) -> None:
        """Get an engine ready, which starts when a sentence waits for it."""
        from reader.engine.driving import Driver
        from reader.engine.order import Order
        from reader.engine.starting import known_package, start_engine, workers_for
        from reader.translation.machine import MachineMemory

        session = self.session
        workers = workers_for(session.settings, session.preferences, package)
        start = partial(start_engine, package, workers, session.data_folder, _NICENESS)
        self._machine = MachineMemory(store, known_package(package))
        self._order = Order(self.page.place.paragraph)
        self._driver = Driver(start, self._order)

    def _awaits(self, segment: str, known: Translation | None) -> bool:
        """Whether the engine will give this sentence other English than what there is."""
        if self._machine is None or self._driver is None or segment in self._left:
            return False
        if known is None:
            return True
        if known.origin is Origin.READER or known.maker == self.page.preferred:
            return False
        first = self.session.settings.english
        return known.made_by != self._machine.package.name and known.origin.value != first

    def look_at(self, paragraph: int) -> None:
        """Count a paragraph's English, and let wait for the engine what it has not translated."""
        if self._order is not None and self._machine is not None:
            missing = [each for each in self.segments_of(paragraph) if not self._machine.find(each)]
            for segment in missing:
                self._waiting.setdefault(segment, set()).add(paragraph)
            if missing:
                self._order.add(paragraph, map(self._prepare, missing))
        super().look_at(paragraph)

    def looked_through(self) -> None:
        if self._order is not None:
            self._order.finish()
        super().looked_through()

    def _prepare(self, segment: str) -> Sentence:
        if self._preparing is None:
            from reader.engine.preparing import Preparing  # only with sentences to translate

            self._preparing = Preparing(self.article)
        return self._preparing.sentence(segment)

    def _arrived(self) -> None:
        super()._arrived()
        self._moved_at = monotonic()
        if self._order is not None:
            self._order.move_to(self.page.place.paragraph)

    def action_packages(self) -> None:
        from reader.app.screens.packages import PackagesScreen  # only who asks for it needs it

        def look_again(has_worked: bool | None) -> None:
            if has_worked or self._has_failed:
                self.tell_place()  # what was told of the old one is over
                self.find_english()

        self.app.push_screen(PackagesScreen(self.session), look_again)

    # -- the engine ----------------------------------------------------------------------------
    @work(thread=True, group="engine", exit_on_error=False)
    def _translate(self, driver: Driver) -> None:
        trouble = ""
        try:
            for progress in driver.run():
                self.post_message(Progressed(progress, driver))
        except EngineError as error:
            trouble = str(error)
        self.post_message(EngineStopped(trouble, driver))

    def _stop_engine(self) -> None:
        if self._driver is not None:
            self._driver.stop()

    @on(Progressed)
    def _take_progress(self, event: Progressed) -> None:
        if event.driver is self._driver:
            self._arriving.append(event.progress)
            self._show_arrived()

    def _show_arrived(self) -> None:
        """Show what has arrived, unless keys are being pressed: what they ask for comes first."""
        rest = self._moved_at + _REST - monotonic()
        if rest > 0:
            if self._resting is None:
                self._resting = self.set_timer(rest, self._show_after_rest)
            return
        while self._arriving:
            self._show_progress(self._arriving.popleft())

    def _show_after_rest(self) -> None:
        self._resting = None
        self._show_arrived()

    def _show_progress(self, progress: Progress) -> None:
        from reader.engine.driving import Left, Restarted, Translated

        match progress:
            case Translated(english, kept, notices):
                self._show_english(english, kept)
            case Left(sentences, notices):
                self._left.update(each.segment for each in sentences)
                self._renew([each.segment for each in sentences])
            case Restarted(said):
                notices = ()
                self.say(visible(said))
        for notice in notices:
            self.warn(visible(notice))

    def _show_english(self, english: Sequence[EngineEnglish], kept: bool) -> None:
        assert self._machine is not None
        if not kept:
            self._is_all_kept = False
            self._machine.hold(english, self.session.now())
        self._renew([each.segment for each in english])

    def _renew(self, segments: Iterable[str]) -> None:
        """Show what has become of sentences, where the paragraph that they stand in is whole."""
        changed = {each for segment in segments for each in self._waiting.pop(segment, ())}
        for paragraph in changed & self._counted.keys():
            super().look_at(paragraph)
        self.text.renew_in_place(changed)
        self.tell_english()

    @on(EngineStopped)
    def _end_waiting(self, event: EngineStopped) -> None:
        if event.driver is self._driver:
            self._moved_at = -_REST
            self._show_arrived()
            self._driver = self._order = None
            self._renew(list(self._waiting))
            if event.trouble:
                self._has_failed = True
                self.warn(visible(event.trouble))

    @property
    def engine_note(self) -> str:
        if self._has_failed:
            return "translating stopped, P begins again"
        return "kept" if self._is_all_kept else ""
