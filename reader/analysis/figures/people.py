"""Nouns of people, whose ages are told."""

from __future__ import annotations

from reader.analysis.lexicon import words_in
from reader.analysis.nouns import NounClass, noun

_PEOPLE = words_in(
    """
    mama papa mam pap
    mevrouw meneer meisje jongen kind baby peuter kleuter tiener dame heer jongeman moeder vader
    oma opa zoon dochter kleinzoon kleindochter broer zus echtpaar kinderen jongens meisjes mannen
    vrouwen jongeren mensen ouderen zoontje dochtertje man vrouw studente studenten jeugdigen
    iedereen leerlingen werknemers baby's
    """
)


def is_person(word: str) -> bool:
    """Whether a lower-case word stands for a person or for people."""
    if word in _PEOPLE:
        return True
    found = noun(word) if word else None
    return found is not None and found.noun_class is NounClass.PERSON
