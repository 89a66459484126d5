from __future__ import annotations

from reader.engine.preparing import Preparing
from reader.loading.text import article_from

TEXT = "KABINET WIL MEER GELD VAN CHINA\n\nHet kabinet praat met China over het geld.\n"


def test_a_line_in_capitals_keeps_the_names_that_the_article_has() -> None:
    sentence = Preparing(article_from(TEXT, "x.txt")).sentence("KABINET WIL MEER GELD VAN CHINA")
    assert sentence.written == "Kabinet wil meer geld van China"
    assert sentence.segment == "KABINET WIL MEER GELD VAN CHINA"


def test_an_ordinary_sentence_is_given_as_it_stands() -> None:
    segment = "Het kabinet praat met China over het geld."
    assert Preparing(article_from(TEXT, "x.txt")).sentence(segment).written == segment


def test_a_sentence_in_capitals_within_a_paragraph_is_one_too() -> None:
    text = "De man riep. DIT IS EEN SCHANDE VOOR DE STAD. Daarna ging hij naar huis.\n"
    sentence = Preparing(article_from(text, "x.txt")).sentence("DIT IS EEN SCHANDE VOOR DE STAD.")
    assert sentence.written == "Dit is een schande voor de stad."
