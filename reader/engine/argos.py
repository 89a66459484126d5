"""A package's model, loaded by Argos and run by its CTranslate2 translator.

Argos's own `translate` splits sentences anew, with a splitter that it downloads, and joins their
tokens before it decodes them: which sentence became which, and how sure it is, would be lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.engine.decoder import Decoded, Search
from reader.engine.tokens import token_spans
from reader.errors import EngineError
from reader.translation.attention import Attention

if TYPE_CHECKING:
    from argostranslate.package import Package

LONGEST = 500
"""Tokens of Dutch in one text: models are trained on far shorter ones."""
_ROOM = 2
"""Times as many tokens as the Dutch has may the English have, and some more."""
_MORE_ROOM = 30
_AT_ONCE = 8
"""Texts in the model at a time: the parts of a long sentence can be hundreds."""
_FULL = 255


class ArgosDecoder:
    """A model with its tokenizer, both from one package; `decode` may run in several threads."""

    longest = LONGEST

    def __init__(self, package: Package, translator: Any) -> None:
        self._package = package
        self._translator = translator
        self._prefix = package.target_prefix or ""

    def count(self, dutch: str) -> int:
        """How many tokens the text is."""
        return len(self._package.tokenizer.encode(dutch))

    def decode(self, dutch: Sequence[str], search: Search) -> list[tuple[Decoded, ...]]:
        """The answers to each text, the best first."""
        tokens = [self._package.tokenizer.encode(text) for text in dutch]
        longest = _ROOM * max(map(len, tokens)) + _MORE_ROOM
        results = self._translator.translate_batch(
            tokens,
            target_prefix=[[self._prefix]] * len(tokens) if self._prefix else None,
            beam_size=max(search.beam, search.hypotheses),
            num_hypotheses=search.hypotheses,
            length_penalty=search.length_penalty,
            repetition_penalty=search.repetition_penalty,
            no_repeat_ngram_size=search.no_repeat_ngram,
            max_batch_size=_AT_ONCE,
            max_input_length=0,
            max_decoding_length=longest,
            replace_unknowns=True,
            return_scores=True,
            return_attention=True,
        )
        return [
            tuple(
                self._decoded(text, source, *answer, longest)
                for answer in zip(result.hypotheses, result.scores, result.attention, strict=True)
            )
            for text, source, result in zip(dutch, tokens, results, strict=True)
        ]

    def _decoded(
        self,
        text: str,
        source: list[str],
        target: list[str],
        score: float,
        attention: list[list[float]],
        longest: int,
    ) -> Decoded:
        rows = attention[: len(target)]
        if self._prefix and target[:1] == [self._prefix]:
            target, rows = target[1:], rows[1:]
        english = self._package.tokenizer.decode(target).strip()
        weights = b"".join(_bytes(row, len(source)) for row in rows)
        spans = token_spans(english, target)[: len(rows)]
        return Decoded(
            english=english,
            score=score,
            attention=Attention(token_spans(text, source), spans, weights),
            is_cut=len(target) >= longest,
        )


def _bytes(row: Sequence[float], length: int) -> bytes:
    """A row of weights for so many tokens: the model may have looked at its end sign as well."""
    row = [*row[:length], *[0.0] * (length - len(row))]
    return bytes([int(weight * _FULL + 0.5) for weight in row])


def load_decoder(path: Path, workers: int) -> ArgosDecoder:
    """The model of the package in a folder, for so many threads; EngineError where it fails.

    To be called in a process whose environment is `offline`.
    """
    try:
        from argostranslate.package import Package  # with the engine, a third of a second
        from ctranslate2 import Translator
    except OSError as error:
        # Argos makes its folders when it is imported.
        raise EngineError(
            f"Argos cannot be used, since its folders cannot be made: {error.strerror}"
            f" ({error.filename})",
            "XDG_DATA_HOME, XDG_CONFIG_HOME and XDG_CACHE_HOME can name others",
        ) from error
    except Exception as error:  # its settings file can hold anything
        raise EngineError(
            f"Argos cannot be loaded: {_first_line(error)}",
            "Correct or remove argos-translate/settings.json in the settings folder",
        ) from error
    try:
        package = Package(path)
        package.tokenizer.encode("Dag.")
        model = path / "model"
        translator = Translator(str(model), device="cpu", inter_threads=workers, intra_threads=1)
    except Exception as error:  # what a strange package can raise is not to be foretold
        raise EngineError(
            f"The package in {path} cannot be loaded: {_first_line(error)}",
            "`reader models install` gets a sound one",
        ) from error
    return ArgosDecoder(package, translator)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
