"""What the reader meets while reading, and the corners of the screen that few get to."""

from __future__ import annotations

import pytest

from reader.app.page import Place
from reader.app.screens.help import HelpScreen
from reader.errors import MemoryFileError
from reader.study.places import Places
from tests.app.conftest import ARTICLE, BeginSession
from tests.app.test_reading import reading, settled


async def test_places_and_bookmarks_outlive_other_line_ends(begin: BeginSession) -> None:
    text = ARTICLE.read_text("utf-8")
    async with reading(begin(text)) as (pilot, screen):
        screen.go(Place(25, 1))
        await pilot.press("m")
    async with reading(begin(text.replace("\n", "\r\n") + "\r\n")) as (pilot, screen):
        assert screen.page.place == Place(25, 1)
        start = screen.article.paragraphs[25].sentences[1].start
        assert screen.text.bookmarks == {start}
        await pilot.press("m")
        assert screen.text.bookmarks == frozenset()


async def test_damage_that_is_met_while_reading_is_told_and_stays_in_the_help(
    begin: BeginSession,
) -> None:
    taken = iter([("The file was damaged\x1b[31m, and a new one was begun.",)])
    session = begin(take_notices=lambda: next(taken, ()))
    async with reading(session) as (pilot, screen):
        await pilot.press("m")
        assert screen.bottom_line.left.startswith("The file was damaged␛[31m")
        await pilot.resize_terminal(60, 20)
        assert str(screen.bottom_line.render()).rstrip().endswith("…  (? shows all)")
        await pilot.press("j", "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert pilot.app.screen.notices == screen.told
        assert screen.told == ["The file was damaged␛[31m, and a new one was begun."]


async def test_a_place_that_cannot_be_kept_is_told_once(
    begin: BeginSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise MemoryFileError("Not kept: there is no space left", "Free some space")

    monkeypatch.setattr(Places, "remember", refuse)
    async with reading(begin()) as (pilot, screen):
        for _ in range(3):
            await pilot.press("j")
            screen._keep_place()
        assert screen.told == [
            "Your place is not kept. Not kept: there is no space left. Free some space."
        ]


async def test_the_bar_is_one_line_however_it_is_wrapped(begin: BeginSession) -> None:
    async with reading(begin(), size=(60, 24)) as (pilot, screen):
        await pilot.press("e")
        assert len(screen.prompt.field.text) > 60
        await pilot.press("ctrl+u", *"Mine", "home", "X", "enter")
        await settled(pilot)
        assert screen._current_english
        assert screen._current_english.english == "XMine"


async def test_the_bar_shows_what_is_typed_where_there_are_few_lines(begin: BeginSession) -> None:
    async with reading(begin(), size=(30, 6)) as (pilot, screen):
        await pilot.press("slash", *"oorlog")
        assert screen.prompt.field.region.height > 0
        assert screen.prompt.field.region.bottom <= 6


async def test_a_search_finds_accents_however_they_are_written(begin: BeginSession) -> None:
    async with reading(begin("Het cafe\u0301 is dicht.\n\nDe kroeg is open.")) as (pilot, screen):
        await pilot.press("j", "slash", *"café", "enter")
        await settled(pilot)
        assert screen.page.place == Place(0, 0)
