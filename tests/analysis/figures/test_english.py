"""Figures as an English reader would write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.figures.english import in_english
from reader.analysis.figures.find import find_figures
from reader.analysis.findings import Certainty, Figure, FigureKind, Reason, Value
from reader.article import Span
from tests.analysis.made import article_of


def figure(kind: FigureKind, value: Value, unit: str | None) -> Figure:
    """A figure of which only the value matters."""
    return Figure(Span(0, 1), kind, value, unit, None, Reason("made", None, Certainty.CERTAIN))


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("220 miljard euro", "€220 billion"),
        ("$ 410 mln.", "$410 million"),
        ("£3,50", "£3.50"),
        ("€ 429.500", "€429,500"),
        ("tussen de 10 en 20 euro", "€10–20"),
        ("3 tot 5 miljard euro", "€3–5 billion"),
        ("50 cent", "50 cents"),
        ("twee miljard gulden", "NLG 2 billion"),
        ("26 procent", "26%"),
        ("0,4 procentpunt", "0.4 percentage points"),
        ("3 à 5 procent", "3–5%"),
        ("41.300 woningen", "41,300 woningen"),
        ("8,4 miljoen inwoners", "8.4 million inwoners"),
        ("90.000 tot 100.000 fietsers", "90,000–100,000 fietsers"),
        ("tien jaar", "10 years"),
        ("één jaar", "1 year"),
        ("een half uur", "half an hour"),
        ("7 minuten en 47 seconden", "7 minutes 47 seconds"),
        ("90 minuten", "90 minutes"),
        ("twee eeuwen", "2 centuries"),
        ("een 31-jarige agent", "aged 31"),
        ("vier dagen oud", "aged 4 days"),
        ("in 2022", "2022"),
        ("de jaren negentig", "1990s"),
        ("in 2019-2023", "2019–2023"),
        ("4 september 2024", "4 September 2024"),
        ("sept. 2024", "September 2024"),
        ("14 november", "14 November"),
        ("half acht", "07:30"),
        ("de twaalfde", "12th"),
        ("de 23e", "23rd"),
        ("82 vierkante meter", "82 m²"),
        ("min 11 graden", "−11 °C"),
        ("30 kilometer per uur", "30 km/h"),
        ("met 13-11", "13–11"),
        ("twee derde", "2/3"),
        ("een op de drie", "1/3"),
        ("één op de 30.000", "1 in 30,000"),
        ("één keer", "once"),
        ("twee keer", "twice"),
        ("vier of vijf keer", "4–5 times"),
    ],
)
def test_a_figure_is_written_in_english(dutch: str, english: str) -> None:
    (found,) = find_figures(article_of(f"Dat is {dutch}."))
    assert in_english(found) == english


@pytest.mark.parametrize(
    ("kind", "value", "unit", "english"),
    [
        (FigureKind.DURATION, None, "year", "year"),
        (FigureKind.COUNT, None, None, "count"),
        (FigureKind.DATE, "een datum", "date", "een datum"),
        (FigureKind.MONEY, float("inf"), "EUR", "EUR"),
        (FigureKind.MONEY, 4_500_000_000_000, "USD", "$4.5 trillion"),
    ],
)
def test_an_odd_figure_is_written_as_well_as_it_can_be(
    kind: FigureKind, value: Value, unit: str | None, english: str
) -> None:
    assert in_english(figure(kind, value, unit)) == english


@given(
    st.sampled_from(FigureKind),
    st.none() | st.integers() | st.floats() | st.text() | st.tuples(st.floats(), st.floats()),
    st.sampled_from([None, "year", "minute", "EUR", "pp", "°C", "woningen"]),
)
def test_any_figure_has_words(kind: FigureKind, value: Value, unit: str | None) -> None:
    assert isinstance(in_english(figure(kind, value, unit)), str)
