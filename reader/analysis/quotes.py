"""Which stretches between marks are somebody's words, and which words beside them say whose."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.attribution import Clue, clue_after, clue_before, clue_later, names_a_thing
from reader.analysis.findings import Certainty
from reader.analysis.marks import Family
from reader.analysis.passages import Passage, Talk
from reader.analysis.phrase_reading import phrase_at
from reader.article import Kind, Span


def clue_for(passage: Passage, index: int) -> Clue | None:
    """The words beside a passage's quote that say whose it is: behind it, before it, further on."""
    talk, words = passage.talks[index], passage.words
    start, end = passage.sentences[passage.sentence_of(talk.word)]
    clue = clue_after(words, talk.word, end)
    if clue is None and end == talk.word + 1 and end < len(words):
        following = passage.sentences[passage.sentence_of(end)]
        if words[end].lower in ("aldus", "dat", "zo"):
            clue = clue_after(words, talk.word, following[1])
    if clue is None and talk.family is Family.GUILLEMET and talk.word > start:
        label = phrase_at(words, start)
        if label is not None and label.last == talk.word and label.name is not None:
            return Clue(label, "name before the answer", start, talk.word, Certainty.CERTAIN)
    if clue is None:
        earlier = passage.talks[index - 1].word + 1 if index else start
        clue = clue_before(words, talk.word, max(earlier, start), end)
        if clue is not None and passage.kind is Kind.TITLE and not _stands_before(talk, clue):
            clue = replace(clue, phrase=None)
    return clue or clue_later(words, talk.word, end)


def _stands_before(talk: Talk, clue: Clue) -> bool:
    """Whether a title names the speaker right before the colon: not "Gouden Palm voor …: …"."""
    return "colon" not in clue.rule or (
        clue.phrase is not None and clue.phrase.last == talk.word - 1
    )


def is_quote(passage: Passage, talk: Talk, clue: Clue | None, text: str) -> bool:
    """Whether a stretch between marks is speech: no title, no nickname, no scare quote."""
    if _is_whole(passage, talk, text):
        return True
    start, _ = passage.sentences[passage.sentence_of(talk.word)]
    if clue is None or names_a_thing(passage.words, talk.word, start):
        return False
    inner = talk.inner.of(text)
    several = len(inner.split()) > 1
    if several:
        return not _is_title(talk, text, clue)
    return clue.rule.endswith("after the quote") and inner[:1].isupper()


def points_into_document(passage: Passage, clue: Clue) -> bool:
    following = passage.words[clue.last - 1 : clue.last + 1]
    return any(word.lower in ("erin", "daarin", "hierin", "er") for word in following)


def _is_whole(passage: Passage, talk: Talk, text: str) -> bool:
    """Whether a quote stands as a sentence of its own, so that somebody must be speaking."""
    inner = talk.inner.of(text).strip()
    before = passage.words[talk.word - 1] if talk.word else None
    apart = (
        before is None
        or before.quote is not None
        or before.text in ".!?…:"
        or (passage.sentences[passage.sentence_of(talk.word)][0] == talk.word)
    )
    inner = inner.rstrip("”“’‘\"'»›")
    long = len(inner.split()) >= 3 or inner.endswith((".", "!", "?"))
    return apart and long and not inner[:1].islower() and inner.endswith((".", "!", "?", "…", ":"))


def _is_title(talk: Talk, text: str, clue: Clue) -> bool:
    """Whether an embedded stretch is a name rather than words: ‘Never Ending Tour’."""
    inner = talk.inner.of(text).split()
    capitals = sum(word[0].isupper() for word in inner)
    return len(inner) <= 4 and capitals == len(inner) and "colon" not in clue.rule


def cue_of(passage: Passage, clue: Clue) -> Span:
    last = max(clue.last, clue.first + 1)
    return Span(passage.words[clue.first].start, passage.words[last - 1].end)
