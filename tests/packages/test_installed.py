from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.packages.installed import (
    InstalledPackage,
    find_packages,
    find_strays,
    fingerprint,
    newest,
)
from tests.packages.made import package
from tests.tiny_package import unpack


def test_a_real_package_is_found(tiny: Path, folder: Path) -> None:
    root = unpack(tiny, folder)
    (found,) = find_packages(folder)
    assert (found.path, found.version, found.name) == (root, "1.0", "Argos nl→en 1.0")
    assert newest([found]) == found


def test_without_a_folder_there_is_none(folder: Path) -> None:
    assert find_packages(folder) == ()
    assert find_strays(folder) == ()
    assert newest(()) is None


def test_what_is_no_package_is_passed_over(folder: Path) -> None:
    good = package(folder, "good")
    (folder / "stray").mkdir()
    (folder / "a file").touch()
    for missing in ("model/model.bin", "sentencepiece.model"):
        (package(folder, f"without {missing[:5]}") / missing).unlink()
    (package(folder, "broken") / "metadata.json").write_bytes(b"{")
    package(folder, "other pair", from_code="es")
    assert [found.path.name for found in find_packages(folder)] == ["good", "other pair"]
    assert find_strays(folder) == (folder / "stray",)
    used = newest(find_packages(folder))
    assert used is not None
    assert used.path == good


def test_a_bpe_model_is_a_tokenizer(folder: Path) -> None:
    root = package(folder, "older")
    (root / "sentencepiece.model").rename(root / "bpe.model")
    assert len(find_packages(folder)) == 1


def test_the_highest_version_is_used_then_the_one_installed_last(folder: Path) -> None:
    for at, (name, version) in enumerate(
        [("a", "1.10"), ("b", "1.9"), ("z", "1.10"), ("c", "1.10"), ("d", "1.2")]
    ):
        metadata = package(folder, name, package_version=version) / "metadata.json"
        os.utime(metadata, (1_000_000 + at, 1_000_000 + at))
    used = newest(find_packages(folder))
    assert used is not None
    assert used.path.name == "c"


@pytest.mark.parametrize(
    "file", ["metadata.json", "model/model.bin", "model/config.json", "sentencepiece.model"]
)
def test_another_content_is_another_fingerprint(folder: Path, file: str) -> None:
    root = package(folder, "x")
    before = fingerprint(root)
    with (root / file).open("ab") as out:
        out.write(b" ")
    assert fingerprint(root) != before
    assert len(before) == 12


def test_a_large_file_is_read_at_both_ends(folder: Path) -> None:
    root = package(folder, "x")
    size = 5_000_000
    seen = set()
    for place in (0, size - 1, None):
        content = bytearray(size)
        if place is not None:
            content[place] = 1
        (root / "model" / "model.bin").write_bytes(content)
        seen.add(fingerprint(root))
    assert len(seen) == 3


def test_what_does_not_translate_leaves_the_fingerprint(folder: Path) -> None:
    root = package(folder, "x")
    before = fingerprint(root)
    (root / "reader-receipt.json").write_text("{}", "utf-8")
    (root / "README.md").touch()
    (root / "stanza").mkdir()
    assert fingerprint(root) == before
    assert fingerprint(root.rename(folder / "y")) == before


def test_a_package_without_a_version_has_a_name() -> None:
    nameless = InstalledPackage(Path("x"), "nl", "en", "", "0" * 12)
    assert nameless.name == "Argos nl→en"
    assert replace(nameless, version="1").name == "Argos nl→en 1"
