"""What a person sees, as pictures to compare: the text, and under it how each cell is drawn.

`pytest tests/test_pictures.py --snapshot-update` draws them anew; look at the difference then.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pyte.screens import Char
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from reader.app.themes import THEMES
from tests.installed import install_tiny
from tests.terminal import Terminal

ARTICLES = Path(__file__).parent.parent / "articles"
LIT = THEMES[0].variables["page-lit"].removeprefix("#")


class Picture(SingleFileSnapshotExtension):
    """A text file a picture."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def picture(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Picture)


def sign(cell: Char) -> str:
    """One letter for how a cell is drawn; capitals on the lit sentence."""
    drawn = "f" if cell.bold else "q" if cell.italics else "s" if cell.underscore else " "
    if cell.reverse or cell.bg == LIT:
        return drawn.upper() if drawn != " " else "·"
    return drawn


def seen(terminal: Terminal) -> str:
    """The screen's text, a line, and the signs of its cells."""
    screen = terminal.screen
    cells = [
        "".join(sign(screen.buffer[y][x]) for x in range(screen.columns))
        for y in range(screen.lines)
    ]
    lines = [*screen.display, "-" * screen.columns, *cells]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def look(name: str, size: tuple[int, int], *steps: tuple[str, str], **env: str) -> str:
    """The screen after some keys, each with what must be seen then."""
    with Terminal(
        [sys.executable, "-m", "reader", "open", str(ARTICLES / name)], size, env
    ) as terminal:
        for keys, shown in steps:
            terminal.press(keys)
            terminal.wait_for(shown)
        return seen(terminal)


# The panel tells when the findings are there to be marked.
FOUND = (("1", "Figures 11"), ("1", "The Russian president"))


@pytest.mark.parametrize("size", [(60, 24), (80, 24)], ids=["60x24", "80x24"])
def test_two_languages(picture: SnapshotAssertion, size: tuple[int, int]) -> None:
    assert look("poetin-china.txt", size, *FOUND, ("j", "¶ 3/"), ("j", "¶ 4/")) == picture


@pytest.mark.parametrize("size", [(120, 40), (200, 60)], ids=["120x40", "200x60"])
def test_two_languages_and_the_panel(picture: SnapshotAssertion, size: tuple[int, int]) -> None:
    steps = (("", "Figures 11"), ("", "35/35"), ("j", "¶ 3/"), ("j", "¶ 4/"))
    assert look("poetin-china.txt", size, *steps) == picture


@pytest.mark.parametrize("size", [(60, 24), (80, 24)], ids=["60x24", "80x24"])
def test_the_panel_over_the_english(picture: SnapshotAssertion, size: tuple[int, int]) -> None:
    steps = (*FOUND, ("3", "2 days"))
    assert look("poetin-china.txt", size, *steps) == picture


def test_the_self_test(picture: SnapshotAssertion) -> None:
    steps = (
        ("", "Figures 11"),
        ("j", "¶ 3/"),
        ("t", "English hidden"),
        (" ", "Putin is not only"),
    )
    assert look("poetin-china.txt", (120, 30), *steps) == picture


def test_without_colours(picture: SnapshotAssertion) -> None:
    steps = (("", "Figures 11"), ("", "35/35"), ("j", "¶ 3/"), ("j", "¶ 4/"))
    assert look("poetin-china.txt", (120, 30), *steps, NO_COLOR="1") == picture


def test_the_help(picture: SnapshotAssertion) -> None:
    assert look("poetin-china.txt", (120, 40), ("", "35/35"), ("?", "esc closes")) == picture


def test_an_interview_of_broken_lines(picture: SnapshotAssertion) -> None:
    steps = (("", "Figures 3"), ("j", "¶ 3/"), ("j", "¶ 4/"), ("j", "¶ 5/"))
    assert look("beiaardier-interview.txt", (120, 40), *steps) == picture


def test_the_english_of_a_package_over_which_the_panel_was(picture: SnapshotAssertion) -> None:
    install_tiny()
    found = (("1", "Figures 3"), ("1", "kan not"))
    steps = (("", "58/58 sentences · kept"), *found, ("j", "¶ 3/"))
    assert look("beiaardier-interview.txt", (80, 24), *steps) == picture


def test_the_english_of_a_package_and_the_panel(picture: SnapshotAssertion) -> None:
    install_tiny()
    steps = (("", "58/58 sentences · kept"), ("", "Figures 3"), ("j", "¶ 3/"))
    assert look("beiaardier-interview.txt", (120, 40), *steps) == picture


def test_the_packages(picture: SnapshotAssertion) -> None:
    steps = (("", "35/35"), ("P", "No Dutch→English package"))
    assert look("poetin-china.txt", (80, 24), *steps) == picture
