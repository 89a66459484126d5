"""Text from outside made fit to be drawn: whatever a terminal could obey is shown instead.

A text and its drawn form have the same length, so that a place in one is a place in the other.
"""

from __future__ import annotations

import unicodedata

_BLANK = " "
_HIDDEN = "\ufffd"
_KEPT_FORMAT = "\u200c\u200d"
"""The joiners: signs of scripts and emoji are drawn wrongly without them, and they move nothing."""
_CONTROL_PICTURES = 0x2400


class _Shown(dict[int, str | int]):
    """For `str.translate`: what is drawn for a code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str | int:
        shown = self[code] = _shown(code)
        return shown


def _shown(code: int) -> str | int:
    sign = chr(code)
    if sign.isspace() and code not in range(0x1C, 0x20):
        return _BLANK
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if code == 0x7F:
        return "␡"
    if code == 0xAD:
        return "-"
    category = unicodedata.category(sign)
    if category in ("Cc", "Cs") or (category == "Cf" and sign not in _KEPT_FORMAT):
        return _HIDDEN
    if category == "Cn" and code & 0xFFFE == 0xFFFE:
        return _HIDDEN
    return code


_TABLE = _Shown()


def encodable(text: str) -> str:
    """The text as UTF-8, a file or a database can hold it: half of a surrogate pair becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def visible(text: str) -> str:
    """The text as it may be drawn: as long, on one line, and with nothing that a terminal obeys.

    Control characters become their pictures (␛), white space blanks, a soft hyphen a hyphen, and
    bidirectional and other invisible controls the replacement character.
    """
    return text.translate(_TABLE)
