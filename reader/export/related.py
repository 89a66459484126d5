"""What a pointer to another article points to."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"(?:lees|zie|bekijk|luister)\s+(?:ook|meer|verder)\s*[:|–—-]?\s*", re.IGNORECASE
)


def without_label(pointer: str) -> str:
    """The pointer without the words that lead in to it: "LEES OOK: Wie is …" gives "Wie is …"."""
    return pointer[label.end() :] if (label := _LABEL.match(pointer)) else pointer
