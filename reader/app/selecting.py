"""What the mouse has selected of an article.

A selection's row is 2 x paragraph + language and its column the code point within that side of
the paragraph, so that a selection outlives a new width.
"""

from __future__ import annotations

from textual.selection import Selection

from reader.app.page import Language, Page
from reader.article import Span, one_line


def row_of(paragraph: int, language: Language) -> int:
    """The row of one side of a paragraph, by the paragraph's index."""
    return 2 * paragraph + language


def selected_text(page: Page, selection: Selection) -> str:
    """The selected words, a blank line between paragraphs; empty for none."""
    last = row_of(len(page.article.paragraphs) - 1, Language.ENGLISH)
    first_row = selection.start.y if selection.start else 0
    last_row = min(selection.end.y, last) if selection.end else last
    parts: list[str] = []
    for row in range(first_row, last_row + 1):
        text = page.block(row // 2).sides[row % 2].text
        if span := selected_span(selection, row, len(text)):
            parts.append(one_line(span.of(text)))
    return "\n\n".join(parts)


def selected_span(selection: Selection | None, row: int, length: int) -> Span | None:
    """The selected stretch of one side of a paragraph, if any.

    A selection that begins and ends in one language leaves the other out.
    """
    if selection is None or (span := selection.get_span(row)) is None:
        return None
    ends = [end.y % 2 for end in selection if end is not None]
    if len(ends) == 2 and ends[0] == ends[1] != row % 2:
        return None
    start, end = span
    end = length if end < 0 else min(end, length)
    return Span(start, end) if start < end else None
