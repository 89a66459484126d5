"""The paragraphs of an article as the analysis reads them: words, sentences and quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.marks import Family, Marked, pair_marks
from reader.analysis.phrase_reading import phrase_at
from reader.analysis.phrases import Phrase, is_source_like
from reader.analysis.reporting_verbs import reports, reports_beside_quote
from reader.analysis.words import Word, sentences_of, words_outside
from reader.article import Article, Kind, Span

_UNREAD = frozenset((Kind.RELATED, Kind.KICKER, Kind.BYLINE, Kind.DATELINE))


@dataclass(frozen=True, slots=True)
class Talk:
    """A stretch between quote marks that lies in no other."""

    outer: Span
    inner: Span
    """Places in the article's text."""
    family: Family
    closed: bool
    """Whether its closing mark is there."""
    word: int
    """Its place among the passage's words."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: its words with each quote as one word, its sentences as ranges of them."""

    kind: Kind
    span: Span
    words: tuple[Word, ...]
    sentences: tuple[tuple[int, int], ...]
    talks: tuple[Talk, ...]
    phrases: tuple[tuple[Phrase, ...], ...]
    """The noun phrases of each sentence that may name a speaker."""

    @property
    def is_all_talk(self) -> bool:
        """Whether it consists of one quote and nothing else."""
        return len(self.talks) == 1 and all(
            word.quote is not None or not word.is_word for word in self.words
        )

    def sentence_of(self, word: int) -> int:
        """The index of the sentence that holds a word."""
        low, high = 0, len(self.sentences)
        while high - low > 1:
            middle = (low + high) // 2
            if self.sentences[middle][0] <= word:
                low = middle
            else:
                high = middle
        return low


def passages_of(article: Article) -> tuple[Passage, ...]:
    """The paragraphs in which somebody may be cited, in order."""
    return tuple(
        _passage(article.text, paragraph.span, paragraph.kind)
        for paragraph in article.paragraphs
        if paragraph.kind not in _UNREAD
    )


def _passage(text: str, span: Span, kind: Kind) -> Passage:
    marked = [each for each in pair_marks(span.of(text)) if each.depth == 0]
    stretches = [_with_ends(text, span, each) for each in marked]
    kept = [each for each in stretches if each is not None]
    words = words_outside(text, span, [outer for outer, _, _ in kept])
    places = {word.quote: index for index, word in enumerate(words) if word.quote is not None}
    talks = tuple(
        Talk(outer, inner, each.family, each.closed, places[index])
        for index, (outer, inner, each) in enumerate(kept)
    )
    sentences = sentences_of(words, text)
    return Passage(kind, span, words, sentences, talks, _phrases_of(words, sentences))


def _phrases_of(
    words: tuple[Word, ...], ranges: tuple[tuple[int, int], ...]
) -> tuple[tuple[Phrase, ...], ...]:
    """The noun phrases of each sentence of a passage that may name a speaker."""
    sentences = []
    for start, end in ranges:
        phrases = []
        at = start
        while at < end:
            phrase = phrase_at(words, at)
            if phrase is None:
                at += 1
                continue
            if is_source_like(phrase):
                phrases.append(phrase)
            at = phrase.last
        sentences.append(tuple(phrases))
    return tuple(sentences)


def _with_ends(text: str, within: Span, marked: Marked) -> tuple[Span, Span, Marked] | None:
    """Outer and inner place of a stretch, cut where a missing mark must have stood."""
    outer, inner = marked.outer.shifted(within.start), marked.inner.shifted(within.start)
    if marked.opened and marked.closed:
        return (outer, inner, marked) if inner.of(text).strip() else None
    if not marked.opened:
        return outer, inner, marked
    end = _spoken_end(text, words_outside(text, inner, ()), inner)
    return Span(outer.start, end), Span(inner.start, end), marked


def _spoken_end(text: str, words: Sequence[Word], inner: Span) -> int:
    """Where the words end that lost their closing mark: before "zegt Van der Lichte"."""
    for start, end in sentences_of(words, text):
        subject = phrase_at(words, start) if start else None
        if (
            subject is not None
            and is_source_like(subject)
            and subject.last < end
            and reports(words[subject.last].lower)
        ):
            return words[start - 1].end
        for at in range(max(start, 3), end - 1):
            after_comma = words[at - 1].text in ",?!"
            known = reports_beside_quote if after_comma else reports
            if known(words[at].lower):
                speaker = phrase_at(words, at + 1)
                if speaker is not None and is_source_like(speaker) and speaker.pronoun != "die":
                    return words[at - 1].start if words[at - 1].text == "," else words[at - 1].end
    return inner.end
