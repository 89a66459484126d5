"""The sources of an article: whoever is quoted or reported, one entry each."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.cast import Actor
from reader.analysis.findings import Certainty, Reason, Source
from reader.analysis.listening import Saying

_RANK = {Certainty.CERTAIN: 0, Certainty.LIKELY: 1, Certainty.GUESS: 2}


def sources_of(sayings: Iterable[Saying]) -> tuple[Source, ...]:
    """One source for every actor that says something, in the order of their first mentions."""
    reasons: dict[Actor, Reason] = {}
    for saying in sayings:
        if saying.actor is None:
            continue
        known = reasons.get(saying.actor)
        if known is None or _RANK[saying.reason.certainty] < _RANK[known.certainty]:
            reasons[saying.actor] = saying.reason
    sources = [_source(actor, reason) for actor, reason in reasons.items()]
    return tuple(sorted(sources, key=lambda source: source.mentions[:1]))


def _source(actor: Actor, reason: Reason) -> Source:
    return Source(
        name=actor.name,
        kind=actor.kind,
        role="; ".join(actor.roles[:3]) or None,
        aliases=tuple(alias for alias in actor.aliases if alias != actor.name),
        mentions=tuple(sorted(actor.mentions)),
        reason=reason,
    )
