"""What a screen needs, and what is said where it is not there."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import ExitCode
from tests.terminal import Terminal

ARTICLE = Path(__file__).parent.parent.parent / "articles" / "poetin-china.txt"
OPEN = [sys.executable, "-m", "reader", "open"]
SCREEN = b"\x1b[?1049h"
"""With this a program asks for the terminal's second screen."""


def shell(command: str) -> list[str]:
    return ["sh", "-c", command, "sh", *OPEN]


def test_without_a_terminal_it_says_what_to_use_instead() -> None:
    ended = subprocess.run(
        [*OPEN, str(ARTICLE)], stdin=subprocess.DEVNULL, capture_output=True, check=False, text=True
    )
    assert ended.returncode == ExitCode.USAGE
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "`reader analyze FILE`" in ended.stderr
    assert "`reader translate FILE`" in ended.stderr


def test_a_screen_is_not_drawn_into_a_pipe_nor_into_a_file(tmp_path: Path) -> None:
    log = tmp_path / "log"
    for redirected in (f'"$@" {ARTICLE} | cat', f'"$@" {ARTICLE} 2> {log}; cat {log}'):
        with Terminal(shell(redirected)) as terminal:
            terminal.wait_for("`reader analyze FILE`")
            terminal.wait_for_exit()
            assert SCREEN not in terminal.output


def test_a_dumb_terminal_has_no_screen() -> None:
    with Terminal([*OPEN, str(ARTICLE)], env={"TERM": "dumb"}) as terminal:
        terminal.wait_for("TERM is dumb")
        assert terminal.wait_for_exit() == ExitCode.USAGE


def test_an_article_that_is_not_there_is_said_before_there_is_a_screen() -> None:
    with Terminal([*OPEN, "nergens.txt"]) as terminal:
        terminal.wait_for("nergens.txt")
        assert terminal.wait_for_exit() == ExitCode.ARTICLE
        assert SCREEN not in terminal.output


@pytest.mark.parametrize(
    "redirected",
    [f'"$@" - < {ARTICLE}', f'cat {ARTICLE} | "$@" -', f'"$@" {ARTICLE} < /dev/null'],
)
def test_keys_come_from_the_terminal_wherever_standard_input_comes_from(redirected: str) -> None:
    with Terminal(shell(redirected)) as terminal:
        terminal.wait_for("¶ 2/")
        terminal.press("j")
        terminal.wait_for("¶ 3/")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0


def test_with_standard_input_closed_no_key_can_be_pressed() -> None:
    with Terminal(shell(f'"$@" {ARTICLE} <&-')) as terminal:
        terminal.wait_for("no key can be pressed")
        assert terminal.wait_for_exit() == ExitCode.USAGE


def test_without_a_controlling_terminal_there_is_nothing_to_take_keys_from() -> None:
    master, slave = pty.openpty()
    try:
        with ARTICLE.open("rb") as article:
            ended = subprocess.run(
                [*OPEN, "-"],
                stdin=article,
                stdout=slave,
                stderr=slave,
                start_new_session=True,
                env=os.environ | {"TERM": "xterm"},
                check=False,
            )
        assert ended.returncode == ExitCode.USAGE
        assert b"no terminal to take keys from" in os.read(master, 4096)
    finally:
        os.close(master)
        os.close(slave)
