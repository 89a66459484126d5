"""Opening the store, and what opening survives."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from reader.storage.connection import Opened, open_store
from reader.storage.folders import database_path
from reader.storage.migrations import MIGRATIONS
from reader.translation.memory import TranslationMemory
from tests.storage.conftest import NOW, SENTENCES


@contextmanager
def opening(folder: Path) -> Iterator[Opened]:
    opened = open_store(folder, NOW)
    with closing(opened.store):
        yield opened


def _kept(opened: Opened) -> int:
    return len(TranslationMemory(opened.store).all())


def _can_be_used(opened: Opened) -> bool:
    memory = TranslationMemory(opened.store)
    memory.correct("Nieuw.", "New.", NOW)
    return memory.find("Nieuw.") is not None


def test_a_new_folder_is_made_and_says_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "one" / "two"
    with opening(folder) as opened:
        assert (opened.kept, opened.notices) == (True, ())
        assert _can_be_used(opened)
    with opening(folder) as again:
        assert (_kept(again), again.notices) == (1, ())


def test_commits_are_durable_and_a_second_reader_can_write(folder: Path) -> None:
    with opening(folder) as first, opening(folder) as second:
        (mode,) = first.store.rows("PRAGMA journal_mode")
        (durability,) = first.store.rows("PRAGMA synchronous")
        assert (mode, durability) == (("wal",), (2,))
        TranslationMemory(first.store).correct("Eén.", "One.", NOW)
        TranslationMemory(second.store).correct("Twee.", "Two.", NOW)
        assert _kept(first) == _kept(second) == SENTENCES + 2


def test_readers_that_begin_at_the_same_moment_share_a_new_file(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from datetime import UTC, datetime;"
        "from reader.storage.connection import open_store;"
        "print(flush=True); sys.stdin.readline();"
        "opened = open_store(Path(sys.argv[1]), datetime.now(UTC));"
        "print(opened.kept, opened.notices); opened.store.close()"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "new")]
    with ExitStack() as stack:
        children = [
            stack.enter_context(
                subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            )
            for _ in range(4)
        ]
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "\n"
        for child in children:
            assert child.stdin is not None
            child.stdin.write("\n")
            child.stdin.flush()
        assert [child.communicate()[0] for child in children] == ["True ()\n"] * 4


# -- no place to keep anything -----------------------------------------------------------------
def test_a_folder_that_cannot_be_made_is_said_and_reading_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with opening(tmp_path / "file" / "data") as opened:
        assert not opened.kept
        (notice,) = opened.notices
        assert "only until you quit" in notice
        assert _can_be_used(opened)


def test_a_folder_that_cannot_be_written_is_said_and_reading_goes_on() -> None:
    folder = Path("/proc/self")  # where nobody, not even root, can make a file
    with opening(folder) as opened:
        assert not opened.kept
        assert str(folder) in opened.notices[0]
        assert _can_be_used(opened)


def test_a_database_of_a_newer_reader_is_not_touched(folder: Path) -> None:
    path = database_path(folder)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with opening(folder) as opened:
        assert not opened.kept
        assert "newer version" in opened.notices[0]
        assert _can_be_used(opened)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_not_touched(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (a)")
    before = path.read_bytes()
    with opening(tmp_path) as opened:
        assert not opened.kept
        assert "another program" in opened.notices[0]
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_locked_database_is_said_and_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.storage.database.BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(database_path(tmp_path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with opening(tmp_path) as opened:
            assert not opened.kept
            assert "another program is writing" in opened.notices[0]
    assert not list(tmp_path.glob("*damaged*"))


# -- damage ------------------------------------------------------------------------------------
def _to_text(path: Path) -> None:
    path.write_text("dit is geen database\n" * 300)


def _cut_in_half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _overwrite_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : (page + 1) * 4096] = b"\xa5\x5a" * 2048
    path.write_bytes(content)


def _zero_the_first_page(path: Path) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def _lose_all_but_the_log(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(4096))
    path.write_bytes(b"")


def _drop_a_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE correction")


@pytest.mark.parametrize(
    "damage",
    [
        _to_text,
        _cut_in_half,
        _overwrite_pages,
        _zero_the_first_page,
        _lose_all_but_the_log,
        _drop_a_table,
    ],
)
def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begun(
    folder: Path, damage: Callable[[Path], None]
) -> None:
    path = database_path(folder)
    damage(path)
    damaged = path.read_bytes()
    with opening(folder) as opened:
        aside = folder / "reader.sqlite3.damaged-20261124-120000"
        assert opened.kept
        assert str(aside) in opened.notices[0]
        assert _kept(opened) == 0
        assert _can_be_used(opened)
    assert aside.read_bytes() == damaged
    with opening(folder) as again:
        assert (_kept(again), again.notices) == (1, ())


def test_an_earlier_damaged_file_is_not_overwritten(folder: Path) -> None:
    path = database_path(folder)
    for text in ("eerste", "tweede", "derde"):
        path.write_text(f"{text} file\n" * 100)
        with opening(folder):
            pass
    asides = sorted(folder.glob("*.damaged-*"))
    assert [each.read_text().split()[0] for each in asides] == ["eerste", "tweede", "derde"]


def test_an_empty_file_is_what_a_first_start_leaves_that_was_cut_short(tmp_path: Path) -> None:
    database_path(tmp_path).touch()
    with opening(tmp_path) as opened:
        assert (opened.kept, opened.notices) == (True, ())
        assert _can_be_used(opened)


def test_garbage_for_a_log_is_set_aside_and_the_database_kept(folder: Path) -> None:
    log = folder / "reader.sqlite3-wal"
    log.write_bytes(b"rommel" * 1000)
    with opening(folder) as opened:
        assert opened.kept
        aside = folder / "reader.sqlite3.damaged-20261124-120000-wal"
        assert str(aside) in opened.notices[0]
        assert aside.read_bytes() == b"rommel" * 1000
        assert _kept(opened) == SENTENCES
        assert _can_be_used(opened)
