from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.packages.zip_end import list_size


def zipped(members: int = 3, comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(members):
            archive.writestr(f"{number:05}", b"")
        archive.comment = comment
    return out.getvalue()


def test_it_is_what_the_zip_says() -> None:
    one = 46 + 5
    assert list_size(io.BytesIO(zipped())) == 3 * one
    assert list_size(io.BytesIO(zipped(comment=b"x" * 0xFFFF))) == 3 * one
    assert list_size(io.BytesIO(zipped(70_000))) == 70_000 * one  # the record of a large zip


def test_a_record_elsewhere_is_not_believed() -> None:
    large = bytearray(zipped(70_000))
    at = large.rfind(b"PK\x06\x07")
    struct.pack_into("<Q", large, at + 8, 0)
    with pytest.raises(zipfile.BadZipFile):
        list_size(io.BytesIO(large))


def test_no_zip_is_told(tiny: Path) -> None:
    whole = tiny.read_bytes()
    for data in (b"", b"PK\x05\x06", b"<html>", whole[: len(whole) // 2]):
        with pytest.raises(zipfile.BadZipFile):
            list_size(io.BytesIO(data))


@given(st.integers(0, 4), st.binary(max_size=60), st.binary(max_size=30))
def test_it_is_never_less_than_zipfile_reads(members: int, before: bytes, comment: bytes) -> None:
    data = before + zipped(members, comment)
    try:
        told = list_size(io.BytesIO(data))
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert len(archive.infolist()) * 46 <= told
    except zipfile.BadZipFile:
        pass  # either refuses it
