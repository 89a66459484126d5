"""The label of a pointer to another article."""

from __future__ import annotations

import pytest

from reader.export.related import without_label


@pytest.mark.parametrize(
    "pointer",
    [
        "LEES OOK: Waarom de Maas laag staat",
        "Lees ook | Waarom de Maas laag staat",
        "Lees verder – Waarom de Maas laag staat",
        "Zie ook:Waarom de Maas laag staat",
        "Waarom de Maas laag staat",
    ],
)
def test_the_label_is_left_out(pointer: str) -> None:
    assert without_label(pointer) == "Waarom de Maas laag staat"


def test_quote_marks_are_part_of_what_it_points_to() -> None:
    assert without_label("Lees ook: ‘Mijn huis lekt’") == "‘Mijn huis lekt’"


def test_a_label_alone_points_to_nothing() -> None:
    assert without_label("LEES OOK:") == ""
