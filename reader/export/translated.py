"""An article sentence by sentence, with the English that is known of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Article, Kind, Span, one_line
from reader.translation.english import English
from reader.translation.translation import Translation


@dataclass(frozen=True, slots=True)
class TranslatedSentence:
    """A sentence of an article and the best English of it that is known."""

    paragraph: int
    """The number of its paragraph, from 1, as the screen shows it."""
    kind: Kind
    span: Span
    dutch: str
    """The sentence with white space as single spaces."""
    translation: Translation | None


def translated(article: Article, english: English) -> tuple[TranslatedSentence, ...]:
    """Every sentence of the article, in order."""
    return tuple(
        TranslatedSentence(
            paragraph=number,
            kind=paragraph.kind,
            span=sentence,
            dutch=(dutch := one_line(sentence.of(article.text))),
            translation=english.best(dutch),
        )
        for number, paragraph in enumerate(article.paragraphs, 1)
        for sentence in paragraph.sentences
    )
