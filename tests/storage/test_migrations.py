from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from reader.storage import migrations
from reader.storage.migrations import APPLICATION_ID, MIGRATIONS, TABLES, migrate, schema_version


@pytest.fixture
def empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def _tables(connection: sqlite3.Connection) -> set[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in found}


def test_an_empty_database_comes_to_the_newest_schema(empty: sqlite3.Connection) -> None:
    migrate(empty)
    assert schema_version(empty) == len(MIGRATIONS)
    assert _tables(empty) == TABLES
    assert empty.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_migrating_again_changes_nothing(empty: sqlite3.Connection) -> None:
    migrate(empty)
    before = empty.total_changes
    migrate(empty)
    assert empty.total_changes == before


def test_only_the_missing_steps_are_taken(
    empty: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(empty)
    empty.execute("INSERT INTO preference VALUES ('theme', 'night')")

    def add_table(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE later (segment TEXT)")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, add_table))
    migrate(empty)
    assert schema_version(empty) == len(MIGRATIONS) + 1
    assert "later" in _tables(empty)
    assert empty.execute("SELECT value FROM preference").fetchall() == [("night",)]


def test_a_step_that_fails_leaves_nothing_behind(
    empty: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (a)")
        connection.execute("CREATE TABLE half (a)")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, fail))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(empty)
    assert schema_version(empty) == 0
    assert _tables(empty) == set()
    assert not empty.in_transaction


def test_a_database_of_the_first_schema_keeps_what_it_has(empty: sqlite3.Connection) -> None:
    MIGRATIONS[0](empty)
    empty.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    empty.execute("PRAGMA user_version = 1")
    empty.execute("INSERT INTO correction VALUES (1, 'Dag.', 'Hello.', '2026-11-24T12:00:00Z')")
    migrate(empty)
    assert _tables(empty) == TABLES
    assert empty.execute("SELECT english FROM correction").fetchall() == [("Hello.",)]
