"""Nothing reaches for the network: seen by the system calls that are made.

Libraries that send telemetry do so a while after they are imported, so a minute is watched.
"""

from __future__ import annotations

import os
import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.engine.offline import offline
from reader.engine.protocol import Batch, Ready, Start
from reader.engine.sentence import Sentence
from reader.translation.machine import Package
from tests.installed import install_tiny
from tests.terminal import Terminal

ARTICLE = Path(__file__).parent.parent / "articles" / "poetin-china.txt"

WATCHED = 60
"""Seconds."""


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
    with Terminal(
        [*traced(strace, log), sys.executable, "-m", "reader", "open", str(ARTICLE)]
    ) as terminal:
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
    assert_only_a_pair(log)


def assert_only_a_pair(log: Path) -> None:
    """The trace holds asyncio's own pair of local sockets and nothing else."""
    calls = calls_in(log)
    assert calls, "the trace saw nothing: asyncio's own pair should be there"
    on_the_pair = {"socketpair", "getsockname", "recvfrom", "sendto", "shutdown"}
    assert set(calls) <= on_the_pair
    assert set(re.findall(r"AF_\w+", log.read_text())) == {"AF_UNIX"}


def test_a_minute_with_a_package_makes_no_lookup_and_no_connection(
    strace: str, tmp_path: Path
) -> None:
    package = install_tiny()
    screen, engine = tmp_path / "screen", tmp_path / "engine"
    command = [*traced(strace, screen), sys.executable, "-m", "reader", "open", str(ARTICLE)]
    program = [*traced(strace, engine), sys.executable, "-m", "reader.engine.program"]
    with (
        Terminal(command) as terminal,
        subprocess.Popen(
            program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=offline(dict(os.environ))
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        known = Package(package.name, package.version, package.fingerprint)
        sentence = Sentence("De man leest.", "De man leest.")
        pickle.dump(Start(package.path, known, 2, tmp_path / "store", 0), process.stdin)
        pickle.dump(Batch(1, (sentence,)), process.stdin)
        process.stdin.flush()
        assert isinstance(pickle.load(process.stdout), Ready)
        done = pickle.load(process.stdout)
        assert [each.english for each in done.english] == ["The man reads."]
        terminal.wait_for("35/35 sentences · kept")
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=WATCHED)
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        process.stdin.close()
        assert process.wait() == 0
    assert_only_a_pair(screen)
    assert calls_in(engine) == [], "the engine makes no socket of any kind"


@pytest.mark.parametrize("command", ["analyze", "translate"])
def test_what_a_program_asks_for_makes_no_socket(strace: str, tmp_path: Path, command: str) -> None:
    install_tiny()
    log = tmp_path / "calls"
    asked = [*traced(strace, log), sys.executable, "-m", "reader", command, str(ARTICLE)]
    subprocess.run(asked, check=True, capture_output=True)
    assert calls_in(log) == []


def calls_in(log: Path) -> list[str]:
    """The names of the calls that were traced."""
    return re.findall(r"^\d+ +(\w+)\(", log.read_text(), re.MULTILINE)


def traced(strace: str, log: Path) -> list[str]:
    """What goes before a command to have its network calls written down."""
    return [strace, "-f", "-qq", "-e", "trace=network", "-o", str(log)]
