"""Noun phrases that may name a speaker: names, descriptions and pronouns."""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.findings import SourceKind
from reader.analysis.lexicon import words_in
from reader.analysis.names import Name
from reader.analysis.nouns import Noun, NounClass

PRONOUNS: dict[str, str | None] = {
    **dict.fromkeys(("hij", "hem", "ie", "hijzelf"), "m"),
    **dict.fromkeys(("zij", "ze", "haar", "zijzelf"), "f"),
    **dict.fromkeys(("die", "deze", "laatstgenoemde"), None),
    **dict.fromkeys(("het", "men", "ik", "we", "wij", "hen", "hun"), None),
}
"""From a pronoun to the gender that it tells."""
POSSESSIVES = words_in(
    """
    zijn haar hun mijn onze ons uw diens z'n m'n d'r
    """
)

_INDEFINITE = words_in(
    """
    een 'n één sommige enkele veel vele andere verschillende meerdere diverse talloze
    """
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: the half-open range of words and what it says of whom it means."""

    first: int
    last: int
    determiner: str | None = None
    pronoun: str | None = None
    head: str | None = None
    """The head noun, lower-case: "analist" in "de Russische analist Michta"."""
    head_noun: Noun | None = None
    name: Name | None = None
    of: Phrase | None = None
    """Where the head belongs: "het rapport van X", "Stijn Hens van Revabo"."""
    bracket: str | None = None
    """What stands in brackets after a name: an abbreviation, a party, an age."""
    beside: Phrase | None = None
    """What is set beside a name between commas: "Ruud van den Berg, hoogleraar economie, …"."""

    @property
    def is_definite(self) -> bool:
        """Whether it points back to somebody known: "de analist"."""
        return self.determiner is not None and self.determiner not in _INDEFINITE

    @property
    def is_plural(self) -> bool:
        """Whether it means more than one."""
        return self.head_noun is not None and self.head_noun.plural and self.name is None

    @property
    def gender(self) -> str | None:
        """ "f" or "m" where the words tell."""
        if self.pronoun is not None:
            return PRONOUNS[self.pronoun]
        if self.head_noun is not None and self.head_noun.gender is not None:
            return self.head_noun.gender
        return self.name.gender if self.name is not None else None


def is_source_like(phrase: Phrase) -> bool:
    """Whether the phrase may speak: a name, a pronoun or a noun for a speaker."""
    if phrase.pronoun is not None:
        return phrase.pronoun not in ("het", "ik", "we", "wij", "men", "hen", "hun", "haar")
    return phrase.name is not None or phrase.head_noun is not None


def is_person_noun(phrase: Phrase) -> bool:
    """Whether the head noun says that a person is meant."""
    return phrase.head_noun is not None and phrase.head_noun.noun_class is NounClass.PERSON


def kind_of(phrase: Phrase) -> SourceKind:
    """What the bearer of the phrase's name is."""
    name, noun = phrase.name, phrase.head_noun
    assert name is not None
    if noun is not None and noun.noun_class is NounClass.PERSON:
        return SourceKind.PERSON
    if noun is not None and noun.noun_class is NounClass.ORGANISATION:
        return SourceKind.ORGANISATION
    if name.given is not None or (phrase.bracket is not None and phrase.bracket.isdigit()):
        return SourceKind.PERSON
    if name.is_organisation or name.is_place:
        return SourceKind.ORGANISATION
    bodylike = name.text.lower().endswith(("bond", "raad", "fonds", "wacht", "hulp"))
    if bodylike or _has_capital_inside(name.text):
        return SourceKind.ORGANISATION
    if phrase.determiner in ("de", "het", "'t") and phrase.head is None:
        return SourceKind.ORGANISATION
    return SourceKind.PERSON


def _has_capital_inside(name: str) -> bool:
    """Whether a lone word has a capital inside, as ProRail has."""
    return (
        " " not in name
        and not name.startswith(("Mc", "Mac", "De", "Van", "Le", "La", "D'", "O'", "D’", "O’"))
        and "-" not in name
        and any(letter.isupper() for letter in name[1:])
    )


def introduces(phrase: Phrase) -> bool:
    """Whether a name is written so that its bearer is sure to be somebody or some body."""
    name = phrase.name
    return (
        name is not None
        and not name.is_place
        and (
            name.is_full
            or name.given is not None
            or name.is_organisation
            or phrase.head_noun is not None
            or (phrase.bracket is not None and phrase.bracket.isdigit())
        )
    )
