from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import EngineError, PackageError
from reader.packages.index import INDEX_VARIABLE
from reader.packages.installed import InstalledPackage, find_packages
from reader.packages.installing import TestLoad
from reader.packages.official import install_official
from reader.packages.patience import Stopped
from reader.packages.receipt import read_receipt
from reader.packages.troubles import FolderError
from tests.packages.made import METADATA, NOW, load_anything, package, state
from tests.packages.serving import Reply, Server

PATH = "/translate-nl_en-1_0.argosmodel"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def good(tiny: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> Reply:
    """The reply with the package that the server's index offers."""
    reply = Reply(tiny.read_bytes())
    link = server.answer(PATH, reply)
    server.offer({**METADATA, "links": [link]})
    monkeypatch.setenv(INDEX_VARIABLE, f"{server.address}/")
    return reply


def install(
    folder: Path,
    cache: Path,
    test_load: TestLoad = load_anything,
    cancelled: Callable[[], bool] = lambda: False,
) -> InstalledPackage:
    return install_official(
        folder,
        cache,
        progress=lambda received, total: None,
        cancelled=cancelled,
        test_load=test_load,
        now=NOW,
        wait=lambda _: None,
        timeout=0.3,
    )


def test_it_is_fetched_and_put_in_place(
    good: Reply, server: Server, folder: Path, cache: Path
) -> None:
    placed = install(folder, cache)
    assert find_packages(folder) == (placed,)
    receipt = read_receipt(placed.path)
    assert receipt is not None
    assert receipt.origin == f"{server.address}{PATH}"
    assert list(cache.iterdir()) == []


def test_an_interrupted_one_leaves_a_part_and_goes_on(
    good: Reply, server: Server, folder: Path, cache: Path
) -> None:
    package(folder, "kept", package_version="0.9")
    before = state(folder.parent)
    server.answer(PATH, *[replace(good, stops_after=50_000)] + [Reply(status=500)] * 9)
    with pytest.raises(PackageError, match="500"):
        install(folder, cache)
    assert [path.suffix for path in cache.iterdir()] == [".part"]
    assert state(folder.parent) == before
    server.answer(PATH, good)
    server.asked.clear()
    install(folder, cache)
    assert server.asked[-1] == (PATH, "bytes=49999-")
    assert list(cache.iterdir()) == []


@pytest.mark.parametrize("bad", [b"<html>", b"", None])
def test_a_broken_download_is_not_kept(
    bad: bytes | None, good: Reply, server: Server, folder: Path, cache: Path
) -> None:
    server.answer(PATH, replace(good, body=good.body[:-100] if bad is None else bad))
    with pytest.raises(PackageError, match="damaged or no package"):
        install(folder, cache)
    assert list(cache.iterdir()) == []
    assert not folder.parent.exists() or list(folder.parent.iterdir()) == []


def test_one_that_does_not_load_is_not_kept(good: Reply, folder: Path, cache: Path) -> None:
    def fail(_: Path) -> None:
        raise EngineError("no")

    with pytest.raises(EngineError):
        install(folder, cache, fail)
    assert list(cache.iterdir()) == []
    assert list(folder.parent.iterdir()) == []


def test_a_folder_in_the_way_costs_no_download(
    good: Reply, server: Server, folder: Path, cache: Path
) -> None:
    folder.parent.mkdir()
    folder.touch()
    with pytest.raises(FolderError):
        install(folder, cache)
    folder.unlink()
    server.asked.clear()
    install(folder, cache)
    assert server.asked[-1] == (PATH, f"bytes={len(good.body) - 1}-")


def test_the_next_address_is_asked_where_one_has_nothing(
    good: Reply, server: Server, folder: Path, cache: Path
) -> None:
    server.offer({**METADATA, "links": [f"{server.address}/gone", f"{server.address}{PATH}"]})
    assert install(folder, cache).version == "1.0"


def test_two_at_once_do_not_meet(good: Reply, folder: Path, cache: Path) -> None:
    def meanwhile(_: Path) -> None:
        with pytest.raises(FolderError, match="Another reader"):
            install(folder.parent.parent / "another" / "packages", cache)

    install(folder, cache, meanwhile)
    assert len(find_packages(folder)) == 1


def test_it_can_be_stopped_after_the_download(good: Reply, folder: Path, cache: Path) -> None:
    tried: list[Path] = []
    with pytest.raises(Stopped):
        install(folder, cache, tried.append, cancelled=lambda: bool(tried))
    assert find_packages(folder) == ()
    assert [path.suffix for path in cache.iterdir()] == [".part"]


def test_without_an_index_nothing_is_made(server: Server, folder: Path, cache: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv(INDEX_VARIABLE, f"{server.address}/nowhere/")
        with pytest.raises(PackageError, match="404"):
            install(folder, cache)
    assert not folder.parent.exists()
    shutil.rmtree(cache)
