"""What holds for every test: no network, and folders of its own for what the reader keeps."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest

from reader.storage.folders import CONFIG_VARIABLE, DATA_VARIABLE


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
    """Keep data and settings in the test's folder, not in the tester's home; gives the former."""
    data = tmp_path / "data"
    monkeypatch.setenv(DATA_VARIABLE, str(data))
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "settings"))
    return data
