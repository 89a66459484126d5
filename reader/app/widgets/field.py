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
            self.post_message(self.Entered(self.text))
        else:
            await super()._on_key(event)
