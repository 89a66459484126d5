"""A server on this machine that plays Argos's index and its packages: well, slowly, wrongly."""

from __future__ import annotations

import json
import re
import socket
import socketserver
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tests.packages.loopback import require_loopback

HERE = "127.0.0.1"
_CONNECT = socket.socket.connect
_CREATE = socket.create_connection
_LOOK_UP = socket.getaddrinfo


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer to a request."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    tag: str | None = '"first"'
    """Its ETag."""
    ranges: bool = True
    """Whether it gives the part that is asked for."""
    stops_after: int | None = None
    """So many bytes are sent, and then the connection ends."""
    stalls_after: int | None = None
    """So many bytes are sent, and then nothing more while the server lives."""
    says: int | None = None
    """The length that it says the body has, if that is not so."""
    has_length: bool = True
    endless: bool = False
    """Whether the body is sent over and over."""


class Server:
    """The server: what it answers by path, and what it was asked."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply]] = {}
        self.asked: list[tuple[str, str | None]] = []
        """The path of each request, and the range that it wanted."""
        self.ended = threading.Event()
        self._server = _Listener((HERE, 0), _Handler)
        self._server.plays = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def address(self) -> str:
        """Its own address, as "http://127.0.0.1:40000"."""
        return f"http://{HERE}:{self._server.server_address[1]}"

    def answer(self, path: str, *replies: Reply) -> str:
        """The address of the path, which from now on has these replies, the last one for ever."""
        self.replies[path] = list(replies)
        return f"{self.address}{path}"

    def offer(self, *entries: object) -> str:
        """The address of an index of the entries."""
        return self.answer("/index.json", Reply(json.dumps(entries).encode()))

    def next(self, path: str) -> Reply:
        """The reply to a request of the path."""
        replies = self.replies.get(path, [Reply(status=404)])
        return replies.pop(0) if len(replies) > 1 else replies[0]

    def close(self) -> None:
        """End it, and every answer that it is still giving."""
        self.ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    plays: Server

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)  # HTTPServer's own looks up a name
        self.server_name, self.server_port = HERE, self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that has had enough is no error."""


class _Handler(BaseHTTPRequestHandler):
    server: _Listener

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        plays = self.server.plays
        plays.asked.append((self.path, self.headers.get("Range")))
        reply = plays.next(self.path)
        body, status, headers = _part_of(reply, self.headers.get("Range"))
        self.send_response(status)
        if reply.has_length and not reply.endless:
            self.send_header("Content-Length", str(len(body) if reply.says is None else reply.says))
        if reply.tag is not None:
            self.send_header("ETag", reply.tag)
        for name, value in {**headers, **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        for limit in (reply.stops_after, reply.stalls_after):
            body = body if limit is None else body[:limit]
        self.wfile.write(body)
        while reply.endless and not plays.ended.is_set():
            self.wfile.write(body)
        if reply.stalls_after is not None:
            plays.ended.wait()


def _part_of(reply: Reply, wanted: str | None) -> tuple[bytes, int, dict[str, str]]:
    said = re.fullmatch(r"bytes=(\d+)-", wanted or "")
    if said is None or not reply.ranges or reply.status != 200:
        return reply.body, reply.status, {}
    start, total = int(said.group(1)), len(reply.body)
    if start >= total:
        return b"", 416, {"Content-Range": f"bytes */{total}"}
    return reply.body[start:], 206, {"Content-Range": f"bytes {start}-{total - 1}/{total}"}


@pytest.fixture
def server(no_network: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A running server, which alone may be connected to."""

    def connect(self: socket.socket, address: Any) -> None:
        assert address[0] == HERE
        _CONNECT(self, address)

    def look_up(host: Any, *others: Any, **named: Any) -> Sequence[Any]:
        assert host == HERE
        return _LOOK_UP(host, *others, **named)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "create_connection", _CREATE)
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setenv("NO_PROXY", HERE)
    monkeypatch.setenv("no_proxy", HERE)
    require_loopback()
    started = Server()
    yield started
    started.close()
