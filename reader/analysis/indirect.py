"""Reported speech: what a sentence says that somebody says, without quote marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.according_to import according_to, appears_from, in_own_words
from reader.analysis.claims import (
    Claim,
    claim_of,
    clause_end,
    is_all_talk,
    span_of,
    that_after,
)
from reader.analysis.clauses import (
    finite_of,
    reporting_verb,
    subject_of,
)
from reader.analysis.findings import Certainty
from reader.analysis.lexicon import words_in
from reader.analysis.nouns import NounClass
from reader.analysis.passages import Passage
from reader.analysis.phrase_reading import phrase_at
from reader.analysis.phrases import Phrase, is_source_like
from reader.analysis.reporting_verbs import (
    AUXILIARIES,
    NOT_A_CLAIM,
    PARTICIPLES,
    reports_beside_quote,
)
from reader.analysis.words import Word
from reader.article import Kind, Span

_WITH_INFINITIVE = words_in(
    """
    zegt zei zeggen beweert beweerde meent verklaart verklaarde ontkent ontkende denkt vreest hoopt
    belooft beloofde hoopte vreesde
    """
)


def claims_in(
    before: tuple[Passage, int] | None, passage: Passage, sentence: int
) -> Iterator[Claim]:
    """The claims that a sentence reports; `before` is the sentence that "dat" may point to."""
    if passage.kind is not Kind.BODY:
        return
    words = passage.words
    start, end = passage.sentences[sentence]
    claims = [
        in_own_words(words, start, end),
        according_to(words, start, end),
        _passive(words, start, end),
        appears_from(words, start, end),
        _that_clause(words, start, end),
        _said_after(words, start, end),
        _infinitive(words, start, end),
    ]
    if before is not None:
        claims.append(_says_of_before(*before, words, start, end))
    heard: list[Span] = []
    for claim in claims:
        if claim is not None and not any(claim.span.touches(span) for span in heard):
            heard.append(claim.span)
            yield claim


def _passive(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "In supermarktkringen wordt gesteld dat …"."""
    if words[start].lower not in ("in", "bij", "door", "vanuit") or end - start < 6:
        return None
    phrase = phrase_at(words, start + 1)
    if phrase is None or phrase.head_noun is None or phrase.last + 3 >= end:
        return None
    at = phrase.last
    if words[at].lower not in ("wordt", "werd", "is") or words[at + 1].lower not in PARTICIPLES:
        return None
    that = that_after(words, at, end)
    if that is None:
        return None
    return claim_of(words, (that + 1, end), phrase, "passive and dat", (start, that + 1))


def _that_clause(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "Hens meent dat ook …", "zo'n ingreep, waarschuwt ze, …"."""
    for at in range(start, end):
        word = words[at].lower
        if word in NOT_A_CLAIM or not (words[at].is_word and reporting_verb(words, at, end)):
            continue
        that = that_after(words, at, end)
        if that is None:
            continue
        phrase = subject_of(words, finite_of(words, at, start), start, end)
        if phrase is None or phrase.first <= that < phrase.last or phrase.first > that:
            continue
        return claim_of(
            words,
            (that + 1, clause_end(words, that, end)),
            phrase,
            "reporting verb and dat",
            (min(at, phrase.first), that + 1),
            Certainty.CERTAIN if phrase.name is not None else Certainty.LIKELY,
        )
    return None


def _said_after(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "…, aldus de politie", "…, vertellen buurtbewoners", "…, zo blijkt uit een studie"."""
    for at in range(start + 3, end - 1):
        if words[at - 1].text != "," and words[at].lower != "aldus":
            continue
        verb = at
        if words[at].lower in ("zo", "dat"):
            verb = at + 1
        word = words[verb].lower
        if word == "aldus":
            after = verb + 1
        elif word in ("blijkt", "bleek") and words[min(verb + 1, end - 1)].lower == "uit":
            after = verb + 2
        elif reports_beside_quote(word) and reporting_verb(words, verb, end):
            after = verb + 1
        else:
            continue
        phrase = phrase_at(words, after) if after < end else None
        if phrase is None or not is_source_like(phrase):
            continue
        if phrase.last < end and words[phrase.last].text == ":":
            return None
        if any(word.quote is not None for word in words[max(start, at - 2) : at]):
            return None
        if is_all_talk(words, start, at):
            return None
        return claim_of(
            words,
            (start, at),
            phrase,
            "verb and name after the claim",
            (verb, phrase.last),
            Certainty.CERTAIN if phrase.name is not None else Certainty.LIKELY,
        )
    return None


def _says_of_before(
    earlier: Passage,
    sentence: int,
    words: Sequence[Word],
    start: int,
    end: int,
) -> Claim | None:
    """ "Dat schrijft de Rekenkamer": the sentence before is the claim."""
    if words[start].lower not in ("dat", "dit") or end - start < 3:
        return None
    verb = words[start + 1].lower
    if verb in ("blijkt", "bleek") and words[start + 2].lower == "uit":
        phrase = phrase_at(words, start + 3) if start + 3 < end else None
    elif (place := _written_in(words, start, end)) is not None:
        phrase = phrase_at(words, place)
        if phrase is None or not _is_document(phrase):
            return None
    elif verb in AUXILIARIES and any(word.lower in PARTICIPLES for word in words[start + 2 : end]):
        phrase = phrase_at(words, start + 2)
    elif verb in NOT_A_CLAIM or not reporting_verb(words, start + 1, end):
        return None
    else:
        phrase = phrase_at(words, start + 2)
    first, last = earlier.sentences[sentence]
    if phrase is None or not is_source_like(phrase) or is_all_talk(earlier.words, first, last):
        return None
    span = span_of(earlier.words, first, last)
    if span is None:
        return None
    cue = Span(words[start].start, words[phrase.last - 1].end)
    return Claim(span, phrase, "dat and verb after the claim", cue, Certainty.LIKELY)


def _written_in(words: Sequence[Word], start: int, end: int) -> int | None:
    """Where the document begins in "Dat staat in …" and "Dat valt te lezen in …"."""
    at = start + 2
    if words[start + 1].lower in ("valt", "is", "was", "viel"):
        while at < min(end, start + 6) and words[at].lower != "lezen":
            at += 1
        at += 1
    elif words[start + 1].lower not in ("staat", "stond"):
        return None
    return at + 1 if at + 1 < end and words[at].lower in ("in", "op") else None


def _is_document(phrase: Phrase) -> bool:
    return phrase.head_noun is not None and phrase.head_noun.noun_class is NounClass.DOCUMENT


def _infinitive(words: Sequence[Word], start: int, end: int) -> Claim | None:
    """ "Wethouder Smit zegt tot het laatst op uitstel te hebben aangedrongen"."""
    if any(word.quote is not None for word in words[start:end]):
        return None
    for at in range(start + 1, end - 3):
        if words[at].lower not in _WITH_INFINITIVE:
            continue
        for te in range(at + 1, end - 1):
            if words[te].text in (",", ":"):
                break
            if words[te].lower == "te":
                phrase = subject_of(words, at, start, end)
                if phrase is None:
                    return None
                said = (at + 1, clause_end(words, at, end))
                cue = (min(at, phrase.first), at + 1)
                return claim_of(words, said, phrase, "reporting verb and te", cue)
    return None
