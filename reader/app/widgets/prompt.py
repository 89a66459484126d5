"""A bar above the last line to type in: what to search for, or a sentence's English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import Key
from textual.message import Message
from textual.widgets import Static

if TYPE_CHECKING:
    from reader.app.widgets.field import Field


class Prompt(Vertical):
    """A label and a field; hidden until it is asked something."""

    BINDINGS: ClassVar = [Binding("escape", "cancel", "Cancel", show=False, priority=True)]
    label = getters.query_one("#prompt-label", Static)

    @dataclass
    class Answered(Message):
        """A question has its answer."""

        purpose: str
        text: str

    class Cancelled(Message):
        """The reader has left the bar."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.purpose = ""
        self.display = False
        self._field: Field | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="prompt-label", markup=False)

    @property
    def field(self) -> Field:
        """What is typed in; there once something was asked."""
        assert self._field is not None
        return self._field

    async def ask(self, purpose: str, label: str, text: str) -> None:
        """Open the bar with a text to begin from; `purpose` comes back with the answer."""
        if self._field is None:
            from reader.app.widgets.field import Field  # the first paint does not wait for it

            self._field = Field()
            await self.mount(self._field)
        self.purpose = purpose
        self.label.update(label)
        self.field.text = text
        self.field.move_cursor(self.field.document.end)
        self.display = True
        # At once, so that what was typed ahead finds it there.
        self.screen.set_focus(self.field)

    def close(self) -> None:
        """Hide the bar."""
        self.display = False

    def take(self, event: Key) -> bool:
        """Whether the key is typed into the bar, though it was pressed before that had the focus.

        A field with the focus keeps such keys to itself, so that none comes here twice.
        """
        if self._field is None or self.screen.focused is not self._field:
            return False
        if event.key == "enter":
            self._field.enter()
        elif event.is_printable and event.character:
            self._field.insert(event.character)
        else:
            return False
        return True

    def on_field_entered(self, event: Field.Entered) -> None:
        event.stop()
        self.post_message(self.Answered(self.purpose, event.text))

    def action_cancel(self) -> None:
        self.post_message(self.Cancelled())
