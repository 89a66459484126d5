"""What the workers tell the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from reader.app.items import Items
from reader.app.marks import Marks

if TYPE_CHECKING:
    from reader.engine.driving import Driver, Progress
    from reader.packages.installed import InstalledPackage
    from reader.translation.tmx import Reference


@dataclass
class FindingsFound(Message):
    """The analysis is done."""

    items: Items
    marks: Marks


@dataclass
class SourcesFound(Message):
    """It was looked for the English of the article."""

    reference: Reference | None
    """The translation beside the article; None where there is none, or none that can be read."""
    package: InstalledPackage | None
    """The translation package to use; None where none is installed."""


@dataclass
class Progressed(Message):
    """The engine has translated something, or begins again."""

    progress: Progress
    driver: Driver
    """Whose work it is: an earlier one's may still be on its way."""


@dataclass
class EngineStopped(Message):
    """The engine does nothing any more: all is translated, or it cannot go on."""

    trouble: str
    """Why it cannot go on; empty where all is translated."""
    driver: Driver


@dataclass
class Trouble(Message):
    """Something went wrong that reading goes on without."""

    what: str
