"""What to translate next: the paragraph in view, then forward, then back."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from threading import Condition

from reader.engine.sentence import Sentence

AT_ONCE = 6
"""Sentences in a batch: more in one are hardly faster, and the next paragraph waits for longer."""
_WINDOW = 3 * AT_ONCE
"""Sentences among which those of a batch are chosen: of a length, they wait less for each other."""


class Order:
    """Sentences that wait to be translated; the reader's place is moved by one thread, batches are
    taken by another."""

    def __init__(self, place: int = 0) -> None:
        self._place = place
        self._waiting: dict[int, list[Sentence]] = {}
        self._paragraphs: list[int] = []
        """The keys of `_waiting`, in order."""
        self._seen: set[str] = set()
        self._is_whole = False
        self._changed = Condition()

    def add(self, paragraph: int, sentences: Iterable[Sentence]) -> None:
        """Let the sentences of one more paragraph wait; one that came before is not taken twice."""
        with self._changed:
            fresh = []
            for sentence in sentences:
                if sentence.segment not in self._seen:
                    self._seen.add(sentence.segment)
                    fresh.append(sentence)
            if fresh:
                insort(self._paragraphs, paragraph)
                self._waiting[paragraph] = fresh
                self._changed.notify()

    def finish(self) -> None:
        """Say that nothing more will be added."""
        with self._changed:
            self._is_whole = True
            self._changed.notify()

    def move_to(self, paragraph: int) -> None:
        """Begin with another paragraph from now on."""
        with self._changed:
            self._place = paragraph

    def wait(self) -> bool:
        """Whether a sentence waits, once one does or none will be added any more."""
        with self._changed:
            while not self._waiting and not self._is_whole:
                self._changed.wait()
            return bool(self._waiting)

    def take(self, workers: int = 1) -> tuple[Sentence, ...]:
        """The sentences of the next batch for one of so many workers; none where none waits."""
        with self._changed:
            if self._place in self._waiting:
                # One by one, so that the first is there soon and every worker has one.
                return self._remove([self._waiting[self._place][0]])
            nearest = self._nearest()
            if not nearest:
                return ()
            length = len(nearest[0].written)
            alike = sorted(nearest, key=lambda each: abs(len(each.written) - length))
            return self._remove(alike[: self._size(workers)])

    def _size(self, workers: int) -> int:
        """Fewer at a time towards the end, so that all workers end at about the same time."""
        left = sum(map(len, self._waiting.values()))
        share = -(-left // (2 * workers)) if self._is_whole and workers > 1 else AT_ONCE
        return max(min(AT_ONCE, share), 1)

    def _nearest(self) -> list[Sentence]:
        """The sentences that come next in the order, some batches of them."""
        middle = bisect_left(self._paragraphs, self._place)
        found: list[Sentence] = []
        for at in (*range(middle, len(self._paragraphs)), *range(middle - 1, -1, -1)):
            found += self._waiting[self._paragraphs[at]]
            if len(found) >= _WINDOW:
                break
        return found[:_WINDOW]

    def _remove(self, sentences: list[Sentence]) -> tuple[Sentence, ...]:
        taken = {sentence.segment for sentence in sentences}
        for paragraph, waiting in list(self._waiting.items()):
            left = [each for each in waiting if each.segment not in taken]
            if left:
                self._waiting[paragraph] = left
            else:
                del self._waiting[paragraph]
                self._paragraphs.remove(paragraph)
        return tuple(sentences)
