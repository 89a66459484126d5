"""chrF, how much of a reference's letters a translation has: M. Popović, WMT 2015.

The mean over runs of one to six characters of how many of the translation's are in the reference
(precision) and the reverse (recall), as one figure in which recall weighs four times as much.
Blanks do not count, capitals do. It is what sacrebleu 2 computes as chrF2.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

LONGEST_RUN = 6
BETA_SQUARED = 4


def chrf(pairs: Iterable[tuple[str, str]]) -> float:
    """From 0 to 100, how much the translations are like their references, taken as one text.

    Each pair is a translation and its reference; 0 where there is nothing to compare.
    """
    made, wanted, shared = ([0] * LONGEST_RUN for _ in range(3))
    for translation, reference in pairs:
        ours, theirs = "".join(translation.split()), "".join(reference.split())
        for order in range(LONGEST_RUN):
            runs, references = _runs(ours, order + 1), _runs(theirs, order + 1)
            # A reference without runs of this length says nothing against those that were made.
            made[order] += runs.total() if references else 0
            wanted[order] += references.total()
            shared[order] += (runs & references).total()
    orders = [order for order in range(LONGEST_RUN) if made[order] and wanted[order]]
    if not any(shared):
        return 0.0
    precision = sum(shared[order] / made[order] for order in orders) / len(orders)
    recall = sum(shared[order] / wanted[order] for order in orders) / len(orders)
    return 100 * (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall)


def _runs(text: str, length: int) -> Counter[str]:
    return Counter(text[at : at + length] for at in range(len(text) - length + 1))
