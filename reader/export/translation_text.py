"""An article's English as plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.article import Article, one_line
from reader.export.translated import TranslatedSentence
from reader.visible import visible

_LINE_END = re.compile(r"[\r\n\x0b\f\x1c-\x1e\x85\u2028\u2029]")


def translation_text(article: Article, sentences: Sequence[TranslatedSentence]) -> str:
    """The English in paragraphs, blank lines between them; it ends in a line end.

    A sentence without English stands there in Dutch, as "[no English: …]".
    """
    parts = [_english(sentence) for sentence in sentences[:1]]
    for previous, sentence in pairwise(sentences):
        parts += [_between(article, previous, sentence), _english(sentence)]
    return "".join((*parts, "\n"))


def _between(article: Article, previous: TranslatedSentence, sentence: TranslatedSentence) -> str:
    """A blank line between paragraphs; a blank where one leads in to the next on its line."""
    if previous.paragraph == sentence.paragraph:
        return " "
    gap = article.text[previous.span.end : sentence.span.start]
    return "\n\n" if _LINE_END.search(gap) else " "


def _english(sentence: TranslatedSentence) -> str:
    if sentence.translation is None:
        return f"[no English: {visible(sentence.dutch)}]"
    return visible(one_line(sentence.translation.english))
