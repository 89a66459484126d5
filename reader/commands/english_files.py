"""The English of articles where it is wanted: on standard output, or in a folder, a file each."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from reader.commands.articles import Source
from reader.commands.output import answer, tell
from reader.errors import UsageError
from reader.export.translated import TranslatedSentence
from reader.export.translation_json import translations_json
from reader.export.translation_text import translation_text
from reader.translation.tmx import write_tmx
from reader.visible import visible

_SUFFIXES = {"text": ".en.txt", "json": ".en.json", "tmx": ".tmx"}

Sentences = Sequence[TranslatedSentence]


def answer_with(
    form: str, sources: Sequence[Source], sentences: Sequence[Sentences], now: datetime
) -> None:
    """Write all of it on standard output: one JSON document, one TMX file, or text with a line
    before each article where there are several."""
    answer(_written(form, sources, sentences, now))


def write_into(
    folder: Path,
    form: str,
    sources: Sequence[Source],
    sentences: Sequence[Sentences],
    now: datetime,
) -> None:
    """Write a file an article, of its name; each is there whole or not at all.

    Raises UsageError where two would have one name or a file cannot be written.
    """
    names = [Path(each.article.name).stem + _SUFFIXES[form] for each in sources]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise UsageError(
            f"Two articles would both be written to {visible(twice)}", "Translate them apart"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, source, each in zip(names, sources, sentences, strict=True):
            content = _written(form, [source], [each], now)
            data = content.encode("utf-8", "replace") if isinstance(content, str) else content
            unfinished = folder / f".{name}.part"
            unfinished.write_bytes(data)
            os.replace(unfinished, folder / name)
    except OSError as error:
        raise UsageError(
            f"{folder} cannot be written: {error.strerror}", "--out can name another folder"
        ) from error
    tell(f"{len(names)} files are in {folder}.")


def _written(
    form: str, sources: Sequence[Source], sentences: Sequence[Sentences], now: datetime
) -> str | bytes:
    articles = [(source.article, each) for source, each in zip(sources, sentences, strict=True)]
    match form:
        case "json":
            return translations_json(articles)
        case "tmx":
            found = (each.translation for article in sentences for each in article)
            out = io.BytesIO()
            write_tmx(dict.fromkeys(each for each in found if each is not None), out, now)
            return out.getvalue()
        case _:
            texts = [translation_text(article, each) for article, each in articles]
            if len(texts) == 1:
                return texts[0]
            heads = [f"==> {visible(article.name)} <==\n\n" for article, _ in articles]
            return "\n".join(head + text for head, text in zip(heads, texts, strict=True))
