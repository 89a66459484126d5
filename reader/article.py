"""An article and its parts: the words that every other file uses. Start here.

Every place is a `Span`: a half-open range of code points into `Article.text`, which is the decoded
file with its line ends as they stand and without a byte order mark. Parts hold places, never
copies of the text.

    Article ─┬─ Paragraph (kind) ─┬─ Sentence
             │                    └─ …
             └─ …
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points: `start` is in it, `end` is not."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, place: int | Span) -> bool:
        if isinstance(place, Span):
            return self.start <= place.start and place.end <= self.end
        return self.start <= place < self.end

    def touches(self, other: Span) -> bool:
        """Whether the two have at least one code point in common."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The stretch itself."""
        return text[self.start : self.end]


class Kind(StrEnum):
    """What a paragraph is in the make-up of a news article."""

    TITLE = "title"
    KICKER = "kicker"
    """A label that leads in: "ANALYSE –", "INTERVIEW |"."""
    BYLINE = "byline"
    DATELINE = "dateline"
    """Where the story was filed: "DEN HAAG (ANP) -"."""
    HEADING = "heading"
    BODY = "body"
    RELATED = "related"
    """A pointer to another article: "LEES OOK: …"."""


SplitSentences = Callable[[str], tuple[Span, ...]]
"""From a paragraph's text to the places of its sentences within it."""


@dataclass(frozen=True)
class Paragraph:
    """A stretch of the article of one kind, without the white space around it.

    A kicker or a dateline that leads in to its paragraph on the same line is a paragraph of its
    own. Sentences are found when they are first asked for, so that an article of thousands of
    paragraphs opens like a short one.
    """

    article_text: str
    span: Span
    kind: Kind
    split: SplitSentences

    @property
    def text(self) -> str:
        """The paragraph as it stands in the article, line ends included."""
        return self.span.of(self.article_text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The places of its sentences in the article's text, in order; never none."""
        return tuple(span.shifted(self.span.start) for span in self.split(self.text))

    def sentence_at(self, place: int) -> int:
        """The index of the sentence that holds `place`, or of the last one before it."""
        found = 0
        for index, sentence in enumerate(self.sentences):
            if sentence.start <= place:
                found = index
        return found


@dataclass(frozen=True)
class Article:
    """A Dutch news article: its text and the paragraphs that it consists of, in order."""

    name: str
    """What to call it where it has no title: its file's name."""
    text: str
    paragraphs: tuple[Paragraph, ...]

    def pieces(self) -> Iterator[Span]:
        """The whole text as sentences and the gaps between them; joined they are `text`."""
        at = 0
        for paragraph in self.paragraphs:
            for sentence in paragraph.sentences:
                if at < sentence.start:
                    yield Span(at, sentence.start)
                yield sentence
                at = sentence.end
        if at < len(self.text):
            yield Span(at, len(self.text))

    def of_kind(self, kind: Kind) -> tuple[Paragraph, ...]:
        """The paragraphs of one kind, in order."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.kind is kind)

    def paragraph_at(self, place: int) -> int:
        """The index of the paragraph that holds `place`, or of the last one before it."""
        low, high = 0, len(self.paragraphs)
        while high - low > 1:
            middle = (low + high) // 2
            if self.paragraphs[middle].span.start <= place:
                low = middle
            else:
                high = middle
        return low

    @cached_property
    def title(self) -> str | None:
        """The title on one line, or None."""
        return next((one_line(each.text) for each in self.of_kind(Kind.TITLE)), None)

    @cached_property
    def kicker(self) -> str | None:
        """The kicker without the dash, bar or colon that ends it, or None."""
        kickers = (one_line(each.text) for each in self.of_kind(Kind.KICKER))
        return next((kicker.rstrip(" –—-|:/•·").strip() for kicker in kickers), None)


def one_line(text: str) -> str:
    """The text with every run of white space as one space, as it is read and looked up."""
    return " ".join(text.split())
