"""Articles made of a few paragraphs, without the loader that would guess their kinds."""

from __future__ import annotations

from reader.analysis.analyze import analyze
from reader.analysis.findings import Findings
from reader.article import Article, Kind, Paragraph, Span


def article_of(*paragraphs: str, kinds: dict[int, Kind] | None = None) -> Article:
    """An article of body paragraphs, except those whose index has another kind."""
    text = "\n\n".join(paragraphs)
    made, at = [], 0
    for index, paragraph in enumerate(paragraphs):
        span = Span(at, at + len(paragraph))
        kind = (kinds or {}).get(index, Kind.BODY)
        made.append(Paragraph(text, span, kind, lambda part: (Span(0, len(part)),)))
        at = span.end + 2
    return Article("made up", text, tuple(made))


def findings_in(*paragraphs: str) -> Findings:
    """What the analysis finds in body paragraphs."""
    return analyze(article_of(*paragraphs))


def said(*paragraphs: str) -> list[tuple[str, str | None]]:
    """The quotes of body paragraphs with their speakers."""
    article = article_of(*paragraphs)
    return [(quote.span.of(article.text), quote.speaker) for quote in analyze(article).quotes]


def reported(*paragraphs: str) -> list[tuple[str, str | None]]:
    """The indirect claims of body paragraphs with whose they are."""
    article = article_of(*paragraphs)
    return [(claim.span.of(article.text), claim.speaker) for claim in analyze(article).indirect]
