"""The store that a session opens: in the data folder, or in memory where that cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.errors import MemoryFileError
from reader.storage.folders import database_path
from reader.storage.store import Store

_UNKEPT = "Reading goes on, but corrections and places are kept only until you quit."


@dataclass(frozen=True, slots=True)
class Opened:
    """A store that can be used, whatever its opening met with."""

    store: Store
    notices: tuple[str, ...]
    """What to tell the reader about the opening, as whole sentences."""
    kept: bool
    """Whether what is written outlives the program."""


def open_store(folder: Path, now: datetime) -> Opened:
    """The store in the folder, which is made if need be; one in memory where that fails.

    To be used from the thread that opened it and ended by `store.close()`. `now` names a damaged
    file that has to be set aside.
    """
    try:
        store = Store(database_path(folder), now)
    except MemoryFileError as error:
        return Opened(Store(None, now), (f"{error} {_UNKEPT}",), kept=False)
    return Opened(store, store.take_notices(), kept=True)
