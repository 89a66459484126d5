from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.packages.member_names import clash, unsafe_name


@pytest.mark.parametrize("name", ["a", "a/", "a/model/model.bin", "a/é ü.txt", "a-1_8/.hidden"])
def test_plain_names_are_safe(name: str) -> None:
    assert unsafe_name(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../x",
        "a//b",
        "./a",
        "a\\b",
        "C:/x",
        "a/b:stream",
        "a/\x1b[31m",
        "a/nul\0",
        "a/\u202etxt.exe",
        "a/\ud800",
        "a/b.",
        "a/b ",
        "a/" + "b" * 300,
        "a/b/" * 400,
    ],
)
def test_others_are_not(name: str) -> None:
    assert unsafe_name(name)


@given(st.text(st.sampled_from("ab./\\:\0 é"), max_size=12))
def test_a_safe_name_stays_in_its_folder(name: str) -> None:
    if unsafe_name(name) is None:
        assert Path("/x", name).is_relative_to("/x/")
        assert ".." not in Path(name).parts


def test_one_name_is_one_file() -> None:
    assert clash(["a/b", "a/c"], ["a", "a"]) is None
    for files in (["a/b", "a/b"], ["a/b", "a/B"], ["a/b", "a/b/c"], ["a/b", "A/c"]):
        assert clash(files, ["a"]) is not None
    assert clash(["a/e\u0301", "a/é"], []) is not None
    assert clash(["a"], ["a"]) is not None
