"""Who says what in an article: one reading from front to back that remembers who was named."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain

from reader.analysis.attribution import Clue
from reader.analysis.cast import Actor, Cast
from reader.analysis.claims import Claim
from reader.analysis.clauses import first_phrase, is_governed
from reader.analysis.context import Record, is_person, speaker_around
from reader.analysis.findings import Certainty, Reason, SourceKind
from reader.analysis.indirect import claims_in
from reader.analysis.names import Name
from reader.analysis.passages import Passage, passages_of
from reader.analysis.phrase_reading import phrase_at
from reader.analysis.phrases import Phrase, is_source_like
from reader.analysis.quotes import clue_for, cue_of, is_quote, points_into_document
from reader.analysis.reference import Reading
from reader.analysis.turns import answers_in
from reader.article import Article, Kind, Span


@dataclass(frozen=True, slots=True)
class Saying:
    """Somebody's words and the actor whose they are."""

    span: Span
    actor: Actor | None
    reason: Reason


@dataclass(slots=True)
class Speech:
    """All that is said in an article, and by whom."""

    cast: Cast
    quotes: list[Saying] = field(default_factory=list)
    indirect: list[Saying] = field(default_factory=list)


def find_speech(article: Article) -> Speech:
    """The quotes and reported claims of an article, read once from front to back."""
    passages = passages_of(article)
    return _Listener(article, passages).listen()


class _Listener:
    """One reading of one article: the state that resolves "ze" and "de woordvoerder"."""

    def __init__(self, article: Article, passages: tuple[Passage, ...]) -> None:
        self.text = article.text
        self.passages = passages
        self.reading = Reading(article.text)
        self.records = [Record() for _ in passages]
        self.phrases = [_phrases_of(passage) for passage in passages]
        self.answers = answers_in(passages)
        self.interviewed: Actor | None = None
        self.speech = Speech(self.reading.cast)

    def listen(self) -> Speech:
        """Reads everything and gives back what was said."""
        for passage, phrases in zip(self.passages, self.phrases, strict=True):
            for phrase in chain.from_iterable(phrases):
                if phrase.name is not None and _introduces(phrase):
                    self.reading.bearer(passage.words, phrase)
                elif phrase.name is not None and not phrase.name.is_place:
                    self._recognise(phrase.name)
        self.interviewed = self._interviewed() if self.answers else None
        for at in range(len(self.passages)):
            self._read(at)
        return self.speech

    def _recognise(self, name: Name) -> None:
        """Takes a surname that stands alone as a sign that its bearer is a person."""
        actor = self.reading.cast.named(name, 0)
        if actor is not None and actor.kind is SourceKind.PERSON and actor.name != name.text:
            actor.is_surely_somebody = True

    def _read(self, at: int) -> None:
        passage = self.passages[at]
        talk = 0
        for sentence, (_, end) in enumerate(passage.sentences):
            self.reading.sentence += 1
            self._meet(at, sentence)
            while talk < len(passage.talks) and passage.talks[talk].word < end:
                self._hear(at, talk)
                talk += 1
            for claim in claims_in(self._before(at, sentence), passage, sentence):
                self._report(at, sentence, claim)

    def _before(self, at: int, sentence: int) -> tuple[Passage, int] | None:
        """The sentence before one, also across paragraphs, and its passage."""
        if sentence:
            return self.passages[at], sentence - 1
        for earlier in range(at - 1, max(-1, at - 3), -1):
            if self.passages[earlier].kind is Kind.BODY and self.passages[earlier].sentences:
                return self.passages[earlier], len(self.passages[earlier].sentences) - 1
        return None

    def _meet(self, at: int, sentence: int) -> None:
        """Takes note of everybody whom a sentence names or describes."""
        passage = self.passages[at]
        start, end = passage.sentences[sentence]
        subject = first_phrase(passage.words, start, end)
        for phrase in self.phrases[at][sentence]:
            if phrase.pronoun is not None:
                continue
            actor = self._known(passage, phrase)
            if actor is None:
                continue
            ends = phrase.last >= end - 1 and not is_governed(passage.words, phrase, start)
            leads = subject is not None and subject.first == phrase.first
            self.reading.cast.see(
                actor, passage.words[phrase.first].start, self.reading.sentence, leads or ends
            )
            if is_person(actor) and (leads or ends):
                self.records[at].subjects[sentence] = actor
        if subject is not None and subject.pronoun in ("hij", "zij", "ze"):
            actor = self.reading.identify(passage.words, subject)
            if actor is not None:
                place = passage.words[subject.first].start
                self.reading.cast.see(actor, place, self.reading.sentence, True)
                self.records[at].subjects.setdefault(sentence, actor)

    def _known(self, passage: Passage, phrase: Phrase) -> Actor | None:
        """The actor of a name or a pointing description; none for the many that never speak."""
        if phrase.name is not None:
            if _introduces(phrase) or self.reading.cast.named(phrase.name, 0) is not None:
                return self.reading.identify(passage.words, phrase)
            return None
        if phrase.head_noun is not None and not phrase.is_plural:
            return self.reading.identify(passage.words, phrase)
        return None

    def _hear(self, at: int, index: int) -> None:
        """Finds the speaker of one quote, or finds that it is none."""
        passage = self.passages[at]
        talk = passage.talks[index]
        clue = clue_for(passage, index)
        if not is_quote(passage, talk, clue, self.text):
            return
        actor, reason = self._attributed(at, index, clue)
        if actor is not None:
            self.records[at].speakers[index] = actor
            self.reading.last_speaker = actor
            actor.is_surely_somebody |= actor.kind is SourceKind.PERSON
            self.reading.cast.see(actor, talk.outer.end, self.reading.sentence, True)
        self.speech.quotes.append(Saying(talk.inner, actor, reason))

    def _attributed(self, at: int, index: int, clue: Clue | None) -> tuple[Actor | None, Reason]:
        """The speaker by the clue, and failing that by what stands around."""
        passage = self.passages[at]
        if clue is not None and clue.phrase is not None:
            actor = self.reading.identify(passage.words, clue.phrase)
            if actor is not None:
                return actor, Reason(clue.rule, cue_of(passage, clue), clue.certainty)
        if clue is not None and clue.phrase is None and points_into_document(passage, clue):
            actor = self.reading.last_document(passage.words[clue.first].start)
            if actor is not None:
                return actor, Reason(
                    "staat erin after the quote", cue_of(passage, clue), clue.certainty
                )
        if at in self.answers:
            actor = self.interviewed
            if actor is not None:
                return actor, Reason("answer to a question", None, Certainty.LIKELY)
        if passage.kind is not Kind.BODY:
            return None, Reason("a quote in a heading", None, Certainty.GUESS)
        guess = speaker_around(self.passages, self.records, at, index, self._ahead(at, index))
        if guess is None:
            return None, Reason("a sentence between quote marks", None, Certainty.GUESS)
        cue = cue_of(passage, clue) if clue is not None else None
        return guess.actor, Reason(guess.rule, cue, guess.certainty)

    def _ahead(self, at: int, index: int) -> Actor | None:
        """The person whom the sentence after a quote is about."""
        passage = self.passages[at]
        after = passage.sentence_of(passage.talks[index].word) + 1
        following = self.phrases[at][after] if after < len(passage.sentences) else ()
        for phrase in following:
            if phrase.name is not None:
                actor = self.reading.identify(passage.words, phrase)
                if actor is not None and is_person(actor):
                    return actor
        return None

    def _interviewed(self) -> Actor | None:
        """The person whom an interview names most before its first answer."""
        named = Counter(
            actor
            for at in range(min(self.answers))
            for phrase in chain.from_iterable(self.phrases[at])
            if phrase.name is not None
            and (actor := self.reading.cast.named(phrase.name, 0)) is not None
            and is_person(actor)
        )
        return max(named, key=named.__getitem__, default=None)

    def _report(self, at: int, sentence: int, claim: Claim) -> None:
        """Notes a claim that a sentence reports without quote marks."""
        passage = self.passages[at]
        actor = self.reading.identify(passage.words, claim.phrase)
        if actor is None:
            return
        self.records[at].reported[sentence] = actor
        self.reading.last_speaker = actor
        place = passage.words[passage.sentences[sentence][1] - 1].end
        self.reading.cast.see(actor, place, self.reading.sentence, True)
        reason = Reason(claim.rule, claim.cue, claim.certainty)
        self.speech.indirect.append(Saying(claim.span, actor, reason))


def _phrases_of(passage: Passage) -> tuple[tuple[Phrase, ...], ...]:
    """The noun phrases of each sentence of a passage that may name a speaker."""
    sentences = []
    for start, end in passage.sentences:
        phrases = []
        at = start
        while at < end:
            phrase = phrase_at(passage.words, at)
            if phrase is None:
                at += 1
                continue
            if is_source_like(phrase):
                phrases.append(phrase)
            at = phrase.last
        sentences.append(tuple(phrases))
    return tuple(sentences)


def _introduces(phrase: Phrase) -> bool:
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
