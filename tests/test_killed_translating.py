"""kill -9 of either process while an article is translated: nothing shown as kept is lost."""

from __future__ import annotations

import os
import random
import re
import signal
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.article import one_line
from reader.loading.text import read_article
from reader.storage.connection import open_store
from reader.translation.machine import MachineMemory, known_packages
from tests.installed import install_tiny
from tests.terminal import Terminal

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
KILLS = 50
SHOWN = re.compile(r"(\d+)/\d+ sentences · kept")
NUMBERS = 400


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """More sentences than are translated before the kill."""
    path = tmp_path / "lang.txt"
    sentences = (f"De man leest krant {number} in de stad." for number in range(NUMBERS))
    path.write_text("\n\n".join(sentences), "utf-8")
    return path


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(each) for thread in threads for each in thread.read_text().split()]


def is_engine(pid: int) -> bool:
    with suppress(OSError):
        return b"reader.engine.program" in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False


def runs(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def most_shown(terminal: Terminal) -> int:
    return max((int(each) for each in SHOWN.findall(terminal.text)), default=0)


def wait_for_shown(terminal: Terminal, count: int) -> None:
    terminal.wait_until(lambda text: most_shown(terminal) >= min(count, NUMBERS))


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="processes are found by /proc")
def test_fifty_kills_lose_nothing_and_leave_no_process(article: Path, own_folders: Path) -> None:
    install_tiny()
    chance = random.Random(20261125)
    engines: set[int] = set()
    for kill in range(KILLS):
        # Every other time it is the engine, which begins again; then the reader itself.
        fresh = own_folders.parent / f"data {kill}"
        with Terminal(
            [sys.executable, "-m", "reader", "open", str(article)],
            env={"READER_DATA_DIR": str(fresh)},
        ) as terminal:
            wait_for_shown(terminal, chance.randint(1, NUMBERS // 2))
            engine = next((each for each in children(terminal.pid) if is_engine(each)), None)
            if engine is not None:
                engines.add(engine)
                if kill % 2:
                    os.kill(engine, signal.SIGKILL)
                    before = most_shown(terminal)
                    terminal.wait_for("began again")
                    terminal.press("l")  # which takes the quiet line away
                    wait_for_shown(terminal, before + 1)
                    engines.update(each for each in children(terminal.pid) if is_engine(each))
            os.kill(terminal.pid, signal.SIGKILL)
            shown = most_shown(terminal)
            terminal.wait_for_exit()
            shown = max(shown, most_shown(terminal))
        assert kept_in(fresh, article) >= shown, f"kill {kill}"
    assert engines
    for engine in engines:
        wait_for_end(engine)


def wait_for_end(pid: int) -> None:
    """Return once the process has ended by itself; an orphan would never."""
    for _ in range(600):
        if not (runs(pid) and is_engine(pid)):
            return
        signal.sigtimedwait([], 0.05)
    raise AssertionError(f"process {pid} outlived the reader")


def kept_in(folder: Path, article: Path) -> int:
    """How many sentences of the article have their English in the folder's store."""
    read = read_article(article).article
    opened = open_store(folder, NOW)
    with closing(opened.store) as store:
        assert (opened.kept, opened.notices) == (True, ())
        assert store.rows("PRAGMA integrity_check") == [("ok",)]
        memories = [MachineMemory(store, package) for package in known_packages(store)]
        return sum(
            any(memory.find(one_line(sentence.of(read.text))) for memory in memories)
            for paragraph in read.paragraphs
            for sentence in paragraph.sentences
        )
