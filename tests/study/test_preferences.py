from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from reader.storage.connection import open_store
from reader.study.preferences import Preferences

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_the_last_choice_is_found_again(own_folders: Path) -> None:
    with closing(open_store(own_folders, NOW).store) as store:
        preferences = Preferences(store)
        assert preferences.get("theme") is None
        preferences.set("theme", "dag")
        preferences.set("theme", "nacht")
        preferences.set("origin", "reference")
    with closing(open_store(own_folders, NOW).store) as store:
        preferences = Preferences(store)
        assert (preferences.get("theme"), preferences.get("origin")) == ("nacht", "reference")
