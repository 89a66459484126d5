"""What the workers tell the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from reader.app.items import Items
from reader.app.marks import Marks

if TYPE_CHECKING:
    from reader.translation.tmx import Reference


@dataclass
class FindingsFound(Message):
    """The analysis is done."""

    items: Items
    marks: Marks


@dataclass
class ReferenceRead(Message):
    """It was looked for a reference translation beside the article."""

    reference: Reference | None
    """None where there is none, or none that can be read."""


@dataclass
class Trouble(Message):
    """Something went wrong that reading goes on without."""

    what: str
