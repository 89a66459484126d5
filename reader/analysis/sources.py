"""The sources of an article: whoever is quoted or reported, one entry each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.analysis.cast import Actor
from reader.analysis.findings import Certainty, Reason, Source
from reader.analysis.listening import Saying

_MOST_ROLES = 3
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
        role=_role(actor.roles) or None,
        aliases=tuple(alias for alias in actor.aliases if alias != actor.name),
        mentions=tuple(sorted(actor.mentions)),
        reason=reason,
    )


def _role(roles: Sequence[str]) -> str:
    """The first roles that the text gives, "analist" with the "van het instituut" behind it."""
    said: list[str] = []
    for role in roles[:_MOST_ROLES]:
        if said and role.startswith("van ") and " van " not in said[-1]:
            said[-1] += f" {role}"
        else:
            said.append(role)
    return "; ".join(said)
