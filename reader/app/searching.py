"""Search in both languages: which sentences hold the words, and which comes next."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from reader.app.page import Place
from reader.app.parallel import choose
from reader.article import Article, one_line
from reader.translation.english import English
from reader.translation.translation import Maker


@dataclass(frozen=True, slots=True)
class Search:
    """What was looked for, and the sentences that have it in either language, in order."""

    words: str
    needle: re.Pattern[str]
    hits: tuple[Place, ...]

    def first_from(self, place: Place) -> tuple[Place, int]:
        """The first hit at or after a place, going round, and its number from 1."""
        index = bisect_left(self.hits, place) % len(self.hits)
        return self.hits[index], index + 1

    def next_from(self, place: Place, step: int) -> tuple[Place, int]:
        """The next hit after (or before, for -1) a place, going round, and its number from 1."""
        if step > 0:
            index = bisect_right(self.hits, place) % len(self.hits)
        else:
            index = (bisect_left(self.hits, place) - 1) % len(self.hits)
        return self.hits[index], index + 1


def compile_needle(words: str) -> re.Pattern[str]:
    """A pattern for the words: case aside unless they have a capital, any white space between."""
    flags = re.NOFLAG if any(each.isupper() for each in words) else re.IGNORECASE
    return re.compile(r"\s+".join(map(_either_way, words.split())), flags)


def _either_way(word: str) -> str:
    """A pattern for the word, its accents on their letters or behind them."""
    return "".join(
        re.escape(sign) if (apart := normalize("NFD", sign)) == sign else f"(?:{sign}|{apart})"
        for sign in normalize("NFC", word)
    )


def hits_in(
    needle: re.Pattern[str],
    article: Article,
    paragraph: int,
    english: English,
    preferred: Maker | None,
) -> Iterator[Place]:
    """The sentences of a paragraph with the needle in the Dutch or in the English shown."""
    for number, sentence in enumerate(article.paragraphs[paragraph].sentences):
        dutch = sentence.of(article.text)
        found = needle.search(dutch)
        if not found:
            translation = choose(english.of(one_line(dutch)), preferred)
            found = needle.search(translation.english) if translation else None
        if found:
            yield Place(paragraph, number)
