"""Whenever an installation is killed, there is the old package or the new one, and it is whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from reader.packages.installed import find_packages
from tests.packages.made import MEMBERS, TOP, archive

ROOT = Path(__file__).parent.parent.parent


def test_old_or_new_at_every_step(folder: Path, tmp_path: Path) -> None:
    new = archive(tmp_path / "new.argosmodel", MEMBERS.items())
    command = [sys.executable, "-m", "tests.packages.kill_while_installing", str(new), str(folder)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
    assert ended.returncode == 0, ended.stderr
    *killed, whole = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(killed) > 50
    listed = [each["listed"] for each in killed]
    assert [each for each in (*killed, whole) if each["differing"]] == []
    # The old one, for a moment both, then the new one; another version stays.
    states = [["old", "other"], ["old", "other", TOP], ["other", TOP]]
    assert [state for state in listed if state not in states] == []
    assert [states.index(state) for state in listed] == sorted(map(states.index, listed))
    assert {tuple(state) for state in listed} == {tuple(state) for state in states}
    assert (whole["killed"], whole["listed"]) == (False, ["other", TOP])
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith(".")] == []
    assert len(find_packages(folder)) == 2
