"""Looking at what is kept without leaving a trace."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.storage.connection import open_store
from reader.storage.folders import database_path
from reader.storage.snapshot import snapshot
from reader.translation.memory import TranslationMemory
from tests.storage.conftest import NOW, SENTENCES


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def english_in(folder: Path, segment: str) -> tuple[str | None, tuple[str, ...]]:
    with snapshot(folder, NOW) as opened:
        found = TranslationMemory(opened.store).find(segment)
        return (found.english if found else None), opened.notices


def test_what_is_kept_is_there_to_be_read(folder: Path) -> None:
    with snapshot(folder, NOW) as opened:
        assert len(TranslationMemory(opened.store).all()) == SENTENCES
        assert opened.notices == ()
        assert not opened.kept


def test_nothing_in_the_folder_changes(folder: Path) -> None:
    before = contents(folder)
    assert english_in(folder, "Zin 7.")[0] is not None
    assert contents(folder) == before


def test_no_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    assert english_in(folder, "Zin 7.") == (None, ())
    assert not folder.exists()


def test_what_a_reader_who_is_still_there_has_just_written_is_seen(folder: Path) -> None:
    with closing(open_store(folder, NOW).store) as store:
        TranslationMemory(store).correct("Zin 7.", "Just now.", NOW)
        assert english_in(folder, "Zin 7.") == ("Just now.", ())
        TranslationMemory(store).correct("Zin 8.", "And again.", NOW)
    assert english_in(folder, "Zin 8.") == ("And again.", ())


def test_what_is_written_to_it_is_not_kept(folder: Path) -> None:
    with snapshot(folder, NOW) as opened:
        TranslationMemory(opened.store).correct("Zin 7.", "Lost.", NOW)
    assert english_in(folder, "Zin 7.")[0] != "Lost."


def test_a_damaged_file_is_said_and_left_as_it_is(folder: Path) -> None:
    path = database_path(folder)
    path.write_bytes(b"\xff" * 40_000)
    before = contents(folder)
    english, notices = english_in(folder, "Zin 7.")
    assert english is None
    assert [str(path) in notice for notice in notices] == [True]
    assert contents(folder) == before


def test_a_file_that_is_damaged_within_is_said_too(folder: Path) -> None:
    path = database_path(folder)
    content = bytearray(path.read_bytes())
    content[4096 : len(content) - 4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    assert len(english_in(folder, "Zin 7.")[1]) == 1
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_said_and_not_used(folder: Path) -> None:
    path = database_path(folder)
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE correction (segment, english, made_at, id)")
        other.execute("INSERT INTO correction VALUES ('Zin 7.', 'Not ours.', '', 1)")
        other.commit()
    english, notices = english_in(folder, "Zin 7.")
    assert english is None
    assert len(notices) == 1


def test_a_home_that_can_only_be_read_is_read(folder: Path) -> None:
    database_path(folder).chmod(0o444)
    folder.chmod(0o555)
    try:
        english, notices = english_in(folder, "Zin 7.")
    finally:
        folder.chmod(0o755)
    assert english is not None
    assert notices == ()
