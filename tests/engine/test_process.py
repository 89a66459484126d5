"""The engine as a process: through Argos and CTranslate2, with a model that is wired by hand."""

from __future__ import annotations

import os
import signal
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.engine.process import EngineLost, EngineProcess
from reader.engine.protocol import Batch
from reader.engine.sentence import Sentence
from reader.engine.starting import start_engine
from reader.errors import EngineError
from reader.storage.connection import open_store
from reader.translation.machine import MachineMemory, known_packages
from tests.installed import install_tiny

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def batch(number: int, *segments: str) -> Batch:
    return Batch(number, tuple(Sentence(each, each) for each in segments))


def ready(folder: Path | None = None, workers: int = 2) -> EngineProcess:
    engine = start_engine(install_tiny(), workers, folder)
    engine.wait_until_ready()
    return engine


def test_it_gives_each_sentence_its_english_score_and_attention() -> None:
    with closing(ready()) as engine:
        engine.ask(batch(7, "De man leest vandaag een krant.", "Het huis is groot."))
        done = engine.next_done()
    assert (done.number, done.kept, done.notices) == (7, False, ())
    assert [each.english for each in done.english] == [
        "The man reads today a newspaper.",
        "The house is big.",
    ]
    first = done.english[0]
    assert first.score <= 0
    assert first.doubts == ()
    words = [span.of(first.english) for span in first.attention.english]
    assert "newspaper" in words
    row = words.index("newspaper")
    looked_at = max(
        range(len(first.attention.dutch)), key=lambda at: first.attention.weight(row, at)
    )
    assert first.attention.dutch[looked_at].of(first.segment) == "krant"


def test_what_it_says_is_kept_is_on_the_disk(own_folders: Path) -> None:
    with closing(ready(own_folders)) as engine:
        engine.ask(batch(1, "De man leest."))
        assert engine.next_done().kept
        with closing(open_store(own_folders, NOW).store) as store:
            (package,) = known_packages(store)
            memory = MachineMemory(store, package)
            found = memory.find("De man leest.")
            assert found is not None
            assert (found.english, found.made_by) == ("The man reads.", "Argos nl→en 1.0")
            assert memory.attention("De man leest.") is not None


def test_a_store_that_cannot_be_written_is_said_and_the_english_comes_all_the_same(
    tmp_path: Path,
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    with closing(ready(blocked / "data")) as engine:
        engine.ask(batch(1, "De man leest."))
        done = engine.next_done()
    assert not done.kept
    assert [each.english for each in done.english] == ["The man reads."]
    assert any("cannot be used" in notice for notice in done.notices)


def test_stopping_does_not_wait_for_what_is_in_work() -> None:
    engine = ready()
    engine.ask(batch(1, *["De man leest een krant en " * 40] * 8))
    engine.close()
    with pytest.raises(ProcessLookupError):
        os.kill(engine.pid, 0)


def test_it_ends_when_nobody_asks_any_more() -> None:
    engine = ready()
    engine.ask(batch(1, *["De man leest een krant en " * 40] * 8))
    engine._questions.close()
    assert engine._process.wait() == 0
    engine.close()


def test_a_killed_engine_is_lost_in_words() -> None:
    with closing(ready()) as engine:
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(EngineLost, match="it was killed, perhaps for want of memory"):
            engine.next_done()
        with pytest.raises(EngineLost):
            engine.ask(batch(1, "De man leest."))


def test_a_damaged_model_is_refused() -> None:
    package = install_tiny()
    (package.path / "model" / "model.bin").write_bytes(b"no model")
    with closing(start_engine(package, 1, None)) as engine, pytest.raises(EngineError) as told:
        engine.wait_until_ready()
    assert str(package.path) in str(told.value)
    assert "reader models install" in str(told.value)


def test_a_home_where_argos_cannot_make_its_folders_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = install_tiny()
    blocked = tmp_path / "blocked"
    blocked.write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    with closing(start_engine(package, 1, None)) as engine, pytest.raises(EngineError) as told:
        engine.wait_until_ready()
    assert str(blocked) in str(told.value)


def test_what_a_library_prints_is_not_taken_for_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Argos prints on standard output where its debugging is on, which a file of its own can say.
    settings = tmp_path / "config" / "argos-translate"
    settings.mkdir(parents=True)
    (settings / "settings.json").write_text('{"ARGOS_DEBUG": "1"}')
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with closing(ready()) as engine:
        engine.ask(batch(1, "De man leest."))
        assert engine.next_done().english[0].english == "The man reads."
