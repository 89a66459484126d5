"""The reading screen through Textual's Pilot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from reader.app.app import ReaderApp
from reader.app.items import Tab
from reader.app.page import Place
from reader.app.screens.help import HelpScreen
from reader.app.screens.reading import ReadingScreen
from reader.app.session import Session
from reader.translation.translation import Origin
from tests.app.conftest import BeginSession

WIDE = (120, 40)


@asynccontextmanager
async def reading(
    session: Session, size: tuple[int, int] = WIDE
) -> AsyncIterator[tuple[Pilot[None], ReadingScreen]]:
    """The screen once all that comes after the first paint is there."""
    app = ReaderApp(session)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        yield pilot, screen


async def settled(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def drawn(screen: ReadingScreen) -> str:
    """The article as it stands on the screen."""
    text = screen.text
    return "\n".join(text.render_line(y).text for y in range(text.size.height))


def sentence_in_view(screen: ReadingScreen) -> bool:
    paragraph, sentence = screen.page.place
    first, last = screen.page.block(paragraph).dutch.lines_of(sentence)
    return any(row.block == paragraph and first <= row.line <= last for row in screen.text.rows)


async def test_paragraphs_and_their_english_begin_on_the_same_line(begin: BeginSession) -> None:
    async with reading(begin()) as (_, screen):
        line = next(each for each in drawn(screen).splitlines() if "“De twee staten" in each)
        assert "“The two states" in line


async def test_j_and_k_move_by_paragraph_h_and_l_by_sentence(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        start = screen.page.place
        await pilot.press("j", "j", "k")
        assert screen.page.place == Place(start.paragraph + 1, 0)
        await pilot.press("g", "l", "l", "l")
        assert screen.page.place == Place(2, 0)
        await pilot.press("h")
        assert screen.page.place == Place(1, 1)


async def test_arrows_home_and_end_do_the_same(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("end")
        assert screen.page.place.paragraph == len(screen.article.paragraphs) - 1
        await pilot.press("home")
        assert screen.page.place == Place(0, 0)
        await pilot.press("down", "right")
        assert screen.page.place == Place(1, 1)
        await pilot.press("up", "left")
        assert screen.page.place == Place(0, 0)


async def test_the_current_sentence_never_leaves_the_view(begin: BeginSession) -> None:
    for size in ((120, 40), (80, 24), (60, 12), (40, 8), (200, 60)):
        async with reading(begin(), size) as (pilot, screen):
            for key in [*"jjlljhkG", *"kkhhg", "pagedown", "ctrl+d", "pageup", "ctrl+u", "end"]:
                await pilot.press(key)
                assert sentence_in_view(screen), (size, key)


async def test_pages_move_on_even_within_a_paragraph_longer_than_the_screen(
    begin: BeginSession,
) -> None:
    text = " ".join(f"Dit is zin nummer {n} van een lange alinea." for n in range(200))
    async with reading(begin(text + "\n\nSlot."), (60, 10)) as (pilot, screen):
        places = [screen.page.place]
        for _ in range(300):
            await pilot.press("pagedown")
            if screen.page.place == places[-1]:
                break
            places.append(screen.page.place)
            assert sentence_in_view(screen)
        assert screen.page.place == Place(1, 0)
        assert places == sorted(places)


async def test_a_new_size_keeps_the_place(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("j", "j", "j", "j", "j")
        place = screen.page.place
        for size in ((60, 20), (80, 24), (200, 60), (30, 10)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert screen.page.place == place
            assert sentence_in_view(screen)


async def test_narrow_terminals_show_the_english_under_its_dutch(begin: BeginSession) -> None:
    async with reading(begin(), (60, 30)) as (_, screen):
        lines = drawn(screen).splitlines()
        dutch = next(n for n, line in enumerate(lines) if "De Russische president" in line)
        english = next(
            n
            for n, line in enumerate(lines)
            if "The Russian president" in line or "Russian President" in line
        )
        assert english > dutch
        assert not screen.panel.display


async def test_t_hides_the_english_and_space_shows_only_the_current_sentences(
    begin: BeginSession,
) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("j", "t")
        assert "states" not in drawn(screen)
        await pilot.press("j", "space")
        assert "The two states" in drawn(screen)
        assert "partners" not in drawn(screen)
        await pilot.press("space")
        assert "The two states" not in drawn(screen)
        await pilot.press("space", "j")
        assert "The two states" not in drawn(screen)
        await pilot.press("t")
        assert "The two states" in drawn(screen)


async def test_a_correction_wins_is_labelled_and_can_be_taken_back(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        reference = screen._current_english
        assert reference is not None
        await pilot.press("e")
        screen.prompt.field.text = "Mine,  at\nlast"
        await pilot.press("enter")
        await settled(pilot)
        mine = screen._current_english
        assert mine is not None
        assert (mine.english, mine.origin) == ("Mine, at last", Origin.READER)
        assert screen.bottom_line.left.startswith("Yours, kept")
        await pilot.press("o")
        assert screen._current_english == reference
        await pilot.press("o")
        assert screen._current_english == mine
        await pilot.press("e")
        screen.prompt.field.text = ""
        await pilot.press("enter")
        await settled(pilot)
        assert screen._current_english == reference


async def test_escape_leaves_a_correction_unmade(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        before = screen._current_english
        await pilot.press("e", "x", "escape", "j", "k")
        assert screen._current_english == before
        assert not screen.prompt.display


async def test_a_text_without_english_says_in_one_line_how_to_get_it(begin: BeginSession) -> None:
    async with reading(begin("De man leest een krant.\n\nDe vrouw ook.")) as (pilot, screen):
        assert drawn(screen).count("No English:") == 1
        assert screen.bottom_line.left == "no English · 0/2 sentences"
        await pilot.press("o")
        assert screen.bottom_line.left == "No English here"


async def test_the_panel_opens_changes_tab_and_hides(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        assert screen.panel.display
        await pilot.press("2")
        assert screen.panel.tab is Tab.SOURCES
        assert screen.panel.list.items[0].head == "Chels Michta"
        await pilot.press("2")
        assert not screen.panel.display
        await pilot.press("3")
        assert screen.panel.display
        assert any("220" in item.head for item in screen.panel.list.items)


async def test_enter_jumps_to_a_finding_and_backspace_back(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        start = screen.page.place
        await pilot.press("3", "tab", "G", "enter")
        item = screen.panel.list.current
        assert item is not None
        assert screen.page.place.paragraph == item.paragraph != start.paragraph
        assert screen.text.has_focus
        await pilot.press("backspace")
        assert screen.page.place == start


async def test_keys_in_the_panel_move_its_cursor_not_the_text(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        start = screen.page.place
        await pilot.press("tab", "j", "j", "k")
        assert screen.page.place == start
        assert screen.panel.list.cursor == 1
        await pilot.press("tab", "j")
        assert screen.page.place != start


async def test_search_finds_both_languages_and_goes_round(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("slash", *"gaspijpleiding", "enter")
        await settled(pilot)
        dutch = screen.page.place
        assert "gaspijpleiding" in screen._current_dutch
        await pilot.press("slash")
        screen.prompt.field.text = "pipeline"
        await pilot.press("enter")
        await settled(pilot)
        assert screen.page.place == dutch
        await pilot.press("slash")
        screen.prompt.field.text = "oorlog"
        await pilot.press("enter")
        await settled(pilot)
        hits = screen._search.hits if screen._search else ()
        seen = set()
        for _ in hits:
            seen.add(screen.page.place)
            await pilot.press("n")
        assert seen == set(hits)
        before = screen.page.place
        await pilot.press("n", "N")
        assert screen.page.place == before


async def test_a_search_without_hits_says_so_and_stays(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        start = screen.page.place
        await pilot.press("slash", *"zzzz", "enter")
        await settled(pilot)
        assert screen.page.place == start
        assert "neither language" in screen.bottom_line.left


async def test_bookmarks_are_set_kept_and_found(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("j", "m", "j", "j", "M")
        assert screen.page.place == Place(2, 0)
        assert "◆" in drawn(screen)
    async with reading(begin()) as (pilot, screen):
        await pilot.press("g", "M")
        assert screen.page.place == Place(2, 0)
        await pilot.press("m")
        assert "◆" not in drawn(screen)


async def test_opening_again_comes_back_to_the_same_sentence(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("G", "k", "k", "k", "l")
        place = screen.page.place
        await pilot.press("q")
    async with reading(begin()) as (_, screen):
        assert screen.page.place == place


async def test_a_click_chooses_the_sentence_under_it_in_either_language(
    begin: BeginSession,
) -> None:
    async with reading(begin()) as (pilot, screen):
        lines = drawn(screen).splitlines()
        row = next(n for n, line in enumerate(lines) if "Het is zijn" in line)
        column = lines[row].index("Het is zijn")
        await pilot.click("#text", offset=(column + 1, row))
        assert screen.page.place == Place(1, 1)
        columns = screen.page.columns
        row = next(n for n, line in enumerate(lines) if "De Russische" in line)
        await pilot.click("#text", offset=(columns.english_left + 1, row))
        assert screen.page.place == Place(1, 0)


async def test_a_click_on_a_finding_goes_there(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.click("#findings", offset=(5, 1))
        assert screen.page.place.paragraph == screen.panel.list.items[0].paragraph


async def test_the_wheel_scrolls_and_the_current_sentence_comes_along(begin: BeginSession) -> None:
    async with reading(begin(), (80, 20)) as (_, screen):
        for lines in (3, 3, 3, 3, 3, 30, -9, -30):
            screen.text.scroll_lines(lines)
            await _.pause()
            assert sentence_in_view(screen)


async def test_dragging_selects_one_column_and_copies_it(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        left = screen.page.columns.dutch_left
        await pilot.mouse_down("#text", offset=(left, 2))
        await pilot.hover("#text", offset=(left + 10, 3))
        await pilot.mouse_up("#text", offset=(left + 10, 3))
        await pilot.pause()
        selected = screen.get_selected_text()
        assert selected
        assert selected in " ".join(screen.article.text.split())
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard == selected


async def test_y_copies_the_sentence_with_its_english(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("j", "y")
        dutch, english = pilot.app.clipboard.splitlines()
        assert dutch == screen._current_dutch
        assert screen._current_english is not None
        assert english == screen._current_english.english


async def test_the_help_names_every_key_and_closes(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, _):
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_settings_file_changes_keys_and_its_errors_are_said(begin: BeginSession) -> None:
    from reader.app.commands import COMMANDS, with_keys

    commands, notices = with_keys(COMMANDS, {"paragraph.next": "z", "quit": "k", "nothing": "x"})
    session = begin(commands=commands, notices=notices)
    async with reading(session) as (pilot, screen):
        start = screen.page.place
        assert screen.bottom_line.more == "(+1, ? shows all)"
        await pilot.press("j")
        assert screen.page.place == start
        await pilot.press("z")
        assert screen.page.place.paragraph == start.paragraph + 1


async def test_the_chosen_theme_is_there_next_time(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, _):
        pilot.app.theme = "reader-light"
        await pilot.pause()
    async with reading(begin()) as (pilot, _):
        assert pilot.app.theme == "reader-light"


async def test_every_command_is_in_the_palette(begin: BeginSession) -> None:
    async with reading(begin()) as (pilot, screen):
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert pilot.app.screen is not screen
        await pilot.press(*"bookmark")
        await settled(pilot)
        await pilot.press("escape")
        await pilot.press("escape")
        await pilot.press("colon")
        await pilot.pause()
        assert pilot.app.screen is not screen
