from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from reader.engine.trial import Trial, fastest, measure_workers, try_package
from reader.errors import EngineError
from tests.installed import install_tiny


def test_a_package_that_translates_passes() -> None:
    try_package(install_tiny().path)


@pytest.mark.parametrize("content", [b"", b"no model", bytes(10_000)])
def test_a_model_that_cannot_be_loaded_fails_in_words(content: bytes) -> None:
    package = install_tiny()
    (package.path / "model" / "model.bin").write_bytes(content)
    with pytest.raises(EngineError):
        try_package(package.path)


def test_a_damaged_tokenizer_fails_in_words() -> None:
    package = install_tiny()
    (package.path / "sentencepiece.model").write_bytes(b"no tokenizer")
    with pytest.raises(EngineError, match="cannot be loaded"):
        try_package(package.path)


def test_a_folder_that_is_gone_fails_in_words(tmp_path: Path) -> None:
    with pytest.raises(EngineError):
        try_package(tmp_path / "gone")


def test_a_trial_translates_in_sentence_case_and_keeps_nothing(own_folders: Path) -> None:
    trial = Trial(install_tiny(), workers=2)
    found = {each.segment: each.english for each in trial.translate(["DE KRANT LEEST DE STAD"])}
    assert found == {"DE KRANT LEEST DE STAD": "The newspaper reads the city"}
    assert not own_folders.exists()


def test_every_number_of_workers_is_measured_in_words_a_second() -> None:
    clock = itertools.count(step=10.0)
    speeds = measure_workers(install_tiny(), 2, lambda: next(clock))
    assert set(speeds) == {1, 2}
    assert speeds[1] == speeds[2] > 0, "ten seconds each by this clock"


@pytest.mark.parametrize(
    ("speeds", "best"),
    [({1: 10.0}, 1), ({1: 10.0, 2: 19.0}, 2), ({1: 10.0, 2: 10.5}, 1), ({1: 10.0, 4: 6.0}, 1)],
)
def test_more_workers_are_used_only_where_they_are_faster(
    speeds: dict[int, float], best: int
) -> None:
    assert fastest(speeds) == best
