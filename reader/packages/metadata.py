"""What a package says of itself in its metadata.json: text from outside, checked and cut."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from reader.errors import PackageError
from reader.visible import visible

FILE_NAME = "metadata.json"
LARGEST = 256 * 1024
"""Bytes that a metadata.json may have; a usual one has some hundreds."""
MODEL_FILE = "model/model.bin"
TOKENIZER_FILES = ("sentencepiece.model", "bpe.model")
"""A package has one of them."""

_LONGEST = 40
_CODE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,3}")
_TEXTS = ("from_name", "to_name", "argos_version", "target_prefix")
_LISTS = ("languages", "source_languages", "target_languages")


@dataclass(frozen=True, slots=True)
class Metadata:
    """Between which languages a package translates, and its version."""

    from_code: str
    to_code: str
    version: str
    """Fit to be shown, of 40 characters at most, perhaps empty; not fit for a file name."""

    @property
    def file_name(self) -> str:
        """What Argos would call its folder: "translate-nl_en-1_8"."""
        version = re.sub(r"[^A-Za-z0-9]+", "_", self.version).strip("_") or "0"
        return f"translate-{self.from_code}_{self.to_code}-{version}"

    @property
    def pair(self) -> str:
        """As people write it: "nl→en"."""
        return f"{self.from_code}→{self.to_code}"


def parse_metadata(written: bytes) -> Metadata:
    """The metadata in a file's bytes; PackageError where Argos could not list such a package."""
    if len(written) > LARGEST:
        raise _unusable(f"is larger than {LARGEST // 1024} KB")
    try:
        document = json.loads(written.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _unusable("is not JSON") from error
    return read_metadata(document)


def read_metadata(document: object) -> Metadata:
    """The metadata in what JSON held; PackageError where Argos could not list such a package."""
    if not isinstance(document, dict):
        raise _unusable("is not a JSON object")
    if document.get("type", "translate") != "translate":
        raise _unusable("says that it does not translate")
    for name in _TEXTS:
        if not isinstance(document.get(name, ""), str):
            raise _unusable(f"has a {name} that is no text")
    for name in _LISTS:
        if not isinstance(document.get(name, []), list):
            raise _unusable(f"has {name} that are no list")
    version = document.get("package_version", "")
    if not isinstance(version, str):
        raise _unusable("has a package_version that is no text")
    return Metadata(
        _code(document.get("from_code"), "from_code"),
        _code(document.get("to_code"), "to_code"),
        visible(version.strip()[:_LONGEST]),
    )


def version_order(version: str) -> tuple[tuple[int, ...], bool, str]:
    """What versions are sorted by: 1.10 comes after 1.9, and 1.9 after 1.9rc1."""
    rest = version.lstrip("0123456789.")
    dotted = version[: len(version) - len(rest)]
    numbers = [int(number) for number in dotted.split(".") if number]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), not rest, rest


def _code(value: object, name: str) -> str:
    if not isinstance(value, str) or not _CODE.fullmatch(value):
        raise _unusable(f"has no language as its {name}")
    return value


def _unusable(why: str) -> PackageError:
    return PackageError(
        f"Its {FILE_NAME} {why}, so it is no package that can be used", "Get the package anew"
    )
