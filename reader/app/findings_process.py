"""The analysis in a process of its own: beside a busy thread of ours, keys would wait."""

from __future__ import annotations

import pickle
from typing import IO

from reader.app.items import Items, Part, Tab
from reader.app.marks import Marks
from reader.article import Article
from reader.programs import Program


class FindingsProcess:
    """Finds what there is in one article; to be waited for in a thread, stopped from any."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._program = Program("reader.app.findings_program")

    def wait(self) -> tuple[Items, Marks] | None:
        """The findings as the panel lists them and as the text marks them.

        None where the process was stopped or failed.
        """
        question, answer = self._program.questions, self._program.answers
        items: Items = dict.fromkeys(Tab, ())
        marks: Marks = {}
        with self._program.process:
            try:
                question.write(pickle.dumps((self.article.text, self.article.name)))
                question.close()
                while (part := _load(answer)) is not None:
                    if isinstance(part, dict):
                        marks |= part
                    else:
                        tab, some = part
                        items[tab] += some
            except (OSError, EOFError, pickle.UnpicklingError):
                return None
        return items, marks

    def stop(self) -> None:
        """End it at once, wherever it is."""
        self._program.process.kill()


def _load(answer: IO[bytes]) -> Part | None:
    part: Part | None = pickle.load(answer)
    return part
