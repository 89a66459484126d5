from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import PackageError
from reader.packages.index import INDEX_VARIABLE, fetch_offer, find_offer, index_address
from reader.packages.patience import Patience
from tests.packages.made import METADATA
from tests.packages.serving import Reply, Server

ADDRESS = "https://example.org/index.json"
LINK = "https://example.com/translate-nl_en-1_8.argosmodel"
HASTY = Patience(wait=lambda _: None, timeout=0.3)


def entry(**changes: object) -> dict[str, object]:
    return {**METADATA, "links": [LINK], **changes}


def index(*entries: object) -> bytes:
    return json.dumps(entries).encode()


def test_it_is_argos_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert index_address().startswith("https://raw.githubusercontent.com/argosopentech/")
    monkeypatch.setenv(INDEX_VARIABLE, "http://127.0.0.1:1/")
    assert index_address() == "http://127.0.0.1:1/index.json"
    monkeypatch.setenv(INDEX_VARIABLE, "file:///tmp/")
    with pytest.raises(PackageError, match=INDEX_VARIABLE):
        index_address()


def test_the_newest_direct_package_is_offered() -> None:
    offer = find_offer(
        index(
            entry(to_code="de", package_version="9"),
            entry(from_code="en", to_code="nl", package_version="9"),
            entry(package_version="1.10"),
            entry(package_version="1.9"),
            entry(package_version="2", links=[]),
        ),
        ADDRESS,
    )
    assert offer.metadata.version == "1.10"
    assert offer.links == (LINK,)


@pytest.mark.parametrize(
    "hostile",
    [
        None,
        7,
        "nl",
        [],
        {},
        entry(package_version=["9"]),
        entry(package_version="9", from_code={"nl": 1}),
        entry(package_version="9", links="https://example.com/"),
        entry(package_version="9", links=[None, 3, {}, "file:///etc/passwd", "http://plain.org/"]),
        entry(package_version="9", links=["https://example.com/\r\nHost: x"]),
        entry(package_version="9", type="sbd"),
    ],
)
def test_hostile_entries_are_passed_over(hostile: object) -> None:
    assert find_offer(index(hostile, entry(), hostile), ADDRESS).metadata.version == "1.8"
    with pytest.raises(PackageError, match="no package from Dutch to English"):
        find_offer(index(hostile), ADDRESS)


@pytest.mark.parametrize("damaged", [b"", b"<html></html>", b"{}", b"\xff", b"[" * 200_000])
def test_what_is_no_index_is_said(damaged: bytes) -> None:
    with pytest.raises(PackageError, match="is no index of packages"):
        find_offer(damaged, ADDRESS)


@given(st.recursive(st.none() | st.text() | st.integers(), st.lists).map(json.dumps))
def test_no_json_is_more_than_an_error(text: str) -> None:
    with pytest.raises(PackageError):
        find_offer(text.encode(), ADDRESS)


def test_it_is_fetched(server: Server) -> None:
    link = f"{server.address}/x.argosmodel"
    offer = fetch_offer(server.offer(entry(links=[link])), HASTY)
    assert offer.links == (link,)


def test_one_without_end_is_refused(server: Server) -> None:
    address = server.answer("/index.json", Reply(b" " * 100_000, endless=True))
    with pytest.raises(PackageError, match="too large"):
        fetch_offer(address, HASTY)
