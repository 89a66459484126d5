"""The English that `reader translate` knows, and what it leaves alone."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import subprocess
import sys
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
from tests.installed import install_tiny
from tests.terminal import Terminal

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


# -- with a package -----------------------------------------------------------------------------
def test_what_a_package_makes_of_it_is_kept_and_not_made_again(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tiny()
    path.write_text("De man leest een krant.\n\nDe vrouw ziet de stad.\n", "utf-8")
    assert main(["translate", str(path), "--jobs", "2"]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.out == "The man reads a newspaper.\n\nThe woman sees the city.\n"
    assert re.fullmatch(
        r"reader: Translated 2 sentences in [\d.]+ s: [\d.]+ sentences and \d+ words a second\.\n",
        said.err,
    )
    monkeypatch.setattr("reader.commands.translating.start_engine", None)
    assert main(["translate", str(path)]) == ExitCode.OK
    assert capsys.readouterr() == (said.out, "")


def test_a_run_that_was_broken_off_is_gone_on_with(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    path.write_text("De man leest een krant.\n", "utf-8")
    main(["translate", str(path)])
    path.write_text("De man leest een krant.\n\nDe vrouw ziet de stad.\n", "utf-8")
    capsys.readouterr()
    assert main(["translate", str(path)]) == ExitCode.OK
    first, second = capsys.readouterr().err.splitlines()
    assert first == "reader: 1 of 2 sentences are translated already."
    assert second.startswith("reader: Translated 1 sentences")


def test_killed_at_any_moment_it_goes_on_from_what_it_had(
    tmp_path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    path = tmp_path / "lang.txt"
    path.write_text("\n\n".join(f"De man leest krant {n}." for n in range(300)), "utf-8")
    kept = 0
    for rows in (1, 60, 120):
        with subprocess.Popen(
            [sys.executable, "-m", "reader", "translate", str(path)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as program:
            while count_kept(own_folders) < rows and program.poll() is None:
                continue
            program.kill()
        assert count_kept(own_folders) >= max(kept, rows)
        kept = count_kept(own_folders)
    assert main(["translate", str(path)]) == ExitCode.OK
    said = capsys.readouterr()
    assert said.out.count("The man reads newspaper") == 300
    assert count_kept(own_folders) == 300


def count_kept(folder: Path) -> int:
    file = folder / "reader.sqlite3"
    if not file.exists():
        return 0
    with closing(sqlite3.connect(file)) as connection:
        try:
            found: int = connection.execute("SELECT count(*) FROM machine_translation").fetchone()[
                0
            ]
        except sqlite3.OperationalError:  # it is being made
            return 0
    return found


def test_ones_own_english_comes_before_the_packages_and_that_before_the_reference(
    path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    correct(own_folders, "De straat is daar nat van.", "It makes the street wet.")
    main(["translate", str(path), "--format", "json"])
    first, second = json.loads(capsys.readouterr().out)["sentences"]
    assert (first["origin"], first["made_by"]) == ("argos", "Argos nl→en 1.0")
    assert second["origin"] == "yours"


def test_a_folder_is_translated_into_files_that_come_back_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "b.txt").write_text("De man leest.", "utf-8")
    (folder / "a.txt").write_text("De vrouw werkt.", "utf-8")
    (folder / "notes.md").write_text("geen artikel", "utf-8")
    assert main(["translate", str(folder), "--format", "tmx", "--out", str(folder)]) == ExitCode.OK
    assert sorted(each.name for each in folder.iterdir()) == [
        "a.tmx",
        "a.txt",
        "b.tmx",
        "b.txt",
        "notes.md",
    ]
    found = read_tmx(folder / "a.tmx").find("De vrouw werkt.")
    assert found is not None
    assert found.english == "The woman works."
    capsys.readouterr()
    assert main(["translate", str(folder)]) == ExitCode.OK
    assert capsys.readouterr().out == (
        "==> a.txt <==\n\nThe woman works.\n\n==> b.txt <==\n\nThe man reads.\n"
    )


def test_one_of_several_that_cannot_be_read_does_not_stop_the_others(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    code = main(["translate", str(tmp_path / "none.txt"), str(path)])
    said = capsys.readouterr()
    assert code == ExitCode.ARTICLE
    assert "none.txt" in said.err
    assert said.err.splitlines()[-1] == "reader: 1 of 2 articles could not be read."
    assert "regent" in said.out


def test_two_articles_of_one_name_are_not_written_over_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(f"Zin {name}.", "utf-8")
    files = [str(tmp_path / name / "a.txt") for name in ("x", "y")]
    assert main(["translate", *files, "--out", str(tmp_path / "out")]) == ExitCode.USAGE
    assert "a.en.txt" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_package_that_cannot_be_run_is_said_and_what_is_known_still_printed(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = install_tiny()
    (package.path / "model" / "model.bin").write_bytes(b"no model")
    assert main(["translate", str(path)]) == ExitCode.PACKAGE
    said = capsys.readouterr()
    assert said.out.startswith("It rains.\n")
    assert "cannot be loaded" in said.err


@pytest.mark.parametrize("jobs", ["0", "65", "two"])
def test_a_strange_number_of_jobs_is_refused(
    path: Path, jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", str(path), "--jobs", jobs]) == ExitCode.USAGE
    assert "--jobs" in capsys.readouterr().err


def test_a_tmx_that_somebody_made_is_never_written_over(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    by_hand = path.with_suffix(".tmx")
    by_hand.write_bytes(by_hand.read_bytes().replace(b"dutch-news-reader", b"by hand", 1))
    before = by_hand.read_bytes()
    assert main(["translate", str(path), "--format", "tmx", "--out", str(path.parent)]) == 2
    assert by_hand.read_bytes() == before
    said = capsys.readouterr().err
    assert "was not written by reader" in said
    assert "Translated" not in said, "it is said before anything is translated"


def test_its_own_tmx_is_written_anew(path: Path) -> None:
    install_tiny()
    asked = ["translate", str(path), "--format", "tmx", "--out", str(path.parent)]
    assert [main(asked), main(asked)] == [ExitCode.OK, ExitCode.OK]
    found = read_tmx(path.with_suffix(".tmx")).find("De straat is daar nat van.")
    assert found is not None


def test_a_folder_is_translated_again_without_what_was_written_into_it(path: Path) -> None:
    install_tiny()
    for _ in range(2):
        assert main(["translate", str(path.parent), "--out", str(path.parent)]) == ExitCode.OK
    texts = sorted(each.name for each in path.parent.glob("*.txt"))
    assert texts == ["regen.en.txt", "regen.txt"]


def test_what_cannot_be_kept_is_said_once_and_by_the_exit_code(
    path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_tiny()
    own_folders.write_text("in the way")
    assert main(["translate", str(path)]) == ExitCode.MEMORY
    said = capsys.readouterr()
    assert said.out.count("\n\n") == 1
    assert said.err.count("cannot be used") == 1
    assert said.err.splitlines()[-1].startswith("reader: What was translated is not kept.")


def test_on_a_terminal_a_bar_shows_how_far_it_is(path: Path) -> None:
    install_tiny()
    with Terminal([sys.executable, "-m", "reader", "translate", str(path)]) as terminal:
        assert terminal.wait_for_exit() == ExitCode.OK
        assert "translating" in terminal.output.decode()
        assert "2/2" in terminal.output.decode()


def test_ctrl_c_says_what_is_kept(tmp_path: Path) -> None:
    install_tiny()
    path = tmp_path / "lang.txt"
    path.write_text("\n\n".join(f"De man leest krant {n}." for n in range(3000)), "utf-8")
    with Terminal([sys.executable, "-m", "reader", "translate", str(path)]) as terminal:
        terminal.wait_for("translating")
        terminal.press("\x03")
        assert terminal.wait_for_exit() == ExitCode.INTERRUPTED
        assert "Interrupted" in terminal.text
        assert "sentences are translated and kept" in " ".join(terminal.text.split())
