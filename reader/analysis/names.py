"""Names as Dutch writes them, read from a row of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.first_names import BOTH, GENDER
from reader.analysis.name_joins import is_organisation, joined_end
from reader.analysis.name_words import PARTICLES, PLACES, is_function_word
from reader.analysis.nouns import is_partisan, noun
from reader.analysis.words import Word

_LONGEST = 10
"""The most words that a name has."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name: the words from `first` up to `last`, and what its form says of its bearer."""

    first: int
    last: int
    """The half-open range of words."""
    text: str
    """On one line, as written."""
    surname: str
    """The last part with its particles off, lower-case: what the bearer is called by later."""
    given: str | None
    """The first name, where one is known."""
    gender: str | None
    is_organisation: bool
    is_place: bool
    is_full: bool
    """Whether it has more than a surname and its particles."""


def name_at(words: Sequence[Word], first: int, after_role: bool = False) -> Name | None:
    """The longest name that begins at word `first`, or None.

    After a role ("wethouder van den Berg") particles may come before the first capital.
    """
    start = first
    while (
        after_role
        and start < min(len(words), first + 3)
        and words[start].lower in PARTICLES
        and not words[start].is_capital
    ):
        start += 1
    if start > first and (words[start - 1].lower == "de" or start - first < 2):
        return None
    if start >= len(words) or not _capital(words[start]) or is_partisan(words[start].lower):
        return None
    opens_with_particle = words[start].lower in PARTICLES
    may_open = opens_with_particle or (words[start].text == "Het" and after_role)
    if is_function_word(words, start) and not (may_open and _carries_on(words, start)):
        return None
    last = _end_of(words, start)
    if opens_with_particle and not any(
        _capital(word) and word.lower not in PARTICLES for word in words[start:last]
    ):
        return None
    return _named(words, first, last)


def _carries_on(words: Sequence[Word], start: int) -> bool:
    """Whether a capital particle begins a surname: De Rooij, but not "De Minister"."""
    at = start + 1
    last = min(len(words), start + _LONGEST)
    while at < last and words[at].lower in PARTICLES:
        at += 1
    if at >= last or not _capital(words[at]) or is_function_word(words, at):
        return False
    if at == start + 1 and words[start].lower in ("de", "het", "in", "op", "te"):
        following = words[at]
        return (
            words[start].lower == "de"
            and noun(following.lower) is None
            and not following.text[1:].isupper()
            and not (
                at + 1 < len(words)
                and (_capital(words[at + 1]) or words[at + 1].is_word)
                and _adjective(following.lower)
            )
        )
    return words[start].lower not in ("in", "te")


def _adjective(word: str) -> bool:
    return word.endswith(("se", "ische", "aanse", "ale", "ele"))


def _capital(word: Word) -> bool:
    return word.is_word and word.is_capital


def _end_of(words: Sequence[Word], start: int) -> int:
    """One past the last word of the name that begins at `start`."""
    at = start + 1
    while at < min(len(words), start + _LONGEST):
        if _capital(words[at]) and words[at].lower not in ("ik",):
            at += 1
            continue
        joined = joined_end(words, start, at)
        if joined is None:
            return at
        at = joined
    return at


def _named(words: Sequence[Word], first: int, last: int) -> Name:
    parts = words[first:last]
    text = " ".join(word.text for word in parts)
    if parts[-1].lower.endswith(("'s", "’s")) and len(parts[-1].text) > 4:
        text = text[:-2]
    given = parts[0].text if parts[0].text in GENDER or parts[0].text in BOTH else None
    initial = len(parts) > 1 and parts[0].text.endswith(".")
    organisation = given is None and not initial and is_organisation(parts)
    core = [word.lower for word in parts if word.lower not in PARTICLES] or [parts[-1].lower]
    surname = core[-1] if given is None or len(core) > 1 else ""
    place = len(parts) <= 2 and all(word.text in PLACES for word in parts)
    return Name(
        first,
        last,
        text,
        surname.removesuffix("'s").removesuffix("’s"),
        given if not initial else None,
        GENDER.get(parts[0].text),
        organisation,
        place,
        initial or len(core) > 1,
    )
