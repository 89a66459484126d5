"""Where the sentences of a Dutch paragraph begin and end.

A full stop, question mark, exclamation mark or ellipsis may end a sentence, together with the
closing marks right behind it. Whether it does, the word before it and what comes after it decide.
Every look back or ahead is bounded, so that the work grows with the length of the text alone.
"""

from __future__ import annotations

import re

from reader.article import Span
from reader.dutch.abbreviations import NAMES_WITH_A_MARK, TOP_LEVEL_DOMAINS
from reader.dutch.full_stops import full_stop_ends, is_abbreviation, opens_sentence

_CANDIDATE = re.compile(
    r"""
    (?P<mark>                                                   # what may end a sentence
      [.?!…](?<![.?!…].)(?<![.?!…][ ].)                         # not halfway such a run
      (?:[.?!…]|[ ](?=[.…](?:[ .…]|\Z)))*+                      # ". . ." is one
    )
    (?:
      (?P<closing>(?:[”“’‘"'»«›‹)\]}]|\[\d{1,3}\]|[ \u00a0\u202f][»”](?=\s|\Z))*+)
      (?P<aside>\s\([a-zà-ÿ][^().?!…]{0,40}\)(?=\s))?+(?=\s|\Z)  # "… zegt hij. (lacht) Daarna"
      |
      (?P<glued>[”’»)]?)(?=[“„‘«]?[A-ZÀ-Þ][a-zà-ÿ]+[\s,])        # a blank that was forgotten
    )
    """,
    re.VERBOSE,
)
_OPENING = re.compile(
    r"""
    \s*+(?:(?:
      [(\[](?:…|\.{2,3})[)\]] | [\"“”„‚«»‹›(\[{¿¡] | ,, | '' | ['’‘`](?![sntkrm][\s-])
      | [-–—]{1,3}(?!\S) | [*•]
    )\s*+){0,6}+
    """,
    re.VERBOSE,
)
_APOSTROPHE_WORD = re.compile(r"['’‘`][sntkrmSNTK](?:\s+|-)(?P<next>\w)")
_BRAND_OR_ITEM = re.compile(r"[a-z]{1,2}[A-Z]|[a-z]\)\s")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_GLUED_WORD = re.compile(r"[a-zà-ÿ]+\Z|[A-ZÀ-Þ][a-zà-ÿ]+\Z")
_CAPITALISED_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+")
_LOOK_BACK = 40
_ASIDE_LOOK_BACK = 160
_DASHES = (" – ", " — ", " - ")
_OPENING_SIGNS = "'’‘`€$£#+@&§%"
_CONTINUING_SIGNS = ",;:.?!…)]”»"


def split_sentences(text: str) -> tuple[Span, ...]:
    """The places of the sentences of one paragraph, in order and without the white space around
    them; none for a blank text."""
    spans: list[Span] = []
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    for found in _CANDIDATE.finditer(text, start, end):
        if found.end() < end and _ends(text, start, found):
            spans.append(Span(start, found.end()))
            start = found.end()
            while text[start].isspace():
                start += 1
    if start < end:
        spans.append(Span(start, end))
    return tuple(spans)


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the sentence that began at `start` ends with the candidate."""
    opening = _OPENING.match(text, found.end())
    at = opening.end() if opening else found.end()
    if at < len(text) and _goes_on_in_lower_case(text, at):
        return False
    mark, closing, stop = found["mark"], found["closing"] or "", found.start()
    before = text[max(start, stop - _LOOK_BACK) : stop]
    if not _LETTER_OR_DIGIT.search(before) or _leaves_words_out(before, mark, closing):
        return False
    if found["glued"] is not None and not _blank_was_forgotten(text, before, found):
        return False
    if at >= len(text):
        return False
    if not text[at].isalnum() and text[at] not in _OPENING_SIGNS:
        return mark[-1] != "…" and text[at] not in _CONTINUING_SIGNS
    if closing[:1] in (")", "]") and text[start] not in "([" and _is_inside(before, mark):
        return False
    if mark[-1] in "?!" and not closing:
        if before.endswith(NAMES_WITH_A_MARK):
            return opens_sentence(text, at)
        return not _closes_aside(text, start, stop, at)
    if mark == "." and not closing:
        sentence = text[start:stop] if stop - start < _LOOK_BACK else before
        return full_stop_ends(sentence, before, text, at)
    return True


def _leaves_words_out(before: str, mark: str, closing: str) -> bool:
    """Whether it is the "(…)" of a quote, which belongs to what follows it."""
    return before[-1:] in ("(", "[") and closing[:1] in (")", "]") and set(mark) <= {".", "…"}


def _blank_was_forgotten(text: str, before: str, found: re.Match[str]) -> bool:
    """Whether "gaan.Hij" is two sentences, as a web address or an initial is not."""
    if found["glued"]:
        return True
    last = _GLUED_WORD.search(before)
    following = _CAPITALISED_WORD.search(text, found.end())
    return (
        last is not None
        and following is not None
        and len(last.group()) >= 3
        and following.group().lower() not in TOP_LEVEL_DOMAINS
    )


def _goes_on_in_lower_case(text: str, at: int) -> bool:
    """Whether what begins at `at` goes on in lower case, as no sentence begins."""
    if text[at].islower():
        return not _BRAND_OR_ITEM.match(text, at)
    apostrophe = _APOSTROPHE_WORD.match(text, at)
    return apostrophe is not None and apostrophe["next"].islower()


def _is_inside(before: str, mark: str) -> bool:
    """Whether a mark before a closing bracket belongs to an aside: "(wie?)", "(appels e.d.)"."""
    return mark[-1] in "?!" or (mark == "." and is_abbreviation(before))


def _closes_aside(text: str, start: int, stop: int, at: int) -> bool:
    """Whether it ends an aside between dashes: "hij kwam – eindelijk! – Den Haag binnen"."""
    opened = max(start, stop - _ASIDE_LOOK_BACK)
    between = text[stop:at]
    return any(dash in between and text.find(dash, opened, stop) >= 0 for dash in _DASHES)
