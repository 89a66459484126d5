from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.packages.locks import FILE_NAME, locked
from reader.packages.troubles import FolderError


@pytest.fixture(params=["a folder", "a file"])
def lockable(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder that can be locked itself, and one on a disk where no folder can be."""
    if request.param == "a file":
        opened = os.open

        def refuse_folders(path: Path, *others: int) -> int:
            if Path(path).is_dir():
                raise OSError(errno.EBADF, "Bad file descriptor")
            return opened(path, *others)

        monkeypatch.setattr(os, "open", refuse_folders)
    return tmp_path


def test_one_holds_it_at_a_time(lockable: Path) -> None:
    with locked(lockable):
        for _ in range(2):
            with pytest.raises(FolderError, match="Another reader"), locked(lockable):
                pass
    assert list(lockable.iterdir()) == []
    with locked(lockable):
        pass


def test_a_file_left_by_a_killed_holder_locks_nobody_out(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from reader.packages.locks import locked\n"
        "with locked(Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert ended.returncode == -9
    assert list(tmp_path.iterdir()) == []
    (tmp_path / FILE_NAME).touch()
    with locked(tmp_path):
        pass


def test_it_is_let_go_whatever_happens(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="nowhere"), locked(tmp_path / "nowhere"):
        pass
