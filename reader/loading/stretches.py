"""Where the paragraphs of a plain text stand, before anything is said of what they are.

A text is written in one of two ways, or in both: a paragraph a line, or lines broken at a width
with blank lines or an indent between paragraphs. Of a broken line, the first word of the next one
would not have fitted behind it: that is how the two are told apart.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from reader.article import Span

_WIDEST = 100
"""A text with longer lines than this is not broken at a width, save lines that cannot break."""
_NARROWEST = 30
_PAIRS_A_LONG_LINE = 3
"""Broken lines that outweigh one which is not: a pointer or a headline on a line of its own."""
_FULL = 0.7
"""The share of lines within blocks that must be full in a text that is broken at a width."""
_ENDED = 0.6
"""A text most of whose lines end as sentences do has a paragraph a line."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_ITEM = re.compile(r"(?:[*•·▪◦‣]|[-–—](?=\s+[A-ZÀ-Þ\"“„‘«'])|\d{1,2}[.)](?=\s))\s*\S")
_WORD = re.compile(r"\S+")
_BREAKS = re.compile(r"\s")


def find_stretches(text: str) -> tuple[Span, ...]:
    """The paragraphs' places in order, without the white space around them."""
    blocks = _blocks(text)
    width = _width_of_breaks(text, blocks)
    stretches: list[Span] = []
    for block in blocks:
        start = block[0].start
        for line, following in itertools.pairwise(block):
            if not _goes_on(text, line, following, width):
                stretches.append(Span(start, line.end))
                start = following.start
        stretches.append(Span(start, block[-1].end))
    return tuple(stretches)


def _blocks(text: str) -> list[list[Span]]:
    """The lines that are not blank, without the white space around them, by blank lines between."""
    blocks: list[list[Span]] = [[]]
    at = 0
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if content:
            start = at if line[0] == content[0] else at + len(line) - len(line.lstrip())
            blocks[-1].append(Span(start, start + len(content)))
        elif blocks[-1]:
            blocks.append([])
        at += len(line)
    return [block for block in blocks if block]


def _width_of_breaks(text: str, blocks: Sequence[Sequence[Span]]) -> int | None:
    """The width at which the text's lines are broken; None where a line is a paragraph."""
    pairs = [
        (line, following)
        for block in blocks
        for line, following in itertools.pairwise(block)
        if _indent(text, following) <= _indent(text, line)
    ]
    lines = list(itertools.chain.from_iterable(blocks))
    fitting = [line for line in lines if len(line) <= _WIDEST]
    long = sum(len(line) > _WIDEST and _breaks(text, line) for line in lines)
    if not pairs or long * _PAIRS_A_LONG_LINE > len(pairs):
        return None
    width = max((len(line) for line in fitting if _breaks(text, line)), default=0)
    if width < _NARROWEST:
        return None
    full = sum(_is_full(text, line, following, width) for line, following in pairs)
    ended = sum(_ends_sentence(text, line) for line, _ in pairs)
    return width if full >= _FULL * len(pairs) and ended < _ENDED * len(pairs) else None


def _breaks(text: str, line: Span) -> bool:
    """Whether the line can be broken at all, as a long web address cannot."""
    return _BREAKS.search(text, line.start, line.end) is not None


def _ends_sentence(text: str, line: Span) -> bool:
    return _SENTENCE_END.search(text, max(line.start, line.end - 6), line.end) is not None


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the first word of the next line would not have fitted behind this one."""
    word = _WORD.match(text, following.start, following.end)
    return word is not None and len(line) + 1 + len(word.group()) > width


def _goes_on(text: str, line: Span, following: Span, width: int | None) -> bool:
    """Whether the paragraph goes on with the next line of a text that is broken at the width."""
    if _indent(text, following) > _indent(text, line) or _begins_item(text, line, following):
        return False
    if width is not None and _is_full(text, line, following, width):
        return True
    return text[following.start].islower() and not _ends_sentence(text, line)


def _indent(text: str, line: Span) -> int:
    """The blanks before the line."""
    before = text[max(0, line.start - 20) : line.start]
    return len(before) - len(before.rstrip(" \t\u00a0"))


def _begins_item(text: str, line: Span, following: Span) -> bool:
    """Whether the next line is an item of a list, not a dash within a sentence."""
    if not _ITEM.match(text, following.start, following.end):
        return False
    ends = _ends_sentence(text, line) or text[line.end - 1] in ":;"
    return ends or _ITEM.match(text, line.start, line.end) is not None
