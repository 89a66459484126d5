"""Finite verbs and their subjects, found by the order of words in a Dutch clause."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.lexicon import words_in
from reader.analysis.phrase_reading import phrase_at
from reader.analysis.phrases import Phrase, is_source_like
from reader.analysis.reporting_verbs import AUXILIARIES, MODALS, PARTICIPLES, SEPARABLE, reports
from reader.analysis.words import Word

PREPOSITIONS = words_in(
    """
    in op aan met voor van tot na naar uit over bij door tegen onder tussen zonder sinds
    tijdens vanaf vanwege dankzij ondanks behalve zoals namens tegenover als dan
    via rond rondom vanuit binnen naast per
    """
)

ADVERBS = words_in(
    """
    ook dan nog toch er daar hier nu toen zelf zich dus wel even al gisteren vandaag morgen
    gisteravond gisterochtend gistermiddag vanochtend maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag later eerder vervolgens desgevraagd lachend daarover hierover
    daarop daaraan eraan eraantoe hem haar hen ons mij me bovendien echter daarom inmiddels
    verder onder andere in op meer vorige week maand jaar deze die bijvoorbeeld nadrukkelijk
    stellig droog nuchter zuchtend trots erover vrijdagavond maandagavond terug daarna nadien
    intussen het
    """
)


def phrase_past_adverbs(words: Sequence[Word], at: int, end: int) -> Phrase | None:
    """The first phrase of a possible speaker, past at most six adverbs."""
    for skipped in range(at, min(end, at + 7)):
        phrase = phrase_at(words, skipped)
        if phrase is not None and (is_source_like(phrase) or (skipped == at and phrase.head)):
            if phrase.pronoun in ("haar", "hem", "hun", "hen"):
                continue
            return phrase
        if words[skipped].lower not in ADVERBS and words[skipped].lower not in PREPOSITIONS:
            return None
    return None


def phrase_before(words: Sequence[Word], last: int, floor: int) -> Phrase | None:
    """The longest noun phrase that ends right before word `last`, none of it before `floor`."""
    for first in range(max(floor, last - 14), last):
        phrase = phrase_at(words, first)
        if phrase is not None and phrase.last == last:
            return phrase
        shallow = phrase_at(words, first, depth=0) if phrase is not None else None
        if shallow is not None and shallow.last == last:
            return shallow
    return None


def subject_of(words: Sequence[Word], verb: int, start: int, end: int) -> Phrase | None:
    """The subject of the finite verb at `verb` in a sentence, before it or, inverted, behind it."""
    before = verb
    while before > start and words[before - 1].lower in ADVERBS and words[before - 1].is_word:
        before -= 1
    for last in dict.fromkeys((verb, before)):
        phrase = phrase_before(words, last, start) if last > start else None
        if phrase is not None and is_source_like(phrase) and not is_governed(words, phrase, start):
            return phrase
    if before > start and words[before - 1].text in (",", "–", "-", ")"):
        for first in range(start, min(start + 3, verb)):
            phrase = phrase_at(words, first)
            if (
                phrase is not None
                and is_source_like(phrase)
                and not is_governed(words, phrase, start)
            ):
                if phrase.last < verb and words[phrase.last].text in (",", "–", "-"):
                    return phrase
                break
    behind = phrase_past_adverbs(words, verb + 1, end)
    if behind is not None and is_source_like(behind):
        return behind
    return first_phrase(words, start, verb)


def first_phrase(words: Sequence[Word], start: int, end: int) -> Phrase | None:
    """The first phrase of a possible speaker that no preposition governs."""
    at = start
    while at < min(end, start + 30):
        phrase = phrase_at(words, at)
        if phrase is None or phrase.last > end:
            at += 1
            continue
        if (
            is_source_like(phrase)
            and not is_governed(words, phrase, start)
            and phrase.pronoun != "haar"
        ):
            return phrase
        at = phrase.last
    return None


def is_governed(words: Sequence[Word], phrase: Phrase, start: int) -> bool:
    return phrase.first > start and words[phrase.first - 1].lower in PREPOSITIONS


def reporting_verb(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether the word at `at` reports speech here: by itself or with its other half."""
    word = words[at].lower
    if reports(word):
        return True
    halves = SEPARABLE.get(word)
    if halves is not None:
        return any(words[later].lower in halves for later in range(at + 1, min(end, at + 12)))
    return word in PARTICIPLES and any(
        words[earlier].lower in AUXILIARIES for earlier in range(max(0, at - 10), at)
    )


def finite_of(words: Sequence[Word], verb: int, start: int) -> int:
    """The auxiliary that belongs to a participle, or the verb itself."""
    if words[verb].lower.endswith("en") and words[verb].lower not in PARTICIPLES:
        return _modal_of(words, verb, start)
    if words[verb].lower not in PARTICIPLES:
        return verb
    for at in range(verb - 1, max(start, verb - 10) - 1, -1):
        if words[at].lower in AUXILIARIES:
            return at
    return verb


def _modal_of(words: Sequence[Word], verb: int, start: int) -> int:
    """The modal that governs an infinitive in its clause ("moest … vertellen"), or the verb."""
    for at in range(verb - 1, max(start, verb - 10) - 1, -1):
        if not words[at].is_word:
            break
        if words[at].lower in MODALS:
            return at
    return verb
