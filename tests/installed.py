"""Hand-wired packages as they lie in Argos's folder once they are installed."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from reader.packages.folders import packages_folder
from reader.packages.installed import InstalledPackage, find_packages
from tests.tiny_package import build_tiny_package


@cache
def _archive(version: str, lexicon: tuple[tuple[str, str], ...]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return build_tiny_package(
            Path(folder, "tiny.argosmodel"), version=version, lexicon=dict(lexicon)
        ).read_bytes()


def install_tiny(
    version: str = "1.0", lexicon: Mapping[str, str] | None = None
) -> InstalledPackage:
    """A tiny package, unpacked in the folder that the environment names for packages."""
    folder = packages_folder()
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder.parent / f"tiny-{os.getpid()}.argosmodel"
    archive.write_bytes(_archive(version, tuple((lexicon or {}).items())))
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    archive.unlink()
    return next(each for each in find_packages(folder) if each.version == version)
