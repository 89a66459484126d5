"""`reader models`, with the real engine where a package is tried."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.cli import main
from reader.engine import trial
from reader.engine.starting import alignment_key, cores, workers_key
from reader.errors import ExitCode
from reader.packages.folders import packages_folder
from reader.packages.index import INDEX_VARIABLE
from reader.packages.installed import find_packages
from reader.storage.connection import open_store
from reader.study.preferences import Preferences
from tests.installed import install_tiny
from tests.packages.made import MEMBERS, METADATA, archive, load_anything, package, state
from tests.packages.serving import Reply, Server, server
from tests.terminal import Terminal
from tests.tiny_package import build_tiny_package

__all__ = ["server"]
READER = [sys.executable, "-m", "reader"]
PATH = "/translate-nl_en-1_0.argosmodel"
SHA256 = re.compile(r"SHA-256 +[0-9a-f]{64}\n")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("tiny") / "tiny.argosmodel")


@pytest.fixture
def folder(own_folders: Path) -> Path:
    return packages_folder()


@pytest.fixture
def unloaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An archive that passes every check, to be put in place without being tried."""
    monkeypatch.setattr(trial, "try_package", load_anything)
    return str(archive(tmp_path / "made.argosmodel", MEMBERS.items()))


@pytest.fixture
def official(tiny: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> Reply:
    """The reply with the package that the server's index offers."""
    reply = Reply(tiny.read_bytes())
    server.offer({**METADATA, "links": [server.answer(PATH, reply)]})
    monkeypatch.setenv(INDEX_VARIABLE, f"{server.address}/")
    return reply


def test_alone_it_helps(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.err == ""
    for what in ("list", "install", "verify", "remove"):
        assert f"\n    {what} " in said.out


def test_to_ask_loads_neither_the_engine_nor_the_network() -> None:
    program = "import sys, reader.commands.models; print(*sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    loaded = set(ended.stdout.split())
    assert "reader.packages.installed" in loaded
    heavy = {"rich", "textual", "argostranslate", "ctranslate2", "reader.packages.web"}
    assert loaded.isdisjoint(heavy)


# -- a file ----------------------------------------------------------------------------------------
def test_a_file_is_tried_and_put_in_place(
    tiny: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "install", "--file", str(tiny)]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.startswith("Argos nl→en 1.0, which is used\n")
    assert SHA256.search(said.out)
    assert str(folder / "translate-nl_en-1_0") in said.out


def test_one_whose_model_does_not_load_changes_nothing(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package(folder, "kept")
    before = state(folder.parent)
    bad = archive(tmp_path / "bad.argosmodel", MEMBERS.items())
    assert main(["models", "install", "--file", str(bad)]) == ExitCode.PACKAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(r"reader: .+\n", said.err)
    assert state(folder.parent) == before


@pytest.mark.parametrize("name", ["nowhere\x1b.argosmodel", ".", ""])
def test_one_that_is_none_is_said_in_a_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "install", "--file", str(tmp_path / name)]) == ExitCode.PACKAGE
    said = capsys.readouterr()
    assert re.fullmatch(r"reader: .+cannot be read.+\n", said.err)
    assert "\x1b" not in said.err


def test_an_older_one_is_installed_and_the_newer_used(
    unloaded: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package(folder, "newer", package_version="2.0")
    assert main(["models", "install", "--file", unloaded]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.out.startswith("Argos nl→en 1.8\n")
    assert "Argos nl→en 2.0 is used" in said.err


# -- the official one ------------------------------------------------------------------------------
def test_the_official_one_is_fetched_and_put_in_place(
    official: Reply, folder: Path, server: Server
) -> None:
    ended = subprocess.run([*READER, "models", "install"], capture_output=True, check=False)
    said, talk = ended.stdout.decode(), ended.stderr.decode()
    assert ended.returncode == ExitCode.OK, talk
    assert SHA256.search(said)
    assert f"{server.address}{PATH}" in said
    assert "reader: 0.1 MB of 0.1 MB\n" in talk
    assert len(find_packages(folder)) == 1


def test_interrupted_it_leaves_a_part_and_goes_on(
    official: Reply, folder: Path, server: Server, tmp_path: Path
) -> None:
    stalling = Reply(official.body, stalls_after=50_000)
    server.answer(PATH, stalling, official)
    with Terminal([*READER, "models", "install"]) as terminal:
        terminal.wait_for("50.0/")
        terminal.press("\x03")
        assert terminal.wait_for_exit() == ExitCode.INTERRUPTED
        assert b"Traceback" not in terminal.output
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".part"]
    assert find_packages(folder) == ()
    with Terminal([*READER, "models", "install"]) as terminal:
        terminal.wait_for("which is used")
        assert terminal.wait_for_exit() == ExitCode.OK
    assert server.asked[-1] == (PATH, "bytes=49999-")
    assert list((tmp_path / "cache").iterdir()) == []
    assert len(find_packages(folder)) == 1


def test_a_server_that_has_nothing_is_said(
    server: Server,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(INDEX_VARIABLE, f"{server.address}/")
    assert main(["models", "install"]) == ExitCode.PACKAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert "404" in said.err
    assert "--file" in said.err
    assert not folder.exists()


# -- what is there ---------------------------------------------------------------------------------
def test_without_any_it_says_how_to_get_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list"]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.out == f"There is no translation package in {folder}\n"
    assert "`reader models install`" in said.err
    assert not folder.exists()
    assert main(["models", "verify"]) == ExitCode.PACKAGE
    assert main(["models", "remove", "--yes"]) == ExitCode.PACKAGE


def test_all_that_is_in_the_folder_is_told(
    unloaded: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["models", "install", "--file", unloaded])
    package(folder, "hostile", from_code="es", package_version="\x1b[31m9")
    (folder / "stray").mkdir()
    (package(folder, "broken") / "model" / "model.bin").unlink()
    capsys.readouterr()
    assert main(["models", "list"]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.err == ""
    assert "Argos nl→en 1.8, which is used\n" in said.out
    assert "Argos es→en ␛[31m9\n" in said.out
    assert "installed  not by reader\n" in said.out
    assert SHA256.search(said.out)
    assert f"{folder / 'stray'} is no package" in said.out
    assert f"{folder / 'broken'} is no package that can be used" in said.out

    assert main(["models", "list", "--json"]) == ExitCode.OK
    printed = capsys.readouterr().out
    assert "\x1b" not in printed
    found = json.loads(printed)
    assert [each["used"] for each in found["packages"]] == [False, True]
    assert found["packages"][0]["sha256"] is None
    assert len(found["packages"][1]["sha256"]) == 64
    assert found["stray"] == [str(folder / "stray")]
    assert [each["path"] for each in found["broken"]] == [str(folder / "broken")]


# -- remove ----------------------------------------------------------------------------------------
def test_the_only_one_is_removed(unloaded: str, folder: Path) -> None:
    main(["models", "install", "--file", unloaded])
    package(folder, "other", to_code="de")
    assert main(["models", "remove"]) == ExitCode.OK
    assert [found.to_code for found in find_packages(folder)] == ["de"]


def test_of_several_one_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for version in ("1.7", "1.8", "1.9"):
        package(folder, version, package_version=version)
    assert main(["models", "remove"]) == ExitCode.USAGE
    assert "1.7, 1.8, 1.9" in capsys.readouterr().err
    assert main(["models", "remove", "3"]) == ExitCode.PACKAGE
    assert main(["models", "remove", "1.8"]) == ExitCode.OK
    assert [found.version for found in find_packages(folder)] == ["1.7", "1.9"]
    assert main(["models", "remove", "--yes"]) == ExitCode.OK
    assert find_packages(folder) == ()


@pytest.mark.parametrize(("said", "stay"), [("y\n", 0), ("\n", 1), ("n\n", 1), ("", 1)])
def test_at_the_keyboard_it_asks(
    said: str,
    stay: int,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    package(folder, "x")
    monkeypatch.setattr("sys.stdin", Keyboard(said))
    assert main(["models", "remove"]) == ExitCode.OK
    assert str(folder / "x") in capsys.readouterr().err
    assert len(find_packages(folder)) == stay


# -- verify ----------------------------------------------------------------------------------------
def test_what_changed_since_it_was_installed_is_named(
    unloaded: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["models", "install", "--file", unloaded])
    (found,) = find_packages(folder)
    (found.path / "model" / "model.bin").write_bytes(b"Weights")
    capsys.readouterr()
    assert main(["models", "verify"]) == ExitCode.PACKAGE
    assert "model/model.bin is not what was installed" in capsys.readouterr().err


def test_a_package_is_tried_scored_and_measured_for_what_comes_later(
    capsys: pytest.CaptureFixture[str], own_folders: Path
) -> None:
    package = install_tiny()
    assert main(["models", "verify", "--json"]) == ExitCode.OK
    found = json.loads(capsys.readouterr().out)
    assert found["as_installed"] is None, "reader did not install it, so there is no receipt"
    tried = found["verification"]
    assert tried["passed"]
    assert {each["name"] for each in tried["articles"]} >= {"poetin-china.txt"}
    assert set(tried["speeds"]) == {"1", str(cores())}
    with closing(open_store(own_folders, datetime.now(UTC)).store) as store:
        preferences = Preferences(store)
        assert preferences.get(workers_key(package)) == str(tried["workers"])
        assert preferences.get(alignment_key(package)) == "0.3"


def test_for_people_it_says_what_its_scores_mean(capsys: pytest.CaptureFixture[str]) -> None:
    install_tiny()
    assert main(["models", "verify"]) == ExitCode.OK
    said = capsys.readouterr().out
    assert "10 of 10 short sentences came through." in said
    assert "chrF tells how many" in said
    assert "words a second" in said


def test_a_package_that_translates_nothing_well_fails(
    capsys: pytest.CaptureFixture[str],
) -> None:
    install_tiny(lexicon=dict.fromkeys("0123456789", "de") | {"Mulder": "de"})
    assert main(["models", "verify"]) == ExitCode.PACKAGE
    assert "fails at sentences" in capsys.readouterr().err
