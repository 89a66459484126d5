"""Who says a quote that nothing beside it attributes: by the quotes and sentences around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.cast import Actor
from reader.analysis.findings import Certainty, SourceKind
from reader.analysis.passages import Passage
from reader.article import Kind

_LOOK_BACK = 6
"""How many paragraphs back a speaker may still be speaking."""
_BRIEF = 120
"""The most characters of a turn in a conversation; longer ones are a speaker going on."""


@dataclass(slots=True)
class Record:
    """What has been read of one passage: who is in each sentence, and who says each quote."""

    subjects: dict[int, Actor] = field(default_factory=dict)
    """From a sentence to the person that it is about."""
    reported: dict[int, Actor] = field(default_factory=dict)
    """From a sentence to the source that it reports without a quote."""
    speakers: dict[int, Actor] = field(default_factory=dict)
    """From a quote's index to its speaker."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A speaker found without words that say so."""

    actor: Actor
    rule: str
    certainty: Certainty


def speaker_around(
    passages: Sequence[Passage], records: Sequence[Record], at: int, talk: int, ahead: Actor | None
) -> Guess | None:
    """The likeliest speaker of a quote; `ahead` is whom the sentence after it is about."""
    passage, record = passages[at], records[at]
    sentence = passage.sentence_of(passage.talks[talk].word)
    since = passage.sentence_of(passage.talks[talk - 1].word) if talk else -1
    if talk and talk - 1 not in record.speakers:
        since = max(-1, since - 3)
    for earlier in range(sentence, since, -1):
        actor = record.reported.get(earlier) or record.subjects.get(earlier)
        if actor is not None:
            return Guess(actor, "the sentence before the quote is about them", Certainty.LIKELY)
    if talk and talk - 1 in record.speakers:
        return Guess(record.speakers[talk - 1], "speaker of the quote before", Certainty.LIKELY)
    if ahead is not None and sentence == 0:
        return Guess(ahead, "the sentence after the quote is about them", Certainty.LIKELY)
    return _from_earlier(passages, records, at)


def next_named(actor: Actor | None) -> Guess | None:
    """The person whom the next paragraph names, as the last resort."""
    if actor is None:
        return None
    return Guess(actor, "the paragraph after the quote is about them", Certainty.GUESS)


def _from_earlier(passages: Sequence[Passage], records: Sequence[Record], at: int) -> Guess | None:
    """The speaker by the paragraphs before: alternating, just introduced, or going on."""
    back = [
        index
        for index in range(at - 1, max(-1, at - 1 - _LOOK_BACK), -1)
        if passages[index].kind is Kind.BODY
    ]
    other = _other_in_dialogue(passages, records, at, back)
    if other is not None:
        return Guess(other, "two speakers take turns", Certainty.LIKELY)
    for steps, index in enumerate(back):
        passage, record = passages[index], records[index]
        last = len(passage.sentences) - 1
        spoken = max(record.speakers, default=None)
        told = passage.sentence_of(passage.talks[spoken].word) if spoken is not None else -1
        for sentence in range(last, max(told, last - 2), -1):
            actor = record.reported.get(sentence) or record.subjects.get(sentence)
            if actor is not None and actor.kind is not SourceKind.DOCUMENT:
                return Guess(actor, "the paragraph before ends with them", Certainty.GUESS)
        if spoken is not None and steps and record.speakers[spoken].kind is SourceKind.ANONYMOUS:
            continue
        if spoken is not None:
            certainty = Certainty.LIKELY if steps == 0 else Certainty.GUESS
            return Guess(record.speakers[spoken], "speaker of the quote before", certainty)
    return None


def _other_in_dialogue(
    passages: Sequence[Passage], records: Sequence[Record], at: int, back: Sequence[int]
) -> Actor | None:
    """The one of two alternating speakers whose turn it is."""
    if len(back) < 2 or not passages[at].is_all_talk or back[:2] != [at - 1, at - 2]:
        return None
    nearest = passages[back[0]]
    turns = [records[index].speakers.get(0) for index in back[:2]]
    if turns[0] is None or turns[0] is turns[1] or len(nearest.sentences) > 1:
        return None
    brief = all(len(talk.inner) <= _BRIEF for talk in (*nearest.talks, *passages[at].talks))
    return turns[1] if brief else None


def is_person(actor: Actor) -> bool:
    """Whether a sentence about the actor may lead in to its words without a verb that says so."""
    return actor.kind is SourceKind.PERSON and actor.is_surely_somebody
