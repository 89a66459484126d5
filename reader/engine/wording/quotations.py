"""Where a quotation of the Dutch stands in the English, as far as the attention tells."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Span
from reader.engine.wording.quote_marks import QuoteMark
from reader.translation.attention import Attention

_FAINTEST = 40
"""Of 255: what an English token gives the Dutch token that it looks at most, to count."""


class Looks:
    """What each English token looked at most: a place in the Dutch, or nothing clear."""

    def __init__(self, attention: Attention, english: str) -> None:
        self._places: list[tuple[Span, Span]] = []
        """Of the English tokens with letters or digits: their span, and the Dutch one."""
        width = len(attention.dutch)
        for index, span in enumerate(attention.english):
            row = attention.weights[index * width : (index + 1) * width]
            if not row or not any(map(str.isalnum, span.of(english))):
                continue
            most = max(row)
            looked_at = attention.dutch[row.index(most)]
            if most >= _FAINTEST and len(looked_at):
                self._places.append((span, looked_at))

    def stretch(self, dutch: Span) -> Span | None:
        """The English of the stretch of Dutch, or None where it is not clearly in one place.

        It is the run of tokens with the most that looked into the stretch and the fewest that
        looked out of it.
        """
        best, total, running = 0, 0, 0
        start, found = 0, None
        for index, (_, looked_at) in enumerate(self._places):
            inside = dutch.touches(looked_at)
            total += inside
            running += 1 if inside else -1
            if running <= 0:
                running, start = 0, index + 1
            elif running > best:
                best, found = running, (start, index)
        if found is None or best * 2 < total:
            return None
        return Span(self._places[found[0]][0].start, self._places[found[1]][0].end)


def quoted(mark: QuoteMark, marks: Sequence[QuoteMark], length: int) -> Span:
    """What stands in the quotation that the mark belongs to, in a text of this length."""
    other = marks[mark.partner].span if mark.partner is not None else None
    if mark.opens:
        return Span(mark.span.end, other.start if other else length)
    return Span(other.end if other else 0, mark.span.start)
