"""What the engine's process is told, and what it says: values that are pickled through pipes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.engine.sentence import Sentence
from reader.translation.machine import EngineEnglish, Package


@dataclass(frozen=True, slots=True)
class Start:
    """The first thing that it is told."""

    path: Path
    """The package's folder."""
    package: Package
    workers: int
    """How many threads translate, each a batch at a time."""
    data_folder: Path | None
    """The folder of the store in which all that is found is kept; None to keep nothing."""
    niceness: int
    """How far it stands back for others, from 0 to 19."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences to translate together."""

    number: int
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """The model is loaded."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The model cannot be used, and the process ends."""

    what: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Done:
    """A batch is translated."""

    number: int
    english: tuple[EngineEnglish, ...]
    """In the order of the sentences; none where the engine failed at them."""
    kept: bool
    """Whether it is on the disk now."""
    notices: tuple[str, ...] = ()
    """What to tell of what happened meanwhile."""


Told = Start | Batch
Said = Ready | Refusal | Done
