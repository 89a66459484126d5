from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import PackageError
from reader.packages.download import download, forget
from reader.packages.patience import WAITS, Patience, Stopped, Unreachable
from reader.packages.troubles import FolderError
from tests.packages.serving import Reply, Server

BODY = os.urandom(300_000)
NAME = "translate-nl_en-1_8"
HASTY = Patience(wait=lambda _: None, timeout=0.3)
GOOD = Reply(BODY)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def fetched(server: Server, cache: Path, *replies: Reply, patience: Patience = HASTY) -> bytes:
    link = server.answer("/x", *replies)
    part = download(link, cache, NAME, patience)
    assert list(cache.iterdir()) == [part]
    return part.read_bytes()


def leave(server: Server, cache: Path, size: int, reply: Reply = GOOD) -> Path:
    """What stays of a download that broke off after so many bytes."""
    link = server.answer("/x", *[replace(reply, stops_after=size)] + [Reply(status=503)] * 9)
    with pytest.raises(Unreachable):
        download(link, cache, NAME, HASTY)
    (part,) = cache.iterdir()
    assert part.name.endswith(".part")
    assert part.stat().st_size == size
    server.asked.clear()
    return part


def test_a_good_server_gives_it_all(server: Server, cache: Path) -> None:
    told: list[tuple[int, int | None]] = []

    def progress(received: int, total: int | None) -> None:
        told.append((received, total))

    assert fetched(server, cache, GOOD, patience=replace(HASTY, progress=progress)) == BODY
    assert told[-1] == (len(BODY), len(BODY))
    assert sorted(told) == told


@pytest.mark.parametrize("reply", [GOOD, replace(GOOD, has_length=False), replace(GOOD, tag=None)])
def test_whatever_it_says_of_itself(reply: Reply, server: Server, cache: Path) -> None:
    assert fetched(server, cache, reply) == BODY
    assert fetched(server, cache, reply) == BODY


def test_a_cut_connection_is_gone_on_with(server: Server, cache: Path) -> None:
    cuts = [replace(GOOD, stops_after=size) for size in (100_000, 50_000)]
    assert fetched(server, cache, *cuts, GOOD) == BODY
    assert server.asked == [("/x", None), ("/x", "bytes=99999-"), ("/x", "bytes=149998-")]


def test_a_slow_server_is_left_and_asked_for_the_rest(server: Server, cache: Path) -> None:
    slow = replace(GOOD, stalls_after=100_000)
    assert fetched(server, cache, slow, Reply(status=500), GOOD) == BODY
    assert [wanted for _, wanted in server.asked] == [None, "bytes=99999-", "bytes=99999-"]


def test_a_later_call_goes_on(server: Server, cache: Path) -> None:
    leave(server, cache, 200_000)
    assert fetched(server, cache, GOOD) == BODY
    assert server.asked == [("/x", "bytes=199999-")]


def test_a_file_that_is_whole_is_not_fetched_again(server: Server, cache: Path) -> None:
    fetched(server, cache, GOOD)
    server.asked.clear()
    assert fetched(server, cache, GOOD) == BODY
    assert server.asked == [("/x", f"bytes={len(BODY) - 1}-")]


@pytest.mark.parametrize(
    "changed",
    [
        replace(GOOD, tag='"second"', body=BODY[::-1]),
        replace(GOOD, tag='"second"', body=BODY[:1000]),
        replace(GOOD, tag=None, body=BODY[::-1]),
        replace(GOOD, body=BODY[::-1] + b"longer"),
        replace(GOOD, ranges=False, body=BODY[::-1]),
        replace(GOOD, ranges=False, body=BODY[::-1], has_length=False),
    ],
)
def test_another_content_is_begun_anew(changed: Reply, server: Server, cache: Path) -> None:
    leave(server, cache, 200_000)
    assert fetched(server, cache, changed) == changed.body


@pytest.mark.parametrize("tag", [None, 'W/"weak"'])
def test_a_content_without_a_name_is_begun_anew(
    tag: str | None, server: Server, cache: Path
) -> None:
    leave(server, cache, 200_000, replace(GOOD, tag=tag))
    assert fetched(server, cache, replace(GOOD, tag=tag)) == BODY
    assert server.asked == [("/x", None)]


def test_a_date_is_name_enough(server: Server, cache: Path) -> None:
    dated = replace(GOOD, tag=None, headers={"Last-Modified": "Tue, 24 Nov 2026 12:00:00 GMT"})
    leave(server, cache, 200_000, dated)
    assert fetched(server, cache, dated) == BODY
    assert server.asked == [("/x", "bytes=199999-")]


@pytest.mark.parametrize(
    "said",
    ["bytes 0-299999/300000", "bytes 199999-299999/*", "bytes 199999-299998/300000", "x", ""],
)
def test_a_lie_about_the_part_is_not_believed(said: str, server: Server, cache: Path) -> None:
    leave(server, cache, 200_000)
    lie = Reply(BODY[199_999:], 206, {"Content-Range": said})
    assert fetched(server, cache, lie, GOOD) == BODY


def test_a_part_that_nobody_asked_for_is_refused(server: Server, cache: Path) -> None:
    with pytest.raises(PackageError, match="answers 206"):
        fetched(server, cache, Reply(BODY, 206))


def test_a_body_that_is_shorter_than_said_is_no_whole(server: Server, cache: Path) -> None:
    with pytest.raises(Unreachable, match="broke off"):
        fetched(server, cache, replace(GOOD, ranges=False, says=len(BODY) + 1))
    assert len(server.asked) == 1 + len(WAITS)


def test_no_more_is_taken_than_was_said(server: Server, cache: Path) -> None:
    assert fetched(server, cache, replace(GOOD, says=1000)) == BODY[:1000]


@pytest.mark.parametrize(
    "reply",
    [
        GOOD,
        replace(GOOD, endless=True),
        replace(GOOD, has_length=False),
        replace(GOOD, says=10**15),
    ],
)
def test_what_is_larger_than_any_package_is_refused(
    reply: Reply, server: Server, cache: Path
) -> None:
    with pytest.raises(PackageError, match="larger than"):
        download(server.answer("/x", reply), cache, NAME, HASTY, largest=250_000)
    assert list(cache.iterdir()) == []


def test_it_stops_when_asked_and_keeps_what_it_has(server: Server, cache: Path) -> None:
    told: list[int] = []
    patience = replace(
        HASTY,
        progress=lambda received, total: told.append(received),
        cancelled=lambda: bool(told) and told[-1] > 100_000,
    )
    with pytest.raises(Stopped):
        fetched(server, cache, GOOD, patience=patience)
    (part,) = cache.iterdir()
    assert part.stat().st_size == told[-1]
    assert fetched(server, cache, GOOD) == BODY


def test_a_cache_that_cannot_be_written_is_named(server: Server, unwritable: Path) -> None:
    with pytest.raises(FolderError, match=r"cannot be written.*READER_CACHE_DIR"):
        download(server.answer("/x", GOOD), unwritable / "cache", NAME, HASTY)


def test_all_downloads_are_forgotten_and_nothing_else(server: Server, cache: Path) -> None:
    leave(server, cache, 1000)
    (cache / "other").touch()
    forget(cache)
    assert list(cache.iterdir()) == [cache / "other"]
