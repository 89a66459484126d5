"""Times of day: "7.00 uur", "22u09", "20:15", "half twaalf", "kwart voor tien", "om zes uur"."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.analysis.figures.found import Found
from reader.analysis.figures.numerals import cardinal
from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import Certainty, FigureKind

_POINTED = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_COLON = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")
_HOUR = re.compile(r"[01]?\d|2[0-4]")
_AFTER_HOUR = re.compile(r"[uh]([0-5]\d)?")
_HALF = re.compile(r"half(.+)")
_AT = frozenset(("om", "omstreeks", "klokslag"))
_NEAR = frozenset(("rond", "tegen", "vanaf", "tot", "sinds", "voor"))
_LENGTH = frozenset(("lang", "per", "werk", "tijd", "slaap", "vertraging", "later", "eerder"))
_PARTS_OF_DAY = frozenset(("morgens", "ochtends", "middags", "namiddags", "avonds", "nachts"))
_EVENING = frozenset(("avonds", "middags", "namiddags"))


def read_time(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """The time of day that begins at a token."""
    hours = _opening_hours(tokens, index)
    if hours is not None:
        return hours
    found = _digital(tokens, index) or _in_words(tokens, index) or _whole_hour(tokens, index)
    return None if found is None else (_in_the_evening(tokens, found),)


def _made(first: int, last: int, hour: int, minute: int, rule: str, cue: tuple[int, int]) -> Found:
    value = f"{hour % 24:02}:{minute:02}"
    return Found(first, last, FigureKind.TIME, value, "time", rule, cue)


def _digital(tokens: Tokens, index: int) -> Found | None:
    if not tokens.is_digits(index):
        return None
    text = tokens[index].text
    after = _AFTER_HOUR.fullmatch(tokens.lower(index + 1)) if tokens.is_glued(index + 1) else None
    if after and _HOUR.fullmatch(text) and (after[1] or _is_at(tokens, index)):
        cue = (index + 1, index + 2)
        return _made(index, index + 2, int(text), int(after[1] or 0), "hours and minutes", cue)
    match = _POINTED.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    if tokens.lower(index + 1) in ("uur", "u", "h"):
        cue = (index + 1, index + 2)
        return _made(index, index + 2, hour, minute, "hours and minutes", cue)
    if _is_at(tokens, index):
        return _made(index, index + 1, hour, minute, "hours and minutes", (index - 1, index))
    if _range_of_times(tokens, index):
        return _made(index, index + 1, hour, minute, "hours and minutes", (index + 2, index + 4))
    if _COLON.fullmatch(text) and len(match[1]) == 2:
        return replace(
            _made(index, index + 1, hour, minute, "hours and minutes", (index, index + 1)),
            certainty=Certainty.LIKELY,
        )
    return None


def _is_at(tokens: Tokens, index: int) -> bool:
    before = tokens.lower(index - 1)
    return before in _AT


def _range_of_times(tokens: Tokens, index: int) -> bool:
    """Whether another time with "uur" follows: "tussen 14.00 en 16.00 uur"."""
    at = index + 1
    if tokens.lower(at) in ("en", "tot", "-", "–", "of"):
        return bool(_POINTED.fullmatch(tokens[at + 1].text)) and tokens.lower(at + 2) in (
            "uur",
            "u",
        )
    return False


def _hour_value(tokens: Tokens, index: int) -> int | None:
    """The hour from one to twelve at a token, in letters or digits."""
    token = tokens[index]
    if token.kind == "number":
        hour = int(token.text) if _HOUR.fullmatch(token.text) else 0
    else:
        value = cardinal(token.text) if token.kind == "word" else None
        hour = int(value) if value is not None and value == int(value) else 0
    return hour if 1 <= hour <= 12 else None


def _in_words(tokens: Tokens, index: int) -> Found | None:
    """Half twaalf, halftwee, kwart voor tien, tien over half acht, vijf voor twaalf."""
    word = tokens.lower(index)
    half = _half(tokens, index)
    if half is not None:
        last, hour = half
        if tokens.is_word(last) and tokens.lower(last) in ("miljoen", "miljard", "keer", "maal"):
            return None
        return _made(index, last, hour - 1 or 12, 30, "half an hour before", (index, index + 1))
    minutes = 15 if word == "kwart" else _hour_value(tokens, index)
    if minutes is None:
        return None
    at = index + 1
    if tokens.lower(at) in ("minuten", "minuut"):
        at += 1
    side = tokens.lower(at)
    if side not in ("voor", "over"):
        return None
    cue = (index, at + 1)
    half = _half(tokens, at + 1)
    if half is not None:
        last, hour = half
        base = (hour - 1 or 12) * 60 + 30
    else:
        whole = _hour_value(tokens, at + 1)
        if whole is None or (word != "kwart" and not _is_at(tokens, index)):
            return None
        last, base = at + 2, whole * 60
    total = base + minutes * (1 if side == "over" else -1)
    return _made(index, last, total // 60, total % 60, "minutes before or after", cue)


def _half(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """The token after "half twaalf" or "halftwee", and the hour that it names."""
    word = tokens.lower(index)
    if word == "half":
        hour = _hour_value(tokens, index + 1)
        return None if hour is None else (index + 2, hour)
    match = _HALF.fullmatch(word) if tokens.is_word(index) else None
    value = cardinal(match[1]) if match else None
    if value is not None and value in range(1, 13):
        return index + 1, int(value)
    return None


def _opening_hours(tokens: Tokens, index: int) -> tuple[Found, ...] | None:
    """Van 9 tot 17 uur, tussen 10 en 12 uur."""
    joiner = {"van": "tot", "tussen": "en"}.get(tokens.lower(index - 1))
    first, second = tokens[index], tokens[index + 2]
    whole = _HOUR.fullmatch(first.text) and _HOUR.fullmatch(second.text)
    if joiner is None or not whole or not tokens.follow(index + 1, joiner):
        return None
    if tokens.lower(index + 3) != "uur" or tokens.lower(index + 4) in _LENGTH:
        return None
    cue = (index + 3, index + 4)
    return (
        _made(index, index + 1, int(first.text), 0, "a whole hour", cue),
        _made(index + 2, index + 4, int(second.text), 0, "a whole hour", cue),
    )


def _whole_hour(tokens: Tokens, index: int) -> Found | None:
    """ "Om zes uur", "tegen 9 uur", and "om acht" where nothing is counted."""
    token = tokens[index]
    before = tokens.lower(index - 1)
    named = tokens.lower(index + 2) in ("'s", "’s") and tokens.lower(index + 3) in _PARTS_OF_DAY
    if not named and before not in _AT and before not in _NEAR:
        return None
    if token.kind == "number":
        hour = int(token.text) if _HOUR.fullmatch(token.text) else None
    else:
        hour = _hour_value(tokens, index)
    if hour is None or tokens.lower(index) == "een":
        return None
    cue = (index + 2, index + 4) if named else (index - 1, index)
    if tokens.lower(index + 1) != "uur":
        return None
    if before in _NEAR and tokens.lower(index + 2) in _LENGTH:
        return None
    found = _made(index, index + 2, hour, 0, "a whole hour", cue)
    return found if named or before in _AT else replace(found, certainty=Certainty.LIKELY)


def _in_the_evening(tokens: Tokens, found: Found) -> Found:
    """The same time after noon where "'s avonds" or "'s middags" stands beside it."""
    at = found.last
    if tokens.lower(at) not in ("'s", "’s") or tokens.lower(at + 1) not in _EVENING:
        return found
    hour, _, minute = str(found.value).partition(":")
    return found if int(hour) >= 12 else replace(found, value=f"{int(hour) + 12}:{minute}")
