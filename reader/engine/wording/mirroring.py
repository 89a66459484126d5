"""English with the quote marks of its Dutch: as many, in the same order, and in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.article import Span
from reader.engine.wording.draft import Draft, blank_edits
from reader.engine.wording.edits import Edit, Edits
from reader.engine.wording.english_marks import SIGNS, EnglishMark, english_marks, matched
from reader.engine.wording.quotations import Looks, quoted
from reader.engine.wording.quote_marks import QuoteMark

PUT_BACK = "quote marks put back"
MISSING = "quote marks are missing"
_LEADS_IN = re.compile(r"[\s–—•*…-]*")
_END_MARKS = ".!?…"
_MARKS_TOGETHER = 20
_PUNCTUATION = ".,!?…;:"
_OF_A_WORD = "'’-"


def mirrored(draft: Draft, dutch: str, marks: Sequence[QuoteMark]) -> Draft:
    """The draft with the quote marks of the Dutch; a doubt where some cannot be placed.

    The draft's Dutch places are in `dutch`, as those of the marks are.
    """
    english = draft.english
    found = english_marks(english, marks)
    if not marks and not found:
        return draft
    straight = bool(marks) and all(mark.straight for mark in marks)
    pairs = matched(marks, found, (len(dutch), len(english)))
    if len(pairs) == len(marks) and _stand_well(marks, found, pairs, english):
        glyphs = {theirs: marks[ours].english(straight=straight) for ours, theirs in pairs.items()}
        return draft.edited(Edits(_written(found, glyphs, english)))
    taken = set(pairs.values())
    gone = Edits(
        Edit(mark.span, _between_words(mark.span, english))
        for index, mark in enumerate(found)
        if mark.is_sure or index in taken
    )
    bare = draft.edited(gone)
    blanks = blank_edits(bare.english)
    known = {
        ours: blanks.move(gone.move(Span(found[theirs].span.end, found[theirs].span.end))).start
        for ours, theirs in pairs.items()
    }
    bare = bare.edited(blanks)
    places = _in_order(marks, [*_places(bare, dutch, marks, known)], known)
    put_in = Edits(
        Edit(Span(place, place), "".join(marks[ours].english(straight=straight) for _, ours in at))
        for place, at in groupby(((place, ours) for ours, place in places.items()), _first)
    )
    whole = bare.edited(put_in)
    if not places.keys() <= known.keys():
        whole = whole.by(PUT_BACK)
    return whole if len(places) == len(marks) else whole.doubting(MISSING)


def _between_words(span: Span, english: str) -> str:
    """What is left of a mark: a blank where two words would become one."""
    after = english[span.end : span.end + _MARKS_TOGETHER].lstrip(SIGNS)[:1]
    return " " if english[: span.start][-1:].isalnum() and after.isalnum() else ""


def _first(pair: tuple[int, int]) -> int:
    return pair[0]


def _stand_well(
    marks: Sequence[QuoteMark], found: list[EnglishMark], pairs: dict[int, int], english: str
) -> bool:
    """Whether there is nothing to do but to write the marks as English does."""
    taken = set(pairs.values())
    if any(mark.is_sure and index not in taken for index, mark in enumerate(found)):
        return False
    for ours, theirs in pairs.items():
        span = found[theirs].span
        inner = (
            english[span.end : span.end + 1] if marks[ours].opens else english[: span.start][-1:]
        )
        sides = (english[: span.start][-1:], english[span.end : span.end + 1])
        if not inner or inner.isspace() or all(map(str.isalnum, sides)):
            return False
        partner = marks[ours].partner
        end = found[pairs[partner]].span.start if partner is not None else len(english)
        if marks[ours].opens and not english[span.end : end].strip():
            return False
    return True


def _written(found: list[EnglishMark], glyphs: dict[int, str], english: str) -> Iterator[Edit]:
    for index, glyph in glyphs.items():
        if found[index].span.of(english) != glyph:
            yield Edit(found[index].span, glyph)


def _places(
    bare: Draft, dutch: str, marks: Sequence[QuoteMark], known: dict[int, int]
) -> Iterator[int | None]:
    """Where each mark belongs in the English without any; None where nothing tells."""
    english = bare.english
    looks: Looks | None = None
    for index, mark in enumerate(marks):
        place = known.get(index)
        if place is None:
            place = _at_an_end(mark, dutch, english)
        if place is None:
            looks = looks or Looks(bare.attention, english)
            stretch = looks.stretch(quoted(mark, marks, len(dutch)))
            if stretch is not None:
                place = stretch.start if mark.opens else _closing(stretch, english, mark, dutch)
        yield None if place is None else _beside_a_word(place, english, mark.opens)


def _closing(stretch: Span, english: str, mark: QuoteMark, dutch: str) -> int:
    """The place behind the stretch, and behind its punctuation where the Dutch has some there."""
    place = len(english[: stretch.end].rstrip(_PUNCTUATION))
    punctuated = english[place : place + 1] in (*_PUNCTUATION,)
    return place + (punctuated and dutch[mark.span.start - 1] in _PUNCTUATION)


def _at_an_end(mark: QuoteMark, dutch: str, english: str) -> int | None:
    """The place of a mark that the Dutch begins or ends with; None for one within it."""
    if mark.opens:
        if any(map(str.isalnum, dutch[: mark.span.start])):
            return None
        leads_in = _LEADS_IN.match(english)
        return leads_in.end() if leads_in else 0
    if any(map(str.isalnum, dutch[mark.span.end :])):
        return None
    behind = any(sign in _END_MARKS for sign in dutch[mark.span.end :])
    return len(english.rstrip(".!?…,;: ")) if behind else len(english)


def _beside_a_word(place: int, english: str, opens: bool) -> int:
    """The place, outside the word that it is in and right beside what is quoted."""
    if opens:
        while place and _is_inside(english, place):
            place -= 1
        while english[place : place + 1].isspace():
            place += 1
        return place
    while place < len(english) and _is_inside(english, place):
        place += 1
    while place and english[place - 1].isspace():
        place -= 1
    return place


def _is_inside(english: str, place: int) -> bool:
    """Whether a word goes on at the place."""
    if not 0 < place < len(english):
        return False
    before, after = english[place - 1], english[place]
    if before in _OF_A_WORD and place > 1:
        before = english[place - 2]
    elif after in _OF_A_WORD and place + 1 < len(english):
        after = english[place + 1]
    return before.isalnum() and after.isalnum()


def _in_order(
    marks: Sequence[QuoteMark], places: list[int | None], known: dict[int, int]
) -> dict[int, int]:
    """The places by mark, without the pairs of which one has none or stands before another."""
    limits: list[int | None] = []
    limit: int | None = None
    for index in range(len(marks) - 1, -1, -1):
        limits.append(limit)
        if index in known:
            limit = places[index]
    limits.reverse()
    kept: dict[int, int] = {}
    last = 0
    for index, mark in enumerate(marks):
        place, limit, partner = places[index], limits[index], mark.partner
        fits = place is not None and last <= place and (limit is None or place <= limit)
        if not mark.opens and partner is not None:
            opening = kept.get(partner)
            fits = fits and opening is not None and place is not None and opening < place
            if not fits:
                kept.pop(partner, None)
        if fits and place is not None:
            kept[index] = last = place
    return {
        index: place
        for index, place in kept.items()
        if (partner := marks[index].partner) is None or partner in kept
    }
