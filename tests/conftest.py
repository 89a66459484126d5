"""What holds for every test: no network, and folders of its own for what the reader keeps."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest

from reader.packages.folders import PACKAGES_VARIABLE
from reader.storage.folders import CACHE_VARIABLE, CONFIG_VARIABLE, DATA_VARIABLE


class NetworkReached(AssertionError):
    """The code under test tried to reach the network."""


def _refuse(*_: object, **__: object) -> NoReturn:
    raise NetworkReached("no code of the reader may reach the network")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deny connecting and looking up; asyncio's own local socket pair does neither."""
    monkeypatch.setattr(socket.socket, "connect", _refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", _refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname", "gethostbyaddr"):
        monkeypatch.setattr(socket, name, _refuse)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Keep all that is kept in the test's folder, not in the tester's home; gives that of data."""
    data = tmp_path / "data"
    monkeypatch.setenv(DATA_VARIABLE, str(data))
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "settings"))
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setenv(PACKAGES_VARIABLE, str(tmp_path / "argos" / "packages"))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "xdg" / variable))
    for variable in ("SNAP", "ARGOS_PACKAGE_INDEX"):
        monkeypatch.delenv(variable, raising=False)
    return data
