"""One sitting with one article: what the screen needs from outside, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from reader.app.commands import COMMANDS, Command, with_keys
from reader.app.themes import THEMES
from reader.article import Article
from reader.loading.text import Loaded
from reader.settings import Settings, read_settings
from reader.storage.connection import open_store
from reader.storage.folders import data_folder, settings_folder
from reader.storage.store import Store
from reader.study.places import Places, fingerprint
from reader.study.preferences import Preferences
from reader.translation.memory import TranslationMemory


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Session:
    """An article, what is known of it, and where to keep what is added."""

    article: Article
    fingerprint: str
    memory: TranslationMemory
    places: Places
    preferences: Preferences
    kept: bool
    """Whether corrections and places outlive the program."""
    path: Path | None = None
    """The article's file, beside which its reference translation may be; None for a stream."""
    settings: Settings = field(default_factory=Settings)
    commands: tuple[Command, ...] = COMMANDS
    notices: tuple[str, ...] = ()
    """What to tell at the start."""
    now: Callable[[], datetime] = _now
    store: Store | None = None
    """Where machine translations are read from; None for a session without any."""
    data_folder: Path | None = None
    """Where the engine keeps what it translates; None where nothing can be kept."""
    take_notices: Callable[[], tuple[str, ...]] = tuple
    """What has happened to the file with what is kept since this was last asked."""


def _unknown_theme(settings: Settings) -> tuple[str, ...]:
    names = [theme.name for theme in THEMES]
    if settings.theme in (None, *names):
        return ()
    return (f'there is no theme "{settings.theme}", only {", ".join(names)}',)


@contextmanager
def begin(loaded: Loaded, path: Path | None) -> Iterator[Session]:
    """A session on an article, with what earlier ones have kept; `path` is None for a stream."""
    settings = read_settings(settings_folder())
    commands, skipped = with_keys(COMMANDS, settings.keys)
    unknown = _unknown_theme(settings)
    folder = data_folder()
    opened = open_store(folder, _now())
    try:
        yield Session(
            article=loaded.article,
            fingerprint=fingerprint(loaded.article.text),
            memory=TranslationMemory(opened.store),
            places=Places(opened.store),
            preferences=Preferences(opened.store),
            kept=opened.kept,
            path=path,
            settings=settings,
            commands=commands,
            notices=(*opened.notices, *loaded.notices, *settings.notices, *unknown, *skipped),
            store=opened.store,
            data_folder=folder if opened.kept else None,
            take_notices=opened.store.take_notices,
        )
    finally:
        opened.store.close()
