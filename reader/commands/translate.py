"""`reader translate`: the English that is known of an article."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from reader.article import Article
from reader.commands.input import load, path_of
from reader.commands.output import answer, tell, tell_all
from reader.errors import NoEnglishError, TmxError
from reader.export.translated import TranslatedSentence, translated
from reader.export.translation_json import translation_json
from reader.export.translation_text import translation_text
from reader.storage.folders import data_folder
from reader.storage.snapshot import snapshot
from reader.translation.english import English
from reader.translation.memory import TranslationMemory
from reader.translation.tmx import read_tmx, tmx_beside, write_tmx
from reader.translation.translation import TranslationSource


def translate_article(file: str, form: str) -> None:
    """Answer with the article's English as "text", "json" or "tmx".

    Raises NoEnglishError, once the rest is written, where sentences have none.
    """
    loaded = load(file)
    tell_all(loaded.notices)
    now = datetime.now(UTC)
    with _known_english(path_of(file), now) as english:
        sentences = translated(loaded.article, english)
    answer(_written(loaded.article, sentences, form, now))
    _require_english(sentences)


@contextmanager
def _known_english(path: Path | None, now: datetime) -> Iterator[English]:
    """What the reader wrote, then the TMX file beside the article; neither is changed."""
    with snapshot(data_folder(), now) as opened:
        tell_all(opened.notices)
        yield English([TranslationMemory(opened.store), *_references(path)])


def _references(path: Path | None) -> Iterable[TranslationSource]:
    """The reference translation beside the article; none where it is damaged, which is said."""
    beside = tmx_beside(path) if path else None
    if beside is None:
        return ()
    try:
        return (read_tmx(beside),)
    except TmxError as error:
        tell(str(error))
        return ()


def _written(
    article: Article, sentences: Sequence[TranslatedSentence], form: str, now: datetime
) -> str | bytes:
    match form:
        case "json":
            return translation_json(article, sentences)
        case "tmx":
            found = (sentence.translation for sentence in sentences)
            out = io.BytesIO()
            write_tmx(dict.fromkeys(each for each in found if each is not None), out, now)
            return out.getvalue()
        case _:
            return translation_text(article, sentences)


def _require_english(sentences: Sequence[TranslatedSentence]) -> None:
    missing = sum(sentence.translation is None for sentence in sentences)
    if missing:
        raise NoEnglishError(
            f"{missing} of {len(sentences)} sentences have no English",
            "Put a TMX file of the article's name beside it, or write it in `reader open` with e",
        )
