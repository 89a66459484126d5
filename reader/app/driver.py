"""Textual's driver, which leaves without waiting for its input thread.

That thread looks twice for up to a tenth of a second whether there is input before it ends, and
Textual waits for it before the terminal is the shell's again.
"""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver


class Driver(LinuxDriver):
    """For terminals of Unix; elsewhere Textual's own is used."""

    def disable_input(self) -> None:
        """Stop reading keys; when the program ends, the thread is left to end by itself."""
        leaving = self._app.return_code is not None
        thread, self._key_thread = self._key_thread, None if leaving else self._key_thread
        super().disable_input()
        if leaving and thread is not None:
            self.exit_event.set()
