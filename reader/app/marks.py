"""What is marked in the Dutch: quotes, sources and figures, by paragraph."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.article import Article, Span

if TYPE_CHECKING:
    from reader.analysis.findings import Findings


class Mark(StrEnum):
    """A reason to draw a stretch of text differently; its value names the style."""

    QUOTE = "text--quote"
    SOURCE = "text--source"
    FIGURE = "text--figure"
    HIT = "text--hit"
    """Found by the search."""
    SENTENCE = "text--sentence"
    """The sentence that the reader is on."""
    SELECTED = "text--selected"
    DOUBT = "text--doubt"
    """English that the engine itself finds wrong."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a drawn text and its mark."""

    span: Span
    mark: Mark


Marks = dict[int, list[Marked]]
"""By the index of the paragraph, what is marked in it; places are within the paragraph."""


def mark_findings(article: Article, findings: Findings) -> Marks:
    """The marks of all findings; one that runs over several paragraphs is marked in each."""
    marks: Marks = {}
    for mark, spans in (
        (Mark.QUOTE, (quote.span for quote in findings.quotes)),
        (Mark.SOURCE, (span for source in findings.sources for span in source.mentions)),
        (Mark.FIGURE, (figure.span for figure in findings.figures)),
    ):
        _add(marks, article, mark, spans)
    return marks


def _add(marks: Marks, article: Article, mark: Mark, spans: Iterable[Span]) -> None:
    for span in spans:
        index = article.paragraph_at(span.start)
        while index < len(article.paragraphs):
            paragraph = article.paragraphs[index].span
            if paragraph.start >= span.end:
                break
            start = max(span.start, paragraph.start) - paragraph.start
            end = min(span.end, paragraph.end) - paragraph.start
            if start < end:
                marks.setdefault(index, []).append(Marked(Span(start, end), mark))
            index += 1


def cut(run: Span, marked: Iterable[Marked]) -> list[tuple[Span, tuple[Mark, ...]]]:
    """The run in pieces, in order, each with the marks that hold over the whole of it."""
    touching = [each for each in marked if each.span.touches(run)]
    if not touching:
        return [(run, ())]
    edges = {run.start, run.end}
    for each in touching:
        edges.update(edge for edge in (each.span.start, each.span.end) if edge in run)
    places = sorted(edges)
    pieces = [Span(start, end) for start, end in itertools.pairwise(places)]
    return [
        (piece, tuple(each.mark for each in touching if piece in each.span)) for piece in pieces
    ]
