"""What the prompt is typed in: loaded when it is first asked for, since a text area loads long."""

from __future__ import annotations

from dataclasses import dataclass

from textual.events import Key
from textual.message import Message
from textual.widgets import TextArea


class Field(TextArea):
    """A text area that is left with enter; a sentence has no line ends."""

    @dataclass
    class Entered(Message):
        """The reader has entered a text."""

        text: str

    def __init__(self) -> None:
        super().__init__(
            id="prompt-field", soft_wrap=True, tab_behavior="focus", show_line_numbers=False
        )

    async def _on_key(self, event: Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.enter()
        else:
            await super()._on_key(event)

    def enter(self) -> None:
        """Hand over what was typed."""
        self.post_message(self.Entered(self.text))

    # A sentence is one line, however many rows it is wrapped to.
    def action_cursor_line_start(self, select: bool = False) -> None:
        self.move_cursor(self.document.start, select=select)

    def action_cursor_line_end(self, select: bool = False) -> None:
        self.move_cursor(self.document.end, select=select)

    def action_delete_to_start_of_line(self) -> None:
        self.delete(self.document.start, self.cursor_location)

    async def action_delete_to_end_of_line_or_delete_line(self) -> None:
        self.delete(self.cursor_location, self.document.end)
