"""Claims that a preposition gives to somebody: volgens, uit … blijkt, naar eigen zeggen."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.claims import (
    Claim,
    claim_of,
    clause_end,
    clause_start,
    is_all_talk,
    that_after,
)
from reader.analysis.clauses import first_phrase, phrase_past_adverbs
from reader.analysis.findings import Certainty
from reader.analysis.lexicon import words_in
from reader.analysis.names import name_at
from reader.analysis.phrase_reading import phrase_at
from reader.analysis.phrases import Phrase
from reader.analysis.words import Word

_LEADS = words_in(
    """
    maar en ook want dus toch zo daarnaast bovendien verder althans
    """
)


def according_to(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "Volgens Michta heeft China …", "China lijkt volgens Mischta, die …, te hebben …"."""
    for at in range(start, end):
        if words[at].lower != "volgens":
            continue
        phrase = phrase_at(words, at + 1)
        if phrase is None or (phrase.head_noun is None and phrase.name is None):
            phrase = _plain_speaker(words, at + 1)
        if phrase is None or (at > start and words[at - 1].quote is not None):
            continue
        if phrase.determiner in ("uw", "onze", "ons", "mijn"):
            continue
        cue = (at, phrase.last)
        leading = at == start or (at == start + 1 and words[start].lower in _LEADS)
        if leading:
            said = (phrase.last, end)
        elif words[at - 1].lower in ("een", "het", "de"):
            said = (phrase.last, min(end, phrase.last + 3))
        else:
            said = (clause_start(words, start, at), end)
        if is_all_talk(words, *said):
            continue
        certainty = Certainty.CERTAIN if phrase.name is not None else Certainty.LIKELY
        return claim_of(words, said, phrase, "volgens and name", cue, certainty)
    return None


def _plain_speaker(words: Sequence[Word], at: int) -> Phrase | None:
    """A pronoun that could be a possessive ("volgens haar"), or a name without its capital."""
    if at >= len(words):
        return None
    if words[at].lower in ("haar", "hem", "hen"):
        return Phrase(at, at + 1, pronoun=words[at].lower)
    name = name_at(words, at, after_role=True)
    return Phrase(at, name.last, name=name) if name is not None else None


def appears_from(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "Uit onderzoek van de universiteit blijkt dat …"."""
    if words[start].lower != "uit" or end - start < 6:
        return None
    phrase = phrase_at(words, start + 1)
    if phrase is None or phrase.last + 2 >= end:
        return None
    for at in range(phrase.last, min(end - 2, phrase.last + 6)):
        if words[at].lower in ("blijkt", "bleek", "komt"):
            that = that_after(words, at, end)
            said = (that + 1 if that is not None else at + 1, end)
            rule = "uit, a source and blijkt"
            return claim_of(words, said, phrase, rule, (start, at + 1))
    return None


def in_own_words(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "naar eigen zeggen": the subject of the sentence says it."""
    for at in range(start, end - 2):
        if words[at].lower != "naar" or words[at + 2].lower != "zeggen":
            continue
        after = at + 3
        if at == start:
            said = (after, clause_end(words, after, end))
            phrase = phrase_past_adverbs(words, after + 1, end)
        else:
            said = (start, end)
            phrase = first_phrase(words, start, at)
        if phrase is None or any(word.quote is not None for word in words[start:end]):
            return None
        return claim_of(words, said, phrase, "naar eigen zeggen", (at, min(after, end)))
    return None
