"""Small words between two capitals, and whether they hold one name together."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.first_names import BOTH, GENDER
from reader.analysis.lexicon import words_in
from reader.analysis.name_words import NOT_NAMES, ORGANISATION_WORDS, PARTICLES, is_place
from reader.analysis.nouns import noun
from reader.analysis.words import Word

_JOINS = words_in(
    """
    for on of and the voor van en & des der zonder
    """
)
_OF_SOMETHING = words_in(
    """
    raad hof bank universiteit vereniging bond federatie orde ministerie verbond autoriteit
    kamer inspectie college instituut
    """
)
"""Words of an organisation's name that its "van …" belongs to."""
_FOR_SOMETHING = _OF_SOMETHING | words_in(
    """
    bureau planbureau centrum dienst stichting comité commissie
    """
)


def joined_end(words: Sequence[Word], start: int, at: int) -> int | None:
    """One past the capital behind the small words at `at` that go on the name from `start`."""
    joined = at
    while joined < min(len(words), at + 3) and (
        words[joined].lower in PARTICLES or words[joined].lower in _JOINS
    ):
        joined += 1
    if joined == at or joined >= len(words) or not _is_capital(words[joined]):
        return None
    return joined + 1 if _joins(words, start, at, joined) else None


def _is_capital(word: Word) -> bool:
    return word.is_word and word.is_capital


def _joins(words: Sequence[Word], start: int, at: int, joined: int) -> bool:
    small = [word.lower for word in words[at:joined]]
    organisation = is_organisation(words[start:at])
    if small == ["des"] or small == ["zonder"]:
        return organisation or small == ["zonder"]
    if small[0] in ("van", "voor"):
        if organisation:
            last = words[at - 1].lower
            if small[0] == "voor":
                return last in _FOR_SOMETHING
            return len(small) == 1 and last in _OF_SOMETHING
        return small[0] == "van" and _is_surname(words, start, at, joined)
    if small[0] in ("en", "in", "op", "te", "&", "and"):
        given = words[start].text
        return (small[0] == "op" and given in GENDER) or (organisation and small[0] in ("and", "&"))
    if small[0] in ("for", "on", "of", "the"):
        return True
    return all(word in PARTICLES for word in small)


def _is_surname(words: Sequence[Word], start: int, at: int, joined: int) -> bool:
    """Whether "van …" goes on a person's name: Corné van Leeuwen, but not Piet Jansen van FNV."""
    given = words[start].text
    known = given in GENDER or given in BOTH or given.endswith(".")
    small = [word.lower for word in words[at:joined]]
    body = words[joined].text[1:].isupper() or noun(words[joined].lower) is not None
    if len(small) > 1:
        return at == start + 1 and (known or not (body or _is_no_first_name(words, start)))
    if known:
        return not body and all(word.text in GENDER for word in words[start + 1 : at])
    if at > start + 1 or body or words[joined].text in GENDER or is_place(words[joined].text):
        return False
    return not _is_no_first_name(words, start) and not _opens_sentence(words, start)


def _is_no_first_name(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    return (
        not word.text[1:].islower()
        or is_place(word.text)
        or noun(word.lower) is not None
        or word.lower in NOT_NAMES
        or (at > 0 and words[at - 1].lower in ("het", "de"))
    )


def _opens_sentence(words: Sequence[Word], at: int) -> bool:
    return at == 0 or words[at - 1].quote is not None or words[at - 1].text in ".!?…:"


def is_organisation(words: Sequence[Word]) -> bool:
    """Whether the words of a name say that it is an organisation's."""
    return any(
        word.lower in ORGANISATION_WORDS
        or (
            len(word.text) > 1
            and sum(map(str.isupper, word.text)) > 1
            and word.text[:2].isupper()
            and not word.text.endswith(".")
        )
        for word in words
    )
