"""The command line as a shell and a script meet it: answers, talk and exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader import __version__
from reader.cli import main
from reader.errors import ExitCode
from tests.terminal import Terminal

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "articles" / "poetin-china.txt"
READER = [sys.executable, "-m", "reader"]
COMMANDS = ("open", "analyze", "translate")
ANSWERS = (
    ("analyze",),
    ("analyze", "--json"),
    ("analyze", "--csv"),
    ("translate",),
    ("translate", "--format", "json"),
    ("translate", "--format", "tmx"),
)
COLOUR = re.compile(rb"\x1b\[[\d;]*3\dm")


def run(
    *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*READER, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=os.environ | dict(env or {}),
    )


def help_of(*command: str) -> str:
    ended = run(*command, "--help")
    assert (ended.returncode, ended.stderr) == (0, b"")
    return ended.stdout.decode()


# -- help ------------------------------------------------------------------------------------------
def test_bare_it_helps() -> None:
    ended = run()
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.decode() == help_of()
    for command in COMMANDS:
        assert f"\n    {command} " in ended.stdout.decode()


def test_the_help_has_every_exit_code() -> None:
    codes = help_of().partition("exit codes:")[2]
    assert {int(code) for code in re.findall(r"(?<= )\d+(?=  )", codes)} == set(ExitCode)


def test_it_knows_its_version() -> None:
    ended = run("--version")
    assert (ended.returncode, ended.stdout) == (0, f"reader {__version__}\n".encode())


def examples() -> list[str]:
    helps = [help_of(), *(help_of(command) for command in COMMANDS)]
    found = [re.findall(r"^  (reader .*)$", text, re.MULTILINE) for text in helps]
    assert all(found), "each help has an example"
    return [example for each in found for example in each]


def test_the_examples_of_the_help_work(tmp_path: Path) -> None:
    (tmp_path / "articles").symlink_to(ROOT / "articles")
    for example in examples():
        command = f'cd {tmp_path} && "$0" -m {example}'
        with Terminal(["sh", "-c", command, sys.executable]) as terminal:
            if example.startswith("reader open"):
                terminal.wait_for("Poetin vraagt")
                terminal.press("q")
            assert terminal.wait_for_exit() == 0, f"{example}\n{terminal.text}"
            said = [line for line in terminal.output.splitlines() if b"reader:" in line]
            assert said == ([b"reader: 4 files are in translated."] if "--out" in example else [])


# -- wrong ways to ask -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    "arguments",
    [
        ("vertaal", "x.txt"),
        ("analyze",),
        ("analyze", "x.txt", "y.txt"),
        ("analyze", "x.txt", "--json", "--csv"),
        ("analyze", "x.txt", "--js"),
        ("translate", "x.txt", "--format", "docx"),
        ("open", "x.txt", "--fast\x1b[31m"),
        ("--colour",),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_line(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == ExitCode.USAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(r"reader: .+ `reader.* --help` shows what can be asked\.\n", said.err)
    assert "\x1b" not in said.err


def test_an_article_without_a_command_is_told_the_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([str(ARTICLE)]) == ExitCode.USAGE
    assert f"`reader open {ARTICLE}`" in capsys.readouterr().err


def test_a_file_of_a_commands_name_does_not_hide_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "analyze").touch()
    assert main(["analyze", str(ARTICLE), "--json"]) == ExitCode.OK


@pytest.mark.parametrize("command", ["analyze", "translate"])
@pytest.mark.parametrize("name", ["nergens.txt", ".", "leeg.txt", "beeld.png", "x\x1b[31m"])
def test_what_cannot_be_read_is_said_in_a_line(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "leeg.txt").touch()
    (tmp_path / "beeld.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    assert main([command, str(tmp_path / name)]) == ExitCode.ARTICLE
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("reader: ")
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err


@pytest.mark.parametrize("closed", ["2>&-", "2>/dev/full"])
def test_no_answer_hangs_on_standard_error(closed: str, tmp_path: Path) -> None:
    (tmp_path / "oud.txt").write_bytes("Eén café is al jaren dicht.".encode("cp1252"))
    for name, code in (("oud.txt", ExitCode.OK), ("nergens.txt", ExitCode.ARTICLE)):
        command = f'"$@" analyze --json {tmp_path / name} {closed}'
        ended = subprocess.run(
            ["sh", "-c", command, "sh", *READER], stdout=subprocess.PIPE, check=False, cwd=ROOT
        )
        assert ended.returncode == code
        assert bool(ended.stdout) is (code is ExitCode.OK)


def test_no_name_and_no_home_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", ""]) == ExitCode.USAGE
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("READER_DATA_DIR", "~niemand-hier/x")
        assert main(["translate", str(ARTICLE)]) == ExitCode.MEMORY
    said = capsys.readouterr().err
    assert said.startswith("reader: No file is named.")
    assert "READER_DATA_DIR names a home that is not there" in said


# -- standard input --------------------------------------------------------------------------------
@pytest.mark.parametrize("arguments", [("analyze", "--json"), ("analyze", "--csv")])
def test_a_dash_is_standard_input(arguments: tuple[str, ...]) -> None:
    from_file = run(*arguments, str(ARTICLE))
    from_input = run(*arguments, "-", stdin=ARTICLE.read_bytes())
    assert (from_input.returncode, from_input.stdout) == (0, from_file.stdout)


@pytest.mark.parametrize("command", ["analyze", "translate"])
def test_an_empty_standard_input_is_no_article(command: str) -> None:
    ended = run(command, "-")
    assert (ended.returncode, ended.stdout) == (ExitCode.ARTICLE, b"")


def test_a_closed_standard_input_is_said() -> None:
    ended = subprocess.run(
        ["sh", "-c", '"$@" analyze - <&-', "sh", *READER], capture_output=True, check=False
    )
    assert ended.returncode == ExitCode.USAGE
    assert ended.stderr.startswith(b"reader: Standard input is closed.")


def test_at_the_keyboard_it_says_how_to_end_and_ctrl_c_leaves() -> None:
    with Terminal([*READER, "analyze", "-"]) as terminal:
        terminal.wait_for("ctrl+d on a line of its own ends it")
        terminal.press("\x03")
        assert terminal.wait_for_exit() == ExitCode.INTERRUPTED
        assert b"Traceback" not in terminal.output


# -- answers ---------------------------------------------------------------------------------------
def test_the_answer_is_on_standard_output_and_notices_are_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "oud.txt"
    path.write_bytes("Eén café is al jaren dicht. Dat zegt de eigenaar „zelf”.".encode("cp1252"))
    ended = run("analyze", str(path), "--json")
    assert ended.returncode == 0
    assert json.loads(ended.stdout)["schema"] == 1
    assert re.fullmatch(rb"(reader: .+\n)+", ended.stderr)


@pytest.mark.parametrize("arguments", ANSWERS)
@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_the_answer_is_utf_8_whatever_the_locale(
    arguments: tuple[str, ...], env: dict[str, str]
) -> None:
    ended = run(*arguments, str(ARTICLE), env=env)
    assert ended.returncode == 0, ended.stderr.decode()
    answer = ended.stdout.decode("utf-8")
    assert not answer.isascii()
    assert "\ufffd" not in answer


@pytest.mark.parametrize("arguments", ANSWERS)
def test_nothing_in_an_article_is_obeyed(arguments: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "vijandig.txt"
    path.write_text(
        "De man\x1b]0;gekaapt\x07 leest \x1b[2J\u202ede krant\u202c van gisteren.\n\n"
        "“[red]Niet rood[/red] \x9b31m :smile:”, zegt directeur Jan [link=x]Smit[/link].\n",
        "utf-8",
    )
    ended = run(*arguments, str(path))
    assert not set("\x1b\x07\x9b\u202e") & set(ended.stdout.decode())
    assert not set("\x1b\x07\x9b\u202e") & set(ended.stderr.decode())
    if arguments[0] == "analyze":
        assert "[red]Niet rood[/red]" in ended.stdout.decode()
        assert ":smile:" in ended.stdout.decode()


def test_the_same_question_has_the_same_answer() -> None:
    first = run("analyze", str(ARTICLE), "--json", env={"PYTHONHASHSEED": "1"})
    second = run("analyze", str(ARTICLE), "--json", env={"PYTHONHASHSEED": "2"})
    assert first.stdout == second.stdout
    assert first.stdout.endswith(b"}\n")


def test_every_finding_in_json_is_a_row_in_csv() -> None:
    found = json.loads(run("analyze", str(ARTICLE), "--json").stdout)
    printed = run("analyze", str(ARTICLE), "--csv").stdout.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(printed, newline="")))
    kinds = ("quotes", "indirect", "sources", "figures")
    assert len(rows) == sum(len(found[kind]) for kind in kinds)
    assert {int(row["start"]) for row in rows if row["finding"] == "quote"} == {
        each["start"] for each in found["quotes"]
    }


# -- the page --------------------------------------------------------------------------------------
def test_a_page_in_a_pipe_is_plain_and_eighty_columns() -> None:
    page = run("analyze", str(ARTICLE), env={"TERM": "xterm-256color"}).stdout
    assert b"\x1b" not in page
    assert max(map(len, page.decode().splitlines())) <= 80
    assert "Chels Michta" in page.decode()


def test_a_page_on_a_terminal_has_colours_and_its_width() -> None:
    with Terminal([*READER, "analyze", str(ARTICLE)], (60, 24)) as terminal:
        assert terminal.wait_for_exit() == 0
        assert COLOUR.search(terminal.output)
        plain = re.sub(r"\x1b\[[\d;]*m", "", terminal.output.decode())
        assert 50 < max(map(len, plain.split("\r\n"))) <= 60


def test_no_color_is_obeyed() -> None:
    with Terminal([*READER, "analyze", str(ARTICLE)], env={"NO_COLOR": "1"}) as terminal:
        assert terminal.wait_for_exit() == 0
        assert not COLOUR.search(terminal.output)


# -- when it goes wrong ----------------------------------------------------------------------------
@pytest.mark.parametrize("arguments", [("--help",), ("--version",), *ANSWERS])
def test_a_reader_who_has_heard_enough_is_no_failure(arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    question = arguments if arguments[0].startswith("-") else (*arguments, str(ARTICLE))
    try:
        ended = subprocess.run(
            [*READER, *question], stdout=writing, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), *ANSWERS])
def test_an_answer_that_cannot_be_written_is_said(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    question = arguments if arguments[0].startswith("-") else (*arguments, str(ARTICLE))
    unwritable = tmp_path / "unwritable"
    unwritable.touch()
    with unwritable.open("rb") as only_to_read:
        ended = subprocess.run(
            [*READER, *question], stdout=only_to_read, stderr=subprocess.PIPE, check=False
        )
    assert ended.returncode == ExitCode.USAGE
    assert re.fullmatch(rb"reader: The answer could not be written: .+\n", ended.stderr)


FAULT = """
import sys, reader.analysis.analyze, reader.cli
def fail(article): raise ZeroDivisionError("by \\x1b[31mnought")
reader.analysis.analyze.analyze = fail
sys.exit(reader.cli.main(sys.argv[1:]))
"""


def with_fault(**env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", FAULT, "analyze", str(ARTICLE)],
        env=os.environ | env,
        capture_output=True,
        check=False,
        text=True,
    )


def test_a_fault_of_its_own_is_one_line_that_says_how_to_report_it() -> None:
    ended = with_fault()
    assert (ended.returncode, ended.stdout) == (ExitCode.INTERNAL, "")
    assert re.fullmatch(
        r"reader: .*ZeroDivisionError: by ␛\[31mnought.*READER_DEBUG=1.*\n", ended.stderr
    )


def test_a_fault_is_shown_in_full_to_those_who_ask() -> None:
    ended = with_fault(READER_DEBUG="1")
    assert ended.returncode == ExitCode.INTERNAL
    assert "Traceback (most recent call last)" in ended.stderr
    assert "line 3, in fail" in ended.stderr
