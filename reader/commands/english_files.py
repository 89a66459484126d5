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

_TMX = ".tmx"
SUFFIXES = {"text": ".en.txt", "json": ".en.json", "tmx": _TMX}
"""What the name of an article's file ends in, by form."""
_CREATED = b'creationtool="dutch-news-reader"'
_MADE_BY = b'<prop type="x-made-by">'

Sentences = Sequence[TranslatedSentence]


def answer_with(
    form: str, sources: Sequence[Source], sentences: Sequence[Sentences], now: datetime
) -> None:
    """Write all of it on standard output: one JSON document, one TMX file, or text with a line
    before each article where there are several."""
    answer(_written(form, sources, sentences, now))


def require_room(folder: Path, form: str, sources: Sequence[Source]) -> None:
    """UsageError where a file an article cannot be written into the folder, which is made.

    A TMX file that another program or a person has made is not to be written over.
    """
    targets = _targets(folder, form, sources)
    if twice := next((each for each in targets if targets.count(each) > 1), None):
        raise UsageError(
            f"Two articles would both be written to {visible(twice.name)}", "Translate them apart"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for target in targets:
            if target.is_dir():
                raise UsageError(f"{target} is a folder", "--out can name another folder")
            if target.suffix == _TMX and target.exists() and not _is_ours(target):
                raise UsageError(
                    f"{target} was not written by reader, and would be lost",
                    "--out can name another folder",
                )
    except OSError as error:
        raise _unwritable(folder, error) from error


def write_into(
    folder: Path,
    form: str,
    sources: Sequence[Source],
    sentences: Sequence[Sentences],
    now: datetime,
) -> None:
    """Write a file an article, of its name; each is there whole or not at all; UsageError."""
    targets = _targets(folder, form, sources)
    try:
        for target, source, each in zip(targets, sources, sentences, strict=True):
            content = _written(form, [source], [each], now)
            data = content.encode("utf-8", "replace") if isinstance(content, str) else content
            unfinished = folder / f".{target.name}.part"
            unfinished.write_bytes(data)
            os.replace(unfinished, target)
    except OSError as error:
        raise _unwritable(folder, error) from error
    tell(f"{len(targets)} {'file is' if len(targets) == 1 else 'files are'} in {folder}.")


def _targets(folder: Path, form: str, sources: Sequence[Source]) -> list[Path]:
    return [folder / (Path(each.article.name).stem + SUFFIXES[form]) for each in sources]


def _unwritable(folder: Path, error: OSError) -> UsageError:
    return UsageError(
        f"{folder} cannot be written: {error.strerror}", "--out can name another folder"
    )


def _is_ours(tmx: Path) -> bool:
    """Whether all of a TMX file was written by `write_tmx`: nobody's work is in it."""
    content = tmx.read_bytes()
    units = content.count(b"<tu>") + content.count(b"<tu ")
    return _CREATED in content and units == content.count(_MADE_BY)


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
