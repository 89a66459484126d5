"""What the analysis finds in an article: quotes, sources and figures, each with its reason.

Every place is a `Span` into the article's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.article import Span


class Certainty(StrEnum):
    """How far a finding is to be trusted."""

    CERTAIN = "certain"
    LIKELY = "likely"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was found: the rule that decided and the words that gave it away."""

    rule: str
    """The rule's name in a few words of plain English, as "verb and name after the quote"."""
    cue: Span | None
    """The words in the text that the rule went by ("schrijft analist Chels Michta"), if any."""
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words: between quote marks, or reported (indirect)."""

    span: Span
    """The words without the outer quote marks, inner marks kept."""
    speaker: str | None
    """The `Source.name` of who says it, or None where the text does not tell."""
    indirect: bool
    reason: Reason


class SourceKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody or something that the article cites, however it is written."""

    name: str
    """The name as the text has it in full."""
    kind: SourceKind
    role: str | None
    aliases: tuple[str, ...]
    """Every other way in which the text writes it, pronouns included, in order of appearance."""
    mentions: tuple[Span, ...]
    """Every place where it is named, in order; the first is where to jump."""
    reason: Reason


class FigureKind(StrEnum):
    PERCENT = "percent"
    MONEY = "money"
    COUNT = "count"
    DURATION = "duration"
    AGE = "age"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    MEASURE = "measure"
    SCORE = "score"
    FRACTION = "fraction"
    MULTIPLE = "multiple"


Value = int | float | str | tuple[float, float] | None
"""A number; an ISO date or HH:MM; a pair [lo, hi] or a score; None where the text is vague."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the article states: its value, its unit and what it counts or measures."""

    span: Span
    """The number with its currency, percent sign or unit; for a count the number alone."""
    kind: FigureKind
    value: Value
    unit: str | None
    """An ISO 4217 code, "%", "pp", "year", "km" …; for a count what is counted, in Dutch."""
    what: str | None
    """What it counts or measures, in a few words of the text."""
    reason: Reason


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one article, each kind in the order of the text."""

    quotes: tuple[Quote, ...]
    indirect: tuple[Quote, ...]
    sources: tuple[Source, ...]
    figures: tuple[Figure, ...]
