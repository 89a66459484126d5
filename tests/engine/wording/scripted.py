"""A decoder that answers as a test says, word by word looking at the Dutch in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from reader.article import Span
from reader.engine.decoder import Decoded, Search
from reader.translation.attention import Attention

_TOKEN = re.compile(r"\w+|[^\w\s]")
Says = Callable[[str, Search], "str | Sequence[str]"]


def tokens(text: str) -> tuple[Span, ...]:
    """The places of its words and signs."""
    return tuple(Span(*found.span()) for found in _TOKEN.finditer(text))


def in_order(dutch: str, english: str) -> Attention:
    """Each English token looks at the Dutch one that is as far along."""
    theirs, ours = tokens(dutch), tokens(english)
    weights = bytearray(len(theirs) * len(ours))
    for index in range(len(ours) if theirs else 0):
        looked_at = round(index * (len(theirs) - 1) / max(1, len(ours) - 1))
        weights[index * len(theirs) + looked_at] = 220
    return Attention(theirs, ours, bytes(weights))


class Scripted:
    """A decoder of a function from the Dutch and the search to the English, or several."""

    def __init__(
        self, says: Says, longest: int = 200, is_cut: Callable[[str], bool] = lambda dutch: False
    ) -> None:
        self._says = says
        self._is_cut = is_cut
        self.longest = longest
        self.calls: list[tuple[tuple[str, ...], Search]] = []

    def count(self, dutch: str) -> int:
        """One for each word and sign."""
        return len(tokens(dutch))

    def decode(self, dutch: Sequence[str], search: Search) -> list[tuple[Decoded, ...]]:
        """What the function says."""
        assert all(self.count(text) <= self.longest for text in dutch)
        self.calls.append((tuple(dutch), search))
        return [self._decoded(text, search) for text in dutch]

    def _decoded(self, dutch: str, search: Search) -> tuple[Decoded, ...]:
        said = self._says(dutch, search)
        answers = [said] if isinstance(said, str) else [*said][: search.hypotheses]
        return tuple(
            Decoded(each, -0.5 - place, in_order(dutch, each), self._is_cut(dutch))
            for place, each in enumerate(answers)
        )


def knowing(english: Mapping[str, str]) -> Scripted:
    """A decoder that knows these sentences, and answers nothing to others."""
    return Scripted(lambda dutch, search: english.get(dutch, ""))


WORDS = dict(
    pair.split(":")
    for pair in """
    de:the het:the een:a en:and of:or maar:but is:is zijn:are was:was ik:I hij:he zij:she wij:we
    dat:that die:those man:man vrouw:woman kind:child huis:house stad:city gaat:goes gaan:go
    komt:comes zegt:says zei:said leest:reads naar:to in:in op:on met:with voor:for van:of niet:not
    nu:now morgen:tomorrow ja:yes nee:no krant:newspaper mensen:people miljoen:million NAVO:NATO
    zie:see ook:also
    """.split()
)


def word_for_word(dutch: str, _: Search) -> str:
    """The Dutch with each known word in English, capitals kept."""

    def english(found: re.Match[str]) -> str:
        word = found.group()
        known = WORDS.get(word) or WORDS.get(word.lower(), word)
        return known[0].upper() + known[1:] if word[0].isupper() else known

    return re.sub(r"\w+", english, dutch)
