"""The key figures of an article, each with what it counts or measures."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.figures.found import Found
from reader.analysis.figures.measured import what_is_measured
from reader.analysis.figures.rules import read_figures
from reader.analysis.figures.tokens import Tokens, tokens_of
from reader.analysis.findings import Figure, Reason
from reader.article import Article


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article in the order of the text, none over another."""
    return tuple(_figures(article))


def _figures(article: Article) -> Iterator[Figure]:
    for paragraph in article.paragraphs:
        tokens = tokens_of(article.text, paragraph.span)
        for found in read_figures(tokens):
            yield _figure(tokens, found)


def _figure(tokens: Tokens, found: Found) -> Figure:
    cue = None if found.cue is None else tokens.span(*found.cue)
    return Figure(
        span=tokens.span(found.first, found.last),
        kind=found.kind,
        value=found.value,
        unit=found.unit,
        what=what_is_measured(tokens, found),
        reason=Reason(found.rule, cue, found.certainty),
    )
