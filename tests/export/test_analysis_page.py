"""The findings as a page for people."""

from __future__ import annotations

import io

from rich.console import Console

from reader.analysis.findings import Findings, Quote, Source, SourceKind
from reader.export.analysis_page import analysis_page
from tests.export.made import article, findings, nothing, reason, span


def drawn(found: Findings, text: str | None = None, width: int = 80) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None, force_terminal=True)
    console.print(analysis_page(article(text) if text else article(), found))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def lines(page: str) -> list[str]:
    return [" ".join(line.split()) for line in page.splitlines()]


def test_it_begins_with_what_is_read() -> None:
    assert lines(drawn(findings()))[:3] == ["", "ANALYSE handel.txt", "5 paragraphs · 7 sentences"]


def test_a_quote_has_its_paragraph_its_speaker_and_its_reason() -> None:
    page = lines(drawn(findings()))
    at = page.index("¶ 4 “Wij gaan door”")
    assert page[at + 1] == "Jan Smit · certain: zegt econoom Jan Smit"


def test_reported_words_are_not_between_quote_marks() -> None:
    page = lines(drawn(findings()))
    at = page.index("¶ 4 wordt het 3 tot 5 miljard euro")
    assert page[at + 1] == "nobody named · likely: Volgens hem"


def test_a_source_has_its_kind_role_aliases_and_mentions() -> None:
    page = lines(drawn(findings()))
    at = page.index("¶ 4 Jan Smit · person · 2 mentions")
    assert page[at + 1 : at + 3] == ["econoom", "also: econoom Jan Smit, hem"]


def test_a_figure_has_its_english_and_what_it_measures() -> None:
    page = lines(drawn(findings()))
    at = page.index("¶ 2 26% · 26 procent")
    assert page[at + 1] == "groei van de handel"


def test_each_section_says_how_much_was_found_or_that_nothing_was() -> None:
    assert "Quotes 1" in lines(drawn(findings()))
    page = lines(drawn(nothing()))
    assert [line for line in page if line.endswith("none found")] == [
        "Quotes none found",
        "Reported none found",
        "Sources none found",
        "Figures none found",
    ]


def test_it_keeps_to_the_width() -> None:
    for width in (20, 40, 80):
        assert all(len(line) <= width for line in drawn(findings(), width=width).splitlines())


def test_what_is_read_is_shown_and_never_obeyed() -> None:
    text = "De vrouw zegt: „[red]Nee[/red] :smile: \x1b[31m \x9b1m \u202e [link=x]”, aldus Jan.\n"
    words = "[red]Nee[/red] :smile: \x1b[31m \x9b1m \u202e [link=x]"
    name = "[bold]Jan\x1b[2J"
    found = Findings(
        (Quote(span(words, text), name, False, reason(span("aldus Jan", text))),),
        (),
        (Source(name, SourceKind.PERSON, name, (name,), (span("Jan", text),), reason()),),
        (),
    )
    page = drawn(found, text)
    assert "“[red]Nee[/red] :smile: ␛[31m �1m � [link=x]”" in page
    assert page.count("[bold]Jan␛[2J") == 4
    assert not set("\x1b\x9b\u202e") & set(page)
