from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.storage.connection import open_store
from reader.study.places import Places, fingerprint, from_kept, to_kept

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TEXTS = st.text(st.sampled_from("ab\r\n"), max_size=30)


@pytest.fixture
def places(own_folders: Path) -> Iterator[Places]:
    with closing(open_store(own_folders, NOW).store) as store:
        yield Places(store)


def test_a_text_that_was_never_open_has_no_place(places: Places) -> None:
    assert places.recall("f") is None
    assert places.bookmarks("f") == ()


def test_the_last_place_is_recalled_whatever_the_file_is_called(places: Places) -> None:
    places.remember("f", "oud.txt", 10, NOW)
    places.remember("f", "nieuw.txt", 0, NOW)
    places.remember("g", "nieuw.txt", 99, NOW)
    assert (places.recall("f"), places.recall("g")) == (0, 99)


def test_bookmarks_are_set_and_removed_in_the_order_of_the_text(places: Places) -> None:
    assert [places.toggle_bookmark("f", "a.txt", place, NOW) for place in (30, 4, 17)] == [True] * 3
    assert places.bookmarks("f") == (4, 17, 30)
    assert not places.toggle_bookmark("f", "a.txt", 17, NOW)
    assert places.bookmarks("f") == (4, 30)
    assert places.bookmarks("g") == ()


def test_a_bookmark_is_no_place_to_come_back_to(places: Places) -> None:
    places.toggle_bookmark("f", "a.txt", 30, NOW)
    assert places.recall("f") is None
    places.remember("f", "a.txt", 4, NOW)
    assert (places.recall("f"), places.bookmarks("f")) == (4, (30,))


def test_places_outlive_the_program(own_folders: Path) -> None:
    with closing(open_store(own_folders, NOW).store) as store:
        Places(store).remember("f", "a.txt", 12, NOW)
        Places(store).toggle_bookmark("f", "a.txt", 30, NOW)
    with closing(open_store(own_folders, NOW).store) as store:
        assert (Places(store).recall("f"), Places(store).bookmarks("f")) == (12, (30,))


def test_a_text_is_known_by_its_words_and_not_by_its_line_ends() -> None:
    text = "Eén.\n\nTwee."
    assert fingerprint(text) == fingerprint("Eén.\r\n\r\nTwee.") == fingerprint("Eén.\r\rTwee.")
    assert fingerprint(text) != fingerprint("Eén.\nTwee.")
    assert fingerprint(text) != fingerprint("eén.\n\nTwee.")


@given(st.text(st.characters(codec=None)))
def test_every_text_has_a_fingerprint(text: str) -> None:
    assert len(fingerprint(text)) == 64


def test_a_place_is_found_again_where_the_line_ends_have_changed() -> None:
    unix = "Titel\n\nEen zin. Nog een.\n\nHet slot."
    windows = unix.replace("\n", "\r\n")
    for word in ("Titel", "Een", "Nog", "Het", "slot"):
        assert from_kept(windows, to_kept(unix, unix.index(word))) == windows.index(word)
        assert from_kept(unix, to_kept(windows, windows.index(word))) == unix.index(word)


@given(TEXTS, st.data())
def test_kept_places_are_those_in_the_text_with_plain_line_ends(
    text: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(text)))
    within_pair = text[place - 1 : place + 1] == "\r\n" if place else False
    plain = text[:place].replace("\r\n", "\n").replace("\r", "\n")
    assert to_kept(text, place) == len(plain) - within_pair
    assert from_kept(text, to_kept(text, place)) == place - within_pair


@given(TEXTS, st.integers(0, 100))
def test_a_place_beyond_the_text_is_its_end(text: str, beyond: int) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert from_kept(text, len(plain) + beyond) == len(text)
