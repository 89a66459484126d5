"""The English as a package makes it, while the article is read."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

import reader.engine.starting
from reader.app.app import ReaderApp
from reader.app.page import Place
from reader.app.screens.packages import PackagesScreen
from reader.app.screens.reading import ReadingScreen
from reader.engine.process import EngineProcess
from reader.settings import Settings
from reader.translation.machine import MachineMemory, known_packages
from reader.translation.translation import Origin
from tests.app.conftest import NOW, BeginSession
from tests.app.test_reading import drawn, reading, settled
from tests.installed import install_tiny
from tests.tiny_package import build_tiny_package

DUTCH = "De man leest een krant. Het huis is groot.\n\nDe vrouw ziet de stad.\n"
SMALL = (100, 20)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every engine that is started."""
    found: list[object] = []
    begin = EngineProcess.__init__

    def counted(self: EngineProcess, start: object) -> None:
        found.append(start)
        begin(self, start)  # type: ignore[arg-type]

    monkeypatch.setattr(EngineProcess, "__init__", counted)
    return found


async def test_the_english_of_the_package_is_shown_kept_and_told(begin: BeginSession) -> None:
    install_tiny()
    async with reading(begin(DUTCH), SMALL) as (_, screen):
        text = drawn(screen)
        assert "The man reads a newspaper. The house" in text
        assert "The woman sees the city." in text
        assert screen.bottom_line.left == "Argos nl→en 1.0 · 3/3 sentences · kept"
        store = screen.session.store
        assert store is not None
        memory = MachineMemory(store, known_packages(store)[0])
        found = memory.find("De vrouw ziet de stad.")
        assert found is not None
        assert found.english == "The woman sees the city."


async def test_opening_again_starts_no_engine(begin: BeginSession, started: list[object]) -> None:
    install_tiny()
    async with reading(begin(DUTCH), SMALL):
        assert len(started) == 1
    async with reading(begin(DUTCH), SMALL) as (_, screen):
        assert "The woman sees the city." in drawn(screen)
        assert screen.bottom_line.left.endswith("3/3 sentences · kept")
    assert len(started) == 1


async def test_another_version_translates_anew_and_the_old_english_stays_comparable(
    begin: BeginSession,
) -> None:
    install_tiny("1.0")
    async with reading(begin(DUTCH), SMALL):
        pass
    install_tiny("1.1", {"krant": "paper", "paper": "paper"})
    async with reading(begin(DUTCH), SMALL) as (pilot, screen):
        assert "The man reads a paper." in drawn(screen)
        assert screen.bottom_line.left.startswith("Argos nl→en 1.1")
        await pilot.press("o")
        assert "The man reads a newspaper." in drawn(screen)
        assert screen.bottom_line.left.startswith("Argos nl→en 1.0")


async def test_o_goes_round_argos_the_reference_and_ones_own(begin: BeginSession) -> None:
    install_tiny()
    async with reading(begin()) as (pilot, screen):
        shown = screen._current_english
        assert shown is not None
        assert shown.origin is Origin.ARGOS
        screen.session.memory.correct(screen._current_dutch, "Mine.", NOW)
        screen.text.renew()
        origins = []
        for _ in range(4):
            shown = screen._current_english
            assert shown is not None
            origins.append(shown.origin)
            await pilot.press("o")
    assert origins == [Origin.READER, Origin.ARGOS, Origin.REFERENCE, Origin.READER]


async def test_the_settings_can_put_the_reference_first(begin: BeginSession) -> None:
    install_tiny()
    session = begin(settings=Settings(english="reference"))
    async with reading(session) as (pilot, screen):
        assert screen.bottom_line.left.startswith("reference, poetin-china.tmx")
        await pilot.press("o")
        assert screen.bottom_line.left.startswith("Argos nl→en 1.0")


async def test_without_a_package_what_one_translated_comes_after_the_reference(
    begin: BeginSession,
) -> None:
    package = install_tiny()
    async with reading(begin()):
        pass
    shutil.rmtree(package.path)
    async with reading(begin()) as (pilot, screen):
        assert screen.bottom_line.left.startswith("reference, ")
        await pilot.press("o")
        assert screen.bottom_line.left.startswith("Argos nl→en 1.0")


async def test_a_paragraph_waits_whole_and_nothing_moves_when_it_comes(
    begin: BeginSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = install_tiny()
    held: list[EngineProcess] = []
    wait = EngineProcess.wait_until_ready

    def hold(self: EngineProcess) -> None:
        held.append(self)
        wait(self)
        go_on.wait()

    go_on = threading.Event()
    monkeypatch.setattr(EngineProcess, "wait_until_ready", hold)
    app = ReaderApp(begin())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        while not held:
            await pilot.pause()
        assert screen.bottom_line.left.startswith("being translated · 0/")
        before = drawn(screen).splitlines()
        assert "The Russian" not in "".join(before), "the reference must not flash by"
        go_on.set()
        await settled(pilot)
        after = drawn(screen).splitlines()
        assert package.name in screen.bottom_line.left
    dutch = [line[:40].rstrip() for line in before]
    assert [line[:40].rstrip() for line in after] == dutch


async def test_the_engine_is_lost_once_and_all_is_translated(
    begin: BeginSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tiny()
    lost: list[bool] = []
    hear = EngineProcess.next_done

    def lose_the_first(self: EngineProcess) -> object:
        if not lost:
            lost.append(True)
            self.stop()
        return hear(self)

    monkeypatch.setattr(EngineProcess, "next_done", lose_the_first)
    async with reading(begin(DUTCH), SMALL) as (pilot, screen):
        assert "The woman sees the city." in drawn(screen)
        assert not screen.told, "a quiet line, and no trouble to keep"
        await pilot.press("l")
        assert screen.bottom_line.left == "Argos nl→en 1.0 · 3/3 sentences · kept"


async def test_a_package_that_cannot_be_loaded_is_told_and_the_reference_shown(
    begin: BeginSession,
) -> None:
    package = install_tiny()
    (package.path / "model" / "model.bin").write_bytes(b"no model")
    async with reading(begin()) as (_, screen):
        assert "The Russian president" in drawn(screen)
        assert any("cannot be loaded" in each for each in screen.told)


async def test_what_cannot_be_kept_is_shown_and_not_called_kept(
    begin: BeginSession, own_folders: Path
) -> None:
    install_tiny()
    own_folders.parent.mkdir(parents=True, exist_ok=True)
    own_folders.write_text("in the way")
    async with reading(begin(DUTCH), SMALL) as (_, screen):
        assert "The woman sees the city." in drawn(screen)
        screen.tell_place()
        assert screen.bottom_line.left == "Argos nl→en 1.0 · 3/3 sentences"


async def test_a_line_in_capitals_is_translated_in_sentence_case(begin: BeginSession) -> None:
    install_tiny()
    text = "DE KRANT SCHRIJFT OVER NEDERLAND\n\nDe man werkt in Nederland. De krant schrijft.\n"
    async with reading(begin(text), SMALL) as (_, screen):
        assert "The newspaper writes about Netherlands" in drawn(screen)


async def test_the_paragraph_that_one_goes_to_is_translated_next(
    begin: BeginSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tiny()
    asked: list[str] = []
    ask = EngineProcess.ask

    def listen(self: EngineProcess, batch: object) -> None:
        asked.extend(each.segment for each in batch.sentences)  # type: ignore[attr-defined]
        ask(self, batch)  # type: ignore[arg-type]

    monkeypatch.setattr(EngineProcess, "ask", listen)
    text = "\n\n".join(f"De man leest krant {number} vandaag in de stad." for number in range(60))
    session = begin(text)
    session.places.remember(session.fingerprint, "x", text.index("krant 40"), NOW)
    async with reading(session, SMALL) as (_, screen):
        assert screen.page.place == Place(40, 0)
    assert asked[0].startswith("De man leest krant 40 ")
    forward, back = asked[1:20], asked[20:]
    assert {int(each.split()[4]) for each in forward} == set(range(41, 60))
    assert {int(each.split()[4]) for each in back} == set(range(40))


async def test_a_package_is_installed_and_removed_from_inside(
    begin: BeginSession, tmp_path: Path
) -> None:
    archive = build_tiny_package(tmp_path / "tiny.argosmodel")
    async with reading(begin(DUTCH), SMALL) as (pilot, screen):
        assert "No English: `reader models install`" in drawn(screen)
        await do(pilot, 1, str(archive))
        assert "SHA-256" in said(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert "The woman sees the city." in drawn(screen)
        await do(pilot, 3)
        assert "Enter again" in said(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "is removed" in said(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert "The woman sees the city." in drawn(screen), "what it translated is kept"


async def test_a_bad_package_is_told_and_changes_nothing(
    begin: BeginSession, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"PK no zip")
    async with reading(begin(DUTCH), SMALL) as (pilot, _):
        await do(pilot, 1, str(bad))
        assert "bad.argosmodel" in said(pilot)
        assert "No Dutch→English package" in str(packages(pilot).status.render())


def packages(pilot: Pilot[None]) -> PackagesScreen:
    screen = pilot.app.screen
    assert isinstance(screen, PackagesScreen)
    return screen


def said(pilot: Pilot[None]) -> str:
    return str(packages(pilot).said.render())


async def do(pilot: Pilot[None], job: int, file: str = "") -> None:
    await pilot.press("P")
    while not isinstance(pilot.app.screen, PackagesScreen):
        await pilot.pause()
    await pilot.pause()
    screen = packages(pilot)
    screen.jobs.highlighted = job
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    if file:
        screen.file.value = file
        await pilot.press("enter")
    while screen._is_at_work:
        await pilot.pause(0.02)
    await pilot.pause()


def test_workers_are_as_set_else_as_measured_else_one_a_core(begin: BeginSession) -> None:
    package = install_tiny()
    preferences = begin(DUTCH).preferences
    workers_for = reader.engine.starting.workers_for
    cores = reader.engine.starting.cores()
    assert workers_for(Settings(workers=7), preferences, package) == 7
    assert workers_for(Settings(), preferences, package) == min(cores, 4)
    preferences.set(reader.engine.starting.workers_key(package), "1")
    assert workers_for(Settings(), preferences, package) == 1


async def test_a_job_that_does_not_end_is_left_with_a_second_escape(
    begin: BeginSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hang(*_: object) -> str:
        begun.set()
        go_on.wait()
        return "done at last"

    monkeypatch.setattr("reader.app.screens.packages.do", hang)
    async with reading(begin(DUTCH), SMALL) as (pilot, screen):
        await pilot.press("P")
        await pilot.pause()
        await pilot.press("enter")
        while not begun.is_set():
            await pilot.pause()
        await pilot.press("escape")
        assert "Stopping" in said(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is screen
    go_on.set()


async def test_an_engine_that_is_given_up_is_told_for_good_and_begins_again_on_request(
    begin: BeginSession,
) -> None:
    package = install_tiny()
    model = package.path / "model" / "model.bin"
    sound = model.read_bytes()
    model.write_bytes(b"no model")
    async with reading(begin("De stad is groot."), SMALL) as (pilot, screen):
        assert screen._has_failed
        model.write_bytes(sound)
        await pilot.press("P")
        await pilot.pause()
        await pilot.press("escape")
        await settled(pilot)
        assert "The city is big." in drawn(screen)
        assert screen.bottom_line.left.endswith("1/1 sentences · kept")
