"""The articles that come with the reader fit their translations and their gold annotations."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from reader.article import one_line

ARTICLES = Path(__file__).parent.parent / "articles"
GOLD = Path(__file__).parent / "gold"
TEXTS = sorted(ARTICLES.glob("*.txt"))
GIVEN = "poetin-china"
OURS = [path for path in TEXTS if path.stem != GIVEN]
GIVEN_SHA256 = "f3229b8182cb238de3a0f6e7573c2e9e15c5feed1d55e578b8f26768ab5467fb"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

each_article = pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
each_of_ours = pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)


def text_of(path: Path) -> str:
    """The text with its line ends as they stand."""
    return path.read_bytes().decode("utf-8")


def root_beside(path: Path) -> ElementTree.Element:
    return ElementTree.parse(path.with_suffix(".tmx")).getroot()


def segments(path: Path, language: str) -> list[str]:
    """The segments in one language of the TMX file beside the article, in order."""
    return [
        variant.findtext("seg", default="")
        for variant in root_beside(path).iter("tuv")
        if variant.get(LANGUAGE) == language
    ]


def gold_of(path: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((GOLD / f"{path.stem}.json").read_text(encoding="utf-8"))
    return gold


def findings(gold: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every annotation that has a place."""
    for kind in ("quotes", "indirect", "figures"):
        yield from gold[kind]


def test_there_are_the_given_article_and_three_of_ours() -> None:
    assert GIVEN in {path.stem for path in TEXTS}
    assert len(OURS) == 3


def test_the_given_article_is_as_it_was_given() -> None:
    content = (ARTICLES / f"{GIVEN}.txt").read_bytes()
    assert hashlib.sha256(content).hexdigest() == GIVEN_SHA256


@each_of_ours
def test_our_articles_have_400_to_700_words(path: Path) -> None:
    assert 400 <= len(text_of(path).split()) <= 700


def test_the_readme_tells_of_each_article() -> None:
    readme = (ARTICLES / "README.md").read_text(encoding="utf-8")
    for path in TEXTS:
        assert f"| `{path.name}` |" in readme
        assert f"| {len(text_of(path).split())} |" in readme


@each_article
def test_the_translation_is_tmx_of_dutch_and_english_sentences(path: Path) -> None:
    root = root_beside(path)
    header = root.find("header")
    assert root.tag == "tmx"
    assert root.get("version") == "1.4"
    assert header is not None
    assert header.get("srclang") == "nl"
    assert header.get("segtype") == "sentence"
    units = list(root.iter("tu"))
    assert len({unit.get("tuid") for unit in units}) == len(units)
    for unit in units:
        assert [variant.get(LANGUAGE) for variant in unit.iter("tuv")] == ["nl", "en"]


@each_article
def test_segments_have_words_and_single_blanks_between_them(path: Path) -> None:
    for segment in segments(path, "nl") + segments(path, "en"):
        assert segment
        assert segment == one_line(segment)


@each_article
def test_english_quote_marks_come_in_pairs_and_none_is_straight(path: Path) -> None:
    english = " ".join(segments(path, "en"))
    assert '"' not in english
    assert "'" not in english
    # A quote that runs on opens again in its next paragraph.
    runs_on = path.stem in ("beiaardier-interview", "zwembad-gemeenteraad")
    assert english.count("“") == english.count("”") + runs_on


@each_article
def test_gold_places_hold_the_words_they_name(path: Path) -> None:
    text, gold = text_of(path), gold_of(path)
    found = list(findings(gold))
    assert found
    for each in found:
        assert text[each["start"] : each["end"]] == each["text"]


@each_article
def test_gold_speakers_are_gold_sources(path: Path) -> None:
    gold = gold_of(path)
    names = {source["name"] for source in gold["sources"]}
    for each in gold["quotes"] + gold["indirect"]:
        assert {each["speaker"], *each.get("speaker_alt", [])} <= names


@each_article
def test_gold_names_what_stands_in_the_article(path: Path) -> None:
    gold, text = gold_of(path), one_line(text_of(path))
    labels = [gold["title"] or "", gold["kicker"] or "", *gold["headings"], *gold["related"]]
    for label in labels:
        assert label in text
    for source in gold["sources"]:
        for alias in source["aliases"]:
            assert alias in text
