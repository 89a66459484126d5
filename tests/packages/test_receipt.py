from __future__ import annotations

from pathlib import Path

import pytest

from reader.packages.receipt import FILE_NAME, Receipt, compare, read_receipt, sha256, write_receipt
from tests.packages.made import package


@pytest.fixture
def root(folder: Path) -> Path:
    return package(folder, "x")


@pytest.fixture
def receipt(root: Path) -> Receipt:
    files = {
        path.relative_to(root).as_posix(): sha256(path)
        for path in root.rglob("*")
        if path.is_file()
    }
    receipt = Receipt("0" * 64, files, "x.argosmodel", "2026-11-24T12:00:00+00:00")
    write_receipt(root, receipt)
    return receipt


def test_it_comes_back_as_it_was_written(root: Path, receipt: Receipt) -> None:
    assert read_receipt(root) == receipt
    assert compare(root, receipt) == ()


def test_whatever_changed_is_named(root: Path, receipt: Receipt) -> None:
    (root / "model" / "model.bin").write_bytes(b"Weights")
    (root / "sentencepiece.model").unlink()
    (root / "new\x1b").touch()
    assert compare(root, receipt) == (
        "model/model.bin is not what was installed",
        "new␛ was not installed",
        "sentencepiece.model is missing",
    )


@pytest.mark.parametrize(
    "damaged", [b"", b"[]", b"{}", b'{"files": {}}', b"\xff", b"[" * 100_000, b'{"files": []}']
)
def test_a_damaged_one_is_none(root: Path, damaged: bytes) -> None:
    (root / FILE_NAME).write_bytes(damaged)
    assert read_receipt(root) is None


def test_what_it_says_is_fit_to_be_shown(root: Path, receipt: Receipt) -> None:
    write_receipt(root, Receipt("\x1b", receipt.files, "o" * 10_000, "\n"))
    read = read_receipt(root)
    assert read is not None
    assert (read.archive_sha256, len(read.origin), read.installed_at) == ("␛", 500, " ")
