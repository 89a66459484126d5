from __future__ import annotations

import pytest

from reader.engine.quality.probes import PROBES, Probe, faults_of

PROBE = Probe(
    "De krant van Utrecht heeft 124.500 lezers en Anna niet.", ("Utrecht", "124.500", "Anna")
)


@pytest.mark.parametrize(
    "english",
    [
        "The Utrecht newspaper has 124,500 readers, and not Anna.",
        "Utrecht's paper has 124.500 readers and Anna doesn’t.",
        "ANNA is not among the 124500 readers of the Utrecht-based newspaper.",
        "The paper’s a 124,500-reader one: UTRECHT. Not anna.",
    ],
)
def test_names_and_figures_may_come_in_any_way(english: str) -> None:
    assert faults_of(PROBE, english) == ()


@pytest.mark.parametrize(
    ("english", "faults"),
    [
        ("", ("is empty",)),
        (" … ", ("is empty",)),
        ("The Utrecht newspaper has readers, and not Anna.", ("lost 124.500",)),
        ("The paper has 124,500 readers and not Annabel.", ("lost Utrecht", "lost Anna")),
        ("The Utrecht paper has 1,245 readers, not Anna.", ("lost 124.500",)),
        ("De krant van Utrecht heeft 124,500 lezers en Anna niet", ("was left in Dutch",)),
        (
            "The Utrecht paper has 124,500 readers and Anna and Anna and Anna and Anna and Anna",
            ("goes round in circles",),
        ),
        ("Utrecht, 124,500, Anna nananananana", ("goes round in circles",)),
        (
            "Utrecht Anna 124,500 " + " ".join(f"w{chr(97 + n)}" for n in range(40)),
            ("goes round in circles",),
        ),
    ],
)
def test_what_is_wrong_is_said(english: str, faults: tuple[str, ...]) -> None:
    assert faults_of(PROBE, english) == faults


def test_there_are_ten_that_have_what_they_need_and_are_dutch() -> None:
    assert len(PROBES) == 10
    for probe in PROBES:
        assert faults_of(probe, probe.dutch) == ("was left in Dutch",)
        assert faults_of(probe, f"English: {probe.dutch}") == ()
