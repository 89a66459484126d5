"""A paragraph as the tokens that figures are read from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article import Span

_TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s<>]+|[\w.+-]{1,64}@[\w.-]{1,64})"
    r"|(?P<number>(?<![\d.,])[1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f][0-9]{3}){1,4}"
    r"(?![\d.])(?:,[0-9]+)?"
    r"|[0-9]+(?:[.,:][0-9]+)*)"
    r"|(?P<sign>US\$|(?:EUR|USD|GBP|CHF)(?=\s?[0-9])|['’]s(?=\s))"
    r"|(?P<word>[^\W\d_][\w\u0300-\u036f]*(?:[-'’][\w\u0300-\u036f]+)*)"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A number in digits, a word or a sign."""

    text: str
    lower: str
    start: int
    end: int
    """Places in the article's text."""
    glued: bool
    """Whether no white space parts it from the token before."""
    kind: str | None
    """The kind of token: "address", "number", "sign", "word", or None for other marks."""


_NONE = Token("", "", 0, 0, False, None)


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The tokens of a paragraph; outside its ends there are only empty ones."""

    text: str
    """The article's text."""
    items: tuple[Token, ...]

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> Token:
        return self.items[index] if 0 <= index < len(self.items) else _NONE

    def lower(self, index: int) -> str:
        """The token in lower case, or an empty text outside the ends."""
        return self[index].lower

    def follow(self, index: int, *words: str) -> bool:
        """Whether these words, in lower case, stand from `index` on."""
        return all(self[index + by].lower == word for by, word in enumerate(words))

    def is_glued(self, index: int) -> bool:
        """Whether there is a token that no white space parts from the one before."""
        return self[index].glued

    def is_word(self, index: int) -> bool:
        """Whether a word stands there."""
        return self[index].kind == "word"

    def is_digits(self, index: int) -> bool:
        """Whether a number in digits stands there."""
        return self[index].kind == "number"

    def is_capital(self, index: int) -> bool:
        """Whether a word stands there that begins with a capital."""
        return self[index].kind == "word" and self[index].text[0].isupper()

    def begins_sentence(self, index: int) -> bool:
        """Whether the token is the first of the paragraph or comes after an end mark."""
        before = index - 1
        while before >= 0 and index - before < 4 and self[before].text in _QUOTE_MARKS:
            before -= 1
        return before < 0 or self[before].text in _END_MARKS

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from token `first` up to, not including, token `last`."""
        return Span(self[first].start, self[last - 1].end)


_QUOTE_MARKS = frozenset("\"'“”„‘’«»,(")
_END_MARKS = frozenset(".!?:…–—«»")


def tokens_of(text: str, within: Span) -> Tokens:
    """The tokens of a stretch of text."""
    items: list[Token] = []
    before = -1
    for match in _TOKEN.finditer(text, within.start, within.end):
        found = match.group()
        items.append(
            Token(
                found,
                found.lower(),
                match.start(),
                match.end(),
                match.start() == before,
                match.lastgroup,
            )
        )
        before = match.end()
    return Tokens(text, tuple(items))
