"""Whom "hij", "ze" or "die" means: the likeliest of the people seen lately."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.cast import Actor, Sighting
from reader.analysis.findings import SourceKind

_REACH = 12
"""How many sentences back a pronoun may point."""


def person_meant(
    looking_back: Iterable[Sighting],
    pronoun: str | None,
    gender: str | None,
    sentence: int,
    last: Actor | None,
) -> Actor | None:
    """The person whom a pronoun means, and who has its gender from now on; None if nobody fits.

    The nearer the likelier; a subject, the last speaker and a known gender count for more.
    """
    best: tuple[float, Actor] | None = None
    other = pronoun in ("die", "deze", "laatstgenoemde")
    for rank, sighting in enumerate(looking_back):
        actor = sighting.actor
        away = sentence - sighting.sentence
        spoken_for = pronoun is not None and actor is last and "woordvoerder" in actor.stems
        if not (_may_be(actor, gender) or spoken_for) or away > _REACH or (other and actor is last):
            continue
        score = 10.0 - 1.5 * away - 0.2 * rank + 2.5 * sighting.is_subject
        score += 1.5 * (actor.gender is not None and actor.gender == gender)
        score += (2.5 if away <= 1 else 0.8) * (actor is last)
        leads = sighting.is_subject and away <= 1
        score -= 3.0 * (actor.kind is SourceKind.ANONYMOUS and actor is not last and not leads)
        if best is None or score > best[0]:
            best = score, actor
    if best is None:
        return None
    if best[1].gender is None and best[1].is_surely_somebody:
        best[1].gender = gender
    return best[1]


def _may_be(actor: Actor, gender: str | None) -> bool:
    if actor.is_group or actor.kind in (SourceKind.ORGANISATION, SourceKind.DOCUMENT):
        return False
    if gender is not None and actor.gender is not None and actor.gender != gender:
        return False
    return actor.is_surely_somebody
