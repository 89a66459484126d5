"""The whole program in a real pseudo-terminal, as a person would drive it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.errors import ExitCode
from tests.terminal import Terminal

ARTICLE = Path(__file__).parent.parent / "articles" / "poetin-china.txt"
OPEN = [sys.executable, "-m", "reader", "open"]


def open_article(
    path: Path = ARTICLE, size: tuple[int, int] = (120, 40), env: Mapping[str, str] | None = None
) -> Terminal:
    return Terminal([*OPEN, str(path)], size, env)


def test_the_article_stands_beside_its_english_and_quits() -> None:
    with open_article() as terminal:
        terminal.wait_for("The two states")
        lines = terminal.text.splitlines()
        dutch = next(n for n, line in enumerate(lines) if "“De twee staten" in line)
        assert "“The two states" in lines[dutch]
        terminal.wait_for("Chels Michta")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60), (60, 24), (40, 12), (20, 5)])
def test_it_opens_at_every_size_and_moves(size: tuple[int, int]) -> None:
    with open_article(size=size) as terminal:
        terminal.wait_until(lambda text: "¶ 2/" in text or "2/2" in text or "Poetin" in text)
        terminal.press("jjlkhG")
        terminal.wait_until(lambda text: "100 %" in text or "LEES" in text)
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_at_eighty_columns_the_panel_slides_over_the_english() -> None:
    with open_article(size=(80, 24)) as terminal:
        terminal.wait_for("The Russian")
        terminal.press("3")
        text = terminal.wait_for("Figures")
        assert "The Russian" not in text
        terminal.press("\x1b")
        terminal.wait_for("The Russian")


def test_it_opens_again_at_the_same_sentence_even_from_another_place(tmp_path: Path) -> None:
    with open_article() as terminal:
        terminal.wait_for("¶ 2/")
        terminal.press("jjjj")
        terminal.wait_for("¶ 6/")
        terminal.press("q")
        terminal.wait_for_exit()
    moved = tmp_path / "elders.txt"
    moved.write_bytes(ARTICLE.read_bytes())
    with open_article(moved) as terminal:
        terminal.wait_for("¶ 6/")


def test_a_place_outlives_a_hard_end() -> None:
    with open_article() as terminal:
        terminal.wait_for("¶ 2/")
        terminal.press("jj")
        terminal.wait_for("¶ 4/")
        terminal.press("m")
        terminal.wait_for("Bookmark set")
        os.kill(terminal.pid, signal.SIGKILL)
        terminal.wait_for_exit()
    with open_article() as terminal:
        terminal.wait_for("◆")


def test_a_correction_is_the_readers_own_from_then_on() -> None:
    with open_article() as terminal:
        terminal.wait_for("The Russian")
        terminal.press("e")
        terminal.wait_for("enter keeps it")
        terminal.press("\x15" + "My own words\r")
        terminal.wait_for("Yours, kept")
        os.kill(terminal.pid, signal.SIGKILL)
        terminal.wait_for_exit()
    with open_article() as terminal:
        terminal.wait_for("My own words")


def test_an_article_on_standard_input_takes_its_keys_from_the_terminal() -> None:
    with (
        ARTICLE.open("rb") as article,
        Terminal([*OPEN, "-"], stdin=article.fileno()) as terminal,
    ):
        terminal.wait_for("Poetin vraagt")
        terminal.press("j")
        terminal.wait_for("¶ 3/")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_nothing_in_a_text_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    hostile = tmp_path / "vijandig.txt"
    hostile.write_text(
        "De man\x1b]0;gekaapt\x07 leest \x1b[2J\u202ede krant\u202c.\n\n"
        "[red]Niet rood[/red] zegt \x9b31mde vrouw [link=x]hier[/link].\n"
    )
    with open_article(hostile) as terminal:
        terminal.wait_for("[red]Niet rood[/red]")
        assert "␛]0;gekaapt␇" in terminal.text
        terminal.press("j")
        terminal.wait_for("¶ 2/2")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    assert b"\x1b]0;gekaapt" not in terminal.output
    assert "\u202e".encode() not in terminal.output
    assert "\x9b".encode() not in terminal.output
    assert b"gekaapt\x07" not in terminal.output


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "xterm", "COLORTERM": ""}])
def test_without_colour_the_sentence_is_still_marked(env: dict[str, str]) -> None:
    with open_article(env=env) as terminal:
        terminal.wait_for("The Russian")
        row = next(n for n, line in enumerate(terminal.screen.display) if "┃ De Russische" in line)
        column = terminal.screen.display[row].index("De Russische")
        assert terminal.screen.buffer[row][column].reverse


def test_what_is_typed_ahead_of_a_question_is_its_answer() -> None:
    with open_article() as terminal:
        terminal.wait_for("sentences ")
        terminal.press("/oorlog\r")
        terminal.wait_for("“oorlog”: sentence 1 of 8")
        terminal.press("eMine altogether. \r")
        terminal.wait_for("Yours, kept")
        assert "Mine altogether." in terminal.text


def test_a_fault_of_the_screen_is_one_line_and_exit_code_1() -> None:
    program = (
        "import sys, reader.app.screens.reading as reading, reader.cli as cli\n"
        "def fail(self, name): raise ZeroDivisionError('by \x1b[31mnought')\n"
        "reading.ReadingScreen.action_panel = fail\n"
        "sys.exit(cli.main(sys.argv[1:]))"
    )
    with Terminal([sys.executable, "-c", program, "open", str(ARTICLE)]) as terminal:
        terminal.wait_for("sentences ")
        terminal.press("1")
        assert terminal.wait_for_exit() == ExitCode.INTERNAL
        assert (
            b"reader: A fault of reader's own stopped it (ZeroDivisionError: by" in terminal.output
        )
        assert b"Traceback" not in terminal.output


def test_what_a_file_is_called_is_never_obeyed_nor_a_fault(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/slecht\xff\x1b]0;gekaapt\x07.txt"
    Path(os.fsdecode(name)).write_bytes("Eén man leest.\n\nEen vrouw ook.\n".encode("cp1252"))
    with Terminal([*OPEN, os.fsdecode(name)]) as terminal:
        terminal.wait_for("Read as cp1252")
        terminal.press("jm?")
        terminal.wait_for("What went wrong")
        terminal.press("?q")
        assert terminal.wait_for_exit() == 0
        assert b"\x1b]0;gekaapt" not in terminal.output


def test_the_screen_is_drawn_whatever_the_locale() -> None:
    env = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    with open_article(env=env) as terminal:
        terminal.wait_for("┃ De Russische")
