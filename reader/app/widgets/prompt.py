"""A bar above the last line to type in: what to search for, or a sentence's English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import Key
from textual.message import Message
from textual.widgets import Static, TextArea


class _Field(TextArea):
    """A text area that is left with enter; a sentence has no line ends."""

    async def _on_key(self, event: Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(Prompt.Entered(self.text))
        else:
            await super()._on_key(event)


class Prompt(Vertical):
    """A label and a field; hidden until it is asked something."""

    BINDINGS: ClassVar = [Binding("escape", "cancel", "Cancel", show=False, priority=True)]
    label = getters.query_one("#prompt-label", Static)
    field = getters.query_one("#prompt-field", _Field)

    @dataclass
    class Entered(Message):
        """The reader has entered a text."""

        text: str

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

    def compose(self) -> ComposeResult:
        yield Static(id="prompt-label", markup=False)
        yield _Field(
            id="prompt-field", soft_wrap=True, tab_behavior="focus", show_line_numbers=False
        )

    def ask(self, purpose: str, label: str, text: str) -> None:
        """Open the bar with a text to begin from; `purpose` comes back with the answer."""
        self.purpose = purpose
        self.label.update(label)
        self.field.text = text
        self.field.move_cursor(self.field.document.end)
        self.display = True
        self.field.focus()

    def close(self) -> None:
        """Hide the bar."""
        self.display = False

    def on_prompt_entered(self, event: Entered) -> None:
        event.stop()
        self.post_message(self.Answered(self.purpose, event.text))

    def action_cancel(self) -> None:
        self.post_message(self.Cancelled())
