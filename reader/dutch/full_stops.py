"""Whether a full stop ends a sentence, by the word before it and the word after it."""

from __future__ import annotations

import re

from reader.dutch.abbreviations import (
    ABBREVIATIONS,
    AMOUNTS,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    CAPITALISED,
    COUNTED,
    FIRST_NAMES,
    INITIAL_DIGRAPHS,
    LETTERED,
    NEVER_LAST,
    OFTEN_LAST,
    PARTICLES,
    PEOPLES,
    WEEKDAYS,
)
from reader.dutch.openers import SENTENCE_OPENERS

_NUMBERING = re.compile(r"[(\[\"'“‘„«-]?\s?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|N\.?B|P\.?S)")
_NUMBER_IN_LIST = re.compile(r"[:;]\s\(?(?:\d{1,2}|[a-z])\Z")
_LONGEST_NUMBERING = 7
_WORD = re.compile(r"[\w'’-]+")
_SURNAME = re.compile(r"\s+(?:(?:['’‘]t|het|de|den|der)\s+)?[^\W\d_a-zà-ÿ]")
_FOREIGN_MONEY = re.compile(r"\w+se\s+(?:dollar|pond|fran|kro|yen|yuan|real|peso)")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\s+(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)")
_BETWEEN_INITIALS = re.compile(r"[.-]+")
_OPENING_MARKS = "\"'“”„‘’‚«»‹›([{-–—,"


def full_stop_ends(sentence: str, before: str, text: str, at: int) -> bool:
    """Whether a full stop ends the sentence before the word of `text` at `at`.

    `before` is what stands before the full stop, its last words; `sentence` all of it from the
    start of the sentence, or as much as tells a numbering from a sentence.
    """
    if _numbers_an_item(sentence, before):
        return False
    words = before.rsplit(None, 2)
    word = words[-1].lstrip(_OPENING_MARKS) if words and not before[-1].isspace() else ""
    lower = word.lower()
    previous = words[-2] if len(words) > 1 else ""
    if lower in COUNTED and previous[-1:].isdigit():
        return True
    if _is_never_last(word):
        return False
    if lower in WEEKDAYS:
        return not _DAY_AND_MONTH.match(text, at)
    if text[at].isdigit():
        return _ends_before_number(word, lower, previous)
    if lower in OFTEN_LAST:
        return lower not in AMOUNTS or not _is_counted(text, at)
    if _is_initials(word):
        ends_lettered = previous.lower() in LETTERED
        return ends_lettered or (opens_sentence(text, at) and not _begins_surname(text, at))
    if lower in BEFORE_NAMES or word in CAPITALISED or _is_dotted(word):
        return opens_sentence(text, at)
    return True


def is_abbreviation(before: str) -> bool:
    """Whether the last word of `before` is an abbreviation of any kind."""
    words = before.rsplit(None, 1)
    word = words[-1].lstrip(_OPENING_MARKS) if words else ""
    return word.lower() in ABBREVIATIONS or word in CAPITALISED or _is_dotted(word)


def _is_never_last(word: str) -> bool:
    """Whether something always follows the abbreviation, as it does not follow "ING" or "de VS"."""
    if word.isupper() and "." not in word:
        return False
    return word.lower() in NEVER_LAST


def _numbers_an_item(sentence: str, before: str) -> bool:
    """Whether it is the "1." or "a." before an item, or the "NB." before a note."""
    if len(sentence) <= _LONGEST_NUMBERING and _NUMBERING.fullmatch(sentence):
        return True
    return _NUMBER_IN_LIST.search(before[-5:]) is not None


def _ends_before_number(word: str, lower: str, previous: str) -> bool:
    """Whether "… word. 20" is two sentences: not "art. 12", "4 sept. 2024" or "min. 5"."""
    if lower in OFTEN_LAST:
        return True
    if lower in BEFORE_NUMBERS:
        return word in FIRST_NAMES
    return not _is_dotted(word) or word.isupper()


def _is_counted(text: str, at: int) -> bool:
    """Whether the word at `at` is what an amount counts: "mln. Nederlanders"."""
    found = _WORD.match(text, at)
    is_people = found is not None and found.group().lower() in PEOPLES
    return is_people or _FOREIGN_MONEY.match(text, at) is not None


def _is_initials(word: str) -> bool:
    """Whether a word before a full stop can be a first name's initials: J, J.P, Th, IJ."""
    return bool(word) and all(
        (len(part) == 1 and part.isupper()) or part in INITIAL_DIGRAPHS
        for part in _BETWEEN_INITIALS.split(word)
    )


def _is_dotted(word: str) -> bool:
    """Whether it is letters with full stops between them: "m.i", "U.S"."""
    return "." in word and all(len(part) == 1 and part.isalpha() for part in word.split("."))


def opens_sentence(text: str, at: int) -> bool:
    """Whether the word at `at` begins a sentence rather than going on with a name."""
    found = _WORD.match(text, at)
    return found is not None and found.group().lower() in SENTENCE_OPENERS


def _begins_surname(text: str, at: int) -> bool:
    """Whether the word at `at` is the "De" of "J. De Smet", not the "De" of "De dokter"."""
    found = _WORD.match(text, at)
    if found is None or found.group().lower() not in PARTICLES:
        return False
    return _SURNAME.match(text, found.end()) is not None
