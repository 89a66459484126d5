"""The article laid out in its columns: which sentence stands on which line, without drawing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from reader.app.columns import Arrangement, Columns, arrange
from reader.app.parallel import Awaits, EnglishSide, english_side
from reader.app.wrapping import Line, wrap
from reader.article import Article, Span
from reader.translation.english import English
from reader.translation.translation import Maker
from reader.visible import visible

HOW_TO_GET_ENGLISH = "No English: `reader models install` (or P) gets a package, e writes it"
"""The quiet line where the current paragraph has no English."""


class Language(IntEnum):
    """A side of the article."""

    DUTCH = 0
    ENGLISH = 1


class Place(NamedTuple):
    """A sentence, by the index of its paragraph and its index in it."""

    paragraph: int
    sentence: int


class LinePlace(NamedTuple):
    """A line of a block."""

    block: int
    line: int


@dataclass(frozen=True, slots=True)
class Side:
    """One language of a paragraph, wrapped to its column."""

    text: str
    """What is drawn, code point by code point; for Dutch as long as the paragraph."""
    lines: tuple[Line, ...]
    sentences: tuple[Span, ...]
    """Where each of the paragraph's sentences stands in `text`."""

    def lines_of(self, sentence: int) -> tuple[int, int]:
        """The first and the last line that a sentence stands on."""
        span = self.sentences[sentence]
        touched = [
            at
            for at, line in enumerate(self.lines)
            if line.start < span.end and span.start < line.end
        ]
        return (touched[0], touched[-1]) if touched else (0, 0)

    def sentence_at(self, place: int) -> int:
        """The index of the sentence at a place in `text`, or of the last one before it."""
        return max((i for i, each in enumerate(self.sentences) if each.start <= place), default=0)

    def sentence_on(self, line: int) -> int:
        """The first sentence that begins on a line, else the one that goes on there."""
        span = self.lines[min(line, len(self.lines) - 1)]
        for index, sentence in enumerate(self.sentences):
            if span.start <= sentence.start < span.end:
                return index
        return self.sentence_at(span.start)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in both languages and what made its English."""

    sides: tuple[Side, Side]
    """By `Language`. The English has no lines where it is not to be seen."""
    english: EnglishSide
    height: int
    """The lines that it takes, with the blank line below it."""

    @property
    def dutch(self) -> Side:
        return self.sides[Language.DUTCH]


class Page:
    """An article in columns of a certain width; paragraphs are laid out when asked for."""

    def __init__(self, article: Article, english: English) -> None:
        self.article = article
        self.english = english
        self.arrangement = Arrangement.BESIDE
        self.width = 80
        self.preferred: Maker | None = None
        """The maker of the English to show where it has any."""
        self.awaits: Awaits = lambda segment, known: False
        self.english_hidden = False
        self.revealed = False
        """Whether the current sentence's English shows although the English is hidden."""
        self.place = Place(0, 0)
        """The current sentence."""
        self._blocks: dict[int, Block] = {}

    @property
    def columns(self) -> Columns:
        return arrange(self.width, self.arrangement)

    def go(self, place: Place) -> None:
        """Make `place` the current sentence."""
        self.forget_blocks((self.place.paragraph, place.paragraph))
        self.place = place

    def forget(self) -> None:
        """Lay every paragraph out anew when it is next asked for."""
        self._blocks.clear()

    def forget_blocks(self, paragraphs: Iterable[int]) -> None:
        """Lay some paragraphs out anew when they are next asked for."""
        for paragraph in paragraphs:
            self._blocks.pop(paragraph, None)

    def block(self, index: int) -> Block:
        """A paragraph laid out."""
        block = self._blocks.get(index)
        if block is None:
            block = self._blocks[index] = self._lay_out(index)
        return block

    def side_at(self, place: LinePlace, cell: int) -> tuple[Language, int] | None:
        """The language and its line that stand at a cell of a line, if any does."""
        block = self.block(place.block)
        language, line = Language.DUTCH, place.line
        if self.columns.arrangement is Arrangement.UNDER:
            if line >= len(block.dutch.lines):
                language, line = Language.ENGLISH, line - len(block.dutch.lines)
        elif cell >= self.columns.english_left - self.columns.gutter:
            language = Language.ENGLISH
        return (language, line) if line < len(block.sides[language].lines) else None

    def _lay_out(self, index: int) -> Block:
        columns = self.columns
        paragraph = self.article.paragraphs[index]
        text = visible(paragraph.text)
        dutch = Side(
            text,
            wrap(text, columns.dutch_width),
            tuple(each.shifted(-paragraph.span.start) for each in paragraph.sentences),
        )
        english = english_side(paragraph, self.english, self.preferred, self.awaits)
        here = index == self.place.paragraph
        shown = english.text
        if here and not any(english.translations) and not english.is_awaited:
            shown = HOW_TO_GET_ENGLISH
        is_seen = self._is_to_be_seen(here)
        lines = wrap(shown, columns.english_width) if is_seen else ()
        rows = len(lines)
        if english.is_awaited and is_seen:
            # English takes about the room of its Dutch: kept free, little moves when it comes.
            rows = max(rows, len(wrap(text, columns.english_width)))
        sides = (dutch, Side(shown, lines, english.sentences))
        if columns.arrangement is Arrangement.UNDER:
            return Block(sides, english, len(dutch.lines) + rows + 1)
        return Block(sides, english, max(len(dutch.lines), rows) + 1)

    def _is_to_be_seen(self, here: bool) -> bool:
        """Whether the English takes room: hidden beside the Dutch it still does, so that what
        is read does not jump when it is revealed."""
        match self.arrangement:
            case Arrangement.BESIDE:
                return True
            case Arrangement.UNDER:
                return not self.english_hidden or (self.revealed and here)
            case Arrangement.DUTCH_ONLY:
                return False
