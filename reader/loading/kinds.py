"""What each stretch of a text is in the make-up of a news article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.article import Kind, Span
from reader.loading.headings import LONGEST, asks_a_person, could_be_heading, is_answered
from reader.loading.labels import (
    dateline_end,
    is_byline,
    is_kicker,
    is_kicker_with_subject,
    is_label,
    is_names_or_date,
    is_related,
    is_related_label,
    kicker_end,
)

_FEWEST_ANSWERS = 2
"""Questions with an answer between quote marks that make an interview."""
_MOST_HEADINGS_TOGETHER = 2
"""A longer run of short lines within the body is a list or a table."""

_START = 2 * LONGEST
"""Code points that tell a kind; what is longer is body, whatever leads in to it."""
_BULLETS = "*•·▪◦‣>-–— "
_OTHER_WHITE = re.compile(r"[^\S ]")

Part = tuple[Span, Kind]


def tell_kinds(text: str, stretches: Sequence[Span]) -> tuple[Part, ...]:
    """The paragraphs with their kinds; a kicker or dateline on its paragraph's line is its own."""
    return tuple(_Reading(text, stretches).parts())


class _Reading:
    """One text from its first stretch to its last."""

    def __init__(self, text: str, stretches: Sequence[Span]) -> None:
        self._text = text
        self._stretches = stretches
        self._words = [_start_of(text, span) for span in stretches]
        self._kinds = [_by_label(words) if len(words) < _START else None for words in self._words]
        self._short = [
            kind is None and len(words) < _START and could_be_heading(_behind_kicker(words))
            for words, kind in zip(self._words, self._kinds, strict=True)
        ]
        self._leave_out_lists()
        self._leave_out_questions()
        self._leads_in = self._lead_in()

    def parts(self) -> Iterator[Part]:
        has_begun, has_title, has_kicker = False, False, False
        points = False
        """Whether the paragraph before was "Lees ook" alone."""
        for index, span in enumerate(self._stretches):
            words, kind = self._words[index], self._kinds[index]
            if kind is None and points and could_be_heading(words.lstrip(_BULLETS)):
                kind = Kind.RELATED
            # A list of pointers goes on to the next blank line.
            points = kind is Kind.RELATED and (
                is_related_label(words) or (points and self._goes_on(index))
            )
            if kind is not None:
                yield span, kind
                continue
            if not has_begun:
                if not has_kicker and self._is_kicker(index, has_title):
                    has_kicker = True
                    yield span, Kind.KICKER
                    continue
                if has_title and is_names_or_date(words):
                    yield span, Kind.BYLINE
                    continue
                if is_label(words) and self._is_body(index + 1):
                    yield span, Kind.DATELINE
                    continue
                if not has_kicker and (end := kicker_end(words)):
                    has_kicker = True
                    lead, span = _cut(self._text, span, end)
                    words = words[end:]
                    yield lead, Kind.KICKER
            if self._short[index] and self._leads_in[index]:
                yield span, Kind.HEADING if has_begun or has_title else Kind.TITLE
                has_title = True
                continue
            has_begun = True
            if end := dateline_end(words):
                lead, span = _cut(self._text, span, end)
                yield lead, Kind.DATELINE
            yield span, Kind.BODY

    def _is_kicker(self, index: int, has_title: bool) -> bool:
        """Whether the whole stretch is a kicker: a known one, or capitals above a title."""
        words = self._words[index]
        if is_kicker(words):
            return index + 1 < len(self._stretches)
        above = not has_title and index + 1 < len(self._stretches) and self._short[index + 1]
        is_one = is_label(words) or is_kicker_with_subject(words)
        return above and is_one and self._leads_in[index + 1]

    def _is_body(self, index: int) -> bool:
        """Whether there is such a stretch and nothing says that it is no paragraph of the body."""
        is_there = index < len(self._stretches)
        return is_there and self._kinds[index] is None and not self._short[index]

    def _goes_on(self, index: int) -> bool:
        """Whether the next stretch begins on the next line."""
        if index + 1 == len(self._stretches):
            return False
        gap = self._text[self._stretches[index].end : self._stretches[index + 1].start]
        return len(f".{gap}.".splitlines()) == 2

    def _lead_in(self) -> list[bool]:
        """Of each stretch, whether there is a paragraph of the body still to come that it can
        head; a pointer to another article ends what it can."""
        leads: list[bool] = []
        body_follows = False
        for index in reversed(range(len(self._stretches))):
            leads.append(body_follows)
            if self._is_body(index):
                body_follows = True
            elif self._kinds[index] is Kind.RELATED:
                body_follows = False
        return leads[::-1]

    def _leave_out_lists(self) -> None:
        """Take short lines that follow each other within the body for what they are."""
        run: list[int] = []
        has_begun = False
        for index, short in enumerate([*self._short, False]):
            if short:
                run.append(index)
                continue
            if has_begun and len(run) > _MOST_HEADINGS_TOGETHER:
                for each in run[:-1]:
                    self._short[each] = False
            run = []
            has_begun = has_begun or (index < len(self._kinds) and self._kinds[index] is None)

    def _leave_out_questions(self) -> None:
        """Take the questions of an interview for body; a title above it stays one."""
        following = [*self._words[1:], ""]
        answered = [
            short and index > 0 and is_answered(self._words[index], following[index])
            for index, short in enumerate(self._short)
        ]
        if sum(answered) < _FEWEST_ANSWERS:
            return
        for index, is_question in enumerate(answered):
            if is_question or (index > 0 and asks_a_person(self._words[index])):
                self._short[index] = False


def _by_label(words: str) -> Kind | None:
    """The kind that a stretch's own words give away, wherever it stands."""
    if is_related(words):
        return Kind.RELATED
    return Kind.BYLINE if is_byline(words) else None


def _behind_kicker(words: str) -> str:
    return words[kicker_end(words) :]


def _start_of(text: str, span: Span) -> str:
    """As much of the stretch as tells its kind, each white space a blank; a stretch that is cut
    here is too long for anything but body."""
    end = min(span.end, span.start + _START)
    start = text[span.start : end]
    return start if start.isprintable() else _OTHER_WHITE.sub(" ", start)


def _cut(text: str, span: Span, at: int) -> tuple[Span, Span]:
    """The stretch in two: what leads in, without the blanks behind it, and the rest."""
    middle = span.start + at
    lead = text[span.start : middle].rstrip()
    return Span(span.start, span.start + len(lead)), Span(middle, span.end)
