"""Who and what an article speaks of: one actor however the text writes it."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.analysis.findings import SourceKind
from reader.analysis.names import Name
from reader.analysis.nouns import Noun
from reader.analysis.phrases import Phrase
from reader.article import Span

_MEMORY = 24
"""How many mentions back a pronoun or a description may look."""


@dataclass(slots=True, eq=False)
class Actor:
    """Somebody or something that the article names, as far as has been read."""

    name: str
    kind: SourceKind
    first_place: int
    gender: str | None = None
    is_group: bool = False
    stems: set[str] = field(default_factory=set)
    """The nouns that it has been called by: "analist"."""
    roles: list[str] = field(default_factory=list)
    aliases: dict[str, None] = field(default_factory=dict)
    mentions: set[Span] = field(default_factory=set)
    is_surely_somebody: bool = False
    """Whether a first name, a role or an age says that it is a person."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """An actor seen at a place, as the subject of its sentence or otherwise."""

    actor: Actor
    place: int
    sentence: int
    """A running number over the article."""
    is_subject: bool


class Cast:
    """The actors of one article, found again by name, surname, role or by looking back."""

    def __init__(self) -> None:
        self.actors: list[Actor] = []
        self.recent: deque[Sighting] = deque(maxlen=_MEMORY)
        self._by_name: dict[str, Actor] = {}
        self._by_part: dict[str, list[Actor]] = {}
        self._by_slip: dict[str, Actor] = {}
        self._by_stem: dict[str, list[Actor]] = {}

    def add(self, actor: Actor) -> Actor:
        """The actor, known from now on by its name."""
        self.actors.append(actor)
        self._by_name.setdefault(_key(actor.name), actor)
        return actor

    def named(self, name: Name, place: int, role: str | None = None) -> Actor | None:
        """The actor that bears a name: in full, by a part of it or with a slip of the pen."""
        exact = self._by_name.get(_key(name.text))
        part = name.surname or _key(name.given or "")
        bearers = self._by_part.get(part, ())
        if exact is not None and (name.is_full or len(bearers) < 2):
            return exact
        if bearers and (not name.is_full or name.is_organisation):
            return _best_bearer(bearers, place, role)
        if exact is not None:
            return exact
        if len(part) < 5 or name.is_place or (name.is_full and name.given is None):
            return None
        slipped = self._by_slip.get(part) or next(
            (self._by_slip[each] for each in _slips(part) if each in self._by_slip), None
        )
        if slipped is None or (name.given is not None and name.given not in slipped.name):
            return None
        return slipped if slipped.is_surely_somebody else None

    def surnamed(self, word: str) -> Actor | None:
        """The person with a surname that is a word as well: Bakker, De Boer."""
        bearers = self._by_part.get(word)
        return bearers[-1] if bearers and bearers[-1].kind is SourceKind.PERSON else None

    def know_by(self, actor: Actor, name: Name) -> None:
        """Lets an actor be found by this name, its surname, its first name and their slips."""
        self._by_name.setdefault(_key(name.text), actor)
        for part in {name.surname, _key(name.given or "")} - {""}:
            bearers = self._by_part.setdefault(part, [])
            if actor not in bearers[-4:]:
                bearers.append(actor)
        if len(name.surname) >= 5 and actor.kind is SourceKind.PERSON:
            for slip in (name.surname, *_slips(name.surname)):
                self._by_slip.setdefault(slip, actor)

    def know_as(self, actor: Actor, noun: Noun | None, head: str | None) -> None:
        """Lets an actor be found by a noun that it is called by."""
        for stem in {noun.stem if noun is not None else None, head} - {None}:
            if stem is not None and stem not in actor.stems:
                actor.stems.add(stem)
                insort(self._by_stem.setdefault(stem, []), actor, key=_first_place)

    def called(self, stem: str, before: int) -> Actor | None:
        """The actor last known by a noun, if any; one met before `before` goes first."""
        known = self._by_stem.get(stem)
        if not known:
            return None
        return known[max(0, bisect_left(known, before, key=_first_place) - 1)]

    def titled(self, text: str) -> Actor | None:
        """The actor with exactly this name."""
        return self._by_name.get(_key(text))

    def see(self, actor: Actor, place: int, sentence: int, is_subject: bool) -> None:
        """Remembers that an actor was just mentioned."""
        self.recent.append(Sighting(actor, place, sentence, is_subject))

    def seen_before(self, place: int) -> Iterable[Sighting]:
        """The latest sightings before a place, the last first; at most a bounded number."""
        return (each for each in sorted(self.recent, key=lambda s: -s.place) if each.place < place)


def describe(actor: Actor, phrase: Phrase, written: str, span: Span) -> None:
    """Notes on an actor how a phrase writes it."""
    actor.mentions.add(span)
    if written and written != actor.name:
        actor.aliases.setdefault(written)
    if actor.gender is None and phrase.gender is not None:
        actor.gender = phrase.gender


def _first_place(actor: Actor) -> int:
    return actor.first_place


def _best_bearer(bearers: Iterable[Actor], place: int, role: str | None) -> Actor:
    candidates = list(bearers)[-8:]
    called = [actor for actor in candidates if role is not None and role in actor.stems]
    met = [actor for actor in called or candidates if actor.first_place <= place]
    return met[-1] if met else (called or candidates)[0]


def _key(name: str) -> str:
    words = name.lower().split()
    if len(words) > 1 and words[0] in ("de", "het", "een"):
        words = words[1:]
    return " ".join(words)


def _slips(word: str) -> tuple[str, ...]:
    """The word with one letter left out, for every letter but the first."""
    return tuple(word[:at] + word[at + 1 :] for at in range(1, min(len(word), 24)))
