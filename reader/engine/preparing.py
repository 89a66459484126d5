"""An article's sentences as they are given to the engine."""

from __future__ import annotations

from reader.article import Article
from reader.engine.sentence import Sentence
from reader.engine.wording.sentence_case import in_sentence_case, known_words

_LOOKED_INTO = 200
"""Paragraphs that are looked into for names, so that a line in capitals keeps theirs."""


class Preparing:
    """Prepares the sentences of one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._known: dict[str, str] | None = None

    def sentence(self, segment: str) -> Sentence:
        """What to give to the engine for a segment: a line in capitals in sentence case."""
        if self._known is None:
            # By sentence: one in capitals tells nothing of how its words are written.
            self._known = known_words(
                sentence.of(self._article.text)
                for paragraph in self._article.paragraphs[:_LOOKED_INTO]
                for sentence in paragraph.sentences
            )
        return Sentence(segment, in_sentence_case(segment, self._known))
