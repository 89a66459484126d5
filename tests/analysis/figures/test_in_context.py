"""Figures that only the words around them make clear: sums, dates, parts and lists."""

from __future__ import annotations

import pytest

from reader.analysis.findings import Value
from tests.analysis.figures.test_find import figures_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("De provincie wil een fonds van zeker 120 miljoen.", 120_000_000),
        ("Toen liep de schade hoog op. Nu is dat 80 miljoen.", 80_000_000),
        ("Ieder kwartaal verliezen ze 2,5 miljoen.", 2_500_000),
        ("Zo'n 60 miljoen winst is niet veel.", 60_000_000),
        ("De weduwe eist dertig miljoen.", 30_000_000),
        ("De brug kost 45 miljoen per jaar.", 45_000_000),
        ("Vlaanderen trekt 3 miljoen uit.", 3_000_000),
        ("De schade wordt geraamd op 4 ton.", 400_000),
    ],
)
def test_a_large_number_is_money_where_money_is_spoken_of(text: str, value: Value) -> None:
    assert [found[1:] for found in figures_in(text)] == [("money", value, "EUR")]


@pytest.mark.parametrize(
    "text",
    [
        "Van de 6 miljoen leden betalen er 2 miljoen te laat.",
        "De oplage kwam op 3 miljoen uit.",
        "De film kostte weinig en trok 3 miljoen kijkers.",
        "Het land heeft 8 miljoen bewoners, tegen 6 miljoen toen.",
    ],
)
def test_a_large_number_that_counts_is_no_money(text: str) -> None:
    assert all(kind == "count" for _, kind, _, _ in figures_in(text))


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "unit"),
    [
        ("De huur is met een zesde gestegen.", "een zesde", "fraction", 0.1667, None),
        ("Een kwart daarvan en niet meer.", "Een kwart", "fraction", 0.25, None),
        ("Een vierde daarvan bleef weg.", "Een vierde", "fraction", 0.25, None),
        ("Zij werd de derde.", "derde", "ordinal", 3, None),
        ("De rente stijgt een kwart procentpunt.", "een kwart procentpunt", "percent", 0.25, "pp"),
        ("Het scheelt een tiende procent.", "een tiende procent", "percent", 0.1, "%"),
        ("Het scheelt een half procent.", "een half procent", "percent", 0.5, "%"),
        ("Gezien: 19/4, Gent.", "19/4", "date", "--04-19", "date"),
        ("Te zien t/m 2/5.", "2/5", "date", "--05-02", "date"),
        ("Daar is geen half jaar voor nodig.", "half jaar", "duration", 0.5, "year"),
        ("Zij komt uit een gezin van zeven.", "zeven", "count", 7, None),
        ("De schaatser reed 1.09,84.", "1.09,84", "duration", 69.84, "second"),
        ("De markt opent 7 uur 's ochtends.", "7 uur", "time", "07:00", "time"),
        (
            "Hij liep 3 uur, 5 minuten en 9 seconden.",
            "3 uur, 5 minuten en 9 seconden",
            "duration",
            11109,
            "second",
        ),
        (
            "Het kost nog twintig, dertig jaar.",
            "twintig, dertig jaar",
            "duration",
            (20, 30),
            "year",
        ),
        ("Gisteren was het min 7.", "min 7", "measure", -7, "°C"),
    ],
)
def test_a_figure_is_read_from_its_context(
    text: str, words: str, kind: str, value: Value, unit: str | None
) -> None:
    assert figures_in(text) == [(words, kind, value, unit)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Er gaan misschien 1500 van de 8400 plaatsen weg.",
            [(1500, "plaatsen"), (8400, "plaatsen")],
        ),
        ("Er kwamen 2100 gasten, tegen 1900 vorig jaar.", [(2100, "gasten"), (1900, "gasten")]),
        ("Van vrijdag 7 op zaterdag 8 juni.", [("--06-07", "date"), ("--06-08", "date")]),
        ("Voortaan 60 in plaats van 80 km/u.", [(60, "km/h"), (80, "km/h")]),
        ("Zij won met 7-6 (3).", [((7, 6), None)]),
        ("Bij hectometerpaal 12,4 staat een auto.", []),
    ],
)
def test_figures_beside_each_other(text: str, found: list[tuple[Value, str | None]]) -> None:
    assert [(value, unit) for _, _, value, unit in figures_in(text)] == found


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("De daders zijn 17, 21 en 35 jaar oud.", [17, 21, 35]),
        ("De broers (18 en 19) zwegen.", [18, 19]),
        ("Oma was 91, maar ze wilde 105 worden.", [91, 105]),
        ("Mijn dochter wordt 20.", [20]),
        ("Reacties (43)", []),
        ("De winnaar werd 3, en de stand was 40.", []),
    ],
)
def test_ages_are_told_by_people(text: str, ages: list[int]) -> None:
    assert [value for _, kind, value, _ in figures_in(text) if kind == "age"] == ages


def test_a_load_that_does_damage_is_weighed() -> None:
    assert figures_in("De lading van 20 ton gaf schade.") == [("20 ton", "measure", 20, "t")]
