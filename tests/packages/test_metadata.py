from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import PackageError
from reader.packages.metadata import LARGEST, Metadata, parse_metadata, version_order
from tests.packages.made import METADATA


def written(**changes: object) -> bytes:
    return json.dumps(METADATA | changes).encode()


def test_it_says_what_translates_into_what() -> None:
    assert parse_metadata(written()) == Metadata("nl", "en", "1.8")
    assert parse_metadata(written(type="translate")).pair == "nl→en"


def test_a_version_is_cut_and_shown() -> None:
    assert parse_metadata(written(package_version="\x1b[31m1")).version == "␛[31m1"
    assert len(parse_metadata(written(package_version="9" * 10_000)).version) == 40


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"[]",
        b"\xef\xbb\xbf" + written(),
        b"\xff",
        b"[" * 200_000,
        written() + b" " * LARGEST,
        written(type="sbd"),
        written(from_code=None),
        written(from_code="../nl"),
        written(to_code=["en"]),
        written(from_name=None),
        written(languages={}),
        written(package_version=1.8),
    ],
)
def test_what_argos_could_not_list_is_no_package(damaged: bytes) -> None:
    with pytest.raises(PackageError, match=r"metadata\.json"):
        parse_metadata(damaged)


@given(st.binary() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps).map(str.encode))
def test_no_bytes_are_more_than_an_error(data: bytes) -> None:
    with pytest.raises(PackageError):
        parse_metadata(data)


def test_versions_are_numbers() -> None:
    ordered = ["x", "", "1.0rc1", "1", "1.8", "1.9rc1", "1.9", "1.10", "2.0.1", "10"]
    assert sorted(set(ordered), key=version_order) == ordered
    assert version_order("1.0") == version_order("1")


@given(st.text(max_size=40))
def test_every_version_has_its_place(version: str) -> None:
    assert version_order(version) <= version_order("9" * 41)
