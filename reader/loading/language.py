"""Whether a text is Dutch, by the small words that every text is full of."""

from __future__ import annotations

import re
from collections import Counter

_SMALL_WORDS = {
    "Dutch": """
        de het een van en is dat op te in voor met niet zijn die er aan ook als maar om bij nog
        wordt naar uit door over hij ze zij was heeft dan dit wel hebben worden deze kan geen meer
        tot tegen moet zegt volgens werd""",
    "English": """
        the of and to in a is that for it on was with as be by are this from at not have he they
        has but his her an were which will would their been said who or we you""",
    "German": """
        der die das und ist von zu den mit sich des auf für nicht ein eine dem als auch es an
        werden aus er hat dass sie nach bei wird wie noch nur aber""",
    "French": """
        le la les de des et est un une du que en dans qui pour pas sur au il elle ce par plus
        avec sont ont mais se aux été cette""",
    "Spanish": """
        el la los las de y que en un una por con no es se del para al lo como más su pero son
        fue este ha sus""",
    "Frisian": """
        it de fan en in is dat te op foar net mei wie hy sy oan ek as mar hat wurde nei troch
        noch út oer dy har bin om""",
    "Afrikaans": """
        die van en is het in nie dat wat te vir op met hulle sy was om aan as sal ook deur maar
        hierdie word kan by""",
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_LOOKED_AT = 20_000
"""Code points from the start that tell the language."""
_FEWEST = 20
"""Words below which nothing is said."""
_FEWEST_SMALL = 0.15
"""The share of small words that any Dutch text has; half of a news article is above 0.35."""
_WORD = re.compile(r"[^\W\d_]+")


def language_notice(text: str, name: str) -> str | None:
    """What to tell where the text does not look Dutch, else None; short texts always pass."""
    words = Counter(_WORD.findall(text[:_LOOKED_AT].lower()))
    count = sum(words.values())
    if count < _FEWEST:
        return None
    shares = {
        language: sum(words[word] for word in small) / count for language, small in _WORDS.items()
    }
    likeliest = max(shares, key=lambda language: shares[language])
    if likeliest == "Dutch" and shares["Dutch"] >= _FEWEST_SMALL:
        return None
    if shares[likeliest] < _FEWEST_SMALL:
        return f"{name} does not look like Dutch: reading goes on"
    return f"{name} looks like {likeliest}, not Dutch: reading goes on"
