from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Span
from reader.errors import MemoryFileError
from reader.storage.connection import open_store
from reader.storage.store import Store
from reader.translation.attention import Attention, unpacked
from reader.translation.machine import (
    EngineEnglish,
    MachineMemory,
    Package,
    earlier,
    known_packages,
)
from reader.translation.translation import Origin

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
OLD = Package("Argos nl→en 1.7", "1.7", "aaaaaaaaaaaa")
NEW = Package("Argos nl→en 1.8", "1.8", "bbbbbbbbbbbb")
ATTENTION = Attention((Span(0, 2), Span(3, 6)), (Span(0, 3), Span(4, 7)), bytes([255, 0, 1, 254]))


def english(segment: str, text: str, *doubts: str) -> EngineEnglish:
    return EngineEnglish(segment, text, -0.25, ATTENTION, doubts, "beam 4")


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    with closing(open_store(own_folders, NOW).store) as opened:
        yield opened


def test_what_is_kept_is_found_with_what_made_it(store: Store) -> None:
    memory = MachineMemory(store, NEW)
    memory.keep([english("De man.", "The man.", "it repeats itself")], NOW)
    found = memory.find("De  man.")
    assert found is not None
    assert (found.english, found.origin, found.made_by) == ("The man.", Origin.ARGOS, NEW.name)
    assert (found.made_at, found.doubts) == ("2026-11-25T12:00:00+00:00", ("it repeats itself",))
    assert memory.attention("De man.") == ATTENTION
    assert store.rows("SELECT score, settings FROM machine_translation") == [(-0.25, "beam 4")]


def test_it_is_there_for_the_next_program(own_folders: Path) -> None:
    with closing(open_store(own_folders, NOW).store) as first:
        MachineMemory(first, NEW).keep([english("De man.", "The man.")], NOW)
    with closing(open_store(own_folders, NOW).store) as second:
        assert MachineMemory(second, NEW).find("De man.") is not None


def test_another_version_stands_beside_the_old_one(store: Store) -> None:
    MachineMemory(store, OLD).keep([english("De man.", "The bloke.")], NOW)
    assert MachineMemory(store, NEW).find("De man.") is None
    MachineMemory(store, NEW).keep([english("De man.", "The man.")], NOW)
    both = [MachineMemory(store, each).find("De man.") for each in (OLD, NEW)]
    assert [each.english for each in both if each] == ["The bloke.", "The man."]
    assert known_packages(store) == (NEW, OLD)


def test_a_sentence_that_is_translated_again_has_the_later_english(store: Store) -> None:
    memory = MachineMemory(store, NEW)
    for text in ("The man.", "That man."):
        memory.keep([english("De man.", text)], NOW)
    found = memory.find("De man.")
    assert found is not None
    assert found.english == "That man."
    assert store.rows("SELECT count(*) FROM machine_translation") == [(1,)]


def test_what_cannot_be_written_is_held_until_the_program_ends(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(work: object) -> None:
        raise MemoryFileError("no space")

    monkeypatch.setattr(store, "change", fail)
    memory = MachineMemory(store, NEW)
    with pytest.raises(MemoryFileError):
        memory.keep([english("De man.", "The man.")], NOW)
    assert memory.find("De man.") is None
    memory.hold([english("De man.", "The man.")], NOW)
    found = memory.find("De man.")
    assert found is not None
    assert found.english == "The man."


def test_all_of_a_batch_is_kept_or_none(store: Store) -> None:
    memory = MachineMemory(store, NEW)
    broken = EngineEnglish("De vrouw.", "x", None, ATTENTION, (), "")  # type: ignore[arg-type]
    with pytest.raises((MemoryFileError, sqlite3.Error)):
        memory.keep([english("De man.", "The man."), broken], NOW)
    assert memory.find("De man.") is None


spans = st.tuples(st.integers(0, 999), st.integers(0, 999)).map(lambda each: Span(*each))


@given(st.lists(spans, max_size=6), st.lists(spans, max_size=6))
def test_attention_comes_back_as_it_was(dutch: list[Span], english: list[Span]) -> None:
    weights = bytes(number % 256 for number in range(len(dutch) * len(english)))
    attention = Attention(tuple(dutch), tuple(english), weights)
    assert unpacked(attention.packed()) == attention


@pytest.mark.parametrize("cut", [0, 3, 20])
def test_damaged_attention_is_no_attention(cut: int) -> None:
    assert unpacked(ATTENTION.packed()[:cut]) is None


def test_earlier_packages_are_told_apart_even_by_one_name(store: Store) -> None:
    same_name = Package(NEW.name, NEW.version, "cccccccccccc")
    for package in (OLD, same_name, NEW):
        MachineMemory(store, package).keep([english("De man.", package.fingerprint)], NOW)
    found = [each.find("De man.") for each in earlier(store, NEW)]
    assert [(each.made_by, each.english) for each in found if each] == [
        ("Argos nl→en 1.8 (cccccccccccc)", "cccccccccccc"),
        ("Argos nl→en 1.7", "aaaaaaaaaaaa"),
    ]
    assert len(earlier(store, None)) == 3
