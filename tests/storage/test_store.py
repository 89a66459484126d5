"""Reading and changing while the file is damaged, moved, locked or out of space."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import MemoryFileError
from reader.storage import database
from reader.storage.folders import database_path
from reader.storage.store import Store
from reader.translation.memory import TranslationMemory
from tests.storage.conftest import NOW, SENTENCES


@pytest.fixture
def store(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An open store that did not look for damage when it was opened, as with a large file."""
    monkeypatch.setattr(database, "ALWAYS_CHECKED", 0)
    with closing(Store(database_path(folder), NOW)) as store:
        yield store


def _spoil(path: Path) -> None:
    """Overwrite every page but the first, as the file lies under an open connection."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5\x5a" * ((size - 4096) // 2))


@pytest.fixture
def spoilt(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An open store whose pages are damaged, which nothing has met yet."""
    _spoil(database_path(folder))
    monkeypatch.setattr(database, "ALWAYS_CHECKED", 0)
    with closing(Store(database_path(folder), NOW)) as store:
        assert store.take_notices() == ()
        yield store


def test_damage_met_while_reading_is_said_once_and_reading_goes_on(
    spoilt: Store, folder: Path
) -> None:
    memory = TranslationMemory(spoilt)
    assert memory.find("Zin 7.") is None
    assert memory.find("Zin 8.") is None
    (notice,) = spoilt.take_notices()
    aside = folder / "reader.sqlite3.damaged-20261124-120000"
    assert str(aside) in notice
    assert aside.stat().st_size > 4096
    assert spoilt.take_notices() == ()


def test_damage_met_while_correcting_does_not_lose_the_correction(
    spoilt: Store, folder: Path
) -> None:
    TranslationMemory(spoilt).correct("Zin 7.", "Mine.", NOW)
    assert len(spoilt.take_notices()) == 1
    spoilt.close()
    with closing(Store(database_path(folder), NOW)) as again:
        found = TranslationMemory(again).find("Zin 7.")
        assert found is not None
        assert found.english == "Mine."


def test_text_that_is_not_utf8_counts_as_damage(store: Store, folder: Path) -> None:
    def put(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE correction SET english = CAST(x'ff' AS TEXT) WHERE id = 8")

    store.change(put)
    assert TranslationMemory(store).find("Zin 7.") is None
    assert len(store.take_notices()) == 1
    assert len(list(folder.glob("*.damaged-*"))) == 1


def test_two_readers_that_meet_the_same_damage_set_one_file_aside(
    spoilt: Store, folder: Path
) -> None:
    with closing(Store(database_path(folder), NOW)) as other:
        TranslationMemory(spoilt).correct("Eén.", "One.", NOW)
        assert TranslationMemory(other).find("Eén.") is not None
        TranslationMemory(other).correct("Twee.", "Two.", NOW)
        assert len(TranslationMemory(spoilt).all()) == 2
        assert other.take_notices() == ()
    asides = [each.name for each in folder.glob("*.damaged-*") if each.name.endswith("-120000")]
    assert asides == ["reader.sqlite3.damaged-20261124-120000"]
    assert not list(folder.glob("*-120000-2*"))


def test_a_correction_goes_to_the_file_that_bears_the_name(store: Store, folder: Path) -> None:
    path = database_path(folder)
    path.rename(folder / "elsewhere")
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    TranslationMemory(store).correct("Nieuw.", "New.", NOW)
    with closing(sqlite3.connect(path)) as seen:
        assert seen.execute("SELECT segment FROM correction").fetchall() == [("Nieuw.",)]


def test_a_full_disk_is_said_and_nothing_is_half_written(store: Store) -> None:
    memory = TranslationMemory(store)
    (pages,) = store.rows("PRAGMA page_count")[0]
    store.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(MemoryFileError, match="no space left"):
        memory.correct("Lang.", "long " * 5000, NOW)
    assert memory.find("Lang.") is None
    assert len(memory.all()) == SENTENCES
    store.rows("PRAGMA max_page_count = 100000")
    memory.correct("Lang.", "long " * 5000, NOW)
    assert memory.find("Lang.") is not None


def _limited(program: str, folder: Path) -> list[str]:
    """The lines of a program in a process of its own, where `limit(n)` caps files at n bytes."""
    start = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from tests.storage.conftest import NOW\n"
        "from reader.errors import MemoryFileError\n"
        "from reader.storage.connection import open_store\n"
        "from reader.translation.memory import TranslationMemory\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]\n"
        "def limit(size):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + program, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=Path(__file__).parent.parent.parent,
    )
    return done.stdout.splitlines()


def test_writes_that_the_system_refuses_lose_nothing_that_was_confirmed(folder: Path) -> None:
    lines = _limited(
        "opened = open_store(Path(sys.argv[1]), NOW)\n"
        "memory = TranslationMemory(opened.store)\n"
        "limit(200_000)\n"
        "number = 0\n"
        "try:\n"
        "    while True:\n"
        "        memory.correct(f'Nieuw {number}.', 'word ' * 200, NOW)\n"
        "        number += 1\n"
        "except MemoryFileError:\n"
        "    print(number, len(memory.all()))\n"
        "limit(hard)\n"
        "memory.correct('Daarna.', 'Afterwards.', NOW)\n"
        "print(len(memory.all()), opened.store.take_notices())\n"
        "opened.store.close()\n",
        folder,
    )
    confirmed = int(lines[0].split()[0])
    assert confirmed > 0
    assert lines == [
        f"{confirmed} {SENTENCES + confirmed}",
        f"{SENTENCES + confirmed + 1} ()",
    ]
    with closing(Store(database_path(folder), NOW)) as again:
        assert len(TranslationMemory(again).all()) == SENTENCES + confirmed + 1
        assert again.take_notices() == ()


@pytest.mark.parametrize("size", [0, 4096, 10_000, 20_000, 30_000])
def test_a_disk_that_is_full_at_the_first_start_keeps_nobody_from_reading(
    tmp_path: Path, size: int
) -> None:
    lines = _limited(
        f"limit({size})\n"
        "opened = open_store(Path(sys.argv[1]), NOW)\n"
        "limit(hard)\n"
        "print(opened.kept, len(opened.notices))\n"
        "TranslationMemory(opened.store).correct('Zin.', 'Sentence.', NOW)\n"
        "opened.store.close()\n",
        tmp_path,
    )
    assert lines == ["False 1"]
    with closing(Store(database_path(tmp_path), NOW)) as again:
        assert again.kept
        assert again.take_notices() == ()


def test_a_lock_that_does_not_go_away_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    path = database_path(folder)
    with (
        closing(Store(path, NOW)) as store,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        memory = TranslationMemory(store)
        with pytest.raises(MemoryFileError, match="another program is writing"):
            memory.correct("Nieuw.", "New.", NOW)
        assert memory.find("Zin 1.") is not None
        other.execute("ROLLBACK")
        memory.correct("Nieuw.", "New.", NOW)
    assert not list(folder.glob("*damaged*"))


def test_work_that_fails_is_rolled_back(store: Store) -> None:
    def half(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM correction")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.change(half)
    assert len(TranslationMemory(store).all()) == SENTENCES


def test_a_store_in_memory_is_a_store(tmp_path: Path) -> None:
    with closing(Store(None, NOW)) as store:
        memory = TranslationMemory(store)
        memory.correct("Zin.", "Sentence.", NOW)
        assert memory.find("Zin.") is not None
        assert not store.kept
    assert list(tmp_path.iterdir()) == []


def test_closing_again_does_nothing(folder: Path) -> None:
    store = Store(database_path(folder), NOW)
    store.close()
    store.close()
    assert not (folder / "reader.sqlite3-wal").exists()
