"""The findings as CSV: rows for a spreadsheet that it cannot take for formulas."""

from __future__ import annotations

import csv
import io

import pytest

from reader.analysis.findings import Figure, FigureKind, Findings, Source, SourceKind, Value
from reader.export.analysis_csv import COLUMNS, analysis_csv
from tests.export.made import article, figure, findings, nothing, reason, span


def rows(found: Findings, text: str | None = None) -> list[dict[str, str]]:
    printed = analysis_csv(article(text) if text else article(), found).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(printed, newline="")))


def test_every_finding_is_a_row() -> None:
    assert [row["finding"] for row in rows(findings())] == [
        "quote",
        "indirect",
        "source",
        "figure",
    ]


def test_a_row_says_what_where_who_and_why() -> None:
    quote, claim, source, percent = rows(findings())
    place = span("Wij gaan door")
    assert quote == {
        **dict.fromkeys(COLUMNS, ""),
        "finding": "quote",
        "text": "Wij gaan door",
        "start": str(place.start),
        "end": str(place.end),
        "paragraph": "4",
        "name": "Jan Smit",
        "rule": "a rule",
        "cue": "zegt econoom Jan Smit",
        "certainty": "certain",
    }
    assert (claim["name"], claim["cue"], claim["certainty"]) == ("", "Volgens hem", "likely")
    assert (source["name"], source["kind"], source["role"]) == ("Jan Smit", "person", "econoom")
    assert source["start"] == str(span("Jan Smit").start)
    assert (percent["kind"], percent["value"], percent["unit"]) == ("percent", "26", "%")
    assert (percent["what"], percent["certainty"]) == ("groei van de handel", "guess")


@pytest.mark.parametrize(
    ("value", "cells"),
    [
        ((3e9, 5e9), ("3000000000.0", "5000000000.0")),
        (-2, ("-2", "")),
        (0.5, ("0.5", "")),
        (None, ("", "")),
        ("2024-09-04", ("2024-09-04", "")),
    ],
)
def test_numbers_stay_numbers_and_ranges_have_two_cells(
    value: Value, cells: tuple[str, str]
) -> None:
    row = rows(findings(figure("3 tot 5 miljard euro", value)))[-1]
    assert (row["value"], row["value_to"]) == cells


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "\r=", "＝", "\u00ad="])
def test_a_text_is_never_a_formula(begin: str) -> None:
    text = f"Er stond {begin}1+1 procent in de krant van gisteren."
    words = f"{begin}1+1 procent"
    found = Figure(
        span(words, text), FigureKind.PERCENT, 2, "%", f"{begin}cmd", reason(span(words, text))
    )
    name = f"{begin}HYPERLINK(1)"
    source = Source(name, SourceKind.PERSON, name, (), (span("krant", text),), reason())
    for row in rows(Findings((), (), (source,), (found,)), text):
        for column in ("text", "name", "role", "what", "cue"):
            assert not row[column].startswith(tuple("=+-@\t\r\n＝")), (column, row[column])


def test_a_date_without_a_year_is_no_formula_either() -> None:
    assert rows(findings(figure("3 tot 5 miljard euro", "--09-04")))[-1]["value"] == "'--09-04"


def test_a_text_is_one_line_and_is_not_obeyed() -> None:
    text = "De „rode\r\nlamp \x1b[31m\u202e, zei hij” brandt nog."
    words = "rode\r\nlamp \x1b[31m\u202e, zei hij"
    found = Figure(span(words, text), FigureKind.COUNT, 1, None, None, reason())
    assert rows(Findings((), (), (), (found,)), text)[0]["text"] == "rode lamp ␛[31m�, zei hij"


def test_lines_end_as_the_standard_says_and_excel_knows_the_encoding() -> None:
    printed = analysis_csv(article(), nothing())
    assert printed.startswith(b"\xef\xbb\xbffinding,text,")
    assert printed.endswith(b"certainty\r\n")
    assert printed.count(b"\n") == 1
