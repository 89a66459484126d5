from __future__ import annotations

from pathlib import Path

import pytest

from reader.storage.folders import (
    CACHE_VARIABLE,
    CONFIG_VARIABLE,
    DATA_VARIABLE,
    cache_folder,
    data_folder,
    database_path,
    settings_folder,
)


def test_the_environment_names_the_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "d"))
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "c"))
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "e"))
    named = (data_folder(), settings_folder(), cache_folder())
    assert named == (tmp_path / "d", tmp_path / "c", tmp_path / "e")


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_the_platform_names_them(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    for variable in (DATA_VARIABLE, CONFIG_VARIABLE, CACHE_VARIABLE):
        if value is None:
            monkeypatch.delenv(variable)
        else:
            monkeypatch.setenv(variable, value)
    for folder in (data_folder(), settings_folder(), cache_folder()):
        assert folder.is_absolute()
        assert "dutch-news-reader" in folder.parts


def test_a_relative_folder_does_not_follow_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(DATA_VARIABLE, "mine")
    assert data_folder() == tmp_path / "mine"


def test_naming_the_folders_makes_none(own_folders: Path) -> None:
    assert database_path(data_folder()).parent == own_folders
    assert not own_folders.exists()
