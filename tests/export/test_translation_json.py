"""An article's English as JSON."""

from __future__ import annotations

import json

from reader.export.translated import translated
from reader.export.translation_json import translations_json
from reader.loading.text import article_from
from reader.translation.english import English
from reader.translation.tmx import Reference
from reader.translation.tmx_parsing import Unit


def test_every_sentence_has_its_place_its_english_and_what_made_it() -> None:
    text = "ANALYSE – Het regent. De straat\nis nat.\n"
    article = article_from(text, "x.txt")
    english = English([Reference([Unit("Het regent.", "It rains.", None)], "x.tmx")])
    found = json.loads(translations_json([(article, translated(article, english))]))
    assert (found["schema"], found["title"]) == (1, None)
    assert found["sentences"][1:] == [
        {
            "paragraph": 2,
            "kind": "body",
            "start": 10,
            "end": 21,
            "dutch": "Het regent.",
            "english": "It rains.",
            "origin": "reference",
            "made_by": "x.tmx",
            "doubts": [],
        },
        {
            "paragraph": 2,
            "kind": "body",
            "start": 22,
            "end": 39,
            "dutch": "De straat is nat.",
            "english": None,
            "origin": None,
            "made_by": None,
            "doubts": [],
        },
    ]
    assert [found["sentences"][0][key] for key in ("paragraph", "kind", "dutch")] == [
        1,
        "kicker",
        "ANALYSE –",
    ]


def test_several_articles_are_one_document() -> None:
    articles = [article_from("Het regent.", name) for name in ("een.txt", "twee.txt")]
    found = json.loads(
        translations_json([(each, translated(each, English([]))) for each in articles])
    )
    assert found["schema"] == 1
    assert [each["name"] for each in found["articles"]] == ["een.txt", "twee.txt"]
