"""From a noun phrase to the actor that it means: names, descriptions and pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.cast import Actor, Cast, describe
from reader.analysis.demonyms import gender_of_demonym
from reader.analysis.findings import SourceKind
from reader.analysis.lexicon import words_in
from reader.analysis.name_words import is_power
from reader.analysis.nouns import NounClass, noun
from reader.analysis.phrases import POSSESSIVES, Phrase, kind_of
from reader.analysis.pronouns import person_meant
from reader.analysis.words import Word
from reader.article import Span, one_line

_SPOKESPEOPLE = words_in(
    """
    woordvoerder woordvoerster zegslieden zegsman zegsvrouw
    """
)
_GENERIC: dict[str, str | None] = {
    "man": "m",
    "heer": "m",
    "jongen": "m",
    "bewindsman": "m",
    "zakenman": "m",
    "vrouw": "f",
    "dame": "f",
    "meisje": "f",
    "politica": "f",
    "bewindsvrouw": "f",
    "politicus": None,
    "bewindspersoon": None,
}
"""Nouns that point back to a person however the text called them before, with their gender."""
_GENERIC_ORGANISATIONS = words_in(
    """
    bedrijf concern onderneming organisatie vereniging krant instituut bureau club bank partij
    stichting bond vakbond maatschappij keten universiteit dienst blad dagblad
    """
)


class Reading:
    """An article's words being read from front to back, with everybody met so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.cast = Cast()
        self.sentence = 0
        """A running number of the sentence that is being read."""
        self.last_speaker: Actor | None = None

    def written(self, words: Sequence[Word], first: int, last: int) -> str:
        """The words as they stand, on one line."""
        return one_line(self.text[words[first].start : words[last - 1].end])

    def place_of(self, words: Sequence[Word], phrase: Phrase) -> Span:
        """Where a phrase stands, without the brackets and the "van …" that follow a name."""
        last = phrase.name.last if phrase.name is not None else phrase.last
        return Span(words[phrase.first].start, words[max(last, phrase.first + 1) - 1].end)

    def identify(self, words: Sequence[Word], phrase: Phrase) -> Actor | None:
        """The actor that a phrase means; a new one where it names or describes somebody new."""
        span = self.place_of(words, phrase)
        if phrase.pronoun is None and phrase.determiner in ("de", "die", "deze"):
            gender = gender_of_demonym(self.written(words, phrase.first + 1, phrase.last))
            known = self._person(None, gender, span.start) if gender is not None else None
            if known is not None:
                describe(known, phrase, one_line(span.of(self.text)), span)
                return known
        if phrase.pronoun is not None:
            actor = self._person(phrase.pronoun, phrase.gender, span.start)
        elif phrase.name is not None:
            actor = self.bearer(words, phrase)
        else:
            actor = self.described(words, phrase)
        if actor is not None:
            describe(actor, phrase, one_line(span.of(self.text)), span)
        return actor

    def bearer(self, words: Sequence[Word], phrase: Phrase) -> Actor:
        """The actor that bears the phrase's name."""
        name = phrase.name
        assert name is not None
        place = words[name.first].start
        noun = phrase.head_noun
        if noun is not None and noun.stem in _SPOKESPEOPLE and name.is_organisation:
            return self.bearer(words, replace(phrase, head=None, head_noun=None))
        actor = self.cast.named(name, place, noun.stem if noun is not None else None)
        if noun is not None and noun.noun_class is NounClass.DOCUMENT:
            return self._document(self.written(words, phrase.first, phrase.last), phrase, place)
        if actor is None:
            actor = self.cast.add(Actor(name.text, kind_of(phrase), place, phrase.gender))
            self.cast.know_by(actor, name)
        elif name.is_full and not name.is_organisation and " " not in actor.name:
            actor.aliases.setdefault(actor.name)
            actor.name = name.text
            self.cast.know_by(actor, name)
        self._learn(actor, phrase, words)
        return actor

    def _learn(self, actor: Actor, phrase: Phrase, words: Sequence[Word]) -> None:
        """Keeps the role, the gender and the abbreviation that a phrase tells of an actor."""
        name = phrase.name
        assert name is not None
        sure = name.given is not None or name.text.split()[0].endswith(".")
        if phrase.head_noun is not None:
            self.cast.know_as(actor, phrase.head_noun, phrase.head)
            if phrase.head_noun.noun_class is NounClass.PERSON:
                sure = True
        if phrase.head is not None and name.first > phrase.first:
            start = phrase.first + (phrase.determiner is not None)
            role = self.written(words, start, name.first).rstrip(" ,")
            if phrase.head_noun is not None and start == phrase.first and role[1:2].islower():
                role = role[0].lower() + role[1:] if noun(words[start].lower) else role
            if role not in actor.roles and not phrase.head.endswith("-jarige"):
                actor.roles.append(role)
        if phrase.beside is not None:
            self.cast.know_as(actor, phrase.beside.head_noun, phrase.beside.head)
            role = self.written(words, phrase.beside.first, phrase.beside.last)
            if role not in actor.roles:
                actor.roles.append(role)
            sure = True
        if phrase.bracket is not None:
            if phrase.bracket.isdigit():
                sure = True
            elif actor.kind is SourceKind.ORGANISATION and " " not in phrase.bracket:
                actor.aliases.setdefault(phrase.bracket)
                self.cast.know_by(
                    actor, replace(name, text=phrase.bracket, surname=phrase.bracket.lower())
                )
            elif phrase.bracket not in actor.roles:
                actor.roles.append(phrase.bracket)
        if phrase.of is not None and actor.kind is SourceKind.PERSON:
            role = self.written(words, name.last, phrase.last)
            if name.last == phrase.of.first - 1 and role not in actor.roles:
                actor.roles.append(role)
        if sure and actor.kind is SourceKind.PERSON:
            actor.is_surely_somebody = True

    def described(self, words: Sequence[Word], phrase: Phrase) -> Actor | None:
        """The actor that a description without a name means."""
        noun, place = phrase.head_noun, words[phrase.first].start
        if phrase.determiner is None and words[phrase.first].is_capital:
            bearer = self.cast.surnamed(words[phrase.first].lower)
            if bearer is not None:
                return bearer
        text = self.written(words, phrase.first, phrase.last)
        if noun is None:
            if phrase.is_definite and phrase.head is not None:
                known = self.cast.called(phrase.head, place)
                if known is not None:
                    return known
            return self._anonymous(text, phrase, place)
        if noun.noun_class is NounClass.DOCUMENT:
            return self._document(text, phrase, place)
        if noun.stem in _SPOKESPEOPLE:
            return self._spoken_for(words, phrase, place) or self._anonymous(text, phrase, place)
        if noun.noun_class is NounClass.ORGANISATION:
            return self._organisation(words, phrase, place)
        pointing = phrase.is_definite and not phrase.is_plural
        if pointing and phrase.determiner not in POSSESSIVES:
            known = self.cast.called(noun.stem, place)
            if known is not None:
                return known
            if noun.stem in _GENERIC and phrase.of is None:
                found = self._person(None, _GENERIC[noun.stem], place)
                if found is not None:
                    return found
        return self._anonymous(text, phrase, place)

    def _person(self, pronoun: str | None, gender: str | None, place: int) -> Actor | None:
        """The person whom a pronoun or a word like "de vrouw" means."""
        looking_back = self.cast.seen_before(place)
        return person_meant(looking_back, pronoun, gender, self.sentence, self.last_speaker)

    def _spoken_for(self, words: Sequence[Word], phrase: Phrase, place: int) -> Actor | None:
        """Whom a spokesperson speaks for: the organisation named with them or the last one."""
        if phrase.of is not None:
            actor = self.identify(words, phrase.of)
        elif phrase.is_definite:
            actor = self.cast.called("woordvoerder", place) or self._last_organisation(place)
        else:
            actor = self._last_organisation(place)
        if actor is not None:
            self.cast.know_as(actor, None, "woordvoerder")
        return actor

    def _last_organisation(self, place: int) -> Actor | None:
        for sighting in self.cast.seen_before(place):
            if (
                sighting.actor.kind is SourceKind.ORGANISATION
                and not is_power(sighting.actor.name)
                and sighting.sentence >= self.sentence - 6
            ):
                return sighting.actor
        return None

    def _organisation(self, words: Sequence[Word], phrase: Phrase, place: int) -> Actor:
        noun = phrase.head_noun
        assert noun is not None
        start = phrase.first + (phrase.determiner is not None)
        text = self.written(words, start, phrase.last)
        if phrase.is_plural or (not phrase.is_definite and phrase.determiner is not None):
            return self._anonymous(self.written(words, phrase.first, phrase.last), phrase, place)
        known = self.cast.titled(text) or self.cast.called(noun.stem, place)
        if known is None and noun.stem in _GENERIC_ORGANISATIONS and phrase.of is None:
            known = self._last_organisation(place)
        if known is not None and known.kind is SourceKind.ORGANISATION:
            return known
        actor = self.cast.add(Actor(text, SourceKind.ORGANISATION, place))
        self.cast.know_as(actor, noun, phrase.head)
        return actor

    def _document(self, text: str, phrase: Phrase, place: int) -> Actor:
        bare = text.split(" ", 1)[1] if phrase.determiner is not None and " " in text else text
        known = self.cast.titled(bare)
        if known is None and phrase.is_definite and phrase.of is None and phrase.name is None:
            stem = phrase.head_noun.stem if phrase.head_noun is not None else ""
            known = self.cast.called(stem, place) or self.last_document(place)
        if known is not None and known.kind is SourceKind.DOCUMENT:
            return known
        named = bare if phrase.of is not None or phrase.name is not None else text
        actor = self.cast.add(Actor(named, SourceKind.DOCUMENT, place))
        self.cast.know_as(actor, phrase.head_noun, phrase.head)
        return actor

    def last_document(self, place: int) -> Actor | None:
        return next(
            (s.actor for s in self.cast.seen_before(place) if s.actor.kind is SourceKind.DOCUMENT),
            None,
        )

    def _anonymous(self, text: str, phrase: Phrase, place: int) -> Actor:
        text = text[0].lower() + text[1:]
        known = self.cast.titled(text)
        if known is not None and (phrase.determiner != "een" or known.first_place == place):
            return known
        actor = self.cast.add(
            Actor(text, SourceKind.ANONYMOUS, place, phrase.gender, is_group=phrase.is_plural)
        )
        self.cast.know_as(actor, phrase.head_noun, phrase.head)
        actor.is_surely_somebody = phrase.head_noun is not None and not phrase.is_plural
        return actor
