"""Nothing in `reader open` reaches for the network: seen by the system calls that it makes."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.terminal import Terminal

ARTICLE = Path(__file__).parent.parent / "articles" / "poetin-china.txt"


@pytest.fixture
def strace() -> str:
    """The tracer's path; without it the test is skipped aloud, but never in CI."""
    found = shutil.which("strace")
    if found is None and "CI" not in os.environ:
        pytest.skip("strace is not installed, so the system calls cannot be watched")
    assert found, "strace must be installed where CI is set"
    return found


def test_no_socket_but_asyncios_own_pair(strace: str, tmp_path: Path) -> None:
    log = tmp_path / "calls"
    traced = [strace, "-f", "-qq", "-e", "trace=network", "-o", str(log)]
    with Terminal([*traced, sys.executable, "-m", "reader", "open", str(ARTICLE)]) as terminal:
        terminal.wait_for("Michta")
        for key, shown in [
            ("j", "¶ 3/"),
            ("3", "220"),
            ("/", "Search"),
            ("oorlog\r", "of 8"),
        ]:
            terminal.press(key)
            terminal.wait_for(shown)
        terminal.press("e")
        terminal.wait_for("enter keeps it")
        terminal.press("Mine\r")
        terminal.wait_for("Yours, kept")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    calls = re.findall(r"^\d+ +(\w+)\((.*)$", log.read_text(), re.MULTILINE)
    assert calls, "the trace saw nothing: asyncio's own pair should be there"
    on_the_pair = {"socketpair", "getsockname", "recvfrom", "sendto", "shutdown"}
    assert {name for name, _ in calls} <= on_the_pair
    assert set(re.findall(r"AF_\w+", log.read_text())) == {"AF_UNIX"}
