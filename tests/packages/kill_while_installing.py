"""Installs again and again, killed each time one step later, and says what stands there then.

A step is a call by which Python opens, makes, renames or takes away something. Each line is JSON.

Run as `python -m tests.packages.kill_while_installing ARCHIVE FOLDER`.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from argostranslate.package import get_installed_packages

from reader.cli import main
from reader.engine import trial
from reader.packages.installed import find_packages, newest
from reader.packages.receipt import compare, read_receipt
from tests.packages.made import load_anything, package

_STEPS = ("open", "os.", "shutil.", "tempfile.", "fcntl.")


def run(archive: Path, folder: Path) -> None:
    """Return once an installation came to its end before it was killed."""
    for steps in itertools.count(1):
        shutil.rmtree(folder.parent, ignore_errors=True)
        folder.mkdir(parents=True)
        package(folder, "old")
        package(folder, "other", package_version="0.5")
        killed = _install(archive, steps)
        listed = sorted(str(each.package_path.name) for each in get_installed_packages([folder]))
        used = newest(find_packages(folder))
        assert used is not None
        receipt = read_receipt(used.path)
        differing = compare(used.path, receipt) if receipt else ()
        print(json.dumps({"killed": killed, "listed": listed, "differing": differing}), flush=True)
        if not killed:
            return


def _install(archive: Path, steps: int) -> bool:
    """Whether a process that installs was killed at its so-many-th step."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
        return os.WIFSIGNALED(status)
    left = steps

    def count(event: str, _: object) -> None:
        nonlocal left
        left -= event.startswith(_STEPS)
        if left == 0:
            left = -1
            os.kill(os.getpid(), signal.SIGKILL)

    with open(os.devnull, "w") as sys.stdout:
        sys.addaudithook(count)
        os._exit(main(["models", "install", "--file", str(archive)]))


if __name__ == "__main__":
    vars(trial)["try_package"] = load_anything
    run(Path(sys.argv[1]), Path(sys.argv[2]))
