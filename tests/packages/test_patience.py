from __future__ import annotations

import pytest

from reader.packages.patience import WAITS, Patience, Stopped, Unreachable, persist


def failing() -> str:
    raise Unreachable("gone")


def test_it_waits_longer_each_time_and_gives_up() -> None:
    waited: list[float] = []
    with pytest.raises(Unreachable):
        persist(failing, Patience(wait=waited.append))
    assert sum(waited) == pytest.approx(sum(WAITS))
    assert sorted(WAITS) == list(WAITS)


def test_who_gets_on_may_fail_more_often() -> None:
    there = iter(range(0, 100_000_000, 1_000_000))
    tries: list[int] = []

    def attempt() -> str:
        tries.append(1)
        return "all" if len(tries) == 20 else failing()

    assert persist(attempt, Patience(wait=lambda _: None), lambda: next(there)) == "all"


def test_it_stops_between_two_waits() -> None:
    waited: list[float] = []
    patience = Patience(wait=waited.append, cancelled=lambda: len(waited) >= 2)
    with pytest.raises(Stopped):
        persist(failing, patience)
    assert len(waited) == 2
