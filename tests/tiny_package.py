"""A tiny but real nl→en package, built in a moment, offline and the same each time.

Its model is a genuine CTranslate2 transformer of one layer a side whose weights are written by
hand: cross-attention is by place (step t looks at source token t), and the output layer spells the
English piece of that Dutch piece. A piece without an entry is copied. So it translates word for
word ("de man leest ." is "the man reads ."), with a diagonal attention matrix, real scores, a real
beam search and a real SentencePiece model, whose byte fallback lets any character survive.
"""

from __future__ import annotations

import json
import struct
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import ctranslate2.specs
import numpy as np
import numpy.typing as npt
import sentencepiece

LEXICON = dict(
    entry.split(":")
    for entry in """
de:the het:the een:a en:and of:or maar:but niet:not is:is zijn:are was:was heeft:has hebben:have
ik:I jij:you hij:he zij:she wij:we dit:this dat:that deze:these die:those man:man vrouw:woman
kind:child huis:house stad:city krant:newspaper nieuws:news artikel:article land:country jaar:year
dag:day week:week regering:government minister:minister school:school water:water fiets:bicycle
trein:train politie:police leest:reads schrijft:writes zegt:says gaat:goes komt:comes werkt:works
ziet:sees groot:big klein:small nieuw:new oud:old goed:good rood:red in:in op:on met:with voor:for
van:of naar:to uit:from over:about door:by aan:at om:around ook:also al:already nog:still
vandaag:today gisteren:yesterday morgen:tomorrow veel:many geen:no Nederland:Netherlands
Amsterdam:Amsterdam De:The Het:The Een:A Ik:I Hij:He Zij:She Wij:We Dit:This Dat:That In:In Op:On
""".split()
)
"""The English of every Dutch word that it knows."""

_SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?'\"-()éëïöü"
_NAMES = {"nl": "Dutch", "en": "English"}
_SPACE = "▁"
_CODE = 128
"""How wide the code of a token is."""
_PLACE = 64
"""Half as wide as the code of a place."""
_WIDTH = _CODE + 2 * _PLACE
_PLACES = 1100
"""How many tokens a text may have."""
_FLOAT, _BYTES = 5, 2

Matrix = npt.NDArray[np.float32]


def build_tiny_package(
    out: Path,
    version: str = "1.0",
    from_code: str = "nl",
    to_code: str = "en",
    lexicon: Mapping[str, str] | None = None,
    quantization: str | None = None,
) -> Path:
    """The .argosmodel file `out`, written; `lexicon` adds to LEXICON and wins over it."""
    words = LEXICON | dict(lexicon or {})
    tokenizer = sentencepiece_model(words)
    pieces = pieces_of(tokenizer)
    spec = _spec(len(pieces), english_pieces(pieces, words))
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / f"translate-{from_code}_{to_code}-{version.replace('.', '_')}"
        save(spec, pieces, quantization, root)
        (root / "sentencepiece.model").write_bytes(tokenizer)
        write_metadata(root, version, from_code, to_code)
        (root / "README.md").write_text("# Tiny test model\n", "utf-8")
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(root.rglob("*")):
                archive.write(path, path.relative_to(temporary))
    return out


def unpack(archive: Path, folder: Path) -> Path:
    """The package's own folder within `folder`, where it was unpacked as Argos would."""
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
        return folder / opened.namelist()[0].partition("/")[0]


def write_metadata(
    root: Path, version: str, from_code: str = "nl", to_code: str = "en", argos: str = "1.0"
) -> None:
    """Write the metadata.json of a package."""
    metadata = {
        "package_version": version,
        "argos_version": argos,
        "from_code": from_code,
        "from_name": _NAMES.get(from_code, from_code),
        "to_code": to_code,
        "to_name": _NAMES.get(to_code, to_code),
    }
    (root / "metadata.json").write_text(json.dumps(metadata, indent=2), "utf-8")


def save(spec: Any, pieces: Sequence[str], quantization: str | None, root: Path) -> None:
    """Write a transformer as the model of the package at `root`, which is made."""
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization=quantization)
    (root / "model").mkdir(parents=True)
    spec.save(str(root / "model"))


# -- the tokenizer ---------------------------------------------------------------------------------
def sentencepiece_model(lexicon: Mapping[str, str] = LEXICON) -> bytes:
    """A unigram SentencePiece model of exactly the pieces that are wanted, without training."""
    normal, unknown, control, byte = 1, 2, 3, 6
    pieces = [("<unk>", 0.0, unknown), ("<s>", 0.0, control), ("</s>", 0.0, control)]
    pieces += [(f"<0x{value:02X}>", 0.0, byte) for value in range(256)]
    words = sorted(set(lexicon) | set(lexicon.values()))
    pieces += [(_SPACE + word, -5.0, normal) for word in words]
    have = {piece for piece, _, _ in pieces}
    pieces += [(sign, -8.0, normal) for sign in _SPACE + _SIGNS if sign not in have]
    have = {piece for piece, _, _ in pieces}
    pieces += [(_SPACE + sign, -8.0, normal) for sign in _SIGNS if _SPACE + sign not in have]
    model = b"".join(
        _field(1, _field(1, piece) + _field(2, score) + _field(3, kind))
        for piece, score, kind in pieces
    )
    unigram, byte_fallback = _field(3, 1), _field(35, 1)
    model += _field(2, unigram + _field(4, len(pieces)) + byte_fallback)
    return model + _field(3, _field(1, "identity"))


def pieces_of(tokenizer: bytes) -> list[str]:
    """The pieces of a SentencePiece model, by their number."""
    processor = sentencepiece.SentencePieceProcessor(model_proto=tokenizer)
    return [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


def english_pieces(
    pieces: Sequence[str], lexicon: Mapping[str, str] = LEXICON
) -> npt.NDArray[np.int64]:
    """For each piece the number of its English piece, which is its own where there is none."""
    number = {piece: index for index, piece in enumerate(pieces)}
    english = np.arange(len(pieces))
    for dutch, word in lexicon.items():
        english[number[_SPACE + dutch]] = number[_SPACE + word]
    return english


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def _field(number: int, value: float | str | bytes) -> bytes:
    """A field as protocol buffers write it."""
    if isinstance(value, float):
        return _varint(number << 3 | _FLOAT) + struct.pack("<f", value)
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | _BYTES) + _varint(len(data)) + data


# -- the transformer -------------------------------------------------------------------------------
def set_norm(norm: Any, width: int) -> None:
    """Make a layer norm only scale."""
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


def set_linear(linear: Any, weight: Matrix) -> None:
    """Give a linear layer its weight and no bias."""
    linear.weight, linear.bias = weight, np.zeros(len(weight), np.float32)


def zeros(rows: int, columns: int) -> Matrix:
    """A matrix of noughts."""
    return np.zeros((rows, columns), np.float32)


def ones_at(width: int, places: range) -> Matrix:
    """A square matrix that keeps the values at the places and drops the others."""
    matrix = zeros(width, width)
    matrix[places, places] = 1
    return matrix


def _spec(size: int, english: npt.NDArray[np.int64]) -> Any:
    chance = np.random.default_rng(0)
    code = chance.choice([-1.0, 1.0], size=(size, _CODE)).astype(np.float32)
    half = chance.choice([-1.0, 1.0], size=(_PLACES, _PLACE)).astype(np.float32)
    places = zeros(_PLACES, _WIDTH)
    places[:, _CODE:] = np.concatenate([half, -half], 1)  # of zero mean: layer norm only scales
    source = zeros(size, _WIDTH)
    source[:, :_CODE] = code[english]  # a Dutch piece carries the code of its English
    keep_place = ones_at(_WIDTH, range(_CODE, _WIDTH))
    keep_code = ones_at(_WIDTH, range(_CODE))

    spec = ctranslate2.specs.TransformerSpec.from_config(1, 1, pre_norm=True, no_final_norm=True)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        side.position_encodings.encodings = places
        layer = side.layer[0]
        set_norm(layer.self_attention.layer_norm, _WIDTH)
        set_linear(layer.self_attention.linear[0], zeros(3 * _WIDTH, _WIDTH))
        set_linear(layer.self_attention.linear[1], zeros(_WIDTH, _WIDTH))
        set_norm(layer.ffn.layer_norm, _WIDTH)
        set_linear(layer.ffn.linear_0, zeros(8, _WIDTH))
        set_linear(layer.ffn.linear_1, zeros(_WIDTH, 8))
    spec.encoder.embeddings[0].weight = source
    spec.decoder.embeddings.weight = zeros(size, _WIDTH)  # what was written so far plays no part
    cross = spec.decoder.layer[0].attention
    set_norm(cross.layer_norm, _WIDTH)
    set_linear(cross.linear[0], keep_place * 8)  # the query is my place, sharply
    set_linear(cross.linear[1], np.concatenate([keep_place, keep_code]))  # key and value
    set_linear(cross.linear[2], keep_code)
    projection = zeros(size, _WIDTH)
    projection[:, :_CODE] = code / 4
    set_linear(spec.decoder.projection, projection)
    return spec
