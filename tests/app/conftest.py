"""A session on the bundled article, as the command line would begin it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.app.session import Session
from reader.loading.text import article_from
from reader.storage.connection import open_store
from reader.study.places import Places, fingerprint
from reader.study.preferences import Preferences
from reader.translation.memory import TranslationMemory

ARTICLE = Path(__file__).parent.parent.parent / "articles" / "poetin-china.txt"
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

BeginSession = Callable[..., Session]


@pytest.fixture
def begin(own_folders: Path) -> Iterator[BeginSession]:
    """Begins a session on a text; on the bundled article where none is given."""
    with ExitStack() as stores:

        def begin_session(text: str | None = None, **changes: Any) -> Session:
            opened = open_store(own_folders, NOW)
            stores.callback(opened.store.close)
            article = article_from(ARTICLE.read_text("utf-8") if text is None else text, "x.txt")
            session = Session(
                article=article,
                fingerprint=fingerprint(article.text),
                memory=TranslationMemory(opened.store),
                places=Places(opened.store),
                preferences=Preferences(opened.store),
                kept=opened.kept,
                store=opened.store,
                data_folder=own_folders if opened.kept else None,
                path=ARTICLE if text is None else None,
                now=lambda: NOW,
            )
            return replace(session, **changes)

        yield begin_session
