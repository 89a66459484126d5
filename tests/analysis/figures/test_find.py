"""The figures of an article: what they are worth, and the numbers that are none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.figures.find import find_figures
from reader.analysis.findings import Certainty, Value
from reader.article import Span
from tests.analysis.made import article_of

GOLD = Path(__file__).parents[2] / "gold"
ARTICLES = Path(__file__).parents[3] / "articles"


def figures_in(text: str) -> list[tuple[str, str, Value, str | None]]:
    """The figures of one paragraph: their words, kind, value and unit."""
    return [
        (figure.span.of(text), figure.kind.value, figure.value, figure.unit)
        for figure in find_figures(article_of(text))
    ]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "unit"),
    [
        ("Ruim 26 procent zegt nee.", "26 procent", "percent", 26, "%"),
        ("Dat is 3,3% meer.", "3,3%", "percent", 3.3, "%"),
        ("Een daling van 0,6 procentpunt.", "0,6 procentpunt", "percent", 0.6, "pp"),
        ("Het wordt tussen de 5 en 7 procent.", "5 en 7 procent", "percent", (5, 7), "%"),
        ("Dat kost € 1,2 mln. per jaar.", "€ 1,2 mln", "money", 1_200_000, "EUR"),
        ("Voor 1,2 mld. dollar.", "1,2 mld. dollar", "money", 1_200_000_000, "USD"),
        ("Ze leent ruim vier ton.", "vier ton", "money", 400_000, "EUR"),
        ("Het schip laadde 120 ton staal.", "120 ton", "measure", 120, "t"),
        ("Hij kreeg 10\u00a0000 euro.", "10\u00a0000 euro", "money", 10_000, "EUR"),
        ("Een half miljoen euro.", "Een half miljoen euro", "money", 500_000, "EUR"),
        ("Hij betaalde 3 euro 50.", "3 euro 50", "money", 3.5, "EUR"),
        ("Er staan 41.300 woningen leeg.", "41.300", "count", 41_300, "woningen"),
        ("De twee grote autocratische machten.", "twee", "count", 2, "machten"),
        ("Er zijn 284 lagere en middelbare scholen.", "284", "count", 284, "scholen"),
        ("Twee- tot drieduizend banen.", "Twee- tot drieduizend", "count", (2000, 3000), "banen"),
        ("Met vier of vijf mensen.", "vier of vijf", "count", (4, 5), "mensen"),
        ("Bij één onthouding.", "één", "count", 1, "onthouding"),
        ("Na anderhalf uur was het klaar.", "anderhalf uur", "duration", 1.5, "hour"),
        ("Het duurt drie kwartier.", "drie kwartier", "duration", 45, "minute"),
        ("Na twee en een half jaar.", "twee en een half jaar", "duration", 2.5, "year"),
        ("Nog een jaar of twee.", "een jaar of twee", "duration", 2, "year"),
        ("Na 3 à 4 minuten.", "3 à 4 minuten", "duration", (3, 4), "minute"),
        ("Een uur en een kwartier.", "Een uur en een kwartier", "duration", 75, "minute"),
        ("Het 25-jarig bestaan.", "25-jarig", "duration", 25, "year"),
        ("Een 31-jarige agent.", "31-jarige", "age", 31, "year"),
        ("Sanne Bos (31) zwijgt.", "31", "age", 31, "year"),
        ("Een mevrouw van 94 belde.", "94", "age", 94, "year"),
        ("Wie ouder dan 60 is.", "60", "age", 60, "year"),
        ("Ik was zestien.", "zestien", "age", 16, "year"),
        ("Ze is pas 25 jaar en moe.", "25 jaar", "age", 25, "year"),
        ("Voor kinderen tot 12 jaar.", "12 jaar", "age", 12, "year"),
        ("Sinds 2019 gaat het beter.", "2019", "year", 2019, "year"),
        ("In '68 was dat anders.", "'68", "year", 1968, "year"),
        ("In het seizoen 2023/24.", "2023/24", "year", (2023, 2024), "year"),
        ("In de jaren negentig.", "jaren negentig", "year", (1990, 1999), "year"),
        ("Op 4 sept. 2025 was het zover.", "4 sept. 2025", "date", "2025-09-04", "date"),
        ("Sinds oktober 2020.", "oktober 2020", "date", "2020-10", "date"),
        ("Op 14 november.", "14 november", "date", "--11-14", "date"),
        ("Op 31-12-2024.", "31-12-2024", "date", "2024-12-31", "date"),
        ("Om 7.00 uur.", "7.00 uur", "time", "07:00", "time"),
        ("Om 22u09.", "22u09", "time", "22:09", "time"),
        ("Om half twaalf.", "half twaalf", "time", "11:30", "time"),
        ("Om halftwee.", "halftwee", "time", "01:30", "time"),
        ("Om kwart voor tien.", "kwart voor tien", "time", "09:45", "time"),
        ("Om tien over half negen.", "tien over half negen", "time", "08:40", "time"),
        ("Om zeven uur 's avonds.", "zeven uur", "time", "19:00", "time"),
        ("De twaalfde poging.", "twaalfde", "ordinal", 12, None),
        ("Zijn 23e doelpunt.", "23e", "ordinal", 23, None),
        ("De klok weegt 3.500 kilo.", "3.500 kilo", "measure", 3500, "kg"),
        ("Zij is 1.89 meter.", "1.89 meter", "measure", 1.89, "m"),
        ("Met 82 vierkante meter.", "82 vierkante meter", "measure", 82, "m2"),
        ("Bij min 11 graden.", "min 11 graden", "measure", -11, "°C"),
        ("Met 5,0 kilometer per uur.", "5,0 kilometer per uur", "measure", 5, "km/h"),
        ("Het werd 2-1.", "2-1", "score", (2, 1), None),
        ("Met 13 - 11 gewonnen.", "13 - 11", "score", (13, 11), None),
        ("Een op de drie putten.", "Een op de drie", "fraction", 0.3333, None),
        ("Acht op de tien leraren.", "Acht op de tien", "fraction", 0.8, None),
        ("Twee derde zegt ja.", "Twee derde", "fraction", 0.6667, None),
        ("Driekwart van de leden.", "Driekwart", "fraction", 0.75, None),
        ("Het daalde met een vijfde tot nu.", "een vijfde", "fraction", 0.2, None),
        ("Tien keer zoveel.", "Tien keer", "multiple", 10, None),
        ("Hij scoorde driemaal.", "driemaal", "multiple", 3, None),
    ],
)
def test_a_figure_is_found_with_its_value(
    text: str, words: str, kind: str, value: Value, unit: str | None
) -> None:
    assert figures_in(text) == [(words, kind, value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "De uitstoot van CO2 en de top van de G8.",
        "De A12, de N302 en de E40 zijn dicht.",
        "Natuur in een Natura 2000-gebied, en ook Natura 2000 zelf.",
        "Hij woont aan Plein 1940 en rijdt Formule 1.",
        "De Tweede Kamer en de Eerste Wereldoorlog.",
        "Ze draait op Windows 11 met 5G en 3D.",
        "Bel 020-5551234 of 06 12345678.",
        "Volgens artikel 5 op pagina 12 is zij nummer één.",
        "Zo staat het in een noot.2 En ook hier [3].",
        "Zie https://krant.example/2024/12/31 of mail a12@krant.example.",
        "Ten eerste was het een mooie dag, en voor het eerst.",
        "Met een paar mensen, tientallen fietsers en duizenden auto's.",
        "Ze kwamen met zijn drieën, op één na.",
        "Opstelling 4-3-3, kans 50-50.",
        "Karel V en Willem III, hoofdstuk IX.",
        "De club vierde gisteren feest.",
    ],
)
def test_a_number_that_states_nothing_is_no_figure(text: str) -> None:
    assert figures_in(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Van 3,5 naar 4,2 procent.", [("3,5", 3.5), ("4,2 procent", 4.2)]),
        ("Met 13 stemmen tegen 11.", [("13", 13), ("11", 11)]),
        ("Tussen 2003 en 2012.", [("2003", 2003), ("2012", 2012)]),
        ("Op 1 en 2 mei.", [("1", "--05-01"), ("2 mei", "--05-02")]),
        ("Van 14.00 tot 16.00 uur.", [("14.00", "14:00"), ("16.00 uur", "16:00")]),
        ("De eerste 50 kuub.", [("eerste", 1), ("50 kuub", 50)]),
        ("Jongens van 11 en 13 jaar.", [("11", 11), ("13 jaar", 13)]),
        ("Er zijn 340 van de 1.300 banen weg.", [("340", 340), ("1.300", 1300)]),
    ],
)
def test_two_figures_stand_side_by_side(text: str, found: list[tuple[str, Value]]) -> None:
    assert [(words, value) for words, _, value, _ in figures_in(text)] == found


def test_a_bare_sum_is_money_as_the_sum_before_it() -> None:
    found = figures_in("Het kost 8,4 miljoen euro, 2,9 miljoen meer dan begroot.")
    assert found[1] == ("2,9 miljoen", "money", 2_900_000, "EUR")


def test_a_line_end_is_white_space() -> None:
    assert figures_in("Hij klimt twee\nkeer per dag 3.500\nkilo op.") == [
        ("twee\nkeer", "multiple", 2, None),
        ("3.500\nkilo", "measure", 3500, "kg"),
    ]
    assert [value for _, _, value, _ in figures_in("Er staan er 41\n300 woningen.")] == [41, 300]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Toch kwam 91 procent van de bussen stipt aan.", "bussen"),
        ("Een forse stijging van 26 procent.", "forse stijging"),
        ("De gemiddelde prijs steeg met 7,4 procent.", "gemiddelde prijs"),
        ("Een rekening van € 3,2 mln.", "rekening"),
        ("Er komen drie raadsleden van de meerderheid.", "raadsleden van de meerderheid"),
        ("De wagen had 5.000 liter melk.", "melk"),
        ("Het zegt verpleegkundige Sanne de Bruijn (31).", "Sanne de Bruijn"),
        ("Een 61-jarige Amerikaanse coach.", "Amerikaanse coach"),
        ("Het derde kwartaal.", "kwartaal"),
        ("Zij betaalt 340 euro.", None),
        ("In 2024.", None),
    ],
)
def test_what_is_measured_is_said_in_words_of_the_text(text: str, what: str | None) -> None:
    (figure,) = find_figures(article_of(text))
    assert figure.what == what


def test_a_reason_gives_the_rule_and_its_cue() -> None:
    text = "Het kost 5 euro. Het waren er 312."
    sum_, count = find_figures(article_of(text))
    assert sum_.reason.rule == "number and currency"
    assert sum_.reason.cue == Span(11, 15)
    assert sum_.reason.certainty is Certainty.CERTAIN
    assert count.reason.cue is None
    assert count.reason.certainty is Certainty.GUESS


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.json")), ids=lambda path: path.stem)
def test_the_gold_is_found(path: Path) -> None:
    text = (ARTICLES / f"{path.stem}.txt").read_bytes().decode("utf-8-sig")
    gold: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["figures"]
    found = {
        (figure.span.start, figure.kind.value): figure
        for figure in find_figures(article_of(*text.split("\n\n")))
    }
    wanted = {(each["start"], each["kind"]): each for each in gold if not each.get("optional")}
    optional = {each["start"] for each in gold if each.get("optional")}
    right = sum(
        key in found and same(found[key].value, each["value"]) for key, each in wanted.items()
    )
    extra = [key for key in found if key not in wanted and key[0] not in optional]
    assert 2 * right / (len(wanted) + right + len(extra)) >= 0.97


def same(value: Value, gold: Any) -> bool:
    """Whether a value is the gold's, shares to three figures."""
    if isinstance(gold, list):
        return value == tuple(gold)
    if isinstance(gold, float) and isinstance(value, int | float):
        return abs(value - gold) <= 0.001 * gold
    return bool(value == gold)
