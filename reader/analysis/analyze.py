"""From an article to everything that is found in it."""

from __future__ import annotations

from reader.analysis.figures.find import find_figures
from reader.analysis.findings import Findings, Quote
from reader.analysis.listening import Saying, find_speech
from reader.analysis.sources import sources_of
from reader.article import Article


def analyze(article: Article) -> Findings:
    """The quotes, reported claims, sources and figures of an article; never an error."""
    speech = find_speech(article)
    return Findings(
        quotes=tuple(_quote(saying, indirect=False) for saying in speech.quotes),
        indirect=tuple(_quote(saying, indirect=True) for saying in speech.indirect),
        sources=sources_of((*speech.quotes, *speech.indirect)),
        figures=find_figures(article),
    )


def _quote(saying: Saying, indirect: bool) -> Quote:
    speaker = saying.actor.name if saying.actor is not None else None
    return Quote(saying.span, speaker, indirect, saying.reason)
