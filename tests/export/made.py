"""An article with one finding of each sort, made by hand."""

from __future__ import annotations

from reader.analysis.findings import (
    Certainty,
    Figure,
    FigureKind,
    Findings,
    Quote,
    Reason,
    Source,
    SourceKind,
    Value,
)
from reader.article import Article, Span
from reader.loading.text import article_from

TEXT = """\
ANALYSE – De handel groeide vorig jaar met 26 procent. Het Westen kijkt toe.

China wil meer

„Wij gaan door”, zegt econoom Jan Smit in Den Haag. Volgens hem wordt het 3 tot 5 miljard euro.

LEES OOK: Wat de handel ons kost
"""


def article(text: str = TEXT) -> Article:
    return article_from(text, "handel.txt")


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def reason(cue: Span | None = None, certainty: Certainty = Certainty.CERTAIN) -> Reason:
    return Reason("a rule", cue, certainty)


def figure(words: str, value: Value, text: str = TEXT) -> Figure:
    return Figure(span(words, text), FigureKind.MONEY, value, "EUR", "handel", reason())


def findings(*figures: Figure) -> Findings:
    """A quote, reported words, their source and a percentage; these figures after it."""
    return Findings(
        quotes=(
            Quote(span("Wij gaan door"), "Jan Smit", False, reason(span("zegt econoom Jan Smit"))),
        ),
        indirect=(
            Quote(
                span("wordt het 3 tot 5 miljard euro"),
                None,
                True,
                reason(span("Volgens hem"), Certainty.LIKELY),
            ),
        ),
        sources=(
            Source(
                "Jan Smit",
                SourceKind.PERSON,
                "econoom",
                ("econoom Jan Smit", "hem"),
                (span("Jan Smit"), span("hem")),
                reason(span("zegt econoom Jan Smit")),
            ),
        ),
        figures=(
            Figure(
                span("26 procent"),
                FigureKind.PERCENT,
                26,
                "%",
                "groei van de handel",
                reason(certainty=Certainty.GUESS),
            ),
            *figures,
        ),
    )


def nothing() -> Findings:
    return Findings((), (), (), ())
