"""Words that are forms of verbs and so cannot be what a figure counts."""

from __future__ import annotations

import re

from reader.analysis.lexicon import words_in

_PARTICIPLE = re.compile(
    r"(?:op|aan|uit|af|in|mee|toe|bij|over|terug|weg|binnen|achter|neer|door|om)?"
    r"(?:ge[a-zë]{2,}(?:[td]|en)|ge(?:gaan|daan|zien|staan))"
)
_PREFIXED = re.compile(
    r"(?:be|ver|ont|her|over)[a-z]{3,}[td]|(?:over|her)[a-z]{3,}(?:boden|vonden)"
)
_NOUNS = words_in(
    """
    gebied gebieden gezicht gezichten geweld geld geluid geluiden gewicht gewichten gerecht
    gerechten gebit gedicht gedichten gevecht gevechten geschut gemoed gebod geboden geduld gehucht
    gebouw gebouwen gevallen gedachten gevolgen gegevens gezinnen genen gesprekken geweren
    gevangenen gewonden geheimen gebreken geschenken gewassen geslachten geboorten getallen
    getuigen gerucht geruchten gelid generaties gemiddelden gezag gemeenten genoten
    verstand verband verbod verdriet bestand bericht beleid bewind verlet beraad overschot overheid
    overzicht overwicht overstand bescheid bestuurd herfst verst overlast best berucht verkeersbord
    """
)


def is_participle(word: str) -> bool:
    """Whether a lower-case word looks like a past participle: gezakt, opgehaald, verminderd."""
    if word in _NOUNS or any(word.endswith(noun) for noun in ("gebied", "geld", "heid", "schap")):
        return False
    return bool(_PARTICIPLE.fullmatch(word) or _PREFIXED.fullmatch(word))
