from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.errors import PackageError
from reader.packages.folders import PACKAGES_VARIABLE, argos_setting, packages_folder

VARIABLES = (PACKAGES_VARIABLE, "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
BOTH = """
from reader.packages.folders import packages_folder
ours = packages_folder()
from argostranslate.settings import package_data_dir
print(ours)
print(package_data_dir.absolute())
"""


def environment(home: Path, **variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    return kept | {"HOME": str(home), "ORT_DISABLE_TELEMETRY": "1"} | variables


def write_settings(config: Path, written: object) -> None:
    (config / "argos-translate").mkdir(parents=True)
    (config / "argos-translate" / "settings.json").write_text(json.dumps(written), "utf-8")


@pytest.mark.parametrize(
    ("variables", "settings"),
    [
        ({}, None),
        ({}, {PACKAGES_VARIABLE: "of-the-settings"}),
        ({PACKAGES_VARIABLE: "named"}, {PACKAGES_VARIABLE: "of-the-settings"}),
        ({"XDG_DATA_HOME": "data"}, None),
        ({"XDG_DATA_HOME": ""}, {}),
        ({"XDG_CONFIG_HOME": "config"}, None),
        ({"SNAP": "/snap/x", "SNAP_USER_DATA": "snap"}, None),
    ],
)
def test_argos_itself_agrees(
    variables: Mapping[str, str], settings: object, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    if settings is not None:
        write_settings(home / ".config", settings)
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", BOTH],
        cwd=tmp_path,
        env=environment(home, PYTHONPATH=str(Path.cwd()), **variables),
        capture_output=True,
        check=True,
        text=True,
    )
    ours, argos = ended.stdout.splitlines()[-2:]
    assert ours == argos


def test_asking_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PACKAGES_VARIABLE)
    packages_folder()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("written", ["[]", "{", '{"ARGOS_PACKAGES_DIR": 3}', "[" * 100_000])
def test_damaged_settings_say_nothing(
    written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PACKAGES_VARIABLE)
    write_settings(tmp_path, None)
    (tmp_path / "argos-translate" / "settings.json").write_text(written, "utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert argos_setting(PACKAGES_VARIABLE) is None
    assert packages_folder().name == "packages"


def test_without_a_home_it_says_what_to_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    for variable in VARIABLES:
        monkeypatch.delenv(variable)
    monkeypatch.setattr(Path, "home", homeless)
    with pytest.raises(PackageError, match=PACKAGES_VARIABLE):
        packages_folder()
