"""The analysis in a process of its own: beside a busy thread of ours, keys would wait."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import reader
from reader.analysis.findings import Findings
from reader.article import Article


class FindingsProcess:
    """Finds the findings of one article; to be waited for in a thread, stopped from any."""

    def __init__(self, article: Article) -> None:
        self.article = article
        package = str(Path(reader.__file__).resolve().parent.parent)
        # -P, so that a file of the folder one happens to be in is never taken for a module.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "reader.analysis.process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": package},
        )

    def wait(self) -> Findings | None:
        """The findings, or None where the process was stopped or failed."""
        answer, _ = self._process.communicate(pickle.dumps((self.article.text, self.article.name)))
        if self._process.returncode != 0:
            return None
        findings = pickle.loads(answer)
        return findings if isinstance(findings, Findings) else None

    def stop(self) -> None:
        """End it at once, wherever it is."""
        self._process.kill()
