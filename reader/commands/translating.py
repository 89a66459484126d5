"""Translating what is not translated yet, with how far it is on standard error."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime

from reader.article import one_line
from reader.commands.articles import Source
from reader.commands.output import tell
from reader.commands.progress import TranslatingBar
from reader.engine.driving import Driver, Left, Restarted, Translated
from reader.engine.order import Order
from reader.engine.preparing import Preparing
from reader.engine.starting import cores, start_engine
from reader.packages.installed import InstalledPackage
from reader.storage.connection import Opened
from reader.storage.folders import data_folder
from reader.translation.machine import MachineMemory
from reader.translation.translation import segment_key


def translate_missing(
    sources: Sequence[Source],
    machine: MachineMemory,
    package: InstalledPackage,
    opened: Opened,
    jobs: int | None,
) -> bool:
    """Translate every sentence that the package has not translated; whether all of it is kept.

    EngineError where the package cannot be used. Where it is interrupted, what is translated
    stays kept, and the next run goes on from there.
    """
    order, total, missing = _order(sources, machine)
    if not missing:
        return True
    if missing < total:
        tell(f"{total - missing} of {total} sentences are translated already.")
    folder = data_folder() if opened.kept else None
    driver = Driver(lambda: start_engine(package, jobs or cores(), folder), order)
    begun, sentences, words, left, is_kept = time.monotonic(), 0, 0, 0, True
    try:
        with TranslatingBar() as bar:
            bar.draw(0, missing)
            for each in driver.run():
                match each:
                    case Translated(english, kept, notices):
                        is_kept = is_kept and kept
                        if not kept:
                            machine.hold(english, datetime.now(UTC))
                        sentences += len(english)
                        words += sum(len(one.segment.split()) for one in english)
                    case Left(failed, notices):
                        left += len(failed)
                    case Restarted(said):
                        notices = (said,)
                bar.draw(sentences + left, missing)
                bar.tell(notices)
    except KeyboardInterrupt:
        done = f"{total - missing + sentences} of {total} sentences are translated"
        tell(f"Interrupted: {done}{' and kept' if opened.kept else ''}.")
        raise
    seconds = max(time.monotonic() - begun, 1e-6)
    tell(
        f"Translated {sentences} sentences in {seconds:.1f} s:"
        f" {sentences / seconds:.1f} sentences and {words / seconds:.0f} words a second."
    )
    return is_kept


def _order(sources: Sequence[Source], machine: MachineMemory) -> tuple[Order, int, int]:
    """What is to be translated; how many sentences there are, and how many of them that is."""
    order = Order()
    missing: set[str] = set()
    seen: set[str] = set()
    for number, source in enumerate(sources):
        article, preparing = source.article, Preparing(source.article)
        segments = dict.fromkeys(
            one_line(sentence.of(article.text))
            for paragraph in article.paragraphs
            for sentence in paragraph.sentences
        )
        fresh = [each for each in segments if segment_key(each) not in seen]
        seen.update(map(segment_key, fresh))
        fresh = [each for each in fresh if machine.find(each) is None]
        missing.update(fresh)
        # Numbered from 1, since the place, 0, is translated one by one.
        order.add(number + 1, map(preparing.sentence, fresh))
    order.finish()
    return order, len(seen), len(missing)
