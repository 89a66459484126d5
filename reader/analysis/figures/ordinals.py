"""Ordinals: "twaalfde", "23e", "100.000ste", but not "Tweede Kamer" and "ten eerste"."""

from __future__ import annotations

from reader.analysis.figures.found import Found
from reader.analysis.figures.numerals import digits_value, ordinal
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import FigureKind
from reader.analysis.lexicon import words_in

_IDIOMS = (
    ("eerste", "hulp"),
    ("eerste", "minister"),
    ("eerste", "instantie"),
    ("eerste", "gezicht"),
    ("eerste", "de"),
    ("tweede", "natuur"),
    ("derde", "wereld"),
)
_CELEBRATED = words_in("de het een zijn haar hun dit deze dat vandaag gisteren zaterdag zondag")


def read_ordinal(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The ordinal at a token: "twaalfde", "23e", "17de"."""
    if tokens.is_digits(index):
        text, last = tokens[index].text, index + 2
        suffix = tokens.lower(index + 1)
        glued = tokens.is_glued(index + 1) and suffix in ("e", "de", "ste")
        number = digits_value(text) if glued else None
        value = None if number is None or number != int(number) else int(number)
    else:
        value = ordinal(tokens[index].text) if tokens.is_word(index) else None
        last = index + 1
        if value is None or _is_idiom(tokens, index):
            return None
    if value is None:
        return None
    return (Found(index, last, FigureKind.ORDINAL, value, None, "an ordinal", (index, last)),)


def _is_idiom(tokens: Tokens, index: int) -> bool:
    word, after = tokens.lower(index), tokens.lower(index + 1)
    if (word, after) in _IDIOMS or tokens.lower(index - 1) == "ten":
        return True
    if word == "vierde" and after in _CELEBRATED:
        return tokens.lower(index - 1) not in ("de", "het", "een", "als", "werd")
    if tokens.is_capital(index):
        return not tokens.begins_sentence(index) or tokens.is_capital(index + 1)
    return False
