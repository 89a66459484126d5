"""A full-size nl→en package for measuring: 6+6 layers, 512 wide, one head, 32,000 tokens.

It is wired like the tiny package, so it costs what a trained one costs (78 MB with int8) while its
English stays word for word.

Run as `python -m tests.full_size_package PACKAGES_FOLDER [int8|float32]`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import ctranslate2.specs
import numpy as np

from tests.tiny_package import (
    Matrix,
    english_pieces,
    ones_at,
    pieces_of,
    save,
    sentencepiece_model,
    set_linear,
    set_norm,
    write_metadata,
    zeros,
)

NAME = "translate-nl_en-1_8"
_LAYERS, _HEADS = 6, 1  # one head: with more, a head would see only a part of a place
_TOKENS = 32_000
_WIDTH = 512
_INNER = 2048
_CODE = 256
_PLACE = 128
_PLACES = 1100


def build_full_size_package(packages_folder: Path, quantization: str = "int8") -> Path:
    """The package's folder, made in the folder of packages; "float32" leaves it unquantized."""
    root = packages_folder / NAME
    tokenizer = sentencepiece_model()
    pieces = pieces_of(tokenizer)
    spec = _spec(np.concatenate([english_pieces(pieces), np.arange(len(pieces), _TOKENS)]))
    pieces += [f"<pad{number}>" for number in range(_TOKENS - len(pieces))]
    save(spec, pieces, None if quantization == "float32" else quantization, root)
    (root / "sentencepiece.model").write_bytes(tokenizer)
    write_metadata(root, "1.8", argos="1.8")
    return root


def _spec(english: Any) -> Any:
    chance = np.random.default_rng(0)

    def noise(rows: int, columns: int = _WIDTH) -> Matrix:
        return chance.standard_normal((rows, columns)).astype(np.float32) * np.float32(0.02)

    code = chance.choice([-1.0, 1.0], size=(_TOKENS, _CODE)).astype(np.float32)
    half = chance.choice([-1.0, 1.0], size=(_PLACES, _PLACE)).astype(np.float32)
    places = zeros(_PLACES, _WIDTH)
    places[:, _CODE:] = np.concatenate([half, -half], 1)
    keep_place = ones_at(_WIDTH, range(_CODE, _WIDTH))
    keep_code = ones_at(_WIDTH, range(_CODE))

    spec = ctranslate2.specs.TransformerSpec.from_config(
        _LAYERS, _HEADS, pre_norm=True, no_final_norm=True
    )
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        side.position_encodings.encodings = places
        for layer in side.layer:
            set_norm(layer.self_attention.layer_norm, _WIDTH)
            set_linear(layer.self_attention.linear[0], noise(3 * _WIDTH))
            set_linear(layer.self_attention.linear[1], zeros(_WIDTH, _WIDTH))
            set_norm(layer.ffn.layer_norm, _WIDTH)
            set_linear(layer.ffn.linear_0, noise(_INNER))
            set_linear(layer.ffn.linear_1, zeros(_WIDTH, _INNER))
    source = zeros(_TOKENS, _WIDTH)
    source[:, :_CODE] = code[english]
    spec.encoder.embeddings[0].weight = source
    spec.decoder.embeddings.weight = zeros(_TOKENS, _WIDTH)
    for number, layer in enumerate(spec.decoder.layer):
        cross = layer.attention
        set_norm(cross.layer_norm, _WIDTH)
        first = number == 0
        set_linear(cross.linear[0], keep_place * 8 if first else noise(_WIDTH))
        both = np.concatenate([keep_place, keep_code]) if first else noise(2 * _WIDTH)
        set_linear(cross.linear[1], both)
        set_linear(cross.linear[2], keep_code if first else zeros(_WIDTH, _WIDTH))
    projection = zeros(_TOKENS, _WIDTH)
    projection[:, :_CODE] = code / 4
    set_linear(spec.decoder.projection, projection)
    return spec


if __name__ == "__main__":
    print(build_full_size_package(Path(sys.argv[1]), *sys.argv[2:3]))
