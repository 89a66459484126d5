"""How English begins and ends, as its Dutch does."""

from __future__ import annotations

import re

from reader.article import Span
from reader.engine.wording.draft import Draft
from reader.engine.wording.edits import Edit, Edits

_ALWAYS_CAPITAL = frozenset(
    """
    I I'm I've I'd I'll I’m I’ve I’d I’ll Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
    Dutch English British French German Belgian Flemish Italian Spanish Portuguese Greek Turkish
    American Canadian Mexican European African Asian Russian Ukrainian Polish Chinese Japanese
    Indian Israeli Palestinian Iranian Iraqi Syrian Moroccan Swedish Danish Norwegian Finnish Swiss
    Austrian Hungarian Irish Scottish Australian Brazilian God Christmas Easter Islam Muslim
    Muslims Christian Christians Jewish Jews Catholic Mr Mrs Ms Dr Minister President King Queen
    Parliament Congress Senate State
    """.split()
)
"""English words that have a capital where their Dutch may have none."""
_ORDINARY = frozenset(
    """
    a an the this that these those he she it they we you who which what when where why how
    his her its their our your my one some many most all both each every no not never
    and but or because although though while if as since until so then than also even only
    in on at by with from of to for about after before over under between during through against
    into without within is are was were be been has have had does did do can could will would
    should might must says said say writes wrote asks asked thinks thought according there here
    now yesterday today tomorrow more less
    """.split()
)
"""English words that begin no name."""
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ELIDED = re.compile(r"\W*['’‘`][a-z]\s+(?=\w)")
_END = re.compile(r"(?P<mark>[.?!…:;,]*)(?P<closing>[\s\"”“'’»)\]]*)\Z")
_LOOK_BACK = 40
_ABBREVIATED = re.compile(r"(?:\.\w|\b(?:Inc|Ltd|etc|St|Jr|Sr|Co|Corp|vs|No|Mr|Mrs|Dr))\Z")
_DUTCH_WORD = re.compile(r"\w+")


def finished(draft: Draft, dutch: str) -> Draft:
    """The draft with a capital where the Dutch begins with one, and ended as the Dutch is."""
    draft = draft.edited(first_letter_edits(draft.english, dutch))
    return draft.edited(ending_edits(draft.english, dutch))


def first_letter_edits(english: str, dutch: str) -> Edits:
    """What gives the English the capital or small letter that the Dutch begins with."""
    elided = _ELIDED.match(dutch)
    theirs = _first_word(dutch, elided.end() if elided else 0)
    ours = _first_word(english, 0)
    if theirs is None or ours is None:
        return Edits()
    first, word = ours.group()[0], ours.group()
    if theirs.group()[0].isupper() and word.islower():
        return _instead(ours.start(), first, first.upper())
    if theirs.group()[0].islower() and first.isupper() and not _keeps_capital(ours, dutch):
        return _instead(ours.start(), first, first.lower())
    return Edits()


def _first_word(text: str, start: int) -> re.Match[str] | None:
    found = _FIRST_WORD.search(text, start)
    return found if found and found.group()[0].isalpha() else None


def _keeps_capital(ours: re.Match[str], dutch: str) -> bool:
    """Whether the English begins with a name or with a word that always has a capital."""
    word = ours.group()
    if word.lower() in _ORDINARY:
        return False
    if word in _ALWAYS_CAPITAL or word[1:] != word[1:].lower() or len(word) == 1:
        return True
    return any(each[0].isupper() for each in _DUTCH_WORD.findall(dutch))


def _instead(place: int, old: str, new: str) -> Edits:
    return Edits([Edit(Span(place, place + 1), new)] if new != old else [])


def ending_edits(english: str, dutch: str) -> Edits:
    """What puts a lost end mark back, or takes one off that the Dutch does not have."""
    theirs, ours = _end(dutch), _end(english)
    mark, old = theirs["mark"], ours["mark"]
    if old == mark or not any(map(str.isalnum, english)):
        return Edits()
    if not mark:
        is_added = old == "." and not _is_abbreviated(english, ours)
        return Edits([Edit(Span(*ours.span("mark")), "")] if is_added else [])
    if not old:
        inside = ours.start("mark") if theirs["closing"] else ours.end()
        return Edits([Edit(Span(inside, inside), mark)])
    if old == "." and not mark.startswith((".", "…")):
        place = Span(*ours.span("mark"))
        if _is_abbreviated(english, ours):
            place = Span(place.end, place.end)
        return Edits([Edit(place, mark)])
    return Edits()


def _end(text: str) -> re.Match[str]:
    """The end mark and the closing marks behind it, either of them perhaps empty."""
    found = _END.search(text, max(0, len(text) - _LOOK_BACK))
    assert found is not None
    return found


def _is_abbreviated(english: str, end: re.Match[str]) -> bool:
    return _ABBREVIATED.search(english[: end.start("mark")][-6:]) is not None
