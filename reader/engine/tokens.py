"""Where the tokens of a text stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article import Span

_BYTE = re.compile(r"<0x([0-9A-F]{2})>")
_SPACE = "▁"
_JOINED = "@@"
_FARTHEST = 24
"""How many code points further on a token is still looked for, where the tokenizer left some out
or wrote them otherwise."""


def token_spans(text: str, tokens: Sequence[str]) -> tuple[Span, ...]:
    """The place of each token, in order; an empty one where the text does not have it so.

    Tokens are SentencePiece's ("▁De", "<0xE2>" for a byte) or of byte pair encoding ("hui@@").
    """
    spans: list[Span] = []
    folded = text.casefold() if len(text.casefold()) == len(text) else text
    at, waiting, data = 0, 0, b""
    for token in tokens:
        if byte := _BYTE.fullmatch(token):
            # The bytes of one sign all stand where that sign stands.
            waiting, data = waiting + 1, data + bytes([int(byte[1], 16)])
            word = data.decode("utf-8", "ignore")
            if not word:
                continue
        else:
            spans += [Span(at, at)] * waiting
            waiting, data = 0, b""
            word = token.removesuffix(_JOINED).strip(_SPACE + " ")
        found = _find(text, folded, word, at)
        spans += [found] * max(waiting, 1)
        waiting, data, at = 0, b"", found.end
    return (*spans, *[Span(at, at)] * waiting)


def _find(text: str, folded: str, word: str, at: int) -> Span:
    """The word at or soon after a place; an empty span at the place where it is not there."""
    if not word:
        return Span(at, at)
    for where, what in ((text, word), (folded, word.casefold())):
        start = where.find(what, at, at + len(what) + _FARTHEST)
        if start >= 0:
            return Span(start, start + len(what))
    return Span(at, at)
