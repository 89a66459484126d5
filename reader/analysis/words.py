"""The words of a paragraph outside its quotes, with every quote as one word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.lexicon import words_in
from reader.article import Span

_SHORT_NAMES = (
    "Abr|Adr|Alb|Ant|Arn|Bern|Chr|Clem|Corn|Ferd|Fr|Fred|Ger|Gerh|Gijsb|Hendr|Herm|Hub|Jac|Joh"
    "|Jos|Lamb|Leon|Nic|Ph|Phil|Rud|Seb|Th|Theod|Vict|Wilh|Wm"
)
_WORD = re.compile(
    r"[A-ZÀ-Þ]\.(?:[A-ZÀ-Þ]\.)*(?=\s*[\w'’])"
    rf"|(?<!\w)(?:{_SHORT_NAMES})\.(?=\s+(?:(?:van|de|den|der|ter|ten|te)\s|"
    r"(?!(?:De|Het|Een|Hij|Zij|Ze|Dat|Die|Dit|In|En|Maar|Ook|Toen|Volgens|Wij|We|Ik)\b)[A-ZÀ-Þ]))"
    r"|['’][stnmkr](?![^\W_])|\d+(?:[.,:]\d+)*(?:-[^\W\d_]+)*"
    r"|[^\W_]+(?:[-'’&/][^\W_]+)*|[^\w\s]|_"
)
_LONGEST = 200
"""The most words that are read as one sentence, so that time stays in step with the text."""
_ABBREVIATIONS = words_in(
    """
    dr drs mr mw ir ing prof ds st nr ca jl bijv bv o.a e.d mln mld hr mevr sr jr resp red jan
    febr mrt apr aug sept okt nov dec
    """
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a punctuation mark, or a whole quote seen from outside."""

    text: str
    lower: str
    start: int
    end: int
    """Places in the article's text."""
    quote: int | None = None
    """Which of the paragraph's quotes this stands for, if any."""

    @property
    def is_capital(self) -> bool:
        """Whether it begins as a name does."""
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Whether it is neither punctuation nor a quote."""
        return self.quote is None and (self.text[0].isalnum() or len(self.text) > 1)


def words_outside(text: str, within: Span, quotes: Sequence[Span]) -> tuple[Word, ...]:
    """The words of `within`, each of the quotes (sorted, apart) as one word without letters."""
    words: list[Word] = []
    at = within.start
    for index, quote in enumerate(quotes):
        words.extend(_plain(text, at, quote.start))
        words.append(Word('"', '"', quote.start, quote.end, index))
        at = quote.end
    words.extend(_plain(text, at, within.end))
    return tuple(words)


def _plain(text: str, start: int, end: int) -> list[Word]:
    return [
        Word(match.group(), match.group().lower(), match.start(), match.end())
        for match in _WORD.finditer(text, start, end)
    ]


def sentences_of(words: Sequence[Word], text: str) -> tuple[tuple[int, int], ...]:
    """The half-open ranges of words that are sentences; a finished quote ends one as well."""
    ranges = []
    start = 0
    for index in range(len(words)):
        following = words[index + 1] if index + 1 < len(words) else None
        ends = following is None or (_ends(words, index, text) and _begins(following))
        if ends or index + 1 - start == _LONGEST:
            ranges.append((start, index + 1))
            start = index + 1
    return tuple(ranges)


def _ends(words: Sequence[Word], index: int, text: str) -> bool:
    word = words[index]
    if word.quote is not None:
        return text[word.start : word.end].rstrip("”“’‘\"'»›").endswith((".", "!", "?", "…"))
    if word.text == "." and index:
        return words[index - 1].lower not in _ABBREVIATIONS
    return word.text in "!?…"


def _begins(word: Word) -> bool:
    return word.quote is not None or word.is_capital or word.text[0] in "'’" or word.text.isdigit()
