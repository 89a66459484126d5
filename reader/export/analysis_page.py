"""What was found in an article as a page for people, paragraph numbers in its margin.

Nothing of the article is taken for markup, and whatever a terminal could obey is shown instead.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reader.analysis.figures.english import in_english
from reader.analysis.findings import Figure, Findings, Quote, Reason, Source
from reader.article import Article, Span, one_line
from reader.visible import visible

_NAME = "bold"
_ASIDE = "dim"
_HEADING = "bold cyan"

Entry = tuple[Span | None, Text]
"""Where a finding stands, and what the page says of it."""


def analysis_page(article: Article, findings: Findings) -> RenderableType:
    """The page: what the article is, then its quotes, reported words, sources and figures."""
    return Group(
        "",
        _indented(_head(article)),
        *_section(article, "Quotes", [_quote(article, each) for each in findings.quotes]),
        *_section(article, "Reported", [_quote(article, each) for each in findings.indirect]),
        *_section(article, "Sources", [_source(each) for each in findings.sources]),
        *_section(article, "Figures", [_figure(article, each) for each in findings.figures]),
    )


def _indented(content: RenderableType) -> Padding:
    return Padding(content, (0, 2))


def _shown(text: str) -> str:
    return visible(one_line(text))


def _head(article: Article) -> Text:
    head = Text()
    if article.kicker:
        head.append(_shown(article.kicker), _HEADING).append("  ")
    head.append(_shown(article.title or article.name), _NAME)
    sentences = sum(len(paragraph.sentences) for paragraph in article.paragraphs)
    count = f"{_count(len(article.paragraphs), 'paragraph')} · {_count(sentences, 'sentence')}"
    return head.append(f"\n{count}", _ASIDE)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _section(article: Article, name: str, entries: Sequence[Entry]) -> list[RenderableType]:
    heading = Text(f"\n{name}", _HEADING)
    heading.append(f"  {len(entries)}" if entries else "  none found", _ASIDE)
    table = Table.grid(padding=(0, 3, 0, 0))
    table.add_column(justify="right", no_wrap=True, style=_ASIDE)
    table.add_column(ratio=1, overflow="fold")
    for span, said in entries:
        number = f"¶ {article.paragraph_at(span.start) + 1}" if span else ""
        table.add_row()
        table.add_row(number, said)
    return [_indented(heading), _indented(table)] if entries else [_indented(heading)]


def _quote(article: Article, quote: Quote) -> Entry:
    words = _shown(quote.span.of(article.text))
    said = Text(words if quote.indirect else f"“{words}”")
    said.append("\n")
    said.append(_shown(quote.speaker), _NAME) if quote.speaker else said.append("nobody named")
    return quote.span, said.append(_because(article, quote.reason), _ASIDE)


def _because(article: Article, reason: Reason) -> str:
    """How sure it is, and the words that gave it away or else the rule that found it."""
    cue = _shown(reason.cue.of(article.text)) if reason.cue else reason.rule
    return f" · {reason.certainty.value}: {cue}"


def _source(source: Source) -> Entry:
    said = Text(_shown(source.name), _NAME)
    mentions = _count(len(source.mentions), "mention")
    said.append(f" · {source.kind.value} · {mentions}", _ASIDE)
    if source.role:
        said.append(f"\n{_shown(source.role)}")
    if source.aliases:
        said.append(f"\nalso: {', '.join(map(_shown, source.aliases))}", _ASIDE)
    return (source.mentions[0] if source.mentions else None), said


def _figure(article: Article, figure: Figure) -> Entry:
    said = Text(visible(in_english(figure)), _NAME)
    said.append(f" · {_shown(figure.span.of(article.text))}", _ASIDE)
    if figure.what:
        said.append(f"\n{_shown(figure.what)}")
    return figure.span, said
