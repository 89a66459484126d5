"""What keeps the code readable: one direction of dependence, small files, light imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CEILING = 250
HEAVY = (
    "textual",
    "rich",
    "argostranslate",
    "ctranslate2",
    "sentencepiece",
    "onnxruntime",
    "stanza",
    "torch",
)
"""What takes long to import and only some commands need."""


def loaded_by(statement: str) -> set[str]:
    """The packages that a new Python has loaded after the statement."""
    program = f"import sys\n{statement}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    return set(ended.stdout.split())


def test_dependence_has_one_direction() -> None:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    ended = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_no_file_is_longer_than_a_sitting() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in (ROOT / "reader").rglob("*.py")
    }
    assert lengths
    assert {path: length for path, length in lengths.items() if length > CEILING} == {}


def test_the_command_line_loads_neither_the_screen_nor_the_engine() -> None:
    loaded = loaded_by("import reader.cli")
    assert "reader" in loaded
    assert loaded.isdisjoint(HEAVY)


@pytest.mark.parametrize("command", ["analyze", "translate"])
def test_an_answer_for_a_program_needs_neither_the_screen_nor_the_engine(command: str) -> None:
    assert loaded_by(f"import reader.commands.{command}").isdisjoint(HEAVY)


@pytest.mark.parametrize(
    "module", ["article", "loading.text", "analysis.analyze", "translation.tmx", "study.places"]
)
def test_everything_but_the_app_works_without_textual(module: str) -> None:
    assert "textual" not in loaded_by(f"import reader.{module}")
