from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from reader.errors import PackageError
from reader.packages import archive as archive_module
from reader.packages.archive import Contents, open_archive
from tests.packages.made import MEMBERS, TOP, archive, described

Members = Iterable[tuple[str | zipfile.ZipInfo, bytes]]


def contents(path: Path) -> Contents:
    with path.open("rb") as file:
        opened, found = open_archive(file, path)
        opened.close()
    return found


def refused(path: Path, members: Members) -> str:
    with pytest.raises(PackageError) as caught:
        contents(archive(path / "bad.argosmodel", members))
    assert "bad.argosmodel" in caught.value.what or "metadata.json" in caught.value.what
    assert caught.value.next_step
    return caught.value.what


def special(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def test_a_real_package_passes(tiny: Path) -> None:
    found = contents(tiny)
    assert (found.top, found.metadata.version) == ("translate-nl_en-1_0", "1.0")
    assert {"metadata.json", "model/model.bin"} <= {found.within(file) for file in found.files}
    assert found.size > tiny.stat().st_size


def test_the_name_of_its_folder_does_not_matter(tmp_path: Path) -> None:
    members = [(name.replace(TOP, "een map"), content) for name, content in MEMBERS.items()]
    assert contents(archive(tmp_path / "x", members)).top == "een map"


def test_folders_may_be_listed(tmp_path: Path) -> None:
    top = special(f"{TOP}/", stat.S_IFDIR | 0o755)
    found = contents(
        archive(tmp_path / "x", [(top, b""), (f"{TOP}/model/", b""), *MEMBERS.items()])
    )
    assert len(found.files) == len(MEMBERS)


@pytest.mark.parametrize("data", [b"", b"not a zip", b"<html>404</html>", b"PK\x03\x04" * 40])
def test_what_is_no_zip_is_told(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(data)
    with pytest.raises(PackageError, match="damaged or no package"):
        contents(tmp_path / "x")


def test_a_truncated_one_is_told(tiny: Path, tmp_path: Path) -> None:
    whole = tiny.read_bytes()
    for part in (0.1, 0.5, 0.99):
        (tmp_path / "x").write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises(PackageError, match="damaged or no package"):
            contents(tmp_path / "x")


@pytest.mark.parametrize(
    "stray",
    [
        "stray/file",
        "stray",
        "__MACOSX/._x",
        "../out",
        "/abs",
        f"{TOP}/../../out",
        f"{TOP}\\x",
        f"{TOP}/C:x",
        f"{TOP}/\x1b[2J",
        f"{TOP}/METADATA.json",
        f"{TOP}/Model/x",
        f"{TOP}/metadata.json/x",
    ],
)
def test_members_that_do_not_belong_are_refused(stray: str, tmp_path: Path) -> None:
    what = refused(tmp_path, [*MEMBERS.items(), (stray, b"x")])
    assert "\x1b" not in what


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_twice_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, [*MEMBERS.items(), (f"{TOP}/model/model.bin", b"other")])


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_devices_are_refused(kind: int, tmp_path: Path) -> None:
    refused(tmp_path, [*MEMBERS.items(), (special(f"{TOP}/x", kind | 0o777), b"/etc/passwd")])


@pytest.mark.parametrize("missing", sorted(MEMBERS))
def test_what_is_needed_must_be_there(missing: str, tmp_path: Path) -> None:
    members = [(name, content) for name, content in MEMBERS.items() if name != missing]
    assert missing.removeprefix(f"{TOP}/").split(".")[0] in refused(tmp_path, members)


@pytest.mark.parametrize(
    "changes",
    [
        {"from_code": "en", "to_code": "nl"},
        {"to_code": "de"},
        {"from_code": "nl", "to_code": None},
        {"type": "sbd"},
    ],
)
def test_the_wrong_pair_is_refused(changes: dict[str, object], tmp_path: Path) -> None:
    refused(tmp_path, described(**changes).items())


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    assert "would unpack to" in refused(
        tmp_path, [*MEMBERS.items(), (f"{TOP}/zeros", bytes(80_000_000))]
    )


def test_what_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    members = [*MEMBERS.items(), (f"{TOP}/x", bytes(100_000))]
    monkeypatch.setattr(archive_module, "LARGEST", 50_000)
    assert "would unpack" in refused(tmp_path, members)
    monkeypatch.setattr(archive_module, "LARGEST", 100)
    assert "is larger than" in refused(tmp_path, members)


@pytest.mark.parametrize("most", ["_MOST_MEMBERS", "_LARGEST_LIST"])
def test_too_many_members_are_refused(
    most: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_module, most, 2)
    assert "too many files" in refused(tmp_path, MEMBERS.items())


def test_other_ways_of_packing_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as out:
        for name, content in MEMBERS.items():
            out.writestr(name, content)
    with pytest.raises(PackageError, match="packed in a way"):
        contents(path)


def test_an_encrypted_one_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "x", MEMBERS.items())
    data = bytearray(path.read_bytes())
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(PackageError, match="encrypted"):
        contents(path)
