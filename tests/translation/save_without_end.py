"""Saves corrections until it is killed, and says of each that it is kept once it is.

Run as `python -m tests.translation.save_without_end FOLDER NAME`.
"""

from __future__ import annotations

import itertools
import sys
from datetime import UTC, datetime
from pathlib import Path

from reader.storage.connection import open_store
from reader.study.places import Places
from reader.translation.memory import TranslationMemory


def main(folder: Path, name: str) -> None:
    """Never gives anything back."""
    now = datetime.now(UTC)
    opened = open_store(folder, now)
    memory, places = TranslationMemory(opened.store), Places(opened.store)
    for notice in opened.notices:
        print("notice", notice, flush=True)
    for number in itertools.count():
        segment = f"Zin {number} van {name}."
        memory.correct(segment, f"Sentence {number} of {name}. " + "word " * (number % 50), now)
        print("kept", segment, flush=True)
        places.remember(name, name, number, now)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
