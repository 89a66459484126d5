"""What translation packages made of sentences, kept for good, each package's beside the others'."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from reader.storage.moments import stamp
from reader.storage.store import Row, Store
from reader.translation.attention import Attention, unpacked
from reader.translation.translation import Origin, Translation, segment_key
from reader.visible import encodable

_FIND = (
    "SELECT segment, english, made_at, doubts FROM machine_translation"
    " WHERE segment = ? AND package = (SELECT id FROM package WHERE fingerprint = ?)"
)
_DETAILS = (
    "SELECT score, attention, settings FROM machine_translation"
    " WHERE segment = ? AND package = (SELECT id FROM package WHERE fingerprint = ?)"
)
_PACKAGES = "SELECT name, version, fingerprint FROM package ORDER BY id DESC"
_MEET = (
    "INSERT INTO package (name, version, fingerprint) VALUES (?, ?, ?)"
    " ON CONFLICT (fingerprint) DO NOTHING"
)
_PUT = (
    "INSERT OR REPLACE INTO machine_translation"
    " (segment, package, english, score, attention, doubts, settings, made_at)"
    " VALUES (?, (SELECT id FROM package WHERE fingerprint = ?), ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Package:
    """A translation package as the memory knows it: also one that is no longer installed."""

    name: str
    """What to call it: "Argos nl→en 1.8"."""
    version: str
    fingerprint: str
    """Tells it from every other content, though name and version be the same."""


@dataclass(frozen=True, slots=True)
class EngineEnglish:
    """The English that a package's engine found for a segment."""

    segment: str
    english: str
    score: float
    """The mean log-probability of its tokens; 0 is certainty."""
    attention: Attention
    """Its Dutch places are in the segment, its English ones in the English."""
    doubts: tuple[str, ...]
    """In a few words each, what is wrong with it although everything was tried; mostly none."""
    settings: str
    """How it was searched for, as "beam 4, length penalty 0.2, in 2 parts"."""


class MachineMemory:
    """A package's English of sentences."""

    origin = Origin.ARGOS

    def __init__(self, store: Store, package: Package) -> None:
        self._store = store
        self.package = package
        self._held: dict[str, Translation] = {}
        """What could not be written; it ends with the program."""

    def find(self, segment: str) -> Translation | None:
        """The package's English of the sentence, or None."""
        key = segment_key(segment)
        if key in self._held:
            return self._held[key]
        rows = self._store.read(_FIND, (key, self.package.fingerprint))
        return self._translation(rows[0]) if rows else None

    def attention(self, segment: str) -> Attention | None:
        """The attention of what `find` gives, where that is kept and sound."""
        rows = self._store.read(_DETAILS, (segment_key(segment), self.package.fingerprint))
        packed = rows[0][1] if rows else None
        return unpacked(packed) if isinstance(packed, bytes) else None

    def keep(self, found: Iterable[EngineEnglish], at: datetime) -> None:
        """Keep them all or none; MemoryFileError if they could not be made durable."""
        package = self.package
        rows = [
            (
                segment_key(each.segment),
                package.fingerprint,
                encodable(each.english),
                each.score,
                each.attention.packed(),
                json.dumps(each.doubts),
                each.settings,
                stamp(at),
            )
            for each in found
        ]

        def put(connection: sqlite3.Connection) -> None:
            connection.execute(_MEET, (package.name, package.version, package.fingerprint))
            connection.executemany(_PUT, rows)

        self._store.change(put)

    def hold(self, found: Iterable[EngineEnglish], at: datetime) -> None:
        """Know them until the program ends."""
        for each in found:
            key = segment_key(each.segment)
            self._held[key] = Translation(
                key, each.english, self.origin, self.package.name, stamp(at), each.doubts
            )

    def _translation(self, row: Row) -> Translation:
        segment, english, made_at, doubts = map(str, row)
        return Translation(
            segment, english, self.origin, self.package.name, made_at, tuple(json.loads(doubts))
        )


def earlier(store: Store, current: Package | None) -> tuple[MachineMemory, ...]:
    """What other packages than the current one have translated, the latest first.

    One of the current one's name, but of another content, is told from it by its fingerprint.
    """
    here = current.fingerprint if current else None
    others = [each for each in known_packages(store) if each.fingerprint != here]
    named = [
        replace(each, name=f"{each.name} ({each.fingerprint})")
        if current and each.name == current.name
        else each
        for each in others
    ]
    return tuple(MachineMemory(store, each) for each in named)


def known_packages(store: Store) -> tuple[Package, ...]:
    """The packages that have ever translated here, the latest first."""
    rows = store.read(_PACKAGES)
    return tuple(Package(*map(str, row)) for row in rows)
