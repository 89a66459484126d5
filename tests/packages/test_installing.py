from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import EngineError, PackageError
from reader.packages.installed import find_packages, newest
from reader.packages.installing import install_file, remove
from reader.packages.receipt import compare, read_receipt
from tests.packages.made import MEMBERS, NOW, TOP, archive, described, load_anything, package, state


def install(path: Path, folder: Path, test_load: Callable[[Path], None] = load_anything) -> Path:
    return install_file(path, folder, test_load=test_load, now=NOW).path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return archive(tmp_path / "good.argosmodel", MEMBERS.items())


def test_a_package_is_put_in_place_with_a_receipt(tiny: Path, folder: Path) -> None:
    placed = install_file(tiny, folder, test_load=load_anything, now=NOW)
    assert placed.path == folder / "translate-nl_en-1_0"
    assert find_packages(folder) == (placed,)
    receipt = read_receipt(placed.path)
    assert receipt is not None
    assert receipt.archive_sha256 == hashlib.sha256(tiny.read_bytes()).hexdigest()
    assert (receipt.origin, receipt.installed_at) == ("tiny.argosmodel", NOW.isoformat())
    assert set(receipt.files) == set(state(placed.path)) - {"model", "reader-receipt.json"}
    assert compare(placed.path, receipt) == ()
    assert list(folder.parent.iterdir()) == [folder]


def test_it_is_tried_where_it_is_made_ready(good: Path, folder: Path) -> None:
    tried = []

    def test_load(path: Path) -> None:
        tried.append(path)
        assert (path / "model" / "model.bin").read_bytes() == b"weights"
        assert not folder.exists()

    install(good, folder, test_load)
    assert len(tried) == 1
    assert not tried[0].exists()


def test_what_has_its_name_stays_where_it_is(good: Path, folder: Path) -> None:
    (folder / TOP).mkdir(parents=True)
    (folder / f"{TOP}-2").touch()
    (folder / f"{TOP}-3").symlink_to("nowhere")
    assert install(good, folder) == folder / f"{TOP}-4"
    assert (folder / TOP).is_dir()


def test_an_older_copy_of_the_same_version_goes_and_others_stay(good: Path, folder: Path) -> None:
    package(folder, TOP)
    package(folder, "mine")
    package(folder, "older", package_version="1.7")
    package(folder, "other", to_code="de")
    assert install(good, folder) == folder / f"{TOP}-2"
    assert {found.path.name for found in find_packages(folder)} == {f"{TOP}-2", "older", "other"}
    assert install(good, folder) == folder / TOP


def test_a_receipt_in_the_archive_is_not_believed(good: Path, folder: Path, tmp_path: Path) -> None:
    forged = archive(tmp_path / "forged", [*MEMBERS.items(), (f"{TOP}/reader-receipt.json", b"{}")])
    receipt = read_receipt(install(forged, folder))
    assert receipt is not None
    assert "reader-receipt.json" not in receipt.files


def test_a_hostile_version_names_a_plain_folder(folder: Path, tmp_path: Path) -> None:
    hostile = archive(tmp_path / "x", described(package_version="../../\x1b[31m").items())
    assert install(hostile, folder) == folder / "translate-nl_en-31m"


# -- what goes wrong leaves all as it was ----------------------------------------------------------
def damages(path: Path) -> dict[str, Callable[[], object]]:
    """Ways in which an archive that was good is not."""
    whole = path.read_bytes()
    with zipfile.ZipFile(path) as opened:
        model = next(info for info in opened.infolist() if info.filename.endswith("model.bin"))
    middle = model.header_offset + 30 + len(model.filename) + model.compress_size // 2
    changed = bytearray(whole)
    changed[middle] ^= 0xFF
    sum_at = whole.rfind(b"PK\x01\x02") + 16
    wrong_sum = bytearray(whole)
    wrong_sum[sum_at] ^= 1
    return {
        "empty": lambda: path.write_bytes(b""),
        "truncated": lambda: path.write_bytes(whole[: len(whole) // 2]),
        "changed": lambda: path.write_bytes(changed),
        "a wrong sum": lambda: path.write_bytes(wrong_sum),
        "another root": lambda: add(path, "other/x"),
        "a file beside": lambda: add(path, "x"),
        "out of it": lambda: add(path, "translate-nl_en-1_0/../../x"),
    }


def add(path: Path, name: str) -> None:
    with zipfile.ZipFile(path, "a") as opened:
        opened.writestr(name, "x")


@pytest.mark.parametrize(
    "damage",
    [
        "empty",
        "truncated",
        "changed",
        "a wrong sum",
        "another root",
        "a file beside",
        "out of it",
    ],
)
def test_a_bad_archive_changes_nothing(
    damage: str, tiny: Path, folder: Path, tmp_path: Path
) -> None:
    package(folder, "kept")
    (folder / "stray").mkdir()
    bad = tmp_path / "bad.argosmodel"
    shutil.copy(tiny, bad)
    damages(bad)[damage]()
    before = state(folder.parent)
    with pytest.raises(PackageError, match=r"bad\.argosmodel"):
        install(bad, folder)
    assert state(folder.parent) == before


@settings(max_examples=150, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_whatever_a_byte_becomes_nothing_but_a_package_is_installed(
    chance: random.Random, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("mutated")
    data = bytearray(archive(home / "x", MEMBERS.items()).read_bytes())
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    (home / "x").write_bytes(data)
    try:
        install(home / "x", home / "packages")
    except PackageError:
        assert {path.name for path in home.iterdir()} <= {"x", "packages"}
    else:
        assert newest(find_packages(home / "packages")) is not None
    shutil.rmtree(home)


@pytest.mark.parametrize("error", [EngineError("x"), PackageError("x"), KeyboardInterrupt()])
def test_one_that_does_not_load_changes_nothing(
    error: BaseException, good: Path, folder: Path
) -> None:
    package(folder, "kept")
    before = state(folder.parent)

    def fail(_: Path) -> None:
        raise error

    with pytest.raises(type(error)):
        install(good, folder, fail)
    assert state(folder.parent) == before


def test_an_archive_that_unpacks_to_more_than_it_says_is_stopped(
    good: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.packages.unpacking.LARGEST", 5)
    with pytest.raises(PackageError, match="never ends"):
        install(good, folder)
    assert list(folder.parent.iterdir()) == []


def test_without_room_it_says_so_before_it_unpacks(
    good: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=3))
    with pytest.raises(PackageError, match=f"no room .* {folder.parent}"):
        install(good, folder)
    assert list(folder.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EDQUOT, "no room"),
        (errno.EROFS, "cannot be written: Read-only"),
        (errno.EXDEV, "another disk"),
    ],
)
def test_what_the_disk_refuses_is_said(
    number: int, said: str, good: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package(folder, "kept")
    before = state(folder.parent)

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(number, os.strerror(number), str(self))

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PackageError, match=f"{said}|{folder}.*{said}"):
        install(good, folder)
    assert state(folder.parent) == before


def test_a_read_only_home_is_named(good: Path, unwritable: Path) -> None:
    with pytest.raises(PackageError, match=f"{unwritable}.* cannot be written"):
        install(good, unwritable / "argos" / "packages")


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_an_archive_that_cannot_be_opened_is_named(name: str, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=f"{tmp_path / name} cannot be read"):
        install(tmp_path / name, folder)


def test_a_file_in_place_of_the_folder_is_told(good: Path, folder: Path) -> None:
    folder.parent.mkdir()
    folder.touch()
    with pytest.raises(PackageError, match="cannot be written"):
        install(good, folder)
    assert list(folder.parent.iterdir()) == [folder]


def test_what_a_killed_installation_left_is_taken_away(good: Path, folder: Path) -> None:
    left = folder.parent / ".reader-staging-left"
    (left / "package").mkdir(parents=True)
    install(good, folder)
    assert not left.exists()


def test_two_at_once_do_not_meet(good: Path, folder: Path) -> None:
    def meanwhile(_: Path) -> None:
        with pytest.raises(PackageError, match="Another reader"):
            install(good, folder)

    install(good, folder, meanwhile)
    assert len(find_packages(folder)) == 1


def test_it_can_be_stopped_on_its_way(good: Path, folder: Path) -> None:
    def stop() -> None:
        raise PackageError("stopped")

    with pytest.raises(PackageError, match="stopped"):
        install_file(good, folder, test_load=load_anything, now=NOW, go_on=stop)
    assert list(folder.parent.iterdir()) == []


# -- taking away -----------------------------------------------------------------------------------
def test_a_package_is_removed_with_all_that_is_in_it(good: Path, folder: Path) -> None:
    install(good, folder)
    (found,) = find_packages(folder)
    remove(found)
    assert list(folder.parent.iterdir()) == [folder]
    assert list(folder.iterdir()) == []
    with pytest.raises(PackageError):
        remove(found)


def test_of_a_linked_package_only_the_link_goes(folder: Path, tmp_path: Path) -> None:
    elsewhere = package(tmp_path / "elsewhere", "x")
    folder.mkdir(parents=True)
    (folder / "x").symlink_to(elsewhere)
    (found,) = find_packages(folder)
    remove(found)
    assert find_packages(folder) == ()
    assert (elsewhere / "metadata.json").exists()


def test_argos_looks_anew_where_it_is_loaded(
    good: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cleared = []
    argos: Any = SimpleNamespace(
        installed_translates=["old"],
        get_installed_languages=SimpleNamespace(cache_clear=lambda: cleared.append(1)),
    )
    monkeypatch.setitem(sys.modules, "argostranslate.translate", argos)
    install(good, folder)
    assert (argos.installed_translates, cleared) == ([], [1])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no FIFOs")
def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.argosmodel"
    os.mkfifo(pipe)
    with pytest.raises(PackageError, match="is no file"):
        install_file(pipe, tmp_path / "packages", test_load=load_anything, now=NOW)
