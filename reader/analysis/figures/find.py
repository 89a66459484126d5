"""The key figures of an article, each with what it counts or measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.figures.found import Found
from reader.analysis.figures.measured import what_is_measured
from reader.analysis.figures.rules import read_figures
from reader.analysis.figures.tokens import Tokens, tokens_of
from reader.analysis.findings import Figure, FigureKind, Reason
from reader.article import Article

_LINKS = frozenset(("naar", "tegen"))
_NEAR = 3
"""How many signs may stand between a figure and the word that links the next to it."""
_COMPARED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.MEASURE)


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article in the order of the text, none over another."""
    return tuple(_figures(article))


def _figures(article: Article) -> Iterator[Figure]:
    for paragraph in article.paragraphs:
        tokens = tokens_of(article.text, paragraph.span)
        before: Figure | None = None
        for found in read_figures(tokens):
            figure = _figure(tokens, found)
            if before is not None and _is_compared(tokens, found, before, figure):
                figure = replace(figure, what=before.what)
            yield figure
            before = figure


def _is_compared(tokens: Tokens, found: Found, before: Figure, figure: Figure) -> bool:
    """Whether the figure measures what the one before does: "van 5 naar 7 euro"."""
    alike = before.kind is figure.kind and before.unit == figure.unit and figure.what is None
    link = tokens[found.first - 1]
    near = link.lower in _LINKS and link.start - before.span.end <= _NEAR
    return alike and near and figure.kind in _COMPARED


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
