"""Offices with their holder's name right behind them."""

from __future__ import annotations

import pytest

from tests.analysis.made import findings_in


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("minister van Onderwijs Zuhal Demir", "Zuhal Demir", "minister van Onderwijs"),
        (
            "Vlaams minister van Mobiliteit An De Ridder",
            "An De Ridder",
            "Vlaams minister van Mobiliteit",
        ),
        (
            "minister van Buitenlandse Zaken Caspar Veldman",
            "Caspar Veldman",
            "minister van Buitenlandse Zaken",
        ),
        (
            "schepen van Sport Lieve Verhulst (Dorp en Dijk)",
            "Lieve Verhulst",
            "schepen van Sport; Dorp en Dijk",
        ),
        ("wethouder Jan Smit van Financiën", "Jan Smit", "wethouder van Financiën"),
        (
            "staatssecretaris voor Asiel en Migratie Nicole de Haas",
            "Nicole de Haas",
            "staatssecretaris voor Asiel en Migratie",
        ),
        ("burgemeester van Gent Mathias De Wolf", "Mathias De Wolf", "burgemeester van Gent"),
        ("burgemeester van Leiebeke Ward Nelis", "Ward Nelis", "burgemeester van Leiebeke"),
        (
            "directeur van het Blauwe Fonds Wim Hendriks",
            "Wim Hendriks",
            "directeur van het Blauwe Fonds",
        ),
    ],
)
def test_the_holder_is_named_and_the_office_is_the_role(words: str, name: str, role: str) -> None:
    found = findings_in(f"„Dat klopt”, zegt {words}. „Meer weet ik niet.”")
    assert [quote.speaker for quote in found.quotes] == [name, name]
    assert [(source.name, source.role) for source in found.sources] == [(name, role)]


def test_what_follows_of_may_be_the_name_itself() -> None:
    found = findings_in("„Dat klopt”, zegt de zus van Piet Hein Donker.")
    assert [quote.speaker for quote in found.quotes] == ["de zus van Piet Hein Donker"]
