"""The words of the first and the last line."""

from __future__ import annotations

from collections.abc import Sequence

from reader.app.commands import Command, shown_key
from reader.app.page import Place
from reader.article import Article
from reader.translation.translation import Maker, Origin, Translation
from reader.visible import visible


def heading(article: Article) -> str:
    """What is being read: its kicker and its title, or the file's name where it has none."""
    title = article.title or article.name
    return visible(f"{article.kicker}   {title}" if article.kicker else title)


def position(article: Article, place: Place) -> str:
    """Where one is: paragraph, sentence, and how much of the article has been reached."""
    count = len(article.paragraphs)
    sentences = len(article.paragraphs[place.paragraph].sentences)
    percent = round(100 * (place.paragraph + 1) / count)
    here = f"¶ {place.paragraph + 1}/{count}"
    return f"{here} · sentence {place.sentence + 1}/{sentences} · {percent} %"


def provenance(
    translation: Translation | None, known: tuple[int, int] | None, is_awaited: bool, note: str
) -> str:
    """What made the English of the current sentence, and how many of all sentences have some.

    `note` is for English that a package made: whether it is kept, or that no more will come.
    """
    count = f" · {known[0]}/{known[1]} sentences" if known else ""
    if translation is None:
        return f"{'being translated' if is_awaited else 'no English'}{count}"
    if translation.origin is Origin.READER:
        return f"yours, kept{count}"
    doubts = f" (doubtful: {visible(', '.join(translation.doubts))})" if translation.doubts else ""
    noted = f" · {note}" if translation.origin is Origin.ARGOS and note else ""
    return f"{said_of(translation.maker)}{doubts}{count}{noted}"


def said_of(maker: Maker) -> str:
    """Whose English it is, in a few words."""
    match maker.origin:
        case Origin.READER:
            return "yours"
        case Origin.REFERENCE:
            return f"reference, {visible(maker.made_by)}"
        case Origin.ARGOS:
            return visible(maker.made_by)


def hints(commands: Sequence[Command]) -> tuple[str, ...]:
    """The footer's keys: commands with the same word share it, as in "j/k paragraph"."""
    keys: dict[str, list[str]] = {}
    for command in commands:
        if command.footer:
            keys.setdefault(command.footer, []).append(shown_key(command.keys.split(",")[0]))
    return tuple(f"{'/'.join(each)} {word}" for word, each in keys.items())
