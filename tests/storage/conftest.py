"""A data folder in which something is kept, by a session that ended as it should."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.storage.connection import open_store
from reader.translation.memory import TranslationMemory

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SENTENCES = 400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with 400 corrections, "Zin 0." to "Zin 399."."""
    folder = tmp_path / "kept"
    store = open_store(folder, NOW).store
    memory = TranslationMemory(store)
    for number in range(SENTENCES):
        memory.correct(f"Zin {number}.", f"Sentence {number}. " + "word " * 20, NOW)
    store.close()
    return folder
