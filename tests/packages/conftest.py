from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.packages.folders import packages_folder
from tests.packages.serving import server
from tests.tiny_package import build_tiny_package

__all__ = ["server"]


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An .argosmodel file of a tiny package, nl→en 1.0; to be read only."""
    return build_tiny_package(tmp_path_factory.mktemp("tiny") / "tiny.argosmodel")


@pytest.fixture
def unwritable(tmp_path: Path) -> Path:
    """A folder that nothing can be made in, not even by the superuser."""
    if os.geteuid() == 0:
        return Path("/proc")
    folder = tmp_path / "unwritable"
    folder.mkdir(mode=0o500)
    return folder


@pytest.fixture
def folder(own_folders: Path) -> Path:
    """The folder of packages, which is not there yet."""
    return packages_folder()
