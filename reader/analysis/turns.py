"""Interviews: unquoted questions, and the one person whose quoted answers follow."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.passages import Passage
from reader.article import Kind

_ADDRESS = frozenset(("u", "uw", "je", "jij", "jouw", "jullie"))


def answers_in(passages: Sequence[Passage]) -> frozenset[int]:
    """The indices of the passages that answer a question; none where the text is no interview."""
    answers = frozenset(
        at for at in range(1, len(passages)) if passages[at].is_all_talk and _asks(passages[at - 1])
    )
    return answers if len(answers) >= 2 else frozenset()


def _asks(passage: Passage) -> bool:
    """Whether a paragraph is an interviewer's: it ends with a question or says "u"."""
    if passage.kind not in (Kind.BODY, Kind.HEADING) or passage.is_all_talk or not passage.words:
        return False
    if passage.words[-1].text == "?":
        return True
    return any(word.lower in _ADDRESS for word in passage.words)
