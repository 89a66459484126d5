"""Sentences through a package's own model, asked once each, in a process of its own.

Run by `translate_with`; as a program it reads segments and writes their English, pickled.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.engine.argos import load_decoder
from reader.engine.decoder import Search
from reader.engine.offline import offline
from reader.translation.machine import EngineEnglish


def translate_with(package: Path, segments: Sequence[str]) -> list[EngineEnglish]:
    """What the package in this folder makes of the segments."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.engine.quality.word_for_word", str(package)],
        input=pickle.dumps(list(segments)),
        capture_output=True,
        check=True,
        cwd=Path(__file__).parent.parent.parent.parent,
        env=offline(dict(os.environ)),
    )
    made: list[EngineEnglish] = pickle.loads(ended.stdout)
    return made


def _translate(package: Path, segments: Sequence[str]) -> list[EngineEnglish]:
    decoder = load_decoder(package, workers=1)
    made = []
    for segment in segments:
        best = decoder.decode([segment], Search())[0][0]
        made.append(EngineEnglish(segment, best.english, best.score, best.attention, (), "beam 4"))
    return made


if __name__ == "__main__":
    found = _translate(Path(sys.argv[1]), pickle.loads(sys.stdin.buffer.read()))
    sys.stdout.buffer.write(pickle.dumps(found))
