"""How fast the screen is, as ratios measured side by side in one run.

    python -m tests.benchmark_screen [--rounds 15] [--keys 120]

First paint: from the start of the process to the first frame with the article, against a bare
Textual app, and a long article against a short one. Key to last byte: from a key press to the end
of what the program writes for it, 95th percentile, 5,000 paragraphs against 30, at rest and while
the analysis runs. Fails (exit code 1) where a ratio is over its bound.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.terminal import Terminal

ARTICLE = Path(__file__).parent.parent / "articles" / "poetin-china.txt"
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("Poetin")
Bare().run()
"""
BARE_APP = [sys.executable, "-c", BARE]
QUIET = 0.08
"""Seconds without output after which what a key has caused is over."""


def main() -> int:
    """Print every ratio with its bound; 1 if one is over it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keys", type=int, default=120)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["READER_DATA_DIR"] = os.environ["READER_CONFIG_DIR"] = folder
        short, long = Path(folder, "short.txt"), Path(folder, "long.txt")
        short.write_text(repeat(30), encoding="utf-8")
        long.write_text(repeat(5000), encoding="utf-8")
        results = [
            first_paint(
                "first paint / a bare app's", reading(ARTICLE), BARE_APP, wanted.rounds, 1.6
            ),
            first_paint(
                "first paint, 5,000 paragraphs / 30",
                reading(long),
                reading(short),
                wanted.rounds,
                1.5,
            ),
            keys("key to last byte, p95, 5,000 paragraphs / 30", long, short, wanted.keys, True),
            keys("the same while the analysis runs", long, short, wanted.keys, False),
        ]
    return 0 if all(results) else 1


def repeat(paragraphs: int) -> str:
    """An article of so many paragraphs, of the bundled one's, each with its number."""
    originals = ARTICLE.read_text(encoding="utf-8").split("\n\n")
    return "\n\n".join(
        f"{originals[n % len(originals)]} Dit is alinea {n}." for n in range(paragraphs)
    )


def first_paint(name: str, ours: list[str], other: list[str], rounds: int, bound: float) -> bool:
    """Compare two commands, the two in turn."""
    pairs = [(until_painted(ours), until_painted(other)) for _ in range(rounds)]
    one, two = (statistics.median(each) for each in zip(*pairs, strict=True))
    print(f"{name}: {one * 1000:.0f} ms / {two * 1000:.0f} ms")
    return within(one / two, bound)


def until_painted(command: list[str]) -> float:
    """Seconds from the start of a program to its first frame with the article's first name."""
    start = time.perf_counter()
    with Terminal(command) as terminal:
        seen = b""
        while b"Poetin" not in seen:
            data = terminal.take()
            if not data:
                raise RuntimeError(f"{command} painted nothing")
            seen += data
        return time.perf_counter() - start


def keys(name: str, long: Path, short: Path, count: int, at_rest: bool) -> bool:
    """Compare the two articles' 95th percentiles, a few keys of each in turn."""
    times: dict[Path, list[float]] = {long: [], short: []}
    for _ in range(max(count // 30, 1)):
        for article in (long, short):
            times[article] += pressed(article, 30, at_rest or article is short)
    p95 = {article: statistics.quantiles(each, n=20)[-1] for article, each in times.items()}
    print(f"{name}: {p95[long] * 1000:.0f} ms / {p95[short] * 1000:.0f} ms")
    return within(p95[long] / p95[short], 1.5)


def pressed(article: Path, count: int, at_rest: bool) -> list[float]:
    """Seconds from each of so many keys to the last byte that it caused."""
    found = []
    with Terminal(reading(article)) as terminal:
        seen = b""
        while b"Poetin" not in seen or (at_rest and b"Quotes " not in seen):
            seen += terminal.take()
        settle(terminal)
        for number in range(count):
            start = last = time.perf_counter()
            terminal.press("jjjlh"[number % 5])
            while terminal.take(QUIET):
                last = time.perf_counter()
            found.append(last - start)
    return found


def settle(terminal: Terminal) -> None:
    """Let pass what the start still writes."""
    while terminal.take(QUIET):
        pass


def reading(article: Path) -> list[str]:
    """The command that opens an article."""
    return [sys.executable, "-m", "reader", "open", str(article)]


def within(ratio: float, bound: float) -> bool:
    """Print a ratio beside its bound."""
    print(f"  ratio {ratio:.2f} (at most {bound})" + ("" if ratio <= bound else "  OVER"))
    return ratio <= bound


if __name__ == "__main__":
    sys.exit(main())
