"""What the workers tell the screen."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from reader.analysis.findings import Findings
from reader.app.items import Items
from reader.app.marks import Marks
from reader.translation.tmx import Reference


@dataclass
class FindingsFound(Message):
    """The analysis is done."""

    findings: Findings
    items: Items
    marks: Marks


@dataclass
class ReferenceRead(Message):
    """The reference translation beside the article has been read."""

    reference: Reference


@dataclass
class Trouble(Message):
    """Something went wrong that reading goes on without."""

    what: str
