"""From findings to what the panel lists; loaded once there are findings to list."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.figures.english import in_english
from reader.analysis.findings import Certainty, Findings, Quote, Reason
from reader.app.items import Item, Items, Tab
from reader.article import Article, Span, one_line
from reader.visible import visible

_WORDS_AROUND = 4
"""Words on either side of a figure that the panel shows with it."""


def list_items(article: Article, findings: Findings) -> Items:
    """All findings as items: quotes and figures in the order of the text, sources as found."""
    quotes = sorted((*findings.quotes, *findings.indirect), key=lambda quote: quote.span)
    return {
        Tab.QUOTES: tuple(_quote(article, quote) for quote in quotes),
        Tab.SOURCES: tuple(_sources(article, findings)),
        Tab.FIGURES: tuple(_figures(article, findings)),
    }


def _quote(article: Article, quote: Quote) -> Item:
    words = visible(one_line(quote.span.of(article.text)))
    paragraph = article.paragraph_at(quote.span.start)
    return Item(
        span=quote.span,
        paragraph=paragraph,
        head=visible(quote.speaker) if quote.speaker else "speaker not named",
        aside="indirect" if quote.indirect else _trust(quote.reason),
        body=words if quote.indirect else f"“{words}”",
        foot=_foot(article, paragraph, quote.reason),
    )


def _sources(article: Article, findings: Findings) -> Iterator[Item]:
    for source in findings.sources:
        first = source.mentions[0] if source.mentions else Span(0, 0)
        paragraphs = sorted({article.paragraph_at(span.start) for span in source.mentions})
        quotes = sum(quote.speaker == source.name for quote in findings.quotes)
        claims = sum(quote.speaker == source.name for quote in findings.indirect)
        said = [
            f"{count} {word}{'' if count == 1 else 's'}"
            for count, word in ((quotes, "quote"), (claims, "claim"))
            if count
        ]
        places = "¶ " + ", ".join(str(paragraph + 1) for paragraph in paragraphs[:8])
        yield Item(
            span=first,
            paragraph=article.paragraph_at(first.start),
            head=visible(source.name),
            aside=source.kind.value,
            body=visible(source.role or ""),
            foot=" · ".join([*said, places + (" …" if len(paragraphs) > 8 else "")]),
        )


def _figures(article: Article, findings: Findings) -> Iterator[Item]:
    for figure in findings.figures:
        paragraph = article.paragraph_at(figure.span.start)
        dutch = visible(one_line(figure.span.of(article.text)))
        what = figure.what if figure.what != figure.unit else None
        cue = figure.reason.cue
        yield Item(
            span=figure.span,
            paragraph=paragraph,
            head=visible(in_english(figure)),
            aside=dutch,
            body=visible(what or _around(article, figure.span)),
            foot=f"¶ {paragraph + 1}"
            if cue is None or cue in figure.span
            else _foot(article, paragraph, figure.reason),
        )


def _trust(reason: Reason) -> str:
    return "" if reason.certainty is Certainty.CERTAIN else f"{reason.certainty.value}?"


def _foot(article: Article, paragraph: int, reason: Reason) -> str:
    cue = visible(one_line(reason.cue.of(article.text))) if reason.cue else reason.rule
    return f"¶ {paragraph + 1} · {cue}"


def _around(article: Article, span: Span) -> str:
    """The figure with the nearest words of its sentence, which say what it is about."""
    paragraph = article.paragraphs[article.paragraph_at(span.start)]
    sentence = paragraph.sentences[paragraph.sentence_at(span.start)]
    before = Span(sentence.start, span.start).of(article.text).split()
    after = Span(span.end, max(sentence.end, span.end)).of(article.text)
    joined = after[:1].strip()
    words = after.split()
    return "".join(
        (
            "… " if len(before) > _WORDS_AROUND else "",
            " ".join((*before[-_WORDS_AROUND:], span.of(article.text))),
            "" if joined else " ",
            " ".join(words[:_WORDS_AROUND]),
            "…" if len(words) > _WORDS_AROUND else "",
        )
    )
