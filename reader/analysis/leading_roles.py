"""Capital words that lead in to a name or a noun instead of being one."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.first_names import GENDER
from reader.analysis.lexicon import words_in
from reader.analysis.names import Name, name_at
from reader.analysis.nouns import NounClass, noun
from reader.analysis.phrases import Phrase
from reader.analysis.words import Word

_TITLES = words_in(
    """
    vereniging stichting verbond autoriteit leger federatie
    """
)
"""Organisations whose noun is the first word of their name: Vereniging Eigen Huis."""


def leading_role(words: Sequence[Word], first: int, name: Name) -> Phrase | None:
    """A sentence that begins with a role: "Burgemeester Aart Zijlstra", "Analisten menen"."""
    role = noun(words[first].lower)
    if (within := _role_within(words, first, name)) is not None:
        return within
    if role is None and _is_role_before_name(words, first):
        bearer = name_at(words, first + 1)
        if bearer is not None:
            return Phrase(first, bearer.last, head=words[first].lower, name=bearer)
    if role is None or words[first].text[1:].isupper() or words[first].lower in _TITLES:
        return None
    bearer = name_at(words, first + 1, after_role=True)
    if bearer is not None:
        return Phrase(first, bearer.last, head=words[first].lower, head_noun=role, name=bearer)
    if name.last == first + 1:
        return Phrase(first, first + 1, head=words[first].lower, head_noun=role)
    return None


def _role_within(words: Sequence[Word], first: int, name: Name) -> Phrase | None:
    """A role of several capitals before a name: "Tweede Kamerlid Derk Boswijk"."""
    for at in range(first + 1, name.last - 1):
        if words[at - 1].text in GENDER or not words[at + 1].is_capital:
            return None
        role = noun(words[at].lower)
        if role is not None and role.noun_class is NounClass.PERSON:
            bearer = name_at(words, at + 1)
            if bearer is None:
                return None
            head = words[at].lower
            return Phrase(first, bearer.last, head=head, head_noun=role, name=bearer)
    return None


def _is_role_before_name(words: Sequence[Word], at: int) -> bool:
    """Whether an unknown capital word leads in to a first name: "Theatermaker Lotte Visser"."""
    word = words[at].text
    return (
        at + 2 < len(words)
        and len(word) > 5
        and word[1:].islower()
        and word not in GENDER
        and words[at + 1].text in GENDER
        and words[at + 2].is_capital
        and (at == 0 or not words[at - 1].is_word)
    )


def is_adjectival(words: Sequence[Word], at: int) -> bool:
    """Whether a capital word is the adjective of what follows: "Italiaanse franciscaan"."""
    word = words[at].lower
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        word.endswith(("se", "s", "isch", "ische"))
        and following is not None
        and following.is_word
        and not following.is_capital
        and noun(following.lower) is not None
    )
