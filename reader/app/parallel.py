"""The two sides of a paragraph as they are drawn, with the places that belong together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.app.marks import Mark, Marked
from reader.article import Paragraph, Span, one_line
from reader.translation.english import English
from reader.translation.translation import Maker, Translation
from reader.visible import visible

MISSING = "…"
"""What stands for a sentence without English, and for all that is on its way."""

Awaits = Callable[[str, Translation | None], bool]
"""Whether other English of a segment is on its way than what there is."""


@dataclass(frozen=True, slots=True)
class EnglishSide:
    """A paragraph's English: its sentences joined by blanks, each with what made it."""

    text: str
    sentences: tuple[Span, ...]
    """Where the English of each of the paragraph's sentences stands in `text`."""
    translations: tuple[Translation | None, ...]
    """What made the English of each sentence; None where there is none."""
    is_awaited: bool = False
    """Whether some of it is on its way."""


def english_side(
    paragraph: Paragraph, english: English, preferred: Maker | None, awaits: Awaits
) -> EnglishSide:
    """The English of a paragraph, from the preferred maker where that has one.

    It ends before the first sentence that is awaited, so that what is shown only ever grows.
    """
    texts: list[str] = []
    spans: list[Span] = []
    translations: list[Translation | None] = []
    at = 0
    is_awaited = False
    for sentence in paragraph.sentences:
        segment = one_line(sentence.of(paragraph.article_text))
        translation = choose(english.of(segment), preferred)
        if awaits(segment, translation):
            texts.append(MISSING)
            left = len(paragraph.sentences) - len(spans)
            spans += [Span(at, at + len(MISSING))] * left
            translations += [None] * left
            is_awaited = True
            break
        text = visible(one_line(translation.english)) if translation else MISSING
        texts.append(text)
        translations.append(translation)
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    return EnglishSide(" ".join(texts), tuple(spans), tuple(translations), is_awaited)


def doubtful(side: EnglishSide) -> list[Marked]:
    """The marks of the sentences whose English is doubtful."""
    return [
        Marked(span, Mark.DOUBT)
        for span, translation in zip(side.sentences, side.translations, strict=True)
        if translation and translation.doubts
    ]


def choose(translations: tuple[Translation, ...], preferred: Maker | None) -> Translation | None:
    """The translation of the preferred maker, else the best one, else None."""
    for translation in translations:
        if translation.maker == preferred:
            return translation
    return translations[0] if translations else None
