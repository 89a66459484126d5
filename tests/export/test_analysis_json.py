"""The findings as JSON: what is in it, and that it can be relied on."""

from __future__ import annotations

import json
from typing import Any

from reader.analysis.analyze import analyze
from reader.export.analysis_json import analysis_json
from tests.export.made import TEXT, article, figure, findings, nothing, span


def read(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found


def test_it_has_every_part_in_a_fixed_order() -> None:
    assert list(read(analysis_json(article(), findings()))) == [
        "schema",
        "title",
        "kicker",
        "headings",
        "related",
        "paragraphs",
        "quotes",
        "indirect",
        "sources",
        "figures",
    ]


def test_the_parts_of_the_article_are_without_their_labels() -> None:
    found = read(analysis_json(article(), findings()))
    assert found["schema"] == 1
    assert found["title"] is None
    assert found["kicker"] == "ANALYSE"
    assert found["headings"] == ["China wil meer"]
    assert found["related"] == ["Wat de handel ons kost"]


def test_paragraphs_and_sentences_are_places_in_the_text() -> None:
    paragraphs = read(analysis_json(article(), findings()))["paragraphs"]
    assert [each["kind"] for each in paragraphs] == [
        "kicker",
        "body",
        "heading",
        "body",
        "related",
    ]
    sentences = [TEXT[each["start"] : each["end"]] for each in paragraphs[1]["sentences"]]
    assert sentences == ["De handel groeide vorig jaar met 26 procent.", "Het Westen kijkt toe."]
    assert paragraphs[1]["start"] == paragraphs[1]["sentences"][0]["start"]
    assert paragraphs[1]["end"] == paragraphs[1]["sentences"][-1]["end"]


def test_findings_have_the_fields_of_the_schema_and_no_others() -> None:
    found = read(analysis_json(article(), findings()))
    quote, claim, percent = (
        span("Wij gaan door"),
        span("wordt het 3 tot 5 miljard euro"),
        span("26 procent"),
    )
    assert found["quotes"] == [
        {
            "text": "Wij gaan door",
            "start": quote.start,
            "end": quote.end,
            "speaker": "Jan Smit",
            "indirect": False,
        }
    ]
    assert found["indirect"] == [
        {
            "text": "wordt het 3 tot 5 miljard euro",
            "start": claim.start,
            "end": claim.end,
            "speaker": None,
            "indirect": True,
        }
    ]
    assert found["sources"] == [
        {
            "name": "Jan Smit",
            "kind": "person",
            "role": "econoom",
            "aliases": ["econoom Jan Smit", "hem"],
        }
    ]
    assert found["figures"] == [
        {
            "text": "26 procent",
            "start": percent.start,
            "end": percent.end,
            "kind": "percent",
            "value": 26,
            "unit": "%",
            "what": "groei van de handel",
        }
    ]


def test_numbers_stay_what_they_are() -> None:
    values = (7, 7.5, (3.0, 5e9), "--09-04", None, float("inf"), (1.0, float("nan")))
    figures = [figure("3 tot 5 miljard euro", value) for value in values]
    printed = read(analysis_json(article(), findings(*figures)))["figures"][1:]
    assert [each["value"] for each in printed] == [
        7,
        7.5,
        [3.0, 5e9],
        "--09-04",
        None,
        None,
        [1.0, None],
    ]
    assert isinstance(printed[0]["value"], int)


def test_a_heading_over_two_lines_is_one_line() -> None:
    text = "De haven groeit weer.\n\nWaarom de haven\ntoch groeit\n\nDe haven groeit door.\n"
    found = read(analysis_json(article(text), nothing()))
    assert all("\n" not in heading for heading in found["headings"])


def test_the_analysis_of_an_article_has_its_words_at_their_places() -> None:
    found = read(analysis_json(article(), analyze(article())))
    assert found["quotes"]
    for kind in ("quotes", "indirect", "figures"):
        for each in found[kind]:
            assert TEXT[each["start"] : each["end"]] == each["text"]
