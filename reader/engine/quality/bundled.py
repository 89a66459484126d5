"""The articles that come with the reader, and the sentences of their reference translations."""

from __future__ import annotations

import sysconfig
from collections.abc import Iterator
from pathlib import Path

import reader
from reader.article import one_line
from reader.loading.text import read_article
from reader.translation.tmx import read_tmx, tmx_beside

IN_DATA = Path("share", "dutch-news-reader", "articles")
"""Where an installation has them, in the folder for data of the Python that it is for."""


def bundled_articles() -> tuple[Path, ...]:
    """The bundled articles that have a reference translation; none where they were left out."""
    for folder in _folders():
        found = tuple(path for path in sorted(folder.glob("*.txt")) if tmx_beside(path))
        if found:
            return found
    return ()


def reference_sentences(article: Path) -> tuple[tuple[str, str], ...]:
    """The article's sentences that its TMX file has, each with its English, and none twice.

    ArticleError or TmxError where one of the two cannot be read.
    """
    beside = tmx_beside(article)
    if beside is None:
        return ()
    reference = read_tmx(beside)
    text = read_article(article).article
    segments = dict.fromkeys(
        one_line(sentence.of(text.text))
        for paragraph in text.paragraphs
        for sentence in paragraph.sentences
    )
    found = ((segment, reference.find(segment)) for segment in segments)
    return tuple((segment, unit.english) for segment, unit in found if unit is not None)


def _folders() -> Iterator[Path]:
    """Where they may be: in a checkout, and where each way of installing puts data."""
    around = Path(reader.__file__).parent.parent
    yield around / "articles"
    yield Path(sysconfig.get_path("data")) / IN_DATA
    yield Path(sysconfig.get_path("data", sysconfig.get_preferred_scheme("user"))) / IN_DATA
    yield around / IN_DATA
