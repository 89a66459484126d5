"""Who says a quote, by the words beside it in the same paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.clauses import (
    ADVERBS,
    PREPOSITIONS,
    finite_of,
    first_phrase,
    phrase_past_adverbs,
    reporting_verb,
    subject_of,
)
from reader.analysis.findings import Certainty
from reader.analysis.lexicon import words_in
from reader.analysis.phrase_reading import phrase_at
from reader.analysis.phrases import Phrase, is_source_like
from reader.analysis.reporting_verbs import (
    IMPERSONAL,
    looks_finite,
    reports,
    reports_beside_quote,
)
from reader.analysis.words import Word

_SELF = frozenset(("eigen",))
_NAMING = words_in(
    """
    heet heette heten heetten genaamd bijgenaamd doopte gedoopt genoemd titel bijnaam
    """
)


@dataclass(frozen=True, slots=True)
class Clue:
    """Words beside a quote that say whose it is."""

    phrase: Phrase | None
    """Who is meant; None where the words report but name nobody ("klinkt het")."""
    rule: str
    first: int
    last: int
    """The half-open range of words that gave it away."""
    certainty: Certainty


def clue_after(words: Sequence[Word], quote: int, end: int) -> Clue | None:
    """What stands right after a quote: ", schrijft analist Chels Michta", "aldus de politie"."""
    at = quote + 1
    while at < end and words[at].text in (",", "—", "–", "-"):
        at += 1
    if at >= end or words[at].quote is not None or not words[at].is_word:
        return None
    comma = at > quote + 1
    word = words[at].lower
    if word in ("zo", "dat", "dit", "daarmee") and at + 1 < end:
        if reports_beside_quote(words[at + 1].lower) or looks_finite(words[at + 1].lower):
            return _inverted(words, at + 1, end, "verb and name after the quote", Certainty.CERTAIN)
        phrase = phrase_at(words, at + 1)
        if word == "zo" and phrase is not None and is_source_like(phrase):
            return Clue(phrase, "zo and name after the quote", at, phrase.last, Certainty.CERTAIN)
    if word in ("aldus", "volgens", "dixit"):
        phrase = phrase_past_adverbs(words, at + 1, end)
        if phrase is not None:
            return Clue(
                phrase, f"{word} and name after the quote", at, phrase.last, Certainty.CERTAIN
            )
    if reports_beside_quote(word):
        clue = _inverted(words, at, end, "verb and name after the quote", Certainty.CERTAIN)
        if clue is None and comma and reports(word):
            return Clue(None, "a verb and nobody after the quote", at, at + 1, Certainty.GUESS)
        return clue
    if comma and looks_finite(word):
        clue = _inverted(words, at, end, "some verb and name after the quote", Certainty.LIKELY)
        if clue is not None and clue.phrase is not None:
            return clue
    phrase = phrase_at(words, at)
    if phrase is None or not is_source_like(phrase) or phrase.last >= end:
        return None
    if not reports_beside_quote(words[phrase.last].lower):
        return None
    rule = "name and verb after the quote"
    return Clue(phrase, rule, at, phrase.last + 1, Certainty.LIKELY)


def _inverted(
    words: Sequence[Word], verb: int, end: int, rule: str, certainty: Certainty
) -> Clue | None:
    """A verb with who says it behind it: "zegt ze", "luidt het rapport", "staat in een brief"."""
    at = verb + 1
    if words[verb].lower in IMPERSONAL:
        return _impersonal(words, verb, end, rule, certainty)
    phrase = phrase_past_adverbs(words, at, end)
    if phrase is None:
        return None
    if phrase.pronoun is not None or phrase.name is None:
        certainty = Certainty.LIKELY
    return Clue(phrase, rule, verb, phrase.last, certainty)


def _impersonal(
    words: Sequence[Word], verb: int, end: int, rule: str, certainty: Certainty
) -> Clue:
    """Whose words they are in "klinkt het bij de vakbond", "luidt het rapport", "staat erin"."""
    at = verb + 1
    while at < end:
        phrase = phrase_at(words, at)
        if phrase is not None and is_source_like(phrase):
            return Clue(phrase, rule, verb, phrase.last, certainty)
        if words[at].lower not in ADVERBS and words[at].lower not in PREPOSITIONS:
            break
        at += 1
    return Clue(None, "a reporting verb without a name", verb, min(at + 1, end), Certainty.LIKELY)


def clue_before(words: Sequence[Word], quote: int, start: int, end: int) -> Clue | None:
    """What leads in to a quote: "Boogerd: …", "De premier prees het fonds aan als …"."""
    if quote == start:
        return None
    colon = words[quote - 1].text == ":"
    limit = quote - 1 if colon else quote
    label = phrase_at(words, start)
    if colon and label is not None and label.last == limit and is_source_like(label):
        return Clue(label, "name and colon before the quote", start, quote, Certainty.CERTAIN)
    if words[start].lower in ("bij", "vanuit", "binnen") and colon:
        heard = phrase_at(words, start + 1)
        if heard is not None and is_source_like(heard):
            rule = "bij and name before the quote"
            return Clue(heard, rule, start, heard.last, Certainty.LIKELY)
    for at in range(limit - 1, max(start, limit - 30) - 1, -1):
        if words[at].lower in ("volgens", "aldus"):
            phrase = phrase_at(words, at + 1)
            if phrase is not None and phrase.last <= quote:
                return Clue(
                    phrase, "volgens and name before the quote", at, phrase.last, Certainty.LIKELY
                )
        close = at >= limit - 2 and reports_beside_quote(words[at].lower)
        if words[at].is_word and (close or reporting_verb(words, at, end)):
            phrase = subject_of(words, finite_of(words, at, start), start, limit)
            if phrase is not None:
                certainty = Certainty.CERTAIN if colon else Certainty.LIKELY
                first = min(at, phrase.first)
                return Clue(
                    phrase,
                    "verb and name before the quote",
                    first,
                    max(at + 1, phrase.last),
                    certainty,
                )
        if words[at].lower == "zeggen" and at > 0 and words[at - 1].lower in _SELF:
            phrase = first_phrase(words, start, at)
            if phrase is not None:
                return Clue(
                    phrase, "naar eigen zeggen before the quote", at - 1, at + 1, Certainty.LIKELY
                )
    if colon:
        phrase = first_phrase(words, start, limit)
        if phrase is not None and not _is_capital_by_place(phrase, start):
            return Clue(
                phrase, "name and colon before the quote", phrase.first, quote, Certainty.LIKELY
            )
    return None


def _is_capital_by_place(phrase: Phrase, start: int) -> bool:
    """Whether a lone capital may come only from standing first in its sentence."""
    name = phrase.name
    return name is not None and phrase.first == start and not name.is_full and name.given is None


def clue_later(words: Sequence[Word], quote: int, end: int) -> Clue | None:
    """What ends the sentence that a quote is part of: "…, zegt de jezuïet La Manna"."""
    for at in range(quote + 2, min(end - 1, quote + 16)):
        if words[at - 1].text == "," and reports_beside_quote(words[at].lower):
            return _inverted(words, at, end, "verb and name after the quote", Certainty.LIKELY)
    return None


def names_a_thing(words: Sequence[Word], quote: int, start: int) -> bool:
    """Whether the words before a quote make it a name or a title: "heet hij ‘Sjoerd Wolf’"."""
    return any(words[at].lower in _NAMING for at in range(max(start, quote - 4), quote))
