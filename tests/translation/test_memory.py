from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from reader.storage.connection import open_store
from reader.translation.memory import TranslationMemory
from reader.translation.translation import Origin

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def memory(own_folders: Path) -> Iterator[TranslationMemory]:
    with closing(open_store(own_folders, NOW).store) as store:
        yield TranslationMemory(store)


def test_a_correction_is_found_however_the_sentence_is_laid_out(memory: TranslationMemory) -> None:
    made = memory.correct("Dit is\r\n een zin.", "This is a sentence.", NOW)
    assert made.segment == "Dit is een zin."
    assert (made.origin, made.made_by) == (Origin.READER, "you")
    assert made.made_at == "2026-11-24T12:00:00+00:00"
    assert memory.find("Dit  is een zin.") == made
    assert memory.find("Dit is een Zin.") is None


def test_the_last_correction_holds_and_the_earlier_ones_are_kept(memory: TranslationMemory) -> None:
    memory.correct("Ja.", "Yes.", NOW)
    last = memory.correct("Ja.", "Yeah.", LATER)
    assert memory.find("Ja.") == last
    assert memory.all() == (last,)
    assert [each.english for each in memory.history("Ja.")] == ["Yes.", "Yeah."]


def test_what_is_withdrawn_is_not_shown_but_not_lost(memory: TranslationMemory) -> None:
    memory.correct("Ja.", "Yes.", NOW)
    memory.withdraw("Ja.", LATER)
    assert memory.find("Ja.") is None
    assert memory.all() == ()
    assert [each.english for each in memory.history("Ja.")] == ["Yes."]
    again = memory.correct("Ja.", "Yes!", LATER)
    assert memory.find("Ja.") == again


def test_all_gives_the_corrections_that_hold_oldest_first(memory: TranslationMemory) -> None:
    for dutch, english in [("Eén.", "One."), ("Twee.", "Two."), ("Eén.", "1."), ("Drie.", "3.")]:
        memory.correct(dutch, english, NOW)
    memory.withdraw("Drie.", LATER)
    assert [each.english for each in memory.all()] == ["Two.", "1."]


def test_corrections_outlive_the_program(own_folders: Path) -> None:
    with closing(open_store(own_folders, NOW).store) as store:
        made = TranslationMemory(store).correct("Ja.", "Yes.", NOW)
    with closing(open_store(own_folders, NOW).store) as store:
        assert TranslationMemory(store).find("Ja.") == made


def test_moments_are_kept_in_utc(memory: TranslationMemory) -> None:
    at = datetime(2026, 11, 24, 13, 0, tzinfo=timezone(timedelta(hours=1)))
    assert memory.correct("Ja.", "Yes.", at).made_at == "2026-11-24T12:00:00+00:00"


@pytest.mark.parametrize("english", ["'); DROP TABLE correction;--", "a\x00b", "\udc80", "😀", " "])
def test_anything_that_can_be_typed_can_be_kept(memory: TranslationMemory, english: str) -> None:
    assert memory.find("Ja\udc80") is None
    made = memory.correct("Ja\udc80", english, NOW)
    assert memory.find("Ja\udc80") == made
    assert made.english == english.replace("\udc80", "?")
