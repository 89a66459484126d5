"""How fast English comes, as ratios measured side by side in one run.

    python -m tests.benchmark_translation [--rounds 2] [--keys 90] [--skip-argos]

With a package as large as a trained one, its weights wired by hand, on the bundled article: our
engine against CTranslate2's own best setting on the same sentences, and against Argos's `translate`
paragraph by paragraph with its defaults; from the start to the first English on the screen against
all of it; from a key to the last byte that it causes while the engine is at work against at rest;
and how long quitting takes in the middle of a batch. Fails (exit code 1) where one is over its
bound. How far Argos's own function is behind hangs on the processor: its threads wait for each
other, which weighs more the faster they compute. It takes some five minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.article import one_line
from reader.engine.driving import Driver, Translated
from reader.engine.offline import offline
from reader.engine.order import Order
from reader.engine.process import EngineProcess
from reader.engine.sentence import Sentence
from reader.engine.starting import cores, start_engine
from reader.loading.text import read_article
from reader.packages.installed import InstalledPackage, find_packages, newest
from tests.benchmark_screen import ARTICLE, QUIET, reading, repeat
from tests.full_size_package import build_full_size_package
from tests.terminal import Terminal

READ = read_article(ARTICLE).article
PARAGRAPHS = [
    [one_line(sentence.of(READ.text)) for sentence in paragraph.sentences]
    for paragraph in READ.paragraphs
]
SENTENCES = [sentence for paragraph in PARAGRAPHS for sentence in paragraph]

RAW = """
import json, sys, time
from argostranslate.package import Package
from ctranslate2 import Translator
path, workers, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
sentences = json.load(sys.stdin)
package = Package(path)
tokens = [package.tokenizer.encode(sentence) for sentence in sentences]
model = Translator(path + "/model", device="cpu", inter_threads=workers, intra_threads=1)
model.translate_batch(tokens[:1], beam_size=4)
begun = time.perf_counter()
model.translate_batch(
    tokens, max_batch_size=size, beam_size=4, length_penalty=0.2, replace_unknowns=True,
    return_scores=True,
)
print(time.perf_counter() - begun)
"""
ARGOS = """
import json, sys, time
from argostranslate import translate
paragraphs = json.load(sys.stdin)
translation = translate.get_translation_from_codes("nl", "en")
class Split:  # its own splitter would be downloaded
    def split_sentences(self, text):
        return next(paragraph for paragraph in paragraphs if " ".join(paragraph) == text)
translation.underlying.sentencizer = Split()
begun = time.perf_counter()
for paragraph in paragraphs:
    translation.translate(" ".join(paragraph))
print(time.perf_counter() - begun)
"""


def main() -> int:
    """Print every ratio with its bound; 1 if one is over it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--keys", type=int, default=90)
    parser.add_argument("--skip-argos", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder, "packages")
        build_full_size_package(packages)
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"READER_{name}_DIR"] = str(Path(folder, name))
        os.environ["ARGOS_PACKAGES_DIR"] = str(packages)
        package = newest(find_packages(packages))
        assert package is not None
        results = [
            throughput(package, wanted.rounds),
            wanted.skip_argos or against_argos(package),
            first_english(folder, wanted.rounds),
            keys(folder, wanted.keys),
            quitting(folder, wanted.rounds * 3),
        ]
    return 0 if all(results) else 1


def throughput(package: InstalledPackage, rounds: int) -> bool:
    """Compare with CTranslate2 given all sentences at once, at its best setting, in turn."""
    settings = [(cores(), size) for size in (4, 8, 16)]
    ours: list[float] = []
    raw: dict[tuple[int, int], list[float]] = {setting: [] for setting in settings}
    for _ in range(rounds):
        for workers, size in settings:
            raw[workers, size].append(
                measured(RAW, SENTENCES, str(package.path), str(workers), str(size))
            )
        ours.append(by_our_engine(package))
    best = min(raw, key=lambda setting: min(raw[setting]))
    print(
        f"{len(SENTENCES)} sentences: ours {min(ours):.1f} s; CTranslate2 at its best"
        f" ({best[0]} workers, batches of {best[1]}) {min(raw[best]):.1f} s"
    )
    return at_least("our throughput / CTranslate2's best", min(raw[best]) / min(ours), 0.9)


def by_our_engine(package: InstalledPackage) -> float:
    """Seconds for all sentences in the order of reading, the model loaded before."""
    order = Order()
    for number, paragraph in enumerate(PARAGRAPHS):
        order.add(number, (Sentence(each, each) for each in paragraph))
    order.finish()
    begun: list[float] = []

    def start() -> EngineProcess:
        engine = start_engine(package, cores(), Path(os.environ["READER_DATA_DIR"]))
        wait = engine.wait_until_ready

        def note_when_ready() -> None:
            wait()
            begun.append(time.perf_counter())

        engine.wait_until_ready = note_when_ready  # type: ignore[method-assign]
        return engine

    found = list(Driver(start, order).run())
    seconds = time.perf_counter() - begun[0]
    count = sum(len(each.english) for each in found if isinstance(each, Translated))
    assert count == len(set(SENTENCES)), "a sentence was not translated"
    return seconds


def against_argos(package: InstalledPackage) -> bool:
    """Compare with Argos's own function, as its callers use it."""
    argos = measured(ARGOS, PARAGRAPHS)
    ours = by_our_engine(package)
    print(f"Argos's translate, paragraph by paragraph: {argos:.1f} s; ours {ours:.1f} s")
    return at_least("Argos's own time / ours", argos / ours, 6)


def measured(program: str, question: object, *arguments: str) -> float:
    """The seconds that a program says it took."""
    environment = offline(dict(os.environ))
    # How many threads there are is for the program, or Argos's default, to say.
    del environment["OMP_NUM_THREADS"]
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        input=json.dumps(question),
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    return float(ended.stdout)


def first_english(folder: str, rounds: int) -> bool:
    """Compare the time from the start to the first English with that to all of it."""
    first: list[float] = []
    whole: list[float] = []
    for number in range(rounds):
        begun = time.perf_counter()
        with opened(ARTICLE, Path(folder, f"first {number}")) as terminal:
            terminal.wait_for("The Russische president")
            first.append(time.perf_counter() - begun)
            terminal.wait_for(f"{len(SENTENCES)}/{len(SENTENCES)} sentences · kept")
            whole.append(time.perf_counter() - begun)
    print(f"first English after {min(first):.2f} s, all of it after {min(whole):.1f} s")
    return at_most("first English / all of it", min(first) / min(whole), 0.15)


def keys(folder: str, count: int) -> bool:
    """Compare the 95th percentiles of a key's time, at work and at rest, some of each in turn."""
    article, done = Path(folder, "long.txt"), Path(folder, "short.txt")
    article.write_text(repeat(400), encoding="utf-8")
    done.write_text(repeat(8), encoding="utf-8")
    rest = Path(folder, "rest")
    with opened(done, rest) as terminal:  # so that the engine has nothing to do there
        terminal.wait_until(lambda text: "being translated" not in text and "kept" in text)
        terminal.wait_until(is_all_translated)
    times: dict[bool, list[float]] = {True: [], False: []}
    for number in range(max(count // 30, 1)):
        times[True] += pressed(article, Path(folder, f"work {number}"), 30)
        times[False] += pressed(done, rest, 30)
    p95 = {at_work: statistics.quantiles(each, n=20)[-1] for at_work, each in times.items()}
    print(f"key to last byte, p95: {p95[True] * 1000:.0f} ms at work, {p95[False] * 1000:.0f} ms")
    return at_most("key while translating / at rest", p95[True] / p95[False], 1.5)


def is_all_translated(text: str) -> bool:
    return any(f"{number}/{number} sentences · kept" in text for number in range(1, 200))


def pressed(article: Path, data: Path, count: int) -> list[float]:
    """Seconds from each of so many keys to the last byte that it caused."""
    found = []
    with opened(article, data) as terminal:
        terminal.wait_until(lambda text: "Quotes " in text and "· kept" in text)
        for number in range(count):
            while terminal.take(QUIET):
                pass
            begun = last = time.perf_counter()
            terminal.press("jklhl"[number % 5])
            while terminal.take(QUIET):
                last = time.perf_counter()
            found.append(last - begun)
    return found


def quitting(folder: str, rounds: int) -> bool:
    """How long it takes from q to the end of the program while batches are in work."""
    seconds = []
    for number in range(rounds):
        with opened(Path(folder, "long.txt"), Path(folder, f"quit {number}")) as terminal:
            terminal.wait_for("· kept")
            begun = time.perf_counter()
            terminal.press("q")
            terminal.wait_for_exit()
            seconds.append(time.perf_counter() - begun)
    print(f"quitting in the middle of a batch: {', '.join(f'{s * 1000:.0f}' for s in seconds)} ms")
    return at_most("the median of them, in seconds", statistics.median(seconds), 0.2)


def opened(article: Path, data: Path) -> Terminal:
    """The reader on an article, with a data folder of its own."""
    return Terminal(reading(article), env={"READER_DATA_DIR": str(data)})


def at_least(name: str, ratio: float, bound: float) -> bool:
    return told(name, ratio, f"at least {bound}", ratio >= bound)


def at_most(name: str, ratio: float, bound: float) -> bool:
    return told(name, ratio, f"at most {bound}", ratio <= bound)


def told(name: str, ratio: float, bound: str, holds: bool) -> bool:
    """Print a ratio beside its bound."""
    print(f"  {name}: {ratio:.2f} ({bound})" + ("" if holds else "  MISSED"), flush=True)
    return holds


if __name__ == "__main__":
    sys.exit(main())
