"""The analysis as a program: an article's pickled text and name in, pickled findings out.

What the screen needs of them comes in parts, each small enough to be read between two keys, and
None after the last one.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator
from itertools import islice

from reader.analysis.analyze import analyze
from reader.app.items import Part
from reader.app.listing import list_items
from reader.app.marks import mark_findings
from reader.loading.text import article_from

_NICENESS = 15
"""How far it stands back for what is pressed and drawn, where that can be said."""
_AT_A_TIME = 25
"""Items or marked paragraphs in a part: to read them takes some tenths of a millisecond."""


def main() -> None:
    """Answer one question on standard input on standard output."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    text, name = pickle.load(sys.stdin.buffer)
    for part in _parts(text, name):
        pickle.dump(part, sys.stdout.buffer)
    pickle.dump(None, sys.stdout.buffer)


def _parts(text: str, name: str) -> Iterator[Part]:
    article = article_from(text, name)
    findings = analyze(article)
    for tab, items in list_items(article, findings).items():
        yield from ((tab, items[at : at + _AT_A_TIME]) for at in range(0, len(items), _AT_A_TIME))
    marks = iter(mark_findings(article, findings).items())
    while some := dict(islice(marks, _AT_A_TIME)):
        yield some


if __name__ == "__main__":
    main()
