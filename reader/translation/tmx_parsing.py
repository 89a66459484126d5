"""The units of a TMX file, read so that the file can ask for nothing.

Nothing outside the file is ever fetched, and no entity is ever declared: a document type
declaration is let pass only where it has no subset of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.parsers import expat

from reader.article import one_line
from reader.errors import TmxError

DEEPEST = 64
"""Elements within elements; TMX itself needs eight."""
_DUTCH = frozenset({"nl", "nld", "dut"})
_ENGLISH = frozenset({"en", "eng"})
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements of a segment that hold another format's codes, not words."""
_LANGUAGE = ("xml:lang", "lang")
_DATES = ("changedate", "creationdate")
_AGAIN = "Have the program that made it write it again, or take the file away"


@dataclass(frozen=True, slots=True)
class Unit:
    """A Dutch segment and its English, white space as single spaces, neither of them empty."""

    dutch: str
    english: str
    made_at: str | None
    """When it was last changed, as ISO 8601 in UTC, or None."""


def parse_tmx(content: bytes, name: str) -> tuple[Unit, ...]:
    """The units of a file that have Dutch and English, in order; `name` is for the TmxError."""
    reading = _Reading(name)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.StartDoctypeDeclHandler = reading.doctype
    parser.EntityDeclHandler = reading.refuse_entity
    parser.SkippedEntityHandler = reading.refuse_entity
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.characters
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise TmxError(f"{name} is damaged: {error}", _AGAIN) from error
    except (LookupError, ValueError) as error:
        # An encoding that the file names and that Python does not have, or not byte by byte.
        raise TmxError(f"{name} is in an encoding that cannot be read: {error}", _AGAIN) from error
    return tuple(reading.units)


class _Reading:
    """What the parser has met so far."""

    def __init__(self, name: str) -> None:
        self.units: list[Unit] = []
        self._name = name
        self._open: list[str] = []
        self._default_date: str | None = None
        self._unit_date: str | None = None
        self._variants: list[tuple[str, str, str | None]] = []
        """Of the unit being read: language, text and date."""
        self._language = ""
        self._date: str | None = None
        self._words: list[str] | None = None
        """The text of the segment being read; None outside one."""
        self._code_depth = 0

    def doctype(self, _name: str, _system: str | None, _public: str | None, subset: bool) -> None:
        if subset:
            raise self._unsafe("it has declarations of its own")

    def refuse_entity(self, name: str, *_: object) -> None:
        raise self._unsafe(f"it uses the entity {name}")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._open and tag != "tmx":
            raise TmxError(f"{self._name} is no TMX file: it begins with <{tag}>", _AGAIN)
        if len(self._open) == DEEPEST:
            raise self._unsafe(f"it has more than {DEEPEST} elements within each other")
        self._open.append(tag)
        if self._words is not None:
            self._code_depth += tag in _CODES or self._code_depth > 0
        elif tag == "seg":
            self._words = []
        elif tag == "tuv":
            self._language = _primary_language(attributes)
            self._date = _date(attributes) or self._unit_date
        elif tag == "tu":
            self._variants = []
            self._unit_date = _date(attributes) or self._default_date
        elif tag == "header":
            self._default_date = _date(attributes)

    def characters(self, text: str) -> None:
        if self._words is not None and not self._code_depth:
            self._words.append(text)

    def end(self, tag: str) -> None:
        self._open.pop()
        if self._code_depth:
            self._code_depth -= 1
        elif tag == "seg" and self._words is not None:
            self._variants.append((self._language, one_line("".join(self._words)), self._date))
            self._words = None
        elif tag == "tu":
            self._keep_unit()

    def _keep_unit(self) -> None:
        """Keep each Dutch variant of the unit with the first English that is not empty."""
        english = _in_language(_ENGLISH, self._variants)
        if not english:
            return
        _, text, date = english[0]
        self.units += [Unit(each[1], text, date) for each in _in_language(_DUTCH, self._variants)]

    def _unsafe(self, reason: str) -> TmxError:
        return TmxError(f"{self._name} was not read: {reason}, which a TMX file has no use for")


def _in_language(
    language: frozenset[str], variants: list[tuple[str, str, str | None]]
) -> list[tuple[str, str, str | None]]:
    return [each for each in variants if each[0] in language and each[1]]


def _primary_language(attributes: dict[str, str]) -> str:
    """ "nl" of "nl-NL", "NL_be" and the like."""
    tag = next((attributes[name] for name in _LANGUAGE if name in attributes), "")
    return tag.replace("_", "-").split("-")[0].strip().lower()


def _date(attributes: dict[str, str]) -> str | None:
    """The date of last change as ISO 8601 in UTC, or None where it is missing or no date."""
    for name in _DATES:
        if name in attributes:
            try:
                found = datetime.fromisoformat(attributes[name])
                return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC).isoformat()
            except (ValueError, OverflowError):
                continue
    return None
