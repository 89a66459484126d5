"""The English that `reader translate` knows, and what it leaves alone."""

from __future__ import annotations

import io
import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.cli import main
from reader.errors import ExitCode
from reader.storage.connection import open_store
from reader.translation.memory import TranslationMemory
from reader.translation.tmx import read_tmx, write_tmx
from reader.translation.translation import Origin, Translation

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TEXT = "Het regent vandaag in het hele land.\n\nDe straat is daar nat van.\n"
RAIN = Translation("Het regent vandaag in het hele land.", "It rains.", Origin.REFERENCE, "x", None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An article with the English of its first sentence beside it."""
    path = tmp_path / "regen.txt"
    path.write_text(TEXT, "utf-8")
    with path.with_suffix(".tmx").open("wb") as out:
        write_tmx([RAIN], out, NOW)
    return path


def correct(folder: Path, dutch: str, english: str) -> None:
    with closing(open_store(folder, NOW).store) as store:
        TranslationMemory(store).correct(dutch, english, NOW)


def test_what_has_no_english_is_counted_and_has_its_own_exit_code(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", str(path)]) == ExitCode.NO_ENGLISH
    said = capsys.readouterr()
    assert said.out == "It rains.\n\n[no English: De straat is daar nat van.]\n"
    assert said.err.startswith("reader: 1 of 2 sentences have no English.")
    assert said.err.count("\n") == 1


def test_with_english_for_all_it_says_nothing_beside_it(
    path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    correct(own_folders, "De straat is daar nat van.", "It makes the street wet.")
    assert main(["translate", str(path)]) == ExitCode.OK
    assert capsys.readouterr() == ("It rains.\n\nIt makes the street wet.\n", "")


def test_the_readers_own_english_wins(
    path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    correct(own_folders, RAIN.segment, "It pours today.")
    main(["translate", str(path), "--format", "json"])
    first, second = json.loads(capsys.readouterr().out)["sentences"]
    assert (first["english"], first["origin"]) == ("It pours today.", "yours")
    assert (second["english"], second["origin"]) == (None, None)


def test_tmx_holds_what_is_known_once(
    path: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path.write_text(f"{TEXT}\n{RAIN.segment}\n", "utf-8")
    assert main(["translate", str(path), "--format", "tmx"]) == ExitCode.NO_ENGLISH
    printed = tmp_path / "printed.tmx"
    printed.write_bytes(capfdbinary.readouterr().out)
    assert printed.read_bytes().count(b"<tu>") == 1
    found = read_tmx(printed).find(RAIN.segment)
    assert found is not None
    assert found.english == "It rains."


def test_a_damaged_tmx_is_said_and_skipped(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.with_suffix(".tmx").write_bytes(b"<tmx><body>")
    assert main(["translate", str(path)]) == ExitCode.NO_ENGLISH
    said = capsys.readouterr()
    assert said.out.count("[no English: ") == 2
    assert "regen.tmx" in said.err.splitlines()[0]
    assert "2 of 2" in said.err.splitlines()[1]


def test_it_makes_no_file_and_changes_none(
    path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["translate", str(path)])
    assert not own_folders.exists()
    correct(own_folders, RAIN.segment, "It pours today.")
    before = {file.name: file.read_bytes() for file in own_folders.iterdir()}
    main(["translate", str(path)])
    assert capsys.readouterr().out.count("It pours today.") == 1
    assert {file.name: file.read_bytes() for file in own_folders.iterdir()} == before


def test_standard_input_has_no_file_beside_it(
    path: Path,
    own_folders: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(path.parent)
    correct(own_folders, "De straat is daar nat van.", "It makes the street wet.")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["translate", "-"]) == ExitCode.NO_ENGLISH
    assert "It makes the street wet." in capsys.readouterr().out
