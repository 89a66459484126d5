"""What was found in an article as JSON.

    {
     "schema": 1,
     "title":    string or null,
     "kicker":   string or null, without the dash that ends it,
     "headings": [string],
     "related":  [string], without their label ("LEES OOK:"),
     "paragraphs": [{"start", "end", "kind", "sentences": [{"start", "end"}]}],
     "quotes":   [{"text", "start", "end", "speaker", "indirect": false}],
     "indirect": [{"text", "start", "end", "speaker", "indirect": true}],
     "sources":  [{"name", "kind", "role", "aliases": [string]}],
     "figures":  [{"text", "start", "end", "kind", "value", "unit", "what"}]
    }

"start" and "end" are a half-open range of code points into the decoded text, without a byte order
mark and with its line ends as they stand; "text" is that stretch. A quote's "speaker" is the
"name" of a source, or null where the text does not tell. A source's "role" and a figure's "value",
"unit" and "what" may be null.

Kinds of paragraph: title, kicker, byline, dateline, heading, body, related. Of source: person,
organisation, document, anonymous. Of figure: percent, money, count, duration, age, year, date,
time, ordinal, measure, score, fraction, multiple. A figure's value is a number; a string for a
date (2024-09-04, 2024-09, --09-04) and a time (14:30); a list of two for a range and a score.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite

from reader.analysis.findings import Figure, Findings, Quote, Source, Value
from reader.article import Article, Kind, Paragraph, Span, one_line
from reader.export.json_text import json_text
from reader.export.related import without_label

SCHEMA = 1

Json = dict[str, object]


def analysis_json(article: Article, findings: Findings) -> str:
    """The article's parts and its findings, in the form that this module describes."""
    text = article.text
    return json_text(
        {
            "schema": SCHEMA,
            "title": article.title,
            "kicker": article.kicker,
            "headings": [one_line(each.text) for each in article.of_kind(Kind.HEADING)],
            "related": _related(article.of_kind(Kind.RELATED)),
            "paragraphs": [_paragraph(each) for each in article.paragraphs],
            "quotes": [_quote(each, text) for each in findings.quotes],
            "indirect": [_quote(each, text) for each in findings.indirect],
            "sources": [_source(each) for each in findings.sources],
            "figures": [_figure(each, text) for each in findings.figures],
        }
    )


def _related(paragraphs: Iterable[Paragraph]) -> list[str]:
    pointers = (without_label(one_line(each.text)) for each in paragraphs)
    return [pointer for pointer in pointers if pointer]


def _place(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _paragraph(paragraph: Paragraph) -> Json:
    return {
        **_place(paragraph.span),
        "kind": paragraph.kind.value,
        "sentences": [_place(sentence) for sentence in paragraph.sentences],
    }


def _quote(quote: Quote, text: str) -> Json:
    return {
        "text": quote.span.of(text),
        **_place(quote.span),
        "speaker": quote.speaker,
        "indirect": quote.indirect,
    }


def _source(source: Source) -> Json:
    return {
        "name": source.name,
        "kind": source.kind.value,
        "role": source.role,
        "aliases": list(source.aliases),
    }


def _figure(figure: Figure, text: str) -> Json:
    return {
        "text": figure.span.of(text),
        **_place(figure.span),
        "kind": figure.kind.value,
        "value": _value(figure.value),
        "unit": figure.unit,
        "what": figure.what,
    }


def _value(value: Value) -> object:
    """The value as JSON has it, which knows no infinity: a number too large to hold is null."""
    if isinstance(value, tuple):
        return [_value(part) for part in value]
    return None if isinstance(value, float) and not isfinite(value) else value
