"""An article's English as plain text."""

from __future__ import annotations

from collections.abc import Mapping

from reader.export.translated import translated
from reader.export.translation_text import translation_text
from reader.loading.text import article_from
from reader.translation.english import English
from reader.translation.tmx import Reference
from reader.translation.tmx_parsing import Unit


def english_text(text: str, english: Mapping[str, str]) -> str:
    units = [Unit(dutch, known, None) for dutch, known in english.items()]
    article = article_from(text, "x.txt")
    return translation_text(article, translated(article, English([Reference(units, "x.tmx")])))


def test_sentences_are_joined_by_a_blank_and_paragraphs_by_a_blank_line() -> None:
    text = "Het regent vandaag. De straat\nis nat.\n\n\nMorgen schijnt de zon.\n"
    english = {
        "Het regent vandaag.": "It rains today.",
        "De straat is nat.": "The street is wet.",
        "Morgen schijnt de zon.": "Tomorrow the sun\nshines.",
    }
    assert english_text(text, english) == (
        "It rains today. The street is wet.\n\nTomorrow the sun shines.\n"
    )


def test_a_sentence_without_english_stands_there_in_dutch() -> None:
    text = "Het regent vandaag. De straat is nat."
    assert english_text(text, {"Het regent vandaag.": "It rains today."}) == (
        "It rains today. [no English: De straat is nat.]\n"
    )


def test_a_kicker_stays_on_the_line_that_it_leads_in_to() -> None:
    text = "ANALYSE – Het regent vandaag.\n\nDe straat is nat."
    english = {
        "ANALYSE –": "ANALYSIS –",
        "Het regent vandaag.": "It rains today.",
        "De straat is nat.": "The street is wet.",
    }
    assert english_text(text, english) == "ANALYSIS – It rains today.\n\nThe street is wet.\n"


def test_nothing_in_it_is_obeyed_by_a_terminal() -> None:
    text = "De lamp \x1b[31m brandt nog. Het is laat."
    printed = english_text(text, {"Het is laat.": "It is \x9b31m late\u202e."})
    assert printed == "[no English: De lamp ␛[31m brandt nog.] It is �31m late�.\n"
