"""The application: themes, the palette, and the screen that it opens with."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

from rich.console import Console
from textual import constants
from textual.app import App
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.driver import Driver
from textual.events import Key
from textual.theme import Theme

from reader.app.commands import Command
from reader.app.screens.reading import ReadingScreen
from reader.app.session import Session, begin
from reader.app.themes import DEFAULT_THEME, TERMINAL_VARIABLES, THEMES
from reader.errors import DEBUG_VARIABLE, Fault, MemoryFileError
from reader.loading.text import Loaded

_THEME = "theme"
_FEW_COLORS = (None, "standard", "windows")


def _driver() -> type[Driver] | None:
    """The driver to use; None for the one that Textual chooses."""
    if sys.platform == "win32" or constants.DRIVER is not None:
        return None
    from reader.app.driver import Driver

    return Driver


def run(loaded: Loaded, path: Path | None) -> None:
    """Read an article on the terminal until the reader quits; `path` is None for a stream.

    Raises Fault where the screen fails.
    """
    with begin(loaded, path) as session:
        app = ReaderApp(session)
        said = io.StringIO()
        if not os.environ.get(DEBUG_VARIABLE):
            # Textual would print what led to the fault, with words of the article in it.
            app.error_console = Console(file=said, width=1000)
        app.run()
        if app.return_code:
            lines = said.getvalue().split("\n")
            raise Fault(next((line for line in reversed(lines) if line.strip()), "shown above"))


class CommandList(Provider):
    """The palette: every command of the reading screen with its keys."""

    @property
    def _commands(self) -> Iterator[tuple[str, Command]]:
        if isinstance(self.screen, ReadingScreen):
            for command in self.screen.session.commands:
                yield f"{command.label}  ({command.shown_keys})", command

    async def discover(self) -> Hits:
        for text, command in self._commands:
            yield DiscoveryHit(text, partial(self.screen.run_action, command.action))

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for text, command in self._commands:
            if (score := matcher.match(text)) > 0:
                run = partial(self.screen.run_action, command.action)
                yield Hit(score, matcher.highlight(text), run)


class ReaderApp(App[None]):
    """Reads one article."""

    TITLE = "reader"
    CSS_PATH = "styles/reader.tcss"
    COMMANDS: ClassVar = {CommandList}

    def __init__(self, session: Session) -> None:
        super().__init__(driver_class=_driver())
        self.session = session
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._first_theme()
        for name in set(self.available_themes) - {theme.name for theme in THEMES}:
            self.unregister_theme(name)
        self.set_keymap({command.id: command.keys for command in session.commands})

    def get_default_screen(self) -> ReadingScreen:
        return ReadingScreen(self.session, self.size.width)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return TERMINAL_VARIABLES

    def on_mount(self) -> None:
        few = not self.is_headless and self.console.color_system in _FEW_COLORS
        self.set_class(self.no_color or few, "-few-colors")
        self.theme_changed_signal.subscribe(self, self._keep_theme)

    def on_key(self, event: Key) -> None:
        """Type into an open bar what was pressed before it had the focus: "/", "o", "o" …"""
        if isinstance(self.screen, ReadingScreen) and self.screen.prompt.take(event):
            event.prevent_default()

    def _first_theme(self) -> str:
        """The theme of the settings file, else the one chosen last, else the default."""
        names = {theme.name for theme in THEMES}
        wanted = (self.session.settings.theme, self.session.preferences.get(_THEME))
        return next((name for name in wanted if name in names), DEFAULT_THEME)

    def _keep_theme(self, theme: Theme) -> None:
        try:
            self.session.preferences.set(_THEME, theme.name)
        except MemoryFileError:
            return  # the theme is on for now, and that it is forgotten is no loss
