"""The noun that a number counts, and whether what follows a number can be counted at all."""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.figures.tokens import Tokens
from reader.analysis.lexicon import words_in

_FUNCTION_WORDS = words_in(
    """
    de het een en of maar want dus dat die dit deze als dan toen omdat doordat terwijl om te in op
    aan bij van voor door met naar uit over onder na tot tegen tussen sinds per via zonder binnen
    buiten tijdens volgens is was zijn waren wordt werd worden werden heeft had hebben hadden kan
    kon kunnen konden zal zou zullen zouden moet moest moeten moesten mag mocht mogen mochten wil
    wilde willen wilden gaat ging gaan gingen komt kwam komen kwamen staat stond staan stonden doet
    deed doen deden laat liet laten lieten blijft bleef blijven bleven ligt lag liggen lagen zit
    zat zitten zaten krijgt kreeg krijgen kregen niet nog ook al er hier daar nu wel zo erg zeer
    heel veel minder meer meest later eerder geleden wie wat waar hoe ik jij hij zij ze we wij
    jullie hen hun haar hem u men zich elkaar alleen samen weer geen steeds vaak soms ooit nooit
    altijd eens echt juist zelfs slechts ten ter tijden tegelijk vandaag gisteren morgen lang hoog
    breed diep zwaar oud jonger ouder hoger lager keer maal rond ongeveer circa bijna ruim elk elke
    ieder iedere beide volgend volgende tevens erop eraan ervan waarvan waarin waarbij zodat totdat
    hoewel tenzij mits voordat nadat zodra toch zeker boven beneden naast achter langs bovenop
    onderaan mogelijk overleden gewond gedood vermist behaalden speelden verloren gewonnen bleken
    omhoog omlaag zakte zakten steeg stegen daalde daalden groeide groeiden kostte bedroeg bedraagt
    schommelt reed bereikte kromp
    """
)
_SINGULAR = words_in("man vrouw personeel volk stuks stuk koppel publiek vee procent punt")
_DESCRIBING = words_in(
    """
    extra gratis miljoen miljard nationaal internationaal zogeheten zogenaamde fulltime parttime
    open eigen gouden zilveren houten stalen ijzeren bronzen stenen betonnen glazen leren wollen
    katoenen papieren plastic dronken gebroken gesloten gestolen gevonden verlaten verborgen
    verboden vergeten betrokken onervaren ervaren gekozen geschreven gezonken ontbonden verdwenen
    aangehouden uitgekozen volwassen tevreden verscheiden opeenvolgende
    """
)
_ADJECTIVE_ENDS = (
    "ig",
    "lijk",
    "isch",
    "baar",
    "zaam",
    "iaal",
    "onaal",
    "eraal",
    "graal",
    "eerd",
    "end",
)
_NOUN_ENDS = ("ie", "iteit", "age")
_NOT_PLURAL_ENDS = ("ss", "us", "is", "as")
_FURTHEST = 6
"""How many words are looked at for the noun."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: from its first word to the token after its noun."""

    first: int
    noun: int
    """The first token of the noun, or of the name that stands for one."""
    last: int
    certain: bool
    """Whether the noun is a plural, as after a number it must be."""


def is_function_word(word: str) -> bool:
    """Whether a lower-case word can be no part of a noun phrase after a number."""
    return word in _FUNCTION_WORDS


def counted_at(tokens: Tokens, index: int, one: bool = False) -> Counted | None:
    """What is counted from a token on: at most a few adjectives and then a noun, or None.

    After `one` the noun is a singular.
    """
    at = index
    while at < index + _FURTHEST and tokens.is_word(at):
        word = tokens.lower(at)
        if _joins_adjectives(tokens, at, index):
            at += 1
            continue
        if word in _FUNCTION_WORDS:
            return None
        if word in _SINGULAR or (_is_plural(word) and not one):
            return _counted(tokens, index, at, certain=True)
        is_last = not tokens.is_word(at + 1) or tokens.lower(at + 1) in _FUNCTION_WORDS
        if one and word.endswith(_NOUN_ENDS):
            return _counted(tokens, index, at, certain=True)
        if one and not word.endswith("e") and not word.endswith(_ADJECTIVE_ENDS):
            return _counted(tokens, index, at, certain=True)
        if one and is_last:
            return _counted(tokens, index, at, certain=True) if word.endswith("e") else None
        if is_last and not _joins_adjectives(tokens, at + 1, index):
            return _counted(tokens, index, at, certain=False)
        if not (one or _is_adjective(tokens, at)):
            return None
        at += 1
    return None


def _counted(tokens: Tokens, first: int, noun: int, certain: bool) -> Counted:
    """The noun with the rest of its name where it is one: All Stars."""
    last = noun + 1
    start = noun
    if tokens.is_capital(noun):
        while start > first and tokens.is_capital(start - 1):
            start -= 1
        while last < noun + 3 and tokens.is_capital(last):
            last += 1
    return Counted(first, start, last, certain)


def _joins_adjectives(tokens: Tokens, index: int, first: int) -> bool:
    """Whether "en" or "of" stands between two adjectives: "lagere en middelbare scholen"."""
    around = (tokens.lower(index - 1), tokens.lower(index + 1))
    return (
        index > first
        and tokens.lower(index) in ("en", "of")
        and all(word.endswith("e") and word not in _FUNCTION_WORDS for word in around)
        and tokens.is_word(index + 2)
    )


def _is_plural(word: str) -> bool:
    if word in _DESCRIBING or len(word) < 4:
        return False
    if word.endswith(("en", "ën", "ici", "'s", "’s")):
        return True
    return word.endswith("s") and not word.endswith(_NOT_PLURAL_ENDS)


def _is_adjective(tokens: Tokens, index: int) -> bool:
    word = tokens.lower(index)
    return word.endswith("e") or word in _DESCRIBING or tokens.is_capital(index)
