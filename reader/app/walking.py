"""From one sentence of an article to another."""

from __future__ import annotations

from collections.abc import Iterable

from reader.app.page import Place
from reader.article import Article, Kind

_BEFORE_THE_TEXT = (Kind.KICKER, Kind.BYLINE, Kind.DATELINE)


def first_place(article: Article) -> Place:
    """Where reading begins: the title, or the first paragraph that is no label."""
    for index, paragraph in enumerate(article.paragraphs):
        if paragraph.kind not in _BEFORE_THE_TEXT:
            return Place(index, 0)
    return Place(0, 0)


def last_place(article: Article) -> Place:
    """The last sentence."""
    last = len(article.paragraphs) - 1
    return Place(last, len(article.paragraphs[last].sentences) - 1)


def step_paragraph(article: Article, place: Place, step: int) -> Place:
    """The first sentence of the paragraph so many on, within the article."""
    to = min(max(place.paragraph + step, 0), len(article.paragraphs) - 1)
    return Place(to, 0)


def step_sentence(article: Article, place: Place, step: int) -> Place:
    """The next (1) or the previous (-1) sentence, also across paragraphs."""
    paragraph, sentence = place.paragraph, place.sentence + step
    if sentence < 0:
        if paragraph == 0:
            return place
        return Place(paragraph - 1, len(article.paragraphs[paragraph - 1].sentences) - 1)
    if sentence >= len(article.paragraphs[paragraph].sentences):
        return Place(paragraph + 1, 0) if paragraph + 1 < len(article.paragraphs) else place
    return Place(paragraph, sentence)


def place_of(article: Article, offset: int) -> Place:
    """The sentence at a place in the article's text."""
    paragraph = article.paragraph_at(offset)
    return Place(paragraph, article.paragraphs[paragraph].sentence_at(offset))


def start_of(article: Article, place: Place) -> int:
    """Where a sentence starts in the article's text."""
    return article.paragraphs[place.paragraph].sentences[place.sentence].start


def next_bookmark(bookmarks: Iterable[int], start: int) -> int | None:
    """The first bookmark after `start`, going round; None where there is none."""
    ordered = sorted(bookmarks)
    return next((each for each in ordered if each > start), ordered[0] if ordered else None)
