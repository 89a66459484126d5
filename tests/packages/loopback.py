"""The loopback interface, which a new network namespace has switched off."""

from __future__ import annotations

import os
import socket
import struct
import sys

import pytest

_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 0x1
_NAME_AND_FLAGS = "16sH14s"


def require_loopback() -> None:
    """Switch the interface on where it is off; the test is skipped where that is not allowed, but
    never in CI."""
    if _answers():
        return
    if sys.platform == "linux" and _switched_on() and _answers():
        return
    if "CI" in os.environ:
        pytest.fail("a server on this machine must be reachable where CI is set")
    pytest.skip("no server on this machine can be reached, and switching that on is not allowed")


def _answers() -> bool:
    with socket.socket() as listener, socket.socket() as caller:
        try:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            caller.connect(listener.getsockname())
        except OSError:
            return False
    return True


def _switched_on() -> bool:
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            now = fcntl.ioctl(asked, _GET_FLAGS, struct.pack(_NAME_AND_FLAGS, b"lo", 0, b""))
            name, flags, rest = struct.unpack(_NAME_AND_FLAGS, now)
            fcntl.ioctl(asked, _SET_FLAGS, struct.pack(_NAME_AND_FLAGS, name, flags | _UP, rest))
        except OSError:
            return False
    return True
