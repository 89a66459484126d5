"""The two sides of a paragraph as they are drawn, with the places that belong together."""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Paragraph, Span, one_line
from reader.translation.english import English
from reader.translation.translation import Origin, Translation
from reader.visible import visible

MISSING = "…"
"""What stands for a sentence without English."""


@dataclass(frozen=True, slots=True)
class EnglishSide:
    """A paragraph's English: its sentences joined by blanks, each with what made it."""

    text: str
    sentences: tuple[Span, ...]
    """Where the English of each of the paragraph's sentences stands in `text`."""
    translations: tuple[Translation | None, ...]
    """What made the English of each sentence; None where there is none."""


def english_side(paragraph: Paragraph, english: English, preferred: Origin | None) -> EnglishSide:
    """The English of a paragraph, from the preferred origin where that has one."""
    texts: list[str] = []
    spans: list[Span] = []
    translations: list[Translation | None] = []
    at = 0
    for sentence in paragraph.sentences:
        translation = choose(english.of(one_line(sentence.of(paragraph.article_text))), preferred)
        text = visible(one_line(translation.english)) if translation else MISSING
        texts.append(text)
        translations.append(translation)
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    return EnglishSide(" ".join(texts), tuple(spans), tuple(translations))


def choose(translations: tuple[Translation, ...], preferred: Origin | None) -> Translation | None:
    """The translation of the preferred origin, else the best one, else None."""
    for translation in translations:
        if translation.origin is preferred:
            return translation
    return translations[0] if translations else None
