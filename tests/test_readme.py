"""The README tells what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.app.commands import COMMANDS, Command
from reader.app.themes import THEMES
from reader.errors import ExitCode
from reader.export import analysis_json
from reader.loading.text import LARGEST
from reader.settings import FILE_NAME, parse_settings
from reader.storage.folders import APPLICATION, CONFIG_VARIABLE, DATA_VARIABLE, DATABASE_NAME

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """What stands between the fences of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_two_commands_do_all_the_set_up() -> None:
    run, test = (block.strip() for block in blocks("sh"))
    assert run.endswith("&& .venv/bin/reader open articles/poetin-china.txt")
    assert test.endswith("&& .venv/bin/pytest")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_stands_there_with_its_keys(command: Command) -> None:
    keys = " ".join(f"`{key}`" for key in command.shown_keys.split())
    assert f"| {keys} | {command.label} | `{command.id}` |" in README


def test_every_exit_code_stands_there() -> None:
    told = re.findall(r"^\| (\d+) \| ", README, re.MULTILINE)
    assert {int(code) for code in told} == set(ExitCode)


def test_the_settings_that_it_shows_can_be_read() -> None:
    import tomllib

    (shown,) = blocks("toml")
    settings = parse_settings(tomllib.loads(shown), FILE_NAME)
    assert settings.notices == ()
    assert set(settings.keys) <= {command.id for command in COMMANDS}
    assert {theme.name for theme in THEMES} <= set(re.findall(r"[a-z]+-[a-z]+", shown))


def test_the_json_is_described_as_in_the_code() -> None:
    described = re.search(r"^    (\{.*?^    \})", analysis_json.__doc__ or "", re.M | re.S)
    assert described
    shown = "\n".join(line[4:] for line in described.group().splitlines())
    assert shown in README


def test_it_names_the_folders_and_the_limits() -> None:
    for name in (APPLICATION, CONFIG_VARIABLE, DATA_VARIABLE, DATABASE_NAME, FILE_NAME):
        assert name in README
    assert f"up to {LARGEST // 1_000_000} MB" in README


def test_what_it_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    for link in [*links, *re.findall(r"`(\S+/\S+\.(?:py|md|txt))`", README)]:
        assert (ROOT / link).exists(), link
