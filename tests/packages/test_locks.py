from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import PackageError
from reader.packages.locks import locked


def test_one_holds_it_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with locked(lock):
        with pytest.raises(PackageError, match="Another reader"), locked(lock):
            pass
        assert lock.exists()
    assert not lock.exists()
    with locked(lock):
        pass


def test_a_file_left_by_a_killed_holder_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "lock").touch()
    with locked(tmp_path / "lock"):
        pass


def test_it_is_let_go_whatever_happens(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "lock"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(unwritable: Path) -> None:
    with pytest.raises(PackageError, match=str(unwritable)), locked(unwritable / "lock"):
        pass


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="nowhere"), locked(tmp_path / "nowhere" / "lock"):
        pass
