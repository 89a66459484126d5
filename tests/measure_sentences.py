"""Measure the sentence splitter on a corpus: `python tests/measure_sentences.py FILE.jsonl`.

Each line of the file is {"text": …, "sentences": [[start, end], …]}. A boundary is the end of a
sentence that is not the last of its paragraph. Printed are precision, recall and F1 over these,
and the boundaries that were missed or made too many, each with the text around it.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from reader.article import one_line
from reader.dutch.sentences import split_sentences

_AROUND = 40


def main() -> None:
    """Print the figures, then the errors unless `--quiet`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--every", type=int, default=0, metavar="N", help="part 0 of N parts")
    parser.add_argument("--except-every", type=int, default=0, metavar="N", help="the other parts")
    parser.add_argument("--quiet", action="store_true", help="no errors")
    options = parser.parse_args()
    lines = options.corpus.read_text(encoding="utf-8").splitlines()
    if options.every:
        lines = lines[:: options.every]
    if options.except_every:
        lines = [each for at, each in enumerate(lines) if at % options.except_every]
    right = wrong = missed = 0
    errors: list[str] = []
    seconds = 0.0
    for line in lines:
        record = json.loads(line)
        text = record["text"]
        gold = {end for _, end in record["sentences"][:-1]}
        began = time.perf_counter()
        spans = split_sentences(text)
        seconds += time.perf_counter() - began
        found = {span.end for span in spans[:-1]}
        right += len(gold & found)
        wrong += len(found - gold)
        missed += len(gold - found)
        errors += [_shown("too many", text, at) for at in sorted(found - gold)]
        errors += [_shown("missed  ", text, at) for at in sorted(gold - found)]
    precision = right / max(1, right + wrong)
    recall = right / max(1, right + missed)
    f1 = 2 * right / max(1, 2 * right + wrong + missed)
    print(f"{len(lines)} paragraphs, {right + missed} boundaries, {seconds * 1000:.0f} ms")
    print(f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}")
    if not options.quiet:
        print("\n".join(errors))


def _shown(what: str, text: str, at: int) -> str:
    left, right = text[max(0, at - _AROUND) : at], text[at : at + _AROUND]
    return f"{what}  {one_line(left)} ¦ {one_line(right)}"


if __name__ == "__main__":
    main()
