from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from reader.errors import PackageError
from reader.packages.patience import WAITS, Patience, Unreachable
from reader.packages.web import fetch, may_follow
from tests.packages.serving import Reply, Server

HASTY = Patience(wait=lambda _: None, timeout=0.3)


def test_a_small_file_is_fetched(server: Server) -> None:
    assert fetch(server.answer("/x", Reply(b"abc")), 3, HASTY) == b"abc"
    assert fetch(server.answer("/x", Reply(b"abc", has_length=False)), 3, HASTY) == b"abc"


def test_what_may_pass_is_tried_again(server: Server) -> None:
    address = server.answer(
        "/x",
        Reply(status=503),
        Reply(b"abcdef", stops_after=3),
        Reply(b"abcdef", stalls_after=3),
        Reply(b"abcdef"),
    )
    assert fetch(address, 100, HASTY) == b"abcdef"
    assert len(server.asked) == 1 + len(WAITS)


@pytest.mark.parametrize(
    ("reply", "tries"),
    [
        (Reply(status=404), 1),
        (Reply(status=403), 1),
        (Reply(status=500), 1 + len(WAITS)),
        (Reply(b"x", stops_after=0), 1 + len(WAITS)),
        (Reply(b"x" * 1000), 1),
        (Reply(b"x" * 1000, endless=True), 1),
    ],
)
def test_what_cannot_be_had_is_said(reply: Reply, tries: int, server: Server) -> None:
    address = server.answer("/x", reply)
    with pytest.raises(PackageError, match=address) as caught:
        fetch(address, 500, HASTY)
    assert "--file" in caught.value.next_step
    assert len(server.asked) == tries


def test_without_a_network_it_says_so(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Unreachable, match="Temporary failure in name resolution"):
        fetch("https://example.org/index.json", 9, HASTY)


def test_it_follows_to_the_web(server: Server) -> None:
    server.answer("/there", Reply(b"abc"))
    address = server.answer("/x", Reply(status=302, headers={"Location": "/there"}))
    assert fetch(address, 9, HASTY) == b"abc"


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:,x", "/x"])
def test_it_follows_nowhere_else_and_in_no_circle(where: str, server: Server) -> None:
    address = server.answer("/x", Reply(status=302, headers={"Location": where}))
    with pytest.raises(PackageError, match=server.address):
        fetch(address, 9, HASTY)


def test_addresses_are_of_the_web_and_no_less_private() -> None:
    assert may_follow("https://example.org/x", "https://example.com/")
    assert may_follow("http://example.org/x", "http://example.com/")
    assert may_follow("https://example.org/x", "http://example.com/")
    for bad in (
        "http://example.org/x",
        "file:///etc/passwd",
        "ipfs://Qm",
        "https:///x",
        "https://[x",
        "https://example.org/\x1b[31m",
        "https://example.org/a b",
        "https://éxample.org/",
        "https://example.org/" + "x" * 3000,
        "",
    ):
        assert not may_follow(bad, "https://example.com/"), bad


@pytest.mark.parametrize(
    "module", ["cli", "commands.analyze", "commands.open", "commands.translate", "app.app"]
)
def test_only_an_installation_loads_what_could_reach_the_network(module: str) -> None:
    program = f"import sys, reader.{module}; print('reader.packages.web' in sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert ended.stdout == "False\n"
