"""`reader translate`: the English of articles, made by the installed package where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from reader.commands.articles import Source, sources_of
from reader.commands.english_files import answer_with, require_room, write_into
from reader.commands.output import tell, tell_all
from reader.engine.starting import known_package
from reader.errors import MemoryFileError, NoEnglishError, ReaderError, TmxError
from reader.export.translated import TranslatedSentence, translated
from reader.packages.installed import InstalledPackage, package_in_use
from reader.settings import read_settings
from reader.storage.connection import Opened, open_store
from reader.storage.folders import data_folder, settings_folder
from reader.storage.snapshot import snapshot
from reader.translation.english import in_order
from reader.translation.machine import MachineMemory, earlier
from reader.translation.memory import TranslationMemory
from reader.translation.tmx import Reference, read_tmx, tmx_beside
from reader.translation.translation import Origin


def translate_articles(files: Sequence[str], form: str, jobs: int | None, out: str | None) -> None:
    """Answer with the articles' English as "text", "json" or "tmx", or write it into a folder.

    What the installed package has not translated yet is translated and kept. Raises, once all else
    is written: ArticleError where one of several articles cannot be read, EngineError where the
    package cannot be used, MemoryFileError where what it made is not kept, NoEnglishError where
    sentences have none.
    """
    now = datetime.now(UTC)
    settings = read_settings(settings_folder())
    tell_all(settings.notices)
    failures: list[ReaderError] = []
    sources = list(_readable(files, failures))
    if out is not None:
        require_room(Path(out), form, sources)
    package = package_in_use()
    with _opened(package, now) as opened:
        tell_all(opened.notices)
        known = known_package(package) if package else None
        machine = MachineMemory(opened.store, known) if known else None
        if package is not None and machine is not None:
            from reader.commands.translating import translate_missing  # only with a package

            try:
                if not translate_missing(
                    sources, machine, package, opened, jobs or settings.workers
                ):
                    failures.append(_unkept())
            except ReaderError as error:
                failures.append(error)
        memory, older = TranslationMemory(opened.store), earlier(opened.store, known)
        sentences = [
            translated(
                each.article,
                in_order(memory, machine, _reference(each.path), older, Origin(settings.english)),
            )
            for each in sources
        ]
    if out is None:
        answer_with(form, sources, sentences, now)
    else:
        write_into(Path(out), form, sources, sentences, now)
    everything = [each for article in sentences for each in article]
    _tell_doubts(everything)
    for failure in failures[:1]:
        raise failure
    _require_english(everything, package)


def _unkept() -> MemoryFileError:
    return MemoryFileError(
        "What was translated is not kept", "READER_DATA_DIR can name another folder for it"
    )


def _readable(files: Sequence[str], failures: list[ReaderError]) -> Iterator[Source]:
    """The articles; where there are several, the failure of some is for later."""
    for source in sources_of(files):
        if isinstance(source, ReaderError):
            failures.append(source)
        else:
            yield source


@contextmanager
def _opened(package: InstalledPackage | None, now: datetime) -> Iterator[Opened]:
    """What is kept: a copy to read where there is nothing to translate with, so nothing to keep."""
    if package is None:
        with snapshot(data_folder(), now) as opened:
            yield opened
    else:
        opened = open_store(data_folder(), now)
        with closing(opened.store):
            yield opened


def _reference(path: Path | None) -> Reference | None:
    """The reference translation beside the article; None where it is damaged, which is said."""
    beside = tmx_beside(path) if path else None
    if beside is None:
        return None
    try:
        return read_tmx(beside)
    except TmxError as error:
        tell(str(error))
        return None


def _tell_doubts(sentences: Iterable[TranslatedSentence]) -> None:
    count = sum(bool(each.translation and each.translation.doubts) for each in sentences)
    if count:
        tell(f"{count} sentences are doubtful; --format json says why.")


def _require_english(
    sentences: Sequence[TranslatedSentence], package: InstalledPackage | None
) -> None:
    missing = sum(sentence.translation is None for sentence in sentences)
    if missing:
        get_one = "" if package else "`reader models install` gets a package that translates, or p"
        raise NoEnglishError(
            f"{missing} of {len(sentences)} sentences have no English",
            f"{get_one or 'P'}ut a TMX file of the article's name beside it, or write it in"
            " `reader open` with e",
        )
