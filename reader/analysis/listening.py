"""Who says what in an article: one reading from front to back that remembers who was named."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain

from reader.analysis.attribution import Clue
from reader.analysis.cast import Actor, Cast
from reader.analysis.claims import Claim
from reader.analysis.clauses import first_phrase, is_governed
from reader.analysis.context import Record, is_person, next_named, speaker_around
from reader.analysis.findings import Certainty, Reason, SourceKind
from reader.analysis.indirect import claims_in
from reader.analysis.names import Name
from reader.analysis.passages import Passage, passages_of
from reader.analysis.phrases import Phrase, introduces
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
        self.answers = answers_in(passages)
        self.interviewed: Actor | None = None
        self.speech = Speech(self.reading.cast)

    def listen(self) -> Speech:
        """Reads everything and gives back what was said."""
        for passage in self.passages:
            for phrase in chain.from_iterable(passage.phrases):
                if phrase.name is not None and introduces(phrase):
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
        for phrase in passage.phrases[sentence]:
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
            if introduces(phrase) or self.reading.cast.named(phrase.name, 0) is not None:
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
        if clue is None and self._goes_on(at, index):
            following = clue_for(self.passages[at + 1], 0)
            if following is not None and following.phrase is not None:
                actor = self.reading.identify(self.passages[at + 1].words, following.phrase)
                if actor is not None:
                    return actor, Reason("a quote over two paragraphs", None, Certainty.LIKELY)
        if at in self.answers:
            actor = self.interviewed
            if actor is not None:
                return actor, Reason("answer to a question", None, Certainty.LIKELY)
        if passage.kind is not Kind.BODY:
            return None, Reason("a quote in a heading", None, Certainty.GUESS)
        guess = speaker_around(
            self.passages, self.records, at, index, self._ahead(at, index)
        ) or next_named(self._next(at))
        if guess is None:
            return None, Reason("a sentence between quote marks", None, Certainty.GUESS)
        cue = cue_of(passage, clue) if clue is not None else None
        return guess.actor, Reason(guess.rule, cue, guess.certainty)

    def _goes_on(self, at: int, index: int) -> bool:
        """Whether a quote is left open at the end of its paragraph and opened again in the next."""
        passage = self.passages[at]
        if index + 1 < len(passage.talks) or passage.talks[index].closed:
            return False
        following = self.passages[at + 1] if at + 1 < len(self.passages) else None
        return following is not None and bool(following.talks) and following.talks[0].word == 0

    def _ahead(self, at: int, index: int) -> Actor | None:
        """The person whom the sentence after a quote is about, in the same paragraph."""
        passage = self.passages[at]
        after = passage.sentence_of(passage.talks[index].word) + 1
        return self._first_person(passage, after)

    def _next(self, at: int) -> Actor | None:
        """The person whom the next paragraph begins with."""
        return self._first_person(self.passages[at + 1], 0) if at + 1 < len(self.passages) else None

    def _first_person(self, passage: Passage, sentence: int) -> Actor | None:
        if sentence >= len(passage.sentences):
            return None
        for phrase in passage.phrases[sentence]:
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
            for phrase in chain.from_iterable(self.passages[at].phrases)
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
