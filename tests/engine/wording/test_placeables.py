"""What has to come through whole, and whether it did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.wording.placeables import missing, placeables


def found(text: str) -> list[tuple[str, str]]:
    """The kinds and texts of what is found."""
    return [(each.kind.value, each.text) for each in placeables(text)]


@pytest.mark.parametrize(
    ("dutch", "address"),
    [
        ("Zie https://nos.nl/artikel/1?x=(a)_b.", "https://nos.nl/artikel/1?x=(a)_b"),
        ("(zie www.nos.nl/x)", "www.nos.nl/x"),
        ("Kijk op nos.nl/artikel, nu.", "nos.nl/artikel"),
        ("Bij Bol.com is het op.", "Bol.com"),
        ("Mail jan.de.vries@ziggo.nl.", "jan.de.vries@ziggo.nl"),
        ("Volg @NOS_nieuws!", "@NOS_nieuws"),
        ("Het is #blijfthuis: ja", "#blijfthuis"),
        ("Zet het in mijn_bestand.", "mijn_bestand"),
    ],
)
def test_addresses_are_found_without_what_closes_the_sentence(dutch: str, address: str) -> None:
    assert found(dutch) == [("address", address)]


@pytest.mark.parametrize(
    "dutch", ["Hij kwam.De man ging.", "het is nr. #1", "a@b", "ca. 's-Gravenhage"]
)
def test_what_looks_like_an_address_is_none(dutch: str) -> None:
    assert all(kind != "address" for kind, _ in found(dutch))


def test_names_in_capitals_are_found_without_what_they_are_joined_with() -> None:
    dutch = (
        "De NAVO-top, MH17-proces, CDA'er, F-35's, D66, CO2 en 5G op de A12 in de VS: NIET de PvdA."
    )
    assert [text for kind, text in found(dutch) if kind == "name"] == (
        "NAVO MH17 CDA F-35 D66 CO2 5G A12 VS".split()
    )


def test_figures_are_found() -> None:
    dutch = "1.234,5 en 3,5 om 22.30, 10 000 in 2024; 50-jarige, half 9"
    assert [text for _, text in found(dutch)] == ["1.234,5", "3,5", "22.30", "10 000", "2024", "50"]


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("1.234,5 euro", "1,234.5 euros"),
        ("1.234,5 euro", "1.234,5 euro"),
        ("3,5 procent", "3.5 percent"),
        ("om 22.30 uur", "at 10:30 p.m."),
        ("om 19.00 uur", "at 7 pm"),
        ("1.500.000 mensen", "1.5 million people"),
        ("100.000 mensen", "a hundred thousand people"),
        ("26 mensen", "twenty-six people"),
        ("105 mensen", "one hundred and five people"),
        ("2,5 jaar", "two and a half years"),
        ("1,5 uur", "an hour and a half"),
        ("de 1e keer", "the first time"),
        ("op 12-05-2024", "on 12 May 2024"),
        ("jaren 60", "1960s"),
        ("In 2024 300 man", "In 2024, 300 men"),
        ("10 000 man", "10,000 men"),
        ("de NAVO in de VS", "NATO in the United States"),
        ("de VN, het VK en het BBP", "the UN, Britain and GDP"),
        ("F-35's", "F35s"),
        ("CEPA, CEPA", "CEPA"),
    ],
)
def test_what_english_writes_in_its_own_way_is_there(dutch: str, english: str) -> None:
    assert missing(placeables(dutch), english) == ()


@pytest.mark.parametrize(
    ("dutch", "english", "lost"),
    [
        ("26 mensen", "126 people", ["26"]),
        ("126 mensen", "26 people", ["126"]),
        ("26 en 26 in 2026", "26 in 2026", ["26"]),
        ("3,5 procent", "35 percent", ["3,5"]),
        ("1.234 man", "1,235 men", ["1.234"]),
        ("de NAVO", "the NAVY", ["NAVO"]),
        ("de VS", "us", ["VS"]),
        ("zie nos.nl/a_b", "see nos.nl/a b", ["nos.nl/a_b"]),
    ],
)
def test_what_is_not_there_is_missing(dutch: str, english: str, lost: list[str]) -> None:
    assert [each.text for each in missing(placeables(dutch), english)] == lost


soup = st.text(st.sampled_from("aA1 .,:-_@#/'%½٣\u00a0wnlhtps"), max_size=60)


@given(st.one_of(st.text(), soup))
def test_nothing_is_missing_from_the_dutch_itself(text: str) -> None:
    wanted = placeables(text)
    assert [each.span.of(text) for each in wanted] == [each.text for each in wanted]
    assert missing(wanted, text) == ()
