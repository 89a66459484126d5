"""The article: the Dutch, and its English beside or under it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.events import Click
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from reader.app.columns import Arrangement
from reader.app.marks import Mark, Marked, Marks, cut
from reader.app.page import Block, Language, LinePlace, Page, Place
from reader.app.parallel import doubtful
from reader.app.selecting import row_of, selected_span, selected_text
from reader.app.widgets.block_view import BlockView
from reader.app.wrapping import Line
from reader.article import Kind, Span

_SENTENCE_BAR = "┃"
_PARAGRAPH_BAR = "│"
_BOOKMARK = "◆"


class ParallelText(BlockView):
    """The paragraphs of an article, the current sentence lit in both languages."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "text--here",
        "text--english",
        "text--strong",
        "text--label",
        "text--bar",
        "text--missing",
        *(mark.value for mark in Mark),
    }

    @dataclass
    class SentenceChosen(Message):
        """A sentence was clicked."""

        place: Place

    def __init__(self, page: Page, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.page = page
        self.marks: Marks = {}
        self.bookmarks: frozenset[int] = frozenset()
        """The starts of the bookmarked sentences in the article's text."""
        self.needle: re.Pattern[str] | None = None
        """What the search looks for, in both languages."""

    # -- what is in view -----------------------------------------------------------------------
    @property
    def block_count(self) -> int:
        return len(self.page.article.paragraphs)

    def block_height(self, block: int) -> int:
        return self.page.block(block).height

    def go(self, place: Place) -> None:
        """Make `place` the current sentence and bring it into view."""
        self.page.go(place)
        self._settle()
        self.refresh()

    def renew(self) -> None:
        """Lay everything out anew, the current sentence staying in view."""
        self.page.forget()
        self._settle()
        self.refresh()

    def renew_in_place(self, paragraphs: Collection[int]) -> None:
        """Lay some paragraphs out anew; what is being read stays on its row."""
        if not any(row.block in paragraphs for row in self.rows):
            self.page.forget_blocks(paragraphs)
            return
        paragraph, sentence = self.page.place
        first, _ = self.page.block(paragraph).dutch.lines_of(sentence)
        read = LinePlace(paragraph, first)
        anchor = read if read in self.rows else self.rows[0]
        row = self.rows.index(anchor)
        self.page.forget_blocks(paragraphs)
        self.forget_layout()
        last = self.page.block(anchor.block).height - 1
        self.put(LinePlace(anchor.block, min(anchor.line, last)), row)
        self.refresh()

    def _settle(self) -> None:
        """Put the current paragraph a third from the top, higher where its end or the current
        sentence, or the line after it, would be below the view."""
        self.forget_layout()
        height = self.size.height
        if not self.block_count or not height:
            return
        paragraph, sentence = self.page.place
        block = self.page.block(paragraph)
        first, last = block.dutch.lines_of(sentence)
        row = max(min(height // 3, height - block.height - 1), 0)
        if row + last < height:
            self.put(LinePlace(paragraph, 0), row)
        else:
            row = max(min(height // 3, height - 1 - (last - first)), 0)
            self.put(LinePlace(paragraph, first), row)

    def place_in_view(self) -> Place:
        """The current sentence if a line of it is in view, else the nearest that is."""
        here = self.page.place
        first, last = self.page.block(here.paragraph).dutch.lines_of(here.sentence)
        seen = [row for row in self.rows if row.line < len(self.page.block(row.block).dutch.lines)]
        if not seen or any(
            row.block == here.paragraph and first <= row.line <= last for row in seen
        ):
            return here
        return self._sentence_on(seen[0] if seen[0] > (here.paragraph, first) else seen[-1])

    def place_after(self, lines: int) -> Place:
        """The sentence so many lines below the current one, or above it where negative."""
        here = self.page.place
        first, _ = self.page.block(here.paragraph).dutch.lines_of(here.sentence)
        start = LinePlace(here.paragraph, first)
        return self._sentence_on(self.down(start, lines) if lines > 0 else self.up(start, -lines))

    def _sentence_on(self, place: LinePlace) -> Place:
        return Place(place.block, self.page.block(place.block).dutch.sentence_on(place.line))

    def fit(self) -> None:
        if self.page.width != self.size.width:
            self.page.width = self.size.width
            self.page.forget()
        self._settle()

    # -- drawing -------------------------------------------------------------------------------
    def draw(self, place: LinePlace) -> Strip:
        block = self.page.block(place.block)
        dutch, english = block.sides
        segments: list[Segment] = []
        at = place.line
        if self.page.columns.arrangement is Arrangement.UNDER:
            at -= len(dutch.lines)
        line = dutch.lines[place.line] if place.line < len(dutch.lines) else None
        if line or self.page.columns.arrangement is not Arrangement.UNDER:
            self._draw_side(segments, place.block, Language.DUTCH, line)
        line = english.lines[at] if 0 <= at < len(english.lines) else None
        if line:
            self._draw_side(segments, place.block, Language.ENGLISH, line)
        strip = Strip(segments)
        return strip.adjust_cell_length(self.size.width, self.style_of())

    def _draw_side(
        self, segments: list[Segment], index: int, language: Language, line: Line | None
    ) -> None:
        """Add one side's line to the segments, with the margin and the bar before it."""
        columns = self.page.columns
        left = (columns.dutch_left, columns.english_left)[language] - columns.gutter
        used = sum(segment.cell_length for segment in segments)
        segments.append(Segment(" " * (left - used), self.style_of()))
        bar = self._bar(index, language, line) if line else " "
        segments.append(Segment(bar.ljust(columns.gutter), self.style_of("text--bar")))
        if line is None:
            return
        block = self.page.block(index)
        text = block.sides[language].text
        names = self._names(index, language, block)
        marked = self._marked(index, language, text)
        hidden = language is Language.ENGLISH and self.page.english_hidden
        for number, run in enumerate(line.runs):
            if number:
                segments.append(Segment(" ", self.style_of(*names)))
            for piece, marks in cut(run, marked):
                drawn, style = piece.of(text), self.style_of(*names, *marks)
                if hidden and not (self.page.revealed and Mark.SENTENCE in marks):
                    drawn, style = " " * Segment(drawn).cell_length, self.style_of()
                where = Style.from_meta({"offset": (piece.start, row_of(index, language))})
                segments.append(Segment(drawn, style + where))

    def _bar(self, index: int, language: Language, line: Line) -> str:
        """The sign before a line: a bookmark, the current sentence or paragraph, or nothing."""
        drawn = Span(line.start, line.end)
        sentences = self.page.block(index).sides[language].sentences
        if self.bookmarks and language is Language.DUTCH:
            start = self.page.article.paragraphs[index].span.start
            for sentence in sentences:
                if sentence.start in drawn and sentence.start + start in self.bookmarks:
                    return _BOOKMARK
        if index != self.page.place.paragraph:
            return " "
        lit = sentences[self.page.place.sentence]
        return _SENTENCE_BAR if lit.touches(drawn) else _PARAGRAPH_BAR

    def _names(self, index: int, language: Language, block: Block) -> tuple[str, ...]:
        """The styles of the whole of one side of a paragraph, the strongest last."""
        names = ["text--english"] if language is Language.ENGLISH else []
        if index == self.page.place.paragraph:
            names.append("text--here")
        kind = self.page.article.paragraphs[index].kind
        if kind in (Kind.TITLE, Kind.HEADING):
            names.append("text--strong")
        elif kind is not Kind.BODY:
            names.append("text--label")
        if language is Language.ENGLISH and not any(block.english.translations):
            names.append("text--missing")
        return tuple(names)

    def _marked(self, index: int, language: Language, text: str) -> list[Marked]:
        """All that is marked on one side of a paragraph, the strongest mark last."""
        marked: list[Marked] = []
        block = self.page.block(index)
        english = language is Language.ENGLISH
        if index == self.page.place.paragraph and (any(block.english.translations) or not english):
            lit = block.sides[language].sentences[self.page.place.sentence]
            marked.append(Marked(lit, Mark.SENTENCE))
        if english:
            marked += doubtful(block.english)
        else:
            marked += self.marks.get(index, [])
        if self.needle is not None:
            marked += [Marked(Span(*hit.span()), Mark.HIT) for hit in self.needle.finditer(text)]
        if selected := selected_span(self.text_selection, row_of(index, language), len(text)):
            marked.append(Marked(selected, Mark.SELECTED))
        return marked

    # -- mouse and selection -------------------------------------------------------------------
    def on_click(self, event: Click) -> None:
        if self.text_selection is not None or not 0 <= event.y < len(self.rows):
            return
        place = self.rows[event.y]
        if found := self.page.side_at(place, event.x):
            language, line = found
            columns = self.page.columns
            side = self.page.block(place.block).sides[language]
            left = (columns.dutch_left, columns.english_left)[language]
            at = side.lines[line].place_at(side.text, max(event.x - left, 0))
            self.post_message(self.SentenceChosen(Place(place.block, side.sentence_at(at))))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        text = selected_text(self.page, selection)
        return (text, "\n") if text else None

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()
