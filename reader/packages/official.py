"""The package that Argos's index offers, fetched and put in place: only ever when asked to."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from reader.errors import PackageError, ReaderError
from reader.packages.download import download, forget
from reader.packages.index import Offer, fetch_offer, index_address
from reader.packages.installed import InstalledPackage
from reader.packages.installing import TestLoad, install_file
from reader.packages.locks import locked
from reader.packages.patience import TIMEOUT, Patience, Progress, Stopped
from reader.packages.troubles import FolderError, folder_troubles
from reader.storage.folders import CACHE_VARIABLE


def install_official(
    folder: Path,
    cache: Path,
    *,
    progress: Progress,
    cancelled: Callable[[], bool],
    test_load: TestLoad,
    now: datetime,
    wait: Callable[[float], object] = time.sleep,
    timeout: float = TIMEOUT,
) -> InstalledPackage:
    """The newest Dutch-to-English package of Argos's index, now in the folder.

    PackageError or EngineError where that cannot be, and all is then as it was. What was fetched
    stays in the cache folder only where it was broken off, or where a folder stood in the way.
    """
    patience = Patience(progress, cancelled, wait, timeout)
    with folder_troubles(cache, CACHE_VARIABLE):
        cache.mkdir(parents=True, exist_ok=True)
    with locked(cache, CACHE_VARIABLE):
        offer = fetch_offer(index_address(), patience)
        link, fetched = _fetched(offer, cache, patience)
        try:
            placed = install_file(
                fetched,
                folder,
                test_load=test_load,
                now=now,
                origin=link,
                go_on=patience.go_on,
            )
        except (FolderError, Stopped):
            raise
        except ReaderError:
            forget(cache)  # or it would be gone on with for ever
            raise
        forget(cache)
    return placed


def _fetched(offer: Offer, cache: Path, patience: Patience) -> tuple[str, Path]:
    """The first of the offer's addresses that gives a file, and the file."""
    for link in offer.links[:-1]:
        try:
            return link, download(link, cache, offer.metadata.file_name, patience)
        except (FolderError, Stopped):
            raise
        except PackageError:
            continue  # the next address may do better
    link = offer.links[-1]
    return link, download(link, cache, offer.metadata.file_name, patience)
