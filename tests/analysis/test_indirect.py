from __future__ import annotations

import pytest

from tests.analysis.made import reported


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "Volgens Rutger Maes kost het plan te veel.",
            "kost het plan te veel",
            "Rutger Maes",
        ),
        (
            "Het duurde volgens Kees van den Berg een kwartier.",
            "Het duurde volgens Kees van den Berg een kwartier",
            "Kees van den Berg",
        ),
        (
            "Wethouder Smit meent dat de brug veilig is.",
            "de brug veilig is",
            "Smit",
        ),
        (
            "De weg was dicht tot de middag, aldus de politie.",
            "De weg was dicht tot de middag",
            "politie",
        ),
        (
            "Slechts 11 procent is een vrouw, zo blijkt uit een studie van de bond.",
            "Slechts 11 procent is een vrouw",
            "studie van de bond",
        ),
        (
            "De prijzen dalen weer. Dat meldt het CBS.",
            "De prijzen dalen weer",
            "CBS",
        ),
        (
            "Anneke Smit zegt op uitstel te hebben aangedrongen.",
            "op uitstel te hebben aangedrongen",
            "Anneke Smit",
        ),
        (
            "Uit onderzoek van de Universiteit Utrecht blijkt dat kinderen minder lezen.",
            "kinderen minder lezen",
            "onderzoek van de Universiteit Utrecht",
        ),
        (
            "In supermarktkringen wordt gesteld dat hij op een zijspoor staat.",
            "hij op een zijspoor staat",
            "supermarktkringen",
        ),
        (
            "Joris Hamel had haar voorgehouden dat het kabinet beterschap had beloofd.",
            "het kabinet beterschap had beloofd",
            "Joris Hamel",
        ),
        (
            "Het bedrijf Kadans bevestigt dat de bouw stilligt, maar wil niet zeggen waarom.",
            "de bouw stilligt",
            "Kadans",
        ),
    ],
)
def test_reported_words_have_a_speaker(text: str, claim: str, speaker: str) -> None:
    assert reported(text) == [(claim, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "De trein vertrok op tijd en kwam laat aan.",
        "“Dat klopt”, zegt Jan Smit.",
        "Volgens ons is er niets aan de hand.",
        "Zij weet niet of het regent.",
    ],
)
def test_sentences_that_report_nobody_have_no_claims(text: str) -> None:
    assert reported(text) == []


def test_that_points_back_to_the_paragraph_before() -> None:
    assert reported("De winkels gaan dicht.", "Dat heeft minister Jan Vos gezegd.") == [
        ("De winkels gaan dicht", "Jan Vos")
    ]
