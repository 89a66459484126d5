"""Starting an engine for an installed package, with as many workers as are best here."""

from __future__ import annotations

import os
from pathlib import Path

from reader.engine.process import EngineProcess
from reader.engine.protocol import Start
from reader.packages.installed import InstalledPackage
from reader.settings import Settings
from reader.study.preferences import Preferences
from reader.translation.machine import Package

_MOST_WORKERS = 4
"""More, unless they are asked for, take memory and battery for little: an article is short."""


def start_engine(
    package: InstalledPackage, workers: int, data_folder: Path | None, niceness: int = 0
) -> EngineProcess:
    """A process that is loading the package; what it translates is kept in the folder's store."""
    start = Start(package.path, known_package(package), workers, data_folder, niceness)
    return EngineProcess(start)


def known_package(package: InstalledPackage) -> Package:
    """The package as the translation memory knows it."""
    return Package(package.name, package.version, package.fingerprint)


def cores() -> int:
    """How many processor cores this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers_for(settings: Settings, preferences: Preferences, package: InstalledPackage) -> int:
    """The workers that the settings ask for, else what was measured here, else one a core."""
    if settings.workers is not None:
        return settings.workers
    measured = preferences.get(workers_key(package))
    if measured is not None and measured.isdigit() and 1 <= int(measured) <= cores():
        return int(measured)
    return min(cores(), _MOST_WORKERS)


def workers_key(package: InstalledPackage) -> str:
    """The preference under which it is kept how many workers were measured to be fastest."""
    return f"workers {package.fingerprint} {cores()}"


def alignment_key(package: InstalledPackage) -> str:
    """The preference under which it is kept from which confidence on the package's attention tells
    which words belong together; empty where it does not."""
    return f"alignment {package.fingerprint}"
