"""Short sentences that show whether a package works at all: names and figures must come through."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.engine.quality.anchors import dutch_value, figure_values
from reader.engine.quality.word_alignment import words_of


@dataclass(frozen=True, slots=True)
class Probe:
    """A Dutch sentence, and what any English of it has."""

    dutch: str
    needed: tuple[str, ...]
    """Names, and figures as the Dutch writes them."""


PROBES = (
    Probe("Vandaag is het dinsdag.", ()),
    Probe("De regering heeft geen geld.", ()),
    Probe(
        "De krant schrijft dat Anna Jansen niet naar Utrecht komt.", ("Anna", "Jansen", "Utrecht")
    ),
    Probe("Het kind is gisteren met de trein naar Rotterdam gegaan.", ("Rotterdam",)),
    Probe("De stad Leiden telt 124.500 inwoners.", ("Leiden", "124.500")),
    Probe("Het water is 3,75 meter diep.", ("3,75",)),
    Probe("In 2019 werkt hij voor de politie van Amsterdam.", ("2019", "Amsterdam")),
    Probe("De fiets kost 899 euro en de trein 46 euro.", ("899", "46")),
    Probe("“Dit jaar komt 18,5 procent niet”, zegt minister Hendriks.", ("18,5", "Hendriks")),
    Probe(
        "Het huis van Peter Mulder is 67 jaar oud, maar het dak is nieuw.",
        ("Peter", "Mulder", "67"),
    ),
)

_IN_CIRCLES = re.compile(r"(\S.{0,40}?)\1{3,}", re.DOTALL)
"""The same over and over: four times in a row."""
_TIMES, _MORE = 3, 6
"""So many times as many words, and some more, no English has."""
_HYPHEN = re.compile(r"[-‐‑]")


def faults_of(probe: Probe, english: str) -> tuple[str, ...]:
    """What is wrong with the English of a probe, in a few words each; none where it will do."""
    words = _words(english)
    if not words:
        return ("is empty",)
    faults = [f"lost {each}" for each in probe.needed if not _has(english, words, each)]
    if all(word in _words(probe.dutch) or any(map(str.isdigit, word)) for word in words):
        faults.append("was left in Dutch")
    if _IN_CIRCLES.search(english) or len(words) > _TIMES * len(_words(probe.dutch)) + _MORE:
        faults.append("goes round in circles")
    return tuple(faults)


def _words(text: str) -> list[str]:
    return [span.of(text).casefold() for span in words_of(text)]


def _has(english: str, words: list[str], needed: str) -> bool:
    value = dutch_value(needed)
    if value is not None:
        parts = (part for word in words for part in _HYPHEN.split(word))
        return any(value in figure_values(part) for part in parts)
    name = re.escape(needed.casefold())
    return re.search(rf"(?<!\w){name}(?!\w)", english.casefold()) is not None
