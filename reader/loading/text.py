"""From a plain text file, or a stream of one, to an article."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.article import Article, Kind, Paragraph, Span
from reader.dutch.sentences import split_sentences
from reader.errors import ArticleError
from reader.loading.decoding import decode
from reader.loading.kinds import tell_kinds
from reader.loading.language import language_notice
from reader.loading.stretches import find_stretches

LARGEST = 20_000_000
"""Bytes of a text that is read: some 20,000 pages of a newspaper."""
_ANOTHER = "Name a plain text file with a Dutch article in it"
_ONE_SENTENCE = (Kind.KICKER, Kind.DATELINE, Kind.BYLINE)
"""Kinds in which a full stop is part of a name or a date: "Door mr. J. Smit"."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """An article, and what there is to tell about its reading."""

    article: Article
    notices: tuple[str, ...]
    """Whole sentences without a full stop: its encoding, its language."""


def read_article(path: Path) -> Loaded:
    """The article of a file; ArticleError where it is missing, no text or too large."""
    try:
        with path.open("rb") as file:
            return read_stream(file, path.name, str(path))
    except IsADirectoryError as error:
        raise ArticleError(f"{path} is a folder", "Name a file in it") from error
    except FileNotFoundError as error:
        raise ArticleError(f"There is no file {path}", "Check its name and its folder") from error
    except PermissionError as error:
        if path.is_dir():  # what Windows says of a folder
            raise ArticleError(f"{path} is a folder", "Name a file in it") from error
        raise ArticleError(
            f"{path} may not be read", "Check who owns it and who may read it"
        ) from error
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ArticleError(f"{path} cannot be read: {why}", _ANOTHER) from error


def read_stream(stream: BinaryIO, name: str, where: str | None = None) -> Loaded:
    """The article that a stream of bytes holds, called `name`.

    ArticleError, which calls it `where`, if it is empty, no text or too large.
    """
    where = where or name
    try:
        content = stream.read(LARGEST + 1)
    except OSError as error:
        if isinstance(error, IsADirectoryError):
            raise
        raise ArticleError(f"{where} cannot be read: {error.strerror}", _ANOTHER) from error
    if len(content) > LARGEST:
        raise ArticleError(
            f"{where} is larger than {LARGEST // 1_000_000} MB", "Split it into parts to read it"
        )
    text, notices = decode(content, where)
    article = article_from(text, name)
    if not article.paragraphs:
        raise ArticleError(f"{where} is empty", _ANOTHER)
    language = language_notice(text, where)
    return Loaded(article, (*notices, language) if language else notices)


def article_from(text: str, name: str) -> Article:
    """The article that a text is; one without paragraphs where it is blank."""
    return Article(
        name,
        text,
        tuple(
            Paragraph(text, span, kind, _whole if kind in _ONE_SENTENCE else split_sentences)
            for span, kind in tell_kinds(text, find_stretches(text))
        ),
    )


def _whole(paragraph: str) -> tuple[Span, ...]:
    return (Span(0, len(paragraph)),)
