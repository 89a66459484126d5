"""Dutch numerals: from digits and number words to their values."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

_UNITS = {
    word: value
    for value, word in enumerate("een twee drie vier vijf zes zeven acht negen".split(), start=1)
}
_TEENS = {
    word: value
    for value, word in enumerate(
        ("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien").split(),
        start=10,
    )
}
_TENS = {
    word: value * 10
    for value, word in enumerate(
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(), start=2
    )
}
SCALES: dict[str, int] = {
    "dozijn": 12,
    "honderd": 100,
    "duizend": 1_000,
    **dict.fromkeys(("miljoen", "mln", "milj", "mio"), 1_000_000),
    **dict.fromkeys(("miljard", "mld", "mrd", "mia"), 1_000_000_000),
    **dict.fromkeys(("biljoen", "bln"), 1_000_000_000_000),
    "biljard": 1_000_000_000_000_000,
}
"""What a word multiplies the number before it by."""

_HALVES = {
    "half": Decimal("0.5"),
    "halve": Decimal("0.5"),
    "anderhalf": Decimal("1.5"),
    "anderhalve": Decimal("1.5"),
    "driekwart": Decimal("0.75"),
}
_LONGEST = 80
"""The longest word that is read as a numeral."""
_MOST_DIGITS = 18


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_UNDER_HUNDRED = (
    rf"(?:(?:{_either(_UNITS)})en(?:{_either(_TENS)})|{_either(_TEENS)}|{_either(_TENS)}"
    rf"|{_either(_UNITS)})"
)
_UNDER_THOUSAND = rf"(?:(?:{_UNDER_HUNDRED})?honderd(?:(?:en)?{_UNDER_HUNDRED})?|{_UNDER_HUNDRED})"
_CARDINAL = re.compile(
    rf"(?:(?P<thousands>{_UNDER_THOUSAND})?(?P<thousand>duizend)(?:en(?=.))?)?"
    rf"(?P<rest>{_UNDER_THOUSAND})?"
)
_HUNDREDS = re.compile(
    rf"(?:(?P<hundreds>{_UNDER_HUNDRED})?(?P<hundred>honderd)(?:en(?=.))?)?"
    rf"(?P<rest>{_UNDER_HUNDRED})?"
)
_COMPOUND = re.compile(rf"(?P<unit>{_either(_UNITS)})en(?P<tens>{_either(_TENS)})")

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_DECIMAL = re.compile(r"\d+,\d+")
_POINTED = re.compile(r"0\.\d+|[1-9]\d*\.(?:\d{1,2}|\d{4,})")
_WHOLE = re.compile(r"0|[1-9]\d*")
_SPACES = re.compile(r"\s")


def digits_value(text: str) -> Decimal | None:
    """The number that digits stand for by Dutch custom (1.200 = 1200; 1,2 = 1.2), or None."""
    if len(text) > _MOST_DIGITS:
        return None
    text = _SPACES.sub("", text)
    if _GROUPED.fullmatch(text) or _DECIMAL.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _WHOLE.fullmatch(text) or _POINTED.fullmatch(text):
        return Decimal(text)
    return None


def plain(word: str) -> str:
    """The word in lower case without accents and hyphens."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(sign for sign in parts if not unicodedata.combining(sign) and sign not in "-'’")


@lru_cache(maxsize=8192)
def cardinal(word: str) -> Decimal | None:
    """The value of a number word (vijftienhonderd, tweeënhalf, anderhalve), or None."""
    if len(word) > _LONGEST:
        return None
    name = plain(word)
    if name in _HALVES:
        return _HALVES[name]
    if name == "nul":
        return Decimal(0)
    for ending in ("eneenhalf", "eneenhalve", "enhalf", "enhalve"):
        if name.endswith(ending):
            whole = _UNITS.get(name[: -len(ending)]) or _TEENS.get(name[: -len(ending)])
            return Decimal(whole) + Decimal("0.5") if whole else None
    value = _whole(name)
    return None if value is None else Decimal(value)


@lru_cache(maxsize=8192)
def ordinal(word: str) -> int | None:
    """The value of an ordinal in letters (twaalfde, eenentwintigste), or None."""
    if len(word) > _LONGEST:
        return None
    name = plain(word)
    if name.endswith("eerste"):
        before = name.removesuffix("eerste")
        return 1 if not before else _added(before, 1)
    if name.endswith("derde") and name != "honderdde":
        before = name.removesuffix("derde")
        return 3 if not before else _added(before, 3)
    if name.endswith("miljoenste"):
        return 1_000_000 * (_whole(name.removesuffix("miljoenste") or "een") or 1)
    for ending in ("ste", "de"):
        stem = name.removesuffix(ending)
        if stem != name and not stem.endswith(("een", "drie")):
            return _whole(stem)
    return None


def _added(before: str, last: int) -> int | None:
    """A round number of hundreds and more with a last unit added: honderd-eerste."""
    value = _whole(before.removesuffix("en")) if before.endswith("den") else _whole(before)
    return value + last if value is not None and value % 100 == 0 else None


def _whole(name: str) -> int | None:
    match = _CARDINAL.fullmatch(name)
    if match is None or not name:
        return None
    rest = _under_thousand(match["rest"])
    if match["thousand"] is None:
        return rest
    return (_under_thousand(match["thousands"]) or 1) * 1000 + rest


def _under_thousand(name: str | None) -> int:
    match = _HUNDREDS.fullmatch(name or "")
    if match is None:
        return 0
    rest = _under_hundred(match["rest"])
    return rest + (_under_hundred(match["hundreds"]) or 1) * 100 if match["hundred"] else rest


def _under_hundred(name: str | None) -> int:
    if not name:
        return 0
    for words in (_UNITS, _TEENS, _TENS):
        if name in words:
            return words[name]
    match = _COMPOUND.fullmatch(name)
    return _UNITS[match["unit"]] + _TENS[match["tens"]] if match else 0
