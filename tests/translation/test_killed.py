"""What was confirmed is there after kill -9, whenever that came."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from reader.storage.connection import open_store
from reader.translation.memory import TranslationMemory

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
KILLS = 50


def _save_and_kill(folder: Path, name: str, after: int) -> list[str]:
    """What a process said, killed at some moment after its so-many-th line."""
    command = [sys.executable, "-m", "tests.translation.save_without_end", str(folder), name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(after)]
        child.kill()
        lines += child.stdout.readlines()
    return [line.removesuffix("\n") for line in lines if line.endswith("\n")]


def test_nothing_confirmed_is_lost_when_killed_while_saving(own_folders: Path) -> None:
    chance = random.Random(20261124)
    said: list[str] = []
    for kill in range(KILLS):
        said += _save_and_kill(own_folders, f"proef {kill}", chance.randint(1, 60))
    assert len(said) >= KILLS
    assert [line for line in said if not line.startswith("kept ")] == []
    opened = open_store(own_folders, NOW)
    with closing(opened.store):
        assert (opened.kept, opened.notices) == (True, ())
        assert opened.store.rows("PRAGMA integrity_check") == [("ok",)]
        memory = TranslationMemory(opened.store)
        lost = [line for line in said if memory.find(line.removeprefix("kept ")) is None]
        assert lost == []
        assert opened.store.take_notices() == ()
