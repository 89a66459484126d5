"""A newcomer's first minute, in a pseudo-terminal, with nothing but the standard library.

    python3 tests/first_minute.py 'reader open articles/poetin-china.txt'

Runs the command, waits for the article, opens and closes the help, moves on and quits; fails
where the screen does not show what it should or the program does not leave with 0.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios

PATIENCE = 60.0
"""Seconds without any output after which the program counts as stuck."""

STEPS = (
    ("Poetin vraagt", "j"),
    ("¶ 3/", "?"),
    ("esc closes", "?j"),
    ("¶ 4/", "q"),
)
"""What must be on the screen, and the keys to press then."""


def main(command: str) -> int:
    """Exit code 0 if every step was seen and the program left with 0."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        os.execvp("sh", ["sh", "-c", f"exec {command}"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    for wanted, key in STEPS:
        if not _wait_for(terminal, wanted):
            print(f"{wanted!r} never came on the screen", file=sys.stderr)
            os.kill(child, signal.SIGKILL)
            return 1
        os.write(terminal, key.encode())
    while _read(terminal):
        pass
    os.close(terminal)  # which ends a program that has fallen silent instead of leaving
    _, status = os.waitpid(child, 0)
    print(f"first minute: the program left with {os.waitstatus_to_exitcode(status)}")
    return os.waitstatus_to_exitcode(status)


def _wait_for(terminal: int, wanted: str) -> bool:
    seen = ""
    while wanted not in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", seen):
        data = _read(terminal)
        if not data:
            return False
        seen += data
    return True


def _read(terminal: int) -> str:
    ready, _, _ = select.select([terminal], [], [], PATIENCE)
    try:
        return os.read(terminal, 65536).decode(errors="replace") if ready else ""
    except OSError:  # the program has left
        return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
