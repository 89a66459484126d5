"""How wide a page is drawn, and with what."""

from __future__ import annotations

import pytest
from rich.text import Text

from reader.commands.page import WIDEST, draw

WORDS = "woord " * 100


def widest(page: str) -> int:
    return max(map(len, page.splitlines()))


@pytest.mark.parametrize(("columns", "width"), [("40", 40), ("80", 80), ("300", WIDEST)])
def test_a_page_is_as_wide_as_the_terminal_and_no_wider_than_reads_well(
    columns: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width - len("woord ") < widest(draw(Text(WORDS))) <= width


def test_lines_end_where_their_words_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert all(line == line.rstrip() for line in draw(Text(WORDS)).splitlines())


def test_text_is_not_taken_for_markup_or_emoji() -> None:
    assert draw(Text("[red]rood[/red] :smile:")) == "[red]rood[/red] :smile:\n"
