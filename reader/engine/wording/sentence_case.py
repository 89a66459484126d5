"""Lines in capitals as a sentence is written, which is what models have learnt from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from reader.analysis.name_words import PARTICLES, PLACES
from reader.engine.wording.acronyms import EMPHASISED, WELL_KNOWN

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STEM = re.compile(r"[^\W_]+")
"""What of a word may be a name: "CDA" of "CDA'ER"."""
_LEAD = re.compile(r"(?P<words>[^:|–—]{2,60}?)(?=\s?[:|]|\s[–—-]\s|\s[–—-]\Z)")
_DATELINE = re.compile(r"(?P<words>[^(:|–—]{2,40}?)(?=\s\([^()]{2,20}\)(?:\s[–—-]|\Z))")
_BEGINS = re.compile(
    r"(?:(?:(?<!\b\w)\.|[?!…:|])['\"“”„‘’«»)\s]*\s['\"“”„‘’«»(\s]*|\A\W*)(?:['’][SsTtNn]\s)?\Z"
)
"""What stands before the first word of a sentence."""
_QUOTED = re.compile(r"(?:\A|[\s(])[\"“„«‘‚]\Z|(?:\A|\s)['’]\Z")
_INITIAL = re.compile(r"\.|-\d")
"""What follows the J of "J. DE BOER" and the F of "F-35"."""
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_VOWELS = frozenset("AEIOUYÀÁÂÄÆÈÉÊËÌÍÎÏÒÓÔÖØÙÚÛÜ")
_FEWEST_LETTERS = 5
_FEWEST_TITLE_WORDS = 4
_LOOK_BACK = 8
_PLACES = {place.casefold(): place for place in PLACES}


def known_words(texts: Iterable[str]) -> dict[str, str]:
    """How the texts write the words that have a capital in the middle of their sentences,
    by the casefolded word."""
    written: Counter[str] = Counter()
    for text in texts:
        if not _is_capitals(text) and not _is_title_case(text):
            lead = _LEAD.match(text)
            begins = lead.end() if lead and _is_capitals(lead["words"]) else 0
            written.update(_in_the_middle(text[begins:]))
    best: dict[str, str] = {}
    for word, count in written.items():
        before = best.get(word.casefold())
        if before is None or (count, word) > (written[before], before):
            best[word.casefold()] = word
    return {folded: word for folded, word in best.items() if word != word.lower()}


def _in_the_middle(text: str) -> Iterable[str]:
    """The words that do not begin a sentence or a quotation, and those in capitals."""
    for found in _WORD.finditer(text):
        word, before = found.group(), text[max(0, found.start() - _LOOK_BACK) : found.start()]
        begins = _BEGINS.search(before) or _QUOTED.search(before)
        is_stressed = word.isupper() and word.lower() in EMPHASISED
        if not is_stressed and (not begins or (len(word) > 1 and word.isupper())):
            yield word


def in_sentence_case(segment: str, known: Mapping[str, str]) -> str:
    """The segment with what is in capitals, or has one on every word, written as a sentence is.

    It is as long as the segment. `known` says how words are written in the middle of a sentence.
    """
    if _is_capitals(segment):
        return _lowered(segment, known)
    if _is_title_case(segment):
        return _lowered(segment, known, titled=True)
    dateline = _DATELINE.match(segment)
    if dateline and dateline["words"].isupper():
        end = dateline.end("words")
        return _WORD.sub(_in_a_dateline, segment[:end]) + segment[end:]
    lead = _LEAD.match(segment)
    if lead and _is_capitals(lead["words"]):
        end = lead.end("words")
        return _lowered(segment[:end], known) + segment[end:]
    return segment


def _is_capitals(text: str) -> bool:
    """Whether it is a line in capitals, not just a name that is written so."""
    if text.upper() != text or text.lower() == text:
        return False
    words = [word for word in _WORD.findall(text) if not _stays(word)]
    letters = sum(map(len, words))
    return letters >= _FEWEST_LETTERS or (bool(words) and len(_WORD.findall(text)) > 1)


def _is_title_case(text: str) -> bool:
    """Whether every word has a capital although they are not all names."""
    if "," in text:
        return False
    words = [word for word in _WORD.findall(text) if word[0].isalpha()]
    if len(words) < _FEWEST_TITLE_WORDS or not all(word[0].isupper() for word in words):
        return False
    if not any(word[1:].islower() for word in words):
        return False
    return sum(word.lower() not in PARTICLES for word in words) >= _FEWEST_TITLE_WORDS


def _stays(word: str) -> bool:
    """Whether a word in capitals is a name, a number or nothing that has a lower case."""
    if word.lower() in EMPHASISED or "'" in word or "’" in word:
        return False
    if word in WELL_KNOWN or not word.isalpha():
        return True
    return len(word) > 1 and (_VOWELS.isdisjoint(word) or _ROMAN.fullmatch(word) is not None)


def _lowered(text: str, known: Mapping[str, str], *, titled: bool = False) -> str:
    pieces: list[str] = []
    at = 0
    for found in _WORD.finditer(text):
        pieces += (text[at : found.start()], _word(found, known, titled))
        at = found.end()
    pieces.append(text[at:])
    return "".join(pieces)


def _word(found: re.Match[str], known: Mapping[str, str], titled: bool) -> str:
    """The word as it is written where it stands."""
    word, start, end = found.group(), found.start(), found.end()
    before = found.string[max(0, start - _LOOK_BACK) : start]
    if titled and word[1:] != word[1:].lower():
        return word
    folded = word.casefold()
    written = known.get(folded) or _PLACES.get(folded)
    if written is not None and len(written) == len(word) and written.casefold() == folded:
        return written
    stem = _STEM.match(word)
    if not titled and stem and _stays(stem.group()):
        return stem.group() + _lower(word[stem.end() :])
    elided = len(word) == 1 and before[-1:] in ("'", "’")
    if _BEGINS.search(before) and not elided:
        return _capitalised(word)
    is_initial = len(word) == 1 and _INITIAL.match(found.string, end) is not None
    return word if is_initial else _lower(word)


def _in_a_dateline(found: re.Match[str]) -> str:
    """The part of a town's name as it is written: "Den" and "Haag"."""
    return found.group() if _stays(found.group()) else _capitalised(found.group())


def _capitalised(word: str) -> str:
    """The word in lower case but for its first letter; IJ is one letter."""
    kept = 2 if word.startswith("IJ") else 1
    return word[:kept] + _lower(word[kept:])


def _lower(text: str) -> str:
    """The text in lower case, sign by sign, each of which stays one."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
