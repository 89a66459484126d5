"""The English of sentences from several sources, in order of preference."""

from __future__ import annotations

from collections.abc import Iterable

from reader.translation.translation import Origin, Translation, TranslationSource


class English:
    """What is known of a sentence's English, best first.

    The sources are asked anew each time, so one whose translations arrive while the article is
    being read shows each as soon as it has it.
    """

    def __init__(self, sources: Iterable[TranslationSource]) -> None:
        self._sources = tuple(sources)

    def of(self, segment: str) -> tuple[Translation, ...]:
        """Every source's English of the segment, in the order of the sources."""
        found = (source.find(segment) for source in self._sources)
        return tuple(translation for translation in found if translation is not None)

    def best(self, segment: str) -> Translation | None:
        """The English of the first source that has any, or None."""
        for source in self._sources:
            translation = source.find(segment)
            if translation is not None:
                return translation
        return None


def in_order(
    own: TranslationSource,
    machine: TranslationSource | None,
    reference: TranslationSource | None,
    older: Iterable[TranslationSource] = (),
    first: Origin = Origin.ARGOS,
) -> English:
    """The sources as they are preferred: the reader's own, then the installed package's and the
    reference's, of which `first` comes first, then those of packages that were used before."""
    both = (machine, reference) if first is Origin.ARGOS else (reference, machine)
    return English([own, *(each for each in both if each is not None), *older])
